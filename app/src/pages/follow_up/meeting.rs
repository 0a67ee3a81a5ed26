//! What became of what we agreed: the page a meeting opens with.

use axum::{
    extract::{Path, State as Shared},
    response::IntoResponse as _,
};
use entente_domain::{directory::Directory, ids::MeetingId};
use entente_exchange::commitments::State;
use entente_service::{
    follow_up::{self, Row},
    meetings::{self, Opened},
    steps::{self, CameDown},
};
use leptos::prelude::*;

use super::{parts, read};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        meetings::{meeting_frame, session_at_hand},
        steps::links::came_down,
    },
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let rows =
        follow_up::agreed_before(&app.house, &visit.actor, &opened).await.map_err(|failure| visit.fault(failure))?;
    let came = steps::came_down(&app.house, &visit.actor, &opened).await.map_err(|failure| visit.fault(failure))?;
    let directory = read(&visit, &app).await?;
    let mut frame = Frame::plain(tell(visit.language, "follow-became", &[])).at(Place::Elsewhere);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    Ok(shell::page(&visit, frame, move || view(&directory, &opened, &rows, &came)).into_response())
}

fn view(directory: &Directory, opened: &Opened, rows: &[Row], came: &[CameDown]) -> AnyView {
    let counts: Vec<AnyView> = State::ALL
        .iter()
        .map(|state| (state, rows.iter().filter(|row| row.commitment.state == *state).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| view! { <li>{parts::state(*state)}" "<span class="count">{count}</span></li> }.into_any())
        .collect();
    let sections: Vec<AnyView> = State::ALL.iter().filter_map(|state| section(directory, rows, *state)).collect();
    let none = (rows.is_empty() && came.is_empty())
        .then(|| view! { <div class="empty"><p>{t!("follow-became-none")}</p></div> });
    view! {
        <header class="page-head">
            <p class="meta"><a href=format!("/meetings/{}", opened.meeting.id)>{t!("changes-back")}</a></p>
            <h1>{t!("follow-became")}</h1>
            <p class="lede">{t!("follow-became-lede")}</p>
            <ul class="inline-names">{counts}</ul>
            <p class="no-print"><a href="/follow-up">{t!("follow-whole")}</a></p>
        </header>
        {none}
        {came_down(came)}
        {sections}
    }
    .into_any()
}

fn section(directory: &Directory, rows: &[Row], state: State) -> Option<AnyView> {
    let lines: Vec<AnyView> =
        rows.iter().filter(|row| row.commitment.state == state).map(|row| parts::line(directory, row)).collect();
    if lines.is_empty() {
        return None;
    }
    let id = format!("became-{}", state.word());
    let name = tell_word(language(), "follow-state", state.word());
    Some(
        view! { <section class="part" aria-labelledby=id.clone()><h2 id=id.clone()>{name}</h2><ul class="commitment-lines">{lines}</ul></section> }
            .into_any(),
    )
}
