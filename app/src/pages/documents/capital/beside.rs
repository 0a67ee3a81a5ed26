//! What stands beside a paragraph for those whose capital was asked about it.

use entente_domain::ids::ProposalId;
use entente_drafting::{capital, model::Para};
use leptos::prelude::*;

use super::{back, may_ask};
use crate::{
    pages::documents::Looked,
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// What capitals said of a paragraph, and the way to ask.
pub(crate) fn of_para(visit: &Visit, looked: &Looked, para: &Para, command: &str) -> Option<AnyView> {
    let answers: Vec<AnyView> = looked
        .capital
        .iter()
        .rev()
        .filter_map(|letter| {
            let (answer, on) = letter.on(&para.id)?;
            Some(back::one(visit, looked, letter, answer, on, command, false))
        })
        .collect();
    let waiting = looked
        .capital
        .iter()
        .filter(|letter| letter.ask.is_open(visit.now) && letter.ask.sent(&para.id).is_some())
        .filter(|letter| letter.on(&para.id).is_none())
        .count();
    let ask = may_ask(looked) && capital::askable(looked.document()).any(|one| one.id == para.id);
    if answers.is_empty() && waiting == 0 && !ask {
        return None;
    }
    let waiting = (waiting > 0).then(|| {
        view! { <p class="meta"><a href=format!("{}/capital#links", looked.base())>{t!("capital-waiting", count = waiting)}</a></p> }
    });
    let ask = ask.then(|| {
        let href = format!("{}/capital?para={}#ask-h", looked.base(), para.id);
        view! { <p class="no-print"><a href=href>{t!("capital-ask-about")}</a></p> }
    });
    let answers = (!answers.is_empty()).then(|| view! { <ul class="capital-answers">{answers}</ul> });
    Some(
        view! {
            <section class="capital-beside" aria-labelledby="capital-h">
                <h3 id="capital-h">{t!("capital-beside")}</h3>
                {answers}{waiting}{ask}
            </section>
        }
        .into_any(),
    )
}

/// Beside the clock of an agreement ad referendum: that the capital has answered.
pub(crate) fn clock(looked: &Looked, para: &Para) -> Option<AnyView> {
    capital::clock(para)?;
    let (_, on) = looked.capital.iter().rev().find_map(|letter| letter.on(&para.id))?;
    let word = tell_word(language(), "capital-word", on.word.word());
    Some(
        view! { <p class="capital-answered"><strong>{t!("capital-has-answered", answer = word)}</strong></p> }
            .into_any(),
    )
}

/// That a draft was typed in the capital.
pub(crate) fn mark(looked: &Looked, draft: &ProposalId) -> Option<AnyView> {
    let of_it = |answer: &capital::Answer| answer.paras.iter().any(|on| on.draft.as_ref() == Some(draft));
    let found = looked.capital.iter().flat_map(|letter| &letter.answers).any(of_it);
    found.then(|| view! { <span class="from-capital">{t!("capital-draft-mark")}</span> }.into_any())
}
