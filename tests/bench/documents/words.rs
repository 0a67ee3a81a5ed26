//! The rules alone, without a server: proposals carried to a text that was changed,
//! and two revisions compared, each beside the library that does the nearest to it.

use std::{
    collections::BTreeMap,
    hint::black_box,
    time::{Duration, Instant},
};

use entente_domain::{
    clock::Moment,
    ids::ParaId,
    text::{Language, Multilingual},
};
use entente_drafting::{
    compare::compare,
    model::{Content, Para, ParaKind, ParaStatus},
    rebase::rebase,
    revisions::{Change, compare_revisions},
    text::{Inline, plain, read},
};
use similar::TextDiff;

use super::chance::Chance;
use crate::{
    Outcome,
    report::{Report, Times},
};

const PROPOSALS: usize = 500;
/// Words of a paragraph that is long, as operative ones can be.
const LONG: usize = 400;
const PARAGRAPHS: usize = 300;
/// Words of a usual one.
const USUAL: usize = 50;
const ROUNDS: usize = 41;
const NOW: Moment = Moment::from_micros(1_806_000_000_000_000);

pub fn run(report: &mut Report) -> Outcome<()> {
    carried(report)?;
    compared(report)?;
    replaced(report)
}

/// As typed by somebody who saw `old`.
fn typed(words: &[String], old: &[Inline]) -> Outcome<Vec<Inline>> {
    let mut count = 0;
    let mut id = || {
        count += 1;
        format!("b{}-{count}", old.len())
    };
    Ok(read(&words.join(" "), old, NOW, &mut id)?)
}

/// How long it takes, again and again. In turns, so that both meet the same weather on the machine.
fn in_turns(mut ours: impl FnMut(), mut theirs: impl FnMut()) -> (Times, Times) {
    let time = |work: &mut dyn FnMut()| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    let pairs: Vec<(Duration, Duration)> = (0..ROUNDS).map(|_| (time(&mut ours), time(&mut theirs))).collect();
    let (ours, theirs) = pairs.into_iter().unzip();
    (Times::of(ours), Times::of(theirs))
}

fn ratio(ours: &Times, theirs: &Times) -> Option<f64> {
    Some(ours.percentile(50).as_secs_f64() / theirs.percentile(50).as_secs_f64())
}

/// Proposals on one long paragraph, of which one other change was accepted.
fn carried(report: &mut Report) -> Outcome<()> {
    let mut chance = Chance::new(0x5eed_0001);
    let words = chance.paragraph(LONG, true);
    let base = typed(&words, &[])?;
    let onto_words = chance.changed(&words);
    let onto = typed(&onto_words, &base)?;
    let news = (0..PROPOSALS).map(|_| chance.changed(&words)).collect::<Vec<_>>();
    let read = news.iter().map(|new| typed(new, &base)).collect::<Outcome<Vec<_>>>()?;
    let line = |words: &[String]| words.join(" ").split(' ').flat_map(|word| [word, "\n"]).collect::<String>();
    let (base_lines, onto_lines) = (line(&words), line(&onto_words));
    let lines: Vec<String> = news.iter().map(|new| line(new)).collect();

    let mut became: BTreeMap<&str, usize> = BTreeMap::new();
    for new in &read {
        *became.entry(rebase(&base, new, &onto).carried.word()).or_default() += 1;
    }
    let merged = lines.iter().filter(|new| diffy::merge(&base_lines, &onto_lines, new).is_ok()).count();
    let (ours, theirs) = in_turns(
        || read.iter().for_each(|new| drop(black_box(rebase(&base, new, &onto)))),
        || lines.iter().for_each(|new| drop(black_box(diffy::merge(&base_lines, &onto_lines, new)))),
    );
    let became: Vec<String> = became.into_iter().map(|(word, count)| format!("{count} {word}")).collect();
    report.row(
        &format!("{PROPOSALS} proposals on {LONG} words carried over one edit ({})", became.join(", ")),
        ours.words(),
        format!("diffy, a word a line: {} ({merged} without conflict)", theirs.words()),
        ratio(&ours, &theirs),
        Some(("under 100 ms in all", ours.percentile(99) < Duration::from_millis(100))),
    );
    Ok(())
}

