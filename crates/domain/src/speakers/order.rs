//! Who speaks when (meeting-rules section 3, "Order"), and why: the waiting are
//! sorted by class, then by what the chair or a swap settled, then by the
//! list's mode, then by the time of asking.
//!
//! Unlike in OpenSlides, a point of order precedes an intervention, as in the
//! practice of the United Nations.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ListMode, Motion, Observers, SpeakersList, Speech, SpeechKind, SpeechState};
use crate::{clock::Moment, ids::SpeechId};

/// Why an entry stands where it stands: said aloud by the interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// Its kind goes before others.
    Kind {
        kind: SpeechKind,
    },
    Asked {
        at: Moment,
    },
    /// Asked after the order was settled.
    Late {
        at: Moment,
    },
    /// Was called and was not there.
    Skipped,
    Moved,
    /// By protocol: the speaker's rank.
    Level {
        level: i64,
    },
    /// So many of the same region go before on this item.
    Region {
        region: String,
        before: i64,
    },
    /// So many statements on this item, so many seconds in this meeting.
    Heard {
        statements: i64,
        seconds: i64,
    },
    Alphabet,
    Settled,
}

/// The class of an entry; a lower one speaks first.
pub const fn class(speech: &Speech, observers: Observers) -> u8 {
    match speech.kind {
        SpeechKind::Technical => 0,
        SpeechKind::Question | SpeechKind::Answer => 1,
        SpeechKind::PointOfOrder => 2,
        SpeechKind::ProceduralMotion => 3,
        SpeechKind::Intervention => 4,
        SpeechKind::Statement => 5,
        SpeechKind::ObserverStatement => match observers {
            Observers::Mixed => 5,
            Observers::No | Observers::AfterMembers => 6,
        },
        SpeechKind::Explanation => 7,
        SpeechKind::Reply => 8,
    }
}

/// What an entry is sorted by.
type Key<'a> = (u8, Option<Motion>, i64, (bool, i64), bool, (i64, i64, String), Moment, &'a SpeechId);

/// The waiting entries in the order in which they will speak.
pub fn in_order(list: &SpeakersList) -> Vec<&Speech> {
    let standing = Standing::of(list);
    let mut waiting: Vec<(Key<'_>, &Speech)> =
        list.with_state(SpeechState::Waiting).map(|speech| (key(list, &standing, speech), speech)).collect();
    waiting.sort_by(|a, b| a.0.cmp(&b.0));
    waiting.into_iter().map(|(_, speech)| speech).collect()
}

/// Who would be called now.
pub fn next_up(list: &SpeakersList) -> Option<&Speech> {
    in_order(list).first().copied()
}

fn key<'a>(list: &SpeakersList, standing: &Standing, speech: &'a Speech) -> Key<'a> {
    let settings = &list.head.settings;
    let by_mode = match settings.mode {
        ListMode::FirstCome | ListMode::Manual => (0, 0, String::new()),
        ListMode::Protocol => (speech.level.unwrap_or(6), 0, String::new()),
        ListMode::Rotation => {
            let drawn = list.head.region_order.iter().position(|region| *region == speech.region);
            let drawn = drawn.map_or(i64::MAX, |place| i64::try_from(place).unwrap_or(i64::MAX));
            (standing.of_region_before(&speech.id), drawn, String::new())
        }
        ListMode::LeastHeard => (standing.statements_before(&speech.id), standing.seconds(speech), String::new()),
        ListMode::Alphabetical => (0, 0, from_letter(&speech.short, &settings.start_letter)),
    };
    (
        class(speech, settings.observers),
        speech.motion,
        speech.skipped,
        (speech.pinned.is_none(), speech.pinned.unwrap_or(0)),
        is_late(list, speech),
        by_mode,
        speech.requested_at,
        &speech.id,
    )
}

/// Whether it asked after the inscription ahead, by which the order was settled.
fn is_late(list: &SpeakersList, speech: &Speech) -> bool {
    let inscribed_ahead =
        list.head.opened_at.is_some_and(|opened| list.speeches.iter().any(|other| other.requested_at < opened));
    inscribed_ahead && list.head.opened_at.is_some_and(|opened| speech.requested_at >= opened)
}

/// The name, turned so that sorting begins at the drawn letter.
fn from_letter(name: &str, letter: &str) -> String {
    let name = name.to_uppercase();
    let letter = letter.to_uppercase();
    let before = !letter.is_empty() && name.as_str() < letter.as_str();
    format!("{}{name}", if before { '1' } else { '0' })
}

