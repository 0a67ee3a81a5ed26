//! What is about to be published: the differences, thing by thing, and what can no longer be done.

use axum::{
    extract::{Path, State},
    response::Response,
};
use entente_domain::{
    editing::Change,
    ids::{ItemId, SessionId},
};
use entente_service::editing::Desk;
use leptos::prelude::*;

use super::{fields::Typed, open, refusal_words, respond};
use crate::{
    app::App,
    fault::Answer,
    pages::changes,
    t,
    text::{language, tell},
    visit::Visit,
};

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let desk = open(&app, &visit, meeting).await?;
    let mut typed = Typed::default();
    typed.fields.put("mail", "1");
    Ok(answer(&visit, &desk, typed, app.house.id()))
}

/// The page, with what was typed if publishing was refused.
pub(crate) fn answer(visit: &Visit, desk: &Desk, typed: Typed, command: String) -> Response {
    let (inner, of_view) = (visit.clone(), desk.clone());
    respond(visit, desk, tell(visit.language, "edit-review-heading", &[]), move || {
        view(&inner, &of_view, &typed, &command)
    })
}

/// The changes of one thing, in a row.
fn by_thing(changes: &[Change]) -> Vec<(SessionId, Option<ItemId>, Vec<Change>)> {
    let mut things: Vec<(SessionId, Option<ItemId>, Vec<Change>)> = Vec::new();
    for change in changes {
        let same = |thing: &&mut (SessionId, Option<ItemId>, Vec<Change>)| match (&change.item, &thing.1) {
            (Some(item), Some(other)) => item == other,
            (None, None) => change.session == thing.0,
            (Some(_), None) | (None, Some(_)) => false,
        };
        match things.iter_mut().find(same) {
            Some(thing) => thing.2.push(change.clone()),
            None => things.push((change.session.clone(), change.item.clone(), vec![change.clone()])),
        }
    }
    things
}

fn view(visit: &Visit, desk: &Desk, typed: &Typed, command: &str) -> impl IntoView + use<> {
    let meeting = &desk.entered.meeting;
    let base = format!("/meetings/{}/edit", meeting.id);
    let things = by_thing(&desk.changes);
    // One alone is published by the one button there is.
    let several = things.len() > 1;
    let rows: Vec<AnyView> = things
        .iter()
        .map(|(session, item, changes)| {
            let (name, id) = match item {
                Some(item) => ("item", item.to_string()),
                None => ("session", session.to_string()),
            };
            let title = changes.first().map(|change| change.title.pick(language().code()).1.to_owned()).unwrap_or_default();
            let edited = desk.waiting.iter().any(|one| match item {
                Some(item) => one.edit.item() == Some(item),
                None => one.edit.session() == Some(session),
            });
            view! {
                <li class="thing">
                    {changes::lines(meeting, changes, changes.len())}
                    // What only moved along with something else is published and taken back with that.
                    {edited.then(|| view! {
                        <div class="buttons">
                            {several.then(|| view! {
                                <form method="post" action=format!("{base}/publish")>
                                    <input type="hidden" name="command" value=command.to_owned()/>
                                    <input type="hidden" name=name value=id.clone()/>
                                    <button type="submit" class="quiet">{t!("edit-publish-only")}<span class="unseen">" "{title.clone()}</span></button>
                                </form>
                            })}
                            <form method="post" action=format!("{base}/discard")>
                                <input type="hidden" name=name value=id.clone()/>
                                <button type="submit" class="quiet">{t!("edit-discard")}<span class="unseen">" "{title}</span></button>
                            </form>
                        </div>
                    })}
                </li>
            }
            .into_any()
        })
        .collect();
    let dropped: Vec<AnyView> = desk
        .draft
        .dropped
        .iter()
        .filter_map(|(place, refused)| {
            let waiting = desk.waiting.get(*place)?;
            let programme = &desk.draft.programme;
            let title = match (waiting.edit.item(), waiting.edit.session()) {
                (Some(item), _) => programme.item(item).map(|item| item.title.clone()),
                (None, Some(session)) => programme.session(session).map(|session| session.title.clone()),
                (None, None) => None,
            }
            .unwrap_or_default();
            let why = refusal_words(visit, refused);
            let words = title.pick(language().code()).1.to_owned();
            Some(
                view! {
                    <li>
                        <span dir="auto">{words.clone()}</span>": "{why}
                        <form method="post" action=format!("{base}/undo")>
                            <input type="hidden" name="edit" value=waiting.id.clone()/>
                            <button type="submit" class="quiet">{t!("edit-discard")}<span class="unseen">" "{words}</span></button>
                        </form>
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    let dropped = (!dropped.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="dropped">
                <h2 id="dropped">{t!("edit-dropped")}</h2>
                <p>{t!("edit-dropped-text")}</p>
                <ul class="dropped">{dropped}</ul>
            </section>
        }
    });
    let nothing = things.is_empty();
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta"><a href=base.clone()>{t!("edit-back")}</a></p>
            <h1>{t!("edit-review-heading")}</h1>
            <p class="lede">{if nothing { t!("edit-review-nothing") } else { t!("edit-review-lede") }}</p>
        </header>
        {(!nothing).then(|| view! {
            <section class="part" aria-labelledby="differences">
                <h2 id="differences">{t!("edit-differences", count = desk.changes.len())}</h2>
                <ul class="things">{rows}</ul>
            </section>
        })}
        {dropped}
        {(!nothing).then(|| view! {
            <section class="part" aria-labelledby="publish">
                <h2 id="publish">{t!("edit-publish")}</h2>
                <form method="post" action=format!("{base}/publish") class="fields">
                    <input type="hidden" name="command" value=command.to_owned()/>
                    {typed.area("note", t!("edit-publish-note"), Some(t!("edit-publish-note-hint")))}
                    {typed.check("mail", t!("edit-publish-mail", count = desk.addressees), Some(t!("edit-publish-mail-hint")))}
                    <p class="buttons"><button type="submit" class="primary large">{t!("edit-publish-act")}</button></p>
                </form>
                <form method="post" action=format!("{base}/discard")>
                    <p class="buttons"><button type="submit" class="danger">{t!("edit-discard-all")}</button></p>
                </form>
            </section>
        })}
    }
    .into_any()
}
