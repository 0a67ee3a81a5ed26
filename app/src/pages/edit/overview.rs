//! The agenda as its editors have it: days, sessions and items in order, with what waits to be published.

use axum::extract::{Path, Query, State};
use entente_domain::{
    ids::ItemId,
    meeting::{Item, ItemState, Session, SessionState},
    number,
    programme::Programme,
};
use entente_service::editing::Desk;
use leptos::prelude::*;
use serde::Deserialize;

use super::{drag, open, respond, zone_of};
use crate::{
    app::App,
    dates,
    fault::Answer,
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// What the last act left behind: the item that was moved and the button that did it, or a refusal.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Left {
    #[serde(default)]
    moved: String,
    #[serde(default)]
    by: String,
    #[serde(default)]
    refused: String,
}

/// Refusals that may come back in the address; of other words nothing is shown.
const REFUSALS: [&str; 10] = [
    "too_deep",
    "below_itself",
    "no_such_item",
    "no_such_session",
    "item_moved",
    "session_ended",
    "session_has_items",
    "has_sub_items",
    "no_such_place",
    "too_many_edits",
];

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(left): Query<Left>,
) -> Answer {
    let desk = open(&app, &visit, meeting).await?;
    let inner = visit.clone();
    Ok(respond(&visit, &desk.clone(), tell(visit.language, "edit-heading", &[]), move || view(&inner, &desk, &left)))
}

fn view(visit: &Visit, desk: &Desk, left: &Left) -> impl IntoView + use<> {
    let programme = &desk.draft.programme;
    let base = format!("/meetings/{}/edit", desk.entered.meeting.id);
    let mut days: Vec<&str> = programme.sessions.iter().map(|session| session.day.as_str()).collect();
    days.dedup();
    let contents: Vec<AnyView> = days
        .iter()
        .map(|day| view! { <li><a href=format!("#day-{day}")>{dates::long_day(language(), day)}</a></li> }.into_any())
        .collect();
    let sections: Vec<AnyView> = days.iter().map(|day| day_view(desk, day, left, &base)).collect();
    let refused = REFUSALS.contains(&left.refused.as_str()).then(|| {
        view! { <p class="notice" data-kind="refusal" role="alert">{tell_word(language(), "edit-refused", &left.refused)}</p> }
    });
    view! {
        <header class="page-head">
            <h1>{t!("edit-heading")}</h1>
            <p class="lede">{t!("edit-lede")}</p>
        </header>
        {refused}
        {waiting_view(desk, &base)}
        <nav class="contents" aria-label=t!("programme-days")><ul>{contents}</ul></nav>
        <div class="agenda-edit">{sections}</div>
        <p class="buttons"><a class="button" href=format!("{base}/session")>{t!("edit-add-session")}</a></p>
        <form id="move-form" method="post" action=format!("{base}/move") hidden>
            <input type="hidden" name="item"/><input type="hidden" name="session"/>
            <input type="hidden" name="parent"/><input type="hidden" name="before"/>
        </form>
        {drag::script(visit)}
    }
    .into_any()
}

/// How much waits, and the way to publish it or to take the last of it back.
fn waiting_view(desk: &Desk, base: &str) -> AnyView {
    let count = desk.waiting.len();
    let Some(last) = desk.waiting.last() else {
        return view! { <p class="meta">{t!("edit-nothing-waits")}</p> }.into_any();
    };
    let dropped = desk.draft.dropped.len();
    view! {
        <section class="notice waiting" aria-labelledby="waiting-h">
            <h2 id="waiting-h">{t!("edit-waiting", count = desk.changes.len())}</h2>
            <p>{t!("edit-waiting-text")}</p>
            {(dropped > 0).then(|| view! { <p class="error">{t!("edit-waiting-dropped", count = dropped)}</p> })}
            <div class="buttons">
                <a class="button primary" href=format!("{base}/review")>{t!("edit-review")}</a>
                <form method="post" action=format!("{base}/undo")>
                    <input type="hidden" name="edit" value=last.id.clone()/>
                    <button type="submit">{t!("edit-undo")}</button>
                </form>
            </div>
            <p class="meta">{t!("edit-waiting-edits", count = count)}</p>
        </section>
    }
    .into_any()
}

