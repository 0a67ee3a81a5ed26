//! Numbers that people type before paragraphs: "1.", "(a)", "PP1", "OP 3", "4 bis", "（一）", "٣.", known again so that
//! they come in as numbers and not as words of the text.

use crate::form::{Block, Inline, Kind, Style};

/// What follows a number in alternatives of a paragraph.
const SUFFIXES: [&str; 11] =
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies"];

/// The number at the beginning of a text, and at which byte the words begin.
pub fn typed(text: &str) -> Option<(String, usize)> {
    let start = text.len() - text.trim_start().len();
    let all = &text[start..];
    let length = number(all)?;
    let (label, rest) = all.split_at(length);
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    Some((label, text.len() - rest.trim_start().len()))
}

/// How long the number is.
fn number(all: &str) -> Option<usize> {
    let spaced = |length: usize| all[length..].chars().next().is_none_or(char::is_whitespace);
    if let Some(bullet) = all.chars().next().filter(|letter| "•‣◦▪·●○■–—*".contains(*letter)) {
        let length = bullet.len_utf8();
        return (all.len() > length && spaced(length)).then_some(length);
    }
    let suffixed = |length: usize| length + suffix(&all[length..]);
    let ended = |length: usize| {
        length + all[length..].chars().next().filter(|c| ".):．、".contains(*c)).map_or(0, char::len_utf8)
    };
    if let Some(length) = named(all) {
        let length = ended(suffixed(length));
        return (spaced(length) || all[..length].ends_with(['、', '．'])).then_some(length);
    }
    if let Some(length) = in_brackets(all) {
        let length = ended(suffixed(length));
        return (spaced(length) || !all.is_ascii()).then_some(length);
    }
    let (core, kind) = counted(all)?;
    let with_suffix = suffixed(core);
    let length = ended(with_suffix);
    let has_end = length > with_suffix;
    let chinese = has_end && all[..length].ends_with(['、', '．']);
    let tab = all[length..].starts_with('\t');
    let fits = match kind {
        // "3 bis" needs no point; "10 days" is no number.
        Count::Digits => has_end || with_suffix > core || tab,
        // "A. Smith" is a name: a capital needs a tab.
        Count::Capital => has_end && tab,
        Count::Letter | Count::Roman => has_end,
        Count::Chinese => chinese,
    };
    (fits && (spaced(length) || chinese)).then_some(length)
}

/// "PP1", "OP 3": paragraphs of the preamble and of the operative part.
fn named(all: &str) -> Option<usize> {
    let name = ["PP", "OP", "Pp", "Op", "pp", "op"].into_iter().find(|name| all.starts_with(name))?;
    let rest = &all[name.len()..];
    let space = rest.len() - rest.trim_start_matches([' ', '\u{A0}', '.']).len();
    let digits = digits(&rest[space..])?;
    Some(name.len() + space + digits + single_letter(&rest[space + digits..]))
}

/// "OP3a", "4a": a letter that belongs to the number.
fn single_letter(rest: &str) -> usize {
    let mut letters = rest.chars();
    let first = letters.next().filter(char::is_ascii_lowercase);
    let alone = letters.next().is_none_or(|next| !next.is_alphanumeric());
    if first.is_some() && alone { 1 } else { 0 }
}

fn in_brackets(all: &str) -> Option<usize> {
    let (open, close) = [("(", ')'), ("（", '）'), ("[(", ')')].into_iter().find(|(open, _)| all.starts_with(open))?;
    let inside = &all[open.len()..];
    let end = inside.char_indices().take(12).find(|(_, letter)| *letter == close)?.0;
    let word = inside[..end].trim();
    let counts = counted(word).is_some_and(|(length, _)| length == word.len())
        || matches!(word.chars().count(), 1..=2)
            && word.chars().all(|letter| letter.is_lowercase() || is_arabic(letter))
        || word.chars().all(|letter| "一二三四五六七八九十".contains(letter)) && !word.is_empty();
    counts.then_some(open.len() + end + close.len_utf8())
}

enum Count {
    Digits,
    Letter,
    Capital,
    Roman,
    Chinese,
}

