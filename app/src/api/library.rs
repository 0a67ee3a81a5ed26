//! The library of agreed language: texts, their paragraphs, and phrases in them.

use axum::extract::Path;
use entente_domain::search::Asked as Phrases;
use entente_service::library::{self, How, Origin, Source, Text};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    words::{self, Words},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("library", sentence);
    vec![
        about(Endpoint::get("listTexts", "/api/v1/library", Door::Open, list), "Agreed texts, the newest first")
            .asks::<Paging>()
            .lists::<AgreedText>(),
        about(
            Endpoint::get("readText", "/api/v1/library/{source}", Door::Open, one),
            "An agreed text with its paragraphs",
        )
        .gives::<OpenedText>(),
        about(
            Endpoint::get("findPassages", "/api/v1/passages", Door::Open, find),
            "Passages of agreed texts with a phrase",
        )
        .asks::<Passages>()
        .lists::<Passage>(),
    ]
}

/// A text that was agreed.
#[derive(Serialize, ToSchema)]
struct AgreedText {
    id: String,
    #[schema(schema_with = words::origin)]
    origin: Origin,
    symbol: String,
    title: Words,
    /// Who adopted it.
    body: Words,
    /// `YYYY-MM-DD`; of some only the year is known.
    day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = words::how)]
    how: Option<How>,
    languages: Vec<String>,
    /// SHA-256 of its text.
    hash: String,
    url: String,
    /// Invented for demonstration.
    fictional: bool,
    /// Its page: a stable address.
    page: String,
}

fn show(call: &Call, source: &Source) -> AgreedText {
    let about = &source.about;
    let adopted_here = about.body.is_empty();
    AgreedText {
        id: source.id.clone(),
        origin: source.origin,
        symbol: about.symbol.clone(),
        title: call.words(&about.title),
        body: call.words(if adopted_here { &about.meeting } else { &about.body }),
        day: source.day.clone(),
        how: about.how,
        languages: about.languages.clone(),
        hash: source.hash.clone(),
        url: about.url.clone(),
        fictional: about.fictional,
        page: format!("{}/library/{}", call.app.settings.public_url, source.id),
    }
}

/// A paragraph in one language.
#[derive(Serialize, ToSchema)]
struct AgreedParagraph {
    id: String,
    /// ISO 639-1.
    language: String,
    /// "OP4", "para. 16".
    designation: String,
    section: String,
    text: String,
    /// Nobody has compared the words with their source.
    unchecked: bool,
}

fn show_text(text: &Text) -> AgreedParagraph {
    AgreedParagraph {
        id: text.para.clone(),
        language: text.language.clone(),
        designation: text.says.designation.clone(),
        section: text.says.section.clone(),
        text: text.says.words.clone(),
        unchecked: text.says.unchecked,
    }
}

#[derive(Serialize, ToSchema)]
struct OpenedText {
    text: AgreedText,
    paragraphs: Vec<AgreedParagraph>,
}

async fn list(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let all = library::sources(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |one| one.id.clone(), |one| show(&call, &one))
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let id: String = call.id(&id)?;
    let opened = library::open(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let paragraphs = opened.texts.iter().map(show_text).collect();
    call.one(&OpenedText { text: show(&call, &opened.source), paragraphs })
}

#[derive(Debug, Deserialize, IntoParams)]
struct Passages {
    /// The phrase, as in the library's search: words hang together between quotation marks.
    q: String,
    /// In which the passage is.
    #[param(schema_with = words::language)]
    language: Option<String>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// A sentence with the phrase, and where it stands.
#[derive(Serialize, ToSchema)]
struct Passage {
    text: AgreedText,
    paragraph: AgreedParagraph,
    quote: String,
}

async fn find(call: Call, Asked(asked): Asked<Passages>) -> Answer {
    let phrases = Phrases::read(&asked.q);
    let found = library::find(&call.app.house, &call.actor, &phrases, asked.language.as_deref())
        .await
        .map_err(|failure| call.failed(failure))?;
    let passage = |one: library::Passage| Passage {
        text: show(&call, &one.place.source),
        paragraph: show_text(&one.place.text),
        quote: one.quote,
    };
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(found.passages, paging, |one| one.place.number.to_string(), passage)
}
