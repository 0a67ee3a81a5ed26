//! The server: what stands between the network and the house.

pub mod cli;
pub mod compose;
pub mod config;
mod letters;
pub mod mail;
pub mod metrics;
mod searches;
pub mod security;
mod silences;
pub mod sockets;
