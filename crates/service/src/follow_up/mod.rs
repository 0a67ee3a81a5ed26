//! The register of follow-up: what was undertaken and recommended, by whom it is to be done, and what became of it. Who may
//! read and do what is `entente_exchange::commitments_policy`'s to say; here it is asked of everything that is shown.

mod agreed;
mod committing;
mod impacts;
pub(crate) mod introduced;
mod origins;
mod reminding;
mod telling;

use std::collections::BTreeMap;

use entente_domain::{
    ids::{CommitmentId, DocumentId, MeetingId, ParaId, UserId},
    meeting::Meeting,
    policy::{Action, may},
};
use entente_exchange::{
    commitments::{Commitment, Entry, EntryKind, Owner, State},
    commitments_due::{Press, press},
    impact::Impact,
    post::Audience,
};
use entente_store::{Broken, Link, accounts, commitments, exchange, impacts as kept, meetings};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

pub use agreed::agreed_before;
pub use committing::{Added, New, Refused, act, add, commit};
pub use entente_exchange::{
    commitments as register_of, commitments_acts::Act, commitments_check as check, commitments_policy::Eyes, impact,
};
pub use entente_store::{commitments::Former, exchange::Recorded};
pub use impacts::{
    ImpactRefused, NewImpact, OpenedImpact, impact as open_impact, list as impact_list, record, table as impact_table,
    write,
};
pub use origins::{Asked, Origin, Prefilled, prefill};
pub use reminding::remind;

use crate::{
    Actor, Failure, House, actor,
    actor::Place,
    boards,
    tables::{Cell, Table},
    themes,
};
use origins::Origins;
pub(crate) use telling::office;

/// How many are looked at; a register is read by people.
const MOST: i64 = 2_000;

pub(crate) async fn eyes(mut link: Link<'_>, who: &Actor) -> Result<Eyes, Failure> {
    let reader = boards::reading(link.again(), who).await?;
    let podium = match &reader.user {
        Some(user) => podium(link, user).await?,
        None => Vec::new(),
    };
    Ok(Eyes { reader, podium })
}

/// What somebody is in the network and at its meetings, whoever is asking.
pub(crate) async fn eyes_of(mut link: Link<'_>, user: &UserId) -> Result<Eyes, Broken> {
    Ok(Eyes { reader: boards::eyes_of(link.again(), user).await?, podium: podium(link, user).await? })
}

async fn podium(
    mut link: Link<'_>,
    user: &UserId,
) -> Result<Vec<(MeetingId, Option<entente_domain::ids::MechanismId>)>, Broken> {
    let mut podium = Vec::new();
    for meeting in meetings::of_account(link.again(), user).await? {
        let place = actor::place_of(link.again(), &meeting, user, Place::default()).await?;
        if place.may(Action::HoldPen) {
            podium.push((meeting.id, meeting.mechanism));
        }
    }
    Ok(podium)
}

/// Where something comes from, if the reader may open that.
pub(crate) async fn origin(
    link: Link<'_>,
    who: &Actor,
    source: &entente_exchange::commitments::Source,
) -> Result<Option<Origin>, Failure> {
    Origins::of(who).find(link, source).await
}

/// What somebody is in the network and at its meetings.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages (displays).
pub async fn reader(house: &House, who: &Actor) -> Result<Eyes, Failure> {
    let mut reader = house.database.read().await?;
    eyes(reader.link(), who).await
}

/// The day it is, by UTC: days of commitments are days of the calendar and of no zone.
pub fn today(house: &House) -> Date {
    let now = Timestamp::from_microsecond(house.now().micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    now.to_zoned_datetime(TimeZone::UTC).date()
}

/// Which commitments a page asks for; what is none does not ask.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub owner: Option<Owner>,
    pub state: Option<State>,
    pub theme: Option<String>,
    pub press: Option<Press>,
    pub meeting: Option<MeetingId>,
    pub document: Option<(DocumentId, Option<ParaId>)>,
}

/// A line of the register.
#[derive(Clone, Debug)]
pub struct Row {
    pub commitment: Commitment,
    pub press: Press,
    /// Pieces of evidence.
    pub evidence: i64,
    /// Where it comes from, as far as the reader may know it.
    pub origin: Option<Origin>,
}

/// The register for one reader.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// The most pressing first.
    pub rows: Vec<Row>,
    /// The reader's next meeting.
    pub next: Option<Meeting>,
    pub eyes: Eyes,
    /// What can be chosen: the owners of all that the reader may read, and the meetings it comes from.
    pub owners: Vec<Owner>,
    pub meetings: Vec<Meeting>,
}

