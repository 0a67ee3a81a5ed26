//! Opening either database, and the two ways in: [`Reader`] for looking,
//! [`Tx`] for changing. Real differences between the engines live here.

use std::{
    fs::File,
    io::{ErrorKind, Write as _},
    path::Path,
    str::FromStr as _,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use sqlx::{
    Executor as _, Postgres, Sqlite, Transaction,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgPool, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    link::Link,
    neighbours::Neighbours,
    writer::{Begun, Others, Turn, Writer},
};

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
pub struct Database {
    pools: Pools,
    changes: Arc<AtomicU64>,
}

#[derive(Clone, Debug)]
enum Pools {
    /// One writer, so that no write ever waits for a lock it cannot get, and readers beside it (WAL).
    Sqlite {
        read: SqlitePool,
        write: Writer,
    },
    Postgres(PgPool),
}

/// What is the same as long as nothing has changed ([`Database::version`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    own: u64,
    others: Others,
}

/// A connection without a transaction.
pub enum Reader {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// A connection for one statement that writes.
pub(crate) enum Alone {
    Sqlite(Turn),
    Postgres(PoolConnection<Postgres>),
}

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
pub struct Tx {
    open: Open,
    changes: Arc<AtomicU64>,
}

enum Open {
    Sqlite(Begun),
    Postgres(Transaction<'static, Postgres>),
}

/// Counts a change when it goes out of scope: also for a commit that says it failed, or
/// whose asker has gone away meanwhile, for it may have been done.
struct Counted(Arc<AtomicU64>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Database {
    /// Opens `sqlite:PATH` (created if missing) or `postgres://…` and brings the schema to this version.
    ///
    /// # Errors
    /// [`Broken`] if it cannot be reached, is newer than this program, or the address is neither.
    pub async fn open(address: &str) -> Result<Self, Broken> {
        let pools = if let Some(path) = address.strip_prefix("sqlite:") {
            Pools::open_sqlite(Path::new(path.trim_start_matches("//"))).await?
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Pools::open_postgres(address).await?
        } else {
            return Err(Broken::Address(address.to_owned()));
        };
        Ok(Self { pools, changes: Arc::default() })
    }

    /// How often this process has changed something. What was read at one number still holds at
    /// the same number, but for what other processes have written meanwhile, and for what is
    /// committed [`aside`](Tx::commit_aside).
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::SeqCst)
    }

    /// How the database stands: as long as it is the same, what was read still holds, but for what is committed
    /// [`aside`](Tx::commit_aside), and for another program's changes of the last second. None where that cannot be had
    /// for less than reading again (PostgreSQL).
    ///
    /// # Errors
    /// [`Broken`] if the database does not answer.
    pub async fn version(&self) -> Result<Option<Version>, Broken> {
        // Before the others are asked: what is committed meanwhile is not to be in it.
        let own = self.changes();
        Ok(match &self.pools {
            Pools::Sqlite { write, .. } => Some(Version { own, others: write.others().await? }),
            Pools::Postgres(_) => None,
        })
    }

    /// The line to the other servers of this database, under a name of one's own; none where there can be no others.
    pub fn neighbours(&self, name: String) -> Option<Neighbours> {
        match &self.pools {
            Pools::Sqlite { .. } => None,
            Pools::Postgres(pool) => Some(Neighbours::new(pool.clone(), name)),
        }
    }

    /// A connection that only looks.
    ///
    /// # Errors
    /// [`Broken`] if none can be had.
    pub async fn read(&self) -> Result<Reader, Broken> {
        Ok(match &self.pools {
            Pools::Sqlite { read, .. } => Reader::Sqlite(read.acquire().await?),
            Pools::Postgres(pool) => Reader::Postgres(pool.acquire().await?),
        })
    }

    /// A transaction that may write. On SQLite it takes the write lock at once:
    /// a lock asked for in mid-transaction fails without waiting.
    ///
    /// # Errors
    /// [`Broken`] if none can be had.
    pub async fn write(&self) -> Result<Tx, Broken> {
        let open = match &self.pools {
            Pools::Sqlite { write, .. } => Open::Sqlite(write.begin().await?),
            Pools::Postgres(pool) => Open::Postgres(pool.begin().await?),
        };
        Ok(Tx { open, changes: Arc::clone(&self.changes) })
    }

    /// A connection that may write, for one statement, which is a transaction by itself. What it writes does not
    /// count as a change, as with [`Tx::commit_aside`].
    ///
    /// # Errors
    /// [`Broken`] if none can be had.
    pub(crate) async fn alone(&self) -> Result<Alone, Broken> {
        Ok(match &self.pools {
            Pools::Sqlite { write, .. } => Alone::Sqlite(write.turn().await?),
            Pools::Postgres(pool) => Alone::Postgres(pool.acquire().await?),
        })
    }

