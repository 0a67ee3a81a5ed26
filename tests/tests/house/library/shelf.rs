//! What the library's stories put on its shelves, and how they look at it.

use entente_domain::{
    clock::{Chance as _, Moment},
    ids::{DocumentId, MeetingId, ParaId},
    meeting::Visibility,
};
use entente_drafting::{
    model::{Content, Document, DocumentState, ParaKind, Revision},
    text::{self, Inline, Run},
};
use entente_store::{
    documents::{self, Mark},
    library::Source,
};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::{
    silence::hall,
    world::{Person, World},
};

/// A page of results, with the words as they are typed.
pub async fn page_of(person: &Person, typed: &str) -> String {
    let query: String = url_encoded(typed);
    let (status, page) = person.page(&format!("/library?q={query}")).await;
    assert_eq!(status, StatusCode::OK, "{typed}");
    plain(&page)
}

/// Without the marks that views put between texts.
pub fn plain(page: &str) -> String {
    page.replace("<!>", "")
}

pub fn url_encoded(words: &str) -> String {
    words
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02x}") })
        .collect()
}

pub async fn kept(world: &World, id: &str) -> Option<Source> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    entente_store::library::source(reader.link(), id).await.unwrap()
}

/// Some words in the middle of a paragraph, as a phrase.
pub fn words_of(document: &Document, number: &str) -> String {
    let para = document.paras.iter().find(|para| para.number == number).expect("a paragraph of that number");
    let words: Vec<String> = text::plain(&para.text).split_whitespace().skip(2).take(4).map(str::to_owned).collect();
    format!("\"{}\"", words.join(" "))
}

/// The chair puts the whole to the meeting.
pub async fn adopt(chair: &Person, document: &Document) {
    let (seen, command) = (document.version.to_string(), hall::command());
    let fields = [("command", command.as_str()), ("act", "adopt"), ("seen", seen.as_str()), ("wording", "So decided.")];
    let done = chair.post(&format!("{}/documents/{}/acts", hall::MEETING, document.id), &fields).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER, "{}", done.text().await.unwrap());
}

/// A document of one sentence that was adopted before anybody kept a library. Gives its id.
pub async fn shelved(world: &World, meeting: &str, visibility: Visibility, symbol: &str, words: &str) -> String {
    let id = || entente_service::machine::SystemChance.id(Moment::from_micros(0));
    let mut old = hall::document(world).await;
    let mut para = old.paras.iter().find(|para| para.kind == ParaKind::Operative).unwrap().clone();
    para.id = ParaId::new(id());
    para.text = vec![Inline::Run(Run { text: words.to_owned(), ..Run::default() })];
    para.number = "1".to_owned();
    old.id = DocumentId::new(id());
    old.meeting = MeetingId::new(meeting);
    old.symbol = symbol.to_owned();
    (old.visibility, old.state) = (visibility, DocumentState::Adopted);
    old.paras = vec![para];
    (old.proposals, old.positions) = (Vec::new(), Vec::new());
    let content = Content {
        symbol: old.symbol.clone(),
        title: old.title.clone(),
        language: old.language,
        paras: old.paras.clone(),
    };
    let content = serde_json::to_string(&content).unwrap();
    let revision = Revision {
        no: 1,
        label: "adopted".to_owned(),
        published_at: world.running.app.house.now(),
        by: None,
        hash: entente_service::secrets::hash(&content),
        note: String::new(),
    };
    old.revisions = vec![revision.clone()];
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let mark = Mark { at: world.running.app.house.now(), actor: None, party: None, done: &[] };
    documents::add(tx.link(), &old, &mark).await.unwrap();
    documents::add_revision(tx.link(), &old.id, &revision, &content).await.unwrap();
    tx.commit().await.unwrap();
    old.id.to_string()
}

/// Words of one paragraph, by language.
pub type Words<'w> = &'w [(&'w str, &'w str)];

/// A file of one text.
pub fn file(symbol: &str, paragraphs: &[(&str, Words<'_>)]) -> Vec<u8> {
    let mut languages: Vec<&str> =
        paragraphs.iter().flat_map(|(_, words)| words.iter().map(|(code, _)| *code)).collect();
    languages.sort_unstable();
    languages.dedup();
    let paragraphs: Vec<Value> = paragraphs
        .iter()
        .map(|(id, words)| {
            let words: serde_json::Map<String, Value> =
                words.iter().map(|(code, said)| ((*code).to_owned(), json!(said))).collect();
            json!({ "id": id, "designation": format!("para. {id}"), "words": words })
        })
        .collect();
    let text = json!({
        "symbol": symbol,
        "title": format!("A text called {symbol}"),
        "body": "A conference of States",
        "date": "2021-11-11",
        "url": "https://example.org/text",
        "languages": languages,
        "paragraphs": paragraphs,
    });
    serde_json::to_vec_pretty(&text).unwrap()
}
