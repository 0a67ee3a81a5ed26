//! New meetings: who may make which, and what a pattern becomes.

use entente_domain::{
    ids::MeetingId,
    meeting::{ItemState, SessionState},
    programme::Programme,
};
use reqwest::StatusCode;

use super::world::{CHAIR, DELEGATE, FACILITATOR, OUTSIDER, Person, World};

crate::stories!(
    a_meeting_after_a_pattern_stands_ready_to_be_edited,
    an_empty_meeting_is_made_and_planned,
    who_may_make_which_meeting,
);

const SECRETARIAT: &str = "secretariat@demo.example";

fn command() -> String {
    use entente_domain::clock::{Chance as _, Moment};
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

async fn send(person: &Person, fields: &[(&str, &str)]) -> (StatusCode, String) {
    let answer = person.post("/meetings/new", fields).await;
    let status = answer.status();
    let place = answer.headers().get("location").map(|place| place.to_str().unwrap().to_owned());
    (status, place.unwrap_or(answer.text().await.unwrap()))
}

async fn programme(world: &World, id: &str) -> Programme {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    entente_store::programme::load(reader.link(), &MeetingId::new(id)).await.unwrap().expect("the meeting").1
}

fn days(programme: &Programme) -> Vec<String> {
    let mut days: Vec<String> = programme.sessions.iter().map(|session| session.day.clone()).collect();
    days.dedup();
    days
}

async fn a_meeting_after_a_pattern_stands_ready_to_be_edited(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let old = world.programme().await;
    let (_, page) = secretariat.page("/meetings/new").await;
    assert!(page.contains("sample A"));
    let id = command();
    let form = [
        ("command", id.as_str()),
        ("pattern", "sample-a"),
        ("title", "The next meeting"),
        ("starts_on", "2028-03-06"),
        ("people", "all"),
        ("zone", ""),
        ("city", "Lusaka"),
    ];
    for _ in 0..2 {
        let (status, place) = send(&secretariat, &form).await;
        assert_eq!((status, place), (StatusCode::SEE_OTHER, format!("/meetings/{id}/edit")));
    }
    let new = programme(&world, &id).await;
    assert_eq!(days(&new)[0], "2028-03-06");
    assert_eq!(days(&new).len(), days(&old).len());
    assert_eq!(new.items.len(), old.items.len());
    assert!(new.sessions.iter().all(|session| session.state == SessionState::Planned));
    assert!(new.items.iter().all(|item| item.state == ItemState::Scheduled && item.number.is_none()));
    assert_eq!(
        new.sessions.iter().filter(|session| session.group_of.is_some()).count(),
        old.sessions.iter().filter(|session| session.group_of.is_some()).count()
    );
    // Who was there is there: it is theirs to open, and its notes work.
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(delegate.get(&format!("/meetings/{id}")).await.status(), StatusCode::OK);
    let item = new.items.iter().find(|item| item.note.is_some()).unwrap();
    let room = format!("/meetings/{id}/sessions/{}?item={}", item.session, item.id);
    assert_eq!(delegate.get(&room).await.status(), StatusCode::OK);
    assert_eq!(secretariat.get(&format!("/meetings/{id}/edit")).await.status(), StatusCode::OK);
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let verified = entente_store::events::verify(reader.link(), &MeetingId::new(id.clone())).await.unwrap();
    assert!(verified.is_ok(), "its log is whole");
    drop(reader);
    // Without people, it is the secretariat's alone.
    let alone = command();
    let form = [("command", alone.as_str()), ("pattern", "sample-a"), ("title", "Quiet"), ("starts_on", "2028-05-08")];
    assert_eq!(send(&secretariat, &form).await.0, StatusCode::SEE_OTHER);
    assert_eq!(delegate.get(&format!("/meetings/{alone}")).await.status(), StatusCode::NOT_FOUND);
    assert!(programme(&world, &alone).await.items.iter().all(|item| item.details.moderator.is_empty()));
    let (status, page) =
        send(&secretariat, &[("command", "x"), ("pattern", "sample-a"), ("title", "Kept words")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Choose the first day") && page.contains("Kept words"));
}

async fn an_empty_meeting_is_made_and_planned(world: World) {
    let administrator = world.sign_in("admin@demo.example").await;
    let id = command();
    let mut form = vec![
        ("command", id.as_str()),
        ("mechanism", ""),
        ("title", "Réunion à venir"),
        ("language", "fr"),
        ("starts_on", "2028-06-06"),
        ("ends_on", "2028-06-05"),
        ("zone", "Africa/Dakar"),
        ("city", "Dakar"),
    ];
    let (status, page) = send(&administrator, &form).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("not before the first") && page.contains("Réunion à venir"));
    form[5] = ("ends_on", "2028-06-07");
    assert_eq!(send(&administrator, &form).await.0, StatusCode::SEE_OTHER);
    let base = format!("/meetings/{id}/edit");
    let (session, item) = (command(), command());
    let sitting = [
        ("command", session.as_str()),
        ("title-fr", "Première séance"),
        ("day", "2028-06-06"),
        ("begins", "09:00"),
        ("ends", "12:30"),
        ("visibility", "participants"),
    ];
    assert_eq!(administrator.post(&format!("{base}/session"), &sitting).await.status(), StatusCode::SEE_OTHER);
    let point = [
        ("command", item.as_str()),
        ("session", session.as_str()),
        ("place", session.as_str()),
        ("title-fr", "Ouverture"),
        ("kind", "opening"),
        ("minutes", "30"),
        ("visibility", "participants"),
    ];
    assert_eq!(administrator.post(&format!("{base}/item"), &point).await.status(), StatusCode::SEE_OTHER);
    let published = administrator.post(&format!("{base}/publish"), &[("command", &command())]).await;
    assert_eq!(published.status(), StatusCode::SEE_OTHER);
    let programme = programme(&world, &id).await;
    assert_eq!((programme.sessions.len(), programme.items.len()), (1, 1));
    assert_eq!(programme.items[0].state, ItemState::Scheduled);
}

async fn who_may_make_which_meeting(world: World) {
    let id = command();
    let global = [
        ("command", id.as_str()),
        ("mechanism", ""),
        ("title", "Mine"),
        ("language", "en"),
        ("starts_on", "2028-06-06"),
        ("ends_on", "2028-06-07"),
        ("zone", "UTC"),
    ];
    let of_midsa = {
        let mut form = global;
        form[1] = ("mechanism", "midsa");
        form
    };
    let after = [("command", id.as_str()), ("pattern", "sample-a"), ("title", "Mine"), ("starts_on", "2028-06-06")];
    for other in [OUTSIDER, DELEGATE, FACILITATOR, CHAIR] {
        let person = world.sign_in(other).await;
        for form in [&global[..], &of_midsa[..], &after[..]] {
            assert_eq!(send(&person, form).await.0, StatusCode::FORBIDDEN, "{other}");
        }
        assert_eq!(person.get("/meetings/new").await.status(), StatusCode::FORBIDDEN, "{other}");
    }
    // Who runs the installation begins Global RCP Meetings, and has no part in a mechanism's own.
    let administrator = world.sign_in("admin@demo.example").await;
    assert_eq!(send(&administrator, &of_midsa).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        send(&administrator, &after).await.0,
        StatusCode::FORBIDDEN,
        "nor a look at a meeting that is not theirs"
    );
    // The secretariat of a Global RCP Meeting makes another one, but no mechanism's.
    let secretariat = world.sign_in(SECRETARIAT).await;
    assert_eq!(send(&secretariat, &of_midsa).await.0, StatusCode::FORBIDDEN);
    assert_eq!(send(&secretariat, &global).await.0, StatusCode::SEE_OTHER);
    // A mechanism's secretariat makes its own meetings.
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let user = entente_store::accounts::by_email(tx.link(), OUTSIDER).await.unwrap().unwrap().user();
    let role = entente_domain::people::MechanismRole::Secretariat;
    entente_store::accounts::put_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user, role).await.unwrap();
    tx.commit().await.unwrap();
    let midsa = world.sign_in(OUTSIDER).await;
    assert_eq!(send(&midsa, &global).await.0, StatusCode::FORBIDDEN);
    let own = command();
    let mut form = of_midsa;
    form[0] = ("command", own.as_str());
    assert_eq!(send(&midsa, &form).await.0, StatusCode::SEE_OTHER);
    let again = command();
    let mut form =
        [("command", again.as_str()), ("pattern", "midsa-sample"), ("title", "Again"), ("starts_on", "2028-06-06")];
    // On days that are the other's it is first shown what is in the way.
    assert_eq!(send(&midsa, &form).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    form[3].1 = "2028-12-05";
    assert_eq!(send(&midsa, &form).await.0, StatusCode::SEE_OTHER);
    assert_eq!(secretariat.get(&format!("/meetings/{own}")).await.status(), StatusCode::NOT_FOUND);
}
