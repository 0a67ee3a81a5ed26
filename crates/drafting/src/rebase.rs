//! What becomes of a proposal when the text it changes is changed by others
//! (meeting-rules section 4, "Rebase"): a three-way merge of token ranges.
//! Nothing is lost: where two changes cannot both be made, the proposal keeps
//! its own words and says so.

use std::{collections::HashMap, ops::Range};

use entente_domain::ids::BracketId;

use crate::{
    edits::{Edit, edits, smooth},
    model::Carried,
    text::{Inline, kin::kin, same_words},
    words::{Sort, Token, tokens, tree},
};

/// A proposal carried to another text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebased {
    pub carried: Carried,
    /// What the paragraph is to say now; with [`Carried::Conflict`] what was proposed, unchanged.
    pub text: Vec<Inline>,
}

/// These tokens of the base give way to those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced<'a> {
    pub at: Range<usize>,
    pub with: Vec<Token<'a>>,
}

/// Carries what `new` changes in `base` over to `onto`, which comes of the same base.
///
/// * `Clean`: its changes touch nothing that was changed; the words added and removed are the same as before.
/// * `Overtaken`: what it asks for is already there.
/// * `Adjusted`: a part of it is already there, or the words it changes were moved or stand between changed ones.
/// * `Conflict`: it changes what was changed otherwise, or the brackets would no longer close as they opened.
pub fn rebase(base: &[Inline], new: &[Inline], onto: &[Inline]) -> Rebased {
    Move::of(base, onto).carry(new)
}

/// What of the base gives way to what, as a reader sees it.
pub fn ranges<'a>(base: &'a [Inline], new: &'a [Inline]) -> Vec<Replaced<'a>> {
    if same_words(base, new) {
        return Vec::new();
    }
    let known = kin(new, base);
    let (base, new) = (tokens(base), named(new, &known));
    let fine = edits(&base, &new);
    smooth(&fine, &base, &new).into_iter().map(|edit| Replaced { at: edit.old, with: new[edit.new].to_vec() }).collect()
}

/// Whether two proposals for the same text exclude one another: they replace the same words, or put different ones
/// into the same gap. Ranges that only touch do not conflict, nor do two that ask for exactly the same.
pub fn conflicts(base: &[Inline], one: &[Inline], other: &[Inline]) -> bool {
    let (one, other) = (ranges(base, one), ranges(base, other));
    one.iter().any(|first| other.iter().any(|second| first != second && meet(&first.at, &second.at)))
}

/// The text with all these proposals applied, in whatever order they come. Absent if two of them conflict, or
/// together they would leave a bracket open or run two words into one.
pub fn combine<T: AsRef<[Inline]>>(base: &[Inline], proposals: &[T]) -> Option<Vec<Inline>> {
    let mut all: Vec<Replaced<'_>> = Vec::new();
    for (place, proposal) in proposals.iter().enumerate() {
        let before = all.len();
        for replaced in ranges(base, proposal.as_ref()) {
            let earlier = &all[..before];
            if earlier.contains(&replaced) {
                continue;
            }
            if place > 0 && earlier.iter().any(|other| meet(&other.at, &replaced.at)) {
                return None;
            }
            all.push(replaced);
        }
    }
    all.sort_by_key(|replaced| (replaced.at.start, replaced.at.end));
    applied(&tokens(base), all.iter().map(|replaced| (replaced.at.clone(), replaced.with.as_slice())))
}

/// Whether two ranges intersect. An empty one is a gap: it meets one that reaches over it, and the same gap.
pub(crate) const fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    (one.start < other.end && other.start < one.end)
        || (one.start == one.end && other.start == other.end && one.start == other.start)
}

