//! A need and an offer brought together: somebody proposes it, both sides consent, then each learns how to reach the
//! other, and says in the end what came of it.

use entente_domain::{
    clock::Moment,
    ids::{IntroductionId, MechanismId, PostId, UserId},
    limits, words,
};
use serde::{Deserialize, Serialize};

words! {
    /// What came of it.
    Outcome { Helped = "helped", Partly = "partly", Nothing = "nothing" }
}

words! { Side { Request = "request", Offer = "offer" } }

impl Side {
    pub const fn other(self) -> Self {
        match self {
            Self::Request => Self::Offer,
            Self::Offer => Self::Request,
        }
    }
}

words! {
    Standing { Proposed = "proposed", Introduced = "introduced", Declined = "declined", Reported = "reported" }
}

/// Who did something, for whom, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    pub at: Moment,
    pub by: UserId,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduction {
    pub id: IntroductionId,
    pub request: PostId,
    pub offer: PostId,
    /// Whose they are; none: the convener's.
    pub request_home: Option<MechanismId>,
    pub offer_home: Option<MechanismId>,
    pub proposed: Stamp,
    pub note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_consent: Option<Stamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_consent: Option<Stamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declined: Option<(Stamp, Side, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<(Stamp, Outcome, String)>,
}

/// What is done to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Consent,
    Decline { why: String },
    Report { outcome: Outcome, what: String },
}

words! {
    Refusal {
        /// Not of either side.
        Forbidden = "forbidden",
        /// It has gone on since.
        Over = "over",
        TooLong = "too_long",
        /// What came of it is not said.
        Empty = "empty",
    }
}

impl Introduction {
    pub const fn standing(&self) -> Standing {
        if self.declined.is_some() {
            Standing::Declined
        } else if self.reported.is_some() {
            Standing::Reported
        } else if self.request_consent.is_some() && self.offer_consent.is_some() {
            Standing::Introduced
        } else {
            Standing::Proposed
        }
    }

    /// Whether this side has said yes.
    pub const fn has_consented(&self, side: Side) -> bool {
        match side {
            Side::Request => self.request_consent.is_some(),
            Side::Offer => self.offer_consent.is_some(),
        }
    }

    /// Whether both have, so that each may know how to reach the other.
    pub const fn is_open(&self) -> bool {
        matches!(self.standing(), Standing::Introduced | Standing::Reported)
    }

    /// As it is after one side's step.
    ///
    /// # Errors
    /// [`Refusal`]
    pub fn after(&self, side: Side, by: &UserId, at: Moment, step: &Step) -> Result<Self, Refusal> {
        let mut after = self.clone();
        let stamp = Stamp { at, by: by.clone() };
        match (step, self.standing()) {
            (Step::Consent, Standing::Proposed) if !self.has_consented(side) => match side {
                Side::Request => after.request_consent = Some(stamp),
                Side::Offer => after.offer_consent = Some(stamp),
            },
            (Step::Decline { why }, Standing::Proposed) => after.declined = Some((stamp, side, fits(why)?)),
            (Step::Report { outcome, what }, Standing::Introduced) => {
                let what = fits(what)?;
                if what.is_empty() {
                    return Err(Refusal::Empty);
                }
                after.reported = Some((stamp, *outcome, what));
            }
            (Step::Consent | Step::Decline { .. } | Step::Report { .. }, _) => return Err(Refusal::Over),
        }
        Ok(after)
    }
}

fn fits(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > limits::POST_FIELD_MAX { Err(Refusal::TooLong) } else { Ok(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposed() -> Introduction {
        Introduction {
            id: IntroductionId::new("i"),
            request: PostId::new("r"),
            offer: PostId::new("o"),
            request_home: Some(MechanismId::new("midsa")),
            offer_home: Some(MechanismId::new("rcm")),
            proposed: Stamp { at: Moment::from_micros(1), by: UserId::new("u") },
            note: String::new(),
            request_consent: None,
            offer_consent: None,
            declined: None,
            reported: None,
        }
    }

    #[test]
    fn both_must_say_yes_and_one_no_is_enough() {
        let (user, at) = (UserId::new("u"), Moment::from_micros(2));
        let report = Step::Report { outcome: Outcome::Helped, what: "Two weeks of training".to_owned() };
        let one = proposed().after(Side::Request, &user, at, &Step::Consent).unwrap();
        assert!(!one.is_open());
        assert_eq!(one.after(Side::Request, &user, at, &Step::Consent), Err(Refusal::Over));
        assert_eq!(one.after(Side::Request, &user, at, &report), Err(Refusal::Over));
        let no = one.after(Side::Offer, &user, at, &Step::Decline { why: " Not this year ".to_owned() }).unwrap();
        assert_eq!((no.standing(), no.declined.as_ref().unwrap().2.as_str()), (Standing::Declined, "Not this year"));
        assert_eq!(no.after(Side::Offer, &user, at, &Step::Consent), Err(Refusal::Over));
        let both = one.after(Side::Offer, &user, at, &Step::Consent).unwrap();
        assert!(both.is_open());
        assert_eq!(both.after(Side::Offer, &user, at, &Step::Decline { why: String::new() }), Err(Refusal::Over));
        let empty = Step::Report { outcome: Outcome::Nothing, what: " ".to_owned() };
        assert_eq!(both.after(Side::Offer, &user, at, &empty), Err(Refusal::Empty));
        let done = both.after(Side::Request, &user, at, &report).unwrap();
        assert_eq!(done.standing(), Standing::Reported);
        assert_eq!(done.after(Side::Offer, &user, at, &report), Err(Refusal::Over));
    }
}
