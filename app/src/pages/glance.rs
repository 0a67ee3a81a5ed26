//! What one sees of a file before one opens it: what it is, how large, its pages and its first lines.

use entente_service::glances::Glance;
use leptos::prelude::*;

use crate::t;

/// Beside the link to a file called `name`. `record`: as it is kept; none before anybody has looked.
pub(crate) fn of(name: &str, record: Option<&str>) -> Option<AnyView> {
    let seen = Glance::read(record)?;
    let about = about(name, &seen);
    if seen.lines.is_empty() {
        return Some(view! { <p class="meta line glance">{about}</p> }.into_any());
    }
    let lines: Vec<AnyView> =
        seen.lines.into_iter().map(|line| view! { <p dir="auto">{line}</p> }.into_any()).collect();
    Some(
        view! {
            <details class="fold glance no-print"><summary>{t!("glance")}<span class="unseen">": "{name.to_owned()}</span></summary>
                <div class="inner"><p class="meta line">{about}</p><div class="glance-text">{lines}<p class="meta" aria-hidden="true">"…"</p></div></div>
            </details>
        }
        .into_any(),
    )
}

/// "DOCX", "1.2 MB", "12 pages".
fn about(name: &str, seen: &Glance) -> AnyView {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default();
    let pages = seen.pages.map(|pages| view! { <span>{t!("glance-pages", count = pages)}</span> });
    view! { <span><bdi>{ending}</bdi></span><span class="num"><bdi>{size(seen.size)}</bdi></span>{pages} }.into_any()
}

pub(crate) fn size(bytes: usize) -> String {
    let kibibytes = bytes.div_ceil(1024);
    if kibibytes < 1024 {
        format!("{kibibytes} kB")
    } else {
        format!("{}.{} MB", kibibytes / 1024, (kibibytes % 1024) * 10 / 1024)
    }
}
