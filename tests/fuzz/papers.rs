//! What must hold for any words that are pasted or typed as a document.
//! Used by the fuzz targets beside this file and, with the committed corpus, by
//! an ordinary test.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use entente_papers::{form::Block, html_of, markdown, pasted, read_docx};

/// HTML from the clipboard, by whatever program.
pub fn pasted(bytes: &[u8]) {
    shown(&pasted::read(&String::from_utf8_lossy(bytes)));
}

pub fn markdown(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    shown(&markdown::read(&text));
    shown(&markdown::read_draft(&text));
}

/// A file that says it is a DOCX.
pub fn docx(bytes: &[u8]) {
    if let Ok(reading) = read_docx(bytes) {
        shown(&reading.paper.blocks);
    }
}

/// What has come in can be shown, and holds no element but ours.
fn shown(blocks: &[Block]) {
    let html = html_of(blocks);
    assert!(!html.contains("<script") && !html.contains("=\"javascript:"), "{html}");
}
