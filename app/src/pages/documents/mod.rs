//! Outcome documents: the list, the text with its margin, what is proposed on a paragraph, the forms of delegations,
//! of the pen and of the chair.

mod acts;
mod agreed;
mod aside;
pub(crate) mod capital;
mod deeds;
mod drafts;
mod files;
mod follow;
pub(crate) mod inlines;
mod keys;
mod languages;
mod ledger;
mod life;
mod list;
mod received;
mod revisions;
mod table;
mod taking;
mod together;
mod view;
pub(crate) mod wall;
pub(crate) mod writing;

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    ids::{DocumentId, MeetingId, ParaId},
    meeting::Visibility,
};
use entente_drafting::{
    model::{Document, DocumentState, Para},
    text,
};
use entente_exchange::{mentions, post::Post};
use entente_service::{
    boards,
    documents::{self, Seen, capital::Letter},
    library::Precedent,
    meetings::{self, Opened},
    notices,
};
use leptos::prelude::*;
use serde::Deserialize;

pub(crate) use view::revision_label;

use super::{
    follow_up::links::Beside,
    meetings::{meeting_frame, session_at_hand},
    recommendations::links::Ancestry,
    steps::links::Ties,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/meetings/{meeting}/documents", Door::Meeting, list::page),
        Route::get("/meetings/{meeting}/documents/{document}", Door::Meeting, page),
    ];
    routes.extend(acts::routes());
    routes.extend(capital::routes());
    routes.extend(agreed::routes());
    routes.extend(drafts::routes());
    routes.extend(files::routes());
    routes.extend(languages::routes());
    routes.extend(ledger::routes());
    routes.extend(life::routes());
    routes.extend(revisions::routes());
    routes.extend(table::routes());
    routes.extend(together::routes());
    routes.extend(writing::routes());
    routes
}

/// What a reader of a document looks at.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Choice {
    /// The paragraph whose proposals stand beside the text.
    para: Option<String>,
    /// `open`: only what is not agreed.
    #[serde(default)]
    show: String,
}

impl Choice {
    fn only_open(&self) -> bool {
        self.show == "open"
    }
}

/// One reader's document.
pub(super) struct Looked {
    pub opened: Opened,
    pub seen: Seen,
    /// What the reader's own delegations asked their capitals; nobody else's.
    pub capital: Vec<Letter>,
    pub history: String,
    /// Which words of the chosen paragraph are agreed language.
    pub precedents: Vec<Precedent>,
    /// The posts it cites, as far as the reader may read them.
    pub cards: Vec<Post>,
    pub together: together::Texts,
    /// Of an adopted text: what follows from it.
    pub follow: Option<Beside>,
    /// Which paragraphs come from recommendations.
    pub ancestry: Option<Ancestry>,
    /// The reader was told of it and has not seen it.
    pub told: bool,
    /// What it is to texts of other steps, and what was answered there to what it leaves open.
    pub ties: Ties,
}

impl Looked {
    pub fn document(&self) -> &Document {
        &self.seen.document
    }

    /// Its own address.
    pub fn base(&self) -> String {
        format!("/meetings/{}/documents/{}", self.opened.meeting.id, self.seen.document.id)
    }

    /// In whose name the reader acts: the party chosen for this meeting, if it can propose.
    pub fn acting(&self, visit: &Visit) -> Option<&(entente_domain::ids::PartyId, String)> {
        let chosen = visit.chosen_party(self.opened.meeting.id.as_str());
        let acting = self.opened.place.acting(chosen.as_ref())?;
        self.seen.parties.iter().find(|(id, _)| *id == acting.id)
    }
}

pub(super) async fn opened(app: &App, visit: &Visit, meeting: &str) -> Result<Opened, Fault> {
    meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting)).await.map_err(|failure| visit.fault(failure))
}

