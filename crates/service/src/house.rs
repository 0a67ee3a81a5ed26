//! What every act needs: where things are kept, who hears of them, what time it is.

use std::sync::Arc;

use entente_domain::clock::{Chance, Clock, Moment};
use entente_store::Database;

use crate::{programmes::Programmes, suggestions::Brought};

/// The composition the server builds once. Cheap to clone.
#[derive(Clone)]
pub struct House {
    pub database: Database,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub(crate) programmes: Programmes,
    pub(crate) brought: Brought,
}

impl House {
    pub fn new(database: Database, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { database, clock, chance, programmes: Programmes::default(), brought: Brought::default() }
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// A new identifier.
    pub fn id(&self) -> String {
        self.chance.id(self.now())
    }
}
