//! What archives are told of a public page.

use entente_domain::text::Language;
use leptos::prelude::*;

use crate::visit::Visit;

/// The address under which archives keep a public page, and the same page in the six languages.
pub(super) fn links(visit: &Visit) -> AnyView {
    let address = format!("{}{}", visit.settings.public_url, visit.path);
    let others: Vec<AnyView> = Language::ALL
        .iter()
        .map(|one| {
            let (code, href) = (one.code(), format!("{address}?lang={}", one.code()));
            view! { <link rel="alternate" hreflang=code href=href/> }.into_any()
        })
        .collect();
    view! { <link rel="canonical" href=address/>{others} }.into_any()
}
