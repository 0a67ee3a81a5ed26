//! Signed receipts: what a party has in hand that says what it sent, when it was
//! received, and where that stands in the meeting's log. A receipt is a few
//! lines of text that anybody can check with the house's public key.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entente_domain::clock::Moment;
use entente_drafting::silence::{Answer, Response, Silence};
use entente_store::{Broken, Tx, events, silence as kept};
use jiff::Timestamp;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use crate::{Failure, House, secrets};

const TITLE: &str = "Entente receipt 1";
const SIGNATURE: &str = "signature: ";

/// The key receipts are signed with.
pub(crate) struct Key(Ed25519KeyPair);

impl Key {
    fn of(secret: &str) -> Result<Self, Broken> {
        let stored = |error: &dyn std::fmt::Display| Broken::Stored(format!("house_key: {error}"));
        let seed = URL_SAFE_NO_PAD.decode(secret).map_err(|error| stored(&error))?;
        Ok(Self(Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|error| stored(&error))?))
    }

    /// The house's own; made when it is needed first.
    pub(crate) async fn of_house(house: &House, tx: &mut Tx) -> Result<Self, Broken> {
        let secret = match kept::signing_key(tx.link()).await? {
            Some(secret) => secret,
            None => {
                let fresh = URL_SAFE_NO_PAD.encode(house.chance.secret());
                kept::keep_signing_key(tx.link(), &fresh, house.now()).await?
            }
        };
        Self::of(&secret)
    }

    fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.public_key().as_ref())
    }

    /// The receipt for a response that stands in the log.
    pub(crate) fn receipt(&self, silence: &Silence, response: &Response, event_seq: i64, event_hash: &str) -> String {
        let received = Timestamp::from_microsecond(response.received_at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
        // A name plate cannot bring lines of its own.
        let party: String = response.short.chars().filter(|character| !character.is_control()).collect();
        let signed = format!(
            "{TITLE}\nmeeting: {}\nsilence: {}\ntext-sha256: {}\nparty: {party}\nresponse: {}\ncontent-sha256: {}\n\
             received: {}\nevent: {event_seq} {event_hash}\nkey: {}\n",
            silence.meeting,
            silence.id,
            silence.words,
            response.answer,
            fingerprint(response),
            received.strftime("%Y-%m-%dT%H:%M:%S%.6fZ"),
            self.public(),
        );
        let signature = URL_SAFE_NO_PAD.encode(self.0.sign(signed.as_bytes()).as_ref());
        format!("{signed}{SIGNATURE}{signature}\n")
    }
}

/// The public half of the house's key, as text; none if nothing was ever signed.
///
/// # Errors
/// Only the database's.
pub async fn public_key(house: &House) -> Result<Option<String>, Broken> {
    let mut reader = house.database.read().await?;
    let secret = kept::signing_key(reader.link()).await?;
    secret.map(|secret| Ok(Key::of(&secret)?.public())).transpose()
}

/// What stands in the log for a response without saying what it says.
pub(super) fn fingerprint(response: &Response) -> String {
    secrets::hash(&serde_json::to_string(response).unwrap_or_default())
}

/// What a receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub meeting: String,
    pub silence: String,
    pub text: String,
    pub party: String,
    pub answer: Answer,
    pub content: String,
    pub received_at: Moment,
    pub event_seq: i64,
    pub event_hash: String,
    pub key: String,
}

/// Why something is no receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoReceipt {
    #[error("this is not a receipt: it must begin with \"{TITLE}\" and end with its signature")]
    Unreadable,
    #[error("the signature does not fit: the receipt was changed, or it was not signed with the key it names")]
    Forged,
}

impl NoReceipt {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Forged => "forged",
        }
    }
}

