//! Who is looking where: cursors and names. Each connection speaks for one
//! client only, under the name the server knows; changes of a short while go
//! out together, and what did not change goes out rarely.
//!
//! Beside those of this server's connections stand those of other servers,
//! each bound to the server that spoke of it first. They are put in and taken
//! out by that server's word alone, and go when it is silent for a while.

mod outward;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use bytes::Bytes;
use entente_domain::ids::{NoteId, UserId};
use serde_json::{Map, Value};
use tokio::time::{Duration, Instant};

use self::outward::Outward;
use crate::elsewhere::{Node, Passed, Voice};
use crate::rooms::RoomLimits;
use crate::seat::{Member, SeatId};
use crate::wire::{self, AwarenessEntry};

/// What is sent together.
const GATHER: Duration = Duration::from_millis(60);
/// Clients forget whom they have not heard of for 30 seconds; they repeat
/// themselves every 15. Passing each repetition on would be n² messages for
/// nothing, so all of them go out together, not more often than this. A
/// repetition that just missed one must be in time with the next.
const REFRESH: Duration = Duration::from_secs(12);
/// In a larger crowd nobody needs the cursors of those who do not move.
const REFRESH_STATES_MAX: usize = 100;
/// What a server adds to a state when it says whose it is.
const SIGNATURE_BYTES: usize = 1 << 10;

pub(crate) struct Awareness {
    states: BTreeMap<u64, State>,
    bound: HashMap<SeatId, u64>,
    changed: BTreeSet<u64>,
    flush_at: Option<Instant>,
    refresh_at: Option<Instant>,
    refreshed_at: Instant,
    /// How many of the states are of other servers.
    foreign: usize,
    /// When the first of them may have been silent for too long.
    forget_at: Option<Instant>,
    outward: Outward,
    around: Around,
}

/// Of which text, by which measures, and who tells the other servers.
pub(crate) struct Around {
    pub note: NoteId,
    pub voice: Arc<dyn Voice>,
    /// Of the states of other servers: how many, how large, how often repeated, and after how long forgotten.
    pub foreign_max: usize,
    pub foreign_bytes: usize,
    pub repeat: Duration,
    pub forget: Duration,
}

impl Around {
    pub fn new(note: NoteId, voice: Arc<dyn Voice>, limits: &RoomLimits) -> Self {
        Self {
            note,
            voice,
            foreign_max: limits.foreign_states,
            foreign_bytes: limits.awareness_bytes + SIGNATURE_BYTES,
            repeat: limits.foreign_repeat,
            forget: limits.foreign_forget,
        }
    }
}

struct State {
    owner: Owner,
    user: UserId,
    clock: u32,
    /// JSON as it is sent on; `None` once the client has gone.
    text: Option<String>,
}

/// By whose word a state stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Owner {
    Seat(SeatId),
    Node { node: Node, heard_at: Instant },
}

impl Owner {
    fn is_node(&self, by: &Node) -> bool {
        matches!(self, Self::Node { node, .. } if node == by)
    }

    fn is_foreign(&self) -> bool {
        matches!(self, Self::Node { .. })
    }
}

/// One frame and who does not need it.
pub(crate) struct Spread {
    pub frame: Bytes,
    pub except: Option<SeatId>,
}

impl Awareness {
    pub fn new(around: Around) -> Self {
        Self {
            states: BTreeMap::new(),
            bound: HashMap::new(),
            changed: BTreeSet::new(),
            flush_at: None,
            refresh_at: None,
            refreshed_at: Instant::now(),
            foreign: 0,
            forget_at: None,
            outward: Outward::default(),
            around,
        }
    }

    /// Takes what a connection says about itself; what it says about others is ignored.
    pub fn receive(&mut self, seat: SeatId, member: &Member, entries: Vec<AwarenessEntry>) {
        for entry in entries {
            let Ok(state) = serde_json::from_str::<Value>(&entry.state) else { continue };
            let text = match state {
                Value::Null => None,
                Value::Object(fields) => Some(signed(fields, member)),
                _ => continue,
            };
            if self.may_speak_for(seat, member, entry.client, text.is_some()) {
                self.take(seat, member, entry.client, entry.clock, text);
            }
        }
    }

