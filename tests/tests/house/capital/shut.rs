//! What a link does not open, and who learns nothing of it.

use entente_domain::clock::Moment;
use reqwest::StatusCode;

use super::hall::{self, ask, asked, asks, base, document, kenya, link_in, mails, numbered, put, say};
use crate::world::{
    DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World,
};

crate::stories!(
    a_link_that_is_guessed_over_or_revoked_opens_nothing,
    nobody_else_sees_any_of_it,
    a_party_that_is_gone_has_no_capital,
);

async fn a_link_that_is_guessed_over_or_revoked_opens_nothing(world: World) {
    let (delegate, path) = asked(&world, &["6"]).await;
    let stranger = world.visitor();
    let guessed = "/capital/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let plain = |page: &str, path: &str| {
        let page = page.replace(path, "/capital/x");
        page.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest)).collect::<String>()
    };
    let (status, unknown) = stranger.page(guessed).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(unknown.contains("This link opens nothing") && unknown.contains("Ask the delegation"));
    let (document, ask) = (document(&world).await, asks(&world).await.remove(0));
    let fields = [("act", "revoke"), ("link", ask.id.as_str()), ("answers", "0")];
    let acts = format!("{}/capital/acts", base(&document));
    // Nobody else revokes it, nor learns that it is there.
    let other = world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(other.post(&acts, &fields).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&path).await.status(), StatusCode::OK);
    assert_eq!(delegate.post(&acts, &fields).await.status(), StatusCode::SEE_OTHER);
    let (status, revoked) = stranger.page(&path).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(plain(&revoked, &path), plain(&unknown, guessed));
    let list = delegate.page(&format!("{}/capital", base(&document))).await.1;
    assert!(list.contains("revoked") && list.contains("link revoked"));
    // Strict: at the instant itself it is over.
    let path = link_in(&ask_again(&world, &delegate).await.1);
    let ask = asks(&world).await.remove(1);
    world.clock.stop_at(Moment::from_micros(ask.expires_at.micros() - 1));
    assert_eq!(stranger.get(&path).await.status(), StatusCode::OK);
    world.clock.stop_at(ask.expires_at);
    let (status, over) = stranger.page(&path).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(plain(&over, &path), plain(&unknown, guessed));
    // Typed in time and sent too late: it is handed back.
    let fields = [("word-0", "refuse"), ("reason-0", "Written for an hour."), ("name", "A. Wanjiku")];
    let late = stranger.post(&path, &fields).await;
    assert_eq!(late.status(), StatusCode::NOT_FOUND);
    let late = late.text().await.unwrap();
    assert!(late.contains("Written for an hour.") && late.contains("A. Wanjiku") && !late.contains("sample A"));
    // Guessing is slowed down; a link that opens still does.
    let mut last = StatusCode::OK;
    for place in 0..40 {
        last = stranger.get(&format!("/capital/B{place:042}")).await.status();
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let delegate = world.sign_in(DELEGATE).await;
    let (status, page) = ask_again(&world, &delegate).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(stranger.get(&link_in(&page)).await.status(), StatusCode::OK);
}

async fn ask_again(world: &World, delegate: &Person) -> (StatusCode, String) {
    ask(world, delegate, &["8"], &[]).await
}

