//! What must be right before a survey is kept.

use entente_domain::{limits, text::Multilingual, words};

use crate::{
    check::Known,
    survey::{Asked, Content, Kind, Question},
};

words! {
    /// A place in the form.
    Spot {
        Title = "title",
        Intro = "intro",
        Asked = "asked",
        Section = "section",
        Words = "words",
        Hint = "hint",
        Choices = "choices",
        Steps = "steps",
        Questions = "questions",
    }
}

words! {
    Fault {
        Missing = "missing",
        TooLong = "too_long",
        TooMany = "too_many",
        TooFew = "too_few",
        Unknown = "unknown",
    }
}

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub at: Spot,
    pub fault: Fault,
}

fn too_long(words: &Multilingual, most: usize) -> bool {
    words.all().any(|(_, text)| text.chars().count() > most)
}

/// What is wrong with the head and the list of questions; each question is looked at by [`question`].
pub fn problems(content: &Content, known: &impl Known) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |at, fault| found.push(Problem { at, fault });
    if content.title.is_empty() {
        say(Spot::Title, Fault::Missing);
    } else if too_long(&content.title, limits::TITLE_MAX) {
        say(Spot::Title, Fault::TooLong);
    }
    if too_long(&content.intro, limits::SURVEY_INTRO_MAX) {
        say(Spot::Intro, Fault::TooLong);
    }
    if let Asked::Some(named) = &content.asked {
        if named.is_empty() {
            say(Spot::Asked, Fault::Missing);
        } else if named.iter().any(|key| !known.mechanism(key.as_str())) {
            say(Spot::Asked, Fault::Unknown);
        }
    }
    if content.questions.len() > limits::SURVEY_QUESTIONS_MAX {
        say(Spot::Questions, Fault::TooMany);
    }
    found.extend(content.questions.iter().flat_map(question));
    found
}

/// What is wrong with one question.
pub fn question(one: &Question) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |at, fault| found.push(Problem { at, fault });
    if one.words.is_empty() {
        say(Spot::Words, Fault::Missing);
    } else if too_long(&one.words, limits::QUESTION_MAX) {
        say(Spot::Words, Fault::TooLong);
    }
    if too_long(&one.hint, limits::QUESTION_MAX) {
        say(Spot::Hint, Fault::TooLong);
    }
    if too_long(&one.section, limits::TITLE_MAX) {
        say(Spot::Section, Fault::TooLong);
    }
    if one.kind.has_choices() {
        // One choice is none.
        if one.choices.len() < 2 {
            say(Spot::Choices, Fault::TooFew);
        } else if one.choices.len() > limits::SURVEY_CHOICES_MAX {
            say(Spot::Choices, Fault::TooMany);
        }
        if one.choices.iter().any(|choice| choice.words.is_empty()) {
            say(Spot::Choices, Fault::Missing);
        } else if one.choices.iter().any(|choice| too_long(&choice.words, limits::QUESTION_MAX)) {
            say(Spot::Choices, Fault::TooLong);
        }
    }
    if one.kind == Kind::Scale && !(2..=10).contains(&one.steps) {
        say(Spot::Steps, Fault::Unknown);
    }
    found
}
