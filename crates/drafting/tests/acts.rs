//! What can be done to a document: tables of what the rules allow, and a walk of many acts in which nothing is lost.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId, ProposalId},
    meeting::Visibility,
    outcome::DocumentDeed,
    text::{Language, Multilingual},
};
use entente_drafting::{
    acts::{Act, Acted, By, Drafted, Refused, Silenced, act, pass_time, silence},
    model::{
        Carried, Document, DocumentKind, DocumentState, Nature, On, Para, ParaKind, ParaStatus, Pen, ProposalAction,
        ProposalState, Scheme, Sponsor, Stance,
    },
    text::{self, Inline},
};
use proptest::prelude::*;

const TEXTS: [&str; 4] = [
    "The participants welcomed the progress made and asked for a report.",
    "They noted that costs remain high on many routes.",
    "They invited processes to work together, including on data.",
    "They decided to meet again within two years.",
];

struct Table {
    document: Document,
    now: Moment,
    ids: u32,
    /// Every proposal that was ever tabled.
    tabled: BTreeSet<ProposalId>,
}

fn party(name: &str) -> By {
    By {
        user: None,
        party: Some(Sponsor { party: PartyId::new(name), short: name.to_uppercase() }),
        may_commit: true,
        heads: true,
    }
}

fn words(text: &str, now: Moment) -> Vec<Inline> {
    let mut ids = 0;
    text::read(text, &[], now, &mut || {
        ids += 1;
        format!("w{ids}-{}", text.len())
    })
    .expect("words")
}

impl Table {
    fn reading() -> Self {
        let now = Moment::from_micros(1_000_000_000);
        let paras = TEXTS
            .iter()
            .enumerate()
            .map(|(at, words_of)| Para {
                id: ParaId::new(format!("p{at}")),
                kind: ParaKind::Operative,
                depth: 0,
                alt_of: None,
                number: (at + 1).to_string(),
                born_rev: 0,
                gone_rev: None,
                text: words(words_of, now),
                status: ParaStatus::Untouched,
                since: now,
                ad_ref_until: None,
                from: None,
                corrected: None,
                together: None,
            })
            .collect();
        let document = Document {
            id: DocumentId::new("d"),
            meeting: MeetingId::new("m"),
            item: None,
            symbol: "D/1".to_owned(),
            title: Multilingual::single("en", "Draft"),
            kind: DocumentKind::Outcome,
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
            created_at: now,
            paras,
            proposals: Vec::new(),
            positions: Vec::new(),
            revisions: Vec::new(),
        };
        Self { document, now, ids: 0, tabled: BTreeSet::new() }
    }

    fn tries(&mut self, what: Act, by: &By) -> Result<Acted, Refused> {
        let ids = &mut self.ids;
        act(&self.document, what, by, self.now, &mut || {
            *ids += 1;
            format!("new{ids}")
        })
    }

    fn does(&mut self, what: Act, by: &By) -> Acted {
        let said = format!("{what:?}");
        let acted = self.tries(what, by).unwrap_or_else(|refused| panic!("{said}: {refused}"));
        self.document = acted.document.clone();
        acted
    }

    fn chair(&mut self, what: Act) -> Acted {
        self.does(what, &By::default())
    }

    fn drafted(&self, id: &str, action: ProposalAction, para: &str, new: &str) -> Drafted {
        let old = self.document.para(&ParaId::new(para)).map(|one| one.text.clone()).unwrap_or_default();
        let new = text::read(new, &old, self.now, &mut || format!("b-{id}")).expect("words");
        Drafted {
            id: Some(ProposalId::new(id)),
            action,
            para: Some(ParaId::new(para)),
            after: None,
            with: Vec::new(),
            kind: ParaKind::Operative,
            depth: 0,
            new: if action == ProposalAction::Sup { Vec::new() } else { new },
            rest: Vec::new(),
            rationale: String::new(),
            nature: Nature::Substantive,
            supersedes: None,
        }
    }

