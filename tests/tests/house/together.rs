//! Those who hold the pen write together, and nobody else does: the server asks of every update.

use entente_domain::ids::NoteId;
use entente_drafting::{
    model::{DocumentState, ParaStatus},
    text,
};
use reqwest::StatusCode;

use super::{
    documents::{MEETING, act, by_id, command, document, done, notice, numbered, path},
    notes::Writer,
    world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, OUTSIDER, RAPPORTEUR, World},
};

crate::stories!(
    a_draft_is_written_together_and_taken_in,
    a_paragraph_is_written_before_everybody_and_taken_in,
    what_is_agreed_is_not_written_in,
);

async fn a_draft_is_written_together_and_taken_in(world: World) {
    let (rapporteur, delegate) = (world.sign_in(RAPPORTEUR).await, world.sign_in(DELEGATE).await);
    let one = command();
    let fields = [
        ("command", one.as_str()),
        ("title-en", "Nairobi statement"),
        ("kind", "joint_statement"),
        ("language", "en"),
        ("scheme", "pp_op"),
        ("visibility", "participants"),
        ("text", "# I. Past\n\n*Recalling* the charter,\n\n1. *Decide* to meet [in spring];\n(a) soon."),
    ];
    let answer = rapporteur.post(&format!("{MEETING}/documents/new"), &fields).await;
    let place = answer.headers()["location"].to_str().unwrap().to_owned();
    let id = place.rsplit('/').next().unwrap().to_owned();
    let begun = by_id(&world, &id).await;
    assert_eq!(act(&delegate, &begun, "together", &[]).await.0, StatusCode::FORBIDDEN);
    assert_eq!(act(&rapporteur, &begun, "together", &[]).await.0, StatusCode::SEE_OTHER);
    let written = by_id(&world, &id).await;
    let note = written.note.clone().expect("a live text");
    let mut first = Writer::join(&world, RAPPORTEUR, &note).await;
    assert_eq!(
        first.words(),
        ["I. Past", "PP1 Recalling the charter,", "1. Decide to meet [in spring];", "(a) soon."],
        "it begins with what the draft says"
    );
    let mut second = Writer::join(&world, FACILITATOR, &note).await;
    first.add_paragraph("(b) often;").await;
    second.reads_paragraphs(5).await;
    second.add_paragraph("2. Thank the host.").await;
    // Who holds no pen reads along, and is refused without harm to the others.
    let mut reader = Writer::join(&world, DELEGATE, &note).await;
    reader.reads_paragraphs(6).await;
    assert_eq!(reader.tries_paragraph("3. And the donors.").await, "read_only");
    let (status, page) = delegate.page(&format!("{place}/together")).await;
    assert!(status == StatusCode::OK && page.contains("Thank the host.") && page.contains("data-writable=\"false\""));
    // Meanwhile there is one place to write in.
    let para = written.paras[1].id.to_string();
    let words = [("what", "edit"), ("para", para.as_str()), ("text", "*Recalling* its charter,")];
    let (status, page) = act(&rapporteur, &written, "write", &words).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("written together") && page.contains("its charter,"), "{}", notice(&page));
    assert_eq!(act(&rapporteur, &written, "circulate", &[]).await.0, StatusCode::UNPROCESSABLE_ENTITY);

    assert_eq!(act(&rapporteur, &written, "take_draft", &[]).await.0, StatusCode::SEE_OTHER);
    let taken = by_id(&world, &id).await;
    let said: Vec<(String, String)> =
        taken.paras.iter().map(|para| (para.number.clone(), text::write(&para.text))).collect();
    let expected = [
        ("", "I. Past"),
        ("PP1", "*Recalling* the charter,"),
        ("OP1", "*Decide* to meet [in spring];"),
        ("(a)", "soon."),
        ("(b)", "often;"),
        ("OP2", "Thank the host."),
    ];
    assert_eq!(said, expected.map(|(number, words)| (number.to_owned(), words.to_owned())));
    assert_eq!(taken.paras[1].id, written.paras[1].id, "a paragraph that was left alone is the same");
    // The text is closed at once, whoever is still in it.
    first.hears_right(false).await;
    assert_eq!(first.tries_paragraph("3. Late.").await, "read_only");
    assert_eq!(act(&rapporteur, &taken, "circulate", &[]).await.0, StatusCode::SEE_OTHER);
    let (status, page) = rapporteur.page(&format!("{MEETING}/notes/{note}/history")).await;
    assert!(status == StatusCode::OK && page.contains("Nairobi statement"), "its history stays");
    assert_eq!(world.sign_in(OUTSIDER).await.get(&format!("/notes/{note}/comments")).await.status(), 404);
}

