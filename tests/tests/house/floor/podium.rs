//! The podium and the floor: giving, halting and taking it; two desks in the
//! same second; and taking back what was just done.

use entente_domain::{
    meeting::ItemState,
    speakers::{Deed, SpeechState, Verdict},
};
use reqwest::StatusCode;

use super::{Hall, but_for_versions, command, refused};
use crate::world::{CHAIR, DELEGATE, RAPPORTEUR, World};

crate::stories!(
    the_chair_gives_halts_and_takes_the_floor,
    a_point_of_order_halts_and_is_ruled_on,
    two_desks_give_the_floor_in_the_same_second,
    what_was_done_is_taken_back_within_ten_seconds,
    nothing_is_taken_back_over_others_heads,
);

async fn the_chair_gives_halts_and_takes_the_floor(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let parties = hall.parties_of(DELEGATE).await;
    let first = hall.placed(&delegate, &parties[0], "statement").await;
    let second = hall.placed(&delegate, &parties[1], "statement").await;

    // Stopped, so that what is spoken can be told to the second.
    let now = hall.house().now();
    hall.world.clock.stop_at(now);
    hall.presses("give", &first.id).await;
    hall.world.clock.stop_at(now.plus_seconds(50));
    hall.presses("pause", &first.id).await;
    hall.world.clock.stop_at(now.plus_seconds(80));
    hall.presses("resume_speech", &first.id).await;
    let added = hall.podium(&hall.facilitator, "add_time", &[("speech", first.id.as_str()), ("seconds", "30")]).await;
    assert_eq!(added.0, StatusCode::OK, "{added:?}");
    hall.world.clock.stop_at(now.plus_seconds(100));
    hall.presses("please_conclude", &first.id).await;
    let (_, room) = delegate.page(&hall.base).await;
    assert!(room.contains("The chair asks you to conclude."), "the speaker is told, silently");
    hall.world.clock.stop_at(now.plus_seconds(110));
    // The next begins: who spoke has spoken.
    hall.presses("give", &second.id).await;
    let spoken = hall.speech(&first.id).await;
    assert_eq!(spoken.state, SpeechState::Done);
    assert_eq!(spoken.spoken_seconds(hall.house().now()), 80, "fifty and thirty; the halt does not count");
    assert_eq!(spoken.limit_seconds(), Some(210));
    hall.world.clock.stop_at(now.plus_seconds(170));
    hall.presses("end", &second.id).await;
    assert_eq!(hall.speech(&second.id).await.spoken_seconds(hall.house().now()), 60);
    refused(&hall.podium(&hall.facilitator, "end", &[("speech", second.id.as_str())]).await, "floor_speech_state");

    // Called and not there: to the end; not there twice: lapsed.
    let third = hall.placed(&delegate, &parties[0], "statement").await;
    for state in [SpeechState::Waiting, SpeechState::Lapsed] {
        hall.presses("call", &third.id).await;
        hall.presses("skip", &third.id).await;
        assert_eq!(hall.speech(&third.id).await.state, state);
    }
    hall.the_log_agrees().await;
}

async fn a_point_of_order_halts_and_is_ruled_on(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, rapporteur) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(RAPPORTEUR).await);
    let (midsa, midwa) = (hall.party_of(DELEGATE).await, hall.party_of(RAPPORTEUR).await);
    let speech = hall.placed(&delegate, &midsa, "statement").await;
    hall.presses("give", &speech.id).await;
    let point = hall.placed(&rapporteur, &midwa, "point_of_order").await;
    hall.presses("give", &point.id).await;
    assert_eq!(hall.speech(&speech.id).await.state, SpeechState::Paused);
    refused(
        &hall.podium(&hall.facilitator, "resume_speech", &[("speech", speech.id.as_str())]).await,
        "floor_somebody_speaks",
    );

    let ruling = [("speech", point.id.as_str()), ("verdict", "rejected"), ("text", "On the substance")];
    let ruled = hall.podium(&hall.facilitator, "rule", &ruling).await;
    assert_eq!(ruled.0, StatusCode::OK, "{ruled:?}");
    let ruled_out = hall.speech(&point.id).await;
    assert_eq!(ruled_out.state, SpeechState::RuledOut);
    assert_eq!(ruled_out.ruling.as_ref().map(|ruling| ruling.verdict), Some(Verdict::Rejected));

    let appeal = hall.own(&delegate, "appeal", &[("speech", point.id.as_str()), ("party", midsa.id.as_str())]).await;
    assert_eq!(appeal.0, StatusCode::OK, "{appeal:?}");
    let decided = hall.podium(&hall.facilitator, "appeal_overruled", &[("speech", point.id.as_str())]).await;
    assert_eq!(decided.0, StatusCode::OK, "{decided:?}");
    let ruling = hall.speech(&point.id).await.ruling.unwrap();
    assert_eq!((ruling.appealed_by.as_deref(), ruling.upheld), (Some(midsa.short.as_str()), Some(false)));

    hall.presses("resume_speech", &speech.id).await;
    assert_eq!(hall.list().await.speaking().map(|speech| speech.id.clone()), Some(speech.id));
    hall.the_log_agrees().await;
}

