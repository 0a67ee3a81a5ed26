//! Light events: a seminar, a round table, a training, a workshop. When and where, for whom, who has a place, and who
//! waits for one.

use entente_domain::{
    clock::Moment,
    ids::{GatheringId, MechanismId, UserId},
    text::Language,
    words,
};
use jiff::{Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{
    acts,
    policy::{Deed, Reader, Tie, may},
    post::{Audience, Home, Reach},
};

words! {
    Kind { Seminar = "seminar", RoundTable = "round_table", Training = "training", Workshop = "workshop" }
}

words! { State { Planned = "planned", Cancelled = "cancelled" } }

/// What can be written anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub kind: Kind,
    /// Of title and programme.
    pub language: Language,
    pub title: String,
    /// The programme, Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    pub starts_at: Moment,
    pub ends_at: Moment,
    /// IANA; its hours are those of this zone.
    pub zone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Where one joins from afar: for those who have a place.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// In which it is held.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Keys of themes, the foremost first.
    #[serde(default)]
    pub themes: Vec<String>,
    pub reach: Reach,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_with: Vec<MechanismId>,
    #[serde(default)]
    pub may_publish: bool,
    /// None: as many as come.
    #[serde(default)]
    pub places: Option<u32>,
    /// From then on nobody signs up any more; none: from its beginning.
    #[serde(default)]
    pub closes_at: Option<Moment>,
}

impl Content {
    /// Its first and last day in its zone, `YYYY-MM-DD`.
    pub fn days(&self) -> (String, String) {
        let zone = TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC);
        let day = |at: Moment| {
            let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
            at.to_zoned_datetime(zone.clone()).date().to_string()
        };
        (day(self.starts_at), day(self.ends_at))
    }

    /// From when on nobody signs up any more.
    pub fn closing(&self) -> Moment {
        self.closes_at.unwrap_or(self.starts_at)
    }
}

/// The instant at which clocks there say so; none if it is no day, no hour or no zone.
pub fn instant(day: &str, time: &str, zone: &str) -> Option<Moment> {
    let day: civil::Date = day.parse().ok()?;
    let (hour, minute) = time.split_once(':')?;
    let time = civil::Time::new(hour.parse().ok()?, minute.get(..2)?.parse().ok()?, 0, 0).ok()?;
    let zone = TimeZone::get(zone).ok()?;
    let at = day.to_datetime(time).to_zoned_datetime(zone).ok()?;
    Some(Moment::from_micros(at.timestamp().as_microsecond()))
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathering {
    pub id: GatheringId,
    /// Who holds it.
    pub home: Home,
    pub author: UserId,
    pub state: State,
    /// Grows with every change of it; signing up leaves it alone.
    pub version: i64,
    pub content: Content,
    /// Why it was cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub created_at: Moment,
    pub changed_at: Moment,
}

impl Gathering {
    /// Who may read of it, as one word for the index.
    pub fn audience(&self) -> Audience {
        Audience::to(&self.home, self.content.reach, &self.content.shared_with)
    }
}

impl Reader {
    /// What they are to an event, its author included.
    pub fn ties_to_gathering(&self, one: &Gathering) -> Vec<Tie> {
        let mut ties = self.ties(&one.home, &one.audience());
        if self.user.as_ref() == Some(&one.author) {
            ties.push(Tie::Author);
        }
        ties
    }

    pub fn sees_gathering(&self, one: &Gathering) -> bool {
        may(&self.ties_to_gathering(one), Deed::Read(one.content.reach))
    }

    /// Whether they hold it: write it anew, cancel it, see who comes.
    pub fn may_hold(&self, one: &Gathering) -> bool {
        self.sees_gathering(one) && acts::may_edit(&self.ties_to_gathering(one))
    }

    pub fn may_sign_up(&self, one: &Gathering) -> bool {
        may(&self.ties_to_gathering(one), Deed::SignUp(one.content.reach))
    }

    /// Whether they announce events in the name of a home.
    pub fn may_announce(&self, home: &Home) -> bool {
        self.may(Deed::Post, home, &Audience::Network)
    }
}

words! {
    /// What somebody who signed up has.
    Seat { Placed = "placed", Waiting = "waiting" }
}

/// Somebody who signed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    pub user: UserId,
    /// For whom they come, as they chose; none: for themselves, or the convener.
    pub mechanism: Option<MechanismId>,
    pub seat: Seat,
    pub at: Moment,
}

/// What the next one gets who signs up.
pub fn next_seat(places: Option<u32>, signed: &[SignUp]) -> Seat {
    let placed = signed.iter().filter(|one| one.seat == Seat::Placed).count();
    // Who comes late never overtakes who waits.
    let waits = signed.iter().any(|one| one.seat == Seat::Waiting);
    match places {
        Some(places) if waits || placed >= usize::try_from(places).unwrap_or(usize::MAX) => Seat::Waiting,
        Some(_) | None => Seat::Placed,
    }
}

/// Who of those that wait has a place now, the first first. `signed` in the order in which they signed up.
pub fn moved_up(places: Option<u32>, signed: &[SignUp]) -> Vec<UserId> {
    let placed = signed.iter().filter(|one| one.seat == Seat::Placed).count();
    let free = places.map_or(usize::MAX, |places| usize::try_from(places).unwrap_or(usize::MAX).saturating_sub(placed));
    signed.iter().filter(|one| one.seat == Seat::Waiting).take(free).map(|one| one.user.clone()).collect()
}
