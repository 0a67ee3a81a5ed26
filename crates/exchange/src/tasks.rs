//! What is to be done in a space: by whom, by when, and where it comes from.

use entente_domain::{
    clock::Moment,
    ids::{CommitmentId, PostId, TaskId, UserId},
    limits,
    text::Language,
    words,
};
use serde::{Deserialize, Serialize};

use crate::{
    commitments::Source,
    commitments_check::is_day,
    policy::{Deed, Reader},
    post::{Audience, Home},
    space,
};

words! {
    State {
        Open = "open",
        Doing = "doing",
        Done = "done",
        /// Given up, with a reason.
        Dropped = "dropped",
    }
}

impl State {
    /// Whether somebody still has to do something.
    pub const fn is_live(self) -> bool {
        match self {
            Self::Open | Self::Doing => true,
            Self::Done | Self::Dropped => false,
        }
    }
}

/// Who does it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Doer {
    /// Nobody has taken it yet.
    #[default]
    Nobody,
    Person(UserId),
    /// A body of the mechanism, by its key.
    Body(String),
}

impl Doer {
    /// Reads [`ToString::to_string`]'s form; what it does not know is nobody.
    pub fn read(word: &str) -> Self {
        match word.split_once(':') {
            Some(("person", id)) => Self::Person(UserId::new(id)),
            Some(("body", key)) => Self::Body(key.to_owned()),
            _ => Self::Nobody,
        }
    }
}

impl std::fmt::Display for Doer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nobody => Ok(()),
            Self::Person(user) => write!(f, "person:{user}"),
            Self::Body(key) => write!(f, "body:{key}"),
        }
    }
}

/// Where it comes from; never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    #[default]
    ByHand,
    /// What a meeting held fast.
    Agreed(Source),
    Commitment(CommitmentId),
    Post(PostId),
}

impl Cause {
    /// What it is looked up by from the other side.
    pub fn key(&self) -> String {
        match self {
            Self::ByHand | Self::Agreed(Source::ByHand) => String::new(),
            Self::Agreed(Source::Note { entry, .. }) => entry.clone(),
            Self::Agreed(Source::Introduction { introduction }) => introduction.to_string(),
            Self::Agreed(Source::Paragraph { para, .. }) => para.to_string(),
            Self::Commitment(id) => id.to_string(),
            Self::Post(id) => id.to_string(),
        }
    }
}

/// What can be written anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub language: Language,
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    #[serde(default)]
    pub doer: Doer,
    /// `YYYY-MM-DD`; empty: no day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub due: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    /// In whose space it is.
    pub home: Home,
    pub author: UserId,
    #[serde(default)]
    pub cause: Cause,
    pub state: State,
    /// Grows with every change of it.
    pub version: i64,
    pub content: Content,
    /// Why it was dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub created_at: Moment,
    /// When it came into its state.
    pub moved_at: Moment,
    pub changed_at: Moment,
}

impl Task {
    pub fn audience(&self) -> Audience {
        space::audience(&self.home)
    }

    /// Whether its day has passed and it is not done.
    pub fn is_overdue(&self, today: &str) -> bool {
        self.state.is_live() && !self.content.due.is_empty() && self.content.due.as_str() < today
    }
}

impl Reader {
    pub fn sees_task(&self, task: &Task) -> bool {
        self.may(Deed::Read(space::reach(&task.home)), &task.home, &task.audience())
    }

    pub fn may_move_task(&self, task: &Task) -> bool {
        self.may(Deed::Work(space::reach(&task.home)), &task.home, &task.audience())
    }
}

words! {
    /// A place in the form.
    Spot { Title = "title", Text = "text", Doer = "doer", Due = "due" }
}

words! {
    Fault { Missing = "missing", TooLong = "too_long", NoDate = "no_date", Unknown = "unknown" }
}

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub at: Spot,
    pub fault: Fault,
}

/// What is wrong with what was typed. `knows`: whether somebody can do it there.
pub fn problems(content: &Content, knows: impl Fn(&Doer) -> bool) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |at, fault| found.push(Problem { at, fault });
    if content.title.trim().is_empty() {
        say(Spot::Title, Fault::Missing);
    } else if content.title.chars().count() > limits::TITLE_MAX {
        say(Spot::Title, Fault::TooLong);
    }
    if content.text.chars().count() > limits::POST_FIELD_MAX {
        say(Spot::Text, Fault::TooLong);
    }
    if !knows(&content.doer) {
        say(Spot::Doer, Fault::Unknown);
    }
    if !content.due.is_empty() && !is_day(&content.due) {
        say(Spot::Due, Fault::NoDate);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_it_reads_back_what_it_wrote() {
        for doer in [Doer::Nobody, Doer::Person(UserId::new("u")), Doer::Body("steering".to_owned())] {
            assert_eq!(Doer::read(&doer.to_string()), doer);
        }
        assert_eq!(Doer::read("whoever"), Doer::Nobody);
    }
}
