//! What the editor writes can be read without it.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::*;
use entente_live::readable::{Block, Cell, Inline, Mark, Task, plain_text, readable};
use entente_live::seat::Access;
use entente_live::wire;
use yrs::types::Attrs;
use yrs::{
    Any, Text as _, TransactionMut, WriteTxn as _, Xml as _, XmlElementPrelim, XmlElementRef, XmlFragment,
    XmlTextPrelim,
};

fn element(parent: &impl XmlFragment, txn: &mut TransactionMut<'_>, tag: &str) -> XmlElementRef {
    parent.push_back(txn, XmlElementPrelim::empty(tag))
}

fn words(parent: &XmlElementRef, txn: &mut TransactionMut<'_>, runs: &[(&str, &[(&str, Any)])]) {
    let text = parent.push_back(txn, XmlTextPrelim::new(""));
    let mut at = 0;
    for (run, marks) in runs {
        let attributes: Attrs = marks.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
        text.insert_with_attributes(txn, at, run, attributes);
        at += run.encode_utf16().count() as u32;
    }
}

fn on() -> Any {
    Any::from(std::collections::HashMap::<String, Any>::new())
}

fn link(href: &str) -> Any {
    Any::from(std::collections::HashMap::from([("href".to_owned(), Any::from(href))]))
}

/// One of everything.
fn write_everything(txn: &mut TransactionMut<'_>) {
    let root = txn.get_or_insert_xml_fragment("prosemirror");
    let heading = element(&root, txn, "heading");
    heading.insert_attribute(txn, "level", 2_i64);
    words(&heading, txn, &[("Financing 𝄞", &[])]);
    let paragraph = element(&root, txn, "paragraph");
    words(
        &paragraph,
        txn,
        &[
            ("Plain, ", &[]),
            ("strong and slanted", &[("strong", on()), ("em", on())]),
            ("a page", &[("link", link("https://example.org/a"))]),
            ("a trap", &[("link", link("javascript:alert(1)"))]),
        ],
    );
    element(&paragraph, txn, "hard_break");
    words(&paragraph, txn, &[("next line", &[("underline", on()), ("strike", on()), ("code", on())])]);
    let list = element(&root, txn, "ordered_list");
    list.insert_attribute(txn, "order", 3_i64);
    let item = element(&list, txn, "list_item");
    let inside = element(&item, txn, "paragraph");
    words(&inside, txn, &[("third", &[])]);
    let nested = element(&item, txn, "bullet_list");
    let nested_item = element(&nested, txn, "list_item");
    let nested_inside = element(&nested_item, txn, "paragraph");
    words(&nested_inside, txn, &[("dot", &[])]);
    let tasks = element(&root, txn, "task_list");
    for (text, checked) in [("done", true), ("open", false)] {
        let task = element(&tasks, txn, "task_item");
        task.insert_attribute(txn, "checked", checked);
        let inside = element(&task, txn, "paragraph");
        words(&inside, txn, &[(text, &[])]);
    }
    let quote = element(&root, txn, "blockquote");
    let inside = element(&quote, txn, "paragraph");
    words(&inside, txn, &[("quoted", &[])]);
    let table = element(&root, txn, "table");
    let row = element(&table, txn, "table_row");
    for tag in ["table_header", "table_cell"] {
        let cell = element(&row, txn, tag);
        cell.insert_attribute(txn, "colspan", 2_i64);
        let inside = element(&cell, txn, "paragraph");
        words(&inside, txn, &[(tag, &[])]);
    }
    let code = element(&root, txn, "code_block");
    words(&code, txn, &[("let x;\nlet y;", &[])]);
    element(&root, txn, "horizontal_rule");
    let later = element(&root, txn, "callout");
    let inside = element(&later, txn, "paragraph");
    words(&inside, txn, &[("from a later editor", &[])]);
}

fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned(), marks: Vec::new() }
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph { content: vec![text(words)] }
}

fn everything() -> Vec<Block> {
    let marked = |words: &str, marks: Vec<Mark>| Inline::Text { text: words.to_owned(), marks };
    let cell = |words: &str, is_header| Cell { is_header, columns: 2, rows: 1, content: vec![paragraph(words)] };
    vec![
        Block::Heading { level: 2, content: vec![text("Financing 𝄞")] },
        Block::Paragraph {
            content: vec![
                text("Plain, "),
                marked("strong and slanted", vec![Mark::Strong, Mark::Em]),
                marked("a page", vec![Mark::Link { href: "https://example.org/a".into() }]),
                text("a trap"),
                Inline::HardBreak,
                marked("next line", vec![Mark::Underline, Mark::Strike, Mark::Code]),
            ],
        },
        Block::OrderedList {
            start: 3,
            items: vec![vec![paragraph("third"), Block::BulletList { items: vec![vec![paragraph("dot")]] }]],
        },
        Block::TaskList {
            items: vec![
                Task { checked: true, content: vec![paragraph("done")] },
                Task { checked: false, content: vec![paragraph("open")] },
            ],
        },
        Block::Blockquote { content: vec![paragraph("quoted")] },
        Block::Table { rows: vec![vec![cell("table_header", true), cell("table_cell", false)]] },
        Block::CodeBlock { text: "let x;\nlet y;".into() },
        Block::HorizontalRule,
        paragraph("from a later editor"),
    ]
}

#[test]
fn one_of_everything_is_read() {
    let update = edit(&new_doc(), write_everything);
    assert_eq!(readable(&update), Some(everything()));
    assert!(plain_text(&everything()).starts_with("Financing 𝄞\nPlain, strong and slanted"));
}

#[test]
fn what_is_not_a_text_is_not_read() {
    assert_eq!(readable(&[1, 2, 3]), None);
    assert_eq!(readable(&[0, 0]), Some(Vec::new()));
}

#[tokio::test]
async fn a_note_is_read_the_same_whether_it_is_open_or_not() {
    let (rooms, _) = rooms();
    assert_eq!(rooms.read(&note()).await.unwrap(), Some(Vec::new()));
    assert_eq!(rooms.open_rooms(), 0, "reading opens no room");
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let update = edit(&amina.doc, write_everything);
    amina.send(wire::update(&update)).await;
    amina.until("stored", |client| client.acked == 1).await;
    assert_eq!(rooms.read(&note()).await.unwrap(), Some(everything()));
    drop(amina);
    until("closed", || rooms.open_rooms() == 0).await;
    assert_eq!(rooms.read(&note()).await.unwrap(), Some(everything()));
}
