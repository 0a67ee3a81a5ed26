//! The small parts around the document.

use super::{
    body::{Body, NAMESPACES, Picture},
    styles::{CHINESE, MONO, SERIF},
};
use crate::{
    form::{Direction, Paper},
    script,
    xml::Xml,
};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

pub(super) fn content_types(paper: &Paper, pictures: &[Picture<'_>]) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))]);
    let mut default = |end: &str, kind: &str| xml.empty("Default", &[("Extension", end), ("ContentType", kind)]);
    default("rels", "application/vnd.openxmlformats-package.relationships+xml");
    default("xml", "application/xml");
    for (end, kind) in [("png", "image/png"), ("jpeg", "image/jpeg")] {
        if pictures.iter().any(|picture| picture.name.ends_with(end)) {
            default(end, kind);
        }
    }
    let mut part = |name: &str, kind: &str| xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    part("/word/document.xml", &format!("{WORD}.document.main+xml"));
    part("/word/styles.xml", &format!("{WORD}.styles+xml"));
    part("/word/numbering.xml", &format!("{WORD}.numbering+xml"));
    part("/word/settings.xml", &format!("{WORD}.settings+xml"));
    part("/word/fontTable.xml", &format!("{WORD}.fontTable+xml"));
    part("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
    part("/word/header1.xml", &format!("{WORD}.header+xml"));
    part("/word/footer1.xml", &format!("{WORD}.footer+xml"));
    if !paper.comments.is_empty() {
        part("/word/comments.xml", &format!("{WORD}.comments+xml"));
    }
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    xml.close("Types");
    xml.into_bytes()
}

/// Id, kind and target of each; an outside target is a link.
fn relations(all: &[(&str, String, &str, bool)]) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))]);
    for (id, kind, target, outside) in all {
        let mut attributes = vec![("Id", *id), ("Type", kind.as_str()), ("Target", *target)];
        if *outside {
            attributes.push(("TargetMode", "External"));
        }
        xml.empty("Relationship", &attributes);
    }
    xml.close("Relationships");
    xml.into_bytes()
}

pub(super) fn package_relations() -> Vec<u8> {
    relations(&[
        ("rId1", format!("{OFFICE}/officeDocument"), "word/document.xml", false),
        ("rId2", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml", false),
        ("rId3", format!("{OFFICE}/extended-properties"), "docProps/app.xml", false),
    ])
}

pub(super) fn document_relations(paper: &Paper, body: &Body<'_>) -> Vec<u8> {
    let inside = |id, kind: &str, target| (id, format!("{OFFICE}/{kind}"), target, false);
    let mut all = vec![
        inside("rIdStyles", "styles", "styles.xml"),
        inside("rIdNumbering", "numbering", "numbering.xml"),
        inside("rIdSettings", "settings", "settings.xml"),
        inside("rIdFonts", "fontTable", "fontTable.xml"),
        inside("rIdTheme", "theme", "theme/theme1.xml"),
        inside("rIdHeader", "header", "header1.xml"),
        inside("rIdFooter", "footer", "footer1.xml"),
    ];
    if !paper.comments.is_empty() {
        all.push(inside("rIdComments", "comments", "comments.xml"));
    }
    let targets: Vec<String> = body.pictures.iter().map(|picture| format!("media/{}", picture.name)).collect();
    for (picture, target) in body.pictures.iter().zip(&targets) {
        all.push(inside(&picture.relation, "image", target));
    }
    for (relation, address) in &body.links {
        all.push((relation, format!("{OFFICE}/hyperlink"), address, true));
    }
    relations(&all)
}

pub(super) fn core(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.leaf("dc:title", &[], &paper.title);
    xml.leaf("dc:creator", &[], &paper.organ);
    xml.leaf("dc:language", &[], &paper.language);
    if !paper.made_at.is_empty() {
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &paper.made_at);
        }
    }
    xml.close("cp:coreProperties");
    xml.into_bytes()
}

pub(super) fn app() -> Vec<u8> {
    let mut xml = Xml::part();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", namespace)]);
    xml.leaf("Application", &[], "Entente");
    xml.close("Properties");
    xml.into_bytes()
}

pub(super) fn settings(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:settings", &NAMESPACES[..2]);
    xml.empty("w:defaultTabStop", &[("w:val", "425")]);
    xml.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")]);
    xml.open("w:compat", &[]);
    xml.empty(
        "w:compatSetting",
        &[("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")],
    );
    xml.close("w:compat");
    let [(half, language)] = super::runs::lang(&paper.language);
    xml.empty("w:themeFontLang", &[(half, language)]);
    xml.close("w:settings");
    xml.into_bytes()
}

