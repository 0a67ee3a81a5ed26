//! Themes merged: what one had becomes the other's, in one step and for good. Who convenes the network does it.

use entente_domain::{
    directory::{Directory, MergeRefusal, may_merge},
    ids::CommandId,
};
use entente_exchange::{
    event::Event,
    policy::{Deed, Reader},
    post::{Audience, Home, State},
};
use entente_store::{
    Broken, Link, Tx, commitments, directory, entries,
    exchange::{self, Origin},
    gatherings, posts, recommendations, themes,
};

pub use entente_store::themes::Made;

use crate::{Actor, Failure, House, boards, follow_up::Eyes, search::taking};

/// What would move, as far as the convener reads it as convener: what mechanisms keep to themselves moves, too, and is in no
/// number.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Preview {
    pub posts: usize,
    pub commitments: usize,
    pub events: usize,
    pub mechanisms: usize,
    pub followers: i64,
}

async fn convener(link: Link<'_>, who: &Actor) -> Result<Reader, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let reader = boards::reading(link, who).await?;
    if !reader.may(Deed::KeepThemes, &Home::default(), &Audience::Network) {
        return Err(Failure::Forbidden);
    }
    // Somebody may convene and belong to a mechanism, too.
    Ok(Reader { belongs: Vec::new(), bodies: Vec::new(), ..reader })
}

/// The merges there were, the last first.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody, [`Failure::Forbidden`] for who does not convene.
pub async fn made(house: &House, who: &Actor) -> Result<Vec<Made>, Failure> {
    let mut connection = house.database.read().await?;
    convener(connection.link(), who).await?;
    Ok(themes::made(connection.link()).await?)
}

/// What would move.
///
/// # Errors
/// As [`made`], or why it cannot be done.
pub async fn preview(
    house: &House,
    directory: &Directory,
    who: &Actor,
    from: &str,
    into: &str,
) -> Result<Preview, Failure<MergeRefusal>> {
    let mut connection = house.database.read().await?;
    let reader = convener(connection.link(), who).await.map_err(never)?;
    may_merge(directory, from, into).map_err(Failure::Refused)?;
    let hangs = |state: State| matches!(state, State::Published | State::Archived);
    let posts = themes::posts(connection.link(), from).await?;
    let commitments = themes::commitments(connection.link(), from).await?;
    let events = themes::gatherings(connection.link(), from).await?;
    let eyes = Eyes { reader: reader.clone(), podium: Vec::new() };
    let works = |areas: &[String]| areas.iter().any(|key| key == from);
    Ok(Preview {
        posts: posts.iter().filter(|one| hangs(one.state) && reader.sees(one)).count(),
        commitments: commitments.iter().filter(|one| eyes.sees(one)).count(),
        events: events.iter().filter(|one| reader.sees_gathering(one)).count(),
        mechanisms: directory.mechanisms.iter().filter(|one| works(&one.thematic_areas)).count(),
        followers: themes::followers(connection.link(), from).await?,
    })
}

/// Merges a theme into another. It cannot be undone: afterwards nobody can tell which of them something was on.
///
/// # Errors
/// As [`preview`]; of two at once the second is told that it was merged.
pub async fn merge(
    house: &House,
    who: &Actor,
    command: &CommandId,
    from: &str,
    into: &str,
) -> Result<(), Failure<MergeRefusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    convener(tx.link(), who).await.map_err(never)?;
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    // As it is under the lock, not as somebody saw it.
    let before = directory::load(tx.link()).await?;
    may_merge(&before, from, into).map_err(Failure::Refused)?;
    let at = house.now();
    themes::merge(tx.link(), from, into, at, &user).await?;
    move_all(&mut tx, from, into).await?;
    // Every server's copy is old now.
    directory::touch(tx.link()).await?;
    let after = directory::load(tx.link()).await?;
    for mechanism in &after.mechanisms {
        let was = before.mechanism(&mechanism.id).map(|one| &one.thematic_areas);
        if was != Some(&mechanism.thematic_areas) {
            directory::show(tx.link(), mechanism).await?;
        }
    }
    taking::directory::take(&mut tx, &after).await?;
    let event = Event::ThemesMerged { theme: from.to_owned(), into: into.to_owned() };
    let origin = Origin { actor: Some(user), mechanism: None, command: Some(command.clone()) };
    exchange::append(tx.link(), &origin, at, &event).await?;
    tx.commit().await?;
    tracing::info!(theme = from, into, "A theme was merged into another.");
    Ok(())
}

/// Their versions stay: nobody wrote them anew, and whoever is about to is not too late by this.
async fn move_all(tx: &mut Tx, from: &str, into: &str) -> Result<(), Broken> {
    let merged = themes::merged(tx.link()).await?;
    for mut one in themes::posts(tx.link(), from).await? {
        merged.settle(&mut one.content.themes);
        posts::save(tx.link(), &one).await?;
    }
    for mut one in themes::commitments(tx.link(), from).await? {
        merged.settle(&mut one.content.themes);
        commitments::save(tx.link(), &one).await?;
    }
    for mut one in themes::gatherings(tx.link(), from).await? {
        merged.settle(&mut one.content.themes);
        gatherings::save(tx.link(), &one).await?;
    }
    for mut one in themes::recommendations(tx.link(), from).await? {
        one.content.theme = merged.key(&one.content.theme).to_owned();
        recommendations::save(tx.link(), &one).await?;
    }
    themes::settle_days(tx.link(), from, &merged).await?;
    themes::settle_answers(tx.link(), from, &merged).await?;
    themes::settle_follows(tx.link(), from, into).await?;
    // Whatever kind of thing it is: agenda items have theirs in the programme, where nothing changes.
    for source in entries::sources_on(tx.link(), from).await? {
        // The directory is taken in anew as a whole.
        if source != taking::directory::SOURCE {
            let found = entries::of_source(tx.link(), &source).await?;
            entries::put(tx.link(), &source, &found).await?;
        }
    }
    Ok(())
}

/// Has a list of themes name them as they are called now. The record is held from here on, so that what is written after
/// it cannot come between another's merge and its end.
pub(crate) async fn settle(mut link: Link<'_>, keys: &mut Vec<String>) -> Result<(), Broken> {
    exchange::hold(link.again()).await?;
    themes::merged(link).await?.settle(keys);
    Ok(())
}

/// What a theme that is asked for is called now.
pub(crate) async fn asked_for(link: Link<'_>, theme: Option<&String>) -> Result<Option<String>, Broken> {
    match theme {
        Some(theme) => Ok(Some(themes::merged(link).await?.key(theme).to_owned())),
        None => Ok(None),
    }
}

fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}
