//! The rules of a list of speakers: the podium's page.

use axum::extract::{Path, Query, State};
use entente_domain::{
    policy::Action,
    speakers::{ListMode, ListSettings, ListVisibility, Observers, PointsOfOrder},
};
use leptos::prelude::*;

use super::{
    Choice,
    asking::{answer, choices, head, standing},
};
use crate::{
    app::App,
    fault::Answer,
    islands::words::span,
    shell::{self, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// The rules as their form has them: those in force, or what was typed and refused, understood or not.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    pub mode: String,
    pub start_letter: String,
    pub limit_single: String,
    pub limit_group: String,
    pub budget: String,
    pub max_per_party: String,
    pub observers: String,
    pub points_of_order: String,
    pub visibility: String,
    pub self_join: bool,
    pub replies: bool,
    pub present_only: bool,
    pub opens_with_item: bool,
}

impl From<&ListSettings> for Rules {
    fn from(settings: &ListSettings) -> Self {
        Self {
            mode: settings.mode.word().to_owned(),
            start_letter: settings.start_letter.clone(),
            limit_single: span(settings.limit_single_s),
            limit_group: span(settings.limit_group_s),
            budget: settings.budget_s.map(span).unwrap_or_default(),
            max_per_party: settings.max_per_party.to_string(),
            observers: settings.observers.word().to_owned(),
            points_of_order: settings.points_of_order.word().to_owned(),
            visibility: settings.visibility.word().to_owned(),
            self_join: settings.self_join,
            replies: settings.replies,
            present_only: settings.present_only,
            opens_with_item: settings.opens_with_item,
        }
    }
}

pub(super) async fn rules(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    rules_page(&app, &visit, (meeting, session), choice.item, None, choice.notice.as_deref()).await
}

/// The rules of an item's list, after a refusal with what was chosen.
pub(crate) async fn rules_page(
    app: &App,
    visit: &Visit,
    (meeting, session): (String, String),
    item: Option<String>,
    typed: Option<Rules>,
    problem: Option<&str>,
) -> Answer {
    let standing = standing(app, visit, meeting, session, item, Action::RunFloor).await?;
    let list = standing.opened.programme.list(&standing.item);
    let version = list.map_or(0, |list| list.version);
    let rules = typed.unwrap_or_else(|| {
        let in_force = list.map(|list| list.head.settings.clone()).unwrap_or_default();
        Rules::from(&in_force)
    });
    let title = tell(visit.language, "list-rules", &[]);
    let frame = standing.frame(visit, &title, problem).at(Place::Desk);
    let command = app.house.id();
    let problem = problem.filter(|word| crate::acts::refusals::NOTICES.contains(word)).map(ToOwned::to_owned);
    let refused = problem.is_some();
    let page = shell::page(visit, frame, move || {
        let language = language();
        let base = standing.base();
        let tick = |name: &'static str, ticked: bool| {
            let id = format!("rule-{name}");
            view! { <div class="choice"><input id=id.clone() type="checkbox" name=name checked=ticked/><label for=id>{tell_word(language, "list", name)}</label></div> }
        };
        let short = |id: &'static str, name: &'static str, label: String, value: String| {
            view! { <div class="field"><label for=id>{label}</label><input id=id name=name class="short" value=value/></div> }
        };
        let select = |id: &'static str, name: &'static str, label: String, options: AnyView| {
            view! { <div class="field"><label for=id>{label}</label><span class="select"><select id=id name=name>{options}</select></span></div> }
        };
        view! {
            {head(title, &standing, problem.as_deref())}
            <form class="fields" method="post" action=format!("{base}/list")>
                <input type="hidden" name="command" value=command/>
                <input type="hidden" name="item" value=standing.item.to_string()/>
                <input type="hidden" name="version" value=version.to_string()/>
                <input type="hidden" name="from" value="page"/>
                {select("mode", "mode", t!("list-mode"), choices("list-mode", ListMode::ALL.iter().map(|one| one.word()), &rules.mode))}
                {short("letter", "start_letter", t!("list-start-letter"), rules.start_letter.clone())}
                {short("single", "limit_single", t!("list-limit-single"), rules.limit_single.clone())}
                {short("group", "limit_group", t!("list-limit-group"), rules.limit_group.clone())}
                {short("budget", "budget", t!("list-budget"), rules.budget.clone())}
                {short("most", "max_per_party", t!("list-max-per-party"), rules.max_per_party.clone())}
                {select("observers", "observers", t!("list-observers"), choices("list-observers", Observers::ALL.iter().map(|one| one.word()), &rules.observers))}
                {select("points", "points_of_order", t!("list-points"), choices("list-points", PointsOfOrder::ALL.iter().map(|one| one.word()), &rules.points_of_order))}
                {select("visibility", "visibility", t!("list-visibility"), choices("list-visibility", ListVisibility::ALL.iter().map(|one| one.word()), &rules.visibility))}
                <div class="choices">
                    {tick("self_join", rules.self_join)}
                    {tick("replies", rules.replies)}
                    {tick("present_only", rules.present_only)}
                    {tick("opens_with_item", rules.opens_with_item)}
                </div>
                <div class="buttons"><button type="submit" class="primary" name="act" value="settings">{t!("act-settings")}</button>" "<a href=format!("{base}/desk?list={}#floor", standing.item)>{t!("ask-back-to-desk")}</a></div>
            </form>
        }
        .into_any()
    });
    Ok(answer(refused.then_some("refused"), page))
}
