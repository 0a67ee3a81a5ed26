//! Posts on boards, as long as they hang there or are archived. Drafts and what was withheld are found by nobody, their
//! authors included: they have a list of their own.

use entente_domain::{
    ids::MechanismId,
    search::{Kind, Readers},
    text::Multilingual,
};
use entente_exchange::{
    mentions::cited,
    post::{Audience, Home, Post, State},
};
use entente_papers::markdown;
use entente_store::{
    Broken, Tx, directory,
    entries::{self, Entry, Says},
};

use super::{day_of, days, form, lines, minutes::put_lines, parts_or_one};

/// Takes in a post as it is now.
pub(crate) async fn take(tx: &mut Tx, post: &Post) -> Result<(), Broken> {
    let source = format!("post {}", post.id);
    let made = match post.state {
        State::Published | State::Archived => {
            let under = whose(tx, &post.home).await?;
            made(post, &under)
        }
        State::Draft | State::Withheld => Vec::new(),
    };
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}

fn made(post: &Post, under: &Multilingual) -> Vec<Entry> {
    let content = &post.content;
    let code = content.language.code();
    let mut said = Vec::new();
    put_lines(&markdown::read(&content.text), &mut said);
    let details = &content.details;
    said.extend([details.evidence.clone(), details.contact.clone(), details.source.clone()]);
    let day = day_of(post.published_at.unwrap_or(post.created_at));
    let text = lines(said.iter().map(String::as_str));
    let texts = parts_or_one(&text);
    let cites = cited(&text);
    let one = |text: String| Entry {
        kind: Kind::Post,
        thing: post.id.to_string(),
        languages: vec![code.to_owned()],
        meeting: None,
        readers: readers(&Audience::of(&post.home, content)),
        day: days(&day),
        themes: content.themes.clone(),
        says: Says {
            title: Multilingual::single(code, content.title.clone()),
            text: Multilingual::single(code, text),
            under: under.clone(),
            within: post.home.mechanism.as_ref().map(MechanismId::to_string).unwrap_or_default(),
            date: day.clone(),
            cites: cites.clone(),
            made_of: post.made_of.clone(),
            ..Says::default()
        },
    };
    texts.into_iter().map(one).collect()
}

/// Whose it is. Names of mechanisms are short forms in Latin letters.
pub(super) async fn whose(tx: &mut Tx, home: &Home) -> Result<Multilingual, Broken> {
    let Some(mechanism) = &home.mechanism else { return Ok(Multilingual::default()) };
    let acronym = directory::acronym(tx.link(), mechanism.as_str()).await?;
    Ok(acronym.map(|acronym| Multilingual::single("en", acronym)).unwrap_or_default())
}

pub(super) fn readers(audience: &Audience) -> Readers {
    match audience {
        Audience::Public => Readers::Everybody,
        other => Readers::Posts(other.to_string()),
    }
}
