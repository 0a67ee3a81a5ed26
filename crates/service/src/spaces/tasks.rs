//! Tasks of spaces: put there, written anew, moved between columns, dropped with a reason; and where they come from.

use std::collections::BTreeMap;

use entente_domain::{
    directory::Directory,
    ids::{CommandId, CommitmentId, PostId, TaskId, UserId},
};
use entente_exchange::{
    event::Event,
    notices::NoticeKind,
    policy::Reader,
    post::{Audience, Home},
    space,
    tasks::{self as rules, Cause, Content, Doer, Problem, State, Task},
    tasks_acts::{self, By, Refusal},
};
use entente_store::{
    Broken, Link, commitments,
    exchange::{self, Origin as Doing, Recorded},
    posts, tasks as kept,
};

use super::{Act, entered, names, telling, workers};
use crate::{Actor, Failure, House, boards, follow_up, listening::Live, search::taking};

/// How many are looked at; a list of tasks is read by people.
const MOST: i64 = 2_000;

/// Why it was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is wrong in the form.
    Problems(Vec<Problem>),
    Rule(Refusal),
}

/// Where a new task comes from, as a form names it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Asked {
    #[default]
    ByHand,
    Agreed(follow_up::Asked),
    Commitment(CommitmentId),
    Post(PostId),
}

/// A task that somebody puts into a space.
#[derive(Clone, Debug)]
pub struct NewTask {
    /// Its id: made with the form, so that the form sent twice is one task.
    pub id: TaskId,
    pub home: Home,
    pub from: Asked,
    pub content: Content,
}

/// Where a task comes from, for a reader who may open that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    pub href: String,
    pub title: String,
    /// ISO 639-1.
    pub language: String,
}

/// What is in all spaces of a reader.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    pub tasks: Vec<Task>,
    pub names: BTreeMap<UserId, String>,
    pub reader: Reader,
}

/// The tasks in the spaces of the actor by their day; of one space, if it is named.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn tasks(house: &House, who: &Actor, home: Option<&Home>) -> Result<Listed, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let tasks = seen(connection.link(), &reader, home, "").await?;
    let people: Vec<UserId> = tasks.iter().filter_map(person).collect();
    let names = names(connection.link(), people).await?;
    Ok(Listed { tasks, names, reader })
}

/// The tasks of one space.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn tasks_of(house: &House, who: &Actor, home: &Home) -> Result<Vec<Task>, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    Ok(seen(connection.link(), &reader, Some(home), "").await?)
}

/// The tasks that come from a commitment, a post, or an entry of a note, as far as the actor may read them.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn of_cause(house: &House, who: &Actor, cause: &str) -> Result<Vec<Task>, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    if reader.user.is_none() {
        return Ok(Vec::new());
    }
    Ok(seen(connection.link(), &reader, None, cause).await?)
}

async fn seen(mut link: Link<'_>, reader: &Reader, home: Option<&Home>, cause: &str) -> Result<Vec<Task>, Broken> {
    let mut audiences = kept::audiences(link.again()).await?;
    audiences.retain(|word| Audience::read(word).is_some_and(|audience| reader.may_read(&audience)));
    let mut found = kept::find(link, &audiences, None, cause, MOST).await?;
    // Asked once more of each: the word in the index is for finding, not for showing.
    found.retain(|task| reader.sees_task(task) && home.is_none_or(|home| task.home == *home));
    Ok(found)
}

fn person(task: &Task) -> Option<UserId> {
    match &task.content.doer {
        Doer::Person(user) => Some(user.clone()),
        Doer::Body(_) | Doer::Nobody => None,
    }
}

/// A task with all that belongs to it.
#[derive(Clone, Debug)]
pub struct OpenedTask {
    pub task: Task,
    pub cause: Option<Linked>,
    pub happened: Vec<Recorded>,
    pub names: BTreeMap<UserId, String>,
    /// Who can be given it.
    pub doers: Vec<UserId>,
    pub reader: Reader,
}

/// One task.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the actor.
pub async fn task(house: &House, who: &Actor, id: &TaskId) -> Result<OpenedTask, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let task =
        kept::by_id(connection.link(), id).await?.filter(|task| reader.sees_task(task)).ok_or(Failure::Absent)?;
    let cause = linked(connection.link(), who, &task.cause).await?;
    let happened = exchange::of_subject(connection.link(), id.as_str()).await?;
    let doers = workers(connection.link(), &task.home).await?;
    let people = happened.iter().filter_map(|one| one.actor.clone()).chain(doers.iter().cloned()).chain(person(&task));
    let names = names(connection.link(), people.collect::<Vec<_>>()).await?;
    Ok(OpenedTask { task, cause, happened, names, doers, reader })
}

/// Where it comes from, if the reader may open that.
async fn linked(mut link: Link<'_>, who: &Actor, cause: &Cause) -> Result<Option<Linked>, Failure> {
    let eyes = follow_up::eyes(link.again(), who).await?;
    Ok(match cause {
        Cause::ByHand => None,
        Cause::Agreed(source) => follow_up::origin(link, who, source).await?.map(|origin| {
            let (language, title) = origin.title.pick("en");
            Linked { href: origin.href.clone(), title: title.to_owned(), language: language.to_owned() }
        }),
        Cause::Commitment(id) => commitments::by_id(link, id).await?.filter(|one| eyes.sees(one)).map(|one| Linked {
            href: format!("/follow-up/{id}"),
            title: one.content.title,
            language: one.content.language.code().to_owned(),
        }),
        Cause::Post(id) => posts::by_id(link, id).await?.filter(|post| eyes.reader.sees(post)).map(|post| Linked {
            href: format!("/posts/{id}"),
            title: post.content.title,
            language: post.content.language.code().to_owned(),
        }),
    })
}

