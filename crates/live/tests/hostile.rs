//! What people with bad intentions, broken clients and damaged disks can do
//! to a text and to the others in it: nothing.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::sync::atomic::Ordering;

use bytes::Bytes;
use common::*;
use entente_live::log::checksum;
use entente_live::rooms::RoomLimits;
use entente_live::seat::{Access, CloseReason, JoinRefused};
use entente_live::wire::{self, AwarenessEntry, Incoming, Outgoing};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

proptest! {
    #[test]
    fn any_bytes_are_understood_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let frame = Bytes::from(bytes);
        if let Ok(Incoming::Awareness(payload)) = wire::parse(&frame) {
            let _ = wire::parse_awareness(&payload);
        }
        let _ = wire::parse_outgoing(&frame);
    }

    #[test]
    fn a_frame_cut_short_or_prolonged_is_malformed(payload in proptest::collection::vec(any::<u8>(), 0..300), cut in 1_usize..20) {
        for frame in [wire::step1(&payload), wire::step2(&payload), wire::update(&payload)] {
            prop_assert!(wire::parse(&frame).is_ok());
            let short = frame.slice(..frame.len() - cut.min(frame.len()));
            prop_assert!(wire::parse(&short).is_err());
            let mut long = frame.to_vec();
            long.push(0);
            prop_assert_eq!(wire::parse(&long.into()), Err(CloseReason::MALFORMED));
        }
    }

    #[test]
    fn awareness_reads_back(entries in proptest::collection::vec((0_u64..1 << 53, any::<u32>(), ".{0,20}"), 0..5)) {
        let frame = wire::awareness(entries.iter().map(|(client, clock, state)| (*client, *clock, state.as_str())));
        let Ok(Incoming::Awareness(payload)) = wire::parse(&frame) else { panic!("awareness") };
        let expected: Vec<_> = entries.into_iter().map(|(client, clock, state)| AwarenessEntry { client, clock, state }).collect();
        prop_assert_eq!(wire::parse_awareness(&payload), Some(expected));
    }
}

#[test]
fn numbers_are_at_most_53_bits_and_kinds_are_known() {
    let parse = |bytes: &'static [u8]| wire::parse(&Bytes::from_static(bytes));
    assert_eq!(parse(&[]), Err(CloseReason::MALFORMED));
    assert_eq!(parse(&[0x80]), Err(CloseReason::MALFORMED));
    assert_eq!(parse(&[0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]), Err(CloseReason::MALFORMED));
    assert_eq!(parse(&[2]), Err(CloseReason::UNSUPPORTED));
    assert_eq!(parse(&[77, 1, 2]), Err(CloseReason::UNSUPPORTED));
    assert_eq!(parse(&[0, 9, 0]), Err(CloseReason::UNSUPPORTED));
    assert_eq!(parse(&[3]), Ok(Incoming::QueryAwareness));
}

/// Everything random bytes can do through every door, with an honest writer in the same room.
#[tokio::test]
async fn random_messages_harm_nobody_else() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let payloads = proptest::collection::vec(any::<u8>(), 0..120);
    let honest = update_writing("seed");
    let mut vandal = Client::arrive(&rooms, "vandal", Access::Write).await;
    for round in 0..600_usize {
        let random = payloads.new_tree(&mut runner).unwrap().current();
        let mut bent = honest.clone();
        let at = round % bent.len();
        bent[at] = bent[at].wrapping_add((round / bent.len()) as u8 + 1);
        let frames = [
            random.clone().into(),
            wire::update(&random),
            wire::step1(&random),
            wire::step2(&bent),
            wire::update(&bent),
        ];
        for frame in frames {
            if vandal.seat.inbound.receive(frame).await.is_err() {
                vandal = Client::arrive(&rooms, "vandal", Access::Write).await;
            }
            vandal.take_waiting().await;
        }
    }
    let before = amina.acked;
    amina.write(0, "the text stands").await;
    amina.until("stored", |client| client.acked > before && client.text().contains("the text stands")).await;
    let newcomer = Client::arrive(&rooms, "newcomer", Access::Read).await;
    assert!(newcomer.text().contains("the text stands"));
    let rebuilt = rooms_over(&log, limits());
    let elsewhere = Client::arrive(&rebuilt, "elsewhere", Access::Read).await;
    assert_eq!(elsewhere.text(), newcomer.text());
}

