//! Keeps what can be found up with what is there: when the server starts, everything that no act has taken in; then every
//! few seconds what was written in notes. So with what one sees of files.

use std::time::Duration;

use entente_service::{House, glances, listening::Live, search};
use tokio_util::sync::CancellationToken;

/// How long what was written in a note is not found yet, at the most, in a house that is not busy.
const LOOK_EVERY: Duration = Duration::from_secs(4);

/// Files that are looked into at one look.
const FILES_AT_ONCE: usize = 50;

/// Looks until told to stop.
pub async fn run(house: House, live: Live, stop: CancellationToken) {
    let mut every = tokio::time::interval(LOOK_EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut filled = false;
    // Whoever comes back after a restart opens the texts first; to be found they have the time of one look.
    let mut is_first = true;
    loop {
        tokio::select! {
            _ = every.tick() => {}
            () = stop.cancelled() => return,
        }
        // Broken off between two things, each is there whole or not yet.
        let look = async {
            if !filled {
                let count = search::fill(&house).await?;
                // Files of an earlier version, too, have not been looked into yet.
                filled = glances::fill(&house, FILES_AT_ONCE).await? < FILES_AT_ONCE;
                if count > 0 {
                    tracing::info!(things = count, "What was there before was taken into the index of the search.");
                }
            }
            if std::mem::take(&mut is_first) {
                return Ok(0);
            }
            search::catch_up(&house, &live).await
        };
        tokio::select! {
            looked = look => {
                if let Err(error) = looked {
                    tracing::warn!(%error, "The index of the search could not be brought up to date; it is tried again.");
                }
            }
            () = stop.cancelled() => return,
        }
    }
}
