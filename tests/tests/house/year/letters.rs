//! Light events by letter: announced to those whose space it is, and told again when time or place change, with a file for
//! the calendar; as each wants to be told.

use entente_app::pages::notices::letter;
use entente_store::sessions::{Mail, recent_mail};

use super::{AWAY, MIDSA, MIDWA, acted, event, id};
use crate::world::{DELEGATE, Person, World};

crate::stories!(
    an_event_comes_by_letter_with_a_file_for_the_calendar,
    nobody_is_written_to_who_does_not_want_it_or_may_not_read_it,
);

/// At once, at any hour.
async fn wants(person: &Person, ways: &[(&str, &str)]) {
    let mut fields = vec![("quiet_from", "00:00"), ("quiet_until", "00:00"), ("digest_at", "08:00")];
    fields.extend(ways);
    assert_eq!(person.post("/notices/wishes", &fields).await.status(), AWAY);
}

/// The letters somebody got since one looked last, the last first.
async fn letters(world: &World, email: &str, seen: &mut usize) -> Vec<Mail> {
    let house = &world.running.app.house;
    entente_service::notices::write_letters(house, "https://entente.example", letter).await.unwrap();
    let mut reader = house.database.read().await.unwrap();
    let mut all = recent_mail(reader.link()).await.unwrap();
    all.retain(|mail| mail.recipient == email);
    let new = all.len() - *seen;
    *seen = all.len();
    all.truncate(new);
    all
}

fn unfolded(mail: &Mail) -> String {
    mail.calendar.clone().unwrap_or_default().replace("\r\n ", "")
}

async fn an_event_comes_by_letter_with_a_file_for_the_calendar(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    wants(&member, &[("announced", "at_once"), ("rescheduled", "at_once"), ("cancelled", "at_once")]).await;
    let mut seen = 0;
    letters(&world, DELEGATE, &mut seen).await;
    let new = id();
    let link = "https://example.org/join/here";
    let fields = event(&new, "2029-03-01", "5", &[("link", link)]);
    assert_eq!(midsa.post("/events/new", &fields).await.status(), AWAY);
    let all = letters(&world, DELEGATE, &mut seen).await;
    let [mail] = all.as_slice() else { panic!("{all:?}") };
    assert!(mail.body.contains(&format!("https://entente.example/events/{new}")), "{}", mail.body);
    let file = unfolded(mail);
    for line in [
        "SUMMARY;LANGUAGE=en:A workshop",
        "DTSTART;TZID=Africa/Lusaka:20290301T100000",
        "LOCATION:Lusaka",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
    ] {
        assert!(file.contains(line), "{line}: {file}");
    }
    let uid = file.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    assert!(!file.contains(link) && !mail.body.contains(link), "where one joins stays on the page");

    // Moved, it is the same entry at another time, for who comes; the last word counts, and once it is cancelled.
    assert_eq!(member.post(&format!("/events/{new}/acts"), &[("act", "sign_up")]).await.status(), AWAY);
    assert!(letters(&world, DELEGATE, &mut seen).await.is_empty());
    let mut moved = event(&new, "2029-03-02", "5", &[("version", "1"), ("link", link)]);
    assert_eq!(midsa.post(&format!("/events/{new}/edit"), &moved).await.status(), AWAY);
    moved.retain(|(name, _)| *name != "place" && *name != "version");
    moved.extend([("place", "Ndola"), ("version", "2")]);
    assert_eq!(midsa.post(&format!("/events/{new}/edit"), &moved).await.status(), AWAY);
    let all = letters(&world, DELEGATE, &mut seen).await;
    let [mail] = all.as_slice() else { panic!("{all:?}") };
    let file = unfolded(mail);
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "told of twice, once in the file: {file}");
    for line in [uid.as_str(), "20290302T100000", "LOCATION:Ndola", "SEQUENCE:2"] {
        assert!(file.contains(line), "{line}: {file}");
    }
    let cancel = [("act", "cancel"), ("reason", "The hall is flooded")];
    assert_eq!(acted(&midsa, &format!("/events/{new}"), "3", &cancel).await, AWAY);
    let all = letters(&world, DELEGATE, &mut seen).await;
    let file = unfolded(&all[0]);
    assert!(file.contains(&uid) && file.contains("STATUS:CANCELLED") && file.contains("SEQUENCE:3"), "{file}");
}

async fn nobody_is_written_to_who_does_not_want_it_or_may_not_read_it(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let (mut seen, mut others, mut own) = (0, 0, 0);
    wants(&member, &[("announced", "at_once")]).await;
    for (email, seen) in [(DELEGATE, &mut seen), (MIDWA, &mut others), (MIDSA, &mut own)] {
        letters(&world, email, seen).await;
    }
    // Of a closed event a letter says that it is there, and no more: no words, no file.
    let closed = id();
    let mut fields = event(&closed, "2029-03-01", "", &[]);
    (fields[4], fields[12]) = (("title", "Among ourselves"), ("reach", "mechanism"));
    assert_eq!(midsa.post("/events/new", &fields).await.status(), AWAY);
    let all = letters(&world, DELEGATE, &mut seen).await;
    let [mail] = all.as_slice() else { panic!("{all:?}") };
    assert!(mail.calendar.is_none() && !mail.body.contains("Among ourselves"), "{}", mail.body);
    assert!(mail.body.contains(&format!("/events/{closed}")));
    // Another mechanism is not told, nor who announced it.
    assert!(letters(&world, MIDWA, &mut others).await.is_empty());
    assert!(letters(&world, MIDSA, &mut own).await.is_empty());
    assert!(!world.sign_in(MIDWA).await.page("/notices").await.1.contains(&format!("/events/{closed}")));
    // Nor by letter whoever wants it in the house only, or not at all.
    wants(&member, &[("announced", "house")]).await;
    let open = id();
    assert_eq!(midsa.post("/events/new", &event(&open, "2029-04-01", "", &[])).await.status(), AWAY);
    assert!(letters(&world, DELEGATE, &mut seen).await.is_empty());
    assert!(member.page("/notices").await.1.contains(&format!("/events/{open}")));
    wants(&member, &[("announced", "never")]).await;
    let third = id();
    assert_eq!(midsa.post("/events/new", &event(&third, "2029-05-01", "", &[])).await.status(), AWAY);
    assert!(!member.page("/notices").await.1.contains(&format!("/events/{third}")));
}
