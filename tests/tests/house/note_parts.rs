//! What stands in a note and beside it: pictures, comments, mentions.

use entente_domain::ids::NoteId;
use entente_live::wire::{self, Outgoing};
use reqwest::StatusCode;
use serde_json::Value;
use tokio_tungstenite::tungstenite::Message;

use super::world::{DELEGATE, FACILITATOR, OBSERVER, OUTSIDER, Person, RAPPORTEUR, TECHNICIAN, World, next};

crate::stories!(
    a_picture_is_taken_from_writers_and_shown_to_readers,
    what_is_no_picture_is_refused_in_words,
    comments_are_made_answered_changed_and_settled,
    comments_without_a_script,
    who_may_not_comment_is_refused_and_nobody_changes_the_words_of_others,
    everybody_who_has_the_note_open_hears_of_a_comment,
    a_mention_of_an_item_leads_to_it,
);

/// One red pixel.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xde, 0x00, 0x00, 0x00, 0x0c, 0x49,
    0x44, 0x41, 0x54, 0x08, 0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x18, 0xdd, 0x8d, 0xb0,
    0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

async fn a_note(world: &World) -> NoteId {
    let session = world.plenary().await;
    let programme = world.programme().await;
    programme.items_of(&session).find_map(|item| item.note.clone()).expect("a note")
}

async fn a_picture_is_taken_from_writers_and_shown_to_readers(world: World) {
    let to = format!("/notes/{}/attachments", a_note(&world).await);
    let delegate = world.sign_in(DELEGATE).await;
    let (status, body) = delegate.send(&to, PNG).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let kept: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((kept["width"].as_u64(), kept["height"].as_u64()), (Some(1), Some(1)));
    let at = format!("/attachments/{}", kept["id"].as_str().unwrap());

    let observer = world.sign_in(OBSERVER).await;
    let shown = observer.get(&at).await;
    assert_eq!(shown.status(), StatusCode::OK);
    assert_eq!(shown.headers()["content-type"], "image/png");
    assert_eq!(shown.headers()["cache-control"], "private, max-age=31536000, immutable");
    assert_eq!(shown.headers()["x-content-type-options"], "nosniff");
    assert!(shown.bytes().await.unwrap().starts_with(b"\x89PNG"));

    // Who may only read puts nothing in, and to others the picture does not exist.
    assert_eq!(observer.send(&to, PNG).await.0, StatusCode::FORBIDDEN);
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.send(&to, PNG).await.0, StatusCode::NOT_FOUND);
    assert_eq!(outsider.get(&at).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(world.visitor().get(&at).await.status(), StatusCode::NOT_FOUND);
}

async fn what_is_no_picture_is_refused_in_words(world: World) {
    let to = format!("/notes/{}/attachments", a_note(&world).await);
    let delegate = world.sign_in(DELEGATE).await;
    let svg: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    for (what, body) in [("svg", svg), ("nothing", b""), ("half", &PNG[..40]), ("huge", &vec![0; 12 * 1024 * 1024 + 2])]
    {
        let (status, said) = delegate.send(&to, body).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{what}: {said}");
        assert!(said.contains("Nothing was put in"), "{what}: {said}");
    }
}

async fn threads(person: &Person, to: &str) -> Value {
    let (status, body) = person.look(to).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    serde_json::from_str(&body).unwrap()
}

async fn comments_are_made_answered_changed_and_settled(world: World) {
    let to = format!("/notes/{}/comments", a_note(&world).await);
    let delegate = world.sign_in(DELEGATE).await;
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let open = [("act", "open"), ("comment", "t1"), ("quote", "the fund"), ("anchor", "[1,2]"), ("text", "Which one?")];
    // Sent twice it is one comment.
    for _ in 0..2 {
        assert_eq!(delegate.act(&to, &open).await.0, StatusCode::OK);
    }
    let reply = [("act", "reply"), ("thread", "t1"), ("comment", "c2"), ("text", "The trust fund.")];
    for _ in 0..2 {
        assert_eq!(rapporteur.act(&to, &reply).await.0, StatusCode::OK);
    }
    let edit = [("act", "edit"), ("comment", "c2"), ("text", "The multi-donor trust fund.")];
    assert_eq!(rapporteur.act(&to, &edit).await.0, StatusCode::OK);
    let read = threads(&delegate, &to).await;
    let thread = &read["threads"][0];
    assert_eq!(read["threads"].as_array().unwrap().len(), 1);
    assert_eq!((thread["quote"].as_str(), thread["anchor"].as_str()), (Some("the fund"), Some("[1,2]")));
    let comments = thread["comments"].as_array().unwrap();
    assert_eq!(comments.len(), 2);
    assert_eq!(comments[0]["name"], "Delegate of Kenya", "the party by the server's knowledge");
    assert_eq!((comments[0]["mine"].as_bool(), comments[1]["mine"].as_bool()), (Some(true), Some(false)));
    assert_eq!(comments[1]["text"], "The multi-donor trust fund.");
    assert_eq!(comments[1]["former"][0][0], "The trust fund.", "what it said before can be read");

    assert_eq!(delegate.act(&to, &[("act", "resolve"), ("thread", "t1")]).await.0, StatusCode::OK);
    assert_eq!(threads(&rapporteur, &to).await["threads"][0]["resolved"]["name"], "Delegate of Kenya");
    assert_eq!(rapporteur.act(&to, &[("act", "reopen"), ("thread", "t1")]).await.0, StatusCode::OK);
    assert!(threads(&delegate, &to).await["threads"][0]["resolved"].is_null());
    // An answer to what was settled takes it up again.
    delegate.act(&to, &[("act", "resolve"), ("thread", "t1")]).await;
    let again = [("act", "reply"), ("thread", "t1"), ("comment", "c3"), ("text", "Not quite.")];
    assert_eq!(rapporteur.act(&to, &again).await.0, StatusCode::OK);
    assert!(threads(&delegate, &to).await["threads"][0]["resolved"].is_null());
}

