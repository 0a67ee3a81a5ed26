//! What the convener looks at: how much is shared on what and where from, what nobody has taken up, who has fallen silent.
//! Counted is only what the whole network reads; what a mechanism keeps to itself is in no number.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId},
};
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

use crate::post::{PostKind, Stage};

/// A post as far as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    pub id: PostId,
    pub kind: PostKind,
    /// None: the convener's.
    pub home: Option<MechanismId>,
    pub stage: Stage,
    pub at: Moment,
    pub title: String,
    /// ISO 639-1, of the title.
    pub language: String,
    pub themes: Vec<String>,
    /// The question it answers.
    pub answers: Option<PostId>,
}

/// Posts and answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Count {
    pub posts: u32,
    pub answers: u32,
}

impl Count {
    const fn add(&mut self, kind: PostKind) {
        if matches!(kind, PostKind::Answer) {
            self.answers += 1;
        } else {
            self.posts += 1;
        }
    }

    pub const fn all(self) -> u32 {
        self.posts + self.answers
    }
}

/// How much was shared in the last twelve months.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Activity {
    /// `YYYY-MM`, the oldest first, all twelve.
    pub months: Vec<(String, Count)>,
    pub themes: BTreeMap<String, Count>,
    /// By the word of the region; none: the convener's own.
    pub regions: BTreeMap<Option<String>, Count>,
    pub whole: Count,
}

fn day(at: Moment) -> Date {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::UTC).date()
}

fn month(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// The first day of the twelve months that end with this one.
pub fn year_before(today: Date) -> Date {
    let first = today.first_of_month();
    first.checked_sub(11.months()).unwrap_or(first)
}

/// Counts. `region`: where a mechanism is.
pub fn activity(shared: &[Shared], today: Date, region: impl Fn(&MechanismId) -> Option<String>) -> Activity {
    let from = year_before(today);
    let mut counted = Activity::default();
    let mut months: BTreeMap<String, Count> = BTreeMap::new();
    for back in 0..12_i32 {
        months.insert(month(from.checked_add(back.months()).unwrap_or(from)), Count::default());
    }
    // What an answer is about is what its question is about.
    let themes: BTreeMap<&PostId, &Vec<String>> = shared.iter().map(|one| (&one.id, &one.themes)).collect();
    for one in shared.iter().filter(|one| day(one.at) >= from) {
        let Some(count) = months.get_mut(&month(day(one.at))) else { continue };
        count.add(one.kind);
        counted.whole.add(one.kind);
        let of_question = one.answers.as_ref().and_then(|question| themes.get(question).copied());
        let about = if one.themes.is_empty() { of_question.unwrap_or(&one.themes) } else { &one.themes };
        for theme in about.iter().collect::<BTreeSet<_>>() {
            counted.themes.entry(theme.clone()).or_default().add(one.kind);
        }
        let place = one.home.as_ref().and_then(&region);
        counted.regions.entry(place).or_default().add(one.kind);
    }
    counted.months = months.into_iter().collect();
    counted
}

/// Nobody has answered for so many days.
const PATIENCE_DAYS: i64 = 30;

fn waiting(one: &Shared, today: Date) -> i64 {
    i64::from((today - day(one.at)).get_days())
}

/// Questions without any answer for more than thirty days, with how many, the longest first. `answered`: those that have one.
pub fn unanswered<'s>(shared: &'s [Shared], answered: &BTreeSet<PostId>, today: Date) -> Vec<(&'s Shared, i64)> {
    let mut found: Vec<(&Shared, i64)> = shared
        .iter()
        .filter(|one| one.kind == PostKind::Question && one.stage != Stage::Concluded && !answered.contains(&one.id))
        .map(|one| (one, waiting(one, today)))
        .filter(|(_, days)| *days > PATIENCE_DAYS)
        .collect();
    found.sort_by_key(|(one, _)| one.at);
    found
}

/// Requests for support that nobody has been brought together with, with the days they wait, the longest first.
/// `introduced`: those for which an introduction is under way or done.
pub fn without_offer<'s>(shared: &'s [Shared], introduced: &BTreeSet<PostId>, today: Date) -> Vec<(&'s Shared, i64)> {
    let mut found: Vec<(&Shared, i64)> = shared
        .iter()
        .filter(|one| one.kind == PostKind::Request && one.stage != Stage::Concluded && !introduced.contains(&one.id))
        .map(|one| (one, waiting(one, today)))
        .collect();
    found.sort_by_key(|(one, _)| one.at);
    found
}

