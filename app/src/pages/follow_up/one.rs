//! One commitment: what, whose, by when; what shows it, how it goes on, what it led to, what happened to it.

use axum::{
    extract::{Path, State as Shared},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{directory::Directory, ids::CommitmentId};
use entente_exchange::{
    commitments::{Commitment, Entry, EntryKind, Source, State},
    event::Event,
    tasks::Task,
};
use entente_service::{
    boards::Recorded,
    follow_up::{self, Opened},
    notices,
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{acts::forms, address, frame, impact, parts, read};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::{linked, short_name},
        tasks,
    },
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

/// What was refused, and what had been typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// Which form: "drop", "supersede", "evidence", "progress", "act".
    pub form: &'static str,
    pub words: String,
    pub text: String,
    pub day: String,
}

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    answer(&app, &visit, &CommitmentId::new(id), None).await
}

/// The page again with what was refused.
pub(super) async fn refused(app: &App, visit: &Visit, id: &CommitmentId, said: Said) -> Answer {
    let page = answer(app, visit, id, Some(said)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// What the parts of the page are made of.
pub(super) struct Scene<'s> {
    pub directory: &'s Directory,
    pub zone: &'s TimeZone,
    pub opened: &'s Opened,
    pub said: Option<Said>,
    /// A new id for what one of the forms makes.
    pub command: String,
    /// The tasks that come from it, as far as the reader may read them.
    tasks: Vec<Task>,
    today: String,
}

impl Scene<'_> {
    pub fn said(&self, form: &str) -> Option<&Said> {
        self.said.as_ref().filter(|said| said.form == form)
    }
}

async fn answer(app: &App, visit: &Visit, id: &CommitmentId, said: Option<Said>) -> Result<Response, Fault> {
    let opened = follow_up::open(&app.house, &visit.actor, id).await.map_err(|failure| visit.hidden(failure))?;
    let directory = read(visit, app).await?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let told =
        notices::unread_of(&app.house, &visit.actor, id.as_str()).await.map_err(|failure| visit.fault(failure))?;
    let title = opened.commitment.content.title.clone();
    let command = app.house.id();
    let tasks = tasks::of_cause(app, visit, id.as_str()).await?;
    let today = follow_up::today(&app.house).to_string();
    let scene = Scene { directory: &directory, zone: &zone, opened: &opened, said, command, tasks, today };
    Ok(shell::page(visit, frame(title), || view(&scene, told)).into_response())
}

fn view(scene: &Scene<'_>, told: bool) -> AnyView {
    let one = &scene.opened.commitment;
    let (content, lang) = (&one.content, one.content.language.code());
    let summary = scene.said.as_ref().map(|said| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{said.words.clone()}</p></div> }
    });
    let seen = told.then(|| crate::pages::notices::seen(one.id.as_str(), address(&one.id)));
    let text = (!content.text.is_empty()).then(|| {
        view! { <p class="prose lines" lang=lang dir="auto">{linked(scene.directory, &content.text)}</p> }
    });
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/follow-up">{t!("follow-title")}</a></li><li><span aria-current="page">{parts::kind(one)}</span></li></ol></nav>
        <article class="post">
            <header class="page-head">
                <p class="meta line"><span>{parts::kind(one)}</span><span>{parts::owner(scene.directory, &content.owner)}</span><span>{parts::state(one.state)}</span></p>
                <h1><span lang=lang dir="auto">{content.title.clone()}</span></h1>
                <p class="meta line"><span>{parts::reach(scene.directory, &one.home, content.reach, &content.shared_with)}</span><span>{t!("follow-put-down", home = short_name(scene.directory, one.home.mechanism.as_ref()), day = day(scene, one.created_at))}</span></p>
            </header>
            {fallen(scene)}
            {seen}
            {text}
            {facts(scene)}
        </article>
        {forms(scene)}
        {entries(scene, EntryKind::Evidence)}
        {entries(scene, EntryKind::Progress)}
        {impacts(scene)}
        {tasks::section(scene.directory, &scene.tasks, &scene.opened.eyes.reader, &scene.today, &format!("commitment={}", one.id))}
        {history(scene)}
    }
    .into_any()
}

fn day(scene: &Scene<'_>, at: entente_domain::clock::Moment) -> String {
    dates::short_date(language(), dates::wall(at, scene.zone).date())
}

