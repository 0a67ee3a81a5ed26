//! One's own presence: a button to come in, a button to leave, and why there is none.

use entente_domain::{attendance::AttendanceRefusal, clock::Moment, meeting::Session, people::Party};
use entente_service::{attendance::Seen, meetings::Opened};
use leptos::prelude::*;

use super::reached;
use crate::{
    dates, t,
    text::{language, tell_word},
    visit::Visit,
};

/// What a form for checking in needs.
struct Desk<'a> {
    /// Where it goes, and where one is afterwards.
    action: String,
    next: String,
    mine: &'a [(Party, Option<Moment>)],
}

/// The section of the page about attendance; none for those who act for no party.
pub(super) fn section(visit: &Visit, opened: &Opened, session: &Session, seen: &Seen) -> Option<AnyView> {
    if seen.mine.is_empty() {
        return None;
    }
    let content = content(visit, opened, session, seen, &visit.path);
    Some(
        view! {
            <section class="part" aria-labelledby="you">
                <h2 id="you">{t!("attendance-you")}</h2>
                <div class="own-presence">{content}</div>
            </section>
        }
        .into_any(),
    )
}

fn content(visit: &Visit, opened: &Opened, session: &Session, seen: &Seen, next: &str) -> AnyView {
    let here: Vec<&(Party, Option<Moment>)> = seen.mine.iter().filter(|(_, since)| since.is_some()).collect();
    let away: Vec<(Party, Option<Moment>)> = seen.mine.iter().filter(|(_, since)| since.is_none()).cloned().collect();
    let base = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let zone = dates::zone(&opened.meeting.zone);
    let present: Vec<AnyView> = here
        .iter()
        .map(|(party, since)| {
            let (lang, name) = party.name.pick(visit.language.code());
            let time = since.map(|since| dates::time_of_day(since, &zone)).unwrap_or_default();
            view! {
                <p><strong lang=lang.to_owned()>{name.to_owned()}</strong>" "
                    <span class="state" data-state="live">{t!("attendance-since", time = time)}</span></p>
            }
            .into_any()
        })
        .collect();
    let leave = (!here.is_empty()).then(|| {
        view! {
            <form method="post" action=format!("{base}/check-out")>
                <input type="hidden" name="next" value=next.to_owned()/>
                <button type="submit">{t!("attendance-leave")}</button>
            </form>
        }
    });
    let enter = (!away.is_empty()).then(|| match seen.open {
        Ok(()) => enter_form(&Desk { action: format!("{base}/check-in"), next: next.to_owned(), mine: &away }),
        Err(refusal) => {
            let words = why_not(refusal, session, &zone);
            view! { <p class="meta">{words}</p> }.into_any()
        }
    });
    view! { {present}{leave}{enter} }.into_any()
}

/// The button; with several parties, also for which of them.
fn enter_form(desk: &Desk<'_>) -> AnyView {
    let code = language().code();
    let parties: Vec<AnyView> = match desk.mine {
        [(only, _)] => {
            let (lang, name) = only.name.pick(code);
            vec![
                view! {
                    <input type="hidden" name="party" value=only.id.to_string()/>
                    <p>{t!("attendance-for")}" "<strong lang=lang.to_owned()>{name.to_owned()}</strong></p>
                }
                .into_any(),
            ]
        }
        several => several
            .iter()
            .map(|(party, _)| {
                let (lang, name) = party.name.pick(code);
                let id = format!("for-{}", party.id);
                view! {
                    <div class="choice">
                        <input type="checkbox" id=id.clone() name="party" value=party.id.to_string() checked=""/>
                        <label for=id.clone() lang=lang.to_owned()>{name.to_owned()}</label>
                    </div>
                }
                .into_any()
            })
            .collect(),
    };
    let parties = if desk.mine.len() > 1 {
        view! { <fieldset class="choices"><legend>{t!("attendance-for")}</legend>{parties}</fieldset> }.into_any()
    } else {
        parties.into_any()
    };
    view! {
        <form class="enter" method="post" action=desk.action.clone()>
            <input type="hidden" name="next" value=desk.next.clone()/>
            {parties}
            <button type="submit" class="primary">{t!("attendance-enter")}</button>
        </form>
    }
    .into_any()
}

/// The form of a scanned code.
pub(super) fn scanned_form(token: &str, next: String, seen: &Seen) -> AnyView {
    let away: Vec<(Party, Option<Moment>)> = seen.mine.iter().filter(|(_, since)| since.is_none()).cloned().collect();
    enter_form(&Desk { action: format!("/check-in/{token}"), next, mine: &away })
}

/// Why there is no button.
pub(super) fn why_not(refusal: AttendanceRefusal, session: &Session, zone: &jiff::tz::TimeZone) -> String {
    if refusal == AttendanceRefusal::TooEarly {
        let opens = session.starts_at.plus_seconds(-entente_domain::attendance::CHECK_IN_OPENS_SECONDS);
        let day = dates::short_date(language(), dates::wall(opens, zone).date());
        return t!("attendance-opens-at", day = day, time = dates::time_of_day(opens, zone));
    }
    tell_word(language(), "attendance-refusal", word(refusal))
}

/// The stable word of a refusal: tail of its translation key and of `?notice=`.
pub(crate) const fn word(refusal: AttendanceRefusal) -> &'static str {
    match refusal {
        AttendanceRefusal::NoSuchSession => "no_such_session",
        AttendanceRefusal::NoSuchParty => "no_such_party",
        AttendanceRefusal::TooEarly => "too_early",
        AttendanceRefusal::SessionEnded => "session_ended",
        AttendanceRefusal::OnlyInTheRoom => "only_in_the_room",
        AttendanceRefusal::StaleCode => "stale_code",
        AttendanceRefusal::PartyNeeded => "party_needed",
        AttendanceRefusal::QuorumWrong => "quorum_wrong",
    }
}

/// The figures, for those who do not read the list.
pub(super) fn figures(seen: &Seen) -> AnyView {
    let count = seen.count;
    let quorum = reached(seen)
        .map(|(words, reached)| view! { " "<span class="quorum" data-reached=reached.to_string()>{words}</span> });
    view! {
        <section class="part" aria-labelledby="all">
            <h2 id="all">{t!("attendance-room")}</h2>
            <p class="attendance-count"><span>{t!("attendance-present-of", present = count.present, all = count.seats)}</span>{quorum}</p>
        </section>
    }
    .into_any()
}

/// The line at the top of the room.
pub(crate) struct Strip {
    visit: Visit,
    opened: Opened,
    session: Session,
    seen: Seen,
}

impl Strip {
    /// None where there is nothing to do and nothing to say.
    pub(super) fn of(visit: &Visit, opened: &Opened, session: &Session, seen: Seen) -> Option<Self> {
        let here = seen.mine.iter().any(|(_, since)| since.is_some());
        let can = seen.open.is_ok() || seen.open == Err(AttendanceRefusal::OnlyInTheRoom);
        (here || can).then(|| Self { visit: visit.clone(), opened: opened.clone(), session: session.clone(), seen })
    }

    pub(crate) fn view(self) -> AnyView {
        let content = content(&self.visit, &self.opened, &self.session, &self.seen, &self.visit.path);
        view! { <section class="check-in own-presence" aria-label=t!("attendance-you")>{content}</section> }.into_any()
    }
}
