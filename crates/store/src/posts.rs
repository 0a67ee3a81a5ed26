//! Posts on boards: each whole in its record, with columns beside it for what is asked of many.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId, UserId},
};
use entente_exchange::{
    post::{Content, Post, PostKind, Stage},
    space::CONVENER,
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

impl RecordRow {
    fn post(self) -> Result<Post, Broken> {
        json("post.record", &self.record)
    }
}

const INSERT: &str = "insert into post (id, kind, mechanism_id, body, author_id, state, stage, audience, language, \
     answers, pinned, pinned_at_home, published_at, version, record) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

/// A new post.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(mut link: Link<'_>, post: &Post) -> Result<(), Broken> {
    execute!(
        link.again(),
        INSERT,
        post.id.to_string(),
        post.kind.word(),
        post.home.mechanism.as_ref().map(ToString::to_string),
        post.home.body.clone(),
        post.author.to_string(),
        post.state.word(),
        post.stage.word(),
        post.audience(),
        post.content.language.code(),
        post.answers.as_ref().map(ToString::to_string),
        post.pinned,
        post.pinned_at_home,
        post.published_at.unwrap_or(post.created_at).micros(),
        post.version,
        text("post.record", post)?,
    )?;
    put_parts(link, post).await
}

const UPDATE: &str = "update post set state = $2, stage = $3, audience = $4, language = $5, pinned = $6, \
     pinned_at_home = $7, published_at = $8, version = $9, record = $10 where id = $1";
const DROP_THEMES: &str = "delete from post_theme where post_id = $1";
const DROP_PLACES: &str = "delete from post_place where post_id = $1";

/// Writes a post anew.
pub async fn save(mut link: Link<'_>, post: &Post) -> Result<(), Broken> {
    execute!(
        link.again(),
        UPDATE,
        post.id.to_string(),
        post.state.word(),
        post.stage.word(),
        post.audience(),
        post.content.language.code(),
        post.pinned,
        post.pinned_at_home,
        post.published_at.unwrap_or(post.created_at).micros(),
        post.version,
        text("post.record", post)?,
    )?;
    execute!(link.again(), DROP_THEMES, post.id.to_string())?;
    execute!(link.again(), DROP_PLACES, post.id.to_string())?;
    put_parts(link, post).await
}

const PUT_THEME: &str =
    "insert into post_theme (theme, post_id, published_at) values ($1, $2, $3) on conflict do nothing";
const PUT_PLACE: &str = "insert into post_place (post_id, code) values ($1, $2) on conflict do nothing";

async fn put_parts(mut link: Link<'_>, post: &Post) -> Result<(), Broken> {
    let at = post.published_at.unwrap_or(post.created_at).micros();
    for theme in &post.content.themes {
        execute!(link.again(), PUT_THEME, theme.clone(), post.id.to_string(), at)?;
    }
    for code in &post.content.details.places {
        execute!(link.again(), PUT_PLACE, post.id.to_string(), code.clone())?;
    }
    Ok(())
}

const BY_ID: &str = "select record from post where id = $1";

/// One post, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &PostId) -> Result<Option<Post>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(RecordRow::post).transpose()
}

const LOCKED_SQLITE: &str = "select record from post where id = $1";
const LOCKED_POSTGRES: &str = "select record from post where id = $1 for update";

/// One post, to be changed in this transaction: whoever comes second waits.
pub async fn locked(link: Link<'_>, id: &PostId) -> Result<Option<Post>, Broken> {
    let row = match link {
        // The transaction was begun as the only one that writes.
        Link::Sqlite(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_SQLITE).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
        Link::Postgres(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_POSTGRES).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
    };
    row.map(RecordRow::post).transpose()
}

const DROP: &str = "delete from post where id = $1 and state = 'draft'";

/// Throws a draft away.
pub async fn drop_draft(link: Link<'_>, id: &PostId) -> Result<(), Broken> {
    execute!(link, DROP, id.to_string())?;
    Ok(())
}

const OPEN_OF: &str = "select record from post where mechanism_id = $1 and state = 'published' and stage <> 'concluded' \
     and kind in ('question', 'offer', 'request') order by published_at desc, id";

