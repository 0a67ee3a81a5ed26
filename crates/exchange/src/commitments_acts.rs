//! What can be done to a commitment, and what it is afterwards.

use entente_domain::{
    clock::Moment,
    ids::{CommitmentId, UserId},
    words,
};

use crate::{
    acts::{self, given},
    commitments::{Commitment, Content, State},
    commitments_policy::Eyes,
    event::Event,
};

/// What somebody wants to do to a commitment that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write it anew. Checked by [`crate::commitments_check`] before it comes here.
    Write(Box<Content>),
    /// Not begun, under way, done: also back again, and what was dropped is taken up by it.
    Move(State),
    Drop {
        reason: String,
    },
    /// Another stands in its place. `line`: that one, the one in its place, and so on.
    Supersede {
        by: CommitmentId,
        state: State,
        line: Vec<CommitmentId>,
    },
}

words! {
    /// Why not.
    Refusal {
        Forbidden = "forbidden",
        /// Somebody else changed it since they saw it.
        Stale = "stale",
        /// Nothing would be another.
        Same = "same",
        /// Not of a commitment in this state.
        WrongState = "wrong_state",
        NoReason = "no_reason",
        ReasonTooLong = "reason_too_long",
        /// What is to stand in its place is not there for them.
        NoOther = "no_other",
        /// What is to stand in its place was dropped or superseded itself.
        OtherFell = "other_fell",
        /// It would stand in its own place.
        Circle = "circle",
    }
}

/// Who does it, and when.
#[derive(Clone, Copy, Debug)]
pub struct By<'b> {
    pub user: &'b UserId,
    pub eyes: &'b Eyes,
    pub at: Moment,
    /// The version they saw.
    pub seen: i64,
}

/// The commitment after the act, with what the record says of it.
///
/// # Errors
/// [`Refusal`]
pub fn act(one: &Commitment, by: By<'_>, act: &Act) -> Result<(Commitment, Event), Refusal> {
    let allowed = match act {
        Act::Write(_) | Act::Supersede { .. } => by.eyes.may_write(one),
        Act::Move(_) => by.eyes.may_account(one),
        Act::Drop { .. } => by.eyes.may_account(one) || by.eyes.may_write(one),
    };
    if !allowed {
        return Err(Refusal::Forbidden);
    }
    // Nobody is told that they come too late who may not come at all.
    if by.seen != one.version {
        return Err(Refusal::Stale);
    }
    let mut after = one.clone();
    after.version += 1;
    after.changed_at = by.at;
    let id = one.id.clone();
    let event = match act {
        Act::Write(content) => {
            if one.state == State::Superseded {
                return Err(Refusal::WrongState);
            }
            if **content == one.content {
                return Err(Refusal::Same);
            }
            after.content = (**content).clone();
            Event::CommitmentWritten { commitment: id, number: one.version, audience: after.audience().to_string() }
        }
        Act::Move(state) => {
            match (one.state, state) {
                (_, State::Dropped | State::Superseded) | (State::Superseded, _) => return Err(Refusal::WrongState),
                (before, state) if before == *state => return Err(Refusal::Same),
                // What was given up is taken up first.
                (State::Dropped, State::Done) => return Err(Refusal::WrongState),
                (State::Open | State::UnderWay | State::Done | State::Dropped, _) => {}
            }
            (after.state, after.moved_at, after.reason) = (*state, by.at, None);
            Event::CommitmentMoved { commitment: id, state: *state }
        }
        Act::Drop { reason } => {
            if !one.state.is_live() {
                return Err(Refusal::WrongState);
            }
            let reason = given(reason).map_err(|refusal| match refusal {
                acts::Refusal::ReasonTooLong => Refusal::ReasonTooLong,
                _ => Refusal::NoReason,
            })?;
            (after.state, after.moved_at, after.reason) = (State::Dropped, by.at, Some(reason.clone()));
            Event::CommitmentDropped { commitment: id, reason }
        }
        Act::Supersede { by: other, state, line } => {
            if !one.state.is_live() {
                return Err(Refusal::WrongState);
            }
            if *other == one.id || line.contains(&one.id) {
                return Err(Refusal::Circle);
            }
            match state {
                State::Open | State::UnderWay | State::Done => {}
                State::Dropped | State::Superseded => return Err(Refusal::OtherFell),
            }
            (after.state, after.moved_at, after.superseded_by) = (State::Superseded, by.at, Some(other.clone()));
            Event::CommitmentSuperseded { commitment: id, by: other.clone() }
        }
    };
    Ok((after, event))
}
