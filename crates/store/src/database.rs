//! Opening either database, and the two ways in: [`Reader`] for looking,
//! [`Tx`] for changing. Real differences between the engines live here.

use std::{path::Path, str::FromStr as _, time::Duration};

use sqlx::{
    Postgres, Sqlite, Transaction,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgPool, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous},
};

use crate::link::Link;

/// The database failed: nothing the person did. Carries its source for the log.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    #[error("the database failed: {0}")]
    Sql(#[from] sqlx::Error),
    #[error("the database could not be brought to this version: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("a stored value cannot be read: {0}")]
    Stored(String),
    #[error("the database address is not understood: {0}")]
    Address(String),
}

impl Broken {
    pub(crate) fn stored(what: &str, error: impl std::fmt::Display) -> Self {
        Self::Stored(format!("{what}: {error}"))
    }

    /// Whether the statement ran into a unique index: somebody else was first.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Sql(sqlx::Error::Database(error)) if error.is_unique_violation())
    }
}

/// An open database. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Database {
    /// One writer, so that no write ever waits for a lock it cannot get, and readers beside it (WAL).
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

/// A connection for reading.
pub enum Reader {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Database {
    /// Opens `sqlite:PATH` (created if missing) or `postgres://…` and brings the schema to this version.
    ///
    /// # Errors
    /// [`Broken`] if it cannot be reached, is newer than this program, or the address is neither.
    pub async fn open(address: &str) -> Result<Self, Broken> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            Self::open_sqlite(Path::new(path.trim_start_matches("//"))).await
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Self::open_postgres(address).await
        } else {
            Err(Broken::Address(address.to_owned()))
        }
    }

    async fn open_sqlite(path: &Path) -> Result<Self, Broken> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was acknowledged survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5));
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await?;
        sqlx::migrate!("../../migrations/sqlite").run(&write).await?;
        let read = SqlitePoolOptions::new().max_connections(8).connect_with(options.read_only(true)).await?;
        Ok(Self::Sqlite { read, write })
    }

    async fn open_postgres(address: &str) -> Result<Self, Broken> {
        let options = PgConnectOptions::from_str(address)?.application_name("entente");
        let pool = PgPoolOptions::new().max_connections(16).connect_with(options).await?;
        sqlx::migrate!("../../migrations/postgres").run(&pool).await?;
        Ok(Self::Postgres(pool))
    }

    /// A connection that only looks.
    ///
    /// # Errors
    /// [`Broken`] if none can be had.
    pub async fn read(&self) -> Result<Reader, Broken> {
        Ok(match self {
            Self::Sqlite { read, .. } => Reader::Sqlite(read.acquire().await?),
            Self::Postgres(pool) => Reader::Postgres(pool.acquire().await?),
        })
    }

    /// A transaction that may write. On SQLite it takes the write lock at once:
    /// a lock asked for in mid-transaction fails without waiting.
    ///
    /// # Errors
    /// [`Broken`] if none can be had.
    pub async fn write(&self) -> Result<Tx, Broken> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("begin immediate").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Copies a SQLite database, complete and consistent, while it is in use.
    ///
    /// # Errors
    /// [`Broken`] if the file exists or cannot be written, or on PostgreSQL, where `pg_dump` is the tool.
    pub async fn copy_to(&self, path: &str) -> Result<(), Broken> {
        match self {
            Self::Sqlite { read, .. } => {
                sqlx::query("vacuum into $1").bind(path.to_owned()).execute(read).await?;
                Ok(())
            }
            Self::Postgres(_) => Err(Broken::Address("PostgreSQL is backed up with pg_dump".to_owned())),
        }
    }

    /// Closes all connections; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }

    /// `"sqlite"` or `"postgresql"`.
    pub const fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "sqlite",
            Self::Postgres(_) => "postgresql",
        }
    }
}

impl Reader {
    pub fn link(&mut self) -> Link<'_> {
        match self {
            Self::Sqlite(connection) => Link::Sqlite(connection),
            Self::Postgres(connection) => Link::Postgres(connection),
        }
    }
}

impl Tx {
    pub fn link(&mut self) -> Link<'_> {
        match self {
            Self::Sqlite(transaction) => Link::Sqlite(transaction),
            Self::Postgres(transaction) => Link::Postgres(transaction),
        }
    }

    /// Makes everything done durable.
    ///
    /// # Errors
    /// [`Broken`] if the database refuses; then nothing was done.
    pub async fn commit(self) -> Result<(), Broken> {
        match self {
            Self::Sqlite(transaction) => transaction.commit().await?,
            Self::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }
}
