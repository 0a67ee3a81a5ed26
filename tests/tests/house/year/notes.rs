//! Notes of spaces: who reads and writes them, and that nothing of a closed one gets out by any way.

use entente_domain::{ids::NoteId, people::MechanismRole};
use entente_service::spaces::verify_notes;
use entente_store::{accounts, exchange};
use reqwest::StatusCode;

use super::{AWAY, MIDSA, MIDWA, NOT_FOUND, OK, REFUSED, body_key, id, six};
use crate::{
    notes::Writer,
    search::looking::{caught_up, results},
    world::{DELEGATE, OBSERVER, OTHER_MECHANISM, Person, SECRETARIAT, World, close_code},
};

crate::stories!(
    a_note_of_a_space_is_for_those_who_belong_there,
    two_write_in_it_and_who_leaves_is_out,
    what_is_archived_is_only_read,
    what_hangs_on_it_is_for_its_readers,
    whoever_is_named_is_told_once,
    a_card_made_of_it_leads_both_ways,
    a_browser_keeps_pages_of_notes_for_their_reader,
    what_a_file_begins_with_is_seen_with_it,
);

const FORBIDDEN: StatusCode = StatusCode::FORBIDDEN;

async fn begun(person: &Person, space: &str, title: &str) -> NoteId {
    let new = id();
    let fields = [("space", space), ("id", new.as_str()), ("title", title)];
    assert_eq!(person.post("/notes", &fields).await.status(), AWAY, "{space}: {title}");
    NoteId::new(new)
}

async fn does(person: &Person, note: &NoteId, act: &str, version: &str, title: &str) -> StatusCode {
    let command = id();
    let fields = [("act", act), ("version", version), ("command", command.as_str()), ("title", title)];
    person.post(&format!("/notes/{note}"), &fields).await.status()
}

