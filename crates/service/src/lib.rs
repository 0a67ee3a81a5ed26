//! One public function for each thing a person can do. Each runs in one order:
//! who is asking, may they, load at the version they saw, the domain's rule,
//! rows and event in one transaction, commit, publish.

pub mod actor;
pub mod attachments;
pub mod attendance;
pub mod boards;
pub mod calendar;
pub mod comments;
pub mod creating;
pub mod demo;
pub mod directory;
pub mod displays;
pub mod documents;
pub mod editing;
pub mod export;
pub mod failure;
pub mod floor;
pub mod follow_up;
pub mod groups;
pub mod history;
pub mod house;
pub mod identity;
pub mod import;
pub mod library;
pub mod listening;
pub mod machine;
pub mod meetings;
pub mod minutes;
mod neighbours;
pub mod notes;
pub mod notices;
pub mod offices;
pub mod papers;
mod pictures;
pub mod profiles;
mod programmes;
pub mod recommendations;
mod record;
pub mod register;
pub mod repair;
pub mod report;
pub mod running;
pub mod search;
pub mod secrets;
pub mod silence;
mod sorts_of_file;
pub mod speeches;
pub mod suggestions;
pub mod surveys;
pub mod tables;
pub mod timeline;

pub use actor::{Actor, Person};
pub use entente_store::{Broken, displays::Display};
pub use failure::Failure;
pub use house::House;
