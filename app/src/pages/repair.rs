//! Repairs of a late day: four kinds, each shown before it is done.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, Query, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    clock::Moment,
    ids::{CommandId, ItemId, MeetingId, SessionId, is_well_formed},
    number,
    policy::Action,
    repair::{Fact, LATE_SECONDS, Line, Proposal, Refused, RepairKind, Wish},
    speakers::ListState,
};
use entente_service::{
    Failure,
    repair::{self, Application, Preview},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    edit::{fields::Typed, zone_of},
    meetings::meeting_frame_of,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    islands::words::minutes,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/sessions/{session}/repair", Door::Desk, page),
        Route::post("/meetings/{meeting}/sessions/{session}/repair", Door::Desk, apply),
    ]
}

/// What is wished for, as the form has it.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Wished {
    #[serde(default)]
    kind: String,
    /// Minutes each break keeps.
    #[serde(default)]
    keep: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    single: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    close: String,
    #[serde(default)]
    end: String,
    /// The form was filled in, and did not only come with its first values.
    #[serde(default)]
    set: String,
    #[serde(default)]
    at: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    command: String,
}

impl Wished {
    fn kind(&self) -> RepairKind {
        RepairKind::from_word(&self.kind).unwrap_or(RepairKind::Trim)
    }

    /// The first values of a kind, where nobody has typed any.
    fn begun(mut self) -> Self {
        if self.set.is_empty() {
            for (field, first) in [(&mut self.keep, "10"), (&mut self.single, "120"), (&mut self.group, "180")] {
                if field.is_empty() {
                    first.clone_into(field);
                }
            }
            if self.kind() == RepairKind::Speakers {
                "1".clone_into(&mut self.close);
            }
        }
        self
    }

    /// A number that is none is out of every range.
    fn wish(&self) -> Wish {
        let number = |text: &str| text.trim().parse::<i64>().unwrap_or(-1);
        match self.kind() {
            RepairKind::Trim => Wish::Trim,
            RepairKind::Shift => Wish::Shift { end: !self.end.is_empty() },
            RepairKind::Breaks => {
                Wish::Breaks { keep_s: number(&self.keep).saturating_mul(60), note: self.note.trim().to_owned() }
            }
            RepairKind::Speakers => Wish::Speakers {
                limit_single_s: number(&self.single),
                limit_group_s: number(&self.group),
                close: !self.close.is_empty(),
            },
        }
    }

    fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in
            [("keep", &self.keep), ("note", &self.note), ("single", &self.single), ("group", &self.group)]
        {
            typed.fields.put(name, value);
        }
        for (name, value) in [("close", &self.close), ("end", &self.end)] {
            if !value.is_empty() {
                typed.fields.put(name, "1");
            }
        }
        typed
    }
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(wished): Query<Wished>,
) -> Answer {
    answer(&app, &visit, meeting, session, wished.begun(), None).await
}

async fn answer(
    app: &App,
    visit: &Visit,
    meeting: String,
    session: String,
    wished: Wished,
    refused: Option<Refused>,
) -> Result<Response, Fault> {
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    let preview =
        repair::preview(&app.house, &visit.actor, &meeting, &session, &wished.wish()).await.map_err(|failure| {
            match failure {
                Failure::Absent if visit.actor.person().is_none() => visit.signed_out(),
                failure => visit.fault(failure),
            }
        })?;
    let mut frame = Frame::plain(tell(visit.language, "repair-heading", &[])).at(Place::Desk);
    let entered = &preview.entered;
    frame.meeting =
        Some(meeting_frame_of(visit, &entered.meeting, &entered.place, preview.programme.session(&session)));
    let command = app.house.id();
    Ok(shell::page(visit, frame, move || view(&preview, &session, &wished, refused, &command)).into_response())
}

/// What the view says times and items with.
struct Sayer<'a> {
    preview: &'a Preview,
    zone: TimeZone,
    numbers: BTreeMap<ItemId, String>,
}

