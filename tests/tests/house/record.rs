//! The record: for each reader what they heard, for those who keep it all of it with
//! who did it; the same as files; and the report of a session.

use entente_domain::{
    event::Event,
    ids::{DisplayId, ItemId, PartyId, SessionId},
    meeting::{Item, ItemState, Visibility},
};
use entente_store::events::{self, Origin, Told};
use reqwest::StatusCode;

use super::world::{DELEGATE, FACILITATOR, OUTSIDER, Person, RAPPORTEUR, World};

crate::stories!(
    everybody_reads_what_they_heard_and_the_podium_who_did_it,
    the_record_is_read_by_session_by_kind_and_page_by_page,
    the_whole_record_is_taken_out_with_its_chain_and_without_formulas,
    what_was_said_under_the_chatham_house_rule_has_no_name_in_it,
    a_report_sets_what_was_planned_against_what_was,
);

const RECORD: &str = "/meetings/sample-a/record";

async fn press(person: &Person, room: &str, act: &str, more: &[(&str, &str)]) {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let command = format!("record-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let mut fields = vec![("act", act), ("command", command.as_str())];
    fields.extend(more);
    let (status, text) = person.act(&format!("{room}/acts"), &fields).await;
    assert_eq!(status, StatusCode::OK, "{act}: {text}");
}

/// Some items of the session to treat.
async fn items(world: &World, session: &SessionId) -> Vec<ItemId> {
    let programme = world.programme().await;
    let open = programme.items_of(session).filter(|item| item.state == ItemState::Scheduled && item.note.is_some());
    open.map(|item| item.id.clone()).collect()
}

/// From now on the item is the podium's alone, as if somebody had published it so.
async fn keep_internal(world: &World, id: &ItemId) {
    let item = world.programme().await.item(id).expect("the item").clone();
    happened(world, Event::ItemAdded { item: Item { visibility: Visibility::Internal, ..item } }, false).await;
}

/// Writes what nobody can press here, heard by the room or not.
async fn happened(world: &World, event: Event, heard: bool) {
    let before = world.programme().await;
    let at = world.running.app.house.now();
    let mut after = before.clone();
    after.apply(before.seq + 1, at, &event);
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let told = vec![Told { heard: heard.then(|| event.clone()), event }];
    events::append(tx.link(), &before.meeting, &Origin::default(), at, told).await.unwrap();
    entente_store::programme::save(tx.link(), &before, &after).await.unwrap();
    tx.commit().await.unwrap();
}

/// Numbers of the lines of a page, in their order on it.
fn numbers(page: &str) -> Vec<i64> {
    let ids = page.match_indices("<li id=\"e").map(|(at, found)| &page[at + found.len()..]);
    ids.filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

async fn everybody_reads_what_they_heard_and_the_podium_who_did_it(world: World) {
    let session = world.plenary().await;
    let room = format!("/meetings/sample-a/sessions/{session}");
    let (facilitator, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let all = items(&world, &session).await;
    press(&facilitator, &room, "start_session", &[]).await;
    press(&facilitator, &room, "start", &[("item", all[0].as_str())]).await;
    press(
        &facilitator,
        &room,
        "conclude",
        &[("item", all[0].as_str()), ("outcome", "noted"), ("text", "Said to all.")],
    )
    .await;
    keep_internal(&world, &all[1]).await;
    // A screen in a back room: that it was closed is heard by all, what it was called is not.
    let display = DisplayId::new("back-room");
    let label = "Screen of the back room".to_owned();
    let opened = Event::DisplayOpened { display: display.clone(), session: session.clone(), label };
    happened(&world, opened, false).await;
    happened(&world, Event::DisplayClosed { display }, true).await;
    press(&facilitator, &room, "start", &[("item", all[1].as_str())]).await;
    press(&facilitator, &room, "conclude", &[("item", all[1].as_str()), ("text", "spoken in confidence")]).await;

    let (status, page) = delegate.page(RECORD).await;
    assert_eq!(status, StatusCode::OK);
    for shown in ["Session opened", "Item taken up", "Said to all.", "Item concluded"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(page.contains("Display closed"));
    for hidden in [
        "Screen of the back room",
        "spoken in confidence",
        all[1].as_str(),
        "Facilitator of sample A",
        "Person seated",
        "record.csv",
    ] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    for (email, who) in [(FACILITATOR, "by Facilitator of sample A"), (RAPPORTEUR, "by Facilitator of sample A")] {
        let (_, page) = world.sign_in(email).await.page(RECORD).await;
        for shown in [
            "Screen of the back room",
            "spoken in confidence",
            who,
            "Person seated",
            "record.csv",
            "Delegate with two parties",
        ] {
            assert!(page.contains(shown), "{email}: {shown}");
        }
    }
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(RECORD).await.status(), StatusCode::NOT_FOUND);
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let (_, page) = facilitator.page(&format!("{RECORD}?lang={language}")).await;
        for key in ["record-event", "record-floor", "record-way", "meeting-role"] {
            assert!(!page.contains(key), "{language}: a word is missing");
        }
    }
}

async fn the_record_is_read_by_session_by_kind_and_page_by_page(world: World) {
    let session = world.plenary().await;
    let room = format!("/meetings/sample-a/sessions/{session}");
    let facilitator = world.sign_in(FACILITATOR).await;
    press(&facilitator, &room, "start_session", &[]).await;
    let (house, live) = (&world.running.app.house, &world.running.app.live);
    let meeting = "sample-a".to_owned().into();
    let keeper = world.actor(FACILITATOR).await;
    let mut reader = house.database.read().await.unwrap();
    let party: PartyId = entente_store::meetings::parties(reader.link(), &meeting).await.unwrap()[0].id.clone();
    drop(reader);
    for turn in 0..120 {
        let there = turn % 2 == 0;
        entente_service::attendance::mark(house, live, &keeper, &meeting, &session, &party, there).await.unwrap();
    }
    let last = world.programme().await.seq;

    // The end first; backwards and forwards without a gap and without a line twice.
    let (_, page) = facilitator.page(RECORD).await;
    let first_page = numbers(&page);
    assert_eq!((first_page.len(), *first_page.last().unwrap()), (100, last));
    assert!(first_page.is_sorted());
    let before = first_page[0];
    assert!(page.contains(&format!("{RECORD}?before={before}\"")), "a link to what was earlier");
    let mut back = facilitator.page(&format!("{RECORD}?before={before}")).await.1;
    let mut seen = first_page.clone();
    while let Some(next) = numbers(&back).first().copied() {
        seen.splice(0..0, numbers(&back));
        back = facilitator.page(&format!("{RECORD}?before={next}")).await.1;
    }
    assert_eq!(seen, (1..=last).collect::<Vec<_>>());
    let (_, beginning) = facilitator.page(&format!("{RECORD}?after=0")).await;
    assert_eq!(numbers(&beginning), (1..=100).collect::<Vec<_>>());
    assert!(beginning.contains(&format!("{RECORD}?after=100\"")) && !beginning.contains("?before="));

    // Filters are addresses, and stay while one turns the pages.
    let (_, of_kind) = facilitator.page(&format!("{RECORD}?kind=party_checked_in")).await;
    assert_eq!(numbers(&of_kind).len(), 60);
    assert!(of_kind.contains("value=\"party_checked_in\" selected"));
    let (_, of_session) = facilitator.page(&format!("{RECORD}?session={session}")).await;
    assert!(of_session.contains(&format!("?session={session}&amp;before=")), "{of_session}");
    let (_, of_meeting) = facilitator.page(&format!("{RECORD}?session=-")).await;
    // Below the filters, whose choices name every kind there is.
    let lines = of_meeting.rsplit("</form>").next().unwrap_or_default();
    assert!(lines.contains("Meeting set up") && !lines.contains("Session opened"), "{lines}");
    let delegate = world.sign_in(DELEGATE).await;
    let (_, none) = delegate.page(&format!("{RECORD}?kind=party_checked_in")).await;
    assert!(numbers(&none).is_empty() && none.contains("Nothing in the record fits"));
    assert!(!none.contains("value=\"party_checked_in\""), "what was not heard cannot be asked for");
    for nonsense in ["kind=%27%3B--", "session=nowhere", "before=-5", "after=999999", "before=x", "kind=&kind="] {
        let (status, _) = facilitator.page(&format!("{RECORD}?{nonsense}")).await;
        assert_eq!(status, StatusCode::OK, "{nonsense}");
    }
}

async fn the_whole_record_is_taken_out_with_its_chain_and_without_formulas(world: World) {
    let session = world.plenary().await;
    let room = format!("/meetings/sample-a/sessions/{session}");
    let facilitator = world.sign_in(FACILITATOR).await;
    press(&facilitator, &room, "start_session", &[]).await;
    let last = world.programme().await.seq;

    let answer = facilitator.get(&format!("{RECORD}.json")).await;
    assert_eq!(answer.headers()["content-type"], "application/json; charset=utf-8");
    assert!(answer.headers()["content-disposition"].to_str().unwrap().contains("record-sample-a.json"));
    let export: serde_json::Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    let events = export["events"].as_array().unwrap();
    assert_eq!(i64::try_from(events.len()).unwrap(), last);
    let mut previous = entente_domain::chain::GENESIS.to_owned();
    for (event, seq) in events.iter().zip(1_i64..) {
        assert_eq!((event["seq"].as_i64(), event["prev_hash"].as_str()), (Some(seq), Some(previous.as_str())));
        previous = event["hash"].as_str().unwrap().to_owned();
        assert!(event["event"].get(event["kind"].as_str().unwrap()).is_some(), "{event}");
    }
    let end = events.last().unwrap();
    assert_eq!(
        (end["kind"].as_str(), end["actor_name"].as_str()),
        (Some("session_started"), Some("Facilitator of sample A"))
    );

    let answer = facilitator.get(&format!("{RECORD}.csv")).await;
    assert_eq!(answer.headers()["content-type"], "text/csv; charset=utf-8");
    let text = answer.text().await.unwrap();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert!(lines[0].ends_with("seq,at,local_time,kind,session,item,party,actor,event"));
    assert_eq!(lines.len(), events.len() + 1);
    assert!(lines.last().unwrap().contains("+03:00,session_started,Day 1: where we stand,,,Facilitator of sample A,"));
    let delegate = world.sign_in(DELEGATE).await;
    for file in ["json", "csv"] {
        assert_eq!(delegate.get(&format!("{RECORD}.{file}")).await.status(), StatusCode::FORBIDDEN, "{file}");
    }
}

async fn a_report_sets_what_was_planned_against_what_was(world: World) {
    let session = world.plenary().await;
    let room = format!("/meetings/sample-a/sessions/{session}");
    let (facilitator, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let report = format!("{room}/report");
    let (_, page) = facilitator.page(&report).await;
    assert!(page.contains("not yet held") && page.contains("not treated") && !page.contains("Outcomes"));
    assert!(!facilitator.page("/meetings/sample-a").await.1.contains(&report), "nothing to report yet");

    let all = items(&world, &session).await;
    press(&facilitator, &room, "start_session", &[]).await;
    press(&facilitator, &room, "start", &[("item", all[0].as_str())]).await;
    press(
        &facilitator,
        &room,
        "conclude",
        &[("item", all[0].as_str()), ("outcome", "agreed"), ("text", "As <orally> amended.")],
    )
    .await;
    let mine = party_of(&world, DELEGATE).await;
    delegate.post(&format!("{room}/check-in"), &[("party", mine.id.as_str())]).await;
    press(&facilitator, &room, "end_session", &[]).await;

    let (_, page) = facilitator.page(&report).await;
    for shown in ["agreed", "As &lt;orally&gt; amended.", "Outcomes", "Not present", "Parties present: 1 of"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(page.contains(mine.name.pick("en").1));
    let (_, page) = delegate.page(&report).await;
    assert!(
        page.contains("As &lt;orally&gt; amended.") && !page.contains("Not present"),
        "who was missing is the podium's"
    );
    assert!(facilitator.page("/meetings/sample-a").await.1.contains(&report));
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(&report).await.status(), StatusCode::NOT_FOUND);
    let nowhere = "/meetings/sample-a/sessions/nowhere/report";
    assert_eq!(facilitator.get(nowhere).await.status(), StatusCode::NOT_FOUND);
}

async fn what_was_said_under_the_chatham_house_rule_has_no_name_in_it(world: World) {
    let session = world.plenary().await;
    let room = format!("/meetings/sample-a/sessions/{session}");
    let (facilitator, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let all = items(&world, &session).await;
    let party = party_of(&world, DELEGATE).await;
    press(&facilitator, &room, "start_session", &[]).await;
    let speak = async |item: &ItemId| {
        press(&facilitator, &room, "start", &[("item", item.as_str())]).await;
        if *item == all[1] {
            press(&facilitator, &room, "chatham_on", &[("item", item.as_str())]).await;
        }
        let ask = [("act", "ask"), ("item", item.as_str()), ("party", party.id.as_str()), ("kind", "statement")];
        let (status, text) =
            delegate.act(&format!("{room}/floor"), &[&ask[..], &[("command", item.as_str())]].concat()).await;
        assert_eq!(status, StatusCode::OK, "{text}");
        for act in ["give", "end"] {
            let programme = world.programme().await;
            let list = programme.list(item).expect("a list");
            let (version, speech) = (list.version.to_string(), list.speeches[0].id.to_string());
            let command = format!("{act}-{item}");
            let fields = [
                ("act", act),
                ("item", item.as_str()),
                ("speech", &speech),
                ("version", &version),
                ("command", &command),
            ];
            let (status, text) = facilitator.act(&format!("{room}/list"), &fields).await;
            assert_eq!(status, StatusCode::OK, "{act}: {text}");
        }
    };
    speak(&all[0]).await;
    let named = [party.short.as_str(), party.id.as_str(), "Delegate with two parties"];
    let until = world.programme().await.seq;
    speak(&all[1]).await;

    let (_, page) = facilitator.page(&format!("{RECORD}?after={until}")).await;
    assert!(page.contains("Took the floor") && page.contains("Chatham House Rule"), "{page}");
    for name in named {
        assert!(!page.contains(name), "{name} in the record: {page}");
    }
    let (_, page) = facilitator.page(&format!("{RECORD}?kind=floor_changed")).await;
    assert!(page.contains(&party.short), "what was said before has its name");
    for file in ["json", "csv"] {
        let text = facilitator.get(&format!("{RECORD}.{file}")).await.text().await.unwrap();
        let speeches: Vec<&str> = text.lines().filter(|line| line.contains(&format!("\"{}", all[1]))).collect();
        assert!(!speeches.is_empty() && speeches.iter().all(|line| !line.contains(party.id.as_str())), "{file}");
    }
    let (_, report) = facilitator.page(&format!("{room}/report")).await;
    let (_, speeches) = report.split_once("id=\"speeches-h\"").expect("there were speeches");
    let (speeches, _) = speeches.split_once("id=\"attendance-h\"").expect("attendance follows");
    assert_eq!(speeches.matches(&party.short).count(), 1, "{speeches}");
}

async fn party_of(world: &World, email: &str) -> entente_domain::people::Party {
    let house = &world.running.app.house;
    let opened = entente_service::meetings::open(house, &world.actor(email).await, &"sample-a".to_owned().into()).await;
    opened.unwrap().place.parties.remove(0)
}
