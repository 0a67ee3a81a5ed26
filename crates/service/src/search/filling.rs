//! What is taken in other than by the act that changed it: what was there before the index, or in an older form of it,
//! when the server starts; and what was written in notes since one looked last. Each thing in a transaction of its own:
//! broken off, it is gone on with.

use entente_domain::ids::{
    CommitmentId, DocumentId, GatheringId, ImpactId, MeetingId, MinutesId, NoteId, PostId, RecommendationId, SurveyId,
    TaskId,
};
use entente_store::{
    Broken, commitments, directory, documents,
    entries::{self, Untaken},
    gatherings, impacts, library, minutes, posts, recommendations, surveys, tasks,
};

use super::taking::{self, form};
use crate::{House, listening::Live};

/// Notes that are taken in at one look: so many fit between two.
const NOTES_AT_ONCE: i64 = 50;

/// Takes in what has not been taken in. Says how many things that were; to be stopped between two of them.
///
/// # Errors
/// Only the database's.
pub async fn fill(house: &House) -> Result<usize, Broken> {
    let mut count = 0;
    let mut reader = house.database.read().await?;
    if entries::taken(reader.link(), taking::directory::SOURCE, form()).await?.is_none() {
        drop(reader);
        let mut tx = house.database.write().await?;
        let whole = directory::load(tx.link()).await?;
        taking::directory::take(&mut tx, &whole).await?;
        tx.commit_aside().await?;
        count += 1;
    }
    let all = [
        Untaken::Meetings,
        Untaken::Library,
        Untaken::Documents,
        Untaken::Minutes,
        Untaken::Posts,
        Untaken::Commitments,
        Untaken::Impacts,
        Untaken::Surveys,
        Untaken::Recommendations,
        Untaken::Tasks,
        Untaken::Gatherings,
    ];
    for of in all {
        let mut reader = house.database.read().await?;
        let all = entries::untaken(reader.link(), of, form()).await?;
        drop(reader);
        for (id, meeting) in all {
            match take(house, of, id.clone(), MeetingId::new(meeting)).await {
                Ok(()) => count += 1,
                // One thing that cannot be read is not found; the others are.
                Err(Broken::Stored(why)) => {
                    tracing::warn!(?of, id, why, "Something could not be taken into the index.")
                }
                Err(broken) => return Err(broken),
            }
        }
    }
    Ok(count)
}

async fn take(house: &House, of: Untaken, id: String, meeting: MeetingId) -> Result<(), Broken> {
    let mut tx = house.database.write().await?;
    match of {
        Untaken::Library => {
            if let Some(source) = library::source(tx.link(), &id).await? {
                let texts = library::texts(tx.link(), &id).await?;
                taking::library::take(&mut tx, &source, &texts).await?;
            }
        }
        Untaken::Posts => {
            if let Some(post) = posts::locked(tx.link(), &PostId::new(id)).await? {
                taking::posts::take(&mut tx, &post).await?;
            }
        }
        Untaken::Commitments => {
            if let Some(one) = commitments::locked(tx.link(), &CommitmentId::new(id)).await? {
                taking::commitments::take(&mut tx, &one).await?;
            }
        }
        Untaken::Impacts => {
            if let Some(one) = impacts::by_id(tx.link(), &ImpactId::new(id)).await? {
                taking::commitments::take_impact(&mut tx, &one).await?;
            }
        }
        Untaken::Surveys => {
            if let Some(one) = surveys::by_id(tx.link(), &SurveyId::new(id)).await? {
                taking::surveys::take(&mut tx, &one).await?;
                for sheet in surveys::sheets(tx.link(), &one.id).await? {
                    taking::surveys::take_answers(&mut tx, &one, &sheet).await?;
                }
            }
        }
        Untaken::Tasks => {
            if let Some(one) = tasks::locked(tx.link(), &TaskId::new(id)).await? {
                taking::tasks::take(&mut tx, &one).await?;
            }
        }
        Untaken::Gatherings => {
            if let Some(one) = gatherings::locked(tx.link(), &GatheringId::new(id)).await? {
                taking::gatherings::take(&mut tx, &one).await?;
            }
        }
        Untaken::Meetings | Untaken::Documents | Untaken::Minutes | Untaken::Recommendations => {
            // Locked, so that no act comes between looking and writing.
            let Some(programme) = house.programmes.read_to_change(tx.link(), &meeting).await? else { return Ok(()) };
            match of {
                Untaken::Documents => {
                    if let Some(document) = documents::load(tx.link(), &meeting, &DocumentId::new(id)).await? {
                        taking::documents::take(&mut tx, &document).await?;
                    }
                }
                Untaken::Minutes => {
                    if let Some(one) = minutes::by_id(tx.link(), &meeting, &MinutesId::new(id)).await? {
                        taking::minutes::take(&mut tx, &one).await?;
                    }
                }
                Untaken::Recommendations => {
                    if let Some(one) = recommendations::by_id(tx.link(), &RecommendationId::new(id)).await? {
                        taking::recommendations::take(&mut tx, &programme, &one).await?;
                    }
                }
                Untaken::Meetings
                | Untaken::Library
                | Untaken::Posts
                | Untaken::Commitments
                | Untaken::Impacts
                | Untaken::Surveys
                | Untaken::Tasks
                | Untaken::Gatherings => {
                    taking::programme::take(&mut tx, &meeting, &programme).await?;
                }
            }
        }
    }
    tx.commit_aside().await
}

/// Takes in notes in which something was written since they were taken in. Says how many that were.
///
/// # Errors
/// The database's; what was taken in before stays.
pub async fn catch_up(house: &House, live: &Live) -> Result<usize, Broken> {
    let mut reader = house.database.read().await?;
    let stale = entries::stale_notes(reader.link(), form(), NOTES_AT_ONCE).await?;
    drop(reader);
    let count = stale.len();
    for (note, meeting, through) in stale {
        let id = NoteId::new(note.clone());
        let taken = match &meeting {
            Some(meeting) => taking::notes::take(house, live, meeting, &id, through).await,
            None => taking::space_notes::take(house, live, &id, through).await,
        };
        match taken {
            Ok(()) => {}
            // Tried again when somebody writes in it.
            Err(Broken::Stored(why)) => {
                tracing::warn!(note, why, "A note could not be taken into the index.");
                let mut tx = house.database.write().await?;
                entries::set_taken(tx.link(), &format!("note {note}"), form(), through).await?;
                tx.commit_aside().await?;
            }
            Err(broken) => return Err(broken),
        }
    }
    Ok(count)
}
