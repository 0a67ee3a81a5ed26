//! Days that are not like others: a session that goes on past midnight, in the
//! night in which clocks change.

use entente_domain::{
    clock::Moment,
    forecast::forecast,
    ids::{ItemId, MeetingId},
    people::MeetingRole,
    speakers::SpeechState,
};
use entente_service::{
    Actor, directory,
    floor::due,
    import::{participants::give_role, programme::import},
};
use reqwest::StatusCode;

use super::Hall;
use crate::world::{FACILITATOR, RAPPORTEUR, World};

crate::stories!(a_speech_goes_on_past_midnight, the_times_are_right_in_the_night_of_the_change,);

/// In Zurich the night of 27 to 28 March 2027 has no 02:30.
const NIGHT: &str = r#"{
    "meta": { "note": "Invented." },
    "meetings": [{
        "id": "night", "fictional": true,
        "title": "A night in Geneva", "theme": "Time", "format": "in person",
        "place": { "city": "Geneva", "country": "CHE" }, "time_zone": "Europe/Zurich",
        "start_date": "2027-03-27", "end_date": "2027-03-28", "working_languages": ["en"],
        "participants": [{ "seat": "Delegate of Kenya", "country": "KEN", "persons": 1 }],
        "days": [
          { "date": "2027-03-27", "label": "The last evening", "sessions": [
            { "id": "n1", "type": "plenary", "title": "Before midnight",
              "start": "2027-03-27T22:00+01:00", "end": "2027-03-27T23:30+01:00", "room": "Hall" },
            { "id": "n2", "type": "plenary", "title": "Across midnight",
              "start": "2027-03-27T23:30+01:00", "end": "2027-03-28T00:30+01:00", "room": "Hall" }
          ]},
          { "date": "2027-03-28", "label": "The short night", "sessions": [
            { "id": "n3", "type": "plenary", "title": "Before the change",
              "start": "2027-03-28T00:30+01:00", "end": "2027-03-28T01:30+01:00", "room": "Hall" },
            { "id": "n4", "type": "plenary", "title": "Across the change",
              "start": "2027-03-28T01:30+01:00", "end": "2027-03-28T03:30+02:00", "room": "Hall" },
            { "id": "n5", "type": "closing", "title": "Towards morning",
              "start": "2027-03-28T03:30+02:00", "end": "2027-03-28T05:00+02:00", "room": "Hall" }
          ]}
        ]
    }]
}"#;

/// The hall in the first session of that night.
async fn in_the_night(world: World) -> Hall {
    let night = MeetingId::new("night");
    world.clock.run_from(at("2027-03-27T22:00:00+01:00"));
    let app = &world.running.app;
    let known = directory::read(&app.house, &app.catalogue, &Actor::House).await.expect("the directory").known();
    import(&app.house, &app.live, &Actor::House, NIGHT.as_bytes(), &known, None).await.expect("the night is taken in");
    let programme = world.programme_of(&night).await;
    let session = programme.sessions[0].id.clone();
    let item = programme.items_of(&session).next().expect("an item").id.clone();
    let base = format!("/meetings/{night}/sessions/{session}");
    let mut hall = Hall { facilitator: world.visitor(), world, meeting: night.clone(), session, item, base };
    for (email, role) in [(FACILITATOR, MeetingRole::Facilitator), (RAPPORTEUR, MeetingRole::Rapporteur)] {
        let user = hall.known(email).await.user;
        let live = &hall.world.running.app.live;
        give_role(hall.house(), live, &Actor::House, &night, &user, role).await.unwrap();
    }
    hall.facilitator = hall.world.sign_in(FACILITATOR).await;
    hall
}

impl Hall {
    /// Goes on to another session of the meeting.
    async fn enter(&mut self, place: usize) -> Vec<ItemId> {
        let programme = self.programme().await;
        self.session = programme.sessions[place].id.clone();
        self.base = format!("/meetings/{}/sessions/{}", self.meeting, self.session);
        programme.items_of(&self.session).map(|item| item.id.clone()).collect()
    }

    async fn starts(&mut self, item: &ItemId) {
        self.acts("start", item).await;
        self.item = item.clone();
    }
}

