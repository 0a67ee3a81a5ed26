//! The library of agreed language: texts as wholes, their paragraphs by language, and the index over their words.

use entente_domain::{
    ids::{DocumentId, MeetingId, UserId},
    meeting::Visibility,
    search::{marks, words},
    text::Multilingual,
    words,
};
use serde::{Deserialize, Serialize};

use crate::{
    Broken, Link,
    programme::{json, text},
    search::{Search, for_fts5, for_tsvector, in_language, readers_mark},
};

/// Words two texts have in common at least, for it to count: fewer say nothing. Chinese has about two signs a word.
pub const fn run_least(language: &str) -> usize {
    if matches!(language.as_bytes(), b"zh") { 10 } else { 6 }
}

/// Marks a paragraph for those who may read it: everybody, or who may read documents of that visibility in that meeting.
/// So a search looks only at what its reader may see, however much else there is.
pub fn audience(visibility: Visibility, meeting: Option<&MeetingId>) -> String {
    match (visibility, meeting) {
        (Visibility::Public, _) => "0apublic".to_owned(),
        (visibility, meeting) => {
            readers_mark(&format!("{} {}", visibility.word(), meeting.map_or("", MeetingId::as_str)))
        }
    }
}

words! { Origin { Adopted = "adopted", Imported = "imported", Shipped = "shipped" } }

words! {
    /// How a text of this house was adopted.
    How { Chair = "chair", Silence = "silence" }
}

/// A text that was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: String,
    pub origin: Origin,
    pub document: Option<DocumentId>,
    pub meeting: Option<MeetingId>,
    pub visibility: Visibility,
    /// `YYYY-MM-DD`
    pub day: String,
    pub hash: String,
    pub about: About,
}

/// What is told of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct About {
    pub symbol: String,
    pub title: Multilingual,
    /// Who adopted it, where the text is from elsewhere.
    pub body: Multilingual,
    /// The meeting here, and the mechanism whose own it was.
    pub meeting: Multilingual,
    pub mechanism: Option<String>,
    pub how: Option<How>,
    /// A revision's label.
    pub revision: String,
    pub url: String,
    pub note: Multilingual,
    /// Codes, the language in which it was negotiated first.
    pub languages: Vec<String>,
    /// Invented for demonstration.
    pub fictional: bool,
}

/// A paragraph in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub para: String,
    pub language: String,
    /// From 0; the same in every language.
    pub number: i64,
    pub says: Says,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Says {
    /// "OP4", "12"; of a text from elsewhere as it is cited, "para. 16, objective 23".
    pub designation: String,
    /// The heading under which it stands.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub section: String,
    pub words: String,
    /// Nobody has compared the words with their source.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unchecked: bool,
}

/// A paragraph that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub place: i64,
    pub source: Source,
    pub text: Text,
}

/// How many places a day has; more texts than that are not taken in in all.
const PLACES_OF_A_DAY: i64 = 10_000_000_000;

const RESERVE: &str = "update library_counter set number = number + $1 where id = 1 returning number";
const ADD_SOURCE: &str = "insert into library_source \
     (id, origin, document_id, meeting_id, visibility, day, hash, record) values ($1, $2, $3, $4, $5, $6, $7, $8)";
const ADD_TEXT: &str = "insert into library_text (place, source_id, para, language, number, record) \
     values ($1, $2, $3, $4, $5, $6)";
const INDEX_FTS5: &str = "insert into library_words (rowid, words) values ($1, $2)";
const INDEX_TSVECTOR: &str = "insert into library_words (place, words) values ($1, $2::tsvector)";

