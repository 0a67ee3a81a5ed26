//! Writing a post: which kind, in whose name, the form; kept as a draft or published. What is refused stays in the form.

use axum::{
    Form,
    extract::{
        Path, Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, NoteId, PostId, is_well_formed},
};
use entente_exchange::{
    acts::Refusal,
    post::{Home, Post, PostKind, State as PostState},
};
use entente_service::{
    Failure,
    boards::{self, Act, New, Opened, Refused},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    address, card, files,
    form::{self, homes},
    frame, home_link, read,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        edit::fields::{Fields, Typed, Wrong},
        follow_up::writing::divided,
    },
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    kind: String,
    home: String,
    theme: String,
    answers: String,
}

/// What is being written.
struct Sheet {
    kind: PostKind,
    home: Home,
    /// The question it answers.
    question: Option<Post>,
    typed: Typed,
    /// Of a post that is there.
    post: Option<Post>,
    /// The note whose words it is made of.
    note: Option<NoteId>,
    id: String,
}

/// First what and in whose name; then the form.
pub(super) async fn begin(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let choices = crate::text::within(visit.language, || homes(&directory, &reader));
    if choices.is_empty() {
        return Err(visit.forbidden());
    }
    let question = match asked.answers.as_str() {
        "" => None,
        id => Some(open(&app, &visit, id).await?.post),
    };
    let kind = if question.is_some() { Some(PostKind::Answer) } else { PostKind::from_word(&asked.kind) };
    let home = form::read_home(&asked.home);
    let home =
        if asked.home.is_empty() { choices.first().map(|(home, _)| home.clone()).unwrap_or_default() } else { home };
    let Some(kind) = kind.filter(|kind| question.is_some() || *kind != PostKind::Answer) else {
        let frame = frame(tell(visit.language, "post-begin", &[]));
        return Ok(shell::page(&visit, frame, || choose(&asked)).into_response());
    };
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    fields.put("reach", "network");
    if directory.theme(&asked.theme).is_some() {
        fields.put("themes", asked.theme.clone());
    }
    let typed = Typed::new(fields, Vec::new());
    let sheet = Sheet { kind, home, question, typed, post: None, note: None, id: app.house.id() };
    Ok(show(&visit, &directory, &choices, sheet).into_response())
}

/// The form of a card made of words of a note, which the reader may read.
pub(crate) async fn of_words(app: &App, visit: &Visit, kind: PostKind, note: &NoteId, words: &str) -> Answer {
    let directory = read(visit, app).await?;
    let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let choices = crate::text::within(visit.language, || homes(&directory, &reader));
    let Some((home, _)) = choices.first().cloned() else { return Err(visit.forbidden()) };
    let (title, _) = divided(words);
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    // What was said in a meeting is not for everybody unless somebody says so.
    fields.put("reach", "mechanism");
    fields.put("title", title);
    fields.put("text", words.trim());
    let typed = Typed::new(fields, Vec::new());
    let sheet = Sheet { kind, home, question: None, typed, post: None, note: Some(note.clone()), id: app.house.id() };
    Ok(show(visit, &directory, &choices, sheet).into_response())
}

/// The kinds, with what each is for.
fn choose(asked: &Asked) -> AnyView {
    let kinds: Vec<AnyView> = PostKind::ALL
        .iter()
        .filter(|kind| **kind != PostKind::Answer)
        .map(|kind| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("kind", kind.word());
            for (name, value) in [("home", &asked.home), ("theme", &asked.theme)] {
                if !value.is_empty() {
                    query.append_pair(name, value);
                }
            }
            let href = format!("/posts/new?{}", query.finish());
            view! {
                <li class="kind-choice"><a class="title" href=href>{card::kind(*kind)}</a><p class="meta">{tell_word(language(), "post-kind-about", kind.word())}</p></li>
            }
            .into_any()
        })
        .collect();
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><span aria-current="page">{t!("post-begin")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("post-begin")}</h1><p class="lede">{t!("post-begin-lede")}</p></header>
        <ul class="kind-choices">{kinds}</ul>
    }
    .into_any()
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<Opened, Fault> {
    boards::open(&app.house, &visit.actor, &PostId::new(id)).await.map_err(|failure| visit.hidden(failure))
}

fn show(
    visit: &Visit,
    directory: &Directory,
    choices: &[(Home, String)],
    sheet: Sheet,
) -> impl axum::response::IntoResponse {
    let title = tell_word(visit.language, "post-heading", sheet.kind.word());
    shell::page(visit, frame(title.clone()), || view(directory, choices, &sheet, title))
}

