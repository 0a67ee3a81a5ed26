//! Where each value of a JSON document stands in its text. serde forgets lines
//! once a value is read; the people who must mend a file need them for every
//! problem, also for those found long after parsing.

use super::problem::Reason;

/// Deepest nesting looked at; real files need eight levels.
const DEPTH_MAX: usize = 32;
/// Most values in one document, so that eight megabytes of `1,1,1` stay small.
const VALUES_MAX: usize = 400_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Object,
    Array,
    Text,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'t> {
    Root,
    /// A member's name as written, without quotes (escapes not resolved).
    Member(&'t str),
    Entry(usize),
}

#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    pub parent: usize,
    pub step: Step<'t>,
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
    pub line: usize,
    /// Direct members or entries.
    pub children: usize,
    /// Index of the first value behind this one and everything in it.
    after: usize,
}

/// All values of one document, in the order in which they begin.
pub struct Positions<'t> {
    pub text: &'t str,
    pub nodes: Vec<Node<'t>>,
}

impl<'t> Positions<'t> {
    /// Looks through a text that serde_json has already accepted.
    pub fn of(text: &'t str) -> Result<Self, Reason> {
        let bytes = text.as_bytes();
        let mut nodes: Vec<Node<'t>> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut member: Option<&'t str> = None;
        let (mut at, mut line) = (0, 1);
        while at < bytes.len() {
            let start = at;
            let kind = match bytes[at] {
                b'\n' => {
                    line += 1;
                    at += 1;
                    continue;
                }
                b' ' | b'\t' | b'\r' | b',' | b':' => {
                    at += 1;
                    continue;
                }
                b'}' | b']' => {
                    at += 1;
                    if let Some(closed) = open.pop() {
                        nodes[closed].end = at;
                        nodes[closed].after = nodes.len();
                    }
                    continue;
                }
                b'{' => Kind::Object,
                b'[' => Kind::Array,
                b'"' => {
                    at = end_of_text(bytes, at);
                    let names_a_member =
                        member.is_none() && open.last().is_some_and(|&parent| nodes[parent].kind == Kind::Object);
                    if names_a_member {
                        member = Some(&text[start + 1..at - 1]);
                        continue;
                    }
                    Kind::Text
                }
                _ => {
                    at += bytes[at..].iter().take_while(|b| !b" \t\r\n,:]}".contains(b)).count();
                    Kind::Other
                }
            };
            if matches!(kind, Kind::Object | Kind::Array) {
                at += 1;
            }
            if nodes.len() == VALUES_MAX {
                return Err(Reason::TooManyEntries { found: VALUES_MAX + 1, limit: VALUES_MAX });
            }
            let parent = open.last().copied().unwrap_or(0);
            let step = match (open.last(), member.take()) {
                (None, _) => Step::Root,
                (Some(_), Some(name)) => Step::Member(name),
                (Some(&array), None) => Step::Entry(nodes[array].children),
            };
            if let Some(&parent) = open.last() {
                nodes[parent].children += 1;
            }
            nodes.push(Node { parent, step, kind, start, end: at, line, children: 0, after: nodes.len() + 1 });
            if matches!(kind, Kind::Object | Kind::Array) {
                if open.len() == DEPTH_MAX {
                    return Err(Reason::TooDeep { limit: DEPTH_MAX });
                }
                open.push(nodes.len() - 1);
            }
        }
        Ok(Self { text, nodes })
    }

    pub fn path_of(&self, mut node: usize) -> String {
        let mut steps = Vec::new();
        loop {
            match self.nodes[node].step {
                Step::Root => break,
                Step::Member(name) => steps.push(name.to_owned()),
                Step::Entry(index) => steps.push(index.to_string()),
            }
            node = self.nodes[node].parent;
        }
        steps.iter().rev().map(|step| format!("/{step}")).collect()
    }

    /// The line of a path, or of the nearest value above it that is there.
    pub fn line_of(&self, path: &str) -> usize {
        let mut node = 0;
        for step in path.split('/').skip(1) {
            let Some(below) = self.child(node, step) else { break };
            node = below;
        }
        self.nodes.get(node).map_or(1, |node| node.line)
    }

    /// The value at a path.
    pub fn find(&self, path: &str) -> Option<usize> {
        path.split('/').skip(1).try_fold(0, |node, step| self.child(node, step))
    }

    fn child(&self, parent: usize, step: &str) -> Option<usize> {
        let after = self.nodes.get(parent)?.after;
        let mut index = parent + 1;
        // From sibling to sibling: a list of thousands must not be walked value by value.
        while index < after {
            let node = self.nodes[index];
            let found = match node.step {
                Step::Root => false,
                Step::Member(name) => name == step,
                Step::Entry(entry) => step.parse() == Ok(entry),
            };
            if found {
                return Some(index);
            }
            index = node.after;
        }
        None
    }

    /// The innermost value around a byte of the text.
    pub fn around(&self, byte: usize) -> usize {
        let last = self.nodes.iter().rposition(|node| node.start <= byte && byte < node.end);
        last.unwrap_or(0)
    }
}

fn end_of_text(bytes: &[u8], opening: usize) -> usize {
    let mut at = opening + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}
