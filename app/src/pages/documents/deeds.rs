//! What one can do, as forms that work without a script: delegations', the pen's, the chair's.

use entente_drafting::{
    model::{DocumentState, On, Para, ParaStatus, Pen, Proposal, ProposalAction, ProposalState, Stance},
    text,
};
use leptos::prelude::*;

use super::{
    Looked, inlines,
    keys::{key_of, shown_key},
    together,
};
use crate::{
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// What every form of the page carries along.
pub(super) struct Form<'l> {
    pub looked: &'l Looked,
    pub command: &'l str,
    pub para: Option<&'l Para>,
    /// The proposal whose buttons have keys: the one under discussion, else the first that can be acted on.
    pub current: Option<String>,
}

impl Form<'_> {
    /// A form of one act; each has a command of its own, so that two acts of one page are two.
    pub fn of(&self, act: &str, about: &str, inside: AnyView) -> AnyView {
        let action = format!("{}/acts", self.looked.base());
        // An identifier has 64 letters at most; of another one the end is what differs.
        let tail: String = about.chars().skip(about.chars().count().saturating_sub(12)).collect();
        let command = format!("{}-{act}-{tail}", self.command);
        let para = self.para.map(|para| view! { <input type="hidden" name="para" value=para.id.to_string()/> });
        view! {
            <form method="post" action=action class="deed">
                <input type="hidden" name="command" value=command/>
                <input type="hidden" name="act" value=act.to_owned()/>
                <input type="hidden" name="seen" value=self.looked.document().version.to_string()/>
                {para}{inside}
            </form>
        }
        .into_any()
    }

    /// The button one came for.
    pub fn chief(&self, act: &str, words: String) -> AnyView {
        let (key, act_of) = (key_of(act), act.to_owned());
        let button = view! { <button type="submit" class="primary" data-act=act_of data-key=key aria-keyshortcuts=key>{words}{shown_key(key)}</button> };
        self.of(act, "", button.into_any())
    }

    /// A single button.
    pub fn button(&self, act: &str, about: &str, words: String, fields: Option<AnyView>) -> AnyView {
        let meant = about.is_empty() || self.current.as_deref() == Some(about);
        let (key, act_of) = (key_of(act).filter(|_| meant && self.para.is_some()), act.to_owned());
        let button = view! { {fields}<button type="submit" data-act=act_of data-key=key aria-keyshortcuts=key>{words}{shown_key(key)}</button> };
        self.of(act, about, button.into_any())
    }
}

pub(super) fn hidden(name: &'static str, value: String) -> AnyView {
    view! { <input type="hidden" name=name value=value/> }.into_any()
}

pub(super) fn takes_proposals(looked: &Looked) -> bool {
    let document = looked.document();
    document.pen == Pen::ProposalsOpen
        && matches!(
            document.state,
            DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation | DocumentState::AllAgreed
        )
}

fn in_negotiation(looked: &Looked) -> bool {
    matches!(
        looked.document().state,
        DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation | DocumentState::AllAgreed
    )
}

/// In whose name; a choice where somebody sits in several parties.
fn as_party(looked: &Looked, id: &str) -> Option<AnyView> {
    match looked.seen.parties.as_slice() {
        [] => None,
        [(only, _)] => Some(hidden("party", only.to_string())),
        several => {
            let options: Vec<AnyView> = several
                .iter()
                .map(|(party, short)| view! { <option value=party.to_string()>{short.clone()}</option> }.into_any())
                .collect();
            let id = format!("party-{id}");
            Some(
                view! {
                    <label class="unseen" for=id.clone()>{t!("document-as")}</label>
                    <span class="select"><select id=id name="party">{options}</select></span>
                }
                .into_any(),
            )
        }
    }
}

