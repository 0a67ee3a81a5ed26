//! A mechanism's sheet: written by several hands, handed in, taken back. Nothing that somebody typed is lost: what clashes
//! is given back beside what stands, what comes late is kept in a sheet that was never handed in.

use std::collections::BTreeMap;

use entente_domain::{
    directory::Directory,
    ids::{MechanismId, SurveyId, UserId},
    text::Language,
};
use entente_exchange::{
    event::Event,
    survey::{Stage, Survey},
    survey_policy::{Deed, Reading},
    survey_sheet::{self, Answer, Fault, Refusal, Settled, Sheet, Typed, Value},
};
use entente_store::{
    Link, Tx,
    exchange::{self, Origin},
    surveys,
};

use super::name;
use crate::{Actor, Failure, House, boards::Names, follow_up, search::taking, themes};

/// A sheet as those of its mechanism read it.
#[derive(Clone, Debug)]
pub struct OpenedSheet {
    pub survey: Survey,
    pub stage: Stage,
    pub sheet: Sheet,
    /// Those that stand.
    pub answers: Vec<Answer>,
    /// All there ever were, the first first.
    pub versions: Vec<Answer>,
    pub names: BTreeMap<UserId, String>,
    pub may_answer: bool,
    /// Questions that must be answered and are not.
    pub missing: Vec<String>,
}

/// One mechanism's sheet.
///
/// # Errors
/// [`Failure::Absent`] if the survey is not there for the reader, or is not asked of a mechanism of theirs by that key.
pub async fn sheet(house: &House, who: &Actor, id: &SurveyId, mechanism: &MechanismId) -> Result<OpenedSheet, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let survey = surveys::by_id(reader.link(), id).await?.ok_or(Failure::Absent)?;
    let reading = Reading { eyes: &eyes, takes_part: false };
    if !reading.may_with_sheet(&survey, mechanism, Deed::ReadSheet) {
        return Err(Failure::Absent);
    }
    let may_answer = reading.may_with_sheet(&survey, mechanism, Deed::Answer);
    let sheet = surveys::sheet(reader.link(), id, mechanism).await?;
    let versions = surveys::versions(reader.link(), id, mechanism).await?;
    let answers = standing(&versions);
    let mut names = BTreeMap::new();
    for answer in &versions {
        name(reader.link(), &mut names, answer.by.clone()).await?;
    }
    if let Some((_, by)) = sheet.as_ref().and_then(|sheet| sheet.handed_in.clone()) {
        name(reader.link(), &mut names, by).await?;
    }
    let missing = survey_sheet::missing(&survey, &answers).into_iter().map(str::to_owned).collect();
    Ok(OpenedSheet {
        stage: survey.stage(house.now()),
        // As it will begin.
        sheet: sheet.unwrap_or_else(|| Sheet::new(id, mechanism, Language::En)),
        answers,
        versions,
        names,
        may_answer,
        missing,
        survey,
    })
}

/// Of all versions, in order, the last of each question.
fn standing(versions: &[Answer]) -> Vec<Answer> {
    let mut found: Vec<Answer> = Vec::new();
    for answer in versions {
        found.retain(|one| one.question != answer.question);
        found.push(answer.clone());
    }
    found
}

/// What a form brings.
#[derive(Clone, Debug)]
pub struct Sent {
    pub language: Language,
    pub attributed: bool,
    /// Question, the version of its answer they saw, what they typed.
    pub answers: Vec<(String, i64, Typed)>,
    pub hand_in: bool,
}

/// Two hands on one question: what stands now and was not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub question: String,
}

/// What became of it.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub clashes: Vec<Clash>,
    pub wrong: Vec<(String, Fault)>,
    /// How many answers are others now.
    pub written: usize,
    /// Why it was not written, or not handed in.
    pub refusal: Option<Refusal>,
}

impl Kept {
    /// Whether there is anything to say before somebody goes on.
    pub fn is_well(&self) -> bool {
        self.clashes.is_empty() && self.wrong.is_empty() && self.refusal.is_none()
    }
}

