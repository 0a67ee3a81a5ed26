//! The floor on the desk: who speaks and for how long, who comes next and why,
//! points of order, and every act on them in one key.

use entente_domain::{
    ids::ItemId,
    speakers::{SpeakersList, Speech, SpeechKind, SpeechState, Verdict},
};
use leptos::prelude::*;

use super::super::{
    feed::Feed,
    floor::{Spoken, Waiting, list_words, waiting, what},
    forms::{Form, act_button, item_button},
    words::{Offset, Words, span},
};

/// How many of those who have spoken stay in sight.
const SPOKEN_SHOWN: usize = 5;

/// The list at hand, and what every form about it says.
#[derive(Clone)]
pub(super) struct Floor {
    pub feed: Feed,
    pub item: Memo<Option<ItemId>>,
    pub list: Memo<Option<SpeakersList>>,
    pub form: Form,
    pub offset: Offset,
    pub words: Words,
    pub statements: String,
}

impl Floor {
    /// A form about the list, or about one entry of it.
    pub(super) fn form(&self, speech: Option<String>, inside: impl IntoView + 'static) -> AnyView {
        let item = self.item;
        view! {
            <form class="acts" method="post" action=self.form.action.clone() data-send="">
                {self.form.hidden()}
                <input type="hidden" name="item" value=move || item.get().map(|item| item.to_string())/>
                {speech.map(|speech| view! { <input type="hidden" name="speech" value=speech/> })}
                {inside}
            </form>
        }
        .into_any()
    }

    fn words_of(&self, key: &str) -> String {
        self.words.say(key)
    }
}

/// Everything about the floor; `keep` is the part that keeps the list.
pub(super) fn floor(floor: &Floor, keep: AnyView) -> AnyView {
    let (list, offset, words) = (floor.list, floor.offset, floor.words.clone());
    let state = Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list_words(list, offset, &words))));
    let there = Memo::new(move |_| list.with(Option::is_some));
    let on_the_floor = on_the_floor(floor);
    let points = points(floor);
    let queue = queue(floor);
    let spoken = spoken(floor);
    let none = floor.words_of("floor-none");
    view! {
        <section class="desk-floor" id="floor" aria-labelledby="floor-h">
            <div class="section-head"><h2 id="floor-h">{floor.words_of("floor-title")}</h2>" "<span class="meta">{move || state.get()}</span></div>
            {move || (!there.get()).then(|| view! { <p class="empty">{none.clone()}</p> })}
            {on_the_floor}
            {points}
            {queue}
            {spoken}
            {keep}
        </section>
    }
    .into_any()
}

/// Who speaks, was halted, or was called; with a ruling in place where one is due.
fn on_the_floor(floor: &Floor) -> impl IntoView + use<> {
    let (list, feed) = (floor.list, floor.feed);
    // The entry without what runs: the view is made anew only when something happened.
    let speech = Memo::new(move |_| list.with(|list| list.as_ref().and_then(|list| list.on_the_floor().cloned())));
    let halted = Memo::new(move |_| {
        list.with(|list| {
            let list = list.as_ref()?;
            let speaking = list.speaking()?;
            list.speeches
                .iter()
                .find(|other| speaking.parent.as_ref() == Some(&other.id))
                .map(|other| other.short.clone())
        })
    });
    let floor = floor.clone();
    move || {
        let there = list.with(Option::is_some);
        let Some(speech) = speech.get() else {
            return there.then(|| view! { <p class="meta">{floor.words_of("floor-free")}</p> }.into_any());
        };
        let words = floor.words.clone();
        let spoken = {
            let (speech, words) = (speech.clone(), words.clone());
            Memo::new(move |_| Spoken::of(&speech, feed.now.get(), &words))
        };
        let state = words.word("speech-state", speech.state.word());
        let part = |text: String| (!text.is_empty()).then(|| view! { <span>{text}</span> });
        let what = part(what(&speech, &words));
        let asked = speech.asked_to_conclude_at.is_some().then(|| words.say("floor-asked-to-conclude")).and_then(part);
        let note = (!speech.note.is_empty()).then(|| speech.note.clone());
        let halted = halted.get().map(|short| words.fill("floor-halted", &[("party", &short)])).and_then(part);
        let buttons = buttons(&floor, &speech);
        let clock = (speech.state != SpeechState::Called).then(|| {
            let label = words.say("floor-time");
            view! {
                <p class="clock">{move || spoken.get().spent}<small>{move || spoken.get().of_limit}</small></p>
                <progress max=move || spoken.get().limit.max(1).to_string() value=move || spoken.get().elapsed.min(spoken.get().limit.max(1)).to_string() aria-label=label></progress>
            }
        });
        Some(
            view! {
                <div class="speaking" data-step=move || spoken.get().step data-state=speech.state.word()>
                    <div>
                        <p class="party" dir="auto">{speech.short.clone()}</p>
                        <p class="why parts"><span class="state" data-state=speech.state.word()>{state}</span>{what}<span class="step">{move || spoken.get().step_words}</span>{asked}{halted}</p>
                        {note.map(|note| view! { <p class="why" dir="auto">{note}</p> })}
                    </div>
                    {clock}
                    {buttons}
                </div>
            }
            .into_any(),
        )
    }
}