/// What a mechanism asks, needs and offers that is not concluded, the newest first.
pub async fn open_of(link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<Post>, Broken> {
    rows!(link, RecordRow, OPEN_OF, mechanism.to_string())?.into_iter().map(RecordRow::post).collect()
}

const DRAFTS: &str = "select record from post where author_id = $1 and state = 'draft' order by published_at desc, id";

/// Somebody's drafts, the last begun first.
pub async fn drafts(link: Link<'_>, author: &UserId) -> Result<Vec<Post>, Broken> {
    rows!(link, RecordRow, DRAFTS, author.to_string())?.into_iter().map(RecordRow::post).collect()
}

const ANSWERS: &str = "select record from post where answers = $1 and state in ('published', 'archived') \
     order by published_at, id";

/// The answers to a question, the first first.
pub async fn answers(link: Link<'_>, question: &PostId) -> Result<Vec<Post>, Broken> {
    rows!(link, RecordRow, ANSWERS, question.to_string())?.into_iter().map(RecordRow::post).collect()
}

// From one to the next along the index: there are few of them, and very many posts.
const AUDIENCES: &str = "with recursive one (audience) as (select min(audience) from post union all \
     select (select min(post.audience) from post where post.audience > one.audience) from one where one.audience is not null) \
     select audience from one where audience is not null";

/// The audiences there are, drafts among them.
pub async fn audiences(link: Link<'_>) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), AUDIENCES)?.into_iter().map(|(audience,)| audience).collect())
}

/// Which posts are wanted; empty fields do not ask.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of those whose audience is one of these; none: nothing.
    pub audiences: Vec<String>,
    pub theme: Option<String>,
    pub mechanism: Option<MechanismId>,
    pub body: Option<String>,
    pub kind: Option<PostKind>,
    pub stage: Option<Stage>,
    pub language: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub place: Option<String>,
    pub archived: bool,
    /// Older than this one: (published at, id).
    pub before: Option<(Moment, PostId)>,
    pub limit: i64,
}

/// A list of words as a statement can look into it: `|a|b|`. None of ours holds the bar.
pub(crate) fn listed(words: &[String]) -> String {
    format!("|{}|", words.join("|"))
}

// `$1` the audiences; each other condition is off where its parameter is the empty word.
macro_rules! where_wanted {
    () => {
        "post.state = $2 and $1 like '%|' || post.audience || '|%' \
         and ($3 = '' or post.mechanism_id = $3 or ($3 = 'convener' and post.mechanism_id is null)) and ($4 = '' or post.body = $4) and ($5 = '' or post.kind = $5) \
         and ($6 = '' or post.stage = $6) and ($7 = '' or post.language = $7) \
         and ($8 = '' or exists (select 1 from post_place where post_place.post_id = post.id and post_place.code = $8))"
    };
}

// Answers stand with their questions.
const NEWEST: &str = concat!(
    "select record from post where ",
    where_wanted!(),
    " and answers is null and (post.published_at < $9 or (post.published_at = $9 and post.id > $10)) \
     order by post.published_at desc, post.id limit $11"
);
const NEWEST_OF_THEME: &str = concat!(
    "select record from post_theme join post on post.id = post_theme.post_id where post_theme.theme = $12 and ",
    where_wanted!(),
    " and answers is null \
     and (post_theme.published_at < $9 or (post_theme.published_at = $9 and post_theme.post_id > $10)) \
     order by post_theme.published_at desc, post_theme.post_id limit $11"
);

// Asked for like this a mechanism's own index is walked, and not everybody's posts for some of its own.
const NEWEST_OF_MECHANISM: &str = concat!(
    "select record from post where post.mechanism_id = $12 and ",
    where_wanted!(),
    " and answers is null and (post.published_at < $9 or (post.published_at = $9 and post.id > $10)) \
     order by post.published_at desc, post.id limit $11"
);

/// The posts wanted, the newest first.
pub async fn newest(link: Link<'_>, wanted: &Wanted) -> Result<Vec<Post>, Broken> {
    let words = Words::of(wanted);
    let (at, id) = wanted.before.as_ref().map_or((i64::MAX, String::new()), |(at, id)| (at.micros(), id.to_string()));
    // What decides which index is walked, with the statement that walks it.
    let narrowest = match (&wanted.theme, &wanted.mechanism) {
        (Some(theme), _) => Some((NEWEST_OF_THEME, theme.clone())),
        (None, Some(mechanism)) if mechanism.as_str() != CONVENER => Some((NEWEST_OF_MECHANISM, mechanism.to_string())),
        (None, _) => None,
    };
    let rows = match narrowest {
        None => rows!(
            link,
            RecordRow,
            NEWEST,
            words.audiences.clone(),
            words.state,
            words.mechanism.clone(),
            words.body.clone(),
            words.kind,
            words.stage,
            words.language.clone(),
            words.place.clone(),
            at,
            id.clone(),
            wanted.limit
        )?,
        Some((statement, of)) => rows!(
            link,
            RecordRow,
            statement,
            words.audiences.clone(),
            words.state,
            words.mechanism.clone(),
            words.body.clone(),
            words.kind,
            words.stage,
            words.language.clone(),
            words.place.clone(),
            at,
            id.clone(),
            wanted.limit,
            of.clone()
        )?,
    };
    rows.into_iter().map(RecordRow::post).collect()
}

const PLACES: &str = concat!(
    "select place.code, count(*) from post_place as place join post on post.id = place.post_id where ",
    where_wanted!(),
    " and answers is null and ($9 = '' or exists (select 1 from post_theme where post_theme.post_id = post.id \
     and post_theme.theme = $9)) group by place.code order by place.code"
);

