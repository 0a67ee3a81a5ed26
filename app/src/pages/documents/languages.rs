//! The document in two languages side by side, and the form in which a translation is brought up to date.

use axum::{
    Form,
    extract::{Path, Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    ids::{CommandId, ParaId, is_well_formed},
    limits,
    policy::Action,
    text::Language,
};
use entente_drafting::{
    model::{DocumentState, Para},
    text,
};
use entente_service::{
    Failure,
    documents::{self, Translated, Translating},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    Looked,
    acts::{Sent, Unread, known, may, problem, typed, words},
    frame, inlines, look, para, view_head,
};
use crate::{
    app::App,
    fault::Answer,
    pages::edit::fields::{Fields, Typed, Wrong},
    routes::{Door, Route},
    shell, t,
    text::tell,
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/{document}/languages", Door::Meeting, page),
        Route::post("/meetings/{meeting}/documents/{document}/languages", Door::Desk, translate)
            .with_body_of(limits::PARAGRAPH_MAX * 7),
    ]
}

/// Which language stands beside the document's own, and which paragraph is being translated.
#[derive(Clone, Debug, Default, Deserialize)]
struct Beside {
    #[serde(default)]
    language: String,
    #[serde(default)]
    para: String,
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    beside: Result<Query<Beside>, QueryRejection>,
) -> Answer {
    let beside = beside.map(|Query(beside)| beside).unwrap_or_default();
    let looked = look(&app, &visit, &meeting, &id).await?;
    let language = chosen(&looked, &beside.language);
    shown(&app, &visit, looked, language, &beside.para, None).await
}

/// The languages that can stand beside the document's own: those it must exist in, else all of the house.
fn offered(looked: &Looked) -> Vec<Language> {
    let document = looked.document();
    let required = document.languages.clone();
    let all = Language::ALL.into_iter().filter(|one| *one != document.language);
    if required.is_empty() { all.collect() } else { required }
}

fn chosen(looked: &Looked, asked: &str) -> Option<Language> {
    let offered = offered(looked);
    Language::from_tag(asked).filter(|one| offered.contains(one)).or_else(|| offered.first().copied())
}

async fn shown(
    app: &App,
    visit: &Visit,
    looked: Looked,
    language: Option<Language>,
    writing: &str,
    refused: Option<(Fields, String)>,
) -> Result<Response, crate::fault::Fault> {
    let language = language.ok_or_else(|| visit.absent())?;
    let translated = documents::translations(&app.house, looked.document(), language)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let frame = frame(visit, &looked.opened, tell(visit.language, "document-languages", &[]));
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (command, inner, writing) = (app.house.id(), visit.clone(), writing.to_owned());
    let page =
        shell::page(visit, frame, move || view(&inner, &looked, language, &translated, &writing, refused, &command));
    Ok((status, page).into_response())
}

fn view(
    visit: &Visit,
    looked: &Looked,
    language: Language,
    translated: &[Translated],
    writing: &str,
    refused: Option<(Fields, String)>,
    command: &str,
) -> impl IntoView + use<> {
    let document = looked.document();
    let base = looked.base();
    let wanting = documents::wanting(document, translated).len();
    let choices: Vec<AnyView> = offered(looked)
        .into_iter()
        .map(|one| {
            let current = (one == language).then_some("page");
            let href = format!("{base}/languages?language={}", one.code());
            view! { <li><a href=href lang=one.code() aria-current=current>{one.own_name()}</a></li> }.into_any()
        })
        .collect();
    let typed = match refused {
        Some((fields, words)) => Typed::new(fields, vec![Wrong { field: "text".to_owned(), words }]),
        None => Typed::default(),
    };
    let rows: Vec<AnyView> = document
        .numbered()
        .map(|(para, number)| {
            let other = translated.iter().find(|one| one.para == para.id);
            let form = (writing == para.id.as_str() && looked.seen.pen)
                .then(|| form(looked, language, para, other, &typed, command));
            row(looked, language, (para, number), other, form)
        })
        .collect();
    let state = if wanting == 0 { t!("languages-complete") } else { t!("languages-wanting", count = wanting) };
    view! {
        {typed.summary()}
        {view_head(visit, looked, "languages", t!("document-languages"))}
        <nav class="document-nav" aria-label=t!("languages-beside")><ul>{choices}</ul></nav>
        <p class="meta">{state}</p>
        <div class="aligned" role="table" aria-label=t!("document-languages")>
            <div role="row" class="aligned-head">
                <span role="columnheader">{t!("ledger-paragraph")}</span>
                <span role="columnheader" lang=document.language.code()>{document.language.own_name()}</span>
                <span role="columnheader" lang=language.code()>{language.own_name()}</span>
            </div>
            {rows}
        </div>
    }
    .into_any()
}

