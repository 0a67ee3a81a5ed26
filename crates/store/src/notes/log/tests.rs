//! However updates lie in their rows, each is read back as it was given.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::collections::BTreeMap;

use proptest::{
    collection, option,
    prelude::*,
    sample,
    test_runner::{Config, TestRunner},
};

use super::*;
use crate::notes;

const NOTES: [&str; 3] = ["a", "b", "c"];
const AUTHORS: [&str; 2] = ["amina", "jean"];
const PARTIES: [&str; 2] = ["midsa", "rabat"];

/// An update that somebody wrote, in one of the texts.
type Written = (usize, usize, Option<usize>, i64, Vec<u8>);

fn written() -> impl Strategy<Value = Written> {
    let sizes = prop_oneof![8 => 0_usize..40, 1 => 4_000_usize..20_000];
    let bytes = sizes.prop_flat_map(|size| collection::vec(any::<u8>(), size));
    (0..NOTES.len(), 0..AUTHORS.len(), option::of(0..PARTIES.len()), -50_i64..1_000_000, bytes)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

async fn open(folder: &tempfile::TempDir) -> Database {
    let database = Database::open(&format!("sqlite:{}", folder.path().join("a.sqlite").display())).await.unwrap();
    let mut tx = database.write().await.unwrap();
    for note in NOTES {
        notes::insert(tx.link(), &NoteId::new(note), &notes::Owner::Space, "e", Moment::from_micros(1)).await.unwrap();
    }
    tx.commit().await.unwrap();
    database
}

/// What is to be found of one text, as it was given.
fn expected(rows: &[UpdateRow]) -> Vec<StrokeRow> {
    rows.iter()
        .map(|row| StrokeRow {
            seq: row.seq,
            at: row.at,
            author_id: row.author_id.clone(),
            party_id: row.party_id.clone(),
        })
        .collect()
}

async fn add(database: &Database, note: &str, rows: &[UpdateRow]) -> Result<(), Broken> {
    let note = NoteId::new(note);
    let who: Vec<_> =
        rows.iter().map(|row| (UserId::new(row.author_id.clone()), row.party_id.clone().map(PartyId::new))).collect();
    let updates: Vec<_> = rows.iter().zip(&who).map(|(row, who)| new(&note, row, who)).collect();
    append_alone(database, &updates).await
}

fn new<'a>(note: &'a NoteId, row: &'a UpdateRow, (author, party): &'a (UserId, Option<PartyId>)) -> NewUpdate<'a> {
    NewUpdate {
        note,
        seq: row.seq,
        at: Moment::from_micros(row.at),
        author,
        party: party.as_ref(),
        checksum: &row.checksum,
        bytes: &row.bytes,
    }
}

fn row(seq: i64, author: &str, bytes: &[u8]) -> UpdateRow {
    UpdateRow {
        seq,
        at: 1_000 + seq,
        author_id: author.to_owned(),
        party_id: None,
        checksum: Sha256::digest(bytes).to_vec(),
        bytes: bytes.to_vec(),
    }
}

async fn count(database: &Database) -> i64 {
    let mut reader = database.read().await.unwrap();
    let (count,): (i64,) = row!(reader.link(), (i64,), "select count(*) from note_update").unwrap().unwrap();
    count
}

/// However updates of several texts were kept together, each is read back as it was given, and wherever one begins.
#[test]
fn what_shares_a_row_is_read_one_by_one() {
    let runtime = runtime();
    let folder = tempfile::tempdir().unwrap();
    let database = runtime.block_on(open(&folder));
    let cuts = collection::vec(any::<sample::Index>(), 0..6);
    let strategy = (collection::vec(written(), 1..400), cuts, any::<sample::Index>());
    let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
    let done = runner.run(&strategy, |(written, cuts, from)| {
        runtime.block_on(kept_and_read(&database, written, &cuts, from));
        Ok(())
    });
    done.unwrap();
}

