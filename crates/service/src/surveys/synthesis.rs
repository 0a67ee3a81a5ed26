//! What all handed in, for those who may read it: counted, side by side, and what regions have in common.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    directory::Directory,
    ids::{MechanismId, SurveyId},
};
use entente_exchange::{
    survey::{Question, Survey},
    survey_policy::{Deed, Reading},
    survey_synthesis::{self, Given, Overlap, Tally},
};
use entente_store::{Broken, Link, surveys};

use super::{asked, readable};
use crate::{
    Actor, Failure, House, follow_up,
    tables::{Cell, Table},
};

/// What all handed in.
#[derive(Clone, Debug)]
pub struct Synthesis {
    pub survey: Survey,
    pub keeps: bool,
    /// What was handed in by those that may be named, and of the region asked for.
    pub given: Vec<Given>,
    pub tallies: Vec<Tally>,
    pub overlaps: Vec<Overlap>,
    /// Regions that can be asked for.
    pub regions: BTreeSet<String>,
    /// How many handed in, and how many of them are not named; in all regions.
    pub handed_in: usize,
    pub unnamed: usize,
    pub asked: usize,
    /// Who was asked and has not handed in: for those who keep the survey.
    pub waiting: Option<Vec<MechanismId>>,
}

/// What all answered, now.
///
/// # Errors
/// [`Failure::Absent`] if it is not for the reader, [`Failure::Forbidden`] if they know the survey but not yet what all
/// answered.
pub async fn synthesis(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &SurveyId,
    region: Option<&str>,
) -> Result<Synthesis, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let (survey, takes_part) = readable(reader.link(), who, &eyes, id).await?.ok_or(Failure::Absent)?;
    let reading = Reading { eyes: &eyes, takes_part };
    if !reading.reads_synthesis(&survey) {
        return Err(Failure::Forbidden);
    }
    let keeps = reading.may(&survey, Deed::Keep);
    let all = given(reader.link(), directory, &survey).await?;
    let asked = asked(&survey, directory);
    let waiting = keeps.then(|| {
        let has = |mechanism: &&MechanismId| !all.iter().any(|one| one.mechanism == **mechanism);
        asked.iter().filter(has).cloned().collect()
    });
    let regions = survey_synthesis::regions(&all);
    let mut given = all.clone();
    if let Some(region) = region {
        // Who is not named has no region either: there may be only one.
        given.retain(|one| one.attributed && one.region == region);
    }
    let tallies = survey_synthesis::tallies(&survey.content, &given);
    given.retain(|one| one.attributed);
    Ok(Synthesis {
        tallies,
        overlaps: survey_synthesis::overlaps(&survey.content, &all),
        regions,
        handed_in: all.len(),
        unnamed: all.iter().filter(|one| !one.attributed).count(),
        asked: asked.len(),
        waiting,
        given,
        keeps,
        survey,
    })
}

/// What was handed in, by mechanism.
async fn given(mut link: Link<'_>, directory: &Directory, survey: &Survey) -> Result<Vec<Given>, Broken> {
    let mut answers = surveys::answers(link.again(), &survey.id).await?;
    let sheets = surveys::sheets(link, &survey.id).await?;
    Ok(sheets
        .into_iter()
        .filter(|sheet| sheet.handed_in.is_some())
        .map(|sheet| {
            let region = directory.mechanism(sheet.mechanism.as_str()).map_or("", |one| one.region.word());
            let answers: BTreeMap<_, _> = answers
                .remove(&sheet.mechanism)
                .unwrap_or_default()
                .into_iter()
                .filter_map(|answer| Some((answer.question, answer.value?)))
                .collect();
            Given {
                region: region.to_owned(),
                attributed: sheet.attributed,
                language: sheet.language.code().to_owned(),
                mechanism: sheet.mechanism,
                answers,
            }
        })
        .collect())
}

/// The table for spreadsheets: a line for each answer of a mechanism that may be named, and one for each thing that was
/// chosen with how often. `words` and `named`: a question, and something chosen in it, in the reader's language.
///
/// # Errors
/// If it cannot be written.
pub fn table(
    synthesis: &Synthesis,
    words: impl Fn(&Question) -> String,
    named: impl Fn(&Question, &str) -> String,
) -> Result<Vec<u8>, Broken> {
    let mut lines = Vec::new();
    for (question, tally) in synthesis.survey.content.questions.iter().zip(&synthesis.tallies) {
        let head = [question.key.clone(), words(question), question.kind.word().to_owned()];
        for one in &synthesis.given {
            let Some(value) = one.answers.get(&question.key) else { continue };
            let chosen: Vec<String> = value.chosen().iter().map(|key| named(question, key)).collect();
            let said = match value {
                entente_exchange::survey_sheet::Value::Number(number) => number.clone(),
                other => other.words().to_owned(),
            };
            let [key, words, kind] = head.clone();
            let (mechanism, language) = (one.mechanism.to_string(), one.language.clone());
            lines.push([
                key,
                words,
                kind,
                mechanism,
                one.region.clone(),
                chosen.join("; "),
                said,
                language,
                String::new(),
            ]);
        }
        for count in &tally.counts {
            let [key, words, kind] = head.clone();
            let (none, all) = (String::new, count.all().to_string());
            lines.push([key, words, kind, none(), none(), named(question, &count.key), none(), none(), all]);
        }
    }
    let head = ["question", "words", "kind", "mechanism", "region", "chosen", "answer", "language", "count"];
    let mut table = Table::new("survey", &head);
    lines.into_iter().for_each(|line| table.push(line.map(Cell::from)));
    table.csv()
}
