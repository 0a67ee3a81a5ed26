//! A chain of three in the demonstration: a meeting of experts that is over, the senior officials it prepared, and the
//! ministers these prepare. The experts left things open, and their text went up.

use entente_domain::{
    agenda::{Act, Previous, Running},
    directory::Directory,
    ids::{CommandId, ItemId, MeetingId},
    meeting::{ItemKind, Outcome},
    people::MeetingRole,
};
use entente_store::{Broken, documents};

use super::boards::account;
use crate::{
    Actor, Failure, House,
    import::{ImportRefusal, outcome, participants::give_role, programme},
    listening::Live,
    running::{self, Command},
    steps::{self, Answering, HandedUp, Into, Level, NewLink, Source},
};

const MEETINGS: &[u8] = include_bytes!("../../../../reference/programmes/midsa-steps.json");
const DRAFT: &[u8] = include_bytes!("../../../../reference/outcomes/midsa-experts.json");

/// How the experts concluded what they discussed, in the order of the agenda.
const OUTCOMES: [(Outcome, &str); 4] = [
    (Outcome::Agreed, "One list of trades to begin with."),
    (Outcome::Referred, "Whether agencies show their books is for senior officials to say."),
    (Outcome::NoConsensus, "Three days or seven."),
    (Outcome::Noted, ""),
];

fn odd(what: &str, why: impl std::fmt::Debug) -> Broken {
    Broken::Stored(format!("midsa-steps.json: {what}: {why:?}"))
}

/// Puts the chain down. What the rules refuse is the shipped files' fault, and said so.
pub(super) async fn put_down(house: &House, live: &Live, directory: &Directory) -> Result<(), Failure<ImportRefusal>> {
    programme::import(house, live, &Actor::House, MEETINGS, &directory.known(), None).await?;
    let [experts, officials, ministers] = ["midsa-experts", "midsa-sample", "midsa-ministers"].map(MeetingId::new);
    outcome::import(house, live, &Actor::House, DRAFT, Some(&experts)).await?;
    let who = account(house, "midsa@demo.example").await?;
    let user = who.user().ok_or(Failure::SignedOut)?;
    give_role(house, live, &Actor::House, &experts, &user, MeetingRole::Facilitator)
        .await
        .map_err(|failure| failure.widen(|none| match none {}))?;
    hold(house, live, &who, &experts).await?;
    for (lower, level, upper, above) in [
        (&officials, Level::SeniorOfficials, &ministers, Level::Ministerial),
        (&experts, Level::Expert, &officials, Level::SeniorOfficials),
    ] {
        let command = CommandId::new(format!("{lower}-prepares"));
        let new = NewLink { level, prepares: Some((upper.clone(), above)), seen: 0, command };
        steps::link(house, &who, lower, new).await.map_err(|failure| odd("a link", failure))?;
    }
    rise(house, live, &who, &experts, &officials).await?;
    Ok(())
}

/// The experts' meeting, item by item.
async fn hold(house: &House, live: &Live, who: &Actor, meeting: &MeetingId) -> Result<(), Broken> {
    let programme = {
        let mut reader = house.database.read().await?;
        house.programmes.read(reader.link(), meeting).await?.ok_or_else(|| odd("the experts", "are not there"))?
    };
    let session = programme.sessions.first().ok_or_else(|| odd("the experts", "do not sit"))?.id.clone();
    let mut outcomes = OUTCOMES.into_iter();
    let mut acts = vec![Act::StartSession { session: session.clone() }];
    for item in programme.items_of(&session) {
        let (outcome, text) = match item.kind {
            ItemKind::Opening => (None, ""),
            _ => outcomes.next().map_or((None, ""), |(outcome, text)| (Some(outcome), text)),
        };
        acts.push(Act::StartItem { item: item.id.clone(), previous: Previous::Conclude });
        acts.push(Act::ConcludeItem {
            item: item.id.clone(),
            outcome,
            text: text.to_owned(),
            running: Running::Refuse,
            document_adopted: false,
        });
    }
    acts.push(Act::EndSession { session });
    for (place, act) in acts.into_iter().enumerate() {
        let id = CommandId::new(format!("midsa-experts-{place}"));
        let command = Command { id, expected_version: None, act, party: None };
        running::act(house, live, who, meeting, command).await.map_err(|failure| odd("an act", failure))?;
    }
    Ok(())
}

/// What was referred stands on the senior officials' agenda, and the draft with them.
async fn rise(
    house: &House,
    live: &Live,
    who: &Actor,
    experts: &MeetingId,
    officials: &MeetingId,
) -> Result<(), Broken> {
    let (referred, draft) = {
        let mut reader = house.database.read().await?;
        let programme = house.programmes.read(reader.link(), experts).await?;
        let referred: Option<ItemId> = programme
            .as_ref()
            .and_then(|programme| programme.items.iter().find(|item| item.outcome == Some(Outcome::Referred)))
            .map(|item| item.id.clone());
        let draft = documents::heads(reader.link(), experts).await?.into_iter().next();
        (
            referred.ok_or_else(|| odd("the experts", "referred nothing"))?,
            draft.ok_or_else(|| odd("the draft", "none"))?,
        )
    };
    let answering = Answering { source: Source::Item(referred), command: CommandId::new("midsa-sample-takes-up") };
    let into = Into::New { session: None, title: None };
    steps::take_up(house, live, who, officials, answering, into).await.map_err(|failure| odd("an issue", failure))?;
    let wanted = HandedUp {
        document: draft.id,
        to: officials.clone(),
        item: None,
        command: CommandId::new("midsa-sample-text"),
    };
    steps::hand_up(house, live, who, experts, wanted).await.map_err(|failure| odd("the text", failure))?;
    Ok(())
}
