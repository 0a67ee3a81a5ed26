//! Papers as PDF. A crate of its own that only the server's composition knows, because the library that sets
//! the pages takes longer to build than all of ours.

mod fonts;
mod redline;
mod setting;
mod world;

use std::path::PathBuf;

use entente_papers::{Print, Unwritten, form::Paper};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use fonts::Fonts;
use world::Desk;

/// What has been set is remembered for so many papers: most are asked for more than once while somebody reads.
const REMEMBERED: usize = 4;

/// Sets papers. Made once; knows the fonts.
pub struct Press {
    fonts: Fonts,
}

impl Press {
    /// `folder` holds fonts of the installation, which come before those of the system.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { fonts: Fonts::new(folder) }
    }
}

impl Print for Press {
    fn print(&self, paper: &Paper) -> Result<Vec<u8>, Unwritten> {
        let letters = setting::letters(paper);
        let (fonts, absent) = self.fonts.covering(&letters);
        // Signs can be named in words; a script cannot be left out.
        let (missing, signs): (Vec<char>, Vec<char>) = absent.into_iter().partition(|letter| letter.is_alphabetic());
        if !missing.is_empty() {
            return Err(Unwritten::NoFont { letters: missing.into_iter().take(12).collect() });
        }
        let set = setting::set(paper, &fonts, &signs);
        let desk = Desk::new(set.source, set.pictures, fonts);
        let document = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| broken(&errors));
        let bytes = document
            .and_then(|document| typst_pdf::pdf(&document, &PdfOptions::default()).map_err(|errors| broken(&errors)));
        comemo::evict(REMEMBERED);
        bytes
    }
}

fn broken(errors: &[typst::diag::SourceDiagnostic]) -> Unwritten {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    Unwritten::NotSet(messages.join("; "))
}
