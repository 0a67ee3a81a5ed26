//! Offices of mechanisms by term, and what is handed over with them.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::term::{Acting, Office, Term, TermState},
    ids::{MechanismId, PostId, UserId},
    people::MechanismRole,
};
use entente_exchange::post::Post;

use crate::{Broken, Link, programme::text};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    mechanism_id: String,
    office: String,
    holder: String,
    begins_at: i64,
    ends_at: Option<i64>,
    source: String,
    state: String,
    version: i64,
}

#[derive(sqlx::FromRow)]
struct AccountRow {
    term_id: String,
    account_id: String,
    role_before: Option<String>,
}

fn terms(rows: Vec<Row>, accounts: Vec<AccountRow>) -> Result<Vec<Term>, Broken> {
    let mut by_term: BTreeMap<String, Vec<Acting>> = BTreeMap::new();
    for row in accounts {
        let before = row.role_before.map(|word| {
            MechanismRole::from_word(&word).ok_or_else(|| Broken::stored("term_account.role_before", word))
        });
        let acting = Acting { user: UserId::new(row.account_id), before: before.transpose()? };
        by_term.entry(row.term_id).or_default().push(acting);
    }
    rows.into_iter()
        .map(|row| {
            Ok(Term {
                office: Office::from_word(&row.office).ok_or_else(|| Broken::stored("term.office", row.office))?,
                state: TermState::from_word(&row.state).ok_or_else(|| Broken::stored("term.state", row.state))?,
                accounts: by_term.remove(&row.id).unwrap_or_default(),
                id: row.id,
                mechanism: MechanismId::new(row.mechanism_id),
                holder: row.holder,
                from: Moment::from_micros(row.begins_at),
                until: row.ends_at.map(Moment::from_micros),
                source: row.source,
                version: row.version,
            })
        })
        .collect()
}

const ALL: &str = "select id, mechanism_id, office, holder, begins_at, ends_at, source, state, version from term \
     order by begins_at, id";
const ALL_ACCOUNTS: &str = "select term_id, account_id, role_before from term_account order by term_id, account_id";

/// All terms, the earliest first.
pub async fn all(mut link: Link<'_>) -> Result<Vec<Term>, Broken> {
    let accounts = rows!(link.again(), AccountRow, ALL_ACCOUNTS)?;
    terms(rows!(link, Row, ALL)?, accounts)
}

const OF: &str = "select id, mechanism_id, office, holder, begins_at, ends_at, source, state, version from term \
     where mechanism_id = $1 order by begins_at, id";
const ACCOUNTS_OF: &str = "select term_id, account_id, role_before from term_account \
     where term_id in (select id from term where mechanism_id = $1) order by term_id, account_id";

/// The terms of a mechanism, the earliest first.
pub async fn of(mut link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<Term>, Broken> {
    let accounts = rows!(link.again(), AccountRow, ACCOUNTS_OF, mechanism.to_string())?;
    terms(rows!(link, Row, OF, mechanism.to_string())?, accounts)
}

const DUE: &str = "select distinct mechanism_id from term where (state = 'planned' and begins_at <= $1) \
     or (state = 'running' and ends_at <= $1) order by mechanism_id";

/// The mechanisms in which an office passes by now.
pub async fn due(link: Link<'_>, now: Moment) -> Result<Vec<MechanismId>, Broken> {
    Ok(rows!(link, (String,), DUE, now.micros())?.into_iter().map(|(id,)| MechanismId::new(id)).collect())
}

const PUT: &str = "insert into term \
     (id, mechanism_id, office, holder, begins_at, ends_at, source, state, version) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
     on conflict (id) do update set ends_at = excluded.ends_at, state = excluded.state, version = excluded.version";
const DROP_ACCOUNTS: &str = "delete from term_account where term_id = $1";
const ADD_ACCOUNT: &str = "insert into term_account (term_id, account_id, role_before) values ($1, $2, $3)";

/// Keeps a term as it is now.
pub async fn put(mut link: Link<'_>, term: &Term) -> Result<(), Broken> {
    execute!(
        link.again(),
        PUT,
        term.id.clone(),
        term.mechanism.to_string(),
        term.office.word(),
        term.holder.clone(),
        term.from.micros(),
        term.until.map(Moment::micros),
        term.source.clone(),
        term.state.word(),
        term.version
    )?;
    execute!(link.again(), DROP_ACCOUNTS, term.id.clone())?;
    for acting in &term.accounts {
        let before = acting.before.map(MechanismRole::word);
        execute!(link.again(), ADD_ACCOUNT, term.id.clone(), acting.user.to_string(), before)?;
    }
    Ok(())
}

/// What somebody leaves for who comes next.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    pub text: String,
    pub version: i64,
    pub account_id: String,
    pub at: i64,
}

const NOTE: &str = "select text, version, account_id, at from handover_note where mechanism_id = $1";
const PUT_NOTE: &str = "insert into handover_note (mechanism_id, text, version, account_id, at) \
     values ($1, $2, $3, $4, $5) on conflict (mechanism_id) do update set text = excluded.text, \
     version = excluded.version, account_id = excluded.account_id, at = excluded.at";

pub async fn note(link: Link<'_>, mechanism: &MechanismId) -> Result<Option<Note>, Broken> {
    Ok(row!(link, Note, NOTE, mechanism.to_string())?)
}

pub async fn put_note(link: Link<'_>, mechanism: &MechanismId, note: &Note) -> Result<(), Broken> {
    let (text, by) = (note.text.clone(), note.account_id.clone());
    execute!(link, PUT_NOTE, mechanism.to_string(), text, note.version, by, note.at)?;
    Ok(())
}

const DRAFTS: &str = "select post_id from handover_draft where mechanism_id = $1 order by post_id";
const HAND_OVER: &str =
    "insert into handover_draft (post_id, mechanism_id) values ($1, $2) on conflict (post_id) do nothing";
const TAKE_BACK: &str = "delete from handover_draft where post_id = $1";

/// The drafts of posts that their authors hand over with an office.
pub async fn drafts(link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<PostId>, Broken> {
    Ok(rows!(link, (String,), DRAFTS, mechanism.to_string())?.into_iter().map(|(id,)| PostId::new(id)).collect())
}

pub async fn hand_over(link: Link<'_>, mechanism: &MechanismId, post: &PostId) -> Result<(), Broken> {
    execute!(link, HAND_OVER, post.to_string(), mechanism.to_string())?;
    Ok(())
}

pub async fn take_back(link: Link<'_>, post: &PostId) -> Result<(), Broken> {
    execute!(link, TAKE_BACK, post.to_string())?;
    Ok(())
}

const GIVE: &str = "update post set author_id = $2, version = $3, record = $4 where id = $1";

/// A draft that was handed over has another author from now on.
pub async fn give(link: Link<'_>, post: &Post) -> Result<(), Broken> {
    let record = text("post.record", post)?;
    execute!(link, GIVE, post.id.to_string(), post.author.to_string(), post.version, record.clone())?;
    Ok(())
}
