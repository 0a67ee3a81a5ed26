//! The script that keeps an open document up to date: it hears the meeting's feed and fetches the page again.

use leptos::prelude::*;

use super::Looked;
use crate::{t, visit::Visit};

const SCRIPT: &str = include_str!("follow.js");

/// What is followed.
pub(super) struct Followed {
    /// Of the feed.
    pub path: String,
    pub after: i64,
    pub history: String,
    /// One document, or all.
    pub document: Option<String>,
    /// The screen it is, which the desk may let show something else.
    pub display: Option<String>,
}

pub(super) fn of_document(looked: &Looked) -> Followed {
    Followed {
        path: format!("/live/meetings/{}", looked.opened.meeting.id),
        after: looked.opened.programme.seq,
        history: looked.history.clone(),
        document: Some(looked.document().id.to_string()),
        display: None,
    }
}

/// To be put at the end of a page whose parts with `data-live` follow.
pub(super) fn script(visit: &Visit, of: &Followed) -> AnyView {
    view! {
        <p class="unseen" id="follow-said" role="status"></p>
        <script nonce=visit.nonce.clone() inner_html=SCRIPT id="follow"
            data-path=of.path.clone()
            data-after=of.after.to_string()
            data-history=of.history.clone()
            data-document=of.document.clone()
            data-display=of.display.clone()
            data-said=t!("document-followed")
            data-lost=t!("document-lost")></script>
    }
    .into_any()
}