/// Replaces ranges, which stand in order and do not meet. Absent if what comes of it is not sound.
fn applied<'a>(
    base: &[Token<'a>],
    replaced: impl Iterator<Item = (Range<usize>, &'a [Token<'a>])>,
) -> Option<Vec<Inline>> {
    let mut found = Vec::with_capacity(base.len());
    let mut at = 0;
    for (range, with) in replaced {
        found.extend_from_slice(base.get(at..range.start)?);
        found.extend_from_slice(with);
        at = range.end;
    }
    found.extend_from_slice(base.get(at..)?);
    sound(&found)
}

/// The text of the tokens, if brackets close as they opened and no two words became one where they were put together.
fn sound(merged: &[Token<'_>]) -> Option<Vec<Inline>> {
    let text = tree(merged)?;
    let again = tokens(&text);
    words(merged).eq(words(&again)).then_some(())?;
    Some(text)
}

fn words<'a>(tokens: &'a [Token<'a>]) -> impl Iterator<Item = &'a str> {
    tokens.iter().filter_map(|token| match token {
        Token::Text { sort: Sort::Word, text, .. } => Some(*text),
        _ => None,
    })
}

/// Tokens of a text under the names that its brackets have in another.
fn named<'a>(text: &'a [Inline], names: &HashMap<&'a BracketId, &'a BracketId>) -> Vec<Token<'a>> {
    let mut found = tokens(text);
    if !names.is_empty() {
        for token in &mut found {
            if let Token::Mark(_, of) = token {
                of.id = names.get(of.id).copied().unwrap_or(of.id);
            }
        }
    }
    found
}

/// A change of the base, to which many proposals are to be carried.
pub struct Move<'a> {
    base_text: &'a [Inline],
    onto_text: &'a [Inline],
    /// Of the base, what its brackets are called in the text it became.
    names: HashMap<&'a BracketId, &'a BracketId>,
    base: Vec<Token<'a>>,
    onto: Vec<Token<'a>>,
    fine: Vec<Edit>,
    broad: Vec<Edit>,
}

/// What is to be done: these tokens of the text it is carried to give way to those of the proposal.
type Places = Vec<(Range<usize>, Range<usize>)>;

impl<'a> Move<'a> {
    pub fn of(base: &'a [Inline], onto: &'a [Inline]) -> Self {
        let names = kin(base, onto);
        let (before, after) = (named(base, &names), tokens(onto));
        let fine = edits(&before, &after);
        let broad = smooth(&fine, &before, &after);
        Self { base_text: base, onto_text: onto, names, base: before, onto: after, fine, broad }
    }

    /// See [`rebase`].
    pub fn carry(&self, new: &[Inline]) -> Rebased {
        let is = |carried, text: &[Inline]| Rebased { carried, text: text.to_vec() };
        if same_words(self.base_text, new) {
            return is(Carried::Clean, self.onto_text);
        }
        if self.fine.is_empty() {
            return is(Carried::Clean, new);
        }
        if same_words(new, self.onto_text) {
            return is(Carried::Overtaken, self.onto_text);
        }
        let known = kin(new, self.base_text);
        let names = known.into_iter().map(|(new, base)| (new, self.names.get(base).copied().unwrap_or(base))).collect();
        let ours = named(new, &names);
        let fine = edits(&self.base, &ours);
        let broad = smooth(&fine, &self.base, &ours);
        self.carry_changes(&ours, &broad, &self.broad, Carried::Clean)
            // Small words that stayed between replaced ones may still tell where it belongs; so may words that were moved.
            .or_else(|| self.carry_changes(&ours, &fine, &self.fine, Carried::Adjusted))
            .or_else(|| self.carry_to_quotes(&ours, &broad))
            .unwrap_or_else(|| is(Carried::Conflict, new))
    }

