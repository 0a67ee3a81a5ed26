//! Numbers of agenda items: by place until the agenda is adopted, then frozen,
//! with bis, ter, … for what is put in afterwards.

mod common;

use common::{START, after, item, programme, session};
use entente_domain::{
    agenda::{Act, decide},
    event::Event,
    ids::ItemId,
    meeting::{Item, ItemKind, Visibility},
    number::numbers,
    programme::Programme,
};

fn with(items: Vec<Item>) -> Programme {
    programme(vec![session("morning", START, START.plus_seconds(10_800))], items)
}

/// The numbers in the order of the items, `-` where there is none.
fn shown(programme: &Programme) -> Vec<String> {
    let numbers = numbers(programme);
    programme.items.iter().map(|item| numbers.get(&item.id).cloned().unwrap_or_else(|| "-".to_owned())).collect()
}

fn adopted(programme: &Programme) -> Programme {
    let events = decide(programme, &Act::AdoptAgenda, START).expect("a provisional agenda can be adopted");
    after(programme, START, &events)
}

fn put_in(programme: &Programme, id: &str, position: i64) -> Programme {
    after(programme, START, &[Event::ItemAdded { item: item(id, "morning", position) }])
}

#[test]
fn breaks_and_hidden_items_carry_no_number_and_leave_no_gap() {
    let programme = with(vec![
        item("opening", "morning", 10),
        Item { kind: ItemKind::Break, ..item("coffee", "morning", 20) },
        Item { visibility: Visibility::Hidden, ..item("hidden", "morning", 30) },
        Item { visibility: Visibility::Internal, ..item("internal", "morning", 40) },
        item("closing", "morning", 50),
    ]);
    assert_eq!(shown(&programme), ["1", "-", "-", "2", "3"]);
}

#[test]
fn sub_items_are_numbered_below_their_parent() {
    let below =
        |id: &str, parent: &str, position| Item { parent: Some(ItemId::new(parent)), ..item(id, "morning", position) };
    let programme = with(vec![
        item("one", "morning", 10),
        item("two", "morning", 20),
        below("two-a", "two", 30),
        below("two-b", "two", 40),
        below("two-b-x", "two-b", 50),
        item("three", "morning", 60),
    ]);
    assert_eq!(shown(&programme), ["1", "2", "2.1", "2.2", "2.2.1", "3"]);
}

#[test]
fn numbering_goes_on_from_one_session_to_the_next() {
    let programme = programme(
        vec![
            session("morning", START, START.plus_seconds(7_200)),
            session("afternoon", START.plus_seconds(10_000), START.plus_seconds(20_000)),
        ],
        vec![item("c", "afternoon", 10), item("a", "morning", 10), item("b", "morning", 20)],
    );
    assert_eq!(shown(&programme), ["1", "2", "3"]);
}

#[test]
fn before_the_adoption_numbers_follow_the_place() {
    let programme = with(vec![item("a", "morning", 10), item("b", "morning", 20)]);
    assert_eq!(shown(&put_in(&programme, "between", 15)), ["1", "2", "3"]);
}

#[test]
fn after_the_adoption_numbers_stay_and_new_items_are_bis_ter_quater() {
    let mut programme = adopted(&with(vec![item("a", "morning", 10), item("b", "morning", 20)]));
    for (id, position) in [("x", 12), ("y", 14), ("z", 16)] {
        programme = put_in(&programme, id, position);
    }
    assert_eq!(shown(&programme), ["1", "1 bis", "1 ter", "1 quater", "2"]);
    let first = put_in(&programme, "first", 5);
    assert_eq!(shown(&first), ["0 bis", "1", "1 bis", "1 ter", "1 quater", "2"]);
}

#[test]
fn a_number_given_to_an_inserted_item_is_never_given_again() {
    let below =
        |id: &str, parent: &str, position| Item { parent: Some(ItemId::new(parent)), ..item(id, "morning", position) };
    let programme = with(vec![
        item("a", "morning", 10),
        below("a-1", "a", 20),
        below("a-2", "a", 30),
        item("b", "morning", 40),
        below("b-1", "b", 50),
    ]);
    let freeze = |programme: &Programme| {
        let mut frozen = adopted(&with(programme.items.clone()));
        let numbers = numbers(programme);
        for item in &mut frozen.items {
            item.number = numbers.get(&item.id).cloned();
        }
        frozen
    };
    let mut programme = freeze(&programme);
    // Each put in before the last, and each number given for good.
    for (id, position) in [("x", 39), ("y", 38), ("z", 45)] {
        programme = freeze(&put_in(&programme, id, position));
    }
    assert_eq!(shown(&programme), ["1", "1.1", "1.2", "1 ter", "1 bis", "2", "2 bis", "2.1"]);
    let put = |programme: &Programme, item: Item| freeze(&after(programme, START, &[Event::ItemAdded { item }]));
    let mut programme = put(&programme, below("a-x", "a", 25));
    programme = put(&programme, below("z-1", "z", 46));
    programme = put(&programme, below("z-2", "z", 47));
    assert_eq!(
        shown(&programme),
        ["1", "1.1", "1.1 bis", "1.2", "1 ter", "1 bis", "2", "2 bis", "2 bis.1", "2 bis.1 bis", "2.1"]
    );
}

#[test]
fn there_are_numbers_beyond_the_last_latin_word() {
    let mut programme = adopted(&with(vec![item("a", "morning", 100)]));
    for place in 0..9 {
        programme = put_in(&programme, &format!("new-{place}"), 200 + place);
    }
    let shown = shown(&programme);
    assert_eq!(shown[7], "1 octies");
    assert_eq!(shown[8], "1 (9)");
    assert_eq!(shown[9], "1 (10)");
}

#[test]
fn an_item_carried_over_keeps_its_number() {
    let programme = adopted(&programme(
        vec![
            session("morning", START, START.plus_seconds(7_200)),
            session("afternoon", START.plus_seconds(10_000), START.plus_seconds(20_000)),
        ],
        vec![item("a", "morning", 10), item("b", "morning", 20), item("c", "afternoon", 10)],
    ));
    let defer = Act::DeferItem {
        item: ItemId::new("b"),
        note: "no time left".to_owned(),
        to: Some(("afternoon".to_owned().into(), ItemId::new("b-again"))),
    };
    let carried =
        after(&programme, START, &decide(&programme, &defer, START).expect("a scheduled item can be deferred"));
    assert_eq!(shown(&carried), ["1", "2", "3", "2"]);
}
