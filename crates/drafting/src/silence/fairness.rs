//! Whether an expiry is fair: what hour it is then where each party is, how many
//! working hours each has until then, and which expiry would serve the worst
//! served best (meeting-rules section 5, rule 8). All of it is advice.

use std::collections::BTreeSet;

use entente_domain::{clock::Moment, words};
use jiff::{Timestamp, ToSpan as _, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// A party that has fewer working hours than this is named in a warning.
pub const ENOUGH_HOURS: i64 = 16;
/// The working day, by the wall clock.
const DAY_FROM: i8 = 9;
const DAY_TO: i8 = 17;
/// Night, by the wall clock: from then on, and before then.
const NIGHT_FROM: i8 = 22;
const NIGHT_TO: i8 = 6;
/// A proposal is looked for in so many days after the earliest expiry.
const LOOKED_AHEAD_DAYS: i64 = 7;
const STEP_S: i64 = 1_800;
/// No procedure runs for longer than is worth counting.
const DAYS_COUNTED_MAX: i64 = 400;

words! {
    /// Which days people work.
    Week { MonFri = "mon_fri", SunThu = "sun_thu", SatWed = "sat_wed" }
}

impl Week {
    const fn works_on(self, day: civil::Weekday) -> bool {
        use civil::Weekday as W;
        match self {
            Self::MonFri => !matches!(day, W::Saturday | W::Sunday),
            Self::SunThu => !matches!(day, W::Friday | W::Saturday),
            Self::SatWed => !matches!(day, W::Thursday | W::Friday),
        }
    }

    /// What is suggested for a State (ISO 3166-1 alpha-3); whoever prepares the procedure can change it.
    pub fn usual_in(country: Option<&str>) -> Self {
        const SUN_THU: &[&str] = &[
            "BGD", "BHR", "DZA", "EGY", "IRQ", "ISR", "JOR", "KWT", "LBY", "MDV", "OMN", "PSE", "QAT", "SAU", "SDN",
            "SYR", "YEM",
        ];
        match country {
            Some(country) if SUN_THU.contains(&country) => Self::SunThu,
            Some("IRN" | "SOM") => Self::SatWed,
            _ => Self::MonFri,
        }
    }
}

/// Where and when a party works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// IANA zone.
    pub zone: String,
    pub week: Week,
    /// Days on which it does not work, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub holidays: BTreeSet<String>,
}

impl Calendar {
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    fn works_on(&self, day: civil::Date) -> bool {
        self.week.works_on(day.weekday()) && !self.holidays.contains(&day.to_string())
    }

    /// The wall clock at an instant. The rule of daylight saving is that of the zone database now; the instant stays.
    pub fn wall(&self, moment: Moment) -> civil::DateTime {
        timestamp(moment).to_zoned_datetime(self.time_zone()).datetime()
    }

    pub fn is_holiday(&self, moment: Moment) -> bool {
        self.holidays.contains(&self.wall(moment).date().to_string())
    }

    pub fn is_night(&self, moment: Moment) -> bool {
        let hour = self.wall(moment).hour();
        !(NIGHT_TO..NIGHT_FROM).contains(&hour)
    }

    pub fn is_working_hour(&self, moment: Moment) -> bool {
        let wall = self.wall(moment);
        self.works_on(wall.date()) && (DAY_FROM..DAY_TO).contains(&wall.hour())
    }

    /// The working hours that lie in a stretch of time, as stretches themselves.
    pub fn working(&self, from: Moment, to: Moment) -> Vec<(Moment, Moment)> {
        let zone = self.time_zone();
        let mut day = self.wall(from).date();
        let last = self.wall(to).date();
        let at = |day: civil::Date, hour: i8| {
            let zoned = day.at(hour, 0, 0, 0).to_zoned_datetime(zone.clone()).ok()?;
            Some(Moment::from_micros(zoned.timestamp().as_microsecond()))
        };
        let mut stretches = Vec::new();
        for _ in 0..=DAYS_COUNTED_MAX {
            if day > last {
                break;
            }
            if self.works_on(day)
                && let (Some(opens), Some(closes)) = (at(day, DAY_FROM), at(day, DAY_TO))
            {
                let (opens, closes) = (opens.max(from), closes.min(to));
                if opens < closes {
                    stretches.push((opens, closes));
                }
            }
            let Ok(next) = day.checked_add(1.day()) else { break };
            day = next;
        }
        stretches
    }

