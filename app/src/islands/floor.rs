//! What room, desk and displays say of a list of speakers: who has the floor
//! and for how long, who waits and why.

use entente_domain::{
    clock::Moment,
    forecast::Step,
    ids::{ItemId, PartyId, SpeechId},
    programme::Programme,
    speakers::{
        ListState, Reason, SpeakersList, Speech, SpeechKind, SpeechState, Wait, hand_over_seconds, placed, wait,
    },
};

use super::words::{Offset, Words, minutes, span, time_of_day};

/// The time of a speech in words and numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// `2:14`.
    pub spent: String,
    /// ` / 3:00`, or nothing where there is no limit.
    pub of_limit: String,
    /// What is left, `0:46`, and beyond it what is over, `+0:12`; time spent where there is no limit.
    pub countdown: String,
    pub elapsed: i64,
    pub limit: i64,
    pub step: &'static str,
    /// The step in words; empty while in time.
    pub step_words: String,
}

impl Spoken {
    pub fn of(speech: &Speech, now: Moment, words: &Words) -> Self {
        let elapsed = speech.spoken_seconds(now);
        let limit = speech.limit_seconds().unwrap_or(0);
        let step = Step::of(elapsed, limit);
        let over = (elapsed - limit).max(0);
        Self {
            spent: span(elapsed),
            of_limit: if limit > 0 { format!(" / {}", span(limit)) } else { String::new() },
            countdown: match limit {
                0 => span(elapsed),
                limit if elapsed <= limit => span(limit - elapsed),
                _ => format!("+{}", span(over)),
            },
            elapsed,
            limit,
            step: step.word(),
            step_words: match step {
                Step::InTime => String::new(),
                Step::NearlyOver => words.say("floor-step-80"),
                Step::Over => words.say("floor-step-100"),
                Step::FarOver => words.fill("floor-step-120", &[("time", &span(over))]),
            },
        }
    }
}

/// One who waits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Waiting {
    pub id: SpeechId,
    pub party: PartyId,
    pub short: String,
    /// Kind, group and language in words; empty for a plain statement.
    pub what: String,
    /// Why it stands where it stands.
    pub why: String,
    pub note: String,
    /// The party has not spoken in this meeting yet.
    pub first_time: bool,
    pub handed: bool,
    pub point_of_order: bool,
    /// The neighbours of the same class, for moving up and down.
    pub above: Option<SpeechId>,
    /// Before whom to stand to go down one place; none where it would be last.
    pub below: Option<SpeechId>,
    pub is_last: bool,
}

/// The waiting of a list in order.
pub(crate) fn waiting(list: &SpeakersList, offset: Offset, words: &Words) -> Vec<Waiting> {
    let order = placed(list);
    let observers = list.head.settings.observers;
    let class = |place: usize| order.get(place).map(|(speech, _)| entente_domain::speakers::class(speech, observers));
    let same = |a: usize, b: usize| class(a).is_some() && class(a) == class(b);
    let id = |place: usize| order.get(place).map(|(speech, _)| speech.id.clone());
    order
        .iter()
        .enumerate()
        .map(|(place, (speech, reason))| {
            let has_spoken = list
                .speeches
                .iter()
                .any(|other| other.party == speech.party && other.id != speech.id && !other.intervals.is_empty());
            Waiting {
                id: speech.id.clone(),
                party: speech.party.clone(),
                short: speech.short.clone(),
                what: what(speech, words),
                why: why(reason, offset, words),
                note: speech.note.clone(),
                first_time: speech.heard_before_s == 0 && !has_spoken,
                handed: speech.handed.is_some(),
                point_of_order: speech.kind == SpeechKind::PointOfOrder,
                above: if place > 0 && same(place, place - 1) { id(place - 1) } else { None },
                below: if same(place, place + 2) { id(place + 2) } else { None },
                is_last: !same(place, place + 1),
            }
        })
        .collect()
}

/// Kind, group and language of a speech; empty where there is nothing to say.
pub(crate) fn what(speech: &Speech, words: &Words) -> String {
    let mut parts = Vec::new();
    if !matches!(speech.kind, SpeechKind::Statement) {
        parts.push(words.word("speech-kind", speech.kind.word()));
    }
    if let Some(motion) = speech.motion {
        parts.push(words.word("motion", motion.word()));
    }
    if !speech.on_behalf_of.is_empty() {
        let names: Vec<&str> = speech.on_behalf_of.iter().map(|aligned| aligned.short.as_str()).collect();
        parts.push(words.fill("floor-on-behalf", &[("parties", &names.join(", "))]));
    }
    if !speech.language.is_empty() {
        parts.push(words.word("language", &speech.language));
    }
    parts.join(" · ")
}

