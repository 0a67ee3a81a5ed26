//! What is answered again and what is made anew, round routes that count how often they were asked.

use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use axum::{
    Extension, Router,
    http::Request,
    routing::{get, post},
};
use entente_domain::clock::Clock;
use entente_service::{
    Actor, House,
    identity::{Browser, Identity, people, people::NewUser, sessions, sign_in::sign_in},
    machine::SystemChance,
};
use entente_store::Database;
use tower::ServiceExt as _;
use url::Url;

use super::*;

const PASSWORD: &str = "four rivers and a bridge";

/// A clock that stands until it is moved.
struct StandingClock(AtomicI64);

impl Clock for StandingClock {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.load(Ordering::Relaxed))
    }
}

struct World {
    router: Router,
    security: Arc<Security>,
    clock: Arc<StandingClock>,
    _folder: tempfile::TempDir,
}

impl World {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
        let clock = Arc::new(StandingClock(AtomicI64::new(1_800_000_000_000_000)));
        let house = House::new(database, Arc::clone(&clock) as _, Arc::new(SystemChance));
        let identity = Arc::new(Identity::new(&house));
        let public = Url::parse("https://entente.example").unwrap();
        let security = Arc::new(Security::new(house, identity, public, 0));
        let asked = Arc::new(AtomicU32::new(0));
        let page = move |Extension(actor): Extension<Actor>| {
            let count = asked.fetch_add(1, Ordering::Relaxed) + 1;
            let name = actor.person().map_or("nobody", |person| &person.name).to_owned();
            async move { format!("{name} {count}") }
        };
        let repeatable = async |mut response: Response| {
            response.extensions_mut().insert(Repeatable);
            response
        };
        let cookie = async |mut response: Response| {
            response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_static("a=b"));
            response
        };
        let routes = Router::new()
            .route("/cookie", get(page.clone()).layer(axum::middleware::map_response(cookie)))
            .route("/page", get(page.clone()).post(page.clone()))
            .layer(axum::middleware::map_response(repeatable))
            .route("/other", get(page.clone()))
            .route("/act", post(page));
        let router = crate::security::layer(routes, Arc::clone(&security));
        Self { router, security, clock, _folder: folder }
    }

    fn house(&self) -> &House {
        &self.security.house
    }

    fn wait(&self, micros: i64) {
        self.clock.0.fetch_add(micros, Ordering::Relaxed);
    }

    async fn send(&self, request: axum::http::request::Builder) -> Response {
        let request = request.header("origin", "https://entente.example").body(Body::empty()).unwrap();
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str, headers: &[(&str, &str)]) -> String {
        let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
        text(self.send(request).await).await
    }

    /// A new person, signed in; gives their cookie.
    async fn person(&self, name: &str) -> String {
        let email = format!("{name}@example.org");
        let new = NewUser { email: &email, name, password: Some(PASSWORD), ..NewUser::default() };
        let (house, identity) = (self.house(), self.security.identity());
        people::add_user(house, identity, &Actor::House, &new).await.unwrap();
        let browser = Browser { user_agent: String::new(), address: [192, 0, 2, 1].into(), token: None };
        let token = sign_in(house, identity, &email, PASSWORD, &browser).await.unwrap().token;
        format!("__Host-entente={token}")
    }

    /// Some change, of no matter what.
    async fn change(&self) {
        self.house().database.write().await.unwrap().commit().await.unwrap();
    }
}

async fn text(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), 10_000).await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn a_page_is_made_once_until_something_changes_or_a_second_has_passed() {
    let world = World::open().await;
    let page = async || world.get("/page", &[]).await;
    assert_eq!(page().await, "nobody 1");
    assert_eq!(page().await, "nobody 1");
    world.wait(AGE_MAX - 1);
    assert_eq!(page().await, "nobody 1");
    world.wait(1);
    assert_eq!(page().await, "nobody 2", "too old");
    world.change().await;
    assert_eq!(page().await, "nobody 3", "something was committed");
    drop(world.house().database.write().await.unwrap());
    world.house().database.write().await.unwrap().commit_aside().await.unwrap();
    assert_eq!(page().await, "nobody 3", "nothing on a page was changed");
    world.wait(-10);
    assert_eq!(page().await, "nobody 4", "the clock was set back");
}

#[tokio::test]
async fn what_changes_while_a_page_is_made_leaves_it_old() {
    let world = World::open().await;
    let house = world.house().clone();
    let slow = move || {
        let house = house.clone();
        async move {
            house.database.write().await.unwrap().commit().await.unwrap();
            (Extension(Repeatable), house.database.changes().to_string())
        }
    };
    let router = crate::security::layer(Router::new().route("/slow", get(slow)), Arc::clone(&world.security));
    let ask =
        async || text(router.clone().oneshot(Request::get("/slow").body(Body::empty()).unwrap()).await.unwrap()).await;
    assert_eq!(ask().await, "1");
    assert_eq!(ask().await, "2");
}

