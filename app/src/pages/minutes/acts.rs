//! The forms: compile, write, circulate, close, ask, answer.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    clock::Moment,
    ids::{CommandId, ItemId, MeetingId, MinutesId, PartyId, SessionId, is_well_formed},
    limits,
    meeting::Meeting,
    minutes::{MinutesDeed, Refused},
    policy::Action,
    text::Language,
};
use entente_papers::markdown;
use entente_service::{
    Failure,
    identity::links::Letter,
    minutes::{self, Asking},
    papers::Said,
};
use jiff::civil;
use leptos::prelude::*;

use super::{listed, look, shown};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        edit::fields::{Fields, Typed, Wrong},
        meetings::meeting_frame,
    },
    papers::said,
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/minutes", Door::Desk, compile),
        Route::get("/meetings/{meeting}/minutes/{minutes}/write/{item}", Door::Desk, writing),
        // A form writes a letter of Arabic in six bytes and more; what is too long is refused with the text kept.
        Route::post("/meetings/{meeting}/minutes/{minutes}/write/{item}", Door::Desk, write)
            .with_body_of(limits::MINUTES_TEXT_BYTES_MAX * 6),
        Route::post("/meetings/{meeting}/minutes/{minutes}/acts", Door::Desk, act),
        Route::post("/meetings/{meeting}/minutes/{minutes}/corrections", Door::Meeting, ask),
    ]
}

type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

/// Who does not keep minutes is told so before the form is looked at.
async fn keeper(app: &App, visit: &Visit, meeting: &str) -> Result<Meeting, Fault> {
    let opened = super::open(app, visit, meeting).await?;
    if opened.place.may(Action::KeepMinutes) { Ok(opened.meeting) } else { Err(visit.forbidden()) }
}

fn fields(visit: &Visit, form: Sent) -> Result<Fields, Fault> {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    Ok(Fields(fields))
}

fn command(visit: &Visit, fields: &Fields) -> Result<CommandId, Fault> {
    let command = fields.get("command");
    if is_well_formed(command) { Ok(CommandId::new(command)) } else { Err(visit.unreadable()) }
}

fn words(visit: &Visit, refused: Refused) -> String {
    tell_word(visit.language, "minutes-refused", refused.word())
}

