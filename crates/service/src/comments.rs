//! Comments on notes: threads about certain words, or about a note as a whole. Who says what and when is by the server's
//! own knowledge. They lie beside the text, so that who may only read it can say something about it, too.

use std::collections::HashMap;

use entente_domain::{
    clock::Moment,
    ids::{CommentId, NoteId, PartyId, ThreadId, is_well_formed},
    limits,
};
use entente_live::seat::Access;
use entente_store::{
    Broken, Link,
    comments::{self, CommentRow, ThreadRow},
    neighbours::Wake,
};
use serde::Serialize;

use crate::{
    Actor, Failure, House,
    listening::Live,
    texts::{self, OpenNote},
};

/// What a note's socket calls it when something here has changed.
pub(crate) const NEWS: &str = "comments";
/// What an editor may say about where the words stand.
const ANCHOR_BYTES_MAX: usize = 2_000;

/// The comments of a note as one person may see and use them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Threads {
    pub may_comment: bool,
    /// In the order in which they were opened.
    pub threads: Vec<Thread>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Thread {
    pub id: String,
    /// The words it is about, as they stood; empty: about the note as a whole.
    pub quote: String,
    /// Where they stand, for the editor.
    pub anchor: String,
    pub resolved: Option<Resolved>,
    /// Whether the reader may settle it or take it up again.
    pub may_resolve: bool,
    #[serde(skip)]
    opened_by: String,
    pub comments: Vec<Comment>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Resolved {
    pub name: String,
    pub at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comment {
    pub id: String,
    /// The party's short name as it was then; without a party the person's.
    pub name: String,
    pub at: Moment,
    pub text: String,
    pub edited_at: Option<Moment>,
    /// What it said before, the oldest first, with when it began to say so.
    pub former: Vec<(String, Moment)>,
    /// The reader's own, to be changed by nobody else.
    pub mine: bool,
    #[serde(skip)]
    written_by: String,
}

/// What somebody does with comments. Ids are made by who asks, so that the same form sent twice is one comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommentAct {
    Open { thread: ThreadId, quote: String, anchor: String, text: String },
    Reply { thread: ThreadId, comment: CommentId, text: String },
    Edit { comment: CommentId, text: String },
    Resolve { thread: ThreadId },
    Reopen { thread: ThreadId },
}

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentRefusal {
    Empty,
    TooLong,
    TooMany,
    /// The thread or comment is not there.
    Gone,
    /// Others' comments are theirs.
    NotYours,
}

/// The comments of a note.
///
/// # Errors
/// As [`texts::open`].
pub async fn threads(house: &House, who: &Actor, note: &NoteId) -> Result<Threads, Failure> {
    let open = texts::open(house, who, note).await?;
    let may_comment = open.may_comment;
    let user = who.user().map(|user| user.to_string()).unwrap_or_default();
    let mut reader = house.database.read().await?;
    let mut threads = of_note(reader.link(), note).await?;
    for thread in &mut threads {
        thread.may_resolve = may_resolve(&open, &thread.opened_by, &user);
        for comment in &mut thread.comments {
            comment.mine = may_comment && comment.written_by == user;
        }
    }
    Ok(Threads { may_comment, threads })
}

/// All threads of a note as nobody in particular reads them.
pub(crate) async fn of_note(mut link: Link<'_>, note: &NoteId) -> Result<Vec<Thread>, Broken> {
    let mut former: HashMap<String, Vec<(String, Moment)>> = HashMap::new();
    for row in comments::former(link.again(), note).await? {
        former.entry(row.comment_id).or_default().push((row.text, Moment::from_micros(row.since)));
    }
    let mut written: HashMap<String, Vec<Comment>> = HashMap::new();
    for row in comments::comments(link.again(), note).await? {
        written.entry(row.thread_id).or_default().push(Comment {
            former: former.remove(&row.id).unwrap_or_default(),
            id: row.id,
            name: row.name,
            at: Moment::from_micros(row.written_at),
            text: row.text,
            edited_at: row.edited_at.map(Moment::from_micros),
            mine: false,
            written_by: row.written_by,
        });
    }
    let threads = comments::threads(link, note).await?;
    Ok(threads
        .into_iter()
        .map(|row| Thread {
            may_resolve: false,
            comments: written.remove(&row.id).unwrap_or_default(),
            resolved: row
                .resolved_at
                .map(|at| Resolved { name: row.resolved_name.unwrap_or_default(), at: Moment::from_micros(at) }),
            id: row.id,
            quote: row.quote,
            anchor: row.anchor,
            opened_by: row.opened_by,
        })
        .collect())
}

/// Does one thing with the comments of a note, and tells everybody who has it open.
///
/// # Errors
/// As [`texts::open`]; [`Failure::Forbidden`] for who may read but not comment; a [`CommentRefusal`].
pub async fn act(
    house: &House,
    live: &Live,
    who: &Actor,
    note: &NoteId,
    chosen_party: Option<&PartyId>,
    act: CommentAct,
) -> Result<(), Failure<CommentRefusal>> {
    let open = texts::open(house, who, note).await.map_err(|failure| failure.widen(|refusal| match refusal {}))?;
    if !open.may_comment {
        return Err(Failure::Forbidden);
    }
    let person = who.person().ok_or(Failure::SignedOut)?;
    let party = open.acting(chosen_party);
    let hand = Hand {
        open: &open,
        user: person.user.to_string(),
        name: party.map_or_else(|| person.name.clone(), |party| party.short.clone()),
        party: party.map(|party| party.id.to_string()),
        now: house.now(),
    };
    let mut tx = house.database.write().await?;
    hand.carry_out(&mut tx, note, act).await?;
    tx.commit_aside().await?;
    live.rooms.tell(note, NEWS).await;
    live.tell_neighbours(Wake::Comments(note.clone()));
    Ok(())
}

/// Whose hand writes.
struct Hand<'o> {
    open: &'o OpenNote,
    user: String,
    name: String,
    party: Option<String>,
    now: Moment,
}

