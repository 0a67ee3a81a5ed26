//! New meetings: empty, or after the pattern of one that was.
//!
//! A mechanism's own meeting is made by the mechanism's secretariat and nobody
//! else. A Global RCP Meeting is made by who is the secretariat of one already,
//! or by an administrator, who by making it becomes its secretariat.

use entente_domain::{
    cloning::{Seats, Shift, copied},
    event::Event,
    ids::{CommandId, MechanismId, MeetingId, PartyId, UserId},
    limits,
    meeting::{Item, Meeting, MeetingAbout, Session},
    people::{MechanismRole, MeetingRole, MemberRole, Membership, Party},
    policy::{Action, Standing, may},
    programme::Programme,
    text::{Language, Multilingual},
};
use entente_store::{
    Broken, Link, Tx, accounts,
    events::Origin,
    meetings,
    notes::{self, Of, Owner},
};
use jiff::{civil::Date, tz::TimeZone};

use crate::{
    Actor, Failure, House,
    actor::{self, house_standings},
    listening::Live,
    record, secrets,
};

/// What of the people is taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum People {
    #[default]
    None,
    /// Seats without the people in them.
    Seats,
    /// Seats, who sits in them, offices, and names in the programme.
    All,
}

/// What a meeting is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    Empty {
        /// None: a Global RCP Meeting.
        mechanism: Option<MechanismId>,
        /// ISO 639-1.
        main_language: String,
        ends_on: String,
    },
    Meeting {
        meeting: MeetingId,
        people: People,
    },
}

/// A meeting as somebody wants it.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// The new meeting's id: the same form sent twice is one meeting.
    pub command: CommandId,
    pub pattern: Pattern,
    pub title: String,
    /// `YYYY-MM-DD`.
    pub starts_on: String,
    /// IANA; empty: as the pattern.
    pub zone: String,
    pub city: String,
}

/// Why it was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefusal {
    #[error("a title is needed")]
    Title,
    #[error("the text is too long")]
    TooLong,
    #[error("the first day is none")]
    StartsOn,
    #[error("the last day is none, or before the first")]
    EndsOn,
    #[error("there is no such zone")]
    Zone,
    #[error("there is no such language")]
    Language,
}

impl CreateRefusal {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::TooLong => "too_long",
            Self::StartsOn => "starts_on",
            Self::EndsOn => "ends_on",
            Self::Zone => "zone",
            Self::Language => "language",
        }
    }

    /// The field of the form.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Title | Self::TooLong => "title",
            Self::StartsOn => "starts_on",
            Self::EndsOn => "ends_on",
            Self::Zone => "zone",
            Self::Language => "language",
        }
    }
}

/// What somebody can make.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub patterns: Vec<Meeting>,
    pub mechanisms: Vec<MechanismId>,
    pub global: bool,
}

impl Choices {
    pub const fn is_empty(&self) -> bool {
        self.mechanisms.is_empty() && !self.global
    }
}

/// What the actor can make, and after which patterns.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody, [`Failure::Forbidden`] for those who make no meetings.
pub async fn choices(house: &House, who: &Actor) -> Result<Choices, Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let choices = of(reader.link(), who, &person.user).await?;
    if choices.is_empty() { Err(Failure::Forbidden) } else { Ok(choices) }
}

async fn of(mut link: Link<'_>, who: &Actor, user: &UserId) -> Result<Choices, Broken> {
    let mut choices = Choices { global: may(&house_standings(who), Action::CreateGlobalMeeting), ..Choices::default() };
    for (mechanism, role) in accounts::mechanisms_of(link.again(), user).await? {
        let standing = if role == MechanismRole::Secretariat { Standing::Secretariat } else { Standing::Account };
        if may(&[standing], Action::CreateMechanismMeeting) {
            choices.mechanisms.push(mechanism);
        }
    }
    let mut readable = Vec::new();
    for meeting in meetings::of_account(link.again(), user).await? {
        let place = actor::place(link.again(), &meeting, who).await?;
        let global = meeting.mechanism.is_none() && may(&place.standings, Action::CreateGlobalMeeting);
        choices.global |= global;
        if place.may(Action::ExportMeeting) {
            readable.push(meeting);
        }
    }
    // Only what could also be made.
    readable.retain(|meeting| match &meeting.mechanism {
        Some(mechanism) => choices.mechanisms.contains(mechanism),
        None => choices.global,
    });
    choices.patterns = readable;
    Ok(choices)
}