    /// A connection has left: its cursor goes.
    pub fn leave(&mut self, seat: SeatId) {
        let Some(client) = self.bound.remove(&seat) else { return };
        if let Some(state) = self.states.get_mut(&client)
            && state.owner == Owner::Seat(seat)
            && state.text.take().is_some()
        {
            // Under the same clock, which clients accept for a removal: were
            // it raised, they would not take the person back when they return.
            self.mark_changed(client);
            self.pass(client);
        }
    }

    /// Takes what another server says of its own clients.
    pub fn hear(&mut self, node: &Node, states: Vec<Passed>) {
        let now = Instant::now();
        let owner = Owner::Node { node: node.clone(), heard_at: now };
        for passed in states {
            if passed.state.as_ref().is_some_and(|text| text.len() > self.around.foreign_bytes) {
                continue;
            }
            let Some(state) = self.states.get_mut(&passed.client) else {
                self.welcome(passed, owner.clone());
                continue;
            };
            let own = state.owner.is_node(node);
            // Between two servers as between two connections: the same person's later word. A client that has
            // moved raises its number within a quarter of a minute.
            let takes_over = passed.state.is_some() && state.user == passed.user && passed.clock > state.clock;
            if (own && passed.clock < state.clock) || !(own || takes_over) {
                continue;
            }
            if let Owner::Seat(seat) = state.owner {
                self.bound.remove(&seat);
                self.foreign += 1;
            }
            let is_repeated = state.text == passed.state;
            let is_later = passed.clock > state.clock;
            state.owner = owner.clone();
            state.clock = passed.clock;
            state.text = passed.state;
            self.forget_at.get_or_insert(now + self.around.forget);
            // Repetitions come rarely enough to be spread as they come.
            if !is_repeated || (is_later && self.states.len() <= REFRESH_STATES_MAX) {
                self.mark_changed(passed.client);
            }
        }
    }

    /// Another server has ended: its people's cursors go.
    pub fn forget_node(&mut self, node: &Node) {
        self.forget(|owner| owner.is_node(node));
    }

    /// Somebody elsewhere does not know who is here: passes on everybody.
    pub fn pass_all(&mut self) {
        let own = self.states.iter().filter(|(_, state)| !state.owner.is_foreign() && state.text.is_some());
        let own: Vec<u64> = own.map(|(client, _)| *client).collect();
        own.into_iter().for_each(|client| self.pass(client));
    }

    /// Everybody, for a newcomer. `None` if there is nobody.
    pub fn everybody(&self) -> Option<Bytes> {
        let present = self
            .states
            .iter()
            .filter_map(|(client, state)| state.text.as_deref().map(|text| (*client, state.clock, text)));
        let present: Vec<_> = present.collect();
        (!present.is_empty()).then(|| wire::awareness(present.into_iter()))
    }

    pub fn due_at(&self) -> Option<Instant> {
        [self.flush_at, self.refresh_at, self.forget_at, self.outward.due_at()].into_iter().flatten().min()
    }

    /// Tells the other servers what they have to hear by now.
    pub fn pass_due(&mut self, now: Instant) {
        if self.outward.due_at().is_none_or(|at| at > now) {
            return;
        }
        if !self.around.voice.is_heard() {
            self.outward.clear();
            return;
        }
        if self.outward.is_to_repeat(now) {
            self.pass_all();
        }
        let passed = self.outward.due(now);
        if !passed.is_empty() {
            self.around.voice.pass(&self.around.note, passed);
        }
    }

    /// What has to go out by now.
    pub fn due(&mut self, now: Instant) -> Option<Spread> {
        if self.forget_at.is_some_and(|at| at <= now) {
            let forget = self.around.forget;
            self.forget(|owner| matches!(owner, Owner::Node { heard_at, .. } if *heard_at + forget <= now));
        }
        if self.refresh_at.is_some_and(|at| at <= now) {
            self.refresh_at = None;
            self.refreshed_at = now;
            if self.states.len() <= REFRESH_STATES_MAX {
                let own = self.states.iter().filter(|(_, state)| !state.owner.is_foreign());
                self.changed.extend(own.map(|(client, _)| *client));
                self.flush_at = Some(now);
            }
        }
        if self.flush_at.is_none_or(|at| at > now) {
            return None;
        }
        self.flush_at = None;
        let changed: Vec<u64> = std::mem::take(&mut self.changed).into_iter().collect();
        let except = match changed.as_slice() {
            [only] => self.states.get(only).and_then(|state| match state.owner {
                Owner::Seat(seat) => Some(seat),
                Owner::Node { .. } => None,
            }),
            _ => None,
        };
        let entries: Vec<_> = changed
            .iter()
            .filter_map(|client| {
                let state = self.states.get(client)?;
                Some((*client, state.clock, state.text.as_deref().unwrap_or("null")))
            })
            .collect();
        let frame = wire::awareness(entries.into_iter());
        // Who has gone and has been announced as gone is forgotten.
        self.states.retain(|client, state| state.text.is_some() || !changed.contains(client));
        self.foreign = self.states.values().filter(|state| state.owner.is_foreign()).count();
        Some(Spread { frame, except })
    }

