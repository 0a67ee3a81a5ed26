//! A draft outcome document with what is already proposed on it becomes a document of a meeting.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    event::Event,
    ids::{DocumentId, MechanismId, MeetingId, ParaId, PartyId, ProposalId},
    meeting::Visibility,
    outcome::DocumentDeed,
    people::{Party, PartyKind},
    policy::{Action, may},
    text::{Language, Multilingual},
};
use entente_drafting::{
    acts::Done,
    designation,
    model::{
        Carried, Content, Document, DocumentKind, DocumentState, Nature, On, Para, ParaKind, ParaStatus, Pen, Position,
        Proposal, ProposalAction, ProposalState, Revision, Scheme, Sponsor, Stance,
    },
    text,
};
use entente_store::{
    Tx,
    documents::{self, Mark},
    events::Origin,
    meetings,
};
use serde::Deserialize;

use super::ImportRefusal;
use crate::{Actor, Failure, House, actor::house_standings, documents::told, listening::Live, record, search, secrets};

/// How long capitals of a rehearsal have for what is agreed ad referendum, in seconds.
const AD_REF_S: i64 = 24 * 3600;

#[derive(Debug, Deserialize)]
struct File {
    draft: Draft,
}

#[derive(Debug, Deserialize)]
struct Draft {
    code: String,
    title: String,
    meeting: String,
    language: String,
    paragraphs: Vec<Paragraph>,
    #[serde(default)]
    proposals: Vec<Change>,
}

#[derive(Debug, Deserialize)]
struct Paragraph {
    id: String,
    #[serde(default)]
    section: String,
    text: String,
    status: String,
}