    fn proposes(&mut self, who: &str, id: &str, action: ProposalAction, para: &str, new: &str) {
        let drafted = self.drafted(id, action, para, new);
        self.does(Act::Save(drafted), &party(who));
        self.does(Act::Submit(ProposalId::new(id)), &party(who));
    }

    fn proposal(&self, id: &str) -> &entente_drafting::model::Proposal {
        self.document.proposal(&ProposalId::new(id)).expect("a proposal")
    }

    fn para(&self, id: &str) -> &Para {
        self.document.para(&ParaId::new(id)).expect("a paragraph")
    }

    fn calls(&mut self, para: &str) {
        self.chair(Act::Focus(Some(ParaId::new(para))));
        self.now = self.now.plus_seconds(6);
    }
}

#[test]
fn a_first_proposal_opens_a_paragraph_and_gets_its_number() {
    let mut table = Table::reading();
    table.proposes(
        "midsa",
        "a",
        ProposalAction::Mod,
        "p0",
        "The participants noted the progress made and asked for a report.",
    );
    assert_eq!(table.para("p0").status, ParaStatus::Open);
    assert_eq!(table.proposal("a").number, "1/MIDSA/1");
    table.proposes("midsa", "b", ProposalAction::Sup, "p0", "");
    assert_eq!(table.proposal("b").number, "1/MIDSA/2");
}

#[test]
fn what_comes_late_is_late_however_early_it_was_saved() {
    let mut table = Table::reading();
    let until = table.now.plus_seconds(60);
    table.chair(Act::SetPen { pen: Pen::ProposalsOpen, until: Some(until), auto_table: true });
    let drafted = table.drafted("a", ProposalAction::Sup, "p1", "");
    table.does(Act::Save(drafted), &party("midsa"));
    table.now = until;
    assert_eq!(table.tries(Act::Submit(ProposalId::new("a")), &party("midsa")).unwrap_err(), Refused::TooLate);
    table.now = Moment::from_micros(until.micros() - 1);
    table.does(Act::Submit(ProposalId::new("a")), &party("midsa"));
}

#[test]
fn nobody_touches_what_is_not_theirs() {
    let mut table = Table::reading();
    let drafted = table.drafted("a", ProposalAction::Sup, "p1", "");
    table.does(Act::Save(drafted.clone()), &party("midsa"));
    let other = party("midwa");
    let id = ProposalId::new("a");
    // A draft of others does not exist.
    for what in
        [Act::Submit(id.clone()), Act::Discard(id.clone()), Act::Withdraw(id.clone()), Act::Cosponsor(id.clone())]
    {
        assert_eq!(table.tries(what, &other).unwrap_err(), Refused::NoProposal);
    }
    assert_eq!(table.tries(Act::Accept(id.clone()), &By::default()).unwrap_err(), Refused::NoProposal);
    table.does(Act::Submit(id.clone()), &party("midsa"));
    assert_eq!(table.tries(Act::Withdraw(id.clone()), &other).unwrap_err(), Refused::NotYours);
    let adviser = By { may_commit: false, ..party("midsa") };
    assert_eq!(table.tries(Act::Withdraw(id.clone()), &adviser).unwrap_err(), Refused::NotCommitted);
    assert_eq!(table.tries(Act::Withdraw(id), &By::default()).unwrap_err(), Refused::NoParty);
}

#[test]
fn a_withdrawn_proposal_can_be_taken_over_for_ten_minutes() {
    let mut table = Table::reading();
    table.proposes("midsa", "a", ProposalAction::Sup, "p1", "");
    let id = ProposalId::new("a");
    table.does(Act::Withdraw(id.clone()), &party("midsa"));
    table.now = table.now.plus_seconds(599);
    let before = table.document.clone();
    table.does(Act::TakeOver(id.clone()), &party("midwa"));
    assert_eq!(table.proposal("a").lead.short, "MIDWA");
    table.document = before;
    table.now = table.now.plus_seconds(1);
    assert_eq!(table.tries(Act::TakeOver(id), &party("midwa")).unwrap_err(), Refused::TooLate);
}