pub(super) fn fonts() -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:fonts", &NAMESPACES[..2]);
    for (name, family, pitch) in
        [(SERIF, "roman", "variable"), (CHINESE, "auto", "variable"), (MONO, "modern", "fixed")]
    {
        xml.open("w:font", &[("w:name", name)]);
        xml.empty("w:family", &[("w:val", family)]);
        xml.empty("w:pitch", &[("w:val", pitch)]);
        xml.close("w:font");
    }
    xml.close("w:fonts");
    xml.into_bytes()
}

fn direction(xml: &mut Xml, paper: &Paper, text: &str) {
    for (direction, piece) in script::stretches(text, paper.direction) {
        xml.open("w:r", &[]);
        if direction == Direction::RightToLeft {
            xml.open("w:rPr", &[]);
            xml.empty("w:rtl", &[]);
            xml.close("w:rPr");
        }
        xml.leaf("w:t", &[("xml:space", "preserve")], piece);
        xml.close("w:r");
    }
}

pub(super) fn header(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:hdr", &NAMESPACES[..2]);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", "Header")]);
    xml.close("w:pPr");
    direction(&mut xml, paper, &paper.header);
    xml.close("w:p");
    xml.close("w:hdr");
    xml.into_bytes()
}

pub(super) fn footer(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:ftr", &NAMESPACES[..2]);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", "Footer")]);
    xml.close("w:pPr");
    direction(&mut xml, paper, &paper.footer);
    if !paper.pages.is_empty() {
        xml.open("w:r", &[]);
        xml.empty("w:tab", &[]);
        xml.close("w:r");
        for piece in pieces(&paper.pages) {
            match piece {
                Piece::Text(text) => direction(&mut xml, paper, text),
                Piece::Page => field(&mut xml, "PAGE"),
                Piece::Pages => field(&mut xml, "NUMPAGES"),
            }
        }
    }
    xml.close("w:p");
    xml.close("w:ftr");
    xml.into_bytes()
}

fn field(xml: &mut Xml, instruction: &str) {
    xml.open("w:fldSimple", &[("w:instr", instruction)]);
    xml.open("w:r", &[]);
    xml.leaf("w:t", &[], "1");
    xml.close("w:r");
    xml.close("w:fldSimple");
}

/// A piece of "Page {page} of {pages}".
pub enum Piece<'a> {
    Text(&'a str),
    Page,
    Pages,
}

/// The pattern in its pieces.
pub fn pieces(pattern: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('{') {
        let known = [("{page}", Piece::Page), ("{pages}", Piece::Pages)];
        let Some((word, piece)) = known.into_iter().find(|(word, _)| rest[at..].starts_with(word)) else { break };
        if at > 0 {
            found.push(Piece::Text(&rest[..at]));
        }
        found.push(piece);
        rest = &rest[at + word.len()..];
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

pub(super) fn comments(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:comments", &NAMESPACES[..2]);
    for (id, comment) in paper.comments.iter().enumerate() {
        let id = id.to_string();
        let initials: String = comment.author.split_whitespace().filter_map(|word| word.chars().next()).collect();
        let attributes =
            [("w:id", id.as_str()), ("w:author", &comment.author), ("w:date", &comment.at), ("w:initials", &initials)];
        xml.open("w:comment", &attributes);
        for (place, text) in comment.paragraphs.iter().enumerate() {
            xml.open("w:p", &[]);
            xml.open("w:pPr", &[]);
            xml.empty("w:pStyle", &[("w:val", "CommentText")]);
            let way = script::of_text(text, paper.direction);
            if way == Direction::RightToLeft {
                xml.empty("w:bidi", &[]);
            }
            xml.close("w:pPr");
            if place == 0 {
                xml.open("w:r", &[]);
                xml.open("w:rPr", &[]);
                xml.empty("w:rStyle", &[("w:val", "CommentReference")]);
                xml.close("w:rPr");
                xml.empty("w:annotationRef", &[]);
                xml.close("w:r");
            }
            for (direction, piece) in script::stretches(text, way) {
                xml.open("w:r", &[]);
                if direction == Direction::RightToLeft {
                    xml.open("w:rPr", &[]);
                    xml.empty("w:rtl", &[]);
                    xml.close("w:rPr");
                }
                xml.leaf("w:t", &[("xml:space", "preserve")], piece);
                xml.close("w:r");
            }
            xml.close("w:p");
        }
        xml.close("w:comment");
    }
    xml.close("w:comments");
    xml.into_bytes()
}

pub(super) fn theme() -> Vec<u8> {
    let mut xml = Xml::part();
    xml.raw(include_str!("theme.xml"));
    xml.into_bytes()
}
