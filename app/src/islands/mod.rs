//! What moves without a reload. Compiled twice: rendered by the server as part
//! of the page, and in the browser. An island's start state and its words come
//! as props; what happens afterwards comes over the feed.
//!
//! In the browser there are two halves: the room's, which most people load, and
//! the podium's. What both need belongs to neither.

#[cfg(any(feature = "ssr", feature = "podium"))]
pub mod attendance;
#[cfg(any(feature = "ssr", feature = "podium"))]
pub mod booth;
#[cfg(any(feature = "ssr", feature = "podium"))]
pub mod desk;
#[cfg(any(feature = "ssr", feature = "podium"))]
pub mod display;
pub mod feed;
pub(crate) mod floor;
#[cfg(any(feature = "ssr", feature = "room"))]
pub mod floor_card;
pub(crate) mod forms;
mod groups;
pub(crate) mod item;
pub(crate) mod light;
#[cfg(any(feature = "ssr", feature = "room"))]
pub(crate) mod rail;
#[cfg(any(feature = "ssr", feature = "room"))]
pub mod room;
pub(crate) mod said;
pub mod start;
pub mod words;
