//! A house with the demonstration in it, furnished once for each build of these tests and each server of PostgreSQL. Every
//! story has a copy: furnishing would take most of its time.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    time::UNIX_EPOCH,
};

use entente_domain::clock::{Clock as _, Moment};
use entente_server::{
    compose::Running,
    config::{Choices, Config},
};
use entente_service::{Actor, demo, directory, library};

use super::{clock::HallClock, world::build};

const DATABASE: &str = "house_original";

/// Copies it into an empty directory. Returns when it was furnished, by the hall's clock.
pub async fn on_sqlite(folder: &Path) -> Moment {
    let place = place("sqlite");
    let original = place.join("entente.sqlite");
    let since = once(&place, "", async || {
        let workshop = tempfile::tempdir().expect("a temporary directory");
        let (running, since) = furnished(workshop.path(), None).await;
        // A file that was begun and not ended.
        let _ = fs::remove_file(&original);
        let copied = running.app.house.database.copy_to(original.to_str().expect("a path of letters")).await;
        copied.expect("a copy of the database");
        running.stop.cancel();
        since
    });
    let since = since.await;
    fs::copy(&original, folder.join("entente.sqlite")).expect("a copy of the original");
    since
}

/// Makes a database of this name with it on a server. Returns when it was furnished, by the hall's clock.
pub async fn on_postgres(server: &str, name: &str) -> Moment {
    let place = place("postgres");
    for _ in 0..2 {
        let since = once(&place, server, async || {
            psql(server, &[&format!("drop database if exists {DATABASE}"), &format!("create database {DATABASE}")]);
            let workshop = tempfile::tempdir().expect("a temporary directory");
            let (running, since) = furnished(workshop.path(), Some(format!("{server}/{DATABASE}"))).await;
            running.stop.cancel();
            // It is copied only while nobody is in it.
            let shut = format!("alter database {DATABASE} allow_connections false");
            let empty = format!("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{DATABASE}'");
            assert!(psql(server, &[&shut, &empty]), "the original could not be shut");
            since
        });
        let since = since.await;
        if psql(server, &[&format!("create database {name} template {DATABASE}")]) {
            return since;
        }
        // Another server at the same address, unless somebody has noticed that before.
        if made(&place, server) == Some(since) {
            // Somebody else may have done it in the same moment.
            let _ = fs::remove_file(place.join("made"));
        }
    }
    panic!("the test's database could not be made");
}

/// Removes a story's database, also while somebody is in it.
pub fn remove(server: &str, name: &str) -> bool {
    psql(server, &[&format!("drop database if exists {name} with (force)")])
}

fn psql(server: &str, statements: &[&str]) -> bool {
    let mut psql = Command::new("psql");
    psql.arg(format!("{server}/postgres")).args(["-q", "-v", "ON_ERROR_STOP=1"]).stdout(Stdio::null());
    for statement in statements {
        psql.arg("-c").arg(statement);
    }
    psql.status().expect("psql comes with PostgreSQL").success()
}

async fn furnished(folder: &Path, database_url: Option<String>) -> (Running, Moment) {
    let choices = Choices {
        data: Some(folder.to_owned()),
        database_url,
        metrics_addr: Some("off".to_owned()),
        ..Choices::default()
    };
    let config = Config::read(None, choices).expect("the test's own set-up");
    let clock = Arc::new(HallClock::default());
    let running = build(&config, &clock).await;
    let app = &running.app;
    directory::seed_reference(&app.house, &app.catalogue).await.expect("the reference data");
    library::seed_reference(&app.house).await.expect("the agreed language that comes along");
    let known = directory::read(&app.house, &app.catalogue, &Actor::House).await.expect("the directory");
    demo::seed(&app.house, &app.identity, &app.live, &known, demo::PASSWORD).await.expect("the demonstration");
    let since = clock.now();
    (running, since)
}

fn place(engine: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("house").join(engine)
}

/// Has it made if nobody has yet, one at a time, also of several processes. The note of it is written last.
async fn once(place: &Path, server: &str, make: impl AsyncFnOnce() -> Moment) -> Moment {
    fs::create_dir_all(place).expect("a directory for the original");
    if let Some(since) = made(place, server) {
        return since;
    }
    let lock = File::create(place.join("lock")).expect("a file to lock");
    lock.lock().expect("a lock");
    if let Some(since) = made(place, server) {
        return since;
    }
    let since = make().await;
    let begun = place.join("begun");
    fs::write(&begun, format!("{}\n{}", build_of_the_tests(server), since.micros())).expect("a note of it");
    fs::rename(begun, place.join("made")).expect("the note in its place");
    since
}

/// When this build of the tests has made it.
fn made(place: &Path, server: &str) -> Option<Moment> {
    let note = fs::read_to_string(place.join("made")).ok()?;
    let (build, since) = note.split_once('\n')?;
    (build == build_of_the_tests(server)).then(|| since.parse().ok().map(Moment::from_micros))?
}

fn build_of_the_tests(server: &str) -> String {
    let metadata = env::current_exe().and_then(fs::metadata).expect("the tests' own file");
    let built = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    format!("{} {} {server}", built.as_nanos(), metadata.len())
}
