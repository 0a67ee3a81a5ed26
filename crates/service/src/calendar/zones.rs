//! VTIMEZONE: the real rules of each zone round the times that are used, from the
//! zone database. Each change of the clock is written as an observance of its own
//! instead of a recurrence rule: some zones follow the moon, others a decree.

use std::collections::BTreeMap;

use entente_domain::clock::Moment;
use jiff::{
    Timestamp,
    tz::{Dst, Offset, TimeZone},
};

use super::ics::{Lines, at};

/// The zone by its name; none if it is unknown or UTC itself, whose times need no zone.
pub(super) fn of(name: &str) -> Option<TimeZone> {
    if matches!(name, "UTC" | "Etc/UTC" | "") {
        return None;
    }
    TimeZone::get(name).ok()
}

/// The zones that are used, each with the first and last instant it is used for.
#[derive(Default)]
pub(super) struct Zones(BTreeMap<String, (Moment, Moment)>);

impl Zones {
    pub(super) fn need(&mut self, zone: &str, from: Moment, to: Moment) {
        if of(zone).is_some() {
            let span = self.0.entry(zone.to_owned()).or_insert((from, to));
            *span = (span.0.min(from), span.1.max(to));
        }
    }

    pub(super) fn write(&self, lines: &mut Lines) {
        for (name, (from, to)) in &self.0 {
            let Some(zone) = of(name) else { continue };
            lines.put("BEGIN:VTIMEZONE");
            lines.put(&format!("TZID:{name}"));
            for observance in observances(&zone, at(*from), at(*to)) {
                observance.write(lines);
            }
            lines.put("END:VTIMEZONE");
        }
    }
}

/// A stretch of time with one offset.
struct Observance {
    /// When it began.
    from: Timestamp,
    before: Offset,
    after: Offset,
    name: String,
    summer: bool,
}

/// What holds at `from`, and every change after it up to the first past `to`.
fn observances(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Observance> {
    let observance = |at: Timestamp| {
        let before = zone.to_offset(at.checked_sub(jiff::Span::new().nanoseconds(1)).unwrap_or(at));
        let now = zone.to_offset_info(at);
        Observance {
            from: at,
            before,
            after: now.offset(),
            name: now.abbreviation().to_owned(),
            summer: now.dst() == Dst::Yes,
        }
    };
    // A change at this very instant belongs to what came before.
    let just_after = from.checked_add(jiff::Span::new().nanoseconds(1)).unwrap_or(from);
    let first = match zone.preceding(just_after).next() {
        Some(change) => observance(change.timestamp()),
        // Not changed before, as far as anybody knows: any earlier onset will do.
        None => {
            let day = jiff::SignedDuration::from_hours(24);
            let onset = from.checked_sub(day).unwrap_or(from).min(Timestamp::UNIX_EPOCH);
            Observance { before: zone.to_offset(from), ..observance(onset) }
        }
    };
    let mut all = vec![first];
    for change in zone.following(from) {
        all.push(observance(change.timestamp()));
        if change.timestamp() > to {
            break;
        }
    }
    all
}

impl Observance {
    fn write(&self, lines: &mut Lines) {
        let kind = if self.summer { "DAYLIGHT" } else { "STANDARD" };
        // The wall clock a moment before it was changed (RFC 5545, 3.6.5).
        let onset = self.before.to_datetime(self.from);
        lines.put(&format!("BEGIN:{kind}"));
        lines.put(&format!("DTSTART:{}", onset.strftime("%Y%m%dT%H%M%S")));
        lines.put(&format!("TZOFFSETFROM:{}", offset(self.before)));
        lines.put(&format!("TZOFFSETTO:{}", offset(self.after)));
        lines.put(&format!("TZNAME:{}", self.name));
        lines.put(&format!("END:{kind}"));
    }
}

/// `+0300`; with seconds where a zone of long ago had them.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3_600, seconds.abs() % 3_600 / 60, seconds.abs() % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}
