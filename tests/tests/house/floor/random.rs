//! Whatever is pressed on lists of speakers, in whatever order, by the front
//! desk of the service: what is stored is what the rules make of it, and the log
//! tells the same.

use std::sync::Arc;

use entente_domain::{
    agenda::{Act, Previous, Refusal, Running, decide},
    ids::{CommandId, ItemId},
    meeting::{ItemState, Outcome},
    programme::Programme,
    speakers::{SpeechKind, SpeechState, class, in_order},
};
use entente_service::{
    Actor, Failure, House,
    running::{self, Command},
};
use proptest::{prelude::*, sample::select, strategy::ValueTree as _, test_runner::TestRunner};

use super::{Hall, command, sample_a};
use crate::world::{CHAIR, FACILITATOR, World};

#[path = "../../../../crates/domain/tests/common/presses.rs"]
mod presses;

use presses::{PARTIES, Press, floor_act, press};

crate::stories!(
    what_is_stored_is_what_the_rules_make_of_it,
    two_servers_and_one_database_keep_the_rules,
    the_database_itself_knows_one_speaker,
);

/// What somebody does next.
#[derive(Clone, Debug)]
enum Step {
    Floor { press: Box<Press>, party: usize, picks: (usize, usize) },
    Item(ItemStep),
    Undo,
}

