//! Announcing an event, and writing it anew. What is refused stays in the form; what is in its way is shown before it is saved.

use axum::{
    Form,
    extract::{
        Path, Query, State as Shared,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, GatheringId, is_well_formed},
};
use entente_exchange::{
    gatherings::{Content, Gathering},
    post::Home,
    space,
};
use entente_service::{
    Failure, boards,
    gatherings::{self, Act, New, Opened, Refused},
    network::Planned,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, form, frame, read};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::homes,
        edit::fields::{Fields, Typed, Wrong},
        network::in_the_way::{self, InTheWay},
        spaces::space_name,
    },
    shell, t,
    text::{tell, within},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    home: String,
}

/// What is being written.
struct Sheet {
    home: Home,
    typed: Typed,
    id: String,
    /// Of an event that is there.
    there: Option<Gathering>,
    in_the_way: Option<InTheWay>,
}

pub(super) async fn begin(
    Shared(app): Shared<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let choices = choices(&app, &visit, &directory).await?;
    let wanted = space::read(&asked.home);
    let named = (!asked.home.is_empty()).then_some(wanted);
    let home = named.filter(|home| choices.iter().any(|(one, _)| one == home));
    let Some(home) = home.or_else(|| choices.first().map(|(home, _)| home.clone())) else {
        return Err(visit.forbidden());
    };
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    fields.put("kind", "seminar");
    fields.put("reach", "network");
    fields.put("zone", visit.own_zone().unwrap_or("UTC"));
    fields.put("starts_time", "10:00");
    fields.put("ends_time", "12:00");
    let sheet =
        Sheet { home, typed: Typed::new(fields, Vec::new()), id: app.house.id(), there: None, in_the_way: None };
    Ok(show(&visit, &directory, &choices, &sheet))
}

async fn choices(app: &App, visit: &Visit, directory: &Directory) -> Result<Vec<(Home, String)>, Fault> {
    let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    Ok(within(visit.language, || homes(directory, &reader)))
}

fn show(visit: &Visit, directory: &Directory, choices: &[(Home, String)], sheet: &Sheet) -> Response {
    let title = tell(visit.language, if sheet.there.is_some() { "event-edit" } else { "event-new" }, &[]);
    shell::page(visit, frame(title.clone()), || view(directory, choices, sheet, title)).into_response()
}

fn view(directory: &Directory, choices: &[(Home, String)], sheet: &Sheet, title: String) -> AnyView {
    let typed = &sheet.typed;
    let action =
        sheet.there.as_ref().map_or_else(|| "/events/new".to_owned(), |one| format!("{}/edit", address(&one.id)));
    let home = match &sheet.there {
        Some(one) => {
            view! { <p class="meta">{t!("post-in-name-of")}" "<bdi>{space_name(directory, &one.home)}</bdi></p> }
                .into_any()
        }
        None => {
            let options = choices.iter().map(|(home, name)| (space::word(home), name.clone())).collect();
            let mut named = typed.clone();
            named.fields.set("home", space::word(&sheet.home));
            named.select("home", t!("event-held-by"), None, options)
        }
    };
    let version = sheet.there.as_ref().map_or(0, |one| one.version);
    let (way, save) = match &sheet.in_the_way {
        Some(way) => (Some(in_the_way::view(directory, way)), t!("network-save-all-the-same")),
        None => (None, t!("post-keep")),
    };
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/events">{t!("event-title")}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1><p class="lede">{t!("event-new-lede")}</p></header>
        <form method="post" action=action class="fields post-form">
            <input type="hidden" name="id" value=sheet.id.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
            {way}
            {home}
            {form::view(directory, &sheet.home, typed)}
            <p class="buttons"><button type="submit" class="primary">{save}</button></p>
        </form>
    }
    .into_any()
}

/// What is in the way of an event, unless its author has seen exactly that.
async fn in_the_way(
    app: &App,
    visit: &Visit,
    directory: &Directory,
    home: &Home,
    id: &str,
    content: &Content,
    fields: &Fields,
) -> Result<Option<InTheWay>, Fault> {
    let (first, last) = content.days();
    let (Ok(first), Ok(last)) = (first.parse(), last.parse()) else { return Ok(None) };
    let planned = Planned {
        id: format!("event {id}"),
        mechanism: home.mechanism.clone(),
        global: false,
        first,
        last,
        themes: content.themes.clone(),
    };
    in_the_way::unseen(app, visit, directory, planned, fields).await
}

