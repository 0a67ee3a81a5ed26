//! Following the floor: what the feed brings is what the page would show, the
//! log tells what is stored, and the clock is the server's.

use entente_domain::{
    policy::Audience,
    speakers::{Reason, SpeechState, placed},
};
use futures::SinkExt as _;
use reqwest::StatusCode;
use tokio_tungstenite::tungstenite::Message;

use super::{Hall, sample_a};
use crate::{
    desk::{as_seen, follow},
    world::{CHAIR, DELEGATE, OBSERVER, OTHER_MECHANISM, RAPPORTEUR, World, close_code, next},
};

crate::stories!(
    a_busy_list_is_told_by_its_log,
    the_room_follows_a_list_that_only_the_chair_sees,
    the_feed_tells_the_hour_to_a_client_whose_clock_is_wrong,
);

/// A busy quarter of an hour, with every kind of hand in it.
async fn be_busy(hall: &Hall) {
    let (delegate, rapporteur) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(RAPPORTEUR).await);
    let (arabic, observer) = (hall.world.sign_in(OTHER_MECHANISM).await, hall.world.sign_in(OBSERVER).await);
    let parties = hall.parties_of(DELEGATE).await;
    let first = hall.placed(&delegate, &parties[0], "statement").await;
    let second = hall.placed(&delegate, &parties[1], "statement").await;
    let third = hall.placed(&rapporteur, &hall.party_of(RAPPORTEUR).await, "statement").await;
    let fourth = hall.placed(&arabic, &hall.party_of(OTHER_MECHANISM).await, "statement").await;
    hall.placed(&observer, &hall.party_of(OBSERVER).await, "statement").await;
    let note = [("speech", first.id.as_str()), ("language", "fr"), ("note", "for the chair alone")];
    assert_eq!(hall.own(&delegate, "edit_speech", &note).await.0, StatusCode::OK);
    let offer = [("speech", second.id.as_str()), ("other", fourth.id.as_str())];
    assert_eq!(hall.own(&delegate, "offer_swap", &offer).await.0, StatusCode::OK);
    let agree = [("speech", fourth.id.as_str()), ("other", second.id.as_str())];
    assert_eq!(hall.own(&arabic, "agree_swap", &agree).await.0, StatusCode::OK);
    hall.presses("give", &first.id).await;
    hall.world.clock.forward(70);
    let point = hall.placed(&rapporteur, &hall.party_of(RAPPORTEUR).await, "point_of_order").await;
    hall.presses("give", &point.id).await;
    hall.world.clock.forward(20);
    let ruling = [("speech", point.id.as_str()), ("verdict", "accepted"), ("text", "So be it")];
    assert_eq!(hall.podium(&hall.facilitator, "rule", &ruling).await.0, StatusCode::OK);
    hall.presses("resume_speech", &first.id).await;
    hall.world.clock.forward(100);
    hall.presses("end", &first.id).await;
    hall.presses("call", &fourth.id).await;
    hall.presses("skip", &fourth.id).await;
    hall.presses("give", &third.id).await;
    // Taken back, then done all the same.
    assert_eq!(hall.podium(&hall.facilitator, "undo", &[]).await.0, StatusCode::OK);
    hall.presses("give", &third.id).await;
    let before = [("speech", second.id.as_str()), ("other", "")];
    assert_eq!(hall.podium(&hall.facilitator, "move", &before).await.0, StatusCode::OK);
    assert_eq!(hall.podium(&hall.facilitator, "announce_closing", &[("minutes", "5")]).await.0, StatusCode::OK);
    hall.world.clock.forward(301);
    let live = &hall.world.running.app.live;
    assert_eq!(entente_service::floor::due(hall.house(), live).await.unwrap(), 1);
    hall.acts("suspend", &hall.item).await;
    hall.acts("resume", &hall.item).await;
    hall.presses("resume_speech", &third.id).await;
    hall.acts("conclude_over", &hall.item).await;
    hall.acts("reopen", &hall.item).await;
    hall.acts("conclude", &hall.item).await;
}

async fn a_busy_list_is_told_by_its_log(world: World) {
    let hall = Hall::open(world).await;
    be_busy(&hall).await;
    hall.the_log_agrees().await;
    let list = hall.list().await;
    assert!(list.with_state(SpeechState::Lapsed).count() >= 2, "who waited has lapsed");
    let spoken: i64 = list.speeches.iter().map(|speech| speech.spoken_seconds(hall.house().now())).sum();
    // 70 + 20 + 100 + 301, and what the machine took for the rest.
    assert!((491..520).contains(&spoken), "{spoken} seconds were spoken");

    // Every number on the way tells a programme, and each builds on the one before.
    let stored = hall.world.programme().await;
    let mut reader = hall.house().database.read().await.unwrap();
    let mut told = entente_domain::programme::Programme::empty(sample_a());
    for row in entente_store::events::after(reader.link(), &sample_a(), 0, 100_000).await.unwrap() {
        assert_eq!(row.recorded.seq, told.seq + 1);
        told.apply(row.recorded.seq, row.recorded.at, &row.recorded.event);
    }
    assert_eq!(told, stored);
}

