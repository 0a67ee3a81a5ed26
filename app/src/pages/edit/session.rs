//! The form of one session: when, where, in which languages.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use entente_domain::{
    editing::{Refused, SessionPlan, TimeProblem, TypedTimes, read_times},
    ids::{ItemId, PartyId, SessionId},
    meeting::{ItemKind, Session, Visibility},
    number,
    text::Language,
};
use entente_service::editing::Desk;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    fields::{Fields, Typed, Wrong},
    open, refusal_words, respond, zone_of,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::account::own::zone_names,
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    session: String,
    /// Of a new session.
    #[serde(default)]
    day: String,
}

/// A session as its form has it.
pub(crate) struct Form {
    pub session: Option<(Session, SessionPlan)>,
    /// Id of the session if it is new.
    pub command: String,
}

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = open(&app, &visit, meeting).await?;
    let form = form_of(&visit, &desk, &asked.session, app.house.id())?;
    let fields = match &form.session {
        Some((_, plan)) => filled(&desk, plan),
        None => empty(&desk, &asked.day),
    };
    answer(&visit, &desk, form, Typed::new(fields, Vec::new()))
}

pub(crate) fn form_of(visit: &Visit, desk: &Desk, session: &str, command: String) -> Result<Form, Fault> {
    let session = match session {
        "" => None,
        id => {
            let session = desk.draft.programme.session(&SessionId::new(id)).cloned().ok_or_else(|| visit.absent())?;
            let plan = SessionPlan::of(&session);
            Some((session, plan))
        }
    };
    Ok(Form { session, command })
}

/// Brings a refused form up to what others made of the session since its author opened it.
pub(crate) fn catch_up(desk: &Desk, form: &Form, was: &SessionPlan, fields: &mut Fields) {
    if let Some((_, now)) = &form.session {
        fields.catch_up(&filled(desk, was), &filled(desk, now));
    }
}

fn empty(desk: &Desk, day: &str) -> Fields {
    let meeting = &desk.entered.meeting;
    let mut fields = Fields::default();
    let last = desk.draft.programme.sessions.last().map(|session| session.day.clone());
    let day = if day.is_empty() { last.unwrap_or_else(|| meeting.starts_on.clone()) } else { day.to_owned() };
    fields.put("day", day);
    fields.put("begins", "09:00");
    fields.put("ends", "12:30");
    fields.put("visibility", Visibility::Participants.word());
    for language in &meeting.about.interpretation {
        fields.put("languages", language);
    }
    fields
}

fn filled(desk: &Desk, plan: &SessionPlan) -> Fields {
    let mut fields = Fields::default();
    let zone = dates::zone(zone_of(&desk.entered.meeting, plan.zone.as_deref()));
    let (begins, ends) = (dates::wall(plan.starts_at, &zone), dates::wall(plan.ends_at, &zone));
    fields.put_titles("title", &plan.title);
    fields.put("day", begins.date().to_string());
    fields.put("begins", dates::time_of_day(plan.starts_at, &zone));
    fields.put("ends", dates::time_of_day(plan.ends_at, &zone));
    if ends.date() > begins.date() {
        fields.put("next_day", "1");
    }
    fields.put("zone", plan.zone.as_deref().unwrap_or(""));
    fields.put("room", &plan.room);
    fields.put("visibility", plan.visibility.word());
    for language in &plan.languages {
        fields.put("languages", language);
    }
    fields.put("group", plan.group_of.as_ref().map_or_else(String::new, ItemId::to_string));
    fields.put("rapporteur", plan.rapporteur.as_ref().map_or_else(String::new, PartyId::to_string));
    fields
}

/// The plan somebody typed.
pub(crate) fn read(
    visit: &Visit,
    desk: &Desk,
    was: Option<&SessionPlan>,
    fields: &Fields,
) -> Result<SessionPlan, Vec<Wrong>> {
    let meeting = &desk.entered.meeting;
    let zone = Some(fields.get("zone").to_owned()).filter(|zone| !zone.is_empty() && *zone != meeting.zone);
    let typed = TypedTimes {
        day: fields.get("day").trim().to_owned(),
        begins: fields.get("begins").trim().to_owned(),
        ends: fields.get("ends").trim().to_owned(),
        ends_next_day: fields.has("next_day"),
        zone: zone.clone().unwrap_or_default(),
    };
    let as_it_was = was.map(|was| filled(desk, was));
    let same = |name: &str| as_it_was.as_ref().is_some_and(|old| old.get(name) == fields.get(name));
    let same_begin = same("day") && same("begins") && same("zone");
    let same_end = same_begin
        && same("ends")
        && as_it_was.as_ref().is_some_and(|old| old.has("next_day") == fields.has("next_day"));
    let (begins, ends, day) = read_times(&typed, &meeting.zone)
        .map_err(|problem| vec![Wrong { field: problem.field().to_owned(), words: time_words(visit, problem) }])?;
    // Untouched times keep their seconds, and the second of two such hours stays the second.
    let (starts_at, day) = match was.filter(|_| same_begin) {
        Some(was) => (was.starts_at, was.day.clone()),
        None => (begins.at, day),
    };
    let ends_at = was.filter(|_| same_end).map_or(ends.at, |was| was.ends_at);
    Ok(SessionPlan {
        title: fields.titles("title"),
        room: fields.get("room").trim().to_owned(),
        day,
        starts_at,
        ends_at,
        zone,
        visibility: Visibility::from_word(fields.get("visibility")).unwrap_or(Visibility::Participants),
        languages: fields.all("languages").map(str::to_owned).collect(),
        rapporteur: Some(fields.get("rapporteur")).filter(|id| !id.is_empty()).map(PartyId::new),
        group_of: Some(fields.get("group")).filter(|id| !id.is_empty()).map(ItemId::new),
    })
}

