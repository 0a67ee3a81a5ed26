//! The register as a table: what is asked for stands in the address; what is due before the next meeting stands first.

use axum::{
    extract::{Query, State as Shared, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{
    directory::Directory,
    ids::{DocumentId, MeetingId, ParaId},
    words,
};
use entente_exchange::{
    commitments::{Owner, State},
    commitments_due::Press,
};
use entente_service::follow_up::{self, Filter, Register, Row};
use leptos::prelude::*;
use serde::Deserialize;

use super::{frame, parts, read, writing};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::{
        boards::theme_name,
        directory::{choice, parts::sort_by_name},
    },
    shell, t, tables,
    text::{language, tell, tell_word, within},
    visit::Visit,
};

/// Rows of one page.
const PAGE: usize = 200;

words! {
    /// By which column.
    Sort { Title = "title", Owner = "owner", Due = "due", State = "state", Evidence = "evidence" }
}

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    owner: String,
    theme: String,
    state: String,
    due: String,
    meeting: String,
    document: String,
    para: String,
    sort: String,
    page: String,
}

/// Words that mean nothing ask for nothing.
fn filter(directory: &Directory, asked: &Asked) -> Filter {
    Filter {
        owner: Owner::read(&asked.owner),
        state: State::from_word(&asked.state),
        theme: Some(asked.theme.clone()).filter(|key| directory.theme(key).is_some()),
        press: Press::from_word(&asked.due),
        meeting: Some(asked.meeting.clone()).filter(|id| !id.is_empty()).map(MeetingId::new),
        document: (!asked.document.is_empty()).then(|| {
            let para = Some(asked.para.clone()).filter(|id| !id.is_empty());
            (DocumentId::new(asked.document.clone()), para.map(ParaId::new))
        }),
    }
}

type Query_ = Result<Query<Asked>, QueryRejection>;

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit, asked: Query_) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let filter = filter(&directory, &asked);
    let register =
        follow_up::register(&app.house, &visit.actor, &filter).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(tell(visit.language, "follow-title", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &register, &asked)).into_response())
}

/// The same as a table for spreadsheets.
pub(super) async fn file(Shared(app): Shared<App>, visit: Visit, asked: Query_) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let filter = filter(&directory, &asked);
    let register =
        follow_up::register(&app.house, &visit.actor, &filter).await.map_err(|failure| visit.fault(failure))?;
    let table = within(visit.language, || {
        let rows = sorted(&directory, register.rows, Sort::from_word(&asked.sort));
        follow_up::table(&rows, |owner| parts::owner_name(&directory, owner))
    });
    tables::answer(&visit, &table)
}

/// By a column; none: by what presses, as the register is kept.
fn sorted(directory: &Directory, mut rows: Vec<Row>, sort: Option<Sort>) -> Vec<Row> {
    match sort {
        None => {}
        Some(Sort::Title) => sort_by_name(language(), &mut rows, |row| &row.commitment.content.title),
        Some(Sort::Owner) => {
            let mut named: Vec<(String, Row)> = rows
                .into_iter()
                .map(|row| (parts::owner_name(directory, &row.commitment.content.owner), row))
                .collect();
            sort_by_name(language(), &mut named, |(name, _)| name);
            return named.into_iter().map(|(_, row)| row).collect();
        }
        Some(Sort::Due) => rows.sort_by_key(|row| {
            let due = row.commitment.content.due.clone();
            (due.is_empty(), due)
        }),
        Some(Sort::State) => rows.sort_by_key(|row| row.commitment.state),
        // What nothing shows yet stands first.
        Some(Sort::Evidence) => rows.sort_by_key(|row| row.evidence),
    }
    rows
}

