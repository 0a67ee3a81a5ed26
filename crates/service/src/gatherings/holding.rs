//! Announcing light events, writing them anew, cancelling them; and telling those who planned to come.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, GatheringId, UserId},
};
use entente_exchange::{
    event::Event,
    gatherings::{Content, Gathering, Seat, SignUp, State, moved_up},
    gatherings_acts::{self, Act, By, Refusal, is_rescheduled},
    gatherings_check::{self, Problem},
    notices::NoticeKind,
    post::Home,
};
use entente_store::{
    Broken, Link, Tx, accounts,
    exchange::{self, Origin},
    gatherings as kept,
    notices::Subject,
};

use crate::{
    Actor, Failure, House,
    boards::{self, Names},
    notices::{self as letters, News},
    search::taking,
    spaces, themes,
};

/// An event that somebody announces.
#[derive(Clone, Debug)]
pub struct New {
    /// Its id: made with the form, so that the form sent twice is one event.
    pub id: GatheringId,
    pub home: Home,
    pub content: Content,
}

/// Why it was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is wrong in the form.
    Problems(Vec<Problem>),
    Rule(Refusal),
}

fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}

fn checked(directory: &Directory, home: &Home, content: &Content) -> Result<(), Failure<Refused>> {
    let found = gatherings_check::problems(home, content, &Names(directory));
    if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refused::Problems(found))) }
}

/// Announces an event.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for who may not in that name, or what is wrong in the form.
pub async fn announce(house: &House, directory: &Directory, who: &Actor, mut new: New) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let reader = boards::reading(tx.link(), who).await.map_err(never)?;
    if let Some(there) = kept::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    if !reader.may_announce(&new.home) || !spaces::exists(directory, &new.home) {
        return Err(Failure::Forbidden);
    }
    themes::settle(tx.link(), &mut new.content.themes).await?;
    checked(directory, &new.home, &new.content)?;
    let now = house.now();
    let one = Gathering {
        id: new.id,
        home: new.home,
        author: user.clone(),
        state: State::Planned,
        version: 1,
        content: new.content,
        reason: None,
        created_at: now,
        changed_at: now,
    };
    kept::insert(tx.link(), &one).await?;
    let event = Event::GatheringAnnounced {
        gathering: one.id.clone(),
        kind: one.content.kind,
        home: one.home.mechanism.clone(),
        audience: one.audience().to_string(),
    };
    let origin = Origin { actor: Some(user), mechanism: one.home.mechanism.clone(), command: None };
    exchange::append(tx.link(), &origin, now, &event).await?;
    taking::gatherings::take(&mut tx, &one).await?;
    for user in belonging(tx.link(), &one.home).await? {
        tell(house, &mut tx, &one, NoticeKind::Announced, user, &origin).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Does something to an event.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn act(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &GatheringId,
    command: &CommandId,
    seen: i64,
    mut act: Act,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let reader = boards::reading(tx.link(), who).await.map_err(never)?;
    let one = kept::locked(tx.link(), id).await?.filter(|one| reader.sees_gathering(one)).ok_or(Failure::Absent)?;
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    if let Act::Write(content) = &mut act
        && reader.may_hold(&one)
    {
        themes::settle(tx.link(), &mut content.themes).await?;
        checked(directory, &one.home, content)?;
    }
    let by = By { reader: &reader, at: house.now(), seen };
    let (after, event) = gatherings_acts::act(&one, by, &act).map_err(|refusal| match refusal {
        Refusal::Forbidden => Failure::Forbidden,
        other => Failure::Refused(Refused::Rule(other)),
    })?;
    kept::save(tx.link(), &after).await?;
    let origin = Origin { actor: Some(user), mechanism: one.home.mechanism.clone(), command: Some(command.clone()) };
    exchange::append(tx.link(), &origin, by.at, &event).await?;
    taking::gatherings::take(&mut tx, &after).await?;
    let signed = kept::signed(tx.link(), id).await?;
    match &act {
        Act::Cancel { .. } => tell_all(house, &mut tx, &after, NoticeKind::Cancelled, &signed, &origin).await?,
        Act::Write(_) => {
            if is_rescheduled(&one.content, &after.content) {
                tell_all(house, &mut tx, &after, NoticeKind::Rescheduled, &signed, &origin).await?;
            }
            move_up(house, &mut tx, &after, &origin).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Those whose space it is that holds an event.
async fn belonging(link: Link<'_>, home: &Home) -> Result<Vec<UserId>, Broken> {
    match (&home.mechanism, &home.body) {
        (Some(mechanism), None) => {
            Ok(accounts::members_of(link, mechanism).await?.into_iter().map(|(user, _)| user).collect())
        }
        (Some(_), Some(_)) | (None, _) => spaces::workers(link, home).await,
    }
}

async fn tell_all(
    house: &House,
    tx: &mut Tx,
    one: &Gathering,
    kind: NoticeKind,
    signed: &[SignUp],
    origin: &Origin,
) -> Result<(), Broken> {
    for sign_up in signed.iter().filter(|sign_up| kind == NoticeKind::Cancelled || sign_up.seat == Seat::Placed) {
        tell(house, tx, one, kind, sign_up.user.clone(), origin).await?;
    }
    Ok(())
}

/// Gives what places there are to those who wait, in their order, and tells them.
pub(super) async fn move_up(house: &House, tx: &mut Tx, one: &Gathering, origin: &Origin) -> Result<(), Broken> {
    let signed = kept::signed(tx.link(), &one.id).await?;
    for user in moved_up(one.content.places, &signed) {
        kept::give_seat(tx.link(), &one.id, &user).await?;
        // Who gave their place back is nobody's business.
        let origin = Origin { actor: None, mechanism: origin.mechanism.clone(), command: None };
        tell(house, tx, one, NoticeKind::Placed, user, &origin).await?;
    }
    Ok(())
}

/// Puts one notice, if its reader may read what it is of.
async fn tell(
    house: &House,
    tx: &mut Tx,
    one: &Gathering,
    kind: NoticeKind,
    account: UserId,
    origin: &Origin,
) -> Result<(), Broken> {
    let eyes = boards::eyes_of(tx.link(), &account).await?;
    if !eyes.sees_gathering(one) || origin.actor.as_ref() == Some(&account) {
        return Ok(());
    }
    letters::put(house, tx, account, News::new(kind, Subject::Gathering(one.id.clone()), origin)).await
}
