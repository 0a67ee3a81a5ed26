//! A running house with the demonstration people in it, and a person as a test sees one.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, SessionId},
    meeting::ItemKind,
    programme::Programme,
};
use entente_live::{hub::HubLimits, rooms::RoomLimits};
use entente_server::{
    compose::{Running, over, router},
    config::{Choices, Config},
};
use entente_service::{Actor, House, demo, listening::Live, machine::SystemChance};
use entente_store::Database;
use futures::StreamExt as _;
use reqwest::{
    Client, Response, StatusCode,
    cookie::{CookieStore as _, Jar},
    redirect::Policy,
};
use tokio::net::TcpStream;
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Message, client::IntoClientRequest as _},
};

use super::{clock::HallClock, original};

pub const FACILITATOR: &str = "facilitator@demo.example";
pub const CHAIR: &str = "chair@demo.example";
pub const DELEGATE: &str = "delegate@demo.example";
pub const RAPPORTEUR: &str = "rapporteur@demo.example";
pub const OBSERVER: &str = "observer@demo.example";
pub const SECRETARIAT: &str = "secretariat@demo.example";
pub const TECHNICIAN: &str = "technician@demo.example";
pub const OUTSIDER: &str = "outsider@demo.example";
/// Sits in sample A and B, but not in the mechanism's own meeting.
pub const OTHER_MECHANISM: &str = "arabic@demo.example";

/// The longest anything is waited for; nothing is ever waited for by time alone.
pub const PATIENCE: Duration = Duration::from_secs(20);

pub type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

pub struct World {
    pub running: Running,
    pub address: SocketAddr,
    pub clock: Arc<HallClock>,
    config: Config,
    _folder: tempfile::TempDir,
}

impl World {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary directory");
        let since = original::on_sqlite(folder.path()).await;
        Self::open(folder, None, since).await
    }

    /// None where no PostgreSQL is named.
    pub async fn on_postgres() -> Option<Self> {
        let base = std::env::var("ENTENTE_TEST_POSTGRES").ok()?;
        let (server, _) = base.rsplit_once('/').expect("the address names a database");
        let name = format!("house_{}_{}", std::process::id(), rand_name());
        let since = original::on_postgres(server, &name).await;
        let folder = tempfile::tempdir().expect("a temporary directory");
        Some(Self::open(folder, Some(format!("{server}/{name}")), since).await)
    }

    async fn open(folder: tempfile::TempDir, database_url: Option<String>, since: Moment) -> Self {
        // A port of the system's choice, held from now on: given back, another house could take it before this one stands.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound port has an address");
        let choices = Choices {
            addr: Some(address),
            data: Some(folder.path().to_owned()),
            database_url,
            metrics_addr: Some("off".to_owned()),
            ..Choices::default()
        };
        let config = Config::read(None, choices).expect("the test's own set-up");
        let clock = Arc::new(HallClock::default());
        clock.run_from(since);
        let running = build(&config, &clock).await;
        let world = Self { running, address, clock, config, _folder: folder };
        world.serve(listener);
        world
    }

    fn serve(&self, listener: tokio::net::TcpListener) {
        let service = router(&self.running).into_make_service_with_connect_info::<SocketAddr>();
        let stop = self.running.stop.clone();
        tokio::spawn(
            async move { axum::serve(listener, service).with_graceful_shutdown(stop.cancelled_owned()).await },
        );
    }

    /// The same database opened afresh by another process's worth of house; the
    /// first is left as if it had been killed: nothing of it is told or flushed.
    pub async fn opened_again(&self) -> Running {
        build(&self.config, &self.clock).await
    }

    /// The live half of one more server of the same database, to be built where it is to run.
    pub fn another_live(&self, limits: RoomLimits) -> impl Future<Output = Live> + Send + 'static {
        let (address, clock) = (self.config.database.clone(), Arc::clone(&self.clock));
        async move {
            let database = Database::open(&address).await.expect("the database opens");
            Live::new(&House::new(database, clock, Arc::new(SystemChance)), HubLimits::default(), limits)
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub async fn programme(&self) -> Programme {
        self.programme_of(&MeetingId::new("sample-a")).await
    }

    pub async fn programme_of(&self, meeting: &MeetingId) -> Programme {
        let mut reader = self.running.app.house.database.read().await.expect("a reader");
        let loaded = entente_store::programme::load(reader.link(), meeting).await.expect("the programme reads");
        loaded.expect("the meeting is there").1
    }

    /// The plenary of the first day.
    pub async fn plenary(&self) -> SessionId {
        let programme = self.programme().await;
        let plenary = |id: &SessionId| programme.items_of(id).filter(|item| item.kind != ItemKind::Break).count() > 2;
        programme.sessions.iter().map(|session| session.id.clone()).find(plenary).expect("a plenary")
    }

    /// Somebody as the services know them who is asked without a browser.
    pub async fn actor(&self, email: &str) -> Actor {
        let mut reader = self.running.app.house.database.read().await.expect("a reader");
        let found = entente_store::accounts::by_email(reader.link(), email).await.expect("accounts read");
        let account = found.expect("an account of the demonstration");
        Actor::Person(entente_service::Person {
            user: account.user(),
            name: account.name,
            email: account.email,
            language: None,
            zone: None,
            administrator: account.administrator,
            session: String::new(),
            unread: 0,
        })
    }

    pub fn visitor(&self) -> Person {
        let jar = Arc::new(Jar::default());
        let client = Client::builder()
            .cookie_provider(Arc::clone(&jar))
            .redirect(Policy::none())
            .timeout(PATIENCE)
            .build()
            .expect("a client");
        Person { client, jar, origin: self.url("") }
    }

    pub async fn sign_in(&self, email: &str) -> Person {
        let person = self.visitor();
        let answer = person.post("/sign-in", &[("email", email), ("password", demo::PASSWORD)]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{email} signs in");
        person
    }
}

/// The house as the server composes it, by the hall's clock.
pub async fn build(config: &Config, clock: &Arc<HallClock>) -> Running {
    let database = Database::open(&config.database).await.expect("the database opens");
    let clock: Arc<HallClock> = Arc::clone(clock);
    over(House::new(database, clock, Arc::new(SystemChance)), config)
}

impl Drop for World {
    fn drop(&mut self) {
        self.running.stop.cancel();
        if let Some((server, name)) =
            self.config.database.rsplit_once('/').filter(|(server, _)| server.starts_with("postgres"))
        {
            let removed = original::remove(server, name);
            assert!(removed || std::thread::panicking(), "{name} could not be removed");
        }
    }
}

fn rand_name() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    let now = entente_service::machine::SystemClock.now();
    entente_service::machine::SystemChance.id(now).replace('-', "")
}

