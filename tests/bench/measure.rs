//! What is measured, one file for each part of the table.

pub mod boards;
pub mod feed;
pub mod floor;
pub mod library;
pub mod notes;
pub mod pages;
pub mod search;
pub mod transfer;