async fn the_room_follows_a_list_that_only_the_chair_sees(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let chair = hall.world.sign_in(CHAIR).await;
    let start = hall.world.programme().await;
    let mut in_the_room = start.seen_by(Audience::Room);
    let mut at_the_desk = start.clone();
    let path = format!("/live/meetings/sample-a?after={}", start.seq);
    let (mut room, mut desk) = (delegate.dial(&path).await, chair.dial(&path).await);

    // Only the chair sees who waits; half-way through, everybody does; then only the chair again.
    for (visibility, other) in [("chair", "participants"), ("participants", "chair")] {
        for shown in [visibility, other, visibility] {
            let rules = [
                ("mode", "first_come"),
                ("observers", "after_members"),
                ("points_of_order", "always"),
                ("self_join", "on"),
                ("replies", "on"),
                ("opens_with_item", "on"),
                ("visibility", shown),
            ];
            assert_eq!(hall.podium(&hall.facilitator, "settings", &rules).await.0, StatusCode::OK);
        }
        be_busy(&hall).await;
        let now = hall.world.programme().await;
        follow(&mut room, &mut in_the_room, now.seq).await;
        follow(&mut desk, &mut at_the_desk, now.seq).await;
        assert_eq!(as_seen(&in_the_room), as_seen(&now), "{visibility}");
        assert_eq!(at_the_desk, now, "{visibility}");
        let seen = in_the_room.list(&hall.item).expect("that there is a list is no secret");
        assert!(seen.speeches.iter().all(|speech| speech.note.is_empty()), "the note is for the chair alone");
        if visibility == "chair" {
            assert!(seen.speeches.iter().all(|speech| speech.was_called()), "who waits is the chair's to know");
        }
        hall.acts("reopen", &hall.item).await;
        let now = hall.world.programme().await;
        follow(&mut room, &mut in_the_room, now.seq).await;
        follow(&mut desk, &mut at_the_desk, now.seq).await;
    }
    // What the page shows is no more than what the feed brought.
    let list = hall.list().await;
    assert!(placed(&list).iter().all(|(_, reason)| !matches!(reason, Reason::Late { .. })));
    hall.the_log_agrees().await;
}

async fn the_feed_tells_the_hour_to_a_client_whose_clock_is_wrong(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let mut feed = delegate.dial("/live/meetings/sample-a?after=0").await;
    let hour = 3_600_000_000_i64;
    // The hall's clock is three hours from the machine's, and so is every client's in this test.
    hall.world.clock.forward(3 * 3_600);

    // Among the first words, unasked, is the server's clock; beside it come the events of the log.
    let before = hall.house().now().micros();
    let (first, now) = loop {
        let first = said(&mut feed).await;
        if let Some(now) = first["now"].as_i64() {
            break (first, now);
        }
    };
    assert!((now - before).abs() < 4 * hour, "{first}");

    for sent in [0.0, 1_234.5, -86_400_000.0, 1e15] {
        let before = hall.house().now().micros();
        feed.send(Message::text(format!(r#"{{"ping":{sent}}}"#))).await.unwrap();
        let answer = loop {
            let said = said(&mut feed).await;
            if said.get("pong").is_some() {
                break said;
            }
        };
        assert_eq!(answer["pong"].as_f64(), Some(sent), "it comes back as it was sent, whatever it is");
        let now = answer["now"].as_i64().expect("and with it the server's clock");
        let after = hall.house().now().micros();
        assert!((before..=after).contains(&now), "{before} {now} {after}");
        // What a client makes of it: half the round trip ago the server's clock stood at `now`.
        let clients = now - 7 * hour;
        let offset = now + (after - before) / 2 - clients;
        assert!((offset - 7 * hour).abs() <= (after - before) / 2 + 1, "seven hours wrong, told to the round trip");
    }
    // A clock that says more than the hour is not of this protocol.
    for nonsense in [r#"{"ping":"noon"}"#, r#"{"ping":1,"now":2}"#, "{}", "noon"] {
        let mut feed = delegate.dial("/live/meetings/sample-a").await;
        feed.send(Message::text(nonsense)).await.unwrap();
        assert_eq!(close_code(&mut feed).await, 1007, "{nonsense}");
    }
}

async fn said(feed: &mut crate::world::Socket) -> serde_json::Value {
    let Message::Text(text) = next(feed).await else { panic!("the feed closed") };
    serde_json::from_str(&text).expect("JSON")
}
