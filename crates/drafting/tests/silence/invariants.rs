//! What must hold whatever happens, in whatever order (meeting-rules section 5, the end).

use entente_domain::{clock::Moment, ids::PartyId};
use entente_drafting::silence::{
    Answer, Outage, Response, Silence, SilenceState,
    acts::Sending,
    settle::{Verdict, settle},
};
use proptest::prelude::*;

use super::set::{HASH, HOUR, response, running};

/// Something that happens.
#[derive(Clone, Debug)]
enum Step {
    /// A response arrives now, and is stored so many seconds later.
    Sent {
        party: usize,
        answer: usize,
        under_way_s: i64,
    },
    TakenBack(usize),
    Passes(i64),
    /// The machine's clock is set back.
    SetBack(i64),
    /// To the last microsecond before the expiry, to it, or past it.
    ToTheExpiry(i64),
    /// The server does not answer for a while; afterwards it knows.
    Down(i64),
    Job,
    /// Two servers look at the same second.
    TwoJobs,
    Extend(i64),
    Withdraw,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..4_usize, 0..Answer::ALL.len(), 0..9_i64)
            .prop_map(|(party, answer, under_way_s)| Step::Sent { party, answer, under_way_s }),
        1 => (0..6_usize).prop_map(Step::TakenBack),
        3 => (0..20 * HOUR).prop_map(Step::Passes),
        1 => (0..3 * HOUR).prop_map(Step::SetBack),
        3 => (-2..3_i64).prop_map(Step::ToTheExpiry),
        1 => (0..3 * HOUR).prop_map(Step::Down),
        4 => Just(Step::Job),
        2 => Just(Step::TwoJobs),
        1 => (-2..30_i64).prop_map(Step::Extend),
        1 => Just(Step::Withdraw),
    ]
}

struct Hall {
    silence: Silence,
    inbox: Vec<Response>,
    outages: Vec<Outage>,
    now: Moment,
    verdicts: Vec<Verdict>,
}

impl Hall {
    fn take(&mut self, step: Step) {
        match step {
            Step::Sent { party, answer, under_way_s } => self.send(party, Answer::ALL[answer], under_way_s),
            Step::TakenBack(index) => {
                let now = self.now;
                let silence = &self.silence;
                if let Some(response) = self.inbox.get_mut(index)
                    && silence.lets_take_back(response, now).is_ok()
                {
                    response.taken_back_at = Some(now);
                }
            }
            Step::Passes(seconds) => self.now = self.now.plus_seconds(seconds),
            Step::SetBack(seconds) => self.now = self.now.plus_seconds(-seconds),
            Step::ToTheExpiry(micros) => {
                self.now = self.now.max(Moment::from_micros(self.silence.expires_at.micros() + micros));
            }
            Step::Down(seconds) => {
                let from = self.now;
                self.now = from.plus_seconds(seconds);
                self.outages.push(Outage { from, to: self.now });
            }
            Step::Job => self.look(),
            Step::TwoJobs => {
                self.look();
                self.look();
            }
            Step::Extend(hours) => {
                let to = self.silence.expires_at.plus_seconds(hours * HOUR);
                let version = self.silence.version;
                if let Ok(longer) = self.silence.clone().extend(version, to, "Asked for.", self.now) {
                    self.silence = longer;
                }
            }
            Step::Withdraw => {
                let version = self.silence.version;
                if let Ok(withdrawn) = self.silence.clone().withdraw(version, "Enough.", self.now) {
                    self.silence = withdrawn;
                }
            }
        }
    }

    fn send(&mut self, party: usize, answer: Answer, under_way_s: i64) {
        let party = ["midsa", "add", "pidc", "stranger"][party];
        let (id, arrived) = (PartyId::new(party), self.now);
        let sent = Sending { party: &id, answer, text: "Words.", paras: &[], confirmed: true };
        // Meanwhile the job may have looked.
        self.now = self.now.plus_seconds(under_way_s);
        if under_way_s > 4 {
            self.look();
        }
        if self.silence.takes(&sent).is_ok() {
            let received_at = self.silence.received(arrived, self.now);
            self.inbox.push(response(self.inbox.len(), party, answer, received_at));
        }
    }

    fn look(&mut self) {
        while let Some((after, verdict)) = settle(&self.silence, &self.inbox, &self.outages, HASH, self.now) {
            self.silence = after;
            self.verdicts.push(verdict);
        }
    }

