//! One board: what it is about, how it can be looked at, what hangs there.

use axum::{
    extract::{Path, Query, RawQuery, State, rejection::QueryRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    clock::Moment,
    directory::Directory,
    ids::{MechanismId, PostId},
    text::Language,
    words,
};
use entente_exchange::{
    policy::Deed,
    post::{Audience, Home, PostKind, Stage},
};
use entente_service::boards::{self, Board, Card, Filter, Followed, Overview};
use leptos::prelude::*;
use serde::Deserialize;

use super::{card, columns, frame, map, news, of::Of, read, short_name, timeline};
use crate::{
    app::App,
    fault::Answer,
    pages::directory::{
        choice,
        parts::{name_of, sort_by_name, source_text},
    },
    shell, t, tables,
    text::{language, tell_word},
    visit::Visit,
};

words! {
    /// How a board can be looked at.
    Look { List = "list", Columns = "columns", Timeline = "timeline", Map = "map" }
}

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub view: String,
    pub kind: String,
    pub mechanism: String,
    pub language: String,
    pub place: String,
    pub archived: String,
    /// The last card of the page before: instant and id.
    pub after: String,
}

pub(super) async fn of_theme(
    State(app): State<App>,
    visit: Visit,
    Path(theme): Path<String>,
    RawQuery(query): RawQuery,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let directory = read(&visit, &app).await?;
    let now = directory.theme_key(&theme);
    if now != theme {
        // For good: a theme that was merged stays what it was merged into.
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        return Ok(Redirect::permanent(&format!("/boards/themes/{now}{query}")).into_response());
    }
    page(&app, &visit, Of::Theme(theme), asked).await
}

pub(super) async fn of_mechanism(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    page(&app, &visit, Of::Mechanism(MechanismId::new(id)), asked).await
}

pub(super) async fn of_body(
    State(app): State<App>,
    visit: Visit,
    Path((id, body)): Path<(String, String)>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    page(&app, &visit, Of::Body(MechanismId::new(id), body), asked).await
}

pub(super) async fn of_convener(
    State(app): State<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    page(&app, &visit, Of::Convener, asked).await
}

/// Whether the directory knows what the board is of.
fn is_there(directory: &Directory, of: &Of) -> bool {
    match of {
        Of::Theme(key) => directory.theme(key).is_some(),
        Of::Mechanism(id) => directory.mechanism(id.as_str()).is_some(),
        Of::Body(id, key) => {
            let bodies = directory.mechanism(id.as_str()).map(|mechanism| &mechanism.structures);
            bodies.is_some_and(|bodies| bodies.iter().any(|body| body.key() == *key))
        }
        Of::Convener => true,
    }
}

/// Words that mean nothing ask for nothing.
pub(super) fn filter(directory: &Directory, of: &Of, asked: &Asked) -> Filter {
    let mut filter = Filter {
        kind: PostKind::from_word(&asked.kind),
        language: Language::ALL.iter().find(|one| one.code() == asked.language).map(|one| one.code().to_owned()),
        place: Some(asked.place.clone()).filter(|code| directory.state(code).is_some()),
        archived: asked.archived == "1",
        before: asked
            .after
            .split_once('.')
            .and_then(|(at, id)| Some((Moment::from_micros(at.parse().ok()?), PostId::new(id)))),
        ..Filter::default()
    };
    match of {
        Of::Theme(key) => {
            filter.theme = Some(key.clone());
            let mechanism = Some(asked.mechanism.clone()).filter(|id| directory.mechanism(id).is_some());
            filter.mechanism = mechanism.map(MechanismId::new);
        }
        Of::Mechanism(id) => filter.mechanism = Some(id.clone()),
        Of::Body(id, body) => (filter.mechanism, filter.body) = (Some(id.clone()), Some(body.clone())),
        Of::Convener => filter.mechanism = Some(MechanismId::new(boards::CONVENER)),
    }
    filter
}

