//! The cookies of signing in: their names, how they are set, and how they are read.
//!
//! Under `https` the session's name starts with `__Host-`: browsers then take it
//! only from this very host, over TLS, for all paths. Both cookies are out of
//! reach of scripts and do not travel with posts from other sites.

use axum::http::{HeaderMap, HeaderValue, header};

/// The session's token, under its name for this scheme.
pub const fn session_name(https: bool) -> &'static str {
    if https { "__Host-entente" } else { "entente" }
}

/// The secret that binds a link sent by mail to the browser that asked.
pub const fn browser_name(https: bool) -> &'static str {
    if https { "__Host-entente-browser" } else { "entente-browser" }
}

/// Gives the browser a cookie for so long.
pub fn set(name: &str, value: &str, seconds: i64) -> HeaderValue {
    let secure = if name.starts_with("__Host-") { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&text).expect("names and tokens are visible ASCII")
}

/// Takes a cookie away.
pub fn clear(name: &str) -> HeaderValue {
    set(name, "", 0)
}

/// The value of a request's cookie; none if it is missing or empty.
pub fn find<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_those_of_the_scheme() {
        let https = set(session_name(true), "token", 60);
        assert_eq!(https, "__Host-entente=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
        assert_eq!(set(session_name(false), "token", 60), "entente=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
        assert_eq!(clear(session_name(false)), "entente=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("entente-browser=b; entente=a"));
        headers.append(header::COOKIE, HeaderValue::from_static("x=y"));
        assert_eq!(find(&headers, "entente"), Some("a"));
        assert_eq!(find(&headers, "x"), Some("y"));
        assert_eq!(find(&headers, "ente"), None);
    }
}
