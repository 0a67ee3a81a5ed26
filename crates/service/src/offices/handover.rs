//! What is handed over with the chair. It shows each reader what they may read anyway, gathered in one place; only the note
//! and the drafts that their authors put there are read here by who could not read them elsewhere.

use entente_domain::{
    clock::Moment,
    directory::{
        Directory,
        term::{Term, TermState},
    },
    ids::{MechanismId, PostId, UserId},
    limits::HANDOVER_NOTE_MAX,
    text::Multilingual,
    words,
};
use entente_drafting::model::DocumentState;
use entente_exchange::{
    commitments::Owner,
    event::Event,
    policy::{Deed, Reader},
    post::{Post, State},
    space,
    space_notes::SpaceNote,
};
use entente_store::{
    accounts,
    contacts::{self, Contact},
    exchange::{self, Origin},
    posts,
    space_notes::{self, Change},
    terms::{self, Note},
};
use jiff::tz::TimeZone;

use crate::{
    Actor, Failure, House, boards, documents,
    follow_up::{self, Filter, Row},
    listening::Live,
    meetings::{self, Opened},
    register::{self, Entry, Kind},
    tables::{Cell, Table},
};

/// A document of one of the mechanism's meetings.
#[derive(Clone, Debug)]
pub struct Paper {
    pub symbol: String,
    pub title: Multilingual,
    pub state: DocumentState,
    pub href: String,
}

/// A decision that stands in the notes of a meeting.
#[derive(Clone, Debug)]
pub struct Decision {
    pub meeting: Multilingual,
    pub entry: Entry,
    pub href: String,
}

/// A draft of a post.
#[derive(Clone, Debug)]
pub struct PostDraft {
    pub post: Post,
    pub author: String,
    /// The reader wrote it, and can hand it over or take it back.
    pub own: bool,
    pub handed_over: bool,
}

/// All that is handed over, as far as one reader may read it.
#[derive(Clone, Debug)]
pub struct Pack {
    pub mechanism: MechanismId,
    pub terms: Vec<Term>,
    pub note: Option<Note>,
    pub note_by: String,
    pub may_write: bool,
    pub decisions: Vec<Decision>,
    pub adopted: Vec<Paper>,
    pub drafts: Vec<Paper>,
    /// Written together in the spaces of the mechanism and its bodies, the last written in first; archived ones as well.
    pub notes: Vec<(SpaceNote, Option<Change>)>,
    pub post_drafts: Vec<PostDraft>,
    /// What the mechanism has undertaken, or put down for others, and is not done.
    pub commitments: Vec<Row>,
    pub contacts: Vec<Contact>,
    pub coming: Vec<Opened>,
    /// After which a new meeting can be made.
    pub past: Vec<Opened>,
    /// Accounts of terms, by name.
    pub names: Vec<(UserId, String)>,
}

words! {
    /// Why a note was not kept.
    NoteRefusal { Stale = "stale", TooLong = "too_long" }
}

/// Where a draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    HandOver,
    TakeBack,
}

async fn reading(
    house: &House,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
) -> Result<(Reader, Vec<Term>), Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    directory.mechanism(mechanism.as_str()).ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let eyes = boards::reading(reader.link(), who).await?;
    let terms = terms::of(reader.link(), mechanism).await?;
    if eyes.reads_handover(mechanism, &terms) { Ok((eyes, terms)) } else { Err(Failure::Forbidden) }
}

