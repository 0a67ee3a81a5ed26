//! Outcome documents as they are negotiated: what a delegation keeps to itself, what the chair decides, what time does.

use entente_domain::{
    clock::{Chance as _, Moment},
    ids::{DocumentId, MeetingId},
};
use entente_drafting::{
    model::{Document, Para, ParaStatus, ProposalState},
    text,
};
use reqwest::StatusCode;

use super::world::{
    CHAIR, DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World,
};

crate::stories!(
    a_delegations_draft_is_its_own,
    a_proposal_is_accepted_and_the_others_are_carried_along,
    two_who_decide_at_once_are_told,
    brackets_know_who_holds_them,
    agreement_is_called_out_and_waited_for,
    what_was_agreed_ad_referendum_is_agreed_in_time_or_returned,
    a_draft_comes_in_and_is_circulated,
    the_document_is_nobodys_business_outside,
    a_position_lapses_with_its_words,
    the_record_tells_it_and_holds,
    a_translation_is_of_certain_words,
);

pub(super) const MEETING: &str = "/meetings/sample-a";

pub(super) fn command() -> String {
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

/// The document of the demonstration as it stands in the database.
pub(super) async fn document(world: &World) -> Document {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = entente_store::documents::of_meeting(reader.link(), &MeetingId::new("sample-a")).await.unwrap();
    all.into_iter().next().expect("the demonstration brings a document")
}

pub(super) async fn by_id(world: &World, id: &str) -> Document {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let meeting = MeetingId::new("sample-a");
    let found = entente_store::documents::load(reader.link(), &meeting, &DocumentId::new(id)).await.unwrap();
    found.expect("the document")
}

pub(super) fn numbered<'d>(document: &'d Document, number: &str) -> &'d Para {
    document.paras.iter().find(|para| para.number == number).expect("a paragraph of that number")
}

/// A proposal of the sample by the beginning of its number.
fn proposed(document: &Document, begins: &str) -> String {
    let found = document.proposals.iter().find(|one| one.number.starts_with(begins));
    found.unwrap_or_else(|| panic!("a proposal {begins}")).id.to_string()
}

pub(super) fn path(document: &Document) -> String {
    format!("{MEETING}/documents/{}", document.id)
}

/// One act, as its form sends it.
pub(super) async fn act(
    person: &Person,
    document: &Document,
    act: &str,
    fields: &[(&str, &str)],
) -> (StatusCode, String) {
    let (command, seen) = (command(), document.version.to_string());
    let mut all = vec![("command", command.as_str()), ("act", act), ("seen", seen.as_str())];
    all.extend_from_slice(fields);
    let answer = person.post(&format!("{}/acts", path(document)), &all).await;
    (answer.status(), answer.text().await.unwrap())
}

