//! Light events, also when they are over or were cancelled. Where one joins from afar is not searched.

use entente_domain::{search::Kind, text::Multilingual};
use entente_exchange::{gatherings::Gathering, mentions::cited};
use entente_papers::markdown;
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
};

use super::{
    days, form, lines,
    minutes::put_lines,
    parts_or_one,
    posts::{readers, whose},
};

/// Takes in an event as it is now.
pub(crate) async fn take(tx: &mut Tx, one: &Gathering) -> Result<(), Broken> {
    let (content, code) = (&one.content, one.content.language.code());
    let mut said = vec![content.place.clone()];
    put_lines(&markdown::read(&content.text), &mut said);
    said.extend(one.reason.clone());
    let text = lines(said.iter().map(String::as_str));
    let (day, under, cites) = (content.days().0, whose(tx, &one.home).await?, cited(&text));
    let texts = parts_or_one(&text);
    let entry = |text: String| Entry {
        kind: Kind::Gathering,
        thing: one.id.to_string(),
        languages: vec![code.to_owned()],
        meeting: None,
        readers: readers(&one.audience()),
        day: days(&day),
        themes: content.themes.clone(),
        says: Says {
            title: Multilingual::single(code, content.title.clone()),
            text: Multilingual::single(code, text),
            under: under.clone(),
            date: day.clone(),
            cites: cites.clone(),
            ..Says::default()
        },
    };
    let source = format!("gathering {}", one.id);
    let made: Vec<Entry> = texts.into_iter().map(entry).collect();
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}
