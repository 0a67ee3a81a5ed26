//! Signing in as a person meets it, on a real database file, with the clock held still.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use entente_domain::{
    clock::{Chance, Clock, Moment},
    text::Language,
};
use entente_store::{Database, sessions as kept};
use sha2::{Digest as _, Sha256};

use super::{
    links::{
        FirstAdminRefusal, Letter, LinkRefusal, LinkRequest, LinkRequestRefusal, create_first_admin_link, open_link,
        request_link, use_first_admin_link, use_link,
    },
    people::{self, NewUser, PersonRefusal},
    sessions::{
        ABSOLUTE_SECONDS, ChangePasswordRefusal, IDLE_SECONDS, PreferenceRefusal, change_password, end_own_session,
        own_sessions, resolve, set_preferences, sign_out, sign_out_everywhere, sweep,
    },
    sign_in::{SignInRefusal, sign_in},
    *,
};
use crate::{Actor, Failure};

const AMINA: &str = "amina@example.org";
const PASSWORD: &str = "four rivers and a bridge";
const PREFIX: &str = "https://entente.example/sign-in/link/";

/// A clock that moves only when told.
struct FrozenClock(AtomicI64);

impl Clock for FrozenClock {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.load(Ordering::SeqCst))
    }
}

/// Secrets that are different from each other and the same in every run.
struct CountingChance(AtomicU64);

impl Chance for CountingChance {
    fn id(&self, at: Moment) -> String {
        format!("{}-{}", at.micros(), self.0.fetch_add(1, Ordering::SeqCst))
    }

    fn secret(&self) -> [u8; 32] {
        Sha256::digest(self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes()).into()
    }
}

struct World {
    house: House,
    identity: Identity,
    clock: Arc<FrozenClock>,
    _folder: tempfile::TempDir,
}

impl World {
    /// An empty installation.
    async fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
        let clock = Arc::new(FrozenClock(AtomicI64::new(1_790_000_000_000_000)));
        let chance = Arc::new(CountingChance(AtomicU64::new(0)));
        let house = House::new(database, Arc::clone(&clock) as _, chance);
        let identity = Identity::new(&house);
        Self { house, identity, clock, _folder: folder }
    }

    /// With Amina's account.
    async fn with_amina() -> Self {
        let world = Self::empty().await;
        let amina = NewUser {
            email: " Amina@Example.org ",
            name: "Amina Diallo",
            language: Some("fr"),
            password: Some(PASSWORD),
            ..NewUser::default()
        };
        people::add_user(&world.house, &world.identity, &Actor::House, &amina).await.unwrap();
        world
    }

    fn later(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }

    async fn sign_in(&self, email: &str, password: &str, from: u8) -> Result<SignedIn, Failure<SignInRefusal>> {
        sign_in(&self.house, &self.identity, email, password, &browser(from)).await
    }

    async fn who(&self, token: &str) -> Option<Person> {
        resolve(&self.house, token).await.unwrap()
    }

    async fn ask_for_link(&self, email: &str, secret: &str) -> Result<(), Failure<LinkRequestRefusal>> {
        let request = LinkRequest { email, browser_secret: secret, address: address(1), link_prefix: PREFIX };
        request_link(&self.house, &self.identity, &request, |language| Letter {
            subject: format!("{language:?}"),
            body: "Open {link} soon.".to_owned(),
        })
        .await
    }

    async fn mails(&self) -> Vec<kept::Mail> {
        let mut reader = self.house.database.read().await.unwrap();
        kept::recent_mail(reader.link()).await.unwrap()
    }

    /// The token in the only mail.
    async fn mailed_token(&self) -> String {
        let mails = self.mails().await;
        let start = mails[0].body.find(PREFIX).unwrap() + PREFIX.len();
        mails[0].body[start..].split(' ').next().unwrap().to_owned()
    }
}

fn address(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, last))
}

fn browser(from: u8) -> Browser {
    Browser { user_agent: "Firefox\r\nof Amina".to_owned(), address: address(from), token: None }
}

