//! A theme merged into another: everything that named it, at once and for good; and what is refused.

use entente_domain::ids::{PostId, UserId};
use entente_service::{Actor, directory};
use entente_store::{accounts, exchange, posts, surveys, talk, themes};
use reqwest::StatusCode;

use super::{
    boards::{id, practice, publish},
    library::shelf::plain,
    search::looking::narrowed,
    world::{DELEGATE, FACILITATOR, OTHER_MECHANISM, Person, SECRETARIAT, World},
    year::{AWAY, MIDSA, MIDWA, REFUSED, event},
};

crate::stories!(a_theme_becomes_another_everywhere_at_once, what_is_merged_stays_merged_and_what_cannot_be_is_refused,);

const PATH: &str = "/boards/merge";

async fn merge(person: &Person, theme: &str, into: &str) -> (StatusCode, String) {
    let command = id();
    let fields = [("theme", theme), ("into", into), ("command", command.as_str())];
    let answer = person.post(&format!("{PATH}?lang=en"), &fields).await;
    (answer.status(), answer.text().await.unwrap_or_default())
}

async fn leads(person: &Person, path: &str) -> (StatusCode, String) {
    let answer = person.get(path).await;
    let to = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    (answer.status(), to)
}

async fn user(world: &World, email: &str) -> UserId {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    accounts::by_email(reader.link(), email).await.unwrap().unwrap().user()
}

async fn themes_of(world: &World, post: &str) -> Vec<String> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    posts::by_id(reader.link(), &PostId::new(post)).await.unwrap().unwrap().content.themes
}