    /// Copies a SQLite database, complete and consistent, while it is in use.
    ///
    /// # Errors
    /// [`Broken`] if the file exists or cannot be written, or on PostgreSQL, where `pg_dump` is the tool.
    pub async fn copy_to(&self, path: &str) -> Result<(), Broken> {
        match &self.pools {
            Pools::Sqlite { read, .. } => {
                sqlx::query("vacuum into $1").bind(path.to_owned()).execute(read).await?;
                Ok(())
            }
            Pools::Postgres(_) => Err(Broken::Address("PostgreSQL is backed up with pg_dump".to_owned())),
        }
    }

    /// Closes all connections; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }

    /// `"sqlite"` or `"postgresql"`.
    pub const fn engine(&self) -> &'static str {
        match self.pools {
            Pools::Sqlite { .. } => "sqlite",
            Pools::Postgres(_) => "postgresql",
        }
    }
}

impl Pools {
    async fn open_sqlite(path: &Path) -> Result<Self, Broken> {
        lay_out_log(path);
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was acknowledged survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5));
        let migrating = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        sqlx::migrate!("../../migrations/sqlite").run(&migrating).await?;
        // Opened before the other goes: with the last connection goes the log that has been laid out.
        let write = Writer::open(options.clone()).await?;
        migrating.close().await;
        let read = SqlitePoolOptions::new()
            .max_connections(8)
            .test_before_acquire(false)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self::Sqlite { read, write })
    }

    async fn open_postgres(address: &str) -> Result<Self, Broken> {
        let options = PgConnectOptions::from_str(address)?.application_name("entente");
        // Whoever waits longer is told that the database is away; half a minute of an empty page tells nobody anything.
        let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(5));
        // A page asks for little of much: to start workers, or a compiler, would take longer than the answer. Said after
        // connecting, because not everything that stands between takes it while connecting.
        let pool = pool.after_connect(|connection, _| {
            Box::pin(async move {
                connection.execute("set jit = off; set max_parallel_workers_per_gather = 0").await?;
                Ok(())
            })
        });
        let pool = pool.connect_with(options).await?;
        sqlx::migrate!("../../migrations/postgres").run(&pool).await?;
        Ok(Self::Postgres(pool))
    }
}

/// How far the write-ahead log goes before SQLite begins it anew: 1,000 pages with their heads.
const LOG_BYTES: usize = 1_000 * (4_096 + 24) + 32;

/// Gives the write-ahead log its whole length at once, all zeros, which SQLite reads as an empty one: to write over what
/// is there takes the disk a third less than to make a file longer, and a stroke of a pen waits for that. SQLite removes
/// the log when it is closed in order; one that is there is left alone. It goes without, too.
///
/// It is written page by page: what comes in one piece a newer kernel keeps in one piece, and goes through the whole of it
/// at each of the small writes that follow, which makes them half as dear again.
fn lay_out_log(database: &Path) {
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    if !database.metadata().is_ok_and(|found| found.len() > 0) {
        return;
    }
    let laid = File::options().write(true).create_new(true).open(&log).and_then(|mut file| {
        let page = [0; 4_096];
        for at in (0..LOG_BYTES).step_by(page.len()) {
            file.write_all(&page[..page.len().min(LOG_BYTES - at)])?;
        }
        file.sync_all()
    });
    match laid {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            tracing::debug!(%error, "The database's log grows as it is written.");
        }
        _ => {}
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

impl Alone {
    pub fn link(&mut self) -> Result<Link<'_>, Broken> {
        Ok(match self {
            Self::Sqlite(turn) => Link::Sqlite(turn.connection()?),
            Self::Postgres(connection) => Link::Postgres(connection),
        })
    }
}

impl Tx {
    pub fn link(&mut self) -> Link<'_> {
        match &mut self.open {
            Open::Sqlite(begun) => Link::Sqlite(begun.connection()),
            Open::Postgres(transaction) => Link::Postgres(transaction),
        }
    }

    /// Makes everything done durable.
    ///
    /// # Errors
    /// [`Broken`] if the database refuses; then nothing was done.
    pub async fn commit(self) -> Result<(), Broken> {
        let _counted = Counted(Arc::clone(&self.changes));
        self.commit_aside().await
    }

    /// The same for what is written many times a second and stands on no page that is kept in
    /// memory: it does not count as a change.
    ///
    /// # Errors
    /// [`Broken`] if the database refuses; then nothing was done.
    pub async fn commit_aside(self) -> Result<(), Broken> {
        match self.open {
            Open::Sqlite(begun) => begun.commit().await?,
            Open::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }
}
