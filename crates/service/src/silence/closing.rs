//! What time and the inbox make of a procedure: it begins, reminds, moves, ends.
//! Asked after each response and by the server's job; under the locks of the
//! meeting and of the procedure, so that of several servers one does it.

use std::{collections::BTreeMap, sync::Arc};

use entente_domain::{
    clock::Moment,
    event::Event,
    ids::{MeetingId, PartyId, SilenceId},
    meeting::Meeting,
    outcome::DocumentDeed,
    programme::Programme,
};
use entente_drafting::{
    acts::Silenced,
    model::{Document, Para},
    silence::{
        Answer, Outage, Response, Seat, Silence, SilenceState,
        acts::words_hash,
        may_object, reminders,
        settle::{Verdict, reopened, settle},
    },
};
use entente_store::{
    Broken, Tx, documents,
    events::{self, Origin},
    meetings,
    silence::{self as kept, Filed},
};

use super::{
    letters::{Circle, Notice, Post},
    prepare::seat_of,
    receipts::{self, Key},
};
use crate::{House, documents as of_documents, failure::Failure, listening::Live, record};

/// No sign of life for so long: nobody could reach the house.
const GAP_S: i64 = 90;
/// How long a procedure that could not be looked at is left alone.
const AGAIN_S: i64 = 60;
/// Outages older than this move nothing any more.
const OUTAGES_KEPT_S: i64 = 12 * 3_600;

/// A sign of life. Where the last one is too long ago, the time between was an outage, and every procedure that runs
/// is looked at. `measures`: not where the clock is put forward by hand.
///
/// # Errors
/// Only the database's.
pub async fn beat(house: &House, measures: bool) -> Result<Option<Outage>, Broken> {
    let mut tx = house.database.write().await?;
    let (now, last) = (house.now(), kept::last_beat(tx.link()).await?);
    let outage =
        last.filter(|last| measures && now.seconds_since(*last) > GAP_S).map(|last| Outage { from: last, to: now });
    if let Some(outage) = &outage {
        kept::add_outage(tx.link(), outage).await?;
        for (_, id) in kept::running(tx.link()).await? {
            kept::set_due(tx.link(), &id, Some(now)).await?;
        }
        tracing::warn!(seconds = now.seconds_since(outage.from), "Nobody could reach the house for a while.");
    }
    kept::beat(tx.link(), now).await?;
    tx.commit_aside().await?;
    Ok(outage)
}

/// Looks at every procedure whose time has come. Safe to run at any time and by several servers.
///
/// # Errors
/// Only the database's, and only where nothing could be looked at.
pub async fn due(house: &House, live: &Live, post: &Post<'_>) -> Result<usize, Broken> {
    let waiting = {
        let mut reader = house.database.read().await?;
        kept::due(reader.link(), house.now()).await?
    };
    let mut looked = 0;
    for (meeting, id) in waiting {
        match look(house, live, post, &meeting, &id).await {
            Ok(()) => looked += 1,
            Err(error) => {
                tracing::error!(silence.id = %id, %error, "A silence procedure could not be looked at; it is tried again.");
                let mut tx = house.database.write().await?;
                kept::set_due(tx.link(), &id, Some(house.now().plus_seconds(AGAIN_S))).await?;
                tx.commit_aside().await?;
            }
        }
    }
    Ok(looked)
}

