//! Agreed language at hand while one writes: the library beside the form, whose search and whose insertions are buttons
//! of that same form, so that nothing typed is lost; and beside a paragraph, which of its words are agreed language.

use axum::{
    Form,
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{limits, search::Asked};
use entente_drafting::{model::Para, text};
use entente_service::{
    Failure,
    library::{self, Found, Passage, Precedent},
};
use leptos::prelude::*;

use super::{Looked, acts::Sent, look, writing};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        edit::fields::{Fields, Typed},
        library::told,
    },
    routes::{Door, Route},
    t,
    visit::Visit,
};

/// Searches the words that are selected, and puts in what is found where the caret is.
pub(super) const SCRIPT: &str = include_str!("agreed.js");

/// Passages beside the form.
const BESIDE: usize = 12;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/documents/{document}/write/agreed", Door::Meeting, page)
            // As much as the form itself may hold, which goes along.
            .with_body_of(limits::PARAGRAPH_MAX * 14),
    ]
}

/// What stands beside the form.
#[derive(Clone, Debug, Default)]
pub(super) struct Beside {
    pub asked: String,
    /// None: not opened.
    pub found: Option<Found>,
    /// What was just put into the text.
    pub put: Option<String>,
}

/// The form again with the library beside it: nothing is stored.
async fn page(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>, form: Sent) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let mut fields = Fields(fields);
    writing::may_write(&visit, &looked, &fields)?;
    let typed: String = fields.get("find").chars().filter(|sign| !sign.is_control()).collect();
    let asked = Asked::read(&typed);
    let put = match fields.get("put").parse::<i64>() {
        Ok(number) => insert(&app, &visit, &mut fields, number, &asked).await?,
        Err(_) => None,
    };
    let found = library::find(&app.house, &visit.actor, &asked, None).await.map_err(|failure| visit.fault(failure))?;
    let beside = Beside { asked: typed, found: Some(found), put };
    Ok(writing::written(&app, &visit, looked, Typed::new(fields, Vec::new()), beside).into_response())
}

/// Puts a passage with its citation at the end of what was typed. Nothing if it is gone meanwhile.
async fn insert(
    app: &App,
    visit: &Visit,
    fields: &mut Fields,
    number: i64,
    asked: &Asked,
) -> Result<Option<String>, Fault> {
    let passage = match library::passage(&app.house, &visit.actor, number, asked).await {
        Ok(passage) => passage,
        Err(Failure::Absent) => return Ok(None),
        Err(failure) => return Err(visit.fault(failure)),
    };
    let words = told::as_markup(&passage);
    let before = fields.get("text").trim_end().to_owned();
    let text = if before.is_empty() { words } else { format!("{before} {words}") };
    fields.0.retain(|(name, _)| name != "text");
    fields.put("text", text);
    Ok(Some(told::citation(&passage.place)))
}

/// The library beside the form; its fields belong to that form.
pub(super) fn view(looked: &Looked, beside: &Beside) -> AnyView {
    let action = format!("{}/write/agreed", looked.base());
    let search = format!("{action}#agreed");
    let said = beside.put.as_ref().map(|citation| t!("agreed-put", citation = citation.clone())).unwrap_or_default();
    let inside = match &beside.found {
        None => view! {
            <p class="buttons"><button type="submit" form="write" formaction=search formnovalidate=true aria-keyshortcuts="Alt+L">{t!("agreed-find")}</button></p>
            <p class="hint">{t!("agreed-hint")}</p>
        }
        .into_any(),
        Some(found) => {
            let put = format!("{action}#text");
            let passages: Vec<AnyView> = found.passages.iter().take(BESIDE).map(|one| passage(one, &put)).collect();
            let asked = !Asked::read(&beside.asked).is_empty();
            let status = match (asked, found.passages.len()) {
                (false, _) => None,
                (true, 0) => Some(t!("library-none")),
                (true, _) => Some(t!("library-found", count = found.count)),
            };
            let whole = {
                let mut query = url::form_urlencoded::Serializer::new(String::new());
                query.append_pair("q", &beside.asked);
                format!("/library?{}", query.finish())
            };
            let more = (found.passages.len() > BESIDE)
                .then(|| view! { <p class="meta"><a href=whole target="_blank" rel="noopener">{t!("agreed-all")}</a></p> });
            view! {
                <div class="field">
                    <label for="find">{t!("library-search-words")}</label>
                    <input id="find" name="find" form="write" type="search" dir="auto" autocomplete="off" value=beside.asked.clone() aria-describedby="find-hint"/>
                    <p class="hint" id="find-hint">{t!("agreed-hint")}</p>
                </div>
                <p class="buttons"><button type="submit" form="write" formaction=search formnovalidate=true aria-keyshortcuts="Alt+L">{t!("library-search")}</button></p>
                <p role="status" class="meta">{status}</p>
                <ol class="library-passages">{passages}</ol>
                {more}
            }
            .into_any()
        }
    };
    view! {
        <aside class="library-beside no-print" id="agreed" aria-labelledby="agreed-h" data-path=action data-failed=t!("agreed-failed")>
            <h2 id="agreed-h">{t!("library-title")}</h2>
            <p class="meta" id="agreed-said" role="status">{said}</p>
            {inside}
        </aside>
    }
    .into_any()
}

fn passage(one: &Passage, put: &str) -> AnyView {
    let said = t!("agreed-put", citation = told::citation(&one.place));
    view! {
        <li class="library-passage">
            {told::sentence(one)}
            {told::provenance(&one.place)}
            {told::others(&one.others)}
            <p class="buttons"><button type="submit" form="write" formaction=put.to_owned() formnovalidate=true name="put" value=one.place.number.to_string() data-words=told::as_markup(one) data-said=said>{t!("agreed-insert")}</button></p>
        </li>
    }
    .into_any()
}

/// Which words of a paragraph are agreed language, for whoever reads it.
pub(super) async fn of_para(app: &App, visit: &Visit, looked: &Looked, para: &Para) -> Result<Vec<Precedent>, Fault> {
    let document = looked.document();
    let words = text::plain(&para.text);
    // The document itself may be in the library by now; that it agrees with itself says nothing.
    let own = Some(document.id.as_str());
    library::precedents(&app.house, &visit.actor, document.language.code(), &words, own)
        .await
        .map_err(|failure| visit.fault(failure))
}

/// The same, told beside the paragraph.
pub(super) fn precedents(all: &[Precedent]) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = all.iter().map(crate::pages::library::precedent).collect();
    Some(
        view! {
            <section aria-labelledby="precedents-h">
                <h3 id="precedents-h">{t!("agreed-precedents")}</h3>
                <ul class="precedents">{lines}</ul>
            </section>
        }
        .into_any(),
    )
}
