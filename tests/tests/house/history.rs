//! The life of a note: any moment of it, who wrote what, names for states, and bringing back.

use entente_domain::ids::NoteId;
use reqwest::StatusCode;

use super::{
    notes::{Writer, a_note},
    world::{DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, World},
};

crate::stories!(
    a_note_is_read_as_it_was_and_says_who_wrote_it,
    a_state_gets_a_name_once,
    an_earlier_text_comes_back_to_everybody,
    nobody_is_named_for_what_was_written_under_the_rule,
    a_note_of_one_meeting_is_not_found_in_another,
);

fn base(note: &NoteId) -> String {
    format!("/meetings/sample-a/notes/{note}")
}

async fn shown(person: &Person, note: &NoteId, choice: &str) -> String {
    let (status, page) = person.page(&format!("{}/history{choice}", base(note))).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    let (_, text) = page.split_once(r#"id="text""#).expect("the text");
    text.split("</section>").next().unwrap_or_default().to_owned()
}

async fn a_note_is_read_as_it_was_and_says_who_wrote_it(world: World) {
    let note = a_note(&world).await;
    let mut rapporteur = Writer::join(&world, RAPPORTEUR, &note).await;
    rapporteur.add_paragraph("Opened at nine.").await;
    let mut delegate = Writer::join(&world, DELEGATE, &note).await;
    delegate.add_paragraph("Asked for more time.").await;
    rapporteur.reads_paragraphs(2).await;
    rapporteur.remove_paragraph(0).await;

    let reader = world.sign_in(OBSERVER).await;
    let first = shown(&reader, &note, "?at=1").await;
    assert!(first.contains("Opened at nine.") && !first.contains("Asked for more time."), "{first}");
    let last = shown(&reader, &note, "").await;
    assert!(!last.contains("Opened at nine.") && last.contains("Asked for more time."), "{last}");

    let changes = shown(&reader, &note, "?at=3&show=changes&since=1").await;
    assert!(changes.contains("<del>") && changes.contains("Opened at nine."), "{changes}");
    assert!(changes.contains("<ins>") && changes.contains("Asked for more time."), "{changes}");

    let authors = shown(&reader, &note, "?at=2&show=authors").await;
    for plate in ["MIDWA", "Delegate of Kenya"] {
        assert!(authors.contains(&format!("title=\"{plate}\"")), "{plate}: {authors}");
    }
    // Whoever only reads is offered nothing that writes.
    assert!(!first.contains("<form"), "{first}");
    // Before the first word and after the last there is nothing.
    let (status, _) = reader.page(&format!("{}/history?at=99&show=text", base(&note))).await;
    assert_eq!(status, StatusCode::OK, "the nearest moment is shown");
}

async fn a_state_gets_a_name_once(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, RAPPORTEUR, &note).await;
    writer.add_paragraph("Opened at nine.").await;
    let (rapporteur, observer) = (world.sign_in(RAPPORTEUR).await, world.sign_in(OBSERVER).await);
    let path = format!("{}/versions", base(&note));
    let named = rapporteur.post(&path, &[("at", "1"), ("name", "After the opening")]).await;
    assert_eq!(named.status(), StatusCode::SEE_OTHER);

    let long = "x".repeat(201);
    for (at, name) in [("1", "After the opening"), ("1", "  "), ("1", long.as_str()), ("7", "Another")] {
        let refused = rapporteur.post(&path, &[("at", at), ("name", name)]).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let page = refused.text().await.unwrap();
        assert!(page.contains(r#"role="alert""#) && page.contains(&format!("value=\"{name}\"")), "{name} is not lost");
    }
    let unreadable = rapporteur.post(&path, &[("at", "soon"), ("name", "x")]).await;
    assert_eq!(unreadable.status(), StatusCode::BAD_REQUEST);
    let forbidden = observer.post(&path, &[("at", "1"), ("name", "Mine")]).await;
    assert_eq!(forbidden.status(), StatusCode::FORBIDDEN);

    let (_, page) = observer.page(&format!("{}/history", base(&note))).await;
    assert!(page.contains("After the opening") && !page.contains("Mine"));
    let (_, record) = rapporteur.page("/meetings/sample-a/record").await;
    assert!(record.contains("After the opening"), "the record knows of it");
}

async fn an_earlier_text_comes_back_to_everybody(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, RAPPORTEUR, &note).await;
    for words in ["One.", "Two.", "Three."] {
        writer.add_paragraph(words).await;
    }
    writer.remove_paragraph(1).await;
    writer.remove_paragraph(0).await;
    let mut reader = Writer::join(&world, OBSERVER, &note).await;
    reader.reads_paragraphs(1).await;

    let (rapporteur, observer) = (world.sign_in(RAPPORTEUR).await, world.sign_in(OBSERVER).await);
    let path = format!("{}/back", base(&note));
    let forbidden = observer.post(&path, &[("at", "3")]).await;
    assert_eq!(forbidden.status(), StatusCode::FORBIDDEN);
    let (_, then) = rapporteur.page(&format!("{}/history?at=3", base(&note))).await;
    assert_eq!(then.matches(r#"name="only""#).count(), 2, "both that are gone are offered");

    let passage = rapporteur.post(&path, &[("at", "3"), ("only", "1")]).await;
    assert_eq!(passage.status(), StatusCode::SEE_OTHER);
    reader.reads_paragraphs(2).await;
    let whole = rapporteur.post(&path, &[("at", "3")]).await;
    assert_eq!(whole.status(), StatusCode::SEE_OTHER);
    reader.reads_paragraphs(3).await;
    let text = shown(&observer, &note, "").await;
    let order: Vec<usize> =
        ["One.", "Two.", "Three."].iter().map(|words| text.find(words).expect("it is back")).collect();
    assert!(order.is_sorted(), "{text}");

    let again = rapporteur.post(&path, &[("at", "3")]).await;
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY, "it says that already");
    let never = rapporteur.post(&path, &[("at", "99")]).await;
    assert_eq!(never.status(), StatusCode::UNPROCESSABLE_ENTITY);
    // Nothing of what was written in between has gone from the history.
    assert!(!shown(&observer, &note, "?at=5").await.contains("One."));
}

async fn nobody_is_named_for_what_was_written_under_the_rule(world: World) {
    let note = a_note(&world).await;
    let (session, programme) = (world.plenary().await, world.programme().await);
    let item = programme.items.iter().find(|item| item.note.as_ref() == Some(&note)).expect("its item").id.clone();
    let facilitator = world.sign_in(FACILITATOR).await;
    let base_of_session = format!("/meetings/sample-a/sessions/{session}");
    let act = async |act: &str, id: &str| {
        let fields = [("act", act), ("item", item.as_str()), ("command", id)];
        let (status, text) = facilitator.act(&format!("{base_of_session}/acts"), &fields).await;
        assert_eq!(status, StatusCode::OK, "{act}: {text}");
    };
    act("start_session", "rule-1").await;
    act("start", "rule-2").await;
    let mut writer = Writer::join(&world, DELEGATE, &note).await;
    writer.add_paragraph("Said to all.").await;
    // In one go with what was written before, as far as the pause between them says.
    world.clock.forward(30);
    act("chatham_on", "rule-3").await;
    world.clock.forward(10);
    writer.add_paragraph("Said in confidence.").await;
    for email in [OBSERVER, RAPPORTEUR, FACILITATOR] {
        let reader = world.sign_in(email).await;
        let (_, page) = reader.page(&format!("{}/history?show=authors", base(&note))).await;
        let (_, main) = page.split_once("<main").expect("the page");
        assert!(main.contains("Said in confidence."), "{email}: {main}");
        assert_eq!(main.matches("title=\"Delegate of Kenya\"").count(), 1, "{email}: one paragraph has an author");
        let (_, stretches) = main.split_once(r#"class="stretches""#).expect("who wrote when");
        assert_eq!(stretches.matches("Delegate of Kenya").count(), 1, "{email}: {stretches}");
        assert_eq!(stretches.matches("not attributed").count(), 1, "{email}: {stretches}");
    }
}

async fn a_note_of_one_meeting_is_not_found_in_another(world: World) {
    let note = a_note(&world).await;
    let (delegate, other) = (world.sign_in(DELEGATE).await, world.sign_in(OTHER_MECHANISM).await);
    let outsider = world.sign_in(OUTSIDER).await;
    for (person, path) in [
        (&delegate, format!("/meetings/midsa-sample/notes/{note}/history")),
        (&delegate, "/meetings/sample-a/notes/no-such-note/history".to_owned()),
        (&other, format!("/meetings/midsa-sample/notes/{note}/history")),
        (&outsider, format!("{}/history", base(&note))),
    ] {
        assert_eq!(person.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["versions", "back"] {
        let answer = outsider.post(&format!("{}/{path}", base(&note)), &[("at", "1"), ("name", "x")]).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
}
