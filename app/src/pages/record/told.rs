//! Every kind of event in words: what was done, to what, with which words.

use std::collections::BTreeMap;

use entente_domain::{
    event::Event,
    ids::{ItemId, PartyId, UserId},
    meeting::Item,
    people::Party,
    screen::Shows,
    speakers::{ListHead, Speech, SpeechKind},
    text::Multilingual,
};
use entente_service::{
    meetings::Opened,
    timeline::{Line, Names},
};
use leptos::prelude::*;

use crate::{
    dates,
    pages::directory::parts::comma,
    t,
    text::{language, tell_word},
};

/// What is needed to call things by their names.
pub(super) struct Context<'a> {
    pub opened: &'a Opened,
    pub names: &'a Names,
    pub numbers: BTreeMap<ItemId, String>,
}

/// A line in words.
#[derive(Default)]
pub(super) struct Told {
    /// What was done.
    pub phrase: String,
    /// To what.
    pub object: Option<AnyView>,
    /// What else there is to know, each by itself.
    pub details: Vec<String>,
    /// What somebody said or wrote about it.
    pub quote: String,
}

impl Told {
    pub(super) fn of(context: &Context<'_>, line: &Line) -> Self {
        let phrase = tell_word(language(), "record-event", line.kind);
        let told = Self { phrase, ..Self::default() };
        let item = |item: &ItemId| context.item(item);
        match &line.event {
            Event::MeetingCreated { title } => {
                Self { object: Some(view! { <bdi>{title.clone()}</bdi> }.into_any()), ..told }
            }
            Event::SessionAdded { session } => Self { object: Some(titled(&session.title)), ..told },
            Event::SessionStarted { .. }
            | Event::SessionPaused { .. }
            | Event::SessionResumed { .. }
            | Event::SessionEnded { .. }
            | Event::CheckInCodeRenewed { .. } => told,
            Event::ItemAdded { item } => Self { object: Some(context.this_item(item)), ..told },
            Event::AgendaAdopted { numbers } => {
                Self { details: vec![t!("record-numbered", count = numbers.len())], ..told }
            }
            Event::ItemPublished { item: id }
            | Event::ItemStarted { item: id }
            | Event::ItemResumed { item: id }
            | Event::NoteOpened { item: id, .. } => Self { object: item(id), ..told },
            Event::NoteVersionNamed { item: id, name, .. } => Self { object: item(id), quote: name.clone(), ..told },
            Event::NoteBroughtBack { item: id, .. } => Self { object: item(id), ..told },
            Event::ItemSuspended { item: id, reason: quote }
            | Event::ItemDeferred { item: id, note: quote }
            | Event::ItemWithdrawn { item: id, note: quote }
            | Event::ItemReopened { item: id, reason: quote } => {
                Self { object: item(id), quote: quote.clone(), ..told }
            }
            Event::ItemConcluded { item: id, outcome, text } => Self {
                object: item(id),
                details: outcome.iter().map(|outcome| tell_word(language(), "outcome", outcome.word())).collect(),
                quote: text.clone(),
                ..told
            },
            Event::ChathamHouse { item: id, on } => Self {
                phrase: tell_word(language(), "act", if *on { "chatham_on" } else { "chatham_off" }),
                object: item(id),
                ..told
            },
            Event::MinutesChanged { deed, party, number, hash, .. } => Self {
                phrase: tell_word(language(), "minutes-deed", deed.word()),
                object: party.as_ref().and_then(|party| context.party(party)),
                details: [
                    (*number > 0).then(|| t!("minutes-version", number = *number)),
                    (!hash.is_empty()).then(|| format!("SHA-256 {hash}")),
                ]
                .into_iter()
                .flatten()
                .collect(),
                ..told
            },
            Event::DocumentChanged { deed, called, hash, party, why, .. } => Self {
                phrase: tell_word(language(), "document-deed", deed.word()),
                object: party.as_ref().and_then(|party| context.party(party)),
                details: [
                    (!called.is_empty()).then(|| called.clone()),
                    (!hash.is_empty()).then(|| format!("SHA-256 {hash}")),
                ]
                .into_iter()
                .flatten()
                .collect(),
                quote: why.clone(),
            },
            Event::GroupResultWritten { result } => Self { quote: result.points.join("\n"), ..told },
            Event::GroupResultsBroughtBack { item: id, results } => Self {
                object: item(id),
                quote: results.iter().flat_map(|result| &result.points).cloned().collect::<Vec<_>>().join("\n"),
                ..told
            },
            Event::PartyAdded { party } => Self { object: Some(named(party)), ..told },
            Event::MemberAdded { party, user, role } => Self {
                object: context.party(party),
                details: context
                    .person(user)
                    .into_iter()
                    .chain([tell_word(language(), "member-role", role.word())])
                    .collect(),
                ..told
            },
            Event::RoleGiven { user, role } => Self {
                object: Some(tell_word(language(), "meeting-role", role.word()).into_any()),
                details: context.person(user).into_iter().collect(),
                ..told
            },
            Event::PartyCheckedIn { party, person, way, .. } => Self {
                object: context.party(party),
                details: person
                    .iter()
                    .filter_map(|person| context.person(person))
                    .chain([tell_word(language(), "record-way", way.word())])
                    .collect(),
                ..told
            },
            Event::PartyCheckedOut { party, person, .. } => Self {
                object: context.party(party),
                details: person.iter().filter_map(|person| context.person(person)).collect(),
                ..told
            },
            Event::AttendanceRulesSet { rules } => Self {
                details: vec![
                    match rules.quorum {
                        Some(quorum) => t!("record-quorum", quorum = quorum),
                        None => t!("record-no-quorum"),
                    },
                    if rules.self_check_in { t!("attendance-self") } else { t!("attendance-refusal-only-in-the-room") },
                ],
                ..told
            },
            Event::DisplayOpened { label, .. } => {
                Self { object: Some(view! { <bdi>{label.clone()}</bdi> }.into_any()), ..told }
            }
            Event::DisplayClosed { display } => Self { object: context.display(display), ..told },
            Event::DisplayShows { display, shows, message } => Self {
                object: context.display(display),
                details: vec![tell_word(language(), "shows", shows.word())],
                quote: if *shows == Shows::Message { message.clone() } else { String::new() },
                ..told
            },
            Event::TooFast { language: code, .. } => Self {
                details: vec![language_name(code)],
                ..told
            },
            Event::FloorChanged { item: id, deed, head, speeches } => Self {
                phrase: tell_word(language(), "record-floor", deed.word()),
                ..context.floor(id, head.as_ref(), speeches)
            },
            // What an audience is shown anew because the list's rules changed.
            Event::Restored { lists, .. } if line.kind == "floor_changed" => Self {
                phrase: tell_word(language(), "record-floor", "settings"),
                object: lists.first().and_then(|list| item(&list.head.item)),
                ..told
            },
            Event::Restored { items, .. } => Self {
                details: items.iter().map(|item| context.label(item)).collect(),
                ..told
            },
            Event::ProgrammeChanged { sessions, items, gone_sessions, gone_items, note, .. } => Self {
                object: Some(
                    view! { <a href=format!("/meetings/{}/changes", context.opened.meeting.id)>{t!("changes-heading")}</a> }
                        .into_any(),
                ),
                details: vec![t!(
                    "record-changed",
                    sessions = sessions.len() + gone_sessions.len(),
                    items = items.len() + gone_items.len()
                )],
                quote: note.clone(),
                ..told
            },
        }
    }
}

