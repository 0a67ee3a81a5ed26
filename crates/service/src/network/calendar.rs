//! A calendar across mechanisms: meetings and light events, as far as somebody may know of them. A meeting is known to those
//! who have a part in it, and to those whom it lets know of its days; nobody sees clashes with what they do not know of.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    clock::Moment,
    directory::Directory,
    ids::{MechanismId, MeetingId, UserId},
    meeting::Meeting,
    policy::Action,
    programme::Programme,
};
use entente_exchange::{
    clashes::{self, Clash, Occasion},
    gatherings::{self as rules, Gathering, Seat, State},
    policy::Reader,
    post::{Audience, Home},
    space,
};
use entente_store::{Broken, Link, events, gatherings as kept, meeting_days, meetings, spaces as keys};
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::{
    Actor, Failure, House, actor, boards,
    calendar::{entries as written, gatherings as event_entries, ics::Entry},
    gatherings, secrets, spaces,
    steps::hung,
};

/// Keys of themes taken from the items of a programme.
const THEMES: usize = 6;

/// What an occasion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Meeting,
    /// Of the whole network.
    GlobalMeeting,
    Gathering(rules::Kind),
}

/// An occasion, as its reader may know it.
#[derive(Clone, Debug)]
pub struct Known {
    pub occasion: Occasion,
    pub what: What,
    pub title: String,
    /// ISO 639-1, of the title.
    pub language: String,
    pub place: String,
    /// Where one reads more; none: the reader only knows its days.
    pub href: Option<String>,
    pub cancelled: bool,
}

/// Days in a calendar, with what is in each other's way.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// By their first day.
    pub known: Vec<Known>,
    /// Places in `known`, with what they are in each other's way in.
    pub clashes: Vec<(usize, usize, Vec<Clash>)>,
    /// Of the people in clashes.
    pub names: BTreeMap<UserId, String>,
    /// Since when the reader's calendar of the network has its key.
    pub feed_since: Option<Moment>,
    pub reader: Reader,
}

/// How the network's calendar is named where its key is kept.
const NETWORK: &str = "network";

/// What is on between two days.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn calendar(
    house: &House,
    directory: &Directory,
    who: &Actor,
    from: Date,
    until: Date,
) -> Result<Calendar, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    // A fortnight more on both sides, for what is in the way of the days at the edge.
    let wide = |date: Date, days: i64| date.checked_add(days.days()).unwrap_or(date);
    let all = known(connection.link(), house, directory, who, &reader, wide(from, -15), wide(until, 15)).await?;
    let within = |one: &Known| one.occasion.first <= until && one.occasion.last >= from;
    let mut calendar = Calendar::default();
    for (place, one) in all.iter().enumerate() {
        for (other_place, other) in all.iter().enumerate().skip(place + 1) {
            if one.cancelled || other.cancelled || !(within(one) || within(other)) {
                continue;
            }
            let found = clashes::of(&one.occasion, &other.occasion);
            if !found.is_empty() {
                calendar.clashes.push((place, other_place, found));
            }
        }
    }
    let people = calendar.clashes.iter().flat_map(|(.., found)| found).flat_map(people_of).collect::<Vec<_>>();
    calendar.names = spaces::names(connection.link(), people).await?;
    if let Some(user) = &reader.user {
        calendar.feed_since = keys::subscribed_since(connection.link(), user, NETWORK).await?;
    }
    calendar.known = all;
    calendar.reader = reader;
    Ok(calendar)
}

fn people_of(clash: &Clash) -> Vec<UserId> {
    match clash {
        Clash::People { people } => people.clone(),
        Clash::Days { .. } | Clash::Global | Clash::Themes { .. } => Vec::new(),
    }
}

/// Something that is being planned, before it is saved.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Of what is there already: its id, so that it is not in its own way.
    pub id: String,
    /// None: of the whole network, if `global`; else the convener's.
    pub mechanism: Option<MechanismId>,
    pub global: bool,
    pub first: Date,
    pub last: Date,
    pub themes: Vec<String>,
}

/// What is in the way of something planned, as far as the actor may know of it: the nearest first.
///
/// # Errors
/// As [`calendar`].
pub async fn clashes_of(
    house: &House,
    directory: &Directory,
    who: &Actor,
    planned: Planned,
) -> Result<(Vec<(Known, Vec<Clash>)>, BTreeMap<UserId, String>), Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let wide = |date: Date, days: i64| date.checked_add(days.days()).unwrap_or(date);
    let (from, until) = (wide(planned.first, -15), wide(planned.last, 15));
    let all = known(connection.link(), house, directory, who, &reader, from, until).await?;
    let occasion = Occasion {
        states: states(directory, planned.mechanism.as_ref()),
        id: planned.id,
        mechanism: planned.mechanism,
        global: planned.global,
        first: planned.first,
        last: planned.last,
        themes: planned.themes,
        // Who plans it is expected there.
        people: reader.user.iter().cloned().collect(),
    };
    let mut found: Vec<(Known, Vec<Clash>)> = Vec::new();
    for one in all.into_iter().filter(|one| !one.cancelled) {
        let clashes = clashes::of(&occasion, &one.occasion);
        if !clashes.is_empty() {
            found.push((one, clashes));
        }
    }
    let people = found.iter().flat_map(|(_, found)| found).flat_map(people_of).collect::<Vec<_>>();
    let names = spaces::names(connection.link(), people).await?;
    Ok((found, names))
}

