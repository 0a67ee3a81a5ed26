//! Each endpoint: what the document says of it, who may call it, and that its answers are as the document says.

use entente_app::{
    api::{self, document},
    routes::{Door, table},
};
use entente_service::identity::tokens::Scope;
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::{Program, schema::check, word};
use crate::world::{DELEGATE, OUTSIDER, World};

crate::stories!(
    every_route_is_in_the_document_and_every_answer_is_as_it_says,
    every_endpoint_knows_nobody_the_wrong_person_and_what_is_no_parameter,
    cookies_open_nothing_and_cannot_act,
);

fn documented() -> Value {
    serde_json::to_value(document()).unwrap()
}

/// A path with real things in it, and one with things that do not exist.
async fn paths(world: &World, pattern: &str) -> (String, String) {
    let programme = world.programme().await;
    let item = programme.items.iter().find(|item| item.note.is_some()).unwrap().id.to_string();
    let document = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let meeting = entente_domain::ids::MeetingId::new("sample-a");
        entente_store::documents::of_meeting(reader.link(), &meeting).await.unwrap()[0].id.to_string()
    };
    let body = crate::year::body_key(world).await;
    let fill = |there: bool| {
        let or = |real: &str| if there { real.to_owned() } else { "no-such-thing".to_owned() };
        pattern
            .replace("{id}", &or("midsa"))
            .replace("{code}", &or("KEN"))
            .replace("{number}", &if pattern.contains("revisions") { or("0") } else { or("9") })
            .replace("{post}", &or("sample-post-permits"))
            .replace("{commitment}", &or("sample-commitment-clause"))
            .replace("{impact}", &or("sample-impact-law"))
            .replace("{meeting}", &or("sample-a"))
            .replace("{document}", &or(&document))
            .replace("{item}", &or(&item))
            .replace("{minutes}", "no-such-minutes")
            .replace("{source}", &or("a-res-73-195"))
            .replace("{survey}", &or("sample-survey"))
            .replace("{recommendation}", &or("sample-rec-staff"))
            .replace("{task}", &or("sample-task-rota"))
            .replace("{event}", &or("sample-event-contracts"))
            .replace("{body}", &or(&body))
    };
    (fill(true), fill(false))
}

async fn every_route_is_in_the_document_and_every_answer_is_as_it_says(world: World) {
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    let document = documented();
    let served: Value = Program::of_nobody(&world).read("/api/v1/openapi.json").await.1;
    assert_eq!(served, document, "what is served is what is made of the table");
    assert_eq!(document["openapi"].as_str().map(|version| &version[..3]), Some("3.1"));
    let mut routes: Vec<(String, String)> = table()
        .iter()
        .filter(|route| route.path.starts_with("/api/v1/") && route.path != "/api/v1/openapi.json")
        .map(|route| (route.path.to_owned(), route.method.to_lowercase()))
        .collect();
    let mut said: Vec<(String, String)> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            said.push((path.clone(), method.clone()));
            names.push(operation["operationId"].as_str().unwrap());
            assert!(operation["summary"].is_string(), "{path} says what it is for");
        }
    }
    routes.sort();
    said.sort();
    assert_eq!(routes, said, "the routes are the document's, and the other way round");
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "each has a name of its own");

    let member = Program::of(&world, DELEGATE, Scope::Read).await;
    let nobody = Program::of_nobody(&world);
    let mut full = 0;
    for route in table().iter().filter(|route| route.method == "GET" && route.path.starts_with("/api/v1/")) {
        if route.path == "/api/v1/openapi.json" {
            continue;
        }
        let (path, _) = paths(&world, route.path).await;
        let needed = document["paths"][route.path]["get"]["parameters"].as_array().unwrap();
        let asks = needed.iter().any(|one| one["name"] == "q" && one["required"] == true);
        let path = if asks { format!("{path}?q=migration") } else { path };
        for (who, program) in [("a member", &member), ("nobody", &nobody)] {
            let (status, answer) = program.read(&path).await;
            let said = &document["paths"][route.path]["get"]["responses"][status.as_str()];
            assert!(said.is_object(), "GET {path} for {who}: {status} is not in the document: {answer}");
            let kind = if status == StatusCode::OK { "application~1json" } else { "application~1problem+json" };
            let schema = said.pointer(&format!("/content/{kind}/schema")).unwrap();
            check(&document, schema, &answer, "").unwrap_or_else(|wrong| panic!("GET {path} for {who}: {wrong}"));
            full += usize::from(answer["items"].as_array().is_some_and(|items| !items.is_empty()));
        }
    }
    assert!(full > 12, "of lists that are empty nothing is told: only {full} were not");
}