/// What stands in the register for the reader.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn register(house: &House, who: &Actor, filter: &Filter) -> Result<Register, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = eyes(reader.link(), who).await?;
    let today = today(house).to_string();
    let next = next_meeting(reader.link(), who, &today).await?;
    let mut wanted = wanted(reader.link(), &eyes).await?;
    let all = seen(reader.link(), &eyes, &wanted).await?;
    let mut owners: Vec<Owner> = all.iter().map(|one| one.content.owner.clone()).collect();
    owners.sort();
    owners.dedup();
    let mut origins = Origins::of(who);
    let mut from = Vec::new();
    for id in all.iter().filter_map(|one| one.source.meeting()) {
        if let Some(meeting) = origins.meeting(reader.link(), id).await?
            && !from.iter().any(|one: &Meeting| one.id == meeting.id)
        {
            from.push(meeting);
        }
    }
    wanted.owner = filter.owner.as_ref().map(ToString::to_string).unwrap_or_default();
    wanted.state = filter.state;
    wanted.theme = themes::asked_for(reader.link(), filter.theme.as_ref()).await?.unwrap_or_default();
    // A meeting the reader has no part in is one that nothing comes from.
    wanted.meeting = filter.meeting.as_ref().map(ToString::to_string).unwrap_or_default();
    if let Some((document, para)) = &filter.document {
        wanted.document = document.to_string();
        wanted.para = para.as_ref().map(ToString::to_string).unwrap_or_default();
    }
    let known = filter.meeting.as_ref().is_none_or(|id| from.iter().any(|one| one.id == *id));
    let found = if known { seen(reader.link(), &eyes, &wanted).await? } else { Vec::new() };
    let meeting = next.as_ref().map(|meeting| meeting.starts_on.as_str());
    let mut rows = Vec::with_capacity(found.len());
    for commitment in found {
        let press = press(&commitment, &today, meeting);
        if filter.press.is_none_or(|wanted| wanted == press) {
            rows.push(row(reader.link(), &mut origins, commitment, press).await?);
        }
    }
    // Nothing tells that it comes from a text the reader could not open.
    rows.retain(|row| filter.document.is_none() || row.origin.is_some());
    // Stable: within a part they stay by their day.
    rows.sort_by_key(|row| row.press);
    Ok(Register { rows, next, eyes, owners, meetings: from })
}

async fn row(
    mut link: Link<'_>,
    origins: &mut Origins<'_>,
    commitment: Commitment,
    press: Press,
) -> Result<Row, Failure> {
    Ok(Row {
        evidence: commitments::count_entries(link.again(), &commitment.id, Some(EntryKind::Evidence)).await?,
        origin: origins.find(link, &commitment.source).await?,
        press,
        commitment,
    })
}

async fn wanted(link: Link<'_>, eyes: &Eyes) -> Result<commitments::Wanted, Broken> {
    let mut audiences = commitments::audiences(link).await?;
    audiences.retain(|word| Audience::read(word).is_some_and(|audience| eyes.reader.may_read(&audience)));
    Ok(commitments::Wanted {
        audiences,
        meetings: eyes.podium.iter().map(|(meeting, _)| meeting.to_string()).collect(),
        limit: MOST,
        ..commitments::Wanted::default()
    })
}

/// Asked once more of each: the word in the index is for finding, not for showing.
async fn seen(link: Link<'_>, eyes: &Eyes, wanted: &commitments::Wanted) -> Result<Vec<Commitment>, Broken> {
    let mut found = commitments::find(link, wanted).await?;
    found.retain(|one| eyes.sees(one));
    Ok(found)
}

/// The next meeting in which the actor has a part.
async fn next_meeting(mut link: Link<'_>, who: &Actor, today: &str) -> Result<Option<Meeting>, Broken> {
    let Some(user) = who.user() else { return Ok(None) };
    let mut mine = meetings::of_account(link.again(), &user).await?;
    mine.retain(|meeting| meeting.starts_on.as_str() >= today);
    mine.sort_by(|a, b| a.starts_on.cmp(&b.starts_on));
    for meeting in mine {
        let place = actor::place(link.again(), &meeting, who).await?;
        if may(&place.standings, Action::ReadMeeting) {
            return Ok(Some(meeting));
        }
    }
    Ok(None)
}

