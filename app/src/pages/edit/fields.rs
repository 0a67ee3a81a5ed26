//! What a form of the editor holds: the same names whether it comes from the
//! programme or from somebody's hands, so that nothing typed is lost when it is refused.

use entente_domain::{
    meeting::Meeting,
    text::{Language, Multilingual},
};
use leptos::prelude::*;

use crate::t;

/// Names and values of a form, in order; a name may come more than once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(pub Vec<(String, String)>);

impl Fields {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    pub fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// In the place of whatever went by that name.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(other, _)| other != name);
        self.put(name, value);
    }

    /// Takes over what somebody else changed where the author of this form left the field as they saw it.
    pub fn catch_up(&mut self, seen: &Self, now: &Self) {
        let mut names: Vec<&String> = seen.0.iter().chain(&now.0).map(|(name, _)| name).collect();
        names.sort();
        names.dedup();
        for name in names {
            let untouched = self.all(name).eq(seen.all(name));
            if untouched && !seen.all(name).eq(now.all(name)) {
                self.0.retain(|(other, _)| other != name);
                self.0.extend(now.all(name).map(|value| (name.clone(), value.to_owned())));
            }
        }
    }

    /// What a text area holds, a line an entry.
    pub fn lines(&self, name: &str) -> Vec<String> {
        self.get(name).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    pub fn titles(&self, name: &str) -> Multilingual {
        let mut titles = Multilingual::default();
        let prefix = format!("{name}-");
        for (key, value) in &self.0 {
            if let Some(language) = key.strip_prefix(&prefix)
                && !value.trim().is_empty()
                && language.len() <= 3
            {
                titles.insert(language, value.trim());
            }
        }
        titles
    }

    pub fn put_titles(&mut self, name: &str, titles: &Multilingual) {
        for (language, words) in titles.all() {
            self.put(format!("{name}-{language}"), words);
        }
    }
}

/// What is wrong with one field, by its name in the form.
#[derive(Clone, Debug)]
pub(crate) struct Wrong {
    pub field: String,
    pub words: String,
}

/// What a page shows of a form: its values, and what was wrong with them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    pub fields: Fields,
    pub wrong: Vec<Wrong>,
    /// What is put behind the ids, where two forms of a page have fields of one name.
    pub ids: &'static str,
}

impl Typed {
    pub fn new(fields: Fields, wrong: Vec<Wrong>) -> Self {
        Self { fields, wrong, ids: "" }
    }

    /// The same with ids of its own.
    pub fn with_ids(&self, ids: &'static str) -> Self {
        Self { ids, ..self.clone() }
    }

    fn dom_id(&self, field: &str) -> String {
        format!("{field}{}", self.ids)
    }

