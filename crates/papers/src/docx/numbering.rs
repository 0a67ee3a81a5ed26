//! Lists: one pattern of bullets, one of numbers, and for each numbered list a count of its own.

use crate::xml::Xml;

use super::body::{NAMESPACES, STEP};

/// The lists of a document by their number, from 1.
#[derive(Default)]
pub(super) struct Lists(Vec<List>);

#[derive(PartialEq, Eq)]
enum List {
    Bullets,
    Numbers { start: u32, level: usize },
}

impl Lists {
    pub(super) fn bullets(&mut self) -> usize {
        match self.0.iter().position(|list| *list == List::Bullets) {
            Some(known) => known + 1,
            None => self.add(List::Bullets),
        }
    }

    pub(super) fn numbers(&mut self, start: u32, level: usize) -> usize {
        self.add(List::Numbers { start, level: level.min(8) })
    }

    fn add(&mut self, list: List) -> usize {
        self.0.push(list);
        self.0.len()
    }
}

pub(super) fn numbering(lists: &Lists) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:numbering", &NAMESPACES[..2]);
    pattern(&mut xml, "0", |level| ("bullet", ["•", "–", "·"][level % 3].to_owned()));
    // Numbers on every level, as the page shows them: letters would be those of one script.
    pattern(&mut xml, "1", |level| ("decimal", format!("%{}.", level + 1)));
    for (place, list) in lists.0.iter().enumerate() {
        xml.open("w:num", &[("w:numId", &(place + 1).to_string())]);
        match list {
            List::Bullets => xml.empty("w:abstractNumId", &[("w:val", "0")]),
            List::Numbers { start, level } => {
                xml.empty("w:abstractNumId", &[("w:val", "1")]);
                xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
                xml.empty("w:startOverride", &[("w:val", &start.to_string())]);
                xml.close("w:lvlOverride");
            }
        }
        xml.close("w:num");
    }
    xml.close("w:numbering");
    xml.into_bytes()
}

fn pattern(xml: &mut Xml, id: &str, of_level: impl Fn(usize) -> (&'static str, String)) {
    xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
    xml.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
    for level in 0..9 {
        let (format, text) = of_level(level);
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
        xml.empty("w:start", &[("w:val", "1")]);
        xml.empty("w:numFmt", &[("w:val", format)]);
        xml.empty("w:lvlText", &[("w:val", &text)]);
        xml.empty("w:lvlJc", &[("w:val", "left")]);
        xml.open("w:pPr", &[]);
        let left = (STEP * (i64::try_from(level).unwrap_or(8) + 1)).to_string();
        xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &STEP.to_string())]);
        xml.close("w:pPr");
        xml.close("w:lvl");
    }
    xml.close("w:abstractNum");
}
