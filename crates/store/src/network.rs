//! What the convener's dashboards count: posts of certain readers with what they are about, and the last sign of each
//! mechanism. Words of posts do not come along, but for their titles.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId},
};
use entente_exchange::{
    dashboard::Shared,
    post::{Post, PostKind, Stage},
};

use crate::{Broken, Link, posts::listed, programme::json};

#[derive(sqlx::FromRow)]
struct PostRow {
    id: String,
    kind: String,
    mechanism_id: Option<String>,
    stage: String,
    language: String,
    answers: Option<String>,
    published_at: i64,
    record: String,
}

const SHARED: &str = "select id, kind, mechanism_id, stage, language, answers, published_at, record from post \
     where state in ('published', 'archived') and $1 like '%|' || audience || '|%' \
     and (published_at >= $2 or (kind in ('question', 'request') and stage <> 'concluded')) \
     order by published_at desc limit $3";

/// What was shared with those audiences since, and all that still waits for somebody.
pub async fn shared(link: Link<'_>, audiences: &[String], since: Moment, limit: i64) -> Result<Vec<Shared>, Broken> {
    rows!(link, PostRow, SHARED, listed(audiences), since.micros(), limit)?
        .into_iter()
        .map(|row| {
            let post: Post = json("post.record", &row.record)?;
            Ok(Shared {
                kind: PostKind::from_word(&row.kind).ok_or_else(|| Broken::stored("post.kind", row.kind))?,
                stage: Stage::from_word(&row.stage).ok_or_else(|| Broken::stored("post.stage", row.stage))?,
                id: PostId::new(row.id),
                home: row.mechanism_id.map(MechanismId::new),
                at: Moment::from_micros(row.published_at),
                title: post.content.title,
                language: row.language,
                themes: post.content.themes,
                answers: row.answers.map(PostId::new),
            })
        })
        .collect()
}

const ANSWERED: &str = "select answers from post where answers is not null and state in ('published', 'archived') \
     and $1 like '%|' || audience || '|%'";

/// The questions that have an answer of those audiences, however old.
pub async fn answered(link: Link<'_>, audiences: &[String]) -> Result<BTreeSet<PostId>, Broken> {
    Ok(rows!(link, (String,), ANSWERED, listed(audiences))?.into_iter().map(|(id,)| PostId::new(id)).collect())
}

const INTRODUCED: &str = "select request_id, record from introduction";

/// The requests somebody was brought together with, or is being.
pub async fn introduced(link: Link<'_>) -> Result<BTreeSet<PostId>, Broken> {
    let mut found = BTreeSet::new();
    for (request, record) in rows!(link, (String, String), INTRODUCED)? {
        let one: entente_exchange::introductions::Introduction = json("introduction.record", &record)?;
        if one.declined.is_none() {
            found.insert(PostId::new(request));
        }
    }
    Ok(found)
}

const POSTED: &str = "select mechanism_id, max(published_at) from post where mechanism_id is not null \
     and state in ('published', 'archived') and $1 like '%|' || audience || '|%' group by mechanism_id";
const SAID: &str = "select post_comment.mechanism_id, max(post_comment.at) from post_comment join post \
     on post.id = post_comment.post_id where post_comment.mechanism_id is not null and post_comment.withheld is null \
     and post.state in ('published', 'archived') and $1 like '%|' || post.audience || '|%' \
     group by post_comment.mechanism_id";
const ENDORSED: &str = "select post_endorsement.mechanism_id, max(post_endorsement.at) from post_endorsement join post \
     on post.id = post_endorsement.post_id where post.state in ('published', 'archived') \
     and $1 like '%|' || post.audience || '|%' group by post_endorsement.mechanism_id";

/// The last sign of each mechanism that those audiences could see: a post, a comment, an endorsement.
pub async fn signs(mut link: Link<'_>, audiences: &[String]) -> Result<BTreeMap<MechanismId, Moment>, Broken> {
    let mut signs: BTreeMap<MechanismId, Moment> = BTreeMap::new();
    for sql in [POSTED, SAID, ENDORSED] {
        for (mechanism, at) in rows!(link.again(), (String, i64), sql, listed(audiences))? {
            let (mechanism, at) = (MechanismId::new(mechanism), Moment::from_micros(at));
            let last = signs.entry(mechanism).or_insert(at);
            *last = at.max(*last);
        }
    }
    Ok(signs)
}