/// Takes up what lies in the inbox, and does what is due.
pub(super) async fn look(
    house: &House,
    live: &Live,
    post: &Post<'_>,
    meeting: &MeetingId,
    id: &SilenceId,
) -> Result<(), Broken> {
    let mut tx = house.database.write().await?;
    let Some(programme) = house.programmes.read_to_change(tx.link(), meeting).await? else { return Ok(()) };
    kept::lock(tx.link(), id).await?;
    let Some(meeting) = meetings::by_id(tx.link(), meeting).await? else { return Ok(()) };
    let Some(silence) = kept::by_id(tx.link(), &meeting.id, id).await? else { return Ok(()) };
    let Some(document) = documents::load(tx.link(), &meeting.id, &silence.document).await? else { return Ok(()) };
    let inbox = kept::inbox(tx.link(), id).await?;
    let circle = Circle::of(&mut tx, &meeting, &document).await?;
    let now = house.now();
    let read_at = silence.version;
    let mut work =
        Work { house, post, tx, meeting: &meeting, circle, silence, inbox, programme, written: Vec::new(), now };
    work.take_up().await?;
    work.follow_notices().await?;
    work.begin().await?;
    work.remind().await?;
    work.close(&document).await?;
    let Work { mut tx, silence, written, .. } = work;
    let due_at = silence.next_due(now);
    if silence.version == read_at {
        kept::set_due(tx.link(), id, due_at).await?;
    } else if !kept::save(tx.link(), &silence, read_at, due_at).await? {
        return Err(Broken::Stored(format!("silence {id}: changed under its lock")));
    }
    if written.is_empty() {
        tx.commit_aside().await?
    } else {
        tx.commit().await?
    }
    for one in written {
        record::publish(live, one);
    }
    Ok(())
}

struct Work<'a> {
    house: &'a House,
    post: &'a Post<'a>,
    tx: Tx,
    meeting: &'a Meeting,
    circle: Circle<'a>,
    silence: Silence,
    inbox: Vec<Filed>,
    programme: Arc<Programme>,
    written: Vec<record::Written>,
    now: Moment,
}

