//! The public directory: mechanisms, States, themes, past Global RCP Meetings.

use entente_domain::{
    directory::{Directory, GlobalMeeting, Mechanism, State, Theme},
    search::{Kind, Readers},
    text::Multilingual,
};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
};

use super::{form, languages, lines};

pub(crate) const SOURCE: &str = "directory";

/// Facts have no day. Far ahead of every day, so that they are among what is looked at first.
const ALWAYS: i64 = 100_000;

/// Takes in the whole directory, in place of what it was.
pub(crate) async fn take(tx: &mut Tx, directory: &Directory) -> Result<(), Broken> {
    let name = |code: &str| -> Option<&Multilingual> {
        directory.states.iter().find(|state| state.code == code).map(|state| &state.names)
    };
    let mut all: Vec<Entry> = Vec::new();
    all.extend(directory.mechanisms.iter().map(|one| mechanism(one, &name)));
    all.extend(directory.themes.iter().map(theme));
    all.extend(directory.meetings.iter().map(global_meeting));
    all.extend(directory.states.iter().map(state));
    entries::put(tx.link(), SOURCE, &all).await?;
    entries::set_taken(tx.link(), SOURCE, form(), 0).await
}

fn entry(kind: Kind, thing: &str, themes: &[String], says: Says) -> Entry {
    Entry {
        kind,
        thing: thing.to_owned(),
        languages: languages([&says.title, &says.text]),
        meeting: None,
        readers: Readers::Everybody,
        day: ALWAYS,
        themes: themes.to_vec(),
        says,
    }
}

fn mechanism<'d>(one: &Mechanism, name: &impl Fn(&str) -> Option<&'d Multilingual>) -> Entry {
    let members: Vec<&str> =
        one.member_states.iter().filter_map(|code| name(code)).map(|names| names.pick("en").1).collect();
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    let text = lines([
        one.other_names.join(", ").as_str(),
        &one.sub_region,
        &some(&one.status_note),
        &some(&one.secretariat.name),
        &one.secretariat.organizations.join(", "),
        &one.structures.iter().map(|body| body.name.as_str()).collect::<Vec<_>>().join(", "),
        &one.achievements.join("\n"),
        &members.join(", "),
        &one.observer_organizations.join(", "),
    ]);
    let says = Says {
        title: Multilingual::single("en", one.name.clone()),
        text: Multilingual::single("en", text),
        called: one.acronym.clone(),
        ..Says::default()
    };
    entry(Kind::Mechanism, &one.id, &one.thematic_areas, says)
}

fn theme(one: &Theme) -> Entry {
    let says = Says {
        title: one.labels.clone(),
        text: Multilingual::single("en", one.description.clone()),
        ..Says::default()
    };
    entry(Kind::Theme, &one.id, std::slice::from_ref(&one.id), says)
}

fn state(one: &State) -> Entry {
    let says = Says { title: one.names.clone(), called: one.code.clone(), ..Says::default() };
    entry(Kind::State, &one.code, &[], says)
}

fn global_meeting(one: &GlobalMeeting) -> Entry {
    let sessions: Vec<&str> = one.sessions.iter().map(|session| session.title.as_str()).collect();
    let host = format!("{}, {}", one.place.city, one.host.join(", "));
    let text = lines([one.theme.as_str(), &host, &sessions.join("\n"), &one.outcomes.join("\n")]);
    let says = Says {
        title: Multilingual::single("en", one.label.clone()),
        text: Multilingual::single("en", text),
        called: one.short.clone(),
        date: one.start_date.clone(),
        ..Says::default()
    };
    entry(Kind::GlobalMeeting, &one.number.to_string(), &[], says)
}
