//! Numbers before paragraphs, and lists.

use super::body::{Around, Body, Setting};
use crate::{
    form::{Block, Direction, Inline, Item, Kind, ListKind, Run},
    script,
    settle::Label,
};

impl<'a> Body<'a> {
    /// A paragraph with its number hanging before it, if it has one.
    pub(super) fn labelled(
        &mut self,
        mut setting: Setting<'_>,
        label: (Option<&str>, &Label),
        content: &[Inline],
        direction: Direction,
        block: &Block,
    ) {
        // A paragraph that was added brings its number along.
        let (label, change) = match label {
            (Some(label), Label::Stays) => (label, None),
            (Some(label), Label::Changes(change)) => (label, Some(change.clone())),
            (None, _) | (_, Label::Nowhere) => return self.paragraph(&setting, content, direction, Some(block)),
        };
        setting.steps += 1;
        setting.hanging = true;
        setting.labelled = true;
        let label = Run { text: format!("{label}\t"), change, ..Run::default() };
        let content: Vec<Inline> = std::iter::once(Inline::Text(label)).chain(content.iter().cloned()).collect();
        self.paragraph(&setting, &content, direction, Some(block));
    }

    pub(super) fn list(&mut self, list: ListKind, items: &'a [Item], around: Around) {
        let number = match list {
            ListKind::Bullets => Some(self.lists.bullets()),
            ListKind::Numbers { start } => Some(self.lists.numbers(start, around.level)),
            ListKind::Tasks => None,
        };
        let inside = Around { depth: around.depth + 1, level: around.level + 1, ..around };
        for item in items {
            let mark = if item.checked { "☑\t" } else { "☐\t" };
            let (first, rest) = match item.blocks.split_first() {
                Some((first, rest)) if matches!(first.kind, Kind::Paragraph { .. }) => (Some(first), rest),
                _ => (None, item.blocks.as_slice()),
            };
            let own: &[Inline] = match first.map(|first| &first.kind) {
                Some(Kind::Paragraph { content, .. }) => content,
                _ => &[],
            };
            let mut setting = Setting { style: "ListParagraph", ..Setting::default() };
            let direction = first.map_or(around.direction, |first| script::of_block(first, around.direction));
            if let Some(number) = number {
                setting.number = Some((number, around.level.min(8)));
                setting.steps = inside.depth;
                setting.hanging = true;
                self.paragraph(&setting, own, direction, first);
            } else {
                setting.steps = inside.depth;
                setting.hanging = true;
                let content: Vec<Inline> = std::iter::once(Inline::plain(mark)).chain(own.iter().cloned()).collect();
                self.paragraph(&setting, &content, direction, first);
            }
            if let Some(by) = first.and_then(|first| first.by.as_ref()) {
                let setting = Setting { style: "Attribution", steps: inside.depth, ..Setting::default() };
                self.paragraph(&setting, &[Inline::plain(&by.text)], direction, None);
            }
            self.blocks(rest, inside);
        }
    }
}
