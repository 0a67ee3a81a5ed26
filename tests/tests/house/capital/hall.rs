//! A delegation and its capital in the sample meeting: how it is asked, and what a test looks at.

use entente_domain::{
    clock::{Chance as _, Moment},
    ids::{MeetingId, PartyId},
};
use entente_drafting::{
    capital::{Answer, Ask},
    model::{Document, Para},
    text,
};
use entente_store::{capital as kept, documents, sessions};
use reqwest::StatusCode;

use crate::world::{DELEGATE, Person, World};

pub const MEETING: &str = "/meetings/sample-a";

pub fn command() -> String {
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

pub async fn document(world: &World) -> Document {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = documents::of_meeting(reader.link(), &MeetingId::new("sample-a")).await.unwrap();
    all.into_iter().next().expect("the demonstration brings a document")
}

pub fn numbered<'d>(document: &'d Document, number: &str) -> &'d Para {
    document.paras.iter().find(|para| para.number == number).expect("a paragraph of that number")
}

pub fn base(document: &Document) -> String {
    format!("{MEETING}/documents/{}", document.id)
}

pub async fn kenya(world: &World) -> PartyId {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = entente_store::meetings::parties(reader.link(), &MeetingId::new("sample-a")).await.unwrap();
    all.into_iter().find(|party| party.country.as_deref() == Some("KEN")).expect("Kenya").id
}

/// What Kenya has asked, oldest first.
pub async fn asks(world: &World) -> Vec<Ask> {
    let party = kenya(world).await;
    let mut reader = world.running.app.house.database.read().await.unwrap();
    kept::of_party(reader.link(), &MeetingId::new("sample-a"), &party).await.unwrap()
}

pub async fn answers(world: &World, ask: &Ask) -> Vec<Answer> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    kept::answers(reader.link(), &ask.id).await.unwrap()
}

pub async fn mails(world: &World) -> Vec<sessions::Mail> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    sessions::recent_mail(reader.link()).await.unwrap()
}

/// Asks in Kenya's name about paragraphs by their numbers.
pub async fn ask(world: &World, person: &Person, numbers: &[&str], more: &[(&str, &str)]) -> (StatusCode, String) {
    let document = document(world).await;
    let paras: Vec<String> = numbers.iter().map(|number| numbered(&document, number).id.to_string()).collect();
    let (party, command) = (kenya(world).await.to_string(), command());
    let mut fields = vec![
        ("command", command.as_str()),
        ("party", party.as_str()),
        ("life", "48"),
        ("note", "Can we live with the second sentence?"),
        ("language", "en"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    fields.extend(paras.iter().map(|para| ("para", para.as_str())));
    let answer = person.post(&format!("{}/capital", base(&document)), &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

/// The path behind a link that a page shows.
pub fn link_in(page: &str) -> String {
    let at = page.find("/capital/").and_then(|_| page.find("id=\"link\"")).expect("the link is shown");
    let rest = &page[at..];
    let from = rest.find("/capital/").expect("a link");
    rest[from..].split('<').next().unwrap().to_owned()
}

/// Asks as Kenya's delegate, and gives the path of the link.
pub async fn asked(world: &World, numbers: &[&str]) -> (Person, String) {
    let delegate = world.sign_in(DELEGATE).await;
    let (status, page) = ask(world, &delegate, numbers, &[]).await;
    assert_eq!(status, StatusCode::OK, "{}", notice(&page));
    (delegate, link_in(&page))
}

/// Sends an answer, as the form behind the link does: `more` are its fields beside who answers.
pub async fn say(world: &World, path: &str, more: &[(&str, &str)]) -> (StatusCode, String) {
    let director = world.visitor();
    let sheet = director.page(path).await.1;
    let (command, seen) = (command(), field(&sheet, "seen"));
    let of: Vec<(String, String)> = (0..8)
        .map(|place| format!("of-{place}"))
        .filter(|name| sheet.contains(&format!("name=\"{name}\"")))
        .map(|name| {
            let value = field(&sheet, &name);
            (name, value)
        })
        .collect();
    let mut fields = vec![
        ("command", command.as_str()),
        ("seen", seen.as_str()),
        ("name", "A. Wanjiku"),
        ("office", "Director, Ministry of the Interior"),
    ];
    fields.extend(of.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    let answer = director.post(path, &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

/// The value of a hidden field.
pub fn field(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no field {name}"));
    page[at..].split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

pub fn notice(page: &str) -> String {
    let at = page.find("class=\"errors\"").or_else(|| page.find("data-kind=\"refusal\""));
    at.map_or_else(|| page.chars().take(300).collect(), |at| page[at..].chars().take(500).collect())
}

/// A paragraph's words with others in place of some.
pub fn changed(para: &Para, from: &str, to: &str) -> String {
    let words = text::write(&para.text);
    assert!(words.contains(from), "{words}");
    words.replace(from, to)
}

/// Writes a document's new state past every rule, as negotiation elsewhere would have left it.
pub async fn put(world: &World, before: &Document, after: &Document) {
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let mark = documents::Mark { at: world.running.app.house.now(), actor: None, party: None, done: &[] };
    documents::save(tx.link(), before, after, &mark).await.unwrap();
    tx.commit().await.unwrap();
}
