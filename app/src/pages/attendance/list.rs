//! The page of those who keep the attendance: the live list, the code, the rules, the table.

use std::collections::BTreeMap;

use entente_domain::{
    attendance::Count,
    ids::{PartyId, UserId},
    limits::QUORUM_MAX,
    meeting::Session,
    people::PartyKind,
};
use entente_service::{
    attendance::{List, Seen},
    meetings::Opened,
};
use leptos::prelude::*;

use crate::{
    islands::{
        attendance::{AttendanceStart, LiveAttendance},
        feed::Source,
        start::Start,
        words::Words,
    },
    pages::{account::fields::Problem, directory::parts::sort_by_name, session::offset},
    t,
    text::{tell, tell_word, template},
    visit::Visit,
};

const WORDS: &[(&str, &[&str])] = &[
    ("attendance-present-of", &["present", "all"]),
    ("attendance-quorum-reached", &["quorum", "counted", "seats"]),
    ("attendance-quorum-missing", &["quorum", "counted", "seats"]),
    ("attendance-find", &[]),
    ("attendance-find-act", &[]),
    ("attendance-only-missing", &[]),
    ("attendance-none", &[]),
    ("attendance-present", &[]),
    ("attendance-absent", &[]),
    ("attendance-mark-present", &[]),
    ("attendance-mark-absent", &[]),
    ("light-starting", &[]),
    ("light-following", &[]),
    ("light-lost", &[]),
    ("light-closed", &[]),
];

/// What the island begins with: parties in the order of their names, their people as they are shown.
pub(super) fn start(
    visit: &Visit,
    opened: &Opened,
    session: &Session,
    known: &List,
    history: String,
    asked: String,
) -> AttendanceStart {
    let language = visit.language;
    let mut attendance = known.attendance.clone();
    sort_by_name(language, &mut attendance.seats, |seat| seat.name.pick(language.code()).1);
    let mut people: BTreeMap<PartyId, Vec<String>> = BTreeMap::new();
    let mut names: BTreeMap<UserId, String> = BTreeMap::new();
    for member in &known.members {
        let role = member.role().map(|role| tell_word(language, "member-role", role.word()));
        let shown = match role {
            Some(role) => format!("{} ({role})", member.name),
            None => member.name.clone(),
        };
        people.entry(PartyId::new(member.party_id.clone())).or_default().push(shown);
        names.insert(UserId::new(member.account_id.clone()), member.name.clone());
    }
    AttendanceStart {
        source: Source {
            path: format!("/live/meetings/{}", opened.meeting.id),
            // The list needs the number it follows from, not the programme.
            programme: entente_domain::programme::Programme {
                seq: opened.programme.seq,
                ..entente_domain::programme::Programme::empty(opened.meeting.id.clone())
            },
            history,
            now: visit.now,
        },
        attendance,
        people,
        names,
        action: format!("/meetings/{}/sessions/{}/attendance", opened.meeting.id, session.id),
        may_keep: known.may_keep,
        asked,
        offset: offset(visit, opened, &session.id),
        language: language.code().to_owned(),
        words: words(visit),
    }
}

fn words(visit: &Visit) -> Words {
    let mut all: BTreeMap<String, String> =
        WORDS.iter().map(|(key, names)| ((*key).to_owned(), template(visit.language, key, names))).collect();
    for kind in PartyKind::ALL {
        let key = format!("party-kind-{}", kind.word().replace('_', "-"));
        let text = tell(visit.language, &key, &[]);
        all.insert(key, text);
    }
    Words::new(all)
}

pub(super) fn view(
    start: AttendanceStart,
    has_code: bool,
    seen: &Seen,
    base: &str,
    problems: &[Problem],
    typed: Option<String>,
) -> AnyView {
    let may_keep = start.may_keep;
    let beside = may_keep.then(|| view! { {code(base, has_code)}{rules(seen, base, problems, typed)} });
    view! {
        <div class="attendance"><LiveAttendance start=Start(start)/></div>
        {beside}
        <section class="part no-print" aria-labelledby="take-out">
            <h2 id="take-out">{t!("programme-export")}</h2>
            <p><a href=format!("{base}/attendance.csv") download="">{t!("attendance-csv")}</a></p>
        </section>
    }
    .into_any()
}

fn code(base: &str, has_code: bool) -> AnyView {
    let act = if has_code {
        view! {
            <ul class="prose">
                <li><a href=format!("{base}/attendance/code")>{t!("attendance-code-screen")}</a></li>
                <li><a href=format!("{base}/attendance/code?on=paper")>{t!("attendance-code-paper")}</a></li>
            </ul>
            <form method="post" action=format!("{base}/attendance/code")>
                <p class="hint" id="renew-hint">{t!("attendance-code-renew-hint")}</p>
                <p class="buttons"><button type="submit" aria-describedby="renew-hint">{t!("attendance-code-renew")}</button></p>
            </form>
        }
        .into_any()
    } else {
        view! {
            <form method="post" action=format!("{base}/attendance/code")>
                <p class="buttons"><button type="submit">{t!("attendance-code-first")}</button></p>
            </form>
        }
        .into_any()
    };
    view! {
        <section class="part no-print" aria-labelledby="code">
            <h2 id="code">{t!("attendance-code-title")}</h2>
            <p>{t!("attendance-code-text")}</p>
            {act}
        </section>
    }
    .into_any()
}

fn rules(seen: &Seen, base: &str, problems: &[Problem], typed: Option<String>) -> AnyView {
    let Count { counted_seats, .. } = seen.count;
    let quorum = typed.unwrap_or_else(|| seen.rules.quorum.map(|quorum| quorum.to_string()).unwrap_or_default());
    let problem = problems.iter().find(|problem| problem.field == "quorum").map(|problem| problem.words.clone());
    let wrong = problem.is_some().then_some("true");
    let described = if problem.is_some() { "quorum-hint quorum-error" } else { "quorum-hint" };
    view! {
        <section class="part no-print" aria-labelledby="rules">
            <h2 id="rules">{t!("attendance-rules")}</h2>
            <form class="fields" method="post" action=format!("{base}/attendance/rules") novalidate>
                <div class="field">
                    <label for="quorum">{t!("attendance-quorum")}" "<span class="optional">{t!("attendance-optional")}</span></label>
                    <p class="hint" id="quorum-hint">{t!("attendance-quorum-hint", count = counted_seats, majority = counted_seats / 2 + 1)}</p>
                    {problem.map(|words| view! { <p class="error" id="quorum-error">{words}</p> })}
                    <input class="short figures" id="quorum" name="quorum" inputmode="numeric" autocomplete="off" maxlength=QUORUM_MAX.to_string().len().to_string() value=quorum aria-invalid=wrong aria-describedby=described/>
                </div>
                <div class="choice">
                    <input type="checkbox" id="self" name="self_check_in" value="yes" checked=seen.rules.self_check_in/>
                    <label for="self">{t!("attendance-self")}</label>
                    <p class="hint">{t!("attendance-self-hint")}</p>
                </div>
                <p class="buttons"><button type="submit">{t!("account-save")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
