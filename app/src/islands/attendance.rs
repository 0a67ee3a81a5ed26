//! The list at the door as it changes: counted here, while the lines themselves are
//! the page's and are only marked, so that a list of any length costs a browser nothing.

use entente_domain::{attendance::Attendance, ids::UserId};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::{Feed, Source},
    forms::listen,
    light::light,
    start::Start,
    words::{Offset, Words},
};

/// What the list needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceStart {
    pub source: Source,
    pub attendance: Attendance,
    /// Names of those who may check in by themselves.
    pub names: Vec<(UserId, String)>,
    pub offset: Offset,
    pub words: Words,
}

/// The attendance as it is being taken.
#[island]
pub fn LiveAttendance(start: Start<AttendanceStart>) -> impl IntoView {
    let Start(AttendanceStart { source, attendance, names, offset, words }) = start;
    let attendance = RwSignal::new(attendance);
    let feed = Feed::open_with(source, move |at, event| attendance.update(|list| list.apply(at, event)));
    let notice = RwSignal::new(String::new());
    listen(notice);
    mark_lines(attendance, names, offset, &words);
    view! {
        {fact(attendance, words.clone())}
        <p class="line light-line">{light(feed, words)}</p>
        <div class="desk-notice" role="alert">{move || (!notice.get().is_empty()).then(|| view! { <p class="notice" data-kind="refusal">{notice.get()}</p> })}</div>
    }
}

/// How many are there, and whether that is enough.
pub(super) fn fact(attendance: RwSignal<Attendance>, words: Words) -> impl IntoView {
    let count = Memo::new(move |_| attendance.with(Attendance::count));
    let quorum = {
        let words = words.clone();
        move || {
            let count = count.get();
            let reached = count.reached()?;
            let key = if reached { "attendance-quorum-reached" } else { "attendance-quorum-missing" };
            let text = words.fill(
                key,
                &[
                    ("quorum", &count.quorum.unwrap_or_default().to_string()),
                    ("counted", &count.counted_present.to_string()),
                    ("seats", &count.counted_seats.to_string()),
                ],
            );
            Some(view! { <span class="quorum" data-reached=reached.to_string()>{text}</span> })
        }
    };
    view! {
        <p class="attendance-count" role="status">
            <span>{move || {
                let count = count.get();
                words.fill("attendance-present-of", &[("present", &count.present.to_string()), ("all", &count.seats.to_string())])
            }}</span>" "
            {quorum}
        </p>
    }
}

/// Marks the lines of the page when somebody comes or goes, and finds them by what is typed.
#[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "the server writes the lines as they are"))]
fn mark_lines(attendance: RwSignal<Attendance>, names: Vec<(UserId, String)>, offset: Offset, words: &Words) {
    #[cfg(feature = "browser")]
    {
        let words = browser::LineWords {
            present: words.say("attendance-present"),
            absent: words.say("attendance-absent"),
            mark_present: words.say("attendance-mark-present"),
            mark_absent: words.say("attendance-mark-absent"),
        };
        Effect::new(move || attendance.with(|list| browser::mark(list, &names, offset, &words)));
        browser::find();
    }
}

#[cfg(feature = "browser")]
mod browser {
    use entente_domain::{attendance::Attendance, ids::UserId};
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast as _, closure::Closure};
    use web_sys::{Element, HtmlInputElement};

    use crate::islands::words::time_of_day;

    pub struct LineWords {
        pub present: String,
        pub absent: String,
        pub mark_present: String,
        pub mark_absent: String,
    }

    fn each(selector: &str, mut act: impl FnMut(&Element)) {
        let Ok(found) = document().query_selector_all(selector) else { return };
        for place in 0..found.length() {
            if let Some(element) = found.item(place).and_then(|node| node.dyn_into::<Element>().ok()) {
                act(&element);
            }
        }
    }

    fn say(line: &Element, selector: &str, text: &str) {
        if let Ok(Some(element)) = line.query_selector(selector) {
            element.set_text_content(Some(text));
        }
    }

    fn set(line: &Element, selector: &str, name: &str, value: &str) {
        if let Ok(Some(element)) = line.query_selector(selector) {
            let _ = element.set_attribute(name, value);
        }
    }

    /// Brings every line to what the list says; those that say it already are left alone.
    pub fn mark(list: &Attendance, names: &[(UserId, String)], offset: super::Offset, words: &LineWords) {
        each(".attendance-list > li", |line| {
            let party = line.get_attribute("data-party").unwrap_or_default();
            let mut stays = list.stays.iter().filter(|stay| stay.party.as_str() == party).peekable();
            let here = stays.peek().is_some();
            let since = stays.peek().map(|stay| time_of_day(stay.at, offset)).unwrap_or_default();
            let mut who = String::new();
            for stay in stays {
                if let Some((_, name)) = names.iter().find(|(user, _)| Some(user) == stay.person.as_ref()) {
                    who.push_str(if who.is_empty() { "" } else { " · " });
                    who.push_str(name);
                }
            }
            let _ = line.set_attribute("data-present", if here { "true" } else { "false" });
            set(line, ".state", "data-state", if here { "live" } else { "planned" });
            say(line, ".state", if here { &words.present } else { &words.absent });
            say(line, ".presence .clock", &since);
            say(line, ".presence .by", &who);
            set(line, "button", "value", if here { "no" } else { "yes" });
            say(line, "button > .act", if here { &words.mark_absent } else { &words.mark_present });
        });
    }

    /// Shows the lines that fit what is typed. Who was missing when only those were asked for stays
    /// until that is asked for again: a line does not vanish under the finger that marks it.
    pub fn find() {
        let found = Closure::<dyn FnMut(web_sys::Event)>::new(|event: web_sys::Event| {
            let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
                return;
            };
            match input.id().as_str() {
                "find" => {
                    let typed: String = js_sys::JsString::from(input.value()).to_lower_case().trim().into();
                    each(".attendance-list > li", |line| {
                        let fits = line.get_attribute("data-find").is_some_and(|words| words.contains(&typed));
                        let _ = line.toggle_attribute_with_force("hidden", !fits);
                    });
                }
                "missing" => each(".attendance-list > li", |line| {
                    let here = line.get_attribute("data-present").as_deref() == Some("true");
                    let _ = line.toggle_attribute_with_force("data-passed", here && input.checked());
                }),
                _ => {}
            }
        });
        let _ = window().add_event_listener_with_callback("input", found.as_ref().unchecked_ref());
        found.forget();
    }
}
