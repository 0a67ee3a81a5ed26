//! How the server is set up: defaults that work, then `entente.toml`, then the
//! environment, then flags; each overrides the one before.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use url::Url;

/// What somebody wrote in one of the places; what is not set is left to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, clap::Args)]
#[serde(deny_unknown_fields, default)]
pub struct Choices {
    /// Address and port to listen on [default: 127.0.0.1:3000]
    #[arg(long, env = "ENTENTE_ADDR", value_name = "ADDRESS")]
    pub addr: Option<SocketAddr>,
    /// Directory of the SQLite database and everything else that is kept [default: ./entente-data]
    #[arg(long, env = "ENTENTE_DATA", value_name = "DIRECTORY", global = true)]
    pub data: Option<PathBuf>,
    /// postgres://… instead of the SQLite file in the data directory
    #[arg(long, env = "DATABASE_URL", value_name = "URL", global = true, hide_env_values = true)]
    pub database_url: Option<String>,
    /// Directory of the built assets [default: ./target/site]
    #[arg(long, env = "ENTENTE_SITE", value_name = "DIRECTORY")]
    pub site: Option<PathBuf>,
    /// Scheme and host under which browsers reach the server [default: http:// and the address]
    #[arg(long, env = "ENTENTE_PUBLIC_URL", value_name = "URL", global = true)]
    pub public_url: Option<Url>,
    /// How many reverse proxies of yours stand in front; their forwarded addresses are believed [default: 0]
    #[arg(long, env = "ENTENTE_TRUSTED_PROXIES", value_name = "COUNT")]
    pub trusted_proxies: Option<usize>,
    /// smtp://… or smtps://… for outgoing mail; without it mails go to the log and to /mailbox
    #[arg(long, env = "ENTENTE_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// The address mails come from [default: entente@ and the public host]
    #[arg(long, env = "ENTENTE_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// Address and port for /metrics, on its own listener [default: 127.0.0.1:3001; "off" for none]
    #[arg(long, env = "ENTENTE_METRICS_ADDR", value_name = "ADDRESS")]
    pub metrics_addr: Option<String>,
    /// Directory of fonts for PDF files, tried before those of the system: Chinese needs one, from here or there
    #[arg(long, env = "ENTENTE_FONTS", value_name = "DIRECTORY")]
    pub fonts: Option<PathBuf>,
}

/// The set-up in force.
#[derive(Clone, Debug)]
pub struct Config {
    pub addr: SocketAddr,
    pub data: PathBuf,
    pub database: String,
    pub site: PathBuf,
    pub public_url: Url,
    pub trusted_proxies: usize,
    pub smtp_url: Option<String>,
    pub mail_from: String,
    pub metrics_addr: Option<SocketAddr>,
    pub fonts: Option<PathBuf>,
}

/// Why the set-up does not hold.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{path} cannot be read: {error}")]
    Unreadable { path: PathBuf, error: std::io::Error },
    #[error("{path}: {error}")]
    Wrong { path: PathBuf, error: Box<toml::de::Error> },
    #[error("the directory {path} cannot be made: {error}")]
    Data { path: PathBuf, error: std::io::Error },
    #[error("the public URL {0} must begin with http:// or https:// and name a host only")]
    PublicUrl(Url),
    #[error("plain http is for this machine only: give --public-url https://… when listening on {0}")]
    PlainHttp(SocketAddr),
    #[error("the metrics address {0} is not an address and port")]
    Metrics(String),
}

impl Config {
    /// Puts the choices together. `file` is read if given, or `./entente.toml` if it is there.
    ///
    /// # Errors
    /// [`ConfigError`], worded for the person who set it up.
    pub fn read(file: Option<&Path>, given: Choices) -> Result<Self, ConfigError> {
        let default_file = Path::new("entente.toml");
        let from_file = match file {
            Some(path) => read_file(path)?,
            None if default_file.exists() => read_file(default_file)?,
            None => Choices::default(),
        };
        Self::of(given.or(from_file))
    }

