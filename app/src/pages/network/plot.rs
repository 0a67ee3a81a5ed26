//! Plots that print well: two series told apart by filling and hatching, not by colour. No style attributes; every number
//! stands in a table beside.

use leptos::prelude::*;

use crate::text::language;

/// A row of a table with a bar in it: name, posts, answers.
pub(super) struct Row {
    pub name: AnyView,
    pub posts: u32,
    pub answers: u32,
}

/// Length of the longest bar.
const LENGTH: u32 = 240;

fn hatch(id: &str) -> AnyView {
    let id = id.to_owned();
    view! {
        <defs><pattern id=id width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" stroke-width="2"></line></pattern></defs>
    }
    .into_any()
}

/// A bar of two parts; the numbers stand beside it, so it says nothing to those who do not see it.
pub(super) fn bar(id: &str, posts: u32, answers: u32, most: u32) -> AnyView {
    let scaled = |value: u32| value * LENGTH / most.max(1);
    let (posts, answers) = (scaled(posts), scaled(answers));
    let fill = format!("url(#{id})");
    view! {
        <svg class="plot-bar" viewBox=format!("0 0 {LENGTH} 12") width=LENGTH.to_string() height="12" aria-hidden="true" focusable="false">
            {hatch(id)}
            <rect x="0" y="1" width=posts.to_string() height="10" fill="currentColor"></rect>
            <rect x=posts.to_string() y="1" width=answers.to_string() height="10" fill=fill stroke="currentColor" stroke-width="1"></rect>
        </svg>
    }
    .into_any()
}

const WIDTH: u32 = 720;
const HEIGHT: u32 = 160;
/// Room for the names of months beneath and the highest number above.
const FOOT: u32 = 24;
const HEAD: u32 = 18;

/// Columns over the months: name, posts, answers. `words`: what the plot shows, for those who do not see it.
pub(super) fn columns(months: &[(String, u32, u32)], words: String) -> AnyView {
    let most = months.iter().map(|(_, posts, answers)| posts + answers).max().unwrap_or(0).max(1);
    let count = u32::try_from(months.len()).unwrap_or(1).max(1);
    let step = WIDTH / count;
    let right_to_left = language().direction() == "rtl";
    let bars: Vec<AnyView> = months
        .iter()
        .zip(0_u32..)
        .map(|((name, posts, answers), place)| {
            let of_month = if (count - place) % 2 == 1 { "plot-month" } else { "plot-between" };
            // The first month stands where reading begins.
            let place = if right_to_left { count - 1 - place } else { place };
            let x = place * step + step / 5;
            let (wide, middle) = (step * 3 / 5, place * step + step / 2);
            let (low, high) = (posts * HEIGHT / most, answers * HEIGHT / most);
            let (top, base) = (HEAD + HEIGHT - low - high, HEAD + HEIGHT);
            let whole = posts + answers;
            let number = (whole > 0).then(|| {
                view! { <text x=middle.to_string() y=(top - 5).to_string() text-anchor="middle" font-size="12" fill="currentColor">{whole.to_string()}</text> }
            });
            view! {
                <rect x=x.to_string() y=(base - low).to_string() width=wide.to_string() height=low.to_string() fill="currentColor"></rect>
                <rect x=x.to_string() y=top.to_string() width=wide.to_string() height=high.to_string() fill="url(#hatch-months)" stroke="currentColor" stroke-width="1"></rect>
                {number}
                <text class=of_month x=middle.to_string() y=(base + 16).to_string() text-anchor="middle" font-size="12" fill="currentColor">{name.clone()}</text>
            }
            .into_any()
        })
        .collect();
    let base = (HEAD + HEIGHT).to_string();
    view! {
        <svg class="plot" viewBox=format!("0 0 {WIDTH} {}", HEAD + HEIGHT + FOOT) role="img" aria-label=words>
            {hatch("hatch-months")}
            {bars}
            <line x1="0" y1=base.clone() x2=WIDTH.to_string() y2=base stroke="currentColor" stroke-width="1"></line>
        </svg>
    }
    .into_any()
}

/// What filled and hatched mean.
pub(super) fn legend(posts: String, answers: String) -> AnyView {
    view! {
        <ul class="legend plot-legend">
            <li><svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false"><rect x="0" y="1" width="20" height="10" fill="currentColor"></rect></svg>" "{posts}</li>
            <li><svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false">{hatch("hatch-legend")}<rect x="0" y="1" width="20" height="10" fill="url(#hatch-legend)" stroke="currentColor" stroke-width="1"></rect></svg>" "{answers}</li>
        </ul>
    }
    .into_any()
}

/// A table whose lines have bars. `heads`: of the name, of posts, of answers.
pub(super) fn table(id: &'static str, caption: String, heads: [String; 3], rows: Vec<Row>) -> AnyView {
    let most = rows.iter().map(|row| row.posts + row.answers).max().unwrap_or(0);
    let lines: Vec<AnyView> = rows
        .into_iter()
        .enumerate()
        .map(|(place, row)| {
            let bar = bar(&format!("hatch-{id}-{place}"), row.posts, row.answers, most);
            view! { <tr><th scope="row">{row.name}</th><td class="num">{row.posts}</td><td class="num">{row.answers}</td><td class="plot-cell" aria-hidden="true">{bar}</td></tr> }
                .into_any()
        })
        .collect();
    let [name, posts, answers] = heads;
    let label = caption.clone();
    view! {
        <div class="table" role="region" tabindex="0" aria-label=label><table class="plot-table">
            <caption class="unseen">{caption}</caption>
            <thead><tr><th scope="col">{name}</th><th scope="col" class="num">{posts}</th><th scope="col" class="num">{answers}</th><td class="plot-cell" aria-hidden="true"></td></tr></thead>
            <tbody>{lines}</tbody>
        </table></div>
    }
    .into_any()
}
