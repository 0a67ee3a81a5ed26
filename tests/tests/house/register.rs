//! The register: what notes hold fast, wherever it stands, for those who may read the notes.

use entente_domain::{event::Event, meeting::Visibility};
use reqwest::StatusCode;

use super::{
    notes::{Writer, a_note},
    papers::happened,
    world::{DELEGATE, OBSERVER, OUTSIDER, RAPPORTEUR, World},
};

crate::stories!(what_notes_hold_fast_is_gathered, what_is_internal_is_in_nobodys_register);

const REGISTER: &str = "/meetings/sample-a/register";

async fn what_notes_hold_fast_is_gathered(world: World) {
    let note = a_note(&world).await;
    let reader = world.sign_in(OBSERVER).await;
    let (_, empty) = reader.page(REGISTER).await;
    assert!(empty.contains("No note holds a decision"), "{empty}");

    let mut writer = Writer::join(&world, RAPPORTEUR, &note).await;
    writer.add_block("decision", &[("id", "d1")], "Meet again next year.").await;
    writer.add_block("action", &[("id", "a1"), ("owner", "Kenya"), ("due", "2001-02-03")], "Send the report.").await;
    writer.add_block("action", &[("id", "a2"), ("owner", "MIDSA"), ("done", "true")], "Book the hall.").await;
    writer.add_block("follow_up", &[("id", "f1")], "=The trust fund.").await;

    let (status, page) = reader.page(REGISTER).await;
    assert_eq!(status, StatusCode::OK);
    for words in ["Meet again next year.", "Send the report.", "Kenya", "=The trust fund.", "overdue", "#block-a1"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("Book the hall."), "what is done is shown when asked for");
    let (_, all) = reader.page(&format!("{REGISTER}?done=1")).await;
    assert!(all.contains("Book the hall."));
    let (_, one) = reader.page(&format!("{REGISTER}?owner=MIDSA&done=1")).await;
    assert!(one.contains("Book the hall.") && !one.contains("Send the report."));

    let table = reader.get(&format!("{REGISTER}.csv")).await;
    assert_eq!(table.headers()["content-type"], "text/csv; charset=utf-8");
    let table = table.text().await.unwrap();
    assert!(table.contains("action,Send the report.,Kenya,2001-02-03,,"), "{table}");
    assert!(table.contains("'=The trust fund."), "no formula leaves the house: {table}");
}

async fn what_is_internal_is_in_nobodys_register(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, RAPPORTEUR, &note).await;
    writer.add_block("decision", &[("id", "d1")], "Between us.").await;
    let item = world.programme().await.items.iter().find(|item| item.note.as_ref() == Some(&note)).unwrap().clone();
    let internal = entente_domain::meeting::Item { visibility: Visibility::Internal, ..item };
    happened(&world, Event::ItemAdded { item: internal }).await;

    let (delegate, rapporteur) = (world.sign_in(DELEGATE).await, world.sign_in(RAPPORTEUR).await);
    assert!(!delegate.page(REGISTER).await.1.contains("Between us."));
    assert!(rapporteur.page(REGISTER).await.1.contains("Between us."));
    let outsider = world.sign_in(OUTSIDER).await;
    for path in [REGISTER.to_owned(), format!("{REGISTER}.csv")] {
        assert_eq!(outsider.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
}
