//! Posts: begun, published, written anew, moved, pinned, archived, withheld.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, NoteId, PostId, UserId},
};
use entente_exchange::{
    acts::{self, By, Refusal},
    check::{Problem, problems},
    policy::{Deed, Reader},
    post::{Audience, Content, Home, Post, PostKind, Reach, Stage, State},
};
use entente_store::{
    Tx,
    exchange::{self, Origin},
    posts,
};

use super::{Act, Event, Names, reading, telling};
use crate::{Actor, Failure, House, search, texts, themes};

/// A post that somebody begins.
#[derive(Clone, Debug)]
pub struct New {
    /// Its id: made with the form, so that the form sent twice is one post.
    pub id: PostId,
    pub kind: PostKind,
    pub home: Home,
    pub content: Content,
    pub answers: Option<PostId>,
    /// The note whose words it is made of.
    pub made_of: Option<NoteId>,
    /// At once, or kept as a draft.
    pub publish: bool,
}

/// Why a post was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is wrong in the form.
    Problems(Vec<Problem>),
    Rule(Refusal),
}

/// Begins a post, as a draft or at once.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for who may not post under that home, [`Failure::Absent`] if what it
/// answers is not there, or what is wrong in the form.
pub async fn begin(house: &House, directory: &Directory, who: &Actor, new: New) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    if let Some(note) = &new.made_of {
        // Whoever cannot read a note has made nothing of it.
        texts::open(house, who, note).await.map_err(never)?;
    }
    let mut tx = house.database.write().await?;
    // Before anything of it is looked at: a theme may become another in this moment.
    exchange::hold(tx.link()).await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    if let Some(there) = posts::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    let mut content = new.content;
    if new.kind == PostKind::Answer || new.answers.is_some() {
        let question = match &new.answers {
            Some(id) => super::seen(tx.link(), &eyes, id).await.map_err(never)?,
            None => return Err(Failure::Refused(Refused::Rule(Refusal::NoQuestion))),
        };
        if new.kind != PostKind::Answer || question.kind != PostKind::Question || question.state != State::Published {
            return Err(Failure::Refused(Refused::Rule(Refusal::NoQuestion)));
        }
        for_readers_of(&question, &new.home, &mut content);
    }
    if !eyes.may(Deed::Post, &new.home, &Audience::of(&new.home, &content)) || !is_body(directory, &new.home) {
        return Err(Failure::Forbidden);
    }
    themes::settle(tx.link(), &mut content.themes).await?;
    let found = problems(new.kind, &new.home, &content, &Names(directory), !new.publish);
    if !found.is_empty() {
        return Err(Failure::Refused(Refused::Problems(found)));
    }
    let now = house.now();
    let post = Post {
        id: new.id,
        kind: new.kind,
        home: new.home,
        author: user.clone(),
        state: State::Draft,
        stage: Stage::Open,
        version: 1,
        content,
        answers: new.answers,
        made_of: new.made_of,
        settled_by: None,
        created_at: now,
        published_at: None,
        changed_at: now,
        pinned: false,
        pinned_at_home: false,
        withheld: None,
    };
    match posts::insert(tx.link(), &post).await {
        Ok(()) => {}
        // The same form, sent twice in the same moment.
        Err(broken) if broken.is_duplicate() => return Ok(()),
        Err(broken) => return Err(Failure::Broken(broken)),
    }
    if new.publish {
        done(house, &mut tx, &eyes, &user, &post, &Act::Publish, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// An answer is for those who read the question, of whichever mechanism it comes.
fn for_readers_of(question: &Post, home: &Home, content: &mut Content) {
    let elsewhere = question.home.mechanism.is_some() && question.home.mechanism != home.mechanism;
    content.reach = match question.content.reach {
        // Of another mechanism than the question's: for both.
        Reach::Mechanism if elsewhere => Reach::Some,
        reach => reach,
    };
    content.themes.clone_from(&question.content.themes);
    content.shared_with = question.content.shared_with.clone();
    content.shared_with.extend(question.home.mechanism.clone());
    content.shared_with.retain(|one| Some(one) != home.mechanism.as_ref());
    content.shared_with.sort();
    content.shared_with.dedup();
    if content.reach != Reach::Some {
        content.shared_with.clear();
    }
}

fn is_body(directory: &Directory, home: &Home) -> bool {
    match (&home.mechanism, &home.body) {
        (None, None) => true,
        (None, Some(_)) => false,
        (Some(mechanism), body) => directory.mechanism(mechanism.as_str()).is_some_and(|mechanism| {
            body.as_ref().is_none_or(|body| mechanism.structures.iter().any(|one| one.key() == *body))
        }),
    }
}

/// Keeps a draft as it was typed, unfinished as it may be.
///
/// # Errors
/// As [`act`].
pub async fn draft(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &PostId,
    seen: i64,
    content: Content,
) -> Result<(), Failure<Refused>> {
    act(house, directory, who, id, &CommandId::new(house.id()), seen, Act::Write(Box::new(content))).await
}

/// Does something to a post.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn act(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &PostId,
    command: &CommandId,
    seen: i64,
    mut act: Act,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let post = posts::locked(tx.link(), id).await?.filter(|post| eyes.sees(post)).ok_or(Failure::Absent)?;
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    match &mut act {
        Act::Write(content) => {
            if let Some(question) = &post.answers
                && let Some(question) = posts::by_id(tx.link(), question).await?
            {
                for_readers_of(&question, &post.home, content);
            }
            themes::settle(tx.link(), &mut content.themes).await?;
            let draft = post.state == State::Draft;
            let found = problems(post.kind, &post.home, content, &Names(directory), draft);
            if !found.is_empty() {
                return Err(Failure::Refused(Refused::Problems(found)));
            }
        }
        Act::Publish => {
            let found = problems(post.kind, &post.home, &post.content, &Names(directory), false);
            if !found.is_empty() {
                return Err(Failure::Refused(Refused::Problems(found)));
            }
        }
        Act::Settle(Some(answer)) => {
            let answer = posts::by_id(tx.link(), answer).await?;
            let fits = answer.is_some_and(|answer| answer.answers.as_ref() == Some(id) && eyes.sees(&answer));
            if !fits {
                return Err(Failure::Refused(Refused::Rule(Refusal::NoAnswer)));
            }
        }
        Act::Settle(None)
        | Act::Move(_)
        | Act::Archive(_)
        | Act::PinAtHome(_)
        | Act::Pin(_)
        | Act::Withhold { .. }
        | Act::Restore => {}
    }
    done_as(house, &mut tx, &eyes, &user, &post, &act, Some(command), seen).await?;
    tx.commit().await?;
    Ok(())
}

/// Throws a draft away.
///
/// # Errors
/// [`Failure::Absent`] for all but its author, and for what is no draft.
pub async fn throw_away(house: &House, who: &Actor, id: &PostId) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    let eyes = reading(tx.link(), who).await?;
    let post = posts::locked(tx.link(), id).await?.filter(|post| eyes.sees(post)).ok_or(Failure::Absent)?;
    if post.state != State::Draft {
        return Err(Failure::Absent);
    }
    posts::drop_draft(tx.link(), id).await?;
    tx.commit().await?;
    Ok(())
}

