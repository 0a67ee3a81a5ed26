//! The desk: the current item against its plan, every live act in one or two
//! keys, and the forecast of the rest.
//!
//! Every act is a plain form. With a script the same form is sent without
//! leaving the page, and what happened arrives over the feed like everywhere else.

use entente_domain::{
    ids::{ItemId, SessionId},
    meeting::{AgendaStatus, Item, ItemState, Outcome, SessionState},
    number,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::{Feed, Source},
    item::{Line, Spent, Titled, drift_words, lines},
    room::light,
    words::{Words, time_of_day},
};

/// What the desk needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskStart {
    pub source: Source,
    pub session: SessionId,
    /// Where the forms go.
    pub acts: String,
    /// Sessions to which an item can be carried over.
    pub sessions: Vec<(SessionId, String)>,
    pub may: May,
    /// A fresh command id for the first form sent without a script.
    pub command: String,
    pub offset: i32,
    pub language: String,
    pub words: Words,
}

/// Which acts the person's standing allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct May {
    pub run: bool,
    pub defer: bool,
    pub withdraw: bool,
    pub adopt: bool,
}

/// What a refused act leaves to be said.
#[cfg(feature = "browser")]
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Default)]
struct Reply {
    /// Words for the person; empty when all went well.
    #[serde(default)]
    notice: String,
}

/// The live desk.
#[island]
pub fn LiveDesk(start: DeskStart) -> impl IntoView {
    let DeskStart { source, session, acts, sessions, may, command, offset, language, words } = start;
    let feed = Feed::open(source);
    let minute = feed.minute();
    let notice = RwSignal::new(String::new());
    let version = {
        let session = session.clone();
        Memo::new(move |_| feed.programme.with(|p| p.session(&session).map_or(0, |session| session.version)))
    };
    let state = {
        let session = session.clone();
        Memo::new(move |_| {
            feed.programme.with(|p| p.session(&session).map_or(SessionState::Planned, |session| session.state))
        })
    };
    let current = {
        let session = session.clone();
        Memo::new(move |_| feed.programme.with(|programme| programme.current(&session).cloned()))
    };
    let rest = {
        let (session, language) = (session.clone(), language.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| lines(programme, &session, None, minute.get(), offset, &language))
        })
    };
    let agenda = Memo::new(move |_| feed.programme.with(|programme| programme.agenda));

    let form = Form { acts, command, version, notice };
    #[cfg(feature = "browser")]
    browser::keys();

    let clock = item_clock(feed, session.clone(), current, offset, language, words.clone());
    let notice_words = words.clone();
    let forecast_words = words.clone();
    let session_bar = session_acts(&form, state, agenda, may, session.clone(), &words);
    let item_bar = item_acts(&form, state, current, may, sessions, &words);
    let list = agenda_list(&form, state, rest, may, &words);
    let planned_end = feed.programme.with_untracked(|p| p.session(&session).map(|session| session.ends_at));
    let drift_session = session;
    view! {
        {clock}
        <div class="desk-notice" role="alert">{move || (!notice.get().is_empty()).then(|| view! { <p class="notice">{notice.get()}</p> })}</div>
        <div class="desk-main">{item_bar}{list}</div>
        <div class="desk-side">
        {session_bar}
        <section class="forecast" aria-labelledby="forecast-h">
            <h2 id="forecast-h">{words.say("desk-forecast")}</h2>
            <p>{
                let words = forecast_words.clone();
                move || feed.programme.with(|programme| drift_words(programme, &drift_session, minute.get(), offset, &words))
            }</p>
            {planned_end.map(|end| view! { <p class="meta">{notice_words.fill("desk-planned-end", &[("end", &time_of_day(end, offset))])}</p> })}
            <p class="line">{light(feed, forecast_words.clone())}</p>
        </section>
        </div>
    }
}

/// What every form of the desk has in common.
#[derive(Clone)]
struct Form {
    acts: String,
    command: String,
    version: Memo<i64>,
    #[cfg_attr(not(feature = "browser"), expect(dead_code, reason = "only a browser sends without leaving the page"))]
    notice: RwSignal<String>,
}

