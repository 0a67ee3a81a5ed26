//! What people are told of, and how they want to hear it.

use entente_domain::{clock::Moment, words};
use jiff::{Timestamp, ZonedDateTime, civil, tz::TimeZone};

words! {
    /// Strongest first: of several reasons to tell somebody the same thing, the first is given.
    NoticeKind {
        Withheld = "withheld",
        Restored = "restored",
        /// They take or give up an office, or one of their mechanism is planned to pass.
        Office = "office",
        /// A mechanism lies dormant, with what is open on its board.
        Dormant = "dormant",
        /// The day of something they have undertaken has passed.
        Overdue = "overdue",
        /// It comes soon.
        Due = "due",
        /// A survey they have not answered takes answers for some days only.
        SurveyDue = "survey_due",
        /// Something is theirs to do.
        Committed = "committed",
        /// An event they have a place at is cancelled.
        Cancelled = "cancelled",
        /// A place became free, and is theirs.
        Placed = "placed",
        /// An event they have a place at is at another time or place.
        Rescheduled = "rescheduled",
        /// Their mechanism is asked.
        Asked = "asked",
        /// A text was handed up to a meeting whose pen they hold.
        TextHandedUp = "text_handed_up",
        /// A text of a meeting whose pen they hold was adopted above.
        TextAdopted = "text_adopted",
        /// A meeting above took up, or declined, what theirs left open.
        PointAnswered = "point_answered",
        /// An event is announced where they belong.
        Announced = "announced",
        /// Somebody wants to bring them together with another mechanism.
        Proposed = "proposed",
        /// Both sides said yes, or one said no, or what came of it.
        Introduced = "introduced",
        Mentioned = "mentioned",
        /// A note of a space names them.
        Named = "named",
        Answered = "answered",
        Settled = "settled",
        Commented = "commented",
        Endorsed = "endorsed",
        /// What all answered to a survey can be read.
        Synthesis = "synthesis",
        /// What they have undertaken, or put down for others, went on.
        Progressed = "progressed",
        /// A new offer that fits their request, or the other way round.
        Fits = "fits",
        /// Something new where somebody follows.
        Posted = "posted",
        /// Something they follow goes on.
        Followed = "followed",
    }
}

words! {
    Way {
        /// By a letter as soon as the hour allows.
        AtOnce = "at_once",
        /// In one letter a day.
        Digest = "digest",
        /// In the house only.
        House = "house",
        Never = "never",
    }
}

impl NoticeKind {
    /// As long as somebody has not said otherwise: what is about their own comes at once, the rest once a day.
    pub const fn usual(self) -> Way {
        match self {
            Self::Withheld
            | Self::Restored
            | Self::Office
            | Self::Dormant
            | Self::Overdue
            | Self::Due
            | Self::SurveyDue
            | Self::Committed
            | Self::Cancelled
            | Self::Placed
            | Self::Rescheduled
            | Self::Asked
            | Self::TextHandedUp
            | Self::TextAdopted
            | Self::Proposed
            | Self::Introduced
            | Self::Mentioned
            | Self::Named
            | Self::Answered
            | Self::Settled => Way::AtOnce,
            Self::PointAnswered
            | Self::Announced
            | Self::Commented
            | Self::Endorsed
            | Self::Synthesis
            | Self::Progressed
            | Self::Fits
            | Self::Posted => Way::Digest,
            Self::Followed => Way::House,
        }
    }
}

/// When letters may come, by the reader's own clock: minutes of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// No letters from here until there; the same twice: at any hour.
    pub quiet_from: i64,
    pub quiet_until: i64,
    pub digest_at: i64,
}

/// Minutes of a day.
pub const DAY: i64 = 24 * 60;

impl Default for Hours {
    /// From eight in the evening to seven in the morning nobody is written to; the digest comes at eight.
    fn default() -> Self {
        Self { quiet_from: 20 * 60, quiet_until: 7 * 60, digest_at: 8 * 60 }
    }
}

/// From when on what is told at `at` may go into a letter; none: into none.
pub fn letter_at(way: Way, hours: Hours, zone: &TimeZone, at: Moment) -> Option<Moment> {
    let now = Timestamp::from_microsecond(at.micros()).ok()?.to_zoned_datetime(zone.clone());
    let minute = i64::from(now.hour()) * 60 + i64::from(now.minute());
    match way {
        Way::House | Way::Never => None,
        Way::AtOnce if is_quiet(hours, minute) => next(&now, hours.quiet_until),
        Way::AtOnce => Some(at),
        Way::Digest => next(&now, hours.digest_at),
    }
}

const fn is_quiet(hours: Hours, minute: i64) -> bool {
    if hours.quiet_from <= hours.quiet_until {
        hours.quiet_from <= minute && minute < hours.quiet_until
    } else {
        minute >= hours.quiet_from || minute < hours.quiet_until
    }
}

/// The next time the clock there says so; where it skips the hour, right after.
fn next(now: &ZonedDateTime, minute: i64) -> Option<Moment> {
    let time = civil::time(i8::try_from(minute.rem_euclid(DAY) / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0);
    let mut day = now.date();
    loop {
        let there = day.to_datetime(time).to_zoned_datetime(now.time_zone().clone()).ok()?;
        if there > *now {
            return Some(Moment::from_micros(there.timestamp().as_microsecond()));
        }
        day = day.tomorrow().ok()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::from_micros(text.parse::<Timestamp>().unwrap().as_microsecond())
    }

    #[test]
    fn letters_wait_for_the_readers_own_morning() {
        let nairobi = TimeZone::get("Africa/Nairobi").unwrap();
        let hours = Hours::default();
        let table = [
            // 15:00 in Nairobi.
            (Way::AtOnce, "2026-11-26T12:00:00Z", Some("2026-11-26T12:00:00Z")),
            // 23:00: at seven.
            (Way::AtOnce, "2026-11-26T20:00:00Z", Some("2026-11-27T04:00:00Z")),
            // 03:00: the same morning.
            (Way::AtOnce, "2026-11-26T00:00:00Z", Some("2026-11-26T04:00:00Z")),
            (Way::AtOnce, "2026-11-26T04:00:00Z", Some("2026-11-26T04:00:00Z")),
            (Way::Digest, "2026-11-26T04:59:00Z", Some("2026-11-26T05:00:00Z")),
            (Way::Digest, "2026-11-26T05:00:00Z", Some("2026-11-27T05:00:00Z")),
            (Way::House, "2026-11-26T12:00:00Z", None),
            (Way::Never, "2026-11-26T12:00:00Z", None),
        ];
        for (way, now, expected) in table {
            assert_eq!(letter_at(way, hours, &nairobi, at(now)), expected.map(at), "{way} {now}");
        }
        let any_hour = Hours { quiet_from: 0, quiet_until: 0, digest_at: 0 };
        let night = at("2026-11-26T00:30:00Z");
        assert_eq!(letter_at(Way::AtOnce, any_hour, &nairobi, night), Some(night));
    }

    #[test]
    fn an_hour_that_the_clock_skips_comes_right_after() {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let hours = Hours { digest_at: 2 * 60 + 30, ..Hours::default() };
        // On 28 March 2027 the clock goes from 02:00 to 03:00.
        let told = letter_at(Way::Digest, hours, &paris, at("2027-03-27T23:00:00Z"));
        assert_eq!(told, Some(at("2027-03-28T01:30:00Z")));
    }
}
