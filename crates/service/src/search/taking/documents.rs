//! Outcome documents and their paragraphs, in each language they are in. What is only proposed is not taken in: a draft is
//! its delegation's, and what is tabled is read beside its paragraph. What was adopted stands in the library of agreed
//! language, with its paragraphs; here the document only.

use entente_domain::{
    ids::ParaId,
    meeting::Meeting,
    search::{Kind, Readers, Right},
    text::Multilingual,
};
use entente_drafting::{
    model::{Document, Para},
    text,
};
use entente_exchange::mentions::cited;
use entente_store::{
    Broken, Tx, documents,
    entries::{self, Entry, Says},
    meetings,
};

use super::{days, form, languages};
use crate::library::{day_of, is_adopted};

/// Takes in what an act has changed in a document; all of it where nothing was there before.
pub(crate) async fn follow(tx: &mut Tx, before: Option<&Document>, after: &Document) -> Result<(), Broken> {
    let head = |one: &Document| (one.title.clone(), one.symbol.clone(), one.visibility, is_adopted(one.state));
    let whole = before.map(head) != Some(head(after));
    let is_changed = |para: &Para| {
        let shown = |one: &Para| (one.text.clone(), one.number.clone(), one.gone_rev);
        let was = before.and_then(|before| before.para(&para.id));
        whole || was.map(shown) != Some(shown(para))
    };
    let changed: Vec<&Para> = after.paras.iter().filter(|para| is_changed(para)).collect();
    if !whole && changed.is_empty() {
        return Ok(());
    }
    put(tx, after, whole, &changed).await
}

/// Takes in a paragraph that has been translated.
pub(crate) async fn translated(tx: &mut Tx, document: &Document, para: &ParaId) -> Result<(), Broken> {
    let paras: Vec<&Para> = document.para(para).into_iter().collect();
    put(tx, document, false, &paras).await
}

/// Takes in a document as it stands.
pub(crate) async fn take(tx: &mut Tx, document: &Document) -> Result<(), Broken> {
    put(tx, document, true, &document.paras.iter().collect::<Vec<_>>()).await
}

async fn put(tx: &mut Tx, document: &Document, whole: bool, paras: &[&Para]) -> Result<(), Broken> {
    let Some(meeting) = meetings::by_id(tx.link(), &document.meeting).await? else { return Ok(()) };
    let day = day_of(document.created_at, &meeting).to_string();
    if whole {
        let source = format!("document {}", document.id);
        entries::put(tx.link(), &source, &[head(&meeting, document, &day)]).await?;
        entries::set_taken(tx.link(), &source, form(), 0).await?;
    }
    let translated =
        if paras.is_empty() { Vec::new() } else { documents::translations(tx.link(), &document.id).await? };
    for para in paras {
        let said = said(document, para, &translated)?;
        let made: Vec<Entry> =
            said.into_iter().map(|(code, words)| paragraph(&meeting, document, para, &day, code, words)).collect();
        entries::put(tx.link(), &format!("para {}", para.id), &made).await?;
    }
    Ok(())
}

/// A paragraph's words by language; none where it has gone or stands in the library. A translation of other words than
/// these is left out.
fn said(
    document: &Document,
    para: &Para,
    translated: &[documents::Translation],
) -> Result<Vec<(String, String)>, Broken> {
    let mut said = Vec::new();
    if para.gone_rev.is_some() || is_adopted(document.state) {
        return Ok(said);
    }
    said.push((document.language.code().to_owned(), text::plain(&para.text)));
    let of_hash = text::hash(&para.text);
    for one in translated.iter().filter(|one| one.para_id == para.id.as_str() && one.of_hash == of_hash) {
        let words: Vec<text::Inline> = serde_json::from_str(&one.text)
            .map_err(|error| Broken::Stored(format!("document_translation.text: {error}")))?;
        said.push((one.language.clone(), text::plain(&words)));
    }
    said.retain(|(_, words)| !words.trim().is_empty());
    Ok(said)
}

fn head(meeting: &Meeting, document: &Document, day: &str) -> Entry {
    entry(
        meeting,
        document,
        day,
        Kind::Document,
        document.id.to_string(),
        Says { title: document.title.clone(), called: document.symbol.clone(), ..Says::default() },
    )
}

fn paragraph(meeting: &Meeting, document: &Document, para: &Para, day: &str, code: String, words: String) -> Entry {
    entry(
        meeting,
        document,
        day,
        Kind::Paragraph,
        para.id.to_string(),
        Says {
            cites: cited(&words),
            text: Multilingual::single(&code, words),
            under: document.title.clone(),
            called: para.number.clone(),
            within: document.id.to_string(),
            ..Says::default()
        },
    )
}

fn entry(meeting: &Meeting, document: &Document, day: &str, kind: Kind, thing: String, says: Says) -> Entry {
    Entry {
        kind,
        thing,
        languages: languages([&says.title, &says.text]),
        meeting: Some(meeting.id.clone()),
        readers: Readers::Of(meeting.id.clone(), Right::Document(document.visibility)),
        day: days(day),
        themes: Vec::new(),
        says: Says { date: day.to_owned(), ..says },
    }
}
