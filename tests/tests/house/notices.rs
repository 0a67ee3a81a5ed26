//! Who is told of what happens on boards, in the house and by letter.

use entente_store::accounts;
use reqwest::StatusCode;

use super::{
    boards::{id, practice, publish},
    world::{OTHER_MECHANISM, World},
};

crate::stories!(
    people_are_told_what_concerns_them_and_they_may_read,
    letters_end_by_one_button,
    what_is_due_is_in_one_letter,
);

const MIDSA: &str = "midsa@demo.example";
const MIDWA: &str = "midwa@demo.example";

async fn people_are_told_what_concerns_them_and_they_may_read(world: World) {
    let (midsa, midwa, other) =
        (world.sign_in(MIDSA).await, world.sign_in(MIDWA).await, world.sign_in(OTHER_MECHANISM).await);
    let follow = [("kind", "theme"), ("key", "climate"), ("on", "1")];
    assert_eq!(other.post("/boards/follow", &follow).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(
        other.post("/boards/follow", &[("kind", "theme"), ("key", "no-such"), ("on", "1")]).await.status(),
        StatusCode::BAD_REQUEST
    );
    let (open, closed) = (id(), id());
    let mut fields = practice(&open, "For all mechanisms", "network");
    fields[6].1 = "As @midwa does.";
    publish(&midsa, &fields).await;
    let mut fields = practice(&closed, "For ourselves", "mechanism");
    fields[6].1 = "Not what @midwa does.";
    publish(&midsa, &fields).await;
    for (person, told) in [(&midwa, "Your mechanism was named"), (&other, "New where you follow")] {
        let (_, page) = person.page("/notices?lang=en").await;
        let of_it = page.split("For all mechanisms").next().unwrap_or_default();
        assert!(page.contains("For all mechanisms") && of_it.contains(told), "{told}");
        assert!(!page.contains("For ourselves"), "{told}: not of what they may not read");
    }
    // The count in the head goes when it is read, of one post or of all.
    let (_, page) = midwa.page(&format!("/posts/{open}?lang=en")).await;
    assert!(page.contains("unread notice") && page.contains("You were told of this"));
    assert_eq!(midwa.post("/notices/read", &[("post", &open)]).await.status(), StatusCode::SEE_OTHER);
    assert!(!midwa.page(&format!("/posts/{open}?lang=en")).await.1.contains("You were told of this"));
    let until = "9999999999999999";
    assert_eq!(other.post("/notices/read", &[("until", until)]).await.status(), StatusCode::SEE_OTHER);
    assert!(!other.page("/boards?lang=en").await.1.contains("unread notice"));
    // Nobody is told of their own doing.
    assert!(!midsa.page("/notices").await.1.contains("For all mechanisms"));
    // Who wants to hear nothing of a kind hears nothing.
    let wishes = [("mentioned", "never"), ("quiet_from", "20:00"), ("quiet_until", "07:00"), ("digest_at", "08:00")];
    assert_eq!(midwa.post("/notices/wishes", &wishes).await.status(), StatusCode::SEE_OTHER);
    let bad = [("mentioned", "never"), ("quiet_from", "25:00"), ("quiet_until", "07:00"), ("digest_at", "08:00")];
    assert_eq!(midwa.post("/notices/wishes", &bad).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let again = id();
    let mut fields = practice(&again, "Named once more", "network");
    fields[6].1 = "As @midwa does.";
    publish(&midsa, &fields).await;
    assert!(!midwa.page("/notices").await.1.contains("Named once more"));
}

async fn letters_end_by_one_button(world: World) {
    let midwa = world.sign_in(MIDWA).await;
    let wishes = [("commented", "at_once"), ("quiet_from", "00:00"), ("quiet_until", "00:00"), ("digest_at", "08:00")];
    assert_eq!(midwa.post("/notices/wishes", &wishes).await.status(), StatusCode::SEE_OTHER);
    let secret = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let user = accounts::by_email(reader.link(), MIDWA).await.unwrap().unwrap().user();
        entente_store::notices::hours(reader.link(), &user).await.unwrap().expect("kept with the wishes").stop_secret
    };
    let nobody = world.visitor();
    // Looking at the link ends nothing.
    assert_eq!(nobody.get(&format!("/notices/stop/{secret}")).await.status(), StatusCode::OK);
    assert!(midwa.page("/notices/wishes").await.1.contains("value=\"at_once\" selected"));
    assert_eq!(nobody.post(&format!("/notices/stop/{secret}"), &[]).await.status(), StatusCode::OK);
    assert!(!midwa.page("/notices/wishes").await.1.contains("value=\"at_once\" selected"));
    assert_eq!(nobody.post("/notices/stop/AAAA", &[]).await.status(), StatusCode::NOT_FOUND);
}

async fn what_is_due_is_in_one_letter(world: World) {
    use entente_app::pages::notices::letter;
    use entente_domain::clock::Moment;
    let house = &world.running.app.house;
    let write =
        async || entente_service::notices::write_letters(house, "https://entente.example", letter).await.unwrap();
    // Half past nine in Dakar, on whatever day it is there.
    let day = world.running.app.house.now().micros().div_euclid(86_400_000_000) + 2;
    world.clock.run_from(Moment::from_micros(day * 86_400_000_000 + 34_200_000_000));
    write().await;
    let (midsa, midwa) = (world.sign_in(MIDSA).await, world.sign_in(MIDWA).await);
    assert_eq!(
        midwa.post("/boards/follow", &[("kind", "theme"), ("key", "climate"), ("on", "1")]).await.status(),
        StatusCode::SEE_OTHER
    );
    let (named, quiet, shared) = (id(), id(), id());
    let mut fields = practice(&named, "Named at once", "network");
    fields[6].1 = "As @midwa does.";
    publish(&midsa, &fields).await;
    // Two servers look in the same moment: one letter.
    let (one, other) = tokio::join!(write(), write());
    assert_eq!(one + other, 1);
    publish(&midsa, &practice(&quiet, "For the digest", "network")).await;
    let mut fields = practice(&shared, "Between the two of us", "some");
    fields.push(("shared_with", "midwa"));
    publish(&midsa, &fields).await;
    assert_eq!(write().await, 0, "the digest comes in the morning");
    let mails = async || {
        let mut reader = house.database.read().await.unwrap();
        entente_store::sessions::recent_mail(reader.link()).await.unwrap()
    };
    let first = mails().await.into_iter().find(|mail| mail.recipient == MIDWA).expect("a letter");
    assert!(
        first.subject.contains("un avis") && first.body.contains("Named at once"),
        "{} {}",
        first.subject,
        first.body
    );
    assert!(
        first.body.contains(&format!("https://entente.example/posts/{named}")) && first.body.contains("/notices/stop/")
    );
    world.clock.forward(23 * 3_600);
    assert_eq!(write().await, 1);
    let digest = mails().await.into_iter().find(|mail| mail.body.contains("For the digest")).expect("the digest");
    assert!(digest.subject.contains("2 avis") && !digest.body.contains("Between the two of us"), "{}", digest.body);
    assert!(digest.body.contains(&format!("/posts/{shared}")));
    assert_eq!(write().await, 0, "nothing is said twice");
    // What was read in the house meanwhile needs no letter.
    publish(&midsa, &practice(&id(), "Read before", "network")).await;
    assert_eq!(midwa.post("/notices/read", &[("until", "9999999999999999")]).await.status(), StatusCode::SEE_OTHER);
    world.clock.forward(24 * 3_600);
    assert_eq!(write().await, 0);
}
