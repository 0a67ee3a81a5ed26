//! The page of those who keep the attendance: the live list, the code, the rules, the table.

use entente_domain::{
    attendance::Count,
    ids::UserId,
    limits::QUORUM_MAX,
    people::{Party, PartyKind},
    programme::Programme,
    search::fold,
};
use entente_service::{
    attendance::{List, MemberRow, Seen},
    meetings::Opened,
};
use leptos::prelude::*;

use crate::{
    islands::{
        attendance::{AttendanceStart, LiveAttendance},
        feed::Source,
        start::Start,
        words::{Words, time_of_day},
    },
    pages::{account::fields::Problem, directory::parts::sort_by_name, session::offset},
    t, tables,
    text::{language, tell_word, template},
    visit::Visit,
};

const WORDS: &[(&str, &[&str])] = &[
    ("attendance-present-of", &["present", "all"]),
    ("attendance-quorum-reached", &["quorum", "counted", "seats"]),
    ("attendance-quorum-missing", &["quorum", "counted", "seats"]),
    ("attendance-present", &[]),
    ("attendance-absent", &[]),
    ("attendance-mark-present", &[]),
    ("attendance-mark-absent", &[]),
    ("light-starting", &[]),
    ("light-following", &[]),
    ("light-lost", &[]),
    ("light-closed", &[]),
];

/// What the page of the list is made from.
pub(super) struct Page {
    pub start: AttendanceStart,
    pub parties: Vec<(Party, Vec<MemberRow>)>,
    pub may_keep: bool,
    pub has_code: bool,
    /// What was typed to find a party, from the address.
    pub asked: String,
    /// What was typed as a quorum and refused.
    pub quorum: Option<String>,
    pub problems: Vec<Problem>,
}

impl Page {
    /// Parties in the order of their names.
    pub(super) fn of(visit: &Visit, opened: &Opened, known: List, history: String, asked: String) -> Self {
        let language = visit.language;
        let attendance_session = known.attendance.session.clone();
        let List { attendance, mut parties, may_keep, has_code } = known;
        sort_by_name(language, &mut parties, |(party, _)| party.name.pick(language.code()).1);
        let people = parties.iter().flat_map(|(_, members)| members);
        let start = AttendanceStart {
            source: Source {
                path: format!("/live/meetings/{}", opened.meeting.id),
                // The list needs the number it follows from, not the programme.
                programme: Programme { seq: opened.programme.seq, ..Programme::empty(opened.meeting.id.clone()) },
                history,
                now: visit.now,
            },
            attendance,
            names: people.map(|row| (UserId::new(row.account_id.clone()), row.name.clone())).collect(),
            offset: offset(visit, opened, &attendance_session),
            words: Words::new(
                WORDS.iter().map(|(key, names)| ((*key).to_owned(), template(language, key, names))).collect(),
            ),
        };
        Self { start, parties, may_keep, has_code, asked, quorum: None, problems: Vec::new() }
    }
}

pub(super) fn view(page: Page, seen: &Seen, base: &str) -> AnyView {
    let Page { start, parties, may_keep, has_code, asked, quorum, problems } = page;
    let beside = may_keep.then(|| view! { {code(base, has_code)}{rules(seen, base, &problems, quorum)} });
    let needle = fold(&asked);
    let lines: Vec<Line> = parties
        .iter()
        .map(|(party, members)| Line::of(&start, party, members))
        .filter(|line| line.find.contains(&needle))
        .collect();
    let kinds: Vec<AnyView> = PartyKind::ALL
        .iter()
        .filter_map(|kind| {
            let of_kind: Vec<AnyView> =
                lines.iter().filter(|line| line.party.kind == *kind).map(|line| line.view(may_keep, base)).collect();
            let id = format!("kind-{}", kind.word());
            (!of_kind.is_empty()).then(|| {
                view! {
                    <section class="attendance-kind" aria-labelledby=id.clone()>
                        <h2 id=id.clone()>{tell_word(language(), "party-kind", kind.word())}</h2>
                        <ul class="attendance-list">{of_kind}</ul>
                    </section>
                }
                .into_any()
            })
        })
        .collect();
    view! {
        <div class="attendance">
            <LiveAttendance start=Start(start)/>
            <form class="filters no-print" role="search">
                <div class="field grow">
                    <label for="find">{t!("attendance-find")}</label>
                    <input id="find" name="q" type="search" autocomplete="off" dir="auto" value=asked/>
                </div>
                <div class="choice needs-script">
                    <input id="missing" type="checkbox" autocomplete="off"/>
                    <label for="missing">{t!("attendance-only-missing")}</label>
                </div>
                <p class="buttons without-script"><button type="submit">{t!("attendance-find-act")}</button></p>
            </form>
            {kinds}
            <p class="none" role="status">{t!("attendance-none")}</p>
        </div>
        {beside}
        <section class="part no-print" aria-labelledby="take-out">
            <h2 id="take-out">{t!("programme-export")}</h2>
            <p>{tables::links(&format!("{base}/attendance"), "")}</p>
        </section>
    }
    .into_any()
}

