//! What may be done with a list of speakers (meeting-rules section 3): which
//! acts are possible now, and what they change. Who may is for `policy`.
//!
//! Every act comes out as the entries and the head as they stand afterwards, so
//! that taking it into a state is to put them there.

use super::{
    Deed, Entry, Handed, ListHead, ListSettings, ListState, Refused, SpeakersList, Speech, SpeechState, Verdict,
    entering, floor, places,
};
use crate::{
    clock::Moment,
    event::Event,
    ids::{ItemId, PartyId, SpeechId},
    limits,
    meeting::{ItemState, SessionState},
    programme::Programme,
};

/// In whose name a list is touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Chair and facilitator; also the server's own jobs.
    Podium,
    /// A party, for its own entries.
    Party(PartyId),
}

/// One act on a list of speakers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FloorAct {
    Configure {
        settings: ListSettings,
    },
    OpenInscription,
    Open,
    AnnounceClosing {
        at: Moment,
    },
    Close,
    Reopen,
    NewRound,
    Join {
        id: SpeechId,
        entry: Entry,
    },
    Withdraw {
        speech: SpeechId,
    },
    Remove {
        speech: SpeechId,
    },
    Call {
        speech: SpeechId,
    },
    Begin {
        speech: SpeechId,
    },
    /// Call and begin in one.
    GiveFloor {
        speech: SpeechId,
    },
    Skip {
        speech: SpeechId,
    },
    Pause {
        speech: SpeechId,
    },
    Resume {
        speech: SpeechId,
    },
    End {
        speech: SpeechId,
    },
    Rule {
        speech: SpeechId,
        verdict: Verdict,
        ground: String,
    },
    Appeal {
        speech: SpeechId,
        short: String,
    },
    DecideAppeal {
        speech: SpeechId,
        upheld: bool,
    },
    Readd {
        speech: SpeechId,
    },
    OfferSwap {
        from: SpeechId,
        to: SpeechId,
    },
    AnswerSwap {
        from: SpeechId,
        to: SpeechId,
        agreed: bool,
    },
    /// Before another entry of the same class; none: to its end.
    Move {
        speech: SpeechId,
        before: Option<SpeechId>,
    },
    AddTime {
        speech: SpeechId,
        seconds: i64,
    },
    AskToConclude {
        speech: SpeechId,
    },
    TopUp {
        party: PartyId,
        seconds: i64,
    },
    Edit {
        speech: SpeechId,
        language: String,
        note: String,
        level: Option<i64>,
    },
    HandIn {
        speech: SpeechId,
        handed: Handed,
    },
}

/// What an act changes: what it was, the head if that changed, and the entries.
pub(super) struct Change {
    pub deed: Deed,
    pub head: Option<ListHead>,
    pub speeches: Vec<Speech>,
}

impl Change {
    pub(super) fn head(deed: Deed, head: ListHead) -> Self {
        Self { deed, head: Some(head), speeches: Vec::new() }
    }

    pub(super) fn of(deed: Deed, speeches: Vec<Speech>) -> Self {
        Self { deed, head: None, speeches }
    }
}

/// The event of an act on an item's list of speakers.
///
/// # Errors
/// [`Refused`] where the rules do not allow it now.
pub fn decide(programme: &Programme, item: &ItemId, act: &FloorAct, hand: &Hand, at: Moment) -> Result<Event, Refused> {
    let item = programme.item(item).ok_or(Refused::NoList)?;
    let change = match (act, programme.list(&item.id)) {
        (FloorAct::Configure { settings }, list) => {
            if item.state == ItemState::Draft || programme.has_sub_items(&item.id) {
                return Err(Refused::ItemNotInProgress);
            }
            configure(list, item, settings)?
        }
        (_, Some(list)) => Desk { programme, list, hand, at }.decide(act)?,
        (_, None) => return Err(Refused::NoList),
    };
    Ok(Event::FloorChanged { item: item.id.clone(), deed: change.deed, head: change.head, speeches: change.speeches })
}

fn configure(
    list: Option<&SpeakersList>,
    item: &crate::meeting::Item,
    settings: &ListSettings,
) -> Result<Change, Refused> {
    let in_range = (0..=limits::SPEECH_SECONDS_MAX).contains(&settings.limit_single_s)
        && (0..=limits::SPEECH_SECONDS_MAX).contains(&settings.limit_group_s)
        && (1..=99).contains(&settings.max_per_party)
        && settings.budget_s.is_none_or(|seconds| (1..=24 * 3_600).contains(&seconds))
        && settings.start_letter.chars().count() <= 1;
    if !in_range {
        return Err(Refused::OutOfRange);
    }
    let mut head = match list {
        Some(list) if list.head.state == ListState::Archived => return Err(Refused::ListState),
        Some(list) => list.head.clone(),
        None => SpeakersList::new(item.id.clone(), item.session.clone(), settings.clone()).head,
    };
    head.settings = settings.clone();
    Ok(Change::head(Deed::Settings, head))
}

