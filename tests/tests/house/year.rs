//! The year round: spaces and who enters them, tasks moved by two, events with a waiting list, a calendar across mechanisms
//! with what is in each other's way, and what the convener counts.

use std::collections::BTreeMap;

use entente_domain::{clock::Moment, ids::GatheringId, people::MechanismRole};
use entente_service::spaces::remind;
use entente_store::{accounts, exchange, gatherings};
use reqwest::StatusCode;

use super::world::{DELEGATE, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, SECRETARIAT, World};

crate::stories!(
    a_space_is_for_those_who_belong_there,
    papers_and_links_of_a_space_stay_there,
    a_task_moved_by_two_is_moved_once,
    a_task_is_made_of_what_one_may_read,
    who_has_a_task_is_reminded_once,
    an_event_is_for_those_it_is_for,
    the_last_place_is_one_persons_and_a_free_one_the_first_who_waits,
    what_is_in_the_way_is_shown_before_it_is_saved,
    the_networks_calendar_tells_no_more_than_one_may_know,
    only_the_convener_counts_and_counts_nothing_private,
);

const MIDSA: &str = "midsa@demo.example";
const MIDWA: &str = "midwa@demo.example";
const RCM: &str = "rcm@demo.example";
const OK: StatusCode = StatusCode::OK;
const AWAY: StatusCode = StatusCode::SEE_OTHER;
const NOT_FOUND: StatusCode = StatusCode::NOT_FOUND;
const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

/// Nobody, another mechanism's delegate, an observer, a member, the secretariat, the convener.
async fn six(world: &World) -> [(&'static str, Person); 6] {
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), OBSERVER).await.unwrap().unwrap().user();
        let midsa = "midsa".to_owned().into();
        accounts::put_mechanism_member(tx.link(), &midsa, &user, MechanismRole::Observer).await.unwrap();
        tx.commit().await.unwrap();
    }
    [
        ("nobody", world.visitor()),
        ("another", world.sign_in(OTHER_MECHANISM).await),
        ("observer", world.sign_in(OBSERVER).await),
        ("member", world.sign_in(DELEGATE).await),
        ("secretariat", world.sign_in(MIDSA).await),
        ("convener", world.sign_in(SECRETARIAT).await),
    ]
}

async fn body_key(world: &World) -> String {
    let app = &world.running.app;
    let directory = entente_service::directory::read(&app.house, &app.catalogue, &entente_service::Actor::House).await;
    directory.unwrap().mechanism("midsa").unwrap().structures[0].key()
}

async fn a_space_is_for_those_who_belong_there(world: World) {
    let people = six(&world).await;
    let body = format!("/spaces/midsa/{}", body_key(&world).await);
    // The member sits in that body, by the demonstration.
    let table = [
        ("/spaces/midsa", [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND]),
        (body.as_str(), [AWAY, NOT_FOUND, NOT_FOUND, OK, OK, NOT_FOUND]),
        ("/spaces/convener", [AWAY, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, OK]),
        ("/spaces/midsa/no-such-body", [AWAY, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND]),
        ("/tasks/sample-task-rota", [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND]),
        ("/tasks/sample-task-rota/edit", [AWAY, NOT_FOUND, StatusCode::FORBIDDEN, OK, OK, NOT_FOUND]),
        ("/tasks?space=midsa", [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND]),
    ];
    for (path, expected) in table {
        for ((name, person), expected) in people.iter().zip(expected) {
            assert_eq!(person.get(path).await.status(), expected, "{name}: {path}");
        }
    }
    // The way there stands on the front page and on the mechanism's, for those who belong there only.
    for (name, person) in &people {
        let belongs = ["observer", "member", "secretariat"].contains(name);
        for path in ["/?lang=en", "/mechanisms/midsa?lang=en"] {
            let (_, page) = person.page(path).await;
            assert_eq!(page.contains("href=\"/spaces/midsa\""), belongs, "{name}: {path}");
        }
    }
    // A calendar's key ends with what one belongs to.
    let (_, member) = &people[3];
    let answer = member.post("/spaces/midsa", &[("act", "feed")]).await;
    assert_eq!(answer.status(), OK);
    let page = answer.text().await.unwrap();
    let secret = page.split_once("/calendar/").unwrap().1.split_once(".ics").unwrap().0.to_owned();
    let feed = format!("/calendar/{secret}.ics");
    let (status, text) = world.visitor().page(&feed).await;
    assert_eq!(status, OK);
    assert!(text.contains("Preparing the joint rota") && text.contains("Send the draft rota"), "{text}");
    assert!(!text.contains("example.org/join"), "where one joins is in no feed");
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), DELEGATE).await.unwrap().unwrap().user();
        accounts::drop_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(world.visitor().get(&feed).await.status(), NOT_FOUND);
    assert_eq!(member.get("/spaces/midsa").await.status(), NOT_FOUND);
}

