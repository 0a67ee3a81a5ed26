//! The agenda beside the room: every item with its state and forecast start.

use entente_domain::meeting::ItemState;
use leptos::prelude::*;

use super::{item::Line, words::Words};

/// The list of the session's items; `base` is the room's own path, to which `?item=` is added.
#[component]
pub fn Rail(lines: Memo<Vec<Line>>, base: String, words: Words) -> impl IntoView {
    let heading = words.say("room-agenda");
    view! {
        <nav class="rail" aria-labelledby="rail-h">
            <h2 id="rail-h">{heading}</h2>
            <ol>
                <For each=move || lines.get() key=|line| line.clone() let:line>
                    {entry(&line, &base, &words)}
                </For>
            </ol>
        </nav>
    }
}

fn entry(line: &Line, base: &str, words: &Words) -> impl IntoView + use<> {
    let state = line.state.word();
    let state_words = match line.state {
        ItemState::InProgress => words.say("room-now"),
        other => words.word("item-state", other.word()),
    };
    let href = if line.current { base.to_owned() } else { format!("{base}?item={}", line.id) };
    let current = if line.current {
        Some("step")
    } else if line.shown {
        Some("true")
    } else {
        None
    };
    let time = (!line.time.is_empty()).then(|| view! { <span class="clock">{line.time.clone()}</span> });
    view! {
        <li class="rail-item" data-state=state data-child=line.child.then_some("")>
            <a class="entry" href=href aria-current=current>
                <span class="state" data-state=state><span>{state_words}" "</span></span>
                <span class="number">{line.titled.number.clone()}</span>
                <span class="entry-title"><span lang=line.titled.lang.clone()>{line.titled.title.clone()}</span>" "{time}</span>
            </a>
        </li>
    }
}
