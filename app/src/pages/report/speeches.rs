//! Who spoke in the session: item by item, in the order in which they spoke.

use entente_domain::{
    meeting::Session,
    number,
    speakers::{SpeakersList, Speech},
};
use entente_service::{meetings::Opened, speeches::attributable};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::{
    dates,
    islands::words,
    t,
    text::{language, tell_word},
};

/// The speeches of the session; none where nobody spoke.
pub(super) fn view(opened: &Opened, session: &Session, zone: &TimeZone) -> Option<AnyView> {
    let numbers = number::numbers(&opened.programme);
    // What was said under the Chatham House Rule has no name here either.
    let lists = attributable(&opened.programme);
    let tables: Vec<AnyView> = opened
        .programme
        .items_of(&session.id)
        .filter_map(|item| {
            let rows = rows(lists.iter().find(|list| list.head.item == item.id)?, zone);
            if rows.is_empty() {
                return None;
            }
            let (lang, title) = item.title.pick(language().code());
            let number = numbers.get(&item.id).cloned();
            let id = format!("speeches-{}", item.id);
            Some(
                view! {
                    <div class="table" role="region" tabindex="0" aria-labelledby=id.clone()>
                        <table>
                            <caption id=id.clone()><span class="number">{number}</span>" "<span lang=lang.to_owned()>{title.to_owned()}</span></caption>
                            <thead><tr>
                                <th scope="col">{t!("floor-party")}</th>
                                <th scope="col">{t!("floor-kind")}</th>
                                <th scope="col">{t!("report-began")}</th>
                                <th scope="col" class="num">{t!("report-spoke")}</th>
                            </tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
                .into_any(),
            )
        })
        .collect();
    (!tables.is_empty()).then(|| {
        view! {
            <section aria-labelledby="speeches-h"><h2 id="speeches-h">{t!("report-speeches")}</h2>{tables}</section>
        }
        .into_any()
    })
}

fn rows(list: &SpeakersList, zone: &TimeZone) -> Vec<AnyView> {
    let began = |speech: &Speech| speech.intervals.first().map(|interval| interval.started_at);
    let mut spoken: Vec<&Speech> = list.speeches.iter().filter(|speech| began(speech).is_some()).collect();
    spoken.sort_by_key(|speech| began(speech));
    spoken
        .into_iter()
        .map(|speech| {
            // A speech that is still being given is told as far as its last halt.
            let end = speech.intervals.last().and_then(|interval| interval.ended_at.or(Some(interval.started_at)));
            let seconds = speech.spoken_seconds(end.unwrap_or_default());
            let party = if speech.short.is_empty() {
                t!("balance-unattributed").into_any()
            } else {
                view! { <bdi>{speech.short.clone()}</bdi> }.into_any()
            };
            let behalf: Vec<&str> = speech.on_behalf_of.iter().map(|party| party.short.as_str()).collect();
            let behalf = (!behalf.is_empty())
                .then(|| view! { <span class="meta">" "{t!("floor-on-behalf", parties = behalf.join(", "))}</span> });
            let ruling = speech
                .ruling
                .as_ref()
                .map(|ruling| view! { <span class="meta">" "{tell_word(language(), "verdict", ruling.verdict.word())}</span> });
            view! {
                <tr>
                    <th scope="row">{party}{behalf}</th>
                    <td>{tell_word(language(), "speech-kind", speech.kind.word())}{ruling}</td>
                    <td class="clock">{began(speech).map(|at| dates::time_of_day(at, zone))}</td>
                    <td class="num clock">{words::span(seconds)}</td>
                </tr>
            }
            .into_any()
        })
        .collect()
}
