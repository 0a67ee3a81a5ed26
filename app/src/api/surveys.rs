//! Surveys for those they ask and those they serve: what is asked, how far each is, what all answered. A mechanism's sheet is
//! on its own page only.

use axum::extract::Path;
use entente_domain::ids::MeetingId;
use entente_exchange::survey::{Kind as QuestionKind, Question as Asks, Stage, Survey as Kept};
use entente_service::surveys::{self, Line, Synthesis as All, sheets::Value};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    endpoint::Endpoint,
    words::{self, Words, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("surveys", sentence);
    vec![
        about(
            Endpoint::get("listSurveys", "/api/v1/surveys", Door::SignedIn, list),
            "Surveys there are for the asker, the last deadline first",
        )
        .asks::<Surveys>()
        .lists::<Survey>(),
        about(
            Endpoint::get("readSurvey", "/api/v1/surveys/{survey}", Door::Meeting, one),
            "A survey with its questions; for its keepers who has answered",
        )
        .gives::<OpenedSurvey>(),
        about(
            Endpoint::get("readSynthesis", "/api/v1/surveys/{survey}/synthesis", Door::Meeting, synthesis),
            "What all answered",
        )
        .asks::<Narrowed>()
        .gives::<Synthesis>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Surveys {
    /// The meeting they prepare.
    meeting: Option<String>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// A questionnaire to mechanisms.
#[derive(Serialize, ToSchema)]
struct Survey {
    id: String,
    /// The meeting it prepares; none: the network's.
    meeting: Option<String>,
    #[schema(schema_with = words::survey_stage)]
    stage: Stage,
    title: Words,
    /// Answers are taken before this instant.
    #[schema(format = DateTime)]
    until: Option<String>,
    /// Since when those asked may read what all answered.
    #[schema(format = DateTime)]
    published_at: Option<String>,
    /// The asker reads what all answered.
    reads_synthesis: bool,
    /// The asker's own mechanisms that are asked.
    mine: Vec<OwnSheet>,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

/// How far one's own mechanism is.
#[derive(Serialize, ToSchema)]
struct OwnSheet {
    mechanism: String,
    handed_in: bool,
}

fn show(call: &Call, survey: &Kept, stage: Stage, reads_synthesis: bool, mine: Vec<OwnSheet>) -> Survey {
    Survey {
        id: survey.id.to_string(),
        meeting: survey.meeting.as_ref().map(ToString::to_string),
        stage,
        title: call.words(&survey.content.title),
        until: survey.content.until.map(instant),
        published_at: survey.published_at.map(instant),
        reads_synthesis,
        mine,
        changed_at: instant(survey.changed_at),
        page: format!("{}/surveys/{}", call.app.settings.public_url, survey.id),
    }
}

async fn list(call: Call, Asked(asked): Asked<Surveys>) -> Answer {
    let meeting = asked.meeting.map(MeetingId::new);
    let all =
        surveys::list(&call.app.house, &call.actor, meeting.as_ref()).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(
        all,
        paging,
        |line| line.survey.id.to_string(),
        |line: Line| {
            let mine = line.mine.iter();
            let mine = mine.map(|(one, handed_in)| OwnSheet { mechanism: one.to_string(), handed_in: *handed_in });
            show(&call, &line.survey, line.stage, line.reads_synthesis, mine.collect())
        },
    )
}

/// A survey with what it asks.
#[derive(Serialize, ToSchema)]
struct OpenedSurvey {
    survey: Survey,
    intro: Words,
    questions: Vec<Question>,
    /// For those who keep it: every mechanism that is asked.
    answered: Vec<Answered>,
}

#[derive(Serialize, ToSchema)]
struct Question {
    key: String,
    /// The section that begins with it; empty: it goes on in the section before.
    section: Words,
    #[schema(schema_with = words::question_kind)]
    kind: QuestionKind,
    words: Words,
    hint: Words,
    required: bool,
    choices: Vec<Choice>,
    /// Of a scale: from 1 to this.
    steps: u8,
}

#[derive(Serialize, ToSchema)]
struct Choice {
    key: String,
    words: Words,
}

#[derive(Serialize, ToSchema)]
struct Answered {
    mechanism: String,
    /// Something was written down.
    began: bool,
    #[schema(format = DateTime)]
    handed_in_at: Option<String>,
}

fn question(call: &Call, one: &Asks) -> Question {
    let choices = one.choices.iter();
    Question {
        key: one.key.clone(),
        section: call.words(&one.section),
        kind: one.kind,
        words: call.words(&one.words),
        hint: call.words(&one.hint),
        required: one.required,
        choices: choices.map(|one| Choice { key: one.key.clone(), words: call.words(&one.words) }).collect(),
        steps: one.steps,
    }
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    let directory = call.directory().await?;
    let opened =
        surveys::open(&call.app.house, &directory, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let mine = opened.mine.iter().map(|(mechanism, sheet, _)| OwnSheet {
        mechanism: mechanism.to_string(),
        handed_in: sheet.as_ref().is_some_and(|sheet| sheet.handed_in.is_some()),
    });
    let shown = OpenedSurvey {
        survey: show(&call, &opened.survey, opened.stage, opened.reads_synthesis, mine.collect()),
        intro: call.words(&opened.survey.content.intro),
        questions: opened.survey.content.questions.iter().map(|one| question(&call, one)).collect(),
        answered: opened
            .answered
            .iter()
            .map(|one| Answered {
                mechanism: one.mechanism.to_string(),
                began: one.began,
                handed_in_at: one.handed_in.map(instant),
            })
            .collect(),
    };
    call.one(&shown)
}

#[derive(Debug, Deserialize, IntoParams)]
struct Narrowed {
    /// Of which region the mechanisms are; who is not named has none.
    region: Option<String>,
}

/// What all handed in, counted; whose sheet is not attributed is in the counts and nowhere else.
#[derive(Serialize, ToSchema)]
struct Synthesis {
    survey: String,
    /// Mechanisms that are asked.
    asked: i64,
    handed_in: i64,
    /// Of these, those that are not named.
    unnamed: i64,
    /// Who was asked and has not handed in: for those who keep the survey.
    waiting: Option<Vec<String>>,
    questions: Vec<Tally>,
    answers: Vec<Given>,
}

#[derive(Serialize, ToSchema)]
struct Tally {
    question: String,
    answered: i64,
    counts: Vec<Count>,
}

#[derive(Serialize, ToSchema)]
struct Count {
    /// Key of what was chosen.
    key: String,
    count: i64,
}

/// One answer of a mechanism that may be named.
#[derive(Serialize, ToSchema)]
struct Given {
    question: String,
    mechanism: String,
    region: String,
    /// Keys of what was chosen.
    chosen: Vec<String>,
    /// What was said in words, or the number.
    words: String,
    /// Of the words.
    language: String,
}

async fn synthesis(call: Call, Path(id): Path<String>, Asked(asked): Asked<Narrowed>) -> Answer {
    let id = call.id(&id)?;
    let directory = call.directory().await?;
    let all = surveys::synthesis(&call.app.house, &directory, &call.actor, &id, asked.region.as_deref())
        .await
        .map_err(|failure| call.failed(failure))?;
    call.one(&shown(&all))
}

fn shown(all: &All) -> Synthesis {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let tally = |one: &surveys::survey_synthesis::Tally| Tally {
        question: one.question.clone(),
        answered: count(one.answered),
        counts: one.counts.iter().map(|one| Count { key: one.key.clone(), count: count(one.all()) }).collect(),
    };
    let given = |one: &surveys::survey_synthesis::Given, question: &Asks| {
        let value = one.answers.get(&question.key)?;
        let words = match value {
            Value::Number(number) => number.as_str(),
            other => other.words(),
        };
        Some(Given {
            question: question.key.clone(),
            mechanism: one.mechanism.to_string(),
            region: one.region.clone(),
            chosen: value.chosen(),
            words: words.to_owned(),
            language: one.language.clone(),
        })
    };
    let questions = all.survey.content.questions.iter();
    Synthesis {
        survey: all.survey.id.to_string(),
        asked: count(all.asked),
        handed_in: count(all.handed_in),
        unnamed: count(all.unnamed),
        waiting: all.waiting.as_ref().map(|all| all.iter().map(ToString::to_string).collect()),
        questions: all.tallies.iter().map(tally).collect(),
        answers: questions.flat_map(|question| all.given.iter().filter_map(move |one| given(one, question))).collect(),
    }
}
