//! The forms of the editor, and "I have read what changed".

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    editing::{Change, Edit, ItemPlan, Refused, SessionPlan, Spot, Step, Thing, step},
    ids::{CommandId, ItemId, MeetingId, SessionId, is_well_formed},
    meeting::SessionState,
    text::Language,
};
use entente_service::{
    Failure,
    editing::{self, Desk, Publication},
    identity::links::Letter,
};

use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        changes::letter_line,
        edit::{
            fields::{Fields, Typed, Wrong},
            item, open, places, refusal_words, review, session,
        },
    },
    routes::{Door, Route},
    text::tell,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/edit/item", Door::Desk, set_item),
        Route::post("/meetings/{meeting}/edit/session", Door::Desk, set_session),
        Route::post("/meetings/{meeting}/edit/move", Door::Desk, move_item),
        Route::post("/meetings/{meeting}/edit/day", Door::Desk, move_day),
        Route::post("/meetings/{meeting}/edit/remove", Door::Desk, remove),
        Route::post("/meetings/{meeting}/edit/undo", Door::Desk, undo),
        Route::post("/meetings/{meeting}/edit/discard", Door::Desk, discard),
        Route::post("/meetings/{meeting}/edit/publish", Door::Desk, publish),
        Route::post("/meetings/{meeting}/changes/noted", Door::Meeting, noted),
    ]
}

type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

/// The editor's desk and the form that came to it. Who may not edit is told so before the form is looked at.
async fn received(app: &App, visit: &Visit, meeting: String, form: Sent) -> Result<(Desk, Fields), Fault> {
    let desk = open(app, visit, meeting).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    Ok((desk, Fields(fields)))
}

fn base(desk: &Desk) -> String {
    format!("/meetings/{}/edit", desk.entered.meeting.id)
}

async fn make(
    app: &App,
    visit: &Visit,
    desk: &Desk,
    command: &str,
    edits: &[Edit],
) -> Result<(), Result<Vec<Refused>, Fault>> {
    let command = CommandId::new(command);
    let meeting = &desk.entered.meeting.id;
    match editing::edit(&app.house, &app.catalogue, &visit.actor, meeting, &command, edits).await {
        Ok(()) => Ok(()),
        Err(Failure::Refused(refused)) => Err(Ok(refused)),
        Err(failure) => Err(Err(visit.fault(failure))),
    }
}

fn refused_page(page: Response) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

async fn set_item(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, mut fields) = received(&app, &visit, meeting, form).await?;
    let command = fields.get("command").to_owned();
    if !is_well_formed(&command) {
        return Err(visit.unreadable());
    }
    let form = item::form_of(&visit, &desk, fields.get("item"), fields.get("session"), command.clone())?;
    let was: Option<ItemPlan> = serde_json::from_str(fields.get("was")).ok();
    if form.item.is_some() && was.is_none() {
        return Err(visit.unreadable());
    }
    let to = places::read_place(fields.get("place"));
    // Times are those of the session it will be in.
    let place = desk.draft.programme.session(&to.session).unwrap_or(&form.session);
    let plan = match item::read(&visit, &desk, place, was.as_ref(), &fields) {
        Ok(plan) => plan,
        Err(wrong) => {
            return Ok(refused_page(item::answer(&app, &visit, &desk, form, Typed::new(fields, wrong)).await?));
        }
    };
    if let Some(was) = &was {
        item::catch_up(&desk, &form, was, &mut fields);
    }
    let (edits, id) = match (&form.item, was) {
        (Some((old, _)), Some(was)) => {
            (changed_item(&old.id, &old.session, old.parent.as_ref(), to, was, plan), old.id.clone())
        }
        _ => {
            let item = ItemId::new(command.clone());
            (vec![Edit::AddItem { item: item.clone(), to, plan }], item)
        }
    };
    match make(&app, &visit, &desk, &app.house.id(), &edits).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#i-{id}", base(&desk))).into_response()),
        // The same form sent twice is one item.
        Err(Ok(refused)) if refused == [Refused::AlreadyThere] => {
            Ok(Redirect::to(&format!("{}#i-{id}", base(&desk))).into_response())
        }
        Err(Ok(refused)) => {
            let wrong = item::wrong_of(&visit, &refused);
            Ok(refused_page(item::answer(&app, &visit, &desk, form, Typed::new(fields, wrong)).await?))
        }
        Err(Err(fault)) => Err(fault),
    }
}