impl Form {
    /// The fields nobody sees, and the sending without leaving the page.
    fn hidden(&self) -> impl IntoView + use<> {
        let version = self.version;
        view! {
            <input type="hidden" name="version" value=move || version.get().to_string()/>
            <input type="hidden" name="command" value=self.command.clone()/>
        }
    }

    #[cfg_attr(
        not(feature = "browser"),
        expect(unused_variables, clippy::unused_self, reason = "only a browser sends")
    )]
    fn send(&self, event: &leptos::ev::SubmitEvent) {
        #[cfg(feature = "browser")]
        browser::send(event, self.version.get_untracked(), self.notice);
    }
}

fn item_clock(
    feed: Feed,
    session: SessionId,
    current: Memo<Option<Item>>,
    offset: i32,
    language: String,
    words: Words,
) -> impl IntoView {
    let minute = feed.minute();
    let titled = Memo::new(move |_| {
        let item = current.get()?;
        Some(feed.programme.with(|programme| Titled::of(&item, &number::numbers(programme), &language)))
    });
    let spent = {
        let words = words.clone();
        Memo::new(move |_| current.get().map(|item| Spent::of(&item, feed.now.get(), &words)))
    };
    let none = words.say("desk-no-item");
    let label = words.say("room-time-of-item");
    let drift = {
        let words = words.clone();
        Memo::new(move |_| {
            feed.programme.with(|programme| drift_words(programme, &session, minute.get(), offset, &words))
        })
    };
    view! {
        <header class="item-clock" data-step=move || spent.get().map_or("ok", |spent| spent.step)>
            <h1>{move || match titled.get() {
                Some(titled) => view! { <span class="number">{titled.number}</span><span lang=titled.lang>{titled.title}</span> }.into_any(),
                None => view! { <span>{none.clone()}</span> }.into_any(),
            }}</h1>
            <p class="clock">{move || spent.get().map_or_else(|| "–".to_owned(), |spent| spent.spent)}<small>{move || spent.get().map(|spent| spent.of_planned)}</small></p>
            <progress
                max=move || spent.get().map_or(1, |spent| spent.planned.max(1)).to_string()
                value=move || spent.get().map_or(0, |spent| spent.elapsed.min(spent.planned.max(1))).to_string()
                aria-label=label></progress>
            <p class="drift">
                {move || current.get().map(|item| view! { <span class="state" data-state=item.state.word()>{words.word("item-state", item.state.word())}</span>" " })}
                <span>{move || spent.get().map(|spent| spent.step_words)}</span>" "
                <span>{move || drift.get()}</span>
            </p>
        </header>
    }
}

