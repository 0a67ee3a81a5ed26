//! Taking a meeting out whole, as one JSON value.

mod documents;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use entente_domain::{
    attendance::{AttendanceRules, Stay},
    clock::Moment,
    event::Recorded,
    ids::{MeetingId, NoteId, SessionId},
    meeting::Meeting,
    minutes::{Correction, Minutes},
    people::Party,
    policy::{Action, Audience},
    programme::Programme,
};
use entente_exchange::{issues::Issue, recommendation::Recommendation, steps::Step};
use entente_live::readable::Block;
use entente_store::{
    Broken, attachments, events, meetings,
    minutes::{self, Version},
    notes, presence, recommendations, steps,
};
use serde::Serialize;

use crate::{
    Actor, Failure, House, actor,
    comments::{self, Thread},
    listening::Live,
};

/// Everything recorded of one meeting.
#[derive(Debug, Serialize)]
pub struct MeetingExport {
    /// Version of this shape.
    pub format: u32,
    pub exported_at: Moment,
    pub meeting: Meeting,
    pub programme: Programme,
    pub parties: Vec<ExportedParty>,
    pub notes: Vec<ExportedNote>,
    pub minutes: Vec<ExportedMinutes>,
    pub documents: Vec<documents::ExportedDocument>,
    /// Of its breakout groups and its plenary, each with what it comes from.
    pub recommendations: Vec<Recommendation>,
    /// What it is among meetings that prepare one another.
    pub step: Option<Step>,
    /// What it answered to what the meetings that prepare it left open.
    pub issues: Vec<Issue>,
    pub pictures: Vec<ExportedPicture>,
    pub attendance_rules: AttendanceRules,
    /// Every stay in every session, in the order in which they began.
    pub attendance: Vec<ExportedStay>,
    /// The whole log, from number 1.
    pub events: Vec<Recorded>,
}

#[derive(Debug, Serialize)]
pub struct ExportedParty {
    #[serde(flatten)]
    pub party: Party,
    pub members: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct ExportedStay {
    pub session: SessionId,
    pub left_at: Option<Moment>,
    #[serde(flatten)]
    pub stay: Stay,
}

#[derive(Debug, Serialize)]
pub struct ExportedMinutes {
    #[serde(flatten)]
    pub minutes: Minutes,
    /// What is being written.
    pub text: serde_json::Value,
    pub versions: Vec<ExportedVersion>,
    pub corrections: Vec<Correction>,
}

#[derive(Debug, Serialize)]
pub struct ExportedVersion {
    pub number: i64,
    pub kind: String,
    pub at: i64,
    /// As it was circulated, byte for byte: the hash is over it.
    pub text: String,
    pub hash: String,
}

#[derive(Debug, Serialize)]
pub struct ExportedNote {
    pub id: String,
    pub item: String,
    pub text: Vec<Block>,
    pub comments: Vec<Thread>,
}

/// A picture that a note shows by its id.
#[derive(Debug, Serialize)]
pub struct ExportedPicture {
    pub id: String,
    pub note: String,
    pub media_type: String,
    pub width: i64,
    pub height: i64,
    pub put_at: Moment,
    /// Base64.
    pub bytes: String,
}

/// The whole of a meeting.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the actor, [`Failure::Forbidden`] if they may not take it out.
pub async fn meeting(house: &House, live: &Live, who: &Actor, id: &MeetingId) -> Result<MeetingExport, Failure> {
    let mut reader = house.database.read().await?;
    let found = match who {
        Actor::House => meetings::by_id(reader.link(), id).await?.ok_or(Failure::Absent)?,
        Actor::Nobody | Actor::Person(_) => {
            let entered = actor::enter(reader.link(), id, who).await?.ok_or(Failure::Absent)?;
            if !entered.place.may(Action::ExportMeeting) {
                return Err(Failure::Forbidden);
            }
            entered.meeting
        }
    };
    let programme = house.programmes.read(reader.link(), id).await?.ok_or(Failure::Absent)?.seen_by(Audience::Staff);
    let members = meetings::members(reader.link(), id).await?;
    let parties = meetings::parties(reader.link(), id)
        .await?
        .into_iter()
        .map(|party| ExportedParty {
            members: members
                .iter()
                .filter(|row| row.party_id == party.id.as_str())
                .map(|row| row.name.clone())
                .collect(),
            party,
        })
        .collect();
    let mut exported_notes = Vec::new();
    for row in notes::of_meeting(reader.link(), id).await? {
        // A live text of a document is on its way to becoming the document's.
        let Some(item) = row.item_id else { continue };
        let text = live
            .rooms
            .read(&NoteId::new(row.id.clone()))
            .await
            .map_err(|error| Broken::Stored(format!("note {}: {error}", row.id)))?
            .unwrap_or_default();
        let comments = comments::of_note(reader.link(), &NoteId::new(row.id.clone())).await?;
        exported_notes.push(ExportedNote { id: row.id, item, text, comments });
    }
    let mut exported_minutes = Vec::new();
    for one in minutes::of_meeting(reader.link(), id).await? {
        let text = minutes::working(reader.link(), &one.id).await?.unwrap_or_default();
        let versions = minutes::versions(reader.link(), &one.id).await?.into_iter();
        let versions = versions.map(|Version { number, kind, at, text, hash, .. }| ExportedVersion {
            number,
            kind,
            at,
            text,
            hash,
        });
        exported_minutes.push(ExportedMinutes {
            text: serde_json::from_str(&text).map_err(|error| Broken::Stored(format!("minutes.text: {error}")))?,
            versions: versions.collect(),
            corrections: minutes::corrections(reader.link(), &one.id).await?,
            minutes: one,
        });
    }
    let exported_documents = documents::of_meeting(reader.link(), id).await?;
    let recommendations = recommendations::of_meeting(reader.link(), id).await?;
    let mut step = steps::all(reader.link()).await?.into_iter().find(|step| step.meeting == *id);
    if let Some(step) = &mut step
        && let Some(above) = step.prepares.take()
        && (*who == Actor::House || actor::enter(reader.link(), &above, who).await?.is_some())
    {
        step.prepares = Some(above);
    }
    let issues = steps::issues(reader.link(), id).await?;
    let pictures = attachments::of_meeting(reader.link(), id)
        .await?
        .into_iter()
        .map(|row| ExportedPicture {
            bytes: BASE64.encode(&row.bytes),
            id: row.id,
            note: row.note_id,
            media_type: row.media_type,
            width: row.width,
            height: row.height,
            put_at: Moment::from_micros(row.put_at),
        })
        .collect();
    let attendance_rules = presence::rules(reader.link(), id).await?;
    let attendance = presence::of_meeting(reader.link(), id)
        .await?
        .into_iter()
        .map(|row| {
            Ok(ExportedStay {
                stay: row.stay()?,
                session: SessionId::new(row.session_id),
                left_at: row.left_at.map(Moment::from_micros),
            })
        })
        .collect::<Result<_, Broken>>()?;
    let mut all = Vec::new();
    loop {
        let page = events::after(reader.link(), id, i64::try_from(all.len()).unwrap_or(i64::MAX), 1_000).await?;
        if page.is_empty() {
            break;
        }
        all.extend(page.into_iter().map(|logged| logged.recorded));
    }
    Ok(MeetingExport {
        format: 1,
        exported_at: house.now(),
        meeting: found,
        programme,
        parties,
        notes: exported_notes,
        minutes: exported_minutes,
        documents: exported_documents,
        recommendations,
        step,
        issues,
        pictures,
        attendance_rules,
        attendance,
        events: all,
    })
}
