//! The way back: what a paragraph, a mechanism or a meeting has in the register, shown where these are shown.

use entente_domain::ids::{DocumentId, MechanismId, ParaId};
use entente_exchange::{commitments::Owner, post::Reach};
use entente_service::follow_up::{self, Filter, Row};
use leptos::prelude::*;

use super::parts;
use crate::{app::App, fault::Fault, t, visit::Visit};

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

/// The list beside a paragraph.
pub(crate) fn section(directory: &entente_domain::directory::Directory, rows: &[Row]) -> Option<AnyView> {
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

/// What is open and public of a mechanism: the same for everybody, whoever asks.
pub(crate) async fn of_mechanism(app: &App, visit: &Visit, mechanism: &str) -> Result<Vec<Row>, Fault> {
    let owner = Owner::Mechanism(MechanismId::new(mechanism));
    let filter = Filter { owner: Some(owner), ..Filter::default() };
    let register = follow_up::register(&app.house, &visit.actor, &filter).await;
    let register = register.map_err(|failure| visit.fault(failure))?;
    let is_shown = |row: &Row| row.commitment.state.is_live() && row.commitment.content.reach == Reach::Public;
    Ok(register.rows.into_iter().filter(is_shown).collect())
}
