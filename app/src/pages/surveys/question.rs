//! The form of one question. Once the survey is open only its words change: the rest is shown and cannot be touched.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::text::{Language, Multilingual};
use entente_exchange::survey::{Choice, Kind, Question, State as Stands, Survey};
use entente_service::{
    Failure,
    surveys::{self, Change},
};
use leptos::prelude::*;

use super::{
    address, frame,
    head::{command, said, titles},
    kept, parts,
    parts::Size,
    read,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// Stands for a question that is not there yet.
const NEW: &str = "new";

/// Steps of a scale if nobody says otherwise.
const STEPS: u8 = 5;

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path((id, key)): Path<(String, String)>) -> Answer {
    let survey = kept(&app, &visit, &id).await?.survey;
    let mut fields = Fields::default();
    match survey.content.question(&key) {
        Some(question) => put(&mut fields, question),
        None if key == NEW && survey.state == Stands::Draft => {
            fields.put("kind", Kind::Text.word());
            fields.put("steps", STEPS.to_string());
        }
        None => return Err(visit.absent()),
    }
    Ok(show(&app, &visit, survey, key, Typed::new(fields, Vec::new())))
}

fn put(fields: &mut Fields, question: &Question) {
    fields.put("kind", question.kind.word());
    fields.put_titles("section", &question.section);
    fields.put_titles("words", &question.words);
    fields.put_titles("hint", &question.hint);
    fields.put("steps", if question.steps == 0 { STEPS } else { question.steps }.to_string());
    if question.required {
        fields.put("required", "1");
    }
    for one in Language::ALL {
        let lines: Vec<&str> =
            question.choices.iter().map(|choice| choice.words.in_language(one.code()).unwrap_or_default()).collect();
        if lines.iter().any(|line| !line.is_empty()) {
            fields.put(format!("choices-{}", one.code()), lines.join("\n"));
        }
    }
}

/// The question the form makes of the one that is there, if it is.
fn question(fields: &Fields, there: Option<&Question>, key: String) -> Question {
    let kind = Kind::from_word(fields.get("kind")).or(there.map(|there| there.kind)).unwrap_or(Kind::Text);
    // A line each, in the same order in every language; a line keeps the key of the one that stood there.
    let mut choices: Vec<Choice> = Vec::new();
    for one in Language::ALL {
        let text = fields.get(&format!("choices-{}", one.code())).replace("\r\n", "\n");
        for (place, line) in text.trim_end().lines().enumerate() {
            while choices.len() <= place {
                let at = choices.len();
                let known = there.and_then(|there| there.choices.get(at)).map(|choice| choice.key.clone());
                let key = known.unwrap_or_else(|| format!("c{}", at + 1));
                choices.push(Choice { key, words: Multilingual::default() });
            }
            if let Some(choice) = choices.get_mut(place)
                && !line.trim().is_empty()
            {
                choice.words.insert(one.code(), line.trim());
            }
        }
    }
    if !kind.has_choices() {
        choices.clear();
    }
    let steps = if kind == Kind::Scale { fields.get("steps").trim().parse().unwrap_or(0) } else { 0 };
    Question {
        key,
        section: titles(fields, "section"),
        kind,
        words: titles(fields, "words"),
        hint: titles(fields, "hint"),
        required: fields.has("required"),
        choices,
        steps,
    }
}

fn show(app: &App, visit: &Visit, survey: Survey, key: String, typed: Typed) -> Response {
    let title = tell(visit.language, if key == NEW { "survey-question-new" } else { "survey-question-edit" }, &[]);
    let command = app.house.id();
    shell::page(visit, frame(title.clone()), move || view(&survey, &key, &typed, title, &command)).into_response()
}

fn view(survey: &Survey, key: &str, typed: &Typed, title: String, command: &str) -> AnyView {
    let action = format!("{}/questions/{key}", address(&survey.id));
    let kinds = Kind::ALL
        .iter()
        .map(|kind| (kind.word().to_owned(), tell_word(language(), "survey-kind", kind.word())))
        .collect();
    let draft = survey.state == Stands::Draft;
    let kind = typed.fields.get("kind").to_owned();
    let shape = if draft {
        view! {
            {typed.select("kind", t!("survey-field-kind"), None, kinds)}
            {typed.check("required", t!("survey-field-required"), None)}
            {typed.input("steps", "number", t!("survey-field-steps"), true, Some(t!("survey-steps-hint")))}
        }
        .into_any()
    } else {
        let required = typed.fields.has("required").then(|| view! { <input type="hidden" name="required" value="1"/> });
        view! {
            <p class="notice" role="note">{t!("survey-words-only")}</p>
            <p class="meta">{tell_word(language(), "survey-kind", &kind)}</p>
            <input type="hidden" name="kind" value=kind.clone()/>
            <input type="hidden" name="steps" value=typed.fields.get("steps").to_owned()/>
            {required}
        }
        .into_any()
    };
    let with_choices = draft || Kind::from_word(&kind).is_some_and(Kind::has_choices);
    let choices = with_choices.then(|| {
        parts::six(typed, "choices", Size::Lines, t!("survey-field-choices"), true, Some(t!("survey-choices-hint")))
    });
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/surveys">{t!("survey-title")}</a></li><li><a href=address(&survey.id)>{parts::words(&survey.content.title)}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1></header>
        <form method="post" action=action class="fields post-form">
            <input type="hidden" name="version" value=survey.version.to_string()/>
            <input type="hidden" name="command" value=command.to_owned()/>
            {parts::six(typed, "words", Size::Lines, t!("survey-field-words"), false, None)}
            {shape}
            {choices}
            {parts::six(typed, "hint", Size::Lines, t!("survey-field-hint"), true, None)}
            {parts::six(typed, "section", Size::Line, t!("survey-field-section"), true, Some(t!("survey-section-hint")))}
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button>{draft.then(|| view! { <button type="submit" name="next" value="1">{t!("survey-keep-and-next")}</button> })}</p>
        </form>
    }
    .into_any()
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path((id, key)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Fault> {
    let survey = kept(&app, &visit, &id).await?.survey;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let there = survey.content.question(&key);
    if there.is_none() && key != NEW {
        return Err(visit.absent());
    }
    let command = command(&app, &fields);
    // The form sent twice is one question: its key is the form's.
    let name = there.map_or_else(|| format!("q-{command}"), |there| there.key.clone());
    let change = Change::Question(Box::new(question(&fields, there, name)));
    let directory = read(&visit, &app).await?;
    let seen = fields.get("version").parse().unwrap_or(0);
    match surveys::change(&app.house, &directory, &visit.actor, &survey.id, &command, seen, change).await {
        Ok(()) => {
            let to = if fields.has("next") { format!("/questions/{NEW}") } else { String::new() };
            Ok(Redirect::to(&format!("{}{to}", address(&survey.id))).into_response())
        }
        Err(Failure::Refused(refused)) => {
            let wrong = said(visit.language, &refused, "words");
            let page = show(&app, &visit, survey, key, Typed::new(fields, wrong));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
