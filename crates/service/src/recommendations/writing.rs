//! Recommendations written, ordered, kept, taken, left.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, MeetingId, RecommendationId, SessionId},
    limits,
};
use entente_exchange::{
    event::Event,
    recommendation::{self, Act, Ancestor, By, Content, Recommendation, Refusal, Rights, State},
};
use entente_store::{
    Broken, Link, Tx,
    exchange::{self, Origin},
    recommendations as kept,
};

use super::ancestry::Ways;
use crate::{Actor, Failure, House, actor, actor::Entered, boards::Names, groups, search::taking, themes};

/// A recommendation somebody writes down for a group.
#[derive(Clone, Debug)]
pub struct New {
    /// Made with the form, so that the form sent twice is one recommendation.
    pub id: RecommendationId,
    pub group: SessionId,
    pub content: Content,
    pub from: Vec<Ancestor>,
}

/// Writes down what a group recommends.
///
/// # Errors
/// [`Failure::Absent`] without the meeting or the group, [`Failure::Forbidden`] for those who do not write for this group,
/// or why not.
pub async fn make(
    house: &House,
    directory: &Directory,
    who: &Actor,
    meeting: &MeetingId,
    mut new: New,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    // The meeting first, then the record of the exchange. Who reads it in the search follows from the programme.
    let programme = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    exchange::hold(tx.link()).await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let rights = rights(house, &mut tx, &entered, Some(&new.group)).await?.ok_or(Failure::Absent)?;
    if !rights.writes {
        return Err(Failure::Forbidden);
    }
    if let Some(there) = kept::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    let from = named(tx.link(), who, &[], new.from).await?;
    settle(tx.link(), &mut new.content).await?;
    recommendation::checked(&new.content, &from, &Names(directory)).map_err(Failure::Refused)?;
    let all = kept::of_meeting(tx.link(), meeting).await?;
    if all.len() >= limits::RECOMMENDATIONS_MAX {
        return Err(Failure::Refused(Refusal::TooMany));
    }
    let now = house.now();
    let one = Recommendation {
        id: new.id,
        meeting: meeting.clone(),
        group: Some(new.group),
        author: user,
        state: State::Proposed,
        version: 1,
        place: next_place(&all),
        content: new.content,
        from,
        reason: None,
        merged_into: None,
        entered: None,
        created_at: now,
        changed_at: now,
    };
    kept::insert(tx.link(), &one).await?;
    let event = Event::RecommendationMade {
        recommendation: one.id.clone(),
        meeting: meeting.clone(),
        group: one.group.clone(),
    };
    exchange::append(tx.link(), &Origin { actor: who.user(), ..Origin::default() }, now, &event).await?;
    taking::recommendations::take(&mut tx, &programme, &one).await?;
    tx.commit().await?;
    Ok(())
}

/// Under the theme as it is called now.
pub(super) async fn settle(link: Link<'_>, content: &mut Content) -> Result<(), Broken> {
    if let Some(theme) = themes::asked_for(link, Some(&content.theme)).await? {
        content.theme = theme;
    }
    Ok(())
}

/// Behind all that are there.
pub(super) fn next_place(all: &[Recommendation]) -> i64 {
    all.iter().map(|one| one.place).max().unwrap_or(0) + 1
}

/// What the actor may do with what a group has on its table; none if they do not know the group.
pub(super) async fn rights(
    house: &House,
    tx: &mut Tx,
    entered: &Entered,
    group: Option<&SessionId>,
) -> Result<Option<Rights>, Failure<Refusal>> {
    let filters = recommendation::filters(&entered.place.standings);
    let Some(group) = group else { return Ok(Some(Rights { writes: false, filters })) };
    let audience = entente_domain::policy::Audience::of(&entered.place.standings).ok_or(Failure::Absent)?;
    let programme = house.programmes.read(tx.link(), &entered.meeting.id).await?.ok_or(Failure::Absent)?;
    let seen = programme.seen_by(audience);
    Ok(match seen.session(group).filter(|session| session.group_of.is_some()) {
        Some(session) => Some(Rights { writes: groups::writes(&entered.place, session), filters }),
        // Its session was planned away; what it brought is still the plenary's.
        None if filters => Some(Rights { writes: false, filters }),
        None => None,
    })
}

