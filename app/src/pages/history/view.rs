//! How the life of a note looks: the moment, the text, the names, the stretches.

use entente_domain::limits::NAME_MAX;
use entente_live::seat::Access;
use entente_service::history::{Name, Refused};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    super::note::{self, Writers},
    Seen, word,
};
use crate::{
    dates, t,
    text::{language, tell_word},
};

/// Older stretches than these are reached by going back.
const STRETCHES_SHOWN: usize = 60;

impl Seen {
    fn base(&self) -> String {
        self.at_home.base()
    }

    fn to(&self, at: i64) -> String {
        format!("{}/history?at={at}&show={}#text", self.base(), self.show)
    }

    fn zone(&self) -> TimeZone {
        self.of.zone()
    }

    fn may_write(&self) -> bool {
        self.history.note.access == Access::Write
    }
}

pub(super) fn view_of(seen: &Seen) -> impl IntoView + use<> {
    let (number, lang, title) = (seen.of.number.clone(), seen.of.lang.clone(), seen.of.title.clone());
    let room = seen.of.back.clone();
    let problem = seen.refused.map(|refused| {
        view! {
            <div class="notice" data-kind="refusal" role="alert"><p><strong>{tell_word(language(), "history-refused", word(refused))}</strong></p></div>
        }
    });
    let done = seen.done.map(|word| {
        view! { <div class="notice" data-kind="done" role="status"><p>{tell_word(language(), "history-done", word)}</p></div> }
    });
    let nothing = seen.history.end == 0;
    let body = if nothing {
        view! { <div class="empty"><p>{t!("history-nothing")}</p></div> }.into_any()
    } else {
        view! {
            <div class="history-columns">
                <div class="history-main">{moment(seen)}{text_of(seen)}</div>
                <aside class="history-aside" aria-labelledby="stretches">{versions(seen)}{stretches(seen)}</aside>
            </div>
        }
        .into_any()
    };
    view! {
        <header class="page-head">
            <p class="meta"><a href=room>{t!("history-to-note")}</a></p>
            <h1>{t!("history-heading")}</h1>
            <p class="lede">{number}" "<span lang=lang dir="auto">{title}</span></p>
        </header>
        {problem}
        {done}
        {body}
    }
    .into_any()
}

/// Where one is in the life of the text, and how to go elsewhere: a slider that is a form, and the two neighbours.
fn moment(seen: &Seen) -> AnyView {
    let all = &seen.history.stretches;
    let here = all.iter().position(|stretch| (stretch.from_seq..=stretch.through_seq).contains(&seen.at));
    let zone = seen.zone();
    let said = here.and_then(|at| all.get(at)).map(|stretch| {
        let day = dates::long_date(language(), dates::wall(stretch.to, &zone).date());
        view! { <span>{day}" "<span class="clock">{dates::time_of_day(stretch.to, &zone)}</span></span><span>{who(stretch.who.as_ref())}</span> }
    });
    let neighbour = |to: Option<i64>, words: String| match to {
        Some(to) => view! { <a class="button" href=seen.to(to)>{words}</a> }.into_any(),
        None => view! { <span class="button" aria-disabled="true">{words}</span> }.into_any(),
    };
    let earlier = here.and_then(|at| at.checked_sub(1)).and_then(|at| all.get(at)).map(|stretch| stretch.through_seq);
    let later = match here {
        Some(at) => all.get(at + 1).map(|stretch| stretch.through_seq),
        None => all.first().map(|stretch| stretch.through_seq),
    };
    let shows = ["text", "changes", "authors"].map(|show| {
        let id = format!("show-{show}");
        view! { <div class="choice"><input type="radio" name="show" id=id.clone() value=show checked=show == seen.show/><label for=id>{tell_word(language(), "history-show", show)}</label></div> }
    });
    let against = (seen.show == "changes").then(|| since(seen));
    view! {
        <form method="get" action=format!("{}/history#text", seen.base()) class="moment">
            <label for="at">{t!("history-moment")}</label>
            <input type="range" id="at" name="at" min="0" max=seen.history.end.to_string() value=seen.at.to_string() aria-describedby="at-said"/>
            <p id="at-said" class="line meta">{said}</p>
            <fieldset class="choices inline"><legend>{t!("history-show")}</legend>{shows}</fieldset>
            {against}
            <p class="buttons">
                <button type="submit">{t!("history-go")}</button>
                {neighbour(earlier, t!("history-earlier"))}
                {neighbour(later, t!("history-later"))}
            </p>
        </form>
    }
    .into_any()
}

