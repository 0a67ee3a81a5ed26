//! A glance into a file: its first lines, and how many pages it says it has. Nothing is made of it but that; what stands
//! further behind is not looked at, and the limits are those of reading it whole.

use super::{
    Unreadable,
    package::Package,
    tree::{Element, Node},
};

/// Lines and letters that are taken.
const LINES_MAX: usize = 14;
const LETTERS_MAX: usize = 1_200;
/// A number of pages above this is nothing a file knows.
const PAGES_MAX: u32 = 100_000;

/// What sort of file it is, as whoever took it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Docx,
    Odt,
    /// Plain text, tables with commas, Markdown.
    Text,
    Pdf,
}

/// What was seen of it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Glance {
    pub lines: Vec<String>,
    pub pages: Option<u32>,
}

/// Looks into a file.
///
/// # Errors
/// [`Unreadable`]
pub fn glance(sort: Sort, bytes: &[u8]) -> Result<Glance, Unreadable> {
    match sort {
        Sort::Docx => docx(bytes),
        Sort::Odt => odt(bytes),
        Sort::Text => {
            let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::Damaged)?;
            let mut lines = Lines::default();
            for line in text.trim_start_matches('\u{FEFF}').lines() {
                if !lines.take(line) {
                    break;
                }
            }
            Ok(Glance { lines: lines.0, pages: None })
        }
        // Its words stand packed in streams that say nothing of how long they become: those are left alone.
        Sort::Pdf => Ok(Glance { lines: Vec::new(), pages: pages_of_pdf(bytes) }),
    }
}

fn docx(bytes: &[u8]) -> Result<Glance, Unreadable> {
    let mut package = Package::open(bytes)?;
    let document = package.part("word/document.xml")?.ok_or(Unreadable::NotDocx)?;
    let said = package.part("docProps/app.xml")?;
    let pages = said.and_then(|said| known(&said.child("ep:Pages")?.text()));
    let mut lines = Lines::default();
    paragraphs(&document, &["w:p"], &mut lines);
    Ok(Glance { lines: lines.0, pages })
}

fn odt(bytes: &[u8]) -> Result<Glance, Unreadable> {
    let mut package = Package::of(bytes, "content.xml")?;
    let content = package.part("content.xml")?.ok_or(Unreadable::Damaged)?;
    let said = package.part("meta.xml")?;
    let pages = said.and_then(|said| {
        let statistics = said.at(&["office:meta", "meta:document-statistic"])?;
        known(statistics.attribute("meta:page-count")?)
    });
    let mut lines = Lines::default();
    if let Some(text) = content.at(&["office:body", "office:text"]) {
        paragraphs(text, &["text:p", "text:h"], &mut lines);
    }
    Ok(Glance { lines: lines.0, pages })
}

fn known(number: &str) -> Option<u32> {
    number.trim().parse().ok().filter(|pages| (1..=PAGES_MAX).contains(pages))
}

/// The first lines, as long as there is room.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    /// Says whether there is room for more.
    fn take(&mut self, line: &str) -> bool {
        let letters: usize = self.0.iter().map(|line| line.chars().count()).sum();
        let shown = line.chars().filter(|letter| !letter.is_control() || letter.is_whitespace());
        let line: String = shown.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() {
            self.0.push(line.chars().take(LETTERS_MAX.saturating_sub(letters)).collect());
        }
        self.has_room()
    }

    fn has_room(&self) -> bool {
        let letters: usize = self.0.iter().map(|line| line.chars().count()).sum();
        self.0.len() < LINES_MAX && letters < LETTERS_MAX
    }
}

/// Each paragraph is a line, in the order in which they stand. What is said twice for older programs, what was moved away,
/// and what was struck are left out.
fn paragraphs(element: &Element, names: &[&str], lines: &mut Lines) {
    for child in element.children() {
        if !lines.has_room() {
            return;
        }
        if names.contains(&child.name.as_str()) {
            let mut line = String::new();
            words(child, &mut line);
            lines.take(&line);
        } else if !left_out(child) {
            paragraphs(child, names, lines);
        }
    }
}

fn words(element: &Element, line: &mut String) {
    for node in &element.inside {
        match node {
            Node::Text(text) if element.name == "w:t" || element.name.starts_with("text:") => line.push_str(text),
            Node::Text(_) => {}
            Node::Element(child) => match child.name.as_str() {
                "w:tab" | "w:br" | "w:cr" | "text:s" | "text:tab" | "text:line-break" => line.push(' '),
                // Its own number before a footnote is none of the words.
                "text:note-citation" | "text:note" => {}
                _ if left_out(child) => {}
                _ => words(child, line),
            },
        }
    }
}

