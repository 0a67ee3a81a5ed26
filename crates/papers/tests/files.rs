//! The files that leave the house: whole, well-formed, and saying what the paper says.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod samples;
mod settled;

use std::io::Read as _;

use entente_papers::{
    Format,
    form::{Block, Kind, Paper, Style, Way},
    write,
};
use quick_xml::{Reader, events::Event};
use samples::{change, run};
use settled::settled;

const LANGUAGES: [&str; 4] = ["en", "ar", "zh", "ru"];

fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let (_, bytes) = parts(bytes).into_iter().find(|(known, _)| known == name).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_part_is_well_formed_and_the_same_each_time() {
    for language in LANGUAGES {
        for paper in [samples::plain(language), samples::tracked(language), Paper::default()] {
            for format in [Format::Docx, Format::Odt] {
                let bytes = write(&paper, format, None).unwrap();
                assert_eq!(bytes, write(&paper, format, None).unwrap());
                for (name, bytes) in parts(&bytes) {
                    if !name.ends_with(".xml") && !name.ends_with(".rels") {
                        continue;
                    }
                    let text = String::from_utf8(bytes).unwrap();
                    let mut reader = Reader::from_str(&text);
                    reader.config_mut().check_end_names = true;
                    loop {
                        match reader.read_event() {
                            Ok(Event::Eof) => break,
                            Ok(_) => {}
                            Err(error) => panic!("{language} {name}: {error}"),
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn an_odt_is_known_by_its_first_bytes() {
    let bytes = write(&samples::plain("en"), Format::Odt, None).unwrap();
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(&bytes[38..77], b"application/vnd.oasis.opendocument.text");
}

#[test]
fn accepting_all_gives_the_new_text_and_rejecting_all_the_old() {
    let document = part(&write(&samples::tracked("en"), Format::Docx, None).unwrap(), "word/document.xml");
    let accepted = settled(&document, Way::Inserted);
    let rejected = settled(&document, Way::Deleted);
    let head = 4;
    assert_eq!(
        accepted[head..],
        [
            "PP1\tRecalling the Global Compact,",
            "1.\tStates should cooperate closely مع الشركاء.",
            "(a)\tin data;",
            "A new paragraph.",
            "(a) bis\tin training;",
            "فقرة جديدة في النهاية.",
            ""
        ]
    );
    assert_eq!(
        rejected[head..],
        [
            "PP1\tRecalling the Global Compact,",
            "1.\tStates shall cooperate closely.",
            "(a)\tin data;",
            "(a) bis\tin training;",
            "A paragraph nobody wants.",
            ""
        ]
    );
}

#[test]
fn neighbours_of_one_change_are_one_mark_even_across_scripts() {
    let whole = change(Way::Inserted, "A & \"B\"");
    let content =
        vec![run("one, ", Some(whole.clone())), run("اثنان", Some(whole.clone())), run(" three", Some(whole))];
    let paper = Paper {
        blocks: vec![Block::new(Kind::Paragraph { style: Style::Body, label: None, depth: 0, content })],
        ..Paper::default()
    };
    let document = part(&write(&paper, Format::Docx, None).unwrap(), "word/document.xml");
    assert_eq!(document.matches("<w:ins ").count(), 1, "{document}");
    assert!(document.contains(r#"w:author="A &amp; &quot;B&quot;" w:date="2027-03-16T09:30:00Z""#), "{document}");
    let content = part(&write(&paper, Format::Odt, None).unwrap(), "content.xml");
    assert_eq!(content.matches("<text:changed-region").count(), 1, "{content}");
}

#[test]
fn an_odt_names_each_change_where_it_stands() {
    let content = part(&write(&samples::tracked("ar"), Format::Odt, None).unwrap(), "content.xml");
    for (name, count) in [
        ("<text:insertion>", 4),
        ("<text:deletion>", 2),
        ("<text:change ", 2),
        ("<text:change-start", 4),
        ("<text:change-end", 4),
    ] {
        assert_eq!(content.matches(name).count(), count, "{name} in {content}");
    }
}

#[test]
fn right_to_left_reaches_paragraphs_runs_tables_and_pages() {
    let bytes = write(&samples::plain("ar"), Format::Docx, None).unwrap();
    let document = part(&bytes, "word/document.xml");
    for wanted in ["<w:bidi/>", "<w:rtl/>", "<w:bidiVisual/>", r#"<w:bidi w:val="0"/>"#] {
        assert!(document.contains(wanted), "{wanted}");
    }
    assert!(part(&bytes, "word/styles.xml").contains(r#"w:bidi="ar""#));
    // A stretch of Latin in an Arabic paragraph is none of right to left.
    assert!(document.contains(r#"<w:r><w:t xml:space="preserve">GCM</w:t></w:r>"#), "{document}");
}

#[test]
fn html_needs_nothing_else_and_says_which_way_it_runs() {
    let html = String::from_utf8(write(&samples::plain("ar"), Format::Html, None).unwrap()).unwrap();
    assert!(html.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"));
    for absent in ["<script", "<link", "src=\"http", "style=\"", "@import"] {
        assert!(!html.contains(absent), "{absent}");
    }
    for wanted in [
        "@media print",
        "<th dir=\"auto\" colspan=\"2\">",
        "<p dir=\"auto\" lang=\"en\">",
        "data:image/png;base64,iVBOR",
    ] {
        assert!(html.contains(wanted), "{wanted} in {html}");
    }
    let english = String::from_utf8(write(&samples::plain("en"), Format::Html, None).unwrap()).unwrap();
    assert!(english.contains("migration &amp; “objective 5” &lt;GCM&gt;."));
}
