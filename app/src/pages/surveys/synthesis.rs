//! What all answered: how many, what regions have in common, question by question with counts and words, and the whole as
//! one table. It is always now: nothing is kept of it.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{
    directory::Directory,
    ids::{MechanismId, SurveyId},
};
use entente_exchange::{
    survey::Question,
    survey_synthesis::{Count, Overlap, Tally},
};
use entente_service::surveys::{self, Synthesis};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, frame, parts, read, whole};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        boards::{linked, short_name},
        directory::{comma, parts::plain_word},
    },
    shell, t, tables,
    text::{language, tell, within},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    region: String,
}

type Query_ = Result<Query<Asked>, QueryRejection>;

async fn look(app: &App, visit: &Visit, directory: &Directory, id: &str, asked: &Asked) -> Result<Synthesis, Fault> {
    let region = Some(asked.region.as_str()).filter(|region| !region.is_empty());
    surveys::synthesis(&app.house, directory, &visit.actor, &SurveyId::new(id), region)
        .await
        .map_err(|failure| visit.hidden(failure))
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>, asked: Query_) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let synthesis = look(&app, &visit, &directory, &id, &asked).await?;
    let frame = frame(tell(visit.language, "survey-synthesis", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &synthesis, &asked)).into_response())
}

/// The same as a table for spreadsheets.
pub(super) async fn file(State(app): State<App>, visit: Visit, Path(id): Path<String>, asked: Query_) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let synthesis = look(&app, &visit, &directory, &id, &asked).await?;
    let table = within(visit.language, || {
        let named = |question: &Question, key: &str| parts::named(&directory, question, key);
        surveys::table(&synthesis, |question| parts::plain(&question.words), named)
    });
    tables::answer(&visit, &table)
}

fn view(directory: &Directory, synthesis: &Synthesis, asked: &Asked) -> AnyView {
    let survey = &synthesis.survey;
    let base = address(&survey.id);
    let unnamed = (synthesis.unnamed > 0)
        .then(|| view! { " "<span class="meta">{t!("survey-unnamed", count = synthesis.unnamed)}</span> });
    let waiting = synthesis.waiting.as_ref().filter(|all| !all.is_empty()).map(|all| {
        view! { <details class="fold"><summary>{t!("survey-waiting-count", count = all.len())}</summary><p class="inner">{names(directory, all)}</p></details> }
    });
    let narrowed = if asked.region.is_empty() {
        String::new()
    } else {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("region", &asked.region).finish();
        format!("?{query}")
    };
    let questions: Vec<AnyView> = survey
        .content
        .questions
        .iter()
        .zip(&synthesis.tallies)
        .enumerate()
        .map(|(place, (question, tally))| {
            view! { {whole::section_of_page(question)}{one(directory, synthesis, place, question, tally)} }.into_any()
        })
        .collect();
    let published = if survey.is_published() { t!("survey-is-published") } else { t!("survey-not-published") };
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/surveys">{t!("survey-title")}</a></li><li><a href=base.clone()>{parts::words(&survey.content.title)}</a></li><li><span aria-current="page">{t!("survey-synthesis")}</span></li></ol></nav>
        <header class="page-head">
            <p class="meta">{published}</p>
            <h1>{t!("survey-synthesis")}</h1>
            <p class="lede">{t!("survey-answered-count", count = synthesis.handed_in, of = synthesis.asked)}{unnamed}</p>
            <div class="buttons board-acts no-print">{tables::links(&format!("{base}/synthesis"), &narrowed)}</div>
        </header>
        {waiting}
        {overlaps(directory, synthesis)}
        {regions(synthesis, asked, &base)}
        <ol class="survey-questions">{questions}</ol>
        {table(directory, synthesis)}
    }
    .into_any()
}

fn names(directory: &Directory, all: &[MechanismId]) -> AnyView {
    let names: Vec<String> = all.iter().map(|one| short_name(directory, Some(one))).collect();
    view! { <bdi>{names.join(comma(language()))}</bdi> }.into_any()
}

fn region_name(region: &str) -> String {
    plain_word(language(), "directory-region", region)
}

/// One region at a time, or all.
fn regions(synthesis: &Synthesis, asked: &Asked, base: &str) -> Option<AnyView> {
    if synthesis.regions.len() < 2 {
        return None;
    }
    let link = |region: &str, name: String| {
        let current = (asked.region == region).then_some("true");
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("region", region).finish();
        let href = if region.is_empty() {
            format!("{base}/synthesis#by-region")
        } else {
            format!("{base}/synthesis?{query}#by-region")
        };
        view! { <li><a href=href aria-current=current>{name}</a></li> }.into_any()
    };
    let mut links = vec![link("", t!("survey-all-regions"))];
    links.extend(synthesis.regions.iter().map(|region| link(region, region_name(region))));
    let only = (!asked.region.is_empty() && synthesis.unnamed > 0)
        .then(|| view! { <p class="meta">{t!("survey-region-only-named")}</p> });
    Some(
        view! { <nav class="contents" id="by-region" aria-label=t!("survey-by-region")><ul>{links}</ul></nav>{only} }
            .into_any(),
    )
}

