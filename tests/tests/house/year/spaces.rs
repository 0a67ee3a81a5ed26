//! Spaces and who enters them; tasks, made, moved by two, and reminded of.

use entente_service::spaces::remind;
use entente_store::{accounts, exchange};
use reqwest::StatusCode;

use super::{AWAY, MIDSA, MIDWA, NOT_FOUND, OK, REFUSED, acted, body_key, id, noon, six};
use crate::world::{DELEGATE, SECRETARIAT, World};

crate::stories!(
    a_space_is_for_those_who_belong_there,
    papers_and_links_of_a_space_stay_there,
    a_task_moved_by_two_is_moved_once,
    a_task_is_made_of_what_one_may_read,
    who_has_a_task_is_reminded_once,
);

async fn a_space_is_for_those_who_belong_there(world: World) {
    let people = six(&world).await;
    let body = format!("/spaces/midsa/{}", body_key(&world).await);
    // The member sits in that body, by the demonstration.
    let table = [
        ("/spaces/midsa", [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND]),
        (body.as_str(), [AWAY, NOT_FOUND, NOT_FOUND, OK, OK, NOT_FOUND]),
        ("/spaces/convener", [AWAY, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, OK]),
        ("/spaces/midsa/no-such-body", [AWAY, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND]),
        ("/tasks/sample-task-rota", [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND]),
        ("/tasks/sample-task-rota/edit", [AWAY, NOT_FOUND, StatusCode::FORBIDDEN, OK, OK, NOT_FOUND]),
        ("/tasks?space=midsa", [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND]),
    ];
    for (path, expected) in table {
        for ((name, person), expected) in people.iter().zip(expected) {
            assert_eq!(person.get(path).await.status(), expected, "{name}: {path}");
        }
    }
    // The way there stands on the front page and on the mechanism's, for those who belong there only.
    for (name, person) in &people {
        let belongs = ["observer", "member", "secretariat"].contains(name);
        for path in ["/?lang=en", "/mechanisms/midsa?lang=en"] {
            let (_, page) = person.page(path).await;
            assert_eq!(page.contains("href=\"/spaces/midsa\""), belongs, "{name}: {path}");
        }
    }
    // A calendar's key ends with what one belongs to.
    let (_, member) = &people[3];
    let answer = member.post("/spaces/midsa", &[("act", "feed")]).await;
    assert_eq!(answer.status(), OK);
    let page = answer.text().await.unwrap();
    let secret = page.split_once("/calendar/").unwrap().1.split_once(".ics").unwrap().0.to_owned();
    let feed = format!("/calendar/{secret}.ics");
    let (status, text) = world.visitor().page(&feed).await;
    assert_eq!(status, OK);
    assert!(text.contains("Preparing the joint rota") && text.contains("Send the draft rota"), "{text}");
    assert!(!text.contains("example.org/join"), "where one joins is in no feed");
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), DELEGATE).await.unwrap().unwrap().user();
        accounts::drop_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(world.visitor().get(&feed).await.status(), NOT_FOUND);
    assert_eq!(member.get("/spaces/midsa").await.status(), NOT_FOUND);
}

