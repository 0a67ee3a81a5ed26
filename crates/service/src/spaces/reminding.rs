//! Reminders of tasks, as of commitments: a month and a week before, and when a day has passed, each once.

use std::collections::BTreeSet;

use entente_exchange::{
    commitments_due::{Reminder, horizon, reminder},
    notices::NoticeKind,
};
use entente_store::{Broken, exchange::Origin, tasks};

use super::telling;
use crate::{House, follow_up::today};

/// Reminds those who are to do what is due. Says of how much.
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
            tasks::reminded(reader.link(), &until).await?.into_iter().collect();
        (tasks::due(reader.link(), &until).await?, reminded)
    };
    let mut count = 0;
    for task in due {
        let Some(kind) = task.content.due.parse().ok().and_then(|day| reminder(today, day)) else { continue };
        let known = (task.id.to_string(), task.content.due.clone(), kind.word().to_owned());
        if reminded.contains(&known) {
            continue;
        }
        let mut tx = house.database.write().await?;
        // As it is now: it may have been done since it was looked at.
        let Some(task) = tasks::locked(tx.link(), &task.id).await? else { continue };
        let same = task.state.is_live() && task.content.due == known.1;
        if !same || !tasks::remind(tx.link(), &task.id, &known.1, kind, house.now()).await? {
            continue;
        }
        let notice = match kind {
            Reminder::Month | Reminder::Week => NoticeKind::Due,
            Reminder::Overdue => NoticeKind::Overdue,
        };
        for user in telling::doers(&mut tx, &task).await? {
            telling::put(house, &mut tx, &task, notice, user, &Origin::default()).await?;
        }
        tx.commit().await?;
        count += 1;
    }
    Ok(count)
}
