//! Surveys by their titles and by what they ask, in each language in which that is written; and what was answered in words,
//! for those who read the synthesis. A sheet is its mechanism's own until it is handed in and again when it is taken back,
//! and what is only counted is never found.

use entente_domain::{
    search::{Kind, Readers},
    text::Multilingual,
};
use entente_exchange::{
    survey::Survey,
    survey_sheet::{Sheet, Value},
};
use entente_store::{
    Broken, Tx, directory,
    entries::{self, Entry, Says},
    surveys,
};

use super::{day_of, days, form, languages, lines, parts, parts_or_one};

/// Takes in a survey as it is now. A draft, too: its keepers read it.
pub(crate) async fn take(tx: &mut Tx, survey: &Survey) -> Result<(), Broken> {
    let said = said(survey);
    let day = day_of(survey.opened_at.unwrap_or(survey.created_at));
    let mut made = Vec::new();
    for code in languages([&survey.content.title].into_iter().chain(said.iter().copied())) {
        let (title_code, title) = survey.content.title.pick(&code);
        let texts = parts_or_one(&lines(said.iter().filter_map(|one| one.in_language(&code))));
        made.extend(texts.into_iter().map(|text| Entry {
            kind: Kind::Survey,
            thing: survey.id.to_string(),
            languages: vec![code.clone()],
            meeting: survey.meeting.clone(),
            readers: Readers::Survey(survey.id.clone()),
            day: days(&day),
            themes: Vec::new(),
            says: Says {
                title: Multilingual::single(title_code, title.to_owned()),
                text: Multilingual::single(&code, text),
                date: day.clone(),
                ..Says::default()
            },
        }));
    }
    let source = format!("survey {}", survey.id);
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}

/// What it says beside its title, in its order.
fn said(survey: &Survey) -> Vec<&Multilingual> {
    let mut said = vec![&survey.content.intro];
    for question in &survey.content.questions {
        said.extend([&question.section, &question.words, &question.hint]);
        said.extend(question.choices.iter().map(|choice| &choice.words));
    }
    said
}

/// Takes in what a mechanism answered, as it is now: nothing, where it is not handed in or not to be named.
pub(crate) async fn take_answers(tx: &mut Tx, survey: &Survey, sheet: &Sheet) -> Result<(), Broken> {
    let source = format!("answers {} {}", survey.id, sheet.mechanism);
    let mut made = Vec::new();
    if let Some((handed_in, _)) = sheet.handed_in.as_ref().filter(|_| sheet.attributed) {
        let code = sheet.language.code();
        let day = day_of(*handed_in);
        let called = directory::acronym(tx.link(), sheet.mechanism.as_str()).await?.unwrap_or_default();
        let answers = surveys::answers(tx.link(), &survey.id).await?.remove(&sheet.mechanism).unwrap_or_default();
        for answer in answers {
            let Some(question) = survey.content.questions.iter().find(|one| one.key == answer.question) else {
                continue;
            };
            let words = answer.value.as_ref().map_or("", Value::words);
            made.extend(parts(words).into_iter().map(|text| Entry {
                kind: Kind::Survey,
                thing: survey.id.to_string(),
                languages: vec![code.to_owned()],
                meeting: survey.meeting.clone(),
                readers: Readers::Synthesis(survey.id.clone()),
                day: days(&day),
                themes: Vec::new(),
                says: Says {
                    text: Multilingual::single(code, text),
                    under: question.words.clone(),
                    called: called.clone(),
                    within: question.key.clone(),
                    date: day.clone(),
                    ..Says::default()
                },
            }));
        }
    }
    entries::put(tx.link(), &source, &made).await
}
