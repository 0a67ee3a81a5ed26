//! What can be done with the session, and with its current item.

use entente_domain::{
    ids::SessionId,
    meeting::{AgendaStatus, Item, ItemState, Outcome, SessionState},
};
use leptos::prelude::*;

use super::{
    super::{
        forms::{Form, act_button},
        words::Words,
    },
    May,
};

/// Start, pause, resume and end of the session; adoption of the agenda.
pub(super) fn session_acts(
    form: &Form,
    state: Memo<SessionState>,
    agenda: Memo<AgendaStatus>,
    may: May,
    session: SessionId,
    words: &Words,
) -> impl IntoView + use<> {
    let (form, words) = (form.clone(), words.clone());
    let heading = words.say("desk-session");
    view! {
        <section class="desk-session" aria-labelledby="session-h">
            <div class="section-head"><h2 id="session-h">{heading}</h2>" "<span class="state" data-state=move || state.get().word()>{
                let words = words.clone();
                move || words.word("session-state", state.get().word())
            }</span></div>
            {may.run.then(|| view! {
                <form class="acts" method="post" action=form.action.clone() data-send="">
                    {form.hidden()}
                    <input type="hidden" name="session" value=session.to_string()/>
                    {
                        let words = words.clone();
                        move || match state.get() {
                            SessionState::Planned => act_button(&words, "start_session", "s", true),
                            SessionState::Live => view! {
                                {act_button(&words, "pause_session", "b", false)}" "
                                {act_button(&words, "end_session", "e", false)}
                            }.into_any(),
                            SessionState::Paused => view! {
                                {act_button(&words, "resume_session", "b", true)}" "
                                {act_button(&words, "end_session", "e", false)}
                            }.into_any(),
                            SessionState::Ended => act_button(&words, "resume_session", "", false),
                        }
                    }
                    {
                        let words = words.clone();
                        move || (may.adopt && agenda.get() == AgendaStatus::Provisional)
                            .then(|| act_button(&words, "adopt_agenda", "a", false))
                    }
                </form>
            })}
        </section>
    }
}

/// What can be done with the current item. The form stays the same as long as
/// the item does, so that nobody's typed words vanish because somebody else pressed a key.
pub(super) fn item_acts(
    form: &Form,
    state: Memo<SessionState>,
    current: Memo<Option<Item>>,
    speaks: Memo<bool>,
    may: May,
    sessions: Vec<(SessionId, String)>,
    words: &Words,
) -> impl IntoView + use<> {
    let (form, words) = (form.clone(), words.clone());
    let item = Memo::new(move |_| current.get().map(|item| item.id));
    let item_state = Memo::new(move |_| current.get().map(|item| item.state));
    let chatham = Memo::new(move |_| current.with(|item| item.as_ref().is_some_and(Item::is_under_chatham_house)));
    move || {
        let id = item.get()?;
        if !may.run {
            return None;
        }
        let (form, words, sessions) = (form.clone(), words.clone(), sessions.clone());
        let buttons_words = words.clone();
        Some(view! {
            <section class="desk-item" aria-labelledby="acts-h">
                <div class="section-head"><h2 id="acts-h">{words.say("desk-item")}</h2></div>
                <form class="acts-form" method="post" action=form.action.clone() data-send="">
                    {form.hidden()}
                    <input type="hidden" name="item" value=id.to_string()/>
                    <div class="acts">{move || {
                        let words = buttons_words.clone();
                        let live = state.get() == SessionState::Live;
                        match item_state.get() {
                            Some(ItemState::InProgress) => view! {
                                {if speaks.get() { act_button(&words, "conclude_over", "c", false) } else { act_button(&words, "conclude", "c", true) }}" "
                                {act_button(&words, "suspend", "u", false)}" "
                                {act_button(&words, if chatham.get() { "chatham_off" } else { "chatham_on" }, "", false)}
                            }.into_any(),
                            Some(ItemState::Suspended) => view! {
                                {live.then(|| act_button(&words, "resume", "r", true))}" "
                                {act_button(&words, "conclude", "c", false)}" "
                                {may.defer.then(|| act_button(&words, "defer", "d", false))}
                            }.into_any(),
                            _ => ().into_any(),
                        }
                    }}</div>
                    <details class="fold">
                        <summary>{words.say("desk-with-words")}</summary>
                        <div class="fields-row">
                        <div class="field"><label for="outcome">{words.say("desk-outcome")}</label>
                            <span class="select"><select id="outcome" name="outcome">
                                <option value="">{words.say("desk-outcome-none")}</option>
                                {Outcome::ALL.iter().filter(|outcome| !matches!(outcome, Outcome::Deferred | Outcome::Withdrawn)).map(|outcome| view! {
                                    <option value=outcome.word()>{words.word("outcome", outcome.word())}</option>
                                }).collect_view()}
                            </select></span>
                        </div>
                        <div class="field wide"><label for="remark">{words.say("desk-remark")}</label>
                            <textarea id="remark" name="text" rows="2" dir="auto"></textarea>
                        </div>
                        {may.defer.then(|| view! {
                            <div class="field"><label for="to">{words.say("desk-defer-to")}</label>
                                <span class="select"><select id="to" name="to">
                                    <option value="">{words.say("desk-defer-to-none")}</option>
                                    {sessions.into_iter().map(|(id, title)| view! { <option value=id.to_string()>{title}</option> }).collect_view()}
                                </select></span>
                            </div>
                        })}
                        </div>
                    </details>
                </form>
            </section>
        })
    }
}
