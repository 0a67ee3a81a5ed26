//! The text of a paragraph as people type it into a plain field: `[words]` are
//! in brackets, `[one | other]` are alternatives, `[…]` is a placeholder,
//! `*emphasis*`, `**strong**`, and a backslash before any of these signs takes
//! its meaning away. Reading never loses a word: a star without a partner is a star.

use entente_domain::{clock::Moment, ids::BracketId};
use thiserror::Error;

use super::{
    Bracket, BracketKind, DEPTH_MAX, Inline, Style,
    kin::kin,
    shape::{brackets, fitting, normal, push, same_options},
};

/// Why a text cannot be read. Positions count characters from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    #[error("the bracket opened at character {at} is not closed")]
    Unclosed { at: usize },
    #[error("at character {at} a bracket is closed that was not opened")]
    Unopened { at: usize },
    #[error("the bracket at character {at} lies within {DEPTH_MAX} others: no deeper")]
    TooDeep { at: usize },
}

impl Problem {
    /// Which character it is about.
    pub const fn at(self) -> usize {
        match self {
            Self::Unclosed { at } | Self::Unopened { at } | Self::TooDeep { at } => at,
        }
    }
}

/// Reads what was typed. A bracket that stands in `old` too – with the same words, or the one most alike, in the same
/// order – keeps its id, kind, holders and age; others are new at `now`, held by nobody yet.
pub fn read(
    markup: &str,
    old: &[Inline],
    now: Moment,
    new_id: &mut dyn FnMut() -> String,
) -> Result<Vec<Inline>, Problem> {
    let mut text = parse(markup, now)?;
    let known: Vec<(BracketId, &Bracket)> = {
        let former = brackets(old);
        let found = kin(&text, old);
        found
            .iter()
            .filter_map(|(id, other)| {
                former.iter().find(|bracket| bracket.id == **other).map(|one| ((*id).clone(), *one))
            })
            .collect()
    };
    settle(&mut text, &known, new_id);
    Ok(text)
}

/// The text as it would be typed: [`read`] gives it back.
pub fn write(text: &[Inline]) -> String {
    let mut found = String::new();
    put(&normal(text.to_vec()), false, &mut found);
    found
}

fn put(text: &[Inline], inside: bool, found: &mut String) {
    let mut style = Style::default();
    for piece in text {
        match piece {
            Inline::Run(run) => {
                stars(style, run.style, found);
                style = run.style;
                for sign in run.text.chars() {
                    if matches!(sign, '[' | ']' | '*' | '\\') || (inside && sign == '|') {
                        found.push('\\');
                    }
                    found.push(sign);
                }
            }
            Inline::Bracket(bracket) => {
                stars(style, Style::default(), found);
                style = Style::default();
                found.push('[');
                for (place, option) in bracket.options.iter().enumerate() {
                    if place > 0 {
                        found.push_str(" | ");
                    }
                    put(option, true, found);
                }
                found.push(']');
            }
        }
    }
    stars(style, Style::default(), found);
}

/// One star changes emphasis, two change strength, three both: so that between any two styles there is one way.
fn stars(from: Style, to: Style, found: &mut String) {
    let count = usize::from(from.em != to.em) + 2 * usize::from(from.strong != to.strong);
    found.extend(std::iter::repeat_n('*', count));
}

/// What stands between two brackets, before it is known which stars have partners.
enum Part {
    Words(String),
    Stars(usize),
    Bracket(Bracket),
}

struct Level {
    opened_at: usize,
    options: Vec<Vec<Inline>>,
    parts: Vec<Part>,
}

impl Level {
    const fn at(opened_at: usize) -> Self {
        Self { opened_at, options: Vec::new(), parts: Vec::new() }
    }

    fn word(&mut self, sign: char) {
        match self.parts.last_mut() {
            Some(Part::Words(words)) => words.push(sign),
            _ => self.parts.push(Part::Words(sign.into())),
        }
    }

    fn end_option(&mut self) {
        let parts = std::mem::take(&mut self.parts);
        self.options.push(styled_parts(parts));
    }
}

fn parse(markup: &str, now: Moment) -> Result<Vec<Inline>, Problem> {
    let signs: Vec<char> = markup.chars().collect();
    let start = signs.iter().take_while(|sign| sign.is_whitespace()).count();
    let end = signs.len() - signs.iter().rev().take_while(|sign| sign.is_whitespace()).count();
    let mut levels = vec![Level::at(0)];
    let mut count = 0;
    let mut at = start;
    while at < end {
        let sign = signs[at];
        let next = signs.get(at + 1).filter(|_| at + 1 < end).copied();
        let depth = levels.len() - 1;
        let level = levels.last_mut().expect("the outermost level is never taken away");
        match sign {
            '\\' if next.is_some_and(|next| matches!(next, '[' | ']' | '*' | '|' | '\\')) => {
                level.word(next.unwrap_or('\\'));
                at += 1;
            }
            '[' if depth == DEPTH_MAX => return Err(Problem::TooDeep { at }),
            '[' => levels.push(Level::at(at)),
            ']' if depth == 0 => return Err(Problem::Unopened { at }),
            ']' => {
                level.end_option();
                let options = std::mem::take(&mut level.options);
                levels.pop();
                count += 1;
                let bracket = fresh(count, options, now);
                if let Some(around) = levels.last_mut() {
                    around.parts.push(Part::Bracket(bracket));
                }
            }
            '|' if depth > 0 => {
                if let Some(Part::Words(words)) = level.parts.last_mut()
                    && words.ends_with(' ')
                {
                    words.pop();
                }
                level.end_option();
                at += usize::from(next == Some(' '));
            }
            '*' => match level.parts.last_mut() {
                Some(Part::Stars(count)) => *count += 1,
                _ => level.parts.push(Part::Stars(1)),
            },
            '\r' if next == Some('\n') => {}
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => level.word(' '),
            sign if sign.is_control() => {}
            sign => level.word(sign),
        }
        at += 1;
    }
    let outermost = levels.pop().expect("the outermost level is never taken away");
    if levels.is_empty() {
        Ok(styled_parts(outermost.parts))
    } else {
        // The innermost one: it is the one just being typed.
        Err(Problem::Unclosed { at: outermost.opened_at })
    }
}

