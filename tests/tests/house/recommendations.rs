//! From answers through breakout groups and the plenary into the draft outcome document, and all the way back.

use entente_domain::{
    ids::{MeetingId, RecommendationId, SessionId},
    people::MechanismRole,
};
use entente_store::{accounts, documents, exchange, recommendations as kept};
use reqwest::StatusCode;

use super::world::{
    CHAIR, DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World,
};

crate::stories!(
    a_survey_becomes_three_recommendations_with_ancestry_intact,
    six_viewers_agree_on_recommendations,
    two_who_write_or_merge_at_once_are_told,
    ancestry_shows_no_more_than_may_be_read,
);

const BASE: &str = "/meetings/sample-a/recommendations";

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

pub async fn groups(world: &World) -> Vec<SessionId> {
    let programme = world.programme().await;
    programme.sessions.iter().filter(|session| session.group_of.is_some()).map(|session| session.id.clone()).collect()
}

fn table_of(group: &SessionId) -> String {
    format!("/meetings/sample-a/sessions/{group}/recommendations")
}

/// Writes one down for a group, and says where it is.
pub async fn written(person: &Person, group: &SessionId, text: &str, from: &[&str]) -> String {
    let new = id();
    let mut fields =
        vec![("id", new.as_str()), ("act", "new"), ("text", text), ("language", "en"), ("theme", "governance")];
    fields.extend(from.iter().map(|one| ("from", *one)));
    let answer = person.post(&table_of(group), &fields).await;
    let status = answer.status();
    assert_eq!(status, StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap_or_default());
    new
}

async fn stands(world: &World, one: &str) -> entente_exchange::recommendation::Recommendation {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let one = kept::by_id(reader.link(), &RecommendationId::new(one)).await.unwrap();
    one.expect("the recommendation")
}

pub async fn acted(world: &World, person: &Person, one: &str, more: &[(&str, &str)]) -> StatusCode {
    let (version, command) = (stands(world, one).await.version.to_string(), id());
    let mut fields = vec![("version", version.as_str()), ("command", command.as_str())];
    fields.extend(more);
    person.post(&format!("{BASE}/{one}"), &fields).await.status()
}

async fn chaired(person: &Person, act: &str, ticked: &[&str], more: &[(&str, &str)]) -> (StatusCode, String) {
    let command = id();
    let mut fields = vec![("command", command.as_str()), ("act", act)];
    fields.extend(ticked.iter().map(|one| ("r", *one)));
    fields.extend(more);
    let answer = person.post(&format!("{BASE}?lang=en"), &fields).await;
    let status = answer.status();
    let text = answer.text().await.unwrap_or_default();
    (status, if status == StatusCode::SEE_OTHER { command } else { text })
}

async fn document(world: &World) -> entente_drafting::model::Document {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = documents::of_meeting(reader.link(), &MeetingId::new("sample-a")).await.unwrap();
    all.into_iter().next().expect("the demonstration's document")
}

