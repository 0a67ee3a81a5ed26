//! What the convener looks at. Counted is what the convener reads: what a mechanism keeps to itself is in no number, not
//! even as one of many.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::{Directory, MechanismStatus},
    ids::{MechanismId, SurveyId},
    text::Multilingual,
};
use entente_exchange::{
    commitments::Owner,
    commitments_due::Press,
    dashboard::{self as counted, Activity, Shared},
    survey::{Stage, Survey},
};
use entente_store::network as kept;
use jiff::{
    ToSpan as _,
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::{
    Actor, Failure, House, boards,
    follow_up::{self, Filter, today},
    gatherings, surveys,
    tables::{Cell, Table},
};

/// Posts that are looked at; a year of a network is far less.
const MOST: i64 = 20_000;
/// Days ahead in which a commitment is due soon.
const SOON: i64 = 90;

/// What an owner has still to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Owed {
    pub overdue: u32,
    /// Within ninety days.
    pub soon: u32,
    /// Later, or without a day.
    pub later: u32,
}

/// How far the mechanisms are that an open survey asks.
#[derive(Clone, Debug)]
pub struct Asking {
    pub survey: SurveyId,
    pub title: Multilingual,
    pub until: Option<Moment>,
    /// The deadline has passed.
    pub over: bool,
    /// Handed in.
    pub answered: Vec<MechanismId>,
    /// Wrote something and has not handed it in.
    pub begun: Vec<MechanismId>,
    pub silent: Vec<MechanismId>,
}

impl Asking {
    pub fn asked(&self) -> usize {
        self.answered.len() + self.begun.len() + self.silent.len()
    }
}

/// All that the convener looks at.
#[derive(Clone, Debug, Default)]
pub struct Dashboard {
    pub activity: Activity,
    /// With the days they wait, the longest first.
    pub unanswered: Vec<(Shared, i64)>,
    pub without_offer: Vec<(Shared, i64)>,
    /// Who has most overdue first.
    pub owed: Vec<(Owner, Owed)>,
    pub silent: Vec<(MechanismId, Option<Moment>)>,
    /// Of the open surveys the convener keeps, the last deadline first.
    pub surveys: Vec<Asking>,
    /// Mechanisms that are counted among the silent at all: those that are at work.
    pub at_work: usize,
}

/// The dashboards.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody, [`Failure::Forbidden`] for who does not convene.
pub async fn dashboard(house: &House, directory: &Directory, who: &Actor) -> Result<Dashboard, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let today = today(house);
    let (shared, answered, introduced, mut signs, events, asked) = {
        let mut connection = house.database.read().await?;
        let reader = boards::reading(connection.link(), who).await?;
        if !reader.convener {
            return Err(Failure::Forbidden);
        }
        // Somebody may convene and belong to a mechanism, too: what that keeps to itself is counted as little.
        let convener = entente_exchange::policy::Reader { belongs: Vec::new(), bodies: Vec::new(), ..reader };
        let audiences = boards::audiences(connection.link(), &convener).await?;
        let since = midnight(counted::year_before(today));
        (
            kept::shared(connection.link(), &audiences, since, MOST).await?,
            kept::answered(connection.link(), &audiences).await?,
            kept::introduced(connection.link()).await?,
            kept::signs(connection.link(), &audiences).await?,
            gatherings::between(connection.link(), &convener, since, Moment::from_micros(i64::MAX)).await?,
            surveys::open_of_convener(connection.link(), directory).await?,
        )
    };
    for one in events {
        if let Some(mechanism) = one.home.mechanism {
            let last = signs.entry(mechanism).or_insert(one.created_at);
            *last = one.created_at.max(*last);
        }
    }
    let region = |id: &MechanismId| directory.mechanism(id.as_str()).map(|one| one.region.word().to_owned());
    let at_work: Vec<MechanismId> = directory
        .mechanisms
        .iter()
        .filter(|one| one.status == MechanismStatus::Active)
        .map(|one| MechanismId::new(one.id.clone()))
        .collect();
    let owned = |found: Vec<(&Shared, i64)>| found.into_iter().map(|(one, days)| (one.clone(), days)).collect();
    Ok(Dashboard {
        activity: counted::activity(&shared, today, region),
        unanswered: owned(counted::unanswered(&shared, &answered, today)),
        without_offer: owned(counted::without_offer(&shared, &introduced, today)),
        owed: owed(house, who, today).await?,
        silent: counted::silent(&at_work, &signs, today),
        surveys: asked.into_iter().map(|(survey, all)| asking(survey, &all, house.now())).collect(),
        at_work: at_work.len(),
    })
}

