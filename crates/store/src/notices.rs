//! What people are told, and how they want to hear it.

use entente_domain::{
    clock::Moment,
    ids::{
        CommitmentId, DocumentId, GatheringId, MechanismId, MeetingId, NoteId, PostCommentId, PostId, SurveyId, TaskId,
        UserId,
    },
    words,
};
use entente_exchange::notices::{NoticeKind, Way};

use crate::{Broken, Link};

words! {
    /// What somebody is told of, by its kind.
    Sort {
        Post = "post",
        Commitment = "commitment",
        Survey = "survey",
        Mechanism = "mechanism",
        Task = "task",
        Gathering = "gathering",
        Note = "note",
        Meeting = "meeting",
        Document = "document",
    }
}

/// What somebody is told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    Post(PostId),
    Commitment(CommitmentId),
    Survey(SurveyId),
    Mechanism(MechanismId),
    Task(TaskId),
    Gathering(GatheringId),
    /// Of a space.
    Note(NoteId),
    Meeting(MeetingId),
    Document(DocumentId),
}

impl Subject {
    fn sort(&self) -> Sort {
        match self {
            Self::Post(_) => Sort::Post,
            Self::Commitment(_) => Sort::Commitment,
            Self::Survey(_) => Sort::Survey,
            Self::Mechanism(_) => Sort::Mechanism,
            Self::Task(_) => Sort::Task,
            Self::Gathering(_) => Sort::Gathering,
            Self::Note(_) => Sort::Note,
            Self::Meeting(_) => Sort::Meeting,
            Self::Document(_) => Sort::Document,
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::Post(id) => id.as_str(),
            Self::Commitment(id) => id.as_str(),
            Self::Survey(id) => id.as_str(),
            Self::Mechanism(id) => id.as_str(),
            Self::Task(id) => id.as_str(),
            Self::Gathering(id) => id.as_str(),
            Self::Note(id) => id.as_str(),
            Self::Meeting(id) => id.as_str(),
            Self::Document(id) => id.as_str(),
        }
    }

