//! Statements handed in: under embargo until delivered, taken by what they are
//! and not by what they are called; and what the podium writes for itself.

use entente_domain::{ids::SpeechId, limits, people::MeetingRole, speakers::SpeechState};
use entente_service::{Actor, import::participants::give_role};
use reqwest::StatusCode;

use super::{Hall, command, sample_a};
use crate::world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, World};

crate::stories!(
    a_statement_is_under_embargo_until_delivered,
    a_statement_instead_of_speaking_is_read_at_once,
    files_are_taken_by_what_they_are,
    what_was_typed_survives_a_refusal,
    own_notes_are_nobody_elses,
);

const TEXT: &str = "Skilled workers are wanted in two directions.";

async fn hand_in(
    hall: &Hall,
    who: &Person,
    speech: &SpeechId,
    act: &str,
    text: &str,
    file: Option<(&str, &[u8])>,
) -> (StatusCode, String) {
    let once = command();
    let fields = [
        ("command", once.as_str()),
        ("item", hall.item.as_str()),
        ("speech", speech.as_str()),
        ("from", "page"),
        ("act", act),
        ("language", "en"),
        ("text", text),
    ];
    who.upload(&format!("{}/statement", hall.base), &fields, file).await
}

/// The page of a statement; its file lies behind it.
fn page_of(hall: &Hall, speech: &SpeechId) -> String {
    format!("{}/statements/{}/{speech}", hall.base, hall.item)
}

fn address(hall: &Hall, speech: &SpeechId) -> String {
    format!("{}/file", page_of(hall, speech))
}

async fn a_statement_is_under_embargo_until_delivered(world: World) {
    let hall = Hall::open(world).await;
    let interpreter = hall.known(OUTSIDER).await.user;
    let live = &hall.world.running.app.live;
    give_role(hall.house(), live, &Actor::House, &sample_a(), &interpreter, MeetingRole::Interpreter).await.unwrap();
    let delegate = hall.world.sign_in(DELEGATE).await;
    let speech = hall.placed(&delegate, &hall.party_of(DELEGATE).await, "statement").await.id;
    let handed = hand_in(&hall, &delegate, &speech, "hand_in", TEXT, None).await;
    assert_eq!(handed.0, StatusCode::SEE_OTHER, "{handed:?}");

    let (address, page) = (address(&hall, &speech), page_of(&hall, &speech));
    let podium = [DELEGATE, OUTSIDER, FACILITATOR, CHAIR, RAPPORTEUR];
    let others = [OTHER_MECHANISM, OBSERVER];
    for email in podium {
        let person = hall.world.sign_in(email).await;
        let answer = person.get(&address).await;
        assert_eq!(answer.status(), StatusCode::OK, "{email} before it is delivered");
        let disposition = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(disposition.starts_with("attachment; "), "it is saved, and never a page of ours: {disposition}");
        assert_eq!(answer.text().await.unwrap(), TEXT);
        assert!(person.page(&page).await.1.contains(TEXT), "{email} reads it on its page");
    }
    for email in others {
        let person = hall.world.sign_in(email).await;
        for place in [&address, &page] {
            assert_eq!(person.get(place).await.status(), StatusCode::NOT_FOUND, "{email} before it is delivered");
        }
        let (_, room) = person.page(&hall.base).await;
        assert!(!room.contains(TEXT), "{email}");
    }
    hall.presses("give", &speech).await;
    let other = hall.world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(other.get(&address).await.status(), StatusCode::NOT_FOUND, "while it is being delivered");
    hall.presses("end", &speech).await;
    for email in others {
        let person = hall.world.sign_in(email).await;
        assert_eq!(person.page(&address).await, (StatusCode::OK, TEXT.to_owned()), "{email} once delivered");
        assert!(person.page(&page).await.1.contains(TEXT), "{email} once delivered");
    }
    for place in [&address, &page] {
        assert_eq!(hall.world.visitor().get(place).await.status(), StatusCode::SEE_OTHER, "for those in the room only");
    }
    hall.the_log_agrees().await;
}

async fn a_statement_instead_of_speaking_is_read_at_once(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let speech = hall.placed(&delegate, &hall.party_of(DELEGATE).await, "statement").await.id;
    let handed = hand_in(&hall, &delegate, &speech, "written", TEXT, None).await;
    assert_eq!(handed.0, StatusCode::SEE_OTHER, "{handed:?}");
    assert_eq!(hall.speech(&speech).await.state, SpeechState::Withdrawn, "the place is given up");
    let other = hall.world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(other.page(&address(&hall, &speech)).await, (StatusCode::OK, TEXT.to_owned()));
}

async fn files_are_taken_by_what_they_are(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let speech = hall.placed(&delegate, &hall.party_of(DELEGATE).await, "statement").await.id;
    let pdf: &[u8] = b"%PDF-1.7\n%of a test\n";
    let zip: &[u8] = b"PK\x03\x04 a package";
    let taken: [(&str, &[u8], &str); 5] = [
        ("Statement.PDF", pdf, "application/pdf"),
        ("statement.docx", zip, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("statement.odt", zip, "application/vnd.oasis.opendocument.text"),
        ("كلمة.txt", "بيان".as_bytes(), "text/plain; charset=utf-8"),
        ("../../etc/passwd.txt", b"a name and nothing more", "text/plain; charset=utf-8"),
    ];
    for (name, content, kind) in taken {
        let answer = hand_in(&hall, &delegate, &speech, "hand_in", "", Some((name, content))).await;
        assert_eq!(answer.0, StatusCode::SEE_OTHER, "{name}: {answer:?}");
        let answer = delegate.get(&address(&hall, &speech)).await;
        assert_eq!(answer.headers()["content-type"], kind, "{name}");
        let disposition = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(disposition.is_ascii() && !disposition.contains(['/', '"', '\\']), "{disposition}");
        assert_eq!(answer.bytes().await.unwrap(), content, "{name}");
    }
    let refused: [(&str, &[u8]); 6] = [
        ("statement.pdf", b"<script>alert(1)</script>"),
        ("statement.pdf", zip),
        ("statement.docx", pdf),
        ("statement.html", b"<p>words</p>"),
        ("statement.txt", b"\xff\xfe\0b\0i"),
        ("statement", pdf),
    ];
    for (name, content) in refused {
        let (status, page) = hand_in(&hall, &delegate, &speech, "hand_in", "", Some((name, content))).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.contains("Files are taken as PDF, DOCX, ODT or TXT"), "{name}");
    }
    let kept = delegate.get(&address(&hall, &speech)).await.bytes().await.unwrap();
    assert_eq!(kept, "a name and nothing more", "what was refused replaces nothing");
}

