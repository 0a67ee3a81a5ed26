//! Links to capitals, what was answered behind them, and the party's own book of it.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, PartyId, UserId},
};
use entente_drafting::capital::{Answer, Ask, Deed};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct AskRow {
    id: String,
    meeting_id: String,
    document_id: String,
    party_id: String,
    asked_at: i64,
    asked_by: Option<String>,
    expires_at: i64,
    opened_at: Option<i64>,
    answered_at: Option<i64>,
    noted_at: Option<i64>,
    revoked_at: Option<i64>,
    answers: i64,
    record: String,
}

impl AskRow {
    fn ask(self) -> Result<Ask, Broken> {
        Ok(Ask {
            asked: json("document_capital.record", &self.record)?,
            id: self.id,
            meeting: MeetingId::new(self.meeting_id),
            document: DocumentId::new(self.document_id),
            party: PartyId::new(self.party_id),
            asked_at: Moment::from_micros(self.asked_at),
            asked_by: self.asked_by,
            expires_at: Moment::from_micros(self.expires_at),
            opened_at: self.opened_at.map(Moment::from_micros),
            answered_at: self.answered_at.map(Moment::from_micros),
            noted_at: self.noted_at.map(Moment::from_micros),
            revoked_at: self.revoked_at.map(Moment::from_micros),
            answers: self.answers,
        })
    }
}

const ADD: &str = "insert into document_capital \
     (id, meeting_id, document_id, party_id, token_hash, command_id, asked_at, asked_by, expires_at, record) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// A new link; of its token only the hash.
pub async fn add(
    link: Link<'_>,
    ask: &Ask,
    token_hash: &str,
    command: &str,
    by: Option<&UserId>,
) -> Result<(), Broken> {
    execute!(
        link,
        ADD,
        ask.id.clone(),
        ask.meeting.to_string(),
        ask.document.to_string(),
        ask.party.to_string(),
        token_hash.to_owned(),
        command.to_owned(),
        ask.asked_at.micros(),
        by.map(ToString::to_string),
        ask.expires_at.micros(),
        text("document_capital.record", &ask.asked)?,
    )?;
    Ok(())
}

const BY_HASH: &str = "select document_capital.id, document_capital.meeting_id, document_capital.document_id, \
     document_capital.party_id, document_capital.asked_at, account.name as asked_by, document_capital.expires_at, \
     document_capital.opened_at, document_capital.answered_at, document_capital.noted_at, \
     document_capital.revoked_at, document_capital.answers, document_capital.record \
     from document_capital left join account on account.id = document_capital.asked_by \
     where document_capital.token_hash = $1";

/// The link that this token opens, dead or alive.
pub async fn by_hash(link: Link<'_>, token_hash: &str) -> Result<Option<Ask>, Broken> {
    row!(link, AskRow, BY_HASH, token_hash.to_owned())?.map(AskRow::ask).transpose()
}

const OF_PARTY: &str = "select document_capital.id, document_capital.meeting_id, document_capital.document_id, \
     document_capital.party_id, document_capital.asked_at, account.name as asked_by, document_capital.expires_at, \
     document_capital.opened_at, document_capital.answered_at, document_capital.noted_at, \
     document_capital.revoked_at, document_capital.answers, document_capital.record \
     from document_capital left join account on account.id = document_capital.asked_by \
     where document_capital.meeting_id = $1 and document_capital.party_id = $2 \
     order by document_capital.asked_at, document_capital.id";

/// Everything a party asked its capital in a meeting, oldest first.
pub async fn of_party(link: Link<'_>, meeting: &MeetingId, party: &PartyId) -> Result<Vec<Ask>, Broken> {
    rows!(link, AskRow, OF_PARTY, meeting.to_string(), party.to_string())?.into_iter().map(AskRow::ask).collect()
}

#[derive(sqlx::FromRow)]
struct IdRow {
    id: String,
}

const BY_COMMAND: &str = "select id from document_capital where document_id = $1 and party_id = $2 and command_id = $3";

/// The link that a form has made already.
pub async fn by_command(
    link: Link<'_>,
    document: &DocumentId,
    party: &PartyId,
    command: &str,
) -> Result<Option<String>, Broken> {
    let row = row!(link, IdRow, BY_COMMAND, document.to_string(), party.to_string(), command.to_owned())?;
    Ok(row.map(|row| row.id))
}

const OPENED: &str = "update document_capital set opened_at = $2 where id = $1 and opened_at is null";

/// That somebody looks behind the link; whether it is the first time.
pub async fn opened(link: Link<'_>, id: &str, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, OPENED, id.to_owned(), at.micros())? > 0)
}

const ANSWERED: &str = "update document_capital set answers = answers + 1, answered_at = $2, noted_at = null \
     where id = $1 and revoked_at is null and expires_at > $2 and answers = $3";