pub(super) async fn look(app: &App, visit: &Visit, meeting: &str, id: &str) -> Result<Looked, Fault> {
    let opened = opened(app, visit, meeting).await?;
    let seen =
        documents::open(&app.house, &opened, &DocumentId::new(id)).await.map_err(|failure| visit.fault(failure))?;
    let capital = documents::capital::of_document(&app.house, &opened, &seen.document.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let history = app.live.history(&opened.meeting.id).await.map_err(|error| visit.failed(&error))?;
    let together = together::texts(app, visit, &seen.document).await?;
    Ok(Looked {
        opened,
        seen,
        capital,
        history,
        precedents: Vec::new(),
        cards: Vec::new(),
        together,
        follow: None,
        ancestry: None,
        told: false,
        ties: Ties::default(),
    })
}

pub(super) fn frame(visit: &Visit, opened: &Opened, title: String) -> Frame {
    let mut frame = Frame::plain(title).at(Place::Documents);
    frame.meeting = Some(meeting_frame(visit, opened, session_at_hand(&opened.programme)));
    frame
}

type Chosen = Result<Query<Choice>, QueryRejection>;

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    choice: Chosen,
) -> Answer {
    let choice = choice.map(|Query(choice)| choice).unwrap_or_default();
    let looked = with_precedents(&app, &visit, look(&app, &visit, &meeting, &id).await?, &choice).await?;
    Ok(shown(&app, &visit, looked, &choice, None))
}

/// The document with what is to be known of the chosen paragraph besides.
async fn with_precedents(app: &App, visit: &Visit, mut looked: Looked, choice: &Choice) -> Result<Looked, Fault> {
    if let Some(para) = choice.para.as_deref().and_then(|id| para(&looked, id)) {
        let cards = mentions::cited(&text::plain(&para.text));
        looked.precedents = agreed::of_para(app, visit, &looked, para).await?;
        looked.cards = boards::those(&app.house, &visit.actor, &cards).await.map_err(|failure| visit.fault(failure))?;
    }
    looked.ties = Ties::of(app, visit, &looked.opened, &looked.document().id).await?;
    looked.ancestry = Ancestry::of(app, visit, &looked.opened, &looked.document().id).await?;
    looked.told = notices::unread_of(&app.house, &visit.actor, looked.document().id.as_str())
        .await
        .map_err(|failure| visit.fault(failure))?;
    if matches!(looked.document().state, DocumentState::Adopted | DocumentState::Final) {
        let (document, meeting) = (&looked.document().id, &looked.opened.meeting.id);
        looked.follow = Some(Beside::of(app, visit, document, meeting).await?);
    }
    Ok(looked)
}

/// The head of a view beside the text: the way back, what it is, and the other views.
pub(super) fn view_head(visit: &Visit, looked: &Looked, here: &str, title: String) -> AnyView {
    let (lang, name) = looked.document().title.pick(visit.language.code());
    let (lang, name) = (lang.to_owned(), name.to_owned());
    let base = looked.base();
    view! {
        <header class="page-head">
            <p class="meta line"><a href=base.clone()><span lang=lang dir="auto">{name}</span></a><span>{looked.document().symbol.clone()}</span></p>
            <h1>{title}</h1>
            <nav class="document-nav no-print" aria-label=t!("document-views")><ul><li><a href=base.clone()>{t!("document-text")}</a></li>{view::places(&base, here)}{capital::link(looked)}</ul></nav>
        </header>
    }
    .into_any()
}

/// The page; `wrong` is why an act was refused.
pub(super) fn shown(app: &App, visit: &Visit, looked: Looked, choice: &Choice, wrong: Option<String>) -> Response {
    let title = looked.document().title.pick(visit.language.code()).1.to_owned();
    let mut frame = frame(visit, &looked.opened, title);
    frame.editor = !looked.together.is_empty();
    let (command, choice, inner) = (app.house.id(), choice.clone(), visit.clone());
    shell::page(visit, frame, move || view::view(&inner, &looked, &choice, wrong, &command)).into_response()
}

/// A paragraph of the present text.
pub(super) fn para<'l>(looked: &'l Looked, id: &str) -> Option<&'l Para> {
    looked.document().para(&ParaId::new(id)).filter(|para| para.gone_rev.is_none())
}

/// The visibilities a document can have here.
pub(super) const VISIBILITIES: [Visibility; 3] = [Visibility::Participants, Visibility::Internal, Visibility::Public];
