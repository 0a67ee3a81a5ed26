//! What meetings left open, and what the ones they prepare answered. Worked out at each reading from texts, agendas and
//! registers as the reader may read them there; nothing is copied before it is taken up.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{DocumentId, ItemId, MeetingId, ParaId, SessionId},
    meeting::{Item, ItemKind, ItemState, Meeting, Outcome, Session, SessionState},
    number,
    policy::Action,
    text::{Language, Multilingual},
};
use entente_drafting::{
    outstanding::{self, Outstanding},
    text,
};
use entente_exchange::{
    issues::{self, Issue, Source, State, Why},
    steps::{self as rules, Level, Step},
};
use entente_store::steps as kept;

use super::{Stage, stage};
use crate::{
    Actor, Failure, House, documents,
    follow_up::today,
    listening::Live,
    meetings::{self, Opened},
    notices,
    register::{self, Kind},
};

/// How much of a paragraph a list shows: characters.
const EXCERPT: usize = 160;

/// Something that is open, or was when it was answered.
#[derive(Clone, Debug)]
pub struct Open {
    pub source: Source,
    /// None: it is settled since.
    pub why: Option<Why>,
    /// What an item of the agenda about it is called unless somebody says otherwise.
    pub title: Multilingual,
    pub place: Where,
}

/// Where it stands, for a way there.
#[derive(Clone, Debug)]
pub enum Where {
    Para { document: DocumentId, para: ParaId, symbol: String, number: String, words: String, language: Language },
    Item { session: SessionId, item: ItemId, number: String },
    Action { session: SessionId, item: ItemId },
}

/// What was answered, as its reader may see it.
#[derive(Clone, Debug)]
pub struct Answer {
    pub state: State,
    pub reason: Option<String>,
    /// None: declined, or the item is not for this reader, or gone.
    pub item: Option<Taken>,
}

/// The item something was taken up as.
#[derive(Clone, Debug)]
pub struct Taken {
    pub item: ItemId,
    pub session: SessionId,
    pub number: String,
    pub title: Multilingual,
    pub state: ItemState,
    pub outcome: Option<Outcome>,
}

/// What comes to a meeting from one that prepares it.
#[derive(Clone, Debug)]
pub struct Coming {
    pub from: Meeting,
    pub level: Option<Level>,
    pub open: Open,
    pub answer: Option<Answer>,
}

/// What a meeting left open itself, with what the ones above answered.
#[derive(Clone, Debug)]
pub struct Left {
    pub open: Open,
    pub answers: Vec<(Meeting, Answer)>,
}

/// All of a meeting for one reader.
#[derive(Clone, Debug)]
pub struct Rising {
    pub opened: Opened,
    /// May take up and decline.
    pub may: bool,
    /// The actor was told of an answer given here, and has not seen it.
    pub told: bool,
    pub coming: Vec<Coming>,
    pub left: Vec<Left>,
    /// Sessions that can take an item.
    pub sessions: Vec<Session>,
    /// Items under which something can be treated.
    pub items: Vec<(Item, String)>,
}

impl Rising {
    pub fn find(&self, source: &Source) -> Option<&Coming> {
        self.coming.iter().find(|one| one.open.source == *source)
    }
}

/// What rises to a meeting and from it.
///
/// # Errors
/// As [`meetings::open`].
pub async fn rising(house: &House, live: &Live, who: &Actor, meeting: &MeetingId) -> Result<Rising, Failure> {
    let opened = meetings::open(house, who, meeting).await?;
    let all = super::all(house).await?;
    let coming = coming(house, live, who, &opened, &all).await?;
    let left = left(house, live, who, &opened, &all).await?;
    let numbers = number::numbers(&opened.programme);
    let takes = |session: &&Session| session.state != SessionState::Ended && session.group_of.is_none();
    let sessions: Vec<Session> = opened.programme.sessions.iter().filter(takes).cloned().collect();
    let items = opened
        .programme
        .items
        .iter()
        .filter(|item| is_treatable(item) && !opened.programme.has_sub_items(&item.id))
        .map(|item| (item.clone(), numbers.get(&item.id).cloned().unwrap_or_default()))
        .collect();
    let may = opened.place.may(Action::TakeUpIssues);
    let told = notices::unread_of(house, who, opened.meeting.id.as_str()).await?;
    Ok(Rising { opened, may, told, coming, left, sessions, items })
}

