//! One search over everything somebody may see. Each thing that can be found has an entry in the index, with a word for
//! those who may read it; a search asks only for the words of its reader, and the policy is asked again for what it
//! finds. So nothing that somebody may not see is found, counted, suggested or told by what is missing.
//!
//! What is indexed, and when, is in `taking`: in the transaction of the change; what is written in notes a little later,
//! and what was there before there was an index when the server starts (`filling`).

mod eyes;
mod filling;
mod finding;
mod narrowing;
pub(crate) mod quoting;
pub(crate) mod taking;

pub(crate) use eyes::Eyes;
pub use filling::{catch_up, fill};
pub use finding::{Find, Found, LOOKED_AT, Words, best, citing, find, made_of};
pub use narrowing::Asking;
pub use quoting::Piece;
