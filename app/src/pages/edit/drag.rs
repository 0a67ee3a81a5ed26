//! The script that adds dragging to the agenda.

use leptos::prelude::*;

use crate::visit::Visit;

const SCRIPT: &str = include_str!("drag.js");

/// To be put at the end of a page with a `#move-form` and lists of items.
pub(super) fn script(visit: &Visit) -> AnyView {
    view! { <script nonce=visit.nonce.clone() inner_html=SCRIPT></script> }.into_any()
}
