//! Recommendations: every act in every state, ancestry through merges, who reads what.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MechanismId, MeetingId, ParaId, PostId, RecommendationId, SessionId, SurveyId, UserId},
    policy::Standing,
    text::Language,
};
use entente_exchange::recommendation::{
    Act, Ancestor, By, Content, Entered, Merging, Recommendation, Refusal, Rights, State, act, enter, merge, reads,
};

fn answer(mechanism: &str) -> Ancestor {
    Ancestor::Answer { survey: SurveyId::new("s"), question: "q".to_owned(), mechanism: MechanismId::new(mechanism) }
}

fn one(id: &str, state: State, from: &[Ancestor]) -> Recommendation {
    Recommendation {
        id: RecommendationId::new(id),
        meeting: MeetingId::new("m"),
        group: Some(SessionId::new("g")),
        author: UserId::new("u"),
        state,
        version: 2,
        place: 1,
        content: content("Keep a calendar"),
        from: from.to_vec(),
        reason: None,
        merged_into: None,
        entered: None,
        created_at: Moment::from_micros(1),
        changed_at: Moment::from_micros(1),
    }
}

fn content(text: &str) -> Content {
    Content { language: Language::En, text: text.to_owned(), theme: String::new() }
}

#[test]
fn every_act_in_every_state() {
    let leave = || Act::Leave { reason: "Not ours".to_owned() };
    let write = || Act::Write(content("Other"), Vec::new());
    // In the order of the states: proposed, kept, taken, merged, left.
    let (f, w) = (Some(Refusal::Forbidden), Some(Refusal::WrongState));
    let table: [(&str, bool, Act, [Option<Refusal>; 5]); 9] = [
        ("the group writes", true, write(), [None, None, f, f, f]),
        ("the plenary writes", false, write(), [f, f, None, w, w]),
        ("the group keeps", true, Act::Keep(true), [None, w, w, w, w]),
        ("the group takes back", true, Act::Keep(false), [w, None, w, w, w]),
        ("the plenary keeps", false, Act::Keep(true), [f, f, f, f, f]),
        ("the plenary takes", false, Act::Take, [w, None, w, w, None]),
        ("the group takes", true, Act::Take, [f, f, f, f, f]),
        ("the plenary leaves", false, leave(), [w, None, None, w, w]),
        ("the group leaves", true, leave(), [f, f, f, f, f]),
    ];
    for (what, group, done, expected) in table {
        for (state, expected) in State::ALL.iter().zip(expected) {
            let rights = Rights { writes: group, filters: !group };
            let by = By { rights, at: Moment::from_micros(5), seen: 2 };
            let found = act(&one("a", *state, &[]), by, &done).err();
            assert_eq!(found, expected, "{what}: {state}");
        }
    }
    let rights = Rights { writes: true, filters: true };
    let late = By { rights, at: Moment::from_micros(5), seen: 1 };
    assert_eq!(act(&one("a", State::Kept, &[]), late, &Act::Take).unwrap_err(), Refusal::Stale);
    let by = By { seen: 2, ..late };
    let no_reason = Act::Leave { reason: " ".to_owned() };
    assert_eq!(act(&one("a", State::Kept, &[]), by, &no_reason).unwrap_err(), Refusal::NoReason);
}

fn merging(id: &str, by_plenary: bool) -> Merging {
    Merging {
        id: RecommendationId::new(id),
        author: UserId::new("u"),
        content: content("Common"),
        place: 1,
        at: Moment::from_micros(9),
        by_plenary,
    }
}

