//! `entente serve`: opens the house, lets people in, and closes it in order.

use std::{
    fs::{File, TryLockError},
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::serve::ListenerExt as _;
use entente_app::app::Settings;
use entente_domain::clock::Clock;
use entente_service::{
    Actor, Failure, demo, directory, documents, floor, follow_up,
    identity::{links, sessions},
    library,
    machine::{RehearsalClock, SystemClock},
    offices, spaces, surveys,
};
use tokio::net::TcpListener;

use super::say;
use crate::{
    compose::{Running, compose_by, router},
    config::Config,
    letters,
    mail::{self, Post},
    metrics, searches, silences,
};

/// How long those who are connected have for leaving when the server stops.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long a server that was killed, and is started anew at once, may take until it has let go of its data.
const LETS_GO: Duration = Duration::from_secs(2);
/// How often ended sessions are swept out.
const SWEEP: Duration = Duration::from_secs(600);

/// How often lists of speakers are looked at whose time may have come.
const DUE: Duration = Duration::from_secs(1);

/// `clock_ahead` names the file that puts the clock forward, for rehearsals.
pub async fn serve(config: Config, with_demo: bool, clock_ahead: Option<PathBuf>) -> Result<(), String> {
    if with_demo && !config.addr.ip().is_loopback() {
        return Err(format!("--demo makes accounts whose password everybody knows: not on {}", config.addr));
    }
    let rehearses = clock_ahead.is_some();
    let clock: Arc<dyn Clock> = match clock_ahead {
        Some(_) if !config.is_development() || !config.addr.ip().is_loopback() => {
            return Err("--clock-ahead makes the record say what time it was not: for rehearsals on one's own machine"
                .to_owned());
        }
        Some(file) => {
            tracing::warn!(file = %file.display(), "The clock is put forward by hand.");
            Arc::new(RehearsalClock::new(file))
        }
        None => Arc::new(SystemClock),
    };
    let _alone = alone(&config).await?;
    let mut running = compose_by(&config, clock).await.map_err(|error| error.to_string())?;
    if running.app.site.is_empty() {
        tracing::warn!(site = %config.site.display(), "No built assets were found: pages will be plain.");
    }
    if let Some(addr) = config.metrics_addr {
        metrics::serve(addr, running.stop.clone()).map_err(|error| error.to_string())?;
    }
    directory::seed_reference(&running.app.house, &running.app.catalogue).await.map_err(broken)?;
    library::seed_reference(&running.app.house).await.map_err(broken)?;
    let filled = library::fill(&running.app.house).await.map_err(|error| error.to_string())?;
    if filled > 0 {
        tracing::info!(texts = filled, "Texts adopted earlier were taken into the library of agreed language.");
    }
    let password = std::env::var("ENTENTE_DEMO_PASSWORD").unwrap_or_else(|_| demo::PASSWORD.to_owned());
    if with_demo {
        let directory =
            directory::read(&running.app.house, &running.app.catalogue, &Actor::House).await.map_err(broken)?;
        let app = &running.app;
        demo::seed(&app.house, &app.identity, &app.live, &directory, &password).await.map_err(broken)?;
        let settings = Settings { demonstration: true, ..Settings::clone(&running.app.settings) };
        running.app.settings = Arc::new(settings);
    }

    // What passed while nobody served has passed before anybody is let in.
    offices::pass_due(&running.app.house).await.map_err(|error| error.to_string())?;
    allow_many_files();
    let listener = TcpListener::bind(config.addr).await.map_err(|error| format!("{}: {error}", config.addr))?;
    // Without this, small frames wait 40 ms for their neighbours.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::warn!(%error, "A connection keeps its delay.");
        }
    });
    let post = match &config.smtp_url {
        Some(url) => Post::smtp(url, &config.mail_from).map_err(|error| error.to_string())?,
        None if running.app.settings.development => Post::Log,
        // A link in a log opens an account to whoever reads it.
        None => Post::Nowhere,
    };
    tokio::spawn(mail::run(running.app.house.clone(), post, running.stop.clone()));
    tokio::spawn(sweep(running.clone()));
    tokio::spawn(due(running.clone()));
    tokio::spawn(letters::run(
        running.app.house.clone(),
        running.app.settings.public_url.clone(),
        running.stop.clone(),
    ));
    tokio::spawn(searches::run(running.app.house.clone(), running.app.live.as_ref().clone(), running.stop.clone()));
    tokio::spawn(silences::run(
        running.app.house.clone(),
        running.app.live.as_ref().clone(),
        running.app.settings.public_url.clone(),
        !rehearses,
        running.stop.clone(),
    ));

    greet(&running, &config, with_demo, &password).await?;
    let stop = running.stop.clone();
    tokio::spawn(async move {
        asked_to_stop().await;
        tracing::info!("Asked to stop: telling everybody, saving, closing.");
        stop.cancel();
    });
    let service = router(&running).into_make_service_with_connect_info::<std::net::SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(running.stop.clone().cancelled_owned());
    let stop = running.stop.clone();
    tokio::select! {
        served = async { serving.await } => served.map_err(|error| error.to_string())?,
        // Whoever holds a line open for longer finds it closed.
        () = async { stop.cancelled().await; tokio::time::sleep(FAREWELL).await } => {}
    }
    running.app.live.close(FAREWELL).await;
    running.app.house.database.close().await;
    tracing::info!("Closed.");
    Ok(())
}

