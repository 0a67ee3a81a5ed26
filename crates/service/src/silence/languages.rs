//! Whether a document says the same in all its languages.

use entente_domain::text::Language;
use entente_drafting::{
    model::{Document, Para, ParaStatus},
    text,
};
use entente_store::{Broken, Tx, documents};

/// The required languages in which a paragraph is missing, or is the translation of other words than stand there now.
pub(super) async fn stale(tx: &mut Tx, document: &Document, present: &[Para]) -> Result<Vec<Language>, Broken> {
    if document.languages.is_empty() {
        return Ok(Vec::new());
    }
    let translations = documents::translations(tx.link(), &document.id).await?;
    let is_current = |para: &Para, language: Language| {
        let hash = text::hash(&para.text);
        translations
            .iter()
            .any(|one| one.para_id == para.id.as_str() && one.language == language.code() && one.of_hash == hash)
    };
    let said = || present.iter().filter(|para| para.status != ParaStatus::Deleted && !para.text.is_empty());
    let stale = document.languages.iter().copied().filter(|language| !said().all(|para| is_current(para, *language)));
    Ok(stale.collect())
}
