//! The list of speakers (meeting-rules section 3): one for each item that is
//! treated. The facts are here; who speaks when is in `order`, what may be done
//! in `acts`, when one's turn comes in `estimate`, who spoke how long in `balance`.

mod acts;
mod balance;
mod deeds;
mod end;
mod entering;
mod estimate;
mod floor;
mod order;
mod places;

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    ids::{ItemId, PartyId, SessionId, SpeechId},
    meeting::Interval,
    policy::Audience,
    words,
};

pub use acts::{FloorAct, Hand, decide};
pub use balance::{Balance, BalanceBy, balance};
pub use deeds::{Deed, Refused};
pub(crate) use end::{halted, opened_with_item, wound_up};
pub use entering::Entry;
pub use estimate::{Wait, allotted_ahead, hand_over_seconds, wait};
pub use order::{Reason, class, in_order, next_up, placed};

words! {
    ListState {
        NotOpen = "not_open",
        Inscribing = "inscribing",
        Open = "open",
        ClosingAnnounced = "closing_announced",
        Closed = "closed",
        Archived = "archived",
    }
}

words! {
    SpeechState {
        Waiting = "waiting",
        Called = "called",
        Speaking = "speaking",
        Paused = "paused",
        Done = "done",
        Withdrawn = "withdrawn",
        Removed = "removed",
        Lapsed = "lapsed",
        RuledOut = "ruled_out",
    }
}

words! {
    SpeechKind {
        Technical = "technical",
        Question = "question",
        Answer = "answer",
        PointOfOrder = "point_of_order",
        ProceduralMotion = "procedural_motion",
        Intervention = "intervention",
        Statement = "statement",
        ObserverStatement = "observer_statement",
        Explanation = "explanation",
        Reply = "reply",
    }
}

impl SpeechKind {
    /// Whether it halts the speech on the floor instead of ending it.
    pub const fn interrupts(self) -> bool {
        match self {
            Self::Technical | Self::Question | Self::PointOfOrder => true,
            Self::Answer
            | Self::ProceduralMotion
            | Self::Intervention
            | Self::Statement
            | Self::ObserverStatement
            | Self::Explanation
            | Self::Reply => false,
        }
    }

    /// Whether its time is measured upwards, without a limit.
    pub const fn is_stopwatch(self) -> bool {
        matches!(self, Self::Technical | Self::Question | Self::Answer)
    }
}

words! {
    /// Procedural motions, in the order in which they take precedence (GA rule 77).
    Motion {
        SuspendMeeting = "suspend_meeting",
        AdjournMeeting = "adjourn_meeting",
        AdjournDebate = "adjourn_debate",
        CloseDebate = "close_debate",
    }
}

words! {
    /// By what the waiting are ordered within their class.
    ListMode {
        FirstCome = "first_come",
        Protocol = "protocol",
        Rotation = "rotation",
        LeastHeard = "least_heard",
        Alphabetical = "alphabetical",
        Manual = "manual",
    }
}

words! {
    /// Whether observers may speak, and when.
    Observers { No = "no", AfterMembers = "after_members", Mixed = "mixed" }
}

words! {
    PointsOfOrder { Always = "always", UntilClosed = "until_closed", Off = "off" }
}

words! {
    /// Who sees who is waiting. Who has the floor is seen by all.
    ListVisibility { Participants = "participants", Chair = "chair" }
}

words! {
    Verdict { Accepted = "accepted", Rejected = "rejected", Noted = "noted" }
}

/// The chair's ruling on a point of order, and what became of an appeal (GA rule 71).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    pub verdict: Verdict,
    pub ground: String,
    /// Name plate of the party that appealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appealed_by: Option<String>,
    /// What the meeting decided: the ruling stands, or it was overruled. None: not yet, or no appeal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upheld: Option<bool>,
}

/// How a list is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListSettings {
    pub mode: ListMode,
    /// For [`ListMode::Alphabetical`]: the letter drawn.
    pub start_letter: String,
    /// Seconds for a speaker in one's own name; 0: no limit.
    pub limit_single_s: i64,
    /// Seconds for a statement on behalf of others.
    pub limit_group_s: i64,
    /// Statements of one party in one round.
    pub max_per_party: i64,
    pub present_only: bool,
    /// Parties may put themselves on the list; else only the chair does.
    pub self_join: bool,
    pub observers: Observers,
    pub points_of_order: PointsOfOrder,
    pub replies: bool,
    pub visibility: ListVisibility,
    /// Seconds each party may speak in all its statements; none: no budgets.
    pub budget_s: Option<i64>,
    /// The list opens by itself when its item starts.
    pub opens_with_item: bool,
    /// When parties may begin to inscribe ahead, by itself.
    pub opens_at: Option<Moment>,
    /// When inscription ahead ends and the order is settled, by itself.
    pub inscription_until: Option<Moment>,
}

