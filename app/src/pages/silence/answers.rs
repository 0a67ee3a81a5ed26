//! What a party does: acknowledge, answer, confirm what breaks the silence, take
//! back; and what it has in hand for it.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    clock::Moment,
    ids::{CommandId, MeetingId, ParaId, PartyId, SilenceId, is_well_formed},
};
use entente_drafting::silence::{Answer as Word, Disclosure, Refused, SilenceState};
use entente_service::{
    Failure,
    silence::{self, Filed, Sent},
};
use leptos::prelude::*;

use super::{Looked, frame, look, post, shown, times, view};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed, Wrong},
    routes::{Door, Route},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post("/meetings/{meeting}/silence/{silence}/answers", Door::Meeting, act)]
}

pub(super) type Posted = Result<Form<Vec<(String, String)>>, FormRejection>;

pub(super) fn fields(visit: &Visit, form: Posted) -> Result<Fields, Fault> {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    Ok(Fields(fields))
}

pub(super) fn command(visit: &Visit, fields: &Fields) -> Result<CommandId, Fault> {
    let command = fields.get("command");
    if is_well_formed(command) { Ok(CommandId::new(command)) } else { Err(visit.unreadable()) }
}

/// Why it was refused, with what the reader needs to know of it.
pub(super) fn words(visit: &Visit, refused: &Refused) -> String {
    match refused {
        Refused::StaleLanguages(languages) => {
            tell(visit.language, "silence-refused-stale-languages", &[("languages", languages.join(", ").into())])
        }
        Refused::TooShort(hours) => tell(visit.language, "silence-refused-too-short", &[("hours", (*hours).into())]),
        other => tell_word(visit.language, "silence-refused", other.word()),
    }
}

