//! Several servers on one PostgreSQL. Whoever has committed something wakes the
//! others by LISTEN and NOTIFY, with ids only and after the commit: a NOTIFY
//! inside the writing transaction would make all commits of the database wait
//! for one another. What a message says is read from the tables; a lost one
//! costs time and no words.

use std::time::Duration;

use entente_domain::ids::{MeetingId, NoteId};
use sqlx::postgres::{PgListener, PgPool};

use crate::Broken;

const CHANNEL: &str = "entente";

/// PostgreSQL takes messages of less than 8000 bytes.
const MESSAGE_BYTES: usize = 7_000;

/// What another server has written to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wake {
    /// The log of a meeting, up to a number.
    Meeting(MeetingId, i64),
    /// The log of a note.
    Note(NoteId),
    /// The line was broken: anything may have been written meanwhile.
    Everything,
}

impl Wake {
    fn word(&self) -> String {
        match self {
            Self::Meeting(meeting, seq) => format!("m:{seq}:{meeting}"),
            Self::Note(note) => format!("n:{note}"),
            Self::Everything => "e:".to_owned(),
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
            "e" => Some(Self::Everything),
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
        sqlx::query("select pg_notify($1, message) from unnest($2::text[]) as message")
            .bind(CHANNEL)
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
        line.listen(CHANNEL).await?;
        Ok(Hearing { line, name: self.name.clone() })
    }
}

/// What comes from the other servers.
pub struct Hearing {
    line: PgListener,
    name: String,
}

impl Hearing {
    /// The next message; [`Wake::Everything`] once the line is there again after it was lost.
    pub async fn next(&mut self) -> Vec<Wake> {
        loop {
            match self.line.try_recv().await {
                Ok(Some(heard)) => {
                    let mut words = heard.payload().split(' ');
                    if words.next() != Some(self.name.as_str()) {
                        return words.filter_map(Wake::from_word).collect();
                    }
                }
                Ok(None) => return vec![Wake::Everything],
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
            Wake::Everything,
        ];
        for wake in wakes {
            assert_eq!(Wake::from_word(&wake.word()), Some(wake));
        }
        for nonsense in ["", "m:", "m:x:y", "q:1", "n"] {
            assert_eq!(Wake::from_word(nonsense), None, "{nonsense}");
        }
    }
}
