//! The way back: what a paragraph, a mechanism or a meeting has in the register, shown where these are shown.

use std::sync::Arc;

use entente_domain::{
    directory::{Directory, Mechanism},
    ids::{DocumentId, MechanismId, MeetingId, ParaId},
};
use entente_exchange::{
    commitments::{Owner, Source},
    post::Reach,
};
use entente_service::follow_up::{self, Filter, Row};
use leptos::prelude::*;

use super::{parts, writing};
use crate::{app::App, fault::Fault, t, text::within, visit::Visit};

/// What comes from a document, or from one of its paragraphs, as far as the reader may read it.
pub(crate) async fn of_document(
    app: &App,
    visit: &Visit,
    document: &DocumentId,
    para: Option<&ParaId>,
) -> Result<Vec<Row>, Fault> {
    let filter = Filter { document: Some((document.clone(), para.cloned())), ..Filter::default() };
    let register = follow_up::register(&app.house, &visit.actor, &filter).await;
    register.map(|register| register.rows).map_err(|failure| visit.fault(failure))
}

/// What a document's page shows of the register.
pub(crate) struct Beside {
    pub directory: Arc<Directory>,
    rows: Vec<Row>,
    /// The reader may make a paragraph of it a commitment.
    may: bool,
}

impl Beside {
    pub(crate) async fn of(
        app: &App,
        visit: &Visit,
        document: &DocumentId,
        meeting: &MeetingId,
    ) -> Result<Self, Fault> {
        let filter = Filter { document: Some((document.clone(), None)), ..Filter::default() };
        let register = follow_up::register(&app.house, &visit.actor, &filter).await;
        let register = register.map_err(|failure| visit.fault(failure))?;
        let directory = super::read(visit, app).await?;
        let podium = register.eyes.podium.iter().any(|(one, _)| one == meeting);
        let may = podium || !within(visit.language, || writing::homes(&directory, &register.eyes, None)).is_empty();
        Ok(Self { directory, rows: register.rows, may })
    }

    fn of_para(&self, para: &ParaId) -> Vec<Row> {
        let of_it = |row: &&Row| matches!(&row.commitment.source, Source::Paragraph { para: one, .. } if one == para);
        self.rows.iter().filter(of_it).cloned().collect()
    }

    /// How much follows from a paragraph.
    pub(crate) fn count(&self, para: &ParaId) -> usize {
        self.of_para(para).len()
    }

    /// Beside the paragraph: what follows from it, and the way to make it a commitment.
    pub(crate) fn panel(&self, meeting: &MeetingId, document: &DocumentId, para: &ParaId) -> AnyView {
        let make = self.may.then(|| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("meeting", meeting.as_str());
            query.append_pair("document", document.as_str());
            query.append_pair("para", para.as_str());
            let href = format!("/follow-up/new?{}", query.finish());
            view! { <p class="buttons no-print"><a class="button" href=href>{t!("follow-make")}</a></p> }
        });
        let lines: Vec<AnyView> = self.of_para(para).iter().map(|row| parts::line(&self.directory, row)).collect();
        let list = (!lines.is_empty()).then(|| {
            view! { <h3 id="commitments-h">{t!("follow-from-here")}</h3><ul class="commitment-lines">{lines}</ul> }
        });
        view! { <div>{list}{make}</div> }.into_any()
    }
}

/// The list beside a paragraph.
pub(crate) fn section(directory: &Directory, rows: &[Row]) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = rows.iter().map(|row| parts::line(directory, row)).collect();
    Some(
        view! {
            <section class="part" aria-labelledby="commitments-h"><h2 id="commitments-h">{t!("follow-from-here")}</h2><ul class="commitment-lines">{lines}</ul></section>
        }
        .into_any(),
    )
}

/// The part of a mechanism's page.
pub(crate) fn of_mechanism_section(directory: &Directory, mechanism: &Mechanism, rows: &[Row]) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = rows.iter().map(|row| parts::line(directory, row)).collect();
    let href = format!("/follow-up?owner={}", mechanism.id);
    Some(
        view! {
            <section class="part" aria-labelledby="commitments"><h2 id="commitments">{t!("follow-of-mechanism")}</h2><ul class="commitment-lines">{lines}</ul><p class="meta"><a href=href>{t!("follow-whole")}</a></p></section>
        }
        .into_any(),
    )
}

/// What is open and public of a mechanism: the same for everybody, whoever asks.
pub(crate) async fn of_mechanism(app: &App, visit: &Visit, mechanism: &str) -> Result<Vec<Row>, Fault> {
    let owner = Owner::Mechanism(MechanismId::new(mechanism));
    let filter = Filter { owner: Some(owner), ..Filter::default() };
    let register = follow_up::register(&app.house, &visit.actor, &filter).await;
    let register = register.map_err(|failure| visit.fault(failure))?;
    let is_shown = |row: &Row| row.commitment.state.is_live() && row.commitment.content.reach == Reach::Public;
    Ok(register.rows.into_iter().filter(is_shown).collect())
}

/// Whether the reader may take what the notes of a meeting hold into the register.
pub(crate) async fn may_take(app: &App, visit: &Visit, meeting: &MeetingId) -> Result<bool, Fault> {
    let eyes = follow_up::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = super::read(visit, app).await?;
    let podium = eyes.podium.iter().any(|(one, _)| one == meeting);
    Ok(podium || !within(visit.language, || writing::homes(&directory, &eyes, None)).is_empty())
}
