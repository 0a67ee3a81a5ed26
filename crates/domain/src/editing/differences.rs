//! What differs between two states of a programme, in the words of a reader:
//! what was added, moved, withdrawn, and which fact became which. States of
//! items as they are treated are no differences.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    ids::{ItemId, SessionId},
    meeting::{Item, ItemState, Session},
    number,
    programme::Programme,
    text::Multilingual,
    words,
};

words! {
    /// What changed; also the fields of the editor's forms.
    Field {
        Added = "added",
        Removed = "removed",
        Withdrawn = "withdrawn",
        Deferred = "deferred",
        Title = "title",
        Kind = "kind",
        Visibility = "visibility",
        Start = "start",
        Fixed = "fixed",
        Minutes = "minutes",
        Minimum = "minimum",
        Session = "session",
        Parent = "parent",
        Order = "order",
        Moderator = "moderator",
        Rapporteur = "rapporteur",
        Speakers = "speakers",
        Questions = "questions",
        Documents = "documents",
        Themes = "themes",
        Outputs = "outputs",
        Method = "method",
        Room = "room",
        Begins = "begins",
        Ends = "ends",
        Zone = "zone",
        Languages = "languages",
        Group = "group",
        Note = "note",
    }
}

/// A fact before or after. Words of the domain stay words, to be translated where they are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    Text(String),
    Titles(Multilingual),
    Time(Moment),
    Seconds(i64),
    /// A stable word, to be translated: the kind or visibility of the field.
    Word(String),
    List(Vec<String>),
    Yes(bool),
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub session: SessionId,
    /// None: the session itself.
    pub item: Option<ItemId>,
    /// The item's number, or nothing.
    pub number: String,
    /// What the thing is called now; if it is gone, what it was called.
    pub title: Multilingual,
    pub field: Field,
    pub from: Option<Value>,
    pub to: Option<Value>,
}

impl Change {
    /// Whether somebody who takes part has any use for it: how far a repair may go is for the desk.
    pub fn is_news(&self) -> bool {
        self.field != Field::Minimum
    }
}

/// What differs, in the order of the programme; what is gone stands at the end.
pub fn differences(before: &Programme, after: &Programme) -> Vec<Change> {
    let mut changes = Vec::new();
    let numbers = number::numbers(after);
    for session in &after.sessions {
        let old = before.session(&session.id);
        let about = About { session: session.id.clone(), item: None, number: String::new(), title: &session.title };
        match old {
            None => about.say(&mut changes, Field::Added, None, Some(Value::Time(session.starts_at))),
            Some(old) => of_session(before, after, old, session, &about, &mut changes),
        }
        let moved = out_of_order(before, after, &session.id);
        for item in after.items_of(&session.id) {
            of_item(before, after, item, moved.contains(&item.id), &numbers, &mut changes);
        }
    }
    let old_numbers = number::numbers(before);
    for session in before.sessions.iter().filter(|session| after.session(&session.id).is_none()) {
        let about = About { session: session.id.clone(), item: None, number: String::new(), title: &session.title };
        about.say(&mut changes, Field::Removed, None, None);
    }
    for item in before.items.iter().filter(|item| after.item(&item.id).is_none()) {
        About::item(item, &old_numbers).say(&mut changes, Field::Removed, None, None);
    }
    changes
}

/// What a difference is about.
struct About<'a> {
    session: SessionId,
    item: Option<ItemId>,
    number: String,
    title: &'a Multilingual,
}

impl<'a> About<'a> {
    fn item(item: &'a Item, numbers: &BTreeMap<ItemId, String>) -> Self {
        Self {
            session: item.session.clone(),
            item: Some(item.id.clone()),
            number: numbers.get(&item.id).cloned().unwrap_or_default(),
            title: &item.title,
        }
    }

    fn say(&self, changes: &mut Vec<Change>, field: Field, from: Option<Value>, to: Option<Value>) {
        changes.push(Change {
            session: self.session.clone(),
            item: self.item.clone(),
            number: self.number.clone(),
            title: self.title.clone(),
            field,
            from,
            to,
        });
    }

    /// Says it only where the two differ.
    fn compare(&self, changes: &mut Vec<Change>, field: Field, from: Option<Value>, to: Option<Value>) {
        if from != to {
            self.say(changes, field, from, to);
        }
    }
}

fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.to_owned()))
}

fn list(entries: &[String]) -> Option<Value> {
    (!entries.is_empty()).then(|| Value::List(entries.to_vec()))
}

fn titles(title: &Multilingual) -> Option<Value> {
    Some(Value::Titles(title.clone()))
}

fn title_of(programme: &Programme, item: Option<&ItemId>) -> Option<Value> {
    item.and_then(|id| programme.item(id)).and_then(|item| titles(&item.title))
}

