//! Lists page after page, fingerprints, languages, what is remembered by whom.

use entente_service::identity::tokens::Scope;
use reqwest::StatusCode;

use super::{Program, word};
use crate::world::{DELEGATE, World};

crate::stories!(
    lists_come_page_after_page_and_miss_nothing,
    fingerprints_save_fetching_again_until_something_changes,
    words_are_in_the_language_asked_for,
);

async fn lists_come_page_after_page_and_miss_nothing(world: World) {
    let member = Program::of(&world, DELEGATE, Scope::Read).await;
    for (list, key) in [("/api/v1/mechanisms", "id"), ("/api/v1/posts", "id"), ("/api/v1/commitments", "id")] {
        let whole: Vec<_> = member.all(list).await.into_iter().map(|one| one[key].clone()).collect();
        let (mut found, mut path) = (Vec::new(), format!("{list}?limit=2"));
        loop {
            let answer = member.get(&path).await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            let link = answer.headers().get("link").map(|link| link.to_str().unwrap().to_owned());
            let page: serde_json::Value = answer.json().await.unwrap();
            let items = page["items"].as_array().unwrap();
            assert!((1..=2).contains(&items.len()), "{path}");
            found.extend(items.iter().map(|one| one[key].clone()));
            let Some(link) = link else {
                assert!(page["next"].is_null());
                break;
            };
            let (_, rest) = link.split_once("/api/").unwrap();
            let (rest, rel) = rest.split_once('>').unwrap();
            assert_eq!(rel, "; rel=\"next\"");
            path = format!("/api/{rest}");
        }
        assert_eq!(found, whole, "{list}");
        assert!(whole.len() > 3, "{list} is long enough to tell");
        let (status, problem) = member.read(&format!("{list}?after=no-such-thing")).await;
        assert_eq!((status, word(&problem)), (StatusCode::BAD_REQUEST, "bad_cursor"), "{list}");
    }
    // Filters are of the list, and of its next pages.
    let practices = member.all("/api/v1/posts?kind=practice").await;
    assert!(!practices.is_empty() && practices.iter().all(|post| post["kind"] == "practice"));
    let of_midsa = member.all("/api/v1/commitments?owner=midsa").await;
    assert!(of_midsa.iter().all(|one| one["owner"] == "midsa"));
}

async fn fingerprints_save_fetching_again_until_something_changes(world: World) {
    let member = Program::of(&world, DELEGATE, Scope::Write).await;
    let path = "/api/v1/posts/sample-post-permits";
    let first = member.get(path).await;
    let tag = first.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(first.headers()["cache-control"], "private, no-cache");
    let vary: Vec<_> = first.headers().get_all("vary").iter().map(|one| one.to_str().unwrap().to_owned()).collect();
    assert!(vary.iter().any(|one| one.contains("authorization")), "{vary:?}");
    let again = member.get_with(path, &[("if-none-match", &tag)]).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(again.headers()["etag"].to_str().unwrap(), tag);
    assert!(again.bytes().await.unwrap().is_empty());
    let said = serde_json::json!({ "text": "Noted." });
    assert_eq!(member.send(&format!("{path}/comments"), &said).await.0, StatusCode::CREATED);
    let changed = member.get_with(path, &[("if-none-match", &tag)]).await;
    assert_eq!(changed.status(), StatusCode::OK);
    // What is known to have changed at an instant says when; what is for nobody in particular is not private.
    let nobody = Program::of_nobody(&world);
    let public = nobody.get("/api/v1/mechanisms/midsa").await;
    assert_eq!(public.headers()["cache-control"], "no-cache");
    let impacts = member.all("/api/v1/impacts").await;
    let impact = member.get(&format!("/api/v1/impacts/{}", impacts[0]["id"].as_str().unwrap())).await;
    assert!(impact.headers()["last-modified"].to_str().unwrap().ends_with(" GMT"));
}

async fn words_are_in_the_language_asked_for(world: World) {
    let nobody = Program::of_nobody(&world);
    let name = async |path: &str, accepted: &str| {
        let answer = nobody.get_with(path, &[("accept-language", accepted)]).await;
        answer.json::<serde_json::Value>().await.unwrap()["name"].clone()
    };
    assert_eq!(name("/api/v1/states/KEN", "ar").await["language"], "ar");
    assert_eq!(name("/api/v1/states/KEN?lang=zh", "ar").await["text"], "肯尼亚");
    assert_eq!(name("/api/v1/states/KEN", "de").await["text"], "Kenya");
    // The page about it is there in every language, and names every endpoint.
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let (status, page) = world.visitor().page(&format!("/api?lang={language}")).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(page.matches("<h3 class=\"title\">").count(), entente_app::api::table().len(), "{language}");
        assert!(page.contains("{commitment}") && !page.contains("api-problem-"), "{language}");
    }
}
