//! A session as it went: what was planned against what was, who was there.

use std::collections::BTreeMap;

use entente_domain::{clock::Moment, event::Event, ids::SessionId, meeting::Session, people::Party, policy::Action};
use entente_store::{
    events::{self, Way},
    meetings,
    presence::{self, StayRow},
};

use crate::{Failure, House, meetings::Opened};

/// What the report of a session says beside the programme.
#[derive(Clone, Debug)]
pub struct Report {
    pub session: Session,
    /// When it was opened and closed; the first and the last time if that was done again.
    pub began_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    /// Who was there; only for those who may read the attendance.
    pub attendance: Option<Attendance>,
}

/// The parties of the meeting by whether they were in the room.
#[derive(Clone, Debug)]
pub struct Attendance {
    pub present: Vec<(Party, Stretch)>,
    pub absent: Vec<Party>,
    pub quorum: Option<u32>,
}

/// From when to when a party was there; without an end: until the session's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: Moment,
    pub to: Option<Moment>,
}

/// The report of a session of an opened meeting.
///
/// # Errors
/// [`Failure::Absent`] without such a session, [`Failure::Forbidden`] for those who may not read the record.
pub async fn of_session(house: &House, opened: &Opened, session: &SessionId) -> Result<Report, Failure> {
    if !opened.place.may(Action::ReadRecord) {
        return Err(Failure::Forbidden);
    }
    let session = opened.programme.session(session).cloned().ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let mut times: BTreeMap<&str, Vec<Moment>> = BTreeMap::new();
    for kind in ["session_started", "session_ended"] {
        let rows = events::read(reader.link(), &opened.meeting.id, Way::After(0), Some(kind), i64::MAX).await?;
        let of_session = rows.into_iter().filter(|row| match &row.recorded.event {
            Event::SessionStarted { session: id } | Event::SessionEnded { session: id } => *id == session.id,
            _ => false,
        });
        times.insert(kind, of_session.map(|row| row.recorded.at).collect());
    }
    let began_at = times["session_started"].first().copied();
    let ended_at = times["session_ended"].last().copied();
    let attendance = if opened.place.may(Action::ReadAttendance) {
        let parties = meetings::parties(reader.link(), &opened.meeting.id).await?;
        let stays = presence::of_session(reader.link(), &session.id).await?;
        let quorum = presence::rules(reader.link(), &opened.meeting.id).await?.quorum;
        Some(attendance(parties, &stays, quorum))
    } else {
        None
    };
    Ok(Report { session, began_at, ended_at, attendance })
}

fn attendance(parties: Vec<Party>, stays: &[StayRow], quorum: Option<u32>) -> Attendance {
    let mut all = Attendance { present: Vec::new(), absent: Vec::new(), quorum };
    for party in parties {
        let of_party = || stays.iter().filter(|stay| stay.party_id == party.id.as_str());
        let Some(from) = of_party().map(|stay| stay.at).min() else {
            all.absent.push(party);
            continue;
        };
        // While one of them stayed to the end, the party did.
        let left = of_party().map(|stay| stay.left_at).collect::<Option<Vec<_>>>();
        let to = left.and_then(|left| left.into_iter().max());
        all.present.push((party, Stretch { from: Moment::from_micros(from), to: to.map(Moment::from_micros) }));
    }
    all
}
