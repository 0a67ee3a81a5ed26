//! The sample draft, 34 paragraphs and twelve proposals, played from zero draft
//! to a text in which only what is disputed stands in brackets.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::collections::BTreeMap;

use common::{
    NOW,
    paras::{content, document, para, position, proposal},
    party,
};
use entente_drafting::{
    bracketing::{Claim, Names, compilation, in_brackets},
    compare::{new_text, old_text},
    contest::{exclude, stances},
    convergence::{convergence, next_up},
    designation::{inserted, numbers},
    model::{Carried, Document, On, Para, ParaStatus, Proposal, ProposalAction, ProposalState, Scheme, Stance},
    rebase::Move,
    revisions::{Change, compare_revisions},
    text::{Holder, Inline, plain, same_words, write},
};
use serde_json::Value;

/// The document as the sample has it: its paragraphs, what is proposed, who is for it and who against.
fn sample() -> Document {
    let sample: Value = serde_json::from_str(include_str!("../../../reference/outcomes/sample-a.json")).unwrap();
    let draft = &sample["draft"];
    let paras: Vec<Para> = draft["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let status = match one["status"].as_str().unwrap() {
                "agreed" => ParaStatus::Agreed,
                "agreed ad referendum" => ParaStatus::AgreedAdRef,
                "bracketed" => ParaStatus::Bracketed,
                _ => ParaStatus::Open,
            };
            let number = one["number"].to_string();
            Para { status, number: number.clone(), ..para(&number, one["text"].as_str().unwrap()) }
        })
        .collect();
    let mut document = document(paras);
    for one in draft["proposals"].as_array().unwrap() {
        let about = document.paras.iter().find(|para| para.id.as_str() == one["paragraph"].to_string()).unwrap();
        let new = one["new_text"].as_str().unwrap_or_default();
        let markup = one["old_text"].as_str().map_or(new.to_owned(), |old| {
            let text = write(&about.text);
            assert!(text.contains(old), "{text} has no {old}");
            text.replace(old, new)
        });
        let action = match one["kind"].as_str().unwrap() {
            "new paragraph" => ProposalAction::Add,
            "delete" => ProposalAction::Sup,
            _ => ProposalAction::Mod,
        };
        let made = proposal(&one["id"].as_str().unwrap()[4..], &name(&one["proposed_by"]), about, &markup);
        let made = Proposal { action, ..made };
        if let Some(result) = one["resulting_paragraph"].as_str() {
            assert_eq!(plain(&made.new), result, "{}", made.id);
        }
        for (list, stance) in [("supported_by", Stance::Support), ("opposed_by", Stance::Oppose)] {
            let parties = one[list].as_array().unwrap();
            document.positions.extend(parties.iter().map(|party| position(&name(party), &made, stance, 1)));
        }
        document.proposals.push(made);
    }
    document
}

fn name(party: &Value) -> String {
    party["id"].as_str().or_else(|| party["code"].as_str()).unwrap().to_owned()
}

/// Whose changes are put in and what of the other proposals then becomes, as at the drafting desk.
struct Desk {
    document: Document,
    ids: usize,
}

impl Desk {
    fn proposal(&self, id: &str) -> Proposal {
        self.document.proposals.iter().find(|one| one.id.as_str() == id).unwrap().clone()
    }

    fn para(&mut self, number: &str) -> &mut Para {
        self.document.paras.iter_mut().find(|para| para.id.as_str() == number).unwrap()
    }

    /// The paragraph says something else; the other proposals for it are carried along.
    fn writes(&mut self, number: &str, text: Vec<Inline>, settled: &str) {
        let onto = text.clone();
        let before = std::mem::replace(&mut self.para(number).text, text);
        let change = Move::of(&before, &onto);
        for other in &mut self.document.proposals {
            if other.id.as_str() == settled {
                other.state = ProposalState::Accepted;
            } else if other.para.as_ref().is_some_and(|para| para.as_str() == number) && other.state.is_live() {
                let rebased = change.carry(&other.new);
                other.carried = rebased.carried;
                if rebased.carried != Carried::Conflict {
                    (other.base, other.new) = (onto.clone(), rebased.text);
                }
            }
        }
    }

