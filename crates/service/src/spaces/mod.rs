//! Spaces of mechanisms, of their bodies and of the convener, all the year round: what is newest, what comes, what is to be
//! done, what is being written, and the papers at hand. A space is for those who belong there; to others it is not there.

mod materials;
mod notes;
mod reminding;
mod tasks;
mod telling;

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::Directory,
    ids::{MechanismId, UserId},
    meeting::Meeting,
    people::MechanismRole,
    policy::{Action, may},
};
use entente_exchange::{
    gatherings::Gathering,
    policy::Reader,
    post::Home,
    space,
    space_notes::SpaceNote,
    tasks::{Doer, Task},
};
use entente_store::{Broken, Link, accounts, gatherings, meetings, space_notes, spaces};

pub use entente_exchange::{space as word_of, space_notes as note_rules, tasks as rules, tasks_acts::Act};
pub use entente_store::spaces::Material;
pub use materials::{File, MaterialRefusal, Put, drop_material, material, may_drop, may_put, put_material};
pub use notes::{
    Change, OpenedNote, ReadNote, Verified, act_on_note, begin_note, note, notes, read_note, verify_notes,
};
pub use reminding::remind;
pub(crate) use telling::tell_named;

pub use tasks::{
    Asked, Linked, Listed, NewTask, OpenedTask, Refused, act, make, of_cause, prefill, task, tasks, tasks_of,
};

use crate::{
    Actor, Failure, House, actor,
    boards::{self, Card},
    follow_up::today,
    secrets,
};

/// Cards of a board that a space shows.
const CARDS: usize = 5;
/// The longest ahead a space looks for events, in microseconds: a year.
const YEAR: i64 = 366 * 86_400_000_000;

/// A space as somebody sees it who belongs there.
#[derive(Clone, Debug)]
pub struct Opened {
    pub home: Home,
    pub reader: Reader,
    pub cards: Vec<Card>,
    /// Coming meetings and events, the next first.
    pub meetings: Vec<Meeting>,
    pub gatherings: Vec<Gathering>,
    /// What is still to be done, the most pressing first.
    pub tasks: Vec<Task>,
    pub materials: Vec<Material>,
    /// Notes that are written together with their last change, what was written in last first; archived ones as well.
    pub notes: Vec<(SpaceNote, Option<Change>)>,
    /// Of those who are named.
    pub names: BTreeMap<UserId, String>,
    /// Since when the reader's calendar of it has its key.
    pub feed_since: Option<Moment>,
}

/// The spaces somebody belongs to: mechanisms, their bodies, the convener's.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn mine(house: &House, directory: &Directory, who: &Actor) -> Result<Vec<Home>, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let reader = boards::reader(house, who).await?;
    Ok(of_reader(directory, &reader))
}

fn of_reader(directory: &Directory, reader: &Reader) -> Vec<Home> {
    let mut homes: Vec<Home> = Vec::new();
    let mut mechanisms: Vec<&MechanismId> = reader.belongs.iter().map(|(mechanism, _)| mechanism).collect();
    mechanisms.extend(reader.bodies.iter().map(|(mechanism, _)| mechanism));
    mechanisms.sort();
    mechanisms.dedup();
    for mechanism in mechanisms {
        homes.push(Home { mechanism: Some(mechanism.clone()), body: None });
        for body in directory.mechanism(mechanism.as_str()).map(|one| &one.structures).into_iter().flatten() {
            homes.push(Home { mechanism: Some(mechanism.clone()), body: Some(body.key()) });
        }
    }
    homes.push(Home::default());
    homes.retain(|home| space::may_enter(reader, home));
    homes
}

/// Whether there is such a home at all.
pub(crate) fn exists(directory: &Directory, home: &Home) -> bool {
    match (&home.mechanism, &home.body) {
        (None, None) => true,
        (None, Some(_)) => false,
        (Some(mechanism), body) => directory.mechanism(mechanism.as_str()).is_some_and(|one| {
            body.as_ref().is_none_or(|key| one.structures.iter().any(|structure| structure.key() == *key))
        }),
    }
}

/// The space, if it exists for the actor.
pub(crate) async fn entered(
    link: Link<'_>,
    directory: &Directory,
    who: &Actor,
    home: &Home,
) -> Result<Reader, Failure> {
    let reader = boards::reading(link, who).await?;
    if exists(directory, home) && space::may_enter(&reader, home) { Ok(reader) } else { Err(Failure::Absent) }
}

