//! The page of a procedure: the one sentence, the act of one's party, the text
//! with its fingerprint, who has opened and acknowledged.

use entente_domain::{clock::Moment, ids::ParaId};
use entente_drafting::{
    model::{Para, ParaKind, ParaStatus},
    silence::{Silence, SilenceState},
    text::Inline,
};
use leptos::prelude::*;

use super::{Looked, answers, keeping, times};
use crate::{
    pages::edit::fields::Typed,
    t,
    text::{language, tell, tell_word},
};

pub(super) fn view(
    looked: &Looked,
    typed: &Typed,
    wrong: Option<String>,
    filed: Option<&str>,
    command: &str,
    now: Moment,
) -> impl IntoView + use<> {
    let document = &looked.seen.document;
    let meeting = &looked.opened.meeting;
    let documents = format!("/meetings/{}/documents", meeting.id);
    let (lang, title) = document.title.pick(language().code());
    // Whoever conducts it looks for the parties; the others read the text.
    let parts = view! { {keeping::parties(looked)}{answers::inbox(looked)} }.into_any();
    let (podium, others) = if looked.seen.keeps { (Some(parts), None) } else { (None, Some(parts)) };
    let wrong = wrong.map(|words| view! { <p class="notice" data-kind="refusal" role="alert">{words}</p> });
    view! {
        {wrong}
        {filed.and_then(|id| answers::received(looked, id))}
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")>
            <ol><li><a href=documents.clone()>{t!("documents-title")}</a></li>
                <li><a href=format!("{documents}/{}", document.id)><bdi>{document.symbol.clone()}</bdi></a></li></ol>
        </nav>
        <header class="page-head silence-head">
            <p class="meta line"><span>{t!("silence-title")}</span><span>{tell_word(language(), "silence-state", looked.seen.silence.state.word())}</span></p>
            <h1 dir="auto"><span lang=lang.to_owned()>{title.to_owned()}</span></h1>
            {sentence(looked)}
            {facts(looked, now)}
        </header>
        {answers::own(looked, typed, command, now)}
        {podium.map(|parts| view! { {keeping::acts(looked, typed, command, now)}{parts} })}
        {text(looked)}
        {others}
    }
    .into_any()
}

/// The one sentence, with its instant set off.
fn sentence(looked: &Looked) -> AnyView {
    let silence = &looked.seen.silence;
    let when = |at: Moment| times::both(language(), at, &looked.opened.meeting.zone, &looked.zone);
    let result = silence.result_at.unwrap_or(silence.expires_at);
    let (key, at) = match silence.state {
        SilenceState::Prepared => ("silence-sentence-prepared", silence.expires_at),
        SilenceState::Announced => ("silence-sentence-announced", silence.expires_at),
        SilenceState::Running => ("silence-sentence-running", silence.expires_at),
        SilenceState::Adopted => ("silence-sentence-adopted", silence.expires_at),
        SilenceState::Broken => ("silence-sentence-broken", result),
        SilenceState::Withdrawn => ("silence-sentence-withdrawn", result),
    };
    const MARK: char = '\u{1}';
    let args = [("when", MARK.to_string().into()), ("start", when(silence.starts_at).into())];
    let whole = tell(language(), key, &args).replace(['\u{2068}', '\u{2069}'], "");
    let (before, after) = whole.split_once(MARK).unwrap_or((&whole, ""));
    let reason = match silence.state {
        SilenceState::Withdrawn => Some(silence.reason.clone()).filter(|reason| !reason.is_empty()),
        _ => None,
    };
    view! {
        <p class="silence-sentence">{before.to_owned()}<strong><bdi dir=language().direction()>{when(at)}</bdi></strong>{after.to_owned()}</p>
        {reason.map(|reason| view! { <p class="said" dir="auto">{reason}</p> })}
    }
    .into_any()
}

