//! Signing in and the account's pages over HTTP, through every layer, as a browser without scripts sees them.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode, header},
};
use entente_domain::clock::{Clock, Moment};
use entente_server::{
    compose::{over, router},
    config::Config,
};
use entente_service::{
    Actor, House,
    identity::{Identity, links::create_first_admin_link, people, people::NewUser},
    machine::SystemChance,
};
use entente_store::Database;
use tower::ServiceExt as _;

const AMINA: &str = "amina@example.org";
const PASSWORD: &str = "four rivers and a bridge";

/// A clock that moves only when told.
struct FrozenClock(AtomicI64);

impl Clock for FrozenClock {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.load(Ordering::SeqCst))
    }
}

struct World {
    router: Router,
    house: House,
    clock: Arc<FrozenClock>,
    _folder: tempfile::TempDir,
}

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn set_cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect()
    }
}

/// A browser: it keeps cookies and says where its forms come from.
#[derive(Default)]
struct Browser {
    cookies: Vec<(String, String)>,
    language: &'static str,
}

impl Browser {
    async fn get(&mut self, world: &World, path: &str) -> Answer {
        self.send(world, Request::get(path), Body::empty()).await
    }

    async fn post(&mut self, world: &World, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(world, request, Body::from(body)).await
    }

    async fn send(&mut self, world: &World, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request
            .header("host", "127.0.0.1:3000")
            .header("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
            .header("accept-language", self.language)
            .header("cookie", cookies.join("; "))
            .extension(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40_000))))
            .body(body)
            .unwrap();
        let response = world.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, 1_000_000).await.unwrap().to_vec()).unwrap();
        let answer = Answer { status: parts.status, headers: parts.headers, body };
        for cookie in answer.set_cookies() {
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !rest.contains("Max-Age=0") {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        answer
    }

    async fn sign_in(&mut self, world: &World, password: &str) -> Answer {
        self.post(world, "/sign-in", &[("email", AMINA), ("password", password), ("next", "/account")]).await
    }
}

