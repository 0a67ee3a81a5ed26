//! How it looks, as the DOCX does.

use super::parts::NAMESPACES;
use crate::{
    docx::{Piece, pieces},
    form::{Direction, Paper},
    xml::Xml,
};

/// Name, shown name, what it is based on, heading level, space before and after in points, size in points.
struct Look(&'static str, &'static str, &'static str, Option<&'static str>, &'static str, &'static str, f32, Manner);

#[derive(PartialEq, Eq)]
enum Manner {
    Plain,
    Bold,
    Italic,
    Soft,
    SoftItalic,
    Mono,
}

const LOOKS: &[Look] = &[
    Look("Body", "Body", "Standard", None, "0pt", "7pt", 11.0, Manner::Plain),
    Look("Within", "Within", "Body", None, "0pt", "5pt", 11.0, Manner::Plain),
    Look("Small", "Small", "Standard", None, "0pt", "6pt", 9.5, Manner::Soft),
    Look("Decision", "Decision", "Body", None, "3pt", "7pt", 11.0, Manner::Bold),
    Look("Attribution", "Attribution", "Standard", None, "0pt", "7pt", 9.0, Manner::SoftItalic),
    Look("Organ", "Organ", "Standard", None, "0pt", "18pt", 10.0, Manner::Soft),
    Look("Title", "Title", "Standard", None, "6pt", "12pt", 18.0, Manner::Bold),
    Look("Meta", "Meta", "Standard", None, "0pt", "2pt", 10.0, Manner::Soft),
    Look("Heading_20_1", "Heading 1", "Standard", Some("1"), "20pt", "7pt", 14.0, Manner::Bold),
    Look("Heading_20_2", "Heading 2", "Standard", Some("2"), "16pt", "6pt", 12.0, Manner::Bold),
    Look("Heading_20_3", "Heading 3", "Standard", Some("3"), "13pt", "5pt", 11.0, Manner::Bold),
    Look("Heading_20_4", "Heading 4", "Standard", Some("4"), "11pt", "4pt", 11.0, Manner::Italic),
    Look("Heading_20_5", "Heading 5", "Standard", Some("5"), "10pt", "4pt", 10.5, Manner::Italic),
    Look("Heading_20_6", "Heading 6", "Standard", Some("6"), "10pt", "4pt", 10.0, Manner::Italic),
    Look("List", "List", "Standard", None, "0pt", "4pt", 11.0, Manner::Plain),
    Look("Code", "Code", "Standard", None, "0pt", "7pt", 9.5, Manner::Mono),
    Look("Rule", "Rule", "Standard", None, "0pt", "7pt", 6.0, Manner::Plain),
    Look("Table_20_Text", "Table Text", "Standard", None, "0pt", "2pt", 10.0, Manner::Plain),
    Look("Table_20_Head", "Table Head", "Standard", None, "0pt", "2pt", 10.0, Manner::Bold),
    Look("Header", "Header", "Standard", None, "0pt", "0pt", 9.0, Manner::Soft),
    Look("Footer", "Footer", "Standard", None, "0pt", "0pt", 9.0, Manner::Soft),
];

pub(super) fn styles(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("office:document-styles", NAMESPACES);
    fonts(&mut xml);
    xml.open("office:styles", &[]);
    default(&mut xml, paper);
    xml.empty("style:style", &[("style:name", "Standard"), ("style:family", "paragraph"), ("style:class", "text")]);
    LOOKS.iter().for_each(|look| paragraph(&mut xml, look));
    link(&mut xml);
    list(&mut xml, "Bullets", |level| ["•", "–", "·"][level % 3].to_owned());
    list(&mut xml, "Numbers", |_| String::new());
    list(&mut xml, "Tasks", |_| String::new());
    xml.close("office:styles");
    xml.open("office:automatic-styles", &[]);
    page(&mut xml, paper);
    xml.close("office:automatic-styles");
    master(&mut xml, paper);
    xml.close("office:document-styles");
    xml.into_bytes()
}

pub(super) fn fonts(xml: &mut Xml) {
    xml.open("office:font-face-decls", &[]);
    for (name, generic) in [("Times New Roman", "roman"), ("SimSun", "system"), ("Courier New", "modern")] {
        let quoted = format!("'{name}'");
        let attributes = [("style:name", name), ("svg:font-family", &*quoted), ("style:font-family-generic", generic)];
        xml.empty("style:font-face", &attributes);
    }
    xml.close("office:font-face-decls");
}

