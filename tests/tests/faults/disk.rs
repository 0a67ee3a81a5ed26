//! The disk is full, for a while.

use std::{path::Path, process::Command, time::Duration};

use super::{
    person::{DELEGATE, OBSERVER, Person, RAPPORTEUR, Writer, found, holds},
    process::{PATIENCE, Server, Setup},
};

/// No file of the server's may grow beyond this; `None`: as large as there is room.
fn allow(server: &Server, bytes: Option<u64>) {
    let limit = bytes.map_or("unlimited:".to_owned(), |bytes| format!("{bytes}:"));
    let set = Command::new("prlimit").args(["--pid", &server.pid().to_string(), &format!("--fsize={limit}")]).status();
    assert!(set.unwrap().success(), "the limit is set");
}

fn largest(data: &Path) -> u64 {
    let files = std::fs::read_dir(data).unwrap().flatten();
    files.map(|file| file.metadata().map_or(0, |about| about.len())).max().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_full_disk_reading_goes_on_and_writers_are_told() {
    let data = tempfile::tempdir().unwrap();
    let server = Setup::on_sqlite(data.path()).start().await;
    let (delegate, observer) = (Person::sign_in(&server, DELEGATE).await, Person::sign_in(&server, OBSERVER).await);
    let note = delegate.a_note(&server).await;
    let mut writer = Writer::new(&delegate, &note, "w");
    assert!(writer.come(&server).await);
    for _ in 0..20 {
        writer.write().await;
    }
    writer.settle().await;

    // Full: not even what is there can be written again.
    allow(&server, Some(1));
    let begun = tokio::time::Instant::now();
    while writer.refused.is_empty() {
        assert!(begun.elapsed() < PATIENCE, "the writer is told");
        writer.write().await;
        writer.hear().await;
    }
    assert!(writer.refused.iter().all(|code| code == "not_saved"), "{:?}", writer.refused);
    assert!(writer.is_connected(), "the line stays open");
    let before = writer.in_record();
    assert!(before.len() >= 20 && !writer.has_everything_in_record());

    // Reading goes on: pages, and the note for somebody who comes only now.
    for path in ["/meetings", "/meetings/sample-a", "/meetings/sample-a/notes"] {
        let (status, _) = observer.page(&server, path).await;
        assert_eq!(status, 200, "{path} with a full disk");
    }
    holds(&found(&server, &observer, &note).await.text(), &before);

    // There is room again: what was refused is asked for, and nobody has to do anything.
    allow(&server, None);
    writer.settle().await;
    holds(&found(&server, &observer, &note).await.text(), &writer.in_record());
    let rapporteur = Person::sign_in(&server, RAPPORTEUR).await;
    assert_eq!(rapporteur.page(&server, "/meetings").await.0, 200, "signing in writes, too");
    assert!(largest(data.path()) > 1);
    drop(server);
    // And what lies on the disk is whole.
    let again = Setup::on_sqlite(data.path()).start().await;
    tokio::time::sleep(Duration::ZERO).await;
    holds(&found(&again, &observer, &note).await.text(), &writer.in_record());
}
