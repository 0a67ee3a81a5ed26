//! Secrets that travel in links and cookies: random, shown once, kept as a hash.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entente_domain::chain::hex;
use sha2::{Digest as _, Sha256};

use crate::House;

/// A new secret as text for a URL or cookie, and the hash to keep.
pub fn fresh(house: &House) -> (String, String) {
    let text = URL_SAFE_NO_PAD.encode(house.chance.secret());
    let kept = hash(&text);
    (text, kept)
}

/// SHA-256 in hexadecimal.
pub fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}
