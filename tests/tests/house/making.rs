//! What becomes of words: a card, a commitment, a proposal made of a note; and a card that is cited, which is found from
//! both ends.

use reqwest::StatusCode;

use super::{
    notes::{Writer, a_note},
    search::looking::caught_up,
    world::{DELEGATE, OUTSIDER, RAPPORTEUR, SECRETARIAT, World},
};

crate::stories!(words_of_a_note_become_something_else, a_card_is_found_where_it_is_cited);

const WORDS: &str = "Every border post keeps one officer on call for families who travel without papers.";
/// Of a mechanism that has no part in the meeting.
const ELSEWHERE: &str = "rcm@demo.example";
const CARD: &str = "sample-post-border";

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

async fn words_of_a_note_become_something_else(world: World) {
    let note = a_note(&world).await;
    let make = format!("/notes/{note}/make?lang=en");
    let delegate = world.sign_in(DELEGATE).await;
    let text = async |fields: &[(&str, &str)]| {
        let answer = delegate.post(&make, fields).await;
        assert_eq!(answer.status(), StatusCode::OK);
        answer.text().await.unwrap()
    };
    // A card: its kind, then its form with the words; nothing is stored before it is kept.
    let kinds = text(&[("as", "card"), ("text", WORDS)]).await;
    assert!(kinds.contains(WORDS) && kinds.contains("value=\"practice\"") && !kinds.contains("value=\"answer\""));
    let form = text(&[("as", "card"), ("text", WORDS), ("kind", "announcement")]).await;
    assert!(form.contains(WORDS) && form.contains(&format!("value=\"{note}\"")), "{form}");
    assert!(!delegate.page("/boards/drafts").await.1.contains("officer on call"));
    assert_eq!(delegate.post(&make, &[("as", "commitment"), ("text", WORDS)]).await.status(), StatusCode::FORBIDDEN);
    let answers = world.sign_in(SECRETARIAT).await;
    let commitment = answers.post(&make, &[("as", "commitment"), ("text", WORDS)]).await.text().await.unwrap();
    assert!(commitment.contains(WORDS) && commitment.contains("action=\"/follow-up/new\""), "{commitment}");
    let proposal = text(&[("as", "proposal"), ("text", WORDS)]).await;
    assert!(proposal.contains(WORDS), "{proposal}");

    // Kept, the card leads to the note and the note to the card, for those who may read both.
    let card = id();
    let fields = [
        ("id", card.as_str()),
        ("kind", "announcement"),
        ("home", "midsa"),
        ("act", "publish"),
        ("language", "en"),
        ("title", "One officer on call"),
        ("text", WORDS),
        ("themes", "health"),
        ("reach", "network"),
        ("note", note.as_str()),
    ];
    assert_eq!(delegate.post("/posts/new", &fields).await.status(), StatusCode::SEE_OTHER);
    let item = world.programme().await.items.into_iter().find(|item| item.note.as_ref() == Some(&note)).unwrap();
    let reading = format!("/meetings/sample-a/items/{}/note", item.id);
    let (_, page) = delegate.page(&format!("/posts/{card}?lang=en")).await;
    assert!(page.contains("Made of the note on") && page.contains(&reading), "{page}");
    let (_, page) = delegate.page(&format!("{reading}?lang=en")).await;
    assert!(page.contains("Made of this note") && page.contains(&format!("/posts/{card}")), "{page}");
    let outside = world.sign_in(ELSEWHERE).await;
    let (status, page) = outside.page(&format!("/posts/{card}?lang=en")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("One officer on call") && !page.contains("Made of the note on"), "{page}");

    // To whom the note does not exist it has no words, and nothing is made of it.
    let outsider = world.sign_in(OUTSIDER).await;
    let forms: [&[(&str, &str)]; 3] =
        [&[("as", "card"), ("text", WORDS)], &[("as", "commitment"), ("text", WORDS)], &[("as", "proposal")]];
    for fields in forms {
        assert_eq!(outsider.post(&make, fields).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(outside.post(&make, fields).await.status(), StatusCode::NOT_FOUND);
    }
    let other = id();
    let mut stolen = fields;
    (stolen[0].1, stolen[2].1) = (other.as_str(), "rcm");
    assert_eq!(outside.post("/posts/new", &stolen).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(outside.get(&format!("/posts/{other}")).await.status(), StatusCode::NOT_FOUND);
}

async fn a_card_is_found_where_it_is_cited(world: World) {
    let (delegate, outside) = (world.sign_in(DELEGATE).await, world.sign_in(ELSEWHERE).await);
    let address = format!("/posts/{CARD}?lang=en");
    assert!(delegate.page(&address).await.1.contains("Nowhere you can see."));
    // In a note of a meeting: for those who read the note.
    let note = a_note(&world).await;
    let words = format!("See https://entente.example/posts/{CARD} before Thursday.");
    Writer::join(&world, RAPPORTEUR, &note).await.add_paragraph(&words).await;
    caught_up(&world).await;
    let (_, page) = delegate.page(&address).await;
    assert!(page.contains("before Thursday") && page.contains("/note\""), "{page}");
    let (status, page) = outside.page(&address).await;
    assert_eq!(status, StatusCode::OK);
    assert!(!page.contains("before Thursday") && page.contains("Nowhere you can see."), "{page}");
    // On another card, until that is written anew without it.
    let citing = id();
    let text = format!("We do it like /posts/{CARD} at sea.");
    let fields = [
        ("id", citing.as_str()),
        ("kind", "announcement"),
        ("home", "rcm"),
        ("act", "publish"),
        ("language", "en"),
        ("title", "Like others, at sea"),
        ("text", text.as_str()),
        ("themes", "health"),
        ("reach", "network"),
    ];
    assert_eq!(outside.post("/posts/new", &fields).await.status(), StatusCode::SEE_OTHER);
    for person in [&delegate, &outside] {
        assert!(person.page(&address).await.1.contains("Like others, at sea"));
    }
    let mut anew = fields.to_vec();
    (anew[3].1, anew[6].1) = ("keep", "We do it otherwise.");
    anew.push(("version", "2"));
    assert_eq!(outside.post(&format!("/posts/{citing}/edit"), &anew).await.status(), StatusCode::SEE_OTHER);
    assert!(!outside.page(&address).await.1.contains("Like others, at sea"));
}
