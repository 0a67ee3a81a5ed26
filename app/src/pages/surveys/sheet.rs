//! A mechanism's sheet: one form for all questions, each kept on its own. What clashes, is wrong or comes too late stays in
//! the form, beside what stands.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{MechanismId, SurveyId},
    text::Language,
};
use entente_exchange::{
    survey::{Question, Stage},
    survey_sheet::{Answer as Given, Refusal, Typed},
};
use entente_service::{
    Failure,
    surveys::{self, Kept, OpenedSheet, Sent},
};
use leptos::prelude::*;

use super::{address, frame, parts, read, whole};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{boards::short_name, edit::fields::Fields},
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

mod field;

/// Saves by itself; without it the button does.
const SCRIPT: &str = include_str!("sheet.js");

/// What was sent and is to be seen again.
#[derive(Default)]
struct Again {
    typed: BTreeMap<String, Typed>,
    kept: Kept,
}

/// What the parts of the page are made of.
struct Scene<'s> {
    visit: &'s Visit,
    directory: &'s Directory,
    opened: &'s OpenedSheet,
    again: &'s Again,
    /// Written in now, by this reader.
    writes: bool,
}

async fn open(app: &App, visit: &Visit, id: &str, mechanism: &str) -> Result<OpenedSheet, Fault> {
    surveys::sheet(&app.house, &visit.actor, &SurveyId::new(id), &MechanismId::new(mechanism))
        .await
        .map_err(|failure| visit.hidden(failure))
}

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((id, mechanism)): Path<(String, String)>,
) -> Answer {
    let mut opened = open(&app, &visit, &id, &mechanism).await?;
    if opened.sheet.version == 0 {
        opened.sheet.language = visit.language;
    }
    show(&app, &visit, &opened, &Again::default()).await
}

async fn show(app: &App, visit: &Visit, opened: &OpenedSheet, again: &Again) -> Answer {
    let directory = read(visit, app).await?;
    let title = opened.survey.content.title.pick(visit.language.code()).1.to_owned();
    // A sheet that was never handed in can be written in even when it is too late: nothing typed is to be lost.
    let writes = opened.may_answer && opened.sheet.handed_in.is_none() && opened.stage != Stage::Draft;
    let scene = Scene { visit, directory: &directory, opened, again, writes };
    Ok(shell::page(visit, frame(title), || view(&scene)).into_response())
}

fn view(scene: &Scene<'_>) -> AnyView {
    let (opened, survey) = (scene.opened, &scene.opened.survey);
    let name = short_name(scene.directory, Some(&opened.sheet.mechanism));
    let lines: Vec<AnyView> = survey
        .content
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| view! { {whole::section_of_page(question)}{line(scene, place, question)} }.into_any())
        .collect();
    let action = format!("{}/sheets/{}", address(&survey.id), opened.sheet.mechanism);
    let body = if scene.writes {
        view! {
            <form method="post" action=action.clone() class="fields sheet-form">
                <ol class="survey-questions">{lines}</ol>
                {settings(scene)}
                {buttons(scene)}
            </form>
            <script nonce=scene.visit.nonce.clone() inner_html=SCRIPT></script>
        }
        .into_any()
    } else {
        let back = (opened.may_answer && opened.sheet.handed_in.is_some() && opened.stage == Stage::Open).then(|| {
            view! {
                <form method="post" action=action class="buttons no-print">
                    <button type="submit" name="act" value="take_back">{t!("survey-take-back")}</button>
                    <span class="meta">{t!("survey-take-back-hint")}</span>
                </form>
            }
        });
        view! { {back}<ol class="survey-questions">{lines}</ol> }.into_any()
    };
    view! {
        {summary(scene)}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/surveys">{t!("survey-title")}</a></li><li><a href=address(&survey.id)>{parts::words(&survey.content.title)}</a></li><li><span aria-current="page"><bdi>{name.clone()}</bdi></span></li></ol></nav>
        <header class="page-head">
            <p class="meta line">{parts::stage(opened.stage)}<span>{t!("survey-sheet-of")}" "<bdi>{name}</bdi></span></p>
            <h1>{parts::words(&survey.content.title)}</h1>
            <p>{parts::deadline(scene.visit, survey.content.until)}</p>
            {state(scene)}
        </header>
        {body}
    }
    .into_any()
}

/// How far the sheet is.
fn state(scene: &Scene<'_>) -> AnyView {
    let opened = scene.opened;
    match &opened.sheet.handed_in {
        Some((at, by)) => {
            let who = opened.names.get(by).cloned().unwrap_or_default();
            let attributed = (!opened.sheet.attributed).then(|| view! { " "{t!("survey-not-attributed-said")} });
            view! { <p class="notice" role="status">{t!("survey-handed-in-on", when = parts::instant(scene.visit, *at), who = who)}{attributed}</p> }
                .into_any()
        }
        None if opened.stage == Stage::Open => {
            let answered = opened.answers.iter().filter(|answer| answer.value.is_some()).count();
            let of = opened.survey.content.questions.len();
            view! { <p class="meta" role="status">{t!("survey-progress", count = answered, of = of)}</p> }.into_any()
        }
        None => view! { <p class="notice" role="note">{t!("survey-too-late")}</p> }.into_any(),
    }
}

