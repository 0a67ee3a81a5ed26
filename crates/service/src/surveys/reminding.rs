//! Reminders of deadlines to those who have not handed in, each once, whichever server looks first.

use entente_domain::directory::Directory;
use entente_exchange::{notices::NoticeKind, survey_sheet::reminder};
use entente_store::{Broken, exchange::Origin, surveys};

use super::{asked, telling};
use crate::{House, follow_up};

/// Seconds before a deadline from which on anybody is reminded: a little over a week.
const HORIZON: i64 = 8 * 86_400;

/// Reminds who has not handed in. Says of how many sheets.
///
/// # Errors
/// Only the database's; what was reminded of by then stays so.
pub async fn remind(house: &House, directory: &Directory) -> Result<usize, Broken> {
    let now = house.now();
    let open = {
        let mut reader = house.database.read().await?;
        surveys::open_until(reader.link(), now, now.plus_seconds(HORIZON)).await?
    };
    let mut count = 0;
    for survey in open {
        let Some(until) = survey.content.until else { continue };
        let Some(days) = reminder(until, now) else { continue };
        let reminded = {
            let mut reader = house.database.read().await?;
            surveys::reminded(reader.link(), &survey.id, until).await?
        };
        for mechanism in asked(&survey, directory) {
            let known = |(key, of): &(String, i64)| key == mechanism.as_str() && *of <= days;
            if reminded.iter().any(known) {
                continue;
            }
            let mut tx = house.database.write().await?;
            // As it is now: it may have been closed, moved or handed in since it was looked at.
            let Some(survey) = surveys::by_id(tx.link(), &survey.id).await? else { continue };
            let sheet = surveys::sheet(tx.link(), &survey.id, &mechanism).await?;
            let done = sheet.is_some_and(|sheet| sheet.handed_in.is_some());
            let same = survey.takes_answers(now) && survey.content.until == Some(until) && survey.asks(&mechanism);
            if done || !same || !surveys::remind(tx.link(), &survey.id, &mechanism, until, days, now).await? {
                continue;
            }
            for user in follow_up::office(&mut tx, &mechanism).await? {
                telling::put(house, &mut tx, &survey, NoticeKind::SurveyDue, user, &Origin::default()).await?;
            }
            tx.commit().await?;
            count += 1;
        }
    }
    Ok(count)
}
