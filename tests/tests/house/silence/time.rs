//! What time does: the last millisecond, a house that was down, a clock set back, letters that do not arrive.

use entente_app::pages::silence::post;
use entente_domain::{clock::Moment, outcome::DocumentDeed};
use entente_drafting::silence::SilenceState;
use entente_service::silence;
use futures::future::join_all;
use reqwest::StatusCode;

use super::hall::{
    HOUR, act, answer, inbox, job, letters, log_holds, path, prepared, running, silence_of, tell_the_rest, told,
};
use crate::world::{CHAIR, DELEGATE, OTHER_MECHANISM, RAPPORTEUR, SECRETARIAT, World};

crate::stories!(
    a_hundred_objections_in_the_last_millisecond_are_one_break,
    a_hundred_that_come_too_late_change_nothing,
    a_house_that_was_down_at_the_end_gives_the_time_back,
    a_clock_set_back_opens_nothing_again,
    what_was_stored_before_the_end_counts_whoever_died_meanwhile,
    it_begins_when_every_party_was_told,
    reminders_go_to_those_who_were_not_heard,
    the_chair_hears_who_asks_for_more_time,
);

const BREAK: [(&str, &str); 2] = [("act", "break"), ("answer", "objection")];

async fn a_hundred_objections_in_the_last_millisecond_are_one_break(world: World) {
    let silence = running(&world, &[]).await;
    world.clock.stop_at(Moment::from_micros(silence.expires_at.micros() - 1));
    let people = [world.sign_in(DELEGATE).await, world.sign_in(OTHER_MECHANISM).await, world.sign_in(RAPPORTEUR).await];
    let sent = (0..100).map(|number| answer(&people[number % 3], &silence, &BREAK));
    for (status, page) in join_all(sent).await {
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
    world.clock.stop_at(silence.expires_at.plus_seconds(5));
    job(&world.running).await;
    let broken = silence_of(&world, &silence.id).await;
    assert_eq!(broken.state, SilenceState::Broken);
    assert_eq!(told(&world, DocumentDeed::SilenceBroken).await.len(), 1);
    assert!(told(&world, DocumentDeed::SilenceAdopted).await.is_empty());
    let filed = inbox(&world, &silence.id).await;
    assert_eq!(filed.len(), 100, "every one is kept");
    assert!(filed.iter().all(|filed| filed.receipt.is_some() && !broken.is_late(&filed.response)));
    log_holds(&world).await;
}

async fn a_hundred_that_come_too_late_change_nothing(world: World) {
    let silence = running(&world, &[]).await;
    world.clock.stop_at(silence.expires_at);
    let people = [world.sign_in(DELEGATE).await, world.sign_in(OTHER_MECHANISM).await];
    let sent = (0..100).map(|number| answer(&people[number % 2], &silence, &BREAK));
    for (status, page) in join_all(sent).await {
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
    world.clock.stop_at(silence.expires_at.plus_seconds(5));
    job(&world.running).await;
    let adopted = silence_of(&world, &silence.id).await;
    assert_eq!(adopted.state, SilenceState::Adopted);
    let filed = inbox(&world, &silence.id).await;
    assert_eq!(filed.len(), 100);
    assert!(filed.iter().all(|filed| adopted.is_late(&filed.response)), "all are listed as late");
    assert!(told(&world, DocumentDeed::SilenceBroken).await.is_empty());
}

async fn a_house_that_was_down_at_the_end_gives_the_time_back(world: World) {
    let silence = running(&world, &[]).await;
    let app = &world.running.app;
    // Up until twenty minutes before the end; then nothing, for an hour.
    world.clock.stop_at(silence.expires_at.plus_seconds(-1_200));
    job(&world.running).await;
    world.clock.stop_at(silence.expires_at.plus_seconds(2_400));
    // Whoever is quicker than the first sign of life finds that nothing is decided yet.
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(answer(&delegate, &silence, &[("answer", "consent")]).await.0, StatusCode::SEE_OTHER);
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Running);
    let outage = silence::beat(&app.house, true).await.unwrap().expect("an outage");
    assert_eq!(outage.to.seconds_since(outage.from), 3_600);
    let public = post("https://entente.example");
    silence::due(&app.house, &app.live, &public).await.unwrap();
    silence::due(&app.house, &app.live, &public).await.unwrap();
    let moved = silence_of(&world, &silence.id).await;
    assert_eq!(moved.state, SilenceState::Running);
    assert_eq!(moved.expires_at, silence.expires_at.plus_seconds(HOUR), "by its length, in half hours");
    assert_eq!(told(&world, DocumentDeed::SilenceExtended).await.len(), 1, "moved once");
    let letter = letters(&world, DELEGATE).await.remove(0);
    assert!(letter.body.contains("could not be reached"), "{}", letter.body);
    // In the time that was given back an objection is in time.
    let arabic = world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(answer(&arabic, &silence, &BREAK).await.0, StatusCode::SEE_OTHER);
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Broken);
}

async fn a_clock_set_back_opens_nothing_again(world: World) {
    let silence = running(&world, &[]).await;
    world.clock.stop_at(silence.expires_at.plus_seconds(5));
    job(&world.running).await;
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Adopted);
    world.clock.stop_at(silence.expires_at.plus_seconds(-2 * HOUR));
    let arabic = world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(answer(&arabic, &silence, &BREAK).await.0, StatusCode::SEE_OTHER);
    job(&world.running).await;
    let after = silence_of(&world, &silence.id).await;
    assert_eq!(after.state, SilenceState::Adopted);
    let filed = inbox(&world, &silence.id).await.remove(0);
    assert!(after.is_late(&filed.response), "adopted is adopted, whatever the clock says");
    world.clock.stop_at(silence.expires_at.plus_seconds(60));
    job(&world.running).await;
    assert_eq!(told(&world, DocumentDeed::SilenceAdopted).await.len(), 1);
    assert!(told(&world, DocumentDeed::SilenceBroken).await.is_empty());
}

