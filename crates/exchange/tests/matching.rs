//! Which needs and offers find each other, and for which reasons.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId, UserId},
    text::Language,
};
use entente_exchange::{
    matching::{Geography, Reason, best, fit},
    post::{Content, Details, Home, Post, PostKind, Reach, Stage, State, Support},
};

struct World;

impl Geography for World {
    fn region_of_mechanism(&self, key: &str) -> Option<String> {
        Some(if key == "rcm" { "Americas" } else { "Africa" }.to_owned())
    }
    fn part_of_world(&self, code: &str) -> Option<String> {
        Some(if code == "MEX" { "Americas" } else { "Africa" }.to_owned())
    }
    fn is_dormant(&self, key: &str) -> bool {
        key == "asleep"
    }
}

/// Noon of 26 November 2026 in UTC.
const fn now() -> Moment {
    Moment::from_micros(1_795_694_400_000_000)
}

fn post(kind: PostKind, home: &str) -> Post {
    Post {
        id: PostId::new(home),
        kind,
        home: Home { mechanism: Some(MechanismId::new(home)), body: None },
        author: UserId::new("u"),
        state: State::Published,
        stage: Stage::Open,
        version: 1,
        content: Content {
            language: Language::En,
            title: String::new(),
            text: String::new(),
            themes: vec!["health".to_owned()],
            details: Details {
                support: vec![Support::Training],
                working_languages: vec![Language::En],
                ..Details::default()
            },
            reach: Reach::Network,
            shared_with: Vec::new(),
            may_publish: false,
        },
        answers: None,
        made_of: None,
        settled_by: None,
        created_at: now(),
        published_at: Some(now()),
        changed_at: now(),
        pinned: false,
        pinned_at_home: false,
        withheld: None,
    }
}

fn changed(mut post: Post, change: impl FnOnce(&mut Post)) -> Post {
    change(&mut post);
    post
}

#[test]
fn the_same_theme_and_the_same_thing_are_needed_and_all_else_is_better() {
    let request = post(PostKind::Request, "midsa");
    let offer = post(PostKind::Offer, "midwa");
    let found = fit(&request, &offer, now(), &World).expect("they fit");
    assert_eq!(
        found.reasons,
        [
            Reason::Themes(vec!["health".to_owned()]),
            Reason::Support(vec![Support::Training]),
            Reason::Languages(vec![Language::En]),
            Reason::Region("Africa".to_owned()),
        ]
    );
    // Whichever is looked at.
    assert_eq!(fit(&offer, &request, now(), &World), Some(found.clone()));
    let elsewhere = post(PostKind::Offer, "rcm");
    assert!(fit(&request, &elsewhere, now(), &World).unwrap().score < found.score);
    let other_language = changed(offer.clone(), |one| one.content.details.working_languages = vec![Language::Ar]);
    let poorer = fit(&request, &other_language, now(), &World).unwrap();
    assert!(poorer.score < found.score && !poorer.reasons.iter().any(|one| matches!(one, Reason::Languages(_))));
    // The language a post is written in is nobody's working language.
    let written = changed(offer.clone(), |one| one.content.language = Language::Zh);
    assert_eq!(fit(&request, &written, now(), &World), Some(found));
}

#[test]
fn what_is_over_settled_withdrawn_or_ones_own_fits_nothing() {
    let request = post(PostKind::Request, "midsa");
    type Change = fn(&mut Post);
    let table: &[(&str, Change, bool)] = &[
        ("own", |one| one.home.mechanism = Some(MechanismId::new("midsa")), false),
        ("theme", |one| one.content.themes = vec!["data".to_owned()], false),
        ("support", |one| one.content.details.support = vec![Support::Funding], false),
        ("concluded", |one| one.stage = Stage::Concluded, false),
        ("under way", |one| one.stage = Stage::UnderWay, true),
        ("archived", |one| one.state = State::Archived, false),
        ("draft", |one| one.state = State::Draft, false),
        ("a request, too", |one| one.kind = PostKind::Request, false),
        ("until last year", |one| one.content.details.until = "2025".to_owned(), false),
        ("until this month", |one| one.content.details.until = "2026-11".to_owned(), true),
        // It may still be yesterday somewhere.
        ("until yesterday", |one| one.content.details.until = "2026-11-25".to_owned(), true),
        ("until the day before", |one| one.content.details.until = "2026-11-24".to_owned(), false),
    ];
    for (name, change, fits) in table {
        let offer = changed(post(PostKind::Offer, "midwa"), change);
        assert_eq!(fit(&request, &offer, now(), &World).is_some(), *fits, "{name}");
    }
}

#[test]
fn the_best_come_first_and_only_so_many() {
    let request = changed(post(PostKind::Request, "midsa"), |one| {
        one.content.themes.push("skills".to_owned());
        one.content.details.places = vec!["MOZ".to_owned()];
    });
    let plain = post(PostKind::Offer, "rcm");
    let near = changed(post(PostKind::Offer, "midwa"), |one| one.content.details.places = vec!["MOZ".to_owned()]);
    let both = changed(post(PostKind::Offer, "midcom"), |one| one.content.themes.push("skills".to_owned()));
    let all = [plain, near, both];
    let names: Vec<&str> = best(&request, &all, now(), &World, 2).iter().map(|(post, _)| post.id.as_str()).collect();
    assert_eq!(names, ["midcom", "midwa"]);
}
