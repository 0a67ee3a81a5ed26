//! The silence procedure: prepared and announced by the chair, answered by the
//! parties, closed by the clock.

mod answer;
mod closing;
mod deadlines;
mod languages;
mod letters;
mod prepare;
pub mod receipts;
mod seen;

pub use answer::{Sent, acknowledge, respond, take_back};
pub use closing::{beat, due};
pub(crate) use deadlines::entries;
pub use deadlines::{Awaited, awaited, entry};
pub use entente_store::silence::Filed;
pub use letters::{Notice, Post, Telling};
pub use prepare::{Chosen, Outlook, Working, announce, extend, outlook, prepare, told_otherwise, withdraw};
use seen::own_parties;
pub use seen::{Own, Seen, list, of_document, open};
