//! What all answered, counted and laid side by side; and what mechanisms of different regions named both. Worked out anew
//! each time it is looked at. Whose sheet is not attributed is counted and never named.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::ids::MechanismId;

use crate::{
    survey::{Content, Kind, Question},
    survey_sheet::Value,
};

/// What one mechanism handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub mechanism: MechanismId,
    /// As the directory groups mechanisms.
    pub region: String,
    pub attributed: bool,
    /// ISO 639-1, of its words.
    pub language: String,
    pub answers: BTreeMap<String, Value>,
}

/// How often something was chosen, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Count {
    pub key: String,
    /// By mechanisms that may be named.
    pub named: Vec<MechanismId>,
    /// By others.
    pub unnamed: usize,
    /// How often in each region, by mechanisms that may be named.
    pub regions: BTreeMap<String, usize>,
}

impl Count {
    pub fn all(&self) -> usize {
        self.named.len() + self.unnamed
    }
}

/// How numbers lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub least: f64,
    pub median: f64,
    pub most: f64,
}

/// Something said in words, or a number, by a mechanism that may be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub mechanism: MechanismId,
    pub language: String,
    pub words: String,
}

/// What was answered to one question.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tally {
    pub question: String,
    pub answered: usize,
    /// In the order of the question; of themes those that were named, the commonest first.
    pub counts: Vec<Count>,
    pub spread: Option<Spread>,
    pub words: Vec<Words>,
    /// Words that are counted only.
    pub unnamed_words: usize,
}

/// Question by question.
pub fn tallies(content: &Content, given: &[Given]) -> Vec<Tally> {
    content.questions.iter().map(|question| tally(question, given)).collect()
}

fn tally(question: &Question, given: &[Given]) -> Tally {
    let mut tally = Tally { question: question.key.clone(), ..Tally::default() };
    let mut counts: Vec<Count> = keys(question).into_iter().map(|key| Count { key, ..Count::default() }).collect();
    let mut numbers: Vec<f64> = Vec::new();
    for one in given {
        let Some(value) = one.answers.get(&question.key) else { continue };
        tally.answered += 1;
        for key in value.chosen() {
            let at = counts.iter().position(|count| count.key == key).unwrap_or_else(|| {
                counts.push(Count { key, ..Count::default() });
                counts.len() - 1
            });
            if let Some(count) = counts.get_mut(at) {
                if one.attributed {
                    // Of a region with few mechanisms the region would be the name.
                    *count.regions.entry(one.region.clone()).or_default() += 1;
                    count.named.push(one.mechanism.clone());
                } else {
                    count.unnamed += 1;
                }
            }
        }
        let words = match value {
            Value::Number(number) => {
                numbers.extend(number.parse::<f64>().ok());
                number.as_str()
            }
            other => other.words(),
        };
        if words.is_empty() {
            continue;
        }
        if one.attributed {
            let (mechanism, language) = (one.mechanism.clone(), one.language.clone());
            tally.words.push(Words { mechanism, language, words: words.to_owned() });
        } else {
            tally.unnamed_words += 1;
        }
    }
    if question.kind == Kind::Themes {
        // Stable: what was named as often stays by its key.
        counts.sort_by(|a, b| b.all().cmp(&a.all()).then_with(|| a.key.cmp(&b.key)));
    }
    tally.counts = counts;
    tally.spread = spread(numbers);
    tally
}

/// What can be chosen, where that is known beforehand.
fn keys(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::One | Kind::Several => question.choices.iter().map(|choice| choice.key.clone()).collect(),
        Kind::Scale => (1..=question.steps).map(|step| step.to_string()).collect(),
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        Kind::Text | Kind::Number | Kind::Themes => Vec::new(),
    }
}

fn spread(mut numbers: Vec<f64>) -> Option<Spread> {
    numbers.sort_by(f64::total_cmp);
    let (least, most) = (*numbers.first()?, *numbers.last()?);
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)?;
    let median = if numbers.len().is_multiple_of(2) { f64::midpoint(*numbers.get(middle - 1)?, upper) } else { upper };
    Some(Spread { least, median, most })
}

/// Something that mechanisms of at least two regions named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    pub question: String,
    pub key: String,
    /// Region by region, those that may be named.
    pub named: BTreeMap<String, Vec<MechanismId>>,
    /// How many regions, and how many mechanisms in all.
    pub regions: usize,
    pub all: usize,
}

/// What regions have in common, the widest first.
pub fn overlaps(content: &Content, given: &[Given]) -> Vec<Overlap> {
    let region_of: BTreeMap<&MechanismId, &str> =
        given.iter().map(|one| (&one.mechanism, one.region.as_str())).collect();
    let mut found = Vec::new();
    for question in &content.questions {
        // That both stand at step three, or both say no, brings nobody together.
        let told = match question.kind {
            Kind::One | Kind::Several | Kind::Themes | Kind::YesNo => tally(question, given).counts,
            Kind::Text | Kind::Number | Kind::Scale => continue,
        };
        for count in told.into_iter().filter(|count| count.regions.len() > 1 && count.key != "no") {
            let mut named: BTreeMap<String, Vec<MechanismId>> = BTreeMap::new();
            for mechanism in &count.named {
                let region = region_of.get(mechanism).copied().unwrap_or_default();
                named.entry(region.to_owned()).or_default().push(mechanism.clone());
            }
            found.push(Overlap {
                question: question.key.clone(),
                regions: count.regions.len(),
                all: count.all(),
                key: count.key,
                named,
            });
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse((one.regions, one.all)));
    found
}

/// The regions from which something was handed in by mechanisms that may be named.
pub fn regions(given: &[Given]) -> BTreeSet<String> {
    given.iter().filter(|one| one.attributed).map(|one| one.region.clone()).collect()
}
