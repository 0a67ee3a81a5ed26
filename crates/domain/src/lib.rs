//! What a meeting is and what may happen in it: states, transitions, policy,
//! events, limits. Waits for nothing, logs nothing, reads no clock, touches no
//! disk; the same code runs in the server and in the browser.

pub mod clock;
pub mod ids;
