//! What everybody may see: the directory, and the headers that go with every answer.

use entente_app::routes::table;
use reqwest::StatusCode;

use super::world::World;

crate::stories!(
    the_directory_is_open_to_all_and_its_filters_are_addresses,
    what_is_not_in_the_directory_is_absent_in_every_language,
    every_answer_carries_the_headers,
    nothing_public_names_a_meeting_of_a_mechanism,
    archives_are_told_of_what_everybody_may_read_and_of_nothing_else,
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

async fn archives_are_told_of_what_everybody_may_read_and_of_nothing_else(world: World) {
    let nobody = world.visitor();
    let (status, map) = nobody.page("/sitemap.xml").await;
    assert_eq!(status, StatusCode::OK);
    let base = world.url("");
    let paths: Vec<&str> = map
        .split("<loc>")
        .skip(1)
        .map(|rest| rest.split("</loc>").next().unwrap().strip_prefix(base.as_str()).expect("an address of the house"))
        .collect();
    for expected in
        ["/mechanisms/midsa", "/states/KEN", "/global-meetings/9", "/library/a-res-73-195", "/posts/sample-post-pilot"]
    {
        assert!(paths.contains(&expected), "{expected} is missing");
    }
    assert!(paths.iter().all(|path| !path.starts_with("/meetings")), "no meeting is public");
    assert!(!paths.contains(&"/posts/sample-post-permits"), "what is for the network is not for archives");
    // The list is the same for whoever asks.
    let secretariat = world.sign_in(crate::world::SECRETARIAT).await;
    assert_eq!(secretariat.page("/sitemap.xml").await.1, map);
    for (place, path) in paths.iter().enumerate() {
        // Of two hundred States some tell enough.
        if path.starts_with("/states/") && place % 25 != 0 {
            continue;
        }
        let (status, page) = nobody.page(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        let singular = ["/mechanisms/", "/states/", "/global-meetings/", "/library/", "/posts/"];
        if singular.iter().any(|one| path.starts_with(one)) {
            assert!(
                page.contains(&format!("<link rel=\"canonical\" href=\"{base}{path}\"")),
                "{path} says where it stays"
            );
        }
    }
    let closed = secretariat.page("/posts/sample-post-permits").await.1;
    assert!(!closed.contains("rel=\"canonical\""));
    let (_, robots) = nobody.page("/robots.txt").await;
    assert!(robots.contains("Disallow: /meetings\n") && robots.contains(&format!("Sitemap: {base}/sitemap.xml")));
}
