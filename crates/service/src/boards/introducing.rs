//! What fits what, and how both sides come to know each other.

use entente_domain::{
    directory::{Directory, MechanismStatus},
    ids::{CommitmentId, IntroductionId, MechanismId, PostId, UserId},
    people::MechanismRole,
};
use entente_exchange::{
    event::Event,
    introduced::entry_of,
    introductions::{Introduction, Refusal, Side, Stamp, Standing, Step},
    matching::{Fit, Geography, best, fit},
    notices::NoticeKind,
    policy::{Deed, Reader},
    post::{Audience, Post, PostKind},
};
use entente_store::{
    Broken, Tx, accounts, commitments,
    exchange::{self, Origin},
    introductions, posts,
};

use super::{audiences, posting::never, reading, seen, telling};
use crate::{Actor, Failure, House, follow_up};

/// How many are looked at, the newest first, and how many of these are shown.
const LOOKED_AT: i64 = 1_000;
const SHOWN: usize = 6;

impl Geography for super::Names<'_> {
    fn region_of_mechanism(&self, key: &str) -> Option<String> {
        self.0.mechanism(key).map(|mechanism| mechanism.region.word().to_owned())
    }
    fn part_of_world(&self, code: &str) -> Option<String> {
        self.0.state(code).map(|state| state.sub_region.clone())
    }
    fn is_dormant(&self, key: &str) -> bool {
        self.0.mechanism(key).is_some_and(|mechanism| mechanism.status == MechanismStatus::Dormant)
    }
}

/// An offer beside a request, or the other way round, with why it fits.
#[derive(Clone, Debug)]
pub struct Fitting {
    pub post: Post,
    pub fit: Fit,
    /// What became of bringing these two together.
    pub introduction: Option<Introduction>,
}

/// An introduction as one of its sides, or who proposed it, sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub introduction: Introduction,
    pub request: Post,
    pub offer: Post,
    /// The sides the reader speaks for.
    pub sides: Vec<Side>,
    /// Its entry in the register of follow-up.
    pub entry: Option<CommitmentId>,
    /// Who answers for the other side, once both have said yes: names and addresses.
    pub reached_by: Vec<(String, String)>,
}

/// What fits a request or an offer, of what the reader may read; the best first.
///
/// # Errors
/// [`Failure::Absent`] if the post is not there for the reader.
pub async fn fitting(house: &House, directory: &Directory, who: &Actor, id: &PostId) -> Result<Vec<Fitting>, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let post = seen(reader.link(), &eyes, id).await?;
    if !matches!(post.kind, PostKind::Request | PostKind::Offer) {
        return Ok(Vec::new());
    }
    let words = audiences(reader.link(), &eyes).await?;
    let others = introductions::counterparts(reader.link(), &post, &words, LOOKED_AT).await?;
    let fits =
        best(&post, others.iter().filter(|other| eyes.sees(other)), house.now(), &super::Names(directory), SHOWN);
    let made = introductions::of_post(reader.link(), id).await?;
    Ok(fits
        .into_iter()
        .map(|(other, fit)| Fitting {
            introduction: made
                .iter()
                .find(|one| one.request == other.id || one.offer == other.id)
                .filter(|one| concerns(&eyes, one))
                .cloned(),
            post: other.clone(),
            fit,
        })
        .collect())
}

/// The sides somebody speaks for: who may post for a mechanism may say yes for it.
fn sides(eyes: &Reader, one: &Introduction) -> Vec<Side> {
    let speaks = |mechanism: &Option<MechanismId>| {
        let home = entente_exchange::post::Home { mechanism: mechanism.clone(), body: None };
        eyes.may(Deed::Post, &home, &Audience::Network)
    };
    let mut sides = Vec::new();
    if speaks(&one.request_home) {
        sides.push(Side::Request);
    }
    if speaks(&one.offer_home) {
        sides.push(Side::Offer);
    }
    sides
}

/// Whether it is any of the reader's business.
fn concerns(eyes: &Reader, one: &Introduction) -> bool {
    eyes.user.as_ref() == Some(&one.proposed.by) || !sides(eyes, one).is_empty()
}

/// Whether somebody may bring others together: who speaks for a mechanism, and the convener.
pub fn may_propose(eyes: &Reader) -> bool {
    eyes.convener
        || eyes.belongs.iter().any(|(mechanism, _)| {
            let home = entente_exchange::post::Home { mechanism: Some(mechanism.clone()), body: None };
            eyes.may(Deed::Post, &home, &Audience::Network)
        })
}

