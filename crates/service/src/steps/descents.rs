//! Where a text comes from and what became of it, for one reader: through every step, of each only what they may open there.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MechanismId, MeetingId, ParaId},
    meeting::Meeting,
};
use entente_drafting::{
    descent::{self as drafting, Descent},
    model::{Document, DocumentState},
};
use entente_exchange::steps::{self as rules, Level, Step};
use entente_store::{descent as kept, meetings};

use super::issues::opened_if;
use crate::{Actor, Failure, House, documents, meetings::Opened};

/// A text below from which a document comes.
#[derive(Clone, Debug)]
pub enum Earlier {
    Known(Box<Down>),
    /// Of a step the reader may not read.
    Hidden,
}

/// A text of another step, with the paragraphs that are the same.
#[derive(Clone, Debug)]
pub struct Down {
    pub meeting: Meeting,
    pub level: Option<Level>,
    pub document: Document,
    /// When it was handed up, the last time on the way.
    pub at: Moment,
    /// Below: from that text to this one. Above: from this text to that one.
    pub descents: Vec<Descent>,
}

impl Down {
    /// What is adopted stands.
    pub const fn is_adopted(&self) -> bool {
        matches!(self.document.state, DocumentState::Adopted | DocumentState::Final)
    }

    /// Of a text below: what a paragraph of the reader's document was there.
    pub fn was(&self, para: &ParaId) -> Option<&Descent> {
        self.descents.iter().find(|one| one.para == *para)
    }
}

/// A document among the steps.
#[derive(Clone, Debug, Default)]
pub struct Kin {
    /// The nearest step first.
    pub earlier: Vec<Earlier>,
    pub later: Vec<Down>,
}

impl Kin {
    pub const fn is_empty(&self) -> bool {
        self.earlier.is_empty() && self.later.is_empty()
    }

    /// The text in which it was adopted: the highest, if there are several.
    pub fn adopted(&self) -> Option<&Down> {
        self.later.iter().rev().find(|one| one.is_adopted())
    }
}

/// Where a document comes from and where it went, as far as the actor may read there.
///
/// # Errors
/// Only the database's.
pub async fn kin(house: &House, who: &Actor, document: &DocumentId) -> Result<Kin, Failure> {
    let mut found = Kin::default();
    let (from, to) = {
        let mut reader = house.database.read().await?;
        (kept::of(reader.link(), document).await?, kept::from(reader.link(), document).await?)
    };
    if from.is_none() && to.is_empty() {
        return Ok(found);
    }
    let all = super::all(house).await?;
    earlier(house, who, &all, document, &mut found).await?;
    later(house, who, &all, document, &mut found).await?;
    Ok(found)
}

async fn earlier(
    house: &House,
    who: &Actor,
    all: &[Step],
    document: &DocumentId,
    found: &mut Kin,
) -> Result<(), Failure> {
    let mut hidden = false;
    let mut so_far: Option<Vec<Descent>> = None;
    let mut next = document.clone();
    for _ in 0..entente_domain::limits::STEPS_MAX {
        let (line, own) = {
            let mut reader = house.database.read().await?;
            let Some(line) = kept::of(reader.link(), &next).await? else { break };
            let own = kept::paras(reader.link(), &next).await?;
            (line, own)
        };
        let descents = match &so_far {
            Some(upper) => drafting::through(&own, upper),
            None => own,
        };
        match readable(house, who, &line.from_meeting, &line.from).await? {
            Some((opened, document)) => found.earlier.push(Earlier::Known(Box::new(Down {
                level: rules::of(all, &line.from_meeting).map(|step| step.level),
                meeting: opened.meeting,
                document,
                at: line.at,
                descents: descents.clone(),
            }))),
            None => hidden = true,
        }
        so_far = Some(descents);
        next = line.from;
    }
    if hidden {
        found.earlier.push(Earlier::Hidden);
    }
    Ok(())
}

async fn later(
    house: &House,
    who: &Actor,
    all: &[Step],
    document: &DocumentId,
    found: &mut Kin,
) -> Result<(), Failure> {
    let mut waiting: Vec<(DocumentId, Option<Vec<Descent>>)> = vec![(document.clone(), None)];
    let mut at = 0;
    while let Some((id, so_far)) = waiting.get(at).cloned() {
        at += 1;
        let lines = {
            let mut reader = house.database.read().await?;
            kept::from(reader.link(), &id).await?
        };
        for line in lines.into_iter().take(entente_domain::limits::STEPS_MAX) {
            let own = {
                let mut reader = house.database.read().await?;
                kept::paras(reader.link(), &line.document).await?
            };
            let descents = match &so_far {
                Some(lower) => drafting::through(lower, &own),
                None => own,
            };
            if let Some((opened, document)) = readable(house, who, &line.meeting, &line.document).await? {
                found.later.push(Down {
                    level: rules::of(all, &line.meeting).map(|step| step.level),
                    meeting: opened.meeting,
                    document,
                    at: line.at,
                    descents: descents.clone(),
                });
            }
            waiting.push((line.document, Some(descents)));
        }
    }
    Ok(())
}

/// A document of another step, if the actor may read it there.
async fn readable(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    document: &DocumentId,
) -> Result<Option<(Opened, Document)>, Failure> {
    let Some(opened) = opened_if(house, who, meeting).await? else { return Ok(None) };
    match documents::open(house, &opened, document).await {
        Ok(seen) => Ok(Some((opened, seen.document))),
        Err(Failure::Absent) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// A text of one meeting that was adopted by another.
#[derive(Clone, Debug)]
pub struct CameDown {
    /// The meeting whose text it was, and that text.
    pub meeting: MeetingId,
    pub document: DocumentId,
    pub adopted: Down,
}

/// The texts of a meeting that were adopted above, as far as the actor may read them there.
///
/// # Errors
/// Only the database's.
pub async fn came_down(house: &House, who: &Actor, opened: &Opened) -> Result<Vec<CameDown>, Failure> {
    let mut found = Vec::new();
    for document in documents::list(house, opened).await? {
        if let Some(adopted) = kin(house, who, &document.id).await?.adopted() {
            found.push(CameDown {
                meeting: opened.meeting.id.clone(),
                document: document.id,
                adopted: adopted.clone(),
            });
        }
    }
    Ok(found)
}

/// The same for all meetings of a mechanism, or for those of the network: what its space shows.
///
/// # Errors
/// Only the database's.
pub async fn came_down_to(
    house: &House,
    who: &Actor,
    mechanism: Option<&MechanismId>,
) -> Result<Vec<CameDown>, Failure> {
    let mut found = Vec::new();
    for step in super::all(house).await?.into_iter().filter(|step| step.prepares.is_some()) {
        let meeting = {
            let mut reader = house.database.read().await?;
            meetings::by_id(reader.link(), &step.meeting).await?
        };
        if meeting.is_none_or(|meeting| meeting.mechanism.as_ref() != mechanism) {
            continue;
        }
        if let Some(opened) = opened_if(house, who, &step.meeting).await? {
            found.extend(came_down(house, who, &opened).await?);
        }
    }
    // The same text can have gone through several meetings of the mechanism.
    let mut seen = Vec::new();
    found.retain(|one| {
        let new = !seen.contains(&one.adopted.document.id);
        seen.push(one.adopted.document.id.clone());
        new
    });
    Ok(found)
}
