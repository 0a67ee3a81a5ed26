//! Searching the library by phrase.

use std::collections::HashMap;

use entente_domain::search::{Asked, words};
use entente_store::{
    library::{self, Hit, Source, Text, Within},
    search::{Search, Wanted, in_language},
};

use super::{audiences, may_read};
use crate::{
    Actor, Failure, House,
    search::{
        Eyes,
        quoting::{self, Piece},
    },
};

/// Paragraphs that are looked at for one search; who gets more has to ask more closely.
pub const SHOWN_MAX: usize = 200;
/// How many are fetched at once.
const FETCHED: i64 = 201;
/// And how often: an index may be asked for a mark that is no word of any text.
const FETCHES_MAX: usize = 10;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The newest first; the very same words once.
    pub passages: Vec<Passage>,
    /// Paragraphs that were found, each counted.
    pub count: usize,
    /// There are more than were looked at.
    pub more: bool,
}

/// A passage with the words that were looked for.
#[derive(Clone, Debug)]
pub struct Passage {
    pub place: Place,
    /// The sentence, marked; of a long one what is around the words.
    pub pieces: Vec<Piece>,
    /// The whole sentence.
    pub quote: String,
    /// Where else the very same sentence stands.
    pub others: Vec<Place>,
}

/// Where a passage stands.
#[derive(Clone, Debug)]
pub struct Place {
    /// Names the paragraph in its language, until the library takes the text in anew.
    pub number: i64,
    pub source: Source,
    pub text: Text,
}

/// Searches what somebody may read; in one language, or in all.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn find(house: &House, who: &Actor, asked: &Asked, language: Option<&str>) -> Result<Found, Failure> {
    let mut eyes = Eyes::of(who)?;
    let mut reader = house.database.read().await?;
    let search = Search {
        wanted: Wanted::phrases(&asked.phrases),
        among: audiences(&mut eyes, reader.link()).await?,
        also: language.map(|code| vec![in_language(code)]).into_iter().collect(),
    };
    let mut found = Found::default();
    let mut same: HashMap<String, usize> = HashMap::new();
    let mut before = None;
    for _ in 0..FETCHES_MAX {
        let within = Within { before, limit: FETCHED, not_in: None };
        let hits = library::find(reader.link(), &search, &within).await?;
        let last = i64::try_from(hits.len()).unwrap_or(0) < FETCHED;
        for hit in hits {
            before = Some(hit.place);
            // The index was asked for nothing else; but who may read is never an index's to say.
            if !may_read(&mut eyes, reader.link(), &hit.source).await? {
                continue;
            }
            if found.count == SHOWN_MAX {
                found.more = true;
                return Ok(found);
            }
            let Some((passage, key)) = passage_of(hit, asked) else { continue };
            found.count += 1;
            match same.get(&key).and_then(|at| found.passages.get_mut(*at)) {
                Some(first) => first.others.push(passage.place),
                None => {
                    same.insert(key, found.passages.len());
                    found.passages.push(passage);
                }
            }
        }
        if last {
            break;
        }
    }
    Ok(found)
}

/// The passage one paragraph has for a search, by the number of its place; the whole paragraph if nothing is looked for.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the reader.
pub async fn passage(house: &House, who: &Actor, number: i64, asked: &Asked) -> Result<Passage, Failure> {
    let mut eyes = Eyes::of(who)?;
    let mut reader = house.database.read().await?;
    let hit = library::at(reader.link(), number).await?.ok_or(Failure::Absent)?;
    if !may_read(&mut eyes, reader.link(), &hit.source).await? {
        return Err(Failure::Absent);
    }
    let whole = Asked::default();
    let (passage, _) = passage_of(hit.clone(), asked).or_else(|| passage_of(hit, &whole)).ok_or(Failure::Absent)?;
    Ok(passage)
}

/// With what its sentence is known by: the folded words.
fn passage_of(hit: Hit, asked: &Asked) -> Option<(Passage, String)> {
    let text = &hit.text.says.words;
    let taken = words(text);
    let stretches = quoting::found(&taken, &asked.phrases)?;
    let sentence = stretches.first().map_or(0..text.len(), |first| quoting::sentence(text, &taken, first));
    let pieces = quoting::pieces(text, &sentence, &taken, &stretches);
    let quote = text[sentence].to_owned();
    let key = words(&quote).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ");
    let place = Place { number: hit.place, source: hit.source, text: hit.text };
    Some((Passage { place, pieces, quote, others: Vec::new() }, key))
}