    fn may_speak_for(&mut self, seat: SeatId, member: &Member, client: u64, is_present: bool) -> bool {
        if let Some(bound) = self.bound.get(&seat) {
            return *bound == client;
        }
        // Stock clients also repeat what they hear of others: only somebody
        // who is there speaks for themselves.
        if !is_present {
            return false;
        }
        match self.states.get(&client) {
            // The same person's connection from before it broke, here or on another server.
            Some(state) if state.user == member.user => {
                if let Owner::Seat(former) = state.owner {
                    self.bound.remove(&former);
                }
            }
            Some(_) => return false,
            None => {}
        }
        self.bound.insert(seat, client);
        true
    }

    fn take(&mut self, seat: SeatId, member: &Member, client: u64, clock: u32, text: Option<String>) {
        let state = self.states.entry(client).or_insert_with(|| State {
            owner: Owner::Seat(seat),
            user: member.user.clone(),
            clock: 0,
            text: None,
        });
        let moved_on = clock > state.clock || (clock == state.clock && (text.is_none() || state.text.is_none()));
        let has_come_here = state.owner.is_foreign() && clock >= state.clock;
        if has_come_here {
            self.foreign -= 1;
        }
        if clock >= state.clock {
            // Also with nothing new to say: whoever spoke for the client before does so no more.
            state.owner = Owner::Seat(seat);
        }
        if !moved_on {
            return;
        }
        state.clock = clock;
        let has_changed = state.text != text;
        if !has_changed {
            self.refresh_at.get_or_insert_with(|| (self.refreshed_at + REFRESH).max(Instant::now() + GATHER));
        } else {
            state.text = text;
            self.mark_changed(client);
        }
        if has_changed || has_come_here {
            self.pass(client);
        }
    }

    /// A client of another server that was not known yet.
    fn welcome(&mut self, passed: Passed, owner: Owner) {
        if passed.state.is_none() || self.foreign >= self.around.foreign_max {
            return;
        }
        self.foreign += 1;
        self.forget_at.get_or_insert_with(|| Instant::now() + self.around.forget);
        self.states.insert(passed.client, State { owner, user: passed.user, clock: passed.clock, text: passed.state });
        self.mark_changed(passed.client);
    }

    /// Takes away what stands by the word of those who are meant.
    fn forget(&mut self, meant: impl Fn(&Owner) -> bool) {
        let mut gone = Vec::new();
        let mut next = None;
        for (client, state) in &mut self.states {
            if meant(&state.owner) {
                if state.text.take().is_some() {
                    gone.push(*client);
                }
            } else if let Owner::Node { heard_at, .. } = state.owner {
                let at = heard_at + self.around.forget;
                next = Some(next.map_or(at, |next: Instant| next.min(at)));
            }
        }
        gone.into_iter().for_each(|client| self.mark_changed(client));
        self.forget_at = next;
    }

    /// Keeps what is to be told to other servers, if there are any.
    fn pass(&mut self, client: u64) {
        if !self.around.voice.is_heard() {
            return;
        }
        if let Some(state) = self.states.get(&client) {
            let (user, state_text) = (state.user.clone(), state.text.clone());
            self.outward.put(Passed { client, clock: state.clock, user, state: state_text }, self.around.repeat);
        }
    }

    fn mark_changed(&mut self, client: u64) {
        self.changed.insert(client);
        self.flush_at.get_or_insert_with(|| Instant::now() + GATHER);
    }
}

/// The state with who it is written over by who it really is.
fn signed(mut fields: Map<String, Value>, member: &Member) -> String {
    let mut user = Map::new();
    user.insert("name".into(), member.name.clone().into());
    user.insert("color".into(), member.color.into());
    if let Some(party) = &member.party {
        user.insert("party".into(), party.as_str().into());
    }
    fields.insert("user".into(), user.into());
    Value::Object(fields).to_string()
}
