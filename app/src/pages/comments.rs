//! The comments on a note: read under it, and on a page of their own answered, changed and settled without a script.

use axum::{
    Json,
    extract::{Form, Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    clock::Moment,
    ids::{CommentId, NoteId, ThreadId, is_well_formed},
    limits,
    text::Language,
};
use entente_service::{
    Failure,
    comments::{self, Comment, CommentAct, CommentRefusal, Thread, Threads},
    texts,
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;

use super::text_of::{TextOf, chosen_party, text_of};
use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    shell, t,
    text::{language, tell},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/notes/{note}/comments", Door::Meeting, page),
        Route::post("/notes/{note}/comments", Door::Meeting, act),
    ]
}

/// What a form says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Said {
    act: String,
    thread: String,
    /// Id of the new thread or reply, or of the comment that is changed.
    comment: String,
    quote: String,
    anchor: String,
    text: String,
}

/// What was typed and refused, with why.
struct Typed {
    said: Said,
    words: String,
}

async fn page(State(app): State<App>, visit: Visit, Path(note): Path<String>) -> Answer {
    let note = NoteId::new(note);
    if visit.wants_json {
        let threads =
            comments::threads(&app.house, &visit.actor, &note).await.map_err(|failure| visit.fault(failure))?;
        return Ok(Json(threads).into_response());
    }
    show(&app, &visit, &note, None).await
}

