//! DOCX read back: by Word, LibreOffice or Google Docs, from capitals, and so from anybody. Nothing in it is run or
//! fetched; what the form has no place for is left out and said.

mod fields;
mod glance;
mod notes;
mod numbering;
mod package;
mod paragraphs;
mod runs;
mod styles;
mod tree;
mod typed;

use std::collections::{BTreeMap, HashMap};

use crate::{
    form::{Direction, Paper},
    normal::normal,
};

pub use glance::{Glance, Sort, glance};
use numbering::Numbering;
pub(crate) use numbering::spelled;
use package::{Package, resolved};
use paragraphs::Reader;
use styles::Styles;
use tree::Element;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// In its normal form.
    pub paper: Paper,
    /// What is not in it, and how often.
    pub left_out: BTreeMap<LeftOut, usize>,
}

/// What a file had that did not come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOut {
    /// Pictures, drawings and charts.
    Pictures,
    TextBoxes,
    /// Programs in the file; not looked at.
    Macros,
    /// What is made new at each opening: dates, references. Its last text came in.
    Fields,
    /// A table of contents.
    Contents,
    /// Its paragraphs came in, one after the other.
    Tables,
    /// Its signs came in as text.
    Formulas,
    /// Text that is not shown.
    HiddenText,
    /// Other files in the file.
    Embedded,
    /// What lies elsewhere and would be fetched: templates, pictures, parts.
    External,
    /// Signs of fonts that have no letters.
    Symbols,
    /// Links to what is no web or mail address; their words came in.
    Links,
}

impl LeftOut {
    /// Its word in keys of texts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pictures => "pictures",
            Self::TextBoxes => "text-boxes",
            Self::Macros => "macros",
            Self::Fields => "fields",
            Self::Contents => "contents",
            Self::Tables => "tables",
            Self::Formulas => "formulas",
            Self::HiddenText => "hidden-text",
            Self::Embedded => "embedded",
            Self::External => "external",
            Self::Symbols => "symbols",
            Self::Links => "links",
        }
    }

    pub const ALL: [Self; 12] = [
        Self::Pictures,
        Self::TextBoxes,
        Self::Macros,
        Self::Fields,
        Self::Contents,
        Self::Tables,
        Self::Formulas,
        Self::HiddenText,
        Self::Embedded,
        Self::External,
        Self::Symbols,
        Self::Links,
    ];
}

/// Why a file could not be read, so that a person can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unreadable {
    /// It is something else: a PDF, a picture, a text of another program.
    #[error("the file is no DOCX")]
    NotDocx,
    /// DOC, as Word wrote it until 2003.
    #[error("the file is of Word's format before 2007")]
    OldFormat,
    #[error("the file is protected by a password")]
    Encrypted,
    #[error("the file is damaged")]
    Damaged,
    /// It, or what it unpacks to.
    #[error("the file is too large")]
    TooLarge,
    #[error("the file's parts lie too deep in one another")]
    TooDeep,
    /// Document types and entities, which no program that writes DOCX uses.
    #[error("the file holds what no such file may hold")]
    Forbidden,
}

impl Unreadable {
    /// Its word in keys of texts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotDocx => "not-docx",
            Self::OldFormat => "old-format",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::TooDeep => "too-deep",
            Self::Forbidden => "forbidden",
        }
    }

    pub const ALL: [Self; 7] = [
        Self::NotDocx,
        Self::OldFormat,
        Self::Encrypted,
        Self::Damaged,
        Self::TooLarge,
        Self::TooDeep,
        Self::Forbidden,
    ];
}

