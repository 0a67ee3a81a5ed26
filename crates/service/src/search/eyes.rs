//! What somebody may see, worked out once for a whole search.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{MeetingId, SurveyId},
    meeting::{Meeting, Visibility},
    policy::{Action, Standing, may},
    search::{Readers, Right},
};
use entente_exchange::{policy::Reader, post::Audience, space, survey::Survey, survey_policy::Reading};
use entente_store::{Broken, Link, commitments, gatherings, impacts, meetings, posts, space_notes, surveys, tasks};

use crate::{Actor, Failure, actor, actor::house_standings, boards, follow_up};

/// The eyes of a reader.
pub(crate) struct Eyes<'w> {
    who: &'w Actor,
    /// What they are to each meeting that was asked for.
    standings: BTreeMap<MeetingId, Vec<Standing>>,
    /// What they are in the network, once it was asked for.
    network: Option<Reader>,
    /// What they are to surveys, once that was asked for.
    asked: Option<follow_up::Eyes>,
    /// Whether they read each survey that was asked for.
    surveys: BTreeMap<SurveyId, OfSurvey>,
    /// The meetings they have a part in.
    pub meetings: BTreeMap<MeetingId, Meeting>,
}

impl<'w> Eyes<'w> {
    /// # Errors
    /// [`Failure::Forbidden`] for those who read no public pages (displays).
    pub fn of(who: &'w Actor) -> Result<Self, Failure> {
        if !may(&house_standings(who), Action::ReadPublicPages) {
            return Err(Failure::Forbidden);
        }
        Ok(Self {
            who,
            standings: BTreeMap::new(),
            network: None,
            asked: None,
            surveys: BTreeMap::new(),
            meetings: BTreeMap::new(),
        })
    }

    /// Everything they may read, by its readers.
    pub async fn all(&mut self, mut link: Link<'_>) -> Result<Vec<Readers>, Broken> {
        let mut all = vec![Readers::Everybody];
        let network = self.network(link.again()).await?;
        let mut words = posts::audiences(link.again()).await?;
        words.extend(commitments::audiences(link.again()).await?);
        words.extend(impacts::audiences(link.again()).await?);
        words.extend(tasks::audiences(link.again()).await?);
        words.extend(gatherings::audiences(link.again()).await?);
        let spaces = space_notes::spaces(link.again()).await?;
        words.extend(spaces.iter().map(|word| space::audience(&space::read(word)).to_string()));
        words.sort_unstable();
        words.dedup();
        words.retain(|word| Audience::read(word).is_some_and(|audience| network.may_read(&audience)));
        all.extend(words.into_iter().map(Readers::Posts));
        let Some(user) = self.who.user() else { return Ok(all) };
        for meeting in meetings::of_account(link.again(), &user).await? {
            let standings = actor::place(link.again(), &meeting, self.who).await?.standings;
            let held = Right::all().filter(|right| right.is_held(&standings));
            all.extend(held.map(|right| Readers::Of(meeting.id.clone(), right)));
            self.standings.insert(meeting.id.clone(), standings);
            self.meetings.insert(meeting.id.clone(), meeting);
        }
        // They are few, a meeting has one or two; whom one asks is in it and in no mark.
        for survey in surveys::all(link.again()).await? {
            let reads = self.reads_survey(link.again(), &survey).await?;
            if reads.synthesis {
                all.push(Readers::Synthesis(survey.id.clone()));
            }
            if reads.survey {
                all.push(Readers::Survey(survey.id));
            }
        }
        Ok(all)
    }

    async fn reads_survey(&mut self, mut link: Link<'_>, survey: &Survey) -> Result<OfSurvey, Broken> {
        if let Some(known) = self.surveys.get(&survey.id) {
            return Ok(*known);
        }
        let takes_part = match &survey.meeting {
            Some(meeting) => self.holds(link.again(), meeting, Right::OnTheTable(Visibility::Participants)).await?,
            None => false,
        };
        if self.asked.is_none() {
            self.asked = match follow_up::eyes(link, self.who).await {
                Ok(eyes) => Some(eyes),
                Err(Failure::Broken(broken)) => return Err(broken),
                Err(_) => None,
            };
        }
        let reads = self.asked.as_ref().map_or_else(OfSurvey::default, |eyes| {
            let reading = Reading { eyes, takes_part };
            let synthesis = reading.reads_synthesis(survey);
            OfSurvey { survey: synthesis || reading.sees(survey), synthesis }
        });
        self.surveys.insert(survey.id.clone(), reads);
        Ok(reads)
    }

    async fn network(&mut self, link: Link<'_>) -> Result<&Reader, Broken> {
        if self.network.is_none() {
            // Who reads no public pages has no eyes.
            let reading = boards::reading(link, self.who).await;
            self.network = Some(match reading {
                Ok(reader) => reader,
                Err(Failure::Broken(broken)) => return Err(broken),
                Err(_) => Reader::default(),
            });
        }
        Ok(self.network.get_or_insert_default())
    }

    /// Whether they are among these readers.
    pub async fn may_read(&mut self, mut link: Link<'_>, readers: &Readers) -> Result<bool, Broken> {
        let (meeting, right) = match readers {
            Readers::Everybody => return Ok(may(&house_standings(self.who), Action::ReadPublicPages)),
            Readers::Of(meeting, right) => (meeting, right),
            Readers::Posts(word) => {
                let network = self.network(link).await?;
                return Ok(Audience::read(word).is_some_and(|audience| network.may_read(&audience)));
            }
            Readers::Survey(id) | Readers::Synthesis(id) => {
                let reads = match surveys::by_id(link.again(), id).await? {
                    Some(survey) => self.reads_survey(link, &survey).await?,
                    None => OfSurvey::default(),
                };
                return Ok(if matches!(readers, Readers::Survey(_)) { reads.survey } else { reads.synthesis });
            }
        };
        self.holds(link, meeting, *right).await
    }

    async fn holds(&mut self, mut link: Link<'_>, meeting: &MeetingId, right: Right) -> Result<bool, Broken> {
        if let Some(standings) = self.standings.get(meeting) {
            return Ok(right.is_held(standings));
        }
        let standings = match meetings::by_id(link.again(), meeting).await? {
            Some(meeting) => actor::place(link, &meeting, self.who).await?.standings,
            None => Vec::new(),
        };
        let may_read = right.is_held(&standings);
        self.standings.insert(meeting.clone(), standings);
        Ok(may_read)
    }
}

/// What somebody reads of a survey.
#[derive(Clone, Copy, Debug, Default)]
struct OfSurvey {
    /// Its questions.
    survey: bool,
    /// What all answered.
    synthesis: bool,
}
