//! A draft as people bring it: paragraphs of text, with or without numbers. Which is a heading, which preamble, which
//! below which, is read from its labels and its order; the numbers themselves are computed anew ever after.

use crate::{
    designation,
    model::{ParaKind, Scheme},
};

/// One paragraph of a text from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Line {
    /// Where its source marks it as a heading: the level from 1.
    pub heading: Option<u8>,
    /// Its number there: "PP3", "OP 4", "12.", "(a)", "ii)"; with or without punctuation.
    pub label: Option<String>,
    /// How far it is set in there.
    pub depth: u8,
    /// Its words, in markup.
    pub markup: String,
}

/// A paragraph of a document to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafted {
    pub kind: ParaKind,
    pub depth: u8,
    pub markup: String,
}

/// What a label says of its paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Preambular,
    Operative,
    /// A capital Roman number: a part of the document.
    Part,
    /// (a)
    Letter,
    /// (i)
    Roman,
    Annex,
    Footnote,
}

/// Paragraphs of a text that was typed or pasted: an empty line or a line with a number of its own begins the next.
pub fn lines(text: &str) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    let mut open = false;
    for raw in text.lines() {
        let line = raw.trim();
        if line.is_empty() {
            open = false;
            continue;
        }
        let hashes = line.chars().take_while(|letter| *letter == '#').count();
        if (1..=6).contains(&hashes) && line.chars().nth(hashes).is_some_and(char::is_whitespace) {
            let level = u8::try_from(hashes).unwrap_or(1);
            found.push(Line { heading: Some(level), markup: line[hashes..].trim().to_owned(), ..Line::default() });
            open = false;
            continue;
        }
        let (label, rest) = labelled(line);
        if open && label.is_none() {
            if let Some(last) = found.last_mut() {
                last.markup.push(' ');
                last.markup.push_str(rest);
            }
            continue;
        }
        found.push(Line { label: label.map(str::to_owned), markup: rest.to_owned(), ..Line::default() });
        open = true;
    }
    found
}

/// Splits a number from the words behind it.
fn labelled(line: &str) -> (Option<&str>, &str) {
    let Some((first, rest)) = line.split_once(char::is_whitespace) else { return (None, line) };
    let rest = rest.trim_start();
    // "OP 4. The…": the number is a word of its own.
    if ["OP", "PP"].contains(&first)
        && let Some((number, rest)) = rest.split_once(char::is_whitespace)
        && number.trim_end_matches('.').chars().all(|letter| letter.is_ascii_digit())
    {
        let end = line.len() - rest.len();
        return (Some(line[..end].trim_end()), rest.trim_start());
    }
    let punctuated = first.ends_with(['.', ')']) || first.starts_with("OP") || first.starts_with("PP");
    if punctuated && read_label(first).is_some() && !rest.is_empty() {
        // "4. bis The…" keeps its suffix with the number.
        if let Some((suffix, rest)) = rest.split_once(char::is_whitespace)
            && is_suffix(suffix)
        {
            let end = line.len() - rest.len();
            return (Some(line[..end].trim_end()), rest.trim_start());
        }
        return (Some(first), rest);
    }
    (None, line)
}

fn is_suffix(word: &str) -> bool {
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"].contains(&word.trim_end_matches(['.', ')']))
}

fn read_label(label: &str) -> Option<Label> {
    let bare = label.trim_matches(|letter: char| "().".contains(letter) || letter.is_whitespace());
    let bare = bare.split_whitespace().filter(|word| !is_suffix(word)).collect::<String>();
    let all = |of: fn(char) -> bool| !bare.is_empty() && bare.chars().all(of);
    if let Some(number) = bare.strip_prefix("PP") {
        return number.chars().all(|letter| letter.is_ascii_digit()).then_some(Label::Preambular);
    }
    if let Some(number) = bare.strip_prefix("OP") {
        return number.chars().all(|letter| letter.is_ascii_digit()).then_some(Label::Operative);
    }
    if bare.eq_ignore_ascii_case("annex") {
        return Some(Label::Annex);
    }
    if bare.eq_ignore_ascii_case("footnote") {
        return Some(Label::Footnote);
    }
    if bare.chars().all(char::is_numeric) && !bare.is_empty() {
        return Some(Label::Operative);
    }
    if bare.len() <= 6 && all(|letter| "IVXLC".contains(letter)) {
        return Some(Label::Part);
    }
    // (i), (v) and (x) are letters as well; only who stands before it tells.
    if bare.len() <= 5 && all(|letter| "ivxl".contains(letter)) {
        return Some(Label::Roman);
    }
    (bare.chars().count() == 1 && all(char::is_alphabetic)).then_some(Label::Letter)
}

