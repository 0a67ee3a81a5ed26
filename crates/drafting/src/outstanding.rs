//! What of a text is not agreed, and why: what a meeting leaves to the one it prepares.

use entente_domain::words;

use crate::{
    acts::is_negotiated,
    model::{Document, DocumentState, On, Para, ParaStatus, Stance},
    text,
};

words! {
    /// Why a paragraph is not agreed.
    Outstanding { Brackets = "brackets", ChairsText = "chairs_text", Reserved = "reserved", Open = "open" }
}

/// Whether a paragraph is left open; a document as one reader sees it, so that nobody learns here of a quiet position.
/// `over`: the meeting is, so that what nobody touched was not reached.
pub fn of_para(document: &Document, para: &Para, over: bool) -> Option<Outstanding> {
    match document.state {
        DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation | DocumentState::AllAgreed => {}
        // A draft nobody has seen, a text that is on its way to adoption or there, and what is the chair's own.
        DocumentState::Drafting
        | DocumentState::Silence
        | DocumentState::Adopted
        | DocumentState::Final
        | DocumentState::ChairsSummary => return None,
    }
    if !is_negotiated(para.kind) || para.gone_rev.is_some() {
        return None;
    }
    match para.status {
        ParaStatus::Deleted => None,
        ParaStatus::AgreedAdRef => Some(Outstanding::Reserved),
        ParaStatus::Bracketed => Some(Outstanding::Brackets),
        _ if !text::brackets(&para.text).is_empty() => Some(Outstanding::Brackets),
        ParaStatus::Agreed => is_reserved(document, para).then_some(Outstanding::Reserved),
        ParaStatus::ChairsText => Some(Outstanding::ChairsText),
        ParaStatus::Open => Some(Outstanding::Open),
        ParaStatus::Untouched => over.then_some(Outstanding::Open),
    }
}

/// Somebody let it pass and reserved their position on the words as they stand.
fn is_reserved(document: &Document, para: &Para) -> bool {
    let on = On::Para(para.id.clone(), text::hash(&para.text));
    document.positions.iter().any(|one| one.on == on && matches!(one.stance, Stance::Reserve | Stance::Oppose))
}
