//! Whether two proposals exclude one another (meeting-rules section 4,
//! "Conflict between two proposals"), and whom a proposal has behind it.

use std::collections::HashMap;

use entente_domain::ids::PartyId;

use crate::{
    model::{Carried, On, Position, Proposal, ProposalAction, Stance},
    rebase::conflicts,
    text::same_words,
};

/// Whether not both can be accepted. New paragraphs exclude nothing; a wish that a paragraph stay as it is excludes
/// every change of it; one that deletes, moves, splits or merges a paragraph excludes what changes its words.
pub fn exclude(one: &Proposal, other: &Proposal) -> bool {
    use ProposalAction::{Add, Merge, Mod, Move, Noc, Split, Sup};
    let touches = |proposal: &Proposal, of: &Proposal| {
        let paras = || of.para.iter().chain(&of.with);
        proposal.para.iter().chain(&proposal.with).any(|para| paras().any(|other| other == para))
    };
    if one.id == other.id || one.action == Add || other.action == Add || !touches(one, other) {
        return false;
    }
    match (one.action, other.action) {
        (Noc, Noc) | (Sup, Sup) => false,
        (Mod, Mod) if same_words(&one.base, &other.base) => conflicts(&one.base, &one.new, &other.new),
        (Move, Move) => one.after != other.after,
        (Split, Split) => !same_words(&one.new, &other.new) || !same_words(&one.rest, &other.rest),
        (Merge, Merge) => one.para != other.para || one.with != other.with || !same_words(&one.new, &other.new),
        (Add | Mod | Sup | Noc | Move | Split | Merge, _) => true,
    }
}

/// Where each party stands on a thing: its latest word.
pub fn stances<'a>(positions: &'a [Position], on: &On) -> Vec<&'a Position> {
    let mut latest: HashMap<&PartyId, &Position> = HashMap::new();
    for position in positions.iter().filter(|position| position.on == *on) {
        let known = latest.entry(&position.party).or_insert(position);
        if position.at >= known.at {
            *known = position;
        }
    }
    let mut found: Vec<&Position> = latest.into_values().collect();
    found.sort_by(|one, other| (one.at, &one.party).cmp(&(other.at, &other.party)));
    found
}

/// Whether nobody who spoke is against the proposal, nobody wants time, and somebody besides its lead is for it.
pub fn has_full_support(proposal: &Proposal, positions: &[Position]) -> bool {
    let all = stances(positions, &On::Proposal(proposal.id.clone()));
    let mut others = all.iter().filter(|position| position.party != proposal.lead.party);
    let backed = !proposal.co.is_empty() || others.any(|position| is_for(position.stance));
    backed && proposal.carried != Carried::Conflict && all.iter().all(|position| is_for(position.stance))
}

const fn is_for(stance: Stance) -> bool {
    match stance {
        Stance::Support | Stance::CanAccept => true,
        Stance::Study | Stance::Reserve | Stance::Oppose => false,
    }
}
