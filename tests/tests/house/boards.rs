//! Boards: who finds, counts and opens what; drafts, races, refusals; who is told.

use entente_domain::people::MechanismRole;
use entente_store::accounts;
use reqwest::StatusCode;

use super::world::{DELEGATE, OTHER_MECHANISM, OUTSIDER, Person, SECRETARIAT, World};

crate::stories!(
    page_board_count_and_feed_agree_about_who_reads,
    a_draft_is_nobody_elses,
    what_is_refused_stays_in_the_form,
    two_move_one_card,
    a_mechanism_endorses_and_nobody_for_it,
    a_thread_of_comments,
    answers_are_for_the_readers_of_the_question,
    files_are_what_they_say,
    the_record_of_the_exchange_is_one_chain,
);

const MIDSA: &str = "midsa@demo.example";
const MIDWA: &str = "midwa@demo.example";
const RCM: &str = "rcm@demo.example";

pub(super) fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

/// Fields of a practice that is complete.
pub(super) fn practice<'f>(id: &'f str, title: &'f str, reach: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("id", id),
        ("kind", "practice"),
        ("home", "midsa"),
        ("act", "publish"),
        ("language", "en"),
        ("title", title),
        ("text", "What we do."),
        ("themes", "climate"),
        ("places", "ZMB"),
        ("since", "2019-03"),
        ("contact", "Focal point"),
        ("reach", reach),
    ]
}

pub(super) async fn publish(person: &Person, fields: &[(&str, &str)]) -> String {
    let answer = person.post("/posts/new", fields).await;
    let status = answer.status();
    let text = answer.text().await.unwrap_or_default();
    assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
    let id = fields.iter().find(|(name, _)| *name == "id").expect("an id").1;
    format!("/posts/{id}")
}

async fn belong(world: &World, email: &str, mechanism: &str, role: MechanismRole) {
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let user = accounts::by_email(tx.link(), email).await.unwrap().unwrap().user();
    accounts::put_mechanism_member(tx.link(), &mechanism.to_owned().into(), &user, role).await.unwrap();
    tx.commit().await.unwrap();
}

async fn version(person: &Person, post: &str) -> String {
    let (_, page) = person.page(post).await;
    let rest = page.split_once("name=\"version\" value=\"").expect("a form with a version").1;
    rest.split_once('"').expect("its end").0.to_owned()
}

async fn page_board_count_and_feed_agree_about_who_reads(world: World) {
    belong(&world, "observer@demo.example", "midsa", MechanismRole::Observer).await;
    belong(&world, "technician@demo.example", "midsa", MechanismRole::Member).await;
    let secretariat = world.sign_in(MIDSA).await;
    let body = "annual-technical-and-senior-officials-segment";
    let home = format!("midsa/{body}");
    let reaches = ["public", "network", "some", "mechanism", "body"];
    let mut posts = Vec::new();
    for reach in reaches {
        let (id, title) = (id(), format!("Heard by {reach} ones"));
        let mut fields = practice(&id, &title, reach);
        fields.extend([("may_publish", "1"), ("shared_with", "midwa")]);
        if reach == "body" {
            fields[2] = ("home", &home);
        }
        posts.push((reach, publish(&secretariat, &fields).await, title.clone()));
    }
    let people = [
        ("nobody", world.visitor(), [true, false, false, false, false]),
        (OUTSIDER, world.sign_in(OUTSIDER).await, [true, false, false, false, false]),
        (OTHER_MECHANISM, world.sign_in(OTHER_MECHANISM).await, [true, true, false, false, false]),
        (MIDWA, world.sign_in(MIDWA).await, [true, true, true, false, false]),
        ("observer", world.sign_in("observer@demo.example").await, [true, true, true, true, false]),
        ("member", world.sign_in("technician@demo.example").await, [true, true, true, true, false]),
        // Sits in that body, by the demonstration.
        (DELEGATE, world.sign_in(DELEGATE).await, [true; 5]),
        (MIDSA, secretariat, [true; 5]),
        (SECRETARIAT, world.sign_in(SECRETARIAT).await, [true, true, false, false, false]),
        ("admin", world.sign_in("admin@demo.example").await, [true, false, false, false, false]),
    ];
    for (name, person, sees) in &people {
        let (_, theme) = person.page("/boards/themes/climate?lang=en").await;
        let (_, mechanism) = person.page("/boards/mechanisms/midsa?lang=en").await;
        let (_, columns) = person.page("/boards/themes/climate?lang=en&view=columns").await;
        let (_, timeline) = person.page("/boards/themes/climate?lang=en&view=timeline").await;
        let (_, feed) = person.page("/boards/themes/climate/feed.atom").await;
        let (_, front) = person.page("/boards?lang=en").await;
        let (_, map) = person.page("/boards/themes/climate?lang=en&view=map").await;
        let (_, matrix) = person.page("/boards/matrix?lang=en").await;
        for ((reach, path, title), sees) in posts.iter().zip(sees) {
            let what = format!("{name}: {reach}");
            let status = person.get(path).await.status();
            let refused = if *name == "nobody" { StatusCode::SEE_OTHER } else { StatusCode::NOT_FOUND };
            assert_eq!(status, if *sees { StatusCode::OK } else { refused }, "{what}");
            for (place, page) in
                [("theme", &theme), ("mechanism", &mechanism), ("columns", &columns), ("timeline", &timeline)]
            {
                assert_eq!(page.contains(title), *sees, "{what}: {place}");
            }
            assert_eq!(feed.contains(title), *reach == "public", "{what}: a feed is everybody's");
            let history = person.get(&format!("{path}/history")).await.status();
            let outside = matches!(*name, "nobody" | OUTSIDER | "admin");
            if *sees && !outside {
                assert_eq!(history, StatusCode::OK, "{what}: history");
            } else {
                assert_ne!(history, StatusCode::OK, "{what}: history");
            }
        }
        let count = sees.iter().filter(|sees| **sees).count();
        let practices = if count == 1 { "1 practice".to_owned() } else { format!("{count} practices") };
        let row = front.rsplit("/boards/themes/climate\"").next().expect("the theme's row");
        let row = row.split_once("</li>").expect("its end").0;
        assert!(row.contains(&practices), "{name}: {count} in {row}");
        assert!(map.contains(&format!("<b>{count}<!></b>")), "{name}: {count} on the map");
        let cell = matrix.split("/boards/themes/climate?mechanism=midsa\"").nth(1).expect("the cell");
        assert!(
            cell.split_once("</a>").expect("its end").0.contains(&format!(">{count}<")),
            "{name}: {count} in the matrix"
        );
    }
}

