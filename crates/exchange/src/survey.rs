//! Questionnaires to mechanisms: what is asked of whom, until when, in which languages.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, MeetingId, SurveyId, UserId},
    text::Multilingual,
    words,
};
use serde::{Deserialize, Serialize};

words! {
    /// What has been done with it. Whether it can be answered depends on the hour, too: [`Survey::takes_answers`].
    State { Draft = "draft", Open = "open", Closed = "closed" }
}

words! {
    /// How a question is answered.
    Kind {
        Text = "text",
        One = "one",
        Several = "several",
        Number = "number",
        Scale = "scale",
        /// Themes of the directory.
        Themes = "themes",
        /// Yes or no, with words.
        YesNo = "yes_no",
    }
}

impl Kind {
    /// Whether the survey brings what can be chosen.
    pub const fn has_choices(self) -> bool {
        match self {
            Self::One | Self::Several => true,
            Self::Text | Self::Number | Self::Scale | Self::Themes | Self::YesNo => false,
        }
    }
}

/// One thing that can be chosen. Answers hang on its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub key: String,
    pub words: Multilingual,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// For life; answers and recommendations hang on it.
    pub key: String,
    /// The title of the section that begins with it; empty: it goes on in the section before.
    #[serde(default)]
    pub section: Multilingual,
    pub kind: Kind,
    pub words: Multilingual,
    #[serde(default)]
    pub hint: Multilingual,
    #[serde(default)]
    pub required: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Of a scale: from 1 to this.
    #[serde(default)]
    pub steps: u8,
}

impl Question {
    pub fn choice(&self, key: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.key == key)
    }
}

/// Which mechanisms are asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    All,
    Some(Vec<MechanismId>),
}

impl Asked {
    pub fn has(&self, mechanism: &MechanismId) -> bool {
        match self {
            Self::All => true,
            Self::Some(named) => named.contains(mechanism),
        }
    }
}

/// What can be written anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub title: Multilingual,
    #[serde(default)]
    pub intro: Multilingual,
    pub questions: Vec<Question>,
    /// Answers are taken before this instant.
    pub until: Option<Moment>,
    pub asked: Asked,
}

impl Content {
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    pub id: SurveyId,
    /// The meeting it prepares; none: the convener's, for the network.
    pub meeting: Option<MeetingId>,
    /// Whose own that meeting is; none: a Global RCP Meeting, or no meeting.
    pub mechanism: Option<MechanismId>,
    pub author: UserId,
    pub state: State,
    pub version: i64,
    pub content: Content,
    /// Why it was opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Since when those asked may read what all answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    pub created_at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Moment>,
    pub changed_at: Moment,
}

words! {
    /// How it stands at an instant.
    Stage {
        Draft = "draft",
        Open = "open",
        /// Open, and the deadline has passed: nothing is taken any more.
        Over = "over",
        Closed = "closed",
    }
}

impl Survey {
    pub fn stage(&self, now: Moment) -> Stage {
        match self.state {
            State::Draft => Stage::Draft,
            State::Closed => Stage::Closed,
            State::Open if self.content.until.is_none_or(|until| now < until) => Stage::Open,
            State::Open => Stage::Over,
        }
    }

    /// In time is strictly before the deadline.
    pub fn takes_answers(&self, now: Moment) -> bool {
        self.stage(now) == Stage::Open
    }

    pub fn asks(&self, mechanism: &MechanismId) -> bool {
        self.content.asked.has(mechanism)
    }

    pub const fn is_published(&self) -> bool {
        self.published_at.is_some()
    }
}
