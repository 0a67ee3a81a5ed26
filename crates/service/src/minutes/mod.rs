//! Minutes: compiled from the notes and the record of sessions, written on, circulated, corrected, closed.

mod content;

use std::collections::BTreeSet;

use entente_domain::{
    clock::Moment,
    event::Event,
    ids::{CommandId, ItemId, MeetingId, MinutesId, PartyId, SessionId},
    meeting::Visibility,
    minutes::{Correction, CorrectionState, Minutes, MinutesDeed, MinutesState, Refused, correction_text},
    policy::{Action, Audience},
    programme::Programme,
    text::Language,
};
use entente_live::suggestions::as_it_stands;
use entente_papers::{form::Kind, markdown};
use entente_store::{
    Broken, Tx, events,
    events::Origin,
    minutes::{self as kept, Version},
};

use content::Texts;
pub use content::{Content, ItemPart, SessionPart};

use crate::{
    Actor, Failure, House, actor,
    actor::Entered,
    editing::write_to_all,
    identity::links::Letter,
    listening::Live,
    meetings::Opened,
    papers::{self, Wording},
    record, search, secrets,
};

/// Minutes as one reader sees them.
#[derive(Clone, Debug)]
pub struct Seen {
    pub minutes: Minutes,
    /// What is being written; only for those who keep them.
    pub working: Option<Content>,
    /// Oldest first.
    pub versions: Vec<Version>,
    /// All for those who keep them; for a party its own.
    pub corrections: Vec<Correction>,
    /// What is being written is not what was circulated last.
    pub changed: bool,
}

impl Seen {
    /// The version of that number, or the last.
    pub fn version(&self, number: Option<i64>) -> Option<&Version> {
        match number {
            Some(number) => self.versions.iter().find(|version| version.number == number),
            None => self.versions.last(),
        }
    }
}

/// Whether they exist for somebody of this audience: a draft is the podium's.
fn is_seen(opened: &Opened, minutes: &Minutes) -> bool {
    opened.place.may(Action::KeepMinutes)
        || (opened.place.may(Action::ReadMinutes)
            && minutes.state != MinutesState::Draft
            && opened.audience.sees(minutes.visibility))
}

/// The minutes of a meeting the reader may know of.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no minutes.
pub async fn list(house: &House, opened: &Opened) -> Result<Vec<Minutes>, Failure> {
    if !opened.place.may(Action::ReadMinutes) {
        return Err(Failure::Forbidden);
    }
    let mut reader = house.database.read().await?;
    let mut all = kept::of_meeting(reader.link(), &opened.meeting.id).await?;
    all.retain(|minutes| is_seen(opened, minutes));
    Ok(all)
}

/// One of them.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the reader.
pub async fn open(house: &House, opened: &Opened, id: &MinutesId) -> Result<Seen, Failure> {
    let mut reader = house.database.read().await?;
    let minutes = kept::by_id(reader.link(), &opened.meeting.id, id).await?.ok_or(Failure::Absent)?;
    if !is_seen(opened, &minutes) {
        return Err(Failure::Absent);
    }
    let keeps = opened.place.may(Action::KeepMinutes);
    let versions = kept::versions(reader.link(), id).await?;
    let mut corrections = kept::corrections(reader.link(), id).await?;
    corrections.retain(|one| keeps || opened.place.parties.iter().any(|party| party.id == one.party));
    let text = kept::working(reader.link(), id).await?.unwrap_or_default();
    let changed = versions.last().is_none_or(|last| last.text != text);
    let working = if keeps { Some(Content::read(&text)?) } else { None };
    Ok(Seen { minutes, working, versions, corrections, changed })
}

/// The locked start of every act of those who keep minutes.
struct Locked {
    tx: Tx,
    entered: Entered,
    before: std::sync::Arc<Programme>,
    /// The same command was carried out before.
    done: bool,
}

async fn locked(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    action: Action,
    command: &CommandId,
) -> Result<Locked, Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(action) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let done = events::by_command(tx.link(), meeting, command).await?.is_some();
    Ok(Locked { tx, entered, before, done })
}

fn origin(who: &Actor, entered: &Entered, party: Option<&PartyId>, command: &CommandId) -> Origin {
    Origin {
        actor: who.user(),
        party: entered.place.acting(party).map(|party| party.id.clone()),
        command: Some(command.clone()),
    }
}

fn event(minutes: &Minutes, deed: MinutesDeed, number: i64, hash: &str, party: Option<PartyId>) -> Event {
    Event::MinutesChanged {
        minutes: minutes.id.clone(),
        sessions: minutes.sessions.clone(),
        visibility: minutes.visibility,
        deed,
        number,
        hash: hash.to_owned(),
        party,
    }
}

