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
        let arrivals = Arrivals::new(crowd::strokes_in(settings.seconds));
        let mut hall = tokio::task::JoinSet::new();
        let mut mouths = Vec::new();
        for (mut ear, mouth) in crowd::open(&door, readers, None).await? {
            let arrivals = arrivals.clone();
            mouths.push(mouth);
            hall.spawn(async move { while ear.hear(|body| arrivals.note(body)).await.is_ok() {} });
        }
        let before = server.usage().cpu;
        let flow = crowd::write(&door, 1_000, settings.seconds, &arrivals, readers).await?;
        let cpu = (server.usage().cpu - before).as_secs_f64() * 1_000.0;
        for percent in [50, 99] {
            let name = format!("keystroke to 99 % of {readers} readers, p{percent}");
            figures.add(server.kind, &name, "ms", flow.delays.percentile(percent).as_secs_f64() * 1_000.0);
        }
        let deliveries = (flow.strokes * readers) as f64 / 1_000.0;
        let name = format!("server CPU for 1,000 deliveries, {readers} readers");
        figures.add(server.kind, &name, "ms", cpu / deliveries);
    }
    Ok(())
}
