//! Texts of a meeting that go up to the meeting it prepares: a document there is begun from each, by drafting's own act, in
//! one transaction with what says where every paragraph comes from.

use entente_domain::{
    ids::{CommandId, DocumentId, ItemId, MeetingId},
    meeting::{Meeting, Visibility},
    policy::Action,
    words,
};
use entente_drafting::{
    acts::Refused,
    descent::{Descent, handed_up, without_holders},
    model::Document,
};
use entente_exchange::{event::Event, steps as rules};
use entente_store::{
    descent::{self, Line},
    documents as kept,
    events::{self, Origin as By},
    exchange::{self, Origin},
    steps,
};

use super::{issues::opened_if, telling};
use crate::{
    Actor, Failure, House, actor,
    documents::{self, NewDocument},
    listening::Live,
    meetings, record,
};

/// A text of a meeting, with where it can go.
#[derive(Clone, Debug)]
pub struct Text {
    pub document: Document,
    /// Meetings above into which the actor may bring it and it has not come yet.
    pub to: Vec<Meeting>,
}

/// The texts of a meeting as the actor may read them.
///
/// # Errors
/// As [`meetings::open`].
pub async fn texts(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Vec<Text>, Failure> {
    let opened = meetings::open(house, who, meeting).await?;
    let all = super::all(house).await?;
    let mut above = Vec::new();
    if opened.place.may(Action::HandTextUp) {
        for id in rules::way_up(&all, meeting).into_iter().skip(1) {
            if let Some(higher) = opened_if(house, who, id).await?.filter(|one| one.place.may(Action::HoldPen)) {
                above.push(higher.meeting);
            }
        }
    }
    let mut found = Vec::new();
    for document in documents::list(house, &opened).await? {
        let went = {
            let mut reader = house.database.read().await?;
            descent::from(reader.link(), &document.id).await?
        };
        let is_new = |one: &&Meeting| !went.iter().any(|line| line.meeting == one.id);
        let to = above.iter().filter(is_new).cloned().collect();
        found.push(Text { document, to });
    }
    Ok(found)
}

words! {
    /// Why a text does not go up.
    HandedRefusal {
        /// It went there before.
        Already = "already",
        /// The meeting does not prepare that one.
        NotAbove = "not_above",
        NoItem = "no_item",
        /// There is nothing in it.
        Empty = "empty",
    }
}

/// Why it was not handed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHandedUp {
    Rule(HandedRefusal),
    /// Of drafting: the text is too long.
    Drafting(Refused),
}

/// A text that is to go up.
#[derive(Clone, Debug)]
pub struct HandedUp {
    pub document: DocumentId,
    pub to: MeetingId,
    /// The item there under which it is negotiated.
    pub item: Option<ItemId>,
    pub command: CommandId,
}

/// Hands a text up. In the meeting above it is a draft: what was agreed below is its history, and agreed by nobody there.
///
/// # Errors
/// [`Failure::Absent`] where meeting or text do not exist for the actor, [`Failure::Forbidden`] for who does not hold the
/// pen of both, or why not.
pub async fn hand_up(
    house: &House,
    live: &Live,
    who: &Actor,
    from: &MeetingId,
    wanted: HandedUp,
) -> Result<DocumentId, Failure<NotHandedUp>> {
    let rule = |refusal| Failure::Refused(NotHandedUp::Rule(refusal));
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let below = actor::enter(tx.link(), from, who).await?.ok_or(Failure::Absent)?;
    let above = actor::enter(tx.link(), &wanted.to, who).await?.ok_or(Failure::Absent)?;
    // The meeting first, then the record of the exchange: whoever takes both takes them in this order.
    let before = house.programmes.read_to_change(tx.link(), &wanted.to).await?.ok_or(Failure::Absent)?;
    let text = kept::load(tx.link(), from, &wanted.document).await?.ok_or(Failure::Absent)?;
    if !below.place.may(Action::ReadDocument(text.visibility)) {
        return Err(Failure::Absent);
    }
    if !below.place.may(Action::HandTextUp) || !above.place.may(Action::HoldPen) {
        return Err(Failure::Forbidden);
    }
    let went = descent::from(tx.link(), &text.id).await?.into_iter().find(|line| line.meeting == wanted.to);
    if let Some(line) = went {
        let again = events::by_command(tx.link(), &wanted.to, &wanted.command).await?.is_some();
        return if again { Ok(line.document) } else { Err(rule(HandedRefusal::Already)) };
    }
    exchange::hold(tx.link()).await?;
    let all = steps::all(tx.link()).await?;
    if !rules::way_up(&all, from).into_iter().skip(1).any(|one| *one == wanted.to) {
        return Err(rule(HandedRefusal::NotAbove));
    }
    if wanted.item.as_ref().is_some_and(|item| before.item(item).is_none()) {
        return Err(rule(HandedRefusal::NoItem));
    }
    let (document, paras) = begun(house, &wanted, &text)?;
    let told = documents::put(house, &mut tx, &document, who).await?;
    let now = house.now();
    let line = Line {
        document: document.id.clone(),
        meeting: wanted.to.clone(),
        from: text.id.clone(),
        from_meeting: from.clone(),
        at: now,
    };
    descent::add(tx.link(), &line, &paras, &user).await?;
    let event = Event::TextHandedUp {
        document: document.id.clone(),
        meeting: wanted.to.clone(),
        from: text.id,
        from_meeting: from.clone(),
    };
    let exchanged = Origin { actor: Some(user.clone()), ..Origin::default() };
    exchange::append(tx.link(), &exchanged, now, &event).await?;
    telling::handed_up(house, &mut tx, &above.meeting, &document.id, &exchanged).await?;
    let origin = By { actor: Some(user), party: None, command: Some(wanted.command) };
    let written = record::write(house, &mut tx, &before, &origin, vec![told]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(document.id)
}

/// The document above, and where each of its paragraphs comes from.
fn begun(house: &House, wanted: &HandedUp, text: &Document) -> Result<(Document, Vec<Descent>), Failure<NotHandedUp>> {
    let up = handed_up(text);
    if up.is_empty() {
        return Err(Failure::Refused(NotHandedUp::Rule(HandedRefusal::Empty)));
    }
    let draft = NewDocument {
        item: wanted.item.clone(),
        symbol: text.symbol.clone(),
        title: text.title.clone(),
        kind: text.kind,
        language: text.language,
        languages: text.languages.clone(),
        scheme: text.scheme,
        // What was for the podium below is for the podium above; what was public is the room's until that meeting says so.
        visibility: text.visibility.max(Visibility::Participants),
        all_or_nothing: text.all_or_nothing,
        paras: up.iter().map(|para| (para.kind, para.depth, without_holders(&para.text))).collect(),
    };
    let mut document = documents::drafted(house, &wanted.to, draft)
        .map_err(|refused| Failure::Refused(NotHandedUp::Drafting(refused)))?;
    let paras: Vec<Descent> = document
        .paras
        .iter()
        .zip(&up)
        .map(|(para, below)| Descent {
            para: para.id.clone(),
            from: below.id.clone(),
            status: below.status,
            words: para.text.clone(),
        })
        .collect();
    // Versions of one paragraph stay that.
    for (para, below) in document.paras.iter_mut().zip(&up) {
        para.alt_of =
            below.alt_of.as_ref().and_then(|of| paras.iter().find(|one| one.from == *of)).map(|one| one.para.clone());
    }
    Ok((document, paras))
}
