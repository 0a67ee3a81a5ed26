//! The desk and those who follow it.

use entente_domain::{
    event::Heard,
    ids::{ItemId, SessionId},
    meeting::{ItemState, SessionState},
    policy::Audience,
    programme::Programme,
};
use reqwest::StatusCode;
use tokio_tungstenite::tungstenite::Message;

use super::world::{CHAIR, DELEGATE, FACILITATOR, Person, Socket, World, next};

crate::stories!(
    the_room_follows_the_desk_and_resumes_exactly,
    two_facilitators_press_next_and_one_wins,
    the_same_command_twice_is_one_act,
    a_form_without_a_script_does_the_same,
    the_chain_holds_and_shows_what_was_changed,
);

async fn acts(world: &World) -> (String, SessionId) {
    let session = world.plenary().await;
    (format!("/meetings/sample-a/sessions/{session}/acts"), session)
}

/// Presses a button of the desk at the version now in force.
pub async fn press(world: &World, who: &Person, act: &str, item: Option<&ItemId>) -> (StatusCode, String) {
    let (path, session) = acts(world).await;
    let version = version(world, &session).await.to_string();
    press_at(who, &path, act, item, &version).await
}

async fn press_at(who: &Person, path: &str, act: &str, item: Option<&ItemId>, version: &str) -> (StatusCode, String) {
    let command = entente_service::machine::SystemChance;
    let id = entente_domain::clock::Chance::id(&command, entente_domain::clock::Moment::from_micros(0));
    let item = item.map_or("", ItemId::as_str);
    who.act(path, &[("act", act), ("item", item), ("version", version), ("command", &id), ("text", "for the test")])
        .await
}

async fn version(world: &World, session: &SessionId) -> i64 {
    world.programme().await.session(session).expect("the session").version
}

/// The scheduled items of the plenary, in order.
async fn scheduled(world: &World, session: &SessionId) -> Vec<ItemId> {
    let programme = world.programme().await;
    programme.items_of(session).filter(|item| item.state == ItemState::Scheduled).map(|item| item.id.clone()).collect()
}

/// Takes what the socket brings until the state has this number.
pub async fn follow(socket: &mut Socket, state: &mut Programme, until: i64) {
    while state.seq < until {
        let Message::Text(text) = next(socket).await else { panic!("the feed closed at {}", state.seq) };
        let heard: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        if heard.get("seq").is_none() {
            continue;
        }
        let heard: Heard = serde_json::from_str(&text).expect("an event");
        assert_eq!(heard.seq, state.seq + 1, "no number is missing and none comes twice");
        match &heard.event {
            Some(event) => state.apply(heard.seq, heard.at, event),
            None => state.seq = heard.seq,
        }
    }
}

/// What the room may see, without the versions that only the desk needs.
pub fn as_seen(programme: &Programme) -> Programme {
    let mut seen = programme.seen_by(Audience::Room);
    for session in &mut seen.sessions {
        session.version = 0;
    }
    for list in &mut seen.lists {
        list.version = 0;
    }
    seen
}