fn summary(scene: &Scene<'_>) -> Option<AnyView> {
    let kept = &scene.again.kept;
    if kept.is_well() {
        return None;
    }
    let questions = &scene.opened.survey.content.questions;
    let place = |key: &str| questions.iter().position(|one| one.key == key).map_or(0, |place| place + 1);
    let mut lines: Vec<AnyView> = Vec::new();
    let mut line = |key: &str, words: String| {
        lines.push(view! { <li><a href=format!("#q-{key}")>{words}</a></li> }.into_any());
    };
    for (key, fault) in &kept.wrong {
        let what = tell_word(language(), "survey-fault", fault.word());
        line(key, t!("survey-at-question", place = place(key), what = what));
    }
    for clash in &kept.clashes {
        line(&clash.question, t!("survey-at-question", place = place(&clash.question), what = t!("survey-clash")));
    }
    if let Some(Refusal::Missing) = kept.refusal {
        for key in &scene.opened.missing {
            line(key, t!("survey-at-question", place = place(key), what = t!("survey-is-required")));
        }
    }
    let refusal = kept.refusal.map(|refusal| {
        view! { <p>{tell_word(language(), "survey-sheet-refused", refusal.word())}</p> }
    });
    let written = (kept.written > 0).then(|| view! { <p>{t!("survey-written", count = kept.written)}</p> });
    Some(
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2>{refusal}<ul>{lines}</ul>{written}</div> }
            .into_any(),
    )
}

fn line(scene: &Scene<'_>, place: usize, question: &Question) -> AnyView {
    let opened = scene.opened;
    let stands = opened.answers.iter().find(|answer| answer.question == question.key);
    let clash = scene.again.kept.clashes.iter().any(|clash| clash.question == question.key);
    let lang = opened.sheet.language.code();
    let told = stands.filter(|_| clash).map(|answer| {
        let who = opened.names.get(&answer.by).cloned().unwrap_or_default();
        let words = match &answer.value {
            Some(value) => parts::answer(scene.directory, question, value, lang),
            None => t!("survey-emptied").into_any(),
        };
        view! {
            <div class="clash"><p class="error">{t!("survey-clash-said", who = who, when = parts::short_instant(scene.visit, answer.at))}</p>
                <blockquote>{words}</blockquote><p class="meta">{t!("survey-clash-hint")}</p></div>
        }
    });
    let wrong = scene.again.kept.wrong.iter().find(|(key, _)| *key == question.key).map(|(_, fault)| {
        view! { <p class="error">{tell_word(language(), "survey-fault", fault.word())}</p> }
    });
    let body = if scene.writes {
        let typed = scene.again.typed.get(&question.key);
        field::view(scene.directory, question, stands, typed, opened.sheet.language)
    } else {
        match stands.and_then(|answer| answer.value.as_ref()) {
            Some(value) => {
                view! { <div class="sheet-answer">{parts::answer(scene.directory, question, value, lang)}</div> }
                    .into_any()
            }
            None => view! { <p class="meta">{t!("survey-no-answer")}</p> }.into_any(),
        }
    };
    let hint = (!question.hint.is_empty())
        .then(|| view! { <p class="hint" id=format!("h-{}", question.key)>{parts::words(&question.hint)}</p> });
    let required = question.required.then(|| view! { " "<span class="meta">{t!("survey-required")}</span> });
    view! {
        <li class="survey-question" id=format!("q-{}", question.key) value=(place + 1).to_string()>
            <p class="question-words" id=format!("l-{}", question.key)>{parts::words(&question.words)}{required}</p>
            {hint}{wrong}{told}
            {body}
            {versions(scene, question, stands)}
        </li>
    }
    .into_any()
}

/// Who answered it and when, and what it said before.
fn versions(scene: &Scene<'_>, question: &Question, stands: Option<&Given>) -> Option<AnyView> {
    let stands = stands?;
    let opened = scene.opened;
    let by = |answer: &Given| {
        let who = opened.names.get(&answer.by).cloned().unwrap_or_default();
        t!("survey-answered-by", who = who, when = parts::short_instant(scene.visit, answer.at))
    };
    let lang = opened.sheet.language.code();
    let former: Vec<AnyView> = opened
        .versions
        .iter()
        .rev()
        .filter(|answer| answer.question == question.key && answer.version != stands.version)
        .map(|answer| {
            let words = match &answer.value {
                Some(value) => parts::answer(scene.directory, question, value, lang),
                None => t!("survey-emptied").into_any(),
            };
            view! { <li><p class="meta">{by(answer)}</p><div>{words}</div></li> }.into_any()
        })
        .collect();
    let former = (!former.is_empty()).then(|| {
        view! { <details class="fold former"><summary>{t!("survey-former", count = former.len())}</summary><ol class="plain happened inner">{former}</ol></details> }
    });
    Some(view! { <p class="meta answered-by">{by(stands)}</p>{former} }.into_any())
}

