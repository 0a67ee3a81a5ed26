//! Acts of programs: the same rules as the forms', once however often they are sent.

use entente_service::identity::tokens::Scope;
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::{Program, word};
use crate::world::{DELEGATE, OTHER_MECHANISM, World};

crate::stories!(
    a_post_is_begun_published_written_anew_and_archived,
    who_comes_second_is_told_and_what_is_sent_twice_is_done_once,
    an_owner_accounts_for_a_commitment,
    what_is_sent_wrongly_says_where,
);

const MIDSA: &str = "midsa@demo.example";

fn draft(title: &str) -> Value {
    json!({
        "kind": "question",
        "home": { "mechanism": "midsa" },
        "content": {
            "language": "en", "title": title, "text": "Who has done this before?", "themes": ["health"],
            "reach": "network"
        }
    })
}

async fn a_post_is_begun_published_written_anew_and_archived(world: World) {
    let secretariat = Program::of(&world, MIDSA, Scope::Write).await;
    let other = Program::of(&world, OTHER_MECHANISM, Scope::Write).await;
    let (status, made) = secretariat.send("/api/v1/posts", &draft("Mobile clinics at posts")).await;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let id = made["post"]["id"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/posts/{id}");
    assert_eq!(made["post"]["state"], "draft");
    assert_eq!(other.read(&path).await.0, StatusCode::NOT_FOUND, "a draft is its author's");
    assert_eq!(secretariat.all("/api/v1/drafts").await.len(), 1);
    let acts = format!("{path}/acts");
    let (status, done) = secretariat.send(&acts, &json!({ "act": "publish", "version": 1 })).await;
    assert_eq!((status, &done["version"]), (StatusCode::OK, &json!(2)), "{done}");
    assert_eq!(other.read(&path).await.1["post"]["title"], "Mobile clinics at posts");
    // The same on the page.
    let page = world.sign_in(OTHER_MECHANISM).await.page(&format!("/posts/{id}")).await.1;
    assert!(page.contains("Mobile clinics at posts"));
    let mut content = draft("Mobile clinics at land borders")["content"].clone();
    content["text"] = json!("Since when, and for whom?");
    let (status, written) = secretariat.send(&path, &json!({ "version": 2, "content": content })).await;
    assert_eq!((status, &written["post"]["version"]), (StatusCode::OK, &json!(3)), "{written}");
    let (_, history) = secretariat.read(&format!("{path}/history")).await;
    assert_eq!(history["versions"][0]["title"], "Mobile clinics at posts");
    assert_eq!(other.send(&path, &json!({ "version": 3, "content": content })).await.0, StatusCode::FORBIDDEN);
    let (status, _) = secretariat.send(&acts, &json!({ "act": "move", "version": 3, "stage": "under_way" })).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(secretariat.send(&acts, &json!({ "act": "archive", "version": 4 })).await.0, StatusCode::OK);
    assert_eq!(secretariat.read(&path).await.1["post"]["state"], "archived");
    let (status, problem) = other.send(&format!("{path}/comments"), &json!({ "text": "Late." })).await;
    assert_eq!((status, word(&problem)), (StatusCode::CONFLICT, "refused"));
    // A draft that is thrown away is gone.
    let (_, made) = secretariat.send("/api/v1/posts", &draft("Never mind")).await;
    let path = format!("/api/v1/posts/{}", made["post"]["id"].as_str().unwrap());
    let (status, done) = secretariat.send(&format!("{path}/acts"), &json!({ "act": "throw_away" })).await;
    assert_eq!((status, &done["version"]), (StatusCode::OK, &Value::Null));
    assert_eq!(secretariat.read(&path).await.0, StatusCode::NOT_FOUND);
}

async fn who_comes_second_is_told_and_what_is_sent_twice_is_done_once(world: World) {
    let secretariat = Program::of(&world, MIDSA, Scope::Write).await;
    let key = [("idempotency-key", "11111111-2222-3333-4444-555555555555")];
    let once = draft("Once");
    let (first, again) = tokio::join!(
        secretariat.send_with("/api/v1/posts", &once, &key),
        secretariat.send_with("/api/v1/posts", &once, &key)
    );
    assert_eq!((first.0, again.0), (StatusCode::CREATED, StatusCode::CREATED));
    assert_eq!(first.1["post"]["id"], again.1["post"]["id"]);
    assert_eq!(secretariat.all("/api/v1/drafts").await.len(), 1);
    let acts = format!("/api/v1/posts/{}/acts", first.1["post"]["id"].as_str().unwrap());
    let publish = json!({ "act": "publish", "version": 1 });
    let key = [("idempotency-key", "publish-once")];
    for _ in 0..2 {
        let (status, done) = secretariat.send_with(&acts, &publish, &key).await;
        assert_eq!((status, &done["version"]), (StatusCode::OK, &json!(2)));
    }
    let (status, problem) = secretariat.send(&acts, &json!({ "act": "archive", "version": 1 })).await;
    assert_eq!((status, word(&problem)), (StatusCode::CONFLICT, "stale"));
    let said = json!({ "id": "said-once", "text": "Noted." });
    let comments = "/api/v1/posts/sample-post-permits/comments";
    for _ in 0..2 {
        assert_eq!(secretariat.send(comments, &said).await.0, StatusCode::CREATED);
    }
    let (_, post) = secretariat.read("/api/v1/posts/sample-post-permits").await;
    assert_eq!(post["comments"].as_array().unwrap().iter().filter(|one| one["text"] == "Noted.").count(), 1);
}

async fn an_owner_accounts_for_a_commitment(world: World) {
    let secretariat = Program::of(&world, MIDSA, Scope::Write).await;
    let all = secretariat.all("/api/v1/commitments?owner=midsa").await;
    let live = all.iter().find(|one| one["state"] == "open" || one["state"] == "under_way").expect("one to do");
    let (id, version) = (live["id"].as_str().unwrap(), live["version"].as_i64().unwrap());
    let path = format!("/api/v1/commitments/{id}");
    let entry = json!({ "id": "shown-once", "kind": "evidence", "day": "2026-10", "text": "The circular was issued." });
    for _ in 0..2 {
        let (status, answer) = secretariat.send(&format!("{path}/entries"), &entry).await;
        assert_eq!(status, StatusCode::CREATED, "{answer}");
    }
    let (status, after) =
        secretariat.send(&format!("{path}/acts"), &json!({ "act": "move", "version": version, "state": "done" })).await;
    assert_eq!((status, &after["commitment"]["state"]), (StatusCode::OK, &json!("done")), "{after}");
    let found = after["entries"].as_array().unwrap().iter().filter(|one| one["id"] == "shown-once").count();
    assert_eq!(found, 1);
    // Whose it is not may read it at most.
    let other = Program::of(&world, OTHER_MECHANISM, Scope::Write).await;
    let (status, _) =
        other.send(&format!("{path}/acts"), &json!({ "act": "drop", "version": version + 1, "reason": "No." })).await;
    assert!(matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND), "{status}");
}

