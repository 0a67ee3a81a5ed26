//! What servers say to each other in passing, as JSON: each message is a list
//! of words and fits one NOTIFY. A word that is not understood is passed over,
//! so that servers of two versions can stand side by side.

use entente_domain::ids::{NoteId, UserId};
use entente_live::elsewhere::Passed;
use entente_store::neighbours::PASSING_BYTES;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Word {
    /// I have just begun to listen: who is there, and who is with you?
    Hello,
    /// I am there.
    Here,
    /// I end.
    Farewell,
    /// I have just opened this text: who is with you?
    Ask { note: NoteId },
    /// One of my clients.
    State {
        note: NoteId,
        client: u64,
        clock: u32,
        user: UserId,
        /// Absent: gone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        state: Option<Value>,
    },
}

impl Word {
    /// None if the state is not what clients send.
    pub fn of(note: &NoteId, passed: &Passed) -> Option<Self> {
        let state = match &passed.state {
            None => None,
            Some(text) => match serde_json::from_str(text) {
                Ok(fields @ Value::Object(_)) => Some(fields),
                Ok(_) | Err(_) => return None,
            },
        };
        Some(Self::State {
            note: note.clone(),
            client: passed.client,
            clock: passed.clock,
            user: passed.user.clone(),
            state,
        })
    }
}

/// The words in as few messages as they fit. A word that fits none is left out.
pub(crate) fn messages(words: &[Word]) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for word in words {
        let Ok(text) = serde_json::to_string(word) else { continue };
        // With the brackets around it.
        if text.len() + 2 > PASSING_BYTES {
            continue;
        }
        match messages.last_mut().filter(|message| message.len() + text.len() + 2 <= PASSING_BYTES) {
            Some(message) => {
                message.push(',');
                message.push_str(&text);
            }
            None => messages.push(format!("[{text}")),
        }
    }
    messages.iter_mut().for_each(|message| message.push(']'));
    messages
}

pub(crate) fn read(message: &str) -> Vec<Word> {
    let words: Vec<Value> = serde_json::from_str(message).unwrap_or_default();
    words.into_iter().filter_map(|word| serde_json::from_value(word).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(client: u64, text: &str) -> Word {
        let passed = Passed { client, clock: 3, user: UserId::new("u"), state: Some(text.to_owned()) };
        Word::of(&NoteId::new("n"), &passed).expect("a state")
    }

    #[test]
    fn what_is_said_is_what_is_heard() {
        let gone = Passed { client: 1, clock: 2, user: UserId::new("u"), state: None };
        let words = vec![
            Word::Hello,
            Word::Here,
            Word::Farewell,
            Word::Ask { note: NoteId::new("n") },
            state((1 << 53) - 1, "{\"user\":{\"name\":\"م\\u0000 n:x 🜁\"},\"cursor\":null}"),
            Word::of(&NoteId::new("n"), &gone).expect("a state"),
        ];
        let said = messages(&words);
        assert_eq!(said.len(), 1);
        assert!(!said[0].contains('\0'), "PostgreSQL takes no such sign");
        assert_eq!(read(&said[0]), words);
    }

    #[test]
    fn many_words_are_several_messages_and_one_too_large_is_none() {
        let large = |bytes: usize| format!("{{\"x\":\"{}\"}}", "é".repeat(bytes / 2));
        let words: Vec<Word> = (0..9).map(|client| state(client, &large(2_000))).collect();
        let said = messages(&words);
        assert_eq!(said.len(), 3);
        assert!(said.iter().all(|message| message.len() <= PASSING_BYTES));
        assert_eq!(said.iter().flat_map(|message| read(message)).collect::<Vec<_>>(), words);
        assert_eq!(messages(&[state(1, &large(8_000)), Word::Here]), ["[\"here\"]"]);
        assert!(messages(&[]).is_empty());
    }

    #[test]
    fn what_is_not_understood_is_passed_over() {
        assert_eq!(read("[\"here\",\"later\",{\"later\":{}},7,{\"ask\":{\"note\":\"n\"}}]").len(), 2);
        for nonsense in ["", "{", "[", "{}", "\"here\""] {
            assert!(read(nonsense).is_empty(), "{nonsense}");
        }
        for text in ["null", "1", "[]", "{"] {
            let passed = Passed { client: 1, clock: 3, user: UserId::new("u"), state: Some(text.to_owned()) };
            assert_eq!(Word::of(&NoteId::new("n"), &passed), None, "{text}");
        }
    }
}