/// A DOCX as a paper. Numbers, also those Word works out, are labels; our bookmarks are anchors; tracked changes and
/// comments are those of the file. Tables come in as their paragraphs, footnotes as paragraphs at the end.
///
/// # Errors
/// [`Unreadable`].
pub fn read_docx(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let mut package = Package::open(bytes)?;
    let mut left_out: BTreeMap<LeftOut, usize> = BTreeMap::new();
    let mut leave = |what: LeftOut, count: usize| {
        if count > 0 {
            *left_out.entry(what).or_default() += count;
        }
    };
    let named = |wanted: &[&str]| {
        let lower = package.names().iter().map(|name| name.to_lowercase());
        lower.filter(|name| wanted.iter().any(|wanted| name.contains(wanted))).count()
    };
    leave(LeftOut::Macros, named(&["vbaproject.bin"]));
    leave(LeftOut::Embedded, named(&["/embeddings/", "/activex/activex"]));

    let relations = Relations::of(package.part("_rels/.rels")?.as_ref(), "");
    let document_name = relations.target("officeDocument").unwrap_or("word/document.xml").to_owned();
    let document = package.part(&document_name)?.ok_or(Unreadable::NotDocx)?;
    if document.name != "w:document" {
        return Err(Unreadable::NotDocx);
    }
    let core = match relations.target("core-properties") {
        Some(name) => package.part(name)?,
        None => None,
    };
    let (folder, file) = document_name.rsplit_once('/').unwrap_or(("", &document_name));
    let relations = Relations::of(package.part(&resolved(folder, &format!("_rels/{file}.rels")))?.as_ref(), folder);
    leave(LeftOut::External, relations.outside);
    let mut part = |kind: &str| match relations.target(kind) {
        Some(name) => package.part(name),
        None => Ok(None),
    };
    let styles = Styles::of(part("styles")?.as_ref());
    let numbering = Numbering::of(part("numbering")?.as_ref());
    let (comments, footnotes, endnotes) = (part("comments")?, part("footnotes")?, part("endnotes")?);

    let body = document.child("w:body").ok_or(Unreadable::Damaged)?;
    let mut paper = Paper::default();
    about(&mut paper, core.as_ref(), body);
    let comments = notes::comments(comments.as_ref(), &mut paper.comments);
    let mut reader = Reader::new(&styles, &relations, numbering, comments, left_out);
    reader.body(body);
    reader.notes(&notes::by_id(footnotes.as_ref()), &notes::by_id(endnotes.as_ref()));
    let left_out = std::mem::take(&mut reader.left_out);
    reader.finish(&mut paper);
    Ok(Reading { paper: normal(&paper), left_out })
}

/// What the file says of itself.
fn about(paper: &mut Paper, core: Option<&Element>, body: &Element) {
    let said = |name: &str| core.and_then(|core| core.child(name)).map(Element::text).unwrap_or_default();
    paper.language = said("dc:language");
    paper.made_at = instant(&said("dcterms:modified"));
    if body.child("w:sectPr").and_then(|section| section.switch("w:bidi")) == Some(true) {
        paper.direction = Direction::RightToLeft;
    }
}

/// RFC 3339 in whole seconds; empty if it is no time. Word writes local time as if it were UTC, and nobody can know
/// of which place.
pub(crate) fn instant(text: &str) -> String {
    let whole = text.trim().trim_end_matches('Z');
    let whole = whole.split(['.', '+']).next().unwrap_or_default();
    let shape = |(place, letter): (usize, char)| match place {
        4 | 7 => letter == '-',
        10 => letter == 'T',
        13 | 16 => letter == ':',
        _ => letter.is_ascii_digit(),
    };
    if whole.len() == 19 && whole.char_indices().all(shape) { format!("{whole}Z") } else { String::new() }
}

/// What a part points at.
#[derive(Default)]
struct Relations {
    /// The end of the kind's name, and where it lies in the file.
    targets: HashMap<String, String>,
    links: HashMap<String, String>,
    /// What would be fetched, apart from links that somebody may press.
    outside: usize,
}

impl Relations {
    fn of(part: Option<&Element>, folder: &str) -> Self {
        let mut relations = Self::default();
        for one in part.into_iter().flat_map(Element::children) {
            let (Some(id), Some(kind), Some(target)) =
                (one.attribute("Id"), one.attribute("Type"), one.attribute("Target"))
            else {
                continue;
            };
            let kind = kind.rsplit('/').next().unwrap_or_default();
            let outside = one.attribute("TargetMode") == Some("External");
            match (kind, outside) {
                ("hyperlink", _) => {
                    relations.links.insert(id.to_owned(), target.to_owned());
                }
                (_, true) => relations.outside += 1,
                (_, false) => {
                    relations.targets.insert(kind.to_owned(), resolved(folder, target));
                }
            }
        }
        relations
    }

    fn target(&self, kind: &str) -> Option<&str> {
        self.targets.get(kind).map(String::as_str)
    }
}