/// One list with all that an act on it depends on.
pub(super) struct Desk<'a> {
    pub programme: &'a Programme,
    pub list: &'a SpeakersList,
    pub hand: &'a Hand,
    pub at: Moment,
}

impl Desk<'_> {
    fn decide(&self, act: &FloorAct) -> Result<Change, Refused> {
        match act {
            FloorAct::Configure { .. } => Err(Refused::ListState),
            FloorAct::OpenInscription => {
                self.to_state(&[ListState::NotOpen], ListState::Inscribing, Deed::InscriptionOpened)
            }
            FloorAct::Open => {
                self.in_states(&[ListState::NotOpen, ListState::Inscribing])?;
                Ok(Change::head(Deed::Opened, opened(self.list, self.at)))
            }
            FloorAct::AnnounceClosing { at } => {
                if *at <= self.at {
                    return Err(Refused::TimePassed);
                }
                self.in_states(&[ListState::Open, ListState::ClosingAnnounced])?;
                let state = ListState::ClosingAnnounced;
                Ok(Change::head(
                    Deed::ClosingAnnounced,
                    ListHead { state, closing_at: Some(*at), ..self.list.head.clone() },
                ))
            }
            FloorAct::Close => {
                self.to_state(&[ListState::Open, ListState::ClosingAnnounced], ListState::Closed, Deed::Closed)
            }
            FloorAct::Reopen => self.to_state(&[ListState::Closed], ListState::Open, Deed::Reopened),
            FloorAct::NewRound => {
                self.in_states(&[ListState::Open, ListState::ClosingAnnounced])?;
                let round = self.list.head.round + 1;
                Ok(Change::head(Deed::NewRound, ListHead { round, ..self.list.head.clone() }))
            }
            FloorAct::Join { id, entry } => {
                Ok(Change::of(Deed::Joined, vec![entering::enter(self, id.clone(), entry)?]))
            }
            FloorAct::Withdraw { speech } => {
                let speech = self.own(speech)?;
                self.ended_before_it_began(speech, SpeechState::Withdrawn, Deed::Withdrawn)
            }
            FloorAct::Remove { speech } => {
                let speech = self.speech(speech)?;
                self.ended_before_it_began(speech, SpeechState::Removed, Deed::Removed)
            }
            FloorAct::Call { speech } => floor::call(self, self.speech(speech)?),
            FloorAct::Begin { speech } => {
                let speech = self.speech(speech)?;
                if speech.state == SpeechState::Called { floor::begin(self, speech) } else { Err(Refused::SpeechState) }
            }
            FloorAct::GiveFloor { speech } => floor::give(self, self.speech(speech)?),
            FloorAct::Skip { speech } => floor::skip(self.speech(speech)?),
            FloorAct::Pause { speech } => floor::pause(self.speech(speech)?, self.at),
            FloorAct::Resume { speech } => floor::resume(self, self.speech(speech)?),
            FloorAct::End { speech } => floor::end(self, self.speech(speech)?),
            FloorAct::Rule { speech, verdict, ground } => {
                floor::rule(self, self.speech(speech)?, *verdict, within(ground, limits::REASON_MAX)?)
            }
            FloorAct::Appeal { speech, short } => floor::appeal(self.speech(speech)?, short),
            FloorAct::DecideAppeal { speech, upheld } => floor::decide_appeal(self.speech(speech)?, *upheld),
            FloorAct::Readd { speech } => places::readd(self, self.speech(speech)?),
            FloorAct::OfferSwap { from, to } => places::offer_swap(self, self.own(from)?, self.speech(to)?),
            FloorAct::AnswerSwap { from, to, agreed } => {
                places::answer_swap(self, self.speech(from)?, self.own(to)?, *agreed)
            }
            FloorAct::Move { speech, before } => places::reorder(self, self.speech(speech)?, before.as_ref()),
            FloorAct::AddTime { speech, seconds } => {
                let mut speech = self.open_speech(speech)?.clone();
                speech.added_s += seconds;
                if speech.added_s.abs() > limits::SPEECH_SECONDS_MAX {
                    return Err(Refused::OutOfRange);
                }
                Ok(Change::of(Deed::TimeAdded, vec![speech]))
            }
            FloorAct::AskToConclude { speech } => {
                let mut speech = self.speech(speech)?.clone();
                if speech.state != SpeechState::Speaking {
                    return Err(Refused::SpeechState);
                }
                speech.asked_to_conclude_at = Some(self.at);
                Ok(Change::of(Deed::AskedToConclude, vec![speech]))
            }
            FloorAct::TopUp { party, seconds } => self.top_up(party, *seconds),
            FloorAct::Edit { speech, language, note, level } => {
                let mut speech = self.own(speech)?.clone();
                if !matches!(speech.state, SpeechState::Waiting | SpeechState::Called) {
                    return Err(Refused::SpeechState);
                }
                speech.language.clone_from(language);
                speech.note = within(note, limits::SPEECH_NOTE_MAX)?;
                // The protocol's rank is the podium's to say.
                if *self.hand == Hand::Podium {
                    speech.level = *level;
                }
                Ok(Change::of(Deed::Edited, vec![speech]))
            }
            FloorAct::HandIn { speech, handed } => {
                let mut speech = self.own(speech)?.clone();
                if matches!(speech.state, SpeechState::Removed | SpeechState::RuledOut) {
                    return Err(Refused::SpeechState);
                }
                speech.handed = Some(handed.clone());
                // Who hands the text in instead of speaking gives the place up.
                if handed.written && matches!(speech.state, SpeechState::Waiting | SpeechState::Called) {
                    speech.state = SpeechState::Withdrawn;
                }
                Ok(Change::of(Deed::HandedIn, vec![speech]))
            }
        }
    }

    pub(super) fn speech(&self, id: &SpeechId) -> Result<&Speech, Refused> {
        self.list.speech(id).ok_or(Refused::NoSuchSpeech)
    }

    /// The entry, if the hand may touch it as its own.
    fn own(&self, id: &SpeechId) -> Result<&Speech, Refused> {
        let speech = self.speech(id)?;
        match self.hand {
            Hand::Podium => Ok(speech),
            Hand::Party(party) if *party == speech.party => Ok(speech),
            Hand::Party(_) => Err(Refused::NotYours),
        }
    }

    fn open_speech(&self, id: &SpeechId) -> Result<&Speech, Refused> {
        let speech = self.speech(id)?;
        if speech.is_open() { Ok(speech) } else { Err(Refused::SpeechState) }
    }

    fn in_states(&self, states: &[ListState]) -> Result<(), Refused> {
        if states.contains(&self.list.head.state) { Ok(()) } else { Err(Refused::ListState) }
    }

    fn to_state(&self, from: &[ListState], state: ListState, deed: Deed) -> Result<Change, Refused> {
        self.in_states(from)?;
        Ok(Change::head(deed, ListHead { state, closing_at: None, ..self.list.head.clone() }))
    }

    fn ended_before_it_began(&self, speech: &Speech, state: SpeechState, deed: Deed) -> Result<Change, Refused> {
        if !matches!(speech.state, SpeechState::Waiting | SpeechState::Called) {
            return Err(Refused::SpeechState);
        }
        Ok(Change::of(deed, vec![Speech { state, ..speech.clone() }]))
    }

    fn top_up(&self, party: &PartyId, seconds: i64) -> Result<Change, Refused> {
        let left = self.list.budget_left(party, self.at).ok_or(Refused::ListState)?;
        let speaks = self.list.speaking().is_some_and(|speech| speech.party == *party);
        if left >= 0 || speaks {
            return Err(Refused::BudgetNotUsedUp);
        }
        if !(1..=limits::SPEECH_SECONDS_MAX).contains(&seconds) {
            return Err(Refused::OutOfRange);
        }
        let budget_added_s = self.list.head.budget_added_s + seconds;
        Ok(Change::head(Deed::ToppedUp, ListHead { budget_added_s, ..self.list.head.clone() }))
    }

    /// Whether anybody may be given the floor here now.
    pub(super) fn treated(&self, speech: &Speech) -> Result<(), Refused> {
        let item = self.programme.item(&self.list.head.item).ok_or(Refused::NoList)?;
        let live = self.programme.session(&item.session).is_some_and(|session| session.state == SessionState::Live);
        let after_the_item = item.state == ItemState::Concluded && entering::comes_after(speech.kind);
        if live && (item.state == ItemState::InProgress || after_the_item) {
            Ok(())
        } else {
            Err(Refused::ItemNotInProgress)
        }
    }
}

/// The head of a list that opens now, its order settled.
pub(super) fn opened(list: &SpeakersList, at: Moment) -> ListHead {
    let mut region_order: Vec<String> = Vec::new();
    for speech in &list.speeches {
        if !speech.region.is_empty() && !region_order.contains(&speech.region) {
            region_order.push(speech.region.clone());
        }
    }
    // "Drawn" by what nobody chose and everybody can check: the instant of opening.
    let turn = usize::try_from(at.micros().unsigned_abs() % 997).unwrap_or(0);
    if !region_order.is_empty() {
        region_order.sort();
        let by = turn % region_order.len();
        region_order.rotate_left(by);
    }
    ListHead { state: ListState::Open, opened_at: Some(at), region_order, ..list.head.clone() }
}

pub(super) fn within(text: &str, max: usize) -> Result<String, Refused> {
    let text = text.trim();
    if text.chars().count() > max { Err(Refused::TooLong) } else { Ok(text.to_owned()) }
}
