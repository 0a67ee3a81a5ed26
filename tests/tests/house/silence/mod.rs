//! Silence procedures through the front door: prepared, announced, answered, closed by the clock.

pub mod hall;
mod receipts;
mod time;

use entente_domain::{event::Event, outcome::DocumentDeed, people::PartyKind};
use entente_drafting::{
    model::{DocumentState, ParaStatus},
    silence::{Answer, SilenceState, acts::words_hash},
};
use hall::{
    HOUR, MEETING, act, all_agreed, answer, command, document, inbox, job, letters, log_holds, meeting, path, prepare,
    prepared, running, silence_of, told, typed,
};
use reqwest::StatusCode;

use super::world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, RAPPORTEUR, SECRETARIAT, World};

crate::stories!(
    a_text_is_adopted_by_silence,
    an_objection_breaks_it_and_only_the_chair_knows_whose,
    what_everybody_may_know_is_told,
    a_person_of_two_parties_names_the_one,
    observers_and_strangers_have_no_voice,
    the_chair_extends_and_withdraws,
    a_party_taken_away_keeps_its_voice,
    what_is_typed_and_refused_comes_back,
    who_is_wanted_sees_it_where_they_look_first,
);

async fn a_text_is_adopted_by_silence(world: World) {
    let silence = running(&world, &[]).await;
    assert_eq!(silence.state, SilenceState::Running);
    let under = document(&world).await;
    assert_eq!(under.state, DocumentState::Silence);
    // Everybody is written to, with the deadline for the calendar; by the reader's own clock and language.
    let arabic = letters(&world, OTHER_MECHANISM).await;
    let notice = arabic.iter().find(|mail| mail.calendar.is_some()).expect("a notice");
    assert!(notice.body.contains("Dubai") && notice.body.contains(&silence.words), "{}", notice.body);
    assert!(notice.calendar.as_deref().unwrap().contains(&format!("UID:silence.{}@entente", silence.id)));
    assert!(!letters(&world, OBSERVER).await.is_empty(), "observers are informed");
    assert_eq!(told(&world, DocumentDeed::SilenceStarted).await.len(), 1);

    let delegate = world.sign_in(DELEGATE).await;
    let (status, page) = delegate.page(&path(&silence)).await;
    assert_eq!(status, StatusCode::OK);
    // One instant, in the meeting's zone and in their own.
    assert!(page.contains("Unless a party objects in writing before"), "{page}");
    assert!(page.contains("Nairobi (your time:") && page.contains("Zurich"), "{page}");
    assert!(page.contains(&silence.words));
    let (status, _) = answer(&delegate, &silence, &[("act", "acknowledge")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (status, _) = answer(&delegate, &silence, &[("answer", "consent")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (status, _) = answer(&delegate, &silence, &[("answer", "reservation"), ("text", "We read it narrowly.")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    assert!(!rapporteur.page(&path(&silence)).await.1.contains("We read it narrowly."), "not theirs to read yet");

    // The job closes it five seconds after, once, however often and by however many servers it is run.
    world.clock.stop_at(silence.expires_at.plus_seconds(4));
    job(&world.running).await;
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Running);
    world.clock.stop_at(silence.expires_at.plus_seconds(5));
    let other = world.opened_again().await;
    tokio::join!(job(&world.running), job(&other), job(&world.running), job(&other));
    let adopted = silence_of(&world, &silence.id).await;
    assert_eq!(adopted.state, SilenceState::Adopted);
    assert_eq!(told(&world, DocumentDeed::SilenceAdopted).await.len(), 1);
    let after = document(&world).await;
    assert_eq!(after.state, DocumentState::Adopted);
    let present: Vec<_> = after.present().cloned().collect();
    assert_eq!(words_hash(&present), silence.words, "the adopted text is the one that was under silence");
    let count = letters(&world, OBSERVER).await.iter().filter(|mail| mail.subject.contains("Adopted")).count();
    assert_eq!(count, 1, "told once");
    // Days have passed: everybody signs in again.
    let (delegate, rapporteur) = (world.sign_in(DELEGATE).await, world.sign_in(RAPPORTEUR).await);
    // What is annexed is everybody's to read now, and more can be filed for two days.
    assert!(rapporteur.page(&path(&silence)).await.1.contains("We read it narrowly."));
    let explained = [("answer", "explanation"), ("text", "Why we kept silent.")];
    assert_eq!(answer(&rapporteur, &silence, &explained).await.0, StatusCode::SEE_OTHER);
    assert!(delegate.page(&path(&silence)).await.1.contains("Why we kept silent."));
    // An objection now is recorded as late, shown to the chair, and changes nothing.
    let late = [("act", "break"), ("answer", "objection")];
    assert_eq!(answer(&rapporteur, &silence, &late).await.0, StatusCode::SEE_OTHER);
    let filed = inbox(&world, &silence.id).await;
    let objection = filed.iter().find(|filed| filed.response.answer == Answer::Objection).unwrap();
    assert!(adopted.is_late(&objection.response));
    let chair = world.sign_in(CHAIR).await;
    assert!(chair.page(&path(&silence)).await.1.contains("class=\"late\""));
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Adopted);
    log_holds(&world).await;
}

async fn an_objection_breaks_it_and_only_the_chair_knows_whose(world: World) {
    let silence = running(&world, &[]).await;
    let arabic = world.sign_in(OTHER_MECHANISM).await;
    let objected =
        document(&world).await.present().find(|para| para.number == "OP1" || para.number == "1").unwrap().clone();
    let para = objected.id.to_string();
    let fields = [("answer", "objection"), ("text", "Our capital cannot."), ("para", para.as_str())];
    // The first form asks again, and nothing has happened yet.
    let (status, page) = answer(&arabic, &silence, &fields).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("value=\"break\"") && page.contains("Our capital cannot."), "{page}");
    assert!(inbox(&world, &silence.id).await.is_empty());
    let mut confirmed = vec![("act", "break")];
    confirmed.extend_from_slice(&fields);
    let (status, _) = answer(&arabic, &silence, &confirmed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);

    let broken = silence_of(&world, &silence.id).await;
    assert_eq!(broken.state, SilenceState::Broken);
    let after = document(&world).await;
    assert_eq!(after.state, DocumentState::Reading);
    for one in after.present().filter(|one| one.status != ParaStatus::Agreed && !one.number.is_empty()) {
        assert_eq!(one.id, objected.id, "only what was objected to is open again");
    }
    assert!(!after.para(&objected.id).unwrap().status.is_frozen());
    // Everybody is told at once, nobody by whom; the log does not say it either.
    let notice = letters(&world, DELEGATE).await.remove(0);
    assert!(notice.subject.starts_with("Silence broken"), "{}", notice.subject);
    assert!(!notice.body.contains("ADD"), "{}", notice.body);
    assert!(notice.calendar.unwrap().contains("STATUS:CANCELLED"));
    for deed in [DocumentDeed::SilenceBroken, DocumentDeed::SilenceAnswered] {
        let events = told(&world, deed).await;
        assert_eq!(events.len(), 1);
        assert!(matches!(&events[0], Event::DocumentChanged { party: None, .. }), "{events:?}");
    }
    let name = broken.seats.iter().find(|seat| seat.standing.short.contains("ADD")).unwrap().standing.short.clone();
    for (email, knows) in
        [(CHAIR, true), (FACILITATOR, true), (SECRETARIAT, false), (DELEGATE, false), (RAPPORTEUR, false)]
    {
        let person = world.sign_in(email).await;
        let (_, page) = person.page(&path(&silence)).await;
        assert_eq!(page.contains("Our capital cannot."), knows, "{email}");
        let (_, record) = person.page(&format!("{MEETING}/record")).await;
        assert!(!record.contains("Our capital cannot."), "{email}");
    }
    assert!(!name.is_empty());
    // With the notice out it cannot be taken back.
    let filed = inbox(&world, &silence.id).await.remove(0);
    let back = [("act", "take_back"), ("response", filed.response.id.as_str())];
    assert_eq!(answer(&arabic, &silence, &back).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    log_holds(&world).await;

    // The same words again need a reason.
    let secretariat = world.sign_in(SECRETARIAT).await;
    let again = all_agreed(&world).await;
    let (status, page) = prepare(&world, &secretariat, &again, &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("under silence before"), "{page}");
    let (status, _) =
        prepare(&world, &secretariat, &again, &[("reason", "The party has no objection any more.")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
}

async fn what_everybody_may_know_is_told(world: World) {
    let silence = running(&world, &[("disclosure", "all")]).await;
    let arabic = world.sign_in(OTHER_MECHANISM).await;
    let fields = [("act", "break"), ("answer", "amendment"), ("text", "Replace \"will\" by \"should\".")];
    assert_eq!(answer(&arabic, &silence, &fields).await.0, StatusCode::SEE_OTHER);
    let events = told(&world, DocumentDeed::SilenceBroken).await;
    assert!(matches!(&events[0], Event::DocumentChanged { party: Some(_), .. }), "{events:?}");
    let notice = letters(&world, DELEGATE).await.remove(0);
    assert!(notice.body.contains("ADD"), "{}", notice.body);
    let delegate = world.sign_in(DELEGATE).await;
    assert!(delegate.page(&path(&silence)).await.1.contains("should"));
}

async fn a_person_of_two_parties_names_the_one(world: World) {
    // The delegate of one mechanism is seated for a second one.
    let delegate = world.actor(DELEGATE).await;
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let parties = entente_store::meetings::parties(tx.link(), &meeting()).await.unwrap();
    let of = |short: &str| parties.iter().find(|party| party.kind == PartyKind::Rcp && party.short.contains(short));
    let (first, second) = (of("MIDSA").unwrap().clone(), of("MIDWA").unwrap().clone());
    let seat = entente_domain::people::Membership {
        party: second.id.clone(),
        user: delegate.user().unwrap(),
        role: entente_domain::people::MemberRole::Alternate,
        may_commit: true,
    };
    entente_store::meetings::put_member(tx.link(), &seat).await.unwrap();
    tx.commit().await.unwrap();
    let silence = running(&world, &[]).await;
    let person = world.sign_in(DELEGATE).await;
    let (status, page) = answer(&person, &silence, &[("answer", "consent")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("say in whose name"), "{page}");
    for party in [&first, &second] {
        let fields = [("answer", "consent"), ("party", party.id.as_str())];
        assert_eq!(answer(&person, &silence, &fields).await.0, StatusCode::SEE_OTHER);
    }
    let filed = inbox(&world, &silence.id).await;
    assert_eq!(filed.len(), 2);
    for party in [&first, &second] {
        assert!(filed.iter().any(|filed| filed.response.party == party.id), "{}", party.short);
    }
    // In nobody else's name.
    let stranger = of("ADD").unwrap().id.clone();
    let fields = [("answer", "consent"), ("party", stranger.as_str())];
    assert_eq!(answer(&person, &silence, &fields).await.0, StatusCode::UNPROCESSABLE_ENTITY);

    // An alternate who may not commit the party cannot answer, but can acknowledge.
    let mut tx = world.running.app.house.database.write().await.unwrap();
    for party in [&first, &second] {
        let seat = entente_domain::people::Membership { party: party.id.clone(), may_commit: false, ..seat.clone() };
        entente_store::meetings::put_member(tx.link(), &seat).await.unwrap();
    }
    tx.commit().await.unwrap();
    let fields = [("answer", "consent"), ("party", first.id.as_str())];
    let (status, page) = answer(&person, &silence, &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("alternate who may commit"), "{page}");
    let fields = [("act", "acknowledge"), ("party", second.id.as_str())];
    assert_eq!(answer(&person, &silence, &fields).await.0, StatusCode::SEE_OTHER);
}

async fn observers_and_strangers_have_no_voice(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let silence = prepared(&world, &secretariat, &[]).await;
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(delegate.get(&path(&silence)).await.status(), StatusCode::NOT_FOUND, "what is prepared is the podium's");
    let prepares = format!("{MEETING}/documents/{}/silence", silence.document);
    assert_eq!(delegate.get(&prepares).await.status(), StatusCode::FORBIDDEN);
    let (status, _) = act(&world, &delegate, &silence.id, &[("act", "announce")]).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let (status, _) = act(&world, &secretariat, &silence.id, &[("act", "announce")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    hall::tell_the_rest(&world, &secretariat, &silence.id, &[]).await;
    assert_eq!(delegate.get(&path(&silence)).await.status(), StatusCode::OK);
    // It has not begun.
    assert_eq!(answer(&delegate, &silence, &[("answer", "consent")]).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    world.clock.stop_at(silence.starts_at);
    job(&world.running).await;
    let observer = world.sign_in(OBSERVER).await;
    assert_eq!(observer.get(&path(&silence)).await.status(), StatusCode::OK);
    assert_eq!(answer(&observer, &silence, &[("answer", "consent")]).await.0, StatusCode::FORBIDDEN);
    // The chair sits for a State, which has no voice among mechanisms.
    let chair = world.sign_in(CHAIR).await;
    let (status, page) = answer(&chair, &silence, &[("answer", "consent")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    assert!(page.contains("None of your parties"), "{page}");
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(&path(&silence)).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(answer(&outsider, &silence, &[("answer", "consent")]).await.0, StatusCode::NOT_FOUND);
    assert!(inbox(&world, &silence.id).await.is_empty());
    // One at a time: while it is open nobody prepares another, and nobody touches the text.
    let (status, page) = prepare(&world, &secretariat, &document(&world).await, &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Another silence procedure"), "{page}");
}

async fn the_chair_extends_and_withdraws(world: World) {
    let silence = running(&world, &[]).await;
    let (chair, secretariat) = (world.sign_in(CHAIR).await, world.sign_in(SECRETARIAT).await);
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(answer(&delegate, &silence, &[("answer", "consent")]).await.0, StatusCode::SEE_OTHER);
    let until = typed(silence.expires_at.plus_seconds(24 * HOUR));
    let extend = [("act", "extend"), ("until", until.as_str()), ("extend-reason", "Capitals asked for a day.")];
    assert_eq!(act(&world, &secretariat, &silence.id, &extend).await.0, StatusCode::FORBIDDEN);
    assert_eq!(act(&world, &chair, &silence.id, &extend).await.0, StatusCode::SEE_OTHER);
    let longer = silence_of(&world, &silence.id).await;
    assert_eq!(longer.expires_at, silence.expires_at.plus_seconds(24 * HOUR));
    let earlier = typed(silence.expires_at);
    let back = [("act", "extend"), ("until", earlier.as_str()), ("extend-reason", "Back.")];
    assert_eq!(act(&world, &chair, &silence.id, &back).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let letter = letters(&world, DELEGATE).await.remove(0);
    assert!(letter.body.contains("Capitals asked for a day."), "{}", letter.body);
    assert!(letter.calendar.unwrap().contains("SEQUENCE:"));
    // At the old end nothing happens.
    world.clock.stop_at(silence.expires_at.plus_seconds(60));
    job(&world.running).await;
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Running);
    assert_eq!(inbox(&world, &silence.id).await.len(), 1, "consents stay");
    let (chair, secretariat) = (world.sign_in(CHAIR).await, world.sign_in(SECRETARIAT).await);
    let withdraw = [("act", "withdraw"), ("withdraw-reason", "The text has a mistake.")];
    assert_eq!(act(&world, &secretariat, &silence.id, &withdraw).await.0, StatusCode::FORBIDDEN);
    // Two pages, one act: whoever acts on what was there before is told.
    let (acts, command) = (format!("{}/acts", path(&silence)), command());
    let stale = [("act", "withdraw"), ("withdraw-reason", "x"), ("seen", "1"), ("command", command.as_str())];
    let old = chair.post(&acts, &stale);
    assert_eq!(old.await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(act(&world, &chair, &silence.id, &withdraw).await.0, StatusCode::SEE_OTHER);
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Withdrawn);
    assert_ne!(document(&world).await.state, DocumentState::Silence);
    world.clock.stop_at(longer.expires_at.plus_seconds(60));
    job(&world.running).await;
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Withdrawn);
    assert!(told(&world, DocumentDeed::SilenceAdopted).await.is_empty());
}

async fn a_party_taken_away_keeps_its_voice(world: World) {
    let silence = running(&world, &[]).await;
    let seat = silence.seats.iter().find(|seat| seat.standing.short.contains("MIDWA")).unwrap().clone();
    let mut tx = world.running.app.house.database.write().await.unwrap();
    for statement in ["delete from party_member where party_id = $1", "delete from party where id = $1"] {
        let id = seat.party.to_string();
        match tx.link() {
            entente_store::Link::Sqlite(c) => drop(sqlx::query(statement).bind(id).execute(c).await.unwrap()),
            entente_store::Link::Postgres(c) => drop(sqlx::query(statement).bind(id).execute(c).await.unwrap()),
        }
    }
    tx.commit().await.unwrap();
    let chair = world.sign_in(CHAIR).await;
    assert!(chair.page(&path(&silence)).await.1.contains("keeps its voice here"));
    // Its head is the meeting's rapporteur too, and answers for it as before.
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let (status, page) = answer(&rapporteur, &silence, &[("act", "break"), ("answer", "objection")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    assert_eq!(silence_of(&world, &silence.id).await.state, SilenceState::Broken);
}

async fn what_is_typed_and_refused_comes_back(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let document = all_agreed(&world).await;
    let page = secretariat.page(&format!("{MEETING}/documents/{}/silence", document.id)).await;
    assert_eq!(page.0, StatusCode::OK);
    assert!(page.1.contains("<table") && page.1.contains("Working hours"), "{}", page.1);
    let now = world.running.app.house.now();
    let soon = typed(now.plus_seconds(10 * HOUR));
    let (status, page) =
        prepare(&world, &secretariat, &document, &[("expires", &soon), ("reason", "Because we said so.")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("less than 72 hours") && page.contains("Because we said so."), "{page}");
    // Weighing prepares nothing.
    let (status, page) = prepare(&world, &secretariat, &document, &[("expires", &soon), ("act", "weigh")]).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("fewer than 16 working hours"), "{page}");
    let (status, page) = prepare(&world, &secretariat, &document, &[("act", "propose")]).await;
    assert_eq!((status, page.contains("fewer than 16 working hours")), (StatusCode::OK, false));
    assert_eq!(hall::document(&world).await.state, DocumentState::AllAgreed);
    let wrong = [("expires", "soon"), ("act", "weigh")];
    assert_eq!(prepare(&world, &secretariat, &document, &wrong).await.0, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn who_is_wanted_sees_it_where_they_look_first(world: World) {
    let silence = running(&world, &[]).await;
    let delegate = world.sign_in(DELEGATE).await;
    for page in ["/meetings", MEETING] {
        let (_, text) = delegate.page(page).await;
        assert!(text.contains("An answer is awaited") && text.contains(&path(&silence)), "{page}");
        assert!(text.contains("Zurich"), "{page}");
    }
    let feed = super::calendar::subscribe(&delegate).await;
    let visitor = world.visitor();
    let text = visitor.get(&feed).await.text().await.unwrap();
    assert!(text.contains(&format!("UID:silence.{}@entente", silence.id)), "{text}");
    let ics = delegate.get(&format!("{}/deadline.ics", path(&silence))).await;
    assert_eq!(ics.headers()["content-type"], "text/calendar; charset=utf-8");
    assert!(ics.text().await.unwrap().contains("TZID=Africa/Nairobi:"));
    assert_eq!(answer(&delegate, &silence, &[("answer", "consent")]).await.0, StatusCode::SEE_OTHER);
    assert!(!delegate.page(MEETING).await.1.contains("An answer is awaited"));
    // Observers and the podium owe no answer.
    for email in [OBSERVER, FACILITATOR] {
        let person = world.sign_in(email).await;
        assert!(!person.page(MEETING).await.1.contains("An answer is awaited"), "{email}");
    }
    assert!(world.sign_in(RAPPORTEUR).await.page(&format!("{MEETING}/silence")).await.1.contains(&path(&silence)));
}