#[test]
fn a_proposal_on_a_paragraph_that_was_merged_away_is_kept_in_conflict() {
    let mut table = Table::reading();
    table.proposes(
        "midsa",
        "mine",
        ProposalAction::Mod,
        "p1",
        "They noted that costs remain far too high on many routes.",
    );
    let mut merge = table.drafted(
        "merge",
        ProposalAction::Merge,
        "p0",
        "The participants welcomed the progress and noted the costs.",
    );
    merge.with = vec![ParaId::new("p1")];
    table.does(Act::Save(merge), &party("midwa"));
    table.does(Act::Submit(ProposalId::new("merge")), &party("midwa"));
    table.chair(Act::Accept(ProposalId::new("merge")));
    assert_eq!(table.para("p1").status, ParaStatus::Deleted);
    let mine = table.proposal("mine");
    assert_eq!((mine.state, mine.carried, mine.to_confirm), (ProposalState::Tabled, Carried::Conflict, true));
    assert_eq!(table.tries(Act::Accept(ProposalId::new("mine")), &By::default()).unwrap_err(), Refused::Frozen);
}

#[test]
fn agreement_ad_referendum_becomes_one_at_its_instant_and_not_before() {
    let mut table = Table::reading();
    table.calls("p2");
    let until = table.now.plus_seconds(3600);
    table.chair(Act::AdRef { para: ParaId::new("p2"), until: Some(until) });
    assert!(pass_time(&table.document, Moment::from_micros(until.micros() - 1)).is_none());
    let acted = pass_time(&table.document, until).expect("it is due");
    assert_eq!(acted.document.para(&ParaId::new("p2")).unwrap().status, ParaStatus::Agreed);
    assert!(pass_time(&acted.document, until).is_none(), "once");
    // In the very instant it is too late to return it.
    table.now = until;
    let back = Act::ReturnAdRef { para: ParaId::new("p2"), reason: "No.".to_owned() };
    assert_eq!(table.tries(back.clone(), &party("midsa")).unwrap_err(), Refused::TooLate);
    table.now = Moment::from_micros(until.micros() - 1);
    let adviser = By { heads: false, ..party("midsa") };
    assert_eq!(table.tries(back.clone(), &adviser).unwrap_err(), Refused::NotHead);
    table.does(back, &party("midsa"));
    assert_eq!(table.para("p2").status, ParaStatus::Open);
}

#[test]
fn with_everything_agreed_the_whole_is_adopted_and_what_waits_lapses() {
    let mut table = Table::reading();
    table.proposes("midsa", "noc", ProposalAction::Noc, "p0", "");
    for para in ["p0", "p1", "p2", "p3"] {
        table.calls(para);
        if para == "p0" {
            assert_eq!(
                table.tries(Act::Agree { para: ParaId::new(para) }, &By::default()).unwrap_err(),
                Refused::LiveProposals
            );
            table.chair(Act::NotRetain { proposal: ProposalId::new("noc"), why: String::new() });
        }
        table.chair(Act::Agree { para: ParaId::new(para) });
    }
    assert_eq!(table.document.state, DocumentState::AllAgreed);
    let adopted = table.chair(Act::Adopt { wording: "May I take it?".to_owned() });
    assert_eq!(table.document.state, DocumentState::Adopted);
    assert!(adopted.published.is_some() && adopted.done.iter().any(|done| done.deed == DocumentDeed::Adopted));
    assert_eq!(table.tries(Act::Adopt { wording: String::new() }, &By::default()).unwrap_err(), Refused::NotAgreed);
}

