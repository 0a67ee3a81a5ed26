//! Where a recommendation comes from: answers, posts, recommendations that were merged. Found for one reader, who learns of
//! nothing they could not open.

use entente_domain::{
    ids::{MechanismId, MeetingId, PostId, RecommendationId, SurveyId},
    text::Multilingual,
};
use entente_exchange::{
    recommendation::Ancestor,
    survey::{Question, Survey},
    survey_policy::Reading,
    survey_sheet::Value,
};
use entente_store::{Link, posts, recommendations as kept, surveys};

use crate::{
    Actor, Failure, House, boards, follow_up,
    surveys::{answer_for, takes_part},
};

/// Something a recommendation comes from, as its reader may see it.
#[derive(Clone, Debug)]
pub enum Origin {
    Answer {
        ancestor: Ancestor,
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

/// Those of the ancestors that the reader may open. `known`: recommendations of the meeting that they may read.
pub(super) async fn found(
    mut link: Link<'_>,
    who: &Actor,
    ancestors: &[Ancestor],
    known: &[RecommendationId],
) -> Result<Vec<Origin>, Failure> {
    let mut found = Vec::new();
    for ancestor in ancestors {
        match ancestor {
            Ancestor::Answer { survey, question, mechanism } => {
                let answer = answer_for(link.again(), who, survey, question, mechanism).await?;
                if let Some((survey, value, language)) = answer
                    && let Some(asked) = survey.content.question(question).cloned()
                {
                    found.push(Origin::Answer {
                        ancestor: ancestor.clone(),
                        survey: survey.id,
                        title: survey.content.title,
                        question: Box::new(asked),
                        mechanism: mechanism.clone(),
                        value,
                        language,
                    });
                }
            }
            Ancestor::Post(post) => {
                let eyes = boards::reading(link.again(), who).await?;
                if let Some(post) = posts::by_id(link.again(), post).await?.filter(|post| eyes.sees(post)) {
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

/// An ancestor for those chosen in a form: only what the actor may open.
pub(super) async fn may_name(mut link: Link<'_>, who: &Actor, ancestor: &Ancestor) -> Result<bool, Failure> {
    Ok(match ancestor {
        Ancestor::Answer { survey, question, mechanism } => {
            answer_for(link, who, survey, question, mechanism).await?.is_some()
        }
        Ancestor::Post(post) => {
            let eyes = boards::reading(link.again(), who).await?;
            posts::by_id(link, post).await?.is_some_and(|post| eyes.sees(&post))
        }
        // That comes of merging only.
        Ancestor::Recommendation(_) => false,
    })
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
