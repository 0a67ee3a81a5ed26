//! Personal tokens: by them programs ask in somebody's name. What a token may is what its account may, and less where it
//! only reads. Only its hash is kept. It ends when it is ended, with time, when all sessions of the account are ended (also
//! by a new password), and with the account.

use std::net::IpAddr;

use entente_domain::{clock::Moment, words};
use entente_store::{accounts, tokens, tokens::TokenRow};
use jiff::{Timestamp, tz::TimeZone};

use super::{Identity, person_of};
use crate::{Actor, Failure, House, Person, secrets};

/// What every token begins with, so that whoever finds one in a repository knows what it is.
pub const PREFIX: &str = "entente_";
/// How long a token may last, in days.
pub const DAYS: [i64; 3] = [30, 90, 365];
/// Living tokens of one account.
pub const TOKENS_MAX: usize = 20;
/// Characters of a token's name.
pub const NAME_MAX: usize = 80;

words! {
    /// What a token may at most.
    Scope { Read = "read", Write = "write" }
}

/// A token as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub id: String,
    pub name: String,
    pub scope: Scope,
    pub created_at: Moment,
    pub expires_at: Moment,
    /// `YYYY-MM-DD`, by UTC.
    pub used_on: Option<String>,
    /// It opens something now.
    pub alive: bool,
    /// It was ended by its owner.
    pub ended_at: Option<Moment>,
}

/// Why no token was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenRefusal {
    NameMissing,
    NameTooLong,
    /// The account has as many as an account may have.
    TooMany,
}

/// Whom a token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    pub person: Person,
    pub scope: Scope,
}

/// Why a call is not answered now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooOften {
    pub retry_after_s: u64,
}

/// The actor's tokens, the last made first; also those that have ended.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn own(house: &House, who: &Actor) -> Result<Vec<Token>, Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let Some(account) = accounts::by_id(reader.link(), &person.user).await? else { return Ok(Vec::new()) };
    let now = house.now();
    let rows = tokens::of_account(reader.link(), &person.user).await?;
    Ok(rows
        .into_iter()
        .map(|row| Token {
            alive: is_alive(&row, account.generation, now),
            // A word that an older version does not know reads only.
            scope: Scope::from_word(&row.scope).unwrap_or(Scope::Read),
            created_at: Moment::from_micros(row.made_at),
            expires_at: Moment::from_micros(row.expires_at),
            ended_at: row.ended_at.map(Moment::from_micros),
            id: row.id,
            name: row.name,
            used_on: row.used_on,
        })
        .collect())
}

const fn is_alive(row: &TokenRow, generation: i64, now: Moment) -> bool {
    row.ended_at.is_none() && row.token_generation == generation && now.micros() < row.expires_at
}

/// Makes a token. Its text is not kept and cannot be shown again.
///
/// # Errors
/// [`Failure::SignedOut`], [`TokenRefusal`]
pub async fn make(
    house: &House,
    who: &Actor,
    name: &str,
    scope: Scope,
    days: i64,
) -> Result<String, Failure<TokenRefusal>> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let name = name.trim();
    if name.is_empty() {
        return Err(Failure::Refused(TokenRefusal::NameMissing));
    }
    if name.chars().count() > NAME_MAX {
        return Err(Failure::Refused(TokenRefusal::NameTooLong));
    }
    let now = house.now();
    let days = if DAYS.contains(&days) { days } else { DAYS[0] };
    let (secret, _) = secrets::fresh(house);
    let text = format!("{PREFIX}{secret}");
    let mut tx = house.database.write().await?;
    let account = accounts::by_id(tx.link(), &person.user).await?.ok_or(Failure::SignedOut)?;
    let living = tokens::of_account(tx.link(), &person.user).await?;
    if living.iter().filter(|row| is_alive(row, account.generation, now)).count() >= TOKENS_MAX {
        return Err(Failure::Refused(TokenRefusal::TooMany));
    }
    let row = TokenRow {
        id: house.id(),
        account_id: account.id.clone(),
        token_hash: secrets::hash(&text),
        name: name.to_owned(),
        scope: scope.word().to_owned(),
        token_generation: account.generation,
        made_at: now.micros(),
        expires_at: now.plus_seconds(days * 24 * 3_600).micros(),
        used_on: None,
        ended_at: None,
    };
    tokens::insert(tx.link(), &row).await?;
    tx.commit().await?;
    tracing::info!(user.id = %person.user, token.id = row.id, token.scope = row.scope, "A personal token was made.");
    Ok(text)
}

/// Ends one of the actor's tokens; the next call with it is nobody's.
///
/// # Errors
/// [`Failure::SignedOut`]; [`Failure::Absent`] if it is not theirs or has ended.
pub async fn end(house: &House, who: &Actor, id: &str) -> Result<(), Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    if !tokens::end(tx.link(), id, &person.user, house.now()).await? {
        return Err(Failure::Absent);
    }
    tx.commit().await?;
    tracing::info!(user.id = %person.user, token.id = id, "A personal token was ended.");
    Ok(())
}

/// Whom a token stands for; none if it is unknown, ended, too old, or its account is disabled. Each call is counted.
///
/// # Errors
/// [`TooOften`]
pub async fn bearer(
    house: &House,
    identity: &Identity,
    text: &str,
    address: IpAddr,
) -> Result<Option<Bearer>, Failure<TooOften>> {
    let too_often = |retry_after_s| Failure::Refused(TooOften { retry_after_s });
    let hash = secrets::hash(text);
    identity.limits.call(&hash).map_err(too_often)?;
    let now = house.now();
    let mut reader = house.database.read().await?;
    let held = tokens::held(reader.link(), &hash).await?;
    drop(reader);
    let held = held.filter(|(row, account)| account.disabled_at.is_none() && is_alive(row, account.generation, now));
    let Some((row, account)) = held else {
        identity.limits.token_miss(address).map_err(too_often)?;
        return Ok(None);
    };
    let today = Timestamp::from_microsecond(now.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let today = today.to_zoned_datetime(TimeZone::UTC).date().to_string();
    if row.used_on.as_deref() != Some(today.as_str()) {
        let mut tx = house.database.write().await?;
        tokens::used(tx.link(), &row.id, &today).await?;
        // Once a day for each token; only the account's own page shows it.
        tx.commit_aside().await?;
    }
    let scope = Scope::from_word(&row.scope).unwrap_or(Scope::Read);
    Ok(Some(Bearer { person: person_of(&account, row.token_hash, 0), scope }))
}

impl Identity {
    /// Counts a call without a token; else how long to wait.
    ///
    /// # Errors
    /// [`TooOften`]
    pub fn open_call(&self, address: IpAddr) -> Result<(), TooOften> {
        self.limits.open_call(address).map_err(|retry_after_s| TooOften { retry_after_s })
    }
}
