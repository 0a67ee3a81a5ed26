//! The surveys there are for somebody: to be answered by their mechanisms, kept by them, to be read.

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::directory::Directory;
use entente_exchange::survey::Stage;
use entente_service::surveys::{self, Line};
use leptos::prelude::*;

use super::{address, frame, parts, read};
use crate::{app::App, fault::Answer, pages::boards::short_name, shell, t, tables, text::tell, visit::Visit};

pub(super) async fn page(State(app): State<App>, visit: Visit) -> Answer {
    let all = surveys::list(&app.house, &visit.actor, None).await.map_err(|failure| visit.hidden(failure))?;
    let (meetings, network) =
        surveys::meetings_to_ask_for(&app.house, &visit.actor).await.map_err(|failure| visit.hidden(failure))?;
    let may_begin = network || !meetings.is_empty();
    let directory = read(&visit, &app).await?;
    let inner = visit.clone();
    let frame = frame(tell(visit.language, "survey-title", &[]));
    Ok(shell::page(&visit, frame, move || view(&inner, &directory, &all, may_begin)).into_response())
}

fn view(visit: &Visit, directory: &Directory, all: &[Line], may_begin: bool) -> AnyView {
    let begin = may_begin.then(|| view! { <a class="button primary" href="/surveys/new">{t!("survey-new")}</a> });
    let (mine, others): (Vec<&Line>, Vec<&Line>) = all.iter().partition(|line| !line.mine.is_empty());
    let part = |id: &'static str, title: String, all: Vec<&Line>| {
        let rows = lines(visit, directory, all.into_iter());
        (!rows.is_empty()).then(|| {
            view! { <section class="part" aria-labelledby=id><h2 id=id>{title}</h2><ul class="rows surveys">{rows}</ul></section> }
        })
    };
    let none = all.is_empty().then(|| {
        view! { <div class="empty"><h2>{t!("survey-none")}</h2><p>{t!("survey-none-hint")}</p></div> }
    });
    view! {
        <header class="page-head">
            <h1>{t!("survey-title")}</h1>
            <p class="lede">{t!("survey-lede")}</p>
            <div class="buttons no-print">{begin}{tables::links("/surveys", "")}</div>
        </header>
        {none}
        {part("mine", t!("survey-mine"), mine)}
        {part("others", t!("survey-others"), others)}
    }
    .into_any()
}

/// A row for each.
pub(crate) fn lines<'l>(visit: &Visit, directory: &Directory, all: impl Iterator<Item = &'l Line>) -> Vec<AnyView> {
    all.map(|line| row(visit, directory, line)).collect()
}

fn row(visit: &Visit, directory: &Directory, line: &Line) -> AnyView {
    let survey = &line.survey;
    let base = address(&survey.id);
    let sheets: Vec<AnyView> = line
        .mine
        .iter()
        .map(|(mechanism, handed_in)| {
            let name = short_name(directory, Some(mechanism));
            let words = match (handed_in, line.stage) {
                (true, _) => t!("survey-handed-in"),
                (false, Stage::Open) => t!("survey-to-answer"),
                (false, _) => t!("survey-not-handed-in"),
            };
            view! { <span><a href=format!("{base}/sheets/{mechanism}")><bdi>{name}</bdi></a>": "{words}</span> }
                .into_any()
        })
        .collect();
    let synthesis = line
        .reads_synthesis
        .then(|| view! { <span><a href=format!("{base}/synthesis")>{t!("survey-synthesis")}</a></span> });
    let deadline = (line.stage == Stage::Open).then(|| view! { <p>{parts::deadline(visit, survey.content.until)}</p> });
    view! {
        <li class="row">
            <p class="key">{parts::stage(line.stage)}</p>
            <h3 class="title"><a href=base>{parts::words(&survey.content.title)}</a></h3>
            {deadline}
            <p class="meta line">{sheets}{synthesis}</p>
        </li>
    }
    .into_any()
}
