//! How texts come into the library: what is adopted here in the transaction of its adoption, what was adopted before at
//! the start, what was agreed elsewhere by a file, and what comes with the product.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::{AgreedText, parse_agreed_language},
    ids::{DocumentId, MeetingId},
    meeting::{Meeting, Visibility},
    policy::{Action, may},
    text::Multilingual,
};
use entente_drafting::{
    model::{Content, Document, DocumentState, Para, ParaKind},
    text,
};
use entente_store::{
    Broken, Tx, documents,
    library::{self, About, How, Origin, Says, Source, Text},
    meetings,
};
use jiff::{Timestamp, civil, tz::TimeZone};

use crate::{Actor, Failure, House, actor::house_standings, import::ImportRefusal, search, secrets};

/// What comes with the product.
const REFERENCE: &[u8] = include_bytes!("../../../../reference/agreed-language.json");

/// Takes an adopted document in as it was published last; `how` it was adopted, if this is the adoption.
pub(crate) async fn take_up(tx: &mut Tx, document: &Document, how: Option<How>) -> Result<(), Broken> {
    let Some(last) = document.revisions.last() else { return Ok(()) };
    let Some(meeting) = meetings::by_id(tx.link(), &document.meeting).await? else { return Ok(()) };
    let Some(content) = documents::content(tx.link(), &document.id, last.no).await? else { return Ok(()) };
    let content: Content = serde_json::from_str(&content)
        .map_err(|error| Broken::Stored(format!("document_revision.content: {error}")))?;
    let former = library::source(tx.link(), document.id.as_str()).await?;
    let how = match (how, former.as_ref().and_then(|former| former.about.how)) {
        (Some(how), _) | (None, Some(how)) => how,
        (None, None) if library::by_silence(tx.link(), &document.id).await? => How::Silence,
        (None, None) => How::Chair,
    };
    // The day of the adoption stays, also when the final text comes later.
    let adopted = document.revisions.iter().find(|one| one.label == "adopted").unwrap_or(last);
    let day = day_of(adopted.published_at, &meeting);
    let translated = documents::translations(tx.link(), &document.id).await?;
    let (texts, languages) = texts_of(&content, &translated)?;
    let source = Source {
        id: document.id.to_string(),
        origin: Origin::Adopted,
        document: Some(document.id.clone()),
        meeting: Some(meeting.id.clone()),
        visibility: visibility(document, &meeting),
        day: day.to_string(),
        hash: last.hash.clone(),
        about: About {
            symbol: content.symbol,
            title: content.title,
            body: Multilingual::default(),
            meeting: meeting.title,
            mechanism: meeting.mechanism.map(|mechanism| mechanism.to_string()),
            how: Some(how),
            revision: last.label.clone(),
            url: String::new(),
            note: Multilingual::default(),
            languages,
            fictional: meeting.fictional,
        },
    };
    library::put(tx.link(), &source, &texts, days(day)).await?;
    search::taking::library::take(tx, &source, &texts).await
}

/// The same for a document whose languages changed after its adoption; others are left alone.
pub(crate) async fn take_up_again(tx: &mut Tx, document: &Document) -> Result<(), Broken> {
    if is_adopted(document.state) { take_up(tx, document, None).await } else { Ok(()) }
}

pub(crate) const fn is_adopted(state: DocumentState) -> bool {
    matches!(state, DocumentState::Adopted | DocumentState::Final)
}

/// A mechanism's own meeting is closed, whatever a document of it says of itself.
fn visibility(document: &Document, meeting: &Meeting) -> Visibility {
    if meeting.mechanism.is_some() { document.visibility.max(Visibility::Participants) } else { document.visibility }
}

/// On which day of the meeting's own calendar something was.
pub(crate) fn day_of(at: Moment, meeting: &Meeting) -> civil::Date {
    let zone = TimeZone::get(&meeting.zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned_datetime(zone).date()
}

/// Days since 1970.
fn days(day: civil::Date) -> i64 {
    day.to_zoned_datetime(TimeZone::UTC).map_or(0, |at| at.timestamp().as_second().div_euclid(86_400))
}

/// The paragraphs in their languages, and which these are. A translation of other words than these is left out.
fn texts_of(content: &Content, translated: &[documents::Translation]) -> Result<(Vec<Text>, Vec<String>), Broken> {
    let own = content.language.code();
    let mut by_para: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
    for one in translated {
        let para = content.paras.iter().find(|para| para.id.as_str() == one.para_id);
        if para.is_some_and(|para| text::hash(&para.text) == one.of_hash && one.language != own) {
            let words: Vec<text::Inline> = serde_json::from_str(&one.text)
                .map_err(|error| Broken::Stored(format!("document_translation.text: {error}")))?;
            by_para.entry(&one.para_id).or_default().push((&one.language, text::plain(&words)));
        }
    }
    let mut languages = vec![own.to_owned()];
    let mut sections: BTreeMap<&str, String> = BTreeMap::new();
    let mut above: Vec<&str> = Vec::new();
    let mut texts = Vec::new();
    for (number, para) in (0_i64..).zip(&content.paras) {
        let mut said = vec![(own, text::plain(&para.text))];
        said.extend(by_para.get(para.id.as_str()).into_iter().flatten().cloned());
        if para.kind == ParaKind::Heading {
            sections = said.into_iter().collect();
            continue;
        }
        let designation = designation(para, &mut above);
        for (language, words) in said {
            if words.trim().is_empty() {
                continue;
            }
            if !languages.iter().any(|known| known == language) {
                languages.push(language.to_owned());
            }
            let section = sections.get(language).or_else(|| sections.get(own)).cloned().unwrap_or_default();
            texts.push(Text {
                para: para.id.to_string(),
                language: language.to_owned(),
                number,
                says: Says { designation: designation.clone(), section, words, unchecked: false },
            });
        }
    }
    Ok((texts, languages))
}

/// "4 (a) (ii)": a sub-paragraph with what it stands under. `above`: the numbers so far, down to this one's depth.
fn designation<'p>(para: &'p Para, above: &mut Vec<&'p str>) -> String {
    let depth = if para.kind == ParaKind::Sub { usize::from(para.depth.max(1)) } else { 0 };
    above.truncate(depth);
    above.push(&para.number);
    above.join(" ").trim().to_owned()
}

