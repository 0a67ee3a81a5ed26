//! The floor as parties see it: asking for it, handing statements in and
//! reading them; and what the server itself does to lists when their time comes.

use entente_domain::{
    agenda::{Act, Refusal},
    directory::Directory,
    event::Event,
    ids::{CommandId, ItemId, MeetingId, PartyId, SessionId, SpeechId, UserId},
    limits,
    people::{Party, PartyKind},
    policy::Action,
    programme::Programme,
    speakers::{Aligned, Entry, FloorAct, Hand, Handed, ListState, Motion, Speech, SpeechKind, SpeechState},
};
use entente_store::{
    events::Origin,
    meetings, presence, speakers,
    statements::{self, Statement},
};

use crate::{
    Actor, Failure, House, actor,
    listening::Live,
    record,
    running::{self, Command, Done},
    sorts_of_file,
};

/// What somebody fills in to ask for the floor.
#[derive(Clone, Debug)]
pub struct Asking {
    pub party: PartyId,
    pub kind: SpeechKind,
    pub motion: Option<Motion>,
    pub on_behalf_of: Vec<PartyId>,
    pub language: String,
    pub note: String,
    pub level: Option<i64>,
}

/// Asks for the floor in the name of one's own party.
///
/// # Errors
/// [`Refusal::Floor`] where the list does not take it now.
#[expect(clippy::too_many_arguments, reason = "one call, from the form's endpoint")]
pub async fn ask(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    meeting: &MeetingId,
    item: &ItemId,
    id: CommandId,
    asking: Asking,
) -> Result<SpeechId, Failure<Refusal>> {
    let hand = Hand::Party(asking.party.clone());
    enter(house, live, directory, who, meeting, item, id, asking, hand).await
}

/// Puts any party on the list, by the podium's hand.
///
/// # Errors
/// As [`ask`].
#[expect(clippy::too_many_arguments, reason = "one call, from the form's endpoint")]
pub async fn put_on(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    meeting: &MeetingId,
    item: &ItemId,
    id: CommandId,
    asking: Asking,
) -> Result<SpeechId, Failure<Refusal>> {
    enter(house, live, directory, who, meeting, item, id, asking, Hand::Podium).await
}

#[expect(clippy::too_many_arguments, reason = "what both ways onto a list share")]
async fn enter(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    meeting: &MeetingId,
    item: &ItemId,
    id: CommandId,
    asking: Asking,
    hand: Hand,
) -> Result<SpeechId, Failure<Refusal>> {
    let entered =
        crate::meetings::enter(house, who, meeting).await.map_err(|failure| failure.widen(|none| match none {}))?;
    let action = match hand {
        Hand::Party(_) => Action::AskForFloor,
        Hand::Podium => Action::RunFloor,
    };
    if !entered.place.may(action) {
        return Err(Failure::Forbidden);
    }
    let mut reader = house.database.read().await?;
    let party = match hand {
        // In the name of a party only its own members.
        Hand::Party(_) => entered.place.parties.iter().find(|party| party.id == asking.party).cloned(),
        Hand::Podium => meetings::party(reader.link(), meeting, &asking.party).await?,
    };
    // A form without a party asks in nobody's name.
    let party = party.ok_or(Failure::Forbidden)?;
    let mut on_behalf_of = Vec::new();
    for id in &asking.on_behalf_of {
        let party = meetings::party(reader.link(), meeting, id).await?;
        on_behalf_of.extend(party.map(|party| Aligned { party: party.id, short: party.short }));
    }
    let present = presence::is_present_at(reader.link(), item, &asking.party).await?;
    drop(reader);
    let entry = Entry {
        party: party.id.clone(),
        short: party.short.clone(),
        region: region(directory, &party),
        observer: party.kind.is_observer(),
        present,
        kind: asking.kind,
        motion: asking.motion,
        on_behalf_of,
        language: asking.language,
        note: asking.note,
        level: asking.level,
    };
    let speech = SpeechId::new(house.id());
    let act = Act::Floor { item: item.clone(), act: FloorAct::Join { id: speech.clone(), entry }, hand };
    let command = Command { id, expected_version: None, act, party: Some(asking.party) };
    let mut tx = house.database.write().await?;
    if let Done::Now(written) = running::carry_out(house, &mut tx, who, meeting, &entered, command).await? {
        tx.commit().await?;
        record::publish(live, written);
    }
    Ok(speech)
}

/// The key of a party's region, by its mechanism or its State; empty where it has none.
fn region(directory: &Directory, party: &Party) -> String {
    let of_mechanism = || {
        let mechanism = directory.mechanism(party.mechanism.as_ref()?.as_str())?;
        Some(mechanism.region.word().to_lowercase().replace(' ', "-"))
    };
    let of_state = || {
        let code = party.country.as_ref()?;
        directory.states.iter().find(|state| state.code == *code).map(|state| state.region.clone())
    };
    match party.kind {
        PartyKind::Rcp => of_mechanism().or_else(of_state),
        _ => of_state().or_else(of_mechanism),
    }
    .unwrap_or_default()
}

