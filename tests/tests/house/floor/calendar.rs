//! One's own turn to speak, in one's own calendar: where it is now, when it was, and that it is off.

use entente_domain::speakers::SpeechState;

use super::Hall;
use crate::{
    calendar::subscribe,
    world::{DELEGATE, OTHER_MECHANISM, World},
};

crate::stories!(a_turn_to_speak_stands_in_the_calendar_of_who_speaks);

/// One event of a calendar as its lines; none if there is no such event.
fn event(text: &str, uid: &str) -> Option<String> {
    let whole = text.replace("\r\n ", "");
    let found = whole.split("BEGIN:VEVENT").find(|event| event.contains(&format!("UID:{uid}\r\n")))?;
    Some(found.to_owned())
}

fn line<'a>(event: &'a str, name: &str) -> &'a str {
    let found = event.lines().find_map(|line| line.strip_prefix(name));
    found.unwrap_or_else(|| panic!("{name} in {event}"))
}

fn sequence(event: &str) -> i64 {
    line(event, "SEQUENCE:").parse().expect("a number")
}

async fn a_turn_to_speak_stands_in_the_calendar_of_who_speaks(world: World) {
    let hall = Hall::open(world).await;
    let (delegate, other) = (hall.world.sign_in(DELEGATE).await, hall.world.sign_in(OTHER_MECHANISM).await);
    let (mine, theirs) = (subscribe(&delegate).await, subscribe(&other).await);
    let read = async |feed: &str| hall.world.visitor().get(feed).await.text().await.unwrap();

    let party = hall.party_of(DELEGATE).await;
    let first = hall.placed(&delegate, &party, "statement").await;
    let uid = format!("{}@entente", first.id);
    let waiting = event(&read(&mine).await, &uid).expect("whoever waits has a place in the day");
    assert!(line(&waiting, "SUMMARY;LANGUAGE=").contains(&party.short), "{waiting}");
    assert!(!waiting.contains("STATUS:CANCELLED") && waiting.contains("DTSTART;TZID=Africa/Nairobi:"), "{waiting}");
    assert!(event(&read(&theirs).await, &uid).is_none(), "nobody else's calendar knows of it");

    // Somebody is put ahead: the turn comes later, and the calendar is told so.
    let guest = hall.placed(&other, &hall.party_of(OTHER_MECHANISM).await, "statement").await;
    hall.presses("give", &guest.id).await;
    let later = event(&read(&mine).await, &uid).expect("still there");
    assert!(sequence(&later) > sequence(&waiting), "{later}");
    assert!(line(&later, "DTSTART") >= line(&waiting, "DTSTART"));

    // It is taken back: cancelled, under the same id.
    let taken = hall.own(&delegate, "withdraw_speech", &[("speech", first.id.as_str())]).await;
    assert_eq!(taken.0, 200, "{taken:?}");
    let gone = event(&read(&mine).await, &uid).expect("what was there is cancelled, not forgotten");
    assert!(gone.contains("STATUS:CANCELLED") && sequence(&gone) > sequence(&later), "{gone}");

    // Spoken, it stays as what it was.
    let again = hall.placed(&delegate, &party, "statement").await;
    hall.presses("give", &again.id).await;
    hall.presses("end", &again.id).await;
    assert_eq!(hall.speech(&again.id).await.state, SpeechState::Done);
    let spoken = event(&read(&mine).await, &format!("{}@entente", again.id)).expect("the speech itself");
    assert!(!spoken.contains("STATUS:CANCELLED"), "{spoken}");
}
