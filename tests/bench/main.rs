//! The benchmark of the built product: `cargo xtask bench`.
//!
//! Starts the release server on an empty directory with the demonstration data,
//! and beside it the least that axum can do for the same work (`bare`), in a
//! process of its own. Both are asked by the same generators in the same run, so
//! that the ratio says something although the machine is shared. Build times are
//! measured by xtask, which can build.
#![allow(clippy::print_stdout, reason = "its output is a table")]

mod against;
mod bare;
mod documents;
mod http;
mod lines;
mod machine;
mod measure;
mod product;
mod report;
mod sockets;

use std::process::ExitCode;

/// Whatever goes wrong ends the run and is shown as it is.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn main() -> ExitCode {
    let word = std::env::args().nth(1);
    let outcome = match word.as_deref() {
        Some("bare") => on_all_cores(bare::serve()),
        None | Some("floor") => on_all_cores(run()),
        Some("documents") => on_all_cores(documents::main()),
        Some("library") => on_all_cores(library()),
        Some("search") => on_all_cores(search()),
        Some("boards") => on_all_cores(boards()),
        Some("notes") => against::main(),
        Some("sending-alone") => against::bare::serve(false),
        Some("storing-and-sending") => against::bare::serve(true),
        Some("stay-awake") => machine::stay_awake(),
        Some(other) => Err(format!("the benchmark does not know {other}; see `cargo xtask bench --help`").into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn on_all_cores(work: impl Future<Output = Outcome<()>>) -> Outcome<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// The library of agreed language alone: it needs no server.
async fn library() -> Outcome<()> {
    let mut report = report::Report::new(machine::describe(), "beside it");
    measure::library::run(&mut report).await?;
    println!("{report}");
    Ok(())
}

/// One search over everything alone.
async fn search() -> Outcome<()> {
    let mut report = report::Report::new(machine::describe(), "the bare query");
    measure::search::run(&mut report).await?;
    println!("{report}");
    Ok(())
}

/// Boards with many cards, and what fits what.
async fn boards() -> Outcome<()> {
    let mut report = report::Report::new(machine::describe(), "the bare query");
    measure::boards::run(&mut report).await?;
    println!("{report}");
    Ok(())
}

async fn run() -> Outcome<()> {
    let product = product::Product::start().await?;
    let bare = bare::Bare::start().await?;
    let mut report = report::Report::new(machine::describe(), "bare axum");
    if std::env::args().nth(1).as_deref() == Some("floor") {
        measure::floor::run(&mut report).await?;
        println!("{report}");
        return Ok(());
    }
    measure::pages::run(&product, &bare, &mut report).await?;
    measure::transfer::run(&product, &mut report).await?;
    measure::notes::run(&product, &mut report).await?;
    measure::feed::run(&product, &bare, &mut report).await?;
    drop((product, bare));
    measure::floor::run(&mut report).await?;
    measure::library::run(&mut report).await?;
    println!("{report}");
    documents::run(&[]).await
}
