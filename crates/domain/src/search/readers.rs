//! Who may read a thing that can be found: in one word for all things with the same readers, so that an index can be
//! asked for what its reader may see and for nothing else. Whether they may is the policy's to say, each time.

use crate::{
    ids::{MeetingId, SurveyId},
    meeting::Visibility,
    policy::{Action, Audience, Standing, may},
};

/// The readers of a thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Readers {
    /// Whoever reads public pages.
    Everybody,
    /// Those who have this right in the meeting.
    Of(MeetingId, Right),
    /// Those whom a post's audience names, in the exchange's own words.
    Posts(String),
    /// Those who read this survey, or what all answered to it: whom it asks is its own affair.
    Survey(SurveyId),
    /// Those who read what all answered to it.
    Synthesis(SurveyId),
}

/// What one must be allowed in a meeting to read a thing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// To know of the meeting.
    Meeting,
    /// To read its parties.
    Parties,
    Item(Visibility),
    Note(Visibility),
    Document(Visibility),
    /// Minutes that were circulated.
    Minutes(Visibility),
    /// A text of the library of agreed language.
    Adopted(Visibility),
    /// What a group recommends and has not brought to the plenary; the visibility is its session's.
    OnTheTable(Visibility),
}

impl Right {
    pub fn all() -> impl Iterator<Item = Self> {
        let each = |of: fn(Visibility) -> Self| Visibility::ALL.iter().map(move |visibility| of(*visibility));
        [Self::Meeting, Self::Parties]
            .into_iter()
            .chain(each(Self::Item))
            .chain(each(Self::Note))
            .chain(each(Self::Document))
            .chain(each(Self::Minutes))
            .chain(each(Self::Adopted))
            .chain(each(Self::OnTheTable))
    }

    /// Whether somebody who is this to the meeting has it.
    pub fn is_held(self, standings: &[Standing]) -> bool {
        match self {
            Self::Meeting => may(standings, Action::ReadMeeting),
            Self::Parties => may(standings, Action::ReadParties),
            Self::Item(visibility) => may(standings, Action::ReadItem(visibility)),
            Self::Note(visibility) => may(standings, Action::ReadNote(visibility)),
            Self::Document(visibility) => may(standings, Action::ReadDocument(visibility)),
            Self::Minutes(visibility) => {
                let sees = Audience::of(standings).is_some_and(|audience| audience.sees(visibility));
                may(standings, Action::KeepMinutes) || (may(standings, Action::ReadMinutes) && sees)
            }
            Self::Adopted(visibility) => may(standings, Action::ReadAdopted(visibility)),
            Self::OnTheTable(visibility) => {
                may(standings, Action::ReadItem(visibility)) && may(standings, Action::WriteGroupResult)
            }
        }
    }

    /// Whom it makes readers, as a number: rights that the same people have are one in an index. Nobody has a right by
    /// two of the things they are that they would not have by one of them.
    pub fn class(self) -> u16 {
        let holders = Standing::ALL.iter().enumerate().filter(|(_, standing)| self.is_held(&[**standing]));
        holders.fold(0, |class, (at, _)| class | 1 << at)
    }

    const fn parts(self) -> (&'static str, Option<Visibility>) {
        match self {
            Self::Meeting => ("meeting", None),
            Self::Parties => ("parties", None),
            Self::Item(visibility) => ("item", Some(visibility)),
            Self::Note(visibility) => ("note", Some(visibility)),
            Self::Document(visibility) => ("document", Some(visibility)),
            Self::Minutes(visibility) => ("minutes", Some(visibility)),
            Self::Adopted(visibility) => ("adopted", Some(visibility)),
            Self::OnTheTable(visibility) => ("table", Some(visibility)),
        }
    }
}

impl Readers {
    /// As it is kept: "everybody", "meeting sample-a", "item internal sample-a".
    pub fn word(&self) -> String {
        match self {
            Self::Everybody => "everybody".to_owned(),
            Self::Posts(audience) => format!("post {audience}"),
            Self::Survey(survey) => format!("survey {survey}"),
            Self::Synthesis(survey) => format!("synthesis {survey}"),
            Self::Of(meeting, right) => match right.parts() {
                (of, None) => format!("{of} {meeting}"),
                (of, Some(visibility)) => format!("{of} {} {meeting}", visibility.word()),
            },
        }
    }

