//! Who agrees to stand in the directory as somebody to turn to. Nobody is there who did not say so themselves.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, UserId},
};
use entente_exchange::offices::ContactReach;

use crate::{Broken, Link};

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub reach: ContactReach,
    pub about: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    account_id: String,
    name: String,
    email: String,
    reach: String,
    about: String,
}

// Who no longer belongs to the mechanism, or whose account is closed, is nobody to turn to.
const OF: &str = "select contact.account_id, account.name, account.email, contact.reach, contact.about from contact \
     join account on account.id = contact.account_id \
     join mechanism_member on mechanism_member.account_id = contact.account_id \
     and mechanism_member.mechanism_id = contact.mechanism_id \
     where contact.mechanism_id = $1 and account.disabled_at is null order by account.name, account.id";

/// The contact points of a mechanism, whoever may see them.
pub async fn of(link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<Contact>, Broken> {
    let contact = |row: Row| {
        Ok(Contact {
            reach: ContactReach::from_word(&row.reach).ok_or_else(|| Broken::stored("contact.reach", row.reach))?,
            user: UserId::new(row.account_id),
            name: row.name,
            email: row.email,
            about: row.about,
        })
    };
    rows!(link, Row, OF, mechanism.to_string())?.into_iter().map(contact).collect()
}

const PUT: &str = "insert into contact (mechanism_id, account_id, reach, about, at) values ($1, $2, $3, $4, $5) \
     on conflict (mechanism_id, account_id) do update set reach = excluded.reach, about = excluded.about, \
     at = excluded.at";

pub async fn put(
    link: Link<'_>,
    mechanism: &MechanismId,
    user: &UserId,
    reach: ContactReach,
    about: &str,
    at: Moment,
) -> Result<(), Broken> {
    let (mechanism, user) = (mechanism.to_string(), user.to_string());
    execute!(link, PUT, mechanism, user, reach.word(), about.to_owned(), at.micros())?;
    Ok(())
}

const DROP: &str = "delete from contact where mechanism_id = $1 and account_id = $2";

pub async fn drop(link: Link<'_>, mechanism: &MechanismId, user: &UserId) -> Result<(), Broken> {
    execute!(link, DROP, mechanism.to_string(), user.to_string())?;
    Ok(())
}