fn row(
    looked: &Looked,
    language: Language,
    (para, number): (&Para, String),
    other: Option<&Translated>,
    form: Option<AnyView>,
) -> AnyView {
    let document = looked.document();
    let may = looked.seen.pen && document.state != DocumentState::Silence && form.is_none();
    let href = format!("{}/languages?language={}&para={}#t-{}", looked.base(), language.code(), para.id, para.id);
    let act = may.then(|| {
        let words = if other.is_some() { t!("languages-change") } else { t!("languages-write") };
        view! { <p class="meta no-print"><a href=href>{words}</a></p> }
    });
    let state = match other {
        None => Some(view! { <p class="meta">{t!("languages-missing")}</p> }.into_any()),
        Some(one) if !one.current => Some(view! { <p class="carried">{t!("languages-stale")}</p> }.into_any()),
        Some(_) => None,
    };
    let text = other.map(|one| view! { <p class="para-text">{inlines::words(&one.text)}</p> });
    let shown = match form {
        Some(form) => form,
        None => view! { {text}{state}{act} }.into_any(),
    };
    view! {
        <div role="row" id=format!("t-{}", para.id) data-kind=para.kind.word()>
            <span role="rowheader" class="number">{number}</span>
            <div role="cell" lang=document.language.code() dir=document.language.direction()><p class="para-text">{inlines::words(&para.text)}</p></div>
            <div role="cell" lang=language.code() dir=language.direction()>{shown}</div>
        </div>
    }
    .into_any()
}

fn form(
    looked: &Looked,
    language: Language,
    para: &Para,
    other: Option<&Translated>,
    typed: &Typed,
    command: &str,
) -> AnyView {
    let mut typed = typed.clone();
    if !typed.fields.has("text") {
        typed.fields.put("text", other.map(|one| text::write(&one.text)).unwrap_or_default());
    }
    let label = t!("languages-text", language = language.own_name());
    view! {
        <form method="post" action=format!("{}/languages", looked.base()) class="fields">
            <input type="hidden" name="command" value=command.to_owned()/>
            <input type="hidden" name="language" value=language.code()/>
            <input type="hidden" name="para" value=para.id.to_string()/>
            <input type="hidden" name="hash" value=text::hash(&para.text)/>
            {typed.needed_area("text", label, None)}
            <p class="buttons"><button type="submit" class="primary">{t!("write-save")}</button></p>
        </form>
    }
    .into_any()
}

async fn translate(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    form: Sent,
) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    may(&visit, &looked, Action::HoldPen)?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let command = fields.get("command").to_owned();
    let language = chosen(&looked, fields.get("language")).ok_or_else(|| visit.unreadable())?;
    let (Some(id_of), true) = (known(fields.get("para")).map(str::to_owned), is_well_formed(&command)) else {
        return Err(visit.unreadable());
    };
    if para(&looked, &id_of).is_none() {
        return Err(visit.absent());
    }
    let text = match typed(&app, &visit, fields.get("text"), &[]) {
        Ok(text) => text,
        Err(Unread::Garbled) => return Err(visit.unreadable()),
        Err(Unread::Text(wrong)) => {
            let said = problem(&visit, wrong);
            return shown(&app, &visit, looked, Some(language), &id_of, Some((fields, said))).await;
        }
    };
    let one = Translating { para: ParaId::new(id_of.clone()), language, text, of_hash: fields.get("hash").to_owned() };
    let (of, document) = (looked.opened.meeting.id.clone(), looked.seen.document.id.clone());
    let place = format!("{}/languages?language={}#t-{id_of}", looked.base(), language.code());
    match documents::translate(&app.house, &app.live, &visit.actor, &of, &document, one, &CommandId::new(command)).await
    {
        Ok(()) => Ok(Redirect::to(&place).into_response()),
        Err(Failure::Refused(refused)) => {
            let said = words(&visit, refused);
            shown(&app, &visit, looked, Some(language), &id_of, Some((fields, said))).await
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}
