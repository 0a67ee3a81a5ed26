//! What a paragraph is called: computed from the order, never chosen
//! (meeting-rules section 4, "Designation"). Numbers change only when a revision
//! is published; within a session what is new is called after what stands before it.

use std::collections::{HashMap, HashSet};

use entente_domain::ids::ParaId;

use crate::model::{Para, ParaKind, ParaStatus, Scheme};

/// The designations for a revision to be published, paragraph by paragraph: "PP1", "OP4 bis", "4", "(a)", "(i)"; in an
/// annex "I.4"; of an annex "I", of a footnote "1". Headings and deleted paragraphs have none.
pub fn numbers(scheme: Scheme, paras: &[Para]) -> Vec<String> {
    let mut count = Count::default();
    let mut groups: HashMap<&ParaId, (String, usize)> = HashMap::new();
    let mut found = Vec::with_capacity(paras.len());
    for para in paras {
        if is_gone(para) || para.kind == ParaKind::Heading {
            count.passes(para);
            found.push(String::new());
            continue;
        }
        let first = root(paras, para);
        let number = match groups.get_mut(first) {
            Some((base, versions)) => {
                *versions += 1;
                count.passes(para);
                suffixed(base, *versions)
            }
            None => {
                let number = count.next(scheme, para);
                groups.insert(first, (number.clone(), 1));
                number
            }
        };
        found.push(number);
    }
    found
}

/// The designations inside a session: what has a number keeps it, also if it was deleted; what was added behind 5 is
/// 5 bis, what was added before the first is 1 ante. Nothing was published yet: as [`numbers`].
pub fn inserted(scheme: Scheme, paras: &[Para]) -> Vec<String> {
    let fresh = numbers(scheme, paras);
    let mut found: Vec<String> = paras.iter().map(|para| para.number.clone()).collect();
    let places = places(scheme, paras);
    for at in 0..paras.len() {
        if !found[at].is_empty() || fresh[at].is_empty() {
            continue;
        }
        let numbered = |place: &usize| places[*place] == places[at] && !paras[*place].number.is_empty();
        if !(0..paras.len()).any(|place| numbered(&place)) {
            found[at].clone_from(&fresh[at]);
            continue;
        }
        let original = paras[at].alt_of.as_ref().and_then(|of| paras[..at].iter().position(|para| para.id == *of));
        let before =
            original.or_else(|| (0..at).rev().find(|place| places[*place] == places[at] && !found[*place].is_empty()));
        let base = match before {
            Some(place) => base_of(&found[place]).to_owned(),
            None => match (at..paras.len()).find(numbered) {
                Some(place) => format!("{} ante", base_of(&found[place])),
                None => fresh[at].clone(),
            },
        };
        let used: HashSet<&str> =
            (0..paras.len()).filter(|place| places[*place] == places[at]).map(|place| found[place].as_str()).collect();
        let from = if before.is_some() { 2 } else { 1 };
        let free = (from..).map(|version| suffixed(&base, version)).find(|number| !used.contains(number.as_str()));
        found[at] = free.unwrap_or_default();
    }
    found
}

/// Which paragraphs stand in square brackets because another version of them is still there.
pub fn in_brackets(paras: &[Para]) -> Vec<bool> {
    let mut versions: HashMap<&ParaId, usize> = HashMap::new();
    for para in paras.iter().filter(|para| !is_gone(para)) {
        *versions.entry(root(paras, para)).or_default() += 1;
    }
    paras.iter().map(|para| !is_gone(para) && versions.get(root(paras, para)).is_some_and(|count| *count > 1)).collect()
}

fn is_gone(para: &Para) -> bool {
    para.status == ParaStatus::Deleted || para.gone_rev.is_some()
}

/// The first version of the paragraph.
fn root<'a>(paras: &'a [Para], para: &'a Para) -> &'a ParaId {
    let mut root = para;
    // As often as there are paragraphs: two that name one another are no reason to go on for ever.
    for _ in paras {
        match root.alt_of.as_ref().and_then(|of| paras.iter().find(|other| other.id == *of)) {
            Some(earlier) => root = earlier,
            None => break,
        }
    }
    &root.id
}

#[derive(Default)]
struct Count {
    annex: usize,
    preambular: usize,
    operative: usize,
    footnote: usize,
    /// Sub-paragraphs by depth, of the paragraph at hand.
    subs: Vec<usize>,
}

impl Count {
    /// A paragraph without a number of its own: its sub-paragraphs are counted from the beginning.
    fn passes(&mut self, para: &Para) {
        match para.kind {
            ParaKind::Footnote => {}
            ParaKind::Sub => self.subs.truncate(usize::from(para.depth.max(1))),
            ParaKind::Heading | ParaKind::Preambular | ParaKind::Operative | ParaKind::Annex => self.subs.clear(),
        }
    }