async fn the_room_follows_the_desk_and_resumes_exactly(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let delegate = world.sign_in(DELEGATE).await;
    let (_, session) = acts(&world).await;
    let mut room = world.programme().await.seen_by(Audience::Room);
    let mut socket = delegate.dial(&format!("/live/meetings/sample-a?after={}", room.seq)).await;
    let items = scheduled(&world, &session).await;

    for (act, item) in [
        ("start_session", None),
        ("start", Some(&items[0])),
        ("suspend", Some(&items[0])),
        ("resume", Some(&items[0])),
        ("start", Some(&items[1])),
    ] {
        let (status, text) = press(&world, &facilitator, act, item).await;
        assert_eq!(status, StatusCode::OK, "{act}: {text}");
    }
    follow(&mut socket, &mut room, world.programme().await.seq).await;
    assert_eq!(as_seen(&room), as_seen(&world.programme().await));
    assert_eq!(room.current(&session).map(|item| item.id.clone()), Some(items[1].clone()));

    // Away for a while; much happens; back with nothing but a number.
    drop(socket);
    for (act, item) in [
        ("conclude", Some(&items[1])),
        ("defer", Some(&items[2])),
        ("start", Some(&items[3])),
        ("reopen", Some(&items[1])),
        ("pause_session", None),
        ("resume_session", None),
    ] {
        let (status, text) = press(&world, &facilitator, act, item).await;
        assert_eq!(status, StatusCode::OK, "{act}: {text}");
    }
    let mut socket = delegate.dial(&format!("/live/meetings/sample-a?after={}", room.seq)).await;
    follow(&mut socket, &mut room, world.programme().await.seq).await;
    assert_eq!(as_seen(&room), as_seen(&world.programme().await));

    // A number from another history is told to load afresh.
    let mut socket = delegate.dial("/live/meetings/sample-a?after=100000").await;
    assert_eq!(next(&mut socket).await, Message::text(r#"{"reload":true}"#));
}

async fn two_facilitators_press_next_and_one_wins(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let chair = world.sign_in(CHAIR).await;
    let (path, session) = acts(&world).await;
    press(&world, &facilitator, "start_session", None).await;
    let items = scheduled(&world, &session).await;
    let seen = version(&world, &session).await.to_string();
    let ((one, one_text), (two, two_text)) = tokio::join!(
        press_at(&facilitator, &path, "start", Some(&items[0]), &seen),
        press_at(&chair, &path, "start", Some(&items[1]), &seen),
    );
    let mut both = [(one, one_text), (two, two_text)];
    both.sort_by_key(|(status, _)| *status);
    assert_eq!((both[0].0, both[1].0), (StatusCode::OK, StatusCode::CONFLICT), "{both:?}");
    assert!(both[1].1.contains("stale"), "{}", both[1].1);
    let programme = world.programme().await;
    let in_progress = programme.items_of(&session).filter(|item| item.state == ItemState::InProgress).count();
    assert_eq!(in_progress, 1, "one item is in progress, and nobody was skipped");
}

async fn the_same_command_twice_is_one_act(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let (path, _) = acts(&world).await;
    let form = [("act", "start_session"), ("command", "same-command"), ("version", "")];
    let form = &form[..2];
    assert_eq!(facilitator.act(&path, form).await.0, StatusCode::OK);
    let after = world.programme().await.seq;
    assert_eq!(facilitator.act(&path, form).await.0, StatusCode::OK, "a repeated request is told it is done");
    assert_eq!(world.programme().await.seq, after, "and changes nothing");
}

async fn a_form_without_a_script_does_the_same(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let (path, session) = acts(&world).await;
    let desk = path.replace("/acts", "/desk");
    let fields = [("act", "start_session"), ("command", "by-form"), ("version", "0")];
    let version = version(&world, &session).await.to_string();
    let fields = [fields[0], fields[1], ("version", version.as_str())];
    let answer = facilitator.post(&path, &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()["location"], desk.as_str());
    assert_eq!(world.programme().await.session(&session).map(|session| session.state), Some(SessionState::Live));

    // An old page: refused, told why, and shown how it stands.
    let stale = [("act", "pause_session"), ("command", "by-old-form"), ("version", version.as_str())];
    let answer = facilitator.post(&path, &stale).await;
    assert_eq!(answer.headers()["location"], format!("{desk}?notice=stale").as_str());
    let (_, page) = facilitator.page(&format!("{desk}?notice=stale")).await;
    assert!(page.contains("Somebody else acted a moment before you"));

    for nonsense in [&[("act", "explode"), ("command", "c1")][..], &[("act", "start")][..], &[][..]] {
        assert_eq!(facilitator.post(&path, nonsense).await.status(), StatusCode::BAD_REQUEST, "{nonsense:?}");
    }
}

async fn the_chain_holds_and_shows_what_was_changed(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    press(&world, &facilitator, "start_session", None).await;
    let meeting = "sample-a".to_owned().into();
    let house = &world.running.app.house;
    let count = entente_service::running::verify(house, &meeting).await.expect("the log reads").expect("it holds");
    assert_eq!(count, world.programme().await.seq);
    let export =
        entente_service::export::meeting(house, &world.running.app.live, &entente_service::Actor::House, &meeting)
            .await
            .expect("the meeting can be taken out");
    assert_eq!(i64::try_from(export.events.len()).expect("a count"), count);
    assert_eq!(export.programme, world.programme().await.seen_by(Audience::Staff));
}