async fn a_note_of_a_space_is_for_those_who_belong_there(world: World) {
    let people = six(&world).await;
    let (_, midsa) = &people[4];
    let body = body_key(&world).await;
    let of_mechanism = begun(midsa, "midsa", "The wombat question").await;
    let of_body = begun(midsa, &format!("midsa/{body}"), "The numbat question").await;
    let of_convener = begun(&world.sign_in(SECRETARIAT).await, "convener", "The quokka question").await;
    Writer::join(&world, MIDSA, &of_mechanism).await.add_paragraph("A bandicoot was seen.").await;
    caught_up(&world).await;
    let only_read = [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND];
    let in_body = [AWAY, NOT_FOUND, NOT_FOUND, OK, OK, NOT_FOUND];
    let of_whom = [
        (&of_mechanism, only_read, [false, false, true, true, true, false]),
        (&of_body, in_body, [false, false, false, true, true, false]),
        (
            &of_convener,
            [AWAY, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, OK],
            [false, false, false, false, false, true],
        ),
    ];
    for (note, expected, reads) in of_whom {
        for page in ["", "/read", "/read/md", "/read/docx?by=1", "/history", "/history?show=authors"] {
            for ((name, person), expected) in people.iter().zip(expected) {
                let path = format!("/notes/{note}{page}");
                assert_eq!(person.get(&path).await.status(), expected, "{name}: {path}");
            }
        }
        for page in ["/comments", "/suggestions"] {
            for ((name, person), reads) in people.iter().zip(reads) {
                let path = format!("/notes/{note}{page}");
                assert_eq!(person.get(&path).await.status(), if reads { OK } else { NOT_FOUND }, "{name}: {path}");
                let (status, said) = person.look(&path).await;
                assert_eq!(status.is_success(), reads, "{name}: {path} {said}");
            }
        }
        for ((name, person), reads) in people.iter().zip(reads) {
            let answer = person.post(&format!("/notes/{note}/make"), &[("as", "card"), ("text", "x")]).await;
            assert_eq!(answer.status() == OK, reads, "{name}");
            // Under a meeting it is nowhere.
            let path = format!("/meetings/sample-a/notes/{note}/history");
            assert_ne!(person.get(&path).await.status(), OK, "{name}");
        }
    }
    // Found by those who read it, and by nobody else.
    for (word, reads) in [
        ("wombat", [false, false, true, true, true, false]),
        ("bandicoot", [false, false, true, true, true, false]),
        ("numbat", [false, false, false, true, true, false]),
        ("quokka", [false, false, false, false, false, true]),
    ] {
        for ((name, person), reads) in people.iter().zip(reads) {
            let found = results(person, word).await.addresses;
            assert_eq!(found.len(), usize::from(reads), "{name}: {word} {found:?}");
            assert!(found.iter().all(|address| address.starts_with("/notes/")), "{found:?}");
        }
    }
    // The space lists it with who wrote last; nobody else's page does.
    let (_, page) = people[2].1.page("/spaces/midsa?lang=en").await;
    assert!(page.contains("The wombat question") && page.contains("Last written in by"), "{page}");
    assert!(!page.contains("The numbat question"));
    assert!(!page.contains("action=\"/notes\""), "an observer begins none");
    // Who only reads begins none, renames none; who does not belong there learns nothing.
    for ((name, person), status) in people.iter().zip([AWAY, NOT_FOUND, FORBIDDEN, AWAY, AWAY, NOT_FOUND]) {
        let new = id();
        let fields = [("space", "midsa"), ("id", new.as_str()), ("title", "One more")];
        assert_eq!(person.post("/notes", &fields).await.status(), status, "{name}");
        let there = person.get(&format!("/notes/{new}")).await.status() == OK;
        assert_eq!(there, ["member", "secretariat"].contains(name), "{name}");
    }
    let renamed = [AWAY, NOT_FOUND, FORBIDDEN, AWAY, REFUSED, NOT_FOUND];
    for ((name, person), status) in people.iter().zip(renamed) {
        assert_eq!(does(person, &of_mechanism, "rename", "1", "The echidna question").await, status, "{name}");
    }
    assert_eq!(results(midsa, "wombat").await.count, 0, "it has another name");
    assert_eq!(results(midsa, "echidna").await.count, 1);
    assert_eq!(results(midsa, "bandicoot").await.count, 1, "and the same words");
    // The record says what happened, in the order in which it did, without its words.
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let happened = exchange::of_subject(reader.link(), of_mechanism.as_str()).await.unwrap();
    let kinds: Vec<_> = happened.iter().map(|one| one.event.kind()).collect();
    assert_eq!(kinds, ["space_note_begun", "space_note_renamed"]);
    let said = serde_json::to_string(&happened.iter().map(|one| &one.event).collect::<Vec<_>>()).unwrap();
    assert!(!said.contains("question"), "{said}");
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn two_write_in_it_and_who_leaves_is_out(world: World) {
    let people = six(&world).await;
    let note = begun(&people[4].1, "midsa", "Rota").await;
    let mut midsa = Writer::join(&world, MIDSA, &note).await;
    let mut member = Writer::join(&world, DELEGATE, &note).await;
    midsa.add_paragraph("From the secretariat.").await;
    member.reads_paragraphs(1).await;
    member.add_paragraph("From a member.").await;
    midsa.reads_paragraphs(2).await;
    let mut observer = Writer::join(&world, OBSERVER, &note).await;
    assert_eq!(observer.words(), ["From the secretariat.", "From a member."]);
    assert!(!observer.tries_paragraph("From an observer.").await.is_empty());
    // To everybody else there is no socket.
    let socket = format!("/live/notes/{note}");
    for (email, code) in [(OTHER_MECHANISM, 1008), (MIDWA, 1008), (SECRETARIAT, 1008)] {
        assert_eq!(close_code(&mut world.sign_in(email).await.dial(&socket).await).await, code, "{email}");
    }
    assert_eq!(close_code(&mut world.visitor().dial(&socket).await).await, 4401);
    // Who wrote what, for whom: in a space everybody writes for themselves.
    let (_, page) = people[3].1.page(&format!("/notes/{note}/history?show=authors&lang=en")).await;
    assert!(page.contains("From a member.") && page.contains("class=\"by peer-"), "{page}");
    let named = [("at", "2"), ("name", "As agreed")];
    assert_eq!(people[2].1.post(&format!("/notes/{note}/versions"), &named).await.status(), FORBIDDEN);
    assert_eq!(people[3].1.post(&format!("/notes/{note}/versions"), &named).await.status(), AWAY);
    assert_eq!(people[3].1.post(&format!("/notes/{note}/back"), &[("at", "1")]).await.status(), AWAY);
    midsa.reads_paragraphs(1).await;
    let (_, page) = people[3].1.page(&format!("/notes/{note}?lang=en")).await;
    assert!(page.contains("A state got a name") && page.contains("Earlier words were brought back"), "{page}");
    // Whoever leaves the mechanism leaves its notes: at the next question, whichever way it is asked.
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), DELEGATE).await.unwrap().unwrap().user();
        accounts::drop_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(people[3].1.get(&format!("/notes/{note}")).await.status(), NOT_FOUND);
    // Somebody archives it: everybody who has it open asks again, and who has no part any more is out.
    assert_eq!(does(&people[4].1, &note, "archive", "1", "").await, AWAY);
    let mut socket = people[3].1.dial(&socket).await;
    assert_eq!(close_code(&mut socket).await, 1008);
    let found = verify_notes(&world.running.app.house).await.unwrap();
    assert!(found.faults.is_empty() && found.updates >= 3, "{found:?}");
}

