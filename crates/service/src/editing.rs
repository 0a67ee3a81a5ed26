//! Editing a programme: collecting edits, publishing them, and telling everybody what changed.

use std::sync::Arc;

use entente_domain::{
    editing::{
        Change, Draft, Edit, Known, Refused, Thing, about, check_item, check_session, differences, draft, publish,
    },
    event::Event,
    ids::{CommandId, MeetingId, NoteId},
    limits,
    people::Party,
    policy::{Action, Audience},
    programme::Programme,
    text::Language,
};
use entente_store::{
    Broken, Tx,
    editing::{self, Reader, Release, Waiting},
    events::{self, Origin},
    meetings,
    notes::{self, Of, Owner},
    sessions,
};

use crate::{
    Actor, Failure, House,
    actor::{self, Entered, Place},
    directory::{self, Catalogue},
    identity::links::Letter,
    listening::Live,
    meetings::Opened,
    record, secrets,
};

/// What the editor's pages show.
#[derive(Clone, Debug)]
pub struct Desk {
    pub entered: Entered,
    /// As everybody sees it, or as the podium does.
    pub published: Arc<Programme>,
    /// With the edits in it.
    pub draft: Draft,
    pub waiting: Vec<Waiting>,
    /// From the one to the other.
    pub changes: Vec<Change>,
    /// The seats a group's rapporteur can be chosen from.
    pub parties: Vec<Party>,
    /// How many others can be written to.
    pub addressees: usize,
}

/// The programme as its editors have it.
///
/// # Errors
/// [`Failure::Absent`], or [`Failure::Forbidden`] for those who do not edit it.
pub async fn open(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Desk, Failure> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    allowed(&entered.place)?;
    let published = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    let waiting = editing::edits(reader.link(), meeting).await?;
    let parties = meetings::parties(reader.link(), meeting).await?;
    let own = who.person().map(|person| person.email.as_str());
    let everybody = editing::addressees(reader.link(), meeting).await?;
    let addressees = everybody.iter().filter(|addressee| own != Some(addressee.email.as_str())).count();
    let draft = draft(&published, &edits_of(&waiting));
    let changes = differences(&published, &draft.programme);
    Ok(Desk { entered, published, draft, waiting, changes, parties, addressees })
}

/// How many edits wait to be published; for the line that says so.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not edit.
pub async fn waiting(house: &House, opened: &Opened) -> Result<usize, Failure> {
    allowed(&opened.place)?;
    let mut reader = house.database.read().await?;
    Ok(editing::edits(reader.link(), &opened.meeting.id).await?.len())
}

fn allowed<R>(place: &Place) -> Result<(), Failure<R>> {
    if place.may(Action::EditProgramme) { Ok(()) } else { Err(Failure::Forbidden) }
}

fn edits_of(waiting: &[Waiting]) -> Vec<Edit> {
    waiting.iter().map(|one| one.edit.clone()).collect()
}