#[test]
fn under_silence_nothing_moves_and_a_break_opens_what_was_objected_to() {
    let mut table = Table::reading();
    for para in ["p0", "p1", "p2", "p3"] {
        table.calls(para);
        table.chair(Act::Agree { para: ParaId::new(para) });
    }
    let acted = silence(&table.document, &Silenced::Prepared, table.now, &mut String::new).unwrap();
    table.document = acted.document;
    let write = Act::Write { para: ParaId::new("p0"), text: words("Other.", table.now) };
    for what in
        [write, Act::Publish { label: String::new(), note: String::new() }, Act::Adopt { wording: String::new() }]
    {
        assert_eq!(table.tries(what, &By::default()).unwrap_err(), Refused::UnderSilence);
    }
    let correct = Act::Correct { para: ParaId::new("p0"), text: words("Other.", table.now) };
    assert_eq!(table.tries(correct, &By::default()).unwrap_err(), Refused::UnderSilence);
    let broken =
        silence(&table.document, &Silenced::Broken(vec![ParaId::new("p2")]), table.now, &mut String::new).unwrap();
    let status = |id: &str| broken.document.para(&ParaId::new(id)).unwrap().status;
    assert_eq!(
        (broken.document.state, status("p2"), status("p1")),
        (DocumentState::Reading, ParaStatus::Open, ParaStatus::Agreed)
    );
    let adopted = silence(&table.document, &Silenced::Adopted, table.now, &mut String::new).unwrap();
    assert_eq!(adopted.document.state, DocumentState::Adopted);
    assert!(silence(&adopted.document, &Silenced::Broken(Vec::new()), table.now, &mut String::new).is_err());
}

#[test]
fn numbers_change_when_a_revision_is_published_and_only_then() {
    let mut table = Table::reading();
    table.proposes("midsa", "a", ProposalAction::Add, "p1", "They thanked the host.");
    table.chair(Act::Accept(ProposalId::new("a")));
    let called: Vec<String> = table.document.present().map(|para| table.document.called(&para.id)).collect();
    assert_eq!(called, ["1", "2", "2 bis", "3", "4"]);
    table.calls("p0");
    table.chair(Act::AgreeDeletion { para: ParaId::new("p0") });
    table.chair(Act::Publish { label: String::new(), note: String::new() });
    let called: Vec<String> = table.document.present().map(|para| table.document.called(&para.id)).collect();
    assert_eq!(called, ["1", "2", "3", "4"]);
}

