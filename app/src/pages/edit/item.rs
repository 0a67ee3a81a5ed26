//! The form of one item: new, or as it stands in the draft.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use entente_domain::{
    editing::{Field, ItemPlan, Refused, TimeProblem, read_start},
    ids::{ItemId, SessionId},
    meeting::{Item, ItemDetails, ItemKind, ItemState, Session, Visibility},
    number,
};
use entente_service::editing::Desk;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    fields::{Fields, Typed, Wrong},
    open,
    places::{place_of, places},
    refusal_words, respond, zone_of,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    item: String,
    /// Of a new item.
    #[serde(default)]
    session: String,
}

/// An item as its form has it.
pub(crate) struct Form {
    /// The item, if it is there already; with what its author saw of it.
    pub item: Option<(Item, ItemPlan)>,
    /// The session its times are of.
    pub session: Session,
    /// Id of the item if it is new.
    pub command: String,
}

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = open(&app, &visit, meeting).await?;
    let form = form_of(&visit, &desk, &asked.item, &asked.session, app.house.id())?;
    let typed = typed_of(&desk, &form);
    answer(&app, &visit, &desk, form, typed).await
}

/// The form for an item that is there, or for a new one in a session that is.
pub(crate) fn form_of(visit: &Visit, desk: &Desk, item: &str, session: &str, command: String) -> Result<Form, Fault> {
    let programme = &desk.draft.programme;
    let item = match item {
        "" => None,
        id => Some(programme.item(&ItemId::new(id)).cloned().ok_or_else(|| visit.absent())?),
    };
    let of = item.as_ref().map_or_else(|| SessionId::new(session), |item| item.session.clone());
    let session = programme.session(&of).cloned().ok_or_else(|| visit.absent())?;
    let item = item.map(|item| {
        let plan = ItemPlan::of(&item);
        (item, plan)
    });
    Ok(Form { item, session, command })
}

/// The form as nobody has touched it yet.
pub(crate) fn typed_of(desk: &Desk, form: &Form) -> Typed {
    let fields = match &form.item {
        Some((item, plan)) => filled(desk, item, plan, &form.session),
        None => empty(&form.session),
    };
    Typed::new(fields, Vec::new())
}

/// Brings a refused form up to what others made of the item since its author opened it.
pub(crate) fn catch_up(desk: &Desk, form: &Form, was: &ItemPlan, fields: &mut Fields) {
    if let Some((item, now)) = &form.item {
        fields.catch_up(&filled(desk, item, was, &form.session), &filled(desk, item, now, &form.session));
    }
}

fn empty(session: &Session) -> Fields {
    let mut fields = Fields::default();
    fields.put("kind", ItemKind::Discussion.word());
    fields.put("visibility", session.visibility.word());
    fields.put("minutes", "30");
    fields.put("place", session.id.to_string());
    fields
}

fn filled(desk: &Desk, item: &Item, plan: &ItemPlan, session: &Session) -> Fields {
    let mut fields = Fields::default();
    let zone = dates::zone(zone_of(&desk.entered.meeting, session.zone.as_deref()));
    fields.put_titles("title", &plan.title);
    fields.put("kind", plan.kind.word());
    fields.put("visibility", plan.visibility.word());
    fields.put("start", plan.planned_start.map_or_else(String::new, |start| dates::time_of_day(start, &zone)));
    if plan.fixed_start {
        fields.put("fixed", "1");
    }
    let minutes = |seconds: i64| (seconds / 60).to_string();
    fields.put("minutes", minutes(plan.planned_seconds));
    fields.put("minimum", plan.min_seconds.map_or_else(String::new, minutes));
    let details = &plan.details;
    fields.put("moderator", &details.moderator);
    fields.put("rapporteur", &details.rapporteur);
    fields.put("speakers", details.speakers.join("\n"));
    fields.put("questions", details.guiding_questions.join("\n"));
    for id in &details.documents {
        fields.put("documents", id);
    }
    for key in &details.themes {
        fields.put("themes", key);
    }
    fields.put("place", place_of(item));
    fields
}