async fn what_was_stored_before_the_end_counts_whoever_died_meanwhile(world: World) {
    let silence = running(&world, &[]).await;
    let arabic = world.actor(OTHER_MECHANISM).await;
    world.clock.stop_at(silence.expires_at.plus_seconds(-1));
    // The server stored it in its own transaction, and died before anything else.
    let seat = silence.seats.iter().find(|seat| seat.standing.short.contains("ADD")).unwrap();
    let response = entente_drafting::silence::Response {
        id: super::command(),
        party: seat.party.clone(),
        short: seat.standing.short.clone(),
        by: arabic.user(),
        answer: entente_drafting::silence::Answer::Objection,
        text: String::new(),
        paras: Vec::new(),
        named: false,
        received_at: world.running.app.house.now(),
        taken_back_at: None,
    };
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let command = entente_domain::ids::CommandId::new(super::command());
    entente_store::silence::put_in(tx.link(), &silence.id, &response, &command).await.unwrap();
    tx.commit().await.unwrap();
    world.clock.stop_at(silence.expires_at.plus_seconds(30));
    let other = world.opened_again().await;
    job(&other).await;
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Broken);
    let filed = inbox(&world, &silence.id).await.remove(0);
    assert!(filed.receipt.is_some() && filed.event_seq.is_some());
    log_holds(&world).await;
}

async fn it_begins_when_every_party_was_told(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let silence = prepared(&world, &secretariat, &[]).await;
    assert_eq!(act(&world, &secretariat, &silence.id, &[("act", "announce")]).await.0, StatusCode::SEE_OTHER);
    tell_the_rest(&world, &secretariat, &silence.id, &[]).await;
    // Every letter to one party comes back.
    let mut tx = world.running.app.house.database.write().await.unwrap();
    for mail in letters(&world, OTHER_MECHANISM).await {
        entente_store::sessions::mail_failed(tx.link(), &mail.id, Moment::from_micros(i64::MAX), "no such box")
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let announced = silence_of(&world, &silence.id).await;
    world.clock.stop_at(announced.starts_at.plus_seconds(10));
    job(&world.running).await;
    job(&world.running).await;
    let waiting = silence_of(&world, &silence.id).await;
    assert_eq!(waiting.state, SilenceState::Announced);
    let told_chair: Vec<_> =
        letters(&world, CHAIR).await.into_iter().filter(|mail| mail.body.contains("cannot begin")).collect();
    assert_eq!(told_chair.len(), 1, "the chair is told once");
    assert!(told_chair[0].body.contains("ADD"), "{}", told_chair[0].body);
    let (_, page) = secretariat.page(&path(&silence)).await;
    assert!(page.contains("value=\"told\""), "{page}");
    let seat = waiting.seats.iter().find(|seat| seat.notified_at.is_none()).unwrap();
    world.clock.stop_at(announced.starts_at.plus_seconds(7 * HOUR));
    let told_party = [("act", "told"), ("party", seat.party.as_str())];
    assert_eq!(act(&world, &secretariat, &silence.id, &told_party).await.0, StatusCode::SEE_OTHER);
    job(&world.running).await;
    let begun = silence_of(&world, &silence.id).await;
    assert_eq!(begun.state, SilenceState::Running);
    assert_eq!(begun.expires_at.seconds_since(begun.starts_at), 72 * HOUR, "nobody loses time by the delay");
}

async fn reminders_go_to_those_who_were_not_heard(world: World) {
    let silence = running(&world, &[]).await;
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(answer(&delegate, &silence, &[("act", "acknowledge")]).await.0, StatusCode::SEE_OTHER);
    let mut now = silence.starts_at;
    while now < silence.expires_at {
        world.clock.stop_at(now);
        job(&world.running).await;
        now = now.plus_seconds(1_800);
    }
    let reminded = async |email: &str| {
        let all = letters(&world, email).await;
        all.into_iter().filter(|mail| mail.subject.contains(':') && mail.calendar.is_none()).count()
    };
    assert_eq!(reminded(OTHER_MECHANISM).await, 4);
    assert_eq!(reminded(DELEGATE).await, 0, "who has acknowledged is left in peace");
}

async fn the_chair_hears_who_asks_for_more_time(world: World) {
    let silence = running(&world, &[]).await;
    let delegate = world.sign_in(DELEGATE).await;
    let asked = [("answer", "extension_request"), ("text", "Our capital is closed until Monday.")];
    let (status, page) = answer(&delegate, &silence, &asked).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    job(&world.running).await;
    let asks = |mail: &str| mail.contains("asks for more time") && mail.contains("closed until Monday");
    let told: Vec<_> = letters(&world, CHAIR).await.into_iter().filter(|mail| asks(&mail.body)).collect();
    assert_eq!(told.len(), 1, "once, whoever looks again");
    assert!(!letters(&world, DELEGATE).await.iter().any(|mail| asks(&mail.body)), "it is the chair's");
    assert_eq!(silence_of(&world, &silence.id).await.expires_at, silence.expires_at, "nothing moves by asking");
}
