//! What minutes say, with the words of the reader's language around it.

use entente_domain::{clock::Moment, meeting::Interval, minutes::MinutesState};
use entente_papers::form::{Block, Meta, Style};
use entente_service::{
    meetings::Opened,
    minutes::{Content, ItemPart, SessionPart},
};
use jiff::tz::TimeZone;

use super::Looked;
use crate::{
    dates, papers,
    text::{tell, tell_word},
    visit::Visit,
};

/// Which version it is and in which state, as a paper says it at its head.
pub(super) fn meta(visit: &Visit, looked: &Looked) -> Vec<Meta> {
    let language = visit.language;
    let state = tell_word(language, "minutes-state", state_of(looked).word());
    let mut meta = vec![Meta { label: tell(language, "minutes-state", &[]), value: state }];
    if let Some(version) = looked.seen.version(looked.version).filter(|_| looked.version.is_some()) {
        let number = tell(language, "minutes-version", &[("number", version.number.into())]);
        let at = papers::as_of(language, Moment::from_micros(version.at), &looked.opened.meeting.zone);
        meta.push(Meta { label: number, value: at });
        meta.push(Meta { label: tell(language, "minutes-hash", &[]), value: version.hash.clone() });
    }
    meta
}

/// The state of what one looks at: a circulated version is none any more once a later one is final.
pub(super) fn state_of(looked: &Looked) -> MinutesState {
    let last = looked.seen.versions.last().map(|last| last.number);
    match looked.version {
        Some(number) if Some(number) != last => {
            let kind = looked.seen.version(Some(number)).map(|version| version.kind.as_str());
            kind.and_then(MinutesState::from_word).unwrap_or(MinutesState::Circulated)
        }
        Some(_) => looked.seen.minutes.state,
        None if looked.seen.changed => MinutesState::Draft,
        None => looked.seen.minutes.state,
    }
}

/// The text: sessions, items, and under each what is on record and what was written. Paragraphs are numbered through, so
/// that a correction can name one.
pub(super) fn blocks(visit: &Visit, opened: &Opened, content: &Content) -> Vec<Block> {
    let mut all = Vec::new();
    let several = content.sessions.len() > 1;
    let mut paragraph = 0;
    for session in &content.sessions {
        session_head(visit, opened, session, several, &mut all);
        let zone = dates::zone(session.zone.as_deref().unwrap_or(&opened.meeting.zone));
        for item in &session.items {
            item_head(visit, item, several, &zone, &mut all);
            for block in &item.text {
                all.push(block.clone().numbered(|| {
                    paragraph += 1;
                    format!("{paragraph}.")
                }));
            }
            decision(visit, item, &mut all);
        }
    }
    all
}

fn session_head(visit: &Visit, opened: &Opened, session: &SessionPart, several: bool, all: &mut Vec<Block>) {
    let language = visit.language;
    if several {
        let (lang, title) = session.title.pick(language.code());
        all.push(Block::heading(1, title).in_language(lang));
    }
    let zone = dates::zone(session.zone.as_deref().unwrap_or(&opened.meeting.zone));
    let time = |at: Moment| dates::time_of_day(at, &zone);
    let mut line = vec![dates::long_day(language, &session.day)];
    if !session.room.is_empty() {
        line.push(session.room.clone());
    }
    match (session.began_at, session.ended_at) {
        (Some(began), Some(ended)) => {
            let args = [("began", time(began).into()), ("ended", time(ended).into())];
            line.push(tell(language, "minutes-held", &args));
        }
        (Some(began), None) => line.push(tell(language, "minutes-opened", &[("began", time(began).into())])),
        (None, _) => {}
    }
    all.push(Block::styled(Style::Small, line.join(" · ")));
}

fn item_head(visit: &Visit, item: &ItemPart, several: bool, zone: &TimeZone, all: &mut Vec<Block>) {
    let language = visit.language;
    let (lang, title) = item.title.pick(language.code());
    let number = item.number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
    all.push(Block::heading(if several { 2 } else { 1 }, format!("{number}{title}")).in_language(lang));
    let mut line = Vec::new();
    if !item.intervals.is_empty() {
        let hours: Vec<String> = item.intervals.iter().map(|interval| span(interval, zone)).collect();
        line.push(tell(language, "minutes-treated", &[("hours", hours.join(", ").into())]));
    }
    if !item.speakers.is_empty() {
        let names = item.speakers.join(if language.code() == "ar" { "، " } else { ", " });
        line.push(tell(language, "minutes-speakers", &[("names", names.into())]));
    }
    if item.unnamed > 0 {
        line.push(tell(language, "minutes-unnamed", &[("count", item.unnamed.into())]));
    }
    for words in line {
        all.push(Block::styled(Style::Small, words));
    }
    if item.under_rule {
        all.push(Block::styled(Style::Small, tell(language, "notes-rule", &[])));
    }
}

fn decision(visit: &Visit, item: &ItemPart, all: &mut Vec<Block>) {
    let Some(outcome) = item.outcome else { return };
    let outcome = tell_word(visit.language, "outcome", outcome.word());
    let words = tell(visit.language, "minutes-decision", &[("outcome", outcome.into())]);
    let remark = if item.remark.is_empty() { String::new() } else { format!(" {}", item.remark) };
    all.push(Block::styled(Style::Decision, format!("{words}{remark}")));
}

/// "10:05–10:31".
fn span(interval: &Interval, zone: &TimeZone) -> String {
    let end = interval.ended_at.map(|ended| dates::time_of_day(ended, zone)).unwrap_or_default();
    format!("{}–{end}", dates::time_of_day(interval.started_at, zone))
}