fn day_view(desk: &Desk, day: &str, left: &Left, base: &str) -> AnyView {
    let sessions: Vec<AnyView> = desk
        .draft
        .programme
        .sessions
        .iter()
        .filter(|session| session.day == day)
        .map(|session| session_view(desk, session, left, base))
        .collect();
    view! {
        <section class="day" aria-labelledby=format!("day-{day}")>
            <h2 id=format!("day-{day}")><time datetime=day.to_owned()>{dates::long_day(language(), day)}</time></h2>
            {sessions}
            <details class="fold day-acts">
                <summary>{t!("edit-day")}</summary>
                <div class="inner buttons">
                    <a class="button" href=format!("{base}/session?day={day}")>{t!("edit-add-session-day")}</a>
                    <form method="post" action=format!("{base}/day") class="buttons">
                        <input type="hidden" name="day" value=day.to_owned()/>
                        <label for=format!("to-{day}")>{t!("edit-day-move")}</label>
                        <input id=format!("to-{day}") type="date" name="to" value=day.to_owned() class="short" required/>
                        <button type="submit">{t!("edit-day-move-act")}</button>
                    </form>
                </div>
            </details>
        </section>
    }
    .into_any()
}

/// What a line says about itself against what is published.
fn mark(desk: &Desk, session: Option<&Session>, item: Option<&Item>) -> Option<AnyView> {
    let changed = desk.changes.iter().any(|change| match (item, session) {
        (Some(item), _) => change.item.as_ref() == Some(&item.id),
        (None, Some(session)) => change.item.is_none() && change.session == session.id,
        (None, None) => false,
    });
    let new = match (item, session) {
        (Some(item), _) => desk.published.item(&item.id).is_none(),
        (None, Some(session)) => desk.published.session(&session.id).is_none(),
        (None, None) => false,
    };
    match (new, changed) {
        (true, _) => Some(
            view! { <span class="state" data-state="draft">{tell_word(language(), "item-state", "draft")}</span> }
                .into_any(),
        ),
        (false, true) => Some(view! { <span class="changed">{t!("edit-changed")}</span> }.into_any()),
        (false, false) => None,
    }
}

fn session_view(desk: &Desk, session: &Session, left: &Left, base: &str) -> AnyView {
    let programme = &desk.draft.programme;
    let meeting = &desk.entered.meeting;
    let zone_name = zone_of(meeting, session.zone.as_deref());
    let zone = dates::zone(zone_name);
    let (lang, title) = session.title.pick(language().code());
    let (from, to) = (dates::time_of_day(session.starts_at, &zone), dates::time_of_day(session.ends_at, &zone));
    let next_day = dates::wall(session.starts_at, &zone).date() != dates::wall(session.ends_at, &zone).date();
    let own_zone = session.zone.is_some().then(|| dates::zone_city(zone_name));
    let numbers = number::numbers(programme);
    let top: Vec<&Item> = programme.items_of(&session.id).filter(|item| item.parent.is_none()).collect();
    let items: Vec<AnyView> = top.iter().map(|item| line_view(desk, item, &numbers, left, base)).collect();
    let none = items.is_empty().then(|| view! { <p class="meta">{t!("edit-no-items")}</p> });
    let id = session.id.to_string();
    let state = session.state.word();
    let hidden = visibility_words(session.visibility.word());
    let removable = session.state == SessionState::Planned && top.is_empty();
    view! {
        <section class="session-edit" aria-labelledby=format!("s-{id}")>
            <header>
                <h3 id=format!("s-{id}")><span lang=lang.to_owned()>{title.to_owned()}</span></h3>
                <p class="line">
                    <span class="clock"><bdi>{format!("{from}–{to}")}</bdi>{next_day.then(|| view! { " "{t!("edit-next-day")} })}</span>
                    {own_zone.map(|city| view! { <span>{city}</span> })}
                    <span dir="auto">{session.room.clone()}</span>
                    {(session.state != SessionState::Planned).then(|| view! { <span class="state" data-state=state>{tell_word(language(), "session-state", state)}</span> })}
                    {hidden.map(|words| view! { <span>{words}</span> })}
                    {mark(desk, Some(session), None)}
                </p>
                <p class="buttons">
                    <a class="button quiet" href=format!("{base}/session?session={id}")>{t!("edit-session")}<span class="unseen">" "{title.to_owned()}</span></a>
                    {removable.then(|| view! {
                        <form method="post" action=format!("{base}/remove")>
                            <input type="hidden" name="session" value=id.clone()/>
                            <button type="submit" class="quiet">{t!("edit-remove-session")}<span class="unseen">" "{title.to_owned()}</span></button>
                        </form>
                    })}
                </p>
            </header>
            {none}
            <ol class="items-edit" data-session=id.clone()>{items}</ol>
            <p><a class="button quiet add" href=format!("{base}/item?session={id}")>{t!("edit-add-item")}<span class="unseen">" "{title.to_owned()}</span></a></p>
        </section>
    }
    .into_any()
}

