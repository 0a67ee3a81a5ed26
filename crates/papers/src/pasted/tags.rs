//! HTML cut into tags and text, however untidy it is.

use crate::docx::spelled;

pub(super) enum Token {
    Start(Tag),
    End(String),
    Text(String),
}

pub(super) struct Tag {
    /// In small letters.
    pub name: String,
    attributes: Vec<(String, String)>,
    pub is_empty: bool,
}

impl Tag {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What the `style` attribute says of one property.
    pub(super) fn style(&self, name: &str) -> Option<&str> {
        let mut declarations = self.attribute("style")?.split(';').filter_map(|one| one.split_once(':'));
        declarations.find(|(known, _)| known.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

pub(super) fn tokens(html: &str) -> impl Iterator<Item = Token> {
    let mut rest = html;
    let mut raw: Option<String> = None;
    std::iter::from_fn(move || {
        loop {
            // In a script or a style only its own end means anything.
            if let Some(name) = raw.take() {
                let end = find_end(rest, &name).unwrap_or(rest.len());
                rest = &rest[end..];
            }
            if rest.is_empty() {
                return None;
            }
            let Some(after) = rest.strip_prefix('<') else {
                let end = rest.find('<').unwrap_or(rest.len());
                let text = unescaped_entities(&rest[..end]);
                rest = &rest[end..];
                return Some(Token::Text(text));
            };
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
                continue;
            }
            if after.starts_with(['!', '?']) {
                rest = after.find('>').map_or("", |end| &after[end + 1..]);
                continue;
            }
            let is_end = after.starts_with('/');
            let inside = after.strip_prefix('/').unwrap_or(after);
            if !inside.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                rest = after;
                return Some(Token::Text("<".to_owned()));
            }
            let (tag, left) = tag(inside);
            rest = left;
            if is_end {
                return Some(Token::End(tag.name));
            }
            if matches!(tag.name.as_str(), "script" | "style") && !tag.is_empty {
                raw = Some(tag.name.clone());
            }
            return Some(Token::Start(tag));
        }
    })
}

fn find_end(text: &str, name: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find("</") {
        let at = from + at;
        let found = text[at + 2..].get(..name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return Some(at);
        }
        from = at + 2;
    }
    None
}

/// A tag behind its `<`, and what follows it.
fn tag(text: &str) -> (Tag, &str) {
    let end = text.find(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/')).unwrap_or(text.len());
    let mut tag = Tag { name: text[..end].to_ascii_lowercase(), attributes: Vec::new(), is_empty: false };
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        if let Some(after) = rest.strip_prefix('/') {
            tag.is_empty = after.starts_with('>');
            rest = after;
            continue;
        }
        if rest.is_empty() {
            return (tag, rest);
        }
        let end = rest
            .char_indices()
            .find(|(at, letter)| *at > 0 && (letter.is_whitespace() || matches!(letter, '=' | '>' | '/')))
            .map_or(rest.len(), |(at, _)| at);
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|letter| matches!(letter, '"' | '\''));
            (value, rest) = match quote {
                Some(quote) => {
                    let inside = &after[1..];
                    let end = inside.find(quote).unwrap_or(inside.len());
                    (&inside[..end], inside.get(end + 1..).unwrap_or_default())
                }
                None => {
                    let end = after.find(|letter: char| letter.is_whitespace() || letter == '>').unwrap_or(after.len());
                    after.split_at(end)
                }
            };
        }
        tag.attributes.push((name, unescaped_entities(value)));
    }
}

/// References to letters as the letters.
fn unescaped_entities(text: &str) -> String {
    const NAMES: [(&str, char); 20] = [
        ("nbsp", '\u{A0}'),
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("shy", '\u{AD}'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("hellip", '…'),
        ("bull", '•'),
        ("middot", '·'),
        ("rlm", '\u{200F}'),
        ("lrm", '\u{200E}'),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.char_indices().take(12).find(|(_, letter)| *letter == ';').map(|(end, _)| end);
        let letter = end.and_then(|end| {
            let name = &rest[1..end];
            let number = name.strip_prefix('#').map(|number| match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            });
            match number {
                Some(number) => number.ok().and_then(char::from_u32),
                None => NAMES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter),
            }
        });
        match (letter, end) {
            (Some(letter), Some(end)) => {
                out.push(letter);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// What addresses spell as %20.
pub(super) fn unescaped(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|code| std::str::from_utf8(code).ok()).and_then(|c| u8::from_str_radix(c, 16).ok());
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The number of a point in a list of that kind, as CSS or the older attribute names it.
pub(super) fn numbered(kind: &str, number: i64) -> String {
    let format = match kind {
        "a" | "lower-alpha" | "lower-latin" => "lowerLetter",
        "A" | "upper-alpha" | "upper-latin" => "upperLetter",
        "i" | "lower-roman" => "lowerRoman",
        "I" | "upper-roman" => "upperRoman",
        "cjk-ideographic" | "simp-chinese-informal" | "trad-chinese-informal" => "chineseCounting",
        "disc" | "circle" | "square" | "none" => return "•".to_owned(),
        _ => "decimal",
    };
    format!("{}.", spelled(number, format))
}
