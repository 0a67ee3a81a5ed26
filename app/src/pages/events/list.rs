//! What is held: the next first, with what is left of places; and what was.

use axum::{
    extract::{Query, State as Shared, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::directory::Directory;
use entente_exchange::gatherings::{Kind, State};
use entente_service::gatherings::{self, Line, Listed};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, frame, read};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        boards::{homes, theme_name},
        directory::{choice, comma, parts::sort_by_name},
        spaces::{days, space_name},
    },
    shell, t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    kind: String,
    theme: String,
}

pub(super) async fn page(
    Shared(app): Shared<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let asked = Asked { theme: directory.theme_key(&asked.theme).to_owned(), ..asked };
    let listed = gatherings::list(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(tell(visit.language, "event-title", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &listed, &asked)).into_response())
}

fn fits(line: &Line, asked: &Asked) -> bool {
    let content = &line.gathering.content;
    (asked.kind.is_empty() || content.kind.word() == asked.kind)
        && (asked.theme.is_empty() || content.themes.contains(&asked.theme))
}

fn view(directory: &Directory, listed: &Listed, asked: &Asked) -> AnyView {
    let may = listed.reader.user.is_some() && !homes(directory, &listed.reader).is_empty();
    let new = may.then(|| view! { <a class="button primary" href="/events/new">{t!("event-new")}</a> });
    let lines = |of: &[Line]| -> Vec<AnyView> {
        of.iter().filter(|line| fits(line, asked)).map(|line| row(directory, line)).collect()
    };
    let (coming, past) = (lines(&listed.coming), lines(&listed.past));
    let body = if coming.is_empty() {
        let hint = if may { t!("event-none-hold") } else { t!("event-none-hint") };
        view! { <div class="empty"><h2>{t!("event-none")}</h2><p>{hint}</p></div> }.into_any()
    } else {
        view! { <h2 class="unseen">{t!("event-coming")}</h2><ul class="rows posts">{coming}</ul> }.into_any()
    };
    let past = (!past.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="past"><h2 id="past">{t!("event-past")}</h2><ul class="rows posts">{past}</ul></section> }
    });
    view! {
        <header class="page-head">
            <h1>{t!("event-title")}</h1><p class="lede">{t!("event-lede")}</p>
            <div class="buttons board-acts no-print">{new}{tables::links("/events", "")}<a href="/calendar/network">{t!("network-calendar-title")}</a></div>
        </header>
        {filters(directory, asked)}
        {body}
        {past}
    }
    .into_any()
}

fn filters(directory: &Directory, asked: &Asked) -> AnyView {
    let reader = language();
    let chosen = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let kinds =
        Kind::ALL.iter().map(|kind| (kind.word().to_owned(), tell_word(reader, "event-kind", kind.word()))).collect();
    let mut themes: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(reader, &mut themes, |(_, name)| name);
    let any = !asked.kind.is_empty() || !asked.theme.is_empty();
    let clear = any.then(|| view! { <a class="clear" href="/events">{t!("directory-clear")}</a> });
    view! {
        <details class="fold no-print board-filters" open=any>
            <summary>{t!("board-filter")}</summary>
            <form class="filters" method="get" action="/events" aria-label=t!("board-filter")>
                {choice("kind", t!("event-kind"), t!("event-any-kind"), chosen(&asked.kind).as_deref(), kinds)}
                {choice("theme", t!("post-field-themes"), t!("follow-any-theme"), chosen(&asked.theme).as_deref(), themes)}
                <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button>{clear}</div>
            </form>
        </details>
    }
    .into_any()
}

fn row(directory: &Directory, line: &Line) -> AnyView {
    let one = &line.gathering;
    let (first, last) = one.content.days();
    let lang = one.content.language.code();
    let themes =
        one.content.themes.iter().map(|key| theme_name(directory, key)).collect::<Vec<_>>().join(comma(language()));
    let state = if one.state == State::Cancelled {
        Some(view! { <strong class="overdue">{t!("event-cancelled")}</strong> }.into_any())
    } else if let Some(seat) = line.mine {
        Some(view! { <strong>{tell_word(language(), "event-seat", seat.word())}</strong> }.into_any())
    } else {
        one.content.places.map(|places| {
            let free = usize::try_from(places).unwrap_or(usize::MAX).saturating_sub(line.placed);
            view! { <span>{t!("event-free", count = free)}</span> }.into_any()
        })
    };
    view! {
        <li class="row">
            <p class="key">{days(&first, &last)}</p>
            <a class="title" href=address(&one.id) lang=lang dir="auto">{one.content.title.clone()}</a>
            <p class="meta line"><span>{tell_word(language(), "event-kind", one.content.kind.word())}</span><span><bdi>{space_name(directory, &one.home)}</bdi></span><span dir="auto">{one.content.place.clone()}</span><span>{themes}</span>{state}</p>
        </li>
    }
    .into_any()
}
