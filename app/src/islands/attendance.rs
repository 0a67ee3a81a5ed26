//! The list at the door: every party with one button, counted as it changes, on
//! as many screens as there are doors.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    attendance::{Attendance, Seat},
    ids::{PartyId, UserId},
    people::PartyKind,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::{Feed, Source},
    forms::listen,
    room::light,
    start::Start,
    words::{Offset, Words, time_of_day},
};

/// What the list needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceStart {
    pub source: Source,
    pub attendance: Attendance,
    /// The people of each party, as they are shown: name and part.
    pub people: BTreeMap<PartyId, Vec<String>>,
    /// Names of those who checked in by themselves.
    pub names: BTreeMap<UserId, String>,
    /// Where the forms go.
    pub action: String,
    pub may_keep: bool,
    /// What was typed to find a party, from the address.
    pub asked: String,
    pub offset: Offset,
    pub language: String,
    pub words: Words,
}

/// The attendance as it is being taken.
#[island]
pub fn LiveAttendance(start: Start<AttendanceStart>) -> impl IntoView {
    let Start(AttendanceStart { source, attendance, people, names, action, may_keep, asked, offset, language, words }) =
        start;
    let attendance = RwSignal::new(attendance);
    let feed = Feed::open_with(source, move |at, event| attendance.update(|list| list.apply(at, event)));
    let notice = RwSignal::new(String::new());
    listen(notice);
    let typed = RwSignal::new(asked.clone());
    // Who was missing when that was asked for: a line does not vanish under the finger that marks it.
    let missing = RwSignal::new(None::<BTreeSet<PartyId>>);

    let finding = (people.clone(), language.clone());
    let found = Memo::new(move |_| {
        let needle = fold(&typed.get());
        attendance.with(|list| {
            let seats = list.seats.iter().filter(|seat| {
                (needle.is_empty() || fits(seat, &finding.0, &needle))
                    && missing.with(|missing| missing.as_ref().is_none_or(|missing| missing.contains(&seat.party)))
            });
            seats.cloned().collect::<Vec<_>>()
        })
    });
    let kinds: Vec<AnyView> = PartyKind::ALL
        .iter()
        .map(|kind| {
            let kind = *kind;
            let rows = Row {
                attendance,
                people: people.clone(),
                names: names.clone(),
                action: action.clone(),
                may_keep,
                offset,
                language: language.clone(),
                words: words.clone(),
            };
            let of_kind = Memo::new(move |_| {
                found.with(|seats| seats.iter().filter(|seat| seat.kind == kind).cloned().collect::<Vec<_>>())
            });
            let heading = words.word("party-kind", kind.word());
            let id = format!("kind-{}", kind.word());
            view! {
                <section class="attendance-kind" aria-labelledby=id.clone() hidden=move || of_kind.with(Vec::is_empty)>
                    <h2 id=id.clone()>{heading.clone()}</h2>
                    <ul class="attendance-list">
                        <For each=move || of_kind.get() key=|seat| seat.party.clone() children=move |seat| rows.view(&seat)/>
                    </ul>
                </section>
            }
            .into_any()
        })
        .collect();
    let none_words = words.clone();
    view! {
        {fact(attendance, words.clone())}
        <div class="desk-notice" role="alert">{move || (!notice.get().is_empty()).then(|| view! { <p class="notice" data-kind="refusal">{notice.get()}</p> })}</div>
        <form class="filters" role="search" on:submit=|event| remain(&event)>
            <div class="field grow">
                <label for="find">{words.say("attendance-find")}</label>
                <input id="find" name="q" type="search" autocomplete="off" dir="auto" value=asked on:input=move |event| typed.set(event_target_value(&event))/>
            </div>
            <div class="choice needs-script">
                <input id="missing" type="checkbox" on:change=move |event| missing.set(event_target_checked(&event).then(|| not_there(attendance)))/>
                <label for="missing">{words.say("attendance-only-missing")}</label>
            </div>
            <p class="buttons without-script"><button type="submit">{words.say("attendance-find-act")}</button></p>
        </form>
        {kinds}
        {move || found.with(Vec::is_empty).then(|| view! { <p class="empty">{none_words.say("attendance-none")}</p> })}
        <p class="line light-line">{light(feed, words)}</p>
    }
}

