//! Two revisions side by side: what is the same, changed, gone, new, moved.

mod common;

use common::{
    cases,
    paras::{content, para},
};
use entente_domain::ids::ParaId;
use entente_drafting::{
    compare::{Side, new_text, old_text},
    model::{Content, Para, ParaKind, ParaStatus},
    revisions::{Change, Row, compare_revisions},
    text::same_words,
};
use proptest::{collection::vec, prelude::*};

/// "a b!" : a paragraph a, and one b whose words are others.
fn revision(paras: &str) -> Content {
    let made = |one: &str| match one.strip_suffix('!') {
        Some(id) => para(id, "other words than before"),
        None => para(one, "the same words"),
    };
    content(paras.split_whitespace().map(made).collect())
}

fn shown(rows: &[Row<'_>]) -> String {
    let sign = |row: &Row<'_>| match row.change {
        Change::Unchanged => "",
        Change::Changed => "!",
        Change::Added => "+",
        Change::Removed => "-",
        Change::Moved => ">",
        Change::MovedAndChanged => ">!",
        Change::MovedAway => "<",
    };
    let one = |row: &Row<'_>| format!("{}{}", row.para().map_or("?", |para| para.id.as_str()), sign(row));
    rows.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn paragraphs_are_what_became_of_them() {
    for (old, new, expected) in [
        ("a b c", "a b c", "a b c"),
        ("a b c", "a b! c", "a b! c"),
        ("a b c", "a c", "a b- c"),
        ("a c", "a b c", "a b+ c"),
        ("a b c", "a x c", "a b- x+ c"),
        ("a b c d", "b c d a", "a< b c d a>"),
        ("a b c d", "d a b c", "d> a b c d<"),
        ("a b c d", "a c b! d", "a c> b! c< d"),
        ("a b c d", "a c d b!", "a b< c d b>!"),
        ("a b c d e", "d e a b c", "d> e> a b c d< e<"),
        ("", "a", "a+"),
        ("a", "", "a-"),
        ("", "", ""),
    ] {
        let (old, new) = (revision(old), revision(new));
        assert_eq!(shown(&compare_revisions(&old, &new)), expected);
    }
}

#[test]
fn what_is_deleted_is_not_there_and_a_change_of_rank_is_a_change() {
    let old = revision("a b c");
    let mut new = revision("a b c");
    new.paras[1].status = ParaStatus::Deleted;
    new.paras[2].kind = ParaKind::Preambular;
    let rows = compare_revisions(&old, &new);
    assert_eq!(shown(&rows), "a b- c!");
    let mut older = old.clone();
    older.paras[1].gone_rev = Some(1);
    assert_eq!(shown(&compare_revisions(&older, &new)), "a c!");
}

fn some_paras() -> impl Strategy<Value = Content> {
    let order = Just((0..12_usize).collect::<Vec<_>>()).prop_shuffle();
    (order, vec(any::<bool>(), 12), 0..12_usize).prop_map(|(order, changed, count)| {
        let made = |number: &usize| {
            para(&format!("p{number}"), if changed[*number] { "words as they are now" } else { "words as they were" })
        };
        content(order[..count].iter().map(made).collect())
    })
}

fn ids<'a>(paras: impl IntoIterator<Item = &'a Para>) -> Vec<&'a ParaId> {
    paras.into_iter().map(|para| &para.id).collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn both_revisions_can_be_had_from_the_rows(old in some_paras(), new in some_paras()) {
        let rows = compare_revisions(&old, &new);
        let came = |row: &&Row<'_>| !matches!(row.change, Change::Removed | Change::MovedAway);
        let stood = |row: &&Row<'_>| !matches!(row.change, Change::Added | Change::Moved | Change::MovedAndChanged);
        prop_assert_eq!(ids(rows.iter().filter(came).filter_map(|row| row.new)), ids(&new.paras));
        prop_assert_eq!(ids(rows.iter().filter(stood).filter_map(|row| row.old)), ids(&old.paras));
        for row in &rows {
            match (row.change, row.old, row.new) {
                (Change::MovedAway, Some(_), Some(_)) => prop_assert!(row.pieces.is_empty()),
                (Change::Removed, Some(old), None) => prop_assert!(same_words(&old_text(&row.pieces), &old.text)),
                (Change::Added, None, Some(new)) => prop_assert!(same_words(&new_text(&row.pieces), &new.text)),
                (change, Some(old), Some(new)) => {
                    prop_assert!(same_words(&old_text(&row.pieces), &old.text));
                    prop_assert!(same_words(&new_text(&row.pieces), &new.text));
                    let differs = matches!(change, Change::Changed | Change::MovedAndChanged);
                    prop_assert_eq!(differs, old.text != new.text);
                }
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }

    #[test]
    fn one_that_is_carried_elsewhere_is_the_only_one_that_moved(from in 0..12_usize, to in 0..12_usize) {
        let old = content((0..12).map(|number| para(&format!("p{number}"), "words")).collect());
        let mut new = old.clone();
        let moved = new.paras.remove(from);
        new.paras.insert(to, moved);
        let rows = compare_revisions(&old, &new);
        let moves = rows.iter().filter(|row| row.change == Change::Moved).count();
        prop_assert_eq!(moves, usize::from(from != to));
        prop_assert_eq!(rows.iter().filter(|row| row.change == Change::MovedAway).count(), moves);
        prop_assert!(rows.iter().all(|row| !matches!(row.change, Change::Added | Change::Removed)));
        if from.abs_diff(to) > 1 {
            let row = rows.iter().find(|row| row.change == Change::Moved).expect("one moved");
            prop_assert_eq!(&row.new.expect("it is there").id, &old.paras[from].id);
        }
    }
}

#[test]
fn gone_and_new_paragraphs_are_shown_whole() {
    let (old, new) = (revision("a"), revision("b"));
    let sides: Vec<_> = compare_revisions(&old, &new)
        .iter()
        .flat_map(|row| row.pieces.clone())
        .map(|piece| match piece {
            entente_drafting::compare::Piece::Text(side, _) => side,
            entente_drafting::compare::Piece::Bracket(around) => around.side,
        })
        .collect();
    assert_eq!(sides, [Side::Gone, Side::New]);
}
