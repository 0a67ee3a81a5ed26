//! One mechanism's answers, written by several hands: each question has a version of its own, so that two hands on two
//! questions never meet, and two on one are both told.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, SurveyId, UserId},
    limits,
    text::Language,
    words,
};
use serde::{Deserialize, Serialize};

use crate::{
    check::Known,
    survey::{Kind, Question, Survey},
};

/// What was answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    Text(String),
    One(String),
    Several(Vec<String>),
    /// In decimal digits.
    Number(String),
    Scale(u8),
    Themes(Vec<String>),
    YesNo {
        yes: bool,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
}

impl Value {
    /// The keys that were chosen: of choices or themes, "yes" and "no", steps of a scale.
    pub fn chosen(&self) -> Vec<String> {
        match self {
            Self::Text(_) | Self::Number(_) => Vec::new(),
            Self::One(key) => vec![key.clone()],
            Self::Several(keys) | Self::Themes(keys) => keys.clone(),
            Self::Scale(step) => vec![step.to_string()],
            Self::YesNo { yes, .. } => vec![if *yes { "yes" } else { "no" }.to_owned()],
        }
    }

    /// What was said in words.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::YesNo { words, .. } => words,
            Self::One(_) | Self::Several(_) | Self::Number(_) | Self::Scale(_) | Self::Themes(_) => "",
        }
    }
}

/// An answer as it stands, or as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub question: String,
    /// None: it was emptied.
    pub value: Option<Value>,
    pub version: i64,
    pub at: Moment,
    pub by: UserId,
}

/// A mechanism's sheet without its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub survey: SurveyId,
    pub mechanism: MechanismId,
    /// In which its words are written.
    pub language: Language,
    /// Else it is counted and never named.
    pub attributed: bool,
    /// When and by whom it was handed in; none: it is the mechanism's own.
    pub handed_in: Option<(Moment, UserId)>,
    pub version: i64,
}

impl Sheet {
    pub fn new(survey: &SurveyId, mechanism: &MechanismId, language: Language) -> Self {
        Self {
            survey: survey.clone(),
            mechanism: mechanism.clone(),
            language,
            attributed: true,
            handed_in: None,
            version: 0,
        }
    }
}

words! {
    /// Why not.
    Refusal {
        Forbidden = "forbidden",
        /// The survey takes no answers yet, or was closed.
        Closed = "closed",
        /// The deadline has passed.
        Late = "late",
        /// It was handed in; who wants to change it takes it back first.
        HandedIn = "handed_in",
        /// There is nothing to take back.
        NotHandedIn = "not_handed_in",
        /// Something that must be answered is not.
        Missing = "missing",
    }
}

words! {
    /// What is wrong with what was typed.
    Fault {
        TooLong = "too_long",
        NoNumber = "no_number",
        Unknown = "unknown",
        /// Words without a yes or a no.
        Undecided = "undecided",
    }
}

/// What somebody typed, as a form brings it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Typed {
    /// What was chosen, or a number.
    pub chosen: Vec<String>,
    pub words: String,
}

/// Reads what was typed as an answer to the question; none: nothing was.
///
/// # Errors
/// [`Fault`]
pub fn read(question: &Question, typed: &Typed, known: &impl Known) -> Result<Option<Value>, Fault> {
    let words = typed.words.trim();
    let mut chosen: Vec<String> =
        typed.chosen.iter().map(|key| key.trim().to_owned()).filter(|key| !key.is_empty()).collect();
    if words.chars().count() > limits::ANSWER_MAX {
        return Err(Fault::TooLong);
    }
    let first = chosen.first().cloned();
    Ok(match question.kind {
        Kind::Text => (!words.is_empty()).then(|| Value::Text(words.to_owned())),
        Kind::One => match first {
            Some(key) if question.choice(&key).is_some() => Some(Value::One(key)),
            Some(_) => return Err(Fault::Unknown),
            None => None,
        },
        Kind::Several => {
            if chosen.iter().any(|key| question.choice(key).is_none()) {
                return Err(Fault::Unknown);
            }
            // In the order of the question, whatever the form's.
            let order = |key: &String| question.choices.iter().position(|choice| choice.key == *key);
            chosen.sort_by_key(order);
            chosen.dedup();
            (!chosen.is_empty()).then_some(Value::Several(chosen))
        }
        Kind::Number => match first {
            Some(text) => Some(Value::Number(number(&text).ok_or(Fault::NoNumber)?)),
            None => None,
        },
        Kind::Scale => match first {
            Some(text) => {
                let step = text.parse().ok().filter(|step| (1..=question.steps).contains(step));
                Some(Value::Scale(step.ok_or(Fault::Unknown)?))
            }
            None => None,
        },
        Kind::Themes => {
            if chosen.iter().any(|key| !known.theme(key)) {
                return Err(Fault::Unknown);
            }
            chosen.sort();
            chosen.dedup();
            (!chosen.is_empty()).then_some(Value::Themes(chosen))
        }
        Kind::YesNo => match (first.as_deref(), words.is_empty()) {
            (Some("yes"), _) => Some(Value::YesNo { yes: true, words: words.to_owned() }),
            (Some("no"), _) => Some(Value::YesNo { yes: false, words: words.to_owned() }),
            (Some(_), _) => return Err(Fault::Unknown),
            (None, true) => None,
            (None, false) => return Err(Fault::Undecided),
        },
    })
}