/// Makes edits, all of them or none. The same command twice is one.
///
/// # Errors
/// Everything that is wrong with the first edit that cannot be made.
pub async fn edit(
    house: &House,
    catalogue: &Catalogue,
    who: &Actor,
    meeting: &MeetingId,
    command: &CommandId,
    edits: &[Edit],
) -> Result<(), Failure<Vec<Refused>>> {
    let themes = directory::read(house, catalogue, &Actor::House)
        .await
        .map_err(|failure| failure.widen(|none| match none {}))?
        .themes
        .iter()
        .map(|theme| theme.id.clone())
        .collect();
    let (mut tx, entered, now) = locked(house, who, meeting).await?;
    let about = &entered.meeting.about;
    let known = Known {
        main_language: about.main_language.clone(),
        documents: about.documents.iter().map(|document| document.id.clone()).collect(),
        themes,
    };
    let waiting = editing::edits(tx.link(), meeting).await?;
    let ids: Vec<String> = (0..edits.len()).map(|place| format!("{command}-{place}")).collect();
    if waiting.iter().any(|one| ids.contains(&one.id)) {
        return Ok(());
    }
    if waiting.len() + edits.len() > limits::EDITS_MAX {
        return Err(Failure::Refused(vec![Refused::TooManyEdits]));
    }
    let mut draft = draft(&now, &edits_of(&waiting));
    for (id, edit) in ids.iter().zip(edits) {
        let wrong = wrong_with(edit, &known);
        if !wrong.is_empty() {
            return Err(Failure::Refused(wrong));
        }
        draft.programme = draft.with(edit).map_err(|refused| Failure::Refused(vec![refused]))?;
        editing::add_edit(tx.link(), meeting, id, edit, who.user().as_ref(), house.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn wrong_with(edit: &Edit, known: &Known) -> Vec<Refused> {
    match edit {
        Edit::AddSession { plan, .. } | Edit::SetSession { plan, .. } => check_session(plan, known),
        Edit::AddItem { plan, .. } => check_item(plan, None, known),
        Edit::SetItem { was, plan, .. } => check_item(plan, Some(was), known),
        Edit::RemoveSession { .. } | Edit::MoveItem { .. } | Edit::RemoveItem { .. } => Vec::new(),
    }
}

async fn locked<R>(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
) -> Result<(Tx, Entered, Arc<Programme>), Failure<R>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    allowed(&entered.place)?;
    let now = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    Ok((tx, entered, now))
}

/// Takes one edit back.
///
/// # Errors
/// [`Failure::Absent`] if it no longer waits.
pub async fn undo(house: &House, who: &Actor, meeting: &MeetingId, edit: &str) -> Result<(), Failure> {
    let (mut tx, ..) = locked(house, who, meeting).await?;
    if !editing::drop_edit(tx.link(), meeting, edit).await? {
        return Err(Failure::Absent);
    }
    tx.commit().await?;
    Ok(())
}

/// Takes back all edits, or those about one thing.
///
/// # Errors
/// As [`open`].
pub async fn discard(house: &House, who: &Actor, meeting: &MeetingId, thing: Option<&Thing>) -> Result<(), Failure> {
    let (mut tx, ..) = locked(house, who, meeting).await?;
    for one in editing::edits(tx.link(), meeting).await? {
        let meant = match thing {
            None => true,
            Some(Thing::Item(item)) => one.edit.item() == Some(item),
            Some(Thing::Session(session)) => one.edit.session() == Some(session),
        };
        if meant {
            editing::drop_edit(tx.link(), meeting, &one.id).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// What is to be published, and how.
#[derive(Clone, Debug)]
pub struct Publication {
    pub command: CommandId,
    /// None: everything that waits.
    pub thing: Option<Thing>,
    /// Why, for everybody to read.
    pub note: String,
    /// Write to everybody who is registered.
    pub by_mail: bool,
}

/// Makes edits everybody's: rows, event, list of changes and letters in one transaction.
///
/// # Errors
/// [`Refused::NothingToPublish`] if nothing would differ.
pub async fn release(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    publication: &Publication,
    letter: impl Fn(Language, &[Change], &str) -> Letter + Send,
) -> Result<(), Failure<Refused>> {
    let (mut tx, entered, before) = locked(house, who, meeting).await?;
    if events::by_command(tx.link(), meeting, &publication.command).await?.is_some() {
        return Ok(());
    }
    let waiting = editing::edits(tx.link(), meeting).await?;
    let all = edits_of(&waiting);
    let chosen: Vec<usize> = match &publication.thing {
        None => (0..all.len()).collect(),
        Some(thing) => about(&all, thing),
    };
    let edits: Vec<Edit> = chosen.iter().filter_map(|place| all.get(*place)).cloned().collect();
    let event = publish(&before, &edits, &publication.note, || NoteId::new(house.id())).map_err(Failure::Refused)?;
    let new_notes: Vec<_> = match &event {
        Event::ProgrammeChanged { items, .. } => items
            .iter()
            .filter(|item| before.item(&item.id).is_none_or(|old| old.note != item.note))
            .filter_map(|item| item.note.clone().map(|note| (note, item.id.clone())))
            .collect(),
        _ => Vec::new(),
    };
    let origin = Origin {
        actor: who.user(),
        party: entered.place.acting(None).map(|party| party.id.clone()),
        command: Some(publication.command.clone()),
    };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    for (note, item) in new_notes {
        let (epoch, _) = secrets::fresh(house);
        notes::insert(tx.link(), &note, &Owner::Meeting(meeting.clone(), Of::Item(item.clone())), &epoch, house.now())
            .await?;
    }
    for place in chosen {
        if let Some(one) = waiting.get(place) {
            editing::drop_edit(tx.link(), meeting, &one.id).await?;
        }
    }
    if publication.by_mail {
        let room = |programme: &Programme| programme.seen_by(Audience::Room);
        let mut changes = differences(&room(&before), &room(&written.programme));
        changes.retain(Change::is_news);
        if !changes.is_empty() {
            write_to_all(house, &mut tx, who, meeting, |language| letter(language, &changes, publication.note.trim()))
                .await?;
        }
    }
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// A letter to everybody registered, in their own language, into the outbox; not to who wrote it.
pub(crate) async fn write_to_all(
    house: &House,
    tx: &mut Tx,
    who: &Actor,
    meeting: &MeetingId,
    letter: impl Fn(Language) -> Letter,
) -> Result<(), Broken> {
    let own = who.person().map(|person| person.email.as_str());
    let mut written: Vec<(Language, Letter)> = Vec::new();
    let now = house.now().micros();
    for addressee in editing::addressees(tx.link(), meeting).await? {
        if own == Some(addressee.email.as_str()) {
            continue;
        }
        let language = addressee.language.as_deref().and_then(Language::from_tag).unwrap_or(Language::En);
        if !written.iter().any(|(known, _)| *known == language) {
            written.push((language, letter(language)));
        }
        let Some((_, letter)) = written.iter().find(|(known, _)| *known == language) else { continue };
        let mail = sessions::Mail {
            id: house.id(),
            recipient: addressee.email,
            subject: letter.subject.clone(),
            body: letter.body.clone(),
            created_at: now,
            sent_at: None,
            attempts: 0,
            next_attempt_at: now,
            calendar: None,
        };
        sessions::insert_mail(tx.link(), &mail).await?;
    }
    Ok(())
}

/// The changes of a programme as the reader may read them, newest first, with the number up to which they have read.
#[derive(Clone, Debug)]
pub struct Changes {
    pub releases: Vec<Release>,
    pub seen: i64,
    /// There are more, older ones.
    pub more: bool,
}

/// How many releases a page shows.
pub const RELEASES_SHOWN: usize = 50;

/// What changed in the programme of a meeting the actor has opened: all of it, or only what they have not read yet.
///
/// # Errors
/// Broken only.
pub async fn changes(house: &House, who: &Actor, opened: &Opened, only_new: bool) -> Result<Changes, Failure> {
    let meeting = &opened.meeting.id;
    let readers = if opened.audience == Audience::Staff { Reader::Staff } else { Reader::Room };
    let mut reader = house.database.read().await?;
    let seen = match who.user() {
        Some(user) => editing::seen(reader.link(), meeting, &user).await?.unwrap_or(0),
        None => 0,
    };
    let after = if only_new { seen } else { 0 };
    let limit = i64::try_from(RELEASES_SHOWN + 1).unwrap_or(i64::MAX);
    let mut releases = editing::releases(reader.link(), meeting, readers, after, limit).await?;
    let more = releases.len() > RELEASES_SHOWN;
    releases.truncate(RELEASES_SHOWN);
    Ok(Changes { releases, seen, more })
}

/// Notes that somebody has read the changes up to a number.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody, [`Failure::Absent`] if the meeting does not exist for them.
pub async fn noted(house: &House, who: &Actor, meeting: &MeetingId, seq: i64) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let last = house.programmes.read(tx.link(), meeting).await?.map_or(0, |programme| programme.seq);
    editing::set_seen(tx.link(), meeting, &user, seq.min(last)).await?;
    tx.commit().await?;
    Ok(())
}
