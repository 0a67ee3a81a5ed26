//! Recording what law or practice became. What is refused stays in the form.

use axum::{
    Form,
    extract::{
        Path, Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    directory::Directory,
    ids::{CommitmentId, ImpactId, is_well_formed},
    text::Language,
};
use entente_exchange::{
    commitments::Commitment,
    impact::{Change, Content, Impact, Matter},
    post::Home,
};
use entente_service::{
    Failure,
    boards::CONVENER,
    follow_up::{self, Eyes, NewImpact},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{form, frame, impact::address, parts, read, writing::read_home};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::{place_fields, reach_fields, short_name},
        edit::fields::{Fields, Typed},
    },
    shell, t,
    text::{language, tell, tell_word, within},
    visit::Visit,
};

/// In whose name the reader may record: value and name.
pub(super) fn homes(directory: &Directory, eyes: &Eyes) -> Vec<(String, String)> {
    let own = eyes.reader.belongs.iter().map(|(mechanism, _)| Some(mechanism.clone())).chain([None]);
    own.filter(|mechanism| eyes.may_record(&Home { mechanism: mechanism.clone(), body: None }))
        .map(|mechanism| {
            let word = mechanism.as_ref().map_or_else(|| CONVENER.to_owned(), ToString::to_string);
            (word, short_name(directory, mechanism.as_ref()))
        })
        .collect()
}

fn content(fields: &Fields) -> Content {
    let said = |name: &str| fields.get(name).trim().to_owned();
    let (reach, shared_with) = form::readers(fields);
    Content {
        language: Language::from_tag(fields.get("language")).unwrap_or(Language::En),
        title: said("title"),
        text: fields.get("text").replace("\r\n", "\n").trim_end().to_owned(),
        matter: Matter::from_word(fields.get("matter")).unwrap_or(Matter::Practice),
        change: Change::from_word(fields.get("change")).unwrap_or(Change::Reviewed),
        places: fields.all("places").map(str::to_owned).collect(),
        day: said("day"),
        helped: fields.lines("helped"),
        reach,
        shared_with,
        may_publish: fields.has("may_publish"),
    }
}

fn fields(content: &Content) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in [
        ("language", content.language.code()),
        ("title", &content.title),
        ("text", &content.text),
        ("matter", content.matter.word()),
        ("change", content.change.word()),
        ("day", &content.day),
        ("reach", content.reach.word()),
    ] {
        fields.put(name, value);
    }
    fields.put("helped", content.helped.join("\n"));
    content.places.iter().for_each(|code| fields.put("places", code.clone()));
    content.shared_with.iter().for_each(|one| fields.put("shared_with", one.to_string()));
    if content.may_publish {
        fields.put("may_publish", "1");
    }
    fields
}

struct Sheet {
    home: Home,
    typed: Typed,
    id: String,
    commitment: Option<Commitment>,
    there: Option<Impact>,
}

fn show(
    visit: &Visit,
    directory: &Directory,
    homes: Vec<(String, String)>,
    sheet: Sheet,
) -> impl axum::response::IntoResponse {
    let key = if sheet.there.is_some() { "follow-edit" } else { "follow-impact-new" };
    let title = tell(visit.language, key, &[]);
    shell::page(visit, frame(title.clone()), || view(directory, homes, &sheet, title))
}

fn view(directory: &Directory, homes: Vec<(String, String)>, sheet: &Sheet, title: String) -> AnyView {
    let (typed, reader) = (&sheet.typed, language());
    let words = |key: &str, all: Vec<&'static str>| {
        all.into_iter().map(|one| (one.to_owned(), tell_word(reader, key, one))).collect()
    };
    let matters = words("follow-matter", Matter::ALL.iter().map(|one| one.word()).collect());
    let changes = words("follow-change", Change::ALL.iter().map(|one| one.word()).collect());
    let languages = Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let action = sheet
        .there
        .as_ref()
        .map_or_else(|| "/follow-up/impact/new".to_owned(), |one| format!("{}/edit", address(&one.id)));
    let home = sheet.there.is_none().then(|| typed.select("home", t!("post-home"), None, homes));
    let of = sheet.commitment.as_ref().map(|one| {
        view! {
            <input type="hidden" name="commitment" value=one.id.to_string()/>
            <p class="meta">{t!("follow-impact-of")}": "{parts::title(one)}</p>
        }
    });
    let version = sheet.there.as_ref().map_or(0, |one| one.version);
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/follow-up">{t!("follow-title")}</a></li><li><a href="/follow-up/impact">{t!("follow-impact-title")}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1><p class="lede">{t!("follow-impact-lede")}</p></header>
        <form method="post" action=action class="fields post-form">
            <input type="hidden" name="id" value=sheet.id.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
            {of}
            {home}
            {typed.select("matter", t!("follow-matter"), None, matters)}
            {typed.select("change", t!("follow-change"), None, changes)}
            {typed.input("title", "text", t!("follow-field-title"), false, None)}
            {typed.area("text", t!("follow-field-text"), None)}
            {typed.select("language", t!("post-language"), Some(t!("post-language-hint")), languages)}
            {place_fields(directory, typed, true)}
            {typed.input("day", "text", t!("follow-field-day"), false, Some(t!("post-date-hint")))}
            {typed.area("helped", t!("follow-field-helped"), Some(t!("follow-helped-hint")))}
            {reach_fields(directory, &sheet.home, typed)}
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
        </form>
    }
    .into_any()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Of {
    commitment: String,
}

