//! Who is told of surveys: chairs and secretariats of those asked.

use entente_domain::{directory::Directory, ids::UserId};
use entente_exchange::{event::Event, notices::NoticeKind, survey::Survey, survey_policy::Reading};
use entente_store::{Broken, Tx, exchange::Origin, notices::Subject};

use super::asked;
use crate::{
    House, follow_up,
    notices::{self as letters, News},
};

/// Tells everybody an event concerns, in its transaction.
pub(super) async fn tell(
    house: &House,
    tx: &mut Tx,
    directory: &Directory,
    survey: &Survey,
    event: &Event,
    origin: &Origin,
) -> Result<(), Broken> {
    let kind = match event {
        Event::SurveyOpened { .. } | Event::SurveyReopened { .. } => NoticeKind::Asked,
        Event::SynthesisPublished { published: true, .. } => NoticeKind::Synthesis,
        _ => return Ok(()),
    };
    let mut people = Vec::new();
    for mechanism in asked(survey, directory) {
        people.extend(follow_up::office(tx, &mechanism).await?);
    }
    people.sort();
    people.dedup();
    for user in people.into_iter().filter(|user| origin.actor.as_ref() != Some(user)) {
        put(house, tx, survey, kind, user, origin).await?;
    }
    Ok(())
}

/// Puts one notice, if its reader may read the survey.
pub(super) async fn put(
    house: &House,
    tx: &mut Tx,
    survey: &Survey,
    kind: NoticeKind,
    account: UserId,
    origin: &Origin,
) -> Result<(), Broken> {
    let eyes = follow_up::eyes_of(tx.link(), &account).await?;
    if !(Reading { eyes: &eyes, takes_part: false }).sees(survey) {
        return Ok(());
    }
    letters::put(house, tx, account, News::new(kind, Subject::Survey(survey.id.clone()), origin)).await
}