/// Language and country as ODF wants them apart.
pub(super) fn tag(language: &str) -> (&str, &str) {
    let (language, country) = language.split_once('-').unwrap_or((language, ""));
    let country = match (country, language) {
        ("", "ar") => "SA",
        ("", "zh") => "CN",
        ("", "en") => "GB",
        ("", "es") => "ES",
        ("", "fr") => "FR",
        ("", "ru") => "RU",
        ("", _) => "none",
        (country, _) => country,
    };
    (language, country)
}

/// LibreOffice takes "start" for left whichever way a paragraph runs, so the side is named.
pub(super) const fn mode_and_side(direction: Direction) -> (&'static str, &'static str) {
    match direction {
        Direction::LeftToRight => ("lr-tb", "left"),
        Direction::RightToLeft => ("rl-tb", "right"),
    }
}

fn default(xml: &mut Xml, paper: &Paper) {
    xml.open("style:default-style", &[("style:family", "paragraph")]);
    let (mode, side) = mode_and_side(paper.direction);
    xml.empty(
        "style:paragraph-properties",
        &[
            ("fo:line-height", "115%"),
            ("fo:text-align", side),
            ("style:writing-mode", mode),
            ("style:tab-stop-distance", "0.75cm"),
            ("fo:orphans", "2"),
            ("fo:widows", "2"),
        ],
    );
    let (language, country) = tag(&paper.language);
    let western = if matches!(language, "ar" | "zh") { ("en", "GB") } else { (language, country) };
    xml.empty(
        "style:text-properties",
        &[
            ("style:font-name", "Times New Roman"),
            ("fo:font-size", "11pt"),
            ("fo:language", western.0),
            ("fo:country", western.1),
            ("style:font-name-asian", "SimSun"),
            ("style:font-size-asian", "11pt"),
            ("style:language-asian", "zh"),
            ("style:country-asian", "CN"),
            ("style:font-name-complex", "Times New Roman"),
            ("style:font-size-complex", "12pt"),
            ("style:language-complex", "ar"),
            ("style:country-complex", "SA"),
        ],
    );
    xml.close("style:default-style");
    for family in ["text", "table", "table-cell"] {
        xml.empty("style:default-style", &[("style:family", family)]);
    }
}

fn paragraph(xml: &mut Xml, look: &Look) {
    let Look(name, shown, parent, level, before, after, points, manner) = look;
    let mut attributes = vec![
        ("style:name", *name),
        ("style:display-name", shown),
        ("style:family", "paragraph"),
        ("style:parent-style-name", parent),
    ];
    if let Some(level) = level {
        attributes.push(("style:next-style-name", "Body"));
        attributes.push(("style:default-outline-level", level));
    }
    xml.open("style:style", &attributes);
    let mut paragraph = vec![("fo:margin-top", *before), ("fo:margin-bottom", after)];
    if level.is_some() || *name == "Title" {
        paragraph.push(("fo:keep-with-next", "always"));
    }
    match *name {
        "Decision" => paragraph.extend([("fo:border-left", "1.5pt solid #0a5570"), ("fo:padding-left", "6pt")]),
        "Rule" => paragraph.push(("fo:border-bottom", "0.5pt solid #999999")),
        _ => {}
    }
    if matches!(*name, "Organ" | "Footer" | "Header") {
        xml.open("style:paragraph-properties", &paragraph);
        xml.open("style:tab-stops", &[]);
        xml.empty("style:tab-stop", &[("style:position", "16cm"), ("style:type", "right")]);
        xml.close("style:tab-stops");
        xml.close("style:paragraph-properties");
    } else {
        xml.empty("style:paragraph-properties", &paragraph);
    }
    let (size, larger) = (format!("{points}pt"), format!("{}pt", points + 1.0));
    let mut text =
        vec![("fo:font-size", size.as_str()), ("style:font-size-asian", &size), ("style:font-size-complex", &larger)];
    match manner {
        Manner::Bold => text.extend([
            ("fo:font-weight", "bold"),
            ("style:font-weight-asian", "bold"),
            ("style:font-weight-complex", "bold"),
        ]),
        Manner::Italic => text.extend([("fo:font-style", "italic"), ("style:font-style-complex", "italic")]),
        Manner::Soft => text.push(("fo:color", "#404040")),
        Manner::SoftItalic => {
            text.extend([("fo:color", "#595959"), ("fo:font-style", "italic"), ("style:font-style-complex", "italic")])
        }
        Manner::Mono => text.push(("style:font-name", "Courier New")),
        Manner::Plain => {}
    }
    xml.empty("style:text-properties", &text);
    xml.close("style:style");
}

