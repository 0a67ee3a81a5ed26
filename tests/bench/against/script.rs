//! Keystrokes made beforehand: what somebody types, as the updates their editor
//! would send. Every server is sent the same bytes.

use yrs::{ClientID, Doc, OffsetKind, Options, Text as _, Transact as _, WriteTxn as _, XmlFragment as _, XmlTextRef};

/// A stroke's number in the text it writes, to be found in whatever readers get.
pub const MARK: u8 = b'~';
/// Whose stroke it was, where only strokes are counted. Three bytes that no number of an
/// update can be, for none there is that large.
pub const SIGNS: [&str; 2] = ["…", "‡"];
/// What the trace ends with.
pub const END: &str = "~E~";
/// Every so many strokes of the trace one is [`SIGNS`]`[0]`, so that it can be seen how far it has come.
pub const SIGN_EVERY: usize = 250;
/// Of a hundred strokes so many delete: as in the recorded editing of a paper of 105,000 letters.
const DELETIONS: u64 = 30;

pub struct Author {
    doc: Doc,
    text: Option<XmlTextRef>,
}

impl Author {
    pub fn new(client: u64) -> Self {
        let options = Options { offset_kind: OffsetKind::Utf16, ..Options::with_client_id(ClientID::new(client)) };
        Self { doc: Doc::with_options(options), text: None }
    }

    /// One stroke: deletes behind `at` and writes there.
    fn stroke(&mut self, at: u32, delete: u32, write: &str) -> Vec<u8> {
        let mut txn = self.doc.transact_mut();
        let text = self.text.get_or_insert_with(|| {
            let root = txn.get_or_insert_xml_fragment("prosemirror");
            let paragraph = root.push_back(&mut txn, yrs::XmlElementPrelim::empty("paragraph"));
            paragraph.push_back(&mut txn, yrs::XmlTextPrelim::new(""))
        });
        if delete > 0 {
            text.remove_range(&mut txn, at, delete);
        }
        if !write.is_empty() {
            text.insert(&mut txn, at, write);
        }
        txn.encode_update_v1()
    }

    /// Strokes one after the other at the end of an own paragraph.
    pub fn types(mut self, words: impl Iterator<Item = String>) -> Vec<Vec<u8>> {
        let mut at = 0;
        words
            .map(|word| {
                let stroke = self.stroke(at, 0, &word);
                at += word.encode_utf16().count() as u32;
                stroke
            })
            .collect()
    }

    /// The same place filled with something else again and again.
    pub fn replaces(mut self, words: impl Iterator<Item = String>) -> Vec<Vec<u8>> {
        let mut before = 0;
        words
            .map(|word| {
                let stroke = self.stroke(0, before, &word);
                before = word.encode_utf16().count() as u32;
                stroke
            })
            .collect()
    }
}

/// `~000123`: a stroke that says which one it is.
pub fn numbered(stroke: usize) -> String {
    format!("{}{stroke:06}", char::from(MARK))
}

/// Shows the number of every stroke in some bytes.
pub fn numbers(bytes: &[u8], mut each: impl FnMut(usize)) {
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| *byte == MARK) {
        at += found + 1;
        if let Some(digits) = bytes.get(at..at + 6)
            && digits.iter().all(u8::is_ascii_digit)
        {
            each(digits.iter().fold(0, |number, digit| number * 10 + usize::from(digit - b'0')));
        }
    }
}

/// How often a sign stands in some bytes.
pub fn signs(bytes: &[u8], sign: &str) -> u64 {
    bytes.windows(sign.len()).filter(|three| *three == sign.as_bytes()).count() as u64
}

/// An author at work: typing, deleting and jumping, the same on every machine.
pub struct Trace {
    pub strokes: Vec<Vec<u8>>,
    /// What stands there in the end.
    pub text: String,
}

pub fn trace(count: usize) -> Trace {
    let mut chance = Chance(0x05ee_d0fa_4ea1);
    let mut author = Author::new(77);
    let mut text: Vec<u16> = Vec::new();
    let mut at = 0;
    let mut strokes = Vec::with_capacity(count);
    let (mut left, mut deletes) = (0, false);
    let sign = SIGNS[0].encode_utf16().next().unwrap_or_default();
    for number in 1..=count {
        if left == 0 {
            left = 1 + chance.below(20);
            deletes = chance.below(100) < DELETIONS;
            match chance.below(100) {
                0..12 => at = (at + chance.below(1_000) as usize).saturating_sub(500).min(text.len()),
                12..15 => at = chance.below(text.len() as u64 + 1) as usize,
                _ => {}
            }
        }
        left -= 1;
        let is_sign = number.is_multiple_of(SIGN_EVERY);
        // A sign stays, for it is counted.
        if deletes && !is_sign && number < count && at > 0 && text[at - 1] != sign {
            at -= 1;
            text.remove(at);
            strokes.push(author.stroke(at as u32, 1, ""));
            continue;
        }
        let letter = match chance.below(6) {
            0 => ' ',
            _ => char::from(b'a' + chance.below(26) as u8),
        };
        let word = match number {
            _ if number == count => END.to_owned(),
            _ if is_sign => SIGNS[0].to_owned(),
            _ => letter.to_string(),
        };
        strokes.push(author.stroke(at as u32, 0, &word));
        for unit in word.encode_utf16() {
            text.insert(at, unit);
            at += 1;
        }
    }
    Trace { strokes, text: String::from_utf16_lossy(&text) }
}

/// Numbers by chance, but the same ones each time.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}
