//! What mechanisms do between meetings: surveys, recommendations, tasks, light events. Found if and only if its page opens, at
//! every step of its life, and nobody learns by a count that there is more.

use reqwest::StatusCode;

use super::{
    filling,
    looking::{everybodys, narrowed, opens, results},
    people,
};
use crate::{
    groups, recommendations, surveys,
    world::{DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World},
    year::{AWAY, MIDSA, MIDWA, acted, event, id},
};

crate::stories!(
    a_survey_is_found_by_whom_it_asks_and_later_by_whom_it_serves,
    a_recommendation_is_found_as_far_as_its_group_is_known,
    tasks_and_events_are_found_by_their_readers,
);

type People = Vec<(&'static str, Person)>;

async fn everybody(world: &World) -> People {
    let mut all = people(world).await;
    for email in [MIDSA, MIDWA] {
        all.push((email, world.sign_in(email).await));
    }
    all
}

/// Who finds the thing at that address, searching these words. Of all that anybody finds it is asked whether it opens for
/// those who find it, and for nobody else.
async fn finders(people: &People, words: &str, address: &str) -> Vec<&'static str> {
    let all = everybodys(people, words).await;
    let mut finders = Vec::new();
    for (name, person) in people {
        let found = results(person, words).await;
        for one in &all {
            let (finds, may) = (found.addresses.contains(one), opens(person, one).await);
            assert_eq!(finds, may, "{name} and {one}, searching {words}");
        }
        if found.addresses.iter().any(|one| one == address) {
            finders.push(*name);
        } else if !all.contains(address) || all.len() == 1 {
            assert!(!found.page.contains("find-filters"), "no count tells {name} of it");
        }
    }
    finders
}

fn has(finders: &[&str], those: &[&str], not: &[&str]) {
    assert!(those.iter().all(|one| finders.contains(one)), "{finders:?}");
    assert!(!not.iter().any(|one| finders.contains(one)), "{finders:?}");
}

async fn a_survey_is_found_by_whom_it_asks_and_later_by_whom_it_serves(world: World) {
    let people = everybody(&world).await;
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = surveys::survey(&world, &keeper, 20).await;
    let words = "\"ways of working\"";
    let found = finders(&people, words, &path).await;
    has(&found, &[SECRETARIAT, RAPPORTEUR, FACILITATOR], &["nobody", OUTSIDER, DELEGATE, MIDSA, OTHER_MECHANISM]);
    assert_eq!(surveys::acted(&keeper, &path, &[("act", "open")]).await, AWAY);
    let found = finders(&people, words, &path).await;
    has(&found, &[SECRETARIAT, DELEGATE, MIDSA, MIDWA], &["nobody", OUTSIDER, OTHER_MECHANISM, OBSERVER]);
    assert_eq!(surveys::acted(&keeper, &path, &[("act", "publish")]).await, AWAY);
    let found = finders(&people, words, &path).await;
    has(&found, &[SECRETARIAT, DELEGATE, MIDSA, MIDWA, OTHER_MECHANISM], &["nobody", OUTSIDER, OBSERVER]);
    // By what it asks, in the language in which it asks it.
    let midwa = world.sign_in(MIDWA).await;
    assert_eq!(narrowed(&midwa, "\"what is in the way\"", "&kind=survey").await.addresses, [path.as_str()]);
    assert_eq!(narrowed(&midwa, "\"tous les deux ans\"", "&kind=survey&in=fr").await.addresses, [path.as_str()]);
    assert_eq!(narrowed(&midwa, "\"tous les deux ans\"", "&kind=survey&in=ru").await.count, 0);
    // Taken in anew it is found by the same.
    filling::forget(&world).await;
    assert_eq!(results(&midwa, words).await.count, 0);
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    assert_eq!(finders(&people, words, &path).await, found);
}

