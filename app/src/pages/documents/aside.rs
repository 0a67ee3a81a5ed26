//! What stands beside the text: of one paragraph its proposals, positions and life; of the whole what is open.

use std::collections::BTreeMap;

use entente_domain::ids::{ParaId, PartyId};
use entente_drafting::{
    convergence::{self, Convergence},
    model::{
        Carried, Document, DocumentState, On, Para, ParaStatus, Pen, Position, Proposal, ProposalAction, ProposalState,
        Stance,
    },
    text,
};
use leptos::prelude::*;

use super::{
    Looked, agreed, capital,
    deeds::{self, Form},
    inlines, keys,
    view::{revision_label, when},
};
use crate::{
    pages::boards::cited::cards_cited,
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// One paragraph: where it stands, what is proposed, what one can do.
pub(super) fn of_para(visit: &Visit, looked: &Looked, para: &Para, command: &str) -> AnyView {
    let document = looked.document();
    let base = looked.base();
    let (before, after) = neighbours(document, para);
    let step = |id: Option<String>, key: &'static str, words: String| {
        let key = Some(key);
        id.map(|id| view! { <a href=format!("{base}?para={id}#panel") data-key=key aria-keyshortcuts=key>{words}{keys::shown_key(key)}</a> })
    };
    let of_it = || document.proposals.iter().filter(|one| one.para.as_ref() == Some(&para.id) && one.state.is_live());
    let current = of_it().find(|one| one.state == ProposalState::UnderDiscussion).or_else(|| of_it().next());
    let current = current.map(|one| one.id.to_string());
    let form = Form { looked, command, para: Some(para), current };
    let proposals: Vec<AnyView> = document
        .proposals
        .iter()
        .filter(|one| one.para.as_ref() == Some(&para.id) || one.with.contains(&para.id))
        .map(|one| proposal(visit, looked, &form, one))
        .collect();
    let none = proposals.is_empty().then(|| view! { <p class="meta">{t!("para-no-proposals")}</p> });
    let held = held_by(para);
    let held = (!held.is_empty()).then(|| {
        let names = held
            .iter()
            .map(|(name, since)| t!("para-holder", party = name.clone(), instant = when(visit, looked, *since)));
        let lines: Vec<AnyView> = names.map(|words| view! { <li>{words}</li> }.into_any()).collect();
        view! { <div><h3>{t!("para-held")}</h3><ul class="plain">{lines}</ul></div> }
    });
    let clock = para.ad_ref_until.map(|until| {
        view! { <p>{t!("para-ad-ref-until", instant = when(visit, looked, until))}</p> }
    });
    let corrected = para.corrected.as_ref().map(|one| {
        view! {
            <div class="corrected"><h3>{t!("document-corrected")}</h3>
                <p class="para-text" dir="auto">{inlines::changes(&one.before, &para.text)}</p>
                <p class="meta">{t!("para-corrected-until", instant = when(visit, looked, one.until))}</p>
            </div>
        }
    });
    let ancestry = looked.ancestry.as_ref().and_then(|ancestry| ancestry.panel(&looked.opened.meeting.id, &para.id));
    let ties = looked.ties.panel(&looked.opened, &document.id, &para.id);
    let follow = looked.follow.as_ref().map(|follow| follow.panel(&looked.opened.meeting.id, &document.id, &para.id));
    view! {
        <header class="panel-head">
            <p class="meta line">{step(before, "k", t!("para-previous"))}{step(after, "j", t!("para-next"))}<a href=format!("{base}#p-{}", para.id)>{t!("para-close")}</a></p>
            <h2>{t!("para-title", number = document.called(&para.id))}" "{inlines::status(para.status)}" "<span class="meta">{tell_word(language(), "para-status", para.status.word())}</span></h2>
        </header>
        {clock}{capital::clock(looked, para)}{held}{corrected}{ancestry}{ties}{follow}
        <section aria-labelledby="proposals-h"><h3 id="proposals-h">{t!("para-proposals")}</h3>{none}<ol class="proposals">{proposals}</ol></section>
        {capital::of_para(visit, looked, para, command)}
        {agreed::precedents(&looked.precedents)}
        {cards_cited(&looked.cards)}
        {stand(looked, &form, &On::Para(para.id.clone(), text::hash(&para.text)), "para")}
        {deeds::of_party(looked, &form, para)}
        {deeds::of_podium(looked, &form, para)}
        <p class="meta"><a href=format!("{base}/paragraphs/{}", para.id)>{t!("para-life")}</a></p>
        {keys::table(looked)}
    }
    .into_any()
}

