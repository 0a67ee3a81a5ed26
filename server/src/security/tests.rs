//! The layers as a browser meets them, round a router of two routes and a real database.

use axum::{
    Extension,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
    routing::{get, post},
};
use entente_app::visit::Nonce;
use entente_service::{
    Actor,
    identity::{Browser, people, people::NewUser, sign_in::sign_in},
    machine::{SystemChance, SystemClock},
};
use entente_store::Database;
use tower::ServiceExt as _;

use super::*;

const EMAIL: &str = "amina@example.org";
const PASSWORD: &str = "four rivers and a bridge";

struct World {
    router: Router,
    security: Arc<Security>,
    _folder: tempfile::TempDir,
}

impl World {
    async fn at(public: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
        let house = House::new(database, Arc::new(SystemClock), Arc::new(SystemChance));
        let identity = Arc::new(Identity::new(&house));
        let security = Arc::new(Security::new(house, identity, Url::parse(public).unwrap(), 0));
        let routes = Router::new()
            .route(
                "/who",
                get(|Extension(actor): Extension<Actor>, Extension(nonce): Extension<Nonce>| async move {
                    format!("{} {}", actor.person().map_or("nobody", |person| &person.name), nonce.0)
                }),
            )
            .route("/act", post(|body: String| async move { body.len().to_string() }))
            .route("/pkg/main.css", get(|| async { ([(header::CACHE_CONTROL, "immutable")], "") }));
        Self { router: layer(routes, Arc::clone(&security)), security, _folder: folder }
    }

    async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str, cookie: &str) -> Response<Body> {
        self.send(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
    }

    async fn signed_in(&self) -> String {
        let new = NewUser { email: EMAIL, name: "Amina", password: Some(PASSWORD), ..NewUser::default() };
        let (house, identity) = (&self.security.house, self.security.identity());
        people::add_user(house, identity, &Actor::House, &new).await.unwrap();
        let browser = Browser { user_agent: String::new(), address: [192, 0, 2, 1].into(), token: None };
        sign_in(house, identity, EMAIL, PASSWORD, &browser).await.unwrap().token
    }
}

fn header_of<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

async fn body_of(response: Response<Body>) -> String {
    String::from_utf8(to_bytes(response.into_body(), 10_000).await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn the_nonce_of_the_header_is_that_of_the_page_and_new_each_time() {
    let world = World::at("https://entente.example").await;
    let first = world.get("/who", "").await;
    let policy = header_of(&first, "content-security-policy").to_owned();
    let body = body_of(first).await;
    let nonce = body.split(' ').nth(1).unwrap();
    assert_eq!(nonce.len(), 32);
    assert!(policy.contains(&format!("script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'")), "{policy}");
    assert!(policy.contains(" connect-src 'self' wss://entente.example;"), "{policy}");
    assert!(!policy.contains("unsafe-inline"));
    let second = body_of(world.get("/who", "").await).await;
    assert_ne!(body, second);
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let world = World::at("https://entente.example").await;
    for response in [
        world.get("/who", "").await,
        world.get("/nowhere", "").await,
        world.get("/pkg/main.css", "").await,
        world.send(Request::post("/act").body(Body::empty()).unwrap()).await,
        world.send(Request::builder().method("TRACE").uri("/who").body(Body::empty()).unwrap()).await,
    ] {
        let status = response.status();
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ] {
            assert_eq!(header_of(&response, name), value, "{name} at {status}");
        }
        assert!(header_of(&response, "content-security-policy").contains("frame-ancestors 'none'"));
        assert_eq!(header_of(&response, "access-control-allow-origin"), "");
    }
    let plain = World::at("http://127.0.0.1:3000").await.get("/who", "").await;
    assert_eq!(header_of(&plain, "strict-transport-security"), "");
}

#[tokio::test]
async fn caches_keep_assets_and_nothing_personal() {
    let world = World::at("https://entente.example").await;
    let cookie = format!("__Host-entente={}", world.signed_in().await);
    assert_eq!(header_of(&world.get("/pkg/main.css", &cookie).await, "cache-control"), "immutable");
    assert_eq!(header_of(&world.get("/who", "").await, "cache-control"), "private, no-cache");
    assert_eq!(header_of(&world.get("/who", &cookie).await, "cache-control"), "no-store");
    assert_eq!(header_of(&world.get("/sign-in/link/x", "").await, "cache-control"), "no-store");
}

#[tokio::test]
async fn the_cookie_says_who_asks() {
    let world = World::at("https://entente.example").await;
    let token = world.signed_in().await;
    for (cookie, expected) in [
        (format!("__Host-entente={token}"), "Amina "),
        (format!("a=b; __Host-entente={token}; c=d"), "Amina "),
        (format!("entente={token}"), "nobody "),
        ("__Host-entente=".to_owned(), "nobody "),
        ("__Host-entente=made-up".to_owned(), "nobody "),
        (String::new(), "nobody "),
    ] {
        let body = body_of(world.get("/who", &cookie).await).await;
        assert!(body.starts_with(expected), "{cookie}: {body}");
    }
}

#[tokio::test]
async fn acts_and_upgrades_from_elsewhere_are_refused() {
    let world = World::at("https://entente.example").await;
    let post = |name: &'static str, value: &'static str| {
        Request::post("/act").header(name, value).body(Body::from("typed")).unwrap()
    };
    assert_eq!(world.send(post("sec-fetch-site", "same-origin")).await.status(), StatusCode::OK);
    assert_eq!(world.send(post("sec-fetch-site", "cross-site")).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(world.send(post("origin", "https://entente.example")).await.status(), StatusCode::OK);
    assert_eq!(world.send(post("origin", "https://evil.example")).await.status(), StatusCode::FORBIDDEN);
    let upgrade = |origin: &'static str| {
        Request::get("/who").header("upgrade", "websocket").header("origin", origin).body(Body::empty()).unwrap()
    };
    assert_eq!(world.send(upgrade("https://entente.example")).await.status(), StatusCode::OK);
    assert_eq!(world.send(upgrade("https://evil.example")).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn bodies_beyond_the_limit_are_refused() {
    let world = World::at("https://entente.example").await;
    let send = |bytes: usize| {
        let request = Request::post("/act").header("sec-fetch-site", "same-origin");
        world.send(request.body(Body::from("x".repeat(bytes))).unwrap())
    };
    assert_eq!(send(FORM_BYTES_MAX).await.status(), StatusCode::OK);
    assert_eq!(send(FORM_BYTES_MAX + 1).await.status(), StatusCode::PAYLOAD_TOO_LARGE);
}