async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    form: Posted,
) -> Answer {
    // Whoever has no part in it learns nothing from the form.
    let looked = look(&app, &visit, &meeting, &id).await?;
    let fields = fields(&visit, form)?;
    let (of, silence) = (MeetingId::new(meeting.clone()), SilenceId::new(id.clone()));
    let party = Some(fields.get("party")).filter(|party| !party.is_empty()).map(PartyId::new);
    let back = looked.base();
    let done = match fields.get("act") {
        "acknowledge" => silence::acknowledge(&app.house, &visit.actor, &of, &silence, party.as_ref())
            .await
            .map(|()| format!("{back}#own")),
        "take_back" => silence::take_back(&app.house, &visit.actor, &of, &silence, fields.get("response"))
            .await
            .map(|()| format!("{back}#own")),
        "answer" | "break" => {
            let Some(answer) = Word::from_word(fields.get("answer")) else {
                let wrong = vec![Wrong { field: "answer".to_owned(), words: t_in(&visit, "silence-answer-which") }];
                let page = shown(&app, &visit, looked, Typed::new(fields, wrong), None, None);
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            };
            let sent = Sent {
                party,
                answer,
                text: fields.get("text").to_owned(),
                paras: fields.all("para").map(ParaId::new).collect(),
                named: fields.has("named"),
                confirmed: fields.get("act") == "break",
            };
            let command = command(&visit, &fields)?;
            let post = post(&visit.settings.public_url);
            silence::respond(&app.house, &app.live, &post, &visit.actor, &of, &silence, sent, &command)
                .await
                .map(|filed| format!("{back}?filed={}#own", filed.response.id))
        }
        _ => return Err(visit.unreadable()),
    };
    match done {
        Ok(path) => Ok(Redirect::to(&path).into_response()),
        Err(Failure::Refused(Refused::Unconfirmed)) => Ok(confirmed(&app, &visit, &looked, fields)),
        Err(Failure::Refused(refused)) => {
            let words = words(&visit, &refused);
            // Where there is no form, there is no summary above it.
            let above = looked.seen.own.is_empty().then(|| words.clone());
            let wrong = vec![Wrong { field: field_of(&refused).to_owned(), words }];
            let page = shown(&app, &visit, looked, Typed::new(fields, wrong), above, None);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn t_in(visit: &Visit, key: &str) -> String {
    tell(visit.language, key, &[])
}

const fn field_of(refused: &Refused) -> &'static str {
    match refused {
        Refused::NameTheParty | Refused::MayNotCommit | Refused::NotEligible => "party",
        Refused::NoText | Refused::TooLong => "text",
        _ => "answer",
    }
}

/// Asks a second time before a silence is broken: everybody is told at once, and it cannot be taken back then.
fn confirmed(app: &App, visit: &Visit, looked: &Looked, fields: Fields) -> axum::response::Response {
    let title = tell(visit.language, "silence-break-title", &[]);
    let frame = frame(visit, &looked.opened, title.clone());
    let command = app.house.id();
    let (base, action) = (looked.base(), format!("{}/answers", looked.base()));
    let party = PartyId::new(fields.get("party"));
    let of_form = looked.seen.silence.seat(&party).map(|seat| seat.standing.short.clone());
    let only = || looked.seen.own.iter().find(|own| own.may_answer).map(|own| own.short.clone());
    let short = of_form.or_else(only).unwrap_or_default();
    let paras: Vec<ParaId> = fields.all("para").map(ParaId::new).collect();
    let about = if paras.is_empty() { t_in(visit, "silence-break-whole") } else { view::called(looked, &paras) };
    let named = match looked.seen.silence.disclosure {
        Disclosure::All => true,
        Disclosure::ChairOnly => fields.has("named"),
    };
    shell::page(visit, frame, move || {
        let kept: Vec<AnyView> = fields
            .0
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "act" | "command"))
            .map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone()/> }.into_any())
            .collect();
        let answer = tell_word(language(), "silence-answer", fields.get("answer"));
        let text = fields.get("text").to_owned();
        let disclosed = if named { t!("silence-break-named") } else { t!("silence-break-unnamed") };
        view! {
            <header class="page-head"><h1>{title}</h1><p class="lede">{t!("silence-break-lede")}</p></header>
            <dl class="facts">
                <div class="fact"><dt>{t!("silence-party")}</dt><dd><bdi>{short}</bdi></dd></div>
                <div class="fact"><dt>{t!("silence-answer")}</dt><dd>{answer}</dd></div>
                <div class="fact"><dt>{t!("silence-scope")}</dt><dd>{about}</dd></div>
                {(!text.is_empty()).then(|| view! { <div class="fact"><dt>{t!("silence-words")}</dt><dd dir="auto">{text}</dd></div> })}
            </dl>
            <form method="post" action=action class="fields silence-break">
                <p>{disclosed}</p>
                {kept}
                <input type="hidden" name="command" value=command/>
                <p class="buttons"><button type="submit" class="danger" name="act" value="break">{t!("silence-break-act")}</button>" "
                    <a class="button" href=base>{t!("silence-break-not")}</a></p>
            </form>
        }
        .into_any()
    })
    .into_response()
}

/// What was just filed.
pub(super) fn received(looked: &Looked, id: &str) -> Option<AnyView> {
    let filed = looked.seen.inbox.iter().find(|filed| filed.response.id == id)?;
    let late = looked.seen.silence.is_late(&filed.response);
    let (kind, words) = if late {
        ("warning", t!("silence-received-late", at = times::exact(filed.response.received_at)))
    } else {
        ("done", t!("silence-received", at = times::exact(filed.response.received_at)))
    };
    Some(view! { <p class="notice" data-kind=kind role="status">{words}</p> }.into_any())
}