async fn done(
    house: &House,
    tx: &mut Tx,
    eyes: &Reader,
    user: &UserId,
    post: &Post,
    act: &Act,
    command: Option<&CommandId>,
) -> Result<(), Failure<Refused>> {
    done_as(house, tx, eyes, user, post, act, command, post.version).await
}

#[allow(clippy::too_many_arguments, reason = "what an act is made of")]
async fn done_as(
    house: &House,
    tx: &mut Tx,
    eyes: &Reader,
    user: &UserId,
    post: &Post,
    act: &Act,
    command: Option<&CommandId>,
    seen: i64,
) -> Result<(), Failure<Refused>> {
    let ties = eyes.ties_to(post);
    let at = house.now();
    let by = By { user, ties: &ties, at, seen };
    let (after, event) = acts::act(post, by, act).map_err(|refusal| match refusal {
        Refusal::Forbidden => Failure::Forbidden,
        other => Failure::Refused(Refused::Rule(other)),
    })?;
    if let (Act::Write(_), Some(_)) = (act, &event) {
        posts::keep_version(tx.link(), post, at, user).await?;
    }
    posts::save(tx.link(), &after).await?;
    search::taking::posts::take(tx, &after).await?;
    if after.kind == PostKind::Question && after.audience() != post.audience() {
        // Answers are for those who read the question, also when these become others.
        for mut answer in posts::answers(tx.link(), &post.id).await? {
            let home = answer.home.clone();
            for_readers_of(&after, &home, &mut answer.content);
            answer.version += 1;
            posts::save(tx.link(), &answer).await?;
            search::taking::posts::take(tx, &answer).await?;
        }
    }
    if let Some(event) = event {
        let mechanism = post.home.mechanism.clone().filter(|home| eyes.belongs.iter().any(|(one, _)| one == home));
        let origin = Origin { actor: Some(user.clone()), mechanism, command: command.cloned() };
        exchange::append(tx.link(), &origin, at, &event).await?;
        telling::tell(house, tx, &after, &event, &origin).await?;
    }
    Ok(())
}

pub(super) fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}

/// The event of an act that is recorded by itself.
pub(super) async fn record(
    house: &House,
    tx: &mut Tx,
    post: &Post,
    origin: &Origin,
    event: &Event,
) -> Result<(), entente_store::Broken> {
    exchange::append(tx.link(), origin, house.now(), event).await?;
    telling::tell(house, tx, post, event, origin).await
}