/// What delegations do with a paragraph: propose, return what was agreed ad referendum, undo a correction.
pub(super) fn of_party(looked: &Looked, form: &Form<'_>, para: &Para) -> Option<AnyView> {
    looked.seen.parties.first()?;
    let base = looked.base();
    let write = |action: &str, words: String| {
        let href = format!("{base}/write?what=propose&action={action}&para={}", para.id);
        view! { <li><a href=href>{words}</a></li> }.into_any()
    };
    let frozen = para.status.is_frozen();
    let propose = takes_proposals(looked).then(|| {
        let primary = (!frozen).then(|| {
            let href = format!("{base}/write?what=propose&action=mod&para={}", para.id);
            view! { <p class="buttons"><a class="button primary" href=href data-key="p" aria-keyshortcuts="p">{t!("propose-change")}{shown_key(Some("p"))}</a></p> }
        });
        let mut others = vec![write("add", t!("propose-add"))];
        if !frozen {
            others.push(write("sup", t!("propose-sup")));
            others.push(write("split", t!("propose-split")));
            others.push(write("merge", t!("propose-merge")));
        }
        others.push(write("move", t!("propose-move")));
        others.push(write("noc", t!("propose-noc")));
        view! { {primary}<details class="fold"><summary>{t!("propose-other")}</summary><ul class="plain">{others}</ul></details> }
    });
    let back = (para.status == ParaStatus::AgreedAdRef && in_negotiation(looked)).then(|| {
        let inside = view! {
            {as_party(looked, "return")}
            <label for="return-reason">{t!("para-return-reason")}</label>
            <textarea id="return-reason" name="reason" rows="2" dir="auto" required=true></textarea>
            <button type="submit">{t!("para-return")}</button>
        };
        form.of("return", "", inside.into_any())
    });
    let undo = para
        .corrected
        .as_ref()
        .map(|_| form.button("undo_correction", "", t!("para-undo-correction"), as_party(looked, "undo")));
    Some(view! { <section class="deeds no-print">{propose}{back}{undo}</section> }.into_any())
}

/// One's word on a proposal, a bracket or the paragraph as it reads.
pub(super) fn position(looked: &Looked, form: &Form<'_>, on: &On, id: &str) -> Option<AnyView> {
    looked.seen.parties.first()?;
    if !in_negotiation(looked) {
        return None;
    }
    let own = looked.seen.parties.iter().find_map(|(party, _)| looked.document().stance(party, on));
    let (kind, of, hash) = match on {
        On::Proposal(id) => ("proposal", id.to_string(), String::new()),
        On::Bracket(id) => ("bracket", id.to_string(), String::new()),
        On::Para(id, hash) => ("para", id.to_string(), hash.clone()),
    };
    let choices: Vec<AnyView> = Stance::ALL
        .iter()
        .map(|stance| {
            let pressed = (own == Some(*stance)).then_some("true");
            let value = stance.word();
            view! { <button type="submit" name="stance" value=value aria-pressed=pressed>{tell_word(language(), "stance", value)}</button> }
                .into_any()
        })
        .collect();
    let back = own.map(|_| view! { <button type="submit" name="stance" value="">{t!("position-take-back")}</button> });
    let quiet = format!("quiet-{id}");
    let inside = view! {
        <input type="hidden" name="on" value=kind/><input type="hidden" name="of" value=of/><input type="hidden" name="hash" value=hash/>
        {as_party(looked, &format!("stand-{id}"))}
        <fieldset class="stance-choice"><legend>{t!("position-own")}</legend>{choices}{back}</fieldset>
        <div class="choice"><input type="checkbox" id=quiet.clone() name="quiet" value="1"/><label for=quiet>{t!("position-for-chair-only")}</label></div>
    };
    Some(form.of("position", id, inside.into_any()))
}

