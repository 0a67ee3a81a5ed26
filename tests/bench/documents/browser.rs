//! Somebody opens the document in Chromium, and types in the propose form. A script
//! of Playwright does it (`typing.mjs`); the page's own clock tells the times.

use std::{env, path::Path, process::Stdio, time::Duration};

use serde::Deserialize;
use tokio::process::Command;

use super::draft::{LONG, Place};
use crate::{
    Outcome,
    product::Product,
    report::{Report, Times},
};

/// Milliseconds, as the page counts them.
#[derive(Deserialize)]
struct Told {
    version: String,
    /// From following the link to the first paint.
    document: Vec<f64>,
    form: Vec<f64>,
    /// From the first key in a form just opened to what it changes; the same for all keys.
    first: Vec<f64>,
    keys: Vec<f64>,
}

pub async fn run(product: &Product, place: &Place, report: &mut Report) -> Outcome<()> {
    let delegate = product.sign_in("delegate").await?;
    let cookie = delegate.trim().strip_prefix("cookie: ").ok_or("a session without a cookie")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/documents/typing.mjs");
    let output = Command::new("node")
        .arg(script)
        .env("BENCH_ORIGIN", format!("http://{}", product.host))
        .env("BENCH_COOKIE", cookie)
        .env("BENCH_DOCUMENT", &place.path)
        .env("BENCH_PARAGRAPH", &place.long)
        .env("CHROMIUM", env::var_os("CHROMIUM").unwrap_or_else(|| "chromium".into()))
        .stderr(Stdio::inherit())
        .output()
        .await?;
    if !output.status.success() {
        return Err("the script in the browser failed".into());
    }
    let told: Told = serde_json::from_slice(&output.stdout)?;
    let times = |milliseconds: &[f64]| {
        Times::of(milliseconds.iter().map(|one| Duration::from_secs_f64(one.max(0.0) / 1000.0)).collect())
    };
    let row = |report: &mut Report, what: &str, of: &[f64]| {
        report.row(&format!("Chromium {}: {what}", told.version), times(of).words(), String::new(), None, None);
    };
    row(report, &format!("link to the first paint, {}", place.what), &told.document);
    row(report, "link to the first paint, propose form", &told.form);
    row(report, &format!("first key in a paragraph of {LONG} words to its difference on screen"), &told.first);
    row(report, &format!("each of {} keys", told.keys.len()), &told.keys);
    Ok(())
}
