//! The register of follow-up: who finds and reads what, who is told, races, days, and the way from a paragraph and back.

use entente_domain::{clock::Moment, ids::CommitmentId, people::MechanismRole};
use entente_drafting::model::ParaKind;
use entente_service::follow_up::{self, remind};
use entente_store::{accounts, commitments, exchange};
use reqwest::StatusCode;

use super::{
    library::shelf::adopt,
    notes::{Writer, a_note},
    silence::hall,
    world::{DELEGATE, FACILITATOR, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World},
};

crate::stories!(
    page_table_file_and_notices_agree_about_who_reads,
    an_owner_accounts_and_who_put_it_down_keeps_the_words,
    two_act_in_the_same_second,
    nothing_stands_in_its_own_place_whoever_is_first,
    an_owner_is_reminded_once,
    a_paragraph_becomes_a_commitment_and_leads_back,
    what_a_note_holds_is_taken_in,
    what_is_refused_stays_in_the_form,
    what_law_became_stands_with_the_commitment,
    a_meeting_opens_with_what_became_of_it,
);

const MIDSA: &str = "midsa@demo.example";
const MIDWA: &str = "midwa@demo.example";
const RCM: &str = "rcm@demo.example";

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

/// Put down by MIDWA, to be done by MIDSA.
fn fields<'f>(id: &'f str, title: &'f str, reach: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("id", id),
        ("home", "midwa"),
        ("kind", "commitment"),
        ("language", "en"),
        ("title", title),
        ("owner", "midsa"),
        ("due", "2027-02-26"),
        ("themes", "health"),
        ("reach", reach),
    ]
}

async fn put_down(person: &Person, fields: &[(&str, &str)]) -> String {
    let answer = person.post("/follow-up/new", fields).await;
    let status = answer.status();
    let text = answer.text().await.unwrap_or_default();
    assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
    format!("/follow-up/{}", fields.iter().find(|(name, _)| *name == "id").expect("an id").1)
}

async fn version(person: &Person, path: &str) -> String {
    let (_, page) = person.page(path).await;
    let rest = page.split_once("name=\"version\" value=\"").expect("a form with a version").1;
    rest.split_once('"').expect("its end").0.to_owned()
}

async fn acted(person: &Person, path: &str, version: &str, more: &[(&str, &str)]) -> StatusCode {
    let command = id();
    let mut fields = vec![("version", version), ("command", command.as_str())];
    fields.extend(more);
    person.post(&format!("{path}/acts"), &fields).await.status()
}

async fn page_table_file_and_notices_agree_about_who_reads(world: World) {
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), "observer@demo.example").await.unwrap().unwrap().user();
        let midsa = "midsa".to_owned().into();
        accounts::put_mechanism_member(tx.link(), &midsa, &user, MechanismRole::Observer).await.unwrap();
        tx.commit().await.unwrap();
    }
    let midsa = world.sign_in(MIDSA).await;
    let mut made = Vec::new();
    for reach in ["public", "network", "some", "mechanism"] {
        let (id, title) = (id(), format!("Heard by {reach} ones"));
        let mut fields = fields(&id, &title, reach);
        fields[1] = ("home", "midsa");
        fields.extend([("may_publish", "1"), ("shared_with", "midwa")]);
        made.push((reach, put_down(&midsa, &fields).await, title));
    }
    let people = [
        ("nobody", world.visitor(), [true, false, false, false]),
        (OUTSIDER, world.sign_in(OUTSIDER).await, [true, false, false, false]),
        (OTHER_MECHANISM, world.sign_in(OTHER_MECHANISM).await, [true, true, false, false]),
        (MIDWA, world.sign_in(MIDWA).await, [true, true, true, false]),
        ("observer", world.sign_in("observer@demo.example").await, [true; 4]),
        (DELEGATE, world.sign_in(DELEGATE).await, [true; 4]),
        (MIDSA, midsa, [true; 4]),
        (SECRETARIAT, world.sign_in(SECRETARIAT).await, [true, true, false, false]),
        ("admin", world.sign_in("admin@demo.example").await, [true, false, false, false]),
    ];
    for (name, person, sees) in &people {
        let (_, table) = person.page("/follow-up?lang=en&owner=midsa").await;
        let (_, file) = person.page("/follow-up.csv?owner=midsa").await;
        let (_, mechanism) = person.page("/mechanisms/midsa?lang=en").await;
        for ((reach, path, title), sees) in made.iter().zip(sees) {
            let what = format!("{name}: {reach}");
            assert_eq!(table.contains(title.as_str()), *sees, "{what}: table");
            assert_eq!(file.contains(title.as_str()), *sees, "{what}: file");
            assert_eq!(mechanism.contains(title.as_str()), *reach == "public", "{what}: the mechanism's page");
            let status = person.get(path).await.status();
            let expected = match (*sees, *name) {
                (true, _) => StatusCode::OK,
                (false, "nobody") => StatusCode::SEE_OTHER,
                (false, _) => StatusCode::NOT_FOUND,
            };
            assert_eq!(status, expected, "{what}: page");
        }
    }
    // MIDWA is told of nothing: it is not theirs to do. MIDSA put it down itself.
    let midwa = world.sign_in(MIDWA).await;
    assert!(!midwa.page("/notices?lang=en").await.1.contains("Heard by"));
    // Made by another, it is told to those who answer for the owner, and to nobody else.
    let new = id();
    put_down(&midwa, &fields(&new, "Told to its owner", "network")).await;
    for (name, told) in [(MIDSA, true), (DELEGATE, false), (RCM, false), (MIDWA, false)] {
        let (_, notices) = world.sign_in(name).await.page("/notices?lang=en").await;
        assert_eq!(notices.contains("Told to its owner"), told, "{name}");
        assert_eq!(notices.contains("Something is yours to do") && notices.contains(&new), told, "{name}");
    }
}

