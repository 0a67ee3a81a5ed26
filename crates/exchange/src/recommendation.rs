//! What is recommended out of what was answered: written in breakout groups, put together, filtered by the plenary. Where
//! each comes from goes with it through every merge, into the document.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MechanismId, MeetingId, ParaId, PostId, RecommendationId, SessionId, SurveyId, UserId},
    limits,
    policy::{Action, Standing, may},
    text::Language,
    words,
};
use serde::{Deserialize, Serialize};

use crate::{
    acts::{self, given},
    check::Known,
    event::Event,
};

words! {
    State {
        /// Somebody of the group wrote it down.
        Proposed = "proposed",
        /// The group brings it to the plenary.
        Kept = "kept",
        /// The plenary takes it.
        Taken = "taken",
        /// It became another, together with others.
        Merged = "merged",
        /// The plenary leaves it, with a reason.
        Left = "left",
    }
}

/// Something a recommendation comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ancestor {
    /// What a mechanism answered to a question.
    Answer {
        survey: SurveyId,
        question: String,
        mechanism: MechanismId,
    },
    Post(PostId),
    /// One that was merged into it.
    Recommendation(RecommendationId),
}

impl Ancestor {
    /// Reads [`ToString::to_string`]'s form.
    pub fn read(word: &str) -> Option<Self> {
        let mut parts = word.split(' ');
        let found = match (parts.next()?, parts.next()?, parts.next(), parts.next()) {
            ("answer", survey, Some(question), Some(mechanism)) => Self::Answer {
                survey: SurveyId::new(survey),
                question: question.to_owned(),
                mechanism: MechanismId::new(mechanism),
            },
            ("post", post, None, None) => Self::Post(PostId::new(post)),
            ("recommendation", id, None, None) => Self::Recommendation(RecommendationId::new(id)),
            _ => return None,
        };
        parts.next().is_none().then_some(found)
    }
}

impl std::fmt::Display for Ancestor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Answer { survey, question, mechanism } => write!(f, "answer {survey} {question} {mechanism}"),
            Self::Post(post) => write!(f, "post {post}"),
            Self::Recommendation(id) => write!(f, "recommendation {id}"),
        }
    }
}

/// What can be written anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub language: Language,
    pub text: String,
    /// Under which theme it stands in the plenary; empty: under none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
}

/// The paragraph it became.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    pub document: DocumentId,
    pub para: ParaId,
    pub at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    pub id: RecommendationId,
    pub meeting: MeetingId,
    /// None: the plenary made it out of several.
    pub group: Option<SessionId>,
    pub author: UserId,
    pub state: State,
    pub version: i64,
    /// Among those of its group.
    pub place: i64,
    pub content: Content,
    pub from: Vec<Ancestor>,
    /// Why the plenary left it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<RecommendationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered: Option<Entered>,
    pub created_at: Moment,
    pub changed_at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Write(Content, Vec<Ancestor>),
    /// The group brings it to the plenary; or takes it back to its own table.
    Keep(bool),
    Take,
    Leave {
        reason: String,
    },
}

words! {
    /// Why not.
    Refusal {
        Forbidden = "forbidden",
        Stale = "stale",
        Same = "same",
        WrongState = "wrong_state",
        /// It stands in the document; there it is changed.
        InDocument = "in_document",
        NoReason = "no_reason",
        ReasonTooLong = "reason_too_long",
        NoText = "no_text",
        TooLong = "too_long",
        TooMany = "too_many",
        UnknownTheme = "unknown_theme",
        /// Two at least become one.
        TooFew = "too_few",
        /// Nothing of what was chosen can go into a document.
        NothingTaken = "nothing_taken",
    }
}

/// What somebody may do with one recommendation, as the table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    /// Writes for its group.
    pub writes: bool,
    /// Filters for the plenary.
    pub filters: bool,
}

