//! The register of follow-up: each commitment whole in its record, with columns beside it for what is asked of many.

use entente_domain::{
    clock::Moment,
    ids::{CommitmentId, FollowUpEntryId, MechanismId, UserId},
};
use entente_exchange::{
    commitments::{Commitment, Content, Entry, EntryKind, Source, State},
    commitments_due::Reminder,
};

use crate::{
    Broken, Link,
    posts::listed,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

impl RecordRow {
    fn commitment(self) -> Result<Commitment, Broken> {
        json("commitment.record", &self.record)
    }
}

const INSERT: &str = "insert into commitment (id, mechanism_id, state, audience, owner, due, meeting_id, document_id, \
     para_id, version, record) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// A new commitment.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(mut link: Link<'_>, one: &Commitment) -> Result<(), Broken> {
    let (document, para) = match &one.source {
        Source::Paragraph { document, para, .. } => (Some(document.to_string()), Some(para.to_string())),
        Source::ByHand | Source::Note { .. } | Source::Introduction { .. } => (None, None),
    };
    execute!(
        link.again(),
        INSERT,
        one.id.to_string(),
        one.home.mechanism.as_ref().map(ToString::to_string),
        one.state.word(),
        one.audience().to_string(),
        one.content.owner.to_string(),
        one.content.due.clone(),
        one.source.meeting().map(ToString::to_string),
        document.clone(),
        para.clone(),
        one.version,
        text("commitment.record", one)?,
    )?;
    put_themes(link, one).await
}

const UPDATE: &str = "update commitment set state = $2, audience = $3, owner = $4, due = $5, version = $6, \
     record = $7 where id = $1";
const DROP_THEMES: &str = "delete from commitment_theme where commitment_id = $1";

/// Writes a commitment anew.
pub async fn save(mut link: Link<'_>, one: &Commitment) -> Result<(), Broken> {
    execute!(
        link.again(),
        UPDATE,
        one.id.to_string(),
        one.state.word(),
        one.audience().to_string(),
        one.content.owner.to_string(),
        one.content.due.clone(),
        one.version,
        text("commitment.record", one)?,
    )?;
    execute!(link.again(), DROP_THEMES, one.id.to_string())?;
    put_themes(link, one).await
}

const PUT_THEME: &str = "insert into commitment_theme (theme, commitment_id) values ($1, $2) on conflict do nothing";

async fn put_themes(mut link: Link<'_>, one: &Commitment) -> Result<(), Broken> {
    for theme in &one.content.themes {
        execute!(link.again(), PUT_THEME, theme.clone(), one.id.to_string())?;
    }
    Ok(())
}

const BY_ID: &str = "select record from commitment where id = $1";

/// One commitment, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &CommitmentId) -> Result<Option<Commitment>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(RecordRow::commitment).transpose()
}

const LOCKED_SQLITE: &str = "select record from commitment where id = $1";
const LOCKED_POSTGRES: &str = "select record from commitment where id = $1 for update";

/// One commitment, to be changed in this transaction: whoever comes second waits.
pub async fn locked(link: Link<'_>, id: &CommitmentId) -> Result<Option<Commitment>, Broken> {
    let row = match link {
        // The transaction was begun as the only one that writes.
        Link::Sqlite(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_SQLITE).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
        Link::Postgres(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_POSTGRES).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
    };
    row.map(RecordRow::commitment).transpose()
}

const AUDIENCES: &str = "select distinct audience from commitment";

/// The audiences there are.
pub async fn audiences(link: Link<'_>) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), AUDIENCES)?.into_iter().map(|(audience,)| audience).collect())
}

/// Which commitments are wanted; empty fields do not ask.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of those whose audience is one of these, or who come from one of the meetings.
    pub audiences: Vec<String>,
    pub meetings: Vec<String>,
    pub owner: String,
    pub state: Option<State>,
    pub theme: String,
    pub meeting: String,
    pub document: String,
    pub para: String,
    /// A mechanism's key, "convener", or nothing.
    pub home: String,
    pub limit: i64,
}

const FIND: &str = "select record from commitment where \
     ($1 like '%|' || audience || '|%' or (meeting_id is not null and $2 like '%|' || meeting_id || '|%')) \
     and ($3 = '' or owner = $3) and ($4 = '' or state = $4) and ($5 = '' or meeting_id = $5) \
     and ($6 = '' or document_id = $6) and ($7 = '' or para_id = $7) \
     and ($8 = '' or mechanism_id = $8 or ($8 = 'convener' and mechanism_id is null)) \
     and ($9 = '' or exists (select 1 from commitment_theme where commitment_theme.commitment_id = commitment.id \
     and commitment_theme.theme = $9)) order by (case when due = '' then 1 else 0 end), due, id limit $10";