#[derive(Debug, Deserialize)]
struct Change {
    id: String,
    kind: String,
    proposed_by: Whose,
    paragraph_id: String,
    #[serde(default)]
    new_text: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    supported_by: Vec<Whose>,
    #[serde(default)]
    opposed_by: Vec<Whose>,
    #[serde(default)]
    resulting_paragraph: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Whose {
    r#type: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    label: String,
}

/// Takes in a draft with its proposals. The meeting is the one given, or the one the file names.
///
/// # Errors
/// [`ImportRefusal::Draft`] with what is not understood; nothing of the file is then in the house.
pub async fn import(
    house: &House,
    live: &Live,
    who: &Actor,
    bytes: &[u8],
    meeting: Option<&MeetingId>,
) -> Result<DocumentId, Failure<ImportRefusal>> {
    if !may(&house_standings(who), Action::Import) {
        return Err(Failure::Forbidden);
    }
    let refuse = |words: String| Failure::Refused(ImportRefusal::Draft(words));
    let File { draft } = serde_json::from_slice(bytes).map_err(|error| refuse(error.to_string()))?;
    let meeting = meeting.cloned().unwrap_or_else(|| MeetingId::new(draft.meeting.clone()));
    let mut tx = house.database.write().await?;
    let Some(before) = house.programmes.read_to_change(tx.link(), &meeting).await? else {
        return Err(Failure::Refused(ImportRefusal::NoSuchMeeting(meeting.to_string())));
    };
    let mut seats = Seats { parties: meetings::parties(tx.link(), &meeting).await?, added: Vec::new() };
    let mut document = begun(house, &meeting, &draft).map_err(refuse)?;
    let mut paras: BTreeMap<&str, ParaId> = BTreeMap::new();
    let mut section = "";
    for one in &draft.paragraphs {
        if one.section != section {
            section = &one.section;
            document.paras.push(para(house, ParaKind::Heading, &one.section, ParaStatus::Untouched).map_err(refuse)?);
        }
        let status = status(&one.status).ok_or_else(|| refuse(format!("{}: status {}", one.id, one.status)))?;
        let mut para = para(house, ParaKind::Operative, &one.text, status).map_err(refuse)?;
        para.ad_ref_until = (status == ParaStatus::AgreedAdRef).then(|| house.now().plus_seconds(AD_REF_S));
        paras.insert(&one.id, para.id.clone());
        document.paras.push(para);
    }
    let numbers = designation::numbers(document.scheme, &document.paras);
    for (para, number) in document.paras.iter_mut().zip(numbers) {
        para.number = number;
    }
    let zero = Content {
        symbol: document.symbol.clone(),
        title: document.title.clone(),
        language: document.language,
        paras: document.paras.clone(),
    };
    for (place, change) in draft.proposals.iter().enumerate() {
        let id = paras.get(change.paragraph_id.as_str());
        let id = id.ok_or_else(|| refuse(format!("{}: there is no paragraph {}", change.id, change.paragraph_id)))?;
        let at = house.now().plus_seconds(-60 * i64::try_from(draft.proposals.len() - place).unwrap_or(0));
        propose(house, &mut tx, &mut seats, &mut document, id, change, at).await?;
    }
    let written_revision = revision(house, &zero)?;
    document.revisions.push(written_revision.0.clone());
    let done = Done {
        deed: DocumentDeed::Imported,
        para: None,
        proposal: None,
        called: document.symbol.clone(),
        hash: written_revision.0.hash.clone(),
        party: None,
        until: None,
        why: String::new(),
        inner: false,
    };
    let mark = Mark { at: house.now(), actor: None, party: None, done: std::slice::from_ref(&done) };
    documents::add(tx.link(), &document, &mark).await?;
    search::taking::documents::take(&mut tx, &document).await?;
    documents::add_revision(tx.link(), &document.id, &written_revision.0, &written_revision.1).await?;
    let mut events: Vec<Event> = seats.added.into_iter().map(|party| Event::PartyAdded { party }).collect();
    events.push(told(&document, done));
    let id = document.id.clone();
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(id)
}

fn begun(house: &House, meeting: &MeetingId, draft: &Draft) -> Result<Document, String> {
    let language = Language::from_tag(&draft.language).ok_or_else(|| format!("language {}", draft.language))?;
    if draft.paragraphs.is_empty() {
        return Err("there are no paragraphs".to_owned());
    }
    Ok(Document {
        id: DocumentId::new(house.id()),
        meeting: meeting.clone(),
        item: None,
        symbol: draft.code.clone(),
        title: Multilingual::single(language.code(), draft.title.clone()),
        kind: DocumentKind::Recommendations,
        language,
        languages: Vec::new(),
        scheme: Scheme::Continuous,
        visibility: Visibility::Participants,
        state: DocumentState::Reading,
        reading: 1,
        pen: Pen::ProposalsOpen,
        all_or_nothing: false,
        auto_table: true,
        proposals_until: None,
        note: None,
        focus: None,
        focus_since: None,
        version: 1,
        created_at: house.now(),
        paras: Vec::new(),
        proposals: Vec::new(),
        positions: Vec::new(),
        revisions: Vec::new(),
    })
}

fn para(house: &House, kind: ParaKind, words: &str, status: ParaStatus) -> Result<Para, String> {
    let read =
        text::read(words, &[], house.now(), &mut || house.id()).map_err(|problem| format!("{words}: {problem}"))?;
    let bracketed = !text::brackets(&read).is_empty();
    Ok(Para {
        id: ParaId::new(house.id()),
        kind,
        depth: u8::from(kind == ParaKind::Heading),
        alt_of: None,
        number: String::new(),
        born_rev: 0,
        gone_rev: None,
        text: read,
        status: if bracketed { ParaStatus::Bracketed } else { status },
        since: house.now(),
        ad_ref_until: None,
        from: None,
        corrected: None,
        together: None,
    })
}

fn status(word: &str) -> Option<ParaStatus> {
    Some(match word {
        "agreed" => ParaStatus::Agreed,
        "agreed ad referendum" => ParaStatus::AgreedAdRef,
        "open" | "bracketed" => ParaStatus::Open,
        _ => return None,
    })
}

/// The zero draft as it is kept.
fn revision(house: &House, content: &Content) -> Result<(Revision, String), Failure<ImportRefusal>> {
    let text = serde_json::to_string(content)
        .map_err(|error| Failure::Broken(entente_store::Broken::Stored(error.to_string())))?;
    let revision = Revision {
        no: 0,
        label: "zero".to_owned(),
        published_at: house.now(),
        by: None,
        hash: secrets::hash(&text),
        note: String::new(),
    };
    Ok((revision, text))
}

async fn propose(
    house: &House,
    tx: &mut Tx,
    seats: &mut Seats,
    document: &mut Document,
    id: &ParaId,
    change: &Change,
    at: Moment,
) -> Result<(), Failure<ImportRefusal>> {
    let refuse = |words: String| Failure::Refused(ImportRefusal::Draft(words));
    let action = match change.kind.as_str() {
        "replace" | "insert" => ProposalAction::Mod,
        "delete" => ProposalAction::Sup,
        "new paragraph" => ProposalAction::Add,
        other => return Err(refuse(format!("{}: kind {other}", change.id))),
    };
    let lead = seats.sponsor(house, tx, &document.meeting, &change.proposed_by).await?;
    let base = match action {
        ProposalAction::Add => Vec::new(),
        _ => document.para(id).map(|para| para.text.clone()).unwrap_or_default(),
    };
    let words = match action {
        ProposalAction::Sup => "",
        ProposalAction::Add => &change.new_text,
        _ => change.resulting_paragraph.as_deref().unwrap_or(&change.new_text),
    };
    let new = text::read(words, &base, at, &mut || house.id())
        .map_err(|problem| refuse(format!("{}: {problem}", change.id)))?;
    let before = document.proposals.iter().filter(|one| one.lead.party == lead.party && one.para.as_ref() == Some(id));
    let number = format!("{}/{}/{}", document.called(id), lead.short, before.count() + 1);
    let proposal = Proposal {
        id: ProposalId::new(house.id()),
        number,
        action,
        para: Some(id.clone()),
        after: None,
        with: Vec::new(),
        kind: ParaKind::Operative,
        depth: 0,
        base,
        new,
        rest: Vec::new(),
        base_rev: 0,
        rationale: change.reason.clone(),
        nature: Nature::Substantive,
        lead,
        co: Vec::new(),
        state: ProposalState::Tabled,
        carried: Carried::Clean,
        to_confirm: false,
        supersedes: None,
        original: None,
        created_at: at,
        submitted_at: Some(at),
        since: at,
        reply: String::new(),
    };
    let on = On::Proposal(proposal.id.clone());
    let stances = change.supported_by.iter().map(|whose| (whose, Stance::Support));
    for (whose, stance) in stances.chain(change.opposed_by.iter().map(|whose| (whose, Stance::Oppose))) {
        let Sponsor { party, short } = seats.sponsor(house, tx, &document.meeting, whose).await?;
        let position = Position { party, short, on: on.clone(), stance, note: String::new(), at, public: true };
        document.positions.push(position);
    }
    // What is being argued about is not agreed, whatever the file says.
    if action != ProposalAction::Add
        && let Some(para) = document.paras.iter_mut().find(|para| para.id == *id)
        && para.status.is_frozen()
    {
        (para.status, para.ad_ref_until) = (ParaStatus::Open, None);
    }
    document.proposals.push(proposal);
    Ok(())
}

/// The parties of the meeting, and those the file brings.
struct Seats {
    parties: Vec<Party>,
    added: Vec<Party>,
}

impl Seats {
    async fn sponsor(
        &mut self,
        house: &House,
        tx: &mut Tx,
        meeting: &MeetingId,
        whose: &Whose,
    ) -> Result<Sponsor, Failure<ImportRefusal>> {
        let of_mechanism = whose.r#type == "mechanism";
        let is_meant = |party: &&Party| {
            if of_mechanism {
                party.mechanism.as_ref().is_some_and(|id| id.as_str() == whose.id)
            } else if whose.code.is_empty() {
                !whose.label.is_empty() && party.short == whose.label
            } else {
                party.country.as_deref() == Some(whose.code.as_str())
            }
        };
        if let Some(party) = self.parties.iter().find(is_meant) {
            return Ok(Sponsor { party: party.id.clone(), short: party.short.clone() });
        }
        let short = [whose.label.clone(), whose.code.clone(), whose.id.to_uppercase()]
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or_default();
        let party = Party {
            id: PartyId::new(house.id()),
            meeting: meeting.clone(),
            kind: if of_mechanism { PartyKind::Rcp } else { PartyKind::MemberState },
            mechanism: of_mechanism.then(|| MechanismId::new(whose.id.clone())),
            country: (!whose.code.is_empty()).then(|| whose.code.clone()),
            name: Multilingual::single("en", short.clone()),
            short,
            zone: None,
        };
        meetings::insert_party(tx.link(), &party).await?;
        self.parties.push(party.clone());
        self.added.push(party.clone());
        Ok(Sponsor { party: party.id, short: party.short })
    }
}
