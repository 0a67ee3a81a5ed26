//! What calendars are told when a programme changes: the number grows when somebody who
//! plans by it must notice, what is gone is cancelled, and each audience has its own.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use entente_domain::{
    clock::{Clock, Moment},
    event::Event,
    ids::{ItemId, MeetingId, SessionId, UserId},
    meeting::{Item, ItemDetails, ItemKind, ItemState, Meeting, MeetingAbout, Session, SessionState, Visibility},
    people::MeetingRole,
    text::{Language, Multilingual},
};
use entente_live::{hub::HubLimits, rooms::RoomLimits};
use entente_store::{
    Database,
    accounts::{self, Account},
    events::Origin,
    meetings,
};

use super::{
    entries::Reader,
    ics::{Entry, When},
    meeting,
};
use crate::{Actor, House, Person, listening::Live, machine::SystemChance, record};

/// A clock that is a minute later whenever it is looked at.
struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.fetch_add(60_000_000, Ordering::SeqCst))
    }
}

struct World {
    house: House,
    live: Live,
    _folder: tempfile::TempDir,
}

fn id() -> MeetingId {
    MeetingId::new("sample")
}

fn session(name: &str, hour: i64) -> Session {
    let starts_at = Moment::from_micros(1_800_000_000_000_000).plus_seconds(hour * 3_600);
    Session {
        id: SessionId::new(name),
        title: Multilingual::single("en", name),
        day: "2027-01-15".to_owned(),
        room: "Hall".to_owned(),
        starts_at,
        ends_at: starts_at.plus_seconds(3_600),
        state: SessionState::Planned,
        visibility: Visibility::Participants,
        version: 0,
        zone: None,
        languages: Vec::new(),
        group_of: None,
        rapporteur: None,
    }
}

fn item(name: &str, session: &str) -> Item {
    Item {
        id: ItemId::new(name),
        session: SessionId::new(session),
        parent: None,
        position: 10,
        number: None,
        title: Multilingual::single("en", name),
        kind: ItemKind::Discussion,
        visibility: Visibility::Participants,
        planned_start: None,
        fixed_start: false,
        planned_seconds: 600,
        min_seconds: None,
        state: ItemState::Scheduled,
        outcome: None,
        remark: None,
        carried_from: None,
        intervals: Vec::new(),
        note: None,
        details: ItemDetails::default(),
        unattributed: Vec::new(),
    }
}

impl World {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
        let clock = Arc::new(Ticking(AtomicI64::new(1_790_000_000_000_000)));
        let house = House::new(database, clock, Arc::new(SystemChance));
        let live = Live::new(&house, HubLimits::default(), RoomLimits::default());
        let world = Self { house, live, _folder: folder };
        let words = |text: &str| Multilingual::single("en", text);
        let meeting = Meeting {
            id: id(),
            mechanism: None,
            title: words("Sample"),
            theme: words("Theme"),
            zone: "Africa/Nairobi".to_owned(),
            starts_on: "2027-01-15".to_owned(),
            ends_on: "2027-01-16".to_owned(),
            city: "Nairobi".to_owned(),
            country: None,
            about: MeetingAbout::default(),
            fictional: true,
        };
        let mut tx = world.house.database.write().await.unwrap();
        meetings::insert(tx.link(), &meeting, world.house.now()).await.unwrap();
        for (name, role) in [("delegate", MeetingRole::Interpreter), ("chair", MeetingRole::Chair)] {
            let account = Account {
                id: name.to_owned(),
                email: format!("{name}@example.org"),
                name: name.to_owned(),
                language: None,
                zone: None,
                administrator: false,
                generation: 0,
                created_at: 0,
                disabled_at: None,
            };
            accounts::insert(tx.link(), &account, None).await.unwrap();
            meetings::put_role(tx.link(), &id(), &UserId::new(name), role).await.unwrap();
        }
        tx.commit().await.unwrap();
        let events = [session("one", 0), session("two", 2)].map(|session| Event::SessionAdded { session });
        world.record(events.to_vec()).await;
        let events = [item("a", "one"), item("b", "two"), item("c", "two")].map(|item| Event::ItemAdded { item });
        world.record(events.to_vec()).await;
        world
    }

    async fn record(&self, events: Vec<Event>) {
        let mut tx = self.house.database.write().await.unwrap();
        let before = self.house.programmes.read_to_change(tx.link(), &id()).await.unwrap().unwrap();
        let written = record::write(&self.house, &mut tx, &before, &Origin::default(), events).await.unwrap();
        tx.commit().await.unwrap();
        record::publish(&self.live, written);
    }

    /// The sessions in somebody's calendar, by name.
    async fn told(&self, who: &str) -> Vec<Entry> {
        let actor = Actor::Person(Person {
            user: UserId::new(who),
            name: who.to_owned(),
            email: String::new(),
            language: None,
            zone: None,
            administrator: false,
            session: String::new(),
            unread: 0,
        });
        let reader = Reader {
            language: Language::En,
            public_url: "https://entente.example",
            words: |_, told| format!("{told:?}"),
        };
        let mut entries = meeting(&self.house, &actor, &id(), reader).await.unwrap().entries;
        assert!(matches!(entries.remove(0).when, When::Days { .. }), "first the meeting itself");
        entries.sort_by(|a, b| a.uid.cmp(&b.uid));
        entries
    }

    /// Name, number and whether it is held, for a delegate.
    async fn short(&self, who: &str) -> Vec<(String, i64, bool)> {
        let told = self.told(who).await.into_iter();
        told.map(|entry| (entry.uid.replace("@entente", ""), entry.sequence, !entry.cancelled)).collect()
    }
}

