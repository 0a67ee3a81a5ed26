//! Spaces and their tasks, for those who belong there.

use axum::extract::Path;
use entente_domain::{ids::MechanismId, text::Language};
use entente_exchange::{
    post::Home as Whose,
    space as named,
    tasks::{Doer, State, Task as Kept},
};
use entente_service::spaces;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    posts::{Happened, Home, show_happened, show_home},
    words::{self, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("spaces", sentence);
    vec![
        about(
            Endpoint::get("listSpaces", "/api/v1/spaces", Door::SignedIn, list),
            "Spaces of the mechanisms and bodies the asker belongs to",
        )
        .asks::<Paging>()
        .lists::<Space>(),
        about(
            Endpoint::get("readSpace", "/api/v1/spaces/{id}", Door::Meeting, of_mechanism),
            "The space of a mechanism, or `convener`",
        )
        .gives::<OpenedSpace>(),
        about(
            Endpoint::get("readBodySpace", "/api/v1/spaces/{id}/{body}", Door::Meeting, of_body),
            "The space of one of its bodies",
        )
        .gives::<OpenedSpace>(),
        about(
            Endpoint::get("listTasks", "/api/v1/tasks", Door::SignedIn, tasks),
            "Tasks in the asker's spaces, by their day",
        )
        .asks::<Tasks>()
        .lists::<Task>(),
        about(Endpoint::get("readTask", "/api/v1/tasks/{task}", Door::Meeting, task), "A task and what happened to it")
            .gives::<OpenedTask>(),
    ]
}

/// What a mechanism, one of its bodies or the convener has for itself.
#[derive(Serialize, ToSchema)]
struct Space {
    /// As addresses name it: `midsa`, `midsa/steering-group`, `convener`.
    id: String,
    home: Home,
    /// Its page.
    page: String,
}

fn show_space(call: &Call, home: &Whose) -> Space {
    let id = named::word(home);
    Space { page: format!("{}/spaces/{id}", call.app.settings.public_url), home: show_home(home), id }
}

async fn list(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let directory = call.directory().await?;
    let homes = spaces::mine(&call.app.house, &directory, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(homes, paging, named::word, |home| show_space(&call, &home))
}

/// A space with what it shows: each thing by its id.
#[derive(Serialize, ToSchema)]
struct OpenedSpace {
    space: Space,
    /// The newest of its board.
    posts: Vec<String>,
    /// Those to come.
    meetings: Vec<String>,
    events: Vec<String>,
    /// Those to be done.
    tasks: Vec<String>,
    materials: Vec<Material>,
}

/// A paper or a link.
#[derive(Serialize, ToSchema)]
struct Material {
    id: String,
    title: String,
    /// Of a link; of a paper where it is fetched.
    address: String,
}

async fn of_mechanism(call: Call, Path(id): Path<String>) -> Answer {
    let mechanism: MechanismId = call.id(&id)?;
    opened(&call, named::read(mechanism.as_str())).await
}

async fn of_body(call: Call, Path((id, body)): Path<(String, String)>) -> Answer {
    let mechanism: MechanismId = call.id(&id)?;
    let body: MechanismId = call.id(&body)?;
    opened(&call, Whose { mechanism: Some(mechanism), body: Some(body.to_string()) }).await
}

async fn opened(call: &Call, home: Whose) -> Answer {
    let directory = call.directory().await?;
    let opened =
        spaces::open(&call.app.house, &directory, &call.actor, &home).await.map_err(|failure| call.failed(failure))?;
    let base = &call.app.settings.public_url;
    let materials = opened.materials.iter().map(|one| Material {
        id: one.id.clone(),
        title: one.title.clone(),
        address: if one.address.is_empty() { format!("{base}/materials/{}", one.id) } else { one.address.clone() },
    });
    let shown = OpenedSpace {
        space: show_space(call, &home),
        posts: opened.cards.iter().map(|card| card.post.id.to_string()).collect(),
        meetings: opened.meetings.iter().map(|one| one.id.to_string()).collect(),
        events: opened.gatherings.iter().map(|one| one.id.to_string()).collect(),
        tasks: opened.tasks.iter().map(|one| one.id.to_string()).collect(),
        materials: materials.collect(),
    };
    call.one(&shown)
}

#[derive(Debug, Deserialize, IntoParams)]
struct Tasks {
    /// As addresses name it: `midsa`, `midsa/steering-group`, `convener`.
    space: Option<String>,
    #[param(schema_with = words::task_state)]
    state: Option<State>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// Something to be done in a space.
#[derive(Serialize, ToSchema)]
struct Task {
    id: String,
    home: Home,
    #[schema(schema_with = words::task_state)]
    state: State,
    version: i64,
    #[schema(schema_with = words::language)]
    language: Language,
    title: String,
    text: String,
    /// Key of the body that does it.
    body: Option<String>,
    /// The name of the person who does it.
    person: Option<String>,
    /// `YYYY-MM-DD`; none: no day.
    due: Option<String>,
    /// Why it was dropped.
    reason: Option<String>,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

type Names = std::collections::BTreeMap<entente_domain::ids::UserId, String>;

fn show_task(call: &Call, task: &Kept, names: &Names) -> Task {
    let (body, person) = match &task.content.doer {
        Doer::Nobody => (None, None),
        Doer::Body(key) => (Some(key.clone()), None),
        Doer::Person(user) => (None, names.get(user).cloned()),
    };
    Task {
        id: task.id.to_string(),
        home: show_home(&task.home),
        state: task.state,
        version: task.version,
        language: task.content.language,
        title: task.content.title.clone(),
        text: task.content.text.clone(),
        body,
        person,
        due: Some(task.content.due.clone()).filter(|due| !due.is_empty()),
        reason: task.reason.clone(),
        changed_at: instant(task.changed_at),
        page: format!("{}/tasks/{}", call.app.settings.public_url, task.id),
    }
}

async fn tasks(call: Call, Asked(asked): Asked<Tasks>) -> Answer {
    let home = asked.space.as_deref().map(named::read);
    let listed =
        spaces::tasks(&call.app.house, &call.actor, home.as_ref()).await.map_err(|failure| call.failed(failure))?;
    let mut all = listed.tasks;
    all.retain(|task| asked.state.is_none_or(|state| task.state == state));
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |task| task.id.to_string(), |task| show_task(&call, &task, &listed.names))
}

/// A task with its history.
#[derive(Serialize, ToSchema)]
struct OpenedTask {
    task: Task,
    /// The address of what it comes from, for who may open that.
    cause: Option<String>,
    happened: Vec<Happened>,
}

async fn task(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    let opened = spaces::task(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let shown = OpenedTask {
        task: show_task(&call, &opened.task, &opened.names),
        cause: opened.cause.map(|cause| format!("{}{}", call.app.settings.public_url, cause.href)),
        happened: opened.happened.iter().map(show_happened).collect(),
    };
    call.one_of(&shown, opened.task.changed_at)
}
