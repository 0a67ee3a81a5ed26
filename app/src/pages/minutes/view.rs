//! The page of minutes: text, versions, corrections, and what those who keep them can do.

use entente_domain::{
    clock::Moment,
    minutes::{Correction, CorrectionState, MinutesState},
    policy::Action,
};
use leptos::prelude::*;

use super::{
    Looked,
    text::{blocks, state_of},
};
use crate::{
    dates,
    pages::edit::fields::Typed,
    papers, t,
    text::{language, tell_word},
    visit::Visit,
};

pub(super) fn view(
    visit: &Visit,
    looked: &Looked,
    typed: &Typed,
    wrong: Option<String>,
    command: &str,
    now: Moment,
    pdf: bool,
) -> impl IntoView + use<> {
    let meeting = &looked.opened.meeting;
    let list = format!("/meetings/{}/minutes", meeting.id);
    let base = format!("{list}/{}", looked.seen.minutes.id);
    let query = looked.version.map(|number| format!("?version={number}")).unwrap_or_default();
    let organ = meeting.title.pick(language().code()).1.to_owned();
    let state = tell_word(language(), "minutes-state", state_of(looked).word());
    let until = looked.seen.minutes.until.filter(|_| looked.seen.minutes.state != MinutesState::Final).map(|until| {
        let zone = dates::zone(&meeting.zone);
        let day = dates::long_date(language(), dates::wall(until.plus_seconds(-1), &zone).date());
        let passed = now >= until;
        if passed {
            t!("minutes-until-passed", day = day)
        } else {
            t!("minutes-until-day", day = day, city = dates::zone_city(&meeting.zone))
        }
    });
    let html = entente_papers::html_of(&blocks(visit, &looked.opened, &looked.content));
    let keeps = looked.opened.place.may(Action::KeepMinutes);
    view! {
        {wrong.map(|words| view! { <p class="notice" data-kind="refusal" role="alert">{words}</p> })}
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")>
            <ol><li><a href=format!("/meetings/{}", meeting.id)>{t!("frame-programme")}</a></li><li><a href=list>{t!("minutes-title")}</a></li></ol>
        </nav>
        <article class="report notes minutes">
            <div class="masthead"><p class="organ" dir="auto">{organ}</p></div>
            <header>
                <h1 dir="auto">{looked.title.clone()}</h1>
                <p class="line meta"><span>{state}</span>{until.map(|words| view! { <span>{words}</span> })}</p>
            </header>
            {papers::formats(&format!("{base}/file{query}"), pdf)}
            <div class="paper-text" inner_html=html></div>
        </article>
        {versions(looked, &base, keeps)}
        {keeps.then(|| keeping(looked, &base, command))}
        {corrections(looked, typed, &base, command, now, keeps)}
    }
    .into_any()
}