async fn what_is_archived_is_only_read(world: World) {
    let people = six(&world).await;
    let (member, midsa) = (&people[3].1, &people[4].1);
    let note = begun(member, "midsa", "Rota").await;
    let mut writer = Writer::join(&world, MIDSA, &note).await;
    writer.add_paragraph("Before.").await;
    // Another's is archived by those who answer for the space, one's own by oneself.
    let others = begun(midsa, "midsa", "Not theirs").await;
    assert_eq!(does(member, &others, "archive", "1", "").await, FORBIDDEN);
    assert_eq!(does(member, &note, "archive", "1", "").await, AWAY);
    // The open socket hears at once that it only reads.
    writer.hears_right(false).await;
    assert!(!writer.tries_paragraph("Too late.").await.is_empty());
    let (_, page) = midsa.page(&format!("/notes/{note}?lang=en")).await;
    assert!(page.contains("Archived on") && page.contains("data-writable=\"false\"") && page.contains("Before."));
    let comment = id();
    let said = [("act", "open"), ("comment", comment.as_str()), ("text", "Too late.")];
    assert_eq!(midsa.post(&format!("/notes/{note}/comments"), &said).await.status(), FORBIDDEN);
    assert_eq!(does(midsa, &note, "rename", "2", "Other").await, REFUSED);
    let (_, page) = midsa.page("/spaces/midsa?lang=en").await;
    assert!(page.contains("archived note"), "{page}");
    assert_eq!(does(midsa, &note, "bring_back", "1", "").await, REFUSED, "seen before it was archived");
    assert_eq!(does(midsa, &note, "bring_back", "2", "").await, AWAY);
    writer.hears_right(true).await;
    writer.add_paragraph("After.").await;
    assert_eq!(midsa.post(&format!("/notes/{note}/comments"), &said).await.status(), AWAY);
    // The same form twice is one act; the same id for another's note is nothing of theirs.
    let fields = [("space", "midsa"), ("id", others.as_str()), ("title", "Mine now")];
    assert_eq!(member.post("/notes", &fields).await.status(), NOT_FOUND);
    let fields = [("space", "midsa"), ("id", note.as_str()), ("title", "Once more")];
    assert_eq!(member.post("/notes", &fields).await.status(), AWAY);
    // What was typed stays when it is refused.
    let new = id();
    let long = "x".repeat(entente_domain::limits::TITLE_MAX + 1);
    let fields = [("space", "midsa"), ("id", new.as_str()), ("title", long.as_str())];
    let answer = member.post("/notes", &fields).await;
    assert_eq!(answer.status(), REFUSED);
    assert!(answer.text().await.unwrap().contains(&long));
}

