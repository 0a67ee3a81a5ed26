//! Tasks of spaces, whatever their state: their pages stay.

use entente_domain::{search::Kind, text::Multilingual};
use entente_exchange::{mentions::cited, tasks::Task};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
};

use super::{
    day_of, days, form, lines, parts_or_one,
    posts::{readers, whose},
};

/// Takes in a task as it is now.
pub(crate) async fn take(tx: &mut Tx, task: &Task) -> Result<(), Broken> {
    let (content, code) = (&task.content, task.content.language.code());
    let text = lines([content.text.as_str(), task.reason.as_deref().unwrap_or_default()]);
    let (day, under, cites) = (day_of(task.changed_at), whose(tx, &task.home).await?, cited(&text));
    let texts = parts_or_one(&text);
    let entry = |text: String| Entry {
        kind: Kind::Task,
        thing: task.id.to_string(),
        languages: vec![code.to_owned()],
        meeting: None,
        readers: readers(&task.audience()),
        day: days(&day),
        themes: Vec::new(),
        says: Says {
            title: Multilingual::single(code, content.title.clone()),
            text: Multilingual::single(code, text),
            under: under.clone(),
            date: day.clone(),
            cites: cites.clone(),
            ..Says::default()
        },
    };
    let source = format!("task {}", task.id);
    let made: Vec<Entry> = texts.into_iter().map(entry).collect();
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}
