//! Boards to write to: the functions that the forms call, too.

use axum::extract::Path;
use entente_domain::{
    ids::{MechanismId, PostId},
    text::Language,
};
use entente_exchange::{
    acts::Refusal,
    post::{self as domain, PostKind, Reach, Stage},
};
use entente_service::boards::{self, Act, New, Refused, Said, TalkRefusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::{Call, Sent},
    endpoint::Endpoint,
    posts::{Details, Home, OpenedPost, opened},
    problem::{Kind, Problem},
    words,
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("boards", sentence);
    vec![
        about(
            Endpoint::post("beginPost", "/api/v1/posts", Door::SignedIn, begin),
            "Begins a post, as a draft or published at once",
        )
        .takes::<NewPost>()
        .makes::<OpenedPost>(),
        about(
            Endpoint::post("writePost", "/api/v1/posts/{post}", Door::Meeting, write),
            "Writes a post or a draft anew",
        )
        .takes::<WrittenPost>()
        .does::<OpenedPost>(),
        about(
            Endpoint::post("actOnPost", "/api/v1/posts/{post}/acts", Door::Meeting, act),
            "Publishes a draft or throws it away, archives a post, brings it back, moves it",
        )
        .takes::<PostAct>()
        .does::<Done>(),
        about(
            Endpoint::post("commentOnPost", "/api/v1/posts/{post}/comments", Door::Meeting, comment),
            "Comments on a post",
        )
        .takes::<NewComment>()
        .makes::<Made>(),
    ]
}

/// What its authors write.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Written {
    #[schema(schema_with = words::language)]
    language: Language,
    title: String,
    /// Markdown.
    text: String,
    /// Keys, the foremost first.
    themes: Vec<String>,
    #[serde(default)]
    #[schema(required = false)]
    details: Details,
    #[schema(schema_with = words::reach)]
    reach: Reach,
    /// Mechanisms, where `reach` is `some`.
    #[serde(default)]
    #[schema(required = false)]
    shared_with: Vec<String>,
    /// Those it is about have agreed that everybody may read it: asked for where `reach` is `public`.
    #[serde(default)]
    #[schema(required = false)]
    may_publish: bool,
}

