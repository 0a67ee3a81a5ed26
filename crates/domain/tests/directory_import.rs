//! Files that must be refused, each with the line, the place and the reason.
//! Every case changes a good file in one spot, so that none can be refused for
//! another mistake than its own.

use entente_domain::directory::{
    ImportProblem, Known, ParticipantRow, check_header, check_participants, parse_directory, parse_participants,
    parse_programme,
};

fn known() -> Known {
    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Known { mechanisms: set(&["midsa", "rcm"]), themes: set(&["data"]), states: set(&["KEN", "ZMB"]) }
}

const PROGRAMME: &str = r#"{
  "id": "m1",
  "title": {"en": "A meeting", "fr": "Une réunion"},
  "theme": "Data",
  "format": "in person",
  "place": {"city": "Nairobi", "country": "KEN"},
  "time_zone": "Africa/Nairobi",
  "start_date": "2027-03-16",
  "end_date": "2027-03-17",
  "working_languages": ["en", "fr"],
  "participants": [
    {"seat": "MIDSA", "mechanism": "midsa", "persons": 2},
    {"seat": "Kenya", "country": "KEN", "persons": 3}
  ],
  "days": [
    {"date": "2027-03-16", "label": "Day 1", "sessions": [
      {"id": "s1", "type": "opening", "title": "Opening",
       "start": "2027-03-16T09:00+03:00",
       "end": "2027-03-16T10:00+03:00",
       "start_local": "09:00", "duration_minutes": 60},
      {"id": "s2", "type": "plenary", "title": "Second",
       "start": "2027-03-16T10:00+03:00",
       "end": "2027-03-16T11:00+03:00",
       "documents": ["d1"], "themes": ["data"]}
    ]},
    {"date": "2027-03-17", "label": "Day 2", "sessions": []}
  ],
  "documents": [
    {"id": "d1", "code": "M/1", "title": "Concept note", "type": "note", "visibility": "public", "languages": ["en"]}
  ]
}"#;

/// `line path code`, one a problem.
fn told(problems: &[ImportProblem]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| {
            let line = problem.line.map_or_else(|| "-".to_owned(), |line| line.to_string());
            format!("{line} {} {}", problem.path, problem.reason.code())
        })
        .collect()
}

fn programme_problems(text: &str) -> Vec<String> {
    told(&parse_programme(text.as_bytes(), &known()).expect_err("the file must be refused"))
}

#[test]
fn the_good_programme_reads_alone_in_a_list_and_with_a_byte_order_mark() {
    let wrapped = format!("{{\"meta\": {{\"note\": 1}}, \"meetings\": [{PROGRAMME}]}}");
    let marked = format!("\u{feff}{PROGRAMME}");
    let windows = PROGRAMME.replace('\n', "\r\n");
    for text in [PROGRAMME, &wrapped, &marked, &windows] {
        let meetings = parse_programme(text.as_bytes(), &known()).expect("a good file");
        assert_eq!(meetings[0].title.in_languages("en").pick("fr"), ("fr", "Une réunion"));
        assert_eq!(meetings[0].theme.in_languages(meetings[0].main_language()).pick("fr"), ("en", "Data"));
    }
}

