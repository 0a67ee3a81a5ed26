//! The convener's dashboards: what is shared on what and where, what nobody has taken up, what is due, who is silent. Each
//! part stands by itself; one more is one more line in [`view`].

use axum::{extract::State as Shared, response::IntoResponse as _};
use entente_domain::{directory::Directory, ids::MechanismId};
use entente_exchange::commitments::Owner;
use entente_service::{
    follow_up::today,
    network::{
        self, Asking, Dashboard,
        counted::{Count, Shared as Counted},
    },
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::plot::{self, Row};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::{short_name, theme_name},
        directory::{
            parts::{name_of, plain_word, sort_by_name},
            read,
        },
    },
    shell::{self, Frame, Place},
    t, tables,
    text::{language, tell},
    visit::Visit,
};

async fn load(app: &App, visit: &Visit, directory: &Directory) -> Result<Dashboard, Fault> {
    network::dashboard(&app.house, directory, &visit.actor).await.map_err(|failure| visit.fault(failure))
}

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let directory = read(&visit, &app).await?;
    let found = load(&app, &visit, &directory).await?;
    let frame = Frame::plain(tell(visit.language, "network-title", &[])).at(Place::Spaces);
    let day = today(&app.house);
    Ok(shell::page(&visit, frame, || view(&directory, &found, day)).into_response())
}

pub(super) async fn file(Shared(app): Shared<App>, visit: Visit) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let directory = read(&visit, &app).await?;
    let found = load(&app, &visit, &directory).await?;
    tables::answer(&visit, &network::table(&found))
}

fn view(directory: &Directory, of: &Dashboard, today: jiff::civil::Date) -> AnyView {
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li><li><span aria-current="page">{t!("network-title")}</span></li></ol></nav>
        <header class="page-head">
            <h1>{t!("network-title")}</h1>
            <p class="lede">{t!("network-lede")}</p>
            <p class="meta">{t!("network-as-of", day = dates::short_date(language(), today))}</p>
            <div class="buttons board-acts no-print">{tables::links("/network", "")}<a href="/calendar/network">{t!("network-calendar-title")}</a></div>
        </header>
        {activity(of)}
        {by_theme(directory, of)}
        {by_region(of)}
        {waiting("unanswered", t!("network-unanswered"), t!("network-unanswered-none"), directory, &of.unanswered)}
        {waiting("without-offer", t!("network-without-offer"), t!("network-without-offer-none"), directory, &of.without_offer)}
        {surveys(directory, of)}
        {owed(directory, of)}
        {silent(directory, of)}
    }
    .into_any()
}

fn heads(name: String) -> [String; 3] {
    [name, t!("network-posts"), t!("network-answers")]
}

fn activity(of: &Dashboard) -> AnyView {
    let month = |word: &str| format!("{word}-01").parse::<jiff::civil::Date>();
    let short: Vec<(String, u32, u32)> = of
        .activity
        .months
        .iter()
        .map(|(word, count)| {
            let name = month(word).map_or_else(|_| word.clone(), |date| dates::short_month(language(), date));
            (name, count.posts, count.answers)
        })
        .collect();
    let rows = of
        .activity
        .months
        .iter()
        .map(|(word, count)| {
            let name = month(word).map_or_else(|_| word.clone(), |date| dates::long_month(language(), date));
            Row { name: name.into_any(), posts: count.posts, answers: count.answers }
        })
        .collect();
    let Count { posts, answers } = of.activity.whole;
    let words = t!("network-activity-words", posts = posts, answers = answers);
    view! {
        <section class="part plot-part"><h2 id="activity">{t!("network-activity")}</h2><p>{words.clone()}</p>
            {plot::columns(&short, words)}
            {plot::legend(t!("network-posts"), t!("network-answers"))}
            <details class="fold"><summary>{t!("network-numbers")}</summary>{plot::table("month", t!("network-activity"), heads(t!("network-month")), rows)}</details>
        </section>
    }
    .into_any()
}

fn by_theme(directory: &Directory, of: &Dashboard) -> AnyView {
    let mut counted: Vec<(&String, &Count)> = of.activity.themes.iter().collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(count.all()));
    let rows = counted
        .into_iter()
        .map(|(key, count)| {
            let name = view! { <a href=format!("/boards/themes/{key}")>{theme_name(directory, key)}</a> }.into_any();
            Row { name, posts: count.posts, answers: count.answers }
        })
        .collect();
    part("themes", t!("network-by-theme"), t!("post-field-themes"), rows)
}

fn by_region(of: &Dashboard) -> AnyView {
    let mut counted: Vec<(&Option<String>, &Count)> = of.activity.regions.iter().collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(count.all()));
    let rows = counted
        .into_iter()
        .map(|(region, count)| {
            let name = region
                .as_ref()
                .map_or_else(|| t!("board-convener"), |word| plain_word(language(), "directory-region", word));
            Row { name: name.into_any(), posts: count.posts, answers: count.answers }
        })
        .collect();
    part("regions", t!("network-by-region"), t!("board-matrix-region"), rows)
}

fn part(id: &'static str, heading: String, column: String, rows: Vec<Row>) -> AnyView {
    let body = if rows.is_empty() {
        view! { <p class="meta">{t!("network-nothing-shared")}</p> }.into_any()
    } else {
        plot::table(id, heading.clone(), heads(column), rows)
    };
    view! { <section class="part plot-part"><h2 id=id>{heading}</h2>{body}</section> }.into_any()
}

