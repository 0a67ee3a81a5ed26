//! Several servers on one PostgreSQL. Whoever has committed something wakes the
//! others by LISTEN and NOTIFY, with ids only and after the commit: a NOTIFY
//! inside the writing transaction would make all commits of the database wait
//! for one another. What a message says is read from the tables; a lost one
//! costs time and no words.
//!
//! What is kept nowhere, because it is over in a moment (who is looking where),
//! is passed from server to server on a channel of its own, so that a server of
//! an earlier version does not take it for ids. What it says is not known here.

use std::time::Duration;

use entente_domain::ids::{MeetingId, NoteId};
use sqlx::postgres::{PgListener, PgPool};

use crate::Broken;

const CHANNEL: &str = "entente";
const PASSING: &str = "entente_passing";

/// PostgreSQL takes messages of less than 8000 bytes.
const MESSAGE_BYTES: usize = 7_000;
/// What one passing message may have, beside the name of the server.
pub const PASSING_BYTES: usize = 7_000;

/// What another server has written to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wake {
    /// The log of a meeting, up to a number.
    Meeting(MeetingId, i64),
    /// The log of a note.
    Note(NoteId),
    /// The comments of a note.
    Comments(NoteId),
}

/// What is heard from the other servers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A server has committed something.
    Written { from: String, wakes: Vec<Wake> },
    /// A server passes something on that is kept nowhere.
    Passing { from: String, message: String },
    /// The line was broken: anything may have been written meanwhile.
    Again,
}

impl Wake {
    fn word(&self) -> String {
        match self {
            Self::Meeting(meeting, seq) => format!("m:{seq}:{meeting}"),
            Self::Note(note) => format!("n:{note}"),
            Self::Comments(note) => format!("c:{note}"),
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        let (kind, rest) = word.split_once(':')?;
        match kind {
            "m" => {
                let (seq, meeting) = rest.split_once(':')?;
                Some(Self::Meeting(MeetingId::new(meeting), seq.parse().ok()?))
            }
            "n" => Some(Self::Note(NoteId::new(rest))),
            "c" => Some(Self::Comments(NoteId::new(rest))),
            _ => None,
        }
    }
}

/// The line to the other servers of one database.
#[derive(Clone, Debug)]
pub struct Neighbours {
    pool: PgPool,
    /// By which a server knows its own messages.
    name: String,
}

impl Neighbours {
    pub(crate) const fn new(pool: PgPool, name: String) -> Self {
        Self { pool, name }
    }

    /// Tells the others. Each message holds as many ids as fit.
    ///
    /// # Errors
    /// If the database does not take it; the others find what was written when they look.
    pub async fn tell(&self, wakes: &[Wake]) -> Result<(), Broken> {
        let mut messages = Vec::new();
        let mut message = self.name.clone();
        for wake in wakes {
            let word = wake.word();
            if message.len() + word.len() + 1 > MESSAGE_BYTES {
                messages.push(std::mem::replace(&mut message, self.name.clone()));
            }
            message.push(' ');
            message.push_str(&word);
        }
        messages.push(message);
        self.notify(CHANNEL, messages).await
    }

    /// Passes messages on, of at most [`PASSING_BYTES`] each.
    ///
    /// # Errors
    /// If the database does not take them; nothing is said again.
    pub async fn pass(&self, messages: &[String]) -> Result<(), Broken> {
        self.notify(PASSING, messages.iter().map(|message| format!("{} {message}", self.name)).collect()).await
    }

    async fn notify(&self, channel: &str, messages: Vec<String>) -> Result<(), Broken> {
        sqlx::query("select pg_notify($1, message) from unnest($2::text[]) as message")
            .bind(channel)
            .bind(messages)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Begins to listen.
    ///
    /// # Errors
    /// If there is no connection to be had.
    pub async fn listen(&self) -> Result<Hearing, Broken> {
        let mut line = PgListener::connect_with(&self.pool).await?;
        line.listen_all([CHANNEL, PASSING]).await?;
        Ok(Hearing { line, name: self.name.clone() })
    }
}

/// What comes from the other servers.
pub struct Hearing {
    line: PgListener,
    name: String,
}

impl Hearing {
    /// The next message.
    pub async fn next(&mut self) -> Heard {
        loop {
            match self.line.try_recv().await {
                Ok(Some(heard)) => {
                    let (from, said) = heard.payload().split_once(' ').unwrap_or((heard.payload(), ""));
                    if from == self.name {
                        continue;
                    }
                    let from = from.to_owned();
                    return if heard.channel() == PASSING {
                        Heard::Passing { from, message: said.to_owned() }
                    } else {
                        Heard::Written { from, wakes: said.split(' ').filter_map(Wake::from_word).collect() }
                    };
                }
                Ok(None) => return Heard::Again,
                Err(error) => {
                    tracing::warn!(%error, "The line to the other servers is lost; trying again.");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_what_is_heard() {
        let wakes = [
            Wake::Meeting(MeetingId::new("sample-a"), 42),
            Wake::Note(NoteId::new("01a213bf-4eff-778e-814f-bc91196da497")),
            Wake::Comments(NoteId::new("01a213bf-4eff-778e-814f-bc91196da497")),
        ];
        for wake in wakes {
            assert_eq!(Wake::from_word(&wake.word()), Some(wake));
        }
        for nonsense in ["", "m:", "m:x:y", "q:1", "n"] {
            assert_eq!(Wake::from_word(nonsense), None, "{nonsense}");
        }
    }
}
