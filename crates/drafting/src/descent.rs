//! A text that one meeting gives to the meeting it prepares: each paragraph keeps what it was there, and what becomes of it
//! comes down again, paragraph by paragraph.
//!
//! What was agreed below is history above: at the higher level nothing is agreed before that level agrees to it.

use entente_domain::ids::ParaId;
use serde::{Deserialize, Serialize};

use crate::{
    compare::{Piece, compare},
    model::{Document, Para, ParaStatus},
    text::{Bracket, Inline, same_words},
};

/// A paragraph of the higher text, and what it was when it was handed up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Descent {
    pub para: ParaId,
    pub from: ParaId,
    pub status: ParaStatus,
    pub words: Vec<Inline>,
}

/// What goes up: what is there, without what was deleted by agreement.
pub fn handed_up(document: &Document) -> Vec<&Para> {
    document.present().filter(|para| para.status != ParaStatus::Deleted).collect()
}

/// The words as the higher meeting gets them: brackets stay brackets; who held them are parties of another meeting.
pub fn without_holders(text: &[Inline]) -> Vec<Inline> {
    text.iter()
        .map(|inline| match inline {
            Inline::Run(run) => Inline::Run(run.clone()),
            Inline::Bracket(bracket) => Inline::Bracket(Bracket {
                options: bracket.options.iter().map(|option| without_holders(option)).collect(),
                held_by: Vec::new(),
                ..bracket.clone()
            }),
        })
        .collect()
}

/// What became of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    AsItWas,
    Changed(Vec<Piece>),
    Dropped,
}

/// What became of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Became<'d> {
    /// Each paragraph that went up, in its order there, with the one it is now.
    pub paras: Vec<(ParaId, Option<&'d Para>, Fate)>,
    /// What the higher meeting put in.
    pub added: Vec<&'d Para>,
}

/// What became of a text in the document it went into.
pub fn became<'d>(descents: &[Descent], now: &'d Document) -> Became<'d> {
    let standing = handed_up(now);
    let paras = descents
        .iter()
        .map(|descent| {
            let para = standing.iter().copied().find(|para| para.id == descent.para);
            let fate = match para {
                None => Fate::Dropped,
                Some(para) if same_words(&descent.words, &para.text) => Fate::AsItWas,
                Some(para) => Fate::Changed(compare(&descent.words, &para.text)),
            };
            (descent.from.clone(), para, fate)
        })
        .collect();
    let added = standing.into_iter().filter(|para| !descents.iter().any(|descent| descent.para == para.id)).collect();
    Became { paras, added }
}

/// From the first text to the third, where the second lies between. What the second dropped is gone; the words are the
/// first's.
pub fn through(lower: &[Descent], upper: &[Descent]) -> Vec<Descent> {
    lower
        .iter()
        .map(|first| match upper.iter().find(|second| second.from == first.para) {
            Some(second) => Descent { para: second.para.clone(), ..first.clone() },
            None => first.clone(),
        })
        .collect()
}
