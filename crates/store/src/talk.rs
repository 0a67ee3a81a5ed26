//! What readers add to posts: comments, endorsements, files; and who follows what.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostCommentId, PostFileId, PostId, UserId},
    words,
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

/// A comment as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub id: PostCommentId,
    pub post: PostId,
    pub parent: Option<PostCommentId>,
    pub author: UserId,
    pub author_name: String,
    /// In whose name; none: the convener's.
    pub mechanism: Option<MechanismId>,
    pub at: Moment,
    pub text: String,
    pub edited_at: Option<Moment>,
    /// What it said before, oldest first.
    pub former: Vec<String>,
    /// Why it was taken from the board.
    pub withheld: Option<String>,
}

#[derive(sqlx::FromRow)]
struct CommentRow {
    id: String,
    post_id: String,
    parent_id: Option<String>,
    account_id: String,
    name: String,
    mechanism_id: Option<String>,
    at: i64,
    text: String,
    edited_at: Option<i64>,
    former: String,
    withheld: Option<String>,
}

impl CommentRow {
    fn comment(self) -> Result<Comment, Broken> {
        Ok(Comment {
            id: PostCommentId::new(self.id),
            post: PostId::new(self.post_id),
            parent: self.parent_id.map(PostCommentId::new),
            author: UserId::new(self.account_id),
            author_name: self.name,
            mechanism: self.mechanism_id.map(MechanismId::new),
            at: Moment::from_micros(self.at),
            text: self.text,
            edited_at: self.edited_at.map(Moment::from_micros),
            former: json("post_comment.former", &self.former)?,
            withheld: self.withheld,
        })
    }
}

const COMMENTS: &str = "select post_comment.id, post_id, parent_id, account_id, account.name, mechanism_id, at, text, \
     edited_at, former, withheld from post_comment join account on account.id = post_comment.account_id \
     where post_id = $1 order by at, post_comment.id";

/// The comments on a post, oldest first.
pub async fn comments(link: Link<'_>, post: &PostId) -> Result<Vec<Comment>, Broken> {
    rows!(link, CommentRow, COMMENTS, post.to_string())?.into_iter().map(CommentRow::comment).collect()
}

const COMMENT: &str = "select post_comment.id, post_id, parent_id, account_id, account.name, mechanism_id, at, text, \
     edited_at, former, withheld from post_comment join account on account.id = post_comment.account_id \
     where post_id = $1 and post_comment.id = $2";

pub async fn comment(link: Link<'_>, post: &PostId, id: &PostCommentId) -> Result<Option<Comment>, Broken> {
    row!(link, CommentRow, COMMENT, post.to_string(), id.to_string())?.map(CommentRow::comment).transpose()
}

const COUNT_COMMENTS: &str = "select count(*) from post_comment where post_id = $1";

pub async fn count_comments(link: Link<'_>, post: &PostId) -> Result<i64, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), COUNT_COMMENTS, post.to_string())?;
    Ok(found.map_or(0, |(count,)| count))
}

const ADD_COMMENT: &str = "insert into post_comment (id, post_id, parent_id, account_id, mechanism_id, at, text, former) \
     values ($1, $2, $3, $4, $5, $6, $7, '[]')";

pub async fn add_comment(link: Link<'_>, comment: &Comment) -> Result<(), Broken> {
    execute!(
        link,
        ADD_COMMENT,
        comment.id.to_string(),
        comment.post.to_string(),
        comment.parent.as_ref().map(ToString::to_string),
        comment.author.to_string(),
        comment.mechanism.as_ref().map(ToString::to_string),
        comment.at.micros(),
        comment.text.clone()
    )?;
    Ok(())
}

const SAVE_COMMENT: &str =
    "update post_comment set text = $2, edited_at = $3, former = $4, withheld = $5 where id = $1";

pub async fn save_comment(link: Link<'_>, comment: &Comment) -> Result<(), Broken> {
    execute!(
        link,
        SAVE_COMMENT,
        comment.id.to_string(),
        comment.text.clone(),
        comment.edited_at.map(Moment::micros),
        text("post_comment.former", &comment.former)?,
        comment.withheld.clone()
    )?;
    Ok(())
}

/// A mechanism that says "we do this too".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endorsement {
    pub mechanism: MechanismId,
    pub by: UserId,
    pub at: Moment,
    /// In what way; may be empty.
    pub note: String,
}

