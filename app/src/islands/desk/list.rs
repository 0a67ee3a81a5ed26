//! Keeping the list on the desk: opening and closing it, putting a party on it,
//! its rules.

use entente_domain::{
    ids::PartyId,
    speakers::{ListMode, ListSettings, ListState, ListVisibility, Motion, Observers, PointsOfOrder, SpeechKind},
};
use leptos::prelude::*;

use super::{
    super::{
        forms::act_button,
        words::{Words, span},
    },
    floor::Floor,
};

/// The forms that keep the list.
pub(super) fn keep(floor: &Floor, parties: Vec<(PartyId, String)>) -> AnyView {
    let list = floor.list;
    let state = Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list.head.state)));
    // Typed settings stay while the list goes on: the form is made anew only when the settings changed.
    let settings =
        Memo::new(move |_| list.with(|list| list.as_ref().map(|list| list.head.settings.clone()).unwrap_or_default()));
    let there = Memo::new(move |_| floor_has_item(list, state));
    let item = floor.item;
    let (opening, words) = (floor.clone(), floor.words.clone());
    let open_close = move || {
        let inside = match state.get()? {
            ListState::NotOpen => view! {
                {act_button(&words, "open", "", true)}" "{act_button(&words, "open_inscription", "", false)}
            }
            .into_any(),
            ListState::Inscribing => act_button(&words, "open", "", true),
            ListState::Open | ListState::ClosingAnnounced => view! {
                {act_button(&words, "close", "k", false)}" "
                <label class="unseen" for="closing-minutes">{words.say("floor-closing-minutes")}</label>
                <input id="closing-minutes" class="short" name="minutes" inputmode="numeric" value="10"/>" "
                {act_button(&words, "announce_closing", "", false)}" "
                {act_button(&words, "new_round", "", false)}
            }
            .into_any(),
            ListState::Closed => act_button(&words, "reopen_list", "k", false),
            ListState::Archived => return None,
        };
        Some(opening.form(None, inside))
    };
    let putting = put_on(floor, parties);
    let rules_floor = floor.clone();
    let rules = move || {
        item.get().filter(|_| state.get() != Some(ListState::Archived)).map(|_| rules(&rules_floor, &settings.get()))
    };
    view! {
        <div class="acts keep">{open_close}</div>
        {move || there.get().then(|| putting.clone()())}
        {rules}
    }
    .into_any()
}

fn floor_has_item(list: Memo<Option<entente_domain::speakers::SpeakersList>>, state: Memo<Option<ListState>>) -> bool {
    list.with(Option::is_some) && state.get() != Some(ListState::Archived)
}

fn put_on(floor: &Floor, parties: Vec<(PartyId, String)>) -> impl Fn() -> AnyView + Clone + use<> + 'static {
    let floor = floor.clone();
    move || {
        let words = &floor.words;
        let options = parties
            .iter()
            .map(|(id, short)| view! { <option value=id.to_string()>{short.clone()}</option> })
            .collect_view();
        let inside = view! {
            <div class="fields-row">
                <div class="field"><label for="put-party">{words.say("floor-party")}</label>
                    <span class="select"><select id="put-party" name="party">{options}</select></span></div>
                <div class="field"><label for="put-kind">{words.say("floor-kind")}</label>
                    <span class="select"><select id="put-kind" name="kind">{choices(words, "speech-kind", SpeechKind::ALL.iter().map(|kind| kind.word()), "statement")}</select></span></div>
                <div class="field"><label for="put-motion">{words.say("floor-motion")}</label>
                    <span class="select"><select id="put-motion" name="motion"><option value="">{words.say("floor-motion-none")}</option>{choices(words, "motion", Motion::ALL.iter().map(|motion| motion.word()), "")}</select></span></div>
                <div class="field"><label for="put-level">{words.say("floor-level")}</label>
                    <span class="select"><select id="put-level" name="level"><option value="">{words.say("floor-level-none")}</option>{
                        (1..=6).map(|level| view! { <option value=level.to_string()>{words.say(&format!("protocol-level-{level}"))}</option> }).collect_view()
                    }</select></span></div>
                <div class="field wide"><label for="put-note">{words.say("floor-note")}</label>
                    <input id="put-note" name="note" dir="auto" maxlength="250"/></div>
            </div>
            {act_button(words, "put_on", "", false)}
        };
        view! { <details class="fold put-on"><summary>{words.say("floor-put-on")}</summary>{floor.form(None, inside)}</details> }
            .into_any()
    }
}

fn rules(floor: &Floor, settings: &ListSettings) -> AnyView {
    let words = &floor.words;
    let tick = |name: &'static str, ticked: bool| {
        view! {
            <label class="tick"><input type="checkbox" name=name checked=ticked/>" "{words.word("list", name)}</label>
        }
    };
    let minutes = |id: &'static str, name: &'static str, label: &str, seconds: Option<i64>| {
        let label = words.say(label);
        view! {
            <div class="field"><label for=id>{label}</label>
                <input id=id name=name class="short" inputmode="numeric" value=seconds.map(span)/></div>
        }
    };
    let select = |id: &'static str, name: &'static str, label: &str, options: AnyView| {
        let label = words.say(label);
        view! {
            <div class="field"><label for=id>{label}</label><span class="select"><select id=id name=name>{options}</select></span></div>
        }
    };
    let inside = view! {
        <div class="fields-row">
            {select("list-mode", "mode", "list-mode", choices(words, "list-mode", ListMode::ALL.iter().map(|mode| mode.word()), settings.mode.word()))}
            <div class="field"><label for="list-letter">{words.say("list-start-letter")}</label>
                <input id="list-letter" name="start_letter" class="short" maxlength="1" value=settings.start_letter.clone()/></div>
            {minutes("list-single", "limit_single", "list-limit-single", Some(settings.limit_single_s))}
            {minutes("list-group", "limit_group", "list-limit-group", Some(settings.limit_group_s))}
            {minutes("list-budget", "budget", "list-budget", settings.budget_s)}
            <div class="field"><label for="list-most">{words.say("list-max-per-party")}</label>
                <input id="list-most" name="max_per_party" class="short" inputmode="numeric" value=settings.max_per_party.to_string()/></div>
            {select("list-observers", "observers", "list-observers", choices(words, "list-observers", Observers::ALL.iter().map(|one| one.word()), settings.observers.word()))}
            {select("list-points", "points_of_order", "list-points", choices(words, "list-points", PointsOfOrder::ALL.iter().map(|one| one.word()), settings.points_of_order.word()))}
            {select("list-visibility", "visibility", "list-visibility", choices(words, "list-visibility", ListVisibility::ALL.iter().map(|one| one.word()), settings.visibility.word()))}
        </div>
        <div class="ticks">
            {tick("self_join", settings.self_join)}
            {tick("replies", settings.replies)}
            {tick("present_only", settings.present_only)}
            {tick("opens_with_item", settings.opens_with_item)}
        </div>
        {act_button(words, "settings", "", false)}
    };
    view! { <details class="fold list-rules"><summary>{words.say("list-rules")}</summary>{floor.form(None, inside)}</details> }
        .into_any()
}

/// The options of a select, by the words of the domain.
pub(crate) fn choices(words: &Words, prefix: &str, all: impl Iterator<Item = &'static str>, chosen: &str) -> AnyView {
    all.map(|word| view! { <option value=word selected=word == chosen>{words.word(prefix, word)}</option> })
        .collect_view()
        .into_any()
}