async fn comments_without_a_script(world: World) {
    let to = format!("/notes/{}/comments", a_note(&world).await);
    let delegate = world.sign_in(DELEGATE).await;
    let said =
        delegate.post(&to, &[("act", "open"), ("comment", "t1"), ("text", "Please check <b>the date</b>.")]).await;
    assert_eq!(said.status(), StatusCode::SEE_OTHER);
    assert_eq!(said.headers()["location"].to_str().unwrap(), format!("{to}#thread-t1"));
    let (_, page) = delegate.page(&to).await;
    assert!(page.contains("Please check &lt;b&gt;the date&lt;/b&gt;."), "{page}");
    // Under the note, too.
    let session = world.plenary().await;
    let item = world.programme().await.items_of(&session).find(|item| item.note.is_some()).unwrap().id.clone();
    let observer = world.sign_in(OBSERVER).await;
    let (_, room) = observer.page(&format!("/meetings/sample-a/sessions/{session}?item={item}")).await;
    assert!(room.contains("Please check &lt;b&gt;"));
    // What is refused is still in its field.
    let long = "x".repeat(4_001);
    let refused = delegate.post(&to, &[("act", "reply"), ("thread", "t1"), ("comment", "c2"), ("text", &long)]).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text().await.unwrap();
    assert!(page.contains(&long) && page.contains("4,000") | page.contains("4000"));
    let empty = delegate.post(&to, &[("act", "reply"), ("thread", "t1"), ("comment", "c2"), ("text", "  ")]).await;
    assert_eq!(empty.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(delegate.post(&to, &[("act", "dance")]).await.status(), StatusCode::BAD_REQUEST);
}

async fn who_may_not_comment_is_refused_and_nobody_changes_the_words_of_others(world: World) {
    let to = format!("/notes/{}/comments", a_note(&world).await);
    let open = |id| [("act", "open"), ("comment", id), ("text", "A word.")];
    let delegate = world.sign_in(DELEGATE).await;
    let technician = world.sign_in(TECHNICIAN).await;
    let observer = world.sign_in(OBSERVER).await;
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(delegate.act(&to, &open("t1")).await.0, StatusCode::OK);
    assert_eq!(technician.act(&to, &open("t2")).await.0, StatusCode::OK, "who may read may comment");
    assert_eq!(observer.act(&to, &open("t3")).await.0, StatusCode::FORBIDDEN);
    assert_eq!(outsider.act(&to, &open("t4")).await.0, StatusCode::NOT_FOUND);
    let read = threads(&observer, &to).await;
    assert_eq!((read["threads"].as_array().unwrap().len(), read["may_comment"].as_bool()), (2, Some(false)));
    let edit = [("act", "edit"), ("comment", "t1"), ("text", "Put into their mouth.")];
    assert_eq!(technician.act(&to, &edit).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    // A reader settles what they opened; the rest is for who may write.
    assert_eq!(technician.act(&to, &[("act", "resolve"), ("thread", "t1")]).await.0, StatusCode::FORBIDDEN);
    assert_eq!(technician.act(&to, &[("act", "resolve"), ("thread", "t2")]).await.0, StatusCode::OK);
    // The id of somebody else's thread is taken.
    assert_eq!(technician.act(&to, &open("t1")).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(threads(&delegate, &to).await["threads"][0]["comments"][0]["text"], "A word.");
}

async fn everybody_who_has_the_note_open_hears_of_a_comment(world: World) {
    let note = a_note(&world).await;
    let observer = world.sign_in(OBSERVER).await;
    let mut socket = observer.dial(&format!("/live/notes/{note}")).await;
    let facilitator = world.sign_in(FACILITATOR).await;
    let open = [("act", "open"), ("comment", "t1"), ("text", "A word.")];
    // The room is open once it has greeted.
    let heard = async |socket: &mut super::world::Socket, wanted: fn(&Outgoing) -> bool| loop {
        let Message::Binary(bytes) = next(socket).await else { panic!("the socket closed") };
        if wire::parse_outgoing(&bytes).is_some_and(|said| wanted(&said)) {
            break;
        }
    };
    heard(&mut socket, |said| matches!(said, Outgoing::Hello { .. })).await;
    assert_eq!(facilitator.act(&format!("/notes/{note}/comments"), &open).await.0, StatusCode::OK);
    heard(&mut socket, |said| matches!(said, Outgoing::News { about } if about == "comments")).await;
}

async fn a_mention_of_an_item_leads_to_it(world: World) {
    let session = world.plenary().await;
    let item = world.programme().await.items_of(&session).next().unwrap().id.clone();
    let delegate = world.sign_in(DELEGATE).await;
    let there = delegate.get(&format!("/meetings/sample-a/items/{item}")).await;
    assert_eq!(there.status(), StatusCode::SEE_OTHER);
    let to = there.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(to, format!("/meetings/sample-a/sessions/{session}?item={item}"));
    assert_eq!(delegate.get("/meetings/sample-a/items/nothing").await.status(), StatusCode::NOT_FOUND);
}
