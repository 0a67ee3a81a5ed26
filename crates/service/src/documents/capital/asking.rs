//! A delegation asks.

use entente_domain::{
    ids::{DocumentId, MeetingId, ParaId},
    policy::Action,
    text::Language,
};
use entente_drafting::capital::{self, Ask, AskRefused, Asked, Deed, Life};
use entente_store::{capital as kept, documents};

use super::{Post, Sender, letters::About};
use crate::{
    Actor, Failure, House, actor,
    identity::{Identity, people::checked_email},
    secrets,
};

/// What is asked.
#[derive(Clone, Debug)]
pub struct Asking {
    pub paras: Vec<ParaId>,
    pub life: Life,
    /// Which instructions are sought.
    pub note: String,
    /// Of the page, and of the letter with the link.
    pub language: Language,
    /// Where the house sends the link; empty: nowhere.
    pub recipient: String,
}

/// A link that was just made. Its token is told here and nowhere else.
#[derive(Clone)]
pub struct Made {
    pub token: String,
    pub ask: Ask,
}

/// Makes a link to chosen paragraphs. Any member of a delegation may: it binds nobody. None: the form was sent twice,
/// and the link was shown the first time.
///
/// # Errors
/// [`Failure::Absent`] without the document, [`Failure::Forbidden`] without a delegation, [`AskRefused`].
pub async fn ask(
    house: &House,
    identity: &Identity,
    post: &Post<'_>,
    who: &Actor,
    (meeting, document): (&MeetingId, &DocumentId),
    asking: Asking,
    from: &Sender,
) -> Result<Option<Made>, Failure<AskRefused>> {
    let refused = |why: AskRefused| Err(Failure::Refused(why));
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    // A form that is sent twice comes one after the other.
    house.programmes.read_to_change(tx.link(), meeting).await?;
    let document = documents::load(tx.link(), meeting, document).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ReadDocument(document.visibility)) {
        return Err(Failure::Absent);
    }
    if !entered.place.may(Action::Propose) {
        return Err(Failure::Forbidden);
    }
    let own: Vec<_> = entered.place.parties.iter().filter(|party| !party.kind.is_observer()).collect();
    let party = match (&from.party, own.as_slice()) {
        (_, []) => return Err(Failure::Forbidden),
        (Some(id), own) => own.iter().find(|party| party.id == *id).copied().ok_or(Failure::Forbidden)?,
        (None, [only]) => only,
        (None, _) => return refused(AskRefused::WhichParty),
    };
    if kept::by_command(tx.link(), &document.id, &party.id, from.command.as_str()).await?.is_some() {
        return Ok(None);
    }
    let now = house.now();
    let sent = capital::sent_home(&document, &asking.paras, asking.life, &asking.note, now);
    let (paras, expires_at) = sent.map_err(Failure::Refused)?;
    let recipient = match asking.recipient.trim() {
        "" => String::new(),
        typed => checked_email(typed).map_err(|_| Failure::Refused(AskRefused::BadAddress))?,
    };
    let open = kept::of_party(tx.link(), meeting, &party.id).await?;
    if open.iter().filter(|one| one.document == document.id && one.is_open(now)).count() >= capital::LINKS_MAX {
        return refused(AskRefused::TooMany);
    }
    if !recipient.is_empty() {
        let counted = identity.capital_letter(&recipient, from.address);
        counted.map_err(|seconds| Failure::Refused(AskRefused::TooManyLetters(seconds)))?;
    }
    let note = asking.note.trim().to_owned();
    let ask = Ask {
        id: house.id(),
        meeting: meeting.clone(),
        document: document.id.clone(),
        party: party.id.clone(),
        asked: Asked { paras, note, language: asking.language.code().to_owned(), recipient },
        asked_at: now,
        asked_by: who.person().map(|person| person.name.clone()),
        expires_at,
        opened_at: None,
        answered_at: None,
        noted_at: None,
        revoked_at: None,
        answers: 0,
    };
    let (token, hash) = secrets::fresh(house);
    let user = who.user();
    kept::add(tx.link(), &ask, &hash, from.command.as_str(), user.as_ref()).await?;
    kept::add_deed(tx.link(), &ask.id, now, user.as_ref(), Deed::Asked).await?;
    if !ask.asked.recipient.is_empty() {
        let about = About { meeting: &entered.meeting, document: &document, party, ask: &ask };
        about.send_link(house, &mut tx, post, &format!("{}/capital/{token}", post.public_url)).await?;
        kept::add_deed(tx.link(), &ask.id, now, user.as_ref(), Deed::Mailed).await?;
    }
    tx.commit().await?;
    Ok(Some(Made { token, ask }))
}