/// What can be done with a proposal, by whoever may.
pub(super) fn of_proposal(looked: &Looked, form: &Form<'_>, one: &Proposal) -> AnyView {
    let id = one.id.to_string();
    let field = || hidden("proposal", one.id.to_string());
    let own = looked.seen.parties.iter().any(|(party, _)| *party == one.lead.party);
    let party = || view! { {field()}{hidden("party", one.lead.party.to_string())} }.into_any();
    let button = |act: &str, words: String, fields: AnyView| form.button(act, &id, words, Some(fields));
    let mut acts: Vec<AnyView> = Vec::new();
    if own {
        if one.state == ProposalState::Draft {
            let href = format!("{}/write?what=propose&proposal={id}", looked.base());
            acts.push(button("submit", t!("proposal-submit"), party()));
            acts.push(view! { <a class="button" href=href>{t!("proposal-edit")}</a> }.into_any());
            acts.push(button("discard", t!("proposal-discard"), party()));
        }
        if one.to_confirm {
            acts.push(button("confirm", t!("proposal-confirm"), party()));
        }
        if one.state.is_live() {
            acts.push(button("withdraw", t!("proposal-withdraw"), party()));
        }
    } else if let Some((mine, _)) = looked.seen.parties.first() {
        let as_mine = || view! { {field()}{as_party(looked, &id)} }.into_any();
        if one.state.is_live() && one.state.is_tabled() {
            if one.co.iter().any(|sponsor| sponsor.party == *mine) {
                acts.push(button("leave", t!("proposal-leave"), as_mine()));
            } else {
                acts.push(button("cosponsor", t!("proposal-cosponsor"), as_mine()));
            }
        }
        if one.state == ProposalState::Withdrawn && !one.number.is_empty() {
            acts.push(button("take_over", t!("proposal-take-over"), as_mine()));
        }
    }
    let stand = (one.state.is_live() && one.state.is_tabled() && !own)
        .then(|| position(looked, form, &On::Proposal(one.id.clone()), &id));
    let decide = decisions(looked, form, one);
    let acts = (!acts.is_empty()).then(|| view! { <div class="buttons">{acts}</div> });
    view! { <div class="deeds no-print">{acts}{stand}{decide}</div> }.into_any()
}

/// What the podium does with a proposal.
fn decisions(looked: &Looked, form: &Form<'_>, one: &Proposal) -> Option<AnyView> {
    if !in_negotiation(looked) || !one.state.is_live() {
        return None;
    }
    let id = one.id.to_string();
    let field = || hidden("proposal", one.id.to_string());
    let button = |act: &str, words: String| form.button(act, &id, words, Some(field()));
    let mut acts: Vec<AnyView> = Vec::new();
    if looked.seen.pen && one.state == ProposalState::Submitted {
        acts.push(button("table", t!("proposal-table")));
    }
    if looked.seen.chair && one.state.is_tabled() {
        if one.state == ProposalState::Tabled {
            acts.push(button("discuss", t!("proposal-discuss")));
        }
        acts.push(button("accept", t!("proposal-accept")));
        if matches!(one.action, ProposalAction::Mod | ProposalAction::Add) {
            let href = format!("{}/write?what=accept&proposal={id}", looked.base());
            acts.push(view! { <a class="button" href=href>{t!("proposal-accept-modified")}</a> }.into_any());
        }
        if one.state != ProposalState::InBrackets
            && matches!(one.action, ProposalAction::Mod | ProposalAction::Add | ProposalAction::Sup)
        {
            acts.push(button("brackets", t!("proposal-brackets")));
        }
        let why = format!("why-{id}");
        let key = (form.current.as_deref() == Some(&*id)).then_some("n");
        let inside = view! {
            {field()}
            <label class="unseen" for=why.clone()>{t!("proposal-why")}</label>
            <input id=why name="why" type="text" dir="auto" autocomplete="off" placeholder=t!("proposal-why") data-key=key aria-keyshortcuts=key/>
            <button type="submit">{t!("proposal-not-retain")}{shown_key(key)}</button>
        };
        acts.push(form.of("not_retain", &id, inside.into_any()));
    }
    (!acts.is_empty()).then(|| {
        view! { <div class="chairing buttons" role="group" aria-label=t!("document-chair")>{acts}</div> }.into_any()
    })
}

