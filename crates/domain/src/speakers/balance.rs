//! Who spoke how long (meeting-rules section 3, rule 11): sums over speeches,
//! worked out when somebody looks.

use std::collections::BTreeMap;

use super::{SpeakersList, Speech};
use crate::clock::Moment;

/// By what the sums are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BalanceBy {
    Party,
    Region,
    Kind,
}

/// One row of the sums.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Balance {
    /// Name plate, key of the region, or word of the kind.
    pub of: String,
    pub speeches: i64,
    pub seconds: i64,
    pub waiting: i64,
}

/// The sums over some lists, most heard first.
pub fn balance<'a>(lists: impl Iterator<Item = &'a SpeakersList>, by: BalanceBy, now: Moment) -> Vec<Balance> {
    let mut rows: BTreeMap<String, Balance> = BTreeMap::new();
    for speech in lists.flat_map(|list| &list.speeches) {
        let of = name(speech, by);
        let row = rows.entry(of.clone()).or_insert_with(|| Balance { of, ..Balance::default() });
        row.seconds += speech.spoken_seconds(now);
        row.speeches += i64::from(!speech.intervals.is_empty());
        row.waiting += i64::from(speech.state == super::SpeechState::Waiting);
    }
    let mut rows: Vec<Balance> = rows.into_values().filter(|row| row.speeches > 0 || row.waiting > 0).collect();
    rows.sort_by(|a, b| (b.seconds, b.speeches, &a.of).cmp(&(a.seconds, a.speeches, &b.of)));
    rows
}

fn name(speech: &Speech, by: BalanceBy) -> String {
    match by {
        BalanceBy::Party => speech.short.clone(),
        BalanceBy::Region => speech.region.clone(),
        BalanceBy::Kind => speech.kind.word().to_owned(),
    }
}
