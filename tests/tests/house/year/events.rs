//! Events: for whom they are, the last place, and who waits for it.

use std::collections::BTreeMap;

use entente_domain::ids::GatheringId;
use entente_store::{accounts, gatherings};
use reqwest::StatusCode;

use super::{AWAY, MIDSA, MIDWA, NOT_FOUND, OK, RCM, REFUSED, acted, event, id, noon, six};
use crate::world::{DELEGATE, OTHER_MECHANISM, OUTSIDER, World};

crate::stories!(an_event_is_for_those_it_is_for, the_last_place_is_one_persons_and_a_free_one_the_first_who_waits,);

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