/// "12", "-0.5": with a point, whatever sign for decimals was typed.
fn number(text: &str) -> Option<String> {
    let text = text.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".");
    let is_plain = text.len() <= 20 && text.bytes().all(|sign| sign.is_ascii_digit() || matches!(sign, b'.' | b'-'));
    let number: f64 = text.parse().ok().filter(|_| is_plain)?;
    number.is_finite().then(|| number.to_string())
}

/// What becomes of one typed answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Nothing is another.
    Unchanged,
    Written,
    /// Somebody else answered it since they saw it, and otherwise: both are shown, neither is lost.
    Clash,
}

/// `now`: as it stands; `seen`: the version they saw, with what it said.
pub fn settle(now: Option<&Answer>, seen: i64, said: Option<&Value>, typed: Option<&Value>) -> Settled {
    let stands = now.and_then(|answer| answer.value.as_ref());
    if stands == typed {
        Settled::Unchanged
    } else if now.map_or(0, |answer| answer.version) == seen {
        Settled::Written
    } else if said == typed {
        // They left it as they saw it; another's words stay.
        Settled::Unchanged
    } else {
        Settled::Clash
    }
}

/// Whether the sheet can be written in. What comes too late is written all the same, into a sheet that was never handed in;
/// `Ok(false)` says so.
///
/// # Errors
/// [`Refusal::HandedIn`], [`Refusal::Closed`] before it was opened.
pub fn takes_words(survey: &Survey, sheet: &Sheet, now: Moment) -> Result<bool, Refusal> {
    if sheet.handed_in.is_some() {
        return Err(Refusal::HandedIn);
    }
    Ok(survey.takes_answers(now))
}

/// Hands a sheet in.
///
/// # Errors
/// [`Refusal`]; with [`Refusal::Missing`] go the questions of [`missing`].
pub fn hand_in(survey: &Survey, sheet: &Sheet, answers: &[Answer], by: &UserId, now: Moment) -> Result<Sheet, Refusal> {
    in_time(survey, now)?;
    if sheet.handed_in.is_some() {
        return Err(Refusal::HandedIn);
    }
    if !missing(survey, answers).is_empty() {
        return Err(Refusal::Missing);
    }
    Ok(Sheet { handed_in: Some((now, by.clone())), version: sheet.version + 1, ..sheet.clone() })
}

/// Takes it back, to change it and hand it in once more.
///
/// # Errors
/// [`Refusal`]
pub fn take_back(survey: &Survey, sheet: &Sheet, now: Moment) -> Result<Sheet, Refusal> {
    in_time(survey, now)?;
    if sheet.handed_in.is_none() {
        return Err(Refusal::NotHandedIn);
    }
    Ok(Sheet { handed_in: None, version: sheet.version + 1, ..sheet.clone() })
}

fn in_time(survey: &Survey, now: Moment) -> Result<(), Refusal> {
    use crate::survey::Stage;
    match survey.stage(now) {
        Stage::Open => Ok(()),
        Stage::Over => Err(Refusal::Late),
        Stage::Draft | Stage::Closed => Err(Refusal::Closed),
    }
}

/// Keys of the questions that must be answered and are not; of an empty sheet, at least the first.
pub fn missing<'s>(survey: &'s Survey, answers: &[Answer]) -> Vec<&'s str> {
    let is_answered = |key: &str| answers.iter().any(|answer| answer.question == key && answer.value.is_some());
    let questions = &survey.content.questions;
    let found: Vec<&str> = questions
        .iter()
        .filter(|question| question.required && !is_answered(&question.key))
        .map(|question| question.key.as_str())
        .collect();
    if found.is_empty() && !questions.iter().any(|question| is_answered(&question.key)) {
        return questions.first().map(|question| question.key.as_str()).into_iter().collect();
    }
    found
}

/// Days before the deadline at which those who have not handed in are reminded, each once.
const DAYS: [i64; 2] = [7, 2];

/// The reminder that is due now; none: not yet, or no more. The tighter one where both are.
pub fn reminder(until: Moment, now: Moment) -> Option<i64> {
    if now >= until {
        return None;
    }
    DAYS.into_iter().filter(|days| until.seconds_since(now) <= days * 86_400).min()
}
