//! SQLite's one writing connection: in turn, whole or not at all, and given back at once.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::time::Duration;

use common::account;
use entente_domain::{
    ids::{MechanismId, UserId},
    people::MechanismRole,
};
use entente_store::{Broken, Database, accounts};
use sqlx::{ConnectOptions as _, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

async fn open(folder: &TempDir) -> Database {
    Database::open(&format!("sqlite:{}", folder.path().join("a.sqlite").display())).await.unwrap()
}

/// Two rows that must come together.
async fn write(database: &Database, id: &str) -> Result<(), Broken> {
    let mut tx = database.write().await?;
    accounts::insert(tx.link(), &account(id), None).await?;
    accounts::put_mechanism_member(tx.link(), &MechanismId::new("midsa"), &UserId::new(id), MechanismRole::Member)
        .await?;
    tx.commit().await
}

async fn counted(folder: &TempDir, sql: &'static str) -> i64 {
    let options = SqliteConnectOptions::new().filename(folder.path().join("a.sqlite"));
    sqlx::query_scalar(sql).fetch_one(&mut options.connect().await.unwrap()).await.unwrap()
}

#[tokio::test]
async fn what_is_not_committed_is_undone_and_another_program_need_not_wait_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let database = open(&folder).await;
    let mut tx = database.write().await.unwrap();
    accounts::insert(tx.link(), &account("amina"), None).await.unwrap();
    drop(tx);
    // Nobody of the house writes after that.
    let options = SqliteConnectOptions::new().filename(folder.path().join("a.sqlite"));
    let mut other = options.busy_timeout(Duration::from_secs(3)).connect().await.unwrap();
    sqlx::query("delete from mechanism_member").execute(&mut other).await.unwrap();
    drop(other);
    assert_eq!(counted(&folder, "select count(*) from account").await, 0);
    // A transaction that the database refused in its middle is undone as well.
    write(&database, "jean").await.unwrap();
    assert!(write(&database, "jean").await.unwrap_err().is_duplicate());
    write(&database, "amina").await.unwrap();
    assert_eq!(counted(&folder, "select count(*) from mechanism_member").await, 2);
}

#[tokio::test]
async fn whoever_stops_waiting_leaves_no_half_behind() {
    let folder = tempfile::tempdir().unwrap();
    let database = open(&folder).await;
    let mut writing = tokio::task::JoinSet::new();
    for number in 0..200_u64 {
        let database = database.clone();
        writing.spawn(async move {
            let patience = Duration::from_micros(number * number * 3 % 40_000);
            tokio::time::timeout(patience, write(&database, &format!("person-{number}")))
                .await
                .is_ok_and(|done| done.is_ok())
        });
    }
    let done = writing.join_all().await.into_iter().filter(|done| *done).count();
    write(&database, "last").await.unwrap();
    let accounts = counted(&folder, "select count(*) from account").await;
    let alone = "select count(*) from account where id not in (select account_id from mechanism_member)";
    assert_eq!(counted(&folder, alone).await, 0);
    assert!(accounts > i64::try_from(done).unwrap(), "{accounts} with the last one, {done} told that it is done");
    database.close().await;
    assert!(matches!(database.write().await.err(), Some(Broken::Sql(sqlx::Error::PoolClosed))));
}

#[tokio::test]
async fn what_others_write_is_another_version_and_so_is_what_is_committed_but_not_what_is_put_aside() {
    let folder = tempfile::tempdir().unwrap();
    let database = open(&folder).await;
    let begun = database.version().await.unwrap();
    let mut tx = database.write().await.unwrap();
    accounts::insert(tx.link(), &account("amina"), None).await.unwrap();
    tx.commit_aside().await.unwrap();
    assert_eq!(database.version().await.unwrap(), begun);
    write(&database, "jean").await.unwrap();
    let own = database.version().await.unwrap();
    assert_ne!(own, begun);
    let options = SqliteConnectOptions::new().filename(folder.path().join("a.sqlite"));
    let mut other = options.connect().await.unwrap();
    sqlx::query("delete from mechanism_member").execute(&mut other).await.unwrap();
    // The answer may be a second old.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert_ne!(database.version().await.unwrap(), own);
}
