//! The forms: one endpoint, which reads what somebody does and says what came of it.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    clock::Moment,
    ids::{BracketId, CommandId, ParaId, PartyId, ProposalId, is_well_formed},
    limits,
    meeting::Meeting,
    policy::Action,
};
use entente_drafting::{
    acts::{Act, Refused},
    model::{On, ParaKind, Pen, Stance},
    text::{self, Inline, Problem},
};
use entente_service::{
    Failure,
    documents::{self, Command},
};
use jiff::civil;

use super::{Choice, Looked, look, shown, together, with_precedents, writing};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::edit::fields::Fields,
    routes::{Door, Route},
    text::{tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        // A form writes a letter of Arabic in six bytes and more, and a text has two parts at most.
        Route::post("/meetings/{meeting}/documents/{document}/acts", Door::Meeting, act)
            .with_body_of(limits::PARAGRAPH_MAX * 14),
    ]
}

pub(super) type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

/// Why nothing was done, in the reader's language.
pub(super) fn words(visit: &Visit, refused: Refused) -> String {
    tell_word(visit.language, "document-refused", refused.word())
}

/// What is wrong with the brackets of a text that was typed.
pub(super) fn problem(visit: &Visit, problem: Problem) -> String {
    let key = match problem {
        Problem::Unclosed { .. } => "document-text-unclosed",
        Problem::Unopened { .. } => "document-text-unopened",
        Problem::TooDeep { .. } => "document-text-too-deep",
    };
    // People count from one.
    tell(visit.language, key, &[("place", (problem.at() + 1).into())])
}

/// Why a form does not say an act.
pub(super) enum Unread {
    /// Not one of our forms.
    Garbled,
    /// The text has brackets that are not understood.
    Text(Problem),
}