/// The address with some of what was asked changed.
fn with(path: &str, asked: &Asked, changes: &[(&str, &str)]) -> String {
    let now = [
        ("owner", asked.owner.as_str()),
        ("theme", &asked.theme),
        ("state", &asked.state),
        ("due", &asked.due),
        ("meeting", &asked.meeting),
        ("document", &asked.document),
        ("para", &asked.para),
        ("sort", &asked.sort),
        ("page", ""),
    ];
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in now {
        let value = changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| value);
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

fn view(directory: &Directory, register: &Register, asked: &Asked) -> AnyView {
    let may_begin = !writing::homes(directory, &register.eyes, None).is_empty();
    let begin = may_begin.then(|| view! { <a class="button primary" href="/follow-up/new">{t!("follow-new")}</a> });
    let sort = Sort::from_word(&asked.sort);
    let rows = sorted(directory, register.rows.clone(), sort);
    let total = rows.len();
    let from = asked.page.parse::<usize>().unwrap_or(1).max(1).saturating_sub(1).saturating_mul(PAGE);
    let shown: Vec<&Row> = rows.iter().skip(from).take(PAGE).collect();
    let body = if total == 0 {
        let (title, hint) = if is_narrowed(asked) {
            (t!("follow-none-fit"), t!("follow-none-fit-hint"))
        } else {
            (t!("follow-none"), t!("follow-none-hint"))
        };
        view! { <div class="empty"><h2>{title}</h2><p>{hint}</p></div> }.into_any()
    } else {
        table(directory, register, asked, sort, &shown)
    };
    let next = (from + PAGE < total).then(|| {
        let page = (from / PAGE + 2).to_string();
        view! { <p class="buttons no-print"><a class="button" rel="next" href=with("/follow-up", asked, &[("page", &page)])>{t!("follow-more")}</a></p> }
    });
    view! {
        <header class="page-head">
            <h1>{t!("follow-title")}</h1>
            <p class="lede">{t!("follow-lede")}</p>
            <div class="buttons board-acts no-print">{begin}<a href="/follow-up/impact">{t!("follow-impact-title")}</a><a href="/surveys">{t!("survey-title")}</a>{tables::links("/follow-up", &with("", asked, &[]))}</div>
        </header>
        {filters(directory, register, asked)}
        <p class="filters-on"><strong role="status">{t!("follow-found", count = total)}</strong></p>
        {body}
        {next}
    }
    .into_any()
}

fn is_narrowed(asked: &Asked) -> bool {
    [&asked.owner, &asked.theme, &asked.state, &asked.due, &asked.meeting, &asked.document]
        .iter()
        .any(|value| !value.is_empty())
}

fn filters(directory: &Directory, register: &Register, asked: &Asked) -> AnyView {
    let reader = language();
    let chosen = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let mut owners: Vec<(String, String)> =
        register.owners.iter().map(|owner| (owner.to_string(), parts::owner_name(directory, owner))).collect();
    sort_by_name(reader, &mut owners, |(_, name)| name);
    let mut themes: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(reader, &mut themes, |(_, name)| name);
    let states =
        State::ALL.iter().map(|one| (one.word().to_owned(), tell_word(reader, "follow-state", one.word()))).collect();
    let presses =
        Press::ALL.iter().map(|one| (one.word().to_owned(), tell_word(reader, "follow-press", one.word()))).collect();
    let meetings: Vec<(String, String)> = register
        .meetings
        .iter()
        .map(|meeting| (meeting.id.to_string(), meeting.title.pick(reader.code()).1.to_owned()))
        .collect();
    let meeting = (!meetings.is_empty()).then(|| {
        choice(
            "meeting",
            t!("follow-filter-meeting"),
            t!("follow-any-meeting"),
            chosen(&asked.meeting).as_deref(),
            meetings,
        )
    });
    let hidden: Vec<AnyView> = [("sort", &asked.sort), ("document", &asked.document), ("para", &asked.para)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> }.into_any())
        .collect();
    let any = is_narrowed(asked);
    let clear = any.then(|| view! { <a class="clear" href="/follow-up">{t!("directory-clear")}</a> });
    view! {
        <details class="fold no-print board-filters" open=any>
            <summary>{t!("board-filter")}</summary>
            <form class="filters" method="get" action="/follow-up" aria-label=t!("board-filter")>
                {hidden}
                {choice("due", t!("follow-due"), t!("follow-any-due"), chosen(&asked.due).as_deref(), presses)}
                {choice("state", t!("follow-state"), t!("follow-any-state"), chosen(&asked.state).as_deref(), states)}
                {choice("owner", t!("follow-owner"), t!("follow-any-owner"), chosen(&asked.owner).as_deref(), owners)}
                {choice("theme", t!("post-field-themes"), t!("follow-any-theme"), chosen(&asked.theme).as_deref(), themes)}
                {meeting}
                <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button>{clear}</div>
            </form>
        </details>
    }
    .into_any()
}

