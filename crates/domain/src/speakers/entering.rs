//! Getting on a list of speakers (meeting-rules section 3, rules 1 to 6).

use super::{
    Aligned, Hand, ListState, Motion, Observers, PointsOfOrder, Refused, Speech, SpeechKind, SpeechState,
    acts::{Desk, within},
};
use crate::{
    ids::{PartyId, SpeechId},
    limits,
};

/// An explanation of position, and a party's first reply: seconds (decision 34/401).
const EXPLANATION_S: i64 = 600;
/// A party's second reply: seconds.
const SECOND_REPLY_S: i64 = 300;
const REPLIES_MAX: usize = 2;

/// What a party says when it asks for the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub party: PartyId,
    pub short: String,
    pub region: String,
    pub observer: bool,
    /// Whether the party is checked in, where presence counts.
    pub present: bool,
    pub kind: SpeechKind,
    pub motion: Option<Motion>,
    pub on_behalf_of: Vec<Aligned>,
    pub language: String,
    pub note: String,
    pub level: Option<i64>,
}

/// Whether this kind is heard once the item has been concluded.
pub(super) const fn comes_after(kind: SpeechKind) -> bool {
    matches!(kind, SpeechKind::Explanation | SpeechKind::Reply)
}

/// The entry as it goes on the list.
pub(super) fn enter(desk: &Desk<'_>, id: SpeechId, entry: &Entry) -> Result<Speech, Refused> {
    let list = desk.list;
    if let Hand::Party(party) = desk.hand
        && *party != entry.party
    {
        return Err(Refused::NotYours);
    }
    let kind = match entry.kind {
        SpeechKind::Statement if entry.observer => SpeechKind::ObserverStatement,
        SpeechKind::ObserverStatement if !entry.observer => SpeechKind::Statement,
        kind => kind,
    };
    is_taken(desk, kind, entry)?;
    if list.speeches.iter().filter(|speech| speech.is_open()).count() >= limits::SPEAKERS_MAX {
        return Err(Refused::ListFull);
    }
    let mut on_behalf_of: Vec<Aligned> = Vec::new();
    for aligned in entry.on_behalf_of.iter().filter(|aligned| aligned.party != entry.party) {
        if !on_behalf_of.iter().any(|other| other.party == aligned.party) {
            on_behalf_of.push(aligned.clone());
        }
    }
    Ok(Speech {
        id,
        party: entry.party.clone(),
        short: entry.short.clone(),
        region: entry.region.clone(),
        observer: entry.observer,
        kind,
        motion: if kind == SpeechKind::ProceduralMotion { entry.motion } else { None },
        allotted_s: allotted(desk, kind, &entry.party, !on_behalf_of.is_empty()),
        on_behalf_of,
        language: entry.language.clone(),
        note: within(&entry.note, limits::SPEECH_NOTE_MAX)?,
        level: entry.level.filter(|level| (1..=6).contains(level)),
        round: list.head.round,
        requested_at: desk.at,
        pinned: None,
        moved: false,
        state: SpeechState::Waiting,
        skipped: 0,
        added_s: 0,
        heard_before_s: heard_before(desk, &entry.party),
        called_at: None,
        intervals: Vec::new(),
        parent: match kind {
            SpeechKind::Question | SpeechKind::Answer => list.on_the_floor().map(|speech| speech.id.clone()),
            _ => None,
        },
        ruling: None,
        handed: None,
        asked_to_conclude_at: None,
    })
}

