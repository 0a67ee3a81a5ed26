//! What a meeting left open, and what the meeting it prepares does with it. An open issue is worked out from what it comes
//! from, at each reading; a row stands only for what somebody answered: taken up as an item of the agenda, or declined.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, IssueId, ItemId, MeetingId, ParaId, UserId},
    meeting::{Item, ItemKind, ItemState, Outcome},
    words,
};
use serde::{Deserialize, Serialize};

use crate::{
    acts::{self, given},
    event::Event,
};

/// What is open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A paragraph that is not agreed.
    Para { document: DocumentId, para: ParaId },
    /// An item of the agenda that was not settled.
    Item(ItemId),
    /// Something that was to be done, by the id of its block in the item's note.
    Action { item: ItemId, block: String },
}

impl Source {
    /// Reads [`ToString::to_string`]'s form.
    pub fn read(word: &str) -> Option<Self> {
        let mut parts = word.split(' ');
        let found = match (parts.next()?, parts.next()?, parts.next()) {
            ("para", document, Some(para)) => {
                Self::Para { document: DocumentId::new(document), para: ParaId::new(para) }
            }
            ("item", item, None) => Self::Item(ItemId::new(item)),
            ("action", item, Some(block)) => Self::Action { item: ItemId::new(item), block: block.to_owned() },
            _ => return None,
        };
        parts.next().is_none().then_some(found)
    }
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Para { document, para } => write!(f, "para {document} {para}"),
            Self::Item(item) => write!(f, "item {item}"),
            Self::Action { item, block } => write!(f, "action {item} {block}"),
        }
    }
}

words! {
    /// Why it is open. Those of texts are drafting's to tell.
    Why {
        Brackets = "brackets",
        ChairsText = "chairs_text",
        Reserved = "reserved",
        Open = "open",
        Deferred = "deferred",
        Referred = "referred",
        NoConsensus = "no_consensus",
        NotReached = "not_reached",
        ToDo = "to_do",
    }
}

/// Whether an item was left open. `carried`: it was put elsewhere on the same agenda. `over`: the meeting is.
pub fn of_item(item: &Item, carried: bool, over: bool) -> Option<Why> {
    if carried || matches!(item.kind, ItemKind::Break | ItemKind::Opening | ItemKind::Closing) {
        return None;
    }
    match (item.state, item.outcome) {
        (ItemState::Withdrawn | ItemState::Draft, _) => None,
        (ItemState::Deferred, _) | (ItemState::Concluded, Some(Outcome::Deferred)) => Some(Why::Deferred),
        (ItemState::Concluded, Some(Outcome::Referred)) => Some(Why::Referred),
        (ItemState::Concluded, Some(Outcome::NoConsensus)) => Some(Why::NoConsensus),
        (
            ItemState::Concluded,
            None | Some(Outcome::Noted | Outcome::Agreed | Outcome::Adopted | Outcome::Withdrawn),
        ) => None,
        // While the meeting goes on, what lies ahead is not left open.
        (ItemState::Scheduled | ItemState::InProgress | ItemState::Suspended, _) => over.then_some(Why::NotReached),
    }
}

words! { State { TakenUp = "taken_up", Declined = "declined" } }

/// What a meeting answered to what another left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    pub id: IssueId,
    pub meeting: MeetingId,
    /// The meeting that left it open.
    pub from: MeetingId,
    pub source: Source,
    pub state: State,
    /// Under which item it is treated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// Why it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub by: UserId,
    pub at: Moment,
    pub version: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// It is treated under that item from now on.
    TakeUp(ItemId),
    Decline {
        reason: String,
    },
}

words! {
    /// Why not.
    Refusal {
        /// It stands on the agenda already.
        AlreadyTaken = "already_taken",
        AlreadyDeclined = "already_declined",
        /// It is open no longer, or was answered elsewhere.
        Settled = "settled",
        NoReason = "no_reason",
        ReasonTooLong = "reason_too_long",
        /// No session can take an item any more.
        NoSession = "no_session",
        /// The item is over, or has sub-items.
        NoItem = "no_item",
        NoTitle = "no_title",
        TitleTooLong = "title_too_long",
    }
}

/// Of what a new row is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    pub id: IssueId,
    pub meeting: MeetingId,
    pub from: MeetingId,
    pub source: Source,
    pub by: UserId,
    pub at: Moment,
}

/// The answer after the act. `stands`: the item it was taken up as is still on the agenda.
///
/// # Errors
/// [`Refusal`]
pub fn act(before: Option<&Issue>, stands: bool, new: New, act: &Act) -> Result<(Issue, Event), Refusal> {
    match before.map(|issue| issue.state) {
        Some(State::TakenUp) if stands => return Err(Refusal::AlreadyTaken),
        Some(State::Declined) if matches!(act, Act::Decline { .. }) => return Err(Refusal::AlreadyDeclined),
        Some(State::TakenUp | State::Declined) | None => {}
    }
    let (state, item, reason) = match act {
        Act::TakeUp(item) => (State::TakenUp, Some(item.clone()), None),
        Act::Decline { reason } => {
            let reason = given(reason).map_err(|refusal| match refusal {
                acts::Refusal::ReasonTooLong => Refusal::ReasonTooLong,
                _ => Refusal::NoReason,
            })?;
            (State::Declined, None, Some(reason))
        }
    };
    let New { id, meeting, from, source, by, at } = new;
    let id = before.map_or(id, |issue| issue.id.clone());
    let event = match &item {
        Some(item) => Event::IssueTakenUp {
            issue: id.clone(),
            meeting: meeting.clone(),
            from: from.clone(),
            source: source.to_string(),
            item: item.clone(),
        },
        None => Event::IssueDeclined {
            issue: id.clone(),
            meeting: meeting.clone(),
            from: from.clone(),
            source: source.to_string(),
            reason: reason.clone().unwrap_or_default(),
        },
    };
    let version = before.map_or(0, |issue| issue.version) + 1;
    Ok((Issue { id, meeting, from, source, state, item, reason, by, at, version }, event))
}
