//! Who is asking: a person, or nobody; and what they are to a meeting.

use entente_domain::{
    ids::{MeetingId, PartyId, UserId},
    meeting::Meeting,
    people::{MechanismRole, MeetingRole, Party},
    policy::{Action, Standing, may},
    text::Language,
};
use entente_store::{Broken, Link, accounts, meetings};

/// A signed-in person as far as every request needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub language: Option<Language>,
    /// IANA zone; none: the meeting's.
    pub zone: Option<String>,
    pub administrator: bool,
    /// SHA-256 of the session's token: names the session without being able to open it.
    pub session: String,
    /// Notices they have not seen.
    pub unread: i64,
}

/// Who is asking.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Actor {
    #[default]
    Nobody,
    Person(Person),
    /// The command line, or the server's own jobs.
    House,
}

impl Actor {
    pub const fn person(&self) -> Option<&Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Nobody | Self::House => None,
        }
    }

    pub fn user(&self) -> Option<UserId> {
        self.person().map(|person| person.user.clone())
    }
}

/// What somebody is to one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Place {
    pub standings: Vec<Standing>,
    pub roles: Vec<MeetingRole>,
    /// The parties in whose name they may act.
    pub parties: Vec<Party>,
}

impl Place {
    pub fn may(&self, action: Action) -> bool {
        may(&self.standings, action)
    }

    /// The party they act for: the one asked for if it is theirs, else their first.
    pub fn acting(&self, asked: Option<&PartyId>) -> Option<&Party> {
        self.parties.iter().find(|party| Some(&party.id) == asked).or_else(|| self.parties.first())
    }
}

/// The standings of an actor outside any meeting.
pub fn house_standings(actor: &Actor) -> Vec<Standing> {
    match actor {
        Actor::Nobody => vec![Standing::Visitor],
        Actor::Person(person) if person.administrator => vec![Standing::Account, Standing::Administrator],
        Actor::Person(_) => vec![Standing::Account],
        Actor::House => vec![Standing::Administrator],
    }
}

/// Works out what the actor is to the meeting.
pub(crate) async fn place(link: Link<'_>, meeting: &Meeting, actor: &Actor) -> Result<Place, Broken> {
    let place = Place { standings: house_standings(actor), ..Place::default() };
    match actor.user() {
        Some(user) => place_of(link, meeting, &user, place).await,
        None => Ok(place),
    }
}

/// Adds to what somebody is anywhere what they are to the meeting.
pub(crate) async fn place_of(
    mut link: Link<'_>,
    meeting: &Meeting,
    user: &UserId,
    mut place: Place,
) -> Result<Place, Broken> {
    place.parties = meetings::parties_of(link.again(), &meeting.id, user).await?;
    place.roles = meetings::roles_of(link.again(), &meeting.id, user).await?;
    for party in &place.parties {
        let standing = if party.kind.is_observer() { Standing::Observer } else { Standing::Delegate };
        place.standings.push(standing);
    }
    for role in &place.roles {
        place.standings.push(match role {
            MeetingRole::Chair | MeetingRole::ViceChair => Standing::Chair,
            MeetingRole::Facilitator => Standing::Facilitator,
            MeetingRole::Rapporteur => Standing::Rapporteur,
            MeetingRole::Secretariat => Standing::Secretariat,
            MeetingRole::Interpreter => Standing::Interpreter,
            MeetingRole::Technician => Standing::Technician,
            MeetingRole::Display => Standing::Display,
        });
    }
    if let Some(mechanism) = &meeting.mechanism {
        for (belongs_to, role) in accounts::mechanisms_of(link.again(), user).await? {
            if belongs_to == *mechanism {
                place.standings.push(match role {
                    // Who chairs a meeting of theirs is said by the meeting.
                    MechanismRole::Member | MechanismRole::Chair => Standing::Delegate,
                    MechanismRole::Observer => Standing::Observer,
                    MechanismRole::Secretariat => Standing::Secretariat,
                });
            }
        }
    }
    place.standings.sort();
    place.standings.dedup();
    Ok(place)
}

/// A meeting somebody may enter, and what they are there.
#[derive(Clone, Debug)]
pub struct Entered {
    pub meeting: Meeting,
    pub place: Place,
}

/// Loads a meeting for an actor; none if it does not exist for them.
pub(crate) async fn enter(mut link: Link<'_>, id: &MeetingId, actor: &Actor) -> Result<Option<Entered>, Broken> {
    let Some(meeting) = meetings::by_id(link.again(), id).await? else { return Ok(None) };
    let place = place(link, &meeting, actor).await?;
    Ok(place.may(Action::ReadMeeting).then_some(Entered { meeting, place }))
}
