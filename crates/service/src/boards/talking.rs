//! What readers say to a post: comments, endorsements; and what they follow.

use entente_domain::{
    ids::{CommandId, MechanismId, PostCommentId, PostId},
    limits,
};
use entente_exchange::{
    acts::{Refusal, given},
    event::Event,
    policy::{Deed, Reader, may},
    post::{Post, State},
};
use entente_store::{
    exchange::{self, Origin},
    talk::{self, Comment, Endorsement, Followed},
};

use super::{
    posting::{never, record},
    reading, seen,
};
use crate::{Actor, Failure, House, themes};

/// Why it was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkRefusal {
    Empty,
    TooLong,
    /// The post has as many comments as a post may have.
    TooMany,
    /// Archived or withheld: nothing is added.
    Closed,
    /// No such comment here.
    NoComment,
    Reason(Refusal),
}

/// What somebody says.
#[derive(Clone, Debug)]
pub struct Said {
    /// Made with the form, so that the form sent twice is one comment.
    pub id: PostCommentId,
    /// The comment it answers.
    pub parent: Option<PostCommentId>,
    /// In whose name; none: the convener's, or the first they belong to.
    pub mechanism: Option<MechanismId>,
    pub text: String,
}

/// Comments on a post.
///
/// # Errors
/// [`Failure::Absent`] if the post is not there for the actor, [`Failure::Forbidden`] for those who only read, or a
/// [`TalkRefusal`].
pub async fn comment(house: &House, who: &Actor, post: &PostId, said: &Said) -> Result<(), Failure<TalkRefusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let post = seen(tx.link(), &eyes, post).await.map_err(never)?;
    if !may(&eyes.ties_to(&post), Deed::Comment(post.content.reach)) {
        return Err(Failure::Forbidden);
    }
    if talk::comment(tx.link(), &post.id, &said.id).await?.is_some() {
        return Ok(());
    }
    open_to_words(&post)?;
    let text = words(&said.text)?;
    if talk::count_comments(tx.link(), &post.id).await? >= limits::POST_COMMENTS_MAX {
        return Err(Failure::Refused(TalkRefusal::TooMany));
    }
    let parent = match &said.parent {
        // Threads are one deep: an answer to an answer stands beside it.
        Some(parent) => {
            let parent = talk::comment(tx.link(), &post.id, parent).await?;
            let parent = parent.ok_or(Failure::Refused(TalkRefusal::NoComment))?;
            Some(parent.parent.unwrap_or(parent.id))
        }
        None => None,
    };
    let mechanism = in_whose_name(&eyes, said.mechanism.as_ref());
    let comment = Comment {
        id: said.id.clone(),
        post: post.id.clone(),
        parent,
        author: user.clone(),
        author_name: String::new(),
        mechanism: mechanism.clone(),
        at: house.now(),
        text,
        edited_at: None,
        former: Vec::new(),
        withheld: None,
    };
    match talk::add_comment(tx.link(), &comment).await {
        Ok(()) => {}
        // The same form, sent twice in the same moment.
        Err(broken) if broken.is_duplicate() => return Ok(()),
        Err(broken) => return Err(Failure::Broken(broken)),
    }
    let origin = Origin { actor: Some(user), mechanism, command: None };
    let event = Event::Commented { post: post.id.clone(), comment: comment.id };
    record(house, &mut tx, &post, &origin, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// The mechanism asked for if they belong to it; else their first, unless they convene.
fn in_whose_name(eyes: &Reader, asked: Option<&MechanismId>) -> Option<MechanismId> {
    let own = |one: &&MechanismId| eyes.belongs.iter().any(|(mechanism, _)| mechanism == *one);
    match asked.filter(own) {
        Some(asked) => Some(asked.clone()),
        None if eyes.convener => None,
        None => eyes.belongs.first().map(|(mechanism, _)| mechanism.clone()),
    }
}

fn open_to_words(post: &Post) -> Result<(), Failure<TalkRefusal>> {
    if post.state == State::Published { Ok(()) } else { Err(Failure::Refused(TalkRefusal::Closed)) }
}

fn words(text: &str) -> Result<String, Failure<TalkRefusal>> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Failure::Refused(TalkRefusal::Empty));
    }
    if text.chars().count() > limits::COMMENT_MAX {
        return Err(Failure::Refused(TalkRefusal::TooLong));
    }
    Ok(text.to_owned())
}

