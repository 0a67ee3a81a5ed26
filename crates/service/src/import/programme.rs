//! A programme file becomes a meeting: its sessions, agenda items, parties and notes.
//!
//! The file lists what happens by the clock. Here, what follows one another on
//! a day is one session with agenda items; what runs beside it (groups that
//! meet in parallel, a drafting group) is a session of its own.

use entente_domain::{
    clock::Moment,
    directory::{Known, ProgrammeMeeting, ProgrammeSession, SessionType, parse_programme},
    event::Event,
    ids::{ItemId, MechanismId, MeetingId, NoteId, PartyId, SessionId},
    meeting::{
        DocumentEntry, Item, ItemDetails, ItemKind, ItemState, Meeting, MeetingAbout, Session, SessionState, Visibility,
    },
    people::{Party, PartyKind},
    policy::{Action, may},
    programme::Programme,
    text::Multilingual,
};
use entente_store::{
    events::Origin,
    meetings,
    notes::{self, Of, Owner},
};
use jiff::{Timestamp, tz::TimeZone};

use super::ImportRefusal;
use crate::{Actor, Failure, House, actor::house_standings, listening::Live, record, secrets};

/// Moves a whole programme in time, for a rehearsal: its first opening begins at this instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    pub opening_at: Moment,
}

/// Takes in every meeting of a file and gives their ids.
///
/// # Errors
/// [`ImportRefusal`] with all problems; nothing of the file is then in the house.
pub async fn import(
    house: &House,
    live: &Live,
    who: &Actor,
    bytes: &[u8],
    known: &Known,
    rehearsal: Option<Rehearsal>,
) -> Result<Vec<MeetingId>, Failure<ImportRefusal>> {
    if !may(&house_standings(who), Action::Import) {
        return Err(Failure::Forbidden);
    }
    let files =
        parse_programme(bytes, known).map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
    let mut tx = house.database.write().await?;
    let mut all_written = Vec::new();
    for file in &files {
        let id = MeetingId::new(file.id.clone());
        if meetings::by_id(tx.link(), &id).await?.is_some() {
            return Err(Failure::Refused(ImportRefusal::MeetingExists(file.id.clone())));
        }
        let plan = Plan::of(house, file, rehearsal);
        meetings::insert(tx.link(), &plan.meeting, house.now()).await?;
        for party in &plan.parties {
            meetings::insert_party(tx.link(), party).await?;
        }
        let mut events = vec![Event::MeetingCreated { title: plan.meeting.title.pick("en").1.to_owned() }];
        events.extend(plan.parties.iter().cloned().map(|party| Event::PartyAdded { party }));
        events.extend(plan.sessions.iter().cloned().map(|session| Event::SessionAdded { session }));
        events.extend(plan.items.iter().cloned().map(|item| Event::ItemAdded { item }));
        let origin = Origin { actor: who.user(), ..Origin::default() };
        let written = record::write(house, &mut tx, &Programme::empty(id.clone()), &origin, events).await?;
        for item in &plan.items {
            if let Some(note) = &item.note {
                let (epoch, _) = secrets::fresh(house);
                notes::insert(
                    tx.link(),
                    note,
                    &Owner::Meeting(id.clone(), Of::Item(item.id.clone())),
                    &epoch,
                    house.now(),
                )
                .await?;
            }
        }
        all_written.push(written);
    }
    tx.commit().await?;
    Ok(all_written.into_iter().map(|written| record::publish(live, written).meeting.clone()).collect())
}

/// What a file becomes.
struct Plan {
    meeting: Meeting,
    parties: Vec<Party>,
    sessions: Vec<Session>,
    items: Vec<Item>,
}

impl Plan {
    fn of(house: &House, file: &ProgrammeMeeting, rehearsal: Option<Rehearsal>) -> Self {
        let shift = Shift::of(file, rehearsal);
        let main = file.main_language();
        let meeting = MeetingId::new(file.id.clone());
        let mut plan = Self {
            parties: file.participants.iter().filter_map(|seat| party(house, &meeting, main, seat)).collect(),
            meeting: meeting_of(file, &shift),
            sessions: Vec::new(),
            items: Vec::new(),
        };
        for day in &file.days {
            let label = day.label.in_languages(main);
            let (beside, in_turn): (Vec<_>, Vec<_>) = day.sessions.iter().partition(|entry| runs_beside(entry));
            let before = plan.items.len();
            plan.add_session(house, main, &shift, &label, &in_turn, &beside);
            let together = plan.items[before..].iter().find(|item| item.kind == ItemKind::Breakout);
            let together = together.map(|item| item.id.clone());
            for entry in beside {
                let sessions = plan.sessions.len();
                plan.add_session(house, main, &shift, &entry.title.in_languages(main), &[entry], &[]);
                let rapporteur = plan.party_named(main, &entry.rapporteur);
                if let Some(group) = plan.sessions.get_mut(sessions).filter(|_| entry.parallel_group.is_some()) {
                    group.group_of.clone_from(&together);
                    group.rapporteur = rapporteur;
                }
            }
        }
        plan.meeting.starts_on = shift.date(&file.start_date);
        plan.meeting.ends_on = shift.date(&file.end_date);
        plan
    }