#[test]
fn what_is_made_one_comes_from_all_that_went_in() {
    let a = one("a", State::Kept, &[answer("midsa"), answer("midwa")]);
    let b = one("b", State::Kept, &[answer("midwa"), Ancestor::Post(PostId::new("p"))]);
    let c = Recommendation { group: Some(SessionId::new("other")), ..one("c", State::Kept, &[answer("rcm")]) };
    let (ab, gone, events) = merge(&[a.clone(), b.clone()], merging("ab", false)).unwrap();
    assert_eq!(events.len(), 3);
    assert!(gone.iter().all(|one| one.state == State::Merged && one.merged_into == Some(ab.id.clone())));
    assert_eq!((ab.state, ab.group.as_ref().map(SessionId::as_str)), (State::Kept, Some("g")));
    let (abc, ..) = merge(&[ab.clone(), c.clone()], merging("abc", true)).unwrap();
    assert_eq!((abc.state, &abc.group), (State::Taken, &None), "the plenary's, out of two groups");
    for ancestor in [
        answer("midsa"),
        answer("midwa"),
        answer("rcm"),
        Ancestor::Post(PostId::new("p")),
        Ancestor::Recommendation(RecommendationId::new("a")),
        Ancestor::Recommendation(RecommendationId::new("b")),
        Ancestor::Recommendation(RecommendationId::new("ab")),
        Ancestor::Recommendation(RecommendationId::new("c")),
    ] {
        assert_eq!(abc.from.iter().filter(|one| **one == ancestor).count(), 1, "{ancestor}");
    }
    // Written anew, it still comes from those that went in.
    let by = By { rights: Rights { writes: false, filters: true }, at: Moment::from_micros(10), seen: 1 };
    let (anew, _) = act(&abc, by, &Act::Write(content("Other"), vec![answer("rcm")])).unwrap();
    assert!(anew.from.contains(&Ancestor::Recommendation(RecommendationId::new("ab"))));
    assert!(!anew.from.contains(&answer("midsa")));
    // A group merges its own only; one alone is not two.
    assert_eq!(merge(&[a.clone(), c], merging("x", false)).unwrap_err(), Refusal::WrongState);
    assert_eq!(merge(&[a], merging("x", true)).unwrap_err(), Refusal::TooFew);
    assert_eq!(merge(&gone, merging("x", true)).unwrap_err(), Refusal::WrongState);
}

#[test]
fn what_was_taken_goes_into_a_document_once() {
    let place = || Entered { document: DocumentId::new("d"), para: ParaId::new("p"), at: Moment::from_micros(9) };
    assert_eq!(enter(&one("a", State::Kept, &[]), place()).unwrap_err(), Refusal::NothingTaken);
    let (there, _) = enter(&one("a", State::Taken, &[]), place()).unwrap();
    assert_eq!(enter(&there, place()).unwrap_err(), Refusal::InDocument);
    let by = By { rights: Rights { writes: true, filters: true }, at: Moment::from_micros(10), seen: 3 };
    assert_eq!(act(&there, by, &Act::Take).unwrap_err(), Refusal::InDocument);
}

#[test]
fn an_ancestor_reads_back_what_it_wrote() {
    for ancestor in
        [answer("midsa"), Ancestor::Post(PostId::new("p")), Ancestor::Recommendation(RecommendationId::new("r"))]
    {
        assert_eq!(Ancestor::read(&ancestor.to_string()), Some(ancestor));
    }
    for odd in ["", "answer s q", "post", "post a b", "answer s q m more", "thing x"] {
        assert_eq!(Ancestor::read(odd), None, "{odd}");
    }
}

#[test]
fn a_groups_table_is_for_those_who_take_part() {
    use Standing as S;
    let table = [
        (S::Visitor, false, false),
        (S::Account, false, false),
        (S::Administrator, false, false),
        (S::Observer, false, true),
        (S::Interpreter, false, true),
        (S::Delegate, true, true),
        (S::Secretariat, true, true),
        (S::Chair, true, true),
    ];
    for (standing, proposed, kept) in table {
        assert_eq!(reads(&[standing], false, State::Proposed), proposed, "{standing:?}");
        assert_eq!(reads(&[standing], false, State::Kept), kept, "{standing:?}");
        assert_eq!(reads(&[standing], false, State::Left), kept, "{standing:?}");
    }
}
