//! The secretariat edits the programme; the room hears of it when it is published.

use entente_domain::{
    event::Event,
    ids::{ItemId, SessionId},
    meeting::{ItemState, Visibility},
    policy::Audience,
};
use reqwest::StatusCode;

use super::{
    editor::{EDIT, SECRETARIAT, command, fields_of, hidden, items, publish, save, send, title, typed},
    world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, World},
};

crate::stories!(
    an_edit_is_nobodys_business_until_it_is_published,
    what_is_published_reaches_room_list_and_letterbox,
    a_form_that_is_refused_keeps_what_was_typed,
    two_editors_do_not_undo_one_another,
    items_move_by_buttons_alone,
    one_thing_is_published_and_the_rest_waits,
    what_becomes_internal_leaves_the_room,
    on_an_adopted_agenda_numbers_stay_and_withdrawing_is_explained,
    sessions_keep_their_zone_over_midnight_and_a_change_of_clocks,
    an_edit_that_came_too_late_is_said_and_left_out,
);

async fn an_edit_is_nobodys_business_until_it_is_published(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let (plenary, items) = items(&world).await;
    let before = world.programme().await;
    save(&secretariat, &items[0], &[("title-en", "A title of our own"), ("minutes", "17")]).await;
    let new = command();
    let fields = [
        ("command", new.as_str()),
        ("session", plenary.as_str()),
        ("place", plenary.as_str()),
        ("title-en", "An item put in"),
        ("title-fr", "Un point ajouté"),
        ("minutes", "10"),
        ("kind", "discussion"),
        ("visibility", "participants"),
    ];
    for _ in 0..2 {
        // Sent twice, as an impatient hand does: one item.
        assert_eq!(secretariat.post(&format!("{EDIT}/item"), &fields).await.status(), StatusCode::SEE_OTHER);
    }
    let (_, page) = secretariat.page(EDIT).await;
    assert_eq!(page.matches(&format!("data-item=\"{new}\"")).count(), 1);
    assert!(page.contains("A title of our own") && page.contains("An item put in"));
    assert_eq!(world.programme().await, before, "nothing is told before it is published");
    for other in [DELEGATE, FACILITATOR, OBSERVER] {
        let other = world.sign_in(other).await;
        let (_, page) = other.page("/meetings/sample-a").await;
        assert!(!page.contains("An item put in") && !page.contains("not published"), "nobody else sees a trace");
        assert_eq!(other.get(EDIT).await.status(), StatusCode::FORBIDDEN);
        assert_eq!(other.post(&format!("{EDIT}/publish"), &[("command", "x")]).await.status(), StatusCode::FORBIDDEN);
    }
    // The chair edits too, and takes the last edit back.
    let chair = world.sign_in(CHAIR).await;
    let (_, page) = chair.page(EDIT).await;
    let last = hidden(&page, "edit");
    assert_eq!(chair.post(&format!("{EDIT}/undo"), &[("edit", &last)]).await.status(), StatusCode::SEE_OTHER);
    let (_, page) = chair.page(EDIT).await;
    assert!(!page.contains("An item put in") && page.contains("A title of our own"));
    assert_eq!(chair.post(&format!("{EDIT}/discard"), &[]).await.status(), StatusCode::SEE_OTHER);
    assert!(!chair.page(EDIT).await.1.contains("A title of our own"));
}

