//! Deadlines of silence procedures: in calendars, and where somebody looks what
//! is wanted of them.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, SilenceId},
    meeting::Meeting,
    policy::Action,
    text::Multilingual,
};
use entente_drafting::{
    model::Document,
    silence::{Silence, SilenceState},
};
use entente_store::{Broken, Link, documents, silence as kept};

use super::letters::is_cancelled;
use crate::{
    Failure, House,
    calendar::{
        entries::{Reader, worded},
        ics::{Entry, When},
        slots::Told,
    },
    meetings::Opened,
};

/// The last quarter of an hour before the deadline, by the meeting's clock; whoever's calendar it is shows it in
/// their own.
pub fn entry(meeting: &Meeting, document: &Document, silence: &Silence, reader: Reader<'_>, now: Moment) -> Entry {
    let title = document.title.pick(reader.language.code()).1;
    Entry {
        uid: format!("silence.{}@entente", silence.id),
        parent: None,
        when: When::Hours {
            from: silence.expires_at.plus_seconds(-900),
            to: silence.expires_at,
            zone: meeting.zone.clone(),
        },
        title: worded((reader.language.code(), &(reader.words)(reader.language, Told::Silence { document: title }))),
        place: String::new(),
        text: meeting.title.pick(reader.language.code()).1.to_owned(),
        url: format!("{}/meetings/{}/silence/{}", reader.public_url, meeting.id, silence.id),
        cancelled: is_cancelled(silence.state),
        sequence: silence.version,
        // The same letter twice is the same entry; a feed says when it was changed.
        modified_at: silence.result_at.or(silence.announced_at).unwrap_or(now),
    }
}

/// The deadlines of a meeting for somebody's calendar: of procedures in which a party of theirs has a voice, and for
/// the podium of all.
pub(crate) async fn entries(
    mut link: Link<'_>,
    opened: &Opened,
    reader: Reader<'_>,
    now: Moment,
) -> Result<Vec<Entry>, Broken> {
    let mut entries = Vec::new();
    for silence in kept::of_meeting(link.again(), &opened.meeting.id).await? {
        let own = opened.place.parties.iter().any(|party| silence.seat(&party.id).is_some());
        if silence.announced_at.is_none() || !(own || opened.place.may(Action::KeepSilence)) {
            continue;
        }
        let Some(document) = documents::load(link.again(), &opened.meeting.id, &silence.document).await? else {
            continue;
        };
        entries.push(entry(&opened.meeting, &document, &silence, reader, now));
    }
    Ok(entries)
}

/// A procedure that waits for word of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    pub silence: SilenceId,
    pub document: DocumentId,
    pub title: Multilingual,
    /// The name plates of the reader's parties that have said nothing yet.
    pub parties: Vec<String>,
    pub expires_at: Moment,
}

/// What runs and waits for a party of the reader's, the nearest deadline first.
///
/// # Errors
/// Only the database's.
pub async fn awaited(house: &House, opened: &Opened) -> Result<Vec<Awaited>, Failure> {
    if !opened.place.may(Action::AnswerSilence) {
        return Ok(Vec::new());
    }
    let now = house.now();
    let mut reader = house.database.read().await?;
    let mut all = Vec::new();
    for silence in kept::of_meeting(reader.link(), &opened.meeting.id).await? {
        if silence.state != SilenceState::Running || !silence.in_time(now) {
            continue;
        }
        let inbox: Vec<_> = kept::inbox(reader.link(), &silence.id).await?;
        let inbox: Vec<_> = inbox.into_iter().map(|filed| filed.response).collect();
        let parties: Vec<String> = opened
            .place
            .parties
            .iter()
            .filter(|party| silence.seat(&party.id).is_some() && silence.word_of(&inbox, &party.id).is_none())
            .map(|party| party.short.clone())
            .collect();
        if parties.is_empty() {
            continue;
        }
        let Some(document) = documents::load(reader.link(), &opened.meeting.id, &silence.document).await? else {
            continue;
        };
        all.push(Awaited {
            silence: silence.id.clone(),
            document: silence.document.clone(),
            title: document.title,
            parties,
            expires_at: silence.expires_at,
        });
    }
    all.sort_by_key(|one| one.expires_at);
    Ok(all)
}
