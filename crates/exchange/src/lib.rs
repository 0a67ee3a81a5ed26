//! How mechanisms exchange between meetings: what they post on boards, who may read and do what with it, what fits
//! together; what becomes of what was agreed; what they are asked, and what is recommended out of it; what a mechanism does all the year round. Rules only: like the domain it waits for nothing, logs nothing and reads no clock; like drafting it
//! never goes to a browser.

pub mod acts;
pub mod check;
pub mod clashes;
pub mod commitments;
pub mod commitments_acts;
pub mod commitments_check;
pub mod commitments_due;
pub mod commitments_policy;
pub mod dashboard;
pub mod event;
pub mod gatherings;
pub mod gatherings_acts;
pub mod gatherings_check;
pub mod impact;
pub mod introduced;
pub mod introductions;
pub mod issues;
pub mod matching;
pub mod mentions;
pub mod notices;
pub mod offices;
pub mod policy;
pub mod post;
pub mod recommendation;
pub mod space;
pub mod space_notes;
pub mod steps;
pub mod survey;
pub mod survey_acts;
pub mod survey_check;
pub mod survey_policy;
pub mod survey_sheet;
pub mod survey_synthesis;
pub mod tasks;
pub mod tasks_acts;
