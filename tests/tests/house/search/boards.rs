//! Posts on boards: found by those who read them, whatever their reach, and by nobody as drafts or once withheld.

use entente_domain::{
    clock::{Chance as _, Moment},
    ids::{CommandId, MechanismId, PostId},
    text::Language,
};
use entente_service::{
    Actor, boards,
    boards::{
        Act, New,
        post::{Content, Details, Home, PostKind, Reach},
    },
    directory,
};

use super::{
    looking::{everybodys, narrowed, opens, results},
    people,
};
use crate::world::{DELEGATE, World};

crate::stories!(a_post_is_found_by_its_readers);

fn id() -> String {
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

fn post(reach: Reach, title: &str, publish: bool) -> New {
    let shared_with = if reach == Reach::Some { vec![MechanismId::new("midwa")] } else { Vec::new() };
    New {
        id: PostId::new(id()),
        kind: PostKind::Announcement,
        home: Home { mechanism: Some(MechanismId::new("midsa")), body: None },
        content: Content {
            language: Language::En,
            title: format!("Ocelots {title}"),
            text: "We have seen **ocelots** at the border.\n\n- and elsewhere".to_owned(),
            themes: vec!["labour-migration".to_owned()],
            details: Details::default(),
            reach,
            shared_with,
            may_publish: true,
        },
        answers: None,
        made_of: None,
        publish,
    }
}

async fn a_post_is_found_by_its_readers(world: World) {
    let app = &world.running.app;
    let known = directory::read(&app.house, &app.catalogue, &Actor::House).await.unwrap();
    let theme = known.themes[0].id.clone();
    let who = world.actor(DELEGATE).await;
    let begin = async |mut new: New| {
        new.content.themes = vec![theme.clone()];
        let id = new.id.clone();
        boards::begin(&app.house, &known, &who, new).await.unwrap();
        id
    };
    for reach in [Reach::Public, Reach::Network, Reach::Some, Reach::Mechanism] {
        begin(post(reach, reach.word(), true)).await;
    }
    let draft = begin(post(Reach::Public, "in a draft", false)).await;

    let people = people(&world).await;
    let all = everybodys(&people, "ocelots").await;
    assert_eq!(all.len(), 4, "{all:?}");
    for (name, person) in &people {
        let found = results(person, "ocelot").await;
        for address in &all {
            let (finds, may) = (found.addresses.contains(address), opens(person, address).await);
            assert_eq!(finds, may, "{name} and {address}");
        }
        assert!(!found.page.contains("in a draft"), "{name}");
    }
    let (_, nobody) = &people[0];
    let found = results(nobody, "ocelot").await;
    assert_eq!(found.count, 1);
    assert!(found.page.contains("We have seen <mark>ocelots</mark> at the border.") && found.page.contains("MIDSA"));
    assert_eq!(narrowed(nobody, "ocelot", &format!("&kind=post&theme={theme}")).await.count, 1);

    // Published it is found; archived, too; and made for others, by others.
    let act = async |seen: i64, act: Act| {
        let command = CommandId::new(id());
        boards::act(&app.house, &known, &who, &draft, &command, seen, act).await.unwrap();
    };
    act(1, Act::Publish).await;
    assert_eq!(results(nobody, "ocelot").await.count, 2);
    super::filling::forget(&world).await;
    entente_service::search::fill(&app.house).await.unwrap();
    assert_eq!(results(nobody, "\"ocelots in a draft\"").await.count, 1, "taken in anew");
}
