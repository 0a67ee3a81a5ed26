//! What the chair and the secretariat see and do: who was told, who has opened
//! and acknowledged; announce, extend, withdraw.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    clock::Moment,
    ids::{MeetingId, PartyId, SilenceId},
    policy::Action,
};
use entente_drafting::silence::{Basis, EXTENSIONS_MAX, Refused, Response, Seat, SilenceState};
use entente_service::{
    Failure,
    silence::{self, Seen},
};
use leptos::prelude::*;

use super::{
    Looked,
    answers::{Posted, command, fields, words},
    look, opened, post, shown, times,
};
use crate::{
    app::App,
    fault::Answer,
    pages::edit::fields::Typed,
    routes::{Door, Route},
    t,
    text::{language, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post("/meetings/{meeting}/silence/{silence}/acts", Door::Desk, act)]
}

async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    form: Posted,
) -> Answer {
    let about = opened(&app, &visit, &meeting).await?;
    if !about.place.may(Action::KeepSilence) {
        return Err(visit.forbidden());
    }
    let fields = fields(&visit, form)?;
    let command = command(&visit, &fields)?;
    let seen = fields.get("seen").parse().unwrap_or(0);
    let (of, silence) = (MeetingId::new(meeting.clone()), SilenceId::new(id.clone()));
    let (house, live, who) = (&app.house, &app.live, &visit.actor);
    let post = post(&visit.settings.public_url);
    let done = match fields.get("act") {
        "announce" => {
            let unopposed = fields.has("unopposed");
            silence::announce(house, live, &post, who, &of, &silence, seen, unopposed, &command).await
        }
        "told" => {
            let parties: Vec<PartyId> = fields.all("party").map(PartyId::new).collect();
            silence::told_otherwise(house, who, &of, &silence, &parties).await
        }
        "extend" => match times::of_typed(fields.get("until"), &about.meeting.zone) {
            Some(to) => {
                let reason = fields.get("extend-reason");
                silence::extend(house, live, &post, who, &of, &silence, seen, to, reason, &command).await
            }
            None => Err(Failure::Refused(Refused::NotLater)),
        },
        "withdraw" => {
            let reason = fields.get("withdraw-reason");
            silence::withdraw(house, live, &post, who, &of, &silence, seen, reason, &command).await
        }
        _ => return Err(visit.unreadable()),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{of}/silence/{id}")).into_response()),
        Err(Failure::Refused(refused)) => {
            let looked = look(&app, &visit, &meeting, &id).await?;
            let words = words(&visit, &refused);
            let page = shown(&app, &visit, looked, Typed::new(fields, Vec::new()), Some(words), None);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// Who has a voice, and what they have had of it; to others only how many.
pub(super) fn parties(looked: &Looked) -> AnyView {
    let seen = &looked.seen;
    let silence = &seen.silence;
    let count = |has: fn(&Seat) -> bool| silence.seats.iter().filter(|seat| has(seat)).count();
    let all = silence.seats.len();
    let opened = count(|seat| seat.opened_at.is_some());
    let acknowledged = count(|seat| seat.acknowledged_at.is_some());
    let names: Vec<&str> = silence.seats.iter().map(|seat| seat.standing.short.as_str()).collect();
    let names = names.join(", ");
    let table = seen.keeps.then(|| table(looked));
    view! {
        <section class="part" aria-labelledby="parties-h">
            <h2 id="parties-h">{t!("silence-parties")}</h2>
            <p>{t!("silence-parties-count", all = all, opened = opened, acknowledged = acknowledged, consents = seen.consents)}</p>
            {(!seen.keeps).then(|| view! { <p class="meta"><bdi>{names}</bdi></p> })}
            {table}
        </section>
    }
    .into_any()
}

fn table(looked: &Looked) -> AnyView {
    let seen = &looked.seen;
    let silence = &seen.silence;
    let inbox: Vec<Response> = seen.inbox.iter().map(|filed| filed.response.clone()).collect();
    let at = |moment: Option<Moment>| moment.map_or_else(|| "–".to_owned(), times::utc);
    let rows: Vec<AnyView> = silence
        .seats
        .iter()
        .map(|seat| {
            let local = times::moment(language(), silence.expires_at, &seat.standing.calendar.zone);
            let word = silence.word_of(&inbox, &seat.party);
            let word = word.map(|one| tell_word(language(), "silence-answer", one.answer.word()));
            let gone = seen.gone.contains(&seat.party).then(|| view! { <p class="meta">{t!("silence-gone")}</p> });
            let told = match (seat.notified_at, seat.delivered_at) {
                (None, _) => t!("silence-not-told"),
                (Some(at), None) => t!("silence-told-at", at = times::utc(at)),
                (Some(_), Some(at)) => t!("silence-delivered-at", at = times::utc(at)),
            };
            view! {
                <tr><th scope="row"><bdi>{seat.standing.short.clone()}</bdi>{gone}</th>
                    <td>{local}</td><td>{told}</td>
                    <td><span class="clock">{at(seat.opened_at)}</span></td>
                    <td><span class="clock">{at(seat.acknowledged_at)}</span></td>
                    <td>{word.unwrap_or_else(|| "–".to_owned())}</td></tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="table" role="region" tabindex="0" aria-labelledby="parties-h">
            <table>
                <thead><tr><th scope="col">{t!("silence-party")}</th><th scope="col">{t!("silence-fair-local")}</th>
                    <th scope="col">{t!("silence-told")}</th><th scope="col">{t!("silence-opened")}</th>
                    <th scope="col">{t!("silence-acknowledged")}</th><th scope="col">{t!("silence-answer")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

pub(super) fn acts(looked: &Looked, typed: &Typed, command: &str, now: Moment) -> Option<AnyView> {
    let seen = &looked.seen;
    if !seen.keeps || !seen.silence.state.is_open() {
        return None;
    }
    let action = format!("{}/acts", looked.base());
    let parts = [
        announce(seen, &action, command),
        untold(seen, &action, command, now),
        extend(looked, typed, &action, command, now),
        withdraw(seen, typed, &action, command, now),
    ];
    let parts: Vec<AnyView> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| {
        view! {
            <section class="part no-print silence-keep" id="keep" aria-labelledby="keep-h">
                <h2 id="keep-h">{t!("silence-keep")}</h2>
                {parts}
            </section>
        }
        .into_any()
    })
}

fn hidden(seen: &Seen, command: &str, act: &str) -> AnyView {
    view! {
        <input type="hidden" name="seen" value=seen.silence.version.to_string()/>
        <input type="hidden" name="command" value=format!("{command}-{act}")/>
    }
    .into_any()
}

fn announce(seen: &Seen, action: &str, command: &str) -> Option<AnyView> {
    if seen.silence.state != SilenceState::Prepared {
        return None;
    }
    let heard = (seen.silence.basis == Basis::AnnouncedInMeeting).then(|| {
        view! {
            <div class="choice"><input type="checkbox" id="unopposed" name="unopposed" value="1"/>
                <label for="unopposed">{t!("silence-unopposed")}</label></div>
        }
    });
    Some(
        view! {
            <form method="post" action=action.to_owned() class="fields">{hidden(seen, command, "a")}
                <h3>{t!("silence-announce")}</h3>
                <p class="hint">{t!("silence-announce-hint", count = seen.silence.seats.len())}</p>
                {heard}
                <p class="buttons"><button type="submit" class="primary" name="act" value="announce">{t!("silence-announce-act")}</button></p>
            </form>
        }
        .into_any(),
    )
}

/// Parties that no letter reached: it waits for them.
fn untold(seen: &Seen, action: &str, command: &str, now: Moment) -> Option<AnyView> {
    let untold: Vec<&Seat> = seen.silence.seats.iter().filter(|seat| seat.notified_at.is_none()).collect();
    if seen.silence.state != SilenceState::Announced || untold.is_empty() {
        return None;
    }
    let waits =
        seen.silence.waits(now).then(|| view! { <p class="notice" data-kind="warning">{t!("silence-waits")}</p> });
    let choices = untold.iter().map(|seat| (seat.party.to_string(), seat.standing.short.clone())).collect();
    Some(
        view! {
            {waits}
            <form method="post" action=action.to_owned() class="fields">{hidden(seen, command, "t")}
                <h3>{t!("silence-untold")}</h3>
                <p class="hint">{t!("silence-untold-hint")}</p>
                {Typed::default().checks("party", t!("silence-told-otherwise"), choices)}
                <p class="buttons"><button type="submit" name="act" value="told">{t!("silence-told-act")}</button></p>
            </form>
        }
        .into_any(),
    )
}

fn extend(looked: &Looked, typed: &Typed, action: &str, command: &str, now: Moment) -> Option<AnyView> {
    let seen = &looked.seen;
    let silence = &seen.silence;
    if !seen.chairs || silence.state != SilenceState::Running || !silence.in_time(now) {
        return None;
    }
    if silence.extensions >= EXTENSIONS_MAX {
        return Some(view! { <p class="meta">{t!("silence-refused-extended-twice")}</p> }.into_any());
    }
    let zone = &looked.opened.meeting.zone;
    let until = match typed.fields.get("until") {
        "" => times::typed(silence.expires_at.plus_seconds(24 * 3_600), zone),
        typed => typed.to_owned(),
    };
    let mut fields = typed.fields.clone();
    fields.0.retain(|(name, _)| name != "until");
    fields.put("until", until);
    let typed = Typed::new(fields, Vec::new());
    let city = crate::dates::zone_city(zone);
    Some(
        view! {
            <form method="post" action=action.to_owned() class="fields">{hidden(seen, command, "x")}
                <h3>{t!("silence-extend")}</h3>
                <p class="hint">{t!("silence-extend-hint", left = EXTENSIONS_MAX - silence.extensions)}</p>
                {typed.input("until", "datetime-local", t!("silence-new-expiry"), false, Some(t!("silence-zone-hint", city = city)))}
                {typed.needed_area("extend-reason", t!("silence-reason"), None)}
                <p class="buttons"><button type="submit" name="act" value="extend">{t!("silence-extend-act")}</button></p>
            </form>
        }
        .into_any(),
    )
}

fn withdraw(seen: &Seen, typed: &Typed, action: &str, command: &str, now: Moment) -> Option<AnyView> {
    let silence = &seen.silence;
    if !seen.chairs || (silence.state == SilenceState::Running && !silence.in_time(now)) {
        return None;
    }
    Some(
        view! {
            <form method="post" action=action.to_owned() class="fields">{hidden(seen, command, "w")}
                <h3>{t!("silence-withdraw")}</h3>
                <p class="hint">{t!("silence-withdraw-hint")}</p>
                {typed.needed_area("withdraw-reason", t!("silence-reason"), None)}
                <p class="buttons"><button type="submit" class="danger" name="act" value="withdraw">{t!("silence-withdraw-act")}</button></p>
            </form>
        }
        .into_any(),
    )
}