async fn a_recommendation_is_found_as_far_as_its_group_is_known(world: World) {
    let people = everybody(&world).await;
    let podium = world.sign_in(FACILITATOR).await;
    let group = &recommendations::groups(&world).await[2];
    let one = recommendations::written(&podium, group, "Lend each other axolotls.", &[]).await;
    let address = format!("/meetings/sample-a/recommendations/{one}");
    let found = finders(&people, "axolotls", &address).await;
    has(&found, &[FACILITATOR, DELEGATE, OTHER_MECHANISM], &["nobody", OUTSIDER, OBSERVER, MIDSA]);
    assert_eq!(recommendations::acted(&world, &podium, &one, &[("act", "keep")]).await, AWAY);
    let brought = finders(&people, "axolotls", &address).await;
    has(&brought, &[FACILITATOR, DELEGATE, OTHER_MECHANISM, OBSERVER], &["nobody", OUTSIDER, MIDSA]);
    assert!(results(&people[1].1, "axolotls").await.count == 0);
    let observer = world.sign_in(OBSERVER).await;
    let page = narrowed(&observer, "axolotl", "&kind=recommendation&theme=governance").await;
    assert_eq!(page.addresses, [address.as_str()]);
    assert!(page.page.contains("Lend each other <mark>axolotls</mark>."), "{}", page.page);
    // Its group is made the podium's, and given back.
    let secretariat = world.sign_in(SECRETARIAT).await;
    groups::plan(&world, &secretariat, group, "internal").await;
    let found = finders(&people, "axolotls", &address).await;
    has(&found, &[FACILITATOR, RAPPORTEUR], &[DELEGATE, OTHER_MECHANISM, OBSERVER]);
    groups::plan(&world, &secretariat, group, "participants").await;
    assert_eq!(finders(&people, "axolotls", &address).await, brought);
    filling::forget(&world).await;
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    assert_eq!(finders(&people, "axolotls", &address).await, brought);
}

async fn tasks_and_events_are_found_by_their_readers(world: World) {
    let people = everybody(&world).await;
    let midsa = world.sign_in(MIDSA).await;
    let (task, held) = (id(), id());
    let fields = [
        ("id", task.as_str()),
        ("space", "midsa"),
        ("title", "Feed the ibexes"),
        ("text", "With hay and nothing else."),
        ("language", "en"),
        ("doer", ""),
        ("due", "2029-03-01"),
    ];
    assert_eq!(midsa.post("/tasks/new", &fields).await.status(), AWAY);
    let (of_task, of_event) = (format!("/tasks/{task}"), format!("/events/{held}"));
    let found = finders(&people, "ibexes", &of_task).await;
    has(&found, &[DELEGATE, MIDSA], &["nobody", OUTSIDER, OTHER_MECHANISM, MIDWA, SECRETARIAT]);
    assert_eq!(narrowed(&midsa, "hay", "&kind=task").await.addresses, [of_task.as_str()]);
    let dropped = [("act", "drop"), ("reason", "Giraffes instead")];
    assert_eq!(acted(&midsa, &of_task, "1", &dropped).await, AWAY);
    assert_eq!(finders(&people, "giraffes", &of_task).await, found);

    let mut fields = event(&held, "2029-05-02", "5", &[("link", "https://example.org/join/ibexes")]);
    (fields[4], fields[10]) = (("title", "Of marmots"), ("place", "Kilwa"));
    assert_eq!(midsa.post("/events/new", &fields).await.status(), AWAY);
    let found = finders(&people, "marmots", &of_event).await;
    has(&found, &[DELEGATE, MIDSA, MIDWA, OTHER_MECHANISM, SECRETARIAT], &["nobody", OUTSIDER]);
    assert_eq!(finders(&people, "Kilwa", &of_event).await, found);
    assert_eq!(narrowed(&midsa, "marmot", "&kind=gathering&theme=climate").await.addresses, [of_event.as_str()]);
    // Where one joins is nothing to be looked for.
    assert!(!results(&midsa, "ibexes").await.addresses.contains(&of_event));
    // Held for its own only from now on.
    fields.push(("version", "1"));
    fields[12] = ("reach", "mechanism");
    let answer = midsa.post(&format!("{of_event}/edit"), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap());
    let own = finders(&people, "marmots", &of_event).await;
    has(&own, &[DELEGATE, MIDSA], &["nobody", OUTSIDER, MIDWA, OTHER_MECHANISM, SECRETARIAT]);
    filling::forget(&world).await;
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    assert_eq!(finders(&people, "marmots", &of_event).await, own);
}
