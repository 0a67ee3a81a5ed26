//! How States draft: outcome documents with stable paragraphs, brackets that
//! know who holds them, proposals that survive changes of the base, agreement
//! paragraph by paragraph. Rules only (meeting-rules sections 4 and 5): like
//! the domain it waits for nothing, logs nothing and reads no clock; unlike the
//! domain it never goes to a browser, so that its libraries cost no download.

pub mod acts;
mod asking;
pub mod bracketing;
pub mod capital;
pub mod compare;
pub mod contest;
pub mod convergence;
pub mod descent;
pub mod designation;
pub mod drafts;
mod edits;
pub mod model;
pub mod outstanding;
pub mod rebase;
pub mod revisions;
pub mod silence;
pub mod text;
pub mod words;
