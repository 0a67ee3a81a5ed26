//! Forms that are sent without leaving the page where there is a script, and
//! the keys that press their buttons. Every one of them is a plain form.

use leptos::prelude::*;

use super::words::Words;

/// What the forms about one thing have in common.
#[derive(Clone)]
pub(crate) struct Form {
    /// Where they go.
    pub action: String,
    /// A fresh command id for the first one sent without a script.
    pub command: String,
    /// The version the person is looking at; none: the form does not depend on one.
    pub version: Option<Memo<i64>>,
}

impl Form {
    /// The fields nobody sees. The form itself is marked `data-send`.
    pub fn hidden(&self) -> AnyView {
        let version = self.version;
        view! {
            {version.map(|version| view! { <input type="hidden" name="version" value=move || version.get().to_string()/> })}
            <input type="hidden" name="command" value=self.command.clone()/>
        }
        .into_any()
    }
}

/// Sends the page's forms marked `data-send` without leaving it, and lets keys
/// press buttons. `notice` gets what is to be said.
#[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "only a browser sends"))]
pub(crate) fn listen(notice: RwSignal<String>) {
    #[cfg(feature = "browser")]
    browser::listen(notice);
}

/// Tells the forms beside the island which item they are about.
#[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "only a browser goes on without a reload"))]
pub(crate) fn follow_with_item(item: Memo<Option<entente_domain::ids::ItemId>>) {
    #[cfg(feature = "browser")]
    Effect::new(move || {
        let item = item.get().map(|item| item.to_string()).unwrap_or_default();
        browser::set_all("[data-follows] input[name=item]", &item);
    });
}

