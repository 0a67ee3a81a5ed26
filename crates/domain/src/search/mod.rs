//! Words as they are searched: how a text is taken apart, what somebody who
//! searches asks for, and where two texts say the same. The same for every
//! language and both databases: what is kept in an index and what is asked of
//! it go through here. Where the index lies is the store's business.

mod asked;
mod common;
mod fold;
mod kind;
mod readers;
mod sought;
mod stem;
mod words;

pub use asked::{ASKED_MAX, Asked};
pub use common::{Run, common, hash, marks};
pub use fold::fold;
pub use kind::Kind;
pub use readers::{Readers, Right};
pub use sought::{Sought, Term};
pub use stem::stem;
pub use words::{Word, is_sign, places, words};
