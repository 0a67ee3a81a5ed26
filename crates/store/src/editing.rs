//! Edits of a programme that wait to be published, what was published, and who has read it.

use entente_domain::{
    clock::Moment,
    editing::{Change, Edit},
    ids::{MeetingId, UserId},
};

use crate::{Broken, Link, programme::json};

/// An edit as it waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub id: String,
    pub edit: Edit,
    pub at: Moment,
    pub author: Option<String>,
}

#[derive(sqlx::FromRow)]
struct EditRow {
    id: String,
    edit: String,
    at: i64,
    author: Option<String>,
}

const EDITS: &str = "select programme_edit.id, programme_edit.edit, programme_edit.at, account.name as author \
     from programme_edit left join account on account.id = programme_edit.author_id \
     where programme_edit.meeting_id = $1 order by programme_edit.place";

/// The edits that wait in a meeting, oldest first, with the names of their authors.
pub async fn edits(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Waiting>, Broken> {
    rows!(link, EditRow, EDITS, meeting.to_string())?
        .into_iter()
        .map(|row| {
            Ok(Waiting {
                id: row.id,
                edit: json("programme_edit.edit", &row.edit)?,
                at: Moment::from_micros(row.at),
                author: row.author,
            })
        })
        .collect()
}

const ADD_EDIT: &str = "insert into programme_edit (id, meeting_id, place, edit, at, author_id) \
     select $1, $2, coalesce(max(place), 0) + 1, $3, $4, $5 from programme_edit where meeting_id = $2";

/// Puts an edit behind the others. The meeting's row must be locked by the caller.
///
/// # Errors
/// [`Broken::is_duplicate`] if an edit with this id was made already.
pub async fn add_edit(
    link: Link<'_>,
    meeting: &MeetingId,
    id: &str,
    edit: &Edit,
    author: Option<&UserId>,
    at: Moment,
) -> Result<(), Broken> {
    let text = serde_json::to_string(edit).map_err(|error| Broken::stored("programme_edit.edit", error))?;
    execute!(
        link,
        ADD_EDIT,
        id.to_owned(),
        meeting.to_string(),
        text.clone(),
        at.micros(),
        author.map(ToString::to_string)
    )?;
    Ok(())
}

const DROP_EDIT: &str = "delete from programme_edit where meeting_id = $1 and id = $2";

/// Takes one edit away; says whether it was there.
pub async fn drop_edit(link: Link<'_>, meeting: &MeetingId, id: &str) -> Result<bool, Broken> {
    Ok(execute!(link, DROP_EDIT, meeting.to_string(), id.to_owned())? > 0)
}

const DROP_EDITS: &str = "delete from programme_edit where meeting_id = $1";

pub async fn drop_edits(link: Link<'_>, meeting: &MeetingId) -> Result<(), Broken> {
    execute!(link, DROP_EDITS, meeting.to_string())?;
    Ok(())
}

/// A change of the programme as one class of readers may read it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Release {
    pub seq: i64,
    pub at: Moment,
    /// The name of who did it; none: the server, or somebody whose account is gone.
    pub actor: Option<String>,
    pub note: String,
    pub changes: Vec<Change>,
}

/// A change on its way into the list.
#[derive(Clone, Debug)]
pub struct NewRelease {
    pub seq: i64,
    pub at: Moment,
    pub actor: Option<UserId>,
    pub note: String,
    pub told_room: Vec<Change>,
    pub told_staff: Vec<Change>,
}

const ADD_RELEASE: &str = "insert into programme_release (meeting_id, seq, at, actor_id, note, told_room, told_staff) \
     values ($1, $2, $3, $4, $5, $6, $7)";

pub async fn add_release(link: Link<'_>, meeting: &MeetingId, release: &NewRelease) -> Result<(), Broken> {
    let text = |what, changes: &[Change]| serde_json::to_string(changes).map_err(|error| Broken::stored(what, error));
    let told_room = text("programme_release.told_room", &release.told_room)?;
    let told_staff = text("programme_release.told_staff", &release.told_staff)?;
    execute!(
        link,
        ADD_RELEASE,
        meeting.to_string(),
        release.seq,
        release.at.micros(),
        release.actor.as_ref().map(ToString::to_string),
        release.note.clone(),
        told_room.clone(),
        told_staff.clone()
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct ReleaseRow {
    seq: i64,
    at: i64,
    actor: Option<String>,
    note: String,
    told: String,
}

const RELEASES_ROOM: &str = "select programme_release.seq, programme_release.at, account.name as actor, \
     programme_release.note, programme_release.told_room as told from programme_release \
     left join account on account.id = programme_release.actor_id \
     where programme_release.meeting_id = $1 and programme_release.seq > $2 and programme_release.told_room <> '[]' \
     order by programme_release.seq desc limit $3";
const RELEASES_STAFF: &str = "select programme_release.seq, programme_release.at, account.name as actor, \
     programme_release.note, programme_release.told_staff as told from programme_release \
     left join account on account.id = programme_release.actor_id \
     where programme_release.meeting_id = $1 and programme_release.seq > $2 and programme_release.told_staff <> '[]' \
     order by programme_release.seq desc limit $3";

/// Whose version of the changes is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Room,
    Staff,
}

/// Up to `limit` changes after number `after`, newest first.
pub async fn releases(
    link: Link<'_>,
    meeting: &MeetingId,
    reader: Reader,
    after: i64,
    limit: i64,
) -> Result<Vec<Release>, Broken> {
    let rows = match reader {
        Reader::Room => rows!(link, ReleaseRow, RELEASES_ROOM, meeting.to_string(), after, limit)?,
        Reader::Staff => rows!(link, ReleaseRow, RELEASES_STAFF, meeting.to_string(), after, limit)?,
    };
    rows.into_iter()
        .map(|row| {
            Ok(Release {
                seq: row.seq,
                at: Moment::from_micros(row.at),
                actor: row.actor,
                note: row.note,
                changes: json("programme_release.told", &row.told)?,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct SeenRow {
    seq: i64,
}

const SEEN: &str = "select seq from programme_seen where meeting_id = $1 and account_id = $2";

/// The number up to which somebody has read the changes; none: never.
pub async fn seen(link: Link<'_>, meeting: &MeetingId, user: &UserId) -> Result<Option<i64>, Broken> {
    Ok(row!(link, SeenRow, SEEN, meeting.to_string(), user.to_string())?.map(|row| row.seq))
}

const SET_SEEN: &str = "insert into programme_seen (meeting_id, account_id, seq) values ($1, $2, $3) \
     on conflict (meeting_id, account_id) do update set seq = excluded.seq where programme_seen.seq < excluded.seq";

pub async fn set_seen(link: Link<'_>, meeting: &MeetingId, user: &UserId, seq: i64) -> Result<(), Broken> {
    execute!(link, SET_SEEN, meeting.to_string(), user.to_string(), seq)?;
    Ok(())
}

/// Somebody who is told by mail.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Addressee {
    pub email: String,
    pub language: Option<String>,
}

const ADDRESSEES: &str = "select account.email, account.language from account where account.disabled_at is null and \
     (exists (select 1 from party join party_member on party_member.party_id = party.id \
              where party.meeting_id = $1 and party_member.account_id = account.id) \
      or exists (select 1 from meeting_role where meeting_role.meeting_id = $1 \
                 and meeting_role.account_id = account.id)) \
     order by account.email";

/// Everybody registered in a meeting who can be written to.
pub async fn addressees(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Addressee>, Broken> {
    Ok(rows!(link, Addressee, ADDRESSEES, meeting.to_string())?)
}
