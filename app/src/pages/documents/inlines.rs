//! The words of a paragraph as a page shows them: runs, brackets with who holds them, and what another text changes.

use entente_drafting::{
    compare::{self, Piece, Side},
    model::ParaStatus,
    text::{Bracket, BracketKind, Inline, Run},
};
use leptos::prelude::*;

use crate::{
    t,
    text::{language, tell_word},
};

/// The text as it stands.
pub(crate) fn words(text: &[Inline]) -> Vec<AnyView> {
    text.iter()
        .map(|inline| match inline {
            Inline::Run(run) => styled(run),
            Inline::Bracket(one) => bracket(one),
        })
        .collect()
}

fn styled(run: &Run) -> AnyView {
    let text = run.text.clone();
    match (run.style.strong, run.style.em) {
        (false, false) => text.into_any(),
        (true, false) => view! { <strong>{text}</strong> }.into_any(),
        (false, true) => view! { <em>{text}</em> }.into_any(),
        (true, true) => view! { <strong><em>{text}</em></strong> }.into_any(),
    }
}

fn bracket(one: &Bracket) -> AnyView {
    let mut parts = Vec::new();
    for (place, option) in one.options.iter().enumerate() {
        if place > 0 {
            parts.push(view! { <span class="bracket-sign">" / "</span> }.into_any());
        }
        parts.extend(words(option));
    }
    if one.kind == BracketKind::Placeholder && parts.is_empty() {
        parts.push("…".into_any());
    }
    let kind = one.kind.word();
    let held = holders(one);
    view! {
        <span class="bracket" data-kind=kind>
            <span class="bracket-sign">"["</span>{parts}<span class="bracket-sign">"]"</span>{held}
        </span>
    }
    .into_any()
}

/// In small behind a bracket, who holds it.
fn holders(one: &Bracket) -> Option<AnyView> {
    if one.held_by.is_empty() {
        return None;
    }
    let names: Vec<&str> = one.held_by.iter().map(|holder| holder.short.as_str()).collect();
    let names = names.join(", ");
    Some(
        view! { <span class="holders"><span class="unseen">{t!("document-held-by")}" "</span>{names}</span> }
            .into_any(),
    )
}

/// A later text beside an earlier one, word by word.
pub(crate) fn changes(before: &[Inline], after: &[Inline]) -> Vec<AnyView> {
    pieces(&compare::compare(before, after))
}

/// A comparison as it was made.
pub(crate) fn pieces(all: &[Piece]) -> Vec<AnyView> {
    all.iter()
        .map(|piece| match piece {
            Piece::Text(side, text) => on_side(*side, words(text)),
            Piece::Bracket(around) => {
                let sign = |sign: &'static str| {
                    on_side(around.side, vec![view! { <span class="bracket-sign">{sign}</span> }.into_any()])
                };
                let mut inside = Vec::new();
                for (place, (side, option)) in around.options.iter().enumerate() {
                    if place > 0 {
                        inside.push(on_side(*side, vec![view! { <span class="bracket-sign">" / "</span> }.into_any()]));
                    }
                    inside.extend(pieces(option));
                }
                let held = holders(&around.bracket);
                view! { <span class="bracket">{sign("[")}{inside}{sign("]")}{held}</span> }.into_any()
            }
        })
        .collect()
}

fn on_side(side: Side, inside: Vec<AnyView>) -> AnyView {
    match side {
        Side::Same => view! { <span>{inside}</span> }.into_any(),
        Side::Gone => view! { <del>{inside}</del> }.into_any(),
        Side::New => view! { <ins>{inside}</ins> }.into_any(),
    }
}

/// A status: a shape and, for those who do not see it, a word.
pub(crate) fn status(status: ParaStatus) -> AnyView {
    let sign = match status {
        ParaStatus::Untouched => "·",
        ParaStatus::Open => "○",
        ParaStatus::Bracketed => "[ ]",
        ParaStatus::ChairsText => "◇",
        ParaStatus::AgreedAdRef => "◐",
        ParaStatus::Agreed => "●",
        ParaStatus::Deleted => "✕",
    };
    let words = tell_word(language(), "para-status", status.word());
    view! {
        <span class="para-state" data-status=status.word() title=words.clone()><span aria-hidden="true">{sign}</span><span class="unseen">{words.clone()}</span></span>
    }
    .into_any()
}