/// Why nobody has to do it any more.
fn fallen(scene: &Scene<'_>) -> Option<AnyView> {
    let one = &scene.opened.commitment;
    let words = match (&one.state, &one.reason, &scene.opened.superseded_by) {
        (State::Dropped, Some(reason), _) => {
            let day = day(scene, one.moved_at);
            view! { <strong>{t!("follow-dropped-on", day = day)}</strong>" "<bdi>{reason.clone()}</bdi> }.into_any()
        }
        (State::Superseded, _, Some(other)) => {
            view! { <strong>{t!("follow-superseded-by")}</strong>" "{parts::title(other)} }.into_any()
        }
        _ => return None,
    };
    Some(view! { <div class="notice" role="note"><p>{words}</p></div> }.into_any())
}

fn facts(scene: &Scene<'_>) -> AnyView {
    let (opened, one) = (scene.opened, &scene.opened.commitment);
    let (content, lang) = (&one.content, one.content.language.code());
    let mut facts: Vec<AnyView> = Vec::new();
    let mut fact = |name: String, value: AnyView| {
        facts.push(view! { <div class="fact"><dt>{name}</dt><dd>{value}</dd></div> }.into_any());
    };
    fact(t!("follow-due"), parts::due(one, opened.press));
    let indicator = if content.indicator.is_empty() {
        view! { <span class="meta">{t!("follow-no-indicator")}</span> }.into_any()
    } else {
        view! { <span class="lines" lang=lang dir="auto">{linked(scene.directory, &content.indicator)}</span> }
            .into_any()
    };
    fact(t!("follow-field-indicator"), indicator);
    if let Some(origin) = parts::origin(opened.origin.as_ref()) {
        // The fingerprint says of which words it is; the text may have been corrected since.
        let hash = match &one.source {
            Source::Paragraph { hash, .. } => hash.get(..12).map(str::to_owned),
            Source::ByHand | Source::Note { .. } | Source::Introduction { .. } => None,
        };
        let hash = hash.map(|hash| view! { " "<code class="meta" dir="ltr">{hash}</code> });
        fact(t!("follow-column-origin"), view! { {origin}{hash} }.into_any());
    }
    let themes = parts::themes(scene.directory, &content.themes);
    if !themes.is_empty() {
        fact(t!("post-field-themes"), themes.into_any());
    }
    if !opened.supersedes.is_empty() {
        let lines: Vec<AnyView> =
            opened.supersedes.iter().map(|other| view! { <li>{parts::title(other)}</li> }.into_any()).collect();
        fact(t!("follow-supersedes"), view! { <ul class="plain">{lines}</ul> }.into_any());
    }
    view! { <dl class="facts post-facts">{facts}</dl> }.into_any()
}

/// Evidence, or notes of progress, with the form for one more.
fn entries(scene: &Scene<'_>, kind: EntryKind) -> AnyView {
    let (opened, word) = (scene.opened, kind.word());
    let lines: Vec<AnyView> =
        opened.entries.iter().filter(|entry| entry.kind == kind).map(|entry| entry_line(scene, entry)).collect();
    let none = lines.is_empty().then(|| view! { <p class="meta">{tell_word(language(), "follow-no", word)}</p> });
    let one = &opened.commitment;
    let may = one.state != State::Superseded
        && match kind {
            EntryKind::Evidence => opened.eyes.may_account(one),
            EntryKind::Progress => opened.eyes.may_report(one),
        };
    let form = may.then(|| entry_form(scene, kind));
    view! {
        <section class="part" aria-labelledby=word>
            <h2 id=word>{tell_word(language(), "follow-entries", word)}</h2>
            {none}
            <ol class="plain happened">{lines}</ol>
            {form}
        </section>
    }
    .into_any()
}

fn entry_line(scene: &Scene<'_>, entry: &Entry) -> AnyView {
    let who = scene.opened.names.get(&entry.by).cloned().map(|name| view! { <span><bdi>{name}</bdi></span> });
    let whose =
        entry.mechanism.as_ref().map(|one| view! { <span><bdi>{short_name(scene.directory, Some(one))}</bdi></span> });
    let happened = (!entry.day.is_empty()).then(|| {
        view! { <time datetime=entry.day.clone()>{dates::partial_date(language(), &entry.day)}</time>": " }
    });
    view! {
        <li id=format!("e-{}", entry.id)>
            <p class="lines" dir="auto">{happened}{linked(scene.directory, &entry.text)}</p>
            <p class="meta line"><span>{t!("follow-added", day = day(scene, entry.at))}</span>{whose}{who}</p>
        </li>
    }
    .into_any()
}