impl Work<'_> {
    async fn log(&mut self, origin: &Origin, events: Vec<Event>) -> Result<(), Broken> {
        let written = record::write_at(self.house, &mut self.tx, &self.programme, origin, self.now, events).await?;
        self.programme = Arc::clone(&written.programme);
        self.written.push(written);
        Ok(())
    }

    /// What came in gets its place in the log, and its receipt.
    async fn take_up(&mut self) -> Result<(), Broken> {
        let fresh: Vec<Response> =
            self.inbox.iter().filter(|filed| filed.event_seq.is_none()).map(|filed| filed.response.clone()).collect();
        if fresh.is_empty() {
            return Ok(());
        }
        let key = Key::of_house(self.house, &mut self.tx).await?;
        let first = self.programme.seq;
        let mut seqs = BTreeMap::new();
        for response in &fresh {
            // Who breaks a silence of which only the chair is told stands in the inbox, and by its fingerprint here.
            let told = !response.answer.breaks() || self.silence.discloses(response);
            let origin = Origin {
                actor: response.by.clone().filter(|_| told),
                party: told.then(|| response.party.clone()),
                command: None,
            };
            let event = answered(self.circle.document, &self.silence, response, told);
            self.log(&origin, vec![event]).await?;
            seqs.insert(response.id.clone(), self.programme.seq);
        }
        let count = self.programme.seq - first;
        let chained = events::chained(self.tx.link(), &self.meeting.id, first, count).await?;
        for response in &fresh {
            let Some(seq) = seqs.get(&response.id) else { continue };
            let Some(row) = chained.iter().find(|row| row.recorded.seq == *seq) else { continue };
            let receipt = key.receipt(&self.silence, response, *seq, &row.hash);
            kept::recorded(self.tx.link(), &response.id, *seq, &receipt).await?;
        }
        for one in fresh.iter().filter(|one| one.answer == Answer::ExtensionRequest) {
            let notice = Notice::TimeAsked { party: one.short.clone(), why: one.text.clone() };
            self.circle.write_to_podium(self.house, &mut self.tx, self.post, &self.silence, &notice).await?;
        }
        Ok(())
    }

    /// What became of the notices: a party none of whose letters arrived was not told.
    async fn follow_notices(&mut self) -> Result<(), Broken> {
        if self.silence.state != SilenceState::Announced && self.silence.state != SilenceState::Running {
            return Ok(());
        }
        let notices = kept::notices(self.tx.link(), &self.silence.id).await?;
        let (id, announced) = (self.silence.id.clone(), self.silence.state == SilenceState::Announced);
        for seat in self.silence.seats.iter_mut().filter(|seat| seat.delivered_at.is_none()) {
            let own: Vec<_> = notices.iter().filter(|notice| notice.party_id == seat.party.as_str()).collect();
            if let Some(at) = own.iter().filter_map(|notice| notice.sent_at).min().map(Moment::from_micros) {
                seat.delivered_at = Some(at);
                kept::mark(self.tx.link(), &id, &seat.party, kept::Mark::Delivered(at)).await?;
            } else if announced && !own.is_empty() && own.iter().all(|notice| notice.given_up) {
                seat.notified_at = None;
                kept::mark(self.tx.link(), &id, &seat.party, kept::Mark::Notified(None)).await?;
            }
        }
        Ok(())
    }

    /// Begins, if its time has come; parties that joined since the announcement are told now, and have a voice.
    async fn begin(&mut self) -> Result<(), Broken> {
        if self.silence.state != SilenceState::Announced || self.now < self.silence.starts_at {
            return Ok(());
        }
        self.seat_newcomers().await?;
        if self.silence.may_start(self.now) {
            self.silence = self.silence.clone().start(self.now);
            let event = told(self.circle.document, &self.silence, DocumentDeed::SilenceStarted);
            return self.log(&Origin::default(), vec![event]).await;
        }
        if !self.silence.delay_told {
            let untold = self.silence.seats.iter().filter(|seat| seat.notified_at.is_none());
            let parties = untold.map(|seat| seat.standing.short.clone()).collect();
            let notice = Notice::NotTold { parties };
            self.circle.write_to_podium(self.house, &mut self.tx, self.post, &self.silence, &notice).await?;
            self.silence.delay_told = true;
            self.silence.version += 1;
        }
        Ok(())
    }

    async fn seat_newcomers(&mut self) -> Result<(), Broken> {
        let own_meeting = self.meeting.mechanism.is_some();
        let parties = meetings::parties(self.tx.link(), &self.meeting.id).await?;
        let new: Vec<Seat> = parties
            .iter()
            .filter(|party| may_object(party.kind, own_meeting) && self.silence.seat(&party.id).is_none())
            .map(|party| seat_of(party, self.meeting, &self.circle, None))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        let ids: Vec<PartyId> = new.iter().map(|seat| seat.party.clone()).collect();
        self.silence.seats.extend(new);
        self.silence.version += 1;
        self.circle.announce(self.house, &mut self.tx, self.post, &mut self.silence, Some(&ids), self.now).await?;
        kept::put_seats(self.tx.link(), &self.silence).await
    }

    async fn remind(&mut self) -> Result<(), Broken> {
        let inbox: Vec<Response> = self.inbox.iter().map(|filed| filed.response.clone()).collect();
        for index in 0..self.silence.seats.len() {
            let seat = &self.silence.seats[index];
            let Some(due) = reminders::due(&self.silence, seat, &inbox, self.now) else { continue };
            self.circle.remind(self.house, &mut self.tx, self.post, &self.silence, seat, &due).await?;
            self.silence.seats[index].reminded.extend(due.sent);
            kept::set_reminded(self.tx.link(), &self.silence.id, &self.silence.seats[index]).await?;
        }
        Ok(())
    }

    /// Moves, breaks or adopts; each of it once.
    async fn close(&mut self, document: &Document) -> Result<(), Broken> {
        let inbox: Vec<Response> = self.inbox.iter().map(|filed| filed.response.clone()).collect();
        let since = self.silence.expires_at.plus_seconds(-OUTAGES_KEPT_S);
        let outages = kept::outages(self.tx.link(), since).await?;
        let present: Vec<Para> = document.present().cloned().collect();
        let words = words_hash(&present);
        while let Some((after, verdict)) = settle(&self.silence, &inbox, &outages, &words, self.now) {
            // A house that stood still does not know yet for how long: its first sign of life says it.
            if verdict == Verdict::Adopted && self.stood_still().await? {
                return Ok(());
            }
            self.silence = after;
            self.carry_out(&verdict, &inbox, &present, document.all_or_nothing).await?;
        }
        Ok(())
    }

    async fn stood_still(&mut self) -> Result<bool, Broken> {
        let last = kept::last_beat(self.tx.link()).await?;
        Ok(last.is_some_and(|last| self.now.seconds_since(last) > GAP_S))
    }

    async fn carry_out(
        &mut self,
        verdict: &Verdict,
        inbox: &[Response],
        paras: &[Para],
        all_or_nothing: bool,
    ) -> Result<(), Broken> {
        let (deed, notice, what) = match verdict {
            Verdict::Moved { .. } => (DocumentDeed::SilenceExtended, Notice::Moved, None),
            Verdict::TextChanged => (DocumentDeed::SilenceWithdrawn, Notice::Withdrawn, Some(Silenced::Withdrawn)),
            Verdict::Adopted => (DocumentDeed::SilenceAdopted, Notice::Adopted, Some(Silenced::Adopted)),
            Verdict::Broken { by } => {
                let first = inbox.iter().find(|response| response.id == *by);
                let named = first.filter(|first| self.silence.discloses(first)).map(|first| first.short.clone());
                let open = reopened(&self.silence, inbox, paras, all_or_nothing);
                (DocumentDeed::SilenceBroken, Notice::Broken { party: named }, Some(Silenced::Broken(open)))
            }
        };
        let mut event = told(self.circle.document, &self.silence, deed);
        if let (Verdict::Broken { by }, Event::DocumentChanged { party, .. }) = (verdict, &mut event) {
            let first = inbox.iter().find(|response| response.id == *by);
            *party = first.filter(|first| self.silence.discloses(first)).map(|first| first.party.clone());
        }
        let mut events = vec![event];
        if let Some(what) = what {
            let origin = Origin::default();
            let id = self.silence.document.clone();
            match of_documents::silenced(self.house, &mut self.tx, &self.meeting.id, &id, &what, &origin).await {
                Ok((_, more)) => events.extend(more),
                // Whoever changed the text has taken the document out of the procedure already.
                Err(Failure::Refused(_)) if *verdict == Verdict::TextChanged => {}
                Err(Failure::Broken(broken)) => return Err(broken),
                Err(failure) => return Err(Broken::Stored(format!("document {id}: {failure}"))),
            }
        }
        self.log(&Origin::default(), events).await?;
        self.circle.write_to_all(self.house, &mut self.tx, self.post, &self.silence, &notice).await?;
        tracing::info!(silence.id = %self.silence.id, state = self.silence.state.word(), "A silence procedure changed.");
        Ok(())
    }
}

/// What the log says of a procedure.
pub(super) fn told(document: &Document, silence: &Silence, deed: DocumentDeed) -> Event {
    Event::DocumentChanged {
        document: document.id.clone(),
        item: document.item.clone(),
        visibility: document.visibility,
        deed,
        inner: false,
        para: None,
        proposal: None,
        silence: Some(silence.id.clone()),
        called: document.symbol.clone(),
        hash: silence.words.clone(),
        party: None,
        until: silence.state.is_open().then_some(silence.expires_at),
        why: match deed {
            DocumentDeed::SilenceExtended | DocumentDeed::SilenceWithdrawn | DocumentDeed::SilencePrepared => {
                silence.reason.clone()
            }
            _ => String::new(),
        },
    }
}

/// A response: for the podium, and without its words.
fn answered(document: &Document, silence: &Silence, response: &Response, named: bool) -> Event {
    let mut event = told(document, silence, DocumentDeed::SilenceAnswered);
    if let Event::DocumentChanged { inner, hash, party, until, .. } = &mut event {
        *inner = true;
        *hash = receipts::fingerprint(response);
        *party = named.then(|| response.party.clone());
        *until = None;
    }
    event
}
