//! One-time links: signing in by mail, and making the first administrator.
//!
//! A link's page only looks ([`open_link`]); a button uses it ([`use_link`]),
//! because mail scanners follow links. A link by mail works once, for ten
//! minutes, in the browser that asked for it.

use std::net::IpAddr;

use entente_domain::{clock::Moment, ids::UserId, text::Language};
use entente_store::{
    Link, accounts,
    accounts::Account,
    sessions,
    sessions::{Mail, SignInLink},
};

use super::{
    Browser, Identity, SignedIn, normal_email, passwords,
    people::{PersonRefusal, checked_email, checked_name},
    sign_in::{open_session, welcome},
};
use crate::{Failure, House, secrets};

/// A link by mail is good for this long.
pub const LINK_SECONDS: i64 = 10 * 60;
/// The first administrator's link is good for this long.
pub const FIRST_ADMIN_SECONDS: i64 = 24 * 3_600;

const SIGN_IN: &str = "sign_in";
const FIRST_ADMINISTRATOR: &str = "first_administrator";

/// Who asks for a link, and where it will lead.
#[derive(Clone, Debug)]
pub struct LinkRequest<'a> {
    pub email: &'a str,
    /// From the asking browser's cookie.
    pub browser_secret: &'a str,
    pub address: IpAddr,
    /// What stands before the token in the link: `https://host/sign-in/link/`.
    pub link_prefix: &'a str,
}

/// A letter in its reader's language; `{link}` in the body is where the link goes.
#[derive(Clone, Debug)]
pub struct Letter {
    pub subject: String,
    pub body: String,
}

/// Why no link is sent. Nothing here tells whether the address has an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRequestRefusal {
    TooManyAttempts { retry_after_s: u64 },
}

/// Sends a link to the address if it has an account; the answer is the same if not.
///
/// `letter` is told the account's language, none where it has no preference.
///
/// # Errors
/// [`LinkRequestRefusal`], or broken.
pub async fn request_link(
    house: &House,
    identity: &Identity,
    request: &LinkRequest<'_>,
    letter: impl Fn(Option<Language>) -> Letter + Send,
) -> Result<(), Failure<LinkRequestRefusal>> {
    let email = normal_email(request.email);
    identity.limits.link(&email, request.address).map_err(|retry_after_s| {
        tracing::warn!("Links are being asked for too fast; told to wait.");
        Failure::Refused(LinkRequestRefusal::TooManyAttempts { retry_after_s })
    })?;
    let now = house.now();
    let (token, kept) = secrets::fresh(house);
    let mut tx = house.database.write().await?;
    let account = accounts::by_email(tx.link(), &email).await?.filter(|account| account.disabled_at.is_none());
    let entry = SignInLink {
        token_hash: kept,
        purpose: SIGN_IN.to_owned(),
        // Without an account a link to nothing is kept, so that the work, and with it the time, is the same.
        account_id: account.as_ref().map(|account| account.id.clone()),
        browser_hash: Some(secrets::hash(request.browser_secret)),
        created_at: now.micros(),
        expires_at: now.plus_seconds(LINK_SECONDS).micros(),
        used_at: None,
    };
    sessions::insert_link(tx.link(), &entry).await?;
    let letter = letter(account.as_ref().and_then(|account| account.language.as_deref()).and_then(Language::from_tag));
    if let Some(account) = &account {
        let link = format!("{}{token}", request.link_prefix);
        sessions::insert_mail(tx.link(), &mail(house, account, letter, &link)).await?;
    }
    tx.commit().await?;
    if let Some(account) = account {
        tracing::info!(user.id = %account.id, "A link to sign in was asked for.");
    }
    Ok(())
}

fn mail(house: &House, account: &Account, letter: Letter, link: &str) -> Mail {
    let now = house.now().micros();
    Mail {
        id: house.id(),
        recipient: account.email.clone(),
        subject: letter.subject,
        body: letter.body.replace("{link}", link),
        created_at: now,
        sent_at: None,
        attempts: 0,
        next_attempt_at: now,
        calendar: None,
    }
}

/// A letter as it went, or would have gone, to its reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentLetter {
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub written_at: Moment,
}

/// The latest letters with their links in them: for the mailbox of a development server, and nothing else.
///
/// # Errors
/// Broken only.
pub async fn recent_letters(house: &House) -> Result<Vec<SentLetter>, Failure> {
    let mut reader = house.database.read().await?;
    let mails = sessions::recent_mail(reader.link()).await?;
    Ok(mails
        .into_iter()
        .map(|mail| SentLetter {
            recipient: mail.recipient,
            subject: mail.subject,
            body: mail.body,
            written_at: Moment::from_micros(mail.created_at),
        })
        .collect())
}

/// Why a link does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    Unknown,
    Expired,
    Used,
    /// Asked for in another browser.
    OtherBrowser,
}

/// Whether a link by mail is good in this browser. Changes nothing.
///
/// # Errors
/// [`LinkRefusal`], or broken.
pub async fn open_link(house: &House, token: &str, browser_secret: Option<&str>) -> Result<(), Failure<LinkRefusal>> {
    let mut reader = house.database.read().await?;
    good_link(reader.link(), token, SIGN_IN, browser_secret, house.now()).await?;
    Ok(())
}

