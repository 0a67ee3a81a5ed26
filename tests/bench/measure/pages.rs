//! Requests per second of two pages, each beside a page of as many bytes out of
//! memory. Measured in turns, so that both meet the same weather on the machine.
//!
//! Both are repeatable: asked again by the same reader they come from the server's
//! memory. So each is also asked with another address every time, as if every
//! request came from somebody else; then it is loaded, rendered and compressed.

use std::time::{Duration, Instant};

use crate::{
    Outcome,
    bare::Bare,
    http::Connection,
    product::{MEETING, Product},
    report::Report,
};

const CONNECTIONS: usize = 16;
const ROUNDS: u32 = 3;
const ROUND: Duration = Duration::from_secs(3);
/// Of each round, not counted.
const WARM_UP: Duration = Duration::from_millis(300);

pub async fn run(product: &Product, bare: &Bare, report: &mut Report) -> Outcome<()> {
    let delegate = product.sign_in("delegate").await?;
    for (what, path, person) in
        [("programme of sample A, signed in", MEETING, delegate.as_str()), ("directory, public", "/mechanisms", "")]
    {
        for (how, accept) in [("as it is", ""), ("compressed", "accept-encoding: gzip, deflate, br\r\n")] {
            let headers = format!("{person}{accept}");
            let mut connection = Connection::open(&product.host).await?;
            let answer = connection.ask(&connection.get(path, &headers)).await?;
            if answer.status != 200 {
                return Err(format!("{path} answers {}", answer.status).into());
            }
            let bytes = answer.body.len();
            let (mut ours, mut anew, mut theirs) = (0.0, 0.0, 0.0);
            for _ in 0..ROUNDS {
                ours += rate(&product.host, Address::Same(path), &headers).await?;
                theirs += rate(&bare.host, Address::Same(&format!("/page/{bytes}")), "").await?;
                anew += rate(&product.host, Address::New(path), &headers).await?;
            }
            let [ours, anew, theirs] = [ours, anew, theirs].map(|sum| sum / f64::from(ROUNDS));
            report.row(
                &format!("{what}, {how} ({bytes} bytes)"),
                format!("{ours:.0}/s"),
                format!("{theirs:.0}/s"),
                Some(ours / theirs),
                Some(("at least half", ours * 2.0 >= theirs)),
            );
            report.row(
                &format!("{what}, {how}, made anew"),
                format!("{anew:.0}/s"),
                format!("{theirs:.0}/s"),
                Some(anew / theirs),
                None,
            );
        }
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Address<'a> {
    /// The same for every request.
    Same(&'a str),
    /// Another one for every request, of the same page.
    New(&'a str),
}

/// Requests per second over all connections together.
async fn rate(host: &str, address: Address<'_>, headers: &str) -> Outcome<f64> {
    let started = Instant::now() + WARM_UP;
    let ends = started + ROUND;
    let mut generators = tokio::task::JoinSet::new();
    for generator in 0..CONNECTIONS {
        let mut connection = Connection::open(host).await?;
        let (path, new) = match address {
            Address::Same(path) => (path.to_owned(), false),
            Address::New(path) => (path.to_owned(), true),
        };
        let headers = headers.to_owned();
        let mut request = connection.get(&path, &headers);
        generators.spawn(async move {
            let mut done = 0_u32;
            for number in 0_u64.. {
                if new {
                    request = connection.get(&format!("{path}?n={generator}-{number}"), &headers);
                }
                let answer = connection.ask(&request).await?;
                if answer.status != 200 {
                    return Outcome::Err(format!("{} in the middle of a run", answer.status).into());
                }
                let now = Instant::now();
                if now >= ends {
                    return Ok(done);
                }
                done += u32::from(now >= started);
            }
            Ok(done)
        });
    }
    let mut done = 0;
    while let Some(generator) = generators.join_next().await {
        done += generator??;
    }
    Ok(f64::from(done) / ROUND.as_secs_f64())
}
