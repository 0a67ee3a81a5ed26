//! The way back: the tasks that come from a commitment or a post, shown where these are shown.

use std::collections::BTreeMap;

use entente_domain::directory::Directory;
use entente_exchange::{policy::Reader, space, tasks::Task};
use entente_service::spaces;
use leptos::prelude::*;

use super::line;
use crate::{app::App, fault::Fault, t, visit::Visit};

/// The tasks that come from there, as far as the reader may read them.
pub(crate) async fn of_cause(app: &App, visit: &Visit, key: &str) -> Result<Vec<Task>, Fault> {
    spaces::of_cause(&app.house, &visit.actor, key).await.map_err(|failure| visit.fault(failure))
}

/// The list, and the way to one more for those who work in a space. `from`: the query that names where it comes from.
pub(crate) fn section(
    directory: &Directory,
    tasks: &[Task],
    reader: &Reader,
    today: &str,
    from: &str,
) -> Option<AnyView> {
    let works = reader.belongs.iter().any(|(mechanism, _)| space::may_work(reader, &space::read(mechanism.as_str())))
        || space::may_work(reader, &space::read("convener"))
        || !reader.bodies.is_empty();
    if tasks.is_empty() && !works {
        return None;
    }
    let lines: Vec<AnyView> = tasks.iter().map(|task| line(directory, task, &BTreeMap::new(), today, true)).collect();
    let list = (!lines.is_empty()).then(|| view! { <ul class="commitment-lines">{lines}</ul> });
    let make = works.then(|| {
        view! { <p class="buttons no-print"><a class="button" href=format!("/tasks/new?{from}")>{t!("task-make")}</a></p> }
    });
    Some(
        view! { <section class="part" aria-labelledby="tasks-h"><h2 id="tasks-h">{t!("task-from-here")}</h2>{list}{make}</section> }
            .into_any(),
    )
}
