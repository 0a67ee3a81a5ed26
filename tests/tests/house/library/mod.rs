//! The library of agreed language through the front door: what comes into it, who finds it, and how it goes into a text.

mod searching;
pub mod shelf;
mod writing;

use entente_domain::{event::Event, meeting::Visibility};
use entente_drafting::model::DocumentState;
use entente_service::{
    Actor,
    library::{self, How, Origin},
};
use reqwest::StatusCode;
use shelf::{adopt, kept, page_of, shelved, words_of};

use super::{
    silence::hall::{self, document},
    world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, World},
};

crate::stories!(
    what_comes_along_is_there_for_everybody,
    what_the_chair_adopts_is_agreed_language_at_once,
    what_silence_adopts_is_agreed_language_at_once,
    a_public_text_is_everybodys,
    a_mechanisms_own_text_does_not_exist_for_others,
    what_was_adopted_before_is_taken_in_at_the_start,
    a_translation_comes_in_after_the_adoption,
);

async fn what_comes_along_is_there_for_everybody(world: World) {
    let nobody = world.visitor();
    let (status, front) = nobody.page("/library").await;
    assert_eq!(status, StatusCode::OK);
    assert!(front.contains("A/RES/73/195") && front.contains("A/RES/70/1"), "{front}");
    let (status, text) = nobody.page("/library/a-res-73-195").await;
    assert_eq!(status, StatusCode::OK);
    assert!(text.contains("Strengthen international cooperation and global partnerships"), "{text}");
    let (status, para) = nobody.page("/library/a-res-73-195/objective-23").await;
    assert_eq!(status, StatusCode::OK);
    assert!(para.contains("(A/RES/73/195, para. 16, objective 23)"), "{para}");
    assert!(para.contains("Renforcer la coopération internationale"), "languages stand side by side");
    for nowhere in ["/library/nowhere", "/library/a-res-73-195/nowhere", "/library/a-res-73-195/..%2f"] {
        assert_eq!(nobody.get(nowhere).await.status(), StatusCode::NOT_FOUND, "{nowhere}");
    }
    // Starting again changes nothing, and what somebody brought in under that symbol stays.
    let house = &world.running.app.house;
    library::seed_reference(house).await.unwrap();
    let own = shelf::file("A/RES/73/195", &[("objective-1", &[("en", "Our own copy of the words.")])]);
    library::import(house, &Actor::House, &own).await.unwrap();
    library::seed_reference(house).await.unwrap();
    assert!(nobody.page("/library/a-res-73-195").await.1.contains("Our own copy of the words."));
}

