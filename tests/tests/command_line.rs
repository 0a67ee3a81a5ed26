//! Files brought in and taken out at the command line: a bad one is refused
//! whole, with line and reason, and nothing of it is left behind.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_tests::{Installation, repository};
use serde_json::{Value, json};
use sqlx::{Connection as _, Executor as _, SqliteConnection};

fn sample() -> Value {
    let file = repository().join("reference/programmes/midsa-sample.json");
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// The text of the sample with one thing in it changed.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file = sample();
    change(&mut file["meetings"][0]);
    serde_json::to_vec_pretty(&file).unwrap()
}

/// Nothing is half-imported: there is no meeting, and the logs that are there hold.
fn is_untouched(installation: &Installation) {
    let checked = installation.run(&["check"]);
    assert!(checked.succeeded && checked.out.is_empty(), "{checked:?}");
}

#[test]
fn a_bad_programme_is_refused_whole_with_line_and_reason() {
    let installation = Installation::with_directory();
    let first_session = |meeting: &mut Value| meeting["days"][0]["sessions"][0].take();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("no JSON", b"{\n  \"meetings\": [\n".to_vec(), "line "),
        ("not UTF-8", [br#"{"meetings": [{"id": ""#.as_slice(), &[0xff, 0xfe], b"\"}]}"].concat(), "not UTF-8"),
        ("a wrong type", changed(|meeting| meeting["days"] = json!("monday")), "expected"),
        ("a zone nobody knows", changed(|meeting| meeting["time_zone"] = json!("Africa/Atlantis")), "Africa/Atlantis"),
        ("a mechanism nobody knows", changed(|meeting| meeting["mechanism"] = json!("atlantis")), "atlantis"),
        ("the last day before the first", changed(|meeting| meeting["end_date"] = json!("2027-05-01")), "2027-05-01"),
        (
            "the same session twice",
            changed(|meeting| {
                let session = first_session(meeting);
                meeting["days"][0]["sessions"] = json!([session, session]);
            }),
            "already used in line",
        ),
        (
            "a session that ends before it begins",
            changed(|meeting| {
                let mut session = first_session(meeting);
                let (start, end) = (session["start"].take(), session["end"].take());
                session["start"] = end;
                session["end"] = start;
                meeting["days"][0]["sessions"][0] = session;
            }),
            "before it begins",
        ),
    ];
    for (what, content, reason) in cases {
        let file = installation.file("programme.json", &content);
        let said = installation.run(&["import", "programme", &file]);
        assert!(!said.succeeded, "{what} is refused");
        assert!(said.err.contains("nothing of it was taken in"), "{what}: {}", said.err);
        assert!(said.err.contains(reason), "{what}: {}", said.err);
        if what != "not UTF-8" {
            assert!(said.err.contains("line "), "{what}: {}", said.err);
        }
        is_untouched(&installation);
    }
    // One bad meeting keeps the good one out too.
    let mut both = sample();
    let mut bad = both["meetings"][0].clone();
    bad["id"] = json!("second");
    bad["time_zone"] = json!("Nowhere/Land");
    both["meetings"].as_array_mut().unwrap().push(bad);
    let file = installation.file("programme.json", &serde_json::to_vec_pretty(&both).unwrap());
    assert!(!installation.run(&["import", "programme", &file]).succeeded);
    is_untouched(&installation);
    // And the unchanged file is taken: the refusals had no other reason.
    let file = installation.file("programme.json", &changed(|_| {}));
    assert!(installation.run(&["import", "programme", &file]).succeeded);
    let again = installation.run(&["import", "programme", &file]);
    assert!(!again.succeeded && again.err.contains("midsa-sample is already there"), "{again:?}");
}

#[test]
fn agreed_language_is_taken_whole_or_refused_with_line_and_reason() {
    let installation = Installation::with_directory();
    let shipped = std::fs::read_to_string(repository().join("reference/agreed-language.json")).unwrap();
    let bad = installation.file("agreed.json", shipped.replacen("2018-12-19", "19 December 2018", 1).as_bytes());
    let said = installation.run(&["import", "agreed-language", &bad]);
    assert!(!said.succeeded && said.err.contains("nothing of it was taken in"), "{said:?}");
    assert!(said.err.contains("line ") && said.err.contains("/texts/0/date"), "{}", said.err);
    let good = installation.file("agreed.json", shipped.as_bytes());
    for _ in 0..2 {
        let said = installation.run(&["import", "agreed-language", &good]);
        assert!(said.succeeded && said.out.contains("A/RES/73/195, A/RES/70/1"), "{said:?}");
    }
}

#[test]
fn a_file_beyond_the_limit_is_not_even_read() {
    let installation = Installation::with_directory();
    let file = installation.file("large.json", &vec![b' '; entente_domain::limits::IMPORT_BYTES_MAX + 1]);
    for words in [&["import", "programme", &file][..], &["import", "directory", &file]] {
        let said = installation.run(words);
        assert!(!said.succeeded && said.err.contains("8388608 are accepted"), "{}", said.err);
    }
    is_untouched(&installation);
}

#[test]
fn participants_are_seated_from_a_table_or_refused_with_line_numbers() {
    let installation = Installation::with_directory();
    let programme = installation.file("programme.json", &changed(|_| {}));
    assert!(installation.run(&["import", "programme", &programme]).succeeded);
    let import = |content: &str| {
        let file = installation.file("people.csv", content.as_bytes());
        installation.run(&["import", "participants", "--meeting", "midsa-sample", &file])
    };
    let header = "email,name,party,party_kind,role,country\n";
    let good = "amina@example.org,Amina,Delegate of Kenya,member_state,head,KEN\n";
    for (rows, line, reason) in [
        ("no address,Amina,Delegate of Kenya,member_state,head,KEN\n", "line 3", "no e-mail address"),
        ("b@example.org,Brahim,Delegate of Kenya,member_state,king,KEN\n", "line 3", "`king` is not one of"),
        ("b@example.org,Brahim,Delegate of Atlantis,member_state,head,ATL\n", "line 3", "`ATL` is no State"),
        ("amina@example.org,Amina,Delegate of Kenya,member_state,head,KEN\n", "line 3", "already in"),
    ] {
        let said = import(&format!("{header}{good}{rows}"));
        assert!(!said.succeeded && said.err.contains(line) && said.err.contains(reason), "{rows}: {}", said.err);
        let users = installation.run(&["user", "list"]);
        assert!(users.out.is_empty(), "nobody of a refused file has an account: {users:?}");
    }
    let said = import("email,name\na@example.org,A\n");
    assert!(!said.succeeded && said.err.contains("the column `party` is missing"), "{}", said.err);
    let said = import(&format!("{header}{good}"));
    assert!(said.succeeded, "{}", said.err);
    assert!(installation.run(&["user", "list"]).out.contains("amina@example.org"));
}

#[test]
fn a_meeting_taken_out_is_whole_and_a_backup_is_an_installation() {
    let installation = Installation::with_directory();
    let programme = installation.file("programme.json", &changed(|_| {}));
    assert!(installation.run(&["import", "programme", &programme]).succeeded);
    let exported = installation.run(&["export", "meeting", "midsa-sample"]);
    assert!(exported.succeeded, "{}", exported.err);
    let whole: Value = serde_json::from_str(&exported.out).unwrap();
    assert_eq!(whole["meeting"]["id"], "midsa-sample");
    let numbers: Vec<i64> =
        whole["events"].as_array().unwrap().iter().map(|event| event["seq"].as_i64().unwrap()).collect();
    assert_eq!(numbers, (1..=whole["programme"]["seq"].as_i64().unwrap()).collect::<Vec<_>>());
    let items = whole["programme"]["items"].as_array().unwrap();
    let with_note = items.iter().filter(|item| !item["note"].is_null()).count();
    assert_eq!(whole["notes"].as_array().unwrap().len(), with_note);
    let none = installation.run(&["export", "meeting", "no-such-meeting"]);
    assert!(!none.succeeded && none.err.contains("there is no meeting no-such-meeting"), "{}", none.err);

    let copy = Installation::with_directory();
    std::fs::remove_file(copy.database()).unwrap();
    let target = copy.database().to_str().unwrap().to_owned();
    let made = installation.run(&["backup", &target]);
    assert!(made.succeeded, "{}", made.err);
    let overwriting = installation.run(&["backup", &target]);
    assert!(!overwriting.succeeded && overwriting.err.contains("never overwrites"), "{}", overwriting.err);
    let checked = copy.run(&["check"]);
    assert!(checked.succeeded && checked.out.contains("midsa-sample"), "{checked:?}");
    let again: Value = serde_json::from_str(&copy.run(&["export", "meeting", "midsa-sample"]).out).unwrap();
    for part in ["meeting", "programme", "parties", "notes", "events"] {
        assert_eq!(again[part], whole[part], "{part}");
    }
}

#[tokio::test]
async fn a_log_that_was_tampered_with_does_not_pass() {
    let original = Installation::with_directory();
    let programme = original.file("programme.json", &changed(|_| {}));
    assert!(original.run(&["import", "programme", &programme]).succeeded);
    assert!(original.run(&["check"]).succeeded);
    for tampering in [
        "update event_log set actor_id = 'somebody' where seq = 3",
        "update event_log set payload = replace(payload, 'm', 'n') where seq = 2",
        "update event_log set at = at + 1 where seq = 1",
        "delete from event_log where seq = 2",
        "delete from event_log where seq = (select max(seq) from event_log)",
        "update meeting set head = '0' where id = 'midsa-sample'",
    ] {
        let installation = Installation::with_directory();
        std::fs::copy(original.database(), installation.database()).unwrap();
        let address = format!("sqlite:{}", installation.database().display());
        let mut database = SqliteConnection::connect(&address).await.unwrap();
        // The schema itself forbids it; whoever has the file can take that away first.
        let guards: Vec<(String,)> = sqlx::query_as("select name from sqlite_master where type = 'trigger'")
            .fetch_all(&mut database)
            .await
            .unwrap();
        for (guard,) in guards {
            database.execute(sqlx::AssertSqlSafe(format!("drop trigger {guard}"))).await.unwrap();
        }
        assert_eq!(database.execute(tampering).await.unwrap().rows_affected(), 1, "{tampering}");
        database.close().await.unwrap();
        let checked = installation.run(&["check"]);
        assert!(!checked.succeeded, "{tampering} is noticed: {checked:?}");
    }
}

#[test]
fn the_clock_is_put_forward_for_rehearsals_only() {
    use entente_domain::clock::Clock as _;
    use entente_service::machine::{RehearsalClock, SystemClock};
    let installation = Installation::with_directory();
    let ahead = installation.file("ahead", b"");
    for elsewhere in [["--public-url", "https://entente.example"], ["--smtp-url", "smtp://localhost"]] {
        let words = [&["serve", "--metrics-addr", "off", "--clock-ahead", &ahead], &elsewhere[..]].concat();
        let said = installation.run(&words);
        assert!(!said.succeeded && said.err.contains("for rehearsals"), "{said:?}");
    }
    assert!(!installation.run(&["serve", "--help"]).out.contains("clock"), "nobody is led to it");

    let clock = RehearsalClock::new(ahead.clone().into());
    let seconds_ahead = || clock.now().seconds_since(SystemClock.now());
    // What was written halfway, or back in time, changes nothing.
    for (written, expected) in [("", 0), ("3600", 3_600), ("36", 3_600), ("soon", 3_600), ("7200\n", 7_200)] {
        std::fs::write(&ahead, written).unwrap();
        assert!((expected - 1..=expected).contains(&seconds_ahead()), "{written}");
    }
}

/// Who is what to a mechanism is said here; a mechanism, a body or a person nobody knows changes nothing.
#[tokio::test]
async fn people_are_given_their_place_in_a_mechanism() {
    let installation = Installation::with_directory();
    assert!(installation.run(&["user", "add", "secretary@example.org", "A secretary"]).succeeded);
    let member = async || {
        let mut connection =
            SqliteConnection::connect(&format!("sqlite:{}", installation.database().display())).await.unwrap();
        let rows: Vec<(String, String)> =
            sqlx::query_as("select mechanism_id, role from mechanism_member").fetch_all(&mut connection).await.unwrap();
        rows
    };
    let belongs = |mechanism: &str, role: &str| {
        installation.run(&["user", "belongs", "secretary@example.org", mechanism, role]).succeeded
    };
    assert!(!belongs("atlantis", "secretariat"), "no such mechanism");
    assert!(!belongs("midsa", "queen"), "no such part");
    assert!(!installation.run(&["user", "belongs", "nobody@example.org", "midsa", "chair"]).succeeded);
    assert_eq!(member().await, []);
    assert!(belongs("midsa", "member") && belongs("midsa", "secretariat"));
    assert_eq!(member().await, [("midsa".to_owned(), "secretariat".to_owned())]);
    let sits = |body: &str| installation.run(&["user", "sits", "secretary@example.org", "midsa", body]).succeeded;
    assert!(!sits("no-such-body") && sits("annual-technical-and-senior-officials-segment"));
    assert!(installation.run(&["user", "convener", "secretary@example.org"]).succeeded);
    assert!(installation.run(&["user", "convener", "secretary@example.org", "--not"]).succeeded);
    assert!(belongs("midsa", "none"));
    assert_eq!(member().await, []);
}
