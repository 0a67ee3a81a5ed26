//! The small parts around the content.

use super::{MEDIA_TYPE, body::Picture};
use crate::{form::Paper, xml::Xml};

pub(super) const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("office:version", "1.3"),
];

pub(super) fn meta(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("office:document-meta", NAMESPACES);
    xml.open("office:meta", &[]);
    xml.leaf("meta:generator", &[], "Entente");
    xml.leaf("dc:title", &[], &paper.title);
    xml.leaf("dc:language", &[], &paper.language);
    if !paper.made_at.is_empty() {
        xml.leaf("meta:creation-date", &[], &paper.made_at);
        xml.leaf("dc:date", &[], &paper.made_at);
    }
    xml.close("office:meta");
    xml.close("office:document-meta");
    xml.into_bytes()
}

pub(super) fn manifest(pictures: &[Picture<'_>]) -> Vec<u8> {
    let mut xml = Xml::part();
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    xml.open("manifest:manifest", &[("xmlns:manifest", namespace), ("manifest:version", "1.3")]);
    let mut entry = |path: &str, kind: &str| {
        xml.empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)]);
    };
    entry("/", MEDIA_TYPE);
    for path in ["content.xml", "styles.xml", "meta.xml"] {
        entry(path, "text/xml");
    }
    for picture in pictures {
        let kind = if picture.name.ends_with("png") { "image/png" } else { "image/jpeg" };
        entry(&format!("Pictures/{}", picture.name), kind);
    }
    xml.close("manifest:manifest");
    xml.into_bytes()
}
