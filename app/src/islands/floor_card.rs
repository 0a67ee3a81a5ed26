//! The floor as a delegate has it in hand: who speaks, who comes next and why,
//! one's own place, and the one act that matters at the thumb.

use entente_domain::{
    ids::{ItemId, PartyId},
    speakers::{ListState, SpeakersList, SpeechState},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::Feed,
    floor::{Own, Spoken, Waiting, list_words, own, waiting, what},
    forms::{Form, item_button, listen},
    words::{Offset, Words},
};

/// How many of the waiting are in sight before one asks for all.
const NEXT_SHOWN: usize = 3;

/// In whose name the reader may ask for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Speaking {
    /// The party chosen on the page.
    pub acting: Option<(PartyId, String)>,
    /// It observes: points of order are for members.
    pub observer: bool,
    /// All parties the reader belongs to.
    pub own: Vec<PartyId>,
    pub command: String,
}

/// The card beside the item.
#[derive(Clone)]
pub(super) struct Card {
    pub feed: Feed,
    pub item: Memo<Option<ItemId>>,
    pub base: String,
    pub offset: Offset,
    pub words: Words,
    pub speaking: Speaking,
}

/// Everything on the card.
pub(super) fn floor_card(card: Card) -> impl IntoView {
    let (feed, item, offset) = (card.feed, card.item, card.offset);
    let list = Memo::new(move |_| {
        let item = item.get()?;
        feed.programme.with(|programme| programme.list(&item).cloned())
    });
    let there = Memo::new(move |_| list.with(Option::is_some));
    let notice = RwSignal::new(String::new());
    let form = Form { action: format!("{}/floor", card.base), command: card.speaking.command.clone(), version: None };
    listen(notice);
    let minute = feed.minute();
    let mine = {
        let (parties, words) = (card.speaking.own.clone(), card.words.clone());
        Memo::new(move |_| {
            let (Some(item), now) = (item.get(), minute.get()) else { return Vec::new() };
            feed.programme.with(|programme| {
                programme.list(&item).map(|list| own(programme, list, &parties, now, &words)).unwrap_or_default()
            })
        })
    };
    let rows = {
        let words = card.words.clone();
        Memo::new(move |_| {
            list.with(|list| list.as_ref().map(|list| waiting(list, offset, &words)).unwrap_or_default())
        })
    };
    nudge(mine);
    let state = {
        let words = card.words.clone();
        Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list_words(list, offset, &words))))
    };
    move || {
        there.get().then(|| {
            let words = &card.words;
            view! {
                <section class="floor" id="floor" aria-labelledby="floor-h">
                    <div class="section-head"><h2 id="floor-h">{words.say("floor-on-the-floor")}</h2></div>
                    {speaker(&card, list)}
                    <div class="floor-notice" role="alert">{move || (!notice.get().is_empty()).then(|| view! { <p class="notice">{notice.get()}</p> })}</div>
                    {my_places(&card, &form, mine)}
                    {queue(&card, rows)}
                    <p class="meta list-state">{move || state.get()}</p>
                    {asking(&card, &form, list, mine)}
                </section>
            }
        })
    }
}

fn speaker(card: &Card, list: Memo<Option<SpeakersList>>) -> impl IntoView + use<> {
    let (feed, words) = (card.feed, card.words.clone());
    let speech = Memo::new(move |_| list.with(|list| list.as_ref().and_then(|list| list.on_the_floor().cloned())));
    let announced = {
        let words = words.clone();
        move || {
            speech
                .get()
                .filter(|speech| speech.state == SpeechState::Speaking)
                .map(|speech| words.fill("floor-announce", &[("party", &speech.short)]))
        }
    };
    view! {
        {move || {
            let Some(speech) = speech.get() else {
                return view! { <p class="meta">{words.say("floor-free")}</p> }.into_any();
            };
            let words = words.clone();
            let state = (speech.state != SpeechState::Speaking).then(|| words.word("speech-state", speech.state.word()));
            let what = what(&speech, &words);
            let called = speech.state == SpeechState::Called;
            let spoken = Memo::new(move |_| Spoken::of(&speech, feed.now.get(), &words));
            let party = list.with_untracked(|list| {
                list.as_ref().and_then(|list| list.on_the_floor().map(|speech| speech.short.clone()))
            });
            view! {
                <div class="speaker" data-step=move || spoken.get().step>
                    <p class="party" dir="auto">{party}</p>
                    <p class="meta">{state}" "{what}</p>
                    {(!called).then(|| view! {
                        <p><span class="clock">{move || spoken.get().spent}<small>{move || spoken.get().of_limit}</small></span></p>
                        <p class="step">{move || spoken.get().step_words}</p>
                    })}
                </div>
            }
            .into_any()
        }}
        <p class="unseen" role="status" aria-live="polite">{announced}</p>
    }
}

fn queue(card: &Card, rows: Memo<Vec<Waiting>>) -> impl IntoView + use<> {
    let words = card.words.clone();
    let mine = card.speaking.own.clone();
    let line = move |row: &Waiting| {
        let class = if mine.contains(&row.party) { "mine" } else { "" };
        view! {
            <li class=class><span dir="auto">{row.short.clone()}</span><small class="why">{row.what.clone()}{(!row.what.is_empty()).then_some(" · ")}{row.why.clone()}</small></li>
        }
    };
    move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p class="meta">{words.say("floor-nobody-waits")}</p> }.into_any();
        }
        let (next, rest) = rows.split_at(rows.len().min(NEXT_SHOWN));
        let rest = (!rest.is_empty()).then(|| {
            let summary = words.fill("floor-all-waiting", &[("n", &rows.len().to_string())]);
            view! { <details class="fold"><summary>{summary}</summary><ol class="queue rest">{rest.iter().map(&line).collect_view()}</ol></details> }
        });
        view! {
            <h3>{words.say("floor-next")}</h3>
            <ol class="queue">{next.iter().map(&line).collect_view()}</ol>
            {rest}
        }
        .into_any()
    }
}

