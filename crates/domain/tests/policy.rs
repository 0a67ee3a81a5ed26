//! The policy as a table for reading: `snapshots/policy__the_table.snap` is
//! reviewed like prose. A change of the policy is a change of that file.

use std::fmt::Write as _;

use entente_domain::{
    meeting::Visibility,
    policy::{Action, Audience, Standing, allows, may},
};

#[test]
fn the_table() {
    insta::assert_snapshot!(table());
}

#[test]
fn every_standing_and_every_visibility_is_in_the_table() {
    let table = table();
    for standing in Standing::ALL {
        assert!(table.contains(&format!("{standing:?}")), "{standing:?}");
    }
    for visibility in Visibility::ALL {
        assert!(Action::all().contains(&Action::ReadItem(*visibility)), "{visibility}");
    }
}

#[test]
fn more_standings_never_allow_less() {
    for action in Action::all() {
        for one in Standing::ALL {
            for other in Standing::ALL {
                assert_eq!(may(&[one, other], action), allows(one, action) || allows(other, action));
            }
        }
        assert!(!may(&[], action), "{action:?}: nobody at all");
    }
}

#[test]
fn who_writes_a_note_may_read_it_and_who_runs_the_room_may_open_the_desk() {
    for standing in Standing::ALL {
        for visibility in Visibility::ALL {
            if allows(standing, Action::WriteNote(*visibility)) {
                assert!(allows(standing, Action::ReadNote(*visibility)), "{standing:?} {visibility}");
            }
            if allows(standing, Action::ReadNote(*visibility)) {
                assert!(allows(standing, Action::ReadItem(*visibility)), "{standing:?} {visibility}");
            }
        }
        for act in [Action::RunSession, Action::RunItem, Action::DeferItem, Action::WithdrawItem] {
            if allows(standing, act) {
                assert!(allows(standing, Action::OpenDesk), "{standing:?} {act:?}");
            }
        }
    }
}

/// The live feed and the policy must not disagree about who sees an item.
#[test]
fn an_audience_sees_what_its_standings_may_read() {
    for standing in Standing::ALL {
        let audience = Audience::of(&[standing]);
        for visibility in Visibility::ALL {
            let by_feed = audience.is_some_and(|audience| audience.sees(*visibility));
            assert_eq!(by_feed, allows(standing, Action::ReadItem(*visibility)), "{standing:?} {visibility}");
        }
    }
}

fn table() -> String {
    let names: Vec<String> = Standing::ALL.iter().map(|standing| format!("{standing:?}")).collect();
    let mut table = format!("{:<26}", "");
    for name in &names {
        let _ = write!(table, " {name}");
    }
    for action in Action::all() {
        let _ = write!(table, "\n{:<26}", format!("{action:?}"));
        for (standing, name) in Standing::ALL.iter().zip(&names) {
            let mark = if allows(*standing, action) { "yes" } else { "·" };
            let _ = write!(table, " {mark:<width$}", width = name.len());
        }
        table.truncate(table.trim_end().len());
    }
    table
}