#[derive(sqlx::FromRow)]
struct EndorsementRow {
    mechanism_id: String,
    account_id: String,
    at: i64,
    note: String,
}

const ENDORSEMENTS: &str =
    "select mechanism_id, account_id, at, note from post_endorsement where post_id = $1 order by at, mechanism_id";

pub async fn endorsements(link: Link<'_>, post: &PostId) -> Result<Vec<Endorsement>, Broken> {
    let rows = rows!(link, EndorsementRow, ENDORSEMENTS, post.to_string())?;
    Ok(rows
        .into_iter()
        .map(|row| Endorsement {
            mechanism: MechanismId::new(row.mechanism_id),
            by: UserId::new(row.account_id),
            at: Moment::from_micros(row.at),
            note: row.note,
        })
        .collect())
}

const ENDORSE: &str = "insert into post_endorsement (post_id, mechanism_id, account_id, at, note) \
     values ($1, $2, $3, $4, $5) on conflict do nothing";

/// Says whether it was not there yet.
pub async fn endorse(link: Link<'_>, post: &PostId, one: &Endorsement) -> Result<bool, Broken> {
    let done = execute!(
        link,
        ENDORSE,
        post.to_string(),
        one.mechanism.to_string(),
        one.by.to_string(),
        one.at.micros(),
        one.note.clone()
    )?;
    Ok(done > 0)
}

const WITHDRAW: &str = "delete from post_endorsement where post_id = $1 and mechanism_id = $2";

/// Says whether it was there.
pub async fn withdraw_endorsement(link: Link<'_>, post: &PostId, mechanism: &MechanismId) -> Result<bool, Broken> {
    Ok(execute!(link, WITHDRAW, post.to_string(), mechanism.to_string())? > 0)
}

/// How much a post has been talked about, for a card.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Echo {
    pub comments: i64,
    pub answers: i64,
    pub endorsed_by: Vec<MechanismId>,
}

#[derive(sqlx::FromRow)]
struct EchoRow {
    post_id: String,
    /// 'comments', 'answers', each counted, or 'endorsed' by the mechanism.
    sort: String,
    mechanism_id: String,
    count: i64,
}

/// `$ids` says how the engine reads a list: from a parameter that is a JSON array of ids.
/// Of answers only how many everybody who reads the question may read: they are given its own readers.
// The cross join keeps SQLite from going through all that is published for the answers of thirty cards.
macro_rules! echoes {
    ($ids:literal) => {
        concat!(
            "select post_id, 'comments' as sort, '' as mechanism_id, count(*) as count, 0 as at from post_comment \
             where withheld is null and post_id in (",
            $ids,
            ") group by post_id union all \
             select answers as post_id, 'answers' as sort, '' as mechanism_id, count(*) as count, 0 as at from (",
            $ids,
            ") as one cross join post where post.answers = one.value and post.state = 'published' group by answers union all \
             select post_id, 'endorsed' as sort, mechanism_id, 0 as count, at from post_endorsement where post_id in (",
            $ids,
            ") order by at, mechanism_id"
        )
    };
}

pub(crate) const ECHOES_SQLITE: &str = echoes!("select value from json_each($1)");
const ECHOES_POSTGRES: &str = echoes!("select value from json_array_elements_text($1::json)");

/// What was said to each of these posts; without a word for those to which nothing was.
pub async fn echoes(link: Link<'_>, posts: &[PostId]) -> Result<BTreeMap<PostId, Echo>, Broken> {
    if posts.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids = text("post.ids", &posts)?;
    let rows = match link {
        Link::Sqlite(c) => sqlx::query_as::<_, EchoRow>(ECHOES_SQLITE).bind(ids).fetch_all(&mut *c).await?,
        Link::Postgres(c) => sqlx::query_as::<_, EchoRow>(ECHOES_POSTGRES).bind(ids).fetch_all(&mut *c).await?,
    };
    let mut echoes: BTreeMap<PostId, Echo> = BTreeMap::new();
    for row in rows {
        let echo = echoes.entry(PostId::new(row.post_id)).or_default();
        match row.sort.as_str() {
            "comments" => echo.comments = row.count,
            "answers" => echo.answers = row.count,
            _ => echo.endorsed_by.push(MechanismId::new(row.mechanism_id)),
        }
    }
    Ok(echoes)
}

