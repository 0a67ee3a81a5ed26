//! Personal tokens of the open interface: only their hashes, with what somebody called them and what they may.

use entente_domain::{clock::Moment, ids::UserId};

use crate::{Broken, Link, accounts::Account};

/// A token as kept.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct TokenRow {
    pub id: String,
    pub account_id: String,
    pub token_hash: String,
    pub name: String,
    pub scope: String,
    /// Of the account when it was made.
    pub token_generation: i64,
    pub made_at: i64,
    pub expires_at: i64,
    /// `YYYY-MM-DD`
    pub used_on: Option<String>,
    pub ended_at: Option<i64>,
}

const INSERT: &str = "insert into api_token (id, account_id, token_hash, name, scope, generation, created_at, \
     expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)";

pub async fn insert(link: Link<'_>, token: &TokenRow) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        token.id.clone(),
        token.account_id.clone(),
        token.token_hash.clone(),
        token.name.clone(),
        token.scope.clone(),
        token.token_generation,
        token.made_at,
        token.expires_at
    )?;
    Ok(())
}

const OF_ACCOUNT: &str = "select id, account_id, token_hash, name, scope, generation as token_generation, \
     created_at as made_at, expires_at, used_on, ended_at from api_token where account_id = $1 \
     order by created_at desc, id";

/// All of somebody's, the last made first.
pub async fn of_account(link: Link<'_>, user: &UserId) -> Result<Vec<TokenRow>, Broken> {
    Ok(rows!(link, TokenRow, OF_ACCOUNT, user.to_string())?)
}

#[derive(sqlx::FromRow)]
struct HeldRow {
    #[sqlx(flatten)]
    account: Account,
    token_id: String,
    token_hash: String,
    token_name: String,
    scope: String,
    token_generation: i64,
    made_at: i64,
    expires_at: i64,
    used_on: Option<String>,
    ended_at: Option<i64>,
}

const HELD: &str = "select account.id, account.email, account.name, account.language, account.zone, \
     account.administrator, account.generation, account.created_at, account.disabled_at, api_token.id as token_id, \
     api_token.token_hash, api_token.name as token_name, api_token.scope, \
     api_token.generation as token_generation, api_token.created_at as made_at, api_token.expires_at, \
     api_token.used_on, api_token.ended_at \
     from api_token join account on account.id = api_token.account_id where api_token.token_hash = $1";

/// A token with the account that holds it.
pub async fn held(link: Link<'_>, token_hash: &str) -> Result<Option<(TokenRow, Account)>, Broken> {
    let Some(row) = row!(link, HeldRow, HELD, token_hash.to_owned())? else { return Ok(None) };
    let token = TokenRow {
        id: row.token_id,
        account_id: row.account.id.clone(),
        token_hash: row.token_hash,
        name: row.token_name,
        scope: row.scope,
        token_generation: row.token_generation,
        made_at: row.made_at,
        expires_at: row.expires_at,
        used_on: row.used_on,
        ended_at: row.ended_at,
    };
    Ok(Some((token, row.account)))
}

const USED: &str = "update api_token set used_on = $2 where id = $1";

/// Notes the day on which it was used last.
pub async fn used(link: Link<'_>, id: &str, day: &str) -> Result<(), Broken> {
    execute!(link, USED, id.to_owned(), day.to_owned())?;
    Ok(())
}

const END: &str = "update api_token set ended_at = $3 where id = $1 and account_id = $2 and ended_at is null";

/// Ends one of somebody's; false if it is not theirs or has ended.
pub async fn end(link: Link<'_>, id: &str, user: &UserId, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, END, id.to_owned(), user.to_string(), at.micros())? == 1)
}
