//! How things are kept: one statement text for SQLite and PostgreSQL, one file
//! per aggregate. Knows rows, not rules: whether something may change is
//! decided before it gets here.

mod database;
#[macro_use]
mod link;
pub mod accounts;
pub mod attachments;
pub mod calendar;
pub mod capital;
pub mod comments;
pub mod commitments;
pub mod contacts;
pub mod descent;
pub mod directory;
pub mod displays;
pub mod documents;
pub mod editing;
pub mod entries;
pub mod events;
pub mod exchange;
pub mod facts;
mod former;
pub mod gatherings;
pub mod glances;
mod groups;
pub mod impacts;
pub mod introductions;
pub mod library;
pub mod meeting_days;
pub mod meetings;
pub mod minutes;
pub mod neighbours;
pub mod network;
pub mod notes;
pub mod notices;
pub mod posts;
pub mod presence;
pub mod programme;
pub mod recommendations;
pub mod search;
pub mod sessions;
pub mod silence;
pub mod space_notes;
pub mod spaces;
pub mod speakers;
pub mod statements;
pub mod steps;
pub mod surveys;
pub mod talk;
pub mod tasks;
pub mod terms;
pub mod themes;
pub mod tokens;
mod writer;

pub use database::{Broken, Database, Reader, Tx, Version};
pub use link::Link;
