//! The list of speakers of a meeting that is under way: parties ask, the podium
//! gives, and everybody follows.

mod asking;
mod calendar;
mod days;
mod following;
mod podium;
mod random;
mod rush;
mod statements;

use entente_domain::{
    clock::{Chance as _, Moment},
    event::Event,
    ids::{ItemId, MeetingId, SessionId, SpeechId},
    meeting::{ItemKind, ItemState},
    people::Party,
    programme::Programme,
    speakers::{Deed, SpeakersList, Speech, SpeechState},
};
use entente_service::{Actor, House, Person as Known, machine::SystemChance};
use entente_store::{accounts, events, meetings};
use reqwest::StatusCode;

use super::world::{FACILITATOR, Person, World};

/// A world in which an item is being treated and its list of speakers is open.
pub struct Hall {
    pub world: World,
    pub facilitator: Person,
    pub meeting: MeetingId,
    pub session: SessionId,
    pub item: ItemId,
    /// Path of the session.
    pub base: String,
}

impl Hall {
    async fn open(world: World) -> Self {
        let session = world.plenary().await;
        let programme = world.programme().await;
        let item = programme
            .items_of(&session)
            .find(|item| item.kind != ItemKind::Break && item.state == ItemState::Scheduled)
            .expect("something to be treated")
            .id
            .clone();
        let facilitator = world.sign_in(FACILITATOR).await;
        let base = format!("/meetings/sample-a/sessions/{session}");
        let hall = Self { world, facilitator, meeting: MeetingId::new("sample-a"), session, item, base };
        for act in ["start_session", "start"] {
            hall.acts(act, &hall.item).await;
        }
        hall
    }

    pub fn house(&self) -> &House {
        &self.world.running.app.house
    }

    /// A live act of the facilitator's on the session or an item, which goes well.
    async fn acts(&self, act: &str, item: &ItemId) {
        let fields = [("act", act), ("item", item.as_str()), ("command", &command()), ("text", "for the test")];
        let (status, text) = self.facilitator.act(&format!("{}/acts", self.base), &fields).await;
        assert_eq!(status, StatusCode::OK, "{act}: {text}");
    }

    /// Somebody on the podium presses a button about the list, having seen it as it is.
    async fn podium(&self, who: &Person, act: &str, more: &[(&str, &str)]) -> (StatusCode, String) {
        let version = self.list().await.version.to_string();
        self.podium_at(who, &version, act, more).await
    }

    async fn podium_at(&self, who: &Person, version: &str, act: &str, more: &[(&str, &str)]) -> (StatusCode, String) {
        send(who, &format!("{}/list", self.base), &self.item, &[&[("act", act), ("version", version)], more].concat())
            .await
    }

    /// The facilitator does something about an entry, and it goes well.
    async fn presses(&self, act: &str, speech: &SpeechId) {
        let answer = self.podium(&self.facilitator, act, &[("speech", speech.as_str())]).await;
        assert_eq!(answer.0, StatusCode::OK, "{act}: {answer:?}");
    }

    /// Somebody does something about their party's own place.
    async fn own(&self, who: &Person, act: &str, more: &[(&str, &str)]) -> (StatusCode, String) {
        send(who, &format!("{}/floor", self.base), &self.item, &[&[("act", act)], more].concat()).await
    }

    async fn asks(&self, who: &Person, party: &Party, kind: &str) -> (StatusCode, String) {
        self.own(who, "ask", &[("party", party.id.as_str()), ("kind", kind)]).await
    }

    /// Asks for the floor and gets a place.
    async fn placed(&self, who: &Person, party: &Party, kind: &str) -> Speech {
        let answer = self.asks(who, party, kind).await;
        assert_eq!(answer.0, StatusCode::OK, "{answer:?}");
        self.entry(party, SpeechState::Waiting).await
    }

    async fn programme(&self) -> Programme {
        self.world.programme_of(&self.meeting).await
    }

    async fn list(&self) -> SpeakersList {
        self.programme().await.list(&self.item).expect("the item has a list").clone()
    }

    async fn speech(&self, id: &SpeechId) -> Speech {
        self.list().await.speech(id).expect("the entry is there").clone()
    }

