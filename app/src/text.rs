//! The words on the screen, from `app/text/*.ftl`, one file for each language.
//!
//! Inside a view: `t!("key")`, `t!("key", count = 3, name = "…")`; the language
//! is that of the page being rendered. Outside one: [`tell`].

use std::sync::LazyLock;

use entente_domain::text::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use leptos::{
    context::{provide_context, use_context},
    reactive::owner::Owner,
};

static BUNDLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> = LazyLock::new(|| {
    [
        (Language::Ar, include_str!("../text/ar.ftl")),
        (Language::En, include_str!("../text/en.ftl")),
        (Language::Es, include_str!("../text/es.ftl")),
        (Language::Fr, include_str!("../text/fr.ftl")),
        (Language::Ru, include_str!("../text/ru.ftl")),
        (Language::Zh, include_str!("../text/zh.ftl")),
    ]
    .into_iter()
    .map(|(language, source)| (language, bundle(language, source)))
    .collect()
});

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    // A faulty entry is left out and the rest is kept; the repository's tests see to it that there is none.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(language = language.code(), ?errors, "a translation file has faulty entries");
        resource
    });
    let id = language.code().parse().expect("a language code is a language identifier");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks keep Latin names in order inside Arabic sentences; elsewhere they would only be in the way.
    bundle.set_use_isolating(language == Language::Ar);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The language of the page being rendered; English outside one.
pub fn language() -> Language {
    use_context::<Language>().unwrap_or(Language::En)
}

/// What is worked out with this language around it, outside of a page.
pub fn within<T>(language: Language, work: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    let done = owner.with(|| {
        provide_context(language);
        work()
    });
    owner.unset_with_forced_cleanup();
    done
}

/// A message in a language. A key that does not exist shows as itself: better an odd word than no page.
pub fn tell(language: Language, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    let found = BUNDLES.iter().find(|(candidate, _)| *candidate == language);
    let Some((message, bundle)) = found.and_then(|(_, bundle)| Some((bundle.get_message(key)?.value()?, bundle)))
    else {
        tracing::warn!(language = language.code(), key, "a message is missing");
        return key.to_owned();
    };
    let mut fluent_args = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        fluent_args.set(*name, value.clone());
    }
    bundle.format_pattern(message, Some(&fluent_args), &mut Vec::new()).into_owned()
}

/// A message whose key is put together from a fixed prefix and one of the domain's stable words.
pub fn tell_word(language: Language, prefix: &str, word: &str) -> String {
    tell(language, &format!("{prefix}-{}", word.replace('_', "-")), &[])
}

/// A message for an island: variables stay as `{name}` for the browser to fill in.
pub fn template(language: Language, key: &str, names: &[&'static str]) -> String {
    let args: Vec<(&'static str, FluentValue<'_>)> =
        names.iter().map(|name| (*name, FluentValue::from(format!("{{{name}}}")))).collect();
    tell(language, key, &args).replace(['\u{2068}', '\u{2069}'], "")
}

/// The message in the language of the page: `t!("key")` or `t!("key", name = value, …)`.
#[macro_export]
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::tell(
            $crate::text::language(),
            $key,
            &[$((stringify!($name), fluent_bundle::FluentValue::from($value))),*],
        )
    };
}