words! {
    /// What can be followed.
    Followed { Post = "post", Theme = "theme", Mechanism = "mechanism" }
}

const FOLLOW: &str = "insert into follow (account_id, kind, key, since) values ($1, $2, $3, $4) on conflict do nothing";
const UNFOLLOW: &str = "delete from follow where account_id = $1 and kind = $2 and key = $3";
const FOLLOWS: &str = "select kind, key from follow where account_id = $1 order by kind, key";
const FOLLOWERS: &str = "select account_id from follow where kind = $1 and key = $2 order by since";

pub async fn follow(link: Link<'_>, user: &UserId, kind: Followed, key: &str, at: Moment) -> Result<(), Broken> {
    execute!(link, FOLLOW, user.to_string(), kind.word(), key.to_owned(), at.micros())?;
    Ok(())
}

pub async fn unfollow(link: Link<'_>, user: &UserId, kind: Followed, key: &str) -> Result<(), Broken> {
    execute!(link, UNFOLLOW, user.to_string(), kind.word(), key.to_owned())?;
    Ok(())
}

/// All somebody follows.
pub async fn follows(link: Link<'_>, user: &UserId) -> Result<Vec<(Followed, String)>, Broken> {
    rows!(link, (String, String), FOLLOWS, user.to_string())?
        .into_iter()
        .map(|(kind, key)| match Followed::from_word(&kind) {
            Some(kind) => Ok((kind, key)),
            None => Err(Broken::stored("follow.kind", kind)),
        })
        .collect()
}

/// Who follows it.
pub async fn followers(link: Link<'_>, kind: Followed, key: &str) -> Result<Vec<UserId>, Broken> {
    let rows = rows!(link, (String,), FOLLOWERS, kind.word(), key.to_owned())?;
    Ok(rows.into_iter().map(|(id,)| UserId::new(id)).collect())
}

/// A file that belongs to a post, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct FileHead {
    pub id: String,
    pub post_id: String,
    pub name: String,
    pub media_type: String,
    /// Of a picture.
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub size: i64,
    pub put_by: String,
    pub put_at: i64,
    /// What was seen of it; null: nobody has looked.
    pub glance: Option<String>,
}

const FILES: &str = "select id, post_id, name, media_type, width, height, length(bytes) as size, put_by, put_at, glance \
     from post_file where post_id = $1 order by put_at, id";

pub async fn files(link: Link<'_>, post: &PostId) -> Result<Vec<FileHead>, Broken> {
    // `length` is 32 bits wide in one engine and 64 in the other.
    match link {
        Link::Sqlite(c) => Ok(sqlx::query_as(FILES).bind(post.to_string()).fetch_all(&mut *c).await?),
        Link::Postgres(c) => Ok(sqlx::query_as(FILES_POSTGRES).bind(post.to_string()).fetch_all(&mut *c).await?),
    }
}

const FILES_POSTGRES: &str = "select id, post_id, name, media_type, width, height, length(bytes)::bigint as size, put_by, \
     put_at, glance from post_file where post_id = $1 order by put_at, id";

const FILE_OF: &str = "select post_id, name, media_type, bytes from post_file where id = $1";

/// A file with its bytes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct File {
    pub post_id: String,
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

pub async fn file(link: Link<'_>, id: &PostFileId) -> Result<Option<File>, Broken> {
    Ok(row!(link, File, FILE_OF, id.to_string())?)
}

const ADD_FILE: &str = "insert into post_file (id, post_id, name, media_type, width, height, bytes, put_by, put_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

pub async fn add_file(link: Link<'_>, head: &FileHead, bytes: &[u8]) -> Result<(), Broken> {
    execute!(
        link,
        ADD_FILE,
        head.id.clone(),
        head.post_id.clone(),
        head.name.clone(),
        head.media_type.clone(),
        head.width,
        head.height,
        bytes,
        head.put_by.clone(),
        head.put_at
    )?;
    Ok(())
}

const DROP_FILE: &str = "delete from post_file where post_id = $1 and id = $2";

pub async fn drop_file(link: Link<'_>, post: &PostId, id: &PostFileId) -> Result<bool, Broken> {
    Ok(execute!(link, DROP_FILE, post.to_string(), id.to_string())? > 0)
}