/// Whether the list takes this kind from this party now.
fn is_taken(desk: &Desk<'_>, kind: SpeechKind, entry: &Entry) -> Result<(), Refused> {
    let (list, settings) = (desk.list, &desk.list.head.settings);
    let podium = *desk.hand == Hand::Podium;
    let closed = match list.head.state {
        ListState::NotOpen if podium => false,
        ListState::NotOpen => return Err(Refused::ListNotOpen),
        ListState::Inscribing | ListState::Open => false,
        // In time is strictly before: the job that closes the list may be a moment late.
        ListState::ClosingAnnounced => list.head.closing_at.is_some_and(|closing| desk.at >= closing),
        ListState::Closed => true,
        ListState::Archived if comes_after(kind) => false,
        ListState::Archived => return Err(Refused::ListClosed),
    };
    let taken_when_closed = match kind {
        SpeechKind::Reply => true,
        SpeechKind::PointOfOrder => settings.points_of_order == PointsOfOrder::Always,
        SpeechKind::Technical
        | SpeechKind::Question
        | SpeechKind::Answer
        | SpeechKind::ProceduralMotion
        | SpeechKind::Intervention
        | SpeechKind::Statement
        | SpeechKind::ObserverStatement
        | SpeechKind::Explanation => false,
    };
    if closed && !podium && !taken_when_closed {
        return Err(Refused::ListClosed);
    }
    let ordinary = matches!(kind, SpeechKind::Statement | SpeechKind::ObserverStatement | SpeechKind::Intervention);
    if ordinary && !podium && !settings.self_join {
        return Err(Refused::ChairKeepsList);
    }
    if entry.observer && kind != SpeechKind::Technical {
        let may = settings.observers != Observers::No
            && !matches!(kind, SpeechKind::PointOfOrder | SpeechKind::ProceduralMotion);
        if !may {
            return Err(Refused::ObserversDoNotSpeak);
        }
    }
    if settings.present_only && !entry.present && !podium {
        return Err(Refused::NotPresent);
    }
    let of_party = || list.speeches.iter().filter(|speech| speech.party == entry.party && speech.kind == kind);
    match kind {
        SpeechKind::PointOfOrder if settings.points_of_order == PointsOfOrder::Off => {
            return Err(Refused::NoPointsOfOrder);
        }
        SpeechKind::Reply => {
            if !settings.replies {
                return Err(Refused::NoReplies);
            }
            let given = of_party()
                .filter(|speech| !matches!(speech.state, SpeechState::Withdrawn | SpeechState::Removed))
                .count();
            if given >= REPLIES_MAX {
                return Err(Refused::RepliesUsedUp);
            }
        }
        SpeechKind::Explanation => {
            let decided = desk.programme.item(&list.head.item).is_some_and(|item| item.outcome.is_some());
            if !decided {
                return Err(Refused::NotDecidedYet);
            }
        }
        SpeechKind::Question | SpeechKind::Answer if list.on_the_floor().is_none() => {
            return Err(Refused::NobodyToAsk);
        }
        SpeechKind::ProceduralMotion if entry.motion.is_none() => return Err(Refused::MotionNeeded),
        SpeechKind::PointOfOrder
        | SpeechKind::Question
        | SpeechKind::Answer
        | SpeechKind::ProceduralMotion
        | SpeechKind::Technical
        | SpeechKind::Intervention
        | SpeechKind::Statement
        | SpeechKind::ObserverStatement => {}
    }
    let waiting = of_party().filter(|speech| speech.is_open() && speech.round == list.head.round).count();
    let most = match kind {
        SpeechKind::Statement | SpeechKind::ObserverStatement => settings.max_per_party,
        SpeechKind::Technical
        | SpeechKind::Question
        | SpeechKind::Answer
        | SpeechKind::PointOfOrder
        | SpeechKind::ProceduralMotion
        | SpeechKind::Intervention
        | SpeechKind::Explanation
        | SpeechKind::Reply => 1,
    };
    if i64::try_from(waiting).unwrap_or(i64::MAX) >= most { Err(Refused::AlreadyOnList) } else { Ok(()) }
}

fn allotted(desk: &Desk<'_>, kind: SpeechKind, party: &PartyId, for_a_group: bool) -> i64 {
    let settings = &desk.list.head.settings;
    match kind {
        SpeechKind::Technical | SpeechKind::Question | SpeechKind::Answer => 0,
        SpeechKind::Explanation => EXPLANATION_S,
        SpeechKind::Reply => {
            let earlier = desk
                .list
                .speeches
                .iter()
                .any(|speech| speech.party == *party && speech.kind == kind && !speech.intervals.is_empty());
            if earlier { SECOND_REPLY_S } else { EXPLANATION_S }
        }
        SpeechKind::Statement | SpeechKind::ObserverStatement if for_a_group => settings.limit_group_s,
        SpeechKind::Statement => match desk.list.budget_left(party, desk.at) {
            Some(left) if settings.limit_single_s == 0 => left.max(0),
            Some(_) | None => settings.limit_single_s,
        },
        SpeechKind::ObserverStatement
        | SpeechKind::PointOfOrder
        | SpeechKind::ProceduralMotion
        | SpeechKind::Intervention => settings.limit_single_s,
    }
}

/// Seconds the party spoke on the other lists of the meeting.
fn heard_before(desk: &Desk<'_>, party: &PartyId) -> i64 {
    let elsewhere = desk.programme.lists.iter().filter(|list| list.head.item != desk.list.head.item);
    let speeches = elsewhere.flat_map(|list| &list.speeches).filter(|speech| speech.party == *party);
    speeches.map(|speech| speech.spoken_seconds(desk.at)).sum()
}