    /// The proposal's changes made in the new text, if none meets another change; `as_whole` if all had to be made.
    fn carry_changes(&self, new: &[Token<'_>], ours: &[Edit], theirs: &[Edit], as_whole: Carried) -> Option<Rebased> {
        let (places, stuck) = self.places(new, ours, theirs);
        if !stuck.is_empty() {
            return None;
        }
        let carried = match places.len() {
            0 => Carried::Overtaken,
            count if count == ours.len() => as_whole,
            _ => Carried::Adjusted,
        };
        self.made(carried, new, &places)
    }

    /// The same, where changes that meet others are made at the place to which their words were moved.
    fn carry_to_quotes(&self, new: &[Token<'_>], ours: &[Edit]) -> Option<Rebased> {
        let (mut places, stuck) = self.places(new, ours, &self.broad);
        for edit in stuck {
            let place = quoted(&self.base, &edit.old, &self.onto)?;
            places.push((place, edit.new));
        }
        places.sort_by_key(|(at, _)| (at.start, at.end));
        if places.windows(2).any(|pair| pair[0].0.end > pair[1].0.start || pair[0].0 == pair[1].0) {
            return None;
        }
        self.made(Carried::Adjusted, new, &places)
    }

    fn made(&self, carried: Carried, new: &[Token<'_>], places: &Places) -> Option<Rebased> {
        let text = applied(&self.onto, places.iter().map(|(at, with)| (at.clone(), &new[with.clone()])))?;
        Some(Rebased { carried, text })
    }

    /// Where in the new text our changes are to be made, without those already made there; and those that meet others.
    fn places(&self, new: &[Token<'_>], ours: &[Edit], theirs: &[Edit]) -> (Places, Vec<Edit>) {
        let (mut places, mut stuck) = (Vec::new(), Vec::new());
        // Both are in order: of theirs, those before `next` end before ours begins.
        let mut next = 0;
        for edit in ours {
            while theirs.get(next).is_some_and(|other| other.old.end <= edit.old.start && !meet(&other.old, &edit.old))
            {
                next += 1;
            }
            let mut around = theirs[next..].iter().take_while(|other| other.old.start <= edit.old.end);
            match around.find(|other| meet(&other.old, &edit.old)) {
                None => {
                    let before =
                        next.checked_sub(1).map_or((0, 0), |last| (theirs[last].old.end, theirs[last].new.end));
                    let start = edit.old.start - before.0 + before.1;
                    places.push((start..start + edit.old.len(), edit.new.clone()));
                }
                Some(other) if self.made_already(new, edit, other) => {}
                Some(_) => stuck.push(edit.clone()),
            }
        }
        (places, stuck)
    }

    /// Whether their change does what ours asks for: the same words give way to the same, or ours are among those gone.
    fn made_already(&self, new: &[Token<'_>], ours: &Edit, theirs: &Edit) -> bool {
        let same = ours.old == theirs.old && new[ours.new.clone()] == self.onto[theirs.new.clone()];
        let gone = ours.new.is_empty()
            && theirs.new.is_empty()
            && theirs.old.start <= ours.old.start
            && ours.old.end <= theirs.old.end;
        same || gone
    }
}

/// Fewer words than that are found by chance.
const QUOTE_WORDS_MIN: usize = 3;

/// Where the words now stand that were at that place of the base: found once, word by word, with some of what was around
/// them. For a gap, something on both of its sides.
fn quoted(base: &[Token<'_>], at: &Range<usize>, onto: &[Token<'_>]) -> Option<Range<usize>> {
    let around: &[(usize, usize)] =
        if at.is_empty() { &[(8, 8), (4, 4)] } else { &[(8, 8), (4, 4), (8, 0), (0, 8), (4, 0), (0, 4)] };
    around.iter().find_map(|(before, after)| {
        let start = at.start.saturating_sub(*before);
        let quote = &base[start..(at.end + after).min(base.len())];
        let both = start < at.start && at.end < start + quote.len();
        if words(quote).count() < QUOTE_WORDS_MIN || (at.is_empty() && !both) {
            return None;
        }
        let mut places = onto.windows(quote.len()).enumerate().filter(|(_, window)| *window == quote);
        let (place, _) = places.next()?;
        if places.next().is_some() {
            return None;
        }
        let found = place + at.start - start;
        Some(found..found + at.len())
    })
}
