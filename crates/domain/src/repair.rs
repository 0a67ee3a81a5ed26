//! Repairs of a late day (meeting-rules section 2, rule 7): what could be done,
//! what it would come to, and the events that do it. The preview and the act are
//! the same pure function of a programme, a wish and an instant: what was shown
//! is what is done.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    editing::changed,
    event::Event,
    forecast::{Forecast, forecast},
    ids::{ItemId, PartyId, SessionId},
    limits,
    meeting::{AgendaStatus, Item, ItemKind, ItemState, Outcome, SessionState},
    programme::Programme,
    speakers::{Deed, ListHead, ListState, SpeakersList, Speech, SpeechKind, SpeechState, in_order},
    words,
};

/// A day is late from here on.
pub const LATE_SECONDS: i64 = 5 * 60;

/// What an item keeps at least for which nobody has said a minimum.
pub const UNSAID_MINIMUM_SECONDS: i64 = 5 * 60;

words! {
    /// Shorten what is to come, let the plan follow the forecast, shorten or drop breaks, or close lists and lower
    /// the limit for those who wait.
    RepairKind { Trim = "trim", Shift = "shift", Breaks = "breaks", Speakers = "speakers" }
}

/// What somebody wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    Trim,
    /// `end`: the session's end moves along.
    Shift {
        end: bool,
    },
    /// Seconds each break keeps; 0: it is dropped, and `note` says why.
    Breaks {
        keep_s: i64,
        note: String,
    },
    Speakers {
        limit_single_s: i64,
        limit_group_s: i64,
        close: bool,
    },
}

impl Wish {
    pub const fn kind(&self) -> RepairKind {
        match self {
            Self::Trim => RepairKind::Trim,
            Self::Shift { .. } => RepairKind::Shift,
            Self::Breaks { .. } => RepairKind::Breaks,
            Self::Speakers { .. } => RepairKind::Speakers,
        }
    }
}

/// Why nothing can be repaired so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    #[error("there is no such session")]
    NoSuchSession,
    #[error("the session has ended")]
    SessionEnded,
    #[error("nothing would change")]
    NothingToDo,
    #[error("a note is needed")]
    NoteNeeded,
    #[error("the number is out of range")]
    OutOfRange,
    /// Somebody acted on the session since the preview, or it is too old.
    #[error("the preview no longer holds")]
    Stale,
}

impl Refused {
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoSuchSession => "no_such_session",
            Self::SessionEnded => "session_ended",
            Self::NothingToDo => "nothing_to_do",
            Self::NoteNeeded => "note_needed",
            Self::OutOfRange => "out_of_range",
            Self::Stale => "stale",
        }
    }
}

/// A fact before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Planned seconds.
    Length(i64),
    Start(Option<Moment>),
    /// Of the session.
    End(Moment),
    Dropped,
    /// Seconds a speaker has; 0: no limit.
    Limit(i64),
    List(ListState),
}

/// One line of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// None: the session itself.
    pub item: Option<ItemId>,
    /// Whose time on the list of the item it is.
    pub speaker: Option<(PartyId, String)>,
    pub old: Fact,
    pub new: Fact,
}

/// What a repair would come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub kind: RepairKind,
    pub lines: Vec<Line>,
    pub before: Forecast,
    pub after: Forecast,
    /// Seconds taken from items and speakers, added up. The end comes nearer by as much, unless something is held
    /// to its time, or the item's own time outlasts its list. It comes nearer by more where a break is dropped that
    /// was itself held to its time: nobody waits for it any longer.
    pub gained_s: i64,
    pub events: Vec<Event>,
}

/// Whether the session is late enough for repairs to be offered.
pub fn is_late(programme: &Programme, session: &SessionId, now: Moment) -> bool {
    forecast(programme, session, now).is_some_and(|forecast| forecast.drift_seconds > LATE_SECONDS)
}

/// What the repair would come to at this instant.
///
/// # Errors
/// [`Refused`] where there is nothing it could change.
pub fn propose(programme: &Programme, session: &SessionId, wish: &Wish, now: Moment) -> Result<Proposal, Refused> {
    let found = programme.session(session).ok_or(Refused::NoSuchSession)?;
    if found.state == SessionState::Ended {
        return Err(Refused::SessionEnded);
    }
    let before = forecast(programme, session, now).ok_or(Refused::NoSuchSession)?;
    let (target, lines, events) = match wish {
        Wish::Trim => planned(programme, trimmed(programme, session, &before, now)?),
        Wish::Shift { end } => planned(programme, shifted(programme, session, &before, *end)?),
        Wish::Breaks { keep_s, note } => planned(programme, breaks(programme, session, *keep_s, note)?),
        Wish::Speakers { limit_single_s, limit_group_s, close } => {
            limited(programme, session, *limit_single_s, *limit_group_s, *close)?
        }
    };
    if events.is_empty() {
        return Err(Refused::NothingToDo);
    }
    let after = forecast(&target, session, now).ok_or(Refused::NoSuchSession)?;
    let gained_s = lines.iter().map(gain).sum();
    Ok(Proposal { kind: wish.kind(), lines, before, after, gained_s, events })
}