pub(crate) fn time_words(visit: &Visit, problem: TimeProblem) -> String {
    tell_word(visit.language, "edit-time", problem.word())
}

pub(crate) fn wrong_of(visit: &Visit, refused: &[Refused]) -> Vec<Wrong> {
    refused
        .iter()
        .map(|refused| {
            let field = refused.field().map_or("title", |field| field.word());
            Wrong { field: field.to_owned(), words: refusal_words(visit, refused) }
        })
        .collect()
}

/// The page with the form.
pub(crate) fn answer(visit: &Visit, desk: &Desk, form: Form, typed: Typed) -> Result<Response, Fault> {
    let key = if form.session.is_some() { "edit-session-heading" } else { "edit-session-new" };
    let title = tell(visit.language, key, &[]);
    let desk_of_view = desk.clone();
    Ok(respond(visit, desk, title, move || view(&desk_of_view, &form, &typed)))
}

fn view(desk: &Desk, form: &Form, typed: &Typed) -> impl IntoView + use<> {
    let meeting = &desk.entered.meeting;
    let programme = &desk.draft.programme;
    let base = format!("/meetings/{}/edit", meeting.id);
    let heading = match &form.session {
        Some((session, _)) => {
            let (lang, title) = session.title.pick(language().code());
            view! { <h1 lang=lang.to_owned()>{title.to_owned()}</h1> }.into_any()
        }
        None => view! { <h1>{t!("edit-session-new")}</h1> }.into_any(),
    };
    let (id, was) = match &form.session {
        Some((session, plan)) => (session.id.to_string(), serde_json::to_string(plan).unwrap_or_default()),
        None => (String::new(), String::new()),
    };
    let mut zones = vec![(String::new(), t!("edit-zone-meeting", city = dates::zone_city(&meeting.zone)))];
    zones.extend(zone_names(typed.fields.get("zone")).into_iter().map(|name| {
        let words = name.replace('_', " ");
        (name, words)
    }));
    let visibilities: Vec<(String, String)> = Visibility::ALL
        .iter()
        .map(|one| (one.word().to_owned(), tell_word(language(), "visibility", one.word())))
        .collect();
    let languages: Vec<(String, String)> =
        Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let mut rooms: Vec<&str> =
        programme.sessions.iter().map(|session| session.room.as_str()).filter(|room| !room.is_empty()).collect();
    rooms.sort_unstable();
    rooms.dedup();
    let rooms: Vec<AnyView> =
        rooms.into_iter().map(|room| view! { <option value=room.to_owned()></option> }.into_any()).collect();
    let numbers = number::numbers(programme);
    let mut groups = vec![(String::new(), t!("edit-group-none"))];
    let own = form.session.as_ref().map(|(session, _)| session.id.clone());
    let breakouts =
        programme.items.iter().filter(|item| item.kind == ItemKind::Breakout && Some(&item.session) != own.as_ref());
    groups.extend(breakouts.map(|item| {
        let number = numbers.get(&item.id).cloned().unwrap_or_default();
        (item.id.to_string(), format!("{number} {}", item.title.pick(language().code()).1))
    }));
    let mut seats = vec![(String::new(), t!("edit-group-rapporteur-none"))];
    seats.extend(
        desk.parties.iter().map(|party| (party.id.to_string(), party.name.pick(language().code()).1.to_owned())),
    );
    let moves = form
        .session
        .as_ref()
        .is_some_and(|(session, _)| programme.items_of(&session.id).any(|item| item.planned_start.is_some()));
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta"><a href=base.clone()>{t!("edit-back")}</a></p>
            {heading}
        </header>
        <form method="post" action=format!("{base}/session") class="fields">
            <input type="hidden" name="session" value=id/>
            <input type="hidden" name="was" value=was/>
            <input type="hidden" name="command" value=form.command.clone()/>
            {typed.titles(meeting)}
            {typed.input("day", "date", t!("edit-session-day"), false, moves.then(|| t!("edit-session-moves")))}
            <div class="pair">
                {typed.input("begins", "time", t!("edit-begins"), false, None)}
                {typed.input("ends", "time", t!("edit-ends"), false, None)}
            </div>
            {typed.check("next_day", t!("edit-ends-next-day"), Some(t!("edit-ends-next-day-hint")))}
            {typed.select("zone", t!("edit-zone"), Some(t!("edit-zone-hint")), zones)}
            {typed.input("room", "text", t!("edit-room"), true, None)}
            <datalist id="rooms">{rooms}</datalist>
            {typed.select("visibility", t!("edit-visibility"), Some(t!("edit-visibility-session-hint")), visibilities)}
            {typed.checks("languages", t!("edit-languages"), languages)}
            {(groups.len() > 1).then(|| view! {
                {typed.select("group", t!("edit-group"), Some(t!("edit-group-hint")), groups)}
                {typed.select("rapporteur", t!("edit-group-rapporteur"), Some(t!("edit-group-rapporteur-hint")), seats)}
            })}
            <p class="buttons">
                <button type="submit" class="primary">{t!("edit-save")}</button>
                <a class="button quiet" href=base.clone()>{t!("edit-cancel")}</a>
            </p>
            <p class="hint">{t!("edit-save-hint")}</p>
        </form>
    }
    .into_any()
}
