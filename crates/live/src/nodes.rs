//! The editor's nodes as they lie in a text, whatever they mean: read from one
//! document, written into another, compared. What this server does not know
//! is carried over as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use yrs::types::Attrs;
use yrs::types::text::YChange;
use yrs::{
    Any, Out, ReadTxn, Text as _, TransactionMut, Xml as _, XmlElementPrelim, XmlElementRef, XmlFragment, XmlOut,
    XmlTextPrelim, XmlTextRef,
};

/// The shared fragment the editor binds to.
pub(crate) const ROOT: &str = "prosemirror";

/// The marks of words that are proposed to come or to go, and the attributes of what is no text: the id of a suggestion.
pub(crate) const INSERTION: &str = "insertion";
pub(crate) const DELETION: &str = "deletion";
pub(crate) const INSERTED: &str = "inserted";
pub(crate) const DELETED: &str = "deleted";

/// Deeper boxes are not carried over: nobody wrote them with an editor.
const DEPTH_MAX: usize = 64;

/// An element, or a stretch of text with its marks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Element { tag: Arc<str>, attributes: BTreeMap<String, Any>, children: Vec<Node> },
    Text(Vec<Run>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    text: String,
    marks: BTreeMap<Arc<str>, Any>,
}

impl Run {
    pub(crate) const fn new(text: String, marks: BTreeMap<Arc<str>, Any>) -> Self {
        Self { text, marks }
    }
}

/// The children of the text's root, in order.
pub(crate) fn read<T: ReadTxn>(txn: &T) -> Vec<Node> {
    txn.get_xml_fragment(ROOT).map(|root| children(txn, root.children(txn), 0)).unwrap_or_default()
}

fn children<T: ReadTxn>(txn: &T, nodes: impl Iterator<Item = XmlOut>, depth: usize) -> Vec<Node> {
    nodes.flat_map(|node| one(txn, node, depth)).collect()
}

fn one<T: ReadTxn>(txn: &T, node: XmlOut, depth: usize) -> Vec<Node> {
    match node {
        _ if depth >= DEPTH_MAX => Vec::new(),
        XmlOut::Text(text) => vec![Node::Text(runs(txn, &text))],
        XmlOut::Element(element) => vec![Node::Element {
            tag: element.tag().clone(),
            attributes: attributes(txn, &element),
            children: children(txn, element.children(txn), depth + 1),
        }],
        // The editor writes none; its children stand where it stood.
        XmlOut::Fragment(fragment) => children(txn, fragment.children(txn), depth + 1),
    }
}

fn attributes<T: ReadTxn>(txn: &T, element: &XmlElementRef) -> BTreeMap<String, Any> {
    let values = element.attributes(txn).filter_map(|(name, value)| match value {
        Out::Any(value) => Some((name.to_owned(), value)),
        // An attribute that is itself a shared type: ours are plain values.
        _ => None,
    });
    values.collect()
}

fn runs<T: ReadTxn>(txn: &T, text: &XmlTextRef) -> Vec<Run> {
    let runs = text.diff(txn, YChange::identity).into_iter().filter_map(|run| match run.insert {
        Out::Any(Any::String(text)) => {
            let marks = run.attributes.map(|marks| marks.into_iter().collect()).unwrap_or_default();
            Some(Run { text: text.to_string(), marks })
        }
        _ => None,
    });
    runs.collect()
}

/// The children of an element, in order.
pub(crate) fn children_of<T: ReadTxn>(txn: &T, element: &XmlElementRef) -> Vec<Node> {
    children(txn, element.children(txn), 0)
}

/// Writes nodes into a parent, so that the first stands at `index`.
pub(crate) fn write<P: XmlFragment>(txn: &mut TransactionMut<'_>, parent: &P, index: u32, nodes: &[Node]) {
    for (at, node) in (index..).zip(nodes) {
        match node {
            Node::Element { tag, attributes, children } => {
                let element = parent.insert(txn, at, XmlElementPrelim::empty(tag.clone()));
                for (name, value) in attributes {
                    element.insert_attribute(txn, name.as_str(), value.clone());
                }
                write(txn, &element, 0, children);
            }
            Node::Text(runs) => {
                let text = parent.insert(txn, at, XmlTextPrelim::new(""));
                append(txn, &text, runs);
            }
        }
    }
}

/// Writes words behind those that are there.
pub(crate) fn append(txn: &mut TransactionMut<'_>, text: &XmlTextRef, runs: &[Run]) {
    for run in runs {
        let marks: Attrs = run.marks.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        let end = text.len(txn);
        text.insert_with_attributes(txn, end, &run.text, marks);
    }
}
