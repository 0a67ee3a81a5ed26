//! The rules one by one.

use entente_domain::{
    clock::Moment,
    ids::{ParaId, PartyId},
    people::{MemberRole, PartyKind},
    text::Language,
};
use entente_drafting::{
    model::{DocumentState, ParaStatus},
    silence::{
        Answer, Basis, Disclosure, Outage, Refused, Response, Silence, SilenceState,
        acts::{Choice, Ground, Sending, party_of, prepare, words_hash},
        may_answer, may_object,
        reminders::{self, HOURS},
        settle::{Verdict, reopened, settle},
    },
    text::{Bracket, BracketKind, Inline},
};

use super::set::{HASH, HOUR, NOW, agreed, choice, ground, para, prepared, response, running, seats};

type Changed = Box<dyn Fn(&mut Choice, &mut Ground<'_>)>;

#[test]
fn what_stands_in_the_way_of_preparing_is_said() {
    let table: Vec<(Changed, Refused)> = vec![
        (Box::new(|_, ground| ground.state = DocumentState::Drafting), Refused::NotReady),
        (Box::new(|_, ground| ground.state = DocumentState::Adopted), Refused::NotReady),
        (Box::new(|_, ground| ground.stale = vec![Language::Fr]), Refused::StaleLanguages(vec!["fr".to_owned()])),
        (Box::new(|choice, _| choice.expires_at = choice.expires_at.plus_seconds(-1)), Refused::TooShort(72)),
        (Box::new(|choice, _| choice.starts_at = NOW.plus_seconds(-1)), Refused::BeginsInThePast),
        (Box::new(|choice, _| choice.min_hours = 0), Refused::BadMinimum),
        (Box::new(|choice, _| choice.scope = vec![ParaId::new("p9")]), Refused::NoParagraph),
        (Box::new(|choice, _| choice.reason = "x".repeat(1_001)), Refused::TooLong),
    ];
    let paras = agreed();
    for (change, refused) in table {
        let (mut choice, mut ground) = (choice(), ground(&paras));
        change(&mut choice, &mut ground);
        assert_eq!(prepare(choice, &ground, &[], seats(), NOW), Err(refused));
    }
    assert_eq!(prepare(choice(), &ground(&paras), &[], Vec::new(), NOW), Err(Refused::NoParties));
    assert_eq!(prepare(choice(), &ground(&paras), &[running()], seats(), NOW), Err(Refused::AlreadyOpen));
    prepare(choice(), &ground(&paras), &[], seats(), NOW).unwrap();
}

#[test]
fn a_chairs_text_without_brackets_will_do() {
    let mut paras = vec![para("p1", ParaStatus::ChairsText), para("p2", ParaStatus::Agreed)];
    let reading = |paras: &[_]| {
        prepare(choice(), &Ground { state: DocumentState::Reading, ..ground(paras) }, &[], seats(), NOW).map(|_| ())
    };
    reading(&paras).unwrap();
    paras[0].text.push(Inline::Bracket(Bracket {
        id: entente_domain::ids::BracketId::new("b"),
        kind: BracketKind::Placeholder,
        options: vec![Vec::new()],
        held_by: Vec::new(),
        since: NOW,
    }));
    assert_eq!(reading(&paras), Err(Refused::OpenBrackets));
    paras[0] = para("p1", ParaStatus::Open);
    assert_eq!(reading(&paras), Err(Refused::NotReady));
    // Part of a text may be put under silence where the rest is agreed already.
    let part = |paras: &[_], scope: &str| {
        let part = Choice { scope: vec![ParaId::new(scope)], ..choice() };
        prepare(part, &Ground { state: DocumentState::Reading, ..ground(paras) }, &[], seats(), NOW).map(|_| ())
    };
    assert_eq!(part(&paras, "p2"), Err(Refused::NotReady));
    paras[0] = para("p1", ParaStatus::ChairsText);
    part(&paras, "p1").unwrap();
    assert_eq!(part(&paras, "p2"), Err(Refused::NotReady));
}

#[test]
fn the_same_text_again_needs_a_reason() {
    let mut paras = agreed();
    let broken = Silence { state: SilenceState::Broken, words: words_hash(&paras), ..running() };
    let again = |reason: &str| {
        let choice = Choice { reason: reason.to_owned(), ..choice() };
        prepare(choice, &ground(&agreed()), std::slice::from_ref(&broken), seats(), NOW)
    };
    assert_eq!(again(" "), Err(Refused::SameText));
    again("The objection was withdrawn in plenary.").unwrap();
    // Whatever became of the paragraphs meanwhile: the words are the same.
    paras[0].status = ParaStatus::ChairsText;
    assert_eq!(words_hash(&paras), broken.words);
    paras[0].text.clear();
    assert_ne!(words_hash(&paras), broken.words);
}

#[test]
fn in_a_meeting_nobody_may_object_to_using_it() {
    let silence = Silence { basis: Basis::AnnouncedInMeeting, ..prepared() };
    assert_eq!(silence.clone().announce(1, seats(), false, NOW), Err(Refused::NotHeard));
    assert_eq!(silence.clone().announce(7, seats(), true, NOW), Err(Refused::Stale));
    let announced = silence.announce(1, seats(), true, NOW).unwrap();
    assert_eq!((announced.state, announced.announced_at), (SilenceState::Announced, Some(NOW)));
    assert_eq!(announced.announce(2, seats(), true, NOW), Err(Refused::NotPrepared));
    // Announced so late that too little would be left.
    assert_eq!(prepared().announce(1, seats(), true, NOW.plus_seconds(1)), Err(Refused::TooShort(72)));
}

#[test]
fn it_waits_until_every_party_was_told() {
    let mut told = seats();
    told[2].notified_at = None;
    let announced = prepared().announce(1, told, true, NOW).unwrap();
    assert!(!announced.may_start(NOW) && announced.waits(NOW));
    let mut late = announced.clone();
    late.seats[2].notified_at = Some(NOW);
    let then = NOW.plus_seconds(5 * HOUR);
    assert!(late.may_start(then));
    let started = late.start(then);
    assert_eq!(started.expires_at, then.plus_seconds(72 * HOUR), "the minimum is kept");
    assert_eq!((started.state, started.starts_at), (SilenceState::Running, then));
    assert!(!started.may_start(then), "once");
}

#[test]
fn strictly_before_is_in_time() {
    let silence = running();
    let expiry = silence.expires_at;
    for (micros, late) in [(-1, false), (0, true), (1, true)] {
        let at = Moment::from_micros(expiry.micros() + micros);
        let objection = response(1, "add", Answer::Objection, at);
        assert_eq!(silence.is_late(&objection), late, "{micros} µs");
        let close = expiry.plus_seconds(5);
        let (after, verdict) = settle(&silence, &[objection], &[], HASH, close).unwrap();
        let expected = if late { SilenceState::Adopted } else { SilenceState::Broken };
        assert_eq!(after.state, expected);
        assert_eq!(verdict == Verdict::Adopted, late);
    }
}

#[test]
fn only_objections_and_amendments_break_it() {
    let silence = running();
    let then = NOW.plus_seconds(60);
    for answer in Answer::ALL {
        let sent = response(1, "add", *answer, then);
        let broken = settle(&silence, &[sent], &[], HASH, then).is_some();
        assert_eq!(broken, matches!(answer, Answer::Objection | Answer::Amendment), "{answer}");
    }
    // Who has no voice breaks nothing, whatever is in the inbox.
    let stranger = response(1, "stranger", Answer::Objection, then);
    assert_eq!(settle(&silence, &[stranger], &[], HASH, then), None);
}

#[test]
fn the_job_waits_five_seconds_and_acts_once() {
    let silence = running();
    let expiry = silence.expires_at;
    assert_eq!(settle(&silence, &[], &[], HASH, expiry.plus_seconds(4)), None);
    let (adopted, verdict) = settle(&silence, &[], &[], HASH, expiry.plus_seconds(5)).unwrap();
    assert_eq!(verdict, Verdict::Adopted);
    assert_eq!(adopted.words, HASH);
    assert_eq!(settle(&adopted, &[], &[], HASH, expiry.plus_seconds(6)), None, "the second run finds nothing to do");
    // What was on its way inside the house for too long is late, and a clock set back does not change that.
    let early = expiry.plus_seconds(-10);
    let received = adopted.received(early, early);
    assert!(!adopted.in_time(received));
    assert_eq!(settle(&adopted, &[response(1, "add", Answer::Objection, received)], &[], HASH, early), None);
}

#[test]
fn outages_of_the_last_hours_move_the_expiry() {
    let silence = running();
    let expiry = silence.expires_at;
    let minute = |minute: i64| expiry.plus_seconds(minute * 60);
    let look = |outages: &[(i64, i64)], now: i64| {
        let outages: Vec<Outage> =
            outages.iter().map(|(from, to)| Outage { from: minute(*from), to: minute(*to) }).collect();
        settle(&silence, &[], &outages, HASH, minute(now)).map(|(after, verdict)| {
            (after.expires_at.seconds_since(expiry) / 60, matches!(verdict, Verdict::Moved { .. }))
        })
    };
    assert_eq!(look(&[(-20, -10)], -10), None, "ten minutes are borne");
    assert_eq!(look(&[(-20, -9)], -9), Some((30, true)));
    assert_eq!(look(&[(-300, -294), (-20, -14)], -14), Some((30, true)), "together");
    assert_eq!(look(&[(-420, -380)], -380), None, "before the last six hours");
    assert_eq!(look(&[(-380, -340)], -340), Some((30, true)), "only what lies in them counts");
    assert_eq!(look(&[(-31, 0)], 0), Some((60, true)));
    // Down at the expiry, and for long after: it counts to the end, so that there is time again.
    assert_eq!(look(&[(-30, 60)], 60), Some((90, true)));
    // Counted once.
    let outage = [Outage { from: minute(-20), to: minute(-5) }];
    let (moved, _) = settle(&silence, &[], &outage, HASH, minute(-5)).unwrap();
    assert_eq!(settle(&moved, &[], &outage, HASH, minute(-4)), None);
    let (adopted, _) = settle(&moved, &[], &outage, HASH, minute(31)).unwrap();
    assert_eq!(adopted.state, SilenceState::Adopted);
    // What came between the old and the new expiry is in time.
    let between = response(1, "add", Answer::Objection, minute(10));
    let (broken, _) = settle(&moved, &[between], &outage, HASH, minute(31)).unwrap();
    assert_eq!(broken.state, SilenceState::Broken);
}

#[test]
fn the_chair_extends_twice_at_most_and_only_forward() {
    let silence = running();
    let expiry = silence.expires_at;
    let later = |hours: i64| expiry.plus_seconds(hours * HOUR);
    let (seen, why) = (silence.version, "Capitals asked for time.");
    assert_eq!(silence.clone().extend(seen, expiry, why, NOW), Err(Refused::NotLater));
    assert_eq!(silence.clone().extend(seen, later(1), " ", NOW), Err(Refused::NoReason));
    assert_eq!(silence.clone().extend(seen - 1, later(1), why, NOW), Err(Refused::Stale));
    assert_eq!(silence.clone().extend(seen, later(1), why, expiry), Err(Refused::Expired));
    let once = silence.extend(seen, later(1), why, NOW).unwrap();
    assert_eq!((once.extended_from, once.expires_at), (Some(expiry), later(1)));
    let twice = once.extend(seen + 1, later(2), why, NOW).unwrap();
    assert_eq!(twice.extend(seen + 2, later(3), why, NOW), Err(Refused::ExtendedTwice));
}

#[test]
fn it_is_withdrawn_before_the_expiry_and_with_a_reason() {
    let silence = running();
    let (seen, expiry) = (silence.version, silence.expires_at);
    assert_eq!(silence.clone().withdraw(seen, "", NOW), Err(Refused::NoReason));
    assert_eq!(silence.clone().withdraw(seen, "A mistake.", expiry), Err(Refused::Expired));
    let withdrawn = silence.withdraw(seen, "A mistake.", NOW).unwrap();
    assert_eq!(withdrawn.state, SilenceState::Withdrawn);
    assert_eq!(withdrawn.withdraw(seen + 1, "Again.", NOW), Err(Refused::NotRunning));
    let prepared = prepared();
    assert_eq!(prepared.withdraw(1, "Never mind.", NOW).unwrap().state, SilenceState::Withdrawn);
}

#[test]
fn any_change_of_the_text_ends_it() {
    for silence in [prepared(), running()] {
        let (ended, verdict) = settle(&silence, &[], &[], "another", NOW).unwrap();
        assert_eq!((ended.state, verdict), (SilenceState::Withdrawn, Verdict::TextChanged));
    }
}

#[test]
fn what_is_sent_in_is_looked_at() {
    let silence = running();
    let (party, paras) = (PartyId::new("add"), Vec::new());
    let long = "x".repeat(8_001);
    let sending = |answer, text| Sending { party: &party, answer, text, paras: &paras, confirmed: false };
    silence.takes(&sending(Answer::Consent, "")).unwrap();
    silence.takes(&sending(Answer::Reservation, "We understand it so.")).unwrap();
    assert_eq!(silence.takes(&sending(Answer::Explanation, " ")), Err(Refused::NoText));
    assert_eq!(silence.takes(&sending(Answer::Objection, "")), Err(Refused::Unconfirmed));
    silence.takes(&Sending { confirmed: true, ..sending(Answer::Objection, "") }).unwrap();
    assert_eq!(silence.takes(&sending(Answer::Consent, &long)), Err(Refused::TooLong));
    let stranger = PartyId::new("stranger");
    assert_eq!(silence.takes(&Sending { party: &stranger, ..sending(Answer::Consent, "") }), Err(Refused::NotEligible));
    assert_eq!(prepared().takes(&sending(Answer::Consent, "")), Err(Refused::NotRunning));
    let part = Silence { scope: vec![ParaId::new("p1")], ..silence };
    let other = [ParaId::new("p2")];
    assert_eq!(part.takes(&Sending { paras: &other, ..sending(Answer::Consent, "") }), Err(Refused::NoParagraph));
}

#[test]
fn an_objection_is_taken_back_only_before_any_notice() {
    let silence = running();
    let objection = response(1, "add", Answer::Objection, NOW);
    silence.lets_take_back(&objection, NOW).unwrap();
    assert_eq!(silence.lets_take_back(&objection, silence.expires_at), Err(Refused::Expired));
    let back = Response { taken_back_at: Some(NOW), ..objection.clone() };
    assert_eq!(silence.lets_take_back(&back, NOW), Err(Refused::NothingToTakeBack));
    assert_eq!(settle(&silence, &[back], &[], HASH, NOW), None, "what was taken back breaks nothing");
    let (broken, _) = settle(&silence, std::slice::from_ref(&objection), &[], HASH, NOW).unwrap();
    assert_eq!(broken.lets_take_back(&objection, NOW), Err(Refused::NoticeSent));
}

#[test]
fn statements_are_taken_for_two_days_after() {
    let silence = running();
    let (adopted, _) = settle(&silence, &[], &[], HASH, silence.expires_at.plus_seconds(5)).unwrap();
    let at = adopted.result_at.unwrap();
    for (seconds, late) in [(48 * HOUR - 1, false), (48 * HOUR, true)] {
        let statement = response(1, "add", Answer::Reservation, at.plus_seconds(seconds));
        assert_eq!(adopted.is_late(&statement), late);
        let consent = response(1, "add", Answer::Consent, at.plus_seconds(seconds));
        assert!(adopted.is_late(&consent));
    }
}

#[test]
fn a_person_of_two_parties_names_the_party() {
    let [one, two, other] = ["midsa", "kenya", "pidc"].map(PartyId::new);
    let own = [one.clone(), two.clone()];
    assert_eq!(party_of(None, &own), Err(Refused::NameTheParty));
    assert_eq!(party_of(Some(&two), &own), Ok(two));
    assert_eq!(party_of(Some(&other), &own), Err(Refused::MayNotCommit));
    assert_eq!(party_of(None, &own[..1]), Ok(one));
    assert_eq!(party_of(None, &[]), Err(Refused::MayNotCommit));
    assert!(may_answer(MemberRole::Alternate, true) && !may_answer(MemberRole::Alternate, false));
    assert!(!may_answer(MemberRole::Adviser, true) && !may_answer(MemberRole::Secretariat, true));
}

#[test]
fn observers_are_never_counted() {
    for kind in PartyKind::ALL {
        assert_eq!(may_object(*kind, false), *kind == PartyKind::Rcp);
        assert_eq!(may_object(*kind, true), *kind == PartyKind::MemberState);
    }
}

#[test]
fn a_break_reopens_what_was_objected_to() {
    let paras = agreed();
    let ids = |silence: &Silence, about: &[&str], all: bool| -> Vec<String> {
        let paras_of = about.iter().map(|id| ParaId::new(*id)).collect();
        let sent = Response { paras: paras_of, ..response(1, "add", Answer::Objection, NOW) };
        reopened(silence, &[sent], &paras, all).iter().map(ToString::to_string).collect()
    };
    let whole = running();
    assert_eq!(ids(&whole, &["p2"], false), ["p2"]);
    assert_eq!(ids(&whole, &[], false), ["p1", "p2", "p3"]);
    assert_eq!(ids(&whole, &["p2"], true), ["p1", "p2", "p3"]);
    let part = Silence { scope: ["p1", "p2"].map(ParaId::new).to_vec(), ..whole };
    assert_eq!(ids(&part, &[], false), ["p1", "p2"], "the others stay agreed");
    assert_eq!(ids(&part, &[], true), ["p1", "p2", "p3"]);
}

#[test]
fn who_broke_it_is_told_as_was_chosen() {
    let silence = running();
    let quiet = response(1, "add", Answer::Objection, NOW);
    let named = Response { named: true, ..quiet.clone() };
    assert!(!silence.discloses(&quiet) && silence.discloses(&named));
    let open = Silence { disclosure: Disclosure::All, ..silence };
    assert!(open.discloses(&quiet));
}

#[test]
fn reminders_come_four_times_the_first_two_in_working_hours() {
    let silence = running();
    // Expires on Friday 09:00 UTC: in Apia (UTC+13) it is 22:00 then, and on Wednesday.
    let apia = &silence.seats[2];
    let calendar = &apia.standing.calendar;
    let at = |hours| reminders::instant(calendar, hours, silence.starts_at, silence.expires_at);
    for hours in [48, 24] {
        assert!(calendar.is_working_hour(at(hours)), "{hours} h: {}", calendar.wall(at(hours)));
        assert!(at(hours) <= silence.expires_at.plus_seconds(-hours * HOUR));
    }
    assert_eq!(at(4), silence.expires_at.plus_seconds(-4 * HOUR));
    let mut seat = apia.clone();
    let mut got = Vec::new();
    assert_eq!(silence.next_due(silence.expires_at), Some(silence.expires_at.plus_seconds(5)));
    let mut now = silence.starts_at;
    while now < silence.expires_at {
        if let Some(due) = reminders::due(&silence, &seat, &[], now) {
            got.push((due.hours, due.to_alternates));
            seat.reminded.extend(due.sent);
        }
        now = now.plus_seconds(600);
    }
    assert_eq!(got, [(48, false), (24, true), (4, true), (1, true)]);
    assert_eq!(
        silence.next_due(silence.starts_at),
        silence
            .seats
            .iter()
            .map(|seat| {
                reminders::instant(&seat.standing.calendar, HOURS[0], silence.starts_at, silence.expires_at)
            })
            .min()
    );
    // An extension begins the count again.
    let longer = Silence { expires_at: silence.expires_at.plus_seconds(120 * HOUR), ..silence.clone() };
    let then = longer.expires_at.plus_seconds(-50 * HOUR);
    assert_eq!(reminders::due(&longer, &seat, &[], then).map(|due| due.hours), Some(48));
}

#[test]
fn who_has_acknowledged_or_answered_is_left_in_peace() {
    let silence = running();
    let now = silence.expires_at.plus_seconds(-30 * 60);
    let seat = &silence.seats[1];
    let due = reminders::due(&silence, seat, &[], now).unwrap();
    assert_eq!((due.hours, due.sent.len()), (1, 4), "after a pause only the last is sent");
    let mut heard = seat.clone();
    heard.acknowledged_at = Some(NOW);
    assert_eq!(reminders::due(&silence, &heard, &[], now), None);
    let consent = response(1, "add", Answer::Consent, NOW);
    assert_eq!(reminders::due(&silence, seat, &[consent], now), None);
    assert_eq!(reminders::due(&silence, seat, &[], silence.expires_at), None);
}