/// What is handed over with the chair of a mechanism.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for all but those who answer for it, who take the chair or gave it up
/// last; [`Failure::Absent`] for a mechanism the directory does not know.
pub async fn pack(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
) -> Result<Pack, Failure> {
    let (eyes, terms) = reading(house, directory, who, mechanism).await?;
    let mut pack = Pack {
        mechanism: mechanism.clone(),
        may_write: eyes.may_with(mechanism, Deed::HandOver),
        terms,
        note: None,
        note_by: String::new(),
        decisions: Vec::new(),
        adopted: Vec::new(),
        drafts: Vec::new(),
        notes: Vec::new(),
        post_drafts: Vec::new(),
        commitments: Vec::new(),
        contacts: Vec::new(),
        coming: Vec::new(),
        past: Vec::new(),
        names: Vec::new(),
    };
    let today = follow_up::today(house).to_string();
    let mut own = meetings::mine(house, who).await?;
    own.retain(|opened| opened.meeting.mechanism.as_ref() == Some(mechanism));
    for opened in own {
        of_meeting(house, live, &opened, &mut pack).await?;
        if opened.meeting.ends_on >= today { pack.coming.push(opened) } else { pack.past.push(opened) }
    }
    let everything = follow_up::register(house, who, &Filter::default()).await?;
    let owner = Owner::Mechanism(mechanism.clone());
    pack.commitments = everything.rows;
    pack.commitments.retain(|row| {
        let one = &row.commitment;
        one.state.is_live() && (one.content.owner == owner || one.home.mechanism.as_ref() == Some(mechanism))
    });
    let mut reader = house.database.read().await?;
    for word in space_notes::spaces(reader.link()).await? {
        let home = space::read(&word);
        if home.mechanism.as_ref() == Some(mechanism) && space::may_enter(&eyes, &home) {
            pack.notes.extend(space_notes::of_space(reader.link(), &word).await?);
        }
    }
    pack.note = terms::note(reader.link(), mechanism).await?;
    if let Some(note) = &pack.note
        && let Some(account) = accounts::by_id(reader.link(), &UserId::new(note.account_id.clone())).await?
    {
        pack.note_by = account.name;
    }
    pack.contacts = contacts::of(reader.link(), mechanism).await?;
    pack.contacts.retain(|one| eyes.sees_contact(mechanism, one.reach));
    let handed = terms::drafts(reader.link(), mechanism).await?;
    let mut drafts = match &eyes.user {
        Some(user) => posts::drafts(reader.link(), user).await?,
        None => Vec::new(),
    };
    for id in &handed {
        if drafts.iter().all(|post| post.id != *id) {
            drafts.extend(posts::by_id(reader.link(), id).await?);
        }
    }
    drafts.retain(|post| post.state == State::Draft && post.home.mechanism.as_ref() == Some(mechanism));
    for post in drafts {
        let author = accounts::by_id(reader.link(), &post.author).await?.map(|account| account.name);
        pack.post_drafts.push(PostDraft {
            author: author.unwrap_or_default(),
            own: eyes.user.as_ref() == Some(&post.author),
            handed_over: handed.contains(&post.id),
            post,
        });
    }
    let acting = pack.terms.iter().flat_map(|term| &term.accounts).map(|one| one.user.clone());
    let mut people: Vec<UserId> = acting.collect();
    people.sort();
    people.dedup();
    for user in people {
        if let Some(account) = accounts::by_id(reader.link(), &user).await? {
            pack.names.push((user, account.name));
        }
    }
    Ok(pack)
}

async fn of_meeting(house: &House, live: &Live, opened: &Opened, pack: &mut Pack) -> Result<(), Failure> {
    let at = format!("/meetings/{}", opened.meeting.id);
    for document in documents::list(house, opened).await? {
        let paper = Paper {
            href: format!("{at}/documents/{}", document.id),
            symbol: document.symbol,
            title: document.title,
            state: document.state,
        };
        match document.state {
            DocumentState::Adopted | DocumentState::Final | DocumentState::ChairsSummary => pack.adopted.push(paper),
            DocumentState::Drafting
            | DocumentState::Circulated
            | DocumentState::Reading
            | DocumentState::Compilation
            | DocumentState::AllAgreed
            | DocumentState::Silence => pack.drafts.push(paper),
        }
    }
    for entry in register::of_meeting(house, live, opened).await? {
        if entry.kind == Kind::Decision {
            let (meeting, href) = (opened.meeting.title.clone(), format!("{at}/register"));
            pack.decisions.push(Decision { meeting, entry, href });
        }
    }
    Ok(())
}

