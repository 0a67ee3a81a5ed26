//! Accounts, and how their holders belong to mechanisms.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, UserId},
    people::MechanismRole,
};

use crate::{Broken, Link};

/// One account, without its password.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Account {
    pub id: String,
    pub email: String,
    pub name: String,
    pub language: Option<String>,
    pub zone: Option<String>,
    pub administrator: bool,
    pub generation: i64,
    pub created_at: i64,
    pub disabled_at: Option<i64>,
}

impl Account {
    pub fn user(&self) -> UserId {
        UserId::new(self.id.clone())
    }
}

const INSERT: &str = "insert into account (id, email, name, password_hash, language, zone, administrator, generation, \
     created_at) values ($1, $2, $3, $4, $5, $6, $7, 0, $8)";

/// A new account; `account.email` must already be in the form `lower(trim(…))`.
///
/// # Errors
/// [`Broken::is_duplicate`] if the address is taken.
pub async fn insert(link: Link<'_>, account: &Account, password_hash: Option<&str>) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        account.id.clone(),
        account.email.clone(),
        account.name.clone(),
        password_hash.map(str::to_owned),
        account.language.clone(),
        account.zone.clone(),
        account.administrator,
        account.created_at
    )?;
    Ok(())
}

const BY_EMAIL: &str = "select id, email, name, language, zone, administrator, generation, created_at, disabled_at \
     from account where email = $1";

pub async fn by_email(link: Link<'_>, email: &str) -> Result<Option<Account>, Broken> {
    Ok(row!(link, Account, BY_EMAIL, email.to_owned())?)
}

const BY_ID: &str = "select id, email, name, language, zone, administrator, generation, created_at, disabled_at \
     from account where id = $1";

pub async fn by_id(link: Link<'_>, user: &UserId) -> Result<Option<Account>, Broken> {
    Ok(row!(link, Account, BY_ID, user.to_string())?)
}

const ALL: &str = "select id, email, name, language, zone, administrator, generation, created_at, disabled_at \
     from account order by email";

pub async fn all(link: Link<'_>) -> Result<Vec<Account>, Broken> {
    Ok(rows!(link, Account, ALL)?)
}

#[derive(sqlx::FromRow)]
struct Hash {
    password_hash: Option<String>,
}

const PASSWORD_HASH: &str = "select password_hash from account where id = $1";

pub async fn password_hash(link: Link<'_>, user: &UserId) -> Result<Option<String>, Broken> {
    Ok(row!(link, Hash, PASSWORD_HASH, user.to_string())?.and_then(|found| found.password_hash))
}

const SET_PASSWORD: &str = "update account set password_hash = $2 where id = $1";

pub async fn set_password(link: Link<'_>, user: &UserId, hash: &str) -> Result<(), Broken> {
    execute!(link, SET_PASSWORD, user.to_string(), hash.to_owned())?;
    Ok(())
}

const SET_PREFERENCES: &str = "update account set language = $2, zone = $3 where id = $1";

pub async fn set_preferences(
    link: Link<'_>,
    user: &UserId,
    language: Option<&str>,
    zone: Option<&str>,
) -> Result<(), Broken> {
    execute!(link, SET_PREFERENCES, user.to_string(), language.map(str::to_owned), zone.map(str::to_owned))?;
    Ok(())
}

const END_GENERATION: &str = "update account set generation = generation + 1 where id = $1";

/// Ends every signed-in session of the account.
pub async fn end_generation(link: Link<'_>, user: &UserId) -> Result<(), Broken> {
    execute!(link, END_GENERATION, user.to_string())?;
    Ok(())
}

const SET_DISABLED: &str = "update account set disabled_at = $2, generation = generation + 1 where id = $1";

