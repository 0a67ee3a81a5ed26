//! Recommendations of a meeting: what its breakout groups wrote, what the plenary made of it, and where each comes from, as
//! far as one reader may know.

mod ancestry;
mod plenary;
mod writing;

use std::collections::BTreeMap;

use entente_domain::{
    ids::{DocumentId, MeetingId, ParaId, RecommendationId, SessionId, UserId},
    meeting::Session,
    policy::Action,
};
use entente_drafting::model::{Document, DocumentState, ParaStatus};
use entente_exchange::recommendation::{self, Recommendation, Rights};
use entente_store::{accounts, exchange, exchange::Recorded, recommendations as kept};

use ancestry::Ways;
pub use ancestry::{Choice, Origin, choices};
pub use entente_exchange::recommendation::{Act, Ancestor, Content, Refusal, State as Stage};
pub use plenary::{Merge, NotEntered, enter, merge};
pub use writing::{New, Step, act, make, shift};

use crate::{
    Actor, Failure, House, documents, groups,
    meetings::{self, Opened},
};

/// The paragraph a recommendation became, for who may read that document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub document: DocumentId,
    pub para: ParaId,
    pub symbol: String,
    /// As people call it now.
    pub number: String,
    /// It does not stand there any more.
    pub gone: bool,
}

/// A recommendation as one reader sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub one: Recommendation,
    pub rights: Rights,
    pub from: Vec<Origin>,
    pub place: Option<Place>,
    /// What it became together with others, if the reader may read that.
    pub merged_into: Option<RecommendationId>,
}

/// All of a meeting for one reader.
#[derive(Clone, Debug)]
pub struct Table {
    pub opened: Opened,
    /// The breakout groups the reader knows, with whether they write for them.
    pub groups: Vec<(Session, bool)>,
    /// In the order of the groups; those of the plenary last.
    pub all: Vec<Seen>,
    pub filters: bool,
    /// Documents into which the reader may put paragraphs.
    pub documents: Vec<Document>,
}

impl Table {
    pub fn of_group<'t>(&'t self, group: Option<&'t SessionId>) -> impl Iterator<Item = &'t Seen> {
        self.all.iter().filter(move |seen| seen.one.group.as_ref() == group)
    }

    pub fn find(&self, id: &RecommendationId) -> Option<&Seen> {
        self.all.iter().find(|seen| seen.one.id == *id)
    }
}