/// The reader's own parties: what they have said, with their receipts, and what they can say.
pub(super) fn own(looked: &Looked, typed: &Typed, command: &str, now: Moment) -> Option<AnyView> {
    let seen = &looked.seen;
    if seen.own.is_empty() || seen.silence.announced_at.is_none() {
        return None;
    }
    let action = format!("{}/answers", looked.base());
    let unacknowledged = seen
        .own
        .iter()
        .filter(|own| seen.silence.seat(&own.party).is_some_and(|seat| seat.acknowledged_at.is_none()))
        .filter(|_| seen.silence.state.is_open());
    let acknowledge: Vec<AnyView> = unacknowledged
        .map(|own| {
            view! {
                <form method="post" action=action.clone() class="line">
                    <input type="hidden" name="party" value=own.party.to_string()/>
                    <button type="submit" name="act" value="acknowledge">{t!("silence-acknowledge", party = own.short.clone())}</button>
                </form>
            }
            .into_any()
        })
        .collect();
    let said: Vec<AnyView> = seen
        .inbox
        .iter()
        .filter(|filed| seen.own.iter().any(|own| own.party == filed.response.party))
        .map(|filed| response(looked, filed, Some(&action), now))
        .collect();
    let said = (!said.is_empty()).then(|| view! { <ol class="responses">{said}</ol> });
    Some(
        view! {
            <section class="part silence-own" id="own" aria-labelledby="own-h">
                <h2 id="own-h">{t!("silence-own")}</h2>
                {typed.summary()}
                {acknowledge}
                {said}
                {form(looked, typed, &action, command, now)}
            </section>
        }
        .into_any(),
    )
}

/// What can still be said now.
fn choices(looked: &Looked, now: Moment) -> Vec<Word> {
    let silence = &looked.seen.silence;
    match silence.state {
        SilenceState::Running => Word::ALL.to_vec(),
        SilenceState::Adopted => {
            let until = silence.result_at.map(|at| at.plus_seconds(entente_drafting::silence::STATEMENTS_AFTER_S));
            let open = until.is_some_and(|until| now < until);
            Word::ALL.iter().copied().filter(|word| open && word.is_statement()).collect()
        }
        SilenceState::Prepared | SilenceState::Announced | SilenceState::Broken | SilenceState::Withdrawn => Vec::new(),
    }
}

fn form(looked: &Looked, typed: &Typed, action: &str, command: &str, now: Moment) -> Option<AnyView> {
    let seen = &looked.seen;
    let binding: Vec<_> = seen.own.iter().filter(|own| own.may_answer).collect();
    let offered = choices(looked, now);
    if offered.is_empty() {
        return None;
    }
    if binding.is_empty() {
        return Some(view! { <p class="meta">{t!("silence-refused-may-not-commit")}</p> }.into_any());
    }
    let party = if let [only] = binding.as_slice() {
        view! {
            <input type="hidden" name="party" value=only.party.to_string()/>
            <p>{t!("silence-in-the-name-of", party = only.short.clone())}</p>
        }
        .into_any()
    } else {
        let chosen = typed.fields.get("party");
        let choices: Vec<AnyView> = binding
            .iter()
            .map(|own| {
                let id = format!("party-{}", own.party);
                let checked = chosen == own.party.as_str();
                view! {
                    <div class="choice"><input type="radio" id=id.clone() name="party" value=own.party.to_string() checked=checked/>
                        <label for=id><bdi>{own.short.clone()}</bdi></label></div>
                }
                .into_any()
            })
            .collect();
        view! { <fieldset class="choices" id="party"><legend>{t!("silence-which-party")}</legend>{choices}</fieldset> }
            .into_any()
    };
    let chosen = typed.fields.get("answer");
    let answers: Vec<AnyView> = offered
        .iter()
        .map(|word| {
            let id = format!("answer-{word}");
            let hint = format!("{id}-hint");
            let checked = chosen == word.word();
            view! {
                <div class="choice"><input type="radio" id=id.clone() name="answer" value=word.word() checked=checked aria-describedby=hint.clone()/>
                    <label for=id>{tell_word(language(), "silence-answer", word.word())}</label>
                    <p class="hint" id=hint>{tell_word(language(), "silence-answer-hint", word.word())}</p></div>
            }
            .into_any()
        })
        .collect();
    let breaks = offered.iter().any(|word| word.breaks());
    let paras: Vec<(String, String)> = seen
        .content
        .paras
        .iter()
        .filter(|para| breaks && !para.number.is_empty() && seen.silence.covers(&para.id))
        .map(|para| (para.id.to_string(), view::name(para)))
        .collect();
    let paras = (!paras.is_empty()).then(|| {
        view! {
            <details class="fold"><summary>{t!("silence-which-paras")}</summary>
                <div class="fields inner">{typed.checks("para", t!("silence-which-paras-legend"), paras)}</div>
            </details>
        }
    });
    let named = (breaks && seen.silence.disclosure == Disclosure::ChairOnly)
        .then(|| typed.check("named", t!("silence-named"), Some(t!("silence-named-hint"))));
    let late = (seen.silence.state == SilenceState::Running && !seen.silence.in_time(now))
        .then(|| view! { <p class="notice" data-kind="warning">{t!("silence-too-late")}</p> });
    Some(
        view! {
            {late}
            <form method="post" action=format!("{action}#own") class="fields silence-answer">
                <input type="hidden" name="command" value=command.to_owned()/>
                {party}
                <fieldset class="choices" id="answer"><legend>{t!("silence-answer")}</legend>{answers}</fieldset>
                {typed.area("text", t!("silence-words"), Some(t!("silence-words-hint")))}
                {paras}
                {named}
                <p class="buttons"><button type="submit" class="primary" name="act" value="answer">{t!("silence-send")}</button></p>
                <p class="hint">{t!("silence-send-hint")}</p>
            </form>
        }
        .into_any(),
    )
}

