//! What every act needs: where things are kept, who hears of them, what time it is.

use std::sync::Arc;

use entente_domain::clock::{Chance, Clock, Moment};
use entente_store::Database;

/// The composition the server builds once. Cheap to clone.
#[derive(Clone)]
pub struct House {
    pub database: Database,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
}

impl House {
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// A new identifier.
    pub fn id(&self) -> String {
        self.chance.id(self.now())
    }
}