async fn commitment(app: &App, visit: &Visit, id: &str) -> Result<Option<Commitment>, Fault> {
    if id.is_empty() {
        return Ok(None);
    }
    let opened = follow_up::open(&app.house, &visit.actor, &CommitmentId::new(id)).await;
    opened.map(|opened| Some(opened.commitment)).map_err(|failure| visit.hidden(failure))
}

async fn own_homes(app: &App, visit: &Visit, directory: &Directory) -> Result<Vec<(String, String)>, Fault> {
    let eyes = follow_up::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let homes = within(visit.language, || homes(directory, &eyes));
    if homes.is_empty() { Err(visit.forbidden()) } else { Ok(homes) }
}

pub(super) async fn begin(State(app): State<App>, visit: Visit, of: Result<Query<Of>, QueryRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let directory = read(&visit, &app).await?;
    let homes = own_homes(&app, &visit, &directory).await?;
    let of = of.map(|Query(of)| of).unwrap_or_default();
    let commitment = commitment(&app, &visit, &of.commitment).await?;
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    fields.put("reach", "network");
    let home = homes.first().map(|(word, _)| read_home(word)).unwrap_or_default();
    let typed = Typed::new(fields, Vec::new());
    let sheet = Sheet { home, typed, id: app.house.id(), commitment, there: None };
    Ok(show(&visit, &directory, homes, sheet).into_response())
}

type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

pub(super) async fn keep_new(State(app): State<App>, visit: Visit, form: Sent) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let fields = Fields(fields);
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (id, home) = (ImpactId::new(fields.get("id")), read_home(fields.get("home")));
    let of = fields.get("commitment").to_owned();
    let new = NewImpact {
        id: id.clone(),
        home: home.clone(),
        commitment: (!of.is_empty()).then(|| CommitmentId::new(of.clone())),
        content: content(&fields),
    };
    match follow_up::record(&app.house, &directory, &visit.actor, new).await {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refused)) => {
            let homes = own_homes(&app, &visit, &directory).await?;
            let commitment = commitment(&app, &visit, &of).await?;
            let typed = Typed::new(fields, form::said(visit.language, &refused));
            let sheet = Sheet { home, typed, id: id.to_string(), commitment, there: None };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&visit, &directory, homes, sheet)).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<follow_up::OpenedImpact, Fault> {
    follow_up::open_impact(&app.house, &visit.actor, &ImpactId::new(id)).await.map_err(|failure| visit.hidden(failure))
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    if !opened.eyes.may_write_impact(&opened.impact) {
        return Err(visit.forbidden());
    }
    let directory = read(&visit, &app).await?;
    let typed = Typed::new(fields(&opened.impact.content), Vec::new());
    Ok(show(&visit, &directory, Vec::new(), sheet(opened, typed)).into_response())
}

fn sheet(opened: follow_up::OpenedImpact, typed: Typed) -> Sheet {
    Sheet {
        home: opened.impact.home.clone(),
        typed,
        id: opened.impact.id.to_string(),
        commitment: opened.commitment,
        there: Some(opened.impact),
    }
}

pub(super) async fn keep(State(app): State<App>, visit: Visit, Path(id): Path<String>, form: Sent) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let directory = read(&visit, &app).await?;
    let (id, seen) = (ImpactId::new(id), fields.get("version").parse().unwrap_or(0));
    match follow_up::write(&app.house, &directory, &visit.actor, &id, seen, content(&fields)).await {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refused)) => {
            let typed = Typed::new(fields, form::said(visit.language, &refused));
            let page = show(&visit, &directory, Vec::new(), sheet(opened, typed));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