/// Puts a text in, in place of the one with the same id. `day` counts the days from 1970 to its adoption.
pub async fn put(mut link: Link<'_>, source: &Source, texts: &[Text], day: i64) -> Result<(), Broken> {
    // First of all the lock: two that put in at once would not wait for one another in any other order.
    let count = i64::try_from(texts.len()).unwrap_or(i64::MAX);
    let last: Option<(i64,)> = row!(link.again(), (i64,), RESERVE, count)?;
    let last = last.map_or(count, |(number,)| number);
    drop_source(link.again(), &source.id).await?;
    execute!(
        link.again(),
        ADD_SOURCE,
        source.id.clone(),
        source.origin.word(),
        source.document.as_ref().map(ToString::to_string),
        source.meeting.as_ref().map(ToString::to_string),
        source.visibility.word(),
        source.day.clone(),
        source.hash.clone(),
        text("library_source.record", &source.about)?,
    )?;
    for (place, one) in (0_i64..).zip(texts) {
        let place = day * PLACES_OF_A_DAY + last - place;
        execute!(
            link.again(),
            ADD_TEXT,
            place,
            source.id.clone(),
            one.para.clone(),
            one.language.clone(),
            one.number,
            text("library_text.record", &one.says)?,
        )?;
        let taken = words(&one.says.words);
        let mut marks = marks(&taken, run_least(&one.language));
        marks.insert(in_language(&one.language));
        marks.insert(audience(source.visibility, source.meeting.as_ref()));
        match link.again() {
            Link::Sqlite(c) => {
                sqlx::query(INDEX_FTS5).bind(place).bind(for_fts5(&taken, &marks)).execute(&mut *c).await?;
            }
            Link::Postgres(c) => {
                sqlx::query(INDEX_TSVECTOR).bind(place).bind(for_tsvector(&taken, &marks)).execute(&mut *c).await?;
            }
        }
    }
    Ok(())
}

const DROP: &str = "delete from library_source where id = $1";

/// Takes a text out; its paragraphs and their words go with it.
pub async fn drop_source(link: Link<'_>, id: &str) -> Result<(), Broken> {
    execute!(link, DROP, id.to_owned())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct SourceRow {
    id: String,
    origin: String,
    document_id: Option<String>,
    meeting_id: Option<String>,
    visibility: String,
    day: String,
    hash: String,
    about: String,
}

impl SourceRow {
    fn source(self) -> Result<Source, Broken> {
        let odd = |what: &str, word: &str| Broken::stored(what, word);
        Ok(Source {
            origin: Origin::from_word(&self.origin).ok_or_else(|| odd("library_source.origin", &self.origin))?,
            visibility: Visibility::from_word(&self.visibility)
                .ok_or_else(|| odd("library_source.visibility", &self.visibility))?,
            id: self.id,
            document: self.document_id.map(DocumentId::new),
            meeting: self.meeting_id.map(MeetingId::new),
            day: self.day,
            hash: self.hash,
            about: json("library_source.record", &self.about)?,
        })
    }
}

const SOURCE: &str = "select id, origin, document_id, meeting_id, visibility, day, hash, record as about \
     from library_source where id = $1";

/// One text, whoever may read it.
pub async fn source(link: Link<'_>, id: &str) -> Result<Option<Source>, Broken> {
    row!(link, SourceRow, SOURCE, id.to_owned())?.map(SourceRow::source).transpose()
}

const SOURCES: &str = "select id, origin, document_id, meeting_id, visibility, day, hash, record as about \
     from library_source where visibility = 'public' or meeting_id in (select id from meeting where \
     exists (select 1 from party join party_member on party_member.party_id = party.id \
             where party.meeting_id = meeting.id and party_member.account_id = $1) \
     or exists (select 1 from meeting_role where meeting_role.meeting_id = meeting.id and meeting_role.account_id = $1) \
     or exists (select 1 from mechanism_member where mechanism_member.mechanism_id = meeting.mechanism_id \
                and mechanism_member.account_id = $1)) \
     order by day desc, id";

/// The texts that are public or of a meeting in which somebody has a part, the newest first. Whether they may read each
/// of them is the policy's to say.
pub async fn sources(link: Link<'_>, account: Option<&UserId>) -> Result<Vec<Source>, Broken> {
    let account = account.map(ToString::to_string).unwrap_or_default();
    rows!(link, SourceRow, SOURCES, account)?.into_iter().map(SourceRow::source).collect()
}

#[derive(sqlx::FromRow)]
struct TextRow {
    para: String,
    language: String,
    number: i64,
    says: String,
}

impl TextRow {
    fn text(self) -> Result<Text, Broken> {
        let says = json("library_text.record", &self.says)?;
        Ok(Text { para: self.para, language: self.language, number: self.number, says })
    }
}

const TEXTS: &str = "select para, language, number, record as says from library_text where source_id = $1 \
     order by number, place desc";

/// The paragraphs of a text, in order, each in its languages.
pub async fn texts(link: Link<'_>, source: &str) -> Result<Vec<Text>, Broken> {
    rows!(link, TextRow, TEXTS, source.to_owned())?.into_iter().map(TextRow::text).collect()
}

/// Where is searched.
#[derive(Clone, Debug, Default)]
pub struct Within<'w> {
    /// Not in this text.
    pub not_in: Option<&'w str>,
    /// Only what lies before this place; none: from the newest.
    pub before: Option<i64>,
    pub limit: i64,
}

