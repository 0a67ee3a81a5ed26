//! Breakout groups: sessions of their own that belong to an item of the plenary,
//! and the results they bring back to it.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    event::Event,
    ids::{ItemId, SessionId},
    limits,
    meeting::{Item, ItemKind, ItemState, Session},
    programme::Programme,
};

/// What a group brings back: its recommendations, each in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupResult {
    pub group: SessionId,
    /// The plenary's item.
    pub item: ItemId,
    /// Who speaks for the group, as the programme or the party's plate names them.
    pub rapporteur: String,
    pub points: Vec<String>,
    /// Its rapporteur says that it can be taken up.
    pub ready: bool,
    pub brought_back: bool,
    /// Grows with every time it is written.
    pub version: i64,
    pub at: Moment,
}

/// Why a result was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    #[error("this session is no group of the plenary")]
    NoGroup,
    #[error("nothing was written")]
    Empty,
    #[error("there are more than {max} points")]
    TooMany { max: usize },
    #[error("a point is longer than {max} characters")]
    TooLong { max: usize },
    /// Somebody else wrote it since it was opened.
    #[error("somebody else wrote it meanwhile")]
    Stale,
}

impl Refused {
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoGroup => "no_group",
            Self::Empty => "empty",
            Self::TooMany { .. } => "too_many",
            Self::TooLong { .. } => "too_long",
            Self::Stale => "stale",
        }
    }
}

/// What somebody wrote down for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub points: Vec<String>,
    pub ready: bool,
    /// The version they saw; 0: there was none.
    pub seen: i64,
}

impl Programme {
    /// The groups of an item of the plenary, in the order of their titles' sessions.
    pub fn groups_of<'a>(&'a self, item: &'a ItemId) -> impl Iterator<Item = &'a Session> {
        self.sessions.iter().filter(move |session| session.group_of.as_ref() == Some(item))
    }

    /// The plenary's item a session is a group of.
    pub fn plenary_item(&self, group: &SessionId) -> Option<&Item> {
        self.item(self.session(group)?.group_of.as_ref()?)
    }
}

/// The result of a group as it is from now on.
///
/// # Errors
/// [`Refused`] where the session is no group, the text is empty or too long, or somebody else wrote meanwhile.
pub fn write(
    programme: &Programme,
    group: &SessionId,
    written: &Written,
    rapporteur: &str,
    at: Moment,
) -> Result<Event, Refused> {
    let item = programme.plenary_item(group).ok_or(Refused::NoGroup)?;
    let old = programme.result(group);
    if old.map_or(0, |old| old.version) != written.seen {
        return Err(Refused::Stale);
    }
    let points: Vec<String> =
        written.points.iter().map(|point| point.trim().to_owned()).filter(|point| !point.is_empty()).collect();
    if points.is_empty() && (written.ready || old.is_none()) {
        return Err(Refused::Empty);
    }
    if points.len() > limits::RESULT_POINTS_MAX {
        return Err(Refused::TooMany { max: limits::RESULT_POINTS_MAX });
    }
    if points.iter().any(|point| point.chars().count() > limits::RESULT_POINT_MAX) {
        return Err(Refused::TooLong { max: limits::RESULT_POINT_MAX });
    }
    // What the plenary has taken up stays with it, also while a word of it is put right.
    let brought_back = old.is_some_and(|old| old.brought_back && old.item == item.id);
    Ok(Event::GroupResultWritten {
        result: GroupResult {
            group: group.clone(),
            item: item.id.clone(),
            rapporteur: rapporteur.to_owned(),
            points,
            ready: written.ready || brought_back,
            brought_back,
            version: written.seen + 1,
            at,
        },
    })
}

/// The results of an item's groups that are ready and not yet the plenary's; the event that makes them so.
/// A draft takes up nothing: the plenary does not have it yet.
pub(crate) fn bring_back(programme: &Programme, item: &Item) -> Option<Event> {
    let results: Vec<GroupResult> = programme
        .results
        .iter()
        .filter(|result| result.item == item.id && result.ready && !result.brought_back)
        .map(|result| GroupResult { brought_back: true, version: result.version + 1, ..result.clone() })
        .collect();
    let takes_up = item.kind == ItemKind::Breakout && item.state != ItemState::Draft && !results.is_empty();
    takes_up.then(|| Event::GroupResultsBroughtBack { item: item.id.clone(), results })
}