/// What the modes that look back need to know, worked out once for a list.
struct Standing {
    region_before: BTreeMap<SpeechId, i64>,
    statements_before: BTreeMap<SpeechId, i64>,
    /// Seconds spoken on this list, by party.
    seconds: BTreeMap<String, i64>,
}

impl Standing {
    fn of(list: &SpeakersList) -> Self {
        let counts = |speech: &Speech| match speech.state {
            SpeechState::Done | SpeechState::Speaking | SpeechState::Paused | SpeechState::Called => true,
            SpeechState::Waiting
            | SpeechState::Withdrawn
            | SpeechState::Removed
            | SpeechState::Lapsed
            | SpeechState::RuledOut => false,
        };
        let is_statement =
            |speech: &Speech| matches!(speech.kind, SpeechKind::Statement | SpeechKind::ObserverStatement);
        let mut regions: BTreeMap<&str, i64> = BTreeMap::new();
        let mut parties: BTreeMap<&str, i64> = BTreeMap::new();
        let mut seconds: BTreeMap<String, i64> = BTreeMap::new();
        for speech in &list.speeches {
            if counts(speech) && is_statement(speech) {
                *regions.entry(&speech.region).or_default() += 1;
                *parties.entry(speech.party.as_str()).or_default() += 1;
            }
            // The running stretch does not count yet: the order would change with every second.
            *seconds.entry(speech.party.to_string()).or_default() += closed_seconds(speech);
        }
        let mut region_before = BTreeMap::new();
        let mut statements_before = BTreeMap::new();
        for speech in list.with_state(SpeechState::Waiting).filter(|speech| is_statement(speech)) {
            let of_region = regions.entry(&speech.region).or_default();
            region_before.insert(speech.id.clone(), *of_region);
            *of_region += 1;
            let of_party = parties.entry(speech.party.as_str()).or_default();
            statements_before.insert(speech.id.clone(), *of_party);
            *of_party += 1;
        }
        Self { region_before, statements_before, seconds }
    }

    fn of_region_before(&self, speech: &SpeechId) -> i64 {
        self.region_before.get(speech).copied().unwrap_or(0)
    }

    fn statements_before(&self, speech: &SpeechId) -> i64 {
        self.statements_before.get(speech).copied().unwrap_or(0)
    }

    fn seconds(&self, speech: &Speech) -> i64 {
        speech.heard_before_s + self.seconds.get(speech.party.as_str()).copied().unwrap_or(0)
    }
}

fn closed_seconds(speech: &Speech) -> i64 {
    speech
        .intervals
        .iter()
        .filter_map(|interval| Some(interval.ended_at?.seconds_since(interval.started_at).max(0)))
        .sum()
}

/// The waiting in order, each with the reason for its place.
pub fn placed(list: &SpeakersList) -> Vec<(&Speech, Reason)> {
    let standing = Standing::of(list);
    in_order(list).into_iter().map(|speech| (speech, reason(list, &standing, speech))).collect()
}

fn reason(list: &SpeakersList, standing: &Standing, speech: &Speech) -> Reason {
    if speech.moved {
        return Reason::Moved;
    }
    if speech.skipped > 0 {
        return Reason::Skipped;
    }
    let at = speech.requested_at;
    match speech.kind {
        SpeechKind::Statement | SpeechKind::ObserverStatement => {}
        kind @ (SpeechKind::Technical
        | SpeechKind::Question
        | SpeechKind::Answer
        | SpeechKind::PointOfOrder
        | SpeechKind::ProceduralMotion
        | SpeechKind::Intervention
        | SpeechKind::Explanation
        | SpeechKind::Reply) => return Reason::Kind { kind },
    }
    let mode = list.head.settings.mode;
    match mode {
        ListMode::FirstCome | ListMode::Manual => return Reason::Asked { at },
        ListMode::Protocol | ListMode::Rotation | ListMode::LeastHeard | ListMode::Alphabetical => {}
    }
    if speech.pinned.is_some() {
        return Reason::Settled;
    }
    if is_late(list, speech) {
        return Reason::Late { at };
    }
    match mode {
        ListMode::FirstCome | ListMode::Manual => Reason::Asked { at },
        ListMode::Protocol => Reason::Level { level: speech.level.unwrap_or(6) },
        ListMode::Rotation => {
            Reason::Region { region: speech.region.clone(), before: standing.of_region_before(&speech.id) }
        }
        ListMode::LeastHeard => {
            Reason::Heard { statements: standing.statements_before(&speech.id), seconds: standing.seconds(speech) }
        }
        ListMode::Alphabetical => Reason::Alphabet,
    }
}
