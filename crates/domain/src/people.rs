//! Parties, their members, and the parts people play in a meeting
//! (meeting-rules section 1).

use serde::{Deserialize, Serialize};

use crate::{
    ids::{MechanismId, MeetingId, PartyId, UserId},
    text::Multilingual,
};

/// Declares an enum with its stable text form, used in the database, the URL and translation keys alike.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        pub enum $name { $($(#[$about])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable word: in the database, in URLs and as the tail of translation keys.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        // Not derived: a visitor of its own for each enum is a tenth of what a browser needs to read a programme.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Self::from_word(&word).ok_or_else(|| serde::de::Error::unknown_variant(&word, &[$($word),+]))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}

words! {
    /// What a party is to the meeting.
    PartyKind {
        Rcp = "rcp",
        MemberState = "member_state",
        ObserverState = "observer_state",
        ObserverOrg = "observer_org",
        Convener = "convener",
        Partner = "partner",
        Guest = "guest",
    }
}

impl PartyKind {
    /// Whether its members follow without taking part in drafting.
    pub const fn is_observer(self) -> bool {
        match self {
            Self::ObserverState | Self::ObserverOrg | Self::Partner | Self::Guest => true,
            Self::Rcp | Self::MemberState | Self::Convener => false,
        }
    }
}

words! {
    /// What a person is within a party.
    MemberRole { Head = "head", Alternate = "alternate", Adviser = "adviser", Secretariat = "secretariat" }
}

words! {
    /// What a person is to the meeting as a whole.
    MeetingRole {
        Chair = "chair",
        ViceChair = "vice_chair",
        Facilitator = "facilitator",
        Rapporteur = "rapporteur",
        Secretariat = "secretariat",
        Interpreter = "interpreter",
        Technician = "technician",
        Display = "display",
    }
}

words! {
    /// How a person belongs to a mechanism.
    MechanismRole { Member = "member", Observer = "observer", Secretariat = "secretariat", Chair = "chair" }
}

/// A party to one meeting: the seat in whose name people act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    pub id: PartyId,
    pub meeting: MeetingId,
    pub kind: PartyKind,
    pub mechanism: Option<MechanismId>,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    pub name: Multilingual,
    /// What fits on a name plate: "MIDSA", "Kenya".
    pub short: String,
    /// IANA zone of its capital or secretariat, where known.
    pub zone: Option<String>,
}

/// One person's place in one party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    pub party: PartyId,
    pub user: UserId,
    pub role: MemberRole,
    /// May bind the party: submit, object, agree.
    pub may_commit: bool,
}
