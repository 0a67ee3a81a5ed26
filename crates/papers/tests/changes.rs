//! The contract of tracked changes: a DOCX read back is the paper that was written; with all changes accepted it is
//! the new text, with all rejected the old, by our own rule and by the marks in the file alone.
//! `PROPTEST_CASES=10000 cargo test -p entente-papers --test changes` plays as many papers.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod samples;
mod settled;

use entente_papers::{
    Format, accepted,
    form::{Block, Inline, Kind, Paper, Way},
    normal, read_docx, rejected, write,
};
use proptest::prelude::*;
use samples::{change, random, run};
use settled::settled;

/// What a file keeps of a paper: no heads and feet of pages, and each comment at one stretch.
fn kept(paper: &Paper) -> Paper {
    let mut paper = Paper { header: String::new(), footer: String::new(), pages: String::new(), ..normal(paper) };
    let (mut told, mut open): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for block in &mut paper.blocks {
        open.clear();
        if let Kind::Paragraph { content, .. } | Kind::Heading { content, .. } = &mut block.kind {
            for inline in content {
                if let Inline::Text(run) = inline {
                    run.comments.retain(|place| open.contains(place) || !told.contains(place));
                    told.extend(&run.comments);
                    open.clone_from(&run.comments);
                }
            }
        }
    }
    normal(&paper)
}

/// That two papers are one, told by the first line in which they differ.
fn same(one: &Paper, other: &Paper, what: &str) -> Result<(), TestCaseError> {
    let lines = |paper: &Paper| serde_json::to_string_pretty(paper).unwrap();
    let (one, other) = (lines(one), lines(other));
    let at = one.lines().zip(other.lines()).position(|(one, other)| one != other);
    let around =
        |text: &str, at: usize| text.lines().skip(at.saturating_sub(25)).take(40).collect::<Vec<_>>().join("\n");
    match at {
        Some(at) => {
            Err(TestCaseError::fail(format!("{what}\n{}\n------ instead of\n{}", around(&one, at), around(&other, at))))
        }
        None if one.len() != other.len() => Err(TestCaseError::fail(format!("{what}: {one}\n------\n{other}"))),
        None => Ok(()),
    }
}

fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What is said, paragraph by paragraph, as a reader of the file finds it.
fn said(paper: &Paper) -> Vec<String> {
    let words = |content: &[Inline]| -> String {
        let word = |inline: &Inline| match inline {
            Inline::Text(run) => run.text.clone(),
            Inline::Break => "\n".to_owned(),
        };
        content.iter().map(word).collect()
    };
    let mut all = Vec::new();
    for block in &paper.blocks {
        if let Kind::Paragraph { label, content, .. } | Kind::Heading { label, content, .. } = &block.kind {
            let label = label.as_ref().map(|label| format!("{label}\t")).unwrap_or_default();
            all.push(format!("{label}{}", words(content)));
        }
        all.extend(block.by.as_ref().map(|by| by.text.clone()));
    }
    all.retain(|text| !text.is_empty());
    all
}

