//! The whole house, started in this process on a free port over a real database
//! with the demonstration data, and people who use it over HTTP and sockets.
//! Tests say what people do and see; only this crate knows how that is asked.

mod house;
mod note;
mod visitor;

pub use house::{PATIENCE, TestHouse, on_each_database};
pub use note::NoteSocket;
pub use visitor::{Answer, Feed, Visitor};
