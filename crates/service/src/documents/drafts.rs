//! A draft as a file brings it: from Word and its like, or as plain text and Markdown.

use std::collections::BTreeMap;

use entente_drafting::{
    drafts::{Line, named, sorted, typed},
    model::Scheme,
};
use entente_papers::{
    LeftOut, Unreadable, accepted,
    form::{Block, Kind, Paper},
    labels, markdown, read_docx,
};

use super::papers::{alternatives, markup_of};

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// As the file names itself; empty where it does not.
    pub title: String,
    /// As somebody would type it into the form of a new document.
    pub text: String,
    pub paragraphs: usize,
    pub left_out: BTreeMap<LeftOut, usize>,
}

/// Reads a draft. Tracked changes are taken as accepted, comments stay behind; numbers say what each paragraph is and
/// are computed anew.
///
/// # Errors
/// [`Unreadable`]: what is neither a DOCX that can be read nor text in UTF-8 or UTF-16 with its mark.
pub fn brought(bytes: &[u8], scheme: Scheme) -> Result<Brought, Unreadable> {
    match text_of(bytes) {
        Some(text) => Ok(draft(String::new(), markdown::read_draft(&text), scheme)),
        None => {
            let reading = read_docx(bytes)?;
            let Paper { title, blocks, .. } = accepted(&reading.paper);
            Ok(Brought { left_out: reading.left_out, ..draft(title, blocks, scheme) })
        }
    }
}

/// Text that is no other file: the editor of Windows writes UTF-16 where it is asked for "Unicode".
fn text_of(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|two| read([two[0], two[1]])).collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        _ => std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{FEFF}').to_owned(),
    };
    let is_text = text.chars().all(|letter| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t'));
    (is_text && !text.starts_with("%PDF") && !text.starts_with("{\\rtf")).then_some(text)
}

/// Paragraphs of a text from elsewhere as lines of a draft.
pub(super) fn lines_of(blocks: Vec<Block>) -> Vec<Line> {
    labels::paragraphs(blocks).iter().filter_map(line).collect()
}

fn draft(title: String, blocks: Vec<Block>, scheme: Scheme) -> Brought {
    let mut lines = lines_of(blocks);
    lines.iter_mut().for_each(|line| line.markup = alternatives(&line.markup));
    let paras = sorted(lines, scheme);
    Brought { title, text: typed(&paras), paragraphs: paras.len(), left_out: BTreeMap::new() }
}

fn line(block: &Block) -> Option<Line> {
    let markup = markup_of(block)?;
    let (heading, label, depth) = match &block.kind {
        Kind::Heading { level, label, .. } => (Some(*level), label, 0),
        Kind::Paragraph { label, depth, .. } => {
            // A bullet is no number, yet it says that its paragraph hangs below another.
            let bullet = label.as_ref().is_some_and(|label| !label.chars().any(char::is_alphanumeric));
            (None, label, if bullet { (*depth).max(1) } else { *depth })
        }
        _ => return None,
    };
    let label = label.clone().filter(|label| label.chars().any(char::is_alphanumeric));
    // What is no number for a reader of files says in this house what its paragraph is.
    let named = named(&markup).filter(|_| heading.is_none() && label.is_none());
    let (label, markup) = match named {
        Some((name, words)) => (Some(name.to_owned()), words.to_owned()),
        None => (label, markup),
    };
    Some(Line { heading, label, depth, markup })
}
