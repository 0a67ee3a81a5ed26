//! Changing places on a list: by the chair, by mutual consent, and back on top.

use super::{
    Deed, ListHead, Refused, Speech, SpeechKind, SpeechState, SwapOffer,
    acts::{Change, Desk},
    order::{class, in_order},
};
use crate::ids::SpeechId;

/// How long an offer to swap stands, in seconds.
const SWAP_S: i64 = 600;

/// Moves an entry before another of its class, or to the end of it.
pub(super) fn reorder(desk: &Desk<'_>, speech: &Speech, before: Option<&SpeechId>) -> Result<Change, Refused> {
    let mut order = of_the_class(desk, speech)?;
    order.retain(|other| other.id != speech.id);
    let place = match before {
        Some(id) => order.iter().position(|other| other.id == *id).ok_or(Refused::OtherClass)?,
        None => order.len(),
    };
    order.insert(place, Speech { moved: true, ..speech.clone() });
    Ok(Change::of(Deed::Moved, pinned(desk, order)))
}

/// The waiting of the same class, in order.
fn of_the_class(desk: &Desk<'_>, speech: &Speech) -> Result<Vec<Speech>, Refused> {
    if speech.state != SpeechState::Waiting {
        return Err(Refused::SpeechState);
    }
    let observers = desk.list.head.settings.observers;
    Ok(in_order(desk.list)
        .into_iter()
        .filter(|other| class(other, observers) == class(speech, observers))
        .cloned()
        .collect())
}

/// The same entries, held in this order; only those that change.
fn pinned(desk: &Desk<'_>, order: Vec<Speech>) -> Vec<Speech> {
    (1..)
        .zip(order)
        .map(|(place, speech)| Speech { pinned: Some(place), ..speech })
        .filter(|speech| desk.list.speech(&speech.id) != Some(speech))
        .collect()
}

/// The speech that ended last comes back on top, its times cleared.
pub(super) fn readd(desk: &Desk<'_>, speech: &Speech) -> Result<Change, Refused> {
    let ended = |speech: &Speech| speech.intervals.last().and_then(|interval| interval.ended_at);
    let last = desk.list.with_state(SpeechState::Done).max_by_key(|speech| (ended(speech), speech.id.clone()));
    if last.map(|last| &last.id) != Some(&speech.id) {
        return Err(Refused::SpeechState);
    }
    let waits = desk.list.speeches.iter().any(|other| {
        other.party == speech.party && other.kind == speech.kind && other.is_open() && other.round == speech.round
    });
    if waits {
        return Err(Refused::AlreadyOnList);
    }
    let top = desk.list.with_state(SpeechState::Waiting).filter_map(|other| other.pinned).min().unwrap_or(1) - 1;
    let speech = Speech {
        state: SpeechState::Waiting,
        pinned: Some(top),
        moved: true,
        intervals: Vec::new(),
        added_s: 0,
        asked_to_conclude_at: None,
        // A question whose speech is over belongs to nothing any more.
        parent: None,
        kind: if speech.kind == SpeechKind::Answer { SpeechKind::Intervention } else { speech.kind },
        ..speech.clone()
    };
    Ok(Change::of(Deed::Readded, vec![speech]))
}

pub(super) fn offer_swap(desk: &Desk<'_>, from: &Speech, to: &Speech) -> Result<Change, Refused> {
    both_wait_in_one_class(desk, from, to)?;
    let mut head = desk.list.head.clone();
    head.swaps.retain(|offer| offer.from != from.id && desk.at.seconds_since(offer.at) < SWAP_S);
    head.swaps.push(SwapOffer { from: from.id.clone(), to: to.id.clone(), at: desk.at });
    Ok(Change::head(Deed::SwapOffered, head))
}

pub(super) fn answer_swap(desk: &Desk<'_>, from: &Speech, to: &Speech, agreed: bool) -> Result<Change, Refused> {
    let head = &desk.list.head;
    let offer = head.swaps.iter().find(|offer| offer.from == from.id && offer.to == to.id);
    let offer = offer.filter(|offer| desk.at.seconds_since(offer.at) < SWAP_S).ok_or(Refused::NoOffer)?;
    if !agreed {
        let swaps = head.swaps.iter().filter(|other| *other != offer).cloned().collect();
        return Ok(Change::head(Deed::SwapDeclined, ListHead { swaps, ..head.clone() }));
    }
    both_wait_in_one_class(desk, from, to)?;
    let mut order = of_the_class(desk, from)?;
    let place = |id: &SpeechId| order.iter().position(|speech| speech.id == *id).ok_or(Refused::NoSuchSpeech);
    let (a, b) = (place(&from.id)?, place(&to.id)?);
    order.swap(a, b);
    for speech in &mut order {
        if speech.id == from.id || speech.id == to.id {
            speech.moved = true;
        }
    }
    let touches = |other: &&SwapOffer| ![&other.from, &other.to].into_iter().any(|id| *id == from.id || *id == to.id);
    let swaps = head.swaps.iter().filter(touches).cloned().collect();
    Ok(Change { deed: Deed::Swapped, head: Some(ListHead { swaps, ..head.clone() }), speeches: pinned(desk, order) })
}

fn both_wait_in_one_class(desk: &Desk<'_>, from: &Speech, to: &Speech) -> Result<(), Refused> {
    if from.state != SpeechState::Waiting || to.state != SpeechState::Waiting || from.id == to.id {
        return Err(Refused::SpeechState);
    }
    let observers = desk.list.head.settings.observers;
    if class(from, observers) == class(to, observers) { Ok(()) } else { Err(Refused::OtherClass) }
}
