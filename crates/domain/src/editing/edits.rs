//! One edit after the other, on the programme as it now stands: the draft of what would be published.

use super::{Edit, Field, ItemPlan, Refused, SessionPlan, Spot, order};
use crate::{
    clock::Moment,
    ids::{ItemId, SessionId},
    limits,
    meeting::{AgendaStatus, Item, ItemState, Outcome, Session, SessionState},
    programme::Programme,
};

/// The programme with the edits in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// New items and sessions are in it; new items are drafts.
    pub programme: Programme,
    /// Edits that can no longer be carried out because the meeting went on, by their place, each with the reason.
    pub dropped: Vec<(usize, Refused)>,
}

/// Tries edits on a programme, in order. What cannot be done is left out and reported.
pub fn draft(programme: &Programme, edits: &[Edit]) -> Draft {
    let mut draft = Draft { programme: programme.clone(), dropped: Vec::new() };
    for (place, edit) in edits.iter().enumerate() {
        // On a copy: an edit is carried out whole or not at all.
        let mut next = draft.programme.clone();
        match carry_out(&mut next, edit) {
            Ok(()) => draft.programme = next,
            Err(refused) => draft.dropped.push((place, refused)),
        }
    }
    draft
}

impl Draft {
    /// The draft with one more edit.
    ///
    /// # Errors
    /// Where it cannot be carried out; the draft is then as it was.
    pub fn with(&self, edit: &Edit) -> Result<Programme, Refused> {
        let mut next = self.programme.clone();
        carry_out(&mut next, edit)?;
        Ok(next)
    }
}

/// Something that is edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    Session(SessionId),
    Item(ItemId),
}

/// The places of the edits about one thing, with those it cannot do without: a new
/// item stands in a new session, below a new item, or before one.
pub fn about(edits: &[Edit], thing: &Thing) -> Vec<usize> {
    let (mut sessions, mut items) = (Vec::new(), Vec::new());
    match thing {
        Thing::Session(session) => sessions.push(session.clone()),
        Thing::Item(item) => items.push(item.clone()),
    }
    let is_new = |id: &ItemId| edits.iter().any(|edit| matches!(edit, Edit::AddItem { item, .. } if item == id));
    let is_new_session =
        |id: &SessionId| edits.iter().any(|edit| matches!(edit, Edit::AddSession { session, .. } if session == id));
    loop {
        let before = (sessions.len(), items.len());
        for edit in edits {
            let (Edit::AddItem { item, to, .. } | Edit::MoveItem { item, to }) = edit else { continue };
            if !items.contains(item) {
                continue;
            }
            if is_new_session(&to.session) && !sessions.contains(&to.session) {
                sessions.push(to.session.clone());
            }
            for needed in to.parent.iter().chain(&to.before) {
                if is_new(needed) && !items.contains(needed) {
                    items.push(needed.clone());
                }
            }
        }
        if before == (sessions.len(), items.len()) {
            break;
        }
    }
    let concerns = |edit: &&Edit| {
        edit.item().is_some_and(|item| items.contains(item))
            || edit.session().is_some_and(|session| sessions.contains(session))
    };
    (0..).zip(edits).filter(|(_, edit)| concerns(edit)).map(|(place, _)| place).collect()
}