    /// A name for all that has the same readers, of whatever right: by it an index is asked, which is told few names
    /// more easily than many. It holds as long as the policy; see [`Readers::policy`].
    pub fn class(&self) -> String {
        match self {
            Self::Everybody | Self::Posts(_) | Self::Survey(_) | Self::Synthesis(_) => self.word(),
            Self::Of(meeting, right) => format!("{:03x} {meeting}", right.class()),
        }
    }

    /// Another number for another policy: then what is kept by class is to be kept anew. Never negative.
    pub fn policy() -> u32 {
        let told: String = Right::all().map(|right| format!("{:03x}", right.class())).collect();
        u32::try_from(super::hash(&told) >> 33).unwrap_or_default()
    }

    /// Reads what was kept.
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "everybody" {
            return Some(Self::Everybody);
        }
        if let Some(audience) = word.strip_prefix("post ") {
            return Some(Self::Posts(audience.to_owned()));
        }
        if let Some(survey) = word.strip_prefix("survey ") {
            return Some(Self::Survey(SurveyId::new(survey)));
        }
        if let Some(survey) = word.strip_prefix("synthesis ") {
            return Some(Self::Synthesis(SurveyId::new(survey)));
        }
        Right::all().find_map(|right| {
            let (of, visibility) = right.parts();
            let mut rest = word.strip_prefix(of)?.strip_prefix(' ')?;
            if let Some(visibility) = visibility {
                rest = rest.strip_prefix(visibility.word())?.strip_prefix(' ')?;
            }
            (!rest.is_empty()).then(|| Self::Of(MeetingId::new(rest), right))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_says_who_and_is_read_again() {
        let of = |right| Readers::Of(MeetingId::new("sample-a"), right);
        assert_eq!(of(Right::Item(Visibility::Internal)).word(), "item internal sample-a");
        assert_eq!(of(Right::Meeting).word(), "meeting sample-a");
        let others = [
            Readers::Everybody,
            Readers::Posts("some midsa rcm".to_owned()),
            Readers::Survey(SurveyId::new("sample-survey")),
            Readers::Synthesis(SurveyId::new("sample-survey")),
        ];
        for readers in Right::all().map(of).chain(others) {
            assert_eq!(Readers::from_word(&readers.word()), Some(readers));
        }
        for odd in ["", "nobody", "item sample-a", "meeting ", "note secret sample-a"] {
            assert_eq!(Readers::from_word(odd), None, "{odd}");
        }
    }

    #[test]
    fn two_things_that_somebody_is_give_no_right_that_neither_gives() {
        for right in Right::all() {
            for (one, other) in Standing::ALL.iter().flat_map(|one| Standing::ALL.map(|other| (*one, other))) {
                let either = right.is_held(&[one]) || right.is_held(&[other]);
                assert_eq!(right.is_held(&[one, other]), either, "{right:?}: {one:?}, {other:?}");
            }
        }
        let classes: std::collections::BTreeSet<u16> = Right::all().map(Right::class).collect();
        assert!(classes.len() <= 5, "{classes:?}");
        assert_eq!(Readers::policy(), Readers::policy());
    }

    #[test]
    fn a_right_is_what_the_page_of_the_thing_asks_for() {
        for standing in Standing::ALL {
            let one = [standing];
            for visibility in Visibility::ALL {
                let sees = Audience::of(&one).is_some_and(|audience| audience.sees(*visibility));
                let in_the_programme = may(&one, Action::ReadItem(*visibility));
                assert_eq!(Right::Item(*visibility).is_held(&one), sees, "{standing:?} {visibility:?}");
                assert_eq!(in_the_programme, sees, "{standing:?} {visibility:?}");
                // As the pages of recommendations have it: who holds the pen knows every group and every table.
                let pen = may(&one, Action::HoldPen);
                let of_group = pen || (sees && may(&one, Action::WriteGroupResult));
                assert_eq!(Right::OnTheTable(*visibility).is_held(&one), of_group, "{standing:?} {visibility:?}");
                let brought = (sees || pen) && may(&one, Action::ReadMeeting);
                assert_eq!(Right::Item(*visibility).is_held(&one), brought, "{standing:?} {visibility:?}");
            }
        }
        let nobody = [Standing::Visitor, Standing::Account, Standing::Administrator];
        let everything_closed = |right: &Right| !matches!(right, Right::Adopted(Visibility::Public));
        assert!(Right::all().filter(everything_closed).all(|right| !right.is_held(&nobody)));
        assert!(!Right::Minutes(Visibility::Internal).is_held(&[Standing::Delegate]));
        assert!(Right::Minutes(Visibility::Internal).is_held(&[Standing::Secretariat]));
    }
}