async fn what_is_sent_wrongly_says_where(world: World) {
    let secretariat = Program::of(&world, MIDSA, Scope::Write).await;
    let mut untitled = draft(" ");
    untitled["publish"] = json!(true);
    let (status, problem) = secretariat.send("/api/v1/posts", &untitled).await;
    assert_eq!((status, word(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, "invalid"));
    assert_eq!(problem["errors"][0], json!({ "at": "title", "fault": "missing" }));
    let mut unknown = draft("x");
    unknown["colour"] = json!("red");
    let (status, problem) = secretariat.send("/api/v1/posts", &unknown).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(problem["detail"].as_str().unwrap().contains("colour"), "{problem}");
    assert_eq!(secretariat.send("/api/v1/posts", &draft("nul \0")).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, problem) =
        secretariat.send_with("/api/v1/posts", &draft("x"), &[("idempotency-key", "not an id")]).await;
    assert_eq!((status, word(&problem)), (StatusCode::BAD_REQUEST, "bad_parameter"));
    let (status, problem) = secretariat.send("/api/v1/posts", &json!({ "text": "x".repeat(70_000) })).await;
    assert_eq!((status, word(&problem)), (StatusCode::PAYLOAD_TOO_LARGE, "too_large"));
    // In a name that is not theirs.
    let delegate = Program::of(&world, DELEGATE, Scope::Write).await;
    let mut foreign = draft("x");
    foreign["home"]["mechanism"] = json!("rcm");
    assert_eq!(delegate.send("/api/v1/posts", &foreign).await.0, StatusCode::FORBIDDEN);
}