/// A statement as a party hands it in.
#[derive(Clone, Debug)]
pub struct HandedIn {
    pub speech: SpeechId,
    pub language: String,
    pub text: String,
    /// Name and content.
    pub file: Option<(String, Vec<u8>)>,
    /// Instead of speaking.
    pub written: bool,
}

/// Why a statement was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatementRefusal {
    #[error("there is neither a text nor a file")]
    Empty,
    #[error("the text or file is too large")]
    TooLarge,
    #[error("files of this kind are not taken")]
    FileKind,
    #[error(transparent)]
    Floor(Refusal),
}

/// Takes a party's statement, under embargo until it has been delivered.
///
/// # Errors
/// [`StatementRefusal`]; nothing is kept then.
pub async fn hand_in(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    item: &ItemId,
    id: CommandId,
    handed_in: HandedIn,
) -> Result<(), Failure<StatementRefusal>> {
    let text = handed_in.text.trim().to_owned();
    if text.is_empty() && handed_in.file.is_none() {
        return Err(Failure::Refused(StatementRefusal::Empty));
    }
    if text.len() > limits::STATEMENT_TEXT_BYTES_MAX
        || handed_in.file.as_ref().is_some_and(|(_, bytes)| bytes.len() > limits::STATEMENT_FILE_BYTES_MAX)
    {
        return Err(Failure::Refused(StatementRefusal::TooLarge));
    }
    let file = match handed_in.file {
        Some((name, bytes)) => {
            let kind = sorts_of_file::paper(&name, &bytes).ok_or(Failure::Refused(StatementRefusal::FileKind))?;
            Some((name, kind, bytes))
        }
        None => None,
    };
    let widen = |failure: Failure<Refusal>| failure.widen(StatementRefusal::Floor);
    let party = speaker(house, meeting, item, &handed_in.speech).await?.party;
    let handed = Handed { language: handed_in.language.clone(), written: handed_in.written, at: house.now() };
    let act = FloorAct::HandIn { speech: handed_in.speech.clone(), handed };
    let act = Act::Floor { item: item.clone(), act, hand: Hand::Party(party.clone()) };
    let entered = running::allowed(house, who, meeting, &act).await.map_err(widen)?;
    let command = Command { id, expected_version: None, act, party: None };
    let mut tx = house.database.write().await?;
    let done = running::carry_out(house, &mut tx, who, meeting, &entered, command).await.map_err(widen)?;
    let Done::Now(written) = done else { return Ok(()) };
    let (file_name, file_type, file_bytes) = match file {
        Some((name, kind, bytes)) => (Some(name), Some(kind.to_owned()), Some(bytes)),
        None => (None, None, None),
    };
    let statement = Statement {
        speech_id: handed_in.speech.to_string(),
        meeting_id: meeting.to_string(),
        party_id: party.to_string(),
        language: handed_in.language,
        text,
        file_name,
        file_type,
        file_bytes,
        handed_by: who.user().map(|user| user.to_string()),
        handed_at: house.now().micros(),
    };
    statements::put(tx.link(), &statement).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// The party an entry belongs to, for those who have a part in the meeting.
///
/// # Errors
/// [`Failure::Absent`] if there is no such entry.
pub async fn party_of(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    item: &ItemId,
    speech: &SpeechId,
) -> Result<PartyId, Failure> {
    {
        let mut reader = house.database.read().await?;
        actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    }
    Ok(speaker(house, meeting, item, speech).await?.party)
}

async fn speaker<R>(
    house: &House,
    meeting: &MeetingId,
    item: &ItemId,
    speech: &SpeechId,
) -> Result<Speech, Failure<R>> {
    let mut reader = house.database.read().await?;
    let programme = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    programme.list(item).and_then(|list| list.speech(speech)).cloned().ok_or(Failure::Absent)
}

/// A statement somebody may read now, with the entry it belongs to.
///
/// # Errors
/// [`Failure::Absent`] where there is none, or it is under embargo for the actor; [`Failure::SignedOut`] for nobody.
pub async fn statement(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    item: &ItemId,
    speech: &SpeechId,
) -> Result<(Speech, Statement), Failure> {
    let mut reader = house.database.read().await?;
    // Nobody is sent to sign in, as everywhere.
    let absent = || if who.person().is_some() { Failure::Absent } else { Failure::SignedOut };
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or_else(absent)?;
    let audience = entente_domain::policy::Audience::of(&entered.place.standings).ok_or(Failure::Absent)?;
    let programme = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    // What the reader may not see of the programme has no statements for them either.
    let whole = programme.list(item).and_then(|list| list.speech(speech)).cloned();
    let seen = programme.seen_by(audience).list(item).is_some();
    let speech_found = whole.filter(|_| seen).ok_or(Failure::Absent)?;
    let own = entered.place.parties.iter().any(|party| party.id == speech_found.party);
    if !own && !is_delivered(&speech_found) && !entered.place.may(Action::ReadEmbargoed) {
        return Err(Failure::Absent);
    }
    let statement = statements::of_speech(reader.link(), speech).await?.ok_or(Failure::Absent)?;
    Ok((speech_found, statement))
}

/// Whether the embargo is over: the speech was given, or the text came instead of it.
pub fn is_delivered(speech: &Speech) -> bool {
    speech.state == SpeechState::Done || speech.handed.as_ref().is_some_and(|handed| handed.written)
}

/// What this person on the podium wrote down for themselves about a session.
///
/// # Errors
/// [`Failure::Forbidden`] for those who do not sit there.
pub async fn own_note(house: &House, who: &Actor, meeting: &MeetingId, session: &SessionId) -> Result<String, Failure> {
    let user = on_the_podium(house, who, meeting).await?;
    let mut reader = house.database.read().await?;
    Ok(statements::desk_note(reader.link(), session, &user).await?)
}

/// Keeps it; the last text counts.
///
/// # Errors
/// As [`own_note`]; [`Refusal::TooLong`] past [`limits::DESK_NOTE_MAX`].
pub async fn keep_own_note(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    text: &str,
) -> Result<(), Failure<Refusal>> {
    let user = on_the_podium(house, who, meeting).await?;
    if text.chars().count() > limits::DESK_NOTE_MAX {
        return Err(Failure::Refused(Refusal::TooLong { max: limits::DESK_NOTE_MAX }));
    }
    let mut tx = house.database.write().await?;
    let programme = house.programmes.read(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    programme.session(session).ok_or(Failure::Absent)?;
    statements::put_desk_note(tx.link(), session, &user, text, house.now()).await?;
    Ok(tx.commit().await?)
}

async fn on_the_podium<R>(house: &House, who: &Actor, meeting: &MeetingId) -> Result<UserId, Failure<R>> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::OpenDesk) {
        return Err(Failure::Forbidden);
    }
    who.user().ok_or(Failure::SignedOut)
}

