//! The policy as a table for reading: `snapshots/policy__the_table.snap` is reviewed like prose.

use std::fmt::Write as _;

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId, UserId},
    people::MechanismRole,
    text::Language,
};
use entente_exchange::{
    policy::{Deed, Reader, Tie, allows, may},
    post::{Audience, Content, Details, Home, Post, PostKind, Reach, Stage, State},
};

#[test]
fn the_table() {
    let mut table = String::new();
    let _ = write!(table, "{:<20}", "");
    for tie in Tie::ALL {
        let _ = write!(table, "{:>12}", format!("{tie:?}"));
    }
    for deed in Deed::all() {
        let _ = write!(table, "\n{:<20}", format!("{deed:?}"));
        for tie in Tie::ALL {
            let _ = write!(table, "{:>12}", if allows(tie, deed) { "yes" } else { "·" });
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn nobody_does_more_with_a_post_than_read_it_who_may_not_read_it() {
    for tie in Tie::ALL {
        for reach in Reach::ALL {
            for deed in [Deed::Comment(*reach), Deed::Pin(*reach)] {
                assert!(!allows(tie, deed) || allows(tie, Deed::Read(*reach)), "{tie:?} {deed:?}");
            }
        }
    }
    // Wider is never less.
    for tie in Tie::ALL {
        for (wide, narrow) in [
            (Reach::Public, Reach::Network),
            (Reach::Network, Reach::Some),
            (Reach::Some, Reach::Mechanism),
            (Reach::Mechanism, Reach::Body),
        ] {
            assert!(!allows(tie, Deed::Read(narrow)) || allows(tie, Deed::Read(wide)), "{tie:?} {narrow:?}");
        }
    }
}

fn reader(name: &str, belongs: &[(&str, MechanismRole)], convener: bool) -> Reader {
    Reader {
        user: Some(UserId::new(name)),
        belongs: belongs.iter().map(|(mechanism, role)| (MechanismId::new(*mechanism), *role)).collect(),
        bodies: Vec::new(),
        convener,
    }
}

fn post(reach: Reach, shared_with: &[&str], body: Option<&str>) -> Post {
    let at = Moment::from_micros(1);
    Post {
        id: PostId::new("p"),
        kind: PostKind::Practice,
        home: Home { mechanism: Some(MechanismId::new("midsa")), body: body.map(str::to_owned) },
        author: UserId::new("author"),
        state: State::Published,
        stage: Stage::Open,
        version: 1,
        content: Content {
            language: Language::En,
            title: "One border post".to_owned(),
            text: String::new(),
            themes: vec!["health".to_owned()],
            details: Details::default(),
            reach,
            shared_with: shared_with.iter().map(|one| MechanismId::new(*one)).collect(),
            may_publish: true,
        },
        answers: None,
        made_of: None,
        settled_by: None,
        created_at: at,
        published_at: Some(at),
        changed_at: at,
        pinned: false,
        pinned_at_home: false,
        withheld: None,
    }
}

/// Six people and what they see of five reaches: by the post itself, and by its audience's word alone.
#[test]
fn page_and_index_agree_about_who_reads() {
    let mut in_body = reader("in body", &[("midsa", MechanismRole::Observer)], false);
    in_body.bodies.push((MechanismId::new("midsa"), "steering".to_owned()));
    let people = [
        ("visitor", Reader::default(), [true, false, false, false, false]),
        ("of no mechanism", reader("account", &[], false), [true, false, false, false, false]),
        (
            "another's member",
            reader("peer", &[("rcm", MechanismRole::Member)], false),
            [true, true, false, false, false],
        ),
        ("invited", reader("invited", &[("midwa", MechanismRole::Observer)], false), [true, true, true, false, false]),
        ("observer", reader("observer", &[("midsa", MechanismRole::Observer)], false), [true, true, true, true, false]),
        ("member", reader("member", &[("midsa", MechanismRole::Member)], false), [true, true, true, true, false]),
        ("in the body", in_body, [true, true, true, true, true]),
        ("secretariat", reader("s", &[("midsa", MechanismRole::Secretariat)], false), [true; 5]),
        ("convener", reader("c", &[], true), [true, true, false, false, false]),
    ];
    for (name, reader, expected) in people {
        for (reach, expected) in Reach::ALL.iter().zip(expected) {
            let post = post(*reach, &["midwa"], Some("steering"));
            assert_eq!(reader.sees(&post), expected, "{name}: {reach}");
            let word = Audience::read(&post.audience()).unwrap();
            assert_eq!(reader.may_read(&word), expected, "{name}: {reach}, by its word");
        }
    }
}

#[test]
fn a_draft_is_its_authors_and_what_is_withheld_is_for_few() {
    let mut draft = post(Reach::Public, &[], None);
    draft.state = State::Draft;
    let author = reader("author", &[("midsa", MechanismRole::Member)], false);
    let chair = reader("chair", &[("midsa", MechanismRole::Chair)], false);
    assert!(author.sees(&draft));
    assert!(!chair.sees(&draft) && !reader("c", &[], true).sees(&draft) && !Reader::default().sees(&draft));
    let mut withheld = post(Reach::Public, &[], None);
    withheld.state = State::Withheld;
    assert!(author.sees(&withheld) && chair.sees(&withheld) && reader("c", &[], true).sees(&withheld));
    assert!(
        !reader("peer", &[("rcm", MechanismRole::Chair)], false).sees(&withheld) && !Reader::default().sees(&withheld)
    );
}

#[test]
fn who_left_the_mechanism_writes_nothing_anew() {
    let post = post(Reach::Network, &[], None);
    let still = reader("author", &[("midsa", MechanismRole::Member)], false);
    let gone = reader("author", &[], false);
    assert!(entente_exchange::acts::may_edit(&still.ties_to(&post)));
    assert!(!entente_exchange::acts::may_edit(&gone.ties_to(&post)));
    assert!(!may(&gone.ties_to(&post), Deed::Move));
}

#[test]
fn the_convener_speaks_for_no_mechanism() {
    let convener = reader("c", &[], true);
    let own = Home::default();
    assert!(convener.may(Deed::Post, &own, &Audience::Network) && convener.may(Deed::Edit, &own, &Audience::Network));
    let theirs = Home { mechanism: Some(MechanismId::new("midsa")), body: None };
    assert!(!convener.may(Deed::Post, &theirs, &Audience::Network));
    assert!(!convener.may(Deed::Edit, &theirs, &Audience::Network));
    // And no mechanism for the convener.
    let secretariat = reader("s", &[("midsa", MechanismRole::Secretariat)], false);
    assert!(!secretariat.may(Deed::Post, &own, &Audience::Network));
}