/// Everything a walk may do, chosen by numbers.
fn step(table: &mut Table, choice: u8, which: usize, other: usize) {
    let paras: Vec<ParaId> = table.document.present().map(|para| para.id.clone()).collect();
    let proposals: Vec<ProposalId> = table.document.proposals.iter().map(|one| one.id.clone()).collect();
    let names = ["midsa", "midwa", "rcm", "pidc"];
    let who = party(names[which % names.len()]);
    let para = paras[which % paras.len()].clone();
    let one = (!proposals.is_empty()).then(|| proposals[other % proposals.len()].clone());
    let text_of = |table: &Table| table.document.para(&para).map(|para| text::write(&para.text)).unwrap_or_default();
    let changed = |table: &Table| {
        let old = text_of(table);
        let words: Vec<&str> = old.split(' ').collect();
        let at = other % words.len();
        let mut new: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        match choice % 3 {
            0 => new[at] = format!("changed{which}"),
            1 => new.insert(at, format!("more{other}")),
            _ => drop(new.remove(at)),
        }
        new.join(" ")
    };
    let chair = By::default();
    let tried = match choice % 16 {
        0..=3 => {
            let id = format!("w{}-{choice}-{which}-{other}", table.document.proposals.len());
            let action = if choice % 16 == 3 { ProposalAction::Sup } else { ProposalAction::Mod };
            let new = changed(table);
            let old = table.document.para(&para).map(|one| one.text.clone()).unwrap_or_default();
            let Ok(new) = text::read(&new, &old, table.now, &mut || id.clone()) else { return };
            let mut drafted = table.drafted(&id, ProposalAction::Noc, para.as_str(), "");
            drafted.action = action;
            drafted.new = if action == ProposalAction::Sup { Vec::new() } else { new };
            if let Ok(acted) = table.tries(Act::Save(drafted), &who) {
                table.document = acted.document;
                table.tries(Act::Submit(ProposalId::new(id)), &who)
            } else {
                return;
            }
        }
        4 => one.map_or(Err(Refused::NoProposal), |id| table.tries(Act::Accept(id), &chair)),
        5 => one.map_or(Err(Refused::NoProposal), |id| table.tries(Act::InBrackets(vec![id]), &chair)),
        6 => one.map_or(Err(Refused::NoProposal), |id| table.tries(Act::Withdraw(id), &who)),
        7 => one.map_or(Err(Refused::NoProposal), |id| {
            table.tries(Act::NotRetain { proposal: id, why: String::new() }, &chair)
        }),
        8 => {
            let new = changed(table);
            let old = table.document.para(&para).map(|one| one.text.clone()).unwrap_or_default();
            let ids = table.ids;
            match text::read(&new, &old, table.now, &mut || format!("t{ids}")) {
                Ok(text) => table.tries(Act::Write { para, text }, &chair),
                Err(_) => return,
            }
        }
        9 => {
            let bracket = table.document.para(&para).and_then(|one| {
                text::brackets(&one.text).first().map(|bracket| (bracket.id.clone(), bracket.options.len()))
            });
            match bracket {
                Some((bracket, options)) => {
                    let keep = (other % (options + 1)).checked_sub(1);
                    table.tries(Act::Lift { para, bracket, keep }, &chair)
                }
                None => return,
            }
        }
        10 => table.tries(Act::Focus(Some(para)), &chair),
        11 => {
            table.now = table.now.plus_seconds(6);
            table.tries(Act::Agree { para }, &chair)
        }
        12 => table.tries(Act::Reopen { para, reason: "Again.".to_owned() }, &chair),
        13 => one.map_or(Err(Refused::NoProposal), |id| {
            let stance = Stance::ALL[which % Stance::ALL.len()];
            let position =
                Act::Position { on: On::Proposal(id), stance: Some(stance), note: String::new(), public: true };
            table.tries(position, &who)
        }),
        14 => table.tries(Act::Publish { label: String::new(), note: String::new() }, &chair),
        _ => table.tries(Act::AgreeDeletion { para }, &chair),
    };
    if let Ok(acted) = tried {
        table.document = acted.document;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever people do: no tabled proposal disappears, what is agreed keeps its words, a paragraph is bracketed if
    /// and only if it has brackets, and nobody stands twice on the same thing.
    #[test]
    fn nothing_is_lost_on_the_way(steps in prop::collection::vec((any::<u8>(), 0_usize..8, 0_usize..12), 1..60)) {
        let mut table = Table::reading();
        for (choice, which, other) in steps {
            let before = table.document.clone();
            step(&mut table, choice, which, other);
            let after = &table.document;
            for one in after.proposals.iter().filter(|one| !one.number.is_empty()) {
                table.tabled.insert(one.id.clone());
            }
            for id in &table.tabled {
                prop_assert!(after.proposal(id).is_some(), "a tabled proposal is gone");
            }
            let agreed: BTreeMap<&ParaId, String> = before.present()
                .filter(|para| para.status == ParaStatus::Agreed)
                .map(|para| (&para.id, text::hash(&para.text)))
                .collect();
            for para in after.present() {
                if let Some(hash) = agreed.get(&para.id) {
                    prop_assert_eq!(hash, &text::hash(&para.text), "agreed words changed");
                }
                let bracketed = !text::brackets(&para.text).is_empty();
                match para.status {
                    ParaStatus::Bracketed => prop_assert!(bracketed, "bracketed without brackets"),
                    ParaStatus::Untouched | ParaStatus::Open | ParaStatus::Agreed | ParaStatus::AgreedAdRef => {
                        prop_assert!(!bracketed, "{:?} with brackets", para.status);
                    }
                    ParaStatus::ChairsText | ParaStatus::Deleted => {}
                }
                prop_assert_eq!(&text::read(&text::write(&para.text), &para.text, table.now, &mut String::new).unwrap(), &para.text);
            }
            let mut stands = BTreeSet::new();
            for one in &after.positions {
                prop_assert!(stands.insert(format!("{} {:?}", one.party, one.on)), "a party stands twice");
            }
            prop_assert!(after.version >= before.version);
        }
    }
}