async fn what_hangs_on_it_is_for_its_readers(world: World) {
    let people = six(&world).await;
    let (observer, member, midsa) = (&people[2].1, &people[3].1, &people[4].1);
    let note = begun(midsa, "midsa", "Rota").await;
    // An observer comments, and writes nothing.
    let comment = id();
    let said = [("act", "open"), ("comment", comment.as_str()), ("text", "An observer asks.")];
    assert_eq!(observer.post(&format!("/notes/{note}/comments"), &said).await.status(), AWAY);
    assert!(member.page(&format!("/notes/{note}?lang=en")).await.1.contains("An observer asks."));
    let other = id();
    let said = [("act", "open"), ("comment", other.as_str()), ("text", "From elsewhere.")];
    for person in [&people[1].1, &people[5].1] {
        assert_eq!(person.post(&format!("/notes/{note}/comments"), &said).await.status(), NOT_FOUND);
    }
    // A picture, by its own address.
    let picture = id();
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let one = entente_store::attachments::Attachment {
            id: picture.clone(),
            note_id: note.to_string(),
            media_type: "image/png".to_owned(),
            width: 1,
            height: 1,
            bytes: vec![1, 2, 3],
            put_by: "somebody".to_owned(),
            put_at: 1,
        };
        entente_store::attachments::insert(tx.link(), &one).await.unwrap();
        tx.commit().await.unwrap();
    }
    for ((name, person), status) in people.iter().zip([NOT_FOUND, NOT_FOUND, OK, OK, OK, NOT_FOUND]) {
        assert_eq!(person.get(&format!("/attachments/{picture}")).await.status(), status, "{name}");
        let put = person.post(&format!("/notes/{note}/attachments"), &[]).await.status();
        let expected = match *name {
            "observer" => FORBIDDEN,
            "member" | "secretariat" => REFUSED,
            _ => NOT_FOUND,
        };
        assert_eq!(put, expected, "{name}");
    }
    // What is handed over with the chair has it, its words in the text of the ZIP; who does not answer for it gets no pack.
    Writer::join(&world, MIDSA, &note).await.add_paragraph("Handed over in good order.").await;
    let (_, page) = midsa.page("/mechanisms/midsa/handover?lang=en").await;
    assert!(page.contains(&format!("/notes/{note}")), "{page}");
    let zip = midsa.get("/mechanisms/midsa/handover.zip").await;
    assert_eq!(zip.status(), OK);
    assert_eq!(member.get("/mechanisms/midsa/handover").await.status(), FORBIDDEN);
    // As a file, as it stands.
    let (_, text) = observer.page(&format!("/notes/{note}/read/md")).await;
    assert!(text.contains("Rota") && text.contains("Handed over in good order."), "{text}");
}

async fn whoever_is_named_is_told_once(world: World) {
    let people = six(&world).await;
    let note = begun(&people[4].1, "midsa", "A note that names").await;
    let user = async |email: &str| {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        accounts::by_email(reader.link(), email).await.unwrap().unwrap().id
    };
    let (member, stranger) = (user(DELEGATE).await, user(MIDWA).await);
    let mut writer = Writer::join(&world, MIDSA, &note).await;
    for person in [&member, &stranger, &"no-such-account".to_owned()] {
        writer.mention(person, "somebody").await;
    }
    caught_up(&world).await;
    let (_, page) = people[3].1.page("/notices?lang=en").await;
    assert!(page.contains("You are named in a note") && page.contains("A note that names"), "{page}");
    assert!(!world.sign_in(MIDWA).await.page("/notices").await.1.contains("A note that names"));
    let (_, page) = people[3].1.page(&format!("/notes/{note}?lang=en")).await;
    assert!(page.contains("You were told of this"), "{page}");
    let read = [("post", note.as_str()), ("back", "/notes/x")];
    assert_eq!(people[3].1.post("/notices/read", &read).await.status(), AWAY);
    // Once, however often it is written and looked at.
    writer.mention(&member, "somebody").await;
    caught_up(&world).await;
    assert_eq!(people[3].1.page("/notices?lang=en").await.1.matches("A note that names").count(), 1);
    // What was told is not shown to who has left.
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        accounts::drop_mechanism_member(tx.link(), &"midsa".to_owned().into(), &member.clone().into()).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert!(!people[3].1.page("/notices?lang=en").await.1.contains("A note that names"));
}

