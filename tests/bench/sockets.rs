//! Sockets as browsers open them: with the session's cookie and the page's origin.

use tokio::net::TcpStream;
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{client::IntoClientRequest as _, http::HeaderValue},
};

use crate::Outcome;

pub type Socket = WebSocketStream<TcpStream>;

/// `person` is the header line of a session, or empty.
pub async fn open(host: &str, path: &str, person: &str) -> Outcome<Socket> {
    let mut request = format!("ws://{host}{path}").into_client_request()?;
    let headers = request.headers_mut();
    headers.insert("origin", HeaderValue::from_str(&format!("http://{host}"))?);
    if let Some(cookie) = person.trim().strip_prefix("cookie: ") {
        headers.insert("cookie", HeaderValue::from_str(cookie)?);
    }
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    Ok(client_async(request, stream).await?.0)
}
