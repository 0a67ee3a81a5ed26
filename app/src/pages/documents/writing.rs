//! Where text is typed: a proposal, a change by the pen, a chair's text. Beneath stands what it changes, and with a
//! script it does so as one types.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    ids::{ParaId, ProposalId},
    policy::Action,
};
use entente_drafting::{
    acts::Drafted,
    model::{Nature, ParaKind, Proposal, ProposalAction},
    text::{self, Inline},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    Looked,
    acts::{Unread, known, may, typed},
    agreed::{self, Beside},
    deeds::takes_proposals,
    frame, inlines, look, para,
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

const SCRIPT: &str = include_str!("typing.js");

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/documents/{document}/write", Door::Meeting, page)]
}

/// What is to be written.
#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    /// propose, edit, insert, correct, offer, accept.
    #[serde(default)]
    what: String,
    #[serde(default)]
    action: String,
    #[serde(default)]
    para: String,
    #[serde(default)]
    proposal: String,
}

/// The act a form of this page sends, and what the policy asks of it.
fn act_of(what: &str) -> Option<(&'static str, Action)> {
    Some(match what {
        "propose" => ("save", Action::Propose),
        "edit" => ("write", Action::HoldPen),
        "insert" => ("insert", Action::HoldPen),
        "correct" => ("correct", Action::HoldPen),
        "offer" => ("offer", Action::ChairDocument),
        "accept" => ("accept_modified", Action::ChairDocument),
        _ => return None,
    })
}

/// Whether somebody may write what a form of this page writes.
pub(super) fn may_write(visit: &Visit, looked: &Looked, fields: &Fields) -> Result<(), Fault> {
    let (_, action) = act_of(fields.get("what")).ok_or_else(|| visit.absent())?;
    may(visit, looked, action)
}

/// Whether a form came from this page, so that what was typed goes back to it.
pub(super) fn is_text(fields: &Fields) -> bool {
    act_of(fields.get("what")).is_some()
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let (_, action) = act_of(&asked.what).ok_or_else(|| visit.absent())?;
    may(&visit, &looked, action)?;
    let fields = start(&app, &looked, &asked).ok_or_else(|| visit.absent())?;
    Ok(written(&app, &visit, looked, Typed::new(fields, Vec::new()), Beside::default()))
}

/// Whether the reader may propose a new paragraph to a document.
pub(crate) async fn takes_words(app: &App, visit: &Visit, meeting: &str, id: &str) -> Result<bool, Fault> {
    let looked = look(app, visit, meeting, id).await?;
    Ok(may(visit, &looked, Action::Propose).is_ok() && looked.acting(visit).is_some() && takes_proposals(&looked))
}

/// The form of a proposal for a new paragraph, with words from elsewhere.
pub(crate) async fn of_words(app: &App, visit: &Visit, meeting: &str, id: &str, words: &str) -> Answer {
    let looked = look(app, visit, meeting, id).await?;
    may(visit, &looked, Action::Propose)?;
    let asked = Asked { what: "propose".to_owned(), action: ProposalAction::Add.word().to_owned(), ..Asked::default() };
    let mut fields = start(app, &looked, &asked).ok_or_else(|| visit.absent())?;
    fields.set("text", words.trim());
    Ok(written(app, visit, looked, Typed::new(fields, Vec::new()), Beside::default()))
}