async fn act(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>, form: Sent) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let command = fields.get("command");
    if !is_well_formed(command) {
        return Err(visit.unreadable());
    }
    let act = match together::asked(&app, &visit, &looked, &fields).await {
        Ok(Some(act)) => Ok(act),
        Ok(None) => read(&app, &visit, &looked, &fields),
        Err(Ok(unread)) => Err(unread),
        Err(Err(fault)) => return Err(fault),
    };
    let act = match act {
        Ok(act) => act,
        Err(Unread::Garbled) => return Err(visit.unreadable()),
        Err(Unread::Text(wrong)) => {
            let words = problem(&visit, wrong);
            if writing::is_text(&fields) {
                return Ok(writing::again(&app, &visit, looked, fields, &words));
            }
            // What was written together stands where it was written.
            let page = shown(&app, &visit, looked, &chosen(&fields), Some(words));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let of_party = act.needs() == Action::Propose;
    if !looked.opened.place.may(act.needs()) {
        return Err(visit.forbidden());
    }
    let party = Some(fields.get("party")).filter(|party| !party.is_empty()).map(PartyId::new);
    let party = party.or_else(|| looked.acting(&visit).map(|(party, _)| party.clone()));
    let command = Command {
        id: CommandId::new(command),
        party: if of_party { party } else { None },
        seen: if of_party { None } else { Some(fields.get("seen").parse().unwrap_or(0)) },
    };
    let place = after(&looked, &act);
    let (of, document) = (&looked.opened.meeting.id, &looked.seen.document.id);
    match documents::act(&app.house, &app.live, &visit.actor, of, document, &command, act).await {
        Ok(()) => Ok(Redirect::to(&place).into_response()),
        Err(Failure::Refused(refused)) => {
            let words = words(&visit, refused);
            if writing::is_text(&fields) {
                return Ok(writing::again(&app, &visit, looked, fields, &words));
            }
            let choice = chosen(&fields);
            let words = with_typed(&visit, words, &fields);
            // What they saw is gone: they are shown what is there now, and why nothing was done.
            let looked = look(&app, &visit, &meeting, &id).await?;
            let looked = with_precedents(&app, &visit, looked, &choice).await?;
            let page = shown(&app, &visit, looked, &choice, Some(words));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// What was typed beside a button stands behind why it was not done: its form may be gone, its words are not.
fn with_typed(visit: &Visit, refused: String, fields: &Fields) -> String {
    let typed: Vec<&str> = ["reason", "why", "wording", "note", "label"]
        .into_iter()
        .map(|name| fields.get(name).trim())
        .filter(|words| !words.is_empty())
        .collect();
    if typed.is_empty() {
        return refused;
    }
    let had = tell(visit.language, "document-had-typed", &[("words", typed.join(" · ").into())]);
    format!("{refused} {had}")
}

/// The paragraph a form was about.
fn chosen(fields: &Fields) -> Choice {
    Choice { para: Some(fields.get("para").to_owned()).filter(|para| !para.is_empty()), show: String::new() }
}

/// Where one is after an act: at the paragraph it was about.
fn after(looked: &Looked, act: &Act) -> String {
    let base = looked.base();
    let document = looked.document();
    let of_proposal = |id: &ProposalId| document.proposal(id).and_then(|one| one.para.clone());
    let para = match act {
        Act::Save(drafted) => drafted.para.clone(),
        Act::Discard(id)
        | Act::Submit(id)
        | Act::Withdraw(id)
        | Act::TakeOver(id)
        | Act::Cosponsor(id)
        | Act::LeaveSponsors(id)
        | Act::Confirm(id)
        | Act::Table(id)
        | Act::Discuss(id)
        | Act::Accept(id)
        | Act::AcceptModified { proposal: id, .. }
        | Act::NotRetain { proposal: id, .. } => of_proposal(id),
        Act::InBrackets(ids) => ids.first().and_then(of_proposal),
        Act::Position { on, .. } => match on {
            On::Para(id, _) => Some(id.clone()),
            On::Proposal(id) => of_proposal(id),
            On::Bracket(_) => None,
        },
        Act::ReturnAdRef { para, .. }
        | Act::UndoCorrection { para }
        | Act::Write { para, .. }
        | Act::TakeText { para, .. }
        | Act::Correct { para, .. }
        | Act::Lift { para, .. }
        | Act::Offer { para, .. }
        | Act::AdRef { para, .. }
        | Act::Agree { para }
        | Act::AgreeDeletion { para }
        | Act::Reopen { para, .. } => Some(para.clone()),
        Act::Insert { after, .. } => after.clone(),
        Act::Focus(para) | Act::DropText { para } => para.clone(),
        Act::Together { para: None, .. } => return format!("{base}/together"),
        Act::Together { para, .. } => para.clone(),
        Act::Circulate { .. }
        | Act::TakeDraft { .. }
        | Act::Publish { .. }
        | Act::SetPen { .. }
        | Act::OpenReading
        | Act::Compile
        | Act::Adopt { .. }
        | Act::Finalise
        | Act::ToSummary => None,
    };
    para.map_or(base.clone(), |para| format!("{base}?para={para}#p-{para}"))
}

/// The act a form says.
fn read(app: &App, visit: &Visit, looked: &Looked, fields: &Fields) -> Result<Act, Unread> {
    let para = || -> Result<ParaId, Unread> { known(fields.get("para")).map(ParaId::new).ok_or(Unread::Garbled) };
    let proposal =
        || -> Result<ProposalId, Unread> { known(fields.get("proposal")).map(ProposalId::new).ok_or(Unread::Garbled) };
    let owned = |name: &str| fields.get(name).to_owned();
    let typed = |name: &str, old: &[Inline]| typed(app, visit, fields.get(name), old);
    let now_said = |id: &ParaId| looked.document().para(id).map(|para| para.text.clone()).unwrap_or_default();
    Ok(match fields.get("act") {
        "save" => Act::Save(writing::drafted(app, visit, looked, fields)?),
        "discard" => Act::Discard(proposal()?),
        "submit" => Act::Submit(proposal()?),
        "withdraw" => Act::Withdraw(proposal()?),
        "take_over" => Act::TakeOver(proposal()?),
        "cosponsor" => Act::Cosponsor(proposal()?),
        "leave" => Act::LeaveSponsors(proposal()?),
        "confirm" => Act::Confirm(proposal()?),
        "position" => Act::Position {
            on: on(fields)?,
            stance: match fields.get("stance") {
                "" => None,
                word => Some(Stance::from_word(word).ok_or(Unread::Garbled)?),
            },
            note: owned("note"),
            public: !fields.has("quiet"),
        },
        "return" => Act::ReturnAdRef { para: para()?, reason: owned("reason") },
        "undo_correction" => Act::UndoCorrection { para: para()? },
        "table" => Act::Table(proposal()?),
        "write" => {
            let para = para()?;
            Act::Write { text: typed("text", &now_said(&para))?, para }
        }
        "insert" => Act::Insert {
            after: known(fields.get("para")).map(ParaId::new),
            kind: ParaKind::from_word(fields.get("kind")).ok_or(Unread::Garbled)?,
            depth: fields.get("depth").parse().unwrap_or(0),
            text: typed("text", &[])?,
        },
        "correct" => {
            let para = para()?;
            Act::Correct { text: typed("text", &now_said(&para))?, para }
        }
        "circulate" => Act::Circulate { note: owned("note") },
        "publish" => Act::Publish { label: owned("label"), note: owned("note") },
        "pen" => Act::SetPen {
            pen: Pen::from_word(fields.get("pen")).ok_or(Unread::Garbled)?,
            until: match fields.get("until") {
                "" => None,
                local => Some(instant(local, &looked.opened.meeting).ok_or(Unread::Garbled)?),
            },
            auto_table: fields.has("auto"),
        },
        "open_reading" => Act::OpenReading,
        "compile" => Act::Compile,
        "focus" => Act::Focus(known(fields.get("para")).map(ParaId::new)),
        "discuss" => Act::Discuss(proposal()?),
        "accept" => Act::Accept(proposal()?),
        "accept_modified" => {
            let proposal = proposal()?;
            let old = looked.document().proposal(&proposal).map(|one| one.new.clone()).unwrap_or_default();
            Act::AcceptModified { text: typed("text", &old)?, proposal }
        }
        "brackets" => Act::InBrackets(fields.all("proposal").filter_map(known).map(ProposalId::new).collect()),
        "not_retain" => Act::NotRetain { proposal: proposal()?, why: owned("why") },
        "lift" => Act::Lift {
            para: para()?,
            bracket: known(fields.get("bracket")).map(BracketId::new).ok_or(Unread::Garbled)?,
            keep: match fields.get("keep") {
                "" => None,
                place => Some(place.parse().map_err(|_| Unread::Garbled)?),
            },
        },
        "offer" => {
            let para = para()?;
            Act::Offer { text: typed("text", &now_said(&para))?, para }
        }
        "ad_ref" => Act::AdRef {
            para: para()?,
            until: match fields.get("until") {
                "" => None,
                local => Some(instant(local, &looked.opened.meeting).ok_or(Unread::Garbled)?),
            },
        },
        "agree" => Act::Agree { para: para()? },
        "delete" => Act::AgreeDeletion { para: para()? },
        "reopen" => Act::Reopen { para: para()?, reason: owned("reason") },
        "adopt" => Act::Adopt { wording: owned("wording") },
        "finalise" => Act::Finalise,
        "summary" => Act::ToSummary,
        _ => return Err(Unread::Garbled),
    })
}

/// An identifier, if it can be one.
pub(super) fn known(id: &str) -> Option<&str> {
    is_well_formed(id).then_some(id)
}

/// A text as it was typed; brackets of the old one keep who holds them.
pub(super) fn typed(app: &App, _visit: &Visit, markup: &str, old: &[Inline]) -> Result<Vec<Inline>, Unread> {
    text::read(markup, old, app.house.now(), &mut || app.house.id()).map_err(Unread::Text)
}

fn on(fields: &Fields) -> Result<On, Unread> {
    let of = known(fields.get("of")).ok_or(Unread::Garbled)?;
    Ok(match fields.get("on") {
        "proposal" => On::Proposal(ProposalId::new(of)),
        "bracket" => On::Bracket(BracketId::new(of)),
        "para" => On::Para(ParaId::new(of), fields.get("hash").to_owned()),
        _ => return Err(Unread::Garbled),
    })
}

/// A time typed on the meeting's own clock.
fn instant(local: &str, meeting: &Meeting) -> Option<Moment> {
    let at: civil::DateTime = local.parse().ok()?;
    let zoned = at.to_zoned_datetime(dates::zone(&meeting.zone)).ok()?;
    Some(Moment::from_micros(zoned.timestamp().as_microsecond()))
}

/// Whoever may not is told so before the form is looked at.
pub(super) fn may(visit: &Visit, looked: &Looked, action: Action) -> Result<(), Fault> {
    if looked.opened.place.may(action) { Ok(()) } else { Err(visit.forbidden()) }
}
