//! The record: for each reader what they heard, for those who keep it all of it with
//! who did it; the same as files; and the report of a session.

use entente_domain::{
    ids::{ItemId, PartyId, SessionId},
    meeting::{ItemState, Visibility},
};
use entente_service::Actor;
use reqwest::StatusCode;

use super::world::{DELEGATE, FACILITATOR, OUTSIDER, Person, RAPPORTEUR, World};

crate::stories!(
    everybody_reads_what_they_heard_and_the_podium_who_did_it,
    the_record_is_read_by_session_by_kind_and_page_by_page,
    the_whole_record_is_taken_out_with_its_chain_and_without_formulas,
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
    press(&facilitator, &room, "conclude", &[("item", all[0].as_str()), ("outcome", "noted"), ("text", "Said to all.")])
        .await;
    // From here on the second item is the podium's alone.
    let before = world.programme().await;
    let mut after = before.clone();
    let item = after.items.iter_mut().find(|item| item.id == all[1]).expect("the second item");
    item.visibility = Visibility::Internal;
    let change = entente_domain::event::Event::Restored {
        sessions: Vec::new(),
        items: vec![item.clone()],
        lists: Vec::new(),
    };
    world.record(vec![change]).await;
    press(&facilitator, &room, "start", &[("item", all[1].as_str())]).await;
    press(&facilitator, &room, "conclude", &[("item", all[1].as_str()), ("text", "spoken in confidence")]).await;

    let (status, page) = delegate.page(RECORD).await;
    assert_eq!(status, StatusCode::OK);
    for shown in ["Session opened", "Item taken up", "Said to all.", "Item concluded"] {
        assert!(page.contains(shown), "{shown}");
    }
    for hidden in ["spoken in confidence", all[1].as_str(), "Facilitator of sample A", "Person seated", "record.csv"] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    for (email, who) in [(FACILITATOR, "by Facilitator of sample A"), (RAPPORTEUR, "by Facilitator of sample A")] {
        let (_, page) = world.sign_in(email).await.page(RECORD).await;
        for shown in ["spoken in confidence", who, "Person seated", "record.csv", "Delegate with two parties"] {
            assert!(page.contains(shown), "{email}: {shown}");
        }
    }
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(RECORD).await.status(), StatusCode::NOT_FOUND);
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let (_, page) = facilitator.page(&format!("{RECORD}?lang={language}")).await;
        assert!(!page.contains("record-"), "{language}: a word is missing");
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
    assert!(of_meeting.contains("Meeting set up") && !of_meeting.contains("Session opened"));
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
    assert_eq!((end["kind"].as_str(), end["actor_name"].as_str()), (Some("session_started"), Some("Facilitator of sample A")));

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
    press(&facilitator, &room, "conclude", &[("item", all[0].as_str()), ("outcome", "agreed"), ("text", "As <orally> amended.")])
        .await;
    let kenya = world.programme().await;
    drop(kenya);
    let mine = entente_service::meetings::open(
        &world.running.app.house,
        &world.actor(DELEGATE).await,
        &"sample-a".to_owned().into(),
    )
    .await
    .unwrap()
    .place
    .parties;
    delegate.post(&format!("{room}/check-in"), &[("party", mine[0].id.as_str())]).await;
    press(&facilitator, &room, "end_session", &[]).await;

    let (_, page) = facilitator.page(&report).await;
    for shown in ["agreed", "As &lt;orally&gt; amended.", "Outcomes", "Not present", "Parties present: 1 of"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(page.contains(mine[0].name.pick("en").1));
    let (_, page) = delegate.page(&report).await;
    assert!(page.contains("As &lt;orally&gt; amended.") && !page.contains("Not present"), "who was missing is the podium's");
    assert!(facilitator.page("/meetings/sample-a").await.1.contains(&report));
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(&report).await.status(), StatusCode::NOT_FOUND);
    let nowhere = "/meetings/sample-a/sessions/nowhere/report";
    assert_eq!(facilitator.get(nowhere).await.status(), StatusCode::NOT_FOUND);
    let _: Actor = world.actor(DELEGATE).await;
}
