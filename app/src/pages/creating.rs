//! A new meeting: after the pattern of another, or empty.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    ids::{CommandId, MechanismId, MeetingId, is_well_formed},
    text::Language,
};
use entente_service::{
    Failure,
    creating::{self, Choices, NewMeeting, Pattern, People},
    network::Planned,
};
use leptos::prelude::*;

use super::{
    account::own::zone_names,
    edit::fields::{Fields, Typed, Wrong},
    network::in_the_way::{self, InTheWay},
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/new", Door::SignedIn, page), Route::post("/meetings/new", Door::SignedIn, create)]
}

/// A mechanism by its name.
type Named = (MechanismId, String);

async fn page(State(app): State<App>, visit: Visit) -> Answer {
    let mut typed = Typed::default();
    typed.fields.put("people", "none");
    typed.fields.put("language", visit.language.code());
    answer(&app, &visit, typed).await
}

async fn answer(app: &App, visit: &Visit, typed: Typed) -> Result<Response, Fault> {
    answer_with(app, visit, typed, None).await
}

/// What was seen of clashes belongs to the form as it was.
fn typed_again(mut fields: Fields) -> Typed {
    fields.0.retain(|(name, _)| name != in_the_way::SEEN);
    Typed::new(fields, Vec::new())
}

/// What is in the way of the days that are asked for, unless the maker has seen exactly that.
async fn clashes(app: &App, visit: &Visit, new: &NewMeeting, fields: &Fields) -> Result<Option<InTheWay>, Fault> {
    let days = creating::days(&app.house, &visit.actor, new).await.map_err(|failure| visit.fault(failure))?;
    let Some((mechanism, first, last)) = days else { return Ok(None) };
    let (Ok(first), Ok(last)) = (first.parse(), last.parse()) else { return Ok(None) };
    let directory = entente_service::directory::read(&app.house, &app.catalogue, &visit.actor)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let global = mechanism.is_none();
    let id = format!("meeting {}", new.command);
    let planned = Planned { id, mechanism, global, first, last, themes: Vec::new() };
    in_the_way::unseen(app, visit, &directory, planned, fields).await
}