async fn a_card_made_of_it_leads_both_ways(world: World) {
    let (member, midsa, other) =
        (world.sign_in(DELEGATE).await, world.sign_in(MIDSA).await, world.sign_in(MIDWA).await);
    let note = begun(&midsa, "midsa", "Rota of the posts").await;
    // A card and a commitment; there is no document to propose to.
    let (_, page) = midsa.page(&format!("/notes/{note}")).await;
    assert!(page.contains("data-make=\"card commitment\""), "{page}");
    let make = format!("/notes/{note}/make?lang=en");
    assert_eq!(midsa.post(&make, &[("as", "proposal"), ("text", "x")]).await.status(), StatusCode::BAD_REQUEST);
    assert_eq!(midsa.post(&make, &[("as", "commitment"), ("text", "x")]).await.status(), OK);
    let card = id();
    let mut fields = [
        ("id", card.as_str()),
        ("kind", "announcement"),
        ("home", "midsa"),
        ("act", "publish"),
        ("language", "en"),
        ("title", "One officer on call"),
        ("text", "Every post keeps one."),
        ("themes", "health"),
        ("reach", "network"),
        ("note", note.as_str()),
    ];
    assert_eq!(member.post("/posts/new", &fields).await.status(), AWAY);
    let (_, page) = member.page(&format!("/posts/{card}?lang=en")).await;
    assert!(page.contains(&format!("/notes/{note}")) && page.contains("Rota of the posts"), "{page}");
    assert!(member.page(&format!("/notes/{note}/read?lang=en")).await.1.contains(&format!("/posts/{card}")));
    let (status, page) = other.page(&format!("/posts/{card}?lang=en")).await;
    assert!(status == OK && !page.contains(note.as_str()) && !page.contains("Rota of the posts"), "{page}");
    // Nobody makes anything of a note that does not exist for them.
    let stolen = id();
    (fields[0].1, fields[2].1) = (stolen.as_str(), "midwa");
    assert_eq!(other.post("/posts/new", &fields).await.status(), NOT_FOUND);
    // Cited in the note, a card names it to those who read it.
    let words = format!("As in https://entente.example/posts/{card} already.");
    Writer::join(&world, MIDSA, &note).await.add_paragraph(&words).await;
    caught_up(&world).await;
    let (_, page) = member.page(&format!("/posts/{card}?lang=en")).await;
    assert!(page.contains("already.") && page.contains(&format!("href=\"/notes/{note}\"")), "{page}");
    assert!(!other.page(&format!("/posts/{card}?lang=en")).await.1.contains("already."));
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let user = accounts::by_email(tx.link(), MIDWA).await.unwrap().unwrap().user();
    accounts::put_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user, MechanismRole::Observer)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert!(
        other.page(&format!("/posts/{card}?lang=en")).await.1.contains("already."),
        "rights are those of the moment"
    );
}