    /// The last entry of a party in this state.
    async fn entry(&self, party: &Party, state: SpeechState) -> Speech {
        let list = self.list().await;
        let of_party = |speech: &&Speech| speech.party == party.id && speech.state == state;
        list.speeches.iter().rfind(of_party).expect("an entry of the party").clone()
    }

    /// The parties for which somebody sits here, by their names.
    async fn parties_of(&self, email: &str) -> Vec<Party> {
        let person = self.known(email).await;
        let mut reader = self.house().database.read().await.expect("a reader");
        meetings::parties_of(reader.link(), &self.meeting, &person.user).await.expect("the parties read")
    }

    async fn party_of(&self, email: &str) -> Party {
        self.parties_of(email).await.into_iter().next().expect("a party")
    }

    /// The person as the service knows them, without a browser.
    async fn known(&self, email: &str) -> Known {
        let mut reader = self.house().database.read().await.expect("a reader");
        let account = accounts::by_email(reader.link(), email).await.expect("the accounts read").expect("an account");
        Known {
            user: account.user(),
            name: account.name,
            email: account.email,
            language: None,
            zone: None,
            administrator: account.administrator,
            session: String::new(),
            unread: 0,
        }
    }

    async fn actor(&self, email: &str) -> Actor {
        Actor::Person(self.known(email).await)
    }

    /// What happened to lists of speakers so far, in order.
    async fn deeds(&self) -> Vec<(Deed, Vec<SpeechId>)> {
        let mut reader = self.house().database.read().await.expect("a reader");
        let rows = events::after(reader.link(), &self.meeting, 0, 100_000).await.expect("the log reads");
        rows.into_iter()
            .filter_map(|row| match row.recorded.event {
                Event::FloorChanged { deed, speeches, .. } => {
                    Some((deed, speeches.into_iter().map(|speech| speech.id).collect()))
                }
                _ => None,
            })
            .collect()
    }

    /// The log, told again from its beginning, tells the programme that is stored; and nobody touched it.
    async fn the_log_agrees(&self) {
        let stored = self.programme().await;
        let mut reader = self.house().database.read().await.expect("a reader");
        let told = entente_service::running::replayed(reader.link(), &self.meeting, stored.seq).await;
        assert_eq!(told.expect("the log reads"), stored);
        let verified = entente_service::running::verify(self.house(), &self.meeting).await.expect("the log reads");
        assert_eq!(verified.expect("the chain holds"), stored.seq);
    }
}

async fn send(who: &Person, path: &str, item: &ItemId, fields: &[(&str, &str)]) -> (StatusCode, String) {
    let command = command();
    // Fields given come first; the server takes the command that was given, if one was.
    let mut all = fields.to_vec();
    all.push(("item", item.as_str()));
    if !fields.iter().any(|(name, _)| *name == "command") {
        all.push(("command", &command));
    }
    who.act(path, &all).await
}

fn sample_a() -> MeetingId {
    MeetingId::new("sample-a")
}

/// A command id nobody has used.
fn command() -> String {
    SystemChance.id(Moment::from_micros(0))
}

/// What people may compare from one moment to the next: versions and numbers only grow.
fn but_for_versions(mut programme: Programme) -> Programme {
    programme.seq = 0;
    for session in &mut programme.sessions {
        session.version = 0;
    }
    for list in &mut programme.lists {
        list.version = 0;
    }
    programme
}

/// A refusal by its stable word.
fn refused(answer: &(StatusCode, String), word: &str) {
    assert_eq!(answer.0, StatusCode::CONFLICT, "{answer:?}");
    assert!(answer.1.contains(&format!("\"{word}\"")), "{word}: {answer:?}");
}

/// The names of parties as a test's own list of participants, one line for each; `people` take turns.
fn participants(people: &[(&str, &str)], count: usize) -> String {
    let mut csv = String::from("email,name,party,party_kind,role\n");
    for (number, (email, name)) in people.iter().cycle().take(count).enumerate() {
        csv.push_str(&format!("{email},{name},Delegation {number:04},convener,head\n"));
    }
    csv
}
