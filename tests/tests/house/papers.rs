//! What leaves the house as a file: notes, for who may read them; and minutes, from draft to final.

use entente_domain::{
    clock::{Chance as _, Moment},
    event::Event,
    ids::{ItemId, NoteId, SessionId},
    meeting::{Item, Visibility},
};
use entente_live::wire::{self, Outgoing};
use entente_store::events::{self, Origin, Told};
use futures::SinkExt as _;
use reqwest::StatusCode;
use tokio_tungstenite::tungstenite::Message;
use yrs::{Doc, ReadTxn as _, StateVector, Transact as _, Xml as _, XmlElementPrelim, XmlFragment as _, XmlTextPrelim};

use super::{
    note_parts::PNG,
    notes::Writer,
    world::{DELEGATE, FACILITATOR, OBSERVER, Person, RAPPORTEUR, SECRETARIAT, World, next},
};

crate::stories!(
    notes_are_taken_out_in_every_format_by_who_may_read_them,
    a_picture_goes_into_the_file_and_who_wrote_is_told_where_asked,
    a_note_of_the_podium_leaves_no_trace,
    a_pdf_without_a_font_says_so,
    minutes_go_from_draft_to_final,
    a_draft_is_the_podiums_and_corrections_the_partys,
    two_who_keep_minutes_at_once_are_told,
);

const MEETING: &str = "/meetings/sample-a";