fn why(reason: &Reason, offset: Offset, words: &Words) -> String {
    let at = |moment: Moment| time_of_day(moment, offset);
    match reason {
        Reason::Kind { .. } => words.say("floor-why-kind"),
        Reason::Asked { at: moment } => words.fill("floor-why-asked", &[("time", &at(*moment))]),
        Reason::Late { at: moment } => words.fill("floor-why-late", &[("time", &at(*moment))]),
        Reason::Skipped => words.say("floor-why-skipped"),
        Reason::Moved => words.say("floor-why-moved"),
        Reason::Level { level } => {
            words.fill("floor-why-level", &[("level", &words.say(&format!("protocol-level-{level}")))])
        }
        Reason::Region { region, before } => {
            let region = if region.is_empty() { words.say("region-none") } else { words.word("region", region) };
            words.fill("floor-why-region", &[("region", &region), ("n", &before.to_string())])
        }
        Reason::Heard { statements, seconds } => words
            .fill("floor-why-heard", &[("n", &statements.to_string()), ("minutes", &minutes(*seconds).to_string())]),
        Reason::Alphabet => words.say("floor-why-alphabet"),
        Reason::Settled => words.say("floor-why-settled"),
    }
}

/// How the list stands: open, closing at 11:10, closed.
pub(crate) fn list_words(list: &SpeakersList, offset: Offset, words: &Words) -> String {
    match (list.head.state, list.head.closing_at) {
        (ListState::ClosingAnnounced, Some(at)) => {
            words.fill("list-state-closing-announced", &[("time", &time_of_day(at, offset))])
        }
        (state, _) => words.word("list-state", state.word()),
    }
}

/// One's own entry, and when its turn comes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Own {
    pub id: SpeechId,
    pub party: PartyId,
    pub short: String,
    pub state: SpeechState,
    pub what: String,
    /// "4th, in about 12 to 16 minutes".
    pub turn: String,
    pub place: usize,
    pub handed: bool,
    pub asked_to_conclude: bool,
    /// A party that would change places with this entry: the entry offered, and its name.
    pub offer: Option<(SpeechId, String)>,
}

/// The entries of some parties that are open, or about which they can still do something.
pub(crate) fn own(
    programme: &Programme,
    list: &SpeakersList,
    parties: &[PartyId],
    now: Moment,
    words: &Words,
) -> Vec<Own> {
    let hand_over = hand_over_seconds(programme);
    list.speeches
        .iter()
        .filter(|speech| parties.contains(&speech.party))
        .filter(|speech| speech.is_open() || speech.state == SpeechState::Lapsed)
        .map(|speech| {
            let wait = wait(list, &speech.id, hand_over, now);
            let offer = list
                .head
                .swaps
                .iter()
                .find(|offer| offer.to == speech.id)
                .and_then(|offer| list.speech(&offer.from).map(|from| (from.id.clone(), from.short.clone())));
            Own {
                id: speech.id.clone(),
                party: speech.party.clone(),
                short: speech.short.clone(),
                state: speech.state,
                what: what(speech, words),
                turn: turn(speech, wait, words),
                place: wait.map_or(0, |wait| wait.place),
                handed: speech.handed.is_some(),
                asked_to_conclude: speech.state == SpeechState::Speaking && speech.asked_to_conclude_at.is_some(),
                offer,
            }
        })
        .collect()
}

fn turn(speech: &Speech, wait: Option<Wait>, words: &Words) -> String {
    let Some(wait) = wait else { return words.word("speech-state", speech.state.word()) };
    let (least, most) = (minutes(wait.least_s), minutes(wait.most_s));
    match (wait.place, most) {
        (1, _) => words.say("floor-turn-next"),
        (place, most) if least == most => {
            words.fill("floor-turn-about", &[("place", &place.to_string()), ("n", &most.to_string())])
        }
        (place, most) => words.fill(
            "floor-turn-between",
            &[("place", &place.to_string()), ("least", &least.to_string()), ("most", &most.to_string())],
        ),
    }
}

/// The item whose list is shown: the one chosen, else the current one.
pub(crate) fn shown_item(
    programme: &Programme,
    session: &entente_domain::ids::SessionId,
    chosen: Option<&ItemId>,
) -> Option<ItemId> {
    chosen.and_then(|id| programme.item(id)).or_else(|| programme.current(session)).map(|item| item.id.clone())
}
