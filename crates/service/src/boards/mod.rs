//! Boards across mechanisms: what hangs on them for one reader. Nobody finds, counts or opens what they may not read.
//! Whoever may read what is `entente_exchange::policy`'s to say; here it is asked of everything that is shown.

mod files;
mod introducing;
mod news;
mod posting;
mod talking;
mod telling;

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::Directory,
    ids::{MechanismId, PostId, UserId},
    policy::{Action, may},
};
use entente_exchange::{
    check::Known,
    policy::{Deed, Reader, Tie},
    post::{Audience, Post, PostKind, Stage},
};
use entente_store::{
    Broken, Link, accounts, exchange, posts,
    talk::{self, Echo},
};

pub use entente_exchange::{acts::Act, check, event::Event, introductions, matching, policy, post};
pub use entente_store::{
    exchange::Recorded,
    posts::Former,
    talk::{Comment, Endorsement, FileHead, Followed},
};
pub(crate) use files::tidy;
pub use files::{FileRefusal, Sent, drop_file, file, may_put, place, put_file};
pub use introducing::{Fitting, Seen, fitting, introductions_of, may_propose, propose, step};
pub use news::{News, news};
pub use posting::{New, Refused, act, begin, draft, throw_away};
pub use talking::{Said, TalkRefusal, comment, edit_comment, endorse, follow, withhold_comment};

use crate::{Actor, Failure, House, actor::house_standings, themes};

/// Cards of one page, and of one column.
pub const PAGE: i64 = 60;

/// Stands for the convener where a mechanism's key is asked for.
pub const CONVENER: &str = "convener";

/// The directory, as far as posts ask for it.
pub struct Names<'d>(pub &'d Directory);

impl Known for Names<'_> {
    fn theme(&self, key: &str) -> bool {
        self.0.theme(key).is_some()
    }
    fn state(&self, code: &str) -> bool {
        self.0.state(code).is_some()
    }
    fn mechanism(&self, key: &str) -> bool {
        self.0.mechanism(key).is_some()
    }
}

/// What somebody is in the network.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages (displays).
pub async fn reader(house: &House, who: &Actor) -> Result<Reader, Failure> {
    let mut reader = house.database.read().await?;
    reading(reader.link(), who).await
}

pub(crate) async fn reading(link: Link<'_>, who: &Actor) -> Result<Reader, Failure> {
    if !may(&house_standings(who), Action::ReadPublicPages) {
        return Err(Failure::Forbidden);
    }
    let Some(user) = who.user() else { return Ok(Reader::default()) };
    Ok(eyes_of(link, &user).await?)
}

/// What somebody is in the network, whoever is asking.
pub(crate) async fn eyes_of(mut link: Link<'_>, user: &UserId) -> Result<Reader, Broken> {
    Ok(Reader {
        belongs: accounts::mechanisms_of(link.again(), user).await?,
        bodies: accounts::bodies_of(link.again(), user).await?,
        convener: accounts::is_convener(link, user).await?,
        user: Some(user.clone()),
    })
}

/// Which posts a page asks for; what is none does not ask.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub theme: Option<String>,
    pub mechanism: Option<MechanismId>,
    pub body: Option<String>,
    pub kind: Option<PostKind>,
    pub stage: Option<Stage>,
    /// ISO 639-1.
    pub language: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub place: Option<String>,
    pub archived: bool,
    /// The last card of the page before.
    pub before: Option<(Moment, PostId)>,
}

/// A post as it hangs on a board.
#[derive(Clone, Debug)]
pub struct Card {
    pub post: Post,
    pub echo: Echo,
}

/// One page of a board.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// On the first page of a theme's or a mechanism's board.
    pub pinned: Vec<Card>,
    /// The newest first, without those pinned.
    pub cards: Vec<Card>,
    /// Where the next page begins.
    pub next: Option<(Moment, PostId)>,
    pub reader: Reader,
}

/// What hangs on a board for the reader.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn board(house: &House, who: &Actor, filter: &Filter) -> Result<Board, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let wanted = wanted(reader.link(), &eyes, filter).await?;
    let pinned = pinned(reader.link(), filter, &wanted.audiences).await?;
    let mut found = posts::newest(reader.link(), &wanted).await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| more).map(|last| (last.published_at.unwrap_or_default(), last.id.clone()));
    found.retain(|post| !pinned.iter().any(|one| one.id == post.id));
    Ok(Board {
        pinned: cards(reader.link(), &eyes, pinned).await?,
        cards: cards(reader.link(), &eyes, found).await?,
        next,
        reader: eyes,
    })
}

/// The same one after another, so many at a time, the newest first: for lists and programs, which pin nothing.
///
/// # Errors
/// As [`board`].
pub async fn list(house: &House, who: &Actor, filter: &Filter, most: usize) -> Result<Board, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let mut wanted = wanted(reader.link(), &eyes, filter).await?;
    wanted.limit = i64::try_from(most).unwrap_or(PAGE).saturating_add(1);
    let mut found = posts::newest(reader.link(), &wanted).await?;
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| more).map(|last| (last.published_at.unwrap_or_default(), last.id.clone()));
    Ok(Board { pinned: Vec::new(), cards: cards(reader.link(), &eyes, found).await?, next, reader: eyes })
}

