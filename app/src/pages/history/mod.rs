//! The life of a note: the text at any moment, who wrote what, what changed
//! between two moments, states with a name, and the way back.

mod view;

use axum::{
    Form,
    extract::{Path, Query, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::NoteId;
use entente_live::{readable::Block, seat::Access};
use entente_service::{
    Failure,
    history::{self, History, Refused, Shown, View},
    texts,
};
use serde::Deserialize;

use super::text_of::{TextOf, chosen_party, text_of};
use crate::{
    app::App,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell,
    text::tell,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/notes/{note}/history", Door::Meeting, page),
        Route::post("/meetings/{meeting}/notes/{note}/versions", Door::Meeting, name),
        Route::post("/meetings/{meeting}/notes/{note}/back", Door::Meeting, bring_back),
        Route::get("/notes/{note}/history", Door::Meeting, page_of_space),
        Route::post("/notes/{note}/versions", Door::Meeting, name_of_space),
        Route::post("/notes/{note}/back", Door::Meeting, bring_back_of_space),
    ]
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Choice {
    /// The number of an update; none: the last.
    #[serde(default)]
    at: Option<String>,
    /// `text`, `authors` or `changes`.
    #[serde(default)]
    show: String,
    /// What changes are shown against; none: the stretch before.
    #[serde(default)]
    since: Option<String>,
    #[serde(default)]
    done: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Act {
    #[serde(default)]
    at: String,
    #[serde(default)]
    name: String,
    /// The place of one block; none: the whole.
    #[serde(default)]
    only: Option<String>,
}

struct Seen {
    at_home: At,
    of: TextOf,
    history: History,
    at: i64,
    show: &'static str,
    since: i64,
    shown: Shown,
    /// The text as it is, where an earlier one can be brought back.
    now: Option<Vec<Block>>,
    done: Option<&'static str>,
    refused: Option<Refused>,
    typed: String,
}

/// Under which address a history is: a note is found under its own meeting, or of a space under none, and nowhere else.
#[derive(Clone, Debug)]
struct At {
    meeting: Option<String>,
    note: NoteId,
}

impl At {
    fn meeting((meeting, note): (String, String)) -> Self {
        Self { meeting: Some(meeting), note: NoteId::new(note) }
    }

    fn space(note: String) -> Self {
        Self { meeting: None, note: NoteId::new(note) }
    }

    fn base(&self) -> String {
        match &self.meeting {
            Some(meeting) => format!("/meetings/{meeting}/notes/{}", self.note),
            None => format!("/notes/{}", self.note),
        }
    }
}

type Sent = Result<Form<Act>, FormRejection>;

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    answer(&app, &visit, At::meeting(path), choice, None, String::new()).await
}

async fn page_of_space(
    State(app): State<App>,
    visit: Visit,
    Path(note): Path<String>,
    Query(choice): Query<Choice>,
) -> Answer {
    answer(&app, &visit, At::space(note), choice, None, String::new()).await
}

async fn answer(
    app: &App,
    visit: &Visit,
    place: At,
    choice: Choice,
    refused: Option<Refused>,
    typed: String,
) -> Answer {
    let history = open(app, visit, &place).await?;
    let number = |text: &Option<String>| text.as_ref().and_then(|text| text.trim().parse::<i64>().ok());
    let at = number(&choice.at).unwrap_or(history.end).clamp(0, history.end);
    let before = history.stretches.iter().find(|stretch| (stretch.from_seq..=stretch.through_seq).contains(&at));
    let since = number(&choice.since).unwrap_or_else(|| before.map_or(0, |stretch| stretch.from_seq - 1));
    let (show, view) = match choice.show.as_str() {
        "authors" => ("authors", View::Authors),
        "changes" => ("changes", View::Since(since.clamp(0, at))),
        _ => ("text", View::Text),
    };
    let fault = |failure: Failure| visit.fault(failure);
    let shown = history::at(&app.house, &visit.actor, &history, at, view).await.map_err(fault)?;
    let past = history.note.access == Access::Write && at < history.end;
    let now = if past {
        let now = history::at(&app.house, &visit.actor, &history, history.end, View::Text).await.map_err(fault)?;
        Some(now.blocks)
    } else {
        None
    };
    let done = ["named", "back"].into_iter().find(|word| *word == choice.done);
    let title = tell(visit.language, "history-heading", &[]);
    let title = match refused {
        Some(_) => tell(visit.language, "account-problem-title", &[("title", title.into())]),
        None => title,
    };
    let of = text_of(app, visit, &history.note).await?;
    let frame = of.frame(visit, title).with_class("page history");
    let seen = Seen { at_home: place, of, history, at, show, since, shown, now, done, refused, typed };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, shell::page(visit, frame, move || view::view_of(&seen))).into_response())
}