async fn papers_and_links_of_a_space_stay_there(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let new = id();
    let fields = [("space", "midsa"), ("id", new.as_str()), ("title", "Rota"), ("address", "")];
    let (status, _) = member.upload("/materials", &fields, Some(("rota.pdf", b"%PDF-1.7 a rota"))).await;
    assert_eq!(status, AWAY);
    let path = format!("/materials/{new}");
    for (name, person, expected) in [
        ("member", &member, OK),
        ("secretariat", &midsa, OK),
        ("convener", &world.sign_in(SECRETARIAT).await, NOT_FOUND),
        ("another", &world.sign_in(MIDWA).await, NOT_FOUND),
        ("nobody", &world.visitor(), AWAY),
    ] {
        assert_eq!(person.get(&path).await.status(), expected, "{name}");
    }
    // What is no paper, or a link that a browser would run, is refused with the words still there.
    let (other, third) = (id(), id());
    let fields = [("space", "midsa"), ("id", other.as_str()), ("title", "A program"), ("address", "")];
    let (status, page) = member.upload("/materials", &fields, Some(("rota.pdf", b"MZ"))).await;
    assert_eq!(status, REFUSED);
    assert!(page.contains("A program"));
    let fields = [("space", "midsa"), ("id", third.as_str()), ("title", "A trap"), ("address", "javascript:alert(1)")];
    assert_eq!(member.upload("/materials", &fields, None).await.0, REFUSED);
    // Another mechanism puts nothing there, and learns nothing.
    let fields = [("space", "midsa"), ("id", third.as_str()), ("title", "x"), ("address", "https://example.org")];
    assert_eq!(world.sign_in(MIDWA).await.upload("/materials", &fields, None).await.0, NOT_FOUND);
    // Taken away by who put it there, or who answers for the space.
    assert_eq!(member.post("/materials/sample-material-rules", &[]).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(midsa.post(&path, &[]).await.status(), AWAY);
    assert_eq!(member.get(&path).await.status(), NOT_FOUND);
}

async fn a_task_moved_by_two_is_moved_once(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let path = "/tasks/sample-task-times";
    let (one, other) = tokio::join!(
        acted(&midsa, path, "1", &[("act", "move"), ("state", "doing")]),
        acted(&member, path, "1", &[("act", "move"), ("state", "done")]),
    );
    let mut both = [one, other];
    both.sort();
    assert_eq!(both, [AWAY, REFUSED]);
    assert_eq!(acted(&midsa, path, "2", &[("act", "drop"), ("reason", " ")]).await, REFUSED);
    if acted(&midsa, path, "2", &[("act", "move"), ("state", "open")]).await == AWAY {
        assert_eq!(acted(&midsa, path, "3", &[("act", "drop"), ("reason", "Not needed")]).await, AWAY);
        assert!(member.page(path).await.1.contains("Not needed"));
    }
    let columns = member.page("/tasks?space=midsa&view=columns&lang=en").await.1;
    assert!(columns.contains("column-dropped") && columns.contains("sample-task-times"));
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn a_task_is_made_of_what_one_may_read(world: World) {
    let (midsa, midwa) = (world.sign_in(MIDSA).await, world.sign_in(MIDWA).await);
    let (new, user) = (id(), {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        accounts::by_email(reader.link(), DELEGATE).await.unwrap().unwrap().user()
    });
    let doer = format!("person:{user}");
    let fields = |space: &'static str| {
        [
            ("id", new.as_str()),
            ("space", space),
            ("post", "sample-post-own"),
            ("title", "Answer it"),
            ("language", "en"),
            ("doer", doer.as_str()),
            ("due", "2027-03-01"),
        ]
    };
    // What is MIDSA's own cannot be the cause of another's task, and nobody works in another's space.
    assert_eq!(midwa.post("/tasks/new", &fields("midwa")).await.status(), NOT_FOUND);
    assert_eq!(midwa.post("/tasks/new", &fields("midsa")).await.status(), NOT_FOUND);
    // An observer reads.
    let people = six(&world).await;
    assert_eq!(people[2].1.post("/tasks/new", &fields("midsa")).await.status(), StatusCode::FORBIDDEN);
    // What is wrong stays in the form.
    let mut wrong = fields("midsa").to_vec();
    (wrong[3], wrong[5]) = (("title", ""), ("doer", "person:nobody-we-know"));
    let answer = midsa.post("/tasks/new", &wrong).await;
    assert_eq!(answer.status(), REFUSED);
    assert_eq!(midsa.post("/tasks/new", &fields("midsa")).await.status(), AWAY);
    // The form sent twice is one task; it leads to the post, and the post to it, for those who may read both.
    assert_eq!(midsa.post("/tasks/new", &fields("midsa")).await.status(), AWAY);
    let path = format!("/tasks/{new}");
    assert!(midsa.page(&path).await.1.contains("/posts/sample-post-own"));
    let member = world.sign_in(DELEGATE).await;
    let (_, post) = member.page("/posts/sample-post-own").await;
    assert_eq!(post.matches(&format!("href=\"{path}\"")).count(), 1);
    let (_, notices) = member.page("/notices?lang=en").await;
    assert!(notices.contains("Something is yours to do") && notices.contains(&path), "{notices}");
    // On a commitment everybody reads, others see no trace of a space's task.
    let (_, open) = world.visitor().page("/follow-up/sample-commitment-posts").await;
    assert!(!open.contains("/tasks/sample-task-rota"));
    assert!(!midwa.page("/follow-up/sample-commitment-posts").await.1.contains("/tasks/sample-task-rota"));
    assert!(member.page("/follow-up/sample-commitment-posts").await.1.contains("/tasks/sample-task-rota"));
}

async fn who_has_a_task_is_reminded_once(world: World) {
    let (midsa, house) = (world.sign_in(MIDSA).await, &world.running.app.house);
    let user = {
        let mut reader = house.database.read().await.unwrap();
        accounts::by_email(reader.link(), DELEGATE).await.unwrap().unwrap().user()
    };
    let (new, doer) = (id(), format!("person:{user}"));
    let fields = [
        ("id", new.as_str()),
        ("space", "midsa"),
        ("title", "To be reminded of"),
        ("language", "en"),
        ("doer", &doer),
        ("due", "2028-05-31"),
    ];
    assert_eq!(midsa.post("/tasks/new", &fields).await.status(), AWAY);
    let of_it = entente_store::notices::Subject::Task(new.into());
    let kinds = async || {
        let mut reader = house.database.read().await.unwrap();
        let all = entente_store::notices::of(reader.link(), &user, 100).await.unwrap();
        let mut kinds: Vec<&str> = all.iter().filter(|one| one.of == of_it).map(|one| one.kind.word()).collect();
        kinds.sort_unstable();
        kinds
    };
    for (day, expected) in [
        ("2028-04-30", vec!["committed"]),
        ("2028-05-01", vec!["committed", "due"]),
        ("2028-05-24", vec!["committed", "due", "due"]),
        ("2028-06-01", vec!["committed", "due", "due", "overdue"]),
        ("2028-07-01", vec!["committed", "due", "due", "overdue"]),
    ] {
        world.clock.stop_at(noon(day));
        let other = world.opened_again().await;
        let (one, two) = tokio::join!(remind(house), remind(&other.app.house));
        assert!(one.is_ok() && two.is_ok());
        assert_eq!(kinds().await, expected, "{day}");
    }
}
