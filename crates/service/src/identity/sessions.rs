//! Signed-in sessions: who a token stands for, and every way a session ends.
//! An end bites at once: the next request is nobody's, and sockets that wait on
//! [`Identity::until_ended`] close.

use entente_domain::{clock::Moment, ids::UserId, text::Language};
use entente_store::{accounts, sessions, sessions::AuthSession};
use tokio::sync::broadcast::error::RecvError;

use super::{
    Browser, Identity, SignedIn, passwords,
    passwords::{PasswordRefusal, Verdict},
    person_of,
    sign_in::{BUSY_SECONDS, open_session},
};
use crate::{Actor, Failure, House, Person, secrets};

/// A session ends this long after signing in, however busy.
pub const ABSOLUTE_SECONDS: i64 = 14 * 24 * 3_600;
/// A session ends this long after it was last used.
pub const IDLE_SECONDS: i64 = 24 * 3_600;
/// How exact the time of last use is kept.
const SEEN_SECONDS: i64 = 60;
/// Who has no password yet may choose one this long after signing in by link.
const FRESH_SECONDS: i64 = 10 * 60;
/// How much of a session's hash names it on the person's own page.
const ID_CHARACTERS: usize = 16;

/// Sessions that are no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// The one with this token hash.
    Session(String),
    /// All of the person.
    Person(UserId),
}

/// Whom a cookie's token stands for; none if it is unknown, ended or too old.
///
/// # Errors
/// Broken only.
pub async fn resolve(house: &House, token: &str) -> Result<Option<Person>, Failure> {
    resolve_hash(house, &secrets::hash(token)).await
}

/// The same for a socket that asks again later and no longer has the token: `person.session`.
///
/// # Errors
/// Broken only.
pub async fn resolve_hash(house: &House, hash: &str) -> Result<Option<Person>, Failure> {
    let now = house.now();
    let mut reader = house.database.read().await?;
    let Some((session, account, unread)) = sessions::held(reader.link(), hash).await? else { return Ok(None) };
    drop(reader);
    if account.disabled_at.is_some() || !is_alive(&session, account.generation, now) {
        return Ok(None);
    }
    if now.seconds_since(Moment::from_micros(session.seen_at)) >= SEEN_SECONDS {
        let mut tx = house.database.write().await?;
        sessions::touch(tx.link(), hash, now).await?;
        // Once a minute for everybody who is here; only the person's own account shows it.
        tx.commit_aside().await?;
    }
    Ok(Some(person_of(&account, session.token_hash, unread)))
}

const fn is_alive(session: &AuthSession, generation: i64, now: Moment) -> bool {
    session.generation == generation
        && now.micros() < session.expires_at
        && now.seconds_since(Moment::from_micros(session.seen_at)) < IDLE_SECONDS
}

impl Identity {
    /// Waits until the person's session ends in this process. It listens from
    /// this call on, not from the first poll. Sessions ended by another node are
    /// noticed by asking [`resolve_hash`] once in a while.
    pub fn until_ended(&self, person: &Person) -> impl Future<Output = ()> + Send + 'static + use<> {
        let mut ended = self.ended.subscribe();
        let (user, session) = (person.user.clone(), person.session.clone());
        async move {
            loop {
                match ended.recv().await {
                    Ok(Ended::Session(hash)) if hash == session => return,
                    Ok(Ended::Person(who)) if who == user => return,
                    Ok(_) => {}
                    // Something was missed: closing makes the browser come back and be asked again.
                    Err(RecvError::Lagged(_) | RecvError::Closed) => return,
                }
            }
        }
    }
}

/// Ends the session the actor came with; nothing for who has none.
///
/// # Errors
/// Broken only.
pub async fn sign_out(house: &House, identity: &Identity, actor: &Actor) -> Result<(), Failure> {
    let Some(person) = actor.person() else { return Ok(()) };
    end(house, identity, person, &person.session).await?;
    tracing::info!(user.id = %person.user, "Somebody signed out.");
    Ok(())
}

