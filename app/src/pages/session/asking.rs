//! Asking for the floor in all its ways, and one's own entry with its statement:
//! the rarer forms, as pages of their own.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Response},
};
use entente_domain::{
    ids::{ItemId, PartyId, SpeechId},
    meeting::Session,
    people::Party,
    policy::Action,
    speakers::{Motion, Speech, SpeechKind, SpeechState, in_order},
    text::Language,
};
use entente_service::meetings::{self, Opened};
use leptos::prelude::*;

use super::{super::meetings::meeting_frame, Choice, open};
use crate::{
    app::App,
    fault::{Answer, Fault},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// What was typed into a form that was refused.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    pub party: String,
    pub kind: String,
    pub motion: String,
    pub on_behalf_of: Vec<PartyId>,
    pub language: String,
    pub note: String,
    pub text: String,
}

/// Where somebody stands in a meeting when they open one of these pages.
pub(super) struct Standing {
    pub opened: Opened,
    session: Session,
    pub item: ItemId,
    parties: Vec<Party>,
}

pub(super) async fn standing(
    app: &App,
    visit: &Visit,
    meeting: String,
    session: String,
    item: Option<String>,
    action: Action,
) -> Result<Standing, Fault> {
    let (opened, session) = open(app, visit, meeting, session).await?;
    // Before the item, which may not be there yet: who may not learns no more than that.
    if !opened.place.may(action) {
        return Err(visit.forbidden());
    }
    let item = item
        .filter(|item| !item.is_empty())
        .map(ItemId::new)
        .or_else(|| opened.programme.current(&session.id).map(|item| item.id.clone()))
        .filter(|id| opened.programme.item(id).is_some_and(|item| item.session == session.id))
        .ok_or_else(|| visit.absent())?;
    let parties = meetings::parties(&app.house, &visit.actor, &opened.meeting.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(Standing { opened, session, item, parties })
}

impl Standing {
    pub fn base(&self) -> String {
        format!("/meetings/{}/sessions/{}", self.opened.meeting.id, self.session.id)
    }

    fn item_title(&self, language: Language) -> (String, String) {
        self.opened.programme.item(&self.item).map_or_else(Default::default, |item| {
            let (lang, title) = item.title.pick(language.code());
            (lang.to_owned(), title.to_owned())
        })
    }

    pub fn frame(&self, visit: &Visit, title: &str, problem: Option<&str>) -> Frame {
        let title = match problem {
            Some(_) => tell(visit.language, "account-problem-title", &[("title", title.into())]),
            None => title.to_owned(),
        };
        let mut frame = Frame::plain(title).at(Place::Session).with_class("page narrow");
        frame.meeting = Some(meeting_frame(visit, &self.opened, Some(&self.session)));
        frame
    }
}

pub(super) fn head(title: String, standing: &Standing, problem: Option<&str>) -> AnyView {
    let language = language();
    let (lang, item) = standing.item_title(language);
    let problem = problem.map(|word| {
        view! { <div class="errors" role="alert" tabindex="-1"><p>{tell_word(language, "refusal", word)}</p></div> }
    });
    view! {
        <header class="page-head"><h1>{title}</h1><p class="lede" lang=lang>{item}</p></header>
        {problem}
    }
    .into_any()
}

pub(super) fn answer(problem: Option<&str>, page: Html<String>) -> Response {
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, page).into_response()
}

pub(super) async fn ask(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    ask_page(&app, &visit, (meeting, session), choice.item, Typed::default(), None).await
}

