//! Surveys: who may do what, what can be done in which state, two hands on one question, what comes too late, what regions
//! have in common.

use std::{collections::BTreeMap, fmt::Write as _};

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, MeetingId, SurveyId, UserId},
    people::MechanismRole,
    text::{Language, Multilingual},
};
use entente_exchange::{
    check::Known,
    commitments_policy::Eyes,
    policy::Reader,
    survey::{Asked, Choice, Content, Kind, Question, Stage, State, Survey},
    survey_acts::{Act, By, Refusal, act},
    survey_check::{Fault as Wrong, Spot, problems},
    survey_policy::{Deed, Part, Reading, allows},
    survey_sheet::{self as sheet, Answer, Fault, Settled, Sheet, Typed, Value, settle},
    survey_synthesis::{Given, overlaps, tallies},
};

const HOUR: i64 = 3_600;

fn at(seconds: i64) -> Moment {
    Moment::from_micros(seconds * 1_000_000)
}

fn words(text: &str) -> Multilingual {
    Multilingual::single("en", text)
}

fn question(key: &str, kind: Kind) -> Question {
    let choice = |key: &str| Choice { key: key.to_owned(), words: words(key) };
    Question {
        key: key.to_owned(),
        section: Multilingual::default(),
        kind,
        words: words(key),
        hint: Multilingual::default(),
        required: false,
        choices: if kind.has_choices() { vec![choice("a"), choice("b")] } else { Vec::new() },
        steps: if kind == Kind::Scale { 5 } else { 0 },
    }
}

fn survey(state: State) -> Survey {
    Survey {
        id: SurveyId::new("s"),
        meeting: Some(MeetingId::new("m")),
        mechanism: None,
        author: UserId::new("author"),
        state,
        version: 3,
        content: Content {
            title: words("Priorities"),
            intro: Multilingual::default(),
            questions: Kind::ALL.iter().map(|kind| question(kind.word(), *kind)).collect(),
            until: Some(at(10 * HOUR)),
            asked: Asked::Some(vec![MechanismId::new("midsa")]),
        },
        reason: None,
        published_at: None,
        created_at: at(0),
        opened_at: None,
        closed_at: None,
        changed_at: at(0),
    }
}

struct All;

impl Known for All {
    fn theme(&self, key: &str) -> bool {
        key == "health" || key == "climate"
    }
    fn state(&self, _: &str) -> bool {
        true
    }
    fn mechanism(&self, key: &str) -> bool {
        key != "no-such"
    }
}

#[test]
fn the_table() {
    let mut table = String::new();
    let _ = write!(table, "{:<38}", "");
    for part in Part::ALL {
        let _ = write!(table, "{:>12}", format!("{part:?}"));
    }
    for deed in Deed::all() {
        let _ = write!(table, "\n{:<38}", format!("{deed:?}"));
        for part in Part::ALL {
            let _ = write!(table, "{:>12}", if allows(part, deed) { "yes" } else { "·" });
        }
    }
    insta::assert_snapshot!(table);
}

fn eyes(belongs: &[(&str, MechanismRole)], convener: bool, podium: bool) -> Eyes {
    Eyes {
        reader: Reader {
            user: Some(UserId::new("u")),
            belongs: belongs.iter().map(|(key, role)| (MechanismId::new(*key), *role)).collect(),
            bodies: Vec::new(),
            convener,
        },
        podium: if podium { vec![(MeetingId::new("m"), None)] } else { Vec::new() },
    }
}

