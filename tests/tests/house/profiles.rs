//! The directory as its owners keep it: facts with day and source, two at once, imports that differ, what lies dormant,
//! whom one may turn to.

use entente_service::{Actor, directory};
use entente_store::exchange;
use reqwest::StatusCode;

use super::world::{DELEGATE, FACILITATOR, OTHER_MECHANISM, OUTSIDER, Person, SECRETARIAT, World};

crate::stories!(
    owners_state_a_fact_with_its_day_and_source,
    who_states_a_fact_second_is_told_and_loses_nothing,
    an_import_waits_until_it_is_taken_or_left,
    what_a_dormant_mechanism_asks_says_so,
    nobody_is_a_contact_who_did_not_say_so,
    two_mechanisms_side_by_side,
);

const MIDSA: &str = "midsa@demo.example";
const MIDWA: &str = "midwa@demo.example";
const PROFILE: &str = "/mechanisms/midsa/profile";

async fn state(person: &Person, field: &str, number: &str, lines: &str) -> (StatusCode, String) {
    let form = [("number", number), ("lines", lines), ("as_of", "2026-10"), ("source", "Letter of 4 October 2026")];
    let answer = person.post(&format!("{PROFILE}/{field}?lang=en"), &form).await;
    (answer.status(), answer.text().await.unwrap())
}

