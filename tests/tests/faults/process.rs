//! A server as the operating system has it.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use entente_tests::binary;

/// The longest anything is waited for.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A running server, killed when dropped.
pub struct Server {
    child: Child,
    pub port: u16,
}

/// Where a server keeps things and how it is started.
#[derive(Clone, Copy)]
pub struct Setup<'a> {
    pub data: &'a Path,
    pub database_url: Option<&'a str>,
    pub clock: Option<&'a Path>,
}

impl<'a> Setup<'a> {
    pub const fn on_sqlite(data: &'a Path) -> Self {
        Self { data, database_url: None, clock: None }
    }

    pub const fn on_postgres(data: &'a Path, url: &'a str) -> Self {
        Self { data, database_url: Some(url), clock: None }
    }

    /// A shell that ignores the signal for a file that is too large becomes the server, so that writing fails instead.
    fn command(self, port: u16) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", r#"trap "" XFSZ; exec "$0" "$@""#]).arg(binary());
        command.args(["serve", "--demo", "--addr", &format!("127.0.0.1:{port}"), "--metrics-addr", "off"]);
        if let Some(clock) = self.clock {
            command.arg("--clock-ahead").arg(clock);
        }
        command
            .current_dir(self.data)
            .env("ENTENTE_DATA", self.data)
            .env("RUST_LOG", "warn")
            .env_remove("DATABASE_URL");
        if let Some(url) = self.database_url {
            command.env("DATABASE_URL", url);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Starts it and waits until it answers.
    pub async fn start(self) -> Server {
        let port = free_port();
        let child = self.command(port).spawn().unwrap();
        let server = Server { child, port };
        server.is_ready().await;
        server
    }

    /// Runs it to its end, which must come: what it said.
    pub fn refused(self) -> String {
        let output = self.command(free_port()).stderr(Stdio::piped()).output().unwrap();
        assert!(!output.status.success(), "it was to refuse to start");
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Server {
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    async fn is_ready(&self) {
        let address = format!("{}/readyz", self.origin());
        let ready = async {
            while !reqwest::get(&address).await.is_ok_and(|answer| answer.status().is_success()) {
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
        };
        tokio::time::timeout(PATIENCE, ready).await.expect("the server starts");
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
