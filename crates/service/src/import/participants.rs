//! A list of participants becomes accounts and seats in a meeting.

use entente_domain::{
    directory::{
        COLUMNS, ImportProblem, Known, Participant, ParticipantRow, Reason, check_header, check_participants,
        parse_participants,
    },
    event::Event,
    ids::{MechanismId, MeetingId, PartyId, UserId},
    limits,
    people::{MeetingRole, Membership, Party, PartyKind},
    policy::{Action, may},
    text::Multilingual,
};
use entente_store::{
    accounts::{self, Account},
    events::Origin,
    meetings,
};

use super::ImportRefusal;
use crate::{Actor, Failure, House, actor::house_standings, listening::Live, record};

/// The shape of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Json,
    Csv,
}

/// Takes in a list: unknown people get an account without password (they sign in
/// by link), parties not yet there are added. Gives how many people it holds.
///
/// # Errors
/// [`ImportRefusal`] with all problems; nothing of the file is then in the house.
pub async fn import(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    bytes: &[u8],
    shape: Shape,
    known: &Known,
) -> Result<usize, Failure<ImportRefusal>> {
    if !may(&house_standings(who), Action::Import) {
        return Err(Failure::Forbidden);
    }
    let problems = |problems| Failure::Refused(ImportRefusal::Problems(problems));
    let participants = match shape {
        Shape::Json => parse_participants(bytes, known).map_err(problems)?,
        Shape::Csv => check_participants(&rows(bytes).map_err(problems)?, known).map_err(problems)?,
    };
    seat(house, live, who, meeting, &participants).await?;
    Ok(participants.len())
}

/// Seats people who have been checked.
pub(crate) async fn seat(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    participants: &[Participant],
) -> Result<(), Failure<ImportRefusal>> {
    let mut tx = house.database.write().await?;
    let Some(before) = house.programmes.read_to_change(tx.link(), meeting).await? else {
        return Err(Failure::Refused(ImportRefusal::NoSuchMeeting(meeting.to_string())));
    };
    let mut parties = meetings::parties(tx.link(), meeting).await?;
    let mut events = Vec::new();
    for participant in participants {
        let user = match accounts::by_email(tx.link(), &participant.email).await? {
            Some(account) => account.user(),
            None => {
                let account = account(house, participant);
                accounts::insert(tx.link(), &account, None).await?;
                account.user()
            }
        };
        let party = match parties.iter().find(|party| is_meant(party, participant)) {
            Some(party) => party.id.clone(),
            None => {
                let party = new_party(house, meeting, participant);
                meetings::insert_party(tx.link(), &party).await?;
                events.push(Event::PartyAdded { party: party.clone() });
                parties.push(party.clone());
                party.id
            }
        };
        let member = Membership { party, user, role: participant.role, may_commit: participant.may_commit };
        meetings::put_member(tx.link(), &member).await?;
        events.push(Event::MemberAdded { party: member.party, user: member.user, role: member.role });
    }
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Gives somebody a role in a meeting.
///
/// # Errors
/// [`Failure::Absent`] if there is no such meeting.
pub async fn give_role(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    user: &UserId,
    role: MeetingRole,
) -> Result<(), Failure> {
    if !may(&house_standings(who), Action::ManageUsers) {
        return Err(Failure::Forbidden);
    }
    let mut tx = house.database.write().await?;
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    meetings::put_role(tx.link(), meeting, user, role).await?;
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let event = Event::RoleGiven { user: user.clone(), role };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

fn account(house: &House, participant: &Participant) -> Account {
    Account {
        id: house.id(),
        email: participant.email.clone(),
        name: participant.name.clone(),
        language: participant.language.clone(),
        zone: participant.zone.clone(),
        administrator: false,
        generation: 0,
        created_at: house.now().micros(),
        disabled_at: None,
    }
}

/// The party a line means: the same name, or the same mechanism or State in the same kind of seat.
fn is_meant(party: &Party, participant: &Participant) -> bool {
    let same_name = party.short == participant.party || party.name.pick("en").1 == participant.party;
    let same_mechanism = participant.mechanism.is_some()
        && party.mechanism.as_ref().map(MechanismId::as_str) == participant.mechanism.as_deref();
    let same_country = participant.country.is_some() && party.country == participant.country;
    party.kind == participant.party_kind
        && (same_name || same_mechanism || (same_country && party.kind != PartyKind::Rcp))
}

fn new_party(house: &House, meeting: &MeetingId, participant: &Participant) -> Party {
    Party {
        id: PartyId::new(house.id()),
        meeting: meeting.clone(),
        kind: participant.party_kind,
        mechanism: participant.mechanism.clone().map(MechanismId::new),
        country: participant.country.clone(),
        name: Multilingual::single("en", participant.party.clone()),
        short: participant.party.clone(),
        zone: participant.zone.clone(),
    }
}

/// Takes a CSV file apart; what its cells mean is for the domain.
fn rows(bytes: &[u8]) -> Result<Vec<ParticipantRow>, Vec<ImportProblem>> {
    let whole = |reason| vec![ImportProblem { line: None, path: String::new(), reason }];
    if bytes.len() > limits::IMPORT_BYTES_MAX {
        return Err(whole(Reason::TooLarge { bytes: bytes.len(), limit: limits::IMPORT_BYTES_MAX }));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| whole(Reason::NotUtf8 { byte: error.valid_up_to() }))?;
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let shape = |line: Option<usize>, error: &dyn std::fmt::Display| {
        vec![ImportProblem { line, path: String::new(), reason: Reason::WrongShape { detail: error.to_string() } }]
    };
    let header = reader.headers().map_err(|error| shape(Some(1), &error))?.clone();
    let columns: Vec<&str> = header.iter().map(str::trim).collect();
    check_header(&columns)?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().and_then(|position| usize::try_from(position.line()).ok());
            shape(line, &error)
        })?;
        let line = record.position().and_then(|position| usize::try_from(position.line()).ok()).unwrap_or(0);
        if record.len() > columns.len() {
            let detail = format!("{} cells, but the first line names {} columns", record.len(), columns.len());
            return Err(shape(Some(line), &detail));
        }
        let mut row = ParticipantRow { line, ..ParticipantRow::default() };
        for (column, cell) in columns.iter().zip(record.iter()) {
            row.set(column, cell);
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The columns a CSV file may have, for `--help` and the templates.
pub const CSV_COLUMNS: &[&str] = COLUMNS;
