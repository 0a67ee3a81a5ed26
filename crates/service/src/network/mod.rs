//! What is looked at across mechanisms: a calendar of all, with what is in each other's way, and the convener's dashboards.

mod calendar;
mod dashboard;
mod days;

pub use calendar::{Calendar, Known, Planned, What, calendar, clashes_of, end_feed, renew_feed};
pub(crate) use calendar::{entries, entries_of_space, subscribed};
pub use dashboard::{Asking, Dashboard, Owed, dashboard, table};
pub use days::{Refused, Seen, days, let_know};
pub use entente_exchange::{clashes, dashboard as counted};
pub use entente_store::meeting_days::Days;
