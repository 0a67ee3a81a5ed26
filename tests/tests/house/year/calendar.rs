//! What is in each other's way, what the network's calendar tells, and what the convener counts.

use reqwest::StatusCode;

use super::{AWAY, MIDSA, MIDWA, NOT_FOUND, OK, RCM, REFUSED, event, id, noon, six};
use crate::{
    surveys,
    world::{OUTSIDER, SECRETARIAT, World},
};

crate::stories!(
    the_convener_sees_who_has_not_answered,
    what_is_in_the_way_is_shown_before_it_is_saved,
    the_networks_calendar_tells_no_more_than_one_may_know,
    only_the_convener_counts_and_counts_nothing_private,
);

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
    assert!(page.contains("<span>Global meeting<!></span>") && !page.contains("href=\"/meetings/sample-a\""), "{page}");
    assert!(people[3].1.page(&table).await.1.contains("href=\"/meetings/sample-a\""));
    let (_, page) = world.sign_in(OUTSIDER).await.page(&table).await;
    assert!(!page.contains("<span>Global meeting<!></span>"));
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

async fn the_convener_sees_who_has_not_answered(world: World) {
    let convener = world.sign_in(SECRETARIAT).await;
    let path = surveys::survey(&world, &convener, 20).await;
    let table = async || convener.page("/network.csv").await.1;
    let id = path.rsplit('/').next().unwrap().to_owned();
    assert!(!table().await.contains(&id), "a draft is not waited for");
    assert_eq!(surveys::acted(&convener, &path, &[("act", "open")]).await, AWAY);
    // MIDWA writes and does not hand in; RCM hands in; MIDSA does nothing.
    let (midwa, rcm) = (world.sign_in(MIDWA).await, world.sign_in(RCM).await);
    let sheet = surveys::sheet(&midwa, &path, "midwa").await;
    assert!(surveys::send(&midwa, &sheet, ["0", "0"], "Distance.", "", "keep").await.0.is_redirection());
    let sheet = surveys::sheet(&rcm, &path, "rcm").await;
    assert!(surveys::send(&rcm, &sheet, ["0", "0"], "Time.", "", "hand_in").await.0.is_redirection());
    let lines = table().await;
    for (column, expected) in [
        ("asked", "3"),
        ("answered", "1"),
        ("begun", "1"),
        ("silent", "1"),
        ("rcm", "answered"),
        ("midwa", "begun"),
        ("midsa", "silent"),
    ] {
        assert!(lines.contains(&format!("survey,{id},{column},{expected}\r\n")), "{column}: {lines}");
    }
    let (_, page) = convener.page("/network?lang=en").await;
    let part = page.split_once("id=\"surveys\"").unwrap().1.split_once("</section>").unwrap().0;
    let row = part.split("<li class=\"row\">").find(|row| row.contains(&format!("href=\"{path}\""))).unwrap();
    for words in ["Ways of working", "Mechanisms asked", "Nothing yet", "MIDSA", "Begun", "MIDWA", "Handed in", "RCM"] {
        assert!(row.contains(words), "{words}: {row}");
    }
    assert!(!row.contains("Distance."), "what is written down is the mechanism's own");
    // Closed, nobody is waited for any more.
    assert_eq!(surveys::acted(&convener, &path, &[("act", "close")]).await, AWAY);
    assert!(!table().await.contains(&id));
}
