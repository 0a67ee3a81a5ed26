//! The numbers Word works out: counted here as Word counts, since a file says only by which pattern.

use std::collections::{HashMap, HashSet};

use super::tree::Element;

const LEVELS: usize = 9;
/// Longer than any number's pattern is; it comes again before every paragraph.
const TEXT_MAX: usize = 40;

#[derive(Default)]
pub(super) struct Numbering {
    patterns: HashMap<String, Pattern>,
    lists: HashMap<String, List>,
    /// Where each pattern stands; lists of one pattern go on counting together.
    counts: HashMap<String, [Option<i64>; LEVELS]>,
    begun: HashSet<(String, usize)>,
}

#[derive(Default)]
struct Pattern {
    levels: HashMap<usize, Level>,
    /// The style in which its levels are kept, or that it keeps.
    link: Option<String>,
    kept_in: Option<String>,
}

struct List {
    pattern: String,
    starts: HashMap<usize, i64>,
    levels: HashMap<usize, Level>,
}

struct Level {
    start: i64,
    format: String,
    text: String,
    /// All numbers in digits.
    legal: bool,
    /// Begins anew after this level; 0 never.
    restart: Option<usize>,
    style: Option<String>,
}

impl Numbering {
    pub(super) fn of(part: Option<&Element>) -> Self {
        let mut numbering = Self::default();
        for child in part.into_iter().flat_map(Element::children) {
            let id = |name: &str| child.attribute(name).map(str::to_owned);
            match child.name.as_str() {
                "w:abstractNum" => {
                    let Some(id) = id("w:abstractNumId") else { continue };
                    let value = |name: &str| child.child(name).and_then(Element::value).map(str::to_owned);
                    let pattern =
                        Pattern { levels: levels(child), link: value("w:styleLink"), kept_in: value("w:numStyleLink") };
                    numbering.patterns.insert(id, pattern);
                }
                "w:num" => {
                    let pattern = child.child("w:abstractNumId").and_then(Element::value);
                    let (Some(id), Some(pattern)) = (id("w:numId"), pattern) else { continue };
                    let mut list = List { pattern: pattern.to_owned(), starts: HashMap::new(), levels: HashMap::new() };
                    for over in child.children().filter(|child| child.name == "w:lvlOverride") {
                        let level = level_of(over);
                        if let Some(start) = over.child("w:startOverride").and_then(|start| start.number("w:val")) {
                            list.starts.insert(level, start);
                        }
                        list.levels.extend(levels(over));
                    }
                    numbering.lists.insert(id, list);
                }
                _ => {}
            }
        }
        // Patterns that are kept in a style are those that say so.
        let kept = numbering.patterns.iter().filter_map(|(name, pattern)| Some((pattern.link.clone()?, name.clone())));
        let kept: HashMap<String, String> = kept.collect();
        for list in numbering.lists.values_mut() {
            let style = numbering.patterns.get(&list.pattern).and_then(|pattern| pattern.kept_in.as_ref());
            if let Some(name) = style.and_then(|style| kept.get(style)) {
                list.pattern.clone_from(name);
            }
        }
        numbering
    }

    /// The level on which a list numbers paragraphs of a style.
    pub(super) fn level_of_style(&self, list: &str, style: &str) -> Option<usize> {
        let mut levels = self.patterns.get(&self.lists.get(list)?.pattern)?.levels.iter();
        levels.find(|(_, level)| level.style.as_deref() == Some(style)).map(|(place, _)| *place)
    }

    /// The number of the next paragraph of a list on that level.
    pub(super) fn next(&mut self, list: &str, level: usize) -> Option<String> {
        let level = level.min(LEVELS - 1);
        let known = self.lists.get(list)?;
        let pattern = self.patterns.get(&known.pattern)?;
        let of = |place: usize| known.levels.get(&place).or_else(|| pattern.levels.get(&place));
        let counts = self.counts.entry(known.pattern.clone()).or_default();
        if self.begun.insert((list.to_owned(), level))
            && let Some(start) = known.starts.get(&level)
        {
            counts[level] = Some(start.saturating_sub(1));
        }
        for (place, count) in counts.iter_mut().enumerate() {
            let start = of(place).map_or(1, |level| level.start);
            if place < level {
                count.get_or_insert(start);
            } else if place == level {
                *count = Some(count.map_or(start, |count| count.saturating_add(1)));
            } else if of(place).and_then(|level| level.restart).is_none_or(|after| after != 0 && level < after) {
                *count = None;
            }
        }
        let own = of(level)?;
        let text = if own.format == "bullet" { bullet(&own.text).to_owned() } else { own.text.clone() };
        let mut label = String::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find('%') {
            label.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let Some(digit) = rest.chars().next().and_then(|letter| letter.to_digit(10)) else {
                label.push('%');
                continue;
            };
            rest = &rest[1..];
            let place = (digit as usize).saturating_sub(1).min(LEVELS - 1);
            let format = of(place).map_or("decimal", |level| level.format.as_str());
            let format = if own.legal { "decimal" } else { format };
            label.push_str(&spelled(counts[place].unwrap_or(1), format));
        }
        label.push_str(rest);
        Some(label.trim().to_owned()).filter(|label| !label.is_empty())
    }
}

