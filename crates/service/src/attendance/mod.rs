//! Who is in the room: the list that is kept at the door, people who check in by
//! themselves or by the code shown in the room, and the meeting's quorum.

pub mod codes;
pub mod export;

use std::collections::BTreeSet;

use entente_domain::{
    attendance::{self, Attendance, AttendanceRefusal, AttendanceRules, CheckInWay, Count, Seat},
    event::Event,
    ids::{MeetingId, PartyId, SessionId},
    meeting::Session,
    people::Party,
    policy::{Action, Audience},
};
use entente_store::{
    Broken, Link, Tx,
    events::Origin,
    meetings,
    presence::{self, CodeRow, StayRow},
};

pub use entente_store::meetings::MemberRow;

use crate::{
    Actor, Failure, House, Person,
    actor::{self, Entered},
    listening::Live,
    meetings::Opened,
    record,
};

/// The parties that are in the room of a session now, for acts that are only for those.
///
/// # Errors
/// [`Broken`] if it cannot be read.
pub async fn present(link: Link<'_>, meeting: &MeetingId, session: &SessionId) -> Result<BTreeSet<PartyId>, Broken> {
    presence::present(link, meeting, session).await
}

/// What somebody sees of the attendance of a session.
#[derive(Clone, Debug)]
pub struct Seen {
    pub count: Count,
    pub rules: AttendanceRules,
    /// The parties of the reader, and since when the reader is checked in for each.
    pub mine: Vec<(Party, Option<entente_domain::clock::Moment>)>,
    /// Whether the reader may check in now, without the code of the room.
    pub open: Result<(), AttendanceRefusal>,
    /// The whole list, for those who may read it.
    pub list: Option<List>,
}

/// The list of attendance with the people of each party.
#[derive(Clone, Debug)]
pub struct List {
    pub attendance: Attendance,
    pub parties: Vec<(Party, Vec<MemberRow>)>,
    /// The reader may change it.
    pub may_keep: bool,
    /// There is a code to be shown in the room.
    pub has_code: bool,
}

/// The attendance of a session of an opened meeting. Read after the programme, so that a page
/// which follows the log from the programme's number misses nothing.
///
/// # Errors
/// [`Failure::Absent`] if the session does not exist for the reader.
pub async fn read(house: &House, who: &Actor, opened: &Opened, session: &SessionId) -> Result<Seen, Failure> {
    let session = opened.programme.session(session).ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let attendance = load(reader.link(), &opened.meeting.id, &session.id).await?;
    let user = who.user();
    let mine = opened
        .place
        .parties
        .iter()
        .filter(|_| opened.place.may(Action::CheckIn))
        .map(|party| {
            let stay = user.as_ref().and_then(|user| attendance.stay(&party.id, user));
            (party.clone(), stay.map(|stay| stay.at))
        })
        .collect();
    let open = attendance::check_in_open(session, house.now()).and(if attendance.rules.self_check_in {
        Ok(())
    } else {
        Err(AttendanceRefusal::OnlyInTheRoom)
    });
    let (count, rules) = (attendance.count(), attendance.rules);
    let list = if opened.place.may(Action::ReadAttendance) {
        let members = meetings::members(reader.link(), &opened.meeting.id).await?;
        let parties = meetings::parties(reader.link(), &opened.meeting.id)
            .await?
            .into_iter()
            .map(|party| {
                let of_party = members.iter().filter(|row| row.party_id == party.id.as_str()).cloned().collect();
                (party, of_party)
            })
            .collect();
        let has_code = presence::code(reader.link(), &session.id).await?.is_some();
        Some(List { attendance, parties, may_keep: opened.place.may(Action::KeepAttendance), has_code })
    } else {
        None
    };
    Ok(Seen { count, rules, mine, open, list })
}

/// The state of a session's attendance as it stands.
pub(crate) async fn load(mut link: Link<'_>, meeting: &MeetingId, session: &SessionId) -> Result<Attendance, Broken> {
    let rules = presence::rules(link.again(), meeting).await?;
    let seats = meetings::parties(link.again(), meeting).await?.iter().map(Seat::from).collect();
    let mut attendance = Attendance::new(session.clone(), rules, seats);
    for row in presence::of_session(link, session).await? {
        if row.left_at.is_none() {
            attendance.stays.push(row.stay()?);
        }
    }
    Ok(attendance)
}

/// Marks a party present or absent on the list.
///
/// # Errors
/// [`AttendanceRefusal`]; saying what is so already is none.
pub async fn mark(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    party: &PartyId,
    present: bool,
) -> Result<(), Failure<AttendanceRefusal>> {
    change(house, live, who, meeting, session, Action::KeepAttendance, None, |room| {
        attendance::mark(&room.attendance, party, present)
    })
    .await
}

