//! The fields of the account's forms, and what is said when one is not right:
//! the same words in the summary at the top and beside the field.

use entente_domain::limits::{PASSWORD_MAX, PASSWORD_MIN};
use entente_service::identity::{passwords::PasswordRefusal, people::PersonRefusal};
use leptos::prelude::*;

use crate::{t, text::tell, visit::Visit};

/// Something about one field.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    /// The field's id and name.
    pub field: &'static str,
    pub words: String,
}

impl Problem {
    pub(crate) fn new(visit: &Visit, field: &'static str, key: &str) -> Self {
        Self { field, words: tell(visit.language, key, &[]) }
    }

    pub(crate) fn wait(visit: &Visit, field: &'static str, seconds: u64) -> Self {
        let minutes = seconds.div_ceil(60).max(1);
        Self { field, words: tell(visit.language, "account-wait", &[("minutes", minutes.into())]) }
    }

    pub(crate) fn password(visit: &Visit, field: &'static str, refusal: PasswordRefusal) -> Self {
        let words = match refusal {
            PasswordRefusal::TooShort => {
                tell(visit.language, "account-password-short", &[("count", PASSWORD_MIN.into())])
            }
            PasswordRefusal::TooLong => {
                tell(visit.language, "account-password-long", &[("count", PASSWORD_MAX.into())])
            }
            PasswordRefusal::Common => tell(visit.language, "account-password-common", &[]),
            PasswordRefusal::ContextWord => tell(visit.language, "account-password-own-words", &[]),
        };
        Self { field, words }
    }

    pub(crate) fn person(visit: &Visit, refusal: PersonRefusal) -> Self {
        match refusal {
            PersonRefusal::Email => Self::new(visit, "email", "account-email-wrong"),
            PersonRefusal::EmailTaken => Self::new(visit, "email", "account-email-taken"),
            PersonRefusal::Name => Self::new(visit, "name", "account-name-wrong"),
            PersonRefusal::Language => Self::new(visit, "language", "account-language-wrong"),
            PersonRefusal::Zone => Self::new(visit, "zone", "account-zone-wrong"),
            PersonRefusal::Password(refusal) => Self::password(visit, "password", refusal),
        }
    }
}

/// The summary above a form that was refused.
pub(crate) fn summary(problems: &[Problem]) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let entries: Vec<AnyView> = problems
        .iter()
        .map(|problem| view! { <li><a href=format!("#{}", problem.field)>{problem.words.clone()}</a></li> }.into_any())
        .collect();
    Some(
        view! {
            <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h">
                <h2 id="errors-h">{t!("account-problem")}</h2>
                <ul>{entries}</ul>
            </div>
        }
        .into_any(),
    )
}

/// The page's title, which says so when the form was refused.
pub(crate) fn title(visit: &Visit, key: &str, problems: &[Problem]) -> String {
    let title = tell(visit.language, key, &[]);
    if problems.is_empty() { title } else { tell(visit.language, "account-problem-title", &[("title", title.into())]) }
}

/// One line to type in.
pub(crate) struct Input {
    pub id: &'static str,
    pub label: String,
    pub hint: Option<String>,
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub value: String,
}

/// The line with its label, its hint, and what is wrong with it.
pub(crate) fn field(input: Input, problems: &[Problem]) -> AnyView {
    let Input { id, label, hint, kind, autocomplete, value } = input;
    let problem = problems.iter().find(|problem| problem.field == id).map(|problem| problem.words.clone());
    let described: Vec<String> = [(hint.is_some(), "hint"), (problem.is_some(), "error")]
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    let invalid = problem.is_some().then_some("true");
    let described = (!described.is_empty()).then(|| described.join(" "));
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            {problem.map(|words| view! { <p class="error" id=format!("{id}-error")>{words}</p> })}
            <input id=id name=id type=kind autocomplete=autocomplete spellcheck="false" value=value
                aria-invalid=invalid aria-describedby=described/>
        </div>
    }
    .into_any()
}

/// Where the form leads once it succeeds.
pub(crate) fn next_field(next: &str) -> AnyView {
    view! { <input type="hidden" name="next" value=next.to_owned()/> }.into_any()
}