async fn what_is_published_reaches_room_list_and_letterbox(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let delegate = world.sign_in(DELEGATE).await;
    let (plenary, items) = items(&world).await;
    let mut room = world.programme().await.seen_by(Audience::Room);
    let mut socket = delegate.dial(&format!("/live/meetings/sample-a?after={}", room.seq)).await;
    save(
        &secretariat,
        &items[0],
        &[("title-en", "A title of our own"), ("minutes", "17"), ("speakers", "MIDSA\nMIDWA")],
    )
    .await;
    let new = command();
    let fields = [
        ("command", new.as_str()),
        ("place", plenary.as_str()),
        ("session", plenary.as_str()),
        ("title-en", "Put in"),
        ("minutes", "10"),
    ];
    secretariat.post(&format!("{EDIT}/item"), &fields).await;
    publish(&secretariat, "As agreed with the host.").await;

    super::desk::follow(&mut socket, &mut room, world.programme().await.seq).await;
    let now = world.programme().await;
    assert_eq!(super::desk::as_seen(&room), super::desk::as_seen(&now));
    assert_eq!(title(&room, &items[0]), "A title of our own");
    let put_in = now.item(&ItemId::new(new)).expect("the new item");
    assert_eq!(put_in.state, ItemState::Scheduled);
    let note = put_in.note.clone().expect("it has a note");
    // What was made with it can be used at once.
    let (status, _) = delegate.page(&format!("/meetings/sample-a/sessions/{plenary}?item={}", put_in.id)).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        entente_service::texts::open(&world.running.app.house, &person(&world, DELEGATE).await, &note).await.is_ok()
    );

    // The list of changes, from what to what, by whom and why; and the notice until it is read.
    let (_, changes) = delegate.page("/meetings/sample-a/changes").await;
    for told in
        ["A title of our own", "As agreed with the host.", "Technical secretariat", "17", "MIDSA · MIDWA", "Put in"]
    {
        assert!(changes.contains(told), "{told}");
    }
    let (_, programme) = delegate.page("/meetings/sample-a").await;
    assert!(programme.contains("The programme changed"));
    let seq = hidden(&programme, "seq");
    let read = delegate.post("/meetings/sample-a/changes/noted", &[("seq", &seq)]).await;
    assert_eq!(read.status(), StatusCode::SEE_OTHER);
    assert!(!delegate.page("/meetings/sample-a").await.1.contains("The programme changed"));
    let observer = world.sign_in(OBSERVER).await;
    assert!(observer.page("/meetings/sample-a").await.1.contains("The programme changed"), "each reads for themselves");

    // A letter to each, in their language; none to who published it.
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let letters = entente_store::sessions::recent_mail(reader.link()).await.unwrap();
    let of = |email: &str| letters.iter().find(|letter| letter.recipient == email);
    let letter = of(DELEGATE).expect("the delegate is written to");
    assert!(
        letter.body.contains("A title of our own") && letter.body.contains("/meetings/sample-a/changes"),
        "{}",
        letter.body
    );
    assert!(of("arabic@demo.example").expect("the delegate who reads Arabic").subject.contains("تغيّر البرنامج"));
    assert_eq!(of(SECRETARIAT), None);
    assert_eq!(of("outsider@demo.example"), None);
}

async fn person(world: &World, email: &str) -> entente_service::Actor {
    let house = &world.running.app.house;
    let mut reader = house.database.read().await.unwrap();
    let account = entente_store::accounts::by_email(reader.link(), email).await.unwrap().expect("the account");
    entente_service::Actor::Person(entente_service::Person {
        user: account.user(),
        name: account.name.clone(),
        email: account.email.clone(),
        language: None,
        zone: None,
        administrator: false,
        session: String::new(),
        unread: 0,
    })
}

async fn a_form_that_is_refused_keeps_what_was_typed(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let (plenary, items) = items(&world).await;
    // An hour after its session is over, on the clocks of Nairobi.
    let ends = world.programme().await.session(&plenary).unwrap().ends_at;
    let minutes = (ends.micros() / 60_000_000 + (3 + 1) * 60).rem_euclid(24 * 60);
    let outside = format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let table: [(&[(&str, &str)], &str); 5] = [
        (&[("title-en", "")], "main language"),
        (&[("minimum", "500")], "more at least than is planned"),
        (&[("start", outside.as_str())], "not within its session"),
        (&[("minutes", "soon")], "whole minutes"),
        (&[("start", ""), ("fixed", "1")], "say which"),
    ];
    for (change, said) in table {
        let mut change = change.to_vec();
        change.push(("moderator", "Typed with care"));
        let fields = typed(&secretariat, &items[0], &change).await;
        let (status, page) = send(&secretariat, &format!("{EDIT}/item"), &fields).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.contains(said) && page.contains("Typed with care"), "{said}");
    }
    // One level of sub-items, and the refusal says so.
    let fields = typed(&secretariat, &items[1], &[("place", &format!("{plenary}/{}", items[0]))]).await;
    assert_eq!(send(&secretariat, &format!("{EDIT}/item"), &fields).await.0, StatusCode::SEE_OTHER);
    let fields = typed(&secretariat, &items[2], &[("place", &format!("{plenary}/{}", items[1]))]).await;
    let (status, page) = send(&secretariat, &format!("{EDIT}/item"), &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Sub-items have no sub-items"));
}

