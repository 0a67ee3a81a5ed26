//! Those who hold the pen write together: the draft on a page of its own, a paragraph in its place in the text. Who may
//! not write reads along, key by key.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::ids::{NoteId, ParaId};
use entente_drafting::{
    acts::Act,
    model::{Document, DocumentState, Para},
};
use entente_live::readable::Block;
use entente_service::documents::together::{of_draft, of_para, read};
use leptos::prelude::*;

use super::{
    Looked,
    acts::{Unread, known, typed},
    deeds::Form,
    follow, frame, look, view_head,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{edit::fields::Fields, note, session::words::editor_words},
    routes::{Door, Route},
    shell, t,
    text::tell,
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/documents/{document}/together", Door::Meeting, page)]
}

/// The buttons of the editor that make something of a draft, and of a paragraph.
const DRAFT_TOOLS: &str =
    "paragraph heading-1 heading-2 heading-3 bold italic bullet-list ordered-list comment suggest undo redo";
const PARA_TOOLS: &str = "bold italic comment suggest undo redo";

/// What is being written now, by its live text.
pub(super) type Texts = BTreeMap<NoteId, Vec<Block>>;

/// The live texts of a document as they stand.
pub(super) async fn texts(app: &App, visit: &Visit, document: &Document) -> Result<Texts, Fault> {
    let of_paras = document.present().filter_map(|para| para.together.clone());
    let mut found = Texts::new();
    for id in document.note.clone().into_iter().chain(of_paras) {
        let blocks = read(&app.live, &id).await.map_err(|error| visit.failed(&error))?;
        found.insert(id, blocks);
    }
    Ok(found)
}

/// The act of a form about a live text; none where it is another.
pub(super) async fn asked(
    app: &App,
    visit: &Visit,
    looked: &Looked,
    fields: &Fields,
) -> Result<Option<Act>, Result<Unread, Fault>> {
    let para = known(fields.get("para")).map(ParaId::new);
    let broken = |error: entente_service::Broken| Err(visit.failed(&error));
    let document = looked.document();
    Ok(Some(match fields.get("act") {
        "together" => Act::Together { para, note: NoteId::new(app.house.id()) },
        "drop_text" => Act::DropText { para },
        "take_text" => {
            let para = para.ok_or(Ok(Unread::Garbled))?;
            let markup = of_para(&app.live, document, &para).await.map_err(broken)?.unwrap_or_default();
            let old = document.para(&para).map(|para| para.text.clone()).unwrap_or_default();
            Act::TakeText { text: typed(app, visit, &markup, &old).map_err(Ok)?, para }
        }
        "take_draft" => {
            let drafted = of_draft(&app.live, document).await.map_err(broken)?.unwrap_or_default();
            let mut paras = Vec::with_capacity(drafted.len());
            for one in drafted {
                paras.push((one.kind, one.depth, typed(app, visit, &one.markup, &[]).map_err(Ok)?));
            }
            Act::TakeDraft { paras }
        }
        _ => return Ok(None),
    }))
}

/// The live text itself: readable at once, and the editor's when that has come.
fn element(
    visit: &Visit,
    looked: &Looked,
    id: &NoteId,
    blocks: Vec<Block>,
    writes: bool,
    tools: &'static str,
    back: Option<AnyView>,
) -> AnyView {
    let of = looked.document();
    let person = visit.actor.user().map(|user| user.to_string()).unwrap_or_default();
    let words = serde_json::to_string(&editor_words(visit.language)).unwrap_or_default();
    let meeting = &looked.opened.meeting.id;
    view! {
        <entente-note
            id=format!("live-{id}")
            lang=of.language.code()
            data-room=id.to_string()
            data-person=person
            data-socket="/live/notes"
            data-writable=if writes { "true" } else { "false" }
            data-dir=of.language.direction()
            data-meeting=format!("/meetings/{meeting}")
            data-tools=tools
            data-words=words
        >
            <div class="note-text text">{note::text(blocks, meeting)}</div>
            {back}
        </entente-note>
    }
    .into_any()
}