async fn two_desks_give_the_floor_in_the_same_second(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, chair) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(CHAIR).await);
    let parties = hall.parties_of(DELEGATE).await;
    let first = hall.placed(&delegate, &parties[0], "statement").await;
    let second = hall.placed(&delegate, &parties[1], "statement").await;
    let seen = hall.list().await.version.to_string();
    let (to_the_first, to_the_second) = ([("speech", first.id.as_str())], [("speech", second.id.as_str())]);
    let (one, two) = tokio::join!(
        hall.podium_at(&hall.facilitator, &seen, "give", &to_the_first),
        hall.podium_at(&chair, &seen, "give", &to_the_second),
    );
    let won = if one.0 == StatusCode::OK { &first } else { &second };
    let waits = if one.0 == StatusCode::OK { &second } else { &first };
    let mut answers = [one, two];
    answers.sort_by_key(|answer| answer.0);
    assert_eq!(answers[0].0, StatusCode::OK, "{answers:?}");
    refused(&answers[1], "stale");
    assert_eq!(hall.speech(&won.id).await.state, SpeechState::Speaking);
    assert_eq!(hall.speech(&waits.id).await.state, SpeechState::Waiting, "nobody was skipped");

    // Without a script the loser is led back to the desk and told why.
    let give = command();
    let old = [
        ("act", "give"),
        ("item", hall.item.as_str()),
        ("speech", waits.id.as_str()),
        ("version", seen.as_str()),
        ("command", give.as_str()),
    ];
    let answer = chair.post(&format!("{}/list", hall.base), &old).await;
    assert_eq!(answer.headers()["location"], format!("{}/desk?notice=stale#floor", hall.base).as_str());

    // What a party asks for meanwhile does not make the chair's press come too late.
    let seen = hall.list().await.version.to_string();
    let rapporteur = hall.world.sign_in(RAPPORTEUR).await;
    hall.placed(&rapporteur, &hall.party_of(RAPPORTEUR).await, "statement").await;
    let next = hall.podium_at(&chair, &seen, "give", &[("speech", waits.id.as_str())]).await;
    assert_eq!(next.0, StatusCode::OK, "{next:?}");
}

async fn what_was_done_is_taken_back_within_ten_seconds(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let parties = hall.parties_of(DELEGATE).await;
    let first = hall.placed(&delegate, &parties[0], "statement").await;
    let second = hall.placed(&delegate, &parties[1], "statement").await;
    hall.presses("give", &first.id).await;

    // The next was given the floor by mistake: one act on two entries.
    let before = hall.world.programme().await;
    hall.presses("give", &second.id).await;
    assert_eq!(hall.speech(&first.id).await.state, SpeechState::Done);
    hall.world.clock.forward(9);
    let back = hall.podium(&hall.facilitator, "undo", &[]).await;
    assert_eq!(back.0, StatusCode::OK, "{back:?}");
    assert_eq!(but_for_versions(hall.world.programme().await), but_for_versions(before), "as if it had not been");
    refused(&hall.podium(&hall.facilitator, "undo", &[]).await, "nothing_to_undo");

    // An item concluded over a speaker's head: item, list and speech come back together.
    let before = hall.world.programme().await;
    hall.acts("conclude_over", &hall.item).await;
    let after = hall.world.programme().await;
    assert_eq!(after.item(&hall.item).map(|item| item.state), Some(ItemState::Concluded));
    let undone = command();
    for _ in 0..2 {
        let back = hall.podium(&hall.facilitator, "undo", &[("command", undone.as_str())]).await;
        assert_eq!(back.0, StatusCode::OK, "the same command twice is one: {back:?}");
    }
    assert_eq!(but_for_versions(hall.world.programme().await), but_for_versions(before));

    hall.presses("end", &first.id).await;
    hall.world.clock.forward(11);
    refused(&hall.podium(&hall.facilitator, "undo", &[]).await, "nothing_to_undo");
    let taken_back = hall.deeds().await.into_iter().filter(|(deed, _)| *deed == Deed::Ended).count();
    assert_eq!(taken_back, 1, "what was taken back stays in the log");
    hall.the_log_agrees().await;
}

async fn nothing_is_taken_back_over_others_heads(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, chair) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(CHAIR).await);
    let parties = hall.parties_of(DELEGATE).await;
    let first = hall.placed(&delegate, &parties[0], "statement").await;
    hall.presses("give", &first.id).await;
    assert_eq!(hall.podium(&chair, "pause", &[("speech", first.id.as_str())]).await.0, StatusCode::OK);
    let before = hall.world.programme().await;
    refused(&hall.podium(&hall.facilitator, "undo", &[]).await, "stale");
    assert_eq!(hall.world.programme().await, before);

    // What others do to other things stays done.
    hall.presses("resume_speech", &first.id).await;
    let joined = hall.placed(&delegate, &parties[1], "statement").await;
    let back = hall.podium(&hall.facilitator, "undo", &[]).await;
    assert_eq!(back.0, StatusCode::OK, "{back:?}");
    assert_eq!(hall.speech(&first.id).await.state, SpeechState::Paused);
    assert_eq!(hall.speech(&joined.id).await.state, SpeechState::Waiting);
    // What a party asked for is not the desk's to take back, and the chair's act is not the facilitator's.
    assert_eq!(hall.podium(&delegate, "undo", &[]).await.0, StatusCode::FORBIDDEN);
    refused(&hall.podium(&chair, "undo", &[]).await, "stale");
    hall.the_log_agrees().await;
}