/// The recommendations of a meeting.
///
/// # Errors
/// As [`meetings::open`].
pub async fn of_meeting(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Table, Failure> {
    let opened = meetings::open(house, who, meeting).await?;
    let groups: Vec<(Session, bool)> = opened
        .programme
        .sessions
        .iter()
        .filter(|session| session.group_of.is_some())
        .map(|session| (session.clone(), groups::writes(&opened.place, session)))
        .collect();
    let documents = documents::list(house, &opened).await?;
    let filters = recommendation::filters(&opened.place.standings);
    let mut reader = house.database.read().await?;
    let mut found = Vec::new();
    for one in kept::of_meeting(reader.link(), meeting).await? {
        let writes = writes(&opened, &one);
        if knows(&opened, &one) && recommendation::reads(&opened.place.standings, writes, one.state) {
            found.push((one, writes));
        }
    }
    let mut all = Vec::with_capacity(found.len());
    let known: Vec<RecommendationId> = found.iter().map(|(one, _)| one.id.clone()).collect();
    let mut ways = Ways::of(reader.link(), who).await?;
    for (one, writes) in found {
        let from = ways.found(reader.link(), &one.from, &known).await?;
        let place = one.entered.as_ref().and_then(|entered| place(&documents, &entered.document, &entered.para));
        let merged_into = one.merged_into.clone().filter(|id| known.contains(id));
        all.push(Seen { rights: Rights { writes, filters }, from, place, merged_into, one });
    }
    let order = |seen: &Seen| {
        let group = seen.one.group.as_ref();
        groups.iter().position(|(session, _)| Some(&session.id) == group).unwrap_or(usize::MAX)
    };
    // Stable: within a group they stay in their order.
    all.sort_by_key(order);
    let pen = opened.place.may(Action::HoldPen);
    let documents = documents.into_iter().filter(|document| pen && takes_paragraphs(document)).collect();
    Ok(Table { opened, groups, all, filters, documents })
}

/// Whether the reader knows the group it comes from. What a session that is gone had on its table is the podium's.
fn knows(opened: &Opened, one: &Recommendation) -> bool {
    let Some(group) = &one.group else { return true };
    opened.programme.session(group).is_some() || opened.place.may(Action::HoldPen)
}

fn writes(opened: &Opened, one: &Recommendation) -> bool {
    match &one.group {
        Some(group) => opened.programme.session(group).is_some_and(|session| groups::writes(&opened.place, session)),
        None => false,
    }
}

/// Whether its working text can be written in at all; the rules of drafting are asked again when it is done.
fn takes_paragraphs(document: &Document) -> bool {
    match document.state {
        DocumentState::Drafting
        | DocumentState::Circulated
        | DocumentState::Reading
        | DocumentState::Compilation
        | DocumentState::AllAgreed => document.note.is_none(),
        DocumentState::Silence | DocumentState::Adopted | DocumentState::Final | DocumentState::ChairsSummary => false,
    }
}

fn place(documents: &[Document], id: &DocumentId, para: &ParaId) -> Option<Place> {
    let document = documents.iter().find(|document| document.id == *id)?;
    let found = document.para(para).filter(|para| para.gone_rev.is_none() && para.status != ParaStatus::Deleted);
    Some(Place {
        document: id.clone(),
        para: para.clone(),
        symbol: document.symbol.clone(),
        number: found.map(|_| document.called(para)).unwrap_or_default(),
        gone: found.is_none(),
    })
}

/// What happened to a recommendation, what it said before, and who did it.
#[derive(Clone, Debug)]
pub struct History {
    pub happened: Vec<Recorded>,
    pub versions: Vec<(entente_domain::clock::Moment, UserId, Content)>,
    pub names: BTreeMap<UserId, String>,
}

/// The history of one the reader has before them.
///
/// # Errors
/// Only the database's.
pub async fn history(house: &House, seen: &Seen) -> Result<History, Failure> {
    let mut reader = house.database.read().await?;
    let happened = exchange::of_subject(reader.link(), seen.one.id.as_str()).await?;
    // What the group had on its table is not shown with what it brought.
    let versions = if seen.rights.writes || seen.rights.filters {
        kept::versions(reader.link(), &seen.one.id).await?
    } else {
        Vec::new()
    };
    let mut names = BTreeMap::new();
    let people = happened.iter().filter_map(|one| one.actor.clone());
    for user in people.chain(versions.iter().map(|(_, by, _)| by.clone())) {
        if !names.contains_key(&user)
            && let Some(account) = accounts::by_id(reader.link(), &user).await?
        {
            names.insert(user, account.name);
        }
    }
    Ok(History { happened, versions, names })
}

/// The recommendations that stand in a document, each with its paragraph, for a reader of that document.
///
/// # Errors
/// Only the database's.
pub async fn of_document(
    house: &House,
    who: &Actor,
    opened: &Opened,
    document: &DocumentId,
) -> Result<Vec<(ParaId, Seen)>, Failure> {
    let mut reader = house.database.read().await?;
    let mut there = kept::of_document(reader.link(), document).await?;
    there.retain(|one| is_readable(opened, one));
    if there.is_empty() {
        return Ok(Vec::new());
    }
    let all = kept::of_meeting(reader.link(), &opened.meeting.id).await?;
    let known: Vec<RecommendationId> =
        all.into_iter().filter(|one| is_readable(opened, one)).map(|one| one.id).collect();
    let filters = recommendation::filters(&opened.place.standings);
    let mut ways = Ways::of(reader.link(), who).await?;
    let mut found = Vec::new();
    for one in there {
        let Some(entered) = one.entered.clone() else { continue };
        let from = ways.found(reader.link(), &one.from, &known).await?;
        let rights = Rights { writes: writes(opened, &one), filters };
        found.push((entered.para, Seen { one, rights, from, place: None, merged_into: None }));
    }
    Ok(found)
}

fn is_readable(opened: &Opened, one: &Recommendation) -> bool {
    knows(opened, one) && recommendation::reads(&opened.place.standings, writes(opened, one), one.state)
}
