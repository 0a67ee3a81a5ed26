//! Records of impact: put down by those who answer for a mechanism, by themselves or with a commitment.

use entente_domain::{
    directory::Directory,
    ids::{CommitmentId, ImpactId, PostId},
};
use entente_exchange::{
    commitments::Commitment,
    commitments_acts::Refusal,
    event::Event,
    impact::{Content, Impact, problems},
    post::{Audience, Home},
};
use entente_store::{
    Tx, commitments,
    exchange::{self, Origin},
    impacts, posts,
};

use super::{Eyes, MOST, Refused, committing::never, eyes, readable};
use crate::{
    Actor, Failure, House,
    boards::Names,
    search,
    tables::{Cell, Table},
};

/// Why a record was not taken: as of commitments.
pub type ImpactRefused = Refused;

/// A record that somebody puts down.
#[derive(Clone, Debug)]
pub struct NewImpact {
    /// Its id, made with the form.
    pub id: ImpactId,
    pub home: Home,
    pub commitment: Option<CommitmentId>,
    pub content: Content,
}

/// Records what law or practice became.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for who may not under that home, [`Failure::Absent`] if the commitment is
/// not there for the actor, or what is wrong in the form.
pub async fn record(house: &House, directory: &Directory, who: &Actor, new: NewImpact) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let eyes = eyes(tx.link(), who).await.map_err(never)?;
    if let Some(there) = impacts::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    if let Some(commitment) = &new.commitment {
        readable(tx.link(), &eyes, commitment).await.map_err(never)?;
    }
    if !eyes.may_record(&new.home) || new.home.body.is_some() {
        return Err(Failure::Forbidden);
    }
    checked(&new.home, &new.content, directory)?;
    let now = house.now();
    let one = Impact {
        id: new.id,
        commitment: new.commitment,
        home: new.home,
        author: user,
        version: 1,
        content: new.content,
        created_at: now,
        changed_at: now,
    };
    impacts::insert(tx.link(), &one).await?;
    let (impact, commitment) = (one.id.clone(), one.commitment.clone());
    let event = Event::ImpactRecorded { impact, commitment, audience: one.audience().to_string() };
    append(house, &mut tx, &eyes, &one, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes a record anew.
///
/// # Errors
/// As [`record`]; [`Refusal::Stale`] if somebody else did since it was seen.
pub async fn write(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &ImpactId,
    seen: i64,
    content: Content,
) -> Result<(), Failure<Refused>> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let eyes = eyes(tx.link(), who).await.map_err(never)?;
    let one = impacts::by_id(tx.link(), id).await?.filter(|one| eyes.sees_impact(one)).ok_or(Failure::Absent)?;
    if !eyes.may_write_impact(&one) {
        return Err(Failure::Forbidden);
    }
    let refused = |refusal| Failure::Refused(Refused::Rule(refusal));
    if one.version != seen {
        return Err(refused(Refusal::Stale));
    }
    if one.content == content {
        return Err(refused(Refusal::Same));
    }
    checked(&one.home, &content, directory)?;
    let number = one.version;
    let after = Impact { version: number + 1, content, changed_at: house.now(), ..one };
    if !impacts::save(tx.link(), &after).await? {
        return Err(refused(Refusal::Stale));
    }
    let event = Event::ImpactWritten { impact: id.clone(), number, audience: after.audience().to_string() };
    append(house, &mut tx, &eyes, &after, &event).await?;
    tx.commit().await?;
    Ok(())
}

fn checked(home: &Home, content: &Content, directory: &Directory) -> Result<(), Failure<Refused>> {
    let found = problems(home, content, &Names(directory));
    if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refused::Problems(found))) }
}

async fn append(
    house: &House,
    tx: &mut Tx,
    eyes: &Eyes,
    one: &Impact,
    event: &Event,
) -> Result<(), entente_store::Broken> {
    let origin = Origin { actor: eyes.reader.user.clone(), mechanism: one.home.mechanism.clone(), command: None };
    exchange::append(tx.link(), &origin, house.now(), event).await?;
    search::taking::commitments::take_impact(tx, one).await
}

/// A record with what it names, as far as the reader may read that.
#[derive(Clone, Debug)]
pub struct OpenedImpact {
    pub impact: Impact,
    pub commitment: Option<Commitment>,
    /// Titles of the posts that helped, by address.
    pub titles: Vec<(String, String)>,
    pub eyes: Eyes,
}

/// One record.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the reader.
pub async fn impact(house: &House, who: &Actor, id: &ImpactId) -> Result<OpenedImpact, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = eyes(reader.link(), who).await?;
    let one = impacts::by_id(reader.link(), id).await?.filter(|one| eyes.sees_impact(one)).ok_or(Failure::Absent)?;
    let commitment = match &one.commitment {
        Some(id) => commitments::by_id(reader.link(), id).await?.filter(|one| eyes.sees(one)),
        None => None,
    };
    let mut titles = Vec::new();
    for line in &one.content.helped {
        if let Some(post) = line.strip_prefix("/posts/")
            && let Some(post) = posts::by_id(reader.link(), &PostId::new(post)).await?
            && eyes.reader.sees(&post)
        {
            titles.push((line.clone(), post.content.title));
        }
    }
    Ok(OpenedImpact { impact: one, commitment, titles, eyes })
}

/// The records somebody may read, the last first.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn list(house: &House, who: &Actor) -> Result<(Vec<Impact>, Eyes), Failure> {
    let mut reader = house.database.read().await?;
    let eyes = eyes(reader.link(), who).await?;
    let mut audiences = impacts::audiences(reader.link()).await?;
    audiences.retain(|word| Audience::read(word).is_some_and(|audience| eyes.reader.may_read(&audience)));
    let mut found = impacts::find(reader.link(), &audiences, MOST).await?;
    found.retain(|one| eyes.sees_impact(one));
    Ok((found, eyes))
}

/// The records as a table. `home`: whose it is, in the reader's language.
pub fn table(records: &[Impact], home: impl Fn(&Home) -> String) -> Table {
    let head = ["matter", "change", "text", "home", "places", "day", "helped", "language", "id"];
    let mut table = Table::new("impact", &head);
    for one in records {
        let content = &one.content;
        table.push([
            content.matter.word().into(),
            content.change.word().into(),
            content.title.as_str().into(),
            home(&one.home).into(),
            content.places.join(" ").into(),
            Cell::day(&content.day),
            content.helped.join("; ").into(),
            content.language.code().into(),
            one.id.as_str().into(),
        ]);
    }
    table
}
