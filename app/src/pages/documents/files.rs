//! The document as files: clean, with what was changed, with all that is proposed; and a file that a capital has
//! marked up, read back as drafts of its delegation.

use axum::{
    extract::{Multipart, Path, Query, State, multipart::MultipartRejection, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    ids::{CommandId, ParaId, PartyId, ProposalId},
    limits,
    policy::Action,
};
use entente_drafting::{
    acts::{Act, Drafted, Refused},
    model::{Nature, ParaKind, ProposalAction},
    text,
};
use entente_papers::{
    Format, LeftOut, Unreadable,
    form::{Block, Comment},
    read_docx,
};
use entente_service::{
    Failure,
    documents::{self, Command, papers::marked_up},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    Looked,
    acts::{may, words},
    frame, look,
    revisions::content,
    view::revision_label,
    view_head,
};
use crate::{
    app::App,
    fault::Answer,
    papers,
    routes::{Door, Route},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// A marked-up file: bytes.
const FILE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Letters of a reason taken from a file's comments.
const REASON_LETTERS: usize = limits::REASON_MAX;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/{document}/files", Door::Meeting, page),
        Route::get("/meetings/{meeting}/documents/{document}/file/{format}", Door::Meeting, file),
        Route::post("/meetings/{meeting}/documents/{document}/files", Door::Meeting, bring_back)
            .with_body_of(FILE_BYTES_MAX + 64 * 1024),
    ]
}

/// What a file holds.
#[derive(Clone, Debug, Default, Deserialize)]
struct Wanted {
    /// clean, proposals, redline.
    #[serde(default)]
    what: String,
    from: Option<u32>,
    to: Option<u32>,
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    Ok(shown(&app, &visit, looked, None, None))
}

/// What came of a file that was brought back.
struct Brought {
    /// The paragraphs on which a draft stands now.
    drafts: Vec<String>,
    /// Those whose own text had been changed without a mark.
    untracked: Vec<String>,
    /// Why some did not become drafts.
    refused: Vec<(String, String)>,
    left_out: Vec<(LeftOut, usize)>,
}

fn shown(app: &App, visit: &Visit, looked: Looked, brought: Option<Brought>, wrong: Option<String>) -> Response {
    let frame = frame(visit, &looked.opened, tell(visit.language, "document-files", &[]));
    let (pdf, inner) = (app.press.is_some(), visit.clone());
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, shell::page(visit, frame, move || view(&inner, &looked, pdf, brought, wrong))).into_response()
}

fn view(
    visit: &Visit,
    looked: &Looked,
    pdf: bool,
    brought: Option<Brought>,
    wrong: Option<String>,
) -> impl IntoView + use<> {
    let document = looked.document();
    let base = looked.base();
    let kind = |what: &str, title: String, hint: String| {
        let id = format!("files-{what}");
        view! {
            <section class="part" aria-labelledby=id.clone()>
                <h2 id=id.clone()>{title.clone()}</h2><p class="meta">{hint}</p>
                {papers::formats_of(&format!("{base}/file?what={what}"), pdf, title, &Format::OUTCOME)}
            </section>
        }
        .into_any()
    };
    let redlines: Vec<AnyView> = document
        .revisions
        .iter()
        .rev()
        .map(|one| {
            let query = format!("{base}/file?what=redline&from={}", one.no);
            let since = t!("files-since", revision = revision_label(&one.label));
            view! { <li><span>{since.clone()}</span>{papers::formats_of(&query, pdf, since, &Format::OUTCOME)}</li> }
                .into_any()
        })
        .collect();
    let redlines = (!redlines.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="files-redline"><h2 id="files-redline">{t!("files-redline")}</h2>
                <p class="meta">{t!("files-redline-hint")}</p><ul class="plain">{redlines}</ul></section>
        }
    });
    let back = (!looked.seen.parties.is_empty()).then(|| upload(looked));
    view! {
        {wrong.map(|words| view! { <p class="notice" data-kind="refusal" role="alert">{words}</p> })}
        {brought.map(|brought| result(&brought))}
        {view_head(visit, looked, "files", t!("document-files"))}
        {kind("clean", t!("files-clean"), t!("files-clean-hint"))}
        {kind("proposals", t!("files-proposals"), t!("files-proposals-hint"))}
        {redlines}
        {back}
    }
    .into_any()
}

