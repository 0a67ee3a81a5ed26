//! Rules about looks: pages must read from right to left as well as from left to
//! right, and a strict content security policy must stay possible.

use crate::{Source, nothing, sources};

#[test]
fn styles_are_logical() {
    let found = sources()
        .iter()
        .filter(|source| source.ends_with(&[".css"]))
        .flat_map(|source| source.lines_where(|line| declarations(line).any(is_physical)))
        .collect();
    nothing(found, "left and right trade places in Arabic: write inline-start, margin-block-end, text-align: start …");
}

/// `property: value` in a line, whether it stands alone or inside braces.
fn declarations(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.split(['{', '}', ';']).filter_map(|part| {
        let (property, value) = part.split_once(':')?;
        Some((property.trim(), value.trim()))
    })
}

fn is_physical((property, value): (&str, &str)) -> bool {
    const SIDES: [&str; 4] = ["left", "right", "top", "bottom"];
    let first = value.split_whitespace().next().unwrap_or_default();
    if ["text-align", "float", "clear", "caption-side"].contains(&property) {
        return ["left", "right"].contains(&first);
    }
    let mut words = property.split('-');
    match words.next() {
        Some("margin" | "padding" | "border" | "scroll") => words.any(|word| SIDES.contains(&word)),
        Some(side) => SIDES.contains(&side) && words.next().is_none(),
        None => false,
    }
}

#[test]
fn physical_properties_are_recognised() {
    for wrong in [
        "margin-left: 1px;",
        "a { padding-right: 0 }",
        "border-top-left-radius: 2px",
        "left: 0",
        "text-align: right;",
        "float:left",
    ] {
        assert!(declarations(wrong).any(is_physical), "{wrong}");
    }
    for right in [
        "margin-inline-start: 1px;",
        "a:hover { text-align: start; }",
        "background: left / cover;",
        "inset-block-end: 0",
        "--left: 1px;",
        "transform-origin: left top;",
    ] {
        assert!(!declarations(right).any(is_physical), "{right}");
    }
}

#[test]
fn pages_carry_no_inline_styles() {
    let views = |source: &&Source| source.is_below("app/src") && source.ends_with(&[".rs"]);
    let inline = |line: &str| {
        let code = line.split("//").next().unwrap_or_default();
        [" style=", " style:", "\tstyle="].iter().any(|word| code.contains(word))
    };
    let found = sources().iter().filter(views).flat_map(|source| source.lines_where(inline)).collect();
    nothing(
        found,
        "the content security policy forbids style attributes: use a class, or a custom property set by script",
    );
}