/// Checks the actor in for these of their parties.
///
/// # Errors
/// [`AttendanceRefusal`] outside the hours, or for a party that is not theirs.
pub async fn check_in(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    parties: &[PartyId],
) -> Result<(), Failure<AttendanceRefusal>> {
    check_in_by(house, live, who, meeting, session, parties, CheckInWay::Oneself).await
}

async fn check_in_by(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    parties: &[PartyId],
    way: CheckInWay,
) -> Result<(), Failure<AttendanceRefusal>> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    change(house, live, who, meeting, session, Action::CheckIn, parties.first(), |room| {
        if parties.iter().any(|asked| room.entered.place.parties.iter().all(|own| own.id != *asked)) {
            return Err(AttendanceRefusal::NoSuchParty);
        }
        attendance::check_in(&room.attendance, room.session, &person.user, parties, way, house.now())
    })
    .await
}

/// The actor leaves the room, for every party they checked in for.
///
/// # Errors
/// Broken, or [`Failure::Absent`]; leaving where one was not is no refusal.
pub async fn check_out(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
) -> Result<(), Failure<AttendanceRefusal>> {
    let person: &Person = who.person().ok_or(Failure::SignedOut)?;
    change(house, live, who, meeting, session, Action::CheckIn, None, |room| {
        Ok(attendance::check_out(&room.attendance, &person.user))
    })
    .await
}

/// Sets the quorum of the meeting, and whether people may check in without the code of the room.
///
/// # Errors
/// [`AttendanceRefusal::QuorumWrong`].
pub async fn set_rules(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    rules: AttendanceRules,
) -> Result<(), Failure<AttendanceRefusal>> {
    change(house, live, who, meeting, session, Action::KeepAttendance, None, |room| {
        attendance::set_rules(room.attendance.rules, rules)
    })
    .await
}

/// What is known when it is decided whether the attendance changes.
pub(crate) struct Room<'a> {
    entered: &'a Entered,
    session: &'a Session,
    attendance: Attendance,
}

/// May they → load, locked → the rule → rows and events in one transaction → commit → publish.
#[expect(clippy::too_many_arguments, reason = "the order of every act, once for all of attendance")]
async fn change(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    action: Action,
    party: Option<&PartyId>,
    decide: impl FnOnce(&Room<'_>) -> Result<Vec<Event>, AttendanceRefusal>,
) -> Result<(), Failure<AttendanceRefusal>> {
    let entered = {
        let mut reader = house.database.read().await?;
        actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?
    };
    if !entered.place.may(action) {
        return Err(Failure::Forbidden);
    }
    let audience = Audience::of(&entered.place.standings).ok_or(Failure::Absent)?;
    let mut tx = house.database.write().await?;
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let seen = before.seen_by(audience);
    let session = seen.session(session).ok_or(Failure::Refused(AttendanceRefusal::NoSuchSession))?;
    let attendance = load(tx.link(), meeting, &session.id).await?;
    let events = decide(&Room { entered: &entered, session, attendance }).map_err(Failure::Refused)?;
    if events.is_empty() {
        return Ok(());
    }
    let origin = Origin {
        actor: who.user(),
        party: entered.place.acting(party).map(|party| party.id.clone()),
        ..Origin::default()
    };
    for event in &events {
        keep(house, &mut tx, meeting, who, event).await?;
    }
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// The rows of an event.
async fn keep(house: &House, tx: &mut Tx, meeting: &MeetingId, who: &Actor, event: &Event) -> Result<(), Broken> {
    match event {
        Event::PartyCheckedIn { session, party, person, way } => {
            let stay = StayRow {
                id: house.id(),
                meeting_id: meeting.to_string(),
                session_id: session.to_string(),
                party_id: party.to_string(),
                account_id: person.as_ref().map(ToString::to_string),
                at: house.now().micros(),
                left_at: None,
                how: way.word().to_owned(),
                noted_by: who.user().map(|user| user.to_string()),
                left_noted_by: None,
            };
            presence::insert(tx.link(), &stay).await
        }
        Event::PartyCheckedOut { session, party, person, .. } => {
            presence::leave(tx.link(), session, party, person.as_ref(), house.now(), who.user().as_ref()).await
        }
        Event::AttendanceRulesSet { rules } => presence::put_rules(tx.link(), meeting, *rules).await,
        Event::CheckInCodeRenewed { session } => {
            let (handle, seed) = codes::fresh(house);
            let code = CodeRow {
                session_id: session.to_string(),
                meeting_id: meeting.to_string(),
                handle,
                seed,
                created_at: house.now().micros(),
            };
            presence::put_code(tx.link(), &code).await
        }
        // Nothing else is decided here.
        _ => Ok(()),
    }
}
