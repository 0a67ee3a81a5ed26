//! Commitments and recommendations of the register of follow-up, and what became of them in law and practice. Who reads one
//! only because they sat on the podium of its meeting finds it there, not here.

use entente_domain::{clock::Moment, search::Kind, text::Multilingual};
use entente_exchange::{
    commitments::Commitment,
    impact::Impact,
    mentions::cited,
    post::{Audience, Home},
};
use entente_store::{
    Broken, Tx, commitments,
    entries::{self, Entry, Says},
};

use super::{
    day_of, days, form, lines, parts_or_one,
    posts::{readers, whose},
};

/// Takes in a commitment as it is now, with its evidence and notes of progress.
pub(crate) async fn take(tx: &mut Tx, one: &Commitment) -> Result<(), Broken> {
    let content = &one.content;
    let mut said = vec![content.text.clone(), content.indicator.clone(), one.reason.clone().unwrap_or_default()];
    said.extend(commitments::entries(tx.link(), &one.id).await?.into_iter().map(|entry| entry.text));
    let about = About {
        kind: Kind::Commitment,
        thing: one.id.to_string(),
        audience: one.audience(),
        home: &one.home,
        code: content.language.code(),
        title: &content.title,
        themes: content.themes.clone(),
        at: one.changed_at,
    };
    put(tx, &about, &said).await
}

/// Takes in what became of something in law or practice.
pub(crate) async fn take_impact(tx: &mut Tx, one: &Impact) -> Result<(), Broken> {
    let content = &one.content;
    let mut said = vec![content.text.clone()];
    said.extend(content.helped.iter().filter(|line| !line.starts_with('/')).cloned());
    let about = About {
        kind: Kind::Impact,
        thing: one.id.to_string(),
        audience: one.audience(),
        home: &one.home,
        code: content.language.code(),
        title: &content.title,
        themes: Vec::new(),
        at: one.changed_at,
    };
    put(tx, &about, &said).await
}

struct About<'a> {
    kind: Kind,
    thing: String,
    audience: Audience,
    home: &'a Home,
    code: &'static str,
    title: &'a str,
    themes: Vec<String>,
    at: Moment,
}

async fn put(tx: &mut Tx, about: &About<'_>, said: &[String]) -> Result<(), Broken> {
    let under = whose(tx, about.home).await?;
    let day = day_of(about.at);
    let text = lines(said.iter().map(String::as_str));
    let texts = parts_or_one(&text);
    let cites = cited(&text);
    let entry = |text: String| Entry {
        kind: about.kind,
        thing: about.thing.clone(),
        languages: vec![about.code.to_owned()],
        meeting: None,
        readers: readers(&about.audience),
        day: days(&day),
        themes: about.themes.clone(),
        says: Says {
            title: Multilingual::single(about.code, about.title.to_owned()),
            text: Multilingual::single(about.code, text),
            under: under.clone(),
            within: about.home.mechanism.as_ref().map(ToString::to_string).unwrap_or_default(),
            date: day.clone(),
            cites: cites.clone(),
            ..Says::default()
        },
    };
    let source = format!("{} {}", about.kind.word(), about.thing);
    let made: Vec<Entry> = texts.into_iter().map(entry).collect();
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}
