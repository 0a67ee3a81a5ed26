//! What a connection on which nothing happens holds in the server's memory.

use std::time::Duration;

use super::{Settings, crowd, figures::Figures, prepared::Prepared, servers::Server};
use crate::Outcome;

const CONNECTIONS: usize = 2_000;
/// Until what was needed for opening them has been given back, if it is.
const SETTLES: Duration = Duration::from_secs(5);

pub async fn run(server: &mut Server<'_>, _: &Prepared, _: &Settings, figures: &mut Figures) -> Outcome<()> {
    let first = crowd::open(&server.door(0)?, 20, None).await?;
    tokio::time::sleep(SETTLES).await;
    let before = server.usage().memory;
    let all = crowd::open(&server.door(1)?, CONNECTIONS, None).await?;
    tokio::time::sleep(SETTLES).await;
    let after = server.usage().memory;
    let each = (after as f64 - before as f64) / CONNECTIONS as f64 / 1_000.0;
    figures.add(server.kind, "memory of an idle connection, 2,000 of them", "kB", each);
    drop((first, all));
    Ok(())
}