/// Ends every session of the actor, this one included.
///
/// # Errors
/// `SignedOut`, or broken.
pub async fn sign_out_everywhere(house: &House, identity: &Identity, actor: &Actor) -> Result<(), Failure> {
    let person = actor.person().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    accounts::end_generation(tx.link(), &person.user).await?;
    sessions::delete_of(tx.link(), &person.user).await?;
    tx.commit().await?;
    identity.announce(Ended::Person(person.user.clone()));
    tracing::info!(user.id = %person.user, "Somebody signed out everywhere.");
    Ok(())
}

/// One of the actor's own sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSession {
    pub id: String,
    pub user_agent: String,
    pub created_at: Moment,
    pub seen_at: Moment,
    pub expires_at: Moment,
    /// The one asking.
    pub current: bool,
}

/// The actor's living sessions, last used first.
///
/// # Errors
/// `SignedOut`, or broken.
pub async fn own_sessions(house: &House, actor: &Actor) -> Result<Vec<OwnSession>, Failure> {
    let person = actor.person().ok_or(Failure::SignedOut)?;
    let living = living(house, person).await?;
    Ok(living
        .into_iter()
        .map(|session| OwnSession {
            current: session.token_hash == person.session,
            id: session.token_hash.chars().take(ID_CHARACTERS).collect(),
            user_agent: session.user_agent,
            created_at: Moment::from_micros(session.created_at),
            seen_at: Moment::from_micros(session.seen_at),
            expires_at: Moment::from_micros(session.expires_at),
        })
        .collect())
}

/// Ends one of the actor's own sessions by its [`OwnSession::id`].
///
/// # Errors
/// `SignedOut`; `Absent` if it is not theirs or has ended; or broken.
pub async fn end_own_session(house: &House, identity: &Identity, actor: &Actor, id: &str) -> Result<(), Failure> {
    let person = actor.person().ok_or(Failure::SignedOut)?;
    let found = living(house, person)
        .await?
        .into_iter()
        .find(|session| id.len() == ID_CHARACTERS && session.token_hash.starts_with(id))
        .ok_or(Failure::Absent)?;
    end(house, identity, person, &found.token_hash).await?;
    tracing::info!(user.id = %person.user, "Somebody ended one of their sessions.");
    Ok(())
}

async fn living(house: &House, person: &Person) -> Result<Vec<AuthSession>, Failure> {
    let now = house.now();
    let mut reader = house.database.read().await?;
    let Some(account) = accounts::by_id(reader.link(), &person.user).await? else { return Ok(Vec::new()) };
    let mut found = sessions::of_account(reader.link(), &person.user).await?;
    found.retain(|session| is_alive(session, account.generation, now));
    Ok(found)
}

async fn end(house: &House, identity: &Identity, person: &Person, hash: &str) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    sessions::delete(tx.link(), hash).await?;
    tx.commit().await?;
    identity.announce(Ended::Session(hash.to_owned()));
    tracing::debug!(user.id = %person.user, "A session was ended.");
    Ok(())
}

/// Why the password stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangePasswordRefusal {
    /// The current password is not that.
    WrongPassword,
    /// There is no current password, and signing in by link was too long ago.
    SignInAgain,
    TooManyAttempts {
        retry_after_s: u64,
    },
    Password(PasswordRefusal),
}

