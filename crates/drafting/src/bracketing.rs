//! Proposals put into the text in brackets: one, held by its sponsors, when it
//! is incorporated; all that are live, with their names, in a compilation text
//! ("[text (Party A, Party B)]").

use entente_domain::{clock::Moment, ids::BracketId};

use self::places::{Readings, places};
use crate::{
    rebase::{Replaced, ranges},
    text::{
        Bracket, BracketKind, DEPTH_MAX, Holder, Inline, Style, brackets, depth, normal, same_words,
        shape::{fitting, push},
    },
    words::{Of, Sort, Token, tokens, tree},
};

mod places;

/// What is asked for, by whom, and who is against it.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    pub new: &'a [Inline],
    /// Lead and co-sponsors, in the order in which they are named.
    pub sponsors: &'a [Holder],
    pub opponents: &'a [Holder],
}

/// Whether readings carry the names of those who want them.
#[derive(Clone, Copy, Debug)]
pub enum Names<'a> {
    None,
    /// With the word for wanting something out: "[text (Party A: delete)]".
    Said {
        delete: &'a str,
    },
}

/// The text with what the claim changes in brackets: added words held by its sponsors, words it wants out held by those
/// who oppose (if nobody does yet, by its sponsors), replaced words as alternatives of old and new. Absent if brackets
/// would lie too deep.
pub fn in_brackets(
    base: &[Inline],
    claim: &Claim<'_>,
    now: Moment,
    new_id: &mut dyn FnMut() -> String,
) -> Option<Vec<Inline>> {
    put(base, std::slice::from_ref(claim), Names::None, now, new_id)
}