fn upload(looked: &Looked) -> AnyView {
    let parties: Vec<AnyView> = looked
        .seen
        .parties
        .iter()
        .map(|(party, short)| view! { <option value=party.to_string()>{short.clone()}</option> }.into_any())
        .collect();
    view! {
        <section class="part no-print" aria-labelledby="files-back">
            <h2 id="files-back">{t!("files-back")}</h2>
            <p class="meta">{t!("files-back-hint")}</p>
            <form method="post" action=format!("{}/files", looked.base()) enctype="multipart/form-data" class="fields">
                <div class="field"><label for="party">{t!("document-as")}</label><span class="select"><select id="party" name="party">{parties}</select></span></div>
                <div class="field"><label for="file">{t!("files-file")}</label><input id="file" name="file" type="file" required=true accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"/></div>
                <p class="buttons"><button type="submit" class="primary">{t!("files-read")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// What became of the file.
fn result(brought: &Brought) -> AnyView {
    let lines = |all: &[String]| all.join(", ");
    let none =
        (brought.drafts.is_empty() && brought.refused.is_empty()).then(|| view! { <p>{t!("files-no-change")}</p> });
    let drafts =
        (!brought.drafts.is_empty()).then(|| view! { <p>{t!("files-drafts", numbers = lines(&brought.drafts))}</p> });
    let untracked = (!brought.untracked.is_empty())
        .then(|| view! { <p>{t!("files-untracked", numbers = lines(&brought.untracked))}</p> });
    let refused: Vec<AnyView> = brought
        .refused
        .iter()
        .map(|(number, why)| view! { <li><strong>{number.clone()}</strong>" "{why.clone()}</li> }.into_any())
        .collect();
    let left_out: Vec<AnyView> = brought
        .left_out
        .iter()
        .map(|(what, count)| {
            view! { <li>{tell_word(language(), "left-out", what.word())}" ("{*count}")"</li> }.into_any()
        })
        .collect();
    let left_out =
        (!left_out.is_empty()).then(|| view! { <div><p>{t!("files-left-out")}</p><ul>{left_out}</ul></div> });
    view! {
        <div class="notice" role="status">
            {none}{drafts}{untracked}
            {(!refused.is_empty()).then(|| view! { <ul>{refused}</ul> })}
            {left_out}
        </div>
    }
    .into_any()
}

async fn file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, format)): Path<(String, String, String)>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Answer {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let looked = look(&app, &visit, &meeting, &id).await?;
    let (blocks, comments) = blocks(&app, &visit, &looked, &wanted).await?;
    let document = looked.document();
    let title = document.title.pick(document.language.code()).1.to_owned();
    let mut paper = papers::of_meeting(&visit, &looked.opened, title, Vec::new(), app.house.now());
    // The paper is in the document's language, whoever takes it out.
    document.language.code().clone_into(&mut paper.language);
    paper.direction = if document.language.direction() == "rtl" {
        entente_papers::form::Direction::RightToLeft
    } else {
        entente_papers::form::Direction::LeftToRight
    };
    paper.symbol.clone_from(&document.symbol);
    (paper.blocks, paper.comments) = (blocks, comments);
    papers::file(&app, &visit, paper, &format, &format!("{}/files", looked.base())).await
}

async fn blocks(
    app: &App,
    visit: &Visit,
    looked: &Looked,
    wanted: &Wanted,
) -> Result<(Vec<Block>, Vec<Comment>), crate::fault::Fault> {
    let document = looked.document();
    match wanted.what.as_str() {
        "" | "clean" => {
            let numbered = document.present().map(|para| (para, document.called(&para.id)));
            Ok((documents::papers::clean(numbered), Vec::new()))
        }
        "proposals" => Ok(documents::papers::with_proposals(document)),
        "redline" => {
            let from = wanted.from.ok_or_else(|| visit.absent())?;
            let before = content(app, visit, looked, Some(from)).await?;
            let after = content(app, visit, looked, wanted.to).await?;
            let at = app.house.now();
            let author = match wanted.to.and_then(|to| document.revisions.iter().find(|one| one.no == to)) {
                Some(revision) => revision_label_in(visit, &revision.label),
                None => tell(visit.language, "revisions-now", &[]),
            };
            Ok((documents::papers::redline(&before, &after, &author, at), Vec::new()))
        }
        _ => Err(visit.absent()),
    }
}

/// A revision's name outside of a page.
fn revision_label_in(visit: &Visit, label: &str) -> String {
    match label {
        "zero" | "compilation" | "silence" | "adopted" | "final" | "summary" => {
            tell_word(visit.language, "revision", label)
        }
        other => other.to_owned(),
    }
}

/// A marked-up file becomes drafts of the delegation: nothing is proposed before it submits them.
async fn bring_back(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    may(&visit, &looked, Action::Propose)?;
    let Ok(multipart) = multipart else { return Err(visit.unreadable()) };
    let refuse = |app: &App, looked: Looked, word: &str| {
        let words = tell_word(visit.language, "unreadable", word);
        Ok(shown(app, &visit, looked, None, Some(words)))
    };
    let Ok((party, bytes)) = received(multipart).await else {
        return refuse(&app, looked, Unreadable::TooLarge.word());
    };
    let party = party.or_else(|| looked.acting(&visit).map(|(party, _)| party.clone()));
    // Taking a file apart takes its time; others are not to wait for it.
    let read = tokio::task::spawn_blocking(move || read_docx(&bytes)).await.map_err(|error| visit.failed(&error))?;
    let reading = match read {
        Ok(reading) => reading,
        Err(unreadable) => return refuse(&app, looked, unreadable.word()),
    };
    let markup = marked_up(looked.document(), &reading.paper);
    let mut brought = Brought {
        drafts: Vec::new(),
        untracked: Vec::new(),
        refused: Vec::new(),
        left_out: reading.left_out.into_iter().collect(),
    };
    for returned in markup.changed {
        let number = looked.document().called(&returned.para);
        if returned.untracked {
            brought.untracked.push(number.clone());
        }
        let gone = returned.markup.trim().is_empty();
        let action = if gone { ProposalAction::Sup } else { ProposalAction::Mod };
        let reason: String = returned.rationale.chars().take(REASON_LETTERS).collect();
        keep(&app, &visit, &looked, &party, &mut brought, number, returned.para, action, &returned.markup, reason)
            .await?;
    }
    for (after, markup) in markup.added {
        let Some(after) = after else { continue };
        let number = tell(visit.language, "files-new-after", &[("number", looked.document().called(&after).into())]);
        keep(&app, &visit, &looked, &party, &mut brought, number, after, ProposalAction::Add, &markup, String::new())
            .await?;
    }
    let looked = look(&app, &visit, &meeting, &id).await?;
    Ok(shown(&app, &visit, looked, Some(brought), None))
}

#[expect(clippy::too_many_arguments, reason = "one draft, called twice above")]
async fn keep(
    app: &App,
    visit: &Visit,
    looked: &Looked,
    party: &Option<PartyId>,
    brought: &mut Brought,
    number: String,
    para: ParaId,
    action: ProposalAction,
    markup: &str,
    rationale: String,
) -> Result<(), crate::fault::Fault> {
    let document = looked.document();
    let base = document.para(&para).filter(|_| action != ProposalAction::Add);
    let old = base.map(|para| para.text.clone()).unwrap_or_default();
    let depth = document.para(&para).map_or(0, |para| para.depth);
    let kind = document.para(&para).map_or(ParaKind::Operative, |para| para.kind);
    let kind = if kind == ParaKind::Heading { ParaKind::Operative } else { kind };
    let new = match text::read(markup.trim(), &old, app.house.now(), &mut || app.house.id()) {
        Ok(new) => new,
        Err(wrong) => {
            brought.refused.push((number, super::acts::problem(visit, wrong)));
            return Ok(());
        }
    };
    let drafted = Drafted {
        id: Some(ProposalId::new(app.house.id())),
        action,
        para: Some(para),
        after: None,
        with: Vec::new(),
        kind,
        depth,
        new: if action == ProposalAction::Sup { Vec::new() } else { new },
        rest: Vec::new(),
        rationale,
        nature: Nature::Substantive,
        supersedes: None,
    };
    let command = Command { id: CommandId::new(app.house.id()), party: party.clone(), seen: None };
    let (of, id) = (&looked.opened.meeting.id, &document.id);
    match documents::act(&app.house, &app.live, &visit.actor, of, id, &command, Act::Save(drafted)).await {
        Ok(()) => brought.drafts.push(number),
        Err(Failure::Refused(Refused::NoChange)) => {}
        Err(Failure::Refused(refused)) => brought.refused.push((number, words(visit, refused))),
        Err(failure) => return Err(visit.fault(failure)),
    }
    Ok(())
}

/// The party and the file of the form; an error where it is larger than the route takes.
async fn received(mut multipart: Multipart) -> Result<(Option<PartyId>, Vec<u8>), ()> {
    let (mut party, mut file) = (None, Vec::new());
    while let Some(field) = multipart.next_field().await.map_err(|_| ())? {
        match field.name().unwrap_or_default() {
            "party" => {
                let word = field.text().await.map_err(|_| ())?;
                party = super::acts::known(&word).map(PartyId::new);
            }
            "file" => file = field.bytes().await.map_err(|_| ())?.to_vec(),
            _ => {}
        }
    }
    Ok((party, file))
}
