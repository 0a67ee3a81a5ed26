//! Putting a task into a space, by hand or from what was agreed or posted; writing it anew. What is refused stays in the form.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{
        Path, Query, State as Shared,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, CommitmentId, DocumentId, MeetingId, ParaId, PostId, TaskId, UserId, is_well_formed},
    text::Language,
};
use entente_exchange::{
    post::Home,
    space,
    tasks::{Content, Doer, Problem, Task},
    tasks_acts::Refusal,
};
use entente_service::{
    Failure, boards, follow_up,
    spaces::{self, Act, Asked, Linked, NewTask, OpenedTask, Refused},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, frame, read};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::body_name,
        edit::fields::{Fields, Typed, Wrong},
        spaces::{address as space_address, space_link, space_name},
    },
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// Where a new task comes from, as an address and a form name it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct From {
    space: String,
    commitment: String,
    post: String,
    meeting: String,
    entry: String,
    document: String,
    para: String,
}

impl From {
    fn pairs(&self) -> [(&'static str, &String); 6] {
        [
            ("commitment", &self.commitment),
            ("post", &self.post),
            ("meeting", &self.meeting),
            ("entry", &self.entry),
            ("document", &self.document),
            ("para", &self.para),
        ]
    }

    fn of(fields: &Fields) -> Self {
        let said = |name: &str| fields.get(name).to_owned();
        Self {
            space: said("space"),
            commitment: said("commitment"),
            post: said("post"),
            meeting: said("meeting"),
            entry: said("entry"),
            document: said("document"),
            para: said("para"),
        }
    }

    fn asked(&self) -> Asked {
        let meeting = || MeetingId::new(self.meeting.clone());
        if !self.commitment.is_empty() {
            Asked::Commitment(CommitmentId::new(self.commitment.clone()))
        } else if !self.post.is_empty() {
            Asked::Post(PostId::new(self.post.clone()))
        } else if !self.para.is_empty() {
            let (document, para) = (DocumentId::new(self.document.clone()), ParaId::new(self.para.clone()));
            Asked::Agreed(follow_up::Asked::Paragraph { meeting: meeting(), document, para })
        } else if !self.entry.is_empty() {
            Asked::Agreed(follow_up::Asked::Note { meeting: meeting(), entry: self.entry.clone() })
        } else {
            Asked::ByHand
        }
    }
}

/// What is being written.
struct Sheet {
    home: Home,
    typed: Typed,
    id: String,
    from: From,
    linked: Option<Linked>,
    doers: Vec<UserId>,
    names: BTreeMap<UserId, String>,
    /// Of a task that is there.
    there: Option<Task>,
}

fn content(fields: &Fields) -> Content {
    let said = |name: &str| fields.get(name).trim().to_owned();
    Content {
        language: Language::from_tag(fields.get("language")).unwrap_or(Language::En),
        title: said("title"),
        text: fields.get("text").replace("\r\n", "\n").trim_end().to_owned(),
        doer: Doer::read(fields.get("doer")),
        due: said("due"),
    }
}

/// What is wrong, in words, at the fields.
pub(super) fn wrong(reader: Language, problems: &[Problem]) -> Vec<Wrong> {
    problems
        .iter()
        .map(|Problem { at, fault }| {
            let field = tell_word(reader, "task-field", at.word());
            let key = format!("follow-wrong-{}", fault.word().replace('_', "-"));
            Wrong { field: at.word().to_owned(), words: tell(reader, &key, &[("field", field.into())]) }
        })
        .collect()
}

pub(super) fn rule(reader: Language, refusal: Refusal) -> String {
    tell_word(reader, "task-refused", refusal.word())
}

fn said(reader: Language, refused: &Refused) -> Vec<Wrong> {
    match refused {
        Refused::Problems(problems) => wrong(reader, problems),
        Refused::Rule(refusal) => vec![Wrong { field: "title".to_owned(), words: rule(reader, *refusal) }],
    }
}

pub(super) async fn begin(Shared(app): Shared<App>, visit: Visit, from: Result<Query<From>, QueryRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let from = from.map(|Query(from)| from).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let mut homes = spaces::mine(&app.house, &directory, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    homes.retain(|home| space::may_work(&reader, home));
    let home = match (from.space.as_str(), homes.as_slice()) {
        (_, []) => return Err(visit.forbidden()),
        ("", [only]) => only.clone(),
        // Who can be given it follows from the space, so that comes first.
        ("", _) => return Ok(choose(&visit, &directory, &homes, &from).into_response()),
        (word, _) => space::read(word),
    };
    if !homes.contains(&home) {
        return Err(visit.absent());
    }
    let filled = spaces::prefill(&app.house, &app.live, &directory, &visit.actor, &home, &from.asked()).await;
    let filled = filled.map_err(|failure| visit.hidden(failure))?;
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    fields.put("title", filled.words.split_whitespace().collect::<Vec<_>>().join(" "));
    fields.put("due", filled.due.clone());
    let sheet = Sheet {
        home,
        typed: Typed::new(fields, Vec::new()),
        id: app.house.id(),
        from,
        linked: filled.linked,
        doers: filled.doers,
        names: filled.names,
        there: None,
    };
    Ok(show(&visit, &directory, &sheet))
}

/// First the space.
fn choose(
    visit: &Visit,
    directory: &Directory,
    homes: &[Home],
    from: &From,
) -> impl axum::response::IntoResponse + use<> {
    let title = tell(visit.language, "task-new", &[]);
    shell::page(visit, frame(title.clone()), || {
        let lines: Vec<AnyView> = homes
            .iter()
            .map(|home| {
                let mut query = url::form_urlencoded::Serializer::new(String::new());
                query.append_pair("space", &space::word(home));
                for (name, value) in from.pairs().into_iter().filter(|(_, value)| !value.is_empty()) {
                    query.append_pair(name, value);
                }
                let href = format!("/tasks/new?{}", query.finish());
                view! { <li class="kind-choice"><a class="title" href=href><bdi>{space_name(directory, home)}</bdi></a></li> }.into_any()
            })
            .collect();
        view! {
            <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
            <header class="page-head"><h1>{title}</h1><p class="lede">{t!("task-which-space")}</p></header>
            <ul class="kind-choices">{lines}</ul>
        }
        .into_any()
    })
}

fn show(visit: &Visit, directory: &Directory, sheet: &Sheet) -> Response {
    let key = if sheet.there.is_some() { "task-edit" } else { "task-new" };
    let title = tell(visit.language, key, &[]);
    shell::page(visit, frame(title.clone()), || view(directory, sheet, title)).into_response()
}

fn view(directory: &Directory, sheet: &Sheet, title: String) -> AnyView {
    let typed = &sheet.typed;
    let action =
        sheet.there.as_ref().map_or_else(|| "/tasks/new".to_owned(), |task| format!("{}/edit", address(&task.id)));
    let hidden: Vec<AnyView> = sheet
        .from
        .pairs()
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> }.into_any())
        .collect();
    let origin = sheet.linked.as_ref().map(|one| {
        let (href, lang, title) = (one.href.clone(), one.language.clone(), one.title.clone());
        view! { <p class="meta">{t!("follow-column-origin")}": "<a href=href lang=lang dir="auto">{title}</a></p> }
    });
    let languages = Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let version = sheet.there.as_ref().map_or(0, |task| task.version);
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li><li><a href=space_address(&sheet.home)><bdi>{space_name(directory, &sheet.home)}</bdi></a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1>{origin}</header>
        <form method="post" action=action class="fields">
            <input type="hidden" name="id" value=sheet.id.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
            <input type="hidden" name="space" value=space::word(&sheet.home)/>
            {hidden}
            <p class="meta">{t!("task-space")}": "{space_link(directory, &sheet.home)}</p>
            {typed.input("title", "text", t!("task-field-title"), false, None)}
            {typed.area("text", t!("task-field-text"), None)}
            {typed.select("language", t!("post-language"), Some(t!("post-language-hint")), languages)}
            {typed.select("doer", t!("task-doer"), Some(t!("task-doer-hint")), doers(directory, sheet))}
            {typed.input("due", "date", t!("follow-due"), true, None)}
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
        </form>
    }
    .into_any()
}

