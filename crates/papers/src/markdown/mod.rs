//! Markdown as GitHub reads it, both ways: a paper written out, and text somebody typed read back into blocks.

mod drafts;
mod reading;
mod writing;

pub use drafts::read_draft;
pub use reading::read;
pub use writing::of_blocks;
pub(crate) use writing::write;