/// A space.
///
/// # Errors
/// [`Failure::Absent`] for those who do not belong there.
pub async fn open(house: &House, directory: &Directory, who: &Actor, home: &Home) -> Result<Opened, Failure> {
    let (reader, meetings, gatherings, materials, notes, feed_since) = {
        let mut connection = house.database.read().await?;
        let reader = entered(connection.link(), directory, who, home).await?;
        let user = reader.user.clone().ok_or(Failure::Absent)?;
        let meetings = coming(connection.link(), who, home, &today(house).to_string()).await?;
        let gatherings = held(connection.link(), &reader, home, house.now()).await?;
        let materials = spaces::materials(connection.link(), &space::word(home)).await?;
        let notes = space_notes::of_space(connection.link(), &space::word(home)).await?;
        let since = spaces::subscribed_since(connection.link(), &user, &subscription(home)).await?;
        (reader, meetings, gatherings, materials, notes, since)
    };
    let filter = boards::Filter {
        mechanism: Some(home.mechanism.clone().unwrap_or_else(|| MechanismId::new(boards::CONVENER))),
        body: home.body.clone(),
        ..boards::Filter::default()
    };
    let mut cards = boards::board(house, who, &filter).await?.cards;
    cards.truncate(CARDS);
    let mut tasks = tasks_of(house, who, home).await?;
    tasks.retain(|task| task.state.is_live());
    let mut connection = house.database.read().await?;
    let people = tasks.iter().filter_map(|task| match &task.content.doer {
        Doer::Person(user) => Some(user.clone()),
        Doer::Body(_) | Doer::Nobody => None,
    });
    let people = people.chain(materials.iter().map(|one| UserId::new(one.put_by.clone())));
    let writers = notes.iter().map(|(note, change)| change.as_ref().map_or(&note.author, |one| &one.by).clone());
    let people: Vec<UserId> = people.chain(writers).collect();
    let names = names(connection.link(), people).await?;
    Ok(Opened { home: home.clone(), reader, cards, meetings, gatherings, tasks, materials, notes, names, feed_since })
}

/// The coming meetings of a home in which the actor has a part. Meetings are of mechanisms; their bodies see those, too.
pub(crate) async fn coming(mut link: Link<'_>, who: &Actor, home: &Home, today: &str) -> Result<Vec<Meeting>, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut found = Vec::new();
    for meeting in meetings::of_account(link.again(), &user).await? {
        if meeting.mechanism != home.mechanism || meeting.ends_on.as_str() < today {
            continue;
        }
        let place = actor::place(link.again(), &meeting, who).await?;
        if may(&place.standings, Action::ReadMeeting) {
            found.push(meeting);
        }
    }
    found.sort_by(|a, b| a.starts_on.cmp(&b.starts_on));
    Ok(found)
}

/// The coming events of a home: of a mechanism those of its bodies, too, as far as the reader may read of them.
pub(crate) async fn held(
    mut link: Link<'_>,
    reader: &Reader,
    home: &Home,
    now: Moment,
) -> Result<Vec<Gathering>, Broken> {
    let audiences = crate::gatherings::audiences(link.again(), reader).await?;
    let until = Moment::from_micros(now.micros().saturating_add(YEAR));
    let mut found = gatherings::between(link, &audiences, now, until, crate::gatherings::MOST).await?;
    found.retain(|one| {
        reader.sees_gathering(one)
            && one.home.mechanism == home.mechanism
            && (home.body.is_none() || one.home.body == home.body)
    });
    Ok(found)
}

pub(crate) async fn names(
    mut link: Link<'_>,
    people: impl IntoIterator<Item = UserId>,
) -> Result<BTreeMap<UserId, String>, Broken> {
    let mut names = BTreeMap::new();
    for user in people {
        if !names.contains_key(&user)
            && let Some(account) = accounts::by_id(link.again(), &user).await?
        {
            names.insert(user, account.name);
        }
    }
    Ok(names)
}

/// Who works in a space: can be given what is to be done there.
pub(crate) async fn workers(mut link: Link<'_>, home: &Home) -> Result<Vec<UserId>, Broken> {
    let mut people = Vec::new();
    match (&home.mechanism, &home.body) {
        (None, _) => people = accounts::conveners(link).await?,
        (Some(mechanism), body) => {
            for (user, role) in accounts::members_of(link.again(), mechanism).await? {
                let works = match role {
                    MechanismRole::Secretariat | MechanismRole::Chair => true,
                    MechanismRole::Member => body.is_none(),
                    MechanismRole::Observer => false,
                };
                if works {
                    people.push(user);
                }
            }
            if let Some(body) = body {
                people.extend(accounts::members_of_body(link, mechanism, body).await?);
            }
        }
    }
    people.sort();
    people.dedup();
    Ok(people)
}

/// How a space's calendar is named where its key is kept.
pub(crate) fn subscription(home: &Home) -> String {
    format!("space {}", space::word(home))
}

/// Gives the actor's calendar of a space a key, and ends the one before. The key is not kept and cannot be shown again.
///
/// # Errors
/// [`Failure::Absent`] for those who do not belong there.
pub async fn renew_feed(house: &House, directory: &Directory, who: &Actor, home: &Home) -> Result<String, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let (secret, hash) = secrets::fresh(house);
    let mut tx = house.database.write().await?;
    entered(tx.link(), directory, who, home).await?;
    spaces::subscribe(tx.link(), &user, &subscription(home), &hash, house.now()).await?;
    tx.commit().await?;
    tracing::info!(user.id = %user, "A calendar of a space got a new key.");
    Ok(secret)
}

/// Ends the actor's calendar of a space.
///
/// # Errors
/// [`Failure::Absent`] for those who do not belong there.
pub async fn end_feed(house: &House, directory: &Directory, who: &Actor, home: &Home) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    entered(tx.link(), directory, who, home).await?;
    spaces::unsubscribe(tx.link(), &user, &subscription(home)).await?;
    tx.commit().await?;
    Ok(())
}