/// Who may read one. What a group has on its table is its own, and of those who take part in the meeting; what it brings to
/// the plenary is everybody's who reads the group. Whether they read the group is for the programme to say.
pub fn reads(standings: &[Standing], writes: bool, state: State) -> bool {
    match state {
        State::Proposed => writes || may(standings, Action::WriteGroupResult) || may(standings, Action::HoldPen),
        State::Kept | State::Taken | State::Merged | State::Left => may(standings, Action::ReadMeeting),
    }
}

/// Who filters for the plenary, and puts into the document.
pub fn filters(standings: &[Standing]) -> bool {
    may(standings, Action::ChairDocument) || may(standings, Action::HoldPen)
}

#[derive(Clone, Copy, Debug)]
pub struct By {
    pub rights: Rights,
    pub at: Moment,
    /// The version they saw.
    pub seen: i64,
}

/// What is wrong with what was typed.
///
/// # Errors
/// [`Refusal`]
pub fn checked(content: &Content, from: &[Ancestor], known: &impl Known) -> Result<(), Refusal> {
    if content.text.trim().is_empty() {
        return Err(Refusal::NoText);
    }
    if content.text.chars().count() > limits::RECOMMENDATION_MAX {
        return Err(Refusal::TooLong);
    }
    if from.len() > limits::ANCESTORS_MAX {
        return Err(Refusal::TooMany);
    }
    if !content.theme.is_empty() && !known.theme(&content.theme) {
        return Err(Refusal::UnknownTheme);
    }
    Ok(())
}

/// The recommendation after the act, with what the record says of it.
///
/// # Errors
/// [`Refusal`]
pub fn act(one: &Recommendation, by: By, act: &Act) -> Result<(Recommendation, Event), Refusal> {
    let allowed = match act {
        // What the plenary has before it, it also words.
        Act::Write(..) => {
            by.rights.writes && is_the_groups(one.state) || by.rights.filters && !is_the_groups(one.state)
        }
        Act::Keep(_) => by.rights.writes,
        Act::Take | Act::Leave { .. } => by.rights.filters,
    };
    if !allowed {
        return Err(Refusal::Forbidden);
    }
    if by.seen != one.version {
        return Err(Refusal::Stale);
    }
    if one.entered.is_some() {
        return Err(Refusal::InDocument);
    }
    let mut after = one.clone();
    after.version += 1;
    after.changed_at = by.at;
    let moved = |state, reason: &str| Event::RecommendationMoved {
        recommendation: one.id.clone(),
        state,
        reason: reason.to_owned(),
    };
    let event = match act {
        Act::Write(content, from) => {
            if matches!(one.state, State::Merged | State::Left) {
                return Err(Refusal::WrongState);
            }
            let from = with_merged(one, from);
            if one.content == *content && one.from == from {
                return Err(Refusal::Same);
            }
            (after.content, after.from) = (content.clone(), from);
            Event::RecommendationWritten { recommendation: one.id.clone(), number: one.version }
        }
        Act::Keep(keep) => {
            after.state = match (one.state, keep) {
                (State::Proposed, true) => State::Kept,
                (State::Kept, false) => State::Proposed,
                _ => return Err(Refusal::WrongState),
            };
            moved(after.state, "")
        }
        Act::Take => {
            if !matches!(one.state, State::Kept | State::Left) {
                return Err(Refusal::WrongState);
            }
            (after.state, after.reason) = (State::Taken, None);
            moved(State::Taken, "")
        }
        Act::Leave { reason } => {
            if !matches!(one.state, State::Kept | State::Taken) {
                return Err(Refusal::WrongState);
            }
            let reason = given(reason).map_err(|refusal| match refusal {
                acts::Refusal::ReasonTooLong => Refusal::ReasonTooLong,
                _ => Refusal::NoReason,
            })?;
            (after.state, after.reason) = (State::Left, Some(reason.clone()));
            moved(State::Left, &reason)
        }
    };
    Ok((after, event))
}

const fn is_the_groups(state: State) -> bool {
    match state {
        State::Proposed | State::Kept => true,
        State::Taken | State::Merged | State::Left => false,
    }
}

