//! The product as it is installed: the release binary on a directory of its own,
//! asked over HTTP like a browser.

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use tokio::process::{Child, Command};

use crate::{Outcome, http::Connection};

pub const MEETING: &str = "/meetings/sample-a";
/// That of all demonstration accounts, as a form sends it.
const PASSWORD: &str = "river+delta+compass+2027";
/// How long a server may take to load the demonstration data.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Product {
    pub host: String,
    pub pid: u32,
    server: Child,
    _directory: Option<tempfile::TempDir>,
}

impl Product {
    pub async fn start() -> Outcome<Self> {
        let directory = tempfile::tempdir()?;
        let product = Self::start_in(directory.path()).await?;
        Ok(Self { _directory: Some(directory), ..product })
    }

    /// On a directory that outlives it.
    pub async fn start_in(directory: &Path) -> Outcome<Self> {
        let binary = binary();
        let host = free_address()?;
        let log = fs::File::create(directory.join("log"))?;
        let server = Command::new(&binary)
            .args(["serve", "--demo", "--metrics-addr", "off", "--addr", &host, "--data"])
            .arg(directory)
            .arg("--site")
            .arg(site())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{} does not start: {error}", binary.display()))?;
        answers(&host, "/readyz").await?;
        let pid = server.id().ok_or("the server has ended")?;
        Ok(Self { host, pid, server, _directory: None })
    }

    /// Asks it to end, and waits until it has: everything it had is then in the one file.
    pub async fn stop(&mut self) -> Outcome<()> {
        #[cfg(unix)]
        {
            use rustix::process::{Pid, Signal, kill_process};
            let pid = i32::try_from(self.pid).ok().and_then(Pid::from_raw).ok_or("a process without a number")?;
            kill_process(pid, Signal::TERM)?;
        }
        #[cfg(not(unix))]
        self.server.start_kill()?;
        self.server.wait().await?;
        Ok(())
    }

    /// Signs in with a demonstration account; gives the header line of its session.
    pub async fn sign_in(&self, name: &str) -> Outcome<String> {
        let mut connection = Connection::open(&self.host).await?;
        let form = format!("email={name}%40demo.example&password={PASSWORD}");
        let request = connection.post("/sign-in", "", &form);
        let answer = connection.ask(&request).await?;
        let cookie = answer
            .head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter(|(header, _)| header.eq_ignore_ascii_case("set-cookie"))
            .filter_map(|(_, cookie)| cookie.split(';').next())
            .find(|cookie| cookie.contains("entente="))
            .ok_or_else(|| format!("{name} could not sign in: {}", answer.status))?;
        Ok(format!("cookie: {cookie}\r\n"))
    }

    /// A page as this person sees it, not compressed.
    pub async fn page(&self, path: &str, person: &str) -> Outcome<String> {
        let mut connection = Connection::open(&self.host).await?;
        let answer = connection.ask(&connection.get(path, person)).await?;
        if answer.status != 200 {
            return Err(format!("{path} answers {}", answer.status).into());
        }
        Ok(answer.text())
    }

    /// The address of the first day's session, found on the programme as a reader would.
    pub async fn session(&self, person: &str) -> Outcome<String> {
        let page = self.page(MEETING, person).await?;
        let title = page.find("Day 1").ok_or("the programme has no first day")?;
        let start = page[..title].rfind("/meetings/sample-a/sessions/").ok_or("the first day is no link")?;
        Ok(page[start..].split(['"', '?']).next().unwrap_or_default().to_owned())
    }
}

/// The program under test.
pub fn binary() -> PathBuf {
    env::var_os("ENTENTE_BIN").map_or_else(|| PathBuf::from("target/release/entente"), PathBuf::from)
}

pub fn site() -> PathBuf {
    env::var_os("ENTENTE_SITE").map_or_else(|| PathBuf::from("target/site"), PathBuf::from)
}

/// An address nobody listens on.
pub fn free_address() -> Outcome<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// Waits until a server answers at all.
pub async fn answers(host: &str, path: &str) -> Outcome<()> {
    let started = Instant::now();
    loop {
        let asked = async {
            let mut connection = Connection::open(host).await?;
            connection.ask(&connection.get(path, "")).await
        };
        match asked.await {
            Ok(answer) if answer.status == 200 => return Ok(()),
            _ if started.elapsed() > PATIENCE => return Err(format!("nothing answers at {host}{path}").into()),
            _ => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// The text between two others.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}