/// Whose a meeting would be, and its first and last day, so that one sees what is in its way before it is made; none if
/// the form says no days, or the actor makes no such meeting.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody, [`Failure::Forbidden`] for those who make no meetings.
pub async fn days(
    house: &House,
    who: &Actor,
    new: &NewMeeting,
) -> Result<Option<(Option<MechanismId>, String, String)>, Failure> {
    let choices = choices(house, who).await?;
    Ok(match &new.pattern {
        Pattern::Empty { mechanism, ends_on, .. } => {
            Some((mechanism.clone(), new.starts_on.clone(), ends_on.clone())).filter(|(_, first, last)| first <= last)
        }
        Pattern::Meeting { meeting, .. } => choices.patterns.iter().find(|one| one.id == *meeting).and_then(|old| {
            let shift = Shift::between(&old.starts_on, &old.zone, &new.starts_on, &old.zone)?;
            Some((old.mechanism.clone(), new.starts_on.clone(), shift.day(&old.ends_on)?))
        }),
    })
}

/// Makes a meeting. Who makes it is its secretariat.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not make such a one, [`CreateRefusal`] for what is not right in the form.
pub async fn create(
    house: &House,
    live: &Live,
    who: &Actor,
    new: &NewMeeting,
) -> Result<MeetingId, Failure<CreateRefusal>> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let choices = of(tx.link(), who, &person.user).await?;
    let allowed = match &new.pattern {
        Pattern::Empty { mechanism: Some(mechanism), .. } => choices.mechanisms.contains(mechanism),
        Pattern::Empty { mechanism: None, .. } => choices.global,
        Pattern::Meeting { meeting, .. } => choices.patterns.iter().any(|one| one.id == *meeting),
    };
    if !allowed {
        return Err(Failure::Forbidden);
    }
    let id = MeetingId::new(new.command.to_string());
    if meetings::by_id(tx.link(), &id).await?.is_some() {
        return Ok(id);
    }
    let plan = match &new.pattern {
        Pattern::Empty { mechanism, main_language, ends_on } => {
            empty(&id, new, mechanism.as_ref(), main_language, ends_on).map_err(Failure::Refused)?
        }
        Pattern::Meeting { meeting, people } => after(house, &mut tx, &id, new, meeting, *people).await?,
    };
    let written = plan.write(house, &mut tx, who, &person.user).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(id)
}

/// What a new meeting consists of.
struct Plan {
    meeting: Meeting,
    parties: Vec<Party>,
    members: Vec<Membership>,
    roles: Vec<(UserId, MeetingRole)>,
    sessions: Vec<Session>,
    items: Vec<Item>,
}

fn title(new: &NewMeeting) -> Result<&str, CreateRefusal> {
    let title = new.title.trim();
    if title.is_empty() {
        return Err(CreateRefusal::Title);
    }
    if title.chars().count() > limits::TITLE_MAX || new.city.chars().count() > limits::NAME_MAX {
        return Err(CreateRefusal::TooLong);
    }
    Ok(title)
}

fn empty(
    id: &MeetingId,
    new: &NewMeeting,
    mechanism: Option<&MechanismId>,
    main_language: &str,
    ends_on: &str,
) -> Result<Plan, CreateRefusal> {
    let title = title(new)?;
    let language = Language::ALL.into_iter().find(|language| language.code() == main_language);
    let language = language.ok_or(CreateRefusal::Language)?.code();
    let starts: Date = new.starts_on.parse().map_err(|_| CreateRefusal::StartsOn)?;
    let ends: Date = ends_on.parse().map_err(|_| CreateRefusal::EndsOn)?;
    if ends < starts {
        return Err(CreateRefusal::EndsOn);
    }
    if new.zone.is_empty() || TimeZone::get(&new.zone).is_err() {
        return Err(CreateRefusal::Zone);
    }
    let about = MeetingAbout {
        main_language: language.to_owned(),
        working_languages: vec![language.to_owned()],
        ..MeetingAbout::default()
    };
    Ok(Plan {
        meeting: Meeting {
            id: id.clone(),
            mechanism: mechanism.cloned(),
            title: Multilingual::single(language, title),
            theme: Multilingual::default(),
            zone: new.zone.clone(),
            starts_on: starts.to_string(),
            ends_on: ends.to_string(),
            city: new.city.trim().to_owned(),
            country: None,
            about,
            fictional: false,
        },
        parties: Vec::new(),
        members: Vec::new(),
        roles: Vec::new(),
        sessions: Vec::new(),
        items: Vec::new(),
    })
}

