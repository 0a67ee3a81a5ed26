//! Who is told of a task: those who are to do it; of a note: those whom it names. Nobody who may not read it.

use entente_domain::ids::UserId;
use entente_exchange::{
    notices::NoticeKind,
    space_notes::SpaceNote,
    tasks::{Doer, Task},
};
use entente_store::{
    Broken, Tx, accounts,
    exchange::Origin,
    notices::{self, Notice, Subject},
    space_notes,
};

use crate::{House, boards, notices as letters};

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
    let at = house.now();
    let Some(mail_at) = letters::mail_at(tx, &account, kind, at).await? else { return Ok(()) };
    let notice = Notice {
        id: house.id(),
        account,
        at,
        kind,
        of: Subject::Task(task.id.clone()),
        comment: None,
        actor: origin.actor.clone(),
        mechanism: origin.mechanism.clone(),
        read: false,
    };
    notices::add(tx.link(), &notice, mail_at.when()).await
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
        let kind = NoticeKind::Named;
        let Some(mail_at) = letters::mail_at(tx, account, kind, at).await? else { continue };
        let notice = Notice {
            id: house.id(),
            account: account.clone(),
            at,
            kind,
            of: Subject::Note(note.id.clone()),
            comment: None,
            actor: None,
            mechanism: note.home.mechanism.clone(),
            read: false,
        };
        notices::add(tx.link(), &notice, mail_at.when()).await?;
        told = true;
    }
    Ok(told)
}
