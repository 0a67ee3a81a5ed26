//! Tokens: made once, shown once, ended at once, and with everything that ends an account's ways in.

use entente_service::{
    Actor,
    identity::people,
    identity::tokens::{Scope, TOKENS_MAX, make},
};
use reqwest::StatusCode;

use super::{Program, word};
use crate::world::{DELEGATE, OTHER_MECHANISM, World};

crate::stories!(
    a_token_is_shown_once_and_ended_at_once,
    what_ends_a_person_s_ways_in_ends_their_tokens,
    too_many_calls_are_told_when_to_come_back,
);

/// Makes one by the form, and finds it on the page.
async fn made(person: &crate::world::Person, name: &str, scope: &str) -> String {
    let answer = person.post("/account/tokens", &[("name", name), ("scope", scope), ("days", "90")]).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let page = answer.text().await.unwrap();
    let (_, rest) = page.split_once("entente_").expect("the token is shown");
    format!("entente_{}", rest.split('<').next().unwrap())
}

async fn a_token_is_shown_once_and_ended_at_once(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let token = made(&delegate, "Dashboard <b>", "read").await;
    assert_eq!(token.len(), "entente_".len() + 43);
    let program = Program::with(&world, &token);
    assert_eq!(program.get("/api/v1/meetings").await.status(), StatusCode::OK);
    let (_, page) = delegate.page("/account/tokens?lang=en").await;
    assert!(!page.contains(&token) && page.contains("Dashboard &lt;b&gt;") && page.contains("Last used on"));
    // Only its hash is kept.
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let user = world.actor(DELEGATE).await.user().unwrap();
    let rows = entente_store::tokens::of_account(reader.link(), &user).await.unwrap();
    assert!(rows.iter().all(|row| !row.token_hash.contains(&token[8..]) && row.token_hash.len() == 64));
    drop(reader);
    // Nobody else can end it.
    let other = world.sign_in(OTHER_MECHANISM).await;
    let id = rows[0].id.as_str();
    assert_eq!(other.post("/account/tokens/end", &[("token", id)]).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(program.get("/api/v1/meetings").await.status(), StatusCode::OK);
    assert_eq!(delegate.post("/account/tokens/end", &[("token", id)]).await.status(), StatusCode::SEE_OTHER);
    let answer = program.get("/api/v1/meetings").await;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    assert!(answer.headers()["www-authenticate"].to_str().unwrap().starts_with("Bearer"));
    assert_eq!(word(&program.read("/api/v1/mechanisms").await.1), "bad_token", "also where nobody needs one");
    // Refusals keep what was typed.
    let (status, page) = {
        let answer = delegate.post("/account/tokens?lang=en", &[("name", " "), ("scope", "write")]).await;
        (answer.status(), answer.text().await.unwrap())
    };
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Say what it is for."));
    let who = world.actor(DELEGATE).await;
    for _ in 0..TOKENS_MAX {
        make(&world.running.app.house, &who, "many", Scope::Read, 30).await.unwrap();
    }
    assert!(make(&world.running.app.house, &who, "one more", Scope::Read, 30).await.is_err());
}

async fn what_ends_a_person_s_ways_in_ends_their_tokens(world: World) {
    let app = &world.running.app;
    let first = Program::of(&world, DELEGATE, Scope::Read).await;
    assert_eq!(first.get("/api/v1/notices").await.status(), StatusCode::OK);
    // Signing out everywhere.
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(delegate.post("/account/sign-out-everywhere", &[]).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(first.get("/api/v1/notices").await.status(), StatusCode::UNAUTHORIZED);
    // The account is closed.
    let second = Program::of(&world, DELEGATE, Scope::Read).await;
    assert_eq!(second.get("/api/v1/notices").await.status(), StatusCode::OK);
    people::disable(&app.house, &app.identity, &Actor::House, DELEGATE).await.unwrap();
    assert_eq!(second.get("/api/v1/notices").await.status(), StatusCode::UNAUTHORIZED);
    // Its day has come.
    let third = Program::of(&world, OTHER_MECHANISM, Scope::Read).await;
    assert_eq!(third.get("/api/v1/notices").await.status(), StatusCode::OK);
    world.clock.forward(31 * 24 * 3_600);
    assert_eq!(third.get("/api/v1/notices").await.status(), StatusCode::UNAUTHORIZED);
}

async fn too_many_calls_are_told_when_to_come_back(world: World) {
    let program = Program::of(&world, DELEGATE, Scope::Read).await;
    // Nothing comes back while the clock stands.
    let now = world.running.app.house.now();
    world.clock.stop_at(now);
    let mut refused = None;
    for _ in 0..1_300 {
        let answer = program.get("/api/v1/global-meetings/9").await;
        if answer.status() != StatusCode::OK {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("there is an end to it");
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers()["retry-after"].to_str().unwrap().parse::<u64>().unwrap() >= 1);
    // Others are not held up, and later it goes on.
    let other = Program::of(&world, OTHER_MECHANISM, Scope::Read).await;
    assert_eq!(other.get("/api/v1/global-meetings/9").await.status(), StatusCode::OK);
    world.clock.run_from(now.plus_seconds(60));
    assert_eq!(program.get("/api/v1/global-meetings/9").await.status(), StatusCode::OK);
}
