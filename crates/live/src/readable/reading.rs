//! From the editor's nodes in the shared fragment to blocks.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use yrs::branch::{Branch, BranchID};
use yrs::types::Attrs;
use yrs::types::text::YChange;
use yrs::{Any, ID, Out, ReadTxn, Snapshot, Text as _, TransactionMut, Xml as _, XmlElementRef, XmlOut, XmlTextRef};

use crate::nodes::{DELETED, DELETION, INSERTED, INSERTION, ROOT, all_within, within};

use super::{Block, Cell, Inline, Mark, MentionKind, Task, Undertaking};

/// Deeper boxes are flattened into what surrounds them.
const DEPTH_MAX: usize = 32;
/// A longer name or id was not written by our editor.
const NAME_CHARACTERS_MAX: usize = 200;

pub(crate) fn from_transaction(txn: &yrs::Transaction<'_>) -> Vec<Block> {
    match txn.get_xml_fragment(ROOT) {
        Some(root) => Reading { txn, taken: RefCell::default(), written: None }.blocks(within(txn, &root), 0),
        None => Vec::new(),
    }
}

/// Who wrote a character of a client, and up to which clock (not included) the answer holds for what follows it.
type Who<'w> = &'w dyn Fn(u64, u32) -> Option<(usize, u32)>;

/// The blocks, each run of text marked with who wrote it.
pub(crate) fn attributed(txn: &mut TransactionMut<'_>, who: Who<'_>) -> Vec<Block> {
    let Some(root) = txn.get_xml_fragment(ROOT) else { return Vec::new() };
    // Told against the empty text, every item comes by itself and with its id.
    let (now, nothing) = (txn.snapshot(), Snapshot::default());
    let mut written = HashMap::new();
    let texts: Vec<XmlTextRef> = all_within(txn, &root).into_iter().filter_map(XmlOut::into_xml_text).collect();
    for text in texts {
        let runs = text.diff_range(txn, Some(&now), Some(&nothing), |change| change.id);
        let runs = runs.into_iter().filter_map(|run| match run.insert {
            Out::Any(Any::String(text)) => {
                let marks = run.attributes.as_deref().map(marks).unwrap_or_default();
                Some(by_author(&text, &marks, run.ychange, who))
            }
            _ => None,
        });
        let runs: Vec<Inline> = runs.flatten().collect();
        written.insert(AsRef::<Branch>::as_ref(&text).id(), runs);
    }
    Reading { txn, taken: RefCell::default(), written: Some(written) }.blocks(within(txn, &root), 0)
}

/// One item's text, cut where another author begins.
fn by_author(text: &str, marks: &[Mark], item: Option<ID>, who: Who<'_>) -> Vec<Inline> {
    let mut found = Vec::new();
    let Some(item) = item else {
        return vec![Inline::Text { text: text.to_owned(), marks: marks.to_vec() }];
    };
    let mut clock = item.clock;
    let (mut rest, client) = (text, item.client.get());
    while !rest.is_empty() {
        let author = who(client, clock);
        let room = author.map_or(u32::MAX, |(_, until)| until.saturating_sub(clock).max(1));
        let mut units = 0_u32;
        let cut = rest
            .char_indices()
            .find_map(|(at, character)| {
                let full = units >= room;
                units += character.len_utf16() as u32;
                full.then_some(at)
            })
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(cut);
        let mut marks = marks.to_vec();
        if let Some((who, _)) = author {
            marks.insert(0, Mark::By { who });
        }
        found.push(Inline::Text { text: run.to_owned(), marks });
        clock = clock.saturating_add(run.encode_utf16().count() as u32);
        rest = after;
    }
    found
}

struct Reading<'t, T> {
    txn: &'t T,
    /// The ids of blocks so far.
    taken: RefCell<HashSet<String>>,
    /// The runs of each text with their authors, where those were asked for.
    written: Option<HashMap<BranchID, Vec<Inline>>>,
}