/// Nobody yet, the people of the space, the bodies.
fn doers(directory: &Directory, sheet: &Sheet) -> Vec<(String, String)> {
    let mut choices = vec![(String::new(), t!("task-nobody"))];
    let mut people: Vec<(String, String)> = sheet
        .doers
        .iter()
        .map(|user| (Doer::Person(user.clone()).to_string(), sheet.names.get(user).cloned().unwrap_or_default()))
        .collect();
    crate::pages::directory::parts::sort_by_name(language(), &mut people, |(_, name)| name);
    choices.extend(people);
    if let Some(mechanism) = &sheet.home.mechanism {
        let bodies = directory.mechanism(mechanism.as_str()).map(|one| &one.structures).into_iter().flatten();
        for key in bodies.map(entente_domain::directory::Structure::key) {
            if sheet.home.body.as_ref().is_none_or(|body| *body == key) {
                choices.push((Doer::Body(key.clone()).to_string(), body_name(directory, mechanism, &key)));
            }
        }
    }
    choices
}

pub(super) async fn keep_new(
    Shared(app): Shared<App>,
    visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let fields = Fields(fields);
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (from, home, id) = (From::of(&fields), space::read(fields.get("space")), TaskId::new(fields.get("id")));
    let new = NewTask { id: id.clone(), home: home.clone(), from: from.asked(), content: content(&fields) };
    let wrong = match spaces::make(&app.house, &app.live, &directory, &visit.actor, new).await {
        Ok(()) => return Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refused)) => said(visit.language, &refused),
        Err(failure) => return Err(visit.hidden(failure)),
    };
    let filled = spaces::prefill(&app.house, &app.live, &directory, &visit.actor, &home, &from.asked()).await;
    let filled = filled.map_err(|failure| visit.hidden(failure))?;
    let sheet = Sheet {
        home,
        typed: Typed::new(fields, wrong),
        id: id.to_string(),
        from,
        linked: filled.linked,
        doers: filled.doers,
        names: filled.names,
        there: None,
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&visit, &directory, &sheet)).into_response())
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<OpenedTask, Fault> {
    spaces::task(&app.house, &visit.actor, &TaskId::new(id)).await.map_err(|failure| visit.hidden(failure))
}

