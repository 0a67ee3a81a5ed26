//! The doors: bytes of a file in, checked records or all its problems out. One
//! file is one kind of record, told by the name of its list; a file's `meta`
//! is for people and not looked into.

use std::collections::BTreeSet;

use super::{
    check::{self, Ids, Known},
    global_meeting::{GlobalMeeting, RelatedEvent},
    mechanism::{Mechanism, Source},
    problem::{ImportProblem, Reason},
    programme_check,
    programme_file::ProgrammeMeeting,
    reading::{Reading, text_of},
    state::State,
    theme::{Compact, Objective, OtherReference, SdgTarget, Theme},
};

/// What a directory file brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirectoryFile {
    Mechanisms(Vec<Mechanism>),
    Themes { themes: Vec<Theme>, objectives: Vec<Objective>, targets: Vec<SdgTarget>, references: Vec<OtherReference> },
    States(Vec<State>),
    GlobalMeetings { meetings: Vec<GlobalMeeting>, related: Vec<RelatedEvent> },
}

/// Reads a file of the directory: `mechanisms`, `themes`, `states` or past
/// global `meetings`. `known` is what the directory holds already; mechanisms
/// need States and themes before them, global meetings need mechanisms.
pub fn parse_directory(bytes: &[u8], known: &Known) -> Result<DirectoryFile, Vec<ImportProblem>> {
    let mut reading = Reading::of(text_of(bytes)?)?;
    if reading.has("mechanisms") {
        let mechanisms = read_mechanisms(&mut reading, known);
        reading.finish(DirectoryFile::Mechanisms(mechanisms))
    } else if reading.has("themes") {
        let file = read_themes(&mut reading);
        reading.finish(file)
    } else if reading.has("states") {
        let states = read_states(&mut reading);
        reading.finish(DirectoryFile::States(states))
    } else if reading.has("meetings") {
        let file = read_global_meetings(&mut reading, known);
        reading.finish(file)
    } else {
        reading.refuse("", Reason::UnknownFile);
        reading.finish(DirectoryFile::States(Vec::new()))
    }
}

/// Reads a programme: one meeting, or `{"meta": …, "meetings": […]}`.
pub fn parse_programme(bytes: &[u8], known: &Known) -> Result<Vec<ProgrammeMeeting>, Vec<ImportProblem>> {
    let mut reading = Reading::of(text_of(bytes)?)?;
    let meetings = if reading.has("meetings") {
        only_members(&mut reading, &["meta", "meetings"]);
        let count = reading.entries("/meetings");
        if !reading.reads_as::<Vec<serde::de::IgnoredAny>>("/meetings") {
            reading.read_each::<ProgrammeMeeting>("/meetings");
        } else if count == 0 {
            reading.refuse("/meetings", Reason::Empty);
        }
        let mut ids = Ids::default();
        (0..count)
            .filter_map(|index| {
                programme_check::read_meeting(&mut reading, &format!("/meetings/{index}"), known, &mut ids)
            })
            .collect()
    } else {
        programme_check::read_meeting(&mut reading, "", known, &mut Ids::default()).into_iter().collect()
    };
    reading.finish(meetings)
}

fn read_mechanisms(reading: &mut Reading<'_>, known: &Known) -> Vec<Mechanism> {
    only_members(reading, &["meta", "mechanisms"]);
    let mechanisms = reading.read_each::<Mechanism>("/mechanisms");
    let mut ids = Ids::default();
    for (index, mechanism) in mechanisms.iter().enumerate() {
        let Some(mechanism) = mechanism else { continue };
        let at = format!("/mechanisms/{index}");
        ids.take(reading, &format!("{at}/id"), &mechanism.id);
        check::filled(reading, &format!("{at}/name"), &mechanism.name);
        check::filled(reading, &format!("{at}/acronym"), &mechanism.acronym);
        check::states(reading, known, &format!("{at}/member_states"), &mechanism.member_states);
        check::states(reading, known, &format!("{at}/observer_states"), &mechanism.observer_states);
        check::themes(reading, known, &format!("{at}/thematic_areas"), &mechanism.thematic_areas);
        for (index, territory) in mechanism.member_territories.iter().enumerate() {
            check::state(reading, known, &format!("{at}/member_territories/{index}/code"), &territory.code);
        }
        if let Some(website) = &mechanism.website {
            check::url(reading, &format!("{at}/website"), website);
        }
        check_sources(reading, &at, &mechanism.sources);
    }
    mechanisms.into_iter().flatten().collect()
}

