//! What is written to whom: notices, reminders, results, each in the reader's
//! language and by the reader's own clock, with the deadline for the calendar.

use std::collections::BTreeSet;

use entente_domain::{
    clock::Moment,
    ids::{PartyId, UserId},
    meeting::Meeting,
    people::{MeetingRole, MemberRole},
    text::Language,
};
use entente_drafting::{
    model::Document,
    silence::{Seat, Silence, SilenceState, reminders::Due},
};
use entente_store::{
    Broken, Tx,
    meetings::{self, MemberRow},
    sessions,
    silence::{self as kept, Reached},
};

use super::deadlines;
use crate::{
    House,
    calendar::{entries::Reader, ics::Calendar, slots::Told},
    identity::links::Letter,
};

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It begins; with the text and the deadline.
    Announced,
    /// So many hours are left, and nothing was heard of the party.
    Reminder {
        hours: i64,
        party: String,
    },
    /// The chair moved the expiry.
    Extended,
    /// The house could not be reached, and the expiry moved.
    Moved,
    /// The decision is not taken; by whom, where that is told.
    Broken {
        party: Option<String>,
    },
    Adopted,
    Withdrawn,
    /// It cannot begin: these parties were not told.
    NotTold {
        parties: Vec<String>,
    },
    /// A party asks the chair for more time, and says why.
    TimeAsked {
        party: String,
        why: String,
    },
}

impl Notice {
    /// The tail of its words' key.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Reminder { .. } => "reminder",
            Self::Extended => "extended",
            Self::Moved => "moved",
            Self::Broken { party: Some(_) } => "broken_by",
            Self::Broken { party: None } => "broken",
            Self::Adopted => "adopted",
            Self::Withdrawn => "withdrawn",
            Self::NotTold { .. } => "not_told",
            Self::TimeAsked { .. } => "time_asked",
        }
    }

    /// Brings the deadline for the calendar, or takes it out again.
    const fn has_calendar(&self) -> bool {
        match self {
            Self::Announced | Self::Extended | Self::Moved | Self::Broken { .. } | Self::Withdrawn => true,
            Self::Reminder { .. } | Self::Adopted | Self::NotTold { .. } | Self::TimeAsked { .. } => false,
        }
    }
}

/// A letter about to be worded.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    pub notice: &'a Notice,
    pub language: Language,
    pub meeting: &'a Meeting,
    pub document: &'a Document,
    pub silence: &'a Silence,
    /// The reader's own zone.
    pub zone: &'a str,
    /// The page of the procedure.
    pub link: &'a str,
}

/// How letters are worded, and where pages are: the words are those of the pages.
#[derive(Clone, Copy)]
pub struct Post<'a> {
    pub letter: fn(&Telling<'_>) -> Letter,
    pub entry: fn(Language, Told<'_>) -> String,
    /// Scheme and host, without a slash at the end.
    pub public_url: &'a str,
}

/// Everybody who can be written to, and what they are to the parties.
pub(super) struct Circle<'a> {
    pub meeting: &'a Meeting,
    pub document: &'a Document,
    reached: Vec<Reached>,
    members: Vec<MemberRow>,
    roles: Vec<(UserId, MeetingRole)>,
}

impl<'a> Circle<'a> {
    pub(super) async fn of(tx: &mut Tx, meeting: &'a Meeting, document: &'a Document) -> Result<Self, Broken> {
        Ok(Self {
            reached: kept::reached(tx.link(), &meeting.id).await?,
            members: meetings::members(tx.link(), &meeting.id).await?,
            roles: meetings::roles(tx.link(), &meeting.id).await?,
            meeting,
            document,
        })
    }

    fn members_of(&self, party: &PartyId) -> impl Iterator<Item = &MemberRow> {
        self.members.iter().filter(move |row| row.party_id == party.as_str())
    }

    /// The zone of a party's head, where the party has none of its own.
    pub(super) fn zone_of(&self, party: &PartyId) -> Option<String> {
        let head = self.members_of(party).find(|row| row.role() == Some(MemberRole::Head));
        let account = head.or_else(|| self.members_of(party).next())?;
        self.reached.iter().find(|one| one.id == account.account_id)?.zone.clone()
    }

    /// Who may bind a party.
    pub(super) fn binders(&self, party: &PartyId) -> Vec<UserId> {
        let binds = |row: &&MemberRow| {
            row.role().is_some_and(|role| entente_drafting::silence::may_answer(role, row.may_commit))
        };
        self.members_of(party).filter(binds).map(|row| UserId::new(row.account_id.clone())).collect()
    }

    /// Everybody.
    pub(super) async fn write_to_all(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        silence: &Silence,
        notice: &Notice,
    ) -> Result<(), Broken> {
        for one in &self.reached {
            self.write(house, tx, post, silence, notice, one, None).await?;
        }
        Ok(())
    }