/// Somebody with a browser that keeps cookies and says where its forms come from.
pub struct Person {
    client: Client,
    jar: Arc<Jar>,
    origin: String,
}

impl Person {
    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.origin)).send().await.expect("an answer")
    }

    pub async fn page(&self, path: &str) -> (StatusCode, String) {
        let answer = self.get(path).await;
        (answer.status(), answer.text().await.expect("a text"))
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.client
            .post(format!("{}{path}", self.origin))
            .header("origin", &self.origin)
            .form(fields)
            .send()
            .await
            .expect("an answer")
    }

    /// Sends a form as an island does: asks for JSON.
    pub async fn act(&self, path: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let answer = self
            .client
            .post(format!("{}{path}", self.origin))
            .header("origin", &self.origin)
            .header("accept", "application/json")
            .form(fields)
            .send()
            .await
            .expect("an answer");
        (answer.status(), answer.text().await.expect("a text"))
    }

    /// Sends a form with a file, if there is one: its name and content.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &[u8])>,
    ) -> (StatusCode, String) {
        const BOUNDARY: &str = "between-the-parts-of-a-form";
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        if let Some((name, content)) = file {
            let head = format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
                 content-type: application/octet-stream\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
        let answer = self
            .client
            .post(format!("{}{path}", self.origin))
            .header("origin", &self.origin)
            .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
            .body(body)
            .send()
            .await
            .expect("an answer");
        (answer.status(), answer.text().await.expect("a text"))
    }

    /// Sends bytes as they are, as a script does.
    pub async fn send(&self, path: &str, body: &[u8]) -> (StatusCode, String) {
        let answer = self
            .client
            .post(format!("{}{path}", self.origin))
            .header("origin", &self.origin)
            .header("accept", "application/json")
            .header("content-type", "application/octet-stream")
            .body(body.to_vec())
            .send()
            .await
            .expect("an answer");
        (answer.status(), answer.text().await.expect("a text"))
    }

    /// Looks as a script does: asks for JSON.
    pub async fn look(&self, path: &str) -> (StatusCode, String) {
        let request = self.client.get(format!("{}{path}", self.origin)).header("accept", "application/json");
        let answer = request.send().await.expect("an answer");
        (answer.status(), answer.text().await.expect("a text"))
    }

    /// A form from a page of another site.
    pub async fn post_from(&self, origin: &str, path: &str, fields: &[(&str, &str)]) -> StatusCode {
        let request = self.client.post(format!("{}{path}", self.origin)).header("origin", origin).form(fields);
        request.send().await.expect("an answer").status()
    }

    /// Opens a socket as this person's browser would, from the given origin.
    pub async fn dial_from(&self, origin: &str, path: &str) -> Result<Socket, u16> {
        let url = self.origin.replacen("http", "ws", 1) + path;
        let mut request = url.into_client_request().expect("a request");
        let headers = request.headers_mut();
        headers.insert("origin", origin.parse().expect("an origin"));
        let here = self.origin.parse().expect("a URL");
        if let Some(cookies) = self.jar.cookies(&here) {
            headers.insert("cookie", cookies.as_bytes().try_into().expect("cookies"));
        }
        match connect_async(request).await {
            Ok((socket, _)) => Ok(socket),
            Err(tokio_tungstenite::tungstenite::Error::Http(response)) => Err(response.status().as_u16()),
            Err(error) => panic!("no socket: {error}"),
        }
    }

    pub async fn dial(&self, path: &str) -> Socket {
        self.dial_from(&self.origin, path).await.expect("the upgrade is accepted")
    }
}

/// The next message that is not a ping.
pub async fn next(socket: &mut Socket) -> Message {
    loop {
        let message = tokio::time::timeout(PATIENCE, socket.next()).await.expect("a message comes");
        match message.expect("the socket is open").expect("a message") {
            Message::Ping(_) | Message::Pong(_) => {}
            other => return other,
        }
    }
}

/// The code with which the server closes; whatever comes before is passed over.
pub async fn close_code(socket: &mut Socket) -> u16 {
    loop {
        if let Message::Close(frame) = next(socket).await {
            return frame.map_or(1005, |frame| frame.code.into());
        }
    }
}