async fn two_editors_do_not_undo_one_another(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let chair = world.sign_in(CHAIR).await;
    let (_, items) = items(&world).await;
    // Both have the form open; one changes the title, the other the moderator, and both the length.
    let one = typed(&secretariat, &items[0], &[("title-en", "The secretariat's title"), ("minutes", "21")]).await;
    let other = typed(&chair, &items[0], &[("moderator", "The chair's choice")]).await;
    let third = typed(&chair, &items[0], &[("minutes", "22")]).await;
    assert_eq!(send(&secretariat, &format!("{EDIT}/item"), &one).await.0, StatusCode::SEE_OTHER);
    assert_eq!(send(&chair, &format!("{EDIT}/item"), &other).await.0, StatusCode::SEE_OTHER);
    let (status, page) = send(&chair, &format!("{EDIT}/item"), &third).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Somebody else changed this meanwhile") && page.contains("value=\"22\""));
    // Said again, on what stands now, it holds.
    assert!(
        page.contains("The secretariat&#x27;s title") || page.contains("The secretariat's title"),
        "the form caught up"
    );
    let again = fields_of(&page, &[]);
    assert_eq!(send(&chair, &format!("{EDIT}/item"), &again).await.0, StatusCode::SEE_OTHER);
    publish(&secretariat, "").await;
    let now = world.programme().await;
    let item = now.item(&items[0]).unwrap();
    assert_eq!((title(&now, &items[0]).as_str(), item.planned_seconds), ("The secretariat's title", 22 * 60));
    assert_eq!(item.details.moderator, "The chair's choice");
}

