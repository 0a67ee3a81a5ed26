//! What leaves the house as a paper, and what comes back: one form of a document, what writes it as DOCX, ODT, HTML,
//! Markdown and Akoma Ntoso, and what reads DOCX, Markdown and pasted text; PDF is set by whoever implements [`Print`].
//! Knows nothing of meetings, databases and screens; whoever has a text to give out puts it into the form and says in
//! which format.

mod akn;
mod columns;
mod docx;
pub mod form;
mod grid;
mod html;
pub mod labels;
pub mod markdown;
mod normal;
mod odt;
mod pack;
pub mod pasted;
mod script;
mod settle;
mod xml;

pub use columns::{sides, two_columns};
pub use docx::{Glance, LeftOut, Piece, Reading, Sort, Unreadable, glance, pieces, read_docx};
pub use grid::{Grid, Slot};
pub use normal::normal;
pub use pack::zip;
pub use script::of_block as block_direction;
pub use settle::{Label, accepted, change_at, labels as label_changes, rejected};

use form::Paper;

/// A file that can be made of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    Docx,
    Odt,
    /// By a [`Print`], which is built in or not.
    Pdf,
    Html,
    Markdown,
    /// Akoma Ntoso: XML for those who keep collections of such texts.
    Akn,
    /// The form itself.
    Json,
}

impl Format {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Docx, Self::Odt, Self::Pdf, Self::Html, Self::Markdown];

    /// Those of an outcome document, which programs read too.
    pub const OUTCOME: [Self; 7] =
        [Self::Docx, Self::Odt, Self::Pdf, Self::Html, Self::Markdown, Self::Akn, Self::Json];

    /// The end of the file's name, and its word in addresses.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Akn => "xml",
            Self::Json => "json",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Pdf => "application/pdf",
            Self::Html => "text/html; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Akn => akn::MEDIA_TYPE,
            Self::Json => "application/json",
        }
    }

    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::OUTCOME.into_iter().find(|format| format.extension() == extension)
    }
}

/// Why a paper could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// The parts could not be packed into one file.
    #[error("the parts of the file could not be packed")]
    Packed(#[from] zip::result::ZipError),
    /// Of a PDF: no font of the house or the system has these letters, and boxes instead of them help nobody.
    #[error("no font has the letters {letters}")]
    NoFont { letters: String },
    /// Of a PDF: the pages could not be set.
    #[error("the pages could not be set: {0}")]
    NotSet(String),
    /// Of a PDF: this server was built without.
    #[error("this server writes no PDF")]
    NoPress,
}

/// What sets pages. Apart from the rest, because what does it well takes minutes to build.
pub trait Print: Send + Sync {
    /// The paper as PDF.
    ///
    /// # Errors
    /// [`Unwritten::NoFont`], [`Unwritten::NotSet`].
    fn print(&self, paper: &Paper) -> Result<Vec<u8>, Unwritten>;
}

/// Writes the paper in the format; a PDF by the press.
///
/// # Errors
/// [`Unwritten`] if it cannot be.
pub fn write(paper: &Paper, format: Format, press: Option<&dyn Print>) -> Result<Vec<u8>, Unwritten> {
    match format {
        Format::Pdf => press.ok_or(Unwritten::NoPress)?.print(paper),
        Format::Docx => docx::write(paper),
        Format::Odt => odt::write(paper),
        Format::Html => Ok(html::write(paper).into_bytes()),
        Format::Markdown => Ok(markdown::write(paper).into_bytes()),
        Format::Akn => Ok(akn::write(paper)),
        Format::Json => Ok(serde_json::to_vec_pretty(paper).expect("the form has no keys but words")),
    }
}

/// Blocks as HTML elements, for a page that has its own frame and style.
pub fn html_of(blocks: &[form::Block]) -> String {
    html::blocks(blocks)
}