fn expected(entries: [(&str, i64, bool); 2]) -> Vec<(String, i64, bool)> {
    entries.map(|(name, sequence, held)| (name.to_owned(), sequence, held)).to_vec()
}

#[tokio::test]
async fn the_number_grows_with_what_somebody_plans_by() {
    let world = World::new().await;
    assert_eq!(world.short("delegate").await, expected([("one", 0, true), ("two", 0, true)]));
    let before = world.told("delegate").await;

    // What happens in the session is no change of the plan.
    let one = SessionId::new("one");
    world.record(vec![Event::SessionStarted { session: one.clone() }]).await;
    world.record(vec![Event::ItemStarted { item: ItemId::new("a") }]).await;
    assert_eq!(world.told("delegate").await, before);

    // A new item is news, but nobody has to move.
    world.record(vec![Event::ItemAdded { item: item("d", "two") }]).await;
    let after = world.told("delegate").await;
    assert_eq!(after[0], before[0]);
    assert_eq!(after[1].sequence, 0);
    assert!(after[1].modified_at > before[1].modified_at && after[1].text.contains("d"));

    // Room, time, title: each is.
    let mut moved = Session { room: "Library".to_owned(), ..session("two", 2) };
    world.record(vec![Event::SessionAdded { session: moved.clone() }]).await;
    moved.ends_at = moved.ends_at.plus_seconds(600);
    world.record(vec![Event::SessionAdded { session: moved.clone() }]).await;
    moved.title = Multilingual::single("en", "another name");
    world.record(vec![Event::SessionAdded { session: moved.clone() }]).await;
    world.record(vec![Event::SessionAdded { session: moved }]).await;
    assert_eq!(world.short("delegate").await, expected([("one", 0, true), ("two", 3, true)]));
    let last = world.told("delegate").await.remove(1);
    assert_eq!((last.title.words.as_str(), last.place.as_str()), ("another name", "Library, Nairobi"));
}

#[tokio::test]
async fn what_is_gone_is_cancelled_for_those_who_saw_it_and_comes_back_with_a_higher_number() {
    let world = World::new().await;
    let hidden = Session { visibility: Visibility::Internal, room: "Secret".to_owned(), ..session("two", 2) };
    world.record(vec![Event::SessionAdded { session: hidden }]).await;
    assert_eq!(world.short("delegate").await, expected([("one", 0, true), ("two", 1, false)]));
    let gone = world.told("delegate").await.remove(1);
    assert_eq!(gone.place, "Hall, Nairobi", "as it was last seen, not as it is now");
    assert_eq!(gone.text, "");
    assert_eq!(world.short("chair").await, expected([("one", 0, true), ("two", 1, true)]), "the podium still meets");

    world.record(vec![Event::SessionAdded { session: session("two", 2) }]).await;
    assert_eq!(world.short("delegate").await, expected([("one", 0, true), ("two", 2, true)]));

    // A session of which everything is withdrawn is not held, for nobody.
    for name in ["b", "c"] {
        world.record(vec![Event::ItemWithdrawn { item: ItemId::new(name), note: String::new() }]).await;
    }
    assert_eq!(world.short("delegate").await, expected([("one", 0, true), ("two", 3, false)]));
    assert_eq!(world.short("chair").await, expected([("one", 0, true), ("two", 3, false)]));
}

#[tokio::test]
async fn what_was_never_shown_is_not_cancelled_either() {
    let world = World::new().await;
    let inner = Session { visibility: Visibility::Internal, ..session("three", 4) };
    world.record(vec![Event::SessionAdded { session: inner }]).await;
    assert_eq!(world.told("delegate").await.len(), 2);
    assert_eq!(world.told("chair").await.len(), 3);

    let secret = Item { visibility: Visibility::Hidden, ..item("for the podium", "one") };
    world.record(vec![Event::ItemAdded { item: secret }]).await;
    for who in ["delegate", "chair"] {
        assert!(world.told(who).await.iter().all(|entry| !entry.text.contains("podium")), "{who}");
    }
}
