//! The year round: spaces with their tasks, events with a waiting list, a calendar across mechanisms, and what the convener
//! counts.

mod calendar;
mod events;
mod letters;
mod notes;
mod spaces;

use entente_domain::{clock::Moment, people::MechanismRole};
use entente_store::accounts;
use reqwest::StatusCode;

use super::world::{DELEGATE, OBSERVER, OTHER_MECHANISM, Person, SECRETARIAT, World};

pub const MIDSA: &str = "midsa@demo.example";
pub const MIDWA: &str = "midwa@demo.example";
pub const RCM: &str = "rcm@demo.example";
pub const OK: StatusCode = StatusCode::OK;
pub const AWAY: StatusCode = StatusCode::SEE_OTHER;
pub const NOT_FOUND: StatusCode = StatusCode::NOT_FOUND;
pub const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

/// Nobody, another mechanism's delegate, an observer, a member, the secretariat, the convener.
pub async fn six(world: &World) -> [(&'static str, Person); 6] {
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), OBSERVER).await.unwrap().unwrap().user();
        let midsa = "midsa".to_owned().into();
        accounts::put_mechanism_member(tx.link(), &midsa, &user, MechanismRole::Observer).await.unwrap();
        tx.commit().await.unwrap();
    }
    [
        ("nobody", world.visitor()),
        ("another", world.sign_in(OTHER_MECHANISM).await),
        ("observer", world.sign_in(OBSERVER).await),
        ("member", world.sign_in(DELEGATE).await),
        ("secretariat", world.sign_in(MIDSA).await),
        ("convener", world.sign_in(SECRETARIAT).await),
    ]
}

pub async fn body_key(world: &World) -> String {
    let app = &world.running.app;
    let directory = entente_service::directory::read(&app.house, &app.catalogue, &entente_service::Actor::House).await;
    directory.unwrap().mechanism("midsa").unwrap().structures[0].key()
}

pub async fn acted(person: &Person, path: &str, version: &str, more: &[(&str, &str)]) -> StatusCode {
    let command = id();
    let mut fields = vec![("version", version), ("command", command.as_str())];
    fields.extend(more);
    person.post(&format!("{path}/acts"), &fields).await.status()
}

pub fn noon(day: &str) -> Moment {
    let at: jiff::Timestamp = format!("{day}T12:00:00Z").parse().unwrap();
    Moment::from_micros(at.as_microsecond())
}

/// An event of MIDSA for the network with so many places.
pub fn event<'f>(id: &'f str, on: &'f str, places: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![
        ("id", id),
        ("home", "midsa"),
        ("kind", "workshop"),
        ("language", "en"),
        ("title", "A workshop"),
        ("starts_on", on),
        ("starts_time", "10:00"),
        ("ends_on", on),
        ("ends_time", "12:00"),
        ("zone", "Africa/Lusaka"),
        ("place", "Lusaka"),
        ("themes", "climate"),
        ("reach", "network"),
        ("places", places),
    ];
    fields.extend(more);
    fields
}