/// What was written and did not arrive before the text was closed, for its author: as a draft of the delegation, or to
/// be copied. The editor fills it in and shows it.
fn hand_back(visit: &Visit, looked: &Looked, para: Option<&Para>, command: &str) -> AnyView {
    let party = looked.acting(visit).map(|(party, _)| party.to_string());
    let words = view! {
        <p role="alert">{t!("editor-hand-back")}</p>
        <textarea name="text" rows="5" dir="auto" lang=looked.document().language.code() aria-label=t!("editor-hand-back")></textarea>
    };
    match (para, party) {
        (Some(para), Some(party)) => {
            // An identifier has 64 letters at most; of another one the end is what differs.
            let id = para.id.to_string();
            let command = format!("{command}-back-{}", id.get(id.len().saturating_sub(12)..).unwrap_or_default());
            view! {
            <form method="post" action=format!("{}/acts", looked.base()) class="hand-back" hidden=true>
                <input type="hidden" name="command" value=command/>
                <input type="hidden" name="act" value="save"/><input type="hidden" name="what" value="propose"/>
                <input type="hidden" name="action" value="mod"/><input type="hidden" name="para" value=para.id.to_string()/>
                <input type="hidden" name="party" value=party/>
                {words}
                <p class="buttons"><button type="submit" class="primary">{t!("editor-hand-back-keep")}</button></p>
            </form>
            }
            .into_any()
        }
        _ => view! { <div class="hand-back" hidden=true>{words}</div> }.into_any(),
    }
}

/// A paragraph that is being written, in the place of its words.
pub(super) fn in_place(visit: &Visit, looked: &Looked, para: &Para, id: &NoteId, command: &str) -> AnyView {
    let blocks = looked.together.get(id).cloned().unwrap_or_default();
    let writes = looked.seen.pen && looked.document().is_written_in(Some(para), id);
    let back = writes.then(|| hand_back(visit, looked, Some(para), command));
    view! {
        <div class="together">
            <p class="meta together-said">{t!("document-being-written")}" "<a href=format!("/meetings/{}/notes/{id}/history", looked.opened.meeting.id)>{t!("room-note-history")}</a></p>
            {element(visit, looked, id, blocks, writes, PARA_TOOLS, back)}
            <noscript><p class="hint">{t!("document-together-no-script")}</p></noscript>
        </div>
    }
    .into_any()
}

/// What the pen does with the live text of a paragraph.
pub(super) fn deeds_of_para(form: &Form<'_>, para: &Para) -> Vec<AnyView> {
    match para.together {
        Some(_) => vec![
            form.chief("take_text", t!("para-take-text")),
            form.button("drop_text", "", t!("document-drop-text"), None),
        ],
        None => vec![form.button("together", "", t!("para-together"), None)],
    }
}

/// The same with the draft, on the document's page.
pub(super) fn deeds_of_draft(form: &Form<'_>) -> Vec<AnyView> {
    match form.looked.document().note {
        Some(_) => {
            let href = format!("{}/together", form.looked.base());
            vec![view! { <a class="button primary" href=href>{t!("document-open-together")}</a> }.into_any()]
        }
        None => vec![form.button("together", "", t!("document-together"), None)],
    }
}

/// Says on the document's page that its draft is being written.
pub(super) fn told(looked: &Looked) -> Option<AnyView> {
    looked.document().note.as_ref()?;
    let href = format!("{}/together", looked.base());
    Some(
        view! { <p class="notice">{t!("document-draft-being-written")}" "<a href=href>{t!("document-open-together")}</a></p> }
            .into_any(),
    )
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let Some(text) = looked.document().note.clone() else {
        return Ok(axum::response::Redirect::to(&looked.base()).into_response());
    };
    let mut frame = frame(&visit, &looked.opened, tell(visit.language, "document-together-title", &[]));
    frame.editor = true;
    let (command, inner) = (app.house.id(), visit.clone());
    Ok(shell::page(&visit, frame, move || {
        let document = looked.document();
        let writes = looked.seen.pen && document.state == DocumentState::Drafting;
        let blocks = looked.together.get(&text).cloned().unwrap_or_default();
        let back = writes.then(|| hand_back(&inner, &looked, None, &command));
        let form = Form { looked: &looked, command: &command, para: None, current: None };
        let deeds = writes.then(|| {
            let buttons =
                [form.chief("take_draft", t!("document-take-draft")), form.button("drop_text", "", t!("document-drop-text"), None)];
            view! { <section class="deeds no-print" aria-label=t!("document-chair")><div class="buttons">{buttons}</div></section> }
        });
        let hint = if writes { t!("document-together-hint") } else { t!("document-together-reader") };
        view! {
            {view_head(&inner, &looked, "together", t!("document-together-title"))}
            <p class="lede">{hint}</p>
            <h2 class="unseen">{t!("document-text")}</h2>
            <div class="note together">{element(&inner, &looked, &text, blocks, writes, DRAFT_TOOLS, back)}</div>
            <noscript><p class="hint">{t!("document-together-no-script")}</p></noscript>
            <div id="together-deeds" data-live="">{deeds}</div>
            <p class="meta"><a href=format!("/meetings/{}/notes/{text}/history", looked.opened.meeting.id)>{t!("room-note-history")}</a></p>
            {follow::script(&inner, &follow::of_document(&looked))}
        }
        .into_any()
    })
    .into_response())
}