async fn papers_and_links_of_a_space_stay_there(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let new = id();
    let fields = [("space", "midsa"), ("id", new.as_str()), ("title", "Rota"), ("address", "")];
    let (status, _) = member.upload("/materials", &fields, Some(("rota.pdf", b"%PDF-1.7 a rota"))).await;
    assert_eq!(status, AWAY);
    let path = format!("/materials/{new}");
    for (name, person, expected) in [
        ("member", &member, OK),
        ("secretariat", &midsa, OK),
        ("convener", &world.sign_in(SECRETARIAT).await, NOT_FOUND),
        ("another", &world.sign_in(MIDWA).await, NOT_FOUND),
        ("nobody", &world.visitor(), AWAY),
    ] {
        assert_eq!(person.get(&path).await.status(), expected, "{name}");
    }
    // What is no paper, or a link that a browser would run, is refused with the words still there.
    let (other, third) = (id(), id());
    let fields = [("space", "midsa"), ("id", other.as_str()), ("title", "A program"), ("address", "")];
    let (status, page) = member.upload("/materials", &fields, Some(("rota.pdf", b"MZ"))).await;
    assert_eq!(status, REFUSED);
    assert!(page.contains("A program"));
    let fields = [("space", "midsa"), ("id", third.as_str()), ("title", "A trap"), ("address", "javascript:alert(1)")];
    assert_eq!(member.upload("/materials", &fields, None).await.0, REFUSED);
    // Another mechanism puts nothing there, and learns nothing.
    let fields = [("space", "midsa"), ("id", third.as_str()), ("title", "x"), ("address", "https://example.org")];
    assert_eq!(world.sign_in(MIDWA).await.upload("/materials", &fields, None).await.0, NOT_FOUND);
    // Taken away by who put it there, or who answers for the space.
    assert_eq!(member.post("/materials/sample-material-rules", &[]).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(midsa.post(&path, &[]).await.status(), AWAY);
    assert_eq!(member.get(&path).await.status(), NOT_FOUND);
}

async fn acted(person: &Person, path: &str, version: &str, more: &[(&str, &str)]) -> StatusCode {
    let command = id();
    let mut fields = vec![("version", version), ("command", command.as_str())];
    fields.extend(more);
    person.post(&format!("{path}/acts"), &fields).await.status()
}

async fn a_task_moved_by_two_is_moved_once(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let path = "/tasks/sample-task-times";
    let (one, other) = tokio::join!(
        acted(&midsa, path, "1", &[("act", "move"), ("state", "doing")]),
        acted(&member, path, "1", &[("act", "move"), ("state", "done")]),
    );
    let mut both = [one, other];
    both.sort();
    assert_eq!(both, [AWAY, REFUSED]);
    assert_eq!(acted(&midsa, path, "2", &[("act", "drop"), ("reason", " ")]).await, REFUSED);
    if acted(&midsa, path, "2", &[("act", "move"), ("state", "open")]).await == AWAY {
        assert_eq!(acted(&midsa, path, "3", &[("act", "drop"), ("reason", "Not needed")]).await, AWAY);
        assert!(member.page(path).await.1.contains("Not needed"));
    }
    let columns = member.page("/tasks?space=midsa&view=columns&lang=en").await.1;
    assert!(columns.contains("column-dropped") && columns.contains("sample-task-times"));
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn a_task_is_made_of_what_one_may_read(world: World) {
    let (midsa, midwa) = (world.sign_in(MIDSA).await, world.sign_in(MIDWA).await);
    let (new, user) = (id(), {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        accounts::by_email(reader.link(), DELEGATE).await.unwrap().unwrap().user()
    });
    let doer = format!("person:{user}");
    let fields = |space: &'static str| {
        [
            ("id", new.as_str()),
            ("space", space),
            ("post", "sample-post-own"),
            ("title", "Answer it"),
            ("language", "en"),
            ("doer", doer.as_str()),
            ("due", "2027-03-01"),
        ]
    };
    // What is MIDSA's own cannot be the cause of another's task, and nobody works in another's space.
    assert_eq!(midwa.post("/tasks/new", &fields("midwa")).await.status(), NOT_FOUND);
    assert_eq!(midwa.post("/tasks/new", &fields("midsa")).await.status(), NOT_FOUND);
    // An observer reads.
    let people = six(&world).await;
    assert_eq!(people[2].1.post("/tasks/new", &fields("midsa")).await.status(), StatusCode::FORBIDDEN);
    // What is wrong stays in the form.
    let mut wrong = fields("midsa").to_vec();
    (wrong[3], wrong[5]) = (("title", ""), ("doer", "person:nobody-we-know"));
    let answer = midsa.post("/tasks/new", &wrong).await;
    assert_eq!(answer.status(), REFUSED);
    assert_eq!(midsa.post("/tasks/new", &fields("midsa")).await.status(), AWAY);
    // The form sent twice is one task; it leads to the post, and the post to it, for those who may read both.
    assert_eq!(midsa.post("/tasks/new", &fields("midsa")).await.status(), AWAY);
    let path = format!("/tasks/{new}");
    assert!(midsa.page(&path).await.1.contains("/posts/sample-post-own"));
    let member = world.sign_in(DELEGATE).await;
    let (_, post) = member.page("/posts/sample-post-own").await;
    assert_eq!(post.matches(&format!("href=\"{path}\"")).count(), 1);
    let (_, notices) = member.page("/notices?lang=en").await;
    assert!(notices.contains("Something is yours to do") && notices.contains(&path), "{notices}");
    // On a commitment everybody reads, others see no trace of a space's task.
    let (_, open) = world.visitor().page("/follow-up/sample-commitment-posts").await;
    assert!(!open.contains("/tasks/sample-task-rota"));
    assert!(!midwa.page("/follow-up/sample-commitment-posts").await.1.contains("/tasks/sample-task-rota"));
    assert!(member.page("/follow-up/sample-commitment-posts").await.1.contains("/tasks/sample-task-rota"));
}

fn noon(day: &str) -> Moment {
    let at: jiff::Timestamp = format!("{day}T12:00:00Z").parse().unwrap();
    Moment::from_micros(at.as_microsecond())
}

async fn who_has_a_task_is_reminded_once(world: World) {
    let (midsa, house) = (world.sign_in(MIDSA).await, &world.running.app.house);
    let user = {
        let mut reader = house.database.read().await.unwrap();
        accounts::by_email(reader.link(), DELEGATE).await.unwrap().unwrap().user()
    };
    let (new, doer) = (id(), format!("person:{user}"));
    let fields = [
        ("id", new.as_str()),
        ("space", "midsa"),
        ("title", "To be reminded of"),
        ("language", "en"),
        ("doer", &doer),
        ("due", "2028-05-31"),
    ];
    assert_eq!(midsa.post("/tasks/new", &fields).await.status(), AWAY);
    let of_it = entente_store::notices::Subject::Task(new.into());
    let kinds = async || {
        let mut reader = house.database.read().await.unwrap();
        let all = entente_store::notices::of(reader.link(), &user, 100).await.unwrap();
        let mut kinds: Vec<&str> = all.iter().filter(|one| one.of == of_it).map(|one| one.kind.word()).collect();
        kinds.sort_unstable();
        kinds
    };
    for (day, expected) in [
        ("2028-04-30", vec!["committed"]),
        ("2028-05-01", vec!["committed", "due"]),
        ("2028-05-24", vec!["committed", "due", "due"]),
        ("2028-06-01", vec!["committed", "due", "due", "overdue"]),
        ("2028-07-01", vec!["committed", "due", "due", "overdue"]),
    ] {
        world.clock.stop_at(noon(day));
        let other = world.opened_again().await;
        let (one, two) = tokio::join!(remind(house), remind(&other.app.house));
        assert!(one.is_ok() && two.is_ok());
        assert_eq!(kinds().await, expected, "{day}");
    }
}

async fn an_event_is_for_those_it_is_for(world: World) {
    let people = six(&world).await;
    let events = [
        ("sample-event-public", [true; 6]),
        ("sample-event-contracts", [false, true, true, true, true, true]),
        ("sample-event-own", [false, false, true, true, true, false]),
    ];
    for (event, sees) in events {
        for ((name, person), sees) in people.iter().zip(sees) {
            let path = format!("/events/{event}");
            let expected = if sees {
                OK
            } else if *name == "nobody" {
                AWAY
            } else {
                NOT_FOUND
            };
            for path in [path.clone(), format!("{path}/calendar.ics")] {
                assert_eq!(person.get(&path).await.status(), expected, "{name}: {path}");
            }
            let (_, list) = person.page("/events").await;
            assert_eq!(list.contains(&path), sees, "{name}: the list and {event}");
        }
    }
    // An account without a mechanism reads and signs up to what is for everybody, and to nothing else.
    let outsider = world.sign_in(OUTSIDER).await;
    let sign_up = [("act", "sign_up")];
    assert_eq!(outsider.post("/events/sample-event-public/acts", &sign_up).await.status(), AWAY);
    assert_eq!(outsider.post("/events/sample-event-contracts/acts", &sign_up).await.status(), NOT_FOUND);
    // The link is for those who have a place; who comes is known to those who hold it.
    let link = "example.org/join/contracts";
    for (email, expected) in [(MIDWA, true), (RCM, true), (OTHER_MECHANISM, false), (DELEGATE, false), (MIDSA, true)] {
        let person = world.sign_in(email).await;
        let (_, page) = person.page("/events/sample-event-contracts?lang=en").await;
        assert_eq!(page.contains(link), expected, "{email}: the page");
        let (_, file) = person.page("/events/sample-event-contracts/calendar.ics").await;
        assert_eq!(file.contains(link), expected, "{email}: the invitation");
        assert_eq!(page.contains("Only those who hold the event see"), email == MIDSA, "{email}: who comes");
    }
    // Whoever holds it writes and cancels it; nobody else does.
    for (name, person) in &people {
        let status = acted(person, "/events/sample-event-contracts", "1", &[("act", "cancel"), ("reason", " ")]).await;
        let expected = match *name {
            "secretariat" => REFUSED,
            "nobody" => AWAY,
            _ => StatusCode::FORBIDDEN,
        };
        assert_eq!(status, expected, "{name}");
    }
    let midsa = &people[4].1;
    let cancel = [("act", "cancel"), ("reason", "The trainer is ill")];
    assert_eq!(acted(midsa, "/events/sample-event-contracts", "1", &cancel).await, AWAY);
    for email in [MIDWA, OTHER_MECHANISM] {
        let (_, notices) = world.sign_in(email).await.page("/notices?lang=en").await;
        assert!(notices.contains("The trainer is ill"), "{email}: {notices}");
    }
    let (_, file) = people[1].1.page("/events/sample-event-contracts/calendar.ics").await;
    assert!(file.contains("STATUS:CANCELLED") && file.contains("SEQUENCE:1"), "{file}");
    let late = world.sign_in(DELEGATE).await.post("/events/sample-event-contracts/acts", &sign_up).await;
    assert_eq!(late.status(), REFUSED);
}

async fn seats(world: &World, event: &str) -> BTreeMap<String, &'static str> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let signed = gatherings::signed(reader.link(), &GatheringId::new(event)).await.unwrap();
    let mut seats = BTreeMap::new();
    for one in signed {
        let account = accounts::by_id(reader.link(), &one.user).await.unwrap().unwrap();
        seats.insert(account.email, one.seat.word());
    }
    seats
}