/// The same by columns: of each stage the newest, so that none is crowded out by another.
///
/// # Errors
/// As [`board`].
pub async fn by_stage(house: &House, who: &Actor, filter: &Filter) -> Result<Board, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let mut wanted = wanted(reader.link(), &eyes, filter).await?;
    wanted.limit = PAGE;
    let mut all = Vec::new();
    for stage in Stage::ALL {
        wanted.stage = Some(*stage);
        all.extend(posts::newest(reader.link(), &wanted).await?);
    }
    let cards = cards(reader.link(), &eyes, all).await?;
    Ok(Board { cards, reader: eyes, ..Board::default() })
}

/// How many posts of a board are about each State.
///
/// # Errors
/// As [`board`].
pub async fn places(house: &House, who: &Actor, filter: &Filter) -> Result<Vec<(String, i64)>, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let wanted = wanted(reader.link(), &eyes, filter).await?;
    Ok(posts::places(reader.link(), &wanted).await?)
}

async fn wanted(mut link: Link<'_>, eyes: &Reader, filter: &Filter) -> Result<posts::Wanted, Broken> {
    Ok(posts::Wanted {
        audiences: audiences(link.again(), eyes).await?,
        theme: themes::asked_for(link, filter.theme.as_ref()).await?,
        mechanism: filter.mechanism.clone(),
        body: filter.body.clone(),
        kind: filter.kind,
        stage: filter.stage,
        language: filter.language.clone(),
        place: filter.place.clone(),
        archived: filter.archived,
        before: filter.before.clone(),
        limit: PAGE + 1,
    })
}

/// What stands first on a board that nobody has narrowed down.
async fn pinned(link: Link<'_>, filter: &Filter, audiences: &[String]) -> Result<Vec<Post>, Broken> {
    let narrowed = filter.before.is_some()
        || filter.kind.is_some()
        || filter.stage.is_some()
        || filter.language.is_some()
        || filter.place.is_some()
        || filter.archived;
    if narrowed {
        return Ok(Vec::new());
    }
    match (&filter.theme, &filter.mechanism) {
        (Some(theme), None) => posts::pinned(link, theme, audiences).await,
        (None, Some(mechanism)) if filter.body.is_none() => posts::pinned_at_home(link, mechanism, audiences).await,
        _ => Ok(Vec::new()),
    }
}

/// The audiences the reader belongs to, of those there are.
pub(crate) async fn audiences(link: Link<'_>, eyes: &Reader) -> Result<Vec<String>, Broken> {
    let mut words = posts::audiences(link).await?;
    words.retain(|word| Audience::read(word).is_some_and(|audience| eyes.may_read(&audience)));
    Ok(words)
}

async fn cards(link: Link<'_>, eyes: &Reader, mut found: Vec<Post>) -> Result<Vec<Card>, Broken> {
    // Asked once more of each: the word in the index is for finding, not for showing.
    found.retain(|post| eyes.sees(post));
    let ids: Vec<PostId> = found.iter().map(|post| post.id.clone()).collect();
    let mut echoes = talk::echoes(link, &ids).await?;
    Ok(found.into_iter().map(|post| Card { echo: echoes.remove(&post.id).unwrap_or_default(), post }).collect())
}

/// Somebody's own drafts.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn drafts(house: &House, who: &Actor) -> Result<Vec<Post>, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    Ok(posts::drafts(reader.link(), &user).await?)
}

/// How many posts hang where, as far as the reader may read them.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    pub themes: BTreeMap<String, Tally>,
    /// By theme and mechanism; none: the convener's.
    pub cells: BTreeMap<(String, Option<MechanismId>), Tally>,
    pub reader: Reader,
    pub follows: Vec<(Followed, String)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub count: i64,
    pub by_kind: BTreeMap<PostKind, i64>,
    /// Questions and requests that nobody has taken up.
    pub waiting: i64,
    pub last: Option<Moment>,
}

impl Tally {
    fn add(&mut self, kind: PostKind, stage: Stage, count: i64, last: Moment) {
        self.count += count;
        *self.by_kind.entry(kind).or_default() += count;
        if matches!(kind, PostKind::Question | PostKind::Request) && stage == Stage::Open {
            self.waiting += count;
        }
        self.last = self.last.max(Some(last));
    }
}

/// What there is, counted.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn overview(house: &House, who: &Actor) -> Result<Overview, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let mut overview = Overview::default();
    for row in posts::tallies(reader.link()).await? {
        let audience = Audience::read(&row.audience).ok_or_else(|| Broken::Stored(row.audience.clone()))?;
        if !eyes.may_read(&audience) {
            continue;
        }
        let kind = PostKind::from_word(&row.kind).ok_or_else(|| Broken::Stored(row.kind.clone()))?;
        let stage = Stage::from_word(&row.stage).ok_or_else(|| Broken::Stored(row.stage.clone()))?;
        let last = Moment::from_micros(row.last);
        overview.themes.entry(row.theme.clone()).or_default().add(kind, stage, row.count, last);
        let cell = (row.theme, row.mechanism_id.map(MechanismId::new));
        overview.cells.entry(cell).or_default().add(kind, stage, row.count, last);
    }
    if let Some(user) = &eyes.user {
        overview.follows = talk::follows(reader.link(), user).await?;
    }
    overview.reader = eyes;
    Ok(overview)
}

