//! The way back from a paragraph: which recommendation it was, and what that came from, as far as the reader may know.

use std::sync::Arc;

use entente_domain::{
    directory::Directory,
    ids::{DocumentId, MeetingId, ParaId},
};
use entente_service::{
    meetings::Opened,
    recommendations::{self, Seen},
};
use leptos::prelude::*;

use super::{parts, read};
use crate::{app::App, fault::Fault, t, visit::Visit};

/// What a document's page shows of recommendations.
pub(crate) struct Ancestry {
    directory: Arc<Directory>,
    rows: Vec<(ParaId, Seen)>,
}

impl Ancestry {
    /// None: nothing of the document comes from a recommendation that the reader knows.
    pub(crate) async fn of(
        app: &App,
        visit: &Visit,
        opened: &Opened,
        document: &DocumentId,
    ) -> Result<Option<Self>, Fault> {
        let rows = recommendations::of_document(&app.house, &visit.actor, opened, document)
            .await
            .map_err(|failure| visit.fault(failure))?;
        if rows.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self { directory: read(visit, app).await?, rows }))
    }

    /// Whether a paragraph comes from one.
    pub(crate) fn has(&self, para: &ParaId) -> bool {
        self.rows.iter().any(|(one, _)| one == para)
    }

    /// Beside the paragraph.
    pub(crate) fn panel(&self, meeting: &MeetingId, para: &ParaId) -> Option<AnyView> {
        let meeting = format!("/meetings/{meeting}");
        let lines: Vec<AnyView> = self
            .rows
            .iter()
            .filter(|(one, _)| one == para)
            .map(|(_, seen)| {
                let (href, lang) =
                    (format!("{meeting}/recommendations/{}", seen.one.id), seen.one.content.language.code());
                let origins = parts::origins(&self.directory, &seen.from, &meeting);
                view! { <div class="para-origin"><p><a href=href lang=lang dir="auto">{seen.one.content.text.clone()}</a></p>{origins}</div> }
                    .into_any()
            })
            .collect();
        (!lines.is_empty()).then(|| {
            view! { <section aria-labelledby="origin-h"><h3 id="origin-h">{t!("rec-comes-from")}</h3>{lines}</section> }.into_any()
        })
    }
}
