//! What meetings let others know of their days, besides those who have a part in them.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, MeetingId, UserId},
    meeting::Meeting,
};
use entente_exchange::post::{Audience, Home, Reach};
use serde::{Deserialize, Serialize};

use crate::{
    Broken, Link, meetings,
    programme::{json, text},
};

/// Who may know of a meeting's days, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    pub reach: Reach,
    #[serde(default)]
    pub shared_with: Vec<MechanismId>,
    /// Keys of themes.
    #[serde(default)]
    pub themes: Vec<String>,
}

impl Days {
    pub fn audience(&self, meeting: &Meeting) -> Audience {
        let home = Home { mechanism: meeting.mechanism.clone(), body: None };
        Audience::to(&home, self.reach, &self.shared_with)
    }
}

const PUT: &str = "insert into meeting_days (meeting_id, audience, record, at, account_id) values ($1, $2, $3, $4, $5) \
     on conflict (meeting_id) do update set audience = excluded.audience, record = excluded.record, at = excluded.at, \
     account_id = excluded.account_id";

/// Lets them know of it.
pub async fn put(link: Link<'_>, meeting: &Meeting, days: &Days, by: &UserId, at: Moment) -> Result<(), Broken> {
    execute!(
        link,
        PUT,
        meeting.id.to_string(),
        days.audience(meeting).to_string(),
        text("meeting_days.record", days)?,
        at.micros(),
        by.to_string()
    )?;
    Ok(())
}

const DROP: &str = "delete from meeting_days where meeting_id = $1";

/// Those who have a part in it know, and nobody else any more.
pub async fn drop(link: Link<'_>, meeting: &MeetingId) -> Result<(), Broken> {
    execute!(link, DROP, meeting.to_string())?;
    Ok(())
}

const OF: &str = "select record from meeting_days where meeting_id = $1";

/// What a meeting lets others know.
pub async fn of(link: Link<'_>, meeting: &MeetingId) -> Result<Option<Days>, Broken> {
    let found: Option<(String,)> = row!(link, (String,), OF, meeting.to_string())?;
    found.map(|(record,)| json("meeting_days.record", &record)).transpose()
}

const ALL: &str = "select meeting_id, audience, record from meeting_days order by meeting_id";

/// All meetings that let others know of their days, with whom. For who asks of each whether they may know.
pub async fn all(mut link: Link<'_>) -> Result<Vec<(Meeting, String, Days)>, Broken> {
    let mut found = Vec::new();
    for (id, audience, record) in rows!(link.again(), (String, String, String), ALL)? {
        if let Some(meeting) = meetings::by_id(link.again(), &MeetingId::new(id)).await? {
            found.push((meeting, audience, json("meeting_days.record", &record)?));
        }
    }
    Ok(found)
}
