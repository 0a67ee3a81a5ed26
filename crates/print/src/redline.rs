//! Words and what became of them: what is put in underlined, what is taken out struck, whose it is small behind it.

use std::fmt::Write as _;

use entente_papers::{
    Label, change_at,
    form::{Block, Change, Inline, Mark, Run, Way},
};

use super::setting::Setter;

impl Setter<'_> {
    /// The words of a paragraph, and the sign of its own change where the words do not say it.
    pub(crate) fn words(&self, block: &Block, content: &[Inline]) -> String {
        let moved = block.moved.is_some();
        let mut out = String::new();
        let mut place = 0;
        while place < content.len() {
            let change = change_at(content, place);
            let end = (place..content.len()).find(|next| change_at(content, *next) != change).unwrap_or(content.len());
            let inside = self.stretch(&content[place..end], content.get(end));
            match change {
                None => out.push_str(&inside),
                Some(change) => {
                    let _ = write!(out, "#{}[{inside}]", name(change, moved));
                    // Of a word that takes another's place both halves are of one party, said once.
                    let next = change_at(content, end);
                    if next.is_none_or(|next| next.author != change.author) {
                        self.whose(&mut out, change, moved);
                    }
                }
            }
            place = end;
        }
        // A split, or a paragraph that runs on into the next.
        let told = (0..content.len()).any(|place| change_at(content, place) == block.change.as_ref());
        if let Some(change) = block.change.as_ref().filter(|_| !told) {
            let _ = write!(out, "#{}[#{}]", name(change, false), self.text("¶"));
            self.whose(&mut out, change, moved);
        }
        out
    }

    /// The number before a paragraph, as it comes or goes.
    pub(crate) fn number(&self, block: &Block, label: Option<&str>, fate: &Label) -> Option<String> {
        let text = self.text(label?);
        match fate {
            Label::Stays => Some(format!("#{text}")),
            Label::Changes(change) => Some(format!("#{}[#{text}]", name(change, block.moved.is_some()))),
            Label::Nowhere => None,
        }
    }

    fn whose(&self, out: &mut String, change: &Change, moved: bool) {
        let sign = if moved { "⇄ " } else { "" };
        let _ = write!(out, "#whose[#{}]", self.text(&format!("{sign}{}", change.author)));
    }

    fn stretch(&self, content: &[Inline], after: Option<&Inline>) -> String {
        let mut out = String::new();
        for (place, inline) in content.iter().enumerate() {
            match inline {
                Inline::Break => out.push_str("#linebreak()"),
                Inline::Text(run) => {
                    let next = match content.get(place + 1).or(after) {
                        Some(Inline::Text(next)) => next.comments.as_slice(),
                        _ => &[],
                    };
                    out.push_str(&self.run(run, next));
                }
            }
        }
        out
    }

    fn run(&self, run: &Run, next: &[usize]) -> String {
        let plain = format!("#{}", self.text(&run.text));
        let mut set = run.marks.iter().rev().fold(plain, |inside, mark| match mark {
            Mark::Link { href } => format!("#link({})[{inside}]", self.text(href)),
            Mark::Strong => format!("#strong[{inside}]"),
            Mark::Em => format!("#emph[{inside}]"),
            Mark::Underline => format!("#underline[{inside}]"),
            Mark::Strike => format!("#strike[{inside}]"),
            Mark::Code => format!("#mono[{inside}]"),
        });
        for comment in run.comments.iter().filter(|comment| !next.contains(comment)) {
            let _ = write!(set, "#super[\\[{}\\]]", comment + 1);
        }
        set
    }
}

const fn name(change: &Change, moved: bool) -> &'static str {
    match (change.way, moved) {
        (Way::Inserted, false) => "inserted",
        (Way::Deleted, false) => "deleted",
        (Way::Inserted, true) => "moved-here",
        (Way::Deleted, true) => "moved-away",
    }
}