/// What changes are shown against: a state with a name, or an earlier stretch.
fn since(seen: &Seen) -> AnyView {
    let zone = seen.zone();
    let mut options = vec![(0, t!("history-since-beginning"))];
    options.extend(seen.history.versions.iter().map(|version| (version.seq, version.name.clone())));
    let stretches = seen.history.stretches.iter().rev().filter(|stretch| stretch.through_seq < seen.at);
    options.extend(stretches.take(STRETCHES_SHOWN).map(|stretch| {
        let day = dates::short_date(language(), dates::wall(stretch.to, &zone).date());
        let name = stretch.who.as_ref().map(|who| format!(" · {}", who.words)).unwrap_or_default();
        (stretch.through_seq, format!("{day} {}{name}", dates::time_of_day(stretch.to, &zone)))
    }));
    options.retain(|(seq, _)| *seq < seen.at);
    options.dedup_by_key(|(seq, _)| *seq);
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(seq, words)| {
            view! { <option value=seq.to_string() selected=seq == seen.since>{words}</option> }.into_any()
        })
        .collect();
    view! {
        <div class="field">
            <label for="since">{t!("history-since")}</label>
            <span class="select"><select id="since" name="since">{options}</select></span>
        </div>
    }
    .into_any()
}

fn text_of(seen: &Seen) -> AnyView {
    provide_context(Writers(
        seen.shown.authors.iter().map(|name| name.as_ref().map(|name| (name.words.clone(), name.colour))).collect(),
    ));
    let mut names: Vec<&Name> = seen.shown.authors.iter().flatten().collect();
    names.sort();
    names.dedup();
    let legend = (!names.is_empty()).then(|| {
        let names: Vec<AnyView> = names.iter().map(|name| view! { <li>{who(Some(name))}</li> }.into_any()).collect();
        view! { <ul class="writers" aria-label=t!("history-writers")>{names}</ul> }
    });
    let meeting = seen.of.meeting();
    let offered = seen.now.as_ref();
    let blocks: Vec<AnyView> = seen
        .shown
        .blocks
        .iter()
        .enumerate()
        .map(|(place, block)| {
            let gone = seen.show == "text" && offered.is_some_and(|now| !now.contains(block));
            let text = note::text(vec![block.clone()], meeting);
            if gone {
                view! { <div class="passage">{text}{back_form(seen, Some(place))}</div> }.into_any()
            } else {
                text.into_any()
            }
        })
        .collect();
    let empty = blocks.is_empty().then(|| view! { <p class="empty">{t!("history-empty-then")}</p> });
    // Marked text is not what it would become, and cannot be compared with what is there.
    let whole = offered.filter(|now| seen.show != "text" || **now != seen.shown.blocks).map(|_| back_form(seen, None));
    view! {
        <section class="part" id="text" aria-labelledby="text-h">
            <h2 id="text-h">{tell_word(language(), "history-shown", seen.show)}</h2>
            {legend}
            <div class="note-text text" data-show=seen.show>{blocks}{empty}</div>
            {whole}
        </section>
    }
    .into_any()
}

fn back_form(seen: &Seen, only: Option<usize>) -> AnyView {
    let words = if only.is_some() { t!("history-back-passage") } else { t!("history-back-whole") };
    let hint = only.is_none().then(|| view! { <p class="hint">{t!("history-back-hint")}</p> });
    let place = only.map(|place| view! { <input type="hidden" name="only" value=place.to_string()/> });
    let class = if only.is_some() { "quiet" } else { "primary" };
    view! {
        <form method="post" action=format!("{}/back", seen.base()) class="back">
            <input type="hidden" name="at" value=seen.at.to_string()/>
            {place}
            {hint}
            <button type="submit" class=class>{words}</button>
        </form>
    }
    .into_any()
}