fn facts(looked: &Looked, now: Moment) -> AnyView {
    let silence = &looked.seen.silence;
    let open = silence.state.is_open();
    let left =
        (silence.state == SilenceState::Running).then(|| times::left(language(), now, silence.expires_at)).flatten();
    let again = (!silence.reason.is_empty() && silence.state != SilenceState::Withdrawn)
        .then(|| view! { <div class="fact"><dt>{t!("silence-reason")}</dt><dd dir="auto">{silence.reason.clone()}</dd></div> });
    let extended = silence.extended_from.map(|from| {
        let from = times::moment(language(), from, &looked.opened.meeting.zone);
        view! { <div class="fact"><dt>{t!("silence-extended-from")}</dt><dd>{from}</dd></div> }
    });
    let scope = if silence.scope.is_empty() {
        t!("silence-scope-whole")
    } else {
        let called = called(looked, &silence.scope);
        t!("silence-scope-paras", paras = called)
    };
    view! {
        <dl class="facts">
            <div class="fact"><dt>{t!("silence-expiry")}</dt>
                <dd><span class="clock">{times::utc(silence.expires_at)}</span>{left.map(|left| view! { " · "<span>{left}</span> })}
                    {open.then(|| view! { " · "<a class="no-print" href=format!("{}/deadline.ics", looked.base()) download="">{t!("silence-calendar")}</a> })}</dd></div>
            <div class="fact"><dt>{t!("silence-start")}</dt><dd>{times::moment(language(), silence.starts_at, &looked.opened.meeting.zone)}</dd></div>
            {extended}
            <div class="fact"><dt>{t!("silence-scope")}</dt><dd>{scope}</dd></div>
            <div class="fact"><dt>{t!("silence-basis")}</dt><dd>{tell_word(language(), "silence-basis", silence.basis.word())}</dd></div>
            <div class="fact"><dt>{t!("silence-disclosure")}</dt><dd>{tell_word(language(), "silence-disclosure", silence.disclosure.word())}</dd></div>
            {again}
            <div class="fact"><dt>{t!("silence-hash")}</dt><dd class="hash"><code dir="ltr">{silence.words.clone()}</code></dd></div>
        </dl>
    }
    .into_any()
}

/// Paragraphs as people call them.
pub(super) fn called(looked: &Looked, paras: &[ParaId]) -> String {
    let names: Vec<String> =
        looked.seen.content.paras.iter().filter(|para| paras.contains(&para.id)).map(name).collect();
    names.join(", ")
}

pub(super) fn name(para: &Para) -> String {
    if para.number.is_empty() { "–".to_owned() } else { para.number.clone() }
}

/// The text under silence, as it was issued: read-only, without a number of its own.
fn text(looked: &Looked) -> AnyView {
    let content = &looked.seen.content;
    let silence: &Silence = &looked.seen.silence;
    let shown = content.paras.iter().filter(|para| para.gone_rev.is_none() && para.status != ParaStatus::Deleted);
    let paras: Vec<AnyView> = shown
        .map(|para| {
            let words = words(&para.text);
            if para.kind == ParaKind::Heading {
                return view! { <li class="para heading"><h3 dir="auto">{words}</h3></li> }.into_any();
            }
            let beside = (!silence.covers(&para.id))
                .then(|| view! { <p class="para-notes meta">{t!("silence-not-covered")}</p> });
            view! {
                <li class="para" data-kind=para.kind.word() data-depth=para.depth.to_string()>
                    <span class="para-margin"><span class="number">{para.number.clone()}</span></span>
                    <div class="para-body"><p class="para-text" dir="auto">{words}</p>{beside}</div>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="text-h">
            <h2 id="text-h">{t!("silence-text")}</h2>
            <p class="meta">{t!("silence-text-hint")}</p>
            <ol class="paras" lang=content.language.code() dir=content.language.direction()>{paras}</ol>
        </section>
    }
    .into_any()
}

/// A text without brackets: a procedure is prepared on no other.
fn words(text: &[Inline]) -> Vec<AnyView> {
    text.iter()
        .filter_map(|inline| match inline {
            Inline::Run(run) => Some(run.clone()),
            Inline::Bracket(_) => None,
        })
        .map(|run| match (run.style.strong, run.style.em) {
            (false, false) => run.text.into_any(),
            (true, false) => view! { <strong>{run.text}</strong> }.into_any(),
            (false, true) => view! { <em>{run.text}</em> }.into_any(),
            (true, true) => view! { <strong><em>{run.text}</em></strong> }.into_any(),
        })
        .collect()
}
