//! What the address asks for. Whatever cannot be read is not asked for.

use axum::extract::{Query, rejection::QueryRejection};
use entente_domain::{
    ids::MeetingId,
    search::{Kind, Sought},
    text::Language,
};
use entente_service::search::Asking;
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    q: String,
    kind: String,
    #[serde(rename = "in")]
    within: String,
    meeting: String,
    theme: String,
    page: String,
}

/// A search as it stands in the address.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// As it was typed, without signs that a page cannot show.
    pub typed: String,
    pub asking: Asking,
    /// From 1.
    pub page: usize,
}

pub(super) type Given = Result<Query<Fields>, QueryRejection>;

impl Asked {
    pub fn read(given: Given) -> Self {
        let fields = given.map(|Query(fields)| fields).unwrap_or_default();
        let typed: String = fields.q.chars().filter(|sign| !sign.is_control()).collect();
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        Self {
            asking: Asking {
                sought: Sought::read(&typed),
                kind: Kind::from_word(&fields.kind),
                language: Language::ALL.into_iter().find(|language| language.code() == fields.within),
                meeting: some(fields.meeting).map(MeetingId::new),
                theme: some(fields.theme),
            },
            typed,
            page: fields.page.parse().unwrap_or(1).max(1),
        }
    }

    /// The address of the same search; no filter changes the page.
    pub fn address(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.typed);
        for (name, value) in self.narrowing() {
            query.append_pair(name, &value);
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        format!("/search?{}", query.finish())
    }

    /// The filters that are on, by their names in the address.
    pub fn narrowing(&self) -> Vec<(&'static str, String)> {
        let asking = &self.asking;
        [
            ("kind", asking.kind.map(|kind| kind.word().to_owned())),
            ("in", asking.language.map(|language| language.code().to_owned())),
            ("meeting", asking.meeting.as_ref().map(ToString::to_string)),
            ("theme", asking.theme.clone()),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// The same from its first page, asking otherwise.
    pub fn but(&self, change: impl FnOnce(&mut Asking)) -> Self {
        let mut other = Self { page: 1, ..self.clone() };
        change(&mut other.asking);
        other
    }

    pub fn at(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }
}
