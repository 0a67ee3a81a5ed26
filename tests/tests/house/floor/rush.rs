//! Many at once: a hall that asks in the same second, and a list that closes
//! while somebody presses.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    ids::PartyId,
    speakers::{Deed, ListState, SpeechState, in_order},
};
use entente_service::{
    Actor, directory,
    floor::due,
    import::participants::{Shape, import},
};
use futures::{StreamExt as _, stream};
use reqwest::StatusCode;

use super::{Hall, command, participants, refused, sample_a};
use crate::world::{
    CHAIR, DELEGATE, FACILITATOR, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, TECHNICIAN, World,
};

crate::stories!(
    a_thousand_ask_in_the_same_second,
    a_list_closes_by_the_instant_and_not_by_the_job,
    a_list_closes_once_whoever_looks,
    who_presses_while_the_list_is_being_closed_is_answered_either_way,
);

/// Who asks in a rush, each for many parties: as many browsers as a test can hold.
const PEOPLE: [(&str, &str); 8] = [
    (DELEGATE, "Delegate with two parties"),
    (RAPPORTEUR, "Rapporteur of sample A"),
    (CHAIR, "Chair of sample A"),
    (OTHER_MECHANISM, "عضو حوار أبو ظبي"),
    (SECRETARIAT, "Technical secretariat"),
    (TECHNICIAN, "Technician of the hall"),
    (FACILITATOR, "Facilitator of sample A"),
    (OUTSIDER, "Somebody without a part"),
];

/// More than ever sat in one hall. On PostgreSQL fewer, for time alone: the order is kept by one row's lock there
/// as by one writer here, and an unoptimised server needs three times as long to say each sentence to another process.
const HALL: usize = 1_000;
const HALL_ON_POSTGRES: usize = 300;
/// Requests on their way at any moment; the rest knock as soon as there is room.
const AT_ONCE: usize = 200;

async fn a_thousand_ask_in_the_same_second(world: World) {
    let hall = Hall::open(world).await;
    let app = &hall.world.running.app;
    let known = directory::read(&app.house, &app.catalogue, &Actor::House).await.expect("the directory").known();
    let parties = if app.house.database.engine() == "sqlite" { HALL } else { HALL_ON_POSTGRES };
    let csv = participants(&PEOPLE, parties);
    let seated = import(&app.house, &app.live, &Actor::House, &sample_a(), csv.as_bytes(), Shape::Csv, &known).await;
    assert_eq!(seated.expect("they are seated"), parties);

    let mut presses = Vec::new();
    let mut people = Vec::new();
    for (email, _) in PEOPLE {
        people.push((hall.world.sign_in(email).await, hall.parties_of(email).await));
    }
    for (person, parties) in &people {
        for party in parties.iter().filter(|party| party.short.starts_with("Delegation")) {
            presses.push((person, party.id.clone()));
        }
    }
    assert_eq!(presses.len(), parties);
    // A tenth of them press twice: the phone was slow to answer.
    let again: Vec<(&Person, PartyId)> = presses.iter().step_by(10).cloned().collect();
    presses.extend(again);
    let hall_ref = &hall;
    let mut asked = stream::iter(presses)
        .map(|(person, party)| async move {
            let fields = [("party", party.as_str()), ("kind", "statement")];
            let answer = hall_ref.own(person, "ask", &fields).await;
            (party, answer)
        })
        .buffer_unordered(AT_ONCE);
    let mut answers: BTreeMap<PartyId, Vec<(StatusCode, String)>> = BTreeMap::new();
    while let Some((party, answer)) = asked.next().await {
        answers.entry(party).or_default().push(answer);
    }
    drop(asked);

    // Each is answered with a place or a refusal, and each party has one place.
    let list = hall.list().await;
    for (party, answers) in &answers {
        let placed = answers.iter().filter(|(status, _)| *status == StatusCode::OK).count();
        assert_eq!(placed, 1, "{answers:?}");
        for refusal in answers.iter().filter(|(status, _)| *status != StatusCode::OK) {
            refused(refusal, "floor_already_on_list");
        }
        let waiting = list.speeches.iter().filter(|speech| speech.party == *party).count();
        assert_eq!(waiting, 1, "none is lost and none stands twice");
    }
    assert_eq!(list.with_state(SpeechState::Waiting).count(), parties);

    // They speak in the order in which they came, as the log has it.
    let came: Vec<_> = hall.deeds().await.into_iter().filter(|(deed, _)| *deed == Deed::Joined).collect();
    assert_eq!(came.len(), parties);
    let came: Vec<_> = came.into_iter().flat_map(|(_, speeches)| speeches).collect();
    let order: Vec<_> = in_order(&list).into_iter().map(|speech| speech.id.clone()).collect();
    assert_eq!(order, came);
    assert_eq!(came.iter().collect::<BTreeSet<_>>().len(), parties);
    hall.the_log_agrees().await;
}