/// Counts an answer, if the link is alive and nobody answered since `seen`. Takes the row's lock.
pub async fn answered(link: Link<'_>, id: &str, at: Moment, seen: i64) -> Result<bool, Broken> {
    Ok(execute!(link, ANSWERED, id.to_owned(), at.micros(), seen)? > 0)
}

const NOTED: &str = "update document_capital set noted_at = $2 where id = $1 and answered_at is not null \
     and noted_at is null and answers = $3";

/// The party has taken note of the answers up to this one.
pub async fn noted(link: Link<'_>, id: &str, at: Moment, answers: i64) -> Result<bool, Broken> {
    Ok(execute!(link, NOTED, id.to_owned(), at.micros(), answers)? > 0)
}

const REVOKED: &str = "update document_capital set revoked_at = $2 where id = $1 and revoked_at is null";

pub async fn revoked(link: Link<'_>, id: &str, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, REVOKED, id.to_owned(), at.micros())? > 0)
}

const ADD_ANSWER: &str = "insert into document_capital_answer (id, capital_id, number, at, command_id, record) \
     values ($1, $2, $3, $4, $5, $6)";

pub async fn add_answer(link: Link<'_>, id: String, ask: &str, command: &str, answer: &Answer) -> Result<(), Broken> {
    execute!(
        link,
        ADD_ANSWER,
        id.clone(),
        ask.to_owned(),
        answer.number,
        answer.at.micros(),
        command.to_owned(),
        text("document_capital_answer.record", answer)?,
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    number: i64,
    at: i64,
    record: String,
}

const ANSWERS: &str = "select number, at, record from document_capital_answer where capital_id = $1 order by number";

/// Everything that was answered by a link, oldest first.
pub async fn answers(link: Link<'_>, ask: &str) -> Result<Vec<Answer>, Broken> {
    rows!(link, AnswerRow, ANSWERS, ask.to_owned())?
        .into_iter()
        .map(|row| {
            let kept: Answer = json("document_capital_answer.record", &row.record)?;
            Ok(Answer { number: row.number, at: Moment::from_micros(row.at), ..kept })
        })
        .collect()
}

const ANSWER_BY_COMMAND: &str = "select id from document_capital_answer where capital_id = $1 and command_id = $2";

/// Whether a form's answer is here already.
pub async fn has_answer(link: Link<'_>, ask: &str, command: &str) -> Result<bool, Broken> {
    Ok(row!(link, IdRow, ANSWER_BY_COMMAND, ask.to_owned(), command.to_owned())?.is_some())
}

const ADD_DEED: &str = "insert into document_capital_deed (capital_id, number, at, actor_id, deed) \
     values ($1, (select count(*) + 1 from document_capital_deed where capital_id = $1), $2, $3, $4)";

/// Writes it into the party's book; the link's row must have been written in the same transaction.
pub async fn add_deed(link: Link<'_>, ask: &str, at: Moment, actor: Option<&UserId>, deed: Deed) -> Result<(), Broken> {
    execute!(link, ADD_DEED, ask.to_owned(), at.micros(), actor.map(ToString::to_string), deed.word())?;
    Ok(())
}

/// An entry of the party's book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub at: Moment,
    /// By name; none: behind the link, or their account is gone.
    pub actor: Option<String>,
    pub deed: Deed,
}

#[derive(sqlx::FromRow)]
struct DeedRow {
    at: i64,
    actor: Option<String>,
    deed: String,
}

const DEEDS: &str = "select document_capital_deed.at, account.name as actor, document_capital_deed.deed \
     from document_capital_deed left join account on account.id = document_capital_deed.actor_id \
     where document_capital_deed.capital_id = $1 order by document_capital_deed.number";

/// What was done with a link, oldest first.
pub async fn deeds(link: Link<'_>, ask: &str) -> Result<Vec<Told>, Broken> {
    rows!(link, DeedRow, DEEDS, ask.to_owned())?
        .into_iter()
        .map(|row| {
            let deed = Deed::from_word(&row.deed);
            let deed = deed.ok_or_else(|| Broken::stored("document_capital_deed.deed", &row.deed))?;
            Ok(Told { at: Moment::from_micros(row.at), actor: row.actor, deed })
        })
        .collect()
}

/// Somebody of a party who can be written to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    pub id: String,
    pub email: String,
    pub language: Option<String>,
}

const MEMBERS: &str = "select account.id, account.email, account.language from account \
     join party_member on party_member.account_id = account.id \
     where account.disabled_at is null and party_member.party_id = $1 order by account.email";

/// The members of a party who can be written to.
pub async fn members(link: Link<'_>, party: &PartyId) -> Result<Vec<Member>, Broken> {
    Ok(rows!(link, Member, MEMBERS, party.to_string())?)
}
