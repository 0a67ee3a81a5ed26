//! A part's XML as a tree, under the names we write, whatever prefixes the program that wrote it gave them. No
//! document types, no entities, no depth without end.

use quick_xml::{
    NsReader,
    escape::resolve_xml_entity,
    events::{BytesStart, Event},
    name::{Namespace, ResolveResult},
};

use super::Unreadable;

/// Tables in tables in tables come to some dozens.
const DEPTH_MAX: usize = 200;
/// Elements of one part.
const COUNT_MAX: usize = 400_000;
/// Of one element; programs write a dozen at most, and declare some thirty names at the first.
const ATTRIBUTES_MAX: usize = 200;

/// Namespaces by their two spellings, and how we call them.
const NAMESPACES: &[(&str, &str)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
    ("http://schemas.openxmlformats.org/package/2006/content-types", "ct"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://purl.org/dc/terms/", "dcterms"),
    ("http://www.w3.org/XML/1998/namespace", "xml"),
    ("urn:schemas-microsoft-com:vml", "v"),
    ("urn:schemas-microsoft-com:office:office", "o"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "ep"),
    ("http://purl.oclc.org/ooxml/officeDocument/extendedProperties", "ep"),
    // Of a text of the other format only what stands in it.
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
    ("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"),
];

#[derive(Debug, Default)]
pub(super) struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    pub inside: Vec<Node>,
}

#[derive(Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(super) fn read(text: &str) -> Result<Self, Unreadable> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut reader = NsReader::from_str(text);
        reader.config_mut().check_end_names = true;
        let mut open: Vec<Self> = vec![Self::default()];
        let mut count = 0;
        loop {
            let event = reader.read_event().map_err(|_| Unreadable::Damaged)?;
            match event {
                Event::Start(start) => {
                    open.push(element(&reader, &start)?);
                    count += 1;
                    if open.len() > DEPTH_MAX {
                        return Err(Unreadable::TooDeep);
                    }
                }
                Event::Empty(start) => {
                    let element = element(&reader, &start)?;
                    count += 1;
                    innermost(&mut open)?.inside.push(Node::Element(element));
                }
                Event::End(_) => {
                    let closed = open.pop().ok_or(Unreadable::Damaged)?;
                    innermost(&mut open)?.inside.push(Node::Element(closed));
                }
                Event::Text(text) => innermost(&mut open)?.add(&text.xml10_content()),
                Event::CData(text) => innermost(&mut open)?.add(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = match reference.resolve_char_ref() {
                        Ok(Some(letter)) => letter.to_string(),
                        // The five that need no declaration; every other is a door to elsewhere.
                        Ok(None) => {
                            resolve_xml_entity(&reference.into_inner()).ok_or(Unreadable::Forbidden)?.to_owned()
                        }
                        Err(_) => return Err(Unreadable::Damaged),
                    };
                    innermost(&mut open)?.add(&letter);
                }
                Event::DocType(_) => return Err(Unreadable::Forbidden),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
            if count > COUNT_MAX {
                return Err(Unreadable::TooLarge);
            }
        }
        let root = open.pop().filter(|_| open.is_empty()).ok_or(Unreadable::Damaged)?;
        root.inside.into_iter().find_map(Node::element).ok_or(Unreadable::Damaged)
    }

    fn add(&mut self, text: &str) {
        match self.inside.last_mut() {
            Some(Node::Text(before)) => before.push_str(text),
            _ => self.inside.push(Node::Text(text.to_owned())),
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value most elements of the format have.
    pub(super) fn value(&self) -> Option<&str> {
        self.attribute("w:val")
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        // Measures may have parts after the point, or a unit.
        let value = self.attribute(name)?;
        value.split('.').next()?.parse().ok()
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        self.inside.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children().find(|child| child.name == name)
    }

    /// Along the names, one below the other.
    pub(super) fn at(&self, names: &[&str]) -> Option<&Self> {
        names.iter().try_fold(self, |element, name| element.child(name))
    }

    /// A property that is on by being there, unless it says otherwise.
    pub(super) fn switch(&self, name: &str) -> Option<bool> {
        self.child(name).map(|child| !matches!(child.value(), Some("0" | "false" | "off" | "none")))
    }

    /// All text in it.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        for node in &self.inside {
            match node {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) => out.push_str(&element.text()),
            }
        }
        out
    }

    /// Whether something of that name is anywhere in it.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.children().any(|child| child.name == name || child.holds(name))
    }
}

impl Node {
    fn element(self) -> Option<Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) => None,
        }
    }
}

fn innermost(open: &mut [Element]) -> Result<&mut Element, Unreadable> {
    open.last_mut().ok_or(Unreadable::Damaged)
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Element, Unreadable> {
    let (space, local) = reader.resolver().resolve_element(start.name());
    let name = named(space, local.into_inner());
    let mut attributes = Vec::new();
    // To look for twins takes the square of their number.
    for attribute in start.attributes().with_checks(false) {
        if attributes.len() > ATTRIBUTES_MAX {
            return Err(Unreadable::TooLarge);
        }
        let attribute = attribute.map_err(|_| Unreadable::Damaged)?;
        let (space, local) = reader.resolver().resolve_attribute(attribute.key);
        let value =
            attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(|_| Unreadable::Forbidden)?;
        attributes.push((named(space, local.into_inner()), value.into_owned()));
    }
    Ok(Element { name, attributes, inside: Vec::new() })
}

fn named(space: ResolveResult<'_>, local: &str) -> String {
    match space {
        ResolveResult::Bound(Namespace(space)) => {
            let prefix = NAMESPACES.iter().find(|(known, _)| *known == space).map_or("?", |(_, prefix)| prefix);
            format!("{prefix}:{local}")
        }
        ResolveResult::Unbound | ResolveResult::Unknown(_) => local.to_owned(),
    }
}
