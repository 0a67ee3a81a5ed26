//! Checking receipts of silence procedures from the command line: against a
//! house's record, or with nothing but its public key.

use std::{fs, io::Read as _, path::Path};

use entente_service::{
    Failure,
    silence::receipts::{Receipt, check, read},
};

use super::say;
use crate::compose::Running;

/// A receipt is a few lines.
const BYTES_MAX: u64 = 64 * 1024;

/// Checks the signature against a public key.
pub(super) fn against_key(given: &str, key: &str) -> Result<(), String> {
    let receipt = read(&text_of(given)?).map_err(|error| error.to_string())?;
    if receipt.key != key.trim() {
        return Err(format!("the signature fits, but the key is {}", receipt.key));
    }
    tell(&receipt);
    say("The signature fits this key.");
    Ok(())
}

/// Checks it against the record of this house.
pub(super) async fn in_house(running: &Running, given: &str) -> Result<(), String> {
    let checked = match check(&running.app.house, &text_of(given)?).await {
        Ok(checked) => checked,
        Err(Failure::Refused(refusal)) => return Err(refusal.to_string()),
        Err(failure) => return Err(failure.to_string()),
    };
    tell(&checked.receipt);
    if !checked.ours {
        return Err("the signature fits, but the key is not that of this house".to_owned());
    }
    if !checked.in_the_log {
        return Err("it is signed by this house, but the record does not say the same any more".to_owned());
    }
    say("Genuine: signed by this house, and the record still says the same.");
    Ok(())
}

fn tell(receipt: &Receipt) {
    say(&format!("{}: {} on the text {}", receipt.party, receipt.answer, receipt.text));
    say(&format!("meeting {}, silence procedure {}, event {}", receipt.meeting, receipt.silence, receipt.event_seq));
}

fn text_of(given: &str) -> Result<String, String> {
    let mut text = String::new();
    if given == "-" {
        std::io::stdin()
            .take(BYTES_MAX)
            .read_to_string(&mut text)
            .map_err(|error| format!("standard input: {error}"))?;
        return Ok(text);
    }
    // A receipt has several lines; the name of a file has one.
    if given.contains('\n') || !Path::new(given).exists() {
        return Ok(given.to_owned());
    }
    let file = fs::File::open(given).map_err(|error| format!("{given}: {error}"))?;
    file.take(BYTES_MAX).read_to_string(&mut text).map_err(|error| format!("{given}: {error}"))?;
    Ok(text)
}
