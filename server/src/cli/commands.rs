//! The commands besides `serve`: each opens the house, does one thing, and closes it.

use std::{io::Read as _, path::Path};

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, MeetingId, UserId},
    limits,
    people::{MechanismRole, MeetingRole},
};
use entente_service::{
    Actor, Failure, directory, export,
    identity::people::{self, NewUser},
    import::{
        outcome,
        participants::{self, Shape},
        programme::{self, Rehearsal},
    },
    library, running,
};

use super::{Belonging, Command, Export, Import, Role, User, receipts, say};
use crate::{
    compose::{Running, compose},
    config::Config,
};

pub async fn run(config: Config, command: Command) -> Result<(), String> {
    let running = compose(&config).await.map_err(|error| error.to_string())?;
    let outcome = match command {
        Command::Import { what, .. } => import(&running, what).await,
        Command::Export { what: Export::Meeting { meeting }, .. } => export_meeting(&running, meeting).await,
        Command::Backup { file, .. } => backup(&running, &file).await,
        Command::Check { .. } => check(&running).await,
        Command::VerifyReceipt { receipt, .. } => receipts::in_house(&running, &receipt).await,
        Command::User { what, .. } => user(&running, what).await,
        Command::Serve { .. } => Ok(()),
    };
    running.app.live.close(std::time::Duration::from_secs(5)).await;
    running.app.house.database.close().await;
    outcome
}

