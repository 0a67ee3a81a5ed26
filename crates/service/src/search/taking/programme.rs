//! A meeting, its parties by their name plates, its sessions and its items.

use std::collections::BTreeSet;

use entente_domain::{
    event::Event,
    ids::{MeetingId, NoteId},
    meeting::{Item, ItemState, Meeting, Session, Visibility},
    people::Party,
    programme::Programme,
    search::{Kind, Readers, Right},
    text::Multilingual,
};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
    meetings,
};

use super::{days, form, languages, lines, main_language, notes, recommendations};

/// What an act has made of what can be found: the meeting if it is new, parties that came, and what of sessions and items
/// is not what it was.
pub(crate) async fn follow(tx: &mut Tx, before: &Programme, after: &Programme, events: &[Event]) -> Result<(), Broken> {
    let is_new = events.iter().any(|event| matches!(event, Event::MeetingCreated { .. }));
    let came: Vec<&Party> = events
        .iter()
        .filter_map(|event| match event {
            Event::PartyAdded { party } => Some(party),
            _ => None,
        })
        .collect();
    let touched = Touched::between(before, after);
    if !is_new && came.is_empty() && touched.is_empty() {
        return Ok(());
    }
    let Some(meeting) = meetings::by_id(tx.link(), &after.meeting).await? else { return Ok(()) };
    if is_new {
        entries::put(tx.link(), &source("meeting", &meeting.id), &[of_meeting(&meeting)]).await?;
        entries::set_taken(tx.link(), &source("meeting", &meeting.id), form(), 0).await?;
    }
    for party in came {
        entries::put(tx.link(), &source("party", &party.id), &[of_party(&meeting, party)]).await?;
    }
    for id in &touched.sessions {
        let now = after.sessions.iter().find(|one| one.id.as_str() == id).map(|one| of_session(&meeting, one));
        let was = before.sessions.iter().find(|one| one.id.as_str() == id).map(|one| of_session(&meeting, one));
        put_changed(tx, &source("session", id), was, now).await?;
        recommendations::follow(tx, before, after, id).await?;
    }
    let mut of_notes: BTreeSet<NoteId> = BTreeSet::new();
    for id in &touched.items {
        let find = |programme: &Programme| {
            let item = programme.items.iter().find(|one| one.id.as_str() == id)?;
            Some((of_item(&meeting, programme, item), item.note.clone()))
        };
        let (was, now) = (find(before), find(after));
        of_notes.extend([&was, &now].into_iter().flatten().filter_map(|(_, note)| note.clone()));
        put_changed(tx, &source("item", id), was.map(|(entry, _)| entry), now.map(|(entry, _)| entry)).await?;
    }
    for note in of_notes {
        notes::mark_again(tx, &meeting, before, after, &note).await?;
    }
    Ok(())
}

/// Takes in a whole meeting as it stands; its notes and documents have a source of their own.
pub(in crate::search) async fn take(tx: &mut Tx, meeting: &MeetingId, programme: &Programme) -> Result<(), Broken> {
    let Some(meeting) = meetings::by_id(tx.link(), meeting).await? else { return Ok(()) };
    entries::put(tx.link(), &source("meeting", &meeting.id), &[of_meeting(&meeting)]).await?;
    for party in meetings::parties(tx.link(), &meeting.id).await? {
        entries::put(tx.link(), &source("party", &party.id), &[of_party(&meeting, &party)]).await?;
    }
    for session in &programme.sessions {
        entries::put(tx.link(), &source("session", &session.id), &[of_session(&meeting, session)]).await?;
    }
    for item in &programme.items {
        entries::put(tx.link(), &source("item", &item.id), &[of_item(&meeting, programme, item)]).await?;
    }
    entries::set_taken(tx.link(), &source("meeting", &meeting.id), form(), 0).await
}

fn source(of: &str, id: impl std::fmt::Display) -> String {
    format!("{of} {id}")
}

async fn put_changed(tx: &mut Tx, source: &str, was: Option<Entry>, now: Option<Entry>) -> Result<(), Broken> {
    if was == now {
        return Ok(());
    }
    entries::put(tx.link(), source, now.as_slice()).await
}

