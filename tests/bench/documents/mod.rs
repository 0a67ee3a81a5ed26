//! `cargo xtask bench documents`: outcome documents as a negotiation has them. What
//! the rules take for carrying proposals over and for comparing texts, beside
//! libraries that do the nearest to it; what a large document costs its readers, in
//! a browser too; how soon a hall that watches the desk has what the chair did.

mod browser;
mod chance;
mod draft;
mod opening;
mod watching;
mod words;

use crate::{Outcome, bare::Bare, machine, product::Product, report::Report};

const PARTS: [&str; 4] = ["words", "opening", "typing", "watching"];

pub async fn main() -> Outcome<()> {
    let parts: Vec<String> = std::env::args().skip(2).collect();
    if let Some(other) = parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
        return Err(format!("bench documents [{}]; it does not know {other}", PARTS.join(" | ")).into());
    }
    run(&parts).await
}

/// All parts, or those named.
pub async fn run(parts: &[String]) -> Outcome<()> {
    let wants = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let mut report = Report::new(machine::describe(), "beside it");
    if wants("words") {
        words::run(&mut report)?;
    }
    if wants("opening") || wants("typing") || wants("watching") {
        machine::allow_many_files();
        let (product, bare) = (Product::start().await?, Bare::start().await?);
        let small = draft::Place::of_the_sample(&product).await?;
        let large = draft::Place::of_a_large_one(&product).await?;
        if wants("opening") {
            opening::run(&product, &bare, &large, &mut report).await?;
        }
        if wants("typing") {
            browser::run(&product, &large, &mut report).await?;
        }
        if wants("watching") {
            for place in [&small, &large] {
                watching::run(&product, &bare, place, &mut report).await?;
            }
        }
    }
    println!("{report}");
    Ok(())
}