/// Takes in what was adopted before there was a library. Says how many texts that were.
///
/// # Errors
/// Only the database's.
pub async fn fill(house: &House) -> Result<usize, Broken> {
    let missing: Vec<(MeetingId, DocumentId)> = {
        let mut reader = house.database.read().await?;
        library::missing(reader.link()).await?
    };
    for (meeting, id) in &missing {
        let mut tx = house.database.write().await?;
        if let Some(document) = documents::load(tx.link(), meeting, id).await? {
            take_up(&mut tx, &document, None).await?;
        }
        tx.commit().await?;
    }
    Ok(missing.len())
}

/// Takes in a file of texts that were agreed elsewhere; each replaces the one of its symbol. Gives the symbols.
///
/// # Errors
/// [`Failure::Forbidden`], or the file's problems; then nothing was changed.
pub async fn import(house: &House, who: &Actor, file: &[u8]) -> Result<Vec<String>, Failure<ImportRefusal>> {
    if !may(&house_standings(who), Action::Import) {
        return Err(Failure::Forbidden);
    }
    let texts = parse_agreed_language(file).map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
    let mut tx = house.database.write().await?;
    for text in &texts {
        put(&mut tx, text, Origin::Imported).await?;
    }
    tx.commit().await?;
    Ok(texts.into_iter().map(|text| text.symbol).collect())
}

/// Puts in what comes with the product and is not there, or was there in an older form; what somebody imported stays.
///
/// # Errors
/// [`Failure::Broken`]; the shipped file itself is held good by the repository's tests.
pub async fn seed_reference(house: &House) -> Result<(), Failure<ImportRefusal>> {
    let texts =
        parse_agreed_language(REFERENCE).map_err(|problems| Failure::Refused(ImportRefusal::Problems(problems)))?;
    let mut tx = house.database.write().await?;
    let mut changed = false;
    for text in &texts {
        let there = library::source(tx.link(), &text.id()).await?;
        let stays = there.is_some_and(|there| there.origin != Origin::Shipped || there.hash == hash(text));
        if !stays {
            put(&mut tx, text, Origin::Shipped).await?;
            changed = true;
        }
    }
    if changed {
        tx.commit().await?;
    }
    Ok(())
}

fn hash(text: &AgreedText) -> String {
    secrets::hash(&serde_json::to_string(text).unwrap_or_default())
}

async fn put(tx: &mut Tx, agreed: &AgreedText, origin: Origin) -> Result<(), Broken> {
    let source = Source {
        id: agreed.id(),
        origin,
        document: None,
        meeting: None,
        visibility: Visibility::Public,
        day: agreed.date.clone(),
        hash: hash(agreed),
        about: About {
            symbol: agreed.symbol.clone(),
            title: agreed.title.clone(),
            body: agreed.body.clone(),
            url: agreed.url.clone(),
            note: agreed.note.clone(),
            languages: agreed.languages.clone(),
            ..About::default()
        },
    };
    let mut texts = Vec::new();
    for (number, paragraph) in (0_i64..).zip(&agreed.paragraphs) {
        for language in &agreed.languages {
            let Some(words) = paragraph.words.in_language(language) else { continue };
            texts.push(Text {
                para: paragraph.id.clone(),
                language: language.clone(),
                number,
                says: Says {
                    designation: paragraph.designation.pick(language).1.to_owned(),
                    section: String::new(),
                    words: words.to_owned(),
                    unchecked: !paragraph.is_checked(language),
                },
            });
        }
    }
    let day = agreed.date.parse().map_or(0, days);
    library::put(tx.link(), &source, &texts, day).await?;
    search::taking::library::take(tx, &source, &texts).await
}
