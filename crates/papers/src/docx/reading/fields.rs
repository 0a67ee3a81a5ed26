//! Fields: what they came to is text, what they ask for is not, and nothing is worked out anew.

use super::{
    LeftOut,
    paragraphs::Reader,
    runs::{OPEN_MAX, address_of},
    tree::Element,
};

/// A field that has begun.
#[derive(Default)]
pub(super) struct Field {
    pub instruction: String,
    /// What follows is what it came to.
    pub result: bool,
    pub link: Option<String>,
}

impl Field {
    pub(super) fn is(&self, word: &str) -> bool {
        self.instruction.split_whitespace().next().is_some_and(|first| first.eq_ignore_ascii_case(word))
    }
}

/// Whether text counts here: not what a field asks for, nor a table of contents.
pub(super) fn is_shown(reader: &Reader<'_>) -> bool {
    reader.fields.iter().all(|field| field.result && !field.is("TOC"))
}

pub(super) fn field(reader: &mut Reader<'_>, sign: &Element) {
    match sign.attribute("w:fldCharType") {
        Some("begin") if reader.fields.len() >= OPEN_MAX => reader.fields_skipped += 1,
        Some("end") if reader.fields_skipped > 0 => reader.fields_skipped -= 1,
        _ if reader.fields_skipped > 0 => {}
        Some("begin") => reader.fields.push(Field::default()),
        Some("separate") => {
            let Some(mut field) = reader.fields.pop() else { return };
            field.result = true;
            if field.is("HYPERLINK") {
                // Switches begin with a backslash; without an address it leads to a place in the text.
                let address = field.instruction.split('"').nth(1).unwrap_or_default().to_owned();
                let place = field.instruction.contains("\\l");
                if !place {
                    field.link = address_of(reader, &address);
                }
            }
            reader.fields.push(field);
        }
        Some("end") => {
            let Some(field) = reader.fields.pop() else { return };
            if field.is("TOC") {
                reader.leave(LeftOut::Contents);
            } else if !field.is("HYPERLINK") && is_shown(reader) {
                reader.leave(LeftOut::Fields);
            }
        }
        _ => {}
    }
}
