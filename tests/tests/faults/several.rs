//! Several servers on one PostgreSQL, one of them killed; and PostgreSQL itself going away for a while.

use std::time::Duration;

use super::{
    person::{DELEGATE, OBSERVER, Person, RAPPORTEUR, Writer, found, holds},
    postgres::Postgres,
    process::{PATIENCE, Server, Setup},
};

async fn type_for(writers: &mut [Writer], rounds: usize) {
    for _ in 0..rounds {
        for writer in writers.iter_mut() {
            writer.write().await;
            while let Ok(Some(_)) = tokio::time::timeout(Duration::from_millis(2), writer.hear()).await {}
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_three_servers_one_is_killed_and_nobody_has_to_reload() {
    let Some(postgres) = Postgres::start() else { return };
    let (url, data) = (postgres.url(), tempfile::tempdir().unwrap());
    let setup = Setup::on_postgres(data.path(), &url);
    // The first makes the tables and the sample; the others find them.
    let mut servers: Vec<Server> = Vec::new();
    for _ in 0..3 {
        servers.push(setup.start().await);
    }
    let people = [
        Person::sign_in(&servers[0], DELEGATE).await,
        Person::sign_in(&servers[1], RAPPORTEUR).await,
        Person::sign_in(&servers[2], DELEGATE).await,
    ];
    let note = people[0].a_note(&servers[0]).await;
    let mut writers: Vec<Writer> =
        (0..9).map(|number| Writer::new(&people[number % 3], &note, &format!("w{number}"))).collect();
    for (number, writer) in writers.iter_mut().enumerate() {
        assert!(writer.come(&servers[number % 3]).await);
    }
    type_for(&mut writers, 20).await;
    servers.remove(1).kill();
    // Its people type on, and find out by and by; a sign-in of one server is good on the others.
    type_for(&mut writers, 5).await;
    for number in [1, 4, 7] {
        let writer = &mut writers[number];
        writer.hear_all().await;
        assert!(!writer.is_connected(), "the killed server is gone");
        assert!(writer.come(&servers[number % 2]).await, "another one lets them in");
    }
    type_for(&mut writers, 20).await;
    for writer in &mut writers {
        writer.settle().await;
    }
    let observer = Person::sign_in(&servers[0], OBSERVER).await;
    let text = found(&servers[0], &observer, &note).await.text();
    for writer in &mut writers {
        hears_all_of(writer, &text).await;
        assert_eq!(writer.in_record().len(), 45);
        holds(&text, &writer.in_record());
    }
    assert_eq!(found(&servers[1], &observer, &note).await.text(), text, "the other server says the same");
}

async fn hears_all_of(writer: &mut Writer, text: &str) {
    let begun = tokio::time::Instant::now();
    while writer.text() != text {
        assert!(begun.elapsed() < PATIENCE, "everybody has the same text");
        writer.hear().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_database_is_gone_words_wait_and_then_they_are_in_the_record() {
    let Some(postgres) = Postgres::start() else { return };
    let (url, data) = (postgres.url(), tempfile::tempdir().unwrap());
    let server = Setup::on_postgres(data.path(), &url).start().await;
    let delegate = Person::sign_in(&server, DELEGATE).await;
    let note = delegate.a_note(&server).await;
    let mut writer = Writer::new(&delegate, &note, "w");
    assert!(writer.come(&server).await);
    for _ in 0..10 {
        writer.write().await;
    }
    writer.settle().await;
    let before = writer.acknowledged;

    postgres.down();
    for _ in 0..5 {
        writer.write().await;
    }
    let begun = tokio::time::Instant::now();
    while writer.refused.is_empty() && writer.is_connected() {
        assert!(begun.elapsed() < PATIENCE, "the writer is told, or the line is cut");
        writer.hear().await;
    }
    assert_eq!(writer.acknowledged, before, "nothing was acknowledged that is nowhere");
    let (status, page) = delegate.page(&server, "/meetings/sample-a").await;
    assert!(status >= 500, "without the database there are no pages, but an answer: {status}");
    assert!(page.contains("<h1"), "said in words: {page}");

    postgres.up();
    let begun = tokio::time::Instant::now();
    while !writer.has_everything_in_record() {
        assert!(begun.elapsed() < PATIENCE, "{} of the words are in the record", writer.acknowledged);
        if !writer.is_connected() {
            writer.come(&server).await;
        }
        writer.hear().await;
    }
    holds(&found(&server, &delegate, &note).await.text(), &writer.in_record());
    assert_eq!(delegate.page(&server, "/meetings/sample-a").await.0, 200);
}
