//! The list of attendance as a table: every party of the meeting, each stay a row.

use entente_domain::{ids::SessionId, policy::Action};
use entente_store::{meetings, presence};
use jiff::{Timestamp, tz::TimeZone};

use crate::{Failure, House, csv, meetings::Opened};

const HEAD: [&str; 10] =
    ["session", "kind", "party", "short", "attended", "person", "checked_in", "left", "how", "noted_by"];

/// The attendance of one session, times in the meeting's zone with their offset.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not read it, [`Failure::Absent`] without such a session.
pub async fn table(house: &House, opened: &Opened, session: &SessionId) -> Result<Vec<u8>, Failure> {
    if !opened.place.may(Action::ReadAttendance) {
        return Err(Failure::Forbidden);
    }
    let session = opened.programme.session(session).ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let parties = meetings::parties(reader.link(), &opened.meeting.id).await?;
    let stays = presence::of_session(reader.link(), &session.id).await?;
    let names = meetings::names(reader.link(), &opened.meeting.id).await?;
    let zone = TimeZone::get(&opened.meeting.zone).unwrap_or(TimeZone::UTC);
    let time = |micros: i64| {
        Timestamp::from_microsecond(micros)
            .map(|at| at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
            .unwrap_or_default()
    };
    let name = |id: &Option<String>| id.as_ref().and_then(|id| names.get(id)).cloned().unwrap_or_default();
    let main = &opened.meeting.about.main_language;
    let title = format!("{} {}", session.day, session.title.pick(main).1);
    let mut rows = Vec::new();
    for party in &parties {
        let row = |attended: &str, rest: [String; 5]| {
            let [person, checked_in, left, how, noted_by] = rest;
            [
                title.clone(),
                party.kind.word().to_owned(),
                party.name.pick(main).1.to_owned(),
                party.short.clone(),
                attended.to_owned(),
                person,
                checked_in,
                left,
                how,
                noted_by,
            ]
        };
        let of_party: Vec<_> = stays.iter().filter(|stay| stay.party_id == party.id.as_str()).collect();
        if of_party.is_empty() {
            rows.push(row("no", Default::default()));
        }
        for stay in of_party {
            let left = stay.left_at.map(time).unwrap_or_default();
            rows.push(row(
                "yes",
                [name(&stay.account_id), time(stay.at), left, stay.how.clone(), name(&stay.noted_by)],
            ));
        }
    }
    Ok(csv::table(HEAD, rows)?)
}