async fn page(app: &App, visit: &Visit, of: Of, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(visit, app).await?;
    if !is_there(&directory, &of) {
        return Err(visit.absent());
    }
    let wanted = filter(&directory, &of, &asked);
    let look = Look::from_word(&asked.view).unwrap_or(Look::List);
    let fail = |failure| visit.fault(failure);
    let board = match look {
        Look::Columns => boards::by_stage(&app.house, &visit.actor, &wanted).await.map_err(fail)?,
        Look::List | Look::Timeline | Look::Map => {
            boards::board(&app.house, &visit.actor, &wanted).await.map_err(fail)?
        }
    };
    let places = match look {
        Look::Map => boards::places(&app.house, &visit.actor, &wanted).await.map_err(fail)?,
        Look::List | Look::Columns | Look::Timeline => Vec::new(),
    };
    let overview = boards::overview(&app.house, &visit.actor).await.map_err(fail)?;
    let title = crate::text::within(visit.language, || of.title(&directory));
    let now = app.house.now();
    let mut frame = frame(title.clone());
    if look == Look::Columns {
        frame = frame.with_class("page wide");
    }
    Ok(shell::page(visit, frame, || {
        let shown = match look {
            Look::List => list(&directory, &board),
            Look::Columns => columns::view(&directory, &board, &of),
            Look::Timeline => timeline::view(&directory, &board),
            Look::Map => map::view(&directory, &places, &of),
        };
        let empty = board.cards.is_empty() && board.pinned.is_empty() && look != Look::Map;
        view! {
            {head(&directory, &of, &board, &overview, title, visit)}
            {looks(&of, &asked, look)}
            {filters(&directory, &of, &asked, look)}
            {news::line(&news_query(&of, &asked), now, visit)}
            {if empty { nothing(&asked, &of, &board) } else { shown }}
            {more(&board, &of, &asked, look)}
        }
        .into_any()
    })
    .into_response())
}

fn head(directory: &Directory, of: &Of, board: &Board, overview: &Overview, title: String, visit: &Visit) -> AnyView {
    let about = match of {
        Of::Theme(key) => directory.theme(key).map(|theme| {
            let objectives: Vec<AnyView> = theme
                .gcm_objectives
                .iter()
                .map(|number| view! { <li>{t!("board-objective", number = number.to_string())}</li> }.into_any())
                .collect();
            let targets: Vec<AnyView> = theme
                .sdg_targets
                .iter()
                .map(|target| view! { <li>{t!("board-target", number = target.clone())}</li> }.into_any())
                .collect();
            let workers = t!("board-worked-on", count = theme.mechanisms.len());
            view! {
                <p class="lede">{source_text(&theme.description)}</p>
                <ul class="inline-names meta">
                    <li><a href=format!("/mechanisms?theme={key}")>{workers}</a></li>{objectives}{targets}
                </ul>
            }
            .into_any()
        }),
        Of::Mechanism(id) => directory.mechanism(id.as_str()).map(|mechanism| {
            let bodies: Vec<AnyView> = mechanism
                .structures
                .iter()
                .map(|body| {
                    let href = format!("/boards/mechanisms/{id}/{}", body.key());
                    view! { <li><a href=href lang="en" dir="ltr">{body.name.clone()}</a></li> }.into_any()
                })
                .collect();
            let bodies = (!bodies.is_empty()).then(|| view! { <ul class="inline-names meta">{bodies}</ul> });
            view! {
                <p class="lede"><a href=format!("/mechanisms/{id}")>{source_text(&mechanism.name)}</a></p>
                {bodies}
            }
            .into_any()
        }),
        Of::Body(id, _) => Some({
            let name = short_name(directory, Some(id));
            view! { <p class="lede"><a href=format!("/boards/mechanisms/{id}")>{t!("board-of", name = name)}</a></p> }
                .into_any()
        }),
        Of::Convener => Some(view! { <p class="lede">{t!("board-convener-lede")}</p> }.into_any()),
    };
    let begin = may_post(of, board).then(|| {
        view! { <a class="button primary" href=format!("/posts/new?{}", begin_query(of))>{t!("board-begin")}</a> }
    });
    let follow = of.followed().filter(|_| visit.actor.person().is_some()).map(|(kind, key)| {
        let on = overview.follows.iter().any(|(one, other)| (*one, other.as_str()) == (kind, key));
        follow_form(kind, key, on, &of.address())
    });
    let feed = match of {
        Of::Theme(_) | Of::Mechanism(_) => Some(
            view! { <a href=format!("{}/feed.atom", of.address()) type="application/atom+xml">{t!("board-feed")}</a> },
        ),
        Of::Body(..) | Of::Convener => None,
    };
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol>
            <li><a href="/boards">{t!("board-title")}</a></li>
            <li><span aria-current="page"><bdi>{title.clone()}</bdi></span></li>
        </ol></nav>
        <header class="page-head">
            <h1>{title}</h1>
            {about}
            <div class="buttons board-acts no-print">{begin}{follow}{feed}{tables::links("/boards/posts", &of.narrowing())}</div>
        </header>
    }
    .into_any()
}

