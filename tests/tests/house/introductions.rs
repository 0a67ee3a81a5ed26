//! Needs and offers: what fits is found across languages, both sides say yes, what came of it is told.

use reqwest::StatusCode;

use super::world::{DELEGATE, OTHER_MECHANISM, OUTSIDER, Person, SECRETARIAT, World};

crate::stories!(
    a_request_finds_an_offer_in_another_language_and_both_come_to_know_each_other,
    nobody_is_shown_or_introduced_to_what_they_may_not_read,
    two_propose_the_same_at_once,
);

const MIDSA: &str = "midsa@demo.example";
const RCM: &str = "rcm@demo.example";
const REQUEST: &str = "/posts/sample-post-request";
const OFFER: &str = "/posts/sample-post-offer";

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

async fn propose(person: &Person, id: &str, from: &str, with: &str) -> StatusCode {
    let form = [("id", id), ("with", with), ("note", "You both train at points of entry.")];
    person.post(&format!("{from}/introductions?lang=en"), &form).await.status()
}

async fn a_request_finds_an_offer_in_another_language_and_both_come_to_know_each_other(world: World) {
    let (asks, offers) = (world.sign_in(MIDSA).await, world.sign_in(OTHER_MECHANISM).await);
    let (_, page) = asks.page(&format!("{REQUEST}?lang=en")).await;
    // The offer is in Arabic; the reasons are in the reader's words.
    assert!(page.contains("فريق تدريب") && page.contains("the same theme: Migration and health"));
    assert!(page.contains("asked for and given: training") && page.contains("both work in"));
    let one = id();
    assert_eq!(propose(&asks, &one, REQUEST, "sample-post-offer").await, StatusCode::SEE_OTHER);
    assert_eq!(propose(&asks, &one, REQUEST, "sample-post-offer").await, StatusCode::SEE_OTHER, "the same form twice");
    assert_eq!(propose(&offers, &id(), OFFER, "sample-post-request").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(offers.page("/notices?lang=en").await.1.contains("Somebody proposes an introduction"));
    // Before both have said yes neither learns how to reach the other.
    let (_, theirs) = offers.page("/introductions?lang=en").await;
    assert!(theirs.contains("You both train") && !theirs.contains(MIDSA) && !theirs.contains("Training officer"));
    let path = format!("/introductions/{one}?lang=en");
    // The side that asked cannot say yes for the other, nor can a third.
    let yes = |side: &'static str| [("act", "consent"), ("side", side)];
    assert_eq!(asks.post(&path, &yes("offer")).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(asks.post(&path, &yes("request")).await.status(), StatusCode::UNPROCESSABLE_ENTITY, "it has");
    for stranger in [RCM, OUTSIDER, SECRETARIAT] {
        let stranger = world.sign_in(stranger).await;
        assert_eq!(stranger.post(&path, &yes("offer")).await.status(), StatusCode::NOT_FOUND);
        assert!(!stranger.page("/introductions").await.1.contains("You both train"));
    }
    let register = format!("/follow-up/{one}?lang=en");
    assert_eq!(asks.get(&register).await.status(), StatusCode::NOT_FOUND, "nothing is agreed yet");
    assert_eq!(offers.post(&path, &yes("offer")).await.status(), StatusCode::SEE_OTHER);
    assert!(offers.page("/introductions?lang=en").await.1.contains(MIDSA));
    // What both agreed to is under way in the register: for the two sides, and for nobody else.
    let (_, kept) = offers.page(&register).await;
    assert!(kept.contains("Trainers on screening") && kept.contains("Under way"), "{kept}");
    for stranger in [RCM, OUTSIDER, SECRETARIAT] {
        let stranger = world.sign_in(stranger).await;
        assert_eq!(stranger.get(&register).await.status(), StatusCode::NOT_FOUND);
        assert!(!stranger.page("/follow-up").await.1.contains(&one));
    }
    let (_, mine) = asks.page("/introductions?lang=en").await;
    assert!(mine.contains(OTHER_MECHANISM) && mine.contains("منسق التدريب"));
    // What came of it: not without words, once.
    let report = |what: &'static str| [("act", "report"), ("side", "request"), ("outcome", "helped"), ("what", what)];
    assert_eq!(asks.post(&path, &report(" ")).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(asks.post(&path, &report("Forty officers trained.")).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(asks.post(&path, &report("Again")).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let (_, page) = offers.page("/introductions?lang=en").await;
    assert!(page.contains("Forty officers trained.") && page.contains(&format!("/follow-up/{one}")));
    for side in [&asks, &offers] {
        let (_, kept) = side.page(&register).await;
        assert!(kept.contains("Forty officers trained.") && kept.contains("Done"), "{kept}");
        assert!(kept.contains(REQUEST), "it leads back to what was asked for");
        assert!(side.page("/search?q=Forty+officers&lang=en").await.1.contains(&format!("/follow-up/{one}")));
    }
    assert!(!world.sign_in(RCM).await.page("/search?q=Forty+officers").await.1.contains(&one));
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(entente_store::exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn nobody_is_shown_or_introduced_to_what_they_may_not_read(world: World) {
    let (asks, offers, member) = (world.sign_in(MIDSA).await, world.sign_in(RCM).await, world.sign_in(DELEGATE).await);
    let post = |id: &'static str, home: &'static str, kind: &'static str, title: &'static str| {
        vec![
            ("id", id),
            ("kind", kind),
            ("home", home),
            ("act", "publish"),
            ("language", "en"),
            ("title", title),
            ("text", "In a few words."),
            ("themes", "crisis"),
            ("support", "technology"),
            ("working_languages", "en"),
            ("contact", "Focal point"),
            ("reach", "mechanism"),
        ]
    };
    assert_eq!(
        asks.post("/posts/new", &post("closed-need", "midsa", "request", "A closed need")).await.status(),
        StatusCode::SEE_OTHER
    );
    let mut open = post("open-offer", "rcm", "offer", "An open offer");
    open[11].1 = "network";
    assert_eq!(offers.post("/posts/new", &open).await.status(), StatusCode::SEE_OTHER);
    // The one side finds the other, not the other way round; and nobody is told.
    assert!(asks.page("/posts/closed-need").await.1.contains("An open offer"));
    assert!(!offers.page("/posts/open-offer").await.1.contains("A closed need"));
    assert!(!offers.page("/notices").await.1.contains("A closed need"));
    assert!(asks.page("/notices?lang=en").await.1.contains("Something new fits yours"));
    // Nor does an introduction carry what is closed across.
    assert_eq!(propose(&member, &id(), "/posts/closed-need", "open-offer").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(propose(&offers, &id(), "/posts/open-offer", "closed-need").await, StatusCode::NOT_FOUND);
    // Who speaks for nobody proposes nothing, and what does not fit is not proposed.
    let observer = world.sign_in("observer@demo.example").await;
    assert_eq!(propose(&observer, &id(), REQUEST, "sample-post-offer").await, StatusCode::NOT_FOUND);
    assert_eq!(propose(&asks, &id(), REQUEST, "open-offer").await, StatusCode::UNPROCESSABLE_ENTITY);
    // The convener brings two together and says yes for neither.
    let convener = world.sign_in(SECRETARIAT).await;
    let one = id();
    assert_eq!(propose(&convener, &one, REQUEST, "sample-post-offer").await, StatusCode::SEE_OTHER);
    let (_, page) = convener.page("/introductions?lang=en").await;
    assert!(
        page.contains("The side that asks has not answered") && page.contains("The side that offers has not answered")
    );
    let no = [("act", "decline"), ("side", "request"), ("what", "Not this year")];
    assert_eq!(convener.post(&format!("/introductions/{one}"), &no).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(member.post(&format!("/introductions/{one}"), &no).await.status(), StatusCode::SEE_OTHER);
    assert!(convener.page("/introductions").await.1.contains("Not this year"));
    // Declined, it can be proposed anew.
    assert_eq!(propose(&convener, &id(), REQUEST, "sample-post-offer").await, StatusCode::SEE_OTHER);
}

async fn two_propose_the_same_at_once(world: World) {
    let (one, other) = (world.sign_in(MIDSA).await, world.sign_in(OTHER_MECHANISM).await);
    let (mine, theirs) = (id(), id());
    let (first, second) = tokio::join!(
        propose(&one, &mine, REQUEST, "sample-post-offer"),
        propose(&other, &theirs, OFFER, "sample-post-request")
    );
    let mut statuses = [first, second];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
}
