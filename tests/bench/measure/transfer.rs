//! What the first visit transfers: the page and all that its head asks for, as
//! a browser fetches it. Bodies only; headers are a few hundred bytes each.

use std::collections::BTreeSet;

use crate::{
    Outcome,
    http::Connection,
    product::{MEETING, Product},
    report::Report,
};

const ACCEPT: &str = "accept-encoding: gzip, deflate, br\r\n";
/// kB, of all but the editor.
const GOAL: f64 = 120.0;

pub async fn run(product: &Product, report: &mut Report) -> Outcome<()> {
    let delegate = product.sign_in("delegate").await?;
    let session = product.session(&delegate).await?;
    let goal = |sum: f64| Some(("under 120 kB", sum < GOAL));
    for (what, path) in [("programme of sample A", MEETING), ("live room, without the editor", &session)] {
        let (sum, parts) = first_visit(product, path, &delegate).await?;
        let goal = if path == MEETING { goal(sum) } else { None };
        report.row(&format!("first visit: {what}"), format!("{sum:.1} kB ({parts})"), String::new(), None, goal);
    }
    Ok(())
}

async fn first_visit(product: &Product, path: &str, person: &str) -> Outcome<(f64, String)> {
    let page = product.page(path, person).await?;
    let head = page.split("</head>").next().unwrap_or_default();
    let assets: BTreeSet<&str> = head.split('"').filter(|word| word.starts_with("/pkg/")).collect();
    let mut connection = Connection::open(&product.host).await?;
    let mut sum = 0.0;
    let mut parts = Vec::new();
    let wanted = std::iter::once(path).chain(assets.into_iter().filter(|asset| !asset.contains("/editor.")));
    for wanted in wanted {
        let answer = connection.ask(&connection.get(wanted, &format!("{person}{ACCEPT}"))).await?;
        if answer.status != 200 || answer.header("content-encoding").is_none() {
            return Err(format!("{wanted} came with {} and not compressed", answer.status).into());
        }
        let size = f64::from(u32::try_from(answer.body.len())?) / 1000.0;
        sum += size;
        let kind = if wanted == path { "html" } else { wanted.rsplit('.').next().unwrap_or_default() };
        parts.push(format!("{kind} {size:.1}"));
    }
    Ok((sum, parts.join(", ")))
}
