//! Taking up what was left open below, as an item of the agenda or under one that is there; or declining it with a reason.

use entente_domain::{
    editing::{Edit, ItemPlan, Spot, publish},
    event::Event as Told,
    ids::{CommandId, IssueId, ItemId, MeetingId, NoteId, SessionId},
    limits,
    meeting::{Item, ItemDetails, ItemKind, ItemState, Meeting, SessionState, Visibility},
    policy::Action,
    programme::Programme,
    text::Multilingual,
};
use entente_exchange::issues::{self, Act, New, Refusal, Source};
use entente_store::{
    Tx,
    events::{self, Origin as By},
    exchange::{self, Origin},
    notes::{self, Of, Owner},
    steps as kept,
};

use super::{
    issues::{Coming, is_treatable, main_language, rising},
    telling,
};
use crate::{
    Actor, Failure, House,
    actor::{self, Entered},
    listening::Live,
    record, secrets,
};

/// What an item that is taken up is planned for, in seconds, until somebody plans it.
const PLANNED_SECONDS: i64 = 15 * 60;

/// How something is taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Into {
    /// As an item of its own; without a title it is called after what it comes from.
    New {
        session: Option<SessionId>,
        title: Option<String>,
    },
    Join(ItemId),
}

/// Who answers what, by which command.
#[derive(Clone, Debug)]
pub struct Answering {
    pub source: Source,
    pub command: CommandId,
}

