//! The feed of a meeting in the browser: the programme as signals that follow
//! the event log. On the server the same signals stand still.
//!
//! Two transports with the same numbers: a WebSocket, and where a proxy breaks
//! that, server-sent events. After any pause the page says which number it has
//! and gets the rest.

use entente_domain::{clock::Moment, event::Event, programme::Programme};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Where an island's state begins and where its events come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub programme: Programme,
    /// Which history the programme's number belongs to.
    pub history: String,
    /// Path of the feed: a WebSocket, and `…/events` for server-sent events.
    pub path: String,
    /// The server's clock when the page was made.
    pub now: Moment,
}

/// Whether the page follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// Not yet connected for the first time.
    Starting,
    Following,
    /// Lost; trying again.
    Lost,
    /// Closed for good: signed out, or no longer part of the meeting.
    Closed,
}

impl Connection {
    /// For `data-connection` and the words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Starting => "sent",
            Self::Following => "record",
            Self::Lost => "device",
            Self::Closed => "offline",
        }
    }
}

/// The living state of an island.
#[derive(Clone, Copy)]
pub struct Feed {
    pub programme: RwSignal<Programme>,
    /// The server's clock, moving once a second.
    pub now: RwSignal<Moment>,
    pub connection: RwSignal<Connection>,
    /// How many are here; only those who run the room are told.
    pub online: RwSignal<Option<Online>>,
}

/// Who is connected now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Online {
    pub people: usize,
    pub interpreters: usize,
    pub displays: Vec<String>,
}

impl Feed {
    /// The state as it came with the page; in the browser it starts to follow.
    pub fn open(source: Source) -> Self {
        Self::open_with(source, |_, _| {})
    }

    /// The same, and each event is handed on for what is no part of the programme.
    #[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "only a browser hears"))]
    pub fn open_with(source: Source, heard: impl Fn(Moment, &Event) + 'static) -> Self {
        let feed = Self {
            programme: RwSignal::new(source.programme.clone()),
            now: RwSignal::new(source.now),
            connection: RwSignal::new(Connection::Starting),
            online: RwSignal::new(None),
        };
        #[cfg(feature = "browser")]
        browser::follow(feed, source, Box::new(heard));
        feed
    }

    /// The clock in whole minutes: for what is shown to the minute.
    pub fn minute(self) -> Memo<Moment> {
        Memo::new(move |_| {
            let micros = self.now.get().micros();
            Moment::from_micros(micros - micros.rem_euclid(60_000_000))
        })
    }
}

/// What the server says besides events.
#[derive(Debug, Deserialize, Default)]
#[cfg_attr(not(feature = "browser"), allow(dead_code))]
struct Said {
    #[serde(default)]
    seq: Option<i64>,
    #[serde(default)]
    at: Moment,
    #[serde(default)]
    event: Option<Event>,
    /// How many are here.
    #[serde(default)]
    online: Option<Online>,
    /// The server's clock.
    #[serde(default)]
    now: Option<Moment>,
    /// What we sent with our ping: milliseconds of the page's own clock.
    #[serde(default)]
    pong: Option<f64>,
    /// Our state is of another history: load afresh.
    #[serde(default)]
    reload: bool,
}

#[cfg(feature = "browser")]
mod browser {
    use std::{cell::RefCell, rc::Rc};

