//! One instant, as each reader's clock shows it: with the weekday, in the
//! meeting's zone, in their own, in UTC, and how long until then.

use entente_domain::{clock::Moment, text::Language};
use jiff::civil;

use crate::{dates, text::tell};

/// "Friday, 21 May 2027, 18:00 Geneva".
pub(crate) fn moment(language: Language, at: Moment, zone: &str) -> String {
    let wall = dates::wall(at, &dates::zone(zone));
    let args = [
        ("date", dates::long_date(language, wall.date()).into()),
        ("time", clock(wall).into()),
        ("city", city(zone).into()),
    ];
    let words = tell(language, "silence-moment", &args);
    // All of it stands in isolation marks: where it is put into a sentence, only a mark says which way it runs.
    if language == Language::Ar { format!("\u{200f}{words}") } else { words }
}

/// The same with the reader's own clock, where that is another: "… (your time: 19:00 Nairobi)".
pub(crate) fn both(language: Language, at: Moment, zone: &str, own: &str) -> String {
    let there = moment(language, at, zone);
    let (wall, own_wall) = (dates::wall(at, &dates::zone(zone)), dates::wall(at, &dates::zone(own)));
    if wall == own_wall {
        return there;
    }
    let here = if wall.date() == own_wall.date() {
        format!("{} {}", clock(own_wall), city(own))
    } else {
        moment(language, at, own)
    };
    tell(language, "silence-both", &[("there", there.into()), ("here", here.into())])
}

/// "2027-05-21 16:00 UTC".
pub(crate) fn utc(at: Moment) -> String {
    let wall = dates::wall(at, &jiff::tz::TimeZone::UTC);
    format!("{} {} UTC", wall.date(), clock(wall))
}

/// To the microsecond: what came in the last second is told apart by it.
pub(crate) fn exact(at: Moment) -> String {
    let wall = dates::wall(at, &jiff::tz::TimeZone::UTC);
    let micros = at.micros().rem_euclid(1_000_000);
    format!("{} {}:{:02}.{micros:06} UTC", wall.date(), clock(wall), wall.second())
}

/// How long until then; none if it is past.
pub(crate) fn left(language: Language, now: Moment, until: Moment) -> Option<String> {
    let seconds = until.seconds_since(now);
    (until > now).then(|| {
        let args = [("hours", (seconds / 3_600).into()), ("minutes", (seconds % 3_600 / 60).into())];
        tell(language, "silence-left", &args)
    })
}

fn city(zone: &str) -> String {
    dates::zone_city(zone)
}

pub(crate) fn clock(wall: civil::DateTime) -> String {
    format!("{:02}:{:02}", wall.hour(), wall.minute())
}

/// What a form's field for day and hour holds: by the meeting's clock.
pub(crate) fn typed(at: Moment, zone: &str) -> String {
    let wall = dates::wall(at, &dates::zone(zone));
    format!("{}T{}", wall.date(), clock(wall))
}

/// The instant somebody typed by the meeting's clock.
pub(crate) fn of_typed(text: &str, zone: &str) -> Option<Moment> {
    let wall: civil::DateTime = text.trim().parse().ok()?;
    let zoned = wall.to_zoned_datetime(dates::zone(zone)).ok()?;
    Some(Moment::from_micros(zoned.timestamp().as_microsecond()))
}