/// What mechanisms of different regions named both.
fn overlaps(directory: &Directory, synthesis: &Synthesis) -> Option<AnyView> {
    let rows: Vec<AnyView> = synthesis
        .overlaps
        .iter()
        .filter_map(|overlap| Some((overlap, synthesis.survey.content.question(&overlap.question)?)))
        .map(|(overlap, question)| overlap_row(directory, overlap, question))
        .collect();
    if rows.is_empty() {
        return Some(view! { <p class="meta">{t!("survey-no-overlaps")}</p> }.into_any());
    }
    Some(
        view! {
            <section class="part" aria-labelledby="overlaps">
                <h2 id="overlaps">{t!("survey-overlaps")}</h2>
                <p class="meta">{t!("survey-overlaps-hint")}</p>
                <div class="table" role="region" tabindex="0" aria-label=t!("survey-named-both")>
                    <table class="overlaps-table"><thead><tr><th scope="col">{t!("survey-named-both")}</th><th scope="col" class="num">{t!("survey-mechanisms")}</th><th scope="col">{t!("survey-by-region")}</th></tr></thead><tbody>{rows}</tbody></table>
                </div>
            </section>
        }
        .into_any(),
    )
}

fn overlap_row(directory: &Directory, overlap: &Overlap, question: &Question) -> AnyView {
    let regions: Vec<AnyView> = overlap
        .named
        .iter()
        .map(|(region, all)| {
            view! { <li><span class="meta">{region_name(region)}</span>": "{names(directory, all)}</li> }.into_any()
        })
        .collect();
    let name = parts::named(directory, question, &overlap.key);
    view! {
        <tr><th scope="row"><strong>{name}</strong><br/><a class="meta" href=format!("#q-{}", question.key)>{parts::words(&question.words)}</a></th>
        <td class="num">{overlap.all}</td><td><ul class="plain">{regions}</ul></td></tr>
    }
    .into_any()
}

fn one(directory: &Directory, synthesis: &Synthesis, place: usize, question: &Question, tally: &Tally) -> AnyView {
    let id = format!("q-{}", question.key);
    let counts = (!tally.counts.is_empty()).then(|| counts(directory, question, tally));
    let spread = tally.spread.map(|spread| {
        let shown = |number: f64| number.to_string();
        view! { <p>{t!("survey-spread", least = shown(spread.least), median = shown(spread.median), most = shown(spread.most))}</p> }
    });
    let words: Vec<AnyView> = tally
        .words
        .iter()
        .map(|words| {
            let name = short_name(directory, Some(&words.mechanism));
            let region = synthesis.given.iter().find(|one| one.mechanism == words.mechanism);
            let region = region.map(|one| view! { <span>{region_name(&one.region)}</span> });
            let lang = words.language.clone();
            view! { <li class="survey-said"><p class="meta line"><strong><bdi>{name}</bdi></strong>{region}</p><p class="lines" lang=lang dir="auto">{linked(directory, &words.words)}</p></li> }
                .into_any()
        })
        .collect();
    let words = (!words.is_empty()).then(|| view! { <ul class="side-by-side">{words}</ul> });
    let unnamed = (tally.unnamed_words > 0)
        .then(|| view! { <p class="meta">{t!("survey-unnamed-words", count = tally.unnamed_words)}</p> });
    view! {
        <li class="survey-question" id=id value=(place + 1).to_string()>
            <p class="question-words">{parts::words(&question.words)}</p>
            <p class="meta">{t!("survey-answers", count = tally.answered)}</p>
            {counts}{spread}{words}{unnamed}
        </li>
    }
    .into_any()
}

/// How often each was chosen: a bar to see, a number to read, and by whom.
fn counts(directory: &Directory, question: &Question, tally: &Tally) -> AnyView {
    let most = tally.answered.max(1);
    let row = |count: &Count| {
        let unnamed = (count.unnamed > 0)
            .then(|| view! { " "<span class="meta">{t!("survey-unnamed", count = count.unnamed)}</span> });
        let name = parts::named(directory, question, &count.key);
        view! {
            <tr><th scope="row">{name.clone()}</th><td class="bar"><meter min="0" max=most.to_string() value=count.all().to_string() aria-hidden="true">{count.all()}</meter></td>
            <td class="num">{count.all()}</td><td class="who">{names(directory, &count.named)}{unnamed}</td></tr>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = tally.counts.iter().map(row).collect();
    view! {
        <div class="table" role="region" tabindex="0" aria-label=parts::plain(&question.words)>
            <table class="counts-table"><thead><tr><th scope="col">{t!("survey-chosen")}</th><th scope="col" class="bar"><span class="unseen">{t!("survey-share")}</span></th><th scope="col" class="num">{t!("survey-times")}</th><th scope="col">{t!("survey-by-whom")}</th></tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

/// Question by mechanism.
fn table(directory: &Directory, synthesis: &Synthesis) -> Option<AnyView> {
    if synthesis.given.is_empty() {
        return None;
    }
    let heads: Vec<AnyView> = synthesis
        .given
        .iter()
        .map(|one| {
            let name = short_name(directory, Some(&one.mechanism));
            view! { <th scope="col"><bdi>{name}</bdi><br/><span class="meta">{region_name(&one.region)}</span></th> }
                .into_any()
        })
        .collect();
    let rows: Vec<AnyView> = synthesis
        .survey
        .content
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| {
            let cells: Vec<AnyView> = synthesis
                .given
                .iter()
                .map(|one| match one.answers.get(&question.key) {
                    Some(value) => {
                        view! { <td>{parts::answer(directory, question, value, &one.language)}</td> }.into_any()
                    }
                    None => view! { <td><span class="meta">"–"</span></td> }.into_any(),
                })
                .collect();
            view! { <tr><th scope="row">{place + 1}". "{parts::words(&question.words)}</th>{cells}</tr> }.into_any()
        })
        .collect();
    Some(
        view! {
            <section class="part" aria-labelledby="whole"><h2 id="whole">{t!("survey-whole-table")}</h2>
                <div class="table" role="region" tabindex="0" aria-label=t!("survey-question")><table class="whole-table"><thead><tr><th scope="col">{t!("survey-question")}</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>
            </section>
        }
        .into_any(),
    )
}
