//! Statements handed in by parties, and what the podium writes down for itself.

use entente_domain::{
    clock::Moment,
    ids::{SessionId, SpeechId, UserId},
};

use crate::{Broken, Link};

/// A statement with its text or file.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Statement {
    pub speech_id: String,
    pub meeting_id: String,
    pub party_id: String,
    /// ISO 639-1 code.
    pub language: String,
    pub text: String,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_bytes: Option<Vec<u8>>,
    pub handed_by: Option<String>,
    pub handed_at: i64,
}

const PUT: &str = "insert into statement (speech_id, meeting_id, party_id, language, text, file_name, file_type, \
     file_bytes, handed_by, handed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
     on conflict (speech_id) do update set language = excluded.language, text = excluded.text, \
     file_name = excluded.file_name, file_type = excluded.file_type, file_bytes = excluded.file_bytes, \
     handed_by = excluded.handed_by, handed_at = excluded.handed_at";

pub async fn put(link: Link<'_>, statement: &Statement) -> Result<(), Broken> {
    execute!(
        link,
        PUT,
        statement.speech_id.clone(),
        statement.meeting_id.clone(),
        statement.party_id.clone(),
        statement.language.clone(),
        statement.text.clone(),
        statement.file_name.clone(),
        statement.file_type.clone(),
        statement.file_bytes.clone(),
        statement.handed_by.clone(),
        statement.handed_at
    )?;
    Ok(())
}

const BY_SPEECH: &str = "select speech_id, meeting_id, party_id, language, text, file_name, file_type, file_bytes, \
     handed_by, handed_at from statement where speech_id = $1";

pub async fn of_speech(link: Link<'_>, speech: &SpeechId) -> Result<Option<Statement>, Broken> {
    Ok(row!(link, Statement, BY_SPEECH, speech.to_string())?)
}

const NOTE: &str = "select text from desk_note where session_id = $1 and account_id = $2";
const PUT_NOTE: &str = "insert into desk_note (session_id, account_id, text, updated_at) values ($1, $2, $3, $4) \
     on conflict (session_id, account_id) do update set text = excluded.text, updated_at = excluded.updated_at";

/// What this person wrote down for themselves about a session; empty if nothing.
pub async fn desk_note(link: Link<'_>, session: &SessionId, user: &UserId) -> Result<String, Broken> {
    let found: Option<(String,)> = row!(link, (String,), NOTE, session.to_string(), user.to_string())?;
    Ok(found.map(|(text,)| text).unwrap_or_default())
}

pub async fn put_desk_note(
    link: Link<'_>,
    session: &SessionId,
    user: &UserId,
    text: &str,
    at: Moment,
) -> Result<(), Broken> {
    execute!(link, PUT_NOTE, session.to_string(), user.to_string(), text.to_owned(), at.micros())?;
    Ok(())
}
