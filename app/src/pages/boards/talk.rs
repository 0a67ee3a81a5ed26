//! What readers say to a post: comments in threads, and endorsements of mechanisms.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::{CommandId, MechanismId, PostCommentId, PostId, is_well_formed};
use entente_exchange::{policy::Deed, post::State as PostState};
use entente_service::{
    Failure,
    boards::{self, Comment, TalkRefusal},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    address,
    post::{Said, Scene, refused},
    prose::prose,
    short_name,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    t,
    text::{language, tell},
    visit::Visit,
};

/// Which language a comment is in, nobody says.
const ANY_LANGUAGE: &str = "";

pub(super) fn view(scene: &Scene<'_>) -> Option<AnyView> {
    let (opened, post) = (scene.opened, &scene.opened.post);
    if post.state == PostState::Draft {
        return None;
    }
    let threads: Vec<AnyView> = opened
        .comments
        .iter()
        .filter(|one| one.parent.is_none())
        .map(|one| {
            let replies: Vec<AnyView> = opened
                .comments
                .iter()
                .filter(|reply| reply.parent.as_ref() == Some(&one.id))
                .map(|reply| reply_view(scene, reply))
                .collect();
            let replies = (!replies.is_empty()).then(|| view! { <ol class="replies">{replies}</ol> });
            let may = post.state == PostState::Published && opened.may(Deed::Comment(post.content.reach));
            let reply = may.then(|| {
                let said = scene.said("comment", one.id.as_str());
                view! {
                    <details class="fold no-print" open=said.is_some()><summary>{t!("post-reply")}</summary>
                    {form(scene, Some(one))}</details>
                }
            });
            view! { <li class="thread" id=format!("c-{}", one.id)>{words(scene, one)}{replies}{reply}</li> }.into_any()
        })
        .collect();
    let may = post.state == PostState::Published && opened.may(Deed::Comment(post.content.reach));
    let none = threads.is_empty().then(|| view! { <p class="meta">{t!("post-no-comments")}</p> });
    let form = may.then(|| form(scene, None));
    (may || !threads.is_empty()).then(|| {
        view! {
            <section class="part comments" aria-labelledby="comments"><h2 id="comments">{t!("post-comments")}</h2>{none}
            <ol class="threads">{threads}</ol>{form}</section>
        }
        .into_any()
    })
}

fn reply_view(scene: &Scene<'_>, one: &Comment) -> AnyView {
    view! { <li id=format!("c-{}", one.id)>{words(scene, one)}</li> }.into_any()
}