fn para(number: usize, text: Vec<Inline>) -> Para {
    Para {
        id: ParaId::new(format!("p{number:03}")),
        kind: ParaKind::Operative,
        depth: 0,
        alt_of: None,
        number: format!("OP{number}"),
        born_rev: 0,
        gone_rev: None,
        text,
        status: ParaStatus::Open,
        since: NOW,
        ad_ref_until: None,
        from: None,
        corrected: None,
        together: None,
    }
}

/// A third of the paragraphs changed, some moved, some gone and as many new.
fn revisions() -> Outcome<[Content; 2]> {
    let mut chance = Chance::new(0x5eed_0002);
    let content =
        |paras| Content { symbol: "BENCH".to_owned(), title: Multilingual::default(), language: Language::En, paras };
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for number in 0..PARAGRAPHS {
        let words = chance.paragraph(USUAL, number % 4 == 0);
        let text = typed(&words, &[])?;
        let after = if number % 3 == 0 { typed(&chance.changed(&words), &text)? } else { text.clone() };
        match number % 60 {
            7 => old.push(para(number, text)),
            8 => new.push(para(number, text)),
            _ => {
                old.push(para(number, text));
                new.push(para(number, after));
            }
        }
    }
    for at in [20, 80, 140, 200, 260] {
        let moved = new.remove(at);
        new.insert(at + 12, moved);
    }
    Ok([content(old), content(new)])
}

fn compared(report: &mut Report) -> Outcome<()> {
    let [old, new] = revisions()?;
    let rows = compare_revisions(&old, &new);
    let with = |changes: &[Change]| rows.iter().filter(|row| changes.contains(&row.change)).count();
    let what = format!(
        "two revisions of {PARAGRAPHS} paragraphs ({} changed, {} moved, {} gone, {} new)",
        with(&[Change::Changed, Change::MovedAndChanged]),
        with(&[Change::Moved, Change::MovedAndChanged]),
        with(&[Change::Removed]),
        with(&[Change::Added])
    );
    // The libraries are given the paragraphs that belong together, as plain text: ours finds out which they are.
    let words = |para: Option<&Para>| para.map(|para| plain(&para.text)).unwrap_or_default();
    let pairs: Vec<(String, String)> =
        rows.iter().filter(|row| row.change != Change::MovedAway).map(|row| (words(row.old), words(row.new))).collect();
    let (ours, theirs) = in_turns(
        || drop(black_box(compare_revisions(&old, &new))),
        || {
            for (old, new) in &pairs {
                black_box(TextDiff::from_unicode_words(old.as_str(), new.as_str()).ops().len());
            }
        },
    );
    report.row(
        &what,
        ours.words(),
        format!("similar, words of the paired paragraphs: {}", theirs.words()),
        ratio(&ours, &theirs),
        None,
    );
    let (ours, theirs) = in_turns(
        || drop(black_box(compare_revisions(&old, &new))),
        || pairs.iter().for_each(|(old, new)| drop(black_box(dissimilar::diff(old, new)))),
    );
    report.row(
        "the same",
        ours.words(),
        format!("dissimilar, letters of the paired paragraphs: {}", theirs.words()),
        ratio(&ours, &theirs),
        None,
    );
    Ok(())
}

/// A text that has nothing to do with the other: the worst that can be asked.
fn replaced(report: &mut Report) -> Outcome<()> {
    let mut chance = Chance::new(0x5eed_0003);
    let (old, new) = (chance.paragraph(LONG, false), chance.paragraph(LONG, false));
    let (old, new) = (typed(&old, &[])?, typed(&new, &[])?);
    let (old_words, new_words) = (plain(&old), plain(&new));
    let (ours, theirs) = in_turns(
        || drop(black_box(compare(&old, &new))),
        || {
            black_box(TextDiff::from_unicode_words(old_words.as_str(), new_words.as_str()).ops().len());
        },
    );
    report.row(
        &format!("{LONG} words against {LONG} others"),
        ours.words(),
        format!("similar, words: {}", theirs.words()),
        ratio(&ours, &theirs),
        None,
    );
    Ok(())
}