async fn what_was_typed_survives_a_refusal(world: World) {
    let hall = Hall::open(world).await;
    let delegate = hall.world.sign_in(DELEGATE).await;
    let speech = hall.placed(&delegate, &hall.party_of(DELEGATE).await, "statement").await.id;
    let typed = "Words that took a night to write.";
    let over = vec![b'a'; limits::STATEMENT_FILE_BYTES_MAX + 1];
    // More than the route takes at all: it breaks off in the middle of the file.
    let far_over = vec![b'a'; limits::STATEMENT_FILE_BYTES_MAX + 1024 * 1024];
    for file in [&over, &far_over] {
        let (status, page) = hand_in(&hall, &delegate, &speech, "hand_in", typed, Some(("statement.txt", file))).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{} bytes", file.len());
        assert!(page.contains(typed), "the text is still there after {} bytes", file.len());
        assert!(page.contains("The text or file is too large"), "{} bytes", file.len());
    }
    let long = "long ".repeat(limits::STATEMENT_TEXT_BYTES_MAX / 5 + 2);
    let (status, page) = hand_in(&hall, &delegate, &speech, "hand_in", &long, None).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(long.trim()), "a text that is too long can be shortened");
    let (status, page) = hand_in(&hall, &delegate, &speech, "hand_in", "  ", None).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Write the statement or choose a file"));
    assert_eq!(delegate.get(&address(&hall, &speech)).await.status(), StatusCode::NOT_FOUND, "nothing was kept");

    // The same for asking in a rarer way, and for the note to the chair.
    let party = hall.party_of(DELEGATE).await;
    let fields = [("party", party.id.as_str()), ("kind", "statement"), ("note", typed), ("from", "page")];
    let (status, page) = hall.own(&delegate, "ask", &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "the party already waits");
    assert!(page.contains(typed) && page.contains("Your party already waits on this list."));
    let note = "n".repeat(limits::SPEECH_NOTE_MAX + 1);
    let fields = [("speech", speech.as_str()), ("note", note.as_str()), ("from", "page")];
    let (status, page) = hall.own(&delegate, "edit_speech", &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains(&note));
    // And the rules of the list.
    let rules = [
        ("mode", "protocol"),
        ("limit_single", "5:15"),
        ("limit_group", "99999"),
        ("observers", "mixed"),
        ("points_of_order", "always"),
        ("visibility", "chair"),
        ("from", "page"),
    ];
    let (status, page) = hall.podium(&hall.facilitator, "settings", &rules).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [r#"value="5:15""#, r#"value="protocol" selected"#, r#"value="mixed" selected"#] {
        assert!(page.contains(kept), "{kept}");
    }
}

async fn own_notes_are_nobody_elses(world: World) {
    let hall = Hall::open(world).await;
    let chair = hall.world.sign_in(CHAIR).await;
    let desk = format!("{}/desk", hall.base);
    let secret = "  MIDSA hesitates; speak to them at lunch\n";
    let kept = chair.act(&format!("{desk}-note"), &[("text", secret)]).await;
    assert_eq!(kept.0, StatusCode::OK, "{kept:?}");
    assert!(chair.page(&desk).await.1.contains(secret), "kept as typed");
    for email in [FACILITATOR, RAPPORTEUR] {
        let person = hall.world.sign_in(email).await;
        let (status, page) = person.page(&desk).await;
        assert_eq!(status, StatusCode::OK, "{email}");
        assert!(!page.contains("hesitates"), "{email} does not see it");
    }
    let kept = hall.facilitator.act(&format!("{desk}-note"), &[("text", "mine")]).await;
    assert_eq!(kept.0, StatusCode::OK);
    assert!(chair.page(&desk).await.1.contains(secret), "another's note does not replace it");
    let delegate = hall.world.sign_in(DELEGATE).await;
    assert_eq!(delegate.act(&format!("{desk}-note"), &[("text", "x")]).await.0, StatusCode::FORBIDDEN);
    let too_long = "x".repeat(limits::DESK_NOTE_MAX + 1);
    assert_eq!(chair.act(&format!("{desk}-note"), &[("text", &too_long)]).await.0, StatusCode::CONFLICT);
    let elsewhere = format!("{}/desk-note", hall.base.replace(hall.session.as_str(), "no-such-session"));
    assert_eq!(chair.act(&elsewhere, &[("text", "x")]).await.0, StatusCode::NOT_FOUND);
    let export = entente_service::export::meeting(
        hall.house(),
        &hall.world.running.app.live,
        &hall.actor(CHAIR).await,
        &sample_a(),
    )
    .await
    .unwrap();
    assert!(!serde_json::to_string(&export).unwrap().contains("hesitates"), "nor does it leave with the meeting");
}
