//! A party and its own place: asking, seeing when its turn comes, giving it up,
//! and everything that is for other hands.

use entente_domain::speakers::{Deed, SpeechKind, SpeechState, in_order};
use reqwest::StatusCode;

use super::{Hall, command, refused};
use crate::world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, OUTSIDER, RAPPORTEUR, World};

crate::stories!(
    a_delegate_asks_sees_the_place_and_withdraws,
    what_an_observer_may_and_may_not,
    the_entry_of_another_party_is_not_ones_own,
    the_same_command_twice_is_one_entry,
    two_parties_change_places,
    a_closed_list_takes_points_of_order_and_what_the_chair_adds,
);

async fn a_delegate_asks_sees_the_place_and_withdraws(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, rapporteur) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(RAPPORTEUR).await);
    let (midsa, midwa) = (hall.party_of(DELEGATE).await, hall.party_of(RAPPORTEUR).await);

    // The room offers it, and the form alone does it.
    let (_, room) = delegate.page(&hall.base).await;
    assert!(room.contains(&format!(r#"name="party" value="{}""#, midsa.id)), "the room has a form to ask with");
    let asked = command();
    let form = [
        ("act", "ask"),
        ("item", hall.item.as_str()),
        ("party", midsa.id.as_str()),
        ("kind", "statement"),
        ("command", asked.as_str()),
    ];
    let answer = delegate.post(&format!("{}/floor", hall.base), &form).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()["location"], format!("{}#floor", hall.base).as_str());
    let second = hall.placed(&rapporteur, &midwa, "statement").await;

    let list = hall.list().await;
    let order: Vec<&str> = in_order(&list).iter().map(|speech| speech.short.as_str()).collect();
    assert_eq!(order, [midsa.short.as_str(), midwa.short.as_str()]);
    for (person, own, turn) in [(&delegate, &midsa, "you are next"), (&rapporteur, &midwa, "place 2, in about")] {
        let (_, room) = person.page(&hall.base).await;
        let place = room.split(r#"class="my-turn">"#).nth(1).expect("one's own place is shown");
        let place = place.split("</p>").next().unwrap();
        assert!(place.contains(&own.short) && place.contains(turn), "{place}");
        let queue = room.split(r#"<ol class="queue">"#).nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap();
        assert!(queue.contains(&midsa.short) && queue.contains(&midwa.short), "everybody sees who waits: {queue}");
    }

    refused(&hall.asks(&rapporteur, &midwa, "statement").await, "floor_already_on_list");
    let given_up = hall.own(&rapporteur, "withdraw_speech", &[("speech", second.id.as_str())]).await;
    assert_eq!(given_up.0, StatusCode::OK, "{given_up:?}");
    assert_eq!(hall.speech(&second.id).await.state, SpeechState::Withdrawn);
    let (_, room) = rapporteur.page(&hall.base).await;
    assert!(!room.contains(r#"class="my-turn""#), "who gave the place up has none");
    // And may ask again.
    hall.placed(&rapporteur, &midwa, "statement").await;
    hall.the_log_agrees().await;
}

async fn what_an_observer_may_and_may_not(world: World) {
    let hall = Hall::open(world).await;
    let observer = hall.world.sign_in(OBSERVER).await;
    let commissions = hall.party_of(OBSERVER).await;
    for kind in ["point_of_order", "procedural_motion"] {
        refused(&hall.asks(&observer, &commissions, kind).await, "floor_observers_do_not_speak");
    }
    let entry = hall.placed(&observer, &commissions, "statement").await;
    assert_eq!(entry.kind, SpeechKind::ObserverStatement, "heard after the members");

    let withdrawn = hall.own(&observer, "withdraw_speech", &[("speech", entry.id.as_str())]).await;
    assert_eq!(withdrawn.0, StatusCode::OK);
    let rules = [
        ("mode", "first_come"),
        ("observers", "no"),
        ("points_of_order", "always"),
        ("visibility", "participants"),
        ("self_join", "on"),
    ];
    let set = hall.podium(&hall.facilitator, "settings", &rules).await;
    assert_eq!(set.0, StatusCode::OK, "{set:?}");
    refused(&hall.asks(&observer, &commissions, "statement").await, "floor_observers_do_not_speak");

    // Nothing of the podium's is theirs, and those outside learn nothing.
    let give = hall.podium(&observer, "give", &[("speech", entry.id.as_str())]).await;
    assert_eq!(give.0, StatusCode::FORBIDDEN, "{give:?}");
    let outsider = hall.world.sign_in(OUTSIDER).await;
    assert_eq!(hall.asks(&outsider, &commissions, "statement").await.0, StatusCode::NOT_FOUND);
    assert_eq!(hall.asks(&hall.facilitator, &commissions, "statement").await.0, StatusCode::FORBIDDEN);
    let nobody = hall.world.visitor();
    let form = [
        ("act", "ask"),
        ("command", "x"),
        ("item", hall.item.as_str()),
        ("party", commissions.id.as_str()),
        ("kind", "statement"),
    ];
    let sent = nobody.post(&format!("{}/floor", hall.base), &form).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    assert!(sent.headers()["location"].to_str().unwrap().starts_with("/sign-in"), "nobody is asked who they are");
}

async fn the_entry_of_another_party_is_not_ones_own(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, rapporteur) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(RAPPORTEUR).await);
    let midsa = hall.party_of(DELEGATE).await;
    let entry = hall.placed(&delegate, &midsa, "statement").await;
    let id = entry.id.as_str();
    let before = hall.world.programme().await;

    for act in ["withdraw_speech", "edit_speech"] {
        let answer = hall.own(&rapporteur, act, &[("speech", id), ("note", "in another's name")]).await;
        assert_eq!(answer.0, StatusCode::FORBIDDEN, "{act}: {answer:?}");
    }
    assert_eq!(hall.asks(&rapporteur, &midsa, "statement").await.0, StatusCode::FORBIDDEN, "in another's name");
    let appeal = hall.own(&rapporteur, "appeal", &[("speech", id), ("party", midsa.id.as_str())]).await;
    assert_eq!(appeal.0, StatusCode::FORBIDDEN, "{appeal:?}");
    let page = format!("{}/entries/{}/{id}", hall.base, hall.item);
    assert_eq!(delegate.get(&page).await.status(), StatusCode::OK);
    assert_eq!(rapporteur.get(&page).await.status(), StatusCode::NOT_FOUND);
    let form = [("act", "hand_in"), ("command", "x"), ("speech", id), ("item", hall.item.as_str()), ("text", "no")];
    let handed = rapporteur.upload(&format!("{}/statement", hall.base), &form, None).await;
    assert_eq!(handed.0, StatusCode::FORBIDDEN, "{handed:?}");
    let unknown = hall.own(&delegate, "withdraw_speech", &[("speech", "no-such-entry")]).await;
    assert_eq!(unknown.0, StatusCode::NOT_FOUND, "{unknown:?}");
    assert_eq!(hall.podium(&delegate, "give", &[("speech", id)]).await.0, StatusCode::FORBIDDEN);
    assert_eq!(hall.world.programme().await, before, "nothing came of any of it");
}

async fn the_same_command_twice_is_one_entry(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let midsa = hall.party_of(DELEGATE).await;
    let once = command();
    let fields = [("party", midsa.id.as_str()), ("kind", "statement"), ("command", once.as_str())];
    for _ in 0..2 {
        let answer = hall.own(&delegate, "ask", &fields).await;
        assert_eq!(answer.0, StatusCode::OK, "a repeated request is told it is done: {answer:?}");
    }
    assert_eq!(hall.list().await.speeches.len(), 1);

    let entry = hall.entry(&midsa, SpeechState::Waiting).await;
    let version = hall.list().await.version.to_string();
    let given = command();
    let fields = [("speech", entry.id.as_str()), ("command", given.as_str())];
    for _ in 0..2 {
        let answer = hall.podium_at(&hall.facilitator, &version, "give", &fields).await;
        assert_eq!(answer.0, StatusCode::OK, "{answer:?}");
    }
    assert_eq!(hall.speech(&entry.id).await.intervals.len(), 1);
    let begun = hall.deeds().await.into_iter().filter(|(deed, _)| *deed == Deed::Begun).count();
    assert_eq!(begun, 1);
}

async fn two_parties_change_places(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, rapporteur) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(RAPPORTEUR).await);
    let first = hall.placed(&delegate, &hall.party_of(DELEGATE).await, "statement").await;
    let second = hall.placed(&rapporteur, &hall.party_of(RAPPORTEUR).await, "statement").await;
    let offered =
        hall.own(&delegate, "offer_swap", &[("speech", first.id.as_str()), ("other", second.id.as_str())]).await;
    assert_eq!(offered.0, StatusCode::OK, "{offered:?}");
    // Only the one who was asked can agree.
    let agree = [("speech", second.id.as_str()), ("other", first.id.as_str())];
    assert_eq!(hall.own(&delegate, "agree_swap", &agree).await.0, StatusCode::FORBIDDEN);
    hall.world.clock.forward(599);
    let agreed = hall.own(&rapporteur, "agree_swap", &agree).await;
    assert_eq!(agreed.0, StatusCode::OK, "{agreed:?}");
    let list = hall.list().await;
    let order: Vec<_> = in_order(&list).iter().map(|speech| &speech.id).collect();
    assert_eq!(order, [&second.id, &first.id]);

    // An offer is good for ten minutes.
    let offer = [("speech", second.id.as_str()), ("other", first.id.as_str())];
    assert_eq!(hall.own(&rapporteur, "offer_swap", &offer).await.0, StatusCode::OK);
    hall.world.clock.forward(600);
    let late = [("speech", first.id.as_str()), ("other", second.id.as_str())];
    refused(&hall.own(&delegate, "agree_swap", &late).await, "floor_no_offer");
    hall.the_log_agrees().await;
}

async fn a_closed_list_takes_points_of_order_and_what_the_chair_adds(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let parties = hall.parties_of(DELEGATE).await;
    let (midsa, kenya) = (&parties[0], &parties[1]);
    let chair = hall.world.sign_in(CHAIR).await;
    let closed = hall.podium(&chair, "close", &[]).await;
    assert_eq!(closed.0, StatusCode::OK, "{closed:?}");
    refused(&hall.asks(&delegate, midsa, "statement").await, "floor_list_closed");
    hall.placed(&delegate, midsa, "point_of_order").await;
    let added = hall.podium(&chair, "put_on", &[("party", kenya.id.as_str()), ("kind", "statement")]).await;
    assert_eq!(added.0, StatusCode::OK, "{added:?}");
    assert_eq!(hall.podium(&chair, "reopen_list", &[]).await.0, StatusCode::OK);
    hall.placed(&delegate, midsa, "statement").await;
    assert_eq!(
        hall.world.sign_in(FACILITATOR).await.get(&format!("{}/desk", hall.base)).await.status(),
        StatusCode::OK
    );
}