async fn live_text(world: &World, number: &str) -> NoteId {
    numbered(&document(world).await, number).together.clone().expect("it is being written")
}

async fn a_paragraph_is_written_before_everybody_and_taken_in(world: World) {
    let (facilitator, chair) = (world.sign_in(FACILITATOR).await, world.sign_in(CHAIR).await);
    let before = document(&world).await;
    let id = numbered(&before, "14").id.to_string();
    done(&world, &facilitator, "together", &[("para", &id)]).await;
    let note = live_text(&world, "14").await;
    let mut rapporteur = Writer::join(&world, RAPPORTEUR, &note).await;
    let mut desk = Writer::join(&world, FACILITATOR, &note).await;
    let mut observer = Writer::join(&world, OBSERVER, &note).await;
    rapporteur.add_paragraph("Its table is public [and printed].").await;
    observer.reads_paragraphs(2).await;
    desk.reads_paragraphs(2).await;
    let page = world.sign_in(OBSERVER).await.page(&format!("{}?para={id}", path(&before))).await.1;
    assert!(page.contains("Being written now") && page.contains("Its table is public"));
    // The paragraph itself stands as it stood, and is not agreed over the heads of those who write.
    done(&world, &chair, "focus", &[("para", &id)]).await;
    world.clock.forward(6);
    let now = document(&world).await;
    let (status, page) = act(&chair, &now, "agree", &[("para", &id)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("written together"), "{}", notice(&page));
    assert_eq!(numbered(&now, "14").text, numbered(&before, "14").text);
    // Brackets that do not close are said, and nothing is lost.
    desk.add_paragraph("An open [bracket").await;
    let (status, page) = act(&facilitator, &document(&world).await, "take_text", &[("para", &id)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("not closed") && page.contains("An open [bracket"), "{}", notice(&page));
    desk.remove_paragraph(2).await;
    let taken = done(&world, &facilitator, "take_text", &[("para", &id)]).await;
    let para = numbered(&taken, "14");
    assert!(text::write(&para.text).ends_with("Its table is public [and printed]."), "{}", text::write(&para.text));
    assert_eq!(para.status, ParaStatus::Bracketed);
    assert!(para.together.is_none());
    rapporteur.hears_right(false).await;
    assert_eq!(rapporteur.tries_paragraph("Too late.").await, "read_only");
    assert_eq!(text::hash(&numbered(&document(&world).await, "14").text), text::hash(&para.text));
    let late = act(&facilitator, &document(&world).await, "take_text", &[("para", &id)]).await;
    assert_eq!(late.0, StatusCode::UNPROCESSABLE_ENTITY, "{}", notice(&late.1));
}

async fn what_is_agreed_is_not_written_in(world: World) {
    let facilitator = world.sign_in(FACILITATOR).await;
    let para = numbered(&document(&world).await, "14").id.to_string();
    // Begun, left aside, and begun again: each is a text of its own.
    done(&world, &facilitator, "together", &[("para", &para)]).await;
    let first = live_text(&world, "14").await;
    let again = act(&facilitator, &document(&world).await, "together", &[("para", &para)]).await;
    assert_eq!(again.0, StatusCode::UNPROCESSABLE_ENTITY);
    done(&world, &facilitator, "drop_text", &[("para", &para)]).await;
    let mut late = Writer::join(&world, RAPPORTEUR, &first).await;
    assert_eq!(late.tries_paragraph("Behind closed doors.").await, "read_only");
    done(&world, &facilitator, "focus", &[("para", &para)]).await;
    world.clock.forward(6);
    done(&world, &facilitator, "agree", &[("para", &para)]).await;
    let agreed = document(&world).await;
    assert_eq!(agreed.state, DocumentState::Reading);
    let (status, page) = act(&facilitator, &agreed, "together", &[("para", &para)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("agreed"), "{}", notice(&page));
}