impl Written {
    fn content(self) -> domain::Content {
        let mut shared_with: Vec<MechanismId> = self.shared_with.into_iter().map(MechanismId::new).collect();
        shared_with.sort();
        shared_with.dedup();
        domain::Content {
            language: self.language,
            title: self.title.trim().to_owned(),
            text: self.text.replace("\r\n", "\n").trim_end().to_owned(),
            themes: self.themes,
            details: domain::Details {
                places: self.details.places,
                since: self.details.since,
                until: self.details.until,
                evidence: self.details.evidence,
                contact: self.details.contact,
                support: self.details.support,
                working_languages: self.details.working_languages,
                source: self.details.source,
            },
            reach: self.reach,
            shared_with,
            may_publish: self.may_publish,
        }
    }
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPost {
    /// Its id, of letters, digits, dashes: sent twice it is one post. Else the idempotency key, or a new one.
    #[serde(default)]
    id: Option<String>,
    #[schema(schema_with = words::post_kind)]
    kind: PostKind,
    home: Home,
    /// The question it answers.
    #[serde(default)]
    answers: Option<String>,
    /// At once; else it is a draft.
    #[serde(default)]
    #[schema(required = false)]
    publish: bool,
    content: Written,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WrittenPost {
    /// That which was seen.
    version: i64,
    content: Written,
}

/// What is done.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "act")]
enum PostAct {
    Publish {
        version: i64,
    },
    /// Of a draft: it is gone.
    ThrowAway,
    Archive {
        version: i64,
    },
    BringBack {
        version: i64,
    },
    Move {
        version: i64,
        #[schema(schema_with = words::stage)]
        stage: Stage,
    },
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewComment {
    /// Sent twice it is one comment.
    #[serde(default)]
    id: Option<String>,
    /// The comment it answers.
    #[serde(default)]
    parent: Option<String>,
    /// In whose name, for those who belong to several.
    #[serde(default)]
    mechanism: Option<String>,
    text: String,
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub(super) struct Made {
    pub id: String,
}

/// It was done.
#[derive(Serialize, ToSchema)]
pub(super) struct Done {
    /// Of the thing as it is now; none: it is gone.
    pub version: Option<i64>,
}

fn refused(call: &Call, refused: Refused) -> Problem {
    match refused {
        Refused::Problems(problems) => problems
            .into_iter()
            .fold(call.problem(Kind::Invalid), |problem, one| problem.at(one.at.word(), one.fault.word())),
        Refused::Rule(refusal) => {
            let kind = if refusal == Refusal::Stale { Kind::Stale } else { Kind::Refused };
            call.problem(kind).at("act", refusal.word())
        }
    }
}

async fn begin(call: Call, Sent(sent): Sent<NewPost>) -> Answer {
    let id: PostId = call.new_id(sent.id.as_deref())?;
    let home = domain::Home { mechanism: sent.home.mechanism.map(MechanismId::new), body: sent.home.body };
    let new = New {
        id: id.clone(),
        kind: sent.kind,
        home,
        content: sent.content.content(),
        answers: sent.answers.map(PostId::new),
        made_of: None,
        publish: sent.publish,
    };
    let directory = call.directory().await?;
    boards::begin(&call.app.house, &directory, &call.actor, new)
        .await
        .map_err(|failure| call.refused(failure, refused))?;
    call.made(&opened(&call, &id).await?, &format!("/api/v1/posts/{id}"))
}

async fn write(call: Call, Path(id): Path<String>, Sent(sent): Sent<WrittenPost>) -> Answer {
    let id: PostId = call.id(&id)?;
    let (directory, command) = (call.directory().await?, call.command()?);
    let act = Act::Write(Box::new(sent.content.content()));
    boards::act(&call.app.house, &directory, &call.actor, &id, &command, sent.version, act)
        .await
        .map_err(|failure| call.refused(failure, refused))?;
    call.one(&opened(&call, &id).await?)
}

async fn act(call: Call, Path(id): Path<String>, Sent(sent): Sent<PostAct>) -> Answer {
    let id: PostId = call.id(&id)?;
    let (version, act) = match sent {
        PostAct::ThrowAway => {
            boards::throw_away(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
            return call.one(&Done { version: None });
        }
        PostAct::Publish { version } => (version, Act::Publish),
        PostAct::Archive { version } => (version, Act::Archive(true)),
        PostAct::BringBack { version } => (version, Act::Archive(false)),
        PostAct::Move { version, stage } => (version, Act::Move(stage)),
    };
    let (directory, command) = (call.directory().await?, call.command()?);
    boards::act(&call.app.house, &directory, &call.actor, &id, &command, version, act)
        .await
        .map_err(|failure| call.refused(failure, refused))?;
    let now = boards::open(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    call.one(&Done { version: Some(now.post.version) })
}

async fn comment(call: Call, Path(id): Path<String>, Sent(sent): Sent<NewComment>) -> Answer {
    let post: PostId = call.id(&id)?;
    let said = Said {
        id: call.new_id(sent.id.as_deref())?,
        parent: sent.parent.map(Into::into),
        mechanism: sent.mechanism.map(MechanismId::new),
        text: sent.text,
    };
    boards::comment(&call.app.house, &call.actor, &post, &said)
        .await
        .map_err(|failure| call.refused(failure, |call, refusal| talked(call, refusal)))?;
    call.made(&Made { id: said.id.to_string() }, &format!("/api/v1/posts/{post}"))
}

fn talked(call: &Call, refusal: TalkRefusal) -> Problem {
    let (kind, at, fault) = match refusal {
        TalkRefusal::Empty => (Kind::Invalid, "text", "missing"),
        TalkRefusal::TooLong => (Kind::Invalid, "text", "too_long"),
        TalkRefusal::NoComment => (Kind::Invalid, "parent", "unknown"),
        TalkRefusal::TooMany => (Kind::Refused, "post", "too_many"),
        TalkRefusal::Closed => (Kind::Refused, "post", "closed"),
        TalkRefusal::Reason(refusal) => (Kind::Refused, "post", refusal.word()),
    };
    call.problem(kind).at(at, fault)
}
