//! What a live text is of, for the pages beside it: its history, its comments, its suggestions.

use entente_domain::{meeting::Session, number};
use entente_service::{
    documents,
    meetings::{Of, OpenNote, Opened},
};

use crate::{app::App, fault::Fault, visit::Visit};

pub(super) struct TextOf {
    /// On the agenda or in the document; may be empty.
    pub number: String,
    pub lang: String,
    pub title: String,
    /// Where the text itself is.
    pub back: String,
    /// Of the note of an item.
    pub session: Option<Session>,
}

/// Of which item or document it is, as far as the reader may know: who may read the text may.
pub(super) async fn text_of(app: &App, visit: &Visit, opened: &Opened, open: &OpenNote) -> Result<TextOf, Fault> {
    let language = visit.language.code();
    match &open.of {
        Of::Item(id) => {
            let item = opened.programme.item(id).ok_or_else(|| visit.absent())?;
            let (lang, title) = item.title.pick(language);
            let number = number::numbers(&opened.programme).get(id).cloned().unwrap_or_default();
            Ok(TextOf {
                number,
                lang: lang.to_owned(),
                title: title.to_owned(),
                back: format!("/meetings/{}/sessions/{}?item={id}", open.meeting, item.session),
                session: opened.programme.session(&item.session).cloned(),
            })
        }
        Of::Draft(id) | Of::Para(id, _) => {
            let seen = documents::open(&app.house, opened, id).await.map_err(|failure| visit.fault(failure))?;
            let (lang, title) = seen.document.title.pick(language);
            let base = format!("/meetings/{}/documents/{id}", open.meeting);
            let (number, back) = match &open.of {
                Of::Para(_, para) => (seen.document.called(para), format!("{base}?para={para}#p-{para}")),
                Of::Item(_) | Of::Draft(_) => (String::new(), format!("{base}/together")),
            };
            Ok(TextOf { number, lang: lang.to_owned(), title: title.to_owned(), back, session: None })
        }
    }
}
