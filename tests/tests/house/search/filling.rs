//! What was there before the index is taken in when the server starts, once, and broken off it is gone on with.

use entente_store::entries::{self, Untaken};

use super::looking::{caught_up, results};
use crate::{
    library::shelf::shelved,
    notes::{Writer, a_note},
    world::{DELEGATE, RAPPORTEUR, World},
};

crate::stories!(what_was_there_before_is_taken_in_once);

/// As a database of an earlier version was: nothing has been taken in.
pub async fn forget(world: &World) {
    let mut tx = world.running.app.house.database.write().await.unwrap();
    for (of, name) in [
        (Untaken::Meetings, "meeting"),
        (Untaken::Documents, "document"),
        (Untaken::Minutes, "minutes"),
        (Untaken::Library, "library"),
        (Untaken::Posts, "post"),
        (Untaken::Commitments, "commitment"),
        (Untaken::Impacts, "impact"),
        (Untaken::Surveys, "survey"),
        (Untaken::Recommendations, "recommendation"),
        (Untaken::Tasks, "task"),
        (Untaken::Gatherings, "gathering"),
    ] {
        for (id, _) in entries::untaken(tx.link(), of, -1).await.unwrap() {
            entries::set_taken(tx.link(), &format!("{name} {id}"), 0, 0).await.unwrap();
            entries::drop_source(tx.link(), &format!("{name} {id}")).await.unwrap();
        }
    }
    entries::set_taken(tx.link(), "directory", 0, 0).await.unwrap();
    entries::drop_source(tx.link(), "directory").await.unwrap();
    let programme =
        entente_store::programme::load(tx.link(), &crate::silence::hall::meeting()).await.unwrap().unwrap().1;
    for item in &programme.items {
        entries::drop_source(tx.link(), &format!("item {}", item.id)).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn what_was_there_before_is_taken_in_once(world: World) {
    let note = a_note(&world).await;
    Writer::join(&world, RAPPORTEUR, &note).await.add_paragraph("A wombat was seen at Nairobi.").await;
    caught_up(&world).await;
    let house = &world.running.app.house;
    let delegate = world.sign_in(DELEGATE).await;
    let searches = ["migration", "MIDSA", "Nairobi", "wombat", "recommendations", "rota", "calendar"];
    let mut before = Vec::new();
    for typed in searches {
        let mut found = results(&delegate, typed).await.addresses;
        found.sort();
        assert!(!found.is_empty(), "{typed}");
        before.push(found);
    }
    forget(&world).await;
    assert!(results(&delegate, "Kenya").await.count < before.len() * 100);
    assert!(results(&delegate, "MIDSA").await.addresses.iter().all(|address| !address.starts_with("/mechanisms")));
    let changes = house.database.changes();
    assert!(entente_service::search::fill(house).await.unwrap() > 4);
    assert_eq!(entente_service::search::fill(house).await.unwrap(), 0, "once");
    assert_eq!(house.database.changes(), changes, "no page that is kept is made anew for it");
    for (typed, expected) in searches.iter().zip(before) {
        let mut found = results(&delegate, typed).await.addresses;
        found.sort();
        assert_eq!(found, expected, "{typed}");
    }
    // One that came in by another way since, and no other.
    let visibility = entente_domain::meeting::Visibility::Participants;
    shelved(&world, "sample-a", visibility, "SAMPLE-A/12", "Numbats were agreed upon.").await;
    assert_eq!(entente_service::library::fill(house).await.unwrap(), 1);
    assert_eq!(entente_service::search::fill(house).await.unwrap(), 1);
    assert_eq!(results(&delegate, "numbat").await.count, 1);
}
