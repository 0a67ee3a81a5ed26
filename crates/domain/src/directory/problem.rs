//! What is wrong with a file, and where. The page and the command line each
//! find their own words by [`Reason::code`]; `Display` is the command line's
//! plain English.

use std::fmt;

use serde::Serialize;

/// No more problems than this are collected from one file; the rest is counted.
pub const PROBLEMS_MAX: usize = 100;

/// One thing wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportProblem {
    /// Line of the file, from 1; none where the file as a whole is meant.
    pub line: Option<usize>,
    /// Where in the document: `/meetings/0/days/1/sessions/3/end`, or the column of a CSV file; empty: the whole.
    pub path: String,
    pub reason: Reason,
}

impl fmt::Display for ImportProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        self.reason.fmt(f)
    }
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident: $type:ty),+ })? = $code:literal, $english:literal;)+) => {
        /// Why something in a file is refused.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
        #[serde(tag = "code", rename_all = "snake_case")]
        pub enum Reason {
            $($(#[$doc])* #[error($english)] #[serde(rename = $code)] $name $({ $($field: $type),+ })?,)+
        }

        impl Reason {
            /// Every stable code, for the test that each has a translation.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The stable word for this reason; the tail of its translation key.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code),+ }
            }
        }
    };
}

reasons! {
    NotUtf8 { byte: usize } = "not-utf8", "the file is not UTF-8 text (first at byte {byte})";
    TooLarge { bytes: usize, limit: usize } = "too-large", "the file has {bytes} bytes; {limit} are accepted";
    NotJson { detail: String } = "not-json", "this is not JSON: {detail}";
    TooDeep { limit: usize } = "too-deep", "the document nests deeper than {limit} levels";
    TooManyEntries { found: usize, limit: usize } = "too-many-entries", "{found} entries; {limit} are accepted";
    UnknownFile = "unknown-file", "the document has none of the parts this import knows";
    MissingField { field: String } = "missing-field", "`{field}` is missing";
    UnknownField { field: String } = "unknown-field", "`{field}` is not known here";
    RepeatedField { field: String } = "repeated-field", "`{field}` is given twice";
    WrongType { found: String, expected: String } = "wrong-type", "found {found}, expected {expected}";
    UnknownWord { word: String, known: String } = "unknown-word", "`{word}` is not one of {known}";
    /// What serde says where it is none of the above.
    WrongShape { detail: String } = "wrong-shape", "{detail}";
    Empty = "empty", "this must not be empty";
    TooLong { length: usize, limit: usize } = "too-long", "{length} characters; {limit} are accepted";
    ControlCharacter { code_point: u32 } = "control-character", "contains the control character U+{code_point:04X}";
    BadId { id: String } = "bad-id", "`{id}` is no identifier: letters, digits, - and _, at most 64";
    DuplicateId { id: String, first_line: usize } = "duplicate-id", "`{id}` is already used in line {first_line}";
    BadDate { text: String } = "bad-date", "`{text}` is no date of the form 2027-03-16";
    BadInstant { text: String } = "bad-instant", "`{text}` is no time of the form 2027-03-16T08:00+03:00";
    BadClock { text: String } = "bad-clock", "`{text}` is no time of day of the form 08:00";
    EndsBeforeItBegins { start: String, end: String } = "ends-before-it-begins", "ends at {end}, before it begins at {start}";
    OutsideMeeting { at: String, first: String, last: String } = "outside-meeting", "{at} is outside the meeting, {first} to {last}";
    OtherDay { at: String, day: String } = "other-day", "{at} does not begin on {day}, the day it is listed under";
    LocalTimeDiffers { local: String, computed: String } = "local-time-differs", "says {local}, but in the meeting's time zone it is {computed}";
    DurationDiffers { minutes: i64, computed: i64 } = "duration-differs", "says {minutes} minutes, but start and end give {computed}";
    YearDiffers { year: i16, date: String } = "year-differs", "says {year}, but the date is {date}";
    UnknownZone { zone: String } = "unknown-zone", "`{zone}` is no IANA time zone";
    UnknownTheme { theme: String } = "unknown-theme", "theme `{theme}` is not in the directory";
    UnknownMechanism { mechanism: String } = "unknown-mechanism", "mechanism `{mechanism}` is not in the directory";
    UnknownState { state: String } = "unknown-state", "`{state}` is no State or territory of the directory (three letters)";
    UnknownLanguage { language: String } = "unknown-language", "`{language}` is no language of the house (ar, en, es, fr, ru, zh)";
    UnknownDocument { document: String } = "unknown-document", "document `{document}` is not in the meeting's list";
    MissingLanguage { language: String } = "missing-language", "no text in language `{language}`";
    BadUrl { url: String } = "bad-url", "`{url}` is no web address beginning with https:// or http://";
    BadEmail { email: String } = "bad-email", "`{email}` is no e-mail address";
    BadYesNo { text: String } = "bad-yes-no", "`{text}` is neither yes nor no";
    MechanismNeeded = "mechanism-needed", "a party of kind rcp needs its mechanism";
    CountryNeeded = "country-needed", "a party that is a State needs its country";
    RepeatedMember { email: String, party: String, first_line: usize } = "repeated-member", "{email} is already in {party} in line {first_line}";
    PartyDiffers { party: String, first_line: usize } = "party-differs", "{party} is described differently in line {first_line}";
    PersonDiffers { email: String, first_line: usize } = "person-differs", "{email} has another name, language or time zone in line {first_line}";
    MissingColumn { column: String } = "missing-column", "the column `{column}` is missing";
    UnknownColumn { column: String } = "unknown-column", "there is no column `{column}`";
    RepeatedColumn { column: String } = "repeated-column", "the column `{column}` is given twice";
    CellCount { found: usize, expected: usize } = "cell-count", "{found} cells; the first line has {expected}";
    NotCsv { detail: String } = "not-csv", "this is not CSV: {detail}";
    MoreProblems { count: usize } = "more-problems", "and {count} more";
}