/// How many are there, and whether that is enough.
pub(super) fn fact(attendance: RwSignal<Attendance>, words: Words) -> impl IntoView {
    let count = Memo::new(move |_| attendance.with(Attendance::count));
    let quorum_words = words.clone();
    view! {
        <p class="attendance-count" role="status">
            <span>{move || {
                let count = count.get();
                words.fill("attendance-present-of", &[("present", &count.present.to_string()), ("all", &count.seats.to_string())])
            }}</span>
            {move || {
                let count = count.get();
                let reached = count.reached()?;
                let key = if reached { "attendance-quorum-reached" } else { "attendance-quorum-missing" };
                let text = quorum_words.fill(key, &[
                    ("quorum", &count.quorum.unwrap_or_default().to_string()),
                    ("counted", &count.counted_present.to_string()),
                    ("seats", &count.counted_seats.to_string()),
                ]);
                Some(view! { " "<span class="quorum" data-reached=reached.to_string()>{text}</span> })
            }}
        </p>
    }
}

/// What every line of the list is made with.
#[derive(Clone)]
struct Row {
    attendance: RwSignal<Attendance>,
    people: BTreeMap<PartyId, Vec<String>>,
    names: BTreeMap<UserId, String>,
    action: String,
    may_keep: bool,
    offset: Offset,
    language: String,
    words: Words,
}

impl Row {
    fn view(&self, seat: &Seat) -> AnyView {
        let (lang, name) = seat.name.pick(&self.language);
        let (lang, name) = (lang.to_owned(), name.to_owned());
        let id = format!("party-{}", seat.party);
        let people = self.people.get(&seat.party).cloned().unwrap_or_default();
        let attendance = self.attendance;
        let party = seat.party.clone();
        let present = Memo::new(move |_| attendance.with(|list| list.is_present(&party)));
        let state = {
            let (row, party) = (self.clone(), seat.party.clone());
            move || row.state(&party)
        };
        let form = self.may_keep.then(|| self.form(seat, &id, present, &name));
        view! {
            <li id=id data-present=move || present.get().to_string()>
                <div class="who">
                    <p class="party"><span lang=lang>{name}</span></p>
                    {(!people.is_empty()).then(|| view! { <p class="meta"><bdi>{people.join(" · ")}</bdi></p> })}
                </div>
                <p class="presence">{state}</p>
                {form}
            </li>
        }
        .into_any()
    }

    /// Here or not, since when, and who says so.
    fn state(&self, party: &PartyId) -> AnyView {
        let words = &self.words;
        let stays = self.attendance.with(|list| list.present.get(party).cloned());
        let Some(stays) = stays else {
            return view! { <span class="state" data-state="planned">{words.say("attendance-absent")}</span> }
                .into_any();
        };
        let since = stays.iter().map(|stay| stay.at).min().unwrap_or_default();
        let who: Vec<String> = stays.iter().filter_map(|stay| self.names.get(stay.person.as_ref()?)).cloned().collect();
        view! {
            <span class="state" data-state="live">{words.say("attendance-present")}</span>" "
            <span class="clock">{time_of_day(since, self.offset)}</span>
            {(!who.is_empty()).then(|| view! { <bdi class="by">{who.join(" · ")}</bdi> })}
        }
        .into_any()
    }

    fn form(&self, seat: &Seat, id: &str, present: Memo<bool>, name: &str) -> impl IntoView + use<> {
        let words = self.words.clone();
        let name = name.to_owned();
        view! {
            <form method="post" action=format!("{}#{id}", self.action) data-send="">
                <input type="hidden" name="party" value=seat.party.to_string()/>
                <button type="submit" name="present" value=move || if present.get() { "no" } else { "yes" } class=move || if present.get() { "quiet" } else { "" }>
                    {move || words.say(if present.get() { "attendance-mark-absent" } else { "attendance-mark-present" })}
                    <span class="unseen">" "{name.clone()}</span>
                </button>
            </form>
        }
    }
}

/// The list is searched as one types; there is nothing to send.
#[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "only a browser sends"))]
fn remain(event: &leptos::ev::SubmitEvent) {
    #[cfg(feature = "browser")]
    event.prevent_default();
}

fn not_there(attendance: RwSignal<Attendance>) -> BTreeSet<PartyId> {
    attendance.with_untracked(|list| {
        let seats = list.seats.iter().filter(|seat| !list.is_present(&seat.party));
        seats.map(|seat| seat.party.clone()).collect()
    })
}

fn fits(seat: &Seat, people: &BTreeMap<PartyId, Vec<String>>, needle: &str) -> bool {
    let said = |text: &str| fold(text).contains(needle);
    said(&seat.short)
        || seat.name.all().any(|(_, name)| said(name))
        || people.get(&seat.party).is_some_and(|people| people.iter().any(|person| said(person)))
}

/// Capitals and accents make no difference to somebody in a hurry.
fn fold(text: &str) -> String {
    entente_domain::directory::fold(text.trim())
}
