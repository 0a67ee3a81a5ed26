//! Pages are set in every language of the house, and what no font has is said.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_papers::{
    Print as _, Unwritten,
    form::{Block, Change, Direction, Inline, Kind, Mark, Paper, Run, Style, Way},
};
use entente_print::Press;

fn paper(language: &str, words: &str) -> Paper {
    let marked =
        vec![Inline::marked(words, vec![Mark::Strong, Mark::Em]), Inline::Break, Inline::plain("#let \"x\" = \\ [y]")];
    Paper {
        language: language.to_owned(),
        direction: if language == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        title: words.to_owned(),
        organ: words.to_owned(),
        pages: "{page} / {pages}".to_owned(),
        blocks: vec![
            Block::heading(1, words),
            Block::new(Kind::Paragraph { style: Style::Body, label: Some("1.".to_owned()), depth: 1, content: marked }),
            Block::new(Kind::Code { text: "#image(\"/etc/passwd\")".to_owned() }),
        ],
        ..Paper::default()
    }
}

#[test]
fn latin_cyrillic_greek_and_arabic_need_no_font_of_the_system() {
    let nowhere = tempfile::tempdir().unwrap();
    let press = Press::new(Some(nowhere.path().to_owned()));
    for (language, words) in [
        ("en", "Pathways for regular migration"),
        ("fr", "Compte rendu : « œuvre » — État n° 5"),
        ("es", "¿Qué se decidió? El año próximo"),
        ("ru", "Отчёт о заседании № 5"),
        ("ar", "محضر الجلسة الأولى، ٥ قرارات"),
        ("el", "Διάλογος"),
    ] {
        let pdf = press.print(&paper(language, words)).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{language}");
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.contains("/StructTreeRoot") && text.contains("/Lang"), "{language}: pages are tagged");
    }
}

#[test]
fn chinese_is_set_with_a_font_or_refused_by_its_letters() {
    match Press::new(None).print(&paper("zh", "第一次会议记录")) {
        Ok(pdf) => assert!(pdf.starts_with(b"%PDF-")),
        Err(Unwritten::NoFont { letters }) => assert!(letters.contains('议'), "{letters}"),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn signs_without_a_font_are_named_and_letters_refused() {
    let press = Press::new(None);
    // A private letter: no font has it, and nothing says what it is; it is named, not shown as a box.
    assert!(press.print(&paper("en", "a \u{F8F0} b")).unwrap().starts_with(b"%PDF-"));
    assert!(press.print(&paper("en", "controls \u{0}\u{1}\u{7f} and joiners \u{200d}\u{feff}")).is_ok());
}

#[test]
fn a_redline_needs_the_letters_of_those_whose_changes_it_shows() {
    let nowhere = tempfile::tempdir().unwrap();
    let press = Press::new(Some(nowhere.path().to_owned()));
    let redline = |author: &str| {
        let change = Change { way: Way::Inserted, author: author.to_owned(), at: "2027-03-16T09:30:00Z".to_owned() };
        let run = Run { text: "new".to_owned(), change: Some(change.clone()), ..Run::default() };
        let kind = Kind::Paragraph {
            style: Style::Body,
            label: Some("1.".to_owned()),
            depth: 0,
            content: vec![Inline::Text(run), Inline::Break, Inline::plain("kept")],
        };
        let blocks = [None, Some("m".to_owned())].map(|moved| Block {
            moved,
            change: Some(change.clone()),
            ..Block::new(kind.clone())
        });
        Paper { language: "en".to_owned(), blocks: blocks.into(), ..Paper::default() }
    };
    for author in ["Bali Process", "عملية الخرطوم", "Процесс"] {
        assert!(press.print(&redline(author)).unwrap().starts_with(b"%PDF-"), "{author}");
    }
    // Kirat Rai, in Unicode since 2024: whatever fonts a machine has, hardly one for this.
    let letters = match press.print(&redline("\u{16D43}\u{16D44}")) {
        Err(Unwritten::NoFont { letters }) => letters,
        other => panic!("{:?}", other.map(|pdf| pdf.len())),
    };
    assert!(letters.contains('\u{16D43}'), "{letters}");
}
