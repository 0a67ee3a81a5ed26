//! The page of a meeting's steps: which they are, who says so, which texts go up and what of them came down.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    ids::{CommandId, DocumentId, MeetingId, is_well_formed},
    policy::Action,
};
use entente_service::{
    Failure,
    meetings::{self, Opened},
    steps::{self, CameDown, Desk, HandedUp, Kin, Level, NewLink, NotHandedUp, Text},
};
use leptos::prelude::*;

use super::{chain, frame, parts};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed, Wrong},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

struct Scene {
    opened: Opened,
    desk: Desk,
    texts: Vec<(Text, Kin)>,
    came: Vec<CameDown>,
    command: String,
}

async fn scene(app: &App, visit: &Visit, meeting: &str) -> Result<Scene, Fault> {
    let (house, who, id) = (&app.house, &visit.actor, MeetingId::new(meeting));
    let opened = meetings::open(house, who, &id).await.map_err(|failure| visit.fault(failure))?;
    let desk = steps::open(house, who, &id).await.map_err(|failure| visit.fault(failure))?;
    let mut texts = Vec::new();
    for text in steps::texts(house, who, &id).await.map_err(|failure| visit.fault(failure))? {
        let kin = steps::kin(house, who, &text.document.id).await.map_err(|failure| visit.fault(failure))?;
        texts.push((text, kin));
    }
    let came = steps::came_down(house, who, &opened).await.map_err(|failure| visit.fault(failure))?;
    Ok(Scene { opened, desk, texts, came, command: app.house.id() })
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let scene = scene(&app, &visit, &meeting).await?;
    let mut fields = Fields::default();
    if let Some(own) = &scene.desk.own {
        fields.put("level", own.level.word());
        if let Some(above) = &own.prepares {
            fields.put("prepares", above.to_string());
            let theirs = scene.desk.choices.iter().find(|(one, _)| one.id == *above).and_then(|(_, level)| *level);
            fields.put("above", theirs.map_or("", Level::word));
        }
    }
    let typed = Typed::new(fields, Vec::new());
    Ok(show(&visit, &scene, &typed, StatusCode::OK))
}

fn show(visit: &Visit, scene: &Scene, typed: &Typed, status: StatusCode) -> Response {
    let title = tell(visit.language, "step-title", &[]);
    (status, shell::page(visit, frame(visit, &scene.opened, title), || view(scene, typed))).into_response()
}

fn view(scene: &Scene, typed: &Typed) -> AnyView {
    let base = format!("/meetings/{}", scene.opened.meeting.id);
    let steps = if scene.desk.stops.len() > 1 {
        chain::list(&scene.desk.stops)
    } else {
        view! { <p class="meta">{t!("step-none")}</p> }.into_any()
    };
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta"><a href=base.clone()>{t!("changes-back")}</a></p>
            <h1>{t!("step-title")}</h1>
            <p class="lede">{t!("step-lede")}</p>
        </header>
        <section aria-labelledby="order-h"><h2 id="order-h" class="unseen">{t!("step-strip")}</h2>{steps}</section>
        <p class="meta"><a href=format!("{base}/issues")>{t!("issue-title")}</a></p>
        {texts(scene)}
        {came_down(scene)}
        {form(scene, typed)}
        {happened(scene)}
    }
    .into_any()
}

/// The meeting's texts: where each comes from, where it went, and where it can go.
fn texts(scene: &Scene) -> Option<AnyView> {
    let base = format!("/meetings/{}", scene.opened.meeting.id);
    let lines: Vec<AnyView> = scene
        .texts
        .iter()
        .enumerate()
        .filter(|(_, (text, kin))| !text.to.is_empty() || !kin.is_empty())
        .map(|(place, (text, kin))| {
            let document = &text.document;
            let (lang, title) = document.title.pick(language().code());
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let way = (!kin.is_empty()).then(|| {
                view! { <p class="meta"><a href=format!("{base}/documents/{}/steps", document.id)>{t!("step-text-way")}<span class="unseen">" "{title.clone()}</span></a></p> }
            });
            let went: Vec<AnyView> = kin
                .later
                .iter()
                .map(|one| {
                    view! { <span>{t!("step-handed-to", level = parts::level(one.level))}" "{parts::meeting(&one.meeting)}</span> }.into_any()
                })
                .collect();
            let forms: Vec<AnyView> = text
                .to
                .iter()
                .enumerate()
                .map(|(second, to)| {
                    let name = to.title.pick(language().code()).1.to_owned();
                    view! {
                        <form method="post" action=format!("{base}/steps") class="inline">
                            <input type="hidden" name="act" value="hand_up"/>
                            <input type="hidden" name="command" value=format!("{}-{place}-{second}", scene.command)/>
                            <input type="hidden" name="document" value=document.id.to_string()/>
                            <input type="hidden" name="to" value=to.id.to_string()/>
                            <button type="submit">{t!("step-hand-up", meeting = name)}</button>
                        </form>
                    }
                    .into_any()
                })
                .collect();
            view! {
                <li class="row">
                    <span class="key">{document.symbol.clone()}</span>
                    <a class="title" href=format!("{base}/documents/{}", document.id) lang=lang dir="auto">{title}</a>
                    <p class="meta line"><span>{tell_word(language(), "document-state", document.state.word())}</span>{went}</p>
                    {way}
                    <div class="buttons no-print">{forms}</div>
                </li>
            }
            .into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="texts-h"><h2 id="texts-h">{t!("step-texts")}</h2><div class="steps-texts"><p class="meta">{t!("step-texts-hint")}</p><ul class="rows">{lines}</ul></div></section> }
            .into_any()
    })
}

