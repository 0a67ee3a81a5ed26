//! Texts agreed elsewhere, for the library of agreed language: resolutions and
//! outcome documents of the past, paragraph by paragraph.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize};

use super::{
    check::{self, Ids},
    problem::{ImportProblem, Reason},
    reading::{Reading, control_character, text_of},
};
use crate::{
    limits,
    text::{Language, Multilingual},
};

/// A text that was agreed: a resolution, an outcome document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreedText {
    /// Under which it is cited; a text of the same symbol is replaced.
    pub symbol: String,
    #[serde(deserialize_with = "one_or_many")]
    pub title: Multilingual,
    /// Who adopted it.
    #[serde(deserialize_with = "one_or_many")]
    pub body: Multilingual,
    /// The day of its adoption.
    pub date: String,
    /// Where it can be read.
    pub url: String,
    /// In which languages its words are given.
    pub languages: Vec<String>,
    /// Said beside it: that titles are given and not whole paragraphs, for instance.
    #[serde(default, skip_serializing_if = "Multilingual::is_empty")]
    pub note: Multilingual,
    pub paragraphs: Vec<AgreedParagraph>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreedParagraph {
    /// Names it in addresses; unlike its place among the others it stays.
    pub id: String,
    /// As it is cited: "para. 16, objective 23".
    #[serde(deserialize_with = "one_or_many")]
    pub designation: Multilingual,
    pub words: Multilingual,
    /// The languages whose words were compared with the source; of the others the page says that they were not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Vec<String>>,
}

impl AgreedParagraph {
    /// Whether the words in that language are known to be the source's.
    pub fn is_checked(&self, language: &str) -> bool {
        self.checked.as_ref().is_none_or(|checked| checked.iter().any(|one| one == language))
    }
}

impl AgreedText {
    /// Names it in addresses: its symbol in plain letters, "a-res-73-195".
    pub fn id(&self) -> String {
        super::key(&self.symbol)
    }
}

/// Words in English, or words by language.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Multilingual, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Words {
        One(String),
        Many(Multilingual),
    }
    Ok(match Words::deserialize(deserializer)? {
        Words::One(words) => Multilingual::single("en", words),
        Words::Many(words) => words,
    })
}

/// Reads a file of agreed language: one text, or `{"meta": …, "texts": […]}`.
pub fn parse_agreed_language(bytes: &[u8]) -> Result<Vec<AgreedText>, Vec<ImportProblem>> {
    let mut reading = Reading::of(text_of(bytes)?)?;
    let texts = if reading.has("texts") {
        super::import::only_members(&mut reading, &["meta", "texts"]);
        let texts = reading.read_each::<AgreedText>("/texts");
        if texts.is_empty() {
            reading.refuse("/texts", Reason::Empty);
        }
        let mut ids = Ids::default();
        for (index, text) in texts.iter().enumerate() {
            if let Some(text) = text {
                check(&mut reading, &format!("/texts/{index}"), text, &mut ids);
            }
        }
        texts
    } else {
        let text = reading.read::<AgreedText>("");
        if let Some(text) = &text {
            check(&mut reading, "", text, &mut Ids::default());
        }
        vec![text]
    };
    reading.finish(texts.into_iter().flatten().collect())
}

fn check(reading: &mut Reading<'_>, at: &str, text: &AgreedText, ids: &mut Ids) {
    ids.take(reading, &format!("{at}/symbol"), &text.id());
    for (member, words) in [("title", &text.title), ("body", &text.body)] {
        if words.is_empty() {
            reading.refuse(&format!("{at}/{member}"), Reason::Empty);
        }
        each_language(reading, &format!("{at}/{member}"), words);
    }
    each_language(reading, &format!("{at}/note"), &text.note);
    check::date(reading, &format!("{at}/date"), &text.date);
    check::url(reading, &format!("{at}/url"), &text.url);
    check::languages(reading, &format!("{at}/languages"), &text.languages);
    if text.languages.is_empty() {
        reading.refuse(&format!("{at}/languages"), Reason::Empty);
    }
    if text.paragraphs.is_empty() {
        reading.refuse(&format!("{at}/paragraphs"), Reason::Empty);
    }
    if text.paragraphs.len() > limits::PARAGRAPHS_MAX {
        let reason = Reason::TooManyEntries { found: text.paragraphs.len(), limit: limits::PARAGRAPHS_MAX };
        reading.refuse(&format!("{at}/paragraphs"), reason);
    }
    let mut named = Ids::default();
    for (index, paragraph) in text.paragraphs.iter().enumerate() {
        paragraph_of(reading, &format!("{at}/paragraphs/{index}"), paragraph, &text.languages, &mut named);
    }
}

fn paragraph_of(
    reading: &mut Reading<'_>,
    at: &str,
    paragraph: &AgreedParagraph,
    languages: &[String],
    named: &mut Ids,
) {
    named.take(reading, &format!("{at}/id"), &paragraph.id);
    if paragraph.designation.is_empty() {
        reading.refuse(&format!("{at}/designation"), Reason::Empty);
    }
    each_language(reading, &format!("{at}/designation"), &paragraph.designation);
    if paragraph.words.is_empty() {
        reading.refuse(&format!("{at}/words"), Reason::Empty);
    }
    let known: BTreeSet<&str> = languages.iter().map(String::as_str).collect();
    for (language, words) in paragraph.words.all() {
        let path = format!("{at}/words/{language}");
        if !known.contains(language) {
            reading.refuse(&path, Reason::UnknownLanguage { language: language.to_owned() });
        }
        check::filled(reading, &path, words);
        let length = words.chars().count();
        if length > limits::PARAGRAPH_MAX {
            reading.refuse(&path, Reason::TooLong { length, limit: limits::PARAGRAPH_MAX });
        }
        if let Some(reason) = control_character(words) {
            reading.refuse(&path, reason);
        }
    }
    for (index, language) in paragraph.checked.iter().flatten().enumerate() {
        if paragraph.words.in_language(language).is_none() {
            let reason = Reason::MissingLanguage { language: language.clone() };
            reading.refuse(&format!("{at}/checked/{index}"), reason);
        }
    }
}

/// Words by language are by languages of the house.
fn each_language(reading: &mut Reading<'_>, at: &str, words: &Multilingual) {
    for (language, _) in words.all() {
        if Language::ALL.iter().all(|one| one.code() != language) {
            reading.refuse(&format!("{at}/{language}"), Reason::UnknownLanguage { language: language.to_owned() });
        }
    }
}
