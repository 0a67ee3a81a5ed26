//! Where claims change the text, and what the words of such a place would be with each.

use std::ops::Range;

use entente_domain::ids::BracketId;

use crate::{
    rebase::{Replaced, meet},
    words::{Sort, Token},
};

/// A stretch of the text, or a gap, that one claim or several change otherwise.
pub(super) struct Place {
    pub(super) at: Range<usize>,
    /// Which claim, and which of its changes.
    by: Vec<(usize, usize)>,
}

/// The places that are changed, in order; each with whole brackets only, in the old words as in the new.
pub(super) fn places(base: &[Token<'_>], changes: &[Vec<Replaced<'_>>]) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for (claim, all) in changes.iter().enumerate() {
        found.extend(all.iter().enumerate().map(|(at, one)| Place { at: one.at.clone(), by: vec![(claim, at)] }));
    }
    loop {
        for place in &mut found {
            place.widen(base, changes);
        }
        let before = found.len();
        found = joined(found);
        if found.len() == before && !found.iter_mut().any(|place| place.widen(base, changes)) {
            return found;
        }
    }
}

fn joined(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by_key(|place| (place.at.start, place.at.end));
    let mut found: Vec<Place> = Vec::new();
    for place in places {
        match found
            .iter_mut()
            .find(|other| meet(&other.at, &place.at) || other.by.iter().any(|by| place.by.contains(by)))
        {
            Some(other) => {
                other.at = other.at.start.min(place.at.start)..other.at.end.max(place.at.end);
                other.by.extend(place.by);
                other.by.sort_unstable();
                other.by.dedup();
            }
            None => found.push(place),
        }
    }
    found
}

impl Place {
    /// Takes in all of every bracket of which it has a part. Says whether there was something to take in.
    fn widen(&mut self, base: &[Token<'_>], changes: &[Vec<Replaced<'_>>]) -> bool {
        let id = |token: &Token<'_>| match token {
            Token::Mark(_, of) => Some(of.id.clone()),
            Token::Text { .. } | Token::Whole(_) => None,
        };
        let mut ids: Vec<BracketId> = base[self.at.clone()].iter().filter_map(id).collect();
        for (claim, change) in &self.by {
            ids.extend(changes[*claim][*change].with.iter().filter_map(id));
        }
        let before = (self.at.clone(), self.by.len());
        for wanted in ids {
            let has = |token: &Token<'_>| matches!(token, Token::Mark(_, of) if *of.id == wanted);
            if let (Some(open), Some(close)) = (base.iter().position(has), base.iter().rposition(has)) {
                self.at = self.at.start.min(open)..self.at.end.max(close + 1);
            }
            let claims: Vec<usize> = self.by.iter().map(|(claim, _)| *claim).collect();
            for claim in claims {
                for (number, change) in changes[claim].iter().enumerate() {
                    if change.with.iter().any(has) && !self.by.contains(&(claim, number)) {
                        self.by.push((claim, number));
                        self.at = self.at.start.min(change.at.start)..self.at.end.max(change.at.end);
                    }
                }
            }
        }
        before != (self.at.clone(), self.by.len())
    }

    /// What stands there, and what it would be with each claim. Absent if that is no text.
    pub(super) fn readings<'a>(&self, base: &[Token<'a>], changes: &[Vec<Replaced<'a>>]) -> Option<Readings<'a>> {
        let mut found = Readings { old: base[self.at.clone()].to_vec(), new: Vec::new() };
        let mut claims: Vec<usize> = self.by.iter().map(|(claim, _)| *claim).collect();
        claims.sort_unstable();
        claims.dedup();
        for claim in claims {
            let mut words = Vec::new();
            let mut at = self.at.start;
            for (_, change) in self.by.iter().filter(|(by, _)| *by == claim) {
                let change = &changes[claim][*change];
                words.extend_from_slice(base.get(at..change.at.start)?);
                words.extend_from_slice(&change.with);
                at = change.at.end;
            }
            words.extend_from_slice(base.get(at..self.at.end)?);
            match found.new.iter_mut().find(|(other, _)| *other == words) {
                Some((_, by)) => by.push(claim),
                None => found.new.push((words, vec![claim])),
            }
        }
        Some(found)
    }
}

/// The words of a place: as they are, and as claims, by their numbers, want them.
pub(super) struct Readings<'a> {
    pub(super) old: Vec<Token<'a>>,
    pub(super) new: Vec<(Vec<Token<'a>>, Vec<usize>)>,
}

impl<'a> Readings<'a> {
    /// Takes away the space that all readings begin or end with: it stands outside the bracket.
    pub(super) fn space_around(&mut self) -> (Option<Token<'a>>, Option<Token<'a>>) {
        let common = |edges: Vec<Option<Token<'a>>>| {
            let first = edges.first().copied().flatten()?;
            let space = first.sort() == Some(Sort::Space);
            (space && edges.iter().all(|edge| *edge == Some(first))).then_some(first)
        };
        let lead = common(self.filled().map(|words| words.first().copied()).collect());
        if lead.is_some() {
            self.filled().for_each(|words| {
                words.remove(0);
            });
        }
        let end = common(self.filled().map(|words| words.last().copied()).collect());
        if end.is_some() {
            self.filled().for_each(|words| {
                words.pop();
            });
        }
        (lead, end)
    }

    fn filled(&mut self) -> impl Iterator<Item = &mut Vec<Token<'a>>> {
        std::iter::once(&mut self.old)
            .chain(self.new.iter_mut().map(|(words, _)| words))
            .filter(|words| !words.is_empty())
    }
}