/// Reads a receipt and checks its signature against the key it names.
///
/// # Errors
/// [`NoReceipt`].
pub fn read(text: &str) -> Result<Receipt, NoReceipt> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let (signature, signed) = lines.split_last().ok_or(NoReceipt::Unreadable)?;
    let signature = signature.strip_prefix(SIGNATURE).ok_or(NoReceipt::Unreadable)?;
    if signed.first() != Some(&TITLE) {
        return Err(NoReceipt::Unreadable);
    }
    let field = |name: &str| {
        let mut found = signed.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        // One of each: a second could say something else.
        found.next().filter(|_| found.next().is_none()).map(str::to_owned).ok_or(NoReceipt::Unreadable)
    };
    let event = field("event")?;
    let (event_seq, event_hash) = event.split_once(' ').ok_or(NoReceipt::Unreadable)?;
    let received: Timestamp = field("received")?.parse().map_err(|_| NoReceipt::Unreadable)?;
    let receipt = Receipt {
        meeting: field("meeting")?,
        silence: field("silence")?,
        text: field("text-sha256")?,
        party: field("party")?,
        answer: Answer::from_word(&field("response")?).ok_or(NoReceipt::Unreadable)?,
        content: field("content-sha256")?,
        received_at: Moment::from_micros(received.as_microsecond()),
        event_seq: event_seq.parse().map_err(|_| NoReceipt::Unreadable)?,
        event_hash: event_hash.to_owned(),
        key: field("key")?,
    };
    let message: String = signed.iter().flat_map(|line| [line, "\n"]).collect();
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| NoReceipt::Unreadable);
    UnparsedPublicKey::new(&ED25519, decode(&receipt.key)?)
        .verify(message.as_bytes(), &decode(signature)?)
        .map_err(|_| NoReceipt::Forged)?;
    Ok(receipt)
}

/// A receipt that was checked in this house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub receipt: Receipt,
    /// Signed with this house's key.
    pub ours: bool,
    /// The log of the meeting still says what it said then.
    pub in_the_log: bool,
}

/// Checks a receipt: its signature, whether it is of this house, and whether the log still holds what it attests.
///
/// # Errors
/// [`NoReceipt`].
pub async fn check(house: &House, text: &str) -> Result<Checked, Failure<NoReceipt>> {
    let receipt = read(text).map_err(Failure::Refused)?;
    let ours = public_key(house).await?.is_some_and(|key| key == receipt.key);
    let mut in_the_log = false;
    // Who shows a receipt of another house learns nothing about this one's meetings.
    if ours {
        let mut reader = house.database.read().await?;
        let meeting = entente_domain::ids::MeetingId::new(receipt.meeting.clone());
        let chained = events::chained(reader.link(), &meeting, receipt.event_seq - 1, 1).await?;
        in_the_log =
            chained.first().is_some_and(|one| one.recorded.seq == receipt.event_seq && one.hash == receipt.event_hash);
    }
    Ok(Checked { receipt, ours, in_the_log })
}

#[cfg(test)]
mod tests {
    use entente_domain::ids::{PartyId, SilenceId};

    use super::*;

    fn signed() -> String {
        let key = Key::of(&URL_SAFE_NO_PAD.encode([7_u8; 32])).unwrap();
        let record = r#"{"id":"s","meeting":"m","document":"d","revision":3,"hash":"abc","words":"w3b","scope":[],
            "basis":"chair_letter","min_hours":72,"state":"running","prepared_at":0,"announced_at":0,"starts_at":0,
            "expires_at":10,"extended_from":null,"extensions":0,"outages_until":0,"disclosure":"all","reason":"",
            "result_at":null,"version":3}"#;
        let mut silence: Silence = serde_json::from_str(record).unwrap();
        silence.id = SilenceId::new("s");
        let response = Response {
            id: "r".to_owned(),
            party: PartyId::new("p"),
            short: "MIDSA\nresponse: consent".to_owned(),
            by: None,
            answer: Answer::Objection,
            text: "No.".to_owned(),
            paras: Vec::new(),
            named: false,
            received_at: Moment::from_micros(1_795_510_800_123_456),
            taken_back_at: None,
        };
        key.receipt(&silence, &response, 12, "0f")
    }

    #[test]
    fn a_receipt_reads_back_and_no_character_of_it_can_be_changed() {
        let text = signed();
        let receipt = read(&text).unwrap();
        assert_eq!((receipt.answer, receipt.event_seq, receipt.text.as_str()), (Answer::Objection, 12, "w3b"));
        assert_eq!(receipt.received_at.micros(), 1_795_510_800_123_456);
        assert!(text.contains("received: 2026-11-24T09:00:00.123456Z\n"), "{text}");
        // As mail programmes send it.
        assert_eq!(read(&text.replace('\n', "\r\n")).unwrap(), receipt);
        for (from, to) in [("objection", "consent"), ("event: 12", "event: 13"), (".123456", ".123455"), ("w3b", "w3c")]
        {
            assert_eq!(read(&text.replace(from, to)), Err(NoReceipt::Forged), "{from}");
        }
        assert_eq!(read(""), Err(NoReceipt::Unreadable));
        assert_eq!(read(&text.replace("Entente receipt 1", "Receipt")), Err(NoReceipt::Unreadable));
        let twice = text.replace("response: objection\n", "response: objection\nresponse: consent\n");
        assert_eq!(read(&twice), Err(NoReceipt::Unreadable));
    }
}
