//! XML as it is written here: open, close, text; what XML cannot hold is left out.

use std::borrow::Cow;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// Writing into memory does not fail.
const IN_MEMORY: &str = "writing into memory cannot fail";

pub(crate) struct Xml(Writer<Vec<u8>>);

/// Names and values.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A whole part, with its declaration.
    pub(crate) fn part() -> Self {
        let mut xml = Self::fragment();
        let declaration = Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes")));
        xml.0.write_event(declaration).expect(IN_MEMORY);
        xml
    }

    /// Something that will stand inside another part.
    pub(crate) const fn fragment() -> Self {
        Self(Writer::new(Vec::new()))
    }

    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.0.write_event(Event::Start(start(name, attributes))).expect(IN_MEMORY);
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.0.write_event(Event::End(BytesEnd::new(name))).expect(IN_MEMORY);
    }

    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.0.write_event(Event::Empty(start(name, attributes))).expect(IN_MEMORY);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.0.write_event(Event::Text(BytesText::new(&allowed(text)))).expect(IN_MEMORY);
    }

    /// An element with nothing but text.
    pub(crate) fn leaf(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// What was written apart.
    pub(crate) fn put(&mut self, other: Self) {
        self.0.get_mut().extend(other.into_bytes());
    }

    /// Markup that is written out by hand.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.0.get_mut().extend_from_slice(markup.as_bytes());
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, &*allowed(value)));
    }
    start
}

/// XML 1.0 has no control characters but tab and line ends, in no spelling.
pub(crate) fn allowed(text: &str) -> Cow<'_, str> {
    let fits = |letter: char| !matches!(letter, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    if text.chars().all(fits) { Cow::Borrowed(text) } else { text.chars().filter(|letter| fits(*letter)).collect() }
}
