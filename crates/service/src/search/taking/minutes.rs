//! Minutes that were circulated, item by item, as they were circulated last.

use entente_domain::{
    meeting::Meeting,
    minutes::Minutes,
    search::{Kind, Readers, Right},
    text::Multilingual,
};
use entente_papers::form::{self, Block};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
    meetings, minutes as kept,
};

use super::{days, form, lines, main_language, parts};
use crate::minutes::{Content, ItemPart, SessionPart};

/// Takes in the last version that was circulated; nothing where none was.
pub(crate) async fn take(tx: &mut Tx, minutes: &Minutes) -> Result<(), Broken> {
    let Some(meeting) = meetings::by_id(tx.link(), &minutes.meeting).await? else { return Ok(()) };
    let source = format!("minutes {}", minutes.id);
    let mut made = Vec::new();
    if let Some(last) = kept::versions(tx.link(), &minutes.id).await?.last() {
        for session in &Content::read(&last.text)?.sessions {
            for item in &session.items {
                made.extend(of_item(&meeting, minutes, session, item));
            }
        }
    }
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}

fn of_item(meeting: &Meeting, minutes: &Minutes, session: &SessionPart, item: &ItemPart) -> Vec<Entry> {
    let mut text = vec![item.remark.clone()];
    put_lines(&item.text, &mut text);
    let one = |part: &String| Entry {
        kind: Kind::Minutes,
        thing: minutes.id.to_string(),
        languages: vec![main_language(meeting).to_owned()],
        meeting: Some(meeting.id.clone()),
        readers: Readers::Of(meeting.id.clone(), Right::Minutes(minutes.visibility)),
        day: days(&session.day),
        themes: Vec::new(),
        says: Says {
            text: Multilingual::single(main_language(meeting), part.clone()),
            under: item.title.clone(),
            called: item.number.clone().unwrap_or_default(),
            within: item.id.to_string(),
            date: session.day.clone(),
            ..Says::default()
        },
    };
    parts(&lines(text.iter().map(String::as_str))).iter().map(one).collect()
}

/// The words of blocks, a line for each paragraph.
pub(super) fn put_lines(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            form::Kind::Paragraph { content, .. } | form::Kind::Heading { content, .. } => {
                found.push(form::words(content));
            }
            form::Kind::List { items, .. } => items.iter().for_each(|item| put_lines(&item.blocks, found)),
            form::Kind::Quote { blocks } => put_lines(blocks, found),
            form::Kind::Table { rows } => rows.iter().flatten().for_each(|cell| put_lines(&cell.blocks, found)),
            form::Kind::Code { text } => found.push(text.clone()),
            form::Kind::Image(image) => found.push(image.description.clone()),
            form::Kind::Rule | form::Kind::PageBreak => {}
        }
    }
}