fn carry_out(programme: &mut Programme, edit: &Edit) -> Result<(), Refused> {
    match edit {
        Edit::AddSession { session, plan } => {
            if programme.session(session).is_some() {
                return Err(Refused::AlreadyThere);
            }
            times_in_order(plan)?;
            programme.sessions.push(new_session(session, plan));
            programme.sort();
            Ok(())
        }
        Edit::SetSession { session, was, plan } => set_session(programme, session, was, plan),
        Edit::RemoveSession { session } => {
            let found = programme.session(session).ok_or(Refused::NoSuchSession)?;
            if found.state != SessionState::Planned {
                return Err(Refused::SessionState { state: found.state });
            }
            if programme.items_of(session).next().is_some() {
                return Err(Refused::SessionHasItems);
            }
            if programme.screens.iter().any(|screen| screen.session == *session) {
                return Err(Refused::SessionHasScreens);
            }
            programme.sessions.retain(|other| other.id != *session);
            Ok(())
        }
        Edit::AddItem { item, to, plan } => {
            if programme.item(item).is_some() {
                return Err(Refused::AlreadyThere);
            }
            ended(programme, &to.session)?;
            programme.items.push(new_item(item, to, plan));
            order::put(programme, item, to)?;
            fits(programme, item)?;
            begins_within(programme, item)
        }
        Edit::SetItem { item, was, plan } => set_item(programme, item, was, plan),
        Edit::MoveItem { item, to } => {
            let family =
                programme.items.iter().filter(|other| other.id == *item || other.parent.as_ref() == Some(item));
            for member in family {
                movable(member)?;
            }
            programme.item(item).ok_or(Refused::NoSuchItem)?;
            ended(programme, &to.session)?;
            order::put(programme, item, to)?;
            leave_times_behind(programme, item);
            Ok(())
        }
        Edit::RemoveItem { item, note } => remove_item(programme, item, note),
    }
}

/// Nothing is put into a sitting that is over.
fn ended(programme: &Programme, session: &SessionId) -> Result<(), Refused> {
    match programme.session(session).ok_or(Refused::NoSuchSession)?.state {
        SessionState::Planned | SessionState::Live | SessionState::Paused => Ok(()),
        state @ SessionState::Ended => Err(Refused::SessionState { state }),
    }
}

/// What was treated stands where it was treated.
fn movable(item: &Item) -> Result<(), Refused> {
    match item.state {
        ItemState::Draft | ItemState::Scheduled if item.intervals.is_empty() => Ok(()),
        state => Err(Refused::ItemState { state }),
    }
}

fn times_in_order(plan: &SessionPlan) -> Result<(), Refused> {
    if plan.ends_at <= plan.starts_at {
        return Err(Refused::EndsBeforeItBegins);
    }
    let hours = limits::SESSION_HOURS_MAX;
    if plan.ends_at.seconds_since(plan.starts_at) > hours * 3_600 {
        return Err(Refused::SessionTooLong { hours });
    }
    Ok(())
}

fn set_session(
    programme: &mut Programme,
    id: &SessionId,
    was: &SessionPlan,
    plan: &SessionPlan,
) -> Result<(), Refused> {
    let session = programme.session_mut(id).ok_or(Refused::NoSuchSession)?;
    let mut now = SessionPlan::of(session);
    let began = session.state != SessionState::Planned;
    if was.starts_at != plan.starts_at && began || was.ends_at != plan.ends_at && session.state == SessionState::Ended {
        return Err(Refused::SessionState { state: session.state });
    }
    merge(Field::Title, &mut now.title, &was.title, &plan.title)?;
    merge(Field::Room, &mut now.room, &was.room, &plan.room)?;
    merge(Field::Begins, &mut now.starts_at, &was.starts_at, &plan.starts_at)?;
    merge(Field::Begins, &mut now.day, &was.day, &plan.day)?;
    merge(Field::Ends, &mut now.ends_at, &was.ends_at, &plan.ends_at)?;
    merge(Field::Zone, &mut now.zone, &was.zone, &plan.zone)?;
    merge(Field::Visibility, &mut now.visibility, &was.visibility, &plan.visibility)?;
    merge(Field::Languages, &mut now.languages, &was.languages, &plan.languages)?;
    merge(Field::Group, &mut now.group_of, &was.group_of, &plan.group_of)?;
    merge(Field::Rapporteur, &mut now.rapporteur, &was.rapporteur, &plan.rapporteur)?;
    times_in_order(&now)?;
    let moved = now.starts_at.micros() - session.starts_at.micros();
    *session = Session { state: session.state, version: session.version, ..new_session(id, &now) };
    if moved != 0 {
        for item in programme.items.iter_mut().filter(|item| item.session == *id && item.state.is_open()) {
            if let Some(start) = &mut item.planned_start {
                start.0 += moved;
            }
        }
    }
    programme.sort();
    Ok(())
}

