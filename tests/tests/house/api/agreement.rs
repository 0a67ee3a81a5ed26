//! Access by enumeration: for each thing of each kind and each of six viewers, the page, the interface, its list, the
//! search, the feed, the table and what is told agree on whether it is there.

use std::collections::BTreeMap;

use entente_service::identity::tokens::Scope;
use reqwest::StatusCode;

use super::Program;
use crate::{
    calendar::subscribe,
    world::{DELEGATE, OBSERVER, OTHER_MECHANISM, Person, SECRETARIAT, World},
};

crate::stories!(
    posts_agree_everywhere,
    follow_up_agrees_everywhere,
    meetings_and_what_is_in_them_agree_everywhere,
    agreed_texts_introductions_and_notices_agree_everywhere,
);

pub const MIDSA: &str = "midsa@demo.example";

/// Somebody with a browser and a program.
pub struct Viewer {
    pub name: &'static str,
    pub person: Person,
    pub program: Program,
}

impl Viewer {
    pub async fn opens(&self, path: &str) -> bool {
        self.person.get(path).await.status() == StatusCode::OK
    }

    pub async fn reads(&self, path: &str) -> bool {
        let (status, answer) = self.program.read(path).await;
        assert!(status == StatusCode::OK || status.is_client_error(), "{path} for {}: {status} {answer}", self.name);
        status == StatusCode::OK
    }

    /// The ids in a list of the interface.
    pub async fn listed(&self, path: &str) -> Vec<String> {
        let all = self.program.all(path).await;
        all.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    }

    pub async fn text(&self, path: &str) -> String {
        self.person.page(path).await.1
    }
}

/// Nobody, somebody of another mechanism, an observer, a member, a secretariat, the convener.
pub async fn viewers(world: &World) -> Vec<Viewer> {
    let mut viewers = vec![Viewer { name: "nobody", person: world.visitor(), program: Program::of_nobody(world) }];
    for email in [OTHER_MECHANISM, OBSERVER, DELEGATE, MIDSA, SECRETARIAT] {
        viewers.push(Viewer {
            name: email,
            person: world.sign_in(email).await,
            program: Program::of(world, email, Scope::Read).await,
        });
    }
    viewers
}

/// What each way to a thing says of it, for one viewer.
pub struct Ways<'v> {
    viewer: &'v Viewer,
    thing: String,
    said: BTreeMap<&'static str, bool>,
}

impl<'v> Ways<'v> {
    pub fn to(viewer: &'v Viewer, thing: &str) -> Self {
        Self { viewer, thing: thing.to_owned(), said: BTreeMap::new() }
    }

    pub fn say(&mut self, way: &'static str, there: bool) {
        self.said.insert(way, there);
    }

    /// Whether it is there; all say the same.
    pub fn agree(self) -> bool {
        let mut answers: Vec<bool> = self.said.values().copied().collect();
        answers.dedup();
        assert_eq!(answers.len(), 1, "{} for {}: {:?}", self.thing, self.viewer.name, self.said);
        answers[0]
    }
}

/// Nothing is told by a test in which all may, or nobody.
pub fn told_apart(counts: &BTreeMap<&'static str, usize>) {
    let (least, most) = (counts.values().min().unwrap(), counts.values().max().unwrap());
    assert!(least < most, "{counts:?}");
}

/// Whether a search of a kind finds a thing: on the page, and by the interface.
pub async fn found(ways: &mut Ways<'_>, kind: &str, words: &str, link: &str, id: &str) {
    let query: String = url_encoded(words);
    let page = ways.viewer.text(&format!("/search?q={query}&kind={kind}")).await;
    ways.say("search", page.contains(link));
    let hits = ways.viewer.listed(&format!("/api/v1/search?q={query}&kind={kind}")).await;
    ways.say("search by the interface", hits.iter().any(|one| one == id));
}

