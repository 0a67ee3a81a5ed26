//! What people who write one text together can count on.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::sync::atomic::Ordering;
use std::time::Duration;

use common::*;
use entente_live::rooms::RoomLimits;
use entente_live::seat::{Access, CloseReason, JoinRefused};
use entente_live::wire::{self, Outgoing};
use yrs::{Text as _, WriteTxn as _};

#[tokio::test]
async fn two_people_see_the_same_text_and_nobody_hears_an_echo() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&rooms, "bruno", Access::Write).await;
    amina.write(0, "Recalling 𝄞 ").await;
    bruno.write(0, "Noting ").await;
    bruno.until("amina's words", |client| client.text().contains("Recalling 𝄞 ")).await;
    amina.until("bruno's words", |client| client.text().contains("Noting ")).await;
    amina.until("both acknowledged", |client| client.acked == 1).await;
    assert_eq!(amina.text(), bruno.text());
    assert_eq!(amina.text(), log.text(&note()));
    assert_eq!(amina.updates, 1, "her own is not sent back");
    let kept = &log.notes.lock().unwrap()[&note()].rows;
    assert_eq!(kept.values().filter(|row| row.author.as_str() == "user-amina").count(), 1);
}

#[tokio::test]
async fn nothing_is_acknowledged_or_shown_before_it_is_stored() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&rooms, "bruno", Access::Write).await;
    log.hold();
    amina.write(0, "first").await;
    amina.write(5, " second").await;
    // A third person's handshake goes through the room after both updates, and does not see them.
    let mut chen = Client::arrive(&rooms, "chen", Access::Read).await;
    amina.take_waiting().await;
    bruno.take_waiting().await;
    assert_eq!((amina.acked, bruno.updates), (0, 0));
    assert_eq!(chen.text(), "");
    log.release();
    amina.until("acknowledged", |client| client.acked == 2).await;
    bruno.until("shown", |client| client.text() == "first second").await;
    chen.until("shown", |client| client.text() == "first second").await;
    assert_eq!(log.rows(&note()), 2);
}

#[tokio::test]
async fn updates_that_wait_for_the_disk_are_stored_together() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    log.hold();
    for index in 0..200 {
        amina.write(index, "x").await;
    }
    // Through the room behind them all.
    amina.synchronise().await;
    log.release();
    amina.until("acknowledged", |client| client.acked == 200).await;
    assert_eq!(log.rows(&note()), 200);
    assert!(log.appends.load(Ordering::SeqCst) <= 3, "{} transactions", log.appends.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_failing_disk_loses_nothing_and_what_was_refused_is_asked_for_again() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&rooms, "bruno", Access::Write).await;
    log.failing.store(true, Ordering::SeqCst);
    amina.write(0, "kept in the editor").await;
    amina.until("told", |client| client.refused == [(1, "not_saved".to_owned())]).await;
    bruno.take_waiting().await;
    assert_eq!(bruno.text(), "");
    // She goes on writing meanwhile; it builds on what is missing.
    amina.write(0, "still ").await;
    amina.until("told again", |client| client.refused.len() >= 2).await;
    log.failing.store(false, Ordering::SeqCst);
    // She is asked, and something that was not refused is acknowledged.
    amina.until("saved", |client| client.acked > client.refused.len() as u64).await;
    bruno.until("all of it", |client| client.text() == "still kept in the editor").await;
    assert_eq!(log.text(&note()), "still kept in the editor");
}

#[tokio::test]
async fn a_reader_reads_and_cannot_write() {
    let (rooms, log) = rooms();
    let amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut observer = Client::arrive(&rooms, "observer", Access::Read).await;
    assert!(matches!(observer.hellos[0], Outgoing::Hello { may_write: false, .. }));
    assert_eq!(observer.denied, 0, "an empty answer to step 1 is fine");
    observer.write(0, "graffiti").await;
    observer.write(0, "more graffiti").await;
    observer.until("told", |client| client.refused.len() == 2).await;
    assert_eq!(observer.denied, 1, "stock clients are told once");
    assert!(observer.refused.iter().all(|(_, code)| code == "read_only"));
    amina.write(0, "agreed").await;
    observer.until("reads on", |client| client.text().contains("agreed")).await;
    assert_eq!(log.text(&note()), "agreed");
    assert_eq!(amina.updates, 0);
}

