//! Meetings, their parties, and what people are to them.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, MeetingId, PartyId, UserId},
    meeting::Meeting,
    people::{MeetingRole, MemberRole, Membership, Party, PartyKind},
};

use crate::{Broken, Link, programme::json};

#[derive(sqlx::FromRow)]
struct MeetingRow {
    id: String,
    mechanism_id: Option<String>,
    title: String,
    theme: String,
    zone: String,
    starts_on: String,
    ends_on: String,
    city: String,
    country: Option<String>,
    about: String,
    fictional: bool,
}

impl MeetingRow {
    fn into_meeting(self) -> Result<Meeting, Broken> {
        Ok(Meeting {
            id: MeetingId::new(self.id),
            mechanism: self.mechanism_id.map(MechanismId::new),
            title: json("meeting.title", &self.title)?,
            theme: json("meeting.theme", &self.theme)?,
            zone: self.zone,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            city: self.city,
            country: self.country,
            about: json("meeting.about", &self.about)?,
            fictional: self.fictional,
        })
    }
}

const INSERT: &str = "insert into meeting (id, mechanism_id, title, theme, zone, starts_on, ends_on, city, country, \
     about, fictional, agenda, seq, head, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'provisional', 0, $12, $13)";

pub async fn insert(link: Link<'_>, meeting: &Meeting, at: Moment) -> Result<(), Broken> {
    let text = |what, value: &entente_domain::text::Multilingual| {
        serde_json::to_string(value).map_err(|error| Broken::stored(what, error))
    };
    let about = serde_json::to_string(&meeting.about).map_err(|error| Broken::stored("meeting.about", error))?;
    execute!(
        link,
        INSERT,
        meeting.id.to_string(),
        meeting.mechanism.as_ref().map(ToString::to_string),
        text("meeting.title", &meeting.title)?,
        text("meeting.theme", &meeting.theme)?,
        meeting.zone.clone(),
        meeting.starts_on.clone(),
        meeting.ends_on.clone(),
        meeting.city.clone(),
        meeting.country.clone(),
        about.clone(),
        meeting.fictional,
        entente_domain::chain::GENESIS,
        at.micros()
    )?;
    Ok(())
}

const BY_ID: &str = "select id, mechanism_id, title, theme, zone, starts_on, ends_on, city, country, about, fictional \
     from meeting where id = $1";

pub async fn by_id(link: Link<'_>, id: &MeetingId) -> Result<Option<Meeting>, Broken> {
    row!(link, MeetingRow, BY_ID, id.to_string())?.map(MeetingRow::into_meeting).transpose()
}

const ALL: &str = "select id, mechanism_id, title, theme, zone, starts_on, ends_on, city, country, about, fictional \
     from meeting order by starts_on, id";

/// Every meeting; for the command line and backups only, never for a page.
pub async fn all(link: Link<'_>) -> Result<Vec<Meeting>, Broken> {
    rows!(link, MeetingRow, ALL)?.into_iter().map(MeetingRow::into_meeting).collect()
}

const OF_ACCOUNT: &str = "select id, mechanism_id, title, theme, zone, starts_on, ends_on, city, country, about, \
     fictional from meeting where \
     exists (select 1 from party join party_member on party_member.party_id = party.id \
             where party.meeting_id = meeting.id and party_member.account_id = $1) \
     or exists (select 1 from meeting_role where meeting_role.meeting_id = meeting.id and meeting_role.account_id = $1) \
     or exists (select 1 from mechanism_member where mechanism_member.mechanism_id = meeting.mechanism_id \
                and mechanism_member.account_id = $1) \
     order by starts_on, id";

/// The meetings somebody has a part in.
pub async fn of_account(link: Link<'_>, user: &UserId) -> Result<Vec<Meeting>, Broken> {
    rows!(link, MeetingRow, OF_ACCOUNT, user.to_string())?.into_iter().map(MeetingRow::into_meeting).collect()
}

const INSERT_PARTY: &str = "insert into party (id, meeting_id, kind, mechanism_id, country, name, short, zone) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

