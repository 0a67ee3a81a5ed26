//! The server's own eye on silence procedures: a sign of life now and then, and
//! whatever is due. Clients never close anything.

use std::time::Duration;

use entente_app::pages::silence::post;
use entente_service::{Broken, House, listening::Live, silence};
use tokio_util::sync::CancellationToken;

/// How often is looked what is due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often a sign of life is given.
const BEAT_SECONDS: i64 = 30;

/// Looks until told to stop. `measures`: whether a long silence of the house itself is an outage; not where the clock
/// is put forward by hand.
pub async fn run(house: House, live: Live, public_url: String, measures: bool, stop: CancellationToken) {
    let mut every = tokio::time::interval(LOOK_EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut last = None;
    loop {
        tokio::select! {
            _ = every.tick() => {
                if let Err(error) = look(&house, &live, &public_url, measures, &mut last).await {
                    tracing::warn!(%error, "Silence procedures could not be looked at; it is tried again.");
                }
            }
            () = stop.cancelled() => return,
        }
    }
}

async fn look(
    house: &House,
    live: &Live,
    public_url: &str,
    measures: bool,
    last: &mut Option<entente_domain::clock::Moment>,
) -> Result<(), Broken> {
    let now = house.now();
    // First of all how long the house stood still: what ended meanwhile may have to go on.
    if last.is_none_or(|last| now.seconds_since(last).abs() >= BEAT_SECONDS) {
        silence::beat(house, measures).await?;
        *last = Some(now);
    }
    silence::due(house, live, &post(public_url)).await?;
    Ok(())
}