async fn a_draft_is_nobody_elses(world: World) {
    let (author, chief) = (world.sign_in(DELEGATE).await, world.sign_in(MIDSA).await);
    let id = id();
    let path = format!("/posts/{id}");
    // Unfinished as it is.
    let fields =
        [("id", id.as_str()), ("kind", "offer"), ("home", "midsa"), ("act", "draft"), ("title", "Half a thought")];
    assert_eq!(author.post("/posts/new", &fields).await.status(), StatusCode::SEE_OTHER);
    // The same form once more is the same draft.
    assert_eq!(author.post("/posts/new", &fields).await.status(), StatusCode::SEE_OTHER);
    let (_, drafts) = author.page("/boards/drafts").await;
    assert_eq!(drafts.matches("Half a thought").count(), 1);
    for other in [&chief, &world.sign_in(SECRETARIAT).await, &world.sign_in("admin@demo.example").await] {
        assert_eq!(other.get(&path).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(other.get(&format!("{path}/edit")).await.status(), StatusCode::NOT_FOUND);
        assert!(!other.page("/boards/drafts").await.1.contains("Half a thought"));
    }
    // It cannot be published before it is complete, and nothing of it is lost by trying.
    let fields = [("act", "publish"), ("version", "1"), ("title", "Half a thought"), ("text", "And more of it")];
    let answer = author.post(&format!("{path}/edit?lang=en"), &fields).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(
        page.contains("And more of it") && page.contains("Fill in: Theme") && page.contains("Fill in: In the form of")
    );
    let (_, edit) = author.page(&format!("{path}/edit")).await;
    assert!(edit.contains("And more of it"), "what was typed is kept in the draft");
    assert_eq!(author.post(&format!("{path}/edit"), &[("act", "throw_away")]).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(author.get(&path).await.status(), StatusCode::NOT_FOUND);
}

async fn what_is_refused_stays_in_the_form(world: World) {
    let person = world.sign_in(MIDSA).await;
    let id = id();
    let mut fields = practice(&id, "<script>alert(1)</script>", "public");
    fields[10].1 = "";
    fields[9].1 = "last spring";
    let answer = person.post("/posts/new?lang=en", &fields).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Fill in: Contact") && page.contains("write 2019, 2019-03 or 2019-03-16"));
    assert!(page.contains("those it is about agree"), "public without their consent");
    assert!(page.contains("last spring") && !page.contains("<script>alert"), "what was typed is shown as words");
    assert!(page.contains("value=\"ZMB\" selected"));
    // A mechanism that is not theirs, or no kind: nothing is made.
    let mut other = practice(&id, "In another's name", "network");
    other[2].1 = "rcm";
    assert_eq!(person.post("/posts/new", &other).await.status(), StatusCode::FORBIDDEN);
    other[2].1 = "convener";
    assert_eq!(person.post("/posts/new", &other).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(world.visitor().post("/posts/new", &other).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(world.sign_in(OUTSIDER).await.post("/posts/new", &other).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(person.get(&format!("/posts/{id}")).await.status(), StatusCode::NOT_FOUND);
    // Pasted markup is words, and an address of a script is no link.
    let mut fields = practice(&id, "Pasted", "network");
    fields[6].1 = "<img src=x onerror=alert(1)> <style>*{display:none}</style>\n\n[here](javascript:alert(1)) **so** @midwa #health";
    let post = publish(&person, &fields).await;
    let (_, page) = person.page(&post).await;
    for hostile in ["onerror", "javascript:alert", "<style>*"] {
        assert!(!page.contains(hostile), "{hostile}: {}", page.split(hostile).next().unwrap_or_default());
    }
    assert!(
        page.contains("<strong>")
            && page.contains("/boards/mechanisms/midwa")
            && page.contains("/boards/themes/health")
    );
}

async fn two_move_one_card(world: World) {
    let (one, other) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let post = "/posts/sample-post-request";
    let seen = version(&one, post).await;
    let to = |stage: &'static str| [("act", "move"), ("stage", stage), ("version", seen.as_str())];
    let acts = format!("{post}/acts?lang=en");
    let (under_way, concluded) = (to("under_way"), to("concluded"));
    let (first, second) = tokio::join!(one.post(&acts, &under_way), other.post(&acts, &concluded));
    let mut statuses = [first.status(), second.status()];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    let late = if first.status() == StatusCode::SEE_OTHER { second } else { first };
    assert!(late.text().await.unwrap().contains("Somebody else changed it"));
    // Another mechanism's people see it and move nothing.
    let peer = world.sign_in(OTHER_MECHANISM).await;
    let now = version(&one, post).await;
    let act = [("act", "move"), ("stage", "open"), ("version", now.as_str())];
    assert_eq!(peer.post(&acts, &act).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(
        peer.post(&acts, &[("act", "withhold"), ("reason", "no"), ("version", &now)]).await.status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(peer.get(&format!("{post}/edit")).await.status(), StatusCode::FORBIDDEN);
}

async fn a_mechanism_endorses_and_nobody_for_it(world: World) {
    let post = "/posts/sample-post-border";
    let path = format!("{post}/endorsements");
    let form = |command: &'static str, mechanism: &'static str, act: &'static str| {
        [("command", command), ("mechanism", mechanism), ("act", act), ("note", "in two ports")]
    };
    let rcm = world.sign_in(RCM).await;
    assert_eq!(rcm.post(&path, &form("endorse-1", "rcm", "endorse")).await.status(), StatusCode::SEE_OTHER);
    // The same command again is the same act, and a second one changes nothing.
    assert_eq!(rcm.post(&path, &form("endorse-1", "rcm", "endorse")).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(rcm.post(&path, &form("endorse-2", "rcm", "endorse")).await.status(), StatusCode::SEE_OTHER);
    let (_, page) = world.visitor().page(&format!("{post}?lang=en")).await;
    assert_eq!(page.matches("in two ports").count(), 1);
    // Not for another, not its own, not by a member.
    assert_eq!(rcm.post(&path, &form("endorse-3", "midwa", "endorse")).await.status(), StatusCode::FORBIDDEN);
    let midsa = world.sign_in(MIDSA).await;
    assert_eq!(midsa.post(&path, &form("endorse-4", "midsa", "endorse")).await.status(), StatusCode::FORBIDDEN);
    let member = world.sign_in(DELEGATE).await;
    assert_eq!(member.post(&path, &form("endorse-5", "midsa", "endorse")).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(rcm.post(&path, &form("endorse-6", "rcm", "withdraw")).await.status(), StatusCode::SEE_OTHER);
    assert!(!world.visitor().page(post).await.1.contains("in two ports"));
}

async fn a_thread_of_comments(world: World) {
    let (author, peer) = (world.sign_in(MIDSA).await, world.sign_in(OTHER_MECHANISM).await);
    let post = "/posts/sample-post-border";
    let path = format!("{post}/comments?lang=en");
    let (first, second) = (id(), id());
    // A form sent twice in the same moment is one comment, and one post.
    let (third, once) = (id(), id());
    let twice = [("id", third.as_str()), ("text", "Pressed twice")];
    let (one, other) = tokio::join!(peer.post(&path, &twice), peer.post(&path, &twice));
    assert_eq!([one.status(), other.status()], [StatusCode::SEE_OTHER; 2]);
    assert_eq!(author.page(post).await.1.matches("Pressed twice").count(), 1);
    let fields = practice(&once, "Sent twice", "network");
    let (one, other) = tokio::join!(author.post("/posts/new", &fields), author.post("/posts/new", &fields));
    assert_eq!([one.status(), other.status()], [StatusCode::SEE_OTHER; 2]);
    let said =
        |id: &'static str, parent: &'static str, text: &'static str| [("id", id), ("parent", parent), ("text", text)];
    assert_eq!(peer.post(&path, &[("id", &first), ("text", "How many shifts?")]).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(peer.post(&path, &[("id", &first), ("text", "How many shifts?")]).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(
        author.post(&path, &[("id", &second), ("parent", &first), ("text", "Three.")]).await.status(),
        StatusCode::SEE_OTHER
    );
    let (_, page) = author.page(post).await;
    assert_eq!(page.matches("How many shifts?").count(), 1);
    assert!(page.find("How many shifts?") < page.find("Three."));
    let refused = peer.post(&path, &said("c-3", "", "   ")).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().await.unwrap().contains("Write what you want to say"));
    let long = "é".repeat(4_001);
    let refused = peer.post(&path, &[("id", "c-4"), ("text", &long)]).await;
    assert!(refused.text().await.unwrap().contains(&long), "what was typed is still there");
    assert_eq!(peer.post(&path, &said("c-5", "no-such", "To nobody")).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    // Whoever reads without a mechanism says nothing.
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.post(&path, &said("c-6", "", "Hello")).await.status(), StatusCode::FORBIDDEN);
    assert!(!outsider.page(post).await.1.contains("Secretariat of MIDSA"), "people have no names outside");
    // One's own is edited, others' not; what is taken away says why and is read by few.
    let one = format!("{post}/comments/{first}?lang=en");
    assert_eq!(author.post(&one, &[("act", "edit"), ("text", "Changed")]).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(
        peer.post(&one, &[("act", "edit"), ("text", "How many shifts a day?")]).await.status(),
        StatusCode::SEE_OTHER
    );
    assert_eq!(peer.post(&one, &[("act", "withhold"), ("text", "mine")]).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(
        author.post(&one, &[("act", "withhold"), ("text", " ")]).await.status(),
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        author.post(&one, &[("act", "withhold"), ("text", "Off the matter")]).await.status(),
        StatusCode::SEE_OTHER
    );
    let (_, page) = world.sign_in(RCM).await.page(post).await;
    assert!(page.contains("Off the matter") && !page.contains("How many shifts a day?"));
    assert!(peer.page(post).await.1.contains("How many shifts a day?"), "who said it still reads it");
    assert!(peer.page("/notices").await.1.contains("sample-post-border"));
}

async fn answers_are_for_the_readers_of_the_question(world: World) {
    let (asker, answering, peer) =
        (world.sign_in(MIDWA).await, world.sign_in(RCM).await, world.sign_in(OTHER_MECHANISM).await);
    let (id, own) = (id(), id());
    let question = [
        ("id", id.as_str()),
        ("kind", "question"),
        ("home", "midwa"),
        ("act", "publish"),
        ("language", "fr"),
        ("title", "Qui a une clause type ?"),
        ("text", "Nous cherchons."),
        ("themes", "skills"),
        ("reach", "some"),
        ("shared_with", "rcm"),
    ];
    let question = publish(&asker, &question).await;
    // The answer asks for no readers of its own; whatever a form claims is not heard.
    let answer = [
        ("id", own.as_str()),
        ("kind", "answer"),
        ("home", "rcm"),
        ("act", "publish"),
        ("language", "es"),
        ("title", "Nosotros"),
        ("text", "Adjunta."),
        ("answers", id.as_str()),
        ("reach", "public"),
        ("may_publish", "1"),
    ];
    let answer = publish(&answering, &answer).await;
    assert_eq!(peer.get(&question).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(peer.get(&answer).await.status(), StatusCode::NOT_FOUND);
    assert!(asker.page(&question).await.1.contains("Adjunta."));
    let seen = version(&asker, &question).await;
    let settle = [("act", "settle"), ("value", own.as_str()), ("version", seen.as_str())];
    assert_eq!(answering.post(&format!("{question}/acts"), &settle).await.status(), StatusCode::FORBIDDEN);
    let foreign = [("act", "settle"), ("value", "sample-post-answer"), ("version", seen.as_str())];
    assert_eq!(asker.post(&format!("{question}/acts"), &foreign).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(asker.post(&format!("{question}/acts"), &settle).await.status(), StatusCode::SEE_OTHER);
    assert!(asker.page(&format!("{question}?lang=en")).await.1.contains("This settled the question"));
    // The question is opened to all, and its answers with it; and closed again.
    for (reach, status) in [("network", StatusCode::OK), ("mechanism", StatusCode::NOT_FOUND)] {
        let (_, edit) = asker.page(&format!("{question}/edit")).await;
        let seen = edit.split_once("name=\"version\" value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
        let form = [
            ("act", "keep"),
            ("version", seen.as_str()),
            ("language", "fr"),
            ("title", "Qui a une clause type ?"),
            ("text", "Nous cherchons."),
            ("themes", "skills"),
            ("reach", reach),
        ];
        assert_eq!(asker.post(&format!("{question}/edit"), &form).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(peer.get(&question).await.status(), status, "{reach}");
        assert_eq!(peer.get(&answer).await.status(), status, "{reach}: the answer");
        // Who asked reads what was answered, and who answered what they said.
        assert_eq!(asker.get(&answer).await.status(), StatusCode::OK, "{reach}: for who asked");
        assert_eq!(answering.get(&answer).await.status(), StatusCode::OK, "{reach}: for who answered");
    }
}

async fn files_are_what_they_say(world: World) {
    let (midsa, peer) = (world.sign_in(MIDSA).await, world.sign_in(OTHER_MECHANISM).await);
    let post = "/posts/sample-post-own";
    let path = format!("{post}/files?lang=en");
    let (status, _) = midsa.upload(&path, &[], Some(("figures.csv", b"a;b\n1;2\n"))).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    for (name, bytes) in
        [("report.pdf", b"MZ\x90\x00 a program".as_slice()), ("page.svg", b"<svg onload=alert(1)>"), ("empty.pdf", b"")]
    {
        let (status, page) = midsa.upload(&path, &[], Some((name, bytes))).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.contains("Nothing was added"), "{name}");
    }
    let (_, page) = midsa.page(post).await;
    let href = page.split("href=\"").find(|rest| rest.starts_with("/posts/sample-post-own/files/")).expect("the file");
    let href = href.split_once('"').unwrap().0;
    let answer = midsa.get(href).await;
    assert!(answer.headers()["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(answer.text().await.unwrap(), "a;b\n1;2\n");
    // A file is read by who reads its post, and stands under no other.
    let elsewhere = href.replace("sample-post-own", "sample-post-border");
    assert_eq!(midsa.get(&elsewhere).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(peer.get(href).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(world.sign_in(DELEGATE).await.get(href).await.status(), StatusCode::OK);
    let (status, _) = peer.upload(&path, &[], Some(("a.txt", b"a"))).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let member = world.sign_in(DELEGATE).await;
    assert_eq!(member.upload(&path, &[], Some(("a.txt", b"a"))).await.0, StatusCode::FORBIDDEN);
    let file = href.rsplit('/').next().unwrap();
    assert_eq!(midsa.upload(&path, &[("gone", file)], None).await.0, StatusCode::SEE_OTHER);
    assert_eq!(midsa.get(href).await.status(), StatusCode::NOT_FOUND);
}

async fn the_record_of_the_exchange_is_one_chain(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    // Many at once: numbers without gaps, whoever comes first.
    let ids: Vec<String> = (0..8).map(|_| id()).collect();
    let sent = ids.iter().map(|id| {
        let fields = practice(id, "At once", "network");
        let midsa = &midsa;
        async move { midsa.post("/posts/new", &fields).await.status() }
    });
    for status in futures::future::join_all(sent).await {
        assert_eq!(status, StatusCode::SEE_OTHER);
    }
    let house = &world.running.app.house;
    let count = {
        let mut reader = house.database.read().await.unwrap();
        entente_store::exchange::verify(reader.link()).await.unwrap().expect("the chain holds")
    };
    assert!(count >= 8 + 9, "{count}");
    let mut tx = house.database.write().await.unwrap();
    let forge = "update exchange_log set payload = replace(payload, 'network', 'public') where seq = 3";
    match tx.link() {
        entente_store::Link::Sqlite(c) => sqlx::query(forge).execute(c).await.map(|_| ()).unwrap(),
        entente_store::Link::Postgres(c) => sqlx::query(forge).execute(c).await.map(|_| ()).unwrap(),
    }
    tx.commit().await.unwrap();
    let mut reader = house.database.read().await.unwrap();
    assert_eq!(entente_store::exchange::verify(reader.link()).await.unwrap(), Err(3));
}