/// A button that follows, or no longer.
pub(super) fn follow_form(kind: Followed, key: &str, on: bool, back: &str) -> AnyView {
    let (value, words) = if on { ("0", t!("board-unfollow")) } else { ("1", t!("board-follow")) };
    view! {
        <form method="post" action="/boards/follow" class="inline">
            <input type="hidden" name="kind" value=kind.word()/>
            <input type="hidden" name="key" value=key.to_owned()/>
            <input type="hidden" name="back" value=back.to_owned()/>
            <button type="submit" name="on" value=value aria-pressed=if on { "true" } else { "false" }>{words}</button>
        </form>
    }
    .into_any()
}

/// Whether the reader may write here: on a theme's board in any name they have, elsewhere in that one.
fn may_post(of: &Of, board: &Board) -> bool {
    let may = |mechanism: Option<MechanismId>| {
        let home = Home { mechanism, body: None };
        board.reader.may(Deed::Post, &home, &Audience::Network)
    };
    match of {
        Of::Theme(_) => may(None) || board.reader.belongs.iter().any(|(mechanism, _)| may(Some(mechanism.clone()))),
        Of::Mechanism(id) | Of::Body(id, _) => may(Some(id.clone())),
        Of::Convener => may(None),
    }
}

fn begin_query(of: &Of) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    match of {
        Of::Theme(key) => query.append_pair("theme", key),
        Of::Mechanism(id) => query.append_pair("home", id.as_str()),
        Of::Body(id, body) => query.append_pair("home", &format!("{id}/{body}")),
        Of::Convener => query.append_pair("home", boards::CONVENER),
    };
    query.finish()
}

/// What news of this board is asked for.
fn news_query(of: &Of, asked: &Asked) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("of", &of.word());
    for (name, value) in [
        ("kind", &asked.kind),
        ("mechanism", &asked.mechanism),
        ("language", &asked.language),
        ("place", &asked.place),
        ("archived", &asked.archived),
    ] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    query.finish()
}