async fn compile(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form: Sent) -> Answer {
    keeper(&app, &visit, &meeting).await?;
    let fields = fields(&visit, form)?;
    let command = command(&visit, &fields)?;
    let sessions: Vec<SessionId> = fields.all("session").map(SessionId::new).collect();
    let id = MeetingId::new(meeting.clone());
    let language = visit.language;
    let wording = move |one: Said<'_>| said(language, one);
    match minutes::compile(&app.house, &app.live, &visit.actor, &id, &sessions, &wording, &command).await {
        Ok(Some(new)) => Ok(Redirect::to(&format!("/meetings/{id}/minutes/{new}")).into_response()),
        Ok(None) => Ok(Redirect::to(&format!("/meetings/{id}/minutes")).into_response()),
        Err(Failure::Refused(refused)) => {
            let page = listed(&app, &visit, &meeting, Some(words(&visit, refused))).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn writing(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, item)): Path<(String, String, String)>,
) -> Answer {
    keeper(&app, &visit, &meeting).await?;
    written(&app, &visit, &meeting, &id, &item, None).await
}

/// The page on which the text about an item is written; what was typed and refused comes back.
async fn written(
    app: &App,
    visit: &Visit,
    meeting: &str,
    id: &str,
    item: &str,
    refused: Option<(Fields, String)>,
) -> Answer {
    let looked = look(app, visit, meeting, id, None).await?;
    let part = looked.content.items().find(|part| part.id.as_str() == item).ok_or_else(|| visit.absent())?;
    let title = part.title.pick(visit.language.code()).1.to_owned();
    let typed = match refused {
        Some((fields, words)) => Typed::new(fields, vec![Wrong { field: "text".to_owned(), words }]),
        None => {
            let mut fields = Fields::default();
            fields.put("text", markdown::of_blocks(&part.text));
            Typed::new(fields, Vec::new())
        }
    };
    let heading = tell(visit.language, "minutes-write-title", &[("title", title.into())]);
    let mut frame = Frame::plain(heading.clone());
    frame.meeting = Some(meeting_frame(visit, &looked.opened, None));
    let back = format!("/meetings/{meeting}/minutes/{id}");
    let action = format!("{back}/write/{item}");
    let version = looked.seen.minutes.version;
    Ok(shell::page(visit, frame, move || {
        view! {
            {typed.summary()}
            <header class="page-head">
                <p class="meta"><a href=back>{t!("paper-back")}</a></p>
                <h1 dir="auto">{heading}</h1>
            </header>
            <form method="post" action=action class="fields minutes-write">
                <input type="hidden" name="seen" value=version.to_string()/>
                {typed.needed_area("text", t!("minutes-text"), Some(t!("minutes-text-hint")))}
                <p class="buttons"><button type="submit" class="primary">{t!("minutes-save")}</button></p>
            </form>
        }
        .into_any()
    })
    .into_response())
}

async fn write(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, item)): Path<(String, String, String)>,
    form: Sent,
) -> Answer {
    keeper(&app, &visit, &meeting).await?;
    let fields = fields(&visit, form)?;
    let seen = fields.get("seen").parse().unwrap_or(0);
    let (of, minutes_id, item_id) =
        (MeetingId::new(meeting.clone()), MinutesId::new(id.clone()), ItemId::new(item.clone()));
    let text = fields.get("text").to_owned();
    match minutes::write(&app.house, &visit.actor, &of, &minutes_id, &item_id, seen, &text).await {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{of}/minutes/{id}#item-{item}")).into_response()),
        Err(Failure::Refused(refused)) => {
            let refused = Some((fields, words(&visit, refused)));
            let page = written(&app, &visit, &meeting, &id, &item, refused).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn act(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>, form: Sent) -> Answer {
    let about = keeper(&app, &visit, &meeting).await?;
    let fields = fields(&visit, form)?;
    let command = command(&visit, &fields)?;
    let seen = fields.get("seen").parse().unwrap_or(0);
    let (of, minutes_id) = (MeetingId::new(meeting.clone()), MinutesId::new(id.clone()));
    let (house, live, who) = (&app.house, &app.live, &visit.actor);
    let done = match fields.get("act") {
        "refresh" => {
            let language = visit.language;
            let words = move |one: Said<'_>| said(language, one);
            minutes::refresh(house, live, who, &of, &minutes_id, seen, &words).await
        }
        "circulate" => {
            let until = match fields.get("until") {
                "" => None,
                day => Some(end_of(day, &about.zone).ok_or_else(|| visit.unreadable())?),
            };
            let link = format!("{}/meetings/{of}/minutes/{id}", visit.settings.public_url);
            let letter = |language: Language, deed: MinutesDeed| letter(&about, &link, language, deed, until);
            minutes::circulate(house, live, who, &of, &minutes_id, seen, until, &command, letter).await
        }
        "close" => minutes::close(house, live, who, &of, &minutes_id, seen, &command).await,
        word @ ("take" | "decline") => {
            let answer = minutes::Answer {
                correction: fields.get("correction").to_owned(),
                taken: word == "take",
                reply: fields.get("reply").to_owned(),
            };
            minutes::answer(house, live, who, &of, &minutes_id, &answer, &command).await
        }
        _ => return Err(visit.unreadable()),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{of}/minutes/{id}")).into_response()),
        Err(Failure::Refused(refused)) => refused_page(&app, &visit, &meeting, &id, fields, refused).await,
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn ask(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>, form: Sent) -> Answer {
    let opened = super::open(&app, &visit, &meeting).await?;
    let fields = fields(&visit, form)?;
    let command = command(&visit, &fields)?;
    let chosen = |name: &str| Some(fields.get(name).to_owned()).filter(|value| !value.is_empty());
    let asking = Asking {
        party: chosen("party").map(PartyId::new).or_else(|| visit.chosen_party(opened.meeting.id.as_str())),
        item: chosen("item").map(ItemId::new),
        text: fields.get("correction-text").to_owned(),
    };
    let minutes_id = MinutesId::new(id.clone());
    match minutes::ask(&app.house, &app.live, &visit.actor, &opened.meeting.id, &minutes_id, &asking, &command).await {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{meeting}/minutes/{id}#corrections")).into_response()),
        Err(Failure::Refused(refused)) => refused_page(&app, &visit, &meeting, &id, fields, refused).await,
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn refused_page(app: &App, visit: &Visit, meeting: &str, id: &str, fields: Fields, refused: Refused) -> Answer {
    let looked = look(app, visit, meeting, id, None).await?;
    let typed = Typed::new(fields, Vec::new());
    let page: Response = shown(app, visit, looked, typed, Some(words(visit, refused)));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The instant at which a day ends in the meeting's zone.
fn end_of(day: &str, zone: &str) -> Option<Moment> {
    let day: civil::Date = day.parse().ok()?;
    let next = day.tomorrow().ok()?.to_datetime(civil::Time::midnight()).to_zoned_datetime(dates::zone(zone)).ok()?;
    Some(Moment::from_micros(next.timestamp().as_microsecond()))
}

/// What everybody registered is written when minutes are circulated.
fn letter(meeting: &Meeting, link: &str, language: Language, deed: MinutesDeed, until: Option<Moment>) -> Letter {
    let title = meeting.title.pick(language.code()).1.to_owned();
    let until = until.map_or_else(
        || tell(language, "minutes-letter-open", &[]),
        |until| {
            let zone = dates::zone(&meeting.zone);
            // A day is named by its last minute, not by the next day's first.
            let last = until.plus_seconds(-1);
            let args = [
                ("day", dates::long_date(language, dates::wall(last, &zone).date()).into()),
                ("city", dates::zone_city(&meeting.zone).into()),
            ];
            tell(language, "minutes-until-day", &args)
        },
    );
    let what = tell_word(language, "minutes-letter", deed.word());
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let args = [
        ("what", what.into()),
        ("until", until.into()),
        ("link", link.to_owned().into()),
        ("title", title.clone().into()),
    ];
    Letter {
        subject: plain(tell(language, "minutes-letter-subject", &[("title", title.into())])),
        body: plain(tell(language, "minutes-letter-body", &args)),
    }
}
