//! The parts with examples: real mechanisms and States, real words, the pages' own views.

use entente_domain::{
    directory::{Directory, Mechanism},
    ids::ItemId,
    meeting::ItemState,
};
use leptos::prelude::*;

use crate::{
    islands::{
        item::{Line, Titled},
        rail::Rail,
        words::Words,
    },
    pages::{
        account::fields::{Input, Problem, field, summary},
        directory::parts::{mechanism_row, source_text, status, unverified, word},
    },
    t,
    text::{language, tell_word},
    visit::Visit,
};

const ITEM_STATES: [ItemState; 7] = [
    ItemState::Draft,
    ItemState::Scheduled,
    ItemState::InProgress,
    ItemState::Suspended,
    ItemState::Concluded,
    ItemState::Deferred,
    ItemState::Withdrawn,
];

pub(super) fn marks() -> AnyView {
    let statuses = ["active", "emerging", "dormant"].map(|status| {
        view! { <span><span class="status" data-status=status>{word("directory-status", status)}</span></span> }
            .into_any()
    });
    let sessions = ["planned", "live", "paused", "ended"].map(|state| {
        view! { <span><span class="state" data-state=state>{tell_word(language(), "session-state", state)}</span></span> }
            .into_any()
    });
    let items = ITEM_STATES.map(|state| {
        let state = state.word();
        view! { <span><span class="state" data-state=state>{tell_word(language(), "item-state", state)}</span></span> }
            .into_any()
    });
    let texts = ["open", "bracketed", "adref", "agreed", "deleted"].map(|state| {
        view! { <span><span class="text-state" data-text-state=state>{tell_word(language(), "design-text", state)}</span></span> }
            .into_any()
    });
    let lights = [
        ("sent", t!("light-starting")),
        ("record", t!("light-following")),
        ("device", t!("light-lost")),
        ("offline", t!("light-closed")),
    ]
    .map(|(light, words)| view! { <p><span class="light" data-connection=light>{words}</span></p> }.into_any());
    view! {
        <p class="line">{statuses.into_iter().collect_view()}<span>{unverified()}</span></p>
        <p class="line">{sessions.into_iter().collect_view()}</p>
        <p class="line">{items.into_iter().collect_view()}</p>
        <p class="line">{texts.into_iter().collect_view()}</p>
        {lights.into_iter().collect_view()}
    }
    .into_any()
}

pub(super) fn time() -> AnyView {
    let steps = [
        ("ok", "2:14 / 3:00", "134", String::new()),
        ("80", "2:34 / 3:00", "154", t!("room-step-80", n = "1")),
        ("100", "3:06 / 3:00", "180", t!("room-step-100")),
        ("120", "4:41 / 3:00", "180", t!("room-step-120", n = "1")),
    ]
    .map(|(step, clock, value, words)| {
        view! {
            <div data-step=step>
                <p class="time-line"><span data-step=step><span class="clock">{clock}</span>" "<span>{words}</span></span></p>
                <progress max="180" value=value aria-label=t!("room-time-of-item")></progress>
            </div>
        }
        .into_any()
    });
    view! { {steps.into_iter().collect_view()} }.into_any()
}

pub(super) fn rail(directory: &Directory) -> AnyView {
    let states = [ItemState::Concluded, ItemState::InProgress, ItemState::Scheduled, ItemState::Deferred];
    let lines: Vec<Line> = states
        .into_iter()
        .zip(&directory.themes)
        .zip(1..)
        .map(|((state, theme), number)| {
            let (lang, title) = theme.labels.pick(language().code());
            Line {
                id: ItemId::new(theme.id.clone()),
                titled: Titled { number: number.to_string(), title: title.to_owned(), lang: lang.to_owned() },
                state,
                time: if state == ItemState::Scheduled { "~10:40".to_owned() } else { String::new() },
                current: state == ItemState::InProgress,
                shown: false,
                child: false,
                has_list: false,
            }
        })
        .collect();
    let mut words = vec![("room-agenda".to_owned(), t!("room-agenda")), ("room-now".to_owned(), t!("room-now"))];
    words.extend(ITEM_STATES.map(|state| {
        let key = format!("item-state-{}", state.word().replace('_', "-"));
        (key, tell_word(language(), "item-state", state.word()))
    }));
    let words = Words::new(words.into_iter().collect());
    let lines = Memo::new(move |_| lines.clone());
    view! { <Rail lines=lines base="/design".to_owned() words=words/> }.into_any()
}

pub(super) fn buttons() -> AnyView {
    view! {
        <p class="buttons">
            <button type="button" class="primary">{t!("directory-show")}</button>
            <button type="button">{t!("directory-search")}</button>
            <button type="button" class="danger">{t!("frame-sign-out")}</button>
            <button type="button" class="quiet">{t!("directory-clear")}</button>
            <button type="button" aria-disabled="true">{t!("frame-desk")}</button>
            <a class="button" href="/states">{t!("frame-states")}</a>
        </p>
    }
    .into_any()
}

