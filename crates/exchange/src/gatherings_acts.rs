//! What can be done to a light event, and by when one signs up.

use entente_domain::{clock::Moment, words};

use crate::{
    acts::{self, given},
    event::Event,
    gatherings::{Content, Gathering, State},
    policy::Reader,
};

/// What somebody wants to do to an event that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write it anew. Checked by [`crate::gatherings_check`] before it comes here.
    Write(Box<Content>),
    Cancel {
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
        Cancelled = "cancelled",
        /// It is over.
        Over = "over",
        /// Nobody signs up any more.
        Closed = "closed",
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

/// The event after the act, with what the record says of it.
///
/// # Errors
/// [`Refusal`]
pub fn act(one: &Gathering, by: By<'_>, act: &Act) -> Result<(Gathering, Event), Refusal> {
    if !by.reader.may_hold(one) {
        return Err(Refusal::Forbidden);
    }
    // Nobody is told that they come too late who may not come at all.
    if by.seen != one.version {
        return Err(Refusal::Stale);
    }
    if one.state == State::Cancelled {
        return Err(Refusal::Cancelled);
    }
    let mut after = one.clone();
    after.version += 1;
    after.changed_at = by.at;
    let id = one.id.clone();
    let event = match act {
        Act::Write(content) => {
            if **content == one.content {
                return Err(Refusal::Same);
            }
            after.content = (**content).clone();
            Event::GatheringWritten { gathering: id, number: one.version, audience: after.audience().to_string() }
        }
        Act::Cancel { reason } => {
            if one.content.ends_at <= by.at {
                return Err(Refusal::Over);
            }
            let reason = given(reason).map_err(|refusal| match refusal {
                acts::Refusal::ReasonTooLong => Refusal::ReasonTooLong,
                _ => Refusal::NoReason,
            })?;
            (after.state, after.reason) = (State::Cancelled, Some(reason.clone()));
            Event::GatheringCancelled { gathering: id, reason }
        }
    };
    Ok((after, event))
}

/// Whether somebody can still sign up. In time is strictly before the closing.
///
/// # Errors
/// [`Refusal::Cancelled`], [`Refusal::Closed`]
pub fn open_to_sign_up(one: &Gathering, now: Moment) -> Result<(), Refusal> {
    if one.state == State::Cancelled {
        Err(Refusal::Cancelled)
    } else if now >= one.content.closing() {
        Err(Refusal::Closed)
    } else {
        Ok(())
    }
}

/// Whether somebody can still give their place back: until it begins.
///
/// # Errors
/// [`Refusal::Cancelled`], [`Refusal::Over`]
pub fn open_to_withdraw(one: &Gathering, now: Moment) -> Result<(), Refusal> {
    if one.state == State::Cancelled {
        Err(Refusal::Cancelled)
    } else if now >= one.content.starts_at {
        Err(Refusal::Over)
    } else {
        Ok(())
    }
}

/// Whether what changed concerns those who planned to come.
pub fn is_rescheduled(before: &Content, after: &Content) -> bool {
    before.starts_at != after.starts_at
        || before.ends_at != after.ends_at
        || before.place != after.place
        || before.link != after.link
}
