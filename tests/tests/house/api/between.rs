//! The same agreement for what mechanisms do between meetings: surveys, recommendations, spaces with their tasks, events.

use std::collections::BTreeMap;

use reqwest::StatusCode;

use super::{
    agreement::{MIDSA, Viewer, Ways, found, told_apart, viewers},
    word,
};
use crate::{
    search::looking::caught_up,
    world::{DELEGATE, OTHER_MECHANISM, SECRETARIAT, World},
    year::{AWAY, body_key, id},
};

crate::stories!(
    surveys_and_recommendations_agree_everywhere,
    spaces_and_tasks_agree_everywhere,
    steps_and_notes_of_spaces_agree_everywhere,
    events_agree_everywhere_and_who_comes_is_for_who_holds_them,
);

/// The ids in a list that may not be there for the viewer at all.
async fn listed(viewer: &Viewer, path: &str) -> Vec<String> {
    if viewer.reads(path).await { viewer.listed(path).await } else { Vec::new() }
}

async fn surveys_and_recommendations_agree_everywhere(world: World) {
    let viewers = viewers(&world).await;
    let (mut counts, mut of_groups) = (BTreeMap::new(), BTreeMap::new());
    for viewer in &viewers {
        let path = "/surveys/sample-survey";
        let mut ways = Ways::to(viewer, path);
        ways.say("page", viewer.opens(path).await);
        ways.say("list of the page", viewer.text("/surveys").await.contains(&format!("{path}\"")));
        ways.say("interface", viewer.reads(&format!("/api/v1{path}")).await);
        ways.say("list", listed(viewer, "/api/v1/surveys").await.contains(&"sample-survey".to_owned()));
        ways.say("table", viewer.text("/surveys.csv").await.contains(",sample-survey\r\n"));
        found(&mut ways, "survey", "priorities working methods", &format!("href=\"{path}\""), "sample-survey").await;
        counts.insert(viewer.name, usize::from(ways.agree()));
        let mut ways = Ways::to(viewer, "the synthesis");
        ways.say("page", viewer.opens(&format!("{path}/synthesis")).await);
        ways.say("interface", viewer.reads(&format!("/api/v1{path}/synthesis")).await);
        ways.say("table", viewer.opens(&format!("{path}/synthesis.csv")).await);
        ways.agree();

        let base = "/meetings/sample-a/recommendations";
        let (list, table) =
            (listed(viewer, &format!("/api/v1{base}")).await, viewer.text(&format!("{base}.csv")).await);
        for (id, words) in [("sample-rec-table", "public table"), ("sample-rec-staff", "exchange staff")] {
            let mut ways = Ways::to(viewer, id);
            ways.say("page", viewer.opens(&format!("{base}/{id}")).await);
            ways.say("interface", viewer.reads(&format!("/api/v1{base}/{id}")).await);
            ways.say("list", list.iter().any(|one| one == id));
            ways.say("table", table.contains(&format!(",{id}\r\n")));
            found(&mut ways, "recommendation", words, &format!("href=\"{base}/{id}\""), id).await;
            *of_groups.entry(viewer.name).or_default() += usize::from(ways.agree());
        }
    }
    told_apart(&counts);
    told_apart(&of_groups);
    // What is counted by the page is counted by the interface; who has not answered is for those who keep the survey.
    let of = |name: &str| &viewers.iter().find(|viewer| viewer.name == name).unwrap().program;
    let path = "/api/v1/surveys/sample-survey";
    let (_, kept) = of(SECRETARIAT).read(&format!("{path}/synthesis")).await;
    assert!(kept["waiting"].is_array() && kept["handed_in"].as_i64() >= Some(1), "{kept}");
    let (_, asked) = of(DELEGATE).read(&format!("{path}/synthesis")).await;
    assert!(asked["waiting"].is_null() && asked["handed_in"] == kept["handed_in"], "{asked}");
    let (_, opened) = of(SECRETARIAT).read(path).await;
    assert!(!opened["answered"].as_array().unwrap().is_empty());
    assert!(of(DELEGATE).read(path).await.1["answered"].as_array().unwrap().is_empty());
    // A recommendation says on whose answers it rests.
    let (_, one) = of(DELEGATE).read("/api/v1/meetings/sample-a/recommendations/sample-rec-staff").await;
    assert!(one["recommendation"]["from"].as_array().is_some_and(|from| !from.is_empty()), "{one}");
}

