//! What a meeting is and what may happen in it: states, transitions, policy,
//! events, limits. Waits for nothing, logs nothing, reads no clock, touches no
//! disk; the same code runs in the server and in the browser.

pub mod agenda;
pub mod attendance;
pub mod chain;
pub mod clock;
pub mod cloning;
pub mod directory;
pub mod editing;
pub mod event;
pub mod forecast;
pub mod groups;
pub mod ids;
pub mod limits;
pub mod meeting;
pub mod minutes;
pub mod number;
pub mod outcome;
pub mod people;
pub mod policy;
pub mod programme;
pub mod repair;
pub mod screen;
pub mod search;
pub mod speakers;
pub mod text;
pub mod undo;
