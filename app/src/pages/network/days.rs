//! Who besides those who have a part in a meeting may know of its days, and on which themes it is.

use axum::{
    Form,
    extract::{Path, State as Shared, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{MechanismId, MeetingId},
};
use entente_exchange::post::{Home, Reach};
use entente_service::{
    Failure,
    network::{self, Days, Refused, Seen},
};
use leptos::prelude::*;

use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::{short_name, theme_name},
        directory::{parts::sort_by_name, read},
        edit::fields::{Fields, Typed, Wrong},
        meetings::meeting_frame_of,
    },
    shell::{self, Frame},
    t,
    text::{language, tell},
    visit::Visit,
};

const THEMES: [&str; 3] = ["themes", "theme-2", "theme-3"];
/// Nobody but those who have a part in it.
const NOBODY: &str = "";

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let seen = open(&app, &visit, &id).await?;
    let mut fields = Fields::default();
    fields.put("reach", seen.days.as_ref().map_or(NOBODY, |days| days.reach.word()));
    if let Some(days) = &seen.days {
        days.shared_with.iter().for_each(|one| fields.put("shared_with", one.to_string()));
        for (name, key) in THEMES.iter().zip(&days.themes) {
            fields.put(*name, key.clone());
        }
    }
    show(&app, &visit, &seen, Typed::new(fields, Vec::new())).await
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<Seen, Fault> {
    network::days(&app.house, &visit.actor, &MeetingId::new(id)).await.map_err(|failure| visit.hidden(failure))
}

async fn show(app: &App, visit: &Visit, seen: &Seen, typed: Typed) -> Result<Response, Fault> {
    let directory = read(visit, app).await?;
    let mut frame = Frame::plain(tell(visit.language, "network-days-title", &[]));
    frame.meeting = Some(meeting_frame_of(visit, &seen.entered.meeting, &seen.entered.place, None));
    Ok(shell::page(visit, frame, || view(&directory, seen, &typed)).into_response())
}

fn view(directory: &Directory, seen: &Seen, typed: &Typed) -> AnyView {
    let meeting = &seen.entered.meeting;
    let base = format!("/meetings/{}", meeting.id);
    let home = Home { mechanism: meeting.mechanism.clone(), body: None };
    let name = short_name(directory, home.mechanism.as_ref());
    let reaches = vec![
        (NOBODY.to_owned(), t!("network-days-nobody")),
        (Reach::Mechanism.word().to_owned(), t!("board-reach-mechanism", home = name)),
        (Reach::Some.word().to_owned(), t!("post-reach-some")),
        (Reach::Network.word().to_owned(), t!("board-reach-network")),
        (Reach::Public.word().to_owned(), t!("board-reach-public")),
    ];
    let mut themes: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(language(), &mut themes, |(_, name)| name);
    themes.insert(0, (String::new(), "–".to_owned()));
    let mut mechanisms: Vec<(String, String)> = directory
        .mechanisms
        .iter()
        .filter(|one| home.mechanism.as_ref().is_none_or(|home| home.as_str() != one.id))
        .map(|one| (one.id.clone(), one.acronym.clone()))
        .collect();
    sort_by_name(language(), &mut mechanisms, |(_, name)| name);
    let open = typed.fields.get("reach") == Reach::Some.word() || typed.has_problem("shared_with");
    view! {
        {typed.summary()}
        <header class="page-head"><p class="meta"><a href=base.clone()>{t!("changes-back")}</a></p><h1>{t!("network-days-title")}</h1><p class="lede">{t!("network-days-lede")}</p></header>
        <form method="post" action=format!("{base}/days") class="fields">
            {typed.select("reach", t!("network-days-who"), Some(t!("network-days-hint")), reaches)}
            <details class="fold" open=open><summary>{t!("post-shared-with")}</summary>{typed.checks("shared_with", t!("post-field-shared-with"), mechanisms)}</details>
            {typed.select("themes", t!("post-field-themes"), None, themes.clone())}
            {typed.select("theme-2", t!("post-theme-second"), None, themes.clone())}
            {typed.select("theme-3", t!("post-theme-third"), None, themes)}
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button><a href="/calendar/network">{t!("network-calendar-title")}</a></p>
        </form>
    }
    .into_any()
}

pub(super) async fn keep(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let seen = open(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let mut themes: Vec<String> = Vec::new();
    for name in THEMES {
        let key = fields.get(name).to_owned();
        if !key.is_empty() && !themes.contains(&key) {
            themes.push(key);
        }
    }
    let days = Reach::from_word(fields.get("reach")).map(|reach| Days {
        reach,
        shared_with: match reach {
            Reach::Some => fields.all("shared_with").map(MechanismId::new).collect(),
            Reach::Public | Reach::Network | Reach::Mechanism | Reach::Body => Vec::new(),
        },
        themes,
    });
    let directory = read(&visit, &app).await?;
    let meeting = seen.entered.meeting.id.clone();
    match network::let_know(&app.house, &directory, &visit.actor, &meeting, days).await {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{meeting}")).into_response()),
        Err(Failure::Refused(refused)) => {
            let (field, key) = match refused {
                Refused::Nobody => ("shared_with", "follow-wrong-missing"),
                Refused::Unknown => ("themes", "follow-wrong-unknown"),
            };
            let name = match refused {
                Refused::Nobody => tell(visit.language, "post-field-shared-with", &[]),
                Refused::Unknown => tell(visit.language, "post-field-themes", &[]),
            };
            let words = tell(visit.language, key, &[("field", name.into())]);
            let typed = Typed::new(fields, vec![Wrong { field: field.to_owned(), words }]);
            let page = show(&app, &visit, &seen, typed).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