/// The page for asking in any way, after a refusal with what was typed.
pub(crate) async fn ask_page(
    app: &App,
    visit: &Visit,
    (meeting, session): (String, String),
    item: Option<String>,
    typed: Typed,
    problem: Option<&'static str>,
) -> Answer {
    let standing = standing(app, visit, meeting, session, item, Action::AskForFloor).await?;
    let title = tell(visit.language, "ask-title", &[]);
    let frame = standing.frame(visit, &title, problem);
    let acting =
        standing.opened.place.acting(visit.chosen_party(standing.opened.meeting.id.as_str()).as_ref()).cloned();
    let command = app.house.id();
    let page = shell::page(visit, frame, move || {
        let own = standing.opened.place.parties.clone();
        let chosen = if typed.party.is_empty() {
            acting.map(|party| party.id.to_string()).unwrap_or_default()
        } else {
            typed.party.clone()
        };
        let kinds = SpeechKind::ALL
            .iter()
            .filter(|kind| !matches!(kind, SpeechKind::ObserverStatement | SpeechKind::Answer))
            .map(|kind| kind.word());
        let kind = if typed.kind.is_empty() { "statement" } else { typed.kind.as_str() };
        let others = standing
            .parties
            .iter()
            .map(|party| {
                let selected = typed.on_behalf_of.contains(&party.id);
                view! { <option value=party.id.to_string() selected=selected>{party.short.clone()}</option> }
            })
            .collect_view();
        let base = standing.base();
        view! {
            {head(title, &standing, problem)}
            <form class="fields" method="post" action=format!("{base}/floor")>
                <input type="hidden" name="command" value=command/>
                <input type="hidden" name="item" value=standing.item.to_string()/>
                <input type="hidden" name="from" value="page"/>
                <div class="field"><label for="party">{t!("floor-party")}</label>
                    <span class="select"><select id="party" name="party">{
                        own.iter().map(|party| view! { <option value=party.id.to_string() selected=party.id.as_str() == chosen>{party.short.clone()}</option> }).collect_view()
                    }</select></span></div>
                <div class="field"><label for="kind">{t!("floor-kind")}</label>
                    <span class="select"><select id="kind" name="kind">{choices("speech-kind", kinds, kind)}</select></span></div>
                <div class="field"><label for="motion">{t!("floor-motion")}</label>
                    <span class="select"><select id="motion" name="motion"><option value="">{t!("floor-motion-none")}</option>{choices("motion", Motion::ALL.iter().map(|motion| motion.word()), &typed.motion)}</select></span></div>
                <div class="field"><label for="language">{t!("floor-language")}</label>
                    <span class="select"><select id="language" name="language">{languages(&typed.language)}</select></span></div>
                <div class="field"><label for="behalf">{t!("floor-behalf")}</label>
                    <p class="hint" id="behalf-hint">{t!("floor-behalf-hint")}</p>
                    <select id="behalf" name="on_behalf_of" multiple size="6" aria-describedby="behalf-hint">{others}</select></div>
                <div class="field"><label for="note">{t!("floor-note")}</label>
                    <input id="note" name="note" dir="auto" maxlength="250" value=typed.note.clone()/></div>
                <div class="buttons"><button type="submit" class="primary" name="act" value="ask">{t!("act-ask")}</button>" "<a href=base.clone()>{t!("ask-back")}</a></div>
            </form>
        }
        .into_any()
    });
    Ok(answer(problem, page))
}

pub(super) async fn entry(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session, item, speech)): Path<(String, String, String, String)>,
) -> Answer {
    entry_page(&app, &visit, (meeting, session), item, &SpeechId::new(speech), Typed::default(), None).await
}

/// One's own entry: the statement, the exchange of places, the note to the chair.
pub(crate) async fn entry_page(
    app: &App,
    visit: &Visit,
    (meeting, session): (String, String),
    item: String,
    speech: &SpeechId,
    typed: Typed,
    problem: Option<&'static str>,
) -> Answer {
    let standing = standing(app, visit, meeting, session, Some(item), Action::AskForFloor).await?;
    let own = |speech: &Speech| standing.opened.place.parties.iter().any(|party| party.id == speech.party);
    let list = standing.opened.programme.list(&standing.item).ok_or_else(|| visit.absent())?;
    // Another party's entry has no page here.
    let speech = list.speech(speech).filter(|speech| own(speech)).cloned().ok_or_else(|| visit.absent())?;
    let others: Vec<(SpeechId, String)> = in_order(list)
        .into_iter()
        .filter(|other| other.party != speech.party)
        .map(|other| (other.id.clone(), other.short.clone()))
        .collect();
    let title = tell(visit.language, "entry-title", &[("party", speech.short.clone().into())]);
    let frame = standing.frame(visit, &title, problem);
    let command = app.house.id();
    let page = shell::page(visit, frame, move || {
        let base = standing.base();
        let hidden = |act: &str| {
            view! {
                <input type="hidden" name="command" value=format!("{command}-{act}")/>
                <input type="hidden" name="item" value=standing.item.to_string()/>
                <input type="hidden" name="speech" value=speech.id.to_string()/>
                <input type="hidden" name="from" value="page"/>
            }
        };
        let waits = speech.state == SpeechState::Waiting;
        let chosen = if typed.language.is_empty() { speech.language.clone() } else { typed.language.clone() };
        let handed = speech.handed.as_ref().map(|_| {
            let href = format!("{base}/statements/{}/{}", standing.item, speech.id);
            view! { <p class="notice" role="status"><a href=href>{t!("entry-handed")}</a></p> }
        });
        let swap = (waits && !others.is_empty()).then(|| {
            let options = others
                .iter()
                .map(|(id, short)| view! { <option value=id.to_string()>{short.clone()}</option> })
                .collect_view();
            view! {
                <section class="part" aria-labelledby="swap-h"><h2 id="swap-h">{t!("floor-swap")}</h2>
                    <p class="hint">{t!("entry-swap-hint")}</p>
                    <form class="fields" method="post" action=format!("{base}/floor")>{hidden("swap")}
                        <div class="field"><label for="other">{t!("floor-swap-with")}</label>
                            <span class="select"><select id="other" name="other">{options}</select></span></div>
                        <button type="submit" name="act" value="offer_swap">{t!("act-offer-swap")}</button>
                    </form>
                </section>
            }
        });
        view! {
            {head(title, &standing, problem)}
            {handed}
            <section class="part" aria-labelledby="statement-h"><h2 id="statement-h">{t!("statement-hand-in")}</h2>
                <form class="fields" method="post" enctype="multipart/form-data" action=format!("{base}/statement")>
                    {hidden("statement")}
                    <p class="hint">{t!("statement-embargo")}</p>
                    <div class="field"><label for="text">{t!("statement-text")}</label>
                        <textarea id="text" name="text" rows="12" dir="auto">{typed.text.clone()}</textarea></div>
                    <div class="field"><label for="file">{t!("statement-file")}</label>
                        <input id="file" type="file" name="file" accept=".pdf,.docx,.odt,.txt"/></div>
                    <div class="field"><label for="language">{t!("floor-language")}</label>
                        <span class="select"><select id="language" name="language">{languages(&chosen)}</select></span></div>
                    <div class="buttons">
                        {waits.then(|| view! { <button type="submit" class="primary" name="act" value="hand_in">{t!("act-hand-in")}</button> })}" "
                        <button type="submit" name="act" value="written">{t!("act-written")}</button>
                    </div>
                </form>
            </section>
            {swap}
            {waits.then(|| view! {
                <section class="part" aria-labelledby="edit-h"><h2 id="edit-h">{t!("entry-change")}</h2>
                    <form class="fields" method="post" action=format!("{base}/floor")>{hidden("edit")}
                        <div class="field"><label for="edit-language">{t!("floor-language")}</label>
                            <span class="select"><select id="edit-language" name="language">{languages(&chosen)}</select></span></div>
                        <div class="field"><label for="note">{t!("floor-note")}</label>
                            <input id="note" name="note" dir="auto" maxlength="250" value=typed.note.clone()/></div>
                        <button type="submit" name="act" value="edit_speech">{t!("entry-keep")}</button>
                    </form>
                </section>
            })}
            <p><a href=base.clone()>{t!("ask-back")}</a></p>
        }
        .into_any()
    });
    Ok(answer(problem, page))
}

