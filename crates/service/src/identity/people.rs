//! Accounts as an administrator (or the command line) makes and ends them.

use entente_domain::{
    ids::{MechanismId, UserId},
    limits::{EMAIL_MAX, NAME_MAX},
    people::MechanismRole,
    policy::{Action, may},
    text::Language,
};
use entente_store::{accounts, accounts::Account, directory, sessions};

use super::{
    Identity, normal_email,
    passwords::{self, PasswordRefusal},
    sessions::{Ended, PreferenceRefusal, checked_preferences},
};
use crate::{Actor, Failure, House, actor::house_standings};

/// An account to be made.
#[derive(Clone, Debug, Default)]
pub struct NewUser<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub language: Option<&'a str>,
    pub zone: Option<&'a str>,
    pub administrator: bool,
    /// None: signs in by link.
    pub password: Option<&'a str>,
}

/// Why an account is not made or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonRefusal {
    /// Not an e-mail address.
    Email,
    EmailTaken,
    /// Empty, too long, or with control characters.
    Name,
    Language,
    Zone,
    Password(PasswordRefusal),
}

/// Makes an account.
///
/// # Errors
/// `Forbidden`, [`PersonRefusal`], or broken.
pub async fn add_user(
    house: &House,
    identity: &Identity,
    actor: &Actor,
    new: &NewUser<'_>,
) -> Result<UserId, Failure<PersonRefusal>> {
    must_manage(actor)?;
    let email = checked_email(new.email).map_err(Failure::Refused)?;
    let name = checked_name(new.name).map_err(Failure::Refused)?;
    let (language, zone) = checked_preferences(new.language, new.zone).map_err(|refusal| {
        Failure::Refused(match refusal {
            PreferenceRefusal::Language => PersonRefusal::Language,
            PreferenceRefusal::Zone => PersonRefusal::Zone,
        })
    })?;
    let hash = match new.password {
        Some(password) => Some(hashed(house, identity, password, &email).await?),
        None => None,
    };
    let account = Account {
        id: house.id(),
        email,
        name,
        language: language.map(|language| Language::code(language).to_owned()),
        zone,
        administrator: new.administrator,
        generation: 0,
        created_at: house.now().micros(),
        disabled_at: None,
    };
    let mut tx = house.database.write().await?;
    accounts::insert(tx.link(), &account, hash.as_deref()).await.map_err(|broken| {
        if broken.is_duplicate() { Failure::Refused(PersonRefusal::EmailTaken) } else { Failure::Broken(broken) }
    })?;
    tx.commit().await?;
    tracing::info!(user.id = %account.id, "An account was made.");
    Ok(account.user())
}

/// Sets somebody's password and ends their sessions.
///
/// # Errors
/// `Forbidden`, `Absent`, [`PersonRefusal::Password`], or broken.
pub async fn set_password(
    house: &House,
    identity: &Identity,
    actor: &Actor,
    email: &str,
    password: &str,
) -> Result<(), Failure<PersonRefusal>> {
    must_manage(actor)?;
    let email = normal_email(email);
    let hash = hashed(house, identity, password, &email).await?;
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &email).await?.ok_or(Failure::Absent)?;
    accounts::set_password(tx.link(), &account.user(), &hash).await?;
    accounts::end_generation(tx.link(), &account.user()).await?;
    sessions::delete_of(tx.link(), &account.user()).await?;
    tx.commit().await?;
    identity.announce(Ended::Person(account.user()));
    tracing::info!(user.id = %account.id, "A password was set for somebody; their sessions ended.");
    Ok(())
}

/// Disables an account: no way in, and its sessions end at once.
///
/// # Errors
/// `Forbidden`, `Absent`, or broken.
pub async fn disable(house: &House, identity: &Identity, actor: &Actor, email: &str) -> Result<(), Failure> {
    must_manage(actor)?;
    let now = house.now();
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &normal_email(email)).await?.ok_or(Failure::Absent)?;
    accounts::set_disabled(tx.link(), &account.user(), Some(now)).await?;
    sessions::delete_of(tx.link(), &account.user()).await?;
    tx.commit().await?;
    identity.announce(Ended::Person(account.user()));
    tracing::info!(user.id = %account.id, "An account was disabled.");
    Ok(())
}

/// Lets a disabled account in again.
///
/// # Errors
/// `Forbidden`, `Absent`, or broken.
pub async fn enable(house: &House, actor: &Actor, email: &str) -> Result<(), Failure> {
    must_manage(actor)?;
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &normal_email(email)).await?.ok_or(Failure::Absent)?;
    accounts::set_disabled(tx.link(), &account.user(), None).await?;
    tx.commit().await?;
    tracing::info!(user.id = %account.id, "An account was enabled.");
    Ok(())
}

