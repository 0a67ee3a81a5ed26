//! Paragraphs with what happened to them. ODF keeps apart what was taken away, and has no paragraph marks: two
//! paragraphs that became one are one, with the break between them among what was taken away.

use super::{
    body::{Body, Own},
    runs,
};
use crate::{
    form::{Block, Change, Inline, Kind, Run, Way},
    settle::{Label, is_whole},
    xml::Xml,
};

impl Body<'_> {
    pub(super) fn labelled(&mut self, mut own: Own, label: (Option<&str>, &Label), content: &[Inline], block: &Block) {
        let (label, change) = match label {
            (Some(label), Label::Stays) => (label, None),
            (Some(label), Label::Changes(change)) => (label, Some(change.clone())),
            (None, _) | (_, Label::Nowhere) => return self.words(own, None, content, Some(block)),
        };
        own.steps += 1;
        own.hanging = true;
        let label = Run { text: format!("{label}\t"), change, ..Run::default() };
        self.words(own, Some(label), content, Some(block));
    }

    /// A paragraph; `block` is where its anchor and its own change stand.
    pub(super) fn paragraph(&mut self, own: Own, content: &[Inline], block: Option<&Block>) {
        self.words(own, None, content, block);
    }

    fn words(&mut self, own: Own, label: Option<Run>, content: &[Inline], block: Option<&Block>) {
        let style = self.paragraph_style(own);
        let change = block.and_then(|block| block.change.as_ref());
        let whole = block.is_some_and(is_whole);
        if let Some(change) = change.filter(|change| whole && change.way == Way::Deleted) {
            return self.gone(&style, label, content, change);
        }
        let name = self.begin(&style, block);
        if let Some(id) = self.ends_next.take() {
            self.xml.empty("text:change-end", &[("text:change-id", &id)]);
        }
        if let Some(anchor) = block.and_then(|block| block.anchor.as_deref()) {
            self.xml.empty("text:bookmark", &[("text:name", anchor)]);
        }
        let language = block.and_then(|block| block.language.as_deref());
        match change {
            Some(change) if whole => {
                let id = self.region(change, None);
                self.xml.empty("text:change-start", &[("text:change-id", &id)]);
                // The whole paragraph is one change; its runs do not say it again.
                let label = label.map(|label| Run { change: None, ..label });
                runs::write(self, label, &unchanged(content), language);
                self.ends_next = Some(id);
            }
            Some(change) if change.way == Way::Inserted => {
                runs::write(self, label, content, language);
                let id = self.region(change, None);
                self.xml.empty("text:change-start", &[("text:change-id", &id)]);
                self.ends_next = Some(id);
            }
            Some(change) => {
                runs::write(self, label, content, language);
                self.open = Some((name, Some(change.clone())));
                return;
            }
            None => runs::write(self, label, content, language),
        }
        self.xml.close(name);
    }

    /// Begins a paragraph, or goes on in the one that runs on.
    fn begin(&mut self, style: &str, block: Option<&Block>) -> &'static str {
        if let Some((name, mark)) = self.open.take() {
            self.tell_break(mark, style);
            return name;
        }
        let level = block.and_then(|block| match block.kind {
            Kind::Heading { level, .. } => Some(level.clamp(1, 6).to_string()),
            _ => None,
        });
        let name = if level.is_some() { "text:h" } else { "text:p" };
        let mut attributes = vec![("text:style-name", style)];
        if let Some(level) = &level {
            attributes.push(("text:outline-level", level));
        }
        self.xml.open(name, &attributes);
        name
    }

    /// The break between two paragraphs that became one.
    fn tell_break(&mut self, mark: Option<Change>, next: &str) {
        let Some(change) = mark else { return };
        let mut gone = Xml::fragment();
        gone.empty("text:p", &[("text:style-name", "Body")]);
        gone.empty("text:p", &[("text:style-name", next)]);
        let id = self.region(&change, Some(gone));
        self.xml.empty("text:change", &[("text:change-id", &id)]);
    }

    /// A paragraph taken away with its mark: it lies with the changes, and an empty one keeps its place.
    fn gone(&mut self, style: &str, label: Option<Run>, content: &[Inline], change: &Change) {
        let open = self.open.take();
        if let Some((name, mark)) = open {
            self.tell_break(mark, style);
            self.open = Some((name, None));
        }
        let outer = std::mem::replace(&mut self.xml, Xml::fragment());
        self.xml.open("text:p", &[("text:style-name", style)]);
        let label = label.map(|label| Run { change: None, ..label });
        runs::write(self, label, &unchanged(content), None);
        self.xml.close("text:p");
        self.xml.empty("text:p", &[("text:style-name", style)]);
        let gone = std::mem::replace(&mut self.xml, outer);
        let id = self.region(change, Some(gone));
        if let Some(id) = self.ends_next.take() {
            self.xml.empty("text:change-end", &[("text:change-id", &id)]);
        }
        self.xml.empty("text:change", &[("text:change-id", &id)]);
    }

    /// Before something that is no paragraph: what was inserted, or runs on, ends here.
    pub(super) fn end_inserted(&mut self) {
        if let Some((name, mark)) = self.open.take() {
            self.tell_break(mark, "Body");
            self.xml.close(name);
        }
        if let Some(id) = self.ends_next.take() {
            self.xml.empty("text:change-end", &[("text:change-id", &id)]);
        }
    }
}

/// The runs of a paragraph that changed as a whole, without saying it again.
fn unchanged(content: &[Inline]) -> Vec<Inline> {
    let bare = |inline: &Inline| match inline {
        Inline::Text(run) => Inline::Text(Run { change: None, ..run.clone() }),
        Inline::Break => Inline::Break,
    };
    content.iter().map(bare).collect()
}
