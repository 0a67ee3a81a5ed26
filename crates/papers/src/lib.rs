//! What leaves the house as a paper: one form of a document, and what writes it as
//! DOCX, ODT, HTML and Markdown. Knows nothing of meetings, databases and
//! screens; whoever has a text to give out puts it into the form and says in which format.

mod docx;
pub mod form;
mod grid;
mod html;
pub mod markdown;
mod odt;
mod pack;
mod script;
mod xml;

use form::Paper;

/// A file that can be made of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    Docx,
    Odt,
    Html,
    Markdown,
}

impl Format {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Docx, Self::Odt, Self::Html, Self::Markdown];

    /// The end of the file's name, and its word in addresses.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Html => "text/html; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
        }
    }

    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension() == extension)
    }
}

/// Why a paper could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// The parts could not be packed into one file.
    #[error("the parts of the file could not be packed")]
    Packed(#[from] zip::result::ZipError),
}

/// Writes the paper in the format.
///
/// # Errors
/// [`Unwritten`] if it cannot be.
pub fn write(paper: &Paper, format: Format) -> Result<Vec<u8>, Unwritten> {
    match format {
        Format::Docx => docx::write(paper),
        Format::Odt => odt::write(paper),
        Format::Html => Ok(html::write(paper).into_bytes()),
        Format::Markdown => Ok(markdown::write(paper).into_bytes()),
    }
}

/// Blocks as HTML elements, for a page that has its own frame and style.
pub fn html_of(blocks: &[form::Block]) -> String {
    html::blocks(blocks)
}