/// The commitments wanted, by their day.
pub async fn find(link: Link<'_>, wanted: &Wanted) -> Result<Vec<Commitment>, Broken> {
    let found = rows!(
        link,
        RecordRow,
        FIND,
        listed(&wanted.audiences),
        listed(&wanted.meetings),
        wanted.owner.clone(),
        wanted.state.map_or("", State::word),
        wanted.meeting.clone(),
        wanted.document.clone(),
        wanted.para.clone(),
        wanted.home.clone(),
        wanted.theme.clone(),
        wanted.limit
    )?;
    found.into_iter().map(RecordRow::commitment).collect()
}

const PUT_VERSION: &str =
    "insert into commitment_version (commitment_id, number, at, account_id, content) values ($1, $2, $3, $4, $5)";

/// Keeps what a commitment said until somebody wrote it anew.
pub async fn keep_version(link: Link<'_>, before: &Commitment, at: Moment, by: &UserId) -> Result<(), Broken> {
    execute!(
        link,
        PUT_VERSION,
        before.id.to_string(),
        before.version,
        at.micros(),
        by.to_string(),
        text("commitment_version.content", &before.content)?
    )?;
    Ok(())
}

/// What a commitment said, until when, and who then wrote it anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    pub number: i64,
    pub at: Moment,
    pub by: UserId,
    pub content: Content,
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    number: i64,
    at: i64,
    account_id: String,
    content: String,
}

const VERSIONS: &str = "select number, at, account_id, content from commitment_version where commitment_id = $1 \
     order by number desc";

/// What a commitment said before, the last first.
pub async fn versions(link: Link<'_>, id: &CommitmentId) -> Result<Vec<Former>, Broken> {
    rows!(link, VersionRow, VERSIONS, id.to_string())?
        .into_iter()
        .map(|row| {
            Ok(Former {
                number: row.number,
                at: Moment::from_micros(row.at),
                by: UserId::new(row.account_id),
                content: json("commitment_version.content", &row.content)?,
            })
        })
        .collect()
}

const ADD_ENTRY: &str = "insert into commitment_entry (id, commitment_id, kind, at, account_id, mechanism_id, day, text) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Puts evidence or a note of progress with a commitment.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn add_entry(link: Link<'_>, id: &CommitmentId, entry: &Entry) -> Result<(), Broken> {
    execute!(
        link,
        ADD_ENTRY,
        entry.id.to_string(),
        id.to_string(),
        entry.kind.word(),
        entry.at.micros(),
        entry.by.to_string(),
        entry.mechanism.as_ref().map(ToString::to_string),
        entry.day.clone(),
        entry.text.clone()
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    id: String,
    kind: String,
    at: i64,
    account_id: String,
    mechanism_id: Option<String>,
    day: String,
    text: String,
}

const ENTRIES: &str = "select id, kind, at, account_id, mechanism_id, day, text from commitment_entry \
     where commitment_id = $1 order by at, id";

/// What stands with a commitment, the first first.
pub async fn entries(link: Link<'_>, id: &CommitmentId) -> Result<Vec<Entry>, Broken> {
    rows!(link, EntryRow, ENTRIES, id.to_string())?
        .into_iter()
        .map(|row| {
            Ok(Entry {
                kind: EntryKind::from_word(&row.kind)
                    .ok_or_else(|| Broken::stored("commitment_entry.kind", row.kind))?,
                id: FollowUpEntryId::new(row.id),
                at: Moment::from_micros(row.at),
                by: UserId::new(row.account_id),
                mechanism: row.mechanism_id.map(MechanismId::new),
                day: row.day,
                text: row.text,
            })
        })
        .collect()
}

const COUNT_ENTRIES: &str = "select count(*) from commitment_entry where commitment_id = $1 and ($2 = '' or kind = $2)";

/// How many pieces stand with it, of one kind or of all.
pub async fn count_entries(link: Link<'_>, id: &CommitmentId, kind: Option<EntryKind>) -> Result<i64, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), COUNT_ENTRIES, id.to_string(), kind.map_or("", EntryKind::word))?;
    Ok(found.map_or(0, |(count,)| count))
}

const DUE: &str = "select record from commitment where state in ('open', 'under_way') and due <> '' and due <= $1 \
     order by due, id";

/// What somebody still has to do by that day, whoever may read it.
pub async fn due(link: Link<'_>, until: &str) -> Result<Vec<Commitment>, Broken> {
    rows!(link, RecordRow, DUE, until.to_owned())?.into_iter().map(RecordRow::commitment).collect()
}

const REMINDED: &str = "select commitment_id, due, kind from commitment_reminder where due <= $1";

/// What was reminded of for days until that one: commitment, day, kind.
pub async fn reminded(link: Link<'_>, until: &str) -> Result<Vec<(String, String, String)>, Broken> {
    Ok(rows!(link, (String, String, String), REMINDED, until.to_owned())?)
}

const REMIND: &str = "insert into commitment_reminder (commitment_id, due, kind, at) values ($1, $2, $3, $4) \
     on conflict (commitment_id, due, kind) do nothing";

/// Says whether nobody had reminded of it before.
pub async fn remind(link: Link<'_>, id: &CommitmentId, due: &str, kind: Reminder, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, REMIND, id.to_string(), due.to_owned(), kind.word(), at.micros())? > 0)
}