async fn every_endpoint_knows_nobody_the_wrong_person_and_what_is_no_parameter(world: World) {
    let nobody = Program::of_nobody(&world);
    let outsider = Program::of(&world, OUTSIDER, Scope::Write).await;
    let reads_only = Program::of(&world, DELEGATE, Scope::Read).await;
    for endpoint in api::table() {
        let (path, absent) = paths(&world, endpoint.path).await;
        let reads = endpoint.reads();
        let what = format!("{} {path}", if reads { "GET" } else { "POST" });
        if !reads {
            let body = json!({});
            let (status, problem) = nobody.send(&path, &body).await;
            assert_eq!((status, word(&problem)), (StatusCode::UNAUTHORIZED, "signed_out"), "{what}");
            let (status, problem) = reads_only.send(&path, &body).await;
            assert_eq!((status, word(&problem)), (StatusCode::FORBIDDEN, "read_only"), "{what}");
            let (status, problem) = outsider.send(&path, &body).await;
            assert_eq!((status, word(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, "invalid"), "{what}: {problem}");
            continue;
        }
        let asks = if ["/api/v1/search", "/api/v1/passages"].contains(&endpoint.path) { "?q=x" } else { "" };
        match endpoint.door {
            Door::Open => {
                assert_eq!(nobody.read(&format!("{path}{asks}")).await.0, StatusCode::OK, "{what} for nobody")
            }
            Door::SignedIn => {
                let (status, problem) = nobody.read(&path).await;
                assert_eq!((status, word(&problem)), (StatusCode::UNAUTHORIZED, "signed_out"), "{what} for nobody");
            }
            Door::Meeting | Door::Desk | Door::Secret | Door::Development => {
                for (who, program) in [("nobody", &nobody), ("the wrong person", &outsider)] {
                    let (there, nowhere) = (program.read(&path).await, program.read(&absent).await);
                    assert_eq!(there, nowhere, "{what}: {who} learns that it exists");
                    assert!(there.0.is_client_error(), "{what} for {who}: {}", there.0);
                }
            }
        }
        let mark = if asks.is_empty() { "?" } else { "&" };
        for (query, expected) in [("themes=health", "unknown_parameter"), ("lang=xx", "bad_parameter")] {
            let (status, problem) = outsider.read(&format!("{path}{asks}{mark}{query}")).await;
            assert_eq!((status, word(&problem)), (StatusCode::BAD_REQUEST, expected), "{what} with {query}");
            assert_eq!(problem["errors"][0]["at"], query.split('=').next().unwrap(), "{what} with {query}");
        }
        for odd in ["%00", "%FF", "%0A"] {
            let answer = outsider.get(&format!("{path}{odd}")).await;
            assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{what}{odd}");
        }
    }
    let (status, problem) = nobody.read("/api/v1/nothing").await;
    assert_eq!((status, word(&problem)), (StatusCode::NOT_FOUND, "absent"));
    let (status, problem) = nobody.read("/api/v1/posts?limit=0").await;
    assert_eq!((status, word(&problem)), (StatusCode::BAD_REQUEST, "bad_parameter"));
    let (_, problem) = nobody.read("/api/v1/posts?kind=nonsense&lang=fr").await;
    assert_eq!(word(&problem), "bad_parameter");
    assert_eq!(problem["title"], "Un paramètre ne peut être lu.");
}

async fn cookies_open_nothing_and_cannot_act(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(delegate.get("/api/v1/meetings").await.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(delegate.get("/api/v1/posts/sample-post-permits").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(delegate.post("/api/v1/posts", &[("title", "x")]).await.status(), StatusCode::UNAUTHORIZED);
    // And nothing is remembered: the language asked for stays the call's own.
    let answer = delegate.get("/api/v1/states/KEN?lang=ar").await;
    assert!(answer.headers().get("set-cookie").is_none());
    // A token opens the interface and no page.
    let program = Program::of(&world, DELEGATE, Scope::Write).await;
    assert_eq!(program.get("/meetings").await.status(), StatusCode::SEE_OTHER);
}