/// How many of the posts wanted are about each State: its code and their number.
pub async fn places(link: Link<'_>, wanted: &Wanted) -> Result<Vec<(String, i64)>, Broken> {
    let words = Words::of(wanted);
    let theme = wanted.theme.clone().unwrap_or_default();
    Ok(rows!(
        link,
        (String, i64),
        PLACES,
        words.audiences.clone(),
        words.state,
        words.mechanism.clone(),
        words.body.clone(),
        words.kind,
        words.stage,
        words.language.clone(),
        words.place.clone(),
        theme.clone()
    )?)
}

struct Words {
    audiences: String,
    state: &'static str,
    mechanism: String,
    body: String,
    kind: &'static str,
    stage: &'static str,
    language: String,
    place: String,
}

impl Words {
    fn of(wanted: &Wanted) -> Self {
        Self {
            audiences: listed(&wanted.audiences),
            state: if wanted.archived { "archived" } else { "published" },
            mechanism: wanted.mechanism.as_ref().map(ToString::to_string).unwrap_or_default(),
            body: wanted.body.clone().unwrap_or_default(),
            kind: wanted.kind.map_or("", PostKind::word),
            stage: wanted.stage.map_or("", Stage::word),
            language: wanted.language.clone().unwrap_or_default(),
            place: wanted.place.clone().unwrap_or_default(),
        }
    }
}

// What is pinned stands first, whenever it was posted. It is little of very much and is gone to first, which SQLite would
// not do by itself: so the cross join, whose order it keeps.
const PINNED: &str = "with pin (id) as (select id from post where pinned) \
     select record from pin cross join post where post.id = pin.id \
     and exists (select 1 from post_theme where post_theme.post_id = post.id and post_theme.theme = $1) \
     and $2 like '%|' || post.audience || '|%' and post.state = 'published' \
     and answers is null order by post.published_at desc, post.id limit 20";
const PINNED_AT_HOME: &str = "with pin (id) as (select id from post where mechanism_id = $1 and pinned_at_home) \
     select record from pin cross join post where post.id = pin.id and $2 like '%|' || post.audience || '|%' \
     and post.state = 'published' and answers is null order by post.published_at desc, post.id limit 20";

/// What is pinned to the board of a theme, for these audiences.
pub async fn pinned(link: Link<'_>, theme: &str, audiences: &[String]) -> Result<Vec<Post>, Broken> {
    rows!(link, RecordRow, PINNED, theme.to_owned(), listed(audiences))?.into_iter().map(RecordRow::post).collect()
}

/// What is pinned to the board of a mechanism, for these audiences.
pub async fn pinned_at_home(
    link: Link<'_>,
    mechanism: &MechanismId,
    audiences: &[String],
) -> Result<Vec<Post>, Broken> {
    rows!(link, RecordRow, PINNED_AT_HOME, mechanism.to_string(), listed(audiences))?
        .into_iter()
        .map(RecordRow::post)
        .collect()
}

/// How many posts there are of one sort.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Tally {
    pub theme: String,
    /// None: the convener's.
    pub mechanism_id: Option<String>,
    pub kind: String,
    pub stage: String,
    pub audience: String,
    pub count: i64,
    /// Of the last one, in microseconds.
    pub last: i64,
}

const TALLIES: &str = "select post_theme.theme as theme, post.mechanism_id as mechanism_id, post.kind as kind, \
     post.stage as stage, post.audience as audience, count(*) as count, max(post.published_at) as last \
     from post_theme join post on post.id = post_theme.post_id where post.state = 'published' \
     group by post_theme.theme, post.mechanism_id, post.kind, post.stage, post.audience";

/// Posts counted by theme, mechanism, kind, stage and audience. Who may not read an audience must not see its counts.
pub async fn tallies(link: Link<'_>) -> Result<Vec<Tally>, Broken> {
    Ok(rows!(link, Tally, TALLIES)?)
}

const PUT_VERSION: &str =
    "insert into post_version (post_id, number, at, account_id, content) values ($1, $2, $3, $4, $5)";

/// Keeps what a post said until somebody wrote it anew.
pub async fn keep_version(link: Link<'_>, before: &Post, at: Moment, by: &UserId) -> Result<(), Broken> {
    execute!(
        link,
        PUT_VERSION,
        before.id.to_string(),
        before.version,
        at.micros(),
        by.to_string(),
        text("post_version.content", &before.content)?
    )?;
    Ok(())
}

/// What a post said, until when, and who then wrote it anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    pub number: i64,
    pub at: Moment,
    pub by: UserId,
    pub content: Content,
}

#[derive(sqlx::FromRow)]
struct FormerRow {
    number: i64,
    at: i64,
    account_id: String,
    content: String,
}

const VERSIONS: &str =
    "select number, at, account_id, content from post_version where post_id = $1 order by number desc";

/// Its earlier versions, the last first.
pub async fn versions(link: Link<'_>, id: &PostId) -> Result<Vec<Former>, Broken> {
    rows!(link, FormerRow, VERSIONS, id.to_string())?
        .into_iter()
        .map(|row| {
            Ok(Former {
                number: row.number,
                at: Moment::from_micros(row.at),
                by: UserId::new(row.account_id),
                content: json("post_version.content", &row.content)?,
            })
        })
        .collect()
}

#[cfg(test)]
mod plans;