fn read_themes(reading: &mut Reading<'_>) -> DirectoryFile {
    only_members(reading, &["meta", "themes", "gcm", "sdg_targets", "other_references"]);
    let themes = reading.read_each::<Theme>("/themes");
    let mut ids = Ids::default();
    for (index, theme) in themes.iter().enumerate() {
        let Some(theme) = theme else { continue };
        let at = format!("/themes/{index}");
        ids.take(reading, &format!("{at}/id"), &theme.id);
        check::six_languages(reading, &format!("{at}/labels"), &theme.labels);
    }
    let known = Known { themes: themes.iter().flatten().map(|theme| theme.id.clone()).collect(), ..Known::default() };
    let objectives = reading.read::<Compact>("/gcm").map(|compact| compact.objectives).unwrap_or_default();
    for (index, objective) in objectives.iter().enumerate() {
        check::themes(reading, &known, &format!("/gcm/objectives/{index}/themes"), &objective.themes);
    }
    let targets = reading.read_each::<SdgTarget>("/sdg_targets");
    for (index, target) in targets.iter().enumerate() {
        let Some(target) = target else { continue };
        check::themes(reading, &known, &format!("/sdg_targets/{index}/themes"), &target.themes);
    }
    let numbers: BTreeSet<u8> = objectives.iter().map(|objective| objective.number).collect();
    for (index, theme) in themes.iter().enumerate() {
        let listed = theme.iter().flat_map(|theme| theme.gcm_objectives.iter().enumerate());
        for (place, number) in listed.filter(|(_, number)| !numbers.contains(number)) {
            let reason = Reason::UnknownWord { word: number.to_string(), known: "/gcm/objectives".to_owned() };
            reading.refuse(&format!("/themes/{index}/gcm_objectives/{place}"), reason);
        }
    }
    let references = reading.read_each::<OtherReference>("/other_references");
    DirectoryFile::Themes {
        themes: themes.into_iter().flatten().collect(),
        objectives,
        targets: targets.into_iter().flatten().collect(),
        references: references.into_iter().flatten().collect(),
    }
}

fn read_states(reading: &mut Reading<'_>) -> Vec<State> {
    only_members(reading, &["meta", "states"]);
    let states = reading.read_each::<State>("/states");
    let (mut codes, mut alpha2, mut m49) = (Ids::default(), Ids::default(), Ids::default());
    for (index, state) in states.iter().enumerate() {
        let Some(state) = state else { continue };
        let at = format!("/states/{index}");
        if state.code.len() != 3 || !state.code.bytes().all(|b| b.is_ascii_uppercase()) {
            reading.refuse(&format!("{at}/code"), Reason::UnknownState { state: state.code.clone() });
        }
        codes.take(reading, &format!("{at}/code"), &state.code);
        alpha2.take(reading, &format!("{at}/alpha2"), &state.alpha2);
        m49.take(reading, &format!("{at}/m49"), &state.m49);
        check::six_languages(reading, &format!("{at}/names"), &state.names);
    }
    states.into_iter().flatten().collect()
}

fn read_global_meetings(reading: &mut Reading<'_>, known: &Known) -> DirectoryFile {
    only_members(reading, &["meta", "meetings", "related_events"]);
    let meetings = reading.read_each::<GlobalMeeting>("/meetings");
    let mut numbers = Ids::default();
    for (index, meeting) in meetings.iter().enumerate() {
        let Some(meeting) = meeting else { continue };
        let at = format!("/meetings/{index}");
        numbers.once(reading, &format!("{at}/number"), &meeting.number.to_string());
        if let Some((first, _)) = check::dates(reading, &at, &meeting.start_date, &meeting.end_date)
            && first.year() != meeting.year
        {
            let reason = Reason::YearDiffers { year: meeting.year, date: meeting.start_date.clone() };
            reading.refuse(&format!("{at}/year"), reason);
        }
        if let Some(country) = &meeting.place.country {
            check::state(reading, known, &format!("{at}/place/country"), country);
        }
        for (place, key) in meeting.participants.list.iter().enumerate() {
            check::mechanism(reading, known, &format!("{at}/participants/list/{place}"), key);
        }
        check::languages(reading, &format!("{at}/outcome_document/languages"), &meeting.outcome_document.languages);
        check_sources(reading, &at, &meeting.sources);
    }
    let related =
        if reading.has("related_events") { reading.read_each::<RelatedEvent>("/related_events") } else { Vec::new() };
    let mut ids = Ids::default();
    for (index, event) in related.iter().enumerate() {
        let Some(event) = event else { continue };
        let at = format!("/related_events/{index}");
        ids.take(reading, &format!("{at}/id"), &event.id);
        check_sources(reading, &at, &event.sources);
    }
    DirectoryFile::GlobalMeetings {
        meetings: meetings.into_iter().flatten().collect(),
        related: related.into_iter().flatten().collect(),
    }
}

fn check_sources(reading: &mut Reading<'_>, at: &str, sources: &[Source]) {
    for (index, source) in sources.iter().enumerate() {
        check::url(reading, &format!("{at}/sources/{index}/url"), &source.url);
    }
}

/// The document's own members; a misspelt one would otherwise be passed over in silence.
pub(super) fn only_members(reading: &mut Reading<'_>, allowed: &[&str]) {
    for name in reading.members("") {
        if !allowed.contains(&name.as_str()) {
            reading.refuse(&format!("/{name}"), Reason::UnknownField { field: name.clone() });
        }
    }
}
