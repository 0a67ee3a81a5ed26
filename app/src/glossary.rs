//! The terms of the field in six languages, as they come with the product.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

const FILE: &str = include_str!("../../reference/glossary.json");

/// One term.
#[derive(Clone, Debug, Deserialize)]
pub struct Term {
    /// By ISO 639-1 code.
    pub terms: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Glossary {
    terms: Vec<Term>,
}

/// All terms in the order of the file.
pub fn terms() -> &'static [Term] {
    static TERMS: LazyLock<Vec<Term>> =
        LazyLock::new(|| serde_json::from_str::<Glossary>(FILE).map(|glossary| glossary.terms).unwrap_or_default());
    &TERMS
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_term_is_there_in_six_languages() {
        assert!(super::terms().len() > 50);
        for term in super::terms() {
            assert_eq!(term.terms.len(), 6, "{:?}", term.terms.get("en"));
        }
    }
}
