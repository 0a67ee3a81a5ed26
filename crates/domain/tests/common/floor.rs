//! A list of speakers to try rules on, of an item that is being treated.

use entente_domain::{
    agenda::{Act, Previous, Refusal, decide},
    clock::Moment,
    ids::{ItemId, PartyId, SessionId, SpeechId},
    programme::Programme,
    speakers::{Entry, FloorAct, Hand, ListSettings, Motion, Refused, SpeechKind, SpeechState, in_order},
};

use super::{START, after, item, minutes, programme, session};

/// A meeting whose item "a" is being treated, and what is done in it.
pub struct Floor {
    pub programme: Programme,
    pub now: Moment,
}

impl Floor {
    pub fn treated() -> Self {
        let mut floor = Self {
            programme: programme(
                vec![session("morning", START, minutes(120))],
                vec![item("a", "morning", 10), item("b", "morning", 20)],
            ),
            now: START,
        };
        floor.act(&Act::StartSession { session: SessionId::new("morning") }).expect("a planned session starts");
        floor
            .act(&Act::StartItem { item: ItemId::new("a"), previous: Previous::Conclude })
            .expect("a scheduled item starts");
        floor
    }

    pub fn with(settings: ListSettings) -> Self {
        let mut floor = Self::treated();
        floor.podium(FloorAct::Configure { settings }).expect("settings in range");
        floor
    }

    pub fn act(&mut self, act: &Act) -> Result<(), Refusal> {
        let events = decide(&self.programme, act, self.now)?;
        self.programme = after(&self.programme, self.now, &events);
        Ok(())
    }

    pub fn floor(&mut self, act: FloorAct, hand: Hand) -> Result<(), Refused> {
        match self.act(&Act::Floor { item: ItemId::new("a"), act, hand }) {
            Ok(()) => Ok(()),
            Err(Refusal::Floor { why }) => Err(why),
            Err(other) => panic!("{other}"),
        }
    }

    pub fn podium(&mut self, act: FloorAct) -> Result<(), Refused> {
        self.floor(act, Hand::Podium)
    }

    pub fn join(&mut self, id: &str, entry: Entry) -> Result<(), Refused> {
        let hand = Hand::Party(entry.party.clone());
        self.now = self.now.plus_seconds(1);
        self.floor(FloorAct::Join { id: SpeechId::new(id), entry }, hand)
    }

    /// Parties that ask for the floor under their own names, one after the other.
    pub fn asked(mut self, parties: &[&str]) -> Self {
        for party in parties {
            self.join(party, entry(party)).expect("a party asks for the floor");
        }
        self
    }

    pub fn give(&mut self, id: &str) -> Result<(), Refused> {
        self.podium(FloorAct::GiveFloor { speech: SpeechId::new(id) })
    }

    pub fn order(&self) -> Vec<&str> {
        in_order(self.list()).into_iter().map(|speech| speech.id.as_str()).collect()
    }

    pub fn list(&self) -> &entente_domain::speakers::SpeakersList {
        self.programme.list(&ItemId::new("a")).expect("the item has a list")
    }

    pub fn state(&self, id: &str) -> SpeechState {
        self.list().speech(&SpeechId::new(id)).expect("an entry").state
    }

    pub fn seconds(&mut self, seconds: i64) -> &mut Self {
        self.now = self.now.plus_seconds(seconds);
        self
    }
}

pub fn entry(party: &str) -> Entry {
    Entry {
        party: PartyId::new(party),
        short: party.to_owned(),
        region: String::new(),
        observer: false,
        present: true,
        kind: SpeechKind::Statement,
        motion: None,
        on_behalf_of: Vec::new(),
        language: "en".to_owned(),
        note: String::new(),
        level: None,
    }
}

pub fn of_kind(party: &str, kind: SpeechKind) -> Entry {
    Entry { kind, motion: Some(Motion::CloseDebate), ..entry(party) }
}

pub fn id(text: &str) -> SpeechId {
    SpeechId::new(text)
}