#[tokio::test]
async fn the_right_to_write_is_asked_for_every_message() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    amina.write(0, "before").await;
    amina.until("stored", |client| client.acked == 1).await;
    amina.access.send_replace(Access::Read);
    amina.write(6, " after").await;
    amina.until("refused", |client| client.refused == [(2, "read_only".to_owned())]).await;
    amina.until("told", |client| matches!(client.hellos.last(), Some(Outgoing::Hello { may_write: false, .. }))).await;
    assert_eq!(log.text(&note()), "before");
    // With the right back, the server asks for what it lacks by itself.
    amina.access.send_replace(Access::Write);
    amina.until("caught up", |client| client.acked == 3).await;
    assert_eq!(log.text(&note()), "before after");
    amina.access.send_replace(Access::None);
    assert_eq!(amina.until_closed().await, CloseReason::NO_ACCESS);
    let late = amina.seat.inbound.receive(wire::update(&update_writing("late"))).await;
    assert_eq!(late, Err(CloseReason::NO_ACCESS));
    assert!(matches!(Client::try_join(&rooms, "amina", Access::None).await.err(), Some(JoinRefused::NoAccess)));
}

#[tokio::test]
async fn an_update_with_a_hole_before_it_is_refused_and_the_hole_asked_for() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    // Written while her network swallowed messages.
    edit(&amina.doc, |txn| {
        let root = txn.get_or_insert_text("t");
        root.insert(txn, 0, "lost on the way, ");
    });
    let asked = amina.asked;
    let length = amina.text().encode_utf16().count() as u32;
    amina.write(length, "arrived").await;
    amina.until("refused", |client| client.refused == [(1, "gap".to_owned())]).await;
    amina.until("asked and stored", |client| client.asked > asked && client.acked == 2).await;
    assert_eq!(log.text(&note()), "lost on the way, arrived");
}

#[tokio::test]
async fn what_is_known_already_is_acknowledged_and_not_stored_again() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let update = amina.write(0, "once").await;
    amina.until("stored", |client| client.acked == 1).await;
    amina.send(wire::update(&update)).await;
    amina.send(wire::step2(&update)).await;
    amina.until("acknowledged", |client| client.acked == 3).await;
    assert_eq!(log.rows(&note()), 1);
}

#[tokio::test]
async fn those_who_come_together_first_share_one_room() {
    let log = MemoryLog::with_note(&note());
    log.notes.lock().unwrap().get_mut(&note()).unwrap().rows.insert(1, {
        let bytes = bytes::Bytes::from(update_writing("stored before"));
        entente_live::log::Pending {
            note: note(),
            seq: 1,
            author: entente_domain::ids::UserId::new("u"),
            party: None,
            at: entente_domain::clock::Moment::from_micros(0),
            checksum: entente_live::log::checksum(&bytes),
            bytes,
        }
    });
    let rooms = rooms_over(&log, limits());
    let joined = (0..40).map(|index| {
        let rooms = rooms.clone();
        async move { Client::arrive(&rooms, &format!("p{index}"), Access::Write).await }
    });
    let clients = futures::future::join_all(joined).await;
    assert_eq!(log.loads.load(Ordering::SeqCst), 1);
    assert_eq!(rooms.open_rooms(), 1);
    assert!(
        clients.iter().all(|client| client.text() == "stored before"),
        "nobody is answered before the text is loaded"
    );
}

#[tokio::test]
async fn there_is_no_seat_at_a_note_that_does_not_exist() {
    let (rooms, _) = rooms();
    let access = tokio::sync::watch::Sender::new(Access::Write);
    let absent = entente_domain::ids::NoteId::new("absent");
    let refused = rooms.join(&absent, member("amina"), access.subscribe()).await.err();
    assert!(matches!(refused, Some(JoinRefused::Absent)));
    assert!(rooms.read(&absent).await.unwrap().is_none());
    until("closed", || rooms.open_rooms() == 0).await;
}

#[tokio::test]
async fn a_slow_reader_is_caught_up_with_one_difference() {
    let log = MemoryLog::with_note(&note());
    let rooms = rooms_over(&log, RoomLimits { outbound_bytes: 2_000, ..limits() });
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut slow = Client::arrive(&rooms, "slow", Access::Read).await;
    let mut fast = Client::arrive(&rooms, "fast", Access::Read).await;
    let mut expected = String::new();
    for index in 0..300_u32 {
        let words = format!("[{index}]");
        amina.write(expected.len() as u32, &words).await;
        expected.push_str(&words);
        fast.until("keeps up", |client| client.text().len() == expected.len()).await;
    }
    amina.until("stored", |client| client.acked == 300).await;
    assert!(slow.seat.outbound.queued_bytes() <= 2_000);
    let before = slow.updates;
    slow.until("caught up", |client| client.text() == expected).await;
    assert!(slow.updates - before < 300, "not one by one");
    amina.write(0, "on: ").await;
    slow.until("goes on", |client| client.text().starts_with("on: ")).await;
}

