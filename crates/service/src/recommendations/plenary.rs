//! What the plenary makes of recommendations: several become one, and what it takes becomes paragraphs of its document, by
//! drafting's own act.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, DocumentId, MeetingId, RecommendationId},
    limits,
    policy::Action,
};
use entente_drafting::{
    acts::{self as drafting, Act as Drafting, By as Pen, Refused},
    model::ParaKind,
    text::{self, Inline, Run},
};
use entente_exchange::recommendation::{self, Content, Entered, Merging, Refusal, State};
use entente_store::{
    documents as texts,
    events::{self, Origin as Told},
    exchange::{self, Origin},
    recommendations as kept,
};

use super::writing::{next_place, readable, settle};
use crate::{Actor, Failure, House, actor, boards::Names, documents, listening::Live, record, search::taking};

/// Several that are to become one.
#[derive(Clone, Debug)]
pub struct Merge {
    /// Of the new one; made with the form.
    pub id: RecommendationId,
    pub several: Vec<RecommendationId>,
    pub content: Content,
    /// The plenary does it; else a group, among its own.
    pub by_plenary: bool,
}

/// Makes one recommendation out of several. Where they all come from goes with it.
///
/// # Errors
/// [`Failure::Absent`] where one is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn merge(
    house: &House,
    directory: &Directory,
    who: &Actor,
    meeting: &MeetingId,
    mut wanted: Merge,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let programme = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    exchange::hold(tx.link()).await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if let Some(there) = kept::by_id(tx.link(), &wanted.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    if wanted.by_plenary && !recommendation::filters(&entered.place.standings) {
        return Err(Failure::Forbidden);
    }
    let mut several = Vec::new();
    for id in &wanted.several {
        let (one, rights) = readable(house, &mut tx, &entered, id).await?;
        if !wanted.by_plenary && !rights.writes {
            return Err(Failure::Forbidden);
        }
        if !several.contains(&one) {
            several.push(one);
        }
    }
    settle(tx.link(), &mut wanted.content).await?;
    recommendation::checked(&wanted.content, &[], &Names(directory)).map_err(Failure::Refused)?;
    let all = kept::of_meeting(tx.link(), meeting).await?;
    if all.len() >= limits::RECOMMENDATIONS_MAX {
        return Err(Failure::Refused(Refusal::TooMany));
    }
    let at = house.now();
    let merging = Merging {
        id: wanted.id,
        author: user.clone(),
        content: wanted.content,
        // It stands where the first of them stood.
        place: several.iter().map(|one| one.place).min().unwrap_or_else(|| next_place(&all)),
        at,
        by_plenary: wanted.by_plenary,
    };
    let (made, gone, events) = recommendation::merge(&several, merging).map_err(Failure::Refused)?;
    kept::insert(tx.link(), &made).await?;
    taking::recommendations::take(&mut tx, &programme, &made).await?;
    for one in &gone {
        kept::save(tx.link(), one).await?;
        taking::recommendations::take(&mut tx, &programme, one).await?;
    }
    for event in &events {
        exchange::append(tx.link(), &Origin { actor: Some(user.clone()), ..Origin::default() }, at, event).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Why nothing was put into the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotEntered {
    Rule(Refusal),
    /// Of drafting: the text is under silence, written together, or too long.
    Drafting(Refused),
}

/// Puts what the plenary took into a document, a paragraph each, behind its last: by the act with which the pen inserts
/// paragraphs, in one transaction with what says that it was done.
///
/// # Errors
/// [`Failure::Absent`] without document or recommendation, [`Failure::Forbidden`] for who holds no pen, or why not.
pub async fn enter(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    document: &DocumentId,
    chosen: &[RecommendationId],
    command: &CommandId,
) -> Result<usize, Failure<NotEntered>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    // The meeting first, then the record of the exchange: whoever takes both takes them in this order.
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let mut text = texts::load(tx.link(), meeting, document).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ReadDocument(text.visibility)) {
        return Err(Failure::Absent);
    }
    if !entered.place.may(Action::HoldPen) {
        return Err(Failure::Forbidden);
    }
    if events::by_command(tx.link(), meeting, command).await?.is_some() {
        return Ok(0);
    }
    exchange::hold(tx.link()).await?;
    let at = house.now();
    let told = Told { actor: Some(user.clone()), party: None, command: Some(command.clone()) };
    let origin = Origin { actor: Some(user.clone()), ..Origin::default() };
    let pen = Pen { user: Some(user), ..Pen::default() };
    let mut happened = Vec::new();
    let mut count = 0;
    for one in kept::of_meeting(tx.link(), meeting).await?.into_iter().filter(|one| chosen.contains(&one.id)) {
        if one.state != State::Taken || one.entered.is_some() {
            // Somebody was quicker; what they did stands.
            continue;
        }
        let words = words_of(house, &one.content.text);
        let after = text.present().last().map(|para| para.id.clone());
        let insert = Drafting::Insert { after, kind: ParaKind::Operative, depth: 0, text: words };
        let acted = drafting::act(&text, insert, &pen, at, &mut || house.id())
            .map_err(|refused| Failure::Refused(NotEntered::Drafting(refused)))?;
        let para = acted.done.iter().find_map(|done| done.para.clone()).ok_or(Failure::Absent)?;
        happened.extend(documents::keep(house, &mut tx, &text, &acted, &told).await?);
        text = acted.document;
        let place = Entered { document: document.clone(), para, at };
        let (after, event) =
            recommendation::enter(&one, place).map_err(|refusal| Failure::Refused(NotEntered::Rule(refusal)))?;
        kept::save(tx.link(), &after).await?;
        exchange::append(tx.link(), &origin, at, &event).await?;
        count += 1;
    }
    if count == 0 {
        return Err(Failure::Refused(NotEntered::Rule(Refusal::NothingTaken)));
    }
    let written = record::write(house, &mut tx, &before, &told, happened).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(count)
}

/// The words as a paragraph has them. What stands in brackets is a bracket there; one that was left open is only a sign.
fn words_of(house: &House, typed: &str) -> Vec<Inline> {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    text::read(&line, &[], house.now(), &mut || house.id())
        .unwrap_or_else(|_| vec![Inline::Run(Run { text: line.replace(['[', ']'], ""), ..Run::default() })])
}
