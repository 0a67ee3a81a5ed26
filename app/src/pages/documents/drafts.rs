//! A new document: its title, how it is numbered, and the draft as it is typed or pasted.

use axum::{
    Form,
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    ids::{CommandId, ItemId, is_well_formed},
    limits,
    meeting::Visibility,
    policy::Action,
    text::Language,
};
use entente_drafting::{
    drafts,
    model::{DocumentKind, Scheme},
};
use entente_papers::LeftOut;
use entente_service::{
    Failure,
    documents::{self, NewDocument, drafts::brought},
    meetings::Opened,
};
use leptos::prelude::*;

use super::{
    VISIBILITIES,
    acts::{Sent, Unread, known, problem, typed, words},
    files::{FILE_BYTES_MAX, left_out},
    frame, opened,
    received::{BrokenOff, received},
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed, Wrong},
    routes::{Door, Route},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// What a draft can be read from, as a browser's file dialogue has it.
const ACCEPTED: &str =
    ".docx,.md,.txt,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/markdown,text/plain";
/// A whole draft in a form: letters of Arabic take six bytes each.
const DRAFT_BYTES_MAX: usize = 4 * 1024 * 1024;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/new", Door::Desk, page),
        Route::post("/meetings/{meeting}/documents/new", Door::Desk, begin).with_body_of(DRAFT_BYTES_MAX),
        Route::post("/meetings/{meeting}/documents/new/file", Door::Desk, read)
            .with_body_of(FILE_BYTES_MAX + DRAFT_BYTES_MAX),
    ]
}

async fn pen(app: &App, visit: &Visit, meeting: &str) -> Result<Opened, Fault> {
    let opened = opened(app, visit, meeting).await?;
    if opened.place.may(Action::HoldPen) { Ok(opened) } else { Err(visit.forbidden()) }
}

async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let opened = pen(&app, &visit, &meeting).await?;
    let mut fields = Fields::default();
    fields.put("language", opened.meeting.about.main_language.clone());
    fields.put("kind", DocumentKind::Outcome.word());
    fields.put("scheme", Scheme::Continuous.word());
    fields.put("visibility", Visibility::Participants.word());
    Ok(form(&app, &visit, opened, Typed::new(fields, Vec::new()), None))
}

/// What was read from a file into the form.
struct FromFile {
    paragraphs: usize,
    /// Something had been typed before: the file's text stands behind it.
    behind: bool,
    left_out: Vec<(LeftOut, usize)>,
}

impl FromFile {
    fn said(&self) -> AnyView {
        view! {
            <div class="notice" role="status">
                <p>{t!("documents-file-done", count = self.paragraphs)}</p>
                {self.behind.then(|| view! { <p>{t!("documents-file-behind")}</p> })}
                {left_out(&self.left_out)}
            </div>
        }
        .into_any()
    }
}

fn form(app: &App, visit: &Visit, opened: Opened, typed: Typed, from: Option<FromFile>) -> Response {
    let frame = frame(visit, &opened, tell(visit.language, "documents-new", &[]));
    let command = app.house.id();
    shell::page(visit, frame, move || {
        let base = format!("/meetings/{}/documents", opened.meeting.id);
        let words = |words: String, word: &'static str| (word.to_owned(), words);
        let kinds =
            DocumentKind::ALL.iter().map(|one| words(tell_word(language(), "document-kind", one.word()), one.word()));
        let schemes =
            Scheme::ALL.iter().map(|one| words(tell_word(language(), "document-scheme", one.word()), one.word()));
        let readers = VISIBILITIES.iter().map(|one| words(tell_word(language(), "visibility", one.word()), one.word()));
        let (kinds, schemes, readers) = (kinds.collect(), schemes.collect(), readers.collect());
        let languages =
            Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect::<Vec<_>>();
        let items = opened.programme.items.iter().map(|item| {
            let title = item.title.pick(language().code()).1;
            let words = item.number.as_ref().map_or_else(|| title.to_owned(), |number| format!("{number} {title}"));
            (item.id.to_string(), words)
        });
        let items: Vec<(String, String)> =
            std::iter::once((String::new(), t!("documents-no-item"))).chain(items).collect();
        let file = typed.field("file", t!("documents-file"), true, Some(t!("documents-file-hint")), |described, invalid| {
            view! {
                <div class="with-button">
                    <input type="file" id="file" name="file" accept=ACCEPTED aria-describedby=described aria-invalid=invalid/>
                    <button type="submit" formaction=format!("{base}/new/file") formenctype="multipart/form-data">{t!("documents-file-read")}</button>
                </div>
            }
            .into_any()
        });
        let area = typed.needed_area("text", t!("documents-draft"), Some(t!("documents-draft-hint")));
        view! {
            {typed.summary()}
            {from.map(|from| from.said())}
            <header class="page-head">
                <p class="meta"><a href=base.clone()>{t!("documents-title")}</a></p>
                <h1>{t!("documents-new")}</h1>
            </header>
            <form method="post" action=format!("{base}/new") class="fields document-write">
                <input type="hidden" name="command" value=command/>
                // The first button is the one the Enter key presses: it is not to be the file's.
                <button type="submit" hidden=true tabindex="-1">{t!("documents-begin")}</button>
                {typed.titles(&opened.meeting)}
                {typed.input("symbol", "text", t!("documents-symbol"), true, Some(t!("documents-symbol-hint")))}
                {typed.select("kind", t!("documents-kind"), None, kinds)}
                {typed.select("item", t!("documents-item"), None, items)}
                {typed.select("language", t!("documents-language"), None, languages.clone())}
                {typed.checks("languages", t!("documents-languages"), languages)}
                {typed.select("scheme", t!("documents-scheme"), Some(t!("documents-scheme-hint")), schemes)}
                {typed.select("visibility", t!("documents-visibility"), None, readers)}
                {typed.check("all", t!("documents-all-or-nothing"), Some(t!("documents-all-or-nothing-hint")))}
                {file}
                {area}
                <p class="buttons"><button type="submit" class="primary">{t!("documents-begin")}</button></p>
            </form>
        }
        .into_any()
    })
    .into_response()
}