/// That it was made out of others cannot be written away.
fn with_merged(one: &Recommendation, from: &[Ancestor]) -> Vec<Ancestor> {
    let merged = one.from.iter().filter(|ancestor| matches!(ancestor, Ancestor::Recommendation(_)));
    let chosen = from.iter().filter(|ancestor| !matches!(ancestor, Ancestor::Recommendation(_)));
    let mut all: Vec<Ancestor> = merged.chain(chosen).cloned().collect();
    all.sort();
    all.dedup();
    all
}

/// One out of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merging {
    pub id: RecommendationId,
    pub author: UserId,
    pub content: Content,
    pub place: i64,
    pub at: Moment,
    /// The plenary does it, not a group for itself.
    pub by_plenary: bool,
}

/// Makes one recommendation out of several: it comes from all of them, and from all that they come from.
///
/// # Errors
/// [`Refusal`]
pub fn merge(
    several: &[Recommendation],
    merging: Merging,
) -> Result<(Recommendation, Vec<Recommendation>, Vec<Event>), Refusal> {
    let Some(first) = several.first().filter(|_| several.len() > 1) else { return Err(Refusal::TooFew) };
    if several.iter().any(|one| one.entered.is_some()) {
        return Err(Refusal::InDocument);
    }
    let fits = |one: &Recommendation| {
        if merging.by_plenary {
            matches!(one.state, State::Kept | State::Taken)
        } else {
            is_the_groups(one.state) && one.group == first.group
        }
    };
    if !several.iter().all(|one| fits(one) && one.meeting == first.meeting) {
        return Err(Refusal::WrongState);
    }
    let mut from: Vec<Ancestor> = several.iter().flat_map(|one| one.from.iter().cloned()).collect();
    from.extend(several.iter().map(|one| Ancestor::Recommendation(one.id.clone())));
    from.sort();
    from.dedup();
    if from.len() > limits::ANCESTORS_MAX {
        return Err(Refusal::TooMany);
    }
    let same_group = several.iter().all(|one| one.group == first.group);
    let state = if merging.by_plenary {
        State::Taken
    } else if several.iter().all(|one| one.state == State::Kept) {
        State::Kept
    } else {
        State::Proposed
    };
    let made = Recommendation {
        id: merging.id,
        meeting: first.meeting.clone(),
        group: first.group.clone().filter(|_| same_group),
        author: merging.author,
        state,
        version: 1,
        place: merging.place,
        content: merging.content,
        from,
        reason: None,
        merged_into: None,
        entered: None,
        created_at: merging.at,
        changed_at: merging.at,
    };
    let mut events = vec![Event::RecommendationMade {
        recommendation: made.id.clone(),
        meeting: made.meeting.clone(),
        group: made.group.clone(),
    }];
    let gone = several
        .iter()
        .map(|one| {
            events.push(Event::RecommendationMerged { recommendation: one.id.clone(), into: made.id.clone() });
            Recommendation {
                state: State::Merged,
                merged_into: Some(made.id.clone()),
                version: one.version + 1,
                changed_at: merging.at,
                ..one.clone()
            }
        })
        .collect();
    Ok((made, gone, events))
}

/// It stands in a document from now on, as that paragraph.
///
/// # Errors
/// [`Refusal::NothingTaken`], [`Refusal::InDocument`]
pub fn enter(one: &Recommendation, entered: Entered) -> Result<(Recommendation, Event), Refusal> {
    if one.entered.is_some() {
        return Err(Refusal::InDocument);
    }
    if one.state != State::Taken {
        return Err(Refusal::NothingTaken);
    }
    let event = Event::RecommendationEntered {
        recommendation: one.id.clone(),
        document: entered.document.clone(),
        para: entered.para.clone(),
    };
    let changed_at = entered.at;
    Ok((Recommendation { entered: Some(entered), version: one.version + 1, changed_at, ..one.clone() }, event))
}
