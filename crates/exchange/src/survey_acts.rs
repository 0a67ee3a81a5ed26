//! What can be done with a survey by those who keep it, and what it is afterwards. Once it is open, answers hang on its
//! questions: then only words change.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, SurveyId},
    words,
};

use crate::{
    acts::{self, given},
    event::Event,
    survey::{Asked, Content, Question, Stage, State, Survey},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Checked by [`crate::survey_check`] before it comes here.
    Write(Box<Content>),
    Open,
    Close,
    /// Takes answers again, until then.
    Reopen {
        reason: String,
        until: Option<Moment>,
    },
    /// Those asked may read what all answered; or no longer.
    Publish(bool),
}

words! {
    /// Why not.
    Refusal {
        Forbidden = "forbidden",
        /// Somebody else changed it since they saw it.
        Stale = "stale",
        Same = "same",
        /// Not of a survey that stands so.
        WrongState = "wrong_state",
        NoReason = "no_reason",
        ReasonTooLong = "reason_too_long",
        NoQuestions = "no_questions",
        NoDeadline = "no_deadline",
        /// The deadline has passed.
        PastDeadline = "past_deadline",
        /// Who was told of a deadline counts on it.
        EarlierDeadline = "earlier_deadline",
        /// Answers hang on what would be changed.
        Hangs = "hangs",
        /// Who was asked would not be any more.
        Narrowed = "narrowed",
    }
}

/// Who does it, and when.
#[derive(Clone, Copy, Debug)]
pub struct By {
    pub keeps: bool,
    pub at: Moment,
    /// The version they saw.
    pub seen: i64,
}

/// The survey after the act, with what the record says of it.
///
/// # Errors
/// [`Refusal`]
pub fn act(one: &Survey, by: By, act: &Act) -> Result<(Survey, Event), Refusal> {
    if !by.keeps {
        return Err(Refusal::Forbidden);
    }
    if by.seen != one.version {
        return Err(Refusal::Stale);
    }
    let mut after = one.clone();
    after.version += 1;
    after.changed_at = by.at;
    let id: SurveyId = one.id.clone();
    let event = match act {
        Act::Write(content) => {
            if **content == one.content {
                return Err(Refusal::Same);
            }
            if one.state != State::Draft {
                words_only(&one.content, content)?;
                kept_promise(one, content, by.at)?;
            }
            after.content = (**content).clone();
            Event::SurveyWritten { survey: id }
        }
        Act::Open => {
            if one.state != State::Draft {
                return Err(Refusal::WrongState);
            }
            if one.content.questions.is_empty() {
                return Err(Refusal::NoQuestions);
            }
            let until = one.content.until.ok_or(Refusal::NoDeadline)?;
            if until <= by.at {
                return Err(Refusal::PastDeadline);
            }
            (after.state, after.opened_at) = (State::Open, Some(by.at));
            Event::SurveyOpened { survey: id, until }
        }
        Act::Close => {
            if one.state != State::Open {
                return Err(Refusal::WrongState);
            }
            (after.state, after.closed_at) = (State::Closed, Some(by.at));
            Event::SurveyClosed { survey: id }
        }
        Act::Reopen { reason, until } => {
            match one.stage(by.at) {
                Stage::Over | Stage::Closed => {}
                Stage::Draft | Stage::Open => return Err(Refusal::WrongState),
            }
            let reason = given(reason).map_err(|refusal| match refusal {
                acts::Refusal::ReasonTooLong => Refusal::ReasonTooLong,
                _ => Refusal::NoReason,
            })?;
            let until = until.ok_or(Refusal::NoDeadline)?;
            if until <= by.at {
                return Err(Refusal::PastDeadline);
            }
            (after.state, after.closed_at, after.content.until) = (State::Open, None, Some(until));
            after.reason = Some(reason.clone());
            Event::SurveyReopened { survey: id, until, reason }
        }
        Act::Publish(published) => {
            if one.state == State::Draft {
                return Err(Refusal::WrongState);
            }
            if one.is_published() == *published {
                return Err(Refusal::Same);
            }
            after.published_at = published.then_some(by.at);
            Event::SynthesisPublished { survey: id, published: *published }
        }
    };
    Ok((after, event))
}

/// Nothing on which an answer hangs is another: the questions and their order, how they are answered, what can be chosen.
///
/// # Errors
/// [`Refusal::Hangs`]
pub fn words_only(before: &Content, after: &Content) -> Result<(), Refusal> {
    let shape = |question: &Question| {
        let choices: Vec<String> = question.choices.iter().map(|choice| choice.key.clone()).collect();
        (question.key.clone(), question.kind, question.required, question.steps, choices)
    };
    if before.questions.iter().map(shape).eq(after.questions.iter().map(shape)) { Ok(()) } else { Err(Refusal::Hangs) }
}

/// Whoever was asked stays asked, and has the time they were promised.
fn kept_promise(one: &Survey, after: &Content, now: Moment) -> Result<(), Refusal> {
    let narrowed = match (&one.content.asked, &after.asked) {
        (_, Asked::All) => false,
        (Asked::All, Asked::Some(_)) => true,
        (Asked::Some(before), Asked::Some(after)) => {
            before.iter().any(|mechanism: &MechanismId| !after.contains(mechanism))
        }
    };
    if narrowed {
        return Err(Refusal::Narrowed);
    }
    if one.content.until == after.until {
        return Ok(());
    }
    // What is over is opened again with a reason, not by moving a date.
    if one.stage(now) != Stage::Open {
        return Err(Refusal::WrongState);
    }
    match (one.content.until, after.until) {
        (_, None) => Err(Refusal::NoDeadline),
        (Some(before), Some(until)) if until < before => Err(Refusal::EarlierDeadline),
        (_, Some(_)) => Ok(()),
    }
}
