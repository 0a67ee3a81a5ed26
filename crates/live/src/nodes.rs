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

/// What is directly inside. Where somebody has put a shared type that is no node (the editor never does, a client can),
/// the library's own iterators end, and with them all that stands behind it would be hidden: it is passed over.
pub(crate) fn within<'t, T: ReadTxn, P: XmlFragment>(
    txn: &'t T,
    parent: &P,
) -> impl Iterator<Item = XmlOut> + use<'t, T, P> {
    let mut all = parent.children(txn);
    (0..parent.len(txn)).filter_map(move |_| all.next())
}

/// All that is inside, however deep, in the order of the text.
pub(crate) fn all_within<T: ReadTxn, P: XmlFragment>(txn: &T, root: &P) -> Vec<XmlOut> {
    let mut found = Vec::new();
    let mut waiting: Vec<XmlOut> = within(txn, root).collect();
    waiting.reverse();
    while let Some(node) = waiting.pop() {
        let begins = waiting.len();
        match &node {
            XmlOut::Element(element) => waiting.extend(within(txn, element)),
            XmlOut::Fragment(fragment) => waiting.extend(within(txn, fragment)),
            XmlOut::Text(_) => {}
        }
        if let Some(inside) = waiting.get_mut(begins..) {
            inside.reverse();
        }
        found.push(node);
    }
    found
}

/// The place of a node among all that is inside its parent, nodes or not.
pub(crate) fn place_of<T: ReadTxn>(txn: &T, element: &XmlElementRef) -> Option<u32> {
    let is = |child: Option<XmlOut>| matches!(child, Some(XmlOut::Element(child)) if child == *element);
    match element.parent()? {
        XmlOut::Element(parent) => {
            let mut all = parent.children(txn);
            (0..parent.len(txn)).find(|_| is(all.next()))
        }
        XmlOut::Fragment(parent) => {
            let mut all = parent.children(txn);
            (0..parent.len(txn)).find(|_| is(all.next()))
        }
        XmlOut::Text(_) => None,
    }
}

/// The children of the text's root, in order.
pub(crate) fn read<T: ReadTxn>(txn: &T) -> Vec<Node> {
    txn.get_xml_fragment(ROOT).map(|root| children(txn, within(txn, &root), 0)).unwrap_or_default()
}

/// Where each of those stands in the root, counted with what is no node.
pub(crate) fn places<T: ReadTxn>(txn: &T) -> Vec<u32> {
    let Some(root) = txn.get_xml_fragment(ROOT) else { return Vec::new() };
    let mut all = root.children(txn);
    let nodes = (0..root.len(txn)).map(|place| (place, all.next()));
    let of_one = nodes.flat_map(|(place, node)| {
        let count = match node {
            Some(XmlOut::Fragment(fragment)) => one(txn, XmlOut::Fragment(fragment), 0).len(),
            Some(_) => 1,
            None => 0,
        };
        std::iter::repeat_n(place, count)
    });
    of_one.collect()
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
            children: children(txn, within(txn, &element), depth + 1),
        }],
        // The editor writes none; its children stand where it stood.
        XmlOut::Fragment(fragment) => children(txn, within(txn, &fragment), depth + 1),
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
    children(txn, within(txn, element), 0)
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
