//! Days: what comes first, and when an owner is reminded.

use entente_domain::words;
use jiff::{ToSpan as _, civil::Date};

use crate::commitments::Commitment;

words! {
    /// How pressing a day is, the most pressing first: the order of the register, and its parts.
    Press {
        Overdue = "overdue",
        /// Before the next meeting begins.
        BeforeMeeting = "before_meeting",
        Later = "later",
        NoDay = "no_day",
        /// Nobody has to do anything any more.
        Closed = "closed",
    }
}

/// How pressing it is today. `meeting`: the first day of the reader's next meeting.
pub fn press(one: &Commitment, today: &str, meeting: Option<&str>) -> Press {
    let due = one.content.due.as_str();
    if !one.state.is_live() {
        Press::Closed
    } else if due.is_empty() {
        Press::NoDay
    } else if due < today {
        Press::Overdue
    } else if meeting.is_some_and(|meeting| due <= meeting) {
        Press::BeforeMeeting
    } else {
        Press::Later
    }
}

words! {
    /// Each is sent once for a day, and none after a later one.
    Reminder { Month = "month", Week = "week", Overdue = "overdue" }
}

/// Days before the day.
const MONTH: i64 = 30;
const WEEK: i64 = 7;

/// The reminder that is due today for something due on `due`; none: not yet.
pub fn reminder(today: Date, due: Date) -> Option<Reminder> {
    let days = |count: i64| today.checked_add(count.days()).unwrap_or(Date::MAX);
    if due < today {
        Some(Reminder::Overdue)
    } else if due <= days(WEEK) {
        Some(Reminder::Week)
    } else if due <= days(MONTH) {
        Some(Reminder::Month)
    } else {
        None
    }
}

/// The last day of which anybody is reminded today.
pub fn horizon(today: Date) -> Date {
    today.checked_add(MONTH.days()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_is_reminded_a_month_and_a_week_before_and_when_the_day_has_passed() {
        let due: Date = "2027-03-31".parse().unwrap();
        let table = [
            ("2027-02-28", None),
            ("2027-03-01", Some(Reminder::Month)),
            ("2027-03-23", Some(Reminder::Month)),
            ("2027-03-24", Some(Reminder::Week)),
            ("2027-03-31", Some(Reminder::Week)),
            ("2027-04-01", Some(Reminder::Overdue)),
        ];
        for (today, expected) in table {
            assert_eq!(reminder(today.parse().unwrap(), due), expected, "{today}");
        }
        assert_eq!(horizon("2027-03-01".parse().unwrap()), due);
    }
}
