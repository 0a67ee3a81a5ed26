//! What a form of the editor must be before it is an edit: everything wrong with it at once.

use super::{Field, ItemPlan, Refused, SessionPlan};
use crate::{
    limits,
    text::{Language, Multilingual},
};

/// What plans may name.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// ISO 639-1 code of the language every title must be in.
    pub main_language: String,
    /// Ids of the meeting's documents.
    pub documents: Vec<String>,
    /// Keys of the directory's themes.
    pub themes: Vec<String>,
}

/// Everything wrong with what was typed for an item; what depends on its place is found when it is put there.
pub fn check_item(plan: &ItemPlan, was: Option<&ItemPlan>, known: &Known) -> Vec<Refused> {
    let mut wrong = Vec::new();
    title(&plan.title, known, &mut wrong);
    let details = &plan.details;
    for (field, text) in [
        (Field::Moderator, &details.moderator),
        (Field::Rapporteur, &details.rapporteur),
        (Field::Method, &details.method),
    ] {
        within(field, text, limits::NAME_MAX, &mut wrong);
    }
    for (field, entries, max) in [
        (Field::Speakers, &details.speakers, limits::NAME_MAX),
        (Field::Questions, &details.guiding_questions, limits::TITLE_MAX),
        (Field::Outputs, &details.outputs, limits::TITLE_MAX),
        (Field::Documents, &details.documents, limits::NAME_MAX),
        (Field::Themes, &details.themes, limits::NAME_MAX),
    ] {
        if entries.len() > limits::ENTRIES_MAX {
            wrong.push(Refused::TooMany { field, max: limits::ENTRIES_MAX });
        }
        if let Some(entry) = entries.iter().find(|entry| entry.chars().count() > max) {
            within(field, entry, max, &mut wrong);
        }
    }
    // What an imported programme names without our knowing it may stay.
    let old = |of: fn(&ItemPlan) -> &Vec<String>| was.map(of).cloned().unwrap_or_default();
    let (documents, themes) = (old(|was| &was.details.documents), old(|was| &was.details.themes));
    if details.documents.iter().any(|id| !known.documents.contains(id) && !documents.contains(id)) {
        wrong.push(Refused::NoSuchDocument);
    }
    if details.themes.iter().any(|key| !known.themes.contains(key) && !themes.contains(key)) {
        wrong.push(Refused::NoSuchTheme);
    }
    wrong
}

/// Everything wrong with what was typed for a session.
pub fn check_session(plan: &SessionPlan, known: &Known) -> Vec<Refused> {
    let mut wrong = Vec::new();
    title(&plan.title, known, &mut wrong);
    within(Field::Room, &plan.room, limits::NAME_MAX, &mut wrong);
    if plan.zone.as_deref().is_some_and(|zone| jiff::tz::TimeZone::get(zone).is_err()) {
        wrong.push(Refused::NoSuchZone);
    }
    if plan.languages.iter().any(|code| !Language::ALL.iter().any(|language| language.code() == code)) {
        wrong.push(Refused::NoSuchLanguage);
    }
    wrong
}

fn title(title: &Multilingual, known: &Known, wrong: &mut Vec<Refused>) {
    if title.in_language(&known.main_language).is_none_or(|words| words.trim().is_empty()) {
        wrong.push(Refused::TitleNeeded);
    }
    if title.all().any(|(_, words)| words.chars().count() > limits::TITLE_MAX) {
        wrong.push(Refused::TooLong { field: Field::Title, max: limits::TITLE_MAX });
    }
}

fn within(field: Field, text: &str, max: usize, wrong: &mut Vec<Refused>) {
    if text.chars().count() > max {
        wrong.push(Refused::TooLong { field, max });
    }
}
