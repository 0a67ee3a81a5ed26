//! Surveys with their sheets: each survey whole in its record, each answer a row for each of its versions.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, SurveyId, UserId},
};
use entente_exchange::{
    survey::Survey,
    survey_sheet::{Answer, Sheet},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

const INSERT: &str =
    "insert into survey (id, meeting_id, state, until, version, record) values ($1, $2, $3, $4, $5, $6)";

/// A new survey.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(link: Link<'_>, one: &Survey) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        one.id.to_string(),
        one.meeting.as_ref().map(ToString::to_string),
        one.state.word(),
        one.content.until.map(Moment::micros),
        one.version,
        text("survey.record", one)?
    )?;
    Ok(())
}

const UPDATE: &str = "update survey set state = $2, until = $3, version = $4, record = $5 where id = $1";

/// Writes a survey anew.
pub async fn save(link: Link<'_>, one: &Survey) -> Result<(), Broken> {
    execute!(
        link,
        UPDATE,
        one.id.to_string(),
        one.state.word(),
        one.content.until.map(Moment::micros),
        one.version,
        text("survey.record", one)?
    )?;
    Ok(())
}

const BY_ID: &str = "select record from survey where id = $1";

/// One survey, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &SurveyId) -> Result<Option<Survey>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(|row| json("survey.record", &row.record)).transpose()
}

const ALL: &str = "select record from survey order by (case when until is null then 1 else 0 end), until desc, id";

/// All surveys, the last deadline first. They are few: a meeting has one or two.
pub async fn all(link: Link<'_>) -> Result<Vec<Survey>, Broken> {
    rows!(link, RecordRow, ALL)?.iter().map(|row| json("survey.record", &row.record)).collect()
}

const OPEN: &str =
    "select record from survey where state = 'open' and until is not null and until > $1 and until <= $2";

/// Those that take answers and whose deadline lies in that stretch, whoever may read them.
pub async fn open_until(link: Link<'_>, now: Moment, horizon: Moment) -> Result<Vec<Survey>, Broken> {
    let found = rows!(link, RecordRow, OPEN, now.micros(), horizon.micros())?;
    found.iter().map(|row| json("survey.record", &row.record)).collect()
}

const SHEETS: &str = "select record from survey_sheet where survey_id = $1 order by mechanism_id";

/// The sheets of a survey that were begun.
pub async fn sheets(link: Link<'_>, id: &SurveyId) -> Result<Vec<Sheet>, Broken> {
    rows!(link, RecordRow, SHEETS, id.to_string())?.iter().map(|row| json("survey_sheet.record", &row.record)).collect()
}

const SHEET: &str = "select record from survey_sheet where survey_id = $1 and mechanism_id = $2";

/// One sheet; none: it was not begun.
pub async fn sheet(link: Link<'_>, id: &SurveyId, mechanism: &MechanismId) -> Result<Option<Sheet>, Broken> {
    row!(link, RecordRow, SHEET, id.to_string(), mechanism.to_string())?
        .map(|row| json("survey_sheet.record", &row.record))
        .transpose()
}

const PUT_SHEET: &str = "insert into survey_sheet (survey_id, mechanism_id, handed_in_at, version, record) \
     values ($1, $2, $3, $4, $5) on conflict (survey_id, mechanism_id) do update set \
     handed_in_at = excluded.handed_in_at, version = excluded.version, record = excluded.record";

/// Writes a sheet, new or anew.
pub async fn put_sheet(link: Link<'_>, sheet: &Sheet) -> Result<(), Broken> {
    execute!(
        link,
        PUT_SHEET,
        sheet.survey.to_string(),
        sheet.mechanism.to_string(),
        sheet.handed_in.as_ref().map(|(at, _)| at.micros()),
        sheet.version,
        text("survey_sheet.record", sheet)?
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    mechanism_id: String,
    question: String,
    version: i64,
    at: i64,
    account_id: String,
    value: Option<String>,
}

impl AnswerRow {
    fn answer(self) -> Result<(MechanismId, Answer), Broken> {
        let value = self.value.map(|value| json("survey_answer.value", &value)).transpose()?;
        Ok((
            MechanismId::new(self.mechanism_id),
            Answer {
                question: self.question,
                value,
                version: self.version,
                at: Moment::from_micros(self.at),
                by: UserId::new(self.account_id),
            },
        ))
    }
}

const ANSWERS: &str = "select mechanism_id, question, version, at, account_id, value from survey_answer \
     where survey_id = $1 and ($2 = '' or mechanism_id = $2) order by mechanism_id, question, version";

/// Every version of a mechanism's answers, the first first.
pub async fn versions(link: Link<'_>, id: &SurveyId, mechanism: &MechanismId) -> Result<Vec<Answer>, Broken> {
    rows!(link, AnswerRow, ANSWERS, id.to_string(), mechanism.to_string())?
        .into_iter()
        .map(|row| Ok(row.answer()?.1))
        .collect()
}

/// The answers to a survey that stand, by mechanism.
pub async fn answers(link: Link<'_>, id: &SurveyId) -> Result<BTreeMap<MechanismId, Vec<Answer>>, Broken> {
    let mut found: BTreeMap<MechanismId, Vec<Answer>> = BTreeMap::new();
    for row in rows!(link, AnswerRow, ANSWERS, id.to_string(), "")? {
        let (mechanism, answer) = row.answer()?;
        let of_it = found.entry(mechanism).or_default();
        // They come by question and version: a later one takes the place of the one before.
        if of_it.last().is_some_and(|last| last.question == answer.question) {
            of_it.pop();
        }
        of_it.push(answer);
    }
    Ok(found)
}

const ADD_ANSWER: &str = "insert into survey_answer (survey_id, mechanism_id, question, version, at, account_id, value) \
     values ($1, $2, $3, $4, $5, $6, $7)";

/// A new version of an answer.
///
/// # Errors
/// [`Broken::is_duplicate`] if somebody wrote that version.
pub async fn add_answer(link: Link<'_>, id: &SurveyId, mechanism: &MechanismId, answer: &Answer) -> Result<(), Broken> {
    let value = answer.value.as_ref().map(|value| text("survey_answer.value", value)).transpose()?;
    execute!(
        link,
        ADD_ANSWER,
        id.to_string(),
        mechanism.to_string(),
        answer.question.clone(),
        answer.version,
        answer.at.micros(),
        answer.by.to_string(),
        value.clone()
    )?;
    Ok(())
}

const REMIND: &str = "insert into survey_reminder (survey_id, mechanism_id, until, days, at) values ($1, $2, $3, $4, $5) \
     on conflict (survey_id, mechanism_id, until, days) do nothing";

/// Says whether nobody had reminded of it before.
pub async fn remind(
    link: Link<'_>,
    id: &SurveyId,
    mechanism: &MechanismId,
    until: Moment,
    days: i64,
    at: Moment,
) -> Result<bool, Broken> {
    Ok(execute!(link, REMIND, id.to_string(), mechanism.to_string(), until.micros(), days, at.micros())? > 0)
}

const REMINDED: &str = "select mechanism_id, days from survey_reminder where survey_id = $1 and until = $2";

/// Who was reminded of that deadline, and how many days before.
pub async fn reminded(link: Link<'_>, id: &SurveyId, until: Moment) -> Result<Vec<(String, i64)>, Broken> {
    Ok(rows!(link, (String, i64), REMINDED, id.to_string(), until.micros())?)
}