async fn answer_with(app: &App, visit: &Visit, typed: Typed, way: Option<InTheWay>) -> Result<Response, Fault> {
    let choices = creating::choices(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = entente_service::directory::read(&app.house, &app.catalogue, &visit.actor)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let named: Vec<Named> = choices
        .mechanisms
        .iter()
        .map(|id| {
            let found = directory.mechanisms.iter().find(|mechanism| mechanism.id == id.as_str());
            (id.clone(), found.map_or_else(|| id.to_string(), |mechanism| mechanism.name.clone()))
        })
        .collect();
    let frame = Frame::plain(tell(visit.language, "create-heading", &[])).at(Place::Meetings);
    let command = app.house.id();
    Ok(shell::page(visit, frame, move || {
        let way = way.map(|way| in_the_way::view(&directory, &way));
        view(&choices, named, &typed, &command, way)
    })
    .into_response())
}

/// `way`: what is in the way of the days that were asked for, as a part of the form that was sent.
fn view(
    choices: &Choices,
    mechanisms: Vec<Named>,
    typed: &Typed,
    command: &str,
    way: Option<AnyView>,
) -> impl IntoView + use<> {
    let patterns: Vec<(String, String)> = choices
        .patterns
        .iter()
        .map(|meeting| {
            let title = meeting.title.pick(language().code()).1;
            (meeting.id.to_string(), format!("{} · {title}", dates::short_day(language(), &meeting.starts_on)))
        })
        .collect();
    let mut kinds = Vec::new();
    if choices.global {
        kinds.push((String::new(), t!("create-global")));
    }
    kinds.extend(mechanisms.into_iter().map(|(id, name)| (id.to_string(), name)));
    let people: Vec<(String, String)> = ["none", "seats", "all"]
        .iter()
        .map(|word| ((*word).to_owned(), tell_word(language(), "create-people", word)))
        .collect();
    let languages: Vec<(String, String)> =
        Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let zones = |first: Option<String>| {
        let mut zones: Vec<(String, String)> = first.map(|words| (String::new(), words)).into_iter().collect();
        zones.extend(zone_names(typed.fields.get("zone")).into_iter().map(|name| {
            let words = name.replace('_', " ");
            (name, words)
        }));
        zones
    };
    // The two forms have fields of the same names: only one of them, the one that was sent, shows what was typed.
    let empty = typed.fields.get("pattern").is_empty();
    let blank = Typed::new(first_values(&typed.fields), Vec::new());
    const IDS: &str = "-empty";
    let (of_pattern, of_empty) = if empty { (&blank, typed) } else { (typed, &blank) };
    let of_empty = of_empty.with_ids(IDS);
    let summary = if empty { of_empty.summary() } else { typed.summary() };
    let save = if way.is_some() { t!("network-save-all-the-same") } else { t!("create-act") };
    let (way_of_empty, way_of_pattern) = if empty { (way, None) } else { (None, way) };
    let words = |sent: bool| if sent { save.clone() } else { t!("create-act") };
    let after = (!patterns.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="after">
                <h2 id="after">{t!("create-after")}</h2>
                <form method="post" action="/meetings/new" class="fields">
                    <input type="hidden" name="command" value=command.to_owned()/>
                    {way_of_pattern}
                    {of_pattern.select("pattern", t!("create-pattern"), Some(t!("create-pattern-hint")), patterns)}
                    {of_pattern.input("title", "text", t!("create-title"), false, None)}
                    {of_pattern.input("starts_on", "date", t!("create-starts-on"), false, Some(t!("create-starts-on-hint")))}
                    {of_pattern.select("people", t!("create-people"), None, people)}
                    {of_pattern.select("zone", t!("edit-zone"), None, zones(Some(t!("create-zone-same"))))}
                    {of_pattern.input("city", "text", t!("create-city"), true, Some(t!("create-city-hint")))}
                    <p class="buttons"><button type="submit" class="primary">{words(!empty)}</button></p>
                </form>
            </section>
        }
    });
    view! {
        {summary}
        <header class="page-head">
            <h1>{t!("create-heading")}</h1>
            <p class="lede">{t!("create-lede")}</p>
        </header>
        {after}
        <section class="part" aria-labelledby="empty">
            <h2 id="empty">{t!("create-empty")}</h2>
            <form method="post" action="/meetings/new" class="fields">
                <input type="hidden" name="command" value=format!("{command}{IDS}")/>
                {way_of_empty}
                {of_empty.select("mechanism", t!("create-mechanism"), None, kinds)}
                {of_empty.input("title", "text", t!("create-title"), false, None)}
                {of_empty.select("language", t!("create-language"), None, languages)}
                {of_empty.input("starts_on", "date", t!("create-starts-on"), false, None)}
                {of_empty.input("ends_on", "date", t!("create-ends-on"), false, None)}
                {of_empty.select("zone", t!("edit-zone"), None, zones(None))}
                {of_empty.input("city", "text", t!("create-city"), true, None)}
                <p class="buttons"><button type="submit" class="primary">{words(empty)}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// What a form begins with that nobody has touched.
fn first_values(typed: &Fields) -> Fields {
    let mut fields = Fields::default();
    fields.put("people", "none");
    fields.put("language", if typed.get("language").is_empty() { language().code() } else { typed.get("language") });
    fields.put("zone", "");
    fields
}

async fn create(
    State(app): State<App>,
    visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    if !is_well_formed(fields.get("command")) {
        return Err(visit.unreadable());
    }
    let pattern = match fields.get("pattern") {
        "" => Pattern::Empty {
            mechanism: Some(fields.get("mechanism")).filter(|id| !id.is_empty()).map(MechanismId::new),
            main_language: fields.get("language").to_owned(),
            ends_on: fields.get("ends_on").trim().to_owned(),
        },
        id => Pattern::Meeting {
            meeting: MeetingId::new(id),
            people: match fields.get("people") {
                "all" => People::All,
                "seats" => People::Seats,
                _ => People::None,
            },
        },
    };
    let new = NewMeeting {
        command: CommandId::new(fields.get("command")),
        pattern,
        title: fields.get("title").to_owned(),
        starts_on: fields.get("starts_on").trim().to_owned(),
        zone: fields.get("zone").to_owned(),
        city: fields.get("city").to_owned(),
    };
    if let Some(way) = clashes(&app, &visit, &new, &fields).await? {
        let typed = typed_again(fields);
        let page = answer_with(&app, &visit, typed, Some(way)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    match creating::create(&app.house, &app.live, &visit.actor, &new).await {
        Ok(id) => Ok(Redirect::to(&format!("/meetings/{id}/edit")).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = tell_word(visit.language, "create-refused", refusal.word());
            let wrong = vec![Wrong { field: refusal.field().to_owned(), words }];
            let page = answer(&app, &visit, Typed::new(fields, wrong)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}
