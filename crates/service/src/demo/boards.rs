//! What hangs on the demonstration's boards, each posted by the account that would have posted it.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, MechanismId, PostCommentId, PostId},
};
use entente_exchange::post::{Content, Home, PostKind};
use entente_store::{Broken, accounts};
use serde::Deserialize;

use crate::{
    Actor, Failure, House, Person,
    boards::{self, CONVENER, New, Said},
};

const POSTS: &[u8] = include_bytes!("../../../../reference/posts-sample.json");

#[derive(Deserialize)]
struct File {
    posts: Vec<Sample>,
}

#[derive(Deserialize)]
struct Sample {
    id: String,
    author: String,
    kind: PostKind,
    home: String,
    #[serde(default)]
    answers: Option<String>,
    content: Content,
}

/// Puts the samples up. A sample the rules refuse is the shipped file's fault, and said so.
pub(super) async fn put_up(house: &House, directory: &Directory) -> Result<(), Broken> {
    let odd = |what: &str, why: String| Broken::Stored(format!("posts-sample.json: {what}: {why}"));
    let file: File = serde_json::from_slice(POSTS).map_err(|error| odd("the file", error.to_string()))?;
    for sample in file.posts {
        let who = account(house, &sample.author).await?;
        let mechanism = (sample.home != CONVENER).then(|| MechanismId::new(sample.home.clone()));
        let new = New {
            id: PostId::new(sample.id.clone()),
            kind: sample.kind,
            home: Home { mechanism, body: None },
            content: sample.content,
            answers: sample.answers.map(PostId::new),
            made_of: None,
            publish: true,
        };
        boards::begin(house, directory, &who, new).await.map_err(|failure| odd(&sample.id, format!("{failure:?}")))?;
    }
    let told = |failure: Failure<boards::TalkRefusal>| odd("what was said", format!("{failure:?}"));
    let said = Said {
        id: PostCommentId::new("sample-comment"),
        parent: None,
        mechanism: Some(MechanismId::new("midwa")),
        text: "Could you share the rota? Two of our posts change shifts at different hours.".to_owned(),
    };
    let midwa = account(house, "midwa@demo.example").await?;
    let practice = PostId::new("sample-post-border");
    boards::comment(house, &midwa, &practice, &said).await.map_err(told)?;
    let command = CommandId::new("sample-endorsement");
    let mechanism = MechanismId::new("midwa");
    let note = Some("at two posts since 2022");
    boards::endorse(house, &midwa, &practice, &mechanism, &command, note).await.map_err(told)?;
    Ok(())
}

pub(super) async fn account(house: &House, email: &str) -> Result<Actor, Broken> {
    let mut reader = house.database.read().await?;
    let found = accounts::by_email(reader.link(), email).await?;
    let account = found.ok_or_else(|| Broken::Stored(format!("no account {email}")))?;
    Ok(Actor::Person(Person {
        user: account.user(),
        name: account.name,
        email: account.email,
        language: None,
        zone: account.zone,
        administrator: false,
        session: String::new(),
        unread: 0,
    }))
}
