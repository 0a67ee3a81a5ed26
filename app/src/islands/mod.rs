//! What moves without a reload. Compiled twice: rendered by the server as part
//! of the page, and in the browser. An island's start state and its words come
//! as props; what happens afterwards comes over the feed.

pub mod attendance;
pub mod booth;
pub mod desk;
pub mod display;
pub mod feed;
pub(crate) mod floor;
pub mod floor_card;
pub(crate) mod forms;
mod groups;
pub(crate) mod item;
pub(crate) mod rail;
pub mod room;
pub(crate) mod said;
pub mod start;
pub mod words;