/// Proposes to bring two together. A side that proposes has said yes by that.
///
/// # Errors
/// [`Failure::Absent`] if one of the posts is not there for the actor, [`Failure::Forbidden`] for those who speak for
/// nobody, [`Refusal::Over`] if they do not fit or are being brought together already.
pub async fn propose(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &IntroductionId,
    posts: (&PostId, &PostId),
    note: &str,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    // Whoever locks a post holds the record before it.
    exchange::hold(tx.link()).await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let one = seen(tx.link(), &eyes, posts.0).await.map_err(never)?;
    let other = seen(tx.link(), &eyes, posts.1).await.map_err(never)?;
    if !may_propose(&eyes) {
        return Err(Failure::Forbidden);
    }
    if introductions::locked(tx.link(), id).await?.is_some() {
        return Ok(());
    }
    let now = house.now();
    if fit(&one, &other, now, &super::Names(directory)).is_none() {
        return Err(Failure::Refused(Refusal::Over));
    }
    let (request, offer) = if one.kind == PostKind::Request { (one, other) } else { (other, one) };
    // Neither side learns of something it could not have read for itself.
    if !reads(&request, &offer) || !reads(&offer, &request) {
        return Err(Failure::Refused(Refusal::Over));
    }
    // Whoever proposes the same in the same moment waits here.
    posts::locked(tx.link(), &request.id).await?;
    let made = introductions::of_post(tx.link(), &request.id).await?;
    if made.iter().any(|made| made.offer == offer.id && made.standing() != Standing::Declined) {
        return Err(Failure::Refused(Refusal::Over));
    }
    if note.chars().count() > entente_domain::limits::REASON_MAX {
        return Err(Failure::Refused(Refusal::TooLong));
    }
    let stamp = Stamp { at: now, by: user.clone() };
    let mut introduction = Introduction {
        id: id.clone(),
        request: request.id.clone(),
        offer: offer.id.clone(),
        request_home: request.home.mechanism.clone(),
        offer_home: offer.home.mechanism.clone(),
        proposed: stamp.clone(),
        note: note.trim().to_owned(),
        request_consent: None,
        offer_consent: None,
        declined: None,
        reported: None,
    };
    for side in sides(&eyes, &introduction) {
        match side {
            Side::Request => introduction.request_consent = Some(stamp.clone()),
            Side::Offer => introduction.offer_consent = Some(stamp.clone()),
        }
    }
    introductions::add(tx.link(), &introduction).await?;
    let event =
        Event::IntroductionProposed { post: request.id.clone(), offer: offer.id.clone(), introduction: id.clone() };
    tell(house, &mut tx, &introduction, &user, &event, NoticeKind::Proposed).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether those whose one post is may read another.
fn reads(own: &Post, other: &Post) -> bool {
    let member = |mechanism: &MechanismId| (mechanism.clone(), MechanismRole::Member);
    let reader = Reader {
        belongs: own.home.mechanism.iter().map(member).collect(),
        convener: own.home.mechanism.is_none(),
        ..Reader::default()
    };
    reader.may_read(&Audience::of(&other.home, &other.content))
}

/// One side's step: yes, no, or what came of it.
///
/// # Errors
/// [`Failure::Absent`] for those it does not concern, [`Failure::Forbidden`] for who only proposed it, or a [`Refusal`].
pub async fn step(
    house: &House,
    who: &Actor,
    id: &IntroductionId,
    side: Side,
    step: &Step,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    // The register is written in before the end: whoever writes there too waits here, and not halfway.
    exchange::hold(tx.link()).await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let before = introductions::locked(tx.link(), id).await?.filter(|one| concerns(&eyes, one));
    let before = before.ok_or(Failure::Absent)?;
    if !sides(&eyes, &before).contains(&side) {
        return Err(Failure::Forbidden);
    }
    let after = before.after(side, &user, house.now(), step).map_err(Failure::Refused)?;
    introductions::save(tx.link(), &after).await?;
    let (post, introduction) = (after.request.clone(), after.id.clone());
    let event = match step {
        Step::Consent => Event::IntroductionConsented { post, introduction, side },
        Step::Decline { .. } => Event::IntroductionDeclined { post, introduction, side },
        Step::Report { outcome, .. } => Event::IntroductionReported { post, introduction, outcome: *outcome },
    };
    tell(house, &mut tx, &after, &user, &event, NoticeKind::Introduced).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes it down and tells those who answer for both sides.
async fn tell(
    house: &House,
    tx: &mut Tx,
    one: &Introduction,
    user: &UserId,
    event: &Event,
    kind: NoticeKind,
) -> Result<(), Broken> {
    let eyes = super::eyes_of(tx.link(), user).await?;
    let mechanism = [&one.request_home, &one.offer_home]
        .into_iter()
        .flatten()
        .find(|home| eyes.belongs.iter().any(|(belongs, _)| belongs == *home))
        .cloned();
    let origin = Origin { actor: Some(user.clone()), mechanism, command: None };
    exchange::append(tx.link(), &origin, house.now(), event).await?;
    follow_up::introduced::keep(house, tx, one, user, &origin).await?;
    for (home, own) in [(&one.request_home, &one.request), (&one.offer_home, &one.offer)] {
        let Some(own) = posts::by_id(tx.link(), own).await? else { continue };
        let mut people = answering(tx, home.as_ref()).await?;
        people.push(own.author.clone());
        people.sort();
        people.dedup();
        people.retain(|person| person != user);
        for person in people {
            // Of one's own post: that of the other side may not be theirs to read.
            telling::put(house, tx, &own, kind, person, None, &origin).await?;
        }
    }
    Ok(())
}

/// Chairs and secretariats of a mechanism.
async fn answering(tx: &mut Tx, mechanism: Option<&MechanismId>) -> Result<Vec<UserId>, Broken> {
    let Some(mechanism) = mechanism else { return Ok(Vec::new()) };
    let members = accounts::members_of(tx.link(), mechanism).await?;
    let answers = |role: MechanismRole| matches!(role, MechanismRole::Chair | MechanismRole::Secretariat);
    Ok(members.into_iter().filter(|(_, role)| answers(*role)).map(|(user, _)| user).collect())
}

/// The introductions that are the actor's business, the last first.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn introductions_of(house: &House, who: &Actor) -> Result<Vec<Seen>, Failure> {
    if who.user().is_none() {
        return Err(Failure::SignedOut);
    }
    let mut tx = house.database.read().await?;
    let eyes = reading(tx.link(), who).await?;
    let mut all: Vec<Introduction> = Vec::new();
    for (mechanism, _) in &eyes.belongs {
        for one in introductions::of_mechanism(tx.link(), mechanism).await? {
            if concerns(&eyes, &one) && !all.iter().any(|known| known.id == one.id) {
                all.push(one);
            }
        }
    }
    if let Some(user) = &eyes.user {
        for one in introductions::proposed_by(tx.link(), user).await? {
            if !all.iter().any(|known| known.id == one.id) {
                all.push(one);
            }
        }
    }
    all.sort_by_key(|one| std::cmp::Reverse(one.proposed.at));
    let mut seen = Vec::new();
    for introduction in all {
        let request = posts::by_id(tx.link(), &introduction.request).await?;
        let offer = posts::by_id(tx.link(), &introduction.offer).await?;
        let (Some(request), Some(offer)) = (request, offer) else { continue };
        let sides = sides(&eyes, &introduction);
        let mut reached_by = Vec::new();
        if introduction.is_open() {
            for side in &sides {
                let (home, author) = match side.other() {
                    Side::Request => (&introduction.request_home, &request.author),
                    Side::Offer => (&introduction.offer_home, &offer.author),
                };
                let mut people = match home {
                    Some(mechanism) => accounts::members_of(tx.link(), mechanism).await?,
                    None => Vec::new(),
                };
                people.retain(|(user, role)| {
                    user == author || matches!(role, MechanismRole::Chair | MechanismRole::Secretariat)
                });
                for (user, _) in people {
                    if let Some(account) = accounts::by_id(tx.link(), &user).await? {
                        reached_by.push((account.name, account.email));
                    }
                }
            }
        }
        let entry = commitments::by_id(tx.link(), &entry_of(&introduction)).await?.map(|entry| entry.id);
        seen.push(Seen { entry, introduction, request, offer, sides, reached_by });
    }
    Ok(seen)
}

/// Authors of requests and offers that a new one fits, if they may read it.
pub(super) async fn authors_it_fits(
    tx: &mut Tx,
    post: &Post,
    now: entente_domain::clock::Moment,
) -> Result<Vec<UserId>, Broken> {
    if !matches!(post.kind, PostKind::Request | PostKind::Offer) {
        return Ok(Vec::new());
    }
    let directory = entente_store::directory::load(tx.link()).await?;
    let all = posts::audiences(tx.link()).await?;
    let others = introductions::counterparts(tx.link(), post, &all, LOOKED_AT).await?;
    let fits = best(post, &others, now, &super::Names(&directory), SHOWN);
    Ok(fits.into_iter().map(|(other, _)| other.author.clone()).collect())
}
