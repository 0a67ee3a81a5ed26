//! A note's text as it is read without the editor.

use std::collections::HashMap;

use entente_domain::ids::MeetingId;
use entente_live::readable::{Block, Cell, Inline, Mark, MentionKind, Task, Undertaking};
use leptos::prelude::*;

use crate::{dates::short_day, t, text::language};

/// The blocks as HTML. Only what the tree knows comes out: no stored HTML, no foreign attribute. What the text mentions
/// is looked for in the meeting it was written in; in a space nobody named has a page.
pub fn text<'m>(blocks: Vec<Block>, meeting: impl Into<Option<&'m MeetingId>>) -> Vec<AnyView> {
    Reading { meeting: meeting.into() }.text(blocks)
}

/// Names and cursor colours of those whom [`Mark::By`] counts, for a text that says who wrote it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Writers(pub Vec<Option<(String, u8)>>);

/// By the id of a suggestion: who made it, and when, in one line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Suggesters(pub HashMap<String, String>);

#[derive(Clone, Copy)]
struct Reading<'m> {
    meeting: Option<&'m MeetingId>,
}

impl Reading<'_> {
    fn text(self, blocks: Vec<Block>) -> Vec<AnyView> {
        blocks.into_iter().map(|block| self.block(block)).collect()
    }

    fn block(self, block: Block) -> AnyView {
        let text = |blocks| self.text(blocks);
        let runs = |content| self.runs(content);
        match block {
        Block::Paragraph { content } => view! { <p dir="auto">{runs(content)}</p> }.into_any(),
        // The page's own headings end at the second level; those of a note begin below them.
        Block::Heading { level, content } => match level {
            0 | 1 => view! { <h3 dir="auto">{runs(content)}</h3> }.into_any(),
            2 => view! { <h4 dir="auto">{runs(content)}</h4> }.into_any(),
            _ => view! { <h5 dir="auto">{runs(content)}</h5> }.into_any(),
        },
        Block::BulletList { items } => {
            view! { <ul>{items.into_iter().map(|item| view! { <li>{text(item)}</li> }).collect_view()}</ul> }.into_any()
        }
        Block::OrderedList { start, items } => {
            view! { <ol start=start.to_string()>{items.into_iter().map(|item| view! { <li>{text(item)}</li> }).collect_view()}</ol> }
                .into_any()
        }
        Block::TaskList { items } => {
            view! { <ul class="tasks">{items.into_iter().map(|task| self.task(task)).collect_view()}</ul> }.into_any()
        }
        Block::Blockquote { content } => view! { <blockquote>{text(content)}</blockquote> }.into_any(),
        Block::Table { rows } => {
            view! { <table><tbody>{rows.into_iter().map(|row| self.row(row)).collect_view()}</tbody></table> }.into_any()
        }
        Block::CodeBlock { text } => view! { <pre><code>{text}</code></pre> }.into_any(),
        Block::HorizontalRule => view! { <hr/> }.into_any(),
        Block::Decision { id, content } => view! {
            <section class="note-block" data-kind="decision" id=anchor(&id)>
                <p class="note-block-head"><strong>{t!("editor-decision")}</strong></p>
                {text(content)}
            </section>
        }
        .into_any(),
        Block::Action(action) => self.undertaking("action", t!("editor-action"), action),
        Block::FollowUp(follow_up) => self.undertaking("follow_up", t!("editor-follow-up"), follow_up),
        Block::Image { id, alt, width, height } => {
            let size = |pixels: u32| (pixels > 0).then(|| pixels.to_string());
            view! {
                <figure class="note-image">
                    <img src=format!("/attachments/{id}") alt=alt.clone() width=size(width) height=size(height) loading="lazy"/>
                    // For the eye; voices have just read it.
                    <figcaption dir="auto" aria-hidden="true">{alt}</figcaption>
                </figure>
            }
            .into_any()
        }
    }
    }

    fn task(self, task: Task) -> AnyView {
        let mark = if task.checked { "☑ " } else { "☐ " };
        view! { <li>{mark}{self.text(task.content)}</li> }.into_any()
    }

    fn row(self, cells: Vec<Cell>) -> AnyView {
        view! { <tr>{cells.into_iter().map(|cell| self.cell(cell)).collect_view()}</tr> }.into_any()
    }

    fn cell(self, cell: Cell) -> AnyView {
        let (columns, rows) = (cell.columns.to_string(), cell.rows.to_string());
        if cell.is_header {
            view! { <th colspan=columns rowspan=rows>{self.text(cell.content)}</th> }.into_any()
        } else {
            view! { <td colspan=columns rowspan=rows>{self.text(cell.content)}</td> }.into_any()
        }
    }

    fn runs(self, content: Vec<Inline>) -> Vec<AnyView> {
        content.into_iter().map(|inline| self.run(inline)).collect()
    }

    fn run(self, inline: Inline) -> AnyView {
        match inline {
            Inline::HardBreak => view! { <br/> }.into_any(),
            // Marks are listed outermost first; the innermost is put on first.
            Inline::Text { text, marks } => marks.into_iter().rev().fold(text.into_any(), marked),
            Inline::Speaker { unattributed: true, .. } => {
                view! { <span class="note-speaker">{t!("editor-participant")}</span> }.into_any()
            }
            Inline::Speaker { label, .. } => view! { <span class="note-speaker"><bdi>{label}</bdi></span> }.into_any(),
            Inline::Mention { kind, id, label } => self.mention(kind, id, label),
            Inline::Suggested { marks, of } => {
                let inside = match of {
                    Some(inside) => self.run(*inside),
                    None => view! { <span class="note-break">"¶"</span> }.into_any(),
                };
                marks.into_iter().rev().fold(inside, marked)
            }
        }
    }

    fn undertaking(self, kind: &'static str, label: String, undertaking: Undertaking) -> AnyView {
        let Undertaking { id, owner, party: _, due, done, content } = undertaking;
        let due = due.map(
            |due| view! { <time datetime=due.clone()>{t!("editor-by-day", day = short_day(language(), &due))}</time> },
        );
        view! {
            <section class="note-block" data-kind=kind id=anchor(&id)>
                <p class="note-block-head">
                    <strong>{label}</strong>
                    {(!owner.is_empty()).then(|| view! { " "<bdi>{owner}</bdi> })}
                    {due.map(|due| view! { " "{due} })}
                    {done.then(|| view! { " "<span>{t!("editor-done")}</span> })}
                </p>
                {self.text(content)}
            </section>
        }
        .into_any()
    }

    fn mention(self, kind: MentionKind, id: String, label: String) -> AnyView {
        let href = match (kind, self.meeting) {
            (MentionKind::Party, Some(meeting)) if !id.is_empty() => format!("/meetings/{meeting}/people#party-{id}"),
            (MentionKind::Item, Some(meeting)) if !id.is_empty() => format!("/meetings/{meeting}/items/{id}"),
            // A paragraph has no page of its own to lead to.
            (MentionKind::Party | MentionKind::Item | MentionKind::Paragraph, _) => {
                return view! { <span class="note-mention"><bdi>{label}</bdi></span> }.into_any();
            }
        };
        view! { <a class="note-mention" href=href><bdi>{label}</bdi></a> }.into_any()
    }
}

