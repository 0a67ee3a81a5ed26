//! Recommendations of a meeting's groups and of its plenary, each with where it comes from and where it went.

use axum::extract::Path;
use entente_domain::{ids::MeetingId, text::Language};
use entente_service::recommendations::{self, Origin, Seen, Stage as State, Table};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    endpoint::Endpoint,
    posts::{Happened, show_happened},
    problem::Problem,
    words::{self, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("surveys", sentence);
    vec![
        about(
            Endpoint::get("listRecommendations", "/api/v1/meetings/{meeting}/recommendations", Door::Meeting, list),
            "Recommendations of a meeting, in the order of its groups",
        )
        .asks::<Recommendations>()
        .lists::<Recommendation>(),
        about(
            Endpoint::get(
                "readRecommendation",
                "/api/v1/meetings/{meeting}/recommendations/{recommendation}",
                Door::Meeting,
                one,
            ),
            "A recommendation and what happened to it",
        )
        .gives::<OpenedRecommendation>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Recommendations {
    #[param(schema_with = words::recommendation_state)]
    state: Option<State>,
    /// Key of a theme.
    theme: Option<String>,
    /// The group's session.
    group: Option<String>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// What is recommended out of what was answered.
#[derive(Serialize, ToSchema)]
struct Recommendation {
    id: String,
    /// The session of the group; none: the plenary's.
    group: Option<String>,
    #[schema(schema_with = words::recommendation_state)]
    state: State,
    #[schema(schema_with = words::language)]
    language: Language,
    text: String,
    /// Key of a theme; empty: under none.
    theme: String,
    /// Where it comes from, as far as the asker may open that.
    from: Vec<Source>,
    /// Why the plenary left it.
    reason: Option<String>,
    /// What it became together with others, for who may read that.
    merged_into: Option<String>,
    /// The paragraph it became, for who may read that document.
    entered: Option<Entered>,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

/// An answer (survey, question, mechanism), a post, or a recommendation that went into it.
#[derive(Serialize, ToSchema)]
struct Source {
    survey: Option<String>,
    question: Option<String>,
    mechanism: Option<String>,
    post: Option<String>,
    recommendation: Option<String>,
}

fn source(origin: &Origin) -> Source {
    let none = Source { survey: None, question: None, mechanism: None, post: None, recommendation: None };
    match origin {
        Origin::Answer { survey, question, mechanism, .. } => Source {
            survey: Some(survey.to_string()),
            question: Some(question.key.clone()),
            mechanism: Some(mechanism.to_string()),
            ..none
        },
        Origin::Post { id, .. } => Source { post: Some(id.to_string()), ..none },
        Origin::Recommendation { id, .. } => Source { recommendation: Some(id.to_string()), ..none },
    }
}

#[derive(Serialize, ToSchema)]
struct Entered {
    document: String,
    paragraph: String,
    /// As people call it now.
    number: String,
    /// It does not stand there any more.
    gone: bool,
}

fn show(call: &Call, seen: &Seen) -> Recommendation {
    let one = &seen.one;
    Recommendation {
        id: one.id.to_string(),
        group: one.group.as_ref().map(ToString::to_string),
        state: one.state,
        language: one.content.language,
        text: one.content.text.clone(),
        theme: one.content.theme.clone(),
        from: seen.from.iter().map(source).collect(),
        reason: one.reason.clone(),
        merged_into: seen.merged_into.as_ref().map(ToString::to_string),
        entered: seen.place.as_ref().map(|place| Entered {
            document: place.document.to_string(),
            paragraph: place.para.to_string(),
            number: place.number.clone(),
            gone: place.gone,
        }),
        changed_at: instant(one.changed_at),
        page: format!("{}/meetings/{}/recommendations/{}", call.app.settings.public_url, one.meeting, one.id),
    }
}

async fn opened(call: &Call, meeting: &str) -> Result<Table, Problem> {
    let id: MeetingId = call.id(meeting)?;
    recommendations::of_meeting(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))
}

async fn list(call: Call, Path(meeting): Path<String>, Asked(asked): Asked<Recommendations>) -> Answer {
    let mut all = opened(&call, &meeting).await?.all;
    let theme = match &asked.theme {
        Some(theme) => Some(call.directory().await?.theme_key(theme).to_owned()),
        None => None,
    };
    all.retain(|seen| {
        let one = &seen.one;
        asked.state.is_none_or(|state| one.state == state)
            && theme.as_ref().is_none_or(|theme| one.content.theme == *theme)
            && asked.group.as_ref().is_none_or(|group| one.group.as_ref().is_some_and(|id| id.as_str() == group))
    });
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |seen| seen.one.id.to_string(), |seen| show(&call, &seen))
}

/// A recommendation with its history.
#[derive(Serialize, ToSchema)]
struct OpenedRecommendation {
    recommendation: Recommendation,
    happened: Vec<Happened>,
}

async fn one(call: Call, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let id = call.id(&id)?;
    let table = opened(&call, &meeting).await?;
    let seen = table.find(&id).ok_or_else(|| call.absent())?;
    let history = recommendations::history(&call.app.house, seen).await.map_err(|failure| call.failed(failure))?;
    let shown = OpenedRecommendation {
        recommendation: show(&call, seen),
        happened: history.happened.iter().map(show_happened).collect(),
    };
    call.one_of(&shown, seen.one.changed_at)
}
