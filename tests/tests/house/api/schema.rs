//! Answers held against the document: the part of JSON Schema that the document uses. A keyword it does not know stops
//! the test, so that nothing passes because nobody looked.

use serde_json::Value;

/// Looks whether a value is as a schema says; where not, says where.
pub fn check(document: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let schema = schema.as_object().ok_or_else(|| format!("{at}: no schema"))?;
    for (keyword, said) in schema {
        match keyword.as_str() {
            "$ref" => {
                let pointer = said.as_str().and_then(|text| text.strip_prefix('#')).unwrap_or_default();
                let named = document.pointer(pointer).ok_or_else(|| format!("{at}: {said} is nowhere"))?;
                check(document, named, value, at)?;
            }
            "type" => {
                let names: Vec<&str> = match said {
                    Value::String(name) => vec![name],
                    _ => said.as_array().into_iter().flatten().filter_map(Value::as_str).collect(),
                };
                if !names.iter().any(|name| is(name, value)) {
                    return Err(format!("{at}: {value} is not {said}"));
                }
            }
            "enum" => {
                if !said.as_array().is_some_and(|all| all.contains(value)) {
                    return Err(format!("{at}: {value} is none of {said}"));
                }
            }
            "oneOf" | "anyOf" => {
                let all = said.as_array().into_iter().flatten();
                let fits = all.filter(|one| check(document, one, value, at).is_ok()).count();
                if fits == 0 || (keyword == "oneOf" && fits > 1) {
                    return Err(format!("{at}: {value} fits {fits} of {said}"));
                }
            }
            "allOf" => {
                for one in said.as_array().into_iter().flatten() {
                    check(document, one, value, at)?;
                }
            }
            "required" => {
                for name in said.as_array().into_iter().flatten().filter_map(Value::as_str) {
                    if value.is_object() && value.get(name).is_none() {
                        return Err(format!("{at}: {name} is missing"));
                    }
                }
            }
            "properties" => {
                for (name, inner) in value.as_object().into_iter().flatten() {
                    match said.get(name) {
                        Some(schema) => check(document, schema, inner, &format!("{at}/{name}"))?,
                        // Everything that is answered is documented.
                        None => return Err(format!("{at}: {name} is not in the document")),
                    }
                }
            }
            "items" => {
                for (place, inner) in value.as_array().into_iter().flatten().enumerate() {
                    check(document, said, inner, &format!("{at}/{place}"))?;
                }
            }
            "minimum" => {
                if value.as_f64().zip(said.as_f64()).is_some_and(|(value, least)| value < least) {
                    return Err(format!("{at}: {value} is less than {said}"));
                }
            }
            // What they say is not about values, or is looked at nowhere in answers.
            "description"
            | "format"
            | "title"
            | "example"
            | "default"
            | "additionalProperties"
            | "pattern"
            | "minLength"
            | "maxLength" => {}
            other => panic!("{at}: nobody looks at {other}"),
        }
    }
    Ok(())
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("there is no type {other}"),
    }
}