fn titled(title: &Multilingual) -> AnyView {
    let (lang, words) = title.pick(language().code());
    view! { <span lang=lang.to_owned()>{words.to_owned()}</span> }.into_any()
}

fn named(party: &Party) -> AnyView {
    titled(&party.name)
}

/// A language by its own name; its code where it is not one of the six.
fn language_name(code: &str) -> String {
    entente_domain::text::Language::from_tag(code).map_or_else(|| code.to_owned(), |known| known.own_name().to_owned())
}

impl Context<'_> {
    /// An item by number and title, linked; words that say so where it is no longer there.
    fn item(&self, id: &ItemId) -> Option<AnyView> {
        let item = self.opened.programme.item(id);
        Some(item.map_or_else(|| t!("record-item-gone").into_any(), |item| self.this_item(item)))
    }

    fn this_item(&self, item: &Item) -> AnyView {
        let (lang, title) = item.title.pick(language().code());
        let (lang, title) = (lang.to_owned(), title.to_owned());
        let number = self.numbers.get(&item.id).cloned();
        let number = number.map(|number| view! { <span class="number">{number}</span>" " });
        // Only what is still there can be looked at.
        if self.opened.programme.item(&item.id).is_none() {
            return view! { {number}<span lang=lang>{title}</span> }.into_any();
        }
        let href = format!("/meetings/{}/sessions/{}?item={}", self.opened.meeting.id, item.session, item.id);
        view! { {number}<a href=href lang=lang>{title}</a> }.into_any()
    }

    fn label(&self, item: &Item) -> String {
        let number = self.numbers.get(&item.id).map(|number| format!("{number} ")).unwrap_or_default();
        format!("{number}{}", item.title.pick(language().code()).1)
    }

    fn party(&self, id: &PartyId) -> Option<AnyView> {
        let short = self.names.parties.get(id.as_str()).cloned();
        Some(short.map_or_else(|| t!("record-party-gone").into_any(), |short| view! { <bdi>{short}</bdi> }.into_any()))
    }

    fn person(&self, id: &UserId) -> Option<String> {
        self.names.people.get(id.as_str()).cloned()
    }

    fn display(&self, id: &entente_domain::ids::DisplayId) -> Option<AnyView> {
        self.names.display(id).map(|label| view! { <bdi>{label.to_owned()}</bdi> }.into_any())
    }

    /// What happened on a list: whose entries, of which kind, what the chair ruled.
    fn floor(&self, item: &ItemId, head: Option<&ListHead>, speeches: &[Speech]) -> Told {
        let whose: Vec<AnyView> = speeches
            .iter()
            .enumerate()
            .map(|(place, speech)| {
                let kind = (speech.kind != SpeechKind::Statement)
                    .then(|| format!(" ({})", tell_word(language(), "speech-kind", speech.kind.word())));
                let who = if speech.short.is_empty() { t!("balance-unattributed") } else { speech.short.clone() };
                let between = (place > 0).then(|| comma(language()));
                view! { {between}<bdi>{who}</bdi>{kind} }.into_any()
            })
            .collect();
        let object = if whose.is_empty() { self.item(item) } else { Some(whose.into_any()) };
        let mut details = Vec::new();
        if !speeches.is_empty()
            && let Some(item) = self.opened.programme.item(item)
        {
            details.push(self.label(item));
        }
        let closing = head.and_then(|head| head.closing_at);
        if let Some(at) = closing {
            let zone = dates::zone(&self.opened.meeting.zone);
            details.push(t!("list-state-closing-announced", time = dates::time_of_day(at, &zone)));
        }
        let ruling = speeches.iter().find_map(|speech| speech.ruling.as_ref());
        details.extend(ruling.map(|ruling| tell_word(language(), "verdict", ruling.verdict.word())));
        let quote = ruling.map(|ruling| ruling.ground.clone()).unwrap_or_default();
        Told { phrase: String::new(), object, details, quote }
    }
}