    fn accepts(&mut self, id: &str) {
        let proposal = self.proposal(id);
        let para = proposal.para.unwrap();
        assert_eq!(self.para(para.as_str()).text, proposal.base, "{id} was carried");
        self.writes(para.as_str(), proposal.new, id);
    }

    fn brackets(&mut self, id: &str) {
        let proposal = self.proposal(id);
        let stands = stances(&self.document.positions, &On::Proposal(proposal.id.clone()));
        let against: Vec<Holder> =
            stands.iter().filter(|one| one.stance == Stance::Oppose).map(|one| party(&one.short)).collect();
        let sponsors = [party(&proposal.lead.short)];
        let claim = Claim { new: &proposal.new, sponsors: &sponsors, opponents: &against };
        let mut ids = self.ids;
        let text = in_brackets(&proposal.base, &claim, NOW, &mut || {
            ids += 1;
            format!("c{ids}")
        });
        self.ids = ids;
        let para = proposal.para.unwrap();
        self.para(para.as_str()).status = ParaStatus::Bracketed;
        self.writes(para.as_str(), text.unwrap(), id);
    }

    fn says(&mut self, number: &str) -> String {
        write(&self.para(number).text)
    }
}

#[test]
fn the_twelve_proposals_are_read_as_they_are_meant() {
    let document = sample();
    assert_eq!((document.paras.len(), document.proposals.len()), (34, 12));
    let same_para = |one: &Proposal, other: &Proposal| one.id < other.id && one.para == other.para;
    let mut excluded = Vec::new();
    for one in &document.proposals {
        let others = document.proposals.iter().filter(|other| same_para(one, other) && exclude(one, other));
        excluded.extend(others.map(|other| format!("{} {}", one.id, other.id)));
    }
    // Two proposals for paragraphs 8, 10 and 13 each change other words; only that of deleting 20 excludes changing it.
    assert_eq!(excluded, ["08 09"]);
    let next: Vec<String> = next_up(&document).iter().map(|(para, reason)| format!("{para} {reason}")).collect();
    let expected = ["8 quick_win", "19 quick_win", "25 quick_win", "31 quick_win", "10 most_parties"];
    assert_eq!(next, expected);
}

#[test]
fn the_compilation_says_who_wants_what() {
    let document = sample();
    let compiled = |number: &str| {
        let para = document.paras.iter().find(|para| para.id.as_str() == number).unwrap();
        let about = |one: &&Proposal| one.para.as_ref() == Some(&para.id);
        let all: Vec<(&Proposal, [Holder; 1])> =
            document.proposals.iter().filter(about).map(|one| (one, [party(&one.lead.short)])).collect();
        let claims: Vec<_> =
            all.iter().map(|(one, by)| Claim { new: &one.new, sponsors: by, opponents: &[] }).collect();
        let mut ids = 0;
        let text = compilation(&para.text, &claims, Names::Said { delete: "delete" }, NOW, &mut || {
            ids += 1;
            format!("c{ids}")
        });
        common::assert_well_made(&text);
        write(&text)
    };
    for (number, expected) in [
        (
            "8",
            "They noted that the chairs of [most | many (bali-process)] processes change every one or two years [while \
             others are permanent (bali-process)] and that the knowledge of an outgoing team [often (rcm: delete)] \
             leaves with it [unless a handover file exists (rcm)].",
        ),
        (
            "10",
            "They expressed the view that a process may remain informal and [still report openly on | decide for \
             itself (igc)] what it [has achieved | makes known about its work (igc)][, without attributing positions \
             to any State (sacm)].",
        ),
        (
            "19",
            "They invited processes to take up the situation of domestic workers and of workers in seasonal \
             agriculture as [[priority] (colombo-process: delete)] groups [that merit particular attention \
             (colombo-process)].",
        ),
        (
            "20",
            "[They suggested that returning workers receive a single paper, valid at home, that records the skills and \
             contributions gained abroad. | (sample-group-2: delete) | They suggested that returning workers receive, \
             on request and with due protection of personal data, a record of the skills gained abroad. (NPL)]",
        ),
        ("9", &write(&document.paras[8].text)),
    ] {
        assert_eq!(compiled(number), expected);
    }
}