fn view(directory: &Directory, choices: &[(Home, String)], sheet: &Sheet, title: String) -> AnyView {
    let typed = &sheet.typed;
    let action =
        sheet.post.as_ref().map_or_else(|| "/posts/new".to_owned(), |post| format!("{}/edit", address(&post.id)));
    let home = match &sheet.post {
        Some(post) => {
            view! { <p class="meta">{t!("post-in-name-of")}" "{home_link(directory, &post.home)}</p> }.into_any()
        }
        None => {
            let options = choices.iter().map(|(home, name)| (form::home_word(home), name.clone())).collect();
            let mut named = typed.clone();
            named.fields.set("home", form::home_word(&sheet.home));
            named.select("home", t!("post-home"), Some(t!("post-home-hint")), options)
        }
    };
    let question = sheet.question.as_ref().map(|question| {
        let lang = question.content.language.code();
        view! {
            <input type="hidden" name="answers" value=question.id.to_string()/>
            <p class="meta">{t!("post-answers")}" "<a href=address(&question.id) lang=lang dir="auto">{question.content.title.clone()}</a></p>
        }
    });
    let published = sheet.post.as_ref().is_some_and(|post| post.state != PostState::Draft);
    let buttons = if published {
        view! { <button type="submit" name="act" value="keep" class="primary">{t!("post-keep")}</button> }.into_any()
    } else {
        view! {
            <button type="submit" name="act" value="publish" class="primary">{t!("post-publish")}</button>
            <button type="submit" name="act" value="draft">{t!("post-draft")}</button>
        }
        .into_any()
    };
    let away = (sheet.post.is_some() && !published).then(|| {
        view! { <button type="submit" name="act" value="throw_away" class="quiet">{t!("post-throw-away")}</button> }
    });
    let version = sheet.post.as_ref().map_or(0, |post| post.version);
    let note = sheet.note.as_ref().map(|note| view! { <input type="hidden" name="note" value=note.to_string()/> });
    let files = sheet.post.as_ref().map(|post| files::form_hint(&post.id));
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1><p class="lede">{tell_word(language(), "post-kind-about", sheet.kind.word())}</p></header>
        <form method="post" action=action class="fields post-form">
            <input type="hidden" name="id" value=sheet.id.clone()/>
            <input type="hidden" name="kind" value=sheet.kind.word()/>
            <input type="hidden" name="version" value=version.to_string()/>
            {note}
            {question}
            {home}
            {form::view(directory, sheet.kind, &sheet.home, typed, sheet.question.is_some())}
            <p class="buttons">{buttons}{away}</p>
        </form>
        {files}
    }
    .into_any()
}

pub(super) async fn keep_new(
    State(app): State<App>,
    visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let fields = Fields(fields);
    let (Some(kind), true) = (PostKind::from_word(fields.get("kind")), is_well_formed(fields.get("id"))) else {
        return Err(visit.unreadable());
    };
    let directory = read(&visit, &app).await?;
    let id = PostId::new(fields.get("id"));
    let home = form::read_home(fields.get("home"));
    let answers = Some(fields.get("answers")).filter(|id| !id.is_empty()).map(PostId::new);
    let note = Some(fields.get("note")).filter(|note| is_well_formed(note)).map(NoteId::new);
    let publish = fields.get("act") == "publish";
    let new = New {
        id: id.clone(),
        kind,
        home: home.clone(),
        content: form::content(&fields),
        answers: answers.clone(),
        made_of: note.clone(),
        publish,
    };
    match boards::begin(&app.house, &directory, &visit.actor, new).await {
        Ok(()) if publish => Ok(Redirect::to(&address(&id)).into_response()),
        Ok(()) => Ok(Redirect::to("/boards/drafts").into_response()),
        Err(Failure::Refused(refused)) => {
            let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
            let choices = crate::text::within(visit.language, || homes(&directory, &reader));
            let question = match &answers {
                Some(id) => Some(open(&app, &visit, id.as_str()).await?.post),
                None => None,
            };
            let typed = Typed::new(fields, said(&visit, &refused));
            let sheet = Sheet { kind, home, question, typed, post: None, note, id: id.to_string() };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&visit, &directory, &choices, sheet)).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

fn said(visit: &Visit, refused: &Refused) -> Vec<Wrong> {
    match refused {
        Refused::Problems(problems) => form::wrong(visit.language, problems),
        Refused::Rule(refusal) => {
            let words = tell_word(visit.language, "post-refused", refusal.word());
            vec![Wrong { field: "title".to_owned(), words }]
        }
    }
}

/// The form of a post that is there.
pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    let directory = read(&visit, &app).await?;
    if !may_write(&opened) {
        return Err(visit.forbidden());
    }
    let typed = Typed::new(form::fields(&opened.post.content), Vec::new());
    Ok(show(&visit, &directory, &[], sheet(opened, typed)).into_response())
}

fn sheet(opened: Opened, typed: Typed) -> Sheet {
    Sheet {
        kind: opened.post.kind,
        home: opened.post.home.clone(),
        id: opened.post.id.to_string(),
        question: opened.question,
        typed,
        note: None,
        post: Some(opened.post),
    }
}

fn may_write(opened: &Opened) -> bool {
    match opened.post.state {
        PostState::Draft => true,
        PostState::Published => opened.may_edit(),
        PostState::Archived | PostState::Withheld => false,
    }
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let directory = read(&visit, &app).await?;
    let id = PostId::new(id);
    let act = fields.get("act").to_owned();
    if act == "throw_away" {
        boards::throw_away(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
        return Ok(Redirect::to("/boards/drafts").into_response());
    }
    let seen = fields.get("version").parse().unwrap_or(0);
    match write(&app, &visit, &directory, &opened, &id, seen, &fields).await {
        Ok(()) if act == "draft" => Ok(Redirect::to("/boards/drafts").into_response()),
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refused)) => {
            let typed = Typed::new(fields, said(&visit, &refused));
            // What somebody else wrote meanwhile is one link away; what was typed here stays.
            let page = show(&visit, &directory, &[], sheet(opened, typed));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

async fn write(
    app: &App,
    visit: &Visit,
    directory: &Directory,
    opened: &Opened,
    id: &PostId,
    seen: i64,
    fields: &Fields,
) -> Result<(), Failure<Refused>> {
    let content = form::content(fields);
    let draft = opened.post.state == PostState::Draft;
    let write = Act::Write(Box::new(content));
    let command = || CommandId::new(app.house.id());
    let written = boards::act(&app.house, directory, &visit.actor, id, &command(), seen, write).await;
    let seen = match written {
        Ok(()) => seen + 1,
        // Nothing typed differs from what is kept.
        Err(Failure::Refused(Refused::Rule(Refusal::Same))) => seen,
        Err(failure) => return Err(failure),
    };
    if draft && fields.get("act") == "publish" {
        return boards::act(&app.house, directory, &visit.actor, id, &command(), seen, Act::Publish).await;
    }
    Ok(())
}
