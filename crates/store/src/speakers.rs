//! Lists of speakers and their entries: read whole with the programme, written
//! as the difference between two.

use std::collections::HashMap;

use entente_domain::{
    clock::Moment,
    ids::MeetingId,
    speakers::{ListHead, ListState, SpeakersList, Speech, SpeechState},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct ListRow {
    item_id: String,
    version: i64,
    record: String,
}

#[derive(sqlx::FromRow)]
struct SpeechRow {
    item_id: String,
    record: String,
}

const LISTS: &str = "select item_id, version, record from speakers_list where meeting_id = $1 order by item_id";
const SPEECHES: &str = "select item_id, record from speech where meeting_id = $1 order by item_id, requested_at, id";

/// All lists of a meeting, by item.
pub(crate) async fn load(mut link: Link<'_>, meeting: &MeetingId) -> Result<Vec<SpeakersList>, Broken> {
    let mut lists = Vec::new();
    let mut speeches = rows!(link.again(), SpeechRow, SPEECHES, meeting.to_string())?.into_iter().peekable();
    for row in rows!(link, ListRow, LISTS, meeting.to_string())? {
        let head: ListHead = json("speakers_list.record", &row.record)?;
        let mut list = SpeakersList { head, version: row.version, speeches: Vec::new() };
        while let Some(speech) = speeches.next_if(|speech| speech.item_id == row.item_id) {
            list.speeches.push(json("speech.record", &speech.record)?);
        }
        lists.push(list);
    }
    // The database may compare ids by other rules than ours.
    lists.sort_by(|a, b| a.head.item.cmp(&b.head.item));
    Ok(lists)
}

const PUT_LIST: &str = "insert into speakers_list (item_id, meeting_id, session_id, state, version, due_at, record) \
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (item_id) do update set session_id = excluded.session_id, \
     state = excluded.state, version = excluded.version, due_at = excluded.due_at, record = excluded.record";
const PUT_SPEECH: &str = "insert into speech (id, item_id, meeting_id, party_id, kind, state, requested_at, record) \
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do update set state = excluded.state, \
     requested_at = excluded.requested_at, record = excluded.record";
const DELETE_SPEECH: &str = "delete from speech where id = $1";

/// Writes what differs. Who no longer speaks is written first, because a list has one speaker at most.
pub(crate) async fn save(
    mut link: Link<'_>,
    meeting: &MeetingId,
    before: &[SpeakersList],
    after: &[SpeakersList],
) -> Result<(), Broken> {
    for list in after {
        let old = before.iter().find(|other| other.head.item == list.head.item);
        if old == Some(list) {
            continue;
        }
        if old.is_none_or(|old| old.head != list.head || old.version != list.version) {
            put_list(link.again(), meeting, list).await?;
        }
        // By id, once: a hall that asks makes the list long, and every act on it makes this comparison.
        let earlier = old.map(by_id).unwrap_or_default();
        let later = by_id(list);
        for gone in earlier.keys().filter(|id| !later.contains_key(*id)) {
            execute!(link.again(), DELETE_SPEECH, (*gone).to_owned())?;
        }
        let changed = || list.speeches.iter().filter(|speech| earlier.get(speech.id.as_str()) != Some(speech));
        let holds = |speech: &&Speech| matches!(speech.state, SpeechState::Speaking | SpeechState::Called);
        for speech in changed().filter(|speech| !holds(speech)).chain(changed().filter(holds)) {
            put_speech(link.again(), meeting, list, speech).await?;
        }
    }
    Ok(())
}

fn by_id(list: &SpeakersList) -> HashMap<&str, &Speech> {
    list.speeches.iter().map(|speech| (speech.id.as_str(), speech)).collect()
}

async fn put_list(link: Link<'_>, meeting: &MeetingId, list: &SpeakersList) -> Result<(), Broken> {
    let head = &list.head;
    let record = text("speakers_list.record", head)?;
    execute!(
        link,
        PUT_LIST,
        head.item.to_string(),
        meeting.to_string(),
        head.session.to_string(),
        head.state.word(),
        list.version,
        due_at(head).map(Moment::micros),
        record.clone()
    )?;
    Ok(())
}

async fn put_speech(link: Link<'_>, meeting: &MeetingId, list: &SpeakersList, speech: &Speech) -> Result<(), Broken> {
    let record = text("speech.record", speech)?;
    execute!(
        link,
        PUT_SPEECH,
        speech.id.to_string(),
        list.head.item.to_string(),
        meeting.to_string(),
        speech.party.to_string(),
        speech.kind.word(),
        speech.state.word(),
        speech.requested_at.micros(),
        record.clone()
    )?;
    Ok(())
}

/// When the server itself has to act on a list in this state.
fn due_at(head: &ListHead) -> Option<Moment> {
    match head.state {
        ListState::NotOpen => head.settings.opens_at,
        ListState::Inscribing => head.settings.inscription_until,
        ListState::ClosingAnnounced => head.closing_at,
        ListState::Open | ListState::Closed | ListState::Archived => None,
    }
}

#[derive(sqlx::FromRow)]
struct DueRow {
    meeting_id: String,
    item_id: String,
}

const DUE: &str = "select meeting_id, item_id from speakers_list where due_at is not null and due_at <= $1 \
     order by due_at limit 100";

/// Lists on which the server has to act by now: meeting and item.
pub async fn due(link: Link<'_>, now: Moment) -> Result<Vec<(String, String)>, Broken> {
    Ok(rows!(link, DueRow, DUE, now.micros())?.into_iter().map(|row| (row.meeting_id, row.item_id)).collect())
}
