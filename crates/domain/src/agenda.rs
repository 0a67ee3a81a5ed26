//! The live acts on sessions and items (meeting-rules section 2): which are
//! possible now, and which events they are. Who may is for `policy`.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    event::Event,
    groups,
    ids::{ItemId, SessionId},
    limits,
    meeting::{AgendaStatus, Item, ItemState, Outcome, Session, SessionState},
    number,
    policy::Action,
    programme::Programme,
    speakers::{self, FloorAct, Hand},
};

/// What becomes of the item in progress when another one starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Previous {
    Conclude,
    Suspend,
}

/// What becomes of a speech that runs when its item is concluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// Nothing is concluded over a speaker's head.
    Refuse,
    /// The speech is ended.
    End,
}

/// One live act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    StartSession {
        session: SessionId,
    },
    PauseSession {
        session: SessionId,
    },
    ResumeSession {
        session: SessionId,
    },
    EndSession {
        session: SessionId,
    },
    StartItem {
        item: ItemId,
        previous: Previous,
    },
    SuspendItem {
        item: ItemId,
        reason: String,
    },
    ResumeItem {
        item: ItemId,
        previous: Previous,
    },
    ConcludeItem {
        item: ItemId,
        outcome: Option<Outcome>,
        text: String,
        running: Running,
        /// A document of the item has been adopted. Documents are not of the programme: whoever carries the act out
        /// looks, and what a form says of it does not count.
        document_adopted: bool,
    },
    /// `carried_as` is the id of the new item if the matter goes to another session.
    DeferItem {
        item: ItemId,
        note: String,
        to: Option<(SessionId, ItemId)>,
    },
    WithdrawItem {
        item: ItemId,
        note: String,
    },
    ReopenItem {
        item: ItemId,
        reason: String,
    },
    AdoptAgenda,
    /// The Chatham House Rule for an item, from now on or no longer.
    ChathamHouse {
        item: ItemId,
        on: bool,
    },
    /// Take up in the plenary what its groups bring back.
    BringBack {
        item: ItemId,
    },
    /// Something done with the list of speakers of an item.
    Floor {
        item: ItemId,
        act: FloorAct,
        hand: Hand,
    },
}

/// Why an act is not possible now. Written so that a person can act on it; the words are in the translations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    #[error("there is no such session")]
    NoSuchSession,
    #[error("there is no such item")]
    NoSuchItem,
    #[error("the session is not live")]
    SessionNotLive { state: SessionState },
    #[error("the session is {state}")]
    SessionState { state: SessionState },
    #[error("the item is {state}")]
    ItemState { state: ItemState },
    #[error("the item has sub-items: act on them")]
    HasSubItems,
    #[error("a reason is needed")]
    ReasonNeeded,
    #[error("the text is longer than {max} characters")]
    TooLong { max: usize },
    #[error("the agenda is already adopted")]
    AlreadyAdopted,
    #[error("the item has no document that could be adopted")]
    NothingToAdopt,
    /// Somebody else acted first: `current` is the session's version now.
    #[error("somebody else acted first")]
    Stale { current: i64 },
    #[error("{why}")]
    Floor { why: speakers::Refused },
    #[error("no group has a result that is ready and not yet here")]
    NothingToBringBack,
    #[error("nothing was done that could be undone now")]
    NothingToUndo,
}

impl From<speakers::Refused> for Refusal {
    fn from(why: speakers::Refused) -> Self {
        Self::Floor { why }
    }
}

impl Act {
    /// The permission the act needs.
    pub const fn action(&self) -> Action {
        match self {
            Self::StartSession { .. }
            | Self::PauseSession { .. }
            | Self::ResumeSession { .. }
            | Self::EndSession { .. } => Action::RunSession,
            Self::StartItem { .. }
            | Self::SuspendItem { .. }
            | Self::ResumeItem { .. }
            | Self::ConcludeItem { .. }
            | Self::ChathamHouse { .. }
            | Self::BringBack { .. } => Action::RunItem,
            Self::DeferItem { .. } => Action::DeferItem,
            Self::WithdrawItem { .. } => Action::WithdrawItem,
            Self::ReopenItem { .. } => Action::ReopenItem,
            Self::AdoptAgenda => Action::AdoptAgenda,
            Self::Floor { hand: Hand::Podium, .. } => Action::RunFloor,
            Self::Floor { hand: Hand::Party(_), .. } => Action::AskForFloor,
        }
    }
}

