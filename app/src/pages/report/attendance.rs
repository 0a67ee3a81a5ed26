//! Who was in the room, as a report says it: names by kind of party, and a time
//! only where somebody came late or left early.

use entente_domain::{
    clock::Moment,
    people::{Party, PartyKind},
};
use entente_service::report::{Attendance, Stretch};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::{
    dates,
    pages::directory::parts::sort_by_name,
    t,
    text::{language, tell_word},
};

/// Who comes within this many seconds of the beginning was there from the beginning.
const LATE_SECONDS: i64 = 15 * 60;

pub(super) fn view(attendance: &Attendance, began_at: Option<Moment>, zone: &TimeZone) -> AnyView {
    let (present, absent) = (attendance.present.len(), attendance.absent.len());
    let counted = attendance.present.iter().filter(|(party, _)| !party.kind.is_observer()).count();
    let seats = counted + attendance.absent.iter().filter(|party| !party.kind.is_observer()).count();
    let quorum = attendance.quorum.map(|quorum| {
        let reached = counted >= usize::try_from(quorum).unwrap_or(usize::MAX);
        let words = if reached {
            t!("attendance-quorum-reached", quorum = quorum, counted = counted, seats = seats)
        } else {
            t!("attendance-quorum-missing", quorum = quorum, counted = counted, seats = seats)
        };
        view! { <span class="quorum" data-reached=reached.to_string()>{words}</span> }
    });
    let mut sorted = attendance.present.clone();
    sort_by_name(language(), &mut sorted, |(party, _)| party.name.pick(language().code()).1);
    let kinds: Vec<AnyView> = PartyKind::ALL
        .iter()
        .filter_map(|kind| {
            let names: Vec<AnyView> = sorted
                .iter()
                .filter(|(party, _)| party.kind == *kind)
                .map(|(party, stretch)| name(party, times(*stretch, began_at, zone)))
                .collect();
            (!names.is_empty()).then(|| {
                let heading = tell_word(language(), "party-kind", kind.word());
                view! { <div class="fact"><dt>{heading}</dt><dd><ul class="inline-names">{names}</ul></dd></div> }
                    .into_any()
            })
        })
        .collect();
    let mut missing = attendance.absent.clone();
    sort_by_name(language(), &mut missing, |party| party.name.pick(language().code()).1);
    let missing: Vec<AnyView> = missing.iter().map(|party| name(party, None)).collect();
    let missing = (!missing.is_empty()).then(|| {
        view! { <div class="fact"><dt>{t!("report-absent")}</dt><dd><ul class="inline-names">{missing}</ul></dd></div> }
    });
    view! {
        <section aria-labelledby="attendance-h">
            <h2 id="attendance-h">{t!("attendance-title")}</h2>
            <p class="attendance-count"><span>{t!("attendance-present-of", present = present, all = present + absent)}</span>{quorum}</p>
            <dl class="facts">{kinds}{missing}</dl>
        </section>
    }
    .into_any()
}

fn name(party: &Party, times: Option<String>) -> AnyView {
    let (lang, name) = party.name.pick(language().code());
    let times = times.map(|times| view! { " "<span class="meta">"("<span class="clock">{times}</span>")"</span> });
    view! { <li><span lang=lang.to_owned()>{name.to_owned()}</span>{times}</li> }.into_any()
}

fn times(stretch: Stretch, began_at: Option<Moment>, zone: &TimeZone) -> Option<String> {
    let late = began_at.is_some_and(|began| stretch.from.seconds_since(began) > LATE_SECONDS);
    match (late, stretch.to) {
        (false, None) => None,
        (true, None) => Some(format!("{}–", dates::time_of_day(stretch.from, zone))),
        (false, Some(to)) => Some(format!("–{}", dates::time_of_day(to, zone))),
        (true, Some(to)) => {
            Some(format!("{}–{}", dates::time_of_day(stretch.from, zone), dates::time_of_day(to, zone)))
        }
    }
}
