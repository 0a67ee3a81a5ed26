//! Signed-in sessions, one-time links, and the mail outbox.

use entente_domain::{clock::Moment, ids::UserId};

use crate::{Broken, Link, accounts::Account};

/// A signed-in session as kept: only the hash of its token.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AuthSession {
    pub token_hash: String,
    pub account_id: String,
    pub generation: i64,
    pub created_at: i64,
    pub seen_at: i64,
    pub expires_at: i64,
    pub user_agent: String,
}

const INSERT: &str = "insert into auth_session (token_hash, account_id, generation, created_at, seen_at, expires_at, \
     user_agent) values ($1, $2, $3, $4, $5, $6, $7)";

pub async fn insert(link: Link<'_>, session: &AuthSession) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        session.token_hash.clone(),
        session.account_id.clone(),
        session.generation,
        session.created_at,
        session.seen_at,
        session.expires_at,
        session.user_agent.clone()
    )?;
    Ok(())
}

const BY_HASH: &str = "select token_hash, account_id, generation, created_at, seen_at, expires_at, user_agent \
     from auth_session where token_hash = $1";

pub async fn by_hash(link: Link<'_>, token_hash: &str) -> Result<Option<AuthSession>, Broken> {
    Ok(row!(link, AuthSession, BY_HASH, token_hash.to_owned())?)
}

/// A session and whose it is.
#[derive(sqlx::FromRow)]
struct HeldRow {
    #[sqlx(flatten)]
    account: Account,
    token_hash: String,
    session_generation: i64,
    session_created_at: i64,
    seen_at: i64,
    expires_at: i64,
    user_agent: String,
    unread: i64,
}

// One query, because every request of a signed-in person begins with it.
const HELD: &str = "select account.id, account.email, account.name, account.language, account.zone, \
     account.administrator, account.generation, account.created_at, account.disabled_at, auth_session.token_hash, \
     auth_session.generation as session_generation, auth_session.created_at as session_created_at, \
     auth_session.seen_at, auth_session.expires_at, auth_session.user_agent, \
     (select count(*) from notice where notice.account_id = account.id and notice.read_at is null) as unread \
     from auth_session join account on account.id = auth_session.account_id where auth_session.token_hash = $1";

/// A session with the account that holds it, and how many notices wait for that.
pub async fn held(link: Link<'_>, token_hash: &str) -> Result<Option<(AuthSession, Account, i64)>, Broken> {
    let Some(row) = row!(link, HeldRow, HELD, token_hash.to_owned())? else { return Ok(None) };
    let session = AuthSession {
        token_hash: row.token_hash,
        account_id: row.account.id.clone(),
        generation: row.session_generation,
        created_at: row.session_created_at,
        seen_at: row.seen_at,
        expires_at: row.expires_at,
        user_agent: row.user_agent,
    };
    Ok(Some((session, row.account, row.unread)))
}

const OF_ACCOUNT: &str = "select token_hash, account_id, generation, created_at, seen_at, expires_at, user_agent \
     from auth_session where account_id = $1 order by seen_at desc";

pub async fn of_account(link: Link<'_>, user: &UserId) -> Result<Vec<AuthSession>, Broken> {
    Ok(rows!(link, AuthSession, OF_ACCOUNT, user.to_string())?)
}

const TOUCH: &str = "update auth_session set seen_at = $2 where token_hash = $1";

pub async fn touch(link: Link<'_>, token_hash: &str, at: Moment) -> Result<(), Broken> {
    execute!(link, TOUCH, token_hash.to_owned(), at.micros())?;
    Ok(())
}

const DELETE: &str = "delete from auth_session where token_hash = $1";

pub async fn delete(link: Link<'_>, token_hash: &str) -> Result<(), Broken> {
    execute!(link, DELETE, token_hash.to_owned())?;
    Ok(())
}

const DELETE_OF: &str = "delete from auth_session where account_id = $1";

pub async fn delete_of(link: Link<'_>, user: &UserId) -> Result<(), Broken> {
    execute!(link, DELETE_OF, user.to_string())?;
    Ok(())
}

const DELETE_EXPIRED: &str = "delete from auth_session where expires_at < $1";

pub async fn delete_expired(link: Link<'_>, now: Moment) -> Result<u64, Broken> {
    Ok(execute!(link, DELETE_EXPIRED, now.micros())?)
}

const DELETE_IDLE: &str = "delete from auth_session where seen_at < $1";

pub async fn delete_idle(link: Link<'_>, last_seen_before: Moment) -> Result<u64, Broken> {
    Ok(execute!(link, DELETE_IDLE, last_seen_before.micros())?)
}

/// A one-time link as kept.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SignInLink {
    pub token_hash: String,
    pub purpose: String,
    pub account_id: Option<String>,
    pub browser_hash: Option<String>,
    pub created_at: i64,
    pub expires_at: i64,
    pub used_at: Option<i64>,
}

const INSERT_LINK: &str = "insert into sign_in_link (token_hash, purpose, account_id, browser_hash, created_at, \
     expires_at) values ($1, $2, $3, $4, $5, $6)";

