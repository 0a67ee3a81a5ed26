//! The clock of the machine is put back and put forward while people write and the chair presses.

use entente_domain::meeting::ItemState;
use reqwest::StatusCode;

use super::{
    desk::press,
    notes::{Writer, a_note},
    world::{DELEGATE, FACILITATOR, OBSERVER, World},
};

crate::stories!(a_clock_that_jumps_loses_and_reorders_nothing);

async fn a_clock_that_jumps_loses_and_reorders_nothing(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, DELEGATE, &note).await;
    let (facilitator, session) = (world.sign_in(FACILITATOR).await, world.plenary().await);
    let desk = format!("/meetings/sample-a/sessions/{session}/desk");
    assert_eq!(press(&world, &facilitator, "start_session", None).await.0, StatusCode::OK);
    for (number, jump) in [0, -7_200, 20_000, -3_600, 0].into_iter().enumerate() {
        world.clock.forward(jump);
        writer.add_paragraph(&format!("Said as number {number}.")).await;
        let before = world.programme().await;
        let next = before.items_of(&session).find(|item| item.state == ItemState::Scheduled).expect("an item").clone();
        let (status, said) = press(&world, &facilitator, "start", Some(&next.id)).await;
        assert_eq!(status, StatusCode::OK, "after a jump of {jump} seconds: {said}");
        let after = world.programme().await;
        assert!(after.seq > before.seq, "the log goes on");
        assert_eq!(after.item(&next.id).expect("the item").state, ItemState::InProgress);
        assert_eq!(facilitator.page(&desk).await.0, StatusCode::OK, "after a jump of {jump} seconds");
    }
    let words: Vec<String> = (0..5).map(|number| format!("Said as number {number}.")).collect();
    let reader = Writer::join(&world, OBSERVER, &note).await;
    assert_eq!(reader.words(), words, "in the order in which it was said");
    // The history follows the log, not the clock: each state holds one paragraph more.
    let observer = world.sign_in(OBSERVER).await;
    for seq in 1..=5 {
        let (status, page) = observer.page(&format!("/meetings/sample-a/notes/{note}/history?at={seq}")).await;
        assert_eq!(status, StatusCode::OK);
        let (_, text) = page.split_once(r#"id="text""#).expect("the text");
        let text = text.split("</section>").next().unwrap_or_default();
        assert_eq!(text.matches("Said as number").count(), seq, "state {seq}");
    }
    // A server that starts now reads it all.
    let again = world.opened_again().await;
    let read = again.app.live.rooms.read(&note).await.unwrap().unwrap();
    assert_eq!(entente_live::readable::plain_text(&read), words.join("\n"));
}