#[test]
fn one_wrong_spot_in_a_programme_is_named() {
    let long = format!("\"theme\": \"{}\"", "x".repeat(401));
    let cases: &[(&str, &str, &str)] = &[
        // Shape.
        ("\"id\": \"m1\",", "", "1  missing-field"),
        ("\"theme\": \"Data\"", "\"theme\": 7", "4 /theme wrong-type"),
        ("\"theme\": \"Data\"", "\"theme\": \"a\", \"them\": \"b\"", "4 /them unknown-field"),
        ("\"theme\": \"Data\"", "\"theme\": \"a\", \"theme\": \"b\"", "4 /theme repeated-field"),
        ("\"persons\": 3", "\"persons\": \"three\"", "13 /participants/1/persons wrong-type"),
        ("\"persons\": 3", "\"persons\": -3", "13 /participants/1/persons wrong-type"),
        ("\"type\": \"plenary\"", "\"type\": \"party\"", "21 /days/0/sessions/1/type unknown-word"),
        ("\"visibility\": \"public\"", "\"visibility\": \"all\"", "29 /documents/0/visibility unknown-word"),
        ("\"theme\": \"Data\"", &long, "4 /theme too-long"),
        ("\"theme\": \"Data\"", "\"theme\": \"a\\u0000b\"", "4 /theme control-character"),
        // Identifiers.
        ("\"id\": \"s2\"", "\"id\": \"s1\"", "21 /days/0/sessions/1/id duplicate-id"),
        ("\"id\": \"s2\"", "\"id\": \"s 2\"", "21 /days/0/sessions/1/id bad-id"),
        ("\"title\": \"Second\"", "\"title\": \" \"", "21 /days/0/sessions/1/title empty"),
        ("\"date\": \"2027-03-17\"", "\"date\": \"2027-03-16\"", "26 /days/1/date duplicate-id"),
        // Dates and times.
        ("\"end_date\": \"2027-03-17\"", "\"end_date\": \"2027-03-15\"", "9 /end_date ends-before-it-begins"),
        ("\"start_date\": \"2027-03-16\"", "\"start_date\": \"16 March\"", "8 /start_date bad-date"),
        ("\"start_date\": \"2027-03-16\"", "\"start_date\": \"2027-02-30\"", "8 /start_date bad-date"),
        ("\"date\": \"2027-03-17\"", "\"date\": \"2027-03-18\"", "26 /days/1/date outside-meeting"),
        ("2027-03-16T11:00+03:00", "2027-03-16T09:30+03:00", "23 /days/0/sessions/1/end ends-before-it-begins"),
        ("2027-03-16T11:00+03:00", "2027-03-16T10:00+03:00", "23 /days/0/sessions/1/end ends-before-it-begins"),
        ("2027-03-16T11:00+03:00", "2027-03-16T11:00", "23 /days/0/sessions/1/end bad-instant"),
        ("2027-03-16T11:00+03:00", "2027-03-19T11:00+03:00", "23 /days/0/sessions/1/end outside-meeting"),
        (
            "\"start_local\": \"09:00\"",
            "\"start_local\": \"08:00\"",
            "20 /days/0/sessions/0/start_local local-time-differs",
        ),
        ("\"start_local\": \"09:00\"", "\"start_local\": \"9 am\"", "20 /days/0/sessions/0/start_local bad-clock"),
        (
            "\"duration_minutes\": 60",
            "\"duration_minutes\": 45",
            "20 /days/0/sessions/0/duration_minutes duration-differs",
        ),
        ("Africa/Nairobi", "Africa/Nowhere", "7 /time_zone unknown-zone"),
        // Things that must exist.
        ("[\"data\"]", "[\"dada\"]", "24 /days/0/sessions/1/themes/0 unknown-theme"),
        ("[\"d1\"]", "[\"d9\"]", "24 /days/0/sessions/1/documents/0 unknown-document"),
        ("\"midsa\"", "\"midas\"", "12 /participants/0/mechanism unknown-mechanism"),
        ("\"country\": \"KEN\", ", "\"country\": \"KE\", ", "13 /participants/1/country unknown-state"),
        ("[\"en\", \"fr\"]", "[\"en\", \"xx\"]", "10 /working_languages/1 unknown-language"),
        ("[\"en\", \"fr\"]", "[]", "10 /working_languages empty"),
        ("\"fr\": \"Une réunion\"", "\"xx\": \"Une réunion\"", "3 /title/xx unknown-language"),
    ];
    for (from, to, expected) in cases {
        assert_eq!(PROGRAMME.matches(from).count(), 1, "{from} must stand once in the good file");
        let problems = programme_problems(&PROGRAMME.replace(from, to));
        assert_eq!(problems, [*expected], "{from} -> {to}");
    }
}

