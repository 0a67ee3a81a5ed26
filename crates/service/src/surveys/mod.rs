//! Surveys of mechanisms: what is asked, who has answered, each mechanism's sheet. Who may read and do what is
//! `entente_exchange::survey_policy`'s to say; here it is asked of everything that is shown.

mod answering;
mod keeping;
mod reminding;
mod synthesis;
mod telling;

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::{Directory, MechanismStatus},
    ids::{MechanismId, MeetingId, SurveyId, UserId},
    meeting::Meeting,
    policy::Action,
};
use entente_exchange::{
    survey::{Asked, Stage, State, Survey},
    survey_policy::{Deed, Reading},
    survey_sheet::Sheet,
};
use entente_store::{Broken, Link, accounts, exchange, surveys};

pub use answering::{Clash, Kept, OpenedSheet, Sent, sheet, take_back, write};
pub use entente_exchange::{
    survey as form, survey_acts as acts, survey_check as check, survey_sheet as sheets, survey_synthesis,
};
pub use entente_store::exchange::Recorded;
pub use keeping::{Change, Head, New, Refused, change, make, meetings_to_ask_for};
pub use reminding::remind;
pub use synthesis::{Synthesis, synthesis, table};

use crate::{
    Actor, Failure, House, actor,
    follow_up::{self, Eyes},
};

/// What somebody is to surveys: in the network and on podiums once, to its meeting for each.
pub(crate) async fn takes_part(link: Link<'_>, who: &Actor, survey: &Survey) -> Result<bool, Broken> {
    let Some(meeting) = &survey.meeting else { return Ok(false) };
    Ok(actor::enter(link, meeting, who).await?.is_some_and(|entered| entered.place.may(Action::WriteGroupResult)))
}

/// A survey, with what its reader is to it; none if there is none for them, not even what all answered.
pub(crate) async fn readable(
    mut link: Link<'_>,
    who: &Actor,
    eyes: &Eyes,
    id: &SurveyId,
) -> Result<Option<(Survey, bool)>, Broken> {
    let Some(survey) = surveys::by_id(link.again(), id).await? else { return Ok(None) };
    let takes_part = takes_part(link, who, &survey).await?;
    let reading = Reading { eyes, takes_part };
    Ok((reading.sees(&survey) || reading.reads_synthesis(&survey)).then_some((survey, takes_part)))
}

/// A survey in a list.
#[derive(Clone, Debug)]
pub struct Line {
    pub survey: Survey,
    pub stage: Stage,
    pub keeps: bool,
    /// Of the reader's own mechanisms: whether the sheet was handed in.
    pub mine: Vec<(MechanismId, bool)>,
    pub reads_synthesis: bool,
}

/// The surveys there are for the reader, those with the last deadline first.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn list(house: &House, who: &Actor, meeting: Option<&MeetingId>) -> Result<Vec<Line>, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let now = house.now();
    let mut lines = Vec::new();
    for survey in surveys::all(reader.link()).await? {
        if meeting.is_some() && survey.meeting.as_ref() != meeting {
            continue;
        }
        let reading = Reading { eyes: &eyes, takes_part: takes_part(reader.link(), who, &survey).await? };
        let reads_synthesis = reading.reads_synthesis(&survey);
        if !reading.sees(&survey) && !reads_synthesis {
            continue;
        }
        let mut mine = Vec::new();
        for mechanism in reading.sheets(&survey) {
            let sheet = surveys::sheet(reader.link(), &survey.id, &mechanism).await?;
            mine.push((mechanism, sheet.is_some_and(|sheet| sheet.handed_in.is_some())));
        }
        let keeps = reading.may(&survey, Deed::Keep);
        lines.push(Line { stage: survey.stage(now), keeps, mine, reads_synthesis, survey });
    }
    Ok(lines)
}

/// Who has answered, for those who keep the survey.
#[derive(Clone, Debug)]
pub struct Answered {
    pub mechanism: MechanismId,
    pub began: bool,
    pub handed_in: Option<Moment>,
}