/// What the podium does with a paragraph.
pub(super) fn of_podium(looked: &Looked, form: &Form<'_>, para: &Para) -> Option<AnyView> {
    let document = looked.document();
    let drafting = document.state == DocumentState::Drafting;
    if !looked.seen.pen || !(drafting || in_negotiation(looked)) {
        return None;
    }
    let base = looked.base();
    let write = |what: &str, key: Option<&'static str>, words: String| {
        let href = format!("{base}/write?what={what}&para={}", para.id);
        view! { <a class="button" href=href data-key=key aria-keyshortcuts=key>{words}{shown_key(key)}</a> }.into_any()
    };
    let mut acts: Vec<AnyView> = Vec::new();
    let frozen = para.status.is_frozen();
    if looked.seen.chair && !drafting {
        let before_us = document.focus.as_ref() == Some(&para.id);
        if !before_us {
            acts.push(form.button("focus", "", t!("para-focus"), None));
        }
        if !frozen {
            acts.push(form.button("ad_ref", "", t!("para-ad-ref"), None));
            acts.push(form.button("agree", "", t!("para-agree"), None));
            acts.push(write("offer", Some("o"), t!("para-offer")));
            acts.push(form.button("delete", "", t!("para-delete"), None));
        }
        if para.status == ParaStatus::AgreedAdRef {
            acts.push(form.button("agree", "", t!("para-confirm"), None));
        }
        if frozen {
            let inside = view! {
                <label for="reopen-reason">{t!("para-reopen-reason")}</label>
                <input id="reopen-reason" name="reason" type="text" dir="auto" required=true autocomplete="off"/>
                <button type="submit">{t!("para-reopen")}</button>
            };
            acts.push(form.of("reopen", "", inside.into_any()));
        }
    }
    if !frozen && para.together.is_none() && document.note.is_none() {
        acts.push(write("edit", Some("e"), t!("para-edit")));
    }
    if !frozen && !drafting {
        acts.extend(together::deeds_of_para(form, para));
    }
    if matches!(para.status, ParaStatus::Agreed | ParaStatus::AgreedAdRef) {
        acts.push(write("correct", None, t!("para-correct")));
    }
    if document.note.is_none() {
        acts.push(write("insert", Some("i"), t!("para-insert")));
    }
    let lifts: Vec<AnyView> = if looked.seen.chair && !frozen && !drafting { lifts(form, para) } else { Vec::new() };
    let lifts = (!lifts.is_empty())
        .then(|| view! { <div><h4>{t!("para-brackets")}</h4><ul class="plain lifts">{lifts}</ul></div> });
    Some(
        view! {
            <section class="deeds chairing no-print" aria-labelledby="podium-h">
                <h3 id="podium-h">{t!("document-chair")}</h3>
                <p class="meta">{t!("para-focus-hint")}</p>
                <div class="buttons">{acts}</div>
                {lifts}
            </section>
        }
        .into_any(),
    )
}

/// Each bracket with the ways in which it can be lifted.
fn lifts(form: &Form<'_>, para: &Para) -> Vec<AnyView> {
    text::brackets(&para.text)
        .into_iter()
        .map(|bracket| {
            let id = bracket.id.to_string();
            let mut ways: Vec<AnyView> = bracket
                .options
                .iter()
                .enumerate()
                .map(|(place, option)| {
                    let words = t!("bracket-keep", words = short(&text::plain(option)));
                    let fields = view! { {hidden("bracket", id.clone())}{hidden("keep", place.to_string())} };
                    form.button("lift", &format!("{place}-{id}"), words, Some(fields.into_any()))
                })
                .collect();
            let fields = view! { {hidden("bracket", id.clone())}{hidden("keep", String::new())} };
            ways.push(form.button("lift", &format!("x-{id}"), t!("bracket-drop"), Some(fields.into_any())));
            let whole = inlines::words(&[text::Inline::Bracket(bracket.clone())]);
            view! { <li><span class="para-text" dir="auto">{whole}</span><div class="buttons">{ways}</div></li> }
                .into_any()
        })
        .collect()
}

/// The first words.
fn short(words: &str) -> String {
    const LETTERS: usize = 40;
    if words.chars().count() <= LETTERS {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LETTERS).collect();
    format!("{}…", cut.trim_end())
}