fn entry_form(scene: &Scene<'_>, kind: EntryKind) -> AnyView {
    let word = kind.word();
    let said = scene.said(word);
    let (text, when) = said.map(|said| (said.text.clone(), said.day.clone())).unwrap_or_default();
    let invalid = said.map(|_| "true");
    let (text_id, day_id) = (format!("{word}-text"), format!("{word}-day"));
    let day = (kind == EntryKind::Evidence).then(|| {
        view! { <div class="field"><label for=day_id.clone()>{t!("follow-evidence-day")}" "<span class="optional">{t!("edit-optional")}</span></label><p class="hint" id=format!("{day_id}-hint")>{t!("post-date-hint")}</p><input id=day_id.clone() name="day" type="text" class="short" value=when autocomplete="off" aria-describedby=format!("{day_id}-hint")/></div> }
    });
    view! {
        <details class="fold no-print" open=said.is_some()>
            <summary>{tell_word(language(), "follow-add", word)}</summary>
            <form method="post" action=format!("{}/entries", address(&scene.opened.commitment.id)) class="fields inner">
                <input type="hidden" name="id" value=format!("{}-{word}", scene.command)/>
                <input type="hidden" name="kind" value=word/>
                <div class="field"><label for=text_id.clone()>{tell_word(language(), "follow-entry-text", word)}</label><textarea id=text_id name="text" rows="3" dir="auto" aria-invalid=invalid>{text}</textarea></div>
                {day}
                <p class="buttons"><button type="submit">{tell_word(language(), "follow-add", word)}</button></p>
            </form>
        </details>
    }
    .into_any()
}

fn impacts(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    let may = super::impact_form::homes(scene.directory, &opened.eyes);
    if opened.impacts.is_empty() && may.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = opened.impacts.iter().map(|one| impact::line(scene.directory, one)).collect();
    let none = lines.is_empty().then(|| view! { <p class="meta">{t!("follow-no-impact")}</p> });
    let begin = (!may.is_empty()).then(|| {
        let href = format!("/follow-up/impact/new?commitment={}", opened.commitment.id);
        view! { <p class="buttons no-print"><a class="button" href=href>{t!("follow-impact-new")}</a></p> }
    });
    Some(
        view! {
            <section class="part" aria-labelledby="impacts"><h2 id="impacts">{t!("follow-impact-title")}</h2>{none}<ul class="rows">{lines}</ul>{begin}</section>
        }
        .into_any(),
    )
}

fn history(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    if opened.happened.is_empty() {
        return None;
    }
    let happened: Vec<AnyView> = opened.happened.iter().map(|one| event(scene, one)).collect();
    let versions: Vec<AnyView> = opened
        .versions
        .iter()
        .map(|former| {
            let who = opened.names.get(&former.by).cloned().unwrap_or_default();
            let was = Commitment { content: former.content.clone(), ..opened.commitment.clone() };
            let lang = former.content.language.code();
            view! {
                <li>
                    <p class="meta">{t!("post-version-until", when = day(scene, former.at))}" "<bdi>{who}</bdi></p>
                    <p lang=lang dir="auto">{former.content.title.clone()}</p>
                    <p class="meta line"><span>{parts::owner_name(scene.directory, &former.content.owner)}</span><span>{parts::due(&was, entente_exchange::commitments_due::Press::Later)}</span></p>
                </li>
            }
            .into_any()
        })
        .collect();
    let versions = (!versions.is_empty())
        .then(|| view! { <h3>{t!("post-versions")}</h3><ol class="plain happened">{versions}</ol> });
    Some(
        view! {
            <section class="part" aria-labelledby="history"><h2 id="history">{t!("post-happened")}</h2><ol class="plain happened">{happened}</ol>{versions}</section>
        }
        .into_any(),
    )
}

fn event(scene: &Scene<'_>, one: &Recorded) -> AnyView {
    let what = tell_word(language(), "follow-event", one.event.kind());
    let who = one.actor.as_ref().and_then(|user| scene.opened.names.get(user)).cloned().unwrap_or_default();
    let whose = one.mechanism.as_ref().map(|mechanism| {
        view! { ", "<bdi>{short_name(scene.directory, Some(mechanism))}</bdi> }
    });
    let more = match &one.event {
        Event::CommitmentMoved { state, .. } => Some(tell_word(language(), "follow-state", state.word())),
        Event::CommitmentDropped { reason, .. } => Some(reason.clone()),
        _ => None,
    };
    let more = more.map(|more| view! { ": "<bdi>{more}</bdi> });
    let when = format!("{}, {}", day(scene, one.at), dates::time_of_day(one.at, scene.zone));
    view! { <li><span class="meta num">{when}</span>" "{what}{more}" "<span class="meta"><bdi>{who}</bdi>{whose}</span></li> }
        .into_any()
}