#[tokio::test]
async fn what_is_too_large_or_makes_no_sense_is_refused_by_name() {
    let log = MemoryLog::with_note(&note());
    let rooms = rooms_over(&log, RoomLimits { update_bytes: 1_000, document_bytes: 3_000, ..limits() });
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    amina.send(wire::update(&[1, 2, 3])).await;
    amina.send(wire::update(&update_writing(&"x".repeat(2_000)))).await;
    for _ in 0..4 {
        amina.send(wire::update(&update_writing(&"y".repeat(900)))).await;
    }
    amina.until("settled", |client| client.acked == 6).await;
    let codes: Vec<_> = amina.refused.iter().map(|(index, code)| (*index, code.as_str())).collect();
    assert_eq!(codes, [(1, "malformed"), (2, "too_large"), (6, "too_large")]);
    assert_eq!(log.rows(&note()), 3);
    let large = wire::awareness([(1, 1, "\"x\"".repeat(2_000).as_str())].into_iter());
    assert_eq!(amina.seat.inbound.receive(large).await, Err(CloseReason::TOO_LARGE));
}

/// A valid-looking update whose item claims a piece of text as its parent: the
/// library takes it in and fails half-way.
fn unappliable_after(text_client: u64) -> Vec<u8> {
    let mut bytes = vec![1, 1, 99, 0, 4, 0];
    let mut number = text_client;
    while number > 0x7f {
        bytes.push(0x80 | (number & 0x7f) as u8);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes.extend([0, 1, b'!', 0]);
    bytes
}

#[tokio::test]
async fn an_update_that_cannot_be_applied_is_put_aside_and_the_room_goes_on() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&rooms, "bruno", Access::Write).await;
    amina.write(0, "sound").await;
    amina.until("stored", |client| client.acked == 1).await;
    let vandal = Client::arrive(&rooms, "vandal", Access::Write).await;
    log.hold();
    vandal.send(wire::update(&unappliable_after(amina.doc.client_id().get()))).await;
    let mut vandal = vandal;
    vandal.synchronise().await;
    // In the same transaction as the bad one, behind it.
    bruno.write(0, "also ").await;
    bruno.synchronise().await;
    log.release();
    vandal.until("put aside", |client| client.refused.iter().any(|(_, code)| code == "quarantined")).await;
    amina.until("goes on", |client| client.text().contains("also ") && client.text().contains("sound")).await;
    bruno.until("acknowledged", |client| client.acked == 1).await;
    amina.write(0, "still ").await;
    bruno.until("shown", |client| client.text().contains("still ")).await;
    let expected = amina.text();
    drop((amina, bruno, vandal));
    until("closed", || rooms.open_rooms() == 0).await;
    let newcomer = Client::arrive(&rooms, "newcomer", Access::Read).await;
    assert_eq!(newcomer.text(), expected);
}

#[tokio::test]
async fn a_tower_of_boxes_is_refused() {
    let (rooms, _) = rooms();
    let mut vandal = Client::arrive(&rooms, "vandal", Access::Write).await;
    // Each box the first child of the one before: info, no named parent, its id, "XML fragment".
    let count = 5_000_u32;
    let mut bytes = vec![1];
    put(&mut bytes, count);
    bytes.extend([9, 0, 7, 1, 1, b't', 4]);
    for clock in 0..count - 1 {
        bytes.extend([7, 0, 9]);
        put(&mut bytes, clock);
        bytes.push(4);
    }
    bytes.push(0);
    vandal.send(wire::update(&bytes)).await;
    vandal.until("refused", |client| client.refused == [(1, "malformed".to_owned())]).await;
}

fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push(0x80 | (number & 0x7f) as u8);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[tokio::test]
async fn nobody_appears_under_anothers_name() {
    let (rooms, _) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut vandal = Client::arrive(&rooms, "vandal", Access::Read).await;
    let say = |client: u64, clock: u32, state: &str| wire::awareness([(client, clock, state)].into_iter());
    amina.send(say(11, 1, r#"{"user":{"name":"amina"},"cursor":7}"#)).await;
    vandal.until("amina is seen", |client| client.awareness.iter().any(|entry| entry.client == 11)).await;
    // Claims her name, then her place, then that she has gone.
    vandal.send(say(22, 1, r#"{"user":{"name":"amina","role":"chair"},"cursor":1}"#)).await;
    vandal.send(say(11, 9, r#"{"user":{"name":"vandal"}}"#)).await;
    vandal.send(say(11, 10, "null")).await;
    amina.until("the vandal is seen", |client| client.awareness.iter().any(|entry| entry.client == 22)).await;
    let seen = amina.awareness.iter().find(|entry| entry.client == 22).unwrap();
    let state: serde_json::Value = serde_json::from_str(&seen.state).unwrap();
    assert_eq!(
        state,
        serde_json::json!({
            "user": { "name": "vandal", "color": 3, "party": "party-vandal" }, "cursor": 1
        })
    );
    let newcomer = {
        let mut newcomer = Client::arrive(&rooms, "newcomer", Access::Read).await;
        newcomer.send(Bytes::from_static(&[3])).await;
        newcomer
            .until("everybody", |client| client.awareness.iter().filter(|entry| entry.client == 11).count() >= 2)
            .await;
        newcomer
    };
    assert!(
        newcomer.awareness.iter().filter(|entry| entry.client == 11).all(|entry| entry.state.contains("\"amina\""))
    );
    // A fresh connection whose first words are in her place.
    let fresh = Client::arrive(&rooms, "fresh", Access::Read).await;
    fresh.send(say(11, 20, r#"{"cursor":666}"#)).await;
    fresh.send(say(33, 1, r#"{"cursor":1}"#)).await;
    amina.until("the fresh one is seen", |client| client.awareness.iter().any(|entry| entry.client == 33)).await;
    drop(vandal);
    amina
        .until("the vandal is gone", |client| {
            client.awareness.iter().any(|entry| entry.client == 22 && entry.state == "null")
        })
        .await;
    assert!(amina.awareness.iter().all(|entry| entry.client != 11), "her own is not sent back, and nobody removed it");
}

#[tokio::test]
async fn a_repeated_state_is_not_passed_on() {
    let (rooms, _) = rooms();
    let amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut bruno = Client::arrive(&rooms, "bruno", Access::Read).await;
    let say = |clock: u32, cursor: u32| {
        let state = format!("{{\"cursor\":{cursor}}}");
        wire::awareness([(11, clock, state.as_str())].into_iter())
    };
    amina.send(say(1, 1)).await;
    bruno.until("seen", |client| client.awareness.len() == 1).await;
    for clock in 2..50 {
        amina.send(say(clock, 1)).await;
    }
    amina.send(say(50, 2)).await;
    bruno.until("moved", |client| client.awareness.iter().any(|entry| entry.clock == 50)).await;
    assert_eq!(bruno.awareness.len(), 2);
}

#[tokio::test]
async fn a_damaged_update_leaves_the_text_readable_and_closed_to_writing() {
    let (rooms, log) = rooms();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    amina.write(0, "good").await;
    amina.write(4, " bad").await;
    amina.until("stored", |client| client.acked == 2).await;
    log.flip_a_bit_of_update(&note(), 2);
    let elsewhere = rooms_over(&log, limits());
    let mut bruno = Client::arrive(&elsewhere, "bruno", Access::Write).await;
    assert_eq!(bruno.text(), "good");
    assert!(matches!(bruno.hellos[0], Outgoing::Hello { may_write: false, .. }));
    bruno.write(0, "new ").await;
    bruno.until("refused", |client| client.refused == [(1, "quarantined".to_owned())]).await;
    drop(bruno);
    until("closed", || elsewhere.open_rooms() == 0).await;
    assert_eq!(log.snapshots(&note()), 0, "a damaged state is not made the new truth");
}

#[tokio::test]
async fn a_damaged_snapshot_is_made_up_for_from_what_came_before() {
    let log = MemoryLog::with_note(&note());
    let rooms = rooms_over(&log, limits());
    for word in ["one ", "two ", "three "] {
        let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
        let end = amina.text().len() as u32;
        amina.write(end, word).await;
        amina.until("stored", |client| client.acked >= 1).await;
        drop(amina);
        until("closed", || rooms.open_rooms() == 0).await;
    }
    assert_eq!(log.snapshots(&note()), 3);
    let damage = |index: usize| {
        let mut notes = log.notes.lock().unwrap();
        let snapshot = &mut notes.get_mut(&note()).unwrap().snapshots[index];
        let mut bytes = snapshot.bytes.to_vec();
        bytes[3] ^= 0x10;
        snapshot.bytes = bytes.into();
        assert_ne!(checksum(&snapshot.bytes), snapshot.checksum);
    };
    damage(2);
    let client = Client::arrive(&rooms, "bruno", Access::Write).await;
    assert_eq!(client.text(), "one two three ");
    assert!(matches!(client.hellos[0], Outgoing::Hello { may_write: true, .. }));
    drop(client);
    until("closed", || rooms.open_rooms() == 0).await;
    // All snapshots and the first update: nothing whole is left.
    let fixed = log.snapshots(&note());
    (0..fixed).filter(|index| *index != 2).for_each(damage);
    log.notes.lock().unwrap().get_mut(&note()).unwrap().rows.clear();
    let refused = Client::try_join(&rooms, "chen", Access::Read).await.err();
    assert!(matches!(refused, Some(JoinRefused::Unreadable)));
    assert!(log.loads.load(Ordering::SeqCst) >= 4);
}