/// A party as it stands on the list. The island marks it when that changes.
struct Line<'a> {
    party: &'a Party,
    people: String,
    /// What it is found by, however it is typed.
    find: String,
    since: Option<String>,
    who: String,
}

impl<'a> Line<'a> {
    fn of(start: &AttendanceStart, party: &'a Party, members: &[MemberRow]) -> Self {
        let shown = members.iter().map(|member| match member.role() {
            Some(role) => format!("{} ({})", member.name, tell_word(language(), "member-role", role.word())),
            None => member.name.clone(),
        });
        let words = || {
            let names = party.name.all().map(|(_, name)| name);
            names.chain([party.short.as_str()]).chain(members.iter().map(|member| member.name.as_str()))
        };
        let folded: Vec<String> = words().map(fold).collect();
        let typed: Vec<String> = words().map(str::to_lowercase).collect();
        let stays: Vec<_> = start.attendance.of(&party.id).collect();
        let who = stays.iter().filter_map(|stay| {
            members.iter().find(|m| Some(m.account_id.as_str()) == stay.person.as_ref().map(UserId::as_str))
        });
        Self {
            party,
            people: shown.collect::<Vec<_>>().join(" · "),
            find: format!("{}\n{}", folded.join("\n"), typed.join("\n")),
            since: start.attendance.since(&party.id).map(|at| time_of_day(at, start.offset)),
            who: who.map(|member| member.name.clone()).collect::<Vec<_>>().join(" · "),
        }
    }

    fn view(&self, may_keep: bool, base: &str) -> AnyView {
        let (lang, name) = self.party.name.pick(language().code());
        let (lang, name) = (lang.to_owned(), name.to_owned());
        let id = format!("party-{}", self.party.id);
        let here = self.since.is_some();
        let (state, words) =
            if here { ("live", t!("attendance-present")) } else { ("planned", t!("attendance-absent")) };
        let (act, label) =
            if here { ("no", t!("attendance-mark-absent")) } else { ("yes", t!("attendance-mark-present")) };
        let form = may_keep.then(|| {
            view! {
                <form method="post" action=format!("{base}/attendance#{id}") data-send="">
                    <input type="hidden" name="party" value=self.party.id.to_string()/>
                    <button type="submit" name="present" value=act><span class="act">{label}</span><span class="unseen">" "{name.clone()}</span></button>
                </form>
            }
        });
        view! {
            <li id=id.clone() data-party=self.party.id.to_string() data-present=here.to_string() data-find=self.find.clone()>
                <div class="who">
                    <p class="party"><span lang=lang>{name.clone()}</span></p>
                    {(!self.people.is_empty()).then(|| view! { <p class="meta"><bdi>{self.people.clone()}</bdi></p> })}
                </div>
                <p class="presence"><span class="state" data-state=state>{words}</span>" "<span class="clock">{self.since.clone()}</span><bdi class="by">{self.who.clone()}</bdi></p>
                {form}
            </li>
        }
        .into_any()
    }
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
