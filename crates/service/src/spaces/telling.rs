//! Who is told of a task: those who are to do it. Nobody who may not read it.

use entente_domain::ids::UserId;
use entente_exchange::{
    notices::NoticeKind,
    tasks::{Doer, Task},
};
use entente_store::{
    Broken, Tx, accounts,
    exchange::Origin,
    notices::{self, Notice, Subject},
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
