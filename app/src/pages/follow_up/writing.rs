//! Putting a commitment down, by hand or from what a meeting agreed; writing it anew. What is refused stays in the form.

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
    ids::{CommandId, CommitmentId, DocumentId, MeetingId, ParaId, is_well_formed},
};
use entente_exchange::{
    commitments::{Commitment, Source},
    post::Home,
};
use entente_service::{
    Failure,
    boards::CONVENER,
    follow_up::{self, Act, Asked, Eyes, New, Opened, Prefilled},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, form, frame, parts, read};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::short_name,
        edit::fields::{Fields, Typed},
    },
    shell, t,
    text::{tell, within},
    visit::Visit,
};

/// Up to so many signs the words of a paragraph are a title.
const TITLE: usize = 160;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct From {
    meeting: String,
    document: String,
    para: String,
    /// A decision, an action or a follow-up of a note.
    entry: String,
    theme: String,
}

impl From {
    fn asked(&self) -> Asked {
        let meeting = || MeetingId::new(self.meeting.clone());
        if !self.para.is_empty() {
            let (document, para) = (DocumentId::new(self.document.clone()), ParaId::new(self.para.clone()));
            Asked::Paragraph { meeting: meeting(), document, para }
        } else if !self.entry.is_empty() {
            Asked::Note { meeting: meeting(), entry: self.entry.clone() }
        } else {
            Asked::ByHand
        }
    }

    fn of(fields: &Fields) -> Self {
        let said = |name: &str| fields.get(name).to_owned();
        let theme = String::new();
        Self { meeting: said("meeting"), document: said("document"), para: said("para"), entry: said("entry"), theme }
    }
}

/// What is being written.
struct Sheet {
    home: Home,
    typed: Typed,
    id: String,
    from: From,
    filled: Option<Prefilled>,
    /// Of a commitment that is there.
    there: Option<Commitment>,
}

/// Under which homes the reader may put down what comes from there: value and name.
pub(crate) fn homes(directory: &Directory, eyes: &Eyes, from: Option<&Prefilled>) -> Vec<(Home, String)> {
    let by_hand = Source::ByHand;
    let source = from.map_or(&by_hand, |from| &from.source);
    let mut homes: Vec<Home> = from.and_then(|from| from.home.clone()).into_iter().collect();
    for (mechanism, _) in &eyes.reader.belongs {
        homes.push(Home { mechanism: Some(mechanism.clone()), body: None });
    }
    homes.push(Home::default());
    let mut choices: Vec<(Home, String)> = Vec::new();
    for home in homes {
        if eyes.may_commit(&home, source) && !choices.iter().any(|(one, _)| *one == home) {
            let name = short_name(directory, home.mechanism.as_ref());
            choices.push((home, name));
        }
    }
    choices
}

fn home_word(home: &Home) -> String {
    home.mechanism.as_ref().map_or_else(|| CONVENER.to_owned(), ToString::to_string)
}

pub(super) fn read_home(word: &str) -> Home {
    let mechanism = (word != CONVENER && !word.is_empty()).then(|| entente_domain::ids::MechanismId::new(word));
    Home { mechanism, body: None }
}

async fn filled(app: &App, visit: &Visit, from: &From) -> Result<Prefilled, Fault> {
    let filled = follow_up::prefill(&app.house, &app.live, &visit.actor, &from.asked()).await;
    filled.map_err(|failure| visit.hidden(failure))
}

pub(super) async fn begin(State(app): State<App>, visit: Visit, from: Result<Query<From>, QueryRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let from = from.map(|Query(from)| from).unwrap_or_default();
    begun(&app, &visit, from, None).await
}

/// The form of a commitment made of words.
pub(crate) async fn of_words(app: &App, visit: &Visit, words: &str) -> Answer {
    begun(app, visit, From::default(), Some(words)).await
}

async fn begun(app: &App, visit: &Visit, from: From, words: Option<&str>) -> Answer {
    let directory = read(visit, app).await?;
    let eyes = follow_up::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let mut filled = filled(app, visit, &from).await?;
    if let Some(words) = words {
        words.clone_into(&mut filled.words);
    }
    let choices = within(visit.language, || homes(&directory, &eyes, Some(&filled)));
    let Some((home, _)) = choices.first().cloned() else { return Err(visit.forbidden()) };
    let mut fields = Fields::default();
    fields.put("language", filled.language.unwrap_or(visit.language).code());
    fields.put("kind", if from.para.is_empty() { "commitment" } else { "recommendation" });
    let (title, text) = divided(&filled.words);
    fields.put("title", title);
    fields.put("text", text);
    fields.put("due", filled.due.clone());
    fields.put("reach", "network");
    if directory.theme(&from.theme).is_some() {
        fields.put("themes", from.theme.clone());
    }
    let sheet = Sheet {
        home,
        typed: Typed::new(fields, Vec::new()),
        id: app.house.id(),
        from,
        filled: Some(filled),
        there: None,
    };
    Ok(show(visit, &directory, &choices, sheet).into_response())
}

