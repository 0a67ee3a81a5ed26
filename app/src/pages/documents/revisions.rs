//! What was published, and any two of it beside one another.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_drafting::{
    model::{Content, ParaKind},
    revisions::{Change, Row, compare_revisions},
};
use entente_service::documents;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    Looked, frame, inlines, look,
    view::{revision_label, when},
    view_head,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/documents/{document}/revisions", Door::Meeting, page)]
}

/// Which two. None: the last two; `to` may be "now".
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Two {
    pub from: Option<u32>,
    pub to: Option<String>,
}

/// The text of a revision, or as it stands.
pub(super) async fn content(app: &App, visit: &Visit, looked: &Looked, of: Option<u32>) -> Result<Content, Fault> {
    let document = looked.document();
    match of {
        Some(number) => documents::content(&app.house, document, number).await.map_err(|failure| visit.fault(failure)),
        None => Ok(Content {
            symbol: document.symbol.clone(),
            title: document.title.clone(),
            language: document.language,
            paras: document.present().cloned().collect(),
        }),
    }
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    two: Result<Query<Two>, QueryRejection>,
) -> Answer {
    let two = two.map(|Query(two)| two).unwrap_or_default();
    let looked = look(&app, &visit, &meeting, &id).await?;
    let numbers: Vec<u32> = looked.document().revisions.iter().map(|one| one.no).collect();
    let to = two.to.as_deref().and_then(|to| to.parse::<u32>().ok()).filter(|to| numbers.contains(to));
    let from = two.from.filter(|from| numbers.contains(from)).or_else(|| numbers.last().copied());
    let compared = match from {
        Some(from) => {
            Some((content(&app, &visit, &looked, Some(from)).await?, content(&app, &visit, &looked, to).await?))
        }
        None => None,
    };
    let frame = frame(&visit, &looked.opened, tell(visit.language, "document-revisions", &[]));
    let inner = visit.clone();
    Ok(shell::page(&visit, frame, move || view(&inner, &looked, from, to, compared.as_ref())).into_response())
}

fn view(
    visit: &Visit,
    looked: &Looked,
    from: Option<u32>,
    to: Option<u32>,
    compared: Option<&(Content, Content)>,
) -> impl IntoView + use<> {
    let document = looked.document();
    let list: Vec<AnyView> = document
        .revisions
        .iter()
        .rev()
        .map(|one| {
            let at = when(visit, looked, one.published_at);
            let note = (!one.note.is_empty()).then(|| view! { <p dir="auto">{one.note.clone()}</p> });
            view! {
                <li class="row"><span class="key">{at}</span><span class="title">{revision_label(&one.label)}</span><p class="meta">{t!("minutes-hash")}" "<code>{one.hash.clone()}</code></p>{note}</li>
            }
            .into_any()
        })
        .collect();
    let options = |chosen: Option<u32>| -> Vec<AnyView> {
        document
            .revisions
            .iter()
            .map(|one| {
                view! { <option value=one.no.to_string() selected=chosen == Some(one.no)>{revision_label(&one.label)}</option> }.into_any()
            })
            .collect()
    };
    let rows: Vec<AnyView> =
        compared.map(|(before, after)| compare_revisions(before, after).iter().map(row).collect()).unwrap_or_default();
    let form = (!document.revisions.is_empty()).then(|| {
        view! {
            <form method="get" class="filters" action=format!("{}/revisions", looked.base()) aria-label=t!("revisions-compare")>
                <div class="field"><label for="from">{t!("revisions-from")}</label><span class="select"><select id="from" name="from">{options(from)}</select></span></div>
                <div class="field"><label for="to">{t!("revisions-to")}</label><span class="select"><select id="to" name="to">{options(to)}<option value="now" selected=to.is_none()>{t!("revisions-now")}</option></select></span></div>
                <button type="submit">{t!("revisions-show")}</button>
            </form>
        }
    });
    let empty = document.revisions.is_empty().then(|| view! { <div class="empty"><p>{t!("revisions-none")}</p></div> });
    let text = (!rows.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="compared-h"><h2 id="compared-h">{t!("revisions-compare")}</h2><ol class="paras compared" lang=document.language.code() dir=document.language.direction()>{rows}</ol></section> }
    });
    view! {
        {view_head(visit, looked, "revisions", t!("document-revisions"))}
        {empty}
        <ul class="rows">{list}</ul>
        {form}
        {text}
    }
    .into_any()
}

fn row(row: &Row<'_>) -> AnyView {
    let Some(para) = row.para() else { return ().into_any() };
    // A place from which it moved shows nothing but that.
    let words = inlines::pieces(&row.pieces);
    let number = para.number.clone();
    let said = (row.change != Change::Unchanged).then(|| {
        view! { <p class="para-notes meta">{tell_word(language(), "revision-change", row.change.word())}</p> }
    });
    let heading = (para.kind == ParaKind::Heading).then_some("heading");
    view! {
        <li class="para" data-change=row.change.word() data-kind=para.kind.word() data-part=heading>
            <span class="para-margin"><span class="number">{number}</span></span>
            <div class="para-body"><p class="para-text" dir="auto">{words}</p>{said}</div>
        </li>
    }
    .into_any()
}