/// The plan somebody typed. `was` is what they saw: what the form does not show stays as it was.
pub(crate) fn read(
    visit: &Visit,
    desk: &Desk,
    session: &Session,
    was: Option<&ItemPlan>,
    fields: &Fields,
) -> Result<ItemPlan, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut say = |field: &str, key: &str| {
        wrong.push(Wrong { field: field.to_owned(), words: tell(visit.language, key, &[]) });
    };
    let zone = zone_of(&desk.entered.meeting, session.zone.as_deref());
    let typed_start = fields.get("start").trim();
    let shown = |start| dates::time_of_day(start, &dates::zone(zone));
    let planned_start = match was.and_then(|was| was.planned_start) {
        // Untouched, it keeps its seconds.
        Some(start) if shown(start) == typed_start => Some(start),
        _ if typed_start.is_empty() => None,
        _ => match read_start(typed_start, session.starts_at, zone) {
            Ok(start) => Some(start),
            Err(TimeProblem::StartLeftOut) => {
                say("start", "edit-time-left-out");
                None
            }
            Err(_) => {
                say("start", "edit-time-start");
                None
            }
        },
    };
    let mut seconds = |name: &str, old: Option<i64>| match fields.get(name).trim() {
        "" => None,
        typed => match typed.parse::<i64>() {
            Ok(minutes) if old.is_some_and(|old| old / 60 == minutes) => old,
            Ok(minutes) if (0..=100_000).contains(&minutes) => Some(minutes * 60),
            Ok(_) | Err(_) => {
                say(name, "edit-minutes-wrong");
                None
            }
        },
    };
    let planned_seconds = seconds("minutes", was.map(|was| was.planned_seconds)).unwrap_or(0);
    let min_seconds = seconds("minimum", was.and_then(|was| was.min_seconds));
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let kept = was.map(|was| was.details.clone()).unwrap_or_default();
    Ok(ItemPlan {
        title: fields.titles("title"),
        kind: ItemKind::from_word(fields.get("kind")).unwrap_or(ItemKind::Other),
        visibility: Visibility::from_word(fields.get("visibility")).unwrap_or(Visibility::Participants),
        planned_start,
        fixed_start: fields.has("fixed"),
        planned_seconds,
        min_seconds,
        details: ItemDetails {
            moderator: fields.get("moderator").trim().to_owned(),
            rapporteur: fields.get("rapporteur").trim().to_owned(),
            speakers: fields.lines("speakers"),
            guiding_questions: fields.lines("questions"),
            documents: fields.all("documents").map(str::to_owned).collect(),
            themes: fields.all("themes").map(str::to_owned).collect(),
            ..kept
        },
    })
}

/// What the rules say, at the fields it is about; what is about no field of this form at the place.
pub(crate) fn wrong_of(visit: &Visit, refused: &[Refused]) -> Vec<Wrong> {
    refused
        .iter()
        .map(|refused| {
            let field = refused.field().map_or("place", |field| match field {
                Field::Session | Field::Parent | Field::Order => "place",
                field => field.word(),
            });
            Wrong { field: field.to_owned(), words: refusal_words(visit, refused) }
        })
        .collect()
}

/// The page with the form.
pub(crate) async fn answer(
    app: &App,
    visit: &Visit,
    desk: &Desk,
    form: Form,
    mut typed: Typed,
) -> Result<Response, Fault> {
    let directory = entente_service::directory::read(&app.house, &app.catalogue, &visit.actor)
        .await
        .map_err(|failure| visit.fault(failure))?;
    // An item may name a theme that was merged since: it is ticked as what it is now.
    for (_, value) in typed.fields.0.iter_mut().filter(|(name, _)| name == "themes") {
        *value = directory.theme_key(value).to_owned();
    }
    let themes = directory
        .themes
        .iter()
        .map(|theme| (theme.id.clone(), theme.labels.pick(visit.language.code()).1.to_owned()))
        .collect();
    let key = if form.item.is_some() { "edit-item-heading" } else { "edit-item-new" };
    let title = tell(visit.language, key, &[]);
    let desk_of_view = desk.clone();
    Ok(respond(visit, desk, title, move || view(&desk_of_view, &form, &typed, themes)))
}

