//! Surveys made, written, opened, closed, opened again; what all answered shown to those asked.

use entente_domain::{
    clock::Moment,
    directory::Directory,
    ids::{CommandId, MeetingId, SurveyId},
    meeting::Meeting,
    text::Multilingual,
};
use entente_exchange::{
    event::Event,
    survey::{Asked, Content, Question, State, Survey},
    survey_acts::{self, Act, By, Refusal},
    survey_check::{self, Problem},
    survey_policy::{Deed, Reading},
};
use entente_store::{
    exchange::{self, Origin},
    meetings, surveys,
};

use super::{takes_part, telling};
use crate::{Actor, Failure, House, boards::Names, follow_up, search::taking};

/// A survey that somebody makes, with nothing asked yet.
#[derive(Clone, Debug)]
pub struct New {
    /// Made with the form, so that the form sent twice is one survey.
    pub id: SurveyId,
    pub meeting: Option<MeetingId>,
    pub head: Head,
}

/// All of it but its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub title: Multilingual,
    pub intro: Multilingual,
    pub until: Option<Moment>,
    pub asked: Asked,
}

/// What somebody wants to do with one that is there.
#[derive(Clone, Debug)]
pub enum Change {
    Head(Box<Head>),
    /// In the place of the one with its key, else at the end.
    Question(Box<Question>),
    Drop(String),
    /// One place up, or down.
    Move(String, bool),
    Open,
    Close,
    Reopen {
        reason: String,
        until: Option<Moment>,
    },
    Publish(bool),
}

/// Why it was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is wrong in the form.
    Problems(Vec<Problem>),
    Rule(Refusal),
}

/// The meetings for which the actor may make surveys, and whether they may for the network.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn meetings_to_ask_for(house: &House, who: &Actor) -> Result<(Vec<Meeting>, bool), Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let mut found = Vec::new();
    for (meeting, _) in &eyes.podium {
        found.extend(meetings::by_id(reader.link(), meeting).await?);
    }
    Ok((found, eyes.reader.convener))
}

/// Makes a survey, as a draft.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for who neither sits on that podium nor convenes, or what is wrong.
pub async fn make(house: &House, directory: &Directory, who: &Actor, new: New) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = follow_up::eyes(tx.link(), who).await.map_err(never)?;
    if let Some(there) = surveys::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    let mechanism = match &new.meeting {
        Some(meeting) => {
            let found = meetings::by_id(tx.link(), meeting).await?;
            found.ok_or(Failure::Forbidden)?.mechanism
        }
        None => None,
    };
    let now = house.now();
    let one = Survey {
        id: new.id,
        meeting: new.meeting,
        mechanism,
        author: user,
        state: State::Draft,
        version: 1,
        content: with_head(&Content { questions: Vec::new(), ..blank() }, new.head),
        reason: None,
        published_at: None,
        created_at: now,
        opened_at: None,
        closed_at: None,
        changed_at: now,
    };
    let reading = Reading { eyes: &eyes, takes_part: false };
    if !reading.may(&one, Deed::Keep) {
        return Err(Failure::Forbidden);
    }
    checked(&one.content, directory)?;
    surveys::insert(tx.link(), &one).await?;
    let event = Event::SurveyMade { survey: one.id.clone(), meeting: one.meeting.clone() };
    let origin = Origin { actor: who.user(), ..Origin::default() };
    exchange::append(tx.link(), &origin, now, &event).await?;
    taking::surveys::take(&mut tx, &one).await?;
    tx.commit().await?;
    Ok(())
}

fn blank() -> Content {
    Content {
        title: Multilingual::default(),
        intro: Multilingual::default(),
        questions: Vec::new(),
        until: None,
        asked: Asked::All,
    }
}

fn with_head(content: &Content, head: Head) -> Content {
    Content {
        title: head.title,
        intro: head.intro,
        until: head.until,
        asked: head.asked,
        questions: content.questions.clone(),
    }
}

fn checked(content: &Content, directory: &Directory) -> Result<(), Failure<Refused>> {
    let found = survey_check::problems(content, &Names(directory));
    if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refused::Problems(found))) }
}

/// Does something with a survey.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn change(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &SurveyId,
    command: &CommandId,
    seen: i64,
    change: Change,
) -> Result<(), Failure<Refused>> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = follow_up::eyes(tx.link(), who).await.map_err(never)?;
    let one = surveys::by_id(tx.link(), id).await?.ok_or(Failure::Absent)?;
    let reading = Reading { eyes: &eyes, takes_part: takes_part(tx.link(), who, &one).await? };
    if !reading.sees(&one) && !reading.reads_synthesis(&one) {
        return Err(Failure::Absent);
    }
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    let keeps = reading.may(&one, Deed::Keep);
    let act = wanted(&one, change);
    if let Act::Write(content) = &act
        && keeps
    {
        checked(content, directory)?;
    }
    let (after, event) =
        survey_acts::act(&one, By { keeps, at: house.now(), seen }, &act).map_err(|refusal| match refusal {
            Refusal::Forbidden => Failure::Forbidden,
            other => Failure::Refused(Refused::Rule(other)),
        })?;
    surveys::save(tx.link(), &after).await?;
    let origin = Origin { actor: who.user(), mechanism: None, command: Some(command.clone()) };
    exchange::append(tx.link(), &origin, house.now(), &event).await?;
    taking::surveys::take(&mut tx, &after).await?;
    telling::tell(house, &mut tx, directory, &after, &event, &origin).await?;
    tx.commit().await?;
    Ok(())
}

/// The act it comes to on the survey as it stands.
fn wanted(one: &Survey, change: Change) -> Act {
    let mut content = one.content.clone();
    match change {
        Change::Head(head) => content = with_head(&content, *head),
        Change::Question(question) => match content.questions.iter_mut().find(|there| there.key == question.key) {
            Some(there) => *there = *question,
            None => content.questions.push(*question),
        },
        Change::Drop(key) => {
            // Its section begins with the next one, if that begins none itself.
            let at = content.questions.iter().position(|question| question.key == key);
            if let Some(gone) = at.map(|at| content.questions.remove(at))
                && let Some(next) = at.and_then(|at| content.questions.get_mut(at))
                && next.section.is_empty()
            {
                next.section = gone.section;
            }
        }
        Change::Move(key, up) => {
            let at = content.questions.iter().position(|question| question.key == key);
            let with = at.and_then(|at| if up { at.checked_sub(1) } else { Some(at + 1) });
            if let (Some(at), Some(with)) = (at, with)
                && with < content.questions.len()
            {
                content.questions.swap(at, with);
            }
        }
        Change::Open => return Act::Open,
        Change::Close => return Act::Close,
        Change::Reopen { reason, until } => return Act::Reopen { reason, until },
        Change::Publish(published) => return Act::Publish(published),
    }
    Act::Write(Box::new(content))
}

pub(super) fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}
