//! The feed of a meeting: WebSocket first, server-sent events where a proxy
//! breaks it. Same numbers, same rights. The client says which number it has;
//! the rest follows.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{
        Path, Query, State,
        ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade},
    },
    http::StatusCode,
    response::{
        IntoResponse as _, Response, Sse,
        sse::{Event as SseEvent, KeepAlive},
    },
};
use entente_app::visit::Visit;
use entente_domain::{
    ids::{DisplayId, MeetingId, UserId},
    people::MeetingRole,
    policy,
};
use entente_live::{
    hub::{After, Audience, Frame, SubscribeRefused, Subscription},
    presence::{Guest, Online, Stay},
};
use entente_service::{Actor, Failure, actor::Entered, identity::sessions, meetings};
use futures::stream;
use serde::Deserialize;
use tokio::{
    sync::watch,
    time::{MissedTickBehavior, interval},
};

use super::{
    Ended, HEARTBEAT, LATER, NO_PLACE, RESTARTING, SIGNED_OUT, Sockets, bounded, recheck::Recheck, turned_away,
};

/// How often those who run the room are told how many are here.
const COUNTS: Duration = Duration::from_secs(1);
/// A client says little: a ping now and then.
const CLIENT_MESSAGE_MAX_BYTES: usize = 1024;

/// What the client already has.
#[derive(Debug, Deserialize)]
pub struct From {
    #[serde(default)]
    after: i64,
    #[serde(default)]
    history: Option<String>,
}

/// Who listens, so that it can be asked again whether they still may.
#[derive(Clone)]
enum Listener {
    Person { actor: Actor, meeting: MeetingId },
    Display { token: String, display: DisplayId },
}

impl Listener {
    /// Asked at the door, too, although the page has just been asked for its person: a session may end in between, and
    /// as long as nothing else changes nobody would ask again.
    async fn enter(&self, sockets: &Sockets) -> Result<Entered, Failure> {
        let house = &sockets.app.house;
        match self {
            Self::Person { actor, meeting } => {
                if let Some(person) = actor.person()
                    && sessions::resolve_hash(house, &person.session).await?.is_none()
                {
                    return Err(Failure::SignedOut);
                }
                meetings::enter(house, actor, meeting).await
            }
            Self::Display { token, .. } => meetings::enter_by_display(house, token).await.map(|(_, entered)| entered),
        }
    }

    fn guest(&self, entered: &Entered) -> Guest {
        match self {
            Self::Person { actor, .. } => {
                let user = actor.user().unwrap_or_else(|| UserId::new(String::new()));
                if entered.place.roles.contains(&MeetingRole::Interpreter) {
                    Guest::Interpreter(user)
                } else {
                    Guest::Person(user)
                }
            }
            Self::Display { display, .. } => Guest::Display(display.clone()),
        }
    }

    /// Whether these events may be the end of the listener's stay: its screen was closed.
    fn ends_with(&self, frames: &[Arc<Frame>]) -> bool {
        matches!(self, Self::Display { .. }) && frames.iter().any(|frame| frame.staff.contains("display_closed"))
    }

    /// Whether the listener still belongs here. A session ended by another process is noticed here too.
    async fn still_may(&self, sockets: &Sockets, recheck: &mut Recheck) -> bool {
        match self.enter(sockets).await {
            Ok(_) => true,
            // A database that does not answer is no reason to throw everybody out.
            Err(Failure::Absent | Failure::SignedOut | Failure::Forbidden) => false,
            Err(Failure::Broken(_) | Failure::Refused(_)) => {
                recheck.again();
                true
            }
        }
    }

    /// Ends when the person's session does; never for a display.
    fn until_ended(&self, sockets: &Sockets) -> Ended {
        match self {
            Self::Person { actor, .. } => match actor.person() {
                Some(person) => Box::pin(sockets.app.identity.until_ended(person)),
                None => Box::pin(std::future::pending()),
            },
            Self::Display { .. } => Box::pin(std::future::pending()),
        }
    }
}

/// A feed that has begun.
struct Feed {
    subscription: Subscription,
    audience: Audience,
    /// How many others are here, for those who run the room.
    online: watch::Receiver<Online>,
    _stay: Stay,
}

impl Feed {
    /// How many are here, if that changed since it was last told; only to those who run the room.
    fn count(&mut self) -> Option<String> {
        if !matches!(self.audience, Audience::Staff) || !self.online.has_changed().unwrap_or(false) {
            return None;
        }
        let online = self.online.borrow_and_update();
        serde_json::to_string(&serde_json::json!({ "online": *online })).ok()
    }
}