impl World {
    async fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", folder.path().join("test.sqlite").display());
        let clock = Arc::new(FrozenClock(AtomicI64::new(1_790_000_000_000_000)));
        let database = Database::open(&address).await.unwrap();
        let house = House::new(database, Arc::clone(&clock) as _, Arc::new(SystemChance));
        let config = Config {
            addr: SocketAddr::from(([127, 0, 0, 1], 3000)),
            data: folder.path().to_owned(),
            database: address,
            site: folder.path().to_owned(),
            public_url: "http://127.0.0.1:3000".parse().unwrap(),
            trusted_proxies: 0,
            smtp_url: None,
            mail_from: "entente@example.org".to_owned(),
            metrics_addr: None,
            fonts: None,
        };
        let running = over(house.clone(), &config);
        Self { router: router(&running), house, clock, _folder: folder }
    }

    async fn with_amina() -> Self {
        let world = Self::empty().await;
        let new = NewUser { email: AMINA, name: "Amina <Diallo>", password: Some(PASSWORD), ..NewUser::default() };
        let identity = Identity::new(&world.house);
        people::add_user(&world.house, &identity, &Actor::House, &new).await.unwrap();
        world
    }

    fn later(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

/// The path of the link in the mailbox.
fn link_in(mailbox: &Answer) -> String {
    let start = mailbox.body.find("/sign-in/link/").expect("a letter with a link");
    mailbox.body[start..].split(['"', '<']).next().unwrap().to_owned()
}

#[tokio::test]
async fn the_pages_speak_six_languages_and_miss_no_word() {
    let world = World::with_amina().await;
    for (language, heading) in [
        ("ar", "تسجيل الدخول"),
        ("en", "Sign in"),
        ("es", "Iniciar sesión"),
        ("fr", "Se connecter"),
        ("ru", "Вход"),
        ("zh", "登录"),
    ] {
        let mut browser = Browser { language, ..Browser::default() };
        for path in ["/sign-in", "/sign-in/sent", "/mailbox"] {
            let page = browser.get(&world, path).await;
            assert_eq!(page.status, StatusCode::OK, "{language} {path}");
            for key in [">sign-in-", ">account-", ">mailbox-", "\"account-", ">frame-"] {
                assert!(!page.body.contains(key), "{language} {path} misses a message: {key}");
            }
        }
        assert!(browser.get(&world, "/sign-in").await.body.contains(heading), "{language}");
        assert_eq!(browser.sign_in(&world, PASSWORD).await.status, StatusCode::SEE_OTHER);
        let account = browser.get(&world, "/account").await;
        assert_eq!(account.status, StatusCode::OK);
        assert!(!account.body.contains(">account-") && !account.body.contains("\"account-"), "{language}");
        assert!(account.body.contains("Amina &lt;Diallo&gt;"));
        world.later(60);
    }
}

#[tokio::test]
async fn a_refused_attempt_keeps_what_was_typed_and_not_the_password() {
    let world = World::with_amina().await;
    let mut browser = Browser::default();
    let typed = "amina\"><b>@example.org";
    let fields = [("email", typed), ("password", "wrong and long enough"), ("next", "/account")];
    let page = browser.post(&world, "/sign-in", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("amina&quot;") && !page.body.contains("<b>@"), "typed text is escaped and kept");
    assert!(!page.body.contains("wrong and long enough"));
    assert!(page.body.contains("name=\"next\"") && page.body.contains("value=\"/account\""));
    assert!(page.body.contains("role=\"alert\"") && page.body.contains("href=\"#email\""));
    assert!(page.set_cookies().is_empty());

    let empty = browser.post(&world, "/sign-in", &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("href=\"#email\"") && empty.body.contains("href=\"#password\""));
}

#[tokio::test]
async fn signing_in_and_out() {
    let world = World::with_amina().await;
    let mut browser = Browser::default();
    let closed = browser.get(&world, "/account").await;
    assert_eq!((closed.status, closed.header("location")), (StatusCode::SEE_OTHER, "/sign-in?next=%2Faccount"));

    let entered = browser.sign_in(&world, PASSWORD).await;
    assert_eq!((entered.status, entered.header("location")), (StatusCode::SEE_OTHER, "/account"));
    let cookie = entered.set_cookies()[0];
    assert!(cookie.starts_with("entente=") && cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
    assert!(cookie.contains("Max-Age=1209600"), "{cookie}");
    let account = browser.get(&world, "/account").await;
    assert_eq!((account.status, account.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(account.body.contains("Firefox") && account.body.contains("Linux"));

    let stolen = browser.cookies.clone();
    let left = browser.post(&world, "/sign-out", &[]).await;
    assert_eq!((left.status, left.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(left.header("clear-site-data"), "\"storage\"");
    assert!(browser.cookies.is_empty());
    let mut thief = Browser { cookies: stolen, ..Browser::default() };
    assert_eq!(thief.get(&world, "/account").await.status, StatusCode::SEE_OTHER, "the token is dead, not only gone");
}

#[tokio::test]
async fn the_way_on_stays_inside() {
    let world = World::with_amina().await;
    for evil in
        ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "/\t/evil.example"]
    {
        let mut browser = Browser::default();
        let fields = [("email", AMINA), ("password", PASSWORD), ("next", evil)];
        let entered = browser.post(&world, "/sign-in", &fields).await;
        assert_eq!(entered.header("location"), "/meetings", "{evil}");
        world.later(60);
    }
}

#[tokio::test]
async fn nothing_is_done_for_other_sites_or_by_reading() {
    let world = World::with_amina().await;
    let mut browser = Browser::default();
    browser.sign_in(&world, PASSWORD).await;
    for path in ["/sign-out", "/account/sign-out-everywhere", "/account/password", "/account/preferences"] {
        let request = Request::post(path)
            .header("sec-fetch-site", "cross-site")
            .header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(browser.send(&world, request, Body::empty()).await.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(browser.get(&world, path).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
    assert_eq!(browser.get(&world, "/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_by_mail_signs_in_once_where_it_was_asked_for() {
    let world = World::with_amina().await;
    let mut browser = Browser { language: "fr", ..Browser::default() };
    let asked = browser.post(&world, "/sign-in/link", &[("email", AMINA)]).await;
    assert_eq!((asked.status, asked.header("location")), (StatusCode::SEE_OTHER, "/sign-in/sent"));
    let mailbox = browser.get(&world, "/mailbox").await;
    assert!(mailbox.body.contains("Votre lien de connexion"), "in the language of the page");
    let link = link_in(&mailbox);

    let mut elsewhere = Browser::default();
    assert_eq!(elsewhere.get(&world, &link).await.status, StatusCode::FORBIDDEN);
    assert_eq!(elsewhere.post(&world, &link, &[]).await.status, StatusCode::FORBIDDEN);
    for _ in 0..2 {
        let looked = browser.get(&world, &link).await;
        assert_eq!((looked.status, looked.header("cache-control")), (StatusCode::OK, "no-store"));
    }
    assert_eq!(browser.get(&world, "/account").await.status, StatusCode::SEE_OTHER, "looking signs nobody in");

    let used = browser.post(&world, &link, &[]).await;
    assert_eq!((used.status, used.header("location")), (StatusCode::SEE_OTHER, "/meetings"));
    assert_eq!(browser.get(&world, "/account").await.status, StatusCode::OK);

    world.later(1);
    let mut late = Browser::default();
    late.post(&world, "/sign-in/link", &[("email", AMINA)]).await;
    let late_link = link_in(&late.get(&world, "/mailbox").await);
    world.later(600);
    assert_eq!(late.get(&world, &late_link).await.status, StatusCode::GONE);
    assert_eq!(late.post(&world, &late_link, &[]).await.status, StatusCode::GONE);
    assert_eq!(late.get(&world, "/sign-in/link/made-up").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_learns_who_has_an_account() {
    let world = World::with_amina().await;
    let answer = async |email: &'static str| {
        let asked = Browser::default().post(&world, "/sign-in/link", &[("email", email)]).await;
        let fields = [("email", email), ("password", "wrong and long enough")];
        let tried = Browser::default().post(&world, "/sign-in", &fields).await;
        // Each response has a nonce of its own.
        let body: String = tried
            .body
            .replace(email, "")
            .split("nonce=\"")
            .map(|part| part.split_once('"').map_or(part, |(_, rest)| rest))
            .collect();
        (asked.status, asked.header("location").to_owned(), asked.body, tried.status, body)
    };
    let known = answer(AMINA).await;
    assert_eq!(known, answer("nobody@example.org").await);
}

#[tokio::test]
async fn guessing_is_answered_with_when_to_come_back() {
    let world = World::with_amina().await;
    let mut browser = Browser::default();
    for _ in 0..5 {
        assert_eq!(browser.sign_in(&world, "wrong and long enough").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slowed = browser.sign_in(&world, PASSWORD).await;
    assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "12"));
    world.later(12);
    assert_eq!(browser.sign_in(&world, PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_first_administrator_is_welcomed_once() {
    let world = World::empty().await;
    let token = create_first_admin_link(&world.house).await.unwrap().token;
    let path = format!("/welcome/{token}");
    let mut browser = Browser::default();
    assert_eq!(browser.get(&world, &path).await.status, StatusCode::OK);
    let short = [("name", "Amina"), ("email", AMINA), ("password", "short")];
    let refused = browser.post(&world, &path, &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Amina\"") && refused.body.contains("href=\"#password\""));
    let good = [("name", "Amina"), ("email", AMINA), ("password", PASSWORD)];
    assert_eq!(browser.post(&world, &path, &good).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get(&world, "/account").await.status, StatusCode::OK);
    assert_eq!(Browser::default().get(&world, &path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(Browser::default().post(&world, &path, &good).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn preferences_and_password_and_other_browsers() {
    let world = World::with_amina().await;
    let (mut desk, mut phone) = (Browser::default(), Browser::default());
    desk.sign_in(&world, PASSWORD).await;
    phone.sign_in(&world, PASSWORD).await;

    let saved = desk.post(&world, "/account/preferences", &[("language", "ar"), ("zone", "Africa/Dakar")]).await;
    assert_eq!(saved.header("location"), "/account?done=preferences");
    let account = desk.get(&world, "/account?done=preferences").await;
    assert!(account.body.contains("dir=\"rtl\"") && account.body.contains("data-kind=\"done\""));
    let refused = desk.post(&world, "/account/preferences", &[("zone", "Africa/Atlantis")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"zone-error\""));

    let wrong = [("current", "wrong and long enough"), ("new", "seven ferries cross at dawn")];
    let wrong = desk.post(&world, "/account/password", &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"current-error\""));
    let weak = desk.post(&world, "/account/password", &[("current", PASSWORD), ("new", "entente 2026!")]).await;
    assert!(weak.body.contains("id=\"new-error\""));
    let fields = [("current", PASSWORD), ("new", "seven ferries cross at dawn")];
    let changed = desk.post(&world, "/account/password", &fields).await;
    assert_eq!(changed.header("location"), "/account?done=password");
    assert_eq!(desk.get(&world, "/account").await.status, StatusCode::OK);
    assert_eq!(phone.get(&world, "/account").await.status, StatusCode::SEE_OTHER);

    world.later(60);
    phone.sign_in(&world, "seven ferries cross at dawn").await;
    let list = desk.get(&world, "/account").await.body;
    let start = list.find("name=\"session\"").expect("another browser to end");
    let value = list[start..].split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let ended = desk.post(&world, "/account/sessions/end", &[("session", &value)]).await;
    assert_eq!(ended.header("location"), "/account?done=session");
    assert_eq!(phone.get(&world, "/account").await.status, StatusCode::SEE_OTHER);
    desk.post(&world, "/account/sign-out-everywhere", &[]).await;
    assert_eq!(desk.get(&world, "/account").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn bodies_that_are_no_forms_are_refused() {
    let world = World::with_amina().await;
    let mut browser = Browser::default();
    let send = async |browser: &mut Browser, kind: &str, body: &'static [u8]| {
        let request = Request::post("/sign-in").header("sec-fetch-site", "same-origin").header("content-type", kind);
        browser.send(&world, request, Body::from(body)).await.status
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(send(&mut browser, "text/plain", b"email=a").await, StatusCode::BAD_REQUEST);
    assert_eq!(send(&mut browser, form, b"email=a&email=b").await, StatusCode::BAD_REQUEST);
    assert_eq!(send(&mut browser, form, b"email=%FF%FE@x&password=%C3%28").await, StatusCode::UNPROCESSABLE_ENTITY);
}