async fn items_move_by_buttons_alone(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let (plenary, items) = items(&world).await;
    let press = async |item: &ItemId, act: &str| {
        let answer = secretariat.post(&format!("{EDIT}/move"), &[("item", item.as_str()), ("act", act)]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        answer.headers()["location"].to_str().unwrap().to_owned()
    };
    let back = press(&items[1], "up").await;
    assert!(
        back.contains(&format!("moved={}", items[1])) && back.contains("by=up"),
        "the button keeps the focus: {back}"
    );
    press(&items[2], "in").await;
    // Dropped: before the first of all.
    let programme = world.programme().await;
    let first = programme.items_of(&plenary).next().unwrap().id.clone();
    let dropped =
        [("item", items[0].as_str()), ("session", plenary.as_str()), ("parent", ""), ("before", first.as_str())];
    assert_eq!(secretariat.post(&format!("{EDIT}/move"), &dropped).await.status(), StatusCode::SEE_OTHER);
    let refused = press(&items[0], "in").await;
    assert!(refused.contains("refused=no_such_place"), "{refused}");
    let deep = [("item", first.as_str()), ("session", plenary.as_str()), ("parent", items[2].as_str())];
    let answer = secretariat.post(&format!("{EDIT}/move"), &deep).await;
    assert!(answer.headers()["location"].to_str().unwrap().contains("refused=too_deep"));
    publish(&secretariat, "").await;
    let now = world.programme().await;
    let items_now: Vec<&ItemId> = now.items_of(&plenary).map(|item| &item.id).collect();
    let place = |item: &ItemId| items_now.iter().position(|other| *other == item).expect("it is there");
    assert_eq!((place(&items[0]), place(&first)), (0, 1), "it was dropped before the first of all");
    let above = programme.items_of(&plenary).map(|item| item.id.clone()).take_while(|item| *item != items[1]).last();
    assert_eq!(place(&items[1]) + 1, place(&above.expect("something stood above it")), "it went up by one");
    let parent = now.item(&items[2]).unwrap().parent.clone().expect("it hangs below another");
    assert!(place(&parent) < place(&items[2]));
}

async fn one_thing_is_published_and_the_rest_waits(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let (_, items) = items(&world).await;
    save(&secretariat, &items[0], &[("title-en", "First")]).await;
    save(&secretariat, &items[1], &[("title-en", "Second")]).await;
    let one = command();
    for _ in 0..2 {
        let answer =
            secretariat.post(&format!("{EDIT}/publish"), &[("command", &one), ("item", items[0].as_str())]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    }
    let now = world.programme().await;
    assert_eq!(title(&now, &items[0]), "First");
    assert_ne!(title(&now, &items[1]), "Second");
    let (_, page) = secretariat.page(&format!("{EDIT}/review")).await;
    assert!(page.contains("Second") && page.contains("1 change"), "the rest waits");
}

async fn what_becomes_internal_leaves_the_room(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let delegate = world.sign_in(DELEGATE).await;
    let (_, items) = items(&world).await;
    let mut room = world.programme().await.seen_by(Audience::Room);
    let mut socket = delegate.dial(&format!("/live/meetings/sample-a?after={}", room.seq)).await;
    save(&secretariat, &items[0], &[("visibility", Visibility::Internal.word()), ("title-en", "Between us")]).await;
    publish(&secretariat, "").await;
    // Of what it knows no more, the room hears nothing.
    save(&secretariat, &items[0], &[("title-en", "Strictly between us")]).await;
    publish(&secretariat, "").await;
    super::desk::follow(&mut socket, &mut room, world.programme().await.seq).await;
    assert_eq!(room.item(&items[0]), None);
    assert_eq!(super::desk::as_seen(&room), super::desk::as_seen(&world.programme().await));
    for path in ["/meetings/sample-a", "/meetings/sample-a/changes"] {
        let (_, page) = delegate.page(path).await;
        assert!(!page.to_lowercase().contains("between us"), "{path}");
    }
    let (_, page) = delegate.page("/meetings/sample-a/changes").await;
    assert!(page.contains("removed"), "that it is gone is said");
    let (_, page) = secretariat.page("/meetings/sample-a/changes").await;
    assert!(page.contains("Strictly between us"), "the podium reads the whole");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let letters = entente_store::sessions::recent_mail(reader.link()).await.unwrap();
    assert!(letters.iter().all(|letter| !letter.body.to_lowercase().contains("between us")));
    assert!(letters.iter().any(|letter| letter.recipient == DELEGATE), "one letter said that it was gone");
    // And back again, whole.
    drop(reader);
    save(&secretariat, &items[0], &[("visibility", Visibility::Participants.word())]).await;
    publish(&secretariat, "").await;
    super::desk::follow(&mut socket, &mut room, world.programme().await.seq).await;
    assert_eq!(title(&room, &items[0]), "Strictly between us");
}

async fn on_an_adopted_agenda_numbers_stay_and_withdrawing_is_explained(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let chair = world.sign_in(CHAIR).await;
    let (plenary, items) = items(&world).await;
    let acts = format!("/meetings/sample-a/sessions/{plenary}/acts");
    let (status, text) = chair.act(&acts, &[("act", "adopt_agenda"), ("command", &command())]).await;
    assert_eq!(status, StatusCode::OK, "{text}");
    let numbers = entente_domain::number::numbers(&world.programme().await);
    let (first, second) = (numbers[&items[0]].clone(), numbers[&items[1]].clone());

    let (status, page) =
        send(&secretariat, &format!("{EDIT}/remove"), &[("item".to_owned(), items[0].to_string())]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("say why the item is withdrawn"));
    let withdrawn = [("item", items[0].as_str()), ("note", "The host asked for it.")];
    assert_eq!(secretariat.post(&format!("{EDIT}/remove"), &withdrawn).await.status(), StatusCode::SEE_OTHER);
    let new = command();
    let fields = [
        ("command", new.as_str()),
        ("session", plenary.as_str()),
        ("place", plenary.as_str()),
        ("title-en", "Put in"),
        ("minutes", "5"),
    ];
    secretariat.post(&format!("{EDIT}/item"), &fields).await;
    let before = [("item", new.as_str()), ("session", plenary.as_str()), ("parent", ""), ("before", items[1].as_str())];
    secretariat.post(&format!("{EDIT}/move"), &before).await;
    publish(&secretariat, "").await;

    let now = world.programme().await;
    let numbers = entente_domain::number::numbers(&now);
    assert_eq!(numbers[&ItemId::new(new)], format!("{first} bis"));
    assert_eq!(numbers[&items[1]], second, "what follows keeps its number");
    let gone = now.item(&items[0]).unwrap();
    assert_eq!((gone.state, gone.remark.as_deref()), (ItemState::Withdrawn, Some("The host asked for it.")));
    assert_eq!(gone.number.as_ref(), Some(&first));
}

async fn sessions_keep_their_zone_over_midnight_and_a_change_of_clocks(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let new = command();
    let form = |begins: &'static str, ends: &'static str| {
        vec![
            ("command", new.clone()),
            ("title-en", "Evening of the drafting group".to_owned()),
            ("day", "2027-03-27".to_owned()),
            ("begins", begins.to_owned()),
            ("ends", ends.to_owned()),
            ("zone", "Europe/Zurich".to_owned()),
            ("room", "Room 5".to_owned()),
            ("visibility", "participants".to_owned()),
            ("languages", "en".to_owned()),
            ("languages", "fr".to_owned()),
        ]
    };
    let post = async |fields: &[(&str, String)]| {
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        send(&secretariat, &format!("{EDIT}/session"), &fields).await
    };
    let (status, page) = post(&form("22:00", "02:30")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("ends before it begins") && page.contains("Evening of the drafting group"));
    let mut next_day = form("22:00", "02:30");
    next_day.push(("next_day", "1".to_owned()));
    let (status, page) = post(&next_day).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("does not exist in that zone"), "the clocks go forward that night");
    let mut later = form("22:00", "03:30");
    later.push(("next_day", "1".to_owned()));
    let (status, page) = post(&later).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    publish(&secretariat, "").await;
    let now = world.programme().await;
    let session = now.session(&SessionId::new(new.clone())).expect("the session");
    assert_eq!(session.ends_at.seconds_since(session.starts_at), (5 * 60 + 30 - 60) * 60, "an hour is missing");
    assert_eq!((session.zone.as_deref(), session.languages.join(",").as_str()), (Some("Europe/Zurich"), "en,fr"));
    // Opened and saved again without a touch, nothing waits.
    let (_, page) = secretariat.page(&format!("{EDIT}/session?session={new}")).await;
    assert!(page.contains("value=\"2027-03-27\"") && page.contains("value=\"03:30\""));
    let mut same = later.clone();
    same.push(("session", new.clone()));
    same.push(("was", hidden(&page, "was")));
    assert_eq!(post(&same).await.0, StatusCode::SEE_OTHER);
    assert!(secretariat.page(EDIT).await.1.contains("Everything is published"));
    // Empty, it can go again.
    let answer = secretariat.post(&format!("{EDIT}/remove"), &[("session", &new)]).await;
    assert_eq!(answer.headers()["location"], EDIT);
    publish(&secretariat, "").await;
    assert_eq!(world.programme().await.session(&SessionId::new(new)), None);
}

async fn an_edit_that_came_too_late_is_said_and_left_out(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let facilitator = world.sign_in(FACILITATOR).await;
    let (plenary, items) = items(&world).await;
    let moved = [("item", items[0].as_str()), ("act", "down")];
    assert_eq!(secretariat.post(&format!("{EDIT}/move"), &moved).await.status(), StatusCode::SEE_OTHER);
    save(&secretariat, &items[1], &[("title-en", "Still possible")]).await;
    let acts = format!("/meetings/sample-a/sessions/{plenary}/acts");
    for (act, item) in [("start_session", ""), ("start", items[0].as_str())] {
        let (status, text) = facilitator.act(&acts, &[("act", act), ("item", item), ("command", &command())]).await;
        assert_eq!(status, StatusCode::OK, "{text}");
    }
    let (_, page) = secretariat.page(&format!("{EDIT}/review")).await;
    assert!(page.contains("No longer possible") && page.contains("Still possible"));
    publish(&secretariat, "").await;
    let now = world.programme().await;
    assert_eq!(title(&now, &items[1]), "Still possible");
    let place = |item: &ItemId| now.items_of(&plenary).position(|other| other.id == *item);
    assert!(place(&items[0]) < place(&items[1]), "what was being treated stayed");
    let last = entente_store::events::after(
        world.running.app.house.database.read().await.unwrap().link(),
        &"sample-a".to_owned().into(),
        now.seq - 1,
        10,
    )
    .await
    .unwrap();
    assert!(matches!(last[0].recorded.event, Event::ProgrammeChanged { .. }));
}
