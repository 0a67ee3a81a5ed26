//! A document in its other languages, paragraph by paragraph. A translation belongs to the words it was made of: when
//! those change it is stale, and says so.

use entente_domain::{
    ids::{CommandId, DocumentId, MeetingId, ParaId},
    limits,
    outcome::DocumentDeed,
    policy::Action,
    text::Language,
};
use entente_drafting::{
    acts::{Done, Refused},
    model::{Document, DocumentState, Para},
    text::{self, Inline},
};
use entente_store::{
    Broken,
    documents::{self, Translation},
    events::{self, Origin},
};

use super::told;
use crate::{Actor, Failure, House, actor, library, listening::Live, record, search};

/// A paragraph in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    pub para: ParaId,
    pub language: Language,
    pub text: Vec<Inline>,
    /// It says what the paragraph says now.
    pub current: bool,
}

/// What there is of a document in one of its other languages, in the order of its paragraphs.
///
/// # Errors
/// Only the database's.
pub async fn translations(house: &House, document: &Document, language: Language) -> Result<Vec<Translated>, Failure> {
    let mut reader = house.database.read().await?;
    let all = documents::translations(reader.link(), &document.id).await?;
    let mut found = Vec::new();
    for one in all.into_iter().filter(|one| one.language == language.code()) {
        let para = ParaId::new(one.para_id);
        let words = serde_json::from_str(&one.text)
            .map_err(|error| Broken::Stored(format!("document_translation.text: {error}")))?;
        let current = document.para(&para).is_some_and(|para| text::hash(&para.text) == one.of_hash);
        found.push(Translated { para, language, text: words, current });
    }
    Ok(found)
}

/// The languages in which some of a document has been written down, its own aside; in the house's order.
///
/// # Errors
/// Only the database's.
pub async fn languages_of(house: &House, document: &Document) -> Result<Vec<Language>, Failure> {
    let mut reader = house.database.read().await?;
    let all = documents::translations(reader.link(), &document.id).await?;
    let written = |language: &Language| all.iter().any(|one| one.language == language.code());
    Ok(Language::ALL.into_iter().filter(|one| *one != document.language && written(one)).collect())
}

/// Which paragraphs of a document have no current translation in a language.
pub fn wanting<'d>(document: &'d Document, translated: &[Translated]) -> Vec<&'d Para> {
    let current = |para: &Para| translated.iter().any(|one| one.current && one.para == para.id);
    document.present().filter(|para| !current(para)).collect()
}

/// What somebody translated, and of which words.
#[derive(Clone, Debug)]
pub struct Translating {
    pub para: ParaId,
    pub language: Language,
    pub text: Vec<Inline>,
    /// The hash of the words that were translated, as its author saw them.
    pub of_hash: String,
}

/// Keeps a translation.
///
/// # Errors
/// [`Failure::Forbidden`] for who holds no pen; [`Refused::Stale`] where the paragraph says something else by now,
/// [`Refused::UnderSilence`], [`Refused::Empty`], [`Refused::TooLong`], [`Refused::NoPara`].
pub async fn translate(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &DocumentId,
    one: Translating,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let document = documents::load(tx.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ReadDocument(document.visibility)) {
        return Err(Failure::Absent);
    }
    if !entered.place.may(Action::HoldPen) {
        return Err(Failure::Forbidden);
    }
    if events::by_command(tx.link(), meeting, command).await?.is_some() {
        return Ok(());
    }
    check(&document, &one).map_err(Failure::Refused)?;
    let words = serde_json::to_string(&one.text).map_err(|error| Broken::Stored(error.to_string()))?;
    let kept = Translation {
        para_id: one.para.to_string(),
        language: one.language.code().to_owned(),
        text: words,
        of_hash: one.of_hash.clone(),
        at: house.now().micros(),
    };
    let user = who.user();
    documents::put_translation(tx.link(), &kept, user.as_ref()).await?;
    library::take_up_again(&mut tx, &document).await?;
    search::taking::documents::translated(&mut tx, &document, &one.para).await?;
    let done = Done {
        deed: DocumentDeed::Translated,
        called: format!("{} ({})", document.called(&one.para), one.language.code()),
        para: Some(one.para),
        proposal: None,
        hash: text::hash(&one.text),
        party: None,
        until: None,
        why: String::new(),
        inner: false,
    };
    let origin = Origin { actor: user, party: None, command: Some(command.clone()) };
    let written = record::write(house, &mut tx, &before, &origin, vec![told(&document, done)]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

fn check(document: &Document, one: &Translating) -> Result<(), Refused> {
    if document.state == DocumentState::Silence {
        return Err(Refused::UnderSilence);
    }
    if one.language == document.language {
        return Err(Refused::WrongState);
    }
    let para = document.para(&one.para).filter(|para| para.gone_rev.is_none()).ok_or(Refused::NoPara)?;
    if text::hash(&para.text) != one.of_hash {
        return Err(Refused::Stale);
    }
    let words = text::plain(&one.text);
    if words.trim().is_empty() {
        return Err(Refused::Empty);
    }
    if words.chars().count() > limits::PARAGRAPH_MAX { Err(Refused::TooLong) } else { Ok(()) }
}
