//! Calendars: files for those who are in the meeting, one feed per person behind a key of its own.

use entente_domain::{ids::MeetingId, people::MechanismRole};
use reqwest::StatusCode;

use super::world::{DELEGATE, OTHER_MECHANISM, OUTSIDER, Person, World};

crate::stories!(
    a_feed_opens_by_its_key_until_that_is_renewed_or_ended,
    a_feed_holds_what_its_owner_has_a_part_in,
    a_meeting_and_a_session_are_files_for_those_in_it,
);

/// Makes a key on the account page and gives the path of the feed, as it stands there once.
pub async fn subscribe(person: &Person) -> String {
    let answer = person.post("/account/calendar", &[]).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let page = answer.text().await.unwrap();
    let (_, rest) = page.split_once("/calendar/").expect("the address is shown");
    let (secret, _) = rest.split_once(".ics").expect("whole");
    assert!(page.contains("webcal://"), "{page}");
    format!("/calendar/{secret}.ics")
}

/// The names of the events of a calendar.
fn summaries(text: &str) -> Vec<String> {
    let whole = text.replace("\r\n ", "");
    let named = whole.lines().filter_map(|line| line.strip_prefix("SUMMARY;LANGUAGE=")?.split_once(':'));
    named.map(|(_, words)| words.to_owned()).collect()
}

async fn a_feed_opens_by_its_key_until_that_is_renewed_or_ended(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let programme_of_the_calendar = world.visitor();
    let first = subscribe(&delegate).await;
    let answer = programme_of_the_calendar.get(&first).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let text = answer.text().await.unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    let session = world.plenary().await;
    assert!(text.contains(&format!("UID:{session}@entente\r\n")));
    assert!(text.contains("TZID:Africa/Nairobi\r\n") && text.contains("DTSTART;TZID=Africa/Nairobi:"));
    let again = programme_of_the_calendar.get(&first).await.text().await.unwrap();
    assert_eq!(text, again, "nothing changed, so nothing differs");

    // The page does not show the key again; the database does not have it.
    let (_, page) = delegate.page("/account").await;
    let secret = first.trim_start_matches("/calendar/").trim_end_matches(".ics");
    assert!(!page.contains(secret));
    for wrong in [first.replace(".ics", ""), first.replace(secret, "AAAA"), "/calendar/.ics".to_owned()] {
        assert_eq!(programme_of_the_calendar.get(&wrong).await.status(), StatusCode::NOT_FOUND, "{wrong}");
    }

    let second = subscribe(&delegate).await;
    assert_ne!(first, second);
    assert_eq!(programme_of_the_calendar.get(&first).await.status(), StatusCode::NOT_FOUND, "renewed");
    assert_eq!(programme_of_the_calendar.get(&second).await.status(), StatusCode::OK);
    // The key opens the feed and nothing else.
    assert_eq!(programme_of_the_calendar.get("/meetings/sample-a/calendar.ics").await.status(), StatusCode::SEE_OTHER);

    // Somebody else's button does not end it; one's own does.
    let outsider = world.sign_in(OUTSIDER).await;
    outsider.post("/account/calendar/end", &[]).await;
    assert_eq!(programme_of_the_calendar.get(&second).await.status(), StatusCode::OK);
    delegate.post("/account/calendar/end", &[]).await;
    assert_eq!(programme_of_the_calendar.get(&second).await.status(), StatusCode::NOT_FOUND, "ended");

    let third = subscribe(&delegate).await;
    let app = &world.running.app;
    entente_service::identity::people::disable(&app.house, &app.identity, &entente_service::Actor::House, DELEGATE)
        .await
        .unwrap();
    assert_eq!(programme_of_the_calendar.get(&third).await.status(), StatusCode::NOT_FOUND, "no account, no feed");
}

