//! A passage as it is shown: the sentence in which the words stand, with the words marked.

use std::ops::Range;

use entente_domain::search::{Word, places};
use unicode_segmentation::UnicodeSegmentation as _;

/// Signs of a sentence that are shown; of a longer one, what is around the words.
const SHOWN_SIGNS: usize = 420;
/// Words before the first that was found, where a sentence is too long.
const WORDS_BEFORE: usize = 18;

/// A stretch of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub words: String,
    /// It is what was looked for.
    pub marked: bool,
}

/// Where the phrases stand in a text; nothing if one of them does not.
pub(crate) fn found(words: &[Word], phrases: &[Vec<String>]) -> Option<Vec<Range<usize>>> {
    let mut all = Vec::new();
    for phrase in phrases {
        let of_phrase = places(words, phrase);
        if of_phrase.is_empty() {
            return None;
        }
        all.extend(of_phrase);
    }
    all.sort_by_key(|range| (range.start, range.end));
    Some(all)
}

/// The sentence, or sentences, around the first stretch, in bytes.
pub(crate) fn sentence(text: &str, words: &[Word], stretch: &Range<usize>) -> Range<usize> {
    let Some((first, last)) = words.get(stretch.start).zip(stretch.end.checked_sub(1).and_then(|at| words.get(at)))
    else {
        return 0..text.len();
    };
    let mut bounds = 0..text.len();
    for (from, sentence) in text.split_sentence_bound_indices() {
        let to = from + sentence.len();
        if from <= first.from && first.from < to {
            bounds.start = from;
        }
        if from < last.to && last.to <= to {
            bounds.end = to;
        }
    }
    let within = &text[bounds.clone()];
    let end = bounds.start + within.trim_end().len();
    bounds.start + (within.len() - within.trim_start().len())..end
}

/// The sentence in pieces; of a long one, what is around the first words that were found.
pub(crate) fn pieces(text: &str, sentence: &Range<usize>, words: &[Word], stretches: &[Range<usize>]) -> Vec<Piece> {
    let within: Vec<Range<usize>> = stretches
        .iter()
        .filter_map(|stretch| {
            let (first, last) = (words.get(stretch.start)?, words.get(stretch.end.checked_sub(1)?)?);
            (sentence.start <= first.from && last.to <= sentence.end).then_some(first.from..last.to)
        })
        .collect();
    let shown = window(text, sentence, words, within.first());
    let mut found: Vec<Piece> = Vec::new();
    let mut put = |words: &str, marked: bool| {
        if !words.is_empty() {
            found.push(Piece { words: words.to_owned(), marked });
        }
    };
    if shown.start > sentence.start {
        put("… ", false);
    }
    let mut at = shown.start;
    for mark in within.iter().filter(|mark| mark.end <= shown.end) {
        if mark.start < at {
            // Two phrases that overlap: what is behind the first is marked too.
            if mark.end > at {
                put(&text[at..mark.end], true);
                at = mark.end;
            }
            continue;
        }
        put(&text[at..mark.start], false);
        put(&text[mark.clone()], true);
        at = mark.end;
    }
    put(&text[at..shown.end], false);
    if shown.end < sentence.end {
        put(" …", false);
    }
    found
}

fn window(text: &str, sentence: &Range<usize>, words: &[Word], first: Option<&Range<usize>>) -> Range<usize> {
    if text[sentence.clone()].chars().count() <= SHOWN_SIGNS {
        return sentence.clone();
    }
    let inside: Vec<&Word> =
        words.iter().filter(|word| sentence.start <= word.from && word.to <= sentence.end).collect();
    let at = first.map_or(0, |mark| inside.iter().position(|word| word.from == mark.start).unwrap_or(0));
    let start = if at > WORDS_BEFORE { inside[at - WORDS_BEFORE].from } else { sentence.start };
    let far = text[start..sentence.end].char_indices().nth(SHOWN_SIGNS).map_or(sentence.end, |(far, _)| start + far);
    // What is marked first is shown whole, however long it is.
    let far = far.max(first.map_or(0, |mark| mark.end));
    let end = if far >= sentence.end {
        sentence.end
    } else {
        inside.iter().rev().find(|word| word.to <= far).map_or(far, |word| word.to)
    };
    start..end
}

#[cfg(test)]
mod tests {
    use entente_domain::search::{Asked, words};

    use super::*;

    fn shown(text: &str, typed: &str) -> Option<String> {
        let taken = words(text);
        let stretches = found(&taken, &Asked::read(typed).phrases)?;
        let sentence = sentence(text, &taken, &stretches[0]);
        let pieces = pieces(text, &sentence, &taken, &stretches);
        Some(pieces.iter().map(|one| if one.marked { format!("<{}>", one.words) } else { one.words.clone() }).collect())
    }

    #[test]
    fn the_sentence_is_shown_and_the_words_are_marked() {
        let text = "They met in Nairobi. They call for Safe, Orderly and regular migration; it is safe. They left.";
        assert_eq!(
            shown(text, "\"safe orderly\" regular").unwrap(),
            "They call for <Safe, Orderly> and <regular> migration; it is safe."
        );
        assert_eq!(shown(text, "\"orderly safe\""), None);
        assert_eq!(
            shown(text, "\"nairobi they call\"").unwrap(),
            "They met in <Nairobi. They call> for Safe, Orderly and regular migration; it is safe."
        );
        assert_eq!(shown("参与者重申保护移民权利。他们同意。", "移民权利").unwrap(), "参与者重申保护<移民权利>。");
        assert_eq!(
            shown("شدّد المشاركون على حماية المهاجرين.", "حمايه").unwrap(),
            "شدّد المشاركون على <حماية> المهاجرين."
        );
    }

    #[test]
    fn of_a_long_sentence_the_part_around_the_words() {
        let long = format!("{}the very phrase {}end.", "word ".repeat(300), "word ".repeat(300));
        let cut = shown(&long, "\"very phrase\"").unwrap();
        assert!(cut.starts_with("… word") && cut.ends_with("word …") && cut.contains("<very phrase>"), "{cut}");
        assert!(cut.chars().count() < SHOWN_SIGNS + 40);
        let overlapping = shown("a b c d", "\"a b c\" \"b c d\"").unwrap();
        assert_eq!(overlapping, "<a b c>< d>");
    }
}
