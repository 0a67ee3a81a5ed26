//! One search over everything: found is what may be read, on the page, below the field and in every count.

mod between;
mod boards;
mod filling;
pub mod looking;
mod typing;

use entente_domain::meeting::Visibility;
use looking::{caught_up, everybodys, narrowed, opens, results};
use reqwest::StatusCode;

use super::{
    documents::{self, command, document, numbered},
    editor::{items, publish, save},
    library::shelf::{self, adopt, url_encoded},
    notes::Writer,
    papers,
    silence::hall,
    world::{
        CHAIR, DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, TECHNICIAN,
        World,
    },
};

crate::stories!(
    found_is_what_may_be_read,
    an_item_that_is_made_internal_is_no_longer_found,
    a_delegations_draft_is_found_by_nobody,
    what_is_adopted_is_found_as_agreed_language,
    filters_count_what_they_lead_to,
);

const ADMINISTRATOR: &str = "admin@demo.example";

async fn people(world: &World) -> Vec<(&'static str, Person)> {
    let mut people = vec![("nobody", world.visitor())];
    for email in [
        OUTSIDER,
        ADMINISTRATOR,
        OTHER_MECHANISM,
        OBSERVER,
        DELEGATE,
        TECHNICIAN,
        RAPPORTEUR,
        SECRETARIAT,
        FACILITATOR,
        CHAIR,
    ] {
        people.push((email, world.sign_in(email).await));
    }
    people
}

/// For each kind of thing and each reader: found if and only if its own page opens.
async fn found_is_what_may_be_read(world: World) {
    // A word that stands in an internal item, its note, an open item's note, and minutes.
    let secretariat = world.sign_in(SECRETARIAT).await;
    let (plenary, items) = items(&world).await;
    let programme = world.programme().await;
    let noted: Vec<_> = items.iter().filter_map(|id| programme.item(id)?.note.clone()).collect();
    let internal = programme.items.iter().find(|item| item.note.as_ref() == Some(&noted[1])).unwrap().id.clone();
    for note in &noted[..2] {
        let mut writer = Writer::join(&world, RAPPORTEUR, note).await;
        writer.add_paragraph("They spoke of quetzals and of migration.").await;
    }
    save(&secretariat, &internal, &[("visibility", Visibility::Internal.word()), ("title-en", "Quetzals between us")])
        .await;
    publish(&secretariat, "").await;
    let minutes = papers::compiled(&secretariat, &plenary).await;
    assert_eq!(papers::act(&secretariat, &minutes, "circulate", &[]).await.0, StatusCode::SEE_OTHER);
    let draft = papers::compiled(&secretariat, &plenary).await;
    caught_up(&world).await;

    let people = people(&world).await;
    let mut kinds = std::collections::BTreeSet::new();
    for typed in [
        "quetzals",
        "migration",
        "MIDSA",
        "Kenya",
        "labour",
        "draft",
        "Nairobi",
        "plenary",
        "recommendations",
        "rota",
        "contracts",
        "calendar",
    ] {
        let all = everybodys(&people, typed).await;
        assert!(!all.is_empty(), "{typed}");
        for (name, person) in &people {
            let found = results(person, typed).await;
            for address in &all {
                let (finds, may) = (found.addresses.contains(address), opens(person, address).await);
                assert_eq!(finds, may, "{name} and {address}, searching {typed}");
            }
        }
        kinds.extend(all.iter().map(|address| kind(address)));
        assert!(!all.contains(&draft), "minutes that were not circulated are found by nobody");
    }
    let expected = [
        "documents",
        "events",
        "global-meetings",
        "items",
        "library",
        "mechanisms",
        "meeting",
        "minutes",
        "note",
        "para",
        "people",
        "recommendations",
        "sessions",
        "states",
        "surveys",
        "tasks",
    ];
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), expected, "every kind of thing was among them");

    // Counts of a word that only few may read, said aloud.
    for (email, expected) in [("nobody", 0), (OUTSIDER, 0), (ADMINISTRATOR, 0), (DELEGATE, 2), (RAPPORTEUR, 4)] {
        let (_, person) = people.iter().find(|(name, _)| *name == email).unwrap();
        assert_eq!(results(person, "quetzal").await.count, expected, "{email}");
    }
}

fn kind(address: &str) -> &'static str {
    for (sign, kind) in [
        ("?para=", "para"),
        ("/note", "note"),
        ("/items/", "items"),
        ("/sessions/", "sessions"),
        ("/documents/", "documents"),
        ("/minutes/", "minutes"),
        ("/people#", "people"),
        ("/library/", "library"),
        ("/mechanisms", "mechanisms"),
        ("/states/", "states"),
        ("/global-meetings", "global-meetings"),
        ("/recommendations/", "recommendations"),
        ("/surveys/", "surveys"),
        ("/tasks/", "tasks"),
        ("/events/", "events"),
    ] {
        if address.contains(sign) {
            return kind;
        }
    }
    "meeting"
}

