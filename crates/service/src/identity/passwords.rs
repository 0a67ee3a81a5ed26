//! Passwords: which are accepted, and how they are hashed and compared.
//!
//! Argon2id with OWASP's floor of 19 MiB, two passes, one lane. Hashing takes a
//! core for tens of milliseconds, so it runs off the async workers, two at a
//! time, with a bounded queue: a rush at nine o'clock must not stall the room.

use std::sync::{Arc, OnceLock};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use entente_domain::limits::{PASSWORD_MAX, PASSWORD_MIN};
use entente_store::Broken;
use tokio::sync::Semaphore;

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const HASHES_AT_ONCE: usize = 2;
/// Comparisons waiting for their turn; the next one is told to come back.
const COMPARISONS_WAITING_MAX: usize = 64;

/// Passwords of at least the allowed length that top the published lists of leaked ones.
const COMMON: &str = include_str!("common_passwords.txt");

/// Words that make up a guessable password together with a few digits.
const COMMON_WORDS: [&str; 22] = [
    "password",
    "passw0rd",
    "motdepasse",
    "contrasena",
    "contraseña",
    "пароль",
    "welcome",
    "bienvenue",
    "bienvenido",
    "letmein",
    "qwerty",
    "azerty",
    "йцукен",
    "asdfgh",
    "zxcvbn",
    "qazwsx",
    "administrator",
    "admin",
    "secret",
    "changeme",
    "iloveyou",
    "default",
];

/// Words of this house; an account adds its own.
const HOUSE_WORDS: [&str; 4] = ["entente", "migration", "meeting", "secretariat"];

/// Letters a password must have beside the words everybody tries first.
const OWN_LETTERS_MIN: usize = 6;

/// Why a password is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordRefusal {
    /// Fewer than [`PASSWORD_MIN`] characters.
    TooShort,
    /// More than [`PASSWORD_MAX`] characters; never cut instead.
    TooLong,
    /// Among the first that anybody would try.
    Common,
    /// Little more than the product's name or the person's own address.
    ContextWord,
}

/// Whether somebody with this address may choose the password.
///
/// # Errors
/// The first reason against it.
pub fn acceptable(password: &str, email: &str) -> Result<(), PasswordRefusal> {
    let characters = password.chars().count();
    if characters < PASSWORD_MIN {
        return Err(PasswordRefusal::TooShort);
    }
    if characters > PASSWORD_MAX {
        return Err(PasswordRefusal::TooLong);
    }
    let lower = password.to_lowercase();
    if COMMON.lines().any(|common| common == lower) || is_pattern(&lower) || leans_on(&lower, &COMMON_WORDS) {
        return Err(PasswordRefusal::Common);
    }
    let own: Vec<&str> = email
        .split(['@', '.', '-', '_', '+'])
        .filter(|part| part.chars().count() >= 4)
        .chain(email.split('@').next())
        .chain(HOUSE_WORDS)
        .filter(|part| !part.is_empty())
        .collect();
    if leans_on(&lower, &own) {
        return Err(PasswordRefusal::ContextWord);
    }
    Ok(())
}

/// One piece of up to four characters over and over, or a run like `abcdefghijkl` or `987654321098`.
fn is_pattern(lower: &str) -> bool {
    let characters: Vec<char> = lower.chars().collect();
    let repeats =
        (1..=4).any(|period| characters.iter().skip(period).zip(&characters).all(|(later, first)| later == first));
    let steps: Vec<i64> =
        characters.windows(2).map(|pair| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]))).collect();
    let runs = |step: i64| steps.iter().filter(|found| **found == step).count() * 10 >= steps.len() * 9;
    repeats || runs(1) || runs(-1)
}

/// Whether little is left once the words (also written with digits for letters) are taken out.
fn leans_on(lower: &str, words: &[&str]) -> bool {
    let original: Vec<char> = lower.chars().collect();
    let plain: Vec<char> = original.iter().map(|c| plain_letter(*c)).collect();
    let mut covered = vec![false; original.len()];
    for word in words {
        let word: Vec<char> = word.to_lowercase().chars().collect();
        for spelling in [&original, &plain] {
            for start in 0..=spelling.len().saturating_sub(word.len()) {
                if spelling[start..].starts_with(&word) {
                    covered[start..start + word.len()].fill(true);
                }
            }
        }
    }
    let own = original.iter().zip(&covered).filter(|(c, covered)| c.is_alphabetic() && !**covered).count();
    covered.contains(&true) && own < OWN_LETTERS_MIN
}

const fn plain_letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// What a comparison found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Wrong,
    Right,
    /// Right, but hashed with weaker parameters than today's.
    RightButWeak,
    /// Too many are waiting.
    Busy,
}

/// The two seats at which hashing happens.
pub(super) struct Hasher {
    seats: Arc<Semaphore>,
    queue: Semaphore,
}