    fn read(sort: &str, id: String) -> Result<Self, Broken> {
        Ok(match Sort::from_word(sort).ok_or_else(|| Broken::stored("notice.subject", sort))? {
            Sort::Post => Self::Post(PostId::new(id)),
            Sort::Commitment => Self::Commitment(CommitmentId::new(id)),
            Sort::Survey => Self::Survey(SurveyId::new(id)),
            Sort::Mechanism => Self::Mechanism(MechanismId::new(id)),
            Sort::Task => Self::Task(TaskId::new(id)),
            Sort::Gathering => Self::Gathering(GatheringId::new(id)),
            Sort::Note => Self::Note(NoteId::new(id)),
            Sort::Meeting => Self::Meeting(MeetingId::new(id)),
            Sort::Document => Self::Document(DocumentId::new(id)),
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: String,
    pub account: UserId,
    pub at: Moment,
    pub kind: NoticeKind,
    pub of: Subject,
    pub comment: Option<PostCommentId>,
    pub actor: Option<UserId>,
    pub mechanism: Option<MechanismId>,
    pub read: bool,
}

const ADD: &str = "insert into notice (id, account_id, at, kind, subject, subject_id, comment_id, actor_id, \
     mechanism_id, mail_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// `mail_at`: from when on it may go into a letter.
pub async fn add(link: Link<'_>, notice: &Notice, mail_at: Option<Moment>) -> Result<(), Broken> {
    execute!(
        link,
        ADD,
        notice.id.clone(),
        notice.account.to_string(),
        notice.at.micros(),
        notice.kind.word(),
        notice.of.sort().word(),
        notice.of.id().to_owned(),
        notice.comment.as_ref().map(ToString::to_string),
        notice.actor.as_ref().map(ToString::to_string),
        notice.mechanism.as_ref().map(ToString::to_string),
        mail_at.map(Moment::micros)
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    at: i64,
    kind: String,
    subject: String,
    subject_id: String,
    comment_id: Option<String>,
    actor_id: Option<String>,
    mechanism_id: Option<String>,
    read_at: Option<i64>,
}

impl Row {
    fn notice(self) -> Result<Notice, Broken> {
        Ok(Notice {
            id: self.id,
            account: UserId::new(self.account_id),
            at: Moment::from_micros(self.at),
            kind: NoticeKind::from_word(&self.kind).ok_or_else(|| Broken::stored("notice.kind", self.kind))?,
            of: Subject::read(&self.subject, self.subject_id)?,
            comment: self.comment_id.map(PostCommentId::new),
            actor: self.actor_id.map(UserId::new),
            mechanism: self.mechanism_id.map(MechanismId::new),
            read: self.read_at.is_some(),
        })
    }
}

const OF: &str = "select id, account_id, at, kind, subject, subject_id, comment_id, actor_id, mechanism_id, read_at \
     from notice where account_id = $1 order by at desc, id limit $2";

/// What somebody was told, the last first.
pub async fn of(link: Link<'_>, user: &UserId, limit: i64) -> Result<Vec<Notice>, Broken> {
    rows!(link, Row, OF, user.to_string(), limit)?.into_iter().map(Row::notice).collect()
}

const UNREAD_OF: &str = "select count(*) from notice where account_id = $1 and subject_id = $2 and read_at is null";

/// How many notices of one thing somebody has not seen.
pub async fn unread_of(link: Link<'_>, user: &UserId, id: &str) -> Result<i64, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), UNREAD_OF, user.to_string(), id.to_owned())?;
    Ok(found.map_or(0, |(count,)| count))
}

const WAITS: &str = "select count(*) from notice where account_id = $1 and kind = $2 and subject_id = $3 and \
     read_at is null";

/// Whether somebody was told the same of the same thing and has not seen it.
pub async fn waits(link: Link<'_>, user: &UserId, kind: NoticeKind, of: &Subject) -> Result<bool, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), WAITS, user.to_string(), kind.word(), of.id().to_owned())?;
    Ok(found.is_some_and(|(count,)| count > 0))
}

const READ_ALL: &str =
    "update notice set read_at = $2, mail_at = null where account_id = $1 and read_at is null and at <= $3";
const READ_OF: &str = "update notice set read_at = $3, mail_at = null \
     where account_id = $1 and subject_id = $2 and read_at is null";

/// All that was told up to an instant has been read; no letter needs to say it again.
pub async fn read_all(link: Link<'_>, user: &UserId, now: Moment, until: Moment) -> Result<(), Broken> {
    execute!(link, READ_ALL, user.to_string(), now.micros(), until.micros())?;
    Ok(())
}

/// Whoever opens a thing has read what was told of it. Says how many notices that were.
pub async fn read_of(link: Link<'_>, user: &UserId, id: &str, now: Moment) -> Result<u64, Broken> {
    Ok(execute!(link, READ_OF, user.to_string(), id.to_owned(), now.micros())?)
}

const WISHES: &str = "select kind, way from notice_wish where account_id = $1";
const WISH: &str = "insert into notice_wish (account_id, kind, way) values ($1, $2, $3) \
     on conflict (account_id, kind) do update set way = excluded.way";

/// What somebody has said about kinds.
pub async fn wishes(link: Link<'_>, user: &UserId) -> Result<Vec<(NoticeKind, Way)>, Broken> {
    rows!(link, (String, String), WISHES, user.to_string())?
        .into_iter()
        .map(|(kind, way)| {
            let read = NoticeKind::from_word(&kind).zip(Way::from_word(&way));
            read.ok_or_else(|| Broken::stored("notice_wish", format!("{kind} {way}")))
        })
        .collect()
}

pub async fn wish(link: Link<'_>, user: &UserId, kind: NoticeKind, way: Way) -> Result<(), Broken> {
    execute!(link, WISH, user.to_string(), kind.word(), way.word())?;
    Ok(())
}

/// When letters may come, in minutes of the reader's own day.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Hours {
    pub quiet_from: i64,
    pub quiet_until: i64,
    pub digest_at: i64,
    pub stop_secret: String,
}

const HOURS: &str = "select quiet_from, quiet_until, digest_at, stop_secret from notice_hours where account_id = $1";
const SET_HOURS: &str = "insert into notice_hours (account_id, quiet_from, quiet_until, digest_at, stop_secret) \
     values ($1, $2, $3, $4, $5) on conflict (account_id) do update set quiet_from = excluded.quiet_from, \
     quiet_until = excluded.quiet_until, digest_at = excluded.digest_at, stop_secret = excluded.stop_secret";

pub async fn hours(link: Link<'_>, user: &UserId) -> Result<Option<Hours>, Broken> {
    Ok(row!(link, Hours, HOURS, user.to_string())?)
}

pub async fn set_hours(link: Link<'_>, user: &UserId, hours: &Hours) -> Result<(), Broken> {
    execute!(
        link,
        SET_HOURS,
        user.to_string(),
        hours.quiet_from,
        hours.quiet_until,
        hours.digest_at,
        hours.stop_secret.clone()
    )?;
    Ok(())
}

const BY_STOP: &str = "select account_id from notice_hours where stop_secret = $1";

/// Whose letters a secret ends.
pub async fn by_stop_secret(link: Link<'_>, secret: &str) -> Result<Option<UserId>, Broken> {
    Ok(row!(link, (String,), BY_STOP, secret.to_owned())?.map(|(id,)| UserId::new(id)))
}

const DUE: &str = "select id, account_id, at, kind, subject, subject_id, comment_id, actor_id, mechanism_id, read_at \
     from notice where mail_at is not null and mail_at <= $1 order by account_id, at, id limit $2";

/// What may go into letters now, by account.
pub async fn due(link: Link<'_>, now: Moment, limit: i64) -> Result<Vec<Notice>, Broken> {
    rows!(link, Row, DUE, now.micros(), limit)?.into_iter().map(Row::notice).collect()
}

const NEXT_DUE: &str = "select min(mail_at) from notice where mail_at is not null";

/// When the next letter is due.
pub async fn next_due(link: Link<'_>) -> Result<Option<Moment>, Broken> {
    let found: Option<(Option<i64>,)> = row!(link, (Option<i64>,), NEXT_DUE)?;
    Ok(found.and_then(|(at,)| at).map(Moment::from_micros))
}

const MAILED: &str = "update notice set mail_at = null where id = $1 and mail_at is not null";

/// It went into a letter. Says whether nobody else had put it into one.
pub async fn mailed(link: Link<'_>, id: &str) -> Result<bool, Broken> {
    Ok(execute!(link, MAILED, id.to_owned())? > 0)
}
