//! WordprocessingML as Word itself writes it, in the order the schema wants: Word drops what stands out of order
//! without a word.

mod body;
mod lists;
mod numbering;
mod parts;
mod pictures;
mod reading;
mod runs;
mod styles;
mod tables;

pub(crate) use body::lines;
pub use parts::{Piece, pieces};
pub(crate) use pictures::fitted;
pub use reading::{Glance, LeftOut, Reading, Sort, Unreadable, glance, read_docx};
pub(crate) use reading::{instant, spelled};

use crate::{Unwritten, form::Paper, pack::Pack};

use body::Body;

pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, Unwritten> {
    let mut body = Body::new(paper);
    let document = body.document();
    let mut pack = Pack::new();
    pack.add("[Content_Types].xml", &parts::content_types(paper, &body.pictures))?;
    pack.add("_rels/.rels", &parts::package_relations())?;
    pack.add("docProps/core.xml", &parts::core(paper))?;
    pack.add("docProps/app.xml", &parts::app())?;
    pack.add("word/document.xml", &document)?;
    pack.add("word/_rels/document.xml.rels", &parts::document_relations(paper, &body))?;
    pack.add("word/styles.xml", &styles::styles(paper))?;
    pack.add("word/numbering.xml", &numbering::numbering(&body.lists))?;
    pack.add("word/settings.xml", &parts::settings(paper))?;
    pack.add("word/fontTable.xml", &parts::fonts())?;
    pack.add("word/theme/theme1.xml", &parts::theme())?;
    pack.add("word/header1.xml", &parts::header(paper))?;
    pack.add("word/footer1.xml", &parts::footer(paper))?;
    if !paper.comments.is_empty() {
        pack.add("word/comments.xml", &parts::comments(paper))?;
    }
    for picture in &body.pictures {
        pack.add_stored(&format!("word/media/{}", picture.name), picture.bytes)?;
    }
    pack.finish()
}
