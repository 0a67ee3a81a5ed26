//! Every route knows nobody and the wrong person. The table of routes comes from
//! the app itself: one without a row here fails the test.

use entente_app::{
    api::BASE,
    routes::{Door, table},
};
use entente_server::sockets;
use reqwest::StatusCode;

use super::world::{DELEGATE, FACILITATOR, OTHER_MECHANISM, OUTSIDER, World, close_code};

crate::stories!(
    every_route_knows_nobody_and_the_wrong_person,
    every_socket_knows_nobody_and_the_wrong_person,
    a_mechanisms_own_meeting_does_not_exist_for_others,
    looking_changes_nothing,
    other_sites_forms_and_sockets_are_refused,
);

/// A path with real things in it, and one with things that do not exist.
async fn paths(world: &World, pattern: &str) -> (String, String) {
    let session = world.plenary().await.to_string();
    let programme = world.programme().await;
    let noted = programme.items.iter().find(|item| item.note.is_some()).expect("an item with a note");
    let item = noted.id.to_string();
    let note = noted.note.clone().expect("its note").to_string();
    let (document, para) = {
        let mut reader = world.running.app.house.database.read().await.expect("a reader");
        let meeting = entente_domain::ids::MeetingId::new("sample-a");
        let all = entente_store::documents::of_meeting(reader.link(), &meeting).await.expect("documents read");
        let first = all.first().expect("the demonstration's document");
        (first.id.to_string(), first.paras[1].id.to_string())
    };
    let fill = |meeting: &str, session: &str, note: &str| {
        pattern
            .replace("{meeting}", meeting)
            .replace("{session}", session)
            .replace("{item}", if session.starts_with("no-such") { "no-such-item" } else { &item })
            .replace("{format}", "md")
            .replace("{note}", note)
            .replace("{minutes}", "no-such-minutes")
            .replace("{document}", &document)
            .replace("{para}", &para)
            .replace("{silence}", "no-such-silence")
            .replace("{response}", "no-such-response")
            .replace("{token}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            .replace("{id}", "midsa")
            .replace("{code}", "KEN")
            .replace("{source}", "a-res-73-195")
            .replace("{theme}", "health")
            .replace("{body}", "no-such-body")
            // For mechanisms only: an outsider with an account reads no more of it than nobody.
            .replace("{post}", if meeting.starts_with("no-such") { "no-such-post" } else { "sample-post-permits" })
            .replace(
                "{commitment}",
                if meeting.starts_with("no-such") { "no-such-commitment" } else { "sample-commitment-clause" },
            )
            .replace("{impact}", if meeting.starts_with("no-such") { "no-such-impact" } else { "sample-impact-law" })
            .replace("{survey}", if meeting.starts_with("no-such") { "no-such-survey" } else { "sample-survey" })
            .replace("{question}", "q-priorities")
            .replace("{recommendation}", "sample-rec-staff")
            .replace("{comment}", "no-such-comment")
            .replace("{introduction}", "no-such-introduction")
            .replace("{number}", "9")
            .replace("{file}", "no-such-file")
            .replace("{field}", "website")
            .replace("{term}", "no-such-term")
    };
    (fill("sample-a", &session, &note), fill("no-such-meeting", "no-such-session", "no-such-note"))
}

/// Fields with which each form would be understood.
const FORM: &[(&str, &str)] = &[
    ("act", "start_session"),
    ("command", "00000000000000000000000000000001"),
    ("version", "0"),
    ("label", "Screen"),
    ("display", "x"),
    ("shows", "room"),
    ("party", "x"),
    ("present", "yes"),
    ("at", "1"),
    ("name", "A state"),
];

async fn every_route_knows_nobody_and_the_wrong_person(world: World) {
    let outsider = world.sign_in(OUTSIDER).await;
    let delegate = world.sign_in(DELEGATE).await;
    let nobody = world.visitor();
    // The open interface answers programs, in its own way: `api::doors` knows its endpoints.
    for route in table().into_iter().filter(|route| !route.path.starts_with(BASE)) {
        let (path, absent) = paths(&world, route.path).await;
        let ask = async |person: &super::world::Person, path: &str| match route.method {
            "GET" => person.get(path).await,
            _ => person.post(path, FORM).await,
        };
        let what = format!("{} {}", route.method, route.path);
        match route.door {
            Door::Open => {
                let status = ask(&nobody, &path).await.status();
                assert!(!status.is_server_error() && status != StatusCode::FORBIDDEN, "{what}: {status} for nobody");
            }
            Door::SignedIn => {
                let answer = ask(&nobody, &path).await;
                let sent_away = answer.status() == StatusCode::SEE_OTHER
                    && answer.headers()["location"].to_str().unwrap().starts_with("/sign-in");
                // Signing out is for everybody; a form without its fields is refused before anybody is asked who they are.
                let harmless = route.path == "/sign-out" || answer.status() == StatusCode::BAD_REQUEST;
                assert!(sent_away || harmless, "{what}: {} for nobody", answer.status());
            }
            Door::Meeting | Door::Desk => {
                let answer = ask(&nobody, &path).await;
                let sent_away = answer.status() == StatusCode::SEE_OTHER
                    && answer.headers()["location"].to_str().unwrap().starts_with("/sign-in");
                assert!(
                    sent_away || answer.status() == StatusCode::NOT_FOUND,
                    "{what}: {} for nobody",
                    answer.status()
                );
                let there = ask(&outsider, &path).await.status();
                let nowhere = ask(&outsider, &absent).await.status();
                assert_eq!(there, nowhere, "{what}: the wrong person learns that the meeting exists");
                assert_eq!(there, StatusCode::NOT_FOUND, "{what} for the wrong person");
                if route.door == Door::Desk {
                    let status = ask(&delegate, &path).await.status();
                    assert_eq!(status, StatusCode::FORBIDDEN, "{what} for a delegate");
                }
            }
            Door::Secret => {
                let status = ask(&nobody, &path).await.status();
                assert!(
                    status.is_client_error() || status == StatusCode::SEE_OTHER || status == StatusCode::OK,
                    "{what}: {status} with a wrong secret"
                );
                let (_, text) = nobody.page(&path).await;
                assert!(!text.contains("sample A"), "{what}: a wrong secret shows a meeting");
            }
            // The mailbox and the living page of parts: these tests run as in development, on loopback.
            Door::Development => {
                assert!(!ask(&nobody, &path).await.status().is_server_error(), "{what}");
            }
        }
    }
}

async fn every_socket_knows_nobody_and_the_wrong_person(world: World) {
    let programme = world.programme().await;
    let note = programme.items.iter().find_map(|item| item.note.clone()).expect("a note");
    let outsider = world.sign_in(OUTSIDER).await;
    let nobody = world.visitor();
    for pattern in sockets::PATHS {
        let path = pattern
            .replace("{meeting}", "sample-a")
            .replace("{note}", note.as_str())
            .replace("{token}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        if pattern.ends_with("/events") {
            let wrong = outsider.get(&path).await.status();
            assert_eq!(wrong, StatusCode::NOT_FOUND, "{pattern} for the wrong person");
            assert!(nobody.get(&path).await.status().is_client_error(), "{pattern} for nobody");
            continue;
        }
        let wrong = close_code(&mut outsider.dial(&path).await).await;
        assert_eq!(wrong, 1008, "{pattern} for the wrong person");
        let unknown = close_code(&mut nobody.dial(&path).await).await;
        let expected = if pattern.contains("{token}") { 1008 } else { 4401 };
        assert_eq!(unknown, expected, "{pattern} for nobody");
    }
}

async fn a_mechanisms_own_meeting_does_not_exist_for_others(world: World) {
    let member = world.sign_in(DELEGATE).await;
    assert_eq!(member.get("/meetings/midsa-sample").await.status(), StatusCode::OK);
    for other in [OTHER_MECHANISM, FACILITATOR, "admin@demo.example"] {
        let other = world.sign_in(other).await;
        let (status, there) = other.page("/meetings/midsa-sample").await;
        let (_, nowhere) = other.page("/meetings/midsa-simple").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        // The same page to the letter, but for the address it repeats and the number of this response.
        let plain = |page: &str| {
            let page = page.replace("midsa-simple", "midsa-sample");
            page.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest)).collect::<String>()
        };
        assert_eq!(plain(&there), plain(&nowhere));
        let (_, mine) = other.page("/meetings").await;
        assert!(!mine.contains("midsa-sample"));
        assert_eq!(close_code(&mut other.dial("/live/meetings/midsa-sample").await).await, 1008);
    }
}

async fn looking_changes_nothing(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let before = world.programme().await;
    for route in table().into_iter().filter(|route| route.method == "GET") {
        let (path, _) = paths(&world, route.path).await;
        facilitator.get(&path).await;
        facilitator.get(&path).await;
    }
    assert_eq!(world.programme().await, before);
}

async fn other_sites_forms_and_sockets_are_refused(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let acts = format!("/meetings/sample-a/sessions/{}/acts", world.plenary().await);
    let before = world.programme().await.seq;
    for origin in ["https://evil.example", "null", "http://127.0.0.1.evil.example"] {
        assert_eq!(facilitator.post_from(origin, &acts, FORM).await, StatusCode::FORBIDDEN, "{origin}");
        assert_eq!(facilitator.dial_from(origin, "/live/meetings/sample-a").await.err(), Some(403), "{origin}");
    }
    assert_eq!(world.programme().await.seq, before);
}
