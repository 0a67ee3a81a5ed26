//! Boards to read: posts, one post with all that belongs to it, its history, one's own drafts, who works on what.

use axum::extract::Path;
use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId},
    text::Language,
};
use entente_exchange::post::{self as domain, PostKind, Reach, Stage, State, Support};
use entente_service::boards::{self, Card, Filter};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    problem::{Kind, Problem},
    words::{self, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("boards", sentence);
    vec![
        about(Endpoint::get("listPosts", "/api/v1/posts", Door::Open, list), "Posts, the newest first")
            .asks::<Posts>()
            .lists::<Post>(),
        about(
            Endpoint::get("readPost", "/api/v1/posts/{post}", Door::Meeting, one),
            "A post with its comments, endorsements and answers",
        )
        .gives::<OpenedPost>(),
        about(
            Endpoint::get("readPostHistory", "/api/v1/posts/{post}/history", Door::Meeting, history),
            "What a post said before",
        )
        .gives::<PostHistory>(),
        about(Endpoint::get("listDrafts", "/api/v1/drafts", Door::SignedIn, drafts), "One's own drafts")
            .asks::<Paging>()
            .lists::<Post>(),
        about(
            Endpoint::get("readMatrix", "/api/v1/matrix", Door::Open, matrix),
            "How many posts there are by theme and mechanism",
        )
        .asks::<Paging>()
        .lists::<Cell>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Posts {
    /// Key of a theme.
    theme: Option<String>,
    /// Key of a mechanism, or `convener`.
    mechanism: Option<String>,
    /// Key of one of its bodies.
    body: Option<String>,
    #[param(schema_with = words::post_kind)]
    kind: Option<PostKind>,
    #[param(schema_with = words::stage)]
    stage: Option<Stage>,
    /// In which they are written.
    #[param(schema_with = words::language)]
    language: Option<Language>,
    /// Code of a State they are about.
    place: Option<String>,
    /// Those that are archived, instead of those that are not.
    archived: Option<bool>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// Whose it is. Without a mechanism: the convener's of the network.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Home {
    #[serde(default)]
    pub mechanism: Option<String>,
    /// Key of one of its bodies.
    #[serde(default)]
    pub body: Option<String>,
}

pub(super) fn show_home(home: &domain::Home) -> Home {
    Home { mechanism: home.mechanism.as_ref().map(ToString::to_string), body: home.body.clone() }
}

/// The structured part; which of it a post has follows from its kind.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Details {
    /// ISO 3166-1 alpha-3.
    pub places: Vec<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty: not said.
    pub since: String,
    pub until: String,
    pub evidence: String,
    /// An office, never a name.
    pub contact: String,
    #[schema(schema_with = words::supports)]
    pub support: Vec<Support>,
    #[schema(schema_with = words::all_languages)]
    pub working_languages: Vec<Language>,
    pub source: String,
}

/// A post on a board.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Post {
    id: String,
    #[schema(schema_with = words::post_kind)]
    kind: PostKind,
    home: Home,
    #[schema(schema_with = words::post_state)]
    state: State,
    #[schema(schema_with = words::stage)]
    stage: Stage,
    /// To be said with every act on it.
    version: i64,
    /// Of its words.
    #[schema(schema_with = words::language)]
    language: Language,
    title: String,
    /// Markdown.
    text: String,
    themes: Vec<String>,
    details: Details,
    #[schema(schema_with = words::reach)]
    reach: Reach,
    /// With which mechanisms besides its own.
    shared_with: Vec<String>,
    /// The question it answers.
    answers: Option<String>,
    /// The answer that settled it.
    settled_by: Option<String>,
    #[schema(format = DateTime)]
    published_at: Option<String>,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

pub(super) fn show(call: &Call, post: &domain::Post) -> Post {
    let content = &post.content;
    let details = &content.details;
    Post {
        id: post.id.to_string(),
        kind: post.kind,
        home: show_home(&post.home),
        state: post.state,
        stage: post.stage,
        version: post.version,
        language: content.language,
        title: content.title.clone(),
        text: content.text.clone(),
        themes: content.themes.clone(),
        details: Details {
            places: details.places.clone(),
            since: details.since.clone(),
            until: details.until.clone(),
            evidence: details.evidence.clone(),
            contact: details.contact.clone(),
            support: details.support.clone(),
            working_languages: details.working_languages.clone(),
            source: details.source.clone(),
        },
        reach: content.reach,
        shared_with: content.shared_with.iter().map(ToString::to_string).collect(),
        answers: post.answers.as_ref().map(ToString::to_string),
        settled_by: post.settled_by.as_ref().map(ToString::to_string),
        published_at: post.published_at.map(instant),
        changed_at: instant(post.changed_at),
        page: format!("{}/posts/{}", call.app.settings.public_url, post.id),
    }
}

/// The instant of the last post in a row, and its id: where the next page begins.
fn cursor((at, id): (Moment, PostId)) -> String {
    format!("{}.{id}", at.micros())
}

fn read_cursor(call: &Call, text: &str) -> Result<(Moment, PostId), Problem> {
    let bad = || call.problem(Kind::BadCursor).at("after", "unknown");
    let (at, id) = text.split_once('.').ok_or_else(bad)?;
    let at: i64 = at.parse().map_err(|_| bad())?;
    Ok((Moment::from_micros(at), call.id(id).map_err(|_| bad())?))
}

async fn list(call: Call, Asked(asked): Asked<Posts>) -> Answer {
    let filter = Filter {
        theme: asked.theme,
        mechanism: asked.mechanism.map(MechanismId::new),
        body: asked.body,
        kind: asked.kind,
        stage: asked.stage,
        language: asked.language.map(|language| language.code().to_owned()),
        place: asked.place,
        archived: asked.archived.unwrap_or_default(),
        before: asked.after.map(|after| read_cursor(&call, &after)).transpose()?,
    };
    let most = call.limit(asked.limit)?;
    let board =
        boards::list(&call.app.house, &call.actor, &filter, most).await.map_err(|failure| call.failed(failure))?;
    let cards: Vec<Post> = board.cards.iter().map(|card| show(&call, &card.post)).collect();
    call.page(cards, board.next.map(cursor))
}

/// A post with what readers added.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OpenedPost {
    post: Post,
    comments: Vec<Comment>,
    endorsements: Vec<Endorsement>,
    files: Vec<File>,
    answers: Vec<Post>,
}

