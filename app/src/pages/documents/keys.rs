//! The keys of the drafting desk: one presses what shows it.

use leptos::prelude::*;

use super::Looked;
use crate::{t, visit::Visit};

const SCRIPT: &str = include_str!("keys.js");

pub(super) fn script(visit: &Visit) -> AnyView {
    view! { <script nonce=visit.nonce.clone() inner_html=SCRIPT></script> }.into_any()
}

/// The key of an act; "?" shows them all.
pub(super) const fn key_of(act: &str) -> Option<&'static str> {
    Some(match act.as_bytes() {
        b"focus" => "m",
        b"agree" => "g",
        b"ad_ref" => "r",
        b"delete" => "d",
        b"together" => "l",
        b"take_text" => "t",
        b"drop_text" => "x",
        b"discuss" => "c",
        b"accept" => "a",
        b"brackets" => "b",
        _ => return None,
    })
}

/// A key as it stands on what it presses.
pub(super) fn shown_key(key: Option<&'static str>) -> Option<AnyView> {
    key.map(|key| view! { " "<kbd>{key}</kbd> }.into_any())
}

/// All keys; "?" opens and closes the table.
pub(super) fn table(looked: &Looked) -> AnyView {
    let delegate = [("p", t!("propose-change"))];
    let pen = [
        ("e", t!("para-edit")),
        ("l", t!("para-together")),
        ("t", t!("para-take-text")),
        ("x", t!("document-drop-text")),
        ("i", t!("para-insert")),
    ];
    let chair = [
        ("m", t!("para-focus")),
        ("c", t!("proposal-discuss")),
        ("a", t!("proposal-accept")),
        ("b", t!("proposal-brackets")),
        ("n", t!("proposal-not-retain")),
        ("o", t!("para-offer")),
        ("r", t!("para-ad-ref")),
        ("g", t!("para-agree")),
        ("d", t!("para-delete")),
    ];
    let mut all = vec![("j", t!("para-next")), ("k", t!("para-previous"))];
    if !looked.seen.parties.is_empty() {
        all.extend(delegate);
    }
    if looked.seen.pen {
        all.extend(pen);
    }
    if looked.seen.chair {
        all.extend(chair);
    }
    all.push(("Esc", t!("desk-key-escape")));
    let rows =
        all.into_iter().map(|(key, what)| view! { <div><dt>{what}</dt><dd><kbd>{key}</kbd></dd></div> }).collect_view();
    view! {
        <details class="fold no-print"><summary data-key="?" aria-keyshortcuts="?">{t!("document-keys")}" "<kbd>"?"</kbd></summary>
            <dl class="keys">{rows}</dl>
        </details>
    }
    .into_any()
}
