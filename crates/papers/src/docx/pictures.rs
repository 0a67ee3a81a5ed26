//! Pictures in the line.

use super::body::{Around, Body, Picture, Setting};
use crate::form::{Image, Inline};

/// English Metric Units in a pixel of 1/96 inch.
const EMU: u64 = 9_525;
/// Pictures are made no wider and no higher than this, in pixels.
const PICTURE_MAX: (u64, u64) = (604, 860);

impl<'a> Body<'a> {
    pub(super) fn image(&mut self, image: &'a Image, around: Around) {
        let end = match image.media_type.as_str() {
            "image/png" => "png",
            "image/jpeg" => "jpeg",
            _ => "",
        };
        if end.is_empty() || image.bytes.is_empty() {
            let content = [Inline::plain(format!("[{}]", image.description))];
            let setting = Setting { style: "Body", steps: around.depth, ..Setting::default() };
            return self.paragraph(&setting, &content, around.direction, None);
        }
        let relation = self.next_relation();
        let name = format!("image{}.{end}", self.pictures.len() + 1);
        let (width, height) = fitted(image);
        let id = self.next_id();
        self.pictures.push(Picture { relation: relation.clone(), name: name.clone(), bytes: &image.bytes });
        let (cx, cy) = ((width * EMU).to_string(), (height * EMU).to_string());
        let xml = &mut self.xml;
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.empty("w:pStyle", &[("w:val", "Body")]);
        xml.close("w:pPr");
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &[("cx", &cx), ("cy", &cy)]);
        xml.empty("wp:docPr", &[("id", &id), ("name", &name), ("descr", &image.description)]);
        xml.open("a:graphic", &[]);
        xml.open("a:graphicData", &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")]);
        xml.open("pic:pic", &[]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", &id), ("name", &name), ("descr", &image.description)]);
        xml.empty("pic:cNvPicPr", &[]);
        xml.close("pic:nvPicPr");
        xml.open("pic:blipFill", &[]);
        xml.empty("a:blip", &[("r:embed", &relation)]);
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close("a:stretch");
        xml.close("pic:blipFill");
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &[("cx", &cx), ("cy", &cy)]);
        xml.close("a:xfrm");
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        xml.close("a:prstGeom");
        xml.close("pic:spPr");
        for name in ["pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r", "w:p"] {
            xml.close(name);
        }
    }
}

/// Width and height in pixels, made to fit the page.
pub(crate) fn fitted(image: &Image) -> (u64, u64) {
    let (most_wide, most_high) = PICTURE_MAX;
    let (width, height) = match (u64::from(image.width), u64::from(image.height)) {
        (0, _) | (_, 0) => (most_wide / 2, most_wide / 2),
        known => known,
    };
    let (width, height) =
        if width > most_wide { (most_wide, (height * most_wide / width).max(1)) } else { (width, height) };
    if height > most_high { ((width * most_high / height).max(1), most_high) } else { (width, height) }
}