impl Default for ListSettings {
    fn default() -> Self {
        Self {
            mode: ListMode::FirstCome,
            start_letter: String::new(),
            limit_single_s: 180,
            limit_group_s: 300,
            max_per_party: 1,
            present_only: false,
            self_join: true,
            observers: Observers::AfterMembers,
            points_of_order: PointsOfOrder::Always,
            replies: true,
            visibility: ListVisibility::Participants,
            budget_s: None,
            opens_with_item: true,
            opens_at: None,
            inscription_until: None,
        }
    }
}

/// Two parties about to change places; good for ten minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwapOffer {
    pub from: SpeechId,
    pub to: SpeechId,
    pub at: Moment,
}

/// A list without its entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListHead {
    pub item: ItemId,
    pub session: SessionId,
    pub round: i64,
    pub state: ListState,
    pub settings: ListSettings,
    /// The instant at which it closes by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing_at: Option<Moment>,
    /// When the list was opened and its order settled; who asks later is late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Moment>,
    /// For [`ListMode::Rotation`]: regions as drawn at the opening.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub region_order: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub swaps: Vec<SwapOffer>,
    /// Seconds added so far to every party's budget.
    #[serde(default)]
    pub budget_added_s: i64,
}

/// A list of speakers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeakersList {
    pub head: ListHead,
    /// Grows with every act of the podium on this list; what others ask for leaves it as it is.
    pub version: i64,
    /// By the time of asking, then id.
    pub speeches: Vec<Speech>,
}

/// A party on whose behalf somebody else speaks; it keeps its own right to the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aligned {
    pub party: PartyId,
    pub short: String,
}

/// A statement handed in, without its text: that lies apart, under embargo until delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    pub language: String,
    /// Handed in instead of being spoken.
    pub written: bool,
    pub at: Moment,
}

/// One entry of a list: who wants to speak, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speech {
    pub id: SpeechId,
    pub party: PartyId,
    /// What stands on the party's plate.
    pub short: String,
    /// Key of the party's region; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub observer: bool,
    pub kind: SpeechKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motion: Option<Motion>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on_behalf_of: Vec<Aligned>,
    /// ISO 639-1 code of the language that will be spoken.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// For the podium only.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Rank by protocol, 1 (head of State or Government) to 6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    pub round: i64,
    pub requested_at: Moment,
    /// Place given by the chair or by a swap; lower is earlier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinned: Option<i64>,
    /// Was itself moved, and did not just stay in its place beside one that was.
    #[serde(default, skip_serializing_if = "is_false")]
    pub moved: bool,
    pub state: SpeechState,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub skipped: i64,
    /// Seconds; 0: no limit.
    pub allotted_s: i64,
    /// Seconds the chair added.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub added_s: i64,
    /// Seconds the party had spoken in this meeting, on other lists, when it asked.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub heard_before_s: i64,
    /// When it was last called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called_at: Option<Moment>,
    /// The stretches of time in which it was spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intervals: Vec<Interval>,
    /// The speech it belongs to or halted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<SpeechId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruling: Option<Ruling>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed: Option<Handed>,
    /// The chair asked, silently, to come to an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_to_conclude_at: Option<Moment>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_zero(value: &i64) -> bool {
    *value == 0
}

impl Speech {
    /// Seconds spoken so far; the running stretch counts up to `now`.
    pub fn spoken_seconds(&self, now: Moment) -> i64 {
        self.intervals
            .iter()
            .map(|interval| interval.ended_at.unwrap_or(now).seconds_since(interval.started_at).max(0))
            .sum()
    }

    /// Seconds it may take in all; none where there is no limit.
    pub const fn limit_seconds(&self) -> Option<i64> {
        if self.allotted_s <= 0 || self.kind.is_stopwatch() { None } else { Some(self.allotted_s + self.added_s) }
    }

    /// Seconds left; negative once over. None where there is no limit.
    pub fn left_seconds(&self, now: Moment) -> Option<i64> {
        self.limit_seconds().map(|limit| limit - self.spoken_seconds(now))
    }