/// Whether something can be treated under it.
pub(super) fn is_treatable(item: &Item) -> bool {
    item.state.is_open() && !matches!(item.kind, ItemKind::Break | ItemKind::Opening | ItemKind::Closing)
}

async fn coming(
    house: &House,
    live: &Live,
    who: &Actor,
    opened: &Opened,
    all: &[Step],
) -> Result<Vec<Coming>, Failure> {
    let today = today(house).to_string();
    let here = issues_of(house, &opened.meeting.id).await?;
    // Each with what was answered on the way: what a meeting that is over left unanswered rises on.
    let mut waiting: Vec<(&MeetingId, Vec<Issue>)> =
        rules::preparing(all, &opened.meeting.id).into_iter().map(|below| (below, Vec::new())).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((id, answered)) = waiting.get(at).cloned() {
        at += 1;
        let Some(below) = opened_if(house, who, id).await? else { continue };
        let over = stage(&below.meeting, &below.programme, &today) == Stage::Over;
        let level = rules::of(all, id).map(|step| step.level);
        for open in open_of(house, live, &below, over, &here).await? {
            if answered.iter().any(|issue| issue.source == open.source) {
                continue;
            }
            let answer = here.iter().find(|issue| issue.source == open.source).map(|issue| answer(issue, opened));
            if open.why.is_some() || answer.is_some() {
                found.push(Coming { from: below.meeting.clone(), level, open, answer });
            }
        }
        if over && waiting.len() < entente_domain::limits::STEPS_MAX {
            let mut answered = answered;
            answered.extend(issues_of(house, id).await?);
            waiting.extend(rules::preparing(all, id).into_iter().map(|below| (below, answered.clone())));
        }
    }
    Ok(found)
}

async fn left(house: &House, live: &Live, who: &Actor, opened: &Opened, all: &[Step]) -> Result<Vec<Left>, Failure> {
    let rows = {
        let mut reader = house.database.read().await?;
        kept::issues_from(reader.link(), &opened.meeting.id).await?
    };
    let mut above: BTreeMap<MeetingId, Opened> = BTreeMap::new();
    for id in rules::way_up(all, &opened.meeting.id).into_iter().skip(1) {
        if let Some(one) = opened_if(house, who, id).await? {
            above.insert(id.clone(), one);
        }
    }
    if above.is_empty() {
        return Ok(Vec::new());
    }
    let over = stage(&opened.meeting, &opened.programme, &today(house).to_string()) == Stage::Over;
    let known: Vec<Issue> = rows.into_iter().filter(|issue| above.contains_key(&issue.meeting)).collect();
    let mut found = Vec::new();
    for open in open_of(house, live, opened, over, &known).await? {
        let answers = known
            .iter()
            .filter(|issue| issue.source == open.source)
            .filter_map(|issue| above.get(&issue.meeting).map(|one| (one.meeting.clone(), answer(issue, one))))
            .collect();
        found.push(Left { open, answers });
    }
    Ok(found)
}

async fn issues_of(house: &House, meeting: &MeetingId) -> Result<Vec<Issue>, Failure> {
    let mut reader = house.database.read().await?;
    Ok(kept::issues(reader.link(), meeting).await?)
}