#[test]
fn a_sheet_is_its_mechanisms_and_what_all_answered_the_keepers_until_it_is_shown() {
    use MechanismRole as R;
    let (midsa, open) = (MechanismId::new("midsa"), survey(State::Open));
    let table = [
        ("chair", eyes(&[("midsa", R::Chair)], false, false), true, true, true, false),
        ("secretariat", eyes(&[("midsa", R::Secretariat)], false, false), true, true, true, false),
        ("member", eyes(&[("midsa", R::Member)], false, false), true, true, false, false),
        ("observer", eyes(&[("midsa", R::Observer)], false, false), true, false, false, false),
        ("of another", eyes(&[("rcm", R::Chair)], false, false), false, false, false, false),
        ("convener", eyes(&[], true, false), true, false, false, true),
        ("podium", eyes(&[], false, true), true, false, false, true),
        // Observing the one and chairing another that is not asked makes nobody an office of the first.
        ("both", eyes(&[("midsa", R::Observer), ("rcm", R::Chair)], false, false), true, false, false, false),
    ];
    for (name, eyes, sees, reads, writes, all) in table {
        let reading = Reading { eyes: &eyes, takes_part: false };
        assert_eq!(reading.sees(&open), sees, "{name}");
        assert_eq!(reading.may_with_sheet(&open, &midsa, Deed::ReadSheet), reads, "{name}");
        assert_eq!(reading.may_with_sheet(&open, &midsa, Deed::Answer), writes, "{name}");
        assert_eq!(reading.reads_synthesis(&open), all, "{name}");
        let shown = Survey { published_at: Some(at(1)), ..open.clone() };
        assert_eq!(reading.reads_synthesis(&shown), sees, "{name}");
        // A draft is the keepers', and nothing was answered to it.
        assert_eq!(reading.sees(&survey(State::Draft)), all, "{name}");
        assert!(!reading.reads_synthesis(&survey(State::Draft)), "{name}");
    }
    // What prepares a mechanism's own meeting is not the convener's.
    let own = Survey { mechanism: Some(midsa), ..open };
    assert!(!Reading { eyes: &eyes(&[], true, false), takes_part: false }.sees(&own));
}

#[test]
fn in_time_is_strictly_before_the_deadline() {
    let open = survey(State::Open);
    let table = [(10 * HOUR - 1, Stage::Open), (10 * HOUR, Stage::Over), (11 * HOUR, Stage::Over)];
    for (now, stage) in table {
        assert_eq!(open.stage(at(now)), stage, "{now}");
    }
    assert_eq!(survey(State::Closed).stage(at(0)), Stage::Closed);
    assert_eq!(survey(State::Draft).stage(at(11 * HOUR)), Stage::Draft);
}

fn by(now: i64) -> By {
    By { keeps: true, at: at(now), seen: 3 }
}