/// Where a page that lists decisions and actions points to.
fn anchor(id: &str) -> String {
    format!("block-{id}")
}

fn suggester(id: &str) -> Option<String> {
    use_context::<Suggesters>().and_then(|known| known.0.get(id).cloned())
}

fn marked(inside: AnyView, mark: Mark) -> AnyView {
    match mark {
        Mark::Added => view! { <ins>{inside}</ins> }.into_any(),
        Mark::Removed => view! { <del>{inside}</del> }.into_any(),
        Mark::Insertion { id } => {
            view! { <ins class="note-insertion" title=suggester(&id) data-suggestion=id>{inside}</ins> }.into_any()
        }
        Mark::Deletion { id } => {
            view! { <del class="note-deletion" title=suggester(&id) data-suggestion=id>{inside}</del> }.into_any()
        }
        Mark::By { who } => match use_context::<Writers>().and_then(|writers| writers.0.get(who).cloned().flatten()) {
            Some((name, colour)) => {
                view! { <span class=format!("by peer-{colour}") title=name>{inside}</span> }.into_any()
            }
            None => view! { <span class="by">{inside}</span> }.into_any(),
        },
        Mark::Comment { thread } => {
            view! { <span class="note-commented" data-thread=thread>{inside}</span> }.into_any()
        }
        Mark::Link { href } => view! { <a href=href rel="nofollow noopener noreferrer">{inside}</a> }.into_any(),
        Mark::Strong => view! { <strong>{inside}</strong> }.into_any(),
        Mark::Em => view! { <em>{inside}</em> }.into_any(),
        Mark::Underline => view! { <u>{inside}</u> }.into_any(),
        Mark::Strike => view! { <s>{inside}</s> }.into_any(),
        Mark::Code => view! { <code>{inside}</code> }.into_any(),
    }
}