#[derive(Debug, Serialize, ToSchema)]
struct Comment {
    id: String,
    /// The comment it answers.
    parent: Option<String>,
    /// In whose name; none: the convener's.
    mechanism: Option<String>,
    #[schema(format = DateTime)]
    at: String,
    /// Empty where it was withheld.
    text: String,
    #[schema(format = DateTime)]
    edited_at: Option<String>,
    withheld: bool,
}

#[derive(Debug, Serialize, ToSchema)]
struct Endorsement {
    mechanism: String,
    #[schema(format = DateTime)]
    at: String,
    note: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct File {
    name: String,
    bytes: i64,
    address: String,
}

pub(super) async fn opened(call: &Call, id: &PostId) -> Result<OpenedPost, Problem> {
    let opened = boards::open(&call.app.house, &call.actor, id).await.map_err(|failure| call.failed(failure))?;
    let address = format!("{}/posts/{id}/files", call.app.settings.public_url);
    Ok(OpenedPost {
        comments: opened.comments.iter().map(show_comment).collect(),
        endorsements: opened
            .endorsements
            .iter()
            .map(|one| Endorsement {
                mechanism: one.mechanism.to_string(),
                at: instant(one.at),
                note: one.note.clone(),
            })
            .collect(),
        files: opened
            .files
            .iter()
            .map(|one| File { name: one.name.clone(), bytes: one.size, address: format!("{address}/{}", one.id) })
            .collect(),
        answers: opened.answers.iter().map(|Card { post, .. }| show(call, post)).collect(),
        post: show(call, &opened.post),
    })
}

fn show_comment(one: &boards::Comment) -> Comment {
    let withheld = one.withheld.is_some();
    Comment {
        id: one.id.to_string(),
        parent: one.parent.as_ref().map(ToString::to_string),
        mechanism: one.mechanism.as_ref().map(ToString::to_string),
        at: instant(one.at),
        text: if withheld { String::new() } else { one.text.clone() },
        edited_at: one.edited_at.map(instant),
        withheld,
    }
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    call.one(&opened(&call, &id).await?)
}

/// What a post said before, the last first, and what happened to it.
#[derive(Serialize, ToSchema)]
struct PostHistory {
    versions: Vec<PostVersion>,
    happened: Vec<Happened>,
}

#[derive(Serialize, ToSchema)]
struct PostVersion {
    number: i64,
    #[schema(format = DateTime)]
    until: String,
    title: String,
    text: String,
}

/// A line of the record.
#[derive(Serialize, ToSchema)]
pub(super) struct Happened {
    #[schema(format = DateTime)]
    at: String,
    /// A stable word: `post_published`, `commitment_moved` …
    kind: String,
    /// In whose name; none: the convener's.
    mechanism: Option<String>,
}

pub(super) fn show_happened(one: &boards::Recorded) -> Happened {
    Happened {
        at: instant(one.at),
        kind: one.event.kind().to_owned(),
        mechanism: one.mechanism.as_ref().map(ToString::to_string),
    }
}

async fn history(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    let history = boards::history(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let version = |one: &boards::Former| PostVersion {
        number: one.number,
        until: instant(one.at),
        title: one.content.title.clone(),
        text: one.content.text.clone(),
    };
    call.one(&PostHistory {
        versions: history.versions.iter().map(version).collect(),
        happened: history.happened.iter().map(show_happened).collect(),
    })
}

async fn drafts(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let drafts = boards::drafts(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(drafts, paging, |post| post.id.to_string(), |post| show(&call, &post))
}

/// How many posts of a mechanism are on a theme.
#[derive(Serialize, ToSchema)]
struct Cell {
    theme: String,
    /// None: the convener's.
    mechanism: Option<String>,
    posts: i64,
    /// Questions and requests that nobody has taken up.
    waiting: i64,
}

async fn matrix(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let overview = boards::overview(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let cells = overview.cells.into_iter().map(|((theme, mechanism), tally)| Cell {
        theme,
        mechanism: mechanism.as_ref().map(ToString::to_string),
        posts: tally.count,
        waiting: tally.waiting,
    });
    let key = |cell: &Cell| format!("{}.{}", cell.theme, cell.mechanism.as_deref().unwrap_or_default());
    call.cut(cells.collect(), (asked.limit, asked.after.as_deref()), key, |cell| cell)
}