/// Ids of what may have to be taken in anew. Looked at for every act on a programme, so by cheap signs only.
#[derive(Default)]
struct Touched {
    sessions: BTreeSet<String>,
    items: BTreeSet<String>,
}

impl Touched {
    fn between(before: &Programme, after: &Programme) -> Self {
        let mut touched = Self::default();
        let shown = |one: &Session| (one.title.clone(), one.day.clone(), one.room.clone(), one.visibility);
        for (one, other) in [(before, after), (after, before)] {
            for session in &one.sessions {
                if other.session(&session.id).map(shown) != Some(shown(session)) {
                    touched.sessions.insert(session.id.to_string());
                }
            }
            for item in &one.items {
                if other.item(&item.id) != Some(item) || touched.sessions.contains(item.session.as_str()) {
                    touched.items.insert(item.id.to_string());
                }
            }
        }
        touched
    }

    fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.items.is_empty()
    }
}

fn of_meeting(meeting: &Meeting) -> Entry {
    let mut text = Multilingual::default();
    for (code, theme) in meeting.theme.all() {
        text.insert(code, theme);
    }
    let main = main_language(meeting);
    let where_and_who = lines([meeting.city.as_str(), &meeting.about.host, &meeting.about.chair]);
    let own = lines([text.in_language(main).unwrap_or_default(), &where_and_who]);
    text.insert(main, own);
    entry(
        meeting,
        Kind::Meeting,
        meeting.id.as_str(),
        Right::Meeting,
        &meeting.starts_on,
        Says { title: meeting.title.clone(), text, ..Says::default() },
    )
}

fn of_party(meeting: &Meeting, party: &Party) -> Entry {
    entry(
        meeting,
        Kind::Party,
        party.id.as_str(),
        Right::Parties,
        &meeting.starts_on,
        Says { title: party.name.clone(), called: party.short.clone(), ..Says::default() },
    )
}

fn of_session(meeting: &Meeting, session: &Session) -> Entry {
    entry(
        meeting,
        Kind::Session,
        session.id.as_str(),
        Right::Item(session.visibility),
        &session.day,
        Says {
            title: session.title.clone(),
            text: Multilingual::single(main_language(meeting), session.room.clone()),
            ..Says::default()
        },
    )
}

fn of_item(meeting: &Meeting, programme: &Programme, item: &Item) -> Entry {
    let session = programme.session(&item.session);
    let details = &item.details;
    let text = lines(
        (details.guiding_questions.iter().map(String::as_str))
            .chain(details.outputs.iter().map(String::as_str))
            .chain(item.remark.as_deref())
            .chain([details.method.as_str(), &details.moderator, &details.rapporteur])
            .chain(details.speakers.iter().map(String::as_str)),
    );
    let day = session.map_or("", |session| session.day.as_str());
    let mut made = entry(
        meeting,
        Kind::Item,
        item.id.as_str(),
        Right::Item(seen(session, item)),
        day,
        Says {
            title: item.title.clone(),
            text: Multilingual::single(main_language(meeting), text),
            called: item.number.clone().unwrap_or_default(),
            within: item.session.to_string(),
            ..Says::default()
        },
    );
    made.themes.clone_from(&details.themes);
    made
}

/// Who sees an item: who sees it and its session; a draft is the podium's.
pub(super) fn seen(session: Option<&Session>, item: &Item) -> Visibility {
    let own = session.map_or(item.visibility, |session| item.visibility.max(session.visibility));
    if item.state == ItemState::Draft { own.max(Visibility::Internal) } else { own }
}

fn entry(meeting: &Meeting, kind: Kind, thing: &str, right: Right, day: &str, says: Says) -> Entry {
    Entry {
        kind,
        thing: thing.to_owned(),
        languages: languages([&says.title, &says.text]),
        meeting: Some(meeting.id.clone()),
        readers: Readers::Of(meeting.id.clone(), right),
        day: days(day),
        themes: Vec::new(),
        says: Says { date: day.to_owned(), ..says },
    }
}