    /// Whether it has or had the floor, or is about to.
    pub const fn was_called(&self) -> bool {
        self.called_at.is_some() || !self.intervals.is_empty()
    }

    /// Whether it still lies ahead or is being given.
    pub const fn is_open(&self) -> bool {
        match self.state {
            SpeechState::Waiting | SpeechState::Called | SpeechState::Speaking | SpeechState::Paused => true,
            SpeechState::Done
            | SpeechState::Withdrawn
            | SpeechState::Removed
            | SpeechState::Lapsed
            | SpeechState::RuledOut => false,
        }
    }

    /// Without what is for the podium only.
    pub fn for_the_room(&self) -> Self {
        Self { note: String::new(), ..self.clone() }
    }

    pub(crate) fn started(&mut self, at: Moment) {
        self.state = SpeechState::Speaking;
        self.intervals.push(Interval { started_at: at, ended_at: None });
    }

    pub(crate) fn halted(&mut self, state: SpeechState, at: Moment) {
        self.state = state;
        if let Some(interval) = self.intervals.last_mut()
            && interval.ended_at.is_none()
        {
            interval.ended_at = Some(at);
        }
    }
}

impl ListHead {
    /// An entry as an audience may see it; none if it may not know of it.
    pub fn shown(&self, speech: &Speech, audience: Audience) -> Option<Speech> {
        match (audience, self.settings.visibility) {
            (Audience::Staff, ListVisibility::Participants | ListVisibility::Chair) => Some(speech.clone()),
            (Audience::Room | Audience::Public, ListVisibility::Participants) => Some(speech.for_the_room()),
            (Audience::Room | Audience::Public, ListVisibility::Chair) => {
                speech.was_called().then(|| speech.for_the_room())
            }
        }
    }
}

impl SpeakersList {
    /// A list that nobody has asked anything of yet.
    pub fn new(item: ItemId, session: SessionId, settings: ListSettings) -> Self {
        let head = ListHead {
            item,
            session,
            round: 1,
            state: ListState::NotOpen,
            settings,
            closing_at: None,
            opened_at: None,
            region_order: Vec::new(),
            swaps: Vec::new(),
            budget_added_s: 0,
        };
        Self { head, version: 0, speeches: Vec::new() }
    }

    /// The list as an audience may see it.
    pub fn seen_by(&self, audience: Audience) -> Self {
        Self {
            head: self.head.clone(),
            version: self.version,
            speeches: self.speeches.iter().filter_map(|speech| self.head.shown(speech, audience)).collect(),
        }
    }

    pub fn speech(&self, id: &SpeechId) -> Option<&Speech> {
        self.speeches.iter().find(|speech| speech.id == *id)
    }

    pub fn with_state(&self, state: SpeechState) -> impl Iterator<Item = &Speech> {
        self.speeches.iter().filter(move |speech| speech.state == state)
    }

    /// Who has the floor now.
    pub fn speaking(&self) -> Option<&Speech> {
        self.with_state(SpeechState::Speaking).next()
    }

    pub fn called(&self) -> Option<&Speech> {
        self.with_state(SpeechState::Called).next()
    }

    /// The halted speech that could go on, the one halted last.
    pub fn paused(&self) -> Option<&Speech> {
        self.with_state(SpeechState::Paused)
            .max_by_key(|speech| speech.intervals.last().and_then(|interval| interval.ended_at))
    }

    /// What the podium's screens speak of: who speaks, else who was halted, else who was called.
    pub fn on_the_floor(&self) -> Option<&Speech> {
        self.speaking().or_else(|| self.paused()).or_else(|| self.called())
    }

    /// Seconds a party has left of its budget; negative once over. None without budgets.
    pub fn budget_left(&self, party: &PartyId, now: Moment) -> Option<i64> {
        let initial = self.head.settings.budget_s?;
        let used: i64 = self
            .speeches
            .iter()
            .filter(|speech| speech.party == *party && speech.kind == SpeechKind::Statement)
            .map(|speech| speech.spoken_seconds(now))
            .sum();
        Some(initial + self.head.budget_added_s - used)
    }

    pub(crate) fn put(&mut self, speech: Speech) {
        match self.speeches.iter_mut().find(|other| other.id == speech.id) {
            Some(place) => *place = speech,
            None => {
                let key = |speech: &Speech| (speech.requested_at, speech.id.clone());
                let at = self.speeches.partition_point(|other| key(other) < key(&speech));
                self.speeches.insert(at, speech);
            }
        }
    }
}