/// A survey with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub survey: Survey,
    pub stage: Stage,
    pub keeps: bool,
    /// The reader may read what is asked, and not only what all answered.
    pub sees: bool,
    /// The reader's own mechanisms: their sheets, if they were begun, and whether the reader writes in them.
    pub mine: Vec<(MechanismId, Option<Sheet>, bool)>,
    pub reads_synthesis: bool,
    /// The meeting it prepares, if the reader may know of it.
    pub meeting: Option<Meeting>,
    /// For those who keep it.
    pub answered: Vec<Answered>,
    pub happened: Vec<Recorded>,
    pub names: BTreeMap<UserId, String>,
}

/// One survey.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the reader.
pub async fn open(house: &House, directory: &Directory, who: &Actor, id: &SurveyId) -> Result<Opened, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let (survey, takes_part) = readable(reader.link(), who, &eyes, id).await?.ok_or(Failure::Absent)?;
    let reading = Reading { eyes: &eyes, takes_part };
    let keeps = reading.may(&survey, Deed::Keep);
    let sheets = surveys::sheets(reader.link(), id).await?;
    let mine = reading
        .sheets(&survey)
        .into_iter()
        .map(|mechanism| {
            let sheet = sheets.iter().find(|sheet| sheet.mechanism == mechanism).cloned();
            let may = reading.may_with_sheet(&survey, &mechanism, Deed::Answer);
            (mechanism, sheet, may)
        })
        .collect();
    let (mut answered, mut happened, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
    if keeps {
        answered = answered_by(&survey, &sheets, directory);
        happened = exchange::of_subject(reader.link(), id.as_str()).await?;
        // Which answers a mechanism wrote when is its own.
        happened.retain(|one| !matches!(one.event, entente_exchange::event::Event::AnswerWritten { .. }));
        for user in happened.iter().filter_map(|one| one.actor.clone()) {
            name(reader.link(), &mut names, user).await?;
        }
    }
    let meeting = match &survey.meeting {
        Some(meeting) => actor::enter(reader.link(), meeting, who).await?.map(|entered| entered.meeting),
        None => None,
    };
    Ok(Opened {
        stage: survey.stage(house.now()),
        keeps,
        sees: reading.sees(&survey),
        mine,
        reads_synthesis: reading.reads_synthesis(&survey),
        meeting,
        answered,
        happened,
        names,
        survey,
    })
}

async fn name(link: Link<'_>, names: &mut BTreeMap<UserId, String>, user: UserId) -> Result<(), Broken> {
    if !names.contains_key(&user)
        && let Some(account) = accounts::by_id(link, &user).await?
    {
        names.insert(user, account.name);
    }
    Ok(())
}

/// The open surveys that the convener keeps, whether their deadline has passed or not, each with every mechanism that is
/// asked. What prepares a mechanism's own meeting is not the convener's.
pub(crate) async fn open_of_convener(
    mut link: Link<'_>,
    directory: &Directory,
) -> Result<Vec<(Survey, Vec<Answered>)>, Broken> {
    let mut found = Vec::new();
    for survey in surveys::all(link.again()).await? {
        if survey.state == State::Open && survey.mechanism.is_none() {
            let sheets = surveys::sheets(link.again(), &survey.id).await?;
            let answered = answered_by(&survey, &sheets, directory);
            found.push((survey, answered));
        }
    }
    Ok(found)
}

/// Every mechanism that is asked, with how far it is. Of all, those that lie dormant are not waited for.
fn answered_by(survey: &Survey, sheets: &[Sheet], directory: &Directory) -> Vec<Answered> {
    let mut asked = asked(survey, directory);
    asked.extend(sheets.iter().map(|sheet| sheet.mechanism.clone()));
    asked.sort();
    asked.dedup();
    asked
        .into_iter()
        .map(|mechanism| {
            let sheet = sheets.iter().find(|sheet| sheet.mechanism == mechanism);
            Answered {
                began: sheet.is_some(),
                handed_in: sheet.and_then(|sheet| sheet.handed_in.as_ref()).map(|(at, _)| *at),
                mechanism,
            }
        })
        .collect()
}

/// The mechanisms that are asked and waited for.
pub(crate) fn asked(survey: &Survey, directory: &Directory) -> Vec<MechanismId> {
    match &survey.content.asked {
        Asked::Some(named) => named.clone(),
        Asked::All => directory
            .mechanisms
            .iter()
            .filter(|mechanism| mechanism.status != MechanismStatus::Dormant)
            .map(|mechanism| MechanismId::new(mechanism.id.clone()))
            .collect(),
    }
}