/// The form with what was typed, and why it was refused.
pub(super) fn again(app: &App, visit: &Visit, looked: Looked, fields: Fields, words: &str) -> Response {
    let wrong = vec![Wrong { field: "text".to_owned(), words: words.to_owned() }];
    let page = written(app, visit, looked, Typed::new(fields, wrong), Beside::default());
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// What the form holds before anybody types.
fn start(app: &App, looked: &Looked, asked: &Asked) -> Option<Fields> {
    let document = looked.document();
    let mut fields = Fields::default();
    fields.put("what", asked.what.clone());
    let own = |one: &&Proposal| looked.seen.parties.iter().any(|(party, _)| *party == one.lead.party);
    let proposal = known(&asked.proposal).and_then(|id| document.proposal(&ProposalId::new(id)));
    let para = known(&asked.para).and_then(|id| para(looked, id));
    match (asked.what.as_str(), proposal) {
        ("propose", Some(one)) if own(&one) => {
            fields.put("proposal", one.id.to_string());
            fields.put("action", one.action.word());
            if let Some(para) = &one.para {
                fields.put("para", para.to_string());
            }
            if let Some(after) = &one.after {
                fields.put("after", after.to_string());
            }
            for with in &one.with {
                fields.put("with", with.to_string());
            }
            fields.put("text", text::write(&one.new));
            fields.put("rest", text::write(&one.rest));
            fields.put("kind", one.kind.word());
            fields.put("depth", one.depth.to_string());
            fields.put("rationale", one.rationale.clone());
            fields.put("nature", one.nature.word());
        }
        ("propose", None) => {
            let action = ProposalAction::from_word(&asked.action)?;
            if action != ProposalAction::Add {
                para?;
            }
            fields.put("proposal", app.house.id());
            fields.put("action", action.word());
            if let Some(para) = para {
                fields.put("para", para.id.to_string());
                if action != ProposalAction::Add {
                    fields.put("text", text::write(&para.text));
                }
            }
            let kind = para.map_or(ParaKind::Operative, |para| para.kind);
            fields.put("kind", if kind == ParaKind::Heading { ParaKind::Operative } else { kind }.word());
            fields.put("depth", para.map_or(0, |para| para.depth).to_string());
            fields.put("nature", Nature::Substantive.word());
        }
        ("accept", Some(one)) => {
            fields.put("proposal", one.id.to_string());
            if let Some(para) = &one.para {
                fields.put("para", para.to_string());
            }
            fields.put("text", text::write(&one.new));
        }
        ("insert", None) => {
            if let Some(para) = para {
                fields.put("para", para.id.to_string());
            }
            fields.put("kind", para.map_or(ParaKind::Operative, |para| para.kind).word());
            fields.put("depth", para.map_or(0, |para| para.depth).to_string());
        }
        ("edit" | "correct" | "offer", None) => {
            let para = para?;
            fields.put("para", para.id.to_string());
            fields.put("text", text::write(&para.text));
        }
        _ => return None,
    }
    Some(fields)
}

/// The proposal a form says.
pub(super) fn drafted(app: &App, visit: &Visit, looked: &Looked, fields: &Fields) -> Result<Drafted, Unread> {
    let id = |name: &str| known(fields.get(name)).map(ParaId::new);
    let action = ProposalAction::from_word(fields.get("action")).ok_or(Unread::Garbled)?;
    let base = base(looked, fields);
    let says =
        matches!(action, ProposalAction::Mod | ProposalAction::Add | ProposalAction::Split | ProposalAction::Merge);
    Ok(Drafted {
        id: known(fields.get("proposal")).map(ProposalId::new),
        action,
        para: id("para"),
        after: id("after"),
        with: fields.all("with").filter_map(known).map(ParaId::new).collect(),
        kind: ParaKind::from_word(fields.get("kind")).unwrap_or(ParaKind::Operative),
        depth: fields.get("depth").parse().unwrap_or(0),
        new: if says { typed(app, visit, fields.get("text"), &base)? } else { Vec::new() },
        rest: if action == ProposalAction::Split { typed(app, visit, fields.get("rest"), &[])? } else { Vec::new() },
        rationale: fields.get("rationale").to_owned(),
        nature: Nature::from_word(fields.get("nature")).unwrap_or(Nature::Substantive),
        supersedes: known(fields.get("supersedes")).map(ProposalId::new),
    })
}

/// The text that is being changed.
fn base(looked: &Looked, fields: &Fields) -> Vec<Inline> {
    let adds = fields.get("action") == ProposalAction::Add.word() || fields.get("what") == "insert";
    if adds {
        return Vec::new();
    }
    known(fields.get("para")).and_then(|id| para(looked, id)).map(|para| para.text.clone()).unwrap_or_default()
}

/// The page, with what stands beside the form.
pub(super) fn written(app: &App, visit: &Visit, looked: Looked, typed: Typed, beside: Beside) -> Response {
    let what = typed.fields.get("what").to_owned();
    let action = typed.fields.get("action").to_owned();
    let number = known(typed.fields.get("para")).map(|id| looked.document().called(&ParaId::new(id)));
    let key = if what == "propose" { format!("write-propose-{action}") } else { format!("write-{what}") };
    let number = number.filter(|number| !number.is_empty()).unwrap_or_default();
    let title = tell(visit.language, &key, &[("number", number.into())]);
    let frame = frame(visit, &looked.opened, title.clone());
    let (command, inner) = (app.house.id(), visit.clone());
    shell::page(visit, frame, move || view(&inner, &looked, &typed, &what, title, &command, &beside)).into_response()
}

fn view(
    visit: &Visit,
    looked: &Looked,
    typed: &Typed,
    what: &str,
    title: String,
    command: &str,
    beside: &Beside,
) -> impl IntoView + use<> {
    let base_url = looked.base();
    let fields = &typed.fields;
    let act = act_of(what).map_or("", |(act, _)| act);
    let action = ProposalAction::from_word(fields.get("action"));
    let says = action.is_none_or(|action| {
        matches!(action, ProposalAction::Mod | ProposalAction::Add | ProposalAction::Split | ProposalAction::Merge)
    });
    let base = base(looked, fields);
    let back = match known(fields.get("para")) {
        Some(para) => format!("{base_url}?para={para}#panel"),
        None => base_url.clone(),
    };
    let keep = |name: &'static str| {
        let value = fields.get(name).to_owned();
        (!value.is_empty()).then(|| view! { <input type="hidden" name=name value=value/> })
    };
    let version = looked.document().version.to_string();
    let original = (!base.is_empty()).then(|| {
        view! {
            <section class="original" aria-labelledby="original-h"><h2 id="original-h">{t!("write-now")}</h2>
                <p class="para-text" dir="auto" id="base" data-markup=text::write(&base)>{inlines::words(&base)}</p></section>
        }
    });
    let area = says.then(|| typed.needed_area("text", t!("write-text"), Some(t!("write-hint"))));
    let difference = (says && !base.is_empty()).then(|| {
        view! {
            <section class="difference" aria-labelledby="difference-h"><h2 id="difference-h">{t!("write-difference")}</h2>
                <p class="para-text" dir="auto" id="difference" aria-live="off">{difference(fields, &base)}</p></section>
        }
    });
    let submit = if what == "propose" { t!("write-save-draft") } else { t!("write-save") };
    let proposing = (what == "propose").then(|| proposing(looked, typed, action));
    let insert = (what == "insert" || action == Some(ProposalAction::Add)).then(|| kind(typed));
    let saved = (what == "propose").then(|| view! { <p class="hint">{t!("write-draft-hint")}</p> });
    // Where a text is written. Once it is open it stands before the form, so that Enter in its field searches.
    let library = says.then(|| agreed::view(looked, beside));
    let (first, last) = if beside.found.is_some() { (library, None) } else { (None, library) };
    let agreed_script = says.then(|| view! { <script nonce=visit.nonce.clone() inner_html=agreed::SCRIPT></script> });
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta"><a href=back>{t!("write-back")}</a></p>
            <h1 dir="auto">{title}</h1>
        </header>
        <div class="write-columns">
        {first}
        <div>
        {original}
        <form method="post" action=format!("{base_url}/acts") class="fields document-write" id="write">
            <input type="hidden" name="command" value=command.to_owned()/>
            <input type="hidden" name="act" value=act/>
            <input type="hidden" name="what" value=what.to_owned()/>
            <input type="hidden" name="seen" value=version/>
            {keep("para")}{keep("proposal")}{keep("action")}{keep("supersedes")}
            {area}{insert}{proposing}
            {difference}
            <p class="buttons"><button type="submit" class="primary">{submit}</button></p>
            {saved}
        </form>
        </div>
        {last}
        </div>
        <script nonce=visit.nonce.clone() inner_html=SCRIPT></script>
        {agreed_script}
    }
    .into_any()
}

