//! What hangs on a board. A board is no thing of its own: it is all posts on a theme, or all of a mechanism, or of one of
//! its bodies, as far as somebody may read them.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, NoteId, PostId, UserId},
    text::Language,
    words,
};
use serde::{Deserialize, Serialize};

words! {
    PostKind {
        Practice = "practice",
        Question = "question",
        Answer = "answer",
        Offer = "offer",
        Request = "request",
        Pilot = "pilot",
        DataNote = "data_note",
        Announcement = "announcement",
    }
}

words! {
    /// Where a post is in its life among readers.
    State {
        /// Its author's alone.
        Draft = "draft",
        Published = "published",
        Archived = "archived",
        /// Taken from the board with a reason, which its author and those who did it can read.
        Withheld = "withheld",
    }
}

words! {
    /// How far what it is about has come: the columns of a board.
    Stage { Open = "open", UnderWay = "under_way", Concluded = "concluded" }
}

words! {
    /// Who may read a post, widest first.
    Reach {
        Public = "public",
        /// Everybody who belongs to a mechanism.
        Network = "network",
        /// The mechanisms it names, and its own.
        Some = "some",
        Mechanism = "mechanism",
        Body = "body",
    }
}

words! {
    /// In what a need or an offer consists.
    Support {
        Expertise = "expertise",
        Training = "training",
        StudyVisit = "study_visit",
        Funding = "funding",
        Documents = "documents",
        Data = "data",
        Technology = "technology",
    }
}

words! {
    /// What a kind of post asks for beside title, text and themes.
    Field {
        Places = "places",
        Since = "since",
        Until = "until",
        Evidence = "evidence",
        Contact = "contact",
        Support = "support",
        WorkingLanguages = "working_languages",
        Source = "source",
    }
}

impl PostKind {
    /// What its form asks for, and whether it must be answered before others read it.
    pub const fn fields(self) -> &'static [(Field, bool)] {
        match self {
            Self::Practice => {
                &[(Field::Places, true), (Field::Since, true), (Field::Evidence, false), (Field::Contact, true)]
            }
            Self::Question => &[(Field::Places, false), (Field::Until, false)],
            Self::Answer => &[(Field::Evidence, false)],
            Self::Offer | Self::Request => &[
                (Field::Support, true),
                (Field::WorkingLanguages, true),
                (Field::Places, false),
                (Field::Until, false),
                (Field::Contact, true),
            ],
            Self::Pilot => &[
                (Field::Places, true),
                (Field::Since, true),
                (Field::Until, false),
                (Field::Evidence, false),
                (Field::Contact, true),
            ],
            Self::DataNote => &[(Field::Places, true), (Field::Since, true), (Field::Source, true)],
            Self::Announcement => &[(Field::Places, false), (Field::Since, false), (Field::Until, false)],
        }
    }

    pub fn asks(self, field: Field) -> bool {
        self.fields().iter().any(|(one, _)| *one == field)
    }
}

/// Whose post it is: a mechanism's (and of one of its bodies), or the convener's of the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Home {
    pub mechanism: Option<MechanismId>,
    /// A body's key within its mechanism.
    pub body: Option<String>,
}

/// The structured part. Which of these a post has follows from its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Details {
    /// ISO 3166-1 alpha-3.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precisely as it is known.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// The same form.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub until: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// An office, never a name: "Focal point, Ministry of Labour".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<Support>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub working_languages: Vec<Language>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// What its authors write, and can write anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub language: Language,
    pub title: String,
    /// Markdown.
    pub text: String,
    /// Keys of themes, the foremost first.
    pub themes: Vec<String>,
    pub details: Details,
    pub reach: Reach,
    /// With whom it is shared besides its own mechanism, for [`Reach::Some`]; in order, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_with: Vec<MechanismId>,
    /// Those it is about have agreed that everybody may read it.
    #[serde(default)]
    pub may_publish: bool,
}

