//! Whose board it is, and how that is said in addresses.

use entente_domain::{directory::Directory, ids::MechanismId};
use entente_service::boards::{self, Followed};

use super::{body_name, short_name, theme_name};
use crate::t;

/// Whose board it is.
#[derive(Clone, Debug)]
pub(super) enum Of {
    Theme(String),
    Mechanism(MechanismId),
    Body(MechanismId, String),
    Convener,
}

impl Of {
    /// What it is among all posts, for their table.
    pub(super) fn narrowing(&self) -> String {
        match self {
            Self::Theme(key) => format!("?theme={key}"),
            Self::Mechanism(id) => format!("?mechanism={id}"),
            Self::Body(id, body) => format!("?mechanism={id}&body={body}"),
            Self::Convener => format!("?mechanism={}", boards::CONVENER),
        }
    }

    pub(super) fn address(&self) -> String {
        match self {
            Self::Theme(key) => format!("/boards/themes/{key}"),
            Self::Mechanism(id) => format!("/boards/mechanisms/{id}"),
            Self::Body(id, body) => format!("/boards/mechanisms/{id}/{body}"),
            Self::Convener => "/boards/convener".to_owned(),
        }
    }

    /// The same as one word: "theme health", "mechanism midsa", "body midsa task-force", "convener".
    pub(super) fn word(&self) -> String {
        match self {
            Self::Theme(key) => format!("theme {key}"),
            Self::Mechanism(id) => format!("mechanism {id}"),
            Self::Body(id, body) => format!("body {id} {body}"),
            Self::Convener => "convener".to_owned(),
        }
    }

    /// Reads [`Self::word`].
    pub(super) fn read(word: &str) -> Option<Self> {
        let words: Vec<&str> = word.split(' ').collect();
        Some(match words.as_slice() {
            ["theme", key] => Self::Theme((*key).to_owned()),
            ["mechanism", id] => Self::Mechanism(MechanismId::new(*id)),
            ["body", id, body] => Self::Body(MechanismId::new(*id), (*body).to_owned()),
            ["convener"] => Self::Convener,
            _ => return None,
        })
    }

    pub(super) fn followed(&self) -> Option<(Followed, &str)> {
        match self {
            Self::Theme(key) => Some((Followed::Theme, key.as_str())),
            Self::Mechanism(id) => Some((Followed::Mechanism, id.as_str())),
            Self::Body(..) | Self::Convener => None,
        }
    }

    pub(super) fn title(&self, directory: &Directory) -> String {
        match self {
            Self::Theme(key) => theme_name(directory, key),
            Self::Mechanism(id) => t!("board-of", name = short_name(directory, Some(id))),
            Self::Body(id, key) => body_name(directory, id, key),
            Self::Convener => t!("board-convener"),
        }
    }
}