    use entente_domain::{clock::Moment, event::Event};
    use gloo_timers::callback::{Interval, Timeout};
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast as _, closure::Closure};
    use web_sys::{CloseEvent, EventSource, MessageEvent, WebSocket};

    use super::{Connection, Feed, Said, Source};

    /// A socket that has not opened after this long is given up for server-sent events.
    const UPGRADE_PATIENCE_MS: u32 = 4_000;
    /// Longest pause between two tries.
    const RETRY_MAX_MS: f64 = 20_000.0;
    /// The server closed for good: no part in the meeting, or signed out.
    const CLOSED_FOR_GOOD: [u16; 3] = [1008, 4401, 4404];

    /// Who else wants to know.
    type Heard = Box<dyn Fn(Moment, &Event)>;

    /// Clocks drift.
    const SLACK_MS: f64 = 500.0;

    /// What the page knows of the server's clock.
    struct Offset {
        /// Server minus page, in microseconds.
        micros: i64,
        /// The round trip it was measured with; shorter is better.
        round_trip_ms: f64,
    }

    struct Line {
        feed: Feed,
        heard: Heard,
        path: String,
        history: String,
        offset: RefCell<Offset>,
        tries: RefCell<u32>,
        /// WebSockets do not get through here.
        upgrade_fails: RefCell<bool>,
        socket: RefCell<Option<WebSocket>>,
    }

    pub fn follow(feed: Feed, source: Source, heard: Heard) {
        let line = Rc::new(Line {
            feed,
            heard,
            path: source.path,
            history: source.history,
            offset: RefCell::new(Offset { micros: source.now.micros() - page_clock(), round_trip_ms: f64::INFINITY }),
            tries: RefCell::new(0),
            upgrade_fails: RefCell::new(false),
            socket: RefCell::new(None),
        });
        let ticking = Rc::clone(&line);
        Interval::new(1_000, move || ticking.tick()).forget();
        let pinging = Rc::clone(&line);
        Interval::new(20_000, move || pinging.ping()).forget();
        // Back from sleep or from a dead network: do not wait for the next try.
        let waking = Rc::clone(&line);
        let online = Closure::<dyn FnMut()>::new(move || {
            if waking.feed.connection.get_untracked() == Connection::Lost {
                waking.clone().connect();
            }
        });
        let _ = window().add_event_listener_with_callback("online", online.as_ref().unchecked_ref());
        online.forget();
        line.connect();
    }

    impl Line {
        fn connect(self: Rc<Self>) {
            if self.feed.connection.get_untracked() == Connection::Closed || self.socket.borrow().is_some() {
                return;
            }
            if *self.upgrade_fails.borrow() { self.listen() } else { self.dial() }
        }

        fn address(&self, path: &str) -> String {
            let seq = self.feed.programme.with_untracked(|programme| programme.seq);
            format!("{path}?after={seq}&history={}", self.history)
        }

        fn dial(self: Rc<Self>) {
            let Ok(origin) = window().location().origin() else { return };
            let url = format!("{}{}", origin.replacen("http", "ws", 1), self.address(&self.path));
            let Ok(socket) = WebSocket::new(&url) else { return self.again() };
            *self.socket.borrow_mut() = Some(socket.clone());

            let opened = Rc::new(RefCell::new(false));
            let (line, was_opened) = (Rc::clone(&self), Rc::clone(&opened));
            on(&socket, "open", move |_: web_sys::Event| {
                *was_opened.borrow_mut() = true;
                line.following();
                line.ping();
            });
            let line = Rc::clone(&self);
            on(&socket, "message", move |event: MessageEvent| {
                if let Some(text) = event.data().as_string() {
                    line.hear(&text);
                }
            });
            let (line, was_opened) = (Rc::clone(&self), Rc::clone(&opened));
            on(&socket, "close", move |event: CloseEvent| {
                *line.socket.borrow_mut() = None;
                if CLOSED_FOR_GOOD.contains(&event.code()) {
                    line.feed.connection.set(Connection::Closed);
                } else {
                    if !*was_opened.borrow() {
                        // Refused or swallowed before it opened, twice in a row: take the other road.
                        let tries = *line.tries.borrow();
                        *line.upgrade_fails.borrow_mut() = tries >= 1 && online();
                    }
                    Rc::clone(&line).again();
                }
            });
            let (line, waiting) = (Rc::clone(&self), socket);
            Timeout::new(UPGRADE_PATIENCE_MS, move || {
                if !*opened.borrow() {
                    *line.upgrade_fails.borrow_mut() = online();
                    let _ = waiting.close();
                }
            })
            .forget();
        }

        fn listen(self: Rc<Self>) {
            let url = self.address(&format!("{}/events", self.path));
            let Ok(source) = EventSource::new(&url) else { return self.again() };
            let line = Rc::clone(&self);
            on(&source, "open", move |_: web_sys::Event| line.following());
            let line = Rc::clone(&self);
            on(&source, "message", move |event: MessageEvent| {
                if let Some(text) = event.data().as_string() {
                    line.hear(&text);
                }
            });
            let (line, failed) = (Rc::clone(&self), source.clone());
            on(&source, "error", move |_: web_sys::Event| {
                // The browser's own retry would ask from the number of the first connection.
                failed.close();
                *line.upgrade_fails.borrow_mut() = false;
                Rc::clone(&line).again();
            });
        }

        fn following(&self) {
            *self.tries.borrow_mut() = 0;
            self.feed.connection.set(Connection::Following);
        }

        /// Tries again after a pause that grows and is spread by chance, so that a hall does not come back as one.
        fn again(self: Rc<Self>) {
            if self.feed.connection.get_untracked() == Connection::Closed {
                return;
            }
            self.feed.connection.set(Connection::Lost);
            let tries = *self.tries.borrow();
            *self.tries.borrow_mut() = tries.saturating_add(1);
            let ceiling = (500.0 * f64::from(2_u32.saturating_pow(tries.min(10)))).min(RETRY_MAX_MS);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 250 and 20 000")]
            let pause = js_sys::Math::random().mul_add(ceiling, 250.0) as u32;
            Timeout::new(pause, move || self.connect()).forget();
        }

        fn hear(&self, text: &str) {
            let Ok(said) = serde_json::from_str::<Said>(text) else { return };
            if said.reload {
                let _ = window().location().reload();
                return;
            }
            if let Some(now) = said.now {
                self.measure(now, said.pong);
            }
            if said.online.is_some() {
                self.feed.online.set(said.online);
            }
            let Some(seq) = said.seq else { return };
            let have = self.feed.programme.with_untracked(|programme| programme.seq);
            if seq <= have {
                return;
            }
            if seq > have + 1 {
                // A number is missing: ask again from what we have.
                if let Some(socket) = self.socket.borrow().as_ref() {
                    let _ = socket.close();
                }
                return;
            }
            self.feed.programme.update(|programme| match &said.event {
                Some(event) => programme.apply(seq, said.at, event),
                None => programme.seq = seq,
            });
            if let Some(event) = &said.event {
                (self.heard)(said.at, event);
            }
            self.tick();
        }

        fn ping(&self) {
            if let Some(socket) = self.socket.borrow().as_ref()
                && socket.ready_state() == WebSocket::OPEN
            {
                let _ = socket.send_with_str(&format!("{{\"ping\":{}}}", monotonic_ms()));
            }
        }

        /// A round trip tells the offset to half of itself, and the shortest is kept. One that contradicts it beyond
        /// what both allow says that a clock was set meanwhile; it counts however long it took. What the server says
        /// unasked does not: it may have lain about while this machine slept.
        fn measure(&self, server: Moment, pong: Option<f64>) {
            let round_trip_ms = pong.map_or(1_000.0, |sent| monotonic_ms() - sent);
            #[expect(clippy::cast_possible_truncation, reason = "a round trip in microseconds fits")]
            let half = if pong.is_some() { (round_trip_ms * 500.0) as i64 } else { 0 };
            let micros = server.micros() + half - page_clock();
            let mut offset = self.offset.borrow_mut();
            #[expect(clippy::cast_precision_loss, reason = "a difference of clocks, to the millisecond")]
            let apart_ms = (micros - offset.micros).abs() as f64 / 1_000.0;
            let allowed_ms = f64::midpoint(round_trip_ms, offset.round_trip_ms) + SLACK_MS;
            if round_trip_ms <= offset.round_trip_ms || (pong.is_some() && apart_ms > allowed_ms) {
                *offset = Offset { micros, round_trip_ms };
            }
        }

        fn tick(&self) {
            self.feed.now.set(Moment::from_micros(page_clock() + self.offset.borrow().micros));
        }
    }

    fn on<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
        target: &web_sys::EventTarget,
        name: &str,
        handler: impl FnMut(E) + 'static,
    ) {
        let closure = Closure::<dyn FnMut(E)>::new(handler);
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        closure.forget();
    }

    fn online() -> bool {
        window().navigator().on_line()
    }

    #[expect(clippy::cast_possible_truncation, reason = "microseconds since 1970 fit until the year 287396")]
    fn page_clock() -> i64 {
        (js_sys::Date::now() * 1_000.0) as i64
    }

    fn monotonic_ms() -> f64 {
        window().performance().map_or(0.0, |performance| performance.now())
    }
}