async fn an_owner_accounts_and_who_put_it_down_keeps_the_words(world: World) {
    let (midwa, midsa) = (world.sign_in(MIDWA).await, world.sign_in(MIDSA).await);
    let (new, delegate) = (id(), world.sign_in(DELEGATE).await);
    let path = put_down(&midwa, &fields(&new, "Four posts", "network")).await;
    let forbidden = StatusCode::FORBIDDEN;
    // The owner's office says how far it is; who put it down does not, nor does a member.
    let under_way = [("act", "move"), ("state", "under_way")];
    assert_eq!(acted(&midwa, &path, "1", &under_way).await, forbidden);
    assert_eq!(acted(&delegate, &path, "1", &under_way).await, forbidden);
    assert_eq!(acted(&midsa, &path, "1", &under_way).await, StatusCode::SEE_OTHER);
    // Evidence is the office's, progress any member's.
    let add = async |person: &Person, kind: &str, text: &str| {
        let entry = id();
        let fields = [("id", entry.as_str()), ("kind", kind), ("day", ""), ("text", text)];
        let first = person.post(&format!("{path}/entries"), &fields).await.status();
        // The form sent twice is one entry.
        assert_eq!(person.post(&format!("{path}/entries"), &fields).await.status(), first);
        first
    };
    assert_eq!(add(&delegate, "evidence", "Seen").await, forbidden);
    assert_eq!(add(&delegate, "progress", "Two of four are ready").await, StatusCode::SEE_OTHER);
    assert_eq!(add(&midsa, "evidence", "https://example.org/report").await, StatusCode::SEE_OTHER);
    assert_eq!(add(&midwa, "progress", "Theirs").await, forbidden);
    let (_, page) = midwa.page(&format!("{path}?lang=en")).await;
    assert!(page.contains("Two of four are ready") && page.contains("href=\"https://example.org/report\""), "{page}");
    assert_eq!(page.matches("Two of four are ready").count(), 1);
    // Who put it down writes it anew, and what it said stays.
    assert_eq!(midsa.get(&format!("{path}/edit")).await.status(), forbidden);
    let mut anew = fields(&new, "Six posts", "network");
    anew.push(("version", "2"));
    assert_eq!(midsa.post(&format!("{path}/edit"), &anew).await.status(), forbidden);
    assert_eq!(midwa.post(&format!("{path}/edit"), &anew).await.status(), StatusCode::SEE_OTHER);
    let (_, page) = midwa.page(&format!("{path}?lang=en")).await;
    assert!(page.contains("Six posts") && page.contains("Four posts") && page.contains("Written anew"), "{page}");
    // Dropped with a reason, which stands there; and it is one chain.
    let seen = version(&midsa, &path).await;
    assert_eq!(
        acted(&midsa, &path, &seen, &[("act", "drop"), ("reason", " ")]).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let why = [("act", "drop"), ("reason", "No money")];
    assert_eq!(acted(&midsa, &path, &seen, &why).await, StatusCode::SEE_OTHER);
    assert!(midwa.page(&path).await.1.contains("No money"));
    let (_, notices) = midwa.page("/notices?lang=en").await;
    assert!(notices.contains("A commitment went on") && notices.contains("Six posts"), "{notices}");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn two_act_in_the_same_second(world: World) {
    let (midwa, midsa) = (world.sign_in(MIDWA).await, world.sign_in(MIDSA).await);
    let new = id();
    let path = put_down(&midwa, &fields(&new, "A race", "network")).await;
    let (one, other) = tokio::join!(
        acted(&midsa, &path, "1", &[("act", "move"), ("state", "done")]),
        acted(&midwa, &path, "1", &[("act", "drop"), ("reason", "Not needed")]),
    );
    let mut both = [one, other];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
}

async fn nothing_stands_in_its_own_place_whoever_is_first(world: World) {
    let midwa = world.sign_in(MIDWA).await;
    let (a, b) = (id(), id());
    let path_a = put_down(&midwa, &fields(&a, "The first", "network")).await;
    let path_b = put_down(&midwa, &fields(&b, "The second", "network")).await;
    assert_eq!(
        acted(&midwa, &path_a, "1", &[("act", "supersede"), ("by", &a)]).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let (by_b, by_a) = ([("act", "supersede"), ("by", b.as_str())], [("act", "supersede"), ("by", a.as_str())]);
    let (one, other) = tokio::join!(acted(&midwa, &path_a, "1", &by_b), acted(&midwa, &path_b, "1", &by_a));
    let mut both = [one, other];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    // What the reader may not read cannot stand in its place, and is not named.
    let (own, new) = (id(), id());
    let midsa = world.sign_in(MIDSA).await;
    let mut closed = fields(&own, "Between us", "mechanism");
    closed[1] = ("home", "midsa");
    put_down(&midsa, &closed).await;
    let path = put_down(&midwa, &fields(&new, "The third", "network")).await;
    for by in [own.as_str(), "no-such"] {
        let status = acted(&midwa, &path, "1", &[("act", "supersede"), ("by", by)]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert!(!midwa.page(&path).await.1.contains("Between us"));
}

fn noon(day: &str) -> Moment {
    let at: jiff::Timestamp = format!("{day}T12:00:00Z").parse().unwrap();
    Moment::from_micros(at.as_microsecond())
}

async fn an_owner_is_reminded_once(world: World) {
    let (midwa, house) = (world.sign_in(MIDWA).await, &world.running.app.house);
    let new = id();
    let mut fields = fields(&new, "To be reminded of", "network");
    fields[6] = ("due", "2027-05-31");
    put_down(&midwa, &fields).await;
    let one = CommitmentId::new(new);
    let kinds = async || {
        let mut reader = house.database.read().await.unwrap();
        let user = accounts::by_email(reader.link(), MIDSA).await.unwrap().unwrap().user();
        let all = entente_store::notices::of(reader.link(), &user, 100).await.unwrap();
        let of_it = entente_store::notices::Subject::Commitment(one.clone());
        let mut kinds: Vec<&str> = all.iter().filter(|one| one.of == of_it).map(|one| one.kind.word()).collect();
        kinds.sort_unstable();
        kinds
    };
    world.clock.stop_at(noon("2027-04-30"));
    remind(house).await.unwrap();
    assert_eq!(kinds().await, ["committed"], "not before its time");
    for (day, expected) in [
        ("2027-05-01", vec!["committed", "due"]),
        ("2027-05-02", vec!["committed", "due"]),
        ("2027-05-24", vec!["committed", "due", "due"]),
        ("2027-06-01", vec!["committed", "due", "due", "overdue"]),
        ("2027-07-01", vec!["committed", "due", "due", "overdue"]),
    ] {
        world.clock.stop_at(noon(day));
        // Two servers look at once.
        let other = world.opened_again().await;
        let (one, two) = tokio::join!(remind(house), remind(&other.app.house));
        assert!(one.is_ok() && two.is_ok());
        assert_eq!(kinds().await, expected, "{day}");
    }
    // What is done reminds nobody.
    let mut reader = house.database.read().await.unwrap();
    let due = commitments::due(reader.link(), "2027-12-31").await.unwrap();
    assert!(due.iter().all(|one| one.state.is_live()));
}

async fn a_paragraph_becomes_a_commitment_and_leads_back(world: World) {
    let before = hall::all_agreed(&world).await;
    let podium = world.sign_in(FACILITATOR).await;
    let para = before.paras.iter().find(|para| para.kind == ParaKind::Operative).unwrap().clone();
    let query = format!("/follow-up/new?meeting=sample-a&document={}&para={}", before.id, para.id);
    assert_eq!(podium.get(&query).await.status(), StatusCode::NOT_FOUND, "not before it is adopted");
    adopt(&podium, &before).await;
    let on_text = format!("/meetings/sample-a/documents/{}?para={}", before.id, para.id);
    let (_, page) = podium.page(&format!("{on_text}&lang=en")).await;
    assert!(page.contains("Make it a commitment"), "{page}");
    let (status, form) = podium.page(&format!("{query}&lang=en")).await;
    assert_eq!(status, StatusCode::OK);
    let words = entente_drafting::text::plain(&para.text);
    let first: String = words.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    assert!(form.contains(&first), "{first}: {form}");
    // Who has no part in the meeting does not learn of the text by trying.
    let rcm = world.sign_in(OUTSIDER).await;
    assert_ne!(rcm.get(&query).await.status(), StatusCode::OK);
    let (new, document, id) = (id(), before.id.to_string(), para.id.to_string());
    let mut fields = fields(&new, "From the text", "network");
    fields[1] = ("home", "convener");
    fields.extend([("meeting", "sample-a"), ("document", &document), ("para", &id)]);
    // In the name of a mechanism that is not theirs: no.
    let mut foreign = fields.clone();
    foreign[1] = ("home", "midsa");
    assert_eq!(podium.post("/follow-up/new", &foreign).await.status(), StatusCode::FORBIDDEN);
    let path = put_down(&podium, &fields).await;
    let (_, shown) = podium.page(&path).await;
    assert!(shown.contains(&format!("/library/{document}/{id}")), "{shown}");
    assert!(shown.contains(&entente_drafting::text::hash(&para.text)[..12]));
    // And back, from the text and from the library, for who may read both.
    for back in [on_text, format!("/library/{document}/{id}")] {
        let delegate = world.sign_in(DELEGATE).await;
        assert!(delegate.page(&back).await.1.contains("From the text"), "{back}");
    }
    // Of the network, but not of the meeting: the commitment, and nothing of where it comes from.
    let midwa = world.sign_in(MIDWA).await;
    let (status, seen) = midwa.page(&path).await;
    assert_eq!(status, StatusCode::OK);
    let may_open = midwa.get(&format!("/library/{document}/{id}")).await.status() == StatusCode::OK;
    assert_eq!(seen.contains(&format!("/library/{document}")), may_open);
}

async fn what_a_note_holds_is_taken_in(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, RAPPORTEUR, &note).await;
    let attributes = [("id", "a1"), ("owner", "Kenya"), ("due", "2027-02-03")];
    writer.add_block("action", &attributes, "Send the report to all.").await;
    let podium = world.sign_in(FACILITATOR).await;
    let (_, register) = podium.page("/meetings/sample-a/register?lang=en").await;
    assert!(register.contains("/follow-up/new?meeting=sample-a&amp;entry=a1"), "{register}");
    assert!(
        !world.sign_in("observer@demo.example").await.page("/meetings/sample-a/register").await.1.contains("entry=a1")
    );
    let (_, form) = podium.page("/follow-up/new?meeting=sample-a&entry=a1&lang=en").await;
    for words in ["Send the report to all.", "2027-02-03", "Kenya"] {
        assert!(form.contains(words), "{words}: {form}");
    }
    assert_eq!(podium.get("/follow-up/new?meeting=sample-a&entry=zz").await.status(), StatusCode::NOT_FOUND);
    let new = id();
    let mut fields = fields(&new, "Send the report to all.", "network");
    (fields[1], fields[5]) = (("home", "convener"), ("owner", "KEN"));
    fields.extend([("meeting", "sample-a"), ("entry", "a1")]);
    let path = put_down(&podium, &fields).await;
    assert!(podium.page(&path).await.1.contains("#block-a1"));
}

async fn what_is_refused_stays_in_the_form(world: World) {
    let midwa = world.sign_in(MIDWA).await;
    let new = id();
    let mut typed = fields(&new, "", "mechanism");
    typed.push(("text", "What was typed stays."));
    typed[6] = ("due", "2027-02-30");
    let answer = midwa.post("/follow-up/new?lang=en", &typed).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("What was typed stays.") && page.contains("2027-02-30"), "{page}");
    for field in ["href=\"#title\"", "href=\"#due\"", "href=\"#reach\""] {
        assert!(page.contains(field), "{field}");
    }
    typed[5] = ("owner", "");
    assert_eq!(midwa.post("/follow-up/new", &typed).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    // Nobody without an office puts anything down.
    for (name, home) in [(DELEGATE, "midsa"), (MIDSA, "midwa"), (OUTSIDER, "convener"), (MIDSA, "convener")] {
        let new = id();
        let mut fields = fields(&new, "Not mine to say", "network");
        fields[1] = ("home", home);
        let status = world.sign_in(name).await.post("/follow-up/new", &fields).await.status();
        assert_eq!(status, StatusCode::FORBIDDEN, "{name} for {home}");
    }
}

async fn what_law_became_stands_with_the_commitment(world: World) {
    let (midsa, rcm) = (world.sign_in(MIDSA).await, world.sign_in(RCM).await);
    let impact = id();
    let fields = [
        ("id", impact.as_str()),
        ("home", "midsa"),
        ("commitment", "sample-commitment-posts"),
        ("matter", "law"),
        ("change", "amended"),
        ("language", "en"),
        ("title", "Act on joint posts"),
        ("places", "ZMB"),
        ("day", "2026-07"),
        ("helped", "/posts/sample-post-border\n/posts/no-such-post"),
        ("reach", "network"),
    ];
    let path = format!("/follow-up/impact/{impact}");
    let wrong: Vec<(&str, &str)> = fields.iter().filter(|(name, _)| *name != "places").copied().collect();
    let answer = midsa.post("/follow-up/impact/new", &wrong).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().await.unwrap().contains("Act on joint posts"));
    assert_eq!(rcm.post("/follow-up/impact/new", &fields).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(midsa.post("/follow-up/impact/new", &fields).await.status(), StatusCode::SEE_OTHER);
    let (_, page) = rcm.page(&format!("{path}?lang=en")).await;
    assert!(page.contains("Law amended") && page.contains("One queue instead of two"), "{page}");
    let of = "/follow-up/sample-commitment-posts";
    assert!(rcm.page(of).await.1.contains("Act on joint posts"));
    // The commitment is public, what became of it is not.
    let nobody = world.visitor();
    let (status, page) = nobody.page(of).await;
    assert!(status == StatusCode::OK && !page.contains("Act on joint posts"));
    assert!(!nobody.page("/follow-up/impact").await.1.contains("Act on joint posts"));
    assert_eq!(world.sign_in(OUTSIDER).await.get(&path).await.status(), StatusCode::NOT_FOUND);
    // Two write it anew: one is told.
    let mut anew = fields.to_vec();
    anew[6] = ("title", "Act on joint border posts");
    anew.push(("version", "1"));
    let mut other = anew.clone();
    other[6] = ("title", "Another title");
    let edit = format!("{path}/edit");
    let (one, two) = tokio::join!(midsa.post(&edit, &anew), midsa.post(&edit, &other));
    let mut both = [one.status(), two.status()];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
}

async fn a_meeting_opens_with_what_became_of_it(world: World) {
    let page = async |name: &str, meeting: &str| {
        world.sign_in(name).await.page(&format!("/meetings/{meeting}/follow-up?lang=en")).await
    };
    // A delegate of a mechanism reads what is for the network; who is of none what is public.
    let (status, seen) = page(DELEGATE, "sample-a").await;
    assert_eq!(status, StatusCode::OK);
    assert!(seen.contains("Run one counter instead of two") && seen.contains("Consider extending"), "{seen}");
    assert!(!seen.contains("calendar of expert meetings"), "a mechanism's own is not the network's");
    let (_, public) = page("chair@demo.example", "sample-a").await;
    assert!(public.contains("Run one counter instead of two"), "{public}");
    let (_, own) = page(DELEGATE, "midsa-sample").await;
    assert!(own.contains("calendar of expert meetings") && own.contains("Run one counter"), "{own}");
    assert!(!own.contains("Consider extending"), "{own}");
    assert_eq!(page(OUTSIDER, "sample-a").await.0, StatusCode::NOT_FOUND);
    let (_, programme) = world.sign_in(DELEGATE).await.page("/meetings/sample-a?lang=en").await;
    assert!(programme.contains("/meetings/sample-a/follow-up"));
    // What was agreed at this very meeting is not what became of earlier ones.
    let eyes = follow_up::reader(&world.running.app.house, &world.actor(FACILITATOR).await).await.unwrap();
    assert!(eyes.podium.iter().any(|(meeting, _)| meeting.as_str() == "sample-a"));
}
