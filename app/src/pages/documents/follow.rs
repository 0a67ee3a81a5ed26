//! The script that keeps an open document up to date: it hears the meeting's feed and fetches the page again.

use leptos::prelude::*;

use super::Looked;
use crate::{t, visit::Visit};

const SCRIPT: &str = include_str!("follow.js");

/// To be put at the end of a page whose parts with `data-live` follow the document.
pub(super) fn script(visit: &Visit, looked: &Looked) -> AnyView {
    let opened = &looked.opened;
    view! {
        <script nonce=visit.nonce.clone() inner_html=SCRIPT id="follow"
            data-path=format!("/live/meetings/{}", opened.meeting.id)
            data-after=opened.programme.seq.to_string()
            data-history=looked.history.clone()
            data-document=looked.document().id.to_string()
            data-said=t!("document-followed")
            data-lost=t!("document-lost")></script>
    }
    .into_any()
}