impl Hasher {
    pub(super) fn new() -> Self {
        Self { seats: Arc::new(Semaphore::new(HASHES_AT_ONCE)), queue: Semaphore::new(COMPARISONS_WAITING_MAX) }
    }

    /// The PHC string to keep for a password that is [`acceptable`].
    pub(super) async fn hash(&self, password: &str, secret: [u8; 32]) -> Result<String, Broken> {
        let password = password.to_owned();
        self.work(move || {
            today()
                .hash_password_with_salt(password.as_bytes(), &secret[..16])
                .map(|hash| hash.to_string())
                .map_err(|error| Broken::Stored(format!("hashing a password: {error}")))
        })
        .await?
    }

    /// Compares; without a kept hash it compares with one nobody has the password of, so that
    /// an account that does not exist takes as long as one that does.
    pub(super) async fn compare(&self, password: &str, kept: Option<String>) -> Result<Verdict, Broken> {
        let Ok(_place) = self.queue.try_acquire() else { return Ok(Verdict::Busy) };
        if password.chars().count() > PASSWORD_MAX {
            return Ok(Verdict::Wrong);
        }
        let password = password.to_owned();
        self.work(move || {
            let exists = kept.is_some();
            let text = kept.unwrap_or_else(|| nobodys_hash().to_owned());
            let hash =
                PasswordHash::new(&text).map_err(|error| Broken::Stored(format!("account.password_hash: {error}")))?;
            if today().verify_password(password.as_bytes(), &hash).is_err() || !exists {
                return Ok(Verdict::Wrong);
            }
            Ok(if is_weak(&hash) { Verdict::RightButWeak } else { Verdict::Right })
        })
        .await?
    }

    async fn work<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> Result<T, Broken> {
        let seat = Arc::clone(&self.seats).acquire_owned().await.expect("the semaphore is never closed");
        tokio::task::spawn_blocking(move || {
            // Held by the work itself: a request that goes away does not free a core.
            let _seat = seat;
            job()
        })
        .await
        .map_err(|error| Broken::Stored(format!("hashing a password stopped: {error}")))
    }
}

fn today() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the constants are within Argon2's bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn is_weak(hash: &PasswordHash) -> bool {
    let Ok(params) = Params::try_from(hash) else { return true };
    hash.algorithm.as_str() != "argon2id" || params.m_cost() < MEMORY_KIB || params.t_cost() < PASSES
}

fn nobodys_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        today()
            .hash_password_with_salt(b"nobody has this password", b"nobody's salt 16")
            .expect("a fixed password and salt can be hashed")
            .to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_accepted() {
        let email = "amina.diallo@example.org";
        for (password, expected) in [
            ("correct horse battery staple", Ok(())),
            ("مجلس الهجرة في الصيف", Ok(())),
            ("только для вечерних чтений", Ok(())),
            ("            ", Err(PasswordRefusal::Common)),
            ("four words 4U", Ok(())),
            ("739204617258", Ok(())),
            ("elevenchars", Err(PasswordRefusal::TooShort)),
            ("十一个字还是太短了吗啊", Err(PasswordRefusal::TooShort)),
            ("Password2026!", Err(PasswordRefusal::Common)),
            ("P@ssw0rd1234", Err(PasswordRefusal::Common)),
            ("aaaaaaaaaaaaa", Err(PasswordRefusal::Common)),
            ("abcabcabcabc", Err(PasswordRefusal::Common)),
            ("abcdefghijkl", Err(PasswordRefusal::Common)),
            ("123456789012", Err(PasswordRefusal::Common)),
            ("qwertyuiop[]", Err(PasswordRefusal::Common)),
            ("Entente-2026!", Err(PasswordRefusal::ContextWord)),
            ("amina.diallo1", Err(PasswordRefusal::ContextWord)),
            ("Diallo123456", Err(PasswordRefusal::ContextWord)),
            ("the entente of two rivers", Ok(())),
        ] {
            assert_eq!(acceptable(password, email), expected, "{password:?}");
        }
        let longest = "à".repeat(60) + &"x9".repeat(34);
        assert_eq!(acceptable(&longest, email), Ok(()));
        assert_eq!(acceptable(&(longest + "y"), email), Err(PasswordRefusal::TooLong));
    }

    #[tokio::test]
    async fn the_last_character_counts() {
        let hasher = Hasher::new();
        let password = "x9".repeat(64);
        let kept = hasher.hash(&password, [7; 32]).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_eq!(hasher.compare(&password, Some(kept.clone())).await.unwrap(), Verdict::Right);
        let other = format!("{}8", &password[..127]);
        assert_eq!(hasher.compare(&other, Some(kept)).await.unwrap(), Verdict::Wrong);
        assert_eq!(hasher.compare("nobody has this password", None).await.unwrap(), Verdict::Wrong);
    }
}
