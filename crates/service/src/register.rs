//! What notes hold fast: decisions, actions and follow-ups, gathered from all
//! notes of a meeting that somebody may read.

use entente_domain::{
    ids::{ItemId, MeetingId, SessionId},
    text::Multilingual,
    words,
};
use entente_live::{
    readable::{Block, Undertaking, plain_text},
    suggestions::as_it_stands,
};

use crate::{
    Failure, House,
    listening::Live,
    meetings::Opened,
    notes::{self, Asked},
    tables::{Cell, Table},
};

words! {
    /// What an entry is.
    Kind {
        Decision = "decision",
        Action = "action",
        FollowUp = "follow_up",
    }
}

/// Something that was decided, or that somebody undertakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: Kind,
    /// The block's own id, the same for as long as it is there.
    pub id: String,
    pub words: String,
    /// In the words of the note; empty: nobody is named.
    pub owner: String,
    /// `YYYY-MM-DD`.
    pub due: Option<String>,
    pub done: bool,
    pub session: SessionId,
    pub item: ItemId,
    pub title: Multilingual,
}

impl Entry {
    /// Whether its day has passed and it is not done. `today` is `YYYY-MM-DD` where the meeting is.
    pub fn is_overdue(&self, today: &str) -> bool {
        !self.done && self.due.as_deref().is_some_and(|due| due < today)
    }
}

/// The register of a meeting: decisions in the order of the agenda; what is undertaken, the open by their day, those
/// without a day after them, the done last.
///
/// # Errors
/// As [`notes::read`].
pub async fn of_meeting(house: &House, live: &Live, opened: &Opened) -> Result<Vec<Entry>, Failure> {
    let (notes, _) = notes::read(house, live, opened, &Asked::Sessions(Vec::new())).await?;
    let mut entries = Vec::new();
    for one in notes {
        for noted in one.items {
            let mut found = Vec::new();
            let text = as_it_stands(noted.text);
            gather(&text, &mut found);
            entries.extend(found.into_iter().map(|(kind, id, words, undertaking)| Entry {
                kind,
                id,
                words,
                owner: undertaking.map(|one| one.owner.clone()).unwrap_or_default(),
                due: undertaking.and_then(|one| one.due.clone()),
                done: undertaking.is_some_and(|one| one.done),
                session: one.session.id.clone(),
                item: noted.item.id.clone(),
                title: noted.item.title.clone(),
            }));
        }
    }
    // Stable: what is equal stays in the order of the agenda.
    entries.sort_by(|a, b| {
        let key = |entry: &Entry| (entry.done, entry.due.is_none(), entry.due.clone());
        a.kind.cmp(&b.kind).then_with(|| key(a).cmp(&key(b)))
    });
    Ok(entries)
}

type Found<'t> = (Kind, String, String, Option<&'t Undertaking>);

/// Wherever they stand: in a list, a quote, a table.
fn gather<'t>(blocks: &'t [Block], found: &mut Vec<Found<'t>>) {
    for block in blocks {
        match block {
            Block::Decision { id, content } => {
                found.push((Kind::Decision, id.clone(), plain_text(content), None));
                gather(content, found);
            }
            Block::Action(one) => {
                found.push((Kind::Action, one.id.clone(), plain_text(&one.content), Some(one)));
                gather(&one.content, found);
            }
            Block::FollowUp(one) => {
                found.push((Kind::FollowUp, one.id.clone(), plain_text(&one.content), Some(one)));
                gather(&one.content, found);
            }
            Block::BulletList { items } | Block::OrderedList { items, .. } => {
                items.iter().for_each(|item| gather(item, found));
            }
            Block::TaskList { items } => items.iter().for_each(|task| gather(&task.content, found)),
            Block::Blockquote { content } => gather(content, found),
            Block::Table { rows } => rows.iter().flatten().for_each(|cell| gather(&cell.content, found)),
            Block::Paragraph { .. }
            | Block::Heading { .. }
            | Block::CodeBlock { .. }
            | Block::HorizontalRule
            | Block::Image { .. } => {}
        }
    }
}

/// The register as a table.
pub fn table(meeting: &MeetingId, entries: &[Entry], language: &str) -> Table {
    let mut table = Table::new(format!("{meeting}-register"), &["kind", "text", "owner", "due", "state", "item"]);
    for entry in entries {
        table.push([
            entry.kind.word().into(),
            entry.words.as_str().into(),
            entry.owner.as_str().into(),
            entry.due.as_deref().map_or(Cell::Nothing, Cell::day),
            if entry.done { "done" } else { "" }.into(),
            entry.title.pick(language).1.into(),
        ]);
    }
    table
}
