//! The sheet behind a link: the question first, then each paragraph with what stands beside it and four answers. Read at
//! night, on a telephone, by somebody without an account.

use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use entente_domain::{clock::Moment, ids::ParaId, text::Language};
use entente_drafting::{
    capital::{Answer as Said, OnPara, Word},
    model::{Para, Proposal},
    text as words_of,
};
use entente_service::{
    Failure,
    documents::capital::{Dead, Line, Sheet, open},
    identity::Browser,
};
use jiff::Timestamp;
use leptos::prelude::*;

use super::confidential;
use crate::{
    app::App,
    fault::Answer,
    pages::{
        documents::{aside, inlines, view::revision_label},
        edit::fields::{Fields, Typed},
        silence::times,
    },
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word},
    visit::{Visit, asked_language},
};

const SCRIPT: &str = include_str!("here.js");

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    Path(token): Path<String>,
) -> Answer {
    match open(&app.house, &app.identity, &token, browser.address).await {
        Ok(sheet) => {
            let fields = answered(&sheet);
            Ok(shown(&app, visit, sheet, Typed::new(fields, Vec::new())))
        }
        Err(Failure::Refused(dead)) => Ok(dead_link(&visit, dead, &Fields::default())),
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// The form as the last answer left it.
fn answered(sheet: &Sheet) -> Fields {
    let mut fields = Fields::default();
    let last = sheet.answers.last();
    for (place, line) in sheet.lines.iter().enumerate() {
        let Some(para) = &line.para else { continue };
        let on = last.and_then(|last| last.on(&para.id));
        // What was said of other words is shown, and not said again of these.
        let on = on.filter(|on| words_of::hash(&on.base) == words_of::hash(&para.text));
        let text = on.filter(|on| on.word == Word::Change).map_or(&para.text, |on| &on.new);
        fields.put(format!("text-{place}"), words_of::write(text));
        if let Some(on) = on {
            fields.put(format!("word-{place}"), on.word.word());
            fields.put(format!("reason-{place}"), on.reason.clone());
        }
    }
    if let Some(last) = last {
        fields.put("name", last.name.clone());
        fields.put("office", last.office.clone());
        fields.put("note", last.note.clone());
    }
    fields
}

/// The page, in the language that the delegation chose unless its reader chose another.
pub(super) fn shown(app: &App, mut visit: Visit, sheet: Sheet, typed: Typed) -> Response {
    if asked_language(&visit.query).is_none() {
        visit.language = Language::from_tag(&sheet.ask.asked.language).unwrap_or(visit.language);
    }
    let party = sheet.party.name.pick(visit.language.code()).1.to_owned();
    let title = tell(visit.language, "capital-question", &[("party", party.into())]);
    let mut frame = Frame::plain(title.clone()).with_class("page narrow capital-sheet");
    frame.sheet = true;
    let (command, inner) = (app.house.id(), visit.clone());
    confidential(shell::page(&visit, frame, move || view(&inner, &sheet, &typed, title, &command)).into_response())
}

/// What is said of every link that opens nothing, whatever the reason; what was typed is handed back.
pub(super) fn dead_link(visit: &Visit, dead: Dead, typed: &Fields) -> Response {
    let heading = tell(visit.language, "capital-dead", &[]);
    let mut frame = Frame::plain(heading.clone()).with_class("page narrow capital-sheet");
    frame.sheet = true;
    let kept: Vec<(String, String)> = typed
        .0
        .iter()
        .filter(|(name, value)| !matches!(name.as_str(), "command" | "seen") && !value.trim().is_empty())
        .filter(|(name, _)| !name.starts_with("of-"))
        .cloned()
        .collect();
    let (status, wait) = match dead {
        Dead::Link => (StatusCode::NOT_FOUND, None),
        Dead::TooMany(seconds) => (StatusCode::TOO_MANY_REQUESTS, Some(seconds)),
    };
    let page = shell::page(visit, frame, move || {
        let kept: Vec<AnyView> = kept.into_iter().map(|(name, value)| handed_back(&name, value)).collect();
        let kept = (!kept.is_empty()).then(|| {
            view! { <section class="fields" aria-labelledby="typed-h"><h2 id="typed-h">{t!("capital-typed")}</h2><p>{t!("capital-typed-hint")}</p>{kept}</section> }
        });
        let minutes = wait.map(|seconds| i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX));
        view! {
            <header class="page-head"><h1>{heading}</h1><p class="lede">{t!("capital-dead-why")}</p><p>{t!("capital-dead-next")}</p>
                {minutes.map(|minutes| view! { <p>{t!("capital-dead-wait", minutes = minutes)}</p> })}</header>
            {kept}
        }
        .into_any()
    });
    let mut response = confidential((status, page).into_response());
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// A field of a form that was not taken.
fn handed_back(name: &str, value: String) -> AnyView {
    let place = name.rsplit_once('-').and_then(|(_, place)| place.parse::<usize>().ok());
    let label = match (name.split('-').next().unwrap_or_default(), place) {
        ("word", Some(place)) => {
            let word = Word::from_word(&value).map(|word| tell_word(language(), "capital-word", word.word()));
            return view! { <p>{t!("capital-typed-answer", place = place + 1)}" "<strong>{word}</strong></p> }
                .into_any();
        }
        ("text", Some(place)) => t!("capital-typed-text", place = place + 1),
        ("reason", Some(place)) => t!("capital-typed-reason", place = place + 1),
        ("name", _) => t!("capital-name"),
        ("office", _) => t!("capital-office"),
        ("note", _) => t!("capital-overall"),
        _ => return ().into_any(),
    };
    let id = format!("kept-{name}");
    view! {
        <div class="field"><label for=id.clone()>{label}</label><textarea id=id rows="3" dir="auto" readonly>{value}</textarea></div>
    }
    .into_any()
}

fn view(visit: &Visit, sheet: &Sheet, typed: &Typed, title: String, command: &str) -> impl IntoView + use<> {
    let ask = &sheet.ask;
    let meeting = &sheet.meeting;
    let (meeting_lang, meeting_title) = meeting.title.pick(language().code());
    let (title_lang, document_title) = sheet.title.pick(language().code());
    let instant = instant(visit, sheet, ask.expires_at);
    let stamp = Timestamp::from_microsecond(ask.expires_at.micros()).map(|at| at.to_string()).unwrap_or_default();
    let note = (!ask.asked.note.is_empty()).then(|| {
        view! { <blockquote class="capital-said" dir="auto">{ask.asked.note.clone()}</blockquote> }
    });
    let revision = sheet.revision.as_ref().map(|revision| {
        let hash = revision.hash.clone();
        view! { <span>{revision_label(&revision.label)}</span><span><code class="hash" dir="ltr" title=hash.clone()>{hash.get(..16).unwrap_or(&hash).to_owned()}</code></span> }
    });
    let lines: Vec<AnyView> =
        sheet.lines.iter().enumerate().map(|(place, line)| para(visit, sheet, line, place, typed)).collect();
    let action = match asked_language(&visit.query) {
        Some(language) => format!("{}?lang={}", visit.path, language.code()),
        None => visit.path.clone(),
    };
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta line"><span><bdi lang=meeting_lang.to_owned()>{meeting_title.to_owned()}</bdi></span><span>{t!("capital-confidential")}</span></p>
            <h1>{title}</h1>
            {note}
            <p class="capital-deadline"><strong>{t!("capital-answer-before", instant = instant)}</strong>" "<span class="meta"><bdi dir="ltr">{times::utc(ask.expires_at)}</bdi></span></p>
            <p class="meta" data-here="" hidden>{t!("capital-here")}" "<time datetime=stamp></time></p>
            <p class="line meta"><span><bdi lang=title_lang.to_owned()>{document_title.to_owned()}</bdi></span><span><bdi>{sheet.symbol.clone()}</bdi></span>{revision}<span>{tell_word(language(), "document-state", sheet.state.word())}</span></p>
        </header>
        {last(visit, sheet)}
        <form method="post" action=action class="fields capital-form">
            <input type="hidden" name="command" value=command.to_owned()/>
            <input type="hidden" name="seen" value=ask.answers.to_string()/>
            {lines}
            <section class="capital-who" aria-labelledby="who-h">
                <h2 id="who-h">{t!("capital-who")}</h2>
                {typed.input("name", "text", t!("capital-name"), false, None)}
                {typed.input("office", "text", t!("capital-office"), false, Some(t!("capital-office-hint")))}
                {typed.area("note", t!("capital-overall"), None)}
            </section>
            <p class="buttons"><button type="submit" class="primary large">{t!("capital-send")}</button></p>
            <p class="hint">{t!("capital-send-hint")}</p>
        </form>
        <script nonce=visit.nonce.clone() inner_html=SCRIPT></script>
    }
    .into_any()
}

/// By the meeting's clock, and by the reader's own where they have an account; else their device adds it.
fn instant(visit: &Visit, sheet: &Sheet, at: Moment) -> String {
    let zone = &sheet.meeting.zone;
    times::both(language(), at, zone, visit.own_zone().unwrap_or(zone))
}

/// That there is an answer, whose, and that it can still be changed.
fn last(visit: &Visit, sheet: &Sheet) -> Option<AnyView> {
    let last: &Said = sheet.answers.last()?;
    let at = instant(visit, sheet, last.at);
    Some(
        view! {
            <section class="notice" data-kind="done" id="answered" role="status" aria-labelledby="answered-h">
                <h2 id="answered-h">{t!("capital-received")}</h2>
                <p>{t!("capital-received-of", name = last.name.clone(), office = last.office.clone(), instant = at)}</p>
                <p>{t!("capital-received-change")}</p>
            </section>
        }
        .into_any(),
    )
}

/// A paragraph: its words, what has become of them, what is proposed, and the answers.
fn para(visit: &Visit, sheet: &Sheet, line: &Line, place: usize, typed: &Typed) -> AnyView {
    let heading = format!("para-{place}");
    let labelled = heading.clone();
    let lang = sheet.language.code();
    let Some(now) = &line.para else {
        // What was typed before it went is there to be copied.
        let typed: Vec<AnyView> = ["word", "text", "reason"]
            .iter()
            .map(|part| format!("{part}-{place}"))
            .filter(|name| !typed.fields.get(name).trim().is_empty())
            .map(|name| handed_back(&name, typed.fields.get(&name).to_owned()))
            .collect();
        return view! {
            <section class="capital-para" aria-labelledby=labelled>
                <h2 id=heading>{t!("para-title", number = line.called.clone())}</h2>
                <p class="notice" data-kind="warning">{t!("capital-gone")}</p>
                <p class="para-text gone" lang=lang dir="auto">{inlines::words(&line.sent.text)}</p>
                {typed}
            </section>
        }
        .into_any();
    };
    let clock = line.clock.map(|at| {
        view! { <p class="meta">{t!("para-ad-ref-until", instant = instant(visit, sheet, at))}</p> }
    });
    let moved = line.changed.then(|| {
        view! {
            <div class="notice" data-kind="warning"><p><strong>{t!("capital-moved")}</strong></p>
                <p>{t!("capital-moved-was")}</p><p class="para-text" lang=lang dir="auto">{inlines::words(&line.sent.text)}</p>
                <p>{t!("capital-moved-difference")}</p><p class="para-text" lang=lang dir="auto">{inlines::changes(&line.sent.text, &now.text)}</p></div>
        }
    });
    let state = tell_word(language(), "para-status", now.status.word());
    view! {
        <section class="capital-para" aria-labelledby=labelled>
            <h2 id=heading>{t!("para-title", number = line.called.clone())}" "<span class="state-words">{inlines::status(now.status)}<span aria-hidden="true">{state}</span></span></h2>
            {moved}
            {line.changed.then(|| view! { <p class="meta">{t!("capital-moved-now")}</p> })}
            <p class="para-text" lang=lang dir="auto">{inlines::words(&now.text)}</p>
            {clock}
            {proposals(line, &line.proposals, false)}
            {proposals(line, &line.drafts, true)}
            {on_other_words(sheet, now)}
            {answers(now, &line.called, place, typed, lang)}
        </section>
    }
    .into_any()
}

/// What was answered when the paragraph said something else.
fn on_other_words(sheet: &Sheet, now: &Para) -> Option<AnyView> {
    let on: &OnPara = sheet.answers.last()?.on(&now.id)?;
    if words_of::hash(&on.base) == words_of::hash(&now.text) {
        return None;
    }
    let word = tell_word(language(), "capital-word", on.word.word());
    let change = (on.word == Word::Change)
        .then(|| view! { <p class="para-text" dir="auto">{inlines::changes(&on.base, &on.new)}</p> });
    Some(view! { <div class="notice"><p>{t!("capital-earlier-words", answer = word)}</p>{change}</div> }.into_any())
}

fn proposals(line: &Line, all: &[Proposal], own: bool) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let called = |id: &ParaId| {
        line.names.iter().find(|(known, _)| known == id).map(|(_, called)| called.clone()).unwrap_or_default()
    };
    let rows: Vec<AnyView> = all
        .iter()
        .map(|one| {
            let sponsors: Vec<&str> =
                std::iter::once(&one.lead).chain(&one.co).map(|sponsor| sponsor.short.as_str()).collect();
            let number = (!one.number.is_empty()).then(|| view! { <strong class="key">{one.number.clone()}</strong> });
            let rationale = (!one.rationale.is_empty())
                .then(|| view! { <p class="rationale" dir="auto">{one.rationale.clone()}</p> });
            view! {
                <li class="proposal"><p class="line">{number}<bdi>{sponsors.join(", ")}</bdi><span>{tell_word(language(), "proposal-action", one.action.word())}</span></p>
                    {aside::what(&called, one)}{rationale}</li>
            }
            .into_any()
        })
        .collect();
    let title =
        if own { t!("capital-own-drafts", count = all.len()) } else { t!("documents-proposals", count = all.len()) };
    Some(
        view! { <details class="fold"><summary>{title}</summary><ol class="proposals">{rows}</ol></details> }
            .into_any(),
    )
}