impl Sayer<'_> {
    fn time(&self, at: Moment) -> String {
        dates::time_of_day(at, &self.zone)
    }

    fn about(&self, line: &Line) -> AnyView {
        let Some(item) = line.item.as_ref().and_then(|id| self.preview.programme.item(id)) else {
            return view! { <span>{t!("repair-session-end")}</span> }.into_any();
        };
        let (lang, title) = item.title.pick(language().code());
        let number = self.numbers.get(&item.id).cloned().unwrap_or_default();
        let who = line.speaker.as_ref().map(|(_, short)| view! { ": "<bdi>{short.clone()}</bdi> });
        view! { <span>{number}" "<span lang=lang.to_owned()>{title.to_owned()}</span>{who}</span> }.into_any()
    }

    fn fact(&self, fact: Fact) -> String {
        match fact {
            Fact::Length(seconds) => t!("edit-minutes-short", count = minutes(seconds)),
            Fact::Limit(0) => t!("repair-no-limit"),
            Fact::Limit(seconds) => crate::islands::words::span(seconds),
            Fact::Start(None) => "–".to_owned(),
            Fact::Start(Some(at)) | Fact::End(at) => self.time(at),
            Fact::Dropped => t!("repair-dropped"),
            Fact::List(ListState::Closed) => t!("repair-list-closed"),
            Fact::List(_) => t!("repair-list-open"),
        }
    }
}

fn view(
    preview: &Preview,
    session: &SessionId,
    wished: &Wished,
    refused: Option<Refused>,
    command: &str,
) -> impl IntoView + use<> {
    let meeting = &preview.entered.meeting;
    let base = format!("/meetings/{}/sessions/{session}", meeting.id);
    let found = preview.programme.session(session);
    let zone = zone_of(meeting, found.and_then(|found| found.zone.as_deref()));
    let sayer = Sayer { preview, zone: dates::zone(zone), numbers: number::numbers(&preview.programme) };
    let now = entente_domain::forecast::forecast(&preview.programme, session, preview.at);
    let stands = now.zip(found).map(|(now, found)| {
        let (end, planned) = (sayer.time(now.end), sayer.time(found.ends_at));
        if now.drift_seconds > LATE_SECONDS {
            t!("repair-late", count = minutes(now.drift_seconds), end = end, planned = planned)
        } else {
            t!("repair-in-time", end = end, planned = planned)
        }
    });
    let kind = wished.kind();
    let kinds: Vec<AnyView> = RepairKind::ALL
        .iter()
        .filter(|other| **other != RepairKind::Speakers || preview.entered.place.may(Action::RunFloor))
        .map(|other| {
            let current = (*other == kind).then_some("page");
            let href = format!("{base}/repair?kind={}", other.word());
            view! { <li><a href=href aria-current=current>{tell_word(language(), "repair-kind", other.word())}</a></li> }
                .into_any()
        })
        .collect();
    let refused = refused.map(|refused| {
        view! { <p class="notice" data-kind="refusal" role="alert">{tell_word(language(), "repair-refused", refused.word())}</p> }
    });
    let result = match &preview.proposal {
        Ok(proposal) => shown(&sayer, &base, proposal, wished, preview, command),
        Err(why) => view! { <p class="notice" role="status">{tell_word(language(), "repair-refused", why.word())}</p> }
            .into_any(),
    };
    view! {
        <header class="page-head">
            <p class="meta"><a href=format!("{base}/desk")>{t!("repair-back")}</a></p>
            <h1>{t!("repair-heading")}</h1>
            <p class="lede">{stands}</p>
        </header>
        {refused}
        <nav class="contents kinds" aria-label=t!("repair-kinds")><ul>{kinds}</ul></nav>
        <section class="part" aria-labelledby="wish">
            <h2 id="wish">{tell_word(language(), "repair-kind", kind.word())}</h2>
            <p>{tell_word(language(), "repair-about", kind.word())}</p>
            {wish_form(&base, wished)}
        </section>
        <section class="part" aria-labelledby="result">
            <h2 id="result">{t!("repair-result")}</h2>
            {result}
        </section>
    }
    .into_any()
}

