//! What is made once: an Entente with a meeting of many items, each with its
//! note, taken in as any programme is; and the keystrokes of every measure.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
};

use serde_json::{Value, json};
use tokio::process::Command;

use super::script::{Trace, trace};
use crate::{
    Outcome,
    product::{Product, binary},
};

const MEETING: &str = "many-notes";
/// Sessions of the meeting, half an hour each, on as many days as they need.
const SESSIONS: usize = 480;
const SESSIONS_A_DAY: usize = 16;

pub struct Prepared {
    directory: tempfile::TempDir,
    /// The header line of somebody who may write in all of them.
    pub person: String,
    pub notes: Vec<String>,
    pub trace: Trace,
}

impl Prepared {
    pub async fn make(strokes: usize) -> Outcome<Self> {
        let trace = std::thread::spawn(move || trace(strokes));
        let directory = tempfile::tempdir()?;
        let mut product = Product::start_in(directory.path()).await?;
        let person = product.sign_in("rapporteur").await?;
        product.stop().await?;
        let file = directory.path().join("programme.json");
        std::fs::write(&file, programme().to_string())?;
        let file = file.to_str().ok_or("a temporary directory with a name")?;
        run(directory.path(), &["import", "programme", file]).await?;
        run(directory.path(), &["user", "role", MEETING, "rapporteur@demo.example", "rapporteur"]).await?;
        let whole: Value = serde_json::from_str(&run(directory.path(), &["export", "meeting", MEETING]).await?)?;
        let notes = notes_of(&whole);
        let trace = trace.join().map_err(|_| "the trace could not be made")?;
        Ok(Self { directory, person, notes, trace })
    }

    pub fn database(&self) -> PathBuf {
        self.directory.path().join("entente.sqlite")
    }
}

async fn run(directory: &Path, words: &[&str]) -> Outcome<String> {
    let done = Command::new(binary())
        .args(words)
        .env("ENTENTE_DATA", directory)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await?;
    if !done.status.success() {
        let said = [done.stdout, done.stderr].concat();
        return Err(format!("{words:?}: {}", String::from_utf8_lossy(&said)).into());
    }
    Ok(String::from_utf8(done.stdout)?)
}

/// Every note named anywhere in the programme of an export.
fn notes_of(whole: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![whole];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(note)) = fields.get("note") {
                    found.push(note.clone());
                }
                waiting.extend(fields.values());
            }
            Value::Array(values) => waiting.extend(values),
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

/// A programme of nothing but plenary sessions.
fn programme() -> Value {
    let days: Vec<Value> = (0..SESSIONS.div_ceil(SESSIONS_A_DAY))
        .map(|day| {
            let date = format!("2027-03-{:02}", day + 1);
            let sessions: Vec<Value> = (0..SESSIONS_A_DAY)
                .map(|place| {
                    let at = |half_hours: usize| format!("{:02}:{:02}", 8 + half_hours / 2, half_hours % 2 * 30);
                    let (start, end) = (at(place), at(place + 1));
                    json!({
                        "id": format!("s{day:02}-{place:02}"),
                        "type": "plenary",
                        "title": format!("Item {place} of day {day}"),
                        "start": format!("{date}T{start}+03:00"),
                        "end": format!("{date}T{end}+03:00"),
                        "start_local": start,
                        "end_local": end,
                        "duration_minutes": 30,
                        "room": "Plenary hall"
                    })
                })
                .collect();
            json!({ "date": date, "label": format!("Day {day}"), "sessions": sessions })
        })
        .collect();
    json!({
        "meetings": [{
            "id": MEETING,
            "fictional": true,
            "title": "A meeting of many notes",
            "theme": "How fast many write at once",
            "format": "in person",
            "place": { "city": "Nairobi", "country": "KEN" },
            "time_zone": "Africa/Nairobi",
            "start_date": "2027-03-01",
            "end_date": format!("2027-03-{:02}", days.len()),
            "host": "Government of Kenya with IOM",
            "chair_role": "Delegate of the host Government",
            "technical_secretariat": "IOM",
            "working_languages": ["en"],
            "interpretation": ["en"],
            "confidentiality": "closed",
            "participants": [{ "seat": "Chair and secretariat of MIDSA", "mechanism": "midsa", "persons": 2 }],
            "days": days,
            "documents": []
        }]
    })
}