/// What a form about an item there is asks for: other facts, another place, both, or nothing.
fn changed_item(
    item: &ItemId,
    session: &SessionId,
    parent: Option<&ItemId>,
    to: Spot,
    was: ItemPlan,
    plan: ItemPlan,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    if to.session != *session || to.parent.as_ref() != parent {
        edits.push(Edit::MoveItem { item: item.clone(), to });
    }
    if was != plan {
        edits.push(Edit::SetItem { item: item.clone(), was, plan });
    }
    edits
}

async fn set_session(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, mut fields) = received(&app, &visit, meeting, form).await?;
    let command = fields.get("command").to_owned();
    if !is_well_formed(&command) {
        return Err(visit.unreadable());
    }
    let form = session::form_of(&visit, &desk, fields.get("session"), command.clone())?;
    let was: Option<SessionPlan> = serde_json::from_str(fields.get("was")).ok();
    if form.session.is_some() && was.is_none() {
        return Err(visit.unreadable());
    }
    let plan = match session::read(&visit, &desk, was.as_ref(), &fields) {
        Ok(plan) => plan,
        Err(wrong) => return Ok(refused_page(session::answer(&visit, &desk, form, Typed::new(fields, wrong))?)),
    };
    if let Some(was) = &was {
        session::catch_up(&desk, &form, was, &mut fields);
    }
    let (edits, id) = match (&form.session, was) {
        (Some((old, _)), Some(was)) if was != plan => {
            (vec![Edit::SetSession { session: old.id.clone(), was, plan }], old.id.clone())
        }
        (Some((old, _)), _) => (Vec::new(), old.id.clone()),
        (None, _) => {
            let session = SessionId::new(command);
            (vec![Edit::AddSession { session: session.clone(), plan }], session)
        }
    };
    let done = format!("{}#s-{id}", base(&desk));
    match make(&app, &visit, &desk, &app.house.id(), &edits).await {
        Ok(()) => Ok(Redirect::to(&done).into_response()),
        Err(Ok(refused)) if refused == [Refused::AlreadyThere] => Ok(Redirect::to(&done).into_response()),
        Err(Ok(refused)) => {
            let wrong = session::wrong_of(&visit, &refused);
            Ok(refused_page(session::answer(&visit, &desk, form, Typed::new(fields, wrong))?))
        }
        Err(Err(fault)) => Err(fault),
    }
}

/// One step by a button, or the place where something was dropped.
async fn move_item(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, fields) = received(&app, &visit, meeting, form).await?;
    let item = ItemId::new(fields.get("item"));
    let some = |name: &str| Some(fields.get(name)).filter(|id| !id.is_empty()).map(ItemId::new);
    let by = Step::from_word(fields.get("act"));
    let to = match by {
        Some(by) => step(&desk.draft.programme, &item, by),
        None => Some(Spot {
            session: SessionId::new(fields.get("session")),
            parent: some("parent"),
            before: some("before"),
        }),
    };
    // To the line, or to the button that was pressed: an address with a mark in it lets nothing else have the focus.
    let left = |what: &str| match (what, by) {
        ("", _) => format!("{}#i-{item}", base(&desk)),
        (what, Some(_)) => format!("{}?{what}", base(&desk)),
        (what, None) => format!("{}?{what}#i-{item}", base(&desk)),
    };
    let focus = by.map_or_else(String::new, |by| format!("moved={item}&by={by}"));
    let Some(to) = to else {
        return Ok(Redirect::to(&left(format!("refused=no_such_place&{focus}").trim_end_matches('&'))).into_response());
    };
    match make(&app, &visit, &desk, &app.house.id(), &[Edit::MoveItem { item: item.clone(), to }]).await {
        Ok(()) => Ok(Redirect::to(&left(&focus)).into_response()),
        Err(Ok(refused)) => {
            let word = refused.first().map_or("no_such_place", moved_word);
            Ok(Redirect::to(&left(format!("refused={word}&{focus}").trim_end_matches('&'))).into_response())
        }
        Err(Err(fault)) => Err(fault),
    }
}