/// The form with which the podium puts a party on the list at hand, beside the desk.
pub(super) fn put_on(base: &str, item: Option<&ItemId>, parties: &[Party], command: String) -> AnyView {
    let options = parties
        .iter()
        .map(|party| view! { <option value=party.id.to_string()>{party.short.clone()}</option> })
        .collect_view();
    view! {
        <details class="fold put-on"><summary data-key="i" aria-keyshortcuts="i">{t!("floor-put-on")}" "<kbd>"i"</kbd></summary>
            <form class="fields" method="post" action=format!("{base}/list") data-send="" data-follows="">
                <input type="hidden" name="command" value=command/>
                <input type="hidden" name="item" value=item.map(ToString::to_string)/>
                <div class="field"><label for="put-party">{t!("floor-party")}</label>
                    <span class="select"><select id="put-party" name="party">{options}</select></span></div>
                <div class="field"><label for="put-kind">{t!("floor-kind")}</label>
                    <span class="select"><select id="put-kind" name="kind">{choices("speech-kind", SpeechKind::ALL.iter().map(|kind| kind.word()), "statement")}</select></span></div>
                <div class="field"><label for="put-motion">{t!("floor-motion")}</label>
                    <span class="select"><select id="put-motion" name="motion"><option value="">{t!("floor-motion-none")}</option>{choices("motion", Motion::ALL.iter().map(|motion| motion.word()), "")}</select></span></div>
                <div class="field"><label for="put-level">{t!("floor-level")}</label>
                    <span class="select"><select id="put-level" name="level"><option value="">{t!("floor-level-none")}</option>{
                        (1..=6).map(|level| view! { <option value=level.to_string()>{tell(language(), &format!("protocol-level-{level}"), &[])}</option> }).collect_view()
                    }</select></span></div>
                <div class="field"><label for="put-note">{t!("floor-note")}</label>
                    <input id="put-note" name="note" dir="auto" maxlength="250"/></div>
                <button type="submit" name="act" value="put_on">{t!("act-put-on")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The options of a select, by the words of the domain.
pub(super) fn choices(prefix: &str, all: impl Iterator<Item = &'static str>, chosen: &str) -> AnyView {
    let language = language();
    all.map(|word| view! { <option value=word selected=word == chosen>{tell_word(language, prefix, word)}</option> })
        .collect_view()
        .into_any()
}

/// The six languages, the reader's own chosen unless another is.
pub(super) fn languages(chosen: &str) -> AnyView {
    let chosen = if chosen.is_empty() { language().code() } else { chosen };
    choices("language", Language::ALL.iter().map(|language| language.code()), chosen)
}