/// What the typed text changes, as the server sees it; a script keeps it up to date.
fn difference(fields: &Fields, base: &[Inline]) -> Vec<AnyView> {
    let mut nobody = String::new;
    match text::read(fields.get("text"), base, entente_domain::clock::Moment::default(), &mut nobody) {
        Ok(new) => inlines::changes(base, &new),
        Err(_) => Vec::new(),
    }
}

/// What a proposal has besides its text.
fn proposing(looked: &Looked, typed: &Typed, action: Option<ProposalAction>) -> AnyView {
    let document = looked.document();
    let others = || {
        document
            .numbered()
            .filter(|(para, number)| typed.fields.get("para") != para.id.as_str() && !number.is_empty())
            .map(|(para, number)| (para.id.to_string(), number))
    };
    let rest = (action == Some(ProposalAction::Split))
        .then(|| typed.needed_area("rest", t!("write-rest"), Some(t!("write-rest-hint"))));
    let with = (action == Some(ProposalAction::Merge))
        .then(|| typed.select("with", t!("write-with"), None, others().collect()));
    let after = (action == Some(ProposalAction::Move)).then(|| {
        let first = std::iter::once((String::new(), t!("proposal-move-first")));
        typed.select("after", t!("write-after"), None, first.chain(others()).collect())
    });
    let natures =
        Nature::ALL.iter().map(|one| (one.word().to_owned(), tell_word(language(), "nature", one.word()))).collect();
    let parties: Vec<(String, String)> =
        looked.seen.parties.iter().map(|(party, short)| (party.to_string(), short.clone())).collect();
    let party = match parties.len() {
        0 | 1 => None,
        _ => Some(typed.select("party", t!("document-as"), None, parties)),
    };
    view! {
        {rest}{with}{after}
        {typed.area("rationale", t!("write-rationale"), Some(t!("write-rationale-hint")))}
        {typed.select("nature", t!("write-nature"), None, natures)}
        {party}
    }
    .into_any()
}

/// What a new paragraph is.
fn kind(typed: &Typed) -> AnyView {
    let kinds = ParaKind::ALL
        .iter()
        .map(|one| (one.word().to_owned(), tell_word(language(), "para-kind", one.word())))
        .collect();
    view! {
        {typed.select("kind", t!("write-kind"), None, kinds)}
        {typed.input("depth", "number", t!("write-depth"), true, Some(t!("write-depth-hint")))}
    }
    .into_any()
}