async fn nobody_else_sees_any_of_it(world: World) {
    let logged = world.programme().await.seq;
    let mail = mails(&world).await.len();
    let (_, path) = asked(&world, &["6", "14"]).await;
    say(&world, &path, &[("word-0", "agree"), ("note", "A secret of Nairobi.")]).await;
    assert_eq!(world.programme().await.seq, logged, "nothing of it is an event");
    let document = document(&world).await;
    let pages = [
        base(&document),
        format!("{}?para={}", base(&document), numbered(&document, "6").id),
        format!("{}/ledger", base(&document)),
        format!("{}/files", base(&document)),
        format!("{}/paragraphs/{}", base(&document), numbered(&document, "6").id),
        format!("{}/record", hall::MEETING),
        hall::MEETING.to_owned(),
        "/meetings".to_owned(),
    ];
    for other in [FACILITATOR, SECRETARIAT, RAPPORTEUR, OTHER_MECHANISM, OBSERVER, "admin@demo.example"] {
        let person = world.sign_in(other).await;
        for page in &pages {
            let (_, seen) = person.page(page).await;
            let told = seen.contains("secret of Nairobi") || seen.contains("capital has answered");
            assert!(!told && !seen.contains("Wanjiku"), "{other} on {page}");
        }
        // Who has a capital of their own finds their own empty page, the others are told that they have none.
        let (status, seen) = person.page(&format!("{}/capital", base(&document))).await;
        let expected = match other {
            RAPPORTEUR | OTHER_MECHANISM => StatusCode::OK,
            "admin@demo.example" => StatusCode::NOT_FOUND,
            _ => StatusCode::FORBIDDEN,
        };
        assert_eq!(status, expected, "{other}");
        assert!(!seen.contains("Wanjiku") && !seen.contains("class=\"capital-links\""), "{other}");
    }
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(&format!("{}/capital", base(&document))).await.status(), StatusCode::NOT_FOUND);
    // Taken out whole, the meeting holds nothing of it.
    let (app, meeting) = (&world.running.app, entente_domain::ids::MeetingId::new("sample-a"));
    let all = entente_service::export::meeting(&app.house, &app.live, &entente_service::Actor::House, &meeting);
    let all = serde_json::to_string(&all.await.unwrap()).unwrap();
    assert!(!all.contains("Wanjiku") && !all.contains("secret of Nairobi") && !all.contains("capital_a"));
    // Letters went to the members of the party and to nobody else.
    let new = &mails(&world).await[..];
    assert!(new.len() > mail);
    let told: Vec<&str> =
        new.iter().filter(|mail| mail.body.contains("/capital")).map(|mail| mail.recipient.as_str()).collect();
    assert!(told.contains(&DELEGATE) && !told.contains(&FACILITATOR) && !told.contains(&RAPPORTEUR), "{told:?}");
}

async fn a_party_that_is_gone_has_no_capital(world: World) {
    let (delegate, path) = asked(&world, &["6"]).await;
    // What delegations may not read is not read behind their links either.
    let stranger = world.visitor();
    let before = document(&world).await;
    let mut closed = before.clone();
    closed.visibility = entente_domain::meeting::Visibility::Internal;
    put(&world, &before, &closed).await;
    assert_eq!(stranger.get(&path).await.status(), StatusCode::NOT_FOUND);
    put(&world, &closed, &before).await;
    assert_eq!(stranger.get(&path).await.status(), StatusCode::OK);
    let party = kenya(&world).await.to_string();
    let mut tx = world.running.app.house.database.write().await.unwrap();
    for statement in ["delete from party_member where party_id = $1", "delete from party where id = $1"] {
        let id = party.clone();
        match tx.link() {
            entente_store::Link::Sqlite(c) => drop(sqlx::query(statement).bind(id).execute(c).await.unwrap()),
            entente_store::Link::Postgres(c) => drop(sqlx::query(statement).bind(id).execute(c).await.unwrap()),
        }
    }
    tx.commit().await.unwrap();
    assert_eq!(stranger.get(&path).await.status(), StatusCode::NOT_FOUND);
    let late = stranger.post(&path, &[("word-0", "agree"), ("note", "Still typed.")]).await;
    assert_eq!(late.status(), StatusCode::NOT_FOUND);
    assert!(late.text().await.unwrap().contains("Still typed."));
    let page = format!("{}/capital", base(&document(&world).await));
    let (status, seen) = delegate.page(&page).await;
    assert_eq!(status, StatusCode::OK, "the delegate sits for another party still");
    assert!(!seen.contains("class=\"capital-links\""));
}