fn words(scene: &Scene<'_>, one: &Comment) -> AnyView {
    let (opened, post) = (scene.opened, &scene.opened.post);
    let at = dates::wall(one.at, scene.zone);
    let when = format!("{}, {}", dates::short_date(language(), at.date()), dates::time_of_day(one.at, scene.zone));
    let whose = short_name(scene.directory, one.mechanism.as_ref());
    // Outside of the network people have no names.
    let name = opened.author.is_some().then(|| view! { " "<bdi>{one.author_name.clone()}</bdi> });
    let edited = one.edited_at.map(|_| view! { <span>{t!("post-comment-edited")}</span> });
    let action = format!("{}/comments/{}", address(&post.id), one.id);
    let own = opened.reader.user.as_ref() == Some(&one.author);
    let may_withhold = opened.may(Deed::Withhold(post.content.reach));
    if let Some(reason) = &one.withheld {
        let text = (own || may_withhold).then(|| {
            view! { <details class="fold"><summary>{t!("post-comment-show")}</summary>{prose(scene.directory, &one.text, ANY_LANGUAGE)}</details> }
        });
        let back = may_withhold.then(|| {
            view! { <form method="post" action=action class="inline"><button type="submit" name="act" value="restore" class="quiet">{t!("post-restore")}</button></form> }
        });
        return view! {
            <p class="meta line"><span><bdi>{whose}</bdi>{name}</span><span>{when}</span></p>
            <p class="meta">{t!("post-comment-withheld")}" "<bdi>{reason.clone()}</bdi></p>{text}{back}
        }
        .into_any();
    }
    let edit = (own && post.state == PostState::Published).then(|| {
        let said = scene.said("edit", one.id.as_str());
        let id = format!("edit-{}", one.id);
        let typed = said.map_or_else(|| one.text.clone(), |said| said.typed.clone());
        view! {
            <details class="fold no-print" open=said.is_some()><summary>{t!("post-comment-edit")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    <div class="field"><label for=id.clone()>{t!("post-comment-text")}</label><textarea id=id name="text" rows="3" dir="auto">{typed}</textarea></div>
                    <p class="buttons"><button type="submit" name="act" value="edit">{t!("post-keep")}</button></p>
                </form>
            </details>
        }
    });
    let withhold = may_withhold.then(|| {
        let said = scene.said("withhold_comment", one.id.as_str());
        let id = format!("withhold-{}", one.id);
        let typed = said.map(|said| said.typed.clone()).unwrap_or_default();
        view! {
            <details class="fold no-print" open=said.is_some()><summary>{t!("post-withhold")}</summary>
                <form method="post" action=action class="fields inner">
                    <div class="field"><label for=id.clone()>{t!("post-withhold-reason")}</label><input id=id name="text" type="text" dir="auto" value=typed autocomplete="off"/></div>
                    <p class="buttons"><button type="submit" name="act" value="withhold">{t!("post-withhold")}</button></p>
                </form>
            </details>
        }
    });
    view! {
        <p class="meta line"><span><bdi>{whose}</bdi>{name}</span><span>{when}</span>{edited}</p>
        {prose(scene.directory, &one.text, ANY_LANGUAGE)}
        {edit}{withhold}
    }
    .into_any()
}

fn form(scene: &Scene<'_>, parent: Option<&Comment>) -> AnyView {
    let opened = scene.opened;
    let about = parent.map(|parent| parent.id.to_string()).unwrap_or_default();
    let said = scene.said("comment", &about);
    let typed = said.map(|said| said.typed.clone()).unwrap_or_default();
    let id = if about.is_empty() { "comment".to_owned() } else { format!("reply-{about}") };
    // Every form of the page makes a comment of its own.
    let place = opened.comments.iter().position(|one| one.id.as_str() == about);
    let command = place.map_or_else(|| scene.command.clone(), |place| format!("{}r{place}", scene.command));
    let names = &opened.reader.belongs;
    let mechanism = match names.as_slice() {
        [] => None,
        [_] if !opened.reader.convener => None,
        _ => {
            let mut options: Vec<(String, String)> =
                names.iter().map(|(one, _)| (one.to_string(), short_name(scene.directory, Some(one)))).collect();
            if opened.reader.convener {
                options.insert(0, (String::new(), t!("board-convener")));
            }
            let options: Vec<AnyView> = options
                .into_iter()
                .map(|(value, words)| view! { <option value=value>{words}</option> }.into_any())
                .collect();
            let select = format!("{id}-as");
            Some(
                view! { <div class="field"><label for=select.clone()>{t!("post-comment-as")}</label><span class="select"><select id=select name="mechanism">{options}</select></span></div> },
            )
        }
    };
    let hint = format!("{id}-hint");
    view! {
        <form method="post" action=format!("{}/comments", address(&opened.post.id)) class="fields inner no-print comment-form">
            <input type="hidden" name="id" value=command/>
            <input type="hidden" name="parent" value=about/>
            {mechanism}
            <div class="field"><label for=id.clone()>{t!("post-comment-text")}</label><p class="hint" id=hint.clone()>{t!("post-comment-hint")}</p><textarea id=id name="text" rows="3" dir="auto" aria-describedby=hint>{typed}</textarea></div>
            <p class="buttons"><button type="submit">{t!("post-comment-send")}</button></p>
        </form>
    }
    .into_any()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    id: String,
    parent: String,
    mechanism: String,
    text: String,
    act: String,
    note: String,
    command: String,
}

/// What was refused, in words.
fn said(visit: &Visit, refusal: TalkRefusal) -> String {
    let key = match refusal {
        TalkRefusal::Empty => "post-talk-empty",
        TalkRefusal::TooLong => "post-talk-too-long",
        TalkRefusal::TooMany => "post-talk-too-many",
        TalkRefusal::Closed => "post-talk-closed",
        TalkRefusal::NoComment => "post-talk-no-comment",
        TalkRefusal::Reason(_) => "post-refused-no-reason",
    };
    tell(visit.language, key, &[])
}

async fn there(app: &App, visit: &Visit, id: &PostId) -> Result<(), Fault> {
    boards::open(&app.house, &visit.actor, id).await.map(|_| ()).map_err(|failure| visit.hidden(failure))
}

/// A comment, or an answer to one.
pub(super) async fn comment(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = PostId::new(id);
    there(&app, &visit, &id).await?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    if !is_well_formed(&asked.id) {
        return Err(visit.unreadable());
    }
    let new = boards::Said {
        id: PostCommentId::new(asked.id.clone()),
        parent: Some(asked.parent.clone()).filter(|id| !id.is_empty()).map(PostCommentId::new),
        mechanism: Some(asked.mechanism.clone()).filter(|id| !id.is_empty()).map(MechanismId::new),
        text: asked.text.clone(),
    };
    match boards::comment(&app.house, &visit.actor, &id, &new).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#c-{}", address(&id), asked.id)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = said(&visit, refusal);
            refused(&app, &visit, &id, Said { form: "comment", about: asked.parent, words, typed: asked.text }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// One's own comment written anew; anybody's withheld and put back.
pub(super) async fn change(
    State(app): State<App>,
    visit: Visit,
    Path((post, comment)): Path<(String, String)>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let (id, comment) = (PostId::new(post), PostCommentId::new(comment));
    there(&app, &visit, &id).await?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let (name, done) = match asked.act.as_str() {
        "edit" => ("edit", boards::edit_comment(&app.house, &visit.actor, &id, &comment, &asked.text).await),
        "withhold" => {
            let reason = Some(asked.text.as_str());
            ("withhold_comment", boards::withhold_comment(&app.house, &visit.actor, &id, &comment, reason).await)
        }
        "restore" => {
            ("withhold_comment", boards::withhold_comment(&app.house, &visit.actor, &id, &comment, None).await)
        }
        _ => return Err(visit.unreadable()),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}#c-{comment}", address(&id))).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = said(&visit, refusal);
            let said = Said { form: name, about: comment.to_string(), words, typed: asked.text };
            refused(&app, &visit, &id, said).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

pub(super) async fn endorse(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = PostId::new(id);
    there(&app, &visit, &id).await?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    if !is_well_formed(&asked.command) {
        return Err(visit.unreadable());
    }
    let note = (asked.act == "endorse").then_some(asked.note.as_str());
    let mechanism = MechanismId::new(asked.mechanism.clone());
    let command = CommandId::new(asked.command.clone());
    match boards::endorse(&app.house, &visit.actor, &id, &mechanism, &command, note).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#endorsed", address(&id))).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = said(&visit, refusal);
            refused(&app, &visit, &id, Said { form: "endorse", words, typed: asked.note, ..Said::default() }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