async fn a_theme_becomes_another_everywhere_at_once(world: World) {
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    let house = &world.running.app.house;
    let (convener, midsa) = (world.sign_in(SECRETARIAT).await, world.sign_in(MIDSA).await);
    let (member, other) = (world.sign_in(DELEGATE).await, world.sign_in(OTHER_MECHANISM).await);
    let (public, both, own, held) = (id(), id(), id(), id());
    let mut fields = practice(&public, "Of pangolins", "public");
    fields.push(("may_publish", "1"));
    publish(&midsa, &fields).await;
    let mut fields = practice(&both, "Of pangolins, twice", "network");
    fields.push(("theme-2", "health"));
    publish(&midsa, &fields).await;
    publish(&midsa, &practice(&own, "Of pangolins, among ourselves", "mechanism")).await;
    assert_eq!(midsa.post("/events/new", &event(&held, "2029-03-01", "", &[])).await.status(), AWAY);
    // One follows both, one the first only.
    for (person, theme) in [(&member, "climate"), (&member, "health"), (&other, "climate")] {
        let fields = [("kind", "theme"), ("key", theme), ("on", "1"), ("back", "/boards")];
        assert!(person.post("/boards/follow", &fields).await.status().is_redirection());
    }
    let known = async || directory::read(house, &world.running.app.catalogue, &Actor::House).await.unwrap();
    let before = known().await;
    let working = |directory: &entente_domain::directory::Directory, theme: &str| -> Vec<String> {
        let all = directory.mechanisms.iter();
        all.filter(|one| one.thematic_areas.iter().any(|key| key == theme)).map(|one| one.id.clone()).collect()
    };
    let (of_climate, of_health) = (working(&before, "climate"), working(&before, "health"));

    // Nobody but the convener; and the convener sees first what would move, without what others keep to themselves.
    assert_eq!(leads(&world.visitor(), PATH).await.0, StatusCode::SEE_OTHER);
    assert_eq!(midsa.get(PATH).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(merge(&midsa, "climate", "health").await.0, StatusCode::FORBIDDEN);
    let page = plain(&convener.page(&format!("{PATH}?theme=climate&into=health&lang=en")).await.1);
    assert!(page.contains("This cannot be undone."), "{page}");
    let counted = |words: &str| -> usize {
        let rest = page.split_once(&format!("<dt>{words}</dt>")).unwrap_or_else(|| panic!("{words} in {page}")).1;
        rest.split_once("\">").unwrap().1.split_once('<').unwrap().0.parse().unwrap()
    };
    let on_climate = {
        let mut reader = house.database.read().await.unwrap();
        themes::posts(reader.link(), "climate").await.unwrap()
    };
    let private = on_climate.iter().filter(|post| post.content.reach.word() == "mechanism").count();
    assert!(
        private > 0 && counted("Posts") <= on_climate.len() - private,
        "what is kept to themselves is in no number"
    );
    assert!(counted("Posts") >= 2 && counted("Events") >= 1);
    assert_eq!((counted("Followers"), counted("Mechanisms that work on it")), (2, of_climate.len()));
    assert_eq!(themes_of(&world, &public).await, ["climate"], "looking moves nothing");

    let (status, page) = merge(&convener, "climate", "health").await;
    assert_eq!(status, AWAY, "{page}");
    // Posts of every reach, each theme once; boards, feeds and filters lead on.
    for (post, expected) in [(&public, vec!["health"]), (&both, vec!["health"]), (&own, vec!["health"])] {
        assert_eq!(themes_of(&world, post).await, expected);
    }
    let visitor = world.visitor();
    let permanent = StatusCode::PERMANENT_REDIRECT;
    for (path, to) in [
        ("/boards/themes/climate", "/boards/themes/health"),
        ("/boards/themes/climate?view=map", "/boards/themes/health?view=map"),
        ("/boards/themes/climate/feed.atom", "/boards/themes/health/feed.atom"),
    ] {
        assert_eq!(leads(&visitor, path).await, (permanent, to.to_owned()));
    }
    assert!(visitor.page("/boards/themes/health").await.1.contains("Of pangolins"));
    assert!(visitor.page("/boards/themes/health/feed.atom").await.1.contains("term=\"health\""));
    let matrix = convener.page("/boards/matrix.csv").await.1;
    assert!(!matrix.contains("\nclimate,") && matrix.contains("\nhealth,"), "{matrix}");
    for theme in ["climate", "health"] {
        let found = narrowed(&midsa, "pangolins", &format!("&theme={theme}")).await;
        assert_eq!(found.count, 3, "{theme}");
        assert!(midsa.page(&format!("/events?theme={theme}")).await.1.contains(&format!("/events/{held}\"")));
    }
    // Mechanisms that work on either work on it.
    let after = known().await;
    let now = working(&after, "health");
    assert!(working(&after, "climate").is_empty());
    assert!(of_climate.iter().chain(&of_health).all(|one| now.contains(one)));
    assert!(after.themes.iter().all(|theme| theme.id != "climate"));
    assert_eq!(after.theme("climate").map(|theme| theme.id.as_str()), Some("health"));
    // Followers of both follow once, and are told once of what comes.
    {
        let mut reader = house.database.read().await.unwrap();
        let mut followers =
            talk::followers(reader.link(), entente_service::boards::Followed::Theme, "health").await.unwrap();
        followers.sort();
        let mut expected = vec![user(&world, DELEGATE).await, user(&world, OTHER_MECHANISM).await];
        expected.sort();
        assert_eq!(followers, expected);
    }
    // A form that was open meanwhile still says the old name, and means the new one.
    let late = id();
    publish(&world.sign_in(MIDWA).await, &{
        let mut fields = practice(&late, "Late pangolins", "network");
        fields[2] = ("home", "midwa");
        fields.push(("theme-2", "health"));
        fields
    })
    .await;
    assert_eq!(themes_of(&world, &late).await, ["health"]);
    let (_, notices) = other.page("/notices?lang=en").await;
    assert_eq!(notices.matches(&format!("href=\"/posts/{late}")).count(), 1, "{notices}");
    // So does a file that is imported.
    let file = include_bytes!("../../../reference/mechanisms.json");
    directory::import(house, &Actor::House, file).await.unwrap();
    let again = known().await;
    assert_eq!(working(&again, "health"), now);
    // What was chosen in a survey is the same theme by its new name, each once; so are commitments.
    assert_eq!(merge(&convener, "labour-migration", "recruitment").await.0, AWAY);
    let mut reader = house.database.read().await.unwrap();
    assert!(themes::commitments(reader.link(), "labour-migration").await.unwrap().is_empty());
    assert!(!themes::commitments(reader.link(), "recruitment").await.unwrap().is_empty());
    let answers = surveys::answers(reader.link(), &"sample-survey".to_owned().into()).await.unwrap();
    let chosen = |mechanism: &str| -> Vec<String> {
        let all = answers.iter().find(|(one, _)| one.as_str() == mechanism).unwrap().1;
        all.iter().find(|one| one.question == "q-priorities").unwrap().value.as_ref().unwrap().chosen()
    };
    assert_eq!(chosen("abu-dhabi-dialogue"), ["recruitment", "skills"]);
    assert_eq!(chosen("midsa"), ["border-management", "data", "recruitment"]);
    let last = exchange::last(reader.link(), 50).await.unwrap();
    assert!(last.iter().any(|one| one.event.kind() == "themes_merged" && one.event.subject() == "climate"));
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn what_is_merged_stays_merged_and_what_cannot_be_is_refused(world: World) {
    let convener = world.sign_in(SECRETARIAT).await;
    {
        let second = user(&world, FACILITATOR).await;
        let mut tx = world.running.app.house.database.write().await.unwrap();
        accounts::put_convener(tx.link(), &second).await.unwrap();
        tx.commit().await.unwrap();
    }
    let second = world.sign_in(FACILITATOR).await;
    // Two at once, into different ones: one of them.
    let (one, other) = tokio::join!(merge(&convener, "crisis", "climate"), merge(&second, "crisis", "saving-lives"));
    let mut both = [one.0, other.0];
    both.sort();
    assert_eq!(both, [AWAY, REFUSED], "{} {}", one.1, other.1);
    let refused = if one.0 == REFUSED { one.1 } else { other.1 };
    assert!(refused.contains("Somebody has merged this theme already"), "{refused}");
    let into = leads(&convener, "/boards/themes/crisis").await.1.rsplit('/').next().unwrap().to_owned();
    // Into itself, again, into a merged one, in a circle, what is not there.
    for (theme, to, words) in [
        ("health", "health", "into itself"),
        ("crisis", "health", "merged this theme already"),
        ("health", "crisis", "target was merged itself"),
        (into.as_str(), "crisis", "target was merged itself"),
        ("nothing", "health", "no such theme"),
        ("health", "nothing", "no such theme"),
        ("", "", "no such theme"),
    ] {
        let (status, page) = merge(&convener, theme, to).await;
        let words_there = page.contains(words) || theme.is_empty() || theme == to;
        assert!(status == REFUSED && words_there, "{theme} into {to}: {status} {page}");
    }
    // What it was merged into is merged in its turn: both lead there.
    assert_eq!(merge(&convener, &into, "health").await.0, AWAY);
    for theme in ["crisis", into.as_str()] {
        let expected = (StatusCode::PERMANENT_REDIRECT, "/boards/themes/health".to_owned());
        assert_eq!(leads(&convener, &format!("/boards/themes/{theme}")).await, expected);
    }
    // The same form sent twice is one merge.
    let command = id();
    let fields = [("theme", "trade"), ("into", "health"), ("command", command.as_str())];
    for _ in 0..2 {
        assert_eq!(convener.post(PATH, &fields).await.status(), AWAY);
    }
    let (_, page) = convener.page(&format!("{PATH}?lang=en")).await;
    assert!(page.contains("Merged before") && !page.contains("<option value=\"trade\""), "{page}");
}
