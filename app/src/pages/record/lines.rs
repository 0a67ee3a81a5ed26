//! The lines of the record: by day, by session, and what was done in one go folded together.

use entente_domain::{ids::SessionId, meeting::SessionState, number};
use entente_service::{
    meetings::Opened,
    timeline::{By, Line, Page},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::told::{Context, Told};
use crate::{
    dates, t,
    text::{language, tell_word},
};

/// From how many lines of one kind on they are folded: a programme that came in whole is one line to read.
const FOLDED_FROM: usize = 4;

pub(super) fn view(opened: &Opened, page: &Page) -> Vec<AnyView> {
    let zone = dates::zone(&opened.meeting.zone);
    let context = Context { opened, names: &page.names, numbers: number::numbers(&opened.programme) };
    let day_of = |line: &Line| dates::wall(line.at, &zone).date();
    page.lines
        .chunk_by(|a, b| day_of(a) == day_of(b))
        .map(|of_day| {
            let day = day_of(&of_day[0]);
            let id = format!("day-{day}-{}", of_day[0].seq);
            let strokes: Vec<Stroke<'_>> =
                of_day.chunk_by(|a, b| a.kind == b.kind && a.at == b.at).flat_map(strokes).collect();
            let sessions: Vec<AnyView> = strokes
                .chunk_by(|a, b| a.session == b.session)
                .map(|strokes| session_view(&context, strokes, &zone))
                .collect();
            view! {
                <section class="day" aria-labelledby=id.clone()>
                    <h2 id=id.clone()><time datetime=day.to_string()>{dates::long_date(language(), day)}</time></h2>
                    {sessions}
                </section>
            }
            .into_any()
        })
        .collect()
}

/// What was done at one stroke: a line by itself, or many of a kind.
struct Stroke<'a> {
    session: Option<&'a SessionId>,
    lines: &'a [Line],
}

/// Many of a kind stay together, under their session only if that is the same for all.
fn strokes(run: &[Line]) -> Vec<Stroke<'_>> {
    if run.len() < FOLDED_FROM {
        return run.chunks(1).map(|lines| Stroke { session: lines[0].about.session.as_ref(), lines }).collect();
    }
    let first = run[0].about.session.as_ref();
    let same = run.iter().all(|line| line.about.session.as_ref() == first);
    vec![Stroke { session: first.filter(|_| same), lines: run }]
}

fn session_view(context: &Context<'_>, strokes: &[Stroke<'_>], zone: &TimeZone) -> AnyView {
    let heading = heading(context.opened, strokes[0].session);
    let rows: Vec<AnyView> = strokes
        .iter()
        .map(|stroke| match stroke.lines {
            [line] => row(context, line, zone),
            several => folded(context, several, zone),
        })
        .collect();
    view! { <div class="record-part">{heading}<ol class="record-lines">{rows}</ol></div> }.into_any()
}

fn heading(opened: &Opened, session: Option<&SessionId>) -> AnyView {
    let Some(session) = session.and_then(|id| opened.programme.session(id)) else {
        return view! { <h3 class="title">{t!("record-meeting")}</h3> }.into_any();
    };
    let (lang, title) = session.title.pick(language().code());
    let href = format!("/meetings/{}/sessions/{}/report", opened.meeting.id, session.id);
    // Of what has not begun there is nothing to report.
    let report = (session.state != SessionState::Planned).then(|| {
        view! { <p class="meta no-print"><a href=href>{t!("report-title")}<span class="unseen">" "{title.to_owned()}</span></a></p> }
    });
    view! { <h3 class="title"><span lang=lang.to_owned()>{title.to_owned()}</span></h3>{report} }.into_any()
}

fn row(context: &Context<'_>, line: &Line, zone: &TimeZone) -> AnyView {
    let Told { phrase, object, details, quote } = Told::of(context, line);
    let time = dates::time_of_day(line.at, zone);
    let by = line.by.as_ref().map(by);
    let object = object.map(|object| view! { " "<span class="object">{object}</span> });
    let facts: Vec<AnyView> =
        details.into_iter().map(|words| view! { <span><bdi>{words}</bdi></span> }.into_any()).collect();
    let facts = (!facts.is_empty() || by.is_some())
        .then(|| view! { <p class="line meta">{facts}{by.map(|by| view! { <span><bdi>{by}</bdi></span> })}</p> });
    view! {
        <li id=format!("e{}", line.seq)>
            <span class="clock">{time}</span>
            <div>
                <p><span class="done">{phrase}</span>{object}</p>
                {(!quote.is_empty()).then(|| view! { <blockquote dir="auto">{quote}</blockquote> })}
                {facts}
            </div>
        </li>
    }
    .into_any()
}

/// Who did it, and in whose name.
fn by(by: &By) -> String {
    match (&by.person, &by.party) {
        (Some(name), Some(party)) => t!("record-by-for", name = name.clone(), party = party.clone()),
        (Some(name), None) => t!("changes-by", name = name.clone()),
        (None, _) => t!("changes-by-house"),
    }
}

fn folded(context: &Context<'_>, run: &[Line], zone: &TimeZone) -> AnyView {
    let words = tell_word(language(), "record-event", run[0].kind);
    let rows: Vec<AnyView> = run.iter().map(|line| row(context, line, zone)).collect();
    view! {
        <li>
            <span class="clock">{dates::time_of_day(run[0].at, zone)}</span>
            <details class="fold">
                <summary><span>{words}" "<span class="num">{format!("({})", run.len())}</span></span></summary>
                <ol class="record-lines">{rows}</ol>
            </details>
        </li>
    }
    .into_any()
}
