//! Markdown written and read back is the same text.

use entente_papers::{
    form::{Block, Cell, Inline, Item, Kind, ListKind, Mark, Style},
    markdown::{of_blocks, read},
};

fn paragraph(content: Vec<Inline>) -> Block {
    Block::new(Kind::Paragraph { style: Style::Body, label: None, depth: 0, content })
}

fn list(list: ListKind, items: Vec<Vec<Block>>) -> Block {
    let items = items.into_iter().map(|blocks| Item { checked: false, blocks }).collect();
    Block::new(Kind::List { list, items })
}

#[track_caller]
fn comes_back(blocks: &[Block]) {
    let written = of_blocks(blocks);
    assert_eq!(read(&written), blocks, "{written}");
}

#[test]
fn words_that_look_like_signs_stay_words() {
    for words in [
        "*not* _marked_ ~~at~~ `all`",
        "# no heading",
        "1. no list",
        "12) no list",
        "- no point",
        "+ no point",
        "> no quote",
        "=====",
        "---",
        "a | b [c](d) <b>e</b> &amp; \\ $f$",
        "![x](y)",
        "فقرة عربية: 5. الأول",
        "第一，（目标5）",
        "Цель № 5 — «миграция»",
        "https://example.org/a_b_c",
    ] {
        comes_back(&[Block::paragraph(words)]);
        comes_back(&[list(ListKind::Bullets, vec![vec![Block::paragraph(words)]])]);
        comes_back(&[Block::heading(3, words)]);
    }
}

#[test]
fn marks_come_back_as_they_were() {
    let marked = |text: &str, marks: &[Mark]| Inline::marked(text, marks.to_vec());
    let link = Mark::Link { href: "https://example.org/a(b)?c=d&e".to_owned() };
    comes_back(&[paragraph(vec![
        marked("a", &[Mark::Strong]),
        marked("b", &[Mark::Strong, Mark::Em]),
        marked("c", &[Mark::Em]),
        marked(" d ", &[Mark::Underline]),
        marked("(e)", &[Mark::Strong]),
        marked("f", &[]),
        marked("我", &[Mark::Strong]),
        marked("们", &[Mark::Strike]),
        marked("x | `y` <z>", &[Mark::Code]),
        marked(" ", &[]),
        marked("plain code", &[Mark::Code]),
        Inline::Break,
        marked("here", std::slice::from_ref(&link)),
        marked(" and ", &[]),
        marked("there", &[link, Mark::Strong]),
    ])]);
}

#[test]
fn boxes_come_back_inside_one_another() {
    let words = || Block::paragraph("words");
    let cell = |header, text: &str| Cell { header, columns: 1, rows: 1, blocks: vec![Block::paragraph(text)] };
    comes_back(&[
        Block::heading(1, "One"),
        list(
            ListKind::Numbers { start: 3 },
            vec![vec![words(), words()], vec![words(), list(ListKind::Bullets, vec![vec![words()], vec![words()]])]],
        ),
        list(ListKind::Bullets, vec![vec![words()]]),
        Block::new(Kind::List {
            list: ListKind::Tasks,
            items: vec![Item { checked: true, blocks: vec![words()] }, Item { checked: false, blocks: vec![words()] }],
        }),
        Block::new(Kind::Quote { blocks: vec![words(), list(ListKind::Bullets, vec![vec![words()]])] }),
        Block::new(Kind::Table {
            rows: vec![vec![cell(true, "a"), cell(true, "b|c")], vec![cell(false, "1"), cell(false, "2")]],
        }),
        Block::new(Kind::Code { text: "```\n  <code>\n".trim_end().to_owned() }),
        Block::new(Kind::Rule),
        words(),
    ]);
}

#[test]
fn nothing_but_the_form_comes_in() {
    let read = |text: &str| serde_json::to_string(&read(text)).unwrap();
    assert!(!read("<script>alert(1)</script>\n\n<b onclick=x>y</b>").contains("script"));
    assert!(!read("[x](javascript:alert)").contains("javascript"));
    assert!(read("[x](javascript:alert) y").contains("x"));
    // As deep as anybody likes, without end of the stack.
    let deep = "> ".repeat(20_000) + "down";
    assert!(read(&deep).contains("down"));
}