/// The events of an act on this programme at this instant, in order; applied, they give the new state.
///
/// # Errors
/// A [`Refusal`] where the rules do not allow the act in the present state.
pub fn decide(programme: &Programme, act: &Act, at: Moment) -> Result<Vec<Event>, Refusal> {
    match act {
        Act::StartSession { session } => {
            let session = the_session(programme, session)?;
            match session.state {
                SessionState::Planned => Ok(vec![Event::SessionStarted { session: session.id.clone() }]),
                state @ (SessionState::Live | SessionState::Paused | SessionState::Ended) => {
                    Err(Refusal::SessionState { state })
                }
            }
        }
        Act::PauseSession { session } => {
            let session = live(programme, session)?;
            let mut events = suspend_current(programme, session, at);
            events.push(Event::SessionPaused { session: session.id.clone() });
            Ok(events)
        }
        Act::ResumeSession { session } => {
            let session = the_session(programme, session)?;
            match session.state {
                SessionState::Paused | SessionState::Ended => {
                    Ok(vec![Event::SessionResumed { session: session.id.clone() }])
                }
                state @ (SessionState::Planned | SessionState::Live) => Err(Refusal::SessionState { state }),
            }
        }
        Act::EndSession { session } => {
            let session = the_session(programme, session)?;
            match session.state {
                SessionState::Live | SessionState::Paused => {
                    let mut events = suspend_current(programme, session, at);
                    events.push(Event::SessionEnded { session: session.id.clone() });
                    Ok(events)
                }
                state @ (SessionState::Planned | SessionState::Ended) => Err(Refusal::SessionState { state }),
            }
        }
        Act::StartItem { item, previous } => {
            let item = leaf(programme, item)?;
            match item.state {
                ItemState::Scheduled => {
                    let mut events = make_room(programme, item, *previous, at)?;
                    events.push(Event::ItemStarted { item: item.id.clone() });
                    events.extend(speakers::opened_with_item(programme, item, at));
                    Ok(events)
                }
                state => Err(Refusal::ItemState { state }),
            }
        }
        Act::ResumeItem { item, previous } => {
            let item = leaf(programme, item)?;
            match item.state {
                ItemState::Suspended => {
                    let mut events = make_room(programme, item, *previous, at)?;
                    events.push(Event::ItemResumed { item: item.id.clone() });
                    Ok(events)
                }
                state => Err(Refusal::ItemState { state }),
            }
        }
        Act::SuspendItem { item, reason } => {
            let item = leaf(programme, item)?;
            let reason = within(reason, limits::REASON_MAX)?;
            match item.state {
                ItemState::InProgress => Ok(suspended(programme, item, reason, at)),
                state => Err(Refusal::ItemState { state }),
            }
        }
        Act::ConcludeItem { item, outcome, text, running, document_adopted } => {
            let item = leaf(programme, item)?;
            let text = within(text, limits::OUTCOME_TEXT_MAX)?;
            // "Adopted" needs something that was (meeting-rules section 2): the agenda, or a document of the item.
            let agenda = item.kind == crate::meeting::ItemKind::AdoptionOfAgenda;
            let adopted = *document_adopted || agenda && programme.agenda == AgendaStatus::Adopted;
            if *outcome == Some(Outcome::Adopted) && !adopted {
                return Err(Refusal::NothingToAdopt);
            }
            match item.state {
                ItemState::InProgress | ItemState::Suspended => {
                    concluded(programme, item, *outcome, text, *running, at)
                }
                state => Err(Refusal::ItemState { state }),
            }
        }
        Act::DeferItem { item, note, to } => defer(programme, item, note, to.as_ref(), at),
        Act::WithdrawItem { item, note } => {
            let item = leaf(programme, item)?;
            let note = noted(programme, note)?;
            match item.state {
                ItemState::Draft | ItemState::Scheduled => {
                    let mut events = vec![Event::ItemWithdrawn { item: item.id.clone(), note }];
                    events.extend(speakers::wound_up(programme, item, at));
                    Ok(events)
                }
                state => Err(Refusal::ItemState { state }),
            }
        }
        Act::ReopenItem { item, reason } => {
            let item = leaf(programme, item)?;
            let reason = within(reason, limits::REASON_MAX)?;
            if reason.is_empty() {
                return Err(Refusal::ReasonNeeded);
            }
            match item.state {
                ItemState::Concluded => {
                    let mut events = make_room(programme, item, Previous::Suspend, at)?;
                    events.push(Event::ItemReopened { item: item.id.clone(), reason });
                    events.extend(speakers::opened_with_item(programme, item, at));
                    Ok(events)
                }
                state => Err(Refusal::ItemState { state }),
            }
        }
        Act::AdoptAgenda => match programme.agenda {
            AgendaStatus::Provisional => {
                Ok(vec![Event::AgendaAdopted { numbers: number::numbers(programme).into_iter().collect() }])
            }
            AgendaStatus::Adopted => Err(Refusal::AlreadyAdopted),
        },
        Act::ChathamHouse { item, on } => {
            let item = leaf(programme, item)?;
            let open = matches!(item.state, ItemState::Scheduled | ItemState::InProgress | ItemState::Suspended);
            if !open || item.is_under_chatham_house() == *on {
                return Err(Refusal::ItemState { state: item.state });
            }
            Ok(vec![Event::ChathamHouse { item: item.id.clone(), on: *on }])
        }
        Act::BringBack { item } => {
            let item = programme.item(item).ok_or(Refusal::NoSuchItem)?;
            groups::bring_back(programme, item).map(|event| vec![event]).ok_or(Refusal::NothingToBringBack)
        }
        Act::Floor { item, act, hand } => Ok(vec![speakers::decide(programme, item, act, hand, at)?]),
    }
}

