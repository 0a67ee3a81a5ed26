//! Precedent at hand: which runs of words of a paragraph are agreed language, and where.

use std::{collections::BTreeMap, ops::Range};

use entente_domain::search::{common, marks, words};
use entente_store::{
    library::{self, Within, run_least},
    search::{Search, Wanted, in_language},
};

use super::{Place, audiences, may_read};
use crate::{Actor, Failure, House, search::Eyes};

/// Paragraphs with a common run that are looked at, the newest.
const LOOKED_AT: i64 = 100;
/// Runs that are told of one paragraph.
const TOLD_MAX: usize = 8;
/// Marks that are asked for at once: a paragraph of the usual length has fewer.
const MARKS_MAX: usize = 1_500;

/// Words of a paragraph that are agreed language.
#[derive(Clone, Debug)]
pub struct Precedent {
    /// As they stand in the paragraph.
    pub words: String,
    /// The newest text that has them.
    pub place: Place,
    /// The others.
    pub others: Vec<Place>,
}

/// The longest runs a paragraph has in common with what somebody may read in the library, in the order of the paragraph.
/// `not_in`: the text the paragraph itself is of.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn precedents(
    house: &House,
    who: &Actor,
    language: &str,
    paragraph: &str,
    not_in: Option<&str>,
) -> Result<Vec<Precedent>, Failure> {
    let mut eyes = Eyes::of(who)?;
    let (least, taken) = (run_least(language), words(paragraph));
    let marks: Vec<String> = marks(&taken, least).into_iter().take(MARKS_MAX).collect();
    if marks.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = house.database.read().await?;
    let search = Search {
        wanted: Wanted::Any(marks),
        among: audiences(&mut eyes, reader.link()).await?,
        also: vec![vec![in_language(language)]],
    };
    let within = Within { not_in, before: None, limit: LOOKED_AT };
    let mut runs: BTreeMap<(usize, usize), Vec<Place>> = BTreeMap::new();
    for hit in library::find(reader.link(), &search, &within).await? {
        if !may_read(&mut eyes, reader.link(), &hit.source).await? {
            continue;
        }
        let theirs = words(&hit.text.says.words);
        let place = Place { number: hit.place, source: hit.source, text: hit.text };
        for run in common(&taken, &theirs, least) {
            runs.entry((run.one.start, run.one.end)).or_default().push(place.clone());
        }
    }
    Ok(told(paragraph, &taken, runs))
}

/// The longest; what lies within another run is not told again.
fn told(
    paragraph: &str,
    taken: &[entente_domain::search::Word],
    runs: BTreeMap<(usize, usize), Vec<Place>>,
) -> Vec<Precedent> {
    let mut by_length: Vec<(Range<usize>, Vec<Place>)> =
        runs.into_iter().map(|((from, to), places)| (from..to, places)).collect();
    by_length.sort_by_key(|(run, _)| (usize::MAX - run.len(), run.start));
    let mut kept: Vec<(Range<usize>, Vec<Place>)> = Vec::new();
    for (run, places) in by_length {
        let inside = kept.iter().any(|(one, _)| one.start <= run.start && run.end <= one.end);
        if !inside && kept.len() < TOLD_MAX {
            kept.push((run, places));
        }
    }
    kept.sort_by_key(|(run, _)| run.start);
    kept.into_iter()
        .filter_map(|(run, places)| {
            let (first, last) = (taken.get(run.start)?, taken.get(run.end.checked_sub(1)?)?);
            let words = paragraph.get(first.from..last.to)?.to_owned();
            let mut places = places.into_iter();
            Some(Precedent { words, place: places.next()?, others: places.collect() })
        })
        .collect()
}
