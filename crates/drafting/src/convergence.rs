//! How far a text has come: words agreed, brackets open, who holds them and for
//! how long; and what to take up next.

use std::collections::{BTreeMap, HashMap, HashSet};

use entente_domain::{
    clock::Moment,
    ids::{ParaId, PartyId},
    words,
};

use crate::{
    contest::{exclude, has_full_support},
    model::{Document, On, Para, ParaKind, ParaStatus, Proposal},
    text::{Inline, brackets, words_in},
};

/// What is counted. A word is counted once, however many brackets lie around it; deleted paragraphs have none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Measure {
    pub words: usize,
    /// In paragraphs that are agreed, also ad referendum, outside brackets.
    pub agreed_words: usize,
    /// Of the agreed ones, those agreed ad referendum.
    pub ad_ref_words: usize,
    pub open_brackets: usize,
    /// Most brackets first.
    pub holders: Vec<Holding>,
    /// How long the brackets have been there, in seconds.
    pub oldest: Option<i64>,
    /// Half of them are younger; between the two in the middle, their mean.
    pub median: Option<i64>,
    /// How many paragraphs have which status.
    pub paras: BTreeMap<ParaStatus, usize>,
}

impl Measure {
    /// Agreed words of all, in whole per cent, rounded down: a hundred only when all are. A text without words is agreed.
    pub fn per_cent(&self) -> usize {
        (self.agreed_words * 100).checked_div(self.words).unwrap_or(100)
    }
}

/// A party and how many brackets it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub party: PartyId,
    pub short: String,
    pub brackets: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Convergence {
    pub whole: Measure,
    /// From one heading to the next, of whatever level; what stands before the first has none.
    pub sections: Vec<(Option<ParaId>, Measure)>,
    pub paras: Vec<(ParaId, Measure)>,
}

pub fn convergence(paras: &[Para], now: Moment) -> Convergence {
    let mut sections: Vec<(Option<ParaId>, Vec<&Para>)> = Vec::new();
    for para in paras {
        if para.kind == ParaKind::Heading && para.status != ParaStatus::Deleted {
            sections.push((Some(para.id.clone()), vec![para]));
        } else if let Some((_, section)) = sections.last_mut() {
            section.push(para);
        } else {
            sections.push((None, vec![para]));
        }
    }
    Convergence {
        whole: measure(&paras.iter().collect::<Vec<_>>(), now),
        sections: sections.into_iter().map(|(heading, paras)| (heading, measure(&paras, now))).collect(),
        paras: paras.iter().map(|para| (para.id.clone(), measure(&[para], now))).collect(),
    }
}

fn measure(paras: &[&Para], now: Moment) -> Measure {
    let mut found = Measure::default();
    let mut holders: HashMap<&PartyId, Holding> = HashMap::new();
    let mut ages = Vec::new();
    for para in paras {
        *found.paras.entry(para.status).or_default() += 1;
        let agreed = match para.status {
            ParaStatus::Deleted => continue,
            ParaStatus::Agreed | ParaStatus::AgreedAdRef => words_outside(&para.text),
            ParaStatus::Untouched | ParaStatus::Open | ParaStatus::Bracketed | ParaStatus::ChairsText => 0,
        };
        found.words += words_in(&para.text);
        found.agreed_words += agreed;
        found.ad_ref_words += if para.status == ParaStatus::AgreedAdRef { agreed } else { 0 };
        for bracket in brackets(&para.text) {
            found.open_brackets += 1;
            ages.push(now.seconds_since(bracket.since));
            let mut seen = HashSet::new();
            for holder in bracket.held_by.iter().filter(|holder| seen.insert(&holder.party)) {
                let holding = holders.entry(&holder.party).or_insert_with(|| Holding {
                    party: holder.party.clone(),
                    short: holder.short.clone(),
                    brackets: 0,
                });
                holding.brackets += 1;
            }
        }
    }
    found.holders = holders.into_values().collect();
    found.holders.sort_by(|one, other| {
        other.brackets.cmp(&one.brackets).then_with(|| (&one.short, &one.party).cmp(&(&other.short, &other.party)))
    });
    ages.sort_unstable();
    found.oldest = ages.last().copied();
    found.median = median(&ages);
    found
}

