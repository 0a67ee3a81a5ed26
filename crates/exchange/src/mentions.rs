//! Who and what is named in a text: `@midsa` a mechanism, `#labour-migration` a theme, by the keys of the directory; a post
//! by its address.

use entente_domain::ids::{PostId, is_well_formed};

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    Words(&'t str),
    /// The key, without its sign.
    Mechanism(&'t str),
    Theme(&'t str),
}

/// The text in pieces which together are all of it but for the signs. What looks like a mention and is not known stays words.
pub fn pieces<'t>(
    text: &'t str,
    is_mechanism: impl Fn(&str) -> bool,
    is_theme: impl Fn(&str) -> bool,
) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let (mut from, mut before) = (0, None::<char>);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        // Within a word it is an address or an anchor.
        let begins =
            matches!(sign, '@' | '#') && before.is_none_or(|before| !before.is_alphanumeric() && before != '/');
        before = Some(sign);
        if !begins {
            continue;
        }
        let rest = text.get(at + 1..).unwrap_or_default();
        let length = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(rest.len());
        let key = rest.get(..length).unwrap_or_default().trim_end_matches('-');
        let piece = match sign {
            '@' if is_mechanism(key) => Piece::Mechanism(key),
            '#' if is_theme(key) => Piece::Theme(key),
            _ => continue,
        };
        if from < at {
            pieces.push(Piece::Words(text.get(from..at).unwrap_or_default()));
        }
        pieces.push(piece);
        from = at + 1 + key.len();
        while signs.next_if(|(next, _)| *next < from).is_some() {}
        before = key.chars().last();
    }
    if from < text.len() {
        pieces.push(Piece::Words(text.get(from..).unwrap_or_default()));
    }
    pieces
}

/// The posts whose address stands in a text, of this house or written without one; each once. Whether they are there is
/// not known here.
pub fn cited(text: &str) -> Vec<PostId> {
    const ADDRESS: &str = "/posts/";
    let mut found: Vec<PostId> = Vec::new();
    for (at, _) in text.match_indices(ADDRESS) {
        let rest = text.get(at + ADDRESS.len()..).unwrap_or_default();
        let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_');
        let id = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        // "/posts/new" is the form for one.
        if is_well_formed(id) && id != "new" && !found.iter().any(|one| one.as_str() == id) {
            found.push(PostId::new(id));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_are_found_and_nothing_else() {
        let known = |key: &str| ["midsa", "bali-process"].contains(&key);
        let theme = |key: &str| key == "health";
        let read = |text: &'static str| pieces(text, known, theme);
        assert_eq!(read("ask @midsa."), [Piece::Words("ask "), Piece::Mechanism("midsa"), Piece::Words(".")]);
        assert_eq!(
            read("@bali-process#health"),
            [Piece::Mechanism("bali-process"), Piece::Words("#health")],
            "within a word it is none"
        );
        assert_eq!(
            read("#health, @bali-process- and"),
            [Piece::Theme("health"), Piece::Words(", "), Piece::Mechanism("bali-process"), Piece::Words("- and")]
        );
        for other in ["a@midsa.example", "@nobody", "#", "@", "https://example.org/#health", "##"] {
            assert_eq!(read(other), [Piece::Words(other)], "{other}");
        }
        assert_eq!(read("اسأل @midsa"), [Piece::Words("اسأل "), Piece::Mechanism("midsa")]);
        assert!(read("").is_empty());
    }

    #[test]
    fn addresses_of_posts_are_found() {
        let text = "See https://e.example/posts/01J-a_b?lang=fr, /posts/x and (/posts/x). Not /posts/ or /posts/new.";
        assert_eq!(cited(text), [PostId::new("01J-a_b"), PostId::new("x")]);
        assert!(cited("posts/x").is_empty());
    }
}