async fn a_feed_holds_what_its_owner_has_a_part_in(world: World) {
    let nobody = world.visitor();
    let feed_of = async |email: &str| {
        let person = world.sign_in(email).await;
        let path = subscribe(&person).await;
        (path.clone(), nobody.get(&path).await.text().await.unwrap())
    };
    let ((delegates, member), (_, stranger), (_, outsider)) =
        (feed_of(DELEGATE).await, feed_of(OTHER_MECHANISM).await, feed_of(OUTSIDER).await);
    let own = "MIDSA senior officials' meeting\\, sample";
    assert!(summaries(&member).iter().any(|words| words == own), "{:?}", summaries(&member));
    assert!(!stranger.contains("MIDSA senior") && !stranger.contains("midsa-sample"));
    assert!(stranger.contains("sample-b") && member.contains("sample-b"));
    assert_eq!(summaries(&outsider), Vec::<String>::new());
    assert!(outsider.starts_with("BEGIN:VCALENDAR"), "an empty calendar is one, too");
    // In the owner's language where the meeting has it, and says which it is.
    assert!(stranger.contains("SUMMARY;LANGUAGE="));

    // Whoever leaves the mechanism takes nothing more of it along.
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let account = entente_store::accounts::by_email(tx.link(), DELEGATE).await.unwrap().unwrap();
    let mechanisms = entente_store::accounts::mechanisms_of(tx.link(), &account.user()).await.unwrap();
    assert_eq!(mechanisms.iter().map(|(_, role)| *role).collect::<Vec<_>>(), [MechanismRole::Member]);
    let leave = "delete from mechanism_member where account_id = $1";
    match tx.link() {
        entente_store::Link::Sqlite(c) => sqlx::query(leave).bind(account.id).execute(c).await.map(|_| ()).unwrap(),
        entente_store::Link::Postgres(c) => sqlx::query(leave).bind(account.id).execute(c).await.map(|_| ()).unwrap(),
    }
    tx.commit().await.unwrap();
    let text = nobody.get(&delegates).await.text().await.unwrap();
    assert!(!text.contains("MIDSA senior") && text.contains("sample-a"));
}

async fn a_meeting_and_a_session_are_files_for_those_in_it(world: World) {
    let (delegate, other) = (world.sign_in(DELEGATE).await, world.sign_in(OTHER_MECHANISM).await);
    let (_, page) = delegate.page("/meetings/sample-a").await;
    let session = world.plenary().await;
    let (of_meeting, of_session) =
        ("/meetings/sample-a/calendar.ics", format!("/meetings/sample-a/sessions/{session}/calendar.ics"));
    for path in [of_meeting, &of_session] {
        assert!(page.contains(&format!("href=\"{path}\"")), "{path} is offered");
        let answer = delegate.get(path).await;
        assert!(
            answer.headers()["content-disposition"].to_str().unwrap().starts_with("attachment; filename=\"sample-a")
        );
        assert_eq!(answer.headers()["content-type"], "text/calendar; charset=utf-8");
    }
    let all = delegate.get(of_meeting).await.text().await.unwrap();
    assert_eq!(summaries(&all).len(), world.programme().await.sessions.len() + 1);
    let one = delegate.get(&of_session).await.text().await.unwrap();
    assert_eq!(summaries(&one).len(), 1);
    assert!(one.contains("LOCATION:Plenary hall\\, Nairobi\r\n"), "{one}");

    // A mechanism's own meeting is nobody else's business.
    assert_eq!(delegate.get("/meetings/midsa-sample/calendar.ics").await.status(), StatusCode::OK);
    assert_eq!(other.get("/meetings/midsa-sample/calendar.ics").await.status(), StatusCode::NOT_FOUND);
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let closed = MeetingId::new("midsa-sample");
    let theirs = entente_store::programme::load(reader.link(), &closed).await.unwrap().unwrap().1.sessions.remove(0).id;
    drop(reader);
    for (meeting, session) in [("midsa-sample", &theirs), ("sample-a", &theirs)] {
        let path = format!("/meetings/{meeting}/sessions/{session}/calendar.ics");
        assert_eq!(other.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
}