fn url_encoded(words: &str) -> String {
    words.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn posts_agree_everywhere(world: World) {
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    let viewers = viewers(&world).await;
    // Also one of a body's reach, one shared by name, one withheld from the board.
    let own = Program::of(&world, MIDSA, Scope::Write).await;
    for (id, reach) in [("shared-by-name", "some"), ("of-the-mechanism", "mechanism"), ("for-everybody", "public")] {
        let content = serde_json::json!({
            "language": "en", "title": format!("Lanterns {id}"), "text": "Words.", "themes": ["health"],
            "reach": reach, "shared_with": if reach == "some" { vec!["abu-dhabi-dialogue"] } else { vec![] },
            "may_publish": true
        });
        let post = serde_json::json!({
            "id": id, "kind": "question", "home": { "mechanism": "midsa" }, "publish": true, "content": content
        });
        let (status, answer) = own.send("/api/v1/posts", &post).await;
        assert_eq!(status, StatusCode::CREATED, "{answer}");
    }
    let all: Vec<(String, String)> = own
        .all("/api/v1/posts")
        .await
        .iter()
        .map(|post| (post["id"].as_str().unwrap().to_owned(), post["title"].as_str().unwrap().to_owned()))
        .collect();
    assert!(all.len() >= 11, "{all:?}");
    let atom = viewers[0].text("/boards/mechanisms/midsa/feed.atom").await;
    let mut counts = BTreeMap::new();
    for viewer in &viewers {
        let (listed, table) = (viewer.listed("/api/v1/posts").await, viewer.text("/boards/posts.csv").await);
        for (id, title) in &all {
            let mut ways = Ways::to(viewer, id);
            ways.say("page", viewer.opens(&format!("/posts/{id}")).await);
            ways.say("interface", viewer.reads(&format!("/api/v1/posts/{id}")).await);
            ways.say("list", listed.contains(id));
            ways.say("table", table.contains(&format!(",{id}\r\n")));
            // An answer has no title of its own to be looked for.
            if !title.is_empty() {
                found(&mut ways, "post", title, &format!("href=\"/posts/{id}\""), id).await;
            }
            let of_midsa = ["for-everybody", "of-the-mechanism", "shared-by-name"].contains(&id.as_str());
            if viewer.name == "nobody" && of_midsa {
                ways.say("feed", atom.contains(&format!("/posts/{id}")));
            }
            if ways.agree() {
                *counts.entry(viewer.name).or_default() += 1;
            } else {
                counts.entry(viewer.name).or_default();
            }
        }
    }
    told_apart(&counts);
}

async fn follow_up_agrees_everywhere(world: World) {
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    let viewers = viewers(&world).await;
    // With their titles.
    let everything = |list: &'static str| {
        let viewers = &viewers;
        async move {
            let mut all: Vec<(String, String)> = Vec::new();
            for viewer in viewers {
                let word = |one: &serde_json::Value, name: &str| one[name].as_str().unwrap().to_owned();
                all.extend(viewer.program.all(list).await.iter().map(|one| (word(one, "id"), word(one, "title"))));
            }
            all.sort();
            all.dedup();
            all
        }
    };
    let (commitments, impacts) = (everything("/api/v1/commitments").await, everything("/api/v1/impacts").await);
    assert!(commitments.len() > 3 && !impacts.is_empty());
    let mut counts = BTreeMap::new();
    for viewer in &viewers {
        let kinds = [
            ("commitment", "/follow-up", "/api/v1/commitments", &commitments),
            ("impact", "/follow-up/impact", "/api/v1/impacts", &impacts),
        ];
        for (kind, pages, interface, all) in kinds {
            let (listed, table) = (viewer.listed(interface).await, viewer.text(&format!("{pages}.csv")).await);
            let page = viewer.text(pages).await;
            for (id, title) in all {
                let mut ways = Ways::to(viewer, id);
                found(&mut ways, kind, title, &format!("href=\"{pages}/{id}\""), id).await;
                ways.say("page", viewer.opens(&format!("{pages}/{id}")).await);
                ways.say("list of the page", page.contains(&format!("href=\"{pages}/{id}\"")));
                ways.say("interface", viewer.reads(&format!("{interface}/{id}")).await);
                ways.say("list", listed.contains(id));
                ways.say("table", table.contains(&format!(",{id}\r\n")));
                *counts.entry(viewer.name).or_default() += usize::from(ways.agree());
            }
        }
    }
    told_apart(&counts);
}

