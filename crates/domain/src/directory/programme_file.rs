//! The file in which a meeting's programme comes: days, sessions, seats and
//! documents as a secretariat writes them. What becomes of it in the database
//! is for the service.

use std::collections::BTreeMap;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, MapAccess, Visitor},
};

use crate::{
    clock::Moment,
    meeting::{ItemKind, Visibility},
    text::Multilingual,
    words,
};

words! {
    SessionType {
        Registration = "registration",
        Test = "test",
        Opening = "opening",
        Plenary = "plenary",
        Panel = "panel",
        RoundTable = "round table",
        WorkingGroup = "working group",
        DraftingGroup = "drafting group",
        SideEvent = "side event",
        Break = "break",
        Closing = "closing",
    }
}

impl SessionType {
    /// The kind of agenda item such a session opens with.
    pub const fn item_kind(self) -> ItemKind {
        match self {
            Self::SideEvent => ItemKind::Other,
            Self::Opening => ItemKind::Opening,
            Self::Plenary | Self::RoundTable => ItemKind::Discussion,
            Self::Panel => ItemKind::Presentation,
            Self::WorkingGroup => ItemKind::Breakout,
            Self::DraftingGroup => ItemKind::Negotiation,
            // Nothing is treated while people register or try their microphones: no number, no note.
            Self::Break | Self::Registration | Self::Test => ItemKind::Break,
            Self::Closing => ItemKind::Closing,
        }
    }
}

/// A text in the meeting's main language, or in several by language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Words {
    Plain(String),
    ByLanguage(BTreeMap<String, String>),
}

impl Words {
    /// As text by language, a plain text being in the meeting's main language.
    pub fn in_languages(&self, main: &str) -> Multilingual {
        match self {
            Self::Plain(text) => Multilingual::single(main, text.trim()),
            Self::ByLanguage(texts) => {
                let mut all = Multilingual::default();
                for (language, text) in texts {
                    all.insert(language, text.trim());
                }
                all
            }
        }
    }
}

// By hand, because serde's untagged enums can only say that nothing matched.
impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Words;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text, or texts by language")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Words, E> {
                Ok(Words::Plain(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Words, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some((language, text)) = map.next_entry()? {
                    texts.insert(language, text);
                }
                Ok(Words::ByLanguage(texts))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeMeeting {
    /// The file's own key; importing the same key again replaces what nobody has touched yet.
    pub id: String,
    #[serde(default)]
    pub fictional: bool,
    /// The mechanism whose own meeting it is; none: a Global RCP Meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<String>,
    pub title: Words,
    pub theme: Words,
    pub format: String,
    pub place: Place,
    /// IANA name.
    pub time_zone: String,
    /// `YYYY-MM-DD`, in the meeting's zone.
    pub start_date: String,
    pub end_date: String,
    #[serde(default)]
    pub host: String,
    #[serde(default)]
    pub chair_role: String,
    #[serde(default)]
    pub technical_secretariat: String,
    /// The first is the main language.
    pub working_languages: Vec<String>,
    #[serde(default)]
    pub interpretation: Vec<String>,
    #[serde(default)]
    pub confidentiality: String,
    #[serde(default)]
    pub participants: Vec<Seat>,
    pub days: Vec<Day>,
    #[serde(default)]
    pub documents: Vec<ProgrammeDocument>,
    /// Rows with `city`, `zone` and columns the secretariat chose; shown as they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub time_zone_table: Vec<BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fairness_note: Option<String>,
    /// Remarks on what real programmes a sample follows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub real_pattern: Vec<String>,
}

impl ProgrammeMeeting {
    /// The language of texts that name none.
    pub fn main_language(&self) -> &str {
        self.working_languages.first().map_or("en", String::as_str)
    }

    pub fn sessions(&self) -> impl Iterator<Item = (&Day, &ProgrammeSession)> {
        self.days.iter().flat_map(|day| day.sessions.iter().map(move |session| (day, session)))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub city: String,
    /// ISO 3166-1 alpha-3; none: online.
    pub country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
}

/// A seat kept for a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    pub seat: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    pub persons: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    pub date: String,
    pub label: Words,
    pub sessions: Vec<ProgrammeSession>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeSession {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: SessionType,
    pub title: Words,
    /// ISO 8601 with offset.
    pub start: String,
    pub end: String,
    /// The same on the clock of the meeting's zone, `HH:MM`; checked when given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_local: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_local: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_minutes: Option<i64>,
    #[serde(default)]
    pub room: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parallel_group: Option<String>,
    #[serde(default)]
    pub moderator: String,
    #[serde(default)]
    pub rapporteur: String,
    #[serde(default)]
    pub speakers: Vec<String>,
    #[serde(default)]
    pub panelists: Vec<String>,
    #[serde(default)]
    pub guiding_questions: Vec<String>,
    /// Ids of documents of the same meeting.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Keys of themes.
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub outputs: Vec<String>,
    #[serde(default)]
    pub method: String,
    /// In words ("open to media for the first 20 minutes"): shown, not enforced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Floor>,
}

impl ProgrammeSession {
    /// Begin and end. `None` only for a session that did not come through the checks of this module.
    pub fn span(&self) -> Option<(Moment, Moment)> {
        let moment = |text: &str| Some(Moment(text.parse::<jiff::Timestamp>().ok()?.as_microsecond()));
        Some((moment(&self.start)?, moment(&self.end)?))
    }
}

/// How the floor is given in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaking_time_seconds: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub panel_minutes_each: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    #[serde(default)]
    pub written_statement_accepted: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeDocument {
    pub id: String,
    pub code: String,
    pub title: Words,
    #[serde(rename = "type")]
    pub kind: String,
    pub visibility: Visibility,
    pub languages: Vec<String>,
    /// Negative: days after the opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_days_before_opening: Option<i32>,
    #[serde(default)]
    pub prepared_by: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision_of: Option<String>,
}