/// A page says for whom it was made, and of notes alone that they may be kept; the worker comes from the root.
async fn a_browser_keeps_pages_of_notes_for_their_reader(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let header = |answer: &reqwest::Response, name: &str| {
        answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    };
    let note = midsa.get("/notes/sample-note-rota").await;
    let reader = header(&note, "entente-reader");
    assert!(header(&note, "entente-keep") == "1" && reader.len() == 24, "{reader}");
    let other = member.get("/notes/sample-note-rota").await;
    assert_ne!(header(&other, "entente-reader"), reader);
    for path in ["/spaces/midsa", "/meetings", "/notes/sample-note-rota/history", "/notes/no-such-note"] {
        let answer = midsa.get(path).await;
        assert_eq!(header(&answer, "entente-keep"), "", "{path}");
        assert_eq!(header(&answer, "entente-reader"), reader, "{path}");
    }
    let nobody = world.visitor();
    assert_eq!(header(&nobody.get("/boards").await, "entente-reader"), "nobody");
    let page = note.text().await.unwrap();
    assert!(page.contains("<template data-kept=\"\">") && page.contains("KEPT-AT"), "{page}");
    let worker = nobody.get("/worker.js").await;
    assert!(worker.status() == OK && header(&worker, "content-type").starts_with("text/javascript"));
    assert!(header(&worker, "content-security-policy").contains("worker-src 'self'"));
    assert_eq!(header(&worker, "entente-reader"), "");
}

async fn what_a_file_begins_with_is_seen_with_it(world: World) {
    let (member, other) = (world.sign_in(DELEGATE).await, world.sign_in(MIDWA).await);
    let put = async |name: &str, bytes: &[u8]| {
        let new = id();
        let fields = [("space", "midsa"), ("id", new.as_str()), ("title", name), ("address", "")];
        assert_eq!(member.upload("/materials", &fields, Some((name, bytes))).await.0, AWAY, "{name}");
    };
    put("rota.txt", "The joint rota\n\nFour posts & three shifts.".as_bytes()).await;
    let blocks = vec![entente_papers::form::Block::paragraph("Written in a word processor.")];
    let paper = entente_papers::form::Paper { language: "en".to_owned(), blocks, ..Default::default() };
    for format in [entente_papers::Format::Docx, entente_papers::Format::Odt] {
        put(&format!("paper.{}", format.extension()), &entente_papers::write(&paper, format, None).unwrap()).await;
    }
    put("agenda.pdf", b"%PDF-1.7\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 12>> endobj").await;
    // What cannot be read is kept all the same, and nothing dies of it.
    put("broken.docx", b"PK\x03\x04 nothing of the kind").await;
    let (_, page) = member.page("/spaces/midsa?lang=en").await;
    assert!(page.contains("Four posts &amp; three shifts.") && page.contains("12 pages"), "{page}");
    assert_eq!(page.matches("Written in a word processor.").count(), 2, "{page}");
    assert!(page.contains("broken.docx"));
    assert!(!other.page("/spaces/midsa?lang=en").await.1.contains("three shifts"));
    // With a post it is there as well; who does not read the post does not see it.
    let answer = member.upload("/posts/sample-post-own/files", &[], Some(("note.txt", b"Kept for ourselves."))).await;
    assert!(answer.0 == AWAY || answer.0 == FORBIDDEN, "{}", answer.0);
    let midsa = world.sign_in(MIDSA).await;
    assert_eq!(midsa.upload("/posts/sample-post-own/files", &[], Some(("own.txt", b"Only for us."))).await.0, AWAY);
    assert!(midsa.page("/posts/sample-post-own?lang=en").await.1.contains("Only for us."));
    assert!(!other.page("/posts/sample-post-own?lang=en").await.1.contains("Only for us."));
    // Of what was there before, somebody looks once.
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let material = entente_store::spaces::materials(tx.link(), "midsa").await.unwrap();
        let text = material.iter().find(|one| one.name == "rota.txt").unwrap().id.clone();
        entente_store::glances::put(tx.link(), entente_store::glances::Kept::InSpace, &text, "").await.unwrap();
        tx.commit().await.unwrap();
    }
    assert!(!member.page("/spaces/midsa?lang=en").await.1.contains("three shifts"));
    assert_eq!(entente_service::glances::fill(&world.running.app.house, 9).await.unwrap(), 0);
}
