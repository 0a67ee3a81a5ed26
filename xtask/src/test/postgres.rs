//! A PostgreSQL for one test run: made in a temporary directory, gone at the end.
//!
//! It keeps fsync on, as it is in real use: what the tests say about a killed
//! server would mean nothing otherwise.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{command, machine};

/// Where the integration tests find the address of a PostgreSQL.
pub const VARIABLE: &str = "ENTENTE_TEST_POSTGRES";

/// Whether one must be started: not if somebody has named one.
pub fn wanted() -> bool {
    std::env::var_os(VARIABLE).is_none()
}

/// The directory that has all of PostgreSQL's programs, the newest version first.
/// Debian keeps them out of `PATH`; elsewhere they are found there.
pub fn programs() -> Option<PathBuf> {
    let has_all = |directory: &PathBuf| {
        ["initdb", "postgres", "pg_ctl", "pg_isready"].iter().all(|program| directory.join(program).is_file())
    };
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, directory)| has_all(directory))
        .collect();
    versions.sort();
    let newest = versions.pop().map(|(_, directory)| directory);
    // A link in PATH may stand alone; what it points to stands among the others.
    let in_path = || command::find("initdb")?.canonicalize().ok()?.parent().map(Path::to_owned).filter(has_all);
    newest.or_else(in_path)
}

pub struct Postgres {
    programs: PathBuf,
    directory: PathBuf,
    port: u16,
    user: Option<&'static str>,
    server: Child,
}

impl Postgres {
    pub fn start() -> Result<Self, String> {
        let programs = programs().ok_or("PostgreSQL was installed, but initdb was not found.")?;
        // PostgreSQL refuses to run as root.
        let user = if machine::is_root() { Some(unprivileged_user()?) } else { None };
        let directory = std::env::temp_dir().join(format!("entente-postgres-{}", std::process::id()));
        fs::create_dir_all(&directory)
            .map_err(|error| format!("{} could not be made: {error}", directory.display()))?;
        if let Some(user) = user {
            command::run_quietly(command::new("chown").arg(user).arg(&directory))?;
        }
        let data = directory.join("data");
        let mut initdb = as_user(user, &programs.join("initdb"));
        initdb.arg("--pgdata").arg(&data).args([
            "--username=entente",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        ]);
        command::run_quietly(&mut initdb)?;

        let port = super::free_port()?;
        let log = fs::File::create(directory.join("log"))
            .map_err(|error| format!("the log of PostgreSQL could not be made: {error}"))?;
        let mut server = as_user(user, &programs.join("postgres"));
        server.arg("-D").arg(&data).arg("-k").arg(&directory).args(["-p", &port.to_string()]);
        server.args(["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=300"]);
        // What only matters when the machine itself goes down. It ends with the tests.
        for idle in ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] {
            server.args(["-c", idle]);
        }
        server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let server = server.spawn().map_err(|error| format!("PostgreSQL could not be started: {error}"))?;
        let mut postgres = Postgres { programs, directory, port, user, server };
        postgres.wait()?;
        Ok(postgres)
    }

    /// Its user may create databases, and each test makes its own.
    pub fn url(&self) -> String {
        format!("postgres://entente@127.0.0.1:{}/postgres", self.port)
    }

    fn wait(&mut self) -> Result<(), String> {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(60) {
            let mut ready = command::new(self.programs.join("pg_isready"));
            ready.args(["--quiet", "--host=127.0.0.1", &format!("--port={}", self.port)]);
            if command::run_quietly(&mut ready).is_ok() {
                return Ok(());
            }
            if self.server.try_wait().is_ok_and(|status| status.is_some()) {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.directory.join("log")).unwrap_or_default();
        Err(format!("PostgreSQL did not start:\n{log}"))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let mut stop = as_user(self.user, &self.programs.join("pg_ctl"));
        stop.args(["stop", "--mode=immediate", "--silent", "--pgdata"]).arg(self.directory.join("data"));
        if let Err(message) = command::run_quietly(&mut stop) {
            eprintln!("PostgreSQL could not be stopped: {message}");
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.directory);
    }
}

fn unprivileged_user() -> Result<&'static str, String> {
    ["postgres", "nobody"]
        .into_iter()
        .find(|user| command::run_quietly(command::new("id").args(["-u", user])).is_ok())
        .ok_or_else(|| {
            "PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody.".to_owned()
        })
}

fn as_user(user: Option<&str>, program: &Path) -> Command {
    let mut command = match user {
        None => command::new(program),
        Some(user) => {
            let mut command = command::new("runuser");
            command.args(["-u", user, "--"]).arg(program);
            command
        }
    };
    // The project's own directory may be closed to that user.
    command.current_dir(std::env::temp_dir());
    command
}