/// Keeps the note for who comes next. `seen`: the version they saw; 0 where there was none.
///
/// # Errors
/// As [`pack`]; [`Failure::Forbidden`] for those who read it only.
pub async fn keep_note(
    house: &House,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
    seen: i64,
    text: &str,
) -> Result<(), Failure<NoteRefusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    directory.mechanism(mechanism.as_str()).ok_or(Failure::Absent)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = boards::reading(tx.link(), who).await.map_err(crate::profiles::never)?;
    if !eyes.may_with(mechanism, Deed::HandOver) {
        return Err(Failure::Forbidden);
    }
    let there = terms::note(tx.link(), mechanism).await?;
    let version = there.as_ref().map_or(0, |note| note.version);
    if version != seen {
        return Err(Failure::Refused(NoteRefusal::Stale));
    }
    if text.chars().count() > HANDOVER_NOTE_MAX {
        return Err(Failure::Refused(NoteRefusal::TooLong));
    }
    if there.is_some_and(|note| note.text == text) {
        return Ok(());
    }
    let now = house.now();
    let note = Note { text: text.to_owned(), version: version + 1, account_id: user.to_string(), at: now.micros() };
    terms::put_note(tx.link(), mechanism, &note).await?;
    let origin = Origin { actor: Some(user), mechanism: Some(mechanism.clone()), command: None };
    exchange::append(tx.link(), &origin, now, &Event::HandoverNoted { mechanism: mechanism.clone() }).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts a draft of the actor's among what is handed over, or takes it out again.
///
/// # Errors
/// As [`pack`]; [`Failure::Absent`] for what is no draft of theirs.
pub async fn hand_over(
    house: &House,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
    post: &PostId,
    what: Draft,
) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    reading(house, directory, who, mechanism).await?;
    let mut tx = house.database.write().await?;
    let there = posts::locked(tx.link(), post).await?.ok_or(Failure::Absent)?;
    let is_own = there.author == user && there.state == State::Draft;
    if !is_own || there.home.mechanism.as_ref() != Some(mechanism) {
        return Err(Failure::Absent);
    }
    match what {
        Draft::HandOver => terms::hand_over(tx.link(), mechanism, post).await?,
        Draft::TakeBack => terms::take_back(tx.link(), post).await?,
    }
    tx.commit().await?;
    Ok(())
}

/// What is handed over as tables. `owner`, `holder`: their names in the reader's language.
pub fn tables(pack: &Pack, owner: impl Fn(&Owner) -> String, holder: impl Fn(&str) -> String) -> Vec<Table> {
    let at = |at: Moment| Cell::at(at, &TimeZone::UTC);
    let mut terms = Table::new("terms", &["office", "holder", "from", "until", "state", "source"]);
    for term in pack.terms.iter().filter(|term| term.state != TermState::Withdrawn) {
        terms.push([
            term.office.word().into(),
            holder(&term.holder).into(),
            at(term.from),
            term.until.map_or(Cell::Nothing, at),
            term.state.word().into(),
            term.source.as_str().into(),
        ]);
    }
    let mut contacts = Table::new("contacts", &["name", "email", "about"]);
    for one in &pack.contacts {
        contacts.push([one.name.as_str().into(), one.email.as_str().into(), one.about.as_str().into()]);
    }
    let mut decisions = Table::new("decisions", &["decision", "meeting", "address"]);
    for one in &pack.decisions {
        decisions.push([one.entry.words.as_str().into(), one.meeting.pick("en").1.into(), one.href.as_str().into()]);
    }
    let mut commitments = follow_up::table(&pack.commitments, owner);
    "commitments".clone_into(&mut commitments.name);
    vec![commitments, decisions, terms, contacts]
}
