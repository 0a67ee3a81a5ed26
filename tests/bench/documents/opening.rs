//! A delegate opens the document: what the server takes for it, and what is transferred.

use std::time::Instant;

use super::draft::Place;
use crate::{
    Outcome,
    bare::Bare,
    http::Connection,
    machine,
    product::Product,
    report::{Report, Times},
};

const TIMES: usize = 200;
const ACCEPT: &str = "accept-encoding: gzip, deflate, br\r\n";

pub async fn run(product: &Product, bare: &Bare, place: &Place, report: &mut Report) -> Outcome<()> {
    let delegate = product.sign_in("delegate").await?;
    let path = &place.path;
    // The first paragraph has two proposals that compete.
    let first = &place.paras[0];
    for (what, path) in [
        (format!("document opened ({})", place.what), format!("{path}?")),
        ("with the proposals on a paragraph".to_owned(), format!("{path}?para={first}&")),
        ("its propose form".to_owned(), format!("{path}/write?what=propose&action=mod&para={}&", place.long)),
    ] {
        let whole = product.page(&path, &delegate).await?.len();
        let headers = format!("{delegate}{ACCEPT}");
        let before = machine::usage(product.pid).cpu;
        let (ours, bytes) = times(&product.host, |number| format!("{path}n={number}"), &headers).await?;
        let cpu = (machine::usage(product.pid).cpu - before).as_secs_f64() * 1000.0 / TIMES as f64;
        let (theirs, _) = times(&bare.host, |_| format!("/page/{bytes}"), "").await?;
        report.row(
            &format!("{what}, made anew"),
            format!(
                "{}; {cpu:.1} ms of processor; {:.1} kB with brotli (of {:.0})",
                ours.words(),
                bytes as f64 / 1000.0,
                whole as f64 / 1000.0
            ),
            format!("bare axum, as many bytes: {}", theirs.words()),
            Some(ours.percentile(50).as_secs_f64() / theirs.percentile(50).as_secs_f64()),
            None,
        );
    }
    Ok(())
}

/// One after the other, on one connection; each has an address of its own, so that none comes from memory.
async fn times(host: &str, path: impl Fn(usize) -> String, headers: &str) -> Outcome<(Times, usize)> {
    let mut connection = Connection::open(host).await?;
    let (mut times, mut bytes) = (Vec::with_capacity(TIMES), 0);
    for number in 0..TIMES {
        let request = connection.get(&path(number), headers);
        let begun = Instant::now();
        let answer = connection.ask(&request).await?;
        times.push(begun.elapsed());
        if answer.status != 200 {
            return Err(format!("{} answers {}", path(number), answer.status).into());
        }
        bytes = answer.body.len();
    }
    Ok((Times::of(times), bytes))
}
