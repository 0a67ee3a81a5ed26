//! `kill -9` at any moment, and two servers on one file.

use std::time::Duration;

use super::{
    person::{DELEGATE, OBSERVER, Person, RAPPORTEUR, Writer, found, holds},
    process::{Server, Setup},
};

/// So many kills, unless `ENTENTE_KILLS` says otherwise.
const KILLS: usize = 10;

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_or_seen_outlives_every_kill() {
    let kills = std::env::var("ENTENTE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    let data = tempfile::tempdir().unwrap();
    let setup = Setup::on_sqlite(data.path());
    let mut server = setup.start().await;
    let people = [Person::sign_in(&server, DELEGATE).await, Person::sign_in(&server, RAPPORTEUR).await];
    let observer = Person::sign_in(&server, OBSERVER).await;
    let note = people[0].a_note(&server).await;
    let mut writers: Vec<Writer> =
        (0..4).map(|number| Writer::new(&people[number % 2], &note, &format!("w{number}"))).collect();
    let mut reader = Writer::new(&observer, &note, "reader");
    let mut chance = Chance(0x0e17_e47e);
    for round in 0..kills {
        assert!(reader.come(&server).await);
        for writer in &mut writers {
            assert!(writer.come(&server).await);
        }
        let life = Duration::from_micros(20_000 + chance.below(700_000));
        let until = tokio::time::Instant::now() + life;
        let typing = async {
            loop {
                for writer in &mut writers {
                    writer.write().await;
                    writer.write().await;
                    while let Ok(Some(_)) = tokio::time::timeout(Duration::from_millis(1), writer.hear()).await {}
                }
                while let Ok(Some(_)) = tokio::time::timeout(Duration::from_millis(1), reader.hear()).await {}
            }
        };
        let _ = tokio::time::timeout_at(until, typing).await;
        server.kill();
        // What was on its way to them when the server died arrives yet; but for one, who loses its line with it.
        writers[chance.below(4) as usize].lose_line();
        for writer in &mut writers {
            writer.hear_all().await;
        }
        reader.hear_all().await;
        server = setup.start().await;
        let whole = found(&server, &observer, &note).await;
        for writer in &writers {
            holds(&whole.text(), &writer.in_record());
        }
        let seen: Vec<String> = reader.text().split_whitespace().map(ToOwned::to_owned).collect();
        holds(&whole.text(), &seen);
        assert!(round == 0 || !seen.is_empty(), "somebody saw something");
    }
    finish(&server, &mut writers, &observer, &note).await;
}

/// Everybody comes back, and all hold the same: everything that was ever typed.
async fn finish(server: &Server, writers: &mut [Writer], observer: &Person, note: &str) {
    for writer in writers.iter_mut() {
        assert!(writer.come(server).await);
        writer.settle().await;
    }
    let text = found(server, observer, note).await.text();
    for writer in writers.iter_mut() {
        writer.hear_all().await;
        assert_eq!(writer.text(), text);
        holds(&text, &writer.in_record());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_served_by_one_server() {
    let data = tempfile::tempdir().unwrap();
    let setup = Setup::on_sqlite(data.path());
    let first = setup.start().await;
    let said = setup.refused();
    assert!(said.contains("served by another process"), "{said}");
    // The first has not noticed; and killed, it leaves nothing behind that would keep the next one out.
    let person = Person::sign_in(&first, DELEGATE).await;
    assert_eq!(person.page(&first, "/meetings").await.0, 200);
    first.kill();
    setup.start().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_just_leaving_keeps_nobody_out() {
    let data = tempfile::tempdir().unwrap();
    // A killed server whose files the system has not closed yet.
    let held = std::fs::File::create(data.path().join("entente.lock")).unwrap();
    held.lock().unwrap();
    let leaving = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(500)).await;
        drop(held);
    });
    Setup::on_sqlite(data.path()).start().await;
    leaving.await.unwrap();
}
