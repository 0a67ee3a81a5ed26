//! The servers, each as its makers ship it, started in turn on a directory of
//! its own; and the doors through which a text is joined.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use tokio::{
    net::TcpStream,
    process::{Child, Command},
};

use super::prepared::Prepared;
use crate::{
    Outcome,
    machine::{self, Usage},
    product::{answers, binary, free_address, site},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Entente,
    Hocuspocus,
    YWebsocket,
    Pycrdt,
    YrsAxum,
    /// Sends and does nothing else: what the machine itself takes.
    Bare,
    /// Waits for the disk and sends, and does nothing else.
    BareStored,
}

impl Kind {
    pub const ALL: [Self; 7] =
        [Self::Entente, Self::Hocuspocus, Self::YWebsocket, Self::Pycrdt, Self::YrsAxum, Self::Bare, Self::BareStored];

    /// Whether it takes part in a measure: whoever keeps nothing can be asked for nothing.
    pub fn can(self, part: &str) -> bool {
        match self {
            Self::Entente | Self::Hocuspocus | Self::YWebsocket | Self::Pycrdt => true,
            // It has nothing to lose and nothing to open.
            Self::YrsAxum => matches!(part, "latency" | "rate" | "memory" | "stalled" | "presence"),
            Self::Bare => matches!(part, "latency" | "presence"),
            Self::BareStored => part == "latency",
        }
    }

    /// Whether it is a server one could use instead of ours.
    pub fn is_peer(self) -> bool {
        !matches!(self, Self::Entente | Self::Bare | Self::BareStored)
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Entente => "Entente",
            Self::Hocuspocus => "Hocuspocus",
            Self::YWebsocket => "y-websocket",
            Self::Pycrdt => "pycrdt-websocket",
            Self::YrsAxum => "yrs-axum",
            Self::Bare => "bare",
            Self::BareStored => "bare-stored",
        }
    }

    /// The name with the version, and where it keeps texts.
    pub fn title(self) -> &'static str {
        match self {
            Self::Entente => "Entente, SQLite",
            Self::Hocuspocus => "Hocuspocus 4.7.0, SQLite",
            Self::YWebsocket => "y-websocket 1.5.4, LevelDB",
            Self::Pycrdt => "pycrdt-websocket 0.16.5, SQLite",
            Self::YrsAxum => "yrs-axum 0.8.2, in memory",
            Self::Bare => "sending alone",
            Self::BareStored => "storing and sending alone",
        }
    }

    /// How long after the last stroke all of it has been written, if the server is to have a fair chance;
    /// with Entente, until a snapshot has been taken.
    pub fn writes_within(self) -> Duration {
        match self {
            Self::Entente => Duration::from_secs(3),
            Self::Hocuspocus => Duration::from_secs(12),
            Self::YWebsocket => Duration::from_secs(3),
            Self::Pycrdt => Duration::from_secs(10),
            Self::YrsAxum | Self::Bare | Self::BareStored => Duration::ZERO,
        }
    }
}

/// Where one text is joined.
#[derive(Clone)]
pub struct Door {
    pub host: String,
    pub path: String,
    pub headers: String,
    /// Before every message, both ways.
    pub prefix: Vec<u8>,
    pub signs_in: bool,
}

pub struct Server<'a> {
    pub kind: Kind,
    pub host: String,
    child: Child,
    directory: tempfile::TempDir,
    prepared: &'a Prepared,
}

impl<'a> Server<'a> {
    pub async fn start(kind: Kind, prepared: &'a Prepared) -> Outcome<Self> {
        let directory = tempfile::tempdir()?;
        if kind == Kind::Entente {
            fs::copy(prepared.database(), directory.path().join("entente.sqlite"))?;
        }
        let host = free_address()?;
        let child = spawn(kind, &host, directory.path())?;
        let server = Self { kind, host, child, directory, prepared };
        server.ready().await?;
        Ok(server)
    }

    /// As a power cut would end it.
    pub async fn kill(&mut self) -> Outcome<()> {
        self.child.start_kill()?;
        self.child.wait().await?;
        Ok(())
    }

    /// Starts again on what was written.
    pub async fn restart(&mut self) -> Outcome<()> {
        self.child = spawn(self.kind, &self.host, self.directory.path())?;
        self.ready().await
    }

    async fn ready(&self) -> Outcome<()> {
        if self.kind == Kind::Entente {
            return answers(&self.host, "/readyz").await;
        }
        let started = Instant::now();
        while TcpStream::connect(&self.host).await.is_err() {
            if started.elapsed() > Duration::from_secs(30) {
                let log = fs::read_to_string(self.directory.path().join("log")).unwrap_or_default();
                return Err(format!("{} does not start: {log}", self.kind.name()).into());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(())
    }

    pub fn usage(&self) -> Usage {
        self.child.id().map(machine::usage).unwrap_or_default()
    }

    pub fn door(&self, text: usize) -> Outcome<Door> {
        let door = Door {
            host: self.host.clone(),
            path: "/".to_owned(),
            headers: String::new(),
            prefix: Vec::new(),
            signs_in: false,
        };
        let name = format!("text-{text:04}");
        Ok(match self.kind {
            Kind::Entente => {
                let note = self.prepared.notes.get(text).ok_or("there are not so many notes")?;
                Door { path: format!("/live/notes/{note}"), headers: self.prepared.person.clone(), ..door }
            }
            Kind::Hocuspocus => {
                let length = u8::try_from(name.len())?;
                let prefix = std::iter::once(length).chain(name.bytes()).collect();
                Door { prefix, signs_in: true, ..door }
            }
            Kind::YWebsocket | Kind::Pycrdt | Kind::YrsAxum | Kind::Bare | Kind::BareStored => {
                Door { path: format!("/{name}"), ..door }
            }
        })
    }
}

fn spawn(kind: Kind, host: &str, directory: &Path) -> Outcome<Child> {
    let log = fs::OpenOptions::new().create(true).append(true).open(directory.join("log"))?;
    let (address, port) = host.rsplit_once(':').ok_or("an address without a port")?;
    let peers = env::var_os("BENCH_PEERS").map_or_else(|| PathBuf::from("tests/peers/servers"), PathBuf::from);
    let python = env::var_os("ENTENTE_PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
    let mut command = match kind {
        Kind::Entente => {
            let mut command = Command::new(binary());
            command.args(["serve", "--metrics-addr", "off", "--addr", host, "--data"]).arg(directory);
            command.arg("--site").arg(site());
            command
        }
        Kind::Hocuspocus => {
            let mut command = Command::new("node");
            command.arg(peers.join("hocuspocus.mjs"));
            command
        }
        Kind::YWebsocket => {
            let mut command = Command::new("node");
            command.arg(peers.join("node_modules/y-websocket/bin/server.js"));
            command
        }
        Kind::YrsAxum => Command::new(env::var_os("BENCH_YRS_AXUM").ok_or("BENCH_YRS_AXUM names no yrs-axum server")?),
        Kind::Bare | Kind::BareStored => {
            let mut command = Command::new(env::current_exe()?);
            command.arg(if kind == Kind::Bare { "sending-alone" } else { "storing-and-sending" });
            command
        }
        Kind::Pycrdt => {
            let mut command = Command::new(python);
            command.arg(peers.join("pycrdt_server.py"));
            command
        }
    };
    command.env("PEER_PORT", port).env("PEER_DATA", directory);
    command.env("HOST", address).env("PORT", port).env("YPERSISTENCE", directory.join("level"));
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).kill_on_drop(true).spawn();
    child.map_err(|error| format!("{} does not start: {error}", kind.name()).into())
}