enum Start {
    Feed(Feed),
    /// The client's state is not of this history.
    Reload,
    Refused(StatusCode),
}

async fn start(sockets: &Sockets, listener: &Listener, from: From) -> Start {
    let entered = match listener.enter(sockets).await {
        Ok(entered) => entered,
        Err(Failure::Absent | Failure::Forbidden) => return Start::Refused(StatusCode::NOT_FOUND),
        Err(Failure::SignedOut) => return Start::Refused(StatusCode::UNAUTHORIZED),
        Err(error) => {
            tracing::error!(%error, "A feed could not be opened.");
            return Start::Refused(StatusCode::SERVICE_UNAVAILABLE);
        }
    };
    let audience = match policy::Audience::of(&entered.place.standings) {
        Some(policy::Audience::Staff) => Audience::Staff,
        Some(policy::Audience::Room | policy::Audience::Public) => Audience::Room,
        None => return Start::Refused(StatusCode::NOT_FOUND),
    };
    let after = After { seq: from.after.max(0), history: from.history.map(Into::into) };
    match sockets.app.live.hub.subscribe(&entered.meeting.id, after).await {
        Ok(subscription) => {
            let presence = &sockets.app.live.presence;
            let stay = presence.enter(&entered.meeting.id, listener.guest(&entered));
            let mut online = presence.watch(&entered.meeting.id);
            online.mark_changed();
            Start::Feed(Feed { subscription, audience, online, _stay: stay })
        }
        Err(SubscribeRefused::Ahead { .. }) => Start::Reload,
        Err(SubscribeRefused::Broken(error)) => {
            tracing::error!(%error, meeting.id = %entered.meeting.id, "The log of a meeting could not be read.");
            Start::Refused(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

pub async fn meeting(
    State(sockets): State<Sockets>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(from): Query<From>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let listener = Listener::Person { actor: visit.actor, meeting: MeetingId::new(meeting) };
    over_socket(sockets, listener, from, upgrade).await
}

pub async fn display(
    State(sockets): State<Sockets>,
    Path(token): Path<String>,
    Query(from): Query<From>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let listener = of_display(&sockets, token).await;
    over_socket(sockets, listener, from, upgrade).await
}

pub async fn meeting_events(
    State(sockets): State<Sockets>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(from): Query<From>,
) -> Response {
    let listener = Listener::Person { actor: visit.actor, meeting: MeetingId::new(meeting) };
    over_events(sockets, listener, from).await
}

pub async fn display_events(
    State(sockets): State<Sockets>,
    Path(token): Path<String>,
    Query(from): Query<From>,
) -> Response {
    let listener = of_display(&sockets, token).await;
    over_events(sockets, listener, from).await
}

/// A wrong token is told apart when the feed opens.
async fn of_display(sockets: &Sockets, token: String) -> Listener {
    let found = meetings::enter_by_display(&sockets.app.house, &token).await;
    let display = found.map_or_else(|_| DisplayId::new(String::new()), |(display, _)| DisplayId::new(display.id));
    Listener::Display { token, display }
}

async fn over_socket(sockets: Sockets, listener: Listener, from: From, upgrade: WebSocketUpgrade) -> Response {
    // Listened for from here on: who signs out while the socket opens is not to stay on it.
    let ended = listener.until_ended(&sockets);
    let recheck = Recheck::begin(&sockets.app.house.database).await;
    match start(&sockets, &listener, from).await {
        Start::Feed(feed) => bounded(upgrade, CLIENT_MESSAGE_MAX_BYTES)
            .on_upgrade(move |socket| serve(sockets, (listener, recheck), ended, feed, socket)),
        Start::Reload => upgrade.on_upgrade(|mut socket| async move {
            let _ = socket.send(Message::text(RELOAD)).await;
        }),
        Start::Refused(StatusCode::UNAUTHORIZED) => turned_away(upgrade, SIGNED_OUT),
        Start::Refused(StatusCode::NOT_FOUND) => turned_away(upgrade, NO_PLACE),
        Start::Refused(_) => turned_away(upgrade, LATER),
    }
}

const RELOAD: &str = r#"{"reload":true}"#;

/// One socket's life.
async fn serve(
    sockets: Sockets,
    (listener, mut recheck): (Listener, Recheck),
    mut ended: Ended,
    mut feed: Feed,
    mut socket: WebSocket,
) {
    let _counted = crate::metrics::Counted::new("entente_feed_sockets");
    let mut heartbeat = interval(HEARTBEAT);
    let mut counts = interval(COUNTS);
    counts.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let code = loop {
        tokio::select! {
            frames = feed.subscription.next() => match frames {
                Ok(frames) => {
                    let last = listener.ends_with(&frames);
                    for frame in frames {
                        let text = frame.text(feed.audience).into_owned();
                        if send(&mut socket, Message::text(text)).await.is_err() {
                            return;
                        }
                    }
                    if last && !listener.still_may(&sockets, &mut recheck).await {
                        break NO_PLACE;
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "The log of a meeting could not be read on.");
                    break RESTARTING;
                }
            },
            message = socket.recv() => match message {
                Some(Ok(Message::Text(text))) => {
                    let Some(pong) = pong(&sockets, &text) else { break 1007 };
                    if send(&mut socket, Message::text(pong)).await.is_err() {
                        return;
                    }
                }
                Some(Ok(Message::Binary(_))) => break 1003,
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
            },
            _ = heartbeat.tick() => {
                if send(&mut socket, Message::text(clock(&sockets))).await.is_err() {
                    return;
                }
            }
            _ = counts.tick() => {
                if let Some(text) = feed.count()
                    && send(&mut socket, Message::text(text)).await.is_err()
                {
                    return;
                }
            }
            () = recheck.due() => {
                if !listener.still_may(&sockets, &mut recheck).await {
                    break NO_PLACE;
                }
            }
            () = &mut ended => break SIGNED_OUT,
            () = sockets.stop.cancelled() => break RESTARTING,
        }
    };
    let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await;
}

/// Sends, but not for ever: a reader that takes nothing comes back later and gets the rest from the log.
async fn send(socket: &mut WebSocket, message: Message) -> Result<(), ()> {
    match tokio::time::timeout(Duration::from_secs(20), socket.send(message)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) => Err(()),
    }
}

fn clock(sockets: &Sockets) -> String {
    format!(r#"{{"now":{}}}"#, sockets.app.house.now().micros())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ping {
    /// Milliseconds of the page's own clock; comes back as it is.
    ping: f64,
}

/// The answer to a ping; none if it is not one.
fn pong(sockets: &Sockets, text: &str) -> Option<String> {
    let ping: Ping = serde_json::from_str(text).ok()?;
    Some(format!(r#"{{"now":{},"pong":{}}}"#, sockets.app.house.now().micros(), ping.ping))
}

async fn over_events(sockets: Sockets, listener: Listener, from: From) -> Response {
    let ended = listener.until_ended(&sockets);
    let recheck = Recheck::begin(&sockets.app.house.database).await;
    let feed = match start(&sockets, &listener, from).await {
        Start::Feed(feed) => feed,
        Start::Reload => {
            let once = stream::iter([Ok::<_, Infallible>(SseEvent::default().data(RELOAD))]);
            return Sse::new(once).into_response();
        }
        Start::Refused(status) => return status.into_response(),
    };
    let counted = crate::metrics::Counted::new("entente_feed_streams");
    let first = vec![clock(&sockets)];
    let counts = interval(COUNTS);
    let state = Stream { sockets, listener, feed, ended, recheck, counts, waiting: first, _counted: counted };
    let events = stream::unfold(state, |mut state| async move {
        let text = state.next().await?;
        Some((Ok::<_, Infallible>(SseEvent::default().data(text)), state))
    });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response();
    // nginx and its kin hold back what looks like a page.
    response.headers_mut().insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    response
}

struct Stream {
    sockets: Sockets,
    listener: Listener,
    feed: Feed,
    ended: Ended,
    recheck: Recheck,
    counts: tokio::time::Interval,
    /// Texts already taken from the feed, last first.
    waiting: Vec<String>,
    _counted: crate::metrics::Counted,
}

impl Stream {
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some(text) = self.waiting.pop() {
                return Some(text);
            }
            tokio::select! {
                frames = self.feed.subscription.next() => {
                    let frames = frames.ok()?;
                    if self.listener.ends_with(&frames)
                        && !self.listener.still_may(&self.sockets, &mut self.recheck).await {
                        return None;
                    }
                    self.waiting = frames.iter().rev().map(|frame| frame.text(self.feed.audience).into_owned()).collect();
                }
                _ = self.counts.tick() => {
                    if let Some(text) = self.feed.count() {
                        return Some(text);
                    }
                }
                () = self.recheck.due() => {
                    if !self.listener.still_may(&self.sockets, &mut self.recheck).await {
                        return None;
                    }
                }
                () = &mut self.ended => return None,
                () = self.sockets.stop.cancelled() => return None,
            }
        }
    }
}