async fn import(running: &Running, what: Import) -> Result<(), String> {
    let (house, live, who) = (&running.app.house, &running.app.live, &Actor::House);
    let known = directory::read(house, &running.app.catalogue, who).await.map_err(words)?.known();
    match what {
        Import::Programme { file, rehearse_at } => {
            let rehearsal = match rehearse_at {
                Some(text) => {
                    let at: jiff::Timestamp = text.parse().map_err(|error| format!("--rehearse-at {text}: {error}"))?;
                    Some(Rehearsal { opening_at: Moment::from_micros(at.as_microsecond()) })
                }
                None => None,
            };
            let bytes = read(&file)?;
            let ids = programme::import(house, live, who, &bytes, &known, rehearsal)
                .await
                .map_err(|failure| in_file(&file, failure))?;
            for id in ids {
                say(&format!("The meeting {id} is in the house."));
            }
        }
        Import::Directory { file } => {
            let bytes = read(&file)?;
            directory::import(house, who, &bytes).await.map_err(|failure| in_file(&file, failure))?;
            say("The directory is replaced by the file.");
        }
        Import::AgreedLanguage { file } => {
            let bytes = read(&file)?;
            let symbols = library::import(house, who, &bytes).await.map_err(|failure| in_file(&file, failure))?;
            say(&format!("In the library of agreed language: {}.", symbols.join(", ")));
        }
        Import::Outcome { meeting, file } => {
            let bytes = read(&file)?;
            let meeting = meeting.map(MeetingId::new);
            let id = outcome::import(house, live, who, &bytes, meeting.as_ref())
                .await
                .map_err(|failure| in_file(&file, failure))?;
            say(&format!("The document {id} is in the house."));
        }
        Import::Participants { meeting, file } => {
            let bytes = read(&file)?;
            let shape = match file.extension().and_then(|ending| ending.to_str()) {
                Some("csv") => Shape::Csv,
                _ => Shape::Json,
            };
            let count = participants::import(house, live, who, &MeetingId::new(meeting), &bytes, shape, &known)
                .await
                .map_err(|failure| in_file(&file, failure))?;
            say(&format!("{count} participants are seated."));
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    let size = std::fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    if size > limits::IMPORT_BYTES_MAX as u64 {
        return Err(format!("{}: {size} bytes; {} are accepted", file.display(), limits::IMPORT_BYTES_MAX));
    }
    std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn in_file<R: std::fmt::Display>(file: &Path, failure: Failure<R>) -> String {
    match failure {
        Failure::Refused(refusal) => {
            format!("{} was refused; nothing of it was taken in:\n{refusal}", file.display())
        }
        other => words(other),
    }
}

fn words<R: std::fmt::Display>(failure: Failure<R>) -> String {
    match failure {
        Failure::Refused(refusal) => refusal.to_string(),
        Failure::Absent => "there is no such thing".to_owned(),
        Failure::Forbidden => "this is not allowed".to_owned(),
        Failure::SignedOut => "nobody is signed in".to_owned(),
        Failure::Broken(broken) => broken.to_string(),
    }
}

async fn export_meeting(running: &Running, meeting: String) -> Result<(), String> {
    let whole = export::meeting(&running.app.house, &running.app.live, &Actor::House, &MeetingId::new(meeting.clone()))
        .await
        .map_err(|failure| match failure {
            Failure::Absent => format!("there is no meeting {meeting}"),
            other => words(other),
        })?;
    say(&serde_json::to_string_pretty(&whole).map_err(|error| error.to_string())?);
    Ok(())
}

async fn backup(running: &Running, file: &Path) -> Result<(), String> {
    if file.exists() {
        return Err(format!("{} is already there; a backup never overwrites", file.display()));
    }
    running.app.house.database.copy_to(&file.to_string_lossy()).await.map_err(|error| error.to_string())?;
    say(&format!("{} holds the whole database.", file.display()));
    Ok(())
}

async fn check(running: &Running) -> Result<(), String> {
    let house = &running.app.house;
    let mut reader = house.database.read().await.map_err(|error| error.to_string())?;
    let meetings = entente_store::meetings::all(reader.link()).await.map_err(|error| error.to_string())?;
    drop(reader);
    let mut faults = 0;
    for meeting in meetings {
        match running::verify(house, &meeting.id).await.map_err(|error| error.to_string())? {
            Ok(count) => say(&format!("{}: {count} events, the chain holds", meeting.id)),
            Err(fault) => {
                faults += 1;
                say(&format!("{}: event {}: {}", meeting.id, fault.seq, fault.what));
            }
        }
    }
    let mut reader = house.database.read().await.map_err(|error| error.to_string())?;
    match entente_store::exchange::verify(reader.link()).await.map_err(|error| error.to_string())? {
        Ok(0) => {}
        Ok(count) => say(&format!("exchange: {count} events, the chain holds")),
        Err(seq) => {
            faults += 1;
            say(&format!("exchange: event {seq}: its hash is not that of what it says"));
        }
    }
    let spaces = entente_service::spaces::verify_notes(house).await.map_err(|error| error.to_string())?;
    if spaces.notes > 0 && spaces.faults.is_empty() {
        say(&format!(
            "notes of spaces: {} texts, {} updates, all as they were acknowledged",
            spaces.notes, spaces.updates
        ));
    }
    for fault in &spaces.faults {
        faults += 1;
        say(fault);
    }
    if faults > 0 { Err(format!("{faults} logs do not hold")) } else { Ok(()) }
}

async fn user(running: &Running, what: User) -> Result<(), String> {
    let (house, identity, who) = (&running.app.house, &running.app.identity, &Actor::House);
    match what {
        User::Add { email, name, administrator, language, zone, password } => {
            let password = if password { Some(from_standard_input()?) } else { None };
            let new = NewUser {
                email: &email,
                name: &name,
                password: password.as_deref(),
                administrator,
                language: language.as_deref(),
                zone: zone.as_deref(),
            };
            people::add_user(house, identity, who, &new).await.map_err(refused)?;
            say(&format!("{email} has an account."));
        }
        User::List => {
            for account in people::list(house, who).await.map_err(words)? {
                let state = if account.disabled_at.is_some() { "disabled" } else { "active" };
                let kind = if account.administrator { "administrator" } else { "person" };
                say(&format!("{}\t{}\t{kind}\t{state}", account.email, account.name));
            }
        }
        User::Password { email } => {
            let password = from_standard_input()?;
            people::set_password(house, identity, who, &email, &password).await.map_err(refused)?;
            say("The password is set; the person's sessions ended.");
        }
        User::Disable { email } => {
            people::disable(house, identity, who, &email).await.map_err(words)?;
            say("The account is disabled.");
        }
        User::Enable { email } => {
            people::enable(house, who, &email).await.map_err(words)?;
            say("The account is enabled.");
        }
        User::Role { meeting, email, role } => {
            let user = user_id(running, &email).await?;
            participants::give_role(
                house,
                &running.app.live,
                who,
                &MeetingId::new(meeting),
                &user,
                role.meeting_role(),
            )
            .await
            .map_err(words)?;
            say("The role is given.");
        }
        User::Belongs { email, mechanism, role } => {
            let mechanism = MechanismId::new(mechanism);
            people::belong(house, who, &email, &mechanism, role.mechanism_role()).await.map_err(words)?;
            say("It is so from now on.");
        }
        User::Sits { email, mechanism, body } => {
            people::sit(house, who, &email, &MechanismId::new(mechanism), &body).await.map_err(words)?;
            say("The seat is taken.");
        }
        User::Convener { email, not } => {
            people::convene(house, who, &email, !not).await.map_err(words)?;
            say("It is so from now on.");
        }
    }
    Ok(())
}

impl Belonging {
    const fn mechanism_role(self) -> Option<MechanismRole> {
        match self {
            Self::Chair => Some(MechanismRole::Chair),
            Self::Secretariat => Some(MechanismRole::Secretariat),
            Self::Member => Some(MechanismRole::Member),
            Self::Observer => Some(MechanismRole::Observer),
            Self::None => None,
        }
    }
}

impl Role {
    const fn meeting_role(self) -> MeetingRole {
        match self {
            Self::Chair => MeetingRole::Chair,
            Self::ViceChair => MeetingRole::ViceChair,
            Self::Facilitator => MeetingRole::Facilitator,
            Self::Rapporteur => MeetingRole::Rapporteur,
            Self::Secretariat => MeetingRole::Secretariat,
            Self::Interpreter => MeetingRole::Interpreter,
            Self::Technician => MeetingRole::Technician,
        }
    }
}

async fn user_id(running: &Running, email: &str) -> Result<UserId, String> {
    people::list(&running.app.house, &Actor::House)
        .await
        .map_err(words)?
        .into_iter()
        .find(|account| account.email == entente_service::identity::normal_email(email))
        .map(|account| account.user())
        .ok_or_else(|| format!("nobody has the address {email}"))
}

fn refused<R: std::fmt::Debug>(failure: Failure<R>) -> String {
    match failure {
        Failure::Refused(refusal) => format!("refused: {refusal:?}"),
        Failure::Absent => "nobody has this address".to_owned(),
        Failure::Forbidden | Failure::SignedOut => "this is not allowed".to_owned(),
        Failure::Broken(broken) => broken.to_string(),
    }
}

fn from_standard_input() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin().take(1024).read_to_string(&mut text).map_err(|error| error.to_string())?;
    let text = text.trim_end_matches(['\r', '\n']).to_owned();
    if text.is_empty() { Err("no password came on standard input".to_owned()) } else { Ok(text) }
}