fn neighbours(document: &Document, para: &Para) -> (Option<String>, Option<String>) {
    let all: Vec<&Para> =
        document.present().filter(|one| one.kind != entente_drafting::model::ParaKind::Heading).collect();
    let at = all.iter().position(|one| one.id == para.id).unwrap_or(0);
    let id = |para: &&Para| para.id.to_string();
    (at.checked_sub(1).and_then(|at| all.get(at)).map(id), all.get(at + 1).map(id))
}

/// Who holds brackets of a paragraph, each since their first.
fn held_by(para: &Para) -> Vec<(String, entente_domain::clock::Moment)> {
    let mut held: BTreeMap<PartyId, (String, entente_domain::clock::Moment)> = BTreeMap::new();
    for bracket in text::brackets(&para.text) {
        for holder in &bracket.held_by {
            let entry = held.entry(holder.party.clone()).or_insert((holder.short.clone(), holder.since));
            entry.1 = entry.1.min(holder.since);
        }
    }
    held.into_values().collect()
}

/// A proposal: whose, what it changes, for what reason, who stands where.
fn proposal(visit: &Visit, looked: &Looked, form: &Form<'_>, one: &Proposal) -> AnyView {
    let sponsors: Vec<&str> = std::iter::once(&one.lead).chain(&one.co).map(|sponsor| sponsor.short.as_str()).collect();
    let carried = (one.carried != Carried::Clean && one.state.is_live() || one.to_confirm).then(|| {
        let words = if one.carried == Carried::Clean {
            t!("proposal-to-confirm")
        } else {
            tell_word(language(), "carried", one.carried.word())
        };
        view! { <p class="carried" data-carried=one.carried.word()>{words}</p> }
    });
    let number = if one.number.is_empty() {
        tell_word(language(), "proposal-state", one.state.word())
    } else {
        one.number.clone()
    };
    let rationale =
        (!one.rationale.is_empty()).then(|| view! { <p class="rationale" dir="auto">{one.rationale.clone()}</p> });
    let reply = (!one.reply.is_empty()).then(|| view! { <p class="meta" dir="auto">{one.reply.clone()}</p> });
    let submitted = one.submitted_at.map(|at| view! { <span>{when(visit, looked, at)}</span> });
    let settled = (!one.state.is_live() && one.state != ProposalState::Draft).then_some("");
    view! {
        <li class="proposal" id=format!("proposal-{}", one.id) data-state=one.state.word() data-settled=settled>
            <p class="line"><strong class="key">{number}</strong><span>{tell_word(language(), "proposal-action", one.action.word())}</span><span>{tell_word(language(), "proposal-state", one.state.word())}</span>{capital::mark(looked, &one.id)}</p>
            <p class="sponsors"><bdi>{sponsors.join(", ")}</bdi></p>
            {what(&|id| looked.document().called(id), one)}
            {rationale}{carried}{reply}
            {positions(looked.document(), &On::Proposal(one.id.clone()))}
            <p class="meta line">{submitted}<span>{tell_word(language(), "nature", one.nature.word())}</span></p>
            {deeds::of_proposal(looked, form, one)}
        </li>
    }
    .into_any()
}

/// What it asks for, shown by doing it; `called` says how people call another paragraph.
pub(super) fn what(called: &dyn Fn(&ParaId) -> String, one: &Proposal) -> AnyView {
    match one.action {
        ProposalAction::Mod => {
            view! { <p class="para-text" dir="auto">{inlines::changes(&one.base, &one.new)}</p> }.into_any()
        }
        ProposalAction::Add => {
            view! { <p class="para-text" dir="auto"><ins>{inlines::words(&one.new)}</ins></p> }.into_any()
        }
        ProposalAction::Sup => {
            view! { <p class="para-text" dir="auto"><del>{inlines::words(&one.base)}</del></p> }.into_any()
        }
        ProposalAction::Noc => view! { <p class="meta">{t!("proposal-noc")}</p> }.into_any(),
        ProposalAction::Move => {
            let place = one.after.as_ref().map_or_else(
                || t!("proposal-move-first"),
                |after| t!("proposal-move-after", number = called(after)),
            );
            view! { <p>{place}</p> }.into_any()
        }
        ProposalAction::Split => view! {
            <ol class="split"><li class="para-text" dir="auto">{inlines::words(&one.new)}</li><li class="para-text" dir="auto">{inlines::words(&one.rest)}</li></ol>
        }
        .into_any(),
        ProposalAction::Merge => {
            let with: Vec<String> = one.with.iter().map(called).collect();
            view! {
                <p class="meta">{t!("proposal-merge-with", numbers = with.join(", "))}</p>
                <p class="para-text" dir="auto">{inlines::words(&one.new)}</p>
            }
            .into_any()
        }
    }
}

