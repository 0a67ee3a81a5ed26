//! The form of a survey's head: title, introduction, of whom it is asked, until when.

use axum::{
    Form,
    extract::{
        Path, Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, MechanismId, MeetingId, SurveyId, is_well_formed},
    meeting::Meeting,
    text::Language,
};
use entente_exchange::{
    survey::{Asked, Survey},
    survey_acts::Refusal,
    survey_check::Problem,
};
use entente_service::{
    Failure,
    surveys::{self, Change, Head, Refused},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, frame, kept, parts, parts::Size, read};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        boards::short_name,
        directory::parts::sort_by_name,
        edit::fields::{Fields, Typed, Wrong},
        silence::times,
    },
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// Stands for the network where a meeting is asked for.
const NETWORK: &str = "network";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct For {
    meeting: String,
}

/// What is being written.
struct Page {
    typed: Typed,
    id: String,
    /// Of a new one.
    choices: Vec<(String, String)>,
    there: Option<Survey>,
}

fn choices(visit: &Visit, meetings: &[Meeting], network: bool) -> Vec<(String, String)> {
    let title = |meeting: &Meeting| meeting.title.pick(visit.language.code()).1.to_owned();
    let mut choices: Vec<(String, String)> =
        meetings.iter().map(|meeting| (meeting.id.to_string(), title(meeting))).collect();
    if network {
        choices.push((NETWORK.to_owned(), tell(visit.language, "survey-for-network", &[])));
    }
    choices
}

async fn choices_of(app: &App, visit: &Visit) -> Result<Vec<(String, String)>, crate::fault::Fault> {
    let (meetings, network) =
        surveys::meetings_to_ask_for(&app.house, &visit.actor).await.map_err(|failure| visit.hidden(failure))?;
    let choices = choices(visit, &meetings, network);
    if choices.is_empty() { Err(visit.forbidden()) } else { Ok(choices) }
}

pub(super) async fn begin(State(app): State<App>, visit: Visit, wanted: Result<Query<For>, QueryRejection>) -> Answer {
    let choices = choices_of(&app, &visit).await?;
    let wanted = wanted.map(|Query(wanted)| wanted.meeting).unwrap_or_default();
    let mut fields = Fields::default();
    fields.put("asked", "all");
    fields.put("meeting", wanted);
    let page = Page { typed: Typed::new(fields, Vec::new()), id: app.house.id(), choices, there: None };
    show(&app, &visit, page, StatusCode::OK).await
}

async fn show(app: &App, visit: &Visit, page: Page, status: StatusCode) -> Result<Response, crate::fault::Fault> {
    let directory = read(visit, app).await?;
    let key = if page.there.is_some() { "survey-edit" } else { "survey-new" };
    let title = tell(visit.language, key, &[]);
    let (command, inner) = (app.house.id(), visit.clone());
    let view = shell::page(visit, frame(title.clone()), move || view(&inner, &directory, &page, title, &command));
    Ok((status, view).into_response())
}

fn view(visit: &Visit, directory: &Directory, page: &Page, title: String, command: &str) -> AnyView {
    let typed = &page.typed;
    let action =
        page.there.as_ref().map_or_else(|| "/surveys/new".to_owned(), |one| format!("{}/edit", address(&one.id)));
    let back = page.there.as_ref().map_or_else(|| "/surveys".to_owned(), |one| address(&one.id));
    let version = page.there.as_ref().map_or(0, |one| one.version);
    let meeting = page
        .there
        .is_none()
        .then(|| typed.select("meeting", t!("survey-for"), Some(t!("survey-for-hint")), page.choices.clone()));
    let asked = ["all", "some"].map(|word| (word.to_owned(), tell_word(language(), "survey-asked", word))).to_vec();
    let mut mechanisms: Vec<(String, String)> = directory
        .mechanisms
        .iter()
        .map(|one| (one.id.clone(), short_name(directory, Some(&MechanismId::new(one.id.clone())))))
        .collect();
    sort_by_name(language(), &mut mechanisms, |(_, name)| name);
    let city = crate::dates::zone_city(&parts::zone(visit));
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href=back>{t!("survey-title")}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1><p class="lede">{t!("survey-new-lede")}</p></header>
        <form method="post" action=action class="fields post-form">
            <input type="hidden" name="id" value=page.id.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
            <input type="hidden" name="command" value=command.to_owned()/>
            {meeting}
            {parts::six(typed, "title", Size::Line, t!("survey-field-title"), false, Some(t!("survey-languages-hint")))}
            {parts::six(typed, "intro", Size::Lines, t!("survey-field-intro"), true, Some(t!("survey-intro-hint")))}
            {typed.input("until", "datetime-local", t!("survey-field-until"), true, Some(t!("survey-until-hint", city = city)))}
            {typed.select("asked", t!("survey-field-asked"), None, asked)}
            <details class="fold" open=typed.fields.get("asked") == "some" || typed.has_problem("asked")><summary>{t!("survey-some")}</summary><div class="fields inner columns-of-choices">{typed.checks("mechanisms", t!("survey-some"), mechanisms)}</div></details>
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
        </form>
    }
    .into_any()
}