/// What is changed, how, and what comes of it.
type Case = (&'static str, Box<dyn Fn(&mut Content)>, Result<i64, Refusal>);

#[test]
fn once_it_is_open_only_words_change() {
    let open = survey(State::Open);
    let tried = |change: &dyn Fn(&mut Content)| {
        let mut content = open.content.clone();
        change(&mut content);
        act(&open, by(HOUR), &Act::Write(Box::new(content))).map(|(after, _)| after.version)
    };
    let table: Vec<Case> = vec![
        ("words", Box::new(|one| one.questions[0].words = words("Other")), Ok(4)),
        ("a section", Box::new(|one| one.questions[1].section = words("Part two")), Ok(4)),
        ("words of a choice", Box::new(|one| one.questions[1].choices[0].words = words("Other")), Ok(4)),
        (
            "a choice more",
            Box::new(|one| one.questions[1].choices.push(Choice { key: "c".into(), words: words("c") })),
            Err(Refusal::Hangs),
        ),
        ("a kind", Box::new(|one| one.questions[0].kind = Kind::Number), Err(Refusal::Hangs)),
        ("required", Box::new(|one| one.questions[0].required = true), Err(Refusal::Hangs)),
        ("a question less", Box::new(|one| drop(one.questions.pop())), Err(Refusal::Hangs)),
        ("the order", Box::new(|one| one.questions.swap(0, 1)), Err(Refusal::Hangs)),
        ("more are asked", Box::new(|one| one.asked = Asked::All), Ok(4)),
        (
            "fewer are asked",
            Box::new(|one| one.asked = Asked::Some(vec![MechanismId::new("rcm")])),
            Err(Refusal::Narrowed),
        ),
        ("later", Box::new(|one| one.until = Some(at(20 * HOUR))), Ok(4)),
        ("earlier", Box::new(|one| one.until = Some(at(9 * HOUR))), Err(Refusal::EarlierDeadline)),
        ("no deadline", Box::new(|one| one.until = None), Err(Refusal::NoDeadline)),
        ("nothing", Box::new(|_| ()), Err(Refusal::Same)),
    ];
    for (what, change, expected) in table {
        assert_eq!(tried(&*change), expected, "{what}");
    }
    // A draft takes everything.
    let draft = survey(State::Draft);
    let mut content = draft.content.clone();
    content.questions.swap(0, 1);
    content.until = None;
    assert!(act(&draft, by(HOUR), &Act::Write(Box::new(content))).is_ok());
}

#[test]
fn it_is_opened_closed_and_opened_again_with_a_reason() {
    let reopen = |reason: &str, until: Option<i64>| Act::Reopen { reason: reason.to_owned(), until: until.map(at) };
    let tried = |state: State, now: i64, what: Act| act(&survey(state), by(now), &what).map(|(after, _)| after.state);
    let (open, closed) = (Ok(State::Open), Ok(State::Closed));
    assert_eq!(tried(State::Draft, HOUR, Act::Open), open);
    assert_eq!(tried(State::Draft, 10 * HOUR, Act::Open), Err(Refusal::PastDeadline));
    assert_eq!(tried(State::Open, HOUR, Act::Open), Err(Refusal::WrongState));
    assert_eq!(tried(State::Open, HOUR, Act::Close), closed);
    assert_eq!(tried(State::Draft, HOUR, Act::Close), Err(Refusal::WrongState));
    assert_eq!(tried(State::Open, HOUR, reopen("more time", Some(20 * HOUR))), Err(Refusal::WrongState));
    assert_eq!(tried(State::Open, 10 * HOUR, reopen("more time", Some(20 * HOUR))), open);
    assert_eq!(tried(State::Closed, HOUR, reopen("more time", Some(20 * HOUR))), open);
    assert_eq!(tried(State::Closed, HOUR, reopen(" ", Some(20 * HOUR))), Err(Refusal::NoReason));
    assert_eq!(tried(State::Closed, HOUR, reopen("why", None)), Err(Refusal::NoDeadline));
    assert_eq!(tried(State::Closed, HOUR, reopen("why", Some(HOUR))), Err(Refusal::PastDeadline));
    assert_eq!(tried(State::Draft, HOUR, Act::Publish(true)), Err(Refusal::WrongState));
    assert_eq!(tried(State::Open, HOUR, Act::Publish(false)), Err(Refusal::Same));
    // Who may not is not told that they come too late.
    let stranger = By { keeps: false, at: at(HOUR), seen: 1 };
    assert_eq!(act(&survey(State::Open), stranger, &Act::Close).unwrap_err(), Refusal::Forbidden);
    assert_eq!(act(&survey(State::Open), By { seen: 2, ..by(HOUR) }, &Act::Close).unwrap_err(), Refusal::Stale);
    let mut empty = survey(State::Draft);
    empty.content.questions.clear();
    assert_eq!(act(&empty, by(HOUR), &Act::Open).unwrap_err(), Refusal::NoQuestions);
}

#[test]
fn what_is_wrong_in_the_form_is_said() {
    let mut one = survey(State::Draft).content;
    assert_eq!(problems(&one, &All), []);
    one.title = Multilingual::default();
    one.asked = Asked::Some(vec![MechanismId::new("no-such")]);
    one.questions[1].choices.truncate(1);
    one.questions[4].steps = 1;
    let found: Vec<(Spot, Wrong)> = problems(&one, &All).into_iter().map(|one| (one.at, one.fault)).collect();
    let expected = [
        (Spot::Title, Wrong::Missing),
        (Spot::Asked, Wrong::Unknown),
        (Spot::Choices, Wrong::TooFew),
        (Spot::Steps, Wrong::Unknown),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_is_typed_becomes_an_answer_or_a_fault() {
    let read = |kind: Kind, chosen: &[&str], words: &str| {
        let chosen = chosen.iter().map(|key| (*key).to_owned()).collect();
        sheet::read(&question("q", kind), &Typed { chosen, words: words.to_owned() }, &All)
    };
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    assert_eq!(read(Kind::Text, &[], "  yes \n"), Ok(Some(Value::Text("yes".into()))));
    assert_eq!(read(Kind::Text, &[], " "), Ok(None));
    assert_eq!(read(Kind::Text, &[], &"x".repeat(10_000)), Err(Fault::TooLong));
    assert_eq!(read(Kind::One, &["b"], ""), Ok(Some(Value::One("b".into()))));
    assert_eq!(read(Kind::One, &[""], ""), Ok(None));
    assert_eq!(read(Kind::One, &["x"], ""), Err(Fault::Unknown));
    assert_eq!(read(Kind::Several, &["b", "a", "b"], ""), Ok(Some(Value::Several(keys(&["a", "b"])))));
    assert_eq!(read(Kind::Number, &["1 200,5"], ""), Ok(Some(Value::Number("1200.5".into()))));
    for odd in ["twelve", "1e3", "NaN", "--1", "999999999999999999999999"] {
        assert_eq!(read(Kind::Number, &[odd], ""), Err(Fault::NoNumber), "{odd}");
    }
    assert_eq!(read(Kind::Scale, &["5"], ""), Ok(Some(Value::Scale(5))));
    assert_eq!(read(Kind::Scale, &["6"], ""), Err(Fault::Unknown));
    assert_eq!(read(Kind::Themes, &["climate", "health"], ""), Ok(Some(Value::Themes(keys(&["climate", "health"])))));
    assert_eq!(read(Kind::Themes, &["no-such"], ""), Err(Fault::Unknown));
    assert_eq!(read(Kind::YesNo, &["no"], "never"), Ok(Some(Value::YesNo { yes: false, words: "never".into() })));
    assert_eq!(read(Kind::YesNo, &[], "never"), Err(Fault::Undecided));
}

fn answer(version: i64, text: &str) -> Answer {
    Answer {
        question: "text".to_owned(),
        value: (!text.is_empty()).then(|| Value::Text(text.to_owned())),
        version,
        at: at(1),
        by: UserId::new("u"),
    }
}

#[test]
fn two_hands_on_one_question_lose_nothing() {
    let text = |words: &str| (!words.is_empty()).then(|| Value::Text(words.to_owned()));
    // What stands, which version they saw, what it said, what they typed.
    let table = [
        (None, 0, "", "new", Settled::Written),
        (None, 0, "", "", Settled::Unchanged),
        (Some(answer(1, "old")), 1, "old", "new", Settled::Written),
        (Some(answer(1, "old")), 1, "old", "old", Settled::Unchanged),
        (Some(answer(1, "old")), 1, "old", "", Settled::Written),
        // Another wrote meanwhile, and they had left it alone.
        (Some(answer(2, "theirs")), 1, "old", "old", Settled::Unchanged),
        (Some(answer(1, "theirs")), 0, "", "", Settled::Unchanged),
        // Both wrote the same.
        (Some(answer(2, "same")), 1, "old", "same", Settled::Unchanged),
        // Both wrote, and otherwise.
        (Some(answer(2, "theirs")), 1, "old", "mine", Settled::Clash),
        (Some(answer(1, "theirs")), 0, "", "mine", Settled::Clash),
        (Some(answer(2, "")), 1, "old", "mine", Settled::Clash),
    ];
    for (now, seen, said, typed, expected) in table {
        let found = settle(now.as_ref(), seen, text(said).as_ref(), text(typed).as_ref());
        assert_eq!(found, expected, "{now:?} {seen} {typed}");
    }
}

#[test]
fn it_is_handed_in_whole_and_in_time_and_taken_back_until_the_deadline() {
    use sheet::Refusal as R;
    let mut open = survey(State::Open);
    open.content.questions[0].required = true;
    let (user, empty) = (UserId::new("u"), Sheet::new(&open.id, &MechanismId::new("midsa"), Language::En));
    let whole = [answer(1, "words")];
    let hand_in = |survey: &Survey, answers: &[Answer], now| sheet::hand_in(survey, &empty, answers, &user, at(now));
    assert_eq!(hand_in(&open, &[], HOUR), Err(R::Missing));
    assert_eq!(hand_in(&open, &[answer(2, "")], HOUR), Err(R::Missing), "emptied is not answered");
    assert_eq!(hand_in(&open, &whole, 10 * HOUR), Err(R::Late));
    assert_eq!(hand_in(&survey(State::Closed), &whole, HOUR), Err(R::Closed));
    let handed_in = hand_in(&open, &whole, HOUR).unwrap();
    assert_eq!(handed_in.handed_in, Some((at(HOUR), user.clone())));
    assert_eq!(sheet::takes_words(&open, &handed_in, at(HOUR)), Err(R::HandedIn));
    assert_eq!(sheet::hand_in(&open, &handed_in, &whole, &user, at(HOUR)), Err(R::HandedIn));
    assert_eq!(sheet::take_back(&open, &handed_in, at(10 * HOUR)), Err(R::Late));
    assert_eq!(sheet::take_back(&open, &handed_in, at(2 * HOUR)).unwrap().handed_in, None);
    assert_eq!(sheet::take_back(&open, &empty, at(HOUR)), Err(R::NotHandedIn));
    // What comes too late is kept in a sheet that was never handed in.
    assert_eq!(sheet::takes_words(&open, &empty, at(11 * HOUR)), Ok(false));
    // Nothing required is still not nothing.
    assert_eq!(sheet::missing(&survey(State::Open), &[]), ["text"]);
    assert_eq!(sheet::missing(&survey(State::Open), &whole), [""; 0]);
}

#[test]
fn who_has_not_answered_is_reminded_a_week_and_two_days_before() {
    let until = at(30 * 24 * HOUR);
    let table = [(22, None), (23, Some(7)), (27, Some(7)), (28, Some(2)), (29, Some(2)), (30, None)];
    for (day, expected) in table {
        assert_eq!(sheet::reminder(until, at(day * 24 * HOUR)), expected, "{day}");
    }
}

fn given(mechanism: &str, region: &str, attributed: bool, answers: &[(&str, Value)]) -> Given {
    Given {
        mechanism: MechanismId::new(mechanism),
        region: region.to_owned(),
        attributed,
        language: "en".to_owned(),
        answers: answers.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect::<BTreeMap<_, _>>(),
    }
}

#[test]
fn who_is_not_named_is_counted_and_shown_nowhere() {
    let content = survey(State::Open).content;
    let themes = |keys: &[&str]| Value::Themes(keys.iter().map(|key| (*key).to_owned()).collect());
    let all = [
        given(
            "midsa",
            "Africa",
            true,
            &[("themes", themes(&["health", "climate"])), ("number", Value::Number("2".into()))],
        ),
        given("midwa", "Africa", true, &[("themes", themes(&["climate"])), ("number", Value::Number("4".into()))]),
        given("rcm", "Americas", true, &[("themes", themes(&["health"])), ("text", Value::Text("Aloud".into()))]),
        given("sacm", "Americas", false, &[("themes", themes(&["climate"])), ("text", Value::Text("Quietly".into()))]),
    ];
    let found = tallies(&content, &all);
    let of = |key: &str| found.iter().find(|tally| tally.question == key).unwrap();
    let counts: Vec<(&str, usize, usize)> =
        of("themes").counts.iter().map(|count| (count.key.as_str(), count.named.len(), count.unnamed)).collect();
    assert_eq!(counts, [("climate", 2, 1), ("health", 2, 0)]);
    assert_eq!(of("text").words.len(), 1);
    assert_eq!(of("text").unnamed_words, 1);
    let spread = of("number").spread.unwrap();
    assert_eq!((spread.least, spread.median, spread.most), (2.0, 3.0, 4.0));
    assert!(!format!("{found:?}").contains("Quietly") && !format!("{found:?}").contains("sacm"));
    // Health is named in two regions; climate in one that may be named.
    let common = overlaps(&content, &all);
    assert_eq!(common.len(), 1, "{common:?}");
    assert_eq!((common[0].key.as_str(), common[0].regions, common[0].all), ("health", 2, 2));
    assert_eq!(common[0].named["Americas"], [MechanismId::new("rcm")]);
}