/// A key as the button shows it.
const fn shown_key(key: &'static str) -> &'static str {
    match key.as_bytes() {
        b"Enter" => "⏎",
        b" " => "␣",
        _ => key,
    }
}

fn button(act: &'static str, label: String, unseen: Option<String>, key: &'static str, class: &'static str) -> AnyView {
    let data_key = (!key.is_empty()).then_some(key);
    let shortcut = data_key.map(|key| if key == " " { "Space" } else { key });
    view! {
        <button type="submit" name="act" value=act class=class data-key=data_key aria-keyshortcuts=shortcut>
            {label}{unseen.map(|text| view! { <span class="unseen">" "{text}</span> })}{data_key.map(|key| view! { " "<kbd>{shown_key(key)}</kbd> })}
        </button>
    }
    .into_any()
}

/// A button that carries an act, and its key.
pub(crate) fn act_button(words: &Words, act: &'static str, key: &'static str, primary: bool) -> AnyView {
    button(act, words.word("act", act), None, key, if primary { "primary" } else { "" })
}

/// A button in a list: its name says to what it belongs.
pub(crate) fn item_button(words: &Words, act: &'static str, key: &'static str, primary: bool, of: &str) -> AnyView {
    button(act, words.word("act", act), Some(of.to_owned()), key, if primary { "primary" } else { "quiet" })
}

#[cfg(feature = "browser")]
mod browser {
    use std::{cell::Cell, rc::Rc};

    use gloo_timers::callback::Timeout;
    use leptos::{prelude::*, task::spawn_local};
    use serde::Deserialize;
    use wasm_bindgen::{JsCast as _, closure::Closure};
    use web_sys::{FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, SubmitEvent, UrlSearchParams};

    /// What a refused act leaves to be said.
    #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Default)]
    struct Reply {
        /// Words for the person; empty when all went well.
        #[serde(default)]
        notice: String,
    }

    pub fn listen(notice: RwSignal<String>) {
        let submitted = Closure::<dyn FnMut(SubmitEvent)>::new(move |event: SubmitEvent| send(&event, notice));
        let _ = window().add_event_listener_with_callback("submit", submitted.as_ref().unchecked_ref());
        submitted.forget();
        keys();
        autosave();
    }

    /// Keeps what is typed into a form marked `data-autosave` when the typing pauses, and says so beside it.
    fn autosave() {
        let latest = Rc::new(Cell::new(0_u32));
        let typed = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            let form = target.and_then(|element| element.closest("form[data-autosave]").ok().flatten());
            let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
            let turn = latest.get().wrapping_add(1);
            latest.set(turn);
            let latest = Rc::clone(&latest);
            Timeout::new(800, move || {
                if latest.get() == turn {
                    keep(form);
                }
            })
            .forget();
        });
        let _ = window().add_event_listener_with_callback("input", typed.as_ref().unchecked_ref());
        typed.forget();
    }

    fn keep(form: HtmlFormElement) {
        let Some(body) = FormData::new_with_form(&form).ok().and_then(|data| fields(&data)) else { return };
        let body: String = body.to_string().into();
        spawn_local(async move {
            let kept = post(&form.action(), body).await;
            if let Ok(Some(status)) = form.query_selector("[data-saved]") {
                let saved = status.get_attribute("data-saved").unwrap_or_default();
                status.set_text_content(Some(if kept.is_empty() { &saved } else { &kept }));
            }
        });
    }

    /// Sends a form's body; gives what is to be said to the person, nothing when all went well.
    async fn post(action: &str, body: String) -> String {
        let sent = gloo_net::http::Request::post(action)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(body);
        match sent {
            Ok(request) => match request.send().await {
                Ok(response) => response.json::<Reply>().await.unwrap_or_default().notice,
                // Nothing was sent, nothing is lost: the browser's own page would say less.
                Err(error) => error.to_string(),
            },
            Err(error) => error.to_string(),
        }
    }

    pub fn set_all(selector: &str, value: &str) {
        let Ok(found) = document().query_selector_all(selector) else { return };
        for place in 0..found.length() {
            if let Some(element) = found.item(place).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
                let _ = element.set_attribute("value", value);
            }
        }
    }

    /// Sends the form as the browser would, but stays on the page.
    fn send(event: &SubmitEvent, notice: RwSignal<String>) {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
        if !form.has_attribute("data-send") {
            return;
        }
        let Ok(data) = FormData::new_with_form(&form) else { return };
        event.prevent_default();
        if let Some(button) = event.submitter().and_then(|element| element.dyn_into::<HtmlButtonElement>().ok()) {
            let _ = data.set_with_str(&button.name(), &button.value());
        }
        let _ = data.set_with_str("command", &random_id());
        let Some(fields) = fields(&data) else { return };
        let body: String = fields.to_string().into();
        let action = form.action();
        spawn_local(async move {
            let said = post(&action, body).await;
            // What says how things stand keeps saying it.
            if said.is_empty() && !form.has_attribute("data-keep") {
                form.reset();
            }
            notice.set(said);
        });
    }

    /// The fields as they stand in the form, a name as often as it does.
    fn fields(data: &FormData) -> Option<UrlSearchParams> {
        let fields = UrlSearchParams::new().ok()?;
        for entry in js_sys::try_iter(data).ok()??.flatten() {
            let pair = js_sys::Array::from(&entry);
            if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
                fields.append(&name, &value);
            }
        }
        Some(fields)
    }

    fn random_id() -> String {
        let random = || (js_sys::Math::random() * 4_294_967_296.0) as u32;
        format!("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random())
    }

    /// The key by what stands on it; where that is no Latin letter, by its place on a keyboard that has them.
    fn letter(event: &web_sys::KeyboardEvent) -> String {
        let key = event.key();
        match event.code().strip_prefix("Key") {
            Some(latin) if !key.is_ascii() => latin.to_ascii_lowercase(),
            Some(_) | None => key,
        }
    }

    /// One key presses the button that shows it, unless somebody is typing.
    fn keys() {
        let pressed = Closure::<dyn FnMut(web_sys::KeyboardEvent)>::new(|event: web_sys::KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat() {
                return;
            }
            let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
            let on = target.as_ref().map(|element| element.tag_name()).unwrap_or_default();
            let writing = target.as_ref().is_some_and(|element| element.is_content_editable());
            let typing = writing || matches!(on.as_str(), "INPUT" | "TEXTAREA" | "SELECT");
            let key = letter(&event);
            // Out of a field, or off a button, and back to the keys. The editor and open menus have an Escape of their own.
            if key == "Escape"
                && !writing
                && document().query_selector("details.menu[open]").is_ok_and(|open| open.is_none())
                && let Some(element) = &target
            {
                let _ = element.blur();
                return;
            }
            // Enter and the space bar press what has the focus, if that can be pressed.
            let presses = matches!(on.as_str(), "BUTTON" | "A" | "SUMMARY") && matches!(key.as_str(), "Enter" | " ");
            let known =
                key == "Enter" || (key.len() == 1 && key.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '));
            if typing || presses || !known || matches!(key.as_str(), "\"" | "\\") {
                return;
            }
            if let Ok(Some(pressed)) = document().query_selector(&format!("[data-key=\"{key}\"]"))
                && let Ok(pressed) = pressed.dyn_into::<HtmlElement>()
            {
                event.prevent_default();
                // What opens a form leads into it.
                if pressed.tag_name() == "SUMMARY" {
                    let _ = pressed.focus();
                }
                pressed.click();
            }
        });
        let _ = window().add_event_listener_with_callback("keydown", pressed.as_ref().unchecked_ref());
        pressed.forget();
    }
}