/// A bracket under a name that no stored one can have, until it is known which of the former ones it is.
fn fresh(count: usize, options: Vec<Vec<Inline>>, now: Moment) -> Bracket {
    let kind = if let [only] = options.as_slice()
        && is_gap(only)
    {
        BracketKind::Placeholder
    } else {
        fitting(BracketKind::InsertDisputed, options.len())
    };
    Bracket { id: BracketId::new(format!("\0{count}")), kind, options, held_by: Vec::new(), since: now }
}

fn is_gap(option: &[Inline]) -> bool {
    match option {
        [] => true,
        [Inline::Run(run)] => matches!(run.text.trim(), "" | "…" | "..."),
        _ => false,
    }
}

/// Gives stars their meaning where they have a partner in the same option. One that opens stands before a word, one
/// that closes behind one: "Kosovo* and 2 * 3" have none.
fn styled_parts(parts: Vec<Part>) -> Vec<Inline> {
    let mut literal = vec![false; parts.len()];
    loop {
        let (found, open) = with_stars(&parts, &literal);
        match open {
            None => return normal(found),
            Some(place) => literal[place] = true,
        }
    }
}

/// The text, and which stars opened something that nothing closes.
fn with_stars(parts: &[Part], literal: &[bool]) -> (Vec<Inline>, Option<usize>) {
    let mut found = Vec::new();
    let mut style = Style::default();
    let (mut em_at, mut strong_at) = (None, None);
    for (place, part) in parts.iter().enumerate() {
        match part {
            Part::Words(words) => push(&mut found, words, style),
            Part::Bracket(bracket) => found.push(Inline::Bracket(emphasised(bracket, style))),
            Part::Stars(count) => {
                let (em, strong) = (count & 1 == 1, count & 2 == 2);
                let opens = (em && !style.em) || (strong && !style.strong);
                let closes = (em && style.em) || (strong && style.strong);
                let before = place.checked_sub(1).and_then(|place| parts.get(place));
                let fits = (!opens || solid(parts.get(place + 1), str::starts_with))
                    && (!closes || solid(before, str::ends_with));
                if *count > 3 || literal[place] || !fits {
                    push(&mut found, &"*".repeat(*count), style);
                    continue;
                }
                if em {
                    style.em = !style.em;
                    em_at = style.em.then_some(place);
                }
                if strong {
                    style.strong = !style.strong;
                    strong_at = style.strong.then_some(place);
                }
            }
        }
    }
    (found, em_at.max(strong_at))
}

fn solid(part: Option<&Part>, at_edge: impl Fn(&str, fn(char) -> bool) -> bool) -> bool {
    match part {
        Some(Part::Words(words)) => !words.is_empty() && !at_edge(words, char::is_whitespace),
        Some(Part::Bracket(_)) => true,
        Some(Part::Stars(_)) | None => false,
    }
}

fn emphasised(bracket: &Bracket, style: Style) -> Bracket {
    let more = |piece: &Inline| match piece {
        Inline::Run(run) => {
            let style = Style { em: run.style.em || style.em, strong: run.style.strong || style.strong };
            Inline::Run(super::Run { text: run.text.clone(), style })
        }
        Inline::Bracket(within) => Inline::Bracket(emphasised(within, style)),
    };
    let options = bracket.options.iter().map(|option| option.iter().map(more).collect()).collect();
    Bracket { options, ..bracket.clone() }
}

/// Gives each bracket its identity: of the former one that it is, or a new one.
fn settle(text: &mut [Inline], known: &[(BracketId, &Bracket)], new_id: &mut dyn FnMut() -> String) {
    for piece in text {
        let Inline::Bracket(bracket) = piece else { continue };
        match known.iter().find(|(id, _)| *id == bracket.id) {
            Some((_, former)) => {
                let same = same_options(&former.options, &bracket.options);
                bracket.kind = match (former.kind, bracket.kind) {
                    (former, _) if same => former,
                    (_, BracketKind::Alternatives | BracketKind::Placeholder) => bracket.kind,
                    (BracketKind::DeleteDisputed, _) => BracketKind::DeleteDisputed,
                    _ => BracketKind::InsertDisputed,
                };
                bracket.id = former.id.clone();
                bracket.held_by.clone_from(&former.held_by);
                bracket.since = former.since;
            }
            None => bracket.id = BracketId::new(new_id()),
        }
        for option in &mut bracket.options {
            settle(option, known, new_id);
        }
    }
}
