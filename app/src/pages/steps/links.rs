//! What other pages show of the steps: beside a paragraph, under the note of an item, with what became of what was agreed.

use entente_domain::{
    ids::{DocumentId, ItemId, ParaId},
    meeting::Meeting,
    number,
};
use entente_drafting::descent::{Fate, became};
use entente_service::{
    meetings::Opened,
    steps::{self, Answer, CameDown, Kin, Origin, Source},
};
use leptos::prelude::*;

use super::{
    kin::{fate_words, was},
    parts,
};
use crate::{
    app::App,
    fault::Fault,
    pages::documents::inlines,
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// What a document's page shows of other steps.
#[derive(Default)]
pub(crate) struct Ties {
    kin: Kin,
    answers: Vec<(Source, Meeting, Answer)>,
}

impl Ties {
    pub(crate) async fn of(app: &App, visit: &Visit, opened: &Opened, document: &DocumentId) -> Result<Self, Fault> {
        let (house, who) = (&app.house, &visit.actor);
        let kin = steps::kin(house, who, document).await.map_err(|failure| visit.fault(failure))?;
        let mut answers =
            steps::answers_from(house, who, &opened.meeting.id).await.map_err(|failure| visit.fault(failure))?;
        answers.retain(|(source, ..)| matches!(source, Source::Para { document: of, .. } if of == document));
        Ok(Self { kin, answers })
    }

    /// Whether the text is also at another step, or was.
    pub(crate) const fn has_kin(&self) -> bool {
        !self.kin.is_empty()
    }

    /// In the margin: what was agreed about a paragraph below.
    pub(crate) fn mark(&self, para: &ParaId) -> Option<String> {
        let answered = self.answers.iter().any(|(source, ..)| is_of(source, para));
        if answered {
            return Some(t!("issue-mark"));
        }
        self.kin.earlier.iter().find_map(|one| match one {
            steps::Earlier::Known(down) => down.was(para).map(|was| {
                let status = tell_word(language(), "para-status", was.status.word());
                t!("step-mark", status = status, level = parts::level(down.level))
            }),
            steps::Earlier::Hidden => None,
        })
    }

    /// Beside the paragraph.
    pub(crate) fn panel(&self, opened: &Opened, document: &DocumentId, para: &ParaId) -> Option<AnyView> {
        let hidden = self.kin.earlier.iter().any(|one| matches!(one, steps::Earlier::Hidden));
        let mut before = was(&self.kin, para);
        if hidden && before.is_empty() {
            before.push(view! { <p class="meta">{t!("step-hidden")}</p> }.into_any());
        }
        let before = (!before.is_empty()).then(|| view! { <h4>{t!("step-came-from")}</h4>{before} });
        let answers: Vec<AnyView> = self
            .answers
            .iter()
            .filter(|(source, ..)| is_of(source, para))
            .map(|(_, meeting, answer)| parts::answer(meeting, answer, true))
            .collect();
        let fate = self.kin.adopted().and_then(|adopted| {
            let all = became(&adopted.descents, &adopted.document);
            let (_, _, fate) = all.paras.into_iter().find(|(from, ..)| from == para)?;
            let changed = match &fate {
                Fate::Changed(pieces) => {
                    Some(view! { <p class="para-text" dir="auto">{inlines::pieces(pieces)}</p> }.into_any())
                }
                Fate::AsItWas | Fate::Dropped => None,
            };
            Some(view! { <h4>{t!("step-became")}</h4><p class="line meta">{fate_words(&fate)}<span>{parts::level(adopted.level)}</span>{parts::meeting(&adopted.meeting)}</p>{changed} })
        });
        let any = before.is_some() || fate.is_some() || !answers.is_empty();
        let way = format!("/meetings/{}/documents/{document}/steps", opened.meeting.id);
        let way = self.has_kin().then(|| view! { <p class="meta"><a href=way>{t!("step-text-way")}</a></p> });
        any.then(|| {
            view! { <section class="para-steps-panel" aria-labelledby="steps-panel-h"><h3 id="steps-panel-h">{t!("step-others")}</h3>{before}{answers}{fate}{way}</section> }
                .into_any()
        })
    }
}

fn is_of(source: &Source, of: &ParaId) -> bool {
    matches!(source, Source::Para { para, .. } if para == of)
}

/// Of an item in its room: where it comes from, and what was answered above to what was left open in it.
pub(crate) struct OfItem {
    /// As people call it: the room may go on to another item while this stands on the page.
    number: String,
    origins: Vec<Origin>,
    answers: Vec<(Meeting, Answer)>,
}

impl OfItem {
    pub(crate) async fn of(app: &App, visit: &Visit, opened: &Opened, item: &ItemId) -> Result<Self, Fault> {
        let (house, who) = (&app.house, &visit.actor);
        let number = number::numbers(&opened.programme).remove(item).unwrap_or_default();
        let origins = steps::of_item(house, who, item).await.map_err(|failure| visit.fault(failure))?;
        let answers =
            steps::answers_from(house, who, &opened.meeting.id).await.map_err(|failure| visit.fault(failure))?;
        let answers = answers
            .into_iter()
            .filter(|(source, ..)| match source {
                Source::Item(of) | Source::Action { item: of, .. } => of == item,
                Source::Para { .. } => false,
            })
            .map(|(_, meeting, answer)| (meeting, answer))
            .collect();
        Ok(Self { number, origins, answers })
    }

    pub(crate) fn view(&self) -> Option<AnyView> {
        if self.origins.is_empty() && self.answers.is_empty() {
            return None;
        }
        let origins: Vec<AnyView> = self.origins.iter().map(origin).collect();
        let answers: Vec<AnyView> =
            self.answers.iter().map(|(meeting, answer)| parts::answer(meeting, answer, true)).collect();
        Some(view! { <section class="item-steps" aria-labelledby="item-steps-h"><h2 id="item-steps-h" class="unseen">{t!("step-others")}</h2><p class="meta">{parts::item_words(&self.number)}</p>{origins}{answers}</section> }.into_any())
    }
}

fn origin(origin: &Origin) -> AnyView {
    match origin {
        Origin::Known { meeting, level, place } => view! {
            <p class="line meta"><span>{t!("issue-comes-from")}</span><span>{parts::level(*level)}</span>{parts::meeting(meeting)}<span>{parts::place(&meeting.id, place)}</span></p>
        }
        .into_any(),
        Origin::Hidden => view! { <p class="meta">{t!("step-hidden")}</p> }.into_any(),
    }
}

/// The texts that were adopted above.
pub(crate) fn came_down(all: &[CameDown]) -> Option<AnyView> {
    let lines: Vec<AnyView> = all
        .iter()
        .map(|one| {
            let adopted = &one.adopted;
            let (lang, title) = adopted.document.title.pick(language().code());
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let href = format!("/meetings/{}/documents/{}", adopted.meeting.id, adopted.document.id);
            let way = format!("/meetings/{}/documents/{}/steps", one.meeting, one.document);
            view! {
                <li class="row">
                    <span class="key">{adopted.document.symbol.clone()}</span>
                    <a class="title" href=href lang=lang dir="auto">{title.clone()}</a>
                    <p class="meta line"><span>{t!("step-adopted-at", level = parts::level(adopted.level))}</span><span>{parts::meeting(&adopted.meeting)}</span><a href=way>{t!("step-became")}<span class="unseen">" "{title}</span></a></p>
                </li>
            }
            .into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="came-h"><h2 id="came-h">{t!("step-came-down")}</h2><ul class="rows">{lines}</ul></section> }
            .into_any()
    })
}