/// Every version that was circulated, by whom and when, with its fingerprint.
fn versions(looked: &Looked, base: &str, keeps: bool) -> Option<AnyView> {
    if looked.seen.versions.is_empty() {
        return None;
    }
    let zone = &looked.opened.meeting.zone;
    let working = keeps.then(|| {
        let current = looked.version.is_none().then_some("page");
        view! { <li><a href=base.to_owned() aria-current=current>{t!("minutes-working")}</a></li> }
    });
    let rows: Vec<AnyView> = looked
        .seen
        .versions
        .iter()
        .map(|version| {
            let current = (looked.version == Some(version.number)).then_some("page");
            let at = papers::as_of(language(), Moment::from_micros(version.at), zone);
            let by = version.actor.clone().map(|name| view! { <span><bdi>{name}</bdi></span> });
            let kind = tell_word(language(), "minutes-state", &version.kind);
            view! {
                <li>
                    <a href=format!("{base}?version={}", version.number) aria-current=current>{t!("minutes-version", number = version.number)}</a>
                    <span class="line meta"><span>{kind}</span><span>{at}</span>{by}</span>
                    <span class="meta hash">{t!("minutes-hash")}": "<code dir="ltr">{version.hash.clone()}</code></span>
                </li>
            }
            .into_any()
        })
        .collect();
    Some(
        view! {
            <section class="part no-print" aria-labelledby="versions-h">
                <h2 id="versions-h">{t!("minutes-versions")}</h2>
                <ul class="versions">{working}{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What those who keep them can do next.
fn keeping(looked: &Looked, base: &str, command: &str) -> AnyView {
    let minutes = &looked.seen.minutes;
    if minutes.state == MinutesState::Final {
        return view! { <p class="meta no-print">{t!("minutes-final-hint")}</p> }.into_any();
    }
    let action = format!("{base}/acts");
    let hidden = || {
        view! {
            <input type="hidden" name="seen" value=minutes.version.to_string()/>
            <input type="hidden" name="command" value=command.to_owned()/>
        }
    };
    let items: Vec<AnyView> = looked
        .content
        .items()
        .map(|item| {
            let (lang, title) = item.title.pick(language().code());
            let number = item.number.clone().map(|number| format!("{number}. ")).unwrap_or_default();
            let hand = item.edited.then(|| view! { " "<span class="meta">{t!("minutes-by-hand")}</span> });
            let href = format!("{base}/write/{}", item.id);
            view! { <li id=format!("item-{}", item.id)><a href=href lang=lang.to_owned()>{format!("{number}{title}")}</a>{hand}</li> }
                .into_any()
        })
        .collect();
    let refresh = (minutes.state == MinutesState::Draft).then(|| {
        view! {
            <form method="post" action=action.clone() class="fields">{hidden()}
                <p class="hint">{t!("minutes-refresh-hint")}</p>
                <p class="buttons"><button type="submit" name="act" value="refresh">{t!("minutes-refresh")}</button></p>
            </form>
        }
    });
    let words =
        if minutes.state == MinutesState::Draft { t!("minutes-circulate") } else { t!("minutes-circulate-corrected") };
    let circulate = looked.seen.changed.then(|| {
        view! {
            <form method="post" action=action.clone() class="fields">{hidden()}
                <div class="field"><label for="until">{t!("minutes-until")}</label>
                    <input type="date" id="until" name="until" aria-describedby="until-hint"/>
                    <p class="hint" id="until-hint">{t!("minutes-until-hint")}</p></div>
                <p class="hint">{t!("minutes-circulate-hint")}</p>
                <p class="buttons"><button type="submit" class="primary" name="act" value="circulate">{words}</button></p>
            </form>
        }
    });
    let close = (minutes.state != MinutesState::Draft && !looked.seen.changed).then(|| {
        view! {
            <form method="post" action=action.clone() class="fields">{hidden()}
                <p class="hint">{t!("minutes-close-hint")}</p>
                <p class="buttons"><button type="submit" name="act" value="close">{t!("minutes-close")}</button></p>
            </form>
        }
    });
    view! {
        <section class="part no-print" aria-labelledby="keep-h">
            <h2 id="keep-h">{t!("minutes-keep")}</h2>
            <p>{t!("minutes-write")}</p>
            <ul class="prose">{items}</ul>
            {refresh}{circulate}{close}
        </section>
    }
    .into_any()
}

fn corrections(looked: &Looked, typed: &Typed, base: &str, command: &str, now: Moment, keeps: bool) -> Option<AnyView> {
    let minutes = &looked.seen.minutes;
    if minutes.state == MinutesState::Draft {
        return None;
    }
    let open = minutes.state != MinutesState::Final;
    let rows: Vec<AnyView> = looked
        .seen
        .corrections
        .iter()
        .map(|one| correction(looked, typed, one, base, command, keeps && open))
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="meta">{t!("minutes-corrections-none")}</p> });
    let asks = looked.opened.place.may(Action::AskCorrection) && minutes.takes_corrections(now).is_ok();
    Some(
        view! {
            <section class="part no-print" id="corrections" aria-labelledby="corrections-h">
                <h2 id="corrections-h">{t!("minutes-corrections")}</h2>
                {none}
                <ol class="corrections">{rows}</ol>
                {asks.then(|| ask(looked, typed, base, command))}
            </section>
        }
        .into_any(),
    )
}

fn correction(looked: &Looked, typed: &Typed, one: &Correction, base: &str, command: &str, answers: bool) -> AnyView {
    let item = one.item.as_ref().and_then(|id| looked.content.items().find(|part| part.id == *id));
    let item = item.map(|part| {
        let (lang, title) = part.title.pick(language().code());
        view! { <span lang=lang.to_owned()>{title.to_owned()}</span> }
    });
    let state = tell_word(language(), "minutes-correction", one.state.word());
    let at = papers::as_of(language(), one.at, &looked.opened.meeting.zone);
    let reply = (!one.reply.is_empty())
        .then(|| view! { <p class="reply" dir="auto"><span class="meta">{t!("minutes-reply")}": "</span>{one.reply.clone()}</p> });
    let form = (answers && one.state == CorrectionState::Open).then(|| {
        let id = format!("reply-{}", one.id);
        // What was typed for this one and refused comes back.
        let kept = if typed.fields.get("correction") == one.id { typed.fields.get("reply").to_owned() } else { String::new() };
        view! {
            <form method="post" action=format!("{base}/acts") class="fields">
                <input type="hidden" name="command" value=format!("{command}-{}", one.id.chars().rev().take(8).collect::<String>())/>
                <input type="hidden" name="correction" value=one.id.clone()/>
                <div class="field"><label for=id.clone()>{t!("minutes-reply")}</label>
                    <textarea id=id name="reply" rows="2" dir="auto" maxlength="1000">{kept}</textarea></div>
                <p class="buttons">
                    <button type="submit" name="act" value="take">{t!("minutes-take")}</button>
                    <button type="submit" name="act" value="decline">{t!("minutes-decline")}</button>
                </p>
            </form>
        }
    });
    view! {
        <li>
            <p class="line meta"><span><bdi>{one.short.clone()}</bdi></span><span>{at}</span><span>{t!("minutes-version", number = one.number)}</span>{item}<span>{state}</span></p>
            <p class="said" dir="auto">{one.text.clone()}</p>
            {reply}{form}
        </li>
    }
    .into_any()
}

/// A party asks for a correction.
fn ask(looked: &Looked, typed: &Typed, base: &str, command: &str) -> AnyView {
    let place = &looked.opened.place;
    let mut items = vec![(String::new(), t!("minutes-ask-whole"))];
    for part in looked.content.items() {
        items.push((part.id.to_string(), part.title.pick(language().code()).1.to_owned()));
    }
    let party = (place.parties.len() > 1).then(|| {
        let parties = place.parties.iter().map(|party| (party.id.to_string(), party.short.clone())).collect();
        typed.select("party", t!("minutes-ask-party"), None, parties)
    });
    view! {
        <h3>{t!("minutes-ask")}</h3>
        <form method="post" action=format!("{base}/corrections") class="fields">
            <input type="hidden" name="command" value=command.to_owned()/>
            {party}
            {typed.select("item", t!("minutes-ask-item"), None, items)}
            {typed.needed_area("correction-text", t!("minutes-ask-text"), Some(t!("minutes-ask-hint")))}
            <p class="buttons"><button type="submit" class="primary">{t!("minutes-ask-act")}</button></p>
        </form>
    }
    .into_any()
}