/// What was chosen and the actor may open, and what was there already that they may not: that they did not see, so they did
/// not take it away.
async fn named(
    mut link: Link<'_>,
    who: &Actor,
    before: &[Ancestor],
    chosen: Vec<Ancestor>,
) -> Result<Vec<Ancestor>, Failure<Refusal>> {
    let mut ways = Ways::of(link.again(), who).await.map_err(never)?;
    let mut found = Vec::new();
    for ancestor in before {
        if !chosen.contains(ancestor) && !ways.may_name(link.again(), ancestor).await.map_err(never)? {
            found.push(ancestor.clone());
        }
    }
    for ancestor in chosen {
        if before.contains(&ancestor) || ways.may_name(link.again(), &ancestor).await.map_err(never)? {
            found.push(ancestor);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The recommendation, for somebody who may read it, and what they may do with it.
pub(super) async fn readable(
    house: &House,
    tx: &mut Tx,
    entered: &Entered,
    id: &RecommendationId,
) -> Result<(Recommendation, Rights), Failure<Refusal>> {
    let one = kept::by_id(tx.link(), id).await?.filter(|one| one.meeting == entered.meeting.id);
    let one = one.ok_or(Failure::Absent)?;
    let rights = rights(house, tx, entered, one.group.as_ref()).await?.ok_or(Failure::Absent)?;
    if !recommendation::reads(&entered.place.standings, rights.writes, one.state) {
        return Err(Failure::Absent);
    }
    Ok((one, rights))
}

/// What somebody does with a recommendation, by which command, at the version they saw.
#[derive(Clone, Debug)]
pub struct Step {
    pub command: CommandId,
    pub seen: i64,
    pub act: Act,
}

/// Does something with a recommendation.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn act(
    house: &House,
    directory: &Directory,
    who: &Actor,
    meeting: &MeetingId,
    id: &RecommendationId,
    step: Step,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let programme = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    exchange::hold(tx.link()).await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let (one, rights) = readable(house, &mut tx, &entered, id).await?;
    let Step { command, seen, act } = step;
    if exchange::by_command(tx.link(), &command).await?.is_some() {
        return Ok(());
    }
    let act = match act {
        Act::Write(mut content, from) => {
            settle(tx.link(), &mut content).await?;
            let from = named(tx.link(), who, &one.from, from).await?;
            if rights.writes || rights.filters {
                recommendation::checked(&content, &from, &Names(directory)).map_err(Failure::Refused)?;
            }
            Act::Write(content, from)
        }
        other => other,
    };
    let by = By { rights, at: house.now(), seen };
    let (after, event) = recommendation::act(&one, by, &act).map_err(|refusal| match refusal {
        Refusal::Forbidden => Failure::Forbidden,
        other => Failure::Refused(other),
    })?;
    if matches!(act, Act::Write(..)) {
        kept::keep_version(tx.link(), &one, by.at, &user).await?;
    }
    kept::save(tx.link(), &after).await?;
    let origin = Origin { actor: Some(user), mechanism: None, command: Some(command) };
    exchange::append(tx.link(), &origin, by.at, &event).await?;
    taking::recommendations::take(&mut tx, &programme, &after).await?;
    tx.commit().await?;
    Ok(())
}

/// Moves a recommendation one place up, or down, among those of its group. In which order a group has its table is nobody
/// else's business, so the record says nothing of it.
///
/// # Errors
/// As [`act`].
pub async fn shift(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    id: &RecommendationId,
    up: bool,
) -> Result<(), Failure<Refusal>> {
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let (one, rights) = readable(house, &mut tx, &entered, id).await?;
    if !(rights.writes || rights.filters && one.group.is_none()) {
        return Err(Failure::Forbidden);
    }
    let shown = |other: &&Recommendation| other.group == one.group && other.state != State::Merged;
    let all = kept::of_meeting(tx.link(), meeting).await?;
    let row: Vec<&Recommendation> = all.iter().filter(shown).collect();
    let at = row.iter().position(|other| other.id == one.id);
    let with = at.and_then(|at| if up { at.checked_sub(1) } else { Some(at + 1) }).and_then(|with| row.get(with));
    if let Some(other) = with {
        let (here, there) = (one.place, other.place);
        kept::save(tx.link(), &Recommendation { place: there, ..one.clone() }).await?;
        kept::save(tx.link(), &Recommendation { place: here, ..(*other).clone() }).await?;
        tx.commit().await?;
    }
    Ok(())
}

pub(super) fn never(failure: Failure) -> Failure<Refusal> {
    failure.widen(|refusal| match refusal {})
}