async fn an_item_that_is_made_internal_is_no_longer_found(world: World) {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let delegate = world.sign_in(DELEGATE).await;
    let (_, items) = items(&world).await;
    let programme = world.programme().await;
    let item = items.iter().find(|id| programme.item(id).is_some_and(|item| item.note.is_some())).unwrap();
    let note = programme.item(item).unwrap().note.clone().unwrap();
    save(&secretariat, item, &[("title-en", "Of capybaras")]).await;
    assert_eq!(results(&secretariat, "capybara").await.count, 0, "what is only edited is found by nobody");
    publish(&secretariat, "").await;
    Writer::join(&world, RAPPORTEUR, &note).await.add_paragraph("Capybaras were mentioned.").await;
    assert_eq!(results(&delegate, "capybara").await.count, 1, "a note is taken in a little later");
    caught_up(&world).await;
    let found = results(&delegate, "capybara").await;
    assert_eq!(found.count, 2);
    assert!(found.page.contains("<mark>Capybaras</mark> were mentioned."), "{}", found.page);

    save(&secretariat, item, &[("visibility", Visibility::Internal.word())]).await;
    publish(&secretariat, "").await;
    let none = results(&delegate, "capybara").await;
    assert_eq!(none.count, 0);
    assert!(!none.page.contains("find-filters"), "no count tells of it");
    assert_eq!(results(&secretariat, "capybara").await.count, 2);
    // What is written in it from now on is the podium's, too.
    Writer::join(&world, RAPPORTEUR, &note).await.add_paragraph("And the second capybara.").await;
    caught_up(&world).await;
    assert_eq!(results(&delegate, "capybara").await.count, 0);
    assert_eq!(results(&secretariat, "\"second capybara\"").await.count, 1);

    save(&secretariat, item, &[("visibility", Visibility::Participants.word()), ("title-en", "Of something else")])
        .await;
    publish(&secretariat, "").await;
    assert_eq!(results(&delegate, "capybara").await.count, 1, "the note again, the title no more");
}

async fn a_delegations_draft_is_found_by_nobody(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let before = document(&world).await;
    let para = numbered(&before, "14").id.to_string();
    let party = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let all = entente_store::meetings::parties(reader.link(), &hall::meeting()).await.unwrap();
        all.into_iter().find(|party| party.country.as_deref() == Some("KEN")).unwrap().id.to_string()
    };
    let id = command();
    let fields = [
        ("what", "propose"),
        ("action", "mod"),
        ("para", para.as_str()),
        ("proposal", id.as_str()),
        ("text", "They asked the pangolin to keep the table."),
        ("rationale", "Pangolins are discreet."),
        ("nature", "substantive"),
        ("kind", "operative"),
        ("party", party.as_str()),
    ];
    let after = documents::done(&world, &delegate, "save", &fields).await;
    assert!(after.proposals.iter().any(|one| one.rationale.contains("Pangolins")));
    // Nor when everything is taken in anew.
    filling::forget(&world).await;
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    for (name, person) in &people(&world).await {
        for typed in ["pangolin", "\"asked the pangolin\"", "pang"] {
            assert_eq!(results(person, typed).await.count, 0, "{name} finds {typed}");
        }
    }
}

async fn what_is_adopted_is_found_as_agreed_language(world: World) {
    let before = hall::all_agreed(&world).await;
    let phrase = shelf::words_of(&before, "14");
    let delegate = world.sign_in(DELEGATE).await;
    let found = results(&delegate, &phrase).await;
    assert!(found.addresses.iter().any(|address| address.contains("?para=")), "{:?}", found.addresses);
    adopt(&world.sign_in(FACILITATOR).await, &before).await;
    let found = results(&delegate, &phrase).await;
    assert!(found.addresses.iter().all(|address| address.starts_with("/library/")), "{:?}", found.addresses);
    assert_eq!(results(&world.visitor(), &phrase).await.count, 0, "it was not adopted for everybody");
    let title = before.title.pick("en").1.to_owned();
    let found = results(&delegate, &format!("\"{title}\"")).await;
    assert!(found.addresses.iter().any(|address| address.ends_with(before.id.as_str())), "{:?}", found.addresses);
}

async fn filters_count_what_they_lead_to(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let typed = "migration";
    let all = results(&delegate, typed).await;
    let navs = all.page.split("find-filters").skip(1);
    let links: String = navs.map(|nav| nav.split("</nav>").next().unwrap()).collect();
    let mut tried = 0;
    for part in links.split("<a href=\"").skip(1) {
        let href = part.split('"').next().unwrap().replace("&amp;", "&");
        let told: usize = part.split("find-count\">").nth(1).unwrap().split('<').next().unwrap().parse().unwrap();
        let filters = href.strip_prefix(&format!("/search?q={}", url_encoded(typed))).unwrap();
        assert_eq!(narrowed(&delegate, typed, filters).await.count, told, "{href}");
        tried += 1;
    }
    assert!(tried > 5, "{links}");
    for odd in
        ["&kind=unheard", "&in=xx", "&meeting=", "&page=99999999999999999999", "&page=-1", "&kind=note&kind=item"]
    {
        let (status, _) = delegate.page(&format!("/search?q={typed}{odd}")).await;
        assert_eq!(status, StatusCode::OK, "{odd}");
    }
    // A filter for a meeting one has no part in is a filter for nothing, and says no more than for one that never was.
    let outsider = world.sign_in(OUTSIDER).await;
    let there = narrowed(&outsider, typed, "&meeting=sample-a").await;
    let nowhere = narrowed(&outsider, typed, "&meeting=no-such-meeting").await;
    assert_eq!((there.count, nowhere.count), (0, 0));
    assert_eq!(there.page.replace("sample-a", "no-such-meeting"), nowhere.page);
}
