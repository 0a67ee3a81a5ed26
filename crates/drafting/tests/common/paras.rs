//! Documents, their paragraphs and what is proposed about them.

use entente_domain::{
    ids::{DocumentId, MeetingId, ParaId, PartyId, ProposalId},
    meeting::Visibility,
    text::{Language, Multilingual},
};
use entente_drafting::model::{
    Carried, Content, Document, DocumentKind, DocumentState, Nature, On, Para, ParaKind, ParaStatus, Pen, Position,
    Proposal, ProposalAction, ProposalState, Scheme, Sponsor, Stance,
};

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
        corrected: None,
        together: None,
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

/// A document with these paragraphs, under negotiation.
pub fn document(paras: Vec<Para>) -> Document {
    Document {
        id: DocumentId::new("document"),
        meeting: MeetingId::new("meeting"),
        item: None,
        symbol: "GRM/2027/D.1".to_owned(),
        title: Multilingual::single("en", "Draft recommendations"),
        kind: DocumentKind::Recommendations,
        language: Language::En,
        languages: Vec::new(),
        scheme: Scheme::Continuous,
        visibility: Visibility::Participants,
        state: DocumentState::Reading,
        reading: 1,
        pen: Pen::ProposalsOpen,
        all_or_nothing: false,
        auto_table: true,
        proposals_until: None,
        note: None,
        focus: None,
        focus_since: None,
        version: 1,
        created_at: NOW,
        paras,
        proposals: Vec::new(),
        positions: Vec::new(),
        revisions: Vec::new(),
    }
}

pub fn content(paras: Vec<Para>) -> Content {
    Content {
        symbol: "GRM/2027/D.1".to_owned(),
        title: Multilingual::single("en", "Draft recommendations"),
        language: Language::En,
        paras,
    }
}

/// A tabled proposal that the paragraph say something else.
pub fn proposal(id: &str, lead: &str, para: &Para, markup: &str) -> Proposal {
    Proposal {
        id: ProposalId::new(id),
        number: id.to_owned(),
        action: ProposalAction::Mod,
        para: Some(para.id.clone()),
        after: None,
        with: Vec::new(),
        kind: para.kind,
        depth: para.depth,
        base: para.text.clone(),
        new: typed_with(markup, &para.text, &format!("{id}-b")),
        rest: Vec::new(),
        base_rev: 0,
        rationale: String::new(),
        nature: Nature::Substantive,
        lead: sponsor(lead),
        co: Vec::new(),
        state: ProposalState::Tabled,
        carried: Carried::Clean,
        to_confirm: false,
        supersedes: None,
        original: None,
        created_at: NOW,
        submitted_at: Some(NOW),
        since: NOW,
        reply: String::new(),
    }
}

pub fn sponsor(short: &str) -> Sponsor {
    Sponsor { party: PartyId::new(short.to_lowercase()), short: short.to_owned() }
}

pub fn position(short: &str, on: &Proposal, stance: Stance, seconds: i64) -> Position {
    Position {
        party: PartyId::new(short.to_lowercase()),
        short: short.to_owned(),
        on: On::Proposal(on.id.clone()),
        stance,
        note: String::new(),
        at: NOW.plus_seconds(seconds),
        public: true,
    }
}