fn asking(survey: Survey, all: &[surveys::Answered], now: Moment) -> Asking {
    let those = |is: fn(&surveys::Answered) -> bool| -> Vec<MechanismId> {
        all.iter().filter(|one| is(one)).map(|one| one.mechanism.clone()).collect()
    };
    Asking {
        over: survey.stage(now) == Stage::Over,
        until: survey.content.until,
        answered: those(|one| one.handed_in.is_some()),
        begun: those(|one| one.began && one.handed_in.is_none()),
        silent: those(|one| !one.began),
        title: survey.content.title,
        survey: survey.id,
    }
}

fn midnight(date: Date) -> Moment {
    let at = date.to_datetime(Time::midnight()).to_zoned_datetime(TimeZone::UTC);
    Moment::from_micros(at.map(|at| at.timestamp().as_microsecond()).unwrap_or_default())
}

async fn owed(house: &House, who: &Actor, today: Date) -> Result<Vec<(Owner, Owed)>, Failure> {
    let register = follow_up::register(house, who, &Filter::default()).await?;
    let soon = today.checked_add(SOON.days()).unwrap_or(today).to_string();
    let mut by_owner: BTreeMap<Owner, Owed> = BTreeMap::new();
    for row in register.rows {
        let content = row.commitment.content;
        if row.press == Press::Closed {
            continue;
        }
        let of = by_owner.entry(content.owner).or_default();
        match row.press {
            Press::Overdue => of.overdue += 1,
            Press::BeforeMeeting | Press::Later if content.due <= soon => of.soon += 1,
            Press::BeforeMeeting | Press::Later | Press::NoDay | Press::Closed => of.later += 1,
        }
    }
    let mut owed: Vec<(Owner, Owed)> = by_owner.into_iter().collect();
    owed.sort_by_key(|(_, owed)| std::cmp::Reverse((owed.overdue, owed.soon, owed.later)));
    Ok(owed)
}

/// All numbers as one long table for spreadsheets: which table, which line, which column, how much.
pub fn table(of: &Dashboard) -> Table {
    let mut lines: Vec<[Cell; 4]> = Vec::new();
    let mut line = |table: &str, row: &str, column: &str, value: Cell| {
        lines.push([table.into(), row.into(), column.into(), value]);
    };
    let activity = &of.activity;
    let months = activity.months.iter().map(|(month, count)| ("month", month.as_str(), count));
    let themes = activity.themes.iter().map(|(theme, count)| ("theme", theme.as_str(), count));
    let regions =
        activity.regions.iter().map(|(region, count)| ("region", region.as_deref().unwrap_or(boards::CONVENER), count));
    for (table, row, count) in months.chain(themes).chain(regions) {
        line(table, row, "posts", Cell::count(count.posts));
        line(table, row, "answers", Cell::count(count.answers));
    }
    for (table, found) in [("unanswered", &of.unanswered), ("without_offer", &of.without_offer)] {
        for (one, days) in found {
            line(table, &one.title, "days", Cell::count(*days));
        }
    }
    for (owner, owed) in &of.owed {
        let owner = owner.to_string();
        line("commitments", &owner, "overdue", Cell::count(owed.overdue));
        line("commitments", &owner, "soon", Cell::count(owed.soon));
        line("commitments", &owner, "later", Cell::count(owed.later));
    }
    for (mechanism, last) in &of.silent {
        let day = last.and_then(|at| jiff::Timestamp::from_microsecond(at.micros()).ok());
        let day = day.map(|at| at.to_zoned_datetime(TimeZone::UTC).date().to_string()).unwrap_or_default();
        line("silent", mechanism.as_str(), "last", day.into());
    }
    for one in &of.surveys {
        let survey = one.survey.as_str();
        line("survey", survey, "asked", Cell::count(one.asked()));
        for (column, those) in [("answered", &one.answered), ("begun", &one.begun), ("silent", &one.silent)] {
            line("survey", survey, column, Cell::count(those.len()));
            for mechanism in those {
                line("survey", survey, mechanism.as_str(), column.into());
            }
        }
    }
    let mut table = Table::new("network", &["table", "row", "column", "value"]);
    lines.into_iter().for_each(|line| table.push(line));
    table
}
