//! SQLite's one writing connection. Whoever writes has it alone and in turn, so that no write ever waits for a lock it
//! cannot get. A pool of one would do the same; it asks the connection after each use whether it is still there, which
//! costs as much as a stroke of a pen, and there is no network that could have lost it.

use std::{
    sync::{Arc, Mutex as Lock, PoisonError},
    time::{Duration, Instant},
};

use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::{
    sync::{Mutex, OwnedMutexGuard},
    time::timeout,
};

/// Whoever has not had their turn by now is told that the database is not to be had.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long the answer to "has another program written" is good.
const OTHERS_FOR: Duration = Duration::from_secs(1);

#[derive(Clone, Debug)]
pub(crate) struct Writer {
    options: Arc<SqliteConnectOptions>,
    held: Arc<Mutex<Held>>,
    others: Arc<Lock<Option<(Instant, Others)>>>,
}

/// Another one when another program has written to the file: the number of the connection, for each counts for itself, and
/// what SQLite says on it (`pragma data_version`). What this connection writes does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Others(u64, i64);

#[derive(Debug)]
struct Held {
    /// Absent when the last could not be opened anew, and when all is over.
    connection: Option<SqliteConnection>,
    /// How often one was opened.
    opened: u64,
    /// A transaction was begun, and is not known to be over.
    unfinished: bool,
    closed: bool,
}

/// The writing connection, until it is dropped.
pub(crate) struct Turn {
    options: Arc<SqliteConnectOptions>,
    held: OwnedMutexGuard<Held>,
}

/// A transaction. Dropped without [`Begun::commit`], it is undone.
pub(crate) struct Begun(Option<Turn>);

impl Writer {
    pub async fn open(options: SqliteConnectOptions) -> Result<Self, sqlx::Error> {
        let connection = Some(options.connect().await?);
        let held = Held { connection, opened: 1, unfinished: false, closed: false };
        Ok(Self { options: Arc::new(options), held: Arc::new(Mutex::new(held)), others: Arc::default() })
    }

    /// Whether another program has written, said by comparison with an earlier answer. It may be a second old.
    pub async fn others(&self) -> Result<Others, sqlx::Error> {
        if let Some(known) = self.known_others() {
            return Ok(known);
        }
        let mut turn = self.turn().await?;
        // Many ask at once, and the first of them has asked for all.
        if let Some(known) = self.known_others() {
            return Ok(known);
        }
        let version = sqlx::query_scalar("pragma data_version").fetch_one(turn.connection()?).await?;
        let others = Others(turn.held.opened, version);
        *self.others.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), others));
        Ok(others)
    }

    fn known_others(&self) -> Option<Others> {
        let known = *self.others.lock().unwrap_or_else(PoisonError::into_inner);
        known.filter(|(asked, _)| asked.elapsed() < OTHERS_FOR).map(|(_, others)| others)
    }

    /// The connection, with no transaction open on it.
    pub async fn turn(&self) -> Result<Turn, sqlx::Error> {
        let held =
            timeout(PATIENCE, Arc::clone(&self.held).lock_owned()).await.map_err(|_| sqlx::Error::PoolTimedOut)?;
        if held.closed {
            return Err(sqlx::Error::PoolClosed);
        }
        let mut turn = Turn { options: Arc::clone(&self.options), held };
        turn.restore().await?;
        Ok(turn)
    }

    /// Begins a transaction that has the write lock from its beginning: one asked for in mid-transaction fails without
    /// waiting.
    pub async fn begin(&self) -> Result<Begun, sqlx::Error> {
        let mut begun = Begun(Some(self.turn().await?));
        let turn = begun.turn();
        // Said beforehand: whoever stops waiting does not stop what has been asked for.
        turn.held.unfinished = true;
        sqlx::query("begin immediate").execute(turn.connection()?).await?;
        Ok(begun)
    }

    pub async fn close(&self) {
        let mut held = self.held.lock().await;
        held.closed = true;
        if let Some(connection) = held.connection.take()
            && let Err(error) = connection.close().await
        {
            tracing::warn!(%error, "The writing connection did not close in order.");
        }
    }
}

impl Turn {
    pub fn connection(&mut self) -> Result<&mut SqliteConnection, sqlx::Error> {
        self.held.connection.as_mut().ok_or(sqlx::Error::PoolClosed)
    }

    /// Undoes what was begun and not brought to its end. After a commit that failed for want of room SQLite has sometimes
    /// done so itself, and sometimes not; a connection of which that cannot be said goes.
    async fn restore(&mut self) -> Result<(), sqlx::Error> {
        let held = &mut *self.held;
        if let Some(mut connection) = held.connection.take() {
            if !held.unfinished || sqlx::query("rollback").execute(&mut connection).await.is_ok() {
                held.unfinished = false;
                held.connection = Some(connection);
                return Ok(());
            }
            tracing::warn!("The writing connection had not got over a failed commit; it is opened anew.");
            // It is gone in any case.
            let _ = connection.close().await;
        }
        held.connection = Some(self.options.connect().await?);
        held.opened += 1;
        held.unfinished = false;
        Ok(())
    }
}

impl Begun {
    fn turn(&mut self) -> &mut Turn {
        self.0.as_mut().expect("a transaction has its connection until it is dropped")
    }

    pub fn connection(&mut self) -> &mut SqliteConnection {
        self.turn().connection().expect("a transaction that has begun has a connection")
    }

    pub async fn commit(mut self) -> Result<(), sqlx::Error> {
        let turn = self.turn();
        sqlx::query("commit").execute(turn.connection()?).await?;
        turn.held.unfinished = false;
        Ok(())
    }
}

impl Drop for Begun {
    /// The lock is given back now, and not only when the next one wants to write: another program may wait for it.
    fn drop(&mut self) {
        let Some(mut turn) = self.0.take_if(|turn| turn.held.unfinished) else { return };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                // If it cannot be opened anew now, the next one tries.
                if let Err(error) = turn.restore().await {
                    tracing::warn!(%error, "The writing connection cannot be opened.");
                }
            });
        }
    }
}