pub(super) async fn keep_new(
    Shared(app): Shared<App>,
    visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let fields = Fields(fields);
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (id, home) = (GatheringId::new(fields.get("id")), space::read(fields.get("home")));
    let (wrong, way) = match form::content(&fields) {
        Err(problems) => (form::wrong(visit.language, &problems), None),
        Ok(content) => {
            let problems = checked(&directory, &home, &content);
            let way = if problems.is_empty() {
                in_the_way(&app, &visit, &directory, &home, id.as_str(), &content, &fields).await?
            } else {
                None
            };
            if way.is_some() {
                (Vec::new(), way)
            } else {
                let new = New { id: id.clone(), home: home.clone(), content };
                match gatherings::announce(&app.house, &directory, &visit.actor, new).await {
                    Ok(()) => return Ok(Redirect::to(&address(&id)).into_response()),
                    Err(Failure::Refused(refused)) => (form::said(visit.language, &refused), None),
                    Err(failure) => return Err(visit.hidden(failure)),
                }
            }
        }
    };
    let choices = choices(&app, &visit, &directory).await?;
    let sheet = Sheet { home, typed: typed(fields, wrong), id: id.to_string(), there: None, in_the_way: way };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&visit, &directory, &choices, &sheet)).into_response())
}

fn checked(directory: &Directory, home: &Home, content: &Content) -> Vec<gatherings::check::Problem> {
    gatherings::check::problems(home, content, &boards::Names(directory))
}

/// What was seen of clashes belongs to the form as it was.
fn typed(mut fields: Fields, wrong: Vec<Wrong>) -> Typed {
    fields.0.retain(|(name, _)| name != in_the_way::SEEN);
    Typed::new(fields, wrong)
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<Opened, Fault> {
    gatherings::open(&app.house, &visit.actor, &GatheringId::new(id)).await.map_err(|failure| visit.hidden(failure))
}

/// The form of an event that is there.
pub(super) async fn edit(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    if !opened.may_hold {
        return Err(visit.forbidden());
    }
    let directory = read(&visit, &app).await?;
    let typed = Typed::new(form::fields(&opened.gathering.content), Vec::new());
    let sheet =
        Sheet { home: opened.gathering.home.clone(), typed, id, there: Some(opened.gathering), in_the_way: None };
    Ok(show(&visit, &directory, &[], &sheet))
}

pub(super) async fn keep(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let (fields, gathering) = (Fields(fields), opened.gathering);
    let directory = read(&visit, &app).await?;
    let seen = fields.get("version").parse().unwrap_or(0);
    let (wrong, way) = match form::content(&fields) {
        Err(problems) => (form::wrong(visit.language, &problems), None),
        Ok(content) => {
            let moved = content.days() != gathering.content.days() || content.themes != gathering.content.themes;
            let look = opened.may_hold && moved && checked(&directory, &gathering.home, &content).is_empty();
            let way = if look {
                in_the_way(&app, &visit, &directory, &gathering.home, &id, &content, &fields).await?
            } else {
                None
            };
            if way.is_some() {
                (Vec::new(), way)
            } else {
                let (command, act) = (CommandId::new(app.house.id()), Act::Write(Box::new(content)));
                let done =
                    gatherings::act(&app.house, &directory, &visit.actor, &gathering.id, &command, seen, act).await;
                match done {
                    Ok(()) => return Ok(Redirect::to(&address(&gathering.id)).into_response()),
                    Err(Failure::Refused(refused @ (Refused::Problems(_) | Refused::Rule(_)))) => {
                        (form::said(visit.language, &refused), None)
                    }
                    Err(failure) => return Err(visit.hidden(failure)),
                }
            }
        }
    };
    let sheet = Sheet {
        home: gathering.home.clone(),
        typed: typed(fields, wrong),
        id,
        there: Some(gathering),
        in_the_way: way,
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&visit, &directory, &[], &sheet)).into_response())
}
