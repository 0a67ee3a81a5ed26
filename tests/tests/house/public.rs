//! What everybody may see: the directory, and the headers that go with every answer.

use entente_app::routes::table;
use reqwest::StatusCode;

use super::world::World;

crate::stories!(
    the_directory_is_open_to_all_and_its_filters_are_addresses,
    what_is_not_in_the_directory_is_absent_in_every_language,
    every_answer_carries_the_headers,
    nothing_public_names_a_meeting_of_a_mechanism,
);

async fn the_directory_is_open_to_all_and_its_filters_are_addresses(world: World) {
    let nobody = world.visitor();
    let listed = async |path: &str| {
        let (status, page) = nobody.page(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        let mut links: Vec<&str> = page
            .match_indices("href=\"/mechanisms/")
            .map(|(at, found)| page[at + found.len()..].split('"').next().unwrap_or_default())
            .collect();
        links.sort_unstable();
        links.dedup();
        links.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let all = listed("/mechanisms").await;
    assert_eq!(all.len(), 38);
    for filter in
        ["region=Africa", "region=Asia+and+the+Pacific", "status=dormant", "level=global", "q=MIDSA", "state=KEN"]
    {
        let found = listed(&format!("/mechanisms?{filter}")).await;
        assert!(!found.is_empty() && found.len() < all.len(), "{filter} finds {found:?}");
        assert!(found.iter().all(|one| all.contains(one)), "{filter}");
    }
    assert!(listed("/mechanisms?q=MIDSA").await.contains(&"midsa".to_owned()));
    assert!(listed("/states/KEN").await.len() > 1, "Kenya sits in several mechanisms");
    assert_eq!(listed("/mechanisms?q=zzzzzz").await, Vec::<String>::new());
    for path in ["/", "/states", "/global-meetings", "/mechanisms/midsa", "/mechanisms?region=nowhere&q=%FF"] {
        assert_eq!(nobody.page(path).await.0, StatusCode::OK, "{path}");
    }
}

async fn what_is_not_in_the_directory_is_absent_in_every_language(world: World) {
    let nobody = world.visitor();
    for path in ["/mechanisms/atlantis", "/states/ATL", "/states/kenya", "/nothing", "/mechanisms/%ff"] {
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            let (status, page) = nobody.page(&format!("{path}?lang={language}")).await;
            let expected = if path.ends_with("%ff") { StatusCode::BAD_REQUEST } else { StatusCode::NOT_FOUND };
            assert_eq!(status, expected, "{path} {language}");
            if status == StatusCode::NOT_FOUND {
                assert!(page.contains(&format!("lang=\"{language}\"")), "{path} {language}");
                assert!(page.contains("href=\"/mechanisms\""), "{path} {language}: where you may have wanted to go");
            }
        }
    }
}

async fn every_answer_carries_the_headers(world: World) {
    let nobody = world.visitor();
    let paths = table().into_iter().map(|route| route.path).chain(["/healthz", "/readyz", "/pkg/none.js", "/nowhere"]);
    for path in paths {
        let answer = nobody.get(path).await;
        let header = |name: &str| answer.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'nonce-"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}: {policy}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("x-frame-options"), "DENY", "{path}");
        // Of a link that is a secret only the origin goes out, and to nobody over a line that can be read.
        let secret = path.starts_with("/capital/");
        let referrer = if secret { "strict-origin" } else { "same-origin" };
        assert_eq!(header("referrer-policy"), referrer, "{path}");
        let body = answer.text().await.unwrap();
        assert!(!body.contains(" style=\""), "{path}: the policy allows no style in an attribute");
        assert!(!body.contains(" onclick="), "{path}: nor a script");
    }
    let nonce = async || nobody.get("/").await.headers()["content-security-policy"].clone();
    assert_ne!(nonce().await, nonce().await, "a nonce is used once");
}

async fn nothing_public_names_a_meeting_of_a_mechanism(world: World) {
    let nobody = world.visitor();
    for path in ["/", "/mechanisms", "/mechanisms/midsa", "/states/MDG", "/global-meetings", "/sign-in"] {
        let (_, page) = nobody.page(path).await;
        assert!(!page.contains("midsa-sample"), "{path}");
    }
}
