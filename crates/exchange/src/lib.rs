//! How mechanisms exchange between meetings: what they post on boards, who may read and do what with it, what fits
//! together. Rules only: like the domain it waits for nothing, logs nothing and reads no clock; like drafting it
//! never goes to a browser.

pub mod acts;
pub mod check;
pub mod event;
pub mod introductions;
pub mod matching;
pub mod mentions;
pub mod notices;
pub mod policy;
pub mod post;
