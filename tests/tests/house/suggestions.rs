//! Suggestions in a note: who made them by the server's knowledge, and who rules on them.

use std::{collections::HashMap, sync::Arc};

use entente_domain::{event::Event, ids::NoteId};
use reqwest::StatusCode;
use serde_json::Value;
use yrs::{
    Any, Text as _, Xml as _, XmlElementPrelim, XmlFragment as _, XmlOut, XmlTextPrelim, XmlTextRef, types::Attrs,
};

use super::{
    notes::{Writer, a_note},
    papers::happened,
    world::{DELEGATE, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, World},
};

crate::stories!(
    a_suggestion_is_told_with_who_made_it_and_accepted_by_a_writer,
    who_may_not_write_rules_on_nothing,
    suggestions_are_ruled_on_without_a_script,
    until_it_is_accepted_nothing_suggested_is_in_a_register_and_files_track_it,
    nobody_is_named_for_what_was_suggested_under_the_rule,
    who_makes_anothers_suggestion_larger_is_named_beside_them,
);

const ONE: &str = "0123456789abcdef01234567";
const TWO: &str = "89abcdef0123456701234567";

fn mark(name: &str, id: &str) -> Attrs {
    Attrs::from([(name.into(), Any::Map(Arc::new(HashMap::from([("id".to_owned(), Any::from(id))]))))])
}

fn first_text(txn: &yrs::TransactionMut<'_>, root: &yrs::XmlFragmentRef) -> XmlTextRef {
    let line = root.get(txn, 0).and_then(XmlOut::into_xml_element).expect("a paragraph");
    line.get(txn, 0).and_then(XmlOut::into_xml_text).expect("its words")
}

/// "The States shall agree", in which the delegate would rather read "should", and a sentence more.
async fn suggested(world: &World) -> NoteId {
    let note = a_note(world).await;
    let mut rapporteur = Writer::join(world, RAPPORTEUR, &note).await;
    rapporteur.add_paragraph("The States shall agree.").await;
    let mut delegate = Writer::join(world, DELEGATE, &note).await;
    delegate
        .change(|txn, root| {
            let text = first_text(txn, root);
            text.format(txn, 11, 5, mark("deletion", ONE));
            text.insert_with_attributes(txn, 16, "should", mark("insertion", ONE));
        })
        .await;
    delegate
        .change(|txn, root| {
            let line = root.insert(txn, 1, XmlElementPrelim::empty("paragraph"));
            line.insert_attribute(txn, "inserted", TWO);
            let text = line.insert(txn, 0, XmlTextPrelim::new(""));
            text.insert_with_attributes(txn, 0, "And soon.", mark("insertion", TWO));
        })
        .await;
    note
}

async fn told(person: &Person, note: &NoteId) -> Value {
    let (status, body) = person.look(&format!("/notes/{note}/suggestions")).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    serde_json::from_str(&body).unwrap()
}

async fn a_suggestion_is_told_with_who_made_it_and_accepted_by_a_writer(world: World) {
    let note = suggested(&world).await;
    let (rapporteur, delegate) = (world.sign_in(RAPPORTEUR).await, world.sign_in(DELEGATE).await);
    let seen = told(&rapporteur, &note).await;
    assert_eq!(seen["may_rule"], true);
    let first = &seen["suggestions"][0];
    assert_eq!((first["removed"].as_str(), first["added"].as_str()), (Some("shall"), Some("should")));
    assert_eq!(first["who"]["words"], "Delegate of Kenya", "by the server's knowledge");
    assert_eq!(first["mine"], false);
    assert_eq!(told(&delegate, &note).await["suggestions"][0]["mine"], true);

    let to = format!("/notes/{note}/suggestions");
    let accept = [("act", "accept"), ("suggestion", ONE)];
    assert_eq!(rapporteur.act(&to, &accept).await.0, StatusCode::OK);
    let left = told(&rapporteur, &note).await;
    assert_eq!(left["suggestions"].as_array().unwrap().len(), 1);
    assert_eq!(rapporteur.act(&to, &[("act", "reject"), ("suggestion", TWO)]).await.0, StatusCode::OK);
    // Whoever has the note open has the text as it was ruled, and no paragraph is left of what was rejected.
    let open = Writer::join(&world, OBSERVER, &note).await;
    assert_eq!(open.words(), ["The States should agree."]);

    // Ruled on by two at once, the second is told.
    let (status, said) = delegate.act(&to, &accept).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.contains("no longer in the note"), "{said}");
}