fn set_item(programme: &mut Programme, id: &ItemId, was: &ItemPlan, plan: &ItemPlan) -> Result<(), Refused> {
    let item = programme.item(id).ok_or(Refused::NoSuchItem)?;
    let treated = !item.intervals.is_empty();
    let planned =
        was.kind != plan.kind || was.planned_start != plan.planned_start || was.fixed_start != plan.fixed_start;
    let timed = was.planned_seconds != plan.planned_seconds || was.min_seconds != plan.min_seconds;
    match item.state {
        // The record of what was is not rewritten; a slip in its words is put right.
        ItemState::Deferred | ItemState::Withdrawn => return Err(Refused::ItemState { state: item.state }),
        ItemState::Concluded if planned || timed => return Err(Refused::ItemState { state: item.state }),
        ItemState::InProgress | ItemState::Suspended if planned => {
            return Err(Refused::ItemState { state: item.state });
        }
        ItemState::Draft | ItemState::Scheduled if planned && treated => {
            return Err(Refused::ItemState { state: item.state });
        }
        ItemState::Draft
        | ItemState::Scheduled
        | ItemState::InProgress
        | ItemState::Suspended
        | ItemState::Concluded => {}
    }
    let mut now = ItemPlan::of(item);
    merge(Field::Title, &mut now.title, &was.title, &plan.title)?;
    merge(Field::Kind, &mut now.kind, &was.kind, &plan.kind)?;
    merge(Field::Visibility, &mut now.visibility, &was.visibility, &plan.visibility)?;
    merge(Field::Start, &mut now.planned_start, &was.planned_start, &plan.planned_start)?;
    merge(Field::Fixed, &mut now.fixed_start, &was.fixed_start, &plan.fixed_start)?;
    merge(Field::Minutes, &mut now.planned_seconds, &was.planned_seconds, &plan.planned_seconds)?;
    merge(Field::Minimum, &mut now.min_seconds, &was.min_seconds, &plan.min_seconds)?;
    let (mine, theirs, new) = (&mut now.details, &was.details, &plan.details);
    merge(Field::Moderator, &mut mine.moderator, &theirs.moderator, &new.moderator)?;
    merge(Field::Rapporteur, &mut mine.rapporteur, &theirs.rapporteur, &new.rapporteur)?;
    merge(Field::Speakers, &mut mine.speakers, &theirs.speakers, &new.speakers)?;
    merge(Field::Questions, &mut mine.guiding_questions, &theirs.guiding_questions, &new.guiding_questions)?;
    merge(Field::Documents, &mut mine.documents, &theirs.documents, &new.documents)?;
    merge(Field::Themes, &mut mine.themes, &theirs.themes, &new.themes)?;
    merge(Field::Outputs, &mut mine.outputs, &theirs.outputs, &new.outputs)?;
    merge(Field::Method, &mut mine.method, &theirs.method, &new.method)?;
    if let Some(item) = programme.item_mut(id) {
        set(item, &now);
    }
    fits(programme, id)?;
    if was.planned_start == plan.planned_start { Ok(()) } else { begins_within(programme, id) }
}

/// Takes over what the editor changed. Where somebody else changed the same to
/// something else, the editor is told instead of one of them losing.
fn merge<T: PartialEq + Clone>(field: Field, now: &mut T, was: &T, plan: &T) -> Result<(), Refused> {
    if was == plan || now == plan {
        return Ok(());
    }
    if now != was {
        return Err(Refused::ChangedMeanwhile { field });
    }
    *now = plan.clone();
    Ok(())
}

/// A start planned for another sitting means nothing in this one.
fn leave_times_behind(programme: &mut Programme, id: &ItemId) {
    let Some(session) = programme.item(id).and_then(|item| programme.session(&item.session)).cloned() else { return };
    let outside = |start: &Moment| *start < session.starts_at || *start > session.ends_at;
    for item in programme.items.iter_mut().filter(|item| item.id == *id || item.parent.as_ref() == Some(id)) {
        if item.planned_start.as_ref().is_some_and(outside) {
            item.planned_start = None;
            item.fixed_start = false;
        }
    }
}