/// One's own places, with what one may do with each.
fn my_places(card: &Card, form: &Form, mine: Memo<Vec<Own>>) -> impl IntoView + use<> {
    let card = card.clone();
    let form = form.clone();
    let place = move |own: Own| {
        let words = card.words.clone();
        let entry = |inside: AnyView| in_form(&form, card.item, Some(own.id.to_string()), inside);
        let asked = own
            .asked_to_conclude
            .then(|| view! { <p class="notice" role="alert">{words.say("floor-please-conclude")}</p> });
        let waits = matches!(own.state, SpeechState::Waiting | SpeechState::Called);
        let withdraw = waits.then(|| entry(item_button(&words, "withdraw_speech", "", false, &own.short)));
        let offer = own.offer.clone().map(|(from, short)| {
            let inside = view! {
                <input type="hidden" name="other" value=from.to_string()/>
                {item_button(&words, "agree_swap", "", true, &short)}" "{item_button(&words, "decline_swap", "", false, &short)}
            };
            view! {
                <p>{words.fill("floor-swap-offered", &[("party", &short)])}</p>
                {entry(inside.into_any())}
            }
        });
        let item = card.item.get_untracked().map(|item| item.to_string()).unwrap_or_default();
        let href = format!("{}/entries/{item}/{}", card.base, own.id);
        let page = (waits || own.state == SpeechState::Lapsed).then(|| {
            view! { <a class="button quiet" href=href>{words.say("floor-entry")}<span class="unseen">" "{own.short.clone()}</span></a> }
        });
        view! {
            <div class="my-place" data-state=own.state.word()>
                <p class="my-turn"><strong dir="auto">{own.short.clone()}</strong>": "{own.turn.clone()}</p>
                {(!own.what.is_empty()).then(|| view! { <p class="meta">{own.what.clone()}</p> })}
                {asked}{offer}
                <div class="acts">{withdraw}{page}</div>
            </div>
        }
        .into_any()
    };
    view! { <For each=move || mine.get() key=|own| own.clone() children=place/> }
}

fn in_form(form: &Form, item: Memo<Option<ItemId>>, speech: Option<String>, inside: AnyView) -> AnyView {
    view! {
        <form class="acts" method="post" action=form.action.clone() data-send="">
            {form.hidden()}
            <input type="hidden" name="item" value=move || item.get().map(|item| item.to_string())/>
            {speech.map(|speech| view! { <input type="hidden" name="speech" value=speech/> })}
            {inside}
        </form>
    }
    .into_any()
}

/// Asking for the floor: one touch; the rarer ways are a page of their own.
fn asking(card: &Card, form: &Form, list: Memo<Option<SpeakersList>>, mine: Memo<Vec<Own>>) -> impl IntoView + use<> {
    let state = Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list.head.state)));
    let card = card.clone();
    let form = form.clone();
    let acting = card.speaking.acting.clone();
    let waits = {
        let acting = acting.clone();
        Memo::new(move |_| {
            acting.as_ref().is_some_and(|(id, _)| {
                mine.with(|mine| mine.iter().any(|own| own.party == *id && own.state != SpeechState::Lapsed))
            })
        })
    };
    move || {
        let (party, short) = acting.clone()?;
        let state = state.get()?;
        let words = &card.words;
        let one_touch = |kind: &'static str, button: AnyView| {
            let inside = view! {
                <input type="hidden" name="party" value=party.to_string()/>
                <input type="hidden" name="kind" value=kind/>
                {button}
            };
            in_form(&form, card.item, None, inside.into_any())
        };
        let takes = matches!(state, ListState::Inscribing | ListState::Open | ListState::ClosingAnnounced);
        let simple = (takes && !waits.get()).then(|| {
            let label = words.fill("floor-ask", &[("party", &short)]);
            let button = view! { <button type="submit" name="act" value="ask" class="primary" data-key="r" aria-keyshortcuts="r">{label}</button> };
            view! { <div class="thumb">{one_touch("statement", button.into_any())}</div> }
        });
        let order = (state != ListState::Archived && !card.speaking.observer).then(|| {
            let label = words.say("floor-point-of-order");
            let button = view! { <button type="submit" name="act" value="ask">{label}</button> };
            one_touch("point_of_order", button.into_any())
        });
        let item = card.item.get().map(|item| item.to_string()).unwrap_or_default();
        let more = format!("{}/ask?item={item}", card.base);
        Some(view! {
            {simple}
            <div class="acts other-ways">{order}" "<a class="button quiet" href=more>{words.say("floor-ask-more")}</a></div>
        })
    }
}

/// A phone trembles once when two are left before one's turn, and when it comes.
#[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "only a phone can tremble"))]
fn nudge(mine: Memo<Vec<Own>>) {
    #[cfg(feature = "browser")]
    Effect::new(move |before: Option<usize>| {
        let place = mine.with(|mine| mine.iter().map(|own| own.place).filter(|place| *place > 0).min()).unwrap_or(0);
        if before.is_some_and(|before| before != place) && (1..=2).contains(&place) {
            let _ = window().navigator().vibrate_with_duration(120);
        }
        place
    });
}