impl<T: ReadTxn> Reading<'_, T> {
    fn blocks(&self, children: impl Iterator<Item = XmlOut>, depth: usize) -> Vec<Block> {
        let mut found = Vec::new();
        let mut loose = Vec::new();
        for child in children {
            match child {
                // Text where a block belongs is read as a paragraph.
                XmlOut::Text(text) => loose.extend(self.runs(&text)),
                XmlOut::Element(element) => {
                    if let Some(inline) = self.inline(&element) {
                        loose.push(inline);
                    } else {
                        close_paragraph(&mut loose, &mut found);
                        self.block(&element, depth, &mut found);
                    }
                }
                XmlOut::Fragment(fragment) if depth < DEPTH_MAX => {
                    close_paragraph(&mut loose, &mut found);
                    found.extend(self.blocks(within(self.txn, &fragment), depth + 1));
                }
                XmlOut::Fragment(_) => {}
            }
        }
        close_paragraph(&mut loose, &mut found);
        found
    }

    fn block(&self, element: &XmlElementRef, depth: usize, found: &mut Vec<Block>) {
        if depth >= DEPTH_MAX {
            return;
        }
        let inside = || self.blocks(within(self.txn, element), depth + 1);
        let parts = |names: &[&str]| self.parts(element, names, depth);
        let read = match &**element.tag() {
            "paragraph" => Block::Paragraph { content: self.line(element) },
            "heading" => Block::Heading {
                level: self.number(element, "level").unwrap_or(1).clamp(1, 6) as u8,
                content: self.line(element),
            },
            "bullet_list" => {
                Block::BulletList { items: parts(&["list_item"]).into_iter().map(|(_, content)| content).collect() }
            }
            "ordered_list" => Block::OrderedList {
                start: self.number(element, "order").or_else(|| self.number(element, "start")).unwrap_or(1),
                items: parts(&["list_item"]).into_iter().map(|(_, content)| content).collect(),
            },
            "task_list" => Block::TaskList {
                items: parts(&["task_item"])
                    .into_iter()
                    .map(|(item, content)| Task {
                        checked: item.is_some_and(|item| self.is_true(&item, "checked")),
                        content,
                    })
                    .collect(),
            },
            "blockquote" => Block::Blockquote { content: inside() },
            "table" => Block::Table { rows: self.rows(element, depth) },
            "code_block" => {
                Block::CodeBlock { text: self.inlines(element).iter().map(|inline| inline.words("\n")).collect() }
            }
            "horizontal_rule" => Block::HorizontalRule,
            "decision" => Block::Decision { id: self.own_id(element), content: inside() },
            "action" => Block::Action(self.undertaking(element, inside())),
            "follow_up" => Block::FollowUp(self.undertaking(element, inside())),
            "image" => match self.words(element, "id").filter(|id| is_id(id)) {
                Some(id) => Block::Image {
                    id,
                    alt: self.words(element, "alt").unwrap_or_default(),
                    width: self.number(element, "width").unwrap_or(0),
                    height: self.number(element, "height").unwrap_or(0),
                },
                None => return,
            },
            _ => {
                found.extend(inside());
                return;
            }
        };
        found.push(read);
    }

    fn undertaking(&self, element: &XmlElementRef, content: Vec<Block>) -> Undertaking {
        Undertaking {
            id: self.own_id(element),
            owner: self.words(element, "owner").unwrap_or_default(),
            party: self.words(element, "party").filter(|party| is_id(party)),
            due: self.words(element, "due").filter(|due| is_day(due)),
            done: self.is_true(element, "done"),
            content,
        }
    }

    /// The id the editor gave the block. Where it is missing or another block has it already (a copy on its way to a
    /// new id), the place where the block was written, which nothing changes either.
    fn own_id(&self, element: &XmlElementRef) -> String {
        let mut taken = self.taken.borrow_mut();
        let given = self.words(element, "id").filter(|id| is_id(id) && !taken.contains(id));
        let id = given.unwrap_or_else(|| match AsRef::<Branch>::as_ref(element).id() {
            BranchID::Nested(place) => format!("at-{}-{}", place.client, place.clock),
            BranchID::Root(name) => format!("at-{name}"),
        });
        taken.insert(id.clone());
        id
    }

    /// The children of a list or row with one of the names; anything else in between becomes a part of its own.
    fn parts(&self, element: &XmlElementRef, names: &[&str], depth: usize) -> Vec<(Option<XmlElementRef>, Vec<Block>)> {
        within(self.txn, element)
            .map(|child| match child {
                XmlOut::Element(part) if names.contains(&&**part.tag()) => {
                    let content = self.blocks(within(self.txn, &part), depth + 2);
                    (Some(part), content)
                }
                other => (None, self.blocks(std::iter::once(other), depth + 1)),
            })
            .collect()
    }

    fn rows(&self, table: &XmlElementRef, depth: usize) -> Vec<Vec<Cell>> {
        let rows = within(self.txn, table).filter_map(XmlOut::into_xml_element);
        rows.filter(|row| &**row.tag() == "table_row")
            .map(|row| {
                self.parts(&row, &["table_cell", "table_header"], depth + 1)
                    .into_iter()
                    .map(|(cell, content)| {
                        let span =
                            |name| cell.as_ref().and_then(|cell| self.number(cell, name)).unwrap_or(1).clamp(1, 100);
                        Cell {
                            is_header: cell.as_ref().is_some_and(|cell| &**cell.tag() == "table_header"),
                            columns: span("colspan"),
                            rows: span("rowspan"),
                            content,
                        }
                    })
                    .collect()
            })
            .collect()
    }

    /// The words of a paragraph, and before them whether it is proposed that it begins there.
    fn line(&self, element: &XmlElementRef) -> Vec<Inline> {
        let marks = self.suggested(element);
        let begins = (!marks.is_empty()).then_some(Inline::Suggested { marks, of: None });
        begins.into_iter().chain(self.inlines(element)).collect()
    }

    /// What is proposed about something that is no text.
    fn suggested(&self, element: &XmlElementRef) -> Vec<Mark> {
        // As it stands there: who rules on it names it so.
        let id = |name| match element.get_attribute(self.txn, name) {
            Some(Out::Any(Any::String(id))) if is_id(&id) => Some(id.to_string()),
            _ => None,
        };
        let inserted = id(INSERTED).map(|id| Mark::Insertion { id });
        inserted.into_iter().chain(id(DELETED).map(|id| Mark::Deletion { id })).collect()
    }

    fn inlines(&self, element: &XmlElementRef) -> Vec<Inline> {
        let mut found = Vec::new();
        for child in within(self.txn, element) {
            match child {
                XmlOut::Text(text) => found.extend(self.runs(&text)),
                XmlOut::Element(element) => match self.inline(&element) {
                    Some(inline) => {
                        let marks = self.suggested(&element);
                        let plain = marks.is_empty();
                        found.push(if plain {
                            inline
                        } else {
                            Inline::Suggested { marks, of: Some(Box::new(inline)) }
                        });
                    }
                    // An inline box of a later editor: its words.
                    None => {
                        let texts = within(self.txn, &element).filter_map(XmlOut::into_xml_text);
                        found.extend(texts.flat_map(|text| self.runs(&text)));
                    }
                },
                XmlOut::Fragment(_) => {}
            }
        }
        found
    }

    fn inline(&self, element: &XmlElementRef) -> Option<Inline> {
        let label = || self.words(element, "label").unwrap_or_default();
        match &**element.tag() {
            "hard_break" => Some(Inline::HardBreak),
            "speaker" if self.is_true(element, "unattributed") => {
                Some(Inline::Speaker { party: None, label: String::new(), unattributed: true })
            }
            "speaker" => Some(Inline::Speaker {
                party: self.words(element, "party").filter(|party| is_id(party)),
                label: label(),
                unattributed: false,
            }),
            "mention" => {
                let kind = match self.words(element, "kind").as_deref() {
                    Some("party") => MentionKind::Party,
                    Some("item") => MentionKind::Item,
                    Some("paragraph") => MentionKind::Paragraph,
                    // A kind of a later editor: its words.
                    _ => return Some(Inline::Text { text: label(), marks: Vec::new() }),
                };
                let id = self.words(element, "id").filter(|id| is_id(id)).unwrap_or_default();
                Some(Inline::Mention { kind, id, label: label() })
            }
            _ => None,
        }
    }

    fn runs(&self, text: &XmlTextRef) -> Vec<Inline> {
        if let Some(written) = &self.written {
            return joined(written.get(&AsRef::<Branch>::as_ref(text).id()).map(Vec::as_slice).unwrap_or_default());
        }
        text.diff(self.txn, YChange::identity)
            .into_iter()
            .filter_map(|run| match run.insert {
                Out::Any(Any::String(text)) => {
                    let marks = run.attributes.as_deref().map(marks).unwrap_or_default();
                    Some(Inline::Text { text: text.to_string(), marks })
                }
                _ => None,
            })
            .collect()
    }

    fn number(&self, element: &XmlElementRef, name: &str) -> Option<u32> {
        match element.get_attribute(self.txn, name)? {
            Out::Any(Any::String(text)) => text.parse().ok(),
            Out::Any(Any::Number(number)) => number.to_string().parse().ok(),
            _ => None,
        }
    }

    /// Words that fit on a line: not empty, and cut where nobody would read on.
    fn words(&self, element: &XmlElementRef, name: &str) -> Option<String> {
        let Some(Out::Any(Any::String(text))) = element.get_attribute(self.txn, name) else { return None };
        let line = text.split(char::is_control).collect::<Vec<_>>().join(" ");
        let words: String = line.trim().chars().take(NAME_CHARACTERS_MAX).collect();
        (!words.is_empty()).then_some(words)
    }

    fn is_true(&self, element: &XmlElementRef, name: &str) -> bool {
        match element.get_attribute(self.txn, name) {
            Some(Out::Any(Any::Bool(value))) => value,
            Some(Out::Any(Any::String(text))) => &*text == "true",
            _ => false,
        }
    }
}