pub async fn insert_link(link: Link<'_>, entry: &SignInLink) -> Result<(), Broken> {
    execute!(
        link,
        INSERT_LINK,
        entry.token_hash.clone(),
        entry.purpose.clone(),
        entry.account_id.clone(),
        entry.browser_hash.clone(),
        entry.created_at,
        entry.expires_at
    )?;
    Ok(())
}

const LINK_BY_HASH: &str = "select token_hash, purpose, account_id, browser_hash, created_at, expires_at, used_at \
     from sign_in_link where token_hash = $1";

pub async fn link_by_hash(link: Link<'_>, token_hash: &str) -> Result<Option<SignInLink>, Broken> {
    Ok(row!(link, SignInLink, LINK_BY_HASH, token_hash.to_owned())?)
}

const USE_LINK: &str = "update sign_in_link set used_at = $2 where token_hash = $1 and used_at is null";

/// Marks the link used; false if somebody already did.
pub async fn use_link(link: Link<'_>, token_hash: &str, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, USE_LINK, token_hash.to_owned(), at.micros())? == 1)
}

const DELETE_LINKS_FOR: &str = "delete from sign_in_link where purpose = $1";

pub async fn delete_links_for(link: Link<'_>, purpose: &str) -> Result<(), Broken> {
    execute!(link, DELETE_LINKS_FOR, purpose.to_owned())?;
    Ok(())
}

const DELETE_LINKS_BEFORE: &str = "delete from sign_in_link where expires_at < $1";

/// Forgets links that expired before this.
pub async fn delete_links_before(link: Link<'_>, expired_before: Moment) -> Result<u64, Broken> {
    Ok(execute!(link, DELETE_LINKS_BEFORE, expired_before.micros())?)
}

/// A mail waiting or sent.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Mail {
    pub id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub created_at: i64,
    pub sent_at: Option<i64>,
    pub attempts: i64,
    pub next_attempt_at: i64,
    /// A calendar entry that goes along.
    pub calendar: Option<String>,
}

const INSERT_MAIL: &str = "insert into outbox (id, recipient, subject, body, created_at, next_attempt_at, calendar) \
     values ($1, $2, $3, $4, $5, $5, $6)";

pub async fn insert_mail(link: Link<'_>, mail: &Mail) -> Result<(), Broken> {
    execute!(
        link,
        INSERT_MAIL,
        mail.id.clone(),
        mail.recipient.clone(),
        mail.subject.clone(),
        mail.body.clone(),
        mail.created_at,
        mail.calendar.clone()
    )?;
    Ok(())
}

const DUE_MAIL: &str = "select id, recipient, subject, body, created_at, sent_at, attempts, next_attempt_at, calendar \
     from outbox where sent_at is null and next_attempt_at <= $1 order by created_at limit 20";

pub async fn due_mail(link: Link<'_>, now: Moment) -> Result<Vec<Mail>, Broken> {
    Ok(rows!(link, Mail, DUE_MAIL, now.micros())?)
}

const RECENT_MAIL: &str = "select id, recipient, subject, body, created_at, sent_at, attempts, next_attempt_at, calendar \
     from outbox order by created_at desc limit 50";

/// The latest mails, for the development mailbox.
pub async fn recent_mail(link: Link<'_>) -> Result<Vec<Mail>, Broken> {
    Ok(rows!(link, Mail, RECENT_MAIL)?)
}

const CLAIM_MAIL: &str =
    "update outbox set next_attempt_at = $3 where id = $1 and next_attempt_at = $2 and sent_at is null";

/// Takes a due mail for sending; false if another node did. If nothing more is heard of it, it is due again at `until`.
pub async fn claim_mail(link: Link<'_>, mail: &Mail, until: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, CLAIM_MAIL, mail.id.clone(), mail.next_attempt_at, until.micros())? == 1)
}

const MAIL_SENT: &str = "update outbox set sent_at = $2, attempts = attempts + 1 where id = $1";

pub async fn mail_sent(link: Link<'_>, id: &str, at: Moment) -> Result<(), Broken> {
    execute!(link, MAIL_SENT, id.to_owned(), at.micros())?;
    Ok(())
}

const KEEP_SECRET: &str = "update outbox set secret = true where id = $1";

/// Marks a letter that holds a secret: its text is forgotten once it has left the house.
pub async fn keep_secret(link: Link<'_>, id: &str) -> Result<(), Broken> {
    execute!(link, KEEP_SECRET, id.to_owned())?;
    Ok(())
}

const FORGET_SECRET: &str = "update outbox set body = '' where id = $1 and secret and sent_at is not null";

/// Forgets what a letter said that was sent and held a secret; others stay as they are.
pub async fn forget_secret(link: Link<'_>, id: &str) -> Result<(), Broken> {
    execute!(link, FORGET_SECRET, id.to_owned())?;
    Ok(())
}

const MAIL_FAILED: &str =
    "update outbox set attempts = attempts + 1, next_attempt_at = $2, last_error = $3 where id = $1";

pub async fn mail_failed(link: Link<'_>, id: &str, again_at: Moment, error: &str) -> Result<(), Broken> {
    execute!(link, MAIL_FAILED, id.to_owned(), again_at.micros(), error.to_owned())?;
    Ok(())
}
