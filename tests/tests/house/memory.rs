//! Pages answered from memory, and programmes kept there: nobody's but the reader's own, and never
//! older than the last change.

use entente_app::routes::table;
use entente_domain::{
    agenda::Act,
    ids::{CommandId, MeetingId},
    meeting::SessionState,
    programme::Programme,
};
use entente_server::compose::Running;
use entente_service::{
    Actor, Person,
    demo::ACCOUNTS,
    identity::people,
    meetings,
    running::{self, Command},
};
use entente_store::accounts;
use reqwest::StatusCode;

use super::world::{DELEGATE, FACILITATOR, OBSERVER, World};

crate::stories!(
    a_repeatable_page_holds_nothing_that_is_good_once,
    everybody_gets_their_own_page,
    a_change_is_on_the_next_page,
    who_is_shut_out_sees_nothing_more,
    two_servers_see_each_others_changes,
);

const PROGRAMME: &str = "/meetings/sample-a";

async fn a_repeatable_page_holds_nothing_that_is_good_once(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let mut found = 0;
    for route in table().iter().filter(|route| route.repeatable) {
        let path = route.path.replace("{meeting}", "sample-a").replace("{id}", "midsa").replace("{code}", "KEN");
        let path = path.replace("{number}", "9");
        let answer = delegate.get(&path).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        assert!(!answer.headers().contains_key("set-cookie"), "{path}");
        let page = answer.text().await.unwrap();
        assert!(!page.contains("nonce="), "{path}: a nonce is good for one answer");
        assert!(!page.contains("leptos-island") && !page.contains("entente-note"), "{path}: it moves by itself");
        found += 1;
    }
    assert!(found > 5, "the table says which pages they are");
}

async fn everybody_gets_their_own_page(world: World) {
    let nobody = world.visitor();
    let mut readers = Vec::new();
    for account in ACCOUNTS.iter().filter(|account| [DELEGATE, OBSERVER, FACILITATOR].contains(&account.email)) {
        readers.push((world.sign_in(account.email).await, account.name));
    }
    assert_eq!(readers.len(), 3);
    for path in ["/", "/mechanisms", "/meetings", PROGRAMME] {
        for _ in 0..3 {
            for (reader, name) in &readers {
                let (status, page) = reader.page(path).await;
                assert_eq!(status, StatusCode::OK, "{path} for {name}");
                for (_, other) in &readers {
                    assert_eq!(page.contains(other), other == name, "{path} for {name} names {other}");
                }
            }
            let (status, page) = nobody.page(path).await;
            assert_eq!(status == StatusCode::SEE_OTHER, path.starts_with("/meetings"), "{path}: {status} for nobody");
            assert!(readers.iter().all(|(_, name)| !page.contains(name)), "{path} names somebody to nobody");
        }
    }
}

async fn a_change_is_on_the_next_page(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let delegate = world.sign_in(DELEGATE).await;
    let acts = format!("{PROGRAMME}/sessions/{}/acts", world.plenary().await);
    let states = [("start_session", "live"), ("pause_session", "paused"), ("resume_session", "live")];
    for (number, (act, state)) in states.iter().cycle().skip(1).take(12).enumerate() {
        // The first round starts at "pause", which is refused: that changes nothing, and shows the same page.
        let before = delegate.page(PROGRAMME).await.1;
        let (status, _) = facilitator.act(&acts, &[("act", act), ("command", &format!("press-{number}"))]).await;
        let after = delegate.page(PROGRAMME).await.1;
        if status == StatusCode::OK {
            assert!(after.contains(&format!("<li data-state=\"{state}\" class=\"slot\"")), "{act} is seen at once");
        } else {
            assert_eq!(before, after, "{act} was refused");
        }
    }
    assert_eq!(delegate.post("/account/preferences", &[("language", "fr"), ("zone", "")]).await.status(), 303);
    assert!(delegate.page(PROGRAMME).await.1.contains("<html lang=\"fr\""), "a preference is kept at once");
}

async fn who_is_shut_out_sees_nothing_more(world: World) {
    let house = &world.running.app.house;
    let identity = &world.running.app.identity;
    let here = world.sign_in(DELEGATE).await;
    let elsewhere = world.sign_in(DELEGATE).await;
    assert_eq!(here.page(PROGRAMME).await.0, StatusCode::OK);
    assert_eq!(elsewhere.post("/account/sign-out-everywhere", &[]).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(here.page(PROGRAMME).await.0, StatusCode::SEE_OTHER, "all sessions ended");

    let here = world.sign_in(DELEGATE).await;
    assert_eq!(here.page(PROGRAMME).await.0, StatusCode::OK);
    people::disable(house, identity, &Actor::House, DELEGATE).await.unwrap();
    assert_eq!(here.page(PROGRAMME).await.0, StatusCode::SEE_OTHER, "the account was disabled");

    let here = world.sign_in(OBSERVER).await;
    assert_eq!(here.page(PROGRAMME).await.0, StatusCode::OK);
    assert_eq!(here.post("/sign-out", &[]).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(here.page(PROGRAMME).await.0, StatusCode::SEE_OTHER, "signed out");
}

async fn two_servers_see_each_others_changes(world: World) {
    let here = &world.running;
    let there = world.opened_again().await;
    let facilitator = somebody(here, FACILITATOR).await;
    let session = world.plenary().await;
    let acts = [
        Act::StartSession { session: session.clone() },
        Act::PauseSession { session: session.clone() },
        Act::ResumeSession { session: session.clone() },
        Act::PauseSession { session: session.clone() },
    ];
    for (number, act) in acts.into_iter().enumerate() {
        let (acting, reading) = if number % 2 == 0 { (here, &there) } else { (&there, here) };
        let before = seen(reading, &facilitator).await;
        let command = Command { id: CommandId::new(format!("c{number}")), expected_version: None, act, party: None };
        let written = running::act(&acting.app.house, &acting.app.live, &facilitator, &before.meeting, command).await;
        let written = written.unwrap();
        for server in [acting, reading] {
            assert_eq!(seen(server, &facilitator).await, *written, "act {number} is seen by both");
        }
        assert_eq!(world.programme().await, *written, "and it is what the rows say");
        assert_eq!(written.seq, before.seq + 1);
    }
    let state = world.programme().await.session(&session).map(|session| session.state);
    assert_eq!(state, Some(SessionState::Paused));
}

async fn somebody(running: &Running, email: &str) -> Actor {
    let mut reader = running.app.house.database.read().await.unwrap();
    let account = accounts::by_email(reader.link(), email).await.unwrap().unwrap();
    Actor::Person(Person {
        user: account.user(),
        name: account.name,
        email: account.email,
        language: None,
        zone: None,
        administrator: false,
        session: String::new(),
        unread: 0,
    })
}

/// The programme as this server shows it to a facilitator, who sees all of it.
async fn seen(running: &Running, who: &Actor) -> Programme {
    meetings::open(&running.app.house, who, &MeetingId::new("sample-a")).await.unwrap().programme
}