/// The same, and it must be done.
pub(super) async fn done(world: &World, person: &Person, name: &str, fields: &[(&str, &str)]) -> Document {
    let before = document(world).await;
    let (status, page) = act(person, &before, name, fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{name}: {}", notice(&page));
    document(world).await
}

pub(super) fn notice(page: &str) -> String {
    let at = page.find("data-kind=\"refusal\"").or_else(|| page.find("class=\"errors\""));
    at.map_or_else(|| page.chars().take(200).collect(), |at| page[at..].chars().take(400).collect())
}

async fn a_delegations_draft_is_its_own(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let before = document(&world).await;
    let para = numbered(&before, "14").id.to_string();
    let kenya = delegate.page(&format!("{}/write?what=propose&action=mod&para={para}", path(&before))).await.1;
    assert!(kenya.contains("keep the table up to date"), "the paragraph stands in the form");
    let id = command();
    let party = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let all = entente_store::meetings::parties(reader.link(), &MeetingId::new("sample-a")).await.unwrap();
        all.into_iter().find(|party| party.country.as_deref() == Some("KEN")).expect("Kenya").id.to_string()
    };
    let words = "They asked the quiet secretariat to keep the table.";
    let fields = [
        ("what", "propose"),
        ("action", "mod"),
        ("para", para.as_str()),
        ("proposal", id.as_str()),
        ("text", words),
        ("rationale", "our capital's own reason"),
        ("nature", "substantive"),
        ("kind", "operative"),
        ("party", party.as_str()),
    ];
    let logged = world.programme().await.seq;
    let after = done(&world, &delegate, "save", &fields).await;
    assert_eq!(after.proposals.len(), before.proposals.len() + 1);
    assert_eq!(world.programme().await.seq, logged, "a draft is no event");
    // The same form twice is one draft.
    let again = done(&world, &delegate, "save", &fields).await;
    assert_eq!(again.proposals.len(), after.proposals.len());

    let page = format!("{}?para={para}", path(&before));
    assert!(
        delegate.page(&page).await.1.contains("our capital&#x27;s own reason")
            || delegate.page(&page).await.1.contains("our capital's own reason")
    );
    for other in [FACILITATOR, SECRETARIAT, RAPPORTEUR, OTHER_MECHANISM, OBSERVER] {
        let person = world.sign_in(other).await;
        let (status, seen) = person.page(&page).await;
        assert_eq!(status, StatusCode::OK);
        assert!(!seen.contains("quiet secretariat") && !seen.contains("own reason"), "{other} reads a draft");
        // Nor can somebody else send it, or learn that it is there.
        if [OTHER_MECHANISM].contains(&other) {
            let (status, page) = act(&person, &again, "submit", &[("proposal", &id)]).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.contains("There is no such proposal") || page.contains("لا يوجد"), "{}", notice(&page));
        }
    }
    // Submitted it has a number and is everybody's to read; sent twice it is submitted once.
    let tabled = done(&world, &delegate, "submit", &[("proposal", &id), ("party", &party)]).await;
    let one = tabled.proposals.iter().find(|one| one.id.as_str() == id).unwrap();
    assert_eq!((one.state, one.number.as_str()), (ProposalState::Tabled, "14/Delegate of Kenya/1"));
    assert!(world.sign_in(OBSERVER).await.page(&page).await.1.contains("quiet"));
    let (status, _) = act(&delegate, &tabled, "submit", &[("proposal", &id), ("party", &party)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn a_proposal_is_accepted_and_the_others_are_carried_along(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let before = document(&world).await;
    let para = numbered(&before, "8").id.clone();
    let first = proposed(&before, "8/RCM");
    let after = done(&world, &facilitator, "accept", &[("proposal", &first)]).await;
    let words = text::plain(&after.para(&para).unwrap().text);
    assert!(words.ends_with("leaves with it unless a handover file exists."), "{words}");
    let other = after.proposals.iter().find(|one| one.number.starts_with("8/") && one.id.as_str() != first).unwrap();
    assert_eq!(other.carried, entente_drafting::model::Carried::Clean);
    let carried = text::plain(&other.new);
    assert!(
        carried.contains("while others are permanent") && carried.contains("unless a handover file exists"),
        "{carried}"
    );
    // The two of paragraph 10 touch but do not overlap. Only where the pen changes words the other one replaces
    // is that in conflict; and it is kept.
    let one = proposed(&after, "10/SACM");
    let after = done(&world, &facilitator, "accept", &[("proposal", &one)]).await;
    let id = numbered(&after, "10").id.to_string();
    let words = text::plain(&numbered(&after, "10").text).replace("report openly on", "report with care on");
    let fields = [("what", "edit"), ("para", id.as_str()), ("text", words.as_str())];
    let after = done(&world, &facilitator, "write", &fields).await;
    let other = after.proposals.iter().find(|one| one.number.starts_with("10/IGC")).unwrap();
    assert_eq!(other.carried, entente_drafting::model::Carried::Conflict);
    assert!(text::plain(&other.new).contains("decide for itself"), "its words are kept");
    let (status, page) = act(&facilitator, &after, "accept", &[("proposal", other.id.as_str())]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{}", notice(&page));
    // Everybody reads what became of the paragraph; who pressed the button, only the podium.
    let life = format!("{}/paragraphs/{para}", path(&after));
    assert!(
        facilitator.page(&life).await.1.split("class=\"life\"").nth(1).unwrap().contains("Facilitator of sample A")
    );
    let seen = world.sign_in(OBSERVER).await.page(&life).await.1;
    assert!(seen.contains("Proposal accepted") && !seen.contains("Facilitator of sample A"));
    let delegate = world.sign_in(DELEGATE).await;
    let (status, _) = act(&delegate, &after, "accept", &[("proposal", other.id.as_str())]).await;
    assert_eq!(status, StatusCode::FORBIDDEN, "a delegate decides nothing");
}

async fn two_who_decide_at_once_are_told(world: World) {
    let (facilitator, chair) = (world.sign_in(FACILITATOR).await, world.sign_in(CHAIR).await);
    let seen = document(&world).await;
    let (one, other) = (proposed(&seen, "13/MIDWA"), proposed(&seen, "20/"));
    let (first, _) = act(&facilitator, &seen, "not_retain", &[("proposal", &one), ("why", "Not here.")]).await;
    let late = [("proposal", other.as_str()), ("why", "Said in paragraph 12.")];
    let (second, page) = act(&chair, &seen, "not_retain", &late).await;
    assert_eq!((first, second), (StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY));
    assert!(page.contains("Somebody else changed the document"), "{}", notice(&page));
    assert!(notice(&page).contains("Said in paragraph 12."), "what was typed beside the button is not lost");
    let after = document(&world).await;
    let state = |id: &str| after.proposals.iter().find(|proposal| proposal.id.as_str() == id).unwrap().state;
    assert_eq!(state(&one), ProposalState::NotRetained);
    assert_eq!(state(&other), ProposalState::Tabled);
}

async fn brackets_know_who_holds_them(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let before = document(&world).await;
    let para = numbered(&before, "13").id.clone();
    let id = proposed(&before, "13/MIDWA");
    let after = done(&world, &facilitator, "brackets", &[("proposal", &id)]).await;
    let now = after.para(&para).unwrap();
    assert_eq!(now.status, ParaStatus::Bracketed);
    let brackets = text::brackets(&now.text);
    let holder = &brackets.first().expect("a bracket").held_by;
    assert!(holder.iter().any(|one| one.short.contains("MIDWA")), "{holder:?}");
    let page = facilitator.page(&format!("{}?para={para}", path(&after))).await.1;
    assert!(page.contains("class=\"holders\""), "the page says who holds it");
    // Withdrawn, its words go out of the text.
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let after = done(&world, &rapporteur, "withdraw", &[("proposal", &id)]).await;
    let now = after.para(&para).unwrap();
    assert!(text::brackets(&now.text).is_empty());
    assert_eq!(text::plain(&now.text), text::plain(&numbered(&before, "13").text));
}

async fn agreement_is_called_out_and_waited_for(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let before = document(&world).await;
    let para = numbered(&before, "14").id.to_string();
    let (status, page) = act(&facilitator, &before, "agree", &[("para", &para)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "not yet called out: {}", notice(&page));
    let called = done(&world, &facilitator, "focus", &[("para", &para)]).await;
    world.clock.forward(3);
    let (status, _) = act(&facilitator, &called, "agree", &[("para", &para)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "three seconds are not five");
    world.clock.forward(3);
    let agreed = done(&world, &facilitator, "agree", &[("para", &para)]).await;
    assert_eq!(numbered(&agreed, "14").status, ParaStatus::Agreed);
    // Its words are frozen, for the pen as for proposals.
    let words = [("what", "edit"), ("para", para.as_str()), ("text", "Other words.")];
    let (status, page) = act(&facilitator, &agreed, "write", &words).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Other words."), "what was typed is not lost");
    // Where words are disputed nothing is agreed.
    let disputed = numbered(&agreed, "19").id.to_string();
    done(&world, &facilitator, "focus", &[("para", &disputed)]).await;
    world.clock.forward(6);
    let now = document(&world).await;
    let (status, page) = act(&facilitator, &now, "agree", &[("para", &disputed)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("open brackets"), "{}", notice(&page));
}

async fn what_was_agreed_ad_referendum_is_agreed_in_time_or_returned(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let before = document(&world).await;
    let (mine, others) = (numbered(&before, "6").id.to_string(), numbered(&before, "7").id.clone());
    assert_eq!(numbered(&before, "6").status, ParaStatus::AgreedAdRef);
    let kenya = {
        let page = delegate.page(&format!("{}?para={mine}", path(&before))).await.1;
        let at = page.find("name=\"party\"").expect("a choice of parties");
        let value = page[at..].split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        value.to_owned()
    };
    let (status, page) = act(&delegate, &before, "return", &[("para", &mine), ("party", &kenya), ("reason", "")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{}", notice(&page));
    let fields = [("para", mine.as_str()), ("party", kenya.as_str()), ("reason", "Parliament has to see it.")];
    let returned = done(&world, &delegate, "return", &fields).await;
    assert_eq!(numbered(&returned, "6").status, ParaStatus::Open);
    // A day passes; whoever runs the clock second finds nothing to do.
    world.clock.forward(24 * 3600 + 60);
    let (house, live) = (&world.running.app.house, &world.running.app.live);
    entente_service::documents::run_due(house, live).await.unwrap();
    let logged = world.programme().await.seq;
    entente_service::documents::run_due(house, live).await.unwrap();
    assert_eq!(world.programme().await.seq, logged);
    let after = document(&world).await;
    assert_eq!(after.para(&others).unwrap().status, ParaStatus::Agreed);
    assert_eq!(numbered(&after, "6").status, ParaStatus::Open);
    // A day later one signs in again.
    let delegate = world.sign_in(DELEGATE).await;
    let (status, _) =
        act(&delegate, &after, "return", &[("para", others.as_str()), ("party", &kenya), ("reason", "Late.")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "agreed is agreed");
}

async fn a_draft_comes_in_and_is_circulated(world: World) {
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let base = format!("{MEETING}/documents");
    let command = command();
    let mut fields = vec![
        ("command", command.as_str()),
        ("title-en", "Nairobi statement"),
        ("symbol", "SAMPLE-A/9"),
        ("kind", "joint_statement"),
        ("language", "en"),
        ("scheme", "pp_op"),
        ("visibility", "participants"),
        ("text", "*Recalling* the charter,\n\n1. *Decide* to meet [in Nairobi;"),
    ];
    let answer = rapporteur.post(&format!("{base}/new"), &fields).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("not closed") && page.contains("*Recalling* the charter"), "{}", notice(&page));
    fields.pop();
    fields.push(("text", "*Recalling* the charter,\n\n1. *Decide* to meet [in Nairobi];\n(a) soon;\n(b) often."));
    let answer = rapporteur.post(&format!("{base}/new"), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let place = answer.headers()["location"].to_str().unwrap().to_owned();
    let id = place.rsplit('/').next().unwrap().to_owned();
    let begun = by_id(&world, &id).await;
    let numbers: Vec<&str> = begun.paras.iter().map(|para| para.number.as_str()).collect();
    assert_eq!(numbers, ["PP1", "OP1", "(a)", "(b)"]);
    // The pen writes on while it is a draft; nobody proposes yet.
    let para = begun.paras[0].id.to_string();
    let (status, _) =
        act(&rapporteur, &begun, "write", &[("what", "edit"), ("para", &para), ("text", "*Recalling* its charter,")])
            .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let begun = by_id(&world, &id).await;
    let (status, _) = act(&rapporteur, &begun, "circulate", &[]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let circulated = by_id(&world, &id).await;
    assert_eq!(circulated.revisions.len(), 1);
    assert_eq!(circulated.revisions[0].hash.len(), 64);
    let delegate = world.sign_in(DELEGATE).await;
    let (status, page) = delegate.page(&place).await;
    assert!(status == StatusCode::OK && page.contains("circulated"));
    assert_eq!(delegate.get(&format!("{base}/new")).await.status(), StatusCode::FORBIDDEN);
}

async fn the_document_is_nobodys_business_outside(world: World) {
    let document = document(&world).await;
    let outsider = world.sign_in(OUTSIDER).await;
    for page in [path(&document), format!("{MEETING}/documents"), format!("{}/write?what=edit", path(&document))] {
        assert_eq!(outsider.get(&page).await.status(), StatusCode::NOT_FOUND, "{page}");
    }
    let (status, _) = act(&outsider, &document, "circulate", &[]).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let observer = world.sign_in(OBSERVER).await;
    assert_eq!(observer.get(&path(&document)).await.status(), StatusCode::OK);
    let para = numbered(&document, "14").id.to_string();
    let write = format!("{}/write?what=propose&action=mod&para={para}", path(&document));
    assert_eq!(observer.get(&write).await.status(), StatusCode::FORBIDDEN, "an observer proposes nothing");
}

async fn a_position_lapses_with_its_words(world: World) {
    let (facilitator, other) = (world.sign_in(FACILITATOR).await, world.sign_in(OTHER_MECHANISM).await);
    let before = document(&world).await;
    let para = numbered(&before, "14");
    let (id, hash) = (para.id.to_string(), text::hash(&para.text));
    let fields = [("on", "para"), ("of", id.as_str()), ("hash", hash.as_str()), ("stance", "oppose"), ("quiet", "1")];
    let after = done(&world, &other, "position", &fields).await;
    assert_eq!(after.positions.len(), before.positions.len() + 1);
    assert_eq!(after.version, before.version, "a party's word does not make the chair come too late");
    // Quietly: the chair reads it, other delegations do not.
    let page = format!("{}?para={id}", path(&before));
    assert!(facilitator.page(&page).await.1.contains("to the chair only"));
    assert!(!world.sign_in(DELEGATE).await.page(&page).await.1.contains("to the chair only"));
    done(&world, &facilitator, "focus", &[("para", &id)]).await;
    world.clock.forward(6);
    let now = document(&world).await;
    let (status, page) = act(&facilitator, &now, "agree", &[("para", &id)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("reserves its position"), "{}", notice(&page));
    let words = [("what", "edit"), ("para", id.as_str()), ("text", "They asked the secretariat to keep a table.")];
    let written = done(&world, &facilitator, "write", &words).await;
    assert_eq!(written.positions.len(), before.positions.len(), "it was said of other words");
    let (status, _) = act(&other, &written, "position", &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "what one saw is not what stands there");
}

async fn the_record_tells_it_and_holds(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let before = document(&world).await;
    let id = proposed(&before, "22/");
    done(&world, &facilitator, "not_retain", &[("proposal", &id), ("why", "Another treaty says it better.")]).await;
    let page = world.sign_in(SECRETARIAT).await.page(&format!("{MEETING}/record")).await.1;
    assert!(page.contains("Proposal not retained") && page.contains("Another treaty says it better."));
    let house = &world.running.app.house;
    let chain = entente_service::running::verify(house, &MeetingId::new("sample-a")).await.unwrap();
    assert!(chain.is_ok(), "the chain holds");
}

async fn a_translation_is_of_certain_words(world: World) {
    let (rapporteur, facilitator) = (world.sign_in(RAPPORTEUR).await, world.sign_in(FACILITATOR).await);
    let before = document(&world).await;
    let para = numbered(&before, "14");
    let (id, hash, languages) = (para.id.to_string(), text::hash(&para.text), format!("{}/languages", path(&before)));
    let command = command();
    let fields = [
        ("command", command.as_str()),
        ("language", "fr"),
        ("para", id.as_str()),
        ("hash", hash.as_str()),
        ("text", "Ils ont prié le secrétariat technique de tenir le tableau à jour."),
    ];
    assert_eq!(rapporteur.post(&languages, &fields).await.status(), StatusCode::SEE_OTHER);
    let beside = format!("{languages}?language=fr");
    let (status, page) = world.sign_in(OBSERVER).await.page(&beside).await;
    assert!(
        status == StatusCode::OK && page.contains("tenir le tableau à jour") && !page.contains("class=\"carried\"")
    );
    let words = [("what", "edit"), ("para", id.as_str()), ("text", "They asked the secretariat to keep a table.")];
    done(&world, &facilitator, "write", &words).await;
    assert!(rapporteur.page(&beside).await.1.contains("has changed since this translation"));
    let again: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, if *name == "command" { "another-command" } else { *value }))
        .collect();
    let answer = rapporteur.post(&languages, &again).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "it is of other words than stand there now");
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(delegate.post(&languages, &fields).await.status(), StatusCode::FORBIDDEN);
}
