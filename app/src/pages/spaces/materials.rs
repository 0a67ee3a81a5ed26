//! Papers and links of a space: listed, put there, taken away, given out.

use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{clock::Moment, ids::UserId, ids::is_well_formed, limits::STATEMENT_FILE_BYTES_MAX};
use entente_exchange::space;
use entente_service::{
    Failure,
    boards::Sent,
    spaces::{self, Material, MaterialRefusal, Put},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    address,
    one::{Said, Scene, material_id, may_drop, show},
};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::{directory::read, glance},
    papers::download,
    t,
    text::{language, tell},
    visit::Visit,
};

const MEBIBYTE: usize = 1024 * 1024;

pub(super) fn part(scene: &Scene<'_>) -> AnyView {
    let lines: Vec<AnyView> = scene.opened.materials.iter().map(|one| line(scene, one)).collect();
    let body = if lines.is_empty() {
        view! { <p class="meta">{t!("space-no-materials")}</p> }.into_any()
    } else {
        view! { <ul class="rows materials">{lines}</ul> }.into_any()
    };
    let form = scene.may_work().then(|| form(scene));
    view! {
        <section class="part" aria-labelledby="materials"><h2 id="materials">{t!("space-materials")}</h2>{body}{form}</section>
    }
    .into_any()
}

fn line(scene: &Scene<'_>, one: &Material) -> AnyView {
    let day = dates::short_date(language(), dates::wall(Moment::from_micros(one.put_at), &TimeZone::UTC).date());
    let who = scene.opened.names.get(&UserId::new(one.put_by.clone())).cloned().unwrap_or_default();
    let link = if one.name.is_empty() {
        view! { <a class="title" href=one.address.clone() rel="noreferrer" dir="auto">{one.title.clone()}</a> }
            .into_any()
    } else {
        view! { <a class="title" href=format!("/materials/{}", one.id) dir="auto">{one.title.clone()}</a> }.into_any()
    };
    let more = if one.name.is_empty() { host(&one.address) } else { one.name.clone() };
    let away = may_drop(scene, one).then(|| {
        view! {
            <form method="post" action=format!("/materials/{}", one.id) class="inline no-print"><button type="submit" class="quiet">{t!("space-material-away")}<span class="unseen">": "{one.title.clone()}</span></button></form>
        }
    });
    view! {
        <li class="row"><p class="key">{day}</p>{link}<p class="meta line"><span><bdi>{more}</bdi></span><span><bdi>{who}</bdi></span>{away}</p>{glance::of(&one.name, one.glance.as_deref())}</li>
    }
    .into_any()
}

/// "example.org" of an address.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest).to_owned()
}

fn form(scene: &Scene<'_>) -> AnyView {
    let said = &scene.said;
    let invalid = said.refused.as_ref().map(|_| "true");
    let hint = t!("space-material-hint", n = STATEMENT_FILE_BYTES_MAX / MEBIBYTE);
    view! {
        <details class="fold no-print" open=said.refused.is_some()>
            <summary>{t!("space-material-put")}</summary>
            <form method="post" action="/materials" enctype="multipart/form-data" class="fields inner">
                <input type="hidden" name="space" value=space::word(&scene.opened.home)/>
                <input type="hidden" name="id" value=scene.material.clone()/>
                <div class="field"><label for="material-title">{t!("space-material-title")}</label><input id="material-title" name="title" type="text" dir="auto" autocomplete="off" value=said.title.clone() aria-invalid=invalid/></div>
                <div class="field"><label for="material-link">{t!("space-material-link")}" "<span class="optional">{t!("edit-optional")}</span></label><input id="material-link" name="address" type="url" dir="ltr" autocomplete="off" value=said.link.clone()/></div>
                <div class="field"><label for="material-file">{t!("space-material-file")}" "<span class="optional">{t!("edit-optional")}</span></label><p class="hint" id="material-hint">{hint}</p><input id="material-file" name="file" type="file" aria-describedby="material-hint"/></div>
                <p class="buttons"><button type="submit">{t!("space-material-put")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

pub(super) async fn put(
    State(app): State<App>,
    visit: Visit,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(mut multipart) = multipart else { return Err(visit.unreadable()) };
    let directory = read(&visit, &app).await?;
    let (mut id, mut word) = (String::new(), String::new());
    let (mut title, mut link, mut sent) = (String::new(), String::new(), None);
    let mut too_large = false;
    while let Ok(Some(field)) = multipart.next_field().await {
        match field.name().unwrap_or_default() {
            "space" => {
                word = field.text().await.unwrap_or_default();
                // Before anybody reads what they send.
                let may = spaces::may_put(&app.house, &directory, &visit.actor, &space::read(&word)).await;
                may.map_err(|failure| visit.hidden(failure))?;
            }
            "id" => id = field.text().await.unwrap_or_default(),
            "title" => title = field.text().await.unwrap_or_default(),
            "address" => link = field.text().await.unwrap_or_default(),
            "file" if !word.is_empty() => {
                let name = field.file_name().unwrap_or_default().to_owned();
                match field.bytes().await {
                    Ok(bytes) if bytes.is_empty() => {}
                    Ok(bytes) => sent = Some(Sent { name, bytes }),
                    Err(_) => {
                        too_large = true;
                        break;
                    }
                }
            }
            _ => {}
        }
    }
    if word.is_empty() || !is_well_formed(&id) {
        return Err(visit.unreadable());
    }
    let home = space::read(&word);
    let put = Put { id: material_id(&id), title: title.clone(), address: link.clone(), sent };
    let done = if too_large {
        Err(Failure::Refused(MaterialRefusal::TooLarge))
    } else {
        spaces::put_material(&app.house, &directory, &visit.actor, &home, put).await
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}#materials", address(&home))).into_response()),
        Err(Failure::Refused(refusal)) => {
            let key = format!("space-material-refused-{}", refusal.word().replace('_', "-"));
            let words = tell(visit.language, &key, &[("n", (STATEMENT_FILE_BYTES_MAX / MEBIBYTE).into())]);
            show(&app, &visit, &home, Said { refused: Some(words), title, link, ..Said::default() }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

pub(super) async fn away(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let directory = read(&visit, &app).await?;
    let home = spaces::drop_material(&app.house, &directory, &visit.actor, &material_id(&id)).await;
    let home = home.map_err(|failure| visit.hidden(failure))?;
    Ok(Redirect::to(&format!("{}#materials", address(&home))).into_response())
}

pub(super) async fn get(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let found = spaces::material(&app.house, &visit.actor, &material_id(&id)).await;
    let found = found.map_err(|failure| visit.hidden(failure))?;
    Ok(download(&found.name, &found.media_type, found.bytes))
}
