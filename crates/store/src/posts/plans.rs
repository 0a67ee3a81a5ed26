//! That SQLite goes to what is little of very much by the index made for it. It keeps no statistics of ours, so that its plan
//! is the same for ten posts and for fifty thousand, and a board of which it would go through everything is slow only later.

use sqlx::{Connection as _, SqliteConnection};

/// What SQLite says it does for a statement.
async fn plan(connection: &mut SqliteConnection, statement: &str) -> String {
    let explained = sqlx::AssertSqlSafe(format!("explain query plan {statement}"));
    let rows: Vec<(i64, i64, i64, String)> = sqlx::query_as(explained).fetch_all(connection).await.expect("a plan");
    rows.into_iter().map(|(_, _, _, step)| step).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_board_is_walked_along_its_own_index() {
    let mut connection = SqliteConnection::connect("sqlite::memory:").await.expect("a database");
    sqlx::migrate!("../../migrations/sqlite").run(&mut connection).await.expect("the tables");
    for (statement, index) in [
        (super::PINNED, "USING INDEX post_pinned"),
        (super::PINNED_AT_HOME, "USING INDEX post_pinned_at_home (mechanism_id=?)"),
        (super::NEWEST, "USING INDEX post_newest (state=?"),
        (super::NEWEST_OF_THEME, "USING COVERING INDEX post_theme_newest (theme=?"),
        (super::NEWEST_OF_MECHANISM, "USING INDEX post_mechanism (mechanism_id=? AND state=?"),
    ] {
        let plan = plan(&mut connection, statement).await;
        assert!(plan.lines().next().is_some_and(|first| first.contains(index)), "{statement}\n{plan}");
    }
    let echoes = plan(&mut connection, crate::talk::ECHOES_SQLITE).await;
    assert!(echoes.contains("USING INDEX post_answers (answers=?)"), "{echoes}");
    assert!(!echoes.contains("post_newest"), "{echoes}");
}