#[test]
fn from_zero_draft_to_what_is_still_disputed() {
    let zero = sample();
    let mut desk = Desk { document: zero.clone(), ids: 0 };

    // 8: both, one after the other.
    desk.accepts("02");
    assert_eq!(desk.proposal("01").carried, Carried::Clean);
    desk.accepts("01");
    assert_eq!(
        desk.says("8"),
        "They noted that the chairs of many processes change every one or two years while others are permanent and \
         that the knowledge of an outgoing team leaves with it unless a handover file exists."
    );
    // 10: one is accepted, the disputed one stands in brackets.
    desk.accepts("04");
    assert_eq!(desk.proposal("03").carried, Carried::Clean);
    desk.brackets("03");
    assert_eq!(
        desk.says("10"),
        "They expressed the view that a process may remain informal and [still report openly on | decide for itself] \
         what it [has achieved | makes known about its work], without attributing positions to any State."
    );
    let text = desk.para("10").text.clone();
    for bracket in entente_drafting::text::brackets(&text) {
        let held: Vec<&str> = bracket.held_by.iter().map(|holder| holder.short.as_str()).collect();
        assert_eq!(held, ["igc", "CHL", "sacm"]);
    }
    // 13: the same, the other way round.
    desk.brackets("05");
    assert_eq!(desk.proposal("06").carried, Carried::Clean);
    desk.accepts("06");
    assert!(desk.says("13").starts_with(
        "They agreed that each future recommendation addressed to a process or its secretariat should[, where \
         possible,] carry a responsible body"
    ));
    // 19 and 25: brackets of the draft go with what is agreed.
    desk.accepts("07");
    desk.accepts("11");
    assert!(desk.says("19").ends_with("as groups that merit particular attention."));
    assert!(
        desk.says("25").ends_with(
            "profits, in line with national law and through existing channels between competent authorities."
        )
    );
    // 20: changed; who wants it deleted wants that still, and sees that it is no longer the text he knew.
    desk.accepts("09");
    assert_eq!(desk.proposal("08").carried, Carried::Conflict);
    // 22: nobody agreed to it yet.
    desk.brackets("10");
    // 31 bis.
    let new = desk.proposal("12");
    let at = desk.document.paras.iter().position(|para| Some(&para.id) == new.para.as_ref()).unwrap() + 1;
    let added = Para { text: new.new, status: ParaStatus::Agreed, ..para("new", "") };
    desk.document.paras.insert(at, added);
    assert_eq!(inserted(Scheme::Continuous, &desk.document.paras)[at - 1..=at + 1], ["31", "31 bis", "32"]);
    assert_eq!(numbers(Scheme::Continuous, &desk.document.paras)[at - 1..=at + 1], ["31", "32", "33"]);

    for number in ["8", "19", "20", "25"] {
        desk.para(number).status = ParaStatus::Agreed;
    }
    let (before, after) = (content(zero.paras.clone()), content(desk.document.paras.clone()));
    let mut changes: BTreeMap<Change, usize> = BTreeMap::new();
    for row in compare_revisions(&before, &after) {
        *changes.entry(row.change).or_default() += 1;
        for (text, para) in [(old_text(&row.pieces), row.old), (new_text(&row.pieces), row.new)] {
            assert!(para.is_none_or(|para| same_words(&text, &para.text)));
        }
    }
    assert_eq!(changes, [(Change::Unchanged, 27), (Change::Changed, 7), (Change::Added, 1)].into());

    let (was, is) = (convergence(&zero.paras, NOW).whole, convergence(&desk.document.paras, NOW).whole);
    assert_eq!((was.per_cent(), is.per_cent()), (69, 78));
    let holders: Vec<(&str, usize)> =
        is.holders.iter().map(|holding| (holding.short.as_str(), holding.brackets)).collect();
    let expected = ["CHL", "IND", "SEN", "igc", "midwa", "sacm", "sample-group-3"].map(|short| (short, 2));
    assert_eq!(holders, expected);
    // Two in 10, three each in 13 and 22: words added, words replaced, words wanted out.
    assert_eq!(is.open_brackets, 8);
}