fn only_letter(label: &str) -> Option<char> {
    let mut letters = label.chars();
    letters.next().filter(|_| letters.next().is_none())
}

fn next(letter: char) -> Option<char> {
    char::from_u32(u32::from(letter) + 1)
}

/// What each paragraph is, by its label and by where it stands.
pub fn sorted(lines: Vec<Line>, scheme: Scheme) -> Vec<Drafted> {
    let numbered = |line: &Line| line.label.as_deref().and_then(read_label) == Some(Label::Operative);
    let first_operative = lines.iter().position(numbered);
    let mut found: Vec<Drafted> = Vec::new();
    let mut letter_before = None;
    for (at, line) in lines.into_iter().enumerate() {
        let mut label = line.label.as_deref().and_then(read_label);
        let bare = line.label.as_deref().map(|label| label.trim_matches(['(', ')', '.']).to_owned());
        let letter = bare.as_deref().and_then(only_letter);
        // "(i)" after "(h)" is a letter, as are "(l)" after "(k)", "(v)" after "(u)" and "(x)" after "(w)".
        if label == Some(Label::Roman) && letter.is_some() && letter == letter_before.and_then(next) {
            label = Some(Label::Letter);
        }
        if label == Some(Label::Letter) {
            letter_before = letter;
        } else if label != Some(Label::Roman) {
            letter_before = None;
        }
        let words = line.markup.trim();
        if words.is_empty() {
            continue;
        }
        let (kind, depth) = match (line.heading, label) {
            (Some(level), _) => (ParaKind::Heading, level.max(1)),
            (None, Some(Label::Part)) => (ParaKind::Heading, 1),
            (None, Some(Label::Preambular)) => (ParaKind::Preambular, 0),
            (None, Some(Label::Operative)) => (ParaKind::Operative, 0),
            (None, Some(Label::Letter)) => (ParaKind::Sub, 1),
            (None, Some(Label::Roman)) => (ParaKind::Sub, 2),
            (None, Some(Label::Annex)) => (ParaKind::Annex, 0),
            (None, Some(Label::Footnote)) => (ParaKind::Footnote, 0),
            (None, None) if line.depth > 0 => (ParaKind::Sub, line.depth.min(2)),
            // Before the first number of a text with a preamble.
            (None, None) if scheme == Scheme::PpOp && first_operative.is_some_and(|first| at < first) => {
                (ParaKind::Preambular, 0)
            }
            (None, None) => (ParaKind::Operative, 0),
        };
        let markup = match (kind, &line.label) {
            // The part's number belongs to its name.
            (ParaKind::Heading, Some(label)) => format!("{label} {words}"),
            _ => words.to_owned(),
        };
        found.push(Drafted { kind, depth, markup });
    }
    found
}

/// The word for what a paragraph is, where it has one in the place of a number: "Annex." or "Footnote.", and its words.
pub fn named(text: &str) -> Option<(&str, &str)> {
    let (first, rest) = text.trim_start().split_once(char::is_whitespace)?;
    let is_name = first.ends_with('.') && matches!(read_label(first), Some(Label::Annex | Label::Footnote));
    is_name.then(|| (first, rest.trim_start()))
}

/// A draft as somebody would type it: [`lines`] and [`sorted`] read the same paragraphs from it.
pub fn typed(paras: &[Drafted]) -> String {
    let (mut preambular, mut operative, mut letters, mut romans) = (0, 0, 0, 0);
    let mut blocks = Vec::new();
    for para in paras {
        let words = para.markup.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            continue;
        }
        if !matches!(para.kind, ParaKind::Sub) {
            (letters, romans) = (0, 0);
        }
        let sign = match para.kind {
            ParaKind::Heading => "#".repeat(usize::from(para.depth.clamp(1, 6))),
            ParaKind::Preambular => {
                preambular += 1;
                format!("PP{preambular}")
            }
            ParaKind::Operative => {
                operative += 1;
                format!("{operative}.")
            }
            ParaKind::Sub if para.depth > 1 => {
                // "(i)" below a letter that it follows in the alphabet would be read as the next letter.
                romans = if romans == 0 && letters == 8 { 2 } else { romans + 1 };
                designation::sub(2, romans)
            }
            ParaKind::Sub => {
                // Numbers are computed anew; behind "(z)" any letter does.
                (letters, romans) = (letters % 26 + 1, 0);
                designation::sub(1, letters)
            }
            ParaKind::Annex => "Annex.".to_owned(),
            ParaKind::Footnote => "Footnote.".to_owned(),
        };
        blocks.push(format!("{sign} {words}"));
    }
    blocks.join("\n\n")
}
