//! Which text of a lower meeting a document was begun from, paragraph by paragraph.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, UserId},
};
use entente_drafting::descent::Descent;

use crate::{
    Broken, Link,
    programme::{json, text},
};

/// A document, and the one it was begun from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub document: DocumentId,
    pub meeting: MeetingId,
    pub from: DocumentId,
    pub from_meeting: MeetingId,
    pub at: Moment,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    document_id: String,
    meeting_id: String,
    from_document_id: String,
    from_meeting_id: String,
    at: i64,
}

impl From<LineRow> for Line {
    fn from(row: LineRow) -> Self {
        Self {
            document: DocumentId::new(row.document_id),
            meeting: MeetingId::new(row.meeting_id),
            from: DocumentId::new(row.from_document_id),
            from_meeting: MeetingId::new(row.from_meeting_id),
            at: Moment::from_micros(row.at),
        }
    }
}

const ADD: &str = "insert into document_descent \
     (document_id, meeting_id, from_document_id, from_meeting_id, at, account_id) values ($1, $2, $3, $4, $5, $6)";
const ADD_PARA: &str = "insert into document_para_descent (document_id, place, para_id, from_para_id, record) \
     values ($1, $2, $3, $4, $5)";

/// Keeps where a new document comes from.
///
/// # Errors
/// [`Broken::is_duplicate`] if that text went up to that meeting already.
pub async fn add(mut link: Link<'_>, line: &Line, paras: &[Descent], by: &UserId) -> Result<(), Broken> {
    execute!(
        link.again(),
        ADD,
        line.document.to_string(),
        line.meeting.to_string(),
        line.from.to_string(),
        line.from_meeting.to_string(),
        line.at.micros(),
        by.to_string()
    )?;
    for (place, one) in (0_i64..).zip(paras) {
        execute!(
            link.again(),
            ADD_PARA,
            line.document.to_string(),
            place,
            one.para.to_string(),
            one.from.to_string(),
            text("document_para_descent.record", one)?
        )?;
    }
    Ok(())
}

const OF: &str = "select document_id, meeting_id, from_document_id, from_meeting_id, at from document_descent \
     where document_id = $1";

/// Where a document comes from.
pub async fn of(link: Link<'_>, document: &DocumentId) -> Result<Option<Line>, Broken> {
    Ok(row!(link, LineRow, OF, document.to_string())?.map(Line::from))
}

const FROM: &str = "select document_id, meeting_id, from_document_id, from_meeting_id, at from document_descent \
     where from_document_id = $1 order by at, document_id";

/// The documents begun from one.
pub async fn from(link: Link<'_>, document: &DocumentId) -> Result<Vec<Line>, Broken> {
    Ok(rows!(link, LineRow, FROM, document.to_string())?.into_iter().map(Line::from).collect())
}

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

const PARAS: &str = "select record from document_para_descent where document_id = $1 order by place";

/// Its paragraphs that came with it, in the order they had.
pub async fn paras(link: Link<'_>, document: &DocumentId) -> Result<Vec<Descent>, Broken> {
    let rows = rows!(link, RecordRow, PARAS, document.to_string())?;
    rows.iter().map(|row| json("document_para_descent.record", &row.record)).collect()
}