/// Puts together the minutes of these sessions from what was written down and what is on record.
///
/// # Errors
/// [`Failure::Forbidden`], [`Refused::NoSession`]; [`Failure::Absent`] for a session that is not there.
pub async fn compile(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    sessions: &[SessionId],
    words: Wording<'_>,
    command: &CommandId,
) -> Result<Option<MinutesId>, Failure<Refused>> {
    let texts = texts(house, live, who, meeting, words).await?;
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, Action::KeepMinutes, command).await?;
    if done {
        return Ok(None);
    }
    let id = MinutesId::new(house.id());
    let chosen: Vec<_> = before.sessions.iter().filter(|session| sessions.contains(&session.id)).collect();
    if chosen.is_empty() {
        return Err(Failure::Refused(Refused::NoSession));
    }
    let visibility = chosen.iter().map(|session| session.visibility).max().unwrap_or(Visibility::Participants);
    let minutes = Minutes {
        id: id.clone(),
        meeting: meeting.clone(),
        sessions: chosen.iter().map(|session| session.id.clone()).collect(),
        visibility,
        state: MinutesState::Draft,
        version: 1,
        until: None,
        created_at: house.now(),
    };
    let text = content::compile(&mut tx, &before, &minutes, &texts, None).await?.write()?;
    kept::add(tx.link(), &minutes, &text, who.user().as_ref()).await?;
    let origin = origin(who, &entered, None, command);
    let events = vec![event(&minutes, MinutesDeed::Compiled, 0, "", None)];
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(Some(id))
}

/// The notes of a meeting as they stand, read before the transaction begins: a room that is being written in may need
/// the database itself.
async fn texts(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    words: Wording<'_>,
) -> Result<Texts, Failure<Refused>> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::KeepMinutes) {
        return Err(Failure::Forbidden);
    }
    let programme = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    drop(reader);
    let mut texts = Texts::new();
    for note in programme.items.iter().filter_map(|item| item.note.as_ref()) {
        let read = live.rooms.read(note).await.map_err(|error| stored("note", &error))?;
        texts.insert(
            note.clone(),
            papers::blocks(&as_it_stands(read.unwrap_or_default()), 2, words, papers::People::default()),
        );
    }
    Ok(texts)
}