fn left_out(element: &Element) -> bool {
    matches!(
        element.name.as_str(),
        "mc:Fallback" | "w:del" | "w:moveFrom" | "w:instrText" | "text:tracked-changes" | "office:annotation"
    )
}

/// The count in the root of its pages, where that is not packed away.
fn pages_of_pdf(bytes: &[u8]) -> Option<u32> {
    const AROUND: usize = 400;
    let mut most = None;
    for (at, _) in bytes.windows(6).enumerate().filter(|(_, window)| *window == b"/Pages") {
        let is_kind = bytes.get(at.saturating_sub(8)..at).is_some_and(|before| {
            let before: Vec<u8> = before.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            before.ends_with(b"/Type")
        });
        if !is_kind {
            continue;
        }
        // Within its own object.
        let from = at.saturating_sub(AROUND);
        let before = bytes.get(from..at).unwrap_or_default();
        let begin = before.windows(3).rposition(|window| window == b"obj").map_or(from, |place| from + place);
        let behind = bytes.get(at..(at + AROUND).min(bytes.len())).unwrap_or_default();
        let end =
            behind.windows(6).position(|window| window == b"endobj").map_or(at + behind.len(), |place| at + place);
        let object = bytes.get(begin..end).unwrap_or_default();
        let Some(count) = object.windows(6).position(|window| window == b"/Count") else { continue };
        let number = object.get(count + 6..).unwrap_or_default().iter().skip_while(|byte| byte.is_ascii_whitespace());
        let digits: String = number.take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
        most = most.max(known(&digits));
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Format,
        form::{Block, Paper},
        write, zip,
    };

    fn paper() -> Paper {
        let mut blocks = vec![Block::heading(1, "Joint rota")];
        blocks.extend((1..=40).map(|at| Block::paragraph(format!("Line {at} of the rota."))));
        Paper { language: "en".to_owned(), title: "Rota".to_owned(), blocks, ..Paper::default() }
    }

    #[test]
    fn the_first_lines_of_what_we_write_ourselves() {
        for (sort, format) in [(Sort::Docx, Format::Docx), (Sort::Odt, Format::Odt)] {
            let seen = glance(sort, &write(&paper(), format, None).unwrap()).unwrap();
            assert_eq!(seen.lines.len(), LINES_MAX, "{format:?}");
            let at = seen.lines.iter().position(|line| line == "Joint rota").unwrap();
            assert_eq!(seen.lines[at + 1], "Line 1 of the rota.", "{format:?}");
        }
        let seen = glance(Sort::Text, "\u{FEFF}First\r\n\r\n  second \u{7}line\n".as_bytes()).unwrap();
        assert_eq!(seen.lines, ["First", "second line"]);
        let long = "word ".repeat(4_000);
        let seen = glance(Sort::Text, long.as_bytes()).unwrap();
        assert_eq!(seen.lines.concat().chars().count(), LETTERS_MAX);
    }

    #[test]
    fn how_many_pages_a_pdf_says_it_has() {
        let table: [(&[u8], Option<u32>); 6] = [
            (b"%PDF-1.7\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 12 >>\nendobj", Some(12)),
            (b"%PDF-1.7\n2 0 obj <</Count 3/Kids[4 0 R]/Type/Pages>> endobj", Some(3)),
            // The count of an outline is none of pages.
            (b"%PDF-1.7\n1 0 obj <</Type/Outlines/Count 40>> endobj 2 0 obj <</Type/Pages/Kids[]>> endobj", None),
            (b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj", None),
            (b"%PDF-1.7\n2 0 obj <</Type/Pages/Count 99999999999999>> endobj", None),
            (b"%PDF-1.7 packed away", None),
        ];
        for (bytes, pages) in table {
            assert_eq!(glance(Sort::Pdf, bytes).unwrap().pages, pages, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn hostile_files_are_refused() {
        let deep = format!("<a>{}{}</a>", "<b>".repeat(100_000), "</b>".repeat(100_000));
        let bomb = " ".repeat(40 << 20);
        for (sort, parts) in [
            (Sort::Odt, vec![("content.xml", deep.as_str())]),
            (Sort::Odt, vec![("content.xml", bomb.as_str())]),
            (Sort::Docx, vec![("[Content_Types].xml", "<a/>"), ("word/document.xml", deep.as_str())]),
            (Sort::Odt, vec![("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]),
        ] {
            let files: Vec<_> =
                parts.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
            assert!(glance(sort, &zip(&files).unwrap()).is_err(), "{sort:?}");
        }
        for sort in [Sort::Docx, Sort::Odt] {
            for bytes in [&b"PK\x03\x04"[..], b"", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
                assert!(glance(sort, bytes).is_err(), "{sort:?}");
            }
        }
        assert!(glance(Sort::Text, b"\xff\xfe\x00").is_err());
    }
}
