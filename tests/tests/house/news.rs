//! News of boards: what others did since somebody looked, as far as they may read it, and no trace of anything else.

use entente_domain::clock::{Chance as _, Clock as _};
use entente_service::machine::{SystemChance, SystemClock};
use reqwest::StatusCode;
use serde_json::Value;

use super::world::{DELEGATE, OTHER_MECHANISM, OUTSIDER, Person, World};

crate::stories!(news_is_of_what_one_may_read, who_is_named_later_is_told_once);

const MIDSA: &str = "midsa@demo.example";

async fn told(person: &Person, of: &str, since: i64) -> String {
    let (status, body) = person.look(&format!("/boards/news?{of}&since={since}&told=en")).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let answer: Value = serde_json::from_str(&body).unwrap();
    answer["words"].as_str().unwrap().to_owned()
}

async fn post(person: &Person, title: &str, reach: &str) -> String {
    let id = SystemChance.id(SystemClock.now());
    let fields = [
        ("id", id.as_str()),
        ("kind", "announcement"),
        ("home", "midsa"),
        ("act", "publish"),
        ("language", "en"),
        ("title", title),
        ("text", "In a few words."),
        ("themes", "health"),
        ("reach", reach),
    ];
    assert_eq!(person.post("/posts/new", &fields).await.status(), StatusCode::SEE_OTHER);
    id
}

async fn news_is_of_what_one_may_read(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let (other, nobody) = (world.sign_in(OTHER_MECHANISM).await, world.visitor());
    let since = world.running.app.house.now().micros();
    let theme = "of=theme+health";
    for reader in [&midsa, &member, &other, &nobody] {
        assert_eq!(told(reader, theme, since).await, "");
    }
    let closed = post(&midsa, "For us alone", "mechanism").await;
    let open = post(&midsa, "For all mechanisms", "network").await;
    // The page that is open asks for this; one's own acts are no news.
    assert!(member.page("/boards/themes/health?lang=en").await.1.contains("data-news=\"/boards/news?of=theme+health"));
    assert_eq!(told(&midsa, theme, since).await, "");
    // A page that was left open asks in its own language, and changes nobody's choice by that.
    let asked = member.get(&format!("/boards/news?{theme}&since={since}&told=fr")).await;
    assert!(asked.headers().get("set-cookie").is_none());
    assert!(asked.text().await.unwrap().contains("nouvelles fiches"));
    assert_eq!(told(&member, theme, since).await, "2 new cards since you opened the page.");
    assert_eq!(told(&other, theme, since).await, "One new card since you opened the page.");
    assert_eq!(told(&nobody, theme, since).await, "");
    // On this board only, and only since then.
    assert_eq!(told(&member, "of=theme+border-management", since).await, "");
    assert_eq!(told(&member, "of=mechanism+midsa", since).await, "2 new cards since you opened the page.");
    assert_eq!(told(&member, &format!("{theme}&kind=offer"), since).await, "");
    let later = world.running.app.house.now().micros();
    assert_eq!(told(&member, theme, later).await, "");
    let comment = SystemChance.id(SystemClock.now());
    let said = [("id", comment.as_str()), ("text", "When?"), ("mechanism", "midsa")];
    assert_eq!(member.post(&format!("/posts/{open}/comments"), &said).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(told(&other, theme, later).await, "News on one card since you opened the page.");
    assert!(!told(&other, &format!("post={open}"), later).await.is_empty());
    // A post that is not there for somebody has no news either.
    for (stranger, status) in [(&other, StatusCode::NOT_FOUND), (&nobody, StatusCode::UNAUTHORIZED)] {
        assert_eq!(stranger.look(&format!("/boards/news?post={closed}&since={since}")).await.0, status);
    }
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(told(&outsider, theme, since).await, "");
    assert_eq!(member.look("/boards/news?of=nothing").await.0, StatusCode::NOT_FOUND);
}

async fn who_is_named_later_is_told_once(world: World) {
    let (midsa, named) = (world.sign_in(MIDSA).await, world.sign_in(OTHER_MECHANISM).await);
    let id = post(&midsa, "Without a name", "network").await;
    let told = async || named.page("/notices?lang=en").await.1.matches("Without a name").count();
    assert_eq!(told().await, 0);
    for (version, text) in [("2", "As @abu-dhabi-dialogue does."), ("3", "Just as @abu-dhabi-dialogue does.")] {
        let fields = [
            ("id", id.as_str()),
            ("kind", "announcement"),
            ("version", version),
            ("act", "keep"),
            ("language", "en"),
            ("title", "Without a name"),
            ("text", text),
            ("themes", "health"),
            ("reach", "network"),
        ];
        assert_eq!(midsa.post(&format!("/posts/{id}/edit"), &fields).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(told().await, 1, "{text}");
    }
}
