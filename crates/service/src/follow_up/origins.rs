//! Where commitments come from: paragraphs of adopted documents, and what notes hold fast. Found for one reader, who learns
//! of no text and no meeting they could not open.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{DocumentId, MeetingId, ParaId},
    meeting::Meeting,
    text::{Language, Multilingual},
};
use entente_drafting::text as drafted;
use entente_exchange::{commitments::Source, post::Home};
use entente_store::{Link, introductions, library::Source as Text, posts};

use crate::{
    Actor, Failure, House, actor, boards, documents, library,
    listening::Live,
    meetings,
    register::{self, Kind},
};

/// Where a commitment comes from, for a reader who may open that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub href: String,
    /// Of a document: its symbol and the paragraph's number.
    pub symbol: String,
    pub number: String,
    /// Of the document or the meeting.
    pub title: Multilingual,
}

impl Origin {
    /// "GRM/2027/1, OP 4" as it stands in tables.
    pub fn cited(&self) -> String {
        let named = if self.symbol.is_empty() { self.title.pick("en").1 } else { &self.symbol };
        if self.number.is_empty() { named.to_owned() } else { format!("{named}, {}", self.number) }
    }
}

/// Looks up where many come from, each text and meeting once.
pub(super) struct Origins<'w> {
    who: &'w Actor,
    texts: BTreeMap<DocumentId, Option<Text>>,
    meetings: BTreeMap<MeetingId, Option<Meeting>>,
}

impl<'w> Origins<'w> {
    pub fn of(who: &'w Actor) -> Self {
        Self { who, texts: BTreeMap::new(), meetings: BTreeMap::new() }
    }

    /// The meeting, if the reader has a part in it.
    pub async fn meeting(&mut self, link: Link<'_>, id: &MeetingId) -> Result<Option<Meeting>, Failure> {
        if let Some(known) = self.meetings.get(id) {
            return Ok(known.clone());
        }
        let found = actor::enter(link, id, self.who).await?.map(|entered| entered.meeting);
        self.meetings.insert(id.clone(), found.clone());
        Ok(found)
    }

    async fn text(&mut self, link: Link<'_>, id: &DocumentId) -> Result<Option<Text>, Failure> {
        if let Some(known) = self.texts.get(id) {
            return Ok(known.clone());
        }
        let found = library::readable(link, self.who, id.as_str()).await?;
        self.texts.insert(id.clone(), found.clone());
        Ok(found)
    }

    /// Where it comes from, if the reader may open that.
    pub async fn find(&mut self, mut link: Link<'_>, source: &Source) -> Result<Option<Origin>, Failure> {
        Ok(match source {
            Source::ByHand => None,
            Source::Introduction { introduction } => {
                let made = introductions::by_id(link.again(), introduction).await?;
                let request = match made {
                    Some(made) => posts::by_id(link.again(), &made.request).await?,
                    None => None,
                };
                let eyes = boards::reading(link, self.who).await?;
                request.filter(|request| eyes.sees(request)).map(|request| Origin {
                    href: format!("/posts/{}", request.id),
                    symbol: String::new(),
                    number: String::new(),
                    title: Multilingual::single(request.content.language.code(), request.content.title),
                })
            }
            Source::Paragraph { document, para, number, .. } => self.text(link, document).await?.map(|text| Origin {
                href: format!("/library/{document}/{para}"),
                symbol: text.about.symbol,
                number: number.clone(),
                title: text.about.title,
            }),
            Source::Note { meeting, item, entry, .. } => self.meeting(link, meeting).await?.map(|meeting| Origin {
                href: format!("/meetings/{}/items/{item}/note#block-{entry}", meeting.id),
                symbol: String::new(),
                number: String::new(),
                title: meeting.title,
            }),
        })
    }
}

/// What a new commitment is to be made of, as a form names it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Asked {
    #[default]
    ByHand,
    Paragraph {
        meeting: MeetingId,
        document: DocumentId,
        para: ParaId,
    },
    Note {
        meeting: MeetingId,
        entry: String,
    },
}

/// What the form begins with.
#[derive(Clone, Debug)]
pub struct Prefilled {
    pub source: Source,
    pub language: Option<Language>,
    pub words: String,
    pub due: String,
    /// Whose words an owner is named by, in a note.
    pub owner: String,
    /// Whose meeting it was.
    pub home: Option<Home>,
    pub origin: Option<Origin>,
}

/// Looks up what a commitment is to be made of.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, or is no paragraph of an adopted text.
pub async fn prefill(house: &House, live: &Live, who: &Actor, asked: &Asked) -> Result<Prefilled, Failure> {
    let mut filled = match asked {
        Asked::ByHand => Prefilled {
            source: Source::ByHand,
            language: None,
            words: String::new(),
            due: String::new(),
            owner: String::new(),
            home: None,
            origin: None,
        },
        Asked::Paragraph { meeting, document, para } => paragraph(house, who, meeting, document, para).await?,
        Asked::Note { meeting, entry } => note(house, live, who, meeting, entry).await?,
    };
    let mut reader = house.database.read().await?;
    filled.origin = Origins::of(who).find(reader.link(), &filled.source).await?;
    Ok(filled)
}

async fn paragraph(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    document: &DocumentId,
    para: &ParaId,
) -> Result<Prefilled, Failure> {
    let opened = meetings::open(house, who, meeting).await?;
    let document = documents::open(house, &opened, document).await?.document;
    if !library::is_adopted(document.state) {
        return Err(Failure::Absent);
    }
    let para = document.para(para).filter(|para| para.gone_rev.is_none()).ok_or(Failure::Absent)?;
    let revision = document.revisions.last().map(|last| last.no).unwrap_or_default();
    Ok(Prefilled {
        words: drafted::plain(&para.text),
        source: Source::Paragraph {
            meeting: meeting.clone(),
            document: document.id.clone(),
            para: para.id.clone(),
            number: document.called(&para.id),
            revision,
            hash: drafted::hash(&para.text),
        },
        language: Some(document.language),
        due: String::new(),
        owner: String::new(),
        home: Some(Home { mechanism: opened.meeting.mechanism, body: None }),
        origin: None,
    })
}

async fn note(house: &House, live: &Live, who: &Actor, meeting: &MeetingId, entry: &str) -> Result<Prefilled, Failure> {
    let opened = meetings::open(house, who, meeting).await?;
    let entries = register::of_meeting(house, live, &opened).await?;
    let found = entries.into_iter().find(|one| one.id == entry).ok_or(Failure::Absent)?;
    Ok(Prefilled {
        source: Source::Note { meeting: meeting.clone(), session: found.session, item: found.item, entry: found.id },
        language: Language::from_tag(&opened.meeting.about.main_language).filter(|_| found.kind != Kind::Decision),
        words: found.words,
        due: found.due.unwrap_or_default(),
        owner: found.owner,
        home: Some(Home { mechanism: opened.meeting.mechanism, body: None }),
        origin: None,
    })
}
