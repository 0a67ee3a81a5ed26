//! What Entente looks like: the shell, the pages, the forms' endpoints, and the
//! islands that move without a reload.
//!
//! Pages, endpoints and texts are compiled for the server only. The browser
//! half holds the islands and nothing else: they get their words as props.

#![cfg_attr(not(feature = "ssr"), allow(dead_code, reason = "each browser half uses its part of what both share"))]

pub mod islands;

#[cfg(feature = "ssr")]
pub mod acts;
#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod cookies;
#[cfg(feature = "ssr")]
pub mod dates;
#[cfg(feature = "ssr")]
pub mod fault;
#[cfg(feature = "ssr")]
pub mod glossary;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
mod papers;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
mod tables;
#[cfg(feature = "ssr")]
#[macro_use]
pub mod text;
#[cfg(feature = "ssr")]
pub mod visit;