fn begins_within(programme: &Programme, id: &ItemId) -> Result<(), Refused> {
    let item = programme.item(id).ok_or(Refused::NoSuchItem)?;
    let session = programme.session(&item.session).ok_or(Refused::NoSuchSession)?;
    match item.planned_start {
        Some(start) if start < session.starts_at || start > session.ends_at => Err(Refused::StartOutsideSession),
        Some(_) | None => Ok(()),
    }
}

/// The item's times among themselves.
fn fits(programme: &Programme, id: &ItemId) -> Result<(), Refused> {
    let item = programme.item(id).ok_or(Refused::NoSuchItem)?;
    let max = limits::SESSION_HOURS_MAX * 60;
    if !(0..=max * 60).contains(&item.planned_seconds) || item.min_seconds.is_some_and(|least| least < 0) {
        return Err(Refused::Length { max });
    }
    if item.min_seconds.is_some_and(|least| least > item.planned_seconds) {
        return Err(Refused::MinimumAbovePlanned);
    }
    if item.fixed_start && item.planned_start.is_none() {
        return Err(Refused::FixedWithoutStart);
    }
    Ok(())
}

fn remove_item(programme: &mut Programme, id: &ItemId, note: &str) -> Result<(), Refused> {
    let item = programme.item(id).ok_or(Refused::NoSuchItem)?;
    let open_below = |other: &Item| other.parent.as_ref() == Some(id) && other.state != ItemState::Withdrawn;
    if programme.items.iter().any(open_below) {
        return Err(Refused::HasSubItems);
    }
    movable(item)?;
    let note = note.trim();
    if note.chars().count() > limits::REASON_MAX {
        return Err(Refused::TooLong { field: Field::Note, max: limits::REASON_MAX });
    }
    if item.state == ItemState::Draft {
        programme.items.retain(|other| other.id != *id);
        return Ok(());
    }
    if note.is_empty() && programme.agenda == AgendaStatus::Adopted {
        return Err(Refused::NoteNeeded);
    }
    if let Some(item) = programme.item_mut(id) {
        item.state = ItemState::Withdrawn;
        item.outcome = Some(Outcome::Withdrawn);
        item.remark = Some(note.to_owned()).filter(|note| !note.is_empty());
    }
    Ok(())
}

fn new_session(id: &SessionId, plan: &SessionPlan) -> Session {
    Session {
        id: id.clone(),
        title: plan.title.clone(),
        day: plan.day.clone(),
        room: plan.room.clone(),
        starts_at: plan.starts_at,
        ends_at: plan.ends_at,
        state: SessionState::Planned,
        visibility: plan.visibility,
        version: 0,
        zone: plan.zone.clone(),
        languages: plan.languages.clone(),
        group_of: plan.group_of.clone(),
        rapporteur: plan.rapporteur.clone(),
    }
}

fn new_item(id: &ItemId, to: &Spot, plan: &ItemPlan) -> Item {
    let mut item = Item {
        id: id.clone(),
        session: to.session.clone(),
        parent: None,
        position: 0,
        number: None,
        title: plan.title.clone(),
        kind: plan.kind,
        visibility: plan.visibility,
        planned_start: None,
        fixed_start: false,
        planned_seconds: 0,
        min_seconds: None,
        unattributed: Vec::new(),
        state: ItemState::Draft,
        outcome: None,
        remark: None,
        carried_from: None,
        intervals: Vec::new(),
        note: None,
        details: plan.details.clone(),
    };
    set(&mut item, plan);
    item
}

fn set(item: &mut Item, plan: &ItemPlan) {
    item.title = plan.title.clone();
    item.kind = plan.kind;
    item.visibility = plan.visibility;
    item.planned_start = plan.planned_start;
    item.fixed_start = plan.fixed_start;
    item.planned_seconds = plan.planned_seconds;
    item.min_seconds = plan.min_seconds;
    item.details = plan.details.clone();
}