/// What the form says; an hour that is none is left out and said.
fn head(visit: &Visit, fields: &Fields) -> (Head, Vec<Wrong>) {
    let mut wrong = Vec::new();
    let until = match fields.get("until").trim() {
        "" => None,
        text => {
            let read = times::of_typed(text, &parts::zone(visit));
            if read.is_none() {
                wrong.push(Wrong { field: "until".to_owned(), words: tell(visit.language, "survey-no-instant", &[]) });
            }
            read
        }
    };
    let asked = if fields.get("asked") == "some" {
        let mut named: Vec<MechanismId> = fields.all("mechanisms").map(MechanismId::new).collect();
        named.sort();
        named.dedup();
        Asked::Some(named)
    } else {
        Asked::All
    };
    (Head { title: titles(fields, "title"), intro: titles(fields, "intro"), until, asked }, wrong)
}

/// Words in the six languages, with line breaks as the house keeps them.
pub(super) fn titles(fields: &Fields, name: &str) -> entente_domain::text::Multilingual {
    let mut words = entente_domain::text::Multilingual::default();
    for one in Language::ALL {
        let text = fields.get(&format!("{name}-{}", one.code())).replace("\r\n", "\n");
        if !text.trim().is_empty() {
            words.insert(one.code(), text.trim());
        }
    }
    words
}

fn fields(visit: &Visit, survey: &Survey) -> Fields {
    let mut fields = Fields::default();
    fields.put_titles("title", &survey.content.title);
    fields.put_titles("intro", &survey.content.intro);
    if let Some(until) = survey.content.until {
        fields.put("until", times::typed(until, &parts::zone(visit)));
    }
    match &survey.content.asked {
        Asked::All => fields.put("asked", "all"),
        Asked::Some(named) => {
            fields.put("asked", "some");
            named.iter().for_each(|one| fields.put("mechanisms", one.to_string()));
        }
    }
    fields
}

/// Why it was refused, at the head of the form.
pub(super) fn said(reader: Language, refused: &Refused, field: &str) -> Vec<Wrong> {
    match refused {
        Refused::Problems(problems) => problems.iter().map(|problem| wrong(reader, *problem)).collect(),
        Refused::Rule(refusal) => vec![Wrong { field: field.to_owned(), words: rule(reader, *refusal) }],
    }
}

fn wrong(reader: Language, Problem { at, fault }: Problem) -> Wrong {
    let field = tell_word(reader, "survey-field", at.word());
    let key = format!("survey-wrong-{}", fault.word().replace('_', "-"));
    Wrong { field: at.word().to_owned(), words: tell(reader, &key, &[("field", field.into())]) }
}

pub(super) fn rule(reader: Language, refusal: Refusal) -> String {
    tell_word(reader, "survey-refused", refusal.word())
}

pub(super) async fn keep_new(
    State(app): State<App>,
    visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (head, mut wrong) = head(&visit, &fields);
    let id = SurveyId::new(fields.get("id"));
    if wrong.is_empty() {
        let meeting = Some(fields.get("meeting")).filter(|word| !word.is_empty() && *word != NETWORK);
        let new = surveys::New { id: id.clone(), meeting: meeting.map(MeetingId::new), head };
        match surveys::make(&app.house, &directory, &visit.actor, new).await {
            Ok(()) => return Ok(Redirect::to(&address(&id)).into_response()),
            Err(Failure::Refused(refused)) => wrong = said(visit.language, &refused, "title"),
            Err(failure) => return Err(visit.hidden(failure)),
        }
    }
    let choices = choices_of(&app, &visit).await?;
    let page = Page { typed: Typed::new(fields, wrong), id: id.to_string(), choices, there: None };
    show(&app, &visit, page, StatusCode::UNPROCESSABLE_ENTITY).await
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let survey = kept(&app, &visit, &id).await?.survey;
    let typed = Typed::new(fields(&visit, &survey), Vec::new());
    let page = Page { typed, id, choices: Vec::new(), there: Some(survey) };
    show(&app, &visit, page, StatusCode::OK).await
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let survey = kept(&app, &visit, &id).await?.survey;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let directory = read(&visit, &app).await?;
    let (mut head, mut wrong) = head(&visit, &fields);
    // A field for minutes does not hold the seconds of an hour that nobody touched.
    if let Some(until) = survey.content.until
        && fields.get("until") == times::typed(until, &parts::zone(&visit))
    {
        head.until = Some(until);
    }
    if wrong.is_empty() {
        let seen = fields.get("version").parse().unwrap_or(0);
        let command = command(&app, &fields);
        let change = Change::Head(Box::new(head));
        match surveys::change(&app.house, &directory, &visit.actor, &survey.id, &command, seen, change).await {
            Ok(()) => return Ok(Redirect::to(&address(&survey.id)).into_response()),
            Err(Failure::Refused(refused)) => wrong = said(visit.language, &refused, "title"),
            Err(failure) => return Err(visit.hidden(failure)),
        }
    }
    let page = Page { typed: Typed::new(fields, wrong), id, choices: Vec::new(), there: Some(survey) };
    show(&app, &visit, page, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The form's own, so that it counts once; a new one where it brings none.
pub(super) fn command(app: &App, fields: &Fields) -> CommandId {
    let typed = fields.get("command");
    CommandId::new(if is_well_formed(typed) { typed.to_owned() } else { app.house.id() })
}
