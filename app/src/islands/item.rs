//! What room, desk and display say of one item: title, state, time spent.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    forecast::{Step, forecast},
    ids::{ItemId, SessionId},
    meeting::{Item, ItemKind, ItemState},
    number,
    programme::Programme,
};

use super::words::{Offset, Words, minutes, span, time_of_day};

/// An item's title in the reader's language, with the language it is really in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Titled {
    pub number: String,
    pub title: String,
    pub lang: String,
}

impl Titled {
    pub fn of(item: &Item, numbers: &BTreeMap<ItemId, String>, language: &str) -> Self {
        let (lang, title) = item.title.pick(language);
        Self {
            number: numbers.get(&item.id).cloned().unwrap_or_default(),
            title: title.to_owned(),
            lang: lang.to_owned(),
        }
    }
}

/// Time of an item in words and numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spent {
    /// `12:04`.
    pub spent: String,
    /// ` / 25:00`, or nothing where no time is planned.
    pub of_planned: String,
    pub elapsed: i64,
    pub planned: i64,
    pub step: &'static str,
    /// The step in words; empty while in time.
    pub step_words: String,
}

impl Spent {
    pub fn of(item: &Item, now: Moment, words: &Words) -> Self {
        let elapsed = item.elapsed_seconds(now);
        let step = Step::of(elapsed, item.planned_seconds);
        let over = minutes((elapsed - item.planned_seconds).max(0)).to_string();
        let left = minutes((item.planned_seconds - elapsed).max(0)).to_string();
        Self {
            spent: span(elapsed),
            of_planned: if item.planned_seconds > 0 {
                format!(" / {}", span(item.planned_seconds))
            } else {
                String::new()
            },
            elapsed,
            planned: item.planned_seconds,
            step: step.word(),
            step_words: match step {
                Step::InTime => String::new(),
                Step::NearlyOver => words.fill("room-step-80", &[("n", &left)]),
                Step::Over => words.say("room-step-100"),
                Step::FarOver => words.fill("room-step-120", &[("n", &over)]),
            },
        }
    }
}

/// How the session stands against its plan: "+7 min, ends ~17:22".
pub fn drift_words(programme: &Programme, session: &SessionId, now: Moment, offset: Offset, words: &Words) -> String {
    let Some(forecast) = forecast(programme, session, now) else { return String::new() };
    let end = format!("~{}", time_of_day(forecast.end, offset));
    let drift = minutes(forecast.drift_seconds);
    match drift {
        0 => words.fill("room-drift-none", &[("end", &end)]),
        1.. => words.fill("room-drift-late", &[("n", &drift.to_string()), ("end", &end)]),
        _ => words.fill("room-drift-early", &[("n", &(-drift).to_string()), ("end", &end)]),
    }
}

/// One line of the agenda beside the room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    pub id: ItemId,
    pub titled: Titled,
    pub state: ItemState,
    /// Forecast start with "~", planned time, or nothing.
    pub time: String,
    pub current: bool,
    pub shown: bool,
    pub child: bool,
    /// Something is said on it: not a break, not a heading of other items.
    pub has_list: bool,
}

/// The agenda of a session as lines, as of a minute.
pub fn lines(
    programme: &Programme,
    session: &SessionId,
    shown: Option<&ItemId>,
    now: Moment,
    offset: Offset,
    language: &str,
) -> Vec<Line> {
    let numbers = number::numbers(programme);
    let starts: BTreeMap<ItemId, Moment> =
        forecast(programme, session, now).map(|forecast| forecast.starts.into_iter().collect()).unwrap_or_default();
    let current = programme.current(session).map(|item| item.id.clone());
    programme
        .items_of(session)
        .map(|item| {
            let state = programme.shown_state(item);
            Line {
                titled: Titled::of(item, &numbers, language),
                time: starts
                    .get(&item.id)
                    .map_or_else(String::new, |start| format!("~{}", time_of_day(*start, offset))),
                current: state == ItemState::InProgress || current.as_ref() == Some(&item.id),
                shown: shown == Some(&item.id),
                child: item.parent.is_some(),
                has_list: item.kind != ItemKind::Break && !programme.has_sub_items(&item.id),
                id: item.id.clone(),
                state,
            }
        })
        .collect()
}