fn of_session(
    before: &Programme,
    after: &Programme,
    old: &Session,
    new: &Session,
    about: &About<'_>,
    changes: &mut Vec<Change>,
) {
    let word = |session: &Session| Some(Value::Word(session.visibility.word().to_owned()));
    about.compare(changes, Field::Title, titles(&old.title), titles(&new.title));
    about.compare(changes, Field::Room, text(&old.room), text(&new.room));
    about.compare(changes, Field::Begins, Some(Value::Time(old.starts_at)), Some(Value::Time(new.starts_at)));
    about.compare(changes, Field::Ends, Some(Value::Time(old.ends_at)), Some(Value::Time(new.ends_at)));
    about.compare(
        changes,
        Field::Zone,
        text(old.zone.as_deref().unwrap_or("")),
        text(new.zone.as_deref().unwrap_or("")),
    );
    about.compare(changes, Field::Visibility, word(old), word(new));
    about.compare(changes, Field::Languages, list(&old.languages), list(&new.languages));
    let group = |programme: &Programme, session: &Session| title_of(programme, session.group_of.as_ref());
    if old.group_of != new.group_of {
        about.say(changes, Field::Group, group(before, old), group(after, new));
    }
}

fn of_item(
    before: &Programme,
    after: &Programme,
    new: &Item,
    moved: bool,
    numbers: &BTreeMap<ItemId, String>,
    changes: &mut Vec<Change>,
) {
    let about = About::item(new, numbers);
    let Some(old) = before.item(&new.id) else {
        let from = new.carried_from.as_ref().and_then(|id| title_of(before, Some(id)));
        about.say(changes, Field::Added, from, new.planned_start.map(Value::Time));
        return;
    };
    for (state, field) in [(ItemState::Withdrawn, Field::Withdrawn), (ItemState::Deferred, Field::Deferred)] {
        if new.state == state && old.state != state {
            about.say(changes, field, None, text(new.remark.as_deref().unwrap_or("")));
        }
    }
    about.compare(changes, Field::Title, titles(&old.title), titles(&new.title));
    if old.session != new.session {
        let place = |programme: &Programme, id: &SessionId| programme.session(id).and_then(|one| titles(&one.title));
        about.say(changes, Field::Session, place(before, &old.session), place(after, &new.session));
    }
    if old.parent != new.parent {
        about.say(changes, Field::Parent, title_of(before, old.parent.as_ref()), title_of(after, new.parent.as_ref()));
    }
    if moved {
        about.say(changes, Field::Order, None, behind(after, new));
    }
    let word = |word: &str| Some(Value::Word(word.to_owned()));
    about.compare(changes, Field::Kind, word(old.kind.word()), word(new.kind.word()));
    about.compare(changes, Field::Visibility, word(old.visibility.word()), word(new.visibility.word()));
    about.compare(changes, Field::Start, old.planned_start.map(Value::Time), new.planned_start.map(Value::Time));
    about.compare(changes, Field::Fixed, Some(Value::Yes(old.fixed_start)), Some(Value::Yes(new.fixed_start)));
    let seconds = |seconds: i64| Some(Value::Seconds(seconds));
    about.compare(changes, Field::Minutes, seconds(old.planned_seconds), seconds(new.planned_seconds));
    about.compare(changes, Field::Minimum, old.min_seconds.map(Value::Seconds), new.min_seconds.map(Value::Seconds));
    let (from, to) = (&old.details, &new.details);
    about.compare(changes, Field::Moderator, text(&from.moderator), text(&to.moderator));
    about.compare(changes, Field::Rapporteur, text(&from.rapporteur), text(&to.rapporteur));
    about.compare(changes, Field::Speakers, list(&from.speakers), list(&to.speakers));
    about.compare(changes, Field::Questions, list(&from.guiding_questions), list(&to.guiding_questions));
    about.compare(changes, Field::Documents, list(&from.documents), list(&to.documents));
    about.compare(changes, Field::Themes, list(&from.themes), list(&to.themes));
    about.compare(changes, Field::Outputs, list(&from.outputs), list(&to.outputs));
    about.compare(changes, Field::Method, text(&from.method), text(&to.method));
}

/// What an item now follows; none: it is the first.
fn behind(programme: &Programme, item: &Item) -> Option<Value> {
    let mut before = None;
    for other in programme.items_of(&item.session) {
        if other.id == item.id {
            break;
        }
        if other.parent == item.parent {
            before = titles(&other.title);
        }
    }
    before
}

/// The items that were moved within a session: the fewest whose moving explains the new order.
fn out_of_order(before: &Programme, after: &Programme, session: &SessionId) -> Vec<ItemId> {
    let same_place = |item: &&Item| {
        before.item(&item.id).is_some_and(|old| old.session == item.session && old.parent == item.parent)
    };
    let places: Vec<(&Item, usize)> = after
        .items_of(session)
        .filter(same_place)
        .filter_map(|item| Some((item, before.items.iter().position(|old| old.id == item.id)?)))
        .collect();
    // The longest growing row of old places stands still; everything else was moved.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (at, (_, place)) in places.iter().enumerate() {
        let earlier = (0..at).filter(|other| places[*other].1 < *place).max_by_key(|other| best[*other].0);
        best.push((earlier.map_or(1, |other| best[other].0 + 1), earlier));
    }
    let mut still = vec![false; places.len()];
    let mut at = (0..best.len()).max_by_key(|place| best[*place].0);
    while let Some(place) = at {
        still[place] = true;
        at = best[place].1;
    }
    places.iter().zip(still).filter(|(_, still)| !still).map(|((item, _), _)| item.id.clone()).collect()
}