#[derive(Clone, Copy, Debug)]
enum ItemStep {
    Start,
    Suspend,
    Resume,
    Conclude,
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<(Step, i64)>> {
    use ItemStep as I;
    let floor = (press(), 0..PARTIES.len(), (0_usize..8, 0_usize..8)).prop_map(|(press, party, picks)| Step::Floor {
        press: Box::new(press),
        party,
        picks,
    });
    let item = select(&[I::Start, I::Suspend, I::Resume, I::Resume, I::Conclude, I::Reopen, I::Reopen][..])
        .prop_map(Step::Item);
    let step = prop_oneof![20 => floor, 1 => item, 3 => Just(Step::Undo)];
    prop::collection::vec((step, 1_i64..12), 60)
}

fn item_act(step: ItemStep, item: ItemId) -> Act {
    match step {
        ItemStep::Start => Act::StartItem { item, previous: Previous::Suspend },
        ItemStep::Suspend => Act::SuspendItem { item, reason: String::new() },
        ItemStep::Resume => Act::ResumeItem { item, previous: Previous::Suspend },
        ItemStep::Conclude => Act::ConcludeItem {
            item,
            outcome: Some(Outcome::Noted),
            text: "So noted".to_owned(),
            running: Running::End,
            document_adopted: false,
        },
        ItemStep::Reopen => Act::ReopenItem { item, reason: "A delegation was not heard".to_owned() },
    }
}

/// The act of a step on the entries there are now; none where there are none.
fn act(programme: &Programme, items: &[ItemId], step: &Step, number: usize) -> Option<Act> {
    let of = |pick: usize| items[usize::from(pick == 7)].clone();
    match step {
        Step::Floor { press, party, picks } => floor_act(programme, &of(picks.1), press, *party, *picks, number),
        Step::Item(step) => Some(item_act(*step, of(number % 8))),
        Step::Undo => None,
    }
}

/// The item that is being treated, and one that comes later.
async fn items(hall: &Hall) -> Vec<ItemId> {
    let programme = hall.programme().await;
    let later =
        programme.items_of(&hall.session).find(|item| item.state == ItemState::Scheduled && item.note.is_some());
    vec![hall.item.clone(), later.expect("something comes later").id.clone()]
}

async fn stored(house: &House) -> Programme {
    let mut reader = house.database.read().await.unwrap();
    entente_store::programme::load(reader.link(), &sample_a()).await.unwrap().unwrap().1
}

async fn pressed(hall: &Hall, who: &Actor, act: Act) -> Result<Arc<Programme>, Failure<Refusal>> {
    let command = Command { id: CommandId::new(command()), expected_version: None, act, party: None };
    running::act(hall.house(), &hall.world.running.app.live, who, &sample_a(), command).await
}

/// At most one has the floor and one is called on each list, time runs for who speaks and nobody else, and who
/// waits stands by class, each once.
fn well_formed(programme: &Programme) {
    for list in &programme.lists {
        let count = |state| list.with_state(state).count();
        assert!(count(SpeechState::Speaking) <= 1 && count(SpeechState::Called) <= 1, "{list:?}");
        let item = programme.item(&list.head.item).expect("a list belongs to an item");
        for speech in &list.speeches {
            let open = speech.intervals.iter().filter(|interval| interval.ended_at.is_none()).count();
            assert_eq!(open, usize::from(speech.state == SpeechState::Speaking), "{speech:?}");
            let closed: i64 = speech
                .intervals
                .iter()
                .map(|stretch| stretch.ended_at.unwrap_or(stretch.started_at).seconds_since(stretch.started_at))
                .sum();
            let still = speech.intervals.last().map_or(speech.requested_at, |stretch| stretch.started_at);
            let now = if open == 0 { speech.requested_at } else { still };
            assert_eq!(speech.spoken_seconds(now), closed, "{speech:?}");
            let after = matches!(speech.kind, SpeechKind::Explanation | SpeechKind::Reply);
            assert!(speech.state != SpeechState::Speaking || item.state == ItemState::InProgress || after);
        }
        let order = in_order(list);
        assert_eq!(order.len(), count(SpeechState::Waiting));
        assert!(order.is_sorted_by_key(|speech| class(speech, list.head.settings.observers)));
    }
    for session in &programme.sessions {
        let in_progress = programme.items_of(&session.id).filter(|item| item.state == ItemState::InProgress).count();
        assert!(in_progress <= 1);
    }
}

async fn what_is_stored_is_what_the_rules_make_of_it(world: World) {
    let hall = Hall::open(world).await;
    let facilitator = hall.actor(FACILITATOR).await;
    let items = items(&hall).await;
    let live = &hall.world.running.app.live;
    let mut runner = TestRunner::deterministic();
    let mut model = hall.programme().await;
    let mut now = hall.house().now();
    let (mut done, mut refused, mut undone) = (0, 0, 0);
    for round in 0..8 {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        for (number, (step, seconds)) in steps.iter().enumerate() {
            // Never the same instant twice: what is taken back is one act.
            now = now.plus_seconds(*seconds);
            hall.world.clock.stop_at(now);
            let number = round * 1_000 + number;
            let Some(act) = act(&model, &items, step, number) else {
                if matches!(step, Step::Undo)
                    && let Ok(after) =
                        running::undo(hall.house(), live, &facilitator, &sample_a(), CommandId::new(command())).await
                {
                    undone += 1;
                    model = Programme::clone(&after);
                    assert_eq!(stored(hall.house()).await, model);
                    well_formed(&model);
                }
                continue;
            };
            let said = pressed(&hall, &facilitator, act.clone()).await;
            match decide(&model, &act, now) {
                Ok(events) => {
                    for event in &events {
                        model.apply(model.seq + 1, now, event);
                    }
                    assert_eq!(*said.expect("what the rules allow is done"), model, "{act:?}");
                    done += 1;
                }
                Err(refusal) => {
                    let Err(Failure::Refused(said)) = said else { panic!("{act:?} should be refused: {refusal}") };
                    assert_eq!(said, refusal, "{act:?}");
                    refused += 1;
                }
            }
            assert_eq!(stored(hall.house()).await, model, "{act:?}");
            well_formed(&model);
        }
        hall.the_log_agrees().await;
    }
    assert!(done > 80 && refused > 20 && undone > 3, "the walk comes somewhere: {done} {refused} {undone}");
}

async fn two_servers_and_one_database_keep_the_rules(world: World) {
    let hall = Hall::open(world).await;
    let another = hall.world.opened_again().await;
    let (facilitator, chair) = (hall.actor(FACILITATOR).await, hall.actor(CHAIR).await);
    let items = items(&hall).await;
    let mut runner = TestRunner::deterministic();
    let mut both = 0;
    for round in 0..2 {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        for (number, pair) in steps.chunks_exact(2).enumerate() {
            // Both have seen the same state and press in the same moment, each at a server of their own.
            let seen = stored(hall.house()).await;
            let number = (round + 1) * 10_000 + number * 2;
            let acts = [act(&seen, &items, &pair[0].0, number), act(&seen, &items, &pair[1].0, number + 1)];
            let [Some(here), Some(there)] = acts else { continue };
            let command_there =
                Command { id: CommandId::new(command()), expected_version: None, act: there, party: None };
            let (here, there) = tokio::join!(
                pressed(&hall, &facilitator, here),
                running::act(&another.app.house, &another.app.live, &chair, &hall.meeting, command_there),
            );
            for outcome in [&here, &there] {
                assert!(matches!(outcome, Ok(_) | Err(Failure::Refused(_))), "{outcome:?}");
            }
            both += usize::from(here.is_ok() && there.is_ok());
            let after = stored(hall.house()).await;
            well_formed(&after);
            assert_eq!(stored(&another.app.house).await, after);
        }
        hall.the_log_agrees().await;
    }
    assert!(both > 3, "sometimes both were done, one after the other: {both}");
}

async fn the_database_itself_knows_one_speaker(world: World) {
    let hall = Hall::open(world).await;
    let facilitator = hall.actor(FACILITATOR).await;
    let before = hall.programme().await;
    for (number, party) in [0, 1].into_iter().enumerate() {
        let join = floor_act(&before, &hall.item, &Press::Join(SpeechKind::Statement), party, (0, 0), number).unwrap();
        pressed(&hall, &facilitator, join).await.unwrap();
    }
    let before = stored(hall.house()).await;
    // Whatever forgets the rules, two who speak, or two who are called, cannot be written.
    for state in [SpeechState::Speaking, SpeechState::Called] {
        let mut after = before.clone();
        let list = after.lists.iter_mut().find(|list| list.head.item == hall.item).unwrap();
        for speech in &mut list.speeches {
            speech.state = state;
        }
        let mut tx = hall.house().database.write().await.unwrap();
        let refused = entente_store::programme::save(tx.link(), &before, &after).await.unwrap_err();
        assert!(refused.is_duplicate(), "{refused}");
        drop(tx);
    }
    assert_eq!(stored(hall.house()).await, before);
}