/// The text with all these claims in brackets. Those that exclude one another are alternatives of one bracket; if it
/// would lie too deep, all follow the text as they are, their own brackets as plain signs.
pub fn compilation(
    base: &[Inline],
    claims: &[Claim<'_>],
    names: Names<'_>,
    now: Moment,
    new_id: &mut dyn FnMut() -> String,
) -> Vec<Inline> {
    if let Some(text) = put(base, claims, names, now, new_id) {
        return text;
    }
    let mut text = base.to_vec();
    for claim in claims.iter().filter(|claim| !same_words(base, claim.new)) {
        push(&mut text, " ", Style::default());
        let mut option = Vec::new();
        signs(claim.new, &mut option);
        attribute(&mut option, &claim.sponsors.iter().collect::<Vec<_>>(), names);
        text.push(Inline::Bracket(Bracket {
            id: BracketId::new(new_id()),
            kind: BracketKind::InsertDisputed,
            options: vec![option],
            held_by: claim.sponsors.to_vec(),
            since: now,
        }));
    }
    normal(text)
}

/// The text with its brackets as signs among its words.
fn signs(text: &[Inline], found: &mut Vec<Inline>) {
    for piece in text {
        match piece {
            Inline::Run(run) => push(found, &run.text, run.style),
            Inline::Bracket(bracket) => {
                for (place, option) in bracket.options.iter().enumerate() {
                    push(found, if place == 0 { "[" } else { " / " }, Style::default());
                    signs(option, found);
                }
                push(found, "]", Style::default());
            }
        }
    }
}

fn put(
    base: &[Inline],
    claims: &[Claim<'_>],
    names: Names<'_>,
    now: Moment,
    new_id: &mut dyn FnMut() -> String,
) -> Option<Vec<Inline>> {
    let words = tokens(base);
    let changes: Vec<Vec<Replaced<'_>>> = claims.iter().map(|claim| ranges(base, claim.new)).collect();
    let places = places(&words, &changes);
    let mut used: Vec<BracketId> = brackets(base).into_iter().map(|bracket| bracket.id.clone()).collect();
    let mut made = Vec::with_capacity(places.len());
    for place in &places {
        let mut readings = place.readings(&words, &changes)?;
        let (lead, end) = readings.space_around();
        let bracket = bracket_of(&readings, claims, names, now, new_id, &mut used)?;
        made.push((place.at.clone(), lead, bracket, end));
    }
    let mut found = Vec::with_capacity(words.len() + made.len());
    let mut at = 0;
    for (range, lead, bracket, end) in &made {
        found.extend_from_slice(&words[at..range.start]);
        match bracket {
            Some(bracket) => {
                found.extend(*lead);
                found.push(Token::Whole(Of::bracket(bracket)));
                found.extend(*end);
            }
            None => found.extend_from_slice(&words[range.clone()]),
        }
        at = range.end;
    }
    found.extend_from_slice(&words[at..]);
    let former: Vec<&BracketId> = brackets(base).into_iter().map(|bracket| &bracket.id).collect();
    let text = flat(tree(&found)?, &former);
    (depth(&text) <= DEPTH_MAX).then(|| normal(text))
}

/// The bracket with all readings; none if they differ in space only. Absent if one of them is no text.
fn bracket_of(
    readings: &Readings<'_>,
    claims: &[Claim<'_>],
    names: Names<'_>,
    now: Moment,
    new_id: &mut dyn FnMut() -> String,
    used: &mut Vec<BracketId>,
) -> Option<Option<Bracket>> {
    let blank = |words: &[Token<'_>]| words.iter().all(|token| token.sort() == Some(Sort::Space));
    if blank(&readings.old) && readings.new.iter().all(|(words, _)| blank(words)) {
        return Some(None);
    }
    let mut held_by: Vec<&Holder> = Vec::new();
    let mut options = Vec::new();
    if !readings.old.is_empty() {
        options.push(tree(&readings.old)?);
    }
    let only_out = matches!(readings.new.as_slice(), [(words, _)] if words.is_empty());
    for (words, by) in &readings.new {
        let mut option = tree(words)?;
        rename(&mut option, new_id, used);
        let sponsors = together(by.iter().flat_map(|claim| claims[*claim].sponsors));
        let opponents = together(by.iter().flat_map(|claim| claims[*claim].opponents));
        if only_out {
            attribute_deletion(options.first_mut()?, &sponsors, names);
            held_by = if opponents.is_empty() { sponsors } else { opponents };
            continue;
        }
        if words.is_empty() {
            attribute_deletion(&mut option, &sponsors, names);
        } else {
            attribute(&mut option, &sponsors, names);
        }
        options.push(option);
        held_by.extend(sponsors);
        if !readings.old.is_empty() {
            held_by.extend(opponents);
        }
    }
    let kind = if only_out { BracketKind::DeleteDisputed } else { BracketKind::InsertDisputed };
    Some(Some(Bracket {
        id: BracketId::new(new_id()),
        kind: fitting(kind, options.len()),
        options,
        held_by: together(held_by).into_iter().cloned().collect(),
        since: now,
    }))
}

/// Each party once.
fn together<'a>(holders: impl IntoIterator<Item = &'a Holder>) -> Vec<&'a Holder> {
    let mut found: Vec<&Holder> = Vec::new();
    for holder in holders {
        if !found.iter().any(|other| other.party == holder.party) {
            found.push(holder);
        }
    }
    found
}

fn attribute(option: &mut Vec<Inline>, by: &[&Holder], names: Names<'_>) {
    match names {
        Names::Said { .. } if !by.is_empty() => push(option, &format!(" ({})", listed(by)), Style::default()),
        Names::Said { .. } | Names::None => {}
    }
}

fn attribute_deletion(option: &mut Vec<Inline>, by: &[&Holder], names: Names<'_>) {
    let Names::Said { delete } = names else { return };
    let space = if option.is_empty() { "" } else { " " };
    push(option, &format!("{space}({}: {delete})", listed(by)), Style::default());
}

fn listed(by: &[&Holder]) -> String {
    by.iter().map(|holder| holder.short.as_str()).collect::<Vec<_>>().join(", ")
}

/// A bracket that stands in several readings is one in each.
fn rename(text: &mut [Inline], new_id: &mut dyn FnMut() -> String, used: &mut Vec<BracketId>) {
    for piece in text {
        let Inline::Bracket(bracket) = piece else { continue };
        if used.contains(&bracket.id) {
            bracket.id = BracketId::new(new_id());
        }
        used.push(bracket.id.clone());
        for option in &mut bracket.options {
            rename(option, new_id, used);
        }
    }
}

/// Without brackets that hold nothing but a bracket, where one of the two has just been made: their readings are
/// readings of one, which stays the one that was there before.
fn flat(text: Vec<Inline>, former: &[&BracketId]) -> Vec<Inline> {
    let flat_piece = |piece| match piece {
        Inline::Run(_) => piece,
        Inline::Bracket(bracket) => Inline::Bracket(flat_bracket(bracket, former)),
    };
    text.into_iter().map(flat_piece).collect()
}

fn flat_bracket(bracket: Bracket, former: &[&BracketId]) -> Bracket {
    let is_new = |id: &BracketId| !former.contains(&id);
    let made = is_new(&bracket.id);
    let mut found = Bracket { options: Vec::new(), ..bracket };
    for option in bracket.options {
        let mut option = flat(option, former);
        let within = match option.as_mut_slice() {
            [Inline::Bracket(inner)] if made || is_new(&inner.id) => Some(inner),
            _ => None,
        };
        match within {
            Some(inner) => take_in(&mut found, inner, is_new),
            None if made => add(&mut found.options, option),
            None => found.options.push(option),
        }
    }
    found.kind = fitting(found.kind, found.options.len());
    found
}

fn take_in(found: &mut Bracket, inner: &mut Bracket, is_new: impl Fn(&BracketId) -> bool) {
    for option in inner.options.drain(..) {
        add(&mut found.options, option);
    }
    if is_new(&found.id) && !is_new(&inner.id) {
        (found.id, found.kind, found.since) = (inner.id.clone(), inner.kind, inner.since);
        std::mem::swap(&mut found.held_by, &mut inner.held_by);
    }
    found.held_by = together(found.held_by.iter().chain(&inner.held_by)).into_iter().cloned().collect();
}

fn add(options: &mut Vec<Vec<Inline>>, option: Vec<Inline>) {
    if !options.iter().any(|other| same_words(other, &option)) {
        options.push(option);
    }
}