/// Changes the actor's password, ends all their sessions and gives the asking browser a new one.
///
/// # Errors
/// `SignedOut`, [`ChangePasswordRefusal`], or broken.
pub async fn change_password(
    house: &House,
    identity: &Identity,
    actor: &Actor,
    current: &str,
    new: &str,
    browser: &Browser,
) -> Result<SignedIn, Failure<ChangePasswordRefusal>> {
    let person = actor.person().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let session = sessions::by_hash(reader.link(), &person.session).await?.ok_or(Failure::SignedOut)?;
    let kept = accounts::password_hash(reader.link(), &person.user).await?;
    drop(reader);
    if kept.is_some() {
        identity.limits.attempt(&person.email, browser.address).map_err(too_many)?;
        match identity.hasher.compare(current, kept).await? {
            Verdict::Right | Verdict::RightButWeak => {}
            Verdict::Wrong => return Err(Failure::Refused(ChangePasswordRefusal::WrongPassword)),
            Verdict::Busy => return Err(too_many(BUSY_SECONDS)),
        }
    } else if house.now().seconds_since(Moment::from_micros(session.created_at)) > FRESH_SECONDS {
        return Err(Failure::Refused(ChangePasswordRefusal::SignInAgain));
    }
    passwords::acceptable(new, &person.email)
        .map_err(|refusal| Failure::Refused(ChangePasswordRefusal::Password(refusal)))?;
    let hash = identity.hasher.hash(new, house.chance.secret()).await?;
    let mut tx = house.database.write().await?;
    accounts::set_password(tx.link(), &person.user, &hash).await?;
    accounts::end_generation(tx.link(), &person.user).await?;
    sessions::delete_of(tx.link(), &person.user).await?;
    let account = accounts::by_id(tx.link(), &person.user).await?.ok_or(Failure::SignedOut)?;
    let signed_in = open_session(house, &mut tx, &account, browser).await?;
    tx.commit().await?;
    identity.announce(Ended::Person(person.user.clone()));
    tracing::info!(user.id = %person.user, "Somebody changed their password; their other sessions ended.");
    Ok(signed_in)
}

const fn too_many(retry_after_s: u64) -> Failure<ChangePasswordRefusal> {
    Failure::Refused(ChangePasswordRefusal::TooManyAttempts { retry_after_s })
}

/// Why preferences stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreferenceRefusal {
    /// Not one of the six.
    Language,
    /// Not a zone of the IANA database.
    Zone,
}

/// Sets the actor's language and zone; none: as the browser asks, and as the meeting.
///
/// # Errors
/// `SignedOut`, [`PreferenceRefusal`], or broken.
pub async fn set_preferences(
    house: &House,
    actor: &Actor,
    language: Option<&str>,
    zone: Option<&str>,
) -> Result<(), Failure<PreferenceRefusal>> {
    let person = actor.person().ok_or(Failure::SignedOut)?;
    let (language, zone) = checked_preferences(language, zone).map_err(Failure::Refused)?;
    let mut tx = house.database.write().await?;
    accounts::set_preferences(tx.link(), &person.user, language.map(Language::code), zone.as_deref()).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) fn checked_preferences(
    language: Option<&str>,
    zone: Option<&str>,
) -> Result<(Option<Language>, Option<String>), PreferenceRefusal> {
    let language = language
        .map(|code| Language::ALL.into_iter().find(|known| known.code() == code).ok_or(PreferenceRefusal::Language))
        .transpose()?;
    let zone = zone.map(|name| checked_zone(name).ok_or(PreferenceRefusal::Zone)).transpose()?;
    Ok((language, zone))
}

/// The zone's name as the IANA database spells it.
fn checked_zone(name: &str) -> Option<String> {
    let zone = jiff::tz::TimeZone::get(name).ok()?;
    zone.iana_name().filter(|known| *known != "Etc/Unknown").map(str::to_owned)
}

/// Forgets what time has ended: run now and then by the server.
///
/// # Errors
/// Broken only.
pub async fn sweep(house: &House, identity: &Identity) -> Result<(), Failure> {
    let now = house.now();
    identity.limits.sweep(now);
    let mut tx = house.database.write().await?;
    let expired = sessions::delete_expired(tx.link(), now).await?;
    let idle = sessions::delete_idle(tx.link(), now.plus_seconds(-IDLE_SECONDS)).await?;
    let links = sessions::delete_links_before(tx.link(), now.plus_seconds(-IDLE_SECONDS)).await?;
    tx.commit().await?;
    tracing::debug!(sessions = expired + idle, links, "Sessions and links past their time were forgotten.");
    Ok(())
}
