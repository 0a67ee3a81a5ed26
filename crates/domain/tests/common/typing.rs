//! What an editor types into a programme, by chance.

use entente_domain::{
    editing::{Edit, ItemPlan, SessionPlan, Spot},
    ids::{ItemId, SessionId},
    meeting::Visibility,
    programme::Programme,
};
use proptest::{prelude::*, sample::select};

pub const SESSIONS: [&str; 3] = ["early", "late", "closed"];
pub const ITEMS_EACH: usize = 5;

pub fn visibility() -> impl Strategy<Value = Visibility> {
    select(Visibility::ALL)
}

pub fn an_item() -> impl Strategy<Value = ItemId> {
    (select(&SESSIONS), 0..ITEMS_EACH).prop_map(|(session, number)| ItemId::new(format!("{session}-{number}")))
}

pub fn a_session() -> impl Strategy<Value = SessionId> {
    select(&SESSIONS).prop_map(SessionId::new)
}

/// What an editor types; of what is there, the state says.
#[derive(Clone, Debug)]
pub enum Typed {
    Added {
        to: SessionId,
        below: Option<ItemId>,
        before: Option<ItemId>,
        visibility: Visibility,
    },
    Moved {
        item: ItemId,
        to: SessionId,
        below: Option<ItemId>,
        before: Option<ItemId>,
    },
    Seen {
        item: ItemId,
        visibility: Visibility,
        seconds: i64,
    },
    Removed(ItemId),
    SessionSeen {
        session: SessionId,
        visibility: Visibility,
        later: i64,
    },
    SessionAdded(Visibility),
    /// One that is empty, if there is one.
    SessionRemoved(SessionId),
}

pub fn typed() -> impl Strategy<Value = Typed> {
    let place = || (a_session(), prop::option::weighted(0.3, an_item()), prop::option::weighted(0.3, an_item()));
    prop_oneof![
        3 => (place(), visibility())
            .prop_map(|((to, below, before), visibility)| Typed::Added { to, below, before, visibility }),
        6 => (an_item(), place()).prop_map(|(item, (to, below, before))| Typed::Moved { item, to, below, before }),
        6 => (an_item(), visibility(), 0_i64..4_000)
            .prop_map(|(item, visibility, seconds)| Typed::Seen { item, visibility, seconds }),
        1 => an_item().prop_map(Typed::Removed),
        3 => (a_session(), visibility(), -3_i64..4)
            .prop_map(|(session, visibility, later)| Typed::SessionSeen { session, visibility, later }),
        1 => visibility().prop_map(Typed::SessionAdded),
        1 => a_session().prop_map(Typed::SessionRemoved),
    ]
}

pub fn edit(programme: &Programme, typed: &Typed, number: usize) -> Option<Edit> {
    Some(match typed {
        Typed::Added { to, below, before, visibility } => Edit::AddItem {
            item: ItemId::new(format!("new-{number}")),
            to: Spot { session: to.clone(), parent: below.clone(), before: before.clone() },
            plan: ItemPlan { visibility: *visibility, ..ItemPlan::of(programme.items.first()?) },
        },
        Typed::Moved { item, to, below, before } => Edit::MoveItem {
            item: item.clone(),
            to: Spot { session: to.clone(), parent: below.clone(), before: before.clone() },
        },
        Typed::Seen { item, visibility, seconds } => {
            let was = ItemPlan::of(programme.item(item)?);
            let plan = ItemPlan { visibility: *visibility, planned_seconds: *seconds, ..was.clone() };
            Edit::SetItem { item: item.clone(), was, plan }
        }
        Typed::Removed(item) => Edit::RemoveItem { item: item.clone(), note: "for want of time".to_owned() },
        Typed::SessionSeen { session, visibility, later } => {
            let was = SessionPlan::of(programme.session(session)?);
            let plan = SessionPlan {
                visibility: *visibility,
                starts_at: was.starts_at.plus_seconds(later * 6_000),
                ends_at: was.ends_at.plus_seconds(later * 6_000),
                ..was.clone()
            };
            Edit::SetSession { session: session.clone(), was, plan }
        }
        Typed::SessionAdded(visibility) => Edit::AddSession {
            session: SessionId::new(format!("session-{number}")),
            plan: SessionPlan { visibility: *visibility, ..SessionPlan::of(programme.sessions.first()?) },
        },
        Typed::SessionRemoved(session) => {
            let empty = programme.sessions.iter().find(|one| programme.items_of(&one.id).next().is_none());
            Edit::RemoveSession { session: empty.map_or_else(|| session.clone(), |empty| empty.id.clone()) }
        }
    })
}
