//! A late day is repaired: shown first, then done as it was shown.

use entente_domain::{
    clock::Moment,
    forecast::forecast,
    ids::SessionId,
    meeting::{ItemKind, ItemState},
    programme::Programme,
};
use reqwest::StatusCode;

use super::world::{DELEGATE, FACILITATOR, Person, World};

crate::stories!(
    a_repair_is_previewed_and_done_as_it_was_shown,
    what_was_shown_holds_only_while_nobody_acts,
    breaks_are_dropped_with_a_word_why,
);

fn command() -> String {
    use entente_domain::clock::Chance as _;
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

/// The plenary made late: an hour passes in which nobody opens it.
async fn late(world: &World) -> (SessionId, String) {
    let plenary = world.plenary().await;
    world.clock.forward(60 * 60);
    let path = format!("/meetings/sample-a/sessions/{plenary}/repair");
    (plenary, path)
}

/// The hidden fields of the form that does what a page shows.
fn form(page: &str) -> Vec<(String, String)> {
    let (_, form) = page.split_once("<form method=\"post\" action=\"/meetings/sample-a/sessions").expect("the form");
    let form = form.split("</form>").next().unwrap_or_default();
    form.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"").expect("a value");
            (name.to_owned(), rest.split('"').next().unwrap_or_default().replace("&quot;", "\""))
        })
        .collect()
}

async fn send(person: &Person, path: &str, fields: &[(String, String)]) -> (StatusCode, String) {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = person.post(path, &fields).await;
    (answer.status(), answer.text().await.expect("a text"))
}

fn drift(programme: &Programme, session: &SessionId, at: Moment) -> i64 {
    forecast(programme, session, at).expect("the session").drift_seconds
}

async fn a_repair_is_previewed_and_done_as_it_was_shown(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let (plenary, path) = late(&world).await;
    let before = world.programme().await;
    let (status, page) = facilitator.page(&format!("{path}?kind=trim")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("runs") && page.contains("late"), "it says how late the day is");
    assert_eq!(world.programme().await, before, "a preview changes nothing");
    let fields = form(&page);
    let at =
        fields.iter().find(|(name, _)| name == "at").map(|(_, at)| Moment::from_micros(at.parse().unwrap())).unwrap();
    assert!(drift(&before, &plenary, at) > 300);
    for _ in 0..2 {
        // Pressed twice, it is done once.
        let (status, text) = send(&facilitator, &path, &fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
    }
    let after = world.programme().await;
    assert_eq!(after.seq, before.seq + 1, "one act, one event");
    assert!(drift(&after, &plenary, at) <= 0, "the day ends in time again");
    for item in after.items_of(&plenary) {
        let old = before.item(&item.id).unwrap();
        assert!(item.planned_seconds <= old.planned_seconds);
        assert!(item.planned_seconds >= item.min_seconds.unwrap_or(300).min(old.planned_seconds));
        assert_eq!(item.kind == ItemKind::Break, old.kind == ItemKind::Break);
    }
    // Who takes part finds it among the changes.
    let delegate = world.sign_in(DELEGATE).await;
    let (_, changes) = delegate.page("/meetings/sample-a/changes").await;
    assert!(changes.contains("length"));
    assert_eq!(delegate.get(&path).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(send(&delegate, &path, &fields).await.0, StatusCode::FORBIDDEN);
    // The secretariat repairs plans, but keeps no lists of speakers.
    let secretariat = world.sign_in("secretariat@demo.example").await;
    assert_eq!(secretariat.get(&format!("{path}?kind=shift")).await.status(), StatusCode::OK);
    assert_eq!(secretariat.get(&format!("{path}?kind=speakers")).await.status(), StatusCode::FORBIDDEN);
}

async fn what_was_shown_holds_only_while_nobody_acts(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let (plenary, path) = late(&world).await;
    let (_, page) = facilitator.page(&format!("{path}?kind=shift&set=1&end=1")).await;
    let fields = form(&page);
    let acts = format!("/meetings/sample-a/sessions/{plenary}/acts");
    let (status, text) = facilitator.act(&acts, &[("act", "start_session"), ("command", &command())]).await;
    assert_eq!(status, StatusCode::OK, "{text}");
    let seq = world.programme().await.seq;
    let (status, page) = send(&facilitator, &path, &fields).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Nothing was changed") && page.contains("name=\"end\" value=\"1\""), "the wish is kept");
    assert_eq!(world.programme().await.seq, seq);
    // What the new page shows can be done.
    let (status, text) = send(&facilitator, &path, &form(&page)).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
    let now = world.programme().await;
    assert!(drift(&now, &plenary, world.running.app.house.now()).abs() < 120, "the plan follows the forecast");
    // An old preview is no preview.
    let mut old = form(&page);
    for (name, value) in &mut old {
        match name.as_str() {
            "at" => *value = (value.parse::<i64>().unwrap() - 3_600_000_000).to_string(),
            "version" => *value = now.session(&plenary).unwrap().version.to_string(),
            "command" => *value = command(),
            _ => {}
        }
    }
    assert_eq!(send(&facilitator, &path, &old).await.0, StatusCode::CONFLICT);
}

async fn breaks_are_dropped_with_a_word_why(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let (plenary, path) = late(&world).await;
    let acts = format!("/meetings/sample-a/sessions/{plenary}/acts");
    facilitator.act(&acts, &[("act", "adopt_agenda"), ("command", &command())]).await;
    let (_, page) = facilitator.page(&format!("{path}?kind=breaks&set=1&keep=0")).await;
    assert!(page.contains("say why the breaks are dropped") && !page.contains("Do this"));
    let (_, page) = facilitator.page(&format!("{path}?kind=breaks&set=1&keep=0&note=The+day+is+late.")).await;
    assert!(page.contains("dropped"));
    assert_eq!(send(&facilitator, &path, &form(&page)).await.0, StatusCode::SEE_OTHER);
    let after = world.programme().await;
    let breaks: Vec<_> = after.items_of(&plenary).filter(|item| item.kind == ItemKind::Break).collect();
    assert!(!breaks.is_empty());
    for item in breaks {
        assert_eq!((item.state, item.remark.as_deref()), (ItemState::Withdrawn, Some("The day is late.")));
    }
}
