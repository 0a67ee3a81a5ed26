//! Breakout groups: their rapporteurs write down what they bring back, and the plenary takes it up.

use entente_domain::{
    ids::{ItemId, SessionId},
    meeting::ItemKind,
    policy::Audience,
};
use reqwest::StatusCode;

use super::{
    desk::{as_seen, follow},
    world::{DELEGATE, FACILITATOR, OBSERVER, Person, World},
};

crate::stories!(
    a_group_writes_and_the_plenary_takes_it_up,
    who_is_not_named_does_not_write,
    two_who_write_at_once_are_told,
);

const SECRETARIAT: &str = "secretariat@demo.example";

fn command() -> String {
    use entente_domain::clock::{Chance as _, Moment};
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

/// The plenary's item with groups, and the groups.
async fn groups(world: &World) -> (ItemId, SessionId, Vec<SessionId>) {
    let programme = world.programme().await;
    let item = programme.items.iter().find(|item| item.kind == ItemKind::Breakout).expect("an item with groups");
    let groups: Vec<SessionId> = programme.groups_of(&item.id).map(|session| session.id.clone()).collect();
    assert_eq!(groups.len(), 4, "the imported groups are linked to their item");
    (item.id.clone(), item.session.clone(), groups)
}

/// Names the delegate's seat as the rapporteur of a group, through the editor.
async fn name_rapporteur(world: &World, secretariat: &Person, group: &SessionId) {
    let named = plan(world, secretariat, group, "participants").await;
    assert_eq!(
        world.programme().await.session(group).unwrap().rapporteur.as_ref().map(ToString::to_string),
        Some(named)
    );
}

/// Plans a group anew: for these people, with the delegate's seat as its rapporteur, which it returns.
pub async fn plan(world: &World, secretariat: &Person, group: &SessionId, visibility: &str) -> String {
    let house = &world.running.app.house;
    let mut reader = house.database.read().await.unwrap();
    let user = entente_store::accounts::by_email(reader.link(), DELEGATE).await.unwrap().unwrap().user();
    let parties =
        entente_store::meetings::parties_of(reader.link(), &"sample-a".to_owned().into(), &user).await.unwrap();
    drop(reader);
    let programme = world.programme().await;
    let was = entente_domain::editing::SessionPlan::of(programme.session(group).unwrap());
    let (_, page) = secretariat.page(&format!("/meetings/sample-a/edit/session?session={group}")).await;
    assert!(page.contains("Seat of the group"));
    let day = page.split("name=\"day\" type=\"date\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let time = |name: &str| {
        page.split(&format!("name=\"{name}\" type=\"time\" value=\""))
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let (begins, ends) = (time("begins"), time("ends"));
    let json = serde_json::to_string(&was).unwrap();
    let group_of = was.group_of.clone().unwrap().to_string();
    let command_of_form = command();
    let mut fields = vec![
        ("session", group.as_str()),
        ("was", json.as_str()),
        ("command", command_of_form.as_str()),
        ("title-en", was.title.pick("en").1),
        ("day", day.as_str()),
        ("begins", begins.as_str()),
        ("ends", ends.as_str()),
        ("room", was.room.as_str()),
        ("visibility", visibility),
        ("group", group_of.as_str()),
        ("rapporteur", parties[0].id.as_str()),
    ];
    if page.contains("id=\"next_day\" name=\"next_day\" value=\"1\" checked") {
        fields.push(("next_day", "1"));
    }
    let answer = secretariat.post("/meetings/sample-a/edit/session", &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap());
    let published = secretariat.post("/meetings/sample-a/edit/publish", &[("command", &command())]).await;
    assert_eq!(published.status(), StatusCode::SEE_OTHER);
    parties[0].id.to_string()
}

async fn a_group_writes_and_the_plenary_takes_it_up(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let delegate = world.sign_in(DELEGATE).await;
    let facilitator = world.sign_in(FACILITATOR).await;
    let observer = world.sign_in(OBSERVER).await;
    let (item, plenary, groups) = groups(&world).await;
    name_rapporteur(&world, &secretariat, &groups[0]).await;
    let path = format!("/meetings/sample-a/sessions/{}/result", groups[0]);
    let mut room = world.programme().await.seen_by(Audience::Room);
    let mut socket = observer.dial(&format!("/live/meetings/sample-a?after={}", room.seq)).await;

    let (_, page) = delegate.page(&path).await;
    assert!(page.contains("Save the result") && page.contains("Rapporteur"));
    let first = [
        ("command", command()),
        ("seen", "0".to_owned()),
        ("points", "Share contracts in one register.\n\n  Let interregional forums report yearly. ".to_owned()),
        ("ready", "1".to_owned()),
    ];
    let first: Vec<(&str, &str)> = first.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for _ in 0..2 {
        assert_eq!(delegate.post(&path, &first).await.status(), StatusCode::SEE_OTHER);
    }
    let programme = world.programme().await;
    let result = programme.result(&groups[0]).expect("the result");
    assert_eq!((result.points.len(), result.ready, result.version), (2, true, 1));
    let second = format!("/meetings/sample-a/sessions/{}/result", groups[1]);
    let fields = [("command", command()), ("seen", "0".to_owned()), ("points", "Not ready yet.".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(secretariat.post(&second, &fields).await.status(), StatusCode::SEE_OTHER);

    // Until it is brought back, it is between the group and the podium.
    let room_path = format!("/meetings/sample-a/sessions/{plenary}?item={item}");
    for page in [observer.page(&path).await.1, observer.page(&room_path).await.1] {
        assert!(!page.contains("Share contracts") && !page.contains("Not ready yet"));
    }
    // A group that has nothing ready brings nothing; what is ready comes at one press.
    let acts = format!("/meetings/sample-a/sessions/{plenary}/acts");
    let press = |command: String| {
        let item = item.to_string();
        let (acts, facilitator) = (&acts, &facilitator);
        async move { facilitator.act(acts, &[("act", "bring_back"), ("item", &item), ("command", &command)]).await }
    };
    assert_eq!(press(command()).await.0, StatusCode::OK);
    let (status, text) = press(command()).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(text.contains("nothing_to_bring_back"), "{text}");

    follow(&mut socket, &mut room, world.programme().await.seq).await;
    assert_eq!(as_seen(&room), as_seen(&world.programme().await));
    assert_eq!(room.results.len(), 1);
    for page in [observer.page(&path).await.1, observer.page(&room_path).await.1] {
        assert!(page.contains("Share contracts in one register.") && !page.contains("Not ready yet"));
    }
    let (_, desk) = facilitator.page(&format!("/meetings/sample-a/sessions/{plenary}/desk")).await;
    assert!(desk.contains("desk"), "the desk opens");
    // A slip put right afterwards reaches everybody.
    let again = [
        ("command", command()),
        ("seen", "2".to_owned()),
        ("points", "Share contracts in one public register.".to_owned()),
    ];
    let again: Vec<(&str, &str)> = again.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(delegate.post(&path, &again).await.status(), StatusCode::SEE_OTHER);
    assert!(observer.page(&room_path).await.1.contains("one public register"));
}

async fn who_is_not_named_does_not_write(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let (_, _, groups) = groups(&world).await;
    let path = format!("/meetings/sample-a/sessions/{}/result", groups[0]);
    let fields = [("command", command()), ("seen", "0".to_owned()), ("points", "Mine.".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(delegate.post(&path, &fields).await.status(), StatusCode::FORBIDDEN);
    let (status, page) = delegate.page(&path).await;
    assert_eq!(status, StatusCode::OK);
    assert!(!page.contains("Save the result") && page.contains("once the plenary takes it up"));
    // The plenary itself is no group.
    let plenary = world.plenary().await;
    let answer = delegate.get(&format!("/meetings/sample-a/sessions/{plenary}/result")).await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

async fn two_who_write_at_once_are_told(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let facilitator = world.sign_in(FACILITATOR).await;
    let (_, _, groups) = groups(&world).await;
    let path = format!("/meetings/sample-a/sessions/{}/result", groups[2]);
    let send = async |who: &Person, seen: &str, points: &str| {
        let answer =
            who.post(&path, &[("command", &command()), ("seen", seen), ("points", points), ("ready", "1")]).await;
        (answer.status(), answer.text().await.unwrap())
    };
    assert_eq!(send(&secretariat, "0", "One").await.0, StatusCode::SEE_OTHER);
    let (status, page) = send(&facilitator, "0", "Two").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Somebody else wrote this meanwhile") && page.contains("Two"), "what was typed is kept");
    assert_eq!(send(&facilitator, "1", "").await.0, StatusCode::UNPROCESSABLE_ENTITY, "empty is not ready");
    assert_eq!(send(&facilitator, "1", "One and two").await.0, StatusCode::SEE_OTHER);
}
