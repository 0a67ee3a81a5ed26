//! A capital answers. What it says is kept as it came; a change it typed becomes a draft of the delegation, by the same
//! act by which the delegation would write one.

use std::net::IpAddr;

use entente_domain::ids::ProposalId;
use entente_drafting::{
    acts::{self, Act, By, Drafted},
    capital::{self, Answer, Deed, Said, Why, Word, Wrong},
    model::{Document, Nature, ParaKind, ProposalAction, Sponsor},
};
use entente_store::{Tx, capital as kept, documents, documents::Mark};

use super::{
    Notice, Post,
    letters::About,
    sheet::{self, Alive, Dead},
};
use crate::{Failure, House, identity::Identity, secrets};

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerRefused {
    /// The link opens nothing: unknown, over or revoked.
    Dead(Dead),
    /// Too many answers by one link; to wait so many seconds.
    TooMany(u64),
    Wrong(Vec<Wrong>),
}

/// Takes an answer, or the correction of one. The same form twice is one answer.
///
/// # Errors
/// [`AnswerRefused`], or broken.
pub async fn answer(
    house: &House,
    identity: &Identity,
    post: &Post<'_>,
    token: &str,
    said: &Said,
    command: &str,
    address: IpAddr,
) -> Result<(), Failure<AnswerRefused>> {
    let refused = |why: AnswerRefused| Err(Failure::Refused(why));
    let mut tx = house.database.write().await?;
    let Some(found) = sheet::alive(tx.link(), token, house.now()).await? else {
        return refused(AnswerRefused::Dead(sheet::missed(identity, address)));
    };
    if let Err(seconds) = identity.capital_answer(&secrets::hash(token)) {
        return refused(AnswerRefused::TooMany(seconds));
    }
    // From here on nobody else changes the document, nor answers: what is looked at now is what it is about.
    house.programmes.read_to_change(tx.link(), &found.ask.meeting).await?;
    if kept::has_answer(tx.link(), &found.ask.id, command).await? {
        return Ok(());
    }
    let now = house.now();
    let Some(alive) = sheet::alive(tx.link(), token, now).await? else {
        return refused(AnswerRefused::Dead(Dead::Link));
    };
    let mut answer = capital::checked(&alive.ask, &alive.document, said)
        .map_err(|wrong| Failure::Refused(AnswerRefused::Wrong(wrong)))?;
    answer.at = now;
    if !kept::answered(tx.link(), &alive.ask.id, now, said.seen).await? {
        let wrong = vec![Wrong { para: None, why: Why::Meanwhile }];
        return refused(AnswerRefused::Wrong(wrong));
    }
    let before = kept::answers(tx.link(), &alive.ask.id).await?;
    drafts(house, &mut tx, &alive, before.last(), &mut answer).await?;
    kept::add_answer(tx.link(), house.id(), &alive.ask.id, command, &answer).await?;
    let (deed, notice) =
        if before.is_empty() { (Deed::Answered, Notice::Answered) } else { (Deed::Corrected, Notice::Corrected) };
    kept::add_deed(tx.link(), &alive.ask.id, now, None, deed).await?;
    let Alive { meeting, party, document, ask } = &alive;
    About { meeting, document, party, ask }.tell_party(house, &mut tx, post, notice).await?;
    tx.commit().await?;
    Ok(())
}

/// Each change that was typed becomes a draft of the delegation; a draft of the answer before that nobody has touched
/// is written anew, or taken back with the change. An answer is whole: what it leaves out is taken from the one before.
async fn drafts(
    house: &House,
    tx: &mut Tx,
    alive: &Alive,
    before: Option<&Answer>,
    answer: &mut Answer,
) -> Result<(), Failure<AnswerRefused>> {
    let by = By {
        party: Some(Sponsor { party: alive.party.id.clone(), short: alive.party.short.clone() }),
        ..By::default()
    };
    let mut document = alive.document.clone();
    let done = |document: &mut Document, act: Act| match acts::act(document, act, &by, house.now(), &mut || house.id())
    {
        Ok(acted) => {
            *document = acted.document;
            true
        }
        Err(why) => {
            tracing::warn!(why = %why, "What a capital typed did not become a draft; its answer is kept.");
            false
        }
    };
    let earlier = |of: &capital::OnPara| {
        let found = before.and_then(|before| before.on(&of.para));
        found.and_then(|found| capital::untouched(&alive.document, found)).map(|draft| draft.id.clone())
    };
    for on in &mut answer.paras {
        let old = earlier(on);
        if on.word != Word::Change {
            continue;
        }
        let id = old.unwrap_or_else(|| ProposalId::new(house.id()));
        if done(&mut document, Act::Save(drafted(&id, on))) {
            on.draft = Some(id);
        }
    }
    // What it says nothing of stays said.
    let carried = before.iter().flat_map(|before| &before.paras).filter(|on| answer.on(&on.para).is_none());
    let carried: Vec<_> = carried.cloned().collect();
    answer.paras.extend(carried);
    let kept: Vec<ProposalId> = answer.paras.iter().filter_map(|on| on.draft.clone()).collect();
    for on in before.iter().flat_map(|before| &before.paras) {
        if let Some(draft) = capital::untouched(&alive.document, on).filter(|draft| !kept.contains(&draft.id)) {
            done(&mut document, Act::Discard(draft.id.clone()));
        }
    }
    if document != alive.document {
        let mark = Mark { at: house.now(), actor: None, party: Some(&alive.party.id), done: &[] };
        documents::save(tx.link(), &alive.document, &document, &mark).await?;
    }
    Ok(())
}

fn drafted(id: &ProposalId, on: &capital::OnPara) -> Drafted {
    Drafted {
        id: Some(id.clone()),
        action: ProposalAction::Mod,
        para: Some(on.para.clone()),
        after: None,
        with: Vec::new(),
        kind: ParaKind::Operative,
        depth: 0,
        new: on.new.clone(),
        rest: Vec::new(),
        rationale: on.reason.clone(),
        nature: Nature::Substantive,
        supersedes: None,
    }
}
