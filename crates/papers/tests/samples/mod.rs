//! Papers that use everything the form has, in left-to-right, right-to-left and Chinese.

#![allow(dead_code, reason = "each test uses its part")]

pub mod outcome;
pub mod random;

use entente_papers::form::{
    Attribution, Block, Cell, Change, Comment, Direction, Image, Inline, Item, Kind, ListKind, Mark, Meta, Paper, Run,
    Style, Way,
};

fn text(text: &str, marks: &[Mark]) -> Inline {
    Inline::marked(text, marks.to_vec())
}

fn paragraph(content: Vec<Inline>) -> Block {
    Block::new(Kind::Paragraph { style: Style::Body, label: None, depth: 0, content })
}

fn labelled(label: &str, depth: u8, words: &str) -> Block {
    let kind = Kind::Paragraph {
        style: Style::Body,
        label: Some(label.to_owned()),
        depth,
        content: vec![Inline::plain(words)],
    };
    Block { anchor: Some(format!("para-{label}-{depth}")), ..Block::new(kind) }
}

fn item(checked: bool, blocks: Vec<Block>) -> Item {
    Item { checked, blocks }
}

fn cell(header: bool, columns: u32, rows: u32, words: &str) -> Cell {
    Cell { header, columns, rows, blocks: vec![Block::paragraph(words)] }
}

pub fn change(way: Way, author: &str) -> Change {
    Change { way, author: author.to_owned(), at: "2027-03-16T09:30:00Z".to_owned() }
}

pub fn run(words: &str, change: Option<Change>) -> Inline {
    Inline::Text(Run { text: words.to_owned(), change, ..Run::default() })
}

/// A dot of one pixel.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, b'I', b'D', b'A', b'T', 0x78, 0xDA, 0x63, 0x64, 0xF8, 0xCF,
    0x50, 0x0F, 0, 3, 0x86, 1, 0x80, 0x5A, 0x34, 0x7D, 0x6B, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60,
    0x82,
];

