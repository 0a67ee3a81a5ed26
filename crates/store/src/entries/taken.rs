//! What has been taken into the index, in which form, and what has not been yet.

use entente_domain::ids::MeetingId;

use crate::{Broken, Link};

const SET_TAKEN: &str = "insert into search_taken (source, form, seq) values ($1, $2, $3) \
     on conflict (source) do update set form = excluded.form, seq = excluded.seq";

/// Remembers that a source has been taken in whole, in this form, through that update.
pub async fn set_taken(link: Link<'_>, source: &str, form: i64, seq: i64) -> Result<(), Broken> {
    execute!(link, SET_TAKEN, source.to_owned(), form, seq)?;
    Ok(())
}

const TAKEN: &str = "select seq from search_taken where source = $1 and form = $2";

/// Through which update a source has been taken in, in this form.
pub async fn taken(link: Link<'_>, source: &str, form: i64) -> Result<Option<i64>, Broken> {
    let row: Option<(i64,)> = row!(link, (i64,), TAKEN, source.to_owned(), form)?;
    Ok(row.map(|(seq,)| seq))
}

/// What is taken in thing by thing when the index is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untaken {
    Meetings,
    Documents,
    Minutes,
    Library,
    Posts,
    Commitments,
    Impacts,
    Surveys,
    Recommendations,
    Tasks,
    Gatherings,
}

const UNTAKEN_MEETINGS: &str = "select id, id from meeting where not exists (select 1 from search_taken \
     where source = 'meeting ' || meeting.id and form = $1) order by starts_on desc, id";
const UNTAKEN_DOCUMENTS: &str = "select id, meeting_id from document where not exists (select 1 from search_taken \
     where source = 'document ' || document.id and form = $1) order by created_at desc, id";
const UNTAKEN_MINUTES: &str = "select id, meeting_id from minutes where state <> 'draft' and not exists \
     (select 1 from search_taken where source = 'minutes ' || minutes.id and form = $1) order by created_at desc, id";
const UNTAKEN_LIBRARY: &str = "select id, coalesce(meeting_id, '') from library_source where not exists \
     (select 1 from search_taken where source = 'library ' || library_source.id and form = $1) order by day desc, id";

const UNTAKEN_POSTS: &str = "select id, '' from post where state in ('published', 'archived') and not exists \
     (select 1 from search_taken where source = 'post ' || post.id and form = $1) order by published_at desc, id";

const UNTAKEN_COMMITMENTS: &str = "select id, '' from commitment where not exists \
     (select 1 from search_taken where source = 'commitment ' || commitment.id and form = $1) order by id desc";
const UNTAKEN_IMPACTS: &str = "select id, '' from impact where not exists \
     (select 1 from search_taken where source = 'impact ' || impact.id and form = $1) order by id desc";
const UNTAKEN_SURVEYS: &str = "select id, '' from survey where not exists (select 1 from search_taken \
     where source = 'survey ' || survey.id and form = $1) order by id desc";
const UNTAKEN_RECOMMENDATIONS: &str = "select id, meeting_id from recommendation where not exists \
     (select 1 from search_taken where source = 'recommendation ' || recommendation.id and form = $1) order by id desc";
const UNTAKEN_TASKS: &str = "select id, '' from task where not exists (select 1 from search_taken \
     where source = 'task ' || task.id and form = $1) order by id desc";
const UNTAKEN_GATHERINGS: &str = "select id, '' from gathering where not exists (select 1 from search_taken \
     where source = 'gathering ' || gathering.id and form = $1) order by starts_at desc, id";

/// What has not been taken in in this form, the newest first: id, and the meeting's.
pub async fn untaken(link: Link<'_>, of: Untaken, form: i64) -> Result<Vec<(String, String)>, Broken> {
    Ok(match of {
        Untaken::Meetings => rows!(link, (String, String), UNTAKEN_MEETINGS, form),
        Untaken::Documents => rows!(link, (String, String), UNTAKEN_DOCUMENTS, form),
        Untaken::Minutes => rows!(link, (String, String), UNTAKEN_MINUTES, form),
        Untaken::Library => rows!(link, (String, String), UNTAKEN_LIBRARY, form),
        Untaken::Posts => rows!(link, (String, String), UNTAKEN_POSTS, form),
        Untaken::Commitments => rows!(link, (String, String), UNTAKEN_COMMITMENTS, form),
        Untaken::Impacts => rows!(link, (String, String), UNTAKEN_IMPACTS, form),
        Untaken::Surveys => rows!(link, (String, String), UNTAKEN_SURVEYS, form),
        Untaken::Recommendations => rows!(link, (String, String), UNTAKEN_RECOMMENDATIONS, form),
        Untaken::Tasks => rows!(link, (String, String), UNTAKEN_TASKS, form),
        Untaken::Gatherings => rows!(link, (String, String), UNTAKEN_GATHERINGS, form),
    }?)
}

#[derive(sqlx::FromRow)]
struct StaleRow {
    id: String,
    meeting_id: Option<String>,
    seq: i64,
}

// For each note one look at the end of its log, by the log's key.
const STALE_NOTES: &str = "select id, meeting_id, seq from (select note.id, note.meeting_id, \
     coalesce((select coalesce(through, seq) from note_update where note_update.note_id = note.id \
     order by seq desc limit 1), 0) as seq, \
     coalesce((select seq from search_taken where source = 'note ' || note.id and form = $1), 0) as taken \
     from note where note.document_id is null) as ends where seq > taken order by meeting_id, id limit $2";

/// Notes in which more has been written than was taken in: id, meeting (none: of a space), and how far they have come.
pub async fn stale_notes(
    link: Link<'_>,
    form: i64,
    limit: i64,
) -> Result<Vec<(String, Option<MeetingId>, i64)>, Broken> {
    let rows = rows!(link, StaleRow, STALE_NOTES, form, limit)?;
    Ok(rows.into_iter().map(|row| (row.id, row.meeting_id.map(MeetingId::new), row.seq)).collect())
}