async fn spaces_and_tasks_agree_everywhere(world: World) {
    let viewers = viewers(&world).await;
    let body = format!("midsa/{}", body_key(&world).await);
    let tasks = [
        ("sample-task-rota", "draft rota posts"),
        ("sample-task-room", "Book interpretation"),
        ("sample-task-list", "mechanisms silent"),
    ];
    let (mut counts, mut of_tasks) = (BTreeMap::new(), BTreeMap::new());
    for viewer in &viewers {
        let (front, list) = (viewer.text("/spaces").await, listed(viewer, "/api/v1/spaces").await);
        for space in ["midsa", body.as_str(), "convener", "midwa"] {
            let mut ways = Ways::to(viewer, space);
            ways.say("page", viewer.opens(&format!("/spaces/{space}")).await);
            ways.say("list of the page", front.contains(&format!("href=\"/spaces/{space}\"")));
            ways.say("interface", viewer.reads(&format!("/api/v1/spaces/{space}")).await);
            ways.say("list", list.iter().any(|one| one == space));
            *counts.entry(viewer.name).or_default() += usize::from(ways.agree());
        }
        let (page, list) = (viewer.text("/tasks").await, listed(viewer, "/api/v1/tasks").await);
        let table = viewer.text("/tasks.csv").await;
        for (id, words) in tasks {
            let mut ways = Ways::to(viewer, id);
            ways.say("page", viewer.opens(&format!("/tasks/{id}")).await);
            ways.say("list of the page", page.contains(&format!("href=\"/tasks/{id}\"")));
            ways.say("interface", viewer.reads(&format!("/api/v1/tasks/{id}")).await);
            ways.say("list", list.iter().any(|one| one == id));
            ways.say("table", table.contains(&format!(",{id}\r\n")));
            found(&mut ways, "task", words, &format!("href=\"/tasks/{id}\""), id).await;
            *of_tasks.entry(viewer.name).or_default() += usize::from(ways.agree());
        }
    }
    told_apart(&counts);
    told_apart(&of_tasks);
}

async fn steps_and_notes_of_spaces_agree_everywhere(world: World) {
    let viewers = viewers(&world).await;
    let body = format!("midsa/{}", body_key(&world).await);
    let mut notes = Vec::new();
    for (space, who) in [("midsa", MIDSA), (body.as_str(), MIDSA), ("convener", SECRETARIAT)] {
        let new = id();
        let fields = [("space", space), ("id", new.as_str()), ("title", "The potoroo question")];
        assert_eq!(world.sign_in(who).await.post("/notes", &fields).await.status(), AWAY);
        notes.push((space.to_owned(), new));
    }
    caught_up(&world).await;
    let (mut of_notes, mut of_steps) = (BTreeMap::new(), BTreeMap::new());
    for viewer in &viewers {
        let list = listed(viewer, "/api/v1/notes").await;
        for (space, note) in &notes {
            let path = format!("/notes/{note}");
            let mut ways = Ways::to(viewer, note);
            ways.say("page", viewer.opens(&path).await);
            ways.say("space", viewer.text(&format!("/spaces/{space}")).await.contains(&path));
            ways.say("interface", viewer.reads(&format!("/api/v1{path}")).await);
            ways.say("list", list.contains(note));
            ways.say("list of the space", listed(viewer, &format!("/api/v1/notes?space={space}")).await.contains(note));
            found(&mut ways, "note", "potoroo", &format!("href=\"{path}\""), note).await;
            *of_notes.entry(viewer.name).or_default() += usize::from(ways.agree());
        }
        for meeting in ["midsa-experts", "midsa-sample", "midsa-ministers"] {
            for of in ["steps", "issues"] {
                let path = format!("/meetings/{meeting}/{of}");
                let mut ways = Ways::to(viewer, &path);
                ways.say("page", viewer.opens(&path).await);
                ways.say("interface", viewer.reads(&format!("/api/v1{path}")).await);
                *of_steps.entry(viewer.name).or_default() += usize::from(ways.agree());
            }
        }
    }
    told_apart(&of_notes);
    told_apart(&of_steps);
    // What the page shows, the interface says.
    let midsa = &viewers.iter().find(|viewer| viewer.name == MIDSA).unwrap().program;
    let (_, steps) = midsa.read("/api/v1/meetings/midsa-sample/steps").await;
    let levels: Vec<&str> =
        steps["steps"].as_array().unwrap().iter().map(|one| one["level"].as_str().unwrap()).collect();
    assert_eq!(levels, ["expert", "senior_officials", "ministerial"], "{steps}");
    assert_eq!(steps["steps"][0]["prepares"], "midsa-sample", "{steps}");
    let (_, issues) = midsa.read("/api/v1/meetings/midsa-sample/issues").await;
    let coming = issues["coming"].as_array().unwrap();
    assert!(
        coming.iter().any(|one| one["issue"]["why"] == "brackets" && one["meeting"] == "midsa-experts"),
        "{issues}"
    );
    assert!(coming.iter().any(|one| one["answer"]["state"] == "taken_up"), "{issues}");
    let experts = midsa.all("/api/v1/meetings/midsa-experts/documents").await;
    let below = experts[0]["id"].as_str().unwrap();
    let (_, kin) = midsa.read(&format!("/api/v1/meetings/midsa-experts/documents/{below}/steps")).await;
    assert_eq!(kin["later"][0]["meeting"], "midsa-sample", "{kin}");
    let above = kin["later"][0]["document"].as_str().unwrap();
    assert!(!kin["later"][0]["paragraphs"].as_array().unwrap().is_empty(), "{kin}");
    let (_, kin) = midsa.read(&format!("/api/v1/meetings/midsa-sample/documents/{above}/steps")).await;
    assert_eq!((&kin["earlier"][0]["document"], &kin["earlier_hidden"]), (&below.into(), &false.into()), "{kin}");
}

