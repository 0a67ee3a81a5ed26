//! A borrowed connection to whichever engine, and the three macros that run one
//! statement text on it. The texts are constants beside the functions that use them.

use sqlx::{PgConnection, SqliteConnection};

/// A connection or open transaction of either engine.
pub enum Link<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Link<'_> {
    /// The same connection for a shorter while, so that several statements can use it in turn.
    pub fn again(&mut self) -> Link<'_> {
        match self {
            Self::Sqlite(connection) => Link::Sqlite(connection),
            Self::Postgres(connection) => Link::Postgres(connection),
        }
    }
}

/// All rows: `rows!(link, RowType, SQL, bind, bind…)`.
macro_rules! rows {
    ($link:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        match $link {
            $crate::Link::Sqlite(c) => sqlx::query_as::<_, $row>($sql)$(.bind($bind))*.fetch_all(&mut *c).await,
            $crate::Link::Postgres(c) => sqlx::query_as::<_, $row>($sql)$(.bind($bind))*.fetch_all(&mut *c).await,
        }
    };
}

/// One row or none.
macro_rules! row {
    ($link:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        match $link {
            $crate::Link::Sqlite(c) => sqlx::query_as::<_, $row>($sql)$(.bind($bind))*.fetch_optional(&mut *c).await,
            $crate::Link::Postgres(c) => sqlx::query_as::<_, $row>($sql)$(.bind($bind))*.fetch_optional(&mut *c).await,
        }
    };
}

/// No rows; gives how many were touched.
macro_rules! execute {
    ($link:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        match $link {
            $crate::Link::Sqlite(c) => {
                sqlx::query($sql)$(.bind($bind))*.execute(&mut *c).await.map(|done| done.rows_affected())
            }
            $crate::Link::Postgres(c) => {
                sqlx::query($sql)$(.bind($bind))*.execute(&mut *c).await.map(|done| done.rows_affected())
            }
        }
    };
}
