//! The part of a word that stays the same in its forms: "migrants" and "migrant", "الهجرة" and "هجرة", "мигрантов" and
//! "мигранты". Told by the script and not by the language, so that nobody has to know in which language a word was
//! typed, and so that a name is the same word in every text. Only endings of number, gender, case and the commonest
//! forms of verbs go: what means something else stays another word. A stemmer for each language would need the signs
//! that folding takes away, and would give "migración", typed without its accent, another stem than with it.

/// The stem of a folded word. What is too short to have one is its own.
pub fn stem(folded: &str) -> String {
    match folded.chars().next() {
        Some('\u{400}'..='\u{4ff}') => cyrillic(folded).to_owned(),
        Some('\u{600}'..='\u{6ff}') => arabic(folded).to_owned(),
        Some(first) if first.is_ascii_lowercase() => latin(folded),
        _ => folded.to_owned(),
    }
}

/// What is left without an ending, if enough is left.
fn without<'w>(word: &'w str, ending: &str, least: usize) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|rest| rest.chars().count() >= least)
}

fn latin(word: &str) -> String {
    let mut rest = word;
    // French: "régionaux", "niveaux".
    if let Some(regional) = without(word, "aux", 4) {
        return if regional.ends_with('e') { format!("{regional}au") } else { format!("{regional}al") };
    }
    let is_plural = !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    if is_plural && let Some(one) = without(word, "s", 3) {
        rest = one;
    }
    if let Some(verb) = without(rest, "ing", 4).or_else(|| without(rest, "ed", 4)) {
        return verb.to_owned();
    }
    if let Some(policy) = without(rest, "y", 3) {
        return format!("{policy}i");
    }
    ["e", "a", "o"].iter().find_map(|ending| without(rest, ending, 4)).unwrap_or(rest).to_owned()
}

/// Longest first; folded, so that "й" is "и".
const CYRILLIC: [&str; 46] = [
    "иями", "ями", "ами", "иям", "иях", "ием", "иеи", "ыми", "ими", "ого", "его", "ому", "ему", "ыи", "ии", "ои", "еи",
    "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ых", "их", "ым", "им", "ом", "ем", "ов", "ев", "ам", "ям", "ах",
    "ях", "ию", "ия", "ью", "а", "я", "о", "е", "у", "ю",
];
const CYRILLIC_LAST: [&str; 3] = ["ы", "и", "ь"];

fn cyrillic(word: &str) -> &str {
    CYRILLIC.iter().chain(&CYRILLIC_LAST).find_map(|ending| without(word, ending, 3)).unwrap_or(word)
}

/// The article, alone and with what is written together with it.
const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
/// "And", "then"; "with", "for", "as".
const PARTICLES: [&[char]; 2] = [&['و', 'ف'], &['ب', 'ل', 'ك']];
const POSSESSIVES: [&str; 3] = ["هما", "هم", "ها"];
const ARABIC: [&str; 5] = ["ات", "ون", "ين", "ان", "ه"];

fn arabic(word: &str) -> &str {
    let before = |word: &str, least: usize| word.chars().count() >= least;
    let mut rest =
        ARTICLES.iter().find_map(|article| word.strip_prefix(article).filter(|rest| before(rest, 3))).unwrap_or(word);
    for particles in PARTICLES {
        // Of a shorter word the letter is more likely its first.
        rest = rest.strip_prefix(particles).filter(|rest| before(rest, 5)).unwrap_or(rest);
    }
    rest = POSSESSIVES.iter().find_map(|ending| without(rest, ending, 4)).unwrap_or(rest);
    ARABIC.iter().find_map(|ending| without(rest, ending, 3)).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::{super::words, *};

    fn stems(text: &str) -> Vec<String> {
        words(text).iter().map(|word| stem(&word.folded)).collect()
    }

    #[test]
    fn the_forms_of_a_word_are_one_word() {
        for forms in [
            "migrant Migrants migrante migrantes",
            "policy policies",
            "State states",
            "process processes",
            "coordinate coordinates coordinated",
            "meeting meetings",
            "agree agreed",
            "régional régionale régionaux régionales",
            "niveau niveaux",
            "État États",
            "migración migracion",
            "migracion migraciones",
            "seguro segura seguros seguras",
            "país países",
            "мигрант мигранты мигрантов мигрантам мигрантами",
            "миграция миграции миграцию миграцией",
            "государство государства государств государствами",
            "безопасный безопасная безопасной безопасных",
            "هجرة الهجرة والهجرة بالهجرة",
            "مهاجر المهاجرين مهاجرون للمهاجرين مهاجرات",
            "دولة الدول للدول دول",
            "برنامج البرنامج وبرنامج بالبرنامج",
            "حماية الحماية وحماية لحماية",
            "حقوق حقوقهم الحقوق",
        ] {
            let found = stems(forms);
            assert!(found.windows(2).all(|two| two[0] == two[1]), "{forms}: {found:?}");
        }
    }

    #[test]
    fn other_words_stay_other_words() {
        for (one, other) in [
            ("state", "statement"),
            ("migration", "migrant"),
            ("crisis", "crise"),
            ("data", "date"),
            ("право", "правило"),
            ("ولاية", "لاية"),
            ("agreement", "agree"),
        ] {
            assert_ne!(stems(one), stems(other));
        }
        for same in ["x", "op4", "2024", "移", "", "ال", "лес"] {
            assert_eq!(stem(same), same);
        }
    }

    #[test]
    fn a_stem_of_a_stem_is_as_short_as_the_word_lets_it_be() {
        for word in ["migrants", "международного", "المهاجرين", "niveaux"] {
            let once = stems(word).remove(0);
            assert!(once.chars().count() < words(word)[0].folded.chars().count(), "{word}: {once}");
        }
    }
}