async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(note): Path<String>,
    form: Result<Form<Said>, FormRejection>,
) -> Answer {
    let note = NoteId::new(note);
    let open = texts::open(&app.house, &visit.actor, &note).await.map_err(|failure| visit.fault(failure))?;
    let Ok(Form(said)) = form else { return Err(visit.unreadable()) };
    let Some(asked) = asked(&said) else { return Err(visit.unreadable()) };
    let party = chosen_party(&visit, &open);
    match comments::act(&app.house, &app.live, &visit.actor, &note, party.as_ref(), asked).await {
        Ok(()) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(()) => {
            let at = if said.act == "open" { &said.comment } else { &said.thread };
            let at = if is_well_formed(at) { format!("#thread-{at}") } else { String::new() };
            Ok(Redirect::to(&format!("/notes/{note}/comments{at}")).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let words = refused(visit.language, refusal);
            if visit.wants_json {
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refused": words }))).into_response());
            }
            let page = show(&app, &visit, &note, Some(Typed { said, words })).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn asked(said: &Said) -> Option<CommentAct> {
    let thread = ThreadId::new(&said.thread);
    let (comment, text) = (CommentId::new(&said.comment), said.text.clone());
    Some(match said.act.as_str() {
        "open" => CommentAct::Open {
            thread: ThreadId::new(&said.comment),
            quote: said.quote.clone(),
            anchor: said.anchor.clone(),
            text,
        },
        "reply" => CommentAct::Reply { thread, comment, text },
        "edit" => CommentAct::Edit { comment, text },
        "resolve" => CommentAct::Resolve { thread },
        "reopen" => CommentAct::Reopen { thread },
        _ => return None,
    })
}

fn refused(language: Language, refusal: CommentRefusal) -> String {
    let key = match refusal {
        CommentRefusal::Empty => "comment-refused-empty",
        CommentRefusal::TooLong => "comment-refused-too-long",
        CommentRefusal::TooMany => "comment-refused-too-many",
        CommentRefusal::Gone => "comment-refused-gone",
        CommentRefusal::NotYours => "comment-refused-not-yours",
    };
    tell(language, key, &[("n", limits::COMMENT_MAX.into())])
}

async fn show(app: &App, visit: &Visit, note: &NoteId, typed: Option<Typed>) -> Answer {
    let open = texts::open(&app.house, &visit.actor, note).await.map_err(|failure| visit.fault(failure))?;
    let threads = comments::threads(&app.house, &visit.actor, note).await.map_err(|failure| visit.fault(failure))?;
    let of = text_of(app, visit, &open).await?;
    let frame = of.frame(visit, tell(visit.language, "editor-comments", &[]));
    let forms = Forms {
        action: format!("/notes/{note}/comments"),
        zone: of.zone(),
        command: app.house.id().to_string(),
        typed,
    };
    Ok(shell::page(visit, frame, move || view(threads, of, &forms)).into_response())
}

/// What the forms of the page need.
struct Forms {
    action: String,
    zone: TimeZone,
    /// What the ids of new comments begin with: sent twice, a form is one comment.
    command: String,
    typed: Option<Typed>,
}

fn view(threads: Threads, of: TextOf, forms: &Forms) -> AnyView {
    let (settled, open): (Vec<Thread>, Vec<Thread>) =
        threads.threads.into_iter().partition(|thread| thread.resolved.is_some());
    let none = open.is_empty() && settled.is_empty();
    let may = threads.may_comment;
    let draw = |threads: Vec<Thread>| threads.into_iter().map(|thread| forms.thread(thread, may)).collect_view();
    let settled = (!settled.is_empty()).then(|| {
        let count = settled.len();
        view! {
            <section class="part" aria-labelledby="settled">
                <h2 id="settled">{t!("editor-comment-settled-n", n = count)}</h2>
                {draw(settled)}
            </section>
        }
    });
    view! {
        <header class="page-head">
            <h1>{t!("editor-comments")}</h1>
            <p class="lede"><a href=of.back><span lang=of.lang dir="auto">{of.title}</span></a></p>
        </header>
        {forms.typed.as_ref().map(|typed| view! { <p class="notice" role="alert">{typed.words.clone()}</p> })}
        {none.then(|| view! { <p class="empty">{t!("editor-comment-none")}</p> })}
        {draw(open)}
        {may.then(|| forms.new_thread())}
        {settled}
    }
    .into_any()
}

impl Forms {
    fn thread(&self, thread: Thread, may: bool) -> AnyView {
        let id = thread.id.clone();
        let (resolved, may_resolve) = (thread.resolved.is_some(), thread.may_resolve);
        let acts = may.then(|| {
            let id = id.clone();
            let act = if resolved { "reopen" } else { "resolve" };
            let label = if resolved { t!("editor-comment-reopen") } else { t!("editor-comment-resolve") };
            view! {
                <form method="post" action=self.action.clone() class="fields">
                    <input type="hidden" name="thread" value=id.clone()/>
                    <input type="hidden" name="comment" value=format!("{}-{}", self.command, short(&id))/>
                    {self.area("reply", &id)}
                    <p class="buttons">
                        <button type="submit" name="act" value="reply">{t!("editor-comment-reply")}</button>" "
                        {may_resolve.then(|| view! { <button type="submit" name="act" value=act class="quiet">{label}</button> })}
                    </p>
                </form>
            }
        });
        view! {
            <article class="thread" id=format!("thread-{id}")>
                {read(thread, &self.zone, |comment| self.change(comment))}
                {acts}
            </article>
        }
        .into_any()
    }

    /// One's own words may be changed; what they were stays to be read.
    fn change(&self, comment: &Comment) -> Option<AnyView> {
        let typed = self.typed("edit", &comment.id);
        let open = typed.is_some();
        let field = format!("edit-{}", comment.id);
        comment.mine.then(|| {
            view! {
                <details class="fold" open=open>
                    <summary>{t!("editor-comment-edit")}</summary>
                    <form method="post" action=self.action.clone() class="fields">
                        <input type="hidden" name="comment" value=comment.id.clone()/>
                        <div class="field">
                            <label for=field.clone()>{t!("editor-comment-text")}</label>
                            <textarea id=field name="text" rows="3" dir="auto">{typed.unwrap_or_else(|| comment.text.clone())}</textarea>
                        </div>
                        <p class="buttons"><button type="submit" name="act" value="edit">{t!("editor-comment-save")}</button></p>
                    </form>
                </details>
            }
            .into_any()
        })
    }

    fn new_thread(&self) -> AnyView {
        let quote = self.typed.as_ref().filter(|typed| typed.said.act == "open").map(|typed| typed.said.quote.clone());
        view! {
            <section class="part" aria-labelledby="new">
                <h2 id="new">{t!("editor-comment-new")}</h2>
                <form method="post" action=self.action.clone() class="fields">
                    <input type="hidden" name="comment" value=self.command.clone()/>
                    <div class="field">
                        <label for="quote">{t!("comment-quote")}</label>
                        <input id="quote" name="quote" dir="auto" maxlength=limits::QUOTE_MAX.to_string() value=quote/>
                    </div>
                    {self.area("open", "new")}
                    <p class="buttons"><button type="submit" name="act" value="open" class="primary">{t!("editor-comment-send")}</button></p>
                </form>
            </section>
        }
        .into_any()
    }

    fn area(&self, act: &str, thread: &str) -> AnyView {
        let field = format!("text-{thread}");
        let typed = self.typed(act, thread);
        view! {
            <div class="field">
                <label for=field.clone()>{t!("editor-comment-text")}</label>
                <textarea id=field name="text" rows="3" dir="auto">{typed}</textarea>
            </div>
        }
        .into_any()
    }

    /// What was typed in this form, if it was this one that was refused.
    fn typed(&self, act: &str, at: &str) -> Option<String> {
        let typed = self.typed.as_ref().filter(|typed| typed.said.act == act)?;
        let here = match act {
            "reply" => typed.said.thread == at,
            "edit" => typed.said.comment == at,
            _ => true,
        };
        here.then(|| typed.said.text.clone())
    }
}

/// The end of an id: the beginning of ids made in one second is the same.
fn short(id: &str) -> &str {
    &id[id.len().saturating_sub(20)..]
}

/// A thread for reading; `beside` adds to each comment.
fn read(thread: Thread, zone: &TimeZone, beside: impl Fn(&Comment) -> Option<AnyView>) -> AnyView {
    let quote = if thread.quote.is_empty() {
        view! { <p class="thread-about">{t!("editor-comment-whole")}</p> }.into_any()
    } else {
        view! { <blockquote class="thread-about" dir="auto">{thread.quote}</blockquote> }.into_any()
    };
    let resolved = thread.resolved.map(|resolved| {
        let words = t!("editor-comment-resolved-by", who = resolved.name);
        view! { <p class="meta">{words}" "{when(resolved.at, zone)}</p> }
    });
    view! {
        {quote}
        {thread.comments.into_iter().map(|comment| {
            let beside = beside(&comment);
            let former = (!comment.former.is_empty()).then(|| view! {
                <details class="fold">
                    <summary>{t!("editor-comment-changed")}</summary>
                    {comment.former.iter().map(|(text, since)| view! {
                        <p class="comment-text" dir="auto"><del>{text.clone()}</del>" "{when(*since, zone)}</p>
                    }).collect_view()}
                </details>
            });
            view! {
                <div class="comment">
                    <p class="comment-head"><bdi>{comment.name}</bdi>" "{when(comment.at, zone)}</p>
                    <p class="comment-text" dir="auto">{comment.text}</p>
                    {former}
                    {beside}
                </div>
            }
        }).collect_view()}
        {resolved}
    }
    .into_any()
}

fn when(at: Moment, zone: &TimeZone) -> AnyView {
    let wall = dates::wall(at, zone);
    let words = format!("{} {}", dates::short_date(language(), wall.date()), dates::time_of_day(at, zone));
    view! { <time class="meta" datetime=format!("{wall}")>{words}</time> }.into_any()
}

/// The open threads under a note, for reading, with the way to the page where one answers.
pub(crate) fn under_note(note: &str, threads: Threads, zone: &TimeZone) -> AnyView {
    let open: Vec<Thread> = threads.threads.into_iter().filter(|thread| thread.resolved.is_none()).collect();
    if open.is_empty() && !threads.may_comment {
        return ().into_any();
    }
    view! {
        <section class="threads-read" aria-labelledby="comments-h">
            <h3 id="comments-h">{t!("editor-comments")}</h3>
            {open.into_iter().map(|thread| {
                let id = format!("thread-{}", thread.id);
                view! { <article class="thread" id=id>{read(thread, zone, |_| None)}</article> }
            }).collect_view()}
            <p><a href=format!("/notes/{note}/comments")>{t!("comment-page")}</a></p>
        </section>
    }
    .into_any()
}
