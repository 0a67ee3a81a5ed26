//! What is in the way of something that is being planned, shown in its form before it is saved. Who has seen it can save all
//! the same: the form carries a fingerprint of what was shown, so that what came since is shown, too.

use std::collections::BTreeMap;

use entente_domain::{chain, directory::Directory, ids::UserId};
use entente_service::network::{self, Known, Planned, clashes::Clash};
use leptos::prelude::*;

use super::clash;
use crate::{app::App, fault::Fault, pages::edit::fields::Fields, t, visit::Visit};

/// The field that says what was seen.
pub(crate) const SEEN: &str = "seen";

/// What is in the way.
pub(crate) struct InTheWay {
    found: Vec<(Known, Vec<Clash>)>,
    names: BTreeMap<UserId, String>,
    seen: String,
}

/// What is in the way as far as the reader may know of it; none if there is nothing, or if they have seen exactly that.
pub(crate) async fn unseen(
    app: &App,
    visit: &Visit,
    directory: &Directory,
    planned: Planned,
    fields: &Fields,
) -> Result<Option<InTheWay>, Fault> {
    let days = format!("{} {}", planned.first, planned.last);
    let found = network::clashes_of(&app.house, directory, &visit.actor, planned).await;
    let (found, names) = found.map_err(|failure| visit.fault(failure))?;
    if found.is_empty() {
        return Ok(None);
    }
    let mut parts: Vec<String> = vec![days];
    parts.extend(found.iter().map(|(one, clashes)| format!("{} {clashes:?}", one.occasion.id)));
    let seen = chain::over(&parts.iter().map(String::as_str).collect::<Vec<_>>());
    if fields.get(SEEN) == seen { Ok(None) } else { Ok(Some(InTheWay { found, names, seen })) }
}

/// The part of the form.
pub(crate) fn view(directory: &Directory, way: &InTheWay) -> AnyView {
    let lines: Vec<AnyView> =
        way.found.iter().map(|(one, found)| clash::line(directory, one, found, &way.names)).collect();
    view! {
        <section class="notice in-the-way" role="alert" aria-labelledby="in-the-way"><h2 id="in-the-way">{t!("network-in-the-way")}</h2>
            <ul class="plain clashes">{lines}</ul><p>{t!("network-in-the-way-hint")}</p>
            <input type="hidden" name=SEEN value=way.seen.clone()/>
        </section>
    }
    .into_any()
}