fn table(directory: &Directory, register: &Register, asked: &Asked, sort: Option<Sort>, rows: &[&Row]) -> AnyView {
    let heads: Vec<AnyView> = Sort::ALL
        .iter()
        .map(|one| {
            let on = sort == Some(*one);
            let href = with("/follow-up", asked, &[("sort", if on { "" } else { one.word() })]);
            let words = tell_word(language(), "follow-column", one.word());
            let sorted = on.then_some("ascending");
            view! { <th scope="col" role="columnheader" aria-sort=sorted><a href=href>{words}</a></th> }.into_any()
        })
        .collect();
    let bodies: Vec<AnyView> = if sort.is_some() {
        vec![body(directory, rows.iter().copied(), None)]
    } else {
        Press::ALL
            .iter()
            .filter(|press| rows.iter().any(|row| row.press == **press))
            .map(|press| {
                let of_it = rows.iter().copied().filter(|row| row.press == *press);
                body(directory, of_it, Some(part_name(register, *press)))
            })
            .collect()
    };
    view! {
        <div class="table" role="region" tabindex="0" aria-label=t!("follow-title")>
            <table class="follow-table" role="table">
                <thead role="rowgroup"><tr role="row">{heads}<th scope="col" role="columnheader">{t!("follow-column-origin")}</th></tr></thead>
                {bodies}
            </table>
        </div>
    }
    .into_any()
}

/// What a part of the table is called: with the meeting by name.
fn part_name(register: &Register, press: Press) -> String {
    match (&register.next, press) {
        (Some(meeting), Press::BeforeMeeting) => t!(
            "follow-before",
            meeting = meeting.title.pick(language().code()).1.to_owned(),
            day = dates::short_day(language(), &meeting.starts_on)
        ),
        (_, press) => tell_word(language(), "follow-press", press.word()),
    }
}

fn body<'r>(directory: &Directory, rows: impl Iterator<Item = &'r Row>, name: Option<String>) -> AnyView {
    let lines: Vec<AnyView> = rows.map(|row| line(directory, row)).collect();
    let name = name.map(|name| {
        view! { <tr class="follow-part" role="row"><th colspan="6" scope="rowgroup" role="rowheader">{name}" "<span class="num">{lines.len()}</span></th></tr> }
    });
    view! { <tbody role="rowgroup">{name}{lines}</tbody> }.into_any()
}

fn line(directory: &Directory, row: &Row) -> AnyView {
    let one = &row.commitment;
    let label = |key: &str| tell_word(language(), "follow-column", key);
    let themes = parts::themes(directory, &one.content.themes);
    let themes = (!themes.is_empty()).then(|| view! { <span>{themes}</span> });
    let none = (row.evidence == 0).then_some("");
    let origin =
        parts::origin(row.origin.as_ref()).unwrap_or_else(|| view! { <span class="meta">"–"</span> }.into_any());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{parts::title(one)}<span class="meta line"><span>{parts::kind(one)}</span>{themes}</span></th>
            <td role="cell" data-label=label("owner")>{parts::owner(directory, &one.content.owner)}</td>
            <td role="cell" data-label=label("due")>{parts::due(one, row.press)}</td>
            <td role="cell" data-label=label("state")>{parts::state(one.state)}</td>
            <td role="cell" data-label=label("evidence") data-none=none>{t!("follow-evidence-count", count = row.evidence)}</td>
            <td role="cell" data-label=label("origin")>{origin}</td>
        </tr>
    }
    .into_any()
}
