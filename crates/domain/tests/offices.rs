//! Facts as owners state them, and offices as they pass: rules as tables.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    directory::{
        Directory, Known, Mechanism, Overlap,
        fact::{Fact, Fault, Field, Stated, is_partial_date},
        parse_directory,
        term::{Acting, Office, Passing, Refusal, Term, TermState, due, end, pass, plan},
    },
    ids::{MechanismId, UserId},
    people::MechanismRole,
};

fn directory() -> Directory {
    let files: [&[u8]; 3] = [
        include_bytes!("../../../reference/states.json"),
        include_bytes!("../../../reference/themes.json"),
        include_bytes!("../../../reference/mechanisms.json"),
    ];
    files.into_iter().fold(Directory::default(), |whole, file| {
        let known: Known = whole.known();
        whole.with(parse_directory(file, &known).unwrap())
    })
}

fn stated(lines: &[&str], as_of: &str, source: &str) -> Stated {
    Stated {
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        as_of: as_of.to_owned(),
        source: source.to_owned(),
    }
}

/// A fact, its lines, its day, its source, what else it is given, and what is wrong.
type Wrong<'a> = (Field, &'a [&'a str], &'a str, &'a str, &'a str, Fault);

#[test]
fn what_is_stated_is_kept_in_one_form_or_refused_line_by_line() {
    let directory = directory();
    let (known, states) = (directory.known(), &directory.states);
    let good: &[(Field, &[&str], &[&str])] = &[
        (Field::Name, &["  A   Dialogue "], &["A Dialogue"]),
        (Field::Members, &["Kenya; 1998", "côte d’ivoire", "كينيا الشقيقة؛", ""], &[]),
        (Field::Members, &["Kenya; 1998", "KEN"], &[]),
        (Field::Members, &["Kenya ; 1998-05", "zambia"], &["KEN; 1998-05", "ZMB"]),
        (Field::Members, &["肯尼亚；1998"], &["KEN; 1998"]),
        (Field::ObserverOrganizations, &["IOM; 2001", "UNHCR"], &["IOM; 2001", "UNHCR"]),
        (
            Field::Bodies,
            &["Steering committee; The Board; Kenya; three members"],
            &["steering_committee; The Board; KEN; three members"],
        ),
        (Field::Languages, &["EN", "pt"], &["en", "pt"]),
        (Field::Status, &["dormant", "No meeting since 2019"], &["dormant", "No meeting since 2019"]),
        (Field::Chair, &["Zambia"], &["ZMB"]),
        (Field::Website, &[], &[]),
    ];
    for (field, typed, kept) in good {
        let found = stated(typed, "2026-05", "A letter").checked(*field, &known, states);
        match found {
            Ok(found) => assert_eq!(found.lines, *kept, "{field} {typed:?}"),
            // Two of the rows name what is no State; they must fail, not be kept half.
            Err(problems) => {
                assert!(kept.is_empty() && problems.iter().all(|one| one.at == "lines"), "{field} {problems:?}")
            }
        }
    }
    let bad: &[Wrong<'_>] = &[
        (Field::Name, &[], "2026", "x", "lines", Fault::Missing),
        (Field::Name, &["A", "B"], "2026", "x", "lines", Fault::OneLine),
        (Field::Members, &["Atlantis"], "2026", "x", "lines", Fault::UnknownState),
        (Field::Members, &["Kenya; soon"], "2026", "x", "lines", Fault::NoDate),
        (Field::OtherNames, &["A", "A"], "2026", "x", "lines", Fault::Twice),
        (Field::Themes, &["dragons"], "2026", "x", "lines", Fault::UnknownTheme),
        (Field::Languages, &["English"], "2026", "x", "lines", Fault::UnknownLanguage),
        (Field::Bodies, &["The Board"], "2026", "x", "lines", Fault::UnknownBody),
        (Field::Status, &["asleep"], "2026", "x", "lines", Fault::UnknownStatus),
        (Field::Website, &["javascript:alert(1)"], "2026", "x", "lines", Fault::NoAddress),
        (Field::Name, &["A"], "", "x", "as_of", Fault::Missing),
        (Field::Name, &["A"], "05/2026", "x", "as_of", Fault::NoDate),
        (Field::Name, &["A"], "2026", " ", "source", Fault::Missing),
        (Field::Name, &["A"], "2026", "javascript://x", "source", Fault::NoAddress),
    ];
    for (field, lines, as_of, source, at, fault) in bad {
        let problems = stated(lines, as_of, source).checked(*field, &known, states).unwrap_err();
        assert!(problems.iter().any(|one| one.at == *at && one.fault == *fault), "{field} {lines:?}: {problems:?}");
    }
    for (text, is) in [("2026", true), ("2026-02", true), ("2026-02-29", false), ("2026-13", false), ("26", false)] {
        assert_eq!(is_partial_date(text), is, "{text}");
    }
}