/// Neighbours with the same marks as one run.
fn joined(runs: &[Inline]) -> Vec<Inline> {
    let mut found: Vec<Inline> = Vec::new();
    for run in runs {
        match (found.last_mut(), run) {
            (Some(Inline::Text { text, marks }), Inline::Text { text: more, marks: of_more }) if marks == of_more => {
                text.push_str(more);
            }
            _ => found.push(run.clone()),
        }
    }
    found
}

fn close_paragraph(loose: &mut Vec<Inline>, found: &mut Vec<Block>) {
    if !loose.is_empty() {
        found.push(Block::Paragraph { content: std::mem::take(loose) });
    }
}

fn marks(attributes: &Attrs) -> Vec<Mark> {
    let mut marks: Vec<Mark> = attributes
        .iter()
        .filter(|(_, value)| !matches!(value, Any::Null | Any::Undefined | Any::Bool(false)))
        .filter_map(|(name, value)| {
            // Marks that may overlap themselves are written as "name--hash".
            let name = name.split_once("--").map_or(&**name, |(name, _)| name);
            match name {
                INSERTION => suggestion(value).map(|id| Mark::Insertion { id }),
                DELETION => suggestion(value).map(|id| Mark::Deletion { id }),
                "comment" => comment(value),
                "strong" => Some(Mark::Strong),
                "em" => Some(Mark::Em),
                "underline" => Some(Mark::Underline),
                "strike" => Some(Mark::Strike),
                "code" => Some(Mark::Code),
                "link" => link(value),
                _ => None,
            }
        })
        .collect();
    marks.sort();
    marks.dedup();
    marks
}

