//! A database of an earlier version is brought up to date, and nothing in it is lost.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_domain::{
    ids::MeetingId,
    search::{Kind, Readers, Right, Sought},
    text::Multilingual,
};
use entente_store::{
    entries::{self, Entry, Says, Untaken},
    search::Search,
};
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

/// 0022 makes the index of the search, empty: what is there is taken in when the server starts, which finds all of it.
#[tokio::test]
async fn a_database_from_before_the_search_says_what_is_to_be_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entente.sqlite");
    let options = SqliteConnectOptions::new().filename(&path).create_if_missing(true).foreign_keys(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
    through(21).run(&pool).await.unwrap();
    let mut connection = pool.acquire().await.unwrap();
    run(
        &mut connection,
        "pragma foreign_keys = off;
         insert into meeting (id, title, theme, zone, starts_on, ends_on, city, about, fictional, agenda, seq, head, created_at)
             values ('m', '{}', '{}', 'UTC', '2026-01-01', '2026-01-02', 'Nairobi', '{}', true, 'provisional', 0, '', 1);
         insert into note (id, meeting_id, item_id, epoch, created_at) values ('n', 'm', 'i', 'e', 1), ('o', 'm', 'j', 'e', 2);
         insert into note_update (note_id, seq, at, author_id, checksum, bytes) values ('n', 3, 1, 'a', x'00', x'01');
         pragma foreign_keys = on;",
    )
    .await;
    drop(connection);
    pool.close().await;
    let database = entente_store::Database::open(&format!("sqlite:{}", path.display())).await.unwrap();
    let mut tx = database.write().await.unwrap();
    let meetings = entries::untaken(tx.link(), Untaken::Meetings, 1).await.unwrap();
    assert_eq!(meetings, [("m".to_owned(), "m".to_owned())]);
    for none in [Untaken::Documents, Untaken::Minutes, Untaken::Library, Untaken::Posts] {
        assert!(entries::untaken(tx.link(), none, 1).await.unwrap().is_empty());
    }
    // Of the notes the one in which something was written.
    let notes = entries::stale_notes(tx.link(), 1, 10).await.unwrap();
    assert_eq!(notes, [("n".to_owned(), Some(MeetingId::new("m")), 3)]);
    entries::set_taken(tx.link(), "note n", 1, 3).await.unwrap();
    entries::set_taken(tx.link(), "meeting m", 1, 0).await.unwrap();
    assert!(entries::stale_notes(tx.link(), 1, 10).await.unwrap().is_empty());
    assert!(entries::untaken(tx.link(), Untaken::Meetings, 1).await.unwrap().is_empty());
    // In another form everything is to be taken in anew.
    assert_eq!(entries::stale_notes(tx.link(), 2, 10).await.unwrap().len(), 1);
    assert_eq!(entries::untaken(tx.link(), Untaken::Meetings, 2).await.unwrap().len(), 1);
    // What goes with its meeting goes out of the index, words and all.
    let says = Says { title: Multilingual::single("en", "Wombats"), ..Says::default() };
    let meeting = MeetingId::new("m");
    let entry = Entry {
        kind: Kind::Meeting,
        thing: "m".to_owned(),
        languages: vec!["en".to_owned()],
        meeting: Some(meeting.clone()),
        readers: Readers::Of(meeting, Right::Meeting),
        day: 1,
        themes: Vec::new(),
        says,
    };
    entries::put(tx.link(), "meeting m", std::slice::from_ref(&entry)).await.unwrap();
    tx.commit().await.unwrap();
    let search = Search {
        wanted: entries::anywhere(&Sought::read("wombat ")),
        among: vec![entries::for_readers(&entry.readers)],
        also: Vec::new(),
    };
    let mut reader = database.read().await.unwrap();
    assert_eq!(entries::find(reader.link(), &search, 10).await.unwrap().len(), 1);
    assert_eq!(entries::of_source(reader.link(), "meeting m").await.unwrap(), [entry]);
    let stranger = Search { among: vec![entries::for_readers(&Readers::Everybody)], ..search.clone() };
    assert!(entries::find(reader.link(), &stranger, 10).await.unwrap().is_empty());
    drop(reader);
    let mut tx = database.write().await.unwrap();
    entries::drop_source(tx.link(), "meeting m").await.unwrap();
    tx.commit().await.unwrap();
    let mut reader = database.read().await.unwrap();
    assert!(entries::find(reader.link(), &search, 10).await.unwrap().is_empty());
}