/// An event of MIDSA for the network with so many places.
fn event<'f>(id: &'f str, on: &'f str, places: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![
        ("id", id),
        ("home", "midsa"),
        ("kind", "workshop"),
        ("language", "en"),
        ("title", "A workshop"),
        ("starts_on", on),
        ("starts_time", "10:00"),
        ("ends_on", on),
        ("ends_time", "12:00"),
        ("zone", "Africa/Lusaka"),
        ("place", "Lusaka"),
        ("themes", "climate"),
        ("reach", "network"),
        ("places", places),
    ];
    fields.extend(more);
    fields
}

async fn the_last_place_is_one_persons_and_a_free_one_the_first_who_waits(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    let new = id();
    assert_eq!(midsa.post("/events/new", &event(&new, "2029-03-01", "1", &[])).await.status(), AWAY);
    let acts = format!("/events/{new}/acts");
    let (midwa, rcm) = (world.sign_in(MIDWA).await, world.sign_in(RCM).await);
    let sign_up = [("act", "sign_up"), ("mechanism", "midwa")];
    // Two want the last place in the same second: one has it, the other waits.
    let (one, other) = tokio::join!(midwa.post(&acts, &sign_up), rcm.post(&acts, &sign_up));
    assert_eq!((one.status(), other.status()), (AWAY, AWAY));
    let first = seats(&world, &new).await;
    let mut both: Vec<&str> = first.values().copied().collect();
    both.sort_unstable();
    assert_eq!(both, ["placed", "waiting"]);
    // Twice is once; a third waits behind.
    midwa.post(&acts, &sign_up).await;
    let third = world.sign_in(OTHER_MECHANISM).await;
    third.post(&acts, &sign_up).await;
    assert_eq!(seats(&world, &new).await.len(), 3);
    let has = |email: &str| first.get(email) == Some(&"placed");
    let (holder, waiting, told) = if has(MIDWA) { (&midwa, &rcm, RCM) } else { (&rcm, &midwa, MIDWA) };
    assert!(waiting.page(&format!("/events/{new}?lang=en")).await.1.contains("waiting list, at place 1"));
    assert_eq!(holder.post(&acts, &[("act", "withdraw")]).await.status(), AWAY);
    let now = seats(&world, &new).await;
    assert_eq!((now.get(told), now.get(OTHER_MECHANISM), now.len()), (Some(&"placed"), Some(&"waiting"), 2));
    let (_, notices) = waiting.page("/notices?lang=en").await;
    assert!(notices.contains("A place at an event is yours"), "{notices}");
    assert!(third.page(&format!("/events/{new}?lang=en")).await.1.contains("waiting list, at place 1"));
    // More places are given in the same order.
    let mut wider = event(&new, "2029-03-01", "5", &[("version", "1")]);
    assert_eq!(midsa.post(&format!("/events/{new}/edit"), &wider).await.status(), AWAY);
    assert!(seats(&world, &new).await.values().all(|seat| *seat == "placed"));
    // The same version twice: the second is told.
    wider[4] = ("title", "Another name");
    assert_eq!(midsa.post(&format!("/events/{new}/edit"), &wider).await.status(), REFUSED);
    // From its closing on nobody signs up; the place can still be given back until it begins.
    world.clock.stop_at(noon("2029-03-01"));
    assert_eq!(world.sign_in(DELEGATE).await.post(&acts, &[("act", "sign_up")]).await.status(), REFUSED);
    let third = world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(third.post(&acts, &[("act", "withdraw")]).await.status(), REFUSED);
}

