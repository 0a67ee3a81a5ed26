//! What stands in the demonstration's register of follow-up, each put down by the account that would have.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, CommitmentId, FollowUpEntryId, ImpactId, MechanismId},
};
use entente_exchange::{
    commitments::{Content, EntryKind, State},
    impact,
    post::Home,
};
use entente_store::Broken;
use serde::Deserialize;

use super::boards::account;
use crate::{
    Failure, House,
    boards::CONVENER,
    follow_up::{self, Act, Added, Asked, New, NewImpact, Refused},
    listening::Live,
};

const COMMITMENTS: &[u8] = include_bytes!("../../../../reference/commitments-sample.json");

#[derive(Deserialize)]
struct File {
    commitments: Vec<Sample>,
    impacts: Vec<Impact>,
}

#[derive(Deserialize)]
struct Sample {
    id: String,
    author: String,
    home: String,
    content: Content,
    /// Who accounts for it, and what they say.
    #[serde(default)]
    since: Vec<Since>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Since {
    State { by: String, state: State },
    Evidence { by: String, day: String, text: String },
    Progress { by: String, text: String },
}

#[derive(Deserialize)]
struct Impact {
    id: String,
    author: String,
    home: String,
    commitment: Option<String>,
    content: impact::Content,
}

/// Puts the samples down. A sample the rules refuse is the shipped file's fault, and said so.
pub(super) async fn put_down(house: &House, live: &Live, directory: &Directory) -> Result<(), Broken> {
    let odd = |what: &str, why: String| Broken::Stored(format!("commitments-sample.json: {what}: {why}"));
    let file: File = serde_json::from_slice(COMMITMENTS).map_err(|error| odd("the file", error.to_string()))?;
    for sample in file.commitments {
        let refused = |failure: Failure<Refused>| odd(&sample.id, format!("{failure:?}"));
        let who = account(house, &sample.author).await?;
        let id = CommitmentId::new(sample.id.clone());
        let new = New { id: id.clone(), home: home(&sample.home), from: Asked::ByHand, content: sample.content };
        follow_up::commit(house, live, directory, &who, new).await.map_err(refused)?;
        let mut version = 1;
        for (place, since) in sample.since.into_iter().enumerate() {
            let name = format!("{}-{place}", sample.id);
            match since {
                Since::State { by, state } => {
                    let (who, command) = (account(house, &by).await?, CommandId::new(name));
                    follow_up::act(house, directory, &who, &id, &command, version, Act::Move(state))
                        .await
                        .map_err(refused)?;
                    version += 1;
                }
                Since::Evidence { by, day, text } => {
                    let who = account(house, &by).await?;
                    let added = Added { id: FollowUpEntryId::new(name), kind: EntryKind::Evidence, day, text };
                    follow_up::add(house, &who, &id, added).await.map_err(refused)?;
                }
                Since::Progress { by, text } => {
                    let who = account(house, &by).await?;
                    let id_of_entry = FollowUpEntryId::new(name);
                    let added = Added { id: id_of_entry, kind: EntryKind::Progress, day: String::new(), text };
                    follow_up::add(house, &who, &id, added).await.map_err(refused)?;
                }
            }
        }
    }
    for sample in file.impacts {
        let who = account(house, &sample.author).await?;
        let new = NewImpact {
            id: ImpactId::new(sample.id.clone()),
            home: home(&sample.home),
            commitment: sample.commitment.map(CommitmentId::new),
            content: sample.content,
        };
        let done = follow_up::record(house, directory, &who, new).await;
        done.map_err(|failure| odd(&sample.id, format!("{failure:?}")))?;
    }
    Ok(())
}

fn home(word: &str) -> Home {
    Home { mechanism: (word != CONVENER).then(|| MechanismId::new(word)), body: None }
}
