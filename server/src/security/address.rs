//! Which address a request comes from. Forwarding headers are written by anybody;
//! only as many entries, counted from the right, are believed as proxies of ours
//! have written.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::{
    extract::ConnectInfo,
    http::{Extensions, HeaderMap},
};

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address of whoever asks, as well as it can be known.
pub(super) fn client(extensions: &Extensions, headers: &HeaderMap, trusted_proxies: usize) -> IpAddr {
    let peer = extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip());
    forwarded(headers, trusted_proxies).unwrap_or(peer).to_canonical()
}

/// The entry that our outermost proxy wrote; none if somebody went round it.
fn forwarded(headers: &HeaderMap, trusted_proxies: usize) -> Option<IpAddr> {
    let entries: Vec<&str> = headers
        .get_all(FORWARDED_FOR)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let index = entries.len().checked_sub(trusted_proxies)?;
    parse(entries.get(index)?.trim())
}

/// Some proxies add the port.
fn parse(entry: &str) -> Option<IpAddr> {
    entry
        .parse::<IpAddr>()
        .or_else(|_| entry.parse::<SocketAddr>().map(|socket| socket.ip()))
        .or_else(|_| entry.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>())
        .ok()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_what_our_proxies_wrote_is_believed() {
        let peer = "10.0.0.1";
        for (proxies, lines, expected) in [
            (0, vec![], peer),
            (0, vec!["198.51.100.7"], peer),
            (1, vec![], peer),
            (1, vec!["198.51.100.7"], "198.51.100.7"),
            (1, vec!["1.1.1.1, 198.51.100.7"], "198.51.100.7"),
            (1, vec!["1.1.1.1", "198.51.100.7:4711"], "198.51.100.7"),
            (2, vec!["1.1.1.1, 198.51.100.7, 10.0.0.9"], "198.51.100.7"),
            (2, vec!["198.51.100.7"], peer),
            (1, vec!["[2001:db8::1]:443"], "2001:db8::1"),
            (1, vec!["[2001:db8::1]"], "2001:db8::1"),
            (1, vec!["::ffff:198.51.100.7"], "198.51.100.7"),
            (1, vec!["unknown"], peer),
        ] {
            let mut headers = HeaderMap::new();
            for line in &lines {
                headers.append(FORWARDED_FOR, HeaderValue::from_static(line));
            }
            let mut extensions = Extensions::new();
            extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 9)));
            let found = client(&extensions, &headers, proxies);
            assert_eq!(found, expected.parse::<IpAddr>().unwrap(), "{proxies} {lines:?}");
        }
    }
}
