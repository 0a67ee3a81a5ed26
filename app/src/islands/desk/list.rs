//! Keeping the list on the desk: opening and closing it. Its rules have a page
//! of their own; putting a party on it is a form beside the island.

use entente_domain::speakers::ListState;
use leptos::prelude::*;

use super::{super::forms::act_button, floor::Floor};

/// The acts on the list as a whole.
pub(super) fn keep(floor: &Floor, base: &str) -> AnyView {
    let list = floor.list;
    let state = Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list.head.state)));
    let (floor, base) = (floor.clone(), base.to_owned());
    let item = floor.item;
    let (words, rules) = (floor.words.clone(), floor.words.say("list-rules"));
    let acts = move || {
        let inside = match state.get()? {
            ListState::NotOpen => view! {
                {act_button(&words, "open", "k", true)}" "{act_button(&words, "open_inscription", "", false)}
            }
            .into_any(),
            ListState::Inscribing => act_button(&words, "open", "k", true),
            ListState::Open | ListState::ClosingAnnounced => view! {
                {act_button(&words, "close", "k", false)}" "
                <span class="joined">
                    {act_button(&words, "announce_closing", "t", false)}
                    <label class="unseen" for="closing-minutes">{words.say("floor-closing-minutes")}</label>
                    <input id="closing-minutes" class="short" name="minutes" inputmode="numeric" value="10"/>
                </span>" "
                {act_button(&words, "new_round", "m", false)}
            }
            .into_any(),
            ListState::Closed => act_button(&words, "reopen_list", "k", false),
            ListState::Archived => return None,
        };
        Some(floor.form(None, inside))
    };
    view! {
        <div class="acts keep">
            {acts}
            {move || item.get().filter(|_| state.get() != Some(ListState::Archived)).map(|item| view! {
                <a href=format!("{base}/desk/list?item={item}")>{rules.clone()}</a>
            })}
        </div>
    }
    .into_any()
}
