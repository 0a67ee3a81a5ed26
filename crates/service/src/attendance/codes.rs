//! The code shown in the room: an address that changes every ten minutes, so that
//! a picture of it sent to somebody elsewhere is soon worth nothing; and one for
//! paper, which stays until a new one is made.
//!
//! An address is a handle, which says which session it is, and a code made from
//! the session's seed and the time. Nothing needs to be written for it to change.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entente_domain::{
    attendance::{AttendanceRefusal, CheckInWay},
    clock::Moment,
    event::Event,
    ids::{MeetingId, PartyId, SessionId},
    meeting::Session,
    policy::Action,
};
use entente_store::presence::{self, CodeRow};
use sha2::{Digest as _, Sha256};

use super::{Seen, change, check_in_by, read};
use crate::{
    Actor, Failure, House,
    listening::Live,
    meetings::{self, Opened},
};

/// How long one code is shown.
pub const ROTATES_SECONDS: i64 = 600;
/// Characters of a handle and of a code: 48 and 72 bits.
const HANDLE_LENGTH: usize = 8;
const CODE_LENGTH: usize = 12;

/// Where a code is going to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// It changes by itself.
    Screen,
    /// It stays until a new one is made.
    Paper,
}

/// A new handle and seed.
pub(super) fn fresh(house: &House) -> (String, String) {
    let (handle, seed) = (house.chance.secret(), house.chance.secret());
    (URL_SAFE_NO_PAD.encode(&handle[..6]), URL_SAFE_NO_PAD.encode(seed))
}

fn step(now: Moment) -> i64 {
    now.micros().div_euclid(ROTATES_SECONDS * 1_000_000)
}

fn code(row: &CodeRow, step: Option<i64>) -> String {
    let step = step.map_or_else(|| "paper".to_owned(), |step| step.to_string());
    let digest = Sha256::new().chain_update(&row.seed).chain_update([0]).chain_update(step).finalize();
    URL_SAFE_NO_PAD.encode(&digest[..9])
}

/// Whether the code is the one shown now, the one before, or the one on paper.
fn is_good(row: &CodeRow, given: &str, now: Moment) -> bool {
    let now = step(now);
    [Some(now), Some(now - 1), None].into_iter().any(|step| code(row, step) == given)
}

/// The last part of the address to show now; none if no code was made for the session yet.
///
/// # Errors
/// [`Failure::Forbidden`] for those who do not keep the attendance.
pub async fn show(
    house: &House,
    opened: &Opened,
    session: &SessionId,
    medium: Medium,
) -> Result<Option<String>, Failure> {
    if !opened.place.may(Action::KeepAttendance) {
        return Err(Failure::Forbidden);
    }
    let session = opened.programme.session(session).ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let Some(row) = presence::code(reader.link(), &session.id).await? else { return Ok(None) };
    let step = match medium {
        Medium::Screen => Some(step(house.now())),
        Medium::Paper => None,
    };
    Ok(Some(format!("{}{}", row.handle, code(&row, step))))
}

/// Makes a code for a session; those shown before, on paper too, check nobody in any more.
///
/// # Errors
/// [`Failure::Forbidden`] for those who do not keep the attendance.
pub async fn renew(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
) -> Result<(), Failure<AttendanceRefusal>> {
    change(house, live, who, meeting, session, Action::KeepAttendance, None, |room| {
        Ok(vec![Event::CheckInCodeRenewed { session: room.session.id.clone() }])
    })
    .await
}

/// What somebody who scanned a code sees.
#[derive(Clone, Debug)]
pub struct Scanned {
    pub opened: Opened,
    pub session: Session,
    pub seen: Seen,
    /// The code is the one shown now.
    pub fresh: bool,
}

/// The session of a scanned address.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody, whatever the address; [`Failure::Absent`] if it leads
/// nowhere, or to a meeting that does not exist for the actor.
pub async fn scan(house: &House, who: &Actor, token: &str) -> Result<Scanned, Failure> {
    if who.person().is_none() {
        return Err(Failure::SignedOut);
    }
    let (row, given) = find(house, token).await?.ok_or(Failure::Absent)?;
    let opened = meetings::open(house, who, &MeetingId::new(row.meeting_id.clone())).await?;
    let session = SessionId::new(row.session_id.clone());
    let seen = read(house, who, &opened, &session).await?;
    let session = opened.programme.session(&session).cloned().ok_or(Failure::Absent)?;
    let fresh = is_good(&row, given, house.now());
    Ok(Scanned { opened, session, seen, fresh })
}

/// Checks the actor in by a scanned address.
///
/// # Errors
/// As [`scan`]; [`AttendanceRefusal::StaleCode`] if the code is an old one.
pub async fn check_in(
    house: &House,
    live: &Live,
    who: &Actor,
    token: &str,
    parties: &[PartyId],
) -> Result<(), Failure<AttendanceRefusal>> {
    if who.person().is_none() {
        return Err(Failure::SignedOut);
    }
    let (row, given) = find(house, token).await?.ok_or(Failure::Absent)?;
    let (meeting, session) = (MeetingId::new(row.meeting_id.clone()), SessionId::new(row.session_id.clone()));
    if !is_good(&row, given, house.now()) {
        // Whether there is such a session is for those who have a part in it to know.
        meetings::open(house, who, &meeting).await.map_err(|failure| failure.widen(|none| match none {}))?;
        return Err(Failure::Refused(AttendanceRefusal::StaleCode));
    }
    check_in_by(house, live, who, &meeting, &session, parties, CheckInWay::Qr).await
}

async fn find<'a>(house: &House, token: &'a str) -> Result<Option<(CodeRow, &'a str)>, entente_store::Broken> {
    if token.len() != HANDLE_LENGTH + CODE_LENGTH {
        return Ok(None);
    }
    let Some((handle, given)) = token.split_at_checked(HANDLE_LENGTH) else { return Ok(None) };
    let mut reader = house.database.read().await?;
    Ok(presence::code_by_handle(reader.link(), handle).await?.map(|row| (row, given)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(seed: &str) -> CodeRow {
        CodeRow {
            session_id: "s".to_owned(),
            meeting_id: "m".to_owned(),
            handle: "handle12".to_owned(),
            seed: seed.to_owned(),
            created_at: 0,
        }
    }

    #[test]
    fn a_code_is_good_while_it_is_shown_and_once_as_long_after() {
        let (row, renewed) = (row("seed"), row("new seed"));
        let shown_at = Moment::from_micros(1_000 * ROTATES_SECONDS * 1_000_000);
        let shown = code(&row, Some(step(shown_at)));
        assert_eq!(shown.len(), CODE_LENGTH);
        for (later, good) in [
            (-1, false),
            (0, true),
            (ROTATES_SECONDS - 1, true),
            (2 * ROTATES_SECONDS - 1, true),
            (2 * ROTATES_SECONDS, false),
        ] {
            assert_eq!(is_good(&row, &shown, shown_at.plus_seconds(later)), good, "{later} s after");
        }
        let on_paper = code(&row, None);
        assert!(is_good(&row, &on_paper, shown_at.plus_seconds(86_400 * 365)));
        assert!(!is_good(&renewed, &on_paper, shown_at), "a new seed ends what is on paper");
        assert!(!is_good(&row, "", shown_at));
    }
}
