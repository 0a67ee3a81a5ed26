//! What a style says of its paragraphs and runs, by itself or by what it is based on.

use std::collections::HashMap;

use super::{super::runs::LABEL_STYLE, tree::Element};

/// Styles based on styles: Word itself allows no more.
const CHAIN_MAX: usize = 12;

#[derive(Default)]
pub(super) struct Styles {
    all: HashMap<String, Look>,
    /// Of paragraphs that name none.
    default: String,
    /// Whether the file began as one of ours: its styles are still there, whoever saved it last.
    pub ours: bool,
}

#[derive(Default)]
pub(super) struct Look {
    /// In small letters: what the program calls it in every language's edition.
    pub name: String,
    based_on: Option<String>,
    /// From 0.
    pub outline: Option<i64>,
    pub number: Option<String>,
    pub level: Option<i64>,
    pub left: Option<i64>,
    pub hanging: Option<i64>,
    pub right_to_left: Option<bool>,
    pub strong: Option<bool>,
    pub em: Option<bool>,
    pub underline: Option<bool>,
    pub strike: Option<bool>,
    pub hidden: Option<bool>,
}

impl Styles {
    pub(super) fn of(part: Option<&Element>) -> Self {
        let mut styles = Self::default();
        for style in part.into_iter().flat_map(Element::children).filter(|child| child.name == "w:style") {
            let Some(id) = style.attribute("w:styleId") else { continue };
            let default = matches!(style.attribute("w:default"), Some("1" | "true" | "on"));
            if default && style.attribute("w:type") == Some("paragraph") {
                id.clone_into(&mut styles.default);
            }
            let name = style.child("w:name").and_then(Element::value).unwrap_or(id).to_lowercase();
            let based_on = style.child("w:basedOn").and_then(Element::value).map(str::to_owned);
            let look = Look { name, based_on, ..Look::of(style.child("w:pPr"), style.child("w:rPr")) };
            styles.all.insert(id.to_owned(), look);
        }
        styles.ours = styles.all.contains_key(LABEL_STYLE);
        styles
    }

    /// The first that the style, or one it is based on, says.
    pub(super) fn say<T>(&self, id: Option<&str>, what: impl Fn(&Look) -> Option<T>) -> Option<T> {
        let mut next = Some(id.unwrap_or(&self.default));
        for _ in 0..CHAIN_MAX {
            let look = self.all.get(next?)?;
            if let Some(said) = what(look) {
                return Some(said);
            }
            next = look.based_on.as_deref();
        }
        None
    }

    pub(super) fn name(&self, id: Option<&str>) -> &str {
        self.all.get(id.unwrap_or(&self.default)).map_or("", |look| look.name.as_str())
    }

    /// The level of the heading that a style is, from 1.
    pub(super) fn heading(&self, id: Option<&str>) -> Option<u8> {
        let of = |look: &Look| {
            let by_name = look.name.strip_prefix("heading ").and_then(|level| level.trim().parse::<i64>().ok());
            by_name.or_else(|| look.outline.map(|level| level.saturating_add(1)))
        };
        // Nine means text.
        self.say(id, of).filter(|level| (1..=9).contains(level)).and_then(|level| u8::try_from(level.min(6)).ok())
    }
}

impl Look {
    /// Of the properties of a paragraph, of a run, or of a style that has both.
    pub(super) fn of(paragraph: Option<&Element>, run: Option<&Element>) -> Self {
        let at = |names: &[&str]| paragraph.and_then(|element| element.at(names));
        let indent = at(&["w:ind"]);
        let measure = |names: [&str; 2]| indent.and_then(|ind| names.iter().find_map(|name| ind.number(name)));
        let switch = |name: &str| run.and_then(|run| run.switch(name));
        Self {
            name: String::new(),
            based_on: None,
            outline: at(&["w:outlineLvl"]).and_then(|level| level.number("w:val")),
            number: at(&["w:numPr", "w:numId"]).and_then(Element::value).map(str::to_owned),
            level: at(&["w:numPr", "w:ilvl"]).and_then(|level| level.number("w:val")),
            left: measure(["w:start", "w:left"]),
            hanging: measure(["w:hanging", "w:hanging"])
                .or_else(|| indent.and_then(|ind| ind.number("w:firstLine")).map(i64::saturating_neg)),
            right_to_left: paragraph.and_then(|element| element.switch("w:bidi")),
            strong: switch("w:b").or_else(|| switch("w:bCs")),
            em: switch("w:i").or_else(|| switch("w:iCs")),
            underline: switch("w:u"),
            strike: switch("w:strike").or_else(|| switch("w:dstrike")),
            hidden: switch("w:vanish"),
        }
    }
}
