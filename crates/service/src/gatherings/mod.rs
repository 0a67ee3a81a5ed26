//! Light events: what is held, who comes, and with which papers. Who signed up is known to those who hold it, and to nobody
//! else; how many, to everybody who reads of it.

mod holding;
mod papers;
mod signing;

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::{GatheringId, UserId},
};
use entente_exchange::{
    gatherings::{Gathering, Seat, SignUp, State},
    gatherings_acts::{open_to_sign_up, open_to_withdraw},
    policy::Reader,
    post::Audience,
};
use entente_store::{Broken, Link, exchange, gatherings as kept};

pub use entente_exchange::{
    gatherings as rules, gatherings_acts::Act, gatherings_acts::Refusal, gatherings_check as check,
};
pub use entente_store::{exchange::Recorded, gatherings::Paper};
pub use holding::{New, Refused, act, announce};
pub use papers::{PaperRefusal, drop_paper, may_put, paper, put_paper};
pub use signing::{sign_up, withdraw};

use crate::{Actor, Failure, House, boards, spaces};

/// How many are shown at once.
pub(crate) const MOST: i64 = 500;
/// How long ago an event may have been to stand in the list of what was, in microseconds: a year.
const YEAR: i64 = 366 * 86_400_000_000;

/// The audiences the reader belongs to, of those there are.
pub(crate) async fn audiences(link: Link<'_>, reader: &Reader) -> Result<Vec<String>, Broken> {
    let mut words = kept::audiences(link).await?;
    words.retain(|word| Audience::read(word).is_some_and(|audience| reader.may_read(&audience)));
    Ok(words)
}

/// The events held between two instants, as far as the reader may read of them, the first first.
pub(crate) async fn between(
    mut link: Link<'_>,
    reader: &Reader,
    from: Moment,
    until: Moment,
) -> Result<Vec<Gathering>, Broken> {
    let audiences = audiences(link.again(), reader).await?;
    let mut found = kept::between(link, &audiences, from, until, MOST).await?;
    // Asked once more of each: the word in the index is for finding, not for showing.
    found.retain(|one| reader.sees_gathering(one));
    Ok(found)
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub gathering: Gathering,
    /// How many have a place.
    pub placed: usize,
    /// What the reader has.
    pub mine: Option<Seat>,
}

/// What is held, for one reader.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// The next first.
    pub coming: Vec<Line>,
    /// The last first.
    pub past: Vec<Line>,
    pub reader: Reader,
}

/// The events the actor may read of: coming, and of the last year.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn list(house: &House, who: &Actor) -> Result<Listed, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let now = house.now().micros();
    let (from, until) = (Moment::from_micros(now - YEAR), Moment::from_micros(now.saturating_add(3 * YEAR)));
    let mut listed = Listed::default();
    for gathering in between(connection.link(), &reader, from, until).await? {
        let signed = kept::signed(connection.link(), &gathering.id).await?;
        let line = Line {
            placed: signed.iter().filter(|one| one.seat == Seat::Placed).count(),
            mine: own(&reader, &signed).map(|one| one.seat),
            gathering,
        };
        if line.gathering.content.ends_at.micros() > now {
            listed.coming.push(line);
        } else {
            listed.past.insert(0, line);
        }
    }
    listed.reader = reader;
    Ok(listed)
}

fn own<'s>(reader: &Reader, signed: &'s [SignUp]) -> Option<&'s SignUp> {
    let user = reader.user.as_ref()?;
    signed.iter().find(|one| one.user == *user)
}

/// An event with all that belongs to it, as far as its reader may know it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Without the link for those who have no place and do not hold it.
    pub gathering: Gathering,
    pub placed: usize,
    pub waiting: usize,
    pub mine: Option<SignUp>,
    /// In which place the reader waits, from one.
    pub mine_after: Option<usize>,
    /// For those who hold it: who signed up, in that order.
    pub signed: Vec<SignUp>,
    pub papers: Vec<Paper>,
    pub happened: Vec<Recorded>,
    pub names: BTreeMap<UserId, String>,
    pub reader: Reader,
    pub may_hold: bool,
    pub may_sign_up: bool,
    pub may_withdraw: bool,
    /// There is a link, whether the reader sees it or not.
    pub has_link: bool,
}

/// One event.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the actor.
pub async fn open(house: &House, who: &Actor, id: &GatheringId) -> Result<Opened, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let mut gathering = seen(connection.link(), &reader, id).await?;
    let signed = kept::signed(connection.link(), id).await?;
    let mine = own(&reader, &signed).cloned();
    let waiting: Vec<&SignUp> = signed.iter().filter(|one| one.seat == Seat::Waiting).collect();
    let mine_after =
        mine.as_ref().and_then(|mine| waiting.iter().position(|one| one.user == mine.user)).map(|before| before + 1);
    let (may_hold, now) = (reader.may_hold(&gathering), house.now());
    let has_place = mine.as_ref().is_some_and(|mine| mine.seat == Seat::Placed);
    let has_link = !gathering.content.link.is_empty();
    if !has_place && !may_hold {
        gathering.content.link.clear();
    }
    let placed = signed.len() - waiting.len();
    let waiting = waiting.len();
    let papers = kept::papers(connection.link(), id).await?;
    let of_network = !reader.belongs.is_empty() || reader.convener;
    let happened = if of_network { exchange::of_subject(connection.link(), id.as_str()).await? } else { Vec::new() };
    let mut people: Vec<UserId> = happened.iter().filter_map(|one| one.actor.clone()).collect();
    if may_hold {
        people.extend(signed.iter().map(|one| one.user.clone()));
    }
    let names = spaces::names(connection.link(), people).await?;
    let may_sign_up = mine.is_none() && reader.may_sign_up(&gathering) && open_to_sign_up(&gathering, now).is_ok();
    let may_withdraw = mine.is_some() && open_to_withdraw(&gathering, now).is_ok();
    Ok(Opened {
        placed,
        waiting,
        mine,
        mine_after,
        signed: if may_hold { signed } else { Vec::new() },
        papers,
        happened,
        names,
        may_hold: may_hold && gathering.state == State::Planned,
        may_sign_up,
        may_withdraw,
        has_link,
        gathering,
        reader,
    })
}

/// The event, if it exists for the reader.
pub(crate) async fn seen(link: Link<'_>, reader: &Reader, id: &GatheringId) -> Result<Gathering, Failure> {
    kept::by_id(link, id).await?.filter(|one| reader.sees_gathering(one)).ok_or(Failure::Absent)
}
