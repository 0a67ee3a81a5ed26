//! Notes that open again without a network: the worker in the browser, what begins it, and which pages it may keep. Only
//! the pages a note is written on are marked; who reads them is told beside by the layer that knows (`server::security`).

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;

use crate::{
    routes::{Door, Route},
    t,
    visit::Visit,
};

const WORKER: &str = include_str!("worker.js");
const BEGIN: &str = include_str!("begin.js");

/// Where the worker writes from when the page is.
const MOMENT: &str = "KEPT-AT";

/// Says that the browser may keep the page for its reader.
const KEEP: HeaderName = HeaderName::from_static("entente-keep");

pub(crate) fn routes() -> Vec<Route> {
    // From the root, or it would have no say over the pages.
    vec![Route::get("/worker.js", Door::Open, worker)]
}

async fn worker() -> Response {
    let kind = (header::CONTENT_TYPE, "text/javascript; charset=utf-8");
    // Asked for again each time: a new version takes over at once.
    ([kind, (header::CACHE_CONTROL, "no-cache")], WORKER).into_response()
}

/// The page of a note, to be kept on the reader's device.
pub(crate) fn kept(visit: &Visit, mut page: Response) -> Response {
    if visit.actor.person().is_some() && page.status().is_success() {
        page.headers_mut().insert(KEEP, HeaderValue::from_static("1"));
    }
    page
}

/// What such a page holds: the line that says it comes from this device, unfolded by the worker, and what begins that.
pub(crate) fn part(visit: &Visit) -> Option<AnyView> {
    visit.actor.person()?;
    Some(
        view! {
            <template data-kept=""><p class="notice kept-line" role="status">{t!("kept-line", when = MOMENT)}</p></template>
            <script type="module" nonce=visit.nonce.clone() inner_html=BEGIN></script>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_knows_the_marks_of_the_server() {
        for mark in [KEEP.as_str(), "entente-reader", "<template data-kept=", MOMENT] {
            assert!(WORKER.contains(mark), "{mark}");
        }
        assert!(BEGIN.contains("/worker.js"));
    }
}
