//! Who is told of a task: those who are to do it; of a note: those whom it names. Nobody who may not read it.

use entente_domain::ids::UserId;
use entente_exchange::{
    notices::NoticeKind,
    space_notes::SpaceNote,
    tasks::{Doer, Task},
};
use entente_store::{Broken, Tx, accounts, exchange::Origin, notices::Subject, space_notes};

use crate::{
    House, boards,
    notices::{self as letters, News},
};

/// Who does it; as long as nobody has taken it, who put it there.
pub(super) async fn doers(tx: &mut Tx, task: &Task) -> Result<Vec<UserId>, Broken> {
    Ok(match (&task.content.doer, &task.home.mechanism) {
        (Doer::Person(user), _) => vec![user.clone()],
        (Doer::Body(body), Some(mechanism)) => accounts::members_of_body(tx.link(), mechanism, body).await?,
        (Doer::Body(_), None) | (Doer::Nobody, _) => vec![task.author.clone()],
    })
}

/// Puts one notice, if its reader may read what it is of.
pub(super) async fn put(
    house: &House,
    tx: &mut Tx,
    task: &Task,
    kind: NoticeKind,
    account: UserId,
    origin: &Origin,
) -> Result<(), Broken> {
    let eyes = boards::eyes_of(tx.link(), &account).await?;
    if !eyes.sees_task(task) || origin.actor.as_ref() == Some(&account) {
        return Ok(());
    }
    letters::put(house, tx, account, News::new(kind, Subject::Task(task.id.clone()), origin)).await
}

/// Tells each of those whom a note names and who has not been told yet, if they may read it. Who named them is not said: many
/// hands write, and the text is looked at some seconds later. Says whether anybody was told.
pub(crate) async fn tell_named(
    house: &House,
    tx: &mut Tx,
    note: &SpaceNote,
    people: &[UserId],
) -> Result<bool, Broken> {
    let at = house.now();
    let origin = Origin { mechanism: note.home.mechanism.clone(), ..Origin::default() };
    let mut told = false;
    for account in people {
        // Ids in a text are whatever somebody wrote there.
        if accounts::by_id(tx.link(), account).await?.is_none() {
            continue;
        }
        let eyes = boards::eyes_of(tx.link(), account).await?;
        if !eyes.sees_space_note(note) || !space_notes::tell(tx.link(), &note.id, account, at).await? {
            continue;
        }
        let news = News::new(NoticeKind::Named, Subject::Note(note.id.clone()), &origin);
        letters::put(house, tx, account.clone(), news).await?;
        told = true;
    }
    Ok(told)
}
