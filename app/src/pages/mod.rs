//! The pages: each loads, returns a view, and works without a script. Folders
//! by what they are about.

pub mod account;
pub mod archive;
pub mod attendance;
pub mod boards;
pub mod calendar;
pub mod changes;
pub mod comments;
pub mod creating;
pub mod design;
pub mod directory;
pub mod documents;
pub mod edit;
pub mod follow_up;
pub mod groups;
pub mod history;
pub mod library;
pub mod making;
pub mod meetings;
pub mod minutes;
pub mod note;
pub mod notes;
pub mod notices;
pub mod people;
pub mod recommendations;
pub mod record;
pub mod register;
pub mod repair;
pub mod report;
pub mod search;
pub mod session;
pub mod silence;
pub mod suggestions;
pub mod surveys;
mod text_of;
mod wanted;
