//! Paragraphs of a document.

use entente_domain::ids::ParaId;
use entente_drafting::model::{Para, ParaKind, ParaStatus};

use super::{NOW, typed_with};

/// An operative paragraph that has not been touched.
pub fn para(id: &str, markup: &str) -> Para {
    Para {
        id: ParaId::new(id),
        kind: ParaKind::Operative,
        depth: 0,
        alt_of: None,
        number: String::new(),
        born_rev: 0,
        gone_rev: None,
        text: typed_with(markup, &[], &format!("{id}-b")),
        status: ParaStatus::Untouched,
        since: NOW,
        ad_ref_until: None,
        from: None,
    }
}

/// Where a paragraph stands, and what it was called in the last revision.
pub struct Made<'a> {
    pub place: usize,
    pub number: &'a str,
}

pub fn numbered(made: Made<'_>, para: Para) -> Para {
    Para { id: ParaId::new(made.place.to_string()), number: made.number.to_owned(), ..para }
}
