//! What became of it in law or practice: reviewed, created or amended; where; what helped.

use entente_domain::{
    clock::Moment,
    ids::{CommitmentId, ImpactId, MechanismId, UserId},
    limits,
    text::Language,
    words,
};
use serde::{Deserialize, Serialize};

use crate::{
    check::{Known, is_date},
    commitments_check::{Fault, Problem, Spot, audience},
    post::{Audience, Home, Reach},
};

words! {
    Matter { Law = "law", Practice = "practice" }
}

words! {
    Change { Reviewed = "reviewed", Created = "created", Amended = "amended" }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub language: Language,
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    pub matter: Matter,
    pub change: Change,
    /// ISO 3166-1 alpha-3.
    pub places: Vec<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub day: String,
    /// One a line: an address of this house or another, or words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub helped: Vec<String>,
    pub reach: Reach,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_with: Vec<MechanismId>,
    #[serde(default)]
    pub may_publish: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impact {
    pub id: ImpactId,
    /// The commitment it followed from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<CommitmentId>,
    pub home: Home,
    pub author: UserId,
    pub version: i64,
    pub content: Content,
    pub created_at: Moment,
    pub changed_at: Moment,
}

impl Impact {
    pub fn audience(&self) -> Audience {
        Audience::to(&self.home, self.content.reach, &self.content.shared_with)
    }
}

/// What is wrong with what was typed.
pub fn problems(home: &Home, content: &Content, known: &impl Known) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |at, fault| found.push(Problem { at, fault });
    let long = |text: &str, most: usize| text.chars().count() > most;
    if content.title.trim().is_empty() {
        say(Spot::Title, Fault::Missing);
    } else if long(&content.title, limits::TITLE_MAX) {
        say(Spot::Title, Fault::TooLong);
    }
    if long(&content.text, limits::POST_MAX) {
        say(Spot::Text, Fault::TooLong);
    }
    match content.places.as_slice() {
        [] => say(Spot::Places, Fault::Missing),
        many if many.len() > limits::ENTRIES_MAX => say(Spot::Places, Fault::TooMany),
        some if some.iter().any(|code| !known.state(code)) => say(Spot::Places, Fault::Unknown),
        _ => {}
    }
    if content.day.is_empty() {
        say(Spot::Day, Fault::Missing);
    } else if !is_date(&content.day) {
        say(Spot::Day, Fault::NoDate);
    }
    if content.helped.len() > limits::ENTRIES_MAX {
        say(Spot::Helped, Fault::TooMany);
    } else if content.helped.iter().any(|line| long(line, limits::POST_FIELD_MAX)) {
        say(Spot::Helped, Fault::TooLong);
    }
    found.extend(audience(home, content.reach, &content.shared_with, content.may_publish, known));
    found
}