fn gain(line: &Line) -> i64 {
    match (line.old, line.new) {
        (Fact::Length(old), Fact::Length(new)) | (Fact::Limit(old), Fact::Limit(new)) => old - new,
        (Fact::Length(old), Fact::Dropped) => old,
        _ => 0,
    }
}

type Plan = (Programme, Vec<Line>);

/// A changed plan with the one event that makes it everybody's.
fn planned(programme: &Programme, (target, lines): Plan) -> (Programme, Vec<Line>, Vec<Event>) {
    let events = changed(programme, &target, "").into_iter().collect();
    (target, lines, events)
}

/// What of the session is still to come, in order; headings stand for nothing themselves.
fn ahead(programme: &Programme, session: &SessionId) -> Vec<Item> {
    programme
        .items_of(session)
        .filter(|item| matches!(item.state, ItemState::Scheduled | ItemState::Suspended))
        .filter(|item| !programme.has_sub_items(&item.id))
        .cloned()
        .collect()
}

fn put(programme: &mut Programme, item: Item) {
    if let Some(place) = programme.item_mut(&item.id) {
        *place = item;
    }
}

/// All that is to come shortened by one proportion, the smallest that brings the session home; breaks are
/// another repair. If even that is not enough, everything is at its minimum.
fn trimmed(programme: &Programme, session: &SessionId, before: &Forecast, now: Moment) -> Result<Plan, Refused> {
    const STEPS: i64 = 1_000;
    if before.drift_seconds <= 0 {
        return Err(Refused::NothingToDo);
    }
    let items: Vec<Item> = ahead(programme, session).into_iter().filter(|item| item.kind != ItemKind::Break).collect();
    let at = |step: i64| {
        let mut target = programme.clone();
        for item in &items {
            put(&mut target, Item { planned_seconds: shorter(item, step, STEPS, now), ..item.clone() });
        }
        target
    };
    let late = |step: i64| forecast(&at(step), session, now).is_none_or(|forecast| forecast.drift_seconds > 0);
    let (mut low, mut high) = (0, STEPS);
    while low < high {
        let middle = low.midpoint(high);
        if late(middle) { low = middle + 1 } else { high = middle }
    }
    let target = at(low);
    let lines = items.iter().filter_map(|item| length_line(item, target.item(&item.id)?.planned_seconds)).collect();
    Ok((target, lines))
}

/// The item with a part of its time left off: in whole minutes, and never below its minimum or what it has had.
fn shorter(item: &Item, step: i64, of: i64, now: Moment) -> i64 {
    let had = item.elapsed_seconds(now);
    let left = (item.planned_seconds - had).max(0);
    let cut = item.planned_seconds - left * step / of;
    let least = item.min_seconds.unwrap_or(UNSAID_MINIMUM_SECONDS).max(had).min(item.planned_seconds);
    (cut.div_euclid(60) * 60).max(least)
}

fn length_line(item: &Item, new: i64) -> Option<Line> {
    (item.planned_seconds != new).then(|| Line {
        item: Some(item.id.clone()),
        speaker: None,
        old: Fact::Length(item.planned_seconds),
        new: Fact::Length(new),
    })
}

/// The planned starts as the forecast has them; wanted, the session's planned end too.
fn shifted(programme: &Programme, session: &SessionId, before: &Forecast, end: bool) -> Result<Plan, Refused> {
    let mut target = programme.clone();
    let mut lines = Vec::new();
    for (id, start) in &before.starts {
        let Some(item) = programme.item(id) else { continue };
        // Down, so that what is held to its time is not held up by the rounding.
        let start = whole_minute(*start);
        // What nobody gave a time to needs none now.
        if item.planned_start.is_none() || item.planned_start == Some(start) {
            continue;
        }
        lines.push(Line {
            item: Some(id.clone()),
            speaker: None,
            old: Fact::Start(item.planned_start),
            new: Fact::Start(Some(start)),
        });
        put(&mut target, Item { planned_start: Some(start), ..item.clone() });
    }
    let new_end = whole_minute(before.end.plus_seconds(59));
    if let Some(place) = target.session_mut(session)
        && end
        && place.ends_at != new_end
        && new_end > place.starts_at
    {
        if new_end.seconds_since(place.starts_at) > limits::SESSION_HOURS_MAX * 3_600 {
            return Err(Refused::OutOfRange);
        }
        lines.push(Line { item: None, speaker: None, old: Fact::End(place.ends_at), new: Fact::End(new_end) });
        place.ends_at = new_end;
    }
    Ok((target, lines))
}

