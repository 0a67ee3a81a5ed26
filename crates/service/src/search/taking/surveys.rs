//! Surveys by their titles and by what they ask, in each language in which that is written. Answers are not searched: a sheet
//! is its mechanism's own until it is handed in, may be taken back, and may be one of those that are only counted.

use entente_domain::{
    search::{Kind, Readers},
    text::Multilingual,
};
use entente_exchange::survey::Survey;
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
};

use super::{day_of, days, form, languages, lines, parts_or_one};

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