#[derive(sqlx::FromRow)]
struct HitRow {
    place: i64,
    #[sqlx(flatten)]
    text: TextRow,
    #[sqlx(flatten)]
    source: SourceRow,
}

impl HitRow {
    fn hit(self) -> Result<Hit, Broken> {
        Ok(Hit { place: self.place, source: self.source.source()?, text: self.text.text()? })
    }
}

// One statement but for where the words are; see `search.rs`. Only as many paragraphs as are asked for are looked up.
const FIND_FTS5: &str = "select library_text.place, library_text.para, library_text.language, library_text.number, \
     library_text.record as says, library_source.id, library_source.origin, library_source.document_id, \
     library_source.meeting_id, library_source.visibility, library_source.day, library_source.hash, \
     library_source.record as about from library_text \
     join library_source on library_source.id = library_text.source_id \
     where library_text.place in (select rowid from library_words where library_words match $1 and rowid < $2 \
                                  order by rowid desc limit $3) \
     and library_source.id <> $4 order by library_text.place desc";
const FIND_TSVECTOR: &str = "select library_text.place, library_text.para, library_text.language, library_text.number, \
     library_text.record as says, library_source.id, library_source.origin, library_source.document_id, \
     library_source.meeting_id, library_source.visibility, library_source.day, library_source.hash, \
     library_source.record as about from library_text \
     join library_source on library_source.id = library_text.source_id \
     where library_text.place in (select place from library_words where words @@ $1::tsquery and place < $2 \
                                  order by place desc limit $3) \
     and library_source.id <> $4 order by library_text.place desc";

/// What is found, the newest first. Whether somebody may read each of them is the policy's to say.
pub async fn find(link: Link<'_>, search: &Search, within: &Within<'_>) -> Result<Vec<Hit>, Broken> {
    if search.is_empty() {
        return Ok(Vec::new());
    }
    let before = within.before.unwrap_or(i64::MAX);
    let not_in = within.not_in.unwrap_or_default().to_owned();
    let rows = match link {
        Link::Sqlite(c) => {
            let find = sqlx::query_as::<_, HitRow>(FIND_FTS5).bind(search.fts5());
            find.bind(before).bind(within.limit).bind(not_in).fetch_all(&mut *c).await
        }
        Link::Postgres(c) => {
            let find = sqlx::query_as::<_, HitRow>(FIND_TSVECTOR).bind(search.tsquery());
            find.bind(before).bind(within.limit).bind(not_in).fetch_all(&mut *c).await
        }
    }?;
    rows.into_iter().map(HitRow::hit).collect()
}

const AT: &str = "select library_text.place, library_text.para, library_text.language, library_text.number, \
     library_text.record as says, library_source.id, library_source.origin, library_source.document_id, \
     library_source.meeting_id, library_source.visibility, library_source.day, library_source.hash, \
     library_source.record as about from library_text \
     join library_source on library_source.id = library_text.source_id where library_text.place = $1";

/// The paragraph at a place, whoever may read it.
pub async fn at(link: Link<'_>, place: i64) -> Result<Option<Hit>, Broken> {
    row!(link, HitRow, AT, place)?.map(HitRow::hit).transpose()
}

const MISSING: &str = "select id, meeting_id from document where state in ('adopted', 'final') \
     and not exists (select 1 from library_source where library_source.document_id = document.id) order by created_at";

/// Documents that were adopted and are not in the library.
pub async fn missing(link: Link<'_>) -> Result<Vec<(MeetingId, DocumentId)>, Broken> {
    let rows: Vec<(String, String)> = rows!(link, (String, String), MISSING)?;
    Ok(rows.into_iter().map(|(id, meeting)| (MeetingId::new(meeting), DocumentId::new(id))).collect())
}

const BY_SILENCE: &str = "select count(*) from silence where document_id = $1 and state = 'adopted'";

/// Whether a silence procedure adopted it.
pub async fn by_silence(link: Link<'_>, document: &DocumentId) -> Result<bool, Broken> {
    let count: Option<(i64,)> = row!(link, (i64,), BY_SILENCE, document.to_string())?;
    Ok(count.is_some_and(|(count,)| count > 0))
}