async fn who_may_not_write_rules_on_nothing(world: World) {
    let note = suggested(&world).await;
    let to = format!("/notes/{note}/suggestions");
    let accept = [("act", "accept"), ("suggestion", ONE)];
    let observer = world.sign_in(OBSERVER).await;
    let seen = told(&observer, &note).await;
    assert_eq!((seen["may_rule"].as_bool(), seen["suggestions"].as_array().unwrap().len()), (Some(false), 2));
    let (_, page) = observer.page(&to).await;
    assert!(page.contains("should") && !page.contains(r#"value="accept""#), "{page}");
    assert_eq!(observer.act(&to, &accept).await.0, StatusCode::FORBIDDEN);
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.act(&to, &accept).await.0, StatusCode::NOT_FOUND);
    assert_eq!(outsider.get(&to).await.status(), StatusCode::NOT_FOUND);
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    assert_eq!(rapporteur.act(&to, &[("act", "perhaps"), ("suggestion", ONE)]).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(rapporteur.act(&to, &[("act", "accept")]).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(told(&rapporteur, &note).await["suggestions"].as_array().unwrap().len(), 2, "nothing has changed");
}

async fn suggestions_are_ruled_on_without_a_script(world: World) {
    let note = suggested(&world).await;
    let to = format!("/notes/{note}/suggestions");
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let (_, page) = rapporteur.page(&to).await;
    assert!(page.contains("Delegate of Kenya") && page.contains("<del") && page.contains("<ins"), "{page}");
    let both = [("act", "accept"), ("suggestion", ONE), ("suggestion", TWO)];
    let done = rapporteur.post(&to, &both).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    assert_eq!(Writer::join(&world, OBSERVER, &note).await.words(), ["The States should agree.", "And soon."]);
    let again = rapporteur.post(&to, &both).await;
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().await.unwrap().contains(r#"role="alert""#));
}

async fn until_it_is_accepted_nothing_suggested_is_in_a_register_and_files_track_it(world: World) {
    let note = a_note(&world).await;
    let mut rapporteur = Writer::join(&world, RAPPORTEUR, &note).await;
    rapporteur.add_block("decision", &[("id", "d1")], "Meet again").await;
    let mut delegate = Writer::join(&world, DELEGATE, &note).await;
    delegate
        .change(|txn, root| {
            let block = root.get(txn, 0).and_then(XmlOut::into_xml_element).unwrap();
            let line = block.get(txn, 0).and_then(XmlOut::into_xml_element).unwrap();
            let text = line.get(txn, 0).and_then(XmlOut::into_xml_text).unwrap();
            text.insert_with_attributes(txn, 10, " in Nairobi", mark("insertion", ONE));
        })
        .await;
    let person = world.sign_in(RAPPORTEUR).await;
    let (_, register) = person.page("/meetings/sample-a/register").await;
    assert!(register.contains("Meet again") && !register.contains("Nairobi"), "{register}");

    let programme = world.programme().await;
    let item = programme.items.iter().find(|item| item.note.as_ref() == Some(&note)).unwrap();
    let path = format!("/meetings/sample-a/items/{}/note", item.id);
    let (_, page) = person.page(&path).await;
    assert!(page.contains(r#"title="Delegate of Kenya"#) && page.contains(" in Nairobi"), "{page}");
    let file = person.get(&format!("{path}/html")).await.text().await.unwrap();
    let (before, _) = file.split_once(" in Nairobi").unwrap();
    let opened = before.rsplit_once("<ins").expect("a tracked insertion").1;
    assert!(opened.contains("Delegate of Kenya"), "{opened}");
}

async fn nobody_is_named_for_what_was_suggested_under_the_rule(world: World) {
    let note = a_note(&world).await;
    let programme = world.programme().await;
    let item = programme.items.iter().find(|item| item.note.as_ref() == Some(&note)).unwrap().id.clone();
    happened(&world, Event::ChathamHouse { item, on: true }).await;
    let note = suggested(&world).await;
    let seen = told(&world.sign_in(RAPPORTEUR).await, &note).await;
    assert_eq!(seen["suggestions"][0]["who"], Value::Null);
    assert_eq!(seen["suggestions"][0]["removed"], "shall");
}

/// A mark carries an id and no name: anybody who writes can draw it out over other words.
async fn who_makes_anothers_suggestion_larger_is_named_beside_them(world: World) {
    let note = suggested(&world).await;
    let to = format!("/notes/{note}/suggestions");
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let also = async || told(&rapporteur, &note).await["suggestions"][0]["also"].clone();
    let mut delegate = Writer::join(&world, DELEGATE, &note).await;
    let mut arabic = Writer::join(&world, OTHER_MECHANISM, &note).await;
    // Of one's own it may be more, and others may write and mark beside it.
    delegate.change(|txn, root| first_text(txn, root).format(txn, 4, 6, mark("deletion", ONE))).await;
    arabic
        .change(|txn, root| {
            let text = first_text(txn, root);
            text.format(txn, 0, 3, Attrs::from([("strong".into(), Any::Map(Arc::default()))]));
            let plain = Attrs::from([("deletion".into(), Any::Null), ("insertion".into(), Any::Null)]);
            text.insert_with_attributes(txn, 0, "Noted: ", plain);
        })
        .await;
    assert_eq!(also().await, Value::Array(Vec::new()));
    assert_eq!(told(&rapporteur, &note).await["suggestions"][0]["removed"], "Statesshall");

    // "agree" is struck as well, as if Kenya had wished it.
    arabic.change(|txn, root| first_text(txn, root).format(txn, 30, 5, mark("deletion", ONE))).await;
    let seen = told(&rapporteur, &note).await;
    let first = &seen["suggestions"][0];
    assert_eq!(first["removed"], "Statesshallagree");
    assert_eq!(first["who"]["words"], "Delegate of Kenya");
    let stretcher = first["also"][0]["words"].as_str().expect("somebody else").to_owned();
    assert!(stretcher != "Delegate of Kenya" && first["also"].as_array().unwrap().len() == 1, "{first}");
    assert_eq!(seen["suggestions"][1]["also"], Value::Array(Vec::new()), "the other is Kenya's alone");
    let (_, page) = rapporteur.page(&to).await;
    assert!(page.contains("Enlarged by:") && page.contains(&stretcher), "{page}");
    // A server that has read nothing yet says the same.
    let anew = world.opened_again().await;
    let who = world.actor(RAPPORTEUR).await;
    let read = entente_service::suggestions::of_note(&anew.app.house, &anew.app.live, &who, &note).await.unwrap();
    assert_eq!(read.all[0].names().collect::<Vec<_>>(), ["Delegate of Kenya", stretcher.as_str()]);
    // Files name both.
    let programme = world.programme().await;
    let item = programme.items.iter().find(|item| item.note.as_ref() == Some(&note)).unwrap();
    let file = rapporteur.get(&format!("/meetings/sample-a/items/{}/note/html", item.id)).await.text().await.unwrap();
    assert!(file.contains(&format!("Delegate of Kenya, {stretcher}")), "{file}");
}
