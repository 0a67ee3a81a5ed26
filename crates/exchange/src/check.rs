//! What must be right before others read a post. A draft may be unfinished, but not oversized.

use entente_domain::{limits, words};

use crate::post::{Content, Field, Home, PostKind, Reach};

words! {
    /// A place in the form.
    Spot {
        Title = "title",
        Text = "text",
        Themes = "themes",
        Reach = "reach",
        SharedWith = "shared_with",
        MayPublish = "may_publish",
        Places = "places",
        Since = "since",
        Until = "until",
        Evidence = "evidence",
        Contact = "contact",
        Support = "support",
        WorkingLanguages = "working_languages",
        Source = "source",
    }
}

words! {
    Fault {
        Missing = "missing",
        TooLong = "too_long",
        TooMany = "too_many",
        NoDate = "no_date",
        EndsBefore = "ends_before",
        Unknown = "unknown",
        NoBody = "no_body",
        NotPermitted = "not_permitted",
    }
}

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub at: Spot,
    pub fault: Fault,
}

/// What the directory knows, to be asked of names that somebody typed.
pub trait Known {
    fn theme(&self, key: &str) -> bool;
    fn state(&self, code: &str) -> bool;
    fn mechanism(&self, key: &str) -> bool;
}

/// The problems of what is to be kept; none if it may be. `draft`: what is missing may still come.
pub fn problems(kind: PostKind, home: &Home, content: &Content, known: &impl Known, draft: bool) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |at, fault| found.push(Problem { at, fault });
    let details = &content.details;
    let texts = [
        (Spot::Title, &content.title, limits::TITLE_MAX, true),
        (Spot::Text, &content.text, limits::POST_MAX, true),
        (Spot::Evidence, &details.evidence, limits::POST_FIELD_MAX, required(kind, Field::Evidence)),
        (Spot::Contact, &details.contact, limits::NAME_MAX, required(kind, Field::Contact)),
        (Spot::Source, &details.source, limits::POST_FIELD_MAX, required(kind, Field::Source)),
    ];
    for (at, text, most, needed) in texts {
        if text.chars().count() > most {
            say(at, Fault::TooLong);
        } else if needed && !draft && text.trim().is_empty() {
            say(at, Fault::Missing);
        }
    }
    let lists = [
        (Spot::Themes, content.themes.len(), true),
        (Spot::Places, details.places.len(), required(kind, Field::Places)),
        (Spot::Support, details.support.len(), required(kind, Field::Support)),
        (Spot::WorkingLanguages, details.working_languages.len(), required(kind, Field::WorkingLanguages)),
    ];
    for (at, count, needed) in lists {
        if count > limits::ENTRIES_MAX {
            say(at, Fault::TooMany);
        } else if needed && !draft && count == 0 {
            say(at, Fault::Missing);
        }
    }
    if content.themes.iter().any(|key| !known.theme(key)) {
        say(Spot::Themes, Fault::Unknown);
    }
    if details.places.iter().any(|code| !known.state(code)) {
        say(Spot::Places, Fault::Unknown);
    }
    let ends = [(Spot::Since, &details.since, Field::Since), (Spot::Until, &details.until, Field::Until)];
    for (at, day, field) in ends {
        if day.is_empty() {
            if !draft && required(kind, field) {
                say(at, Fault::Missing);
            }
        } else if !is_date(day) {
            say(at, Fault::NoDate);
        }
    }
    if is_date(&details.since) && is_date(&details.until) && ends_before(&details.since, &details.until) {
        say(Spot::Until, Fault::EndsBefore);
    }
    match content.reach {
        Reach::Public if !draft && !content.may_publish => say(Spot::MayPublish, Fault::NotPermitted),
        Reach::Some if content.shared_with.len() > limits::ENTRIES_MAX => say(Spot::SharedWith, Fault::TooMany),
        Reach::Some if content.shared_with.iter().any(|key| !known.mechanism(key.as_str())) => {
            say(Spot::SharedWith, Fault::Unknown);
        }
        Reach::Some if !draft && content.shared_with.is_empty() => say(Spot::SharedWith, Fault::Missing),
        Reach::Body if home.body.is_none() => say(Spot::Reach, Fault::NoBody),
        Reach::Public | Reach::Network | Reach::Some | Reach::Mechanism | Reach::Body => {}
    }
    found
}

fn required(kind: PostKind, field: Field) -> bool {
    kind.fields().iter().any(|(one, required)| *one == field && *required)
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and on the calendar.
pub fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    text.is_ascii() && whole.parse::<jiff::civil::Date>().is_ok_and(|date| date.year() >= 1900)
}

/// Whether the later one lies wholly before the earlier; "2024" and "2024-06" do not.
fn ends_before(since: &str, until: &str) -> bool {
    let length = since.len().min(until.len());
    match (since.get(..length), until.get(..length)) {
        (Some(since), Some(until)) => until < since,
        _ => false,
    }
}