    /// The seat a text names: "Delegate of Kazakhstan, chair of the Almaty Process" is the delegate of Kazakhstan.
    fn party_named(&self, main: &str, text: &str) -> Option<PartyId> {
        let seat = text.split(',').next().unwrap_or(text).trim();
        let named = |party: &&Party| !seat.is_empty() && party.name.pick(main).1 == seat;
        self.parties.iter().find(named).map(|party| party.id.clone())
    }

    /// One session with the entries as items, in order; `beside` are shown as one item while they run.
    fn add_session(
        &mut self,
        house: &House,
        main: &str,
        shift: &Shift,
        title: &Multilingual,
        entries: &[&ProgrammeSession],
        beside: &[&ProgrammeSession],
    ) {
        let spans = || entries.iter().filter_map(|entry| entry.span());
        let (Some(starts_at), Some(ends_at)) =
            (spans().map(|(start, _)| start).min(), spans().map(|(_, end)| end).max())
        else {
            return;
        };
        let session = Session {
            id: SessionId::new(house.id()),
            title: title.clone(),
            day: shift.day_of(starts_at),
            room: entries
                .iter()
                .map(|entry| entry.room.as_str())
                .find(|room| !room.is_empty())
                .unwrap_or("")
                .to_owned(),
            starts_at: shift.moment(starts_at),
            ends_at: shift.moment(ends_at),
            state: SessionState::Planned,
            visibility: Visibility::Participants,
            version: 0,
            zone: None,
            languages: Vec::new(),
            group_of: None,
            rapporteur: None,
        };
        let mut items: Vec<Item> =
            entries.iter().filter_map(|entry| item(house, main, shift, &session.id, entry)).collect();
        items.extend(groups_item(house, main, shift, &session.id, beside));
        items.sort_by_key(|item| item.planned_start);
        for (place, item) in (1..).zip(&mut items) {
            item.position = place * 10;
        }
        self.sessions.push(session);
        self.items.extend(items);
    }
}

/// Groups that meet at the same time, drafting groups, and what is no business of the meeting itself sit beside the plenary.
fn runs_beside(entry: &ProgrammeSession) -> bool {
    entry.parallel_group.is_some()
        || matches!(
            entry.kind,
            SessionType::WorkingGroup
                | SessionType::DraftingGroup
                | SessionType::SideEvent
                | SessionType::Registration
                | SessionType::Test
        )
}

fn item(house: &House, main: &str, shift: &Shift, session: &SessionId, entry: &ProgrammeSession) -> Option<Item> {
    let (start, end) = entry.span()?;
    let kind = entry.kind.item_kind();
    let mut speakers = entry.speakers.clone();
    speakers.extend(entry.panelists.iter().cloned());
    Some(Item {
        planned_start: Some(shift.moment(start)),
        planned_seconds: end.seconds_since(start),
        // A break waits for nobody but does not begin early either: coffee is served at a time.
        fixed_start: kind == ItemKind::Break,
        details: ItemDetails {
            moderator: entry.moderator.clone(),
            rapporteur: entry.rapporteur.clone(),
            speakers,
            guiding_questions: entry.guiding_questions.clone(),
            documents: entry.documents.clone(),
            themes: entry.themes.clone(),
            outputs: entry.outputs.clone(),
            method: entry.method.clone(),
        },
        note: (kind != ItemKind::Break).then(|| NoteId::new(house.id())),
        ..blank_item(house, session, entry.title.in_languages(main), kind)
    })
}

/// The time during which groups meet, as the plenary's agenda shows it.
fn groups_item(
    house: &House,
    main: &str,
    shift: &Shift,
    session: &SessionId,
    beside: &[&ProgrammeSession],
) -> Option<Item> {
    let groups: Vec<&&ProgrammeSession> = beside.iter().filter(|entry| entry.parallel_group.is_some()).collect();
    let start = groups.iter().filter_map(|entry| entry.span()).map(|(start, _)| start).min()?;
    let end = groups.iter().filter_map(|entry| entry.span()).map(|(_, end)| end).max()?;
    let titles: Vec<String> =
        groups.iter().map(|entry| entry.title.in_languages(main).pick(main).1.to_owned()).collect();
    Some(Item {
        planned_start: Some(shift.moment(start)),
        planned_seconds: end.seconds_since(start),
        ..blank_item(house, session, Multilingual::single(main, titles.join(" · ")), ItemKind::Breakout)
    })
}