/// A commitment with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub commitment: Commitment,
    pub press: Press,
    pub origin: Option<Origin>,
    /// Evidence and notes of progress, the first first.
    pub entries: Vec<Entry>,
    /// What stands in its place, and in whose place it stands, as far as the reader may read them.
    pub superseded_by: Option<Commitment>,
    pub supersedes: Vec<Commitment>,
    pub impacts: Vec<Impact>,
    /// What else could stand in its place: for those who may say so.
    pub others: Vec<Commitment>,
    /// For those of the network: what happened, what it said before (the last first), and who did it.
    pub happened: Vec<Recorded>,
    pub versions: Vec<Former>,
    pub names: BTreeMap<UserId, String>,
    pub eyes: Eyes,
}

/// One commitment.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the reader.
pub async fn open(house: &House, who: &Actor, id: &CommitmentId) -> Result<Opened, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = eyes(reader.link(), who).await?;
    let commitment = readable(reader.link(), &eyes, id).await?;
    let today = today(house).to_string();
    let next = next_meeting(reader.link(), who, &today).await?;
    let press = press(&commitment, &today, next.as_ref().map(|meeting| meeting.starts_on.as_str()));
    let origin = Origins::of(who).find(reader.link(), &commitment.source).await?;
    let wanted = wanted(reader.link(), &eyes).await?;
    let all = seen(reader.link(), &eyes, &wanted).await?;
    let supersedes = all.iter().filter(|one| one.superseded_by.as_ref() == Some(id)).cloned().collect();
    let others = if eyes.may_write(&commitment) && commitment.state.is_live() {
        all.iter().filter(|one| one.id != *id && one.state.is_live()).cloned().collect()
    } else {
        Vec::new()
    };
    let superseded_by = match &commitment.superseded_by {
        Some(other) => commitments::by_id(reader.link(), other).await?.filter(|one| eyes.sees(one)),
        None => None,
    };
    let mut impacts = kept::of_commitment(reader.link(), id).await?;
    impacts.retain(|one| eyes.sees_impact(one));
    let entries = commitments::entries(reader.link(), id).await?;
    let of_network = !eyes.reader.belongs.is_empty() || eyes.reader.convener || eyes.may_write(&commitment);
    let (mut happened, mut versions, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
    if of_network {
        happened = exchange::of_subject(reader.link(), id.as_str()).await?;
        versions = commitments::versions(reader.link(), id).await?;
        // What it said while fewer could read it is theirs.
        versions.retain(|former| eyes.sees(&Commitment { content: former.content.clone(), ..commitment.clone() }));
        let people = happened.iter().filter_map(|one| one.actor.clone());
        let people = people.chain(versions.iter().map(|one| one.by.clone()));
        for user in people.chain(entries.iter().map(|one| one.by.clone())) {
            if !names.contains_key(&user)
                && let Some(account) = accounts::by_id(reader.link(), &user).await?
            {
                names.insert(user, account.name);
            }
        }
    }
    Ok(Opened {
        commitment,
        press,
        origin,
        entries,
        superseded_by,
        supersedes,
        impacts,
        others,
        happened,
        versions,
        names,
        eyes,
    })
}

/// The commitment, if it exists for the reader.
pub(crate) async fn readable(link: Link<'_>, eyes: &Eyes, id: &CommitmentId) -> Result<Commitment, Failure> {
    commitments::by_id(link, id).await?.filter(|one| eyes.sees(one)).ok_or(Failure::Absent)
}

/// The register as a table. `name`: an owner in the reader's language.
pub fn table(rows: &[Row], name: impl Fn(&Owner) -> String) -> Table {
    const HEAD: [&str; 12] = [
        "kind",
        "text",
        "owner",
        "due",
        "state",
        "overdue",
        "evidence",
        "indicator",
        "themes",
        "origin",
        "language",
        "id",
    ];
    let mut table = Table::new("follow-up", &HEAD);
    for row in rows {
        let (one, content) = (&row.commitment, &row.commitment.content);
        table.push([
            content.kind.word().into(),
            content.title.as_str().into(),
            name(&content.owner).into(),
            Cell::day(&content.due),
            one.state.word().into(),
            if row.press == Press::Overdue { "overdue" } else { "" }.into(),
            row.evidence.into(),
            content.indicator.as_str().into(),
            content.themes.join(" ").into(),
            row.origin.as_ref().map(Origin::cited).unwrap_or_default().into(),
            content.language.code().into(),
            one.id.as_str().into(),
        ]);
    }
    table
}