/// What others sent, as far as the reader may know.
pub(super) fn inbox(looked: &Looked) -> Option<AnyView> {
    let seen = &looked.seen;
    let others: Vec<&Filed> =
        seen.inbox.iter().filter(|filed| !seen.own.iter().any(|own| own.party == filed.response.party)).collect();
    if others.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = others.into_iter().map(|filed| response(looked, filed, None, Moment::default())).collect();
    let title = if seen.silence.state == SilenceState::Adopted && !seen.keeps {
        t!("silence-annexed")
    } else {
        t!("silence-inbox")
    };
    Some(
        view! {
            <section class="part" aria-labelledby="inbox-h">
                <h2 id="inbox-h">{title}</h2>
                <ol class="responses">{rows}</ol>
            </section>
        }
        .into_any(),
    )
}

/// One response; with `action`, of a party of the reader's own.
fn response(looked: &Looked, filed: &Filed, action: Option<&str>, now: Moment) -> AnyView {
    let silence = &looked.seen.silence;
    let one = &filed.response;
    let late = silence.is_late(one).then(|| view! { <span class="late"><strong>{t!("silence-late")}</strong></span> });
    let back = one.taken_back_at.map(|at| view! { <span>{t!("silence-taken-back", at = times::exact(at))}</span> });
    let about = (!one.paras.is_empty()).then(|| view! { <span><bdi>{view::called(looked, &one.paras)}</bdi></span> });
    let takes_back = action.filter(|_| silence.lets_take_back(one, now).is_ok()).map(|action| {
        view! {
            <form method="post" action=action.to_owned() class="line">
                <input type="hidden" name="response" value=one.id.clone()/>
                <button type="submit" class="quiet" name="act" value="take_back">{t!("silence-take-back")}</button>
            </form>
        }
    });
    let receipt = filed.receipt.clone().map(|receipt| {
        let href = format!("{}/receipts/{}", looked.base(), one.id);
        view! {
            <details class="fold receipt"><summary>{t!("silence-receipt")}</summary>
                <pre dir="ltr" class="receipt-text">{receipt}</pre>
                <p class="line"><a href=href download="">{t!("silence-receipt-file")}</a><a href="/receipts">{t!("silence-check-link")}</a></p>
            </details>
        }
    });
    view! {
        <li>
            <p class="line"><strong><bdi>{one.short.clone()}</bdi></strong><span>{tell_word(language(), "silence-answer", one.answer.word())}</span>{about}
                <span class="meta"><bdi class="clock" dir="ltr">{times::exact(one.received_at)}</bdi></span>{late}{back}</p>
            {(!one.text.is_empty()).then(|| view! { <p class="said" dir="auto">{one.text.clone()}</p> })}
            {receipt}{takes_back}
        </li>
    }
    .into_any()
}