async fn what_is_in_the_way_is_shown_before_it_is_saved(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    let (first, second, third) = (id(), id(), id());
    assert_eq!(midsa.post("/events/new", &event(&first, "2029-05-10", "", &[])).await.status(), AWAY);
    // What is wrong comes before what is in the way, and what was typed stays.
    let refused = midsa.post("/events/new", &event(&second, "2029-05-12", "none", &[])).await;
    assert_eq!(refused.status(), REFUSED);
    // The same theme two days later: said in words, and saved only when that was seen.
    let fields = event(&second, "2029-05-12", "", &[]);
    let answer = midsa.post("/events/new?lang=en", &fields).await;
    assert_eq!(answer.status(), REFUSED);
    let page = answer.text().await.unwrap();
    assert!(page.contains("in the way of these days") && page.contains("days between: 2"), "{page}");
    let seen = page.split_once("name=\"seen\" value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    assert_eq!(midsa.get(&format!("/events/{second}")).await.status(), NOT_FOUND);
    let mut again = fields.clone();
    again.push(("seen", &seen));
    // Other days have other clashes.
    let mut moved = event(&second, "2029-05-11", "", &[]);
    moved.push(("seen", &seen));
    assert_eq!(midsa.post("/events/new", &moved).await.status(), REFUSED);
    assert_eq!(midsa.post("/events/new", &again).await.status(), AWAY);
    // A secretariat that plans a meeting on those days is told what it may know.
    let meeting = [
        ("command", third.as_str()),
        ("mechanism", "midsa"),
        ("title", "A meeting"),
        ("language", "en"),
        ("starts_on", "2029-05-12"),
        ("ends_on", "2029-05-13"),
        ("zone", "Africa/Lusaka"),
    ];
    // One mechanism's own events share States with its meeting, which is no news: nothing is in the way.
    assert_eq!(midsa.post("/meetings/new", &meeting).await.status(), AWAY);
}

async fn the_networks_calendar_tells_no_more_than_one_may_know(world: World) {
    let people = six(&world).await;
    let sees = [
        // MIDSA's own meeting: its people.
        ("/calendar/network?month=2027-05", "senior officials", [false, false, true, true, true, false]),
    ];
    for (path, words, expected) in sees {
        for ((name, person), expected) in people.iter().zip(expected) {
            let (status, page) = person.page(path).await;
            assert_eq!(status, OK);
            assert_eq!(page.contains(words), expected, "{name}: {words}");
            let (_, file) = person.page("/calendar/network.ics").await;
            assert_eq!(file.replace("\r\n ", "").contains(words), expected, "{name}: the file");
        }
    }
    // Sample A lets the network know of its days: a member of another mechanism without a part in it sees them, and no way in.
    let rcm = world.sign_in(RCM).await;
    let month = entente_service::follow_up::today(&world.running.app.house).to_string()[..7].to_owned();
    let table = format!("/calendar/network?view=table&lang=en&month={month}");
    let (_, page) = rcm.page(&table).await;
    assert!(page.contains("<span>Global meeting</span>") && !page.contains("href=\"/meetings/sample-a\""), "{page}");
    assert!(people[3].1.page(&table).await.1.contains("href=\"/meetings/sample-a\""));
    let (_, page) = world.sign_in(OUTSIDER).await.page(&table).await;
    assert!(!page.contains("<span>Global meeting</span>"));
    // MIDSA lets MIDWA know; then MIDWA sees title and days, and that both have something on the same themes.
    let midsa = &people[4].1;
    let none = [("reach", "some")];
    assert_eq!(midsa.post("/meetings/midsa-sample/days", &none).await.status(), REFUSED);
    let some = [("reach", "some"), ("shared_with", "midwa"), ("themes", "governance")];
    assert_eq!(midsa.post("/meetings/midsa-sample/days", &some).await.status(), AWAY);
    for (email, expected) in [(MIDWA, true), (RCM, false), (SECRETARIAT, false)] {
        let (_, page) = world.sign_in(email).await.page("/calendar/network?month=2027-05").await;
        assert_eq!(page.contains("senior officials"), expected, "{email}");
        assert!(!page.contains("href=\"/meetings/midsa-sample\""), "{email}");
    }
    assert_eq!(midsa.post("/meetings/midsa-sample/days", &[("reach", "")]).await.status(), AWAY);
    assert!(!world.sign_in(MIDWA).await.page("/calendar/network?month=2027-05").await.1.contains("senior officials"));
}

async fn only_the_convener_counts_and_counts_nothing_private(world: World) {
    let people = six(&world).await;
    for (name, person) in &people {
        let expected = match *name {
            "nobody" => AWAY,
            "convener" => OK,
            _ => StatusCode::FORBIDDEN,
        };
        for path in ["/network", "/network.csv"] {
            assert_eq!(person.get(path).await.status(), expected, "{name}: {path}");
        }
    }
    let convener = &people[5].1;
    let numbers = async || convener.page("/network.csv").await.1;
    let before = numbers().await;
    assert!(before.contains("theme,labour-migration,posts,"), "{before}");
    // What a mechanism keeps to itself changes no number.
    let midsa = &people[4].1;
    let new = id();
    let own = [
        ("id", new.as_str()),
        ("kind", "question"),
        ("home", "midsa"),
        ("act", "publish"),
        ("language", "en"),
        ("title", "Ours alone"),
        ("text", "Between us."),
        ("themes", "labour-migration"),
        ("reach", "mechanism"),
    ];
    assert_eq!(midsa.post("/posts/new", &own).await.status(), AWAY);
    assert_eq!(numbers().await, before);
    let (open, mut shared) = (id(), own);
    (shared[0], shared[8]) = (("id", open.as_str()), ("reach", "network"));
    assert_eq!(midsa.post("/posts/new", &shared).await.status(), AWAY);
    assert_ne!(numbers().await, before);
    // After a month nobody has answered it.
    let (_, page) = convener.page("/network?lang=en").await;
    assert!(!page.contains(&format!("/posts/{open}")) && page.contains("<svg") && !page.contains(" style="), "{page}");
    let later = entente_service::follow_up::today(&world.running.app.house).checked_add(jiff::Span::new().days(31));
    world.clock.stop_at(noon(&later.unwrap().to_string()));
    // Everybody's session has ended meanwhile.
    let convener = world.sign_in(SECRETARIAT).await;
    let (_, page) = convener.page("/network?lang=en").await;
    assert!(page.contains(&format!("/posts/{open}")) && !page.contains(&format!("/posts/{new}")));
}
