//! An open note: the y-websocket protocol with our acknowledgements
//! (docs/protocol.md), between a browser's socket and a seat in a room.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use entente_app::visit::Visit;
use entente_domain::ids::{MeetingId, NoteId};
use entente_live::{
    hub::{After, Subscription},
    rooms::RoomLimits,
    seat::{Access, CloseReason, JoinRefused, Member, Seat},
};
use entente_service::{
    Actor, Failure, Person,
    identity::sessions,
    texts::{self, Of, Within},
};
use tokio::{net::TcpStream, sync::watch};

use super::{
    Ended, LATER, NO_PLACE, RESTARTING, SIGNED_OUT, Sockets,
    line::{self, Heard, Reader},
    recheck::Recheck,
    upgrade::Upgrade,
};

/// Messages taken from the mailbox at once.
const TOGETHER: usize = 64;

pub async fn note(
    State(sockets): State<Sockets>,
    visit: Visit,
    Path(note): Path<String>,
    upgrade: Upgrade,
) -> Response {
    let note = NoteId::new(note);
    let Some(person) = visit.actor.person().cloned() else { return turned_away(upgrade, SIGNED_OUT) };
    // Listened for from here on: who signs out while the socket opens is not to stay in it.
    let ended: Ended = Box::pin(sockets.app.identity.until_ended(&person));
    let rights = sockets.app.live.rights();
    let recheck = Recheck::begin(&sockets.app.house.database).await;
    // The page has been asked for its person before that, and a session may have ended since.
    if matches!(sessions::resolve_hash(&sockets.app.house, &person.session).await, Ok(None)) {
        return turned_away(upgrade, SIGNED_OUT);
    }
    let open = match texts::open(&sockets.app.house, &visit.actor, &note).await {
        Ok(open) => open,
        Err(Failure::Absent | Failure::Forbidden) => return turned_away(upgrade, NO_PLACE),
        Err(Failure::SignedOut) => return turned_away(upgrade, SIGNED_OUT),
        Err(error) => {
            tracing::error!(%error, note.id = %note, "A note could not be opened.");
            return turned_away(upgrade, LATER);
        }
    };
    let member = open.member(
        &sockets.app.house,
        &person,
        open.meeting().and_then(|meeting| visit.chosen_party(meeting.as_str())).as_ref(),
    );
    let (access, access_seen) = watch::channel(open.access);
    let followed = match open.within {
        Within::Space(_) => Followed::Rights(rights),
        Within::Meeting(within) => match within.of {
            Of::Item(_) => Followed::Nothing,
            Of::Draft(_) | Of::Para(..) => Followed::Meeting(within.meeting, within.seq),
        },
    };
    let line = Box::new(Line { sockets, actor: visit.actor, note, access, followed });
    let guest = Box::new(Guest { person, ended, recheck });
    upgrade.carry(move |stream, already| line.open(guest, member, access_seen, stream, already))
}

/// Says no by a close code: a script learns nothing from an upgrade that fails.
fn turned_away(upgrade: Upgrade, code: u16) -> Response {
    upgrade.carry(move |stream, already| async move {
        let (_reader, line) = line::halves(stream, already, 0);
        line.close(code, "").await;
    })
}

/// Who is there, and until when.
struct Guest {
    person: Person,
    ended: Ended,
    recheck: Recheck,
}

/// What must be asked again while the note is open.
struct Line {
    sockets: Sockets,
    actor: Actor,
    note: NoteId,
    access: watch::Sender<Access>,
    followed: Followed,
}

/// What may end the right to write from one moment to the next, and is not waited for until the right is asked again.
enum Followed {
    Nothing,
    /// Of a text of a document what happens to that: the meeting, and its last event when the right was asked.
    Meeting(MeetingId, i64),
    /// Of a note of a space that it is archived or brought back.
    Rights(watch::Receiver<u64>),
}

/// The same while it is listened to.
enum Listening {
    Nothing,
    Feed(Subscription),
    Rights(watch::Receiver<u64>),
}

impl Line {
    /// Takes a seat in the room, and carries messages until one side ends it.
    async fn open(
        self: Box<Self>,
        guest: Box<Guest>,
        member: Member,
        access: watch::Receiver<Access>,
        stream: TcpStream,
        already: Bytes,
    ) {
        let message_max = RoomLimits::default().update_bytes + 64 * 1024;
        let (reader, line) = line::halves(stream, already, message_max);
        let rooms = &self.sockets.app.live.rooms;
        // What is waited for once, or seldom, has no place in a thousand tasks that wait for a word: it is elsewhere.
        let seat = match Box::pin(rooms.join_on(&self.note, member, access, Some(Arc::clone(&line) as _))).await {
            Ok(seat) => seat,
            Err(refused) => {
                let code = match &refused {
                    JoinRefused::Absent | JoinRefused::NoAccess => NO_PLACE,
                    JoinRefused::Full | JoinRefused::Closing => LATER,
                    JoinRefused::Unreadable | JoinRefused::Broken(_) => {
                        tracing::error!(error = %refused, note.id = %self.note, "A note could not be loaded.");
                        LATER
                    }
                };
                return Box::pin(line.close(code, "")).await;
            }
        };
        // Gone from here on without a word if the network or the client is.
        if let Some((code, reason)) = self.carry(guest, reader, &line, seat).await {
            Box::pin(line.close(code, reason)).await;
        }
    }

