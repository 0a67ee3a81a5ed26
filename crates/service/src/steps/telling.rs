//! Who is told of what happens between steps: whoever holds the pen of the meeting it concerns, if they may read the other
//! one too.

use entente_domain::{
    ids::{DocumentId, UserId},
    meeting::Meeting,
    policy::Action,
};
use entente_drafting::model::Document;
use entente_exchange::notices::NoticeKind;
use entente_store::{
    Broken, Tx, descent,
    exchange::Origin,
    meetings,
    notices::{self, Subject},
};

use crate::{
    House,
    actor::{Place, place_of},
    follow_up,
    notices::{self as letters, News},
};

/// A meeting took up, or declined, what one below left open. Of several points one notice stands until it is read.
pub(super) async fn answered(
    house: &House,
    tx: &mut Tx,
    below: &Meeting,
    above: &Meeting,
    origin: &Origin,
) -> Result<(), Broken> {
    let of = Subject::Meeting(above.id.clone());
    let kind = NoticeKind::PointAnswered;
    for user in pens(tx, below, origin).await? {
        let sees = place_of(tx.link(), above, &user, Place::default()).await?.may(Action::ReadMeeting);
        if sees && !notices::waits(tx.link(), &user, kind, &of).await? {
            letters::put(house, tx, user, News::new(kind, of.clone(), origin)).await?;
        }
    }
    Ok(())
}

/// A text came up to a meeting.
pub(super) async fn handed_up(
    house: &House,
    tx: &mut Tx,
    above: &Meeting,
    document: &DocumentId,
    origin: &Origin,
) -> Result<(), Broken> {
    for user in pens(tx, above, origin).await? {
        let news = News::new(NoticeKind::TextHandedUp, Subject::Document(document.clone()), origin);
        letters::put(house, tx, user, news).await?;
    }
    Ok(())
}

/// A text was adopted: it is told to every meeting through which it came up.
pub(crate) async fn adopted(
    house: &House,
    tx: &mut Tx,
    document: &Document,
    actor: Option<&UserId>,
) -> Result<(), Broken> {
    let Some(above) = meetings::by_id(tx.link(), &document.meeting).await? else { return Ok(()) };
    let origin = Origin { actor: actor.cloned(), ..Origin::default() };
    let mut told = Vec::new();
    let mut at = document.id.clone();
    for _ in 0..entente_domain::limits::STEPS_MAX {
        let Some(line) = descent::of(tx.link(), &at).await? else { break };
        let Some(below) = meetings::by_id(tx.link(), &line.from_meeting).await? else { break };
        for user in pens(tx, &below, &origin).await? {
            let place = place_of(tx.link(), &above, &user, Place::default()).await?;
            let sees = place.may(Action::ReadMeeting) && place.may(Action::ReadDocument(document.visibility));
            if sees && !told.contains(&user) {
                told.push(user.clone());
                let news = News::new(NoticeKind::TextAdopted, Subject::Document(document.id.clone()), &origin);
                letters::put(house, tx, user, news).await?;
            }
        }
        at = line.from;
    }
    Ok(())
}

/// Who holds the pen of a meeting, but for who did it.
async fn pens(tx: &mut Tx, meeting: &Meeting, origin: &Origin) -> Result<Vec<UserId>, Broken> {
    let mut people: Vec<UserId> =
        meetings::roles(tx.link(), &meeting.id).await?.into_iter().map(|(user, _)| user).collect();
    if let Some(mechanism) = &meeting.mechanism {
        people.extend(follow_up::office(tx, mechanism).await?);
    }
    people.sort();
    people.dedup();
    let mut found = Vec::new();
    for user in people {
        let holds = place_of(tx.link(), meeting, &user, Place::default()).await?.may(Action::HoldPen);
        if holds && origin.actor.as_ref() != Some(&user) {
            found.push(user);
        }
    }
    Ok(found)
}