async fn a_speech_goes_on_past_midnight(world: World) {
    let mut hall = in_the_night(world).await;
    let items = hall.enter(0).await;
    assert_eq!(items.len(), 2, "one session, though the date changes");
    hall.world.clock.stop_at(at("2027-03-27T22:00:00+01:00"));
    hall.acts("start_session", &items[0]).await;
    hall.starts(&items[0]).await;
    let rapporteur = hall.world.sign_in(RAPPORTEUR).await;
    let (_, page) = rapporteur.page(&hall.base).await;
    for time in ["~23:30", "~00:30"] {
        assert!(page.contains(time), "{time} in the room");
    }
    hall.starts(&items[1]).await;
    let kenya = {
        let mut reader = hall.house().database.read().await.unwrap();
        entente_store::meetings::parties(reader.link(), &hall.meeting).await.unwrap().remove(0)
    };
    let put = [("party", kenya.id.as_str()), ("kind", "statement")];
    assert_eq!(hall.podium(&hall.facilitator, "put_on", &put).await.0, StatusCode::OK);
    let speech = hall.entry(&kenya, SpeechState::Waiting).await.id;
    hall.world.clock.stop_at(at("2027-03-27T23:59:20+01:00"));
    hall.presses("give", &speech).await;
    hall.world.clock.stop_at(at("2027-03-28T00:01:20+01:00"));
    hall.presses("end", &speech).await;
    assert_eq!(hall.speech(&speech).await.spoken_seconds(hall.house().now()), 120);
    let programme = hall.programme().await;
    let forecast = forecast(&programme, &hall.session, hall.house().now()).unwrap();
    // The second item began two hours early and has an hour: it is long over time, and says so.
    assert_eq!(forecast.end, hall.house().now());
    hall.the_log_agrees().await;
}

async fn the_times_are_right_in_the_night_of_the_change(world: World) {
    let mut hall = in_the_night(world).await;
    let items = hall.enter(1).await;
    let rapporteur = hall.world.sign_in(RAPPORTEUR).await;
    let (room, desk) = (hall.base.clone(), format!("{}/desk", hall.base));
    // Before the change, all is foreseen by the clock that will be then.
    hall.world.clock.stop_at(at("2027-03-28T00:30:00+01:00"));
    hall.acts("start_session", &items[0]).await;
    hall.starts(&items[0]).await;
    for (who, path) in [(&rapporteur, &room), (&hall.facilitator, &desk)] {
        let (status, page) = who.page(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        for time in ["~01:30", "~03:30", "~05:00"] {
            assert!(page.contains(time), "{time} on {path}");
        }
        assert!(!page.contains("~02:"), "there is no such hour in this night: {path}");
    }
    let (_, page) = rapporteur.page("/meetings/night").await;
    for time in ["00:30", "05:00", "03:30"] {
        assert!(page.contains(time), "{time} on the programme");
    }

    // A list announced to close in ten minutes at 01:55 closes at 03:05, and so it is said.
    hall.starts(&items[1]).await;
    hall.world.clock.stop_at(at("2027-03-28T01:55:00+01:00"));
    assert_eq!(hall.podium(&hall.facilitator, "announce_closing", &[("minutes", "10")]).await.0, StatusCode::OK);
    assert!(rapporteur.page(&room).await.1.contains("03:05"), "the hour in which it closes");
    let live = &hall.world.running.app.live;
    hall.world.clock.stop_at(at("2027-03-28T03:04:59+02:00"));
    assert_eq!(due(hall.house(), live).await.unwrap(), 0);
    hall.world.clock.stop_at(at("2027-03-28T03:05:00+02:00"));
    assert_eq!(due(hall.house(), live).await.unwrap(), 1);

    // Twenty minutes late are twenty minutes late, and an hour that was not is not counted.
    hall.world.clock.stop_at(at("2027-03-28T03:50:00+02:00"));
    hall.starts(&items[2]).await;
    let programme = hall.programme().await;
    let forecast = forecast(&programme, &hall.session, hall.house().now()).unwrap();
    assert_eq!(forecast.end, at("2027-03-28T05:20:00+02:00"));
    assert_eq!(forecast.drift_seconds, 20 * 60);
    let before = programme.item(&items[1]).unwrap();
    assert_eq!(
        before.elapsed_seconds(hall.house().now()),
        (30 + 50 + 60) * 60,
        "from 00:30 to 01:59:59, then from 03:00"
    );
    assert!(rapporteur.page(&room).await.1.contains("~05:20"), "said by the clock that is now");
    hall.the_log_agrees().await;
}

fn at(text: &str) -> Moment {
    let parsed: jiff::Timestamp = text.parse().expect("an instant");
    Moment::from_micros(parsed.as_microsecond())
}