    /// Carries messages both ways; how to close, unless there is nobody to close for.
    async fn carry(
        self: Box<Self>,
        mut guest: Box<Guest>,
        mut reader: Reader,
        line: &line::Line,
        seat: Seat,
    ) -> Option<(u16, &'static str)> {
        let _counted = crate::metrics::Counted::new("entente_note_sockets");
        let Guest { person, ended, recheck } = guest.as_mut();
        let Seat { inbound, mut outbound } = seat;
        let mut waiting = Vec::new();
        let mut events = Box::pin(self.events()).await;
        loop {
            tokio::select! {
                // Only what the network did not take when the room put it there.
                more = outbound.next_all(TOGETHER, &mut waiting) => match more {
                    Ok(()) => {
                        if Box::pin(line.send(&waiting)).await.is_err() {
                            return None;
                        }
                        waiting = Vec::new();
                    }
                    Err(CloseReason { code, reason }) => return Some((code, reason)),
                },
                heard = reader.next() => {
                    // Whoever types fast sends several at once: nothing else is looked at in between.
                    let mut next = Some(heard);
                    while let Some(heard) = next {
                        match heard {
                            Heard::Binary(bytes) => {
                                if let Err(CloseReason { code, reason }) = inbound.receive(bytes).await {
                                    return Some((code, reason));
                                }
                            }
                            Heard::Text => {
                                let CloseReason { code, reason } = CloseReason::UNSUPPORTED;
                                return Some((code, reason));
                            }
                            Heard::Bad(code) => return Some((code, "")),
                            Heard::Closed => return Some((1000, "")),
                            Heard::Gone => return None,
                        }
                        next = reader.waiting();
                    }
                }
                heard = next(&mut events) => {
                    if !heard {
                        events = Listening::Nothing;
                    }
                    Box::pin(self.ask_again(person, recheck)).await;
                }
                () = recheck.due() => Box::pin(self.ask_again(person, recheck)).await,
                () = &mut *ended => return Some((SIGNED_OUT, "signed_out")),
                () = self.sockets.stop.cancelled() => return Some((RESTARTING, "restarting")),
            }
        }
    }

    /// The meeting's feed, where it matters; without it the right is asked again from time to time.
    async fn events(&self) -> Listening {
        match &self.followed {
            Followed::Nothing => Listening::Nothing,
            Followed::Rights(rights) => Listening::Rights(rights.clone()),
            Followed::Meeting(meeting, seq) => {
                let after = After { seq: *seq, history: None };
                let feed = self.sockets.app.live.hub.subscribe(meeting, after).await;
                feed.map_or(Listening::Nothing, Listening::Feed)
            }
        }
    }

    /// What the person may do with the note now; the room hears of a change at once.
    async fn ask_again(&self, person: &Person, recheck: &mut Recheck) {
        let house = &self.sockets.app.house;
        let alive = sessions::resolve_hash(house, &person.session).await;
        if alive.is_err() {
            recheck.again();
        }
        let now = match (alive, texts::open(house, &self.actor, &self.note).await) {
            (Ok(None), _) | (_, Err(Failure::Absent | Failure::SignedOut | Failure::Forbidden)) => Access::None,
            (_, Ok(open)) => open.access,
            // A database that does not answer is no reason to throw everybody out.
            (_, Err(Failure::Broken(_) | Failure::Refused(_))) => return recheck.again(),
        };
        self.access.send_if_modified(|access| std::mem::replace(access, now) != now);
    }
}

/// Waits for something to happen to a document or to somebody's role; for ever where nothing is followed. `false`: the
/// feed is broken.
async fn next(events: &mut Listening) -> bool {
    let events = match events {
        Listening::Nothing => return std::future::pending().await,
        Listening::Rights(rights) => return rights.changed().await.is_ok(),
        Listening::Feed(events) => events,
    };
    loop {
        match events.next().await {
            Ok(frames) if frames.iter().any(|frame| concerns(&frame.staff)) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

/// Of hundreds of events in a hall few change who may write in a text; a word in vain only asks once too often.
fn concerns(event: &str) -> bool {
    ["\"document_changed\"", "\"role_given\""].iter().any(|kind| event.contains(kind))
}
