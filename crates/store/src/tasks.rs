//! Tasks of spaces: each whole in its record, with columns beside it for what is asked of many.

use entente_domain::{clock::Moment, ids::TaskId};
use entente_exchange::{
    commitments_due::Reminder,
    tasks::{State, Task},
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
    fn task(self) -> Result<Task, Broken> {
        json("task.record", &self.record)
    }
}

const INSERT: &str = "insert into task (id, mechanism_id, body, state, audience, doer, due, cause, version, record) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// A new task.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(link: Link<'_>, task: &Task) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        task.id.to_string(),
        task.home.mechanism.as_ref().map(ToString::to_string),
        task.home.body.clone(),
        task.state.word(),
        task.audience().to_string(),
        task.content.doer.to_string(),
        task.content.due.clone(),
        task.cause.key(),
        task.version,
        text("task.record", task)?,
    )?;
    Ok(())
}

const UPDATE: &str = "update task set state = $2, doer = $3, due = $4, version = $5, record = $6 where id = $1";

/// Writes a task anew.
pub async fn save(link: Link<'_>, task: &Task) -> Result<(), Broken> {
    execute!(
        link,
        UPDATE,
        task.id.to_string(),
        task.state.word(),
        task.content.doer.to_string(),
        task.content.due.clone(),
        task.version,
        text("task.record", task)?,
    )?;
    Ok(())
}

const BY_ID: &str = "select record from task where id = $1";

/// One task, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &TaskId) -> Result<Option<Task>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(RecordRow::task).transpose()
}

const LOCKED_SQLITE: &str = "select record from task where id = $1";
const LOCKED_POSTGRES: &str = "select record from task where id = $1 for update";

/// One task, to be changed in this transaction: whoever comes second waits.
pub async fn locked(link: Link<'_>, id: &TaskId) -> Result<Option<Task>, Broken> {
    let row = match link {
        // The transaction was begun as the only one that writes.
        Link::Sqlite(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_SQLITE).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
        Link::Postgres(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_POSTGRES).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
    };
    row.map(RecordRow::task).transpose()
}

const AUDIENCES: &str = "select distinct audience from task";

/// The audiences there are.
pub async fn audiences(link: Link<'_>) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), AUDIENCES)?.into_iter().map(|(audience,)| audience).collect())
}

const FIND: &str = "select record from task where $1 like '%|' || audience || '|%' and ($2 = '' or state = $2) \
     and ($3 = '' or cause = $3) order by (case when due = '' then 1 else 0 end), due, id limit $4";

/// The tasks of those audiences by their day. `cause`: only what comes from there.
pub async fn find(
    link: Link<'_>,
    audiences: &[String],
    state: Option<State>,
    cause: &str,
    limit: i64,
) -> Result<Vec<Task>, Broken> {
    let found =
        rows!(link, RecordRow, FIND, listed(audiences), state.map_or("", State::word), cause.to_owned(), limit)?;
    found.into_iter().map(RecordRow::task).collect()
}

const DUE: &str = "select record from task where state in ('open', 'doing') and due <> '' and due <= $1 \
     order by due, id";

/// What somebody still has to do by that day, whoever may read it.
pub async fn due(link: Link<'_>, until: &str) -> Result<Vec<Task>, Broken> {
    rows!(link, RecordRow, DUE, until.to_owned())?.into_iter().map(RecordRow::task).collect()
}

const REMINDED: &str = "select task_id, due, kind from task_reminder where due <= $1";

/// What was reminded of for days until that one: task, day, kind.
pub async fn reminded(link: Link<'_>, until: &str) -> Result<Vec<(String, String, String)>, Broken> {
    Ok(rows!(link, (String, String, String), REMINDED, until.to_owned())?)
}

const REMIND: &str = "insert into task_reminder (task_id, due, kind, at) values ($1, $2, $3, $4) \
     on conflict (task_id, due, kind) do nothing";

/// Says whether nobody had reminded of it before.
pub async fn remind(link: Link<'_>, id: &TaskId, due: &str, kind: Reminder, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, REMIND, id.to_string(), due.to_owned(), kind.word(), at.micros())? > 0)
}
