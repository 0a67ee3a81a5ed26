//! Files with a post: pictures are shown, papers are saved.

use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::header,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    ids::{PostFileId, PostId},
    limits::{PICTURE_BYTES_MAX, STATEMENT_FILE_BYTES_MAX},
};
use entente_exchange::post::State as PostState;
use entente_service::{
    Failure,
    boards::{self, FileHead, FileRefusal, Sent},
};
use leptos::prelude::*;

use super::{
    address,
    post::{Said, Scene, refused},
};
use crate::{app::App, fault::Answer, pages::glance, papers::download, t, text::tell, visit::Visit};

const MEBIBYTE: usize = 1024 * 1024;

/// The files of a post and, for those who may, the form that adds one.
pub(super) fn list(scene: &Scene<'_>) -> Option<AnyView> {
    let (opened, post) = (scene.opened, &scene.opened.post);
    let may_write = matches!(post.state, PostState::Draft | PostState::Published) && opened.may_edit();
    let action = format!("{}/files", address(&post.id));
    let lines: Vec<AnyView> = opened.files.iter().map(|one| line(one, &action, may_write)).collect();
    let form = may_write.then(|| {
        let said = scene.said("file", "");
        view! {
            <details class="fold no-print" open=said.is_some()>
                <summary>{t!("post-file-add")}</summary>
                <form method="post" action=action.clone() enctype="multipart/form-data" class="fields inner">
                    <div class="field"><label for="file">{t!("post-file")}</label><p class="hint" id="file-hint">{hint()}</p><input id="file" name="file" type="file" aria-describedby="file-hint"/></div>
                    <p class="buttons"><button type="submit">{t!("post-file-add")}</button></p>
                </form>
            </details>
        }
    });
    (!lines.is_empty() || form.is_some()).then(|| {
        let heading = (!lines.is_empty()).then(|| view! { <h2 class="small-heading">{t!("post-files")}</h2> });
        view! { <div class="post-files">{heading}<ul class="plain">{lines}</ul>{form}</div> }.into_any()
    })
}

fn hint() -> String {
    t!("post-file-hint", pictures = PICTURE_BYTES_MAX / MEBIBYTE, papers = STATEMENT_FILE_BYTES_MAX / MEBIBYTE)
}

fn line(one: &FileHead, action: &str, may_write: bool) -> AnyView {
    let href = format!("{action}/{}", one.id);
    // Until somebody has looked, how large it is.
    let seen = glance::of(&one.name, one.glance.as_deref()).filter(|_| one.width.is_none());
    let size = seen.is_none().then(|| {
        let size = glance::size(usize::try_from(one.size).unwrap_or_default());
        view! { " "<span class="meta num">{size}</span> }
    });
    let away = may_write.then(|| {
        view! {
            <form method="post" action=action.to_owned() enctype="multipart/form-data" class="inline no-print">
                <input type="hidden" name="gone" value=one.id.clone()/><button type="submit" class="quiet">{t!("post-file-away")}<span class="unseen">": "{one.name.clone()}</span></button>
            </form>
        }
    });
    let picture = one.width.zip(one.height).map(|(width, height)| {
        view! { <a href=href.clone() class="post-picture"><img src=href.clone() alt=one.name.clone() width=width.to_string() height=height.to_string() loading="lazy"/></a> }
    });
    view! { <li>{picture}<a href=href><bdi>{one.name.clone()}</bdi></a>{size}{away}{seen}</li> }.into_any()
}

/// Where files are added to a post that is being written.
pub(super) fn form_hint(post: &PostId) -> AnyView {
    view! { <p class="meta"><a href=address(post)>{t!("post-file-where")}</a></p> }.into_any()
}

pub(super) async fn put(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let id = PostId::new(id);
    boards::may_put(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(mut multipart) = multipart else { return Err(visit.unreadable()) };
    let said = |refusal: FileRefusal| {
        let key = match refusal {
            FileRefusal::Kind => "post-file-refused-kind",
            FileRefusal::TooLarge => "post-file-refused-too-large",
            FileRefusal::Damaged => "picture-refused-damaged",
            FileRefusal::TooMany => "post-file-refused-too-many",
            FileRefusal::Busy => "picture-refused-busy",
        };
        let args = [
            ("pictures", (PICTURE_BYTES_MAX / MEBIBYTE).into()),
            ("papers", (STATEMENT_FILE_BYTES_MAX / MEBIBYTE).into()),
            ("n", (PICTURE_BYTES_MAX / MEBIBYTE).into()),
        ];
        Said { form: "file", words: tell(visit.language, key, &args), ..Said::default() }
    };
    let Some(_place) = boards::place() else { return refused(&app, &visit, &id, said(FileRefusal::Busy)).await };
    let mut sent = None;
    while let Some(field) = match multipart.next_field().await {
        Ok(field) => field,
        Err(_) => return refused(&app, &visit, &id, said(FileRefusal::TooLarge)).await,
    } {
        match field.name().unwrap_or_default() {
            "gone" => {
                let Ok(file) = field.text().await else { return Err(visit.unreadable()) };
                boards::drop_file(&app.house, &visit.actor, &id, &PostFileId::new(file))
                    .await
                    .map_err(|failure| visit.hidden(failure))?;
                return Ok(Redirect::to(&address(&id)).into_response());
            }
            "file" => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let Ok(bytes) = field.bytes().await else {
                    return refused(&app, &visit, &id, said(FileRefusal::TooLarge)).await;
                };
                sent = Some(Sent { name, bytes });
            }
            _ => {}
        }
    }
    let Some(sent) = sent.filter(|sent| !sent.bytes.is_empty()) else {
        return refused(&app, &visit, &id, said(FileRefusal::Kind)).await;
    };
    match boards::put_file(&app.house, &visit.actor, &id, sent).await {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refusal)) => refused(&app, &visit, &id, said(refusal)).await,
        Err(failure) => Err(visit.hidden(failure)),
    }
}

pub(super) async fn get(State(app): State<App>, visit: Visit, Path((post, file)): Path<(String, String)>) -> Answer {
    let found = boards::file(&app.house, &visit.actor, &PostId::new(post), &PostFileId::new(file))
        .await
        .map_err(|failure| visit.hidden(failure))?;
    if found.media_type.starts_with("image/") {
        let headers = [
            (header::CONTENT_TYPE, found.media_type),
            (header::CACHE_CONTROL, "private, no-cache".to_owned()),
            (header::CONTENT_DISPOSITION, "inline".to_owned()),
        ];
        return Ok((headers, found.bytes).into_response());
    }
    Ok(download(&found.name, &found.media_type, found.bytes))
}
