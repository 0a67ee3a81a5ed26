//! What breakout groups bring back.

use entente_domain::{groups::GroupResult, ids::MeetingId};

use crate::{Broken, Link, programme::json};

#[derive(sqlx::FromRow)]
struct ResultRow {
    record: String,
}

const RESULTS: &str = "select record from group_result where meeting_id = $1 order by group_id";

/// The results of a meeting's groups, by group.
pub(crate) async fn load(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<GroupResult>, Broken> {
    rows!(link, ResultRow, RESULTS, meeting.to_string())?
        .iter()
        .map(|row| json("group_result.record", &row.record))
        .collect()
}

const PUT: &str = "insert into group_result (group_id, meeting_id, record) values ($1, $2, $3) \
     on conflict (group_id) do update set record = excluded.record";

/// Writes what differs between two states. What is gone went with its session.
pub(crate) async fn save(
    mut link: Link<'_>,
    meeting: &MeetingId,
    before: &[GroupResult],
    after: &[GroupResult],
) -> Result<(), Broken> {
    for result in after.iter().filter(|result| !before.contains(result)) {
        let record = serde_json::to_string(result).map_err(|error| Broken::stored("group_result.record", error))?;
        execute!(link.again(), PUT, result.group.to_string(), meeting.to_string(), record.clone())?;
    }
    Ok(())
}