#[cfg(test)]
mod tests {
    use entente_domain::{attendance::CheckInWay, people::MeetingRole, speakers::Deed, text::Language};

    use super::*;

    /// Every kind the log knows, from where they are named.
    fn kinds() -> Vec<&'static str> {
        let source = include_str!("../../../../crates/domain/src/event/mod.rs");
        let (_, names) = source.split_once("fn kind(&self)").expect("kinds have their words there");
        names.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_kind_of_event_has_words_in_every_language() {
        assert!(kinds().len() > 30 && kinds().contains(&"floor_changed"), "{:?}", kinds());
        let words = |all: &[&'static str], of: &'static str| all.iter().map(|word| (of, *word)).collect::<Vec<_>>();
        let all = [
            words(&kinds(), "record-event"),
            Deed::ALL.iter().map(|deed| ("record-floor", deed.word())).collect(),
            CheckInWay::ALL.iter().map(|way| ("record-way", way.word())).collect(),
            MeetingRole::ALL.iter().map(|role| ("meeting-role", role.word())).collect(),
            Shows::ALL.iter().map(|shows| ("shows", shows.word())).collect(),
        ];
        for language in Language::ALL {
            for (of, word) in all.concat() {
                let said = tell_word(language, of, word);
                assert!(!said.starts_with(of), "{language:?}: {said}");
            }
        }
    }
}