#[test]
fn a_session_on_another_day_is_named() {
    let moved = PROGRAMME.replace(
        "2027-03-16T10:00+03:00\",\n       \"end\": \"2027-03-16T11",
        "2027-03-17T10:00+03:00\",\n       \"end\": \"2027-03-17T11",
    );
    assert_eq!(programme_problems(&moved), ["22 /days/0/sessions/1/start other-day"]);
    let before = PROGRAMME.replace(
        "2027-03-16T10:00+03:00\",\n       \"end\": \"2027-03-16T11",
        "2027-03-15T10:00+03:00\",\n       \"end\": \"2027-03-15T11",
    );
    assert_eq!(programme_problems(&before), ["22 /days/0/sessions/1/start outside-meeting"]);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let bad = PROGRAMME
        .replace("Africa/Nairobi", "Mars/Olympus")
        .replace("[\"data\"]", "[\"dada\"]")
        .replace("\"id\": \"s2\"", "\"id\": \"s1\"");
    assert_eq!(
        programme_problems(&bad),
        [
            "7 /time_zone unknown-zone",
            "21 /days/0/sessions/1/id duplicate-id",
            "24 /days/0/sessions/1/themes/0 unknown-theme",
        ]
    );
    let bad = PROGRAMME
        .replace("\"persons\": 2", "\"persons\": true")
        .replace("\"type\": \"plenary\"", "\"type\": \"party\"")
        .replace("\"code\": \"M/1\"", "\"code\": 1");
    assert_eq!(
        programme_problems(&bad),
        [
            "12 /participants/0/persons wrong-type",
            "21 /days/0/sessions/1/type unknown-word",
            "29 /documents/0/code wrong-type",
        ]
    );
}

#[test]
fn a_key_used_twice_in_one_list_of_meetings_is_named() {
    let twice = format!("{{\"meetings\": [{PROGRAMME},\n{PROGRAMME}]}}");
    assert_eq!(programme_problems(&twice), ["33 /meetings/1/id duplicate-id"]);
    assert_eq!(programme_problems("{\"meetings\": []}"), ["1 /meetings empty"]);
    assert_eq!(programme_problems("{\"meetings\": 5}"), ["1 /meetings wrong-type"]);
}

#[test]
fn what_is_no_document_is_named() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    let many = format!("[{}]", vec!["1"; 500_000].join(","));
    let cases: &[(&[u8], &str)] = &[
        (b"", "1  not-json"),
        (b"{\n\"id\": }", "2  not-json"),
        (b"{\"id\": 1} x", "1  not-json"),
        (b"{\n\"id\": \"\xff\"}", "2  not-utf8"),
        (b"[]", "1  wrong-type"),
        (b"null", "1  wrong-type"),
        (deep.as_bytes(), "-  too-deep"),
        (many.as_bytes(), "-  too-many-entries"),
        (&[b' '; 8 * 1024 * 1024 + 1], "-  too-large"),
    ];
    for (bytes, expected) in cases {
        let problems = told(&parse_programme(bytes, &known()).expect_err("must be refused"));
        assert_eq!(problems, [*expected], "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
}

#[test]
fn no_more_than_a_hundred_problems_are_told() {
    let sessions: Vec<String> = (0..150)
        .map(|n| {
            format!(
                "{{\"id\": \"x{n}\", \"type\": \"plenary\", \"title\": \"T\", \"start\": \"2027-03-16T09:00+03:00\", \
                 \"end\": \"2027-03-16T08:00+03:00\"}}"
            )
        })
        .collect();
    let bad = PROGRAMME.replace("\"sessions\": []", &format!("\"sessions\": [{}]", sessions.join(",\n")));
    let problems = parse_programme(bad.as_bytes(), &known()).expect_err("must be refused");
    assert_eq!(problems.len(), 101);
    assert_eq!(problems[100].to_string(), "and 50 more");
}

#[test]
fn directory_files_are_refused_with_reasons() {
    let state = r#"{"code":"KEN","alpha2":"KE","m49":"404","kind":"member","region":"africa","sub_region":"eastern-africa",
        "names":{"ar":"كينيا","en":"Kenya","es":"Kenya","fr":"Kenya","ru":"Кения","zh":"肯尼亚"}}"#;
    let cases: &[(String, &[&str])] = &[
        ("{}".to_owned(), &["1  unknown-file"]),
        (format!("{{\"states\": [{state}], \"more\": 1}}"), &["2 /more unknown-field"]),
        (format!("{{\"states\": [{}]}}", state.replace("KEN", "ken")), &["1 /states/0/code unknown-state"]),
        (format!("{{\"states\": [{}]}}", state.replace("\"zh\"", "\"xx\"")), &["2 /states/0/names missing-language"]),
        (
            format!("{{\"states\": [{state},\n{}]}}", state.replace("KEN", "KEX").replace("404", "405")),
            &["3 /states/1/alpha2 duplicate-id"],
        ),
        ("{\"mechanisms\": [1,\n\"x\"]}".to_owned(), &["1 /mechanisms/0 wrong-type", "2 /mechanisms/1 wrong-type"]),
    ];
    for (text, expected) in cases {
        let problems = told(&parse_directory(text.as_bytes(), &known()).expect_err("must be refused"));
        assert_eq!(problems, *expected, "{text}");
    }
}