/// Mechanisms of which nobody in the network has read anything for six months, with the last sign; who never gave one first.
pub fn silent(
    mechanisms: &[MechanismId],
    signs: &BTreeMap<MechanismId, Moment>,
    today: Date,
) -> Vec<(MechanismId, Option<Moment>)> {
    let since = today.checked_sub(6.months()).unwrap_or(today);
    let mut found: Vec<(MechanismId, Option<Moment>)> = mechanisms
        .iter()
        .map(|one| (one.clone(), signs.get(one).copied()))
        .filter(|(_, last)| last.is_none_or(|last| day(last) < since))
        .collect();
    found.sort_by_key(|(_, last)| *last);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str) -> Moment {
        let at: Timestamp = format!("{day}T12:00:00Z").parse().unwrap();
        Moment::from_micros(at.as_microsecond())
    }

    fn shared(id: &str, kind: PostKind, day: &str, home: &str, themes: &[&str], answers: Option<&str>) -> Shared {
        Shared {
            id: PostId::new(id),
            kind,
            home: (!home.is_empty()).then(|| MechanismId::new(home)),
            stage: Stage::Open,
            at: at(day),
            title: id.to_owned(),
            language: "en".to_owned(),
            themes: themes.iter().map(|one| (*one).to_owned()).collect(),
            answers: answers.map(PostId::new),
        }
    }

    #[test]
    fn twelve_months_are_counted_by_theme_and_region() {
        let today: Date = "2026-11-26".parse().unwrap();
        let all = [
            shared("q", PostKind::Question, "2026-09-01", "midsa", &["health"], None),
            shared("a", PostKind::Answer, "2026-10-01", "rcm", &[], Some("q")),
            shared("p", PostKind::Practice, "2025-12-01", "", &["health", "return"], None),
            shared("old", PostKind::Practice, "2025-11-30", "midsa", &["health"], None),
        ];
        let region = |id: &MechanismId| Some(if id.as_str() == "rcm" { "Americas" } else { "Africa" }.to_owned());
        let counted = activity(&all, today, region);
        assert_eq!(counted.whole, Count { posts: 2, answers: 1 });
        assert_eq!(counted.months.len(), 12);
        assert_eq!(counted.months[0], ("2025-12".to_owned(), Count { posts: 1, answers: 0 }));
        assert_eq!(counted.months[11].0, "2026-11");
        assert_eq!(counted.themes["health"], Count { posts: 2, answers: 1 });
        assert_eq!(counted.themes["return"], Count { posts: 1, answers: 0 });
        assert_eq!(counted.regions[&Some("Americas".to_owned())], Count { posts: 0, answers: 1 });
        assert_eq!(counted.regions[&None], Count { posts: 1, answers: 0 });
    }

    #[test]
    fn what_nobody_takes_up_and_who_is_silent() {
        let today: Date = "2026-11-26".parse().unwrap();
        let mut settled = shared("s", PostKind::Question, "2026-01-01", "rcm", &[], None);
        settled.stage = Stage::Concluded;
        let all = [
            shared("answered", PostKind::Question, "2026-09-01", "midsa", &[], None),
            shared("a", PostKind::Answer, "2026-10-01", "rcm", &[], Some("answered")),
            shared("long", PostKind::Question, "2026-10-26", "rcm", &[], None),
            shared("fresh", PostKind::Question, "2026-10-27", "rcm", &[], None),
            shared("wanted", PostKind::Request, "2026-11-20", "rcm", &[], None),
            shared("met", PostKind::Request, "2026-11-20", "rcm", &[], None),
            settled,
        ];
        let ids = |found: Vec<(&Shared, i64)>| {
            found.into_iter().map(|(one, days)| (one.id.to_string(), days)).collect::<Vec<_>>()
        };
        let answered = BTreeSet::from([PostId::new("answered")]);
        assert_eq!(ids(unanswered(&all, &answered, today)), [("long".to_owned(), 31)]);
        let met = BTreeSet::from([PostId::new("met")]);
        assert_eq!(ids(without_offer(&all, &met, today)), [("wanted".to_owned(), 6)]);
        let names = ["midsa", "rcm", "never"].map(MechanismId::new);
        let signs = BTreeMap::from([(names[0].clone(), at("2026-05-25")), (names[1].clone(), at("2026-05-26"))]);
        let found = silent(&names, &signs, today);
        assert_eq!(found, [(names[2].clone(), None), (names[0].clone(), Some(at("2026-05-25")))]);
    }
}
