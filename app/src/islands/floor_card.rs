//! The floor as a delegate has it in hand: who speaks, who comes next and why,
//! one's own place, and the one act that matters at the thumb.

use entente_domain::{
    ids::{ItemId, PartyId},
    speakers::{ListState, Motion, SpeakersList, SpeechKind, SpeechState},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    desk::list::choices,
    feed::Feed,
    floor::{Own, Spoken, Waiting, list_words, own, waiting, what},
    forms::{Form, act_button, item_button},
    words::Words,
};

/// How many of the waiting are in sight before one asks for all.
const NEXT_SHOWN: usize = 3;

/// In whose name the reader may ask for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Speaking {
    /// The party chosen on the page.
    pub acting: Option<(PartyId, String)>,
    /// All parties the reader belongs to.
    pub own: Vec<PartyId>,
    /// All parties of the meeting: for statements on behalf of others.
    pub all: Vec<(PartyId, String)>,
    pub command: String,
}

/// The card beside the item.
#[derive(Clone)]
pub(super) struct Card {
    pub feed: Feed,
    pub item: Memo<Option<ItemId>>,
    pub base: String,
    pub offset: i32,
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
    let form =
        Form { action: format!("{}/floor", card.base), command: card.speaking.command.clone(), version: None, notice };
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
                    {my_places(&card, &form, mine, rows)}
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
fn my_places(card: &Card, form: &Form, mine: Memo<Vec<Own>>, rows: Memo<Vec<Waiting>>) -> impl IntoView + use<> {
    let card = card.clone();
    let form = form.clone();
    let place = move |own: Own| {
        let words = card.words.clone();
        let entry = |inside: AnyView, own: &Own| in_form(&form, card.item, Some(own.id.to_string()), inside);
        let asked = own
            .asked_to_conclude
            .then(|| view! { <p class="notice" role="alert">{words.say("floor-please-conclude")}</p> });
        let waits = matches!(own.state, SpeechState::Waiting | SpeechState::Called);
        let withdraw = waits.then(|| entry(item_button(&words, "withdraw_speech", "", false, &own.short), &own));
        let offer = own.offer.clone().map(|(from, short)| {
            let inside = view! {
                <input type="hidden" name="other" value=from.to_string()/>
                {item_button(&words, "agree_swap", "", true, &short)}" "{item_button(&words, "decline_swap", "", false, &short)}
            };
            view! {
                <p>{words.fill("floor-swap-offered", &[("party", &short)])}</p>
                {entry(inside.into_any(), &own)}
            }
        });
        let swap = (own.state == SpeechState::Waiting).then(|| swapping(&card, &form, &own, rows));
        let statement = (waits || own.state == SpeechState::Lapsed).then(|| statement_form(&card, &own));
        view! {
            <div class="my-place" data-state=own.state.word()>
                <p class="my-turn"><strong dir="auto">{own.short.clone()}</strong>": "{own.turn.clone()}</p>
                <p class="meta">{own.what.clone()}</p>
                {asked}{offer}{withdraw}{swap}{statement}
            </div>
        }
        .into_any()
    };
    view! { <For each=move || mine.get() key=|own| own.clone() children=place/> }
}

fn in_form(form: &Form, item: Memo<Option<ItemId>>, speech: Option<String>, inside: AnyView) -> AnyView {
    let sending = form.clone();
    view! {
        <form class="acts" method="post" action=form.action.clone() on:submit=move |event| sending.send(&event)>
            {form.hidden()}
            <input type="hidden" name="item" value=move || item.get().map(|item| item.to_string())/>
            {speech.map(|speech| view! { <input type="hidden" name="speech" value=speech/> })}
            {inside}
        </form>
    }
    .into_any()
}

/// Offering one's place to another that waits in the same class.
fn swapping(card: &Card, form: &Form, own: &Own, rows: Memo<Vec<Waiting>>) -> AnyView {
    let words = &card.words;
    let others = rows.with_untracked(|rows| {
        rows.iter()
            .filter(|row| row.id != own.id && row.party != own.party)
            .map(|row| (row.id.to_string(), row.short.clone()))
            .collect::<Vec<_>>()
    });
    if others.is_empty() {
        return ().into_any();
    }
    let id = format!("swap-{}", own.id);
    let options = others.into_iter().map(|(id, short)| view! { <option value=id>{short}</option> }).collect_view();
    let inside = view! {
        <div class="field"><label for=id.clone()>{words.say("floor-swap-with")}</label>
            <span class="select"><select id=id name="other">{options}</select></span></div>
        {act_button(words, "offer_swap", "", false)}
    };
    view! {
        <details class="fold"><summary>{words.say("floor-swap")}</summary>{in_form(form, card.item, Some(own.id.to_string()), inside.into_any())}</details>
    }
    .into_any()
}

/// Handing a statement in: ahead, under embargo, or instead of speaking. Sent by the browser itself: it may carry a file.
fn statement_form(card: &Card, own: &Own) -> AnyView {
    let words = &card.words;
    let (text, file, language) =
        (format!("text-{}", own.id), format!("file-{}", own.id), format!("language-{}", own.id));
    let item = card.item;
    let summary = if own.handed { "statement-again" } else { "statement-hand-in" };
    view! {
        <details class="fold"><summary>{words.say(summary)}</summary>
            <form class="statement" method="post" enctype="multipart/form-data" action=format!("{}/statement", card.base)>
                <input type="hidden" name="command" value=format!("{}-{}", card.speaking.command, own.id)/>
                <input type="hidden" name="item" value=move || item.get().map(|item| item.to_string())/>
                <input type="hidden" name="speech" value=own.id.to_string()/>
                <p class="hint">{words.say("statement-embargo")}</p>
                <div class="field"><label for=text.clone()>{words.say("statement-text")}</label>
                    <textarea id=text name="text" rows="5" dir="auto"></textarea></div>
                <div class="field"><label for=file.clone()>{words.say("statement-file")}</label>
                    <input id=file type="file" name="file" accept=".pdf,.docx,.odt,.txt"/></div>
                <div class="field"><label for=language.clone()>{words.say("floor-language")}</label>
                    <span class="select"><select id=language name="language">{languages(words)}</select></span></div>
                <div class="acts">{act_button(words, "hand_in", "", false)}" "{act_button(words, "written", "", false)}</div>
            </form>
        </details>
    }
    .into_any()
}

fn languages(words: &Words) -> AnyView {
    choices(words, "language", ["ar", "zh", "en", "fr", "ru", "es"].into_iter(), &words.say("language-own"))
}

/// Asking for the floor: one touch, and behind it the ways that are rarer.
fn asking(card: &Card, form: &Form, list: Memo<Option<SpeakersList>>, mine: Memo<Vec<Own>>) -> impl IntoView + use<> {
    let state = Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list.head.state)));
    let card = card.clone();
    let form = form.clone();
    let acting = card.speaking.acting.clone();
    let waits = {
        let acting = acting.clone();
        Memo::new(move |_| {
            let (id, _) = acting.as_ref()?;
            mine.with(|mine| mine.iter().any(|own| own.party == *id && own.state != SpeechState::Lapsed)).then_some(())
        })
    };
    move || {
        let (party, short) = acting.clone()?;
        let state = state.get()?;
        if state == ListState::Archived {
            return None;
        }
        let words = &card.words;
        let takes = matches!(state, ListState::Inscribing | ListState::Open | ListState::ClosingAnnounced);
        let party_field = |party: &PartyId| view! { <input type="hidden" name="party" value=party.to_string()/> };
        let simple = (takes && waits.get().is_none()).then(|| {
            let inside = view! {
                {party_field(&party)}
                <input type="hidden" name="kind" value="statement"/>
                <button type="submit" name="act" value="ask" class="primary" data-key="r" aria-keyshortcuts="r">{words.fill("floor-ask", &[("party", &short)])}</button>
            };
            view! { <div class="thumb">{in_form(&form, card.item, None, inside.into_any())}</div> }
        });
        let order = {
            let inside = view! {
                {party_field(&party)}
                <input type="hidden" name="kind" value="point_of_order"/>
                <button type="submit" name="act" value="ask">{words.say("floor-point-of-order")}</button>
            };
            in_form(&form, card.item, None, inside.into_any())
        };
        let all = card.speaking.all.iter().filter(|(id, _)| *id != party);
        let others =
            all.map(|(id, short)| view! { <option value=id.to_string()>{short.clone()}</option> }).collect_view();
        let inside = view! {
            {party_field(&party)}
            <div class="field"><label for="ask-kind">{words.say("floor-kind")}</label>
                <span class="select"><select id="ask-kind" name="kind">{choices(words, "speech-kind", asked_kinds(), "statement")}</select></span></div>
            <div class="field"><label for="ask-motion">{words.say("floor-motion")}</label>
                <span class="select"><select id="ask-motion" name="motion"><option value="">{words.say("floor-motion-none")}</option>{choices(words, "motion", Motion::ALL.iter().map(|motion| motion.word()), "")}</select></span></div>
            <div class="field"><label for="ask-language">{words.say("floor-language")}</label>
                <span class="select"><select id="ask-language" name="language">{languages(words)}</select></span></div>
            <div class="field"><label for="ask-behalf">{words.say("floor-behalf")}</label>
                <select id="ask-behalf" name="on_behalf_of" multiple size="4" aria-describedby="ask-behalf-hint">{others}</select>
                <p class="hint" id="ask-behalf-hint">{words.say("floor-behalf-hint")}</p></div>
            <div class="field"><label for="ask-note">{words.say("floor-note")}</label>
                <input id="ask-note" name="note" dir="auto" maxlength="250"/></div>
            {act_button(words, "ask", "", false)}
        };
        Some(view! {
            {simple}
            <div class="acts other-ways">{order}</div>
            <details class="fold ask-more"><summary>{words.say("floor-ask-more")}</summary>{in_form(&form, card.item, None, inside.into_any())}</details>
        })
    }
}

/// The kinds a party may ask for; points of order have a button of their own.
fn asked_kinds() -> impl Iterator<Item = &'static str> {
    SpeechKind::ALL
        .iter()
        .filter(|kind| !matches!(kind, SpeechKind::ObserverStatement | SpeechKind::PointOfOrder))
        .map(|kind| kind.word())
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
