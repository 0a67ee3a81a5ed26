//! What the asker has a part in, as calendars have it.

use entente_service::calendar::{
    self,
    ics::{Entry, When},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    words::{Words, instant},
};
use crate::{pages::calendar::words, routes::Door};

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::get("listCalendar", "/api/v1/calendar", Door::SignedIn, list)
            .about("calendar", "Meetings, sessions, speaking slots and deadlines, the first first")
            .asks::<Paging>()
            .lists::<CalendarEntry>(),
    ]
}

/// A thing in a calendar.
#[derive(Serialize, ToSchema)]
struct CalendarEntry {
    /// The same for ever.
    uid: String,
    title: Words,
    /// An instant, or of whole days the first: `YYYY-MM-DD`.
    starts: String,
    /// An instant, or of whole days the last.
    ends: String,
    whole_days: bool,
    /// IANA zone of the place.
    zone: Option<String>,
    place: String,
    cancelled: bool,
    /// Grows with each change.
    sequence: i64,
    page: String,
}

fn show(entry: &Entry) -> CalendarEntry {
    let (starts, ends, zone) = match &entry.when {
        When::Hours { from, to, zone } => (instant(*from), instant(*to), Some(zone.clone())),
        When::Days { first, last } => (first.to_string(), last.to_string(), None),
    };
    CalendarEntry {
        uid: entry.uid.clone(),
        title: Words { language: entry.title.language.clone(), text: entry.title.words.clone() },
        whole_days: zone.is_none(),
        starts,
        ends,
        zone,
        place: entry.place.clone(),
        cancelled: entry.cancelled,
        sequence: entry.sequence,
        page: entry.url.clone(),
    }
}

async fn list(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let public_url = &call.app.settings.public_url;
    let reader = calendar::entries::Reader { language: call.language, public_url, words };
    let calendar = calendar::own(&call.app.house, &call.actor, reader).await.map_err(|failure| call.failed(failure))?;
    let mut entries: Vec<CalendarEntry> = calendar.entries.iter().map(show).collect();
    entries.sort_by(|a, b| (&a.starts, &a.uid).cmp(&(&b.starts, &b.uid)));
    call.cut(entries, (asked.limit, asked.after.as_deref()), |one| one.uid.clone(), |one| one)
}
