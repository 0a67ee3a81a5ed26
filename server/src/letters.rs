//! What people are told, put into letters when it is due: at once, or in one letter a day, by each reader's own clock.

use std::time::Duration;

use entente_app::pages::notices::letter;
use entente_service::{House, notices};
use tokio_util::sync::CancellationToken;

/// How often is looked what is due.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Looks until told to stop.
pub async fn run(house: House, public_url: String, stop: CancellationToken) {
    let mut every = tokio::time::interval(LOOK_EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = every.tick() => {
                if let Err(error) = notices::write_letters(&house, &public_url, letter).await {
                    tracing::warn!(%error, "Notices could not be put into letters; it is tried again.");
                }
            }
            () = stop.cancelled() => return,
        }
    }
}