#[tokio::test]
async fn an_emptied_room_is_compacted_leaves_memory_and_comes_back_the_same() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    for index in 0..50 {
        amina.write(index, "é").await;
    }
    let update = edit(&amina.doc, |txn| {
        let root = txn.get_or_insert_text("t");
        root.remove_range(txn, 10, 20);
    });
    amina.send(wire::update(&update)).await;
    amina.until("stored", |client| client.acked == 51).await;
    let text = amina.text();
    drop(amina);
    until("closed", || rooms.open_rooms() == 0).await;
    assert_eq!(log.snapshots(&note()), 1);
    assert_eq!(log.notes.lock().unwrap()[&note()].snapshots[0].through_seq, 51);
    let bruno = Client::arrive(&rooms, "bruno", Access::Write).await;
    assert_eq!(bruno.text(), text);
    drop(bruno);
    until("closed", || rooms.open_rooms() == 0).await;
    assert_eq!(log.snapshots(&note()), 1, "nothing new, so no new snapshot");
}

#[tokio::test]
async fn a_busy_room_is_compacted_while_people_write() {
    let log = MemoryLog::with_note(&note());
    let rooms = rooms_over(&log, RoomLimits { compact_updates: 20, ..limits() });
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    for index in 0..100 {
        amina.write(index, "y").await;
        amina.until("stored", |client| client.acked == u64::from(index) + 1).await;
    }
    until("compacted", || log.snapshots(&note()) >= 2).await;
    let bruno = Client::arrive(&rooms, "bruno", Access::Read).await;
    assert_eq!(bruno.text(), "y".repeat(100));
}

#[tokio::test]
async fn what_was_sent_just_before_leaving_is_kept() {
    let (rooms, log) = rooms();
    let amina = Client::arrive(&rooms, "amina", Access::Write).await;
    for index in 0..100 {
        amina.write(index, "z").await;
    }
    drop(amina);
    until("stored", || log.rows(&note()) == 100).await;
    until("closed", || rooms.open_rooms() == 0).await;
    assert_eq!(log.text(&note()), "z".repeat(100));
}

#[tokio::test]
async fn who_gives_up_while_the_text_loads_leaves_no_ghost() {
    let (rooms, _) = rooms();
    let access = tokio::sync::watch::Sender::new(Access::Write);
    {
        let note = note();
        let mut joining = Box::pin(rooms.join(&note, member("ghost"), access.subscribe()));
        assert!(futures::poll!(&mut joining).is_pending());
    }
    until("closed", || rooms.open_rooms() == 0).await;
}

#[tokio::test]
async fn closing_the_house_keeps_everything_and_tells_everybody() {
    let log = MemoryLog::with_note(&note());
    let rooms = rooms_over(&log, RoomLimits { idle: Duration::from_secs(60), ..limits() });
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    amina.write(0, "last words").await;
    assert!(rooms.shutdown(PATIENCE).await);
    assert_eq!(amina.until_closed().await, CloseReason::CLOSING);
    assert_eq!(log.text(&note()), "last words");
    assert_eq!(log.snapshots(&note()), 1);
    assert!(matches!(Client::try_join(&rooms, "bruno", Access::Write).await.err(), Some(JoinRefused::Closing)));
}

#[tokio::test]
async fn two_nodes_over_one_log_end_with_the_same_text() {
    let log = MemoryLog::with_note(&note());
    let (here, there) = (rooms_over(&log, limits()), rooms_over(&log, limits()));
    let mut amina = Client::arrive(&here, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&there, "bruno", Access::Write).await;
    amina.write(0, "here ").await;
    amina.until("stored", |client| client.acked == 1).await;
    there.wake(&note()).await;
    bruno.until("shown", |client| client.text() == "here ").await;
    // Without being woken: the number is taken, the loser reads and tries again.
    amina.write(5, "again ").await;
    amina.until("stored", |client| client.acked == 2).await;
    bruno.write(0, "there ").await;
    bruno.until("refused", |client| client.refused == [(1, "not_saved".to_owned())]).await;
    bruno.until("stored after all", |client| client.acked == 2).await;
    here.wake(&note()).await;
    amina.until("both", |client| client.text() == bruno.text()).await;
    assert_eq!(log.text(&note()), amina.text());
}

#[tokio::test]
async fn everybody_in_a_room_is_told_of_news_beside_the_text_and_nobody_elsewhere() {
    let (rooms, _) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&rooms, "bruno", Access::Read).await;
    rooms.tell(&note(), "comments").await;
    for client in [&mut amina, &mut bruno] {
        client.until("told", |client| client.news == ["comments"]).await;
    }
    let nobody_there = entente_domain::ids::NoteId::new("another");
    rooms.tell(&nobody_there, "comments").await;
    assert_eq!(rooms.open_rooms(), 1, "telling opens no room");
}