fn refusal<T: std::fmt::Debug, R: std::fmt::Debug>(result: Result<T, Failure<R>>) -> R {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test]
async fn the_right_password_gives_a_session_and_every_other_way_the_same_refusal() {
    let world = World::with_amina().await;
    let signed_in = world.sign_in(" AMINA@example.org", PASSWORD, 1).await.unwrap();
    assert_eq!(signed_in.token.len(), 43, "256 bits in base64url");
    assert_eq!(signed_in.person.language, Some(Language::Fr));
    assert_eq!(world.who(&signed_in.token).await, Some(signed_in.person.clone()));
    assert_eq!(world.who(&signed_in.person.session).await, None, "what is kept opens nothing");

    let unknown = refusal(world.sign_in("nobody@example.org", PASSWORD, 1).await);
    let wrong = refusal(world.sign_in(AMINA, "four rivers and a bridgE", 1).await);
    people::disable(&world.house, &world.identity, &Actor::House, AMINA).await.unwrap();
    let disabled = refusal(world.sign_in(AMINA, PASSWORD, 1).await);
    assert_eq!([unknown, wrong, disabled], [SignInRefusal::WrongCredentials; 3]);
    assert_eq!(world.who(&signed_in.token).await, None, "disabling ends sessions");

    people::enable(&world.house, &Actor::House, AMINA).await.unwrap();
    assert_eq!(world.who(&signed_in.token).await, None, "and enabling does not bring them back");
    world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
}

#[tokio::test]
async fn a_new_session_replaces_the_one_the_browser_came_with() {
    let world = World::with_amina().await;
    let first = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let ended = world.identity.until_ended(&first.person);
    let again = Browser { token: Some(first.token.clone()), ..browser(1) };
    let second = sign_in(&world.house, &world.identity, AMINA, PASSWORD, &again).await.unwrap();
    assert_ne!(first.token, second.token);
    assert_eq!(world.who(&first.token).await, None);
    assert!(world.who(&second.token).await.is_some());
    ended.await;
}

#[tokio::test]
async fn guessing_is_slowed_and_the_victim_is_not_locked_out() {
    let world = World::with_amina().await;
    world.sign_in(AMINA, PASSWORD, 200).await.unwrap();
    for attempt in 0..5 {
        let found = refusal(world.sign_in(AMINA, "not her password at all", 1).await);
        assert_eq!(found, SignInRefusal::WrongCredentials, "attempt {attempt}");
    }
    let SignInRefusal::TooManyAttempts { retry_after_s } = refusal(world.sign_in(AMINA, PASSWORD, 1).await) else {
        panic!("even the right password has to wait")
    };
    assert_eq!(retry_after_s, 12);

    // From ever new addresses the account's own limit holds.
    let mut slowed = 0;
    for from in 2..40 {
        let found = refusal(world.sign_in(AMINA, "not her password at all", from).await);
        slowed += usize::from(matches!(found, SignInRefusal::TooManyAttempts { .. }));
    }
    assert!(slowed >= 20, "only {slowed} were slowed");
    world.sign_in(AMINA, PASSWORD, 200).await.expect("from where she always works she gets in");

    world.later(45);
    world.sign_in(AMINA, PASSWORD, 41).await.expect("and from elsewhere after a short wait");
}

#[tokio::test]
async fn sessions_end_by_age_and_by_idleness() {
    let world = World::with_amina().await;
    let idle = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    world.later(IDLE_SECONDS - 1);
    assert!(world.who(&idle.token).await.is_some(), "seen in time, and counted from then");
    world.later(IDLE_SECONDS - 1);
    assert!(world.who(&idle.token).await.is_some());
    world.later(IDLE_SECONDS);
    assert_eq!(world.who(&idle.token).await, None);

    let busy = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    for _ in 0..ABSOLUTE_SECONDS / 3_600 - 1 {
        world.later(3_600);
        assert!(world.who(&busy.token).await.is_some());
    }
    world.later(3_600);
    assert_eq!(world.who(&busy.token).await, None);

    world.later(1);
    sweep(&world.house, &world.identity).await.unwrap();
    let mut reader = world.house.database.read().await.unwrap();
    assert_eq!(kept::of_account(reader.link(), &busy.person.user).await.unwrap(), Vec::new());
}