fn buttons(floor: &Floor, speech: &Speech) -> AnyView {
    let words = &floor.words;
    let id = Some(speech.id.to_string());
    if speech.kind == SpeechKind::PointOfOrder && speech.state != SpeechState::Called {
        return ruling(floor, speech);
    }
    let inside = match speech.state {
        SpeechState::Called => view! {
            {act_button(words, "begin", "Enter", true)}" "{act_button(words, "skip", "x", false)}" "{act_button(words, "remove", "", false)}
        }
        .into_any(),
        SpeechState::Speaking => view! {
            {act_button(words, "end", " ", true)}" "{act_button(words, "pause", "p", false)}" "
            {act_button(words, "please_conclude", "l", false)}
        }
        .into_any(),
        SpeechState::Paused => view! {
            {act_button(words, "resume_speech", "p", true)}" "{act_button(words, "end", " ", false)}
        }
        .into_any(),
        _ => ().into_any(),
    };
    let more = (speech.state == SpeechState::Speaking && speech.limit_seconds().is_some()).then(|| {
        let seconds =
            view! { <input type="hidden" name="seconds" value="30"/>{act_button(words, "add_time", "+", false)} };
        floor.form(id.clone(), seconds)
    });
    view! { <div class="acts">{floor.form(id, inside)}{more}</div> }.into_any()
}

/// The chair rules before anything else.
fn ruling(floor: &Floor, speech: &Speech) -> AnyView {
    let words = &floor.words;
    let verdicts = Verdict::ALL
        .iter()
        .zip(["1", "2", "3"])
        .map(|(verdict, key)| {
            let label = words.word("verdict", verdict.word());
            view! {
                <button type="submit" name="verdict" value=verdict.word() data-key=key aria-keyshortcuts=key>{label}" "<kbd>{key}</kbd></button>
            }
        })
        .collect_view();
    let inside = view! {
        <input type="hidden" name="act" value="rule"/>
        <fieldset class="ruling">
            <legend>{words.say("floor-ruling")}</legend>
            <div class="field"><label for="ground">{words.say("floor-ground")}</label>
                <input id="ground" name="text" dir="auto" maxlength="1000"/></div>
            <div class="acts">{verdicts}</div>
        </fieldset>
    };
    floor.form(Some(speech.id.to_string()), inside)
}

