//! What a room puts on the network itself: in order, all of it, and nothing to
//! somebody who may not hear any more.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use common::*;
use entente_live::line::{Line, Taken};
use entente_live::seat::Access;
use entente_live::wire::{self, Outgoing};
use tokio::sync::watch;
use yrs::Transact as _;
use yrs::updates::decoder::Decode as _;

/// A network that takes now more, now less, and now and then a message in part.
#[derive(Default)]
struct Network {
    arrived: Mutex<Vec<Bytes>>,
    asked: Mutex<HashMap<&'static str, usize>>,
}

impl Line for Network {
    fn try_send(&self, messages: &[Bytes]) -> Taken {
        let mut asked = self.asked.lock().unwrap();
        let count = asked.entry("count").or_default();
        *count += 1;
        let messages_taken = [messages.len(), 0, 1, messages.len() / 2][*count % 4].min(messages.len());
        self.arrived.lock().unwrap().extend_from_slice(&messages[..messages_taken]);
        Taken { messages: messages_taken, has_rest: messages_taken > 0 && (*count).is_multiple_of(3) }
    }
}

impl Network {
    fn outgoing(&self) -> Vec<Outgoing> {
        self.arrived.lock().unwrap().iter().map(|message| wire::parse_outgoing(message).unwrap()).collect()
    }
}

#[tokio::test]
async fn everything_arrives_once_and_in_order_however_the_network_takes_it() {
    let (rooms, _log) = rooms();
    let network = Arc::new(Network::default());
    let access = watch::Sender::new(Access::Read);
    let line = Some(Arc::clone(&network) as Arc<dyn Line>);
    let mut seat = rooms.join_on(&note(), member("reader"), access.subscribe(), line).await.unwrap();
    let carried = Arc::clone(&network);
    let carrying = tokio::spawn(async move {
        let mut waiting = Vec::new();
        loop {
            if let Err(reason) = seat.outbound.next_all(3, &mut waiting).await {
                return reason;
            }
            // The room may want to send meanwhile, and must not.
            tokio::task::yield_now().await;
            carried.arrived.lock().unwrap().append(&mut waiting);
        }
    });
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut expected = String::new();
    for index in 0..200_u32 {
        let words = format!("[{index}]");
        amina.write(expected.len() as u32, &words).await;
        expected.push_str(&words);
        if index % 7 == 0 {
            amina.until("stored", |client| client.acked == u64::from(index) + 1).await;
        }
    }
    let updates = || network.outgoing().into_iter().filter(|said| matches!(said, Outgoing::Update(_))).count();
    until("everything has arrived", || updates() == 200).await;
    let doc = new_doc();
    for said in network.outgoing() {
        if let Outgoing::Update(update) = said {
            doc.transact_mut().apply_update(yrs::Update::decode_v1(&update).unwrap()).unwrap();
            // In order: nothing is ever pending, each adds to what is shown.
            assert!(expected.starts_with(&text_of(&doc)));
        }
    }
    assert_eq!(text_of(&doc), expected);

    // Nothing more is said from the moment at which they may not hear, whoever notices first.
    access.send_replace(Access::None);
    amina.write(0, "not for the reader ").await;
    amina.until("stored", |client| client.acked == 201).await;
    assert_eq!(carrying.await.unwrap().code, 1008);
    assert_eq!(updates(), 200);
}
