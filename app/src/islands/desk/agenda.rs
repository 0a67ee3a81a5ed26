//! The agenda of the desk, with what can be done to each item.

use entente_domain::{
    ids::ItemId,
    meeting::{ItemState, SessionState},
};
use leptos::prelude::*;

use super::{
    super::{
        forms::{Form, item_button},
        item::Line,
        words::Words,
    },
    May,
};

/// The agenda with what can be done to each item that is not the current one.
pub(super) fn agenda_list(
    form: &Form,
    state: Memo<SessionState>,
    rest: Memo<Vec<Line>>,
    may: May,
    base: &str,
    words: &Words,
) -> impl IntoView + use<> {
    let (form, words, base) = (form.clone(), words.clone(), base.to_owned());
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
        let (form, words, base) = (form.clone(), words.clone(), base.clone());
        let id: ItemId = line.id.clone();
        let title = line.titled.title.clone();
        let line_state = line.state;
        let has_list = may.run && line.has_list && !matches!(line.state, ItemState::Draft | ItemState::Withdrawn);
        let list_word = words.say("desk-list");
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
                <form class="acts" method="post" action=form.action.clone() data-send="">
                    {form.hidden()}
                    <input type="hidden" name="item" value=line.id.to_string()/>
                    {buttons}
                    {has_list.then(|| view! { " "<a class="list-link" href=format!("{base}/desk?list={}#floor", line.id)>{list_word}<span class="unseen">" "{line.titled.title.clone()}</span></a> })}
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