/// Start, pause, resume and end of the session; adoption of the agenda.
fn session_acts(
    form: &Form,
    state: Memo<SessionState>,
    agenda: Memo<AgendaStatus>,
    may: May,
    session: SessionId,
    words: &Words,
) -> impl IntoView + use<> {
    let (form, words) = (form.clone(), words.clone());
    let heading = words.say("desk-session");
    let sending = form.clone();
    view! {
        <section class="desk-session" aria-labelledby="session-h">
            <div class="section-head"><h2 id="session-h">{heading}</h2>" "<span class="state" data-state=move || state.get().word()>{
                let words = words.clone();
                move || words.word("session-state", state.get().word())
            }</span></div>
            {may.run.then(|| view! {
                <form class="acts" method="post" action=form.acts.clone() on:submit=move |event| sending.send(&event)>
                    {form.hidden()}
                    <input type="hidden" name="session" value=session.to_string()/>
                    {
                        let words = words.clone();
                        move || match state.get() {
                            SessionState::Planned => act_button(&words, "start_session", "s", true),
                            SessionState::Live => view! {
                                {act_button(&words, "pause_session", "p", false)}" "
                                {act_button(&words, "end_session", "", false)}
                            }.into_any(),
                            SessionState::Paused => view! {
                                {act_button(&words, "resume_session", "p", true)}" "
                                {act_button(&words, "end_session", "", false)}
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
fn item_acts(
    form: &Form,
    state: Memo<SessionState>,
    current: Memo<Option<Item>>,
    may: May,
    sessions: Vec<(SessionId, String)>,
    words: &Words,
) -> impl IntoView + use<> {
    let (form, words) = (form.clone(), words.clone());
    let item = Memo::new(move |_| current.get().map(|item| item.id));
    let item_state = Memo::new(move |_| current.get().map(|item| item.state));
    move || {
        let id = item.get()?;
        if !may.run {
            return None;
        }
        let (form, words, sessions) = (form.clone(), words.clone(), sessions.clone());
        let sending = form.clone();
        let buttons_words = words.clone();
        Some(view! {
            <section class="desk-item" aria-labelledby="acts-h">
                <div class="section-head"><h2 id="acts-h">{words.say("desk-item")}</h2></div>
                <form class="acts-form" method="post" action=form.acts.clone() on:submit=move |event| sending.send(&event)>
                    {form.hidden()}
                    <input type="hidden" name="item" value=id.to_string()/>
                    <div class="acts">{move || {
                        let words = buttons_words.clone();
                        let live = state.get() == SessionState::Live;
                        match item_state.get() {
                            Some(ItemState::InProgress) => view! {
                                {act_button(&words, "conclude", "c", true)}" "{act_button(&words, "suspend", "u", false)}
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

/// The agenda with what can be done to each item that is not the current one.
fn agenda_list(
    form: &Form,
    state: Memo<SessionState>,
    rest: Memo<Vec<Line>>,
    may: May,
    words: &Words,
) -> impl IntoView + use<> {
    let (form, words) = (form.clone(), words.clone());
    let heading = words.say("room-agenda");
    // The key "n" starts what follows what was treated last; what was passed over waits to be asked for.
    let next = Memo::new(move |_| {
        let lines = rest.get();
        let after = lines.iter().rposition(|line| line.state != ItemState::Scheduled).map_or(0, |place| place + 1);
        let scheduled =
            |lines: &[Line]| lines.iter().find(|line| line.state == ItemState::Scheduled).map(|line| line.id.clone());
        scheduled(lines.get(after..).unwrap_or_default()).or_else(|| scheduled(&lines))
    });
    let row = move |line: Line| {
        let (form, words) = (form.clone(), words.clone());
        let sending = form.clone();
        let id: ItemId = line.id.clone();
        let title = line.titled.title.clone();
        let line_state = line.state;
        let state_words = words.word("item-state", line.state.word());
        let buttons = move || {
            let live = state.get() == SessionState::Live;
            let is_next = next.get().as_ref() == Some(&id);
            match line_state {
                ItemState::Scheduled if may.run => view! {
                    {live.then(|| item_button(&words, "start", if is_next { "n" } else { "" }, is_next, &title))}" "
                    {may.defer.then(|| item_button(&words, "defer", "", false, &title))}" "
                    {may.withdraw.then(|| item_button(&words, "withdraw", "", false, &title))}
                }
                .into_any(),
                ItemState::Suspended if may.run && live && !line.current => {
                    item_button(&words, "resume", "", false, &title)
                }
                ItemState::Concluded if may.run && live => view! {
                    <details class="fold inline"><summary>{words.say("act-reopen")}<span class="unseen">" "{title.clone()}</span></summary>
                        <label class="unseen" for=format!("reason-{id}")>{words.say("desk-reason")}</label>
                        <input id=format!("reason-{id}") name="text" placeholder=words.say("desk-reason") dir="auto"/>" "
                        {item_button(&words, "reopen", "", false, &title)}
                    </details>
                }
                .into_any(),
                _ => ().into_any(),
            }
        };
        view! {
            <li data-state=line.state.word()>
                <span class="number">{line.titled.number.clone()}</span>
                <span class="clock">{line.time.clone()}</span>
                <p class="title"><span lang=line.titled.lang.clone()>{line.titled.title.clone()}</span>{(line.state != ItemState::Scheduled).then(|| view! {
                    <span class="state" data-state=line.state.word()>{state_words}</span>
                })}</p>
                <form class="acts" method="post" action=form.acts.clone() on:submit=move |event| sending.send(&event)>
                    {form.hidden()}
                    <input type="hidden" name="item" value=line.id.to_string()/>
                    {buttons}
                </form>
            </li>
        }
    };
    view! {
        <section class="desk-agenda" aria-labelledby="agenda-h">
            <div class="section-head"><h2 id="agenda-h">{heading}</h2></div>
            <ol class="agenda-acts">
                <For each=move || rest.get() key=|line| line.clone() children=row/>
            </ol>
        </section>
    }
}

fn act_button(words: &Words, act: &'static str, key: &'static str, primary: bool) -> AnyView {
    let class = if primary { "primary" } else { "" };
    let data_key = (!key.is_empty()).then_some(key);
    view! {
        <button type="submit" name="act" value=act class=class data-key=data_key aria-keyshortcuts=data_key>
            {words.word("act", act)}{data_key.map(|key| view! { " "<kbd>{key}</kbd> })}
        </button>
    }
    .into_any()
}

/// A button in a list: its name says to which item it belongs.
fn item_button(words: &Words, act: &'static str, key: &'static str, primary: bool, title: &str) -> AnyView {
    let class = if primary { "primary" } else { "quiet" };
    let data_key = (!key.is_empty()).then_some(key);
    view! {
        <button type="submit" name="act" value=act class=class data-key=data_key aria-keyshortcuts=data_key>
            {words.word("act", act)}<span class="unseen">" "{title.to_owned()}</span>{data_key.map(|key| view! { " "<kbd>{key}</kbd> })}
        </button>
    }
    .into_any()
}

#[cfg(feature = "browser")]
mod browser {
    use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
    use wasm_bindgen::{JsCast as _, closure::Closure};
    use web_sys::{FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, UrlSearchParams};

    use super::Reply;

    /// Sends the form as the browser would, but stays on the page.
    pub fn send(event: &SubmitEvent, version: i64, notice: RwSignal<String>) {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
        let Ok(data) = FormData::new_with_form(&form) else { return };
        event.prevent_default();
        if let Some(button) = event.submitter().and_then(|element| element.dyn_into::<HtmlButtonElement>().ok()) {
            let _ = data.set_with_str(&button.name(), &button.value());
        }
        let _ = data.set_with_str("version", &version.to_string());
        let _ = data.set_with_str("command", &random_id());
        let Ok(fields) = UrlSearchParams::new_with_record_from_str_to_str(&record(&data)) else { return };
        let body: String = fields.to_string().into();
        let action = form.action();
        spawn_local(async move {
            let sent = gloo_net::http::Request::post(&action)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(body);
            let said = match sent {
                Ok(request) => match request.send().await {
                    Ok(response) => response.json::<Reply>().await.unwrap_or_default().notice,
                    // Nothing was sent, nothing is lost: the browser's own page would say less.
                    Err(error) => error.to_string(),
                },
                Err(error) => error.to_string(),
            };
            if said.is_empty() {
                form.reset();
            }
            notice.set(said);
        });
    }

    fn record(data: &FormData) -> js_sys::Object {
        let record = js_sys::Object::new();
        if let Ok(Some(entries)) = js_sys::try_iter(data) {
            for entry in entries.flatten() {
                let pair = js_sys::Array::from(&entry);
                let _ = js_sys::Reflect::set(&record, &pair.get(0), &pair.get(1));
            }
        }
        record
    }

    fn random_id() -> String {
        let random = || (js_sys::Math::random() * 4_294_967_296.0) as u32;
        format!("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random())
    }

    /// One key presses the button that shows it, unless somebody is typing.
    pub fn keys() {
        let pressed = Closure::<dyn FnMut(web_sys::KeyboardEvent)>::new(|event: web_sys::KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat() {
                return;
            }
            let typing =
                event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
                    element.is_content_editable()
                        || matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
                });
            let key = event.key();
            if typing || key.len() != 1 || !key.bytes().all(|byte| byte.is_ascii_lowercase()) {
                return;
            }
            if let Ok(Some(button)) = document().query_selector(&format!("button[data-key=\"{key}\"]"))
                && let Ok(button) = button.dyn_into::<HtmlElement>()
            {
                event.prevent_default();
                button.click();
            }
        });
        let _ = window().add_event_listener_with_callback("keydown", pressed.as_ref().unchecked_ref());
        pressed.forget();
    }
}
