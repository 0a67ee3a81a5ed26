//! Signing in with address and password. Whatever is wrong, the answer and the
//! time it takes are the same: nobody learns from it who has an account.

use entente_store::{Tx, accounts, accounts::Account, sessions, sessions::AuthSession};

use super::{
    Browser, Identity, SignedIn, normal_email,
    passwords::Verdict,
    person_of,
    sessions::{ABSOLUTE_SECONDS, Ended},
};
use crate::{Failure, House, secrets};

/// Seconds after which to come back when the hashing queue is full.
pub(super) const BUSY_SECONDS: u64 = 5;
const USER_AGENT_CHARACTERS_MAX: usize = 300;

/// Why somebody is not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRefusal {
    /// Unknown address, wrong password, or a disabled account.
    WrongCredentials,
    TooManyAttempts {
        retry_after_s: u64,
    },
}

/// Signs somebody in by password.
///
/// # Errors
/// [`SignInRefusal`], or broken.
pub async fn sign_in(
    house: &House,
    identity: &Identity,
    email: &str,
    password: &str,
    browser: &Browser,
) -> Result<SignedIn, Failure<SignInRefusal>> {
    let email = normal_email(email);
    identity.limits.attempt(&email, browser.address).map_err(|retry_after_s| {
        tracing::warn!("Attempts to sign in are coming too fast; told to wait.");
        Failure::Refused(SignInRefusal::TooManyAttempts { retry_after_s })
    })?;
    let (account, kept) = find(house, &email).await?;
    let verdict = identity.hasher.compare(password, kept).await?;
    let Some(account) = account.filter(|account| account.disabled_at.is_none() && is_right(verdict)) else {
        if verdict == Verdict::Busy {
            return Err(Failure::Refused(SignInRefusal::TooManyAttempts { retry_after_s: BUSY_SECONDS }));
        }
        tracing::warn!("An attempt to sign in failed.");
        return Err(Failure::Refused(SignInRefusal::WrongCredentials));
    };
    let stronger = match verdict {
        Verdict::RightButWeak => Some(identity.hasher.hash(password, house.chance.secret()).await?),
        Verdict::Right | Verdict::Wrong | Verdict::Busy => None,
    };
    let mut tx = house.database.write().await?;
    if let Some(hash) = stronger {
        accounts::set_password(tx.link(), &account.user(), &hash).await?;
    }
    let signed_in = open_session(house, &mut tx, &account, browser).await?;
    tx.commit().await?;
    identity.limits.succeeded(&email, browser.address);
    welcome(identity, browser, &signed_in);
    Ok(signed_in)
}

const fn is_right(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Right | Verdict::RightButWeak)
}

async fn find(house: &House, email: &str) -> Result<(Option<Account>, Option<String>), entente_store::Broken> {
    let mut reader = house.database.read().await?;
    let Some(account) = accounts::by_email(reader.link(), email).await? else { return Ok((None, None)) };
    let kept = accounts::password_hash(reader.link(), &account.user()).await?;
    Ok((Some(account), kept))
}

/// Gives the account a new session in place of the one the browser came with.
pub(super) async fn open_session(
    house: &House,
    tx: &mut Tx,
    account: &Account,
    browser: &Browser,
) -> Result<SignedIn, entente_store::Broken> {
    let now = house.now();
    let (token, hash) = secrets::fresh(house);
    let expires_at = now.plus_seconds(ABSOLUTE_SECONDS);
    if let Some(replaced) = &browser.token {
        sessions::delete(tx.link(), &secrets::hash(replaced)).await?;
    }
    let session = AuthSession {
        token_hash: hash.clone(),
        account_id: account.id.clone(),
        generation: account.generation,
        created_at: now.micros(),
        seen_at: now.micros(),
        expires_at: expires_at.micros(),
        user_agent: browser.user_agent.chars().filter(|c| !c.is_control()).take(USER_AGENT_CHARACTERS_MAX).collect(),
    };
    sessions::insert(tx.link(), &session).await?;
    Ok(SignedIn { token, person: person_of(account, hash, 0), expires_at })
}

/// What follows once the session is durable.
pub(super) fn welcome(identity: &Identity, browser: &Browser, signed_in: &SignedIn) {
    if let Some(replaced) = &browser.token {
        identity.announce(Ended::Session(secrets::hash(replaced)));
    }
    tracing::info!(user.id = %signed_in.person.user, "Somebody signed in.");
}
