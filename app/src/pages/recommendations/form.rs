//! The form of a recommendation: its words, its theme, and where it comes from: answers to the meeting's surveys, posts.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, MeetingId, PostId, RecommendationId, is_well_formed},
    text::Language,
};
use entente_exchange::survey::{Question, Survey};
use entente_service::{
    Failure,
    recommendations::{self, Act, Ancestor, Choice, Content, Seen, Step, Table},
};
use leptos::prelude::*;

use super::{base, find, frame, open, parts, read};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::{short_name, theme_name},
        directory::parts::sort_by_name,
        edit::fields::{Fields, Typed, Wrong},
        surveys::parts as asked,
    },
    shell, t,
    text::{language, tell},
    visit::Visit,
};

/// Answers that can be named, by survey and question.
pub(super) type Choices = Vec<(Survey, Vec<(Question, Vec<Choice>)>)>;

pub(super) async fn choices(app: &App, visit: &Visit, meeting: &MeetingId) -> Result<Choices, Fault> {
    recommendations::choices(&app.house, &visit.actor, meeting).await.map_err(|failure| visit.fault(failure))
}

/// What the form says.
pub(super) fn content(fields: &Fields) -> Content {
    Content {
        language: Language::from_tag(fields.get("language")).unwrap_or(Language::En),
        text: fields.get("text").replace("\r\n", "\n").trim().to_owned(),
        theme: fields.get("theme").trim().to_owned(),
    }
}

/// Where the form says that it comes from.
pub(super) fn ancestors(fields: &Fields) -> Vec<Ancestor> {
    let mut found: Vec<Ancestor> = fields.all("from").filter_map(Ancestor::read).collect();
    for line in fields.lines("posts") {
        // The address of a post, or what follows "/posts/" in it.
        let id = line.rsplit("/posts/").next().unwrap_or_default();
        let id = id.split(['?', '#', '/']).next().unwrap_or_default().trim();
        if is_well_formed(id) {
            found.push(Ancestor::Post(PostId::new(id)));
        }
    }
    found
}

pub(super) fn put(fields: &mut Fields, seen: &Seen) {
    fields.put("language", seen.one.content.language.code());
    fields.put("text", seen.one.content.text.clone());
    fields.put("theme", seen.one.content.theme.clone());
    let mut posts = Vec::new();
    for ancestor in &seen.one.from {
        match ancestor {
            Ancestor::Post(post) => posts.push(format!("/posts/{post}")),
            other => fields.put("from", other.to_string()),
        }
    }
    fields.put("posts", posts.join("\n"));
}

pub(super) fn themes(directory: &Directory) -> Vec<(String, String)> {
    let mut themes: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(language(), &mut themes, |(_, name)| name);
    themes.insert(0, (String::new(), t!("rec-no-theme")));
    themes
}

pub(super) fn languages() -> Vec<(String, String)> {
    Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect()
}

/// The fields.
pub(super) fn fields(directory: &Directory, typed: &Typed, choices: &Choices) -> AnyView {
    view! {
        {typed.needed_area("text", t!("rec-text"), Some(t!("rec-text-hint")))}
        <div class="pair">{typed.select("theme", t!("rec-theme"), None, themes(directory))}{typed.select("language", t!("post-language"), None, languages())}</div>
        {answers(directory, typed, choices)}
        {typed.area("posts", t!("rec-posts"), Some(t!("rec-posts-hint")))}
    }
    .into_any()
}