/// The form of what can be chosen; trimming leaves nothing to choose.
fn wish_form(base: &str, wished: &Wished) -> Option<AnyView> {
    let typed = wished.typed();
    let fields = match wished.kind() {
        RepairKind::Trim => return None,
        RepairKind::Shift => typed.check("end", t!("repair-end"), Some(t!("repair-end-hint"))),
        RepairKind::Breaks => view! {
            {typed.input("keep", "number", t!("repair-keep"), false, Some(t!("repair-keep-hint")))}
            {typed.input("note", "text", t!("repair-note"), true, Some(t!("repair-note-hint")))}
        }
        .into_any(),
        RepairKind::Speakers => view! {
            <div class="pair">
                {typed.input("single", "number", t!("repair-single"), false, None)}
                {typed.input("group", "number", t!("repair-group"), false, None)}
            </div>
            {typed.check("close", t!("repair-close"), Some(t!("repair-close-hint")))}
        }
        .into_any(),
    };
    Some(
        view! {
            <form method="get" action=format!("{base}/repair") class="fields">
                <input type="hidden" name="kind" value=wished.kind().word()/>
                <input type="hidden" name="set" value="1"/>
                {fields}
                <p class="buttons"><button type="submit">{t!("repair-show")}</button></p>
            </form>
        }
        .into_any(),
    )
}

/// The table of what becomes what, the end it leads to, and the button that does it.
fn shown(
    sayer: &Sayer<'_>,
    base: &str,
    proposal: &Proposal,
    wished: &Wished,
    preview: &Preview,
    command: &str,
) -> AnyView {
    let rows: Vec<AnyView> = proposal
        .lines
        .iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">{sayer.about(line)}</th>
                    <td class="num">{sayer.fact(line.old)}</td>
                    <td class="num">{sayer.fact(line.new)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let (before, after) = (sayer.time(proposal.before.end), sayer.time(proposal.after.end));
    let nearer = minutes(proposal.before.end.seconds_since(proposal.after.end));
    let comes_to = if nearer > 0 {
        t!("repair-comes-to", count = nearer, after = after.clone(), before = before)
    } else {
        t!("repair-comes-to-nothing", end = before)
    };
    let drift = proposal.after.drift_seconds;
    let rest =
        if drift > LATE_SECONDS { t!("repair-still-late", count = minutes(drift)) } else { t!("repair-then-in-time") };
    let hidden: Vec<AnyView> = [
        ("kind", wished.kind().word().to_owned()),
        ("keep", wished.keep.clone()),
        ("note", wished.note.clone()),
        ("single", wished.single.clone()),
        ("group", wished.group.clone()),
        ("close", wished.close.clone()),
        ("end", wished.end.clone()),
        ("set", "1".to_owned()),
        ("at", preview.at.micros().to_string()),
        ("version", preview.version.to_string()),
        ("command", command.to_owned()),
    ]
    .into_iter()
    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> }.into_any())
    .collect();
    view! {
        <div class="table" tabindex="0" role="region" aria-labelledby="repair-caption">
            <table>
                <caption id="repair-caption">{t!("repair-caption")}</caption>
                <thead><tr>
                    <th scope="col">{t!("repair-column-item")}</th>
                    <th scope="col" class="num">{t!("repair-column-old")}</th>
                    <th scope="col" class="num">{t!("repair-column-new")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p><strong>{comes_to}</strong>" "{rest}</p>
        <form method="post" action=format!("{base}/repair")>
            {hidden}
            <p class="buttons">
                <button type="submit" class="primary">{t!("repair-apply")}</button>
                <a class="button quiet" href=format!("{base}/desk")>{t!("repair-leave")}</a>
            </p>
        </form>
    }
    .into_any()
}

async fn apply(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<Wished>, FormRejection>,
) -> Answer {
    let Ok(Form(wished)) = form else { return Err(visit.unreadable()) };
    let (id, of) = (MeetingId::new(meeting.clone()), SessionId::new(session.clone()));
    // Who may not repair anything is told so before the form is looked at.
    repair::preview(&app.house, &visit.actor, &id, &of, &wished.wish())
        .await
        .map_err(|failure| visit.fault(failure))?;
    let (Ok(at), Ok(version)) = (wished.at.parse(), wished.version.parse()) else { return Err(visit.unreadable()) };
    if !is_well_formed(&wished.command) {
        return Err(visit.unreadable());
    }
    let application = Application {
        command: CommandId::new(wished.command.clone()),
        wish: wished.wish(),
        at: Moment::from_micros(at),
        version,
    };
    match repair::apply(&app.house, &app.live, &visit.actor, &id, &of, &application).await {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{id}/sessions/{of}/desk")).into_response()),
        // The same wish, on what stands now.
        Err(Failure::Refused(refused)) => {
            let page = answer(&app, &visit, meeting, session, wished, Some(refused)).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}