fn defer(
    programme: &Programme,
    item: &ItemId,
    note: &str,
    to: Option<&(SessionId, ItemId)>,
    at: Moment,
) -> Result<Vec<Event>, Refusal> {
    let item = leaf(programme, item)?;
    let note = noted(programme, note)?;
    if !matches!(item.state, ItemState::Scheduled | ItemState::Suspended) {
        return Err(Refusal::ItemState { state: item.state });
    }
    let mut events = vec![Event::ItemDeferred { item: item.id.clone(), note }];
    events.extend(speakers::wound_up(programme, item, at));
    if let Some((session, carried_as)) = to {
        let session = the_session(programme, session)?;
        let position = programme.items_of(&session.id).map(|other| other.position).max().unwrap_or(0) + 10;
        events.push(Event::ItemAdded {
            item: Item {
                id: carried_as.clone(),
                session: session.id.clone(),
                parent: None,
                position,
                planned_start: None,
                fixed_start: false,
                state: ItemState::Scheduled,
                outcome: None,
                remark: None,
                carried_from: Some(item.id.clone()),
                intervals: Vec::new(),
                unattributed: Vec::new(),
                // The matter goes on, and so does its note.
                ..item.clone()
            },
        });
    }
    Ok(events)
}

/// What must happen to the item now in progress before another can be.
fn make_room(programme: &Programme, next: &Item, previous: Previous, at: Moment) -> Result<Vec<Event>, Refusal> {
    let session = live(programme, &next.session)?;
    match (in_progress(programme, session), previous) {
        (None, _) => Ok(Vec::new()),
        (Some(item), Previous::Conclude) => concluded(programme, item, None, String::new(), Running::Refuse, at),
        (Some(item), Previous::Suspend) => Ok(suspended(programme, item, String::new(), at)),
    }
}

fn in_progress<'a>(programme: &'a Programme, session: &'a Session) -> Option<&'a Item> {
    programme.items_of(&session.id).find(|item| item.state == ItemState::InProgress)
}

fn suspend_current(programme: &Programme, session: &Session, at: Moment) -> Vec<Event> {
    in_progress(programme, session).map_or_else(Vec::new, |item| suspended(programme, item, String::new(), at))
}

/// A speech that runs is halted with the item, before it.
fn suspended(programme: &Programme, item: &Item, reason: String, at: Moment) -> Vec<Event> {
    let mut events: Vec<Event> = speakers::halted(programme, item, at).into_iter().collect();
    events.push(Event::ItemSuspended { item: item.id.clone(), reason });
    events
}

/// With the item, its list of speakers is over.
fn concluded(
    programme: &Programme,
    item: &Item,
    outcome: Option<Outcome>,
    text: String,
    running: Running,
    at: Moment,
) -> Result<Vec<Event>, Refusal> {
    let speaks = programme.list(&item.id).is_some_and(|list| list.speaking().is_some());
    if speaks && running == Running::Refuse {
        return Err(speakers::Refused::SomebodySpeaks.into());
    }
    let mut events: Vec<Event> = speakers::wound_up(programme, item, at).into_iter().collect();
    events.push(Event::ItemConcluded { item: item.id.clone(), outcome, text });
    Ok(events)
}

fn the_session<'a>(programme: &'a Programme, id: &SessionId) -> Result<&'a Session, Refusal> {
    programme.session(id).ok_or(Refusal::NoSuchSession)
}

fn live<'a>(programme: &'a Programme, id: &SessionId) -> Result<&'a Session, Refusal> {
    let session = the_session(programme, id)?;
    match session.state {
        SessionState::Live => Ok(session),
        state @ (SessionState::Planned | SessionState::Paused | SessionState::Ended) => {
            Err(Refusal::SessionNotLive { state })
        }
    }
}

fn leaf<'a>(programme: &'a Programme, id: &ItemId) -> Result<&'a Item, Refusal> {
    let item = programme.item(id).ok_or(Refusal::NoSuchItem)?;
    if programme.has_sub_items(id) {
        return Err(Refusal::HasSubItems);
    }
    Ok(item)
}

fn within(text: &str, max: usize) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > max { Err(Refusal::TooLong { max }) } else { Ok(text.to_owned()) }
}

/// A note, which the adopted agenda makes obligatory.
fn noted(programme: &Programme, note: &str) -> Result<String, Refusal> {
    let note = within(note, limits::REASON_MAX)?;
    if note.is_empty() && programme.agenda == AgendaStatus::Adopted {
        return Err(Refusal::ReasonNeeded);
    }
    Ok(note)
}
