//! DOCX put together by hand.

#![allow(dead_code, reason = "each test uses its part")]

use std::io::{Cursor, Write as _};

use entente_papers::{Reading, read_docx};
use zip::{ZipWriter, write::SimpleFileOptions};

pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

pub fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub fn relations(inside: &str) -> String {
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>"#
    )
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
}

/// A file with this body, and these parts beside it.
pub fn file(body: &str, more: &[(&str, &str)], more_relations: &str) -> Vec<u8> {
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{W}" xmlns:r="{OFFICE}"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}<w:sectPr/></w:body></w:document>"#
    );
    let kinds = [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("comments", "comments.xml"),
        ("footnotes", "footnotes.xml"),
    ];
    let known: String = kinds.iter().map(|(kind, target)| relation(kind, kind, target)).collect();
    let package = relations(&relation("rId1", "officeDocument", "word/document.xml"));
    let document_relations = relations(&format!("{known}{more_relations}"));
    let mut parts = vec![
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", package.as_str()),
        ("word/document.xml", document.as_str()),
        ("word/_rels/document.xml.rels", document_relations.as_str()),
    ];
    parts.extend(more);
    zipped(&parts)
}

pub fn read(body: &str, more: &[(&str, &str)], more_relations: &str) -> Reading {
    read_docx(&file(body, more, more_relations)).unwrap()
}

pub fn paragraph(properties: &str, words: &str) -> String {
    format!(r#"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>"#)
}
