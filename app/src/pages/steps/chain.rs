//! The steps in their order, with where one stands.

use entente_service::{
    meetings::Opened,
    steps::{self, Stage, Stop},
};
use leptos::prelude::*;

use crate::{
    app::App,
    fault::Fault,
    pages::spaces::days,
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// The steps of a meeting, if it has others beside it that the reader may read.
pub(crate) async fn of(app: &App, visit: &Visit, opened: &Opened) -> Result<Vec<Stop>, Fault> {
    let stops = steps::chain(&app.house, &visit.actor, &opened.meeting.id).await;
    let stops = stops.map_err(|failure| visit.fault(failure))?;
    Ok(if stops.len() > 1 { stops } else { Vec::new() })
}

/// On the meeting's own page.
pub(crate) fn strip(opened: &Opened, stops: &[Stop]) -> Option<AnyView> {
    let base = format!("/meetings/{}", opened.meeting.id);
    (!stops.is_empty()).then(|| {
        view! {
            <nav class="meeting-steps-strip" aria-labelledby="steps-h">
                <h2 id="steps-h">{t!("step-strip")}</h2>
                {list(stops)}
                <p class="meta line"><a href=format!("{base}/issues")>{t!("issue-title")}</a><a href=format!("{base}/steps")>{t!("step-title")}</a></p>
            </nav>
        }
        .into_any()
    })
}

pub(super) fn list(stops: &[Stop]) -> AnyView {
    let lines: Vec<AnyView> = stops
        .iter()
        .map(|stop| {
            let (lang, title) = stop.meeting.title.pick(language().code());
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let here = stop.here.then_some("step");
            let ahead = (stop.stage == Stage::Planned).then_some("");
            let title = if stop.here {
                view! { <strong lang=lang dir="auto">{title}</strong> }.into_any()
            } else {
                view! { <a href=format!("/meetings/{}", stop.meeting.id) lang=lang dir="auto">{title}</a> }.into_any()
            };
            let stands = stop.here.then(|| view! { <span class="unseen">{t!("step-here")}</span> });
            view! {
                <li aria-current=here data-ahead=ahead data-stage=stop.stage.word()>
                    <b>{tell_word(language(), "step-level", stop.level.word())}</b>
                    {title}{stands}
                    <span class="meta line"><time datetime=stop.meeting.starts_on.clone()>{days(&stop.meeting.starts_on, &stop.meeting.ends_on)}</time><span>{stop.meeting.city.clone()}</span><span>{tell_word(language(), "step-stage", stop.stage.word())}</span></span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="steps meeting-steps">{lines}</ol> }.into_any()
}
