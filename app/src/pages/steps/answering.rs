//! Taking an issue up with one button, or in another way: in a session of one's choice, under an item that is there, not at
//! all and why.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::{CommandId, ItemId, SessionId, is_well_formed};
use entente_service::{
    Failure,
    steps::{self, Answered, Answering, Coming, Into, Rising, Source},
};
use leptos::prelude::*;

use super::issues::{Refused, open, show};
use crate::{
    app::App,
    fault::Answer,
    pages::edit::fields::Fields,
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// What can be done with one. `place`: among all of the page.
pub(super) fn forms(rising: &Rising, one: &Coming, place: usize, refused: &Refused, command: &str) -> Option<AnyView> {
    let taken = one.answer.as_ref().is_some_and(|answer| answer.state == Answered::TakenUp && answer.item.is_some());
    if !rising.may || taken {
        return None;
    }
    let source = one.open.source.to_string();
    let mine = !refused.words.is_empty() && refused.fields.get("source") == source;
    let typed = |name: &str| if mine { refused.fields.get(name).to_owned() } else { String::new() };
    let action = format!("/meetings/{}/issues", rising.opened.meeting.id);
    let hidden = || {
        view! {
            <input type="hidden" name="source" value=source.clone()/>
            <input type="hidden" name="command" value=format!("{command}-{place}")/>
        }
    };
    let declined = one.answer.as_ref().is_some_and(|answer| answer.state == Answered::Declined);
    let described = format!("issue-{place}");
    let take = (!rising.sessions.is_empty()).then(|| {
        view! {
            <form method="post" action=action.clone() class="inline">{hidden()}
                <button type="submit" name="act" value="take_up" aria-describedby=described.clone()>{t!("issue-take-up")}</button>
            </form>
        }
    });
    let error = mine.then(|| view! { <p class="error">{refused.words.clone()}</p> });
    let new = (!rising.sessions.is_empty()).then(|| new_item(rising, one, place, &action, &hidden, &typed));
    let join = (!rising.items.is_empty()).then(|| join(rising, place, &action, &hidden, &typed));
    let decline = (!declined).then(|| {
        let id = format!("reason-{place}");
        view! {
            <form method="post" action=action.clone() class="fields">{hidden()}
                <div class="field"><label for=id.clone()>{t!("issue-decline-reason")}</label><textarea id=id name="reason" rows="2" dir="auto">{typed("reason")}</textarea></div>
                <p class="buttons"><button type="submit" name="act" value="decline">{t!("issue-decline")}</button></p>
            </form>
        }
    });
    Some(
        view! {
            <div class="issue-acts no-print">
                <div class="buttons">{take}</div>
                <details class="fold" open=mine><summary>{t!("issue-otherwise")}</summary><div class="inner">{error}{new}{join}{decline}</div></details>
            </div>
        }
        .into_any(),
    )
}

fn new_item<V: IntoView + 'static>(
    rising: &Rising,
    one: &Coming,
    place: usize,
    action: &str,
    hidden: &dyn Fn() -> V,
    typed: &dyn Fn(&str) -> String,
) -> AnyView {
    let (session, title) = (format!("session-{place}"), format!("title-{place}"));
    let options: Vec<AnyView> = rising
        .sessions
        .iter()
        .map(|session| {
            let words = session.title.pick(language().code()).1.to_owned();
            let chosen = typed("session") == session.id.as_str();
            view! { <option value=session.id.to_string() selected=chosen>{words}</option> }.into_any()
        })
        .collect();
    let proposed = one.open.title.pick(language().code()).1.to_owned();
    let value = Some(typed("title")).filter(|text| !text.is_empty()).unwrap_or(proposed);
    view! {
        <form method="post" action=action.to_owned() class="fields">{hidden()}
            <div class="field"><label for=title.clone()>{t!("issue-item-title")}</label><input id=title type="text" name="title" value=value dir="auto" autocomplete="off"/></div>
            <div class="field"><label for=session.clone()>{t!("issue-session")}</label><span class="select"><select id=session name="session">{options}</select></span></div>
            <p class="buttons"><button type="submit" name="act" value="take_up">{t!("issue-take-up-there")}</button></p>
        </form>
    }
    .into_any()
}

fn join<V: IntoView + 'static>(
    rising: &Rising,
    place: usize,
    action: &str,
    hidden: &dyn Fn() -> V,
    typed: &dyn Fn(&str) -> String,
) -> AnyView {
    let id = format!("item-{place}");
    let options: Vec<AnyView> = rising
        .items
        .iter()
        .map(|(item, number)| {
            let words = format!("{number} {}", item.title.pick(language().code()).1).trim().to_owned();
            let chosen = typed("item") == item.id.as_str();
            view! { <option value=item.id.to_string() selected=chosen>{words}</option> }.into_any()
        })
        .collect();
    view! {
        <form method="post" action=action.to_owned() class="fields">{hidden()}
            <div class="field"><label for=id.clone()>{t!("issue-join-item")}</label><span class="select"><select id=id name="item">{options}</select></span></div>
            <p class="buttons"><button type="submit" name="act" value="join">{t!("issue-join")}</button></p>
        </form>
    }
    .into_any()
}

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let rising = open(&app, &visit, &meeting).await?;
    if !rising.may {
        return Err(visit.forbidden());
    }
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let Some(source) = Source::read(fields.get("source")) else { return Err(visit.unreadable()) };
    let id = &rising.opened.meeting.id;
    let command = Some(fields.get("command").to_owned()).filter(|text| is_well_formed(text));
    let command = CommandId::new(command.unwrap_or_else(|| app.house.id()));
    let answering = Answering { source: source.clone(), command };
    let (house, live, who) = (&app.house, &app.live, &visit.actor);
    let done = match fields.get("act") {
        "take_up" => {
            let session = Some(fields.get("session")).filter(|text| !text.is_empty()).map(SessionId::new);
            let title = Some(fields.get("title").to_owned()).filter(|text| {
                // What was only offered is left to be said in all its languages.
                rising.find(&source).is_none_or(|one| one.open.title.pick(visit.language.code()).1 != text)
            });
            steps::take_up(house, live, who, id, answering, Into::New { session, title }).await
        }
        "join" => steps::take_up(house, live, who, id, answering, Into::Join(ItemId::new(fields.get("item")))).await,
        "decline" => steps::decline(house, live, who, id, answering, fields.get("reason").to_owned()).await,
        _ => return Err(visit.unreadable()),
    };
    match done {
        Ok(()) => {
            let at = rising.coming.iter().position(|one| one.open.source == source);
            let anchor = at.map(|at| format!("#issue-{at}")).unwrap_or_default();
            Ok(Redirect::to(&format!("/meetings/{id}/issues{anchor}")).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let words = tell_word(visit.language, "issue-refused", refusal.word());
            // As it stands now: somebody else may have been quicker.
            let rising = open(&app, &visit, &meeting).await?;
            let refused = Refused { fields, words };
            Ok(show(&app, &visit, &rising, &refused, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
