//! Where a recommendation comes from: answers, posts, recommendations that were merged. Found for one reader, who learns of
//! nothing they could not open.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{MechanismId, MeetingId, PostId, RecommendationId, SurveyId},
    text::Multilingual,
};
use entente_exchange::{
    recommendation::Ancestor,
    survey::{Question, Survey},
    survey_policy::Reading,
    survey_sheet::{Answer, Sheet, Value},
};
use entente_store::{Link, posts, recommendations as kept, surveys};

use crate::{
    Actor, Failure, House,
    follow_up::{self, Eyes},
    surveys::{readable, takes_part},
};

/// Something a recommendation comes from, as its reader may see it.
#[derive(Clone, Debug)]
pub enum Origin {
    Answer {
        survey: SurveyId,
        title: Multilingual,
        question: Box<Question>,
        mechanism: MechanismId,
        value: Value,
        /// ISO 639-1, of its words.
        language: String,
    },
    Post {
        id: PostId,
        title: String,
        language: String,
    },
    Recommendation {
        id: RecommendationId,
        text: String,
        language: String,
    },
}

/// Looks up what one reader may open, each survey and what they are in the network once.
pub(super) struct Ways<'w> {
    who: &'w Actor,
    eyes: Eyes,
    surveys: BTreeMap<SurveyId, Option<Answers>>,
}

/// What was answered to a survey that the reader may know.
struct Answers {
    survey: Survey,
    /// The reader may read what all answered.
    all: bool,
    /// The mechanisms whose sheets they may read whatever became of them.
    own: Vec<MechanismId>,
    sheets: Vec<Sheet>,
    answers: BTreeMap<MechanismId, Vec<Answer>>,
}

impl Answers {
    fn find(&self, question: &str, mechanism: &MechanismId) -> Option<(&Question, &Value, &Sheet)> {
        let sheet = self.sheets.iter().find(|sheet| sheet.mechanism == *mechanism)?;
        let open = self.all && sheet.attributed && sheet.handed_in.is_some();
        if !open && !self.own.contains(mechanism) {
            return None;
        }
        let answer = self.answers.get(mechanism)?.iter().find(|answer| answer.question == question)?;
        Some((self.survey.content.question(question)?, answer.value.as_ref()?, sheet))
    }
}

impl<'w> Ways<'w> {
    pub async fn of(link: Link<'_>, who: &'w Actor) -> Result<Self, Failure> {
        Ok(Self { who, eyes: follow_up::eyes(link, who).await?, surveys: BTreeMap::new() })
    }

    async fn survey(&mut self, mut link: Link<'_>, id: &SurveyId) -> Result<Option<&Answers>, Failure> {
        if !self.surveys.contains_key(id) {
            let found = match readable(link.again(), self.who, &self.eyes, id).await? {
                Some((survey, takes_part)) => {
                    let reading = Reading { eyes: &self.eyes, takes_part };
                    Some(Answers {
                        all: reading.reads_synthesis(&survey),
                        own: reading.sheets(&survey),
                        sheets: surveys::sheets(link.again(), id).await?,
                        answers: surveys::answers(link, id).await?,
                        survey,
                    })
                }
                None => None,
            };
            self.surveys.insert(id.clone(), found);
        }
        Ok(self.surveys.get(id).and_then(Option::as_ref))
    }

    /// Those of the ancestors that the reader may open. `known`: recommendations of the meeting that they may read.
    pub async fn found(
        &mut self,
        mut link: Link<'_>,
        ancestors: &[Ancestor],
        known: &[RecommendationId],
    ) -> Result<Vec<Origin>, Failure> {
        let mut found = Vec::new();
        for ancestor in ancestors {
            match ancestor {
                Ancestor::Answer { survey, question, mechanism } => {
                    let Some(asked) = self.survey(link.again(), survey).await? else { continue };
                    if let Some((question, value, sheet)) = asked.find(question, mechanism) {
                        found.push(Origin::Answer {
                            survey: survey.clone(),
                            title: asked.survey.content.title.clone(),
                            question: Box::new(question.clone()),
                            mechanism: mechanism.clone(),
                            value: value.clone(),
                            language: sheet.language.code().to_owned(),
                        });
                    }
                }
                Ancestor::Post(post) => {
                    let post = posts::by_id(link.again(), post).await?.filter(|post| self.eyes.reader.sees(post));
                    if let Some(post) = post {
                        let language = post.content.language.code().to_owned();
                        found.push(Origin::Post { id: post.id, title: post.content.title, language });
                    }
                }
                Ancestor::Recommendation(id) => {
                    if let Some(one) = kept::by_id(link.again(), id).await?.filter(|one| known.contains(&one.id)) {
                        let language = one.content.language.code().to_owned();
                        found.push(Origin::Recommendation { id: one.id, text: one.content.text, language });
                    }
                }
            }
        }
        Ok(found)
    }

    /// Whether the actor may name it in a form: only what they may open, and no recommendation, since that comes of
    /// merging only.
    pub async fn may_name(&mut self, link: Link<'_>, ancestor: &Ancestor) -> Result<bool, Failure> {
        Ok(match ancestor {
            Ancestor::Recommendation(_) => false,
            other => !self.found(link, std::slice::from_ref(other), &[]).await?.is_empty(),
        })
    }
}

/// An answer that can be named as where a recommendation comes from.
#[derive(Clone, Debug)]
pub struct Choice {
    pub mechanism: MechanismId,
    pub value: Value,
    pub language: String,
}

/// The answers to the surveys of a meeting, question by question, for a writer who may read what all answered.
///
/// # Errors
/// Only the database's.
pub async fn choices(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
) -> Result<Vec<(Survey, Vec<(Question, Vec<Choice>)>)>, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let mut found = Vec::new();
    for survey in surveys::all(reader.link()).await? {
        if survey.meeting.as_ref() != Some(meeting) {
            continue;
        }
        let reading = Reading { eyes: &eyes, takes_part: takes_part(reader.link(), who, &survey).await? };
        if !reading.reads_synthesis(&survey) {
            continue;
        }
        let answers = surveys::answers(reader.link(), &survey.id).await?;
        let sheets = surveys::sheets(reader.link(), &survey.id).await?;
        let mut questions = Vec::new();
        for question in &survey.content.questions {
            let of_it: Vec<Choice> = sheets
                .iter()
                .filter(|sheet| sheet.attributed && sheet.handed_in.is_some())
                .filter_map(|sheet| {
                    let mine = answers.get(&sheet.mechanism)?;
                    let value = mine.iter().find(|one| one.question == question.key)?.value.clone()?;
                    let (mechanism, language) = (sheet.mechanism.clone(), sheet.language.code().to_owned());
                    Some(Choice { mechanism, value, language })
                })
                .collect();
            if !of_it.is_empty() {
                questions.push((question.clone(), of_it));
            }
        }
        found.push((survey, questions));
    }
    Ok(found)
}
