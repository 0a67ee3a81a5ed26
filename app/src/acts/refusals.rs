//! What is answered when the rules do not allow an act: its stable word, which
//! is the tail of its translation key and of `?notice=`.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{agenda::Refusal, speakers::Refused};
use serde_json::json;

use crate::{text::tell_word, visit::Visit};

/// The word of a refusal.
pub(crate) const fn word(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NoSuchSession => "no_such_session",
        Refusal::NoSuchItem => "no_such_item",
        Refusal::SessionNotLive { .. } => "session_not_live",
        Refusal::SessionState { .. } => "session_state",
        Refusal::ItemState { .. } => "item_state",
        Refusal::HasSubItems => "has_sub_items",
        Refusal::ReasonNeeded => "reason_needed",
        Refusal::TooLong { .. } => "too_long",
        Refusal::AlreadyAdopted => "already_adopted",
        Refusal::NothingToAdopt => "nothing_to_adopt",
        Refusal::Stale { .. } => "stale",
        Refusal::NothingToBringBack => "nothing_to_bring_back",
        Refusal::NothingToUndo => "nothing_to_undo",
        Refusal::Floor { why } => floor_word(*why),
    }
}

const fn floor_word(why: Refused) -> &'static str {
    match why {
        Refused::NoList => "floor_no_list",
        Refused::NoSuchSpeech => "floor_no_such_speech",
        Refused::ListNotOpen => "floor_list_not_open",
        Refused::ListClosed => "floor_list_closed",
        Refused::ListState => "floor_list_state",
        Refused::SpeechState => "floor_speech_state",
        Refused::ItemNotInProgress => "floor_item_not_in_progress",
        Refused::SomebodyCalled => "floor_somebody_called",
        Refused::SomebodySpeaks => "floor_somebody_speaks",
        Refused::RulingFirst => "floor_ruling_first",
        Refused::AlreadyOnList => "floor_already_on_list",
        Refused::ChairKeepsList => "floor_chair_keeps_list",
        Refused::ObserversDoNotSpeak => "floor_observers_do_not_speak",
        Refused::NotPresent => "floor_not_present",
        Refused::NoPointsOfOrder => "floor_no_points_of_order",
        Refused::NoReplies => "floor_no_replies",
        Refused::RepliesUsedUp => "floor_replies_used_up",
        Refused::NotDecidedYet => "floor_not_decided_yet",
        Refused::NobodyToAsk => "floor_nobody_to_ask",
        Refused::MotionNeeded => "floor_motion_needed",
        Refused::NotYours => "floor_not_yours",
        Refused::OtherClass => "floor_other_class",
        Refused::NoOffer => "floor_no_offer",
        Refused::BudgetNotUsedUp => "floor_budget_not_used_up",
        Refused::ListFull => "floor_list_full",
        Refused::TooLong => "too_long",
        Refused::TimePassed => "floor_time_passed",
        Refused::OutOfRange => "floor_out_of_range",
    }
}

/// Tells a person why not: back on their page, or as JSON where an island asks.
pub(crate) fn refused(visit: &Visit, back: &str, word: &'static str) -> Response {
    if visit.wants_json {
        let notice = tell_word(visit.language, "refusal", word);
        return (StatusCode::CONFLICT, Json(json!({ "refusal": word, "notice": notice }))).into_response();
    }
    let (path, anchor) = back.split_once('#').unwrap_or((back, ""));
    let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
    let mark = if path.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{path}{mark}notice={word}{anchor}")).into_response()
}

/// Words of refusals that may come back in an address.
pub(crate) const NOTICES: &[&str] = &[
    "no_such_session",
    "no_such_item",
    "session_not_live",
    "session_state",
    "item_state",
    "has_sub_items",
    "reason_needed",
    "too_long",
    "already_adopted",
    "nothing_to_adopt",
    "stale",
    "nothing_to_undo",
    "name_needed",
    "message_needed",
    "floor_no_list",
    "floor_no_such_speech",
    "floor_list_not_open",
    "floor_list_closed",
    "floor_list_state",
    "floor_speech_state",
    "floor_item_not_in_progress",
    "floor_somebody_called",
    "floor_somebody_speaks",
    "floor_ruling_first",
    "floor_already_on_list",
    "floor_chair_keeps_list",
    "floor_observers_do_not_speak",
    "floor_not_present",
    "floor_no_points_of_order",
    "floor_no_replies",
    "floor_replies_used_up",
    "floor_not_decided_yet",
    "floor_nobody_to_ask",
    "floor_motion_needed",
    "floor_not_yours",
    "floor_other_class",
    "floor_no_offer",
    "floor_budget_not_used_up",
    "floor_list_full",
    "floor_time_passed",
    "floor_out_of_range",
    "statement_empty",
    "statement_too_large",
    "statement_file_kind",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_list_may_come_back_and_is_said_in_english() {
        for word in NOTICES {
            let said = tell_word(entente_domain::text::Language::En, "refusal", word);
            assert!(!said.contains("refusal-"), "{word}: {said}");
        }
    }
}
