//! When a party's turn comes (meeting-rules section 3, rule 8): what is left of
//! the speech on the floor, the time of all who are ahead, and a hand-over for each.

use super::{SpeakersList, Speech, in_order};
use crate::{clock::Moment, ids::SpeechId, programme::Programme};

/// A hand-over before this meeting has shown how long its own take.
const HAND_OVER_S: i64 = 15;

/// A gap longer than this between two speakers is no hand-over: something else happened.
const HAND_OVER_MAX_S: i64 = 120;

/// A speaker without a limit is expected to take this long.
const UNLIMITED_S: i64 = 180;

/// How long somebody still waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Place in the list, from 1.
    pub place: usize,
    /// Seconds, if all ahead take three quarters of their time.
    pub least_s: i64,
    /// Seconds, if all ahead use their time up.
    pub most_s: i64,
}

/// The wait of one waiting entry; none if it does not wait.
pub fn wait(list: &SpeakersList, speech: &SpeechId, hand_over_s: i64, now: Moment) -> Option<Wait> {
    let order = in_order(list);
    let ahead = order.iter().position(|other| other.id == *speech)?;
    let floor = floor_seconds(list, now);
    let of_those_ahead: i64 = order.iter().take(ahead).map(|other| expected_seconds(other)).sum();
    let hand_overs = i64::try_from(ahead + 1).unwrap_or(1) * hand_over_s;
    Some(Wait {
        place: ahead + 1,
        least_s: (floor + of_those_ahead) * 3 / 4 + hand_overs,
        most_s: floor + of_those_ahead + hand_overs,
    })
}

/// Seconds the list still needs: what is left of the speech on the floor, and all who wait.
pub fn allotted_ahead(list: &SpeakersList, hand_over_s: i64, now: Moment) -> i64 {
    let waiting: i64 = in_order(list).iter().map(|speech| expected_seconds(speech) + hand_over_s).sum();
    floor_seconds(list, now) + waiting
}

fn floor_seconds(list: &SpeakersList, now: Moment) -> i64 {
    list.speeches
        .iter()
        .filter(|speech| speech.is_open() && speech.state != super::SpeechState::Waiting)
        .map(|speech| speech.left_seconds(now).unwrap_or_else(|| UNLIMITED_S - speech.spoken_seconds(now)).max(0))
        .sum()
}

fn expected_seconds(speech: &Speech) -> i64 {
    speech.limit_seconds().unwrap_or(UNLIMITED_S)
}

/// The median pause between two speakers of this programme so far.
pub fn hand_over_seconds(programme: &Programme) -> i64 {
    let mut pauses = Vec::new();
    for list in &programme.lists {
        let mut stretches: Vec<_> = list.speeches.iter().flat_map(|speech| &speech.intervals).collect();
        stretches.sort_by_key(|stretch| stretch.started_at);
        for pair in stretches.windows(2) {
            if let [before, after] = pair
                && let Some(ended) = before.ended_at
            {
                let pause = after.started_at.seconds_since(ended);
                if (0..=HAND_OVER_MAX_S).contains(&pause) {
                    pauses.push(pause);
                }
            }
        }
    }
    // Three make a habit; fewer are chance.
    if pauses.len() < 3 {
        return HAND_OVER_S;
    }
    pauses.sort_unstable();
    pauses[pauses.len() / 2]
}
