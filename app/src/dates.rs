//! Dates and times as a reader of the page's language writes them. Times of day
//! are 24-hour with Western digits in all six languages, as on UN programmes.

use std::cell::RefCell;

use entente_domain::{clock::Moment, text::Language};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu_locale_core::Locale;
use jiff::{Timestamp, civil, tz::TimeZone};

use crate::islands::words::Offset;

thread_local! {
    // The formatters are not `Sync`; six of each per thread is little.
    static LONG: RefCell<Vec<(Language, FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDE>)>> =
        const { RefCell::new(Vec::new()) };
    static SHORT: RefCell<Vec<(Language, FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>)>> =
        const { RefCell::new(Vec::new()) };
}

fn locale(language: Language) -> Locale {
    let tag = match language {
        // Western digits and, for English, the day before the month, as the United Nations writes.
        Language::Ar => "ar-u-nu-latn",
        Language::En => "en-GB",
        Language::Es => "es",
        Language::Fr => "fr",
        Language::Ru => "ru",
        Language::Zh => "zh",
    };
    tag.parse().expect("the tags above are locales")
}

fn gregorian(date: civil::Date) -> Option<Date<Gregorian>> {
    let year = i32::from(date.year());
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::try_new_gregorian(year, month, day).ok()
}

/// "Tuesday, 16 March 2027" in the language.
pub fn long_date(language: Language, date: civil::Date) -> String {
    let Some(given) = gregorian(date) else { return date.to_string() };
    LONG.with_borrow_mut(|formatters| {
        if !formatters.iter().any(|(known, _)| *known == language) {
            match FixedCalendarDateTimeFormatter::try_new(locale(language).into(), fieldsets::YMDE::long()) {
                Ok(formatter) => formatters.push((language, formatter)),
                Err(_) => return date.to_string(),
            }
        }
        formatters
            .iter()
            .find(|(known, _)| *known == language)
            .map_or_else(|| date.to_string(), |(_, formatter)| formatter.format(&given).to_string())
    })
}

/// "16 Mar 2027" in the language.
pub fn short_date(language: Language, date: civil::Date) -> String {
    let Some(given) = gregorian(date) else { return date.to_string() };
    SHORT.with_borrow_mut(|formatters| {
        if !formatters.iter().any(|(known, _)| *known == language) {
            match FixedCalendarDateTimeFormatter::try_new(locale(language).into(), fieldsets::YMD::medium()) {
                Ok(formatter) => formatters.push((language, formatter)),
                Err(_) => return date.to_string(),
            }
        }
        formatters
            .iter()
            .find(|(known, _)| *known == language)
            .map_or_else(|| date.to_string(), |(_, formatter)| formatter.format(&given).to_string())
    })
}

/// A stored `YYYY-MM-DD`, long; as it is if it is none.
pub fn long_day(language: Language, day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), |date| long_date(language, date))
}

/// A stored `YYYY-MM-DD`, short.
pub fn short_day(language: Language, day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), |date| short_date(language, date))
}

/// "2019", "Mar 2019" or "16 Mar 2019", as precisely as the text says; as it is if it says no date.
pub fn partial_date(language: Language, text: &str) -> String {
    match text.len() {
        7 => format!("{text}-01").parse().map_or_else(|_| text.to_owned(), |date| month(language, date)),
        10 => short_day(language, text),
        _ => text.to_owned(),
    }
}

/// "Mar 2019" in the language.
fn month(language: Language, date: civil::Date) -> String {
    let Some(given) = gregorian(date) else { return date.to_string() };
    FixedCalendarDateTimeFormatter::try_new(locale(language).into(), fieldsets::YM::medium())
        .map_or_else(|_| date.to_string(), |formatter| formatter.format(&given).to_string())
}

/// "March 2027" in the language.
pub fn long_month(language: Language, date: civil::Date) -> String {
    let Some(given) = gregorian(date) else { return date.to_string() };
    FixedCalendarDateTimeFormatter::try_new(locale(language).into(), fieldsets::YM::long())
        .map_or_else(|_| date.to_string(), |formatter| formatter.format(&given).to_string())
}

/// "Mar" in the language.
pub fn short_month(language: Language, date: civil::Date) -> String {
    let Some(given) = gregorian(date) else { return date.to_string() };
    FixedCalendarDateTimeFormatter::try_new(locale(language).into(), fieldsets::M::medium())
        .map_or_else(|_| date.to_string(), |formatter| formatter.format(&given).to_string())
}

/// "Mon" in the language.
pub fn weekday(language: Language, date: civil::Date) -> String {
    let Some(given) = gregorian(date) else { return date.to_string() };
    FixedCalendarDateTimeFormatter::try_new(locale(language).into(), fieldsets::E::short())
        .map_or_else(|_| date.to_string(), |formatter| formatter.format(&given).to_string())
}

/// The zone by its IANA name; UTC if the name is unknown.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// The wall clock of an instant in a zone.
pub fn wall(moment: Moment, zone: &TimeZone) -> civil::DateTime {
    Timestamp::from_microsecond(moment.micros())
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .to_zoned_datetime(zone.clone())
        .datetime()
}

/// "14:05".
pub fn time_of_day(moment: Moment, zone: &TimeZone) -> String {
    let wall = wall(moment, zone);
    format!("{:02}:{:02}", wall.hour(), wall.minute())
}

/// The zone's offset from an instant on, with the next change of clocks.
pub fn offset(from: Moment, zone: &TimeZone) -> Offset {
    let timestamp = Timestamp::from_microsecond(from.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let now = zone.to_offset(timestamp);
    // Some changes are of a name only.
    let change = zone.following(timestamp).find(|change| change.offset() != now);
    Offset {
        seconds: now.seconds(),
        change: change
            .map(|change| (Moment::from_micros(change.timestamp().as_microsecond()), change.offset().seconds())),
    }
}

/// The city part of a zone's name, readable: "Sao Paulo" of `America/Sao_Paulo`.
pub fn zone_city(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).replace('_', " ")
}