fn states(directory: &Directory, mechanism: Option<&MechanismId>) -> BTreeSet<String> {
    let found = mechanism.and_then(|id| directory.mechanism(id.as_str()));
    found.into_iter().flat_map(|one| one.seats()).map(str::to_owned).collect()
}

/// All that the reader may know of between two days, by the first day.
async fn known(
    mut link: Link<'_>,
    house: &House,
    directory: &Directory,
    who: &Actor,
    reader: &Reader,
    from: Date,
    until: Date,
) -> Result<Vec<Known>, Broken> {
    let mut found = Vec::new();
    let mut seen: BTreeSet<MeetingId> = BTreeSet::new();
    let within = |meeting: &Meeting| meeting.ends_on >= from.to_string() && meeting.starts_on <= until.to_string();
    let own = match &reader.user {
        Some(user) => meetings::of_account(link.again(), user).await?,
        None => Vec::new(),
    };
    for meeting in own.into_iter().filter(within) {
        let place = actor::place(link.again(), &meeting, who).await?;
        if !place.may(Action::ReadMeeting) {
            continue;
        }
        let mut people: BTreeSet<UserId> = BTreeSet::new();
        if place.may(Action::ReadParties) {
            let members = meetings::members(link.again(), &meeting.id).await?;
            people.extend(members.into_iter().map(|row| UserId::new(row.account_id)));
            people.extend(meetings::roles(link.again(), &meeting.id).await?.into_iter().map(|(user, _)| user));
        }
        let days = meeting_days::of(link.again(), &meeting.id).await?;
        let programme = house.programmes.read(link.again(), &meeting.id).await?;
        let themes = days
            .map(|days| days.themes)
            .filter(|themes| !themes.is_empty())
            .or_else(|| programme.map(|programme| themes_of(&programme, directory)))
            .unwrap_or_default();
        seen.insert(meeting.id.clone());
        let href = Some(format!("/meetings/{}", meeting.id));
        found.extend(of_meeting(directory, &meeting, themes, people, href));
    }
    for (meeting, audience, days) in meeting_days::all(link.again()).await? {
        let may_know = Audience::read(&audience).is_some_and(|audience| reader.may_read(&audience));
        if may_know && within(&meeting) && !seen.contains(&meeting.id) {
            found.extend(of_meeting(directory, &meeting, days.themes, BTreeSet::new(), None));
        }
    }
    let at = |date: Date| {
        let midnight = date.to_datetime(Time::midnight()).to_zoned_datetime(TimeZone::UTC);
        Moment::from_micros(midnight.map(|at| at.timestamp().as_microsecond()).unwrap_or_default())
    };
    let after = until.tomorrow().unwrap_or(until);
    for one in gatherings::between(link.again(), reader, at(from), at(after)).await? {
        let signed = kept::signed(link.again(), &one.id).await?;
        let holds = reader.may_hold(&one);
        let people = signed
            .into_iter()
            .filter(|sign_up| sign_up.seat == Seat::Placed)
            .map(|sign_up| sign_up.user)
            .filter(|user| holds || reader.user.as_ref() == Some(user))
            .collect();
        found.extend(of_gathering(directory, &one, people));
    }
    found.sort_by(|a, b| (a.occasion.first, &a.occasion.id).cmp(&(b.occasion.first, &b.occasion.id)));
    Ok(found)
}

/// The themes of a programme's items, the commonest first.
fn themes_of(programme: &Programme, directory: &Directory) -> Vec<String> {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for theme in programme.items.iter().flat_map(|item| &item.details.themes) {
        *counted.entry(directory.theme_key(theme)).or_default() += 1;
    }
    let mut themes: Vec<(&str, usize)> = counted.into_iter().collect();
    themes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    themes.into_iter().take(THEMES).map(|(theme, _)| theme.to_owned()).collect()
}

fn of_meeting(
    directory: &Directory,
    meeting: &Meeting,
    themes: Vec<String>,
    people: BTreeSet<UserId>,
    href: Option<String>,
) -> Option<Known> {
    let (language, title) = meeting.title.pick("en");
    let global = meeting.mechanism.is_none();
    Some(Known {
        occasion: Occasion {
            id: format!("meeting {}", meeting.id),
            mechanism: meeting.mechanism.clone(),
            global,
            first: meeting.starts_on.parse().ok()?,
            last: meeting.ends_on.parse().ok()?,
            themes,
            states: states(directory, meeting.mechanism.as_ref()),
            people,
        },
        what: if global { What::GlobalMeeting } else { What::Meeting },
        title: title.to_owned(),
        language: language.to_owned(),
        place: meeting.city.clone(),
        href,
        cancelled: false,
    })
}

