//! From a keystroke to 99 of 100 readers of one text, and what a delivery costs
//! the server, in halls of growing size.

use super::{
    Settings,
    crowd::{self, Arrivals},
    figures::Figures,
    prepared::Prepared,
    servers::Server,
};
use crate::Outcome;

const HALLS: [usize; 4] = [10, 100, 500, 1_000];

pub async fn run(server: &mut Server<'_>, _: &Prepared, settings: &Settings, figures: &mut Figures) -> Outcome<()> {
    for (text, readers) in HALLS.into_iter().enumerate() {
        let door = server.door(text)?;
        let arrivals = Arrivals::new(crowd::strokes_in(settings.seconds, crowd::WRITERS));
        let mut hall = tokio::task::JoinSet::new();
        let mut mouths = Vec::new();
        for (mut ear, mouth) in crowd::open(&door, readers, None).await? {
            let arrivals = arrivals.clone();
            mouths.push(mouth);
            hall.spawn(async move { while ear.hear(|body| arrivals.note(body)).await.is_ok() {} });
        }
        let before = server.usage().cpu;
        let flow = crowd::write(&door, (crowd::WRITERS, 1_000), settings.seconds, &arrivals, readers).await?;
        let cpu = (server.usage().cpu - before).as_secs_f64() * 1_000.0;
        for percent in [50, 99] {
            let name = format!("keystroke to 99 % of {readers} readers, p{percent}");
            figures.add(server.kind, &name, "ms", flow.delays.percentile(percent).as_secs_f64() * 1_000.0);
        }
        let deliveries = (flow.strokes * readers) as f64 / 1_000.0;
        let name = format!("server CPU for 1,000 deliveries, {readers} readers");
        figures.add(server.kind, &name, "ms", cpu / deliveries);
    }
    busy(server, settings, figures).await
}

/// Fifty people write where five hundred read: a stroke each four milliseconds, which is more than one core of any of
/// these servers can send one by one.
async fn busy(server: &mut Server<'_>, settings: &Settings, figures: &mut Figures) -> Outcome<()> {
    const READERS: usize = 500;
    const PEOPLE: usize = 50;
    let door = server.door(HALLS.len())?;
    let arrivals = Arrivals::new(crowd::strokes_in(settings.seconds, PEOPLE));
    let mut hall = tokio::task::JoinSet::new();
    let mut mouths = Vec::new();
    for (mut ear, mouth) in crowd::open(&door, READERS, None).await? {
        let arrivals = arrivals.clone();
        mouths.push(mouth);
        hall.spawn(async move { while ear.hear(|body| arrivals.note(body)).await.is_ok() {} });
    }
    let before = server.usage().cpu;
    let flow = crowd::write(&door, (PEOPLE, 2_000), settings.seconds, &arrivals, READERS).await?;
    let cpu = (server.usage().cpu - before).as_secs_f64() * 1_000.0;
    let p99 = flow.delays.percentile(99).as_secs_f64() * 1_000.0;
    figures.add(server.kind, "fifty write, 500 read: keystroke to 99 %, p99", "ms", p99);
    let deliveries = (flow.strokes * READERS) as f64 / 1_000.0;
    figures.add(server.kind, "fifty write, 500 read: server CPU for 1,000 deliveries", "ms", cpu / deliveries);
    Ok(())
}