fn comment(value: &Any) -> Option<Mark> {
    let Any::Map(attributes) = value else { return None };
    let Some(Any::String(thread)) = attributes.get("thread") else { return None };
    is_id(thread).then(|| Mark::Comment { thread: thread.to_string() })
}

fn suggestion(value: &Any) -> Option<String> {
    let Any::Map(attributes) = value else { return None };
    let Some(Any::String(id)) = attributes.get("id") else { return None };
    is_id(id).then(|| id.to_string())
}

fn link(value: &Any) -> Option<Mark> {
    let Any::Map(attributes) = value else { return None };
    let Some(Any::String(href)) = attributes.get("href") else { return None };
    let scheme = href.split_once(':')?.0.to_ascii_lowercase();
    matches!(scheme.as_str(), "http" | "https" | "mailto").then(|| Mark::Link { href: href.to_string() })
}

/// What may stand in an address or name an element: an id of ours, never a path or a word of markup.
fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// `YYYY-MM-DD` and in the calendar of our time: years are typed digit by digit.
fn is_day(text: &str) -> bool {
    let Some((year, month, day)) = text
        .split_once('-')
        .and_then(|(year, rest)| rest.split_once('-').map(|(month, day)| (year, month, day)))
        .filter(|(year, month, day)| year.len() == 4 && month.len() == 2 && day.len() == 2)
    else {
        return false;
    };
    let (Ok(year), Ok(month), Ok(day)) = (year.parse::<u16>(), month.parse::<u8>(), day.parse::<u8>()) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        && (1900..2200).contains(&year)
        && (1..=days).contains(&day)
}
