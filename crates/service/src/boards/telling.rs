//! Who is told of what happens on boards: whoever it concerns, whoever follows, and nobody who may not read it.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{MechanismId, PostCommentId, UserId},
    people::MechanismRole,
};
use entente_exchange::{
    event::Event,
    mentions::{Piece, pieces},
    notices::NoticeKind,
    post::Post,
};
use entente_store::{
    Broken, Tx, accounts, directory,
    exchange::Origin,
    notices::Subject,
    posts,
    talk::{self, Followed},
};

use crate::{
    House,
    notices::{self as letters, News},
};

/// Tells everybody an event concerns, in its transaction.
pub(super) async fn tell(
    house: &House,
    tx: &mut Tx,
    post: &Post,
    event: &Event,
    origin: &Origin,
) -> Result<(), Broken> {
    let Some(by) = &origin.actor else { return Ok(()) };
    let at = house.now();
    let mut told: BTreeMap<UserId, (NoticeKind, Option<PostCommentId>)> = BTreeMap::new();
    let mut say = |user: UserId, kind: NoticeKind, comment: Option<&PostCommentId>| {
        let reason = told.entry(user).or_insert((kind, comment.cloned()));
        if kind < reason.0 {
            *reason = (kind, comment.cloned());
        }
    };
    match event {
        Event::PostPublished { .. } => {
            for user in mentioned(tx, &post.content.text, post).await? {
                say(user, NoticeKind::Mentioned, None);
            }
            if let Some(question) = &post.answers
                && let Some(question) = posts::by_id(tx.link(), question).await?
            {
                say(question.author.clone(), NoticeKind::Answered, None);
                for user in talk::followers(tx.link(), Followed::Post, question.id.as_str()).await? {
                    say(user, NoticeKind::Followed, None);
                }
            }
            for user in super::introducing::authors_it_fits(tx, post, at).await? {
                say(user, NoticeKind::Fits, None);
            }
            for user in new_where_followed(tx, post).await? {
                say(user, NoticeKind::Posted, None);
            }
        }
        Event::Commented { comment, .. } => {
            say(post.author.clone(), NoticeKind::Commented, Some(comment));
            let written = talk::comment(tx.link(), &post.id, comment).await?;
            if let Some(written) = written {
                for user in mentioned(tx, &written.text, post).await? {
                    say(user, NoticeKind::Mentioned, Some(comment));
                }
                if let Some(parent) = &written.parent
                    && let Some(parent) = talk::comment(tx.link(), &post.id, parent).await?
                {
                    say(parent.author, NoticeKind::Commented, Some(comment));
                }
            }
            for user in talk::followers(tx.link(), Followed::Post, post.id.as_str()).await? {
                say(user, NoticeKind::Followed, Some(comment));
            }
        }
        Event::Endorsed { .. } => say(post.author.clone(), NoticeKind::Endorsed, None),
        Event::PostWithheld { .. } => say(post.author.clone(), NoticeKind::Withheld, None),
        Event::PostRestored { .. } => say(post.author.clone(), NoticeKind::Restored, None),
        Event::CommentWithheld { comment, .. } | Event::CommentRestored { comment, .. } => {
            if let Some(written) = talk::comment(tx.link(), &post.id, comment).await? {
                let restored = matches!(event, Event::CommentRestored { .. });
                let kind = if restored { NoticeKind::Restored } else { NoticeKind::Withheld };
                say(written.author, kind, Some(comment));
            }
        }
        Event::QuestionSettled { by: answer, .. } => {
            if let Some(answer) = answer
                && let Some(answer) = posts::by_id(tx.link(), answer).await?
            {
                say(answer.author, NoticeKind::Settled, None);
            }
            for user in talk::followers(tx.link(), Followed::Post, post.id.as_str()).await? {
                say(user, NoticeKind::Settled, None);
            }
        }
        Event::PostEdited { .. } | Event::PostMoved { .. } | Event::PostArchived { .. } => {
            if matches!(event, Event::PostEdited { .. }) {
                // Who was named before has been told.
                let before = posts::versions(tx.link(), &post.id).await?.into_iter().next();
                let known = match before {
                    Some(former) => mentioned(tx, &former.content.text, post).await?,
                    None => Vec::new(),
                };
                for user in mentioned(tx, &post.content.text, post).await? {
                    if !known.contains(&user) {
                        say(user, NoticeKind::Mentioned, None);
                    }
                }
            }
            for user in talk::followers(tx.link(), Followed::Post, post.id.as_str()).await? {
                say(user, NoticeKind::Followed, None);
            }
        }
        Event::PostPinned { .. }
        | Event::CommentEdited { .. }
        | Event::EndorsementWithdrawn { .. }
        // Told to both sides, each of the post of the other; see `introducing`.
        | Event::IntroductionProposed { .. }
        | Event::IntroductionConsented { .. }
        | Event::IntroductionDeclined { .. }
        | Event::IntroductionReported { .. }
        // Not of posts.
        | Event::CommitmentMade { .. }
        | Event::CommitmentWritten { .. }
        | Event::CommitmentMoved { .. }
        | Event::CommitmentDropped { .. }
        | Event::CommitmentSuperseded { .. }
        | Event::EvidenceAdded { .. }
        | Event::ProgressNoted { .. }
        | Event::ImpactRecorded { .. }
        | Event::ImpactWritten { .. }
        | Event::SurveyMade { .. }
        | Event::SurveyWritten { .. }
        | Event::SurveyOpened { .. }
        | Event::SurveyClosed { .. }
        | Event::SurveyReopened { .. }
        | Event::SynthesisPublished { .. }
        | Event::AnswerWritten { .. }
        | Event::SheetHandedIn { .. }
        | Event::SheetTakenBack { .. }
        | Event::RecommendationMade { .. }
        | Event::RecommendationWritten { .. }
        | Event::RecommendationMoved { .. }
        | Event::RecommendationMerged { .. }
        | Event::RecommendationEntered { .. }
        | Event::FactStated { .. }
        | Event::TermPlanned { .. }
        | Event::TermEnds { .. }
        | Event::TermWithdrawn { .. }
        | Event::OfficePassed { .. }
        | Event::ThemesMerged { .. }
        | Event::HandoverNoted { .. }
        // Told where they are done.
        | Event::TaskMade { .. }
        | Event::TaskWritten { .. }
        | Event::TaskMoved { .. }
        | Event::TaskDropped { .. }
        | Event::GatheringAnnounced { .. }
        | Event::GatheringWritten { .. }
        | Event::GatheringCancelled { .. }
        | Event::SpaceNoteBegun { .. }
        | Event::SpaceNoteRenamed { .. }
        | Event::SpaceNoteArchived { .. }
        | Event::SpaceNoteVersionNamed { .. }
        | Event::SpaceNoteBroughtBack { .. }
        | Event::MeetingPlaced { .. }
        | Event::IssueTakenUp { .. }
        | Event::IssueDeclined { .. }
        | Event::TextHandedUp { .. } => {}
    }
    told.remove(by);
    for (user, (kind, comment)) in told {
        let eyes = super::eyes_of(tx.link(), &user).await?;
        if eyes.sees(post) {
            put(house, tx, post, kind, user, comment, origin).await?;
        }
    }
    Ok(())
}