fn part(bytes: &[u8], name: &str) -> String {
    use std::io::Read as _;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn holds(paper: &Paper) -> Result<(), TestCaseError> {
    let bytes = write(paper, Format::Docx, None).unwrap();
    let read = read_docx(&bytes).unwrap();
    prop_assert!(read.left_out.is_empty(), "{:?}", read.left_out);
    same(&kept(&read.paper), &kept(paper), "read")?;
    same(&kept(&accepted(&read.paper)), &kept(&accepted(&kept(paper))), "accepted")?;
    same(&kept(&rejected(&read.paper)), &kept(&rejected(&kept(paper))), "rejected")?;
    // Once settled there is nothing left to settle.
    same(&rejected(&accepted(paper)), &accepted(paper), "settled twice")?;
    same(&normal(&normal(paper)), &normal(paper), "normal twice")?;
    same(&accepted(&normal(paper)), &accepted(paper), "normal, then accepted")?;
    same(&rejected(&normal(paper)), &rejected(paper), "normal, then rejected")?;
    let document = part(&bytes, "word/document.xml");
    let head = usize::from(!paper.organ.is_empty() || !paper.symbol.is_empty())
        + usize::from(!paper.title.is_empty())
        + paper.meta.len();
    for (keep, wanted) in [(Way::Inserted, accepted(paper)), (Way::Deleted, rejected(paper))] {
        let mut found: Vec<String> = settled(&document, keep).into_iter().skip(head).collect();
        found.retain(|text| !text.is_empty());
        prop_assert_eq!(found, said(&wanted), "{:?}", keep);
    }
    // Every mark has a number of its own.
    let mut ids: Vec<&str> = document
        .match_indices(" w:author=")
        .filter_map(|(at, _)| document[..at].rsplit("w:id=\"").next()?.split('"').next())
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    prop_assert_eq!(ids.len(), count);
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_docx_comes_back_and_settles_as_it_should(seed in any::<u64>()) {
        holds(&random::paper(seed))?;
    }
}

#[test]
fn the_samples_come_back() {
    for language in ["en", "ar", "zh", "ru"] {
        holds(&samples::tracked(language)).unwrap();
    }
}

fn paragraph(label: &str, change: Option<entente_papers::form::Change>, content: Vec<Inline>) -> Block {
    let label = (!label.is_empty()).then(|| label.to_owned());
    Block { change, ..Block::new(Kind::Paragraph { style: Default::default(), label, depth: 0, content }) }
}

#[track_caller]
fn settles(blocks: Vec<Block>, new: &[&str], old: &[&str]) {
    let paper = Paper { language: "en".to_owned(), blocks, ..Paper::default() };
    assert_eq!(said(&accepted(&paper)), new);
    assert_eq!(said(&rejected(&paper)), old);
    holds(&paper).unwrap();
}

#[test]
fn a_split_brings_a_number_and_a_merge_takes_one() {
    let inserted = || Some(change(Way::Inserted, "A"));
    let deleted = || Some(change(Way::Deleted, "B"));
    settles(
        vec![
            paragraph("1.", inserted(), vec![run("States should ", None), run("act.", inserted())]),
            paragraph("2.", None, vec![run("cooperate.", None)]),
        ],
        &["1.\tStates should act.", "2.\tcooperate."],
        &["1.\tStates should cooperate."],
    );
    settles(
        vec![
            paragraph("1.", deleted(), vec![run("States should", None), run(" and ", inserted())]),
            paragraph("2.", None, vec![run("Parties ", deleted()), run("cooperate.", None)]),
            paragraph("3.", None, vec![run("End.", None)]),
        ],
        &["1.\tStates should and cooperate.", "3.\tEnd."],
        &["1.\tStates should", "2.\tParties cooperate.", "3.\tEnd."],
    );
}

#[test]
fn what_is_added_or_taken_as_a_whole_leaves_no_trace() {
    let inserted = || Some(change(Way::Inserted, "A"));
    let deleted = || Some(change(Way::Deleted, "B"));
    settles(
        vec![
            paragraph("1.", None, vec![run("One.", None)]),
            paragraph("2.", inserted(), vec![run("New.", inserted()), Inline::Break, run("Line.", inserted())]),
            paragraph("2.", deleted(), vec![run("Gone.", deleted())]),
            paragraph("3.", None, vec![run("Three.", None)]),
            paragraph("4.", deleted(), vec![run("Last.", deleted())]),
        ],
        &["1.\tOne.", "2.\tNew.\nLine.", "3.\tThree."],
        &["1.\tOne.", "2.\tGone.", "3.\tThree.", "4.\tLast."],
    );
}

#[test]
fn two_columns_show_each_version_on_its_side() {
    let paper = samples::outcome::paper("en");
    let pairs = entente_papers::sides(&paper.blocks);
    for (place, version) in [rejected(&paper), accepted(&paper)].iter().enumerate() {
        let blocks = pairs.iter().flat_map(|pair| pair[place].clone()).collect();
        assert_eq!(said(&normal(&Paper { blocks, ..Paper::default() })), said(version));
    }
    // A split stands in one row.
    let row = pairs.iter().find(|pair| pair[1].len() == 2).unwrap();
    assert_eq!(said(&Paper { blocks: row[0].clone(), ..Paper::default() }), ["3.\tFirst half. Second half."]);
    let table = entente_papers::two_columns(["Base", "New"], pairs);
    let Kind::Table { rows } = &table.kind else { panic!() };
    assert!(rows[0].iter().all(|cell| cell.header) && rows.iter().all(|row| row.len() == 2));
    let document =
        part(&write(&Paper { blocks: vec![table], ..paper }, Format::Docx, None).unwrap(), "word/document.xml");
    assert!(!document.contains("<w:ins ") && document.contains("<w:strike/>") && document.contains("<w:u "));
}
