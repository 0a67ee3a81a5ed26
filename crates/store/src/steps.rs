//! Meetings that prepare one another, and what they answered to what was left open.

use entente_domain::{
    clock::Moment,
    ids::{IssueId, ItemId, MeetingId, UserId},
};
use entente_exchange::{
    issues::{Issue, Source},
    steps::{Level, Step},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct StepRow {
    meeting_id: String,
    level: String,
    prepares_id: Option<String>,
    version: i64,
}

const ALL: &str = "select meeting_id, level, prepares_id, version from meeting_step order by meeting_id";

/// What all meetings say they prepare: few rows, of which a tree is made.
pub async fn all(link: Link<'_>) -> Result<Vec<Step>, Broken> {
    rows!(link, StepRow, ALL)?
        .into_iter()
        .map(|row| {
            let level = Level::from_word(&row.level);
            Ok(Step {
                meeting: MeetingId::new(row.meeting_id),
                level: level.ok_or_else(|| Broken::stored("meeting_step.level", &row.level))?,
                prepares: row.prepares_id.map(MeetingId::new),
                version: row.version,
            })
        })
        .collect()
}

const PUT: &str = "insert into meeting_step (meeting_id, level, prepares_id, version, at, account_id) \
     values ($1, $2, $3, $4, $5, $6) on conflict (meeting_id) do update set level = excluded.level, \
     prepares_id = excluded.prepares_id, version = excluded.version, at = excluded.at, account_id = excluded.account_id";

pub async fn put(link: Link<'_>, step: &Step, by: &UserId, at: Moment) -> Result<(), Broken> {
    execute!(
        link,
        PUT,
        step.meeting.to_string(),
        step.level.word(),
        step.prepares.as_ref().map(ToString::to_string),
        step.version,
        at.micros(),
        by.to_string()
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

impl RecordRow {
    fn issue(&self) -> Result<Issue, Broken> {
        json("meeting_issue.record", &self.record)
    }
}

const PUT_ISSUE: &str = "insert into meeting_issue (id, meeting_id, from_meeting_id, source, item_id, version, record) \
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set item_id = excluded.item_id, \
     version = excluded.version, record = excluded.record";

pub async fn put_issue(link: Link<'_>, one: &Issue) -> Result<(), Broken> {
    execute!(
        link,
        PUT_ISSUE,
        one.id.to_string(),
        one.meeting.to_string(),
        one.from.to_string(),
        one.source.to_string(),
        one.item.as_ref().map(ToString::to_string),
        one.version,
        text("meeting_issue.record", one)?
    )?;
    Ok(())
}

const ISSUE: &str = "select record from meeting_issue where meeting_id = $1 and source = $2";

/// What a meeting answered to one thing that was left open.
pub async fn issue(link: Link<'_>, meeting: &MeetingId, source: &Source) -> Result<Option<Issue>, Broken> {
    row!(link, RecordRow, ISSUE, meeting.to_string(), source.to_string())?.map(|row| row.issue()).transpose()
}

const BY_ID: &str = "select record from meeting_issue where id = $1";

pub async fn issue_by_id(link: Link<'_>, id: &IssueId) -> Result<Option<Issue>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(|row| row.issue()).transpose()
}

const OF_MEETING: &str = "select record from meeting_issue where meeting_id = $1 order by id";

/// All a meeting answered.
pub async fn issues(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Issue>, Broken> {
    rows!(link, RecordRow, OF_MEETING, meeting.to_string())?.iter().map(RecordRow::issue).collect()
}

const FROM_MEETING: &str = "select record from meeting_issue where from_meeting_id = $1 order by id";

/// What was answered to all a meeting left open, by whichever meeting.
pub async fn issues_from(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Issue>, Broken> {
    rows!(link, RecordRow, FROM_MEETING, meeting.to_string())?.iter().map(RecordRow::issue).collect()
}

const OF_ITEM: &str = "select record from meeting_issue where item_id = $1 order by id";

/// What is treated under an item.
pub async fn issues_of_item(link: Link<'_>, item: &ItemId) -> Result<Vec<Issue>, Broken> {
    rows!(link, RecordRow, OF_ITEM, item.to_string())?.iter().map(RecordRow::issue).collect()
}
