//! The sizes beyond which input is refused. One place, so that forms, imports,
//! sockets and the pages that explain a refusal all name the same number.

/// A name of a person, party, room: characters.
pub const NAME_MAX: usize = 200;
/// A title of a meeting, session or item: characters.
pub const TITLE_MAX: usize = 400;
/// Words shown in large on a screen: characters.
pub const MESSAGE_MAX: usize = 300;
/// A reason or ruling typed while running the room: characters.
pub const REASON_MAX: usize = 1_000;
/// A note to the chair with a request for the floor: characters.
pub const SPEECH_NOTE_MAX: usize = 250;
/// The longest a speech may be given, added time included: seconds.
pub const SPEECH_SECONDS_MAX: i64 = 4 * 3_600;
/// The text of a statement handed in: bytes.
pub const STATEMENT_TEXT_BYTES_MAX: usize = 256 * 1024;
/// The file of a statement handed in: bytes.
pub const STATEMENT_FILE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// A picture for a note, as it is sent: bytes.
pub const PICTURE_BYTES_MAX: usize = 12 * 1024 * 1024;
/// A comment on a note: characters.
pub const COMMENT_MAX: usize = 4_000;
/// The words a comment is about, as they stood: characters.
pub const QUOTE_MAX: usize = 400;
/// Threads of one note, and comments of one thread.
pub const THREADS_MAX: usize = 1_000;
pub const COMMENTS_MAX: usize = 500;
/// Pictures put into one note.
pub const PICTURES_MAX: i64 = 300;
/// The text of a post on a board, and each longer field of it: characters.
pub const POST_MAX: usize = 20_000;
pub const POST_FIELD_MAX: usize = 2_000;
/// Comments on one post, and files with it.
pub const POST_COMMENTS_MAX: i64 = 2_000;
pub const POST_FILES_MAX: i64 = 12;
/// Pieces of evidence and notes of progress with one commitment, and the length of each: characters.
pub const FOLLOW_UP_ENTRIES_MAX: i64 = 500;
pub const FOLLOW_UP_ENTRY_MAX: usize = 2_000;
/// Papers and links in one space, and papers with one event.
pub const SPACE_MATERIALS_MAX: i64 = 300;
/// Notes in one space, those that are archived as well.
pub const SPACE_NOTES_MAX: i64 = 500;
pub const GATHERING_FILES_MAX: i64 = 24;
/// Places at one event, and its length in days.
pub const GATHERING_PLACES_MAX: u32 = 5_000;
pub const GATHERING_DAYS_MAX: i64 = 31;
/// An address on the web: characters.
pub const ADDRESS_MAX: usize = 2_000;
/// Questions of one survey, and choices of one question.
pub const SURVEY_QUESTIONS_MAX: usize = 80;
pub const SURVEY_CHOICES_MAX: usize = 30;
/// The introduction of a survey: characters.
pub const SURVEY_INTRO_MAX: usize = 4_000;
/// A question, a choice or a hint, and an answer in words: characters.
pub const QUESTION_MAX: usize = 1_000;
pub const ANSWER_MAX: usize = 6_000;
/// All answers of a sheet as a form sends them: bytes.
pub const SHEET_BYTES_MAX: usize = 2 * 1024 * 1024;
/// A recommendation: characters; and how many one meeting has, and what one comes from.
pub const RECOMMENDATION_MAX: usize = 3_000;
pub const RECOMMENDATIONS_MAX: usize = 1_000;
pub const ANCESTORS_MAX: usize = 200;
/// Meetings that prepare one another, all of one dialogue.
pub const STEPS_MAX: usize = 24;
/// Lines of one fact in the directory: the world's States, and room.
pub const DIRECTORY_LINES_MAX: usize = 400;
/// Terms of one mechanism, and accounts of one term.
pub const TERMS_MAX: usize = 400;
pub const TERM_ACCOUNTS_MAX: usize = 20;
/// What an outgoing chair writes for who comes next: characters.
pub const HANDOVER_NOTE_MAX: usize = 20_000;
/// What somebody on the podium writes down for themselves: characters.
pub const DESK_NOTE_MAX: usize = 20_000;
/// Entries of one list that wait or speak.
pub const SPEAKERS_MAX: usize = 2_000;
/// The text of an outcome recorded on an item: characters.
pub const OUTCOME_TEXT_MAX: usize = 4_000;
/// Parties that make a quorum: a number somebody typed.
pub const QUORUM_MAX: u32 = 1_000;
/// A session, and what can be planned for one item: hours.
pub const SESSION_HOURS_MAX: i64 = 24;
/// Speakers, guiding questions, documents or themes of one item.
pub const ENTRIES_MAX: usize = 100;
/// Recommendations a group brings back, and the length of each: characters.
pub const RESULT_POINTS_MAX: usize = 30;
pub const RESULT_POINT_MAX: usize = 1_000;
/// What somebody writes into minutes about one item: bytes.
pub const MINUTES_TEXT_BYTES_MAX: usize = 256 * 1024;
/// A correction to minutes: characters.
pub const CORRECTION_MAX: usize = 4_000;
/// What a party says in a silence procedure: characters.
pub const SILENCE_TEXT_MAX: usize = 8_000;
/// A paragraph of an outcome document, in any of its versions: characters.
pub const PARAGRAPH_MAX: usize = 10_000;
/// Paragraphs of one outcome document.
pub const PARAGRAPHS_MAX: usize = 1_000;
/// Proposals on one outcome document, drafts among them.
pub const PROPOSALS_MAX: usize = 5_000;
/// Edits of a programme that wait to be published.
pub const EDITS_MAX: usize = 2_000;
/// An e-mail address: characters (RFC 5321's path limit).
pub const EMAIL_MAX: usize = 254;
/// A password: characters, at least (ASVS 6.2.1).
pub const PASSWORD_MIN: usize = 12;
/// A password: characters, at most; longer ones are refused, never cut.
pub const PASSWORD_MAX: usize = 128;
/// A form body: bytes.
pub const FORM_BYTES_MAX: usize = 64 * 1024;
/// An import file: bytes.
pub const IMPORT_BYTES_MAX: usize = 8 * 1024 * 1024;