/// Who sees it, where that is not everybody who takes part.
fn visibility_words(word: &str) -> Option<String> {
    (word != "participants").then(|| tell_word(language(), "visibility", word))
}

fn line_view(
    desk: &Desk,
    item: &Item,
    numbers: &std::collections::BTreeMap<ItemId, String>,
    left: &Left,
    base: &str,
) -> AnyView {
    let programme: &Programme = &desk.draft.programme;
    let below: Vec<AnyView> = programme
        .items_of(&item.session)
        .filter(|other| other.parent.as_ref() == Some(&item.id))
        .map(|other| line_view(desk, other, numbers, left, base))
        .collect();
    let session = programme.session(&item.session);
    let zone = dates::zone(zone_of(&desk.entered.meeting, session.and_then(|session| session.zone.as_deref())));
    let (lang, title) = item.title.pick(language().code());
    let id = item.id.to_string();
    let state = programme.shown_state(item);
    let movable = matches!(item.state, ItemState::Draft | ItemState::Scheduled) && item.intervals.is_empty();
    let editable = !matches!(item.state, ItemState::Deferred | ItemState::Withdrawn);
    let start = item.planned_start.map(|start| dates::time_of_day(start, &zone));
    let minutes = (item.planned_seconds > 0).then(|| t!("edit-minutes-short", count = item.planned_seconds / 60));
    let told = !matches!(state, ItemState::Draft | ItemState::Scheduled);
    let words = visibility_words(item.visibility.word());
    let sub_list = item.parent.is_none().then(|| {
        view! { <ol class="items-edit sub" data-session=item.session.to_string() data-parent=id.clone()>{below}</ol> }
    });
    let name = title.to_owned();
    let handle = movable.then(|| {
        view! { <button type="button" class="handle needs-script" data-drag="" tabindex="-1" aria-hidden="true">"⠿"</button> }
    });
    view! {
        <li data-item=id.clone() id=format!("i-{id}") data-kind=item.kind.word()>
            <div class="line-edit">
                {handle}
                <span class="number">{numbers.get(&item.id).cloned().unwrap_or_default()}</span>
                <p class="title">
                    {if editable {
                        view! { <a href=format!("{base}/item?item={id}") lang=lang.to_owned()>{name.clone()}</a> }.into_any()
                    } else {
                        view! { <span lang=lang.to_owned()>{name.clone()}</span> }.into_any()
                    }}
                    " "{told.then(|| view! { <span class="state" data-state=state.word()>{tell_word(language(), "item-state", state.word())}</span> })}
                    " "{mark(desk, None, Some(item))}
                    " "{words.map(|words| view! { <span class="meta">{words}</span> })}
                </p>
                <span class="when"><span class="clock">{start}</span>" "<span class="meta">{minutes}</span></span>
                {movable.then(|| moves(item, &name, left, base))}
            </div>
            {sub_list}
        </li>
    }
    .into_any()
}

/// The four steps, as buttons. Where a step leads nowhere, it says so when it is pressed: buttons that come and go
/// would shift the others under the finger.
fn moves(item: &Item, title: &str, left: &Left, base: &str) -> AnyView {
    let here = left.moved == item.id.as_str();
    let step = |act: &'static str, arrow: &'static str, words: String| {
        let focus = here && left.by == act;
        let title = words.clone();
        view! {
            <button type="submit" name="act" value=act class="quiet step" autofocus=focus title=title>
                <span aria-hidden="true" class=matches!(act, "in" | "out").then_some("mirrored")>{arrow}</span><span class="unseen">{words}</span>
            </button>
        }
        .into_any()
    };
    let title = title.to_owned();
    view! {
        <form method="post" action=format!("{base}/move") class="steps-edit">
            <input type="hidden" name="item" value=item.id.to_string()/>
            {step("up", "↑", t!("edit-up", title = title.clone()))}
            {step("down", "↓", t!("edit-down", title = title.clone()))}
            {if item.parent.is_some() {
                step("out", "⇤", t!("edit-out", title = title))
            } else {
                step("in", "⇥", t!("edit-in", title = title))
            }}
        </form>
    }
    .into_any()
}