/// A new paragraph before all others.
pub(super) fn add_at_the_beginning(looked: &Looked, visit: &Visit) -> Option<AnyView> {
    looked.acting(visit)?;
    let href = format!("{}/write?what=propose&action=add", looked.base());
    takes_proposals(looked)
        .then(|| view! { <p class="no-print"><a href=href>{t!("propose-add-first")}</a></p> }.into_any())
}

/// What the podium does with the whole.
pub(super) fn of_document(form: &Form<'_>) -> Option<AnyView> {
    let looked = form.looked;
    if !looked.seen.pen {
        return None;
    }
    let document = looked.document();
    let mut acts: Vec<AnyView> = Vec::new();
    match document.state {
        DocumentState::Drafting => {
            acts.extend(together::deeds_of_draft(form));
            acts.push(form.button("circulate", "", t!("document-circulate"), None));
        }
        DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation => {
            if looked.seen.chair {
                let words = t!("document-open-reading", number = document.reading + 1);
                acts.push(form.button("open_reading", "", words, None));
                if document.state == DocumentState::Reading {
                    acts.push(form.button("compile", "", t!("document-compile"), None));
                }
            }
            acts.push(form.button("publish", "", t!("document-publish"), None));
            if looked.seen.chair {
                acts.push(form.button("summary", "", t!("document-to-summary"), None));
            }
        }
        DocumentState::AllAgreed => {
            acts.push(form.button("publish", "", t!("document-publish"), None));
            if looked.seen.chair {
                let inside = view! {
                    <label for="wording">{t!("document-wording")}</label>
                    <input id="wording" name="wording" type="text" dir="auto" autocomplete="off"/>
                    <button type="submit" class="primary">{t!("document-adopt")}</button>
                };
                acts.push(form.of("adopt", "", inside.into_any()));
            }
        }
        DocumentState::Adopted => {
            if looked.seen.chair {
                acts.push(form.button("finalise", "", t!("document-finalise"), None));
            }
        }
        DocumentState::Silence | DocumentState::Final | DocumentState::ChairsSummary => {}
    }
    let rules = in_negotiation(looked).then(|| pen_rules(form));
    if acts.is_empty() && rules.is_none() {
        return None;
    }
    Some(
        view! {
            <section class="deeds chairing no-print" aria-labelledby="whole-h">
                <h2 id="whole-h">{t!("document-chair")}</h2>
                <div class="buttons">{acts}</div>
                {rules}
            </section>
        }
        .into_any(),
    )
}

/// Whether proposals are taken, until when, and whether they are tabled by themselves.
fn pen_rules(form: &Form<'_>) -> AnyView {
    let document = form.looked.document();
    let options: Vec<AnyView> = Pen::ALL
        .iter()
        .map(|pen| {
            let words = tell_word(language(), "document-pen", pen.word());
            view! { <option value=pen.word() selected=document.pen == *pen>{words}</option> }.into_any()
        })
        .collect();
    let zone = crate::dates::zone(&form.looked.opened.meeting.zone);
    let until = document
        .proposals_until
        .map(|until| crate::dates::wall(until, &zone).strftime("%Y-%m-%dT%H:%M").to_string())
        .unwrap_or_default();
    let city = crate::dates::zone_city(&form.looked.opened.meeting.zone);
    let inside = view! {
        <div class="field"><label for="pen">{t!("document-proposals")}</label><span class="select"><select id="pen" name="pen">{options}</select></span></div>
        <div class="field"><label for="until">{t!("document-until", city = city)}</label><input id="until" name="until" type="datetime-local" value=until/></div>
        <div class="choice"><input type="checkbox" id="auto" name="auto" value="1" checked=document.auto_table/><label for="auto">{t!("document-auto-table")}</label></div>
        <button type="submit">{t!("document-save-rules")}</button>
    };
    view! { <details class="fold"><summary>{t!("document-rules")}</summary>{form.of("pen", "", inside.into_any())}</details> }
        .into_any()
}
