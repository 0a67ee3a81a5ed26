//! Whom to remind, and when: parties that have not acknowledged, 48, 24, 4 and 1
//! hours before the expiry, the first two inside their working hours; from the
//! second on their alternates too (meeting-rules section 5, rule 10).

use entente_domain::clock::Moment;
use serde::{Deserialize, Serialize};

use super::{CLOSING_GRACE_S, Response, Seat, Silence, SilenceState, fairness::Calendar};

/// Hours before the expiry.
pub const HOURS: [i64; 4] = [48, 24, 4, 1];
/// From this one on alternates are written to as well.
const ESCALATED: i64 = 24;

/// A reminder that went out, or was passed over. An extension moves the expiry, and begins the count again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    pub hours: i64,
    pub expiry: Moment,
}

/// A reminder that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which of the four.
    pub hours: i64,
    pub to_alternates: bool,
    /// What is to be noted as sent: earlier ones that were missed are not sent after it.
    pub sent: Vec<Sent>,
}

/// When a reminder goes out. The first two wait for nobody's night: they go out in the last working hour before, or
/// if that was before it began, in the first one after.
pub fn instant(calendar: &Calendar, hours: i64, starts_at: Moment, expires_at: Moment) -> Moment {
    let nominal = expires_at.plus_seconds(-hours * 3_600);
    if hours < ESCALATED || calendar.is_working_hour(nominal) {
        return nominal;
    }
    let before = calendar.working(starts_at, nominal);
    if let Some((from, to)) = before.last() {
        return (*from).max(to.plus_seconds(-3_600));
    }
    // Not so late that the next one comes first.
    let next = HOURS.iter().find(|other| **other < hours).copied().unwrap_or(0);
    let latest = expires_at.plus_seconds(-next * 3_600);
    calendar.working(nominal, latest).first().map_or(nominal, |(from, _)| *from)
}

/// The reminder a party is to get now; none if it has had it, has acknowledged or has answered.
pub fn due(silence: &Silence, seat: &Seat, inbox: &[Response], now: Moment) -> Option<Due> {
    let heard = seat.acknowledged_at.is_some() || silence.word_of(inbox, &seat.party).is_some();
    if silence.state != SilenceState::Running || heard || !silence.in_time(now) {
        return None;
    }
    let known = |hours: i64| seat.reminded.iter().any(|sent| sent.hours == hours && sent.expiry == silence.expires_at);
    let calendar = &seat.standing.calendar;
    let come: Vec<i64> = HOURS
        .iter()
        .copied()
        // What would have been before it began is not made up for.
        .filter(|hours| silence.expires_at.plus_seconds(-hours * 3_600) >= silence.starts_at)
        .filter(|hours| instant(calendar, *hours, silence.starts_at, silence.expires_at) <= now)
        .collect();
    let last = *come.last()?;
    if known(last) {
        return None;
    }
    let sent = come
        .iter()
        .filter(|hours| !known(**hours))
        .map(|hours| Sent { hours: *hours, expiry: silence.expires_at })
        .collect();
    Some(Due { hours: last, to_alternates: last <= ESCALATED, sent })
}

impl Silence {
    /// When the job has to look at it next; none if nothing is to come of it by itself.
    pub fn next_due(&self, now: Moment) -> Option<Moment> {
        match self.state {
            // It waits for parties that were not told: that is looked for once a minute.
            SilenceState::Announced if self.starts_at <= now => Some(now.plus_seconds(60)),
            SilenceState::Announced => Some(self.starts_at),
            SilenceState::Running => {
                let unheard = self.seats.iter().filter(|seat| seat.acknowledged_at.is_none());
                let instants = unheard.flat_map(|seat| {
                    HOURS.map(|hours| instant(&seat.standing.calendar, hours, self.starts_at, self.expires_at))
                });
                instants.filter(|at| *at > now).chain([self.expires_at.plus_seconds(CLOSING_GRACE_S)]).min()
            }
            SilenceState::Prepared | SilenceState::Adopted | SilenceState::Broken | SilenceState::Withdrawn => None,
        }
    }
}