fn row(line: usize, change: &[(&str, &str)]) -> ParticipantRow {
    let mut row = ParticipantRow { line, ..ParticipantRow::default() };
    let good = [
        ("email", "Amina@Example.org"),
        ("name", "Amina"),
        ("party", "Kenya"),
        ("party_kind", "member_state"),
        ("role", "head"),
        ("country", "KEN"),
        ("may_commit", "yes"),
        ("language", "en"),
        ("zone", "Africa/Nairobi"),
    ];
    for (column, cell) in good.iter().chain(change) {
        row.set(column, cell);
    }
    row
}

#[test]
fn a_good_list_of_participants_reads_from_rows_and_from_json() {
    let from_rows = check_participants(&[row(2, &[])], &known()).expect("a good row");
    let json = r#"{"participants": [{"email": "amina@example.org", "name": "Amina", "party": "Kenya",
        "party_kind": "member_state", "role": "head", "country": "KEN", "may_commit": true, "language": "en",
        "zone": "Africa/Nairobi"}]}"#;
    assert_eq!(parse_participants(json.as_bytes(), &known()).expect("a good file"), from_rows);
    assert_eq!(from_rows[0].email, "amina@example.org");
}

#[test]
fn one_wrong_cell_is_named() {
    let long = "x".repeat(201);
    let cases: &[(&str, &str, &str)] = &[
        ("email", "", "2 email empty"),
        ("email", "amina", "2 email bad-email"),
        ("email", "a b@example.org", "2 email bad-email"),
        ("name", "", "2 name empty"),
        ("name", &long, "2 name too-long"),
        ("name", "A\u{0}b", "2 name control-character"),
        ("party_kind", "country", "2 party_kind unknown-word"),
        ("party_kind", "rcp", "2 mechanism mechanism-needed"),
        ("role", "boss", "2 role unknown-word"),
        ("mechanism", "nowhere", "2 mechanism unknown-mechanism"),
        ("country", "XXX", "2 country unknown-state"),
        ("country", "", "2 country country-needed"),
        ("may_commit", "perhaps", "2 may_commit bad-yes-no"),
        ("language", "de", "2 language unknown-language"),
        ("zone", "Nairobi", "2 zone unknown-zone"),
    ];
    for (column, cell, expected) in cases {
        let problems = check_participants(&[row(2, &[(column, cell)])], &known()).expect_err(expected);
        assert_eq!(told(&problems), [*expected]);
    }
}

#[test]
fn rows_that_contradict_each_other_are_named() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[], "3 email repeated-member"),
        (&[("party", "Zambia"), ("name", "Anna")], "3 email person-differs"),
        (&[("email", "b@example.org"), ("country", "ZMB")], "3 party party-differs"),
    ];
    for (change, expected) in cases {
        let problems = check_participants(&[row(2, &[]), row(3, change)], &known()).expect_err(expected);
        assert_eq!(told(&problems), [*expected]);
    }
    assert_eq!(told(&check_participants(&[], &known()).expect_err("no rows")), ["1  empty"]);
}

#[test]
fn the_header_is_checked() {
    let needed = ["email", "name", "party", "party_kind", "role"];
    assert!(check_header(&needed).is_ok());
    let cases: &[(&[&str], &str)] = &[
        (&["email", "name", "party", "party_kind"], "1 role missing-column"),
        (&["email", "name", "party", "party_kind", "role", "e-mail"], "1 e-mail unknown-column"),
        (&["email", "name", "party", "party_kind", "role", "role"], "1 role repeated-column"),
    ];
    for (columns, expected) in cases {
        assert_eq!(told(&check_header(columns).expect_err(expected)), [*expected]);
    }
}
