//! What can be done to a post, and what it is afterwards.

use entente_domain::{
    clock::Moment,
    ids::{PostId, UserId},
    limits, words,
};

use crate::{
    event::Event,
    policy::{Deed, Tie, may},
    post::{Content, Post, PostKind, Stage, State, Withheld},
};

/// What somebody wants to do to a post that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write it anew. Checked by [`crate::check`] before it comes here.
    Write(Box<Content>),
    /// Let its readers have it.
    Publish,
    /// To another column.
    Move(Stage),
    Archive(bool),
    PinAtHome(bool),
    Pin(bool),
    Withhold {
        reason: String,
    },
    Restore,
    /// Of a question: this answer settles it; none: nothing does.
    Settle(Option<PostId>),
}

words! {
    /// Why not.
    Refusal {
        /// They know the post, but may not do this.
        Forbidden = "forbidden",
        /// Somebody else changed it since they saw it.
        Stale = "stale",
        /// Nothing would be another.
        Same = "same",
        /// Not of a post in this state.
        WrongState = "wrong_state",
        NoReason = "no_reason",
        ReasonTooLong = "reason_too_long",
        NoQuestion = "no_question",
        NoAnswer = "no_answer",
    }
}

/// Who does it, when, and what they are to the post.
#[derive(Clone, Copy, Debug)]
pub struct By<'b> {
    pub user: &'b UserId,
    pub ties: &'b [Tie],
    pub at: Moment,
    /// The version they saw.
    pub seen: i64,
}

/// Its author as long as they are of the mechanism, and those who answer for it.
pub fn may_edit(ties: &[Tie]) -> bool {
    may(ties, Deed::Edit) || (ties.contains(&Tie::Author) && may(ties, Deed::Post))
}

/// The post after the act, with what the record says of it; drafts leave no trace.
///
/// # Errors
/// [`Refusal`]
pub fn act(post: &Post, by: By<'_>, act: &Act) -> Result<(Post, Option<Event>), Refusal> {
    if !allowed(post, by.ties, act) {
        return Err(Refusal::Forbidden);
    }
    // Nobody is told that they come too late who may not come at all.
    if by.seen != post.version {
        return Err(Refusal::Stale);
    }
    let mut after = post.clone();
    after.version += 1;
    after.changed_at = by.at;
    let id = post.id.clone();
    let event = match act {
        Act::Write(content) => {
            if !matches!(post.state, State::Draft | State::Published) {
                return Err(Refusal::WrongState);
            }
            if **content == post.content {
                return Err(Refusal::Same);
            }
            after.content = (**content).clone();
            let event = Event::PostEdited { post: id, number: post.version, audience: after.audience() };
            (post.state != State::Draft).then_some(event)
        }
        Act::Publish => {
            if post.state != State::Draft {
                return Err(Refusal::WrongState);
            }
            (after.state, after.published_at) = (State::Published, Some(by.at));
            Some(Event::PostPublished {
                post: id,
                kind: post.kind,
                home: post.home.mechanism.clone(),
                audience: post.audience(),
            })
        }
        Act::Move(stage) => {
            published(post)?;
            if *stage == post.stage {
                return Err(Refusal::Same);
            }
            after.stage = *stage;
            Some(Event::PostMoved { post: id, stage: *stage })
        }
        Act::Archive(archived) => {
            let (from, to) =
                if *archived { (State::Published, State::Archived) } else { (State::Archived, State::Published) };
            if post.state != from {
                return Err(Refusal::WrongState);
            }
            after.state = to;
            (after.pinned, after.pinned_at_home) = (false, false);
            Some(Event::PostArchived { post: id, archived: *archived })
        }
        Act::PinAtHome(pinned) => {
            published(post)?;
            if *pinned == post.pinned_at_home {
                return Err(Refusal::Same);
            }
            after.pinned_at_home = *pinned;
            Some(Event::PostPinned { post: id, at_home: true, pinned: *pinned })
        }
        Act::Pin(pinned) => {
            published(post)?;
            if *pinned == post.pinned {
                return Err(Refusal::Same);
            }
            after.pinned = *pinned;
            Some(Event::PostPinned { post: id, at_home: false, pinned: *pinned })
        }
        Act::Withhold { reason } => {
            if !matches!(post.state, State::Published | State::Archived) {
                return Err(Refusal::WrongState);
            }
            let reason = given(reason)?;
            after.state = State::Withheld;
            after.withheld = Some(Withheld { at: by.at, by: by.user.clone(), reason: reason.clone() });
            (after.pinned, after.pinned_at_home) = (false, false);
            Some(Event::PostWithheld { post: id, reason })
        }
        Act::Restore => {
            if post.state != State::Withheld {
                return Err(Refusal::WrongState);
            }
            (after.state, after.withheld) = (State::Published, None);
            Some(Event::PostRestored { post: id })
        }
        Act::Settle(answer) => {
            published(post)?;
            if post.kind != PostKind::Question {
                return Err(Refusal::NoQuestion);
            }
            if *answer == post.settled_by {
                return Err(Refusal::Same);
            }
            after.settled_by.clone_from(answer);
            after.stage = if answer.is_some() { Stage::Concluded } else { Stage::Open };
            Some(Event::QuestionSettled { post: id, by: answer.clone() })
        }
    };
    Ok((after, event))
}

fn allowed(post: &Post, ties: &[Tie], act: &Act) -> bool {
    let reach = post.content.reach;
    match act {
        Act::Write(_) if post.state == State::Draft => may(ties, Deed::Draft) && may(ties, Deed::Post),
        Act::Publish => may(ties, Deed::Draft) && may(ties, Deed::Post),
        Act::Write(_) | Act::Archive(_) | Act::Settle(_) => may_edit(ties),
        Act::Move(_) => may(ties, Deed::Move),
        Act::PinAtHome(_) => may(ties, Deed::PinAtHome),
        Act::Pin(_) => may(ties, Deed::Pin(reach)),
        Act::Withhold { .. } | Act::Restore => may(ties, Deed::Withhold(reach)),
    }
}

fn published(post: &Post) -> Result<(), Refusal> {
    if post.state == State::Published { Ok(()) } else { Err(Refusal::WrongState) }
}

/// A reason that was typed, fit to be kept.
///
/// # Errors
/// [`Refusal::NoReason`], [`Refusal::ReasonTooLong`]
pub fn given(reason: &str) -> Result<String, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::NoReason);
    }
    if reason.chars().count() > limits::REASON_MAX {
        return Err(Refusal::ReasonTooLong);
    }
    Ok(reason.to_owned())
}
