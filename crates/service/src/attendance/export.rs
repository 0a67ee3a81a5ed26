//! The list of attendance as a table: every party of the meeting, each stay a row.

use entente_domain::{clock::Moment, ids::SessionId, policy::Action};
use entente_store::{meetings, presence};
use jiff::tz::TimeZone;

use crate::{
    Failure, House,
    meetings::Opened,
    tables::{Cell, Table},
};

const HEAD: [&str; 10] =
    ["session", "kind", "party", "short", "attended", "person", "checked_in", "left", "how", "noted_by"];

/// The attendance of one session, times in the meeting's zone with their offset.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not read it, [`Failure::Absent`] without such a session.
pub async fn table(house: &House, opened: &Opened, session: &SessionId) -> Result<Table, Failure> {
    if !opened.place.may(Action::ReadAttendance) {
        return Err(Failure::Forbidden);
    }
    let session = opened.programme.session(session).ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let parties = meetings::parties(reader.link(), &opened.meeting.id).await?;
    let stays = presence::of_session(reader.link(), &session.id).await?;
    let names = meetings::names(reader.link(), &opened.meeting.id).await?;
    let zone = TimeZone::get(&opened.meeting.zone).unwrap_or(TimeZone::UTC);
    let time = |micros: i64| Cell::at(Moment::from_micros(micros), &zone);
    let name = |id: &Option<String>| id.as_ref().and_then(|id| names.get(id)).cloned().unwrap_or_default();
    let main = &opened.meeting.about.main_language;
    let title = format!("{} {}", session.day, session.title.pick(main).1);
    let mut table = Table::new(format!("attendance-{}-{}", opened.meeting.id, session.day), &HEAD);
    for party in &parties {
        let row = |attended: &str, rest: [Cell; 5]| {
            let [person, checked_in, left, how, noted_by] = rest;
            [
                Cell::text(title.as_str()),
                party.kind.word().into(),
                party.name.pick(main).1.into(),
                party.short.as_str().into(),
                attended.into(),
                person,
                checked_in,
                left,
                how,
                noted_by,
            ]
        };
        let of_party: Vec<_> = stays.iter().filter(|stay| stay.party_id == party.id.as_str()).collect();
        if of_party.is_empty() {
            table.push(row("no", std::array::from_fn(|_| Cell::Nothing)));
        }
        for stay in of_party {
            let left = stay.left_at.map_or(Cell::Nothing, time);
            let (who, noted_by) = (name(&stay.account_id).into(), name(&stay.noted_by).into());
            table.push(row("yes", [who, time(stay.at), left, stay.how.as_str().into(), noted_by]));
        }
    }
    Ok(table)
}