fn counted(all: &str) -> Option<(usize, Count)> {
    if let Some(length) = digits(all) {
        let mut length = length + single_letter(&all[length..]);
        // "2.1.3"
        while let Some(more) = all[length..].strip_prefix('.').and_then(digits) {
            length += 1 + more;
        }
        return Some((length, Count::Digits));
    }
    let first = all.chars().next()?;
    if "一二三四五六七八九十".contains(first) {
        let length =
            all.chars().take_while(|letter| "一二三四五六七八九十".contains(*letter)).map(char::len_utf8).sum();
        return Some((length, Count::Chinese));
    }
    let roman = all.chars().take_while(|letter| "ivxlc".contains(*letter)).count();
    let word = all.chars().take_while(|letter| letter.is_alphabetic()).count();
    if roman > 1 && roman == word {
        return Some((roman, Count::Roman));
    }
    if word == 1 {
        let kind = if first.is_uppercase() { Count::Capital } else { Count::Letter };
        return Some((first.len_utf8(), kind));
    }
    None
}

/// Of any script; four and more are a year or a sum.
fn digits(text: &str) -> Option<usize> {
    let is_digit = |letter: &char| letter.is_ascii_digit() || matches!(letter, '٠'..='٩' | '۰'..='۹');
    let found: Vec<char> = text.chars().take_while(is_digit).collect();
    matches!(found.len(), 1..=3).then(|| found.into_iter().map(char::len_utf8).sum())
}

const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{064A}')
}

/// " bis", " ter" and so on, as long as it is.
fn suffix(rest: &str) -> usize {
    let space = rest.len() - rest.trim_start_matches([' ', '\u{A0}', '-']).len();
    let word: String = rest[space..].chars().take_while(char::is_ascii_alphabetic).collect();
    if SUFFIXES.contains(&word.as_str()) { space + word.len() } else { 0 }
}

/// How deep a number stands, by its kind and the one before it: (a) under 1., (i) under (a).
pub fn depth(label: &str, before: Option<(&str, u8)>) -> u8 {
    let core = |label: &str| -> String {
        let first = label.trim_start_matches(['(', '[', '（']);
        first.chars().take_while(|letter| letter.is_alphanumeric()).collect()
    };
    let word = core(label);
    let is_roman = !word.is_empty() && word.chars().all(|letter| "ivxlc".contains(letter));
    let letters = |word: &str| {
        (1..=2).contains(&word.chars().count()) && word.chars().all(char::is_lowercase)
            || word.chars().count() == 1 && word.chars().all(is_arabic)
    };
    // "(i)" is the ninth letter after "(h)", and the first number else; "(v)" and "(x)" likewise.
    if is_roman {
        let follows = before.is_some_and(|(before, depth)| {
            let before = core(before);
            let next = before.chars().next().and_then(|letter| char::from_u32(u32::from(letter) + 1));
            depth == 1 && before.chars().count() == 1 && next.map(String::from).as_deref() == Some(&*word)
        });
        return if follows { 1 } else { 2 };
    }
    match label.chars().next() {
        Some('•' | '‣' | '◦' | '▪' | '–') => before.map_or(1, |(_, depth)| depth.max(1)),
        _ if letters(&word) && !label.starts_with("PP") && !label.starts_with("OP") => 1,
        _ => 0,
    }
}

/// Blocks as paragraphs of a draft: lists are paragraphs with their numbers, and so is what somebody numbered by hand;
/// quotes and tables are the paragraphs in them.
pub fn paragraphs(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::new();
    flatten(blocks, 0, true, &mut out);
    let mut before: Option<(String, u8)> = None;
    for block in &mut out {
        if let Kind::Paragraph { label, depth: own, content, style: Style::Body } = &mut block.kind {
            if label.is_none()
                && let Some(found) = take(content)
            {
                *own = (*own).max(depth(&found, before.as_ref().map(|(label, depth)| (label.as_str(), *depth))));
                *label = Some(found);
            }
            if let Some(label) = label {
                before = Some((label.clone(), *own));
            }
        }
    }
    out
}

/// Blocks without lists and quotes: what stands in them, with its numbers.
pub fn unlisted(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::new();
    flatten(blocks, 0, false, &mut out);
    out
}

/// The number taken off the beginning of a paragraph's words.
pub(crate) fn take(content: &mut Vec<Inline>) -> Option<String> {
    let lead: String = content
        .iter()
        .map_while(|inline| match inline {
            Inline::Text(run) if run.change.is_none() && run.comments.is_empty() => Some(run.text.as_str()),
            _ => None,
        })
        .collect();
    let (label, mut length) = typed(&lead)?;
    // A paragraph of nothing but a number is words.
    if length == lead.len() && !content.iter().any(|inline| matches!(inline, Inline::Text(run) if run.change.is_some()))
    {
        return None;
    }
    while length > 0 {
        let Some(Inline::Text(run)) = content.first_mut() else { break };
        if run.text.len() <= length {
            length -= run.text.len();
            content.remove(0);
        } else {
            run.text.drain(..length);
            length = 0;
        }
    }
    Some(label)
}