#[tokio::test]
async fn signing_out_ends_one_session_or_all() {
    let world = World::with_amina().await;
    let desk = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let phone = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let tablet = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let at_desk = Actor::Person(desk.person.clone());

    let own = own_sessions(&world.house, &at_desk).await.unwrap();
    assert_eq!(own.len(), 3);
    assert_eq!(own.iter().filter(|session| session.current).count(), 1);
    assert_eq!(own[0].user_agent, "Firefoxof Amina", "no line breaks into pages or logs");

    let phone_ended = world.identity.until_ended(&phone.person);
    let id: String = phone.person.session.chars().take(16).collect();
    end_own_session(&world.house, &world.identity, &at_desk, &id).await.unwrap();
    phone_ended.await;
    assert_eq!(world.who(&phone.token).await, None);
    let again = end_own_session(&world.house, &world.identity, &at_desk, &id).await;
    assert!(matches!(again, Err(Failure::Absent)));

    sign_out(&world.house, &world.identity, &at_desk).await.unwrap();
    assert_eq!(world.who(&desk.token).await, None);
    assert!(world.who(&tablet.token).await.is_some());

    let at_tablet = Actor::Person(tablet.person.clone());
    let tablet_ended = world.identity.until_ended(&tablet.person);
    sign_out_everywhere(&world.house, &world.identity, &at_tablet).await.unwrap();
    tablet_ended.await;
    assert_eq!(world.who(&tablet.token).await, None);
    assert!(matches!(own_sessions(&world.house, &Actor::Nobody).await, Err(Failure::SignedOut)));
}

#[tokio::test]
async fn somebody_elses_session_cannot_be_ended() {
    let world = World::with_amina().await;
    let other = NewUser { email: "b@example.org", name: "B", password: Some(PASSWORD), ..NewUser::default() };
    people::add_user(&world.house, &world.identity, &Actor::House, &other).await.unwrap();
    let amina = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let b = world.sign_in("b@example.org", PASSWORD, 1).await.unwrap();
    let id: String = amina.person.session.chars().take(16).collect();
    let tried = end_own_session(&world.house, &world.identity, &Actor::Person(b.person), &id).await;
    assert!(matches!(tried, Err(Failure::Absent)));
    assert!(world.who(&amina.token).await.is_some());
}

#[tokio::test]
async fn changing_the_password_rotates_and_ends_the_others() {
    let world = World::with_amina().await;
    let desk = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let phone = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let actor = Actor::Person(desk.person.clone());
    let new = "seven ferries cross at dawn";
    let change = |current: &'static str, new: &'static str| {
        let (world, actor) = (&world, &actor);
        async move { change_password(&world.house, &world.identity, actor, current, new, &browser(2)).await }
    };
    assert_eq!(refusal(change("not my password at all", new).await), ChangePasswordRefusal::WrongPassword);
    assert_eq!(
        refusal(change(PASSWORD, "entente 2026!").await),
        ChangePasswordRefusal::Password(passwords::PasswordRefusal::ContextWord)
    );
    assert!(world.who(&phone.token).await.is_some(), "a refused change ends nothing");

    let phone_ended = world.identity.until_ended(&phone.person);
    let rotated = change(PASSWORD, new).await.unwrap();
    phone_ended.await;
    assert_eq!(world.who(&phone.token).await, None);
    assert_eq!(world.who(&desk.token).await, None);
    assert!(world.who(&rotated.token).await.is_some());
    world.later(60);
    assert_eq!(refusal(world.sign_in(AMINA, PASSWORD, 3).await), SignInRefusal::WrongCredentials);
    world.sign_in(AMINA, new, 3).await.unwrap();
}