impl Hand<'_> {
    async fn carry_out(
        &self,
        tx: &mut entente_store::Tx,
        note: &NoteId,
        act: CommentAct,
    ) -> Result<(), Failure<CommentRefusal>> {
        let threads = comments::threads(tx.link(), note).await?;
        let written = comments::comments(tx.link(), note).await?;
        let find = |id: &ThreadId| {
            threads.iter().find(|thread| thread.id == id.as_str()).ok_or(Failure::Refused(CommentRefusal::Gone))
        };
        match act {
            CommentAct::Open { thread, quote, anchor, text } => {
                let text = worded(&text)?;
                if threads.iter().any(|there| there.id == thread.as_str() && there.opened_by == self.user) {
                    return Ok(());
                }
                if threads.len() >= limits::THREADS_MAX {
                    return Err(Failure::Refused(CommentRefusal::TooMany));
                }
                let row = ThreadRow {
                    id: known_form(thread.as_str())?.to_owned(),
                    note_id: note.to_string(),
                    quote: quote.trim().chars().take(limits::QUOTE_MAX).collect(),
                    anchor: if anchor.len() <= ANCHOR_BYTES_MAX { anchor } else { String::new() },
                    opened_by: self.user.clone(),
                    opened_at: self.now.micros(),
                    resolved_by: None,
                    resolved_name: None,
                    resolved_at: None,
                };
                comments::open(tx.link(), &row).await.map_err(taken)?;
                // The first comment has the thread's own id.
                comments::write(tx.link(), &self.comment(&row.id, &row.id, text)).await.map_err(taken)?;
            }
            CommentAct::Reply { thread, comment, text } => {
                let text = worded(&text)?;
                let thread = find(&thread)?;
                if written.iter().any(|there| there.id == comment.as_str() && there.written_by == self.user) {
                    return Ok(());
                }
                if written.iter().filter(|there| there.thread_id == thread.id).count() >= limits::COMMENTS_MAX {
                    return Err(Failure::Refused(CommentRefusal::TooMany));
                }
                let row = self.comment(known_form(comment.as_str())?, &thread.id, text);
                comments::write(tx.link(), &row).await.map_err(taken)?;
                // Who answers takes it up again.
                if thread.resolved_at.is_some() {
                    comments::resolve(tx.link(), &ThreadId::new(&thread.id), None).await?;
                }
            }
            CommentAct::Edit { comment, text } => {
                let text = worded(&text)?;
                let there = written
                    .iter()
                    .find(|there| there.id == comment.as_str())
                    .ok_or(Failure::Refused(CommentRefusal::Gone))?;
                if there.written_by != self.user {
                    return Err(Failure::Refused(CommentRefusal::NotYours));
                }
                if there.text != text {
                    comments::edit(tx.link(), &comment, &text, self.now).await?;
                }
            }
            CommentAct::Resolve { thread } => {
                let row = find(&thread)?;
                self.may_settle(row)?;
                if row.resolved_at.is_none() {
                    comments::resolve(tx.link(), &thread, Some((&self.user, &self.name, self.now))).await?;
                }
            }
            CommentAct::Reopen { thread } => {
                self.may_settle(find(&thread)?)?;
                comments::resolve(tx.link(), &thread, None).await?;
            }
        }
        Ok(())
    }

    fn may_settle(&self, thread: &ThreadRow) -> Result<(), Failure<CommentRefusal>> {
        if may_resolve(self.open, &thread.opened_by, &self.user) { Ok(()) } else { Err(Failure::Forbidden) }
    }

    fn comment(&self, id: &str, thread: &str, text: String) -> CommentRow {
        CommentRow {
            id: id.to_owned(),
            thread_id: thread.to_owned(),
            written_by: self.user.clone(),
            party_id: self.party.clone(),
            name: self.name.clone(),
            written_at: self.now.micros(),
            text,
            edited_at: None,
        }
    }
}

/// Who opened a thread, and who may write in the note.
fn may_resolve(open: &OpenNote, opened_by: &str, user: &str) -> bool {
    open.may_comment && (opened_by == user || open.access == Access::Write)
}

/// What was typed, if it says something and is not too long.
fn worded(typed: &str) -> Result<String, Failure<CommentRefusal>> {
    let text = typed.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Failure::Refused(CommentRefusal::Empty));
    }
    if text.chars().count() > limits::COMMENT_MAX {
        return Err(Failure::Refused(CommentRefusal::TooLong));
    }
    Ok(text)
}

fn known_form(id: &str) -> Result<&str, Failure<CommentRefusal>> {
    if is_well_formed(id) { Ok(id) } else { Err(Failure::Refused(CommentRefusal::Gone)) }
}

/// An id that somebody else has already: nothing of ours.
fn taken(broken: Broken) -> Failure<CommentRefusal> {
    if broken.is_duplicate() { Failure::Refused(CommentRefusal::Gone) } else { Failure::Broken(broken) }
}