async fn events_agree_everywhere_and_who_comes_is_for_who_holds_them(world: World) {
    let viewers = viewers(&world).await;
    let events = [
        ("sample-event-contracts", "recruitment contract"),
        ("sample-event-data", "permis de travail"),
        ("sample-event-own", "joint rota"),
        ("sample-event-public", "regional dialogues learned"),
    ];
    let mut counts = BTreeMap::new();
    for viewer in &viewers {
        let (page, list) = (viewer.text("/events").await, viewer.listed("/api/v1/events").await);
        let table = viewer.text("/events.csv").await;
        for (id, words) in events {
            let mut ways = Ways::to(viewer, id);
            let path = format!("/events/{id}");
            ways.say("page", viewer.opens(&path).await);
            ways.say("list of the page", page.contains(&format!("href=\"{path}\"")));
            ways.say("interface", viewer.reads(&format!("/api/v1{path}")).await);
            ways.say("list", list.iter().any(|one| one == id));
            ways.say("table", table.contains(&format!(",{id}\r\n")));
            ways.say("file of the calendar", viewer.opens(&format!("{path}/calendar.ics")).await);
            found(&mut ways, "gathering", words, &format!("href=\"{path}\""), id).await;
            *counts.entry(viewer.name).or_default() += usize::from(ways.agree());
            // Where one joins, and who comes.
            let answer = viewer.program.read(&format!("/api/v1{path}")).await.1;
            let page = viewer.text(&path).await;
            let link = answer["link"].as_str();
            assert_eq!(link.is_some(), page.contains("https://example.org/join"), "{}: {id}", viewer.name);
        }
    }
    told_apart(&counts);
    let path = "/api/v1/events/sample-event-contracts/sign-ups";
    for (name, expected) in [
        (MIDSA, StatusCode::OK),
        (DELEGATE, StatusCode::FORBIDDEN),
        (OTHER_MECHANISM, StatusCode::FORBIDDEN),
        ("nobody", StatusCode::NOT_FOUND),
    ] {
        let viewer = viewers.iter().find(|viewer| viewer.name == name).unwrap();
        let (status, answer) = viewer.program.read(path).await;
        assert_eq!(status, expected, "{name}: {answer}");
        if expected == StatusCode::OK {
            assert!(!answer["items"].as_array().unwrap().is_empty() && answer["items"][0]["number"] == 1, "{answer}");
        } else {
            assert!(["absent", "forbidden"].contains(&word(&answer)), "{answer}");
        }
    }
}