    /// How many seconds of work lie in a stretch of time.
    pub fn working_seconds(&self, from: Moment, to: Moment) -> i64 {
        self.working(from, to).iter().map(|(from, to)| to.seconds_since(*from)).sum()
    }
}

fn timestamp(moment: Moment) -> Timestamp {
    Timestamp::from_microsecond(moment.micros()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// What an expiry means to one party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its wall clock then.
    pub wall: civil::DateTime,
    pub working_seconds: i64,
    pub few_hours: bool,
    pub night: bool,
    pub holiday: bool,
}

/// What an expiry means to each, and what to think of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fairness {
    pub lines: Vec<Line>,
    /// More than half have night then.
    pub mostly_night: bool,
}

impl Fairness {
    /// How many parties have fewer working hours than is enough.
    pub fn few_hours(&self) -> usize {
        self.lines.iter().filter(|line| line.few_hours).count()
    }

    pub fn holidays(&self) -> usize {
        self.lines.iter().filter(|line| line.holiday).count()
    }

    /// The fewest working hours any party has, in seconds.
    pub fn least_seconds(&self) -> i64 {
        self.lines.iter().map(|line| line.working_seconds).min().unwrap_or(0)
    }
}

/// Weighs an expiry for parties with these calendars.
pub fn weigh<'a>(calendars: impl IntoIterator<Item = &'a Calendar>, from: Moment, expiry: Moment) -> Fairness {
    let lines: Vec<Line> = calendars
        .into_iter()
        .map(|calendar| {
            let working_seconds = calendar.working_seconds(from, expiry);
            Line {
                wall: calendar.wall(expiry),
                working_seconds,
                few_hours: working_seconds < ENOUGH_HOURS * 3_600,
                night: calendar.is_night(expiry),
                holiday: calendar.is_holiday(expiry),
            }
        })
        .collect();
    let mostly_night = lines.iter().filter(|line| line.night).count() * 2 > lines.len();
    Fairness { lines, mostly_night }
}

/// The expiry with the best minimum, of those on the half hour in the week from `earliest` on: first that the party
/// with the fewest working hours has enough, then that the worst hour of expiry anybody has is as good as it can be,
/// for as few as can be; of equals the earliest.
pub fn propose(calendars: &[Calendar], from: Moment, earliest: Moment) -> Moment {
    let last = earliest.plus_seconds(LOOKED_AHEAD_DAYS * 86_400);
    let half_hours = earliest.micros().div_euclid(STEP_S * 1_000_000)
        + i64::from(earliest.micros().rem_euclid(STEP_S * 1_000_000) > 0);
    let mut at = Moment::from_micros(half_hours * STEP_S * 1_000_000);
    let working: Vec<Vec<(Moment, Moment)>> =
        calendars.iter().map(|calendar| calendar.working(from, last.plus_seconds(STEP_S))).collect();
    let mut best: Option<((i64, i64, i64, i64), Moment)> = None;
    while at <= last {
        let least = working.iter().map(|stretches| seconds_until(stretches, at)).min().unwrap_or(0);
        let comforts: Vec<i64> = calendars.iter().map(|calendar| comfort(calendar, at)).collect();
        let worst = comforts.iter().copied().min().unwrap_or(0);
        let of_worst = i64::try_from(comforts.iter().filter(|one| **one == worst).count()).unwrap_or(0);
        let score = (least.min(ENOUGH_HOURS * 3_600), worst, -of_worst, comforts.iter().sum());
        if best.as_ref().is_none_or(|(known, _)| score > *known) {
            best = Some((score, at));
        }
        at = at.plus_seconds(STEP_S);
    }
    best.map_or(earliest, |(_, at)| at)
}

fn seconds_until(stretches: &[(Moment, Moment)], until: Moment) -> i64 {
    stretches.iter().take_while(|(from, _)| *from < until).map(|(from, to)| (*to).min(until).seconds_since(*from)).sum()
}

