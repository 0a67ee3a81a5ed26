//! A State or territory: code, names in six languages, UN M49 region.

use serde::{Deserialize, Serialize};

use crate::{text::Multilingual, words};

words! {
    /// What it is to the United Nations. Expresses no view on anyone's status.
    StateKind { Member = "member", Observer = "observer", Other = "other", Territory = "territory" }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    pub alpha2: String,
    /// UN M49 number, three digits.
    pub m49: String,
    pub kind: StateKind,
    /// Key of the UN M49 region ("africa").
    pub region: String,
    /// Key of the finest UN M49 sub-region ("eastern-africa").
    pub sub_region: String,
    pub names: Multilingual,
}
