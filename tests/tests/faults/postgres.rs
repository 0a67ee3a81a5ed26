//! A PostgreSQL of the test's own, which it may stop. Where PostgreSQL's programs are not found there is none; with
//! `ENTENTE_TEST_POSTGRES` set they have to be.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

pub struct Postgres {
    programs: PathBuf,
    folder: tempfile::TempDir,
    port: u16,
    as_user: Option<&'static str>,
}

impl Postgres {
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            assert!(std::env::var_os("ENTENTE_TEST_POSTGRES").is_none(), "PostgreSQL's programs were not found");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // It refuses to run as root.
        let as_user = rustix::process::geteuid().is_root().then_some("postgres");
        let postgres = Self { programs, folder, port, as_user };
        if let Some(user) = as_user {
            run(Command::new("chown").arg(user).arg(postgres.folder.path()));
        }
        let data = postgres.data();
        run(postgres.program("initdb").arg("--pgdata").arg(&data).args([
            "--username=entente",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        ]));
        postgres.up();
        Some(postgres)
    }

    pub fn url(&self) -> String {
        format!("postgres://entente@127.0.0.1:{}/postgres", self.port)
    }

    pub fn up(&self) {
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c max_connections=200 -c unix_socket_directories={}",
            self.port,
            self.folder.path().display()
        );
        let log = self.folder.path().join("log");
        run(self
            .program("pg_ctl")
            .args(["start", "--wait", "--silent", "-D"])
            .arg(self.data())
            .arg("-l")
            .arg(log)
            .args(["-o", &options]));
    }

    /// Without a word to anybody, as when its machine goes down.
    pub fn down(&self) {
        run(self.program("pg_ctl").args(["stop", "--mode=immediate", "--silent", "-D"]).arg(self.data()));
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = match self.as_user {
            Some(user) => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid", user, "--regid", user, "--init-groups", "--"]).arg(program);
                command
            }
            None => Command::new(program),
        };
        command.current_dir("/");
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = self.program("pg_ctl").args(["stop", "--mode=immediate", "--silent", "-D"]).arg(self.data()).status();
    }
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Debian keeps them out of `PATH`.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .collect();
    found.sort();
    let in_path = std::env::var_os("PATH")?;
    found.extend(std::env::split_paths(&in_path).collect::<Vec<_>>());
    found.into_iter().rev().find(|directory: &PathBuf| has_all(directory))
}

fn has_all(directory: &Path) -> bool {
    ["initdb", "pg_ctl", "postgres"].iter().all(|program| directory.join(program).is_file())
}
