//! A database of an earlier version is brought up to date, and nothing in it is lost.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use sqlx::{
    SqliteConnection, SqlitePool,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};

/// The migrations up to and with that number.
fn through(version: i64) -> Migrator {
    let mut all = sqlx::migrate!("../../migrations/sqlite");
    all.migrations = all.migrations.iter().filter(|one| one.version <= version).cloned().collect();
    all
}

async fn run(connection: &mut SqliteConnection, sql: &'static str) {
    sqlx::raw_sql(sql).execute(connection).await.unwrap();
}

async fn count(pool: &SqlitePool, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}

/// 0020 makes the table of notes anew; whatever hangs on a note would go with the old table if foreign keys held
/// while it is dropped.
#[tokio::test]
async fn what_was_written_in_notes_outlives_their_new_table() {
    let folder = tempfile::tempdir().unwrap();
    let options = SqliteConnectOptions::new()
        .filename(folder.path().join("entente.sqlite"))
        .create_if_missing(true)
        .foreign_keys(true);
    // One connection, as the product writes with one.
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
    through(19).run(&pool).await.unwrap();
    let mut connection = pool.acquire().await.unwrap();
    run(
        &mut connection,
        "pragma foreign_keys = off;
         insert into note (id, meeting_id, item_id, epoch, created_at) values ('n', 'm', 'i', 'e', 1), ('o', 'm', 'j', 'e', 2);
         pragma foreign_keys = on;
         insert into note_update (note_id, seq, at, author_id, checksum, bytes)
             values ('n', 1, 1, 'a', x'00', x'01'), ('n', 2, 2, 'a', x'00', x'02'), ('o', 1, 3, 'a', x'00', x'03');
         insert into note_snapshot (note_id, through_seq, at, checksum, bytes) values ('n', 1, 1, x'00', x'01');
         insert into note_version (id, note_id, seq, name, account_id, at) values ('v', 'n', 1, 'As sent', 'a', 1);",
    )
    .await;
    drop(connection);
    sqlx::migrate!("../../migrations/sqlite").run(&pool).await.unwrap();
    for (sql, expected) in [
        ("select count(*) from note where item_id is not null and document_id is null", 2),
        ("select count(*) from note_update", 3),
        ("select count(*) from note_snapshot", 1),
        ("select count(*) from note_version", 1),
        ("pragma foreign_keys", 1),
    ] {
        assert_eq!(count(&pool, sql).await, expected, "{sql}");
    }
    // What hangs on a note still does.
    let stray =
        "insert into note_update (note_id, seq, at, author_id, checksum, bytes) values ('x', 1, 1, 'a', x'00', x'01')";
    assert!(sqlx::query(stray).execute(&pool).await.is_err());
    sqlx::query("delete from note where id = 'n'").execute(&pool).await.unwrap();
    assert_eq!(count(&pool, "select count(*) from note_update").await, 1);
    // Whoever broke off behind the table and before its number was written begins again and loses nothing.
    let sql = include_str!("../../../migrations/sqlite/0020_together.sql");
    sqlx::raw_sql(sql).execute(&pool).await.unwrap();
    assert_eq!(count(&pool, "select count(*) from note_update").await, 1);
}
