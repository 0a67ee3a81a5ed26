//! Sample meetings and accounts to look at the house with. Everything in them
//! is invented; it is loaded only where somebody asks for it and nobody has an account.

mod boards;
mod follow_up;
mod steps;
mod surveys;
mod year;

use entente_domain::{
    directory::{Directory, Participant},
    ids::{MechanismId, MeetingId, UserId},
    people::{MechanismRole, MeetingRole, MemberRole, PartyKind},
};
use entente_store::accounts;

use crate::{
    Actor, Failure, House,
    identity::{
        Identity,
        people::{self, NewUser},
    },
    import::{
        ImportRefusal, outcome,
        participants::{give_role, seat},
        programme::{self, Rehearsal},
    },
    listening::Live,
};

const SAMPLE_A: &[u8] = include_bytes!("../../../reference/programmes/sample-a.json");
const SAMPLE_B: &[u8] = include_bytes!("../../../reference/programmes/sample-b.json");
const SAMPLE_OUTCOME: &[u8] = include_bytes!("../../../reference/outcomes/sample-a.json");
const SAMPLE_MECHANISM: &[u8] = include_bytes!("../../../reference/programmes/midsa-sample.json");

/// A demonstration account.
#[derive(Clone, Copy, Debug)]
pub struct DemoAccount {
    pub email: &'static str,
    pub name: &'static str,
    /// What the account is for, in plain English for the table at the start.
    pub part: &'static str,
    language: Option<&'static str>,
    zone: Option<&'static str>,
    administrator: bool,
    role: Option<MeetingRole>,
    seats: &'static [Seat],
    mechanism: Option<(&'static str, MechanismRole)>,
    convener: bool,
}

#[derive(Clone, Copy, Debug)]
struct Seat {
    party: &'static str,
    kind: PartyKind,
    mechanism: Option<&'static str>,
    country: Option<&'static str>,
}

const fn of_mechanism(party: &'static str, mechanism: &'static str) -> Seat {
    Seat { party, kind: PartyKind::Rcp, mechanism: Some(mechanism), country: None }
}

const KENYA: Seat =
    Seat { party: "Delegate of Kenya", kind: PartyKind::MemberState, mechanism: None, country: Some("KEN") };
const COMMISSIONS: Seat =
    Seat { party: "UN regional commissions", kind: PartyKind::ObserverOrg, mechanism: None, country: None };

const BLANK: DemoAccount = DemoAccount {
    email: "",
    name: "",
    part: "",
    language: None,
    zone: None,
    administrator: false,
    role: None,
    seats: &[],
    mechanism: None,
    convener: false,
};

/// The accounts, in the order in which the table shows them.
pub const ACCOUNTS: &[DemoAccount] = &[
    DemoAccount {
        email: "facilitator@demo.example",
        name: "Facilitator of sample A",
        part: "facilitator: runs the session from the desk",
        zone: Some("Africa/Nairobi"),
        role: Some(MeetingRole::Facilitator),
        ..BLANK
    },
    DemoAccount {
        email: "delegate@demo.example",
        name: "Delegate with two parties",
        part: "delegate: Chair of MIDSA and Delegate of Kenya",
        zone: Some("Europe/Zurich"),
        seats: &[of_mechanism("Chair and secretariat of MIDSA", "midsa"), KENYA],
        mechanism: Some(("midsa", MechanismRole::Member)),
        ..BLANK
    },
    DemoAccount {
        email: "rapporteur@demo.example",
        name: "Rapporteur of sample A",
        part: "rapporteur, for the secretariat of MIDWA",
        zone: Some("Africa/Dakar"),
        mechanism: Some(("midwa", MechanismRole::Member)),
        role: Some(MeetingRole::Rapporteur),
        seats: &[of_mechanism("Chair and secretariat of MIDWA", "midwa")],
        ..BLANK
    },
    DemoAccount {
        email: "chair@demo.example",
        name: "Chair of sample A",
        part: "chair of the meeting",
        zone: Some("Africa/Nairobi"),
        role: Some(MeetingRole::Chair),
        seats: &[KENYA],
        ..BLANK
    },
    DemoAccount {
        email: "arabic@demo.example",
        name: "عضو حوار أبو ظبي",
        part: "delegate of the Abu Dhabi Dialogue, in Arabic",
        language: Some("ar"),
        zone: Some("Asia/Dubai"),
        seats: &[of_mechanism("Chair and secretariat of ADD", "abu-dhabi-dialogue")],
        mechanism: Some(("abu-dhabi-dialogue", MechanismRole::Secretariat)),
        ..BLANK
    },
    DemoAccount {
        email: "observer@demo.example",
        name: "Observer from a UN regional commission",
        part: "observer: reads notes, cannot write",
        zone: Some("America/Santiago"),
        seats: &[COMMISSIONS],
        ..BLANK
    },
    DemoAccount {
        email: "secretariat@demo.example",
        name: "Technical secretariat",
        part: "secretariat of the meeting: programme, displays, export; convener of the network",
        zone: Some("Europe/Zurich"),
        role: Some(MeetingRole::Secretariat),
        convener: true,
        ..BLANK
    },
    DemoAccount {
        email: "technician@demo.example",
        name: "Technician of the hall",
        part: "technician: displays",
        role: Some(MeetingRole::Technician),
        ..BLANK
    },
    DemoAccount {
        email: "interpreter@demo.example",
        name: "Interpreter into French",
        part: "interpreter: who speaks next, texts under embargo",
        language: Some("fr"),
        role: Some(MeetingRole::Interpreter),
        ..BLANK
    },
    DemoAccount {
        email: "midsa@demo.example",
        name: "Secretariat of MIDSA",
        part: "secretariat of MIDSA: its board, its endorsements",
        zone: Some("Africa/Lusaka"),
        mechanism: Some(("midsa", MechanismRole::Secretariat)),
        ..BLANK
    },
    DemoAccount {
        email: "midwa@demo.example",
        name: "Secrétariat du MIDWA",
        part: "secretariat of MIDWA, in French",
        language: Some("fr"),
        zone: Some("Africa/Dakar"),
        mechanism: Some(("midwa", MechanismRole::Secretariat)),
        ..BLANK
    },
    DemoAccount {
        email: "rcm@demo.example",
        name: "Secretaría de la CRM",
        part: "secretariat of the RCM, in Spanish",
        language: Some("es"),
        zone: Some("America/Costa_Rica"),
        mechanism: Some(("rcm", MechanismRole::Secretariat)),
        ..BLANK
    },
    DemoAccount {
        email: "outsider@demo.example",
        name: "Somebody without a part",
        part: "has an account, and a part in no meeting",
        ..BLANK
    },
    DemoAccount {
        email: "admin@demo.example",
        name: "Administrator",
        part: "administrator of the installation",
        administrator: true,
        ..BLANK
    },
];

/// The password of all demonstration accounts unless another is given.
pub const PASSWORD: &str = "river delta compass 2027";

/// Loads the samples if nobody has an account yet; sample A is moved so that its
/// opening begins about now. Says whether it did.
///
/// # Errors
/// Broken only; the shipped files are held good by the repository's tests.
pub async fn seed(
    house: &House,
    identity: &Identity,
    live: &Live,
    directory: &Directory,
    password: &str,
) -> Result<bool, Failure<ImportRefusal>> {
    {
        let mut reader = house.database.read().await?;
        if accounts::count(reader.link()).await? > 0 {
            return Ok(false);
        }
    }
    let known = &directory.known();
    let five_minutes = 300_000_000;
    let now = house.now().micros();
    let opening_at = entente_domain::clock::Moment::from_micros(now - now.rem_euclid(five_minutes));
    let who = &Actor::House;
    programme::import(house, live, who, SAMPLE_A, known, Some(Rehearsal { opening_at })).await?;
    programme::import(house, live, who, SAMPLE_B, known, None).await?;
    programme::import(house, live, who, SAMPLE_MECHANISM, known, None).await?;
    let sample_a = MeetingId::new("sample-a");
    let sample_b = MeetingId::new("sample-b");
    for account in ACCOUNTS {
        let user = add(house, identity, account, password).await?;
        let seats: Vec<Participant> = account.seats.iter().map(|place| participant(account, place)).collect();
        seat(house, live, who, &sample_a, &seats).await?;
        // Sample B seats chairs and heads of secretariat only.
        let of_mechanisms: Vec<Participant> =
            seats.into_iter().filter(|seat| seat.party_kind == PartyKind::Rcp).collect();
        if !of_mechanisms.is_empty() {
            seat(house, live, who, &sample_b, &of_mechanisms).await?;
        }
        if let Some(role) = account.role {
            give_role(house, live, who, &sample_a, &user, role)
                .await
                .map_err(|failure| failure.widen(|none| match none {}))?;
        }
        if let Some((mechanism, role)) = account.mechanism {
            let mut tx = house.database.write().await?;
            accounts::put_mechanism_member(tx.link(), &MechanismId::new(mechanism), &user, role).await?;
            tx.commit().await?;
        }
        if account.convener {
            let mut tx = house.database.write().await?;
            accounts::put_convener(tx.link(), &user).await?;
            tx.commit().await?;
        }
    }
    outcome::import(house, live, who, SAMPLE_OUTCOME, Some(&sample_a)).await?;
    boards::put_up(house, directory).await?;
    follow_up::put_down(house, live, directory).await?;
    surveys::ask(house, directory).await?;
    year::put_down(house, live, directory).await?;
    steps::put_down(house, live, directory).await?;
    Ok(true)
}

async fn add(
    house: &House,
    identity: &Identity,
    account: &DemoAccount,
    password: &str,
) -> Result<UserId, Failure<ImportRefusal>> {
    let new = NewUser {
        email: account.email,
        name: account.name,
        password: Some(password),
        administrator: account.administrator,
        language: account.language,
        zone: account.zone,
    };
    people::add_user(house, identity, &Actor::House, &new)
        .await
        .map_err(|failure| failure.widen(|refusal| ImportRefusal::Account(format!("{}: {refusal:?}", account.email))))
}

fn participant(account: &DemoAccount, place: &Seat) -> Participant {
    Participant {
        email: account.email.to_owned(),
        name: account.name.to_owned(),
        party: place.party.to_owned(),
        party_kind: place.kind,
        mechanism: place.mechanism.map(str::to_owned),
        country: place.country.map(str::to_owned),
        role: MemberRole::Head,
        may_commit: true,
        language: account.language.map(str::to_owned),
        zone: account.zone.map(str::to_owned),
    }
}
