//! A new outcome document, from a draft that somebody brings.

use entente_domain::{
    event::Event,
    ids::{CommandId, DocumentId, ItemId, MeetingId, ParaId},
    limits,
    meeting::Visibility,
    outcome::DocumentDeed,
    policy::Action,
    text::{Language, Multilingual},
};
use entente_drafting::{
    acts::{Done, Refused},
    designation,
    model::{Document, DocumentKind, DocumentState, Para, ParaKind, ParaStatus, Pen, Scheme},
    text::{self, Inline},
};
use entente_store::{
    Broken, Tx,
    documents::{self, Mark},
    events::{self, Origin},
};

use super::told;
use crate::{Actor, Failure, House, actor, listening::Live, record, search};

/// A draft as it comes in.
#[derive(Clone, Debug)]
pub struct Drafted {
    pub item: Option<ItemId>,
    pub symbol: String,
    pub title: Multilingual,
    pub kind: DocumentKind,
    pub language: Language,
    pub languages: Vec<Language>,
    pub scheme: Scheme,
    pub visibility: Visibility,
    pub all_or_nothing: bool,
    pub paras: Vec<(ParaKind, u8, Vec<Inline>)>,
}

/// Brings in a draft. Its text may still be changed by the pen until it is circulated.
///
/// # Errors
/// [`Failure::Forbidden`] for who holds no pen; [`Refused::Empty`] without title or text, [`Refused::TooLong`].
pub async fn begin(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    draft: Drafted,
    command: &CommandId,
) -> Result<Option<DocumentId>, Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::HoldPen) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if events::by_command(tx.link(), meeting, command).await?.is_some() {
        return Ok(None);
    }
    let document = drafted(house, meeting, draft).map_err(Failure::Refused)?;
    let event = put(house, &mut tx, &document, who).await?;
    let origin = Origin { actor: who.user(), party: None, command: Some(command.clone()) };
    let id = document.id.clone();
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(Some(id))
}

/// Puts a new document into its meeting, and gives the event that tells of it.
pub(crate) async fn put(house: &House, tx: &mut Tx, document: &Document, who: &Actor) -> Result<Event, Broken> {
    let done = Done {
        deed: DocumentDeed::Begun,
        para: None,
        proposal: None,
        called: document.symbol.clone(),
        hash: String::new(),
        party: None,
        until: None,
        why: String::new(),
        inner: false,
    };
    let user = who.user();
    let mark = Mark { at: house.now(), actor: user.as_ref(), party: None, done: std::slice::from_ref(&done) };
    documents::add(tx.link(), document, &mark).await?;
    search::taking::documents::take(tx, document).await?;
    Ok(told(document, done))
}

/// The document such a draft makes, in the drafting state.
pub(crate) fn drafted(house: &House, meeting: &MeetingId, draft: Drafted) -> Result<Document, Refused> {
    if draft.title.is_empty() || draft.paras.is_empty() {
        return Err(Refused::Empty);
    }
    let too_long = draft.paras.len() > limits::PARAGRAPHS_MAX
        || draft.paras.iter().any(|(_, _, words)| text::plain(words).chars().count() > limits::PARAGRAPH_MAX)
        || draft.symbol.chars().count() > limits::NAME_MAX
        || draft.title.all().any(|(_, words)| words.chars().count() > limits::TITLE_MAX);
    if too_long {
        return Err(Refused::TooLong);
    }
    let now = house.now();
    let paras = draft
        .paras
        .into_iter()
        .map(|(kind, depth, words)| {
            let bracketed = !text::brackets(&words).is_empty();
            Para {
                id: ParaId::new(house.id()),
                kind,
                depth,
                alt_of: None,
                number: String::new(),
                born_rev: 0,
                gone_rev: None,
                text: words,
                status: if bracketed { ParaStatus::Bracketed } else { ParaStatus::Untouched },
                since: now,
                ad_ref_until: None,
                from: None,
                corrected: None,
                together: None,
            }
        })
        .collect();
    let mut document = Document {
        id: DocumentId::new(house.id()),
        meeting: meeting.clone(),
        item: draft.item,
        symbol: draft.symbol.trim().to_owned(),
        title: draft.title,
        kind: draft.kind,
        language: draft.language,
        languages: draft.languages,
        scheme: draft.scheme,
        visibility: draft.visibility,
        state: DocumentState::Drafting,
        reading: 0,
        pen: Pen::Closed,
        all_or_nothing: draft.all_or_nothing,
        auto_table: false,
        proposals_until: None,
        note: None,
        focus: None,
        focus_since: None,
        version: 1,
        created_at: now,
        paras,
        proposals: Vec::new(),
        positions: Vec::new(),
        revisions: Vec::new(),
    };
    let numbers = designation::numbers(draft.scheme, &document.paras);
    for (para, number) in document.paras.iter_mut().zip(numbers) {
        para.number = number;
    }
    Ok(document)
}
