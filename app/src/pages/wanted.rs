//! What needs somebody: above their meetings, and on the page of each.

use entente_service::{documents::capital, meetings::Opened, silence};
use leptos::prelude::*;

use crate::{app::App, fault::Fault, visit::Visit};

/// What is wanted of the reader in a meeting.
pub(super) struct Wanted {
    silences: Vec<silence::Awaited>,
    capitals: Vec<capital::Awaited>,
}

impl Wanted {
    pub(super) async fn of(app: &App, visit: &Visit, opened: &Opened) -> Result<Self, Fault> {
        let silences = silence::awaited(&app.house, opened).await.map_err(|failure| visit.fault(failure))?;
        let capitals = capital::awaited(&app.house, opened).await.map_err(|failure| visit.fault(failure))?;
        Ok(Self { silences, capitals })
    }

    pub(super) fn notices(&self, visit: &Visit, opened: &Opened) -> Vec<AnyView> {
        let silences = super::silence::awaited_notice(visit, opened, &self.silences);
        let capitals = super::documents::capital::awaited_notice(visit, opened, &self.capitals);
        silences.into_iter().chain(capitals).collect()
    }
}