fn link(xml: &mut Xml) {
    xml.open(
        "style:style",
        &[("style:name", "Internet_20_link"), ("style:display-name", "Internet link"), ("style:family", "text")],
    );
    let underline = [
        ("fo:color", "#0a5570"),
        ("style:text-underline-style", "solid"),
        ("style:text-underline-width", "auto"),
        ("style:text-underline-color", "font-color"),
    ];
    xml.empty("style:text-properties", &underline);
    xml.close("style:style");
}

fn list(xml: &mut Xml, name: &str, sign: impl Fn(usize) -> String) {
    xml.open("text:list-style", &[("style:name", name)]);
    for level in 0..10 {
        let number = (level + 1).to_string();
        let indent = format!("{}cm", 0.75 * (f64::from(u32::try_from(level).unwrap_or(9)) + 1.0));
        let sign = sign(level);
        let element = if name == "Bullets" { "text:list-level-style-bullet" } else { "text:list-level-style-number" };
        let mut attributes = vec![("text:level", number.as_str())];
        match name {
            "Bullets" => attributes.push(("text:bullet-char", &sign)),
            "Numbers" => attributes.extend([("style:num-suffix", "."), ("style:num-format", "1")]),
            _ => attributes.push(("style:num-format", "")),
        }
        xml.open(element, &attributes);
        xml.open("style:list-level-properties", &[("text:list-level-position-and-space-mode", "label-alignment")]);
        let follows = if name == "Tasks" { "nothing" } else { "listtab" };
        let mut label = vec![("text:label-followed-by", follows)];
        if name != "Tasks" {
            label.push(("text:list-tab-stop-position", &indent));
        }
        label.extend([("fo:text-indent", "-0.75cm"), ("fo:margin-left", &indent)]);
        xml.empty("style:list-level-label-alignment", &label);
        xml.close("style:list-level-properties");
        xml.close(element);
    }
    xml.close("text:list-style");
}

fn page(xml: &mut Xml, paper: &Paper) {
    xml.open("style:page-layout", &[("style:name", "A4")]);
    let mode = if paper.is_right_to_left() { "rl-tb" } else { "lr-tb" };
    xml.empty(
        "style:page-layout-properties",
        &[
            ("fo:page-width", "21cm"),
            ("fo:page-height", "29.7cm"),
            ("style:print-orientation", "portrait"),
            ("fo:margin-top", "1.5cm"),
            ("fo:margin-bottom", "1.5cm"),
            ("fo:margin-left", "2.5cm"),
            ("fo:margin-right", "2.5cm"),
            ("style:writing-mode", mode),
        ],
    );
    for (name, side) in [("style:header-style", "fo:margin-bottom"), ("style:footer-style", "fo:margin-top")] {
        xml.open(name, &[]);
        xml.empty("style:header-footer-properties", &[("fo:min-height", "1cm"), (side, "0.5cm")]);
        xml.close(name);
    }
    xml.close("style:page-layout");
}

fn master(xml: &mut Xml, paper: &Paper) {
    xml.open("office:master-styles", &[]);
    xml.open("style:master-page", &[("style:name", "Standard"), ("style:page-layout-name", "A4")]);
    xml.open("style:header", &[]);
    xml.leaf("text:p", &[("text:style-name", "Header")], &paper.header);
    xml.close("style:header");
    xml.open("style:footer", &[]);
    xml.open("text:p", &[("text:style-name", "Footer")]);
    xml.text(&paper.footer);
    if !paper.pages.is_empty() {
        xml.empty("text:tab", &[]);
        for piece in pieces(&paper.pages) {
            match piece {
                Piece::Text(text) => super::runs::spaced(xml, text),
                Piece::Page => xml.leaf("text:page-number", &[("text:select-page", "current")], "1"),
                Piece::Pages => xml.leaf("text:page-count", &[], "1"),
            }
        }
    }
    xml.close("text:p");
    xml.close("style:footer");
    xml.close("style:master-page");
    xml.close("office:master-styles");
}