/// Takes up what a meeting that prepares this one left open.
///
/// # Errors
/// [`Failure::Absent`] where it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn take_up(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    answering: Answering,
    into: Into,
) -> Result<(), Failure<Refusal>> {
    let coming = found(house, live, who, meeting, &answering.source).await?;
    let (mut tx, entered) = held(house, who, meeting).await?;
    if events::by_command(tx.link(), meeting, &answering.command).await?.is_some()
        || exchange::by_command(tx.link(), &answering.command).await?.is_some()
    {
        return Ok(());
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    exchange::hold(tx.link()).await?;
    let (item, edit) = match into {
        Into::Join(item) => {
            let there = before.item(&item).filter(|one| is_treatable(one) && !before.has_sub_items(&item));
            (there.ok_or(Failure::Refused(Refusal::NoItem))?.id.clone(), None)
        }
        Into::New { session, title } => {
            let title = titled(&entered, &coming, title).map_err(Failure::Refused)?;
            let edit = new_item(house, &before, session.as_ref(), title, &coming).map_err(Failure::Refused)?;
            (edit.item().cloned().ok_or(Failure::Absent)?, Some(edit))
        }
    };
    answered(house, &mut tx, who, (&entered.meeting, &before), &coming, &answering, &Act::TakeUp(item)).await?;
    let Some(edit) = edit else {
        tx.commit().await?;
        return Ok(());
    };
    let event =
        publish(&before, &[edit], "", || NoteId::new(house.id())).map_err(|_| Failure::Refused(Refusal::NoSession))?;
    let new_notes: Vec<(NoteId, ItemId)> = match &event {
        Told::ProgrammeChanged { items, .. } => {
            items.iter().filter_map(|item| item.note.clone().map(|note| (note, item.id.clone()))).collect()
        }
        _ => Vec::new(),
    };
    let origin = By {
        actor: who.user(),
        party: entered.place.acting(None).map(|party| party.id.clone()),
        command: Some(answering.command),
    };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    for (note, item) in new_notes.into_iter().filter(|(_, item)| before.item(item).is_none()) {
        let (epoch, _) = secrets::fresh(house);
        notes::insert(tx.link(), &note, &Owner::Meeting(meeting.clone(), Of::Item(item)), &epoch, house.now()).await?;
    }
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Declines it, with a reason that everybody may read who reads both meetings.
///
/// # Errors
/// As [`take_up`].
pub async fn decline(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    answering: Answering,
    reason: String,
) -> Result<(), Failure<Refusal>> {
    let coming = found(house, live, who, meeting, &answering.source).await?;
    let (mut tx, entered) = held(house, who, meeting).await?;
    if exchange::by_command(tx.link(), &answering.command).await?.is_some() {
        return Ok(());
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    exchange::hold(tx.link()).await?;
    let act = Act::Decline { reason };
    answered(house, &mut tx, who, (&entered.meeting, &before), &coming, &answering, &act).await?;
    tx.commit().await?;
    Ok(())
}

/// What is answered, as the actor has it before them.
async fn found(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    source: &Source,
) -> Result<Coming, Failure<Refusal>> {
    let rising = rising(house, live, who, meeting).await.map_err(|failure| failure.widen(|none| match none {}))?;
    if !rising.may {
        return Err(Failure::Forbidden);
    }
    rising.find(source).cloned().ok_or(Failure::Refused(Refusal::Settled))
}

async fn held(house: &House, who: &Actor, meeting: &MeetingId) -> Result<(Tx, Entered), Failure<Refusal>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::TakeUpIssues) {
        return Err(Failure::Forbidden);
    }
    Ok((tx, entered))
}

/// Writes the answer and what the record says, under the locks of the meeting and of the record.
async fn answered(
    house: &House,
    tx: &mut Tx,
    who: &Actor,
    (meeting, programme): (&Meeting, &Programme),
    coming: &Coming,
    answering: &Answering,
    act: &Act,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let there = kept::issue(tx.link(), &meeting.id, &answering.source).await?;
    let item = there.as_ref().and_then(|issue| issue.item.as_ref()).and_then(|item| programme.item(item));
    let stands = item.is_some_and(|item: &Item| item.state != ItemState::Withdrawn);
    let now = house.now();
    let new = New {
        id: IssueId::new(house.id()),
        meeting: meeting.id.clone(),
        from: coming.from.id.clone(),
        source: answering.source.clone(),
        by: user.clone(),
        at: now,
    };
    let (issue, event) = issues::act(there.as_ref(), stands, new, act).map_err(Failure::Refused)?;
    kept::put_issue(tx.link(), &issue).await?;
    let origin = Origin { actor: Some(user), mechanism: None, command: Some(answering.command.clone()) };
    exchange::append(tx.link(), &origin, now, &event).await?;
    telling::answered(house, tx, &coming.from, meeting, &origin).await?;
    Ok(())
}

/// What the item is called.
fn titled(entered: &Entered, coming: &Coming, typed: Option<String>) -> Result<Multilingual, Refusal> {
    let title = match typed.as_deref().map(str::trim) {
        None | Some("") => coming.open.title.clone(),
        Some(typed) => Multilingual::single(main_language(&entered.meeting), typed),
    };
    if title.is_empty() {
        return Err(Refusal::NoTitle);
    }
    if title.all().any(|(_, words)| words.chars().count() > limits::TITLE_MAX) {
        return Err(Refusal::TitleTooLong);
    }
    Ok(title)
}

/// The edit that puts it on the agenda: last in its session, but before the closing.
fn new_item(
    house: &House,
    programme: &Programme,
    session: Option<&SessionId>,
    title: Multilingual,
    coming: &Coming,
) -> Result<Edit, Refusal> {
    let takes = |state: SessionState| match state {
        SessionState::Planned | SessionState::Live | SessionState::Paused => true,
        SessionState::Ended => false,
    };
    let session = match session {
        Some(id) => programme.session(id).filter(|session| takes(session.state)),
        // Where most is treated.
        None => programme
            .sessions
            .iter()
            .filter(|session| takes(session.state) && session.group_of.is_none())
            .max_by_key(|session| programme.items_of(&session.id).filter(|item| is_treatable(item)).count()),
    };
    let session = session.ok_or(Refusal::NoSession)?;
    let before = programme
        .items_of(&session.id)
        .find(|item| item.kind == ItemKind::Closing && item.parent.is_none() && item.intervals.is_empty())
        .map(|item| item.id.clone());
    let kind = match &coming.open.source {
        Source::Para { .. } => ItemKind::Negotiation,
        Source::Item(_) | Source::Action { .. } => ItemKind::Discussion,
    };
    Ok(Edit::AddItem {
        item: ItemId::new(house.id()),
        to: Spot { session: session.id.clone(), parent: None, before },
        plan: ItemPlan {
            title,
            kind,
            visibility: Visibility::Participants.max(session.visibility),
            planned_start: None,
            fixed_start: false,
            planned_seconds: PLANNED_SECONDS,
            min_seconds: None,
            details: ItemDetails::default(),
        },
    })
}
