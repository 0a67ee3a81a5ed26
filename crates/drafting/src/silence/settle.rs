//! What becomes of a procedure: the one function that closes it. It is asked
//! after each response, and by the job that looks at the clock; asked twice, or
//! by two servers one after the other, it does nothing the second time.

use entente_domain::{clock::Moment, ids::ParaId};

use super::{CLOSING_GRACE_S, Outage, Response, Silence, SilenceState};
use crate::{
    model::{Para, ParaKind, ParaStatus},
    text::Inline,
};

/// Outages count in so many hours before the expiry.
const WATCHED_S: i64 = 6 * 3_600;
/// Shorter outages, taken together, move nothing.
const BORNE_S: i64 = 600;
/// An outage moves the expiry in steps of so much.
const STEP_S: i64 = 1_800;

/// What came of a look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The service could not be reached: the expiry moved.
    Moved {
        from: Moment,
    },
    /// Broken by this response, by its id.
    Broken {
        by: String,
    },
    Adopted,
    /// The text is not the one that was put under silence (rule 7).
    TextChanged,
}

/// The procedure after a look at it, and what that changed; none if nothing. `words` is the hash of the words now.
pub fn settle(
    silence: &Silence,
    inbox: &[Response],
    outages: &[Outage],
    words: &str,
    now: Moment,
) -> Option<(Silence, Verdict)> {
    if silence.state.is_open() && words != silence.words {
        let ended = ended(silence, SilenceState::Withdrawn, now);
        return Some((ended, Verdict::TextChanged));
    }
    if silence.state != SilenceState::Running {
        return None;
    }
    // First the outages: what was sent before the moved expiry is in time.
    if let Some(moved) = moved(silence, outages, now) {
        let from = silence.expires_at;
        return Some((moved, Verdict::Moved { from }));
    }
    if let Some(first) = silence.breaking(inbox).first() {
        return Some((ended(silence, SilenceState::Broken, now), Verdict::Broken { by: first.id.clone() }));
    }
    (now >= silence.expires_at.plus_seconds(CLOSING_GRACE_S))
        .then(|| (ended(silence, SilenceState::Adopted, now), Verdict::Adopted))
}

fn ended(silence: &Silence, state: SilenceState, now: Moment) -> Silence {
    // A clock that was set back does not put the result before what came of it.
    let at = if state == SilenceState::Adopted { now.max(silence.expires_at) } else { now };
    Silence { state, result_at: Some(at), version: silence.version + 1, ..silence.clone() }
}

/// The expiry moved by the outages of the last hours before it, if they were more than a trifle. One that was still
/// going on at the expiry counts to its end: who could not reach the house then, could not until it stood again.
fn moved(silence: &Silence, outages: &[Outage], now: Moment) -> Option<Silence> {
    let watched = silence.expires_at.plus_seconds(-WATCHED_S).max(silence.outages_until).max(silence.starts_at);
    let counted = outages.iter().filter(|outage| outage.from < silence.expires_at && outage.to > watched);
    let mut total = 0;
    let mut until = silence.outages_until;
    for outage in counted {
        total += (outage.to.micros() - outage.from.max(watched).micros()).max(0);
        until = until.max(outage.to);
    }
    // A begun second counts.
    let seconds = (total + 999_999) / 1_000_000;
    if seconds <= BORNE_S {
        return None;
    }
    let steps = (seconds + STEP_S - 1) / STEP_S;
    Some(Silence {
        expires_at: silence.expires_at.plus_seconds(steps * STEP_S),
        outages_until: until.min(now).max(silence.outages_until),
        version: silence.version + 1,
        ..silence.clone()
    })
}

/// Which paragraphs are open again after a break.
pub fn reopened(silence: &Silence, inbox: &[Response], paras: &[Para], all_or_nothing: bool) -> Vec<ParaId> {
    let breaking = silence.breaking(inbox);
    let whole = breaking.iter().any(|response| response.paras.is_empty());
    let objected = |para: &ParaId| {
        all_or_nothing
            || (silence.covers(para) && (whole || breaking.iter().any(|response| response.paras.contains(para))))
    };
    paras
        .iter()
        // A heading is never negotiated.
        .filter(|para| para.status != ParaStatus::Deleted && para.kind != ParaKind::Heading && objected(&para.id))
        .map(|para| para.id.clone())
        .collect()
}

/// Whether words of the text are not agreed.
pub fn has_bracket(text: &[Inline]) -> bool {
    text.iter().any(|inline| matches!(inline, Inline::Bracket(_)))
}
