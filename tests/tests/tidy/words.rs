//! Rules about words: everything a person reads is translated, in all six
//! languages, and nothing is translated that nobody reads.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::{Source, nothing, root, sources};

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The ids of a translation file with the variables each uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_the_same_messages() {
    let english = messages("en");
    let shown = messages_of("en", Variables::Shown);
    let mut wrong = Vec::new();
    for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
        let other = messages(language);
        wrong.extend(english.keys().filter(|id| !other.contains_key(*id)).map(|id| format!("{language}: no {id}")));
        wrong.extend(
            other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{language}: {id} is too much")),
        );
        for (id, variables) in &english {
            // A language without plural forms has no need to ask for a number it does not show.
            let enough = |others: &BTreeSet<String>| shown[id].is_subset(others) && others.is_subset(variables);
            if let Some(others) = other.get(id).filter(|others| !enough(others)) {
                wrong.push(format!("{language}: {id} uses {others:?}, English uses {variables:?}"));
            }
        }
    }
    nothing(wrong, "all six languages have the same messages with the same variables");
}

#[test]
fn every_word_on_a_page_exists() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for source in code() {
        for call in calls(&source.text) {
            match english.get(&call.key) {
                None => wrong.push(format!("{}:{}: {} does not exist", source.path, call.line, call.key)),
                Some(expected) if *expected != call.variables => wrong.push(format!(
                    "{}:{}: {} uses {expected:?} and is given {:?}",
                    source.path, call.line, call.key, call.variables
                )),
                Some(_) => {}
            }
        }
    }
    nothing(wrong, "what the code shows is in app/text/en.ftl");
}

#[test]
fn every_message_is_used() {
    let code = code();
    // Read once: there are some thousands of messages and as many files.
    let quoted: BTreeSet<&str> = code.iter().flat_map(|source| source.text.split('"').skip(1)).collect();
    let put_together = put_together(&code);
    let is_used =
        |id: &String| quoted.contains(id.as_str()) || beginnings(id).any(|start| put_together.contains(start));
    let unused = messages("en").into_keys().filter(|id| !is_used(id)).collect();
    nothing(
        unused,
        "a message nobody reads is translated for nothing (or its key is put together in a way this test does not see)",
    );
}

/// The page hands the editor its words by name: a name that one of the two lists lacks is shown as it is.
#[test]
fn the_editor_is_given_every_word_it_knows() {
    let quoted = |path: &str, begin: &str, end: &str| -> BTreeSet<String> {
        let text = std::fs::read_to_string(root().join(path)).expect(path);
        let list = text.split_once(begin).expect("the list").1.split_once(end).expect("its end").0.to_owned();
        let code = list.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned());
        code.filter_map(|line| first_string(&line)).collect()
    };
    let known = quoted("app/editor/src/words.ts", "WORD_KEYS = [", "] as const");
    let given = quoted("app/src/pages/session/words.rs", "EDITOR_KEYS: &[&str] = &[", "];");
    assert!(known.len() > 80, "{known:?}");
    assert_eq!(known, given);
}

/// `a`, `a-b` … of `a-b-c`.
fn beginnings(id: &str) -> impl Iterator<Item = &str> {
    id.match_indices('-').map(|(at, _)| &id[..at])
}

/// The fixed beginnings of keys that end with one of the domain's words:
/// `tell_word(language, "beginning", …)`, another function named `…word`, or `"beginning-{…}"`.
fn put_together(code: &[Source]) -> BTreeSet<String> {
    let of_source = |source: &Source| {
        let text = source.text.as_str();
        let in_formats = text.split('"').skip(1).filter_map(|piece| Some(piece.split_once("-{")?.0.to_owned()));
        let in_words = text.match_indices("word(").filter_map(|(at, _)| first_string(&text[at..]));
        in_formats.chain(in_words).collect::<Vec<_>>()
    };
    code.iter().flat_map(of_source).collect()
}

#[test]
fn no_page_speaks_untranslated() {
    let views = |source: &&Source| source.is_below("app/src");
    let untranslated = |line: &str| {
        let starts = line.match_indices(">\"").map(|(at, mark)| &line[at + mark.len()..]);
        starts.filter(|_| !line.trim_start().starts_with("//")).any(|rest| {
            let text = rest.split('"').next().unwrap_or_default();
            text.chars().filter(|letter| letter.is_alphabetic()).count() > 1
        })
    };
    let found = code().iter().filter(views).flat_map(|source| source.lines_where(untranslated)).collect();
    nothing(found, "text on a page goes through t!(\"key\")");
}