/// What the form of a new task begins with: where it comes from, its words and its day.
#[derive(Clone, Debug, Default)]
pub struct Prefilled {
    pub cause: Cause,
    pub linked: Option<Linked>,
    pub words: String,
    pub due: String,
    /// Who can be given it there.
    pub doers: Vec<UserId>,
    pub names: BTreeMap<UserId, String>,
}

/// Looks up what a task is to be made of, and who can be given it in that space.
///
/// # Errors
/// [`Failure::Absent`] if that, or the space, is not there for the actor.
pub async fn prefill(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    home: &Home,
    asked: &Asked,
) -> Result<Prefilled, Failure> {
    let mut filled = Prefilled::default();
    match asked {
        Asked::ByHand => {}
        Asked::Agreed(asked) => {
            let found = follow_up::prefill(house, live, who, asked).await?;
            (filled.cause, filled.words, filled.due) = (Cause::Agreed(found.source), found.words, found.due);
        }
        Asked::Commitment(id) => {
            let found = follow_up::open(house, who, id).await?.commitment;
            filled.cause = Cause::Commitment(id.clone());
            (filled.words, filled.due) = (found.content.title, found.content.due);
        }
        Asked::Post(id) => {
            let found = boards::open(house, who, id).await?.post;
            filled.cause = Cause::Post(id.clone());
            filled.words = found.content.title;
        }
    }
    let mut connection = house.database.read().await?;
    entered(connection.link(), directory, who, home).await?;
    filled.linked = linked(connection.link(), who, &filled.cause).await?;
    filled.doers = workers(connection.link(), home).await?;
    filled.names = names(connection.link(), filled.doers.clone()).await?;
    Ok(filled)
}

/// Puts a task into a space.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Absent`] if the space or what it comes from is not there, [`Failure::Forbidden`] for
/// who only reads there, or what is wrong in the form.
pub async fn make(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    new: NewTask,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    // The cause is read here once more: what a form says of it counts for nothing.
    let cause = prefill(house, live, directory, who, &new.home, &new.from).await.map_err(never)?.cause;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let reader = entered(tx.link(), directory, who, &new.home).await.map_err(never)?;
    if let Some(there) = kept::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    if !space::may_work(&reader, &new.home) {
        return Err(Failure::Forbidden);
    }
    let workers = workers(tx.link(), &new.home).await?;
    checked(directory, &new.home, &new.content, &workers)?;
    let now = house.now();
    let task = Task {
        id: new.id,
        home: new.home,
        author: user.clone(),
        cause,
        state: State::Open,
        version: 1,
        content: new.content,
        reason: None,
        created_at: now,
        moved_at: now,
        changed_at: now,
    };
    kept::insert(tx.link(), &task).await?;
    let event = Event::TaskMade {
        task: task.id.clone(),
        home: task.home.mechanism.clone(),
        audience: task.audience().to_string(),
    };
    let origin = Doing { actor: Some(user), mechanism: task.home.mechanism.clone(), command: None };
    exchange::append(tx.link(), &origin, now, &event).await?;
    taking::tasks::take(&mut tx, &task).await?;
    if task.content.doer != Doer::Nobody {
        for user in telling::doers(&mut tx, &task).await? {
            telling::put(house, &mut tx, &task, NoticeKind::Committed, user, &origin).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

fn checked(directory: &Directory, home: &Home, content: &Content, workers: &[UserId]) -> Result<(), Failure<Refused>> {
    let knows = |doer: &Doer| match doer {
        Doer::Nobody => true,
        Doer::Person(user) => workers.contains(user),
        // In a body's space the body itself does it; in its mechanism's any of its bodies.
        Doer::Body(key) => {
            home.body.as_ref().is_none_or(|body| body == key)
                && super::exists(directory, &Home { mechanism: home.mechanism.clone(), body: Some(key.clone()) })
        }
    };
    let found = rules::problems(content, knows);
    if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refused::Problems(found))) }
}

/// Does something to a task.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn act(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &TaskId,
    command: &CommandId,
    seen: i64,
    act: Act,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let reader = boards::reading(tx.link(), who).await.map_err(never)?;
    let task = kept::locked(tx.link(), id).await?.filter(|task| reader.sees_task(task)).ok_or(Failure::Absent)?;
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    if let Act::Write(content) = &act
        && reader.may_move_task(&task)
    {
        let mut workers = workers(tx.link(), &task.home).await?;
        // Who has left since keeps what was theirs until it is given to another.
        workers.extend(person(&task));
        checked(directory, &task.home, content, &workers)?;
    }
    let by = By { reader: &reader, at: house.now(), seen };
    let (after, event) = tasks_acts::act(&task, by, &act).map_err(|refusal| match refusal {
        Refusal::Forbidden => Failure::Forbidden,
        other => Failure::Refused(Refused::Rule(other)),
    })?;
    kept::save(tx.link(), &after).await?;
    let origin = Doing { actor: Some(user), mechanism: task.home.mechanism.clone(), command: Some(command.clone()) };
    exchange::append(tx.link(), &origin, by.at, &event).await?;
    taking::tasks::take(&mut tx, &after).await?;
    if after.content.doer != task.content.doer && after.content.doer != Doer::Nobody {
        for user in telling::doers(&mut tx, &after).await? {
            telling::put(house, &mut tx, &after, NoticeKind::Committed, user, &origin).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}
