//! The way between what was left open and the item it is treated under, for one reader, both ways.

use std::collections::BTreeSet;

use entente_domain::{
    ids::{ItemId, MeetingId},
    meeting::Meeting,
    number,
    policy::Action,
};
use entente_exchange::{
    issues::{Issue, Source, State},
    steps::{self as rules, Level},
};
use entente_store::{documents, steps as kept};

use super::issues::{Answer, Where, answer, opened_if};
use crate::{Actor, Failure, House, meetings::Opened};

/// Where an item of the agenda comes from.
#[derive(Clone, Debug)]
pub enum Origin {
    Known {
        meeting: Box<Meeting>,
        level: Option<Level>,
        place: Where,
    },
    /// Of a step its reader may not read, or of something there that they may not.
    Hidden,
}

/// What is treated under an item of a meeting somebody has open. What they may not read is said once, and no more of it.
///
/// # Errors
/// Only the database's.
pub async fn of_item(house: &House, who: &Actor, item: &ItemId) -> Result<Vec<Origin>, Failure> {
    let rows = {
        let mut reader = house.database.read().await?;
        kept::issues_of_item(reader.link(), item).await?
    };
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let all = super::all(house).await?;
    let (mut found, mut hidden) = (Vec::new(), false);
    for issue in rows {
        let below = opened_if(house, who, &issue.from).await?;
        let place = match &below {
            Some(below) => place_of(house, below, &issue.source).await?,
            None => None,
        };
        match (below, place) {
            (Some(below), Some(place)) => found.push(Origin::Known {
                level: rules::of(&all, &below.meeting.id).map(|step| step.level),
                meeting: Box::new(below.meeting),
                place,
            }),
            _ => hidden = true,
        }
    }
    if hidden {
        found.push(Origin::Hidden);
    }
    Ok(found)
}

/// Where something stands that was left open, for somebody who has its meeting open.
async fn place_of(house: &House, below: &Opened, source: &Source) -> Result<Option<Where>, Failure> {
    let item = |id: &ItemId| below.programme.item(id);
    Ok(match source {
        Source::Item(id) => item(id).map(|item| Where::Item {
            session: item.session.clone(),
            item: id.clone(),
            number: number::numbers(&below.programme).get(id).cloned().unwrap_or_default(),
        }),
        Source::Action { item: id, .. } => {
            item(id).map(|item| Where::Action { session: item.session.clone(), item: id.clone() })
        }
        Source::Para { document, para } => {
            let mut reader = house.database.read().await?;
            let found = documents::load(reader.link(), &below.meeting.id, document).await?;
            found.filter(|document| below.place.may(Action::ReadDocument(document.visibility))).map(|document| {
                Where::Para {
                    number: document.called(para),
                    symbol: document.symbol.clone(),
                    language: document.language,
                    words: String::new(),
                    document: document.id,
                    para: para.clone(),
                }
            })
        }
    })
}

/// Items of a meeting that come from below, for the marks on its programme.
///
/// # Errors
/// Only the database's.
pub async fn taken_up(house: &House, meeting: &MeetingId) -> Result<BTreeSet<ItemId>, Failure> {
    let mut reader = house.database.read().await?;
    let rows = kept::issues(reader.link(), meeting).await?;
    Ok(rows.into_iter().filter(|issue| issue.state == State::TakenUp).filter_map(|issue| issue.item).collect())
}

/// What was answered above to what a meeting left open, as far as the actor may read there.
///
/// # Errors
/// Only the database's.
pub async fn answers_from(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
) -> Result<Vec<(Source, Meeting, Answer)>, Failure> {
    let rows: Vec<Issue> = {
        let mut reader = house.database.read().await?;
        kept::issues_from(reader.link(), meeting).await?
    };
    let mut found = Vec::new();
    let mut above: Vec<(MeetingId, Option<Opened>)> = Vec::new();
    for issue in rows {
        if !above.iter().any(|(id, _)| *id == issue.meeting) {
            above.push((issue.meeting.clone(), opened_if(house, who, &issue.meeting).await?));
        }
        let higher = above.iter().find(|(id, _)| *id == issue.meeting).and_then(|(_, opened)| opened.as_ref());
        if let Some(higher) = higher {
            found.push((issue.source.clone(), higher.meeting.clone(), answer(&issue, higher)));
        }
    }
    Ok(found)
}
