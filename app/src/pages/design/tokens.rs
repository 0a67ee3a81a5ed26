//! Colours, sizes of type and steps of space, by the names they have in `style/tokens.css`.
//! The values themselves are only there.

use leptos::prelude::*;

use crate::t;

const COLOURS: [&str; 17] = [
    "paper",
    "wash",
    "ink",
    "soft",
    "rule",
    "rule-firm",
    "accent",
    "accent-strong",
    "accent-wash",
    "on-accent",
    "good",
    "warn",
    "bad",
    "bad-strong",
    "warn-wash",
    "bad-wash",
    "focus",
];
const SIZES: [&str; 7] = ["text-h1", "text-h2", "text-lead", "text-h3", "text-body", "text-small", "text-tiny"];
const SPACES: [&str; 9] = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"];

pub(super) fn colours() -> AnyView {
    list("swatches", &COLOURS, || ().into_any())
}

pub(super) fn sizes() -> AnyView {
    list("samples", &SIZES, || view! { <span class="sample">{t!("directory-front-heading")}</span> }.into_any())
}

pub(super) fn spaces() -> AnyView {
    list("spaces", &SPACES, || ().into_any())
}

fn list(class: &'static str, names: &[&'static str], sample: impl Fn() -> AnyView) -> AnyView {
    let entries: Vec<AnyView> = names
        .iter()
        .map(|name| view! { <li data-token=*name><bdi class="code" lang="en">{*name}</bdi>{sample()}</li> }.into_any())
        .collect();
    view! { <ul class=class>{entries}</ul> }.into_any()
}