async fn open(app: &App, visit: &Visit, place: &At) -> Result<History, Fault> {
    let open = texts::open(&app.house, &visit.actor, &place.note).await;
    let open = open.map_err(|failure| visit.hidden(failure))?;
    if open.meeting().map(|meeting| meeting.as_str()) != place.meeting.as_deref() {
        return Err(visit.absent());
    }
    history::of_note(&app.house, &visit.actor, &place.note).await.map_err(|failure| visit.fault(failure))
}

async fn name(State(app): State<App>, visit: Visit, Path(path): Path<(String, String)>, form: Sent) -> Answer {
    give_name(&app, &visit, At::meeting(path), form).await
}

async fn name_of_space(State(app): State<App>, visit: Visit, Path(note): Path<String>, form: Sent) -> Answer {
    give_name(&app, &visit, At::space(note), form).await
}

async fn give_name(app: &App, visit: &Visit, place: At, form: Sent) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let history = open(app, visit, &place).await?;
    let Ok(at) = form.at.parse::<i64>() else { return Err(visit.unreadable()) };
    let party = chosen_party(visit, &history.note);
    let outcome = history::name(&app.house, &app.live, &visit.actor, &place.note, party.as_ref(), at, &form.name).await;
    end(app, visit, place, at, outcome, "named", form.name).await
}

async fn bring_back(State(app): State<App>, visit: Visit, Path(path): Path<(String, String)>, form: Sent) -> Answer {
    return_to(&app, &visit, At::meeting(path), form).await
}

async fn bring_back_of_space(State(app): State<App>, visit: Visit, Path(note): Path<String>, form: Sent) -> Answer {
    return_to(&app, &visit, At::space(note), form).await
}

async fn return_to(app: &App, visit: &Visit, place: At, form: Sent) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let history = open(app, visit, &place).await?;
    let (Ok(at), only) = (form.at.parse::<i64>(), form.only.as_deref().map(str::parse::<usize>).transpose()) else {
        return Err(visit.unreadable());
    };
    let Ok(only) = only else { return Err(visit.unreadable()) };
    let party = chosen_party(visit, &history.note);
    let outcome = history::bring_back(&app.house, &app.live, &visit.actor, &place.note, party.as_ref(), at, only).await;
    end(app, visit, place, at, outcome, "back", String::new()).await
}

async fn end(
    app: &App,
    visit: &Visit,
    place: At,
    at: i64,
    outcome: Result<(), Failure<Refused>>,
    done: &str,
    typed: String,
) -> Answer {
    match outcome {
        Ok(()) => {
            // What was brought back is seen where the text now ends.
            let at = if done == "named" { format!("at={at}&") } else { String::new() };
            Ok(Redirect::to(&format!("{}/history?{at}done={done}", place.base())).into_response())
        }
        Err(Failure::Refused(refused)) => {
            let choice = Choice { at: Some(at.to_string()), ..Choice::default() };
            answer(app, visit, place, choice, Some(refused), typed).await
        }
        Err(other) => Err(visit.fault(other.widen(|_| unreachable()))),
    }
}

/// Refusals have been taken out before.
fn unreachable() -> std::convert::Infallible {
    unreachable!("a refusal is answered with the page")
}

const fn word(refused: Refused) -> &'static str {
    match refused {
        Refused::NameNeeded => "name_needed",
        Refused::NameTooLong => "name_too_long",
        Refused::NameTaken => "name_taken",
        Refused::NoSuchState => "no_such_state",
        Refused::NothingToBringBack => "nothing_to_bring_back",
        Refused::NotSaved => "not_saved",
    }
}
