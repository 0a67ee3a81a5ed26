//! What a live text is of, for the pages beside it: its history, its comments, its suggestions.

use entente_domain::{
    ids::{MeetingId, PartyId},
    meeting::Session,
    number,
};
use entente_service::{
    documents,
    meetings::{self, Opened},
    texts::{InMeeting, Of, OpenNote, Within},
};
use jiff::tz::TimeZone;

use super::meetings::meeting_frame;
use crate::{
    app::App,
    dates,
    fault::Fault,
    shell::{Frame, Place},
    visit::Visit,
};

pub(super) struct TextOf {
    /// On the agenda or in the document; may be empty.
    pub number: String,
    pub lang: String,
    pub title: String,
    /// Where the text itself is.
    pub back: String,
    /// The meeting it is of; none of a space.
    pub opened: Option<Opened>,
    /// Of the note of an item.
    session: Option<Session>,
    zone: TimeZone,
}

impl TextOf {
    /// The frame of a page beside the text.
    pub fn frame(&self, visit: &Visit, title: String) -> Frame {
        let frame = Frame::plain(title);
        match &self.opened {
            Some(opened) => {
                Frame { meeting: Some(meeting_frame(visit, opened, self.session.as_ref())), ..frame.at(Place::Session) }
            }
            None => frame.at(Place::Spaces),
        }
    }

    /// The zone in which times beside it are told: the meeting's, or of a space the reader's own.
    pub fn zone(&self) -> TimeZone {
        self.zone.clone()
    }

    pub fn meeting(&self) -> Option<&MeetingId> {
        self.opened.as_ref().map(|opened| &opened.meeting.id)
    }
}

/// The party for which the reader chose to act where the text is.
pub(super) fn chosen_party(visit: &Visit, open: &OpenNote) -> Option<PartyId> {
    open.meeting().and_then(|meeting| visit.chosen_party(meeting.as_str()))
}

/// Of which item, document or space it is, as far as the reader may know: who may read the text may.
pub(super) async fn text_of(app: &App, visit: &Visit, open: &OpenNote) -> Result<TextOf, Fault> {
    match &open.within {
        Within::Meeting(within) => in_meeting(app, visit, within).await,
        Within::Space(note) => Ok(TextOf {
            number: String::new(),
            // In whichever language it was typed.
            lang: String::new(),
            title: note.title.clone(),
            back: format!("/notes/{}", note.id),
            opened: None,
            session: None,
            zone: dates::zone(visit.own_zone().unwrap_or("UTC")),
        }),
    }
}

async fn in_meeting(app: &App, visit: &Visit, within: &InMeeting) -> Result<TextOf, Fault> {
    let opened = meetings::open(&app.house, &visit.actor, &within.meeting).await;
    let opened = opened.map_err(|failure| visit.fault(failure))?;
    let language = visit.language.code();
    match &within.of {
        Of::Item(id) => {
            let item = opened.programme.item(id).ok_or_else(|| visit.absent())?;
            let (lang, title) = item.title.pick(language);
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let number = number::numbers(&opened.programme).get(id).cloned().unwrap_or_default();
            let back = format!("/meetings/{}/sessions/{}?item={id}", within.meeting, item.session);
            let session = opened.programme.session(&item.session).cloned();
            let own = session.as_ref().and_then(|session| session.zone.clone());
            let zone = dates::zone(own.as_deref().unwrap_or(&opened.meeting.zone));
            Ok(TextOf { number, lang, title, back, opened: Some(opened), session, zone })
        }
        Of::Draft(id) | Of::Para(id, _) => {
            let seen = documents::open(&app.house, &opened, id).await.map_err(|failure| visit.fault(failure))?;
            let (lang, title) = seen.document.title.pick(language);
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let base = format!("/meetings/{}/documents/{id}", within.meeting);
            let (number, back) = match &within.of {
                Of::Para(_, para) => (seen.document.called(para), format!("{base}?para={para}#p-{para}")),
                Of::Item(_) | Of::Draft(_) => (String::new(), format!("{base}/together")),
            };
            let zone = dates::zone(&opened.meeting.zone);
            Ok(TextOf { number, lang, title, back, opened: Some(opened), session: None, zone })
        }
    }
}