/// The minutes at hand, for an act that changes them.
async fn at_hand(tx: &mut Tx, meeting: &MeetingId, id: &MinutesId) -> Result<(Minutes, String), Failure<Refused>> {
    let minutes = kept::by_id(tx.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    let text = kept::working(tx.link(), id).await?.unwrap_or_default();
    Ok((minutes, text))
}

/// Compiles a draft again; what somebody wrote by hand is kept.
///
/// # Errors
/// As [`Minutes::refresh`].
pub async fn refresh(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &MinutesId,
    seen: i64,
    words: Wording<'_>,
) -> Result<(), Failure<Refused>> {
    let texts = texts(house, live, who, meeting, words).await?;
    let Locked { mut tx, before, .. } =
        locked(house, who, meeting, Action::KeepMinutes, &CommandId::new(house.id())).await?;
    let (minutes, text) = at_hand(&mut tx, meeting, id).await?;
    let minutes = minutes.refresh(seen).map_err(Failure::Refused)?;
    let old = Content::read(&text)?;
    let text = content::compile(&mut tx, &before, &minutes, &texts, Some(&old)).await?.write()?;
    kept::save(tx.link(), &minutes, &text).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes what the minutes say about an item, in Markdown.
///
/// # Errors
/// As [`Minutes::write`]; [`Failure::Absent`] for an item they do not have.
pub async fn write(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    id: &MinutesId,
    item: &ItemId,
    seen: i64,
    words: &str,
) -> Result<(), Failure<Refused>> {
    let Locked { mut tx, .. } = locked(house, who, meeting, Action::KeepMinutes, &CommandId::new(house.id())).await?;
    let (minutes, text) = at_hand(&mut tx, meeting, id).await?;
    let minutes = minutes.write(seen, words).map_err(Failure::Refused)?;
    let mut content = Content::read(&text)?;
    let part = content.item_mut(item).ok_or(Failure::Absent)?;
    part.text = markdown::read(words);
    for block in &mut part.text {
        // Above them stand the session and the item.
        if let Kind::Heading { level, .. } = &mut block.kind {
            *level = (*level).max(3);
        }
    }
    part.edited = true;
    kept::save(tx.link(), &minutes, &content.write()?).await?;
    tx.commit().await?;
    Ok(())
}

/// Circulates what is written as the next version: kept for good, told to everybody who may read it, by mail too.
///
/// # Errors
/// As [`Minutes::circulate`].
#[allow(clippy::too_many_arguments, reason = "one act with everything it needs, named at its one caller")]
pub async fn circulate(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &MinutesId,
    seen: i64,
    until: Option<Moment>,
    command: &CommandId,
    letter: impl Fn(Language, MinutesDeed) -> Letter + Send,
) -> Result<(), Failure<Refused>> {
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, Action::KeepMinutes, command).await?;
    if done {
        return Ok(());
    }
    let (minutes, text) = at_hand(&mut tx, meeting, id).await?;
    let versions = kept::versions(tx.link(), id).await?;
    let changed = versions.last().is_none_or(|last| last.text != text);
    let (minutes, deed) = minutes.circulate(seen, until, changed, house.now()).map_err(Failure::Refused)?;
    let version = Version {
        number: versions.last().map_or(0, |last| last.number) + 1,
        kind: deed.word().to_owned(),
        at: house.now().micros(),
        actor: None,
        hash: secrets::hash(&text),
        text: text.clone(),
    };
    kept::add_version(tx.link(), id, &version, who.user().as_ref()).await?;
    kept::save(tx.link(), &minutes, &text).await?;
    search::taking::minutes::take(&mut tx, &minutes).await?;
    let origin = origin(who, &entered, None, command);
    let events = vec![event(&minutes, deed, version.number, &version.hash, None)];
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    // Letters go to everybody registered: not of what only the podium may know.
    if Audience::Room.sees(minutes.visibility) {
        write_to_all(house, &mut tx, who, meeting, |language| letter(language, deed)).await?;
    }
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Closes them: the last version is final.
///
/// # Errors
/// As [`Minutes::close`].
pub async fn close(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &MinutesId,
    seen: i64,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, Action::KeepMinutes, command).await?;
    if done {
        return Ok(());
    }
    let (minutes, text) = at_hand(&mut tx, meeting, id).await?;
    let versions = kept::versions(tx.link(), id).await?;
    let corrections = kept::corrections(tx.link(), id).await?;
    let last = versions.last();
    let changed = last.is_some_and(|last| last.text != text);
    let minutes = minutes.close(seen, &corrections, changed).map_err(Failure::Refused)?;
    kept::save(tx.link(), &minutes, &text).await?;
    let (number, hash) = last.map_or((0, ""), |last| (last.number, last.hash.as_str()));
    let origin = origin(who, &entered, None, command);
    let events = vec![event(&minutes, MinutesDeed::Closed, number, hash, None)];
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// What a party asks to have put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub party: Option<PartyId>,
    pub item: Option<ItemId>,
    pub text: String,
}

/// A party asks for a correction of what was circulated.
///
/// # Errors
/// As [`Minutes::takes_corrections`] and [`correction_text`]; [`Refused::NoParty`].
pub async fn ask(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &MinutesId,
    asking: &Asking,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let now = house.now();
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, Action::AskCorrection, command).await?;
    if done {
        return Ok(());
    }
    let (minutes, _) = at_hand(&mut tx, meeting, id).await?;
    let audience = Audience::of(&entered.place.standings).ok_or(Failure::Absent)?;
    if minutes.state == MinutesState::Draft || !audience.sees(minutes.visibility) {
        return Err(Failure::Absent);
    }
    let party = entered.place.acting(asking.party.as_ref()).cloned().ok_or(Failure::Refused(Refused::NoParty))?;
    minutes.takes_corrections(now).map_err(Failure::Refused)?;
    let text = correction_text(&asking.text).map_err(Failure::Refused)?;
    let versions = kept::versions(tx.link(), id).await?;
    let last = versions.last().ok_or(Failure::Absent)?;
    let items: BTreeSet<ItemId> = Content::read(&last.text)?.items().map(|item| item.id.clone()).collect();
    let correction = Correction {
        id: house.id(),
        number: last.number,
        item: asking.item.clone().filter(|item| items.contains(item)),
        party: party.id.clone(),
        short: party.short.clone(),
        at: now,
        text,
        state: CorrectionState::Open,
        reply: String::new(),
        settled_at: None,
    };
    kept::add_correction(tx.link(), id, &correction, who.user().as_ref()).await?;
    let origin = origin(who, &entered, Some(&party.id), command);
    let events = vec![event(&minutes, MinutesDeed::CorrectionAsked, last.number, "", Some(party.id))];
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Answers a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub correction: String,
    pub taken: bool,
    pub reply: String,
}

/// Takes a correction up, or declines it with a reason. The text is changed by whoever writes it, not by this.
///
/// # Errors
/// As [`Correction::settle`]; [`Failure::Absent`] without such a correction.
pub async fn answer(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &MinutesId,
    answer: &Answer,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, Action::KeepMinutes, command).await?;
    if done {
        return Ok(());
    }
    let (minutes, _) = at_hand(&mut tx, meeting, id).await?;
    if minutes.state == MinutesState::Final {
        return Err(Failure::Refused(Refused::Closed));
    }
    let corrections = kept::corrections(tx.link(), id).await?;
    let found = corrections.into_iter().find(|one| one.id == answer.correction).ok_or(Failure::Absent)?;
    let settled = found.settle(answer.taken, &answer.reply, house.now()).map_err(Failure::Refused)?;
    kept::settle(tx.link(), &settled, who.user().as_ref()).await?;
    let deed = if answer.taken { MinutesDeed::CorrectionTaken } else { MinutesDeed::CorrectionDeclined };
    let origin = origin(who, &entered, None, command);
    let events = vec![event(&minutes, deed, settled.number, "", Some(settled.party))];
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// What is wrong with stored text is our own failure.
fn stored(what: &str, error: &dyn std::fmt::Display) -> Broken {
    Broken::Stored(format!("{what}: {error}"))
}