fn came_down(scene: &Scene) -> Option<AnyView> {
    super::links::came_down(&scene.came)
}

/// For those who edit the meeting: at which level it sits, and which it prepares.
fn form(scene: &Scene, typed: &Typed) -> Option<AnyView> {
    let desk = &scene.desk;
    if !desk.may_link {
        return None;
    }
    let levels = |none: bool| -> Vec<(String, String)> {
        let blank = none.then(|| (String::new(), "–".to_owned()));
        let named =
            Level::ALL.iter().map(|level| (level.word().to_owned(), tell_word(language(), "step-level", level.word())));
        blank.into_iter().chain(named).collect()
    };
    let mut meetings = vec![(String::new(), t!("step-prepares-none"))];
    meetings.extend(desk.choices.iter().map(|(meeting, level)| {
        let title = meeting.title.pick(language().code()).1;
        let level = level.map(|level| tell_word(language(), "step-level", level.word()));
        let day = dates::short_day(language(), &meeting.starts_on);
        let words = [Some(title.to_owned()), Some(day), level];
        (meeting.id.to_string(), words.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }));
    let version = desk.own.as_ref().map_or(0, |own| own.version);
    Some(
        view! {
            <section class="part no-print" aria-labelledby="link-h"><h2 id="link-h">{t!("step-say")}</h2>
                <form method="post" action=format!("/meetings/{}/steps", scene.opened.meeting.id) class="fields">
                    <input type="hidden" name="act" value="link"/>
                    <input type="hidden" name="command" value=scene.command.clone()/>
                    <input type="hidden" name="version" value=version.to_string()/>
                    {typed.select("level", t!("step-level"), None, levels(false))}
                    {typed.select("prepares", t!("step-prepares"), Some(t!("step-prepares-hint")), meetings)}
                    {typed.select("above", t!("step-above"), Some(t!("step-above-hint")), levels(true))}
                    <p class="buttons"><button type="submit" class="primary">{t!("step-keep")}</button></p>
                </form>
            </section>
        }
        .into_any(),
    )
}

/// Who said what of it.
fn happened(scene: &Scene) -> Option<AnyView> {
    let zone = dates::zone(&scene.opened.meeting.zone);
    let lines: Vec<AnyView> = scene
        .desk
        .happened
        .iter()
        .rev()
        .map(|one| {
            let who = one.actor.as_ref().and_then(|user| scene.desk.names.get(user)).cloned().unwrap_or_default();
            let day = dates::short_date(language(), dates::wall(one.at, &zone).date());
            let time = dates::time_of_day(one.at, &zone);
            view! { <li class="line"><span>{day}" "{time}</span><span>{t!("step-said")}</span><bdi>{who}</bdi></li> }
                .into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="happened-h"><h2 id="happened-h">{t!("record-title")}</h2><ol class="plain meta">{lines}</ol></section> }
            .into_any()
    })
}

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let scene = scene(&app, &visit, &meeting).await?;
    if !scene.desk.may_link && !scene.opened.place.may(Action::HandTextUp) {
        return Err(visit.forbidden());
    }
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let id = scene.opened.meeting.id.clone();
    let command = Some(fields.get("command").to_owned()).filter(|text| is_well_formed(text));
    let command = CommandId::new(command.unwrap_or_else(|| app.house.id()));
    let back = format!("/meetings/{id}/steps");
    let wrong = match fields.get("act") {
        "link" => {
            let Some(level) = Level::from_word(fields.get("level")) else { return Err(visit.unreadable()) };
            let above = Some(fields.get("prepares")).filter(|text| !text.is_empty()).map(MeetingId::new);
            let prepares = above.map(|above| {
                let theirs = scene.desk.choices.iter().find(|(one, _)| one.id == above).and_then(|(_, level)| *level);
                let said = Level::from_word(fields.get("above")).or(theirs);
                (above, said.unwrap_or(level))
            });
            let seen = fields.get("version").parse().unwrap_or(-1);
            let new = NewLink { level, prepares, seen, command };
            match steps::link(&app.house, &visit.actor, &id, new).await {
                Ok(()) => return Ok(Redirect::to(&back).into_response()),
                Err(Failure::Refused(refusal)) => Wrong {
                    field: "prepares".to_owned(),
                    words: tell_word(visit.language, "step-refused", refusal.word()),
                },
                Err(failure) => return Err(visit.hidden(failure)),
            }
        }
        "hand_up" => {
            let wanted = HandedUp {
                document: DocumentId::new(fields.get("document")),
                to: MeetingId::new(fields.get("to")),
                item: None,
                command,
            };
            let to = wanted.to.clone();
            match steps::hand_up(&app.house, &app.live, &visit.actor, &id, wanted).await {
                Ok(document) => {
                    let to = format!("/meetings/{to}/documents/{document}");
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(Failure::Refused(refusal)) => {
                    let words = match refusal {
                        NotHandedUp::Rule(refusal) => tell_word(visit.language, "step-not-handed", refusal.word()),
                        NotHandedUp::Drafting(refused) => tell_word(visit.language, "document-refused", refused.word()),
                    };
                    Wrong { field: "texts-h".to_owned(), words }
                }
                Err(failure) => return Err(visit.hidden(failure)),
            }
        }
        _ => return Err(visit.unreadable()),
    };
    let typed = Typed::new(fields, vec![wrong]);
    Ok(show(&visit, &scene, &typed, StatusCode::UNPROCESSABLE_ENTITY))
}
