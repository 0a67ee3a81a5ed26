//! What has happened on a board since somebody looked, as far as they may read it. Counted anew at each asking from the
//! record and the policy, so that it tells nothing that the board itself would not show.

use std::collections::BTreeMap;

use entente_domain::{clock::Moment, ids::PostId};
use entente_exchange::{
    event::Event,
    post::{Post, State},
};
use entente_store::{exchange, posts};

use super::{CONVENER, Filter, reading};
use crate::{Actor, Failure, House};

/// Events that are looked at: who was away for more begins anew.
const LOOKED_AT: i64 = 300;

/// Posts of a board that came, and those to which something was done or said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    pub fresh: usize,
    pub changed: usize,
}

/// What others did on a board since an instant; with `post`, to that post alone.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages, [`Failure::Absent`] if the post is not there for the reader.
pub async fn news(
    house: &House,
    who: &Actor,
    filter: &Filter,
    post: Option<&PostId>,
    since: Moment,
) -> Result<News, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    if let Some(post) = post {
        super::seen(reader.link(), &eyes, post).await?;
    }
    let mut touched: BTreeMap<String, bool> = BTreeMap::new();
    for one in exchange::last(reader.link(), LOOKED_AT).await? {
        if one.at <= since || one.actor.is_some() && one.actor == eyes.user {
            continue;
        }
        let came = matches!(one.event, Event::PostPublished { .. } | Event::PostRestored { .. });
        *touched.entry(one.event.subject().to_owned()).or_default() |= came;
    }
    let mut news = News::default();
    for (id, came) in touched {
        if post.is_some_and(|post| post.as_str() != id) {
            continue;
        }
        // What is no post is not there under that id.
        let Some(found) = posts::by_id(reader.link(), &PostId::new(id)).await? else { continue };
        if !eyes.sees(&found) || (post.is_none() && !hangs(&found, filter)) {
            continue;
        }
        if came {
            news.fresh += 1;
        } else {
            news.changed += 1;
        }
    }
    Ok(news)
}

/// Whether a post hangs on the board that a filter describes.
fn hangs(post: &Post, filter: &Filter) -> bool {
    let of = |mechanism: &entente_domain::ids::MechanismId| match &post.home.mechanism {
        Some(home) => home == mechanism,
        None => mechanism.as_str() == CONVENER,
    };
    let state = if filter.archived { State::Archived } else { State::Published };
    post.state == state
        && filter.theme.as_ref().is_none_or(|theme| post.content.themes.contains(theme))
        && filter.mechanism.as_ref().is_none_or(of)
        && filter.body.as_ref().is_none_or(|body| post.home.body.as_ref() == Some(body))
        && filter.kind.is_none_or(|kind| post.kind == kind)
        && filter.language.as_ref().is_none_or(|language| post.content.language.code() == language)
        && filter.place.as_ref().is_none_or(|place| post.content.details.places.contains(place))
}