/// A file is served by one server: two would keep different texts and number them alike. The lock ends with the process,
/// however it ends; where the file system knows no locks, nobody is kept out.
async fn alone(config: &Config) -> Result<Option<File>, String> {
    if !config.database.starts_with("sqlite:") {
        return Ok(None);
    }
    let path = config.data.join("entente.lock");
    let lock = File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let until = Instant::now() + LETS_GO;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(Some(lock)),
            Err(TryLockError::WouldBlock) if Instant::now() < until => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Err(TryLockError::WouldBlock) => {
                return Err(format!(
                    "{} is served by another process. End that one first, give this one another --data, or let several \
                     share one PostgreSQL (--database-url).",
                    config.data.display()
                ));
            }
            Err(TryLockError::Error(error)) => {
                tracing::warn!(%error, path = %path.display(), "Whether another process serves this data is not known.");
                return Ok(None);
            }
        }
    }
}

/// A hall is a thousand sockets, and a socket is a file: a shell gives a process about as many, and lets it have more.
fn allow_many_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum }) {
            tracing::warn!(%error, files = limit.current, "The limit of open files stays as it was.");
        }
    }
}

fn broken<R: std::fmt::Display>(failure: Failure<R>) -> String {
    failure.to_string()
}

/// What the person who started it should see first.
async fn greet(running: &Running, config: &Config, with_demo: bool, password: &str) -> Result<(), String> {
    say(&format!("\nEntente is open: {}", config.origin()));
    if with_demo {
        say(&format!("\nDemonstration accounts, all with the password \"{password}\":\n"));
        for account in demo::ACCOUNTS {
            say(&format!("  {:<28} {}", account.email, account.part));
        }
        say("");
        return Ok(());
    }
    match links::create_first_admin_link(&running.app.house).await {
        Ok(link) => say(&format!(
            "\nNobody has an account yet. This link, good once and for a day, makes the first administrator:\n\n  {}/welcome/{}\n",
            config.origin(),
            link.token
        )),
        // Somebody is there already.
        Err(Failure::Refused(_)) => {}
        Err(error) => return Err(format!("the first administrator's link could not be made: {error}")),
    }
    Ok(())
}

async fn remind_of_surveys(running: &Running) -> Result<(), Failure> {
    let directory = directory::read(&running.app.house, &running.app.catalogue, &Actor::House).await?;
    surveys::remind(&running.app.house, &directory).await?;
    Ok(())
}

async fn sweep(running: Running) {
    let mut every = tokio::time::interval(SWEEP);
    loop {
        tokio::select! {
            _ = every.tick() => {
                if let Err(error) = follow_up::remind(&running.app.house).await {
                    tracing::warn!(%error, "Owners of what is due could not be reminded; it is tried again.");
                }
                if let Err(error) = spaces::remind(&running.app.house).await {
                    tracing::warn!(%error, "Those who have tasks could not be reminded; it is tried again.");
                }
                if let Err(error) = remind_of_surveys(&running).await {
                    tracing::warn!(%error, "Who has not answered a survey could not be reminded; it is tried again.");
                }
                if let Err(error) = sessions::sweep(&running.app.house, &running.app.identity).await {
                    tracing::warn!(%error, "Ended sessions could not be swept out.");
                }
            }
            () = running.stop.cancelled() => return,
        }
    }
}

/// Does what time alone does: lists of speakers open and close, what was agreed ad referendum is agreed, offices pass on.
/// Nobody else does it.
async fn due(running: Running) {
    let mut every = tokio::time::interval(DUE);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = every.tick() => {
                if let Err(error) = floor::due(&running.app.house, &running.app.live).await {
                    tracing::warn!(%error, "Lists of speakers whose time had come could not be looked at.");
                }
                if let Err(error) = documents::run_due(&running.app.house, &running.app.live).await {
                    tracing::warn!(%error, "Documents whose time had come could not be looked at.");
                }
                if let Err(error) = offices::pass_due(&running.app.house).await {
                    tracing::warn!(%error, "Offices whose instant had come could not be passed on; it is tried again.");
                }
            }
            () = running.stop.cancelled() => return,
        }
    }
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = interrupt => {}
                    _ = terminate.recv() => {}
                }
            }
            Err(_) => {
                let _ = interrupt.await;
            }
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}