fn fact(mechanism: &Mechanism, field: Field, lines: &[&str]) -> Fact {
    Fact {
        mechanism: mechanism.id.clone(),
        field,
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        as_of: "2026-05".to_owned(),
        source: "A letter".to_owned(),
        imported: mechanism.lines(field),
        number: 1,
        by: UserId::new("u"),
        at: Moment::default(),
    }
}

#[test]
fn the_owners_fact_wins_and_an_import_that_differs_is_seen_once() {
    let directory = directory();
    let midsa = directory.mechanism("midsa").unwrap().clone();
    let members = fact(&midsa, Field::Members, &["KEN; 1998", "ZMB"]);
    let status = fact(&midsa, Field::Status, &["dormant", "Asleep"]);
    let bodies = fact(&midsa, Field::Bodies, &["working_group; Border; KEN"]);
    let whole = directory.clone().stated(vec![members.clone(), status, bodies], Vec::new());
    let shown = whole.mechanism("midsa").unwrap();
    assert_eq!(shown.member_states, ["KEN", "ZMB"]);
    assert_eq!(shown.lines(Field::Members), ["KEN; 1998", "ZMB"]);
    assert_eq!(shown.lines(Field::Status), ["dormant", "Asleep"]);
    assert_eq!(shown.lines(Field::Bodies), ["working_group; Border; KEN"]);
    assert!(!shown.is_unverified("member_states") && !members.differs_from(&midsa.lines(Field::Members)));
    // What is written from the record and put back over it is the same record.
    for mechanism in &directory.mechanisms {
        for field in Field::ALL.iter().filter(|field| !matches!(field, Field::Status | Field::Secretariat)) {
            let lines = mechanism.lines(*field);
            let said: Vec<&str> = lines.iter().map(String::as_str).collect();
            let mut again = mechanism.clone();
            again.state(&fact(mechanism, *field, &said));
            assert_eq!(again.lines(*field), lines, "{} {field}", mechanism.id);
        }
    }
    let changed = vec!["AGO".to_owned()];
    assert!(members.differs_from(&changed));
    assert!(!Fact { imported: changed.clone(), ..members.clone() }.differs_from(&changed));
    // An import that says the same as the owners is no difference.
    assert!(!members.differs_from(&members.lines));
}

const fn at(seconds: i64) -> Moment {
    Moment::from_micros(seconds * 1_000_000)
}

fn term(id: &str, office: Office, accounts: &[&str], from: i64, until: Option<i64>, state: TermState) -> Term {
    Term {
        id: id.to_owned(),
        mechanism: MechanismId::new("midsa"),
        office,
        holder: "KEN".to_owned(),
        accounts: accounts.iter().map(|user| Acting { user: UserId::new(*user), before: None }).collect(),
        from: at(from),
        until: until.map(at),
        source: String::new(),
        state,
        version: 1,
    }
}

#[test]
fn a_term_is_planned_where_there_is_room_for_it() {
    use Office::{Chair, CoChair, Secretariat};
    use TermState::{Planned, Running, Withdrawn};
    let there = [
        term("a", Chair, &["a"], 100, Some(200), Running),
        term("b", Chair, &["b"], 300, None, Planned),
        term("c", Chair, &["c"], 50, Some(500), Withdrawn),
    ];
    let table = [
        (term("n", Chair, &["n"], 200, Some(300), Planned), None),
        (term("n", Chair, &["n"], 200, Some(301), Planned), Some((Refusal::Overlaps, Some("b")))),
        (term("n", Chair, &["n"], 199, Some(300), Planned), Some((Refusal::Overlaps, Some("a")))),
        (term("n", Chair, &["n"], 120, Some(150), Planned), Some((Refusal::Overlaps, Some("a")))),
        (term("n", Chair, &["n"], 300, Some(400), Planned), Some((Refusal::Overlaps, Some("b")))),
        // One that is open ends where the next begins, whichever of them that is.
        (term("n", Chair, &["n"], 200, None, Planned), None),
        (term("n", Chair, &["n"], 400, None, Planned), None),
        // But not before what has begun already.
        (term("n", Chair, &["n"], 20, None, Planned), Some((Refusal::Overlaps, Some("a")))),
        (term("n", Chair, &["n"], 20, Some(100), Planned), None),
        (term("n", CoChair, &["n"], 120, Some(150), Planned), None),
        (term("n", Chair, &["n"], 210, Some(210), Planned), Some((Refusal::EndsBeforeItStarts, None))),
        (term("n", Chair, &["n"], 210, Some(209), Planned), Some((Refusal::EndsBeforeItStarts, None))),
        (term("n", Secretariat, &[], 210, None, Planned), Some((Refusal::NobodyActs, None))),
        (term("n", Secretariat, &[], 10, Some(20), Planned), None),
    ];
    for (new, expected) in table {
        let found = plan(&new, &there, at(150)).err().map(|(why, against)| (why, against.map(|one| one.id.as_str())));
        assert_eq!(found, expected, "{new:?}");
    }
    assert_eq!(end(&there[0], at(100), &there).unwrap_err().0, Refusal::EndsBeforeItStarts);
    assert_eq!(end(&there[0], at(301), &there).unwrap_err().0, Refusal::Overlaps);
    assert_eq!(end(&there[0], at(250), &there).unwrap().until, Some(at(250)));
    assert_eq!(end(&there[2], at(250), &there).unwrap_err().0, Refusal::WrongState);
}