/// The four answers. What belongs to one of them shows when it is chosen; where a browser cannot, it always does.
fn answers(now: &Para, called: &str, place: usize, typed: &Typed, lang: &'static str) -> AnyView {
    let (word, text, reason) = (format!("word-{place}"), format!("text-{place}"), format!("reason-{place}"));
    let chosen = typed.fields.get(&word).to_owned();
    let choices: Vec<AnyView> = Word::ALL
        .iter()
        .map(|one| {
            let id = if *one == Word::Agree { word.clone() } else { format!("{word}-{}", one.word()) };
            let checked = chosen == one.word();
            view! {
                <div class="choice"><input type="radio" id=id.clone() name=word.clone() value=one.word() checked=checked/>
                    <label for=id>{tell_word(language(), "capital-word", one.word())}</label></div>
            }
            .into_any()
        })
        .collect();
    let wrong = typed.wrong.iter().find(|wrong| wrong.field == word);
    let wrong = wrong.map(|wrong| view! { <p class="error">{wrong.words.clone()}</p> });
    let value = typed.fields.get(&text).to_owned();
    let area = typed.field(&text.clone(), t!("capital-text"), false, Some(t!("capital-text-hint")), {
        let name = text.clone();
        move |described, invalid| {
            view! { <textarea id=name.clone() name=name rows="6" lang=lang dir="auto" aria-describedby=described aria-invalid=invalid>{value}</textarea> }.into_any()
        }
    });
    view! {
        <fieldset class="choices capital-choices">
            <legend>{t!("capital-your-answer", number = called.to_owned())}</legend>
            {wrong}
            <input type="hidden" name=format!("of-{place}") value=words_of::hash(&now.text)/>
            {choices}
            <div class="for-change">{area}</div>
            <div class="for-reason">{typed.area(&reason, t!("capital-reason"), None)}</div>
        </fieldset>
    }
    .into_any()
}
