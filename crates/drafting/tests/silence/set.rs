//! A small hall: a document, three parties, a procedure that runs.

use std::collections::BTreeSet;

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId, SilenceId},
    text::Multilingual,
};
use entente_drafting::{
    model::{DocumentState, Para, ParaKind, ParaStatus},
    silence::{
        Answer, Basis, Disclosure, Response, Seat, SeatStanding, Silence,
        acts::{Choice, Ground, prepare},
        fairness::{Calendar, Week},
    },
    text::{Inline, Run},
};

/// Tuesday 24 November 2026, 09:00 UTC.
pub const NOW: Moment = Moment(1_795_510_800_000_000);
pub const HOUR: i64 = 3_600;
pub const HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

pub fn para(id: &str, status: ParaStatus) -> Para {
    Para {
        id: ParaId::new(id),
        kind: ParaKind::Operative,
        depth: 0,
        alt_of: None,
        number: id.to_owned(),
        born_rev: 0,
        gone_rev: None,
        text: vec![Inline::Run(Run { text: "We recognise.".to_owned(), ..Run::default() })],
        status,
        since: NOW,
        ad_ref_until: None,
        from: None,
        corrected: None,
        together: None,
    }
}

pub fn agreed() -> Vec<Para> {
    ["p1", "p2", "p3"].map(|id| para(id, ParaStatus::Agreed)).to_vec()
}

pub fn ground(paras: &[Para]) -> Ground<'_> {
    Ground { state: DocumentState::AllAgreed, paras, stale: Vec::new() }
}

pub fn seats() -> Vec<Seat> {
    [("midsa", "Africa/Harare"), ("add", "Asia/Dubai"), ("pidc", "Pacific/Apia")]
        .into_iter()
        .map(|(id, zone)| {
            let calendar = Calendar { zone: zone.to_owned(), week: Week::MonFri, holidays: BTreeSet::new() };
            let name = Multilingual::single("en", id);
            Seat {
                notified_at: Some(NOW),
                ..Seat::new(
                    PartyId::new(id),
                    SeatStanding { short: id.to_uppercase(), name, calendar, binders: Vec::new() },
                )
            }
        })
        .collect()
}

pub fn choice() -> Choice {
    Choice {
        id: SilenceId::new("s"),
        meeting: MeetingId::new("m"),
        document: DocumentId::new("d"),
        scope: Vec::new(),
        basis: Basis::ChairLetter,
        min_hours: 72,
        starts_at: NOW,
        expires_at: NOW.plus_seconds(72 * HOUR),
        disclosure: Disclosure::ChairOnly,
        reason: String::new(),
    }
}

pub fn prepared() -> Silence {
    Silence { words: HASH.to_owned(), ..prepare(choice(), &ground(&agreed()), &[], seats(), NOW).unwrap() }
}

pub fn running() -> Silence {
    prepared().announce(1, seats(), false, NOW).unwrap().start(NOW)
}

pub fn response(id: usize, party: &str, answer: Answer, received_at: Moment) -> Response {
    Response {
        id: format!("{id:06}"),
        party: PartyId::new(party),
        short: party.to_uppercase(),
        by: None,
        answer,
        text: String::new(),
        paras: Vec::new(),
        named: false,
        received_at,
        taken_back_at: None,
    }
}