/// A refusal as the address of the agenda carries it.
const fn moved_word(refused: &Refused) -> &'static str {
    match refused {
        Refused::ItemState { .. } => "item_moved",
        Refused::SessionState { .. } => "session_ended",
        other => other.word(),
    }
}

/// Moves every session of a day that has not begun to another day, at the same times of the clock.
async fn move_day(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, fields) = received(&app, &visit, meeting, form).await?;
    let days = |name: &str| fields.get(name).parse::<jiff::civil::Date>().ok();
    let (Some(from), Some(to)) = (days("day"), days("to")) else { return Err(visit.unreadable()) };
    let moved = from.until(to).map_err(|_| visit.unreadable())?;
    let mut edits = Vec::new();
    let of_day = |session: &&entente_domain::meeting::Session| {
        session.day == from.to_string() && session.state == SessionState::Planned
    };
    for session in desk.draft.programme.sessions.iter().filter(of_day) {
        let was = SessionPlan::of(session);
        let zone = dates::zone(was.zone.as_deref().unwrap_or(&desk.entered.meeting.zone));
        let shift = |at| -> Option<entente_domain::clock::Moment> {
            let wall = dates::wall(at, &zone).checked_add(moved).ok()?;
            let moment = zone.to_ambiguous_timestamp(wall).compatible().ok()?;
            Some(entente_domain::clock::Moment::from_micros(moment.as_microsecond()))
        };
        let (Some(starts_at), Some(ends_at)) = (shift(was.starts_at), shift(was.ends_at)) else {
            return Err(visit.unreadable());
        };
        let plan = SessionPlan { starts_at, ends_at, day: to.to_string(), ..was.clone() };
        edits.push(Edit::SetSession { session: session.id.clone(), was, plan });
    }
    match make(&app, &visit, &desk, &app.house.id(), &edits).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#day-{to}", base(&desk))).into_response()),
        Err(Ok(refused)) => {
            let word = refused.first().map_or("no_such_place", moved_word);
            Ok(Redirect::to(&format!("{}?refused={word}", base(&desk))).into_response())
        }
        Err(Err(fault)) => Err(fault),
    }
}

async fn remove(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, fields) = received(&app, &visit, meeting, form).await?;
    let edit = match (fields.get("item"), fields.get("session")) {
        ("", session) => Edit::RemoveSession { session: SessionId::new(session) },
        (item, _) => Edit::RemoveItem { item: ItemId::new(item), note: fields.get("note").to_owned() },
    };
    match make(&app, &visit, &desk, &app.house.id(), std::slice::from_ref(&edit)).await {
        Ok(()) => Ok(Redirect::to(&base(&desk)).into_response()),
        Err(Ok(refused)) => match edit.item() {
            // Back to the item's page, with what was typed.
            Some(item) => {
                let form = item::form_of(&visit, &desk, item.as_str(), "", app.house.id())?;
                let mut typed = item::typed_of(&desk, &form);
                typed.fields.put("note", fields.get("note"));
                typed.wrong = item::wrong_of(&visit, &refused);
                Ok(refused_page(item::answer(&app, &visit, &desk, form, typed).await?))
            }
            None => {
                let word = refused.first().map_or("no_such_session", moved_word);
                Ok(Redirect::to(&format!("{}?refused={word}", base(&desk))).into_response())
            }
        },
        Err(Err(fault)) => Err(fault),
    }
}