fn of_gathering(directory: &Directory, one: &Gathering, people: BTreeSet<UserId>) -> Option<Known> {
    let (first, last) = one.content.days();
    Some(Known {
        occasion: Occasion {
            id: format!("event {}", one.id),
            mechanism: one.home.mechanism.clone(),
            global: false,
            first: first.parse().ok()?,
            last: last.parse().ok()?,
            themes: one.content.themes.clone(),
            states: states(directory, one.home.mechanism.as_ref()),
            people,
        },
        what: What::Gathering(one.content.kind),
        title: one.content.title.clone(),
        language: one.content.language.code().to_owned(),
        place: one.content.place.clone(),
        href: Some(format!("/events/{}", one.id)),
        cancelled: one.state == State::Cancelled,
    })
}

/// The months a calendar that is subscribed to holds: one back, a year ahead.
fn span(now: Moment) -> (Date, Date) {
    let at = Timestamp::from_microsecond(now.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let today = at.to_zoned_datetime(TimeZone::UTC).date();
    (today.checked_sub(1.month()).unwrap_or(today), today.checked_add(1.year()).unwrap_or(today))
}

/// What somebody may know of the network's days, as entries of a calendar.
pub(crate) async fn entries(
    house: &House,
    directory: &Directory,
    who: &Actor,
    reader: written::Reader<'_>,
) -> Result<Vec<Entry>, Failure> {
    let (from, until) = span(house.now());
    let mut connection = house.database.read().await?;
    let eyes = boards::reading(connection.link(), who).await?;
    let all = known(connection.link(), house, directory, who, &eyes, from, until).await?;
    let mut entries = Vec::new();
    for one in all {
        if let Some(id) = one.occasion.id.strip_prefix("event ")
            && let Some(gathering) = kept::by_id(connection.link(), &entente_domain::ids::GatheringId::new(id)).await?
        {
            entries.push(event_entries::entry(&gathering, reader.public_url, false));
        } else if let Some(id) = one.occasion.id.strip_prefix("meeting ") {
            let id = MeetingId::new(id);
            if let Some(meeting) = meetings::by_id(connection.link(), &id).await? {
                let begun = events::end(connection.link(), &id).await?.map_or(Moment::default(), |(_, begun)| begun);
                entries.push(written::days(&meeting, reader, begun, one.href.is_some()));
            }
        }
    }
    Ok(entries)
}

/// What a space has to come, as entries of a calendar, for somebody who belongs there.
pub(crate) async fn entries_of_space(
    house: &House,
    directory: &Directory,
    who: &Actor,
    home: &Home,
    reader: written::Reader<'_>,
) -> Result<Vec<Entry>, Failure> {
    let mut connection = house.database.read().await?;
    let eyes = spaces::entered(connection.link(), directory, who, home).await?;
    let (from, _) = span(house.now());
    let mut meetings = Vec::new();
    for meeting in spaces::coming(connection.link(), who, home, &from.to_string()).await? {
        let begun = events::end(connection.link(), &meeting.id).await?.map_or(Moment::default(), |(_, begun)| begun);
        meetings.push((meeting.id.clone(), written::days(&meeting, reader, begun, true)));
    }
    let mut entries = hung(connection.link(), meetings).await?;
    for one in spaces::held(connection.link(), &eyes, home, house.now()).await? {
        entries.push(event_entries::entry(&one, reader.public_url, false));
    }
    drop(connection);
    for task in spaces::tasks_of(house, who, home).await? {
        entries.extend(event_entries::day_of_task(&task, reader));
    }
    Ok(entries)
}

/// Gives the actor's calendar of the network a key, and ends the one before. The key is not kept and cannot be shown again.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn renew_feed(house: &House, who: &Actor) -> Result<String, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let (secret, hash) = secrets::fresh(house);
    let mut tx = house.database.write().await?;
    keys::subscribe(tx.link(), &user, NETWORK, &hash, house.now()).await?;
    tx.commit().await?;
    tracing::info!(user.id = %user, "A calendar of the network got a new key.");
    Ok(secret)
}

/// Ends the actor's calendar of the network.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn end_feed(house: &House, who: &Actor) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    keys::unsubscribe(tx.link(), &user, NETWORK).await?;
    tx.commit().await?;
    Ok(())
}

/// What a subscription is of: a space, or the network.
pub(crate) fn subscribed(what: &str) -> Option<Home> {
    what.strip_prefix("space ").map(space::read)
}