fn flatten(blocks: Vec<Block>, depth: u8, tables: bool, out: &mut Vec<Block>) {
    use crate::form::ListKind;
    for mut block in blocks {
        match block.kind {
            Kind::List { list, items } => {
                for (place, item) in items.into_iter().enumerate() {
                    let number = match list {
                        ListKind::Numbers { start } => format!("{}.", u64::from(start) + place as u64),
                        ListKind::Bullets => "•".to_owned(),
                        ListKind::Tasks => if item.checked { "☑" } else { "☐" }.to_owned(),
                    };
                    let mut rest = item.blocks;
                    // Who numbered by hand within a list has said the number.
                    if let Some(Block { kind: Kind::Paragraph { label, depth: own, content, .. }, .. }) =
                        rest.first_mut()
                        && label.is_none()
                    {
                        *label = take(content).or(Some(number));
                        *own = depth;
                    }
                    flatten(rest, depth.saturating_add(1), tables, out);
                }
            }
            Kind::Quote { blocks } => flatten(blocks, depth.saturating_add(1), tables, out),
            Kind::Table { rows } if tables => {
                rows.into_iter().flatten().for_each(|cell| flatten(cell.blocks, depth, tables, out));
            }
            Kind::Paragraph { style, label, depth: own, content } => {
                // What stands in an item behind its first paragraph stands as deep as that.
                let own = if label.is_some() { own } else { own.max(depth.saturating_sub(1)) };
                block.kind = Kind::Paragraph { style, label, depth: own, content };
                out.push(block);
            }
            Kind::Heading { .. }
            | Kind::Table { .. }
            | Kind::Code { .. }
            | Kind::Image(_)
            | Kind::Rule
            | Kind::PageBreak => out.push(block),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{depth, typed};

    #[test]
    fn what_people_type_before_paragraphs() {
        for (text, label, words) in [
            ("1. States should", "1.", "States should"),
            ("1.\tStates", "1.", "States"),
            ("12) States", "12)", "States"),
            ("2.1.3 bis States", "2.1.3 bis", "States"),
            ("4 bis. States", "4 bis.", "States"),
            ("4 bis States", "4 bis", "States"),
            ("4bis. States", "4bis.", "States"),
            ("4a. States", "4a.", "States"),
            ("(a) in data", "(a)", "in data"),
            ("(a) bis in data", "(a) bis", "in data"),
            ("(iv) in data", "(iv)", "in data"),
            ("iv. in data", "iv.", "in data"),
            ("a) in data", "a)", "in data"),
            ("A.\tGeneral", "A.", "General"),
            ("PP1 Recalling", "PP1", "Recalling"),
            ("PP1. Recalling", "PP1.", "Recalling"),
            ("OP 3 Decides", "OP 3", "Decides"),
            ("OP3 ter Decides", "OP3 ter", "Decides"),
            ("OP 3  quater. Decides", "OP 3 quater.", "Decides"),
            ("• in data", "•", "in data"),
            ("٣. يقرر", "٣.", "يقرر"),
            ("(أ) في البيانات", "(أ)", "في البيانات"),
            ("（一）各国", "（一）", "各国"),
            ("一、各国", "一、", "各国"),
            ("(а) данные", "(а)", "данные"),
            ("7\tStates", "7", "States"),
        ] {
            let (found, length) = typed(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.as_str(), &text[length..]), (label, words), "{text}");
        }
        for text in [
            "10 days after",
            "2027. A year",
            "A. Smith said",
            "A dialogue",
            "(all of them) go",
            "(see above) go",
            "I. think",
            "e.g. this",
            "i.e. this",
            "mix. this",
            "OPEN doors",
            "PPPs are",
            "1.5 million",
            "bis",
            "",
            "一些国家",
            "–5 degrees",
        ] {
            assert_eq!(typed(text), None, "{text}");
        }
    }

    #[test]
    fn letters_stand_under_numbers_and_roman_ones_under_letters() {
        let mut before: Option<(&str, u8)> = None;
        for (label, wanted) in [
            ("1.", 0),
            ("(a)", 1),
            ("(i)", 2),
            ("(ii)", 2),
            ("(b)", 1),
            ("OP 2", 0),
            ("(h)", 1),
            ("(i)", 1),
            ("(أ)", 1),
            ("3 bis", 0),
        ] {
            let found = depth(label, before);
            assert_eq!(found, wanted, "{label}");
            before = Some((label, found));
        }
    }
}
