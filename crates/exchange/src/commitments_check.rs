//! What must be right before a commitment stands in the register.

use entente_domain::{ids::MechanismId, limits, words};

use crate::{
    check::Known,
    commitments::{Content, EntryKind, Owner},
    post::{Home, Reach},
};

words! {
    /// A place in the form.
    Spot {
        Title = "title",
        Text = "text",
        Themes = "themes",
        Owner = "owner",
        Indicator = "indicator",
        Due = "due",
        Reach = "reach",
        SharedWith = "shared_with",
        MayPublish = "may_publish",
        Places = "places",
        Day = "day",
        Helped = "helped",
    }
}

words! {
    Fault {
        Missing = "missing",
        TooLong = "too_long",
        TooMany = "too_many",
        NoDate = "no_date",
        Unknown = "unknown",
        NoBody = "no_body",
        NotPermitted = "not_permitted",
        /// Who is to do it could not read it.
        OwnerCannotRead = "owner_cannot_read",
    }
}

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub at: Spot,
    pub fault: Fault,
}

/// What is wrong with what was typed.
pub fn problems(home: &Home, content: &Content, known: &impl Known) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |at, fault| found.push(Problem { at, fault });
    let long = |text: &str, most: usize| text.chars().count() > most;
    if content.title.trim().is_empty() {
        say(Spot::Title, Fault::Missing);
    } else if long(&content.title, limits::TITLE_MAX) {
        say(Spot::Title, Fault::TooLong);
    }
    if long(&content.text, limits::POST_MAX) {
        say(Spot::Text, Fault::TooLong);
    }
    if long(&content.indicator, limits::POST_FIELD_MAX) {
        say(Spot::Indicator, Fault::TooLong);
    }
    if content.themes.len() > limits::ENTRIES_MAX {
        say(Spot::Themes, Fault::TooMany);
    } else if content.themes.iter().any(|key| !known.theme(key)) {
        say(Spot::Themes, Fault::Unknown);
    }
    let is_known = match &content.owner {
        Owner::Mechanism(mechanism) => known.mechanism(mechanism.as_str()),
        Owner::State(code) => known.state(code),
        Owner::Convener => true,
    };
    if !is_known {
        say(Spot::Owner, Fault::Unknown);
    }
    // A day that can be missed must be a day.
    if !content.due.is_empty() && !is_day(&content.due) {
        say(Spot::Due, Fault::NoDate);
    }
    let stranger = match &content.owner {
        Owner::Mechanism(mechanism) => Some(mechanism) != home.mechanism.as_ref(),
        Owner::Convener => home.mechanism.is_some(),
        Owner::State(_) => false,
    };
    match content.reach {
        Reach::Mechanism | Reach::Body if stranger => say(Spot::Reach, Fault::OwnerCannotRead),
        // The convener belongs to no mechanism that could be named.
        Reach::Some if stranger && content.owner == Owner::Convener => say(Spot::Reach, Fault::OwnerCannotRead),
        Reach::Public | Reach::Network | Reach::Some | Reach::Mechanism | Reach::Body => {}
    }
    found.extend(audience(home, content.reach, &content.shared_with, content.may_publish, known));
    found
}

/// What is wrong with those it is for.
pub(crate) fn audience(
    home: &Home,
    reach: Reach,
    shared_with: &[MechanismId],
    may_publish: bool,
    known: &impl Known,
) -> Option<Problem> {
    let (at, fault) = match reach {
        Reach::Public if !may_publish => (Spot::MayPublish, Fault::NotPermitted),
        Reach::Some if shared_with.is_empty() => (Spot::SharedWith, Fault::Missing),
        Reach::Some if shared_with.len() > limits::ENTRIES_MAX => (Spot::SharedWith, Fault::TooMany),
        Reach::Some if shared_with.iter().any(|key| !known.mechanism(key.as_str())) => {
            (Spot::SharedWith, Fault::Unknown)
        }
        Reach::Body if home.body.is_none() => (Spot::Reach, Fault::NoBody),
        Reach::Public | Reach::Network | Reach::Some | Reach::Mechanism | Reach::Body => return None,
    };
    Some(Problem { at, fault })
}

/// `YYYY-MM-DD`, and on the calendar.
pub fn is_day(text: &str) -> bool {
    text.len() == 10 && crate::check::is_date(text)
}

/// What is wrong with a piece of evidence or a note of progress.
pub fn entry(kind: EntryKind, text: &str, day: &str) -> Option<Problem> {
    let (at, fault) = if text.trim().is_empty() {
        (Spot::Text, Fault::Missing)
    } else if text.chars().count() > limits::FOLLOW_UP_ENTRY_MAX {
        (Spot::Text, Fault::TooLong)
    } else if kind == EntryKind::Evidence && !day.is_empty() && !crate::check::is_date(day) {
        (Spot::Day, Fault::NoDate)
    } else {
        return None;
    };
    Some(Problem { at, fault })
}
