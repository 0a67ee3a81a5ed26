//! What light events and tasks put into calendars.

use entente_exchange::{
    gatherings::{Gathering, State},
    tasks::Task,
};

use super::{
    entries::Reader,
    ics::{Entry, When, Worded},
};

/// An event. `with_link`: where one joins goes along, which is for who has a place and takes the entry along themselves; a
/// calendar that is subscribed to is often kept by somebody else's server.
pub(crate) fn entry(one: &Gathering, public_url: &str, with_link: bool) -> Entry {
    let content = &one.content;
    let mut text: Vec<&str> = Vec::new();
    if with_link && !content.link.is_empty() {
        text.push(&content.link);
    }
    if with_link && !content.text.is_empty() {
        text.push(&content.text);
    }
    Entry {
        uid: format!("{}@entente", one.id),
        parent: None,
        when: When::Hours { from: content.starts_at, to: content.ends_at, zone: content.zone.clone() },
        title: Worded { language: content.language.code().to_owned(), words: content.title.clone() },
        place: content.place.clone(),
        text: text.join("\n\n"),
        url: format!("{public_url}/events/{}", one.id),
        cancelled: one.state == State::Cancelled,
        sequence: one.version - 1,
        modified_at: one.changed_at,
    }
}

/// The day by which a task is to be done; none if it has none, or nobody has to do it any more.
pub(crate) fn day_of_task(task: &Task, reader: Reader<'_>) -> Option<Entry> {
    let day = task.content.due.parse().ok().filter(|_| task.state.is_live())?;
    Some(Entry {
        uid: format!("{}@entente", task.id),
        parent: None,
        when: When::Days { first: day, last: day },
        title: Worded { language: task.content.language.code().to_owned(), words: task.content.title.clone() },
        place: String::new(),
        text: String::new(),
        url: format!("{}/tasks/{}", reader.public_url, task.id),
        cancelled: false,
        sequence: task.version - 1,
        modified_at: task.changed_at,
    })
}
