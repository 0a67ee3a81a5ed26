//! A live text that begins with words from elsewhere: its first update, made by the server.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use yrs::{Any, StateVector};

use crate::document::Document;
use crate::nodes::{Node, Run};

/// A paragraph, or a heading of a level from 1.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Line {
    pub heading: Option<u8>,
    pub words: Vec<Words>,
}

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Words {
    pub text: String,
    pub strong: bool,
    pub em: bool,
}

/// The update that makes an empty text say this. `None` if there is nothing to say.
pub fn beginning(lines: &[Line]) -> Option<Vec<u8>> {
    let nodes: Vec<Node> = lines.iter().map(node).collect();
    let mut document = Document::empty();
    if document.splice(0..0, &nodes) { document.difference(&StateVector::default()) } else { None }
}

fn node(line: &Line) -> Node {
    let runs: Vec<Run> = line.words.iter().filter(|words| !words.text.is_empty()).map(run).collect();
    let (tag, attributes) = match line.heading {
        // As the editor writes numbers.
        Some(level) => ("heading", BTreeMap::from([("level".to_owned(), Any::from(f64::from(level)))])),
        None => ("paragraph", BTreeMap::new()),
    };
    let children = if runs.is_empty() { Vec::new() } else { vec![Node::Text(runs)] };
    Node::Element { tag: Arc::from(tag), attributes, children }
}

fn run(words: &Words) -> Run {
    let marks = [("strong", words.strong), ("em", words.em)];
    let on = marks.into_iter().filter(|(_, on)| *on);
    let nothing = || Any::Map(Arc::new(HashMap::new()));
    Run::new(words.text.clone(), on.map(|(name, _)| (Arc::from(name), nothing())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readable::{Block, Inline, Mark, readable};

    #[test]
    fn what_begins_is_read_as_it_was() {
        let words = |text: &str, strong, em| Words { text: text.to_owned(), strong, em };
        let lines = [
            Line { heading: Some(2), words: vec![words("Part", false, false)] },
            Line {
                heading: None, words: vec![words("Recalling", false, true), words(" مرحبا 会议", true, false)]
            },
            Line::default(),
        ];
        let text = |text: &str, marks: Vec<Mark>| Inline::Text { text: text.to_owned(), marks };
        assert_eq!(
            readable(&beginning(&lines).unwrap()).unwrap(),
            [
                Block::Heading { level: 2, content: vec![text("Part", Vec::new())] },
                Block::Paragraph {
                    content: vec![text("Recalling", vec![Mark::Em]), text(" مرحبا 会议", vec![Mark::Strong])]
                },
                Block::Paragraph { content: Vec::new() },
            ]
        );
        assert_eq!(beginning(&[]), None);
    }
}