fn code() -> Vec<Source> {
    let ours = |source: &Source| {
        (source.is_below("app/src") || source.is_below("server/src")) && !source.ends_with(&["/tests.rs"])
    };
    sources().into_iter().filter(|source| ours(source) && source.ends_with(&[".rs"])).collect()
}

/// Which variables of a message are meant.
#[derive(Clone, Copy, PartialEq)]
enum Variables {
    All,
    /// Without those that only choose a form.
    Shown,
}

fn messages(language: &str) -> Messages {
    messages_of(language, Variables::All)
}

fn messages_of(language: &str, which: Variables) -> Messages {
    let path = format!("app/text/{language}.ftl");
    let source = sources().into_iter().find(|source| source.path == path).expect("each language has its file");
    let resource = match parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{path} is not valid Fluent: {errors:?}"),
    };
    let mut found = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
            in_pattern(pattern, which, &mut variables);
        }
        let earlier = found.insert(message.id.name.to_owned(), variables);
        assert!(earlier.is_none(), "{path} has {} twice", message.id.name);
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, which: Variables, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, which, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, which: Variables, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, which, variables),
        Expression::Select { selector, variants } => {
            if which == Variables::All {
                in_inline(selector, which, variables);
            }
            for variant in variants {
                in_pattern(&variant.value, which, variables);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, which: Variables, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, which, variables),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, which, variables),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments, which, variables),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { arguments: None, .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, which: Variables, variables: &mut BTreeSet<String>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for value in arguments.positional.iter().chain(named) {
        in_inline(value, which, variables);
    }
}

/// `t!("key", name = value)` as it stands in the code.
struct Call {
    line: usize,
    key: String,
    variables: BTreeSet<String>,
}

fn calls(text: &str) -> Vec<Call> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("t!(") {
        // `format!(` and `assert!(` end in it too, and a comment may speak of it.
        let line_so_far = text[..at].lines().next_back().unwrap_or_default();
        let is_other_macro =
            text[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '_');
        if is_other_macro || line_so_far.trim_start().starts_with("//") {
            continue;
        }
        let arguments = until_closed(&text[at + 3..]);
        if let Some(key) = first_string(arguments).filter(|_| arguments.trim_start().starts_with('"')) {
            let line = text[..at].lines().count().max(1);
            found.push(Call { line, key, variables: names_given(arguments) });
        }
    }
    found
}

/// The names before `=` at the outermost level, after each comma.
fn names_given(arguments: &str) -> BTreeSet<String> {
    let parts = split_outside_brackets(arguments);
    let names = parts.into_iter().skip(1).filter_map(|part| {
        let (name, value) = part.split_once('=')?;
        let name = name.trim();
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        (is_name && !value.starts_with('=')).then(|| name.to_owned())
    });
    names.collect()
}

/// The text up to the bracket that closes one opened before it.
fn until_closed(text: &str) -> &str {
    let end = Levels::of(text).find(|(_, _, level)| *level < 0).map_or(text.len(), |(at, ..)| at);
    &text[..end]
}

fn split_outside_brackets(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, letter, level) in Levels::of(text) {
        if letter == ',' && level == 0 {
            parts.push(&text[start..at]);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Every character outside string literals, with the depth of brackets after it.
struct Levels<'a> {
    characters: std::str::CharIndices<'a>,
    level: i32,
    in_string: bool,
}

impl<'a> Levels<'a> {
    fn of(text: &'a str) -> Self {
        Levels { characters: text.char_indices(), level: 0, in_string: false }
    }
}

impl Iterator for Levels<'_> {
    type Item = (usize, char, i32);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (at, letter) = self.characters.next()?;
            match letter {
                '\\' if self.in_string => drop(self.characters.next()),
                '"' => self.in_string = !self.in_string,
                _ if self.in_string => {}
                _ => {
                    self.level += i32::from("([{".contains(letter)) - i32::from(")]}".contains(letter));
                    return Some((at, letter, self.level));
                }
            }
        }
    }
}

fn first_string(text: &str) -> Option<String> {
    text.split('"').nth(1).map(str::to_owned)
}

#[test]
fn calls_are_read_with_their_variables() {
    let text = r#"let a = t!("one"); format!("no"); t!("two", name = f(x, y == z), count = 3)"#;
    let found: Vec<_> = calls(text).into_iter().map(|call| (call.key, call.variables)).collect();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(found, [("one".to_owned(), names(&[])), ("two".to_owned(), names(&["name", "count"]))]);
}