async fn meetings_and_what_is_in_them_agree_everywhere(world: World) {
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    let viewers = viewers(&world).await;
    let programme = world.programme().await;
    let noted: Vec<String> =
        programme.items.iter().filter(|item| item.note.is_some()).take(4).map(|item| item.id.to_string()).collect();
    let document = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let meeting = entente_domain::ids::MeetingId::new("sample-a");
        entente_store::documents::of_meeting(reader.link(), &meeting).await.unwrap()[0].id.to_string()
    };
    let mut counts = BTreeMap::new();
    for viewer in &viewers {
        let signed_in = viewer.name != "nobody";
        let listed = if signed_in { viewer.listed("/api/v1/meetings").await } else { Vec::new() };
        let mine = viewer.text("/meetings").await;
        let (feed, calendar) = if signed_in {
            let feed = subscribe(&viewer.person).await;
            (viewer.text(&feed).await.replace("\r\n ", ""), viewer.program.all("/api/v1/calendar").await)
        } else {
            (String::new(), Vec::new())
        };
        for (id, title) in [("sample-a", "sample A"), ("sample-b", "sample B"), ("midsa-sample", "MIDSA")] {
            let mut ways = Ways::to(viewer, id);
            ways.say("page", viewer.opens(&format!("/meetings/{id}")).await);
            ways.say("list of the page", mine.contains(&format!("/meetings/{id}\"")));
            ways.say("interface", viewer.reads(&format!("/api/v1/meetings/{id}")).await);
            ways.say("programme", viewer.reads(&format!("/api/v1/meetings/{id}/programme")).await);
            ways.say("list", listed.iter().any(|one| one == id));
            ways.say("file of the calendar", viewer.opens(&format!("/meetings/{id}/calendar.ics")).await);
            ways.say("feed", feed.contains(&format!("/meetings/{id}\r\n")));
            let page = format!("/meetings/{id}");
            ways.say("calendar", calendar.iter().any(|one| one["page"].as_str().unwrap().ends_with(&page)));
            // What is heard live, without opening it: whoever may not, is refused at the door.
            ways.say("live", live(viewer, &format!("/live/meetings/{id}/events")).await);
            found(&mut ways, "meeting", title, &format!("href=\"/meetings/{id}\""), id).await;
            *counts.entry(viewer.name).or_default() += usize::from(ways.agree());
        }
        for item in &noted {
            let mut ways = Ways::to(viewer, item);
            ways.say("page", viewer.opens(&format!("/meetings/sample-a/items/{item}/note")).await);
            ways.say("interface", viewer.reads(&format!("/api/v1/meetings/sample-a/items/{item}/note")).await);
            ways.agree();
        }
        let mut ways = Ways::to(viewer, "register");
        ways.say("page", viewer.opens("/meetings/sample-a/register").await);
        ways.say("interface", viewer.reads("/api/v1/meetings/sample-a/register").await);
        ways.say("table", viewer.opens("/meetings/sample-a/register.csv").await);
        ways.agree();
        let mut ways = Ways::to(viewer, &document);
        ways.say("page", viewer.opens(&format!("/meetings/sample-a/documents/{document}")).await);
        ways.say("interface", viewer.reads(&format!("/api/v1/meetings/sample-a/documents/{document}")).await);
        ways.say("table", viewer.opens(&format!("/meetings/sample-a/documents/{document}/proposals.csv")).await);
        ways.agree();
        let mut ways = Ways::to(viewer, "people");
        ways.say("page", viewer.opens("/meetings/sample-a/people").await);
        ways.say("interface", viewer.reads("/api/v1/meetings/sample-a/parties").await);
        ways.agree();
    }
    told_apart(&counts);
}

/// Whether the feed of a meeting's events is given to somebody. It never ends, so only its head is looked at.
async fn live(viewer: &Viewer, path: &str) -> bool {
    viewer.person.get(path).await.status() == StatusCode::OK
}

async fn agreed_texts_introductions_and_notices_agree_everywhere(world: World) {
    entente_service::search::fill(&world.running.app.house).await.unwrap();
    let asks = world.sign_in(MIDSA).await;
    let form = [("id", "an-introduction"), ("with", "sample-post-offer"), ("note", "Lanterns for both.")];
    let path = "/posts/sample-post-request/introductions";
    assert_eq!(asks.post(path, &form).await.status(), StatusCode::SEE_OTHER);
    let viewers = viewers(&world).await;
    let texts = viewers[0].listed("/api/v1/library").await;
    assert!(!texts.is_empty(), "some come along");
    let mut counts = BTreeMap::new();
    for viewer in &viewers {
        for id in &texts {
            let mut ways = Ways::to(viewer, id);
            ways.say("page", viewer.opens(&format!("/library/{id}")).await);
            ways.say("interface", viewer.reads(&format!("/api/v1/library/{id}")).await);
            ways.say("list of the archive", viewer.text("/sitemap.xml").await.contains(&format!("/library/{id}<")));
            assert!(ways.agree(), "what comes along is everybody's");
        }
        if viewer.name == "nobody" {
            assert!(!viewer.reads("/api/v1/introductions").await && !viewer.reads("/api/v1/notices").await);
            continue;
        }
        let mut ways = Ways::to(viewer, "an introduction");
        ways.say("page", viewer.text("/introductions").await.contains("Lanterns for both."));
        let listed = viewer.program.all("/api/v1/introductions").await;
        ways.say("interface", listed.iter().any(|one| one["note"] == "Lanterns for both."));
        *counts.entry(viewer.name).or_default() += usize::from(ways.agree());
        // What was told of a post is told in both.
        let (page, notices) = (viewer.text("/notices").await, viewer.program.all("/api/v1/notices").await);
        for one in &notices {
            let title = one["title"].as_str().unwrap();
            assert!(page.contains(title) || title.is_empty(), "{}: {title}", viewer.name);
        }
        let told = page.contains("sample-post-offer") || page.contains("sample-post-request");
        let of_posts = ["sample-post-offer", "sample-post-request"];
        let by_interface = notices.iter().any(|one| of_posts.iter().any(|post| one["post"] == *post));
        assert_eq!(told, by_interface, "{}", viewer.name);
    }
    told_apart(&counts);
}