/// Why it was taken from the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    pub at: Moment,
    pub by: UserId,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    pub id: PostId,
    pub kind: PostKind,
    pub home: Home,
    pub author: UserId,
    pub state: State,
    pub stage: Stage,
    /// Grows with every change of it; comments and endorsements leave it alone.
    pub version: i64,
    pub content: Content,
    /// The question it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<PostId>,
    /// The note of a meeting whose words it was made of; read by those only who may read that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_of: Option<NoteId>,
    /// Of a question: the answer that settled it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_by: Option<PostId>,
    pub created_at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    pub changed_at: Moment,
    /// At the head of the boards of its themes.
    #[serde(default)]
    pub pinned: bool,
    /// At the head of its mechanism's board.
    #[serde(default)]
    pub pinned_at_home: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Withheld>,
}

impl Post {
    /// Who may read it, as one word for the index: posts with the same are read by the same people.
    pub fn audience(&self) -> String {
        Audience::of(&self.home, &self.content).to_string()
    }
}

/// Those who may read what is published, whoever they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Audience {
    Public,
    Network,
    /// The home first, the others in order.
    Some(Vec<MechanismId>),
    /// None: the convener's own.
    Mechanism(Option<MechanismId>),
    Body(MechanismId, String),
}

impl Audience {
    pub fn of(home: &Home, content: &Content) -> Self {
        Self::to(home, content.reach, &content.shared_with)
    }

    /// Of what is kept under a home for these readers.
    pub fn to(home: &Home, reach: Reach, shared_with: &[MechanismId]) -> Self {
        match (reach, &home.mechanism, &home.body) {
            (Reach::Public, ..) => Self::Public,
            (Reach::Network, ..) => Self::Network,
            (Reach::Some, mechanism, _) => {
                let mut named: Vec<MechanismId> = mechanism.iter().cloned().collect();
                named.extend(shared_with.iter().filter(|one| Some(*one) != mechanism.as_ref()).cloned());
                Self::Some(named)
            }
            (Reach::Body, Some(mechanism), Some(body)) => Self::Body(mechanism.clone(), body.clone()),
            (Reach::Mechanism | Reach::Body, mechanism, _) => Self::Mechanism(mechanism.clone()),
        }
    }

    /// Reads [`ToString::to_string`]'s form.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let mechanism = |word: &str| MechanismId::new(word.to_owned());
        match words.next()? {
            "public" => Some(Self::Public),
            "network" => Some(Self::Network),
            "some" => Some(Self::Some(words.map(mechanism).collect())),
            "mechanism" => Some(Self::Mechanism(words.next().map(mechanism))),
            "body" => Some(Self::Body(mechanism(words.next()?), words.next()?.to_owned())),
            _ => None,
        }
    }
}

impl std::fmt::Display for Audience {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Public => f.write_str("public"),
            Self::Network => f.write_str("network"),
            Self::Some(mechanisms) => {
                f.write_str("some")?;
                mechanisms.iter().try_for_each(|one| write!(f, " {one}"))
            }
            Self::Mechanism(None) => f.write_str("mechanism"),
            Self::Mechanism(Some(mechanism)) => write!(f, "mechanism {mechanism}"),
            Self::Body(mechanism, body) => write!(f, "body {mechanism} {body}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_reads_back_what_it_wrote() {
        let id = |word: &str| MechanismId::new(word);
        let table = [
            (Audience::Public, "public"),
            (Audience::Network, "network"),
            (Audience::Some(vec![id("midsa"), id("rcm")]), "some midsa rcm"),
            (Audience::Mechanism(Some(id("midsa"))), "mechanism midsa"),
            (Audience::Mechanism(None), "mechanism"),
            (Audience::Body(id("midsa"), "steering".to_owned()), "body midsa steering"),
        ];
        for (audience, text) in table {
            assert_eq!(audience.to_string(), text);
            assert_eq!(Audience::read(text), Some(audience));
        }
        assert_eq!(Audience::read("everybody"), None);
        assert_eq!(Audience::read("body midsa"), None);
    }
}