/// Signs in by a link by mail and uses it up.
///
/// # Errors
/// [`LinkRefusal`], or broken.
pub async fn use_link(
    house: &House,
    identity: &Identity,
    token: &str,
    browser_secret: Option<&str>,
    browser: &Browser,
) -> Result<SignedIn, Failure<LinkRefusal>> {
    let now = house.now();
    let mut tx = house.database.write().await?;
    let entry = good_link(tx.link(), token, SIGN_IN, browser_secret, now).await?;
    let account = match &entry.account_id {
        Some(id) => accounts::by_id(tx.link(), &UserId::new(id.clone())).await?,
        None => None,
    };
    let account =
        account.filter(|account| account.disabled_at.is_none()).ok_or(Failure::Refused(LinkRefusal::Unknown))?;
    if !sessions::use_link(tx.link(), &entry.token_hash, now).await? {
        return Err(Failure::Refused(LinkRefusal::Used));
    }
    let signed_in = open_session(house, &mut tx, &account, browser).await?;
    tx.commit().await?;
    welcome(identity, browser, &signed_in);
    Ok(signed_in)
}

/// A link to be shown once, to whoever installs.
#[derive(Clone)]
pub struct OneTimeLink {
    pub token: String,
    pub expires_at: Moment,
}

/// Why there is no first administrator now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstAdminRefusal {
    /// Somebody has an account already.
    AccountsExist,
    Link(LinkRefusal),
    Person(PersonRefusal),
}

/// Makes the link with which the first account is made; an earlier one stops working.
///
/// # Errors
/// [`FirstAdminRefusal::AccountsExist`], or broken.
pub async fn create_first_admin_link(house: &House) -> Result<OneTimeLink, Failure<FirstAdminRefusal>> {
    let now = house.now();
    let (token, kept) = secrets::fresh(house);
    let expires_at = now.plus_seconds(FIRST_ADMIN_SECONDS);
    let mut tx = house.database.write().await?;
    if accounts::count(tx.link()).await? > 0 {
        return Err(Failure::Refused(FirstAdminRefusal::AccountsExist));
    }
    sessions::delete_links_for(tx.link(), FIRST_ADMINISTRATOR).await?;
    let entry = SignInLink {
        token_hash: kept,
        purpose: FIRST_ADMINISTRATOR.to_owned(),
        account_id: None,
        browser_hash: None,
        created_at: now.micros(),
        expires_at: expires_at.micros(),
        used_at: None,
    };
    sessions::insert_link(tx.link(), &entry).await?;
    tx.commit().await?;
    Ok(OneTimeLink { token, expires_at })
}

/// Whether the first administrator's link is good. Changes nothing.
///
/// # Errors
/// [`FirstAdminRefusal`], or broken.
pub async fn open_first_admin_link(house: &House, token: &str) -> Result<(), Failure<FirstAdminRefusal>> {
    let mut reader = house.database.read().await?;
    if accounts::count(reader.link()).await? > 0 {
        return Err(Failure::Refused(FirstAdminRefusal::AccountsExist));
    }
    good_link(reader.link(), token, FIRST_ADMINISTRATOR, None, house.now())
        .await
        .map_err(|failure| failure.widen(FirstAdminRefusal::Link))?;
    Ok(())
}

/// Makes the first account, an administrator's, and signs it in.
///
/// # Errors
/// [`FirstAdminRefusal`], or broken.
pub async fn use_first_admin_link(
    house: &House,
    identity: &Identity,
    token: &str,
    name: &str,
    email: &str,
    password: &str,
    browser: &Browser,
) -> Result<SignedIn, Failure<FirstAdminRefusal>> {
    open_first_admin_link(house, token).await?;
    let person = |refusal| Failure::Refused(FirstAdminRefusal::Person(refusal));
    let name = checked_name(name).map_err(person)?;
    let email = checked_email(email).map_err(person)?;
    passwords::acceptable(password, &email).map_err(|refusal| person(PersonRefusal::Password(refusal)))?;
    let hash = identity.hasher.hash(password, house.chance.secret()).await?;
    let now = house.now();
    let account = Account {
        id: house.id(),
        email,
        name,
        language: None,
        zone: None,
        administrator: true,
        generation: 0,
        created_at: now.micros(),
        disabled_at: None,
    };
    let mut tx = house.database.write().await?;
    let entry = good_link(tx.link(), token, FIRST_ADMINISTRATOR, None, now)
        .await
        .map_err(|failure| failure.widen(FirstAdminRefusal::Link))?;
    // Using the link first takes its row's lock, so two browsers cannot both pass the count.
    if !sessions::use_link(tx.link(), &entry.token_hash, now).await? {
        return Err(Failure::Refused(FirstAdminRefusal::Link(LinkRefusal::Used)));
    }
    if accounts::count(tx.link()).await? > 0 {
        return Err(Failure::Refused(FirstAdminRefusal::AccountsExist));
    }
    accounts::insert(tx.link(), &account, Some(&hash)).await?;
    let signed_in = open_session(house, &mut tx, &account, browser).await?;
    tx.commit().await?;
    welcome(identity, browser, &signed_in);
    Ok(signed_in)
}

async fn good_link(
    link: Link<'_>,
    token: &str,
    purpose: &str,
    browser_secret: Option<&str>,
    now: Moment,
) -> Result<SignInLink, Failure<LinkRefusal>> {
    let entry = sessions::link_by_hash(link, &secrets::hash(token)).await?;
    let refused = |refusal| Err(Failure::Refused(refusal));
    let Some(entry) = entry.filter(|entry| entry.purpose == purpose) else { return refused(LinkRefusal::Unknown) };
    if entry.browser_hash.is_some() && entry.browser_hash != browser_secret.map(secrets::hash) {
        return refused(LinkRefusal::OtherBrowser);
    }
    if entry.used_at.is_some() {
        return refused(LinkRefusal::Used);
    }
    if now.micros() >= entry.expires_at {
        return refused(LinkRefusal::Expired);
    }
    Ok(entry)
}