/// Answers to tick, question by question.
fn answers(directory: &Directory, typed: &Typed, choices: &Choices) -> Option<AnyView> {
    let chosen: Vec<&str> = typed.fields.all("from").collect();
    let mut number = 0;
    let mut parts_of: Vec<AnyView> = Vec::new();
    for (survey, questions) in choices {
        for (question, all) in questions {
            let ticked = all.iter().any(|one| chosen.contains(&word(survey, question, one).as_str()));
            let boxes: Vec<AnyView> = all
                .iter()
                .map(|one| {
                    number += 1;
                    let (id, value) = (format!("from-{number}"), word(survey, question, one));
                    let checked = chosen.contains(&value.as_str());
                    let name = short_name(directory, Some(&one.mechanism));
                    let lang = one.language.clone();
                    let said = asked::short(directory, question, &one.value);
                    view! { <div class="choice"><input type="checkbox" id=id.clone() name="from" value=value checked=checked/><label for=id><strong><bdi>{name}</bdi></strong>" "<span lang=lang dir="auto">{said}</span></label></div> }
                        .into_any()
                })
                .collect();
            parts_of.push(
                view! { <details class="fold" open=ticked><summary>{asked::words(&question.words)}</summary><fieldset class="choices field inner" aria-label=asked::plain(&question.words)>{boxes}</fieldset></details> }
                    .into_any(),
            );
        }
    }
    (!parts_of.is_empty()).then(|| {
        view! { <fieldset class="field rec-answers"><legend>{t!("rec-from-answers")}</legend><p class="hint">{t!("rec-from-answers-hint")}</p>{parts_of}</fieldset> }
            .into_any()
    })
}

fn word(survey: &Survey, question: &Question, one: &Choice) -> String {
    Ancestor::Answer { survey: survey.id.clone(), question: question.key.clone(), mechanism: one.mechanism.clone() }
        .to_string()
}

/// The form's own command, so that it counts once.
pub(super) fn command(app: &App, fields: &Fields) -> CommandId {
    let typed = fields.get("command");
    CommandId::new(if is_well_formed(typed) { typed.to_owned() } else { app.house.id() })
}

fn may_write(seen: &Seen) -> bool {
    use entente_exchange::recommendation::State as S;
    seen.one.entered.is_none()
        && match seen.one.state {
            S::Proposed | S::Kept => seen.rights.writes,
            S::Taken => seen.rights.filters,
            S::Merged | S::Left => false,
        }
}

pub(super) fn edit_link(table: &Table, seen: &Seen) -> Option<AnyView> {
    may_write(seen).then(|| {
        view! { <a class="button" href=format!("{}/{}/edit", base(table), seen.one.id)>{t!("rec-edit")}</a> }.into_any()
    })
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let table = open(&app, &visit, &meeting).await?;
    let seen = find(&visit, &table, &id)?;
    if !may_write(seen) {
        return Err(visit.forbidden());
    }
    let mut fields = Fields::default();
    put(&mut fields, seen);
    let version = seen.one.version;
    show(&app, &visit, &table, &id, version, Typed::new(fields, Vec::new())).await
}

async fn show(app: &App, visit: &Visit, table: &Table, id: &str, version: i64, typed: Typed) -> Answer {
    let directory = read(visit, app).await?;
    let choices = choices(app, visit, &table.opened.meeting.id).await?;
    let title = tell(visit.language, "rec-edit", &[]);
    let (command, here) = (app.house.id(), format!("{}/{id}", base(table)));
    Ok(shell::page(visit, frame(visit, table, title.clone()), || {
        view! {
            {typed.summary()}
            <header class="page-head"><p class="meta"><a href=here.clone()>{t!("rec-back")}</a></p><h1>{title}</h1></header>
            <form method="post" action=format!("{here}/edit") class="fields post-form">
                <input type="hidden" name="version" value=version.to_string()/>
                <input type="hidden" name="command" value=command/>
                {fields(&directory, &typed, &choices)}
                <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
            </form>
        }
        .into_any()
    })
    .into_response())
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Fault> {
    let table = open(&app, &visit, &meeting).await?;
    find(&visit, &table, &id)?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let directory = read(&visit, &app).await?;
    let of = &table.opened.meeting.id;
    let one = RecommendationId::new(id.clone());
    let seen = fields.get("version").parse().unwrap_or(0);
    let step = Step { command: command(&app, &fields), seen, act: Act::Write(content(&fields), ancestors(&fields)) };
    match recommendations::act(&app.house, &directory, &visit.actor, of, &one, step).await {
        Ok(()) => Ok(Redirect::to(&format!("{}/{id}", base(&table))).into_response()),
        Err(Failure::Refused(refusal)) => {
            let wrong = Wrong { field: "text".to_owned(), words: parts::refusal(visit.language, refusal) };
            // What stands now is on the page one came from; sent again, this takes its place.
            let version = find(&visit, &table, &id)?.one.version;
            let page = show(&app, &visit, &table, &id, version, Typed::new(fields, vec![wrong])).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