    /// The summary above a refused form; it links to the fields.
    pub fn summary(&self) -> Option<AnyView> {
        if self.wrong.is_empty() {
            return None;
        }
        let entries: Vec<AnyView> = self
            .wrong
            .iter()
            .map(|wrong| {
                view! { <li><a href=format!("#{}", self.dom_id(&wrong.field))>{wrong.words.clone()}</a></li> }
                    .into_any()
            })
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

    fn wrong_with(&self, field: &str) -> Option<String> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.words.clone())
    }

    /// A field with its label, its hint and what is wrong with it, round a control that is told its description.
    pub fn field(
        &self,
        id: &str,
        label: String,
        optional: bool,
        hint: Option<String>,
        control: impl FnOnce(Option<String>, Option<&'static str>) -> AnyView,
    ) -> AnyView {
        let problem = self.wrong_with(id);
        let id = &self.dom_id(id);
        let described: Vec<String> = [(hint.is_some(), "hint"), (problem.is_some(), "error")]
            .into_iter()
            .filter(|(there, _)| *there)
            .map(|(_, part)| format!("{id}-{part}"))
            .collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let control = control(described, problem.is_some().then_some("true"));
        view! {
            <div class="field">
                <label for=id.clone()>{label}{optional.then(|| view! { " "<span class="optional">{t!("edit-optional")}</span> })}</label>
                {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
                {problem.map(|words| view! { <p class="error" id=format!("{id}-error")>{words}</p> })}
                {control}
            </div>
        }
        .into_any()
    }

    /// One line of text, a number, a date or a time.
    pub fn input(&self, id: &str, kind: &'static str, label: String, optional: bool, hint: Option<String>) -> AnyView {
        let value = self.fields.get(id).to_owned();
        let (short, dir) = match kind {
            "text" => (None, Some("auto")),
            _ => (Some("short"), None),
        };
        let minimum = (kind == "number").then_some("0");
        let list = (id == "room").then_some("rooms");
        let (name, dom) = (id.to_owned(), self.dom_id(id));
        self.field(id, label, optional, hint, move |described, invalid| {
            view! { <input id=dom name=name type=kind value=value class=short dir=dir min=minimum list=list autocomplete="off" aria-describedby=described aria-invalid=invalid/> }
                .into_any()
        })
    }

    /// Several lines, an entry each.
    pub fn area(&self, id: &str, label: String, hint: Option<String>) -> AnyView {
        self.lines(id, label, true, hint)
    }

    /// A text that must be there.
    pub fn needed_area(&self, id: &str, label: String, hint: Option<String>) -> AnyView {
        self.lines(id, label, false, hint)
    }

    fn lines(&self, id: &str, label: String, optional: bool, hint: Option<String>) -> AnyView {
        let value = self.fields.get(id).to_owned();
        let (name, dom) = (id.to_owned(), self.dom_id(id));
        self.field(id, label, optional, hint, move |described, invalid| {
            view! { <textarea id=dom name=name rows="3" dir="auto" aria-describedby=described aria-invalid=invalid>{value}</textarea> }.into_any()
        })
    }

    /// One of several, with their words.
    pub fn select(&self, id: &str, label: String, hint: Option<String>, choices: Vec<(String, String)>) -> AnyView {
        let chosen = self.fields.get(id).to_owned();
        let (name, dom) = (id.to_owned(), self.dom_id(id));
        self.field(id, label, false, hint, move |described, invalid| {
            let options: Vec<AnyView> = choices
                .into_iter()
                .map(|(value, words)| {
                    let selected = value == chosen;
                    view! { <option value=value selected=selected>{words}</option> }.into_any()
                })
                .collect();
            view! { <span class="select"><select id=dom name=name aria-describedby=described aria-invalid=invalid>{options}</select></span> }.into_any()
        })
    }

    /// Yes or no.
    pub fn check(&self, id: &str, label: String, hint: Option<String>) -> AnyView {
        let checked = self.fields.has(id);
        let problem = self.wrong_with(id);
        let invalid = problem.is_some().then_some("true");
        let described: Vec<String> = [(hint.is_some(), "hint"), (problem.is_some(), "error")]
            .into_iter()
            .filter(|(there, _)| *there)
            .map(|(_, part)| format!("{id}-{part}"))
            .collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        view! {
            <div class="choice">
                {problem.map(|words| view! { <p class="error" id=format!("{id}-error")>{words}</p> })}
                <input type="checkbox" id=id.to_owned() name=id.to_owned() value="1" checked=checked aria-describedby=described aria-invalid=invalid/>
                <label for=id.to_owned()>{label}</label>
                {hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            </div>
        }
        .into_any()
    }

    /// Whether something is wrong with the field.
    pub fn has_problem(&self, field: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong.field == field)
    }

    /// Any of several.
    pub fn checks(&self, name: &str, legend: String, choices: Vec<(String, String)>) -> AnyView {
        self.boxes(name, legend, choices, true)
    }

    /// Any of several, at least one.
    pub fn needed_checks(&self, name: &str, legend: String, choices: Vec<(String, String)>) -> AnyView {
        self.boxes(name, legend, choices, false)
    }

    fn boxes(&self, name: &str, legend: String, choices: Vec<(String, String)>, optional: bool) -> AnyView {
        let problem = self.wrong_with(name);
        let chosen: Vec<&str> = self.fields.all(name).collect();
        let boxes: Vec<AnyView> = choices
            .into_iter()
            .enumerate()
            .map(|(place, (value, words))| {
                let id = if place == 0 { name.to_owned() } else { format!("{name}-{place}") };
                let checked = chosen.contains(&value.as_str());
                view! {
                    <div class="choice">
                        <input type="checkbox" id=id.clone() name=name.to_owned() value=value checked=checked/>
                        <label for=id><bdi>{words}</bdi></label>
                    </div>
                }
                .into_any()
            })
            .collect();
        view! {
            <fieldset class="choices field">
                <legend>{legend}{optional.then(|| view! { " "<span class="optional">{t!("edit-optional")}</span> })}</legend>
                {problem.map(|words| view! { <p class="error">{words}</p> })}
                {boxes}
            </fieldset>
        }
        .into_any()
    }

    /// A title in the languages of the meeting: the main one first, the others folded away until they hold something.
    pub fn titles(&self, meeting: &Meeting) -> AnyView {
        let main = meeting.about.main_language.clone();
        let mut others: Vec<String> = Vec::new();
        let working = meeting.about.working_languages.iter().map(String::as_str);
        let known = Language::ALL.iter().map(|language| language.code());
        for code in working.chain(known) {
            if code != main && !others.iter().any(|other| other == code) {
                others.push(code.to_owned());
            }
        }
        let own_name = |code: &str| {
            Language::ALL
                .iter()
                .find(|language| language.code() == code)
                .map_or_else(|| code.to_owned(), |language| language.own_name().to_owned())
        };
        let line = |code: &str, id: String, label: String, optional: bool| {
            let name = format!("title-{code}");
            let value = self.fields.get(&name).to_owned();
            let lang = code.to_owned();
            self.field(&id.clone(), label, optional, None, move |described, invalid| {
                view! { <input id=id name=name type="text" value=value lang=lang dir="auto" autocomplete="off" aria-describedby=described aria-invalid=invalid/> }.into_any()
            })
        };
        let first = line(&main, "title".to_owned(), t!("edit-title", language = own_name(&main)), false);
        let open = others.iter().any(|code| !self.fields.get(&format!("title-{code}")).is_empty());
        let rest: Vec<AnyView> =
            others.iter().map(|code| line(code, format!("title-{code}"), own_name(code), true)).collect();
        view! {
            {first}
            <details class="fold" open=open>
                <summary>{t!("edit-title-others")}</summary>
                <div class="fields inner">{rest}</div>
            </details>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_form_catches_up_where_its_author_changed_nothing() {
        let seen = fields(&[("title", "Old"), ("minutes", "30"), ("themes", "a"), ("fixed", "1")]);
        let now = fields(&[("title", "New"), ("minutes", "20"), ("themes", "a"), ("themes", "b")]);
        let mut typed =
            fields(&[("title", "Old"), ("minutes", "25"), ("themes", "a"), ("fixed", "1"), ("command", "c")]);
        typed.catch_up(&seen, &now);
        assert_eq!((typed.get("title"), typed.get("minutes"), typed.has("fixed")), ("New", "25", false));
        assert_eq!(typed.all("themes").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(typed.get("command"), "c");
    }
}