    /// The notice with which it begins, remembered for each party that may object: to everybody, or only to members
    /// of those that joined later. A party of which nobody can be written to was not told.
    pub(super) async fn announce(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        silence: &mut Silence,
        only: Option<&[PartyId]>,
        now: Moment,
    ) -> Result<(), Broken> {
        let told = silence.clone();
        for one in &self.reached {
            let belongs = |party: &PartyId| self.members_of(party).any(|row| row.account_id == one.id);
            if only.is_some_and(|only| !only.iter().any(belongs)) {
                continue;
            }
            let mail = self.write(house, tx, post, &told, &Notice::Announced, one, None).await?;
            for seat in &mut silence.seats {
                if only.is_none_or(|only| only.contains(&seat.party)) && belongs(&seat.party) {
                    kept::add_notice(tx.link(), &silence.id, &seat.party, &mail).await?;
                    seat.notified_at = Some(now);
                }
            }
        }
        Ok(())
    }

    /// A reminder: to the head of a party, from a certain one on to the alternates too.
    pub(super) async fn remind(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        silence: &Silence,
        seat: &Seat,
        due: &Due,
    ) -> Result<(), Broken> {
        let heads = self.members_of(&seat.party).any(|row| row.role() == Some(MemberRole::Head));
        let notice = Notice::Reminder { hours: due.hours, party: seat.standing.short.clone() };
        let wanted: BTreeSet<&str> = self
            .members_of(&seat.party)
            .filter(|row| match row.role() {
                Some(MemberRole::Head) => true,
                // Where there is no head, somebody has to hear of it.
                Some(MemberRole::Alternate) => due.to_alternates || !heads,
                Some(MemberRole::Adviser | MemberRole::Secretariat) | None => !heads && due.to_alternates,
            })
            .map(|row| row.account_id.as_str())
            .collect();
        for one in self.reached.iter().filter(|one| wanted.contains(one.id.as_str())) {
            self.write(house, tx, post, silence, &notice, one, Some(seat)).await?;
        }
        Ok(())
    }

    /// What the chair and the secretariat have to know.
    pub(super) async fn write_to_podium(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        silence: &Silence,
        notice: &Notice,
    ) -> Result<(), Broken> {
        let on_podium = |id: &str| {
            self.roles.iter().any(|(user, role)| {
                user.as_str() == id
                    && matches!(role, MeetingRole::Chair | MeetingRole::ViceChair | MeetingRole::Secretariat)
            })
        };
        for one in self.reached.iter().filter(|one| on_podium(&one.id)) {
            self.write(house, tx, post, silence, notice, one, None).await?;
        }
        Ok(())
    }

    /// One letter; gives its id.
    #[expect(clippy::too_many_arguments, reason = "where every letter is written")]
    async fn write(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        silence: &Silence,
        notice: &Notice,
        to: &Reached,
        seat: Option<&Seat>,
    ) -> Result<String, Broken> {
        let language = to.language.as_deref().and_then(Language::from_tag).unwrap_or(Language::En);
        let own_seat =
            || silence.seats.iter().find(|seat| self.members_of(&seat.party).any(|row| row.account_id == to.id));
        let zone = to
            .zone
            .clone()
            .or_else(|| seat.or_else(own_seat).map(|seat| seat.standing.calendar.zone.clone()))
            .unwrap_or_else(|| self.meeting.zone.clone());
        let link = format!("{}/meetings/{}/silence/{}", post.public_url, self.meeting.id, silence.id);
        let letter = (post.letter)(&Telling {
            notice,
            language,
            meeting: self.meeting,
            document: self.document,
            silence,
            zone: &zone,
            link: &link,
        });
        let calendar = notice.has_calendar().then(|| {
            let reader = Reader { language, public_url: post.public_url, words: post.entry };
            let entry = deadlines::entry(self.meeting, self.document, silence, reader, house.now());
            Calendar { name: entry.title.words.clone(), entries: vec![entry] }.text()
        });
        let now = house.now().micros();
        let mail = sessions::Mail {
            id: house.id(),
            recipient: to.email.clone(),
            subject: letter.subject,
            body: letter.body,
            created_at: now,
            sent_at: None,
            attempts: 0,
            next_attempt_at: now,
            calendar,
        };
        sessions::insert_mail(tx.link(), &mail).await?;
        Ok(mail.id)
    }
}

/// Whether the deadline is still to be kept.
pub(super) const fn is_cancelled(state: SilenceState) -> bool {
    match state {
        SilenceState::Broken | SilenceState::Withdrawn => true,
        SilenceState::Prepared | SilenceState::Announced | SilenceState::Running | SilenceState::Adopted => false,
    }
}