pub async fn insert_party(link: Link<'_>, party: &Party) -> Result<(), Broken> {
    let name = serde_json::to_string(&party.name).map_err(|error| Broken::stored("party.name", error))?;
    execute!(
        link,
        INSERT_PARTY,
        party.id.to_string(),
        party.meeting.to_string(),
        party.kind.word(),
        party.mechanism.as_ref().map(ToString::to_string),
        party.country.clone(),
        name.clone(),
        party.short.clone(),
        party.zone.clone()
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct PartyRow {
    id: String,
    meeting_id: String,
    kind: String,
    mechanism_id: Option<String>,
    country: Option<String>,
    name: String,
    short: String,
    zone: Option<String>,
}

impl PartyRow {
    fn into_party(self) -> Result<Party, Broken> {
        Ok(Party {
            id: PartyId::new(self.id),
            meeting: MeetingId::new(self.meeting_id),
            kind: PartyKind::from_word(&self.kind).ok_or_else(|| Broken::stored("party.kind", self.kind))?,
            mechanism: self.mechanism_id.map(MechanismId::new),
            country: self.country,
            name: json("party.name", &self.name)?,
            short: self.short,
            zone: self.zone,
        })
    }
}

const PARTIES: &str = "select id, meeting_id, kind, mechanism_id, country, name, short, zone from party \
     where meeting_id = $1 order by short, id";

pub async fn parties(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Party>, Broken> {
    rows!(link, PartyRow, PARTIES, meeting.to_string())?.into_iter().map(PartyRow::into_party).collect()
}

const PARTY: &str = "select id, meeting_id, kind, mechanism_id, country, name, short, zone from party \
     where meeting_id = $1 and id = $2";

pub async fn party(link: Link<'_>, meeting: &MeetingId, id: &PartyId) -> Result<Option<Party>, Broken> {
    row!(link, PartyRow, PARTY, meeting.to_string(), id.to_string())?.map(PartyRow::into_party).transpose()
}

const PARTIES_OF: &str = "select party.id, party.meeting_id, party.kind, party.mechanism_id, party.country, \
     party.name, party.short, party.zone from party join party_member on party_member.party_id = party.id \
     where party.meeting_id = $1 and party_member.account_id = $2 order by party.short, party.id";

/// The parties of a meeting somebody belongs to.
pub async fn parties_of(link: Link<'_>, meeting: &MeetingId, user: &UserId) -> Result<Vec<Party>, Broken> {
    rows!(link, PartyRow, PARTIES_OF, meeting.to_string(), user.to_string())?
        .into_iter()
        .map(PartyRow::into_party)
        .collect()
}

const PUT_MEMBER: &str = "insert into party_member (party_id, account_id, role, may_commit) values ($1, $2, $3, $4) \
     on conflict (party_id, account_id) do update set role = excluded.role, may_commit = excluded.may_commit";

pub async fn put_member(link: Link<'_>, member: &Membership) -> Result<(), Broken> {
    execute!(
        link,
        PUT_MEMBER,
        member.party.to_string(),
        member.user.to_string(),
        member.role.word(),
        member.may_commit
    )?;
    Ok(())
}

/// A person in a party, by name.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MemberRow {
    pub party_id: String,
    pub account_id: String,
    pub name: String,
    pub role: String,
    pub may_commit: bool,
}

impl MemberRow {
    pub fn role(&self) -> Option<MemberRole> {
        MemberRole::from_word(&self.role)
    }
}

const MEMBERS: &str = "select party_member.party_id, party_member.account_id, account.name, party_member.role, \
     party_member.may_commit from party_member join party on party.id = party_member.party_id \
     join account on account.id = party_member.account_id where party.meeting_id = $1 \
     order by party_member.party_id, account.name";

pub async fn members(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<MemberRow>, Broken> {
    Ok(rows!(link, MemberRow, MEMBERS, meeting.to_string())?)
}

#[derive(sqlx::FromRow)]
struct NameRow {
    id: String,
    name: String,
}

const NAMES: &str = "select id, name from account where \
     exists (select 1 from party join party_member on party_member.party_id = party.id \
             where party.meeting_id = $1 and party_member.account_id = account.id) \
     or exists (select 1 from meeting_role where meeting_role.meeting_id = $1 and meeting_role.account_id = account.id) \
     or id in (select actor_id from event_log where meeting_id = $1)";

/// The names of everybody who has a seat or a role in a meeting, or ever did something there, by account.
pub async fn names(link: Link<'_>, meeting: &MeetingId) -> Result<BTreeMap<String, String>, Broken> {
    Ok(rows!(link, NameRow, NAMES, meeting.to_string())?.into_iter().map(|row| (row.id, row.name)).collect())
}

const PUT_ROLE: &str = "insert into meeting_role (meeting_id, account_id, role) values ($1, $2, $3) \
     on conflict (meeting_id, account_id, role) do nothing";

pub async fn put_role(link: Link<'_>, meeting: &MeetingId, user: &UserId, role: MeetingRole) -> Result<(), Broken> {
    execute!(link, PUT_ROLE, meeting.to_string(), user.to_string(), role.word())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct OfficeRow {
    account_id: String,
    role: String,
}

const ROLES: &str = "select account_id, role from meeting_role where meeting_id = $1 order by account_id, role";

/// Everybody's part in a meeting as a whole.
pub async fn roles(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<(UserId, MeetingRole)>, Broken> {
    rows!(link, OfficeRow, ROLES, meeting.to_string())?
        .into_iter()
        .map(|row| {
            let role =
                MeetingRole::from_word(&row.role).ok_or_else(|| Broken::stored("meeting_role.role", &row.role))?;
            Ok((UserId::new(row.account_id), role))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct RoleRow {
    role: String,
}

const ROLES_OF: &str = "select role from meeting_role where meeting_id = $1 and account_id = $2 order by role";

pub async fn roles_of(link: Link<'_>, meeting: &MeetingId, user: &UserId) -> Result<Vec<MeetingRole>, Broken> {
    rows!(link, RoleRow, ROLES_OF, meeting.to_string(), user.to_string())?
        .into_iter()
        .map(|row| MeetingRole::from_word(&row.role).ok_or_else(|| Broken::stored("meeting_role.role", row.role)))
        .collect()
}
