//! The demonstration's survey with the sheets of some mechanisms, and what two breakout groups made of it, each written by
//! the account that would have.

use std::collections::BTreeMap;

use entente_domain::{
    directory::Directory,
    ids::{CommandId, MechanismId, MeetingId, RecommendationId, SessionId, SurveyId},
    text::{Language, Multilingual},
};
use entente_exchange::{
    survey::{Asked, Question},
    survey_sheet::Typed,
};
use entente_store::Broken;
use serde::Deserialize;

use super::boards::account;
use crate::{
    House,
    recommendations::{self, Act, Ancestor, Content, New as NewRecommendation, Step},
    surveys::{self, Change, Head, New, Sent},
};

const SURVEY: &[u8] = include_bytes!("../../../../reference/survey-sample.json");

#[derive(Deserialize)]
struct File {
    survey: Sample,
    sheets: Vec<Sheet>,
    recommendations: Vec<Recommended>,
}

#[derive(Deserialize)]
struct Sample {
    id: String,
    author: String,
    meeting: String,
    /// From now until the deadline.
    days: i64,
    title: Multilingual,
    intro: Multilingual,
    questions: Vec<Question>,
}

#[derive(Deserialize)]
struct Sheet {
    mechanism: String,
    author: String,
    language: Language,
    attributed: bool,
    hand_in: bool,
    answers: BTreeMap<String, Answered>,
}

#[derive(Deserialize)]
struct Answered {
    #[serde(default)]
    chosen: Vec<String>,
    #[serde(default)]
    words: String,
}

#[derive(Deserialize)]
struct Recommended {
    id: String,
    author: String,
    /// Which of the meeting's groups, in the order of the programme.
    group: usize,
    language: Language,
    theme: String,
    text: String,
    from: Vec<String>,
    /// Brought to the plenary.
    keep: bool,
}

/// Asks, answers and recommends. What the rules refuse is the shipped file's fault, and said so.
pub(super) async fn ask(house: &House, directory: &Directory) -> Result<(), Broken> {
    let file: File = serde_json::from_slice(SURVEY).map_err(|error| odd("the file", &error))?;
    let meeting = MeetingId::new(file.survey.meeting.clone());
    put_up(house, directory, file.survey, &file.sheets).await?;
    let groups: Vec<SessionId> = {
        let mut reader = house.database.read().await?;
        let programme = house.programmes.read(reader.link(), &meeting).await?;
        let sessions = programme.iter().flat_map(|programme| &programme.sessions);
        sessions.filter(|session| session.group_of.is_some()).map(|session| session.id.clone()).collect()
    };
    for one in file.recommendations {
        let Some(group) = groups.get(one.group).cloned() else { continue };
        let who = account(house, &one.author).await?;
        let id = RecommendationId::new(one.id.clone());
        let content = Content { language: one.language, text: one.text, theme: one.theme };
        let from = one.from.iter().filter_map(|word| Ancestor::read(word)).collect();
        let new = NewRecommendation { id: id.clone(), group, content, from };
        recommendations::make(house, directory, &who, &meeting, new).await.map_err(|why| odd(&one.id, &why))?;
        if one.keep {
            let command = CommandId::new(format!("{}-keep", one.id));
            let step = Step { command, seen: 1, act: Act::Keep(true) };
            recommendations::act(house, directory, &who, &meeting, &id, step)
                .await
                .map_err(|why| odd(&one.id, &why))?;
        }
    }
    Ok(())
}

async fn put_up(house: &House, directory: &Directory, sample: Sample, sheets: &[Sheet]) -> Result<(), Broken> {
    let (id, who) = (SurveyId::new(sample.id), account(house, &sample.author).await?);
    let head = Head {
        title: sample.title,
        intro: sample.intro,
        until: Some(house.now().plus_seconds(sample.days * 86_400)),
        asked: Asked::All,
    };
    let new = New { id: id.clone(), meeting: Some(MeetingId::new(sample.meeting)), head };
    surveys::make(house, directory, &who, new).await.map_err(|why| odd("the survey", &why))?;
    let mut changes: Vec<Change> =
        sample.questions.into_iter().map(|question| Change::Question(Box::new(question))).collect();
    changes.push(Change::Open);
    let mut version = 1;
    for change in changes {
        let command = CommandId::new(format!("sample-survey-{version}"));
        surveys::change(house, directory, &who, &id, &command, version, change)
            .await
            .map_err(|why| odd("the survey", &why))?;
        version += 1;
    }
    for sheet in sheets {
        let author = account(house, &sheet.author).await?;
        let typed = |answered: &Answered| Typed { chosen: answered.chosen.clone(), words: answered.words.clone() };
        let answers = sheet.answers.iter().map(|(key, answered)| (key.clone(), 0, typed(answered))).collect();
        let sent = Sent { language: sheet.language, attributed: sheet.attributed, answers, hand_in: sheet.hand_in };
        let mechanism = MechanismId::new(sheet.mechanism.clone());
        let kept = surveys::write(house, directory, &author, &id, &mechanism, sent)
            .await
            .map_err(|why| odd(&sheet.mechanism, &why))?;
        if !kept.is_well() {
            return Err(Broken::Stored(format!("survey-sample.json: {}: {kept:?}", sheet.mechanism)));
        }
    }
    let command = CommandId::new("sample-survey-publish");
    surveys::change(house, directory, &who, &id, &command, version, Change::Publish(true))
        .await
        .map_err(|why| odd("the survey", &why))
}

fn odd(what: &str, why: &dyn std::fmt::Debug) -> Broken {
    Broken::Stored(format!("survey-sample.json: {what}: {why:?}"))
}