/// Writes one's own comment anew; what it said before is kept with it.
///
/// # Errors
/// [`Failure::Forbidden`] for the comments of others.
pub async fn edit_comment(
    house: &House,
    who: &Actor,
    post: &PostId,
    id: &PostCommentId,
    text: &str,
) -> Result<(), Failure<TalkRefusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let post = seen(tx.link(), &eyes, post).await.map_err(never)?;
    let mut comment = talk::comment(tx.link(), &post.id, id).await?.ok_or(Failure::Absent)?;
    if comment.author != user || !may(&eyes.ties_to(&post), Deed::Comment(post.content.reach)) {
        return Err(Failure::Forbidden);
    }
    if comment.withheld.is_some() {
        return Err(Failure::Refused(TalkRefusal::Closed));
    }
    open_to_words(&post)?;
    let text = words(text)?;
    if text == comment.text {
        return Ok(());
    }
    comment.former.push(std::mem::replace(&mut comment.text, text));
    comment.edited_at = Some(house.now());
    talk::save_comment(tx.link(), &comment).await?;
    let origin = Origin { actor: Some(user), mechanism: comment.mechanism.clone(), command: None };
    let event = Event::CommentEdited { post: post.id.clone(), comment: comment.id };
    record(house, &mut tx, &post, &origin, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a comment from the board with a reason, or, without one, puts it back.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not, [`TalkRefusal::Reason`].
pub async fn withhold_comment(
    house: &House,
    who: &Actor,
    post: &PostId,
    id: &PostCommentId,
    reason: Option<&str>,
) -> Result<(), Failure<TalkRefusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let post = seen(tx.link(), &eyes, post).await.map_err(never)?;
    if !may(&eyes.ties_to(&post), Deed::Withhold(post.content.reach)) {
        return Err(Failure::Forbidden);
    }
    let mut comment = talk::comment(tx.link(), &post.id, id).await?.ok_or(Failure::Absent)?;
    let (of, which) = (post.id.clone(), comment.id.clone());
    let event = match reason {
        Some(reason) => {
            let reason = given(reason).map_err(|refusal| Failure::Refused(TalkRefusal::Reason(refusal)))?;
            comment.withheld = Some(reason.clone());
            Event::CommentWithheld { post: of, comment: which, reason }
        }
        None if comment.withheld.is_none() => return Ok(()),
        None => {
            comment.withheld = None;
            Event::CommentRestored { post: of, comment: which }
        }
    };
    talk::save_comment(tx.link(), &comment).await?;
    let origin = Origin { actor: Some(user), mechanism: None, command: None };
    record(house, &mut tx, &post, &origin, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// Says for a mechanism that it does this, too; or takes that back.
///
/// # Errors
/// [`Failure::Forbidden`] for those who do not bind the mechanism, and for its own posts.
pub async fn endorse(
    house: &House,
    who: &Actor,
    post: &PostId,
    mechanism: &MechanismId,
    command: &CommandId,
    note: Option<&str>,
) -> Result<(), Failure<TalkRefusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let eyes = reading(tx.link(), who).await.map_err(never)?;
    let post = seen(tx.link(), &eyes, post).await.map_err(never)?;
    if !eyes.binds().any(|one| one == mechanism) || post.home.mechanism.as_ref() == Some(mechanism) {
        return Err(Failure::Forbidden);
    }
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    open_to_words(&post)?;
    let (of, whose) = (post.id.clone(), mechanism.clone());
    let (changed, event) = match note {
        Some(note) => {
            if note.chars().count() > limits::REASON_MAX {
                return Err(Failure::Refused(TalkRefusal::TooLong));
            }
            let one = Endorsement {
                mechanism: mechanism.clone(),
                by: user.clone(),
                at: house.now(),
                note: note.trim().to_owned(),
            };
            (talk::endorse(tx.link(), &post.id, &one).await?, Event::Endorsed { post: of, mechanism: whose })
        }
        None => {
            let gone = talk::withdraw_endorsement(tx.link(), &post.id, mechanism).await?;
            (gone, Event::EndorsementWithdrawn { post: of, mechanism: whose })
        }
    };
    if !changed {
        return Ok(());
    }
    let origin = Origin { actor: Some(user), mechanism: Some(mechanism.clone()), command: Some(command.clone()) };
    record(house, &mut tx, &post, &origin, &event).await?;
    tx.commit().await?;
    Ok(())
}

/// Follows something, or no longer.
///
/// # Errors
/// [`Failure::SignedOut`]; [`Failure::Absent`] for a post that is not there for the actor.
pub async fn follow(house: &House, who: &Actor, kind: Followed, key: &str, on: bool) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    if kind == Followed::Post {
        let eyes = reading(tx.link(), who).await?;
        seen(tx.link(), &eyes, &PostId::new(key)).await?;
    }
    let mut keys = vec![key.to_owned()];
    if kind == Followed::Theme {
        themes::settle(tx.link(), &mut keys).await?;
    }
    let key = keys.first().map_or(key, String::as_str);
    if on {
        talk::follow(tx.link(), &user, kind, key, house.now()).await?;
    } else {
        talk::unfollow(tx.link(), &user, kind, key).await?;
    }
    tx.commit().await?;
    Ok(())
}
