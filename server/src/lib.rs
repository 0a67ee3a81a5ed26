//! The server: what stands between the network and the house.

pub mod mail;
pub mod security;