/// Disables (or, with none, enables) an account; its sessions end either way.
pub async fn set_disabled(link: Link<'_>, user: &UserId, at: Option<Moment>) -> Result<(), Broken> {
    execute!(link, SET_DISABLED, user.to_string(), at.map(Moment::micros))?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Count {
    count: i64,
}

const COUNT: &str = "select count(*) as count from account";

pub async fn count(link: Link<'_>) -> Result<i64, Broken> {
    Ok(row!(link, Count, COUNT)?.map_or(0, |found| found.count))
}

const PUT_MECHANISM_MEMBER: &str = "insert into mechanism_member (mechanism_id, account_id, role) values ($1, $2, $3) \
     on conflict (mechanism_id, account_id) do update set role = excluded.role";

pub async fn put_mechanism_member(
    link: Link<'_>,
    mechanism: &MechanismId,
    user: &UserId,
    role: MechanismRole,
) -> Result<(), Broken> {
    execute!(link, PUT_MECHANISM_MEMBER, mechanism.to_string(), user.to_string(), role.word())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Belonging {
    mechanism_id: String,
    role: String,
}

const MECHANISMS_OF: &str =
    "select mechanism_id, role from mechanism_member where account_id = $1 order by mechanism_id";

/// The mechanisms somebody belongs to.
pub async fn mechanisms_of(link: Link<'_>, user: &UserId) -> Result<Vec<(MechanismId, MechanismRole)>, Broken> {
    rows!(link, Belonging, MECHANISMS_OF, user.to_string())?
        .into_iter()
        .map(|row| {
            MechanismRole::from_word(&row.role)
                .map(|role| (MechanismId::new(row.mechanism_id), role))
                .ok_or_else(|| Broken::stored("mechanism_member.role", row.role))
        })
        .collect()
}

const BODIES_OF: &str = "select mechanism_id, body from body_member where account_id = $1 order by mechanism_id, body";

/// The bodies somebody sits in: mechanism and key.
pub async fn bodies_of(link: Link<'_>, user: &UserId) -> Result<Vec<(MechanismId, String)>, Broken> {
    let rows = rows!(link, (String, String), BODIES_OF, user.to_string())?;
    Ok(rows.into_iter().map(|(mechanism, body)| (MechanismId::new(mechanism), body)).collect())
}

const BODY_MEMBERS: &str =
    "select account_id from body_member where mechanism_id = $1 and body = $2 order by account_id";

/// Who sits in a body.
pub async fn members_of_body(link: Link<'_>, mechanism: &MechanismId, body: &str) -> Result<Vec<UserId>, Broken> {
    let found = rows!(link, (String,), BODY_MEMBERS, mechanism.to_string(), body.to_owned())?;
    Ok(found.into_iter().map(|(id,)| UserId::new(id)).collect())
}

const PUT_BODY_MEMBER: &str =
    "insert into body_member (mechanism_id, body, account_id) values ($1, $2, $3) on conflict do nothing";

pub async fn put_body_member(link: Link<'_>, mechanism: &MechanismId, body: &str, user: &UserId) -> Result<(), Broken> {
    execute!(link, PUT_BODY_MEMBER, mechanism.to_string(), body.to_owned(), user.to_string())?;
    Ok(())
}

const IS_CONVENER: &str = "select account_id from convener where account_id = $1";

/// Whether somebody convenes the Global RCP Meetings.
pub async fn is_convener(link: Link<'_>, user: &UserId) -> Result<bool, Broken> {
    Ok(row!(link, (String,), IS_CONVENER, user.to_string())?.is_some())
}

const PUT_CONVENER: &str = "insert into convener (account_id) values ($1) on conflict do nothing";

pub async fn put_convener(link: Link<'_>, user: &UserId) -> Result<(), Broken> {
    execute!(link, PUT_CONVENER, user.to_string())?;
    Ok(())
}

const MEMBERS_OF: &str = "select account_id, role from mechanism_member where mechanism_id = $1 order by account_id";

/// Who belongs to a mechanism.
pub async fn members_of(link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<(UserId, MechanismRole)>, Broken> {
    rows!(link, (String, String), MEMBERS_OF, mechanism.to_string())?
        .into_iter()
        .map(|(id, role)| match MechanismRole::from_word(&role) {
            Some(role) => Ok((UserId::new(id), role)),
            None => Err(Broken::stored("mechanism_member.role", role)),
        })
        .collect()
}

const CONVENERS: &str = "select account_id from convener order by account_id";

/// Who convenes the Global RCP Meetings.
pub async fn conveners(link: Link<'_>) -> Result<Vec<UserId>, Broken> {
    Ok(rows!(link, (String,), CONVENERS)?.into_iter().map(|(id,)| UserId::new(id)).collect())
}

const DROP_MECHANISM_MEMBER: &str = "delete from mechanism_member where mechanism_id = $1 and account_id = $2";
const DROP_BODIES_OF_MEMBER: &str = "delete from body_member where mechanism_id = $1 and account_id = $2";

/// Somebody belongs to a mechanism no longer, nor to any of its bodies.
pub async fn drop_mechanism_member(mut link: Link<'_>, mechanism: &MechanismId, user: &UserId) -> Result<(), Broken> {
    execute!(link.again(), DROP_MECHANISM_MEMBER, mechanism.to_string(), user.to_string())?;
    execute!(link, DROP_BODIES_OF_MEMBER, mechanism.to_string(), user.to_string())?;
    Ok(())
}

const DROP_CONVENER: &str = "delete from convener where account_id = $1";

pub async fn drop_convener(link: Link<'_>, user: &UserId) -> Result<(), Broken> {
    execute!(link, DROP_CONVENER, user.to_string())?;
    Ok(())
}
