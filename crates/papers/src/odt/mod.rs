//! OpenDocument text, as LibreOffice reads and writes it.

mod automatic;
mod body;
mod paragraphs;
mod parts;
mod runs;
mod styles;
mod tables;

use crate::{Unwritten, form::Paper, pack::Pack};

use body::Body;

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, Unwritten> {
    let mut body = Body::new(paper);
    let content = body.content();
    let mut pack = Pack::new();
    // The first part, as it is: by it the file is known without unpacking.
    pack.add_stored("mimetype", MEDIA_TYPE.as_bytes())?;
    pack.add("content.xml", &content)?;
    pack.add("styles.xml", &styles::styles(paper))?;
    pack.add("meta.xml", &parts::meta(paper))?;
    for picture in &body.pictures {
        pack.add_stored(&format!("Pictures/{}", picture.name), picture.bytes)?;
    }
    pack.add("META-INF/manifest.xml", &parts::manifest(&body.pictures))?;
    pack.finish()
}