/// Points of order that wait, and appeals that are open.
fn points(floor: &Floor) -> impl IntoView + use<> {
    let (list, offset) = (floor.list, floor.offset);
    let rows = {
        let words = floor.words.clone();
        Memo::new(move |_| {
            list.with(|list| {
                let list = list.as_ref()?;
                let points: Vec<Waiting> =
                    waiting(list, offset, &words).into_iter().filter(|waiting| waiting.point_of_order).collect();
                let appeals: Vec<(String, String)> = list
                    .speeches
                    .iter()
                    .filter_map(|speech| {
                        let ruling = speech.ruling.as_ref()?;
                        let by = ruling.appealed_by.clone().filter(|_| ruling.upheld.is_none())?;
                        Some((speech.id.to_string(), by))
                    })
                    .collect();
                Some((points, appeals))
            })
        })
    };
    let floor = floor.clone();
    move || {
        let (points, appeals) = rows.get().unwrap_or_default();
        if points.is_empty() && appeals.is_empty() {
            return None;
        }
        let words = floor.words.clone();
        let points = points
            .into_iter()
            .enumerate()
            .map(|(place, point)| {
                let key = if place == 0 { "o" } else { "" };
                let give = item_button(&words, "give", key, place == 0, &point.short);
                view! {
                    <li><p><span class="party" dir="auto">{point.short}</span>" "<span class="why" dir="auto">{point.note}</span></p>
                    {floor.form(Some(point.id.to_string()), give)}</li>
                }
            })
            .collect_view();
        let appeals = appeals
            .into_iter()
            .map(|(id, by)| {
                let inside = view! {
                    {item_button(&words, "appeal_upheld", "", false, &by)}" "{item_button(&words, "appeal_overruled", "", false, &by)}
                };
                view! { <li><p>{words.fill("floor-appeal", &[("party", &by)])}</p>{floor.form(Some(id), inside)}</li> }
            })
            .collect_view();
        Some(view! {
            <section class="points" aria-labelledby="points-h">
                <h3 id="points-h">{words.say("floor-points")}</h3>
                <ul>{points}{appeals}</ul>
            </section>
        })
    }
}

/// Who waits, in order.
fn queue(floor: &Floor) -> impl IntoView + use<> {
    let (list, offset) = (floor.list, floor.offset);
    let rows = {
        let words = floor.words.clone();
        Memo::new(move |_| {
            // Points of order stand above, with a key of their own.
            let mut rows =
                list.with(|list| list.as_ref().map(|list| waiting(list, offset, &words)).unwrap_or_default());
            rows.retain(|row| !row.point_of_order);
            rows
        })
    };
    // Nobody is called who has not begun, and no ruling is due.
    let free = Memo::new(move |_| {
        list.with(|list| {
            let Some(list) = list else { return false };
            let ruling = list.on_the_floor().is_some_and(|speech| speech.kind == SpeechKind::PointOfOrder);
            list.called().is_none() && !ruling
        })
    });
    let first = Memo::new(move |_| rows.with(|rows| rows.first().map(|row| row.id.clone())).filter(|_| free.get()));
    let there = Memo::new(move |_| list.with(Option::is_some));
    let empty = floor.words_of("floor-nobody-waits");
    let floor = floor.clone();
    let row = move |row: Waiting| {
        let words = floor.words.clone();
        let id = row.id.clone();
        let is_first = Memo::new(move |_| first.get().as_ref() == Some(&id));
        let (short, give_words) = (row.short.clone(), words.clone());
        let give = move || {
            let key = if is_first.get() { "Enter" } else { "" };
            item_button(&give_words, "give", key, is_first.get(), &short)
        };
        let entry = Some(row.id.to_string());
        let (called, call_words) = (row.short.clone(), words.clone());
        let call = move || item_button(&call_words, "call", if is_first.get() { "f" } else { "" }, false, &called);
        let remove = item_button(&words, "remove", "", false, &row.short);
        let up = row.above.as_ref().map(|above| moving(&floor, &row, "move-up", "↑", Some(above.to_string())));
        let down =
            (!row.is_last).then(|| moving(&floor, &row, "move-down", "↓", row.below.as_ref().map(ToString::to_string)));
        let handed = row.handed.then(|| {
            let item = floor.item.get_untracked().map(|item| item.to_string()).unwrap_or_default();
            let href = format!("{}/{item}/{}", floor.statements, row.id);
            view! { " "<a href=href>{words.say("floor-statement")}<span class="unseen">" "{row.short.clone()}</span></a> }
        });
        view! {
            <li draggable="true" data-speech=row.id.to_string()>
                <div>
                    <p><span class="party" dir="auto">{row.short.clone()}</span>" "{row.first_time.then(|| view! { <span class="first-time">{words.say("floor-first-time")}</span> })}</p>
                    <p class="why">{row.what.clone()}{(!row.what.is_empty()).then_some(" · ")}{row.why.clone()}{handed}</p>
                    {(!row.note.is_empty()).then(|| view! { <p class="why note-to-chair" dir="auto">{row.note.clone()}</p> })}
                </div>
                <div class="acts">
                    {floor.form(entry.clone(), give)}
                    {up}{down}
                    <details class="menu more"><summary><span class="unseen">{words.say("floor-more")}" "{row.short.clone()}</span></summary>
                        <div class="menu-list">{floor.form(entry, view! { {call}" "{remove} })}</div>
                    </details>
                </div>
            </li>
        }
        .into_any()
    };
    view! {
        <ol class="speakers">
            <For each=move || rows.get() key=|row| row.clone() children=row/>
        </ol>
        {move || (there.get() && rows.with(Vec::is_empty)).then(|| view! { <p class="empty">{empty.clone()}</p> })}
    }
}

