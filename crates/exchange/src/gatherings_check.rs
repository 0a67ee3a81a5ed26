//! What must be right before a light event is announced.

use entente_domain::{limits, words};
use jiff::tz::TimeZone;

use crate::{check::Known, commitments_check, gatherings::Content, post::Home};

words! {
    /// A place in the form.
    Spot {
        Title = "title",
        Text = "text",
        Starts = "starts_on",
        Ends = "ends_on",
        Zone = "zone",
        Place = "place",
        Link = "link",
        Languages = "languages",
        Themes = "themes",
        Places = "places",
        Closes = "closes_on",
        Reach = "reach",
        SharedWith = "shared_with",
        MayPublish = "may_publish",
    }
}

words! {
    Fault {
        Missing = "missing",
        TooLong = "too_long",
        TooMany = "too_many",
        NoDate = "no_date",
        EndsBefore = "ends_before",
        /// Longer than such an event is.
        TooLate = "too_late",
        /// Neither a place nor a link.
        Nowhere = "nowhere",
        NoLink = "no_link",
        NoNumber = "no_number",
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
    if TimeZone::get(&content.zone).is_err() {
        say(Spot::Zone, Fault::Unknown);
    }
    if content.ends_at <= content.starts_at {
        say(Spot::Ends, Fault::EndsBefore);
    } else if content.ends_at.micros() - content.starts_at.micros() > limits::GATHERING_DAYS_MAX * 86_400_000_000 {
        say(Spot::Ends, Fault::TooLate);
    }
    if content.closes_at.is_some_and(|closes| closes > content.starts_at) {
        say(Spot::Closes, Fault::TooLate);
    }
    if content.place.is_empty() && content.link.is_empty() {
        say(Spot::Place, Fault::Nowhere);
    }
    if long(&content.place, limits::NAME_MAX) {
        say(Spot::Place, Fault::TooLong);
    }
    if !content.link.is_empty() && !is_web(&content.link) {
        say(Spot::Link, Fault::NoLink);
    }
    if content.themes.is_empty() {
        say(Spot::Themes, Fault::Missing);
    } else if content.themes.iter().any(|key| !known.theme(key)) {
        say(Spot::Themes, Fault::Unknown);
    }
    if content.places.is_some_and(|places| places == 0 || places > limits::GATHERING_PLACES_MAX) {
        say(Spot::Places, Fault::NoNumber);
    }
    let audience = commitments_check::audience(home, content.reach, &content.shared_with, content.may_publish, known);
    if let Some(problem) = audience {
        say(spot(problem.at), fault(problem.fault));
    }
    found
}

const fn spot(at: commitments_check::Spot) -> Spot {
    match at {
        commitments_check::Spot::SharedWith => Spot::SharedWith,
        commitments_check::Spot::MayPublish => Spot::MayPublish,
        _ => Spot::Reach,
    }
}

const fn fault(of: commitments_check::Fault) -> Fault {
    match of {
        commitments_check::Fault::Missing => Fault::Missing,
        commitments_check::Fault::TooMany => Fault::TooMany,
        commitments_check::Fault::NoBody => Fault::NoBody,
        commitments_check::Fault::NotPermitted => Fault::NotPermitted,
        _ => Fault::Unknown,
    }
}

/// An address on the web, as far as one can tell by looking at it: nothing that a browser would run.
pub fn is_web(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && address.chars().count() <= limits::ADDRESS_MAX
        && !address.chars().any(|sign| sign.is_whitespace() || sign.is_control())
}