fn view(desk: &Desk, form: &Form, typed: &Typed, themes: Vec<(String, String)>) -> impl IntoView + use<> {
    let meeting = &desk.entered.meeting;
    let base = format!("/meetings/{}/edit", meeting.id);
    let numbers = number::numbers(&desk.draft.programme);
    let heading = match &form.item {
        Some((item, _)) => {
            let (lang, title) = item.title.pick(language().code());
            let number = numbers.get(&item.id).cloned().unwrap_or_default();
            view! { <h1>{number}" "<span lang=lang.to_owned()>{title.to_owned()}</span></h1> }.into_any()
        }
        None => view! { <h1>{t!("edit-item-new")}</h1> }.into_any(),
    };
    let (id, was) = match &form.item {
        Some((item, plan)) => (item.id.to_string(), serde_json::to_string(plan).unwrap_or_default()),
        None => (String::new(), String::new()),
    };
    let zone = dates::zone_city(zone_of(meeting, form.session.zone.as_deref()));
    let item_id = form.item.as_ref().map(|(item, _)| item.id.clone());
    let word_choices = |prefix: &'static str, words: Vec<&'static str>| -> Vec<(String, String)> {
        words.into_iter().map(|word| (word.to_owned(), tell_word(language(), prefix, word))).collect()
    };
    let kinds = word_choices("kind", ItemKind::ALL.iter().map(|kind| kind.word()).collect());
    let visibilities = word_choices("visibility", Visibility::ALL.iter().map(|one| one.word()).collect());
    let documents: Vec<(String, String)> = meeting
        .about
        .documents
        .iter()
        .map(|document| (document.id.clone(), format!("{} {}", document.code, document.title)))
        .collect();
    let themes_open = !typed.fields.get("themes").is_empty();
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta"><a href=base.clone()>{t!("edit-back")}</a></p>
            {heading}
        </header>
        <form method="post" action=format!("{base}/item") class="fields">
            <input type="hidden" name="item" value=id/>
            <input type="hidden" name="session" value=form.session.id.to_string()/>
            <input type="hidden" name="was" value=was/>
            <input type="hidden" name="command" value=form.command.clone()/>
            {typed.titles(meeting)}
            {typed.select("kind", t!("edit-kind"), None, kinds)}
            {typed.select("place", t!("edit-place"), Some(t!("edit-place-hint")), places(meeting, &desk.draft.programme, item_id.as_ref()))}
            {typed.input("start", "time", t!("edit-start"), true, Some(t!("edit-start-hint", city = zone)))}
            {typed.check("fixed", t!("edit-fixed"), Some(t!("edit-fixed-hint")))}
            <div class="pair">
                {typed.input("minutes", "number", t!("edit-minutes"), false, None)}
                {typed.input("minimum", "number", t!("edit-minimum"), true, Some(t!("edit-minimum-hint")))}
            </div>
            {typed.select("visibility", t!("edit-visibility"), Some(t!("edit-visibility-hint")), visibilities)}
            {typed.input("moderator", "text", t!("room-moderator"), true, None)}
            {typed.input("rapporteur", "text", t!("room-rapporteur"), true, None)}
            {typed.area("speakers", t!("edit-speakers"), Some(t!("edit-lines-hint")))}
            {typed.area("questions", t!("room-questions"), Some(t!("edit-lines-hint")))}
            {(!documents.is_empty()).then(|| typed.checks("documents", t!("edit-documents"), documents))}
            <details class="fold" open=themes_open>
                <summary>{t!("edit-themes")}</summary>
                <div class="inner">{typed.checks("themes", t!("edit-themes"), themes)}</div>
            </details>
            <p class="buttons">
                <button type="submit" class="primary">{t!("edit-save")}</button>
                <a class="button quiet" href=base.clone()>{t!("edit-cancel")}</a>
            </p>
            <p class="hint">{t!("edit-save-hint")}</p>
        </form>
        {form.item.as_ref().map(|(item, _)| remove_view(desk, item, typed, &base))}
    }
    .into_any()
}

/// Taking the item off: gone if nobody ever saw it, else withdrawn, with the reason the adopted agenda asks for.
fn remove_view(desk: &Desk, item: &Item, typed: &Typed, base: &str) -> Option<AnyView> {
    let published = desk.published.item(&item.id).is_some();
    if !matches!(item.state, ItemState::Draft | ItemState::Scheduled) || !item.intervals.is_empty() {
        return None;
    }
    let adopted = desk.published.agenda == entente_domain::meeting::AgendaStatus::Adopted;
    Some(
        view! {
            <section class="part" aria-labelledby="remove-h">
                <h2 id="remove-h">{if published { t!("edit-withdraw") } else { t!("edit-remove") }}</h2>
                <form method="post" action=format!("{base}/remove") class="fields">
                    <input type="hidden" name="item" value=item.id.to_string()/>
                    {published.then(|| view! {
                        <div class="field">
                            <label for="note">{t!("edit-withdraw-note")}{(!adopted).then(|| view! { " "<span class="optional">{t!("edit-optional")}</span> })}</label>
                            <p class="hint" id="note-hint">{t!("edit-withdraw-hint")}</p>
                            <textarea id="note" name="note" rows="2" dir="auto" required=adopted aria-describedby="note-hint">{typed.fields.get("note").to_owned()}</textarea>
                        </div>
                    })}
                    <p class="buttons"><button type="submit" class="danger">{if published { t!("edit-withdraw") } else { t!("edit-remove") }}</button></p>
                </form>
            </section>
        }
        .into_any(),
    )
}