/// Headings, lists, tables, marks and a picture, with the words of one language.
pub fn plain(language: &str) -> Paper {
    let (title, words, name) = match language {
        "ar" => (
            "محضر الجلسة الأولى",
            "ناقش المشاركون مسارات الهجرة النظامية (GCM, الهدف 5) في 16 آذار/مارس 2027.",
            "الرئيس",
        ),
        "zh" => ("第一次会议记录", "与会者讨论了正常移民途径（《全球契约》目标5），并于2027年3月16日通过。", "主席"),
        "ru" => (
            "Отчёт о первом заседании",
            "Участники обсудили пути упорядоченной миграции — цель 5 Глобального договора.",
            "Председатель",
        ),
        _ => (
            "Summary of the first session",
            "Participants discussed pathways for regular migration & “objective 5” <GCM>.",
            "Chair",
        ),
    };
    let link = Mark::Link { href: "https://example.org/a?b=1&c=2".to_owned() };
    let blocks = vec![
        Block::heading(1, title),
        Block { by: Some(Attribution { text: format!("{name}, 14:02") }), ..Block::paragraph(words) },
        paragraph(vec![
            text("Bold", &[Mark::Strong]),
            text(" and ", &[]),
            text("italic ", &[Mark::Em]),
            text("both", &[Mark::Strong, Mark::Em]),
            text(", ", &[]),
            text("underlined", &[Mark::Underline]),
            text(" ", &[]),
            text("struck", &[Mark::Strike]),
            text(" ", &[]),
            text("let x = 1;", &[Mark::Code]),
            Inline::Break,
            text("a link", &[link]),
            text("  two  spaces\tand a tab\u{1}.", &[]),
        ]),
        Block::heading(2, words),
        Block::new(Kind::List {
            list: ListKind::Bullets,
            items: vec![
                item(false, vec![Block::paragraph(words)]),
                item(
                    false,
                    vec![
                        Block::paragraph(title),
                        Block::new(Kind::List {
                            list: ListKind::Numbers { start: 3 },
                            items: vec![
                                item(false, vec![Block::paragraph(words), Block::paragraph(words)]),
                                item(false, vec![]),
                            ],
                        }),
                    ],
                ),
            ],
        }),
        Block::new(Kind::List {
            list: ListKind::Tasks,
            items: vec![item(true, vec![Block::paragraph(name)]), item(false, vec![Block::paragraph(words)])],
        }),
        Block::new(Kind::Quote { blocks: vec![Block::paragraph(words), Block::paragraph(title)] }),
        Block::new(Kind::Table {
            rows: vec![
                vec![cell(true, 1, 1, name), cell(true, 2, 1, title)],
                vec![cell(false, 1, 2, words), cell(false, 1, 1, "1"), cell(false, 1, 1, "2")],
                vec![cell(false, 2, 1, words)],
                vec![],
            ],
        }),
        Block::new(Kind::Table { rows: vec![vec![cell(false, 1, 1, "alone")]] }),
        Block::new(Kind::Code { text: "fn main() {\n    println!(\"<&>\");\n}".to_owned() }),
        Block::new(Kind::Rule),
        Block::new(Kind::Image(Image {
            address: "/images/1".to_owned(),
            description: title.to_owned(),
            width: 40,
            height: 30,
            media_type: "image/png".to_owned(),
            bytes: PNG.to_vec(),
        })),
        Block::styled(Style::Small, words),
        Block::styled(Style::Decision, words),
        Block::new(Kind::PageBreak),
        Block::paragraph("Latin words in a paper of any language, and عربي within.").in_language("en"),
        Block::paragraph("هذه فقرة عربية في أي وثيقة."),
    ];
    Paper {
        language: language.to_owned(),
        direction: if language == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        organ: name.to_owned(),
        symbol: "GRCP/2027/SR.1".to_owned(),
        title: title.to_owned(),
        meta: vec![
            Meta { label: name.to_owned(), value: "Geneva, 16.03.2027".to_owned() },
            Meta { label: String::new(), value: words.to_owned() },
        ],
        header: title.to_owned(),
        footer: name.to_owned(),
        pages: "{page} / {pages}".to_owned(),
        blocks,
        comments: Vec::new(),
        made_at: "2027-03-16T10:00:00Z".to_owned(),
    }
}

/// What an outcome document needs: labels, anchors, tracked changes of several parties, comments.
pub fn tracked(language: &str) -> Paper {
    let inserted = |author: &str| Some(change(Way::Inserted, author));
    let deleted = |author: &str| Some(change(Way::Deleted, author));
    let commented = |words: &str, change: Option<Change>| {
        Inline::Text(Run { text: words.to_owned(), change, comments: vec![0], ..Run::default() })
    };
    let changed = |change: Change, words: &str| {
        let content = vec![run(words, Some(change.clone()))];
        let kind = Kind::Paragraph { style: Style::Body, label: None, depth: 0, content };
        Block { change: Some(change), ..Block::new(kind) }
    };
    let mut paper = plain(language);
    paper.comments = vec![Comment {
        author: "R & P".to_owned(),
        at: "2027-03-16T09:30:00Z".to_owned(),
        paragraphs: vec!["Agreed language.".to_owned(), "لغة متفق عليها".to_owned()],
    }];
    paper.blocks = vec![
        labelled("PP1", 0, "Recalling the Global Compact,"),
        Block::new(Kind::Paragraph {
            style: Style::Body,
            label: Some("1.".to_owned()),
            depth: 0,
            content: vec![
                run("States ", None),
                run("shall", deleted("Bali Process")),
                commented("should", inserted("Bali Process")),
                run(" cooperate ", None),
                commented("closely", None),
                run(" مع الشركاء", inserted("عملية الخرطوم")),
                run(".", None),
            ],
        }),
        labelled("(a)", 1, "in data;"),
        changed(change(Way::Inserted, "Puebla Process"), "A new paragraph."),
        labelled("(a) bis", 1, "in training;"),
        changed(change(Way::Deleted, "MIDWA"), "A paragraph nobody wants."),
        changed(change(Way::Inserted, "عملية الخرطوم"), "فقرة جديدة في النهاية."),
    ];
    paper
}
