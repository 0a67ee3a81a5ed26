//! Themes that were merged, and all that names a theme, for the moment in which it becomes another.

use entente_domain::{
    clock::Moment,
    directory::Merged,
    ids::{MeetingId, UserId},
};
use entente_exchange::{
    commitments::Commitment, gatherings::Gathering, post::Post, recommendation::Recommendation, survey_sheet::Value,
};
use serde::de::DeserializeOwned;

use crate::{
    Broken, Link,
    meeting_days::Days,
    programme::{json, text},
};

const MERGED: &str = "select theme, into_theme from theme_merge order by theme";

/// What each merged theme is now.
pub async fn merged(link: Link<'_>) -> Result<Merged, Broken> {
    Ok(Merged::new(rows!(link, (String, String), MERGED)?))
}

/// A merge that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub theme: String,
    pub into: String,
    pub at: Moment,
}

const MADE: &str = "select theme, into_theme, at from theme_merge order by at desc, theme";

/// Those that were made, the last first.
pub async fn made(link: Link<'_>) -> Result<Vec<Made>, Broken> {
    let found = rows!(link, (String, String, i64), MADE)?;
    Ok(found.into_iter().map(|(theme, into, at)| Made { theme, into, at: Moment::from_micros(at) }).collect())
}

const FOLLOW_ON: &str = "update theme_merge set into_theme = $2 where into_theme = $1";
const PUT: &str = "insert into theme_merge (theme, into_theme, at, account_id) values ($1, $2, $3, $4)";

/// A theme is another from now on, and so is what was merged into it before.
///
/// # Errors
/// [`Broken::is_duplicate`] if it was merged already.
pub async fn merge(mut link: Link<'_>, theme: &str, into: &str, at: Moment, by: &UserId) -> Result<(), Broken> {
    execute!(link.again(), FOLLOW_ON, theme.to_owned(), into.to_owned())?;
    execute!(link, PUT, theme.to_owned(), into.to_owned(), at.micros(), by.to_string())?;
    Ok(())
}

const POSTS: &str = "select record from post where id in (select post_id from post_theme where theme = $1) order by id";
const COMMITMENTS: &str = "select record from commitment where id in \
     (select commitment_id from commitment_theme where theme = $1) order by id";
// These have no column for it: what might name it is read, and then asked.
const GATHERINGS: &str = "select record from gathering where record like '%\"' || $1 || '\"%' order by id";
const RECOMMENDATIONS: &str = "select record from recommendation where record like '%\"' || $1 || '\"%' order by id";
const DAYS: &str =
    "select meeting_id, record from meeting_days where record like '%\"' || $1 || '\"%' order by meeting_id";
const ANSWERS: &str = "select survey_id, mechanism_id, question, version, value from survey_answer \
     where value like '%\"' || $1 || '\"%' order by survey_id, mechanism_id, question, version";

async fn records<T: DeserializeOwned>(
    link: Link<'_>,
    statement: &'static str,
    theme: &str,
    what: &str,
) -> Result<Vec<T>, Broken> {
    rows!(link, (String,), statement, theme.to_owned())?.iter().map(|(record,)| json(what, record)).collect()
}

/// The posts on it, in whatever state.
pub async fn posts(link: Link<'_>, theme: &str) -> Result<Vec<Post>, Broken> {
    records(link, POSTS, theme, "post.record").await
}

pub async fn commitments(link: Link<'_>, theme: &str) -> Result<Vec<Commitment>, Broken> {
    records(link, COMMITMENTS, theme, "commitment.record").await
}

pub async fn gatherings(link: Link<'_>, theme: &str) -> Result<Vec<Gathering>, Broken> {
    let mut found: Vec<Gathering> = records(link, GATHERINGS, theme, "gathering.record").await?;
    found.retain(|one| one.content.themes.iter().any(|key| key == theme));
    Ok(found)
}

pub async fn recommendations(link: Link<'_>, theme: &str) -> Result<Vec<Recommendation>, Broken> {
    let mut found: Vec<Recommendation> = records(link, RECOMMENDATIONS, theme, "recommendation.record").await?;
    found.retain(|one| one.content.theme == theme);
    Ok(found)
}

const SET_DAYS: &str = "update meeting_days set record = $2 where meeting_id = $1";
const SET_ANSWER: &str = "update survey_answer set value = $5 \
     where survey_id = $1 and mechanism_id = $2 and question = $3 and version = $4";

/// What meetings let others know, under the new name.
pub async fn settle_days(mut link: Link<'_>, theme: &str, merged: &Merged) -> Result<(), Broken> {
    for (meeting, record) in rows!(link.again(), (String, String), DAYS, theme.to_owned())? {
        let mut days: Days = json("meeting_days.record", &record)?;
        merged.settle(&mut days.themes);
        let meeting = MeetingId::new(meeting);
        execute!(link.again(), SET_DAYS, meeting.to_string(), text("meeting_days.record", &days)?)?;
    }
    Ok(())
}

/// What was chosen in surveys, in every version: it is the same theme by another name.
pub async fn settle_answers(mut link: Link<'_>, theme: &str, merged: &Merged) -> Result<(), Broken> {
    let found = rows!(link.again(), (String, String, String, i64, String), ANSWERS, theme.to_owned())?;
    for (survey, mechanism, question, version, value) in found {
        if let Value::Themes(mut keys) = json("survey_answer.value", &value)? {
            merged.settle(&mut keys);
            // As a sheet writes them, whatever the new name is.
            keys.sort();
            let value = text("survey_answer.value", &Value::Themes(keys))?;
            execute!(link.again(), SET_ANSWER, survey.clone(), mechanism.clone(), question.clone(), version, value)?;
        }
    }
    Ok(())
}

const FOLLOWERS: &str = "select count(*) from follow where kind = 'theme' and key = $1";

/// How many follow it.
pub async fn followers(link: Link<'_>, theme: &str) -> Result<i64, Broken> {
    Ok(row!(link, (i64,), FOLLOWERS, theme.to_owned())?.map_or(0, |(count,)| count))
}

const FOLLOW_OTHER: &str = "insert into follow (account_id, kind, key, since) \
     select account_id, kind, $2, since from follow where kind = 'theme' and key = $1 on conflict do nothing";
const FOLLOW_NO_MORE: &str = "delete from follow where kind = 'theme' and key = $1";

/// Whoever follows it follows the other, once.
pub async fn settle_follows(mut link: Link<'_>, theme: &str, into: &str) -> Result<(), Broken> {
    execute!(link.again(), FOLLOW_OTHER, theme.to_owned(), into.to_owned())?;
    execute!(link, FOLLOW_NO_MORE, theme.to_owned())?;
    Ok(())
}
