//! Reminders of days: a month and a week before, and when a day has passed, each once, whichever server looks first.

use std::collections::BTreeSet;

use entente_exchange::{
    commitments_due::{Reminder, horizon, reminder},
    notices::NoticeKind,
};
use entente_store::{Broken, commitments, exchange::Origin};

use super::{telling, today};
use crate::House;

/// Reminds the owners of what is due. Says of how much.
///
/// # Errors
/// Only the database's; what was reminded of by then stays so.
pub async fn remind(house: &House) -> Result<usize, Broken> {
    let today = today(house);
    let until = horizon(today).to_string();
    // Looked at first without writing: on most days there is nothing to do.
    let (due, reminded) = {
        let mut reader = house.database.read().await?;
        let reminded: BTreeSet<(String, String, String)> =
            commitments::reminded(reader.link(), &until).await?.into_iter().collect();
        (commitments::due(reader.link(), &until).await?, reminded)
    };
    let mut count = 0;
    for one in due {
        let Some(kind) = one.content.due.parse().ok().and_then(|day| reminder(today, day)) else { continue };
        let known = (one.id.to_string(), one.content.due.clone(), kind.word().to_owned());
        if reminded.contains(&known) {
            continue;
        }
        let mut tx = house.database.write().await?;
        // As it is now: it may have been done since it was looked at.
        let Some(one) = commitments::locked(tx.link(), &one.id).await? else { continue };
        let same = one.state.is_live() && one.content.due == known.1;
        if !same || !commitments::remind(tx.link(), &one.id, &known.1, kind, house.now()).await? {
            continue;
        }
        let notice = match kind {
            Reminder::Month | Reminder::Week => NoticeKind::Due,
            Reminder::Overdue => NoticeKind::Overdue,
        };
        let mut people = telling::owners(&mut tx, &one).await?;
        people.sort();
        people.dedup();
        for user in people {
            telling::put(house, &mut tx, &one, notice, user, &Origin::default()).await?;
        }
        tx.commit().await?;
        count += 1;
    }
    Ok(count)
}