/// The address of this board with some of what was asked changed.
fn with(of: &Of, asked: &Asked, changes: &[(&str, &str)]) -> String {
    let now = [
        ("view", asked.view.as_str()),
        ("kind", &asked.kind),
        ("mechanism", &asked.mechanism),
        ("language", &asked.language),
        ("place", &asked.place),
        ("archived", &asked.archived),
    ];
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in now {
        let value = changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| value);
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    for (name, value) in changes.iter().filter(|(name, _)| *name == "after") {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { of.address() } else { format!("{}?{query}", of.address()) }
}

fn looks(of: &Of, asked: &Asked, look: Look) -> AnyView {
    let links: Vec<AnyView> = Look::ALL
        .iter()
        .map(|one| {
            let current = (*one == look).then_some("true");
            let word = if *one == Look::List { "" } else { one.word() };
            let href = with(of, asked, &[("view", word)]);
            view! { <li><a href=href aria-current=current>{tell_word(language(), "board-look", one.word())}</a></li> }
                .into_any()
        })
        .collect();
    view! { <nav class="document-nav no-print" aria-label=t!("board-looks")><ul>{links}</ul></nav> }.into_any()
}

fn filters(directory: &Directory, of: &Of, asked: &Asked, look: Look) -> AnyView {
    let reader = language();
    let kinds = PostKind::ALL
        .iter()
        .filter(|kind| **kind != PostKind::Answer)
        .map(|kind| (kind.word().to_owned(), tell_word(reader, "board-kinds", kind.word())))
        .collect();
    let mut mechanisms: Vec<(String, String)> =
        directory.mechanisms.iter().map(|one| (one.id.clone(), one.acronym.clone())).collect();
    sort_by_name(reader, &mut mechanisms, |(_, name)| name);
    let languages = Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let mut places: Vec<(String, String)> =
        directory.states.iter().map(|state| (state.code.clone(), name_of(directory, reader, &state.code))).collect();
    sort_by_name(reader, &mut places, |(_, name)| name);
    let chosen = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let of_theme = matches!(of, Of::Theme(_)).then(|| {
        choice(
            "mechanism",
            t!("board-filter-mechanism"),
            t!("board-any-mechanism"),
            chosen(&asked.mechanism).as_deref(),
            mechanisms,
        )
    });
    let view = (look != Look::List).then(|| view! { <input type="hidden" name="view" value=look.word()/> });
    let any = !(asked.kind.is_empty()
        && asked.mechanism.is_empty()
        && asked.language.is_empty()
        && asked.place.is_empty()
        && asked.archived.is_empty());
    let clear = any.then(|| {
        let view = if look == Look::List { String::new() } else { format!("?view={}", look.word()) };
        view! { <a class="clear" href=format!("{}{view}", of.address())>{t!("directory-clear")}</a> }
    });
    let archived = asked.archived == "1";
    view! {
        <details class="fold no-print board-filters" open=any>
            <summary>{t!("board-filter")}</summary>
            <form class="filters" method="get" action=of.address() aria-label=t!("board-filter")>
                {view}
                {choice("kind", t!("board-filter-kind"), t!("board-any-kind"), chosen(&asked.kind).as_deref(), kinds)}
                {of_theme}
                {choice("place", t!("board-filter-place"), t!("board-any-place"), chosen(&asked.place).as_deref(), places)}
                {choice("language", t!("board-filter-language"), t!("board-any-language"), chosen(&asked.language).as_deref(), languages)}
                <div class="choice"><input type="checkbox" id="archived" name="archived" value="1" checked=archived/><label for="archived">{t!("board-filter-archived")}</label></div>
                <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button>{clear}</div>
            </form>
        </details>
    }
    .into_any()
}

fn list(directory: &Directory, board: &Board) -> AnyView {
    let pinned: Vec<AnyView> = board.pinned.iter().map(|one| card::row(directory, one, true)).collect();
    let cards: Vec<AnyView> = board.cards.iter().map(|one| card::row(directory, one, false)).collect();
    view! { <h2 class="unseen">{t!("board-cards")}</h2><ul class="rows posts">{pinned}{cards}</ul> }.into_any()
}

fn nothing(asked: &Asked, of: &Of, board: &Board) -> AnyView {
    let filtered =
        !(asked.kind.is_empty() && asked.mechanism.is_empty() && asked.language.is_empty() && asked.place.is_empty());
    if filtered || asked.archived == "1" {
        return view! {
            <div class="empty"><h2><span role="status">{t!("board-nothing-fits")}</span></h2>
            <p class="buttons"><a class="button" href=of.address()>{t!("board-show-all")}</a></p></div>
        }
        .into_any();
    }
    let hint = if may_post(of, board) {
        t!("board-empty-write")
    } else if board.reader.user.is_none() {
        t!("board-empty-visitor")
    } else {
        t!("board-empty-reader")
    };
    view! { <div class="empty"><h2>{t!("board-empty")}</h2><p>{hint}</p></div> }.into_any()
}

fn more(board: &Board, of: &Of, asked: &Asked, look: Look) -> Option<AnyView> {
    if look == Look::Columns || look == Look::Map {
        return None;
    }
    let (at, id) = board.next.as_ref()?;
    let href = with(of, asked, &[("after", &format!("{}.{id}", at.micros()))]);
    Some(view! { <p class="pages"><a class="button" href=href rel="next">{t!("board-older")}</a></p> }.into_any())
}

/// The cards of one stage.
pub(super) fn of_stage(board: &Board, stage: Stage) -> Vec<&Card> {
    board.pinned.iter().chain(&board.cards).filter(|card| card.post.stage == stage).collect()
}