fn sheet(opened: OpenedTask, typed: Typed) -> Sheet {
    Sheet {
        home: opened.task.home.clone(),
        typed,
        id: opened.task.id.to_string(),
        from: From::default(),
        linked: opened.cause,
        doers: opened.doers,
        names: opened.names,
        there: Some(opened.task),
    }
}

/// The form of a task that is there.
pub(super) async fn edit(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    if !opened.reader.may_move_task(&opened.task) {
        return Err(visit.forbidden());
    }
    let directory = read(&visit, &app).await?;
    let content = &opened.task.content;
    let mut fields = Fields::default();
    fields.put("language", content.language.code());
    fields.put("title", content.title.clone());
    fields.put("text", content.text.clone());
    fields.put("doer", content.doer.to_string());
    fields.put("due", content.due.clone());
    Ok(show(&visit, &directory, &sheet(opened, Typed::new(fields, Vec::new()))))
}

pub(super) async fn keep(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let directory = read(&visit, &app).await?;
    let id = TaskId::new(id);
    let seen = fields.get("version").parse().unwrap_or(0);
    let (command, act) = (CommandId::new(app.house.id()), Act::Write(Box::new(content(&fields))));
    let wrong = match spaces::act(&app.house, &directory, &visit.actor, &id, &command, seen, act).await {
        Ok(()) => return Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refused)) => said(visit.language, &refused),
        Err(failure) => return Err(visit.hidden(failure)),
    };
    let page = show(&visit, &directory, &sheet(opened, Typed::new(fields, wrong)));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
