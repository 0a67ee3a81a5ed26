//! The machine fails: servers are killed, the disk is full, the database goes away, the clock is put. Real processes of
//! the real binary, real sockets, and a person who goes on typing. Whoever was told that words are in the record finds
//! them there; whoever was not has them still.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]
#![cfg(unix)]

mod disk;
mod killed;
mod person;
mod postgres;
mod process;
mod several;