fn roles(all: &[(&str, MechanismRole)]) -> BTreeMap<UserId, MechanismRole> {
    all.iter().map(|(user, role)| (UserId::new(*user), *role)).collect()
}

/// Lets everything pass that is due by then, as whoever looks does, and gives what people are afterwards.
fn run(terms: &mut [Term], roles: &mut BTreeMap<UserId, MechanismRole>, now: Moment) -> usize {
    let mut steps = 0;
    while let Some(instant) = due(terms, now) {
        let Passing { ended, begun, roles: changed } = pass(terms, roles, instant);
        for after in ended.into_iter().chain(begun) {
            let place = terms.iter().position(|one| one.id == after.id).unwrap();
            terms[place] = after;
        }
        for (user, role) in changed {
            match role {
                Some(role) => roles.insert(user, role),
                None => roles.remove(&user),
            };
        }
        steps += 1;
    }
    steps
}

#[test]
fn rights_pass_at_one_instant_however_late_it_is_looked() {
    use MechanismRole::{Chair, Member, Secretariat};
    let plan = || {
        vec![
            term("first", Office::Chair, &["anna"], 100, Some(200), TermState::Planned),
            term("second", Office::Chair, &["ben", "anna"], 200, None, TermState::Planned),
            term("third", Office::Chair, &["carla"], 300, None, TermState::Planned),
        ]
    };
    let start = [("anna", Member), ("old", Chair), ("sec", Secretariat), ("dora", Member)];
    let (mut terms, mut people) = (plan(), roles(&start));
    assert_eq!(run(&mut terms, &mut people, at(99)), 0);
    assert_eq!(run(&mut terms, &mut people, at(100)), 1);
    // Who chaired without a term gives it up and stays a member.
    assert_eq!(people, roles(&[("anna", Chair), ("old", Member), ("sec", Secretariat), ("dora", Member)]));
    run(&mut terms, &mut people, at(200));
    assert_eq!(people.get(&UserId::new("anna")), Some(&Chair), "who goes on has the office throughout");
    assert_eq!(people.get(&UserId::new("ben")), Some(&Chair));
    run(&mut terms, &mut people, at(300));
    // Each is again what they were before: one a member, one nothing.
    let expected =
        roles(&[("anna", Member), ("old", Member), ("sec", Secretariat), ("dora", Member), ("carla", Chair)]);
    assert_eq!(people, expected);
    assert_eq!((terms[1].state, terms[1].until), (TermState::Over, Some(at(300))));
    // All at once comes out the same: nobody served in between.
    let (mut late, mut people) = (plan(), roles(&start));
    assert_eq!(run(&mut late, &mut people, at(9_999)), 3);
    assert_eq!(people, expected);
    assert_eq!(
        late.iter().map(|one| one.state).collect::<Vec<_>>(),
        terms.iter().map(|one| one.state).collect::<Vec<_>>()
    );
    assert_eq!(run(&mut late, &mut people, at(9_999)), 0, "twice is once");
}

#[test]
fn a_co_chair_keeps_the_office_when_the_other_leaves() {
    use MechanismRole::{Chair, Member};
    let mut terms = vec![
        term("one", Office::CoChair, &["anna"], 10, Some(50), TermState::Planned),
        term("two", Office::CoChair, &["ben"], 10, None, TermState::Planned),
        term("three", Office::CoChair, &["carla"], 50, None, TermState::Planned),
    ];
    let mut people = roles(&[("anna", Member), ("ben", Member)]);
    run(&mut terms, &mut people, at(60));
    assert_eq!(people, roles(&[("anna", Member), ("ben", Chair), ("carla", Chair)]));
}

#[test]
fn what_two_mechanisms_share_is_counted_once() {
    let directory = directory();
    let (midsa, other) = (directory.mechanism("midsa").unwrap(), directory.mechanism("midcom").unwrap());
    let overlap = Overlap::of(midsa, other);
    let both = overlap.states.both.len();
    assert!(overlap.states.both.contains(&"ZMB") && both > 1);
    assert!(overlap.states.both.iter().all(|code| midsa.seat_of(code).is_some() && other.seat_of(code).is_some()));
    assert_eq!(both + overlap.states.first.len(), midsa.seats().count());
    assert_eq!(both + overlap.states.second.len(), other.seats().count());
}
