//! Needs and offers brought together.

use entente_domain::ids::{IntroductionId, MechanismId, PostId, UserId};
use entente_exchange::{
    introductions::Introduction,
    post::{Post, PostKind},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

fn read(rows: Vec<(String,)>) -> Result<Vec<Introduction>, Broken> {
    rows.iter().map(|(record,)| json("introduction.record", record)).collect()
}

const ADD: &str = "insert into introduction (id, request_id, offer_id, request_home, offer_home, proposed_by, at, \
     record) values ($1, $2, $3, $4, $5, $6, $7, $8)";

pub async fn add(link: Link<'_>, one: &Introduction) -> Result<(), Broken> {
    execute!(
        link,
        ADD,
        one.id.to_string(),
        one.request.to_string(),
        one.offer.to_string(),
        one.request_home.as_ref().map(ToString::to_string),
        one.offer_home.as_ref().map(ToString::to_string),
        one.proposed.by.to_string(),
        one.proposed.at.micros(),
        text("introduction.record", one)?,
    )?;
    Ok(())
}

const SAVE: &str = "update introduction set record = $2 where id = $1";

pub async fn save(link: Link<'_>, one: &Introduction) -> Result<(), Broken> {
    execute!(link, SAVE, one.id.to_string(), text("introduction.record", one)?)?;
    Ok(())
}

const BY_ID: &str = "select record from introduction where id = $1";
const LOCKED_POSTGRES: &str = "select record from introduction where id = $1 for update";

/// One, to be changed in this transaction: whoever comes second waits.
pub async fn locked(link: Link<'_>, id: &IntroductionId) -> Result<Option<Introduction>, Broken> {
    let row: Option<(String,)> = match link {
        // The transaction was begun as the only one that writes.
        Link::Sqlite(c) => sqlx::query_as(BY_ID).bind(id.to_string()).fetch_optional(&mut *c).await?,
        Link::Postgres(c) => sqlx::query_as(LOCKED_POSTGRES).bind(id.to_string()).fetch_optional(&mut *c).await?,
    };
    row.map(|(record,)| json("introduction.record", &record)).transpose()
}

/// One, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &IntroductionId) -> Result<Option<Introduction>, Broken> {
    let row = row!(link, (String,), BY_ID, id.to_string())?;
    row.map(|(record,)| json("introduction.record", &record)).transpose()
}

const OF_POST: &str = "select record from introduction where request_id = $1 or offer_id = $1 order by at desc, id";

/// Those of a request or an offer, the last first.
pub async fn of_post(link: Link<'_>, post: &PostId) -> Result<Vec<Introduction>, Broken> {
    read(rows!(link, (String,), OF_POST, post.to_string())?)
}

const OF_MECHANISM: &str =
    "select record from introduction where request_home = $1 or offer_home = $1 order by at desc, id limit 200";

/// Those of a mechanism, the last first.
pub async fn of_mechanism(link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<Introduction>, Broken> {
    read(rows!(link, (String,), OF_MECHANISM, mechanism.to_string())?)
}

const PROPOSED_BY: &str = "select record from introduction where proposed_by = $1 order by at desc, id limit 200";

/// Those somebody proposed, the last first.
pub async fn proposed_by(link: Link<'_>, user: &UserId) -> Result<Vec<Introduction>, Broken> {
    read(rows!(link, (String,), PROPOSED_BY, user.to_string())?)
}

const OTHERS: &str = "select record from post where kind = $1 and state = 'published' and stage <> 'concluded' \
     and exists (select 1 from post_theme where post_theme.post_id = post.id and post_theme.theme in ($2, $3, $4)) \
     and $5 like '%|' || audience || '|%' order by published_at desc limit $6";

/// Offers on the themes of a request, or requests on those of an offer, of these audiences; the newest first.
pub async fn counterparts(link: Link<'_>, post: &Post, audiences: &[String], limit: i64) -> Result<Vec<Post>, Broken> {
    let kind = if post.kind == PostKind::Request { PostKind::Offer } else { PostKind::Request };
    let theme = |place: usize| post.content.themes.get(place).cloned().unwrap_or_default();
    let audiences = format!("|{}|", audiences.join("|"));
    let rows = rows!(link, (String,), OTHERS, kind.word(), theme(0), theme(1), theme(2), audiences.clone(), limit)?;
    rows.iter().map(|(record,)| json("post.record", record)).collect()
}
