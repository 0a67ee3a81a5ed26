//! Which way text runs: of a paragraph by its first letter, and of stretches inside one, since Word and
//! LibreOffice set Arabic and Latin by different halves of a style.

use crate::form::{Block, Direction, Inline, Kind, Paper};

/// The direction a letter gives; none for digits, spaces and marks.
pub(crate) fn strong(letter: char) -> Option<Direction> {
    match letter {
        '\u{0590}'..='\u{08FF}' if letter.is_numeric() => None,
        '\u{0590}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}'
        | '\u{200F}' => Some(Direction::RightToLeft),
        '\u{200E}' => Some(Direction::LeftToRight),
        _ if letter.is_alphabetic() => Some(Direction::LeftToRight),
        _ => None,
    }
}

/// As the first letter with a direction says, else as given.
pub(crate) fn of_text(text: &str, otherwise: Direction) -> Direction {
    text.chars().find_map(strong).unwrap_or(otherwise)
}

/// The direction of a block: its own, else by its first letter, else what surrounds it.
pub fn of_block(block: &Block, around: Direction) -> Direction {
    block.direction.unwrap_or_else(|| first_of(block).unwrap_or(around))
}

fn first_of(block: &Block) -> Option<Direction> {
    let within = |blocks: &[Block]| blocks.iter().find_map(|block| block.direction.or_else(|| first_of(block)));
    match &block.kind {
        Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => {
            let letters = content.iter().filter_map(|inline| match inline {
                Inline::Text(run) => Some(run.text.chars()),
                Inline::Break => None,
            });
            letters.flatten().find_map(strong)
        }
        Kind::List { items, .. } => items.iter().find_map(|item| within(&item.blocks)),
        Kind::Quote { blocks } => within(blocks),
        Kind::Table { rows } => rows.iter().flatten().find_map(|cell| within(&cell.blocks)),
        // Programs are written from left to right.
        Kind::Code { .. } => Some(Direction::LeftToRight),
        Kind::Image(_) | Kind::Rule | Kind::PageBreak => None,
    }
}

/// The text cut where its direction changes. What has none belongs to what stands on both sides of it, else to
/// the paragraph.
pub(crate) fn stretches(text: &str, around: Direction) -> Vec<(Direction, &str)> {
    let mut found: Vec<(Direction, usize, usize)> = Vec::new();
    // Where neutral letters after the last strong one begin.
    let mut last: Option<(Direction, usize)> = None;
    let push = |found: &mut Vec<(Direction, usize, usize)>, direction, from: usize, to: usize| {
        if from == to {
            return;
        }
        match found.last_mut() {
            Some((known, _, end)) if *known == direction => *end = to,
            _ => found.push((direction, from, to)),
        }
    };
    for (at, letter) in text.char_indices() {
        let Some(direction) = strong(letter) else { continue };
        let (before, neutral_from) = last.unwrap_or((around, 0));
        let between = if before == direction { direction } else { around };
        push(&mut found, between, neutral_from, at);
        push(&mut found, direction, at, at + letter.len_utf8());
        last = Some((direction, at + letter.len_utf8()));
    }
    let neutral_from = last.map_or(0, |(_, from)| from);
    push(&mut found, around, neutral_from, text.len());
    found.into_iter().map(|(direction, from, to)| (direction, &text[from..to])).collect()
}

/// The `dir` of HTML.
pub(crate) const fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

impl Paper {
    pub(crate) const fn is_right_to_left(&self) -> bool {
        matches!(self.direction, Direction::RightToLeft)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_change_with_the_script() {
        use Direction::{LeftToRight as L, RightToLeft as R};
        assert_eq!(stretches("abc", R), [(L, "abc")]);
        assert_eq!(stretches("", R), []);
        assert_eq!(stretches("12", R), [(R, "12")]);
        assert_eq!(stretches("قال IOM، نعم", R), [(R, "قال "), (L, "IOM"), (R, "، نعم")]);
        assert_eq!(stretches("see قال 5 نعم.", L), [(L, "see "), (R, "قال 5 نعم"), (L, ".")]);
        assert_eq!(stretches("(Rev.1)", R), [(R, "("), (L, "Rev"), (R, ".1)")]);
    }

    #[test]
    fn a_paragraph_follows_its_first_letter() {
        assert_eq!(of_text("5. الأول", Direction::LeftToRight), Direction::RightToLeft);
        assert_eq!(of_text("…", Direction::RightToLeft), Direction::RightToLeft);
    }
}
