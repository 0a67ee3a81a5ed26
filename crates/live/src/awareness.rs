//! Who is looking where: cursors and names. Each connection speaks for one
//! client only, under the name the server knows; changes of a short while go
//! out together, and what did not change goes out rarely.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use bytes::Bytes;
use entente_domain::ids::UserId;
use serde_json::{Map, Value};
use tokio::time::{Duration, Instant};

use crate::seat::{Member, SeatId};
use crate::wire::{self, AwarenessEntry};

/// What is sent together.
const GATHER: Duration = Duration::from_millis(60);
/// Clients forget whom they have not heard of for 30 seconds; they repeat
/// themselves every 15. Passing each repetition on would be n² messages for
/// nothing, so all of them go out together, once in this while.
const REFRESH: Duration = Duration::from_secs(20);
/// In a larger crowd nobody needs the cursors of those who do not move.
const REFRESH_STATES_MAX: usize = 100;

#[derive(Default)]
pub(crate) struct Awareness {
    states: BTreeMap<u64, State>,
    bound: HashMap<SeatId, u64>,
    changed: BTreeSet<u64>,
    flush_at: Option<Instant>,
    refresh_at: Option<Instant>,
}

struct State {
    seat: SeatId,
    user: UserId,
    clock: u32,
    /// JSON as it is sent on; `None` once the client has gone.
    text: Option<String>,
}

/// One frame and who does not need it.
pub(crate) struct Spread {
    pub frame: Bytes,
    pub except: Option<SeatId>,
}

impl Awareness {
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
            && state.seat == seat
            && state.text.take().is_some()
        {
            // Under the same clock, which clients accept for a removal: were
            // it raised, they would not take the person back when they return.
            self.mark_changed(client);
        }
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
        [self.flush_at, self.refresh_at].into_iter().flatten().min()
    }

    /// What has to go out by now.
    pub fn due(&mut self, now: Instant) -> Option<Spread> {
        if self.refresh_at.is_some_and(|at| at <= now) {
            self.refresh_at = None;
            if self.states.len() <= REFRESH_STATES_MAX {
                self.changed.extend(self.states.keys());
                self.flush_at = Some(now);
            }
        }
        if self.flush_at.is_none_or(|at| at > now) {
            return None;
        }
        self.flush_at = None;
        let changed: Vec<u64> = std::mem::take(&mut self.changed).into_iter().collect();
        let except = match changed.as_slice() {
            [only] => self.states.get(only).map(|state| state.seat),
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
            // The same person's connection from before it broke.
            Some(state) if state.user == member.user => {
                self.bound.remove(&state.seat);
            }
            Some(_) => return false,
            None => {}
        }
        self.bound.insert(seat, client);
        true
    }

    fn take(&mut self, seat: SeatId, member: &Member, client: u64, clock: u32, text: Option<String>) {
        let state = self.states.entry(client).or_insert_with(|| State {
            seat,
            user: member.user.clone(),
            clock: 0,
            text: None,
        });
        let moved_on = clock > state.clock || (clock == state.clock && (text.is_none() || state.text.is_none()));
        if !moved_on {
            return;
        }
        state.seat = seat;
        state.clock = clock;
        if state.text == text {
            self.refresh_at.get_or_insert_with(|| Instant::now() + REFRESH);
        } else {
            state.text = text;
            self.mark_changed(client);
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