    fn of(choices: Choices) -> Result<Self, ConfigError> {
        let addr = choices.addr.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 3000)));
        let data = choices.data.unwrap_or_else(|| PathBuf::from("entente-data"));
        let public_url = match choices.public_url {
            Some(url) => url,
            None if addr.ip().is_loopback() => {
                Url::parse(&format!("http://{addr}")).expect("an address and port make a URL")
            }
            None => return Err(ConfigError::PlainHttp(addr)),
        };
        if !matches!(public_url.scheme(), "http" | "https") || public_url.host().is_none() || public_url.path() != "/" {
            return Err(ConfigError::PublicUrl(public_url));
        }
        let metrics_addr = match choices.metrics_addr.as_deref() {
            Some("off") => None,
            None => Some(SocketAddr::from(([127, 0, 0, 1], 3001))),
            Some(text) => Some(text.parse().map_err(|_| ConfigError::Metrics(text.to_owned()))?),
        };
        let database = match choices.database_url {
            Some(url) => url,
            None => {
                std::fs::create_dir_all(&data).map_err(|error| ConfigError::Data { path: data.clone(), error })?;
                format!("sqlite:{}", data.join("entente.sqlite").display())
            }
        };
        let host = public_url.host_str().unwrap_or("localhost").to_owned();
        Ok(Self {
            addr,
            database,
            site: choices.site.unwrap_or_else(|| PathBuf::from("target/site")),
            trusted_proxies: choices.trusted_proxies.unwrap_or(0),
            smtp_url: choices.smtp_url,
            mail_from: choices.mail_from.unwrap_or_else(|| format!("entente@{host}")),
            metrics_addr,
            fonts: choices.fonts,
            public_url,
            data,
        })
    }

    /// Whether this is somebody's own machine: no mail goes out, and nothing comes in but plainly.
    pub fn is_development(&self) -> bool {
        self.smtp_url.is_none() && self.public_url.scheme() == "http"
    }

    /// The public URL as pages write it: without a slash at the end.
    pub fn origin(&self) -> String {
        self.public_url.as_str().trim_end_matches('/').to_owned()
    }
}

impl Choices {
    fn or(self, other: Self) -> Self {
        Self {
            addr: self.addr.or(other.addr),
            data: self.data.or(other.data),
            database_url: self.database_url.or(other.database_url),
            site: self.site.or(other.site),
            public_url: self.public_url.or(other.public_url),
            trusted_proxies: self.trusted_proxies.or(other.trusted_proxies),
            smtp_url: self.smtp_url.or(other.smtp_url),
            mail_from: self.mail_from.or(other.mail_from),
            metrics_addr: self.metrics_addr.or(other.metrics_addr),
            fonts: self.fonts.or(other.fonts),
        }
    }
}

fn read_file(path: &Path) -> Result<Choices, ConfigError> {
    let text =
        std::fs::read_to_string(path).map_err(|error| ConfigError::Unreadable { path: path.to_owned(), error })?;
    toml::from_str(&text).map_err(|error| ConfigError::Wrong { path: path.to_owned(), error: Box::new(error) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(toml: &str) -> Result<Config, ConfigError> {
        Config::of(toml::from_str(toml).expect("the test's own text"))
    }

    #[test]
    fn the_defaults_work() {
        let config = of("data = '/tmp'").expect("defaults");
        assert_eq!(config.origin(), "http://127.0.0.1:3000");
        assert_eq!(config.database, "sqlite:/tmp/entente.sqlite");
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(toml::from_str::<Choices>("adress = '127.0.0.1:1'").is_err());
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        assert!(matches!(of("addr = '0.0.0.0:80'\ndata = '/tmp'"), Err(ConfigError::PlainHttp(_))));
        assert!(of("addr = '0.0.0.0:80'\ndata = '/tmp'\npublic_url = 'https://entente.example'").is_ok());
    }

    #[test]
    fn a_public_url_names_a_host_and_nothing_more() {
        for wrong in ["ftp://a.example", "https://a.example/path"] {
            assert!(matches!(of(&format!("data = '/tmp'\npublic_url = '{wrong}'")), Err(ConfigError::PublicUrl(_))));
        }
    }

    #[test]
    fn what_is_given_last_wins() {
        let file: Choices = toml::from_str("trusted_proxies = 1\nmail_from = 'a@b.example'").expect("toml");
        let flags = Choices { trusted_proxies: Some(2), ..Choices::default() };
        let both = flags.or(file);
        assert_eq!((both.trusted_proxies, both.mail_from.as_deref()), (Some(2), Some("a@b.example")));
    }
}