async fn kept_and_read(database: &Database, written: Vec<Written>, cuts: &[sample::Index], from: sample::Index) {
    let mut tx = database.write().await.unwrap();
    execute!(tx.link(), "delete from note_update").unwrap();
    tx.commit().await.unwrap();
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(written.len())).collect();
    cuts.extend([0, written.len()]);
    cuts.sort_unstable();
    let mut texts: BTreeMap<usize, Vec<UpdateRow>> = BTreeMap::new();
    let mut given = Vec::new();
    for (text, author, party, at, bytes) in written {
        let rows = texts.entry(text).or_default();
        let party = party.map(|party| PARTIES[party].to_owned());
        let seq = i64::try_from(rows.len()).unwrap() + 1;
        let row = UpdateRow { at, party_id: party.clone(), ..row(seq, AUTHORS[author], &bytes) };
        rows.push(row.clone());
        given.push((NoteId::new(NOTES[text]), row, (UserId::new(AUTHORS[author]), party.map(PartyId::new))));
    }
    for cut in cuts.windows(2) {
        let batch: Vec<_> = given[cut[0]..cut[1]].iter().map(|(note, row, who)| new(note, row, who)).collect();
        append_alone(database, &batch).await.unwrap();
    }
    let mut reader = database.read().await.unwrap();
    for (text, rows) in &texts {
        let note = NoteId::new(NOTES[*text]);
        let place = from.index(rows.len());
        let seq = rows[place].seq;
        assert_eq!(&updates_after(reader.link(), &note, 0).await.unwrap(), rows);
        assert_eq!(updates_after(reader.link(), &note, seq).await.unwrap(), rows[place + 1..]);
        assert_eq!(updates_through(reader.link(), &note, seq).await.unwrap(), rows[..=place]);
        assert_eq!(strokes(reader.link(), &note).await.unwrap(), expected(rows));
    }
}

proptest! {
    /// Whatever the disk gives back, nothing dies of it and nothing passes for what was written.
    #[test]
    fn a_spoilt_row_is_noticed(bytes in collection::vec(any::<u8>(), 0..200), right in any::<bool>(), last in any::<i64>()) {
        let checksum = if right { Sha256::digest(&bytes).to_vec() } else { vec![0; 32] };
        let row = Row { seq: 1, through: Some(last), at: 1, author_id: String::new(), party_id: None, checksum, bytes };
        let updates = row.updates();
        let is_noticed = updates.iter().all(|update| Sha256::digest(&update.bytes)[..] != update.checksum[..]);
        prop_assert!(right || is_noticed);
        prop_assert_eq!(updates.len(), usize::try_from(last.clamp(1, TOGETHER_MAX as i64)).unwrap());
    }
}

#[tokio::test]
async fn those_of_one_moment_share_a_row_and_a_bit_that_falls_over_spoils_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let database = open(&folder).await;
    let rows: Vec<_> = (1..=40).map(|seq| row(seq, AUTHORS[usize::from(seq % 3 == 0)], b"a word")).collect();
    add(&database, "a", &rows[..10]).await.unwrap();
    add(&database, "a", &rows[10..]).await.unwrap();
    add(&database, "b", &rows[..1]).await.unwrap();
    assert_eq!(count(&database).await, 3);
    let mut tx = database.write().await.unwrap();
    let spoil = "update note_update set bytes = substr(bytes, 1, 30) || x'00' || substr(bytes, 32) where seq = 11";
    assert_eq!(execute!(tx.link(), spoil).unwrap(), 1);
    let found = updates_after(tx.link(), &NoteId::new("a"), 0).await.unwrap();
    assert_eq!(found[..10], rows[..10]);
    assert_eq!(found.len(), 40);
    assert!(found[10..].iter().all(|update| update.checksum.is_empty()));
    assert_eq!(updates_after(tx.link(), &NoteId::new("b"), 0).await.unwrap(), rows[..1]);
}

#[tokio::test]
async fn a_number_is_used_once_though_others_share_its_row() {
    let folder = tempfile::tempdir().unwrap();
    let database = open(&folder).await;
    let rows: Vec<_> = (1..=9).map(|seq| row(seq, "amina", b"hers")).collect();
    add(&database, "a", &rows[..5]).await.unwrap();
    // Another server has not seen any of them, or has seen them and not what came behind.
    let theirs: Vec<_> = (1..=3).map(|seq| row(seq, "jean", b"his")).collect();
    assert!(add(&database, "a", &theirs).await.unwrap_err().is_duplicate());
    add(&database, "a", &rows[5..]).await.unwrap();
    let theirs: Vec<_> = (6..=7).map(|seq| row(seq, "jean", b"his")).collect();
    assert!(add(&database, "a", &theirs).await.unwrap_err().is_duplicate());
    let mut reader = database.read().await.unwrap();
    assert_eq!(updates_after(reader.link(), &NoteId::new("a"), 0).await.unwrap(), rows);
}
