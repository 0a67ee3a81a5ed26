//! Outcome documents: read as one value, written as the difference between two.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId, UserId},
};
use entente_drafting::{
    acts::Done,
    model::{Document, Para, Position, Proposal, Revision},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

fn read<T: serde::de::DeserializeOwned>(what: &str, rows: &[RecordRow]) -> Result<Vec<T>, Broken> {
    rows.iter().map(|row| json(what, &row.record)).collect()
}

const OF_MEETING: &str = "select record from document where meeting_id = $1 order by created_at, id";

/// The documents of a meeting without what is in them, oldest first.
pub async fn heads(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Document>, Broken> {
    read("document.record", &rows!(link, RecordRow, OF_MEETING, meeting.to_string())?)
}

/// The documents of a meeting with everything in them, oldest first.
pub async fn of_meeting(mut link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Document>, Broken> {
    let heads = heads(link.again(), meeting).await?;
    let mut whole = Vec::with_capacity(heads.len());
    for head in heads {
        whole.push(filled(link.again(), head).await?);
    }
    Ok(whole)
}

const BY_ID: &str = "select record from document where meeting_id = $1 and id = $2";

/// One document without what is in it.
pub async fn head(link: Link<'_>, meeting: &MeetingId, id: &DocumentId) -> Result<Option<Document>, Broken> {
    let row = row!(link, RecordRow, BY_ID, meeting.to_string(), id.to_string())?;
    row.map(|row| json("document.record", &row.record)).transpose()
}

const MEETING: &str = "select meeting_id from document where id = $1";

/// The meeting a document belongs to.
pub async fn meeting_of(link: Link<'_>, id: &DocumentId) -> Result<Option<MeetingId>, Broken> {
    Ok(row!(link, (String,), MEETING, id.to_string())?.map(|(id,)| MeetingId::new(id)))
}

const PARA: &str = "select record from document_para where document_id = $1 and id = $2";

/// One paragraph of a document.
pub async fn para(link: Link<'_>, document: &DocumentId, id: &ParaId) -> Result<Option<Para>, Broken> {
    let row = row!(link, RecordRow, PARA, document.to_string(), id.to_string())?;
    row.map(|row| json("document_para.record", &row.record)).transpose()
}

/// One document with everything in it.
pub async fn load(mut link: Link<'_>, meeting: &MeetingId, id: &DocumentId) -> Result<Option<Document>, Broken> {
    match row!(link.again(), RecordRow, BY_ID, meeting.to_string(), id.to_string())? {
        Some(row) => Ok(Some(filled(link, json("document.record", &row.record)?).await?)),
        None => Ok(None),
    }
}

const PARAS: &str = "select record from document_para where document_id = $1 order by place";
const PROPOSALS: &str = "select record from document_proposal where document_id = $1 order by created_at, id";
const POSITIONS: &str = "select record from document_position where document_id = $1 order by at, party_id";
const REVISIONS: &str = "select record from document_revision where document_id = $1 order by number";

async fn filled(mut link: Link<'_>, mut head: Document) -> Result<Document, Broken> {
    let id = head.id.to_string();
    head.paras = read("document_para.record", &rows!(link.again(), RecordRow, PARAS, id.clone())?)?;
    head.proposals = read("document_proposal.record", &rows!(link.again(), RecordRow, PROPOSALS, id.clone())?)?;
    head.positions = read("document_position.record", &rows!(link.again(), RecordRow, POSITIONS, id.clone())?)?;
    head.revisions = read("document_revision.record", &rows!(link, RecordRow, REVISIONS, id)?)?;
    Ok(head)
}

/// Who made a change, for the paragraphs' histories.
#[derive(Clone, Debug)]
pub struct Mark<'m> {
    pub at: Moment,
    pub actor: Option<&'m UserId>,
    pub party: Option<&'m PartyId>,
    pub done: &'m [Done],
}

const ADD: &str = "insert into document (id, meeting_id, state, version, record, due_at, created_at, created_by) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// A new document; its paragraphs and proposals with it.
pub async fn add(mut link: Link<'_>, document: &Document, mark: &Mark<'_>) -> Result<(), Broken> {
    execute!(
        link.again(),
        ADD,
        document.id.to_string(),
        document.meeting.to_string(),
        document.state.word(),
        document.version,
        text("document.record", document)?,
        document.next_ad_ref().map(Moment::micros),
        document.created_at.micros(),
        mark.actor.map(ToString::to_string),
    )?;
    let nothing = Document {
        paras: Vec::new(),
        proposals: Vec::new(),
        positions: Vec::new(),
        revisions: Vec::new(),
        ..document.clone()
    };
    save_parts(link, &nothing, document, mark).await
}

const SAVE: &str = "update document set state = $1, version = $2, record = $3, due_at = $4 where id = $5";

/// Writes what differs. Revisions are added with their content ([`add_revision`]).
pub async fn save(mut link: Link<'_>, before: &Document, after: &Document, mark: &Mark<'_>) -> Result<(), Broken> {
    execute!(
        link.again(),
        SAVE,
        after.state.word(),
        after.version,
        text("document.record", after)?,
        after.next_ad_ref().map(Moment::micros),
        after.id.to_string(),
    )?;
    save_parts(link, before, after, mark).await
}

async fn save_parts(mut link: Link<'_>, before: &Document, after: &Document, mark: &Mark<'_>) -> Result<(), Broken> {
    for (place, para) in after.paras.iter().enumerate() {
        let old = before.paras.iter().enumerate().find(|(_, old)| old.id == para.id);
        if old.is_some_and(|(at, old)| at == place && old == para) {
            continue;
        }
        put_para(link.again(), after, place, para).await?;
        // A paragraph that only moved down because another came is not changed.
        if old.is_none_or(|(_, old)| old != para) {
            add_state(link.again(), after, para, mark).await?;
        }
    }
    for proposal in &after.proposals {
        if before.proposals.iter().find(|old| old.id == proposal.id) != Some(proposal) {
            put_proposal(link.again(), after, proposal).await?;
        }
    }
    for gone in before.proposals.iter().filter(|old| after.proposal(&old.id).is_none()) {
        execute!(link.again(), DROP_PROPOSAL, gone.id.to_string())?;
    }
    for gone in before.positions.iter().filter(|old| !after.positions.contains(old)) {
        execute!(link.again(), DROP_POSITION, after.id.to_string(), gone.party.to_string(), subject(gone)?)?;
    }
    for position in after.positions.iter().filter(|new| !before.positions.contains(new)) {
        put_position(link.again(), after, position).await?;
    }
    Ok(())
}

const PUT_PARA: &str = "insert into document_para (id, document_id, place, record) values ($1, $2, $3, $4) \
     on conflict (id) do update set place = excluded.place, record = excluded.record";

async fn put_para(link: Link<'_>, document: &Document, place: usize, para: &Para) -> Result<(), Broken> {
    execute!(
        link,
        PUT_PARA,
        para.id.to_string(),
        document.id.to_string(),
        i64::try_from(place).unwrap_or(i64::MAX),
        text("document_para.record", para)?,
    )?;
    Ok(())
}

const ADD_STATE: &str = "insert into document_para_state \
     (para_id, document_id, number, at, actor_id, party_id, deed, why, record) \
     values ($1, $2, (select count(*) + 1 from document_para_state where para_id = $1), $3, $4, $5, $6, $7, $8)";

async fn add_state(link: Link<'_>, document: &Document, para: &Para, mark: &Mark<'_>) -> Result<(), Broken> {
    // What was done to this paragraph, else what was done at all.
    let done = mark.done.iter().find(|done| done.para.as_ref() == Some(&para.id)).or_else(|| mark.done.first());
    execute!(
        link,
        ADD_STATE,
        para.id.to_string(),
        document.id.to_string(),
        mark.at.micros(),
        mark.actor.map(ToString::to_string),
        mark.party.map(ToString::to_string),
        done.map_or("begun", |done| done.deed.word()),
        done.map_or("", |done| done.why.as_str()).to_owned(),
        text("document_para_state.record", para)?,
    )?;
    Ok(())
}

const PUT_PROPOSAL: &str = "insert into document_proposal (id, document_id, lead_id, state, created_at, record) \
     values ($1, $2, $3, $4, $5, $6) \
     on conflict (id) do update set lead_id = excluded.lead_id, state = excluded.state, record = excluded.record";

async fn put_proposal(link: Link<'_>, document: &Document, proposal: &Proposal) -> Result<(), Broken> {
    execute!(
        link,
        PUT_PROPOSAL,
        proposal.id.to_string(),
        document.id.to_string(),
        proposal.lead.party.to_string(),
        proposal.state.word(),
        proposal.created_at.micros(),
        text("document_proposal.record", proposal)?,
    )?;
    Ok(())
}

const DROP_PROPOSAL: &str = "delete from document_proposal where id = $1";

fn subject(position: &Position) -> Result<String, Broken> {
    text("document_position.subject", &position.on)
}

const DROP_POSITION: &str = "delete from document_position where document_id = $1 and party_id = $2 and subject = $3";

const PUT_POSITION: &str = "insert into document_position (document_id, party_id, subject, at, record) \
     values ($1, $2, $3, $4, $5) \
     on conflict (document_id, party_id, subject) do update set at = excluded.at, record = excluded.record";

async fn put_position(link: Link<'_>, document: &Document, position: &Position) -> Result<(), Broken> {
    execute!(
        link,
        PUT_POSITION,
        document.id.to_string(),
        position.party.to_string(),
        subject(position)?,
        position.at.micros(),
        text("document_position.record", position)?,
    )?;
    Ok(())
}

const ADD_REVISION: &str =
    "insert into document_revision (document_id, number, record, content) values ($1, $2, $3, $4)";

/// Keeps a published text for good.
pub async fn add_revision(
    link: Link<'_>,
    document: &DocumentId,
    revision: &Revision,
    content: &str,
) -> Result<(), Broken> {
    execute!(
        link,
        ADD_REVISION,
        document.to_string(),
        i64::from(revision.no),
        text("document_revision.record", revision)?,
        content.to_owned(),
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct ContentRow {
    content: String,
}

const CONTENT: &str = "select content from document_revision where document_id = $1 and number = $2";

/// The text of a revision, as JSON.
pub async fn content(link: Link<'_>, document: &DocumentId, number: u32) -> Result<Option<String>, Broken> {
    Ok(row!(link, ContentRow, CONTENT, document.to_string(), i64::from(number))?.map(|row| row.content))
}

/// What a paragraph was after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub at: Moment,
    /// Who did it, by name; none: their account is gone, or time did.
    pub actor: Option<String>,
    pub party: Option<PartyId>,
    /// A deed's word.
    pub deed: String,
    pub why: String,
    pub para: Para,
}

#[derive(sqlx::FromRow)]
struct StateRow {
    at: i64,
    actor: Option<String>,
    party_id: Option<String>,
    deed: String,
    why: String,
    record: String,
}

impl StateRow {
    fn state(self) -> Result<State, Broken> {
        Ok(State {
            at: Moment::from_micros(self.at),
            actor: self.actor,
            party: self.party_id.map(PartyId::new),
            deed: self.deed,
            why: self.why,
            para: json("document_para_state.record", &self.record)?,
        })
    }
}

const HISTORY: &str = "select document_para_state.at, account.name as actor, document_para_state.party_id, \
     document_para_state.deed, document_para_state.why, document_para_state.record \
     from document_para_state left join account on account.id = document_para_state.actor_id \
     where document_para_state.document_id = $1 and document_para_state.para_id = $2 \
     order by document_para_state.number";

/// A paragraph's life, oldest first.
pub async fn history(link: Link<'_>, document: &DocumentId, para: &ParaId) -> Result<Vec<State>, Broken> {
    let rows = rows!(link, StateRow, HISTORY, document.to_string(), para.to_string())?;
    rows.into_iter().map(StateRow::state).collect()
}

const LIVES: &str = "select document_para_state.at, account.name as actor, document_para_state.party_id, \
     document_para_state.deed, document_para_state.why, document_para_state.record \
     from document_para_state left join account on account.id = document_para_state.actor_id \
     where document_para_state.document_id = $1 order by document_para_state.at, document_para_state.number";

/// Everything every paragraph ever was, in the order in which it came about.
pub async fn lives(link: Link<'_>, document: &DocumentId) -> Result<Vec<State>, Broken> {
    rows!(link, StateRow, LIVES, document.to_string())?.into_iter().map(StateRow::state).collect()
}

#[derive(sqlx::FromRow)]
struct DueRow {
    id: String,
    meeting_id: String,
}

const DUE: &str = "select id, meeting_id from document where due_at <= $1 order by due_at";

/// Documents in which an agreement ad referendum has become one.
pub async fn due(link: Link<'_>, now: Moment) -> Result<Vec<(MeetingId, DocumentId)>, Broken> {
    let rows = rows!(link, DueRow, DUE, now.micros())?;
    Ok(rows.into_iter().map(|row| (MeetingId::new(row.meeting_id), DocumentId::new(row.id))).collect())
}

/// A paragraph in another language.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Translation {
    pub para_id: String,
    pub language: String,
    /// As the paragraph's own text is stored.
    pub text: String,
    /// Of which words it is the translation.
    pub of_hash: String,
    pub at: i64,
}

const TRANSLATIONS: &str = "select document_translation.para_id, document_translation.language, \
     document_translation.text, document_translation.of_hash, document_translation.at from document_translation \
     join document_para on document_para.id = document_translation.para_id where document_para.document_id = $1 \
     order by document_para.place, document_translation.language";

pub async fn translations(link: Link<'_>, document: &DocumentId) -> Result<Vec<Translation>, Broken> {
    Ok(rows!(link, Translation, TRANSLATIONS, document.to_string())?)
}

const PUT_TRANSLATION: &str = "insert into document_translation (para_id, language, text, of_hash, at, actor_id) \
     values ($1, $2, $3, $4, $5, $6) on conflict (para_id, language) do update set \
     text = excluded.text, of_hash = excluded.of_hash, at = excluded.at, actor_id = excluded.actor_id";

pub async fn put_translation(link: Link<'_>, one: &Translation, actor: Option<&UserId>) -> Result<(), Broken> {
    execute!(
        link,
        PUT_TRANSLATION,
        one.para_id.clone(),
        one.language.clone(),
        one.text.clone(),
        one.of_hash.clone(),
        one.at,
        actor.map(ToString::to_string),
    )?;
    Ok(())
}
