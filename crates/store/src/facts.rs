//! What owners state over the directory's imported records, with every change of it, and who agrees to be turned to.

use entente_domain::{
    clock::Moment,
    directory::fact::{Fact, Field},
    ids::{MechanismId, UserId},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct Row {
    mechanism_id: String,
    field: String,
    lines: String,
    as_of: String,
    source: String,
    imported: String,
    number: i64,
    account_id: String,
    at: i64,
}

fn field(word: String) -> Result<Field, Broken> {
    Field::from_word(&word).ok_or_else(|| Broken::stored("mechanism_fact.field", word))
}

impl Row {
    fn fact(self) -> Result<Fact, Broken> {
        Ok(Fact {
            mechanism: self.mechanism_id,
            field: field(self.field)?,
            lines: json("mechanism_fact.lines", &self.lines)?,
            as_of: self.as_of,
            source: self.source,
            imported: json("mechanism_fact.imported", &self.imported)?,
            number: self.number,
            by: UserId::new(self.account_id),
            at: Moment::from_micros(self.at),
        })
    }
}

const ALL: &str = "select mechanism_id, field, lines, as_of, source, imported, number, account_id, at \
     from mechanism_fact order by mechanism_id, field";

/// All that owners have stated.
pub async fn all(link: Link<'_>) -> Result<Vec<Fact>, Broken> {
    rows!(link, Row, ALL)?.into_iter().map(Row::fact).collect()
}

const PUT: &str = "insert into mechanism_fact \
     (mechanism_id, field, lines, as_of, source, imported, number, account_id, at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (mechanism_id, field) do update set \
     lines = excluded.lines, as_of = excluded.as_of, source = excluded.source, imported = excluded.imported, \
     number = excluded.number, account_id = excluded.account_id, at = excluded.at";

pub async fn put(link: Link<'_>, fact: &Fact) -> Result<(), Broken> {
    execute!(
        link,
        PUT,
        fact.mechanism.clone(),
        fact.field.word(),
        text("mechanism_fact.lines", &fact.lines)?,
        fact.as_of.clone(),
        fact.source.clone(),
        text("mechanism_fact.imported", &fact.imported)?,
        fact.number,
        fact.by.to_string(),
        fact.at.micros()
    )?;
    Ok(())
}

const DROP: &str = "delete from mechanism_fact where mechanism_id = $1 and field = $2";

/// The imported record stands again.
pub async fn drop(link: Link<'_>, mechanism: &MechanismId, field: Field) -> Result<(), Broken> {
    execute!(link, DROP, mechanism.to_string(), field.word())?;
    Ok(())
}

/// One change of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub field: Field,
    pub number: i64,
    pub before: Vec<String>,
    pub after: Vec<String>,
    pub as_of: String,
    pub source: String,
    /// Whether the owners' fact stands since; else the imported record does.
    pub kept: bool,
    pub by: UserId,
    pub at: Moment,
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    field: String,
    number: i64,
    before_lines: String,
    after_lines: String,
    as_of: String,
    source: String,
    kept: bool,
    account_id: String,
    at: i64,
}

const ADD_CHANGE: &str = "insert into mechanism_fact_change \
     (mechanism_id, field, number, before_lines, after_lines, as_of, source, kept, account_id, at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

pub async fn add_change(link: Link<'_>, mechanism: &MechanismId, change: &Change) -> Result<(), Broken> {
    execute!(
        link,
        ADD_CHANGE,
        mechanism.to_string(),
        change.field.word(),
        change.number,
        text("mechanism_fact_change.before_lines", &change.before)?,
        text("mechanism_fact_change.after_lines", &change.after)?,
        change.as_of.clone(),
        change.source.clone(),
        change.kept,
        change.by.to_string(),
        change.at.micros()
    )?;
    Ok(())
}

const CHANGES: &str = "select field, number, before_lines, after_lines, as_of, source, kept, account_id, at \
     from mechanism_fact_change where mechanism_id = $1 order by at desc, field, number desc";

/// What was changed in a profile, the last first.
pub async fn changes(link: Link<'_>, mechanism: &MechanismId) -> Result<Vec<Change>, Broken> {
    let change = |row: ChangeRow| {
        Ok(Change {
            field: field(row.field)?,
            number: row.number,
            before: json("mechanism_fact_change.before_lines", &row.before_lines)?,
            after: json("mechanism_fact_change.after_lines", &row.after_lines)?,
            as_of: row.as_of,
            source: row.source,
            kept: row.kept,
            by: UserId::new(row.account_id),
            at: Moment::from_micros(row.at),
        })
    };
    rows!(link, ChangeRow, CHANGES, mechanism.to_string())?.into_iter().map(change).collect()
}

const LAST: &str = "select max(number) from mechanism_fact_change where mechanism_id = $1 and field = $2";

/// The number of the last change of a fact; 0 if there was none.
pub async fn last(link: Link<'_>, mechanism: &MechanismId, field: Field) -> Result<i64, Broken> {
    let found: Option<(Option<i64>,)> = row!(link, (Option<i64>,), LAST, mechanism.to_string(), field.word())?;
    Ok(found.and_then(|(number,)| number).unwrap_or(0))
}
