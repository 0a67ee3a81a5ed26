//! Papers of an event: listed, put there and taken away by those who hold it, given out.

use axum::{
    extract::{Multipart, Path, State as Shared, multipart::MultipartRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    ids::{GatheringFileId, GatheringId},
    limits::STATEMENT_FILE_BYTES_MAX,
};
use entente_service::{
    Failure,
    boards::Sent,
    gatherings::{self, PaperRefusal},
};
use leptos::prelude::*;

use super::{
    address,
    one::{Said, Scene, refused},
};
use crate::{app::App, fault::Answer, pages::glance, papers::download, t, text::tell, visit::Visit};

const MEBIBYTE: usize = 1024 * 1024;

pub(super) fn part(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    let action = format!("{}/papers", address(&opened.gathering.id));
    let lines: Vec<AnyView> = opened
        .papers
        .iter()
        .map(|paper| {
            let away = opened.may_hold.then(|| {
                view! {
                    <form method="post" action=action.clone() enctype="multipart/form-data" class="inline no-print">
                        <input type="hidden" name="gone" value=paper.id.clone()/><button type="submit" class="quiet">{t!("post-file-away")}<span class="unseen">": "{paper.name.clone()}</span></button>
                    </form>
                }
            });
            view! { <li><a href=format!("{action}/{}", paper.id)><bdi>{paper.name.clone()}</bdi></a>{away}{glance::of(&paper.name, paper.glance.as_deref())}</li> }.into_any()
        })
        .collect();
    let form = opened.may_hold.then(|| {
        let open = scene.said("paper").is_some();
        view! {
            <details class="fold no-print" open=open>
                <summary>{t!("post-file-add")}</summary>
                <form method="post" action=action.clone() enctype="multipart/form-data" class="fields inner">
                    <div class="field"><label for="file">{t!("space-material-file")}</label><p class="hint" id="file-hint">{t!("space-material-hint", n = STATEMENT_FILE_BYTES_MAX / MEBIBYTE)}</p><input id="file" name="file" type="file" aria-describedby="file-hint"/></div>
                    <p class="buttons"><button type="submit">{t!("post-file-add")}</button></p>
                </form>
            </details>
        }
    });
    if lines.is_empty() && form.is_none() {
        return None;
    }
    Some(
        view! { <section class="part post-files" aria-labelledby="papers"><h2 id="papers">{t!("event-papers")}</h2><ul class="plain">{lines}</ul>{form}</section> }
            .into_any(),
    )
}

pub(super) async fn put(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let id = GatheringId::new(id);
    gatherings::may_put(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(mut multipart) = multipart else { return Err(visit.unreadable()) };
    let mut done = Err(Failure::Refused(PaperRefusal::TooLarge));
    while let Ok(Some(field)) = multipart.next_field().await {
        match field.name().unwrap_or_default() {
            "gone" => {
                let Ok(paper) = field.text().await else { return Err(visit.unreadable()) };
                let gone = gatherings::drop_paper(&app.house, &visit.actor, &id, &GatheringFileId::new(paper)).await;
                gone.map_err(|failure| visit.hidden(failure))?;
                return Ok(Redirect::to(&address(&id)).into_response());
            }
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let Ok(bytes) = field.bytes().await else { break };
                done = gatherings::put_paper(&app.house, &visit.actor, &id, Sent { name, bytes }).await;
                break;
            }
            _ => {}
        }
    }
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}#papers", address(&id))).into_response()),
        Err(Failure::Refused(refusal)) => {
            let key = format!("space-material-refused-{}", refusal.word().replace('_', "-"));
            let words = tell(visit.language, &key, &[("n", (STATEMENT_FILE_BYTES_MAX / MEBIBYTE).into())]);
            refused(&app, &visit, &id, Said { form: "paper", words, text: String::new() }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

pub(super) async fn get(Shared(app): Shared<App>, visit: Visit, Path((id, paper)): Path<(String, String)>) -> Answer {
    let found = gatherings::paper(&app.house, &visit.actor, &GatheringId::new(id), &GatheringFileId::new(paper)).await;
    let found = found.map_err(|failure| visit.hidden(failure))?;
    Ok(download(&found.name, &found.media_type, found.bytes))
}