fn median(sorted: &[i64]) -> Option<i64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get((sorted.len() - 1) / 2)?;
    Some(lower.midpoint(upper))
}

fn words_outside(text: &[Inline]) -> usize {
    let count = |piece: &Inline| match piece {
        Inline::Run(_) => words_in(std::slice::from_ref(piece)),
        Inline::Bracket(_) => 0,
    };
    text.iter().map(count).sum()
}

words! {
    /// Why a paragraph is worth taking up.
    Reason {
        // Its proposals exclude nothing, and nobody who spoke is against them.
        QuickWin = "quick_win",
        // Its bracket is the oldest.
        LongestHeld = "longest_held",
        // It concerns the most parties.
        MostParties = "most_parties",
    }
}

/// What to take up next, and why: all quick wins in the order of the text, then the paragraph whose bracket is the
/// oldest, then the one that concerns the most parties (more than one). Each paragraph once.
pub fn next_up(document: &Document) -> Vec<(ParaId, Reason)> {
    let open: Vec<&Para> = document.paras.iter().filter(|para| !para.status.is_frozen()).collect();
    let mut found: Vec<(ParaId, Reason)> = Vec::new();
    let quick = open.iter().filter(|para| is_quick_win(document, para));
    found.extend(quick.map(|para| (para.id.clone(), Reason::QuickWin)));

    let since = |para: &&&Para| brackets(&para.text).into_iter().map(|bracket| bracket.since).min();
    let held = open.iter().filter(|para| since(para).is_some()).min_by_key(|para| since(para));
    add(&mut found, held, Reason::LongestHeld);

    let mut most: Option<(&&Para, usize)> = None;
    for para in &open {
        let parties = parties(document, para);
        if parties > 1 && most.is_none_or(|(_, more)| parties > more) {
            most = Some((para, parties));
        }
    }
    add(&mut found, most.map(|(para, _)| para), Reason::MostParties);
    found
}

fn add(found: &mut Vec<(ParaId, Reason)>, para: Option<&&Para>, reason: Reason) {
    if let Some(para) = para
        && !found.iter().any(|(id, _)| *id == para.id)
    {
        found.push((para.id.clone(), reason));
    }
}

/// What is on the table for the paragraph.
fn tabled<'a>(document: &'a Document, para: &'a Para) -> impl Iterator<Item = &'a Proposal> {
    let concerns = |proposal: &Proposal| proposal.para.as_ref() == Some(&para.id) || proposal.with.contains(&para.id);
    document.proposals.iter().filter(move |one| one.state.is_live() && one.state.is_tabled() && concerns(one))
}

fn is_quick_win(document: &Document, para: &Para) -> bool {
    let all: Vec<&Proposal> = tabled(document, para).collect();
    !all.is_empty()
        && all.iter().all(|one| has_full_support(one, &document.positions))
        && !all.iter().enumerate().any(|(at, one)| all[at + 1..].iter().any(|other| exclude(one, other)))
}

/// How many parties hold a bracket in it, propose a change of it or spoke on one.
fn parties(document: &Document, para: &Para) -> usize {
    let mut found: HashSet<&PartyId> = HashSet::new();
    for bracket in brackets(&para.text) {
        found.extend(bracket.held_by.iter().map(|holder| &holder.party));
    }
    for proposal in tabled(document, para) {
        found.insert(&proposal.lead.party);
        found.extend(proposal.co.iter().map(|sponsor| &sponsor.party));
        let on = On::Proposal(proposal.id.clone());
        found.extend(document.positions.iter().filter(|position| position.on == on).map(|position| &position.party));
    }
    found.len()
}