fn command() -> String {
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

/// An item of the plenary with a note, and the session.
async fn noted(world: &World, skip: usize) -> (ItemId, NoteId, SessionId) {
    let session = world.plenary().await;
    let programme = world.programme().await;
    let item = programme.items_of(&session).filter(|item| item.note.is_some()).nth(skip).expect("an item with a note");
    (item.id.clone(), item.note.clone().unwrap(), session)
}

/// Writes paragraphs as the editor would, and waits until they are in the record.
async fn write(world: &World, email: &str, note: &NoteId, paragraphs: &[&str]) {
    let person = world.sign_in(email).await;
    let mut socket = person.dial(&format!("/live/notes/{note}")).await;
    let doc = Doc::new();
    let fragment = doc.get_or_insert_xml_fragment("prosemirror");
    let mut txn = doc.transact_mut();
    for words in paragraphs {
        let (tag, words) = words.strip_prefix("# ").map_or(("paragraph", *words), |words| ("heading", words));
        let element = fragment.push_back(&mut txn, XmlElementPrelim::empty(tag));
        element.push_back(&mut txn, XmlTextPrelim::new(words));
    }
    drop(txn);
    let update = doc.transact().encode_state_as_update_v1(&StateVector::default());
    socket.send(Message::Binary(wire::update(&update))).await.unwrap();
    loop {
        let Message::Binary(bytes) = next(&mut socket).await else { panic!("the note's socket closed") };
        if let Outgoing::Ack { .. } = wire::parse_outgoing(&bytes).expect("a message of the protocol") {
            return;
        }
    }
}

/// Writes what nobody can press here.
pub async fn happened(world: &World, event: Event) {
    let before = world.programme().await;
    let at = world.running.app.house.now();
    let mut after = before.clone();
    after.apply(before.seq + 1, at, &event);
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let told = vec![Told { heard: None, event }];
    events::append(tx.link(), &before.meeting, &Origin::default(), at, told).await.unwrap();
    entente_store::programme::save(tx.link(), &before, &after).await.unwrap();
    tx.commit().await.unwrap();
}

async fn file(person: &Person, path: &str) -> (String, String, Vec<u8>) {
    let answer = person.get(path).await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    let (kind, name) = (header("content-type"), header("content-disposition"));
    (kind, name, answer.bytes().await.unwrap().to_vec())
}

async fn notes_are_taken_out_in_every_format_by_who_may_read_them(world: World) {
    let (item, note, session) = noted(&world, 0).await;
    write(
        &world,
        RAPPORTEUR,
        &note,
        &["# Pathways", "Учёт & «миграция»", "ناقش المشاركون GCM", "A <b>bold</b> claim."],
    )
    .await;
    let observer = world.sign_in(OBSERVER).await;
    let programme = world.programme().await;
    let other = programme.sessions.iter().map(|one| &one.id).find(|id| **id != session).expect("a second session");
    for base in [
        format!("{MEETING}/items/{item}/note"),
        format!("{MEETING}/sessions/{session}/notes"),
        format!("{MEETING}/notes?session={session}&session={other}"),
        format!("{MEETING}/notes"),
    ] {
        let (status, page) = observer.page(&base).await;
        assert_eq!(status, StatusCode::OK, "{base}");
        for wanted in ["Pathways", "Учёт &amp; «миграция»", "ناقش المشاركون GCM", "A &lt;b&gt;bold&lt;/b&gt; claim."]
        {
            assert!(page.contains(wanted), "{wanted} on {base}");
        }
        let (path, query) = base.split_once('?').map_or((base.as_str(), ""), |(path, query)| (path, query));
        for (end, kind, begins) in [
            ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", &b"PK"[..]),
            ("odt", "application/vnd.oasis.opendocument.text", b"PK"),
            ("pdf", "application/pdf", b"%PDF-"),
            ("html", "text/html; charset=utf-8", b"<!doctype html>"),
            ("md", "text/markdown; charset=utf-8", b""),
        ] {
            assert!(page.contains(&format!("{path}/{end}")), "a link to {end} on {base}");
            let (found, name, bytes) = file(&observer, &format!("{path}/{end}?{query}")).await;
            assert_eq!(found, kind);
            assert!(name.starts_with("attachment; filename=\"") && name.contains(&format!("%2E{end}")), "{name}");
            assert!(bytes.starts_with(begins), "{end} of {base}");
            if end == "md" {
                let text = String::from_utf8(bytes).unwrap();
                assert!(
                    text.contains("Учёт \\& «миграция»") && text.contains("A \\<b\\>bold\\</b\\> claim."),
                    "{text}"
                );
            }
        }
        assert_eq!(observer.get(&format!("{path}/exe")).await.status(), StatusCode::NOT_FOUND);
    }
    // In the reader's own language, with its name as it is.
    let (_, name, bytes) = file(&observer, &format!("{MEETING}/sessions/{session}/notes/html?lang=ar")).await;
    assert!(String::from_utf8(bytes).unwrap().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(name.contains("filename*=UTF-8''%D9%85"), "{name}");
}

async fn a_picture_goes_into_the_file_and_who_wrote_is_told_where_asked(world: World) {
    let (item, note, _) = noted(&world, 0).await;
    let delegate = world.sign_in(DELEGATE).await;
    let (status, kept) = delegate.send(&format!("/notes/{note}/attachments"), PNG).await;
    assert_eq!(status, StatusCode::OK, "{kept}");
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    let mut writer = Writer::join(&world, DELEGATE, &note).await;
    writer.add_paragraph("As drawn below.").await;
    writer
        .change(|txn, root| {
            let image = root.insert(txn, 1, XmlElementPrelim::empty("image"));
            image.insert_attribute(txn, "id", kept["id"].as_str().unwrap());
            image.insert_attribute(txn, "alt", "A red point");
        })
        .await;
    write(&world, RAPPORTEUR, &note, &["Noted."]).await;

    let observer = world.sign_in(OBSERVER).await;
    let path = format!("{MEETING}/items/{item}/note");
    let (_, _, html) = file(&observer, &format!("{path}/html")).await;
    let html = String::from_utf8(html).unwrap();
    assert!(html.contains("data:image/png;base64,") && html.contains("A red point"), "{html}");
    assert!(!html.contains("Delegate of Kenya"), "nobody asked who wrote it");
    for (format, inside) in [("docx", "word/media/"), ("odt", "Pictures/")] {
        let (_, _, bytes) = file(&observer, &format!("{path}/{format}")).await;
        assert!(bytes.windows(inside.len()).any(|part| part == inside.as_bytes()), "{format} holds the picture");
    }
    let (_, _, told) = file(&observer, &format!("{path}/html?by=1")).await;
    let told = String::from_utf8(told).unwrap();
    assert!(told.contains("Delegate of Kenya") && told.contains("MIDWA"), "{told}");
    let (_, page) = observer.page(&path).await;
    assert!(page.contains("html?by=1"), "{page}");
}

async fn a_note_of_the_podium_leaves_no_trace(world: World) {
    let (id, note, session) = noted(&world, 0).await;
    write(&world, RAPPORTEUR, &note, &["Between us."]).await;
    let item = world.programme().await.item(&id).unwrap().clone();
    happened(&world, Event::ItemAdded { item: Item { visibility: Visibility::Internal, ..item } }).await;
    let (delegate, rapporteur) = (world.sign_in(DELEGATE).await, world.sign_in(RAPPORTEUR).await);
    assert_eq!(delegate.get(&format!("{MEETING}/items/{id}/note")).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(delegate.get(&format!("{MEETING}/items/{id}/note/md")).await.status(), StatusCode::NOT_FOUND);
    for (person, sees) in [(&delegate, false), (&rapporteur, true)] {
        for path in [format!("{MEETING}/sessions/{session}/notes/md"), format!("{MEETING}/notes/md")] {
            let (_, _, bytes) = file(person, &path).await;
            assert_eq!(String::from_utf8(bytes).unwrap().contains("Between us."), sees, "{path}");
        }
    }
    // Nor do minutes that everybody may read.
    let minutes = compiled(&rapporteur, &session).await;
    let (_, page) = rapporteur.page(&minutes).await;
    assert!(!page.contains("Between us."));
}

async fn a_pdf_without_a_font_says_so(world: World) {
    let (item, note, _) = noted(&world, 0).await;
    // Linear B: no font of any system has it without being asked for.
    write(&world, RAPPORTEUR, &note, &["𐀀𐀁𐀂 and a sign 🜂"]).await;
    let person = world.sign_in(DELEGATE).await;
    let answer = person.get(&format!("{MEETING}/items/{item}/note/pdf")).await;
    if answer.status() == StatusCode::OK {
        return;
    }
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("𐀀𐀁𐀂") && page.contains("/note/docx") && !page.contains("/note/pdf\""), "{page}");
}

/// Compiles minutes of the session; their address.
pub async fn compiled(person: &Person, session: &SessionId) -> String {
    let fields = [("command", command()), ("session", session.to_string())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = person.post(&format!("{MEETING}/minutes"), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()["location"].to_str().unwrap().to_owned()
}

/// The version of the minutes as the person's page has it.
async fn seen(person: &Person, minutes: &str) -> String {
    let (_, page) = person.page(minutes).await;
    page.split("name=\"seen\" value=\"").nth(1).expect("a form").split('"').next().unwrap().to_owned()
}

pub async fn act(person: &Person, minutes: &str, act: &str, more: &[(&str, &str)]) -> (StatusCode, String) {
    let (seen, command) = (seen(person, minutes).await, command());
    let fields = [&[("act", act), ("seen", &*seen), ("command", &*command)], more].concat();
    let answer = person.post(&format!("{minutes}/acts"), &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

async fn minutes_go_from_draft_to_final(world: World) {
    let (item, note, session) = noted(&world, 0).await;
    write(&world, RAPPORTEUR, &note, &["States spoke of pathways."]).await;
    let (rapporteur, delegate) = (world.sign_in(RAPPORTEUR).await, world.sign_in(DELEGATE).await);
    let facilitator = world.sign_in(FACILITATOR).await;
    let room = format!("{MEETING}/sessions/{session}");
    for (act, more) in [("start_session", None), ("start", Some(&item)), ("conclude", Some(&item))] {
        let command = command();
        let mut fields = vec![("act", act), ("command", command.as_str())];
        fields.extend(more.map(|item| ("item", item.as_str())));
        if act == "conclude" {
            fields.extend([("outcome", "agreed"), ("text", "To meet again.")]);
        }
        let (status, text) = facilitator.act(&format!("{room}/acts"), &fields).await;
        assert_eq!(status, StatusCode::OK, "{act}: {text}");
    }

    let minutes = compiled(&rapporteur, &session).await;
    let (_, page) = rapporteur.page(&minutes).await;
    for wanted in ["States spoke of pathways.", "Decision: agreed", "To meet again.", "opened at", "Treated:"] {
        assert!(page.contains(wanted), "{wanted} in {page}");
    }
    assert_eq!(delegate.get(&minutes).await.status(), StatusCode::NOT_FOUND, "a draft is the podium's");

    // What is written by hand stays when the rest is compiled again.
    let version = seen(&rapporteur, &minutes).await;
    let fields = [("seen", version.as_str()), ("text", "The States *spoke*.\n\n- of pathways")];
    let answer = rapporteur.post(&format!("{minutes}/write/{item}"), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(act(&rapporteur, &minutes, "refresh", &[]).await.0, StatusCode::SEE_OTHER);
    let (_, page) = rapporteur.page(&minutes).await;
    assert!(page.contains("The States <em>spoke</em>.") && !page.contains("States spoke of pathways."), "{page}");

    assert_eq!(
        act(&rapporteur, &minutes, "circulate", &[("until", "2020-01-01")]).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(act(&rapporteur, &minutes, "circulate", &[("until", "2099-01-01")]).await.0, StatusCode::SEE_OTHER);
    let (status, first) = delegate.page(&minutes).await;
    assert_eq!(status, StatusCode::OK);
    assert!(first.contains("The States <em>spoke</em>.") && first.contains("SHA-256"), "{first}");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let mails = entente_store::sessions::due_mail(reader.link(), world.running.app.house.now()).await.unwrap();
    drop(reader);
    let to = |email: &str| mails.iter().find(|mail| mail.recipient == email && mail.body.contains(&minutes));
    assert!(to(DELEGATE).is_some_and(|mail| mail.body.contains("circulated")), "{mails:?}");
    assert!(to(RAPPORTEUR).is_none(), "who circulated needs no letter");

    // A correction is asked for, taken up, and worked in; the first version stays as it was.
    let asked = [("command", &*command()), ("item", item.as_str()), ("correction-text", "We said *regular* pathways.")]
        .map(|(name, value)| (name, value.to_owned()));
    let asked: Vec<(&str, &str)> = asked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(delegate.post(&format!("{minutes}/corrections"), &asked).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(delegate.post(&format!("{minutes}/corrections"), &asked).await.status(), StatusCode::SEE_OTHER);
    let (_, page) = rapporteur.page(&minutes).await;
    assert_eq!(page.matches("We said *regular* pathways.").count(), 1, "pressed twice, asked once");
    let correction = page.split("name=\"correction\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let (status, text) = act(&rapporteur, &minutes, "close", &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text.contains("still wait for an answer"), "{text}");
    let take = [("correction", correction.as_str()), ("reply", "Worked in.")];
    assert_eq!(act(&rapporteur, &minutes, "take", &take).await.0, StatusCode::SEE_OTHER);
    let version = seen(&rapporteur, &minutes).await;
    let fields = [("seen", version.as_str()), ("text", "The States spoke of regular pathways.")];
    rapporteur.post(&format!("{minutes}/write/{item}"), &fields).await;
    assert_eq!(
        act(&rapporteur, &minutes, "close", &[]).await.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "not circulated yet"
    );
    assert_eq!(act(&rapporteur, &minutes, "circulate", &[]).await.0, StatusCode::SEE_OTHER);
    let (_, old) = delegate.page(&format!("{minutes}?version=1")).await;
    assert!(old.contains("The States <em>spoke</em>.") && !old.contains("regular pathways."), "{old}");
    let (_, new) = delegate.page(&minutes).await;
    assert!(new.contains("The States spoke of regular pathways.") && new.contains("Worked in."), "{new}");

    let hash = |page: &str| page.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!(hash(&old), hash(&first), "what was circulated keeps its fingerprint");
    assert_eq!(act(&rapporteur, &minutes, "close", &[]).await.0, StatusCode::SEE_OTHER);
    let (_, page) = delegate.page(&minutes).await;
    assert!(page.contains("final") && !page.contains("correction-text"), "{page}");
    let late = [("command", &*command()), ("correction-text", "More.")].map(|(name, value)| (name, value.to_owned()));
    let late: Vec<(&str, &str)> = late.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = delegate.post(&format!("{minutes}/corrections"), &late).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);

    let (_, _, bytes) = file(&delegate, &format!("{minutes}/file/md?version=1")).await;
    assert!(String::from_utf8(bytes).unwrap().contains(&hash(&old)));
    for end in ["docx", "odt", "pdf", "html"] {
        file(&delegate, &format!("{minutes}/file/{end}")).await;
    }
    // All of it is in the record, the podium's part for the podium alone.
    let (_, all) = rapporteur.page(&format!("{MEETING}/record?kind=minutes_changed")).await;
    for wanted in [
        "Minutes compiled",
        "Minutes circulated",
        "Corrected minutes circulated",
        "Correction to the minutes taken up",
        "Minutes closed",
    ] {
        assert!(all.contains(wanted), "{wanted} in {all}");
    }
    let (_, heard) = delegate.page(&format!("{MEETING}/record?kind=minutes_changed")).await;
    assert!(
        heard.contains("Minutes closed") && !heard.contains("Minutes compiled") && !heard.contains("Correction to"),
        "{heard}"
    );
}

async fn a_draft_is_the_podiums_and_corrections_the_partys(world: World) {
    let session = world.plenary().await;
    let (secretariat, delegate) = (world.sign_in(SECRETARIAT).await, world.sign_in(DELEGATE).await);
    let observer = world.sign_in(OBSERVER).await;
    let minutes = compiled(&secretariat, &session).await;
    let (_, list) = delegate.page(&format!("{MEETING}/minutes")).await;
    assert!(!list.contains(&minutes) && !list.contains("name=\"session\""), "{list}");
    for path in [format!("{minutes}/file/md"), format!("{minutes}?version=1")] {
        assert_eq!(delegate.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let asked = |text: &str| [("command".to_owned(), command()), ("correction-text".to_owned(), text.to_owned())];
    let send = async |person: &Person, text: &str| {
        let fields = asked(text);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        person.post(&format!("{minutes}/corrections"), &fields).await
    };
    assert_eq!(send(&delegate, "Early.").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(act(&secretariat, &minutes, "circulate", &[]).await.0, StatusCode::SEE_OTHER);
    assert_eq!(send(&secretariat, "I am no party.").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(send(&delegate, "  ").await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send(&delegate, "Ours alone.").await.status(), StatusCode::SEE_OTHER);
    let (_, page) = observer.page(&minutes).await;
    assert!(!page.contains("Ours alone."), "one party's correction is not another's to read");
    let (_, page) = secretariat.page(&minutes).await;
    let correction = page.split("name=\"correction\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let decline =
        |reply: &'static str| [("correction".to_owned(), correction.clone()), ("reply".to_owned(), reply.to_owned())];
    for (reply, expected) in [(" ", StatusCode::UNPROCESSABLE_ENTITY), ("It was not said.", StatusCode::SEE_OTHER)] {
        let fields = decline(reply);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(act(&secretariat, &minutes, "decline", &fields).await.0, expected, "{reply}");
    }
    let (_, page) = delegate.page(&minutes).await;
    assert!(page.contains("Ours alone.") && page.contains("It was not said."), "the words are kept with the reason");
}

async fn two_who_keep_minutes_at_once_are_told(world: World) {
    let (item, _, session) = noted(&world, 0).await;
    let (secretariat, rapporteur) = (world.sign_in(SECRETARIAT).await, world.sign_in(RAPPORTEUR).await);
    let minutes = compiled(&secretariat, &session).await;
    let version = seen(&rapporteur, &minutes).await;
    let write = async |person: &Person, text: &str| {
        let fields = [("seen", version.as_str()), ("text", text)];
        person.post(&format!("{minutes}/write/{item}"), &fields).await
    };
    assert_eq!(write(&secretariat, "First.").await.status(), StatusCode::SEE_OTHER);
    let answer = write(&rapporteur, "Second, typed with care.").await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().await.unwrap().contains("Second, typed with care."), "what was typed survives");
    assert_eq!(write(&secretariat, &"x".repeat(300_000)).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
}
