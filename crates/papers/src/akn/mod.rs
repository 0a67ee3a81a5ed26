//! Akoma Ntoso 3.0, the form in which the United Nations keeps its resolutions (AKN4UN): a statement with preface,
//! preamble, main body and attachments. What has a name for good bears it as its `eId`.

mod body;
mod inlines;
mod meta;

use std::collections::{BTreeMap, HashSet};

use crate::{
    form::{Block, Change, Kind, Paper, Part},
    labels,
    settle::{self, Label},
    xml::Xml,
};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

pub(super) const MEDIA_TYPE: &str = "application/akn+xml";

pub(crate) fn write(paper: &Paper) -> Vec<u8> {
    // Lists are paragraphs with numbers there, and a paragraph stands in one part.
    let blocks = labels::unlisted(paper.blocks.clone());
    let numbers = settle::labels(&blocks);
    let all: Vec<(&Block, Label)> = blocks.iter().zip(numbers).collect();
    let of = |part: Part| -> Vec<(&Block, Label)> {
        all.iter().filter(|(block, _)| block.part == part).map(|(block, label)| (*block, label.clone())).collect()
    };
    let mut writer = Writer {
        paper,
        xml: Xml::part(),
        ids: HashSet::new(),
        parties: parties(paper),
        footnotes: of(Part::Footnote).into_iter().filter_map(|(block, _)| footnote(block)).collect(),
        told: HashSet::new(),
        count: 0,
    };
    writer.xml.open("akomaNtoso", &[("xmlns", NAMESPACE)]);
    writer.xml.open("statement", &[("name", "outcome")]);
    writer.meta("main");
    writer.preface();
    writer.preamble(&of(Part::Preamble));
    writer.xml.open("mainBody", &[]);
    writer.main(&of(Part::Main));
    writer.xml.close("mainBody");
    // What only an annex refers to is told there.
    let before = std::mem::replace(&mut writer.xml, Xml::fragment());
    writer.attachments(&of(Part::Annex));
    let annexes = std::mem::replace(&mut writer.xml, before);
    writer.conclusions();
    writer.xml.put(annexes);
    writer.xml.close("statement");
    writer.xml.close("akomaNtoso");
    writer.xml.into_bytes()
}

struct Writer<'a> {
    paper: &'a Paper,
    xml: Xml,
    /// Every name stands once.
    ids: HashSet<String>,
    /// Whose changes and comments there are, by their place in the references.
    parties: Vec<String>,
    /// By their number.
    footnotes: BTreeMap<String, &'a Block>,
    /// Footnotes and comments that stand in the text already.
    told: HashSet<String>,
    count: usize,
}

impl Writer<'_> {
    /// A name of its own: by the anchor, or by the count.
    fn id(&mut self, kind: &str, anchor: Option<&str>) -> String {
        let wanted = anchor.map(|anchor| {
            let letters = anchor.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
            format!("{kind}_{}", letters.collect::<String>())
        });
        if let Some(wanted) = wanted
            && self.ids.insert(wanted.clone())
        {
            return wanted;
        }
        loop {
            self.count += 1;
            let next = format!("{kind}_{}", self.count);
            if self.ids.insert(next.clone()) {
                return next;
            }
        }
    }

    /// A party's place in the references.
    fn party(&self, name: &str) -> String {
        let place = self.parties.iter().position(|known| known == name).unwrap_or(0);
        format!("#party_{}", place + 1)
    }
}

fn parties(paper: &Paper) -> Vec<String> {
    let mut names: Vec<String> = paper.comments.iter().map(|comment| comment.author.clone()).collect();
    let mut add = |change: Option<&Change>| names.extend(change.map(|change| change.author.clone()));
    fn marks(blocks: &[Block], add: &mut impl FnMut(Option<&Change>)) {
        for block in blocks {
            add(block.change.as_ref());
        }
    }
    marks(&paper.blocks, &mut add);
    settle::each_run(&paper.blocks, &mut |run| add(run.change.as_ref()));
    names.sort();
    names.dedup();
    names
}

fn footnote(block: &Block) -> Option<(String, &Block)> {
    match &block.kind {
        Kind::Paragraph { label: Some(label), .. } => {
            Some((label.trim_matches(['.', ')', '(', ' ']).to_owned(), block))
        }
        _ => None,
    }
}