/// Ends every session of somebody else.
///
/// # Errors
/// `Forbidden`, `Absent`, or broken.
pub async fn end_sessions(house: &House, identity: &Identity, actor: &Actor, email: &str) -> Result<(), Failure> {
    must_manage(actor)?;
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &normal_email(email)).await?.ok_or(Failure::Absent)?;
    accounts::end_generation(tx.link(), &account.user()).await?;
    sessions::delete_of(tx.link(), &account.user()).await?;
    tx.commit().await?;
    identity.announce(Ended::Person(account.user()));
    tracing::info!(user.id = %account.id, "Somebody's sessions were ended for them.");
    Ok(())
}

/// What somebody is to a mechanism from now on; none: nothing. `Absent` too for a mechanism the directory does not know.
///
/// # Errors
/// `Forbidden`, `Absent`, or broken.
pub async fn belong(
    house: &House,
    actor: &Actor,
    email: &str,
    mechanism: &MechanismId,
    role: Option<MechanismRole>,
) -> Result<(), Failure> {
    must_manage(actor)?;
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &normal_email(email)).await?.ok_or(Failure::Absent)?;
    let known = directory::mechanism_ids(tx.link()).await?;
    if !known.iter().any(|one| one == mechanism.as_str()) {
        return Err(Failure::Absent);
    }
    match role {
        Some(role) => accounts::put_mechanism_member(tx.link(), mechanism, &account.user(), role).await?,
        None => accounts::drop_mechanism_member(tx.link(), mechanism, &account.user()).await?,
    }
    tx.commit().await?;
    let role = role.map_or("none", MechanismRole::word);
    tracing::info!(user.id = %account.id, %mechanism, role, "What somebody is to a mechanism was changed.");
    Ok(())
}

/// Whether somebody sits in a body of a mechanism, by the key under which its board stands.
///
/// # Errors
/// `Forbidden`, `Absent`, or broken.
pub async fn sit(
    house: &House,
    actor: &Actor,
    email: &str,
    mechanism: &MechanismId,
    body: &str,
) -> Result<(), Failure> {
    must_manage(actor)?;
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &normal_email(email)).await?.ok_or(Failure::Absent)?;
    let whole = directory::load(tx.link()).await?;
    let known = whole.mechanism(mechanism.as_str()).ok_or(Failure::Absent)?;
    if !known.structures.iter().any(|one| one.key() == body) {
        return Err(Failure::Absent);
    }
    accounts::put_body_member(tx.link(), mechanism, body, &account.user()).await?;
    tx.commit().await?;
    tracing::info!(user.id = %account.id, %mechanism, body, "Somebody sits in a body.");
    Ok(())
}

/// Whether somebody convenes the Global RCP Meetings.
///
/// # Errors
/// `Forbidden`, `Absent`, or broken.
pub async fn convene(house: &House, actor: &Actor, email: &str, does: bool) -> Result<(), Failure> {
    must_manage(actor)?;
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &normal_email(email)).await?.ok_or(Failure::Absent)?;
    if does {
        accounts::put_convener(tx.link(), &account.user()).await?;
    } else {
        accounts::drop_convener(tx.link(), &account.user()).await?;
    }
    tx.commit().await?;
    tracing::info!(user.id = %account.id, convener = does, "Who convenes the network was changed.");
    Ok(())
}

/// Every account, by address.
///
/// # Errors
/// `Forbidden`, or broken.
pub async fn list(house: &House, actor: &Actor) -> Result<Vec<Account>, Failure> {
    must_manage(actor)?;
    let mut reader = house.database.read().await?;
    Ok(accounts::all(reader.link()).await?)
}

fn must_manage<R>(actor: &Actor) -> Result<(), Failure<R>> {
    if may(&house_standings(actor), Action::ManageUsers) { Ok(()) } else { Err(Failure::Forbidden) }
}

async fn hashed(
    house: &House,
    identity: &Identity,
    password: &str,
    email: &str,
) -> Result<String, Failure<PersonRefusal>> {
    passwords::acceptable(password, email).map_err(|refusal| Failure::Refused(PersonRefusal::Password(refusal)))?;
    Ok(identity.hasher.hash(password, house.chance.secret()).await?)
}

/// The address in its one form, if a letter could be sent there.
pub(crate) fn checked_email(typed: &str) -> Result<String, PersonRefusal> {
    let email = normal_email(typed);
    let (local, domain) = email.rsplit_once('@').ok_or(PersonRefusal::Email)?;
    let good = email.chars().count() <= EMAIL_MAX
        && !local.is_empty()
        && !local.contains('@')
        && !domain.is_empty()
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !email.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"'));
    if good { Ok(email) } else { Err(PersonRefusal::Email) }
}

pub(super) fn checked_name(typed: &str) -> Result<String, PersonRefusal> {
    let name = typed.trim();
    let good = !name.is_empty() && name.chars().count() <= NAME_MAX && !name.chars().any(char::is_control);
    if good { Ok(name.to_owned()) } else { Err(PersonRefusal::Name) }
}