fn versions(seen: &Seen) -> AnyView {
    let zone = seen.zone();
    let named: Vec<AnyView> = seen
        .history
        .versions
        .iter()
        .rev()
        .map(|version| {
            let day = dates::short_date(language(), dates::wall(version.at, &zone).date());
            let here = (version.seq == seen.at).then_some("true");
            view! {
                <li>
                    <a href=seen.to(version.seq) aria-current=here><bdi>{version.name.clone()}</bdi></a>
                    <p class="line meta"><span>{day}" "<span class="clock">{dates::time_of_day(version.at, &zone)}</span></span><span>{who(version.who.as_ref())}</span></p>
                </li>
            }
            .into_any()
        })
        .collect();
    let none = named.is_empty().then(|| view! { <p class="meta">{t!("history-versions-none")}</p> });
    let invalid = seen
        .refused
        .filter(|refused| matches!(refused, Refused::NameNeeded | Refused::NameTooLong | Refused::NameTaken));
    let form = (seen.may_write() && seen.at > 0).then(|| {
        view! {
            <form method="post" action=format!("{}/versions", seen.base()) class="fields">
                <input type="hidden" name="at" value=seen.at.to_string()/>
                <div class="field">
                    <label for="version-name">{t!("history-name")}</label>
                    {invalid.map(|refused| view! { <p class="error" id="version-error">{tell_word(language(), "history-refused", word(refused))}</p> })}
                    <input
                        id="version-name"
                        name="name"
                        dir="auto"
                        value=seen.typed.clone()
                        maxlength=NAME_MAX.to_string()
                        aria-invalid=invalid.map(|_| "true")
                        aria-describedby=invalid.map(|_| "version-error")
                    />
                </div>
                <p class="buttons"><button type="submit">{t!("history-name-act")}</button></p>
            </form>
        }
    });
    view! {
        <section aria-labelledby="versions">
            <h2 id="versions">{t!("history-versions")}</h2>
            {none}
            <ul class="versions">{named}</ul>
            {form}
        </section>
    }
    .into_any()
}

fn stretches(seen: &Seen) -> AnyView {
    let zone = seen.zone();
    let mut last_day = None;
    let lines: Vec<AnyView> = seen
        .history
        .stretches
        .iter()
        .rev()
        .take(STRETCHES_SHOWN)
        .map(|stretch| {
            let date = dates::wall(stretch.from, &zone).date();
            let day = (last_day != Some(date)).then(|| {
                last_day = Some(date);
                view! { <li class="day meta">{dates::long_date(language(), date)}</li> }
            });
            let here = (stretch.from_seq..=stretch.through_seq).contains(&seen.at).then_some("true");
            let (from, to) = (dates::time_of_day(stretch.from, &zone), dates::time_of_day(stretch.to, &zone));
            let times = if from == to { from } else { format!("{from}–{to}") };
            view! {
                {day}
                <li><a href=seen.to(stretch.through_seq) aria-current=here><span class="clock">{times}</span>" "{who(stretch.who.as_ref())}</a></li>
            }
            .into_any()
        })
        .collect();
    let more = (seen.history.stretches.len() > STRETCHES_SHOWN)
        .then(|| view! { <p class="meta">{t!("history-stretches-more", count = STRETCHES_SHOWN)}</p> });
    view! {
        <section aria-labelledby="stretches">
            <h2 id="stretches">{t!("history-stretches")}</h2>
            <ol class="stretches">{lines}</ol>
            {more}
        </section>
    }
    .into_any()
}

fn who(name: Option<&Name>) -> AnyView {
    match name {
        Some(name) => {
            view! { <bdi class=format!("note-peer peer-{}", name.colour)>{name.words.clone()}</bdi> }.into_any()
        }
        None => view! { <span class="meta">{t!("history-nobody")}</span> }.into_any(),
    }
}