/// Tells somebody of a post they may read.
pub(super) async fn put(
    house: &House,
    tx: &mut Tx,
    post: &Post,
    kind: NoticeKind,
    account: UserId,
    comment: Option<PostCommentId>,
    origin: &Origin,
) -> Result<(), Broken> {
    let of = Subject::Post(post.id.clone());
    letters::put(house, tx, account, News { kind, of, comment, origin }).await
}

/// Chairs and secretariats of the mechanisms a text names.
async fn mentioned(tx: &mut Tx, text: &str, post: &Post) -> Result<Vec<UserId>, Broken> {
    if !text.contains('@') {
        return Ok(Vec::new());
    }
    let known = directory::mechanism_ids(tx.link()).await?;
    let named: Vec<MechanismId> = pieces(text, |key| known.iter().any(|one| one == key), |_| false)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Mechanism(key) => Some(MechanismId::new(key)),
            Piece::Words(_) | Piece::Theme(_) => None,
        })
        .filter(|one| post.home.mechanism.as_ref() != Some(one))
        .collect();
    let mut people = Vec::new();
    for mechanism in named {
        for (user, role) in accounts::members_of(tx.link(), &mechanism).await? {
            if matches!(role, MechanismRole::Chair | MechanismRole::Secretariat) {
                people.push(user);
            }
        }
    }
    Ok(people)
}

async fn new_where_followed(tx: &mut Tx, post: &Post) -> Result<Vec<UserId>, Broken> {
    let mut people = Vec::new();
    if post.answers.is_some() {
        return Ok(people);
    }
    for theme in &post.content.themes {
        people.extend(talk::followers(tx.link(), Followed::Theme, theme).await?);
    }
    if let Some(mechanism) = &post.home.mechanism {
        people.extend(talk::followers(tx.link(), Followed::Mechanism, mechanism.as_str()).await?);
    }
    Ok(people)
}
