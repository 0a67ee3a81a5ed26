//! Words, spaces and punctuation: those of the library, but quicker.

mod common;

use common::{cases, typed};
use entente_drafting::{
    text::{Inline, Run, Style},
    words::{Mark, Sort, Token, tokens, tree},
};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

fn run(text: &str) -> Vec<Inline> {
    vec![Inline::Run(Run { text: text.to_owned(), style: Style::default() })]
}

fn shown(text: &[Inline]) -> String {
    let sign = |token: &Token<'_>| match token {
        Token::Text { text, .. } => (*text).to_owned(),
        Token::Mark(Mark::Open, _) => "[".to_owned(),
        Token::Mark(Mark::Or, _) => "/".to_owned(),
        Token::Mark(Mark::Close, _) => "]".to_owned(),
        Token::Whole(_) => "?".to_owned(),
    };
    tokens(text).iter().map(sign).collect::<Vec<_>>().join("¦")
}

#[test]
fn words_of_six_languages() {
    for (markup, expected) in [
        ("States' well-known 3.5%, don't", "States¦'¦ ¦well¦-¦known¦ ¦3.5¦%¦,¦ ¦don't"),
        ("l’accord  *à* Genève.", "l’accord¦  ¦à¦ ¦Genève¦."),
        ("移民对话", "移¦民¦对¦话"),
        ("تبادل المعلومات، ثم", "تبادل¦ ¦المعلومات¦،¦ ¦ثم"),
        ("призывает все; государства", "призывает¦ ¦все¦;¦ ¦государства"),
        ("as [priority | key] groups", "as¦ ¦[¦priority¦/¦key¦]¦ ¦groups"),
    ] {
        assert_eq!(shown(&typed(markup)), expected);
    }
}

#[test]
fn what_is_not_balanced_is_no_text() {
    let text = typed("a [b [c] d | e] f [g]");
    let all = tokens(&text);
    assert_eq!(tree(&all), Some(text.clone()));
    for place in (0..all.len()).filter(|place| matches!(all[*place], Token::Mark(Mark::Open | Mark::Close, _))) {
        let mut fewer = all.clone();
        fewer.remove(place);
        assert_eq!(tree(&fewer), None, "without {place}");
        let mut twice = all.clone();
        twice.insert(place, all[place]);
        assert_eq!(tree(&twice), None, "twice {place}");
    }
    let or = all.iter().position(|token| matches!(token, Token::Mark(Mark::Or, _))).expect("there is one");
    assert_eq!(tree(&[&all[..or], &all[or + 1..], &[all[or]]].concat()), None, "a separator outside its bracket");
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn tokens_are_those_of_the_library(
        text in r"([a-zA-Zé0-9а-яёا-ي \u{64b}\u{640}\u{200d}\u{301}\u{3000}\u{a0}\u{2003}.,;:)('’%_移民ア🕊🇰🇪\r\n\t]|\PC| ){0,30}"
    ) {
        let run = run(&text);
        let all = tokens(&run);
        let texts: Vec<&str> = all.iter().filter_map(|token| match token {
            Token::Text { text, .. } => Some(*text),
            _ => None,
        }).collect();
        prop_assert_eq!(texts, text.split_word_bounds().collect::<Vec<_>>());
        for token in &all {
            let Token::Text { sort, text, .. } = token else { continue };
            let expected = if text.chars().any(char::is_alphanumeric) {
                Sort::Word
            } else if text.chars().all(char::is_whitespace) {
                Sort::Space
            } else {
                Sort::Punctuation
            };
            prop_assert_eq!(*sort, expected);
        }
    }
}