fn level_of(element: &Element) -> usize {
    element.number("w:ilvl").and_then(|level| usize::try_from(level).ok()).unwrap_or(0)
}

fn levels(within: &Element) -> HashMap<usize, Level> {
    let of = |level: &Element| {
        let value = |name: &str| level.child(name).and_then(Element::value);
        let number = |name: &str| level.child(name).and_then(|child| child.number("w:val"));
        let read = Level {
            start: number("w:start").unwrap_or(1),
            format: value("w:numFmt").unwrap_or("decimal").to_owned(),
            text: value("w:lvlText").unwrap_or_default().chars().take(TEXT_MAX).collect(),
            legal: level.switch("w:isLgl") == Some(true),
            restart: number("w:lvlRestart").and_then(|after| usize::try_from(after).ok()),
            style: value("w:pStyle").map(str::to_owned),
        };
        (level_of(level), read)
    };
    let levels = within.children().filter(|child| child.name == "w:lvl").map(of);
    levels.filter(|(place, _)| *place < LEVELS).collect()
}

/// Bullets of fonts that only have bullets lie where no letters are.
fn bullet(text: &str) -> &str {
    match text.trim() {
        "–" | "-" | "—" => "–",
        "◦" | "▪" | "‣" | "·" => text.trim(),
        _ => "•",
    }
}

/// A number as the format of Word's lists spells it.
pub(crate) fn spelled(number: i64, format: &str) -> String {
    match format {
        "none" => String::new(),
        "decimalZero" if number < 10 => format!("0{number}"),
        "lowerLetter" => letters(number, "abcdefghijklmnopqrstuvwxyz"),
        "upperLetter" => letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "russianLower" => letters(number, "абвгдежзиклмнопрстуфхцчшщэюя"),
        "russianUpper" => letters(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
        "arabicAlpha" => letters(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        "arabicAbjad" => letters(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperRoman" => roman(number),
        "chineseCounting" | "chineseCountingThousand" | "japaneseCounting" | "taiwaneseCountingThousand" => {
            chinese(number)
        }
        _ => number.to_string(),
    }
}

/// After the last letter they come twice, then three times.
fn letters(number: i64, alphabet: &str) -> String {
    let letters: Vec<char> = alphabet.chars().collect();
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let Some(place) = place.filter(|place| *place < 1_000) else { return number.to_string() };
    letters[place % letters.len()].to_string().repeat(place / letters.len() + 1)
}

fn roman(number: i64) -> String {
    const SIGNS: [(i64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4_000).contains(&number) {
        return number.to_string();
    }
    let (mut left, mut out) = (number, String::new());
    for (worth, sign) in SIGNS {
        while left >= worth {
            out.push_str(sign);
            left -= worth;
        }
    }
    out
}

fn chinese(number: i64) -> String {
    let digits: Vec<char> = "〇一二三四五六七八九".chars().collect();
    let digit = |number: i64| usize::try_from(number).ok().and_then(|place| digits.get(place)).copied().unwrap_or('〇');
    match number {
        1..=9 => digit(number).to_string(),
        10..=99 => {
            let tens = if number < 20 { String::new() } else { digit(number / 10).to_string() };
            let ones = if number % 10 == 0 { String::new() } else { digit(number % 10).to_string() };
            format!("{tens}十{ones}")
        }
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn numbers_are_spelled_as_word_spells_them() {
        for (number, format, wanted) in [
            (4, "decimal", "4"),
            (4, "decimalZero", "04"),
            (3, "lowerLetter", "c"),
            (28, "lowerLetter", "bb"),
            (14, "lowerRoman", "xiv"),
            (3, "arabicAlpha", "ت"),
            (3, "arabicAbjad", "ج"),
            (2, "russianLower", "б"),
            (21, "chineseCounting", "二十一"),
            (10, "chineseCounting", "十"),
            (0, "lowerLetter", "0"),
            (-3, "upperRoman", "-3"),
        ] {
            assert_eq!(spelled(number, format), wanted, "{number} {format}");
        }
    }
}
