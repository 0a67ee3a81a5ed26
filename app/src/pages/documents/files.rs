//! What files of a document there are; and one that a capital has marked up, read back as drafts of its delegation.

use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::StatusCode,
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{CommandId, ParaId, PartyId, ProposalId},
    limits,
    policy::Action,
    text::Language,
};
use entente_drafting::{
    acts::{Act, Drafted, Refused},
    model::{Nature, ParaKind, ProposalAction},
    text,
};
use entente_papers::{Format, LeftOut, Unreadable, read_docx};
use entente_service::{
    Failure,
    documents::{self, Command, papers::marked_up},
};
use leptos::prelude::*;

use super::{
    Looked,
    acts::{known, may, words},
    frame, look,
    received::received,
    taking,
    view::revision_label,
    view_head,
};
use crate::{
    app::App,
    fault::Answer,
    papers,
    routes::{Door, Route},
    shell, t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// A marked-up file: bytes.
pub(super) const FILE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Letters of a reason taken from a file's comments.
const REASON_LETTERS: usize = limits::REASON_MAX;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/{document}/files", Door::Meeting, page),
        Route::get("/meetings/{meeting}/documents/{document}/file/{format}", Door::Meeting, taking::file),
        Route::post("/meetings/{meeting}/documents/{document}/files", Door::Meeting, bring_back)
            .with_body_of(FILE_BYTES_MAX + 64 * 1024),
    ]
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    shown(&app, &visit, looked, None, None).await
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

async fn shown(app: &App, visit: &Visit, looked: Looked, brought: Option<Brought>, wrong: Option<String>) -> Answer {
    let languages = documents::languages_of(&app.house, looked.document()).await;
    let languages = languages.map_err(|failure| visit.fault(failure))?;
    let frame = frame(visit, &looked.opened, tell(visit.language, "document-files", &[]));
    let (pdf, inner) = (app.press.is_some(), visit.clone());
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, shell::page(visit, frame, move || view(&inner, &looked, &languages, pdf, brought, wrong)))
        .into_response())
}

fn view(
    visit: &Visit,
    looked: &Looked,
    languages: &[Language],
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
                {papers::formats_of(&format!("{base}/file?what={what}"), pdf, title.clone(), &Format::OUTCOME)}
                {(what == "proposals").then(|| {
                    let of = format!("{title}: {}", t!("files-columns"));
                    papers::take_out(&format!("{base}/file?what=proposed"), pdf, of, t!("files-columns"), &Format::ALL)
                })}
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
            let beside = format!("{base}/file?what=columns&from={}", one.no);
            let columns = t!("files-columns-since", revision = revision_label(&one.label));
            view! {
                <li>
                    <span>{since.clone()}</span>{papers::formats_of(&query, pdf, since, &Format::OUTCOME)}
                    {papers::take_out(&beside, pdf, columns, t!("files-columns"), &Format::ALL)}
                </li>
            }
            .into_any()
        })
        .collect();
    let redlines = (!redlines.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="files-redline"><h2 id="files-redline">{t!("files-redline")}</h2>
                <p class="meta">{t!("files-redline-hint")}</p><ul class="plain">{redlines}</ul></section>
        }
    });
    let languages: Vec<AnyView> = (languages.iter())
        .map(|one| {
            let query = format!("{base}/file?what=languages&language={}", one.code());
            let of = t!("files-language-beside", language = one.own_name());
            view! {
                <li><span lang=one.code()>{one.own_name()}</span>{papers::formats_of(&query, pdf, of, &Format::ALL)}</li>
            }
            .into_any()
        })
        .collect();
    let back = (!looked.seen.parties.is_empty()).then(|| upload(looked));
    view! {
        {wrong.map(|words| view! { <p class="notice" data-kind="refusal" role="alert">{words}</p> })}
        {brought.map(|brought| result(&brought))}
        {view_head(visit, looked, "files", t!("document-files"))}
        {kind("clean", t!("files-clean"), t!("files-clean-hint"))}
        {kind("proposals", t!("files-proposals"), t!("files-proposals-hint"))}
        <p class="line">{tables::links(&format!("{base}/proposals"), "")}</p>
        {redlines}
        {(!languages.is_empty()).then(|| view! {
            <section class="part" aria-labelledby="files-languages"><h2 id="files-languages">{t!("files-languages")}</h2>
                <p class="meta">{t!("files-languages-hint")}</p><ul class="plain">{languages}</ul></section>
        })}
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

/// What a file had that did not come in.
pub(super) fn left_out(all: &[(LeftOut, usize)]) -> Option<AnyView> {
    let lines: Vec<AnyView> = all
        .iter()
        .map(|(what, count)| {
            view! { <li>{tell_word(language(), "left-out", what.word())}" ("{*count}")"</li> }.into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <div><p>{t!("files-left-out")}</p><ul>{lines}</ul></div> }.into_any())
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
    view! {
        <div class="notice" role="status">
            {none}{drafts}{untracked}
            {(!refused.is_empty()).then(|| view! { <ul>{refused}</ul> })}
            {left_out(&brought.left_out)}
        </div>
    }
    .into_any()
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
    let refuse = async |looked: Looked, word: &str| {
        let words = tell_word(visit.language, "unreadable", word);
        shown(&app, &visit, looked, None, Some(words)).await
    };
    let Ok((fields, bytes)) = received(multipart).await else {
        return refuse(looked, Unreadable::TooLarge.word()).await;
    };
    let party = known(fields.get("party")).map(PartyId::new);
    let party = party.or_else(|| looked.acting(&visit).map(|(party, _)| party.clone()));
    // Taking a file apart takes its time; others are not to wait for it.
    let read = tokio::task::spawn_blocking(move || read_docx(&bytes)).await.map_err(|error| visit.failed(&error))?;
    let reading = match read {
        Ok(reading) => reading,
        Err(unreadable) => return refuse(looked, unreadable.word()).await,
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
    shown(&app, &visit, looked, Some(brought), None).await
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
