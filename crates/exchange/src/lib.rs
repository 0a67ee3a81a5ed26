//! How mechanisms exchange between meetings: what they post on boards, who may read and do what with it, what fits
//! together; and what becomes of what was agreed. Rules only: like the domain it waits for nothing, logs nothing and reads no clock; like drafting it
//! never goes to a browser.

pub mod acts;
pub mod check;
pub mod commitments;
pub mod commitments_acts;
pub mod commitments_check;
pub mod commitments_due;
pub mod commitments_policy;
pub mod event;
pub mod impact;
pub mod introduced;
pub mod introductions;
pub mod matching;
pub mod mentions;
pub mod notices;
pub mod offices;
pub mod policy;
pub mod post;
