//! An open note: the y-websocket protocol with our acknowledgements
//! (docs/protocol.md), between a browser's socket and a seat in a room.

use axum::{
    extract::{
        Path, State,
        ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade},
    },
    response::Response,
};
use entente_app::visit::Visit;
use entente_domain::ids::NoteId;
use entente_live::{
    rooms::RoomLimits,
    seat::{Access, CloseReason, JoinRefused, Seat},
};
use entente_service::{Actor, Failure, Person, meetings};
use futures::{FutureExt as _, SinkExt as _, StreamExt as _};
use tokio::{
    sync::watch,
    time::{MissedTickBehavior, interval},
};

use super::{LATER, NO_PLACE, RECHECK, RESTARTING, SIGNED_OUT, Sockets, bounded, turned_away};

pub async fn note(
    State(sockets): State<Sockets>,
    visit: Visit,
    Path(note): Path<String>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let note = NoteId::new(note);
    let Some(person) = visit.actor.person().cloned() else { return turned_away(upgrade, SIGNED_OUT) };
    let open = match meetings::note(&sockets.app.house, &visit.actor, &note).await {
        Ok(open) => open,
        Err(Failure::Absent | Failure::Forbidden) => return turned_away(upgrade, NO_PLACE),
        Err(Failure::SignedOut) => return turned_away(upgrade, SIGNED_OUT),
        Err(error) => {
            tracing::error!(%error, note.id = %note, "A note could not be opened.");
            return turned_away(upgrade, LATER);
        }
    };
    let member = open.member(&sockets.app.house, &person, visit.chosen_party(open.meeting.as_str()).as_ref());
    let (access, access_seen) = watch::channel(open.access);
    let seat = match sockets.app.live.rooms.join(&note, member, access_seen).await {
        Ok(seat) => seat,
        Err(JoinRefused::Absent | JoinRefused::NoAccess) => return turned_away(upgrade, NO_PLACE),
        Err(JoinRefused::Full | JoinRefused::Closing) => return turned_away(upgrade, LATER),
        Err(refused @ (JoinRefused::Unreadable | JoinRefused::Broken(_))) => {
            tracing::error!(error = %refused, note.id = %note, "A note could not be loaded.");
            return turned_away(upgrade, LATER);
        }
    };
    let limit = RoomLimits::default().update_bytes + 64 * 1024;
    let line = Line { sockets, actor: visit.actor, note, access };
    bounded(upgrade, limit).on_upgrade(move |socket| async move { line.carry(person, socket, seat).await })
}

/// What must be asked again while the note is open.
struct Line {
    sockets: Sockets,
    actor: Actor,
    note: NoteId,
    access: watch::Sender<Access>,
}

impl Line {
    /// Carries messages both ways until one side ends it.
    async fn carry(self, person: Person, socket: WebSocket, seat: Seat) {
        let _counted = crate::metrics::Counted::new("entente_note_sockets");
        let ended = self.sockets.app.identity.until_ended(&person);
        tokio::pin!(ended);
        let (mut sink, mut stream) = socket.split();
        let Seat { inbound, mut outbound } = seat;
        let mut recheck = interval(RECHECK);
        recheck.set_missed_tick_behavior(MissedTickBehavior::Delay);
        recheck.reset();
        let (code, reason) = loop {
            tokio::select! {
                message = outbound.next() => match message {
                    Ok(bytes) => {
                        if sink.feed(Message::Binary(bytes)).await.is_err() {
                            return;
                        }
                        // Whatever else is waiting goes out in the same write.
                        let mut closing = None;
                        while let Some(more) = outbound.next().now_or_never() {
                            match more {
                                Ok(bytes) => if sink.feed(Message::Binary(bytes)).await.is_err() { return },
                                Err(reason) => { closing = Some(reason); break }
                            }
                        }
                        if sink.flush().await.is_err() {
                            return;
                        }
                        if let Some(CloseReason { code, reason }) = closing {
                            break (code, reason);
                        }
                    }
                    Err(CloseReason { code, reason }) => break (code, reason),
                },
                message = stream.next() => match message {
                    Some(Ok(Message::Binary(bytes))) => {
                        if let Err(CloseReason { code, reason }) = inbound.receive(bytes).await {
                            break (code, reason);
                        }
                    }
                    Some(Ok(Message::Text(_))) => {
                        break (CloseReason::UNSUPPORTED.code, CloseReason::UNSUPPORTED.reason);
                    }
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    Some(Ok(Message::Close(_))) | None => return,
                    // Too large, or no WebSocket at all: axum has answered what can be answered.
                    Some(Err(_)) => return,
                },
                _ = recheck.tick() => self.ask_again(&person).await,
                () = &mut ended => break (SIGNED_OUT, "signed_out"),
                () = self.sockets.stop.cancelled() => break (RESTARTING, "restarting"),
            }
        };
        let _ = sink.send(Message::Close(Some(CloseFrame { code, reason: reason.into() }))).await;
    }

    /// What the person may do with the note now; the room hears of a change at once.
    async fn ask_again(&self, person: &Person) {
        let house = &self.sockets.app.house;
        let alive = entente_service::identity::sessions::resolve_hash(house, &person.session).await;
        let now = match (alive, meetings::note(house, &self.actor, &self.note).await) {
            (Ok(None), _) | (_, Err(Failure::Absent | Failure::SignedOut | Failure::Forbidden)) => Access::None,
            (_, Ok(open)) => open.access,
            // A database that does not answer is no reason to throw everybody out.
            (_, Err(Failure::Broken(_) | Failure::Refused(_))) => return,
        };
        self.access.send_if_modified(|access| std::mem::replace(access, now) != now);
    }
}