/// A meeting, if it exists for the actor.
pub(super) async fn opened_if(house: &House, who: &Actor, id: &MeetingId) -> Result<Option<Opened>, Failure> {
    match meetings::open(house, who, id).await {
        Ok(opened) => Ok(Some(opened)),
        Err(Failure::Absent | Failure::SignedOut) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// What a higher meeting answered, for somebody who has it open.
pub(super) fn answer(issue: &Issue, higher: &Opened) -> Answer {
    let item = issue.item.as_ref().and_then(|id| taken(higher, id));
    Answer { state: issue.state, reason: issue.reason.clone(), item }
}

fn taken(higher: &Opened, id: &ItemId) -> Option<Taken> {
    let item = higher.programme.item(id)?;
    Some(Taken {
        item: id.clone(),
        session: item.session.clone(),
        number: number::numbers(&higher.programme).get(id).cloned().unwrap_or_default(),
        title: item.title.clone(),
        state: item.state,
        outcome: item.outcome,
    })
}

/// What of a meeting is open for somebody who has it open, and what is settled but was answered.
async fn open_of(
    house: &House,
    live: &Live,
    opened: &Opened,
    over: bool,
    answered: &[Issue],
) -> Result<Vec<Open>, Failure> {
    let mut found = of_texts(house, opened, over).await?;
    found.extend(of_agenda(opened, over));
    if over {
        for entry in register::of_meeting(house, live, opened).await? {
            if entry.kind == Kind::Decision {
                continue;
            }
            found.push(Open {
                source: Source::Action { item: entry.item.clone(), block: entry.id },
                why: (!entry.done).then_some(Why::ToDo),
                title: Multilingual::single(main_language(&opened.meeting), shortened(&entry.words)),
                place: Where::Action { session: entry.session, item: entry.item },
            });
        }
    }
    found.retain(|open| open.why.is_some() || answered.iter().any(|issue| issue.source == open.source));
    Ok(found)
}

async fn of_texts(house: &House, opened: &Opened, over: bool) -> Result<Vec<Open>, Failure> {
    let mut found = Vec::new();
    for document in documents::list(house, opened).await? {
        for (para, number) in document.numbered() {
            let why = outstanding::of_para(&document, para, over).map(|why| match why {
                Outstanding::Brackets => Why::Brackets,
                Outstanding::ChairsText => Why::ChairsText,
                Outstanding::Reserved => Why::Reserved,
                Outstanding::Open => Why::Open,
            });
            let mut title = Multilingual::default();
            for (language, words) in document.title.all() {
                title.insert(language, if number.is_empty() { words.to_owned() } else { format!("{words}: {number}") });
            }
            found.push(Open {
                source: Source::Para { document: document.id.clone(), para: para.id.clone() },
                why,
                title,
                place: Where::Para {
                    document: document.id.clone(),
                    para: para.id.clone(),
                    symbol: document.symbol.clone(),
                    number,
                    words: shortened(&text::plain(&para.text)),
                    language: document.language,
                },
            });
        }
    }
    Ok(found)
}

fn of_agenda(opened: &Opened, over: bool) -> Vec<Open> {
    let programme = &opened.programme;
    let numbers = number::numbers(programme);
    let carried = |item: &Item| programme.items.iter().any(|other| other.carried_from.as_ref() == Some(&item.id));
    programme
        .items
        .iter()
        .filter(|item| !programme.has_sub_items(&item.id))
        .map(|item| Open {
            source: Source::Item(item.id.clone()),
            why: issues::of_item(item, carried(item), over),
            title: item.title.clone(),
            place: Where::Item {
                session: item.session.clone(),
                item: item.id.clone(),
                number: numbers.get(&item.id).cloned().unwrap_or_default(),
            },
        })
        .collect()
}

/// In which language what is written in a meeting is taken to be.
pub(super) fn main_language(meeting: &Meeting) -> &str {
    if meeting.about.main_language.is_empty() { "en" } else { &meeting.about.main_language }
}

fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= EXCERPT {
        return words;
    }
    let mut cut: String = words.chars().take(EXCERPT).collect();
    cut.push('…');
    cut
}
