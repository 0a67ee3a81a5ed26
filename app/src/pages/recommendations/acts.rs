//! What one does with a recommendation: bring it to the plenary, take it, leave it with a reason, move it at the table.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::RecommendationId;
use entente_exchange::recommendation::State as Stands;
use entente_service::{
    Failure,
    recommendations::{self, Act, Seen, Step, Table},
};
use leptos::prelude::*;

use super::{base, find, form::command, one, open, parts, read};
use crate::{app::App, fault::Answer, pages::edit::fields::Fields, t, visit::Visit};

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let table = open(&app, &visit, &meeting).await?;
    let group = find(&visit, &table, &id)?.one.group.clone();
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let (of, recommendation) = (&table.opened.meeting.id, RecommendationId::new(id.clone()));
    let act = match fields.get("act") {
        "keep" => Some(Act::Keep(true)),
        "unkeep" => Some(Act::Keep(false)),
        "take" => Some(Act::Take),
        "leave" => Some(Act::Leave { reason: fields.get("reason").to_owned() }),
        "up" | "down" => None,
        _ => return Err(visit.unreadable()),
    };
    let done = match act {
        Some(act) => {
            let directory = read(&visit, &app).await?;
            let seen = fields.get("version").parse().unwrap_or(0);
            let step = Step { command: command(&app, &fields), seen, act };
            recommendations::act(&app.house, &directory, &visit.actor, of, &recommendation, step).await
        }
        None => {
            let up = fields.get("act") == "up";
            recommendations::shift(&app.house, &visit.actor, of, &recommendation, up).await
        }
    };
    let back = match (fields.get("back"), group) {
        ("group", Some(group)) => format!("/meetings/{of}/sessions/{group}/recommendations#r-{id}"),
        ("plenary", _) => format!("{}#r-{id}", base(&table)),
        _ => format!("{}/{id}", base(&table)),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&back).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = parts::refusal(visit.language, refusal);
            one::refused(&app, &visit, &meeting, &id, words, fields.get("reason").to_owned()).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// The forms for one, as it is. `back`: the page they stand on.
pub(super) fn forms(table: &Table, seen: &Seen, back: &'static str, command: &str, reason: &str) -> Option<AnyView> {
    let (one, rights) = (&seen.one, seen.rights);
    if one.entered.is_some() {
        return None;
    }
    let action = format!("{}/{}", base(table), one.id);
    let hidden = |act: &'static str| {
        view! {
            <input type="hidden" name="version" value=one.version.to_string()/>
            <input type="hidden" name="command" value=format!("{command}-{}-{act}", short(one.id.as_str()))/>
            <input type="hidden" name="back" value=back/>
            <input type="hidden" name="act" value=act/>
        }
    };
    let button = |act: &'static str, words: String| {
        view! { <form method="post" action=action.clone() class="inline">{hidden(act)}<button type="submit">{words}</button></form> }
            .into_any()
    };
    let mut buttons: Vec<AnyView> = Vec::new();
    if rights.writes && back != "plenary" {
        match one.state {
            Stands::Proposed => buttons.push(button("keep", t!("rec-keep"))),
            Stands::Kept => buttons.push(button("unkeep", t!("rec-unkeep"))),
            Stands::Taken | Stands::Merged | Stands::Left => {}
        }
    }
    let filters = rights.filters && back != "group";
    if filters && matches!(one.state, Stands::Kept | Stands::Left) {
        buttons.push(button("take", t!("rec-take")));
    }
    let moves = rights.writes || rights.filters && one.group.is_none();
    if moves && back == "group" && one.state != Stands::Merged {
        buttons.push(button("up", t!("survey-up")));
        buttons.push(button("down", t!("survey-down")));
    }
    let leave = (filters && matches!(one.state, Stands::Kept | Stands::Taken)).then(|| {
        let id = format!("reason-{}", one.id);
        view! {
            <details class="fold" open=!reason.is_empty()>
                <summary>{t!("rec-leave")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    {hidden("leave")}
                    <div class="field"><label for=id.clone()>{t!("rec-leave-reason")}</label><textarea id=id name="reason" rows="2" dir="auto">{reason.to_owned()}</textarea></div>
                    <p class="buttons"><button type="submit">{t!("rec-leave")}</button></p>
                </form>
            </details>
        }
    });
    let any = !buttons.is_empty() || leave.is_some();
    any.then(|| view! { <div class="rec-acts no-print"><div class="buttons">{buttons}</div>{leave}</div> }.into_any())
}

/// Identifiers that come from outside are no longer than sixty-four signs, and a command is made of two.
fn short(id: &str) -> &str {
    let from = id.len().saturating_sub(12);
    id.get(from..).unwrap_or(id)
}