async fn begin(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, form_sent: Sent) -> Answer {
    let opened = pen(&app, &visit, &meeting).await?;
    let Ok(Form(fields)) = form_sent else { return Err(visit.unreadable()) };
    let mut fields = Fields(fields);
    let command = fields.get("command").to_owned();
    if !is_well_formed(&command) {
        return Err(visit.unreadable());
    }
    // The main language's field is called `title` alone.
    let main = opened.meeting.about.main_language.clone();
    let refused = |app: &App, visit: &Visit, opened: Opened, fields: Fields, field: &str, words: String| {
        let typed = Typed::new(fields, vec![Wrong { field: field.to_owned(), words }]);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, form(app, visit, opened, typed, None)).into_response())
    };
    let draft = match draft(&app, &visit, &fields) {
        Ok(draft) => draft,
        Err(Unread::Garbled) => return Err(visit.unreadable()),
        Err(Unread::Text(wrong)) => {
            let words = problem(&visit, wrong);
            return refused(&app, &visit, opened, fields, "text", words);
        }
    };
    if draft.title.is_empty() {
        let words = tell(visit.language, "documents-title-needed", &[]);
        return refused(&app, &visit, opened, fields, "title", words);
    }
    let id = opened.meeting.id.clone();
    match documents::begin(&app.house, &app.live, &visit.actor, &id, draft, &CommandId::new(command)).await {
        Ok(Some(new)) => Ok(Redirect::to(&format!("/meetings/{id}/documents/{new}")).into_response()),
        Ok(None) => Ok(Redirect::to(&format!("/meetings/{id}/documents")).into_response()),
        Err(Failure::Refused(reason)) => {
            fields.put("title", fields.get(&format!("title-{main}")).to_owned());
            let words = words(&visit, reason);
            refused(&app, &visit, opened, fields, "text", words)
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// Reads a file into the form: nothing has begun before its text was looked at.
async fn read(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let opened = pen(&app, &visit, &meeting).await?;
    let Ok(multipart) = multipart else { return Err(visit.unreadable()) };
    let refused = |opened: Opened, fields: Fields, key: String| {
        let wrong = Wrong { field: "file".to_owned(), words: tell(visit.language, &key, &[]) };
        let page = form(&app, &visit, opened, Typed::new(fields, vec![wrong]), None);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    let (mut fields, bytes) = match received(multipart).await {
        Ok(received) => received,
        Err(BrokenOff(fields)) => return refused(opened, fields, "unreadable-too-large".to_owned()),
    };
    let scheme = Scheme::from_word(fields.get("scheme")).unwrap_or(Scheme::Continuous);
    // Taking a file apart takes its time; others are not to wait for it.
    let found =
        tokio::task::spawn_blocking(move || brought(&bytes, scheme)).await.map_err(|error| visit.failed(&error))?;
    let brought = match found {
        Ok(brought) if brought.paragraphs > 0 => brought,
        Ok(_) => return refused(opened, fields, "documents-file-empty".to_owned()),
        Err(unreadable) => return refused(opened, fields, format!("unreadable-{}", unreadable.word())),
    };
    let typed = fields.get("text").trim_end().to_owned();
    let from = FromFile {
        paragraphs: brought.paragraphs,
        behind: !typed.is_empty(),
        left_out: brought.left_out.into_iter().collect(),
    };
    fields.set("text", if typed.is_empty() { brought.text } else { format!("{typed}\n\n{}", brought.text) });
    let main = format!("title-{}", opened.meeting.about.main_language);
    if fields.get(&main).trim().is_empty() {
        fields.set(&main, brought.title);
    }
    Ok(form(&app, &visit, opened, Typed::new(fields, Vec::new()), Some(from)))
}

/// The draft a form says.
fn draft(app: &App, visit: &Visit, fields: &Fields) -> Result<NewDocument, Unread> {
    let scheme = Scheme::from_word(fields.get("scheme")).ok_or(Unread::Garbled)?;
    let language = Language::from_tag(fields.get("language")).ok_or(Unread::Garbled)?;
    let visibility = Visibility::from_word(fields.get("visibility"))
        .filter(|one| VISIBILITIES.contains(one))
        .ok_or(Unread::Garbled)?;
    let mut paras = Vec::new();
    for one in drafts::sorted(drafts::lines(fields.get("text")), scheme).into_iter().take(limits::PARAGRAPHS_MAX + 1) {
        paras.push((one.kind, one.depth, typed(app, visit, &one.markup, &[])?));
    }
    Ok(NewDocument {
        item: known(fields.get("item")).map(ItemId::new),
        symbol: fields.get("symbol").to_owned(),
        title: fields.titles("title"),
        kind: DocumentKind::from_word(fields.get("kind")).ok_or(Unread::Garbled)?,
        language,
        languages: fields.all("languages").filter_map(Language::from_tag).filter(|one| *one != language).collect(),
        scheme,
        visibility,
        all_or_nothing: fields.has("all"),
        paras,
    })
}