/// Writes what was typed into the sheet, each question on its own, and hands it in if that was asked for and all is well.
///
/// # Errors
/// [`Failure::Absent`] if the sheet is not there for the actor, [`Failure::Forbidden`] for who only reads it. Everything else
/// is in [`Kept`].
pub async fn write(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &SurveyId,
    mechanism: &MechanismId,
    sent: Sent,
) -> Result<Kept, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let survey = answerable(&mut tx, who, id, mechanism).await?;
    let now = house.now();
    let begun = surveys::sheet(tx.link(), id, mechanism).await?;
    let mut sheet = begun.clone().unwrap_or_else(|| Sheet::new(id, mechanism, sent.language));
    let mut kept = Kept::default();
    let in_time = match survey_sheet::takes_words(&survey, &sheet, now) {
        Ok(in_time) => in_time,
        Err(refusal) => return Ok(Kept { refusal: Some(refusal), ..kept }),
    };
    let versions = surveys::versions(tx.link(), id, mechanism).await?;
    let mut answers = standing(&versions);
    let origin = Origin { actor: Some(user.clone()), mechanism: Some(mechanism.clone()), command: None };
    for (key, seen, typed) in sent.answers {
        let Some(question) = survey.content.question(&key) else { continue };
        let value = match survey_sheet::read(question, &typed, &Names(directory)) {
            Ok(Some(Value::Themes(mut keys))) => {
                themes::settle(tx.link(), &mut keys).await?;
                keys.sort();
                Some(Value::Themes(keys))
            }
            Ok(value) => value,
            Err(fault) => {
                kept.wrong.push((key, fault));
                continue;
            }
        };
        let stands = answers.iter().find(|answer| answer.question == key);
        let said = versions.iter().find(|answer| answer.question == key && answer.version == seen);
        let said = said.and_then(|answer| answer.value.as_ref());
        match survey_sheet::settle(stands, seen, said, value.as_ref()) {
            Settled::Unchanged => {}
            Settled::Clash => kept.clashes.push(Clash { question: key }),
            Settled::Written => {
                let version = stands.map_or(0, |answer| answer.version) + 1;
                let answer = Answer { question: key.clone(), value, version, at: now, by: user.clone() };
                surveys::add_answer(tx.link(), id, mechanism, &answer).await?;
                let (survey, mechanism) = (id.clone(), mechanism.clone());
                let event = Event::AnswerWritten { survey, mechanism, question: key.clone(), version };
                exchange::append(tx.link(), &origin, now, &event).await?;
                answers.retain(|one| one.question != key);
                answers.push(answer);
                kept.written += 1;
            }
        }
    }
    let settings = (sheet.language, sheet.attributed) != (sent.language, sent.attributed);
    if begun.is_none() || settings {
        (sheet.language, sheet.attributed) = (sent.language, sent.attributed);
        sheet.version += 1;
        surveys::put_sheet(tx.link(), &sheet).await?;
    }
    if !in_time {
        kept.refusal = Some(if survey.stage(now) == Stage::Over { Refusal::Late } else { Refusal::Closed });
    } else if sent.hand_in && kept.is_well() {
        match survey_sheet::hand_in(&survey, &sheet, &answers, &user, now) {
            Ok(after) => {
                surveys::put_sheet(tx.link(), &after).await?;
                taking::surveys::take_answers(&mut tx, &survey, &after).await?;
                let (survey, mechanism) = (id.clone(), mechanism.clone());
                let event = Event::SheetHandedIn { survey, mechanism, attributed: after.attributed };
                exchange::append(tx.link(), &origin, now, &event).await?;
            }
            Err(refusal) => kept.refusal = Some(refusal),
        }
    }
    tx.commit().await?;
    Ok(kept)
}

/// Takes a sheet back, to change it and hand it in once more before the deadline.
///
/// # Errors
/// As [`write`], or why not.
pub async fn take_back(
    house: &House,
    who: &Actor,
    id: &SurveyId,
    mechanism: &MechanismId,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let survey = answerable(&mut tx, who, id, mechanism).await.map_err(super::keeping::never)?;
    let sheet = surveys::sheet(tx.link(), id, mechanism).await?;
    let sheet = sheet.ok_or(Failure::Refused(Refusal::NotHandedIn))?;
    let after = survey_sheet::take_back(&survey, &sheet, house.now()).map_err(Failure::Refused)?;
    surveys::put_sheet(tx.link(), &after).await?;
    taking::surveys::take_answers(&mut tx, &survey, &after).await?;
    let event = Event::SheetTakenBack { survey: id.clone(), mechanism: mechanism.clone() };
    let origin = Origin { actor: Some(user), mechanism: Some(mechanism.clone()), command: None };
    exchange::append(tx.link(), &origin, house.now(), &event).await?;
    tx.commit().await?;
    Ok(())
}

/// The survey, for somebody who writes in that sheet.
async fn answerable(tx: &mut Tx, who: &Actor, id: &SurveyId, mechanism: &MechanismId) -> Result<Survey, Failure> {
    let eyes = follow_up::eyes(tx.link(), who).await?;
    let survey = survey_of(tx.link(), id).await?;
    let reading = Reading { eyes: &eyes, takes_part: false };
    if !reading.may_with_sheet(&survey, mechanism, Deed::ReadSheet) {
        return Err(Failure::Absent);
    }
    if !reading.may_with_sheet(&survey, mechanism, Deed::Answer) {
        return Err(Failure::Forbidden);
    }
    Ok(survey)
}

async fn survey_of(link: Link<'_>, id: &SurveyId) -> Result<Survey, Failure> {
    surveys::by_id(link, id).await?.ok_or(Failure::Absent)
}