/// Where parties stand: how many, and who.
pub(super) fn positions(document: &Document, on: &On) -> Option<AnyView> {
    let lines: Vec<AnyView> = Stance::ALL
        .iter()
        .filter_map(|stance| {
            let of_it: Vec<&Position> =
                document.positions.iter().filter(|one| one.on == *on && one.stance == *stance).collect();
            if of_it.is_empty() {
                return None;
            }
            let names: Vec<String> = of_it
                .iter()
                .map(|one| if one.public { one.short.clone() } else { t!("position-quiet", party = one.short.clone()) })
                .collect();
            let word = tell_word(language(), "stance", stance.word());
            Some(
                view! {
                    <li data-stance=stance.word()><span class="stance">{word}</span>" "<span class="count">{of_it.len()}</span>" "<bdi class="meta">{names.join(", ")}</bdi></li>
                }
                .into_any(),
            )
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <ul class="stances">{lines}</ul> }.into_any())
}

/// Where parties stand on the paragraph as it reads now, and one's own word on it.
fn stand(looked: &Looked, form: &Form<'_>, on: &On, id: &'static str) -> AnyView {
    let heading = format!("stand-{id}");
    view! {
        <section aria-labelledby=heading.clone()>
            <h3 id=heading.clone()>{t!("para-positions")}</h3>
            {positions(looked.document(), on)}
            {deeds::position(looked, form, on, id)}
        </section>
    }
    .into_any()
}

/// The whole: what to take up next, who holds brackets, what was published; and the pen's forms.
pub(super) fn of_document(visit: &Visit, looked: &Looked, measures: &Convergence, command: &str) -> AnyView {
    let document = looked.document();
    let base = looked.base();
    let next: Vec<AnyView> = convergence::next_up(document)
        .into_iter()
        .take(5)
        .map(|(para, reason)| {
            let href = format!("{base}?para={para}#panel");
            view! {
                <li><a href=href>{t!("para-title", number = document.called(&para))}</a>" "<span class="meta">{tell_word(language(), "next-up", reason.word())}</span></li>
            }
            .into_any()
        })
        .collect();
    let next = (!next.is_empty() && document.state == DocumentState::Reading)
        .then(|| view! { <section aria-labelledby="next-h"><h2 id="next-h">{t!("document-next-up")}</h2><ol class="plain">{next}</ol></section> });
    let holders: Vec<AnyView> = measures
        .whole
        .holders
        .iter()
        .map(|holder| {
            view! { <li><bdi>{holder.short.clone()}</bdi>" "<span class="count">{holder.brackets}</span></li> }
                .into_any()
        })
        .collect();
    let holders = (!holders.is_empty())
        .then(|| view! { <section aria-labelledby="holders-h"><h2 id="holders-h">{t!("document-holders")}</h2><ul class="plain">{holders}</ul></section> });
    let revisions: Vec<AnyView> = document
        .revisions
        .iter()
        .rev()
        .map(|one| {
            let at = when(visit, looked, one.published_at);
            let hash = one.hash.get(..12).unwrap_or_default().to_owned();
            view! {
                <li><strong>{revision_label(&one.label)}</strong>" "<span class="meta">{at}</span>" "<code class="meta" title=one.hash.clone()>{hash}</code></li>
            }
            .into_any()
        })
        .collect();
    let revisions = (!revisions.is_empty())
        .then(|| view! { <section aria-labelledby="revisions-h"><h2 id="revisions-h">{t!("document-revisions")}</h2><ul class="plain">{revisions}</ul></section> });
    let how = document.pen == Pen::ProposalsOpen && looked.acting(visit).is_some();
    let how = how.then(|| view! { <p class="meta">{t!("document-how-to-propose")}</p> });
    let closing = document.present().any(|para| para.status == ParaStatus::AgreedAdRef);
    let closing = closing.then(|| view! { <p class="meta">{t!("document-ad-ref-hint")}</p> });
    let form = Form { looked, command, para: None, current: None };
    view! {
        {how}{closing}{next}{holders}{revisions}
        {deeds::add_at_the_beginning(looked, visit)}
        {deeds::of_document(&form)}
    }
    .into_any()
}