async fn a_survey_becomes_three_recommendations_with_ancestry_intact(world: World) {
    let (podium, chair) = (world.sign_in(FACILITATOR).await, world.sign_in(CHAIR).await);
    let groups = groups(&world).await;
    let keep = [("act", "keep")];
    // Two groups write down what rests on answers of three mechanisms, and bring it to the plenary.
    let first = written(
        &podium,
        &groups[2],
        "Keep one calendar for all.",
        &["answer sample-survey q-exchange midsa", "answer sample-survey q-obstacles midwa"],
    )
    .await;
    let second = written(
        &podium,
        &groups[3],
        "Tell each other before a date is set.",
        &["answer sample-survey q-obstacles abu-dhabi-dialogue"],
    )
    .await;
    let third = written(
        &podium,
        &groups[3],
        "Publish what became of each recommendation.",
        &["answer sample-survey q-follow midsa"],
    )
    .await;
    let fourth =
        written(&podium, &groups[2], "Exchange staff for a month.", &["answer sample-survey q-exchange midsa"]).await;
    for one in [&first, &second, &third, &fourth] {
        assert_eq!(acted(&world, &podium, one, &keep).await, StatusCode::SEE_OTHER);
    }
    // On one page, with whose answers each rests on.
    let (_, page) = chair.page(&format!("{BASE}?lang=en")).await;
    for words in
        ["Keep one calendar for all.", "Tell each other before", "Publish what became", "Exchange staff for a month."]
    {
        assert!(page.contains(words), "{words}");
    }
    // The first two become one: what was typed of both is offered, then the common words are sent.
    let (status, page) = chaired(&chair, "merge", &[&first, &second], &[("text", "")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Keep one calendar for all.\n\nTell each other before a date is set."), "{page}");
    let common = [("text", "Keep one calendar [and say so early]."), ("language", "en"), ("theme", "governance")];
    let (status, merged) = chaired(&chair, "merge", &[&first, &second], &common).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{merged}");
    assert_eq!(acted(&world, &chair, &third, &[("act", "take")]).await, StatusCode::SEE_OTHER);
    assert_eq!(acted(&world, &chair, &fourth, &[("act", "take")]).await, StatusCode::SEE_OTHER);
    // One of the demonstration's is left, and says why.
    let left = [("act", "leave"), ("reason", "Said elsewhere")];
    assert_eq!(acted(&world, &chair, "sample-rec-calendar", &left).await, StatusCode::SEE_OTHER);
    assert!(chair.page(BASE).await.1.contains("Said elsewhere"));
    // Into the document: three, though one more was ticked that nobody took.
    let before = document(&world).await;
    let ticked = [merged.as_str(), &third, &fourth, "sample-rec-staff"];
    let (status, why) = chaired(&chair, "enter", &ticked, &[("document", before.id.as_str())]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{why}");
    let after = document(&world).await;
    assert_eq!(after.paras.len(), before.paras.len() + 3);
    let last = &after.paras[before.paras.len()..];
    let words: Vec<String> = last.iter().map(|para| entente_drafting::text::plain(&para.text)).collect();
    assert!(words.iter().any(|words| words.contains("Keep one calendar")), "{words:?}");
    let calendar = last.iter().find(|para| entente_drafting::text::plain(&para.text).contains("calendar")).unwrap();
    assert_eq!(entente_drafting::text::brackets(&calendar.text).len(), 1, "what stood in brackets is a bracket");
    // The form sent twice puts nothing twice.
    let (status, _) = chaired(&chair, "enter", &ticked, &[("document", before.id.as_str())]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(document(&world).await.paras.len(), after.paras.len());
    // From the paragraph back to both groups' words, and to the answers of three mechanisms.
    let beside = format!("/meetings/sample-a/documents/{}?para={}&lang=en", after.id, calendar.id);
    let back = async |person: &Person| {
        let (_, page) = person.page(&beside).await;
        for words in [
            "Comes from",
            "Keep one calendar for all.",
            "Tell each other before a date is set.",
            "MIDSA",
            "MIDWA",
            "/surveys/sample-survey/synthesis#q-q-obstacles",
            "لا نعلم بما",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
    };
    back(&chair).await;
    back(&world.sign_in(DELEGATE).await).await;
    // And from the recommendation to its paragraph.
    let (_, page) = chair.page(&format!("{BASE}/{merged}?lang=en")).await;
    assert!(page.contains(&format!("para={}", calendar.id)), "{page}");
    // The paragraph is written anew, and still comes from there.
    let (version, command) = (after.version.to_string(), id());
    let fields = [
        ("act", "write"),
        ("para", calendar.id.as_str()),
        ("text", "Mechanisms keep one calendar."),
        ("seen", version.as_str()),
        ("command", command.as_str()),
    ];
    let acts = format!("/meetings/sample-a/documents/{}/acts", after.id);
    let answer = chair.post(&acts, &fields).await;
    assert!(answer.status().is_redirection() || answer.status() == StatusCode::OK, "{}", answer.text().await.unwrap());
    let changed = document(&world).await;
    let para = changed.para(&calendar.id).unwrap();
    assert_eq!(entente_drafting::text::plain(&para.text), "Mechanisms keep one calendar.");
    back(&chair).await;
    // What stands in the document is changed there only.
    assert_eq!(acted(&world, &chair, &merged, &left).await, StatusCode::UNPROCESSABLE_ENTITY);
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn six_viewers_agree_on_recommendations(world: World) {
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), OUTSIDER).await.unwrap().unwrap().user();
        let midsa = "midsa".to_owned().into();
        accounts::put_mechanism_member(tx.link(), &midsa, &user, MechanismRole::Observer).await.unwrap();
        tx.commit().await.unwrap();
    }
    let groups = groups(&world).await;
    // On a group's table, and brought to the plenary.
    let (proposed, brought) = ("sample-rec-table", "sample-rec-staff");
    // Reads what is on the table, what was brought; writes for the group; filters.
    let people = [
        ("nobody", world.visitor(), [false; 4]),
        // Of a mechanism, with no part in the meeting.
        ("observer of a mechanism", world.sign_in(OUTSIDER).await, [false; 4]),
        ("secretariat of a mechanism", world.sign_in("rcm@demo.example").await, [false; 4]),
        ("admin", world.sign_in("admin@demo.example").await, [false; 4]),
        (OBSERVER, world.sign_in(OBSERVER).await, [false, true, false, false]),
        (OTHER_MECHANISM, world.sign_in(OTHER_MECHANISM).await, [true, true, false, false]),
        (DELEGATE, world.sign_in(DELEGATE).await, [true, true, false, false]),
        (RAPPORTEUR, world.sign_in(RAPPORTEUR).await, [true, true, true, true]),
        (SECRETARIAT, world.sign_in(SECRETARIAT).await, [true, true, true, true]),
    ];
    for (name, person, [table, plenary, writes, filters]) in &people {
        for (one, words, reads) in
            [(proposed, "stands in a public table", *table), (brought, "exchange staff for two to six weeks", *plenary)]
        {
            let what = format!("{name}: {one}");
            let (status, page) = person.page(&format!("{BASE}/{one}")).await;
            assert_eq!(status == StatusCode::OK, reads, "{what}: page");
            assert_eq!(page.contains(words), reads, "{what}: page");
            let (_, page) = person.page(&table_of(&groups[0])).await;
            assert_eq!(page.contains(words), reads, "{what}: the group's table");
            let (_, page) = person.page(BASE).await;
            // What is on a group's table is not on the plenary's page, whoever looks.
            assert_eq!(page.contains(words), reads && one == brought, "{what}: the plenary's page");
            let status = person.post(&format!("{BASE}/{one}"), &[("act", "up")]).await.status();
            let expected = match (reads, *writes, *name) {
                (true, true, _) => StatusCode::SEE_OTHER,
                (true, false, _) => StatusCode::FORBIDDEN,
                (false, _, "nobody") => StatusCode::SEE_OTHER,
                (false, ..) => StatusCode::NOT_FOUND,
            };
            assert_eq!(status, expected, "{what}: moved");
        }
        let status = person.post(BASE, &[("act", "merge")]).await.status();
        let expected = match (*filters, *plenary, *name) {
            (true, ..) => StatusCode::UNPROCESSABLE_ENTITY,
            (_, true, _) => StatusCode::FORBIDDEN,
            (_, _, "nobody") => StatusCode::SEE_OTHER,
            _ => StatusCode::NOT_FOUND,
        };
        assert_eq!(status, expected, "{name}: filters");
    }
}

async fn two_who_write_or_merge_at_once_are_told(world: World) {
    let (one, other) = (world.sign_in(FACILITATOR).await, world.sign_in(CHAIR).await);
    let edit = format!("{BASE}/sample-rec-staff/edit");
    let version = stands(&world, "sample-rec-staff").await.version.to_string();
    let fields = |text: &'static str| {
        [
            ("version", version.clone()),
            ("text", text.to_owned()),
            ("language", "en".to_owned()),
            ("theme", String::new()),
        ]
    };
    let (mine, theirs) = (fields("Mine"), fields("Theirs"));
    let mine: Vec<(&str, &str)> = mine.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let theirs: Vec<(&str, &str)> = theirs.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (a, b) = tokio::join!(one.post(&edit, &mine), other.post(&edit, &theirs));
    let mut both = [a.status(), b.status()];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    let told = if a.status() == StatusCode::UNPROCESSABLE_ENTITY { a } else { b };
    let page = told.text().await.unwrap();
    assert!(page.contains("Mine") || page.contains("Theirs"), "what was typed stays: {page}");
    // Two merge the same in the same second: one does, the other is told, and there is one.
    let common = [("text", "Hand over in order."), ("language", "en")];
    let ticked = ["sample-rec-handover", "sample-rec-passation"];
    let ((a, _), (b, _)) =
        tokio::join!(chaired(&one, "merge", &ticked, &common), chaired(&other, "merge", &ticked, &common));
    let mut both = [a, b];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    assert_eq!(one.page(BASE).await.1.matches("Hand over in order.<").count(), 1);
}

async fn ancestry_shows_no_more_than_may_be_read(world: World) {
    let (podium, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = format!("{BASE}/sample-rec-handover");
    let words = "Whoever chairs next begins without our contacts";
    assert!(delegate.page(&path).await.1.contains(words));
    // What all answered is shown to the podium only: then the recommendation stays, and what it rests on is not shown.
    let (_, page) = keeper.page("/surveys/sample-survey").await;
    let version = page.split_once("name=\"version\" value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    let (command, hide) = (id(), "unpublish");
    let fields = [("version", version.as_str()), ("command", command.as_str()), ("act", hide)];
    assert_eq!(keeper.post("/surveys/sample-survey/acts", &fields).await.status(), StatusCode::SEE_OTHER);
    let other = world.sign_in(OTHER_MECHANISM).await;
    let (status, page) = other.page(&format!("{path}?lang=en")).await;
    assert!(status == StatusCode::OK && !page.contains(words) && !page.contains("MIDSA"), "{page}");
    assert!(podium.page(&path).await.1.contains(words));
    // MIDSA's own answer is still MIDSA's to read; another's is not.
    let (_, page) = delegate.page(&path).await;
    assert!(page.contains(words) && !page.contains("Un dossier existe depuis 2022"), "{page}");
    // Whoever writes it anew and does not see an ancestor does not take it away, and names none they may not read.
    let group = groups(&world).await[0].clone();
    let new = written(
        &podium,
        &group,
        "Rests on what was not handed in.",
        &["answer sample-survey q-obstacles rcm", "answer sample-survey q-obstacles midsa", "post no-such-post"],
    )
    .await;
    assert_eq!(stands(&world, &new).await.from.len(), 1, "what RCM did not hand in is nobody else's to name");
}