/// An interpreter says that the speaker is too fast for a language. Only the podium hears it.
///
/// # Errors
/// [`Failure::Forbidden`] for those who do not interpret here.
pub async fn too_fast(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    language: &str,
) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::SignalSpeed) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    before.session(session).ok_or(Failure::Absent)?;
    let event = Event::TooFast { session: session.clone(), language: language.to_owned() };
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Opens and closes the lists whose time has come. Gives how many.
///
/// # Errors
/// [`entente_store::Broken`] if the database does not answer; the lists are looked at again.
pub async fn due(house: &House, live: &Live) -> Result<usize, entente_store::Broken> {
    let due = {
        let mut reader = house.database.read().await?;
        speakers::due(reader.link(), house.now()).await?
    };
    let mut acted = 0;
    for (meeting, item) in due {
        let (meeting, item) = (MeetingId::new(meeting), ItemId::new(item));
        let mut tx = house.database.write().await?;
        let Some(before) = house.programmes.read_to_change(tx.link(), &meeting).await? else { continue };
        let at = house.now();
        let Some(act) = due_act(&before, &item, at) else { continue };
        // Another server may have been quicker; then the rules refuse, and all is well.
        let Ok(event) = entente_domain::speakers::decide(&before, &item, &act, &Hand::Podium, at) else { continue };
        let written = record::write_at(house, &mut tx, &before, &Origin::default(), at, vec![event]).await?;
        tx.commit().await?;
        record::publish(live, written);
        acted += 1;
    }
    Ok(acted)
}

fn due_act(programme: &Programme, item: &ItemId, now: entente_domain::clock::Moment) -> Option<FloorAct> {
    let head = &programme.list(item)?.head;
    let is_due = |at: Option<entente_domain::clock::Moment>| at.is_some_and(|at| at <= now);
    match head.state {
        ListState::NotOpen if is_due(head.settings.opens_at) => Some(FloorAct::OpenInscription),
        ListState::Inscribing if is_due(head.settings.inscription_until) => Some(FloorAct::Open),
        ListState::ClosingAnnounced if is_due(head.closing_at) => Some(FloorAct::Close),
        ListState::NotOpen
        | ListState::Inscribing
        | ListState::Open
        | ListState::ClosingAnnounced
        | ListState::Closed
        | ListState::Archived => None,
    }
}
