//! What time alone does to documents: an agreement ad referendum that nobody returned is one.

use entente_drafting::acts;
use entente_store::{Broken, documents, events::Origin};

use super::keep;
use crate::{House, listening::Live, record};

/// Does what is due. Safe to run at any time and by several servers: whoever comes second finds nothing to do.
///
/// # Errors
/// Only the database's.
pub async fn run_due(house: &House, live: &Live) -> Result<(), Broken> {
    let due = {
        let mut reader = house.database.read().await?;
        documents::due(reader.link(), house.now()).await?
    };
    for (meeting, id) in due {
        let mut tx = house.database.write().await?;
        let Some(before) = house.programmes.read_to_change(tx.link(), &meeting).await? else { continue };
        let Some(document) = documents::load(tx.link(), &meeting, &id).await? else { continue };
        let Some(acted) = acts::pass_time(&document, house.now()) else { continue };
        let origin = Origin::default();
        let events = keep(house, &mut tx, &document, &acted, &origin).await?;
        let written = record::write(house, &mut tx, &before, &origin, events).await?;
        tx.commit().await?;
        record::publish(live, written);
    }
    Ok(())
}
