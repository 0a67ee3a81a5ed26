//! The open interface through its front door: programs with tokens and without.

mod agreement;
mod between;
mod doors;
mod reading;
mod schema;
mod tables;
mod tokens;
mod writing;

use entente_service::identity::tokens::{Scope, make};
use reqwest::{Client, RequestBuilder, Response, StatusCode, redirect::Policy};
use serde_json::Value;

use super::world::{PATIENCE, World};

/// A program that asks in somebody's name, or in nobody's. It keeps no cookies and comes from no page.
pub struct Program {
    client: Client,
    origin: String,
    pub token: Option<String>,
}

impl Program {
    pub fn of_nobody(world: &World) -> Self {
        let client = Client::builder().redirect(Policy::none()).timeout(PATIENCE).build().unwrap();
        Self { client, origin: world.url(""), token: None }
    }

    pub fn with(world: &World, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..Self::of_nobody(world) }
    }

    pub async fn of(world: &World, email: &str, scope: Scope) -> Self {
        let who = world.actor(email).await;
        Self::with(world, &make(&world.running.app.house, &who, "a test", scope, 30).await.unwrap())
    }

    fn signed(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub async fn get(&self, path: &str) -> Response {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Response {
        let mut request = self.signed(self.client.get(format!("{}{path}", self.origin)));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap()
    }

    pub async fn read(&self, path: &str) -> (StatusCode, Value) {
        told(self.get(path).await).await
    }

    pub async fn send(&self, path: &str, body: &Value) -> (StatusCode, Value) {
        self.send_with(path, body, &[]).await
    }

    pub async fn send_with(&self, path: &str, body: &Value, headers: &[(&str, &str)]) -> (StatusCode, Value) {
        let mut request = self.signed(self.client.post(format!("{}{path}", self.origin))).json(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        told(request.send().await.unwrap()).await
    }

    /// Everything of a list, page after page.
    pub async fn all(&self, path: &str) -> Vec<Value> {
        let (mut all, mut after) = (Vec::new(), String::new());
        let mark = if path.contains('?') { '&' } else { '?' };
        loop {
            let (status, page) = self.read(&format!("{path}{mark}limit=200{after}")).await;
            assert_eq!(status, StatusCode::OK, "{path}: {page}");
            all.extend(page["items"].as_array().unwrap().iter().cloned());
            match page["next"].as_str() {
                Some(next) => after = format!("&after={next}"),
                None => return all,
            }
        }
    }
}

async fn told(answer: Response) -> (StatusCode, Value) {
    let status = answer.status();
    let text = answer.text().await.unwrap();
    let value = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect(&text) };
    (status, value)
}

/// The word at the end of a problem's type.
pub fn word(problem: &Value) -> &str {
    problem["type"].as_str().and_then(|kind| kind.strip_prefix("/api#")).unwrap_or_default()
}
