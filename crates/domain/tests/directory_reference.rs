//! The data that Entente ships reads without a complaint, and says what the
//! public pages count on.

use std::{collections::BTreeSet, fs, path::PathBuf};

use entente_domain::directory::{
    Directory, DirectoryFile, Known, Mechanism, MechanismStatus, State, StateKind, Theme, Wish,
};
use entente_domain::directory::{parse_agreed_language, parse_directory, parse_programme};

fn reference(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../reference").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parse(name: &str, known: &Known) -> DirectoryFile {
    parse_directory(&reference(name), known).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{name}:\n{}", lines.join("\n"))
    })
}

/// The whole directory, read in the order in which its files lean on each other.
fn directory() -> (Vec<State>, Vec<Theme>, Vec<Mechanism>, Known) {
    let mut known = Known::default();
    let DirectoryFile::States(states) = parse("states.json", &known) else { panic!("states") };
    known.states = states.iter().map(|state| state.code.clone()).collect();
    let DirectoryFile::Themes { themes, objectives, targets, references } = parse("themes.json", &known) else {
        panic!("themes")
    };
    assert_eq!((themes.len(), objectives.len(), targets.len(), references.len()), (30, 23, 24, 4));
    known.themes = themes.iter().map(|theme| theme.id.clone()).collect();
    let DirectoryFile::Mechanisms(mechanisms) = parse("mechanisms.json", &known) else { panic!("mechanisms") };
    known.mechanisms = mechanisms.iter().map(|mechanism| mechanism.id.clone()).collect();
    (states, themes, mechanisms, known)
}

#[test]
fn thirty_eight_mechanisms_read() {
    let (_, _, mechanisms, _) = directory();
    assert_eq!(mechanisms.len(), 38);
    assert!(mechanisms.iter().any(|mechanism| mechanism.status == MechanismStatus::Emerging));
    let midwa = mechanisms.iter().find(|mechanism| mechanism.id == "midwa").expect("MIDWA is in the file");
    assert!(!midwa.is_unverified("website"), "{:?}", midwa.unverified_fields);
    for field in &midwa.unverified_fields {
        assert!(midwa.is_unverified(field));
    }
}

#[test]
fn every_member_of_the_united_nations_has_a_name_in_six_languages() {
    let (states, ..) = directory();
    let of = |kind| states.iter().filter(|state| state.kind == kind).count();
    assert_eq!((of(StateKind::Member), of(StateKind::Observer)), (193, 2));
    let regions: BTreeSet<&str> = states.iter().map(|state| state.region.as_str()).collect();
    assert_eq!(regions, BTreeSet::from(["africa", "americas", "asia", "europe", "oceania"]));
    for (code, language, name) in [
        ("TUR", "en", "Türkiye"),
        ("CIV", "fr", "Côte d'Ivoire"),
        ("NLD", "es", "Países Bajos (Reino de los)"),
        ("GBR", "ru", "Соединенное Королевство Великобритании и Северной Ирландии"),
        ("LAO", "zh", "老挝人民民主共和国"),
        ("PSE", "ar", "دولة فلسطين"),
    ] {
        let state = states.iter().find(|state| state.code == code).expect(code);
        assert_eq!(state.names.pick(language), (language, name));
    }
}

#[test]
fn themes_and_mechanisms_tell_the_same_story() {
    let (_, themes, mechanisms, _) = directory();
    for theme in &themes {
        let by_theme: BTreeSet<&str> = theme.mechanisms.iter().map(String::as_str).collect();
        let by_mechanism: BTreeSet<&str> = mechanisms
            .iter()
            .filter(|mechanism| mechanism.thematic_areas.contains(&theme.id))
            .map(|mechanism| mechanism.id.as_str())
            .collect();
        assert_eq!(by_theme, by_mechanism, "{}", theme.id);
    }
}

#[test]
fn agreed_language_that_comes_along_is_what_the_themes_serve() {
    let texts = parse_agreed_language(&reference("agreed-language.json")).expect("the shipped file reads");
    let DirectoryFile::Themes { objectives, targets, .. } = parse("themes.json", &Known::default()) else {
        panic!("themes")
    };
    let ids = |symbol: &str| -> BTreeSet<String> {
        let text = texts.iter().find(|text| text.symbol == symbol).expect(symbol);
        text.paragraphs.iter().map(|paragraph| paragraph.id.clone()).collect()
    };
    let of_compact = objectives.iter().map(|objective| format!("objective-{}", objective.number)).collect();
    assert_eq!(ids("A/RES/73/195"), of_compact);
    let of_agenda = targets.iter().map(|target| format!("target-{}", target.target.replace('.', "-"))).collect();
    assert_eq!(ids("A/RES/70/1"), of_agenda);
    // Whatever nobody has compared with its source says so.
    let compact = &texts[0].paragraphs;
    assert!(compact[22].is_checked("en") && !compact[8].is_checked("en") && !compact[1].is_checked("fr"));
    assert!(texts.iter().flat_map(|text| &text.paragraphs).all(|one| one.checked.is_some()));
}

#[test]
fn nine_past_meetings_read() {
    let (.., known) = directory();
    let DirectoryFile::GlobalMeetings { meetings, related } = parse("global-meetings.json", &known) else {
        panic!("global meetings")
    };
    assert_eq!((meetings.len(), related.len()), (9, 3));
}

#[test]
fn both_sample_programmes_read() {
    let (.., known) = directory();
    for (name, sessions, seats) in [("sample-a", 21, 22), ("sample-b", 9, 18)] {
        let meetings = parse_programme(&reference(&format!("programmes/{name}.json")), &known).expect(name);
        assert_eq!(meetings.len(), 1);
        assert_eq!(meetings[0].id, name);
        assert_eq!((meetings[0].sessions().count(), meetings[0].participants.len()), (sessions, seats), "{name}");
        assert!(meetings[0].sessions().all(|(_, session)| session.span().is_some()));
    }
}

#[test]
fn mechanisms_are_found_by_what_people_type() {
    let (states, themes, mechanisms, _) = directory();
    let directory = Directory { states, themes, mechanisms, ..Directory::default() };
    let found = |words: &str, language: &str| -> Vec<&str> {
        let wish = Wish { words: words.to_owned(), ..Wish::default() };
        directory.fitting(&wish, language).iter().map(|mechanism| mechanism.id.as_str()).collect()
    };
    assert_eq!(found("", "en").len(), 38);
    assert_eq!(found("soderkoping", "en"), ["eap-panel"]);
    assert_eq!(found("midsa", "ar"), ["midsa"]);
    assert!(found("كينيا", "ar").contains(&"igad-rcp"));
    assert!(found("turkiye budapest", "en").contains(&"budapest-process"));
    assert!(found("nothing of the kind", "en").is_empty());
    let kenya = Wish { state: Some("KEN".to_owned()), status: Some(MechanismStatus::Emerging), ..Wish::default() };
    let found: Vec<&str> = directory.fitting(&kenya, "en").iter().map(|mechanism| mechanism.id.as_str()).collect();
    assert_eq!(found, ["eac-rcp"]);
    assert_eq!(directory.memberships()["KEN"], directory.seats_of("KEN").len());
}
