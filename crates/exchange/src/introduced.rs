//! What an introduction leaves in the register of follow-up: once both sides have said yes, what is offered is under way;
//! once it is said what came of it, that is its evidence. Only the two sides read it.

use entente_domain::{
    clock::Moment,
    ids::{CommitmentId, MechanismId, UserId},
};

use crate::{
    commitments::{Commitment, Content, Kind, Owner, Source, State},
    event::Event,
    introductions::{Introduction, Outcome, Standing},
    post::{Home, Post, Reach},
};

/// Its entry's id follows from its own, so that there is one at the most.
pub fn entry_of(one: &Introduction) -> CommitmentId {
    CommitmentId::new(one.id.as_str())
}

/// The entry of an introduction to which both sides have said yes; none before. Its home is the side that asked, its owner
/// the one that offers; where one of the two is the convener, the home is: a mechanism can be named as a reader, the convener cannot.
pub fn entry(one: &Introduction, request: &Post, offer: &Post, by: &UserId, at: Moment) -> Option<Commitment> {
    if !one.is_open() {
        return None;
    }
    let owner = one.offer_home.clone().map_or(Owner::Convener, Owner::Mechanism);
    let home = one.request_home.clone().filter(|_| one.offer_home.is_some());
    let both = [&one.request_home, &one.offer_home];
    let mut shared_with: Vec<MechanismId> =
        both.into_iter().flatten().filter(|side| Some(*side) != home.as_ref()).cloned().collect();
    shared_with.sort();
    shared_with.dedup();
    let mut themes: Vec<String> = request.content.themes.clone();
    themes.retain(|theme| offer.content.themes.contains(theme));
    Some(Commitment {
        id: entry_of(one),
        home: Home { mechanism: home, body: None },
        author: by.clone(),
        source: Source::Introduction { introduction: one.id.clone() },
        state: State::UnderWay,
        version: 1,
        content: Content {
            language: request.content.language,
            kind: Kind::Commitment,
            title: request.content.title.clone(),
            text: one.note.clone(),
            themes,
            owner,
            indicator: String::new(),
            due: String::new(),
            reach: if shared_with.is_empty() { Reach::Mechanism } else { Reach::Some },
            shared_with,
            may_publish: false,
        },
        reason: None,
        superseded_by: None,
        created_at: at,
        moved_at: at,
        changed_at: at,
    })
}

/// The entry once it is said what came of it, with what the record says; none if somebody has settled it otherwise, or
/// nothing was said.
pub fn settled(entry: &Commitment, one: &Introduction, at: Moment) -> Option<(Commitment, Event)> {
    let (_, outcome, what) = one.reported.as_ref().filter(|_| one.standing() == Standing::Reported)?;
    if !entry.state.is_live() {
        return None;
    }
    let mut after = entry.clone();
    (after.version, after.moved_at, after.changed_at) = (entry.version + 1, at, at);
    let commitment = entry.id.clone();
    let event = match outcome {
        Outcome::Helped | Outcome::Partly => {
            after.state = State::Done;
            Event::CommitmentMoved { commitment, state: State::Done }
        }
        Outcome::Nothing => {
            (after.state, after.reason) = (State::Dropped, Some(what.clone()));
            Event::CommitmentDropped { commitment, reason: what.clone() }
        }
    };
    Some((after, event))
}