async fn a_list_closes_by_the_instant_and_not_by_the_job(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let parties = hall.parties_of(DELEGATE).await;
    let now = hall.house().now();
    hall.world.clock.stop_at(now);
    let announced = hall.podium(&hall.facilitator, "announce_closing", &[("minutes", "10")]).await;
    assert_eq!(announced.0, StatusCode::OK, "{announced:?}");
    let closing_at = hall.list().await.head.closing_at.expect("the instant is named");
    assert_eq!(closing_at, now.plus_seconds(600));

    let just_before = entente_domain::clock::Moment::from_micros(closing_at.micros() - 1);
    hall.world.clock.stop_at(just_before);
    hall.placed(&delegate, &parties[0], "statement").await;
    hall.world.clock.stop_at(closing_at);
    refused(&hall.asks(&delegate, &parties[1], "statement").await, "floor_list_closed");
    assert_eq!(hall.list().await.head.state, ListState::ClosingAnnounced, "the job has not been by");
    hall.placed(&delegate, &parties[1], "point_of_order").await;
    let kenya = [("party", parties[1].id.as_str()), ("kind", "statement")];
    let added = hall.podium(&hall.facilitator, "put_on", &kenya).await;
    assert_eq!(added.0, StatusCode::OK, "the chair may still add");

    let live = &hall.world.running.app.live;
    assert_eq!(due(hall.house(), live).await.unwrap(), 1);
    assert_eq!(hall.list().await.head.state, ListState::Closed);
    assert_eq!(due(hall.house(), live).await.unwrap(), 0, "and nothing is left to do");
    hall.the_log_agrees().await;
}

async fn a_list_closes_once_whoever_looks(world: World) {
    let hall = Hall::open(world).await;
    let another = hall.world.opened_again().await;
    for round in 1..=5 {
        let announced = hall.podium(&hall.facilitator, "announce_closing", &[("minutes", "1")]).await;
        assert_eq!(announced.0, StatusCode::OK, "{announced:?}");
        assert_eq!(due(hall.house(), &hall.world.running.app.live).await.unwrap(), 0, "not before its time");
        hall.world.clock.forward(61);
        let (here, there, here_too) = tokio::join!(
            due(hall.house(), &hall.world.running.app.live),
            due(&another.app.house, &another.app.live),
            due(hall.house(), &hall.world.running.app.live),
        );
        assert_eq!(here.unwrap() + there.unwrap() + here_too.unwrap(), 1, "round {round}");
        let closed = hall.deeds().await.into_iter().filter(|(deed, _)| *deed == Deed::Closed).count();
        assert_eq!(closed, round);
        assert_eq!(hall.podium(&hall.facilitator, "reopen_list", &[]).await.0, StatusCode::OK);
    }
    hall.the_log_agrees().await;
}

async fn who_presses_while_the_list_is_being_closed_is_answered_either_way(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, rapporteur) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(RAPPORTEUR).await);
    let (midsa, midwa) = (hall.party_of(DELEGATE).await, hall.party_of(RAPPORTEUR).await);
    for round in 0..8 {
        let (one, two, close) = tokio::join!(
            hall.asks(&delegate, &midsa, "statement"),
            hall.asks(&rapporteur, &midwa, "statement"),
            hall.podium(&hall.facilitator, "close", &[]),
        );
        assert_eq!(close.0, StatusCode::OK, "{close:?}");
        let list = hall.list().await;
        for (party, answer) in [(&midsa, one), (&midwa, two)] {
            let waits = list.with_state(SpeechState::Waiting).any(|speech| speech.party == party.id);
            if answer.0 == StatusCode::OK {
                assert!(waits, "round {round}: who was told so has a place");
            } else {
                refused(&answer, "floor_list_closed");
                assert!(!waits, "round {round}: who was refused has none");
            }
        }
        // In the log nobody came after the list was closed.
        let deeds = hall.deeds().await;
        let last_closed = deeds.iter().rposition(|(deed, _)| *deed == Deed::Closed).expect("it was closed");
        assert!(deeds[last_closed..].iter().all(|(deed, _)| *deed != Deed::Joined), "round {round}");
        assert_eq!(hall.podium(&hall.facilitator, "reopen_list", &[]).await.0, StatusCode::OK);
        for speech in list.with_state(SpeechState::Waiting) {
            let withdraw = [("speech", speech.id.as_str()), ("command", &command())];
            let who = if speech.party == midsa.id { &delegate } else { &rapporteur };
            assert_eq!(hall.own(who, "withdraw_speech", &withdraw).await.0, StatusCode::OK);
        }
    }
    hall.the_log_agrees().await;
}