#[tokio::test]
async fn a_link_works_once_in_the_browser_that_asked() {
    let world = World::with_amina().await;
    world.ask_for_link("Amina@example.org ", "secret of the browser").await.unwrap();
    let mails = world.mails().await;
    assert_eq!((mails.len(), mails[0].recipient.as_str()), (1, AMINA));
    assert_eq!(mails[0].subject, "Some(Fr)", "in the language of the account");
    let token = world.mailed_token().await;
    let secret = Some("secret of the browser");

    let elsewhere = refusal(use_link(&world.house, &world.identity, &token, Some("another"), &browser(1)).await);
    let cookieless = refusal(use_link(&world.house, &world.identity, &token, None, &browser(1)).await);
    assert_eq!([elsewhere, cookieless], [LinkRefusal::OtherBrowser; 2]);
    open_link(&world.house, &token, secret).await.unwrap();
    open_link(&world.house, &token, secret).await.expect("looking does not use it up");

    let signed_in = use_link(&world.house, &world.identity, &token, secret, &browser(1)).await.unwrap();
    assert_eq!(signed_in.person.email, AMINA);
    let again = refusal(use_link(&world.house, &world.identity, &token, secret, &browser(1)).await);
    assert_eq!(again, LinkRefusal::Used);
    assert_eq!(refusal(open_link(&world.house, "made up", secret).await), LinkRefusal::Unknown);
}

#[tokio::test]
async fn a_link_expires_after_ten_minutes_and_not_before() {
    let world = World::with_amina().await;
    world.ask_for_link(AMINA, "s").await.unwrap();
    let token = world.mailed_token().await;
    world.later(599);
    open_link(&world.house, &token, Some("s")).await.unwrap();
    world.later(1);
    assert_eq!(refusal(open_link(&world.house, &token, Some("s")).await), LinkRefusal::Expired);
    let used = use_link(&world.house, &world.identity, &token, Some("s"), &browser(1)).await;
    assert_eq!(refusal(used), LinkRefusal::Expired);
}

#[tokio::test]
async fn asking_for_a_link_tells_nothing_about_accounts() {
    let world = World::with_amina().await;
    for address in ["nobody@example.org", "not an address", "b@example.org\r\nBcc: c@example.org"] {
        world.ask_for_link(address, "s").await.unwrap();
    }
    assert_eq!(world.mails().await, Vec::new());
    for email in [AMINA, "other@example.org"] {
        for _ in 0..3 {
            world.ask_for_link(email, "s").await.unwrap();
        }
        let fourth = refusal(world.ask_for_link(email, "s").await);
        assert_eq!(fourth, LinkRequestRefusal::TooManyAttempts { retry_after_s: 300 }, "{email}");
    }
    assert_eq!(world.mails().await.len(), 3);
}

#[tokio::test]
async fn the_first_administrator_comes_by_a_link_that_works_once() {
    let world = World::empty().await;
    let welcome = |token: String, password: &'static str| {
        let world = &world;
        async move {
            let (name, email) = ("Amina Diallo", AMINA);
            use_first_admin_link(&world.house, &world.identity, &token, name, email, password, &browser(1)).await
        }
    };
    let replaced = create_first_admin_link(&world.house).await.unwrap().token;
    let token = create_first_admin_link(&world.house).await.unwrap().token;
    let unknown = FirstAdminRefusal::Link(LinkRefusal::Unknown);
    assert_eq!(refusal(welcome(replaced, PASSWORD).await), unknown);
    assert_eq!(
        refusal(welcome(token.clone(), "short").await),
        FirstAdminRefusal::Person(PersonRefusal::Password(passwords::PasswordRefusal::TooShort))
    );
    let not_for_signing_in = use_link(&world.house, &world.identity, &token, None, &browser(1)).await;
    assert_eq!(refusal(not_for_signing_in), LinkRefusal::Unknown);

    let signed_in = welcome(token.clone(), PASSWORD).await.unwrap();
    assert!(signed_in.person.administrator);
    assert_eq!(refusal(welcome(token, PASSWORD).await), FirstAdminRefusal::AccountsExist);
    let another = create_first_admin_link(&world.house).await.map(|_| ());
    assert_eq!(refusal(another), FirstAdminRefusal::AccountsExist);
}