async fn after(
    house: &House,
    tx: &mut Tx,
    id: &MeetingId,
    new: &NewMeeting,
    pattern: &MeetingId,
    people: People,
) -> Result<Plan, Failure<CreateRefusal>> {
    let title = title(new).map_err(Failure::Refused)?;
    let old = meetings::by_id(tx.link(), pattern).await?.ok_or(Failure::Absent)?;
    let programme = house.programmes.read(tx.link(), pattern).await?.ok_or(Failure::Absent)?;
    let zone = if new.zone.is_empty() { old.zone.clone() } else { new.zone.clone() };
    TimeZone::get(&zone).map_err(|_| Failure::Refused(CreateRefusal::Zone))?;
    let shift = Shift::between(&old.starts_on, &old.zone, &new.starts_on, &zone)
        .ok_or(Failure::Refused(CreateRefusal::StartsOn))?;
    let mut plan = Plan {
        parties: Vec::new(),
        members: Vec::new(),
        roles: Vec::new(),
        sessions: Vec::new(),
        items: Vec::new(),
        meeting: Meeting {
            id: id.clone(),
            title: Multilingual::single(&old.about.main_language, title),
            starts_on: new.starts_on.clone(),
            ends_on: shift.day(&old.ends_on).unwrap_or_else(|| new.starts_on.clone()),
            city: if new.city.trim().is_empty() { old.city.clone() } else { new.city.trim().to_owned() },
            // Elsewhere the country is another; whose paper it was is the old meeting's.
            country: if new.city.trim().is_empty() { old.country.clone() } else { None },
            about: MeetingAbout { documents: Vec::new(), ..old.about.clone() },
            zone,
            ..old
        },
    };
    let mut seats = Seats::new();
    if people != People::None {
        for party in meetings::parties(tx.link(), pattern).await? {
            let seat = PartyId::new(house.id());
            seats.insert(party.id.clone(), seat.clone());
            plan.parties.push(Party { id: seat, meeting: id.clone(), ..party });
        }
    }
    if people == People::All {
        for row in meetings::members(tx.link(), pattern).await? {
            let Some(party) = seats.get(&PartyId::new(row.party_id.clone())) else { continue };
            plan.members.push(Membership {
                party: party.clone(),
                user: UserId::new(row.account_id.clone()),
                role: row.role().unwrap_or(MemberRole::Adviser),
                may_commit: row.may_commit,
            });
        }
        plan.roles = meetings::roles(tx.link(), pattern).await?;
    }
    (plan.sessions, plan.items) = copied(&programme, &shift, &seats, people == People::All, || house.id());
    Ok(plan)
}

impl Plan {
    async fn write(self, house: &House, tx: &mut Tx, who: &Actor, maker: &UserId) -> Result<record::Written, Broken> {
        let Self { meeting, parties, members, mut roles, sessions, items } = self;
        let own = (maker.clone(), MeetingRole::Secretariat);
        if !roles.contains(&own) {
            roles.push(own);
        }
        meetings::insert(tx.link(), &meeting, house.now()).await?;
        let mut events =
            vec![Event::MeetingCreated { title: meeting.title.pick(&meeting.about.main_language).1.to_owned() }];
        for party in parties {
            meetings::insert_party(tx.link(), &party).await?;
            events.push(Event::PartyAdded { party });
        }
        for member in members {
            meetings::put_member(tx.link(), &member).await?;
            events.push(Event::MemberAdded { party: member.party, user: member.user, role: member.role });
        }
        for (user, role) in roles {
            meetings::put_role(tx.link(), &meeting.id, &user, role).await?;
            events.push(Event::RoleGiven { user, role });
        }
        let new_notes: Vec<_> =
            items.iter().filter_map(|item| item.note.clone().map(|note| (note, item.id.clone()))).collect();
        events.extend(sessions.into_iter().map(|session| Event::SessionAdded { session }));
        events.extend(items.into_iter().map(|item| Event::ItemAdded { item }));
        let origin = Origin { actor: who.user(), ..Origin::default() };
        let written = record::write(house, tx, &Programme::empty(meeting.id.clone()), &origin, events).await?;
        for (note, item) in new_notes {
            let (epoch, _) = secrets::fresh(house);
            notes::insert(
                tx.link(),
                &note,
                &Owner::Meeting(meeting.id.clone(), Of::Item(item.clone())),
                &epoch,
                house.now(),
            )
            .await?;
        }
        Ok(written)
    }
}