#[tokio::test]
async fn nobody_gets_what_was_made_for_another() {
    let world = World::open().await;
    let amina = world.person("Amina").await;
    let boris = world.person("Boris").await;
    let mut answers = Vec::new();
    for headers in [
        &[("cookie", amina.as_str())][..],
        &[("cookie", boris.as_str())],
        &[],
        &[("cookie", "__Host-entente=guessed")],
        &[("cookie", &format!("{amina}; entente-language=fr"))],
        &[("cookie", &format!("{amina}; entente-party-a=b"))],
        &[("cookie", &amina), ("accept-language", "fr")],
        &[("cookie", &amina), ("accept-encoding", "br")],
        &[("cookie", &amina), ("accept", "application/json")],
        &[("accept-language", "fr")],
        &[("accept-encoding", "fr")],
        &[("accept", "fr")],
    ] {
        let first = world.get("/page", headers).await;
        assert_eq!(world.get("/page", headers).await, first, "{headers:?}");
        let hers = headers.iter().any(|(name, value)| *name == "cookie" && value.contains(&amina));
        assert_eq!(first.starts_with("Amina"), hers, "{headers:?}: {first}");
        answers.push(first);
    }
    answers.push(world.get("/page?a", &[]).await);
    answers.push(world.get("/page?b", &[]).await);
    let all = answers.len();
    answers.sort();
    answers.dedup();
    assert_eq!(answers.len(), all, "each was made for its own request: {answers:?}");
}

#[tokio::test]
async fn the_end_of_a_session_bites_at_once() {
    let world = World::open().await;
    let (house, identity) = (world.house(), world.security.identity());
    let cookie = world.person("Amina").await;
    let cookie = [("cookie", cookie.as_str())];
    assert_eq!(world.get("/page", &cookie).await, "Amina 1");
    assert_eq!(world.get("/page", &cookie).await, "Amina 1");
    let token = cookie[0].1.trim_start_matches("__Host-entente=");
    let person = sessions::resolve(house, token).await.unwrap().unwrap();
    sessions::sign_out(house, identity, &Actor::Person(person)).await.unwrap();
    assert_eq!(world.get("/page", &cookie).await, "nobody 2", "signed out");

    let cookie = world.person("Boris").await;
    let cookie = [("cookie", cookie.as_str())];
    assert_eq!(world.get("/page", &cookie).await, "Boris 3");
    people::disable(house, identity, &Actor::House, "Boris@example.org").await.unwrap();
    assert_eq!(world.get("/page", &cookie).await, "nobody 4", "disabled");
}

#[tokio::test]
async fn a_page_from_memory_is_as_private_as_the_first() {
    let world = World::open().await;
    let cookie = world.person("Amina").await;
    for _ in 0..2 {
        let response = world.send(Request::get("/page").header("cookie", &cookie)).await;
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/plain; charset=utf-8");
        assert!(response.headers().contains_key(header::CONTENT_SECURITY_POLICY));
        assert_eq!(text(response).await, "Amina 1");
        let response = world.send(Request::get("/page")).await;
        assert_eq!(response.headers()[header::CACHE_CONTROL], "private, no-cache");
        assert_eq!(response.headers().get_all(header::VARY).iter().count(), 1);
    }
}

#[tokio::test]
async fn what_changes_something_sets_a_cookie_or_is_not_declared_is_never_kept() {
    let world = World::open().await;
    for path in ["/cookie", "/other"] {
        let first = world.get(path, &[]).await;
        assert_ne!(world.get(path, &[]).await, first, "{path}");
    }
    for path in ["/page", "/act"] {
        let first = text(world.send(Request::post(path)).await).await;
        assert_ne!(text(world.send(Request::post(path)).await).await, first, "POST {path}");
    }
    let page = world.get("/page", &[]).await;
    assert_ne!(text(world.send(Request::post("/page")).await).await, page, "a form is not answered with the page");
}

#[test]
fn the_memory_has_a_limit() {
    let memory = Memory::default();
    let page = |second: i64, bytes: usize| Page {
        made_at: Moment::from_micros(second * AGE_MAX),
        headers: Arc::new([]),
        body: Bytes::from(vec![0; bytes]),
        personal: false,
    };
    let held = |memory: &Memory| memory.pages().kept.values().map(|page| page.body.len()).sum::<usize>();
    for number in 0..100 {
        memory.keep(number.to_string(), 1, page(1, BYTES_MAX / 40));
    }
    assert!(held(&memory) <= BYTES_MAX && held(&memory) > BYTES_MAX / 2);
    memory.keep("0".to_owned(), 1, page(1, 10));
    memory.keep("a".to_owned(), 1, page(2, BYTES_MAX / 2));
    assert_eq!(held(&memory), BYTES_MAX / 2, "the old have made room");
    memory.keep("b".to_owned(), 1, page(2, BYTES_MAX));
    assert!(memory.find("b", 1, Moment::from_micros(2 * AGE_MAX)).is_none(), "what does not fit is not kept");
    memory.keep("c".to_owned(), 2, page(2, 10));
    assert_eq!(held(&memory), 10, "a change forgets everything");
    memory.keep("d".to_owned(), 1, page(2, 10));
    assert_eq!(held(&memory), 10, "and what was made before it comes too late");
}
