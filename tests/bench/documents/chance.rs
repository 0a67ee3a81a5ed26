//! Numbers that look like chance and are the same in every run, and words strung together by them.

pub struct Chance(u64);

/// What outcome documents are made of.
const WORDS: [&str; 64] = [
    "the",
    "of",
    "migration",
    "States",
    "and",
    "dialogue",
    "recommendation",
    "to",
    "in",
    "process",
    "regional",
    "with",
    "their",
    "secretariat",
    "members",
    "should",
    "each",
    "data",
    "a",
    "exchange",
    "on",
    "return",
    "protection",
    "for",
    "labour",
    "mobility",
    "by",
    "partners",
    "host",
    "countries",
    "origin",
    "transit",
    "that",
    "report",
    "yearly",
    "progress",
    "against",
    "agreed",
    "indicators",
    "which",
    "are",
    "published",
    "within",
    "three",
    "months",
    "after",
    "meeting",
    "including",
    "those",
    "who",
    "work",
    "across",
    "borders",
    "under",
    "fair",
    "conditions",
    "as",
    "well",
    "consular",
    "assistance",
    "documents",
    "children",
    "health",
    "services",
];

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound).unwrap_or(u64::MAX)).unwrap_or_default()
    }

    pub fn word(&mut self) -> &'static str {
        WORDS[self.below(WORDS.len())]
    }

    /// A paragraph of so many words, some of them followed by a comma; two stand in brackets where `disputed`.
    pub fn paragraph(&mut self, words: usize, disputed: bool) -> Vec<String> {
        let mut found: Vec<String> = (0..words).map(|_| self.word().to_owned()).collect();
        for at in (9..words.saturating_sub(1)).step_by(11) {
            found[at].push(',');
        }
        if disputed && words > 12 {
            let at = 2 + self.below(words - 8);
            let word = found[at].trim_end_matches(',').to_owned();
            found[at] = format!("[{word}");
            found[at + 2] = format!("{}]", found[at + 2].trim_end_matches(','));
        }
        if let Some(last) = found.last_mut() {
            last.push('.');
        }
        found
    }

    /// The same with two words replaced by three at one place and one left out at another; brackets stay as they are.
    pub fn changed(&mut self, words: &[String]) -> Vec<String> {
        let free = |at: &usize| words[*at..(at + 2).min(words.len())].iter().all(|word| !word.contains(['[', ']']));
        let places: Vec<usize> = (1..words.len().saturating_sub(3)).filter(free).collect();
        let mut found = words.to_vec();
        if places.is_empty() {
            return found;
        }
        let (first, second) = (places[self.below(places.len())], places[self.below(places.len())]);
        if second.abs_diff(first) > 3 {
            found[second].clear();
        }
        found[first] = format!("{} {} {}", self.word(), self.word(), self.word());
        found[first + 1] = format!("{}ly", self.word());
        found.retain(|word| !word.is_empty());
        found
    }
}