fn blank_item(house: &House, session: &SessionId, title: Multilingual, kind: ItemKind) -> Item {
    Item {
        id: ItemId::new(house.id()),
        session: session.clone(),
        parent: None,
        position: 0,
        number: None,
        title,
        kind,
        visibility: Visibility::Participants,
        planned_start: None,
        fixed_start: false,
        planned_seconds: 0,
        min_seconds: None,
        state: ItemState::Scheduled,
        outcome: None,
        remark: None,
        carried_from: None,
        intervals: Vec::new(),
        note: None,
        details: ItemDetails::default(),
        unattributed: Vec::new(),
    }
}

fn meeting_of(file: &ProgrammeMeeting, shift: &Shift) -> Meeting {
    let main = file.main_language();
    Meeting {
        id: MeetingId::new(file.id.clone()),
        mechanism: file.mechanism.clone().map(MechanismId::new),
        title: file.title.in_languages(main),
        theme: file.theme.in_languages(main),
        zone: file.time_zone.clone(),
        starts_on: shift.date(&file.start_date),
        ends_on: shift.date(&file.end_date),
        city: file.place.city.clone(),
        country: file.place.country.clone(),
        about: MeetingAbout {
            format: file.format.clone(),
            host: file.host.clone(),
            chair: file.chair_role.clone(),
            technical_secretariat: file.technical_secretariat.clone(),
            confidentiality: file.confidentiality.clone(),
            main_language: main.to_owned(),
            working_languages: file.working_languages.clone(),
            interpretation: file.interpretation.clone(),
            documents: file
                .documents
                .iter()
                .map(|document| DocumentEntry {
                    id: document.id.clone(),
                    code: document.code.clone(),
                    title: document.title.in_languages(main).pick(main).1.to_owned(),
                    kind: document.kind.clone(),
                    visibility: document.visibility,
                    languages: document.languages.clone(),
                    prepared_by: document.prepared_by.clone(),
                })
                .collect(),
        },
        fictional: file.fictional,
    }
}

/// A seat of the file as a party. Interpreters serve the meeting and are none.
fn party(house: &House, meeting: &MeetingId, main: &str, seat: &entente_domain::directory::Seat) -> Option<Party> {
    let name = seat.seat.in_languages(main);
    let (kind, short) = match (&seat.mechanism, &seat.country) {
        (Some(_), _) => {
            // "Chair and secretariat of MIDSA": the plate says MIDSA.
            let words = name.pick(main).1;
            let short = words.rsplit_once(" of ").map_or(words, |(_, short)| short);
            (PartyKind::Rcp, short.to_owned())
        }
        (None, Some(country)) => (PartyKind::MemberState, country.clone()),
        (None, None) if name.pick("en").1.eq_ignore_ascii_case("interpreters") => return None,
        (None, None) => (PartyKind::ObserverOrg, name.pick(main).1.to_owned()),
    };
    Some(Party {
        id: PartyId::new(house.id()),
        meeting: meeting.clone(),
        kind,
        mechanism: seat.mechanism.clone().map(MechanismId::new),
        country: seat.country.clone(),
        name,
        short,
        zone: None,
    })
}

/// How far a rehearsal moves the programme.
struct Shift {
    micros: i64,
    zone: TimeZone,
}

impl Shift {
    fn of(file: &ProgrammeMeeting, rehearsal: Option<Rehearsal>) -> Self {
        let zone = TimeZone::get(&file.time_zone).unwrap_or(TimeZone::UTC);
        let micros = rehearsal.and_then(|rehearsal| {
            let starts = |opening_only: bool| {
                file.sessions()
                    .filter(move |(_, entry)| !opening_only || entry.kind == SessionType::Opening)
                    .filter_map(|(_, entry)| entry.span())
                    .map(|(start, _)| start)
                    .min()
            };
            let first = starts(true).or_else(|| starts(false))?;
            Some(rehearsal.opening_at.micros() - first.micros())
        });
        Self { micros: micros.unwrap_or(0), zone }
    }

    fn moment(&self, moment: Moment) -> Moment {
        Moment::from_micros(moment.micros() + self.micros)
    }

    /// The day of an instant of the file, moved.
    fn day_of(&self, moment: Moment) -> String {
        Timestamp::from_microsecond(self.moment(moment).micros())
            .map(|timestamp| timestamp.to_zoned_datetime(self.zone.clone()).date().to_string())
            .unwrap_or_default()
    }

    /// A date of the file, moved by as many whole days as noon of that date moves.
    fn date(&self, date: &str) -> String {
        let moved = || {
            let noon =
                date.parse::<jiff::civil::Date>().ok()?.at(12, 0, 0, 0).to_zoned_datetime(self.zone.clone()).ok()?;
            let moved = Timestamp::from_microsecond(noon.timestamp().as_microsecond() + self.micros).ok()?;
            Some(moved.to_zoned_datetime(self.zone.clone()).date().to_string())
        };
        moved().unwrap_or_else(|| date.to_owned())
    }
}
