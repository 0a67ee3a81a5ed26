//! What became of what earlier meetings agreed: the page a meeting opens with.

use entente_domain::ids::MeetingId;
use entente_exchange::{commitments::Commitment, commitments_due::press};
use entente_store::meetings;

use super::{Origins, Row, eyes, row, seen, today, wanted};
use crate::{Actor, Failure, House, meetings::Opened};

/// What came before a meeting and concerns it, as far as the reader may read it: before a Global RCP Meeting what earlier
/// ones agreed and what the convener put down, before a mechanism's own what it undertook or put down.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn agreed_before(house: &House, who: &Actor, opened: &Opened) -> Result<Vec<Row>, Failure> {
    let meeting = &opened.meeting;
    let mut reader = house.database.read().await?;
    let eyes = eyes(reader.link(), who).await?;
    let wanted = wanted(reader.link(), &eyes).await?;
    let all = seen(reader.link(), &eyes, &wanted).await?;
    let (today, mut origins) = (today(house).to_string(), Origins::of(who));
    let mut rows = Vec::new();
    for one in all {
        let from = match one.source.meeting() {
            Some(id) => meetings::by_id(reader.link(), id).await?,
            None => None,
        };
        let earlier = from.as_ref().is_none_or(|from| is_earlier((&from.starts_on, &from.id), meeting));
        let concerns = match &meeting.mechanism {
            Some(mechanism) => is_of(&one, mechanism),
            None => one.home.mechanism.is_none() || from.as_ref().is_some_and(|from| from.mechanism.is_none()),
        };
        if earlier && concerns {
            let press = press(&one, &today, Some(&meeting.starts_on));
            rows.push(row(reader.link(), &mut origins, one, press).await?);
        }
    }
    rows.sort_by_key(|row| row.press);
    Ok(rows)
}

fn is_of(one: &Commitment, mechanism: &entente_domain::ids::MechanismId) -> bool {
    one.home.mechanism.as_ref() == Some(mechanism) || one.content.owner.mechanism() == Some(mechanism)
}

fn is_earlier((starts_on, id): (&str, &MeetingId), meeting: &entente_domain::meeting::Meeting) -> bool {
    *id != meeting.id && starts_on < meeting.starts_on.as_str()
}
