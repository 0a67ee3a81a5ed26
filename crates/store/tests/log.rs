//! SQLite's write-ahead log is laid out before it is needed, and is nobody's business but SQLite's.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::path::Path;

use common::account;
use entente_domain::{ids::UserId, people::MechanismRole};
use entente_store::{Database, accounts};

async fn open(path: &Path) -> Database {
    Database::open(&format!("sqlite:{}", path.display())).await.unwrap()
}

async fn write(database: &Database, id: &str) {
    let mut tx = database.write().await.unwrap();
    accounts::insert(tx.link(), &account(id), None).await.unwrap();
    let midsa = entente_domain::ids::MechanismId::new("midsa");
    accounts::put_mechanism_member(tx.link(), &midsa, &UserId::new(id), MechanismRole::Member).await.unwrap();
    tx.commit().await.unwrap();
}

async fn is_there(database: &Database, id: &str) -> bool {
    let mut reader = database.read().await.unwrap();
    accounts::by_id(reader.link(), &UserId::new(id)).await.unwrap().is_some()
}

#[tokio::test]
async fn a_log_laid_out_in_advance_is_read_as_empty_and_one_with_something_in_it_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (path, log) = (folder.path().join("a.sqlite"), folder.path().join("a.sqlite-wal"));
    let database = open(&path).await;
    write(&database, "amina").await;
    database.close().await;
    assert!(!log.exists(), "closed in order");

    let database = open(&path).await;
    assert!(is_there(&database, "amina").await);
    let laid_out = log.metadata().unwrap().len();
    assert!(laid_out > 4_000_000, "{laid_out} bytes");
    write(&database, "jean").await;
    assert_eq!(log.metadata().unwrap().len(), laid_out, "written over, not made longer");

    // As if the power had gone: what lies on the disk now, opened elsewhere.
    let elsewhere = tempfile::tempdir().unwrap();
    for name in ["a.sqlite", "a.sqlite-wal"] {
        std::fs::copy(folder.path().join(name), elsewhere.path().join(name)).unwrap();
    }
    let after = open(&elsewhere.path().join("a.sqlite")).await;
    assert!(is_there(&after, "amina").await && is_there(&after, "jean").await);
    write(&after, "lucía").await;
    assert!(is_there(&after, "lucía").await);
}
