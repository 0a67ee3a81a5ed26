//! An outcome document with everything such a text can have.

use entente_papers::form::{Block, Change, Comment, Inline, Kind, Mark, Paper, Part, Run, Style, Way};

use super::{change, plain, run};

fn words(language: &str) -> [&'static str; 4] {
    match language {
        "ar" => ["إذ تشير إلى الاتفاق العالمي،", "التعاون الوثيق", "في مجال البيانات؛", "المرفق"],
        "zh" => ["回顾《全球契约》，", "应密切合作", "在数据方面；", "附件"],
        "ru" => ["ссылаясь на Глобальный договор,", "следует тесно сотрудничать", "в области данных;", "Приложение"],
        _ => ["Recalling the Global Compact,", "should cooperate closely", "in data;", "Annex"],
    }
}

fn paragraph(part: Part, label: &str, depth: u8, anchor: &str, content: Vec<Inline>) -> Block {
    let label = (!label.is_empty()).then(|| label.to_owned());
    let style = if part == Part::Footnote { Style::Small } else { Style::Body };
    let anchor = (!anchor.is_empty()).then(|| anchor.to_owned());
    Block { anchor, part, ..Block::new(Kind::Paragraph { style, label, depth, content }) }
}

fn whole(change: Change, label: &str, text: &str) -> Block {
    let block = paragraph(Part::Main, label, 0, &format!("p-{label}"), vec![run(text, Some(change.clone()))]);
    Block { change: Some(change), ..block }
}

/// With changes of three parties, brackets, comments, a move, notes and an annex.
pub fn paper(language: &str) -> Paper {
    let [recalling, cooperate, data, annex] = words(language);
    let inserted = |author: &str| change(Way::Inserted, author);
    let deleted = |author: &str| change(Way::Deleted, author);
    let strong = |text: &str| Inline::marked(text, vec![Mark::Strong]);
    let commented = |text: &str, change: Change, place: usize| {
        Inline::Text(Run { text: text.to_owned(), change: Some(change), comments: vec![place], ..Run::default() })
    };
    let comment = |author: &str, text: &str| Comment {
        author: author.to_owned(),
        at: "2027-03-16T09:30:00Z".to_owned(),
        paragraphs: vec![text.to_owned()],
    };
    let mut paper = plain(language);
    paper.comments = vec![
        comment("Bali Process", "As in paragraph 12 of the Compact."),
        comment("عملية الخرطوم", "لغة متفق عليها"),
        comment("Chair", "Of the document as a whole."),
    ];
    let in_part = |part: Part, block: Block| Block { part, ..block };
    let moved = |way: Way| Block { moved: Some("m".to_owned()), ..whole(change(way, "PIDC"), "", data) };
    paper.blocks = vec![
        in_part(Part::Preamble, Block::paragraph(recalling)),
        paragraph(
            Part::Preamble,
            "PP1",
            0,
            "pp-1",
            vec![
                Inline::marked(recalling, vec![Mark::Em]),
                run("¹ ", None),
                commented("and its 23 objectives,", inserted("Bali Process"), 0),
            ],
        ),
        paragraph(Part::Preamble, "PP2", 0, "pp-2", vec![strong("["), run(recalling, None), strong("]")]),
        Block::heading(1, cooperate),
        paragraph(
            Part::Main,
            "1.",
            0,
            "op-1",
            vec![
                run("States ", None),
                run("shall ", Some(deleted("Bali Process"))),
                commented("should ", inserted("Bali Process"), 1),
                run(cooperate, None),
                Inline::Break,
                run(" مع الشركاء", Some(inserted("عملية الخرطوم"))),
                run(":", None),
            ],
        ),
        paragraph(Part::Main, "(a)", 1, "op-1-a", vec![run(data, None)]),
        paragraph(Part::Main, "(i)", 2, "op-1-a-i", vec![run(data, None)]),
        paragraph(
            Part::Main,
            "(b)",
            1,
            "op-1-b",
            vec![
                strong("["),
                Inline::marked("of any kind", vec![Mark::Em, Mark::Underline]),
                strong(" (MIDWA, PIDC)]"),
            ],
        ),
        Block::heading(2, data),
        moved(Way::Deleted),
        whole(inserted("Puebla Process"), "1 bis.", "A new paragraph."),
        whole(deleted("MIDWA"), "2.", "A paragraph nobody wants."),
        Block {
            change: Some(inserted("Chair")),
            ..paragraph(Part::Main, "3.", 0, "op-3", vec![run("First half. ", None)])
        },
        paragraph(Part::Main, "4.", 0, "op-4", vec![run("Second half.", None)]),
        moved(Way::Inserted),
        in_part(Part::Annex, Block::heading(1, annex)),
        in_part(Part::Annex, Block::paragraph(data)),
        in_part(Part::Annex, Block::heading(1, annex)),
        paragraph(Part::Annex, "1.", 0, "annex-1", vec![run(data, None)]),
        paragraph(Part::Footnote, "1", 0, "note-1", vec![run("General Assembly resolution 73/195.", None)]),
        paragraph(Part::Footnote, "2", 0, "note-2", vec![run("Referred to nowhere.", None)]),
    ];
    paper
}
