//! The silence procedure: its rules as cases, its invariants as properties.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod invariants;
mod rules;
mod set;