fn waiting(
    id: &'static str,
    heading: String,
    none: String,
    directory: &Directory,
    found: &[(Counted, i64)],
) -> AnyView {
    let lines: Vec<AnyView> = found
        .iter()
        .map(|(one, days)| {
            let (lang, title) = (one.language.clone(), one.title.clone());
            view! {
                <tr><th scope="row"><a href=format!("/posts/{}", one.id) lang=lang dir="auto">{title}</a></th><td><bdi>{short_name(directory, one.home.as_ref())}</bdi></td><td class="num">{*days}</td></tr>
            }
            .into_any()
        })
        .collect();
    let body = if lines.is_empty() {
        view! { <p class="meta">{none}</p> }.into_any()
    } else {
        view! {
            <div class="table" role="region" tabindex="0" aria-labelledby=id><table><thead><tr><th scope="col">{t!("network-column-what")}</th><th scope="col">{t!("network-column-whose")}</th><th scope="col" class="num">{t!("network-column-waits")}</th></tr></thead><tbody>{lines}</tbody></table></div>
        }
        .into_any()
    };
    let count = found.len();
    view! { <section class="part plot-part"><h2 id=id>{heading}" "<span class="num">{count}</span></h2>{body}</section> }.into_any()
}

fn owed(directory: &Directory, of: &Dashboard) -> AnyView {
    let lines: Vec<AnyView> = of
        .owed
        .iter()
        .map(|(owner, owed)| {
            let name = match owner {
                Owner::Mechanism(id) => short_name(directory, Some(id)),
                Owner::State(code) => name_of(directory, language(), code),
                Owner::Convener => t!("board-convener"),
            };
            view! {
                <tr><th scope="row"><a href=format!("/follow-up?owner={owner}")><bdi>{name}</bdi></a></th><td class="num">{owed.overdue}</td><td class="num">{owed.soon}</td><td class="num">{owed.later}</td></tr>
            }
            .into_any()
        })
        .collect();
    let body = if lines.is_empty() {
        view! { <p class="meta">{t!("network-owed-none")}</p> }.into_any()
    } else {
        view! {
            <div class="table" role="region" tabindex="0" aria-labelledby="owed"><table><thead><tr><th scope="col">{t!("follow-owner")}</th><th scope="col" class="num">{t!("register-overdue")}</th><th scope="col" class="num">{t!("network-soon")}</th><th scope="col" class="num">{t!("network-rest")}</th></tr></thead><tbody>{lines}</tbody></table></div>
        }
        .into_any()
    };
    view! { <section class="part plot-part"><h2 id="owed">{t!("network-owed")}</h2>{body}</section> }.into_any()
}

/// Who has not answered: all of them by name, so that it can be printed and taken along.
fn surveys(directory: &Directory, of: &Dashboard) -> AnyView {
    let names = |those: &[MechanismId]| -> Vec<AnyView> {
        let mut names: Vec<String> = those.iter().map(|id| short_name(directory, Some(id))).collect();
        sort_by_name(language(), &mut names, |name| name);
        names.into_iter().map(|name| view! { <li><bdi>{name}</bdi></li> }.into_any()).collect()
    };
    let fact = |words: String, those: &[MechanismId]| {
        (!those.is_empty()).then(|| {
            let names = names(those);
            view! { <div class="fact"><dt>{words}</dt><dd><ul class="inline-names">{names}</ul></dd></div> }
        })
    };
    let one = |one: &Asking| {
        let (lang, title) = one.title.pick(language().code());
        let until = one.until.map(|until| {
            let when = dates::short_date(language(), dates::wall(until, &TimeZone::UTC).date());
            if one.over { t!("network-survey-over", when = when) } else { t!("survey-until", when = when) }
        });
        view! {
            <li class="row">
                <h3 class="title"><a href=format!("/surveys/{}", one.survey) lang=lang.to_owned() dir="auto">{title.to_owned()}</a></h3>
                <p class="meta line"><span>{t!("network-survey-asked", count = one.asked())}</span>{until.map(|until| view! { <span>{until}</span> })}</p>
                <dl class="facts">
                    {fact(t!("network-survey-silent", count = one.silent.len()), &one.silent)}
                    {fact(t!("network-survey-begun", count = one.begun.len()), &one.begun)}
                    {fact(t!("network-survey-answered", count = one.answered.len()), &one.answered)}
                </dl>
            </li>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = of.surveys.iter().map(one).collect();
    let body = if rows.is_empty() {
        view! { <p class="meta">{t!("network-surveys-none")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    view! { <section class="part" aria-labelledby="surveys"><h2 id="surveys">{t!("network-surveys")}</h2>{body}</section> }
        .into_any()
}

fn silent(directory: &Directory, of: &Dashboard) -> AnyView {
    let line = |id: &MechanismId, last: Option<entente_domain::clock::Moment>| {
        let last = last.map_or_else(
            || t!("network-never"),
            |at| dates::short_date(language(), dates::wall(at, &TimeZone::UTC).date()),
        );
        view! { <tr><th scope="row"><a href=format!("/mechanisms/{id}")><bdi>{short_name(directory, Some(id))}</bdi></a></th><td class="num">{last}</td></tr> }
            .into_any()
    };
    let lines: Vec<AnyView> = of.silent.iter().map(|(id, last)| line(id, *last)).collect();
    let body = if lines.is_empty() {
        view! { <p class="meta">{t!("network-silent-none")}</p> }.into_any()
    } else {
        view! {
            <p class="meta">{t!("network-silent-lede", silent = of.silent.len(), all = of.at_work)}</p>
            <div class="table" role="region" tabindex="0" aria-labelledby="silent"><table><thead><tr><th scope="col">{t!("board-filter-mechanism")}</th><th scope="col" class="num">{t!("network-last-sign")}</th></tr></thead><tbody>{lines}</tbody></table></div>
        }
        .into_any()
    };
    view! { <section class="part plot-part"><h2 id="silent">{t!("network-silent")}</h2>{body}</section> }.into_any()
}