async fn owners_state_a_fact_with_its_day_and_source(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    let everybody = world.visitor();
    let (_, before) = everybody.page("/mechanisms/midsa?lang=en").await;
    assert!(!before.contains("Letter of 4 October 2026"));
    // Without a source or a day nothing is kept, and nothing typed is lost.
    let form = [("number", "0"), ("lines", "Kenya; 1998\nAtlantis"), ("as_of", "soon"), ("source", "")];
    let refused = midsa.post(&format!("{PROFILE}/members?lang=en"), &form).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text().await.unwrap();
    assert!(
        page.contains("Atlantis") && page.contains("Kenya; 1998") && page.contains("no State of this name"),
        "{page}"
    );
    assert!(page.contains("This is no date") && page.contains("Say what it is."));
    let (status, text) = state(&midsa, "members", "0", "Kenya; 1998\nzambia").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
    let (_, page) = everybody.page("/mechanisms/midsa?lang=en").await;
    for words in ["As of", "Oct 2026", "Letter of 4 October 2026", "since", "1998"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // Seats elsewhere follow: the State's page, the map.
    assert!(everybody.page("/states/KEN?lang=en").await.1.contains("/mechanisms/midsa"));
    assert!(!everybody.page("/states/SYC?lang=en").await.1.contains("/mechanisms/midsa\""));
    // Found under its new name at once.
    assert_eq!(state(&midsa, "name", "0", "Dialogue of the Southern Winds").await.0, StatusCode::SEE_OTHER);
    assert!(everybody.page("/search?q=Southern+Winds&lang=en").await.1.contains("/mechanisms/midsa"));
    // What was changed is everybody's to read; who changed it, the network's.
    let (_, history) = everybody.page("/mechanisms/midsa/history?lang=en").await;
    assert!(
        history.contains("Dialogue of the Southern Winds") && !history.contains("Secretariat of MIDSA"),
        "{history}"
    );
    let (_, history) = world.sign_in(OTHER_MECHANISM).await.page("/mechanisms/midsa/history?lang=en").await;
    assert!(history.contains("Secretariat of MIDSA"));
    let people = [
        (OUTSIDER, StatusCode::FORBIDDEN),
        (DELEGATE, StatusCode::FORBIDDEN),
        (OTHER_MECHANISM, StatusCode::FORBIDDEN),
        (FACILITATOR, StatusCode::FORBIDDEN),
        ("admin@demo.example", StatusCode::FORBIDDEN),
        (SECRETARIAT, StatusCode::OK),
        (MIDSA, StatusCode::OK),
    ];
    for (name, expected) in people {
        let person = world.sign_in(name).await;
        assert_eq!(person.get(PROFILE).await.status(), expected, "{name}");
        assert_eq!(person.get(&format!("{PROFILE}/name")).await.status(), expected, "{name}");
        assert_eq!(person.get("/mechanisms/midsa/terms").await.status(), expected, "{name}");
        if expected == StatusCode::FORBIDDEN {
            assert_eq!(state(&person, "name", "1", "Theirs").await.0, expected, "{name}");
        }
    }
    assert_eq!(everybody.get(PROFILE).await.status(), StatusCode::SEE_OTHER);
    // The convener may correct.
    let convener = world.sign_in(SECRETARIAT).await;
    assert_eq!(state(&convener, "acronym", "0", "MIDSA+").await.0, StatusCode::SEE_OTHER);
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
    let happened = exchange::of_subject(reader.link(), "midsa").await.unwrap();
    assert_eq!(happened.iter().filter(|one| one.event.kind() == "fact_stated").count(), 3);
}

async fn who_states_a_fact_second_is_told_and_loses_nothing(world: World) {
    let (one, other) = (world.sign_in(MIDSA).await, world.sign_in(SECRETARIAT).await);
    let (first, second) = tokio::join!(
        state(&one, "other_names", "0", "The Southern Dialogue"),
        state(&other, "other_names", "0", "The Dialogue of the South"),
    );
    let mut both = [first.0, second.0];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    let (loser, page, kept, typed) = if first.0 == StatusCode::SEE_OTHER {
        (&other, second.1, "The Southern Dialogue", "The Dialogue of the South")
    } else {
        (&one, first.1, "The Dialogue of the South", "The Southern Dialogue")
    };
    // Both stand there: what is kept, and what was typed.
    assert!(page.contains("Somebody stated this anew") && page.contains(kept) && page.contains(typed), "{page}");
    assert!(page.contains("name=\"number\" value=\"1\""), "{page}");
    assert_eq!(state(loser, "other_names", "1", typed).await.0, StatusCode::SEE_OTHER);
    let (_, history) = world.visitor().page("/mechanisms/midsa/history?lang=en").await;
    assert!(history.contains(kept) && history.contains(typed));
    // The same once more is nothing new.
    assert_eq!(state(loser, "other_names", "2", typed).await.0, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The shipped mechanisms with another website of MIDSA.
fn imported(website: &str) -> Vec<u8> {
    let mut file: serde_json::Value =
        serde_json::from_slice(include_bytes!("../../../reference/mechanisms.json")).unwrap();
    let all = file["mechanisms"].as_array_mut().unwrap();
    let midsa = all.iter_mut().find(|one| one["id"] == "midsa").unwrap();
    midsa["website"] = website.into();
    serde_json::to_vec(&file).unwrap()
}

async fn an_import_waits_until_it_is_taken_or_left(world: World) {
    let (house, midsa, everybody) = (&world.running.app.house, world.sign_in(MIDSA).await, world.visitor());
    assert_eq!(state(&midsa, "website", "0", "https://midsa.example/ours").await.0, StatusCode::SEE_OTHER);
    assert!(!midsa.page(&format!("{PROFILE}?lang=en")).await.1.contains("An import says otherwise"));
    directory::import(house, &Actor::House, &imported("https://midsa.example/first")).await.unwrap();
    // The owners' fact stands; they are shown the difference.
    assert!(everybody.page("/mechanisms/midsa").await.1.contains("midsa.example/ours"));
    let (_, page) = midsa.page(&format!("{PROFILE}?lang=en")).await;
    assert!(page.contains("An import says otherwise") && page.contains("midsa.example/first"), "{page}");
    let act = async |number: &str, act: &str| {
        let form = [("number", number), ("act", act)];
        midsa.post(&format!("{PROFILE}/website/import"), &form).await.status()
    };
    assert_eq!(act("1", "leave").await, StatusCode::SEE_OTHER);
    assert!(!midsa.page(&format!("{PROFILE}?lang=en")).await.1.contains("An import says otherwise"));
    // The same import again asks nothing; another does, and is taken.
    directory::import(house, &Actor::House, &imported("https://midsa.example/first")).await.unwrap();
    assert!(!midsa.page(&format!("{PROFILE}?lang=en")).await.1.contains("An import says otherwise"));
    directory::import(house, &Actor::House, &imported("https://midsa.example/second")).await.unwrap();
    assert!(midsa.page(&format!("{PROFILE}?lang=en")).await.1.contains("midsa.example/second"));
    assert_eq!(act("2", "take").await, StatusCode::SEE_OTHER);
    let (_, page) = everybody.page("/mechanisms/midsa").await;
    assert!(page.contains("midsa.example/second") && !page.contains("midsa.example/ours"));
    // Taken twice is taken once.
    assert_eq!(act("2", "take").await, StatusCode::SEE_OTHER);
    let (_, history) = everybody.page("/mechanisms/midsa/history?lang=en").await;
    assert_eq!(history.matches("The imported record stands again").count(), 1);
}

async fn what_a_dormant_mechanism_asks_says_so(world: World) {
    let (midsa, offers, convener) =
        (world.sign_in(MIDSA).await, world.sign_in(OTHER_MECHANISM).await, world.sign_in(SECRETARIAT).await);
    let offer = "/posts/sample-post-offer?lang=en";
    assert!(offers.page(offer).await.1.contains("/posts/sample-post-request"));
    assert_eq!(state(&midsa, "status", "0", "dormant").await.0, StatusCode::SEE_OTHER);
    // The card, the post and the mechanism say so; the match is left out.
    let (_, page) = offers.page("/posts/sample-post-request?lang=en").await;
    assert!(page.contains("lies dormant: perhaps nobody answers"), "{page}");
    let (_, board) = offers.page("/boards/mechanisms/midsa?lang=en").await;
    assert!(board.contains("lies dormant: perhaps nobody answers"));
    assert!(!offers.page(offer).await.1.contains("/posts/sample-post-request"));
    // The list is for those who may read what is on it.
    let (_, page) = convener.page("/mechanisms/midsa?lang=en").await;
    assert!(page.contains("This mechanism lies dormant") && page.contains("/posts/sample-post-request"), "{page}");
    let (_, page) = world.visitor().page("/mechanisms/midsa?lang=en").await;
    assert!(page.contains("This mechanism lies dormant") && !page.contains("/posts/sample-post-request"), "{page}");
    // Who convenes the network is told, and nobody else.
    let (_, notices) = convener.page("/notices?lang=en").await;
    assert!(notices.contains("A mechanism lies dormant") && notices.contains("/mechanisms/midsa#open"), "{notices}");
    assert!(!offers.page("/notices?lang=en").await.1.contains("A mechanism lies dormant"));
}

async fn nobody_is_a_contact_who_did_not_say_so(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let people = [
        ("nobody", world.visitor()),
        (OUTSIDER, world.sign_in(OUTSIDER).await),
        (MIDWA, world.sign_in(MIDWA).await),
        (SECRETARIAT, world.sign_in(SECRETARIAT).await),
        (MIDSA, world.sign_in(MIDSA).await),
        ("admin@demo.example", world.sign_in("admin@demo.example").await),
    ];
    let agree = async |reach: &str| {
        let form = [("reach", reach), ("about", "Visas for workers")];
        assert_eq!(delegate.post("/mechanisms/midsa/contact", &form).await.status(), StatusCode::SEE_OTHER);
    };
    let seen = async |expected: [bool; 6]| {
        for ((name, person), expected) in people.iter().zip(expected) {
            let (_, page) = person.page("/mechanisms/midsa?lang=en").await;
            assert_eq!(page.contains("mailto:delegate@demo.example"), expected, "{name}");
        }
    };
    seen([false; 6]).await;
    agree("members").await;
    seen([false, false, false, false, true, false]).await;
    agree("network").await;
    seen([false, false, true, true, true, false]).await;
    // Withdrawn at once; anything but a clear yes is a no.
    agree("nobody").await;
    seen([false; 6]).await;
    agree("network").await;
    agree("whatever").await;
    seen([false; 6]).await;
    // Nobody stands for a mechanism they do not belong to.
    let form = [("reach", "network")];
    assert_eq!(people[2].1.post("/mechanisms/midsa/contact", &form).await.status(), StatusCode::FORBIDDEN);
    // Who leaves the mechanism stands there no longer.
    agree("network").await;
    let user = world.actor(DELEGATE).await.user().unwrap();
    let mut tx = world.running.app.house.database.write().await.unwrap();
    entente_store::accounts::drop_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user).await.unwrap();
    tx.commit().await.unwrap();
    seen([false; 6]).await;
}

async fn two_mechanisms_side_by_side(world: World) {
    let visitor = world.visitor();
    let (status, page) = visitor.page("/mechanisms/midsa/overlap?lang=en").await;
    assert!(status == StatusCode::OK && page.contains("Choose a mechanism"));
    let (_, page) = visitor.page("/mechanisms/midsa/overlap?with=midwa&lang=en").await;
    assert!(page.contains("In both") && page.contains("/states/ZMB") && page.contains("/states/SEN"), "{page}");
    assert_eq!(visitor.get("/mechanisms/no-such/overlap").await.status(), StatusCode::NOT_FOUND);
}