async fn what_the_chair_adopts_is_agreed_language_at_once(world: World) {
    let before = hall::all_agreed(&world).await;
    let words = words_of(&before, "14");
    let delegate = world.sign_in(DELEGATE).await;
    assert!(!page_of(&delegate, &words).await.contains("<mark>"), "not agreed yet");
    let chair = world.sign_in(FACILITATOR).await;
    adopt(&chair, &before).await;
    let after = document(&world).await;
    assert_eq!(after.state, DocumentState::Adopted);
    let source = kept(&world, after.id.as_str()).await.expect("it is in the library");
    assert_eq!((source.origin, source.about.how), (Origin::Adopted, Some(How::Chair)));
    assert_eq!(source.hash, after.revisions.last().unwrap().hash);
    assert_eq!((source.about.symbol.as_str(), source.about.revision.as_str()), ("SAMPLE-A/7", "adopted"));

    let found = page_of(&delegate, &words).await;
    assert!(found.contains("<mark>") && found.contains("SAMPLE-A/7, para. 14"), "{found}");
    assert!(found.contains("adopted by the meeting") && found.contains("invented for demonstration"), "{found}");
    assert!(page_of(&world.sign_in(OBSERVER).await, &words).await.contains("<mark>"), "observers read the document");
    // To others it does not exist: not in a search, not in a list, not in a count, not by its address.
    let para = after.paras.iter().find(|para| para.number == "14").unwrap().id.to_string();
    for other in [Some(world.sign_in(OUTSIDER).await), None] {
        let other = other.unwrap_or_else(|| world.visitor());
        let found = page_of(&other, &words).await;
        assert!(found.contains("Nothing agreed has these words") && !found.contains("SAMPLE-A"), "{found}");
        assert!(!other.page("/library").await.1.contains("SAMPLE-A"));
        for path in [format!("/library/{}", after.id), format!("/library/{}/{para}", after.id)] {
            assert_eq!(other.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }
    assert_eq!(delegate.get(&format!("/library/{}/{para}", after.id)).await.status(), StatusCode::OK);

    // The final text takes its place, with the day and the way of its adoption.
    let (seen, command) = (after.version.to_string(), hall::command());
    let fields = [("command", command.as_str()), ("act", "finalise"), ("seen", seen.as_str())];
    let done = chair.post(&format!("{}/documents/{}/acts", hall::MEETING, after.id), &fields).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let last = kept(&world, after.id.as_str()).await.unwrap();
    assert_eq!((last.about.revision.as_str(), last.about.how, &last.day), ("final", Some(How::Chair), &source.day));
    assert_eq!(page_of(&delegate, &words).await.matches("<mark>").count(), found.matches("<mark>").count());
}

async fn what_silence_adopts_is_agreed_language_at_once(world: World) {
    let silence = hall::running(&world, &[]).await;
    let under = document(&world).await;
    assert!(kept(&world, under.id.as_str()).await.is_none(), "under silence is not agreed");
    world.clock.stop_at(silence.expires_at.plus_seconds(5));
    let other = world.opened_again().await;
    tokio::join!(hall::job(&world.running), hall::job(&other));
    let source = kept(&world, under.id.as_str()).await.expect("it is in the library");
    assert_eq!(source.about.how, Some(How::Silence));
    let delegate = world.sign_in(DELEGATE).await;
    let found = page_of(&delegate, &words_of(&under, "14")).await;
    assert!(found.contains("<mark>") && found.contains("adopted by silence procedure"), "{found}");
}

async fn a_public_text_is_everybodys(world: World) {
    let id = shelved(&world, "sample-a", Visibility::Public, "SAMPLE-A/9", "A quiet sentence that everybody may read.")
        .await;
    let inner =
        shelved(&world, "sample-a", Visibility::Internal, "SAMPLE-A/10", "A quiet sentence for the podium.").await;
    library::fill(&world.running.app.house).await.unwrap();
    let nobody = world.visitor();
    let found = page_of(&nobody, "quiet sentence").await;
    assert!(found.contains("SAMPLE-A/9") && !found.contains("SAMPLE-A/10"), "{found}");
    assert!(found.contains(">1 paragraph<"), "what is not theirs is not counted: {found}");
    assert_eq!(nobody.get(&format!("/library/{id}")).await.status(), StatusCode::OK);
    assert_eq!(nobody.get(&format!("/library/{inner}")).await.status(), StatusCode::NOT_FOUND);
    // The public text does not open its meeting.
    let page = nobody.page(&format!("/library/{id}")).await.1;
    assert!(!page.contains("/meetings/sample-a"), "{page}");
    let delegate = world.sign_in(DELEGATE).await;
    assert!(!page_of(&delegate, "quiet sentence").await.contains("SAMPLE-A/10"));
    let chair = world.sign_in(CHAIR).await;
    let found = page_of(&chair, "quiet sentence").await;
    assert!(found.contains("SAMPLE-A/10") && found.contains(">2 paragraphs<"), "{found}");
}

async fn a_mechanisms_own_text_does_not_exist_for_others(world: World) {
    // Whatever the document says of itself: the meeting is closed.
    let words = "The members of the dialogue settled a quiet matter among themselves.";
    let id = shelved(&world, "midsa-sample", Visibility::Public, "MIDSA/1", words).await;
    library::fill(&world.running.app.house).await.unwrap();
    let source = kept(&world, &id).await.unwrap();
    assert_eq!((source.visibility, source.about.mechanism.as_deref()), (Visibility::Participants, Some("midsa")));
    let member = world.sign_in(DELEGATE).await;
    assert!(page_of(&member, "\"quiet matter\"").await.contains("MIDSA/1"));
    let (_, theirs) = member.page("/library").await;
    assert!(theirs.contains("MIDSA/1"));
    let none = page_of(&world.visitor(), "\"quiet matter nowhere\"").await;
    for other in [OTHER_MECHANISM, FACILITATOR, OUTSIDER, "admin@demo.example"] {
        let person = world.sign_in(other).await;
        let found = page_of(&person, "\"quiet matter\"").await;
        assert!(!found.contains("MIDSA/1") && found.contains("Nothing agreed") || other == OTHER_MECHANISM, "{other}");
        assert!(!found.contains("MIDSA/1"), "{other}");
        assert!(!person.page("/library").await.1.contains("MIDSA/1"), "{other}");
        let (there, page) = person.page(&format!("/library/{id}")).await;
        let (nowhere, missing) = person.page("/library/no-such-text").await;
        assert_eq!((there, nowhere), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        assert_eq!(page.contains("MIDSA/1"), missing.contains("MIDSA/1"));
    }
    assert!(none.contains("Nothing agreed"));
}

async fn what_was_adopted_before_is_taken_in_at_the_start(world: World) {
    let id = shelved(&world, "sample-a", Visibility::Participants, "SAMPLE-A/11", "Agreed long ago.").await;
    assert!(kept(&world, &id).await.is_none());
    let house = &world.running.app.house;
    assert_eq!(library::fill(house).await.unwrap(), 1);
    assert_eq!(library::fill(house).await.unwrap(), 0, "once");
    let source = kept(&world, &id).await.unwrap();
    assert_eq!((source.about.how, source.about.symbol.as_str()), (Some(How::Chair), "SAMPLE-A/11"));
    // What goes with its meeting goes out of the library and out of its index.
    let mut tx = house.database.write().await.unwrap();
    entente_store::library::drop_source(tx.link(), &id).await.unwrap();
    tx.commit().await.unwrap();
    let delegate = world.sign_in(DELEGATE).await;
    assert!(page_of(&delegate, "\"agreed long ago\"").await.contains("Nothing agreed"));
}

async fn a_translation_comes_in_after_the_adoption(world: World) {
    let before = hall::all_agreed(&world).await;
    adopt(&world.sign_in(FACILITATOR).await, &before).await;
    let after = document(&world).await;
    let para = after.paras.iter().find(|para| para.number == "14").unwrap();
    let (command, of_hash) = (hall::command(), entente_drafting::text::hash(&para.text));
    let secretariat = world.actor(super::world::SECRETARIAT).await;
    let translating = entente_service::documents::Translating {
        para: para.id.clone(),
        language: entente_domain::text::Language::Ar,
        text: vec![entente_drafting::text::Inline::Run(entente_drafting::text::Run {
            text: "وافق المشاركون على تحديث الجدول مرتين في السنة.".to_owned(),
            ..Default::default()
        })],
        of_hash,
    };
    let (house, live) = (&world.running.app.house, &world.running.app.live);
    let command = entente_domain::ids::CommandId::new(command);
    entente_service::documents::translate(
        house,
        live,
        &secretariat,
        &hall::meeting(),
        &after.id,
        translating,
        &command,
    )
    .await
    .unwrap();
    let source = kept(&world, after.id.as_str()).await.unwrap();
    assert_eq!(source.about.languages, ["en", "ar"]);
    let delegate = world.sign_in(DELEGATE).await;
    let found = page_of(&delegate, "\"تَحديث الجَدول\"").await;
    assert!(found.contains("<mark>تحديث الجدول</mark>"), "{found}");
    let told = |event: &Event| matches!(event, Event::DocumentChanged { .. });
    let mut reader = house.database.read().await.unwrap();
    let all = entente_store::events::after(reader.link(), &hall::meeting(), 0, 10_000).await.unwrap();
    assert!(all.iter().any(|logged| told(&logged.recorded.event)));
    drop(reader);
    hall::log_holds(&world).await;
}