fn whole_minute(at: Moment) -> Moment {
    const MINUTE: i64 = 60_000_000;
    Moment(at.0.div_euclid(MINUTE) * MINUTE)
}

fn breaks(programme: &Programme, session: &SessionId, keep_s: i64, note: &str) -> Result<Plan, Refused> {
    if !(0..=limits::SESSION_HOURS_MAX * 3_600).contains(&keep_s) || note.chars().count() > limits::REASON_MAX {
        return Err(Refused::OutOfRange);
    }
    let mut target = programme.clone();
    let mut lines = Vec::new();
    for item in ahead(programme, session).into_iter().filter(|item| item.kind == ItemKind::Break) {
        if keep_s == 0 && item.min_seconds.is_none_or(|least| least == 0) && item.intervals.is_empty() {
            lines.push(Line {
                item: Some(item.id.clone()),
                speaker: None,
                old: Fact::Length(item.planned_seconds),
                new: Fact::Dropped,
            });
            let remark = Some(note.trim().to_owned()).filter(|note| !note.is_empty());
            let (state, outcome) = (ItemState::Withdrawn, Some(Outcome::Withdrawn));
            put(&mut target, Item { state, outcome, remark, ..item });
            continue;
        }
        let kept = keep_s.max(item.min_seconds.unwrap_or(0)).min(item.planned_seconds);
        lines.extend(length_line(&item, kept));
        put(&mut target, Item { planned_seconds: kept, ..item });
    }
    let dropped = lines.iter().any(|line| line.new == Fact::Dropped);
    if dropped && programme.agenda == AgendaStatus::Adopted && note.trim().is_empty() {
        return Err(Refused::NoteNeeded);
    }
    Ok((target, lines))
}

/// Lists of the session that are kept now, with lower limits for who waits and comes later.
fn limited(
    programme: &Programme,
    session: &SessionId,
    single_s: i64,
    group_s: i64,
    close: bool,
) -> Result<(Programme, Vec<Line>, Vec<Event>), Refused> {
    let in_range = |seconds: i64| (1..=limits::SPEECH_SECONDS_MAX).contains(&seconds);
    if !in_range(single_s) || !in_range(group_s) {
        return Err(Refused::OutOfRange);
    }
    let mut target = programme.clone();
    let (mut lines, mut events) = (Vec::new(), Vec::new());
    for list in programme.lists.iter().filter(|list| list.head.session == *session && is_kept(list)) {
        let item = &list.head.item;
        let mut head = list.head.clone();
        let lower = |old: i64, new: i64| if old == 0 { new } else { old.min(new) };
        head.settings.limit_single_s = lower(head.settings.limit_single_s, single_s);
        head.settings.limit_group_s = lower(head.settings.limit_group_s, group_s);
        let mut speeches = Vec::new();
        for speech in in_order(list) {
            let Some(limit) = limit_for(speech, single_s, group_s) else { continue };
            let new = lower(speech.allotted_s, limit);
            if new != speech.allotted_s {
                lines.push(Line {
                    item: Some(item.clone()),
                    speaker: Some((speech.party.clone(), speech.short.clone())),
                    old: Fact::Limit(speech.allotted_s),
                    new: Fact::Limit(new),
                });
                speeches.push(Speech { allotted_s: new, ..speech.clone() });
            }
        }
        if close && matches!(head.state, ListState::Open | ListState::ClosingAnnounced) {
            lines.push(Line {
                item: Some(item.clone()),
                speaker: None,
                old: Fact::List(head.state),
                new: Fact::List(ListState::Closed),
            });
            head = ListHead { state: ListState::Closed, closing_at: None, ..head };
        }
        if speeches.is_empty() && head == list.head {
            continue;
        }
        let event = Event::FloorChanged { item: item.clone(), deed: Deed::Settings, head: Some(head), speeches };
        target.apply(target.seq + 1, Moment::default(), &event);
        events.push(event);
    }
    Ok((target, lines, events))
}

fn is_kept(list: &SpeakersList) -> bool {
    matches!(list.head.state, ListState::Inscribing | ListState::Open | ListState::ClosingAnnounced | ListState::Closed)
}

/// The new limit of an entry that waits; none for those whose time is not the list's: questions, points of order,
/// replies, explanations.
fn limit_for(speech: &Speech, single_s: i64, group_s: i64) -> Option<i64> {
    if speech.state != SpeechState::Waiting {
        return None;
    }
    match speech.kind {
        SpeechKind::Statement | SpeechKind::ObserverStatement if !speech.on_behalf_of.is_empty() => Some(group_s),
        SpeechKind::Statement | SpeechKind::ObserverStatement | SpeechKind::Intervention => Some(single_s),
        SpeechKind::Technical
        | SpeechKind::Question
        | SpeechKind::Answer
        | SpeechKind::PointOfOrder
        | SpeechKind::ProceduralMotion
        | SpeechKind::Explanation
        | SpeechKind::Reply => None,
    }
}
