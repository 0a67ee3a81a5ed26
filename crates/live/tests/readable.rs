//! What the editor writes can be read without it.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::*;
use entente_live::readable::{Block, Cell, Inline, Mark, MentionKind, Task, Undertaking, plain_text, readable};
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

/// An element whose attributes and paragraph are these.
fn block(txn: &mut TransactionMut<'_>, tag: &str, attributes: &[(&str, Any)], inside: &str) {
    let root = txn.get_or_insert_xml_fragment("prosemirror");
    let block = element(&root, txn, tag);
    for (name, value) in attributes {
        block.insert_attribute(txn, *name, value.clone());
    }
    let paragraph = element(&block, txn, "paragraph");
    words(&paragraph, txn, &[(inside, &[])]);
}

#[test]
fn decisions_and_undertakings_are_blocks_of_their_own() {
    let update = edit(&new_doc(), |txn| {
        block(txn, "decision", &[("id", "d1".into())], "The fund is continued.");
        let owner = [("owner", "Kenya and IOM".into()), ("party", "kenya".into())];
        block(txn, "action", &[&[("id", "a1".into()), ("due", "2028-02-29".into())], &owner[..]].concat(), "Draft it.");
        block(txn, "follow_up", &[("id", "f1".into()), ("done", true.into()), ("due", "2027-02-29".into())], "Report.");
    });
    assert_eq!(
        readable(&update),
        Some(vec![
            Block::Decision { id: "d1".into(), content: vec![paragraph("The fund is continued.")] },
            Block::Action(Undertaking {
                id: "a1".into(),
                owner: "Kenya and IOM".into(),
                party: Some("kenya".into()),
                due: Some("2028-02-29".into()),
                done: false,
                content: vec![paragraph("Draft it.")],
            }),
            Block::FollowUp(Undertaking {
                id: "f1".into(),
                owner: String::new(),
                party: None,
                due: None,
                done: true,
                content: vec![paragraph("Report.")],
            }),
        ])
    );
}

#[test]
fn two_blocks_never_have_one_id_whatever_was_written() {
    let update = edit(&new_doc(), |txn| {
        for id in ["same", "same", "<b>", ""] {
            block(txn, "decision", &[("id", id.into())], "It is so decided.");
        }
    });
    let read = || -> Vec<String> {
        let blocks = readable(&update).unwrap();
        blocks.into_iter().map(|block| if let Block::Decision { id, .. } = block { id } else { panic!() }).collect()
    };
    let ids = read();
    assert_eq!(ids[0], "same");
    assert!(ids[1..].iter().all(|id| id.starts_with("at-")), "{ids:?}");
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), 4, "{ids:?}");
    assert_eq!(ids, read(), "and they stay what they are");
}

#[test]
fn who_said_it_and_what_is_mentioned_are_read_and_the_chatham_house_rule_is_kept() {
    let update = edit(&new_doc(), |txn| {
        let root = txn.get_or_insert_xml_fragment("prosemirror");
        let line = element(&root, txn, "paragraph");
        let chip = |txn: &mut TransactionMut<'_>, tag: &str, attributes: &[(&str, &str)]| {
            let chip = element(&line, txn, tag);
            for (name, value) in attributes {
                chip.insert_attribute(txn, *name, *value);
            }
        };
        chip(txn, "speaker", &[("party", "kenya"), ("label", "Kenya")]);
        words(&line, txn, &[(" supports ", &[])]);
        chip(txn, "mention", &[("kind", "item"), ("id", "i5"), ("label", "5. Labour mobility")]);
        chip(txn, "mention", &[("kind", "planet"), ("id", "x"), ("label", "Mars")]);
        chip(txn, "speaker", &[("party", "peru"), ("label", "Peru"), ("unattributed", "true")]);
    });
    let said = |party: Option<&str>, label: &str, unattributed| Inline::Speaker {
        party: party.map(str::to_owned),
        label: label.into(),
        unattributed,
    };
    let content = vec![
        said(Some("kenya"), "Kenya", false),
        text(" supports "),
        Inline::Mention { kind: MentionKind::Item, id: "i5".into(), label: "5. Labour mobility".into() },
        text("Mars"),
        said(None, "", true),
    ];
    assert_eq!(readable(&update), Some(vec![Block::Paragraph { content }]));
}

#[test]
fn pictures_need_an_id_and_comments_may_overlap() {
    let thread = |id: &str| Any::from(std::collections::HashMap::from([("thread".to_owned(), Any::from(id))]));
    let update = edit(&new_doc(), |txn| {
        let root = txn.get_or_insert_xml_fragment("prosemirror");
        for id in ["p1", "../secret"] {
            let image = element(&root, txn, "image");
            image.insert_attribute(txn, "id", id);
            image.insert_attribute(txn, "alt", "The room");
            image.insert_attribute(txn, "width", 640_i64);
        }
        let line = element(&root, txn, "paragraph");
        let marks = [("comment--abc", thread("t2")), ("comment--xyz", thread("t1")), ("strong", on())];
        words(&line, txn, &[("both", &marks)]);
    });
    let marks = vec![Mark::Comment { thread: "t1".into() }, Mark::Comment { thread: "t2".into() }, Mark::Strong];
    assert_eq!(
        readable(&update),
        Some(vec![
            Block::Image { id: "p1".into(), alt: "The room".into(), width: 640, height: 0 },
            Block::Paragraph { content: vec![Inline::Text { text: "both".into(), marks }] },
        ])
    );
}

#[test]
fn what_is_no_node_hides_nothing() {
    let update = edit(&new_doc(), |txn| {
        let root = txn.get_or_insert_xml_fragment("prosemirror");
        for said in ["before", "behind"] {
            let line = element(&root, txn, "paragraph");
            words(&line, txn, &[(said, &[])]);
        }
    });
    // A client in JavaScript can put an array among paragraphs; here the first paragraph's bytes are made to say that it
    // is one.
    let whole = readable(&update).unwrap();
    let mut bent = update.clone();
    let element_of_two = [3, 9].into_iter().chain(*b"paragraph").collect::<Vec<u8>>();
    let at = bent.windows(element_of_two.len()).position(|bytes| bytes == element_of_two).unwrap();
    bent.splice(at..at + element_of_two.len(), [0]);
    let seen = readable(&bent).unwrap();
    assert_eq!(seen, whole[1..], "the first is gone, the second is there");
}