/// Words as a title, and all of them where that is not all.
pub(crate) fn divided(words: &str) -> (String, String) {
    let words = words.trim();
    if words.chars().count() <= TITLE {
        return (words.split_whitespace().collect::<Vec<_>>().join(" "), String::new());
    }
    let mut title = String::new();
    for word in words.split_whitespace() {
        if title.chars().count() + word.chars().count() + 1 > TITLE {
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    if title.is_empty() {
        // A text without spaces, as in Chinese.
        title = words.chars().take(TITLE).collect();
    }
    title.push('…');
    (title, words.to_owned())
}

fn show(
    visit: &Visit,
    directory: &Directory,
    choices: &[(Home, String)],
    sheet: Sheet,
) -> impl axum::response::IntoResponse {
    let key = if sheet.there.is_some() { "follow-edit" } else { "follow-new" };
    let title = tell(visit.language, key, &[]);
    shell::page(visit, frame(title.clone()), || view(directory, choices, &sheet, title))
}

fn view(directory: &Directory, choices: &[(Home, String)], sheet: &Sheet, title: String) -> AnyView {
    let typed = &sheet.typed;
    let action =
        sheet.there.as_ref().map_or_else(|| "/follow-up/new".to_owned(), |one| format!("{}/edit", address(&one.id)));
    let home = match &sheet.there {
        Some(one) => {
            let name = short_name(directory, one.home.mechanism.as_ref());
            view! { <p class="meta">{t!("post-in-name-of")}" "<bdi>{name}</bdi></p> }.into_any()
        }
        None => {
            let options = choices.iter().map(|(home, name)| (home_word(home), name.clone())).collect();
            let mut named = typed.clone();
            named.fields.set("home", home_word(&sheet.home));
            named.select("home", t!("post-home"), Some(t!("follow-home-hint")), options)
        }
    };
    let origin = sheet.filled.as_ref().and_then(|filled| parts::origin(filled.origin.as_ref())).map(|origin| {
        view! { <p class="meta">{t!("follow-column-origin")}": "{origin}</p> }
    });
    let from: Vec<AnyView> = [
        ("meeting", &sheet.from.meeting),
        ("document", &sheet.from.document),
        ("para", &sheet.from.para),
        ("entry", &sheet.from.entry),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> }.into_any())
    .collect();
    let version = sheet.there.as_ref().map_or(0, |one| one.version);
    let named = sheet.filled.as_ref().map(|filled| filled.owner.clone()).unwrap_or_default();
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/follow-up">{t!("follow-title")}</a></li><li><span aria-current="page">{title.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{title}</h1><p class="lede">{t!("follow-new-lede")}</p>{origin}</header>
        <form method="post" action=action class="fields post-form">
            <input type="hidden" name="id" value=sheet.id.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
            {from}
            {home}
            {form::view(directory, &sheet.home, typed, &named)}
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
        </form>
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
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (from, home) = (From::of(&fields), read_home(fields.get("home")));
    let id = CommitmentId::new(fields.get("id"));
    let wrong = match form::content(&fields) {
        None => form::no_owner(visit.language),
        Some(content) => {
            let new = New { id: id.clone(), home: home.clone(), from: from.asked(), content };
            match follow_up::commit(&app.house, &app.live, &directory, &visit.actor, new).await {
                Ok(()) => return Ok(Redirect::to(&address(&id)).into_response()),
                Err(Failure::Refused(refused)) => form::said(visit.language, &refused),
                Err(failure) => return Err(visit.hidden(failure)),
            }
        }
    };
    let eyes = follow_up::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let filled = filled(&app, &visit, &from).await?;
    let choices = within(visit.language, || homes(&directory, &eyes, Some(&filled)));
    let typed = Typed::new(fields, wrong);
    let sheet = Sheet { home, typed, id: id.to_string(), from, filled: Some(filled), there: None };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&visit, &directory, &choices, sheet)).into_response())
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<Opened, Fault> {
    follow_up::open(&app.house, &visit.actor, &CommitmentId::new(id)).await.map_err(|failure| visit.hidden(failure))
}

/// The form of a commitment that is there.
pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened = open(&app, &visit, &id).await?;
    if !opened.eyes.may_write(&opened.commitment) {
        return Err(visit.forbidden());
    }
    let directory = read(&visit, &app).await?;
    let typed = Typed::new(form::fields(&opened.commitment.content), Vec::new());
    Ok(show(&visit, &directory, &[], sheet(opened.commitment, typed)).into_response())
}

fn sheet(one: Commitment, typed: Typed) -> Sheet {
    Sheet {
        home: one.home.clone(),
        typed,
        id: one.id.to_string(),
        from: From::default(),
        filled: None,
        there: Some(one),
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
    let id = CommitmentId::new(id);
    let seen = fields.get("version").parse().unwrap_or(0);
    let wrong = match form::content(&fields) {
        None => form::no_owner(visit.language),
        Some(content) => {
            let (command, act) = (CommandId::new(app.house.id()), Act::Write(Box::new(content)));
            match follow_up::act(&app.house, &directory, &visit.actor, &id, &command, seen, act).await {
                Ok(()) => return Ok(Redirect::to(&address(&id)).into_response()),
                Err(Failure::Refused(refused)) => form::said(visit.language, &refused),
                Err(failure) => return Err(visit.hidden(failure)),
            }
        }
    };
    let typed = Typed::new(fields, wrong);
    let page = show(&visit, &directory, &[], sheet(opened.commitment, typed));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