/// How good an hour is for a deadline: at work, or just at the end of the working day; awake on a working day; awake;
/// asleep or on holiday.
fn comfort(calendar: &Calendar, at: Moment) -> i64 {
    let works = calendar.works_on(calendar.wall(at).date());
    if calendar.is_night(at) || calendar.is_holiday(at) {
        0
    } else if !works {
        1
    } else if calendar.is_working_hour(at.plus_seconds(-1)) {
        3
    } else {
        2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::from_micros(text.parse::<Timestamp>().unwrap().as_microsecond())
    }

    fn calendar(zone: &str, week: Week) -> Calendar {
        Calendar { zone: zone.to_owned(), week, holidays: BTreeSet::new() }
    }

    #[test]
    fn working_hours_follow_week_zone_and_holidays() {
        let nairobi = calendar("Africa/Nairobi", Week::MonFri);
        let cairo = calendar("Africa/Cairo", Week::SunThu);
        // Thursday 13:00 in Nairobi (UTC+3) to Monday 13:00.
        let (from, to) = (at("2026-11-26T10:00:00Z"), at("2026-11-30T10:00:00Z"));
        assert_eq!(nairobi.working_seconds(from, to) / 3_600, 4 + 8 + 4);
        // Cairo is at UTC+2 in winter: Thursday 12–17, Sunday, Monday 9–12.
        assert_eq!(cairo.working_seconds(from, to) / 3_600, 5 + 8 + 3);
        let mut off = nairobi;
        off.holidays.insert("2026-11-27".to_owned());
        assert_eq!(off.working_seconds(from, to) / 3_600, 4 + 4);
        assert!(off.is_holiday(at("2026-11-27T12:00:00Z")));
        assert!(!off.is_holiday(at("2026-11-27T21:30:00Z")), "past midnight there");
    }

    #[test]
    fn the_clocks_change_and_the_instant_does_not() {
        // Zurich goes from +2 to +1 on 25 October 2026.
        let zurich = calendar("Europe/Zurich", Week::MonFri);
        let expiry = at("2026-10-26T16:00:00Z");
        assert_eq!(zurich.wall(expiry).hour(), 17);
        assert_eq!(zurich.wall(at("2026-10-23T16:00:00Z")).hour(), 18);
        assert_eq!(zurich.working_seconds(at("2026-10-23T07:00:00Z"), expiry) / 3_600, 16);
    }

    #[test]
    fn night_and_few_hours_are_told() {
        let all = [
            calendar("Asia/Tokyo", Week::MonFri),
            calendar("Pacific/Auckland", Week::MonFri),
            calendar("America/Santiago", Week::MonFri),
        ];
        // Sunday evening UTC: nobody has worked since Friday.
        let fairness = weigh(&all, at("2026-11-27T18:00:00Z"), at("2026-11-29T18:00:00Z"));
        assert_eq!(fairness.few_hours(), 3);
        let hours: Vec<i8> = fairness.lines.iter().map(|line| line.wall.hour()).collect();
        assert_eq!(hours, [3, 7, 15]);
        assert!(!fairness.mostly_night);
        assert!(weigh(&all[..1], at("2026-11-27T18:00:00Z"), at("2026-11-29T18:00:00Z")).mostly_night);
    }

    #[test]
    fn the_proposal_serves_the_worst_served() {
        let all = [
            calendar("Europe/Zurich", Week::MonFri),
            calendar("Africa/Nairobi", Week::MonFri),
            calendar("Asia/Dubai", Week::MonFri),
        ];
        let from = at("2026-11-24T09:00:00Z");
        let earliest = from.plus_seconds(72 * 3_600);
        let proposed = propose(&all, from, earliest);
        let fairness = weigh(&all, from, proposed);
        assert!(proposed >= earliest && fairness.few_hours() == 0);
        assert!(all.iter().all(|calendar| calendar.is_working_hour(proposed.plus_seconds(-1))), "{fairness:?}");
        // Friday is a holiday for one: it goes past the weekend.
        let mut off = all.clone();
        off[2].holidays.insert("2026-11-27".to_owned());
        assert_eq!(off[2].wall(propose(&off, from, earliest)).date(), civil::date(2026, 11, 30));
        // Nobody: the earliest half hour.
        assert_eq!(propose(&[], from, earliest), earliest);
    }
}