async fn undo(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, fields) = received(&app, &visit, meeting, form).await?;
    match editing::undo(&app.house, &visit.actor, &desk.entered.meeting.id, fields.get("edit")).await {
        // Taken back already: it is as the person wants it.
        Ok(()) | Err(Failure::Absent) => Ok(Redirect::to(&base(&desk)).into_response()),
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn thing(fields: &Fields) -> Option<Thing> {
    match (fields.get("item"), fields.get("session")) {
        ("", "") => None,
        ("", session) => Some(Thing::Session(SessionId::new(session))),
        (item, _) => Some(Thing::Item(ItemId::new(item))),
    }
}

async fn discard(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, fields) = received(&app, &visit, meeting, form).await?;
    editing::discard(&app.house, &visit.actor, &desk.entered.meeting.id, thing(&fields).as_ref())
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to(&format!("{}/review", base(&desk))).into_response())
}

async fn publish(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let (desk, fields) = received(&app, &visit, meeting, form).await?;
    let command = fields.get("command").to_owned();
    if !is_well_formed(&command) {
        return Err(visit.unreadable());
    }
    let meeting = &desk.entered.meeting;
    let publication = Publication {
        command: CommandId::new(command.clone()),
        thing: thing(&fields),
        note: fields.get("note").to_owned(),
        by_mail: fields.has("mail"),
    };
    let link = format!("{}/meetings/{}/changes", visit.settings.public_url, meeting.id);
    let letter = |language: Language, changes: &[Change], note: &str| letter(&desk, &link, language, changes, note);
    match editing::release(&app.house, &app.live, &visit.actor, &meeting.id, &publication, letter).await {
        Ok(()) if publication.thing.is_some() => Ok(Redirect::to(&format!("{}/review", base(&desk))).into_response()),
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{}/changes", meeting.id)).into_response()),
        Err(Failure::Refused(Refused::NothingToPublish)) => {
            Ok(Redirect::to(&format!("{}/review", base(&desk))).into_response())
        }
        Err(Failure::Refused(refused)) => {
            let field = refused.field().map_or("note", |field| field.word()).to_owned();
            let wrong = vec![Wrong { field, words: refusal_words(&visit, &refused) }];
            Ok(refused_page(review::answer(&visit, &desk, Typed::new(fields, wrong), command)))
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// What everybody registered is written: the changes, why, and where they stand.
fn letter(desk: &Desk, link: &str, language: Language, changes: &[Change], note: &str) -> Letter {
    const LINES: usize = 40;
    let meeting = &desk.entered.meeting;
    let zone = dates::zone(&meeting.zone);
    let title = meeting.title.pick(language.code()).1.to_owned();
    let mut lines: Vec<String> =
        changes.iter().take(LINES).map(|change| format!("- {}", letter_line(language, change, &zone))).collect();
    if changes.len() > LINES {
        lines.push(tell(language, "changes-letter-more", &[("count", (changes.len() - LINES).into())]));
    }
    if !note.is_empty() {
        lines.insert(0, format!("{note}\n"));
    }
    let args: &[(&'static str, _)] = &[
        ("title", title.clone().into()),
        ("changes", lines.join("\n").into()),
        ("city", dates::zone_city(&meeting.zone).into()),
        ("link", link.to_owned().into()),
    ];
    // Isolation marks belong on a page; in a letter they would stand in the link.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    Letter {
        subject: plain(tell(language, "changes-letter-subject", &[("title", title.into())])),
        body: plain(tell(language, "changes-letter-body", args)),
    }
}

async fn noted(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let id = MeetingId::new(meeting);
    let seq = Fields(fields).get("seq").parse().unwrap_or(0);
    editing::noted(&app.house, &visit.actor, &id, seq).await.map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to(&format!("/meetings/{id}")).into_response())
}