#[tokio::test]
async fn the_first_administrators_link_lasts_a_day() {
    let world = World::empty().await;
    let token = create_first_admin_link(&world.house).await.unwrap().token;
    world.later(24 * 3_600);
    let late = use_first_admin_link(&world.house, &world.identity, &token, "Amina", AMINA, PASSWORD, &browser(1)).await;
    assert_eq!(refusal(late), FirstAdminRefusal::Link(LinkRefusal::Expired));
}

#[tokio::test]
async fn accounts_are_made_with_checked_details_by_those_who_may() {
    let world = World::with_amina().await;
    let add = |new: NewUser<'static>| {
        let world = &world;
        async move { people::add_user(&world.house, &world.identity, &Actor::House, &new).await }
    };
    let good = NewUser { email: "b@example.org", name: "B", ..NewUser::default() };
    for (new, expected) in [
        (NewUser { email: "AMINA@example.org", ..good.clone() }, PersonRefusal::EmailTaken),
        (NewUser { email: "b@example.org\nBcc: x@y.z", ..good.clone() }, PersonRefusal::Email),
        (NewUser { email: "b", ..good.clone() }, PersonRefusal::Email),
        (NewUser { name: " ", ..good.clone() }, PersonRefusal::Name),
        (NewUser { language: Some("de"), ..good.clone() }, PersonRefusal::Language),
        (NewUser { zone: Some("Mars/Olympus"), ..good.clone() }, PersonRefusal::Zone),
    ] {
        assert_eq!(refusal(add(new).await), expected);
    }
    let amina = Actor::Person(world.sign_in(AMINA, PASSWORD, 1).await.unwrap().person);
    let tried = people::add_user(&world.house, &world.identity, &amina, &good).await;
    assert!(matches!(tried, Err(Failure::Forbidden)));
    assert!(matches!(people::list(&world.house, &amina).await, Err(Failure::Forbidden)));
    add(good).await.unwrap();
    assert_eq!(people::list(&world.house, &Actor::House).await.unwrap().len(), 2);
}

#[tokio::test]
async fn preferences_are_checked() {
    let world = World::with_amina().await;
    let signed_in = world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let actor = Actor::Person(signed_in.person.clone());
    set_preferences(&world.house, &actor, Some("ar"), Some("Africa/Dakar")).await.unwrap();
    let person = world.who(&signed_in.token).await.unwrap();
    assert_eq!((person.language, person.zone.as_deref()), (Some(Language::Ar), Some("Africa/Dakar")));
    let language = refusal(set_preferences(&world.house, &actor, Some("xx"), None).await);
    assert_eq!(language, PreferenceRefusal::Language);
    for zone in ["Africa/Atlantis", "../etc/passwd", ""] {
        let refused = refusal(set_preferences(&world.house, &actor, None, Some(zone)).await);
        assert_eq!(refused, PreferenceRefusal::Zone, "{zone}");
    }
    let unchanged = world.who(&signed_in.token).await.unwrap();
    assert_eq!(unchanged, person);
}

#[tokio::test]
async fn weak_hashes_are_renewed_at_sign_in() {
    use argon2::password_hash::PasswordHasher as _;
    let world = World::with_amina().await;
    let weak = argon2::Argon2::from(argon2::Params::new(1_024, 1, 1, None).unwrap())
        .hash_password_with_salt(PASSWORD.as_bytes(), b"sixteen byte salt")
        .unwrap()
        .to_string();
    let user = world.sign_in(AMINA, PASSWORD, 1).await.unwrap().person.user;
    let mut tx = world.house.database.write().await.unwrap();
    entente_store::accounts::set_password(tx.link(), &user, &weak).await.unwrap();
    tx.commit().await.unwrap();
    world.sign_in(AMINA, PASSWORD, 1).await.unwrap();
    let mut reader = world.house.database.read().await.unwrap();
    let now = entente_store::accounts::password_hash(reader.link(), &user).await.unwrap().unwrap();
    assert!(now.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{now}");
}