    fn next(&mut self, scheme: Scheme, para: &Para) -> String {
        let annex = if self.annex > 0 { format!("{}.", roman(self.annex)) } else { String::new() };
        match para.kind {
            ParaKind::Heading => String::new(),
            ParaKind::Footnote => {
                self.footnote += 1;
                self.footnote.to_string()
            }
            ParaKind::Annex => {
                self.passes(para);
                (self.preambular, self.operative) = (0, 0);
                self.annex += 1;
                roman(self.annex)
            }
            ParaKind::Preambular if scheme == Scheme::PpOp => {
                self.passes(para);
                self.preambular += 1;
                format!("{annex}PP{}", self.preambular)
            }
            ParaKind::Preambular | ParaKind::Operative => {
                self.passes(para);
                self.operative += 1;
                let op = if scheme == Scheme::PpOp { "OP" } else { "" };
                format!("{annex}{op}{}", self.operative)
            }
            ParaKind::Sub => {
                let depth = usize::from(para.depth.max(1));
                self.subs.resize(depth, 0);
                self.subs[depth - 1] += 1;
                sub(depth, self.subs[depth - 1])
            }
        }
    }
}

/// Which paragraphs are counted together: sub-paragraphs of one paragraph, others of one part.
fn places(scheme: Scheme, paras: &[Para]) -> Vec<(usize, u8, usize)> {
    let (mut annex, mut of, mut within) = (0, 0, 0);
    let mut found = Vec::with_capacity(paras.len());
    for (at, para) in paras.iter().enumerate() {
        let series = match (para.kind, scheme) {
            (ParaKind::Preambular, Scheme::PpOp) => 1,
            (ParaKind::Preambular | ParaKind::Operative, _) => 2,
            (ParaKind::Annex, _) => 3,
            (ParaKind::Footnote, _) => 4,
            (ParaKind::Heading, _) => 5,
            (ParaKind::Sub, _) => 9 + para.depth.max(1),
        };
        found.push(match para.kind {
            ParaKind::Sub if para.depth <= 1 => (0, series, of),
            ParaKind::Sub => (0, series, within),
            ParaKind::Annex | ParaKind::Footnote => (0, series, 0),
            ParaKind::Heading | ParaKind::Preambular | ParaKind::Operative => (annex, series, 0),
        });
        match para.kind {
            ParaKind::Footnote => {}
            ParaKind::Sub if para.depth > 1 => {}
            ParaKind::Sub => within = at,
            ParaKind::Annex => (annex, of, within) = (annex + 1, at, at),
            ParaKind::Heading | ParaKind::Preambular | ParaKind::Operative => (of, within) = (at, at),
        }
    }
    found
}

/// "(a)", "(i)", "a.", "i.".
pub(crate) fn sub(depth: usize, count: usize) -> String {
    match depth {
        1 => format!("({})", letters(count)),
        2 => format!("({})", roman(count).to_lowercase()),
        3 => format!("{}.", letters(count)),
        _ => format!("{}.", roman(count).to_lowercase()),
    }
}

/// a to z, then aa, bb and so on, as in resolutions.
fn letters(count: usize) -> String {
    let at = count.saturating_sub(1);
    let letter = u8::try_from(at % 26).map_or('?', |offset| char::from(b'a' + offset));
    std::iter::repeat_n(letter, at / 26 + 1).collect()
}

fn roman(mut count: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
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
    let mut found = String::new();
    for (value, sign) in SIGNS {
        while count >= value {
            found.push_str(sign);
            count -= value;
        }
    }
    found
}

/// The number of the `version`-th paragraph that shares it.
fn suffixed(base: &str, version: usize) -> String {
    const LATIN: [&str; 19] = [
        "bis",
        "ter",
        "quater",
        "quinquies",
        "sexies",
        "septies",
        "octies",
        "novies",
        "decies",
        "undecies",
        "duodecies",
        "terdecies",
        "quaterdecies",
        "quindecies",
        "sexdecies",
        "septdecies",
        "octodecies",
        "novodecies",
        "vicies",
    ];
    match version {
        0 | 1 => base.to_owned(),
        _ => LATIN.get(version - 2).map_or_else(|| format!("{base} ({version})"), |word| format!("{base} {word}")),
    }
}

/// Without "bis" and the like.
fn base_of(number: &str) -> &str {
    let first = number.find(' ').unwrap_or(number.len());
    let ante = first + " ante".len();
    if number.get(first..ante) == Some(" ante") { &number[..ante] } else { &number[..first] }
}
