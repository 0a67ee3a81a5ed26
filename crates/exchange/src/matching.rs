//! Which offers fit which requests, and why. Both must be about the same theme and consist in the same thing; a language
//! in common, the same part of the world and time enough make it better. In which language a post is written says
//! nothing: people who share a working language understand each other.

use std::collections::BTreeSet;

use entente_domain::{clock::Moment, text::Language};
use jiff::{Timestamp, civil, tz::TimeZone};

use crate::post::{Post, PostKind, Stage, State, Support};

/// Where a mechanism or a State lies, in the directory's words.
pub trait Geography {
    /// Of a mechanism, by its key.
    fn region_of_mechanism(&self, key: &str) -> Option<String>;
    /// Of a State, by its code.
    fn part_of_world(&self, code: &str) -> Option<String>;
    /// Whether a mechanism lies dormant, by its key.
    fn is_dormant(&self, key: &str) -> bool;
}

/// One reason why they fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Keys of the themes they share.
    Themes(Vec<String>),
    Support(Vec<Support>),
    Languages(Vec<Language>),
    /// States both are about.
    Places(Vec<String>),
    /// Both are about, or come from, this part of the world.
    Region(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// More is better; nothing else follows from it.
    pub score: u32,
    /// The strongest first.
    pub reasons: Vec<Reason>,
}

const THEME: u32 = 4;
const SUPPORT: u32 = 3;
const LANGUAGE: u32 = 3;
const PLACE: u32 = 2;
const REGION: u32 = 1;
/// More languages in common help little.
const LANGUAGES_COUNTED: usize = 2;

/// Whether an offer fits a request at an instant, whichever of the two is named first.
pub fn fit(one: &Post, other: &Post, now: Moment, geography: &impl Geography) -> Option<Fit> {
    let (request, offer) = match (one.kind, other.kind) {
        (PostKind::Request, PostKind::Offer) => (one, other),
        (PostKind::Offer, PostKind::Request) => (other, one),
        _ => return None,
    };
    // Nobody is introduced to themselves.
    if request.home.mechanism == offer.home.mechanism || !stands(request, now) || !stands(offer, now) {
        return None;
    }
    // Who lies dormant answers nobody.
    if [request, offer]
        .iter()
        .any(|post| post.home.mechanism.as_ref().is_some_and(|key| geography.is_dormant(key.as_str())))
    {
        return None;
    }
    let themes = common(&request.content.themes, &offer.content.themes);
    let (asked, given) = (&request.content.details, &offer.content.details);
    let support = common(&asked.support, &given.support);
    if themes.is_empty() || support.is_empty() {
        return None;
    }
    let languages = common(&asked.working_languages, &given.working_languages);
    let places = common(&asked.places, &given.places);
    let mut score = THEME * count(themes.len()) + SUPPORT * count(support.len());
    score += LANGUAGE * count(languages.len().min(LANGUAGES_COUNTED)) + PLACE * count(places.len().min(1));
    let mut reasons = vec![Reason::Themes(themes), Reason::Support(support)];
    if !languages.is_empty() {
        reasons.push(Reason::Languages(languages));
    }
    if places.is_empty() {
        if let Some(region) = region(request, geography).intersection(&region(offer, geography)).next() {
            score += REGION;
            reasons.push(Reason::Region(region.clone()));
        }
    } else {
        reasons.push(Reason::Places(places));
    }
    Some(Fit { score, reasons })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// On the board, not settled, not over.
fn stands(post: &Post, now: Moment) -> bool {
    post.state == State::Published && post.stage != Stage::Concluded && !is_over(&post.content.details.until, now)
}

/// Whether the last day it names has passed everywhere.
fn is_over(until: &str, now: Moment) -> bool {
    let last = match until.len() {
        4 => format!("{until}-12-31").parse::<civil::Date>().ok(),
        7 => format!("{until}-01").parse::<civil::Date>().ok().map(civil::Date::last_of_month),
        10 => until.parse::<civil::Date>().ok(),
        _ => None,
    };
    let today = Timestamp::from_microsecond(now.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let today = today.to_zoned_datetime(TimeZone::UTC).date();
    last.is_some_and(|last| last.tomorrow().is_ok_and(|after| after < today))
}

fn common<T: Clone + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
    one.iter().filter(|thing| other.contains(thing)).cloned().collect()
}

/// The parts of the world a post is about; of a post about no State, where its mechanism lies.
fn region(post: &Post, geography: &impl Geography) -> BTreeSet<String> {
    let places = &post.content.details.places;
    if places.is_empty() {
        let home = post.home.mechanism.as_ref();
        return home.and_then(|home| geography.region_of_mechanism(home.as_str())).into_iter().collect();
    }
    places.iter().filter_map(|code| geography.part_of_world(code)).collect()
}

/// The best of many, the best first; of equals the newest.
pub fn best<'p>(
    one: &Post,
    others: impl IntoIterator<Item = &'p Post>,
    now: Moment,
    geography: &impl Geography,
    most: usize,
) -> Vec<(&'p Post, Fit)> {
    let mut fits: Vec<(&Post, Fit)> =
        others.into_iter().filter_map(|other| Some((other, fit(one, other, now, geography)?))).collect();
    fits.sort_by_key(|(post, fit)| (std::cmp::Reverse(fit.score), std::cmp::Reverse(post.published_at)));
    fits.truncate(most);
    fits
}
