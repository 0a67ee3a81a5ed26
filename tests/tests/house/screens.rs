//! Screens in the room, known by the secret in their address, and what of a
//! meeting never leaves the podium.

use entente_domain::{
    event::Event,
    ids::ItemId,
    meeting::{ItemState, Visibility},
};
use entente_store::events::{self, Origin, Told};
use reqwest::StatusCode;
use tokio_tungstenite::tungstenite::Message;

use super::world::{DELEGATE, FACILITATOR, World, close_code, next};

crate::stories!(a_screen_shows_the_room_until_it_is_closed, what_is_internal_reaches_the_desk_and_nobody_else,);

async fn a_screen_shows_the_room_until_it_is_closed(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let screen = world.visitor();
    let displays = format!("/meetings/sample-a/sessions/{}/displays", world.plenary().await);
    let opened = facilitator.post(&displays, &[("label", "Left of the podium")]).await;
    let place = opened.headers()["location"].to_str().unwrap().to_owned();
    let (_, token) = place.split_once("?display=").expect("the secret is shown once");
    assert_eq!(screen.page(&format!("/display/{token}")).await.0, StatusCode::OK);
    let after = world.programme().await.seq;
    let mut feed = screen.dial(&format!("/live/displays/{token}?after={after}")).await;

    // The secret of a screen opens nothing else.
    assert_eq!(screen.get("/meetings/sample-a").await.status(), StatusCode::SEE_OTHER);
    assert_eq!(close_code(&mut screen.dial("/live/meetings/sample-a").await).await, 4401);

    let acts = displays.replace("/displays", "/acts");
    let (status, text) = facilitator.act(&acts, &[("act", "start_session"), ("command", "open")]).await;
    assert_eq!(status, StatusCode::OK, "{text}");
    let heard = loop {
        let Message::Text(text) = next(&mut feed).await else { panic!("the screen's feed closed") };
        if text.contains("\"seq\"") {
            break text;
        }
    };
    assert!(heard.contains("session_started"), "{heard}");

    let (_, desk) = facilitator.page(&displays.replace("/displays", "/desk")).await;
    assert!(!desk.contains(token), "the secret is not shown again");
    let list = entente_service::displays::list(
        &world.running.app.house,
        &entente_service::Actor::Nobody,
        &"sample-a".to_owned().into(),
    )
    .await;
    assert!(list.is_err(), "the list is for those who manage it");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let id =
        entente_store::displays::of_meeting(reader.link(), &"sample-a".to_owned().into()).await.unwrap()[0].id.clone();
    drop(reader);
    let closed = facilitator.post(&format!("{displays}/close"), &[("display", &id)]).await;
    assert_eq!(closed.status(), StatusCode::SEE_OTHER);
    assert_eq!(screen.page(&format!("/display/{token}")).await.0, StatusCode::NOT_FOUND);
    assert_eq!(close_code(&mut feed).await, 1008, "the screen that hangs there goes dark at once");
    assert_eq!(close_code(&mut screen.dial(&format!("/live/displays/{token}")).await).await, 1008);
}

async fn what_is_internal_reaches_the_desk_and_nobody_else(world: World) {
    let session = world.plenary().await;
    let before = world.programme().await;
    let mut item = before
        .items_of(&session)
        .find(|item| item.state == ItemState::Scheduled && item.note.is_some())
        .expect("a scheduled item with a note")
        .clone();
    item.visibility = Visibility::Internal;
    let (id, note): (ItemId, _) = (item.id.clone(), item.note.clone().expect("just looked"));
    // Nobody can press this yet; it is what pressing it would write.
    let (event, at) = (Event::ItemAdded { item }, world.running.app.house.now());
    let mut after = before.clone();
    after.apply(before.seq + 1, at, &event);
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let told = vec![Told { event, heard: None }];
    events::append(tx.link(), &before.meeting, &Origin::default(), at, told).await.unwrap();
    entente_store::programme::save(tx.link(), &before, &after).await.unwrap();
    tx.commit().await.unwrap();
    let before = after;
    assert_eq!(world.programme().await.item(&id).map(|item| item.visibility), Some(Visibility::Internal));

    let facilitator = world.sign_in(FACILITATOR).await;
    let delegate = world.sign_in(DELEGATE).await;
    let room = format!("/meetings/sample-a/sessions/{session}");
    let mut in_the_room = delegate.dial(&format!("/live/meetings/sample-a?after={}", before.seq)).await;
    let mut at_the_desk = facilitator.dial(&format!("/live/meetings/sample-a?after={}", before.seq)).await;
    for (command, act) in [("1", "start_session"), ("2", "start"), ("3", "conclude")] {
        let fields = [("act", act), ("command", command), ("item", id.as_str()), ("text", "spoken in confidence")];
        let (status, text) = facilitator.act(&format!("{room}/acts"), &fields).await;
        assert_eq!(status, StatusCode::OK, "{act}: {text}");
    }
    let last = format!("\"seq\":{}", world.programme().await.seq);
    for (feed, sees) in [(&mut in_the_room, false), (&mut at_the_desk, true)] {
        let mut all = String::new();
        while !all.contains(&last) {
            let Message::Text(text) = next(feed).await else { panic!("the feed closed") };
            all.push_str(&text);
        }
        for secret in [id.as_str(), "spoken in confidence", "item_started", "item_concluded"] {
            assert_eq!(all.contains(secret), sees, "{secret}: {all}");
        }
    }
    for path in ["/meetings/sample-a", room.as_str(), &format!("{room}?item={id}")] {
        assert!(!delegate.page(path).await.1.contains("spoken in confidence"), "{path}");
    }
    assert_eq!(close_code(&mut delegate.dial(&format!("/live/notes/{note}")).await).await, 1008);
}