fn settings(scene: &Scene<'_>) -> AnyView {
    let sheet = &scene.opened.sheet;
    let languages: Vec<AnyView> = Language::ALL
        .iter()
        .map(|one| {
            let chosen = *one == sheet.language;
            view! { <option value=one.code() selected=chosen lang=one.code()>{one.own_name()}</option> }.into_any()
        })
        .collect();
    let unnamed = !sheet.attributed;
    view! {
        <fieldset class="field sheet-settings"><legend>{t!("survey-settings")}</legend>
            <div class="field"><label for="language">{t!("survey-answers-in")}</label><span class="select"><select id="language" name="language">{languages}</select></span></div>
            <div class="choice"><input type="checkbox" id="unnamed" name="unnamed" value="1" checked=unnamed aria-describedby="unnamed-hint"/><label for="unnamed">{t!("survey-not-attributed")}</label><p class="hint" id="unnamed-hint">{t!("survey-not-attributed-hint")}</p></div>
        </fieldset>
    }
    .into_any()
}

fn buttons(scene: &Scene<'_>) -> AnyView {
    let hand_in = (scene.opened.stage == Stage::Open)
        .then(|| view! { <button type="submit" name="act" value="hand_in">{t!("survey-hand-in")}</button> });
    view! {
        <p class="buttons sheet-buttons"><button type="submit" name="act" value="save" class="primary">{t!("survey-save")}</button>{hand_in}</p>
        <p class="meta" id="saved" role="status" data-saved=t!("survey-saved-itself") data-failed=t!("survey-not-saved-itself")></p>
        <p class="meta">{t!("survey-save-hint")}</p>
    }
    .into_any()
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path((id, mechanism)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Fault> {
    let opened = open(&app, &visit, &id, &mechanism).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let (survey, of) = (&opened.survey.id, &opened.sheet.mechanism);
    let here = format!("{}/sheets/{of}", address(survey));
    if fields.get("act") == "take_back" {
        return match surveys::take_back(&app.house, &visit.actor, survey, of).await {
            Ok(()) => Ok(Redirect::to(&here).into_response()),
            Err(Failure::Refused(refusal)) => {
                let again = Again { kept: Kept { refusal: Some(refusal), ..Kept::default() }, ..Again::default() };
                let page = show(&app, &visit, &opened, &again).await?;
                Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
            }
            Err(failure) => Err(visit.hidden(failure)),
        };
    }
    let mut typed = BTreeMap::new();
    let mut answers = Vec::new();
    for question in &opened.survey.content.questions {
        let key = &question.key;
        // A question that is not in the form is not answered by it.
        let Ok(seen) = fields.get(&format!("v-{key}")).parse() else { continue };
        let chosen = fields.all(&format!("a-{key}")).map(str::to_owned).collect();
        let words = fields.get(&format!("w-{key}")).replace("\r\n", "\n");
        let one = Typed { chosen, words };
        answers.push((key.clone(), seen, one.clone()));
        typed.insert(key.clone(), one);
    }
    let language = Language::from_tag(fields.get("language")).unwrap_or(opened.sheet.language);
    let sent = Sent { language, attributed: !fields.has("unnamed"), answers, hand_in: fields.get("act") == "hand_in" };
    let directory = read(&visit, &app).await?;
    let attributed = sent.attributed;
    let kept = surveys::write(&app.house, &directory, &visit.actor, survey, of, sent)
        .await
        .map_err(|failure| visit.hidden(failure))?;
    if kept.is_well() {
        return Ok(Redirect::to(&here).into_response());
    }
    // Typed words are shown again where they were not kept; where they were, what stands is the same.
    let refused = matches!(kept.refusal, Some(Refusal::HandedIn));
    typed.retain(|key, _| {
        refused
            || kept.clashes.iter().any(|clash| clash.question == *key)
            || kept.wrong.iter().any(|(wrong, _)| wrong == key)
    });
    let mut now = open(&app, &visit, &id, &mechanism).await?;
    (now.sheet.language, now.sheet.attributed) = (language, attributed);
    if refused {
        // Shown with what was typed, so that nothing is lost; what was handed in stays as it is.
        now.sheet.handed_in = None;
    }
    let page = show(&app, &visit, &now, &Again { typed, kept }).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