/// A post with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub post: Post,
    /// Who wrote it, for those who know people.
    pub author: Option<String>,
    pub comments: Vec<Comment>,
    pub endorsements: Vec<Endorsement>,
    pub files: Vec<FileHead>,
    pub answers: Vec<Card>,
    /// The question it answers, if the reader may read it.
    pub question: Option<Post>,
    pub followed: bool,
    pub reader: Reader,
    pub ties: Vec<Tie>,
}

impl Opened {
    pub fn may(&self, deed: Deed) -> bool {
        policy::may(&self.ties, deed)
    }

    pub fn may_edit(&self) -> bool {
        entente_exchange::acts::may_edit(&self.ties)
    }

    /// The mechanisms in whose name the reader may endorse it and has not yet.
    pub fn may_endorse(&self) -> Vec<&MechanismId> {
        if self.post.state != post::State::Published {
            return Vec::new();
        }
        self.reader
            .binds()
            .filter(|one| self.post.home.mechanism.as_ref() != Some(*one))
            .filter(|one| !self.endorsements.iter().any(|endorsed| endorsed.mechanism == **one))
            .collect()
    }
}

/// One post.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the reader.
pub async fn open(house: &House, who: &Actor, id: &PostId) -> Result<Opened, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let post = seen(reader.link(), &eyes, id).await?;
    let ties = eyes.ties_to(&post);
    // Outside of the network people have no names.
    let knows_people = ties.iter().any(|tie| !matches!(tie, Tie::Visitor | Tie::Account));
    let author = if knows_people {
        accounts::by_id(reader.link(), &post.author).await?.map(|account| account.name)
    } else {
        None
    };
    let found = posts::answers(reader.link(), id).await?;
    let question = match &post.answers {
        Some(id) => posts::by_id(reader.link(), id).await?.filter(|question| eyes.sees(question)),
        None => None,
    };
    let followed = match &eyes.user {
        Some(user) => {
            let mine = (Followed::Post, id.to_string());
            talk::follows(reader.link(), user).await?.contains(&mine)
        }
        None => false,
    };
    Ok(Opened {
        author,
        comments: talk::comments(reader.link(), id).await?,
        endorsements: talk::endorsements(reader.link(), id).await?,
        files: talk::files(reader.link(), id).await?,
        answers: cards(reader.link(), &eyes, found).await?,
        question,
        followed,
        ties,
        post,
        reader: eyes,
    })
}

/// Those of these posts that exist for the reader.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn those(house: &House, who: &Actor, ids: &[PostId]) -> Result<Vec<Post>, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let mut found = Vec::new();
    for id in ids {
        found.extend(posts::by_id(reader.link(), id).await?.filter(|post| eyes.sees(post)));
    }
    Ok(found)
}

/// The post, if it exists for the reader.
pub(crate) async fn seen(link: Link<'_>, eyes: &Reader, id: &PostId) -> Result<Post, Failure> {
    posts::by_id(link, id).await?.filter(|post| eyes.sees(post)).ok_or(Failure::Absent)
}

/// What a post said before, and what happened to it.
#[derive(Clone, Debug)]
pub struct History {
    pub post: Post,
    /// The last first.
    pub versions: Vec<Former>,
    pub happened: Vec<Recorded>,
    /// Of those who did it.
    pub names: BTreeMap<UserId, String>,
}

/// The history of a post, for those of the network who may read it. To others it is what it says now.
///
/// # Errors
/// [`Failure::Absent`] if the post is not there for the reader, [`Failure::Forbidden`] outside of the network.
pub async fn history(house: &House, who: &Actor, id: &PostId) -> Result<History, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let post = seen(reader.link(), &eyes, id).await?;
    if eyes.belongs.is_empty() && !eyes.convener {
        return Err(Failure::Forbidden);
    }
    // What it said while fewer could read it is theirs.
    let mut versions = posts::versions(reader.link(), id).await?;
    versions.retain(|former| {
        let audience = Audience::of(&post.home, &former.content);
        eyes.may(Deed::Read(former.content.reach), &post.home, &audience)
    });
    let happened = exchange::of_subject(reader.link(), id.as_str()).await?;
    let mut names = BTreeMap::new();
    let people = happened.iter().filter_map(|one| one.actor.clone()).chain(versions.iter().map(|one| one.by.clone()));
    for user in people {
        if !names.contains_key(&user)
            && let Some(account) = accounts::by_id(reader.link(), &user).await?
        {
            names.insert(user, account.name);
        }
    }
    Ok(History { post, versions, happened, names })
}