fn moving(floor: &Floor, row: &Waiting, label: &str, arrow: &'static str, before: Option<String>) -> AnyView {
    let name = format!("{} {}", floor.words.say(&format!("floor-{label}")), row.short);
    let inside = view! {
        <input type="hidden" name="other" value=before/>
        <button type="submit" name="act" value="move" class="quiet move" aria-label=name>{arrow}</button>
    };
    floor.form(Some(row.id.to_string()), inside)
}

/// Who has spoken, the last first; the last can be put on top again.
fn spoken(floor: &Floor) -> impl IntoView + use<> {
    let list = floor.list;
    let rows = Memo::new(move |_| {
        list.with(|list| {
            let Some(list) = list else { return Vec::new() };
            let ended = |speech: &Speech| speech.intervals.last().and_then(|interval| interval.ended_at);
            let mut done: Vec<&Speech> = list
                .speeches
                .iter()
                .filter(|speech| matches!(speech.state, SpeechState::Done | SpeechState::RuledOut))
                .collect();
            done.sort_by_key(|speech| std::cmp::Reverse((ended(speech), speech.id.clone())));
            done.into_iter().take(SPOKEN_SHOWN).cloned().collect()
        })
    });
    let floor = floor.clone();
    move || {
        let rows = rows.get();
        (!rows.is_empty()).then(|| {
            let words = floor.words.clone();
            let last = rows.iter().find(|speech| speech.state == SpeechState::Done).map(|speech| speech.id.clone());
            let lines = rows
                .into_iter()
                .map(|speech| {
                    let time = speech.intervals.last().and_then(|interval| interval.ended_at);
                    let time = time.map(|ended| span(speech.spoken_seconds(ended)));
                    let what = what(&speech, &words);
                    let ruling = speech.ruling.as_ref().map(|ruling| words.word("verdict", ruling.verdict.word()));
                    let back = (last.as_ref() == Some(&speech.id)).then(|| {
                        floor.form(Some(speech.id.to_string()), item_button(&words, "readd", "y", false, &speech.short))
                    });
                    view! {
                        <li><span class="party" dir="auto">{speech.short.clone()}</span>" "<span class="why">{what}" "{ruling}</span>" "<span class="clock">{time}</span>{back}</li>
                    }
                })
                .collect_view();
            view! {
                <details class="fold spoken"><summary>{words.say("floor-spoken")}</summary><ul class="spoken-list">{lines}</ul></details>
            }
        })
    }
}
