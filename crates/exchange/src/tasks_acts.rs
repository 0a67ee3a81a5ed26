//! What can be done to a task, and what it is afterwards.

use entente_domain::{clock::Moment, words};

use crate::{
    acts::{self, given},
    event::Event,
    policy::Reader,
    tasks::{Content, State, Task},
};

/// What somebody wants to do to a task that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write it anew. Checked by [`crate::tasks::problems`] before it comes here.
    Write(Box<Content>),
    /// To another column: also back again, and what was dropped is taken up by it.
    Move(State),
    Drop {
        reason: String,
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
        /// Not of a task in this state.
        WrongState = "wrong_state",
        NoReason = "no_reason",
        ReasonTooLong = "reason_too_long",
    }
}

/// Who does it, when, and at which version they saw it.
#[derive(Clone, Copy, Debug)]
pub struct By<'b> {
    pub reader: &'b Reader,
    pub at: Moment,
    pub seen: i64,
}

/// The task after the act, with what the record says of it.
///
/// # Errors
/// [`Refusal`]
pub fn act(task: &Task, by: By<'_>, act: &Act) -> Result<(Task, Event), Refusal> {
    if !by.reader.may_move_task(task) {
        return Err(Refusal::Forbidden);
    }
    // Nobody is told that they come too late who may not come at all.
    if by.seen != task.version {
        return Err(Refusal::Stale);
    }
    let mut after = task.clone();
    after.version += 1;
    after.changed_at = by.at;
    let id = task.id.clone();
    let event = match act {
        Act::Write(content) => {
            if **content == task.content {
                return Err(Refusal::Same);
            }
            after.content = (**content).clone();
            Event::TaskWritten { task: id, number: task.version }
        }
        Act::Move(state) => {
            match (task.state, state) {
                // Dropping asks for a reason, and what was given up is taken up first.
                (_, State::Dropped) | (State::Dropped, State::Doing | State::Done) => return Err(Refusal::WrongState),
                (before, state) if before == *state => return Err(Refusal::Same),
                (State::Open | State::Doing | State::Done | State::Dropped, _) => {}
            }
            (after.state, after.moved_at, after.reason) = (*state, by.at, None);
            Event::TaskMoved { task: id, state: *state }
        }
        Act::Drop { reason } => {
            if !task.state.is_live() {
                return Err(Refusal::WrongState);
            }
            let reason = given(reason).map_err(|refusal| match refusal {
                acts::Refusal::ReasonTooLong => Refusal::ReasonTooLong,
                _ => Refusal::NoReason,
            })?;
            (after.state, after.moved_at, after.reason) = (State::Dropped, by.at, Some(reason.clone()));
            Event::TaskDropped { task: id, reason }
        }
    };
    Ok((after, event))
}
