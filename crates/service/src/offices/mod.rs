//! Offices by term: planned, ended, withdrawn, and passed on at their instant. `entente_domain::directory::term` says what
//! passes; here it is done in one transaction, by whichever server looks first, however late.

mod handover;
mod passing;

use entente_domain::{
    clock::Moment,
    directory::{
        Directory, fact,
        term::{self, Acting, Office, Refusal, Term, TermState},
    },
    ids::{MechanismId, UserId},
};
use entente_exchange::{event::Event, notices::NoticeKind, policy::Reader};
use entente_store::{
    Broken, Tx, accounts, directory,
    exchange::{self, Origin},
    terms,
};

pub use entente_store::terms::Note;
pub use handover::{Decision, Draft, NoteRefusal, Pack, Paper, PostDraft, hand_over, keep_note, pack, tables};
pub use passing::pass_due;

use crate::{Actor, Failure, House, boards, profiles};

/// A term somebody plans, as it was typed.
#[derive(Clone, Debug)]
pub struct New {
    /// Made with the form, so that the form sent twice is one term.
    pub id: String,
    pub office: Office,
    pub holder: String,
    /// Addresses of those who act in it here.
    pub accounts: Vec<String>,
    pub from: Option<Moment>,
    pub until: Option<Moment>,
    pub source: String,
}

/// Why not; with [`Refusal::Overlaps`] which term stands against it, with [`Refusal::UnknownAccount`] whose address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub why: Refusal,
    pub against: Option<Box<Term>>,
    pub address: String,
}

fn refused(why: Refusal, against: Option<&Term>) -> Failure<Refused> {
    Failure::Refused(Refused { why, against: against.cloned().map(Box::new), address: String::new() })
}

/// Somebody who keeps the profile, about to change its terms.
struct Begun {
    tx: Tx,
    eyes: Reader,
    user: UserId,
    there: Vec<Term>,
}

/// Who asks, whether they may, and the terms that are there; nobody else changes any until the transaction ends.
async fn begin(
    house: &House,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
) -> Result<Begun, Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    directory.mechanism(mechanism.as_str()).ok_or(Failure::Absent)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = boards::reading(tx.link(), who).await.map_err(profiles::never)?;
    if !profiles::may_keep(&eyes, mechanism.as_str()) {
        return Err(Failure::Forbidden);
    }
    let there = terms::of(tx.link(), mechanism).await?;
    Ok(Begun { tx, eyes, user, there })
}

impl Begun {
    /// Keeps the term with its event, passes on what is due by it, and tells whom it concerns.
    async fn done(mut self, house: &House, after: Term, event: Event) -> Result<(), Failure<Refused>> {
        let mechanism = after.mechanism.clone();
        terms::put(self.tx.link(), &after).await?;
        let own = self.eyes.belongs_to(&mechanism).then(|| mechanism.clone());
        let origin = Origin { actor: Some(self.user.clone()), mechanism: own, command: None };
        exchange::append(self.tx.link(), &origin, house.now(), &event).await?;
        let running = self.there.iter().filter(|one| one.state == TermState::Running && one.office == after.office);
        let concerned = running.chain([&after]).flat_map(|one| &one.accounts).map(|one| one.user.clone());
        // What was over before it was put on record is nobody's news.
        let mut people: Vec<UserId> = if after.state == TermState::Over { Vec::new() } else { concerned.collect() };
        people.sort();
        people.dedup();
        people.retain(|one| *one != self.user);
        for account in people {
            profiles::put_notice(house, &mut self.tx, &mechanism, NoticeKind::Office, account, &origin).await?;
        }
        passing::in_mechanism(house, &mut self.tx, &mechanism).await?;
        refresh(&mut self.tx, &mechanism).await?;
        self.tx.commit().await?;
        Ok(())
    }
}

/// What the directory shows of a mechanism follows its terms.
async fn refresh(tx: &mut Tx, mechanism: &MechanismId) -> Result<(), Broken> {
    let whole = directory::load(tx.link()).await?;
    match whole.mechanism(mechanism.as_str()) {
        Some(shown) => directory::show(tx.link(), shown).await,
        None => directory::touch(tx.link()).await,
    }
}

/// Plans a term. One whose beginning has come begins at once; one that is over is put on record.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for those who do not keep the profile, [`Failure::Absent`], or why not.
pub async fn plan(
    house: &House,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
    new: New,
) -> Result<(), Failure<Refused>> {
    let mut begun = begin(house, directory, who, mechanism).await?;
    if begun.there.iter().any(|one| one.id == new.id) {
        return Ok(());
    }
    let now = house.now();
    let from = new.from.ok_or_else(|| refused(Refusal::NoStart, None))?;
    let mut acting = Vec::new();
    for address in &new.accounts {
        let unknown = || {
            let refusal = Refused { why: Refusal::UnknownAccount, against: None, address: address.clone() };
            Failure::Refused(refusal)
        };
        let account = accounts::by_email(begun.tx.link(), &address.trim().to_lowercase()).await?.ok_or_else(unknown)?;
        if acting.iter().all(|one: &Acting| one.user != account.user()) {
            acting.push(Acting { user: account.user(), before: None });
        }
    }
    let holder = new.holder.split_whitespace().collect::<Vec<_>>().join(" ");
    let state = fact::state_named(&holder, &directory.states).map(str::to_owned);
    let over = new.until.is_some_and(|until| until <= now);
    let term = Term {
        id: new.id,
        mechanism: mechanism.clone(),
        office: new.office,
        holder: state.unwrap_or(holder),
        accounts: acting,
        from,
        until: new.until,
        source: new.source.trim().to_owned(),
        // It gives nobody any right now, and takes none.
        state: if over { TermState::Over } else { TermState::Planned },
        version: 1,
    };
    term::plan(&term, &begun.there, now).map_err(|(why, against)| refused(why, against))?;
    let event = Event::TermPlanned { mechanism: mechanism.clone(), term: term.id.clone(), office: term.office };
    begun.done(house, term, event).await
}

/// What somebody does to a term that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// It ends then; an end that has come ends it at once.
    End(Moment),
    /// Of one that has not begun.
    Withdraw,
}

/// Says when a term ends, or withdraws one that has not begun. `seen`: the version they saw.
///
/// # Errors
/// As [`plan`].
pub async fn act(
    house: &House,
    directory: &Directory,
    who: &Actor,
    mechanism: &MechanismId,
    term: &str,
    seen: i64,
    act: Act,
) -> Result<(), Failure<Refused>> {
    let begun = begin(house, directory, who, mechanism).await?;
    let one = begun.there.iter().find(|one| one.id == term).cloned().ok_or(Failure::Absent)?;
    if one.version != seen {
        return Err(refused(Refusal::Stale, None));
    }
    let (after, event) = match act {
        Act::End(until) => {
            let after = term::end(&one, until, &begun.there).map_err(|(why, against)| refused(why, against))?;
            (after, Event::TermEnds { mechanism: mechanism.clone(), term: one.id, until })
        }
        Act::Withdraw if one.state != TermState::Planned => return Err(refused(Refusal::WrongState, None)),
        Act::Withdraw => {
            let after = Term { state: TermState::Withdrawn, version: one.version + 1, ..one };
            let event = Event::TermWithdrawn { mechanism: mechanism.clone(), term: after.id.clone() };
            (after, event)
        }
    };
    begun.done(house, after, event).await
}