    fn count(&self, of: impl Fn(&Verdict) -> bool) -> usize {
        self.verdicts.iter().filter(|verdict| of(verdict)).count()
    }
}

fn hall() -> Hall {
    let silence = running();
    Hall { now: silence.starts_at, silence, inbox: Vec::new(), outages: Vec::new(), verdicts: Vec::new() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_happens_in_whatever_order(steps in proptest::collection::vec(step(), 1..40)) {
        let mut hall = hall();
        let mut expiry = hall.silence.expires_at;
        for step in steps {
            hall.take(step);
            prop_assert!(hall.silence.expires_at >= expiry, "the expiry never falls");
            expiry = hall.silence.expires_at;

            let adopted = hall.count(|verdict| *verdict == Verdict::Adopted);
            let broken = hall.count(|verdict| matches!(verdict, Verdict::Broken { .. }));
            prop_assert!(adopted + broken <= 1, "adopted or broken, and once");
            prop_assert_eq!(&hall.silence.words, HASH);
            if hall.silence.state == SilenceState::Adopted {
                prop_assert!(hall.silence.breaking(&hall.inbox).is_empty(), "nothing that was in time was passed over");
            }
            if broken == 1 {
                prop_assert!(!hall.silence.breaking(&hall.inbox).is_empty());
                let Some(Verdict::Broken { by }) = hall.verdicts.iter().find(|v| matches!(v, Verdict::Broken { .. }))
                else { unreachable!() };
                let first = hall.inbox.iter().find(|response| response.id == *by).unwrap();
                prop_assert!(first.received_at < hall.silence.expires_at, "no accepted objection came too late");
                prop_assert!(hall.silence.seat(&first.party).is_some());
            }
        }
    }

    /// A hundred at once, in the last millisecond or just after it, whichever the job sees first.
    #[test]
    fn a_hundred_at_once_in_the_last_millisecond(
        micros in proptest::collection::vec(-1_000..1_000_i64, 100),
        looks in proptest::collection::vec(any::<bool>(), 100),
    ) {
        let mut hall = hall();
        let expiry = hall.silence.expires_at;
        for (micros, look) in micros.iter().zip(looks) {
            hall.now = Moment::from_micros(expiry.micros() + micros);
            hall.send(1, Answer::Objection, 0);
            if look {
                hall.look();
            }
        }
        hall.now = expiry.plus_seconds(5);
        hall.take(Step::TwoJobs);
        let in_time = micros.iter().filter(|micros| **micros < 0).count();
        prop_assert_eq!(hall.verdicts.len(), 1);
        if in_time > 0 {
            prop_assert_eq!(hall.silence.state, SilenceState::Broken);
        } else {
            prop_assert_eq!(hall.silence.state, SilenceState::Adopted);
            prop_assert!(hall.inbox.iter().all(|response| hall.silence.is_late(response)), "all are listed as late");
        }
        prop_assert_eq!(hall.inbox.len(), 100, "every one is kept");
        prop_assert_eq!(hall.silence.breaking(&hall.inbox).len(), in_time);
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_proposed_expiry_is_never_worse_than_the_earliest(
        zones in proptest::collection::vec(0..6_usize, 1..8),
        hour in 0..24 * 14_i64,
    ) {
        use entente_drafting::silence::fairness::{Calendar, Week, propose, weigh};
        let names = ["Africa/Nairobi", "Asia/Dubai", "America/Lima", "Pacific/Apia", "Europe/Zurich", "Asia/Kathmandu"];
        let calendars: Vec<Calendar> = zones
            .into_iter()
            .enumerate()
            .map(|(index, zone)| Calendar {
                zone: names[zone].to_owned(),
                week: Week::ALL[index % 3],
                holidays: std::collections::BTreeSet::new(),
            })
            .collect();
        let from = super::set::NOW.plus_seconds(hour * HOUR);
        let earliest = from.plus_seconds(72 * HOUR);
        let proposed = propose(&calendars, from, earliest);
        let (there, here) = (weigh(&calendars, from, proposed), weigh(&calendars, from, earliest));
        prop_assert!(proposed >= earliest);
        prop_assert!(there.few_hours() <= here.few_hours());
        prop_assert!(there.least_seconds() >= here.least_seconds());
        prop_assert_eq!(proposed.micros() % 1_800_000_000, 0);
    }
}