pub(super) fn form(visit: &Visit) -> AnyView {
    let problems = [Problem::new(visit, "email", "account-email-wrong")];
    let input = |id, label, value: &str| Input {
        id,
        label,
        hint: None,
        kind: "text",
        autocomplete: "off",
        value: value.to_owned(),
    };
    view! {
        {summary(&problems)}
        <form class="fields" action="/design">
            {field(input("name", t!("account-name"), ""), &problems)}
            {field(input("email", t!("account-email"), "name@"), &problems)}
            <fieldset class="choices">
                <legend>{t!("directory-filter-status")}</legend>
                <div class="choice"><input type="radio" id="choice-active" name="status" value="active" checked=""/><label for="choice-active">{word("directory-status", "active")}</label></div>
                <div class="choice"><input type="radio" id="choice-dormant" name="status" value="dormant"/><label for="choice-dormant">{word("directory-status", "dormant")}</label></div>
            </fieldset>
            <p class="buttons"><button type="submit" class="primary">{t!("directory-show")}</button></p>
        </form>
    }
    .into_any()
}

pub(super) fn rows(directory: &Directory) -> AnyView {
    let rows: Vec<AnyView> =
        directory.mechanisms.iter().take(2).map(|mechanism| mechanism_row(directory, mechanism, None)).collect();
    let facts: Vec<AnyView> = directory
        .mechanisms
        .iter()
        .take(2)
        .map(|mechanism| {
            view! { <div class="fact"><dt><bdi lang="en">{mechanism.acronym.clone()}</bdi></dt><dd>{status(mechanism)}</dd><dd class="source">{source_text(&mechanism.name)}</dd></div> }
                .into_any()
        })
        .collect();
    let steps: Vec<AnyView> = directory
        .meetings
        .iter()
        .map(|meeting| {
            view! { <li><b><time>{meeting.year}</time></b>{source_text(&meeting.place.city)}</li> }.into_any()
        })
        .collect();
    view! { <div class="rows">{rows}</div><dl class="facts">{facts}</dl><ol class="steps">{steps}</ol> }.into_any()
}

pub(super) fn table(directory: &Directory) -> AnyView {
    let row = |mechanism: &Mechanism| {
        view! {
            <tr><th scope="row">{source_text(&mechanism.name)}</th><td>{status(mechanism)}</td><td class="num">{mechanism.member_states.len()}</td></tr>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = directory.mechanisms.iter().take(4).map(row).collect();
    view! {
        <div class="table" role="region" tabindex="0" aria-labelledby="table-caption">
            <table>
                <caption id="table-caption">{t!("frame-mechanisms")}</caption>
                <thead><tr><th scope="col">{t!("account-name")}</th><th scope="col">{t!("directory-filter-status")}</th><th scope="col" class="num">{t!("frame-states")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

pub(super) fn tiles(directory: &Directory) -> AnyView {
    let tiles: Vec<AnyView> = directory
        .states
        .iter()
        .zip([0, 1, 3, 5, 7, 2, 4, 6])
        .map(|(state, count)| {
            let (lang, name) = state.names.pick(language().code());
            let (lang, name) = (lang.to_owned(), name.to_owned());
            let (code, href) = (state.code.clone(), format!("/states/{}", state.code));
            view! {
                <li class="tile" data-count=count.to_string()><a href=href>{code}" "<b>{count}</b>" "<span class="name" lang=lang>{name}</span></a></li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="tiles">{tiles}</ul> }.into_any()
}

pub(super) fn board(directory: &Directory) -> AnyView {
    let cards: Vec<AnyView> = ["offer", "request", "practice"]
        .into_iter()
        .zip(&directory.mechanisms)
        .map(|(kind, mechanism)| {
            view! {
                <article class="card" data-kind=kind>
                    <p class="kind">{tell_word(language(), "design-card", kind)}</p>
                    <h3><a href=format!("/mechanisms/{}", mechanism.id)>{source_text(&mechanism.name)}</a></h3>
                    <p class="line"><bdi lang="en">{mechanism.acronym.clone()}</bdi><span>{status(mechanism)}</span></p>
                </article>
            }
            .into_any()
        })
        .collect();
    view! { <div class="board">{cards}</div> }.into_any()
}

pub(super) fn notices() -> AnyView {
    view! {
        <p class="notice" data-kind="done"><strong>{t!("account-saved")}</strong></p>
        <div class="notice" data-kind="warning"><strong>{t!("fault-title-signed-out")}</strong><p>{t!("fault-text-signed-out")}</p></div>
        <div class="notice" data-kind="refusal"><strong>{t!("fault-title-forbidden")}</strong><p>{t!("fault-text-forbidden")}</p></div>
        <div class="empty">
            <h3>{t!("directory-none-title")}</h3>
            <p>{t!("directory-none-text")}</p>
            <p class="buttons"><a class="button" href="/mechanisms">{t!("directory-none-all")}</a></p>
        </div>
        <dialog open="" aria-labelledby="dialog-h">
            <h3 id="dialog-h">{t!("fault-title-broken")}</h3>
            <p>{t!("fault-text-broken")}</p>
            <p class="buttons"><a class="button" href="/">{t!("fault-go-front")}</a></p>
        </dialog>
        <p class="toast"><span>{t!("account-saved")}</span><button type="button">{t!("directory-clear")}</button></p>
    }
    .into_any()
}
